const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-ttrjRzD0.js","assets/common-CsLnnzm3.js","assets/common-_gXZcgoQ.css","assets/compare-slider-bKFs5wmp.js","assets/command-palette-BgMkiJkF.js","assets/keys-help-C2Zl3i3B.js","assets/side-sheet-158LKN0J.js","assets/shoot-view-BVJF_Qc7.js","assets/drop-zone-BmYI9yok.js","assets/vars-BTjrt91x.js","assets/stages-BsjU9ghn.js","assets/photo-view-CuPTfWBC.js","assets/review-mark-DgI9Rkpl.js","assets/comparisons-view-DteAV7rr.js","assets/pictures-view-BKAewE9W.js","assets/activity-view-DaaLjd1l.js","assets/credits-view-BpJ-lhpq.js","assets/account-view-3ARZ7NbJ.js","assets/security-view-BzsjaOyM.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-BhQni3Kr.js","assets/webhooks-view-CNLELxxq.js","assets/plugins-view-DT_PTxmw.js","assets/schema-2vXgLy_U.js","assets/overview-view-8Y7aZy62.js","assets/shoots-view-DNBS5s6g.js"])))=>i.map(i=>d[i]);
import{$n as e,An as t,Bn as n,Ct as r,Dt as i,Er as a,J as o,Jn as s,On as c,Pn as l,Qn as u,St as d,T as f,Tr as p,Vn as m,Xn as h,Zn as g,_,br as v,bt as y,cr as b,dn as x,dr as S,er as C,fn as w,fr as T,gr as E,hr as D,jr as O,lr as k,mr as A,n as j,ot as M,s as N,sr as P,tr as F,u as I,un as L,ur as R,vn as z,xt as B,yt as V}from"./common-CsLnnzm3.js";var H=Object.defineProperty,U=(e,t)=>{let n={};for(var r in e)H(n,r,{get:e[r],enumerable:!0});return t||H(n,Symbol.toStringTag,{value:`Module`}),n},W=2*Math.PI*9,G=class extends S{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=E`
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
      ${D`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${W} stroke-dashoffset=${W*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};u([k({type:Number})],G.prototype,`value`,void 0),u([k({type:Number})],G.prototype,`size`,void 0),G=u([R(`progress-ring`)],G);var K=class extends S{constructor(...e){super(...e),this.items=[],this.label=``,this.face=`bare round`,this.side=`right`,this.up=``,this.wide=!1,this.open=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)}}static{this.styles=[F,E`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return A`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?A`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(t=>A`<button class="item ${t.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(t)}>
                ${t.icon?e(t.icon,18):``}<span>${t.label}${t.hint?A`<small>${t.hint}</small>`:``}</span>
              </button>`)}
          </div>`:``}
    `}async toggle(){this.open=!this.open,await this.updateComplete,this.open&&this.renderRoot.querySelector(`.item`)?.focus()}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};u([k({attribute:!1})],K.prototype,`items`,void 0),u([k()],K.prototype,`label`,void 0),u([k()],K.prototype,`face`,void 0),u([k({reflect:!0})],K.prototype,`side`,void 0),u([k({reflect:!0})],K.prototype,`up`,void 0),u([k({type:Boolean,reflect:!0})],K.prototype,`wide`,void 0),u([b()],K.prototype,`open`,void 0),u([P(`.opener`)],K.prototype,`opener`,void 0),K=u([R(`pop-menu`)],K);var q=class extends S{constructor(...e){super(...e),this.watch=new O(this,t)}static{this.styles=[F,E`
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
    `]}render(){return this.watch,A`<section aria-label=${p.common.notices}><div role="status" aria-live="polite" class="unseen">${t.value.at(-1)?.text??``}</div>
      ${M(t.value,e=>e.id,t=>A`<div class="toast ${t.bad?`bad`:``}">
          <span>${t.text}</span>
          ${t.action?A`<button @click=${t.action.run}>${t.action.label}</button>`:T}
          <button class="close" aria-label=${p.common.close} @click=${()=>c(t.id)}>${e(`close`,16)}</button>
        </div>`)}</section>`}};q=u([R(`toast-stack`)],q);var J=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,Y=[`home`,`comparisons`,`activity`],X=class extends S{constructor(...e){super(...e),this.watch=new O(this,l,g,V,w,I)}static{this.styles=[F,E`
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
    `]}at(e){let{view:t}=g.value;return t===e||e===`home`&&(t===`shoot`||t===`photo`)}render(){this.watch;let{account:t,balance:r}=l.value,i=[...w.value.values()].filter(x).length,a=![...w.value.values()].some(e=>x(e)&&e.status!==`queued`),o=I.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,c=(t?.preferences.display_name||t?.email||`L`).charAt(0);return A`
      <header>
        <a class="home" href=${h.home}>${C()} <span>${p.name}</span></a>
        <nav aria-label=${p.nav.main}>${Y.map(e=>A`<a class="button bare" href=${e===`home`?h.home:h.plain(e)} aria-current=${this.at(e)?`page`:T}>${e===`home`?p.nav.shoots:p.nav[e]}${e===`activity`&&V.value?A`<span class="dot"></span><span class="unseen">${p.activity.unread(V.value)}</span>`:T}</a>`)}</nav>
        <div class="tools">
          ${i+o?A`<span class="work" role="status">${a&&!o?e(`clock`,18):A`<progress-ring size="18"></progress-ring>`}<span>${p.shoots.working(i+o)}</span></span>`:T}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${p.nav.palette}, ${J}`}>${e(`search`,18)}<kbd>${J}</kbd></button>
          <a class="button bare credits" href=${h.plain(`credits`)} aria-label=${`${p.nav.credits}: ${p.creditCount(r)}`}>${e(`coin`,18)}<span>${r}<span class="long"> ${r===1?p.creditWord[0]:p.creditWord[1]}</span></span></a>
          <a class="button bare round bell" href=${h.plain(`activity`)} aria-label=${V.value?`${p.nav.activity}, ${p.activity.unread(V.value)}`:p.nav.activity}>${e(`bell`)}${V.value?A`<span class="dot"></span>`:T}</a>
          <pop-menu .label=${p.nav.menu} .items=${[{label:p.nav.account,hint:t?.email??``,icon:`person`,run:()=>s(h.plain(`account`))},{label:p.nav.pictures,icon:`spark`,run:()=>s(h.plain(`pictures`))},{label:p.nav.comparisons,icon:`compare`,run:()=>s(h.plain(`comparisons`))},{label:p.nav.keys,icon:`key`,run:()=>s(h.plain(`keys`))},{label:p.nav.plugins,icon:`plug`,run:()=>s(h.plain(`plugins`))},...t?.admin?[{label:p.nav.overview,icon:`chart`,run:()=>s(h.plain(`overview`))}]:[],{label:p.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:p.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:p.nav.signOut,icon:`leave`,run:()=>n()}]}><span class="face" aria-hidden="true">${c}</span></pop-menu>
        </div>
      </header>
    `}};X=u([R(`top-bar`)],X);var Z=U({StudioApp:()=>Q}),Q=class extends S{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new O(this,l,g,v,B),this.account=``}static{this.styles=[F,E`
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
    `]}connectedCallback(){super.connectedCallback(),m(),l.watch(()=>this.follow()),f({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>s(h.home)}),window.addEventListener(`beforeunload`,e=>{j()&&e.preventDefault()}),window.addEventListener(`online`,()=>l.value.phase===`away`&&void m()),window.setInterval(()=>l.value.phase===`away`&&void m(),5e3)}follow(){let e=l.value.account?.id??``;e!==this.account&&(this.account=e,L(),o(),_(),r(),e&&(d(e),y(),i().catch(()=>void 0),z(),N()))}show(e){l.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=l.value;if(e===`starting`)return A`<main class="away" aria-busy="true">${C(36)}<p class="unseen">${p.common.loading}</p></main>`;if(e===`away`)return A`<main class="away">${C(36)}<h1>${p.common.away}</h1><p class="quieter">${p.common.awayMore}</p>
        <button class="button" @click=${()=>m()}>${p.common.retry}</button></main>`;if(e===`out`)return a(()=>import(`./arrive-view-ttrjRzD0.js`),__vite__mapDeps([0,1,2,3])),A`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let t=g.value.view===`photo`;return A`
      <nav aria-label=${p.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${p.common.skipToContent}</a></nav>
      ${t?T:A`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${B.value?T:A`<div class="offline" role="status">${p.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?A`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:T}
      ${this.help?A`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:T}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&a(()=>import(`./command-palette-BgMkiJkF.js`),__vite__mapDeps([4,1,2])),this.help&&a(()=>import(`./keys-help-C2Zl3i3B.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:n}=g.value;switch(e){case`shoot`:return a(()=>import(`./shoot-view-BVJF_Qc7.js`),__vite__mapDeps([7,1,2,8,9,10])),A`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return a(()=>import(`./photo-view-CuPTfWBC.js`),__vite__mapDeps([11,1,2,3,12,10])),A`<photo-view .shootId=${t} .assetId=${n}></photo-view>`;case`comparisons`:return a(()=>import(`./comparisons-view-DteAV7rr.js`),__vite__mapDeps([13,1,2,3,12])),A`<comparisons-view .comparisonId=${g.value.comparison}></comparisons-view>`;case`pictures`:return a(()=>import(`./pictures-view-BKAewE9W.js`),__vite__mapDeps([14,1,2])),A`<pictures-view></pictures-view>`;case`activity`:return a(()=>import(`./activity-view-DaaLjd1l.js`),__vite__mapDeps([15,1,2])),A`<activity-view></activity-view>`;case`credits`:return a(()=>import(`./credits-view-BpJ-lhpq.js`),__vite__mapDeps([16,1,2])),A`<credits-view></credits-view>`;case`account`:return a(()=>import(`./account-view-3ARZ7NbJ.js`),__vite__mapDeps([17,1,2,6])),A`<account-view></account-view>`;case`security`:return a(()=>import(`./security-view-BzsjaOyM.js`),__vite__mapDeps([18,1,2,19])),A`<security-view></security-view>`;case`keys`:return a(()=>import(`./keys-view-BhQni3Kr.js`),__vite__mapDeps([20,1,2,6])),A`<keys-view></keys-view>`;case`webhooks`:return a(()=>import(`./webhooks-view-CNLELxxq.js`),__vite__mapDeps([21,1,2,6])),A`<webhooks-view></webhooks-view>`;case`plugins`:return a(()=>import(`./plugins-view-DT_PTxmw.js`),__vite__mapDeps([22,1,2,23])),A`<plugins-view></plugins-view>`;case`overview`:return a(()=>import(`./overview-view-8Y7aZy62.js`),__vite__mapDeps([24,1,2,6])),A`<overview-view></overview-view>`;default:return a(()=>import(`./shoots-view-DNBS5s6g.js`),__vite__mapDeps([25,1,2,8])),A`<shoots-view></shoots-view>`}}};u([b()],Q.prototype,`help`,void 0),u([b()],Q.prototype,`palette`,void 0),Q=u([R(`studio-app`)],Q);export{Q as StudioApp,Z as t};