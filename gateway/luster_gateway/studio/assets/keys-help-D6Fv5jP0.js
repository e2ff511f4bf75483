import{Fn as e,Gn as t,Jn as n,Mn as r,Un as i,Wn as a,Xn as o,ir as s}from"./common-CuPE31fl.js";import"./side-sheet-ChYzZKSd.js";var c=class extends t{constructor(...e){super(...e),this.open=!1}static{this.styles=[e,o`
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
    `]}render(){return n`<side-sheet form="middle" .heading=${s.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${s.help.keys.map(([e,t])=>n`<dt><kbd>${e}</kbd></dt><dd>${t}</dd>`)}</dl>
    </side-sheet>`}};r([i({type:Boolean})],c.prototype,`open`,void 0),c=r([a(`keys-help`)],c);export{c as KeysHelp};