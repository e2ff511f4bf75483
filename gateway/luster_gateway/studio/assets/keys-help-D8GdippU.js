import{Br as e,Fr as t,Hr as n,Ir as r,Lr as i,Zr as a,lr as o,or as s}from"./common-BYV8meyg.js";import"./side-sheet-B5tRpLxa.js";var c=class extends i{constructor(...e){super(...e),this.open=!1}static{this.styles=[o,n`
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
    `]}render(){return e`<side-sheet form="middle" .heading=${a.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${a.help.keys.map(([t,n])=>e`<dt><kbd>${t}</kbd></dt><dd>${n}</dd>`)}</dl>
    </side-sheet>`}};s([t({type:Boolean})],c.prototype,`open`,void 0),c=s([r(`keys-help`)],c);export{c as KeysHelp};