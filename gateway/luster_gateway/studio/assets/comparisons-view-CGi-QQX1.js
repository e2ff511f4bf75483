import{$ as e,$n as t,B as n,Et as r,Hn as i,L as a,Qn as o,Tt as s,U as c,V as l,Vn as u,Wn as d,Zn as f,ar as p,br as m,en as h,er as g,hn as _,it as v,lr as y,mr as b,nt as x,rr as S,rt as C,tn as w,tr as T,ur as E,vn as D,z as O,zn as k}from"./common-nlsLLDTL.js";import"./compare-slider-UGGvuUVu.js";import"./studio-app-BzId4SGK.js";function A(e,t,n,r){let i=t=>(e.width-e.gap*(t-1))/t,a={across:1,wide:0};for(let o=1;o<=t;o+=1){let s=Math.ceil(t/o),c=(e.height-e.gap*(s-1))/s-r,l=Math.min(i(o),c*n);l>a.wide&&(a={across:o,wide:l})}if(a.wide>=140)return{across:a.across,wide:Math.floor(a.wide)};let o=Math.max(1,Math.min(t,Math.floor((e.width+e.gap)/(140+e.gap))));return{across:o,wide:Math.floor(Math.max(0,i(o)))}}var j=class extends g{constructor(...e){super(...e),this.comparisonId=``,this.failed=``,this.watch=new m(this,a,O,w,r,v,y),this.asking=!1,this.sizes=()=>this.arrange()}static{this.styles=[d,p`
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
        align-items: center;
        justify-content: space-between;
        gap: 0.25rem 0.75rem;
        min-height: 2.6rem;
        padding-top: 0.5rem;
      }
      figcaption h2 {
        font-size: var(--size-text);
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
      .choice[aria-pressed="true"] {
        background: var(--glow);
        border-color: var(--glow);
        color: var(--on-glow);
      }
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`resize`,this.sizes),this.comparisonId||this.read()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`resize`,this.sizes)}updated(){this.comparisonId&&this.arrange()}willUpdate(e){e.has(`comparisonId`)?(this.failed=``,this.read()):this.comparisonId&&this.behind()&&this.read()}behind(){return!!a.value.get(this.comparisonId)?.results.some(({job:e})=>(w.value.get(e.id)?.status??e.status)!==e.status)}async read(){if(this.asking)return;this.asking=!0;let e=this.comparisonId;try{await(e?n(e):l())}catch(e){this.failed=_(e)}finally{this.asking=!1,e!==this.comparisonId&&this.read()}}render(){return this.watch,this.comparisonId?this.one():this.all()}all(){let{ids:e,next:t,loaded:n}=O.value,r=e.flatMap(e=>a.value.get(e)??[]);return S`<div class="page"><h1>${b.comparisons.title}</h1><p class="quieter">${b.comparisons.lead}</p>
      ${this.failed?S`<p class="wrong" role="alert">${this.failed}</p>`:T}
      ${n&&!r.length?S`<p class="quieter">${b.comparisons.empty}</p><p><a class="button" href=${k.home}>${b.nav.shoots}</a></p>`:T}
      <ul class="list">${r.map(e=>this.entry(e))}</ul>
      ${t?S`<button class="button quiet" @click=${()=>void l(!0).catch(e=>D(_(e),{bad:!0}))}>${b.credits.more}</button>`:T}</div>`}entry(e){return S`<li><a class="entry" href=${k.comparison(e.id)}>
      <span class="strip">${e.results.map(({job:e})=>{let t=e.status===`succeeded`?x(e.id,e.outputs[0]?.name??`photo`,`thumb`):null;return t?S`<img src=${t} alt="" loading="lazy" />`:S`<span></span>`})}</span>
      <span><b>${e.results[0]?.job.kind===`generate`?e.results[0].job.prompt:e.results.map(({job:e})=>s(e.style)).join(` · `)}</b><br /><span class="hint">${e.created_at?E(e.created_at):``}</span></span></a></li>`}one(){let e=a.value.get(this.comparisonId),t=e?.results[0]?.job,n=t?.asset_id&&t.shoot_id?k.photo(t.shoot_id,t.asset_id):k.plain(`comparisons`);return S`<div class="page fit">
      <a class="up" href=${n}>${i(`back`,17)} ${b.comparisons.back}</a>
      <div class="head"><h1>${b.comparisons.one}</h1><p class="quieter">${b.comparisons.voteHint}</p></div>
      ${this.failed?S`<p class="wrong" role="alert">${this.failed}</p>`:T}
      ${e?S`<div class="results">${t?.kind===`generate`?T:this.original(e)}${e.results.map(t=>this.result(e,t))}</div>`:this.failed?T:S`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`}original(t){let n=t.results.find(({job:e})=>e.status===`succeeded`),r=n?e(n.job):null;return S`<figure><div class="frame">${r?S`<compare-slider zoomable .now=${r} .alt=${b.photo.before} @moved=${this.together}></compare-slider>`:T}</div>
      <figcaption><h2>${b.photo.before}</h2></figcaption></figure>`}result(e,t){let n=w.value.get(t.job.id)??t.job,r=n.status===`succeeded`,a=n.kind===`generate`?n.provider:s(n.style),o=t.model??b.looks.providers[n.used_provider??``]??n.used_provider;return S`<figure aria-label=${a}>
      <div class="frame">${r?S`<compare-slider zoomable .now=${C(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${a} @moved=${this.together}></compare-slider>`:S`<div class="wait" role="status">${h(n)?S`<progress-ring .value=${n.status===`queued`?-1:n.progress} size="28"></progress-ring>`:i(`warn`,24)}
            <span>${n.error?.message??b.job[n.status]}</span></div>`}</div>
      <figcaption><h2>${a}</h2>
        <div class="facts">
          ${r&&o?S`<span>${o}</span>`:T}
          ${t.seconds?S`<span>${b.photo.seconds(t.seconds)}</span>`:T}
          ${r?S`<span>${b.creditCount(n.credits_used)}</span>`:T}
          ${r&&t.verdict?S`<span>${i(t.verdict===`faithful`?`shield`:`warn`,15)} ${b.photo[t.verdict]??t.verdict}</span>`:T}
        </div>
          ${r?S`<button class="choice" aria-pressed=${t.voted} aria-label=${`${t.voted?b.comparisons.voted:b.comparisons.vote}: ${a}`} @click=${()=>this.vote(e,n.id)}>${i(`star`,15)} ${t.voted?b.comparisons.voted:b.comparisons.vote}</button>`:T}</figcaption></figure>`}arrange(){let e=this.renderRoot.querySelector(`.results`),t=a.value.get(this.comparisonId);if(!e||!t)return;let n=e.querySelectorAll(`figure`).length,r=t.results.map(({job:e})=>w.value.get(e.id)?.outputs[0]??e.outputs[0]).find(e=>e?.width&&e.height),i=r?r.width/r.height:1.5,o=getComputedStyle(e),s=getComputedStyle(e.parentElement),c=parseFloat(o.rowGap)||0,l=e.getBoundingClientRect().top+window.scrollY,u={width:e.clientWidth,height:window.innerHeight-l-parseFloat(s.paddingBottom),gap:c};this.style.setProperty(`--ratio`,String(i));for(let t=0;t<2;t+=1){let{across:t,wide:r}=A(u,n,i,Math.max(0,...[...e.querySelectorAll(`figcaption`)].map(e=>e.offsetHeight)));this.style.setProperty(`--across`,String(t)),this.style.setProperty(`--wide`,`${r}px`)}}vote(e,t){c(e.id,t).catch(e=>D(_(e),{bad:!0}))}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};u([o()],j.prototype,`comparisonId`,void 0),u([f()],j.prototype,`failed`,void 0),j=u([t(`comparisons-view`)],j);export{j as ComparisonsView};