import{Cn as e,En as t,J as n,K as r,Nt as i,Or as a,Pt as o,Qn as s,Sr as c,W as l,X as u,Xn as d,Yn as f,_r as p,ar as m,bn as h,cn as g,cr as _,dr as v,dt as y,ft as b,gn as x,ln as S,lr as C,mn as w,or as T,pr as E,q as D,qn as O,sr as k,st as A,ut as j,vr as M,z as N}from"./common-BEWaxQ7m.js";import"./compare-slider-Lci8n20g.js";import"./studio-app-CmNiWYqx.js";import{t as P}from"./review-mark-DYh7T4JD.js";function F(e,t,n,r){let i=t=>(e.width-e.gap*(t-1))/t,a={across:1,wide:0};for(let o=1;o<=t;o+=1){let s=Math.ceil(t/o),c=(e.height-e.gap*(s-1))/s-r,l=Math.min(i(o),c*n);l>a.wide&&(a={across:o,wide:l})}if(a.wide>=140)return{across:a.across,wide:Math.floor(a.wide)};let o=Math.max(1,Math.min(t,Math.floor((e.width+e.gap)/(140+e.gap))));return{across:o,wide:Math.floor(Math.max(0,i(o)))}}var I=class extends _{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new a(this,l,r,S,h,o,b,p),this.asking=!1,this.asked=new Set,this.sizes=()=>this.arrange()}static{this.styles=[s,E`
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
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`resize`,this.sizes),this.comparisonId||this.read()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`resize`,this.sizes)}updated(){this.comparisonId&&this.arrange()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!l.value.get(this.comparisonId)?.results.some(({job:e})=>(S.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let t=this.comparisonId;try{await(t?D(t):n())}catch(t){this.failed=e(t)}finally{this.asking=!1,t!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:i,next:a,loaded:o}=r.value,s=i.flatMap(e=>l.value.get(e)??[]);return v`<div class="page"><h1>${c.comparisons.title}</h1><p class="quieter">${c.comparisons.lead}</p>
      ${this.failed?v`<p class="wrong" role="alert">${this.failed}</p>`:C}
      ${o&&!s.length?v`<p class="quieter">${c.comparisons.empty}</p><p><a class="button" href=${O.home}>${c.nav.shoots}</a></p>`:C}
      <ul class="list">${s.map(e=>this.entry(e))}</ul>
      ${a?v`<button class="button quiet" @click=${()=>void n(!0).catch(n=>t(e(n),{bad:!0}))}>${c.credits.more}</button>`:C}</div>`}entry(e){return v`<li><a class="entry" href=${O.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?j(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?v`<img src=${t} alt="" loading="lazy" />`:v`<span></span>`})}</span>
      <span><b>${this.about(e)}</b>
        <span>${e.results.map(({job:e})=>e.kind===`generate`?e.provider:i(e.style)).join(` · `)}</span>
        <span class="hint">${this.price(e)}</span></span></a></li>`}about(e){let t=e.results[0]?.job;if(!t||t.kind===`generate`)return t?.prompt??``;let n=h.value.items.find(({id:e})=>e===t.shoot_id);!n&&t.shoot_id&&!this.asked.has(t.shoot_id)&&(this.asked.add(t.shoot_id),w(t.shoot_id).catch(()=>void 0));let r=n?.unsorted?c.shoots.unsorted:n?.name;return[t.filename??x(t.asset_id??``)?.filename,r].filter(Boolean).join(` · `)}price(e){let t=e.results.filter(({job:e})=>e.status===`succeeded`),n=t.reduce((e,{seconds:t})=>e+(t??0),0),r=t.reduce((e,{job:t})=>e+t.credits_used,0);return[e.created_at?M(e.created_at):``,t.length?c.creditCount(r):``,n?c.comparisons.took(n):``].filter(Boolean).join(` · `)}one(){let e=l.value.get(this.comparisonId),t=e?.results[0]?.job,n=t?.asset_id&&t.shoot_id?O.photo(t.shoot_id,t.asset_id):O.plain(`comparisons`);return v`<div class="page fit">
      <div class="top"><a class="up" href=${n}>${d(`back`,17)} ${c.comparisons.back}</a>
        <div class="head"><h1>${c.comparisons.one}</h1><p class="quieter">${c.comparisons.voteHint}</p></div></div>
      ${this.failed?v`<p class="wrong" role="alert">${this.failed}</p>`:C}
      ${e?v`<div class="results">${t?.kind===`generate`?C:this.original(e)}${e.results.map(t=>this.result(e,t))}</div>`:this.failed?C:v`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(e){let t=e.results.find(({job:e})=>e.status===`succeeded`),n=t?A(t.job):null;return v`<figure><div class="frame">${n?v`<compare-slider zoomable .now=${n} .alt=${c.photo.before} @moved=${this.together}></compare-slider>`:C}</div>
      <figcaption><h2>${c.photo.before}</h2></figcaption></figure>`}result(e,t){let n=S.value.get(t.job.id)??t.job,r=n.status===`succeeded`,a=n.kind===`generate`?n.provider:i(n.style),o=N(n),s=t.model??c.looks.providers[n.used_provider??``]??n.used_provider;return v`<figure aria-label=${a}>
      <div class="frame">${r?v`<compare-slider zoomable .now=${y(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${a} @moved=${this.together}></compare-slider>`:v`<div class="wait" role="status">${n.status===`queued`?d(`clock`,28):g(n)?v`<progress-ring .value=${n.progress} size="28"></progress-ring>`:d(`warn`,24)}
            <span>${n.error?.message??c.job[n.status]}</span></div>`}</div>
      <figcaption><h2>${a}</h2>
        <div class="facts">
          ${r&&s?v`<span>${s}</span>`:C}
          ${t.seconds?v`<span>${c.photo.seconds(t.seconds)}</span>`:C}
          ${r?v`<span>${c.creditCount(n.credits_used)}</span>`:C}
          ${r?o?P(n):t.verdict?v`<span>${d(t.verdict===`faithful`?`shield`:`warn`,15)} ${c.photo[t.verdict]??t.verdict}</span>`:C:C}
        </div>
          ${r?v`<button class="choice" aria-pressed=${t.voted} aria-label=${`${t.voted?c.comparisons.voted:c.comparisons.vote}: ${a}`} @click=${()=>this.vote(e,n.id)}>${d(`star`,15)} ${t.voted?c.comparisons.voted:c.comparisons.vote}</button>`:C}</figcaption></figure>`}arrange(){let e=this.renderRoot.querySelector(`.results`),t=l.value.get(this.comparisonId);if(!e||!t)return;let n=e.querySelectorAll(`figure`).length,r=t.results.map(({job:e})=>S.value.get(e.id)?.outputs[0]??e.outputs[0]).find(e=>e?.width&&e.height),i=r?r.width/r.height:1.5,a=getComputedStyle(e),o=getComputedStyle(e.parentElement),s=parseFloat(a.rowGap)||0;this.style.setProperty(`--ratio`,String(i));for(let t=0;t<2;t+=1){let t=e.getBoundingClientRect().top+window.scrollY,{across:r,wide:a}=F({width:e.clientWidth,height:window.innerHeight-t-parseFloat(o.paddingBottom),gap:s},n,i,Math.max(0,...[...e.querySelectorAll(`figcaption`)].map(e=>e.offsetHeight)));this.style.setProperty(`--across`,String(r)),this.style.setProperty(`--wide`,`${a}px`)}}vote(n,r){u(n.id,r).catch(n=>t(e(n),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};f([T()],I.prototype,`comparisonId`,void 0),f([m()],I.prototype,`failed`,void 0),I=f([k(`comparisons-view`)],I);export{I as ComparisonsView};