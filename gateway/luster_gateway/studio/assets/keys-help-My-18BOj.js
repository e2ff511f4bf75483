import{$t as e,Tn as t,_n as n,dn as r,fn as i,hn as a,nn as o,un as s}from"./common-TL4Xbfyj.js";import"./side-sheet-B9M-UcIK.js";var c=class extends i{constructor(...e){super(...e),this.open=!1}static{this.styles=[o,n`
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
    </side-sheet>`}};e([s({type:Boolean})],c.prototype,`open`,void 0),c=e([r(`keys-help`)],c);export{c as KeysHelp};