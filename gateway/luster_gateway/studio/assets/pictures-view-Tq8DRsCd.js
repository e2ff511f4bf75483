const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-Cw_mbsNP.js","assets/common-CtLmJYzS.js","assets/common-_gXZcgoQ.css","assets/compare-slider-Bw29-X9T.js","assets/studio-app-Br4Cnc2b.js","assets/schema-2vXgLy_U.js","assets/vars-Cc0EV2Vv.js","assets/side-sheet-C63kl4IS.js"])))=>i.map(i=>d[i]);
import{$ as e,$n as t,Ar as n,At as r,Bt as i,Dr as a,Er as o,Hr as s,Ir as c,Jn as l,K as u,Kn as d,Mr as f,Or as p,Q as m,Rn as h,Tn as g,Vn as _,Vr as v,Wn as y,X as b,Xn as x,Y as S,Z as C,Zn as w,er as T,jt as E,kt as D,qr as O,rr as k,tt as A,wn as j,wr as M}from"./common-CtLmJYzS.js";import"./studio-app-Br4Cnc2b.js";var N=class extends a{constructor(...t){super(...t),this.wish={prompt:``,count:4,ratio:u[0],provider:`auto`,tier:i().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new O(this,e,C,g,h,k,E,c),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await m(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),T(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=_(e),S().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[t,f`
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
    `]}connectedCallback(){super.connectedCallback(),b().catch(e=>this.wrong=_(e)),S().catch(e=>y(_(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return e.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:t}=e.value;return n`<div class="page"><h1>${v.pictures.title}</h1><p class="quieter">${v.pictures.lead}</p>
      ${t&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let t=[...new Set(e.value.items.map(({provider:e})=>v.looks.providers[e]??e))],{admin:r}=k.value.account??{},i=r&&t.length?v.pictures.could(t.join(`, `)):``;return n`<empty-state icon="plug" head=${r?v.pictures.addProvider:v.pictures.nobody} text=${i} link=${l.plain(`plugins`)} action=${v.nav.plugins}></empty-state>`}form(){let{wish:e}=this,t=k.value.config?.tiers??[];return n`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${v.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${v.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${v.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${v.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(t=>n`<button type="button" class="choice" aria-pressed=${t===e.count} @click=${()=>this.set({count:t})}>${t}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${v.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${u.map(t=>n`<button type="button" class="choice" aria-pressed=${t===e.ratio} @click=${()=>this.set({ratio:t})}>${t}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${v.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${v.looks.providers.auto}</option>
            ${this.able.map(({id:t,title:r})=>n`<option value=${t} ?selected=${e.provider===t}>${r}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${v.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${v.pictures.newShoot}</option>
            ${h.value.items.map(e=>n`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?v.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${v.looks.tier}>
        ${t.map(t=>n`<button type="button" class="choice" aria-pressed=${t.name===e.tier} @click=${()=>this.set({tier:t.name})}>${v.looks.tiers[t.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:t}=this,r=e&&!e.affordable,i=t.prompt.trim()?e?v.pictures.total(e.job_count,e.credits):v.pictures.pricing:v.pictures.first;return n`${this.wrong?n`<p class="wrong" role="alert">${this.wrong}</p>`:p}
      ${e?.warnings.map(({message:e})=>n`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${i}</b>
          <span class=${r?`wrong`:`hint`}>${e?r?v.looks.short(e.credits,e.balance):v.pictures.held:p}</span></div>
        ${r?n`<a class="button quiet" href=${l.plain(`credits`)}>${v.looks.getCredits}</a>`:n`<button class="button large" ?disabled=${!e||this.starting}>${w(`spark`,18)} ${v.pictures.start(t.count)}</button>`}</div>`}tiles(){let{ids:e,next:t,loaded:r}=C.value,i=e.flatMap(e=>g.value.get(e)??[]);return i.length?n`<section aria-labelledby="made"><h2 id="made">${v.pictures.made}</h2>
      <ul class="grid">${i.map(e=>this.tile(e))}</ul>
      ${t?n`<button class="button quiet" @click=${()=>void S(!0).catch(e=>y(_(e),{bad:!0}))}>${v.credits.more}</button>`:p}</section>`:r?p:n`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let t=e.status===`succeeded`?D(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,r=v.looks.providers[e.used_provider??``]??e.used_provider;return n`<li><figure>
      ${e.status===`succeeded`?n`<a class="frame" href=${l.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${t?n`<img src=${t} alt="" loading="lazy" />`:n`<progress-ring size="24"></progress-ring>`}</a>`:n`<div class="frame"><div class="wait" role="status">${j(e)?n`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:w(`warn`,24)}
            <span>${e.error?.message??v.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        ${e.status===`succeeded`?n`<button class="button small quiet" @click=${()=>this.look(e)}>${w(`spark`,16)} ${v.looks.title}</button>`:p}
        <span class="hint">${[e.status===`succeeded`?r:``,e.status===`succeeded`?v.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){s(()=>import(`./looks-sheet-Cw_mbsNP.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=e}sheet(){let{looking:e}=this;if(!e)return p;let t=()=>this.looking=null;return n`<looks-sheet .open=${!0} .shootId=${e.shoot_id??``} .assets=${[e.asset_id??``]} .parent=${e.id} .picture=${r(e)} @closed=${t} @started=${()=>{t(),d(l.photo(e.shoot_id??``,e.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,t=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let n=await A(e);t===this.quoted&&(this.cost=n)}catch(e){t===this.quoted&&(this.wrong=_(e))}},400))}};x([M()],N.prototype,`wish`,void 0),x([M()],N.prototype,`shoot`,void 0),x([M()],N.prototype,`cost`,void 0),x([M()],N.prototype,`wrong`,void 0),x([M()],N.prototype,`starting`,void 0),x([M()],N.prototype,`looking`,void 0),N=x([o(`pictures-view`)],N);export{N as PicturesView};