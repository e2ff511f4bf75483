import{Gn as e,In as t,Kn as n,Nn as r,Wn as i,Yn as a,Zn as o,ar as s}from"./common-BNRW6NRY.js";import"./side-sheet-AnRGuavo.js";var c=class extends n{constructor(...e){super(...e),this.open=!1}static{this.styles=[t,o`
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
    `]}render(){return a`<side-sheet form="middle" .heading=${s.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${s.help.keys.map(([e,t])=>a`<dt><kbd>${e}</kbd></dt><dd>${t}</dd>`)}</dl>
    </side-sheet>`}};r([i({type:Boolean})],c.prototype,`open`,void 0),c=r([e(`keys-help`)],c);export{c as KeysHelp};