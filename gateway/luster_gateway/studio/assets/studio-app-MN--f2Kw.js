const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-CtZRC6E2.js","assets/common-8l5TvFPB.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CdJkZfLe.js","assets/command-palette-mhvJIx-I.js","assets/keys-help-Cj_157BL.js","assets/side-sheet-C8PhyJ48.js","assets/shoot-view-BKX4EDlT.js","assets/drop-zone-C6U0cAV2.js","assets/stages-B1FVrX1i.js","assets/photo-view-B9DtIGDr.js","assets/comparisons-view-pSTJ3nkH.js","assets/pictures-view-BIBnPOh5.js","assets/activity-view-Bmduo9Ds.js","assets/credits-view-C1zfnXck.js","assets/account-view-C0UKMcaH.js","assets/security-view-BhxCHc_v.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-D6HbjgA1.js","assets/webhooks-view-JC-I_bni.js","assets/plugins-view-pfaoF1em.js","assets/schema-2vXgLy_U.js","assets/overview-view-BMrRAFLc.js","assets/shoots-view-BZUGt9q7.js"])))=>i.map(i=>d[i]);
import{$t as e,An as t,At as n,C as r,Dn as i,En as a,H as o,Hn as s,Jn as c,Ln as l,Lt as u,Mn as d,Nn as f,On as p,Pn as m,Tn as h,Un as g,Yt as _,Z as v,_n as y,_t as b,an as x,dt as S,ft as C,gn as w,h as T,hn as E,jt as D,kn as O,kt as k,l as A,lt as j,mn as M,n as N,o as P,on as F,pn as I,pt as L,qt as R,ut as z,vn as B,yn as V}from"./common-8l5TvFPB.js";var H=Object.defineProperty,U=(e,t)=>{let n={};for(var r in e)H(n,r,{get:e[r],enumerable:!0});return t||H(n,Symbol.toStringTag,{value:`Module`}),n},W=2*Math.PI*9,G=class extends O{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=m`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return d`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${f`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${W} stroke-dashoffset=${W*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};w([i({type:Number})],G.prototype,`value`,void 0),w([i({type:Number})],G.prototype,`size`,void 0),G=w([p(`progress-ring`)],G);var K=class extends O{constructor(...e){super(...e),this.items=[],this.label=``,this.face=`bare round`,this.side=`right`,this.up=``,this.open=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)}}static{this.styles=[V,m`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return d`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?d`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(e=>d`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
                ${e.icon?y(e.icon,18):``}<span>${e.label}${e.hint?d`<small>${e.hint}</small>`:``}</span>
              </button>`)}
          </div>`:``}
    `}async toggle(){this.open=!this.open,await this.updateComplete,this.open&&this.renderRoot.querySelector(`.item`)?.focus()}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};w([i({attribute:!1})],K.prototype,`items`,void 0),w([i()],K.prototype,`label`,void 0),w([i()],K.prototype,`face`,void 0),w([i({reflect:!0})],K.prototype,`side`,void 0),w([i({reflect:!0})],K.prototype,`up`,void 0),w([a()],K.prototype,`open`,void 0),w([h(`.opener`)],K.prototype,`opener`,void 0),K=w([p(`pop-menu`)],K);var q=class extends O{constructor(...e){super(...e),this.watch=new c(this,_)}static{this.styles=[V,m`
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
    `]}render(){return this.watch,d`<section aria-label=${s.common.notices}><div role="status" aria-live="polite" class="unseen">${_.value.at(-1)?.text??``}</div>
      ${v(_.value,e=>e.id,e=>d`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?d`<button @click=${e.action.run}>${e.action.label}</button>`:t}
          <button class="close" aria-label=${s.common.close} @click=${()=>R(e.id)}>${y(`close`,16)}</button>
        </div>`)}</section>`}};q=w([p(`toast-stack`)],q);var J=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,Y=class extends O{constructor(...t){super(...t),this.watch=new c(this,e,E,j,D,A)}static{this.styles=[V,m`
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
    `]}render(){this.watch;let{account:r,balance:i}=e.value,a=[...D.value.values()].filter(n).length,o=A.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,c=(r?.preferences.display_name||r?.email||`L`).charAt(0);return d`
      <header>
        <a class="home" href=${M.home}>${B()} <span>${s.name}</span></a>
        <nav aria-label=${s.nav.main}>
          ${a+o?d`<span class="work" role="status"><progress-ring size="18"></progress-ring><span>${s.shoots.working(a+o)}</span></span>`:t}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${s.nav.palette}, ${J}`}>${y(`search`,18)}<kbd>${J}</kbd></button>
          <a class="button bare credits" href=${M.plain(`credits`)} aria-label=${`${s.nav.credits}: ${s.creditCount(i)}`}>${y(`coin`,18)} ${i} <span class="long">${i===1?s.creditWord[0]:s.creditWord[1]}</span></a>
          <a class="button bare round bell" href=${M.plain(`activity`)} aria-label=${j.value?`${s.nav.activity}, ${s.activity.unread(j.value)}`:s.nav.activity}>${y(`bell`)}${j.value?d`<span class="dot"></span>`:t}</a>
          <pop-menu .label=${s.nav.menu} .items=${[{label:s.nav.account,hint:r?.email??``,icon:`person`,run:()=>I(M.plain(`account`))},{label:s.nav.pictures,icon:`spark`,run:()=>I(M.plain(`pictures`))},{label:s.nav.comparisons,icon:`compare`,run:()=>I(M.plain(`comparisons`))},{label:s.nav.keys,icon:`key`,run:()=>I(M.plain(`keys`))},{label:s.nav.plugins,icon:`plug`,run:()=>I(M.plain(`plugins`))},...r?.admin?[{label:s.nav.overview,icon:`chart`,run:()=>I(M.plain(`overview`))}]:[],{label:s.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:s.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:s.nav.signOut,icon:`leave`,run:()=>x()}]}><span class="face" aria-hidden="true">${c}</span></pop-menu>
        </nav>
      </header>
    `}};Y=w([p(`top-bar`)],Y);var X=U({StudioApp:()=>Z}),Z=class extends O{constructor(...t){super(...t),this.help=!1,this.palette=!1,this.watch=new c(this,e,E,l,S),this.account=``}static{this.styles=[V,m`
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
    `]}connectedCallback(){super.connectedCallback(),F(),e.watch(()=>this.follow()),r({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>I(M.home)}),window.addEventListener(`beforeunload`,e=>{N()&&e.preventDefault()}),window.addEventListener(`online`,()=>e.value.phase===`away`&&void F()),window.setInterval(()=>e.value.phase===`away`&&void F(),5e3)}follow(){let t=e.value.account?.id??``;t!==this.account&&(this.account=t,k(),o(),T(),L(),t&&(C(t),z(),b().catch(()=>void 0),u(),P()))}show(t){e.value.phase===`in`&&(this[t]=!0)}render(){this.watch;let{phase:n}=e.value;if(n===`starting`)return d`<main class="away" aria-busy="true">${B(36)}<p class="unseen">${s.common.loading}</p></main>`;if(n===`away`)return d`<main class="away">${B(36)}<h1>${s.common.away}</h1><p class="quieter">${s.common.awayMore}</p>
        <button class="button" @click=${()=>F()}>${s.common.retry}</button></main>`;if(n===`out`)return g(()=>import(`./arrive-view-CtZRC6E2.js`),__vite__mapDeps([0,1,2,3])),d`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let r=E.value.view===`photo`;return d`
      <nav aria-label=${s.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${s.common.skipToContent}</a></nav>
      ${r?t:d`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${S.value?t:d`<div class="offline" role="status">${s.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?d`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:t}
      ${this.help?d`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:t}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&g(()=>import(`./command-palette-mhvJIx-I.js`),__vite__mapDeps([4,1,2])),this.help&&g(()=>import(`./keys-help-Cj_157BL.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:n}=E.value;switch(e){case`shoot`:return g(()=>import(`./shoot-view-BKX4EDlT.js`),__vite__mapDeps([7,1,2,8,9])),d`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return g(()=>import(`./photo-view-B9DtIGDr.js`),__vite__mapDeps([10,1,2,3,9])),d`<photo-view .shootId=${t} .assetId=${n}></photo-view>`;case`comparisons`:return g(()=>import(`./comparisons-view-pSTJ3nkH.js`),__vite__mapDeps([11,1,2,3])),d`<comparisons-view .comparisonId=${E.value.comparison}></comparisons-view>`;case`pictures`:return g(()=>import(`./pictures-view-BIBnPOh5.js`),__vite__mapDeps([12,1,2])),d`<pictures-view></pictures-view>`;case`activity`:return g(()=>import(`./activity-view-Bmduo9Ds.js`),__vite__mapDeps([13,1,2])),d`<activity-view></activity-view>`;case`credits`:return g(()=>import(`./credits-view-C1zfnXck.js`),__vite__mapDeps([14,1,2])),d`<credits-view></credits-view>`;case`account`:return g(()=>import(`./account-view-C0UKMcaH.js`),__vite__mapDeps([15,1,2,6])),d`<account-view></account-view>`;case`security`:return g(()=>import(`./security-view-BhxCHc_v.js`),__vite__mapDeps([16,1,2,17])),d`<security-view></security-view>`;case`keys`:return g(()=>import(`./keys-view-D6HbjgA1.js`),__vite__mapDeps([18,1,2,6])),d`<keys-view></keys-view>`;case`webhooks`:return g(()=>import(`./webhooks-view-JC-I_bni.js`),__vite__mapDeps([19,1,2,6])),d`<webhooks-view></webhooks-view>`;case`plugins`:return g(()=>import(`./plugins-view-pfaoF1em.js`),__vite__mapDeps([20,1,2,21])),d`<plugins-view></plugins-view>`;case`overview`:return g(()=>import(`./overview-view-BMrRAFLc.js`),__vite__mapDeps([22,1,2,6])),d`<overview-view></overview-view>`;default:return g(()=>import(`./shoots-view-BZUGt9q7.js`),__vite__mapDeps([23,1,2,8])),d`<shoots-view></shoots-view>`}}};w([a()],Z.prototype,`help`,void 0),w([a()],Z.prototype,`palette`,void 0),Z=w([p(`studio-app`)],Z);export{Z as StudioApp,X as t};