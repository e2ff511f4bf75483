import{Cn as e,Cr as t,En as n,In as r,Or as i,Pr as a,Rn as o,Rt as s,Sr as c,Tn as l,Vn as u,_r as d,bn as f,dr as p,fn as m,gt as h,hr as g,kt as _,mr as v,mt as y,or as b,pn as x,pr as S,vt as C,xn as w,xr as T,yr as E,yt as D,zn as O}from"./common-IKet5uTS.js";import"./studio-app-CpDC_H-7.js";var k=e=>e.updated_at??e.created_at??``;function A(e){let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,`0`)).join(`-`)}function j(e){let t=new Date(`${e}T12:00`);return t.setDate(t.getDate()-1),A(t.toISOString())}function M(e,t,n){let r=t,i=e=>{let t=r>0;return r-=Math.min(n,e.jobs.length),t};return e.map(({day:e,shoots:t})=>({day:e,shoots:t.filter(i)})).filter(({shoots:e})=>e.length)}function N(e){let t=new Map;for(let n of[...e].sort((e,t)=>k(t).localeCompare(k(e)))){let e=A(k(n)),r=t.get(e)??new Map;t.set(e,r);let i=n.shoot_id??``;r.set(i,[...r.get(i)??[],n])}return[...t].map(([e,t])=>({day:e,shoots:[...t].map(([e,t])=>({shoot:e,jobs:t}))}))}var P=6,F=100,I=class extends v{constructor(...e){super(...e),this.loaded=!1,this.cut=``,this.until=D(),this.opened=new Set,this.watch=new a(this,x,n,f,s,t,h)}static{this.styles=[u,E`
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
    `]}connectedCallback(){super.connectedCallback(),b(`/jobs`,{query:{limit:100}}).then(t=>{let n=t.jobs.at(-1)?.created_at;this.cut=t.next_cursor&&n?A(n):``,e(t.jobs)}).finally(()=>{this.loaded=!0,C().catch(()=>void 0)})}render(){this.watch;let e=M(N(x.value.values()),F,7);return d`<div class="page narrow"><h1>${i.activity.title}</h1>
      ${this.loaded&&!e.length?d`<p class="quieter">${i.activity.empty}</p><p><a class="button" href=${r.home}>${i.nav.shoots}</a></p>`:g}
      ${e.map(e=>d`<section class="day"><h2>${this.dayName(e.day)}</h2>${e.shoots.map(t=>this.shoot(e.day,t))}</section>`)}</div>`}dayName(e){let t=A(new Date().toISOString());return e===t?i.activity.today:e===j(t)?i.activity.yesterday:c(`${e}T12:00`)}shoot(e,{shoot:t,jobs:n}){let a=l(t),o=`${e} ${t}`,s=this.opened.has(o)||n.length<=7,c=e=>n.filter(({status:t})=>t===e).length,u=n.filter(m).length,f=a?a.unsorted?i.shoots.unsorted:a.name:a===null||!t?i.activity.goneShoot:i.common.loading;return d`<section class="shoot">
      <header><h3>${a?d`<a href=${r.shoot(t)}>${f}</a>`:f}</h3>
        <span class="sum">${e<=this.cut?g:d`${u?d`<span>${i.shoots.working(u)}</span>`:g}${c(`succeeded`)?d`<span>${i.shoots.ready(c(`succeeded`))}</span>`:g}${c(`failed`)?d`<span class="failed">${i.shoots.failed(c(`failed`))}</span>`:g}`}</span></header>
      <ul>${(s?n:n.slice(0,P)).map(e=>this.line(e))}</ul>
      ${s?g:d`<button class="button bare small rest" @click=${()=>this.opened=new Set(this.opened).add(o)}>${i.activity.more(n.length-P)}</button>`}
    </section>`}line(e){let t=e.filename??w(e.asset_id??``)?.filename??i.photos(1),n=e.status===`succeeded`?y(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,a=this.until&&(e.completed_at??``)>this.until,o=e.status===`succeeded`?``:i.job[e.status],s=e.updated_at??e.created_at;return d`<li><a class="line ${a?`new`:``}" href=${r.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${n?d`<img src=${n} alt="" loading="lazy" />`:e.status===`queued`?O(`clock`,20):m(e)?d`<progress-ring .value=${e.progress}></progress-ring>`:O(`photo`,22)}</span>
      <span><span class="name">${t}</span><span class="hint">${_(e.style)}${o?d` · <span class=${e.status===`failed`?`failed`:``}>${o}</span>`:g}${e.error?` · ${e.error.message}`:``}</span></span>
      <span class="dot">${a?d`<span class="unseen">${i.activity.fresh}</span>`:g}</span>
      ${s?d`<time datetime=${s}>${T(s)}</time>`:d`<span></span>`}</a></li>`}};o([p()],I.prototype,`loaded`,void 0),o([p()],I.prototype,`cut`,void 0),o([p()],I.prototype,`until`,void 0),o([p()],I.prototype,`opened`,void 0),I=o([S(`activity-view`)],I);export{I as ActivityView};