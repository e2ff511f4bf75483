const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-B-5OGDsc.js","assets/common-CjNGIj2e.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CmVenxhC.js","assets/command-palette-D1ty0QaL.js","assets/keys-help-DEeykZaI.js","assets/side-sheet-Cvduf2DZ.js","assets/shoot-view-Db0fcXbx.js","assets/drop-zone-DpC2eUiO.js","assets/vars-Bjb9AkQm.js","assets/stages-BQ_Gwxtn.js","assets/photo-view-B63abT6X.js","assets/review-mark-C0cWAS5A.js","assets/comparisons-view-BRGZphFE.js","assets/pictures-view-E4XOVV7A.js","assets/activity-view-B7nPAZWv.js","assets/credits-view-DdXXCyA2.js","assets/account-view-BXetWkMT.js","assets/security-view-D48HV2Ji.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-hhcKkk_O.js","assets/webhooks-view-CZsreooW.js","assets/plugins-view-KBAU-m04.js","assets/schema-2vXgLy_U.js","assets/overview-view-Co-IpaW8.js","assets/shoots-view-DVNzH_XZ.js"])))=>i.map(i=>d[i]);
import{$n as e,Cr as t,Ct as n,J as r,Ln as i,Nn as a,Or as o,Ot as s,Pr as c,St as l,T as u,Un as d,Wn as f,Zn as p,_ as m,_r as h,bt as g,dn as _,dr as v,er as y,fn as b,fr as x,hr as S,ir as C,jn as w,kr as T,mr as E,n as D,nr as O,pn as k,pr as A,rr as j,s as M,st as N,tr as P,u as F,ur as I,vr as L,wt as R,xt as z,yn as B,yr as V}from"./common-CjNGIj2e.js";var H=Object.defineProperty,U=(e,t)=>{let n={};for(var r in e)H(n,r,{get:e[r],enumerable:!0});return t||H(n,Symbol.toStringTag,{value:`Module`}),n},W=2*Math.PI*9,G=class extends E{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=V`
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
      ${L`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${W} stroke-dashoffset=${W*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};P([x({type:Number})],G.prototype,`value`,void 0),P([x({type:Number})],G.prototype,`size`,void 0),G=P([A(`progress-ring`)],G);var K=class extends E{constructor(...e){super(...e),this.items=[],this.label=``,this.face=`bare round`,this.side=`right`,this.up=``,this.wide=!1,this.open=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)}}static{this.styles=[C,V`
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
        padding: 0.35rem;
        border: 1px solid var(--line);
        border-radius: var(--round);
        background: var(--raised);
        box-shadow: var(--shadow);
        animation: open var(--fast);
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
        white-space: nowrap;
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
      ${this.open?h`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(e=>h`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
                ${e.icon?O(e.icon,18):``}<span>${e.label}${e.hint?h`<small>${e.hint}</small>`:``}</span>
              </button>`)}
          </div>`:``}
    `}async toggle(){this.open=!this.open,await this.updateComplete,this.open&&this.renderRoot.querySelector(`.item`)?.focus()}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};P([x({attribute:!1})],K.prototype,`items`,void 0),P([x()],K.prototype,`label`,void 0),P([x()],K.prototype,`face`,void 0),P([x({reflect:!0})],K.prototype,`side`,void 0),P([x({reflect:!0})],K.prototype,`up`,void 0),P([x({type:Boolean,reflect:!0})],K.prototype,`wide`,void 0),P([v()],K.prototype,`open`,void 0),P([I(`.opener`)],K.prototype,`opener`,void 0),K=P([A(`pop-menu`)],K);var q=class extends E{constructor(...e){super(...e),this.watch=new c(this,a)}static{this.styles=[C,V`
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
      .close {
        padding: 0 0.5rem;
        display: grid;
        place-items: center;
      }
    `]}render(){return this.watch,h`<section aria-label=${o.common.notices}><div role="status" aria-live="polite" class="unseen">${a.value.at(-1)?.text??``}</div>
      ${N(a.value,e=>e.id,e=>h`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?h`<button @click=${e.action.run}>${e.action.label}</button>`:S}
          <button class="close" aria-label=${o.common.close} @click=${()=>w(e.id)}>${O(`close`,16)}</button>
        </div>`)}</section>`}};q=P([A(`toast-stack`)],q);var J=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,Y=[`home`,`comparisons`,`activity`],X=class extends E{constructor(...e){super(...e),this.watch=new c(this,i,y,g,k,F)}static{this.styles=[C,V`
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
    `]}at(e){let{view:t}=y.value;return t===e||e===`home`&&(t===`shoot`||t===`photo`)}render(){this.watch;let{account:t,balance:n}=i.value,r=[...k.value.values()].filter(b).length,a=![...k.value.values()].some(e=>b(e)&&e.status!==`queued`),s=F.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,c=(t?.preferences.display_name||t?.email||`L`).charAt(0);return h`
      <header>
        <a class="home" href=${e.home}>${j()} <span>${o.name}</span></a>
        <nav aria-label=${o.nav.main}>${Y.map(t=>h`<a class="button bare" href=${t===`home`?e.home:e.plain(t)} aria-current=${this.at(t)?`page`:S}>${t===`home`?o.nav.shoots:o.nav[t]}${t===`activity`&&g.value?h`<span class="dot"></span><span class="unseen">${o.activity.unread(g.value)}</span>`:S}</a>`)}</nav>
        <div class="tools">
          ${r+s?h`<span class="work" role="status">${a&&!s?O(`clock`,18):h`<progress-ring size="18"></progress-ring>`}<span>${o.shoots.working(r+s)}</span></span>`:S}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${o.nav.palette}, ${J}`}>${O(`search`,18)}<kbd>${J}</kbd></button>
          <a class="button bare credits" href=${e.plain(`credits`)} aria-label=${`${o.nav.credits}: ${o.creditCount(n)}`}>${O(`coin`,18)}<span>${n}<span class="long"> ${n===1?o.creditWord[0]:o.creditWord[1]}</span></span></a>
          <a class="button bare round bell" href=${e.plain(`activity`)} aria-label=${g.value?`${o.nav.activity}, ${o.activity.unread(g.value)}`:o.nav.activity}>${O(`bell`)}${g.value?h`<span class="dot"></span>`:S}</a>
          <pop-menu .label=${o.nav.menu} .items=${[{label:o.nav.account,hint:t?.email??``,icon:`person`,run:()=>p(e.plain(`account`))},{label:o.nav.pictures,icon:`spark`,run:()=>p(e.plain(`pictures`))},{label:o.nav.comparisons,icon:`compare`,run:()=>p(e.plain(`comparisons`))},{label:o.nav.keys,icon:`key`,run:()=>p(e.plain(`keys`))},{label:o.nav.plugins,icon:`plug`,run:()=>p(e.plain(`plugins`))},...t?.admin?[{label:o.nav.overview,icon:`chart`,run:()=>p(e.plain(`overview`))}]:[],{label:o.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:o.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:o.nav.signOut,icon:`leave`,run:()=>d()}]}><span class="face" aria-hidden="true">${c}</span></pop-menu>
        </div>
      </header>
    `}};X=P([A(`top-bar`)],X);var Z=U({StudioApp:()=>Q}),Q=class extends E{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new c(this,i,y,t,l),this.account=``}static{this.styles=[C,V`
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
    `]}connectedCallback(){super.connectedCallback(),f(),i.watch(()=>this.follow()),u({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>p(e.home)}),window.addEventListener(`beforeunload`,e=>{D()&&e.preventDefault()}),window.addEventListener(`online`,()=>i.value.phase===`away`&&void f()),window.setInterval(()=>i.value.phase===`away`&&void f(),5e3)}follow(){let e=i.value.account?.id??``;e!==this.account&&(this.account=e,_(),r(),m(),R(),e&&(n(e),z(),s().catch(()=>void 0),B(),M()))}show(e){i.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=i.value;if(e===`starting`)return h`<main class="away" aria-busy="true">${j(36)}<p class="unseen">${o.common.loading}</p></main>`;if(e===`away`)return h`<main class="away">${j(36)}<h1>${o.common.away}</h1><p class="quieter">${o.common.awayMore}</p>
        <button class="button" @click=${()=>f()}>${o.common.retry}</button></main>`;if(e===`out`)return T(()=>import(`./arrive-view-B-5OGDsc.js`),__vite__mapDeps([0,1,2,3])),h`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let t=y.value.view===`photo`;return h`
      <nav aria-label=${o.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${o.common.skipToContent}</a></nav>
      ${t?S:h`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${l.value?S:h`<div class="offline" role="status">${o.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?h`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:S}
      ${this.help?h`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:S}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&T(()=>import(`./command-palette-D1ty0QaL.js`),__vite__mapDeps([4,1,2])),this.help&&T(()=>import(`./keys-help-DEeykZaI.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:n}=y.value;switch(e){case`shoot`:return T(()=>import(`./shoot-view-Db0fcXbx.js`),__vite__mapDeps([7,1,2,8,9,10])),h`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return T(()=>import(`./photo-view-B63abT6X.js`),__vite__mapDeps([11,1,2,3,12,10])),h`<photo-view .shootId=${t} .assetId=${n}></photo-view>`;case`comparisons`:return T(()=>import(`./comparisons-view-BRGZphFE.js`),__vite__mapDeps([13,1,2,3,12])),h`<comparisons-view .comparisonId=${y.value.comparison}></comparisons-view>`;case`pictures`:return T(()=>import(`./pictures-view-E4XOVV7A.js`),__vite__mapDeps([14,1,2])),h`<pictures-view></pictures-view>`;case`activity`:return T(()=>import(`./activity-view-B7nPAZWv.js`),__vite__mapDeps([15,1,2])),h`<activity-view></activity-view>`;case`credits`:return T(()=>import(`./credits-view-DdXXCyA2.js`),__vite__mapDeps([16,1,2])),h`<credits-view></credits-view>`;case`account`:return T(()=>import(`./account-view-BXetWkMT.js`),__vite__mapDeps([17,1,2,6])),h`<account-view></account-view>`;case`security`:return T(()=>import(`./security-view-D48HV2Ji.js`),__vite__mapDeps([18,1,2,19])),h`<security-view></security-view>`;case`keys`:return T(()=>import(`./keys-view-hhcKkk_O.js`),__vite__mapDeps([20,1,2,6])),h`<keys-view></keys-view>`;case`webhooks`:return T(()=>import(`./webhooks-view-CZsreooW.js`),__vite__mapDeps([21,1,2,6])),h`<webhooks-view></webhooks-view>`;case`plugins`:return T(()=>import(`./plugins-view-KBAU-m04.js`),__vite__mapDeps([22,1,2,23])),h`<plugins-view></plugins-view>`;case`overview`:return T(()=>import(`./overview-view-Co-IpaW8.js`),__vite__mapDeps([24,1,2,6])),h`<overview-view></overview-view>`;default:return T(()=>import(`./shoots-view-DVNzH_XZ.js`),__vite__mapDeps([25,1,2,8])),h`<shoots-view></shoots-view>`}}};P([v()],Q.prototype,`help`,void 0),P([v()],Q.prototype,`palette`,void 0),Q=P([A(`studio-app`)],Q);export{Q as StudioApp,Z as t};