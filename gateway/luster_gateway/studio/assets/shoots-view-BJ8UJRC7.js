const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/new-shoot-DUu-owRK.js","assets/common-C0zW_tFl.js","assets/common-_gXZcgoQ.css","assets/drop-zone-DoYUuOHO.js","assets/shoot-styles-CXu_4NQY.js","assets/shoot-view-B270StAn.js","assets/vars-BMiYfYl7.js","assets/stages-cuCFsQaK.js","assets/studio-app-Du-OavB4.js"])))=>i.map(i=>d[i]);
import{Bn as e,Br as t,Cr as n,D as r,F as i,Fr as a,Hr as o,Kn as s,Ln as c,Or as l,Pn as u,Pr as d,R as f,Tr as p,Un as m,Vn as h,Vr as g,Wn as _,_r as v,br as y,ft as b,gr as x,hn as S,jn as C,kr as w,st as T,t as E,vt as D,wn as O,xr as k,xt as A,yr as j}from"./common-C0zW_tFl.js";import"./drop-zone-DoYUuOHO.js";var M=class extends y{constructor(...n){super(...n),this.search=``,this.filter=`all`,this.guide=o(`guide`,!0),this.watch=new t(this,C,w,i,A),this.asking=new E(this),this.unbind=null,this.fresh=()=>{a(()=>import(`./new-shoot-DUu-owRK.js`),__vite__mapDeps([0,1,2,3,4])),e(h.plain(`new`))}}static{this.styles=[s,p`
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
    `]}connectedCallback(){super.connectedCallback(),a(()=>import(`./shoot-view-B270StAn.js`),__vite__mapDeps([5,1,2,3,6,7,8,4])),this.asking.ask(async()=>{if(await O(),!C.value.loaded)throw Error(`the list did not come`)}),this.unbind=f({n:()=>this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:t,failed:r,next:i}=C.value,a=e.filter(e=>!e.unsorted||e.photo_count);if(t&&!a.length)return this.empty();let o=a.filter(e=>this.shows(e));return n`
      <div class="page">
        <div class="head">
          <h1>${d.shoots.title}</h1>
          <div class="tools" ?inert=${!t&&!r}>
            <div class="find">${_(`search`,18)}<input type="search" aria-label=${d.shoots.search} placeholder=${d.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${_(`add`,18)} ${d.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&a.length<3&&!a.some(e=>e.jobs.succeeded)?this.steps():k}
        <div class="choices filters" role="group" aria-label=${d.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>n`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${d.shoots.filters[e]}</button>`)}
        </div>
        ${!t&&(r||this.asking.late)?n`<p role="status">${d.shoots.failedToLoad} <button class="button small quiet" @click=${this.asking.again}>${d.common.retry}</button></p>`:k}
        <div class="grid" aria-busy=${!t&&!r}>
          ${!t&&(r||this.asking.late)?k:t?b(o,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>n`<div class="cover skeleton"></div>`)}
        </div>
        ${t&&!o.length?n`<p class="quieter">${this.search?d.shoots.none(this.search):d.shoot.nothing}</p>`:k}
        ${i&&!this.search?n`<div class="more"><button class="button quiet" @click=${()=>O(!0)}>${d.shoots.more}</button></div>`:k}
      </div>
      <drop-zone quiet .curtain=${d.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return n`<div class="page">
      <div class="empty-head"><h1>${d.shoots.empty}</h1><p>${T()?d.shoots.emptyLeadPhone:d.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${d.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():k}</div>
    </div>`}steps(){return n`<section class="guide" aria-label=${d.guide.title}><ol>
      ${(T()?d.guide.phoneSteps:d.guide.steps).map(([e,t],r)=>n`<li><i aria-hidden="true">${r+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${d.guide.hide} @click=${this.hideGuide}>${_(`close`,17)}</button>
    </section>`}card(e){let{jobs:t}=e,r=t.queued+t.processing,a=D(e),o=i.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return n`<a class="card" href=${h.shoot(e.id)}>
      <div class="cover">${a?n`<img src=${a} alt="" loading="lazy" />`:_(`photo`,32)}</div>
      <h2>${e.unsorted?d.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?d.photos(e.photo_count):d.shoots.noPhotos}</span>
        ${r+o?n`<span class="glow">${d.shoots.working(r+o)}</span>`:k}
        ${t.succeeded?n`<span>${d.shoots.ready(Math.min(t.succeeded,e.photo_count))}</span>`:e.photo_count&&!r?n`<span>${d.shoots.untouched}</span>`:k}
        ${t.failed?n`<span class="bad">${d.shoots.failed(t.failed)}</span>`:k}
        ${e.created_at?n`<span>${l(e.created_at)}</span>`:k}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(t){let{files:n,folder:i}=t.detail;try{let t=await S(i||d.shoots.untitled(l(new Date().toISOString())));r(t.id,n),e(h.shoot(t.id))}catch(e){c(u(e),{bad:!0})}}hideGuide(){this.guide=!1,g(`guide`,!1)}choose(){this.zone.choose()}};m([v()],M.prototype,`search`,void 0),m([v()],M.prototype,`filter`,void 0),m([v()],M.prototype,`guide`,void 0),m([x(`drop-zone`)],M.prototype,`zone`,void 0),M=m([j(`shoots-view`)],M);export{M as ShootsView};