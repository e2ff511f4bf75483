import{At as e,Bn as t,Cr as n,Dn as r,En as i,Fr as a,Hn as o,Ln as s,Sn as c,Sr as l,_t as u,br as d,bt as f,fr as p,gr as m,hr as h,ht as g,kr as _,mn as v,mr as y,pn as b,sr as x,vr as S,wn as C,wr as w,xn as T,yt as E,zn as D,zt as O}from"./common-Th73iqsk.js";import"./studio-app-olIZw6vd.js";var k=e=>e.updated_at??e.created_at??``;function A(e){let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)}function j(e){let t=new Date(`${e}T12:00`);return t.setDate(t.getDate()-1),A(t.toISOString())}function M(e,t,n){let r=t,i=e=>{let t=r>0;return r-=Math.min(n,e.jobs.length),t};return e.map(({day:e,shoots:t})=>({day:e,shoots:t.filter(i)})).filter(({shoots:e})=>e.length)}function N(e){let t=new Map;for(let n of[...e].sort((e,t)=>k(t).localeCompare(k(e)))){let e=A(k(n)),r=t.get(e)??new Map;t.set(e,r);let i=n.shoot_id??``;r.set(i,[...r.get(i)??[],n])}return[...t].map(([e,t])=>({day:e,shoots:[...t].map(([e,t])=>({shoot:e,jobs:t}))}))}var P=6,F=100,I=class extends h{constructor(...e){super(...e),this.loaded=!1,this.cut=``,this.until=f(),this.opened=new Set,this.watch=new a(this,v,r,T,O,w,u)}static{this.styles=[o,d`
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
    `]}connectedCallback(){super.connectedCallback(),x(`/jobs`,{query:{limit:100}}).then(e=>{let t=e.jobs.at(-1)?.created_at;this.cut=e.next_cursor&&t?A(t):``,C(e.jobs)}).finally(()=>{this.loaded=!0,E().catch(()=>void 0)})}render(){this.watch;let e=M(N(v.value.values()),F,7);return S`<div class="page narrow"><h1>${_.activity.title}</h1>
      ${this.loaded&&!e.length?S`<p class="quieter">${_.activity.empty}</p><p><a class="button" href=${s.home}>${_.nav.shoots}</a></p>`:m}
      ${e.map(e=>S`<section class="day"><h2>${this.dayName(e.day)}</h2>${e.shoots.map(t=>this.shoot(e.day,t))}</section>`)}</div>`}dayName(e){let t=A(new Date().toISOString());return e===t?_.activity.today:e===j(t)?_.activity.yesterday:n(`${e}T12:00`)}shoot(e,{shoot:t,jobs:n}){let r=i(t),a=`${e} ${t}`,o=this.opened.has(a)||n.length<=7,c=e=>n.filter(({status:t})=>t===e).length,l=n.filter(b).length,u=r?r.unsorted?_.shoots.unsorted:r.name:r===null||!t?_.activity.goneShoot:_.common.loading;return S`<section class="shoot">
      <header><h3>${r?S`<a href=${s.shoot(t)}>${u}</a>`:u}</h3>
        <span class="sum">${e<=this.cut?m:S`${l?S`<span>${_.shoots.working(l)}</span>`:m}${c(`succeeded`)?S`<span>${_.shoots.ready(c(`succeeded`))}</span>`:m}${c(`failed`)?S`<span class="failed">${_.shoots.failed(c(`failed`))}</span>`:m}`}</span></header>
      <ul>${(o?n:n.slice(0,P)).map(e=>this.line(e))}</ul>
      ${o?m:S`<button class="button bare small rest" @click=${()=>this.opened=new Set(this.opened).add(a)}>${_.activity.more(n.length-P)}</button>`}
    </section>`}line(n){let r=n.filename??c(n.asset_id??``)?.filename??_.photos(1),i=n.status===`succeeded`?g(n.id,n.outputs[0]?.name??`photo`,`thumb`):null,a=this.until&&(n.completed_at??``)>this.until,o=n.status===`succeeded`?``:_.job[n.status],u=n.updated_at??n.created_at;return S`<li><a class="line ${a?`new`:``}" href=${s.photo(n.shoot_id??``,n.asset_id??``)}>
      <span class="picture">${i?S`<img src=${i} alt="" loading="lazy" />`:n.status===`queued`?t(`clock`,20):b(n)?S`<progress-ring .value=${n.progress}></progress-ring>`:t(`photo`,22)}</span>
      <span><span class="name">${r}</span><span class="hint">${e(n.style)}${o?S` · <span class=${n.status===`failed`?`failed`:``}>${o}</span>`:m}${n.error?` · ${n.error.message}`:``}</span></span>
      <span class="dot">${a?S`<span class="unseen">${_.activity.fresh}</span>`:m}</span>
      ${u?S`<time datetime=${u}>${l(u)}</time>`:S`<span></span>`}</a></li>`}};D([p()],I.prototype,`loaded`,void 0),D([p()],I.prototype,`cut`,void 0),D([p()],I.prototype,`until`,void 0),D([p()],I.prototype,`opened`,void 0),I=D([y(`activity-view`)],I);export{I as ActivityView};