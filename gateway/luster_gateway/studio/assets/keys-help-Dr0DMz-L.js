import{Hn as e,Pn as t,Un as n,Wn as r,Yn as i,jn as a,qn as o,rr as s}from"./common-BwQ0svBd.js";import"./side-sheet-BdRiXCW1.js";var c=class extends r{constructor(...e){super(...e),this.open=!1}static{this.styles=[t,i`
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
    `]}render(){return o`<side-sheet form="middle" .heading=${s.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${s.help.keys.map(([e,t])=>o`<dt><kbd>${e}</kbd></dt><dd>${t}</dd>`)}</dl>
    </side-sheet>`}};a([e({type:Boolean})],c.prototype,`open`,void 0),c=a([n(`keys-help`)],c);export{c as KeysHelp};