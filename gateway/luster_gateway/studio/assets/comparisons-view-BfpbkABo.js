import{An as e,Ar as t,Br as n,Cr as r,En as i,G as a,Ht as o,Kn as s,Ln as c,Pn as l,Pr as u,Tn as d,Tr as f,Un as p,Ut as m,Vn as h,Wn as g,Z as _,_n as v,_r as y,br as b,bt as x,et as S,gt as C,it as w,jn as T,kr as E,nt as D,tt as O,vn as k,vr as A,xr as j,xt as M,yr as N,yt as P}from"./common-C0zW_tFl.js";import"./compare-slider-CvdHuwC2.js";import"./studio-app-Du-OavB4.js";import{t as F}from"./review-mark-n3Siqkkt.js";function I(e,t,n,r){let i=t=>(e.width-e.gap*(t-1))/t,a={across:1,wide:0};for(let o=1;o<=t;o+=1){let s=Math.ceil(t/o),c=(e.height-e.gap*(s-1))/s-r,l=Math.min(i(o),c*n);l>a.wide&&(a={across:o,wide:l})}if(a.wide>=140)return{across:a.across,wide:Math.floor(a.wide)};let o=Math.max(1,Math.min(t,Math.floor((e.width+e.gap)/(140+e.gap))));return{across:o,wide:Math.floor(Math.max(0,i(o)))}}var L=class extends b{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new n(this,_,S,k,T,d,m,M,E),this.asking=!1,this.sizes=()=>this.arrange()}static{this.styles=[s,f`
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
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`resize`,this.sizes),this.comparisonId||this.read()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`resize`,this.sizes)}updated(){this.comparisonId&&this.arrange()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!_.value.get(this.comparisonId)?.results.some(({job:e})=>(k.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?O(e):D())}catch(e){this.failed=l(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:e,next:t,loaded:n}=S.value,i=e.flatMap(e=>_.value.get(e)??[]);return r`<div class="page"><h1>${u.comparisons.title}</h1>${n&&!i.length?j:r`<p class="quieter">${u.comparisons.lead}</p>`}
      ${this.failed?r`<p class="wrong" role="alert">${this.failed}</p>`:j}
      ${n&&!i.length?r`<empty-state icon="compare" head=${u.empty.comparisons} text=${u.empty.comparisonsMore} link=${h.home} action=${u.drop.one}></empty-state>`:j}
      <ul class="list">${i.map(e=>this.entry(e))}</ul>
      ${t?r`<button class="button quiet" @click=${()=>void D(!0).catch(e=>c(l(e),{bad:!0}))}>${u.credits.more}</button>`:j}</div>`}entry(e){return r`<li><a class="entry" href=${h.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?P(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?r`<img src=${t} alt="" loading="lazy" />`:r`<span></span>`})}</span>
      <span><b>${this.about(e)}</b>
        <span>${e.results.map(({job:e})=>e.kind===`generate`?e.provider:o(e.style)).join(` · `)}</span>
        <span class="hint">${this.price(e)}</span></span></a></li>`}about(t){let n=t.results[0]?.job;if(!n||n.kind===`generate`)return n?.prompt??``;let r=e(n.shoot_id??``),a=r?.unsorted?u.shoots.unsorted:r?.name;return[n.filename??i(n.asset_id??``)?.filename,a].filter(Boolean).join(` · `)}price(e){let n=e.results.filter(({job:e})=>e.status===`succeeded`),r=n.reduce((e,{seconds:t})=>e+(t??0),0),i=n.reduce((e,{job:t})=>e+t.credits_used,0);return[e.created_at?t(e.created_at):``,n.length?u.creditCount(i):``,r?u.comparisons.took(r):``].filter(Boolean).join(` · `)}one(){let e=_.value.get(this.comparisonId),t=e?.results[0]?.job,n=t?.asset_id&&t.shoot_id?h.photo(t.shoot_id,t.asset_id):h.plain(`comparisons`);return r`<div class="page fit">
      <div class="top"><a class="up" href=${n}>${g(`back`,17)} ${u.comparisons.back}</a>
        <div class="head"><h1>${u.comparisons.one}</h1><p class="quieter">${u.comparisons.voteHint}</p></div></div>
      ${this.failed?r`<p class="wrong" role="alert">${this.failed}</p>`:j}
      ${e?r`<div class="results">${t?.kind===`generate`?j:this.original(e)}${e.results.map(t=>this.result(e,t))}</div>`:this.failed?j:r`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),n=t?C(t.job):null;return r`<figure><div class="frame">${n?r`<compare-slider zoomable .now=${n} .alt=${u.photo.before} @moved=${this.together}></compare-slider>`:j}</div>
      <figcaption><h2>${u.photo.before}</h2></figcaption></figure>`}result(e,t){let n=k.value.get(t.job.id)??t.job,i=n.status===`succeeded`,s=n.kind===`generate`?n.provider:o(n.style),c=t.model??u.looks.providers[n.used_provider??``]??n.used_provider;return r`<figure aria-label=${s}>
      <div class="frame">${i?r`<compare-slider zoomable .now=${x(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${s} @moved=${this.together}></compare-slider>`:r`<div class="wait" role="status">${n.status===`queued`?g(`clock`,28):v(n)?r`<progress-ring .value=${n.progress} size="28"></progress-ring>`:g(`warn`,24)}
            <span>${n.error?.message??u.job[n.status]}</span></div>`}</div>
      <figcaption><h2>${s}</h2>
        <div class="facts">
          ${i&&c?r`<span>${c}</span>`:j}
          ${t.seconds?r`<span>${u.photo.seconds(t.seconds)}</span>`:j}
          ${i?r`<span>${u.creditCount(n.credits_used)}</span>`:j}
          ${i?a(n)?F(n):t.verdict?r`<span>${g(t.verdict===`faithful`?`shield`:`warn`,15)} ${u.photo[t.verdict]??t.verdict}</span>`:j:j}
        </div>
          ${i?r`<button class="choice" aria-pressed=${t.voted} aria-label=${`${t.voted?u.comparisons.voted:u.comparisons.vote}: ${s}`} @click=${()=>this.vote(e,n.id)}>${g(`star`,15)} ${t.voted?u.comparisons.voted:u.comparisons.vote}</button>`:j}</figcaption></figure>`}arrange(){let e=this.renderRoot.querySelector(`.results`),t=_.value.get(this.comparisonId);if(!e||!t)return;let n=e.querySelectorAll(`figure`).length,r=t.results.map(({job:e})=>k.value.get(e.id)?.outputs[0]??e.outputs[0]).find(e=>e?.width&&e.height),i=r?r.width/r.height:1.5,a=getComputedStyle(e),o=getComputedStyle(e.parentElement),s=parseFloat(a.rowGap)||0;this.style.setProperty(`--ratio`,String(i));for(let t=0;t<2;t+=1){let t=e.getBoundingClientRect().top+window.scrollY,{across:r,wide:a}=I({width:e.clientWidth,height:window.innerHeight-t-parseFloat(o.paddingBottom),gap:s},n,i,Math.max(0,...[...e.querySelectorAll(`figcaption`)].map(e=>e.offsetHeight)));this.style.setProperty(`--across`,String(r)),this.style.setProperty(`--wide`,`${a}px`)}}vote(e,t){w(e.id,t).catch(e=>c(l(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};p([A()],L.prototype,`comparisonId`,void 0),p([y()],L.prototype,`failed`,void 0),L=p([N(`comparisons-view`)],L);export{L as ComparisonsView};