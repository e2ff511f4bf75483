import{$n as e,Ar as t,At as n,B as r,Dr as i,Er as a,Et as o,G as s,H as c,Ir as l,Jn as u,L as d,Ln as f,Lr as p,Mn as m,Mr as h,Nn as g,Or as _,Qt as v,Rn as y,Tn as b,Tr as x,U as S,V as C,Vn as w,Vr as T,Wn as E,Xn as D,Zn as O,Zt as k,ht as A,jt as j,kt as M,qr as N,wn as P,wr as F}from"./common-CtLmJYzS.js";import"./compare-slider-Bw29-X9T.js";import"./studio-app-Br4Cnc2b.js";import{t as I}from"./review-mark-MSnH7KIM.js";function L(e,t,n,r){let i=t=>(e.width-e.gap*(t-1))/t,a={across:1,wide:0};for(let o=1;o<=t;o+=1){let s=Math.ceil(t/o),c=(e.height-e.gap*(s-1))/s-r,l=Math.min(i(o),c*n);l>a.wide&&(a={across:o,wide:l})}if(a.wide>=140)return{across:a.across,wide:Math.floor(a.wide)};let o=Math.max(1,Math.min(t,Math.floor((e.width+e.gap)/(140+e.gap))));return{across:o,wide:Math.floor(Math.max(0,i(o)))}}var R=class extends i{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new N(this,d,C,b,y,m,v,j,l),this.asking=!1,this.sizes=()=>this.arrange()}static{this.styles=[e,h`
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
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`resize`,this.sizes),this.comparisonId||this.read()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`resize`,this.sizes)}updated(){this.comparisonId&&this.arrange()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!d.value.get(this.comparisonId)?.results.some(({job:e})=>(b.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?c(e):S())}catch(e){this.failed=w(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:e,next:n,loaded:r}=C.value,i=e.flatMap(e=>d.value.get(e)??[]);return t`<div class="page"><h1>${T.comparisons.title}</h1>${r&&!i.length?_:t`<p class="quieter">${T.comparisons.lead}</p>`}
      ${this.failed?t`<p class="wrong" role="alert">${this.failed}</p>`:_}
      ${r&&!i.length?t`<empty-state icon="compare" head=${T.empty.comparisons} text=${T.empty.comparisonsMore} link=${u.home} action=${T.drop.one}></empty-state>`:_}
      <ul class="list">${i.map(e=>this.entry(e))}</ul>
      ${n?t`<button class="button quiet" @click=${()=>void S(!0).catch(e=>E(w(e),{bad:!0}))}>${T.credits.more}</button>`:_}</div>`}entry(e){return t`<li><a class="entry" href=${u.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let n=e.status===`succeeded`?M(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return n?t`<img src=${n} alt="" loading="lazy" />`:t`<span></span>`})}</span>
      <span><b>${this.about(e)}</b>
        <span>${e.results.map(({job:e})=>e.kind===`generate`?e.provider:k(e.style)).join(` · `)}</span>
        <span class="hint">${this.price(e)}</span></span></a></li>`}about(e){let t=e.results[0]?.job;if(!t||t.kind===`generate`)return t?.prompt??``;let n=f(t.shoot_id??``),r=n?.unsorted?T.shoots.unsorted:n?.name;return[t.filename??g(t.asset_id??``)?.filename,r].filter(Boolean).join(` · `)}price(e){let t=e.results.filter(({job:t})=>t.status===`succeeded`&&r(e,t)),n=t.reduce((e,{seconds:t})=>e+(t??0),0),i=t.reduce((e,{job:t})=>e+t.credits_used,0);return[e.created_at?p(e.created_at):``,t.length?T.creditCount(i):``,n?T.comparisons.took(n):``].filter(Boolean).join(` · `)}one(){let e=d.value.get(this.comparisonId),n=e?.results[0]?.job,r=n?.asset_id&&n.shoot_id?u.photo(n.shoot_id,n.asset_id):u.plain(`comparisons`);return t`<div class="page fit">
      <div class="top"><a class="up" href=${r}>${O(`back`,17)} ${T.comparisons.back}</a>
        <div class="head"><h1>${T.comparisons.one}</h1><p class="quieter">${T.comparisons.voteHint}</p></div></div>
      ${this.failed?t`<p class="wrong" role="alert">${this.failed}</p>`:_}
      ${e?t`<div class="results">${n?.kind===`generate`?_:this.original(e)}${e.results.map(t=>this.result(e,t))}</div>`:this.failed?_:t`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let n=e.results.find(({job:e})=>e.status===`succeeded`),r=n?o(n.job):null;return t`<figure><div class="frame">${r?t`<compare-slider zoomable .now=${r} .alt=${T.photo.before} @moved=${this.together}></compare-slider>`:_}</div>
      <figcaption><h2>${T.photo.before}</h2></figcaption></figure>`}result(e,i){let a=b.value.get(i.job.id)??i.job,o=a.status===`succeeded`,s=a.kind===`generate`?a.provider:k(a.style),c=!!a.reviewed_at,l=i.model??T.looks.providers[a.used_provider??``]??a.used_provider;return t`<figure aria-label=${s}>
      <div class="frame">${o?t`<compare-slider zoomable .now=${n(a)} .fullWidth=${a.outputs[0]?.width??0} .alt=${s} @moved=${this.together}></compare-slider>`:t`<div class="wait" role="status">${a.status===`queued`?O(`clock`,28):P(a)?t`<progress-ring .value=${a.progress} size="28"></progress-ring>`:O(`warn`,24)}
            <span>${a.error?.message??T.job[a.status]}</span></div>`}</div>
      <figcaption><h2>${s}</h2>
        <div class="facts">
          ${o&&l?t`<span>${l}</span>`:_}
          ${i.seconds?t`<span>${T.photo.seconds(i.seconds)}</span>`:_}
          ${r(e,a)?o?t`<span>${T.creditCount(a.credits_used)}</span>`:_:t`<span>${T.comparisons.there}</span>`}
          ${o?A(a)?I(a):i.verdict?t`<span>${O(i.verdict===`faithful`?`shield`:c?`check`:`warn`,15)} ${c?T.photo.looked:T.photo[i.verdict]??i.verdict}</span>`:_:_}
        </div>
          ${o?t`<button class="choice" aria-pressed=${i.voted} aria-label=${`${i.voted?T.comparisons.voted:T.comparisons.vote}: ${s}`} @click=${()=>this.vote(e,a.id)}>${O(`star`,15)} ${i.voted?T.comparisons.voted:T.comparisons.vote}</button>`:_}</figcaption></figure>`}arrange(){let e=this.renderRoot.querySelector(`.results`),t=d.value.get(this.comparisonId);if(!e||!t)return;let n=e.querySelectorAll(`figure`).length,r=t.results.map(({job:e})=>b.value.get(e.id)?.outputs[0]??e.outputs[0]).find(e=>e?.width&&e.height),i=r?r.width/r.height:1.5,a=getComputedStyle(e),o=getComputedStyle(e.parentElement),s=parseFloat(a.rowGap)||0;this.style.setProperty(`--ratio`,String(i));for(let t=0;t<2;t+=1){let t=e.getBoundingClientRect().top+window.scrollY,{across:r,wide:a}=L({width:e.clientWidth,height:window.innerHeight-t-parseFloat(o.paddingBottom),gap:s},n,i,Math.max(0,...[...e.querySelectorAll(`figcaption`)].map(e=>e.offsetHeight)));this.style.setProperty(`--across`,String(r)),this.style.setProperty(`--wide`,`${a}px`)}}vote(e,t){s(e.id,t).catch(e=>E(w(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};D([x()],R.prototype,`comparisonId`,void 0),D([F()],R.prototype,`failed`,void 0),R=D([a(`comparisons-view`)],R);export{R as ComparisonsView};