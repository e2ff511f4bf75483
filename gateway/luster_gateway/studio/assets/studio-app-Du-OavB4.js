const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-BiG5wIqV.js","assets/common-C0zW_tFl.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CvdHuwC2.js","assets/command-palette-CzAdTyds.js","assets/keys-help-Docirm9a.js","assets/side-sheet-DdpJZl7T.js","assets/shoot-view-B270StAn.js","assets/drop-zone-DoYUuOHO.js","assets/vars-BMiYfYl7.js","assets/stages-cuCFsQaK.js","assets/shoot-styles-CXu_4NQY.js","assets/photo-view-CFE2BlKw.js","assets/review-mark-n3Siqkkt.js","assets/comparisons-view-BfpbkABo.js","assets/pictures-view-DW16pbbt.js","assets/activity-view-CScKr5Mb.js","assets/credits-view-Bg0eGFxs.js","assets/account-view-BEw1SJz7.js","assets/proof-field-CRYQlSHV.js","assets/security-view-CQdPY6AO.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-CWGSo37Z.js","assets/webhooks-view-ij05-fMs.js","assets/plugins-view-CGBYJGPO.js","assets/schema-2vXgLy_U.js","assets/overview-view-CusVD3Q9.js","assets/new-shoot-DUu-owRK.js","assets/shoots-view-BJ8UJRC7.js"])))=>i.map(i=>d[i]);
import{Br as e,Cr as t,Dt as n,Et as r,F as i,Fr as a,Gn as o,Hn as s,In as c,Kn as l,M as u,Nt as ee,O as d,Ot as f,Pr as p,Q as m,R as h,Rn as g,Tr as _,Tt as v,Un as y,Vn as b,Wn as x,Xn as S,_n as C,_r as w,br as T,ft as E,gn as D,gr as O,kr as k,kt as A,nr as j,rr as M,s as N,sr as P,st as te,vn as F,vr as I,wn as L,wr as R,xr as z,yr as B,zn as V}from"./common-C0zW_tFl.js";var H=Object.defineProperty,U=(e,t)=>{let n={};for(var r in e)H(n,r,{get:e[r],enumerable:!0});return t||H(n,Symbol.toStringTag,{value:`Module`}),n},W=class extends T{constructor(...e){super(...e),this.icon=`photo`,this.head=``,this.text=``,this.link=``,this.action=``,this.whole=!1}static{this.styles=[l,_`
      :host {
        display: grid;
        justify-items: center;
        align-content: start;
        padding: var(--space-8) var(--edge) var(--space-7);
        text-align: center;
      }
      .sign {
        display: grid;
        place-items: center;
        width: 4rem;
        height: 4rem;
        margin-bottom: var(--space-4);
        border-radius: 50%;
        background: var(--raised);
        color: var(--text-2);
      }
      h1 {
        font-size: var(--size-title);
      }
      p {
        margin-top: var(--space-2);
        max-width: 30rem;
        color: var(--text-2);
        text-wrap: balance;
      }
      .button {
        margin-top: var(--space-5);
      }
      @media (max-width: 640px) {
        :host {
          padding-top: var(--space-7);
        }
      }
    `]}render(){return t`<span class="sign" aria-hidden="true">${x(this.icon,28)}</span>
      ${this.whole?t`<h1>${this.head}</h1>`:t`<h2>${this.head}</h2>`}
      ${this.text?t`<p>${this.text}</p>`:z}
      ${this.link?t`<a class="button" href=${this.link}>${this.action}</a>`:z}`}};y([I()],W.prototype,`icon`,void 0),y([I()],W.prototype,`head`,void 0),y([I()],W.prototype,`text`,void 0),y([I()],W.prototype,`link`,void 0),y([I()],W.prototype,`action`,void 0),y([I({type:Boolean})],W.prototype,`whole`,void 0),W=y([B(`empty-state`)],W);var G=2*Math.PI*9,K=class extends T{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=_`
    :host {
      display: inline-grid;
    }
    .turning {
      animation: turn 1.1s linear infinite;
    }
    circle.done {
      transition: stroke-dashoffset 300ms linear;
    }
    @keyframes turn {
      to {
        transform: rotate(360deg);
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .turning {
        animation-duration: 6s;
      }
    }
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return t`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${R`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${G} stroke-dashoffset=${G*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};y([I({type:Number})],K.prototype,`value`,void 0),y([I({type:Number})],K.prototype,`size`,void 0),K=y([B(`progress-ring`)],K);var q=`(max-width: 600px)`,J=class extends T{constructor(...e){super(...e),this.items=[],this.label=``,this.note=``,this.face=`bare round`,this.side=`right`,this.up=``,this.wide=!1,this.open=!1,this.sheet=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)},this.shut=()=>{this.open=!1}}static{this.styles=[l,_`
      :host {
        position: relative;
        display: inline-block;
      }
      .list {
        position: absolute;
        z-index: 40;
        top: calc(100% + 0.4rem);
        right: 0;
        min-width: 14rem;
        max-width: 22rem;
        width: max-content;
        padding: 0.35rem;
        border-radius: var(--round);
        animation: open var(--fast);
      }
      .list,
      .sheet {
        border: 1px solid var(--line);
        background: var(--raised);
        color: var(--text);
        box-shadow: var(--shadow);
      }
      .note {
        padding: 0.45rem 0.7rem 0.6rem;
        color: var(--text-2);
        font-size: var(--size-small);
      }
      /* Over everything, with the whole width for its words: 8 px stay on either side. */
      .sheet {
        position: fixed;
        inset: auto 8px calc(8px + env(safe-area-inset-bottom));
        width: auto;
        max-width: none;
        max-height: calc(100dvh - 4rem);
        margin: 0;
        padding: 0.5rem;
        overflow-y: auto;
        overscroll-behavior: contain;
        border-radius: var(--round-large);
        animation: rise var(--calm);
      }
      .sheet::backdrop {
        background: var(--shade);
      }
      .sheet .item {
        min-height: max(3.25rem, 52px);
        padding-inline: 0.9rem;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      .sheet .note {
        padding: 0.7rem 0.9rem;
      }
      @keyframes rise {
        from {
          translate: 0 1.5rem;
          opacity: 0;
        }
      }
      :host([side="left"]) .list {
        right: auto;
        left: 0;
      }
      :host([up="true"]) .list {
        top: auto;
        bottom: calc(100% + 0.4rem);
      }
      :host([wide]) {
        display: block;
      }
      :host([wide]) .opener {
        width: 100%;
      }
      /* The page that it stands in may ask for a larger one. */
      .opener {
        width: var(--opener, auto);
        min-height: var(--opener-height, 2.5rem);
      }
      @media (pointer: coarse) {
        .opener {
          min-height: var(--opener-height, max(2.5rem, 44px));
        }
      }
      @keyframes open {
        from {
          opacity: 0;
          translate: 0 -0.3rem;
        }
      }
      .item {
        display: flex;
        width: 100%;
        align-items: center;
        gap: 0.7rem;
        padding: 0.5rem 0.7rem;
        border: 0;
        border-radius: var(--round-small);
        background: transparent;
        text-align: left;
        cursor: pointer;
      }
      .item svg {
        flex: none;
      }
      .item:hover,
      .item:focus-visible {
        background: var(--raised-2);
      }
      .item.danger {
        color: var(--bad);
      }
      .item small {
        display: block;
        color: var(--text-3);
        font-size: var(--size-small);
      }
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return t`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?this.sheet?t`<dialog class="sheet" aria-label=${this.label} @keydown=${this.key} @close=${this.shut} @click=${this.beside}>${this.inside()}</dialog>`:t`<div class="list" @keydown=${this.key}>${this.inside()}</div>`:z}
    `}inside(){return t`${this.note?t`<p class="note">${this.note}</p>`:z}
      <div role="menu" aria-label=${this.label}>
        ${this.items.map(e=>t`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
            ${e.icon?x(e.icon,18):z}<span>${e.label}${e.hint?t`<small>${e.hint}</small>`:z}</span>
          </button>`)}
      </div>`}async toggle(){this.sheet=matchMedia(q).matches,this.open=!this.open,await this.updateComplete,this.open&&(this.renderRoot.querySelector(`dialog`)?.showModal(),this.renderRoot.querySelector(`.item`)?.focus())}beside(e){let t=e.currentTarget,n=t.getBoundingClientRect();e.target===t&&(e.clientY<n.top||e.clientX<n.left||e.clientX>n.right||e.clientY>n.bottom)&&(this.open=!1)}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};y([I({attribute:!1})],J.prototype,`items`,void 0),y([I()],J.prototype,`label`,void 0),y([I()],J.prototype,`note`,void 0),y([I()],J.prototype,`face`,void 0),y([I({reflect:!0})],J.prototype,`side`,void 0),y([I({reflect:!0})],J.prototype,`up`,void 0),y([I({type:Boolean,reflect:!0})],J.prototype,`wide`,void 0),y([w()],J.prototype,`open`,void 0),y([w()],J.prototype,`sheet`,void 0),y([O(`.opener`)],J.prototype,`opener`,void 0),J=y([B(`pop-menu`)],J);var Y=class extends T{constructor(...t){super(...t),this.watch=new e(this,g)}static{this.styles=[l,_`
      :host {
        position: fixed;
        z-index: 60;
        left: 50%;
        bottom: calc(1.25rem + env(safe-area-inset-bottom));
        translate: -50% 0;
        width: max-content;
        max-width: calc(100vw - 2rem);
        pointer-events: none;
      }
      /* Above the button that lies under the thumb. */
      @media (max-width: 640px) {
        :host {
          bottom: calc(4.75rem + env(safe-area-inset-bottom));
        }
      }
      section {
        display: grid;
        justify-items: center;
        gap: 0.5rem;
      }
      .toast {
        display: flex;
        align-items: center;
        gap: 0.75rem;
        min-height: 2.9rem;
        padding: 0.35rem 0.5rem 0.35rem 1.1rem;
        border-radius: 1.6rem;
        background: var(--text);
        color: var(--ground);
        box-shadow: var(--shadow);
        pointer-events: auto;
        animation: rise var(--calm);
      }
      .toast.bad {
        background: var(--bad-ground);
        color: var(--text);
        border: 1px solid var(--bad);
      }
      @keyframes rise {
        from {
          translate: 0 0.75rem;
          opacity: 0;
        }
      }
      button {
        border: 0;
        background: transparent;
        color: inherit;
        min-height: 2.1rem;
        padding: 0 0.75rem;
        border-radius: 99px;
        cursor: pointer;
        font-weight: 600;
      }
      button:hover {
        background: rgb(128 128 128 / 0.25);
      }
      @media (pointer: coarse) {
        button {
          min-width: 44px;
          min-height: 44px;
        }
      }
      .close {
        padding: 0 0.5rem;
        display: grid;
        place-items: center;
      }
    `]}render(){return this.watch,t`<section aria-label=${p.common.notices}><div role="status" aria-live="polite" class="unseen">${g.value.at(-1)?.text??``}</div>
      ${E(g.value,e=>e.id,e=>t`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?t`<button @click=${e.action.run}>${e.action.label}</button>`:z}
          <button class="close" aria-label=${p.common.close} @click=${()=>c(e.id)}>${x(`close`,16)}</button>
        </div>`)}</section>`}};Y=y([B(`toast-stack`)],Y);var X=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,Z=[`home`,`comparisons`,`activity`],Q=class extends T{constructor(...t){super(...t),this.watch=new e(this,S,s,v,F,i)}static{this.styles=[l,_`
      :host {
        display: block;
        position: sticky;
        top: 0;
        z-index: 35;
        background: color-mix(in srgb, var(--ground) 90%, transparent);
        backdrop-filter: blur(14px);
      }
      header {
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        gap: 0.35rem;
        max-width: 88rem;
        margin-inline: auto;
        padding: 0.65rem var(--edge);
      }
      .home {
        display: inline-flex;
        align-items: center;
        gap: 0.55rem;
        font-size: 1.0625rem;
        font-weight: 620;
        letter-spacing: -0.02em;
        text-decoration: none;
        padding: 0.3rem 0.4rem;
        margin-left: -0.4rem;
        border-radius: var(--round-small);
      }
      nav {
        display: flex;
        gap: 0.15rem;
        margin-left: 0.9rem;
      }
      nav .button {
        position: relative;
        padding-inline: 0.8rem;
      }
      nav .dot {
        top: 0.4rem;
        right: 0.15rem;
      }
      nav .button[aria-current] {
        color: var(--text);
        background: var(--raised-2);
      }
      .tools {
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 0.15rem;
        margin-left: auto;
      }
      .credits {
        gap: 0.4em;
        font-variant-numeric: tabular-nums;
      }
      .dot {
        position: absolute;
        top: 0.45rem;
        right: 0.5rem;
        width: 0.55rem;
        height: 0.55rem;
        border-radius: 50%;
        background: var(--glow);
        box-shadow: 0 0 0 2px var(--ground);
      }
      .bell {
        position: relative;
      }
      .work {
        display: inline-flex;
        align-items: center;
        gap: 0.45rem;
        color: var(--text-2);
        font-size: var(--size-small);
        margin-right: 0.4rem;
      }
      .find {
        color: var(--text-3);
        font-size: var(--size-small);
        gap: 0.6rem;
      }
      kbd {
        font: inherit;
        padding: 0 0.4rem;
        border: 1px solid var(--line-strong);
        border-radius: 5px;
      }
      .face {
        width: 2rem;
        height: 2rem;
        border-radius: 50%;
        background: var(--raised-2);
        color: var(--text);
        display: grid;
        place-items: center;
        font-size: var(--size-small);
        font-weight: 600;
        text-transform: uppercase;
      }
      @media (max-width: 640px) {
        .work span,
        .long,
        kbd {
          display: none;
        }
      }
      /* Where there is room for words, Activity is one; else the bell is its sign, and the menu holds the rest. */
      @media (max-width: 860px) {
        nav {
          display: none;
        }
      }
      @media (min-width: 861px) {
        .bell {
          display: none;
        }
      }
    `]}at(e){let{view:t}=s.value;return t===e||e===`home`&&(t===`shoot`||t===`photo`)}render(){this.watch;let{account:e,balance:n}=S.value,r=te(),a=[...F.value.values()].filter(C).length,s=![...F.value.values()].some(e=>C(e)&&e.status!==`queued`),c=i.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,l=(e?.preferences.display_name||e?.email||`L`).charAt(0);return t`
      <header>
        <a class="home" href=${b.home}>${o()} <span>${p.name}</span></a>
        <nav aria-label=${p.nav.main}>${Z.map(e=>t`<a class="button bare" href=${e===`home`?b.home:b.plain(e)} aria-current=${this.at(e)?`page`:z}>${e===`home`?p.nav.shoots:p.nav[e]}${e===`activity`&&v.value?t`<span class="dot"></span><span class="unseen">${p.activity.unread(v.value)}</span>`:z}</a>`)}</nav>
        <div class="tools">
          ${a+c?t`<span class="work" role="status">${s&&!c?x(`clock`,18):t`<progress-ring size="18"></progress-ring>`}<span>${p.shoots.working(a+c)}</span></span>`:z}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${p.nav.palette}, ${X}`}>${x(`search`,18)}<kbd>${X}</kbd></button>
          <a class="button bare credits" href=${b.plain(`credits`)} aria-label=${`${p.nav.credits}: ${p.creditCount(n)}`}>${x(`coin`,18)}<span>${n}<span class="long"> ${n===1?p.creditWord[0]:p.creditWord[1]}</span></span></a>
          <a class="button bare round bell" href=${b.plain(`activity`)} aria-label=${v.value?`${p.nav.activity}, ${p.activity.unread(v.value)}`:p.nav.activity}>${x(`bell`)}${v.value?t`<span class="dot"></span>`:z}</a>
          <pop-menu .label=${p.nav.menu} .items=${[{label:p.nav.account,hint:e?.email??``,icon:`person`,run:()=>V(b.plain(`account`))},...r?[{label:p.nav.shoots,icon:`grid`,run:()=>V(b.home)},{label:p.nav.activity,icon:`bell`,run:()=>V(b.plain(`activity`))},{label:p.nav.credits,icon:`coin`,run:()=>V(b.plain(`credits`))}]:[],{label:p.nav.pictures,icon:`spark`,run:()=>V(b.plain(`pictures`))},{label:p.nav.comparisons,icon:`compare`,run:()=>V(b.plain(`comparisons`))},...r?[]:[{label:p.nav.keys,icon:`key`,run:()=>V(b.plain(`keys`))}],{label:p.nav.plugins,icon:`plug`,run:()=>V(b.plain(`plugins`))},...e?.admin?[{label:p.nav.overview,icon:`chart`,run:()=>V(b.plain(`overview`))}]:[],...r?[]:[{label:p.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:p.nav.api,icon:`list`,run:()=>location.assign(`/docs`)}],{label:p.nav.signOut,icon:`leave`,run:()=>j()}]}><span class="face" aria-hidden="true">${l}</span></pop-menu>
        </div>
      </header>
    `}};Q=y([B(`top-bar`)],Q);var ne=U({StudioApp:()=>$}),$=class extends T{constructor(...t){super(...t),this.help=!1,this.palette=!1,this.watch=new e(this,S,s,k,n,P),this.account=``}static{this.styles=[l,_`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 100dvh;
      }
      main {
        flex: 1;
        display: flex;
        flex-direction: column;
      }
      main > * {
        flex: 1;
      }
      .away {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 0.75rem;
        padding: 2rem;
        text-align: center;
        min-height: 100dvh;
      }
      .offline {
        position: sticky;
        top: 0;
        z-index: 30;
        padding: 0.4rem 1rem;
        text-align: center;
        background: var(--raised-2);
        font-size: var(--size-small);
      }
      .skip {
        position: absolute;
        left: 1rem;
        top: -4rem;
        z-index: 90;
      }
      .skip:focus {
        top: 0.75rem;
      }
    `]}connectedCallback(){super.connectedCallback(),M(),S.watch(()=>this.follow()),h({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>V(b.home)}),window.addEventListener(`beforeunload`,e=>{d()&&e.preventDefault()}),window.addEventListener(`online`,()=>S.value.phase===`away`&&void M()),window.setInterval(()=>S.value.phase===`away`&&void M(),5e3)}follow(){let e=S.value.account?.id??``;e!==this.account&&(this.account=e,D(),m(),N(),A(),e&&(f(e),r(),ee().catch(()=>void 0),L(),u()))}show(e){S.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=S.value;if(e===`starting`)return t`<main class="away" aria-busy="true">${o(36)}<p class="unseen">${p.common.loading}</p></main>`;if(e===`away`)return t`<main class="away">${o(36)}<h1>${p.common.away}</h1><p class="quieter">${p.common.awayMore}</p>
        <button class="button" @click=${()=>M()}>${p.common.retry}</button></main>`;if(e===`out`)return a(()=>import(`./arrive-view-BiG5wIqV.js`),__vite__mapDeps([0,1,2,3])),t`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let r=s.value.view===`photo`;return t`
      <nav aria-label=${p.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${p.common.skipToContent}</a></nav>
      ${r?z:t`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${n.value&&!P.value?z:t`<div class="offline" role="status">${p.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?t`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:z}
      ${this.help?t`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:z}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&a(()=>import(`./command-palette-CzAdTyds.js`),__vite__mapDeps([4,1,2])),this.help&&a(()=>import(`./keys-help-Docirm9a.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:n,asset:r}=s.value;switch(e){case`shoot`:return a(()=>import(`./shoot-view-B270StAn.js`),__vite__mapDeps([7,1,2,8,9,10,11])),t`<shoot-view .shootId=${n}></shoot-view>`;case`photo`:return a(()=>import(`./photo-view-CFE2BlKw.js`),__vite__mapDeps([12,1,2,3,13,10])),t`<photo-view .shootId=${n} .assetId=${r}></photo-view>`;case`comparisons`:return a(()=>import(`./comparisons-view-BfpbkABo.js`),__vite__mapDeps([14,1,2,3,13])),t`<comparisons-view .comparisonId=${s.value.comparison}></comparisons-view>`;case`pictures`:return a(()=>import(`./pictures-view-DW16pbbt.js`),__vite__mapDeps([15,1,2])),t`<pictures-view></pictures-view>`;case`activity`:return a(()=>import(`./activity-view-CScKr5Mb.js`),__vite__mapDeps([16,1,2])),t`<activity-view></activity-view>`;case`credits`:return a(()=>import(`./credits-view-Bg0eGFxs.js`),__vite__mapDeps([17,1,2])),t`<credits-view></credits-view>`;case`account`:return a(()=>import(`./account-view-BEw1SJz7.js`),__vite__mapDeps([18,1,2,19,6])),t`<account-view></account-view>`;case`security`:return a(()=>import(`./security-view-CQdPY6AO.js`),__vite__mapDeps([20,1,2,21])),t`<security-view></security-view>`;case`keys`:return a(()=>import(`./keys-view-CWGSo37Z.js`),__vite__mapDeps([22,1,2,19,6])),t`<keys-view></keys-view>`;case`webhooks`:return a(()=>import(`./webhooks-view-ij05-fMs.js`),__vite__mapDeps([23,1,2,19,6])),t`<webhooks-view></webhooks-view>`;case`plugins`:return a(()=>import(`./plugins-view-CGBYJGPO.js`),__vite__mapDeps([24,1,2,25])),t`<plugins-view></plugins-view>`;case`overview`:return a(()=>import(`./overview-view-CusVD3Q9.js`),__vite__mapDeps([26,1,2,6])),t`<overview-view></overview-view>`;case`new`:return a(()=>import(`./new-shoot-DUu-owRK.js`),__vite__mapDeps([27,1,2,8,11])),t`<new-shoot></new-shoot>`;case`nowhere`:return t`<empty-state whole icon="search" head=${p.empty.nowhere} link=${b.home} action=${p.empty.shoots}></empty-state>`;default:return a(()=>import(`./shoots-view-BJ8UJRC7.js`),__vite__mapDeps([28,1,2,8])),t`<shoots-view></shoots-view>`}}};y([w()],$.prototype,`help`,void 0),y([w()],$.prototype,`palette`,void 0),$=y([B(`studio-app`)],$);export{$ as StudioApp,ne as t};