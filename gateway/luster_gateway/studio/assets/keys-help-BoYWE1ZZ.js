import{Ir as e,Lr as t,Qr as n,Rr as r,Ur as i,Vr as a,sr as o,ur as s}from"./common-O4eJjprC.js";import"./side-sheet-8MzUF4KU.js";var c=class extends r{constructor(...e){super(...e),this.open=!1}static{this.styles=[s,i`
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
    `]}render(){return a`<side-sheet form="middle" .heading=${n.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${n.help.keys.map(([e,t])=>a`<dt><kbd>${e}</kbd></dt><dd>${t}</dd>`)}</dl>
    </side-sheet>`}};o([e({type:Boolean})],c.prototype,`open`,void 0),c=o([t(`keys-help`)],c);export{c as KeysHelp};