import{B as e,Gn as t,I as n,In as r,J as i,Jt as a,Kn as o,L as s,Nn as c,P as l,Pn as u,Q as d,R as f,Un as p,Wn as m,X as h,Yn as g,Z as _,Zn as v,ar as y,cn as b,dn as x,dr as S,er as C,jn as w,qn as T,qt as E,tr as D,vt as O,yt as k}from"./common-BNRW6NRY.js";import"./compare-slider-Pc8b_zIH.js";import"./studio-app-BORxxpVD.js";var A=class extends o{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new S(this,l,n,a,k,d,C),this.asking=!1}static{this.styles=[r,v`
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
    `]}connectedCallback(){super.connectedCallback(),this.comparisonId||this.read()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!l.value.get(this.comparisonId)?.results.some(({job:e})=>(a.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?s(e):f())}catch(e){this.failed=b(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:e,next:t,loaded:r}=n.value,i=e.flatMap(e=>l.value.get(e)??[]);return g`<div class="page"><h1>${y.comparisons.title}</h1><p class="quieter">${y.comparisons.lead}</p>
      ${this.failed?g`<p class="wrong" role="alert">${this.failed}</p>`:T}
      ${r&&!i.length?g`<p class="quieter">${y.comparisons.empty}</p><p><a class="button" href=${w.home}>${y.nav.shoots}</a></p>`:T}
      <ul class="list">${i.map(e=>this.entry(e))}</ul>
      ${t?g`<button class="button quiet" @click=${()=>void f(!0).catch(e=>x(b(e),{bad:!0}))}>${y.credits.more}</button>`:T}</div>`}entry(e){return g`<li><a class="entry" href=${w.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?h(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?g`<img src=${t} alt="" loading="lazy" />`:g`<span></span>`})}</span>
      <span><b>${e.results[0]?.job.kind===`generate`?e.results[0].job.prompt:e.results.map(({job:e})=>O(e.style)).join(` · `)}</b><br /><span class="hint">${e.created_at?D(e.created_at):``}</span></span></a></li>`}one(){let e=l.value.get(this.comparisonId),t=e?.results[0]?.job,n=t?.asset_id&&t.shoot_id?w.photo(t.shoot_id,t.asset_id):w.plain(`comparisons`);return g`<div class="page">
      <a class="up" href=${n}>${u(`back`,17)} ${y.comparisons.back}</a>
      <h1>${y.comparisons.one}</h1><p class="quieter">${y.comparisons.voteHint}</p>
      ${this.failed?g`<p class="wrong" role="alert">${this.failed}</p>`:T}
      ${e?g`<div class="results ${e.results.length===3?`four`:``}">${t?.kind===`generate`?T:this.original(e)}${e.results.map(t=>this.result(e,t))}</div>`:this.failed?T:g`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),n=t?i(t.job):null;return g`<figure><div class="frame">${n?g`<compare-slider zoomable .now=${n} .alt=${y.photo.before} @moved=${this.together}></compare-slider>`:T}</div>
      <figcaption><h2>${y.photo.before}</h2></figcaption></figure>`}result(e,t){let n=a.value.get(t.job.id)??t.job,r=n.status===`succeeded`,i=n.kind===`generate`?n.provider:O(n.style),o=t.model??y.looks.providers[n.used_provider??``]??n.used_provider;return g`<figure aria-label=${i}>
      <div class="frame">${r?g`<compare-slider zoomable .now=${_(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${i} @moved=${this.together}></compare-slider>`:g`<div class="wait" role="status">${E(n)?g`<progress-ring .value=${n.status===`queued`?-1:n.progress} size="28"></progress-ring>`:u(`warn`,24)}
            <span>${n.error?.message??y.job[n.status]}</span></div>`}</div>
      <figcaption><div class="spread"><h2>${i}</h2>
          ${r?g`<button class="choice" aria-pressed=${t.voted} aria-label=${`${t.voted?y.comparisons.voted:y.comparisons.vote}: ${i}`} @click=${()=>this.vote(e,n.id)}>${u(`star`,15)} ${t.voted?y.comparisons.voted:y.comparisons.vote}</button>`:T}</div>
        <div class="facts">
          ${r&&o?g`<span>${o}</span>`:T}
          ${t.seconds?g`<span>${y.photo.seconds(t.seconds)}</span>`:T}
          ${r?g`<span>${y.creditCount(n.credits_used)}</span>`:T}
          ${r&&t.verdict?g`<span>${u(t.verdict===`faithful`?`shield`:`warn`,15)} ${y.photo[t.verdict]??t.verdict}</span>`:T}
        </div></figcaption></figure>`}vote(t,n){e(t.id,n).catch(e=>x(b(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};c([m()],A.prototype,`comparisonId`,void 0),c([p()],A.prototype,`failed`,void 0),A=c([t(`comparisons-view`)],A);export{A as ComparisonsView};