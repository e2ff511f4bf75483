import{$t as e,A as t,B as n,D as r,E as i,H as a,O as o,Ot as s,R as c,Tn as l,V as u,Zt as d,_n as f,bn as p,dn as m,en as h,fn as g,hn as _,jn as v,jt as y,ln as b,lt as x,mt as S,nn as C,pn as w,pt as T,st as E,un as D,w as O,xn as k}from"./common-TL4Xbfyj.js";import"./compare-slider-BlYdahUG.js";import"./studio-app-BSVSd4w4.js";var A=class extends g{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new v(this,O,i,S,x,a,p),this.asking=!1}static{this.styles=[C,f`
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
    `]}connectedCallback(){super.connectedCallback(),this.comparisonId||this.read()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!O.value.get(this.comparisonId)?.results.some(({job:e})=>(S.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?r(e):o())}catch(e){this.failed=s(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:e,next:t,loaded:n}=i.value,r=e.flatMap(e=>O.value.get(e)??[]);return _`<div class="page"><h1>${l.comparisons.title}</h1><p class="quieter">${l.comparisons.lead}</p>
      ${this.failed?_`<p class="wrong" role="alert">${this.failed}</p>`:w}
      ${n&&!r.length?_`<p class="quieter">${l.comparisons.empty}</p><p><a class="button" href=${d.home}>${l.nav.shoots}</a></p>`:w}
      <ul class="list">${r.map(e=>this.entry(e))}</ul>
      ${t?_`<button class="button quiet" @click=${()=>void o(!0).catch(e=>y(s(e),{bad:!0}))}>${l.credits.more}</button>`:w}</div>`}entry(e){return _`<li><a class="entry" href=${d.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?n(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?_`<img src=${t} alt="" loading="lazy" />`:_`<span></span>`})}</span>
      <span><b>${e.results.map(({job:e})=>E(e.style)).join(` · `)}</b><br /><span class="hint">${e.created_at?k(e.created_at):``}</span></span></a></li>`}one(){let e=O.value.get(this.comparisonId),t=e?.results[0]?.job,n=t?.asset_id&&t.shoot_id?d.photo(t.shoot_id,t.asset_id):d.plain(`comparisons`);return _`<div class="page">
      <a class="up" href=${n}>${h(`back`,17)} ${l.comparisons.back}</a>
      <h1>${l.comparisons.one}</h1><p class="quieter">${l.comparisons.voteHint}</p>
      ${this.failed?_`<p class="wrong" role="alert">${this.failed}</p>`:w}
      ${e?_`<div class="results ${e.results.length===3?`four`:``}">${this.original(e)}${e.results.map(t=>this.result(e,t))}</div>`:this.failed?w:_`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),n=t?c(t.job):null;return _`<figure><div class="frame">${n?_`<compare-slider zoomable .now=${n} .alt=${l.photo.before} @moved=${this.together}></compare-slider>`:w}</div>
      <figcaption><h2>${l.photo.before}</h2></figcaption></figure>`}result(e,t){let n=S.value.get(t.job.id)??t.job,r=n.status===`succeeded`,i=E(n.style),a=t.model??l.looks.providers[n.used_provider??``]??n.used_provider;return _`<figure aria-label=${i}>
      <div class="frame">${r?_`<compare-slider zoomable .now=${u(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${i} @moved=${this.together}></compare-slider>`:_`<div class="wait" role="status">${T(n)?_`<progress-ring .value=${n.status===`queued`?-1:n.progress} size="28"></progress-ring>`:h(`warn`,24)}
            <span>${n.error?.message??l.job[n.status]}</span></div>`}</div>
      <figcaption><div class="spread"><h2>${i}</h2>
          ${r?_`<button class="choice" aria-pressed=${t.voted} aria-label=${`${t.voted?l.comparisons.voted:l.comparisons.vote}: ${i}`} @click=${()=>this.vote(e,n.id)}>${h(`star`,15)} ${t.voted?l.comparisons.voted:l.comparisons.vote}</button>`:w}</div>
        <div class="facts">
          ${r&&a?_`<span>${a}</span>`:w}
          ${t.seconds?_`<span>${l.photo.seconds(t.seconds)}</span>`:w}
          ${r?_`<span>${l.creditCount(n.credits_used)}</span>`:w}
          ${r&&t.verdict?_`<span>${h(t.verdict===`faithful`?`shield`:`warn`,15)} ${l.photo[t.verdict]??t.verdict}</span>`:w}
        </div></figcaption></figure>`}vote(e,n){t(e.id,n).catch(e=>y(s(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};e([D()],A.prototype,`comparisonId`,void 0),e([b()],A.prototype,`failed`,void 0),A=e([m(`comparisons-view`)],A);export{A as ComparisonsView};