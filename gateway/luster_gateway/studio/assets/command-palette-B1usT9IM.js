import{$n as e,Ar as t,Cr as n,Dr as r,Er as i,Fr as a,Jn as o,Kn as s,Kr as c,Mr as l,Rn as u,Sn as d,Tr as f,Vn as p,Vr as m,Wn as h,Xn as g,Zn as _,et as v,lr as y,rr as b,rt as x,wr as S}from"./common-CtLmJYzS.js";var C={pictures:`spark`,comparisons:`compare`,activity:`bell`,credits:`coin`,account:`person`,keys:`key`,webhooks:`list`,plugins:`plug`},w=class extends r{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[e,l`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:t}=m.palette,n=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].filter(e=>e!==`pictures`||v()).map(t=>({label:m.nav[t],group:e,icon:C[t],run:()=>s(o.plain(t))}));return[...x().map(e=>({label:e.label,group:t,icon:e.icon??`forward`,run:e.run})),{label:m.shoots.fresh,group:t,icon:`add`,run:()=>void this.fresh()},{label:m.nav.shoots,group:e,icon:`grid`,run:()=>s(o.home)},...n,...b.value.account?.admin?[{label:m.nav.overview,group:e,icon:`chart`,run:()=>s(o.plain(`overview`))}]:[],{label:m.account.modes.dark,group:m.account.mode,icon:`moon`,run:()=>c.value=`dark`},{label:m.account.modes.light,group:m.account.mode,icon:`sun`,run:()=>c.value=`light`},{label:m.nav.shortcuts,group:t,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:m.nav.signOut,group:t,icon:`leave`,run:()=>y()},...u.value.items.map(e=>({label:e.unsorted?m.shoots.unsorted:e.name,group:m.palette.shoots,icon:`photo`,run:()=>s(o.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return t`<dialog aria-label=${m.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${m.palette.placeholder} placeholder=${m.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${m.palette.title} tabindex="-1">
        ${e.map((e,n)=>t`<div class="item" id="c${n}" role="option" aria-selected=${n===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=n}>${_(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:t`<p class="none">${m.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{s(o.shoot((await d(m.shoots.untitled(a(new Date().toISOString())))).id))}catch(e){h(p(e),{bad:!0})}}};g([f({type:Boolean})],w.prototype,`open`,void 0),g([S()],w.prototype,`text`,void 0),g([S()],w.prototype,`at`,void 0),g([n(`dialog`)],w.prototype,`dialog`,void 0),w=g([i(`command-palette`)],w);export{w as CommandPalette};