import{An as e,Ar as t,Cn as n,Dt as r,Er as i,Fn as a,Gr as o,Ht as s,In as c,Jn as l,Kn as u,Mr as d,Mt as f,Nn as p,Nr as m,Or as h,Pr as g,Sn as _,Sr as v,Tr as y,Xt as b,Yn as x,Zn as S,_r as C,jn as w,jt as T,kt as E,wr as D,zr as O}from"./common-Bd2pAfdr.js";import"./studio-app-CylEmx_N.js";var k=e=>e.updated_at??e.created_at??``;function A(e){let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)}function j(e){let t=new Date(`${e}T12:00`);return t.setDate(t.getDate()-1),A(t.toISOString())}function M(e,t,n){let r=t,i=e=>{let t=r>0;return r-=Math.min(n,e.jobs.length),t};return e.map(({day:e,shoots:t})=>({day:e,shoots:t.filter(i)})).filter(({shoots:e})=>e.length)}function N(e){let t=new Map;for(let n of[...e].sort((e,t)=>k(t).localeCompare(k(e)))){let e=A(k(n)),r=t.get(e)??new Map;t.set(e,r);let i=n.shoot_id??``;r.set(i,[...r.get(i)??[],n])}return[...t].map(([e,t])=>({day:e,shoots:[...t].map(([e,t])=>({shoot:e,jobs:t}))}))}var P=6,F=100,I=class extends y{constructor(...t){super(...t),this.loaded=!1,this.cut=``,this.until=f(),this.opened=new Set,this.watch=new o(this,n,c,e,b,g,E)}static{this.styles=[S,t`
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
    `]}connectedCallback(){super.connectedCallback(),C(`/jobs`,{query:{limit:100}}).then(e=>{let t=e.jobs.at(-1)?.created_at;this.cut=e.next_cursor&&t?A(t):``,p(e.jobs)}).finally(()=>{this.loaded=!0,T().catch(()=>void 0)})}render(){this.watch;let e=M(N(n.value.values()),F,7);return h`<div class="page narrow"><h1>${O.activity.title}</h1>
      ${this.loaded&&!e.length?h`<empty-state icon="bell" head=${O.empty.activity} text=${O.empty.activityMore} link=${u.plain(`new`)} action=${O.shoots.fresh}></empty-state>`:i}
      ${e.map(e=>h`<section class="day"><h2>${this.dayName(e.day)}</h2>${e.shoots.map(t=>this.shoot(e.day,t))}</section>`)}</div>`}dayName(e){let t=A(new Date().toISOString());return e===t?O.activity.today:e===j(t)?O.activity.yesterday:m(`${e}T12:00`)}shoot(e,{shoot:t,jobs:n}){let r=a(t),o=`${e} ${t}`,s=this.opened.has(o)||n.length<=7,c=e=>n.filter(({status:t})=>t===e).length,l=n.filter(_).length,d=r?r.unsorted?O.shoots.unsorted:r.name:r===null||!t?O.activity.goneShoot:O.common.loading;return h`<section class="shoot">
      <header><h3>${r?h`<a href=${u.shoot(t)}>${d}</a>`:d}</h3>
        <span class="sum">${e<=this.cut?i:h`${l?h`<span>${O.shoots.working(l)}</span>`:i}${c(`succeeded`)?h`<span>${O.shoots.ready(c(`succeeded`))}</span>`:i}${c(`failed`)?h`<span class="failed">${O.shoots.failed(c(`failed`))}</span>`:i}`}</span></header>
      <ul>${(s?n:n.slice(0,P)).map(e=>this.line(e))}</ul>
      ${s?i:h`<button class="button bare small rest" @click=${()=>this.opened=new Set(this.opened).add(o)}>${O.activity.more(n.length-P)}</button>`}
    </section>`}line(e){let t=e.filename??w(e.asset_id??``)?.filename??O.photos(1),n=e.status===`succeeded`?r(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,a=this.until&&(e.completed_at??``)>this.until,o=e.status===`succeeded`?``:O.job[e.status],c=e.updated_at??e.created_at;return h`<li><a class="line ${a?`new`:``}" href=${u.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${n?h`<img src=${n} alt="" loading="lazy" />`:e.status===`queued`?x(`clock`,20):_(e)?h`<progress-ring .value=${e.progress}></progress-ring>`:x(`photo`,22)}</span>
      <span><span class="name">${t}</span><span class="hint">${s(e.style)}${o?h` · <span class=${e.status===`failed`?`failed`:``}>${o}</span>`:i}${e.error?` · ${e.error.message}`:``}</span></span>
      <span class="dot">${a?h`<span class="unseen">${O.activity.fresh}</span>`:i}</span>
      ${c?h`<time datetime=${c}>${d(c)}</time>`:h`<span></span>`}</a></li>`}};l([v()],I.prototype,`loaded`,void 0),l([v()],I.prototype,`cut`,void 0),l([v()],I.prototype,`until`,void 0),l([v()],I.prototype,`opened`,void 0),I=l([D(`activity-view`)],I);export{I as ActivityView};