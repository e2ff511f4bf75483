const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-ClWJLWsd.js","assets/common-3VDTXD9_.js","assets/common-_gXZcgoQ.css","assets/compare-slider-C3gv5ahX.js","assets/command-palette-P9Q6u7JK.js","assets/keys-help-BGK08caJ.js","assets/side-sheet-Gm7QtOZG.js","assets/shoot-view-CqeZ6cCn.js","assets/drop-zone-BsV50Y6T.js","assets/vars-Cotudsjr.js","assets/stages-Cyddm5va.js","assets/shoot-styles-C3eoc3sZ.js","assets/photo-view-CUUk8Ttp.js","assets/review-mark-BtGXaozt.js","assets/comparisons-view-DP_M4VUb.js","assets/pictures-view-E0WGCfGp.js","assets/activity-view-CZJf1ztg.js","assets/credits-view-BTuFWWFh.js","assets/account-view-BAZ_jkmJ.js","assets/proof-field-DB_Drc5U.js","assets/security-view-PqF07xMW.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-BgVNbevN.js","assets/webhooks-view-N5KpTHCp.js","assets/plugins-view-2xN1YDVw.js","assets/schema-2vXgLy_U.js","assets/overview-view-DSF3-nPu.js","assets/new-shoot-D_rMPwxU.js","assets/shoots-view-Cb0WKmh4.js"])))=>i.map(i=>d[i]);
import{At as e,Br as t,Cr as n,E as r,Fr as i,Gn as a,Hn as o,I as s,In as c,It as l,Kn as u,Mt as d,N as f,Ot as p,Pr as m,Rn as h,Tr as g,Un as _,Vn as v,Wn as y,Xn as b,_n as x,_r as S,br as C,et as ee,gn as te,gr as w,ht as T,jt as E,k as D,kr as O,kt as k,nr as A,o as j,rr as M,sr as N,ut as P,vn as F,vr as I,wn as L,wr as R,xr as z,yr as B,zn as V}from"./common-3VDTXD9_.js";var H=Object.defineProperty,U=(e,t)=>{let n={};for(var r in e)H(n,r,{get:e[r],enumerable:!0});return t||H(n,Symbol.toStringTag,{value:`Module`}),n},W=class extends C{constructor(...e){super(...e),this.icon=`photo`,this.head=``,this.text=``,this.link=``,this.action=``,this.whole=!1}static{this.styles=[u,g`
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
    `]}render(){return n`<span class="sign" aria-hidden="true">${y(this.icon,28)}</span>
      ${this.whole?n`<h1>${this.head}</h1>`:n`<h2>${this.head}</h2>`}
      ${this.text?n`<p>${this.text}</p>`:z}
      ${this.link?n`<a class="button" href=${this.link}>${this.action}</a>`:z}`}};_([I()],W.prototype,`icon`,void 0),_([I()],W.prototype,`head`,void 0),_([I()],W.prototype,`text`,void 0),_([I()],W.prototype,`link`,void 0),_([I()],W.prototype,`action`,void 0),_([I({type:Boolean})],W.prototype,`whole`,void 0),W=_([B(`empty-state`)],W);var G=2*Math.PI*9,K=class extends C{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=g`
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
      ${R`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${G} stroke-dashoffset=${G*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};_([I({type:Number})],K.prototype,`value`,void 0),_([I({type:Number})],K.prototype,`size`,void 0),K=_([B(`progress-ring`)],K);var q=`(max-width: 600px)`,J=class extends C{constructor(...e){super(...e),this.items=[],this.label=``,this.note=``,this.face=`bare round`,this.side=`right`,this.up=``,this.wide=!1,this.open=!1,this.sheet=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)},this.shut=()=>{this.open=!1}}static{this.styles=[u,g`
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
      ${this.open?this.sheet?n`<dialog class="sheet" aria-label=${this.label} @keydown=${this.key} @close=${this.shut} @click=${this.beside}>${this.inside()}</dialog>`:n`<div class="list" @keydown=${this.key}>${this.inside()}</div>`:z}
    `}inside(){return n`${this.note?n`<p class="note">${this.note}</p>`:z}
      <div role="menu" aria-label=${this.label}>
        ${this.items.map(e=>n`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
            ${e.icon?y(e.icon,18):z}<span>${e.label}${e.hint?n`<small>${e.hint}</small>`:z}</span>
          </button>`)}
      </div>`}async toggle(){this.sheet=matchMedia(q).matches,this.open=!this.open,await this.updateComplete,this.open&&(this.renderRoot.querySelector(`dialog`)?.showModal(),this.renderRoot.querySelector(`.item`)?.focus())}beside(e){let t=e.currentTarget,n=t.getBoundingClientRect();e.target===t&&(e.clientY<n.top||e.clientX<n.left||e.clientX>n.right||e.clientY>n.bottom)&&(this.open=!1)}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};_([I({attribute:!1})],J.prototype,`items`,void 0),_([I()],J.prototype,`label`,void 0),_([I()],J.prototype,`note`,void 0),_([I()],J.prototype,`face`,void 0),_([I({reflect:!0})],J.prototype,`side`,void 0),_([I({reflect:!0})],J.prototype,`up`,void 0),_([I({type:Boolean,reflect:!0})],J.prototype,`wide`,void 0),_([S()],J.prototype,`open`,void 0),_([S()],J.prototype,`sheet`,void 0),_([w(`.opener`)],J.prototype,`opener`,void 0),J=_([B(`pop-menu`)],J);var Y=class extends C{constructor(...e){super(...e),this.watch=new t(this,h)}static{this.styles=[u,g`
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
    `]}render(){return this.watch,n`<section aria-label=${m.common.notices}><div role="status" aria-live="polite" class="unseen">${h.value.at(-1)?.text??``}</div>
      ${T(h.value,e=>e.id,e=>n`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?n`<button @click=${e.action.run}>${e.action.label}</button>`:z}
          <button class="close" aria-label=${m.common.close} @click=${()=>c(e.id)}>${y(`close`,16)}</button>
        </div>`)}</section>`}};Y=_([B(`toast-stack`)],Y);var X=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,Z=[`home`,`comparisons`,`activity`],Q=class extends C{constructor(...e){super(...e),this.watch=new t(this,b,o,p,F,s)}static{this.styles=[u,g`
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
    `]}at(e){let{view:t}=o.value;return t===e||e===`home`&&(t===`shoot`||t===`photo`)}render(){this.watch;let{account:e,balance:t}=b.value,r=P(),i=[...F.value.values()].filter(x).length,o=![...F.value.values()].some(e=>x(e)&&e.status!==`queued`),c=s.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,l=(e?.preferences.display_name||e?.email||`L`).charAt(0);return n`
      <header>
        <a class="home" href=${v.home}>${a()} <span>${m.name}</span></a>
        <nav aria-label=${m.nav.main}>${Z.map(e=>n`<a class="button bare" href=${e===`home`?v.home:v.plain(e)} aria-current=${this.at(e)?`page`:z}>${e===`home`?m.nav.shoots:m.nav[e]}${e===`activity`&&p.value?n`<span class="dot"></span><span class="unseen">${m.activity.unread(p.value)}</span>`:z}</a>`)}</nav>
        <div class="tools">
          ${i+c?n`<span class="work" role="status">${o&&!c?y(`clock`,18):n`<progress-ring size="18"></progress-ring>`}<span>${m.shoots.working(i+c)}</span></span>`:z}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${m.nav.palette}, ${X}`}>${y(`search`,18)}<kbd>${X}</kbd></button>
          <a class="button bare credits" href=${v.plain(`credits`)} aria-label=${`${m.nav.credits}: ${m.creditCount(t)}`}>${y(`coin`,18)}<span>${t}<span class="long"> ${t===1?m.creditWord[0]:m.creditWord[1]}</span></span></a>
          <a class="button bare round bell" href=${v.plain(`activity`)} aria-label=${p.value?`${m.nav.activity}, ${m.activity.unread(p.value)}`:m.nav.activity}>${y(`bell`)}${p.value?n`<span class="dot"></span>`:z}</a>
          <pop-menu .label=${m.nav.menu} .items=${[{label:m.nav.account,hint:e?.email??``,icon:`person`,run:()=>V(v.plain(`account`))},...r?[{label:m.nav.shoots,icon:`grid`,run:()=>V(v.home)},{label:m.nav.activity,icon:`bell`,run:()=>V(v.plain(`activity`))},{label:m.nav.credits,icon:`coin`,run:()=>V(v.plain(`credits`))}]:[],{label:m.nav.pictures,icon:`spark`,run:()=>V(v.plain(`pictures`))},{label:m.nav.comparisons,icon:`compare`,run:()=>V(v.plain(`comparisons`))},{label:m.nav.keys,icon:`key`,run:()=>V(v.plain(`keys`))},{label:m.nav.plugins,icon:`plug`,run:()=>V(v.plain(`plugins`))},...e?.admin?[{label:m.nav.overview,icon:`chart`,run:()=>V(v.plain(`overview`))}]:[],...r?[]:[{label:m.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:m.nav.api,icon:`list`,run:()=>location.assign(`/docs`)}],{label:m.nav.signOut,icon:`leave`,run:()=>A()}]}><span class="face" aria-hidden="true">${l}</span></pop-menu>
        </div>
      </header>
    `}};Q=_([B(`top-bar`)],Q);var ne=U({StudioApp:()=>$}),$=class extends C{constructor(...n){super(...n),this.help=!1,this.palette=!1,this.watch=new t(this,b,o,O,e,N),this.account=``}static{this.styles=[u,g`
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
    `]}connectedCallback(){super.connectedCallback(),M(),b.watch(()=>this.follow()),r({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>V(v.home)}),window.addEventListener(`beforeunload`,e=>{D()&&e.preventDefault()}),window.addEventListener(`online`,()=>b.value.phase===`away`&&void M()),window.setInterval(()=>b.value.phase===`away`&&void M(),5e3)}follow(){let e=b.value.account?.id??``;e!==this.account&&(this.account=e,te(),ee(),j(),d(),e&&(E(e),k(),l().catch(()=>void 0),L(),f()))}show(e){b.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:t}=b.value;if(t===`starting`)return n`<main class="away" aria-busy="true">${a(36)}<p class="unseen">${m.common.loading}</p></main>`;if(t===`away`)return n`<main class="away">${a(36)}<h1>${m.common.away}</h1><p class="quieter">${m.common.awayMore}</p>
        <button class="button" @click=${()=>M()}>${m.common.retry}</button></main>`;if(t===`out`)return i(()=>import(`./arrive-view-ClWJLWsd.js`),__vite__mapDeps([0,1,2,3])),n`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let r=o.value.view===`photo`;return n`
      <nav aria-label=${m.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${m.common.skipToContent}</a></nav>
      ${r?z:n`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${e.value&&!N.value?z:n`<div class="offline" role="status">${m.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?n`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:z}
      ${this.help?n`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:z}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&i(()=>import(`./command-palette-P9Q6u7JK.js`),__vite__mapDeps([4,1,2])),this.help&&i(()=>import(`./keys-help-BGK08caJ.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:r}=o.value;switch(e){case`shoot`:return i(()=>import(`./shoot-view-CqeZ6cCn.js`),__vite__mapDeps([7,1,2,8,9,10,11])),n`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return i(()=>import(`./photo-view-CUUk8Ttp.js`),__vite__mapDeps([12,1,2,3,13,10])),n`<photo-view .shootId=${t} .assetId=${r}></photo-view>`;case`comparisons`:return i(()=>import(`./comparisons-view-DP_M4VUb.js`),__vite__mapDeps([14,1,2,3,13])),n`<comparisons-view .comparisonId=${o.value.comparison}></comparisons-view>`;case`pictures`:return i(()=>import(`./pictures-view-E0WGCfGp.js`),__vite__mapDeps([15,1,2])),n`<pictures-view></pictures-view>`;case`activity`:return i(()=>import(`./activity-view-CZJf1ztg.js`),__vite__mapDeps([16,1,2])),n`<activity-view></activity-view>`;case`credits`:return i(()=>import(`./credits-view-BTuFWWFh.js`),__vite__mapDeps([17,1,2])),n`<credits-view></credits-view>`;case`account`:return i(()=>import(`./account-view-BAZ_jkmJ.js`),__vite__mapDeps([18,1,2,19,6])),n`<account-view></account-view>`;case`security`:return i(()=>import(`./security-view-PqF07xMW.js`),__vite__mapDeps([20,1,2,21])),n`<security-view></security-view>`;case`keys`:return i(()=>import(`./keys-view-BgVNbevN.js`),__vite__mapDeps([22,1,2,19,6])),n`<keys-view></keys-view>`;case`webhooks`:return i(()=>import(`./webhooks-view-N5KpTHCp.js`),__vite__mapDeps([23,1,2,19,6])),n`<webhooks-view></webhooks-view>`;case`plugins`:return i(()=>import(`./plugins-view-2xN1YDVw.js`),__vite__mapDeps([24,1,2,25])),n`<plugins-view></plugins-view>`;case`overview`:return i(()=>import(`./overview-view-DSF3-nPu.js`),__vite__mapDeps([26,1,2,6])),n`<overview-view></overview-view>`;case`new`:return i(()=>import(`./new-shoot-D_rMPwxU.js`),__vite__mapDeps([27,1,2,8,11])),n`<new-shoot></new-shoot>`;case`nowhere`:return n`<empty-state whole icon="search" head=${m.empty.nowhere} link=${v.home} action=${m.empty.shoots}></empty-state>`;default:return i(()=>import(`./shoots-view-Cb0WKmh4.js`),__vite__mapDeps([28,1,2,8])),n`<shoots-view></shoots-view>`}}};_([S()],$.prototype,`help`,void 0),_([S()],$.prototype,`palette`,void 0),$=_([B(`studio-app`)],$);export{$ as StudioApp,ne as t};