import{Cn as e,Dn as t,It as n,Nn as r,Nt as i,Rn as a,Tn as o,Wt as s,Xt as c,_n as l,an as u,bn as d,cn as f,gn as p,in as m,sn as h,un as g,vn as _,yn as v,yt as y,zt as b}from"./common-DdhaU0h5.js";var x=class extends d{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[g,o`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:t}=r.palette,n=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(t=>({label:r.nav[t],group:e,icon:`forward`,run:()=>m(u.plain(t))}));return[{label:r.nav.shoots,group:e,icon:`grid`,run:()=>m(u.home)},...n,...s.value.account?.admin?[{label:r.nav.overview,group:e,icon:`chart`,run:()=>m(u.plain(`overview`))}]:[],{label:r.shoots.fresh,group:t,icon:`add`,run:()=>void this.fresh()},{label:r.account.modes.dark,group:r.account.mode,icon:`spark`,run:()=>a.value=`dark`},{label:r.account.modes.light,group:r.account.mode,icon:`spark`,run:()=>a.value=`light`},{label:r.nav.shortcuts,group:t,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:r.nav.signOut,group:t,icon:`leave`,run:()=>c()},...i.value.items.map(e=>({label:e.unsorted?r.shoots.unsorted:e.name,group:r.palette.shoots,icon:`photo`,run:()=>m(u.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let t=this.found();return e`<dialog aria-label=${r.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${t.length?`c${this.at}`:``} aria-label=${r.palette.placeholder} placeholder=${r.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${e=>this.key(e,t)} />
      <div class="list" id="found" role="listbox" aria-label=${r.palette.title} tabindex="-1">
        ${t.map((t,n)=>e`<div class="item" id="c${n}" role="option" aria-selected=${n===this.at} @click=${()=>this.run(t)} @pointermove=${()=>this.at=n}>${f(t.icon,18)}<span>${t.label}</span><span>${t.group}</span></div>`)}
      </div>
      ${t.length?``:e`<p class="none">${r.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{m(u.shoot((await y(r.shoots.untitled(t(new Date().toISOString())))).id))}catch(e){b(n(e),{bad:!0})}}};h([_({type:Boolean})],x.prototype,`open`,void 0),h([l()],x.prototype,`text`,void 0),h([l()],x.prototype,`at`,void 0),h([p(`dialog`)],x.prototype,`dialog`,void 0),x=h([v(`command-palette`)],x);export{x as CommandPalette};