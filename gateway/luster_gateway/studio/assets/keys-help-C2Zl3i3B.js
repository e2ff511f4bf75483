import{Qn as e,Tr as t,dr as n,gr as r,lr as i,mr as a,tr as o,ur as s}from"./common-CsLnnzm3.js";import"./side-sheet-158LKN0J.js";var c=class extends n{constructor(...e){super(...e),this.open=!1}static{this.styles=[o,r`
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
    `]}render(){return a`<side-sheet form="middle" .heading=${t.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${t.help.keys.map(([e,t])=>a`<dt><kbd>${e}</kbd></dt><dd>${t}</dd>`)}</dl>
    </side-sheet>`}};e([i({type:Boolean})],c.prototype,`open`,void 0),c=e([s(`keys-help`)],c);export{c as KeysHelp};