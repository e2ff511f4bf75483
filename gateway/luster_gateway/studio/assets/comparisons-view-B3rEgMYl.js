import{$ as e,An as t,Bn as n,Ct as r,Gn as i,Hn as a,In as o,Nn as s,Nr as c,Or as l,Sr as u,St as d,Tn as f,Un as p,Ut as m,Wt as h,_n as g,_r as _,br as v,gn as y,gr as b,it as x,kn as S,kr as C,nt as w,ot as T,q as E,rt as D,vr as O,vt as k,wn as A,wr as j,xt as M,yr as N,zr as P}from"./common-DnajJ680.js";import"./compare-slider-8kY1ztrS.js";import"./studio-app-DMDPM2Jq.js";import{t as F}from"./review-mark-BfftFV3A.js";function I(e,t,n,r){let i=t=>(e.width-e.gap*(t-1))/t,a={across:1,wide:0};for(let o=1;o<=t;o+=1){let s=Math.ceil(t/o),c=(e.height-e.gap*(s-1))/s-r,l=Math.min(i(o),c*n);l>a.wide&&(a={across:o,wide:l})}if(a.wide>=140)return{across:a.across,wide:Math.floor(a.wide)};let o=Math.max(1,Math.min(t,Math.floor((e.width+e.gap)/(140+e.gap))));return{across:o,wide:Math.floor(Math.max(0,i(o)))}}var L=class extends N{constructor(...n){super(...n),this.comparisonId=``,this.failed=``,this.watch=new P(this,e,w,g,t,A,h,r,l),this.asking=!1,this.sizes=()=>this.arrange()}static{this.styles=[i,j`
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
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`resize`,this.sizes),this.comparisonId||this.read()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`resize`,this.sizes)}updated(){this.comparisonId&&this.arrange()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!e.value.get(this.comparisonId)?.results.some(({job:e})=>(g.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?D(e):x())}catch(e){this.failed=s(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:t,next:r,loaded:i}=w.value,a=t.flatMap(t=>e.value.get(t)??[]);return u`<div class="page"><h1>${c.comparisons.title}</h1>${i&&!a.length?v:u`<p class="quieter">${c.comparisons.lead}</p>`}
      ${this.failed?u`<p class="wrong" role="alert">${this.failed}</p>`:v}
      ${i&&!a.length?u`<empty-state icon="compare" head=${c.empty.comparisons} text=${c.empty.comparisonsMore} link=${n.home} action=${c.drop.one}></empty-state>`:v}
      <ul class="list">${a.map(e=>this.entry(e))}</ul>
      ${r?u`<button class="button quiet" @click=${()=>void x(!0).catch(e=>o(s(e),{bad:!0}))}>${c.credits.more}</button>`:v}</div>`}entry(e){return u`<li><a class="entry" href=${n.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?M(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?u`<img src=${t} alt="" loading="lazy" />`:u`<span></span>`})}</span>
      <span><b>${this.about(e)}</b>
        <span>${e.results.map(({job:e})=>e.kind===`generate`?e.provider:m(e.style)).join(` · `)}</span>
        <span class="hint">${this.price(e)}</span></span></a></li>`}about(e){let t=e.results[0]?.job;if(!t||t.kind===`generate`)return t?.prompt??``;let n=S(t.shoot_id??``),r=n?.unsorted?c.shoots.unsorted:n?.name;return[t.filename??f(t.asset_id??``)?.filename,r].filter(Boolean).join(` · `)}price(e){let t=e.results.filter(({job:e})=>e.status===`succeeded`),n=t.reduce((e,{seconds:t})=>e+(t??0),0),r=t.reduce((e,{job:t})=>e+t.credits_used,0);return[e.created_at?C(e.created_at):``,t.length?c.creditCount(r):``,n?c.comparisons.took(n):``].filter(Boolean).join(` · `)}one(){let t=e.value.get(this.comparisonId),r=t?.results[0]?.job,i=r?.asset_id&&r.shoot_id?n.photo(r.shoot_id,r.asset_id):n.plain(`comparisons`);return u`<div class="page fit">
      <div class="top"><a class="up" href=${i}>${p(`back`,17)} ${c.comparisons.back}</a>
        <div class="head"><h1>${c.comparisons.one}</h1><p class="quieter">${c.comparisons.voteHint}</p></div></div>
      ${this.failed?u`<p class="wrong" role="alert">${this.failed}</p>`:v}
      ${t?u`<div class="results">${r?.kind===`generate`?v:this.original(t)}${t.results.map(e=>this.result(t,e))}</div>`:this.failed?v:u`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),n=t?k(t.job):null;return u`<figure><div class="frame">${n?u`<compare-slider zoomable .now=${n} .alt=${c.photo.before} @moved=${this.together}></compare-slider>`:v}</div>
      <figcaption><h2>${c.photo.before}</h2></figcaption></figure>`}result(e,t){let n=g.value.get(t.job.id)??t.job,r=n.status===`succeeded`,i=n.kind===`generate`?n.provider:m(n.style),a=t.model??c.looks.providers[n.used_provider??``]??n.used_provider;return u`<figure aria-label=${i}>
      <div class="frame">${r?u`<compare-slider zoomable .now=${d(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${i} @moved=${this.together}></compare-slider>`:u`<div class="wait" role="status">${n.status===`queued`?p(`clock`,28):y(n)?u`<progress-ring .value=${n.progress} size="28"></progress-ring>`:p(`warn`,24)}
            <span>${n.error?.message??c.job[n.status]}</span></div>`}</div>
      <figcaption><h2>${i}</h2>
        <div class="facts">
          ${r&&a?u`<span>${a}</span>`:v}
          ${t.seconds?u`<span>${c.photo.seconds(t.seconds)}</span>`:v}
          ${r?u`<span>${c.creditCount(n.credits_used)}</span>`:v}
          ${r?E(n)?F(n):t.verdict?u`<span>${p(t.verdict===`faithful`?`shield`:`warn`,15)} ${c.photo[t.verdict]??t.verdict}</span>`:v:v}
        </div>
          ${r?u`<button class="choice" aria-pressed=${t.voted} aria-label=${`${t.voted?c.comparisons.voted:c.comparisons.vote}: ${i}`} @click=${()=>this.vote(e,n.id)}>${p(`star`,15)} ${t.voted?c.comparisons.voted:c.comparisons.vote}</button>`:v}</figcaption></figure>`}arrange(){let t=this.renderRoot.querySelector(`.results`),n=e.value.get(this.comparisonId);if(!t||!n)return;let r=t.querySelectorAll(`figure`).length,i=n.results.map(({job:e})=>g.value.get(e.id)?.outputs[0]??e.outputs[0]).find(e=>e?.width&&e.height),a=i?i.width/i.height:1.5,o=getComputedStyle(t),s=getComputedStyle(t.parentElement),c=parseFloat(o.rowGap)||0;this.style.setProperty(`--ratio`,String(a));for(let e=0;e<2;e+=1){let e=t.getBoundingClientRect().top+window.scrollY,{across:n,wide:i}=I({width:t.clientWidth,height:window.innerHeight-e-parseFloat(s.paddingBottom),gap:c},r,a,Math.max(0,...[...t.querySelectorAll(`figcaption`)].map(e=>e.offsetHeight)));this.style.setProperty(`--across`,String(n)),this.style.setProperty(`--wide`,`${i}px`)}}vote(e,t){T(e.id,t).catch(e=>o(s(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};a([_()],L.prototype,`comparisonId`,void 0),a([b()],L.prototype,`failed`,void 0),L=a([O(`comparisons-view`)],L);export{L as ComparisonsView};