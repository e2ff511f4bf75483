import{Ar as e,Bt as t,Fr as n,Gr as r,Hn as i,Ht as a,It as o,Jn as s,Kn as c,Kr as l,Lr as u,Nn as d,Pn as f,Qr as p,Qt as m,Rr as h,Rt as g,Ur as _,Vr as v,Vt as y,Wn as b,Yn as x,ar as S,cr as C,ii as w,on as T,qr as E,sr as D,ur as O,zr as k}from"./common-O4eJjprC.js";import"./studio-app-B6Gx-7NN.js";import{t as A}from"./failed-part-TbJaFGXW.js";var j=e=>e.updated_at??e.created_at??``;function M(e){let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)}function N(e){let t=new Date(`${e}T12:00`);return t.setDate(t.getDate()-1),M(t.toISOString())}function P(e,t,n){let r=t,i=e=>{let t=r>0;return r-=Math.min(n,e.jobs.length),t};return e.map(({day:e,shoots:t})=>({day:e,shoots:t.filter(i)})).filter(({shoots:e})=>e.length)}function F(e){let t=new Map;for(let n of[...e].sort((e,t)=>j(t).localeCompare(j(e)))){let e=M(j(n)),r=t.get(e)??new Map;t.set(e,r);let i=n.shoot_id??``;r.set(i,[...r.get(i)??[],n])}return[...t].map(([e,t])=>({day:e,shoots:[...t].map(([e,t])=>({shoot:e,jobs:t}))}))}var I=6,L=100,R=class extends h{constructor(...n){super(...n),this.told=new t(this,async()=>{let t=await e(`/jobs`,{query:{limit:100}}),n=t.jobs.at(-1)?.created_at;return this.cut=t.next_cursor&&n?M(n):``,c(t.jobs),y().catch(()=>void 0),!0}),this.cut=``,this.until=a(),this.opened=new Set,this.watch=new w(this,f,x,i,T,E,g)}static{this.styles=[O,_`
      .day {
        margin-top: 2rem;
      }
      .day > h2 {
        font-size: var(--size-lead);
        color: var(--text-2);
        font-weight: 500;
      }
      .shoot {
        margin-top: 0.9rem;
        padding: 0.9rem 1.1rem 0.6rem;
        border-radius: var(--round);
        background: var(--raised);
      }
      .shoot > header {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: 0.15rem 1rem;
        padding-bottom: 0.6rem;
      }
      h3 a {
        text-decoration: none;
      }
      h3 a:hover {
        text-decoration: underline;
      }
      .sum {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem 0.8rem;
        color: var(--text-2);
        font-size: var(--size-small);
      }
      .line {
        display: grid;
        grid-template-columns: 4.5rem minmax(0, 1fr) auto auto;
        gap: 1rem;
        align-items: center;
        padding: 0.5rem 0;
        border-top: 1px solid var(--line);
        text-decoration: none;
      }
      .line time {
        color: var(--text-3);
        font-size: var(--size-small);
        font-variant-numeric: tabular-nums;
      }
      .name {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      /* Its words begin where the photos' names do. */
      .rest {
        margin-left: calc(5.5rem - 0.8rem);
      }
      .picture {
        aspect-ratio: 3 / 2;
        border-radius: 6px;
        overflow: hidden;
        background: var(--raised-2);
        display: grid;
        place-items: center;
      }
      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .dot {
        width: 0.5rem;
        height: 0.5rem;
        border-radius: 50%;
      }
      .new .dot {
        background: var(--glow);
      }
      .failed {
        color: var(--bad);
      }
    `]}connectedCallback(){super.connectedCallback(),this.told.load()}render(){this.watch;let e=P(F(f.value.values()),L,7);return v`<div class="page narrow"><h1>${p.activity.title}</h1>
      ${A(this.told)}
      ${this.told.value&&!e.length?v`<empty-state icon="bell" head=${p.empty.activity} text=${p.empty.activityMore} link=${S.plain(`new`)} action=${p.shoots.fresh}></empty-state>`:k}
      ${e.map(e=>v`<section class="day"><h2>${this.dayName(e.day)}</h2>${e.shoots.map(t=>this.shoot(e.day,t))}</section>`)}</div>`}dayName(e){let t=M(new Date().toISOString());return e===t?p.activity.today:e===N(t)?p.activity.yesterday:l(`${e}T12:00`)}shoot(e,{shoot:t,jobs:n}){let r=s(t),i=`${e} ${t}`,a=this.opened.has(i)||n.length<=7,o=e=>n.filter(({status:t})=>t===e).length,c=n.filter(d).length,l=r?r.unsorted?p.shoots.unsorted:r.name:r===null||!t?p.activity.goneShoot:p.common.loading;return v`<section class="shoot">
      <header><h3>${r?v`<a href=${S.shoot(t)}>${l}</a>`:l}</h3>
        <span class="sum">${e<=this.cut?k:v`${c?v`<span>${p.shoots.working(c)}</span>`:k}${o(`succeeded`)?v`<span>${p.shoots.ready(o(`succeeded`))}</span>`:k}${o(`failed`)?v`<span class="failed">${p.shoots.failed(o(`failed`))}</span>`:k}`}</span></header>
      <ul>${(a?n:n.slice(0,I)).map(e=>this.line(e))}</ul>
      ${a?k:v`<button class="button bare small rest" @click=${()=>this.opened=new Set(this.opened).add(i)}>${p.activity.more(n.length-I)}</button>`}
    </section>`}line(e){let t=e.filename??b(e.asset_id??``)?.filename??p.photos(1),n=e.status===`succeeded`?o(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,i=this.until&&(e.completed_at??``)>this.until,a=e.status===`succeeded`?``:p.job[e.status],s=e.updated_at??e.created_at;return v`<li><a class="line ${i?`new`:``}" href=${S.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${n?v`<img src=${n} alt="" loading="lazy" />`:e.status===`queued`?C(`clock`,20):d(e)?v`<progress-ring .value=${e.progress}></progress-ring>`:C(`photo`,22)}</span>
      <span><span class="name">${t}</span><span class="hint">${m(e.style)}${a?v` · <span class=${e.status===`failed`?`failed`:``}>${a}</span>`:k}${e.error?` · ${e.error.message}`:``}</span></span>
      <span class="dot">${i?v`<span class="unseen">${p.activity.fresh}</span>`:k}</span>
      ${s?v`<time datetime=${s}>${r(s)}</time>`:v`<span></span>`}</a></li>`}};D([n()],R.prototype,`cut`,void 0),D([n()],R.prototype,`until`,void 0),D([n()],R.prototype,`opened`,void 0),R=D([u(`activity-view`)],R);export{R as ActivityView};