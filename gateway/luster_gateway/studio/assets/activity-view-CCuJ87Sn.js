import{$t as e,Br as t,Fn as n,Gn as r,Gr as i,Hn as a,Hr as o,Ht as s,Ir as c,Jn as l,Kr as u,Lr as d,Lt as f,Pn as p,Pr as m,Rr as h,Un as g,Ut as _,Vt as v,Wr as y,Zr as b,ir as x,kr as S,lr as C,or as w,qn as T,ri as E,sn as D,sr as O,zt as k}from"./common-BYV8meyg.js";import"./studio-app-BVUJtsol.js";import{t as A}from"./failed-part-DmNFseRS.js";var j=e=>e.updated_at??e.created_at??``;function M(e){let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)}function N(e){let t=new Date(`${e}T12:00`);return t.setDate(t.getDate()-1),M(t.toISOString())}function P(e,t,n){let r=t,i=e=>{let t=r>0;return r-=Math.min(n,e.jobs.length),t};return e.map(({day:e,shoots:t})=>({day:e,shoots:t.filter(i)})).filter(({shoots:e})=>e.length)}function F(e){let t=new Map;for(let n of[...e].sort((e,t)=>j(t).localeCompare(j(e)))){let e=M(j(n)),r=t.get(e)??new Map;t.set(e,r);let i=n.shoot_id??``;r.set(i,[...r.get(i)??[],n])}return[...t].map(([e,t])=>({day:e,shoots:[...t].map(([e,t])=>({shoot:e,jobs:t}))}))}var I=6,L=100,R=class extends d{constructor(...e){super(...e),this.told=new v(this,async()=>{let e=await S(`/jobs`,{query:{limit:100}}),t=e.jobs.at(-1)?.created_at;return this.cut=e.next_cursor&&t?M(t):``,r(e.jobs),s().catch(()=>void 0),!0}),this.cut=``,this.until=_(),this.opened=new Set,this.watch=new E(this,n,l,a,D,u,k)}static{this.styles=[C,o`
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
    `]}connectedCallback(){super.connectedCallback(),this.told.load()}render(){this.watch;let e=P(F(n.value.values()),L,7);return t`<div class="page narrow"><h1>${b.activity.title}</h1>
      ${A(this.told)}
      ${this.told.value&&!e.length?t`<empty-state icon="bell" head=${b.empty.activity} text=${b.empty.activityMore} link=${x.plain(`new`)} action=${b.shoots.fresh}></empty-state>`:h}
      ${e.map(e=>t`<section class="day"><h2>${this.dayName(e.day)}</h2>${e.shoots.map(t=>this.shoot(e.day,t))}</section>`)}</div>`}dayName(e){let t=M(new Date().toISOString());return e===t?b.activity.today:e===N(t)?b.activity.yesterday:i(`${e}T12:00`)}shoot(e,{shoot:n,jobs:r}){let i=T(n),a=`${e} ${n}`,o=this.opened.has(a)||r.length<=7,s=e=>r.filter(({status:t})=>t===e).length,c=r.filter(p).length,l=i?i.unsorted?b.shoots.unsorted:i.name:i===null||!n?b.activity.goneShoot:b.common.loading;return t`<section class="shoot">
      <header><h3>${i?t`<a href=${x.shoot(n)}>${l}</a>`:l}</h3>
        <span class="sum">${e<=this.cut?h:t`${c?t`<span>${b.shoots.working(c)}</span>`:h}${s(`succeeded`)?t`<span>${b.shoots.ready(s(`succeeded`))}</span>`:h}${s(`failed`)?t`<span class="failed">${b.shoots.failed(s(`failed`))}</span>`:h}`}</span></header>
      <ul>${(o?r:r.slice(0,I)).map(e=>this.line(e))}</ul>
      ${o?h:t`<button class="button bare small rest" @click=${()=>this.opened=new Set(this.opened).add(a)}>${b.activity.more(r.length-I)}</button>`}
    </section>`}line(n){let r=n.filename??g(n.asset_id??``)?.filename??b.photos(1),i=n.status===`succeeded`?f(n.id,n.outputs[0]?.name??`photo`,`thumb`):null,a=this.until&&(n.completed_at??``)>this.until,o=n.status===`succeeded`?``:b.job[n.status],s=n.updated_at??n.created_at;return t`<li><a class="line ${a?`new`:``}" href=${x.photo(n.shoot_id??``,n.asset_id??``)}>
      <span class="picture">${i?t`<img src=${i} alt="" loading="lazy" />`:n.status===`queued`?O(`clock`,20):p(n)?t`<progress-ring .value=${n.progress}></progress-ring>`:O(`photo`,22)}</span>
      <span><span class="name">${r}</span><span class="hint">${e(n.style)}${o?t` · <span class=${n.status===`failed`?`failed`:``}>${o}</span>`:h}${n.error?` · ${n.error.message}`:``}</span></span>
      <span class="dot">${a?t`<span class="unseen">${b.activity.fresh}</span>`:h}</span>
      ${s?t`<time datetime=${s}>${y(s)}</time>`:t`<span></span>`}</a></li>`}};w([m()],R.prototype,`cut`,void 0),w([m()],R.prototype,`until`,void 0),w([m()],R.prototype,`opened`,void 0),R=w([c(`activity-view`)],R);export{R as ActivityView};