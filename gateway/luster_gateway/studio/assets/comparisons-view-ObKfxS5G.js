import{$n as e,F as t,Gn as n,Gt as r,Hn as i,I as a,Kt as o,L as s,Mn as c,N as l,Pn as u,Qn as d,Un as f,Vn as p,Wn as m,X as h,Y as g,Yn as _,Z as v,_t as y,gt as b,jn as x,kn as S,ln as C,lr as w,on as T,q as E,qn as D,rr as O,z as k}from"./common-BwQ0svBd.js";import"./compare-slider-CXSs5klH.js";import"./studio-app-Bf9JT8xs.js";var A=class extends m{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new w(this,l,t,o,y,v,d),this.asking=!1}static{this.styles=[u,_`
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
    `]}connectedCallback(){super.connectedCallback(),this.comparisonId||this.read()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!l.value.get(this.comparisonId)?.results.some(({job:e})=>(o.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?a(e):s())}catch(e){this.failed=T(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:e,next:r,loaded:i}=t.value,a=e.flatMap(e=>l.value.get(e)??[]);return D`<div class="page"><h1>${O.comparisons.title}</h1><p class="quieter">${O.comparisons.lead}</p>
      ${this.failed?D`<p class="wrong" role="alert">${this.failed}</p>`:n}
      ${i&&!a.length?D`<p class="quieter">${O.comparisons.empty}</p><p><a class="button" href=${S.home}>${O.nav.shoots}</a></p>`:n}
      <ul class="list">${a.map(e=>this.entry(e))}</ul>
      ${r?D`<button class="button quiet" @click=${()=>void s(!0).catch(e=>C(T(e),{bad:!0}))}>${O.credits.more}</button>`:n}</div>`}entry(t){return D`<li><a class="entry" href=${S.comparison(t.id)}>
      <span class="strip">${t.results.map(({job:e})=>{let t=e.status===`succeeded`?g(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?D`<img src=${t} alt="" loading="lazy" />`:D`<span></span>`})}</span>
      <span><b>${t.results[0]?.job.kind===`generate`?t.results[0].job.prompt:t.results.map(({job:e})=>b(e.style)).join(` · `)}</b><br /><span class="hint">${t.created_at?e(t.created_at):``}</span></span></a></li>`}one(){let e=l.value.get(this.comparisonId),t=e?.results[0]?.job,r=t?.asset_id&&t.shoot_id?S.photo(t.shoot_id,t.asset_id):S.plain(`comparisons`);return D`<div class="page">
      <a class="up" href=${r}>${c(`back`,17)} ${O.comparisons.back}</a>
      <h1>${O.comparisons.one}</h1><p class="quieter">${O.comparisons.voteHint}</p>
      ${this.failed?D`<p class="wrong" role="alert">${this.failed}</p>`:n}
      ${e?D`<div class="results ${e.results.length===3?`four`:``}">${t?.kind===`generate`?n:this.original(e)}${e.results.map(t=>this.result(e,t))}</div>`:this.failed?n:D`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),r=t?E(t.job):null;return D`<figure><div class="frame">${r?D`<compare-slider zoomable .now=${r} .alt=${O.photo.before} @moved=${this.together}></compare-slider>`:n}</div>
      <figcaption><h2>${O.photo.before}</h2></figcaption></figure>`}result(e,t){let i=o.value.get(t.job.id)??t.job,a=i.status===`succeeded`,s=i.kind===`generate`?i.provider:b(i.style),l=t.model??O.looks.providers[i.used_provider??``]??i.used_provider;return D`<figure aria-label=${s}>
      <div class="frame">${a?D`<compare-slider zoomable .now=${h(i)} .fullWidth=${i.outputs[0]?.width??0} .alt=${s} @moved=${this.together}></compare-slider>`:D`<div class="wait" role="status">${r(i)?D`<progress-ring .value=${i.status===`queued`?-1:i.progress} size="28"></progress-ring>`:c(`warn`,24)}
            <span>${i.error?.message??O.job[i.status]}</span></div>`}</div>
      <figcaption><div class="spread"><h2>${s}</h2>
          ${a?D`<button class="choice" aria-pressed=${t.voted} aria-label=${`${t.voted?O.comparisons.voted:O.comparisons.vote}: ${s}`} @click=${()=>this.vote(e,i.id)}>${c(`star`,15)} ${t.voted?O.comparisons.voted:O.comparisons.vote}</button>`:n}</div>
        <div class="facts">
          ${a&&l?D`<span>${l}</span>`:n}
          ${t.seconds?D`<span>${O.photo.seconds(t.seconds)}</span>`:n}
          ${a?D`<span>${O.creditCount(i.credits_used)}</span>`:n}
          ${a&&t.verdict?D`<span>${c(t.verdict===`faithful`?`shield`:`warn`,15)} ${O.photo[t.verdict]??t.verdict}</span>`:n}
        </div></figcaption></figure>`}vote(e,t){k(e.id,t).catch(e=>C(T(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};x([i()],A.prototype,`comparisonId`,void 0),x([p()],A.prototype,`failed`,void 0),A=x([f(`comparisons-view`)],A);export{A as ComparisonsView};