import{An as e,Bn as t,Cr as n,Dn as r,Fn as i,Hn as a,Kn as o,Ln as s,Nn as c,Pr as l,Qn as u,br as d,dn as f,dr as p,fr as m,hr as h,kr as g,mr as _,pr as v,rt as y,vr as b,zn as x}from"./common-Th73iqsk.js";var S={pictures:`spark`,comparisons:`compare`,activity:`bell`,credits:`coin`,account:`person`,keys:`key`,webhooks:`list`,plugins:`plug`},C=class extends h{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[a,d`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:t}=g.palette,n=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(t=>({label:g.nav[t],group:e,icon:S[t],run:()=>i(s.plain(t))}));return[...y().map(e=>({label:e.label,group:t,icon:e.icon??`forward`,run:e.run})),{label:g.shoots.fresh,group:t,icon:`add`,run:()=>void this.fresh()},{label:g.nav.shoots,group:e,icon:`grid`,run:()=>i(s.home)},...n,...o.value.account?.admin?[{label:g.nav.overview,group:e,icon:`chart`,run:()=>i(s.plain(`overview`))}]:[],{label:g.account.modes.dark,group:g.account.mode,icon:`moon`,run:()=>l.value=`dark`},{label:g.account.modes.light,group:g.account.mode,icon:`sun`,run:()=>l.value=`light`},{label:g.nav.shortcuts,group:t,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:g.nav.signOut,group:t,icon:`leave`,run:()=>u()},...r.value.items.map(e=>({label:e.unsorted?g.shoots.unsorted:e.name,group:g.palette.shoots,icon:`photo`,run:()=>i(s.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return b`<dialog aria-label=${g.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${g.palette.placeholder} placeholder=${g.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${g.palette.title} tabindex="-1">
        ${e.map((e,n)=>b`<div class="item" id="c${n}" role="option" aria-selected=${n===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=n}>${t(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:b`<p class="none">${g.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{i(s.shoot((await f(g.shoots.untitled(n(new Date().toISOString())))).id))}catch(t){c(e(t),{bad:!0})}}};x([v({type:Boolean})],C.prototype,`open`,void 0),x([m()],C.prototype,`text`,void 0),x([m()],C.prototype,`at`,void 0),x([p(`dialog`)],C.prototype,`dialog`,void 0),C=x([_(`command-palette`)],C);export{C as CommandPalette};