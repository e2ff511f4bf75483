import{$n as e,Ar as t,Dr as n,Er as r,Fn as i,Fr as a,Ir as o,Jn as s,Ln as c,Mn as l,Mr as u,Nn as d,Nt as f,Or as p,Pr as m,Pt as h,Qt as g,Rn as _,Tn as v,Vr as y,Wt as b,Xn as x,Zn as S,jt as C,kt as w,qr as T,wn as E,wr as D,yr as O}from"./common-CtLmJYzS.js";import"./studio-app-Br4Cnc2b.js";var k=e=>e.updated_at??e.created_at??``;function A(e){let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)}function j(e){let t=new Date(`${e}T12:00`);return t.setDate(t.getDate()-1),A(t.toISOString())}function M(e,t,n){let r=t,i=e=>{let t=r>0;return r-=Math.min(n,e.jobs.length),t};return e.map(({day:e,shoots:t})=>({day:e,shoots:t.filter(i)})).filter(({shoots:e})=>e.length)}function N(e){let t=new Map;for(let n of[...e].sort((e,t)=>k(t).localeCompare(k(e)))){let e=A(k(n)),r=t.get(e)??new Map;t.set(e,r);let i=n.shoot_id??``;r.set(i,[...r.get(i)??[],n])}return[...t].map(([e,t])=>({day:e,shoots:[...t].map(([e,t])=>({shoot:e,jobs:t}))}))}var P=6,F=100,I=class extends n{constructor(...e){super(...e),this.loaded=!1,this.cut=``,this.until=h(),this.opened=new Set,this.watch=new T(this,v,_,l,g,o,C)}static{this.styles=[e,u`
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
    `]}connectedCallback(){super.connectedCallback(),O(`/jobs`,{query:{limit:100}}).then(e=>{let t=e.jobs.at(-1)?.created_at;this.cut=e.next_cursor&&t?A(t):``,i(e.jobs)}).finally(()=>{this.loaded=!0,f().catch(()=>void 0)})}render(){this.watch;let e=M(N(v.value.values()),F,7);return t`<div class="page narrow"><h1>${y.activity.title}</h1>
      ${this.loaded&&!e.length?t`<empty-state icon="bell" head=${y.empty.activity} text=${y.empty.activityMore} link=${s.plain(`new`)} action=${y.shoots.fresh}></empty-state>`:p}
      ${e.map(e=>t`<section class="day"><h2>${this.dayName(e.day)}</h2>${e.shoots.map(t=>this.shoot(e.day,t))}</section>`)}</div>`}dayName(e){let t=A(new Date().toISOString());return e===t?y.activity.today:e===j(t)?y.activity.yesterday:a(`${e}T12:00`)}shoot(e,{shoot:n,jobs:r}){let i=c(n),a=`${e} ${n}`,o=this.opened.has(a)||r.length<=7,l=e=>r.filter(({status:t})=>t===e).length,u=r.filter(E).length,d=i?i.unsorted?y.shoots.unsorted:i.name:i===null||!n?y.activity.goneShoot:y.common.loading;return t`<section class="shoot">
      <header><h3>${i?t`<a href=${s.shoot(n)}>${d}</a>`:d}</h3>
        <span class="sum">${e<=this.cut?p:t`${u?t`<span>${y.shoots.working(u)}</span>`:p}${l(`succeeded`)?t`<span>${y.shoots.ready(l(`succeeded`))}</span>`:p}${l(`failed`)?t`<span class="failed">${y.shoots.failed(l(`failed`))}</span>`:p}`}</span></header>
      <ul>${(o?r:r.slice(0,P)).map(e=>this.line(e))}</ul>
      ${o?p:t`<button class="button bare small rest" @click=${()=>this.opened=new Set(this.opened).add(a)}>${y.activity.more(r.length-P)}</button>`}
    </section>`}line(e){let n=e.filename??d(e.asset_id??``)?.filename??y.photos(1),r=e.status===`succeeded`?w(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,i=this.until&&(e.completed_at??``)>this.until,a=e.status===`succeeded`?``:y.job[e.status],o=e.updated_at??e.created_at;return t`<li><a class="line ${i?`new`:``}" href=${s.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${r?t`<img src=${r} alt="" loading="lazy" />`:e.status===`queued`?S(`clock`,20):E(e)?t`<progress-ring .value=${e.progress}></progress-ring>`:S(`photo`,22)}</span>
      <span><span class="name">${n}</span><span class="hint">${b(e.style)}${a?t` · <span class=${e.status===`failed`?`failed`:``}>${a}</span>`:p}${e.error?` · ${e.error.message}`:``}</span></span>
      <span class="dot">${i?t`<span class="unseen">${y.activity.fresh}</span>`:p}</span>
      ${o?t`<time datetime=${o}>${m(o)}</time>`:t`<span></span>`}</a></li>`}};x([D()],I.prototype,`loaded`,void 0),x([D()],I.prototype,`cut`,void 0),x([D()],I.prototype,`until`,void 0),x([D()],I.prototype,`opened`,void 0),I=x([r(`activity-view`)],I);export{I as ActivityView};