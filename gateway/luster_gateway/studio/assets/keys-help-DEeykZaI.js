import{Or as e,_r as t,fr as n,ir as r,mr as i,pr as a,tr as o,yr as s}from"./common-CjNGIj2e.js";import"./side-sheet-Cvduf2DZ.js";var c=class extends i{constructor(...e){super(...e),this.open=!1}static{this.styles=[r,s`
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
    `]}render(){return t`<side-sheet form="middle" .heading=${e.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${e.help.keys.map(([e,n])=>t`<dt><kbd>${e}</kbd></dt><dd>${n}</dd>`)}</dl>
    </side-sheet>`}};o([n({type:Boolean})],c.prototype,`open`,void 0),c=o([a(`keys-help`)],c);export{c as KeysHelp};