import{Qn as e,Sr as t,Yn as n,cr as r,dr as i,or as a,pr as o,sr as s}from"./common-BEWaxQ7m.js";import"./side-sheet--O4wzD5z.js";var c=class extends r{constructor(...e){super(...e),this.open=!1}static{this.styles=[e,o`
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
    `]}render(){return i`<side-sheet form="middle" .heading=${t.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${t.help.keys.map(([e,t])=>i`<dt><kbd>${e}</kbd></dt><dd>${t}</dd>`)}</dl>
    </side-sheet>`}};n([a({type:Boolean})],c.prototype,`open`,void 0),c=n([s(`keys-help`)],c);export{c as KeysHelp};