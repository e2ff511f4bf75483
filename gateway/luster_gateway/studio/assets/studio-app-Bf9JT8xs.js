const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-DYz5xjT2.js","assets/common-BwQ0svBd.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CXSs5klH.js","assets/command-palette-BhpWbS_v.js","assets/keys-help-Dr0DMz-L.js","assets/side-sheet-BdRiXCW1.js","assets/shoot-view-eNhJD3U9.js","assets/drop-zone-Hqkw3R3Q.js","assets/stages-D6ZB8aYv.js","assets/photo-view-DhF45-5M.js","assets/comparisons-view-ObKfxS5G.js","assets/pictures-view-CBUViWwT.js","assets/activity-view-Cjra3jQm.js","assets/credits-view-x8u7UhOM.js","assets/account-view-DpUKOKY7.js","assets/security-view-DmgLqGte.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-ChBgBcYR.js","assets/webhooks-view-DTAGynKw.js","assets/plugins-view-BOHr81Ic.js","assets/schema-2vXgLy_U.js","assets/overview-view-C-enpcZL.js","assets/shoots-view-XQRjT_xk.js"])))=>i.map(i=>d[i]);
import{An as e,Bn as t,Gn as n,Gt as r,Hn as i,Jn as a,Kt as o,Mn as s,Nn as c,On as l,P as u,Pn as d,Qn as f,Qt as p,U as m,Un as h,Vn as g,Wn as _,Wt as v,Yn as y,at as b,bn as x,cn as S,g as C,ir as w,it as T,jn as E,kn as D,l as O,lr as k,lt as A,mn as j,n as M,nt as N,o as P,qn as F,rr as I,rt as L,tt as R,un as z,w as B,xn as V}from"./common-BwQ0svBd.js";var H=Object.defineProperty,U=(e,t)=>{let n={};for(var r in e)H(n,r,{get:e[r],enumerable:!0});return t||H(n,Symbol.toStringTag,{value:`Module`}),n},W=2*Math.PI*9,G=class extends _{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=y`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return F`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${a`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${W} stroke-dashoffset=${W*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};E([i({type:Number})],G.prototype,`value`,void 0),E([i({type:Number})],G.prototype,`size`,void 0),G=E([h(`progress-ring`)],G);var K=class extends _{constructor(...e){super(...e),this.items=[],this.label=``,this.face=`bare round`,this.side=`right`,this.up=``,this.open=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)}}static{this.styles=[d,y`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return F`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?F`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(e=>F`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
                ${e.icon?s(e.icon,18):``}<span>${e.label}${e.hint?F`<small>${e.hint}</small>`:``}</span>
              </button>`)}
          </div>`:``}
    `}async toggle(){this.open=!this.open,await this.updateComplete,this.open&&this.renderRoot.querySelector(`.item`)?.focus()}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};E([i({attribute:!1})],K.prototype,`items`,void 0),E([i()],K.prototype,`label`,void 0),E([i()],K.prototype,`face`,void 0),E([i({reflect:!0})],K.prototype,`side`,void 0),E([i({reflect:!0})],K.prototype,`up`,void 0),E([g()],K.prototype,`open`,void 0),E([t(`.opener`)],K.prototype,`opener`,void 0),K=E([h(`pop-menu`)],K);var q=class extends _{constructor(...e){super(...e),this.watch=new k(this,z)}static{this.styles=[d,y`
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
    `]}render(){return this.watch,F`<section aria-label=${I.common.notices}><div role="status" aria-live="polite" class="unseen">${z.value.at(-1)?.text??``}</div>
      ${m(z.value,e=>e.id,e=>F`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?F`<button @click=${e.action.run}>${e.action.label}</button>`:n}
          <button class="close" aria-label=${I.common.close} @click=${()=>S(e.id)}>${s(`close`,16)}</button>
        </div>`)}</section>`}};q=E([h(`toast-stack`)],q);var J=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,Y=class extends _{constructor(...t){super(...t),this.watch=new k(this,j,e,R,o,O)}static{this.styles=[d,y`
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
    `]}render(){this.watch;let{account:e,balance:t}=j.value,i=[...o.value.values()].filter(r).length,a=O.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,u=(e?.preferences.display_name||e?.email||`L`).charAt(0);return F`
      <header>
        <a class="home" href=${D.home}>${c()} <span>${I.name}</span></a>
        <nav aria-label=${I.nav.main}>
          ${i+a?F`<span class="work" role="status"><progress-ring size="18"></progress-ring><span>${I.shoots.working(i+a)}</span></span>`:n}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${I.nav.palette}, ${J}`}>${s(`search`,18)}<kbd>${J}</kbd></button>
          <a class="button bare credits" href=${D.plain(`credits`)} aria-label=${`${I.nav.credits}: ${I.creditCount(t)}`}>${s(`coin`,18)} ${t} <span class="long">${t===1?I.creditWord[0]:I.creditWord[1]}</span></a>
          <a class="button bare round bell" href=${D.plain(`activity`)} aria-label=${R.value?`${I.nav.activity}, ${I.activity.unread(R.value)}`:I.nav.activity}>${s(`bell`)}${R.value?F`<span class="dot"></span>`:n}</a>
          <pop-menu .label=${I.nav.menu} .items=${[{label:I.nav.account,hint:e?.email??``,icon:`person`,run:()=>l(D.plain(`account`))},{label:I.nav.pictures,icon:`spark`,run:()=>l(D.plain(`pictures`))},{label:I.nav.comparisons,icon:`compare`,run:()=>l(D.plain(`comparisons`))},{label:I.nav.keys,icon:`key`,run:()=>l(D.plain(`keys`))},{label:I.nav.plugins,icon:`plug`,run:()=>l(D.plain(`plugins`))},...e?.admin?[{label:I.nav.overview,icon:`chart`,run:()=>l(D.plain(`overview`))}]:[],{label:I.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:I.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:I.nav.signOut,icon:`leave`,run:()=>x()}]}><span class="face" aria-hidden="true">${u}</span></pop-menu>
        </nav>
      </header>
    `}};Y=E([h(`top-bar`)],Y);var X=U({StudioApp:()=>Z}),Z=class extends _{constructor(...t){super(...t),this.help=!1,this.palette=!1,this.watch=new k(this,j,e,f,L),this.account=``}static{this.styles=[d,y`
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
    `]}connectedCallback(){super.connectedCallback(),V(),j.watch(()=>this.follow()),B({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>l(D.home)}),window.addEventListener(`beforeunload`,e=>{M()&&e.preventDefault()}),window.addEventListener(`online`,()=>j.value.phase===`away`&&void V()),window.setInterval(()=>j.value.phase===`away`&&void V(),5e3)}follow(){let e=j.value.account?.id??``;e!==this.account&&(this.account=e,v(),u(),C(),b(),e&&(T(e),N(),A().catch(()=>void 0),p(),P()))}show(e){j.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:t}=j.value;if(t===`starting`)return F`<main class="away" aria-busy="true">${c(36)}<p class="unseen">${I.common.loading}</p></main>`;if(t===`away`)return F`<main class="away">${c(36)}<h1>${I.common.away}</h1><p class="quieter">${I.common.awayMore}</p>
        <button class="button" @click=${()=>V()}>${I.common.retry}</button></main>`;if(t===`out`)return w(()=>import(`./arrive-view-DYz5xjT2.js`),__vite__mapDeps([0,1,2,3])),F`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let r=e.value.view===`photo`;return F`
      <nav aria-label=${I.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${I.common.skipToContent}</a></nav>
      ${r?n:F`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${L.value?n:F`<div class="offline" role="status">${I.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?F`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:n}
      ${this.help?F`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:n}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&w(()=>import(`./command-palette-BhpWbS_v.js`),__vite__mapDeps([4,1,2])),this.help&&w(()=>import(`./keys-help-Dr0DMz-L.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:t,shoot:n,asset:r}=e.value;switch(t){case`shoot`:return w(()=>import(`./shoot-view-eNhJD3U9.js`),__vite__mapDeps([7,1,2,8,9])),F`<shoot-view .shootId=${n}></shoot-view>`;case`photo`:return w(()=>import(`./photo-view-DhF45-5M.js`),__vite__mapDeps([10,1,2,3,9])),F`<photo-view .shootId=${n} .assetId=${r}></photo-view>`;case`comparisons`:return w(()=>import(`./comparisons-view-ObKfxS5G.js`),__vite__mapDeps([11,1,2,3])),F`<comparisons-view .comparisonId=${e.value.comparison}></comparisons-view>`;case`pictures`:return w(()=>import(`./pictures-view-CBUViWwT.js`),__vite__mapDeps([12,1,2])),F`<pictures-view></pictures-view>`;case`activity`:return w(()=>import(`./activity-view-Cjra3jQm.js`),__vite__mapDeps([13,1,2])),F`<activity-view></activity-view>`;case`credits`:return w(()=>import(`./credits-view-x8u7UhOM.js`),__vite__mapDeps([14,1,2])),F`<credits-view></credits-view>`;case`account`:return w(()=>import(`./account-view-DpUKOKY7.js`),__vite__mapDeps([15,1,2,6])),F`<account-view></account-view>`;case`security`:return w(()=>import(`./security-view-DmgLqGte.js`),__vite__mapDeps([16,1,2,17])),F`<security-view></security-view>`;case`keys`:return w(()=>import(`./keys-view-ChBgBcYR.js`),__vite__mapDeps([18,1,2,6])),F`<keys-view></keys-view>`;case`webhooks`:return w(()=>import(`./webhooks-view-DTAGynKw.js`),__vite__mapDeps([19,1,2,6])),F`<webhooks-view></webhooks-view>`;case`plugins`:return w(()=>import(`./plugins-view-BOHr81Ic.js`),__vite__mapDeps([20,1,2,21])),F`<plugins-view></plugins-view>`;case`overview`:return w(()=>import(`./overview-view-C-enpcZL.js`),__vite__mapDeps([22,1,2,6])),F`<overview-view></overview-view>`;default:return w(()=>import(`./shoots-view-XQRjT_xk.js`),__vite__mapDeps([23,1,2,8])),F`<shoots-view></shoots-view>`}}};E([g()],Z.prototype,`help`,void 0),E([g()],Z.prototype,`palette`,void 0),Z=E([h(`studio-app`)],Z);export{Z as StudioApp,X as t};