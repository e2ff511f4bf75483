import{Ar as e,Cr as t,Hn as n,In as r,Jn as i,Kn as a,Nr as o,Or as s,Sr as c,Tr as l,Wn as u,Wr as d,Yn as f,Zn as p,bn as m,sr as h,tr as g,tt as _,wr as v,xr as y,zn as b,zr as x}from"./common-Bd2pAfdr.js";var S={pictures:`spark`,comparisons:`compare`,activity:`bell`,credits:`coin`,account:`person`,keys:`key`,webhooks:`list`,plugins:`plug`},C=class extends l{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[p,e`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:t}=x.palette,n=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(t=>({label:x.nav[t],group:e,icon:S[t],run:()=>u(a.plain(t))}));return[..._().map(e=>({label:e.label,group:t,icon:e.icon??`forward`,run:e.run})),{label:x.shoots.fresh,group:t,icon:`add`,run:()=>void this.fresh()},{label:x.nav.shoots,group:e,icon:`grid`,run:()=>u(a.home)},...n,...g.value.account?.admin?[{label:x.nav.overview,group:e,icon:`chart`,run:()=>u(a.plain(`overview`))}]:[],{label:x.account.modes.dark,group:x.account.mode,icon:`moon`,run:()=>d.value=`dark`},{label:x.account.modes.light,group:x.account.mode,icon:`sun`,run:()=>d.value=`light`},{label:x.nav.shortcuts,group:t,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:x.nav.signOut,group:t,icon:`leave`,run:()=>h()},...r.value.items.map(e=>({label:e.unsorted?x.shoots.unsorted:e.name,group:x.palette.shoots,icon:`photo`,run:()=>u(a.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return s`<dialog aria-label=${x.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${x.palette.placeholder} placeholder=${x.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${x.palette.title} tabindex="-1">
        ${e.map((e,t)=>s`<div class="item" id="c${t}" role="option" aria-selected=${t===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=t}>${f(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:s`<p class="none">${x.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{u(a.shoot((await m(x.shoots.untitled(o(new Date().toISOString())))).id))}catch(e){n(b(e),{bad:!0})}}};i([t({type:Boolean})],C.prototype,`open`,void 0),i([c()],C.prototype,`text`,void 0),i([c()],C.prototype,`at`,void 0),i([y(`dialog`)],C.prototype,`dialog`,void 0),C=i([v(`command-palette`)],C);export{C as CommandPalette};