import{$n as e,Cn as t,Lt as n,Ot as r,Qn as i,Tr as a,Xn as o,_n as s,_t as c,br as l,cr as u,dn as d,dr as f,fn as p,fr as m,gr as h,ht as g,jr as _,mr as v,pt as y,rr as b,tr as x,ur as S,vr as C,vt as w,xn as T,yn as E,yr as D}from"./common-CsLnnzm3.js";import"./studio-app-BzZIgOcX.js";var O=e=>e.updated_at??e.created_at??``;function k(e){let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)}function A(e){let t=new Map;for(let n of[...e].sort((e,t)=>O(t).localeCompare(O(e)))){let e=k(O(n)),r=t.get(e)??new Map;t.set(e,r);let i=n.shoot_id??``;r.set(i,[...r.get(i)??[],n])}return[...t].map(([e,t])=>({day:e,shoots:[...t].map(([e,t])=>({shoot:e,jobs:t}))}))}var j=6,M=class extends f{constructor(...e){super(...e),this.loaded=!1,this.until=w(),this.opened=new Set,this.watch=new _(this,p,t,n,l,g),this.asked=new Set}static{this.styles=[x,h`
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
    `]}connectedCallback(){super.connectedCallback(),b(`/jobs`,{query:{limit:100}}).then(e=>T(e.jobs)).finally(()=>{this.loaded=!0,c().catch(()=>void 0)})}render(){this.watch;let e=[...p.value.values()].sort((e,t)=>(t.updated_at??``).localeCompare(e.updated_at??``)).slice(0,100);return v`<div class="page narrow"><h1>${a.activity.title}</h1>
      ${this.loaded&&!e.length?v`<p class="quieter">${a.activity.empty}</p><p><a class="button" href=${o.home}>${a.nav.shoots}</a></p>`:m}
      ${A(e).map(e=>v`<section class="day"><h2>${this.dayName(e.day)}</h2>${e.shoots.map(t=>this.shoot(e.day,t))}</section>`)}</div>`}dayName(e){let t=Date.now();return e===k(new Date(t).toISOString())?a.activity.today:e===k(new Date(t-864e5).toISOString())?a.activity.yesterday:D(`${e}T12:00`)}shoot(e,{shoot:n,jobs:r}){let i=t.value.items.find(({id:e})=>e===n);!i&&n&&!this.asked.has(n)&&(this.asked.add(n),s(n).catch(()=>void 0));let c=`${e} ${n}`,l=this.opened.has(c)||r.length<=7,u=e=>r.filter(({status:t})=>t===e).length,f=r.filter(d).length,p=i?i.unsorted?a.shoots.unsorted:i.name:a.activity.goneShoot;return v`<section class="shoot">
      <header><h3>${i?v`<a href=${o.shoot(n)}>${p}</a>`:p}</h3>
        <span class="sum">${f?v`<span>${a.shoots.working(f)}</span>`:m}${u(`succeeded`)?v`<span>${a.shoots.ready(u(`succeeded`))}</span>`:m}${u(`failed`)?v`<span class="failed">${a.shoots.failed(u(`failed`))}</span>`:m}</span></header>
      <ul>${(l?r:r.slice(0,j)).map(e=>this.line(e))}</ul>
      ${l?m:v`<button class="button bare small rest" @click=${()=>this.opened=new Set(this.opened).add(c)}>${a.activity.more(r.length-j)}</button>`}
    </section>`}line(t){let n=t.filename??E(t.asset_id??``)?.filename??a.photos(1),i=t.status===`succeeded`?y(t.id,t.outputs[0]?.name??`photo`,`thumb`):null,s=this.until&&(t.completed_at??``)>this.until,c=t.status===`succeeded`?``:a.job[t.status],l=t.updated_at??t.created_at;return v`<li><a class="line ${s?`new`:``}" href=${o.photo(t.shoot_id??``,t.asset_id??``)}>
      <span class="picture">${i?v`<img src=${i} alt="" loading="lazy" />`:t.status===`queued`?e(`clock`,20):d(t)?v`<progress-ring .value=${t.progress}></progress-ring>`:e(`photo`,22)}</span>
      <span><span class="name">${n}</span><span class="hint">${r(t.style)}${c?v` · <span class=${t.status===`failed`?`failed`:``}>${c}</span>`:m}${t.error?` · ${t.error.message}`:``}</span></span>
      <span class="dot">${s?v`<span class="unseen">${a.activity.fresh}</span>`:m}</span>
      ${l?v`<time datetime=${l}>${C(l)}</time>`:v`<span></span>`}</a></li>`}};i([u()],M.prototype,`loaded`,void 0),i([u()],M.prototype,`until`,void 0),i([u()],M.prototype,`opened`,void 0),M=i([S(`activity-view`)],M);export{M as ActivityView};