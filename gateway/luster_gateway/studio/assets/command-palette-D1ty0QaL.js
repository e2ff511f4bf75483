import{$n as e,En as t,Ln as n,Mn as r,Nr as i,Or as a,Sr as o,Un as s,Zn as c,_r as l,dr as u,fr as d,ir as f,kn as p,mr as m,nr as h,nt as g,pr as _,tr as v,un as y,ur as b,yr as x}from"./common-CjNGIj2e.js";var S={pictures:`spark`,comparisons:`compare`,activity:`bell`,credits:`coin`,account:`person`,keys:`key`,webhooks:`list`,plugins:`plug`},C=class extends m{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[f,x`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:r,act:o}=a.palette,l=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(t=>({label:a.nav[t],group:r,icon:S[t],run:()=>c(e.plain(t))}));return[...g().map(e=>({label:e.label,group:o,icon:e.icon??`forward`,run:e.run})),{label:a.shoots.fresh,group:o,icon:`add`,run:()=>void this.fresh()},{label:a.nav.shoots,group:r,icon:`grid`,run:()=>c(e.home)},...l,...n.value.account?.admin?[{label:a.nav.overview,group:r,icon:`chart`,run:()=>c(e.plain(`overview`))}]:[],{label:a.account.modes.dark,group:a.account.mode,icon:`moon`,run:()=>i.value=`dark`},{label:a.account.modes.light,group:a.account.mode,icon:`sun`,run:()=>i.value=`light`},{label:a.nav.shortcuts,group:o,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:a.nav.signOut,group:o,icon:`leave`,run:()=>s()},...t.value.items.map(t=>({label:t.unsorted?a.shoots.unsorted:t.name,group:a.palette.shoots,icon:`photo`,run:()=>c(e.shoot(t.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return l`<dialog aria-label=${a.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${a.palette.placeholder} placeholder=${a.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${a.palette.title} tabindex="-1">
        ${e.map((e,t)=>l`<div class="item" id="c${t}" role="option" aria-selected=${t===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=t}>${h(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:l`<p class="none">${a.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{c(e.shoot((await y(a.shoots.untitled(o(new Date().toISOString())))).id))}catch(e){r(p(e),{bad:!0})}}};v([d({type:Boolean})],C.prototype,`open`,void 0),v([u()],C.prototype,`text`,void 0),v([u()],C.prototype,`at`,void 0),v([b(`dialog`)],C.prototype,`dialog`,void 0),C=v([_(`command-palette`)],C);export{C as CommandPalette};