import{$r as e,An as t,Ar as n,Ft as r,G as i,H as a,Hr as o,Ir as s,It as c,J as l,K as u,Mr as d,Nr as f,Pr as p,Pt as m,Rn as h,Rr as g,Un as _,Ur as v,Wn as y,X as b,Xn as x,ar as S,bt as C,er as w,jn as T,jr as E,jt as D,nn as O,nr as k,q as A,qn as j,qr as M,rn as N,rr as P,zn as F}from"./common-CTwHqudk.js";import"./compare-slider-CR2eWNWU.js";import"./studio-app-CFFCdTDZ.js";import{t as I}from"./review-mark-DmSR7yte.js";function L(e,t,n,r){let i=t=>(e.width-e.gap*(t-1))/t,a={across:1,wide:0};for(let o=1;o<=t;o+=1){let s=Math.ceil(t/o),c=(e.height-e.gap*(s-1))/s-r,l=Math.min(i(o),c*n);l>a.wide&&(a={across:o,wide:l})}if(a.wide>=140)return{across:a.across,wide:Math.floor(a.wide)};let o=Math.max(1,Math.min(t,Math.floor((e.width+e.gap)/(140+e.gap))));return{across:o,wide:Math.floor(Math.max(0,i(o)))}}var R=class extends f{constructor(...t){super(...t),this.comparisonId=``,this.failed=``,this.watch=new e(this,a,u,T,y,h,N,c,o),this.asking=!1,this.sizes=()=>this.arrange()}static{this.styles=[S,g`
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
      .page.fit {
        padding-block: 0.5rem 1rem;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 1rem;
        margin-bottom: 0.75rem;
      }
      .head h1 {
        font-size: var(--size-title);
      }
      /* As wide as the pictures below, so that both begin on one line. */
      .top {
        width: min(100%, calc(var(--across, 2) * var(--wide, 20rem) + (var(--across, 2) - 1) * 1rem));
        margin-inline: auto;
      }
      /* All of them in sight: how many stand in a row, and how wide each is, follows the window. */
      .results {
        display: grid;
        grid-template-columns: repeat(var(--across, 2), var(--wide, 20rem));
        justify-content: center;
        align-items: start;
        gap: 1rem;
      }
      .frame {
        position: relative;
        aspect-ratio: var(--ratio, 1.5);
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
        display: flex;
        flex-wrap: wrap;
        align-items: flex-start;
        justify-content: space-between;
        gap: 0.25rem 0.75rem;
        min-height: 2.6rem;
        padding-top: 0.5rem;
      }
      figcaption h2 {
        font-size: var(--size-text);
        line-height: 2.1rem;
      }
      figcaption .facts {
        line-height: 2.1rem;
      }
      figcaption .choice {
        margin-left: auto;
      }
      @media (max-width: 640px) {
        figcaption .choice {
          flex: 1 0 100%;
          justify-content: center;
        }
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
      .choice[aria-pressed="true"] svg {
        fill: currentColor;
      }
      .entry > span:last-child {
        display: grid;
      }
      .choice[aria-pressed="true"] {
        background: var(--glow);
        border-color: var(--glow);
        color: var(--on-glow);
      }
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`resize`,this.sizes),this.comparisonId||this.read()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`resize`,this.sizes)}updated(){this.comparisonId&&this.arrange()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!a.value.get(this.comparisonId)?.results.some(({job:e})=>(T.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?A(e):l())}catch(e){this.failed=j(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:e,next:t,loaded:n}=u.value,r=e.flatMap(e=>a.value.get(e)??[]);return s`<div class="page"><h1>${M.comparisons.title}</h1>${n&&!r.length?p:s`<p class="quieter">${M.comparisons.lead}</p>`}
      ${this.failed?s`<p class="wrong" role="alert">${this.failed}</p>`:p}
      ${n&&!r.length?s`<empty-state icon="compare" head=${M.empty.comparisons} text=${M.empty.comparisonsMore} link=${w.home} action=${M.drop.one}></empty-state>`:p}
      <ul class="list">${r.map(e=>this.entry(e))}</ul>
      ${t?s`<button class="button quiet" @click=${()=>void l(!0).catch(e=>x(j(e),{bad:!0}))}>${M.credits.more}</button>`:p}</div>`}entry(e){return s`<li><a class="entry" href=${w.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?m(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?s`<img src=${t} alt="" loading="lazy" />`:s`<span></span>`})}</span>
      <span><b>${this.about(e)}</b>
        <span>${e.results.map(({job:e})=>e.kind===`generate`?e.provider:O(e.style)).join(` · `)}</span>
        <span class="hint">${this.price(e)}</span></span></a></li>`}about(e){let t=e.results[0]?.job;if(!t||t.kind===`generate`)return t?.prompt??``;let n=_(t.shoot_id??``),r=n?.unsorted?M.shoots.unsorted:n?.name;return[t.filename??F(t.asset_id??``)?.filename,r].filter(Boolean).join(` · `)}price(e){let t=e.results.filter(({job:t})=>t.status===`succeeded`&&i(e,t)),n=t.reduce((e,{seconds:t})=>e+(t??0),0),r=t.reduce((e,{job:t})=>e+t.credits_used,0);return[e.created_at?v(e.created_at):``,t.length?M.creditCount(r):``,n?M.comparisons.took(n):``].filter(Boolean).join(` · `)}one(){let e=a.value.get(this.comparisonId),t=e?.results[0]?.job,n=t?.asset_id&&t.shoot_id?w.photo(t.shoot_id,t.asset_id):w.plain(`comparisons`);return s`<div class="page fit">
      <div class="top"><a class="up" href=${n}>${P(`back`,17)} ${M.comparisons.back}</a>
        <div class="head"><h1>${M.comparisons.one}</h1><p class="quieter">${M.comparisons.voteHint}</p></div></div>
      ${this.failed?s`<p class="wrong" role="alert">${this.failed}</p>`:p}
      ${e?s`<div class="results">${t?.kind===`generate`?p:this.original(e)}${e.results.map(t=>this.result(e,t))}</div>`:this.failed?p:s`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),n=t?D(t.job):null;return s`<figure><div class="frame">${n?s`<compare-slider zoomable .now=${n} .alt=${M.photo.before} @moved=${this.together}></compare-slider>`:p}</div>
      <figcaption><h2>${M.photo.before}</h2></figcaption></figure>`}result(e,n){let a=T.value.get(n.job.id)??n.job,o=a.status===`succeeded`,c=a.kind===`generate`?a.provider:O(a.style),l=!!a.reviewed_at,u=n.model??M.looks.providers[a.used_provider??``]??a.used_provider;return s`<figure aria-label=${c}>
      <div class="frame">${o?s`<compare-slider zoomable .now=${r(a)} .fullWidth=${a.outputs[0]?.width??0} .alt=${c} @moved=${this.together}></compare-slider>`:s`<div class="wait" role="status">${a.status===`queued`?P(`clock`,28):t(a)?s`<progress-ring .value=${a.progress} size="28"></progress-ring>`:P(`warn`,24)}
            <span>${a.error?.message??M.job[a.status]}</span></div>`}</div>
      <figcaption><h2>${c}</h2>
        <div class="facts">
          ${o&&u?s`<span>${u}</span>`:p}
          ${n.seconds?s`<span>${M.photo.seconds(n.seconds)}</span>`:p}
          ${i(e,a)?o?s`<span>${M.creditCount(a.credits_used)}</span>`:p:s`<span>${M.comparisons.there}</span>`}
          ${o?C(a)?I(a):n.verdict?s`<span>${P(n.verdict===`faithful`?`shield`:l?`check`:`warn`,15)} ${l?M.photo.looked:M.photo[n.verdict]??n.verdict}</span>`:p:p}
        </div>
          ${o?s`<button class="choice" aria-pressed=${n.voted} aria-label=${`${n.voted?M.comparisons.voted:M.comparisons.vote}: ${c}`} @click=${()=>this.vote(e,a.id)}>${P(`star`,15)} ${n.voted?M.comparisons.voted:M.comparisons.vote}</button>`:p}</figcaption></figure>`}arrange(){let e=this.renderRoot.querySelector(`.results`),t=a.value.get(this.comparisonId);if(!e||!t)return;let n=e.querySelectorAll(`figure`).length,r=t.results.map(({job:e})=>T.value.get(e.id)?.outputs[0]??e.outputs[0]).find(e=>e?.width&&e.height),i=r?r.width/r.height:1.5,o=getComputedStyle(e),s=getComputedStyle(e.parentElement),c=parseFloat(o.rowGap)||0;this.style.setProperty(`--ratio`,String(i));for(let t=0;t<2;t+=1){let t=e.getBoundingClientRect().top+window.scrollY,{across:r,wide:a}=L({width:e.clientWidth,height:window.innerHeight-t-parseFloat(s.paddingBottom),gap:c},n,i,Math.max(0,...[...e.querySelectorAll(`figcaption`)].map(e=>e.offsetHeight)));this.style.setProperty(`--across`,String(r)),this.style.setProperty(`--wide`,`${a}px`)}}vote(e,t){b(e.id,t).catch(e=>x(j(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};k([E()],R.prototype,`comparisonId`,void 0),k([n()],R.prototype,`failed`,void 0),R=k([d(`comparisons-view`)],R);export{R as ComparisonsView};