import{$t as e,An as t,Ht as n,It as r,Ot as i,Tn as a,Tt as o,Xt as s,Zt as c,_n as l,cn as u,dn as d,dt as f,en as p,fn as m,hn as h,jt as g,ln as _,nn as v,un as y,yn as b}from"./common-TL4Xbfyj.js";var x=class extends m{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[v,l`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:i}=a.palette,l=[`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(t=>({label:a.nav[t],group:e,icon:`forward`,run:()=>s(c.plain(t))}));return[{label:a.nav.shoots,group:e,icon:`grid`,run:()=>s(c.home)},...l,...r.value.account?.admin?[{label:a.nav.overview,group:e,icon:`chart`,run:()=>s(c.plain(`overview`))}]:[],{label:a.shoots.fresh,group:i,icon:`add`,run:()=>void this.fresh()},{label:a.account.modes.dark,group:a.account.mode,icon:`spark`,run:()=>t.value=`dark`},{label:a.account.modes.light,group:a.account.mode,icon:`spark`,run:()=>t.value=`light`},{label:a.nav.shortcuts,group:i,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:a.nav.signOut,group:i,icon:`leave`,run:()=>n()},...o.value.items.map(e=>({label:e.unsorted?a.shoots.unsorted:e.name,group:a.palette.shoots,icon:`photo`,run:()=>s(c.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return h`<dialog aria-label=${a.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${a.palette.placeholder} placeholder=${a.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${a.palette.title} tabindex="-1">
        ${e.map((e,t)=>h`<div class="item" id="c${t}" role="option" aria-selected=${t===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=t}>${p(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:h`<p class="none">${a.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{s(c.shoot((await f(a.shoots.untitled(b(new Date().toISOString())))).id))}catch(e){g(i(e),{bad:!0})}}};e([y({type:Boolean})],x.prototype,`open`,void 0),e([_()],x.prototype,`text`,void 0),e([_()],x.prototype,`at`,void 0),e([u(`dialog`)],x.prototype,`dialog`,void 0),x=e([d(`command-palette`)],x);export{x as CommandPalette};