import{$n as e,An as t,Gn as n,Gt as r,Hn as i,In as a,Kn as o,Nn as s,Pn as c,Sn as l,Un as u,Wn as d,Yn as f,Zn as p,an as m,ar as h,cn as g,dn as _,gn as v,jn as y,ur as b}from"./common-BNRW6NRY.js";var x=class extends o{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[a,p`
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
        outline-offset: -2px !important;
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:n}=h.palette,r=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(n=>({label:h.nav[n],group:e,icon:`forward`,run:()=>t(y.plain(n))}));return[{label:h.nav.shoots,group:e,icon:`grid`,run:()=>t(y.home)},...r,...v.value.account?.admin?[{label:h.nav.overview,group:e,icon:`chart`,run:()=>t(y.plain(`overview`))}]:[],{label:h.shoots.fresh,group:n,icon:`add`,run:()=>void this.fresh()},{label:h.account.modes.dark,group:h.account.mode,icon:`spark`,run:()=>b.value=`dark`},{label:h.account.modes.light,group:h.account.mode,icon:`spark`,run:()=>b.value=`light`},{label:h.nav.shortcuts,group:n,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:h.nav.signOut,group:n,icon:`leave`,run:()=>l()},...m.value.items.map(e=>({label:e.unsorted?h.shoots.unsorted:e.name,group:h.palette.shoots,icon:`photo`,run:()=>t(y.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return f`<dialog aria-label=${h.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${h.palette.placeholder} placeholder=${h.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${h.palette.title} tabindex="-1">
        ${e.map((e,t)=>f`<div class="item" id="c${t}" role="option" aria-selected=${t===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=t}>${c(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:f`<p class="none">${h.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{t(y.shoot((await r(h.shoots.untitled(e(new Date().toISOString())))).id))}catch(e){_(g(e),{bad:!0})}}};s([d({type:Boolean})],x.prototype,`open`,void 0),s([u()],x.prototype,`text`,void 0),s([u()],x.prototype,`at`,void 0),s([i(`dialog`)],x.prototype,`dialog`,void 0),x=s([n(`command-palette`)],x);export{x as CommandPalette};