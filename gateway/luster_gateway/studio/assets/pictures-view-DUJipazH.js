const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-BnKMYHai.js","assets/common-CTwHqudk.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CR2eWNWU.js","assets/studio-app-CFFCdTDZ.js","assets/schema-2vXgLy_U.js","assets/vars-Cj5EgvRb.js","assets/side-sheet-mdZSMrVs.js"])))=>i.map(i=>d[i]);
import{$r as e,An as t,Ar as n,Ft as r,Gt as i,Hr as a,Ir as o,It as s,Jr as c,Mr as l,Nr as u,Pr as d,Pt as f,Qn as p,Rr as m,Wn as h,Xn as g,Z as _,ar as v,er as y,et as b,it as x,jn as S,lr as C,nr as w,nt as T,or as E,ot as D,qn as O,qr as k,rr as A,rt as j,tt as M}from"./common-CTwHqudk.js";import"./studio-app-CFFCdTDZ.js";var N=class extends u{constructor(...t){super(...t),this.wish={prompt:``,count:4,ratio:_[0],provider:`auto`,tier:i().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new e(this,x,T,S,h,C,s,a),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await j(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),E(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=O(e),b().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[v,m`
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
    `]}connectedCallback(){super.connectedCallback(),M().catch(e=>this.wrong=O(e)),b().catch(e=>g(O(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return x.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=x.value;return o`<div class="page"><h1>${k.pictures.title}</h1><p class="quieter">${k.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let e=[...new Set(x.value.items.map(({provider:e})=>k.looks.providers[e]??e))],{admin:t}=C.value.account??{},n=t&&e.length?k.pictures.could(e.join(`, `)):``;return o`<empty-state icon="plug" head=${t?k.pictures.addProvider:k.pictures.nobody} text=${n} link=${y.plain(`plugins`)} action=${k.nav.plugins}></empty-state>`}form(){let{wish:e}=this,t=C.value.config?.tiers??[];return o`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${k.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${k.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${k.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${k.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(t=>o`<button type="button" class="choice" aria-pressed=${t===e.count} @click=${()=>this.set({count:t})}>${t}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${k.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${_.map(t=>o`<button type="button" class="choice" aria-pressed=${t===e.ratio} @click=${()=>this.set({ratio:t})}>${t}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${k.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${k.looks.providers.auto}</option>
            ${this.able.map(({id:t,title:n})=>o`<option value=${t} ?selected=${e.provider===t}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${k.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${k.pictures.newShoot}</option>
            ${h.value.items.map(e=>o`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?k.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${k.looks.tier}>
        ${t.map(t=>o`<button type="button" class="choice" aria-pressed=${t.name===e.tier} @click=${()=>this.set({tier:t.name})}>${k.looks.tiers[t.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:t}=this,n=e&&!e.affordable,r=t.prompt.trim()?e?k.pictures.total(e.job_count,e.credits):k.pictures.pricing:k.pictures.first;return o`${this.wrong?o`<p class="wrong" role="alert">${this.wrong}</p>`:d}
      ${e?.warnings.map(({message:e})=>o`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${r}</b>
          <span class=${n?`wrong`:`hint`}>${e?n?k.looks.short(e.credits,e.balance):k.pictures.held:d}</span></div>
        ${n?o`<a class="button quiet" href=${y.plain(`credits`)}>${k.looks.getCredits}</a>`:o`<button class="button large" ?disabled=${!e||this.starting}>${A(`spark`,18)} ${k.pictures.start(t.count)}</button>`}</div>`}tiles(){let{ids:e,next:t,loaded:n}=T.value,r=e.flatMap(e=>S.value.get(e)??[]);return r.length?o`<section aria-labelledby="made"><h2 id="made">${k.pictures.made}</h2>
      <ul class="grid">${r.map(e=>this.tile(e))}</ul>
      ${t?o`<button class="button quiet" @click=${()=>void b(!0).catch(e=>g(O(e),{bad:!0}))}>${k.credits.more}</button>`:d}</section>`:n?d:o`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let n=e.status===`succeeded`?f(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,r=k.looks.providers[e.used_provider??``]??e.used_provider;return o`<li><figure>
      ${e.status===`succeeded`?o`<a class="frame" href=${y.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${n?o`<img src=${n} alt="" loading="lazy" />`:o`<progress-ring size="24"></progress-ring>`}</a>`:o`<div class="frame"><div class="wait" role="status">${t(e)?o`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:A(`warn`,24)}
            <span>${e.error?.message??k.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        ${e.status===`succeeded`?o`<button class="button small quiet" @click=${()=>this.look(e)}>${A(`spark`,16)} ${k.looks.title}</button>`:d}
        <span class="hint">${[e.status===`succeeded`?r:``,e.status===`succeeded`?k.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){c(()=>import(`./looks-sheet-BnKMYHai.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=e}sheet(){let{looking:e}=this;if(!e)return d;let t=()=>this.looking=null;return o`<looks-sheet .open=${!0} .shootId=${e.shoot_id??``} .assets=${[e.asset_id??``]} .parent=${e.id} .picture=${r(e)} @closed=${t} @started=${()=>{t(),p(y.photo(e.shoot_id??``,e.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,t=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let n=await D(e);t===this.quoted&&(this.cost=n)}catch(e){t===this.quoted&&(this.wrong=O(e))}},400))}};w([n()],N.prototype,`wish`,void 0),w([n()],N.prototype,`shoot`,void 0),w([n()],N.prototype,`cost`,void 0),w([n()],N.prototype,`wrong`,void 0),w([n()],N.prototype,`starting`,void 0),w([n()],N.prototype,`looking`,void 0),N=w([l(`pictures-view`)],N);export{N as PicturesView};