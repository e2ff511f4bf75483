const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/new-shoot-DrBlr_GR.js","assets/common-BYV8meyg.js","assets/common-_gXZcgoQ.css","assets/drop-zone-YZAjlfAe.js","assets/shoot-styles-7Pfkh_4V.js","assets/shoot-view-Cu5sa1W7.js","assets/vars-DC6bQlZ4.js","assets/stages-DTY7XB_P.js","assets/studio-app-BVUJtsol.js","assets/looks-sheet-Cdtdtvu-.js","assets/compare-slider-ZTpD58o6.js","assets/failed-part-DmNFseRS.js","assets/schema-2vXgLy_U.js","assets/side-sheet-B5tRpLxa.js"])))=>i.map(i=>d[i]);
import{At as e,Br as t,C as n,E as r,Gr as i,Hr as a,Ir as o,It as s,Jn as c,Kr as l,Lr as u,Nr as d,Pr as f,Qr as p,Rr as m,Vn as h,Zr as g,ai as _,d as v,ii as y,ir as b,lr as x,or as S,pt as C,ri as w,rr as T,sr as E,u as D,zt as O}from"./common-BYV8meyg.js";import"./drop-zone-YZAjlfAe.js";var k=class extends u{constructor(...e){super(...e),this.search=``,this.filter=`all`,this.guide=_(`guide`,!0),this.watch=new w(this,c,l,n,O),this.beginning=new v(this,e=>T(b.shoot(e))),this.asking=new r(this),this.unbind=null,this.fresh=()=>{p(()=>import(`./new-shoot-DrBlr_GR.js`),__vite__mapDeps([0,1,2,3,4])),T(b.plain(`new`))}}static{this.styles=[x,a`
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
    `]}connectedCallback(){super.connectedCallback(),p(()=>import(`./shoot-view-Cu5sa1W7.js`),__vite__mapDeps([5,1,2,3,6,7,8,4])),this.asking.ask(async()=>{if(await h(),p(()=>import(`./looks-sheet-Cdtdtvu-.js`),__vite__mapDeps([9,1,2,10,11,8,12,6,13])),!c.value.loaded)throw Error(`the list did not come`)}),this.unbind=D({n:()=>this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:n,loaded:r,failed:i,next:a}=c.value,o=n.filter(e=>!e.unsorted||e.photo_count);if(r&&!o.length)return this.empty();let s=o.filter(e=>this.shows(e));return t`
      <div class="page">
        <div class="head">
          <h1>${g.shoots.title}</h1>
          <div class="tools" ?inert=${!r&&!i}>
            <div class="find">${E(`search`,18)}<input type="search" aria-label=${g.shoots.search} placeholder=${g.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${E(`add`,18)} ${g.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&o.length<3&&!o.some(e=>e.jobs.succeeded)?this.steps():m}
        <div class="choices filters" role="group" aria-label=${g.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>t`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${g.shoots.filters[e]}</button>`)}
        </div>
        ${!r&&(i||this.asking.late)?t`<p role="status">${g.shoots.failedToLoad} <button class="button small quiet" @click=${this.asking.again}>${g.common.retry}</button></p>`:m}
        <div class="grid" aria-busy=${!r&&!i}>
          ${!r&&(i||this.asking.late)?m:r?e(s,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>t`<div class="cover skeleton"></div>`)}
        </div>
        ${r&&!s.length?t`<p class="quieter">${this.search?g.shoots.none(this.search):g.shoot.nothing}</p>`:m}
        ${a&&!this.search?t`<div class="more"><button class="button quiet" @click=${()=>h(!0)}>${g.shoots.more}</button></div>`:m}
      </div>
      <drop-zone quiet .curtain=${g.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return t`<div class="page">
      <div class="empty-head"><h1>${g.shoots.empty}</h1><p>${C()?g.shoots.emptyLeadPhone:g.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${g.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():m}</div>
    </div>`}steps(){return t`<section class="guide" aria-label=${g.guide.title}><ol>
      ${(C()?g.guide.phoneSteps:g.guide.steps).map(([e,n],r)=>t`<li><i aria-hidden="true">${r+1}</i><div><b>${e}</b><span>${n}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${g.guide.hide} @click=${this.hideGuide}>${E(`close`,17)}</button>
    </section>`}card(e){let{jobs:r}=e,a=r.queued+r.processing,o=s(e),c=n.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return t`<a class="card" href=${b.shoot(e.id)}>
      <div class="cover">${o?t`<img src=${o} alt="" loading="lazy" />`:E(`photo`,32)}</div>
      <h2>${e.unsorted?g.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?g.photos(e.photo_count):g.shoots.noPhotos}</span>
        ${a+c?t`<span class="glow">${g.shoots.working(a+c)}</span>`:m}
        ${r.succeeded?t`<span>${g.shoots.ready(Math.min(r.succeeded,e.photo_count))}</span>`:e.photo_count&&!a?t`<span>${g.shoots.untouched}</span>`:m}
        ${r.failed?t`<span class="bad">${g.shoots.failed(r.failed)}</span>`:m}
        ${e.created_at?t`<span>${i(e.created_at)}</span>`:m}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}dropped(e){this.beginning.drop(e.detail)}hideGuide(){this.guide=!1,y(`guide`,!1)}choose(){this.zone.choose()}};S([f()],k.prototype,`search`,void 0),S([f()],k.prototype,`filter`,void 0),S([f()],k.prototype,`guide`,void 0),S([d(`drop-zone`)],k.prototype,`zone`,void 0),k=S([o(`shoots-view`)],k);export{k as ShootsView};