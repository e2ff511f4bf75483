import{$n as e,Ar as t,Bn as n,Cn as r,En as i,Jn as a,Pn as o,Qn as s,Tr as c,Xn as l,cr as u,dr as d,gr as f,kn as p,ln as m,lr as h,mr as g,sr as _,tr as v,tt as y,ur as b,yr as x}from"./common-CsLnnzm3.js";var S={pictures:`spark`,comparisons:`compare`,activity:`bell`,credits:`coin`,account:`person`,keys:`key`,webhooks:`list`,plugins:`plug`},C=class extends d{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[v,f`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:i}=c.palette,s=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(t=>({label:c.nav[t],group:e,icon:S[t],run:()=>a(l.plain(t))}));return[...y().map(e=>({label:e.label,group:i,icon:e.icon??`forward`,run:e.run})),{label:c.shoots.fresh,group:i,icon:`add`,run:()=>void this.fresh()},{label:c.nav.shoots,group:e,icon:`grid`,run:()=>a(l.home)},...s,...o.value.account?.admin?[{label:c.nav.overview,group:e,icon:`chart`,run:()=>a(l.plain(`overview`))}]:[],{label:c.account.modes.dark,group:c.account.mode,icon:`moon`,run:()=>t.value=`dark`},{label:c.account.modes.light,group:c.account.mode,icon:`sun`,run:()=>t.value=`light`},{label:c.nav.shortcuts,group:i,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:c.nav.signOut,group:i,icon:`leave`,run:()=>n()},...r.value.items.map(e=>({label:e.unsorted?c.shoots.unsorted:e.name,group:c.palette.shoots,icon:`photo`,run:()=>a(l.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let t=this.found();return g`<dialog aria-label=${c.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${t.length?`c${this.at}`:``} aria-label=${c.palette.placeholder} placeholder=${c.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${e=>this.key(e,t)} />
      <div class="list" id="found" role="listbox" aria-label=${c.palette.title} tabindex="-1">
        ${t.map((t,n)=>g`<div class="item" id="c${n}" role="option" aria-selected=${n===this.at} @click=${()=>this.run(t)} @pointermove=${()=>this.at=n}>${e(t.icon,18)}<span>${t.label}</span><span>${t.group}</span></div>`)}
      </div>
      ${t.length?``:g`<p class="none">${c.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{a(l.shoot((await m(c.shoots.untitled(x(new Date().toISOString())))).id))}catch(e){p(i(e),{bad:!0})}}};s([h({type:Boolean})],C.prototype,`open`,void 0),s([u()],C.prototype,`text`,void 0),s([u()],C.prototype,`at`,void 0),s([_(`dialog`)],C.prototype,`dialog`,void 0),C=s([b(`command-palette`)],C);export{C as CommandPalette};