import{An as e,Bn as t,Ct as n,Dn as r,Dr as i,Er as a,Et as o,Gn as s,Hn as c,It as l,Nr as u,Or as d,Sr as f,Tn as p,Tt as m,Un as h,Wt as g,_n as _,br as v,dr as y,gn as b,gr as x,kn as S,vr as C,wn as w,wr as T,xt as E,yr as D,zr as O}from"./common-DnajJ680.js";import"./studio-app-DMDPM2Jq.js";var k=e=>e.updated_at??e.created_at??``;function A(e){let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)}function j(e){let t=new Date(`${e}T12:00`);return t.setDate(t.getDate()-1),A(t.toISOString())}function M(e,t,n){let r=t,i=e=>{let t=r>0;return r-=Math.min(n,e.jobs.length),t};return e.map(({day:e,shoots:t})=>({day:e,shoots:t.filter(i)})).filter(({shoots:e})=>e.length)}function N(e){let t=new Map;for(let n of[...e].sort((e,t)=>k(t).localeCompare(k(e)))){let e=A(k(n)),r=t.get(e)??new Map;t.set(e,r);let i=n.shoot_id??``;r.set(i,[...r.get(i)??[],n])}return[...t].map(([e,t])=>({day:e,shoots:[...t].map(([e,t])=>({shoot:e,jobs:t}))}))}var P=6,F=100,I=class extends D{constructor(...t){super(...t),this.loaded=!1,this.cut=``,this.until=o(),this.opened=new Set,this.watch=new O(this,_,e,w,g,d,n)}static{this.styles=[s,T`
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
    `]}connectedCallback(){super.connectedCallback(),y(`/jobs`,{query:{limit:100}}).then(e=>{let t=e.jobs.at(-1)?.created_at;this.cut=e.next_cursor&&t?A(t):``,r(e.jobs)}).finally(()=>{this.loaded=!0,m().catch(()=>void 0)})}render(){this.watch;let e=M(N(_.value.values()),F,7);return f`<div class="page narrow"><h1>${u.activity.title}</h1>
      ${this.loaded&&!e.length?f`<empty-state icon="bell" head=${u.empty.activity} text=${u.empty.activityMore} link=${t.plain(`new`)} action=${u.shoots.fresh}></empty-state>`:v}
      ${e.map(e=>f`<section class="day"><h2>${this.dayName(e.day)}</h2>${e.shoots.map(t=>this.shoot(e.day,t))}</section>`)}</div>`}dayName(e){let t=A(new Date().toISOString());return e===t?u.activity.today:e===j(t)?u.activity.yesterday:i(`${e}T12:00`)}shoot(e,{shoot:n,jobs:r}){let i=S(n),a=`${e} ${n}`,o=this.opened.has(a)||r.length<=7,s=e=>r.filter(({status:t})=>t===e).length,c=r.filter(b).length,l=i?i.unsorted?u.shoots.unsorted:i.name:i===null||!n?u.activity.goneShoot:u.common.loading;return f`<section class="shoot">
      <header><h3>${i?f`<a href=${t.shoot(n)}>${l}</a>`:l}</h3>
        <span class="sum">${e<=this.cut?v:f`${c?f`<span>${u.shoots.working(c)}</span>`:v}${s(`succeeded`)?f`<span>${u.shoots.ready(s(`succeeded`))}</span>`:v}${s(`failed`)?f`<span class="failed">${u.shoots.failed(s(`failed`))}</span>`:v}`}</span></header>
      <ul>${(o?r:r.slice(0,P)).map(e=>this.line(e))}</ul>
      ${o?v:f`<button class="button bare small rest" @click=${()=>this.opened=new Set(this.opened).add(a)}>${u.activity.more(r.length-P)}</button>`}
    </section>`}line(e){let n=e.filename??p(e.asset_id??``)?.filename??u.photos(1),r=e.status===`succeeded`?E(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,i=this.until&&(e.completed_at??``)>this.until,o=e.status===`succeeded`?``:u.job[e.status],s=e.updated_at??e.created_at;return f`<li><a class="line ${i?`new`:``}" href=${t.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${r?f`<img src=${r} alt="" loading="lazy" />`:e.status===`queued`?h(`clock`,20):b(e)?f`<progress-ring .value=${e.progress}></progress-ring>`:h(`photo`,22)}</span>
      <span><span class="name">${n}</span><span class="hint">${l(e.style)}${o?f` · <span class=${e.status===`failed`?`failed`:``}>${o}</span>`:v}${e.error?` · ${e.error.message}`:``}</span></span>
      <span class="dot">${i?f`<span class="unseen">${u.activity.fresh}</span>`:v}</span>
      ${s?f`<time datetime=${s}>${a(s)}</time>`:f`<span></span>`}</a></li>`}};c([x()],I.prototype,`loaded`,void 0),c([x()],I.prototype,`cut`,void 0),c([x()],I.prototype,`until`,void 0),c([x()],I.prototype,`opened`,void 0),I=c([C(`activity-view`)],I);export{I as ActivityView};