const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/shoot-view-CZiJi2d3.js","assets/common-nlsLLDTL.js","assets/common-_gXZcgoQ.css","assets/drop-zone-BGHOJ7Hr.js","assets/stages-B-HFb8Ch.js","assets/studio-app-BzId4SGK.js"])))=>i.map(i=>d[i]);
import{$n as e,Hn as t,O as n,Qt as r,Rn as i,Sr as a,Vn as o,Wn as s,Xn as c,Y as l,Zn as u,ar as d,br as f,cr as p,er as m,fn as h,hn as g,hr as _,i as v,it as y,lr as b,mr as x,p as S,rr as C,sn as w,tr as T,tt as E,vn as D,xr as O,zn as k}from"./common-nlsLLDTL.js";import"./drop-zone-BGHOJ7Hr.js";var A=class extends m{constructor(...e){super(...e),this.search=``,this.filter=`all`,this.guide=a(`guide`,!0),this.watch=new f(this,h,b,S,y),this.unbind=null,this.fresh=async()=>{try{let e=await r(x.shoots.untitled(p(new Date().toISOString())));i(k.shoot(e.id))}catch(e){D(g(e),{bad:!0})}}}static{this.styles=[s,d`
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
    `]}connectedCallback(){super.connectedCallback(),_(()=>import(`./shoot-view-CZiJi2d3.js`),__vite__mapDeps([0,1,2,3,4,5])),w(),this.unbind=n({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:n,failed:r,next:i}=h.value,a=e.filter(e=>!e.unsorted||e.photo_count);if(n&&!a.length)return this.empty();let o=a.filter(e=>this.shows(e));return C`
      <div class="page">
        <div class="head">
          <h1>${x.shoots.title}</h1>
          <div class="tools" ?inert=${!n&&!r}>
            <div class="find">${t(`search`,18)}<input type="search" aria-label=${x.shoots.search} placeholder=${x.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${t(`add`,18)} ${x.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&a.length<3&&!a.some(e=>e.jobs.succeeded)?this.steps():T}
        <div class="choices filters" role="group" aria-label=${x.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>C`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${x.shoots.filters[e]}</button>`)}
        </div>
        ${r&&!n?C`<p>${x.shoots.failedToLoad} <button class="button small quiet" @click=${()=>w()}>${x.common.retry}</button></p>`:T}
        <div class="grid" aria-busy=${!n}>
          ${n?l(o,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>C`<div class="cover skeleton"></div>`)}
        </div>
        ${n&&!o.length?C`<p class="quieter">${this.search?x.shoots.none(this.search):x.shoot.nothing}</p>`:T}
        ${i&&!this.search?C`<div class="more"><button class="button quiet" @click=${()=>w(!0)}>${x.shoots.more}</button></div>`:T}
      </div>
      <drop-zone quiet .curtain=${x.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return C`<div class="page">
      <div class="empty-head"><h1>${x.shoots.empty}</h1><p>${x.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${x.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():T}</div>
    </div>`}steps(){return C`<section class="guide" aria-label=${x.guide.title}><ol>
      ${x.guide.steps.map(([e,t],n)=>C`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${x.guide.hide} @click=${this.hideGuide}>${t(`close`,17)}</button>
    </section>`}card(e){let{jobs:n}=e,r=n.queued+n.processing,i=E(e),a=S.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return C`<a class="card" href=${k.shoot(e.id)}>
      <div class="cover">${i?C`<img src=${i} alt="" loading="lazy" />`:t(`photo`,32)}</div>
      <h2>${e.unsorted?x.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?x.photos(e.photo_count):x.shoots.noPhotos}</span>
        ${r+a?C`<span class="glow">${x.shoots.working(r+a)}</span>`:T}
        ${n.succeeded?C`<span>${x.shoots.ready(Math.min(n.succeeded,e.photo_count))}</span>`:e.photo_count&&!r?C`<span>${x.shoots.untouched}</span>`:T}
        ${n.failed?C`<span class="bad">${x.shoots.failed(n.failed)}</span>`:T}
        ${e.created_at?C`<span>${p(e.created_at)}</span>`:T}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(e){let{files:t,folder:n}=e.detail;try{let e=await r(n||x.shoots.untitled(p(new Date().toISOString())));v(e.id,t),i(k.shoot(e.id))}catch(e){D(g(e),{bad:!0})}}hideGuide(){this.guide=!1,O(`guide`,!1)}choose(){this.zone.choose()}};o([u()],A.prototype,`search`,void 0),o([u()],A.prototype,`filter`,void 0),o([u()],A.prototype,`guide`,void 0),o([c(`drop-zone`)],A.prototype,`zone`,void 0),A=o([e(`shoots-view`)],A);export{A as ShootsView};