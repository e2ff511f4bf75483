import{$n as e,Et as t,Hn as n,Kn as r,Vn as i,Wn as a,Zn as o,_t as s,ar as c,br as l,cn as u,cr as d,en as f,er as p,fn as m,it as h,lr as g,mr as _,nt as v,on as y,ot as b,rr as x,sr as S,st as C,tn as w,tr as T,un as E,zn as D}from"./common-nlsLLDTL.js";import"./studio-app-BzId4SGK.js";var O=e=>e.updated_at??e.created_at??``;function k(e){let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)}function A(e){let t=new Map;for(let n of[...e].sort((e,t)=>O(t).localeCompare(O(e)))){let e=k(O(n)),r=t.get(e)??new Map;t.set(e,r);let i=n.shoot_id??``;r.set(i,[...r.get(i)??[],n])}return[...t].map(([e,t])=>({day:e,shoots:[...t].map(([e,t])=>({shoot:e,jobs:t}))}))}var j=6,M=class extends p{constructor(...e){super(...e),this.loaded=!1,this.until=C(),this.opened=new Set,this.watch=new l(this,w,m,t,g,h),this.asked=new Set}static{this.styles=[a,c`
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
    `]}connectedCallback(){super.connectedCallback(),r(`/jobs`,{query:{limit:100}}).then(e=>E(e.jobs)).finally(()=>{this.loaded=!0,b().catch(()=>void 0)})}render(){this.watch;let e=[...w.value.values()].sort((e,t)=>(t.updated_at??``).localeCompare(e.updated_at??``)).slice(0,100);return x`<div class="page narrow"><h1>${_.activity.title}</h1>
      ${this.loaded&&!e.length?x`<p class="quieter">${_.activity.empty}</p><p><a class="button" href=${D.home}>${_.nav.shoots}</a></p>`:T}
      ${A(e).map(e=>x`<section class="day"><h2>${this.dayName(e.day)}</h2>${e.shoots.map(t=>this.shoot(e.day,t))}</section>`)}</div>`}dayName(e){let t=Date.now();return e===k(new Date(t).toISOString())?_.activity.today:e===k(new Date(t-864e5).toISOString())?_.activity.yesterday:d(`${e}T12:00`)}shoot(e,{shoot:t,jobs:n}){let r=m.value.items.find(({id:e})=>e===t);!r&&t&&!this.asked.has(t)&&(this.asked.add(t),y(t).catch(()=>void 0));let i=`${e} ${t}`,a=this.opened.has(i)||n.length<=7,o=e=>n.filter(({status:t})=>t===e).length,s=n.filter(f).length,c=r?r.unsorted?_.shoots.unsorted:r.name:_.activity.goneShoot;return x`<section class="shoot">
      <header><h3>${r?x`<a href=${D.shoot(t)}>${c}</a>`:c}</h3>
        <span class="sum">${s?x`<span>${_.shoots.working(s)}</span>`:T}${o(`succeeded`)?x`<span>${_.shoots.ready(o(`succeeded`))}</span>`:T}${o(`failed`)?x`<span class="failed">${_.shoots.failed(o(`failed`))}</span>`:T}</span></header>
      <ul>${(a?n:n.slice(0,j)).map(e=>this.line(e))}</ul>
      ${a?T:x`<button class="button bare small" @click=${()=>this.opened=new Set(this.opened).add(i)}>${_.activity.more(n.length-j)}</button>`}
    </section>`}line(e){let t=e.filename??u(e.asset_id??``)?.filename??_.photos(1),r=e.status===`succeeded`?v(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,i=this.until&&(e.completed_at??``)>this.until,a=e.status===`succeeded`?``:_.job[e.status],o=e.updated_at??e.created_at;return x`<li><a class="line ${i?`new`:``}" href=${D.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${r?x`<img src=${r} alt="" loading="lazy" />`:f(e)?x`<progress-ring .value=${e.status===`queued`?-1:e.progress}></progress-ring>`:n(`photo`,22)}</span>
      <span><span class="name">${t}</span><span class="hint">${s(e.style)}${a?x` · <span class=${e.status===`failed`?`failed`:``}>${a}</span>`:T}${e.error?` · ${e.error.message}`:``}</span></span>
      <span class="dot">${i?x`<span class="unseen">${_.activity.fresh}</span>`:T}</span>
      ${o?x`<time datetime=${o}>${S(o)}</time>`:x`<span></span>`}</a></li>`}};i([o()],M.prototype,`loaded`,void 0),i([o()],M.prototype,`until`,void 0),i([o()],M.prototype,`opened`,void 0),M=i([e(`activity-view`)],M);export{M as ActivityView};