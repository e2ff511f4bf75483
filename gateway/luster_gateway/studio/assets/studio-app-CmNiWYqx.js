const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-ChArmkMX.js","assets/common-BEWaxQ7m.js","assets/common-_gXZcgoQ.css","assets/compare-slider-Lci8n20g.js","assets/command-palette-DpxexWXx.js","assets/keys-help-D1a1paLa.js","assets/side-sheet--O4wzD5z.js","assets/shoot-view-BtYoB9Nf.js","assets/drop-zone-BXQntJlo.js","assets/vars-DHo4IjWv.js","assets/stages-cd70x1YO.js","assets/photo-view-BIH0s6In.js","assets/review-mark-DYh7T4JD.js","assets/comparisons-view-Bbf7_nL6.js","assets/pictures-view-2-YQkfnn.js","assets/activity-view-DJ1rnLg7.js","assets/credits-view-CZKy4-K6.js","assets/account-view-sUIR5EAw.js","assets/security-view-BTTIy8Zn.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-BfHDP1BM.js","assets/webhooks-view-Bwp_mbFw.js","assets/plugins-view-BaU614E7.js","assets/schema-2vXgLy_U.js","assets/overview-view-DpAbd18r.js","assets/shoots-view-XdgN1DD1.js"])))=>i.map(i=>d[i]);
import{Cr as e,Dn as t,E as n,G as r,Gn as i,Jn as a,Ln as o,Or as s,Qn as c,Rn as l,Sr as u,Tn as d,Xn as f,Yn as p,Zn as m,_r as h,_t as g,ar as _,bt as v,cn as y,cr as b,dr as x,fr as S,gt as C,hn as w,ir as T,jn as E,ln as D,lr as O,n as k,or as A,pr as j,qn as M,rt as N,s as P,sn as F,sr as I,u as L,v as R,vt as z,wt as B,yt as V}from"./common-BEWaxQ7m.js";var H=Object.defineProperty,U=(e,t)=>{let n={};for(var r in e)H(n,r,{get:e[r],enumerable:!0});return t||H(n,Symbol.toStringTag,{value:`Module`}),n},W=2*Math.PI*9,G=class extends b{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=j`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return x`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${S`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${W} stroke-dashoffset=${W*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};p([A({type:Number})],G.prototype,`value`,void 0),p([A({type:Number})],G.prototype,`size`,void 0),G=p([I(`progress-ring`)],G);var K=class extends b{constructor(...e){super(...e),this.items=[],this.label=``,this.face=`bare round`,this.side=`right`,this.up=``,this.wide=!1,this.open=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)}}static{this.styles=[c,j`
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
      /* The page that it stands in may ask for a larger one. */
      .opener {
        width: var(--opener, auto);
        min-height: var(--opener-height, 2.5rem);
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return x`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?x`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(e=>x`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
                ${e.icon?f(e.icon,18):``}<span>${e.label}${e.hint?x`<small>${e.hint}</small>`:``}</span>
              </button>`)}
          </div>`:``}
    `}async toggle(){this.open=!this.open,await this.updateComplete,this.open&&this.renderRoot.querySelector(`.item`)?.focus()}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};p([A({attribute:!1})],K.prototype,`items`,void 0),p([A()],K.prototype,`label`,void 0),p([A()],K.prototype,`face`,void 0),p([A({reflect:!0})],K.prototype,`side`,void 0),p([A({reflect:!0})],K.prototype,`up`,void 0),p([A({type:Boolean,reflect:!0})],K.prototype,`wide`,void 0),p([_()],K.prototype,`open`,void 0),p([T(`.opener`)],K.prototype,`opener`,void 0),K=p([I(`pop-menu`)],K);var q=class extends b{constructor(...e){super(...e),this.watch=new s(this,t)}static{this.styles=[c,j`
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
    `]}render(){return this.watch,x`<section aria-label=${u.common.notices}><div role="status" aria-live="polite" class="unseen">${t.value.at(-1)?.text??``}</div>
      ${N(t.value,e=>e.id,e=>x`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?x`<button @click=${e.action.run}>${e.action.label}</button>`:O}
          <button class="close" aria-label=${u.common.close} @click=${()=>d(e.id)}>${f(`close`,16)}</button>
        </div>`)}</section>`}};q=p([I(`toast-stack`)],q);var J=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,Y=[`home`,`comparisons`,`activity`],X=class extends b{constructor(...e){super(...e),this.watch=new s(this,E,a,C,D,L)}static{this.styles=[c,j`
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
    `]}at(e){let{view:t}=a.value;return t===e||e===`home`&&(t===`shoot`||t===`photo`)}render(){this.watch;let{account:e,balance:t}=E.value,n=[...D.value.values()].filter(y).length,r=![...D.value.values()].some(e=>y(e)&&e.status!==`queued`),a=L.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,s=(e?.preferences.display_name||e?.email||`L`).charAt(0);return x`
      <header>
        <a class="home" href=${M.home}>${m()} <span>${u.name}</span></a>
        <nav aria-label=${u.nav.main}>${Y.map(e=>x`<a class="button bare" href=${e===`home`?M.home:M.plain(e)} aria-current=${this.at(e)?`page`:O}>${e===`home`?u.nav.shoots:u.nav[e]}${e===`activity`&&C.value?x`<span class="dot"></span><span class="unseen">${u.activity.unread(C.value)}</span>`:O}</a>`)}</nav>
        <div class="tools">
          ${n+a?x`<span class="work" role="status">${r&&!a?f(`clock`,18):x`<progress-ring size="18"></progress-ring>`}<span>${u.shoots.working(n+a)}</span></span>`:O}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${u.nav.palette}, ${J}`}>${f(`search`,18)}<kbd>${J}</kbd></button>
          <a class="button bare credits" href=${M.plain(`credits`)} aria-label=${`${u.nav.credits}: ${u.creditCount(t)}`}>${f(`coin`,18)}<span>${t}<span class="long"> ${t===1?u.creditWord[0]:u.creditWord[1]}</span></span></a>
          <a class="button bare round bell" href=${M.plain(`activity`)} aria-label=${C.value?`${u.nav.activity}, ${u.activity.unread(C.value)}`:u.nav.activity}>${f(`bell`)}${C.value?x`<span class="dot"></span>`:O}</a>
          <pop-menu .label=${u.nav.menu} .items=${[{label:u.nav.account,hint:e?.email??``,icon:`person`,run:()=>i(M.plain(`account`))},{label:u.nav.pictures,icon:`spark`,run:()=>i(M.plain(`pictures`))},{label:u.nav.comparisons,icon:`compare`,run:()=>i(M.plain(`comparisons`))},{label:u.nav.keys,icon:`key`,run:()=>i(M.plain(`keys`))},{label:u.nav.plugins,icon:`plug`,run:()=>i(M.plain(`plugins`))},...e?.admin?[{label:u.nav.overview,icon:`chart`,run:()=>i(M.plain(`overview`))}]:[],{label:u.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:u.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:u.nav.signOut,icon:`leave`,run:()=>o()}]}><span class="face" aria-hidden="true">${s}</span></pop-menu>
        </div>
      </header>
    `}};X=p([I(`top-bar`)],X);var Z=U({StudioApp:()=>Q}),Q=class extends b{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new s(this,E,a,h,z),this.account=``}static{this.styles=[c,j`
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
    `]}connectedCallback(){super.connectedCallback(),l(),E.watch(()=>this.follow()),n({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>i(M.home)}),window.addEventListener(`beforeunload`,e=>{k()&&e.preventDefault()}),window.addEventListener(`online`,()=>E.value.phase===`away`&&void l()),window.setInterval(()=>E.value.phase===`away`&&void l(),5e3)}follow(){let e=E.value.account?.id??``;e!==this.account&&(this.account=e,F(),r(),R(),v(),e&&(V(e),g(),B().catch(()=>void 0),w(),P()))}show(e){E.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:t}=E.value;if(t===`starting`)return x`<main class="away" aria-busy="true">${m(36)}<p class="unseen">${u.common.loading}</p></main>`;if(t===`away`)return x`<main class="away">${m(36)}<h1>${u.common.away}</h1><p class="quieter">${u.common.awayMore}</p>
        <button class="button" @click=${()=>l()}>${u.common.retry}</button></main>`;if(t===`out`)return e(()=>import(`./arrive-view-ChArmkMX.js`),__vite__mapDeps([0,1,2,3])),x`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let n=a.value.view===`photo`;return x`
      <nav aria-label=${u.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${u.common.skipToContent}</a></nav>
      ${n?O:x`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${z.value?O:x`<div class="offline" role="status">${u.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?x`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:O}
      ${this.help?x`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:O}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&e(()=>import(`./command-palette-DpxexWXx.js`),__vite__mapDeps([4,1,2])),this.help&&e(()=>import(`./keys-help-D1a1paLa.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:t,shoot:n,asset:r}=a.value;switch(t){case`shoot`:return e(()=>import(`./shoot-view-BtYoB9Nf.js`),__vite__mapDeps([7,1,2,8,9,10])),x`<shoot-view .shootId=${n}></shoot-view>`;case`photo`:return e(()=>import(`./photo-view-BIH0s6In.js`),__vite__mapDeps([11,1,2,3,12,10])),x`<photo-view .shootId=${n} .assetId=${r}></photo-view>`;case`comparisons`:return e(()=>import(`./comparisons-view-Bbf7_nL6.js`),__vite__mapDeps([13,1,2,3,12])),x`<comparisons-view .comparisonId=${a.value.comparison}></comparisons-view>`;case`pictures`:return e(()=>import(`./pictures-view-2-YQkfnn.js`),__vite__mapDeps([14,1,2])),x`<pictures-view></pictures-view>`;case`activity`:return e(()=>import(`./activity-view-DJ1rnLg7.js`),__vite__mapDeps([15,1,2])),x`<activity-view></activity-view>`;case`credits`:return e(()=>import(`./credits-view-CZKy4-K6.js`),__vite__mapDeps([16,1,2])),x`<credits-view></credits-view>`;case`account`:return e(()=>import(`./account-view-sUIR5EAw.js`),__vite__mapDeps([17,1,2,6])),x`<account-view></account-view>`;case`security`:return e(()=>import(`./security-view-BTTIy8Zn.js`),__vite__mapDeps([18,1,2,19])),x`<security-view></security-view>`;case`keys`:return e(()=>import(`./keys-view-BfHDP1BM.js`),__vite__mapDeps([20,1,2,6])),x`<keys-view></keys-view>`;case`webhooks`:return e(()=>import(`./webhooks-view-Bwp_mbFw.js`),__vite__mapDeps([21,1,2,6])),x`<webhooks-view></webhooks-view>`;case`plugins`:return e(()=>import(`./plugins-view-BaU614E7.js`),__vite__mapDeps([22,1,2,23])),x`<plugins-view></plugins-view>`;case`overview`:return e(()=>import(`./overview-view-DpAbd18r.js`),__vite__mapDeps([24,1,2,6])),x`<overview-view></overview-view>`;default:return e(()=>import(`./shoots-view-XdgN1DD1.js`),__vite__mapDeps([25,1,2,8])),x`<shoots-view></shoots-view>`}}};p([_()],Q.prototype,`help`,void 0),p([_()],Q.prototype,`palette`,void 0),Q=p([I(`studio-app`)],Q);export{Q as StudioApp,Z as t};