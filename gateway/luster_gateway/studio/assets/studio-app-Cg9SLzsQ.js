const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-BaM2ETng.js","assets/common-DraPfMhI.js","assets/common-_gXZcgoQ.css","assets/compare-slider-_uiqqTem.js","assets/command-palette-DPy6KEXf.js","assets/keys-help-Bc1WZEEo.js","assets/side-sheet-BAhUIHPP.js","assets/shoot-view-Busw3I26.js","assets/drop-zone-HT1qVrwc.js","assets/vars-kFEBXFmW.js","assets/stages-BDdw_bfw.js","assets/shoot-styles-Cwsx1ZAm.js","assets/photo-view-CyoMaIOp.js","assets/review-mark-Dc03DY-8.js","assets/comparisons-view-CdR-R87F.js","assets/pictures-view-C1vI1zHt.js","assets/activity-view-iEyU0ttJ.js","assets/credits-view-D_3KbZkg.js","assets/account-view-CIwGkEHv.js","assets/proof-field-D4ok81t8.js","assets/security-view-DWZD3mCs.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-DDbfalMZ.js","assets/webhooks-view-DPyinSr3.js","assets/plugins-view-i1aCalON.js","assets/schema-2vXgLy_U.js","assets/overview-view-CLwN6U4V.js","assets/new-shoot-D773XXzv.js","assets/shoots-view-bBjNmzqm.js"])))=>i.map(i=>d[i]);
import{$n as e,Ar as t,B as n,Bt as r,Dn as i,Dr as a,En as o,Er as s,Gn as c,Gt as l,Jn as u,Lt as d,Mr as f,Nn as p,Nr as m,O as h,Or as g,Pr as _,Qn as v,Rr as y,Rt as b,T as x,Tn as ee,Tr as te,Ur as S,Vt as C,Wr as w,X as T,Xn as E,Y as D,Yr as O,Zn as k,ar as A,dr as ne,er as j,fr as M,gr as N,kr as P,nt as re,ot as F,qn as I,tr as L,tt as R,v as z,wt as B,x as V,zt as H}from"./common-DraPfMhI.js";var U=Object.defineProperty,W=(e,t)=>{let n={};for(var r in e)U(n,r,{get:e[r],enumerable:!0});return t||U(n,Symbol.toStringTag,{value:`Module`}),n},G=class extends P{constructor(...e){super(...e),this.icon=`photo`,this.head=``,this.text=``,this.link=``,this.action=``,this.whole=!1}static{this.styles=[L,_`
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
    `]}render(){return f`<span class="sign" aria-hidden="true">${e(this.icon,28)}</span>
      ${this.whole?f`<h1>${this.head}</h1>`:f`<h2>${this.head}</h2>`}
      ${this.text?f`<p>${this.text}</p>`:t}
      ${this.link?f`<a class="button" href=${this.link}>${this.action}</a>`:t}`}};v([a()],G.prototype,`icon`,void 0),v([a()],G.prototype,`head`,void 0),v([a()],G.prototype,`text`,void 0),v([a()],G.prototype,`link`,void 0),v([a()],G.prototype,`action`,void 0),v([a({type:Boolean})],G.prototype,`whole`,void 0),G=v([g(`empty-state`)],G);var K=2*Math.PI*9,q=class extends P{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=_`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return f`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${m`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${K} stroke-dashoffset=${K*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};v([a({type:Number})],q.prototype,`value`,void 0),v([a({type:Number})],q.prototype,`size`,void 0),q=v([g(`progress-ring`)],q);var J=`(max-width: 600px)`,Y=class extends P{constructor(...e){super(...e),this.items=[],this.label=``,this.note=``,this.face=`bare round`,this.side=`right`,this.up=``,this.wide=!1,this.open=!1,this.sheet=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)},this.shut=()=>{this.open=!1}}static{this.styles=[L,_`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return f`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?this.sheet?f`<dialog class="sheet" aria-label=${this.label} @keydown=${this.key} @close=${this.shut} @click=${this.beside}>${this.inside()}</dialog>`:f`<div class="list" @keydown=${this.key}>${this.inside()}</div>`:t}
    `}inside(){return f`${this.note?f`<p class="note">${this.note}</p>`:t}
      <div role="menu" aria-label=${this.label}>
        ${this.items.map(n=>f`<button class="item ${n.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(n)}>
            ${n.icon?e(n.icon,18):t}<span>${n.label}${n.hint?f`<small>${n.hint}</small>`:t}</span>
          </button>`)}
      </div>`}async toggle(){this.sheet=matchMedia(J).matches,this.open=!this.open,await this.updateComplete,this.open&&(this.renderRoot.querySelector(`dialog`)?.showModal(),this.renderRoot.querySelector(`.item`)?.focus())}beside(e){let t=e.currentTarget,n=t.getBoundingClientRect();e.target===t&&(e.clientY<n.top||e.clientX<n.left||e.clientX>n.right||e.clientY>n.bottom)&&(this.open=!1)}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};v([a({attribute:!1})],Y.prototype,`items`,void 0),v([a()],Y.prototype,`label`,void 0),v([a()],Y.prototype,`note`,void 0),v([a()],Y.prototype,`face`,void 0),v([a({reflect:!0})],Y.prototype,`side`,void 0),v([a({reflect:!0})],Y.prototype,`up`,void 0),v([a({type:Boolean,reflect:!0})],Y.prototype,`wide`,void 0),v([s()],Y.prototype,`open`,void 0),v([s()],Y.prototype,`sheet`,void 0),v([te(`.opener`)],Y.prototype,`opener`,void 0),Y=v([g(`pop-menu`)],Y);var X=class extends P{constructor(...e){super(...e),this.watch=new O(this,I)}static{this.styles=[L,_`
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
    `]}render(){return this.watch,f`<section aria-label=${S.common.notices}><div role="status" aria-live="polite" class="unseen">${I.value.at(-1)?.text??``}</div>
      ${B(I.value,e=>e.id,n=>f`<div class="toast ${n.bad?`bad`:``}">
          <span>${n.text}</span>
          ${n.action?f`<button @click=${n.action.run}>${n.action.label}</button>`:t}
          <button class="close" aria-label=${S.common.close} @click=${()=>c(n.id)}>${e(`close`,16)}</button>
        </div>`)}</section>`}};X=v([g(`toast-stack`)],X);var Z=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,ie=[`home`,`comparisons`,`activity`],Q=class extends P{constructor(...e){super(...e),this.watch=new O(this,A,k,d,i,h,R)}static{this.styles=[L,_`
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
    `]}firstUpdated(){window.setTimeout(D,1500)}at(e){let{view:t}=k.value;return t===e||e===`home`&&(t===`shoot`||t===`photo`)}render(){this.watch;let{account:n,balance:r}=A.value,a=F(),s=[...i.value.values()].filter(o).length,c=![...i.value.values()].some(e=>o(e)&&e.status!==`queued`),l=h.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,p=(n?.preferences.display_name||n?.email||`L`).charAt(0);return f`
      <header>
        <a class="home" href=${E.home}>${j()} <span>${S.name}</span></a>
        <nav aria-label=${S.nav.main}>${ie.map(e=>f`<a class="button bare" href=${e===`home`?E.home:E.plain(e)} aria-current=${this.at(e)?`page`:t}>${e===`home`?S.nav.shoots:S.nav[e]}${e===`activity`&&d.value?f`<span class="dot"></span><span class="unseen">${S.activity.unread(d.value)}</span>`:t}</a>`)}</nav>
        <div class="tools">
          ${s+l?f`<span class="work" role="status">${c&&!l?e(`clock`,18):f`<progress-ring size="18"></progress-ring>`}<span>${S.shoots.working(s+l)}</span></span>`:t}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${S.nav.palette}, ${Z}`}>${e(`search`,18)}<kbd>${Z}</kbd></button>
          <a class="button bare credits" href=${E.plain(`credits`)} aria-label=${`${S.nav.credits}: ${S.creditCount(r)}`}>${e(`coin`,18)}<span>${r}<span class="long"> ${r===1?S.creditWord[0]:S.creditWord[1]}</span></span></a>
          <a class="button bare round bell" href=${E.plain(`activity`)} aria-label=${d.value?`${S.nav.activity}, ${S.activity.unread(d.value)}`:S.nav.activity}>${e(`bell`)}${d.value?f`<span class="dot"></span>`:t}</a>
          <pop-menu .label=${S.nav.menu} .items=${[{label:S.nav.account,hint:n?.email??``,icon:`person`,run:()=>u(E.plain(`account`))},...a?[{label:S.nav.shoots,icon:`grid`,run:()=>u(E.home)},{label:S.nav.activity,icon:`bell`,run:()=>u(E.plain(`activity`))},{label:S.nav.credits,icon:`coin`,run:()=>u(E.plain(`credits`))}]:[],...re()?[{label:S.nav.pictures,icon:`spark`,run:()=>u(E.plain(`pictures`))}]:[],{label:S.nav.comparisons,icon:`compare`,run:()=>u(E.plain(`comparisons`))},{label:S.nav.keys,icon:`key`,run:()=>u(E.plain(`keys`))},{label:S.nav.plugins,icon:`plug`,run:()=>u(E.plain(`plugins`))},...n?.admin?[{label:S.nav.overview,icon:`chart`,run:()=>u(E.plain(`overview`))}]:[],...a?[]:[{label:S.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:S.nav.api,icon:`list`,run:()=>location.assign(`/docs`)}],{label:S.nav.signOut,icon:`leave`,run:()=>ne()}]}><span class="face" aria-hidden="true">${p}</span></pop-menu>
        </div>
      </header>
    `}};Q=v([g(`top-bar`)],Q);var ae=W({StudioApp:()=>$}),$=class extends P{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new O(this,A,k,y,H,N),this.account=``}static{this.styles=[L,_`
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
    `]}connectedCallback(){super.connectedCallback(),M(),A.watch(()=>this.follow()),z({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>u(E.home)}),window.addEventListener(`beforeunload`,e=>{V()&&e.preventDefault()}),window.addEventListener(`online`,()=>A.value.phase===`away`&&void M()),window.setInterval(()=>A.value.phase===`away`&&void M(),5e3)}follow(){let e=A.value.account?.id??``;e!==this.account&&(this.account=e,ee(),n(),T(),C(),e&&(r(e),b(),l().catch(()=>void 0),p(),x()))}show(e){A.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=A.value;if(e===`starting`)return f`<main class="away" aria-busy="true">${j(36)}<p class="unseen">${S.common.loading}</p></main>`;if(e===`away`)return f`<main class="away">${j(36)}<h1>${S.common.away}</h1><p class="quieter">${S.common.awayMore}</p>
        <button class="button" @click=${()=>M()}>${S.common.retry}</button></main>`;if(e===`out`)return w(()=>import(`./arrive-view-BaM2ETng.js`),__vite__mapDeps([0,1,2,3])),f`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let n=k.value.view===`photo`;return f`
      <nav aria-label=${S.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${S.common.skipToContent}</a></nav>
      ${n?t:f`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${H.value&&!N.value?t:f`<div class="offline" role="status">${S.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?f`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:t}
      ${this.help?f`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:t}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&w(()=>import(`./command-palette-DPy6KEXf.js`),__vite__mapDeps([4,1,2])),this.help&&w(()=>import(`./keys-help-Bc1WZEEo.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:n}=k.value;switch(e){case`shoot`:return w(()=>import(`./shoot-view-Busw3I26.js`),__vite__mapDeps([7,1,2,8,9,10,11])),f`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return w(()=>import(`./photo-view-CyoMaIOp.js`),__vite__mapDeps([12,1,2,3,13,10])),f`<photo-view .shootId=${t} .assetId=${n}></photo-view>`;case`comparisons`:return w(()=>import(`./comparisons-view-CdR-R87F.js`),__vite__mapDeps([14,1,2,3,13])),f`<comparisons-view .comparisonId=${k.value.comparison}></comparisons-view>`;case`pictures`:return w(()=>import(`./pictures-view-C1vI1zHt.js`),__vite__mapDeps([15,1,2])),f`<pictures-view></pictures-view>`;case`activity`:return w(()=>import(`./activity-view-iEyU0ttJ.js`),__vite__mapDeps([16,1,2])),f`<activity-view></activity-view>`;case`credits`:return w(()=>import(`./credits-view-D_3KbZkg.js`),__vite__mapDeps([17,1,2])),f`<credits-view></credits-view>`;case`account`:return w(()=>import(`./account-view-CIwGkEHv.js`),__vite__mapDeps([18,1,2,19,6])),f`<account-view></account-view>`;case`security`:return w(()=>import(`./security-view-DWZD3mCs.js`),__vite__mapDeps([20,1,2,21])),f`<security-view></security-view>`;case`keys`:return w(()=>import(`./keys-view-DDbfalMZ.js`),__vite__mapDeps([22,1,2,19,6])),f`<keys-view></keys-view>`;case`webhooks`:return w(()=>import(`./webhooks-view-DPyinSr3.js`),__vite__mapDeps([23,1,2,19,6])),f`<webhooks-view></webhooks-view>`;case`plugins`:return w(()=>import(`./plugins-view-i1aCalON.js`),__vite__mapDeps([24,1,2,25])),f`<plugins-view></plugins-view>`;case`overview`:return w(()=>import(`./overview-view-CLwN6U4V.js`),__vite__mapDeps([26,1,2,6])),f`<overview-view></overview-view>`;case`new`:return w(()=>import(`./new-shoot-D773XXzv.js`),__vite__mapDeps([27,1,2,8,11])),f`<new-shoot></new-shoot>`;case`nowhere`:return f`<empty-state whole icon="search" head=${S.empty.nowhere} link=${E.home} action=${S.empty.shoots}></empty-state>`;default:return w(()=>import(`./shoots-view-bBjNmzqm.js`),__vite__mapDeps([28,1,2,8])),f`<shoots-view></shoots-view>`}}};v([s()],$.prototype,`help`,void 0),v([s()],$.prototype,`palette`,void 0),$=v([g(`studio-app`)],$);export{$ as StudioApp,ae as t};