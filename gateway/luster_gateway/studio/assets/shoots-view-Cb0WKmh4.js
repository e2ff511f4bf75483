const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/new-shoot-D_rMPwxU.js","assets/common-3VDTXD9_.js","assets/common-_gXZcgoQ.css","assets/drop-zone-BsV50Y6T.js","assets/shoot-styles-C3eoc3sZ.js","assets/shoot-view-CqeZ6cCn.js","assets/vars-Cotudsjr.js","assets/stages-Cyddm5va.js","assets/studio-app-D2HiLI1J.js"])))=>i.map(i=>d[i]);
import{Bn as e,Br as t,Cr as n,D as r,E as i,Fr as a,Hr as o,I as s,Kn as c,Or as l,Pr as u,Tr as d,Un as f,Vn as p,Vr as m,Wn as h,_r as g,br as _,gr as v,ht as y,jn as b,kr as x,ut as S,wn as C,wt as w,xr as T,xt as E,yr as D,z as O}from"./common-3VDTXD9_.js";import"./drop-zone-BsV50Y6T.js";var k=class extends _{constructor(...n){super(...n),this.search=``,this.filter=`all`,this.guide=o(`guide`,!0),this.watch=new t(this,b,x,s,w),this.beginning=new r(this,t=>e(p.shoot(t))),this.asking=new O(this),this.unbind=null,this.fresh=()=>{a(()=>import(`./new-shoot-D_rMPwxU.js`),__vite__mapDeps([0,1,2,3,4])),e(p.plain(`new`))}}static{this.styles=[c,d`
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
    `]}connectedCallback(){super.connectedCallback(),a(()=>import(`./shoot-view-CqeZ6cCn.js`),__vite__mapDeps([5,1,2,3,6,7,8,4])),this.asking.ask(async()=>{if(await C(),!b.value.loaded)throw Error(`the list did not come`)}),this.unbind=i({n:()=>this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:t,failed:r,next:i}=b.value,a=e.filter(e=>!e.unsorted||e.photo_count);if(t&&!a.length)return this.empty();let o=a.filter(e=>this.shows(e));return n`
      <div class="page">
        <div class="head">
          <h1>${u.shoots.title}</h1>
          <div class="tools" ?inert=${!t&&!r}>
            <div class="find">${h(`search`,18)}<input type="search" aria-label=${u.shoots.search} placeholder=${u.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${h(`add`,18)} ${u.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&a.length<3&&!a.some(e=>e.jobs.succeeded)?this.steps():T}
        <div class="choices filters" role="group" aria-label=${u.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>n`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${u.shoots.filters[e]}</button>`)}
        </div>
        ${!t&&(r||this.asking.late)?n`<p role="status">${u.shoots.failedToLoad} <button class="button small quiet" @click=${this.asking.again}>${u.common.retry}</button></p>`:T}
        <div class="grid" aria-busy=${!t&&!r}>
          ${!t&&(r||this.asking.late)?T:t?y(o,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>n`<div class="cover skeleton"></div>`)}
        </div>
        ${t&&!o.length?n`<p class="quieter">${this.search?u.shoots.none(this.search):u.shoot.nothing}</p>`:T}
        ${i&&!this.search?n`<div class="more"><button class="button quiet" @click=${()=>C(!0)}>${u.shoots.more}</button></div>`:T}
      </div>
      <drop-zone quiet .curtain=${u.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return n`<div class="page">
      <div class="empty-head"><h1>${u.shoots.empty}</h1><p>${S()?u.shoots.emptyLeadPhone:u.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${u.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():T}</div>
    </div>`}steps(){return n`<section class="guide" aria-label=${u.guide.title}><ol>
      ${(S()?u.guide.phoneSteps:u.guide.steps).map(([e,t],r)=>n`<li><i aria-hidden="true">${r+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${u.guide.hide} @click=${this.hideGuide}>${h(`close`,17)}</button>
    </section>`}card(e){let{jobs:t}=e,r=t.queued+t.processing,i=E(e),a=s.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return n`<a class="card" href=${p.shoot(e.id)}>
      <div class="cover">${i?n`<img src=${i} alt="" loading="lazy" />`:h(`photo`,32)}</div>
      <h2>${e.unsorted?u.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?u.photos(e.photo_count):u.shoots.noPhotos}</span>
        ${r+a?n`<span class="glow">${u.shoots.working(r+a)}</span>`:T}
        ${t.succeeded?n`<span>${u.shoots.ready(Math.min(t.succeeded,e.photo_count))}</span>`:e.photo_count&&!r?n`<span>${u.shoots.untouched}</span>`:T}
        ${t.failed?n`<span class="bad">${u.shoots.failed(t.failed)}</span>`:T}
        ${e.created_at?n`<span>${l(e.created_at)}</span>`:T}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}dropped(e){this.beginning.drop(e.detail)}hideGuide(){this.guide=!1,m(`guide`,!1)}choose(){this.zone.choose()}};f([g()],k.prototype,`search`,void 0),f([g()],k.prototype,`filter`,void 0),f([g()],k.prototype,`guide`,void 0),f([v(`drop-zone`)],k.prototype,`zone`,void 0),k=f([D(`shoots-view`)],k);export{k as ShootsView};