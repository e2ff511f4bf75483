const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-Zwe0Lqg2.js","assets/common-DdhaU0h5.js","assets/common-_gXZcgoQ.css","assets/compare-slider-BsfKXGfl.js","assets/command-palette-viIUMCtM.js","assets/keys-help-DLK7L196.js","assets/side-sheet-D4b3Q2E6.js","assets/shoot-view-Cz7Ms_l9.js","assets/drop-zone-BVQX1Ctm.js","assets/stages-Dc0pFUgC.js","assets/photo-view-WNvradq5.js","assets/comparisons-view-rIJ4KIbu.js","assets/pictures-view-DJ7_zPNP.js","assets/activity-view-BhDnWlYN.js","assets/credits-view-BWYOtZt3.js","assets/account-view-DAHa72Fu.js","assets/security-view-BysD8VRm.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-Ci3nSWYB.js","assets/webhooks-view-BW42f_ZU.js","assets/plugins-view-BOSf2Vpb.js","assets/schema-2vXgLy_U.js","assets/overview-view-C75SsrjO.js","assets/shoots-view-K7lkNXbi.js"])))=>i.map(i=>d[i]);
import{Bt as e,C as t,Cn as n,H as r,N as i,Nn as a,On as o,Ot as s,Pn as c,Rt as l,St as u,Tn as d,Wt as f,Xt as p,Zt as m,_n as h,an as g,bn as _,bt as v,cn as y,ct as b,et as x,gn as S,h as C,in as w,it as T,l as E,ln as D,n as O,nt as k,o as A,on as j,rt as M,sn as N,tt as P,un as F,vn as I,wn as L,xn as R,xt as z,yn as B,zn as V}from"./common-DdhaU0h5.js";var H=Object.defineProperty,U=(e,t)=>{let n={};for(var r in e)H(n,r,{get:e[r],enumerable:!0});return t||H(n,Symbol.toStringTag,{value:`Module`}),n},W=2*Math.PI*9,G=class extends _{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=d`
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
      ${L`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${W} stroke-dashoffset=${W*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};N([I({type:Number})],G.prototype,`value`,void 0),N([I({type:Number})],G.prototype,`size`,void 0),G=N([B(`progress-ring`)],G);var K=class extends _{constructor(...e){super(...e),this.items=[],this.label=``,this.face=`bare round`,this.side=`right`,this.up=``,this.open=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)}}static{this.styles=[F,d`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return n`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?n`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(e=>n`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
                ${e.icon?y(e.icon,18):``}<span>${e.label}${e.hint?n`<small>${e.hint}</small>`:``}</span>
              </button>`)}
          </div>`:``}
    `}async toggle(){this.open=!this.open,await this.updateComplete,this.open&&this.renderRoot.querySelector(`.item`)?.focus()}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};N([I({attribute:!1})],K.prototype,`items`,void 0),N([I()],K.prototype,`label`,void 0),N([I()],K.prototype,`face`,void 0),N([I({reflect:!0})],K.prototype,`side`,void 0),N([I({reflect:!0})],K.prototype,`up`,void 0),N([h()],K.prototype,`open`,void 0),N([S(`.opener`)],K.prototype,`opener`,void 0),K=N([B(`pop-menu`)],K);var q=class extends _{constructor(...t){super(...t),this.watch=new V(this,e)}static{this.styles=[F,d`
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
    `]}render(){return this.watch,n`<section aria-label=${a.common.notices}><div role="status" aria-live="polite" class="unseen">${e.value.at(-1)?.text??``}</div>
      ${r(e.value,e=>e.id,e=>n`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?n`<button @click=${e.action.run}>${e.action.label}</button>`:R}
          <button class="close" aria-label=${a.common.close} @click=${()=>l(e.id)}>${y(`close`,16)}</button>
        </div>`)}</section>`}};q=N([B(`toast-stack`)],q);var J=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,Y=class extends _{constructor(...e){super(...e),this.watch=new V(this,f,j,x,u,E)}static{this.styles=[F,d`
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
    `]}render(){this.watch;let{account:e,balance:t}=f.value,r=[...u.value.values()].filter(z).length,i=E.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,o=(e?.preferences.display_name||e?.email||`L`).charAt(0);return n`
      <header>
        <a class="home" href=${g.home}>${D()} <span>${a.name}</span></a>
        <nav aria-label=${a.nav.main}>
          ${r+i?n`<span class="work" role="status"><progress-ring size="18"></progress-ring><span>${a.shoots.working(r+i)}</span></span>`:R}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${a.nav.palette}, ${J}`}>${y(`search`,18)}<kbd>${J}</kbd></button>
          <a class="button bare credits" href=${g.plain(`credits`)} aria-label=${`${a.nav.credits}: ${a.creditCount(t)}`}>${y(`coin`,18)} ${t} <span class="long">${t===1?a.creditWord[0]:a.creditWord[1]}</span></a>
          <a class="button bare round bell" href=${g.plain(`activity`)} aria-label=${x.value?`${a.nav.activity}, ${a.activity.unread(x.value)}`:a.nav.activity}>${y(`bell`)}${x.value?n`<span class="dot"></span>`:R}</a>
          <pop-menu .label=${a.nav.menu} .items=${[{label:a.nav.account,hint:e?.email??``,icon:`person`,run:()=>w(g.plain(`account`))},{label:a.nav.pictures,icon:`spark`,run:()=>w(g.plain(`pictures`))},{label:a.nav.comparisons,icon:`compare`,run:()=>w(g.plain(`comparisons`))},{label:a.nav.keys,icon:`key`,run:()=>w(g.plain(`keys`))},{label:a.nav.plugins,icon:`plug`,run:()=>w(g.plain(`plugins`))},...e?.admin?[{label:a.nav.overview,icon:`chart`,run:()=>w(g.plain(`overview`))}]:[],{label:a.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:a.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:a.nav.signOut,icon:`leave`,run:()=>p()}]}><span class="face" aria-hidden="true">${o}</span></pop-menu>
        </nav>
      </header>
    `}};Y=N([B(`top-bar`)],Y);var X=U({StudioApp:()=>Z}),Z=class extends _{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new V(this,f,j,o,k),this.account=``}static{this.styles=[F,d`
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
    `]}connectedCallback(){super.connectedCallback(),m(),f.watch(()=>this.follow()),t({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>w(g.home)}),window.addEventListener(`beforeunload`,e=>{O()&&e.preventDefault()}),window.addEventListener(`online`,()=>f.value.phase===`away`&&void m()),window.setInterval(()=>f.value.phase===`away`&&void m(),5e3)}follow(){let e=f.value.account?.id??``;e!==this.account&&(this.account=e,v(),i(),C(),T(),e&&(M(e),P(),b().catch(()=>void 0),s(),A()))}show(e){f.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=f.value;if(e===`starting`)return n`<main class="away" aria-busy="true">${D(36)}<p class="unseen">${a.common.loading}</p></main>`;if(e===`away`)return n`<main class="away">${D(36)}<h1>${a.common.away}</h1><p class="quieter">${a.common.awayMore}</p>
        <button class="button" @click=${()=>m()}>${a.common.retry}</button></main>`;if(e===`out`)return c(()=>import(`./arrive-view-Zwe0Lqg2.js`),__vite__mapDeps([0,1,2,3])),n`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let t=j.value.view===`photo`;return n`
      <nav aria-label=${a.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${a.common.skipToContent}</a></nav>
      ${t?R:n`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${k.value?R:n`<div class="offline" role="status">${a.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?n`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:R}
      ${this.help?n`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:R}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&c(()=>import(`./command-palette-viIUMCtM.js`),__vite__mapDeps([4,1,2])),this.help&&c(()=>import(`./keys-help-DLK7L196.js`),__vite__mapDeps([5,1,2,6]))}view(){let{view:e,shoot:t,asset:r}=j.value;switch(e){case`shoot`:return c(()=>import(`./shoot-view-Cz7Ms_l9.js`),__vite__mapDeps([7,1,2,8,9])),n`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return c(()=>import(`./photo-view-WNvradq5.js`),__vite__mapDeps([10,1,2,3,9])),n`<photo-view .shootId=${t} .assetId=${r}></photo-view>`;case`comparisons`:return c(()=>import(`./comparisons-view-rIJ4KIbu.js`),__vite__mapDeps([11,1,2,3])),n`<comparisons-view .comparisonId=${j.value.comparison}></comparisons-view>`;case`pictures`:return c(()=>import(`./pictures-view-DJ7_zPNP.js`),__vite__mapDeps([12,1,2])),n`<pictures-view></pictures-view>`;case`activity`:return c(()=>import(`./activity-view-BhDnWlYN.js`),__vite__mapDeps([13,1,2])),n`<activity-view></activity-view>`;case`credits`:return c(()=>import(`./credits-view-BWYOtZt3.js`),__vite__mapDeps([14,1,2])),n`<credits-view></credits-view>`;case`account`:return c(()=>import(`./account-view-DAHa72Fu.js`),__vite__mapDeps([15,1,2,6])),n`<account-view></account-view>`;case`security`:return c(()=>import(`./security-view-BysD8VRm.js`),__vite__mapDeps([16,1,2,17])),n`<security-view></security-view>`;case`keys`:return c(()=>import(`./keys-view-Ci3nSWYB.js`),__vite__mapDeps([18,1,2,6])),n`<keys-view></keys-view>`;case`webhooks`:return c(()=>import(`./webhooks-view-BW42f_ZU.js`),__vite__mapDeps([19,1,2,6])),n`<webhooks-view></webhooks-view>`;case`plugins`:return c(()=>import(`./plugins-view-BOSf2Vpb.js`),__vite__mapDeps([20,1,2,21])),n`<plugins-view></plugins-view>`;case`overview`:return c(()=>import(`./overview-view-C75SsrjO.js`),__vite__mapDeps([22,1,2,6])),n`<overview-view></overview-view>`;default:return c(()=>import(`./shoots-view-K7lkNXbi.js`),__vite__mapDeps([23,1,2,8])),n`<shoots-view></shoots-view>`}}};N([h()],Z.prototype,`help`,void 0),N([h()],Z.prototype,`palette`,void 0),Z=N([B(`studio-app`)],Z);export{Z as StudioApp,X as t};