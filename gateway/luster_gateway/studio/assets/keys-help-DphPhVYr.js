import{An as e,Fn as t,Nn as n,On as r,Un as i,_n as a,bn as o,kn as s}from"./common-DW-tPYvw.js";import"./side-sheet-C-0vRRsT.js";var c=class extends e{constructor(...e){super(...e),this.open=!1}static{this.styles=[o,t`
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
    `]}render(){return n`<side-sheet form="middle" .heading=${i.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${i.help.keys.map(([e,t])=>n`<dt><kbd>${e}</kbd></dt><dd>${t}</dd>`)}</dl>
    </side-sheet>`}};a([r({type:Boolean})],c.prototype,`open`,void 0),c=a([s(`keys-help`)],c);export{c as KeysHelp};