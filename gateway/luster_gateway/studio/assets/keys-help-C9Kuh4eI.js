import{Ar as e,Cr as t,Jn as n,Or as r,Tr as i,Zn as a,wr as o,zr as s}from"./common-Bd2pAfdr.js";import"./side-sheet-CJfgx8jB.js";var c=class extends i{constructor(...e){super(...e),this.open=!1}static{this.styles=[a,e`
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
    `]}render(){return r`<side-sheet form="middle" .heading=${s.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${s.help.keys.map(([e,t])=>r`<dt><kbd>${e}</kbd></dt><dd>${t}</dd>`)}</dl>
    </side-sheet>`}};n([t({type:Boolean})],c.prototype,`open`,void 0),c=n([o(`keys-help`)],c);export{c as KeysHelp};