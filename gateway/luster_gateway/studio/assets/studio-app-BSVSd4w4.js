const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-D0gEY53N.js","assets/common-TL4Xbfyj.js","assets/common-_gXZcgoQ.css","assets/compare-slider-BlYdahUG.js","assets/command-palette-COzJjTlB.js","assets/keys-help-My-18BOj.js","assets/side-sheet-B9M-UcIK.js","assets/shoot-view-CW4aaAHu.js","assets/drop-zone-Bb8IAU0C.js","assets/stages-DqeygH5r.js","assets/photo-view-BYYddpTm.js","assets/comparisons-view-DclQK6d-.js","assets/activity-view-BuxsoOLX.js","assets/credits-view-McBR3Hbo.js","assets/account-view-DBKnxz-A.js","assets/security-view-DqOV4ZQ5.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-CsqFeECA.js","assets/webhooks-view-VfGSEf63.js","assets/plugins-view-c17-bzVN.js","assets/schema-2vXgLy_U.js","assets/overview-view-bjUISmE2.js","assets/shoots-view-C6Ps_8bL.js"])))=>i.map(i=>d[i]);
import{$t as e,At as t,En as n,Ht as r,It as i,J as a,K as o,Mt as s,P as c,Qt as l,T as u,Tn as d,Ut as f,X as p,Xt as m,Y as h,Zt as g,_n as _,bn as v,bt as y,cn as b,dn as x,en as S,et as C,fn as w,ft as T,gn as E,h as D,hn as O,jn as k,l as A,ln as j,mt as M,n as N,nn as P,o as F,pn as I,pt as L,q as R,tn as z,un as B}from"./common-TL4Xbfyj.js";var V=Object.defineProperty,H=(e,t)=>{let n={};for(var r in e)V(n,r,{get:e[r],enumerable:!0});return t||V(n,Symbol.toStringTag,{value:`Module`}),n},U=2*Math.PI*9,W=class extends w{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=_`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return O`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${E`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${U} stroke-dashoffset=${U*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};e([B({type:Number})],W.prototype,`value`,void 0),e([B({type:Number})],W.prototype,`size`,void 0),W=e([x(`progress-ring`)],W);var G=class extends w{constructor(...e){super(...e),this.items=[],this.label=``,this.face=`bare round`,this.side=`right`,this.up=``,this.open=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)}}static{this.styles=[P,_`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return O`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?O`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(e=>O`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
                ${e.icon?S(e.icon,18):``}<span>${e.label}${e.hint?O`<small>${e.hint}</small>`:``}</span>
              </button>`)}
          </div>`:``}
    `}async toggle(){this.open=!this.open,await this.updateComplete,this.open&&this.renderRoot.querySelector(`.item`)?.focus()}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};e([B({attribute:!1})],G.prototype,`items`,void 0),e([B()],G.prototype,`label`,void 0),e([B()],G.prototype,`face`,void 0),e([B({reflect:!0})],G.prototype,`side`,void 0),e([B({reflect:!0})],G.prototype,`up`,void 0),e([j()],G.prototype,`open`,void 0),e([b(`.opener`)],G.prototype,`opener`,void 0),G=e([x(`pop-menu`)],G);var K=class extends w{constructor(...e){super(...e),this.watch=new k(this,s)}static{this.styles=[P,_`
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
    `]}render(){return this.watch,O`<section aria-label=${d.common.notices}><div role="status" aria-live="polite" class="unseen">${s.value.at(-1)?.text??``}</div>
      ${c(s.value,e=>e.id,e=>O`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?O`<button @click=${e.action.run}>${e.action.label}</button>`:I}
          <button class="close" aria-label=${d.common.close} @click=${()=>t(e.id)}>${S(`close`,16)}</button>
        </div>`)}</section>`}};K=e([x(`toast-stack`)],K);var q=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,J=class extends w{constructor(...e){super(...e),this.watch=new k(this,i,l,o,M,A)}static{this.styles=[P,_`
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
    `]}render(){this.watch;let{account:e,balance:t}=i.value,n=[...M.value.values()].filter(L).length,a=A.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,s=(e?.preferences.display_name||e?.email||`L`).charAt(0);return O`
      <header>
        <a class="home" href=${g.home}>${z()} <span>${d.name}</span></a>
        <nav aria-label=${d.nav.main}>
          ${n+a?O`<span class="work" role="status"><progress-ring size="18"></progress-ring><span>${d.shoots.working(n+a)}</span></span>`:I}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${d.nav.palette}, ${q}`}>${S(`search`,18)}<kbd>${q}</kbd></button>
          <a class="button bare credits" href=${g.plain(`credits`)} aria-label=${`${d.nav.credits}: ${d.creditCount(t)}`}>${S(`coin`,18)} ${t} <span class="long">${t===1?d.creditWord[0]:d.creditWord[1]}</span></a>
          <a class="button bare round bell" href=${g.plain(`activity`)} aria-label=${o.value?`${d.nav.activity}, ${d.activity.unread(o.value)}`:d.nav.activity}>${S(`bell`)}${o.value?O`<span class="dot"></span>`:I}</a>
          <pop-menu .label=${d.nav.menu} .items=${[{label:d.nav.account,hint:e?.email??``,icon:`person`,run:()=>m(g.plain(`account`))},{label:d.nav.comparisons,icon:`compare`,run:()=>m(g.plain(`comparisons`))},{label:d.nav.keys,icon:`key`,run:()=>m(g.plain(`keys`))},{label:d.nav.plugins,icon:`plug`,run:()=>m(g.plain(`plugins`))},...e?.admin?[{label:d.nav.overview,icon:`chart`,run:()=>m(g.plain(`overview`))}]:[],{label:d.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:d.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:d.nav.signOut,icon:`leave`,run:()=>r()}]}><span class="face" aria-hidden="true">${s}</span></pop-menu>
        </nav>
      </header>
    `}};J=e([x(`top-bar`)],J);var Y=H({StudioApp:()=>X}),X=class extends w{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new k(this,i,l,v,a),this.account=``}static{this.styles=[P,_`
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
    `]}connectedCallback(){super.connectedCallback(),f(),i.watch(()=>this.follow()),D({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>m(g.home)}),window.addEventListener(`beforeunload`,e=>{N()&&e.preventDefault()}),window.addEventListener(`online`,()=>i.value.phase===`away`&&void f()),window.setInterval(()=>i.value.phase===`away`&&void f(),5e3)}follow(){let e=i.value.account?.id??``;e!==this.account&&(this.account=e,T(),u(),p(),e&&(h(e),R(),C().catch(()=>void 0),y(),F()))}show(e){i.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=i.value;if(e===`starting`)return O`<main class="away" aria-busy="true">${z(36)}<p class="unseen">${d.common.loading}</p></main>`;if(e===`away`)return O`<main class="away">${z(36)}<h1>${d.common.away}</h1><p class="quieter">${d.common.awayMore}</p>
        <button class="button" @click=${()=>f()}>${d.common.retry}</button></main>`;if(e===`out`)return n(()=>import(`./arrive-view-D0gEY53N.js`),__vite__mapDeps([0,1,2,3])),O`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let t=l.value.view===`photo`;return O`
      <nav aria-label=${d.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${d.common.skipToContent}</a></nav>
      ${t?I:O`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${a.value?I:O`<div class="offline" role="status">${d.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?O`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:I}
      ${this.help?O`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:I}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&n(()=>import(`./command-palette-COzJjTlB.js`),__vite__mapDeps([4,1,2])),this.help&&n(()=>import(`./keys-help-My-18BOj.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:r}=l.value;switch(e){case`shoot`:return n(()=>import(`./shoot-view-CW4aaAHu.js`),__vite__mapDeps([7,1,2,8,9])),O`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return n(()=>import(`./photo-view-BYYddpTm.js`),__vite__mapDeps([10,1,2,3,9])),O`<photo-view .shootId=${t} .assetId=${r}></photo-view>`;case`comparisons`:return n(()=>import(`./comparisons-view-DclQK6d-.js`),__vite__mapDeps([11,1,2,3])),O`<comparisons-view .comparisonId=${l.value.comparison}></comparisons-view>`;case`activity`:return n(()=>import(`./activity-view-BuxsoOLX.js`),__vite__mapDeps([12,1,2])),O`<activity-view></activity-view>`;case`credits`:return n(()=>import(`./credits-view-McBR3Hbo.js`),__vite__mapDeps([13,1,2])),O`<credits-view></credits-view>`;case`account`:return n(()=>import(`./account-view-DBKnxz-A.js`),__vite__mapDeps([14,1,2,6])),O`<account-view></account-view>`;case`security`:return n(()=>import(`./security-view-DqOV4ZQ5.js`),__vite__mapDeps([15,1,2,16])),O`<security-view></security-view>`;case`keys`:return n(()=>import(`./keys-view-CsqFeECA.js`),__vite__mapDeps([17,1,2,6])),O`<keys-view></keys-view>`;case`webhooks`:return n(()=>import(`./webhooks-view-VfGSEf63.js`),__vite__mapDeps([18,1,2,6])),O`<webhooks-view></webhooks-view>`;case`plugins`:return n(()=>import(`./plugins-view-c17-bzVN.js`),__vite__mapDeps([19,1,2,20])),O`<plugins-view></plugins-view>`;case`overview`:return n(()=>import(`./overview-view-bjUISmE2.js`),__vite__mapDeps([21,1,2,6])),O`<overview-view></overview-view>`;default:return n(()=>import(`./shoots-view-C6Ps_8bL.js`),__vite__mapDeps([22,1,2,8])),O`<shoots-view></shoots-view>`}}};e([j()],X.prototype,`help`,void 0),e([j()],X.prototype,`palette`,void 0),X=e([x(`studio-app`)],X);export{X as StudioApp,Y as t};