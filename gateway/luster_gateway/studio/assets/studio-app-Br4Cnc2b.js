const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-D9KEXZQP.js","assets/common-CtLmJYzS.js","assets/common-_gXZcgoQ.css","assets/compare-slider-Bw29-X9T.js","assets/command-palette-B1usT9IM.js","assets/keys-help-DTWVDdAU.js","assets/side-sheet-C63kl4IS.js","assets/shoot-view-CJtQtDK6.js","assets/drop-zone-BjZUBMSl.js","assets/vars-Cc0EV2Vv.js","assets/stages-Co75XPVc.js","assets/shoot-styles-lSAdlsUt.js","assets/photo-view-CCEK0VSg.js","assets/review-mark-MSnH7KIM.js","assets/comparisons-view-CKA8aXr1.js","assets/pictures-view-Tq8DRsCd.js","assets/activity-view-zKuQo9c4.js","assets/credits-view-1BgKqv9w.js","assets/account-view-BCMa2mIn.js","assets/proof-field-DCrHCBn-.js","assets/security-view-BWK-r69G.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-CbyBxZvh.js","assets/webhooks-view-NZAs50Yw.js","assets/plugins-view-C2LPvoop.js","assets/schema-2vXgLy_U.js","assets/overview-view-B9B7Ghf0.js","assets/new-shoot-CiStlrx-.js","assets/shoots-view-oVtQkCDU.js"])))=>i.map(i=>d[i]);
import{$ as e,$n as t,Ar as n,Cn as r,Cr as i,Dr as a,Er as o,Ft as s,Gn as c,Hr as l,Ir as u,It as ee,J as d,Jn as f,Kn as p,Lt as m,Mr as h,O as g,Or as _,Qn as v,R as te,Rt as y,St as b,T as x,Tn as S,Tr as C,Un as w,Ut as ne,Vr as T,Xn as E,Yn as D,Zn as O,et as k,it as A,jn as j,jr as M,lr as N,mr as P,q as F,qr as I,rr as L,ur as R,v as z,wn as B,wr as V,x as H,zt as U}from"./common-CtLmJYzS.js";var W=Object.defineProperty,G=(e,t)=>{let n={};for(var r in e)W(n,r,{get:e[r],enumerable:!0});return t||W(n,Symbol.toStringTag,{value:`Module`}),n},K=class extends a{constructor(...e){super(...e),this.icon=`photo`,this.head=``,this.text=``,this.link=``,this.action=``,this.whole=!1}static{this.styles=[t,h`
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
    `]}render(){return n`<span class="sign" aria-hidden="true">${O(this.icon,28)}</span>
      ${this.whole?n`<h1>${this.head}</h1>`:n`<h2>${this.head}</h2>`}
      ${this.text?n`<p>${this.text}</p>`:_}
      ${this.link?n`<a class="button" href=${this.link}>${this.action}</a>`:_}`}};E([C()],K.prototype,`icon`,void 0),E([C()],K.prototype,`head`,void 0),E([C()],K.prototype,`text`,void 0),E([C()],K.prototype,`link`,void 0),E([C()],K.prototype,`action`,void 0),E([C({type:Boolean})],K.prototype,`whole`,void 0),K=E([o(`empty-state`)],K);var q=2*Math.PI*9,J=class extends a{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=h`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return n`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${M`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${q} stroke-dashoffset=${q*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};E([C({type:Number})],J.prototype,`value`,void 0),E([C({type:Number})],J.prototype,`size`,void 0),J=E([o(`progress-ring`)],J);var re=`(max-width: 600px)`,Y=class extends a{constructor(...e){super(...e),this.items=[],this.label=``,this.note=``,this.face=`bare round`,this.side=`right`,this.up=``,this.wide=!1,this.open=!1,this.sheet=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)},this.shut=()=>{this.open=!1}}static{this.styles=[t,h`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return n`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?this.sheet?n`<dialog class="sheet" aria-label=${this.label} @keydown=${this.key} @close=${this.shut} @click=${this.beside}>${this.inside()}</dialog>`:n`<div class="list" @keydown=${this.key}>${this.inside()}</div>`:_}
    `}inside(){return n`${this.note?n`<p class="note">${this.note}</p>`:_}
      <div role="menu" aria-label=${this.label}>
        ${this.items.map(e=>n`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
            ${e.icon?O(e.icon,18):_}<span>${e.label}${e.hint?n`<small>${e.hint}</small>`:_}</span>
          </button>`)}
      </div>`}async toggle(){this.sheet=matchMedia(re).matches,this.open=!this.open,await this.updateComplete,this.open&&(this.renderRoot.querySelector(`dialog`)?.showModal(),this.renderRoot.querySelector(`.item`)?.focus())}beside(e){let t=e.currentTarget,n=t.getBoundingClientRect();e.target===t&&(e.clientY<n.top||e.clientX<n.left||e.clientX>n.right||e.clientY>n.bottom)&&(this.open=!1)}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};E([C({attribute:!1})],Y.prototype,`items`,void 0),E([C()],Y.prototype,`label`,void 0),E([C()],Y.prototype,`note`,void 0),E([C()],Y.prototype,`face`,void 0),E([C({reflect:!0})],Y.prototype,`side`,void 0),E([C({reflect:!0})],Y.prototype,`up`,void 0),E([C({type:Boolean,reflect:!0})],Y.prototype,`wide`,void 0),E([V()],Y.prototype,`open`,void 0),E([V()],Y.prototype,`sheet`,void 0),E([i(`.opener`)],Y.prototype,`opener`,void 0),Y=E([o(`pop-menu`)],Y);var X=class extends a{constructor(...e){super(...e),this.watch=new I(this,c)}static{this.styles=[t,h`
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
    `]}render(){return this.watch,n`<section aria-label=${T.common.notices}><div role="status" aria-live="polite" class="unseen">${c.value.at(-1)?.text??``}</div>
      ${b(c.value,e=>e.id,e=>n`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?n`<button @click=${e.action.run}>${e.action.label}</button>`:_}
          <button class="close" aria-label=${T.common.close} @click=${()=>w(e.id)}>${O(`close`,16)}</button>
        </div>`)}</section>`}};X=E([o(`toast-stack`)],X);var Z=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,ie=[`home`,`comparisons`,`activity`],Q=class extends a{constructor(...t){super(...t),this.watch=new I(this,L,D,s,S,g,e)}static{this.styles=[t,h`
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
    `]}firstUpdated(){window.setTimeout(F,1500)}at(e){let{view:t}=D.value;return t===e||e===`home`&&(t===`shoot`||t===`photo`)}render(){this.watch;let{account:e,balance:t}=L.value,r=A(),i=[...S.value.values()].filter(B).length,a=![...S.value.values()].some(e=>B(e)&&e.status!==`queued`),o=g.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,c=(e?.preferences.display_name||e?.email||`L`).charAt(0);return n`
      <header>
        <a class="home" href=${f.home}>${v()} <span>${T.name}</span></a>
        <nav aria-label=${T.nav.main}>${ie.map(e=>n`<a class="button bare" href=${e===`home`?f.home:f.plain(e)} aria-current=${this.at(e)?`page`:_}>${e===`home`?T.nav.shoots:T.nav[e]}${e===`activity`&&s.value?n`<span class="dot"></span><span class="unseen">${T.activity.unread(s.value)}</span>`:_}</a>`)}</nav>
        <div class="tools">
          ${i+o?n`<span class="work" role="status">${a&&!o?O(`clock`,18):n`<progress-ring size="18"></progress-ring>`}<span>${T.shoots.working(i+o)}</span></span>`:_}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${T.nav.palette}, ${Z}`}>${O(`search`,18)}<kbd>${Z}</kbd></button>
          <a class="button bare credits" href=${f.plain(`credits`)} aria-label=${`${T.nav.credits}: ${T.creditCount(t)}`}>${O(`coin`,18)}<span>${t}<span class="long"> ${t===1?T.creditWord[0]:T.creditWord[1]}</span></span></a>
          <a class="button bare round bell" href=${f.plain(`activity`)} aria-label=${s.value?`${T.nav.activity}, ${T.activity.unread(s.value)}`:T.nav.activity}>${O(`bell`)}${s.value?n`<span class="dot"></span>`:_}</a>
          <pop-menu .label=${T.nav.menu} .items=${[{label:T.nav.account,hint:e?.email??``,icon:`person`,run:()=>p(f.plain(`account`))},...r?[{label:T.nav.shoots,icon:`grid`,run:()=>p(f.home)},{label:T.nav.activity,icon:`bell`,run:()=>p(f.plain(`activity`))},{label:T.nav.credits,icon:`coin`,run:()=>p(f.plain(`credits`))}]:[],...k()?[{label:T.nav.pictures,icon:`spark`,run:()=>p(f.plain(`pictures`))}]:[],{label:T.nav.comparisons,icon:`compare`,run:()=>p(f.plain(`comparisons`))},{label:T.nav.keys,icon:`key`,run:()=>p(f.plain(`keys`))},{label:T.nav.plugins,icon:`plug`,run:()=>p(f.plain(`plugins`))},...e?.admin?[{label:T.nav.overview,icon:`chart`,run:()=>p(f.plain(`overview`))}]:[],...r?[]:[{label:T.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:T.nav.api,icon:`list`,run:()=>location.assign(`/docs`)}],{label:T.nav.signOut,icon:`leave`,run:()=>N()}]}><span class="face" aria-hidden="true">${c}</span></pop-menu>
        </div>
      </header>
    `}};Q=E([o(`top-bar`)],Q);var ae=G({StudioApp:()=>$}),$=class extends a{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new I(this,L,D,u,m,P),this.account=``}static{this.styles=[t,h`
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
    `]}connectedCallback(){super.connectedCallback(),R(),L.watch(()=>this.follow()),z({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>p(f.home)}),window.addEventListener(`beforeunload`,e=>{H()&&e.preventDefault()}),window.addEventListener(`online`,()=>L.value.phase===`away`&&void R()),window.setInterval(()=>L.value.phase===`away`&&void R(),5e3)}follow(){let e=L.value.account?.id??``;e!==this.account&&(this.account=e,r(),te(),d(),U(),e&&(y(e),ee(),ne().catch(()=>void 0),j(),x()))}show(e){L.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=L.value;if(e===`starting`)return n`<main class="away" aria-busy="true">${v(36)}<p class="unseen">${T.common.loading}</p></main>`;if(e===`away`)return n`<main class="away">${v(36)}<h1>${T.common.away}</h1><p class="quieter">${T.common.awayMore}</p>
        <button class="button" @click=${()=>R()}>${T.common.retry}</button></main>`;if(e===`out`)return l(()=>import(`./arrive-view-D9KEXZQP.js`),__vite__mapDeps([0,1,2,3])),n`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let t=D.value.view===`photo`;return n`
      <nav aria-label=${T.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${T.common.skipToContent}</a></nav>
      ${t?_:n`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${m.value&&!P.value?_:n`<div class="offline" role="status">${T.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?n`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:_}
      ${this.help?n`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:_}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&l(()=>import(`./command-palette-B1usT9IM.js`),__vite__mapDeps([4,1,2])),this.help&&l(()=>import(`./keys-help-DTWVDdAU.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:r}=D.value;switch(e){case`shoot`:return l(()=>import(`./shoot-view-CJtQtDK6.js`),__vite__mapDeps([7,1,2,8,9,10,11])),n`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return l(()=>import(`./photo-view-CCEK0VSg.js`),__vite__mapDeps([12,1,2,3,13,10])),n`<photo-view .shootId=${t} .assetId=${r}></photo-view>`;case`comparisons`:return l(()=>import(`./comparisons-view-CKA8aXr1.js`),__vite__mapDeps([14,1,2,3,13])),n`<comparisons-view .comparisonId=${D.value.comparison}></comparisons-view>`;case`pictures`:return l(()=>import(`./pictures-view-Tq8DRsCd.js`),__vite__mapDeps([15,1,2])),n`<pictures-view></pictures-view>`;case`activity`:return l(()=>import(`./activity-view-zKuQo9c4.js`),__vite__mapDeps([16,1,2])),n`<activity-view></activity-view>`;case`credits`:return l(()=>import(`./credits-view-1BgKqv9w.js`),__vite__mapDeps([17,1,2])),n`<credits-view></credits-view>`;case`account`:return l(()=>import(`./account-view-BCMa2mIn.js`),__vite__mapDeps([18,1,2,19,6])),n`<account-view></account-view>`;case`security`:return l(()=>import(`./security-view-BWK-r69G.js`),__vite__mapDeps([20,1,2,21])),n`<security-view></security-view>`;case`keys`:return l(()=>import(`./keys-view-CbyBxZvh.js`),__vite__mapDeps([22,1,2,19,6])),n`<keys-view></keys-view>`;case`webhooks`:return l(()=>import(`./webhooks-view-NZAs50Yw.js`),__vite__mapDeps([23,1,2,19,6])),n`<webhooks-view></webhooks-view>`;case`plugins`:return l(()=>import(`./plugins-view-C2LPvoop.js`),__vite__mapDeps([24,1,2,25])),n`<plugins-view></plugins-view>`;case`overview`:return l(()=>import(`./overview-view-B9B7Ghf0.js`),__vite__mapDeps([26,1,2,6])),n`<overview-view></overview-view>`;case`new`:return l(()=>import(`./new-shoot-CiStlrx-.js`),__vite__mapDeps([27,1,2,8,11])),n`<new-shoot></new-shoot>`;case`nowhere`:return n`<empty-state whole icon="search" head=${T.empty.nowhere} link=${f.home} action=${T.empty.shoots}></empty-state>`;default:return l(()=>import(`./shoots-view-oVtQkCDU.js`),__vite__mapDeps([28,1,2,8])),n`<shoots-view></shoots-view>`}}};E([V()],$.prototype,`help`,void 0),E([V()],$.prototype,`palette`,void 0),$=E([o(`studio-app`)],$);export{$ as StudioApp,ae as t};