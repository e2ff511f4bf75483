const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/new-shoot-D773XXzv.js","assets/common-DraPfMhI.js","assets/common-_gXZcgoQ.css","assets/drop-zone-HT1qVrwc.js","assets/shoot-styles-Cwsx1ZAm.js","assets/shoot-view-Busw3I26.js","assets/vars-kFEBXFmW.js","assets/stages-BDdw_bfw.js","assets/studio-app-Cg9SLzsQ.js"])))=>i.map(i=>d[i]);
import{$n as e,Ar as t,At as n,Bn as r,Er as i,Lr as a,Mr as o,Nn as s,Nt as c,O as l,Or as u,Pr as d,Qn as f,Rr as p,Tr as m,Ur as h,Wr as g,Xn as _,Xr as v,Yn as y,Yr as b,Zr as x,j as S,kr as C,ot as w,tr as T,v as E,wt as D,y as O}from"./common-DraPfMhI.js";import"./drop-zone-HT1qVrwc.js";var k=class extends C{constructor(...e){super(...e),this.search=``,this.filter=`all`,this.guide=x(`guide`,!0),this.watch=new b(this,r,p,l,c),this.beginning=new O(this,e=>y(_.shoot(e))),this.asking=new S(this),this.unbind=null,this.fresh=()=>{g(()=>import(`./new-shoot-D773XXzv.js`),__vite__mapDeps([0,1,2,3,4])),y(_.plain(`new`))}}static{this.styles=[T,d`
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
    `]}connectedCallback(){super.connectedCallback(),g(()=>import(`./shoot-view-Busw3I26.js`),__vite__mapDeps([5,1,2,3,6,7,8,4])),this.asking.ask(async()=>{if(await s(),!r.value.loaded)throw Error(`the list did not come`)}),this.unbind=E({n:()=>this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:n,loaded:i,failed:a,next:c}=r.value,l=n.filter(e=>!e.unsorted||e.photo_count);if(i&&!l.length)return this.empty();let u=l.filter(e=>this.shows(e));return o`
      <div class="page">
        <div class="head">
          <h1>${h.shoots.title}</h1>
          <div class="tools" ?inert=${!i&&!a}>
            <div class="find">${e(`search`,18)}<input type="search" aria-label=${h.shoots.search} placeholder=${h.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${e(`add`,18)} ${h.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&l.length<3&&!l.some(e=>e.jobs.succeeded)?this.steps():t}
        <div class="choices filters" role="group" aria-label=${h.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>o`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${h.shoots.filters[e]}</button>`)}
        </div>
        ${!i&&(a||this.asking.late)?o`<p role="status">${h.shoots.failedToLoad} <button class="button small quiet" @click=${this.asking.again}>${h.common.retry}</button></p>`:t}
        <div class="grid" aria-busy=${!i&&!a}>
          ${!i&&(a||this.asking.late)?t:i?D(u,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>o`<div class="cover skeleton"></div>`)}
        </div>
        ${i&&!u.length?o`<p class="quieter">${this.search?h.shoots.none(this.search):h.shoot.nothing}</p>`:t}
        ${c&&!this.search?o`<div class="more"><button class="button quiet" @click=${()=>s(!0)}>${h.shoots.more}</button></div>`:t}
      </div>
      <drop-zone quiet .curtain=${h.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return o`<div class="page">
      <div class="empty-head"><h1>${h.shoots.empty}</h1><p>${w()?h.shoots.emptyLeadPhone:h.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${h.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():t}</div>
    </div>`}steps(){return o`<section class="guide" aria-label=${h.guide.title}><ol>
      ${(w()?h.guide.phoneSteps:h.guide.steps).map(([e,t],n)=>o`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${h.guide.hide} @click=${this.hideGuide}>${e(`close`,17)}</button>
    </section>`}card(r){let{jobs:i}=r,s=i.queued+i.processing,c=n(r),u=l.value.filter(e=>e.shoot===r.id&&[`waiting`,`sending`,`checking`].includes(e.state)).length;return o`<a class="card" href=${_.shoot(r.id)}>
      <div class="cover">${c?o`<img src=${c} alt="" loading="lazy" />`:e(`photo`,32)}</div>
      <h2>${r.unsorted?h.shoots.unsorted:r.name}</h2>
      <div class="facts">
        <span>${r.photo_count?h.photos(r.photo_count):h.shoots.noPhotos}</span>
        ${s+u?o`<span class="glow">${h.shoots.working(s+u)}</span>`:t}
        ${i.succeeded?o`<span>${h.shoots.ready(Math.min(i.succeeded,r.photo_count))}</span>`:r.photo_count&&!s?o`<span>${h.shoots.untouched}</span>`:t}
        ${i.failed?o`<span class="bad">${h.shoots.failed(i.failed)}</span>`:t}
        ${r.created_at?o`<span>${a(r.created_at)}</span>`:t}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}dropped(e){this.beginning.drop(e.detail)}hideGuide(){this.guide=!1,v(`guide`,!1)}choose(){this.zone.choose()}};f([i()],k.prototype,`search`,void 0),f([i()],k.prototype,`filter`,void 0),f([i()],k.prototype,`guide`,void 0),f([m(`drop-zone`)],k.prototype,`zone`,void 0),k=f([u(`shoots-view`)],k);export{k as ShootsView};