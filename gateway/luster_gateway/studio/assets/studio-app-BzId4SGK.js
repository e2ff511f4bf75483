const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-BjJVlowT.js","assets/common-nlsLLDTL.js","assets/common-_gXZcgoQ.css","assets/compare-slider-UGGvuUVu.js","assets/command-palette-mgd4Nw3X.js","assets/keys-help-E224Amj-.js","assets/side-sheet-BpGZKLHJ.js","assets/shoot-view-CZiJi2d3.js","assets/drop-zone-BGHOJ7Hr.js","assets/stages-B-HFb8Ch.js","assets/photo-view-DbKlxg5_.js","assets/comparisons-view-CGi-QQX1.js","assets/pictures-view-DXo7-u4p.js","assets/activity-view-DUngguqj.js","assets/credits-view-GOSvpcuv.js","assets/account-view-CpyVRaYA.js","assets/security-view-Bt8c6BlX.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-BE8vG3pP.js","assets/webhooks-view-VM2gycDv.js","assets/plugins-view-BUUGFLMH.js","assets/schema-2vXgLy_U.js","assets/overview-view-6I1aJZv-.js","assets/shoots-view-BRtlut-v.js"])))=>i.map(i=>d[i]);
import{$n as e,$t as t,An as n,Bn as r,Cn as i,Hn as a,Ln as o,O as s,Qn as c,R as l,Un as u,Vn as d,Wn as f,Xn as p,Y as m,Zn as h,_n as g,a as _,ar as v,b as y,br as b,ct as x,dt as S,en as C,er as w,ft as T,gt as E,hr as D,ir as O,kn as k,lr as A,lt as j,mr as M,p as N,rr as P,sn as F,tn as I,tr as L,u as R,ut as z,yn as B,zn as V}from"./common-nlsLLDTL.js";var H=Object.defineProperty,U=(e,t)=>{let n={};for(var r in e)H(n,r,{get:e[r],enumerable:!0});return t||H(n,Symbol.toStringTag,{value:`Module`}),n},W=2*Math.PI*9,G=class extends w{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=v`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return P`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${O`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${W} stroke-dashoffset=${W*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};d([c({type:Number})],G.prototype,`value`,void 0),d([c({type:Number})],G.prototype,`size`,void 0),G=d([e(`progress-ring`)],G);var K=class extends w{constructor(...e){super(...e),this.items=[],this.label=``,this.face=`bare round`,this.side=`right`,this.up=``,this.wide=!1,this.open=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)}}static{this.styles=[f,v`
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
      :host([wide]) {
        display: block;
      }
      :host([wide]) .opener {
        width: 100%;
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return P`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?P`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(e=>P`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
                ${e.icon?a(e.icon,18):``}<span>${e.label}${e.hint?P`<small>${e.hint}</small>`:``}</span>
              </button>`)}
          </div>`:``}
    `}async toggle(){this.open=!this.open,await this.updateComplete,this.open&&this.renderRoot.querySelector(`.item`)?.focus()}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};d([c({attribute:!1})],K.prototype,`items`,void 0),d([c()],K.prototype,`label`,void 0),d([c()],K.prototype,`face`,void 0),d([c({reflect:!0})],K.prototype,`side`,void 0),d([c({reflect:!0})],K.prototype,`up`,void 0),d([c({type:Boolean,reflect:!0})],K.prototype,`wide`,void 0),d([h()],K.prototype,`open`,void 0),d([p(`.opener`)],K.prototype,`opener`,void 0),K=d([e(`pop-menu`)],K);var q=class extends w{constructor(...e){super(...e),this.watch=new b(this,B)}static{this.styles=[f,v`
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
    `]}render(){return this.watch,P`<section aria-label=${M.common.notices}><div role="status" aria-live="polite" class="unseen">${B.value.at(-1)?.text??``}</div>
      ${m(B.value,e=>e.id,e=>P`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?P`<button @click=${e.action.run}>${e.action.label}</button>`:L}
          <button class="close" aria-label=${M.common.close} @click=${()=>g(e.id)}>${a(`close`,16)}</button>
        </div>`)}</section>`}};q=d([e(`toast-stack`)],q);var J=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,Y=class extends w{constructor(...e){super(...e),this.watch=new b(this,i,r,x,I,N)}static{this.styles=[f,v`
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
    `]}render(){this.watch;let{account:e,balance:t}=i.value,n=[...I.value.values()].filter(C).length,r=N.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,s=(e?.preferences.display_name||e?.email||`L`).charAt(0);return P`
      <header>
        <a class="home" href=${V.home}>${u()} <span>${M.name}</span></a>
        <nav aria-label=${M.nav.main}>
          ${n+r?P`<span class="work" role="status"><progress-ring size="18"></progress-ring><span>${M.shoots.working(n+r)}</span></span>`:L}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${M.nav.palette}, ${J}`}>${a(`search`,18)}<kbd>${J}</kbd></button>
          <a class="button bare credits" href=${V.plain(`credits`)} aria-label=${`${M.nav.credits}: ${M.creditCount(t)}`}>${a(`coin`,18)} ${t} <span class="long">${t===1?M.creditWord[0]:M.creditWord[1]}</span></a>
          <a class="button bare round bell" href=${V.plain(`activity`)} aria-label=${x.value?`${M.nav.activity}, ${M.activity.unread(x.value)}`:M.nav.activity}>${a(`bell`)}${x.value?P`<span class="dot"></span>`:L}</a>
          <pop-menu .label=${M.nav.menu} .items=${[{label:M.nav.account,hint:e?.email??``,icon:`person`,run:()=>o(V.plain(`account`))},{label:M.nav.pictures,icon:`spark`,run:()=>o(V.plain(`pictures`))},{label:M.nav.comparisons,icon:`compare`,run:()=>o(V.plain(`comparisons`))},{label:M.nav.keys,icon:`key`,run:()=>o(V.plain(`keys`))},{label:M.nav.plugins,icon:`plug`,run:()=>o(V.plain(`plugins`))},...e?.admin?[{label:M.nav.overview,icon:`chart`,run:()=>o(V.plain(`overview`))}]:[],{label:M.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:M.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:M.nav.signOut,icon:`leave`,run:()=>k()}]}><span class="face" aria-hidden="true">${s}</span></pop-menu>
        </nav>
      </header>
    `}};Y=d([e(`top-bar`)],Y);var X=U({StudioApp:()=>Z}),Z=class extends w{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new b(this,i,r,A,z),this.account=``}static{this.styles=[f,v`
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
    `]}connectedCallback(){super.connectedCallback(),n(),i.watch(()=>this.follow()),s({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>o(V.home)}),window.addEventListener(`beforeunload`,e=>{_()&&e.preventDefault()}),window.addEventListener(`online`,()=>i.value.phase===`away`&&void n()),window.setInterval(()=>i.value.phase===`away`&&void n(),5e3)}follow(){let e=i.value.account?.id??``;e!==this.account&&(this.account=e,t(),l(),y(),T(),e&&(S(e),j(),E().catch(()=>void 0),F(),R()))}show(e){i.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=i.value;if(e===`starting`)return P`<main class="away" aria-busy="true">${u(36)}<p class="unseen">${M.common.loading}</p></main>`;if(e===`away`)return P`<main class="away">${u(36)}<h1>${M.common.away}</h1><p class="quieter">${M.common.awayMore}</p>
        <button class="button" @click=${()=>n()}>${M.common.retry}</button></main>`;if(e===`out`)return D(()=>import(`./arrive-view-BjJVlowT.js`),__vite__mapDeps([0,1,2,3])),P`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let t=r.value.view===`photo`;return P`
      <nav aria-label=${M.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${M.common.skipToContent}</a></nav>
      ${t?L:P`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${z.value?L:P`<div class="offline" role="status">${M.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?P`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:L}
      ${this.help?P`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:L}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&D(()=>import(`./command-palette-mgd4Nw3X.js`),__vite__mapDeps([4,1,2])),this.help&&D(()=>import(`./keys-help-E224Amj-.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:n}=r.value;switch(e){case`shoot`:return D(()=>import(`./shoot-view-CZiJi2d3.js`),__vite__mapDeps([7,1,2,8,9])),P`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return D(()=>import(`./photo-view-DbKlxg5_.js`),__vite__mapDeps([10,1,2,3,9])),P`<photo-view .shootId=${t} .assetId=${n}></photo-view>`;case`comparisons`:return D(()=>import(`./comparisons-view-CGi-QQX1.js`),__vite__mapDeps([11,1,2,3])),P`<comparisons-view .comparisonId=${r.value.comparison}></comparisons-view>`;case`pictures`:return D(()=>import(`./pictures-view-DXo7-u4p.js`),__vite__mapDeps([12,1,2])),P`<pictures-view></pictures-view>`;case`activity`:return D(()=>import(`./activity-view-DUngguqj.js`),__vite__mapDeps([13,1,2])),P`<activity-view></activity-view>`;case`credits`:return D(()=>import(`./credits-view-GOSvpcuv.js`),__vite__mapDeps([14,1,2])),P`<credits-view></credits-view>`;case`account`:return D(()=>import(`./account-view-CpyVRaYA.js`),__vite__mapDeps([15,1,2,6])),P`<account-view></account-view>`;case`security`:return D(()=>import(`./security-view-Bt8c6BlX.js`),__vite__mapDeps([16,1,2,17])),P`<security-view></security-view>`;case`keys`:return D(()=>import(`./keys-view-BE8vG3pP.js`),__vite__mapDeps([18,1,2,6])),P`<keys-view></keys-view>`;case`webhooks`:return D(()=>import(`./webhooks-view-VM2gycDv.js`),__vite__mapDeps([19,1,2,6])),P`<webhooks-view></webhooks-view>`;case`plugins`:return D(()=>import(`./plugins-view-BUUGFLMH.js`),__vite__mapDeps([20,1,2,21])),P`<plugins-view></plugins-view>`;case`overview`:return D(()=>import(`./overview-view-6I1aJZv-.js`),__vite__mapDeps([22,1,2,6])),P`<overview-view></overview-view>`;default:return D(()=>import(`./shoots-view-BRtlut-v.js`),__vite__mapDeps([23,1,2,8])),P`<shoots-view></shoots-view>`}}};d([h()],Z.prototype,`help`,void 0),d([h()],Z.prototype,`palette`,void 0),Z=d([e(`studio-app`)],Z);export{Z as StudioApp,X as t};