import{a as e,f as t,i as n,l as r,n as i,o as a,r as o,t as s}from"./decorate-DgVMrwPl.js";import{t as c}from"./icon-B0PWcgOm.js";import{t as l}from"./query-DDQkTGvL.js";import{b as u,n as d}from"./library-LBpDYgot.js";import{c as f,r as p,t as m}from"./index-BuAdGMzZ.js";import{_ as h,g}from"./studio-app-B2hVM8nm.js";import{i as _,u as v}from"./session-CvghNGP1.js";import{n as y}from"./toasts-DjpvjqyX.js";import{n as b}from"./problems-CmY3BnGo.js";var x=class extends a{constructor(...e){super(...e),this.open=!1,this.text=``,this.at=0}static{this.styles=[i,t`
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
    `]}firstUpdated(){this.dialog.showModal()}commands(){let{go:e,act:t}=f.palette,n=[`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`].map(t=>({label:f.nav[t],group:e,icon:`forward`,run:()=>g(h.plain(t))}));return[{label:f.nav.shoots,group:e,icon:`grid`,run:()=>g(h.home)},...n,..._.value.account?.admin?[{label:f.nav.overview,group:e,icon:`chart`,run:()=>g(h.plain(`overview`))}]:[],{label:f.shoots.fresh,group:t,icon:`add`,run:()=>void this.fresh()},{label:f.account.modes.dark,group:f.account.mode,icon:`spark`,run:()=>m.value=`dark`},{label:f.account.modes.light,group:f.account.mode,icon:`spark`,run:()=>m.value=`light`},{label:f.nav.shortcuts,group:t,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:f.nav.signOut,group:t,icon:`leave`,run:()=>v()},...u.value.items.map(e=>({label:e.unsorted?f.shoots.unsorted:e.name,group:f.palette.shoots,icon:`photo`,run:()=>g(h.shoot(e.id))}))]}found(){let e=this.text.toLowerCase().split(/\s+/).filter(Boolean);return this.commands().filter(t=>e.every(e=>`${t.label} ${t.group}`.toLowerCase().includes(e))).slice(0,30)}render(){let e=this.found();return r`<dialog aria-label=${f.palette.title} @close=${()=>this.dispatchEvent(new CustomEvent(`closed`))} @click=${e=>e.target===this.dialog&&this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${e.length?`c${this.at}`:``} aria-label=${f.palette.placeholder} placeholder=${f.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${e=>{this.text=e.target.value,this.at=0}} @keydown=${t=>this.key(t,e)} />
      <div class="list" id="found" role="listbox" aria-label=${f.palette.title} tabindex="-1">
        ${e.map((e,t)=>r`<div class="item" id="c${t}" role="option" aria-selected=${t===this.at} @click=${()=>this.run(e)} @pointermove=${()=>this.at=t}>${c(e.icon,18)}<span>${e.label}</span><span>${e.group}</span></div>`)}
      </div>
      ${e.length?``:r`<p class="none">${f.palette.none}</p>`}
    </dialog>`}key(e,t){if(e.key===`ArrowDown`)this.at=Math.min(t.length-1,this.at+1);else if(e.key===`ArrowUp`)this.at=Math.max(0,this.at-1);else if(e.key===`Enter`&&t[this.at])this.run(t[this.at]);else return;e.preventDefault(),this.updateComplete.then(()=>this.renderRoot.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`}))}run(e){this.dialog.close(),e.run()}async fresh(){try{g(h.shoot((await d(f.shoots.untitled(p(new Date().toISOString())))).id))}catch(e){y(b(e),{bad:!0})}}};s([n({type:Boolean})],x.prototype,`open`,void 0),s([o()],x.prototype,`text`,void 0),s([o()],x.prototype,`at`,void 0),s([l(`dialog`)],x.prototype,`dialog`,void 0),x=s([e(`command-palette`)],x);export{x as CommandPalette};