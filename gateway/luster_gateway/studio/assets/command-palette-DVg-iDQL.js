import{An as e,Dn as t,En as n,Fn as r,Jn as i,Kt as a,Ln as o,Nn as s,On as c,Un as l,Ut as u,Yt as d,_n as f,bn as p,en as m,hn as h,kn as g,kt as _,mn as v,on as y,vn as b}from"./common-DW-tPYvw.js";var x=class extends e{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[p,r`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:t}=l.palette,n=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(t=>({label:l.nav[t],group:e,icon:`forward`,run:()=>v(h.plain(t))}));return[{label:l.nav.shoots,group:e,icon:`grid`,run:()=>v(h.home)},...n,...m.value.account?.admin?[{label:l.nav.overview,group:e,icon:`chart`,run:()=>v(h.plain(`overview`))}]:[],{label:l.shoots.fresh,group:t,icon:`add`,run:()=>void this.fresh()},{label:l.account.modes.dark,group:l.account.mode,icon:`spark`,run:()=>i.value=`dark`},{label:l.account.modes.light,group:l.account.mode,icon:`spark`,run:()=>i.value=`light`},{label:l.nav.shortcuts,group:t,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:l.nav.signOut,group:t,icon:`leave`,run:()=>y()},...u.value.items.map(e=>({label:e.unsorted?l.shoots.unsorted:e.name,group:l.palette.shoots,icon:`photo`,run:()=>v(h.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return s`<dialog aria-label=${l.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${l.palette.placeholder} placeholder=${l.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${l.palette.title} tabindex="-1">
        ${e.map((e,t)=>s`<div class="item" id="c${t}" role="option" aria-selected=${t===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=t}>${b(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:s`<p class="none">${l.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{v(h.shoot((await _(l.shoots.untitled(o(new Date().toISOString())))).id))}catch(e){d(a(e),{bad:!0})}}};f([c({type:Boolean})],x.prototype,`open`,void 0),f([t()],x.prototype,`text`,void 0),f([t()],x.prototype,`at`,void 0),f([n(`dialog`)],x.prototype,`dialog`,void 0),x=f([g(`command-palette`)],x);export{x as CommandPalette};