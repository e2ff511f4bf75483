const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/shoot-view-ADUYZm-t.js","assets/common-IKet5uTS.js","assets/common-_gXZcgoQ.css","assets/drop-zone-CuiJbFeY.js","assets/vars-Bv4KJ4Mb.js","assets/stages-Chfh8Wb2.js","assets/studio-app-CpDC_H-7.js"])))=>i.map(i=>d[i]);
import{Cr as e,En as t,Fn as n,Fr as r,In as i,Ir as a,Mn as o,Or as s,Pr as c,Rn as l,Sr as u,T as d,Vn as f,_r as p,dr as m,gt as h,hr as g,kn as _,kr as v,mr as y,pr as b,pt as x,st as S,t as C,u as w,un as T,ur as E,yn as D,yr as O,zn as k}from"./common-IKet5uTS.js";import"./drop-zone-CuiJbFeY.js";var A=class extends y{constructor(...r){super(...r),this.search=``,this.filter=`all`,this.guide=a(`guide`,!0),this.watch=new c(this,t,e,w,h),this.unbind=null,this.fresh=async()=>{try{let e=await T(s.shoots.untitled(u(new Date().toISOString())));n(i.shoot(e.id))}catch(e){o(_(e),{bad:!0})}}}static{this.styles=[f,O`
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
    `]}connectedCallback(){super.connectedCallback(),v(()=>import(`./shoot-view-ADUYZm-t.js`),__vite__mapDeps([0,1,2,3,4,5,6])),D(),this.unbind=d({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:n,failed:r,next:i}=t.value,a=e.filter(e=>!e.unsorted||e.photo_count);if(n&&!a.length)return this.empty();let o=a.filter(e=>this.shows(e));return p`
      <div class="page">
        <div class="head">
          <h1>${s.shoots.title}</h1>
          <div class="tools" ?inert=${!n&&!r}>
            <div class="find">${k(`search`,18)}<input type="search" aria-label=${s.shoots.search} placeholder=${s.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${k(`add`,18)} ${s.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&a.length<3&&!a.some(e=>e.jobs.succeeded)?this.steps():g}
        <div class="choices filters" role="group" aria-label=${s.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>p`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${s.shoots.filters[e]}</button>`)}
        </div>
        ${r&&!n?p`<p>${s.shoots.failedToLoad} <button class="button small quiet" @click=${()=>D()}>${s.common.retry}</button></p>`:g}
        <div class="grid" aria-busy=${!n}>
          ${n?S(o,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>p`<div class="cover skeleton"></div>`)}
        </div>
        ${n&&!o.length?p`<p class="quieter">${this.search?s.shoots.none(this.search):s.shoot.nothing}</p>`:g}
        ${i&&!this.search?p`<div class="more"><button class="button quiet" @click=${()=>D(!0)}>${s.shoots.more}</button></div>`:g}
      </div>
      <drop-zone quiet .curtain=${s.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return p`<div class="page">
      <div class="empty-head"><h1>${s.shoots.empty}</h1><p>${s.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${s.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():g}</div>
    </div>`}steps(){return p`<section class="guide" aria-label=${s.guide.title}><ol>
      ${s.guide.steps.map(([e,t],n)=>p`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${s.guide.hide} @click=${this.hideGuide}>${k(`close`,17)}</button>
    </section>`}card(e){let{jobs:t}=e,n=t.queued+t.processing,r=x(e),a=w.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return p`<a class="card" href=${i.shoot(e.id)}>
      <div class="cover">${r?p`<img src=${r} alt="" loading="lazy" />`:k(`photo`,32)}</div>
      <h2>${e.unsorted?s.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?s.photos(e.photo_count):s.shoots.noPhotos}</span>
        ${n+a?p`<span class="glow">${s.shoots.working(n+a)}</span>`:g}
        ${t.succeeded?p`<span>${s.shoots.ready(Math.min(t.succeeded,e.photo_count))}</span>`:e.photo_count&&!n?p`<span>${s.shoots.untouched}</span>`:g}
        ${t.failed?p`<span class="bad">${s.shoots.failed(t.failed)}</span>`:g}
        ${e.created_at?p`<span>${u(e.created_at)}</span>`:g}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(e){let{files:t,folder:r}=e.detail;try{let e=await T(r||s.shoots.untitled(u(new Date().toISOString())));C(e.id,t),n(i.shoot(e.id))}catch(e){o(_(e),{bad:!0})}}hideGuide(){this.guide=!1,r(`guide`,!1)}choose(){this.zone.choose()}};l([m()],A.prototype,`search`,void 0),l([m()],A.prototype,`filter`,void 0),l([m()],A.prototype,`guide`,void 0),l([E(`drop-zone`)],A.prototype,`zone`,void 0),A=l([b(`shoots-view`)],A);export{A as ShootsView};