const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-XKVbW1K4.js","assets/common-Th73iqsk.js","assets/common-_gXZcgoQ.css","assets/compare-slider-D1WAmAMS.js","assets/command-palette-BjX72DBL.js","assets/keys-help-CDA-C393.js","assets/side-sheet-CP9mHh_b.js","assets/shoot-view-Cr77-JoG.js","assets/drop-zone-CcwUeG_P.js","assets/vars-oRd8JM0M.js","assets/stages-BEPyYUcf.js","assets/photo-view-Gsm4Yq4J.js","assets/review-mark-B7lmw3Zk.js","assets/comparisons-view-BKWBBiQA.js","assets/pictures-view-U0KEMii1.js","assets/activity-view-CQEh2Azt.js","assets/credits-view-C2LXJcAg.js","assets/account-view-DZrBKx0_.js","assets/proof-field-BWN-U5lj.js","assets/security-view-ClxZxHVU.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-D7Q5pm8o.js","assets/webhooks-view-cHqbbDc9.js","assets/plugins-view-D8pIXtSA.js","assets/schema-2vXgLy_U.js","assets/overview-view-zczDPu8M.js","assets/shoots-view-Bs0i0Duz.js"])))=>i.map(i=>d[i]);
import{$n as e,Ar as t,Bn as n,Ct as r,Fn as i,Fr as a,Hn as o,Kn as s,Ln as c,Mn as l,Pn as u,Qn as d,Rn as f,St as p,T as m,Tt as h,Vn as g,Y as _,_ as v,bn as y,br as b,ct as x,dr as S,fn as C,fr as w,gr as T,hr as E,kr as D,kt as O,mn as k,mr as A,n as j,pn as M,pr as N,s as P,u as F,vr as I,wr as L,wt as R,xt as z,yr as B,zn as V}from"./common-Th73iqsk.js";var H=Object.defineProperty,U=(e,t)=>{let n={};for(var r in e)H(n,r,{get:e[r],enumerable:!0});return t||H(n,Symbol.toStringTag,{value:`Module`}),n},W=2*Math.PI*9,G=class extends E{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=b`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return I`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${B`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${W} stroke-dashoffset=${W*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};V([N({type:Number})],G.prototype,`value`,void 0),V([N({type:Number})],G.prototype,`size`,void 0),G=V([A(`progress-ring`)],G);var K=`(max-width: 600px)`,q=class extends E{constructor(...e){super(...e),this.items=[],this.label=``,this.note=``,this.face=`bare round`,this.side=`right`,this.up=``,this.wide=!1,this.open=!1,this.sheet=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)},this.shut=()=>{this.open=!1}}static{this.styles=[o,b`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return I`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?this.sheet?I`<dialog class="sheet" aria-label=${this.label} @keydown=${this.key} @close=${this.shut} @click=${this.beside}>${this.inside()}</dialog>`:I`<div class="list" @keydown=${this.key}>${this.inside()}</div>`:T}
    `}inside(){return I`${this.note?I`<p class="note">${this.note}</p>`:T}
      <div role="menu" aria-label=${this.label}>
        ${this.items.map(e=>I`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
            ${e.icon?n(e.icon,18):T}<span>${e.label}${e.hint?I`<small>${e.hint}</small>`:T}</span>
          </button>`)}
      </div>`}async toggle(){this.sheet=matchMedia(K).matches,this.open=!this.open,await this.updateComplete,this.open&&(this.renderRoot.querySelector(`dialog`)?.showModal(),this.renderRoot.querySelector(`.item`)?.focus())}beside(e){let t=e.currentTarget,n=t.getBoundingClientRect();e.target===t&&(e.clientY<n.top||e.clientX<n.left||e.clientX>n.right||e.clientY>n.bottom)&&(this.open=!1)}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};V([N({attribute:!1})],q.prototype,`items`,void 0),V([N()],q.prototype,`label`,void 0),V([N()],q.prototype,`note`,void 0),V([N()],q.prototype,`face`,void 0),V([N({reflect:!0})],q.prototype,`side`,void 0),V([N({reflect:!0})],q.prototype,`up`,void 0),V([N({type:Boolean,reflect:!0})],q.prototype,`wide`,void 0),V([w()],q.prototype,`open`,void 0),V([w()],q.prototype,`sheet`,void 0),V([S(`.opener`)],q.prototype,`opener`,void 0),q=V([A(`pop-menu`)],q);var J=class extends E{constructor(...e){super(...e),this.watch=new a(this,u)}static{this.styles=[o,b`
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
    `]}render(){return this.watch,I`<section aria-label=${D.common.notices}><div role="status" aria-live="polite" class="unseen">${u.value.at(-1)?.text??``}</div>
      ${x(u.value,e=>e.id,e=>I`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?I`<button @click=${e.action.run}>${e.action.label}</button>`:T}
          <button class="close" aria-label=${D.common.close} @click=${()=>l(e.id)}>${n(`close`,16)}</button>
        </div>`)}</section>`}};J=V([A(`toast-stack`)],J);var Y=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,X=[`home`,`comparisons`,`activity`],Z=class extends E{constructor(...e){super(...e),this.watch=new a(this,s,f,z,k,F)}static{this.styles=[o,b`
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
    `]}at(e){let{view:t}=f.value;return t===e||e===`home`&&(t===`shoot`||t===`photo`)}render(){this.watch;let{account:e,balance:t}=s.value,r=[...k.value.values()].filter(M).length,a=![...k.value.values()].some(e=>M(e)&&e.status!==`queued`),o=F.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,l=(e?.preferences.display_name||e?.email||`L`).charAt(0);return I`
      <header>
        <a class="home" href=${c.home}>${g()} <span>${D.name}</span></a>
        <nav aria-label=${D.nav.main}>${X.map(e=>I`<a class="button bare" href=${e===`home`?c.home:c.plain(e)} aria-current=${this.at(e)?`page`:T}>${e===`home`?D.nav.shoots:D.nav[e]}${e===`activity`&&z.value?I`<span class="dot"></span><span class="unseen">${D.activity.unread(z.value)}</span>`:T}</a>`)}</nav>
        <div class="tools">
          ${r+o?I`<span class="work" role="status">${a&&!o?n(`clock`,18):I`<progress-ring size="18"></progress-ring>`}<span>${D.shoots.working(r+o)}</span></span>`:T}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${D.nav.palette}, ${Y}`}>${n(`search`,18)}<kbd>${Y}</kbd></button>
          <a class="button bare credits" href=${c.plain(`credits`)} aria-label=${`${D.nav.credits}: ${D.creditCount(t)}`}>${n(`coin`,18)}<span>${t}<span class="long"> ${t===1?D.creditWord[0]:D.creditWord[1]}</span></span></a>
          <a class="button bare round bell" href=${c.plain(`activity`)} aria-label=${z.value?`${D.nav.activity}, ${D.activity.unread(z.value)}`:D.nav.activity}>${n(`bell`)}${z.value?I`<span class="dot"></span>`:T}</a>
          <pop-menu .label=${D.nav.menu} .items=${[{label:D.nav.account,hint:e?.email??``,icon:`person`,run:()=>i(c.plain(`account`))},{label:D.nav.pictures,icon:`spark`,run:()=>i(c.plain(`pictures`))},{label:D.nav.comparisons,icon:`compare`,run:()=>i(c.plain(`comparisons`))},{label:D.nav.keys,icon:`key`,run:()=>i(c.plain(`keys`))},{label:D.nav.plugins,icon:`plug`,run:()=>i(c.plain(`plugins`))},...e?.admin?[{label:D.nav.overview,icon:`chart`,run:()=>i(c.plain(`overview`))}]:[],{label:D.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:D.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:D.nav.signOut,icon:`leave`,run:()=>d()}]}><span class="face" aria-hidden="true">${l}</span></pop-menu>
        </div>
      </header>
    `}};Z=V([A(`top-bar`)],Z);var Q=U({StudioApp:()=>$}),$=class extends E{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new a(this,s,f,L,r),this.account=``}static{this.styles=[o,b`
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
    `]}connectedCallback(){super.connectedCallback(),e(),s.watch(()=>this.follow()),m({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>i(c.home)}),window.addEventListener(`beforeunload`,e=>{j()&&e.preventDefault()}),window.addEventListener(`online`,()=>s.value.phase===`away`&&void e()),window.setInterval(()=>s.value.phase===`away`&&void e(),5e3)}follow(){let e=s.value.account?.id??``;e!==this.account&&(this.account=e,C(),_(),v(),h(),e&&(R(e),p(),O().catch(()=>void 0),y(),P()))}show(e){s.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:n}=s.value;if(n===`starting`)return I`<main class="away" aria-busy="true">${g(36)}<p class="unseen">${D.common.loading}</p></main>`;if(n===`away`)return I`<main class="away">${g(36)}<h1>${D.common.away}</h1><p class="quieter">${D.common.awayMore}</p>
        <button class="button" @click=${()=>e()}>${D.common.retry}</button></main>`;if(n===`out`)return t(()=>import(`./arrive-view-XKVbW1K4.js`),__vite__mapDeps([0,1,2,3])),I`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let i=f.value.view===`photo`;return I`
      <nav aria-label=${D.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${D.common.skipToContent}</a></nav>
      ${i?T:I`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${r.value?T:I`<div class="offline" role="status">${D.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?I`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:T}
      ${this.help?I`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:T}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&t(()=>import(`./command-palette-BjX72DBL.js`),__vite__mapDeps([4,1,2])),this.help&&t(()=>import(`./keys-help-CDA-C393.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:n,asset:r}=f.value;switch(e){case`shoot`:return t(()=>import(`./shoot-view-Cr77-JoG.js`),__vite__mapDeps([7,1,2,8,9,10])),I`<shoot-view .shootId=${n}></shoot-view>`;case`photo`:return t(()=>import(`./photo-view-Gsm4Yq4J.js`),__vite__mapDeps([11,1,2,3,12,10])),I`<photo-view .shootId=${n} .assetId=${r}></photo-view>`;case`comparisons`:return t(()=>import(`./comparisons-view-BKWBBiQA.js`),__vite__mapDeps([13,1,2,3,12])),I`<comparisons-view .comparisonId=${f.value.comparison}></comparisons-view>`;case`pictures`:return t(()=>import(`./pictures-view-U0KEMii1.js`),__vite__mapDeps([14,1,2])),I`<pictures-view></pictures-view>`;case`activity`:return t(()=>import(`./activity-view-CQEh2Azt.js`),__vite__mapDeps([15,1,2])),I`<activity-view></activity-view>`;case`credits`:return t(()=>import(`./credits-view-C2LXJcAg.js`),__vite__mapDeps([16,1,2])),I`<credits-view></credits-view>`;case`account`:return t(()=>import(`./account-view-DZrBKx0_.js`),__vite__mapDeps([17,1,2,18,6])),I`<account-view></account-view>`;case`security`:return t(()=>import(`./security-view-ClxZxHVU.js`),__vite__mapDeps([19,1,2,20])),I`<security-view></security-view>`;case`keys`:return t(()=>import(`./keys-view-D7Q5pm8o.js`),__vite__mapDeps([21,1,2,18,6])),I`<keys-view></keys-view>`;case`webhooks`:return t(()=>import(`./webhooks-view-cHqbbDc9.js`),__vite__mapDeps([22,1,2,18,6])),I`<webhooks-view></webhooks-view>`;case`plugins`:return t(()=>import(`./plugins-view-D8pIXtSA.js`),__vite__mapDeps([23,1,2,24])),I`<plugins-view></plugins-view>`;case`overview`:return t(()=>import(`./overview-view-zczDPu8M.js`),__vite__mapDeps([25,1,2,6])),I`<overview-view></overview-view>`;default:return t(()=>import(`./shoots-view-Bs0i0Duz.js`),__vite__mapDeps([26,1,2,8])),I`<shoots-view></shoots-view>`}}};V([w()],$.prototype,`help`,void 0),V([w()],$.prototype,`palette`,void 0),$=V([A(`studio-app`)],$);export{$ as StudioApp,Q as t};