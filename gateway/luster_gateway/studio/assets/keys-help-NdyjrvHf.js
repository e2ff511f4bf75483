import{Or as e,Rn as t,Vn as n,_r as r,fr as i,mr as a,pr as o,yr as s}from"./common-IKet5uTS.js";import"./side-sheet-D0E5YL44.js";var c=class extends a{constructor(...e){super(...e),this.open=!1}static{this.styles=[n,s`
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
    `]}render(){return r`<side-sheet form="middle" .heading=${e.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${e.help.keys.map(([e,t])=>r`<dt><kbd>${e}</kbd></dt><dd>${t}</dd>`)}</dl>
    </side-sheet>`}};t([i({type:Boolean})],c.prototype,`open`,void 0),c=t([o(`keys-help`)],c);export{c as KeysHelp};