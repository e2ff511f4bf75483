const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/shoot-view-Cr77-JoG.js","assets/common-Th73iqsk.js","assets/common-_gXZcgoQ.css","assets/drop-zone-CcwUeG_P.js","assets/vars-oRd8JM0M.js","assets/stages-BEPyYUcf.js","assets/studio-app-olIZw6vd.js"])))=>i.map(i=>d[i]);
import{An as e,Ar as t,Bn as n,Cr as r,Dn as i,Fr as a,Hn as o,In as s,Ir as c,Ln as l,Lr as u,Nn as d,T as f,_t as p,bn as m,br as h,ct as g,dn as _,dr as v,fr as y,gr as b,hr as x,kr as S,mr as C,mt as w,t as T,u as E,vr as D,wr as O,zn as k}from"./common-Th73iqsk.js";import"./drop-zone-CcwUeG_P.js";var A=class extends x{constructor(...t){super(...t),this.search=``,this.filter=`all`,this.guide=u(`guide`,!0),this.watch=new a(this,i,O,E,p),this.unbind=null,this.fresh=async()=>{try{let e=await _(S.shoots.untitled(r(new Date().toISOString())));s(l.shoot(e.id))}catch(t){d(e(t),{bad:!0})}}}static{this.styles=[o,h`
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
    `]}connectedCallback(){super.connectedCallback(),t(()=>import(`./shoot-view-Cr77-JoG.js`),__vite__mapDeps([0,1,2,3,4,5,6])),m(),this.unbind=f({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:t,failed:r,next:a}=i.value,o=e.filter(e=>!e.unsorted||e.photo_count);if(t&&!o.length)return this.empty();let s=o.filter(e=>this.shows(e));return D`
      <div class="page">
        <div class="head">
          <h1>${S.shoots.title}</h1>
          <div class="tools" ?inert=${!t&&!r}>
            <div class="find">${n(`search`,18)}<input type="search" aria-label=${S.shoots.search} placeholder=${S.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${n(`add`,18)} ${S.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&o.length<3&&!o.some(e=>e.jobs.succeeded)?this.steps():b}
        <div class="choices filters" role="group" aria-label=${S.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>D`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${S.shoots.filters[e]}</button>`)}
        </div>
        ${r&&!t?D`<p>${S.shoots.failedToLoad} <button class="button small quiet" @click=${()=>m()}>${S.common.retry}</button></p>`:b}
        <div class="grid" aria-busy=${!t}>
          ${t?g(s,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>D`<div class="cover skeleton"></div>`)}
        </div>
        ${t&&!s.length?D`<p class="quieter">${this.search?S.shoots.none(this.search):S.shoot.nothing}</p>`:b}
        ${a&&!this.search?D`<div class="more"><button class="button quiet" @click=${()=>m(!0)}>${S.shoots.more}</button></div>`:b}
      </div>
      <drop-zone quiet .curtain=${S.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return D`<div class="page">
      <div class="empty-head"><h1>${S.shoots.empty}</h1><p>${S.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${S.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():b}</div>
    </div>`}steps(){return D`<section class="guide" aria-label=${S.guide.title}><ol>
      ${S.guide.steps.map(([e,t],n)=>D`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${S.guide.hide} @click=${this.hideGuide}>${n(`close`,17)}</button>
    </section>`}card(e){let{jobs:t}=e,i=t.queued+t.processing,a=w(e),o=E.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return D`<a class="card" href=${l.shoot(e.id)}>
      <div class="cover">${a?D`<img src=${a} alt="" loading="lazy" />`:n(`photo`,32)}</div>
      <h2>${e.unsorted?S.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?S.photos(e.photo_count):S.shoots.noPhotos}</span>
        ${i+o?D`<span class="glow">${S.shoots.working(i+o)}</span>`:b}
        ${t.succeeded?D`<span>${S.shoots.ready(Math.min(t.succeeded,e.photo_count))}</span>`:e.photo_count&&!i?D`<span>${S.shoots.untouched}</span>`:b}
        ${t.failed?D`<span class="bad">${S.shoots.failed(t.failed)}</span>`:b}
        ${e.created_at?D`<span>${r(e.created_at)}</span>`:b}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(t){let{files:n,folder:i}=t.detail;try{let e=await _(i||S.shoots.untitled(r(new Date().toISOString())));T(e.id,n),s(l.shoot(e.id))}catch(t){d(e(t),{bad:!0})}}hideGuide(){this.guide=!1,c(`guide`,!1)}choose(){this.zone.choose()}};k([y()],A.prototype,`search`,void 0),k([y()],A.prototype,`filter`,void 0),k([y()],A.prototype,`guide`,void 0),k([v(`drop-zone`)],A.prototype,`zone`,void 0),A=k([C(`shoots-view`)],A);export{A as ShootsView};