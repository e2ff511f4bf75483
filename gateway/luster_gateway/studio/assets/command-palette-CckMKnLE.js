import{Ar as e,Dn as t,Ir as n,Mr as r,Nr as i,Qn as a,Qr as o,Rr as s,Vr as c,Wn as l,Xn as u,ar as d,at as f,ct as p,er as m,hr as h,jr as g,kr as _,lr as v,nr as y,qn as b,qr as x,rr as S}from"./common-CTwHqudk.js";var C={pictures:`spark`,comparisons:`compare`,activity:`bell`,credits:`coin`,account:`person`,keys:`key`,webhooks:`list`,plugins:`plug`},w=class extends i{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[d,s`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:t}=x.palette,n=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].filter(e=>e!==`pictures`||f()).map(t=>({label:x.nav[t],group:e,icon:C[t],run:()=>a(m.plain(t))}));return[...p().map(e=>({label:e.label,group:t,icon:e.icon??`forward`,run:e.run})),{label:x.shoots.fresh,group:t,icon:`add`,run:()=>void this.fresh()},{label:x.nav.shoots,group:e,icon:`grid`,run:()=>a(m.home)},...n,...v.value.account?.admin?[{label:x.nav.overview,group:e,icon:`chart`,run:()=>a(m.plain(`overview`))}]:[],{label:x.account.modes.dark,group:x.account.mode,icon:`moon`,run:()=>o.value=`dark`},{label:x.account.modes.light,group:x.account.mode,icon:`sun`,run:()=>o.value=`light`},{label:x.nav.shortcuts,group:t,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:x.nav.signOut,group:t,icon:`leave`,run:()=>h()},...l.value.items.map(e=>({label:e.unsorted?x.shoots.unsorted:e.name,group:x.palette.shoots,icon:`photo`,run:()=>a(m.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return n`<dialog aria-label=${x.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${x.palette.placeholder} placeholder=${x.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${x.palette.title} tabindex="-1">
        ${e.map((e,t)=>n`<div class="item" id="c${t}" role="option" aria-selected=${t===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=t}>${S(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:n`<p class="none">${x.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{a(m.shoot((await t(x.shoots.untitled(c(new Date().toISOString())))).id))}catch(e){u(b(e),{bad:!0})}}};y([g({type:Boolean})],w.prototype,`open`,void 0),y([e()],w.prototype,`text`,void 0),y([e()],w.prototype,`at`,void 0),y([_(`dialog`)],w.prototype,`dialog`,void 0),w=y([r(`command-palette`)],w);export{w as CommandPalette};