import{An as e,Dn as t,Dt as n,Fn as r,G as i,H as a,J as o,K as s,Kt as c,Mt as l,Nn as u,On as d,Rn as f,Tt as p,Un as m,W as h,Yn as g,Yt as _,_n as v,at as y,bn as b,hn as x,it as S,jn as C,jt as w,kn as T,nt as E,ot as D,vn as O,zn as k}from"./common-DW-tPYvw.js";import"./compare-slider-CSsRt4iv.js";import"./studio-app-lWAJbAAp.js";var A=class extends e{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new g(this,a,h,l,n,D,f),this.asking=!1}static{this.styles=[b,r`
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
    `]}connectedCallback(){super.connectedCallback(),this.comparisonId||this.read()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!a.value.get(this.comparisonId)?.results.some(({job:e})=>(l.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?i(e):s())}catch(e){this.failed=c(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:e,next:t,loaded:n}=h.value,r=e.flatMap(e=>a.value.get(e)??[]);return u`<div class="page"><h1>${m.comparisons.title}</h1><p class="quieter">${m.comparisons.lead}</p>
      ${this.failed?u`<p class="wrong" role="alert">${this.failed}</p>`:C}
      ${n&&!r.length?u`<p class="quieter">${m.comparisons.empty}</p><p><a class="button" href=${x.home}>${m.nav.shoots}</a></p>`:C}
      <ul class="list">${r.map(e=>this.entry(e))}</ul>
      ${t?u`<button class="button quiet" @click=${()=>void s(!0).catch(e=>_(c(e),{bad:!0}))}>${m.credits.more}</button>`:C}</div>`}entry(e){return u`<li><a class="entry" href=${x.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?S(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?u`<img src=${t} alt="" loading="lazy" />`:u`<span></span>`})}</span>
      <span><b>${e.results[0]?.job.kind===`generate`?e.results[0].job.prompt:e.results.map(({job:e})=>p(e.style)).join(` · `)}</b><br /><span class="hint">${e.created_at?k(e.created_at):``}</span></span></a></li>`}one(){let e=a.value.get(this.comparisonId),t=e?.results[0]?.job,n=t?.asset_id&&t.shoot_id?x.photo(t.shoot_id,t.asset_id):x.plain(`comparisons`);return u`<div class="page">
      <a class="up" href=${n}>${O(`back`,17)} ${m.comparisons.back}</a>
      <h1>${m.comparisons.one}</h1><p class="quieter">${m.comparisons.voteHint}</p>
      ${this.failed?u`<p class="wrong" role="alert">${this.failed}</p>`:C}
      ${e?u`<div class="results ${e.results.length===3?`four`:``}">${t?.kind===`generate`?C:this.original(e)}${e.results.map(t=>this.result(e,t))}</div>`:this.failed?C:u`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),n=t?E(t.job):null;return u`<figure><div class="frame">${n?u`<compare-slider zoomable .now=${n} .alt=${m.photo.before} @moved=${this.together}></compare-slider>`:C}</div>
      <figcaption><h2>${m.photo.before}</h2></figcaption></figure>`}result(e,t){let n=l.value.get(t.job.id)??t.job,r=n.status===`succeeded`,i=n.kind===`generate`?n.provider:p(n.style),a=t.model??m.looks.providers[n.used_provider??``]??n.used_provider;return u`<figure aria-label=${i}>
      <div class="frame">${r?u`<compare-slider zoomable .now=${y(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${i} @moved=${this.together}></compare-slider>`:u`<div class="wait" role="status">${w(n)?u`<progress-ring .value=${n.status===`queued`?-1:n.progress} size="28"></progress-ring>`:O(`warn`,24)}
            <span>${n.error?.message??m.job[n.status]}</span></div>`}</div>
      <figcaption><div class="spread"><h2>${i}</h2>
          ${r?u`<button class="choice" aria-pressed=${t.voted} aria-label=${`${t.voted?m.comparisons.voted:m.comparisons.vote}: ${i}`} @click=${()=>this.vote(e,n.id)}>${O(`star`,15)} ${t.voted?m.comparisons.voted:m.comparisons.vote}</button>`:C}</div>
        <div class="facts">
          ${r&&a?u`<span>${a}</span>`:C}
          ${t.seconds?u`<span>${m.photo.seconds(t.seconds)}</span>`:C}
          ${r?u`<span>${m.creditCount(n.credits_used)}</span>`:C}
          ${r&&t.verdict?u`<span>${O(t.verdict===`faithful`?`shield`:`warn`,15)} ${m.photo[t.verdict]??t.verdict}</span>`:C}
        </div></figcaption></figure>`}vote(e,t){o(e.id,t).catch(e=>_(c(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};v([d()],A.prototype,`comparisonId`,void 0),v([t()],A.prototype,`failed`,void 0),A=v([T(`comparisons-view`)],A);export{A as ComparisonsView};