const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-CRu8h26w.js","assets/common-CuPE31fl.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CwT03Vjz.js","assets/studio-app-D64HejSJ.js","assets/schema-2vXgLy_U.js","assets/side-sheet-ChYzZKSd.js"])))=>i.map(i=>d[i]);
import{$n as e,An as t,Fn as n,Gn as r,Hn as i,Jn as a,Kn as o,Kt as s,Mn as c,Nn as l,S as u,Wn as d,X as f,Xn as p,Y as m,Z as h,_ as g,ar as _,b as v,fn as y,h as b,hn as x,in as S,ir as C,kn as w,ot as T,qt as E,sn as D,un as O,ur as k,v as A,x as j,y as M}from"./common-CuPE31fl.js";import"./studio-app-D64HejSJ.js";var N=class extends r{constructor(...t){super(...t),this.wish={prompt:``,count:4,ratio:b[0],provider:`auto`,tier:T().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new k(this,j,M,E,S,x,h,e),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await v(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),y(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=D(e),g().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[n,p`
      form {
        display: grid;
        gap: 1.25rem;
        margin: 1.75rem 0 2.75rem;
        max-width: 46rem;
      }
      textarea {
        min-height: 6.5rem;
        resize: vertical;
      }
      .row {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
        gap: 1.25rem;
      }
      .sum {
        display: grid;
        gap: 0.15rem;
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
        gap: 1.25rem;
        margin: 1.25rem 0;
      }
      .frame {
        position: relative;
        display: grid;
        place-items: center;
        aspect-ratio: 3 / 2;
        border-radius: var(--round);
        overflow: hidden;
        background: var(--raised);
        color: var(--text-2);
        text-decoration: none;
      }
      .frame img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .wait {
        display: grid;
        justify-items: center;
        gap: 0.6rem;
        padding: 1rem;
        text-align: center;
        font-size: var(--size-small);
      }
      figcaption {
        display: grid;
        gap: 0.1rem;
        padding-top: 0.5rem;
      }
      figcaption b {
        font-weight: 550;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `]}connectedCallback(){super.connectedCallback(),A().catch(e=>this.wrong=D(e)),g().catch(e=>O(D(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return j.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=j.value;return a`<div class="page"><h1>${C.pictures.title}</h1><p class="quieter">${C.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let e=[...new Set(j.value.items.map(({provider:e})=>e))];return a`<p role="status">${C.pictures.nobody}</p><p class="hint">${e.length?C.pictures.could(e.join(`, `)):o}</p>`}form(){let{wish:e}=this,t=x.value.config?.tiers??[];return a`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${C.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${C.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${C.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${C.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(t=>a`<button type="button" class="choice" aria-pressed=${t===e.count} @click=${()=>this.set({count:t})}>${t}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${C.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${b.map(t=>a`<button type="button" class="choice" aria-pressed=${t===e.ratio} @click=${()=>this.set({ratio:t})}>${t}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${C.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${C.looks.providers.auto}</option>
            ${this.able.map(({id:t,title:n})=>a`<option value=${t} ?selected=${e.provider===t}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${C.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${C.pictures.newShoot}</option>
            ${S.value.items.map(e=>a`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?C.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${C.looks.tier}>
        ${t.map(t=>a`<button type="button" class="choice" aria-pressed=${t.name===e.tier} @click=${()=>this.set({tier:t.name})}>${C.looks.tiers[t.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:n}=this,r=e&&!e.affordable,i=n.prompt.trim()?e?C.pictures.total(e.job_count,e.credits):C.pictures.pricing:C.pictures.first;return a`${this.wrong?a`<p class="wrong" role="alert">${this.wrong}</p>`:o}
      ${e?.warnings.map(({message:e})=>a`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${i}</b>
          <span class=${r?`wrong`:`hint`}>${e?r?C.looks.short(e.credits,e.balance):C.pictures.held:o}</span></div>
        ${r?a`<a class="button quiet" href=${t.plain(`credits`)}>${C.looks.getCredits}</a>`:a`<button class="button large" ?disabled=${!e||this.starting}>${l(`spark`,18)} ${C.pictures.start(n.count)}</button>`}</div>`}tiles(){let{ids:e,next:t,loaded:n}=M.value,r=e.flatMap(e=>E.value.get(e)??[]);return r.length?a`<section aria-labelledby="made"><h2 id="made">${C.pictures.made}</h2>
      <ul class="grid">${r.map(e=>this.tile(e))}</ul>
      ${t?a`<button class="button quiet" @click=${()=>void g(!0).catch(e=>O(D(e),{bad:!0}))}>${C.credits.more}</button>`:o}</section>`:n?o:a`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let n=e.status===`succeeded`?m(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,r=C.looks.providers[e.used_provider??``]??e.used_provider;return a`<li><figure>
      ${e.status===`succeeded`?a`<a class="frame" href=${t.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${n?a`<img src=${n} alt="" loading="lazy" />`:a`<progress-ring size="24"></progress-ring>`}</a>`:a`<div class="frame"><div class="wait" role="status">${s(e)?a`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:l(`warn`,24)}
            <span>${e.error?.message??C.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        ${e.status===`succeeded`?a`<button class="button small quiet" @click=${()=>this.look(e)}>${l(`spark`,16)} ${C.looks.title}</button>`:o}
        <span class="hint">${[e.status===`succeeded`?r:``,e.status===`succeeded`?C.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){_(()=>import(`./looks-sheet-CRu8h26w.js`),__vite__mapDeps([0,1,2,3,4,5,6])),this.looking=e}sheet(){let{looking:e}=this;if(!e)return o;let n=()=>this.looking=null;return a`<looks-sheet .open=${!0} .shootId=${e.shoot_id??``} .assets=${[e.asset_id??``]} .parent=${e.id} .picture=${f(e)} @closed=${n} @started=${()=>{n(),w(t.photo(e.shoot_id??``,e.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,t=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let n=await u(e);t===this.quoted&&(this.cost=n)}catch(e){t===this.quoted&&(this.wrong=D(e))}},400))}};c([i()],N.prototype,`wish`,void 0),c([i()],N.prototype,`shoot`,void 0),c([i()],N.prototype,`cost`,void 0),c([i()],N.prototype,`wrong`,void 0),c([i()],N.prototype,`starting`,void 0),c([i()],N.prototype,`looking`,void 0),N=c([d(`pictures-view`)],N);export{N as PicturesView};