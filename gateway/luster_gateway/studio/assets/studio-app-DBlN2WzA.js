const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-BkaLyD8l.js","assets/common-B_tYxKnZ.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CsZhZKW6.js","assets/command-palette-CPVCejbk.js","assets/keys-help-BMRKRtWz.js","assets/side-sheet-Cjwr40TQ.js","assets/shoot-view-Crs5G-eK.js","assets/drop-zone-5FZxzfXh.js","assets/stages-DtNOQkR1.js","assets/photo-view-C4NbTTTP.js","assets/comparisons-view-ClPMZxmc.js","assets/activity-view-Bf_T9ZW3.js","assets/credits-view-g7tXyO7r.js","assets/account-view-DmsIp3Jd.js","assets/security-view-C7hkC5GP.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-BQ1wX5Lt.js","assets/webhooks-view-BmZGZXNm.js","assets/plugins-view-B6VArJ0I.js","assets/schema-2vXgLy_U.js","assets/overview-view-Cj0mA4eo.js","assets/shoots-view-CXDsZ57P.js"])))=>i.map(i=>d[i]);
import{$ as e,$t as t,An as n,Ft as r,G as i,Ht as a,J as o,K as s,N as c,Qt as l,Tn as u,Vt as d,Xt as f,Y as p,Yt as m,Zt as h,a as g,c as _,cn as v,dn as y,dt as b,en as x,fn as S,ft as C,gn as w,hn as T,jt as E,kt as D,ln as O,m as k,mn as A,n as j,pt as M,q as N,sn as P,tn as F,un as I,w as L,wn as R,yn as z,yt as B}from"./common-B_tYxKnZ.js";var V=Object.defineProperty,H=(e,t)=>{let n={};for(var r in e)V(n,r,{get:e[r],enumerable:!0});return t||V(n,Symbol.toStringTag,{value:`Module`}),n},U=2*Math.PI*9,W=class extends y{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=w`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return A`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${T`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${U} stroke-dashoffset=${U*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};l([O({type:Number})],W.prototype,`value`,void 0),l([O({type:Number})],W.prototype,`size`,void 0),W=l([I(`progress-ring`)],W);var G=class extends y{constructor(...e){super(...e),this.items=[],this.label=``,this.face=`bare round`,this.side=`right`,this.up=``,this.open=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)}}static{this.styles=[F,w`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return A`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?A`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(e=>A`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
                ${e.icon?t(e.icon,18):``}<span>${e.label}${e.hint?A`<small>${e.hint}</small>`:``}</span>
              </button>`)}
          </div>`:``}
    `}async toggle(){this.open=!this.open,await this.updateComplete,this.open&&this.renderRoot.querySelector(`.item`)?.focus()}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};l([O({attribute:!1})],G.prototype,`items`,void 0),l([O()],G.prototype,`label`,void 0),l([O()],G.prototype,`face`,void 0),l([O({reflect:!0})],G.prototype,`side`,void 0),l([O({reflect:!0})],G.prototype,`up`,void 0),l([v()],G.prototype,`open`,void 0),l([P(`.opener`)],G.prototype,`opener`,void 0),G=l([I(`pop-menu`)],G);var K=class extends y{constructor(...e){super(...e),this.watch=new n(this,E)}static{this.styles=[F,w`
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
    `]}render(){return this.watch,A`<section aria-label=${R.common.notices}><div role="status" aria-live="polite" class="unseen">${E.value.at(-1)?.text??``}</div>
      ${c(E.value,e=>e.id,e=>A`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?A`<button @click=${e.action.run}>${e.action.label}</button>`:S}
          <button class="close" aria-label=${R.common.close} @click=${()=>D(e.id)}>${t(`close`,16)}</button>
        </div>`)}</section>`}};K=l([I(`toast-stack`)],K);var q=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,J=class extends y{constructor(...e){super(...e),this.watch=new n(this,r,h,i,M,_)}static{this.styles=[F,w`
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
    `]}render(){this.watch;let{account:e,balance:n}=r.value,a=[...M.value.values()].filter(C).length,o=_.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,s=(e?.preferences.display_name||e?.email||`L`).charAt(0);return A`
      <header>
        <a class="home" href=${f.home}>${x()} <span>${R.name}</span></a>
        <nav aria-label=${R.nav.main}>
          ${a+o?A`<span class="work" role="status"><progress-ring size="18"></progress-ring><span>${R.shoots.working(a+o)}</span></span>`:S}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${R.nav.palette}, ${q}`}>${t(`search`,18)}<kbd>${q}</kbd></button>
          <a class="button bare credits" href=${f.plain(`credits`)} aria-label=${`${R.nav.credits}: ${R.creditCount(n)}`}>${t(`coin`,18)} ${n} <span class="long">${n===1?R.creditWord[0]:R.creditWord[1]}</span></a>
          <a class="button bare round bell" href=${f.plain(`activity`)} aria-label=${i.value?`${R.nav.activity}, ${R.activity.unread(i.value)}`:R.nav.activity}>${t(`bell`)}${i.value?A`<span class="dot"></span>`:S}</a>
          <pop-menu .label=${R.nav.menu} .items=${[{label:R.nav.account,hint:e?.email??``,icon:`person`,run:()=>m(f.plain(`account`))},{label:R.nav.comparisons,icon:`compare`,run:()=>m(f.plain(`comparisons`))},{label:R.nav.keys,icon:`key`,run:()=>m(f.plain(`keys`))},{label:R.nav.plugins,icon:`plug`,run:()=>m(f.plain(`plugins`))},...e?.admin?[{label:R.nav.overview,icon:`chart`,run:()=>m(f.plain(`overview`))}]:[],{label:R.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:R.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:R.nav.signOut,icon:`leave`,run:()=>d()}]}><span class="face" aria-hidden="true">${s}</span></pop-menu>
        </nav>
      </header>
    `}};J=l([I(`top-bar`)],J);var Y=H({StudioApp:()=>X}),X=class extends y{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new n(this,r,h,z,N),this.account=``}static{this.styles=[F,w`
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
    `]}connectedCallback(){super.connectedCallback(),a(),r.watch(()=>this.follow()),k({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>m(f.home)}),window.addEventListener(`beforeunload`,e=>{j()&&e.preventDefault()}),window.addEventListener(`online`,()=>r.value.phase===`away`&&void a()),window.setInterval(()=>r.value.phase===`away`&&void a(),5e3)}follow(){let t=r.value.account?.id??``;t!==this.account&&(this.account=t,b(),L(),p(),t&&(o(t),s(),e().catch(()=>void 0),B(),g()))}show(e){r.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=r.value;if(e===`starting`)return A`<main class="away" aria-busy="true">${x(36)}<p class="unseen">${R.common.loading}</p></main>`;if(e===`away`)return A`<main class="away">${x(36)}<h1>${R.common.away}</h1><p class="quieter">${R.common.awayMore}</p>
        <button class="button" @click=${()=>a()}>${R.common.retry}</button></main>`;if(e===`out`)return u(()=>import(`./arrive-view-BkaLyD8l.js`),__vite__mapDeps([0,1,2,3])),A`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let t=h.value.view===`photo`;return A`
      <nav aria-label=${R.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${R.common.skipToContent}</a></nav>
      ${t?S:A`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${N.value?S:A`<div class="offline" role="status">${R.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?A`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:S}
      ${this.help?A`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:S}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&u(()=>import(`./command-palette-CPVCejbk.js`),__vite__mapDeps([4,1,2])),this.help&&u(()=>import(`./keys-help-BMRKRtWz.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:n}=h.value;switch(e){case`shoot`:return u(()=>import(`./shoot-view-Crs5G-eK.js`),__vite__mapDeps([7,1,2,8,9])),A`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return u(()=>import(`./photo-view-C4NbTTTP.js`),__vite__mapDeps([10,1,2,3,9])),A`<photo-view .shootId=${t} .assetId=${n}></photo-view>`;case`comparisons`:return u(()=>import(`./comparisons-view-ClPMZxmc.js`),__vite__mapDeps([11,1,2,3])),A`<comparisons-view .comparisonId=${h.value.comparison}></comparisons-view>`;case`activity`:return u(()=>import(`./activity-view-Bf_T9ZW3.js`),__vite__mapDeps([12,1,2])),A`<activity-view></activity-view>`;case`credits`:return u(()=>import(`./credits-view-g7tXyO7r.js`),__vite__mapDeps([13,1,2])),A`<credits-view></credits-view>`;case`account`:return u(()=>import(`./account-view-DmsIp3Jd.js`),__vite__mapDeps([14,1,2,6])),A`<account-view></account-view>`;case`security`:return u(()=>import(`./security-view-C7hkC5GP.js`),__vite__mapDeps([15,1,2,16])),A`<security-view></security-view>`;case`keys`:return u(()=>import(`./keys-view-BQ1wX5Lt.js`),__vite__mapDeps([17,1,2,6])),A`<keys-view></keys-view>`;case`webhooks`:return u(()=>import(`./webhooks-view-BmZGZXNm.js`),__vite__mapDeps([18,1,2,6])),A`<webhooks-view></webhooks-view>`;case`plugins`:return u(()=>import(`./plugins-view-B6VArJ0I.js`),__vite__mapDeps([19,1,2,20])),A`<plugins-view></plugins-view>`;case`overview`:return u(()=>import(`./overview-view-Cj0mA4eo.js`),__vite__mapDeps([21,1,2,6])),A`<overview-view></overview-view>`;default:return u(()=>import(`./shoots-view-CXDsZ57P.js`),__vite__mapDeps([22,1,2,8])),A`<shoots-view></shoots-view>`}}};l([v()],X.prototype,`help`,void 0),l([v()],X.prototype,`palette`,void 0),X=l([I(`studio-app`)],X);export{X as StudioApp,Y as t};