import{$n as e,An as t,Gn as n,Gt as r,Hn as i,In as a,Kn as o,Nn as s,Pn as c,T as l,Un as u,W as d,Yn as f,Zn as p,an as m,ar as h,cn as g,dn as _,dr as v,en as y,er as b,fr as x,jn as S,pr as C,qn as w,t as T,u as E}from"./common-BNRW6NRY.js";import"./drop-zone-WYSWsfp0.js";var D=class extends o{constructor(...n){super(...n),this.search=``,this.filter=`all`,this.guide=C(`guide`,!0),this.watch=new v(this,m,b,E),this.unbind=null,this.fresh=async()=>{try{let n=await r(h.shoots.untitled(e(new Date().toISOString())));t(S.shoot(n.id))}catch(e){_(g(e),{bad:!0})}}}static{this.styles=[a,p`
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
    `]}connectedCallback(){super.connectedCallback(),y(),this.unbind=l({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:t,failed:n,next:r}=m.value,i=e.filter(e=>!e.unsorted||e.photo_count);if(t&&!i.length)return this.empty();let a=i.filter(e=>this.shows(e));return f`
      <div class="page">
        <div class="head">
          <h1>${h.shoots.title}</h1>
          <div class="tools" ?inert=${!t&&!n}>
            <div class="find">${c(`search`,18)}<input type="search" aria-label=${h.shoots.search} placeholder=${h.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${c(`add`,18)} ${h.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&i.length<3&&!i.some(e=>e.jobs.succeeded)?this.steps():w}
        <div class="choices filters" role="group" aria-label=${h.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>f`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${h.shoots.filters[e]}</button>`)}
        </div>
        ${n&&!t?f`<p>${h.shoots.failedToLoad} <button class="button small quiet" @click=${()=>y()}>${h.common.retry}</button></p>`:w}
        <div class="grid" aria-busy=${!t}>
          ${t?d(a,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>f`<div class="cover skeleton"></div>`)}
        </div>
        ${t&&!a.length?f`<p class="quieter">${this.search?h.shoots.none(this.search):h.shoot.nothing}</p>`:w}
        ${r&&!this.search?f`<div class="more"><button class="button quiet" @click=${()=>y(!0)}>${h.shoots.more}</button></div>`:w}
      </div>
      <drop-zone quiet .curtain=${h.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return f`<div class="page">
      <div class="empty-head"><h1>${h.shoots.empty}</h1><p>${h.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${h.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():w}</div>
    </div>`}steps(){return f`<section class="guide" aria-label=${h.guide.title}><ol>
      ${h.guide.steps.map(([e,t],n)=>f`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${h.guide.hide} @click=${this.hideGuide}>${c(`close`,17)}</button>
    </section>`}card(t){let{jobs:n}=t,r=n.queued+n.processing,i=E.value.filter(e=>e.shoot===t.id&&[`waiting`,`sending`,`checking`].includes(e.state)).length;return f`<a class="card" href=${S.shoot(t.id)}>
      <div class="cover">${t.thumb_url?f`<img src=${t.thumb_url} alt="" loading="lazy" />`:c(`photo`,32)}</div>
      <h2>${t.unsorted?h.shoots.unsorted:t.name}</h2>
      <div class="facts">
        <span>${t.photo_count?h.photos(t.photo_count):h.shoots.noPhotos}</span>
        ${r+i?f`<span class="glow">${h.shoots.working(r+i)}</span>`:w}
        ${n.succeeded?f`<span>${h.shoots.ready(Math.min(n.succeeded,t.photo_count))}</span>`:t.photo_count&&!r?f`<span>${h.shoots.untouched}</span>`:w}
        ${n.failed?f`<span class="bad">${h.shoots.failed(n.failed)}</span>`:w}
        ${t.created_at?f`<span>${e(t.created_at)}</span>`:w}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(n){let{files:i,folder:a}=n.detail;try{let n=await r(a||h.shoots.untitled(e(new Date().toISOString())));T(n.id,i),t(S.shoot(n.id))}catch(e){_(g(e),{bad:!0})}}hideGuide(){this.guide=!1,x(`guide`,!1)}choose(){this.zone.choose()}};s([u()],D.prototype,`search`,void 0),s([u()],D.prototype,`filter`,void 0),s([u()],D.prototype,`guide`,void 0),s([i(`drop-zone`)],D.prototype,`zone`,void 0),D=s([n(`shoots-view`)],D);export{D as ShootsView};