import{Hn as e,br as t,hr as n,kr as r,mr as i,pr as a,vr as o,zn as s}from"./common-Th73iqsk.js";import"./side-sheet-CP9mHh_b.js";var c=class extends n{constructor(...e){super(...e),this.open=!1}static{this.styles=[e,t`
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
    `]}render(){return o`<side-sheet form="middle" .heading=${r.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${r.help.keys.map(([e,t])=>o`<dt><kbd>${e}</kbd></dt><dd>${t}</dd>`)}</dl>
    </side-sheet>`}};s([a({type:Boolean})],c.prototype,`open`,void 0),c=s([i(`keys-help`)],c);export{c as KeysHelp};