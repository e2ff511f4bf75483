import{$t as e,An as t,At as n,En as r,Gt as i,Hn as a,Ht as o,Jn as s,Jt as c,Ln as l,Mn as u,On as d,Pn as f,Xt as p,_ as m,_n as h,at as g,b as _,g as v,gn as y,jt as b,kn as x,m as S,mn as C,mt as w,rt as T,v as E,x as D,y as O,yn as k}from"./common-8l5TvFPB.js";import"./studio-app-MN--f2Kw.js";var A=class extends x{constructor(...t){super(...t),this.wish={prompt:``,count:4,ratio:S[0],provider:`auto`,tier:w().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.watch=new s(this,_,E,b,o,e,g,l),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await O(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),p(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=i(e)}finally{this.starting=!1}}}}static{this.styles=[k,f`
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
    `]}connectedCallback(){super.connectedCallback(),m().catch(e=>this.wrong=i(e)),v().catch(e=>c(i(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return _.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=_.value;return u`<div class="page"><h1>${a.pictures.title}</h1><p class="quieter">${a.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>`}nobody(){let e=[...new Set(_.value.items.map(({provider:e})=>e))];return u`<p role="status">${a.pictures.nobody}</p><p class="hint">${e.length?a.pictures.could(e.join(`, `)):t}</p>`}form(){let{wish:t}=this,n=e.value.config?.tiers??[];return u`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${a.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${a.pictures.example} .value=${t.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${a.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${a.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(e=>u`<button type="button" class="choice" aria-pressed=${e===t.count} @click=${()=>this.set({count:e})}>${e}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${a.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${S.map(e=>u`<button type="button" class="choice" aria-pressed=${e===t.ratio} @click=${()=>this.set({ratio:e})}>${e}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${a.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${t.provider===`auto`}>${a.looks.providers.auto}</option>
            ${this.able.map(({id:e,title:n})=>u`<option value=${e} ?selected=${t.provider===e}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${a.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.shoot=e.target.value}>
            <option value="" ?selected=${!this.shoot}>${a.pictures.newShoot}</option>
            ${o.value.items.map(e=>u`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?a.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${a.looks.tier}>
        ${n.map(e=>u`<button type="button" class="choice" aria-pressed=${e.name===t.tier} @click=${()=>this.set({tier:e.name})}>${a.looks.tiers[e.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:n}=this,r=e&&!e.affordable,i=n.prompt.trim()?e?a.pictures.total(e.job_count,e.credits):a.pictures.pricing:a.pictures.first;return u`${this.wrong?u`<p class="wrong" role="alert">${this.wrong}</p>`:t}
      ${e?.warnings.map(({message:e})=>u`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${i}</b>
          <span class=${r?`wrong`:`hint`}>${e?r?a.looks.short(e.credits,e.balance):a.pictures.held:t}</span></div>
        ${r?u`<a class="button quiet" href=${C.plain(`credits`)}>${a.looks.getCredits}</a>`:u`<button class="button large" ?disabled=${!e||this.starting}>${h(`spark`,18)} ${a.pictures.start(n.count)}</button>`}</div>`}tiles(){let{ids:e,next:n,loaded:r}=E.value,o=e.flatMap(e=>b.value.get(e)??[]);return o.length?u`<section aria-labelledby="made"><h2 id="made">${a.pictures.made}</h2>
      <ul class="grid">${o.map(e=>this.tile(e))}</ul>
      ${n?u`<button class="button quiet" @click=${()=>void v(!0).catch(e=>c(i(e),{bad:!0}))}>${a.credits.more}</button>`:t}</section>`:r?t:u`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let t=e.status===`succeeded`?T(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,r=a.looks.providers[e.used_provider??``]??e.used_provider;return u`<li><figure>
      ${e.status===`succeeded`?u`<a class="frame" href=${C.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${t?u`<img src=${t} alt="" loading="lazy" />`:u`<progress-ring size="24"></progress-ring>`}</a>`:u`<div class="frame"><div class="wait" role="status">${n(e)?u`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:h(`warn`,24)}
            <span>${e.error?.message??a.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        <span class="hint">${[e.status===`succeeded`?r:``,e.status===`succeeded`?a.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,t=this.quoted=JSON.stringify(e);this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let n=await D(e);t===this.quoted&&(this.cost=n)}catch(e){t===this.quoted&&(this.wrong=i(e))}},400))}};y([r()],A.prototype,`wish`,void 0),y([r()],A.prototype,`shoot`,void 0),y([r()],A.prototype,`cost`,void 0),y([r()],A.prototype,`wrong`,void 0),y([r()],A.prototype,`starting`,void 0),A=y([d(`pictures-view`)],A);export{A as PicturesView};