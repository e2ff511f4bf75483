import{An as e,Fr as t,Ir as n,Kr as r,Lr as i,Pr as a,Qn as o,Qr as s,Rr as c,Un as l,Ur as u,Vr as d,Yn as f,ar as p,br as m,cr as h,mr as g,ri as _,rr as v,sr as y,st as b,tr as x,ur as S,ut as C}from"./common-O4eJjprC.js";var w={pictures:`spark`,comparisons:`compare`,activity:`bell`,credits:`coin`,account:`person`,keys:`key`,webhooks:`list`,plugins:`plug`},T=class extends c{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[S,u`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:t}=s.palette,n=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].filter(e=>e!==`pictures`||b()).map(t=>({label:s.nav[t],group:e,icon:w[t],run:()=>v(p.plain(t))}));return[...C().map(e=>({label:e.label,group:t,icon:e.icon??`forward`,run:e.run})),{label:s.shoots.fresh,group:t,icon:`add`,run:()=>void this.fresh()},{label:s.nav.shoots,group:e,icon:`grid`,run:()=>v(p.home)},...n,...g.value.account?.admin?[{label:s.nav.overview,group:e,icon:`chart`,run:()=>v(p.plain(`overview`))}]:[],{label:s.account.modes.dark,group:s.account.mode,icon:`moon`,run:()=>_.value=`dark`},{label:s.account.modes.light,group:s.account.mode,icon:`sun`,run:()=>_.value=`light`},{label:s.nav.shortcuts,group:t,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:s.nav.signOut,group:t,icon:`leave`,run:()=>m()},...f.value.items.map(e=>({label:e.unsorted?s.shoots.unsorted:e.name,group:s.palette.shoots,icon:`photo`,run:()=>v(p.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return d`<dialog aria-label=${s.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${s.palette.placeholder} placeholder=${s.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${s.palette.title} tabindex="-1">
        ${e.map((e,t)=>d`<div class="item" id="c${t}" role="option" aria-selected=${t===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=t}>${h(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:d`<p class="none">${s.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{let{id:t}=await e(s.shoots.untitled(r(new Date().toISOString())));l(t),v(p.shoot(t))}catch(e){x(o(e),{bad:!0})}}};y([n({type:Boolean})],T.prototype,`open`,void 0),y([t()],T.prototype,`text`,void 0),y([t()],T.prototype,`at`,void 0),y([a(`dialog`)],T.prototype,`dialog`,void 0),T=y([i(`command-palette`)],T);export{T as CommandPalette};