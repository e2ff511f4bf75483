const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-DOcQAAMs.js","assets/common-CuPE31fl.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CwT03Vjz.js","assets/command-palette-D73LixEc.js","assets/keys-help-D6Fv5jP0.js","assets/side-sheet-ChYzZKSd.js","assets/shoot-view-DOtEZi4t.js","assets/drop-zone-DGFBPZuG.js","assets/stages-Dg8Lg4BP.js","assets/photo-view-BIwQedbO.js","assets/comparisons-view-BRUc4Fzh.js","assets/pictures-view-BcCL2NX5.js","assets/activity-view-uT1Mrvz2.js","assets/credits-view-CeK5nUVK.js","assets/account-view-CFtd5Q0O.js","assets/security-view-BtCD1YwS.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-nIaUuwpn.js","assets/webhooks-view-JF25K2aO.js","assets/plugins-view-NBujVo9R.js","assets/schema-2vXgLy_U.js","assets/overview-view-1cNv6P7T.js","assets/shoots-view-DvqhtMKq.js"])))=>i.map(i=>d[i]);
import{$n as e,$t as t,An as n,Fn as r,Gn as i,Gt as a,Hn as o,Jn as s,Kn as c,Kt as l,Mn as u,Nn as d,P as f,Pn as p,Sn as m,U as h,Un as g,Vn as _,Wn as v,Xn as y,Yn as b,ar as x,at as S,dn as C,g as w,hn as T,ir as E,it as D,jn as O,kn as k,l as A,ln as j,lt as M,n as N,nt as P,o as F,qt as I,rt as L,tt as R,ur as z,w as B,xn as V}from"./common-CuPE31fl.js";var H=Object.defineProperty,U=(e,t)=>{let n={};for(var r in e)H(n,r,{get:e[r],enumerable:!0});return t||H(n,Symbol.toStringTag,{value:`Module`}),n},W=2*Math.PI*9,G=class extends i{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=y`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return s`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${b`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${W} stroke-dashoffset=${W*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};u([g({type:Number})],G.prototype,`value`,void 0),u([g({type:Number})],G.prototype,`size`,void 0),G=u([v(`progress-ring`)],G);var K=class extends i{constructor(...e){super(...e),this.items=[],this.label=``,this.face=`bare round`,this.side=`right`,this.up=``,this.open=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)}}static{this.styles=[r,y`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return s`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?s`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(e=>s`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
                ${e.icon?d(e.icon,18):``}<span>${e.label}${e.hint?s`<small>${e.hint}</small>`:``}</span>
              </button>`)}
          </div>`:``}
    `}async toggle(){this.open=!this.open,await this.updateComplete,this.open&&this.renderRoot.querySelector(`.item`)?.focus()}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};u([g({attribute:!1})],K.prototype,`items`,void 0),u([g()],K.prototype,`label`,void 0),u([g()],K.prototype,`face`,void 0),u([g({reflect:!0})],K.prototype,`side`,void 0),u([g({reflect:!0})],K.prototype,`up`,void 0),u([o()],K.prototype,`open`,void 0),u([_(`.opener`)],K.prototype,`opener`,void 0),K=u([v(`pop-menu`)],K);var q=class extends i{constructor(...e){super(...e),this.watch=new z(this,C)}static{this.styles=[r,y`
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
    `]}render(){return this.watch,s`<section aria-label=${E.common.notices}><div role="status" aria-live="polite" class="unseen">${C.value.at(-1)?.text??``}</div>
      ${h(C.value,e=>e.id,e=>s`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?s`<button @click=${e.action.run}>${e.action.label}</button>`:c}
          <button class="close" aria-label=${E.common.close} @click=${()=>j(e.id)}>${d(`close`,16)}</button>
        </div>`)}</section>`}};q=u([v(`toast-stack`)],q);var J=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,Y=class extends i{constructor(...e){super(...e),this.watch=new z(this,T,O,R,I,A)}static{this.styles=[r,y`
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
        .find,
        .work span,
        .long {
          display: none;
        }
      }
    `]}render(){this.watch;let{account:e,balance:t}=T.value,r=[...I.value.values()].filter(l).length,i=A.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,a=(e?.preferences.display_name||e?.email||`L`).charAt(0);return s`
      <header>
        <a class="home" href=${n.home}>${p()} <span>${E.name}</span></a>
        <nav aria-label=${E.nav.main}>
          ${r+i?s`<span class="work" role="status"><progress-ring size="18"></progress-ring><span>${E.shoots.working(r+i)}</span></span>`:c}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${E.nav.palette}, ${J}`}>${d(`search`,18)}<kbd>${J}</kbd></button>
          <a class="button bare credits" href=${n.plain(`credits`)} aria-label=${`${E.nav.credits}: ${E.creditCount(t)}`}>${d(`coin`,18)} ${t} <span class="long">${t===1?E.creditWord[0]:E.creditWord[1]}</span></a>
          <a class="button bare round bell" href=${n.plain(`activity`)} aria-label=${R.value?`${E.nav.activity}, ${E.activity.unread(R.value)}`:E.nav.activity}>${d(`bell`)}${R.value?s`<span class="dot"></span>`:c}</a>
          <pop-menu .label=${E.nav.menu} .items=${[{label:E.nav.account,hint:e?.email??``,icon:`person`,run:()=>k(n.plain(`account`))},{label:E.nav.pictures,icon:`spark`,run:()=>k(n.plain(`pictures`))},{label:E.nav.comparisons,icon:`compare`,run:()=>k(n.plain(`comparisons`))},{label:E.nav.keys,icon:`key`,run:()=>k(n.plain(`keys`))},{label:E.nav.plugins,icon:`plug`,run:()=>k(n.plain(`plugins`))},...e?.admin?[{label:E.nav.overview,icon:`chart`,run:()=>k(n.plain(`overview`))}]:[],{label:E.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:E.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:E.nav.signOut,icon:`leave`,run:()=>V()}]}><span class="face" aria-hidden="true">${a}</span></pop-menu>
        </nav>
      </header>
    `}};Y=u([v(`top-bar`)],Y);var X=U({StudioApp:()=>Z}),Z=class extends i{constructor(...t){super(...t),this.help=!1,this.palette=!1,this.watch=new z(this,T,O,e,L),this.account=``}static{this.styles=[r,y`
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
    `]}connectedCallback(){super.connectedCallback(),m(),T.watch(()=>this.follow()),B({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>k(n.home)}),window.addEventListener(`beforeunload`,e=>{N()&&e.preventDefault()}),window.addEventListener(`online`,()=>T.value.phase===`away`&&void m()),window.setInterval(()=>T.value.phase===`away`&&void m(),5e3)}follow(){let e=T.value.account?.id??``;e!==this.account&&(this.account=e,a(),f(),w(),S(),e&&(D(e),P(),M().catch(()=>void 0),t(),F()))}show(e){T.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=T.value;if(e===`starting`)return s`<main class="away" aria-busy="true">${p(36)}<p class="unseen">${E.common.loading}</p></main>`;if(e===`away`)return s`<main class="away">${p(36)}<h1>${E.common.away}</h1><p class="quieter">${E.common.awayMore}</p>
        <button class="button" @click=${()=>m()}>${E.common.retry}</button></main>`;if(e===`out`)return x(()=>import(`./arrive-view-DOcQAAMs.js`),__vite__mapDeps([0,1,2,3])),s`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let t=O.value.view===`photo`;return s`
      <nav aria-label=${E.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${E.common.skipToContent}</a></nav>
      ${t?c:s`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${L.value?c:s`<div class="offline" role="status">${E.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?s`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:c}
      ${this.help?s`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:c}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&x(()=>import(`./command-palette-D73LixEc.js`),__vite__mapDeps([4,1,2])),this.help&&x(()=>import(`./keys-help-D6Fv5jP0.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:n}=O.value;switch(e){case`shoot`:return x(()=>import(`./shoot-view-DOtEZi4t.js`),__vite__mapDeps([7,1,2,8,9])),s`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return x(()=>import(`./photo-view-BIwQedbO.js`),__vite__mapDeps([10,1,2,3,9])),s`<photo-view .shootId=${t} .assetId=${n}></photo-view>`;case`comparisons`:return x(()=>import(`./comparisons-view-BRUc4Fzh.js`),__vite__mapDeps([11,1,2,3])),s`<comparisons-view .comparisonId=${O.value.comparison}></comparisons-view>`;case`pictures`:return x(()=>import(`./pictures-view-BcCL2NX5.js`),__vite__mapDeps([12,1,2])),s`<pictures-view></pictures-view>`;case`activity`:return x(()=>import(`./activity-view-uT1Mrvz2.js`),__vite__mapDeps([13,1,2])),s`<activity-view></activity-view>`;case`credits`:return x(()=>import(`./credits-view-CeK5nUVK.js`),__vite__mapDeps([14,1,2])),s`<credits-view></credits-view>`;case`account`:return x(()=>import(`./account-view-CFtd5Q0O.js`),__vite__mapDeps([15,1,2,6])),s`<account-view></account-view>`;case`security`:return x(()=>import(`./security-view-BtCD1YwS.js`),__vite__mapDeps([16,1,2,17])),s`<security-view></security-view>`;case`keys`:return x(()=>import(`./keys-view-nIaUuwpn.js`),__vite__mapDeps([18,1,2,6])),s`<keys-view></keys-view>`;case`webhooks`:return x(()=>import(`./webhooks-view-JF25K2aO.js`),__vite__mapDeps([19,1,2,6])),s`<webhooks-view></webhooks-view>`;case`plugins`:return x(()=>import(`./plugins-view-NBujVo9R.js`),__vite__mapDeps([20,1,2,21])),s`<plugins-view></plugins-view>`;case`overview`:return x(()=>import(`./overview-view-1cNv6P7T.js`),__vite__mapDeps([22,1,2,6])),s`<overview-view></overview-view>`;default:return x(()=>import(`./shoots-view-DvqhtMKq.js`),__vite__mapDeps([23,1,2,8])),s`<shoots-view></shoots-view>`}}};u([o()],Z.prototype,`help`,void 0),u([o()],Z.prototype,`palette`,void 0),Z=u([v(`studio-app`)],Z);export{Z as StudioApp,X as t};