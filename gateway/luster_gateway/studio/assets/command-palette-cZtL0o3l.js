import{Br as e,Fr as t,Gr as n,Hr as r,Ir as i,Jn as a,Lr as o,Nr as s,Pr as c,Zn as l,Zr as u,er as d,ft as f,ir as p,jn as m,lr as h,lt as g,ni as _,nr as v,or as y,pr as b,sr as x,yr as S}from"./common-BYV8meyg.js";var C={pictures:`spark`,comparisons:`compare`,activity:`bell`,credits:`coin`,account:`person`,keys:`key`,webhooks:`list`,plugins:`plug`},w=class extends o{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[h,r`
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
      }
      /* The field has the keyboard as long as this is open: a line says so, and the chosen command is what moves. */
      input:focus-visible {
        outline: none;
        border-bottom-color: var(--text-2) !important;
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
        outline: 2px solid var(--focus);
        outline-offset: -2px;
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:t}=u.palette,n=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].filter(e=>e!==`pictures`||g()).map(t=>({label:u.nav[t],group:e,icon:C[t],run:()=>v(p.plain(t))}));return[...f().map(e=>({label:e.label,group:t,icon:e.icon??`forward`,run:e.run})),{label:u.shoots.fresh,group:t,icon:`add`,run:()=>void this.fresh()},{label:u.nav.shoots,group:e,icon:`grid`,run:()=>v(p.home)},...n,...b.value.account?.admin?[{label:u.nav.overview,group:e,icon:`chart`,run:()=>v(p.plain(`overview`))}]:[],{label:u.account.modes.dark,group:u.account.mode,icon:`moon`,run:()=>_.value=`dark`},{label:u.account.modes.light,group:u.account.mode,icon:`sun`,run:()=>_.value=`light`},{label:u.nav.shortcuts,group:t,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:u.nav.signOut,group:t,icon:`leave`,run:()=>S()},...a.value.items.map(e=>({label:e.unsorted?u.shoots.unsorted:e.name,group:u.palette.shoots,icon:`photo`,run:()=>v(p.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let t=this.found();return e`<dialog aria-label=${u.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${t.length?`c${this.at}`:``} aria-label=${u.palette.placeholder} placeholder=${u.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${e=>this.key(e,t)} />
      <div class="list" id="found" role="listbox" aria-label=${u.palette.title} tabindex="-1">
        ${t.map((t,n)=>e`<div class="item" id="c${n}" role="option" aria-selected=${n===this.at} @click=${()=>this.run(t)} @pointermove=${()=>this.at=n}>${x(t.icon,18)}<span>${t.label}</span><span>${t.group}</span></div>`)}
      </div>
      ${t.length?``:e`<p class="none">${u.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{v(p.shoot((await m(u.shoots.untitled(n(new Date().toISOString())))).id))}catch(e){d(l(e),{bad:!0})}}};y([t({type:Boolean})],w.prototype,`open`,void 0),y([c()],w.prototype,`text`,void 0),y([c()],w.prototype,`at`,void 0),y([s(`dialog`)],w.prototype,`dialog`,void 0),w=y([i(`command-palette`)],w);export{w as CommandPalette};