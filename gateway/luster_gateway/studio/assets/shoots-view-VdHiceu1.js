import{a as e,f as t,l as n,n as r,o as i,r as a,s as o,t as s}from"./decorate-DgVMrwPl.js";import{_ as c,g as l,l as u,n as d,s as f,u as p}from"./studio-app-B2hVM8nm.js";import{t as m}from"./query-DDQkTGvL.js";import"./drop-zone-T1PSegLo.js";import{t as h}from"./icon-B0PWcgOm.js";import{c as g,d as _,f as v,i as y,p as b,r as x}from"./index-BuAdGMzZ.js";import{b as S,n as C,p as w}from"./library-LBpDYgot.js";import{n as T}from"./toasts-DjpvjqyX.js";import{n as E}from"./problems-CmY3BnGo.js";var D=class extends i{constructor(...e){super(...e),this.search=``,this.filter=`all`,this.guide=b(`guide`,!0),this.watch=new _(this,S,y,f),this.unbind=null,this.fresh=async()=>{try{let e=await C(g.shoots.untitled(x(new Date().toISOString())));l(c.shoot(e.id))}catch(e){T(E(e),{bad:!0})}}}static{this.styles=[r,t`
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
    `]}connectedCallback(){super.connectedCallback(),w(),this.unbind=u({n:()=>void this.fresh()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}render(){this.watch;let{items:e,loaded:t,failed:r,next:i}=S.value,a=e.filter(e=>!e.unsorted||e.photo_count);if(t&&!a.length)return this.empty();let s=a.filter(e=>this.shows(e));return n`
      <div class="page">
        <div class="head">
          <h1>${g.shoots.title}</h1>
          <div class="tools">
            <div class="find">${h(`search`,18)}<input type="search" aria-label=${g.shoots.search} placeholder=${g.shoots.search} .value=${this.search}
              @input=${e=>this.search=e.target.value} /></div>
            <button class="button" @click=${this.fresh}>${h(`add`,18)} ${g.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide&&a.length<3?this.steps():o}
        <div class="choices filters" role="group" aria-label=${g.shoot.filter}>
          ${[`all`,`working`,`done`,`untouched`].map(e=>n`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${g.shoots.filters[e]}</button>`)}
        </div>
        ${r&&!t?n`<p>${g.shoots.failedToLoad} <button class="button small quiet" @click=${()=>w()}>${g.common.retry}</button></p>`:o}
        <div class="grid" aria-busy=${!t}>
          ${t?p(s,e=>e.id,e=>this.card(e)):Array.from({length:6},()=>n`<div class="cover skeleton"></div>`)}
        </div>
        ${t&&!s.length?n`<p class="quieter">${this.search?g.shoots.none(this.search):g.shoot.nothing}</p>`:o}
        ${i&&!this.search?n`<div class="more"><button class="button quiet" @click=${()=>w(!0)}>${g.shoots.more}</button></div>`:o}
      </div>
      <drop-zone quiet .curtain=${g.drop.fresh} @photos=${this.dropped}></drop-zone>
    `}empty(){return n`<div class="page">
      <div class="empty-head"><h1>${g.shoots.empty}</h1><p>${g.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${g.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide?this.steps():o}</div>
    </div>`}steps(){return n`<section class="guide" aria-label=${g.guide.title}><ol>
      ${g.guide.steps.map(([e,t],r)=>n`<li><i aria-hidden="true">${r+1}</i><div><b>${e}</b><span>${t}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${g.guide.hide} @click=${this.hideGuide}>${h(`close`,17)}</button>
    </section>`}card(e){let{jobs:t}=e,r=t.queued+t.processing,i=f.value.filter(t=>t.shoot===e.id&&[`waiting`,`sending`,`checking`].includes(t.state)).length;return n`<a class="card" href=${c.shoot(e.id)}>
      <div class="cover">${e.thumb_url?n`<img src=${e.thumb_url} alt="" loading="lazy" />`:h(`photo`,32)}</div>
      <h2>${e.unsorted?g.shoots.unsorted:e.name}</h2>
      <div class="facts">
        <span>${e.photo_count?g.photos(e.photo_count):g.shoots.noPhotos}</span>
        ${r+i?n`<span class="glow">${g.shoots.working(r+i)}</span>`:o}
        ${t.succeeded?n`<span>${g.shoots.ready(Math.min(t.succeeded,e.photo_count))}</span>`:e.photo_count&&!r?n`<span>${g.shoots.untouched}</span>`:o}
        ${t.failed?n`<span class="bad">${g.shoots.failed(t.failed)}</span>`:o}
        ${e.created_at?n`<span>${x(e.created_at)}</span>`:o}
      </div>
    </a>`}shows(e){let t=this.search.trim().toLowerCase();if(t&&!`${e.name} ${e.address}`.toLowerCase().includes(t))return!1;let n=e.jobs.queued+e.jobs.processing>0;return this.filter===`working`?n:this.filter===`done`?!n&&e.jobs.succeeded>0:this.filter!==`untouched`||!n&&e.jobs.succeeded===0}async dropped(e){let{files:t,folder:n}=e.detail;try{let e=await C(n||g.shoots.untitled(x(new Date().toISOString())));d(e.id,t),l(c.shoot(e.id))}catch(e){T(E(e),{bad:!0})}}hideGuide(){this.guide=!1,v(`guide`,!1)}choose(){this.zone.choose()}};s([a()],D.prototype,`search`,void 0),s([a()],D.prototype,`filter`,void 0),s([a()],D.prototype,`guide`,void 0),s([m(`drop-zone`)],D.prototype,`zone`,void 0),D=s([e(`shoots-view`)],D);export{D as ShootsView};