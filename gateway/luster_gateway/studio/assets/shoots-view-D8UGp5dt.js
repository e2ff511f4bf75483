const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/new-shoot-nOxl8Rid.js","assets/common-Bd2pAfdr.js","assets/common-_gXZcgoQ.css","assets/drop-zone-CF5SZ_hY.js","assets/shoot-styles-0bognwOL.js","assets/shoot-view-BUv0RoNQ.js","assets/vars-DCuMRr0k.js","assets/stages-HAUtVeuQ.js","assets/studio-app-CylEmx_N.js"])))=>i.map(i=>d[i]);
import{Ar as e,Br as t,D as n,E as r,Er as i,Et as a,Gn as o,Gr as s,I as c,In as l,Jn as u,Kn as d,Kr as f,Nr as p,Or as m,Pr as h,Sr as g,Tr as _,Yn as v,Zn as y,bt as b,kn as x,kt as S,nt as C,qr as w,wr as T,xr as E,z as D,zr as O}from"./common-Bd2pAfdr.js";import"./drop-zone-CF5SZ_hY.js";var k=class extends _{constructor(...e){super(...e),this.search=``,this.filter=`all`,this.guide=w(`guide`,!0),this.watch=new s(this,l,h,c,S),this.beginning=new n(this,e=>o(d.shoot(e))),this.asking=new D(this),this.unbind=null,this.fresh=()=>{t(()=>import(`./new-shoot-nOxl8Rid.js`),__vite__mapDeps([0,1,2,3,4])),o(d.plain(`new`))}}static{this.styles=[y,e`
      .head {
        display: flex;
        align-items: end;
        justify-content: space-between;
        gap: 1rem;
        flex-wrap: wrap;
        margin-bottom: 1.5rem;
      }
      .tools {
        display: flex;
        gap: 0.75rem;
        align-items: center;
        flex-wrap: wrap;
      }
      .find {
        position: relative;
        width: min(17rem, 100%);
        flex: 1 1 12rem;
      }
      .find svg {
        position: absolute;
        left: 0.75rem;
        top: 50%;
        translate: 0 -50%;
        color: var(--text-3);
      }
      .find input {
        padding-left: 2.4rem;
        border-radius: 99px;
      }
      .filters {
        margin-bottom: 1.5rem;
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
        gap: clamp(1.25rem, 2.4vw, 2rem) clamp(1rem, 2vw, 1.75rem);
      }
      .card {
        display: block;
        text-decoration: none;
      }
      .card:focus-visible {
        outline-offset: 6px;
        border-radius: var(--round);
      }
      .cover {
        aspect-ratio: 3 / 2;
        border-radius: var(--round);
        overflow: hidden;
        background: var(--raised);
        display: grid;
        place-items: center;
        color: var(--text-3);
      }
      .cover img {
        width: 100%;
        height: 100%;
        object-fit: cover;
        transition: scale var(--calm);
      }
      .card:hover img {
        scale: 1.02;
      }
      .card h2 {
        margin-top: 0.8rem;
        font-size: 1.0625rem;
        letter-spacing: -0.014em;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .facts {
        display: flex;
        gap: 0.35rem 0.8rem;
        flex-wrap: wrap;
        margin-top: 0.15rem;
        color: var(--text-2);
        font-size: var(--size-small);
      }
      .facts .glow {
        color: var(--glow);
      }
      .facts .bad {
        color: var(--bad);
      }
      .guide {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr)) auto;
        gap: 1rem 2rem;
        align-items: start;
        margin-bottom: 2rem;
        padding: 1.1rem 1.25rem;
        border-radius: var(--round);
        background: var(--raised);
      }
      .guide li {
        display: flex;
        gap: 0.8rem;
        align-items: center;
      }
      .guide ol {
        display: contents;
      }
      .guide b {
        font-weight: 600;
        display: block;
      }
      .guide span {
        color: var(--text-2);
        font-size: var(--size-small);
      }
      .guide i {
        font-style: normal;
        flex: none;
        width: 1.9rem;
        height: 1.9rem;
        border-radius: 50%;
        display: grid;
        place-items: center;
        border: 1px solid var(--line-strong);
        font-size: var(--size-small);
        font-variant-numeric: tabular-nums;
      }
      .more {
        display: grid;
        justify-items: center;
        margin-top: 2rem;
      }
      /* Until the list is there nobody knows whether this page or the empty one is shown: what may vanish is not offered. */
      .tools[inert] {
        visibility: hidden;
      }
      .empty-head {
        text-align: center;
        margin: clamp(0.5rem, 4vh, 2.5rem) 0 2rem;
      }
      .empty-head p {
        margin-top: 0.5rem;
        color: var(--text-2);
        font-size: var(--size-lead);
      }
      @media (max-width: 760px) {
        .guide {
          grid-template-columns: minmax(0, 1fr) auto;
        }
        .guide li {
          grid-column: 1;
        }
        .guide {
          column-gap: 0.5rem;
        }
        .guide .button {
          grid-column: 2;
          grid-row: 1;
        }
      }
    `]}connectedCallback(){super.connectedCallback(),t(()=>import(`./shoot-view-BUv0RoNQ.js`),__vite__mapDeps([5,1,2,3,6,7,8,4])),this.asking.ask(async()=>{if(await x(),!l.value.loaded)throw Error(`the list did not come`)}),this.unbind=r({n:()=>this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:t,failed:n,next:r}=l.value,a=e.filter(e=>!e.unsorted||e.photo_count);if(t&&!a.length)return this.empty();let o=a.filter(e=>this.shows(e));return m`
      <div class="page">
        <div class="head">
          <h1>${O.shoots.title}</h1>
          <div class="tools" ?inert=${!t&&!n}>
            <div class="find">${v(`search`,18)}<input type="search" aria-label=${O.shoots.search} placeholder=${O.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${v(`add`,18)} ${O.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&a.length<3&&!a.some(e=>e.jobs.succeeded)?this.steps():i}
        <div class="choices filters" role="group" aria-label=${O.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>m`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${O.shoots.filters[e]}</button>`)}
        </div>
        ${!t&&(n||this.asking.late)?m`<p role="status">${O.shoots.failedToLoad} <button class="button small quiet" @click=${this.asking.again}>${O.common.retry}</button></p>`:i}
        <div class="grid" aria-busy=${!t&&!n}>
          ${!t&&(n||this.asking.late)?i:t?b(o,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>m`<div class="cover skeleton"></div>`)}
        </div>
        ${t&&!o.length?m`<p class="quieter">${this.search?O.shoots.none(this.search):O.shoot.nothing}</p>`:i}
        ${r&&!this.search?m`<div class="more"><button class="button quiet" @click=${()=>x(!0)}>${O.shoots.more}</button></div>`:i}
      </div>
      <drop-zone quiet .curtain=${O.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return m`<div class="page">
      <div class="empty-head"><h1>${O.shoots.empty}</h1><p>${C()?O.shoots.emptyLeadPhone:O.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${O.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():i}</div>
    </div>`}steps(){return m`<section class="guide" aria-label=${O.guide.title}><ol>
      ${(C()?O.guide.phoneSteps:O.guide.steps).map(([e,t],n)=>m`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${O.guide.hide} @click=${this.hideGuide}>${v(`close`,17)}</button>
    </section>`}card(e){let{jobs:t}=e,n=t.queued+t.processing,r=a(e),o=c.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return m`<a class="card" href=${d.shoot(e.id)}>
      <div class="cover">${r?m`<img src=${r} alt="" loading="lazy" />`:v(`photo`,32)}</div>
      <h2>${e.unsorted?O.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?O.photos(e.photo_count):O.shoots.noPhotos}</span>
        ${n+o?m`<span class="glow">${O.shoots.working(n+o)}</span>`:i}
        ${t.succeeded?m`<span>${O.shoots.ready(Math.min(t.succeeded,e.photo_count))}</span>`:e.photo_count&&!n?m`<span>${O.shoots.untouched}</span>`:i}
        ${t.failed?m`<span class="bad">${O.shoots.failed(t.failed)}</span>`:i}
        ${e.created_at?m`<span>${p(e.created_at)}</span>`:i}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}dropped(e){this.beginning.drop(e.detail)}hideGuide(){this.guide=!1,f(`guide`,!1)}choose(){this.zone.choose()}};u([g()],k.prototype,`search`,void 0),u([g()],k.prototype,`filter`,void 0),u([g()],k.prototype,`guide`,void 0),u([E(`drop-zone`)],k.prototype,`zone`,void 0),k=u([T(`shoots-view`)],k);export{k as ShootsView};