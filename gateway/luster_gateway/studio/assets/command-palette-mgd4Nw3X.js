import{$n as e,Cn as t,G as n,Hn as r,Ln as i,Qn as a,Qt as o,Vn as s,Wn as c,Xn as l,Zn as u,ar as d,cr as f,er as p,fn as m,hn as h,kn as g,mr as _,rr as v,vn as y,yr as b,zn as x}from"./common-nlsLLDTL.js";var S=class extends p{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[c,d`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:r}=_.palette,a=[`pictures`,`comparisons`,`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(t=>({label:_.nav[t],group:e,icon:`forward`,run:()=>i(x.plain(t))}));return[...n().map(e=>({label:e.label,group:r,icon:e.icon??`forward`,run:e.run})),{label:_.nav.shoots,group:e,icon:`grid`,run:()=>i(x.home)},...a,...t.value.account?.admin?[{label:_.nav.overview,group:e,icon:`chart`,run:()=>i(x.plain(`overview`))}]:[],{label:_.shoots.fresh,group:r,icon:`add`,run:()=>void this.fresh()},{label:_.account.modes.dark,group:_.account.mode,icon:`spark`,run:()=>b.value=`dark`},{label:_.account.modes.light,group:_.account.mode,icon:`spark`,run:()=>b.value=`light`},{label:_.nav.shortcuts,group:r,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:_.nav.signOut,group:r,icon:`leave`,run:()=>g()},...m.value.items.map(e=>({label:e.unsorted?_.shoots.unsorted:e.name,group:_.palette.shoots,icon:`photo`,run:()=>i(x.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return v`<dialog aria-label=${_.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${_.palette.placeholder} placeholder=${_.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${_.palette.title} tabindex="-1">
        ${e.map((e,t)=>v`<div class="item" id="c${t}" role="option" aria-selected=${t===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=t}>${r(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:v`<p class="none">${_.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{i(x.shoot((await o(_.shoots.untitled(f(new Date().toISOString())))).id))}catch(e){y(h(e),{bad:!0})}}};s([a({type:Boolean})],S.prototype,`open`,void 0),s([u()],S.prototype,`text`,void 0),s([u()],S.prototype,`at`,void 0),s([l(`dialog`)],S.prototype,`dialog`,void 0),S=s([e(`command-palette`)],S);export{S as CommandPalette};