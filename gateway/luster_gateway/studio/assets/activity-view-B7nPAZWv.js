import{$n as e,Cn as t,Cr as n,En as r,Or as i,Pr as a,Rt as o,Sr as s,Tn as c,_r as l,bn as u,dr as d,fn as f,gt as p,hr as m,ir as h,kt as g,mr as _,mt as v,nr as y,or as b,pn as x,pr as S,tr as C,vt as w,xn as T,xr as E,yr as D,yt as O}from"./common-CjNGIj2e.js";import"./studio-app-lgHx6NUq.js";var k=e=>e.updated_at??e.created_at??``;function A(e){let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)}function j(e){let t=new Date(`${e}T12:00`);return t.setDate(t.getDate()-1),A(t.toISOString())}function M(e,t,n){let r=t,i=e=>{let t=r>0;return r-=Math.min(n,e.jobs.length),t};return e.map(({day:e,shoots:t})=>({day:e,shoots:t.filter(i)})).filter(({shoots:e})=>e.length)}function N(e){let t=new Map;for(let n of[...e].sort((e,t)=>k(t).localeCompare(k(e)))){let e=A(k(n)),r=t.get(e)??new Map;t.set(e,r);let i=n.shoot_id??``;r.set(i,[...r.get(i)??[],n])}return[...t].map(([e,t])=>({day:e,shoots:[...t].map(([e,t])=>({shoot:e,jobs:t}))}))}var P=6,F=100,I=class extends _{constructor(...e){super(...e),this.loaded=!1,this.cut=``,this.until=O(),this.opened=new Set,this.watch=new a(this,x,r,u,o,n,p)}static{this.styles=[h,D`
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
    `]}connectedCallback(){super.connectedCallback(),b(`/jobs`,{query:{limit:100}}).then(e=>{let n=e.jobs.at(-1)?.created_at;this.cut=e.next_cursor&&n?A(n):``,t(e.jobs)}).finally(()=>{this.loaded=!0,w().catch(()=>void 0)})}render(){this.watch;let t=M(N(x.value.values()),F,7);return l`<div class="page narrow"><h1>${i.activity.title}</h1>
      ${this.loaded&&!t.length?l`<p class="quieter">${i.activity.empty}</p><p><a class="button" href=${e.home}>${i.nav.shoots}</a></p>`:m}
      ${t.map(e=>l`<section class="day"><h2>${this.dayName(e.day)}</h2>${e.shoots.map(t=>this.shoot(e.day,t))}</section>`)}</div>`}dayName(e){let t=A(new Date().toISOString());return e===t?i.activity.today:e===j(t)?i.activity.yesterday:s(`${e}T12:00`)}shoot(t,{shoot:n,jobs:r}){let a=c(n),o=`${t} ${n}`,s=this.opened.has(o)||r.length<=7,u=e=>r.filter(({status:t})=>t===e).length,d=r.filter(f).length,p=a?a.unsorted?i.shoots.unsorted:a.name:a===null||!n?i.activity.goneShoot:i.common.loading;return l`<section class="shoot">
      <header><h3>${a?l`<a href=${e.shoot(n)}>${p}</a>`:p}</h3>
        <span class="sum">${t<=this.cut?m:l`${d?l`<span>${i.shoots.working(d)}</span>`:m}${u(`succeeded`)?l`<span>${i.shoots.ready(u(`succeeded`))}</span>`:m}${u(`failed`)?l`<span class="failed">${i.shoots.failed(u(`failed`))}</span>`:m}`}</span></header>
      <ul>${(s?r:r.slice(0,P)).map(e=>this.line(e))}</ul>
      ${s?m:l`<button class="button bare small rest" @click=${()=>this.opened=new Set(this.opened).add(o)}>${i.activity.more(r.length-P)}</button>`}
    </section>`}line(t){let n=t.filename??T(t.asset_id??``)?.filename??i.photos(1),r=t.status===`succeeded`?v(t.id,t.outputs[0]?.name??`photo`,`thumb`):null,a=this.until&&(t.completed_at??``)>this.until,o=t.status===`succeeded`?``:i.job[t.status],s=t.updated_at??t.created_at;return l`<li><a class="line ${a?`new`:``}" href=${e.photo(t.shoot_id??``,t.asset_id??``)}>
      <span class="picture">${r?l`<img src=${r} alt="" loading="lazy" />`:t.status===`queued`?y(`clock`,20):f(t)?l`<progress-ring .value=${t.progress}></progress-ring>`:y(`photo`,22)}</span>
      <span><span class="name">${n}</span><span class="hint">${g(t.style)}${o?l` · <span class=${t.status===`failed`?`failed`:``}>${o}</span>`:m}${t.error?` · ${t.error.message}`:``}</span></span>
      <span class="dot">${a?l`<span class="unseen">${i.activity.fresh}</span>`:m}</span>
      ${s?l`<time datetime=${s}>${E(s)}</time>`:l`<span></span>`}</a></li>`}};C([d()],I.prototype,`loaded`,void 0),C([d()],I.prototype,`cut`,void 0),C([d()],I.prototype,`until`,void 0),C([d()],I.prototype,`opened`,void 0),I=C([S(`activity-view`)],I);export{I as ActivityView};