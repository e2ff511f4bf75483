import{$r as e,An as t,Ar as n,Br as r,Hr as i,Ir as a,It as o,Mr as s,Nr as c,Pr as l,Pt as u,Rn as d,Rr as f,Rt as p,Tr as m,Un as h,Vn as g,Vr as _,Wn as v,Yt as y,ar as b,er as x,jn as S,nr as C,qr as w,rn as T,rr as E,zn as D,zt as O}from"./common-CTwHqudk.js";import"./studio-app-CFFCdTDZ.js";var k=e=>e.updated_at??e.created_at??``;function A(e){let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)}function j(e){let t=new Date(`${e}T12:00`);return t.setDate(t.getDate()-1),A(t.toISOString())}function M(e,t,n){let r=t,i=e=>{let t=r>0;return r-=Math.min(n,e.jobs.length),t};return e.map(({day:e,shoots:t})=>({day:e,shoots:t.filter(i)})).filter(({shoots:e})=>e.length)}function N(e){let t=new Map;for(let n of[...e].sort((e,t)=>k(t).localeCompare(k(e)))){let e=A(k(n)),r=t.get(e)??new Map;t.set(e,r);let i=n.shoot_id??``;r.set(i,[...r.get(i)??[],n])}return[...t].map(([e,t])=>({day:e,shoots:[...t].map(([e,t])=>({shoot:e,jobs:t}))}))}var P=6,F=100,I=class extends c{constructor(...t){super(...t),this.loaded=!1,this.cut=``,this.until=O(),this.opened=new Set,this.watch=new e(this,S,v,d,T,i,o)}static{this.styles=[b,f`
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
    `]}connectedCallback(){super.connectedCallback(),m(`/jobs`,{query:{limit:100}}).then(e=>{let t=e.jobs.at(-1)?.created_at;this.cut=e.next_cursor&&t?A(t):``,g(e.jobs)}).finally(()=>{this.loaded=!0,p().catch(()=>void 0)})}render(){this.watch;let e=M(N(S.value.values()),F,7);return a`<div class="page narrow"><h1>${w.activity.title}</h1>
      ${this.loaded&&!e.length?a`<empty-state icon="bell" head=${w.empty.activity} text=${w.empty.activityMore} link=${x.plain(`new`)} action=${w.shoots.fresh}></empty-state>`:l}
      ${e.map(e=>a`<section class="day"><h2>${this.dayName(e.day)}</h2>${e.shoots.map(t=>this.shoot(e.day,t))}</section>`)}</div>`}dayName(e){let t=A(new Date().toISOString());return e===t?w.activity.today:e===j(t)?w.activity.yesterday:_(`${e}T12:00`)}shoot(e,{shoot:n,jobs:r}){let i=h(n),o=`${e} ${n}`,s=this.opened.has(o)||r.length<=7,c=e=>r.filter(({status:t})=>t===e).length,u=r.filter(t).length,d=i?i.unsorted?w.shoots.unsorted:i.name:i===null||!n?w.activity.goneShoot:w.common.loading;return a`<section class="shoot">
      <header><h3>${i?a`<a href=${x.shoot(n)}>${d}</a>`:d}</h3>
        <span class="sum">${e<=this.cut?l:a`${u?a`<span>${w.shoots.working(u)}</span>`:l}${c(`succeeded`)?a`<span>${w.shoots.ready(c(`succeeded`))}</span>`:l}${c(`failed`)?a`<span class="failed">${w.shoots.failed(c(`failed`))}</span>`:l}`}</span></header>
      <ul>${(s?r:r.slice(0,P)).map(e=>this.line(e))}</ul>
      ${s?l:a`<button class="button bare small rest" @click=${()=>this.opened=new Set(this.opened).add(o)}>${w.activity.more(r.length-P)}</button>`}
    </section>`}line(e){let n=e.filename??D(e.asset_id??``)?.filename??w.photos(1),i=e.status===`succeeded`?u(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,o=this.until&&(e.completed_at??``)>this.until,s=e.status===`succeeded`?``:w.job[e.status],c=e.updated_at??e.created_at;return a`<li><a class="line ${o?`new`:``}" href=${x.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${i?a`<img src=${i} alt="" loading="lazy" />`:e.status===`queued`?E(`clock`,20):t(e)?a`<progress-ring .value=${e.progress}></progress-ring>`:E(`photo`,22)}</span>
      <span><span class="name">${n}</span><span class="hint">${y(e.style)}${s?a` · <span class=${e.status===`failed`?`failed`:``}>${s}</span>`:l}${e.error?` · ${e.error.message}`:``}</span></span>
      <span class="dot">${o?a`<span class="unseen">${w.activity.fresh}</span>`:l}</span>
      ${c?a`<time datetime=${c}>${r(c)}</time>`:a`<span></span>`}</a></li>`}};C([n()],I.prototype,`loaded`,void 0),C([n()],I.prototype,`cut`,void 0),C([n()],I.prototype,`until`,void 0),C([n()],I.prototype,`opened`,void 0),I=C([s(`activity-view`)],I);export{I as ActivityView};