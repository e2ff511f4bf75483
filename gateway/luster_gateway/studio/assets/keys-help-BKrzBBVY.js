import{Ir as e,Mr as t,Nr as n,Rr as r,ar as i,jr as a,nr as o,qr as s}from"./common-CTwHqudk.js";import"./side-sheet-mdZSMrVs.js";var c=class extends n{constructor(...e){super(...e),this.open=!1}static{this.styles=[i,r`
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
    `]}render(){return e`<side-sheet form="middle" .heading=${s.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${s.help.keys.map(([t,n])=>e`<dt><kbd>${t}</kbd></dt><dd>${n}</dd>`)}</dl>
    </side-sheet>`}};o([a({type:Boolean})],c.prototype,`open`,void 0),c=o([t(`keys-help`)],c);export{c as KeysHelp};