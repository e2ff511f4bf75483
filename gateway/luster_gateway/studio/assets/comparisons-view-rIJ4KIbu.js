import{Cn as e,F as t,I as n,It as r,J as i,K as a,M as o,Nn as s,On as c,P as l,R as u,St as d,Tn as f,X as p,Y as m,_n as h,_t as g,an as _,bn as v,cn as y,ht as b,kn as x,sn as S,un as C,vn as w,xn as T,xt as E,yn as D,zn as O,zt as k}from"./common-DdhaU0h5.js";import"./compare-slider-BsfKXGfl.js";import"./studio-app-DNNNydjZ.js";var A=class extends v{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new O(this,o,l,d,g,p,c),this.asking=!1}static{this.styles=[C,f`
      .up {
        display: inline-flex;
        align-items: center;
        gap: 0.3rem;
        min-height: 2rem;
        color: var(--text-2);
        font-size: var(--size-small);
        text-decoration: none;
      }
      .list {
        display: grid;
        gap: 1.5rem;
        margin: 1.5rem 0;
      }
      .entry {
        display: grid;
        gap: 0.6rem;
        text-decoration: none;
      }
      .strip {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        gap: 2px;
        aspect-ratio: 6 / 1;
        border-radius: var(--round);
        overflow: hidden;
        background: var(--raised);
      }
      .strip img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .results {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
        gap: 1.5rem 1rem;
        margin-top: 1.5rem;
      }
      @media (min-width: 900px) {
        .results.four {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
      .frame {
        position: relative;
        aspect-ratio: 3 / 2;
        border-radius: var(--round);
        overflow: hidden;
        background: var(--raised);
      }
      .frame > * {
        position: absolute;
        inset: 0;
      }
      .frame .wait {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 0.6rem;
        padding: 1rem;
        text-align: center;
        color: var(--text-2);
      }
      figcaption {
        display: grid;
        gap: 0.35rem;
        padding-top: 0.7rem;
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.15rem 1rem;
        font-size: var(--size-small);
        color: var(--text-2);
        font-variant-numeric: tabular-nums;
      }
      .facts span {
        display: inline-flex;
        align-items: center;
        gap: 0.3rem;
      }
      .choice[aria-pressed="true"] {
        background: var(--glow);
        border-color: var(--glow);
        color: var(--on-glow);
      }
    `]}connectedCallback(){super.connectedCallback(),this.comparisonId||this.read()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!o.value.get(this.comparisonId)?.results.some(({job:e})=>(d.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?t(e):n())}catch(e){this.failed=r(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:t,next:i,loaded:a}=l.value,c=t.flatMap(e=>o.value.get(e)??[]);return e`<div class="page"><h1>${s.comparisons.title}</h1><p class="quieter">${s.comparisons.lead}</p>
      ${this.failed?e`<p class="wrong" role="alert">${this.failed}</p>`:T}
      ${a&&!c.length?e`<p class="quieter">${s.comparisons.empty}</p><p><a class="button" href=${_.home}>${s.nav.shoots}</a></p>`:T}
      <ul class="list">${c.map(e=>this.entry(e))}</ul>
      ${i?e`<button class="button quiet" @click=${()=>void n(!0).catch(e=>k(r(e),{bad:!0}))}>${s.credits.more}</button>`:T}</div>`}entry(t){return e`<li><a class="entry" href=${_.comparison(t.id)}>
      <span class="strip">${t.results.map(({job:t})=>{let n=t.status===`succeeded`?i(t.id,t.outputs[0]?.name??`photo`,`thumb`):null;return n?e`<img src=${n} alt="" loading="lazy" />`:e`<span></span>`})}</span>
      <span><b>${t.results[0]?.job.kind===`generate`?t.results[0].job.prompt:t.results.map(({job:e})=>b(e.style)).join(` · `)}</b><br /><span class="hint">${t.created_at?x(t.created_at):``}</span></span></a></li>`}one(){let t=o.value.get(this.comparisonId),n=t?.results[0]?.job,r=n?.asset_id&&n.shoot_id?_.photo(n.shoot_id,n.asset_id):_.plain(`comparisons`);return e`<div class="page">
      <a class="up" href=${r}>${y(`back`,17)} ${s.comparisons.back}</a>
      <h1>${s.comparisons.one}</h1><p class="quieter">${s.comparisons.voteHint}</p>
      ${this.failed?e`<p class="wrong" role="alert">${this.failed}</p>`:T}
      ${t?e`<div class="results ${t.results.length===3?`four`:``}">${n?.kind===`generate`?T:this.original(t)}${t.results.map(e=>this.result(t,e))}</div>`:this.failed?T:e`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(t){let n=t.results.find(({job:e})=>e.status===`succeeded`),r=n?a(n.job):null;return e`<figure><div class="frame">${r?e`<compare-slider zoomable .now=${r} .alt=${s.photo.before} @moved=${this.together}></compare-slider>`:T}</div>
      <figcaption><h2>${s.photo.before}</h2></figcaption></figure>`}result(t,n){let r=d.value.get(n.job.id)??n.job,i=r.status===`succeeded`,a=r.kind===`generate`?r.provider:b(r.style),o=n.model??s.looks.providers[r.used_provider??``]??r.used_provider;return e`<figure aria-label=${a}>
      <div class="frame">${i?e`<compare-slider zoomable .now=${m(r)} .fullWidth=${r.outputs[0]?.width??0} .alt=${a} @moved=${this.together}></compare-slider>`:e`<div class="wait" role="status">${E(r)?e`<progress-ring .value=${r.status===`queued`?-1:r.progress} size="28"></progress-ring>`:y(`warn`,24)}
            <span>${r.error?.message??s.job[r.status]}</span></div>`}</div>
      <figcaption><div class="spread"><h2>${a}</h2>
          ${i?e`<button class="choice" aria-pressed=${n.voted} aria-label=${`${n.voted?s.comparisons.voted:s.comparisons.vote}: ${a}`} @click=${()=>this.vote(t,r.id)}>${y(`star`,15)} ${n.voted?s.comparisons.voted:s.comparisons.vote}</button>`:T}</div>
        <div class="facts">
          ${i&&o?e`<span>${o}</span>`:T}
          ${n.seconds?e`<span>${s.photo.seconds(n.seconds)}</span>`:T}
          ${i?e`<span>${s.creditCount(r.credits_used)}</span>`:T}
          ${i&&n.verdict?e`<span>${y(n.verdict===`faithful`?`shield`:`warn`,15)} ${s.photo[n.verdict]??n.verdict}</span>`:T}
        </div></figcaption></figure>`}vote(e,t){u(e.id,t).catch(e=>k(r(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};S([w()],A.prototype,`comparisonId`,void 0),S([h()],A.prototype,`failed`,void 0),A=S([D(`comparisons-view`)],A);export{A as ComparisonsView};