const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/new-shoot-Ctowl-jS.js","assets/common-CTwHqudk.js","assets/common-_gXZcgoQ.css","assets/drop-zone-BQAzGzBZ.js","assets/shoot-styles-CJiXMqnx.js","assets/shoot-view-D-Ava8xN.js","assets/vars-Cj5EgvRb.js","assets/stages-UtsxALeR.js","assets/studio-app-CFFCdTDZ.js","assets/looks-sheet-BnKMYHai.js","assets/compare-slider-CR2eWNWU.js","assets/schema-2vXgLy_U.js","assets/side-sheet-mdZSMrVs.js"])))=>i.map(i=>d[i]);
import{$n as e,$r as t,Ar as n,Dt as r,Hr as i,Ir as a,It as o,Jr as s,Ln as c,Mr as l,Nr as u,Nt as d,P as f,Pr as p,Rr as m,Vr as h,Wn as g,ar as _,ei as v,er as y,j as b,kr as x,lt as S,nr as C,qr as w,rr as T,ti as E,v as D,y as O}from"./common-CTwHqudk.js";import"./drop-zone-BQAzGzBZ.js";var k=class extends u{constructor(...n){super(...n),this.search=``,this.filter=`all`,this.guide=E(`guide`,!0),this.watch=new t(this,g,i,b,o),this.beginning=new O(this,t=>e(y.shoot(t))),this.asking=new f(this),this.unbind=null,this.fresh=()=>{s(()=>import(`./new-shoot-Ctowl-jS.js`),__vite__mapDeps([0,1,2,3,4])),e(y.plain(`new`))}}static{this.styles=[_,m`
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
    `]}connectedCallback(){super.connectedCallback(),s(()=>import(`./shoot-view-D-Ava8xN.js`),__vite__mapDeps([5,1,2,3,6,7,8,4])),this.asking.ask(async()=>{if(await c(),s(()=>import(`./looks-sheet-BnKMYHai.js`),__vite__mapDeps([9,1,2,10,8,11,6,12])),!g.value.loaded)throw Error(`the list did not come`)}),this.unbind=D({n:()=>this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:t,failed:n,next:i}=g.value,o=e.filter(e=>!e.unsorted||e.photo_count);if(t&&!o.length)return this.empty();let s=o.filter(e=>this.shows(e));return a`
      <div class="page">
        <div class="head">
          <h1>${w.shoots.title}</h1>
          <div class="tools" ?inert=${!t&&!n}>
            <div class="find">${T(`search`,18)}<input type="search" aria-label=${w.shoots.search} placeholder=${w.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${T(`add`,18)} ${w.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&o.length<3&&!o.some(e=>e.jobs.succeeded)?this.steps():p}
        <div class="choices filters" role="group" aria-label=${w.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>a`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${w.shoots.filters[e]}</button>`)}
        </div>
        ${!t&&(n||this.asking.late)?a`<p role="status">${w.shoots.failedToLoad} <button class="button small quiet" @click=${this.asking.again}>${w.common.retry}</button></p>`:p}
        <div class="grid" aria-busy=${!t&&!n}>
          ${!t&&(n||this.asking.late)?p:t?r(s,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>a`<div class="cover skeleton"></div>`)}
        </div>
        ${t&&!s.length?a`<p class="quieter">${this.search?w.shoots.none(this.search):w.shoot.nothing}</p>`:p}
        ${i&&!this.search?a`<div class="more"><button class="button quiet" @click=${()=>c(!0)}>${w.shoots.more}</button></div>`:p}
      </div>
      <drop-zone quiet .curtain=${w.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return a`<div class="page">
      <div class="empty-head"><h1>${w.shoots.empty}</h1><p>${S()?w.shoots.emptyLeadPhone:w.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${w.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():p}</div>
    </div>`}steps(){return a`<section class="guide" aria-label=${w.guide.title}><ol>
      ${(S()?w.guide.phoneSteps:w.guide.steps).map(([e,t],n)=>a`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${w.guide.hide} @click=${this.hideGuide}>${T(`close`,17)}</button>
    </section>`}card(e){let{jobs:t}=e,n=t.queued+t.processing,r=d(e),i=b.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return a`<a class="card" href=${y.shoot(e.id)}>
      <div class="cover">${r?a`<img src=${r} alt="" loading="lazy" />`:T(`photo`,32)}</div>
      <h2>${e.unsorted?w.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?w.photos(e.photo_count):w.shoots.noPhotos}</span>
        ${n+i?a`<span class="glow">${w.shoots.working(n+i)}</span>`:p}
        ${t.succeeded?a`<span>${w.shoots.ready(Math.min(t.succeeded,e.photo_count))}</span>`:e.photo_count&&!n?a`<span>${w.shoots.untouched}</span>`:p}
        ${t.failed?a`<span class="bad">${w.shoots.failed(t.failed)}</span>`:p}
        ${e.created_at?a`<span>${h(e.created_at)}</span>`:p}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}dropped(e){this.beginning.drop(e.detail)}hideGuide(){this.guide=!1,v(`guide`,!1)}choose(){this.zone.choose()}};C([n()],k.prototype,`search`,void 0),C([n()],k.prototype,`filter`,void 0),C([n()],k.prototype,`guide`,void 0),C([x(`drop-zone`)],k.prototype,`zone`,void 0),k=C([l(`shoots-view`)],k);export{k as ShootsView};