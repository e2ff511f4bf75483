import{Bn as e,C as t,Cn as n,Dn as r,H as i,It as a,Nn as o,Nt as s,On as c,Ot as l,Tn as u,Vn as d,_n as f,an as p,bn as m,cn as h,gn as g,in as _,l as v,sn as y,t as b,un as x,xn as S,yn as C,yt as w,zn as T,zt as E}from"./common-DdhaU0h5.js";import"./drop-zone-BVQX1Ctm.js";var D=class extends m{constructor(...e){super(...e),this.search=``,this.filter=`all`,this.guide=d(`guide`,!0),this.watch=new T(this,s,c,v),this.unbind=null,this.fresh=async()=>{try{let e=await w(o.shoots.untitled(r(new Date().toISOString())));_(p.shoot(e.id))}catch(e){E(a(e),{bad:!0})}}}static{this.styles=[x,u`
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
    `]}connectedCallback(){super.connectedCallback(),l(),this.unbind=t({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:t,failed:r,next:a}=s.value,c=e.filter(e=>!e.unsorted||e.photo_count);if(t&&!c.length)return this.empty();let u=c.filter(e=>this.shows(e));return n`
      <div class="page">
        <div class="head">
          <h1>${o.shoots.title}</h1>
          <div class="tools">
            <div class="find">${h(`search`,18)}<input type="search" aria-label=${o.shoots.search} placeholder=${o.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${h(`add`,18)} ${o.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&c.length<3&&!c.some(e=>e.jobs.succeeded)?this.steps():S}
        <div class="choices filters" role="group" aria-label=${o.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>n`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${o.shoots.filters[e]}</button>`)}
        </div>
        ${r&&!t?n`<p>${o.shoots.failedToLoad} <button class="button small quiet" @click=${()=>l()}>${o.common.retry}</button></p>`:S}
        <div class="grid" aria-busy=${!t}>
          ${t?i(u,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>n`<div class="cover skeleton"></div>`)}
        </div>
        ${t&&!u.length?n`<p class="quieter">${this.search?o.shoots.none(this.search):o.shoot.nothing}</p>`:S}
        ${a&&!this.search?n`<div class="more"><button class="button quiet" @click=${()=>l(!0)}>${o.shoots.more}</button></div>`:S}
      </div>
      <drop-zone quiet .curtain=${o.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return n`<div class="page">
      <div class="empty-head"><h1>${o.shoots.empty}</h1><p>${o.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${o.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():S}</div>
    </div>`}steps(){return n`<section class="guide" aria-label=${o.guide.title}><ol>
      ${o.guide.steps.map(([e,t],r)=>n`<li><i aria-hidden="true">${r+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${o.guide.hide} @click=${this.hideGuide}>${h(`close`,17)}</button>
    </section>`}card(e){let{jobs:t}=e,i=t.queued+t.processing,a=v.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return n`<a class="card" href=${p.shoot(e.id)}>
      <div class="cover">${e.thumb_url?n`<img src=${e.thumb_url} alt="" loading="lazy" />`:h(`photo`,32)}</div>
      <h2>${e.unsorted?o.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?o.photos(e.photo_count):o.shoots.noPhotos}</span>
        ${i+a?n`<span class="glow">${o.shoots.working(i+a)}</span>`:S}
        ${t.succeeded?n`<span>${o.shoots.ready(Math.min(t.succeeded,e.photo_count))}</span>`:e.photo_count&&!i?n`<span>${o.shoots.untouched}</span>`:S}
        ${t.failed?n`<span class="bad">${o.shoots.failed(t.failed)}</span>`:S}
        ${e.created_at?n`<span>${r(e.created_at)}</span>`:S}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(e){let{files:t,folder:n}=e.detail;try{let e=await w(n||o.shoots.untitled(r(new Date().toISOString())));b(e.id,t),_(p.shoot(e.id))}catch(e){E(a(e),{bad:!0})}}hideGuide(){this.guide=!1,e(`guide`,!1)}choose(){this.zone.choose()}};y([f()],D.prototype,`search`,void 0),y([f()],D.prototype,`filter`,void 0),y([f()],D.prototype,`guide`,void 0),y([g(`drop-zone`)],D.prototype,`zone`,void 0),D=y([C(`shoots-view`)],D);export{D as ShootsView};