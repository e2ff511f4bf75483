import{$t as e,An as t,At as n,Dt as r,Mn as i,N as a,Qt as o,Xt as s,Yt as c,c as l,cn as u,dn as d,fn as f,gn as p,jn as m,m as h,mn as g,sn as _,t as v,tn as y,un as b,ut as x,vn as S,wn as C,wt as w,yn as T,yt as E}from"./common-B_tYxKnZ.js";import"./drop-zone-5FZxzfXh.js";var D=class extends d{constructor(...e){super(...e),this.search=``,this.filter=`all`,this.guide=i(`guide`,!0),this.watch=new t(this,w,T,l),this.unbind=null,this.fresh=async()=>{try{let e=await x(C.shoots.untitled(S(new Date().toISOString())));c(s.shoot(e.id))}catch(e){n(r(e),{bad:!0})}}}static{this.styles=[y,p`
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
    `]}connectedCallback(){super.connectedCallback(),E(),this.unbind=h({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:t,loaded:n,failed:r,next:i}=w.value,o=t.filter(e=>!e.unsorted||e.photo_count);if(n&&!o.length)return this.empty();let s=o.filter(e=>this.shows(e));return g`
      <div class="page">
        <div class="head">
          <h1>${C.shoots.title}</h1>
          <div class="tools">
            <div class="find">${e(`search`,18)}<input type="search" aria-label=${C.shoots.search} placeholder=${C.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${e(`add`,18)} ${C.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&o.length<3&&!o.some(e=>e.jobs.succeeded)?this.steps():f}
        <div class="choices filters" role="group" aria-label=${C.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>g`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${C.shoots.filters[e]}</button>`)}
        </div>
        ${r&&!n?g`<p>${C.shoots.failedToLoad} <button class="button small quiet" @click=${()=>E()}>${C.common.retry}</button></p>`:f}
        <div class="grid" aria-busy=${!n}>
          ${n?a(s,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>g`<div class="cover skeleton"></div>`)}
        </div>
        ${n&&!s.length?g`<p class="quieter">${this.search?C.shoots.none(this.search):C.shoot.nothing}</p>`:f}
        ${i&&!this.search?g`<div class="more"><button class="button quiet" @click=${()=>E(!0)}>${C.shoots.more}</button></div>`:f}
      </div>
      <drop-zone quiet .curtain=${C.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return g`<div class="page">
      <div class="empty-head"><h1>${C.shoots.empty}</h1><p>${C.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${C.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():f}</div>
    </div>`}steps(){return g`<section class="guide" aria-label=${C.guide.title}><ol>
      ${C.guide.steps.map(([e,t],n)=>g`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${C.guide.hide} @click=${this.hideGuide}>${e(`close`,17)}</button>
    </section>`}card(t){let{jobs:n}=t,r=n.queued+n.processing,i=l.value.filter(e=>e.shoot===t.id&&[`waiting`,`sending`,`checking`].includes(e.state)).length;return g`<a class="card" href=${s.shoot(t.id)}>
      <div class="cover">${t.thumb_url?g`<img src=${t.thumb_url} alt="" loading="lazy" />`:e(`photo`,32)}</div>
      <h2>${t.unsorted?C.shoots.unsorted:t.name}</h2>
      <div class="facts">
        <span>${t.photo_count?C.photos(t.photo_count):C.shoots.noPhotos}</span>
        ${r+i?g`<span class="glow">${C.shoots.working(r+i)}</span>`:f}
        ${n.succeeded?g`<span>${C.shoots.ready(Math.min(n.succeeded,t.photo_count))}</span>`:t.photo_count&&!r?g`<span>${C.shoots.untouched}</span>`:f}
        ${n.failed?g`<span class="bad">${C.shoots.failed(n.failed)}</span>`:f}
        ${t.created_at?g`<span>${S(t.created_at)}</span>`:f}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(e){let{files:t,folder:i}=e.detail;try{let e=await x(i||C.shoots.untitled(S(new Date().toISOString())));v(e.id,t),c(s.shoot(e.id))}catch(e){n(r(e),{bad:!0})}}hideGuide(){this.guide=!1,m(`guide`,!1)}choose(){this.zone.choose()}};o([u()],D.prototype,`search`,void 0),o([u()],D.prototype,`filter`,void 0),o([u()],D.prototype,`guide`,void 0),o([_(`drop-zone`)],D.prototype,`zone`,void 0),D=o([b(`shoots-view`)],D);export{D as ShootsView};