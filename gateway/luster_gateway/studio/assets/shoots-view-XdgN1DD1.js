const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/shoot-view-BtYoB9Nf.js","assets/common-BEWaxQ7m.js","assets/common-_gXZcgoQ.css","assets/drop-zone-BXQntJlo.js","assets/vars-DHo4IjWv.js","assets/stages-cd70x1YO.js","assets/studio-app-CmNiWYqx.js"])))=>i.map(i=>d[i]);
import{Ar as e,Cn as t,Cr as n,E as r,En as i,Kn as a,Or as o,Qn as s,Sr as c,Xn as l,Yn as u,_r as d,ar as f,bn as p,cr as m,dr as h,ft as g,gr as _,hn as v,ir as y,kr as b,lr as x,lt as S,on as C,pr as w,qn as T,rt as E,sr as D,t as O,u as k}from"./common-BEWaxQ7m.js";import"./drop-zone-BXQntJlo.js";var A=class extends m{constructor(...n){super(...n),this.search=``,this.filter=`all`,this.guide=e(`guide`,!0),this.watch=new o(this,p,d,k,g),this.unbind=null,this.fresh=async()=>{try{let e=await C(c.shoots.untitled(_(new Date().toISOString())));a(T.shoot(e.id))}catch(e){i(t(e),{bad:!0})}}}static{this.styles=[s,w`
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
    `]}connectedCallback(){super.connectedCallback(),n(()=>import(`./shoot-view-BtYoB9Nf.js`),__vite__mapDeps([0,1,2,3,4,5,6])),v(),this.unbind=r({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:t,failed:n,next:r}=p.value,i=e.filter(e=>!e.unsorted||e.photo_count);if(t&&!i.length)return this.empty();let a=i.filter(e=>this.shows(e));return h`
      <div class="page">
        <div class="head">
          <h1>${c.shoots.title}</h1>
          <div class="tools" ?inert=${!t&&!n}>
            <div class="find">${l(`search`,18)}<input type="search" aria-label=${c.shoots.search} placeholder=${c.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${l(`add`,18)} ${c.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&i.length<3&&!i.some(e=>e.jobs.succeeded)?this.steps():x}
        <div class="choices filters" role="group" aria-label=${c.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>h`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${c.shoots.filters[e]}</button>`)}
        </div>
        ${n&&!t?h`<p>${c.shoots.failedToLoad} <button class="button small quiet" @click=${()=>v()}>${c.common.retry}</button></p>`:x}
        <div class="grid" aria-busy=${!t}>
          ${t?E(a,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>h`<div class="cover skeleton"></div>`)}
        </div>
        ${t&&!a.length?h`<p class="quieter">${this.search?c.shoots.none(this.search):c.shoot.nothing}</p>`:x}
        ${r&&!this.search?h`<div class="more"><button class="button quiet" @click=${()=>v(!0)}>${c.shoots.more}</button></div>`:x}
      </div>
      <drop-zone quiet .curtain=${c.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return h`<div class="page">
      <div class="empty-head"><h1>${c.shoots.empty}</h1><p>${c.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${c.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():x}</div>
    </div>`}steps(){return h`<section class="guide" aria-label=${c.guide.title}><ol>
      ${c.guide.steps.map(([e,t],n)=>h`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${c.guide.hide} @click=${this.hideGuide}>${l(`close`,17)}</button>
    </section>`}card(e){let{jobs:t}=e,n=t.queued+t.processing,r=S(e),i=k.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return h`<a class="card" href=${T.shoot(e.id)}>
      <div class="cover">${r?h`<img src=${r} alt="" loading="lazy" />`:l(`photo`,32)}</div>
      <h2>${e.unsorted?c.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?c.photos(e.photo_count):c.shoots.noPhotos}</span>
        ${n+i?h`<span class="glow">${c.shoots.working(n+i)}</span>`:x}
        ${t.succeeded?h`<span>${c.shoots.ready(Math.min(t.succeeded,e.photo_count))}</span>`:e.photo_count&&!n?h`<span>${c.shoots.untouched}</span>`:x}
        ${t.failed?h`<span class="bad">${c.shoots.failed(t.failed)}</span>`:x}
        ${e.created_at?h`<span>${_(e.created_at)}</span>`:x}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(e){let{files:n,folder:r}=e.detail;try{let e=await C(r||c.shoots.untitled(_(new Date().toISOString())));O(e.id,n),a(T.shoot(e.id))}catch(e){i(t(e),{bad:!0})}}hideGuide(){this.guide=!1,b(`guide`,!1)}choose(){this.zone.choose()}};u([f()],A.prototype,`search`,void 0),u([f()],A.prototype,`filter`,void 0),u([f()],A.prototype,`guide`,void 0),u([y(`drop-zone`)],A.prototype,`zone`,void 0),A=u([D(`shoots-view`)],A);export{A as ShootsView};