import{Bn as e,Gn as t,Mn as n,On as r,Pn as i,Qn as a,Qt as o,U as s,Un as c,Ut as l,Vn as u,Wn as d,Yn as f,Zn as p,dr as m,jn as h,kn as g,l as _,ln as v,lr as y,on as b,qn as x,rn as S,rr as C,t as w,ur as T,w as E}from"./common-BwQ0svBd.js";import"./drop-zone-Hqkw3R3Q.js";var D=class extends d{constructor(...e){super(...e),this.search=``,this.filter=`all`,this.guide=m(`guide`,!0),this.watch=new y(this,S,a,_),this.unbind=null,this.fresh=async()=>{try{let e=await l(C.shoots.untitled(p(new Date().toISOString())));r(g.shoot(e.id))}catch(e){v(b(e),{bad:!0})}}}static{this.styles=[i,f`
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
    `]}connectedCallback(){super.connectedCallback(),o(),this.unbind=E({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:r,failed:i,next:a}=S.value,c=e.filter(e=>!e.unsorted||e.photo_count);if(r&&!c.length)return this.empty();let l=c.filter(e=>this.shows(e));return x`
      <div class="page">
        <div class="head">
          <h1>${C.shoots.title}</h1>
          <div class="tools" ?inert=${!r&&!i}>
            <div class="find">${n(`search`,18)}<input type="search" aria-label=${C.shoots.search} placeholder=${C.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${n(`add`,18)} ${C.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&c.length<3&&!c.some(e=>e.jobs.succeeded)?this.steps():t}
        <div class="choices filters" role="group" aria-label=${C.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>x`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${C.shoots.filters[e]}</button>`)}
        </div>
        ${i&&!r?x`<p>${C.shoots.failedToLoad} <button class="button small quiet" @click=${()=>o()}>${C.common.retry}</button></p>`:t}
        <div class="grid" aria-busy=${!r}>
          ${r?s(l,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>x`<div class="cover skeleton"></div>`)}
        </div>
        ${r&&!l.length?x`<p class="quieter">${this.search?C.shoots.none(this.search):C.shoot.nothing}</p>`:t}
        ${a&&!this.search?x`<div class="more"><button class="button quiet" @click=${()=>o(!0)}>${C.shoots.more}</button></div>`:t}
      </div>
      <drop-zone quiet .curtain=${C.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return x`<div class="page">
      <div class="empty-head"><h1>${C.shoots.empty}</h1><p>${C.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${C.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():t}</div>
    </div>`}steps(){return x`<section class="guide" aria-label=${C.guide.title}><ol>
      ${C.guide.steps.map(([e,t],n)=>x`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${C.guide.hide} @click=${this.hideGuide}>${n(`close`,17)}</button>
    </section>`}card(e){let{jobs:r}=e,i=r.queued+r.processing,a=_.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return x`<a class="card" href=${g.shoot(e.id)}>
      <div class="cover">${e.thumb_url?x`<img src=${e.thumb_url} alt="" loading="lazy" />`:n(`photo`,32)}</div>
      <h2>${e.unsorted?C.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?C.photos(e.photo_count):C.shoots.noPhotos}</span>
        ${i+a?x`<span class="glow">${C.shoots.working(i+a)}</span>`:t}
        ${r.succeeded?x`<span>${C.shoots.ready(Math.min(r.succeeded,e.photo_count))}</span>`:e.photo_count&&!i?x`<span>${C.shoots.untouched}</span>`:t}
        ${r.failed?x`<span class="bad">${C.shoots.failed(r.failed)}</span>`:t}
        ${e.created_at?x`<span>${p(e.created_at)}</span>`:t}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(e){let{files:t,folder:n}=e.detail;try{let e=await l(n||C.shoots.untitled(p(new Date().toISOString())));w(e.id,t),r(g.shoot(e.id))}catch(e){v(b(e),{bad:!0})}}hideGuide(){this.guide=!1,T(`guide`,!1)}choose(){this.zone.choose()}};h([u()],D.prototype,`search`,void 0),h([u()],D.prototype,`filter`,void 0),h([u()],D.prototype,`guide`,void 0),h([e(`drop-zone`)],D.prototype,`zone`,void 0),D=h([c(`shoots-view`)],D);export{D as ShootsView};