import{$n as e,Qn as t,Vn as n,Wn as r,ar as i,er as a,mr as o,rr as s}from"./common-nlsLLDTL.js";import"./side-sheet-BpGZKLHJ.js";var c=class extends a{constructor(...e){super(...e),this.open=!1}static{this.styles=[r,i`
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
    `]}render(){return s`<side-sheet form="middle" .heading=${o.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${o.help.keys.map(([e,t])=>s`<dt><kbd>${e}</kbd></dt><dd>${t}</dd>`)}</dl>
    </side-sheet>`}};n([t({type:Boolean})],c.prototype,`open`,void 0),c=n([e(`keys-help`)],c);export{c as KeysHelp};