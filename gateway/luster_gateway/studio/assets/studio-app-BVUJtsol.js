const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-BQBbfKKP.js","assets/common-BYV8meyg.js","assets/common-_gXZcgoQ.css","assets/compare-slider-ZTpD58o6.js","assets/command-palette-cZtL0o3l.js","assets/keys-help-D8GdippU.js","assets/side-sheet-B5tRpLxa.js","assets/shoot-view-Cu5sa1W7.js","assets/drop-zone-YZAjlfAe.js","assets/vars-DC6bQlZ4.js","assets/stages-DTY7XB_P.js","assets/shoot-styles-7Pfkh_4V.js","assets/photo-view-DwmHbXPA.js","assets/review-mark-FdCWI_Bi.js","assets/comparisons-view-DFFF8XOr.js","assets/pictures-view-UvZ_ph2D.js","assets/failed-part-DmNFseRS.js","assets/activity-view-CCuJ87Sn.js","assets/credits-view-T6ar3EX3.js","assets/account-view-BdCdv1uF.js","assets/proof-field-CjTxjDIE.js","assets/security-view-DewiX3xu.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-BiCvmZm9.js","assets/webhooks-view-BTn6JABJ.js","assets/plugins-view-BDCqqEoZ.js","assets/schema-2vXgLy_U.js","assets/overview-view-CiXoi8ry.js","assets/new-shoot-DrBlr_GR.js","assets/shoots-view-HNKjh8sq.js"])))=>i.map(i=>d[i]);
import{$n as e,At as t,Br as n,C as r,Fn as i,Fr as a,Gt as o,Hr as s,Ir as c,Jt as l,Kr as ee,Kt as u,Lr as d,Mn as te,Nr as f,Pn as p,Pr as m,Qr as h,Qt as g,Rr as _,Vn as v,Vr as ne,Wt as y,Zr as b,ar as x,br as S,cr as C,ct as w,ir as T,lr as E,lt as D,nr as O,nt as k,or as A,p as j,pr as M,pt as N,q as P,qt as F,ri as I,rt as L,sr as R,tr as z,u as B,v as V,wr as H,yr as U}from"./common-BYV8meyg.js";var W=Object.defineProperty,G=(e,t)=>{let n={};for(var r in e)W(n,r,{get:e[r],enumerable:!0});return t||W(n,Symbol.toStringTag,{value:`Module`}),n},K=class extends d{constructor(...e){super(...e),this.icon=`photo`,this.head=``,this.text=``,this.link=``,this.action=``,this.whole=!1}static{this.styles=[E,s`
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
    `]}render(){return n`<span class="sign" aria-hidden="true">${R(this.icon,28)}</span>
      ${this.whole?n`<h1>${this.head}</h1>`:n`<h2>${this.head}</h2>`}
      ${this.text?n`<p>${this.text}</p>`:_}
      ${this.link?n`<a class="button" href=${this.link}>${this.action}</a>`:_}`}};A([a()],K.prototype,`icon`,void 0),A([a()],K.prototype,`head`,void 0),A([a()],K.prototype,`text`,void 0),A([a()],K.prototype,`link`,void 0),A([a()],K.prototype,`action`,void 0),A([a({type:Boolean})],K.prototype,`whole`,void 0),K=A([c(`empty-state`)],K);var q=2*Math.PI*9,J=class extends d{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=s`
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
      ${ne`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${q} stroke-dashoffset=${q*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};A([a({type:Number})],J.prototype,`value`,void 0),A([a({type:Number})],J.prototype,`size`,void 0),J=A([c(`progress-ring`)],J);var re=`(max-width: 600px)`,Y=class extends d{constructor(...e){super(...e),this.items=[],this.label=``,this.note=``,this.face=`bare round`,this.side=`right`,this.up=``,this.wide=!1,this.open=!1,this.sheet=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)},this.shut=()=>{this.open=!1}}static{this.styles=[E,s`
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
      .box {
        flex: none;
        display: grid;
        place-items: center;
        width: 1.125rem;
        height: 1.125rem;
        border: 1.5px solid var(--line-strong);
        border-radius: 4px;
      }
      [aria-checked="true"] .box {
        border-color: var(--glow);
        color: var(--glow);
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
      ${this.open?this.sheet?n`<dialog class="sheet" aria-label=${this.label} @keydown=${this.key} @close=${this.shut} @click=${this.beside}>${this.inside()}</dialog>`:n`<div class="list" @keydown=${this.key}>${this.inside()}</div>`:_}
    `}inside(){return n`${this.note?n`<p class="note">${this.note}</p>`:_}
      <div role="menu" aria-label=${this.label}>
        ${this.items.map(e=>n`<button class="item ${e.danger?`danger`:``}" role=${e.checked===void 0?`menuitem`:`menuitemcheckbox`} aria-checked=${e.checked??_} @click=${()=>this.choose(e)}>
            ${e.checked===void 0?e.icon?R(e.icon,18):_:n`<span class="box">${e.checked?R(`check`,16):_}</span>`}<span>${e.label}${e.hint?n`<small>${e.hint}</small>`:_}</span>
          </button>`)}
      </div>`}async toggle(){this.sheet=matchMedia(re).matches,this.open=!this.open,await this.updateComplete,this.open&&(this.renderRoot.querySelector(`dialog`)?.showModal(),this.renderRoot.querySelector(`.item`)?.focus())}beside(e){let t=e.currentTarget,n=t.getBoundingClientRect();e.target===t&&(e.clientY<n.top||e.clientX<n.left||e.clientX>n.right||e.clientY>n.bottom)&&(this.open=!1)}choose(e){e.checked===void 0&&(this.open=!1,this.opener.focus()),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};A([a({attribute:!1})],Y.prototype,`items`,void 0),A([a()],Y.prototype,`label`,void 0),A([a()],Y.prototype,`note`,void 0),A([a()],Y.prototype,`face`,void 0),A([a({reflect:!0})],Y.prototype,`side`,void 0),A([a({reflect:!0})],Y.prototype,`up`,void 0),A([a({type:Boolean,reflect:!0})],Y.prototype,`wide`,void 0),A([m()],Y.prototype,`open`,void 0),A([m()],Y.prototype,`sheet`,void 0),A([f(`.opener`)],Y.prototype,`opener`,void 0),Y=A([c(`pop-menu`)],Y);var X=class extends d{constructor(...e){super(...e),this.watch=new I(this,z)}static{this.styles=[E,s`
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
    `]}render(){return this.watch,n`<section aria-label=${b.common.notices}><div role="status" aria-live="polite" class="unseen">${z.value.at(-1)?.text??``}</div>
      ${t(z.value,e=>e.id,t=>n`<div class="toast ${t.bad?`bad`:``}">
          <span>${t.text}</span>
          ${t.action?n`<button @click=${t.action.run}>${t.action.label}</button>`:_}
          <button class="close" aria-label=${b.common.close} @click=${()=>e(t.id)}>${R(`close`,16)}</button>
        </div>`)}</section>`}};X=A([c(`toast-stack`)],X);var Z=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,ie=[`home`,`comparisons`,`activity`],Q=class extends d{constructor(...e){super(...e),this.watch=new I(this,M,x,y,i,r,w)}static{this.styles=[E,s`
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
    `]}firstUpdated(){window.setTimeout(k,1500)}at(e){let{view:t}=x.value;return t===e||e===`home`&&(t===`shoot`||t===`photo`)}render(){this.watch;let{account:e,balance:t}=M.value,a=N(),o=[...i.value.values()].filter(p).length,s=![...i.value.values()].some(e=>p(e)&&e.status!==`queued`),c=r.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,l=(e?.preferences.display_name||e?.email||`L`).charAt(0);return n`
      <header>
        <a class="home" href=${T.home}>${C()} <span>${b.name}</span></a>
        <nav aria-label=${b.nav.main}>${ie.map(e=>n`<a class="button bare" href=${e===`home`?T.home:T.plain(e)} aria-current=${this.at(e)?`page`:_}>${e===`home`?b.nav.shoots:b.nav[e]}${e===`activity`&&y.value?n`<span class="dot"></span><span class="unseen">${b.activity.unread(y.value)}</span>`:_}</a>`)}</nav>
        <div class="tools">
          ${o+c?n`<span class="work" role="status">${s&&!c?R(`clock`,18):n`<progress-ring size="18"></progress-ring>`}<span>${b.shoots.working(o+c)}</span></span>`:_}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${b.nav.palette}, ${Z}`}>${R(`search`,18)}<kbd>${Z}</kbd></button>
          <a class="button bare credits" href=${T.plain(`credits`)} aria-label=${`${b.nav.credits}: ${b.creditCount(t)}`}>${R(`coin`,18)}<span>${t}<span class="long"> ${t===1?b.creditWord[0]:b.creditWord[1]}</span></span></a>
          <a class="button bare round bell" href=${T.plain(`activity`)} aria-label=${y.value?`${b.nav.activity}, ${b.activity.unread(y.value)}`:b.nav.activity}>${R(`bell`)}${y.value?n`<span class="dot"></span>`:_}</a>
          <pop-menu .label=${b.nav.menu} .items=${[{label:b.nav.account,hint:e?.email??``,icon:`person`,run:()=>O(T.plain(`account`))},...a?[{label:b.nav.shoots,icon:`grid`,run:()=>O(T.home)},{label:b.nav.activity,icon:`bell`,run:()=>O(T.plain(`activity`))},{label:b.nav.credits,icon:`coin`,run:()=>O(T.plain(`credits`))}]:[],...D()?[{label:b.nav.pictures,icon:`spark`,run:()=>O(T.plain(`pictures`))}]:[],{label:b.nav.comparisons,icon:`compare`,run:()=>O(T.plain(`comparisons`))},{label:b.nav.keys,icon:`key`,run:()=>O(T.plain(`keys`))},{label:b.nav.plugins,icon:`plug`,run:()=>O(T.plain(`plugins`))},...e?.admin?[{label:b.nav.overview,icon:`chart`,run:()=>O(T.plain(`overview`))}]:[],...a?[]:[{label:b.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:b.nav.api,icon:`list`,run:()=>location.assign(`/docs`)}],{label:b.nav.signOut,icon:`leave`,run:()=>U()}]}><span class="face" aria-hidden="true">${l}</span></pop-menu>
        </div>
      </header>
    `}};Q=A([c(`top-bar`)],Q);var ae=G({StudioApp:()=>$}),$=class extends d{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new I(this,M,x,ee,u,H),this.account=``}static{this.styles=[E,s`
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
    `]}connectedCallback(){super.connectedCallback(),S(),M.watch(()=>this.follow()),B({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>O(T.home)}),window.addEventListener(`beforeunload`,e=>{j()&&e.preventDefault()}),window.addEventListener(`online`,()=>M.value.phase===`away`&&void S()),window.setInterval(()=>M.value.phase===`away`&&void S(),5e3)}follow(){let e=M.value.account?.id??``;e!==this.account&&(this.account=e,te(),P(),L(),l(),e&&(F(e),o(),g().catch(()=>void 0),v(),V()))}show(e){M.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=M.value;if(e===`starting`)return n`<main class="away" aria-busy="true">${C(36)}<p class="unseen">${b.common.loading}</p></main>`;if(e===`away`)return n`<main class="away">${C(36)}<h1>${b.common.away}</h1><p class="quieter">${b.common.awayMore}</p>
        <button class="button" @click=${()=>S()}>${b.common.retry}</button></main>`;if(e===`out`)return h(()=>import(`./arrive-view-BQBbfKKP.js`),__vite__mapDeps([0,1,2,3])),n`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let t=x.value.view===`photo`;return n`
      <nav aria-label=${b.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${b.common.skipToContent}</a></nav>
      ${t?_:n`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${u.value&&!H.value?_:n`<div class="offline" role="status">${b.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?n`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:_}
      ${this.help?n`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:_}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&h(()=>import(`./command-palette-cZtL0o3l.js`),__vite__mapDeps([4,1,2])),this.help&&h(()=>import(`./keys-help-D8GdippU.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:r}=x.value;switch(e){case`shoot`:return h(()=>import(`./shoot-view-Cu5sa1W7.js`),__vite__mapDeps([7,1,2,8,9,10,11])),n`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return h(()=>import(`./photo-view-DwmHbXPA.js`),__vite__mapDeps([12,1,2,3,13,10])),n`<photo-view .shootId=${t} .assetId=${r}></photo-view>`;case`comparisons`:return h(()=>import(`./comparisons-view-DFFF8XOr.js`),__vite__mapDeps([14,1,2,3,13])),n`<comparisons-view .comparisonId=${x.value.comparison}></comparisons-view>`;case`pictures`:return h(()=>import(`./pictures-view-UvZ_ph2D.js`),__vite__mapDeps([15,1,2,16])),n`<pictures-view></pictures-view>`;case`activity`:return h(()=>import(`./activity-view-CCuJ87Sn.js`),__vite__mapDeps([17,1,2,16])),n`<activity-view></activity-view>`;case`credits`:return h(()=>import(`./credits-view-T6ar3EX3.js`),__vite__mapDeps([18,1,2,16])),n`<credits-view></credits-view>`;case`account`:return h(()=>import(`./account-view-BdCdv1uF.js`),__vite__mapDeps([19,1,2,20,6])),n`<account-view></account-view>`;case`security`:return h(()=>import(`./security-view-DewiX3xu.js`),__vite__mapDeps([21,1,2,16,22])),n`<security-view></security-view>`;case`keys`:return h(()=>import(`./keys-view-BiCvmZm9.js`),__vite__mapDeps([23,1,2,16,20,6])),n`<keys-view></keys-view>`;case`webhooks`:return h(()=>import(`./webhooks-view-BTn6JABJ.js`),__vite__mapDeps([24,1,2,16,20,6])),n`<webhooks-view></webhooks-view>`;case`plugins`:return h(()=>import(`./plugins-view-BDCqqEoZ.js`),__vite__mapDeps([25,1,2,16,26])),n`<plugins-view></plugins-view>`;case`overview`:return h(()=>import(`./overview-view-CiXoi8ry.js`),__vite__mapDeps([27,1,2,6])),n`<overview-view></overview-view>`;case`new`:return h(()=>import(`./new-shoot-DrBlr_GR.js`),__vite__mapDeps([28,1,2,8,11])),n`<new-shoot></new-shoot>`;case`nowhere`:return n`<empty-state whole icon="search" head=${b.empty.nowhere} link=${T.home} action=${b.empty.shoots}></empty-state>`;default:return h(()=>import(`./shoots-view-HNKjh8sq.js`),__vite__mapDeps([29,1,2,8])),n`<shoots-view></shoots-view>`}}};A([m()],$.prototype,`help`,void 0),A([m()],$.prototype,`palette`,void 0),$=A([c(`studio-app`)],$);export{$ as StudioApp,ae as t};