import{Cn as e,It as t,J as n,Nn as r,Nt as i,On as a,St as o,Tn as s,Vt as c,Wt as l,X as u,_ as d,_n as f,an as p,at as m,b as h,bn as g,cn as _,g as v,m as y,sn as b,un as x,v as S,x as C,xn as w,xt as T,y as E,yn as D,zn as O,zt as k}from"./common-DdhaU0h5.js";import"./studio-app-DNNNydjZ.js";var A=class extends g{constructor(...e){super(...e),this.wish={prompt:``,count:4,ratio:y[0],provider:`auto`,tier:m().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.watch=new O(this,h,S,o,i,l,u,a),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await E(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),c(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=t(e)}finally{this.starting=!1}}}}static{this.styles=[x,s`
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
    `]}connectedCallback(){super.connectedCallback(),d().catch(e=>this.wrong=t(e)),v().catch(e=>k(t(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return h.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:t}=h.value;return e`<div class="page"><h1>${r.pictures.title}</h1><p class="quieter">${r.pictures.lead}</p>
      ${t&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>`}nobody(){let t=[...new Set(h.value.items.map(({provider:e})=>e))];return e`<p role="status">${r.pictures.nobody}</p><p class="hint">${t.length?r.pictures.could(t.join(`, `)):w}</p>`}form(){let{wish:t}=this,n=l.value.config?.tiers??[];return e`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${r.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${r.pictures.example} .value=${t.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${r.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${r.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(n=>e`<button type="button" class="choice" aria-pressed=${n===t.count} @click=${()=>this.set({count:n})}>${n}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${r.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${y.map(n=>e`<button type="button" class="choice" aria-pressed=${n===t.ratio} @click=${()=>this.set({ratio:n})}>${n}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${r.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${t.provider===`auto`}>${r.looks.providers.auto}</option>
            ${this.able.map(({id:n,title:r})=>e`<option value=${n} ?selected=${t.provider===n}>${r}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${r.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.shoot=e.target.value}>
            <option value="" ?selected=${!this.shoot}>${r.pictures.newShoot}</option>
            ${i.value.items.map(t=>e`<option value=${t.id} ?selected=${this.shoot===t.id}>${t.unsorted?r.shoots.unsorted:t.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${r.looks.tier}>
        ${n.map(n=>e`<button type="button" class="choice" aria-pressed=${n.name===t.tier} @click=${()=>this.set({tier:n.name})}>${r.looks.tiers[n.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:t,wish:n}=this,i=t&&!t.affordable,a=n.prompt.trim()?t?r.pictures.total(t.job_count,t.credits):r.pictures.pricing:r.pictures.first;return e`${this.wrong?e`<p class="wrong" role="alert">${this.wrong}</p>`:w}
      ${t?.warnings.map(({message:t})=>e`<p class="hint">${t}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${a}</b>
          <span class=${i?`wrong`:`hint`}>${t?i?r.looks.short(t.credits,t.balance):r.pictures.held:w}</span></div>
        ${i?e`<a class="button quiet" href=${p.plain(`credits`)}>${r.looks.getCredits}</a>`:e`<button class="button large" ?disabled=${!t||this.starting}>${_(`spark`,18)} ${r.pictures.start(n.count)}</button>`}</div>`}tiles(){let{ids:n,next:i,loaded:a}=S.value,s=n.flatMap(e=>o.value.get(e)??[]);return s.length?e`<section aria-labelledby="made"><h2 id="made">${r.pictures.made}</h2>
      <ul class="grid">${s.map(e=>this.tile(e))}</ul>
      ${i?e`<button class="button quiet" @click=${()=>void v(!0).catch(e=>k(t(e),{bad:!0}))}>${r.credits.more}</button>`:w}</section>`:a?w:e`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(t){let i=t.status===`succeeded`?n(t.id,t.outputs[0]?.name??`photo`,`thumb`):null,a=r.looks.providers[t.used_provider??``]??t.used_provider;return e`<li><figure>
      ${t.status===`succeeded`?e`<a class="frame" href=${p.photo(t.shoot_id??``,t.asset_id??``)} aria-label=${t.prompt}>${i?e`<img src=${i} alt="" loading="lazy" />`:e`<progress-ring size="24"></progress-ring>`}</a>`:e`<div class="frame"><div class="wait" role="status">${T(t)?e`<progress-ring .value=${t.status===`queued`?-1:t.progress} size="28"></progress-ring>`:_(`warn`,24)}
            <span>${t.error?.message??r.job[t.status]}</span></div></div>`}
      <figcaption><b title=${t.prompt}>${t.prompt}</b>
        <span class="hint">${[t.status===`succeeded`?a:``,t.status===`succeeded`?r.creditCount(t.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,n=this.quoted=JSON.stringify(e);this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let t=await C(e);n===this.quoted&&(this.cost=t)}catch(e){n===this.quoted&&(this.wrong=t(e))}},400))}};b([f()],A.prototype,`wish`,void 0),b([f()],A.prototype,`shoot`,void 0),b([f()],A.prototype,`cost`,void 0),b([f()],A.prototype,`wrong`,void 0),b([f()],A.prototype,`starting`,void 0),A=b([D(`pictures-view`)],A);export{A as PicturesView};