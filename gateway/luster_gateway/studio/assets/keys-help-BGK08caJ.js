import{Cr as e,Kn as t,Pr as n,Tr as r,Un as i,br as a,vr as o,yr as s}from"./common-3VDTXD9_.js";import"./side-sheet-Gm7QtOZG.js";var c=class extends a{constructor(...e){super(...e),this.open=!1}static{this.styles=[t,r`
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
    `]}render(){return e`<side-sheet form="middle" .heading=${n.help.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <dl>${n.help.keys.map(([t,n])=>e`<dt><kbd>${t}</kbd></dt><dd>${n}</dd>`)}</dl>
    </side-sheet>`}};i([o({type:Boolean})],c.prototype,`open`,void 0),c=i([s(`keys-help`)],c);export{c as KeysHelp};