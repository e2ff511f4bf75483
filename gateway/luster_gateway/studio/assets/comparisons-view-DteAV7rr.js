import{$ as e,$n as t,Cn as n,En as r,It as i,Lt as a,Qn as o,Tr as s,V as c,X as l,Xn as u,Y as d,Z as f,_n as p,br as m,cr as h,dn as g,dr as _,fn as v,fr as y,gr as b,ht as x,jr as S,kn as C,lr as w,mr as T,mt as E,pt as D,q as O,tr as k,ur as A,ut as j,xr as M,yn as N}from"./common-CsLnnzm3.js";import"./compare-slider-bKFs5wmp.js";import"./studio-app-BzZIgOcX.js";import{t as P}from"./review-mark-DgI9Rkpl.js";function F(e,t,n,r){let i=t=>(e.width-e.gap*(t-1))/t,a={across:1,wide:0};for(let o=1;o<=t;o+=1){let s=Math.ceil(t/o),c=(e.height-e.gap*(s-1))/s-r,l=Math.min(i(o),c*n);l>a.wide&&(a={across:o,wide:l})}if(a.wide>=140)return{across:a.across,wide:Math.floor(a.wide)};let o=Math.max(1,Math.min(t,Math.floor((e.width+e.gap)/(140+e.gap))));return{across:o,wide:Math.floor(Math.max(0,i(o)))}}var I=class extends _{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new S(this,O,d,v,n,a,x,m),this.asking=!1,this.asked=new Set,this.sizes=()=>this.arrange()}static{this.styles=[k,b`
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
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`resize`,this.sizes),this.comparisonId||this.read()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`resize`,this.sizes)}updated(){this.comparisonId&&this.arrange()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!O.value.get(this.comparisonId)?.results.some(({job:e})=>(v.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?l(e):f())}catch(e){this.failed=r(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:e,next:t,loaded:n}=d.value,i=e.flatMap(e=>O.value.get(e)??[]);return T`<div class="page"><h1>${s.comparisons.title}</h1><p class="quieter">${s.comparisons.lead}</p>
      ${this.failed?T`<p class="wrong" role="alert">${this.failed}</p>`:y}
      ${n&&!i.length?T`<p class="quieter">${s.comparisons.empty}</p><p><a class="button" href=${u.home}>${s.nav.shoots}</a></p>`:y}
      <ul class="list">${i.map(e=>this.entry(e))}</ul>
      ${t?T`<button class="button quiet" @click=${()=>void f(!0).catch(e=>C(r(e),{bad:!0}))}>${s.credits.more}</button>`:y}</div>`}entry(e){return T`<li><a class="entry" href=${u.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?D(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?T`<img src=${t} alt="" loading="lazy" />`:T`<span></span>`})}</span>
      <span><b>${this.about(e)}</b>
        <span>${e.results.map(({job:e})=>e.kind===`generate`?e.provider:i(e.style)).join(` · `)}</span>
        <span class="hint">${this.price(e)}</span></span></a></li>`}about(e){let t=e.results[0]?.job;if(!t||t.kind===`generate`)return t?.prompt??``;let r=n.value.items.find(({id:e})=>e===t.shoot_id);!r&&t.shoot_id&&!this.asked.has(t.shoot_id)&&(this.asked.add(t.shoot_id),p(t.shoot_id).catch(()=>void 0));let i=r?.unsorted?s.shoots.unsorted:r?.name;return[t.filename??N(t.asset_id??``)?.filename,i].filter(Boolean).join(` · `)}price(e){let t=e.results.filter(({job:e})=>e.status===`succeeded`),n=t.reduce((e,{seconds:t})=>e+(t??0),0),r=t.reduce((e,{job:t})=>e+t.credits_used,0);return[e.created_at?M(e.created_at):``,t.length?s.creditCount(r):``,n?s.comparisons.took(n):``].filter(Boolean).join(` · `)}one(){let e=O.value.get(this.comparisonId),n=e?.results[0]?.job,r=n?.asset_id&&n.shoot_id?u.photo(n.shoot_id,n.asset_id):u.plain(`comparisons`);return T`<div class="page fit">
      <div class="top"><a class="up" href=${r}>${t(`back`,17)} ${s.comparisons.back}</a>
        <div class="head"><h1>${s.comparisons.one}</h1><p class="quieter">${s.comparisons.voteHint}</p></div></div>
      ${this.failed?T`<p class="wrong" role="alert">${this.failed}</p>`:y}
      ${e?T`<div class="results">${n?.kind===`generate`?y:this.original(e)}${e.results.map(t=>this.result(e,t))}</div>`:this.failed?y:T`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),n=t?j(t.job):null;return T`<figure><div class="frame">${n?T`<compare-slider zoomable .now=${n} .alt=${s.photo.before} @moved=${this.together}></compare-slider>`:y}</div>
      <figcaption><h2>${s.photo.before}</h2></figcaption></figure>`}result(e,n){let r=v.value.get(n.job.id)??n.job,a=r.status===`succeeded`,o=r.kind===`generate`?r.provider:i(r.style),l=n.model??s.looks.providers[r.used_provider??``]??r.used_provider;return T`<figure aria-label=${o}>
      <div class="frame">${a?T`<compare-slider zoomable .now=${E(r)} .fullWidth=${r.outputs[0]?.width??0} .alt=${o} @moved=${this.together}></compare-slider>`:T`<div class="wait" role="status">${r.status===`queued`?t(`clock`,28):g(r)?T`<progress-ring .value=${r.progress} size="28"></progress-ring>`:t(`warn`,24)}
            <span>${r.error?.message??s.job[r.status]}</span></div>`}</div>
      <figcaption><h2>${o}</h2>
        <div class="facts">
          ${a&&l?T`<span>${l}</span>`:y}
          ${n.seconds?T`<span>${s.photo.seconds(n.seconds)}</span>`:y}
          ${a?T`<span>${s.creditCount(r.credits_used)}</span>`:y}
          ${a?c(r)?P(r):n.verdict?T`<span>${t(n.verdict===`faithful`?`shield`:`warn`,15)} ${s.photo[n.verdict]??n.verdict}</span>`:y:y}
        </div>
          ${a?T`<button class="choice" aria-pressed=${n.voted} aria-label=${`${n.voted?s.comparisons.voted:s.comparisons.vote}: ${o}`} @click=${()=>this.vote(e,r.id)}>${t(`star`,15)} ${n.voted?s.comparisons.voted:s.comparisons.vote}</button>`:y}</figcaption></figure>`}arrange(){let e=this.renderRoot.querySelector(`.results`),t=O.value.get(this.comparisonId);if(!e||!t)return;let n=e.querySelectorAll(`figure`).length,r=t.results.map(({job:e})=>v.value.get(e.id)?.outputs[0]??e.outputs[0]).find(e=>e?.width&&e.height),i=r?r.width/r.height:1.5,a=getComputedStyle(e),o=getComputedStyle(e.parentElement),s=parseFloat(a.rowGap)||0;this.style.setProperty(`--ratio`,String(i));for(let t=0;t<2;t+=1){let t=e.getBoundingClientRect().top+window.scrollY,{across:r,wide:a}=F({width:e.clientWidth,height:window.innerHeight-t-parseFloat(o.paddingBottom),gap:s},n,i,Math.max(0,...[...e.querySelectorAll(`figcaption`)].map(e=>e.offsetHeight)));this.style.setProperty(`--across`,String(r)),this.style.setProperty(`--wide`,`${a}px`)}}vote(t,n){e(t.id,n).catch(e=>C(r(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};o([w()],I.prototype,`comparisonId`,void 0),o([h()],I.prototype,`failed`,void 0),I=o([A(`comparisons-view`)],I);export{I as ComparisonsView};