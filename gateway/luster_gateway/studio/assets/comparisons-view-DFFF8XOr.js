import{Br as e,Et as t,Fn as n,Fr as r,H as i,Hn as a,Hr as o,Ir as s,Jn as c,K as l,Kr as u,Ln as d,Lr as f,Lt as p,Pn as m,Pr as h,Pt as g,Q as _,Rr as v,Rt as y,Un as b,Wn as x,X as S,Y as C,Z as w,Zn as T,Zr as E,er as D,et as O,gt as k,ir as A,lr as j,on as M,or as N,qn as P,qr as F,ri as I,sn as L,sr as R,wt as z,zn as B,zt as V}from"./common-BYV8meyg.js";import"./compare-slider-ZTpD58o6.js";import"./studio-app-BVUJtsol.js";import{t as H}from"./review-mark-FdCWI_Bi.js";function U(e,t,n,r){let i=t=>(e.width-e.gap*(t-1))/t,a={across:1,wide:0};for(let o=1;o<=t;o+=1){let s=Math.ceil(t/o),c=(e.height-e.gap*(s-1))/s-r,l=Math.min(i(o),c*n);l>a.wide&&(a={across:o,wide:l})}if(a.wide>=140)return{across:a.across,wide:Math.floor(a.wide)};let o=Math.max(1,Math.min(t,Math.floor((e.width+e.gap)/(140+e.gap))));return{across:o,wide:Math.floor(Math.max(0,i(o)))}}var W=class extends f{constructor(...e){super(...e),this.watch=new I(this,x,u)}static{this.styles=[j,o`
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
    `]}willUpdate(e){let t=this.job.shoot_id;e.has(`job`)&&t&&!x.value.has(t)&&B(t).catch(()=>void 0)}render(){this.watch;let{job:n}=this,r=b(n.asset_id??``),a=n.kind===`generate`,o=r&&t(r,d(r.id))?.id===n.id,s=a?E.pictures.made:M(n.style);return e`<span class="said">${R(`star`,15)} ${E.comparisons.winner(s)}</span>
      ${!r||a?v:o?e`<span class="quieter">${R(`check`,15)} ${E.photo.delivered}</span>`:e`<button class="button small quiet" @click=${()=>k(r,n)}>${R(`check`,16)} ${E.photo.deliver}</button>`}
      <pop-menu face="small" side="left" .label=${`${E.photo.download}: ${s}`} .items=${i(n,n.filename??r?.filename??`photo`)}>${R(`download`,16)} ${E.photo.download}</pop-menu>`}};N([r({attribute:!1})],W.prototype,`job`,void 0),W=N([s(`winning-look`)],W);var G=class extends f{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new I(this,l,S,n,c,a,L,V,u),this.asking=!1,this.sizes=()=>this.arrange()}static{this.styles=[j,o`
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
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`resize`,this.sizes),this.comparisonId||this.read()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`resize`,this.sizes)}updated(){this.comparisonId&&this.arrange()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!l.value.get(this.comparisonId)?.results.some(({job:e})=>(n.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?w(e):_())}catch(e){this.failed=T(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:t,next:n,loaded:r}=S.value,i=t.flatMap(e=>l.value.get(e)??[]);return e`<div class="page"><h1>${E.comparisons.title}</h1>${r&&!i.length?v:e`<p class="quieter">${E.comparisons.lead}</p>`}
      ${this.failed?e`<p class="wrong" role="alert">${this.failed}</p>`:v}
      ${r&&!i.length?e`<empty-state icon="compare" head=${E.empty.comparisons} text=${E.empty.comparisonsMore} link=${A.home} action=${E.drop.one}></empty-state>`:v}
      <ul class="list">${i.map(e=>this.entry(e))}</ul>
      ${n?e`<button class="button quiet" @click=${()=>void _(!0).catch(e=>D(T(e),{bad:!0}))}>${E.credits.more}</button>`:v}</div>`}entry(t){return e`<li><a class="entry" href=${A.comparison(t.id)}>
      <span class="strip">${t.results.map(({job:t})=>{let n=t.status===`succeeded`?p(t.id,t.outputs[0]?.name??`photo`,`thumb`):null;return n?e`<img src=${n} alt="" loading="lazy" />`:e`<span></span>`})}</span>
      <span><b>${this.about(t)}</b>
        <span>${t.results.map(({job:e})=>e.kind===`generate`?e.provider:M(e.style)).join(` · `)}</span>
        <span class="hint">${this.price(t)}</span></span></a></li>`}about(e){let t=e.results[0]?.job;if(!t||t.kind===`generate`)return t?.prompt??``;let n=P(t.shoot_id??``),r=n?.unsorted?E.shoots.unsorted:n?.name;return[t.filename??b(t.asset_id??``)?.filename,r].filter(Boolean).join(` · `)}price(e){let t=e.results.filter(({job:t})=>t.status===`succeeded`&&C(e,t)),n=t.reduce((e,{seconds:t})=>e+(t??0),0),r=t.reduce((e,{job:t})=>e+t.credits_used,0);return[e.created_at?F(e.created_at):``,t.length?E.creditCount(r):``,n?E.comparisons.took(n):``].filter(Boolean).join(` · `)}one(){let t=l.value.get(this.comparisonId),r=t?.results[0]?.job,i=t?.results.find(e=>e.voted),a=r?.asset_id&&r.shoot_id?A.photo(r.shoot_id,r.asset_id):A.plain(`comparisons`);return e`<div class="page fit">
      <div class="top"><a class="up" href=${a}>${R(`back`,17)} ${E.comparisons.back}</a>
        <div class="head"><h1>${E.comparisons.one}</h1>${i?e`<winning-look .job=${n.value.get(i.job.id)??i.job}></winning-look>`:e`<p class="quieter">${E.comparisons.voteHint}</p>`}</div></div>
      ${this.failed?e`<p class="wrong" role="alert">${this.failed}</p>`:v}
      ${t?e`<div class="results">${r?.kind===`generate`?v:this.original(t)}${t.results.map(e=>this.result(t,e))}</div>`:this.failed?v:e`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(t){let n=t.results.find(({job:e})=>e.status===`succeeded`),r=n?g(n.job):null;return e`<figure><div class="frame">${r?e`<compare-slider zoomable .now=${r} .alt=${E.photo.before} @moved=${this.together}></compare-slider>`:v}</div>
      <figcaption><h2>${E.photo.before}</h2></figcaption></figure>`}result(t,r){let i=n.value.get(r.job.id)??r.job,a=i.status===`succeeded`,o=i.kind===`generate`?i.provider:M(i.style),s=!!i.reviewed_at,c=r.model??E.looks.providers[i.used_provider??``]??i.used_provider;return e`<figure aria-label=${o}>
      <div class="frame">${a?e`<compare-slider zoomable .now=${y(i)} .fullWidth=${i.outputs[0]?.width??0} .alt=${o} @moved=${this.together}></compare-slider>`:e`<div class="wait" role="status">${i.status===`queued`?R(`clock`,28):m(i)?e`<progress-ring .value=${i.progress} size="28"></progress-ring>`:R(`warn`,24)}
            <span>${i.error?.message??E.job[i.status]}</span></div>`}</div>
      <figcaption><h2>${o}</h2>
        <div class="facts">
          ${a&&c?e`<span>${c}</span>`:v}
          ${r.seconds?e`<span>${E.photo.seconds(r.seconds)}</span>`:v}
          ${C(t,i)?a?e`<span>${E.creditCount(i.credits_used)}</span>`:v:e`<span>${E.comparisons.there}</span>`}
          ${a?z(i)?H(i):r.verdict?e`<span>${R(r.verdict===`faithful`?`shield`:s?`check`:`warn`,15)} ${s?E.photo.looked:E.photo[r.verdict]??r.verdict}</span>`:v:v}
        </div>
          ${a?e`<button class="choice" aria-pressed=${r.voted} aria-label=${`${r.voted?E.comparisons.voted:E.comparisons.vote}: ${o}`} @click=${()=>this.vote(t,i.id)}>${R(`star`,15)} ${r.voted?E.comparisons.voted:E.comparisons.vote}</button>`:v}</figcaption></figure>`}arrange(){let e=this.renderRoot.querySelector(`.results`),t=l.value.get(this.comparisonId);if(!e||!t)return;let r=e.querySelectorAll(`figure`).length,i=t.results.map(({job:e})=>n.value.get(e.id)?.outputs[0]??e.outputs[0]).find(e=>e?.width&&e.height),a=i?i.width/i.height:1.5,o=getComputedStyle(e),s=getComputedStyle(e.parentElement),c=parseFloat(o.rowGap)||0;this.style.setProperty(`--ratio`,String(a));for(let t=0;t<2;t+=1){let t=e.getBoundingClientRect().top+window.scrollY,{across:n,wide:i}=U({width:e.clientWidth,height:window.innerHeight-t-parseFloat(s.paddingBottom),gap:c},r,a,Math.max(0,...[...e.querySelectorAll(`figcaption`)].map(e=>e.offsetHeight)));this.style.setProperty(`--across`,String(n)),this.style.setProperty(`--wide`,`${i}px`)}}vote(e,t){O(e.id,t).catch(e=>D(T(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};N([r()],G.prototype,`comparisonId`,void 0),N([h()],G.prototype,`failed`,void 0),G=N([s(`comparisons-view`)],G);export{G as ComparisonsView};