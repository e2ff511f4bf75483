import{An as e,At as t,Dn as n,En as r,Et as i,G as a,Gt as o,Hn as s,Jn as c,Jt as l,Ln as u,Mn as d,On as f,Pn as p,Rn as m,U as h,V as g,W as _,_n as v,at as y,gn as b,it as x,jt as S,kn as C,mn as w,q as T,rt as E,tt as D,wt as O,yn as k}from"./common-8l5TvFPB.js";import"./compare-slider-CdJkZfLe.js";import"./studio-app-MN--f2Kw.js";var A=class extends C{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new c(this,g,h,S,i,y,u),this.asking=!1}static{this.styles=[k,p`
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
    `]}connectedCallback(){super.connectedCallback(),this.comparisonId||this.read()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!g.value.get(this.comparisonId)?.results.some(({job:e})=>(S.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?_(e):a())}catch(e){this.failed=o(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:t,next:n,loaded:r}=h.value,i=t.flatMap(e=>g.value.get(e)??[]);return d`<div class="page"><h1>${s.comparisons.title}</h1><p class="quieter">${s.comparisons.lead}</p>
      ${this.failed?d`<p class="wrong" role="alert">${this.failed}</p>`:e}
      ${r&&!i.length?d`<p class="quieter">${s.comparisons.empty}</p><p><a class="button" href=${w.home}>${s.nav.shoots}</a></p>`:e}
      <ul class="list">${i.map(e=>this.entry(e))}</ul>
      ${n?d`<button class="button quiet" @click=${()=>void a(!0).catch(e=>l(o(e),{bad:!0}))}>${s.credits.more}</button>`:e}</div>`}entry(e){return d`<li><a class="entry" href=${w.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?E(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?d`<img src=${t} alt="" loading="lazy" />`:d`<span></span>`})}</span>
      <span><b>${e.results[0]?.job.kind===`generate`?e.results[0].job.prompt:e.results.map(({job:e})=>O(e.style)).join(` · `)}</b><br /><span class="hint">${e.created_at?m(e.created_at):``}</span></span></a></li>`}one(){let t=g.value.get(this.comparisonId),n=t?.results[0]?.job,r=n?.asset_id&&n.shoot_id?w.photo(n.shoot_id,n.asset_id):w.plain(`comparisons`);return d`<div class="page">
      <a class="up" href=${r}>${v(`back`,17)} ${s.comparisons.back}</a>
      <h1>${s.comparisons.one}</h1><p class="quieter">${s.comparisons.voteHint}</p>
      ${this.failed?d`<p class="wrong" role="alert">${this.failed}</p>`:e}
      ${t?d`<div class="results ${t.results.length===3?`four`:``}">${n?.kind===`generate`?e:this.original(t)}${t.results.map(e=>this.result(t,e))}</div>`:this.failed?e:d`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(t){let n=t.results.find(({job:e})=>e.status===`succeeded`),r=n?D(n.job):null;return d`<figure><div class="frame">${r?d`<compare-slider zoomable .now=${r} .alt=${s.photo.before} @moved=${this.together}></compare-slider>`:e}</div>
      <figcaption><h2>${s.photo.before}</h2></figcaption></figure>`}result(n,r){let i=S.value.get(r.job.id)??r.job,a=i.status===`succeeded`,o=i.kind===`generate`?i.provider:O(i.style),c=r.model??s.looks.providers[i.used_provider??``]??i.used_provider;return d`<figure aria-label=${o}>
      <div class="frame">${a?d`<compare-slider zoomable .now=${x(i)} .fullWidth=${i.outputs[0]?.width??0} .alt=${o} @moved=${this.together}></compare-slider>`:d`<div class="wait" role="status">${t(i)?d`<progress-ring .value=${i.status===`queued`?-1:i.progress} size="28"></progress-ring>`:v(`warn`,24)}
            <span>${i.error?.message??s.job[i.status]}</span></div>`}</div>
      <figcaption><div class="spread"><h2>${o}</h2>
          ${a?d`<button class="choice" aria-pressed=${r.voted} aria-label=${`${r.voted?s.comparisons.voted:s.comparisons.vote}: ${o}`} @click=${()=>this.vote(n,i.id)}>${v(`star`,15)} ${r.voted?s.comparisons.voted:s.comparisons.vote}</button>`:e}</div>
        <div class="facts">
          ${a&&c?d`<span>${c}</span>`:e}
          ${r.seconds?d`<span>${s.photo.seconds(r.seconds)}</span>`:e}
          ${a?d`<span>${s.creditCount(i.credits_used)}</span>`:e}
          ${a&&r.verdict?d`<span>${v(r.verdict===`faithful`?`shield`:`warn`,15)} ${s.photo[r.verdict]??r.verdict}</span>`:e}
        </div></figcaption></figure>`}vote(e,t){T(e.id,t).catch(e=>l(o(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};b([n()],A.prototype,`comparisonId`,void 0),b([r()],A.prototype,`failed`,void 0),A=b([f(`comparisons-view`)],A);export{A as ComparisonsView};