import{An as e,Dn as t,En as n,Fn as r,Kt as i,Ln as a,Nn as o,Q as s,Rn as c,Rt as l,Un as u,Ut as d,Xn as f,Yn as p,Yt as m,Zn as h,_n as g,bn as _,hn as v,jn as y,kn as b,kt as x,l as S,mn as C,t as w,vn as T,w as E}from"./common-DW-tPYvw.js";import"./drop-zone-DDQ17177.js";var D=class extends e{constructor(...e){super(...e),this.search=``,this.filter=`all`,this.guide=h(`guide`,!0),this.watch=new p(this,d,c,S),this.unbind=null,this.fresh=async()=>{try{let e=await x(u.shoots.untitled(a(new Date().toISOString())));C(v.shoot(e.id))}catch(e){m(i(e),{bad:!0})}}}static{this.styles=[_,r`
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
    `]}connectedCallback(){super.connectedCallback(),l(),this.unbind=E({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:t,failed:n,next:r}=d.value,i=e.filter(e=>!e.unsorted||e.photo_count);if(t&&!i.length)return this.empty();let a=i.filter(e=>this.shows(e));return o`
      <div class="page">
        <div class="head">
          <h1>${u.shoots.title}</h1>
          <div class="tools" ?inert=${!t&&!n}>
            <div class="find">${T(`search`,18)}<input type="search" aria-label=${u.shoots.search} placeholder=${u.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${T(`add`,18)} ${u.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&i.length<3&&!i.some(e=>e.jobs.succeeded)?this.steps():y}
        <div class="choices filters" role="group" aria-label=${u.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>o`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${u.shoots.filters[e]}</button>`)}
        </div>
        ${n&&!t?o`<p>${u.shoots.failedToLoad} <button class="button small quiet" @click=${()=>l()}>${u.common.retry}</button></p>`:y}
        <div class="grid" aria-busy=${!t}>
          ${t?s(a,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>o`<div class="cover skeleton"></div>`)}
        </div>
        ${t&&!a.length?o`<p class="quieter">${this.search?u.shoots.none(this.search):u.shoot.nothing}</p>`:y}
        ${r&&!this.search?o`<div class="more"><button class="button quiet" @click=${()=>l(!0)}>${u.shoots.more}</button></div>`:y}
      </div>
      <drop-zone quiet .curtain=${u.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return o`<div class="page">
      <div class="empty-head"><h1>${u.shoots.empty}</h1><p>${u.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${u.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():y}</div>
    </div>`}steps(){return o`<section class="guide" aria-label=${u.guide.title}><ol>
      ${u.guide.steps.map(([e,t],n)=>o`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${u.guide.hide} @click=${this.hideGuide}>${T(`close`,17)}</button>
    </section>`}card(e){let{jobs:t}=e,n=t.queued+t.processing,r=S.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return o`<a class="card" href=${v.shoot(e.id)}>
      <div class="cover">${e.thumb_url?o`<img src=${e.thumb_url} alt="" loading="lazy" />`:T(`photo`,32)}</div>
      <h2>${e.unsorted?u.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?u.photos(e.photo_count):u.shoots.noPhotos}</span>
        ${n+r?o`<span class="glow">${u.shoots.working(n+r)}</span>`:y}
        ${t.succeeded?o`<span>${u.shoots.ready(Math.min(t.succeeded,e.photo_count))}</span>`:e.photo_count&&!n?o`<span>${u.shoots.untouched}</span>`:y}
        ${t.failed?o`<span class="bad">${u.shoots.failed(t.failed)}</span>`:y}
        ${e.created_at?o`<span>${a(e.created_at)}</span>`:y}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(e){let{files:t,folder:n}=e.detail;try{let e=await x(n||u.shoots.untitled(a(new Date().toISOString())));w(e.id,t),C(v.shoot(e.id))}catch(e){m(i(e),{bad:!0})}}hideGuide(){this.guide=!1,f(`guide`,!1)}choose(){this.zone.choose()}};g([t()],D.prototype,`search`,void 0),g([t()],D.prototype,`filter`,void 0),g([t()],D.prototype,`guide`,void 0),g([n(`drop-zone`)],D.prototype,`zone`,void 0),D=g([b(`shoots-view`)],D);export{D as ShootsView};