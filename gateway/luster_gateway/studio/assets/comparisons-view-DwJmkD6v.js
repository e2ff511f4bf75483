import{B as e,Et as t,Fr as n,Gn as r,Hn as i,Ir as a,It as o,J as s,Jn as c,Jr as l,Ln as u,Lr as d,Lt as f,Nn as p,Nt as m,Pn as h,Q as g,Qn as _,Qr as v,Rr as y,Rt as b,Ur as x,Vr as S,W as C,Wn as w,X as T,Y as E,Yn as D,an as O,ar as k,cr as A,ii as j,mt as M,on as N,q as P,qr as F,sr as I,tr as L,ur as R,wt as z,zn as B,zr as V}from"./common-O4eJjprC.js";import"./compare-slider-8PzAfSdr.js";import"./studio-app-B6Gx-7NN.js";import{t as H}from"./review-mark-CvZ1awr3.js";function U(e,t,n,r){let i=t=>(e.width-e.gap*(t-1))/t,a={across:1,wide:0};for(let o=1;o<=t;o+=1){let s=Math.ceil(t/o),c=(e.height-e.gap*(s-1))/s-r,l=Math.min(i(o),c*n);l>a.wide&&(a={across:o,wide:l})}if(a.wide>=140)return{across:a.across,wide:Math.floor(a.wide)};let o=Math.max(1,Math.min(t,Math.floor((e.width+e.gap)/(140+e.gap))));return{across:o,wide:Math.floor(Math.max(0,i(o)))}}var W=class extends y{constructor(...e){super(...e),this.watch=new j(this,r,F)}static{this.styles=[R,x`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem 0.75rem;
      }
      /* Its picture says it, and the room is the pictures'. */
      @media (max-width: 640px) {
        .said {
          display: none;
        }
      }
    `]}willUpdate(e){let t=this.job.shoot_id;e.has(`job`)&&t&&!r.value.has(t)&&B(t).catch(()=>void 0)}render(){this.watch;let{job:n}=this,r=w(n.asset_id??``),i=n.kind===`generate`,a=r&&t(r,u(r.id))?.id===n.id,o=i?v.pictures.made:O(n.style);return S`<span class="said">${A(`star`,15)} ${v.comparisons.winner(o)}</span>
      ${!r||i?V:a?S`<span class="quieter">${A(`check`,15)} ${v.photo.delivered}</span>`:S`<button class="button small quiet" @click=${()=>M(r,n)}>${A(`check`,16)} ${v.photo.deliver}</button>`}
      <pop-menu face="small" side="left" .label=${`${v.photo.download}: ${o}`} .items=${e(n,n.filename??r?.filename??`photo`)}>${A(`download`,16)} ${v.photo.download}</pop-menu>`}};I([a({attribute:!1})],W.prototype,`job`,void 0),W=I([d(`winning-look`)],W);var G=class extends y{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new j(this,C,s,h,D,i,N,b,F),this.asking=!1,this.sizes=()=>this.arrange()}static{this.styles=[R,x`
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
        align-items: center;
        gap: 0.5rem 1rem;
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
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`resize`,this.sizes),this.comparisonId||this.read()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`resize`,this.sizes)}updated(){this.comparisonId&&this.arrange()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!C.value.get(this.comparisonId)?.results.some(({job:e})=>(h.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?E(e):T())}catch(e){this.failed=_(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:e,next:t,loaded:n}=s.value,r=e.flatMap(e=>C.value.get(e)??[]);return S`<div class="page"><h1>${v.comparisons.title}</h1>${n&&!r.length?V:S`<p class="quieter">${v.comparisons.lead}</p>`}
      ${this.failed?S`<p class="wrong" role="alert">${this.failed}</p>`:V}
      ${n&&!r.length?S`<empty-state icon="compare" head=${v.empty.comparisons} text=${v.empty.comparisonsMore} link=${k.home} action=${v.drop.one}></empty-state>`:V}
      <ul class="list">${r.map(e=>this.entry(e))}</ul>
      ${t?S`<button class="button quiet" @click=${()=>void T(!0).catch(e=>L(_(e),{bad:!0}))}>${v.credits.more}</button>`:V}</div>`}entry(e){return S`<li><a class="entry" href=${k.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?o(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?S`<img src=${t} alt="" loading="lazy" />`:S`<span></span>`})}</span>
      <span><b>${this.about(e)}</b>
        <span>${e.results.map(({job:e})=>e.kind===`generate`?e.provider:O(e.style)).join(` · `)}</span>
        <span class="hint">${this.price(e)}</span></span></a></li>`}about(e){let t=e.results[0]?.job;if(!t||t.kind===`generate`)return t?.prompt??``;let n=c(t.shoot_id??``),r=n?.unsorted?v.shoots.unsorted:n?.name;return[t.filename??w(t.asset_id??``)?.filename,r].filter(Boolean).join(` · `)}price(e){let t=e.results.filter(({job:t})=>t.status===`succeeded`&&P(e,t)),n=t.reduce((e,{seconds:t})=>e+(t??0),0),r=t.reduce((e,{job:t})=>e+t.credits_used,0);return[e.created_at?l(e.created_at):``,t.length?v.creditCount(r):``,n?v.comparisons.took(n):``].filter(Boolean).join(` · `)}one(){let e=C.value.get(this.comparisonId),t=e?.results[0]?.job,n=e?.results.find(e=>e.voted),r=t?.asset_id&&t.shoot_id?k.photo(t.shoot_id,t.asset_id):k.plain(`comparisons`);return S`<div class="page fit">
      <div class="top"><a class="up" href=${r}>${A(`back`,17)} ${v.comparisons.back}</a>
        <div class="head"><h1>${v.comparisons.one}</h1>${n?S`<winning-look .job=${h.value.get(n.job.id)??n.job}></winning-look>`:S`<p class="quieter">${v.comparisons.voteHint}</p>`}</div></div>
      ${this.failed?S`<p class="wrong" role="alert">${this.failed}</p>`:V}
      ${e?S`<div class="results">${t?.kind===`generate`?V:this.original(e)}${e.results.map(t=>this.result(e,t))}</div>`:this.failed?V:S`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),n=t?m(t.job):null;return S`<figure><div class="frame">${n?S`<compare-slider zoomable .now=${n} .alt=${v.photo.before} @moved=${this.together}></compare-slider>`:V}</div>
      <figcaption><h2>${v.photo.before}</h2></figcaption></figure>`}result(e,t){let n=h.value.get(t.job.id)??t.job,r=n.status===`succeeded`,i=n.kind===`generate`?n.provider:O(n.style),a=!!n.reviewed_at,o=t.model??v.looks.providers[n.used_provider??``]??n.used_provider;return S`<figure aria-label=${i}>
      <div class="frame">${r?S`<compare-slider zoomable .now=${f(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${i} @moved=${this.together}></compare-slider>`:S`<div class="wait" role="status">${n.status===`queued`?A(`clock`,28):p(n)?S`<progress-ring .value=${n.progress} size="28"></progress-ring>`:A(`warn`,24)}
            <span>${n.error?.message??v.job[n.status]}</span></div>`}</div>
      <figcaption><h2>${i}</h2>
        <div class="facts">
          ${r&&o?S`<span>${o}</span>`:V}
          ${t.seconds?S`<span>${v.photo.seconds(t.seconds)}</span>`:V}
          ${P(e,n)?r?S`<span>${v.creditCount(n.credits_used)}</span>`:V:S`<span>${v.comparisons.there}</span>`}
          ${r?z(n)?H(n):t.verdict?S`<span>${A(t.verdict===`faithful`?`shield`:a?`check`:`warn`,15)} ${a?v.photo.looked:v.photo[t.verdict]??t.verdict}</span>`:V:V}
        </div>
          ${r?S`<button class="choice" aria-pressed=${t.voted} aria-label=${`${t.voted?v.comparisons.voted:v.comparisons.vote}: ${i}`} @click=${()=>this.vote(e,n.id)}>${A(`star`,15)} ${t.voted?v.comparisons.voted:v.comparisons.vote}</button>`:V}</figcaption></figure>`}arrange(){let e=this.renderRoot.querySelector(`.results`),t=C.value.get(this.comparisonId);if(!e||!t)return;let n=e.querySelectorAll(`figure`).length,r=t.results.map(({job:e})=>h.value.get(e.id)?.outputs[0]??e.outputs[0]).find(e=>e?.width&&e.height),i=r?r.width/r.height:1.5,a=getComputedStyle(e),o=getComputedStyle(e.parentElement),s=parseFloat(a.rowGap)||0;this.style.setProperty(`--ratio`,String(i));for(let t=0;t<2;t+=1){let t=e.getBoundingClientRect().top+window.scrollY,{across:r,wide:a}=U({width:e.clientWidth,height:window.innerHeight-t-parseFloat(o.paddingBottom),gap:s},n,i,Math.max(0,...[...e.querySelectorAll(`figcaption`)].map(e=>e.offsetHeight)));this.style.setProperty(`--across`,String(r)),this.style.setProperty(`--wide`,`${a}px`)}}vote(e,t){g(e.id,t).catch(e=>L(_(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};I([a()],G.prototype,`comparisonId`,void 0),I([n()],G.prototype,`failed`,void 0),G=I([d(`comparisons-view`)],G);export{G as ComparisonsView};