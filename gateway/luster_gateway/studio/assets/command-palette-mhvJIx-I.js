import{$t as e,Dn as t,En as n,Gt as r,Hn as i,Ht as a,In as o,Jt as s,Mn as c,On as l,Ot as u,Pn as d,Tn as f,_n as p,an as m,gn as h,kn as g,mn as _,pn as v,qn as y,yn as b}from"./common-8l5TvFPB.js";var x=class extends g{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[b,d`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:t,act:n}=i.palette,r=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(e=>({label:i.nav[e],group:t,icon:`forward`,run:()=>v(_.plain(e))}));return[{label:i.nav.shoots,group:t,icon:`grid`,run:()=>v(_.home)},...r,...e.value.account?.admin?[{label:i.nav.overview,group:t,icon:`chart`,run:()=>v(_.plain(`overview`))}]:[],{label:i.shoots.fresh,group:n,icon:`add`,run:()=>void this.fresh()},{label:i.account.modes.dark,group:i.account.mode,icon:`spark`,run:()=>y.value=`dark`},{label:i.account.modes.light,group:i.account.mode,icon:`spark`,run:()=>y.value=`light`},{label:i.nav.shortcuts,group:n,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:i.nav.signOut,group:n,icon:`leave`,run:()=>m()},...a.value.items.map(e=>({label:e.unsorted?i.shoots.unsorted:e.name,group:i.palette.shoots,icon:`photo`,run:()=>v(_.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return c`<dialog aria-label=${i.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${i.palette.placeholder} placeholder=${i.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${i.palette.title} tabindex="-1">
        ${e.map((e,t)=>c`<div class="item" id="c${t}" role="option" aria-selected=${t===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=t}>${p(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:c`<p class="none">${i.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{v(_.shoot((await u(i.shoots.untitled(o(new Date().toISOString())))).id))}catch(e){s(r(e),{bad:!0})}}};h([t({type:Boolean})],x.prototype,`open`,void 0),h([n()],x.prototype,`text`,void 0),h([n()],x.prototype,`at`,void 0),h([f(`dialog`)],x.prototype,`dialog`,void 0),x=h([l(`command-palette`)],x);export{x as CommandPalette};