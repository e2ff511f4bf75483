import{$n as e,Bn as t,Dr as n,Er as r,Jn as i,Jr as a,Kn as o,Lr as s,Mr as c,Or as l,Pr as u,Qn as d,Tr as f,Un as p,Ur as m,Xn as h,ar as g,at as _,dr as v,kr as y,nt as b,tr as x,wn as S}from"./common-DraPfMhI.js";var C={pictures:`spark`,comparisons:`compare`,activity:`bell`,credits:`coin`,account:`person`,keys:`key`,webhooks:`list`,plugins:`plug`},w=class extends y{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[x,u`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:n}=m.palette,r=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].filter(e=>e!==`pictures`||b()).map(t=>({label:m.nav[t],group:e,icon:C[t],run:()=>i(h.plain(t))}));return[..._().map(e=>({label:e.label,group:n,icon:e.icon??`forward`,run:e.run})),{label:m.shoots.fresh,group:n,icon:`add`,run:()=>void this.fresh()},{label:m.nav.shoots,group:e,icon:`grid`,run:()=>i(h.home)},...r,...g.value.account?.admin?[{label:m.nav.overview,group:e,icon:`chart`,run:()=>i(h.plain(`overview`))}]:[],{label:m.account.modes.dark,group:m.account.mode,icon:`moon`,run:()=>a.value=`dark`},{label:m.account.modes.light,group:m.account.mode,icon:`sun`,run:()=>a.value=`light`},{label:m.nav.shortcuts,group:n,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:m.nav.signOut,group:n,icon:`leave`,run:()=>v()},...t.value.items.map(e=>({label:e.unsorted?m.shoots.unsorted:e.name,group:m.palette.shoots,icon:`photo`,run:()=>i(h.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let t=this.found();return c`<dialog aria-label=${m.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${t.length?`c${this.at}`:``} aria-label=${m.palette.placeholder} placeholder=${m.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${e=>this.key(e,t)} />
      <div class="list" id="found" role="listbox" aria-label=${m.palette.title} tabindex="-1">
        ${t.map((t,n)=>c`<div class="item" id="c${n}" role="option" aria-selected=${n===this.at} @click=${()=>this.run(t)} @pointermove=${()=>this.at=n}>${e(t.icon,18)}<span>${t.label}</span><span>${t.group}</span></div>`)}
      </div>
      ${t.length?``:c`<p class="none">${m.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{i(h.shoot((await S(m.shoots.untitled(s(new Date().toISOString())))).id))}catch(e){o(p(e),{bad:!0})}}};d([n({type:Boolean})],w.prototype,`open`,void 0),d([r()],w.prototype,`text`,void 0),d([r()],w.prototype,`at`,void 0),d([f(`dialog`)],w.prototype,`dialog`,void 0),w=d([l(`command-palette`)],w);export{w as CommandPalette};