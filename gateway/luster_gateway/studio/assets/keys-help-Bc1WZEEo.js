import{Dr as e,Mr as t,Or as n,Pr as r,Qn as i,Ur as a,kr as o,tr as s}from"./common-DraPfMhI.js";import"./side-sheet-BAhUIHPP.js";var c=class extends o{constructor(...e){super(...e),this.open=!1}static{this.styles=[s,r`
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
    `]}render(){return t`<side-sheet form="middle" .heading=${a.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${a.help.keys.map(([e,n])=>t`<dt><kbd>${e}</kbd></dt><dd>${n}</dd>`)}</dl>
    </side-sheet>`}};i([e({type:Boolean})],c.prototype,`open`,void 0),c=i([n(`keys-help`)],c);export{c as KeysHelp};