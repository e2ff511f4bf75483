import{c as e,d as t,i as n,m as r,o as i,s as a,t as o}from"./decorate-DFIdlZqV.js";import"./side-sheet-C_9vXqwE.js";import{c as s}from"./index-DehRe3Na.js";var c=class extends e{constructor(...e){super(...e),this.open=!1}static{this.styles=[n,r`
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
    `]}render(){return t`<side-sheet form="middle" .heading=${s.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${s.help.keys.map(([e,n])=>t`<dt><kbd>${e}</kbd></dt><dd>${n}</dd>`)}</dl>
    </side-sheet>`}};o([i({type:Boolean})],c.prototype,`open`,void 0),c=o([a(`keys-help`)],c);export{c as KeysHelp};