import{$ as e,An as t,Ar as n,Br as r,Cr as i,Ct as a,En as o,Gt as s,Kn as c,Ln as l,Pn as u,Pr as d,St as f,Tn as p,Tr as m,Un as h,Vn as g,Wn as _,Wt as v,_n as y,_r as b,at as x,br as S,it as C,jn as w,kr as T,nt as E,q as D,rt as O,st as k,vn as A,vr as j,wt as M,xr as N,yr as P,yt as F}from"./common-3VDTXD9_.js";import"./compare-slider-C3gv5ahX.js";import"./studio-app-D2HiLI1J.js";import{t as I}from"./review-mark-BtGXaozt.js";function L(e,t,n,r){let i=t=>(e.width-e.gap*(t-1))/t,a={across:1,wide:0};for(let o=1;o<=t;o+=1){let s=Math.ceil(t/o),c=(e.height-e.gap*(s-1))/s-r,l=Math.min(i(o),c*n);l>a.wide&&(a={across:o,wide:l})}if(a.wide>=140)return{across:a.across,wide:Math.floor(a.wide)};let o=Math.max(1,Math.min(t,Math.floor((e.width+e.gap)/(140+e.gap))));return{across:o,wide:Math.floor(Math.max(0,i(o)))}}var R=class extends S{constructor(...t){super(...t),this.comparisonId=``,this.failed=``,this.watch=new r(this,e,O,A,w,p,s,M,T),this.asking=!1,this.sizes=()=>this.arrange()}static{this.styles=[c,m`
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
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`resize`,this.sizes),this.comparisonId||this.read()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`resize`,this.sizes)}updated(){this.comparisonId&&this.arrange()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!e.value.get(this.comparisonId)?.results.some(({job:e})=>(A.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?C(e):x())}catch(e){this.failed=u(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:t,next:n,loaded:r}=O.value,a=t.flatMap(t=>e.value.get(t)??[]);return i`<div class="page"><h1>${d.comparisons.title}</h1>${r&&!a.length?N:i`<p class="quieter">${d.comparisons.lead}</p>`}
      ${this.failed?i`<p class="wrong" role="alert">${this.failed}</p>`:N}
      ${r&&!a.length?i`<empty-state icon="compare" head=${d.empty.comparisons} text=${d.empty.comparisonsMore} link=${g.home} action=${d.drop.one}></empty-state>`:N}
      <ul class="list">${a.map(e=>this.entry(e))}</ul>
      ${n?i`<button class="button quiet" @click=${()=>void x(!0).catch(e=>l(u(e),{bad:!0}))}>${d.credits.more}</button>`:N}</div>`}entry(e){return i`<li><a class="entry" href=${g.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?f(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?i`<img src=${t} alt="" loading="lazy" />`:i`<span></span>`})}</span>
      <span><b>${this.about(e)}</b>
        <span>${e.results.map(({job:e})=>e.kind===`generate`?e.provider:v(e.style)).join(` · `)}</span>
        <span class="hint">${this.price(e)}</span></span></a></li>`}about(e){let n=e.results[0]?.job;if(!n||n.kind===`generate`)return n?.prompt??``;let r=t(n.shoot_id??``),i=r?.unsorted?d.shoots.unsorted:r?.name;return[n.filename??o(n.asset_id??``)?.filename,i].filter(Boolean).join(` · `)}price(e){let t=e.results.filter(({job:t})=>t.status===`succeeded`&&E(e,t)),r=t.reduce((e,{seconds:t})=>e+(t??0),0),i=t.reduce((e,{job:t})=>e+t.credits_used,0);return[e.created_at?n(e.created_at):``,t.length?d.creditCount(i):``,r?d.comparisons.took(r):``].filter(Boolean).join(` · `)}one(){let t=e.value.get(this.comparisonId),n=t?.results[0]?.job,r=n?.asset_id&&n.shoot_id?g.photo(n.shoot_id,n.asset_id):g.plain(`comparisons`);return i`<div class="page fit">
      <div class="top"><a class="up" href=${r}>${_(`back`,17)} ${d.comparisons.back}</a>
        <div class="head"><h1>${d.comparisons.one}</h1><p class="quieter">${d.comparisons.voteHint}</p></div></div>
      ${this.failed?i`<p class="wrong" role="alert">${this.failed}</p>`:N}
      ${t?i`<div class="results">${n?.kind===`generate`?N:this.original(t)}${t.results.map(e=>this.result(t,e))}</div>`:this.failed?N:i`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),n=t?F(t.job):null;return i`<figure><div class="frame">${n?i`<compare-slider zoomable .now=${n} .alt=${d.photo.before} @moved=${this.together}></compare-slider>`:N}</div>
      <figcaption><h2>${d.photo.before}</h2></figcaption></figure>`}result(e,t){let n=A.value.get(t.job.id)??t.job,r=n.status===`succeeded`,o=n.kind===`generate`?n.provider:v(n.style),s=t.model??d.looks.providers[n.used_provider??``]??n.used_provider;return i`<figure aria-label=${o}>
      <div class="frame">${r?i`<compare-slider zoomable .now=${a(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${o} @moved=${this.together}></compare-slider>`:i`<div class="wait" role="status">${n.status===`queued`?_(`clock`,28):y(n)?i`<progress-ring .value=${n.progress} size="28"></progress-ring>`:_(`warn`,24)}
            <span>${n.error?.message??d.job[n.status]}</span></div>`}</div>
      <figcaption><h2>${o}</h2>
        <div class="facts">
          ${r&&s?i`<span>${s}</span>`:N}
          ${t.seconds?i`<span>${d.photo.seconds(t.seconds)}</span>`:N}
          ${E(e,n)?r?i`<span>${d.creditCount(n.credits_used)}</span>`:N:i`<span>${d.comparisons.there}</span>`}
          ${r?D(n)?I(n):t.verdict?i`<span>${_(t.verdict===`faithful`?`shield`:`warn`,15)} ${d.photo[t.verdict]??t.verdict}</span>`:N:N}
        </div>
          ${r?i`<button class="choice" aria-pressed=${t.voted} aria-label=${`${t.voted?d.comparisons.voted:d.comparisons.vote}: ${o}`} @click=${()=>this.vote(e,n.id)}>${_(`star`,15)} ${t.voted?d.comparisons.voted:d.comparisons.vote}</button>`:N}</figcaption></figure>`}arrange(){let t=this.renderRoot.querySelector(`.results`),n=e.value.get(this.comparisonId);if(!t||!n)return;let r=t.querySelectorAll(`figure`).length,i=n.results.map(({job:e})=>A.value.get(e.id)?.outputs[0]??e.outputs[0]).find(e=>e?.width&&e.height),a=i?i.width/i.height:1.5,o=getComputedStyle(t),s=getComputedStyle(t.parentElement),c=parseFloat(o.rowGap)||0;this.style.setProperty(`--ratio`,String(a));for(let e=0;e<2;e+=1){let e=t.getBoundingClientRect().top+window.scrollY,{across:n,wide:i}=L({width:t.clientWidth,height:window.innerHeight-e-parseFloat(s.paddingBottom),gap:c},r,a,Math.max(0,...[...t.querySelectorAll(`figcaption`)].map(e=>e.offsetHeight)));this.style.setProperty(`--across`,String(n)),this.style.setProperty(`--wide`,`${i}px`)}}vote(e,t){k(e.id,t).catch(e=>l(u(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};h([j()],R.prototype,`comparisonId`,void 0),h([b()],R.prototype,`failed`,void 0),R=h([P(`comparisons-view`)],R);export{R as ComparisonsView};