const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/new-shoot-CiStlrx-.js","assets/common-CtLmJYzS.js","assets/common-_gXZcgoQ.css","assets/drop-zone-BjZUBMSl.js","assets/shoot-styles-lSAdlsUt.js","assets/shoot-view-CJtQtDK6.js","assets/vars-Cc0EV2Vv.js","assets/stages-Co75XPVc.js","assets/studio-app-Br4Cnc2b.js"])))=>i.map(i=>d[i]);
import{$n as e,Ar as t,Cr as n,Dr as r,Er as i,Fr as a,Hr as o,Ir as s,Jn as c,Jr as l,Mr as u,O as d,Or as f,Ot as p,Rn as m,St as h,Vr as g,Xn as _,Yr as v,Zn as y,it as b,j as x,jn as S,jt as C,qn as w,qr as T,v as E,wr as D,y as O}from"./common-CtLmJYzS.js";import"./drop-zone-BjZUBMSl.js";var k=class extends r{constructor(...e){super(...e),this.search=``,this.filter=`all`,this.guide=v(`guide`,!0),this.watch=new T(this,m,s,d,C),this.beginning=new O(this,e=>w(c.shoot(e))),this.asking=new x(this),this.unbind=null,this.fresh=()=>{o(()=>import(`./new-shoot-CiStlrx-.js`),__vite__mapDeps([0,1,2,3,4])),w(c.plain(`new`))}}static{this.styles=[e,u`
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
    `]}connectedCallback(){super.connectedCallback(),o(()=>import(`./shoot-view-CJtQtDK6.js`),__vite__mapDeps([5,1,2,3,6,7,8,4])),this.asking.ask(async()=>{if(await S(),!m.value.loaded)throw Error(`the list did not come`)}),this.unbind=E({n:()=>this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:n,failed:r,next:i}=m.value,a=e.filter(e=>!e.unsorted||e.photo_count);if(n&&!a.length)return this.empty();let o=a.filter(e=>this.shows(e));return t`
      <div class="page">
        <div class="head">
          <h1>${g.shoots.title}</h1>
          <div class="tools" ?inert=${!n&&!r}>
            <div class="find">${y(`search`,18)}<input type="search" aria-label=${g.shoots.search} placeholder=${g.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${y(`add`,18)} ${g.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&a.length<3&&!a.some(e=>e.jobs.succeeded)?this.steps():f}
        <div class="choices filters" role="group" aria-label=${g.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>t`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${g.shoots.filters[e]}</button>`)}
        </div>
        ${!n&&(r||this.asking.late)?t`<p role="status">${g.shoots.failedToLoad} <button class="button small quiet" @click=${this.asking.again}>${g.common.retry}</button></p>`:f}
        <div class="grid" aria-busy=${!n&&!r}>
          ${!n&&(r||this.asking.late)?f:n?h(o,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>t`<div class="cover skeleton"></div>`)}
        </div>
        ${n&&!o.length?t`<p class="quieter">${this.search?g.shoots.none(this.search):g.shoot.nothing}</p>`:f}
        ${i&&!this.search?t`<div class="more"><button class="button quiet" @click=${()=>S(!0)}>${g.shoots.more}</button></div>`:f}
      </div>
      <drop-zone quiet .curtain=${g.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return t`<div class="page">
      <div class="empty-head"><h1>${g.shoots.empty}</h1><p>${b()?g.shoots.emptyLeadPhone:g.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${g.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():f}</div>
    </div>`}steps(){return t`<section class="guide" aria-label=${g.guide.title}><ol>
      ${(b()?g.guide.phoneSteps:g.guide.steps).map(([e,n],r)=>t`<li><i aria-hidden="true">${r+1}</i><div><b>${e}</b><span>${n}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${g.guide.hide} @click=${this.hideGuide}>${y(`close`,17)}</button>
    </section>`}card(e){let{jobs:n}=e,r=n.queued+n.processing,i=p(e),o=d.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return t`<a class="card" href=${c.shoot(e.id)}>
      <div class="cover">${i?t`<img src=${i} alt="" loading="lazy" />`:y(`photo`,32)}</div>
      <h2>${e.unsorted?g.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?g.photos(e.photo_count):g.shoots.noPhotos}</span>
        ${r+o?t`<span class="glow">${g.shoots.working(r+o)}</span>`:f}
        ${n.succeeded?t`<span>${g.shoots.ready(Math.min(n.succeeded,e.photo_count))}</span>`:e.photo_count&&!r?t`<span>${g.shoots.untouched}</span>`:f}
        ${n.failed?t`<span class="bad">${g.shoots.failed(n.failed)}</span>`:f}
        ${e.created_at?t`<span>${a(e.created_at)}</span>`:f}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}dropped(e){this.beginning.drop(e.detail)}hideGuide(){this.guide=!1,l(`guide`,!1)}choose(){this.zone.choose()}};_([D()],k.prototype,`search`,void 0),_([D()],k.prototype,`filter`,void 0),_([D()],k.prototype,`guide`,void 0),_([n(`drop-zone`)],k.prototype,`zone`,void 0),k=_([i(`shoots-view`)],k);export{k as ShootsView};