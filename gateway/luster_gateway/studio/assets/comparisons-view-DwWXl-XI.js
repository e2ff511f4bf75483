import{Cr as e,En as t,In as n,Lt as r,Mn as i,Or as a,Pr as o,Q as s,Rn as c,Rt as l,Tn as u,V as d,Vn as f,X as p,Z as m,_r as h,bn as g,dr as _,dt as v,et as y,fn as b,fr as x,gt as S,hr as C,ht as w,kn as T,mr as E,mt as D,pn as O,pr as k,q as A,wr as j,xn as M,yr as N,zn as P}from"./common-IKet5uTS.js";import"./compare-slider-DDrY3-k8.js";import"./studio-app-CpDC_H-7.js";import{t as F}from"./review-mark-lho48vEV.js";function I(e,t,n,r){let i=t=>(e.width-e.gap*(t-1))/t,a={across:1,wide:0};for(let o=1;o<=t;o+=1){let s=Math.ceil(t/o),c=(e.height-e.gap*(s-1))/s-r,l=Math.min(i(o),c*n);l>a.wide&&(a={across:o,wide:l})}if(a.wide>=140)return{across:a.across,wide:Math.floor(a.wide)};let o=Math.max(1,Math.min(t,Math.floor((e.width+e.gap)/(140+e.gap))));return{across:o,wide:Math.floor(Math.max(0,i(o)))}}var L=class extends E{constructor(...n){super(...n),this.comparisonId=``,this.failed=``,this.watch=new o(this,A,p,O,t,g,l,S,e),this.asking=!1,this.sizes=()=>this.arrange()}static{this.styles=[f,N`
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
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`resize`,this.sizes),this.comparisonId||this.read()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`resize`,this.sizes)}updated(){this.comparisonId&&this.arrange()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!A.value.get(this.comparisonId)?.results.some(({job:e})=>(O.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?m(e):s())}catch(e){this.failed=T(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:e,next:t,loaded:r}=p.value,o=e.flatMap(e=>A.value.get(e)??[]);return h`<div class="page"><h1>${a.comparisons.title}</h1><p class="quieter">${a.comparisons.lead}</p>
      ${this.failed?h`<p class="wrong" role="alert">${this.failed}</p>`:C}
      ${r&&!o.length?h`<p class="quieter">${a.comparisons.empty}</p><p><a class="button" href=${n.home}>${a.nav.shoots}</a></p>`:C}
      <ul class="list">${o.map(e=>this.entry(e))}</ul>
      ${t?h`<button class="button quiet" @click=${()=>void s(!0).catch(e=>i(T(e),{bad:!0}))}>${a.credits.more}</button>`:C}</div>`}entry(e){return h`<li><a class="entry" href=${n.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?D(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?h`<img src=${t} alt="" loading="lazy" />`:h`<span></span>`})}</span>
      <span><b>${this.about(e)}</b>
        <span>${e.results.map(({job:e})=>e.kind===`generate`?e.provider:r(e.style)).join(` · `)}</span>
        <span class="hint">${this.price(e)}</span></span></a></li>`}about(e){let t=e.results[0]?.job;if(!t||t.kind===`generate`)return t?.prompt??``;let n=u(t.shoot_id??``),r=n?.unsorted?a.shoots.unsorted:n?.name;return[t.filename??M(t.asset_id??``)?.filename,r].filter(Boolean).join(` · `)}price(e){let t=e.results.filter(({job:e})=>e.status===`succeeded`),n=t.reduce((e,{seconds:t})=>e+(t??0),0),r=t.reduce((e,{job:t})=>e+t.credits_used,0);return[e.created_at?j(e.created_at):``,t.length?a.creditCount(r):``,n?a.comparisons.took(n):``].filter(Boolean).join(` · `)}one(){let e=A.value.get(this.comparisonId),t=e?.results[0]?.job,r=t?.asset_id&&t.shoot_id?n.photo(t.shoot_id,t.asset_id):n.plain(`comparisons`);return h`<div class="page fit">
      <div class="top"><a class="up" href=${r}>${P(`back`,17)} ${a.comparisons.back}</a>
        <div class="head"><h1>${a.comparisons.one}</h1><p class="quieter">${a.comparisons.voteHint}</p></div></div>
      ${this.failed?h`<p class="wrong" role="alert">${this.failed}</p>`:C}
      ${e?h`<div class="results">${t?.kind===`generate`?C:this.original(e)}${e.results.map(t=>this.result(e,t))}</div>`:this.failed?C:h`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),n=t?v(t.job):null;return h`<figure><div class="frame">${n?h`<compare-slider zoomable .now=${n} .alt=${a.photo.before} @moved=${this.together}></compare-slider>`:C}</div>
      <figcaption><h2>${a.photo.before}</h2></figcaption></figure>`}result(e,t){let n=O.value.get(t.job.id)??t.job,i=n.status===`succeeded`,o=n.kind===`generate`?n.provider:r(n.style),s=t.model??a.looks.providers[n.used_provider??``]??n.used_provider;return h`<figure aria-label=${o}>
      <div class="frame">${i?h`<compare-slider zoomable .now=${w(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${o} @moved=${this.together}></compare-slider>`:h`<div class="wait" role="status">${n.status===`queued`?P(`clock`,28):b(n)?h`<progress-ring .value=${n.progress} size="28"></progress-ring>`:P(`warn`,24)}
            <span>${n.error?.message??a.job[n.status]}</span></div>`}</div>
      <figcaption><h2>${o}</h2>
        <div class="facts">
          ${i&&s?h`<span>${s}</span>`:C}
          ${t.seconds?h`<span>${a.photo.seconds(t.seconds)}</span>`:C}
          ${i?h`<span>${a.creditCount(n.credits_used)}</span>`:C}
          ${i?d(n)?F(n):t.verdict?h`<span>${P(t.verdict===`faithful`?`shield`:`warn`,15)} ${a.photo[t.verdict]??t.verdict}</span>`:C:C}
        </div>
          ${i?h`<button class="choice" aria-pressed=${t.voted} aria-label=${`${t.voted?a.comparisons.voted:a.comparisons.vote}: ${o}`} @click=${()=>this.vote(e,n.id)}>${P(`star`,15)} ${t.voted?a.comparisons.voted:a.comparisons.vote}</button>`:C}</figcaption></figure>`}arrange(){let e=this.renderRoot.querySelector(`.results`),t=A.value.get(this.comparisonId);if(!e||!t)return;let n=e.querySelectorAll(`figure`).length,r=t.results.map(({job:e})=>O.value.get(e.id)?.outputs[0]??e.outputs[0]).find(e=>e?.width&&e.height),i=r?r.width/r.height:1.5,a=getComputedStyle(e),o=getComputedStyle(e.parentElement),s=parseFloat(a.rowGap)||0;this.style.setProperty(`--ratio`,String(i));for(let t=0;t<2;t+=1){let t=e.getBoundingClientRect().top+window.scrollY,{across:r,wide:a}=I({width:e.clientWidth,height:window.innerHeight-t-parseFloat(o.paddingBottom),gap:s},n,i,Math.max(0,...[...e.querySelectorAll(`figcaption`)].map(e=>e.offsetHeight)));this.style.setProperty(`--across`,String(r)),this.style.setProperty(`--wide`,`${a}px`)}}vote(e,t){y(e.id,t).catch(e=>i(T(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};c([x()],L.prototype,`comparisonId`,void 0),c([_()],L.prototype,`failed`,void 0),L=c([k(`comparisons-view`)],L);export{L as ComparisonsView};