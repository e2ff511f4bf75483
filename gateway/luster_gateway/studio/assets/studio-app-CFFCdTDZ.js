const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-b5HKwS6-.js","assets/common-CTwHqudk.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CR2eWNWU.js","assets/command-palette-CckMKnLE.js","assets/keys-help-BKrzBBVY.js","assets/side-sheet-mdZSMrVs.js","assets/shoot-view-D-Ava8xN.js","assets/drop-zone-BQAzGzBZ.js","assets/vars-Cj5EgvRb.js","assets/stages-UtsxALeR.js","assets/shoot-styles-CJiXMqnx.js","assets/photo-view-DURvXRTi.js","assets/review-mark-DmSR7yte.js","assets/comparisons-view-BusUM0JR.js","assets/pictures-view-DUJipazH.js","assets/activity-view-DDxNQnnK.js","assets/credits-view-BRiF_WZ_.js","assets/account-view-BcxF7pdJ.js","assets/proof-field-6SUF1ckd.js","assets/security-view-D_WIMYn-.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-we5HZM4p.js","assets/webhooks-view-7WC6L-FA.js","assets/plugins-view-CLAFHCtO.js","assets/schema-2vXgLy_U.js","assets/overview-view-DEJ7K1qq.js","assets/new-shoot-Ctowl-jS.js","assets/shoots-view-CTUQH59e.js"])))=>i.map(i=>d[i]);
import{$ as e,$r as t,An as n,Ar as r,Bt as i,Dt as a,E as o,Hr as s,Ht as c,Ir as l,Jr as u,Jt as d,Ln as f,Lr as p,Mr as m,Nr as h,On as ee,Pr as g,Q as te,Qn as _,Rr as v,U as y,Ut as b,Vt as x,Wt as S,Yn as C,Zn as w,ar as T,at as ne,br as E,er as D,gr as O,hr as k,ir as A,it as j,j as M,jn as N,jr as P,kr as re,lr as F,lt as I,nr as L,qr as R,rr as z,tr as B,v as V,x as H}from"./common-CTwHqudk.js";var U=Object.defineProperty,W=(e,t)=>{let n={};for(var r in e)U(n,r,{get:e[r],enumerable:!0});return t||U(n,Symbol.toStringTag,{value:`Module`}),n},G=class extends h{constructor(...e){super(...e),this.icon=`photo`,this.head=``,this.text=``,this.link=``,this.action=``,this.whole=!1}static{this.styles=[T,v`
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
    `]}render(){return l`<span class="sign" aria-hidden="true">${z(this.icon,28)}</span>
      ${this.whole?l`<h1>${this.head}</h1>`:l`<h2>${this.head}</h2>`}
      ${this.text?l`<p>${this.text}</p>`:g}
      ${this.link?l`<a class="button" href=${this.link}>${this.action}</a>`:g}`}};L([P()],G.prototype,`icon`,void 0),L([P()],G.prototype,`head`,void 0),L([P()],G.prototype,`text`,void 0),L([P()],G.prototype,`link`,void 0),L([P()],G.prototype,`action`,void 0),L([P({type:Boolean})],G.prototype,`whole`,void 0),G=L([m(`empty-state`)],G);var K=2*Math.PI*9,q=class extends h{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=v`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return l`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${p`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${K} stroke-dashoffset=${K*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};L([P({type:Number})],q.prototype,`value`,void 0),L([P({type:Number})],q.prototype,`size`,void 0),q=L([m(`progress-ring`)],q);var J=`(max-width: 600px)`,Y=class extends h{constructor(...e){super(...e),this.items=[],this.label=``,this.note=``,this.face=`bare round`,this.side=`right`,this.up=``,this.wide=!1,this.open=!1,this.sheet=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)},this.shut=()=>{this.open=!1}}static{this.styles=[T,v`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return l`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?this.sheet?l`<dialog class="sheet" aria-label=${this.label} @keydown=${this.key} @close=${this.shut} @click=${this.beside}>${this.inside()}</dialog>`:l`<div class="list" @keydown=${this.key}>${this.inside()}</div>`:g}
    `}inside(){return l`${this.note?l`<p class="note">${this.note}</p>`:g}
      <div role="menu" aria-label=${this.label}>
        ${this.items.map(e=>l`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
            ${e.icon?z(e.icon,18):g}<span>${e.label}${e.hint?l`<small>${e.hint}</small>`:g}</span>
          </button>`)}
      </div>`}async toggle(){this.sheet=matchMedia(J).matches,this.open=!this.open,await this.updateComplete,this.open&&(this.renderRoot.querySelector(`dialog`)?.showModal(),this.renderRoot.querySelector(`.item`)?.focus())}beside(e){let t=e.currentTarget,n=t.getBoundingClientRect();e.target===t&&(e.clientY<n.top||e.clientX<n.left||e.clientX>n.right||e.clientY>n.bottom)&&(this.open=!1)}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};L([P({attribute:!1})],Y.prototype,`items`,void 0),L([P()],Y.prototype,`label`,void 0),L([P()],Y.prototype,`note`,void 0),L([P()],Y.prototype,`face`,void 0),L([P({reflect:!0})],Y.prototype,`side`,void 0),L([P({reflect:!0})],Y.prototype,`up`,void 0),L([P({type:Boolean,reflect:!0})],Y.prototype,`wide`,void 0),L([r()],Y.prototype,`open`,void 0),L([r()],Y.prototype,`sheet`,void 0),L([re(`.opener`)],Y.prototype,`opener`,void 0),Y=L([m(`pop-menu`)],Y);var X=class extends h{constructor(...e){super(...e),this.watch=new t(this,w)}static{this.styles=[T,v`
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
    `]}render(){return this.watch,l`<section aria-label=${R.common.notices}><div role="status" aria-live="polite" class="unseen">${w.value.at(-1)?.text??``}</div>
      ${a(w.value,e=>e.id,e=>l`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?l`<button @click=${e.action.run}>${e.action.label}</button>`:g}
          <button class="close" aria-label=${R.common.close} @click=${()=>C(e.id)}>${z(`close`,16)}</button>
        </div>`)}</section>`}};X=L([m(`toast-stack`)],X);var Z=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,ie=[`home`,`comparisons`,`activity`],Q=class extends h{constructor(...e){super(...e),this.watch=new t(this,F,B,i,N,M,j)}static{this.styles=[T,v`
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
    `]}firstUpdated(){window.setTimeout(te,1500)}at(e){let{view:t}=B.value;return t===e||e===`home`&&(t===`shoot`||t===`photo`)}render(){this.watch;let{account:e,balance:t}=F.value,r=I(),a=[...N.value.values()].filter(n).length,o=![...N.value.values()].some(e=>n(e)&&e.status!==`queued`),s=M.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,c=(e?.preferences.display_name||e?.email||`L`).charAt(0);return l`
      <header>
        <a class="home" href=${D.home}>${A()} <span>${R.name}</span></a>
        <nav aria-label=${R.nav.main}>${ie.map(e=>l`<a class="button bare" href=${e===`home`?D.home:D.plain(e)} aria-current=${this.at(e)?`page`:g}>${e===`home`?R.nav.shoots:R.nav[e]}${e===`activity`&&i.value?l`<span class="dot"></span><span class="unseen">${R.activity.unread(i.value)}</span>`:g}</a>`)}</nav>
        <div class="tools">
          ${a+s?l`<span class="work" role="status">${o&&!s?z(`clock`,18):l`<progress-ring size="18"></progress-ring>`}<span>${R.shoots.working(a+s)}</span></span>`:g}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${R.nav.palette}, ${Z}`}>${z(`search`,18)}<kbd>${Z}</kbd></button>
          <a class="button bare credits" href=${D.plain(`credits`)} aria-label=${`${R.nav.credits}: ${R.creditCount(t)}`}>${z(`coin`,18)}<span>${t}<span class="long"> ${t===1?R.creditWord[0]:R.creditWord[1]}</span></span></a>
          <a class="button bare round bell" href=${D.plain(`activity`)} aria-label=${i.value?`${R.nav.activity}, ${R.activity.unread(i.value)}`:R.nav.activity}>${z(`bell`)}${i.value?l`<span class="dot"></span>`:g}</a>
          <pop-menu .label=${R.nav.menu} .items=${[{label:R.nav.account,hint:e?.email??``,icon:`person`,run:()=>_(D.plain(`account`))},...r?[{label:R.nav.shoots,icon:`grid`,run:()=>_(D.home)},{label:R.nav.activity,icon:`bell`,run:()=>_(D.plain(`activity`))},{label:R.nav.credits,icon:`coin`,run:()=>_(D.plain(`credits`))}]:[],...ne()?[{label:R.nav.pictures,icon:`spark`,run:()=>_(D.plain(`pictures`))}]:[],{label:R.nav.comparisons,icon:`compare`,run:()=>_(D.plain(`comparisons`))},{label:R.nav.keys,icon:`key`,run:()=>_(D.plain(`keys`))},{label:R.nav.plugins,icon:`plug`,run:()=>_(D.plain(`plugins`))},...e?.admin?[{label:R.nav.overview,icon:`chart`,run:()=>_(D.plain(`overview`))}]:[],...r?[]:[{label:R.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:R.nav.api,icon:`list`,run:()=>location.assign(`/docs`)}],{label:R.nav.signOut,icon:`leave`,run:()=>k()}]}><span class="face" aria-hidden="true">${c}</span></pop-menu>
        </div>
      </header>
    `}};Q=L([m(`top-bar`)],Q);var ae=W({StudioApp:()=>$}),$=class extends h{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new t(this,F,B,s,c,E),this.account=``}static{this.styles=[T,v`
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
    `]}connectedCallback(){super.connectedCallback(),O(),F.watch(()=>this.follow()),V({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>_(D.home)}),window.addEventListener(`beforeunload`,e=>{H()&&e.preventDefault()}),window.addEventListener(`online`,()=>F.value.phase===`away`&&void O()),window.setInterval(()=>F.value.phase===`away`&&void O(),5e3)}follow(){let t=F.value.account?.id??``;t!==this.account&&(this.account=t,ee(),y(),e(),S(),t&&(b(t),x(),d().catch(()=>void 0),f(),o()))}show(e){F.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=F.value;if(e===`starting`)return l`<main class="away" aria-busy="true">${A(36)}<p class="unseen">${R.common.loading}</p></main>`;if(e===`away`)return l`<main class="away">${A(36)}<h1>${R.common.away}</h1><p class="quieter">${R.common.awayMore}</p>
        <button class="button" @click=${()=>O()}>${R.common.retry}</button></main>`;if(e===`out`)return u(()=>import(`./arrive-view-b5HKwS6-.js`),__vite__mapDeps([0,1,2,3])),l`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let t=B.value.view===`photo`;return l`
      <nav aria-label=${R.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${R.common.skipToContent}</a></nav>
      ${t?g:l`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${c.value&&!E.value?g:l`<div class="offline" role="status">${R.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?l`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:g}
      ${this.help?l`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:g}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&u(()=>import(`./command-palette-CckMKnLE.js`),__vite__mapDeps([4,1,2])),this.help&&u(()=>import(`./keys-help-BKrzBBVY.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:n}=B.value;switch(e){case`shoot`:return u(()=>import(`./shoot-view-D-Ava8xN.js`),__vite__mapDeps([7,1,2,8,9,10,11])),l`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return u(()=>import(`./photo-view-DURvXRTi.js`),__vite__mapDeps([12,1,2,3,13,10])),l`<photo-view .shootId=${t} .assetId=${n}></photo-view>`;case`comparisons`:return u(()=>import(`./comparisons-view-BusUM0JR.js`),__vite__mapDeps([14,1,2,3,13])),l`<comparisons-view .comparisonId=${B.value.comparison}></comparisons-view>`;case`pictures`:return u(()=>import(`./pictures-view-DUJipazH.js`),__vite__mapDeps([15,1,2])),l`<pictures-view></pictures-view>`;case`activity`:return u(()=>import(`./activity-view-DDxNQnnK.js`),__vite__mapDeps([16,1,2])),l`<activity-view></activity-view>`;case`credits`:return u(()=>import(`./credits-view-BRiF_WZ_.js`),__vite__mapDeps([17,1,2])),l`<credits-view></credits-view>`;case`account`:return u(()=>import(`./account-view-BcxF7pdJ.js`),__vite__mapDeps([18,1,2,19,6])),l`<account-view></account-view>`;case`security`:return u(()=>import(`./security-view-D_WIMYn-.js`),__vite__mapDeps([20,1,2,21])),l`<security-view></security-view>`;case`keys`:return u(()=>import(`./keys-view-we5HZM4p.js`),__vite__mapDeps([22,1,2,19,6])),l`<keys-view></keys-view>`;case`webhooks`:return u(()=>import(`./webhooks-view-7WC6L-FA.js`),__vite__mapDeps([23,1,2,19,6])),l`<webhooks-view></webhooks-view>`;case`plugins`:return u(()=>import(`./plugins-view-CLAFHCtO.js`),__vite__mapDeps([24,1,2,25])),l`<plugins-view></plugins-view>`;case`overview`:return u(()=>import(`./overview-view-DEJ7K1qq.js`),__vite__mapDeps([26,1,2,6])),l`<overview-view></overview-view>`;case`new`:return u(()=>import(`./new-shoot-Ctowl-jS.js`),__vite__mapDeps([27,1,2,8,11])),l`<new-shoot></new-shoot>`;case`nowhere`:return l`<empty-state whole icon="search" head=${R.empty.nowhere} link=${D.home} action=${R.empty.shoots}></empty-state>`;default:return u(()=>import(`./shoots-view-CTUQH59e.js`),__vite__mapDeps([28,1,2,8])),l`<shoots-view></shoots-view>`}}};L([r()],$.prototype,`help`,void 0),L([r()],$.prototype,`palette`,void 0),$=L([m(`studio-app`)],$);export{$ as StudioApp,ae as t};