const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-BpI7V5b9.js","assets/common-DraPfMhI.js","assets/common-_gXZcgoQ.css","assets/compare-slider-_uiqqTem.js","assets/studio-app-Cg9SLzsQ.js","assets/schema-2vXgLy_U.js","assets/vars-kFEBXFmW.js","assets/side-sheet-BAhUIHPP.js"])))=>i.map(i=>d[i]);
import{$ as e,$n as t,Ar as n,Bn as r,Dn as i,En as a,Er as o,Ht as s,J as c,Jn as l,Kn as u,Mr as d,Mt as f,Nt as p,Or as m,Pr as h,Q as g,Qn as _,Rr as v,Un as y,Ur as b,Wr as x,Xn as S,Yr as C,Z as w,ar as T,et as E,jt as D,kr as O,nr as k,rt as A,tr as j,tt as M}from"./common-DraPfMhI.js";import"./studio-app-Cg9SLzsQ.js";var N=class extends O{constructor(...t){super(...t),this.wish={prompt:``,count:4,ratio:c[0],provider:`auto`,tier:s().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new C(this,M,e,i,r,T,p,v),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await E(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),k(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=y(e),w().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[j,h`
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
    `]}connectedCallback(){super.connectedCallback(),g().catch(e=>this.wrong=y(e)),w().catch(e=>u(y(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return M.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=M.value;return d`<div class="page"><h1>${b.pictures.title}</h1><p class="quieter">${b.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let e=[...new Set(M.value.items.map(({provider:e})=>b.looks.providers[e]??e))],{admin:t}=T.value.account??{},n=t&&e.length?b.pictures.could(e.join(`, `)):``;return d`<empty-state icon="plug" head=${t?b.pictures.addProvider:b.pictures.nobody} text=${n} link=${S.plain(`plugins`)} action=${b.nav.plugins}></empty-state>`}form(){let{wish:e}=this,t=T.value.config?.tiers??[];return d`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${b.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${b.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${b.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${b.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(t=>d`<button type="button" class="choice" aria-pressed=${t===e.count} @click=${()=>this.set({count:t})}>${t}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${b.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${c.map(t=>d`<button type="button" class="choice" aria-pressed=${t===e.ratio} @click=${()=>this.set({ratio:t})}>${t}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${b.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${b.looks.providers.auto}</option>
            ${this.able.map(({id:t,title:n})=>d`<option value=${t} ?selected=${e.provider===t}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${b.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${b.pictures.newShoot}</option>
            ${r.value.items.map(e=>d`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?b.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${b.looks.tier}>
        ${t.map(t=>d`<button type="button" class="choice" aria-pressed=${t.name===e.tier} @click=${()=>this.set({tier:t.name})}>${b.looks.tiers[t.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:r}=this,i=e&&!e.affordable,a=r.prompt.trim()?e?b.pictures.total(e.job_count,e.credits):b.pictures.pricing:b.pictures.first;return d`${this.wrong?d`<p class="wrong" role="alert">${this.wrong}</p>`:n}
      ${e?.warnings.map(({message:e})=>d`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${a}</b>
          <span class=${i?`wrong`:`hint`}>${e?i?b.looks.short(e.credits,e.balance):b.pictures.held:n}</span></div>
        ${i?d`<a class="button quiet" href=${S.plain(`credits`)}>${b.looks.getCredits}</a>`:d`<button class="button large" ?disabled=${!e||this.starting}>${t(`spark`,18)} ${b.pictures.start(r.count)}</button>`}</div>`}tiles(){let{ids:t,next:r,loaded:a}=e.value,o=t.flatMap(e=>i.value.get(e)??[]);return o.length?d`<section aria-labelledby="made"><h2 id="made">${b.pictures.made}</h2>
      <ul class="grid">${o.map(e=>this.tile(e))}</ul>
      ${r?d`<button class="button quiet" @click=${()=>void w(!0).catch(e=>u(y(e),{bad:!0}))}>${b.credits.more}</button>`:n}</section>`:a?n:d`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let r=e.status===`succeeded`?D(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,i=b.looks.providers[e.used_provider??``]??e.used_provider;return d`<li><figure>
      ${e.status===`succeeded`?d`<a class="frame" href=${S.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${r?d`<img src=${r} alt="" loading="lazy" />`:d`<progress-ring size="24"></progress-ring>`}</a>`:d`<div class="frame"><div class="wait" role="status">${a(e)?d`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:t(`warn`,24)}
            <span>${e.error?.message??b.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        ${e.status===`succeeded`?d`<button class="button small quiet" @click=${()=>this.look(e)}>${t(`spark`,16)} ${b.looks.title}</button>`:n}
        <span class="hint">${[e.status===`succeeded`?i:``,e.status===`succeeded`?b.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){x(()=>import(`./looks-sheet-BpI7V5b9.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=e}sheet(){let{looking:e}=this;if(!e)return n;let t=()=>this.looking=null;return d`<looks-sheet .open=${!0} .shootId=${e.shoot_id??``} .assets=${[e.asset_id??``]} .parent=${e.id} .picture=${f(e)} @closed=${t} @started=${()=>{t(),l(S.photo(e.shoot_id??``,e.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,t=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let n=await A(e);t===this.quoted&&(this.cost=n)}catch(e){t===this.quoted&&(this.wrong=y(e))}},400))}};_([o()],N.prototype,`wish`,void 0),_([o()],N.prototype,`shoot`,void 0),_([o()],N.prototype,`cost`,void 0),_([o()],N.prototype,`wrong`,void 0),_([o()],N.prototype,`starting`,void 0),_([o()],N.prototype,`looking`,void 0),N=_([m(`pictures-view`)],N);export{N as PicturesView};