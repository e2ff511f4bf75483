import{An as e,Dn as t,Fn as n,Kt as r,Mt as i,Nn as a,Rn as o,S as s,Un as c,Ut as l,Yn as u,Yt as d,Zt as f,_ as p,_n as m,b as h,bn as g,en as _,h as v,hn as y,ht as b,it as x,jn as S,jt as C,kn as w,ot as T,v as E,vn as D,x as O,y as k}from"./common-DW-tPYvw.js";import"./studio-app-lWAJbAAp.js";var A=class extends e{constructor(...e){super(...e),this.wish={prompt:``,count:4,ratio:v[0],provider:`auto`,tier:b().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.watch=new u(this,O,k,i,l,_,T,o),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await h(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),f(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=r(e),p().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[g,n`
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
    `]}connectedCallback(){super.connectedCallback(),E().catch(e=>this.wrong=r(e)),p().catch(e=>d(r(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return O.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=O.value;return a`<div class="page"><h1>${c.pictures.title}</h1><p class="quieter">${c.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>`}nobody(){let e=[...new Set(O.value.items.map(({provider:e})=>e))];return a`<p role="status">${c.pictures.nobody}</p><p class="hint">${e.length?c.pictures.could(e.join(`, `)):S}</p>`}form(){let{wish:e}=this,t=_.value.config?.tiers??[];return a`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${c.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${c.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${c.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${c.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(t=>a`<button type="button" class="choice" aria-pressed=${t===e.count} @click=${()=>this.set({count:t})}>${t}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${c.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${v.map(t=>a`<button type="button" class="choice" aria-pressed=${t===e.ratio} @click=${()=>this.set({ratio:t})}>${t}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${c.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${c.looks.providers.auto}</option>
            ${this.able.map(({id:t,title:n})=>a`<option value=${t} ?selected=${e.provider===t}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${c.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${c.pictures.newShoot}</option>
            ${l.value.items.map(e=>a`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?c.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${c.looks.tier}>
        ${t.map(t=>a`<button type="button" class="choice" aria-pressed=${t.name===e.tier} @click=${()=>this.set({tier:t.name})}>${c.looks.tiers[t.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:t}=this,n=e&&!e.affordable,r=t.prompt.trim()?e?c.pictures.total(e.job_count,e.credits):c.pictures.pricing:c.pictures.first;return a`${this.wrong?a`<p class="wrong" role="alert">${this.wrong}</p>`:S}
      ${e?.warnings.map(({message:e})=>a`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${r}</b>
          <span class=${n?`wrong`:`hint`}>${e?n?c.looks.short(e.credits,e.balance):c.pictures.held:S}</span></div>
        ${n?a`<a class="button quiet" href=${y.plain(`credits`)}>${c.looks.getCredits}</a>`:a`<button class="button large" ?disabled=${!e||this.starting}>${D(`spark`,18)} ${c.pictures.start(t.count)}</button>`}</div>`}tiles(){let{ids:e,next:t,loaded:n}=k.value,o=e.flatMap(e=>i.value.get(e)??[]);return o.length?a`<section aria-labelledby="made"><h2 id="made">${c.pictures.made}</h2>
      <ul class="grid">${o.map(e=>this.tile(e))}</ul>
      ${t?a`<button class="button quiet" @click=${()=>void p(!0).catch(e=>d(r(e),{bad:!0}))}>${c.credits.more}</button>`:S}</section>`:n?S:a`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let t=e.status===`succeeded`?x(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,n=c.looks.providers[e.used_provider??``]??e.used_provider;return a`<li><figure>
      ${e.status===`succeeded`?a`<a class="frame" href=${y.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${t?a`<img src=${t} alt="" loading="lazy" />`:a`<progress-ring size="24"></progress-ring>`}</a>`:a`<div class="frame"><div class="wait" role="status">${C(e)?a`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:D(`warn`,24)}
            <span>${e.error?.message??c.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        <span class="hint">${[e.status===`succeeded`?n:``,e.status===`succeeded`?c.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,t=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let n=await s(e);t===this.quoted&&(this.cost=n)}catch(e){t===this.quoted&&(this.wrong=r(e))}},400))}};m([t()],A.prototype,`wish`,void 0),m([t()],A.prototype,`shoot`,void 0),m([t()],A.prototype,`cost`,void 0),m([t()],A.prototype,`wrong`,void 0),m([t()],A.prototype,`starting`,void 0),A=m([w(`pictures-view`)],A);export{A as PicturesView};