const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/shoot-view-Db0fcXbx.js","assets/common-CjNGIj2e.js","assets/common-_gXZcgoQ.css","assets/drop-zone-DpC2eUiO.js","assets/vars-Bjb9AkQm.js","assets/stages-BQ_Gwxtn.js","assets/studio-app-lgHx6NUq.js"])))=>i.map(i=>d[i]);
import{$n as e,Cr as t,En as n,Fr as r,Ir as i,Mn as a,Or as o,Pr as s,Qn as c,Sr as l,T as u,_r as d,dr as f,gt as p,hr as m,ir as h,kn as g,kr as _,mr as v,nr as y,pr as b,pt as x,st as S,t as C,tr as w,u as T,un as E,ur as D,yn as O,yr as k}from"./common-CjNGIj2e.js";import"./drop-zone-DpC2eUiO.js";var A=class extends v{constructor(...r){super(...r),this.search=``,this.filter=`all`,this.guide=i(`guide`,!0),this.watch=new s(this,n,t,T,p),this.unbind=null,this.fresh=async()=>{try{let t=await E(o.shoots.untitled(l(new Date().toISOString())));c(e.shoot(t.id))}catch(e){a(g(e),{bad:!0})}}}static{this.styles=[h,k`
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
    `]}connectedCallback(){super.connectedCallback(),_(()=>import(`./shoot-view-Db0fcXbx.js`),__vite__mapDeps([0,1,2,3,4,5,6])),O(),this.unbind=u({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:t,failed:r,next:i}=n.value,a=e.filter(e=>!e.unsorted||e.photo_count);if(t&&!a.length)return this.empty();let s=a.filter(e=>this.shows(e));return d`
      <div class="page">
        <div class="head">
          <h1>${o.shoots.title}</h1>
          <div class="tools" ?inert=${!t&&!r}>
            <div class="find">${y(`search`,18)}<input type="search" aria-label=${o.shoots.search} placeholder=${o.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${y(`add`,18)} ${o.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&a.length<3&&!a.some(e=>e.jobs.succeeded)?this.steps():m}
        <div class="choices filters" role="group" aria-label=${o.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>d`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${o.shoots.filters[e]}</button>`)}
        </div>
        ${r&&!t?d`<p>${o.shoots.failedToLoad} <button class="button small quiet" @click=${()=>O()}>${o.common.retry}</button></p>`:m}
        <div class="grid" aria-busy=${!t}>
          ${t?S(s,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>d`<div class="cover skeleton"></div>`)}
        </div>
        ${t&&!s.length?d`<p class="quieter">${this.search?o.shoots.none(this.search):o.shoot.nothing}</p>`:m}
        ${i&&!this.search?d`<div class="more"><button class="button quiet" @click=${()=>O(!0)}>${o.shoots.more}</button></div>`:m}
      </div>
      <drop-zone quiet .curtain=${o.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return d`<div class="page">
      <div class="empty-head"><h1>${o.shoots.empty}</h1><p>${o.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${o.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():m}</div>
    </div>`}steps(){return d`<section class="guide" aria-label=${o.guide.title}><ol>
      ${o.guide.steps.map(([e,t],n)=>d`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${o.guide.hide} @click=${this.hideGuide}>${y(`close`,17)}</button>
    </section>`}card(t){let{jobs:n}=t,r=n.queued+n.processing,i=x(t),a=T.value.filter(e=>e.shoot===t.id&&[`waiting`,`sending`,`checking`].includes(e.state)).length;return d`<a class="card" href=${e.shoot(t.id)}>
      <div class="cover">${i?d`<img src=${i} alt="" loading="lazy" />`:y(`photo`,32)}</div>
      <h2>${t.unsorted?o.shoots.unsorted:t.name}</h2>
      <div class="facts">
        <span>${t.photo_count?o.photos(t.photo_count):o.shoots.noPhotos}</span>
        ${r+a?d`<span class="glow">${o.shoots.working(r+a)}</span>`:m}
        ${n.succeeded?d`<span>${o.shoots.ready(Math.min(n.succeeded,t.photo_count))}</span>`:t.photo_count&&!r?d`<span>${o.shoots.untouched}</span>`:m}
        ${n.failed?d`<span class="bad">${o.shoots.failed(n.failed)}</span>`:m}
        ${t.created_at?d`<span>${l(t.created_at)}</span>`:m}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(t){let{files:n,folder:r}=t.detail;try{let t=await E(r||o.shoots.untitled(l(new Date().toISOString())));C(t.id,n),c(e.shoot(t.id))}catch(e){a(g(e),{bad:!0})}}hideGuide(){this.guide=!1,r(`guide`,!1)}choose(){this.zone.choose()}};w([f()],A.prototype,`search`,void 0),w([f()],A.prototype,`filter`,void 0),w([f()],A.prototype,`guide`,void 0),w([D(`drop-zone`)],A.prototype,`zone`,void 0),A=w([b(`shoots-view`)],A);export{A as ShootsView};