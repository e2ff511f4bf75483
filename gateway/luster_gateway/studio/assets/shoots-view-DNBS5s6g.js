const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/shoot-view-BVJF_Qc7.js","assets/common-CsLnnzm3.js","assets/common-_gXZcgoQ.css","assets/drop-zone-BmYI9yok.js","assets/vars-BTjrt91x.js","assets/stages-BsjU9ghn.js","assets/studio-app-BzZIgOcX.js"])))=>i.map(i=>d[i]);
import{$n as e,Cn as t,En as n,Er as r,Mr as i,Nr as a,Qn as o,T as s,Tr as c,Xn as l,Yn as u,br as d,cr as f,dr as p,fr as m,ft as h,gr as g,ht as _,jr as v,kn as y,ln as b,mr as x,ot as S,sr as C,t as w,tr as T,u as E,ur as D,vn as O,yr as k}from"./common-CsLnnzm3.js";import"./drop-zone-BmYI9yok.js";var A=class extends p{constructor(...e){super(...e),this.search=``,this.filter=`all`,this.guide=a(`guide`,!0),this.watch=new v(this,t,d,E,_),this.unbind=null,this.fresh=async()=>{try{let e=await b(c.shoots.untitled(k(new Date().toISOString())));u(l.shoot(e.id))}catch(e){y(n(e),{bad:!0})}}}static{this.styles=[T,g`
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
    `]}connectedCallback(){super.connectedCallback(),r(()=>import(`./shoot-view-BVJF_Qc7.js`),__vite__mapDeps([0,1,2,3,4,5,6])),O(),this.unbind=s({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:n,loaded:r,failed:i,next:a}=t.value,o=n.filter(e=>!e.unsorted||e.photo_count);if(r&&!o.length)return this.empty();let s=o.filter(e=>this.shows(e));return x`
      <div class="page">
        <div class="head">
          <h1>${c.shoots.title}</h1>
          <div class="tools" ?inert=${!r&&!i}>
            <div class="find">${e(`search`,18)}<input type="search" aria-label=${c.shoots.search} placeholder=${c.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${e(`add`,18)} ${c.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&o.length<3&&!o.some(e=>e.jobs.succeeded)?this.steps():m}
        <div class="choices filters" role="group" aria-label=${c.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>x`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${c.shoots.filters[e]}</button>`)}
        </div>
        ${i&&!r?x`<p>${c.shoots.failedToLoad} <button class="button small quiet" @click=${()=>O()}>${c.common.retry}</button></p>`:m}
        <div class="grid" aria-busy=${!r}>
          ${r?S(s,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>x`<div class="cover skeleton"></div>`)}
        </div>
        ${r&&!s.length?x`<p class="quieter">${this.search?c.shoots.none(this.search):c.shoot.nothing}</p>`:m}
        ${a&&!this.search?x`<div class="more"><button class="button quiet" @click=${()=>O(!0)}>${c.shoots.more}</button></div>`:m}
      </div>
      <drop-zone quiet .curtain=${c.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return x`<div class="page">
      <div class="empty-head"><h1>${c.shoots.empty}</h1><p>${c.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${c.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():m}</div>
    </div>`}steps(){return x`<section class="guide" aria-label=${c.guide.title}><ol>
      ${c.guide.steps.map(([e,t],n)=>x`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${c.guide.hide} @click=${this.hideGuide}>${e(`close`,17)}</button>
    </section>`}card(t){let{jobs:n}=t,r=n.queued+n.processing,i=h(t),a=E.value.filter(e=>e.shoot===t.id&&[`waiting`,`sending`,`checking`].includes(e.state)).length;return x`<a class="card" href=${l.shoot(t.id)}>
      <div class="cover">${i?x`<img src=${i} alt="" loading="lazy" />`:e(`photo`,32)}</div>
      <h2>${t.unsorted?c.shoots.unsorted:t.name}</h2>
      <div class="facts">
        <span>${t.photo_count?c.photos(t.photo_count):c.shoots.noPhotos}</span>
        ${r+a?x`<span class="glow">${c.shoots.working(r+a)}</span>`:m}
        ${n.succeeded?x`<span>${c.shoots.ready(Math.min(n.succeeded,t.photo_count))}</span>`:t.photo_count&&!r?x`<span>${c.shoots.untouched}</span>`:m}
        ${n.failed?x`<span class="bad">${c.shoots.failed(n.failed)}</span>`:m}
        ${t.created_at?x`<span>${k(t.created_at)}</span>`:m}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(e){let{files:t,folder:r}=e.detail;try{let e=await b(r||c.shoots.untitled(k(new Date().toISOString())));w(e.id,t),u(l.shoot(e.id))}catch(e){y(n(e),{bad:!0})}}hideGuide(){this.guide=!1,i(`guide`,!1)}choose(){this.zone.choose()}};o([f()],A.prototype,`search`,void 0),o([f()],A.prototype,`filter`,void 0),o([f()],A.prototype,`guide`,void 0),o([C(`drop-zone`)],A.prototype,`zone`,void 0),A=o([D(`shoots-view`)],A);export{A as ShootsView};