import{An as e,C as t,En as n,Gt as r,Hn as i,Ht as a,In as o,Jn as s,Jt as c,Ln as l,Lt as u,Mn as d,On as f,Ot as p,Pn as m,Tn as h,Xn as g,Yn as _,Z as v,_n as y,gn as b,kn as x,l as S,mn as C,pn as w,t as T,yn as E}from"./common-8l5TvFPB.js";import"./drop-zone-C6U0cAV2.js";var D=class extends x{constructor(...e){super(...e),this.search=``,this.filter=`all`,this.guide=g(`guide`,!0),this.watch=new s(this,a,l,S),this.unbind=null,this.fresh=async()=>{try{let e=await p(i.shoots.untitled(o(new Date().toISOString())));w(C.shoot(e.id))}catch(e){c(r(e),{bad:!0})}}}static{this.styles=[E,m`
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
    `]}connectedCallback(){super.connectedCallback(),u(),this.unbind=t({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:t,loaded:n,failed:r,next:o}=a.value,s=t.filter(e=>!e.unsorted||e.photo_count);if(n&&!s.length)return this.empty();let c=s.filter(e=>this.shows(e));return d`
      <div class="page">
        <div class="head">
          <h1>${i.shoots.title}</h1>
          <div class="tools">
            <div class="find">${y(`search`,18)}<input type="search" aria-label=${i.shoots.search} placeholder=${i.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${y(`add`,18)} ${i.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&s.length<3&&!s.some(e=>e.jobs.succeeded)?this.steps():e}
        <div class="choices filters" role="group" aria-label=${i.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>d`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${i.shoots.filters[e]}</button>`)}
        </div>
        ${r&&!n?d`<p>${i.shoots.failedToLoad} <button class="button small quiet" @click=${()=>u()}>${i.common.retry}</button></p>`:e}
        <div class="grid" aria-busy=${!n}>
          ${n?v(c,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>d`<div class="cover skeleton"></div>`)}
        </div>
        ${n&&!c.length?d`<p class="quieter">${this.search?i.shoots.none(this.search):i.shoot.nothing}</p>`:e}
        ${o&&!this.search?d`<div class="more"><button class="button quiet" @click=${()=>u(!0)}>${i.shoots.more}</button></div>`:e}
      </div>
      <drop-zone quiet .curtain=${i.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return d`<div class="page">
      <div class="empty-head"><h1>${i.shoots.empty}</h1><p>${i.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${i.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():e}</div>
    </div>`}steps(){return d`<section class="guide" aria-label=${i.guide.title}><ol>
      ${i.guide.steps.map(([e,t],n)=>d`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${i.guide.hide} @click=${this.hideGuide}>${y(`close`,17)}</button>
    </section>`}card(t){let{jobs:n}=t,r=n.queued+n.processing,a=S.value.filter(e=>e.shoot===t.id&&[`waiting`,`sending`,`checking`].includes(e.state)).length;return d`<a class="card" href=${C.shoot(t.id)}>
      <div class="cover">${t.thumb_url?d`<img src=${t.thumb_url} alt="" loading="lazy" />`:y(`photo`,32)}</div>
      <h2>${t.unsorted?i.shoots.unsorted:t.name}</h2>
      <div class="facts">
        <span>${t.photo_count?i.photos(t.photo_count):i.shoots.noPhotos}</span>
        ${r+a?d`<span class="glow">${i.shoots.working(r+a)}</span>`:e}
        ${n.succeeded?d`<span>${i.shoots.ready(Math.min(n.succeeded,t.photo_count))}</span>`:t.photo_count&&!r?d`<span>${i.shoots.untouched}</span>`:e}
        ${n.failed?d`<span class="bad">${i.shoots.failed(n.failed)}</span>`:e}
        ${t.created_at?d`<span>${o(t.created_at)}</span>`:e}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(e){let{files:t,folder:n}=e.detail;try{let e=await p(n||i.shoots.untitled(o(new Date().toISOString())));T(e.id,t),w(C.shoot(e.id))}catch(e){c(r(e),{bad:!0})}}hideGuide(){this.guide=!1,_(`guide`,!1)}choose(){this.zone.choose()}};b([n()],D.prototype,`search`,void 0),b([n()],D.prototype,`filter`,void 0),b([n()],D.prototype,`guide`,void 0),b([h(`drop-zone`)],D.prototype,`zone`,void 0),D=b([f(`shoots-view`)],D);export{D as ShootsView};