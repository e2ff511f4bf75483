const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/new-shoot-DtDh1dfT.js","assets/common-DnajJ680.js","assets/common-_gXZcgoQ.css","assets/drop-zone-ClmDAMYn.js","assets/shoot-styles-DZVbvCt-.js","assets/shoot-view-5pytncX5.js","assets/vars-DavHH6DA.js","assets/stages-Cxr4-oOw.js","assets/studio-app-DMDPM2Jq.js"])))=>i.map(i=>d[i]);
import{An as e,Bn as t,Br as n,Cn as r,Ct as i,D as a,Dr as o,E as s,Gn as c,Hn as l,I as u,Nr as d,Or as f,Pr as p,Sr as m,Un as h,Vr as g,br as _,bt as v,gr as y,hr as b,lt as x,mt as S,vr as C,wr as w,yr as T,z as E,zn as D,zr as O}from"./common-DnajJ680.js";import"./drop-zone-ClmDAMYn.js";var k=class extends T{constructor(...n){super(...n),this.search=``,this.filter=`all`,this.guide=g(`guide`,!0),this.watch=new O(this,e,f,u,i),this.beginning=new a(this,e=>D(t.shoot(e))),this.asking=new E(this),this.unbind=null,this.fresh=()=>{p(()=>import(`./new-shoot-DtDh1dfT.js`),__vite__mapDeps([0,1,2,3,4])),D(t.plain(`new`))}}static{this.styles=[c,w`
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
    `]}connectedCallback(){super.connectedCallback(),p(()=>import(`./shoot-view-5pytncX5.js`),__vite__mapDeps([5,1,2,3,6,7,8,4])),this.asking.ask(async()=>{if(await r(),!e.value.loaded)throw Error(`the list did not come`)}),this.unbind=s({n:()=>this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:t,loaded:n,failed:i,next:a}=e.value,o=t.filter(e=>!e.unsorted||e.photo_count);if(n&&!o.length)return this.empty();let s=o.filter(e=>this.shows(e));return m`
      <div class="page">
        <div class="head">
          <h1>${d.shoots.title}</h1>
          <div class="tools" ?inert=${!n&&!i}>
            <div class="find">${h(`search`,18)}<input type="search" aria-label=${d.shoots.search} placeholder=${d.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${h(`add`,18)} ${d.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&o.length<3&&!o.some(e=>e.jobs.succeeded)?this.steps():_}
        <div class="choices filters" role="group" aria-label=${d.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>m`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${d.shoots.filters[e]}</button>`)}
        </div>
        ${!n&&(i||this.asking.late)?m`<p role="status">${d.shoots.failedToLoad} <button class="button small quiet" @click=${this.asking.again}>${d.common.retry}</button></p>`:_}
        <div class="grid" aria-busy=${!n&&!i}>
          ${!n&&(i||this.asking.late)?_:n?S(s,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>m`<div class="cover skeleton"></div>`)}
        </div>
        ${n&&!s.length?m`<p class="quieter">${this.search?d.shoots.none(this.search):d.shoot.nothing}</p>`:_}
        ${a&&!this.search?m`<div class="more"><button class="button quiet" @click=${()=>r(!0)}>${d.shoots.more}</button></div>`:_}
      </div>
      <drop-zone quiet .curtain=${d.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return m`<div class="page">
      <div class="empty-head"><h1>${d.shoots.empty}</h1><p>${x()?d.shoots.emptyLeadPhone:d.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${d.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():_}</div>
    </div>`}steps(){return m`<section class="guide" aria-label=${d.guide.title}><ol>
      ${(x()?d.guide.phoneSteps:d.guide.steps).map(([e,t],n)=>m`<li><i aria-hidden="true">${n+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${d.guide.hide} @click=${this.hideGuide}>${h(`close`,17)}</button>
    </section>`}card(e){let{jobs:n}=e,r=n.queued+n.processing,i=v(e),a=u.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return m`<a class="card" href=${t.shoot(e.id)}>
      <div class="cover">${i?m`<img src=${i} alt="" loading="lazy" />`:h(`photo`,32)}</div>
      <h2>${e.unsorted?d.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?d.photos(e.photo_count):d.shoots.noPhotos}</span>
        ${r+a?m`<span class="glow">${d.shoots.working(r+a)}</span>`:_}
        ${n.succeeded?m`<span>${d.shoots.ready(Math.min(n.succeeded,e.photo_count))}</span>`:e.photo_count&&!r?m`<span>${d.shoots.untouched}</span>`:_}
        ${n.failed?m`<span class="bad">${d.shoots.failed(n.failed)}</span>`:_}
        ${e.created_at?m`<span>${o(e.created_at)}</span>`:_}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}dropped(e){this.beginning.drop(e.detail)}hideGuide(){this.guide=!1,n(`guide`,!1)}choose(){this.zone.choose()}};l([y()],k.prototype,`search`,void 0),l([y()],k.prototype,`filter`,void 0),l([y()],k.prototype,`guide`,void 0),l([b(`drop-zone`)],k.prototype,`zone`,void 0),k=l([C(`shoots-view`)],k);export{k as ShootsView};