import{$t as e,At as t,Dt as n,Ft as r,Qt as i,Vt as a,Xt as o,Yt as s,cn as c,dn as l,gn as u,kn as d,ln as f,mn as p,sn as m,tn as h,un as g,ut as _,vn as v,wn as y,wt as b}from"./common-B_tYxKnZ.js";var x=class extends l{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[h,u`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:t}=y.palette,n=[`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(t=>({label:y.nav[t],group:e,icon:`forward`,run:()=>s(o.plain(t))}));return[{label:y.nav.shoots,group:e,icon:`grid`,run:()=>s(o.home)},...n,...r.value.account?.admin?[{label:y.nav.overview,group:e,icon:`chart`,run:()=>s(o.plain(`overview`))}]:[],{label:y.shoots.fresh,group:t,icon:`add`,run:()=>void this.fresh()},{label:y.account.modes.dark,group:y.account.mode,icon:`spark`,run:()=>d.value=`dark`},{label:y.account.modes.light,group:y.account.mode,icon:`spark`,run:()=>d.value=`light`},{label:y.nav.shortcuts,group:t,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:y.nav.signOut,group:t,icon:`leave`,run:()=>a()},...b.value.items.map(e=>({label:e.unsorted?y.shoots.unsorted:e.name,group:y.palette.shoots,icon:`photo`,run:()=>s(o.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let t=this.found();return p`<dialog aria-label=${y.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${t.length?`c${this.at}`:``} aria-label=${y.palette.placeholder} placeholder=${y.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${e=>this.key(e,t)} />
      <div class="list" id="found" role="listbox" aria-label=${y.palette.title} tabindex="-1">
        ${t.map((t,n)=>p`<div class="item" id="c${n}" role="option" aria-selected=${n===this.at} @click=${()=>this.run(t)} @pointermove=${()=>this.at=n}>${e(t.icon,18)}<span>${t.label}</span><span>${t.group}</span></div>`)}
      </div>
      ${t.length?``:p`<p class="none">${y.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{s(o.shoot((await _(y.shoots.untitled(v(new Date().toISOString())))).id))}catch(e){t(n(e),{bad:!0})}}};i([f({type:Boolean})],x.prototype,`open`,void 0),i([c()],x.prototype,`text`,void 0),i([c()],x.prototype,`at`,void 0),i([m(`dialog`)],x.prototype,`dialog`,void 0),x=i([g(`command-palette`)],x);export{x as CommandPalette};