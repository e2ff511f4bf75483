import{En as e,Gn as t,In as n,Mn as r,Nr as i,Or as a,Pn as o,Rn as s,Sr as c,Vn as l,Zn as u,_r as d,dr as f,fr as p,kn as m,mr as h,nt as g,pr as _,un as v,ur as y,yr as b,zn as x}from"./common-IKet5uTS.js";var S={pictures:`spark`,comparisons:`compare`,activity:`bell`,credits:`coin`,account:`person`,keys:`key`,webhooks:`list`,plugins:`plug`},C=class extends h{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[l,b`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:r,act:s}=a.palette,c=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(e=>({label:a.nav[e],group:r,icon:S[e],run:()=>o(n.plain(e))}));return[...g().map(e=>({label:e.label,group:s,icon:e.icon??`forward`,run:e.run})),{label:a.shoots.fresh,group:s,icon:`add`,run:()=>void this.fresh()},{label:a.nav.shoots,group:r,icon:`grid`,run:()=>o(n.home)},...c,...t.value.account?.admin?[{label:a.nav.overview,group:r,icon:`chart`,run:()=>o(n.plain(`overview`))}]:[],{label:a.account.modes.dark,group:a.account.mode,icon:`moon`,run:()=>i.value=`dark`},{label:a.account.modes.light,group:a.account.mode,icon:`sun`,run:()=>i.value=`light`},{label:a.nav.shortcuts,group:s,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:a.nav.signOut,group:s,icon:`leave`,run:()=>u()},...e.value.items.map(e=>({label:e.unsorted?a.shoots.unsorted:e.name,group:a.palette.shoots,icon:`photo`,run:()=>o(n.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return d`<dialog aria-label=${a.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${a.palette.placeholder} placeholder=${a.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${a.palette.title} tabindex="-1">
        ${e.map((e,t)=>d`<div class="item" id="c${t}" role="option" aria-selected=${t===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=t}>${x(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:d`<p class="none">${a.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{o(n.shoot((await v(a.shoots.untitled(c(new Date().toISOString())))).id))}catch(e){r(m(e),{bad:!0})}}};s([p({type:Boolean})],C.prototype,`open`,void 0),s([f()],C.prototype,`text`,void 0),s([f()],C.prototype,`at`,void 0),s([y(`dialog`)],C.prototype,`dialog`,void 0),C=s([_(`command-palette`)],C);export{C as CommandPalette};