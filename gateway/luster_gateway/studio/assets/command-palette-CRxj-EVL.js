import{At as e,Ct as t,Et as n,J as r,M as i,St as a,Tt as o,X as s,ct as c,dt as l,it as u,kt as d,lt as f,pt as p,tt as m,ut as h,wt as g}from"./studio-app-D2Rotnyn.js";import{c as _,r as v,t as y}from"./index-C0tBk6CC.js";import{n as b}from"./problems-1AVcRkRl.js";var x=class extends n{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[p,e`
      dialog {
        margin: 12vh auto auto;
        width: min(36rem, calc(100vw - 2rem));
        max-height: 70vh;
        padding: 0;
        border: 1px solid var(--line);
        border-radius: var(--round-large);
        background: var(--raised);
        color: var(--text);
        box-shadow: var(--shadow);
        overflow: hidden;
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      dialog::backdrop {
        background: var(--shade);
      }
      input {
        border: 0 !important;
        border-bottom: 1px solid var(--line) !important;
        border-radius: 0 !important;
        background: transparent !important;
        padding: 1.05rem 1.25rem !important;
        font-size: var(--size-lead);
        outline-offset: -2px !important;
      }
      .list {
        overflow-y: auto;
        padding: 0.4rem;
      }
      .item {
        display: flex;
        gap: 0.8rem;
        align-items: center;
        padding: 0.6rem 0.85rem;
        border-radius: var(--round-small);
        cursor: pointer;
      }
      .item[aria-selected="true"] {
        background: var(--raised-2);
      }
      .item span:last-child {
        margin-left: auto;
        color: var(--text-2);
        font-size: var(--size-small);
      }
      .none {
        padding: 1rem 1.25rem;
        color: var(--text-2);
      }
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:t}=_.palette,n=[`activity`,`credits`,`account`,`keys`,`plugins`].map(t=>({label:_.nav[t],group:e,icon:`forward`,run:()=>c(f.plain(t))}));return[{label:_.nav.shoots,group:e,icon:`grid`,run:()=>c(f.home)},...n,...m.value.account?.admin?[{label:_.nav.overview,group:e,icon:`chart`,run:()=>c(f.plain(`overview`))}]:[],{label:_.shoots.fresh,group:t,icon:`add`,run:()=>void this.fresh()},{label:_.account.modes.dark,group:_.account.mode,icon:`spark`,run:()=>y.value=`dark`},{label:_.account.modes.light,group:_.account.mode,icon:`spark`,run:()=>y.value=`light`},{label:_.nav.shortcuts,group:t,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:_.nav.signOut,group:t,icon:`leave`,run:()=>u()},...r.value.items.map(e=>({label:e.unsorted?_.shoots.unsorted:e.name,group:_.palette.shoots,icon:`photo`,run:()=>c(f.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return d`<dialog aria-label=${_.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${_.palette.placeholder} placeholder=${_.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${_.palette.title} tabindex="-1">
        ${e.map((e,t)=>d`<div class="item" id="c${t}" role="option" aria-selected=${t===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=t}>${l(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:d`<p class="none">${_.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{c(f.shoot((await i(_.shoots.untitled(v(new Date().toISOString())))).id))}catch(e){s(b(e),{bad:!0})}}};h([g({type:Boolean})],x.prototype,`open`,void 0),h([t()],x.prototype,`text`,void 0),h([t()],x.prototype,`at`,void 0),h([a(`dialog`)],x.prototype,`dialog`,void 0),x=h([o(`command-palette`)],x);export{x as CommandPalette};