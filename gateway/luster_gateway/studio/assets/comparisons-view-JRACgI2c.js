import{$ as e,An as t,Ar as n,Cn as r,Cr as i,Dt as a,Er as o,Fn as s,Fr as c,G as l,Gr as u,Hn as d,In as f,J as p,Jn as m,Kn as h,Or as g,Ot as _,Pr as v,Sn as y,Sr as b,Tr as x,X as S,Xt as C,Y as w,Yn as T,Yt as E,Z as D,Zn as O,jn as k,kt as A,pt as j,wr as M,wt as N,zn as P,zr as F}from"./common-Bd2pAfdr.js";import"./compare-slider-BX-wYv_e.js";import"./studio-app-CylEmx_N.js";import{t as I}from"./review-mark-BY7m8jaM.js";function L(e,t,n,r){let i=t=>(e.width-e.gap*(t-1))/t,a={across:1,wide:0};for(let o=1;o<=t;o+=1){let s=Math.ceil(t/o),c=(e.height-e.gap*(s-1))/s-r,l=Math.min(i(o),c*n);l>a.wide&&(a={across:o,wide:l})}if(a.wide>=140)return{across:a.across,wide:Math.floor(a.wide)};let o=Math.max(1,Math.min(t,Math.floor((e.width+e.gap)/(140+e.gap))));return{across:o,wide:Math.floor(Math.max(0,i(o)))}}var R=class extends x{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new u(this,l,w,r,f,t,C,A,v),this.asking=!1,this.sizes=()=>this.arrange()}static{this.styles=[O,n`
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
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`resize`,this.sizes),this.comparisonId||this.read()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`resize`,this.sizes)}updated(){this.comparisonId&&this.arrange()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!l.value.get(this.comparisonId)?.results.some(({job:e})=>(r.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?S(e):D())}catch(e){this.failed=P(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:e,next:t,loaded:n}=w.value,r=e.flatMap(e=>l.value.get(e)??[]);return g`<div class="page"><h1>${F.comparisons.title}</h1>${n&&!r.length?o:g`<p class="quieter">${F.comparisons.lead}</p>`}
      ${this.failed?g`<p class="wrong" role="alert">${this.failed}</p>`:o}
      ${n&&!r.length?g`<empty-state icon="compare" head=${F.empty.comparisons} text=${F.empty.comparisonsMore} link=${h.home} action=${F.drop.one}></empty-state>`:o}
      <ul class="list">${r.map(e=>this.entry(e))}</ul>
      ${t?g`<button class="button quiet" @click=${()=>void D(!0).catch(e=>d(P(e),{bad:!0}))}>${F.credits.more}</button>`:o}</div>`}entry(e){return g`<li><a class="entry" href=${h.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?a(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?g`<img src=${t} alt="" loading="lazy" />`:g`<span></span>`})}</span>
      <span><b>${this.about(e)}</b>
        <span>${e.results.map(({job:e})=>e.kind===`generate`?e.provider:E(e.style)).join(` · `)}</span>
        <span class="hint">${this.price(e)}</span></span></a></li>`}about(e){let t=e.results[0]?.job;if(!t||t.kind===`generate`)return t?.prompt??``;let n=s(t.shoot_id??``),r=n?.unsorted?F.shoots.unsorted:n?.name;return[t.filename??k(t.asset_id??``)?.filename,r].filter(Boolean).join(` · `)}price(e){let t=e.results.filter(({job:t})=>t.status===`succeeded`&&p(e,t)),n=t.reduce((e,{seconds:t})=>e+(t??0),0),r=t.reduce((e,{job:t})=>e+t.credits_used,0);return[e.created_at?c(e.created_at):``,t.length?F.creditCount(r):``,n?F.comparisons.took(n):``].filter(Boolean).join(` · `)}one(){let e=l.value.get(this.comparisonId),t=e?.results[0]?.job,n=t?.asset_id&&t.shoot_id?h.photo(t.shoot_id,t.asset_id):h.plain(`comparisons`);return g`<div class="page fit">
      <div class="top"><a class="up" href=${n}>${T(`back`,17)} ${F.comparisons.back}</a>
        <div class="head"><h1>${F.comparisons.one}</h1><p class="quieter">${F.comparisons.voteHint}</p></div></div>
      ${this.failed?g`<p class="wrong" role="alert">${this.failed}</p>`:o}
      ${e?g`<div class="results">${t?.kind===`generate`?o:this.original(e)}${e.results.map(t=>this.result(e,t))}</div>`:this.failed?o:g`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),n=t?N(t.job):null;return g`<figure><div class="frame">${n?g`<compare-slider zoomable .now=${n} .alt=${F.photo.before} @moved=${this.together}></compare-slider>`:o}</div>
      <figcaption><h2>${F.photo.before}</h2></figcaption></figure>`}result(e,t){let n=r.value.get(t.job.id)??t.job,i=n.status===`succeeded`,a=n.kind===`generate`?n.provider:E(n.style),s=!!n.reviewed_at,c=t.model??F.looks.providers[n.used_provider??``]??n.used_provider;return g`<figure aria-label=${a}>
      <div class="frame">${i?g`<compare-slider zoomable .now=${_(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${a} @moved=${this.together}></compare-slider>`:g`<div class="wait" role="status">${n.status===`queued`?T(`clock`,28):y(n)?g`<progress-ring .value=${n.progress} size="28"></progress-ring>`:T(`warn`,24)}
            <span>${n.error?.message??F.job[n.status]}</span></div>`}</div>
      <figcaption><h2>${a}</h2>
        <div class="facts">
          ${i&&c?g`<span>${c}</span>`:o}
          ${t.seconds?g`<span>${F.photo.seconds(t.seconds)}</span>`:o}
          ${p(e,n)?i?g`<span>${F.creditCount(n.credits_used)}</span>`:o:g`<span>${F.comparisons.there}</span>`}
          ${i?j(n)?I(n):t.verdict?g`<span>${T(t.verdict===`faithful`?`shield`:s?`check`:`warn`,15)} ${s?F.photo.looked:F.photo[t.verdict]??t.verdict}</span>`:o:o}
        </div>
          ${i?g`<button class="choice" aria-pressed=${t.voted} aria-label=${`${t.voted?F.comparisons.voted:F.comparisons.vote}: ${a}`} @click=${()=>this.vote(e,n.id)}>${T(`star`,15)} ${t.voted?F.comparisons.voted:F.comparisons.vote}</button>`:o}</figcaption></figure>`}arrange(){let e=this.renderRoot.querySelector(`.results`),t=l.value.get(this.comparisonId);if(!e||!t)return;let n=e.querySelectorAll(`figure`).length,i=t.results.map(({job:e})=>r.value.get(e.id)?.outputs[0]??e.outputs[0]).find(e=>e?.width&&e.height),a=i?i.width/i.height:1.5,o=getComputedStyle(e),s=getComputedStyle(e.parentElement),c=parseFloat(o.rowGap)||0;this.style.setProperty(`--ratio`,String(a));for(let t=0;t<2;t+=1){let t=e.getBoundingClientRect().top+window.scrollY,{across:r,wide:i}=L({width:e.clientWidth,height:window.innerHeight-t-parseFloat(s.paddingBottom),gap:c},n,a,Math.max(0,...[...e.querySelectorAll(`figcaption`)].map(e=>e.offsetHeight)));this.style.setProperty(`--across`,String(r)),this.style.setProperty(`--wide`,`${i}px`)}}vote(t,n){e(t.id,n).catch(e=>d(P(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};m([i()],R.prototype,`comparisonId`,void 0),m([b()],R.prototype,`failed`,void 0),R=m([M(`comparisons-view`)],R);export{R as ComparisonsView};