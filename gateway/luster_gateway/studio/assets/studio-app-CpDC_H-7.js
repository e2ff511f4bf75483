const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-DTmiE_Vq.js","assets/common-IKet5uTS.js","assets/common-_gXZcgoQ.css","assets/compare-slider-DDrY3-k8.js","assets/command-palette-k5QL4vJB.js","assets/keys-help-NdyjrvHf.js","assets/side-sheet-D0E5YL44.js","assets/shoot-view-ADUYZm-t.js","assets/drop-zone-CuiJbFeY.js","assets/vars-Bv4KJ4Mb.js","assets/stages-Chfh8Wb2.js","assets/photo-view-BhbTePvt.js","assets/review-mark-lho48vEV.js","assets/comparisons-view-DwWXl-XI.js","assets/pictures-view-BL6XUUa-.js","assets/activity-view-BPS-l8IF.js","assets/credits-view-yTYCat0v.js","assets/account-view-DOy-6-jL.js","assets/proof-field-I5wwTeaE.js","assets/security-view-CrcGNsap.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-Gg2tSYks.js","assets/webhooks-view-qoX1K_pB.js","assets/plugins-view-r0iqTOu1.js","assets/schema-2vXgLy_U.js","assets/overview-view-FMY7YbxH.js","assets/shoots-view-BZbfA33y.js"])))=>i.map(i=>d[i]);
import{Bn as e,Cr as t,Ct as n,Gn as r,In as i,J as a,Ln as o,Nn as s,Or as c,Ot as l,Pn as u,Pr as d,Qn as f,Rn as p,St as m,T as h,Vn as g,Zn as _,_ as v,_r as y,bt as b,dn as x,dr as S,fn as C,fr as w,hr as T,jn as E,kr as D,mr as O,n as k,pn as A,pr as j,s as M,st as N,u as P,ur as F,vr as I,wt as L,xt as R,yn as z,yr as B,zn as V}from"./common-IKet5uTS.js";var H=Object.defineProperty,U=(e,t)=>{let n={};for(var r in e)H(n,r,{get:e[r],enumerable:!0});return t||H(n,Symbol.toStringTag,{value:`Module`}),n},W=2*Math.PI*9,G=class extends O{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=B`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return y`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${I`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${W} stroke-dashoffset=${W*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};p([w({type:Number})],G.prototype,`value`,void 0),p([w({type:Number})],G.prototype,`size`,void 0),G=p([j(`progress-ring`)],G);var K=`(max-width: 600px)`,q=class extends O{constructor(...e){super(...e),this.items=[],this.label=``,this.note=``,this.face=`bare round`,this.side=`right`,this.up=``,this.wide=!1,this.open=!1,this.sheet=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)},this.shut=()=>{this.open=!1}}static{this.styles=[g,B`
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
        min-height: 3.25rem;
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return y`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?this.sheet?y`<dialog class="sheet" aria-label=${this.label} @keydown=${this.key} @close=${this.shut} @click=${this.beside}>${this.inside()}</dialog>`:y`<div class="list" @keydown=${this.key}>${this.inside()}</div>`:T}
    `}inside(){return y`${this.note?y`<p class="note">${this.note}</p>`:T}
      <div role="menu" aria-label=${this.label}>
        ${this.items.map(e=>y`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
            ${e.icon?V(e.icon,18):T}<span>${e.label}${e.hint?y`<small>${e.hint}</small>`:T}</span>
          </button>`)}
      </div>`}async toggle(){this.sheet=matchMedia(K).matches,this.open=!this.open,await this.updateComplete,this.open&&(this.renderRoot.querySelector(`dialog`)?.showModal(),this.renderRoot.querySelector(`.item`)?.focus())}beside(e){let t=e.currentTarget,n=t.getBoundingClientRect();e.target===t&&(e.clientY<n.top||e.clientX<n.left||e.clientX>n.right||e.clientY>n.bottom)&&(this.open=!1)}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};p([w({attribute:!1})],q.prototype,`items`,void 0),p([w()],q.prototype,`label`,void 0),p([w()],q.prototype,`note`,void 0),p([w()],q.prototype,`face`,void 0),p([w({reflect:!0})],q.prototype,`side`,void 0),p([w({reflect:!0})],q.prototype,`up`,void 0),p([w({type:Boolean,reflect:!0})],q.prototype,`wide`,void 0),p([S()],q.prototype,`open`,void 0),p([S()],q.prototype,`sheet`,void 0),p([F(`.opener`)],q.prototype,`opener`,void 0),q=p([j(`pop-menu`)],q);var J=class extends O{constructor(...e){super(...e),this.watch=new d(this,s)}static{this.styles=[g,B`
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
    `]}render(){return this.watch,y`<section aria-label=${c.common.notices}><div role="status" aria-live="polite" class="unseen">${s.value.at(-1)?.text??``}</div>
      ${N(s.value,e=>e.id,e=>y`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?y`<button @click=${e.action.run}>${e.action.label}</button>`:T}
          <button class="close" aria-label=${c.common.close} @click=${()=>E(e.id)}>${V(`close`,16)}</button>
        </div>`)}</section>`}};J=p([j(`toast-stack`)],J);var Y=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,X=[`home`,`comparisons`,`activity`],Z=class extends O{constructor(...e){super(...e),this.watch=new d(this,r,o,b,A,P)}static{this.styles=[g,B`
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
    `]}at(e){let{view:t}=o.value;return t===e||e===`home`&&(t===`shoot`||t===`photo`)}render(){this.watch;let{account:t,balance:n}=r.value,a=[...A.value.values()].filter(C).length,o=![...A.value.values()].some(e=>C(e)&&e.status!==`queued`),s=P.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,l=(t?.preferences.display_name||t?.email||`L`).charAt(0);return y`
      <header>
        <a class="home" href=${i.home}>${e()} <span>${c.name}</span></a>
        <nav aria-label=${c.nav.main}>${X.map(e=>y`<a class="button bare" href=${e===`home`?i.home:i.plain(e)} aria-current=${this.at(e)?`page`:T}>${e===`home`?c.nav.shoots:c.nav[e]}${e===`activity`&&b.value?y`<span class="dot"></span><span class="unseen">${c.activity.unread(b.value)}</span>`:T}</a>`)}</nav>
        <div class="tools">
          ${a+s?y`<span class="work" role="status">${o&&!s?V(`clock`,18):y`<progress-ring size="18"></progress-ring>`}<span>${c.shoots.working(a+s)}</span></span>`:T}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${c.nav.palette}, ${Y}`}>${V(`search`,18)}<kbd>${Y}</kbd></button>
          <a class="button bare credits" href=${i.plain(`credits`)} aria-label=${`${c.nav.credits}: ${c.creditCount(n)}`}>${V(`coin`,18)}<span>${n}<span class="long"> ${n===1?c.creditWord[0]:c.creditWord[1]}</span></span></a>
          <a class="button bare round bell" href=${i.plain(`activity`)} aria-label=${b.value?`${c.nav.activity}, ${c.activity.unread(b.value)}`:c.nav.activity}>${V(`bell`)}${b.value?y`<span class="dot"></span>`:T}</a>
          <pop-menu .label=${c.nav.menu} .items=${[{label:c.nav.account,hint:t?.email??``,icon:`person`,run:()=>u(i.plain(`account`))},{label:c.nav.pictures,icon:`spark`,run:()=>u(i.plain(`pictures`))},{label:c.nav.comparisons,icon:`compare`,run:()=>u(i.plain(`comparisons`))},{label:c.nav.keys,icon:`key`,run:()=>u(i.plain(`keys`))},{label:c.nav.plugins,icon:`plug`,run:()=>u(i.plain(`plugins`))},...t?.admin?[{label:c.nav.overview,icon:`chart`,run:()=>u(i.plain(`overview`))}]:[],{label:c.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:c.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:c.nav.signOut,icon:`leave`,run:()=>_()}]}><span class="face" aria-hidden="true">${l}</span></pop-menu>
        </div>
      </header>
    `}};Z=p([j(`top-bar`)],Z);var Q=U({StudioApp:()=>$}),$=class extends O{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new d(this,r,o,t,m),this.account=``}static{this.styles=[g,B`
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
    `]}connectedCallback(){super.connectedCallback(),f(),r.watch(()=>this.follow()),h({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>u(i.home)}),window.addEventListener(`beforeunload`,e=>{k()&&e.preventDefault()}),window.addEventListener(`online`,()=>r.value.phase===`away`&&void f()),window.setInterval(()=>r.value.phase===`away`&&void f(),5e3)}follow(){let e=r.value.account?.id??``;e!==this.account&&(this.account=e,x(),a(),v(),L(),e&&(n(e),R(),l().catch(()=>void 0),z(),M()))}show(e){r.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:t}=r.value;if(t===`starting`)return y`<main class="away" aria-busy="true">${e(36)}<p class="unseen">${c.common.loading}</p></main>`;if(t===`away`)return y`<main class="away">${e(36)}<h1>${c.common.away}</h1><p class="quieter">${c.common.awayMore}</p>
        <button class="button" @click=${()=>f()}>${c.common.retry}</button></main>`;if(t===`out`)return D(()=>import(`./arrive-view-DTmiE_Vq.js`),__vite__mapDeps([0,1,2,3])),y`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let n=o.value.view===`photo`;return y`
      <nav aria-label=${c.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${c.common.skipToContent}</a></nav>
      ${n?T:y`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${m.value?T:y`<div class="offline" role="status">${c.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?y`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:T}
      ${this.help?y`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:T}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&D(()=>import(`./command-palette-k5QL4vJB.js`),__vite__mapDeps([4,1,2])),this.help&&D(()=>import(`./keys-help-NdyjrvHf.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:n}=o.value;switch(e){case`shoot`:return D(()=>import(`./shoot-view-ADUYZm-t.js`),__vite__mapDeps([7,1,2,8,9,10])),y`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return D(()=>import(`./photo-view-BhbTePvt.js`),__vite__mapDeps([11,1,2,3,12,10])),y`<photo-view .shootId=${t} .assetId=${n}></photo-view>`;case`comparisons`:return D(()=>import(`./comparisons-view-DwWXl-XI.js`),__vite__mapDeps([13,1,2,3,12])),y`<comparisons-view .comparisonId=${o.value.comparison}></comparisons-view>`;case`pictures`:return D(()=>import(`./pictures-view-BL6XUUa-.js`),__vite__mapDeps([14,1,2])),y`<pictures-view></pictures-view>`;case`activity`:return D(()=>import(`./activity-view-BPS-l8IF.js`),__vite__mapDeps([15,1,2])),y`<activity-view></activity-view>`;case`credits`:return D(()=>import(`./credits-view-yTYCat0v.js`),__vite__mapDeps([16,1,2])),y`<credits-view></credits-view>`;case`account`:return D(()=>import(`./account-view-DOy-6-jL.js`),__vite__mapDeps([17,1,2,18,6])),y`<account-view></account-view>`;case`security`:return D(()=>import(`./security-view-CrcGNsap.js`),__vite__mapDeps([19,1,2,20])),y`<security-view></security-view>`;case`keys`:return D(()=>import(`./keys-view-Gg2tSYks.js`),__vite__mapDeps([21,1,2,18,6])),y`<keys-view></keys-view>`;case`webhooks`:return D(()=>import(`./webhooks-view-qoX1K_pB.js`),__vite__mapDeps([22,1,2,18,6])),y`<webhooks-view></webhooks-view>`;case`plugins`:return D(()=>import(`./plugins-view-r0iqTOu1.js`),__vite__mapDeps([23,1,2,24])),y`<plugins-view></plugins-view>`;case`overview`:return D(()=>import(`./overview-view-FMY7YbxH.js`),__vite__mapDeps([25,1,2,6])),y`<overview-view></overview-view>`;default:return D(()=>import(`./shoots-view-BZbfA33y.js`),__vite__mapDeps([26,1,2,8])),y`<shoots-view></shoots-view>`}}};p([S()],$.prototype,`help`,void 0),p([S()],$.prototype,`palette`,void 0),$=p([j(`studio-app`)],$);export{$ as StudioApp,Q as t};