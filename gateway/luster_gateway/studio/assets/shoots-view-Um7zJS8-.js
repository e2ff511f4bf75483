const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/new-shoot-DgHrP9kO.js","assets/common-O4eJjprC.js","assets/common-_gXZcgoQ.css","assets/drop-zone-Cwg2qQ3G.js","assets/shoot-styles-BHEdr9vc.js","assets/shoot-view-B9YKL3X1.js","assets/vars-DVOqqhFC.js","assets/stages-dGhQ6vtO.js","assets/studio-app-B6Gx-7NN.js","assets/looks-sheet-C0qwwRE6.js","assets/compare-slider-8PzAfSdr.js","assets/failed-part-TbJaFGXW.js","assets/schema-2vXgLy_U.js","assets/side-sheet-8MzUF4KU.js"])))=>i.map(i=>d[i]);
import{$r as e,C as t,E as n,Fr as r,Ft as i,Kr as a,Lr as o,Pr as s,Qr as c,Rr as l,Rt as u,Ur as d,Vn as f,Vr as p,Yn as m,ai as h,ar as g,cr as _,d as v,dt as y,ii as b,ir as x,kt as S,oi as C,qr as w,sr as T,u as E,ur as D,zr as O}from"./common-O4eJjprC.js";import"./drop-zone-Cwg2qQ3G.js";var k=class extends l{constructor(...r){super(...r),this.search=``,this.filter=`all`,this.guide=C(`guide`,!0),this.watch=new b(this,m,w,t,u),this.beginning=new v(this,e=>x(g.shoot(e))),this.asking=new n(this),this.unbind=null,this.fresh=()=>{e(()=>import(`./new-shoot-DgHrP9kO.js`),__vite__mapDeps([0,1,2,3,4])),x(g.plain(`new`))}}static{this.styles=[D,d`
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
    `]}connectedCallback(){super.connectedCallback(),e(()=>import(`./shoot-view-B9YKL3X1.js`),__vite__mapDeps([5,1,2,3,6,7,8,4])),this.asking.ask(async()=>{if(await f(),e(()=>import(`./looks-sheet-C0qwwRE6.js`),__vite__mapDeps([9,1,2,10,11,8,12,6,13])),!m.value.loaded)throw Error(`the list did not come`)}),this.unbind=E({n:()=>this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:t,failed:n,next:r}=m.value,i=e.filter(e=>!e.unsorted||e.photo_count);if(t&&!i.length)return this.empty();let a=i.filter(e=>this.shows(e));return p`
      <div class="page">
        <div class="head">
          <h1>${c.shoots.title}</h1>
          <div class="tools" ?inert=${!t&&!n}>
            <div class="find">${_(`search`,18)}<input type="search" aria-label=${c.shoots.search} placeholder=${c.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${_(`add`,18)} ${c.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&i.length<3&&!i.some(e=>e.jobs.succeeded)?this.steps():O}
        <div class="choices filters" role="group" aria-label=${c.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>p`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${c.shoots.filters[e]}</button>`)}
        </div>
        ${!t&&(n||this.asking.late)?p`<p role="status">${c.shoots.failedToLoad} <button class="button small quiet" @click=${this.asking.again}>${c.common.retry}</button></p>`:O}
        <div class="grid" aria-busy=${!t&&!n}>
          ${!t&&(n||this.asking.late)?O:t?S(a,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>p`<div class="cover skeleton"></div>`)}
        </div>
        ${t&&!a.length?p`<p class="quieter">${this.search?c.shoots.none(this.search):c.shoot.nothing}</p>`:O}
        ${r&&!this.search?p`<div class="more"><button class="button quiet" @click=${()=>f(!0)}>${c.shoots.more}</button></div>`:O}
      </div>
      <drop-zone quiet .curtain=${c.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return p`<div class="page">
      <div class="empty-head"><h1>${c.shoots.empty}</h1><p>${y()?c.shoots.emptyLeadPhone:c.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${c.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():O}</div>
    </div>`}steps(){return p`<section class="guide" aria-label=${c.guide.title}><ol>
      ${(y()?c.guide.phoneSteps:c.guide.steps).map(([e,t],n)=>p`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${c.guide.hide} @click=${this.hideGuide}>${_(`close`,17)}</button>
    </section>`}card(e){let{jobs:n}=e,r=n.queued+n.processing,o=i(e),s=t.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return p`<a class="card" href=${g.shoot(e.id)}>
      <div class="cover">${o?p`<img src=${o} alt="" loading="lazy" />`:_(`photo`,32)}</div>
      <h2>${e.unsorted?c.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?c.photos(e.photo_count):c.shoots.noPhotos}</span>
        ${r+s?p`<span class="glow">${c.shoots.working(r+s)}</span>`:O}
        ${n.succeeded?p`<span>${c.shoots.ready(Math.min(n.succeeded,e.photo_count))}</span>`:e.photo_count&&!r?p`<span>${c.shoots.untouched}</span>`:O}
        ${n.failed?p`<span class="bad">${c.shoots.failed(n.failed)}</span>`:O}
        ${e.created_at?p`<span>${a(e.created_at)}</span>`:O}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}dropped(e){this.beginning.drop(e.detail)}hideGuide(){this.guide=!1,h(`guide`,!1)}choose(){this.zone.choose()}};T([r()],k.prototype,`search`,void 0),T([r()],k.prototype,`filter`,void 0),T([r()],k.prototype,`guide`,void 0),T([s(`drop-zone`)],k.prototype,`zone`,void 0),k=T([o(`shoots-view`)],k);export{k as ShootsView};