import{An as e,Br as t,Cr as n,Dr as r,Dt as i,En as a,Et as o,Gt as s,Kn as c,Lt as l,On as u,Or as d,Pr as f,St as p,Tn as m,Tr as h,Un as g,Vn as _,Wn as v,_n as y,_r as b,br as x,fr as S,jn as C,kr as w,vn as T,wt as E,xr as D,yr as O}from"./common-3VDTXD9_.js";import"./studio-app-D2HiLI1J.js";var k=e=>e.updated_at??e.created_at??``;function A(e){let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)}function j(e){let t=new Date(`${e}T12:00`);return t.setDate(t.getDate()-1),A(t.toISOString())}function M(e,t,n){let r=t,i=e=>{let t=r>0;return r-=Math.min(n,e.jobs.length),t};return e.map(({day:e,shoots:t})=>({day:e,shoots:t.filter(i)})).filter(({shoots:e})=>e.length)}function N(e){let t=new Map;for(let n of[...e].sort((e,t)=>k(t).localeCompare(k(e)))){let e=A(k(n)),r=t.get(e)??new Map;t.set(e,r);let i=n.shoot_id??``;r.set(i,[...r.get(i)??[],n])}return[...t].map(([e,t])=>({day:e,shoots:[...t].map(([e,t])=>({shoot:e,jobs:t}))}))}var P=6,F=100,I=class extends x{constructor(...e){super(...e),this.loaded=!1,this.cut=``,this.until=i(),this.opened=new Set,this.watch=new t(this,T,C,m,s,w,E)}static{this.styles=[c,h`
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
    `]}connectedCallback(){super.connectedCallback(),S(`/jobs`,{query:{limit:100}}).then(e=>{let t=e.jobs.at(-1)?.created_at;this.cut=e.next_cursor&&t?A(t):``,u(e.jobs)}).finally(()=>{this.loaded=!0,o().catch(()=>void 0)})}render(){this.watch;let e=M(N(T.value.values()),F,7);return n`<div class="page narrow"><h1>${f.activity.title}</h1>
      ${this.loaded&&!e.length?n`<empty-state icon="bell" head=${f.empty.activity} text=${f.empty.activityMore} link=${_.plain(`new`)} action=${f.shoots.fresh}></empty-state>`:D}
      ${e.map(e=>n`<section class="day"><h2>${this.dayName(e.day)}</h2>${e.shoots.map(t=>this.shoot(e.day,t))}</section>`)}</div>`}dayName(e){let t=A(new Date().toISOString());return e===t?f.activity.today:e===j(t)?f.activity.yesterday:d(`${e}T12:00`)}shoot(t,{shoot:r,jobs:i}){let a=e(r),o=`${t} ${r}`,s=this.opened.has(o)||i.length<=7,c=e=>i.filter(({status:t})=>t===e).length,l=i.filter(y).length,u=a?a.unsorted?f.shoots.unsorted:a.name:a===null||!r?f.activity.goneShoot:f.common.loading;return n`<section class="shoot">
      <header><h3>${a?n`<a href=${_.shoot(r)}>${u}</a>`:u}</h3>
        <span class="sum">${t<=this.cut?D:n`${l?n`<span>${f.shoots.working(l)}</span>`:D}${c(`succeeded`)?n`<span>${f.shoots.ready(c(`succeeded`))}</span>`:D}${c(`failed`)?n`<span class="failed">${f.shoots.failed(c(`failed`))}</span>`:D}`}</span></header>
      <ul>${(s?i:i.slice(0,P)).map(e=>this.line(e))}</ul>
      ${s?D:n`<button class="button bare small rest" @click=${()=>this.opened=new Set(this.opened).add(o)}>${f.activity.more(i.length-P)}</button>`}
    </section>`}line(e){let t=e.filename??a(e.asset_id??``)?.filename??f.photos(1),i=e.status===`succeeded`?p(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,o=this.until&&(e.completed_at??``)>this.until,s=e.status===`succeeded`?``:f.job[e.status],c=e.updated_at??e.created_at;return n`<li><a class="line ${o?`new`:``}" href=${_.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${i?n`<img src=${i} alt="" loading="lazy" />`:e.status===`queued`?v(`clock`,20):y(e)?n`<progress-ring .value=${e.progress}></progress-ring>`:v(`photo`,22)}</span>
      <span><span class="name">${t}</span><span class="hint">${l(e.style)}${s?n` · <span class=${e.status===`failed`?`failed`:``}>${s}</span>`:D}${e.error?` · ${e.error.message}`:``}</span></span>
      <span class="dot">${o?n`<span class="unseen">${f.activity.fresh}</span>`:D}</span>
      ${c?n`<time datetime=${c}>${r(c)}</time>`:n`<span></span>`}</a></li>`}};g([b()],I.prototype,`loaded`,void 0),g([b()],I.prototype,`cut`,void 0),g([b()],I.prototype,`until`,void 0),g([b()],I.prototype,`opened`,void 0),I=g([O(`activity-view`)],I);export{I as ActivityView};