import{$n as e,Ar as t,Dr as n,Er as r,Mr as i,Tr as a,Vr as o,Xn as s}from"./common-CtLmJYzS.js";import"./side-sheet-C63kl4IS.js";var c=class extends n{constructor(...e){super(...e),this.open=!1}static{this.styles=[e,i`
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
    `]}render(){return t`<side-sheet form="middle" .heading=${o.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${o.help.keys.map(([e,n])=>t`<dt><kbd>${e}</kbd></dt><dd>${n}</dd>`)}</dl>
    </side-sheet>`}};s([a({type:Boolean})],c.prototype,`open`,void 0),c=s([r(`keys-help`)],c);export{c as KeysHelp};