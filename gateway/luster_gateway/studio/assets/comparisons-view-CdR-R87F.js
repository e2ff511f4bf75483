import{$n as e,$t as t,Ar as n,Bn as r,Dn as i,Dr as a,En as o,Er as s,Fn as c,G as l,H as u,Kn as d,Mr as f,Mt as p,Nt as m,Or as h,Ot as g,Pn as _,Pr as v,Qn as y,Rr as b,U as x,Un as S,Ur as C,W as w,Xn as T,Yr as E,_t as D,en as O,jt as k,kr as A,q as j,tr as M,z as N,zn as P,zr as F}from"./common-DraPfMhI.js";import"./compare-slider-_uiqqTem.js";import"./studio-app-Cg9SLzsQ.js";import{t as I}from"./review-mark-Dc03DY-8.js";function L(e,t,n,r){let i=t=>(e.width-e.gap*(t-1))/t,a={across:1,wide:0};for(let o=1;o<=t;o+=1){let s=Math.ceil(t/o),c=(e.height-e.gap*(s-1))/s-r,l=Math.min(i(o),c*n);l>a.wide&&(a={across:o,wide:l})}if(a.wide>=140)return{across:a.across,wide:Math.floor(a.wide)};let o=Math.max(1,Math.min(t,Math.floor((e.width+e.gap)/(140+e.gap))));return{across:o,wide:Math.floor(Math.max(0,i(o)))}}var R=class extends A{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new E(this,N,x,i,r,_,O,m,b),this.asking=!1,this.sizes=()=>this.arrange()}static{this.styles=[M,v`
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
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`resize`,this.sizes),this.comparisonId||this.read()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`resize`,this.sizes)}updated(){this.comparisonId&&this.arrange()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!N.value.get(this.comparisonId)?.results.some(({job:e})=>(i.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?w(e):l())}catch(e){this.failed=S(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:e,next:t,loaded:r}=x.value,i=e.flatMap(e=>N.value.get(e)??[]);return f`<div class="page"><h1>${C.comparisons.title}</h1>${r&&!i.length?n:f`<p class="quieter">${C.comparisons.lead}</p>`}
      ${this.failed?f`<p class="wrong" role="alert">${this.failed}</p>`:n}
      ${r&&!i.length?f`<empty-state icon="compare" head=${C.empty.comparisons} text=${C.empty.comparisonsMore} link=${T.home} action=${C.drop.one}></empty-state>`:n}
      <ul class="list">${i.map(e=>this.entry(e))}</ul>
      ${t?f`<button class="button quiet" @click=${()=>void l(!0).catch(e=>d(S(e),{bad:!0}))}>${C.credits.more}</button>`:n}</div>`}entry(e){return f`<li><a class="entry" href=${T.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?k(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?f`<img src=${t} alt="" loading="lazy" />`:f`<span></span>`})}</span>
      <span><b>${this.about(e)}</b>
        <span>${e.results.map(({job:e})=>e.kind===`generate`?e.provider:t(e.style)).join(` · `)}</span>
        <span class="hint">${this.price(e)}</span></span></a></li>`}about(e){let t=e.results[0]?.job;if(!t||t.kind===`generate`)return t?.prompt??``;let n=P(t.shoot_id??``),r=n?.unsorted?C.shoots.unsorted:n?.name;return[t.filename??c(t.asset_id??``)?.filename,r].filter(Boolean).join(` · `)}price(e){let t=e.results.filter(({job:t})=>t.status===`succeeded`&&u(e,t)),n=t.reduce((e,{seconds:t})=>e+(t??0),0),r=t.reduce((e,{job:t})=>e+t.credits_used,0);return[e.created_at?F(e.created_at):``,t.length?C.creditCount(r):``,n?C.comparisons.took(n):``].filter(Boolean).join(` · `)}one(){let t=N.value.get(this.comparisonId),r=t?.results[0]?.job,i=r?.asset_id&&r.shoot_id?T.photo(r.shoot_id,r.asset_id):T.plain(`comparisons`);return f`<div class="page fit">
      <div class="top"><a class="up" href=${i}>${e(`back`,17)} ${C.comparisons.back}</a>
        <div class="head"><h1>${C.comparisons.one}</h1><p class="quieter">${C.comparisons.voteHint}</p></div></div>
      ${this.failed?f`<p class="wrong" role="alert">${this.failed}</p>`:n}
      ${t?f`<div class="results">${r?.kind===`generate`?n:this.original(t)}${t.results.map(e=>this.result(t,e))}</div>`:this.failed?n:f`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),r=t?g(t.job):null;return f`<figure><div class="frame">${r?f`<compare-slider zoomable .now=${r} .alt=${C.photo.before} @moved=${this.together}></compare-slider>`:n}</div>
      <figcaption><h2>${C.photo.before}</h2></figcaption></figure>`}result(r,a){let s=i.value.get(a.job.id)??a.job,c=s.status===`succeeded`,l=s.kind===`generate`?s.provider:t(s.style),d=!!s.reviewed_at,m=a.model??C.looks.providers[s.used_provider??``]??s.used_provider;return f`<figure aria-label=${l}>
      <div class="frame">${c?f`<compare-slider zoomable .now=${p(s)} .fullWidth=${s.outputs[0]?.width??0} .alt=${l} @moved=${this.together}></compare-slider>`:f`<div class="wait" role="status">${s.status===`queued`?e(`clock`,28):o(s)?f`<progress-ring .value=${s.progress} size="28"></progress-ring>`:e(`warn`,24)}
            <span>${s.error?.message??C.job[s.status]}</span></div>`}</div>
      <figcaption><h2>${l}</h2>
        <div class="facts">
          ${c&&m?f`<span>${m}</span>`:n}
          ${a.seconds?f`<span>${C.photo.seconds(a.seconds)}</span>`:n}
          ${u(r,s)?c?f`<span>${C.creditCount(s.credits_used)}</span>`:n:f`<span>${C.comparisons.there}</span>`}
          ${c?D(s)?I(s):a.verdict?f`<span>${e(a.verdict===`faithful`?`shield`:d?`check`:`warn`,15)} ${d?C.photo.looked:C.photo[a.verdict]??a.verdict}</span>`:n:n}
        </div>
          ${c?f`<button class="choice" aria-pressed=${a.voted} aria-label=${`${a.voted?C.comparisons.voted:C.comparisons.vote}: ${l}`} @click=${()=>this.vote(r,s.id)}>${e(`star`,15)} ${a.voted?C.comparisons.voted:C.comparisons.vote}</button>`:n}</figcaption></figure>`}arrange(){let e=this.renderRoot.querySelector(`.results`),t=N.value.get(this.comparisonId);if(!e||!t)return;let n=e.querySelectorAll(`figure`).length,r=t.results.map(({job:e})=>i.value.get(e.id)?.outputs[0]??e.outputs[0]).find(e=>e?.width&&e.height),a=r?r.width/r.height:1.5,o=getComputedStyle(e),s=getComputedStyle(e.parentElement),c=parseFloat(o.rowGap)||0;this.style.setProperty(`--ratio`,String(a));for(let t=0;t<2;t+=1){let t=e.getBoundingClientRect().top+window.scrollY,{across:r,wide:i}=L({width:e.clientWidth,height:window.innerHeight-t-parseFloat(s.paddingBottom),gap:c},n,a,Math.max(0,...[...e.querySelectorAll(`figcaption`)].map(e=>e.offsetHeight)));this.style.setProperty(`--across`,String(r)),this.style.setProperty(`--wide`,`${i}px`)}}vote(e,t){j(e.id,t).catch(e=>d(S(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};y([a()],R.prototype,`comparisonId`,void 0),y([s()],R.prototype,`failed`,void 0),R=y([h(`comparisons-view`)],R);export{R as ComparisonsView};