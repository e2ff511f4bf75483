import{Dn as e,Hn as t,Mn as n,On as r,Pn as i,gn as a,kn as o,yn as s}from"./common-8l5TvFPB.js";import"./side-sheet-C8PhyJ48.js";var c=class extends o{constructor(...e){super(...e),this.open=!1}static{this.styles=[s,i`
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
    `]}render(){return n`<side-sheet form="middle" .heading=${t.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${t.help.keys.map(([e,t])=>n`<dt><kbd>${e}</kbd></dt><dd>${t}</dd>`)}</dl>
    </side-sheet>`}};a([e({type:Boolean})],c.prototype,`open`,void 0),c=a([r(`keys-help`)],c);export{c as KeysHelp};