const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-bBzZsuEz.js","assets/common-O4eJjprC.js","assets/common-_gXZcgoQ.css","assets/compare-slider-8PzAfSdr.js","assets/command-palette-D4YbaDJA.js","assets/keys-help-BoYWE1ZZ.js","assets/side-sheet-8MzUF4KU.js","assets/shoot-view-B9YKL3X1.js","assets/drop-zone-Cwg2qQ3G.js","assets/vars-DVOqqhFC.js","assets/stages-dGhQ6vtO.js","assets/shoot-styles-BHEdr9vc.js","assets/photo-view-D3B_-lTj.js","assets/review-mark-CvZ1awr3.js","assets/comparisons-view-DwJmkD6v.js","assets/pictures-view-BD-zqlwl.js","assets/failed-part-TbJaFGXW.js","assets/activity-view-DgvPjDUo.js","assets/credits-view-DXYeI54W.js","assets/account-view-Bq2x_kfQ.js","assets/proof-field-D3_TN2uv.js","assets/security-view-DzOn6bT0.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-DJOA0ikg.js","assets/webhooks-view-Qe39yI5k.js","assets/plugins-view-Gawc9iGZ.js","assets/schema-2vXgLy_U.js","assets/overview-view-tdTTfBnE.js","assets/new-shoot-DgHrP9kO.js","assets/shoots-view-Um7zJS8-.js"])))=>i.map(i=>d[i]);
import{$r as e,C as t,Fr as n,G as r,Gt as i,Hr as a,Ir as o,Kt as s,Lr as c,Nn as l,Pn as u,Pr as d,Qr as f,Rr as p,Tr as m,Ur as h,Ut as g,Vn as _,Vr as v,Wt as ee,Zt as y,ar as b,br as x,cr as S,dt as C,er as w,et as T,ii as E,jn as te,kt as ne,lr as D,mr as O,nr as k,or as A,ot as j,p as M,qr as N,qt as P,rr as F,sr as I,st as L,tt as R,u as z,ur as B,v as V,xr as H,zr as U}from"./common-O4eJjprC.js";var W=Object.defineProperty,G=(e,t)=>{let n={};for(var r in e)W(n,r,{get:e[r],enumerable:!0});return t||W(n,Symbol.toStringTag,{value:`Module`}),n},K=class extends p{constructor(...e){super(...e),this.icon=`photo`,this.head=``,this.text=``,this.link=``,this.action=``,this.whole=!1}static{this.styles=[B,h`
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
    `]}render(){return v`<span class="sign" aria-hidden="true">${S(this.icon,28)}</span>
      ${this.whole?v`<h1>${this.head}</h1>`:v`<h2>${this.head}</h2>`}
      ${this.text?v`<p>${this.text}</p>`:U}
      ${this.link?v`<a class="button" href=${this.link}>${this.action}</a>`:U}`}};I([o()],K.prototype,`icon`,void 0),I([o()],K.prototype,`head`,void 0),I([o()],K.prototype,`text`,void 0),I([o()],K.prototype,`link`,void 0),I([o()],K.prototype,`action`,void 0),I([o({type:Boolean})],K.prototype,`whole`,void 0),K=I([c(`empty-state`)],K);var q=2*Math.PI*9,J=class extends p{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=h`
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
      ${a`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${q} stroke-dashoffset=${q*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};I([o({type:Number})],J.prototype,`value`,void 0),I([o({type:Number})],J.prototype,`size`,void 0),J=I([c(`progress-ring`)],J);var re=`(max-width: 600px)`,Y=class extends p{constructor(...e){super(...e),this.items=[],this.label=``,this.note=``,this.face=`bare round`,this.side=`right`,this.up=``,this.wide=!1,this.open=!1,this.sheet=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)},this.shut=()=>{this.open=!1}}static{this.styles=[B,h`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return v`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?this.sheet?v`<dialog class="sheet" aria-label=${this.label} @keydown=${this.key} @close=${this.shut} @click=${this.beside}>${this.inside()}</dialog>`:v`<div class="list" @keydown=${this.key}>${this.inside()}</div>`:U}
    `}inside(){return v`${this.note?v`<p class="note">${this.note}</p>`:U}
      <div role="menu" aria-label=${this.label}>
        ${this.items.map(e=>v`<button class="item ${e.danger?`danger`:``}" role=${e.checked===void 0?`menuitem`:`menuitemcheckbox`} aria-checked=${e.checked??U} @click=${()=>this.choose(e)}>
            ${e.checked===void 0?e.icon?S(e.icon,18):U:v`<span class="box">${e.checked?S(`check`,16):U}</span>`}<span>${e.label}${e.hint?v`<small>${e.hint}</small>`:U}</span>
          </button>`)}
      </div>`}async toggle(){this.sheet=matchMedia(re).matches,this.open=!this.open,await this.updateComplete,this.open&&(this.renderRoot.querySelector(`dialog`)?.showModal(),this.renderRoot.querySelector(`.item`)?.focus())}beside(e){let t=e.currentTarget,n=t.getBoundingClientRect();e.target===t&&(e.clientY<n.top||e.clientX<n.left||e.clientX>n.right||e.clientY>n.bottom)&&(this.open=!1)}choose(e){e.checked===void 0&&(this.open=!1,this.opener.focus()),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};I([o({attribute:!1})],Y.prototype,`items`,void 0),I([o()],Y.prototype,`label`,void 0),I([o()],Y.prototype,`note`,void 0),I([o()],Y.prototype,`face`,void 0),I([o({reflect:!0})],Y.prototype,`side`,void 0),I([o({reflect:!0})],Y.prototype,`up`,void 0),I([o({type:Boolean,reflect:!0})],Y.prototype,`wide`,void 0),I([n()],Y.prototype,`open`,void 0),I([n()],Y.prototype,`sheet`,void 0),I([d(`.opener`)],Y.prototype,`opener`,void 0),Y=I([c(`pop-menu`)],Y);var X=class extends p{constructor(...e){super(...e),this.watch=new E(this,k)}static{this.styles=[B,h`
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
    `]}render(){return this.watch,v`<section aria-label=${f.common.notices}><div role="status" aria-live="polite" class="unseen">${k.value.at(-1)?.text??``}</div>
      ${ne(k.value,e=>e.id,e=>v`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?v`<button @click=${e.action.run}>${e.action.label}</button>`:U}
          <button class="close" aria-label=${f.common.close} @click=${()=>w(e.id)}>${S(`close`,16)}</button>
        </div>`)}</section>`}};X=I([c(`toast-stack`)],X);var Z=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,ie=[`home`,`comparisons`,`activity`],Q=class extends p{constructor(...e){super(...e),this.watch=new E(this,O,A,g,u,t,j)}static{this.styles=[B,h`
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
    `]}firstUpdated(){window.setTimeout(T,1500)}at(e){let{view:t}=A.value;return t===e||e===`home`&&(t===`shoot`||t===`photo`)}render(){this.watch;let{account:e,balance:n}=O.value,r=C(),i=[...u.value.values()].filter(l).length,a=![...u.value.values()].some(e=>l(e)&&e.status!==`queued`),o=t.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,s=(e?.preferences.display_name||e?.email||`L`).charAt(0);return v`
      <header>
        <a class="home" href=${b.home}>${D()} <span>${f.name}</span></a>
        <nav aria-label=${f.nav.main}>${ie.map(e=>v`<a class="button bare" href=${e===`home`?b.home:b.plain(e)} aria-current=${this.at(e)?`page`:U}>${e===`home`?f.nav.shoots:f.nav[e]}${e===`activity`&&g.value?v`<span class="dot"></span><span class="unseen">${f.activity.unread(g.value)}</span>`:U}</a>`)}</nav>
        <div class="tools">
          ${i+o?v`<span class="work" role="status">${a&&!o?S(`clock`,18):v`<progress-ring size="18"></progress-ring>`}<span>${f.shoots.working(i+o)}</span></span>`:U}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${f.nav.palette}, ${Z}`}>${S(`search`,18)}<kbd>${Z}</kbd></button>
          <a class="button bare credits" href=${b.plain(`credits`)} aria-label=${`${f.nav.credits}: ${f.creditCount(n)}`}>${S(`coin`,18)}<span>${n}<span class="long"> ${n===1?f.creditWord[0]:f.creditWord[1]}</span></span></a>
          <a class="button bare round bell" href=${b.plain(`activity`)} aria-label=${g.value?`${f.nav.activity}, ${f.activity.unread(g.value)}`:f.nav.activity}>${S(`bell`)}${g.value?v`<span class="dot"></span>`:U}</a>
          <pop-menu .label=${f.nav.menu} .items=${[{label:f.nav.account,hint:e?.email??``,icon:`person`,run:()=>F(b.plain(`account`))},...r?[{label:f.nav.shoots,icon:`grid`,run:()=>F(b.home)},{label:f.nav.activity,icon:`bell`,run:()=>F(b.plain(`activity`))},{label:f.nav.credits,icon:`coin`,run:()=>F(b.plain(`credits`))}]:[],...L()?[{label:f.nav.pictures,icon:`spark`,run:()=>F(b.plain(`pictures`))}]:[],{label:f.nav.comparisons,icon:`compare`,run:()=>F(b.plain(`comparisons`))},{label:f.nav.keys,icon:`key`,run:()=>F(b.plain(`keys`))},{label:f.nav.plugins,icon:`plug`,run:()=>F(b.plain(`plugins`))},...e?.admin?[{label:f.nav.overview,icon:`chart`,run:()=>F(b.plain(`overview`))}]:[],...r?[]:[{label:f.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:f.nav.api,icon:`list`,run:()=>location.assign(`/docs`)}],{label:f.nav.signOut,icon:`leave`,run:()=>x()}]}><span class="face" aria-hidden="true">${s}</span></pop-menu>
        </div>
      </header>
    `}};Q=I([c(`top-bar`)],Q);var ae=G({StudioApp:()=>$}),$=class extends p{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new E(this,O,A,N,i,m),this.account=``}static{this.styles=[B,h`
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
    `]}connectedCallback(){super.connectedCallback(),H(),O.watch(()=>this.follow()),z({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>F(b.home)}),window.addEventListener(`beforeunload`,e=>{M()&&e.preventDefault()}),window.addEventListener(`online`,()=>O.value.phase===`away`&&void H()),window.setInterval(()=>O.value.phase===`away`&&void H(),5e3)}follow(){let e=O.value.account?.id??``;e!==this.account&&(this.account=e,te(),r(),R(),P(),e&&(s(e),ee(),y().catch(()=>void 0),_(),V()))}show(e){O.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:t}=O.value;if(t===`starting`)return v`<main class="away" aria-busy="true">${D(36)}<p class="unseen">${f.common.loading}</p></main>`;if(t===`away`)return v`<main class="away">${D(36)}<h1>${f.common.away}</h1><p class="quieter">${f.common.awayMore}</p>
        <button class="button" @click=${()=>H()}>${f.common.retry}</button></main>`;if(t===`out`)return e(()=>import(`./arrive-view-bBzZsuEz.js`),__vite__mapDeps([0,1,2,3])),v`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let n=A.value.view===`photo`;return v`
      <nav aria-label=${f.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${f.common.skipToContent}</a></nav>
      ${n?U:v`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${i.value&&!m.value?U:v`<div class="offline" role="status">${f.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?v`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:U}
      ${this.help?v`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:U}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&e(()=>import(`./command-palette-D4YbaDJA.js`),__vite__mapDeps([4,1,2])),this.help&&e(()=>import(`./keys-help-BoYWE1ZZ.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:t,shoot:n,asset:r}=A.value;switch(t){case`shoot`:return e(()=>import(`./shoot-view-B9YKL3X1.js`),__vite__mapDeps([7,1,2,8,9,10,11])),v`<shoot-view .shootId=${n}></shoot-view>`;case`photo`:return e(()=>import(`./photo-view-D3B_-lTj.js`),__vite__mapDeps([12,1,2,3,13,10])),v`<photo-view .shootId=${n} .assetId=${r}></photo-view>`;case`comparisons`:return e(()=>import(`./comparisons-view-DwJmkD6v.js`),__vite__mapDeps([14,1,2,3,13])),v`<comparisons-view .comparisonId=${A.value.comparison}></comparisons-view>`;case`pictures`:return e(()=>import(`./pictures-view-BD-zqlwl.js`),__vite__mapDeps([15,1,2,16])),v`<pictures-view></pictures-view>`;case`activity`:return e(()=>import(`./activity-view-DgvPjDUo.js`),__vite__mapDeps([17,1,2,16])),v`<activity-view></activity-view>`;case`credits`:return e(()=>import(`./credits-view-DXYeI54W.js`),__vite__mapDeps([18,1,2,16])),v`<credits-view></credits-view>`;case`account`:return e(()=>import(`./account-view-Bq2x_kfQ.js`),__vite__mapDeps([19,1,2,20,6])),v`<account-view></account-view>`;case`security`:return e(()=>import(`./security-view-DzOn6bT0.js`),__vite__mapDeps([21,1,2,16,22])),v`<security-view></security-view>`;case`keys`:return e(()=>import(`./keys-view-DJOA0ikg.js`),__vite__mapDeps([23,1,2,16,20,6])),v`<keys-view></keys-view>`;case`webhooks`:return e(()=>import(`./webhooks-view-Qe39yI5k.js`),__vite__mapDeps([24,1,2,16,20,6])),v`<webhooks-view></webhooks-view>`;case`plugins`:return e(()=>import(`./plugins-view-Gawc9iGZ.js`),__vite__mapDeps([25,1,2,16,26])),v`<plugins-view></plugins-view>`;case`overview`:return e(()=>import(`./overview-view-tdTTfBnE.js`),__vite__mapDeps([27,1,2,6])),v`<overview-view></overview-view>`;case`new`:return e(()=>import(`./new-shoot-DgHrP9kO.js`),__vite__mapDeps([28,1,2,8,11])),v`<new-shoot></new-shoot>`;case`nowhere`:return v`<empty-state whole icon="search" head=${f.empty.nowhere} link=${b.home} action=${f.empty.shoots}></empty-state>`;default:return e(()=>import(`./shoots-view-Um7zJS8-.js`),__vite__mapDeps([29,1,2,8])),v`<shoots-view></shoots-view>`}}};I([n()],$.prototype,`help`,void 0),I([n()],$.prototype,`palette`,void 0),$=I([c(`studio-app`)],$);export{$ as StudioApp,ae as t};