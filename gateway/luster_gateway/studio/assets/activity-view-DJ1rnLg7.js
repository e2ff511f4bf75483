import{Or as e,Pt as t,Qn as n,Sr as r,Tt as i,Xn as a,Yn as o,_r as s,ar as c,bn as l,cn as u,cr as d,dr as f,er as p,ft as m,gn as h,gr as g,hr as _,ht as v,ln as y,lr as b,mn as x,mt as S,pr as C,qn as w,sr as T,ut as E,vn as D}from"./common-BEWaxQ7m.js";import"./studio-app-CmNiWYqx.js";var O=e=>e.updated_at??e.created_at??``;function k(e){let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)}function A(e){let t=new Map;for(let n of[...e].sort((e,t)=>O(t).localeCompare(O(e)))){let e=k(O(n)),r=t.get(e)??new Map;t.set(e,r);let i=n.shoot_id??``;r.set(i,[...r.get(i)??[],n])}return[...t].map(([e,t])=>({day:e,shoots:[...t].map(([e,t])=>({shoot:e,jobs:t}))}))}var j=6,M=class extends d{constructor(...n){super(...n),this.loaded=!1,this.until=v(),this.opened=new Set,this.watch=new e(this,y,l,t,s,m),this.asked=new Set}static{this.styles=[n,C`
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
    `]}connectedCallback(){super.connectedCallback(),p(`/jobs`,{query:{limit:100}}).then(e=>D(e.jobs)).finally(()=>{this.loaded=!0,S().catch(()=>void 0)})}render(){this.watch;let e=[...y.value.values()].sort((e,t)=>(t.updated_at??``).localeCompare(e.updated_at??``)).slice(0,100);return f`<div class="page narrow"><h1>${r.activity.title}</h1>
      ${this.loaded&&!e.length?f`<p class="quieter">${r.activity.empty}</p><p><a class="button" href=${w.home}>${r.nav.shoots}</a></p>`:b}
      ${A(e).map(e=>f`<section class="day"><h2>${this.dayName(e.day)}</h2>${e.shoots.map(t=>this.shoot(e.day,t))}</section>`)}</div>`}dayName(e){let t=Date.now();return e===k(new Date(t).toISOString())?r.activity.today:e===k(new Date(t-864e5).toISOString())?r.activity.yesterday:g(`${e}T12:00`)}shoot(e,{shoot:t,jobs:n}){let i=l.value.items.find(({id:e})=>e===t);!i&&t&&!this.asked.has(t)&&(this.asked.add(t),x(t).catch(()=>void 0));let a=`${e} ${t}`,o=this.opened.has(a)||n.length<=7,s=e=>n.filter(({status:t})=>t===e).length,c=n.filter(u).length,d=i?i.unsorted?r.shoots.unsorted:i.name:r.activity.goneShoot;return f`<section class="shoot">
      <header><h3>${i?f`<a href=${w.shoot(t)}>${d}</a>`:d}</h3>
        <span class="sum">${c?f`<span>${r.shoots.working(c)}</span>`:b}${s(`succeeded`)?f`<span>${r.shoots.ready(s(`succeeded`))}</span>`:b}${s(`failed`)?f`<span class="failed">${r.shoots.failed(s(`failed`))}</span>`:b}</span></header>
      <ul>${(o?n:n.slice(0,j)).map(e=>this.line(e))}</ul>
      ${o?b:f`<button class="button bare small rest" @click=${()=>this.opened=new Set(this.opened).add(a)}>${r.activity.more(n.length-j)}</button>`}
    </section>`}line(e){let t=e.filename??h(e.asset_id??``)?.filename??r.photos(1),n=e.status===`succeeded`?E(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,o=this.until&&(e.completed_at??``)>this.until,s=e.status===`succeeded`?``:r.job[e.status],c=e.updated_at??e.created_at;return f`<li><a class="line ${o?`new`:``}" href=${w.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${n?f`<img src=${n} alt="" loading="lazy" />`:e.status===`queued`?a(`clock`,20):u(e)?f`<progress-ring .value=${e.progress}></progress-ring>`:a(`photo`,22)}</span>
      <span><span class="name">${t}</span><span class="hint">${i(e.style)}${s?f` · <span class=${e.status===`failed`?`failed`:``}>${s}</span>`:b}${e.error?` · ${e.error.message}`:``}</span></span>
      <span class="dot">${o?f`<span class="unseen">${r.activity.fresh}</span>`:b}</span>
      ${c?f`<time datetime=${c}>${_(c)}</time>`:f`<span></span>`}</a></li>`}};o([c()],M.prototype,`loaded`,void 0),o([c()],M.prototype,`until`,void 0),o([c()],M.prototype,`opened`,void 0),M=o([T(`activity-view`)],M);export{M as ActivityView};