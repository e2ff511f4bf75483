import{$n as e,An as t,F as n,Fn as r,Gn as i,Hn as a,I as o,Jn as s,Kn as c,Kt as l,L as u,Mn as d,N as f,Nn as p,Un as m,Wn as h,X as g,Xn as _,Y as v,Z as y,_t as b,er as x,ir as S,q as C,qt as w,sn as T,un as E,ur as D,vt as O,z as k}from"./common-CuPE31fl.js";import"./compare-slider-CwT03Vjz.js";import"./studio-app-D64HejSJ.js";var A=class extends i{constructor(...t){super(...t),this.comparisonId=``,this.failed=``,this.watch=new D(this,f,n,w,O,y,e),this.asking=!1}static{this.styles=[r,_`
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
    `]}connectedCallback(){super.connectedCallback(),this.comparisonId||this.read()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!f.value.get(this.comparisonId)?.results.some(({job:e})=>(w.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?o(e):u())}catch(e){this.failed=T(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:e,next:r,loaded:i}=n.value,a=e.flatMap(e=>f.value.get(e)??[]);return s`<div class="page"><h1>${S.comparisons.title}</h1><p class="quieter">${S.comparisons.lead}</p>
      ${this.failed?s`<p class="wrong" role="alert">${this.failed}</p>`:c}
      ${i&&!a.length?s`<p class="quieter">${S.comparisons.empty}</p><p><a class="button" href=${t.home}>${S.nav.shoots}</a></p>`:c}
      <ul class="list">${a.map(e=>this.entry(e))}</ul>
      ${r?s`<button class="button quiet" @click=${()=>void u(!0).catch(e=>E(T(e),{bad:!0}))}>${S.credits.more}</button>`:c}</div>`}entry(e){return s`<li><a class="entry" href=${t.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?v(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?s`<img src=${t} alt="" loading="lazy" />`:s`<span></span>`})}</span>
      <span><b>${e.results[0]?.job.kind===`generate`?e.results[0].job.prompt:e.results.map(({job:e})=>b(e.style)).join(` · `)}</b><br /><span class="hint">${e.created_at?x(e.created_at):``}</span></span></a></li>`}one(){let e=f.value.get(this.comparisonId),n=e?.results[0]?.job,r=n?.asset_id&&n.shoot_id?t.photo(n.shoot_id,n.asset_id):t.plain(`comparisons`);return s`<div class="page">
      <a class="up" href=${r}>${p(`back`,17)} ${S.comparisons.back}</a>
      <h1>${S.comparisons.one}</h1><p class="quieter">${S.comparisons.voteHint}</p>
      ${this.failed?s`<p class="wrong" role="alert">${this.failed}</p>`:c}
      ${e?s`<div class="results ${e.results.length===3?`four`:``}">${n?.kind===`generate`?c:this.original(e)}${e.results.map(t=>this.result(e,t))}</div>`:this.failed?c:s`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),n=t?C(t.job):null;return s`<figure><div class="frame">${n?s`<compare-slider zoomable .now=${n} .alt=${S.photo.before} @moved=${this.together}></compare-slider>`:c}</div>
      <figcaption><h2>${S.photo.before}</h2></figcaption></figure>`}result(e,t){let n=w.value.get(t.job.id)??t.job,r=n.status===`succeeded`,i=n.kind===`generate`?n.provider:b(n.style),a=t.model??S.looks.providers[n.used_provider??``]??n.used_provider;return s`<figure aria-label=${i}>
      <div class="frame">${r?s`<compare-slider zoomable .now=${g(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${i} @moved=${this.together}></compare-slider>`:s`<div class="wait" role="status">${l(n)?s`<progress-ring .value=${n.status===`queued`?-1:n.progress} size="28"></progress-ring>`:p(`warn`,24)}
            <span>${n.error?.message??S.job[n.status]}</span></div>`}</div>
      <figcaption><div class="spread"><h2>${i}</h2>
          ${r?s`<button class="choice" aria-pressed=${t.voted} aria-label=${`${t.voted?S.comparisons.voted:S.comparisons.vote}: ${i}`} @click=${()=>this.vote(e,n.id)}>${p(`star`,15)} ${t.voted?S.comparisons.voted:S.comparisons.vote}</button>`:c}</div>
        <div class="facts">
          ${r&&a?s`<span>${a}</span>`:c}
          ${t.seconds?s`<span>${S.photo.seconds(t.seconds)}</span>`:c}
          ${r?s`<span>${S.creditCount(n.credits_used)}</span>`:c}
          ${r&&t.verdict?s`<span>${p(t.verdict===`faithful`?`shield`:`warn`,15)} ${S.photo[t.verdict]??t.verdict}</span>`:c}
        </div></figcaption></figure>`}vote(e,t){k(e.id,t).catch(e=>E(T(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};d([m()],A.prototype,`comparisonId`,void 0),d([a()],A.prototype,`failed`,void 0),A=d([h(`comparisons-view`)],A);export{A as ComparisonsView};