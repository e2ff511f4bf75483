const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-D8sDhiS1.js","assets/common-DW-tPYvw.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CSsRt4iv.js","assets/command-palette-DVg-iDQL.js","assets/keys-help-DphPhVYr.js","assets/side-sheet-C-0vRRsT.js","assets/shoot-view-B6BjHe7D.js","assets/drop-zone-DDQ17177.js","assets/stages-IvL3-S7Y.js","assets/photo-view-JzUIO99m.js","assets/comparisons-view-BMUHjvHA.js","assets/pictures-view-DdP9Zxuy.js","assets/activity-view-DWtjrvZ6.js","assets/credits-view-DsPydR78.js","assets/account-view-CjjrkOin.js","assets/security-view-BHa3Je7r.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-C2pSTMDe.js","assets/webhooks-view-DS5RyrP8.js","assets/plugins-view-6PW1ccIh.js","assets/schema-2vXgLy_U.js","assets/overview-view-DEEgoEQB.js","assets/shoots-view-3tIKg7Xz.js"])))=>i.map(i=>d[i]);
import{An as e,At as t,Dn as n,En as r,Fn as i,Jt as a,Mt as o,Nn as s,On as c,Pn as l,Q as u,Rn as d,Rt as f,U as p,Un as m,Wn as h,Xt as g,Yn as _,_n as v,bn as y,dt as b,en as x,ft as S,g as C,gn as w,hn as T,jn as E,jt as D,kn as O,l as k,mn as A,mt as j,n as M,o as N,on as P,pt as F,sn as I,ut as L,vn as R,vt as z,w as B,yn as V}from"./common-DW-tPYvw.js";var H=Object.defineProperty,U=(e,t)=>{let n={};for(var r in e)H(n,r,{get:e[r],enumerable:!0});return t||H(n,Symbol.toStringTag,{value:`Module`}),n},W=2*Math.PI*9,G=class extends e{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=i`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return s`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${l`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${W} stroke-dashoffset=${W*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};v([c({type:Number})],G.prototype,`value`,void 0),v([c({type:Number})],G.prototype,`size`,void 0),G=v([O(`progress-ring`)],G);var K=class extends e{constructor(...e){super(...e),this.items=[],this.label=``,this.face=`bare round`,this.side=`right`,this.up=``,this.open=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)}}static{this.styles=[y,i`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return s`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?s`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(e=>s`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
                ${e.icon?R(e.icon,18):``}<span>${e.label}${e.hint?s`<small>${e.hint}</small>`:``}</span>
              </button>`)}
          </div>`:``}
    `}async toggle(){this.open=!this.open,await this.updateComplete,this.open&&this.renderRoot.querySelector(`.item`)?.focus()}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};v([c({attribute:!1})],K.prototype,`items`,void 0),v([c()],K.prototype,`label`,void 0),v([c()],K.prototype,`face`,void 0),v([c({reflect:!0})],K.prototype,`side`,void 0),v([c({reflect:!0})],K.prototype,`up`,void 0),v([n()],K.prototype,`open`,void 0),v([r(`.opener`)],K.prototype,`opener`,void 0),K=v([O(`pop-menu`)],K);var q=class extends e{constructor(...e){super(...e),this.watch=new _(this,g)}static{this.styles=[y,i`
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
    `]}render(){return this.watch,s`<section aria-label=${m.common.notices}><div role="status" aria-live="polite" class="unseen">${g.value.at(-1)?.text??``}</div>
      ${u(g.value,e=>e.id,e=>s`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?s`<button @click=${e.action.run}>${e.action.label}</button>`:E}
          <button class="close" aria-label=${m.common.close} @click=${()=>a(e.id)}>${R(`close`,16)}</button>
        </div>`)}</section>`}};q=v([O(`toast-stack`)],q);var J=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,Y=class extends e{constructor(...e){super(...e),this.watch=new _(this,x,w,L,o,k)}static{this.styles=[y,i`
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
    `]}render(){this.watch;let{account:e,balance:t}=x.value,n=[...o.value.values()].filter(D).length,r=k.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,i=(e?.preferences.display_name||e?.email||`L`).charAt(0);return s`
      <header>
        <a class="home" href=${T.home}>${V()} <span>${m.name}</span></a>
        <nav aria-label=${m.nav.main}>
          ${n+r?s`<span class="work" role="status"><progress-ring size="18"></progress-ring><span>${m.shoots.working(n+r)}</span></span>`:E}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${m.nav.palette}, ${J}`}>${R(`search`,18)}<kbd>${J}</kbd></button>
          <a class="button bare credits" href=${T.plain(`credits`)} aria-label=${`${m.nav.credits}: ${m.creditCount(t)}`}>${R(`coin`,18)} ${t} <span class="long">${t===1?m.creditWord[0]:m.creditWord[1]}</span></a>
          <a class="button bare round bell" href=${T.plain(`activity`)} aria-label=${L.value?`${m.nav.activity}, ${m.activity.unread(L.value)}`:m.nav.activity}>${R(`bell`)}${L.value?s`<span class="dot"></span>`:E}</a>
          <pop-menu .label=${m.nav.menu} .items=${[{label:m.nav.account,hint:e?.email??``,icon:`person`,run:()=>A(T.plain(`account`))},{label:m.nav.pictures,icon:`spark`,run:()=>A(T.plain(`pictures`))},{label:m.nav.comparisons,icon:`compare`,run:()=>A(T.plain(`comparisons`))},{label:m.nav.keys,icon:`key`,run:()=>A(T.plain(`keys`))},{label:m.nav.plugins,icon:`plug`,run:()=>A(T.plain(`plugins`))},...e?.admin?[{label:m.nav.overview,icon:`chart`,run:()=>A(T.plain(`overview`))}]:[],{label:m.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:m.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:m.nav.signOut,icon:`leave`,run:()=>P()}]}><span class="face" aria-hidden="true">${i}</span></pop-menu>
        </nav>
      </header>
    `}};Y=v([O(`top-bar`)],Y);var X=U({StudioApp:()=>Z}),Z=class extends e{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new _(this,x,w,d,S),this.account=``}static{this.styles=[y,i`
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
    `]}connectedCallback(){super.connectedCallback(),I(),x.watch(()=>this.follow()),B({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>A(T.home)}),window.addEventListener(`beforeunload`,e=>{M()&&e.preventDefault()}),window.addEventListener(`online`,()=>x.value.phase===`away`&&void I()),window.setInterval(()=>x.value.phase===`away`&&void I(),5e3)}follow(){let e=x.value.account?.id??``;e!==this.account&&(this.account=e,t(),p(),C(),j(),e&&(F(e),b(),z().catch(()=>void 0),f(),N()))}show(e){x.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=x.value;if(e===`starting`)return s`<main class="away" aria-busy="true">${V(36)}<p class="unseen">${m.common.loading}</p></main>`;if(e===`away`)return s`<main class="away">${V(36)}<h1>${m.common.away}</h1><p class="quieter">${m.common.awayMore}</p>
        <button class="button" @click=${()=>I()}>${m.common.retry}</button></main>`;if(e===`out`)return h(()=>import(`./arrive-view-D8sDhiS1.js`),__vite__mapDeps([0,1,2,3])),s`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let t=w.value.view===`photo`;return s`
      <nav aria-label=${m.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${m.common.skipToContent}</a></nav>
      ${t?E:s`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${S.value?E:s`<div class="offline" role="status">${m.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?s`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:E}
      ${this.help?s`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:E}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&h(()=>import(`./command-palette-DVg-iDQL.js`),__vite__mapDeps([4,1,2])),this.help&&h(()=>import(`./keys-help-DphPhVYr.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:n}=w.value;switch(e){case`shoot`:return h(()=>import(`./shoot-view-B6BjHe7D.js`),__vite__mapDeps([7,1,2,8,9])),s`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return h(()=>import(`./photo-view-JzUIO99m.js`),__vite__mapDeps([10,1,2,3,9])),s`<photo-view .shootId=${t} .assetId=${n}></photo-view>`;case`comparisons`:return h(()=>import(`./comparisons-view-BMUHjvHA.js`),__vite__mapDeps([11,1,2,3])),s`<comparisons-view .comparisonId=${w.value.comparison}></comparisons-view>`;case`pictures`:return h(()=>import(`./pictures-view-DdP9Zxuy.js`),__vite__mapDeps([12,1,2])),s`<pictures-view></pictures-view>`;case`activity`:return h(()=>import(`./activity-view-DWtjrvZ6.js`),__vite__mapDeps([13,1,2])),s`<activity-view></activity-view>`;case`credits`:return h(()=>import(`./credits-view-DsPydR78.js`),__vite__mapDeps([14,1,2])),s`<credits-view></credits-view>`;case`account`:return h(()=>import(`./account-view-CjjrkOin.js`),__vite__mapDeps([15,1,2,6])),s`<account-view></account-view>`;case`security`:return h(()=>import(`./security-view-BHa3Je7r.js`),__vite__mapDeps([16,1,2,17])),s`<security-view></security-view>`;case`keys`:return h(()=>import(`./keys-view-C2pSTMDe.js`),__vite__mapDeps([18,1,2,6])),s`<keys-view></keys-view>`;case`webhooks`:return h(()=>import(`./webhooks-view-DS5RyrP8.js`),__vite__mapDeps([19,1,2,6])),s`<webhooks-view></webhooks-view>`;case`plugins`:return h(()=>import(`./plugins-view-6PW1ccIh.js`),__vite__mapDeps([20,1,2,21])),s`<plugins-view></plugins-view>`;case`overview`:return h(()=>import(`./overview-view-DEEgoEQB.js`),__vite__mapDeps([22,1,2,6])),s`<overview-view></overview-view>`;default:return h(()=>import(`./shoots-view-3tIKg7Xz.js`),__vite__mapDeps([23,1,2,8])),s`<shoots-view></shoots-view>`}}};v([n()],Z.prototype,`help`,void 0),v([n()],Z.prototype,`palette`,void 0),Z=v([O(`studio-app`)],Z);export{Z as StudioApp,X as t};