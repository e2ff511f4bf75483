import{$t as e,An as t,At as n,B as r,C as i,D as a,Dt as o,E as s,L as c,Qt as l,T as u,V as d,Xt as f,bn as p,cn as m,ct as h,dn as g,fn as _,ft as v,gn as y,k as b,ln as x,mn as S,ot as C,pt as w,tn as T,un as E,wn as D,yn as O,z as k}from"./common-B_tYxKnZ.js";import"./compare-slider-CsZhZKW6.js";import"./studio-app-DBlN2WzA.js";var A=class extends g{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new t(this,i,u,w,h,d,O),this.asking=!1}static{this.styles=[T,y`
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
    `]}connectedCallback(){super.connectedCallback(),this.comparisonId||this.read()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!i.value.get(this.comparisonId)?.results.some(({job:e})=>(w.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?s(e):a())}catch(e){this.failed=o(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:e,next:t,loaded:r}=u.value,s=e.flatMap(e=>i.value.get(e)??[]);return S`<div class="page"><h1>${D.comparisons.title}</h1><p class="quieter">${D.comparisons.lead}</p>
      ${this.failed?S`<p class="wrong" role="alert">${this.failed}</p>`:_}
      ${r&&!s.length?S`<p class="quieter">${D.comparisons.empty}</p><p><a class="button" href=${f.home}>${D.nav.shoots}</a></p>`:_}
      <ul class="list">${s.map(e=>this.entry(e))}</ul>
      ${t?S`<button class="button quiet" @click=${()=>void a(!0).catch(e=>n(o(e),{bad:!0}))}>${D.credits.more}</button>`:_}</div>`}entry(e){return S`<li><a class="entry" href=${f.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?k(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?S`<img src=${t} alt="" loading="lazy" />`:S`<span></span>`})}</span>
      <span><b>${e.results.map(({job:e})=>C(e.style)).join(` · `)}</b><br /><span class="hint">${e.created_at?p(e.created_at):``}</span></span></a></li>`}one(){let t=i.value.get(this.comparisonId),n=t?.results[0]?.job,r=n?.asset_id&&n.shoot_id?f.photo(n.shoot_id,n.asset_id):f.plain(`comparisons`);return S`<div class="page">
      <a class="up" href=${r}>${e(`back`,17)} ${D.comparisons.back}</a>
      <h1>${D.comparisons.one}</h1><p class="quieter">${D.comparisons.voteHint}</p>
      ${this.failed?S`<p class="wrong" role="alert">${this.failed}</p>`:_}
      ${t?S`<div class="results ${t.results.length===3?`four`:``}">${this.original(t)}${t.results.map(e=>this.result(t,e))}</div>`:this.failed?_:S`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),n=t?c(t.job):null;return S`<figure><div class="frame">${n?S`<compare-slider zoomable .now=${n} .alt=${D.photo.before} @moved=${this.together}></compare-slider>`:_}</div>
      <figcaption><h2>${D.photo.before}</h2></figcaption></figure>`}result(t,n){let i=w.value.get(n.job.id)??n.job,a=i.status===`succeeded`,o=C(i.style),s=n.model??D.looks.providers[i.used_provider??``]??i.used_provider;return S`<figure aria-label=${o}>
      <div class="frame">${a?S`<compare-slider zoomable .now=${r(i)} .fullWidth=${i.outputs[0]?.width??0} .alt=${o} @moved=${this.together}></compare-slider>`:S`<div class="wait" role="status">${v(i)?S`<progress-ring .value=${i.status===`queued`?-1:i.progress} size="28"></progress-ring>`:e(`warn`,24)}
            <span>${i.error?.message??D.job[i.status]}</span></div>`}</div>
      <figcaption><div class="spread"><h2>${o}</h2>
          ${a?S`<button class="choice" aria-pressed=${n.voted} aria-label=${`${n.voted?D.comparisons.voted:D.comparisons.vote}: ${o}`} @click=${()=>this.vote(t,i.id)}>${e(`star`,15)} ${n.voted?D.comparisons.voted:D.comparisons.vote}</button>`:_}</div>
        <div class="facts">
          ${a&&s?S`<span>${s}</span>`:_}
          ${n.seconds?S`<span>${D.photo.seconds(n.seconds)}</span>`:_}
          ${a?S`<span>${D.creditCount(i.credits_used)}</span>`:_}
          ${a&&n.verdict?S`<span>${e(n.verdict===`faithful`?`shield`:`warn`,15)} ${D.photo[n.verdict]??n.verdict}</span>`:_}
        </div></figcaption></figure>`}vote(e,t){b(e.id,t).catch(e=>n(o(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};l([x()],A.prototype,`comparisonId`,void 0),l([m()],A.prototype,`failed`,void 0),A=l([E(`comparisons-view`)],A);export{A as ComparisonsView};