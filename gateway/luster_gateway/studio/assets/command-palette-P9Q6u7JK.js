import{Cr as e,Kn as t,Ln as n,Or as r,Pn as i,Pr as a,Tr as o,Un as s,Vn as c,Wn as l,Xn as u,_r as d,br as f,gr as p,hn as m,jn as h,lt as g,nr as _,vr as v,yr as y,zn as b,zr as x}from"./common-3VDTXD9_.js";var S={pictures:`spark`,comparisons:`compare`,activity:`bell`,credits:`coin`,account:`person`,keys:`key`,webhooks:`list`,plugins:`plug`},C=class extends f{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[t,o`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:t}=a.palette,n=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(t=>({label:a.nav[t],group:e,icon:S[t],run:()=>b(c.plain(t))}));return[...g().map(e=>({label:e.label,group:t,icon:e.icon??`forward`,run:e.run})),{label:a.shoots.fresh,group:t,icon:`add`,run:()=>void this.fresh()},{label:a.nav.shoots,group:e,icon:`grid`,run:()=>b(c.home)},...n,...u.value.account?.admin?[{label:a.nav.overview,group:e,icon:`chart`,run:()=>b(c.plain(`overview`))}]:[],{label:a.account.modes.dark,group:a.account.mode,icon:`moon`,run:()=>x.value=`dark`},{label:a.account.modes.light,group:a.account.mode,icon:`sun`,run:()=>x.value=`light`},{label:a.nav.shortcuts,group:t,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:a.nav.signOut,group:t,icon:`leave`,run:()=>_()},...h.value.items.map(e=>({label:e.unsorted?a.shoots.unsorted:e.name,group:a.palette.shoots,icon:`photo`,run:()=>b(c.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let t=this.found();return e`<dialog aria-label=${a.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${t.length?`c${this.at}`:``} aria-label=${a.palette.placeholder} placeholder=${a.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${e=>this.key(e,t)} />
      <div class="list" id="found" role="listbox" aria-label=${a.palette.title} tabindex="-1">
        ${t.map((t,n)=>e`<div class="item" id="c${n}" role="option" aria-selected=${n===this.at} @click=${()=>this.run(t)} @pointermove=${()=>this.at=n}>${l(t.icon,18)}<span>${t.label}</span><span>${t.group}</span></div>`)}
      </div>
      ${t.length?``:e`<p class="none">${a.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{b(c.shoot((await m(a.shoots.untitled(r(new Date().toISOString())))).id))}catch(e){n(i(e),{bad:!0})}}};s([v({type:Boolean})],C.prototype,`open`,void 0),s([d()],C.prototype,`text`,void 0),s([d()],C.prototype,`at`,void 0),s([p(`dialog`)],C.prototype,`dialog`,void 0),C=s([y(`command-palette`)],C);export{C as CommandPalette};