import{$ as e,An as t,Bn as n,Dn as r,En as i,Fr as a,H as o,Hn as s,J as c,Ln as l,Nn as u,Q as d,Rt as f,Sn as p,Tr as m,Z as h,_t as g,br as _,fr as v,ft as y,gr as b,gt as x,hr as S,ht as C,kr as w,mn as T,mr as E,pn as D,pr as O,tt as k,vr as A,wr as j,xn as M,zn as N,zt as P}from"./common-Th73iqsk.js";import"./compare-slider-D1WAmAMS.js";import"./studio-app-olIZw6vd.js";import{t as F}from"./review-mark-B7lmw3Zk.js";function I(e,t,n,r){let i=t=>(e.width-e.gap*(t-1))/t,a={across:1,wide:0};for(let o=1;o<=t;o+=1){let s=Math.ceil(t/o),c=(e.height-e.gap*(s-1))/s-r,l=Math.min(i(o),c*n);l>a.wide&&(a={across:o,wide:l})}if(a.wide>=140)return{across:a.across,wide:Math.floor(a.wide)};let o=Math.max(1,Math.min(t,Math.floor((e.width+e.gap)/(140+e.gap))));return{across:o,wide:Math.floor(Math.max(0,i(o)))}}var L=class extends S{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new a(this,c,h,T,r,M,P,g,j),this.asking=!1,this.sizes=()=>this.arrange()}static{this.styles=[s,_`
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
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`resize`,this.sizes),this.comparisonId||this.read()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`resize`,this.sizes)}updated(){this.comparisonId&&this.arrange()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!c.value.get(this.comparisonId)?.results.some(({job:e})=>(T.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let n=this.comparisonId;try{await(n?d(n):e())}catch(e){this.failed=t(e)}finally{this.asking=!1,n!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:n,next:r,loaded:i}=h.value,a=n.flatMap(e=>c.value.get(e)??[]);return A`<div class="page"><h1>${w.comparisons.title}</h1><p class="quieter">${w.comparisons.lead}</p>
      ${this.failed?A`<p class="wrong" role="alert">${this.failed}</p>`:b}
      ${i&&!a.length?A`<p class="quieter">${w.comparisons.empty}</p><p><a class="button" href=${l.home}>${w.nav.shoots}</a></p>`:b}
      <ul class="list">${a.map(e=>this.entry(e))}</ul>
      ${r?A`<button class="button quiet" @click=${()=>void e(!0).catch(e=>u(t(e),{bad:!0}))}>${w.credits.more}</button>`:b}</div>`}entry(e){return A`<li><a class="entry" href=${l.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?C(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?A`<img src=${t} alt="" loading="lazy" />`:A`<span></span>`})}</span>
      <span><b>${this.about(e)}</b>
        <span>${e.results.map(({job:e})=>e.kind===`generate`?e.provider:f(e.style)).join(` · `)}</span>
        <span class="hint">${this.price(e)}</span></span></a></li>`}about(e){let t=e.results[0]?.job;if(!t||t.kind===`generate`)return t?.prompt??``;let n=i(t.shoot_id??``),r=n?.unsorted?w.shoots.unsorted:n?.name;return[t.filename??p(t.asset_id??``)?.filename,r].filter(Boolean).join(` · `)}price(e){let t=e.results.filter(({job:e})=>e.status===`succeeded`),n=t.reduce((e,{seconds:t})=>e+(t??0),0),r=t.reduce((e,{job:t})=>e+t.credits_used,0);return[e.created_at?m(e.created_at):``,t.length?w.creditCount(r):``,n?w.comparisons.took(n):``].filter(Boolean).join(` · `)}one(){let e=c.value.get(this.comparisonId),t=e?.results[0]?.job,r=t?.asset_id&&t.shoot_id?l.photo(t.shoot_id,t.asset_id):l.plain(`comparisons`);return A`<div class="page fit">
      <div class="top"><a class="up" href=${r}>${n(`back`,17)} ${w.comparisons.back}</a>
        <div class="head"><h1>${w.comparisons.one}</h1><p class="quieter">${w.comparisons.voteHint}</p></div></div>
      ${this.failed?A`<p class="wrong" role="alert">${this.failed}</p>`:b}
      ${e?A`<div class="results">${t?.kind===`generate`?b:this.original(e)}${e.results.map(t=>this.result(e,t))}</div>`:this.failed?b:A`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),n=t?y(t.job):null;return A`<figure><div class="frame">${n?A`<compare-slider zoomable .now=${n} .alt=${w.photo.before} @moved=${this.together}></compare-slider>`:b}</div>
      <figcaption><h2>${w.photo.before}</h2></figcaption></figure>`}result(e,t){let r=T.value.get(t.job.id)??t.job,i=r.status===`succeeded`,a=r.kind===`generate`?r.provider:f(r.style),s=t.model??w.looks.providers[r.used_provider??``]??r.used_provider;return A`<figure aria-label=${a}>
      <div class="frame">${i?A`<compare-slider zoomable .now=${x(r)} .fullWidth=${r.outputs[0]?.width??0} .alt=${a} @moved=${this.together}></compare-slider>`:A`<div class="wait" role="status">${r.status===`queued`?n(`clock`,28):D(r)?A`<progress-ring .value=${r.progress} size="28"></progress-ring>`:n(`warn`,24)}
            <span>${r.error?.message??w.job[r.status]}</span></div>`}</div>
      <figcaption><h2>${a}</h2>
        <div class="facts">
          ${i&&s?A`<span>${s}</span>`:b}
          ${t.seconds?A`<span>${w.photo.seconds(t.seconds)}</span>`:b}
          ${i?A`<span>${w.creditCount(r.credits_used)}</span>`:b}
          ${i?o(r)?F(r):t.verdict?A`<span>${n(t.verdict===`faithful`?`shield`:`warn`,15)} ${w.photo[t.verdict]??t.verdict}</span>`:b:b}
        </div>
          ${i?A`<button class="choice" aria-pressed=${t.voted} aria-label=${`${t.voted?w.comparisons.voted:w.comparisons.vote}: ${a}`} @click=${()=>this.vote(e,r.id)}>${n(`star`,15)} ${t.voted?w.comparisons.voted:w.comparisons.vote}</button>`:b}</figcaption></figure>`}arrange(){let e=this.renderRoot.querySelector(`.results`),t=c.value.get(this.comparisonId);if(!e||!t)return;let n=e.querySelectorAll(`figure`).length,r=t.results.map(({job:e})=>T.value.get(e.id)?.outputs[0]??e.outputs[0]).find(e=>e?.width&&e.height),i=r?r.width/r.height:1.5,a=getComputedStyle(e),o=getComputedStyle(e.parentElement),s=parseFloat(a.rowGap)||0;this.style.setProperty(`--ratio`,String(i));for(let t=0;t<2;t+=1){let t=e.getBoundingClientRect().top+window.scrollY,{across:r,wide:a}=I({width:e.clientWidth,height:window.innerHeight-t-parseFloat(o.paddingBottom),gap:s},n,i,Math.max(0,...[...e.querySelectorAll(`figcaption`)].map(e=>e.offsetHeight)));this.style.setProperty(`--across`,String(r)),this.style.setProperty(`--wide`,`${a}px`)}}vote(e,n){k(e.id,n).catch(e=>u(t(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};N([O()],L.prototype,`comparisonId`,void 0),N([v()],L.prototype,`failed`,void 0),L=N([E(`comparisons-view`)],L);export{L as ComparisonsView};