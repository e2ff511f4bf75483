import{At as e,Ct as t,Dt as n,Et as r,J as i,M as a,St as o,Tt as s,V as c,X as l,ct as u,d,dt as f,h as p,kt as m,lt as h,n as g,pt as _,s as v,ut as y}from"./studio-app-D2Rotnyn.js";import"./drop-zone-BIv63pMp.js";import{c as b,d as x,f as S,i as C,p as w,r as T}from"./index-C0tBk6CC.js";import{n as E}from"./problems-1AVcRkRl.js";var D=class extends r{constructor(...e){super(...e),this.search=``,this.filter=`all`,this.guide=w(`guide`,!0),this.watch=new x(this,i,C,v),this.unbind=null,this.fresh=async()=>{try{let e=await a(b.shoots.untitled(T(new Date().toISOString())));u(h.shoot(e.id))}catch(e){l(E(e),{bad:!0})}}}static{this.styles=[_,e`
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
        grid-template-columns: repeat(3, 1fr) auto;
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
          grid-template-columns: 1fr auto;
        }
        .guide li {
          grid-column: 1;
        }
        .guide .button {
          grid-column: 2;
          grid-row: 1;
        }
      }
    `]}connectedCallback(){super.connectedCallback(),c(),this.unbind=p({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:t,failed:r,next:a}=i.value,o=e.filter(e=>!e.unsorted||e.photo_count);if(t&&!o.length)return this.empty();let s=o.filter(e=>this.shows(e));return m`
      <div class="page">
        <div class="head">
          <h1>${b.shoots.title}</h1>
          <div class="tools">
            <div class="find">${f(`search`,18)}<input type="search" aria-label=${b.shoots.search} placeholder=${b.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${f(`add`,18)} ${b.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&o.length<3?this.steps():n}
        <div class="choices filters" role="group" aria-label=${b.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>m`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${b.shoots.filters[e]}</button>`)}
        </div>
        ${r&&!t?m`<p>${b.shoots.failedToLoad} <button class="button small quiet" @click=${()=>c()}>${b.common.retry}</button></p>`:n}
        <div class="grid" aria-busy=${!t}>
          ${t?d(s,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>m`<div class="cover skeleton"></div>`)}
        </div>
        ${t&&!s.length?m`<p class="quieter">${this.search?b.shoots.none(this.search):b.shoot.nothing}</p>`:n}
        ${a&&!this.search?m`<div class="more"><button class="button quiet" @click=${()=>c(!0)}>${b.shoots.more}</button></div>`:n}
      </div>
      <drop-zone quiet .curtain=${b.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return m`<div class="page">
      <div class="empty-head"><h1>${b.shoots.empty}</h1><p>${b.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${b.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():n}</div>
    </div>`}steps(){return m`<section class="guide" aria-label=${b.guide.title}><ol>
      ${b.guide.steps.map(([e,t],n)=>m`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${b.guide.hide} @click=${this.hideGuide}>${f(`close`,17)}</button>
    </section>`}card(e){let{jobs:t}=e,r=t.queued+t.processing,i=v.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return m`<a class="card" href=${h.shoot(e.id)}>
      <div class="cover">${e.thumb_url?m`<img src=${e.thumb_url} alt="" loading="lazy" />`:f(`photo`,32)}</div>
      <h2>${e.unsorted?b.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?b.photos(e.photo_count):b.shoots.noPhotos}</span>
        ${r+i?m`<span class="glow">${b.shoots.working(r+i)}</span>`:n}
        ${t.succeeded?m`<span>${b.shoots.ready(t.succeeded)}</span>`:e.photo_count&&!r?m`<span>${b.shoots.untouched}</span>`:n}
        ${t.failed?m`<span class="bad">${b.shoots.failed(t.failed)}</span>`:n}
        ${e.created_at?m`<span>${T(e.created_at)}</span>`:n}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(e){let{files:t,folder:n}=e.detail;try{let e=await a(n||b.shoots.untitled(T(new Date().toISOString())));g(e.id,t),u(h.shoot(e.id))}catch(e){l(E(e),{bad:!0})}}hideGuide(){this.guide=!1,S(`guide`,!1)}choose(){this.zone.choose()}};y([t()],D.prototype,`search`,void 0),y([t()],D.prototype,`filter`,void 0),y([t()],D.prototype,`guide`,void 0),y([o(`drop-zone`)],D.prototype,`zone`,void 0),D=y([s(`shoots-view`)],D);export{D as ShootsView};