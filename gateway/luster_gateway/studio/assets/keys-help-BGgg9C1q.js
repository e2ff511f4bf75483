import{Gn as e,Hn as t,Nr as n,Sr as r,_r as i,vr as a,wr as o,yr as s}from"./common-DnajJ680.js";import"./side-sheet-BW2NVT5L.js";var c=class extends s{constructor(...e){super(...e),this.open=!1}static{this.styles=[e,o`
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
    `]}render(){return r`<side-sheet form="middle" .heading=${n.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${n.help.keys.map(([e,t])=>r`<dt><kbd>${e}</kbd></dt><dd>${t}</dd>`)}</dl>
    </side-sheet>`}};t([i({type:Boolean})],c.prototype,`open`,void 0),c=t([a(`keys-help`)],c);export{c as KeysHelp};