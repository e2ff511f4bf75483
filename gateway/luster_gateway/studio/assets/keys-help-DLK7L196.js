import{Cn as e,Nn as t,Tn as n,bn as r,sn as i,un as a,vn as o,yn as s}from"./common-DdhaU0h5.js";import"./side-sheet-D4b3Q2E6.js";var c=class extends r{constructor(...e){super(...e),this.open=!1}static{this.styles=[a,n`
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 0.55rem 1.25rem;
        align-items: baseline;
      }
      kbd {
        font: inherit;
        font-size: var(--size-small);
        padding: 0.1rem 0.5rem;
        border: 1px solid var(--line-strong);
        border-radius: 6px;
        white-space: nowrap;
      }
    `]}render(){return e`<side-sheet form="middle" .heading=${t.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${t.help.keys.map(([t,n])=>e`<dt><kbd>${t}</kbd></dt><dd>${n}</dd>`)}</dl>
    </side-sheet>`}};i([o({type:Boolean})],c.prototype,`open`,void 0),c=i([s(`keys-help`)],c);export{c as KeysHelp};