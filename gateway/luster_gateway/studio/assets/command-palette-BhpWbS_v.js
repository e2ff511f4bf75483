import{Bn as e,Hn as t,Mn as n,On as r,Pn as i,Un as a,Ut as o,Vn as s,Wn as c,Yn as l,Zn as u,bn as d,cr as f,jn as p,kn as m,ln as h,mn as g,on as _,qn as v,rn as y,rr as b}from"./common-BwQ0svBd.js";var x=class extends c{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[i,l`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:t}=b.palette,n=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(t=>({label:b.nav[t],group:e,icon:`forward`,run:()=>r(m.plain(t))}));return[{label:b.nav.shoots,group:e,icon:`grid`,run:()=>r(m.home)},...n,...g.value.account?.admin?[{label:b.nav.overview,group:e,icon:`chart`,run:()=>r(m.plain(`overview`))}]:[],{label:b.shoots.fresh,group:t,icon:`add`,run:()=>void this.fresh()},{label:b.account.modes.dark,group:b.account.mode,icon:`spark`,run:()=>f.value=`dark`},{label:b.account.modes.light,group:b.account.mode,icon:`spark`,run:()=>f.value=`light`},{label:b.nav.shortcuts,group:t,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:b.nav.signOut,group:t,icon:`leave`,run:()=>d()},...y.value.items.map(e=>({label:e.unsorted?b.shoots.unsorted:e.name,group:b.palette.shoots,icon:`photo`,run:()=>r(m.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return v`<dialog aria-label=${b.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${b.palette.placeholder} placeholder=${b.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${b.palette.title} tabindex="-1">
        ${e.map((e,t)=>v`<div class="item" id="c${t}" role="option" aria-selected=${t===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=t}>${n(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:v`<p class="none">${b.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{r(m.shoot((await o(b.shoots.untitled(u(new Date().toISOString())))).id))}catch(e){h(_(e),{bad:!0})}}};p([t({type:Boolean})],x.prototype,`open`,void 0),p([s()],x.prototype,`text`,void 0),p([s()],x.prototype,`at`,void 0),p([e(`dialog`)],x.prototype,`dialog`,void 0),x=p([a(`command-palette`)],x);export{x as CommandPalette};