import{$t as e,Mn as t,Nn as n,Ot as r,P as i,Tn as a,Tt as o,Xt as s,Zt as c,_n as l,bn as u,bt as d,cn as f,dn as p,dt as m,en as h,fn as g,h as _,hn as v,jn as y,jt as b,l as x,ln as S,nn as C,pn as w,t as T,yn as E}from"./common-TL4Xbfyj.js";import"./drop-zone-Bb8IAU0C.js";var D=class extends g{constructor(...e){super(...e),this.search=``,this.filter=`all`,this.guide=n(`guide`,!0),this.watch=new y(this,o,u,x),this.unbind=null,this.fresh=async()=>{try{let e=await m(a.shoots.untitled(E(new Date().toISOString())));s(c.shoot(e.id))}catch(e){b(r(e),{bad:!0})}}}static{this.styles=[C,l`
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
    `]}connectedCallback(){super.connectedCallback(),d(),this.unbind=_({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:t,failed:n,next:r}=o.value,s=e.filter(e=>!e.unsorted||e.photo_count);if(t&&!s.length)return this.empty();let c=s.filter(e=>this.shows(e));return v`
      <div class="page">
        <div class="head">
          <h1>${a.shoots.title}</h1>
          <div class="tools">
            <div class="find">${h(`search`,18)}<input type="search" aria-label=${a.shoots.search} placeholder=${a.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${h(`add`,18)} ${a.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&s.length<3&&!s.some(e=>e.jobs.succeeded)?this.steps():w}
        <div class="choices filters" role="group" aria-label=${a.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>v`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${a.shoots.filters[e]}</button>`)}
        </div>
        ${n&&!t?v`<p>${a.shoots.failedToLoad} <button class="button small quiet" @click=${()=>d()}>${a.common.retry}</button></p>`:w}
        <div class="grid" aria-busy=${!t}>
          ${t?i(c,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>v`<div class="cover skeleton"></div>`)}
        </div>
        ${t&&!c.length?v`<p class="quieter">${this.search?a.shoots.none(this.search):a.shoot.nothing}</p>`:w}
        ${r&&!this.search?v`<div class="more"><button class="button quiet" @click=${()=>d(!0)}>${a.shoots.more}</button></div>`:w}
      </div>
      <drop-zone quiet .curtain=${a.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return v`<div class="page">
      <div class="empty-head"><h1>${a.shoots.empty}</h1><p>${a.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${a.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():w}</div>
    </div>`}steps(){return v`<section class="guide" aria-label=${a.guide.title}><ol>
      ${a.guide.steps.map(([e,t],n)=>v`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${a.guide.hide} @click=${this.hideGuide}>${h(`close`,17)}</button>
    </section>`}card(e){let{jobs:t}=e,n=t.queued+t.processing,r=x.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return v`<a class="card" href=${c.shoot(e.id)}>
      <div class="cover">${e.thumb_url?v`<img src=${e.thumb_url} alt="" loading="lazy" />`:h(`photo`,32)}</div>
      <h2>${e.unsorted?a.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?a.photos(e.photo_count):a.shoots.noPhotos}</span>
        ${n+r?v`<span class="glow">${a.shoots.working(n+r)}</span>`:w}
        ${t.succeeded?v`<span>${a.shoots.ready(Math.min(t.succeeded,e.photo_count))}</span>`:e.photo_count&&!n?v`<span>${a.shoots.untouched}</span>`:w}
        ${t.failed?v`<span class="bad">${a.shoots.failed(t.failed)}</span>`:w}
        ${e.created_at?v`<span>${E(e.created_at)}</span>`:w}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(e){let{files:t,folder:n}=e.detail;try{let e=await m(n||a.shoots.untitled(E(new Date().toISOString())));T(e.id,t),s(c.shoot(e.id))}catch(e){b(r(e),{bad:!0})}}hideGuide(){this.guide=!1,t(`guide`,!1)}choose(){this.zone.choose()}};e([S()],D.prototype,`search`,void 0),e([S()],D.prototype,`filter`,void 0),e([S()],D.prototype,`guide`,void 0),e([f(`drop-zone`)],D.prototype,`zone`,void 0),D=e([p(`shoots-view`)],D);export{D as ShootsView};