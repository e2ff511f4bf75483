import{$n as e,$t as t,An as n,Fn as r,Gn as i,Hn as a,Jn as o,Kn as s,Mn as c,Nn as l,Qn as u,U as d,Vn as f,Wn as p,Wt as m,Xn as h,dr as g,fr as _,in as v,ir as y,kn as b,l as x,sn as S,t as C,un as w,ur as T,w as E}from"./common-CuPE31fl.js";import"./drop-zone-DGFBPZuG.js";var D=class extends i{constructor(...t){super(...t),this.search=``,this.filter=`all`,this.guide=_(`guide`,!0),this.watch=new T(this,v,e,x),this.unbind=null,this.fresh=async()=>{try{let e=await m(y.shoots.untitled(u(new Date().toISOString())));b(n.shoot(e.id))}catch(e){w(S(e),{bad:!0})}}}static{this.styles=[r,h`
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
    `]}connectedCallback(){super.connectedCallback(),t(),this.unbind=E({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:n,failed:r,next:i}=v.value,a=e.filter(e=>!e.unsorted||e.photo_count);if(n&&!a.length)return this.empty();let c=a.filter(e=>this.shows(e));return o`
      <div class="page">
        <div class="head">
          <h1>${y.shoots.title}</h1>
          <div class="tools" ?inert=${!n&&!r}>
            <div class="find">${l(`search`,18)}<input type="search" aria-label=${y.shoots.search} placeholder=${y.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${l(`add`,18)} ${y.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&a.length<3&&!a.some(e=>e.jobs.succeeded)?this.steps():s}
        <div class="choices filters" role="group" aria-label=${y.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>o`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${y.shoots.filters[e]}</button>`)}
        </div>
        ${r&&!n?o`<p>${y.shoots.failedToLoad} <button class="button small quiet" @click=${()=>t()}>${y.common.retry}</button></p>`:s}
        <div class="grid" aria-busy=${!n}>
          ${n?d(c,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>o`<div class="cover skeleton"></div>`)}
        </div>
        ${n&&!c.length?o`<p class="quieter">${this.search?y.shoots.none(this.search):y.shoot.nothing}</p>`:s}
        ${i&&!this.search?o`<div class="more"><button class="button quiet" @click=${()=>t(!0)}>${y.shoots.more}</button></div>`:s}
      </div>
      <drop-zone quiet .curtain=${y.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return o`<div class="page">
      <div class="empty-head"><h1>${y.shoots.empty}</h1><p>${y.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${y.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():s}</div>
    </div>`}steps(){return o`<section class="guide" aria-label=${y.guide.title}><ol>
      ${y.guide.steps.map(([e,t],n)=>o`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${y.guide.hide} @click=${this.hideGuide}>${l(`close`,17)}</button>
    </section>`}card(e){let{jobs:t}=e,r=t.queued+t.processing,i=x.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return o`<a class="card" href=${n.shoot(e.id)}>
      <div class="cover">${e.thumb_url?o`<img src=${e.thumb_url} alt="" loading="lazy" />`:l(`photo`,32)}</div>
      <h2>${e.unsorted?y.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?y.photos(e.photo_count):y.shoots.noPhotos}</span>
        ${r+i?o`<span class="glow">${y.shoots.working(r+i)}</span>`:s}
        ${t.succeeded?o`<span>${y.shoots.ready(Math.min(t.succeeded,e.photo_count))}</span>`:e.photo_count&&!r?o`<span>${y.shoots.untouched}</span>`:s}
        ${t.failed?o`<span class="bad">${y.shoots.failed(t.failed)}</span>`:s}
        ${e.created_at?o`<span>${u(e.created_at)}</span>`:s}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(e){let{files:t,folder:r}=e.detail;try{let e=await m(r||y.shoots.untitled(u(new Date().toISOString())));C(e.id,t),b(n.shoot(e.id))}catch(e){w(S(e),{bad:!0})}}hideGuide(){this.guide=!1,g(`guide`,!1)}choose(){this.zone.choose()}};c([a()],D.prototype,`search`,void 0),c([a()],D.prototype,`filter`,void 0),c([a()],D.prototype,`guide`,void 0),c([f(`drop-zone`)],D.prototype,`zone`,void 0),D=c([p(`shoots-view`)],D);export{D as ShootsView};