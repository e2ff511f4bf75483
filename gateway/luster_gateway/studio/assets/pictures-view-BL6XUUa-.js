const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-sv08qXDo.js","assets/common-IKet5uTS.js","assets/common-_gXZcgoQ.css","assets/compare-slider-DDrY3-k8.js","assets/studio-app-CpDC_H-7.js","assets/schema-2vXgLy_U.js","assets/vars-Bv4KJ4Mb.js","assets/side-sheet-D0E5YL44.js"])))=>i.map(i=>d[i]);
import{C as e,Cr as t,En as n,Gn as r,Hn as i,In as a,Mn as o,Or as s,Pn as c,Pr as l,Rn as u,S as d,Tt as f,Vn as p,_r as m,b as h,dr as g,fn as _,g as v,gt as y,hr as b,ht as x,kn as S,kr as C,mr as w,mt as T,pn as E,pr as D,v as O,x as k,y as A,yr as j,zn as M}from"./common-IKet5uTS.js";import"./studio-app-CpDC_H-7.js";var N=class extends w{constructor(...e){super(...e),this.wish={prompt:``,count:4,ratio:v[0],provider:`auto`,tier:f().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new l(this,d,h,E,n,r,y,t),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await k(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),i(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=S(e),O().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[p,j`
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
    `]}connectedCallback(){super.connectedCallback(),A().catch(e=>this.wrong=S(e)),O().catch(e=>o(S(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return d.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=d.value;return m`<div class="page"><h1>${s.pictures.title}</h1><p class="quieter">${s.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let e=[...new Set(d.value.items.map(({provider:e})=>e))];return m`<p role="status">${s.pictures.nobody}</p><p class="hint">${e.length?s.pictures.could(e.join(`, `)):b}</p>`}form(){let{wish:e}=this,t=r.value.config?.tiers??[];return m`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${s.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${s.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${s.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${s.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(t=>m`<button type="button" class="choice" aria-pressed=${t===e.count} @click=${()=>this.set({count:t})}>${t}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${s.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${v.map(t=>m`<button type="button" class="choice" aria-pressed=${t===e.ratio} @click=${()=>this.set({ratio:t})}>${t}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${s.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${s.looks.providers.auto}</option>
            ${this.able.map(({id:t,title:n})=>m`<option value=${t} ?selected=${e.provider===t}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${s.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${s.pictures.newShoot}</option>
            ${n.value.items.map(e=>m`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?s.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${s.looks.tier}>
        ${t.map(t=>m`<button type="button" class="choice" aria-pressed=${t.name===e.tier} @click=${()=>this.set({tier:t.name})}>${s.looks.tiers[t.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:t}=this,n=e&&!e.affordable,r=t.prompt.trim()?e?s.pictures.total(e.job_count,e.credits):s.pictures.pricing:s.pictures.first;return m`${this.wrong?m`<p class="wrong" role="alert">${this.wrong}</p>`:b}
      ${e?.warnings.map(({message:e})=>m`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${r}</b>
          <span class=${n?`wrong`:`hint`}>${e?n?s.looks.short(e.credits,e.balance):s.pictures.held:b}</span></div>
        ${n?m`<a class="button quiet" href=${a.plain(`credits`)}>${s.looks.getCredits}</a>`:m`<button class="button large" ?disabled=${!e||this.starting}>${M(`spark`,18)} ${s.pictures.start(t.count)}</button>`}</div>`}tiles(){let{ids:e,next:t,loaded:n}=h.value,r=e.flatMap(e=>E.value.get(e)??[]);return r.length?m`<section aria-labelledby="made"><h2 id="made">${s.pictures.made}</h2>
      <ul class="grid">${r.map(e=>this.tile(e))}</ul>
      ${t?m`<button class="button quiet" @click=${()=>void O(!0).catch(e=>o(S(e),{bad:!0}))}>${s.credits.more}</button>`:b}</section>`:n?b:m`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let t=e.status===`succeeded`?T(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,n=s.looks.providers[e.used_provider??``]??e.used_provider;return m`<li><figure>
      ${e.status===`succeeded`?m`<a class="frame" href=${a.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${t?m`<img src=${t} alt="" loading="lazy" />`:m`<progress-ring size="24"></progress-ring>`}</a>`:m`<div class="frame"><div class="wait" role="status">${_(e)?m`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:M(`warn`,24)}
            <span>${e.error?.message??s.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        ${e.status===`succeeded`?m`<button class="button small quiet" @click=${()=>this.look(e)}>${M(`spark`,16)} ${s.looks.title}</button>`:b}
        <span class="hint">${[e.status===`succeeded`?n:``,e.status===`succeeded`?s.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){C(()=>import(`./looks-sheet-sv08qXDo.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=e}sheet(){let{looking:e}=this;if(!e)return b;let t=()=>this.looking=null;return m`<looks-sheet .open=${!0} .shootId=${e.shoot_id??``} .assets=${[e.asset_id??``]} .parent=${e.id} .picture=${x(e)} @closed=${t} @started=${()=>{t(),c(a.photo(e.shoot_id??``,e.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:t}=this,n=this.quoted=JSON.stringify(t);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,t.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let r=await e(t);n===this.quoted&&(this.cost=r)}catch(e){n===this.quoted&&(this.wrong=S(e))}},400))}};u([g()],N.prototype,`wish`,void 0),u([g()],N.prototype,`shoot`,void 0),u([g()],N.prototype,`cost`,void 0),u([g()],N.prototype,`wrong`,void 0),u([g()],N.prototype,`starting`,void 0),u([g()],N.prototype,`looking`,void 0),N=u([D(`pictures-view`)],N);export{N as PicturesView};