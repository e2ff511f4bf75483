import{Qt as e,dn as t,gn as n,ln as r,mn as i,tn as a,un as o,wn as s}from"./common-B_tYxKnZ.js";import"./side-sheet-Cjwr40TQ.js";var c=class extends t{constructor(...e){super(...e),this.open=!1}static{this.styles=[a,n`
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
    `]}render(){return i`<side-sheet form="middle" .heading=${s.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${s.help.keys.map(([e,t])=>i`<dt><kbd>${e}</kbd></dt><dd>${t}</dd>`)}</dl>
    </side-sheet>`}};e([r({type:Boolean})],c.prototype,`open`,void 0),c=e([o(`keys-help`)],c);export{c as KeysHelp};