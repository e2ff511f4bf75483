const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-DhHqzp13.js","assets/common-DnajJ680.js","assets/common-_gXZcgoQ.css","assets/compare-slider-8kY1ztrS.js","assets/command-palette-D-Tg_lRf.js","assets/keys-help-BGgg9C1q.js","assets/side-sheet-BW2NVT5L.js","assets/shoot-view-5pytncX5.js","assets/drop-zone-ClmDAMYn.js","assets/vars-DavHH6DA.js","assets/stages-Cxr4-oOw.js","assets/shoot-styles-DZVbvCt-.js","assets/photo-view-C8jaOBpO.js","assets/review-mark-BfftFV3A.js","assets/comparisons-view-B3rEgMYl.js","assets/pictures-view-DtjreO79.js","assets/activity-view-BPW6jiQN.js","assets/credits-view-D-4kqlIu.js","assets/account-view-DemhR5ZO.js","assets/proof-field-RVr0dR7V.js","assets/security-view-q88R1dYv.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-28Ey4qbS.js","assets/webhooks-view-C-6yQUp0.js","assets/plugins-view-CKlGqgQr.js","assets/schema-2vXgLy_U.js","assets/overview-view-BscY6l83.js","assets/new-shoot-DtDh1dfT.js","assets/shoots-view-BRtip83n.js"])))=>i.map(i=>d[i]);
import{At as e,Bn as t,Cn as n,Cr as r,Dt as i,E as a,Fn as o,Ft as s,Gn as c,Hn as l,I as u,Ln as d,N as f,Nr as p,Or as m,Ot as h,Pr as g,Rn as _,Sr as v,Un as y,Vn as b,Wn as x,Yn as S,_n as C,_r as w,br as T,et as E,gn as D,gr as O,hn as k,hr as A,jt as j,k as ee,kt as M,lt as N,mt as P,nr as F,o as I,or as L,tr as R,vr as z,wr as B,yr as V,zr as H}from"./common-DnajJ680.js";var U=Object.defineProperty,W=(e,t)=>{let n={};for(var r in e)U(n,r,{get:e[r],enumerable:!0});return t||U(n,Symbol.toStringTag,{value:`Module`}),n},G=class extends V{constructor(...e){super(...e),this.icon=`photo`,this.head=``,this.text=``,this.link=``,this.action=``,this.whole=!1}static{this.styles=[c,B`
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
    `]}render(){return v`<span class="sign" aria-hidden="true">${y(this.icon,28)}</span>
      ${this.whole?v`<h1>${this.head}</h1>`:v`<h2>${this.head}</h2>`}
      ${this.text?v`<p>${this.text}</p>`:T}
      ${this.link?v`<a class="button" href=${this.link}>${this.action}</a>`:T}`}};l([w()],G.prototype,`icon`,void 0),l([w()],G.prototype,`head`,void 0),l([w()],G.prototype,`text`,void 0),l([w()],G.prototype,`link`,void 0),l([w()],G.prototype,`action`,void 0),l([w({type:Boolean})],G.prototype,`whole`,void 0),G=l([z(`empty-state`)],G);var K=2*Math.PI*9,q=class extends V{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=B`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return v`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${r`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${K} stroke-dashoffset=${K*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};l([w({type:Number})],q.prototype,`value`,void 0),l([w({type:Number})],q.prototype,`size`,void 0),q=l([z(`progress-ring`)],q);var J=`(max-width: 600px)`,Y=class extends V{constructor(...e){super(...e),this.items=[],this.label=``,this.note=``,this.face=`bare round`,this.side=`right`,this.up=``,this.wide=!1,this.open=!1,this.sheet=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)},this.shut=()=>{this.open=!1}}static{this.styles=[c,B`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return v`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?this.sheet?v`<dialog class="sheet" aria-label=${this.label} @keydown=${this.key} @close=${this.shut} @click=${this.beside}>${this.inside()}</dialog>`:v`<div class="list" @keydown=${this.key}>${this.inside()}</div>`:T}
    `}inside(){return v`${this.note?v`<p class="note">${this.note}</p>`:T}
      <div role="menu" aria-label=${this.label}>
        ${this.items.map(e=>v`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
            ${e.icon?y(e.icon,18):T}<span>${e.label}${e.hint?v`<small>${e.hint}</small>`:T}</span>
          </button>`)}
      </div>`}async toggle(){this.sheet=matchMedia(J).matches,this.open=!this.open,await this.updateComplete,this.open&&(this.renderRoot.querySelector(`dialog`)?.showModal(),this.renderRoot.querySelector(`.item`)?.focus())}beside(e){let t=e.currentTarget,n=t.getBoundingClientRect();e.target===t&&(e.clientY<n.top||e.clientX<n.left||e.clientX>n.right||e.clientY>n.bottom)&&(this.open=!1)}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};l([w({attribute:!1})],Y.prototype,`items`,void 0),l([w()],Y.prototype,`label`,void 0),l([w()],Y.prototype,`note`,void 0),l([w()],Y.prototype,`face`,void 0),l([w({reflect:!0})],Y.prototype,`side`,void 0),l([w({reflect:!0})],Y.prototype,`up`,void 0),l([w({type:Boolean,reflect:!0})],Y.prototype,`wide`,void 0),l([O()],Y.prototype,`open`,void 0),l([O()],Y.prototype,`sheet`,void 0),l([A(`.opener`)],Y.prototype,`opener`,void 0),Y=l([z(`pop-menu`)],Y);var X=class extends V{constructor(...e){super(...e),this.watch=new H(this,d)}static{this.styles=[c,B`
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
    `]}render(){return this.watch,v`<section aria-label=${p.common.notices}><div role="status" aria-live="polite" class="unseen">${d.value.at(-1)?.text??``}</div>
      ${P(d.value,e=>e.id,e=>v`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?v`<button @click=${e.action.run}>${e.action.label}</button>`:T}
          <button class="close" aria-label=${p.common.close} @click=${()=>o(e.id)}>${y(`close`,16)}</button>
        </div>`)}</section>`}};X=l([z(`toast-stack`)],X);var Z=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,te=[`home`,`comparisons`,`activity`],Q=class extends V{constructor(...e){super(...e),this.watch=new H(this,S,b,i,C,u)}static{this.styles=[c,B`
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
    `]}at(e){let{view:t}=b.value;return t===e||e===`home`&&(t===`shoot`||t===`photo`)}render(){this.watch;let{account:e,balance:n}=S.value,r=N(),a=[...C.value.values()].filter(D).length,o=![...C.value.values()].some(e=>D(e)&&e.status!==`queued`),s=u.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,c=(e?.preferences.display_name||e?.email||`L`).charAt(0);return v`
      <header>
        <a class="home" href=${t.home}>${x()} <span>${p.name}</span></a>
        <nav aria-label=${p.nav.main}>${te.map(e=>v`<a class="button bare" href=${e===`home`?t.home:t.plain(e)} aria-current=${this.at(e)?`page`:T}>${e===`home`?p.nav.shoots:p.nav[e]}${e===`activity`&&i.value?v`<span class="dot"></span><span class="unseen">${p.activity.unread(i.value)}</span>`:T}</a>`)}</nav>
        <div class="tools">
          ${a+s?v`<span class="work" role="status">${o&&!s?y(`clock`,18):v`<progress-ring size="18"></progress-ring>`}<span>${p.shoots.working(a+s)}</span></span>`:T}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${p.nav.palette}, ${Z}`}>${y(`search`,18)}<kbd>${Z}</kbd></button>
          <a class="button bare credits" href=${t.plain(`credits`)} aria-label=${`${p.nav.credits}: ${p.creditCount(n)}`}>${y(`coin`,18)}<span>${n}<span class="long"> ${n===1?p.creditWord[0]:p.creditWord[1]}</span></span></a>
          <a class="button bare round bell" href=${t.plain(`activity`)} aria-label=${i.value?`${p.nav.activity}, ${p.activity.unread(i.value)}`:p.nav.activity}>${y(`bell`)}${i.value?v`<span class="dot"></span>`:T}</a>
          <pop-menu .label=${p.nav.menu} .items=${[{label:p.nav.account,hint:e?.email??``,icon:`person`,run:()=>_(t.plain(`account`))},...r?[{label:p.nav.shoots,icon:`grid`,run:()=>_(t.home)},{label:p.nav.activity,icon:`bell`,run:()=>_(t.plain(`activity`))},{label:p.nav.credits,icon:`coin`,run:()=>_(t.plain(`credits`))}]:[],{label:p.nav.pictures,icon:`spark`,run:()=>_(t.plain(`pictures`))},{label:p.nav.comparisons,icon:`compare`,run:()=>_(t.plain(`comparisons`))},{label:p.nav.keys,icon:`key`,run:()=>_(t.plain(`keys`))},{label:p.nav.plugins,icon:`plug`,run:()=>_(t.plain(`plugins`))},...e?.admin?[{label:p.nav.overview,icon:`chart`,run:()=>_(t.plain(`overview`))}]:[],...r?[]:[{label:p.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:p.nav.api,icon:`list`,run:()=>location.assign(`/docs`)}],{label:p.nav.signOut,icon:`leave`,run:()=>R()}]}><span class="face" aria-hidden="true">${c}</span></pop-menu>
        </div>
      </header>
    `}};Q=l([z(`top-bar`)],Q);var ne=W({StudioApp:()=>$}),$=class extends V{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new H(this,S,b,m,M,L),this.account=``}static{this.styles=[c,B`
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
    `]}connectedCallback(){super.connectedCallback(),F(),S.watch(()=>this.follow()),a({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>_(t.home)}),window.addEventListener(`beforeunload`,e=>{ee()&&e.preventDefault()}),window.addEventListener(`online`,()=>S.value.phase===`away`&&void F()),window.setInterval(()=>S.value.phase===`away`&&void F(),5e3)}follow(){let t=S.value.account?.id??``;t!==this.account&&(this.account=t,k(),E(),I(),j(),t&&(e(t),h(),s().catch(()=>void 0),n(),f()))}show(e){S.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=S.value;if(e===`starting`)return v`<main class="away" aria-busy="true">${x(36)}<p class="unseen">${p.common.loading}</p></main>`;if(e===`away`)return v`<main class="away">${x(36)}<h1>${p.common.away}</h1><p class="quieter">${p.common.awayMore}</p>
        <button class="button" @click=${()=>F()}>${p.common.retry}</button></main>`;if(e===`out`)return g(()=>import(`./arrive-view-DhHqzp13.js`),__vite__mapDeps([0,1,2,3])),v`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let t=b.value.view===`photo`;return v`
      <nav aria-label=${p.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${p.common.skipToContent}</a></nav>
      ${t?T:v`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${M.value&&!L.value?T:v`<div class="offline" role="status">${p.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?v`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:T}
      ${this.help?v`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:T}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&g(()=>import(`./command-palette-D-Tg_lRf.js`),__vite__mapDeps([4,1,2])),this.help&&g(()=>import(`./keys-help-BGgg9C1q.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:n,asset:r}=b.value;switch(e){case`shoot`:return g(()=>import(`./shoot-view-5pytncX5.js`),__vite__mapDeps([7,1,2,8,9,10,11])),v`<shoot-view .shootId=${n}></shoot-view>`;case`photo`:return g(()=>import(`./photo-view-C8jaOBpO.js`),__vite__mapDeps([12,1,2,3,13,10])),v`<photo-view .shootId=${n} .assetId=${r}></photo-view>`;case`comparisons`:return g(()=>import(`./comparisons-view-B3rEgMYl.js`),__vite__mapDeps([14,1,2,3,13])),v`<comparisons-view .comparisonId=${b.value.comparison}></comparisons-view>`;case`pictures`:return g(()=>import(`./pictures-view-DtjreO79.js`),__vite__mapDeps([15,1,2])),v`<pictures-view></pictures-view>`;case`activity`:return g(()=>import(`./activity-view-BPW6jiQN.js`),__vite__mapDeps([16,1,2])),v`<activity-view></activity-view>`;case`credits`:return g(()=>import(`./credits-view-D-4kqlIu.js`),__vite__mapDeps([17,1,2])),v`<credits-view></credits-view>`;case`account`:return g(()=>import(`./account-view-DemhR5ZO.js`),__vite__mapDeps([18,1,2,19,6])),v`<account-view></account-view>`;case`security`:return g(()=>import(`./security-view-q88R1dYv.js`),__vite__mapDeps([20,1,2,21])),v`<security-view></security-view>`;case`keys`:return g(()=>import(`./keys-view-28Ey4qbS.js`),__vite__mapDeps([22,1,2,19,6])),v`<keys-view></keys-view>`;case`webhooks`:return g(()=>import(`./webhooks-view-C-6yQUp0.js`),__vite__mapDeps([23,1,2,19,6])),v`<webhooks-view></webhooks-view>`;case`plugins`:return g(()=>import(`./plugins-view-CKlGqgQr.js`),__vite__mapDeps([24,1,2,25])),v`<plugins-view></plugins-view>`;case`overview`:return g(()=>import(`./overview-view-BscY6l83.js`),__vite__mapDeps([26,1,2,6])),v`<overview-view></overview-view>`;case`new`:return g(()=>import(`./new-shoot-DtDh1dfT.js`),__vite__mapDeps([27,1,2,8,11])),v`<new-shoot></new-shoot>`;case`nowhere`:return v`<empty-state whole icon="search" head=${p.empty.nowhere} link=${t.home} action=${p.empty.shoots}></empty-state>`;default:return g(()=>import(`./shoots-view-BRtip83n.js`),__vite__mapDeps([28,1,2,8])),v`<shoots-view></shoots-view>`}}};l([O()],$.prototype,`help`,void 0),l([O()],$.prototype,`palette`,void 0),$=l([z(`studio-app`)],$);export{$ as StudioApp,ne as t};