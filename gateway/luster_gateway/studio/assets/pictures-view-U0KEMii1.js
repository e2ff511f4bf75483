const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-Dm5wVupI.js","assets/common-Th73iqsk.js","assets/common-_gXZcgoQ.css","assets/compare-slider-D1WAmAMS.js","assets/studio-app-olIZw6vd.js","assets/schema-2vXgLy_U.js","assets/vars-oRd8JM0M.js","assets/side-sheet-CP9mHh_b.js"])))=>i.map(i=>d[i]);
import{An as e,Ar as t,Bn as n,C as r,Dn as i,Et as a,Fn as o,Fr as s,Hn as c,Kn as l,Ln as u,Nn as d,S as f,Un as p,_t as m,b as h,br as g,fr as _,g as v,gr as y,gt as b,hr as x,ht as S,kr as C,mn as w,mr as T,pn as E,v as D,vr as O,wr as k,x as A,y as j,zn as M}from"./common-Th73iqsk.js";import"./studio-app-olIZw6vd.js";var N=class extends x{constructor(...t){super(...t),this.wish={prompt:``,count:4,ratio:v[0],provider:`auto`,tier:a().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new s(this,f,h,w,i,l,m,k),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async t=>{if(t.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await A(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),p(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(t){this.wrong=e(t),D().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[c,g`
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
    `]}connectedCallback(){super.connectedCallback(),j().catch(t=>this.wrong=e(t)),D().catch(t=>d(e(t),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return f.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=f.value;return O`<div class="page"><h1>${C.pictures.title}</h1><p class="quieter">${C.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let e=[...new Set(f.value.items.map(({provider:e})=>e))];return O`<p role="status">${C.pictures.nobody}</p><p class="hint">${e.length?C.pictures.could(e.join(`, `)):y}</p>`}form(){let{wish:e}=this,t=l.value.config?.tiers??[];return O`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${C.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${C.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${C.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${C.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(t=>O`<button type="button" class="choice" aria-pressed=${t===e.count} @click=${()=>this.set({count:t})}>${t}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${C.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${v.map(t=>O`<button type="button" class="choice" aria-pressed=${t===e.ratio} @click=${()=>this.set({ratio:t})}>${t}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${C.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${C.looks.providers.auto}</option>
            ${this.able.map(({id:t,title:n})=>O`<option value=${t} ?selected=${e.provider===t}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${C.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${C.pictures.newShoot}</option>
            ${i.value.items.map(e=>O`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?C.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${C.looks.tier}>
        ${t.map(t=>O`<button type="button" class="choice" aria-pressed=${t.name===e.tier} @click=${()=>this.set({tier:t.name})}>${C.looks.tiers[t.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:t}=this,r=e&&!e.affordable,i=t.prompt.trim()?e?C.pictures.total(e.job_count,e.credits):C.pictures.pricing:C.pictures.first;return O`${this.wrong?O`<p class="wrong" role="alert">${this.wrong}</p>`:y}
      ${e?.warnings.map(({message:e})=>O`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${i}</b>
          <span class=${r?`wrong`:`hint`}>${e?r?C.looks.short(e.credits,e.balance):C.pictures.held:y}</span></div>
        ${r?O`<a class="button quiet" href=${u.plain(`credits`)}>${C.looks.getCredits}</a>`:O`<button class="button large" ?disabled=${!e||this.starting}>${n(`spark`,18)} ${C.pictures.start(t.count)}</button>`}</div>`}tiles(){let{ids:t,next:n,loaded:r}=h.value,i=t.flatMap(e=>w.value.get(e)??[]);return i.length?O`<section aria-labelledby="made"><h2 id="made">${C.pictures.made}</h2>
      <ul class="grid">${i.map(e=>this.tile(e))}</ul>
      ${n?O`<button class="button quiet" @click=${()=>void D(!0).catch(t=>d(e(t),{bad:!0}))}>${C.credits.more}</button>`:y}</section>`:r?y:O`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let t=e.status===`succeeded`?S(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,r=C.looks.providers[e.used_provider??``]??e.used_provider;return O`<li><figure>
      ${e.status===`succeeded`?O`<a class="frame" href=${u.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${t?O`<img src=${t} alt="" loading="lazy" />`:O`<progress-ring size="24"></progress-ring>`}</a>`:O`<div class="frame"><div class="wait" role="status">${E(e)?O`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:n(`warn`,24)}
            <span>${e.error?.message??C.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        ${e.status===`succeeded`?O`<button class="button small quiet" @click=${()=>this.look(e)}>${n(`spark`,16)} ${C.looks.title}</button>`:y}
        <span class="hint">${[e.status===`succeeded`?r:``,e.status===`succeeded`?C.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){t(()=>import(`./looks-sheet-Dm5wVupI.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=e}sheet(){let{looking:e}=this;if(!e)return y;let t=()=>this.looking=null;return O`<looks-sheet .open=${!0} .shootId=${e.shoot_id??``} .assets=${[e.asset_id??``]} .parent=${e.id} .picture=${b(e)} @closed=${t} @started=${()=>{t(),o(u.photo(e.shoot_id??``,e.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:t}=this,n=this.quoted=JSON.stringify(t);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,t.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let e=await r(t);n===this.quoted&&(this.cost=e)}catch(t){n===this.quoted&&(this.wrong=e(t))}},400))}};M([_()],N.prototype,`wish`,void 0),M([_()],N.prototype,`shoot`,void 0),M([_()],N.prototype,`cost`,void 0),M([_()],N.prototype,`wrong`,void 0),M([_()],N.prototype,`starting`,void 0),M([_()],N.prototype,`looking`,void 0),N=M([T(`pictures-view`)],N);export{N as PicturesView};