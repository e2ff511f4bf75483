const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-C64LpuPH.js","assets/common-Bd2pAfdr.js","assets/common-_gXZcgoQ.css","assets/compare-slider-BX-wYv_e.js","assets/command-palette-lQwzw0t_.js","assets/keys-help-C9Kuh4eI.js","assets/side-sheet-CJfgx8jB.js","assets/shoot-view-BUv0RoNQ.js","assets/drop-zone-CF5SZ_hY.js","assets/vars-DCuMRr0k.js","assets/stages-HAUtVeuQ.js","assets/shoot-styles-0bognwOL.js","assets/photo-view-yLlSW9pC.js","assets/review-mark-BY7m8jaM.js","assets/comparisons-view-JRACgI2c.js","assets/pictures-view-DOo3olO3.js","assets/activity-view-CZVjwUNz.js","assets/credits-view-BAxAlATh.js","assets/account-view-Dc4k6BRY.js","assets/proof-field-sD1yfwBT.js","assets/security-view-w3xhSy1l.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-DULhOqXd.js","assets/webhooks-view-B4yHOcNW.js","assets/plugins-view-DwtiX6I_.js","assets/schema-2vXgLy_U.js","assets/overview-view-D3cKo1dQ.js","assets/new-shoot-nOxl8Rid.js","assets/shoots-view-D8UGp5dt.js"])))=>i.map(i=>d[i]);
import{Ar as e,Br as t,Cn as n,Cr as r,E as i,Er as a,Ft as o,Gr as s,I as c,It as l,Jn as u,K as d,Kn as f,Lt as p,N as ee,Nt as m,Or as h,Pr as g,Pt as _,Sn as v,Sr as y,Tr as b,Un as x,Vn as S,Vt as C,Wn as w,Xn as T,Yn as E,Zn as D,bt as O,cr as k,fr as A,k as j,kn as M,kr as N,nt as P,o as te,qn as F,sr as I,tr as L,wr as R,xn as z,xr as B,zr as V}from"./common-Bd2pAfdr.js";var H=Object.defineProperty,U=(e,t)=>{let n={};for(var r in e)H(n,r,{get:e[r],enumerable:!0});return t||H(n,Symbol.toStringTag,{value:`Module`}),n},W=class extends b{constructor(...e){super(...e),this.icon=`photo`,this.head=``,this.text=``,this.link=``,this.action=``,this.whole=!1}static{this.styles=[D,e`
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
    `]}render(){return h`<span class="sign" aria-hidden="true">${E(this.icon,28)}</span>
      ${this.whole?h`<h1>${this.head}</h1>`:h`<h2>${this.head}</h2>`}
      ${this.text?h`<p>${this.text}</p>`:a}
      ${this.link?h`<a class="button" href=${this.link}>${this.action}</a>`:a}`}};u([r()],W.prototype,`icon`,void 0),u([r()],W.prototype,`head`,void 0),u([r()],W.prototype,`text`,void 0),u([r()],W.prototype,`link`,void 0),u([r()],W.prototype,`action`,void 0),u([r({type:Boolean})],W.prototype,`whole`,void 0),W=u([R(`empty-state`)],W);var G=2*Math.PI*9,K=class extends b{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=e`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return h`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${N`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${G} stroke-dashoffset=${G*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};u([r({type:Number})],K.prototype,`value`,void 0),u([r({type:Number})],K.prototype,`size`,void 0),K=u([R(`progress-ring`)],K);var q=`(max-width: 600px)`,J=class extends b{constructor(...e){super(...e),this.items=[],this.label=``,this.note=``,this.face=`bare round`,this.side=`right`,this.up=``,this.wide=!1,this.open=!1,this.sheet=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)},this.shut=()=>{this.open=!1}}static{this.styles=[D,e`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return h`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?this.sheet?h`<dialog class="sheet" aria-label=${this.label} @keydown=${this.key} @close=${this.shut} @click=${this.beside}>${this.inside()}</dialog>`:h`<div class="list" @keydown=${this.key}>${this.inside()}</div>`:a}
    `}inside(){return h`${this.note?h`<p class="note">${this.note}</p>`:a}
      <div role="menu" aria-label=${this.label}>
        ${this.items.map(e=>h`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
            ${e.icon?E(e.icon,18):a}<span>${e.label}${e.hint?h`<small>${e.hint}</small>`:a}</span>
          </button>`)}
      </div>`}async toggle(){this.sheet=matchMedia(q).matches,this.open=!this.open,await this.updateComplete,this.open&&(this.renderRoot.querySelector(`dialog`)?.showModal(),this.renderRoot.querySelector(`.item`)?.focus())}beside(e){let t=e.currentTarget,n=t.getBoundingClientRect();e.target===t&&(e.clientY<n.top||e.clientX<n.left||e.clientX>n.right||e.clientY>n.bottom)&&(this.open=!1)}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};u([r({attribute:!1})],J.prototype,`items`,void 0),u([r()],J.prototype,`label`,void 0),u([r()],J.prototype,`note`,void 0),u([r()],J.prototype,`face`,void 0),u([r({reflect:!0})],J.prototype,`side`,void 0),u([r({reflect:!0})],J.prototype,`up`,void 0),u([r({type:Boolean,reflect:!0})],J.prototype,`wide`,void 0),u([y()],J.prototype,`open`,void 0),u([y()],J.prototype,`sheet`,void 0),u([B(`.opener`)],J.prototype,`opener`,void 0),J=u([R(`pop-menu`)],J);var Y=class extends b{constructor(...e){super(...e),this.watch=new s(this,x)}static{this.styles=[D,e`
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
    `]}render(){return this.watch,h`<section aria-label=${V.common.notices}><div role="status" aria-live="polite" class="unseen">${x.value.at(-1)?.text??``}</div>
      ${O(x.value,e=>e.id,e=>h`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?h`<button @click=${e.action.run}>${e.action.label}</button>`:a}
          <button class="close" aria-label=${V.common.close} @click=${()=>S(e.id)}>${E(`close`,16)}</button>
        </div>`)}</section>`}};Y=u([R(`toast-stack`)],Y);var X=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,Z=[`home`,`comparisons`,`activity`],Q=class extends b{constructor(...e){super(...e),this.watch=new s(this,L,F,m,n,c)}static{this.styles=[D,e`
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
    `]}at(e){let{view:t}=F.value;return t===e||e===`home`&&(t===`shoot`||t===`photo`)}render(){this.watch;let{account:e,balance:t}=L.value,r=P(),i=[...n.value.values()].filter(v).length,o=![...n.value.values()].some(e=>v(e)&&e.status!==`queued`),s=c.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,l=(e?.preferences.display_name||e?.email||`L`).charAt(0);return h`
      <header>
        <a class="home" href=${f.home}>${T()} <span>${V.name}</span></a>
        <nav aria-label=${V.nav.main}>${Z.map(e=>h`<a class="button bare" href=${e===`home`?f.home:f.plain(e)} aria-current=${this.at(e)?`page`:a}>${e===`home`?V.nav.shoots:V.nav[e]}${e===`activity`&&m.value?h`<span class="dot"></span><span class="unseen">${V.activity.unread(m.value)}</span>`:a}</a>`)}</nav>
        <div class="tools">
          ${i+s?h`<span class="work" role="status">${o&&!s?E(`clock`,18):h`<progress-ring size="18"></progress-ring>`}<span>${V.shoots.working(i+s)}</span></span>`:a}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${V.nav.palette}, ${X}`}>${E(`search`,18)}<kbd>${X}</kbd></button>
          <a class="button bare credits" href=${f.plain(`credits`)} aria-label=${`${V.nav.credits}: ${V.creditCount(t)}`}>${E(`coin`,18)}<span>${t}<span class="long"> ${t===1?V.creditWord[0]:V.creditWord[1]}</span></span></a>
          <a class="button bare round bell" href=${f.plain(`activity`)} aria-label=${m.value?`${V.nav.activity}, ${V.activity.unread(m.value)}`:V.nav.activity}>${E(`bell`)}${m.value?h`<span class="dot"></span>`:a}</a>
          <pop-menu .label=${V.nav.menu} .items=${[{label:V.nav.account,hint:e?.email??``,icon:`person`,run:()=>w(f.plain(`account`))},...r?[{label:V.nav.shoots,icon:`grid`,run:()=>w(f.home)},{label:V.nav.activity,icon:`bell`,run:()=>w(f.plain(`activity`))},{label:V.nav.credits,icon:`coin`,run:()=>w(f.plain(`credits`))}]:[],{label:V.nav.pictures,icon:`spark`,run:()=>w(f.plain(`pictures`))},{label:V.nav.comparisons,icon:`compare`,run:()=>w(f.plain(`comparisons`))},{label:V.nav.keys,icon:`key`,run:()=>w(f.plain(`keys`))},{label:V.nav.plugins,icon:`plug`,run:()=>w(f.plain(`plugins`))},...e?.admin?[{label:V.nav.overview,icon:`chart`,run:()=>w(f.plain(`overview`))}]:[],...r?[]:[{label:V.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:V.nav.api,icon:`list`,run:()=>location.assign(`/docs`)}],{label:V.nav.signOut,icon:`leave`,run:()=>I()}]}><span class="face" aria-hidden="true">${l}</span></pop-menu>
        </div>
      </header>
    `}};Q=u([R(`top-bar`)],Q);var ne=U({StudioApp:()=>$}),$=class extends b{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new s(this,L,F,g,o,A),this.account=``}static{this.styles=[D,e`
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
    `]}connectedCallback(){super.connectedCallback(),k(),L.watch(()=>this.follow()),i({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>w(f.home)}),window.addEventListener(`beforeunload`,e=>{j()&&e.preventDefault()}),window.addEventListener(`online`,()=>L.value.phase===`away`&&void k()),window.setInterval(()=>L.value.phase===`away`&&void k(),5e3)}follow(){let e=L.value.account?.id??``;e!==this.account&&(this.account=e,z(),d(),te(),p(),e&&(l(e),_(),C().catch(()=>void 0),M(),ee()))}show(e){L.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=L.value;if(e===`starting`)return h`<main class="away" aria-busy="true">${T(36)}<p class="unseen">${V.common.loading}</p></main>`;if(e===`away`)return h`<main class="away">${T(36)}<h1>${V.common.away}</h1><p class="quieter">${V.common.awayMore}</p>
        <button class="button" @click=${()=>k()}>${V.common.retry}</button></main>`;if(e===`out`)return t(()=>import(`./arrive-view-C64LpuPH.js`),__vite__mapDeps([0,1,2,3])),h`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let n=F.value.view===`photo`;return h`
      <nav aria-label=${V.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${V.common.skipToContent}</a></nav>
      ${n?a:h`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${o.value&&!A.value?a:h`<div class="offline" role="status">${V.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?h`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:a}
      ${this.help?h`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:a}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&t(()=>import(`./command-palette-lQwzw0t_.js`),__vite__mapDeps([4,1,2])),this.help&&t(()=>import(`./keys-help-C9Kuh4eI.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:n,asset:r}=F.value;switch(e){case`shoot`:return t(()=>import(`./shoot-view-BUv0RoNQ.js`),__vite__mapDeps([7,1,2,8,9,10,11])),h`<shoot-view .shootId=${n}></shoot-view>`;case`photo`:return t(()=>import(`./photo-view-yLlSW9pC.js`),__vite__mapDeps([12,1,2,3,13,10])),h`<photo-view .shootId=${n} .assetId=${r}></photo-view>`;case`comparisons`:return t(()=>import(`./comparisons-view-JRACgI2c.js`),__vite__mapDeps([14,1,2,3,13])),h`<comparisons-view .comparisonId=${F.value.comparison}></comparisons-view>`;case`pictures`:return t(()=>import(`./pictures-view-DOo3olO3.js`),__vite__mapDeps([15,1,2])),h`<pictures-view></pictures-view>`;case`activity`:return t(()=>import(`./activity-view-CZVjwUNz.js`),__vite__mapDeps([16,1,2])),h`<activity-view></activity-view>`;case`credits`:return t(()=>import(`./credits-view-BAxAlATh.js`),__vite__mapDeps([17,1,2])),h`<credits-view></credits-view>`;case`account`:return t(()=>import(`./account-view-Dc4k6BRY.js`),__vite__mapDeps([18,1,2,19,6])),h`<account-view></account-view>`;case`security`:return t(()=>import(`./security-view-w3xhSy1l.js`),__vite__mapDeps([20,1,2,21])),h`<security-view></security-view>`;case`keys`:return t(()=>import(`./keys-view-DULhOqXd.js`),__vite__mapDeps([22,1,2,19,6])),h`<keys-view></keys-view>`;case`webhooks`:return t(()=>import(`./webhooks-view-B4yHOcNW.js`),__vite__mapDeps([23,1,2,19,6])),h`<webhooks-view></webhooks-view>`;case`plugins`:return t(()=>import(`./plugins-view-DwtiX6I_.js`),__vite__mapDeps([24,1,2,25])),h`<plugins-view></plugins-view>`;case`overview`:return t(()=>import(`./overview-view-D3cKo1dQ.js`),__vite__mapDeps([26,1,2,6])),h`<overview-view></overview-view>`;case`new`:return t(()=>import(`./new-shoot-nOxl8Rid.js`),__vite__mapDeps([27,1,2,8,11])),h`<new-shoot></new-shoot>`;case`nowhere`:return h`<empty-state whole icon="search" head=${V.empty.nowhere} link=${f.home} action=${V.empty.shoots}></empty-state>`;default:return t(()=>import(`./shoots-view-D8UGp5dt.js`),__vite__mapDeps([28,1,2,8])),h`<shoots-view></shoots-view>`}}};u([y()],$.prototype,`help`,void 0),u([y()],$.prototype,`palette`,void 0),$=u([R(`studio-app`)],$);export{$ as StudioApp,ne as t};