import{a as e,f as t,i as n,l as r,n as i,o as a,t as o}from"./decorate-DgVMrwPl.js";import"./side-sheet-BDCiqcDP.js";import{c as s}from"./index-BuAdGMzZ.js";var c=class extends a{constructor(...e){super(...e),this.open=!1}static{this.styles=[i,t`
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
    </side-sheet>`}};o([n({type:Boolean})],c.prototype,`open`,void 0),c=o([e(`keys-help`)],c);export{c as KeysHelp};