import{$n as e,Ar as t,Bn as n,Dn as r,En as i,Er as a,Fn as o,Ft as s,Ir as c,It as l,Kt as u,Ln as d,Lr as f,Mr as p,Nt as m,Or as h,Pn as g,Pr as _,Qn as v,Rr as y,Ur as b,Xn as x,Yr as S,en as C,jt as w,kr as T,tr as E,xr as D,zn as O}from"./common-DraPfMhI.js";import"./studio-app-Cg9SLzsQ.js";var k=e=>e.updated_at??e.created_at??``;function A(e){let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)}function j(e){let t=new Date(`${e}T12:00`);return t.setDate(t.getDate()-1),A(t.toISOString())}function M(e,t,n){let r=t,i=e=>{let t=r>0;return r-=Math.min(n,e.jobs.length),t};return e.map(({day:e,shoots:t})=>({day:e,shoots:t.filter(i)})).filter(({shoots:e})=>e.length)}function N(e){let t=new Map;for(let n of[...e].sort((e,t)=>k(t).localeCompare(k(e)))){let e=A(k(n)),r=t.get(e)??new Map;t.set(e,r);let i=n.shoot_id??``;r.set(i,[...r.get(i)??[],n])}return[...t].map(([e,t])=>({day:e,shoots:[...t].map(([e,t])=>({shoot:e,jobs:t}))}))}var P=6,F=100,I=class extends T{constructor(...e){super(...e),this.loaded=!1,this.cut=``,this.until=l(),this.opened=new Set,this.watch=new S(this,r,n,g,C,y,m)}static{this.styles=[E,_`
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
    `]}connectedCallback(){super.connectedCallback(),D(`/jobs`,{query:{limit:100}}).then(e=>{let t=e.jobs.at(-1)?.created_at;this.cut=e.next_cursor&&t?A(t):``,d(e.jobs)}).finally(()=>{this.loaded=!0,s().catch(()=>void 0)})}render(){this.watch;let e=M(N(r.value.values()),F,7);return p`<div class="page narrow"><h1>${b.activity.title}</h1>
      ${this.loaded&&!e.length?p`<empty-state icon="bell" head=${b.empty.activity} text=${b.empty.activityMore} link=${x.plain(`new`)} action=${b.shoots.fresh}></empty-state>`:t}
      ${e.map(e=>p`<section class="day"><h2>${this.dayName(e.day)}</h2>${e.shoots.map(t=>this.shoot(e.day,t))}</section>`)}</div>`}dayName(e){let t=A(new Date().toISOString());return e===t?b.activity.today:e===j(t)?b.activity.yesterday:f(`${e}T12:00`)}shoot(e,{shoot:n,jobs:r}){let a=O(n),o=`${e} ${n}`,s=this.opened.has(o)||r.length<=7,c=e=>r.filter(({status:t})=>t===e).length,l=r.filter(i).length,u=a?a.unsorted?b.shoots.unsorted:a.name:a===null||!n?b.activity.goneShoot:b.common.loading;return p`<section class="shoot">
      <header><h3>${a?p`<a href=${x.shoot(n)}>${u}</a>`:u}</h3>
        <span class="sum">${e<=this.cut?t:p`${l?p`<span>${b.shoots.working(l)}</span>`:t}${c(`succeeded`)?p`<span>${b.shoots.ready(c(`succeeded`))}</span>`:t}${c(`failed`)?p`<span class="failed">${b.shoots.failed(c(`failed`))}</span>`:t}`}</span></header>
      <ul>${(s?r:r.slice(0,P)).map(e=>this.line(e))}</ul>
      ${s?t:p`<button class="button bare small rest" @click=${()=>this.opened=new Set(this.opened).add(o)}>${b.activity.more(r.length-P)}</button>`}
    </section>`}line(n){let r=n.filename??o(n.asset_id??``)?.filename??b.photos(1),a=n.status===`succeeded`?w(n.id,n.outputs[0]?.name??`photo`,`thumb`):null,s=this.until&&(n.completed_at??``)>this.until,l=n.status===`succeeded`?``:b.job[n.status],d=n.updated_at??n.created_at;return p`<li><a class="line ${s?`new`:``}" href=${x.photo(n.shoot_id??``,n.asset_id??``)}>
      <span class="picture">${a?p`<img src=${a} alt="" loading="lazy" />`:n.status===`queued`?e(`clock`,20):i(n)?p`<progress-ring .value=${n.progress}></progress-ring>`:e(`photo`,22)}</span>
      <span><span class="name">${r}</span><span class="hint">${u(n.style)}${l?p` · <span class=${n.status===`failed`?`failed`:``}>${l}</span>`:t}${n.error?` · ${n.error.message}`:``}</span></span>
      <span class="dot">${s?p`<span class="unseen">${b.activity.fresh}</span>`:t}</span>
      ${d?p`<time datetime=${d}>${c(d)}</time>`:p`<span></span>`}</a></li>`}};v([a()],I.prototype,`loaded`,void 0),v([a()],I.prototype,`cut`,void 0),v([a()],I.prototype,`until`,void 0),v([a()],I.prototype,`opened`,void 0),I=v([h(`activity-view`)],I);export{I as ActivityView};