import{Cn as e,Dr as t,En as n,Gn as r,Ln as i,Q as a,Qn as o,Sr as s,Xn as c,Yn as l,ar as u,bn as d,cr as f,dr as p,gr as m,ir as h,jn as g,on as _,or as v,pr as y,qn as b,sr as x}from"./common-BEWaxQ7m.js";var S={pictures:`spark`,comparisons:`compare`,activity:`bell`,credits:`coin`,account:`person`,keys:`key`,webhooks:`list`,plugins:`plug`},C=class extends f{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[o,y`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:n}=s.palette,o=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(t=>({label:s.nav[t],group:e,icon:S[t],run:()=>r(b.plain(t))}));return[...a().map(e=>({label:e.label,group:n,icon:e.icon??`forward`,run:e.run})),{label:s.shoots.fresh,group:n,icon:`add`,run:()=>void this.fresh()},{label:s.nav.shoots,group:e,icon:`grid`,run:()=>r(b.home)},...o,...g.value.account?.admin?[{label:s.nav.overview,group:e,icon:`chart`,run:()=>r(b.plain(`overview`))}]:[],{label:s.account.modes.dark,group:s.account.mode,icon:`moon`,run:()=>t.value=`dark`},{label:s.account.modes.light,group:s.account.mode,icon:`sun`,run:()=>t.value=`light`},{label:s.nav.shortcuts,group:n,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:s.nav.signOut,group:n,icon:`leave`,run:()=>i()},...d.value.items.map(e=>({label:e.unsorted?s.shoots.unsorted:e.name,group:s.palette.shoots,icon:`photo`,run:()=>r(b.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return p`<dialog aria-label=${s.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${s.palette.placeholder} placeholder=${s.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${s.palette.title} tabindex="-1">
        ${e.map((e,t)=>p`<div class="item" id="c${t}" role="option" aria-selected=${t===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=t}>${c(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:p`<p class="none">${s.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{r(b.shoot((await _(s.shoots.untitled(m(new Date().toISOString())))).id))}catch(t){n(e(t),{bad:!0})}}};l([v({type:Boolean})],C.prototype,`open`,void 0),l([u()],C.prototype,`text`,void 0),l([u()],C.prototype,`at`,void 0),l([h(`dialog`)],C.prototype,`dialog`,void 0),C=l([x(`command-palette`)],C);export{C as CommandPalette};