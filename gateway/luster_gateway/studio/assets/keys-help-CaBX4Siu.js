import{At as e,Et as t,Tt as n,kt as r,pt as i,ut as a,wt as o}from"./studio-app-D2Rotnyn.js";import"./side-sheet-CtUAMy9e.js";import{c as s}from"./index-C0tBk6CC.js";var c=class extends t{constructor(...e){super(...e),this.open=!1}static{this.styles=[i,e`
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
    </side-sheet>`}};a([o({type:Boolean})],c.prototype,`open`,void 0),c=a([n(`keys-help`)],c);export{c as KeysHelp};