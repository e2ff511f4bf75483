const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-CXuubcvv.js","assets/common-BNRW6NRY.js","assets/common-_gXZcgoQ.css","assets/compare-slider-Pc8b_zIH.js","assets/command-palette-C017LSJY.js","assets/keys-help-DkEcx85A.js","assets/side-sheet-AnRGuavo.js","assets/shoot-view-DI4Kq0uj.js","assets/drop-zone-WYSWsfp0.js","assets/stages-BFlzrH3K.js","assets/photo-view-BAEqSidy.js","assets/comparisons-view-B6BoeyTN.js","assets/pictures-view-C5hinYnp.js","assets/activity-view-CLl0dRW9.js","assets/credits-view-BODn3-wI.js","assets/account-view-CaS5JmK-.js","assets/security-view-BwNF3nw_.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-BbYBZELV.js","assets/webhooks-view-DSQo47nc.js","assets/plugins-view-BGuzusc1.js","assets/schema-2vXgLy_U.js","assets/overview-view-Doq4LMw5.js","assets/shoots-view-C95JsE4n.js"])))=>i.map(i=>d[i]);
import{An as e,Cn as t,F as n,Fn as r,Gn as i,Hn as a,In as o,Jt as s,Kn as c,Kt as l,Mn as u,Nn as d,Pn as f,Sn as p,T as m,Un as h,W as g,Wn as _,Xn as v,Yn as y,Zn as b,_ as x,ar as S,at as C,dr as w,en as T,er as E,fn as D,gn as O,it as k,jn as A,n as j,nt as M,or as N,ot as P,qn as F,qt as I,rt as L,s as R,u as z,un as B,ut as V}from"./common-BNRW6NRY.js";var H=Object.defineProperty,U=(e,t)=>{let n={};for(var r in e)H(n,r,{get:e[r],enumerable:!0});return t||H(n,Symbol.toStringTag,{value:`Module`}),n},W=2*Math.PI*9,G=class extends c{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=b`
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
      ${v`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${W} stroke-dashoffset=${W*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};d([_({type:Number})],G.prototype,`value`,void 0),d([_({type:Number})],G.prototype,`size`,void 0),G=d([i(`progress-ring`)],G);var K=class extends c{constructor(...e){super(...e),this.items=[],this.label=``,this.face=`bare round`,this.side=`right`,this.up=``,this.open=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)}}static{this.styles=[o,b`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return y`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?y`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(e=>y`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
                ${e.icon?f(e.icon,18):``}<span>${e.label}${e.hint?y`<small>${e.hint}</small>`:``}</span>
              </button>`)}
          </div>`:``}
    `}async toggle(){this.open=!this.open,await this.updateComplete,this.open&&this.renderRoot.querySelector(`.item`)?.focus()}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};d([_({attribute:!1})],K.prototype,`items`,void 0),d([_()],K.prototype,`label`,void 0),d([_()],K.prototype,`face`,void 0),d([_({reflect:!0})],K.prototype,`side`,void 0),d([_({reflect:!0})],K.prototype,`up`,void 0),d([h()],K.prototype,`open`,void 0),d([a(`.opener`)],K.prototype,`opener`,void 0),K=d([i(`pop-menu`)],K);var q=class extends c{constructor(...e){super(...e),this.watch=new w(this,D)}static{this.styles=[o,b`
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
    `]}render(){return this.watch,y`<section aria-label=${S.common.notices}><div role="status" aria-live="polite" class="unseen">${D.value.at(-1)?.text??``}</div>
      ${g(D.value,e=>e.id,e=>y`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?y`<button @click=${e.action.run}>${e.action.label}</button>`:F}
          <button class="close" aria-label=${S.common.close} @click=${()=>B(e.id)}>${f(`close`,16)}</button>
        </div>`)}</section>`}};q=d([i(`toast-stack`)],q);var J=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,Y=class extends c{constructor(...e){super(...e),this.watch=new w(this,O,u,M,s,z)}static{this.styles=[o,b`
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
    `]}render(){this.watch;let{account:t,balance:n}=O.value,i=[...s.value.values()].filter(I).length,a=z.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,o=(t?.preferences.display_name||t?.email||`L`).charAt(0);return y`
      <header>
        <a class="home" href=${A.home}>${r()} <span>${S.name}</span></a>
        <nav aria-label=${S.nav.main}>
          ${i+a?y`<span class="work" role="status"><progress-ring size="18"></progress-ring><span>${S.shoots.working(i+a)}</span></span>`:F}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${S.nav.palette}, ${J}`}>${f(`search`,18)}<kbd>${J}</kbd></button>
          <a class="button bare credits" href=${A.plain(`credits`)} aria-label=${`${S.nav.credits}: ${S.creditCount(n)}`}>${f(`coin`,18)} ${n} <span class="long">${n===1?S.creditWord[0]:S.creditWord[1]}</span></a>
          <a class="button bare round bell" href=${A.plain(`activity`)} aria-label=${M.value?`${S.nav.activity}, ${S.activity.unread(M.value)}`:S.nav.activity}>${f(`bell`)}${M.value?y`<span class="dot"></span>`:F}</a>
          <pop-menu .label=${S.nav.menu} .items=${[{label:S.nav.account,hint:t?.email??``,icon:`person`,run:()=>e(A.plain(`account`))},{label:S.nav.pictures,icon:`spark`,run:()=>e(A.plain(`pictures`))},{label:S.nav.comparisons,icon:`compare`,run:()=>e(A.plain(`comparisons`))},{label:S.nav.keys,icon:`key`,run:()=>e(A.plain(`keys`))},{label:S.nav.plugins,icon:`plug`,run:()=>e(A.plain(`plugins`))},...t?.admin?[{label:S.nav.overview,icon:`chart`,run:()=>e(A.plain(`overview`))}]:[],{label:S.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:S.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:S.nav.signOut,icon:`leave`,run:()=>p()}]}><span class="face" aria-hidden="true">${o}</span></pop-menu>
        </nav>
      </header>
    `}};Y=d([i(`top-bar`)],Y);var X=U({StudioApp:()=>Z}),Z=class extends c{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new w(this,O,u,E,k),this.account=``}static{this.styles=[o,b`
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
    `]}connectedCallback(){super.connectedCallback(),t(),O.watch(()=>this.follow()),m({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>e(A.home)}),window.addEventListener(`beforeunload`,e=>{j()&&e.preventDefault()}),window.addEventListener(`online`,()=>O.value.phase===`away`&&void t()),window.setInterval(()=>O.value.phase===`away`&&void t(),5e3)}follow(){let e=O.value.account?.id??``;e!==this.account&&(this.account=e,l(),n(),x(),P(),e&&(C(e),L(),V().catch(()=>void 0),T(),R()))}show(e){O.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=O.value;if(e===`starting`)return y`<main class="away" aria-busy="true">${r(36)}<p class="unseen">${S.common.loading}</p></main>`;if(e===`away`)return y`<main class="away">${r(36)}<h1>${S.common.away}</h1><p class="quieter">${S.common.awayMore}</p>
        <button class="button" @click=${()=>t()}>${S.common.retry}</button></main>`;if(e===`out`)return N(()=>import(`./arrive-view-CXuubcvv.js`),__vite__mapDeps([0,1,2,3])),y`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let n=u.value.view===`photo`;return y`
      <nav aria-label=${S.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${S.common.skipToContent}</a></nav>
      ${n?F:y`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${k.value?F:y`<div class="offline" role="status">${S.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?y`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:F}
      ${this.help?y`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:F}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&N(()=>import(`./command-palette-C017LSJY.js`),__vite__mapDeps([4,1,2])),this.help&&N(()=>import(`./keys-help-DkEcx85A.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:n}=u.value;switch(e){case`shoot`:return N(()=>import(`./shoot-view-DI4Kq0uj.js`),__vite__mapDeps([7,1,2,8,9])),y`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return N(()=>import(`./photo-view-BAEqSidy.js`),__vite__mapDeps([10,1,2,3,9])),y`<photo-view .shootId=${t} .assetId=${n}></photo-view>`;case`comparisons`:return N(()=>import(`./comparisons-view-B6BoeyTN.js`),__vite__mapDeps([11,1,2,3])),y`<comparisons-view .comparisonId=${u.value.comparison}></comparisons-view>`;case`pictures`:return N(()=>import(`./pictures-view-C5hinYnp.js`),__vite__mapDeps([12,1,2])),y`<pictures-view></pictures-view>`;case`activity`:return N(()=>import(`./activity-view-CLl0dRW9.js`),__vite__mapDeps([13,1,2])),y`<activity-view></activity-view>`;case`credits`:return N(()=>import(`./credits-view-BODn3-wI.js`),__vite__mapDeps([14,1,2])),y`<credits-view></credits-view>`;case`account`:return N(()=>import(`./account-view-CaS5JmK-.js`),__vite__mapDeps([15,1,2,6])),y`<account-view></account-view>`;case`security`:return N(()=>import(`./security-view-BwNF3nw_.js`),__vite__mapDeps([16,1,2,17])),y`<security-view></security-view>`;case`keys`:return N(()=>import(`./keys-view-BbYBZELV.js`),__vite__mapDeps([18,1,2,6])),y`<keys-view></keys-view>`;case`webhooks`:return N(()=>import(`./webhooks-view-DSQo47nc.js`),__vite__mapDeps([19,1,2,6])),y`<webhooks-view></webhooks-view>`;case`plugins`:return N(()=>import(`./plugins-view-BGuzusc1.js`),__vite__mapDeps([20,1,2,21])),y`<plugins-view></plugins-view>`;case`overview`:return N(()=>import(`./overview-view-Doq4LMw5.js`),__vite__mapDeps([22,1,2,6])),y`<overview-view></overview-view>`;default:return N(()=>import(`./shoots-view-C95JsE4n.js`),__vite__mapDeps([23,1,2,8])),y`<shoots-view></shoots-view>`}}};d([h()],Z.prototype,`help`,void 0),d([h()],Z.prototype,`palette`,void 0),Z=d([i(`studio-app`)],Z);export{Z as StudioApp,X as t};