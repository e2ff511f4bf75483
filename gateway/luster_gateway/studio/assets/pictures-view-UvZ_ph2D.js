const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-Cdtdtvu-.js","assets/common-BYV8meyg.js","assets/common-_gXZcgoQ.css","assets/compare-slider-ZTpD58o6.js","assets/failed-part-DmNFseRS.js","assets/studio-app-BVUJtsol.js","assets/schema-2vXgLy_U.js","assets/vars-DC6bQlZ4.js","assets/side-sheet-B5tRpLxa.js"])))=>i.map(i=>d[i]);
import{Br as e,Fn as t,Hr as n,Ir as r,Jn as i,Kr as a,Lr as o,Lt as s,Pn as c,Pr as l,Qr as u,Rr as d,Rt as f,Vt as p,Yt as m,Zn as h,Zr as g,at as _,ct as v,er as y,ir as b,it as x,lr as S,nr as C,or as w,ot as T,pr as E,ri as D,sr as O,st as k,tt as A,ur as j,ut as M,zt as N}from"./common-BYV8meyg.js";import"./studio-app-BVUJtsol.js";import{t as P}from"./failed-part-DmNFseRS.js";var F=class extends o{constructor(...e){super(...e),this.wish={prompt:``,count:4,ratio:A[0],provider:`auto`,tier:m().tier},this.shoot=``,this.earlier=new p(this,()=>x()),this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new D(this,v,T,t,i,E,N,a),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await k(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),j(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=h(e),x().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[S,n`
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
    `]}connectedCallback(){super.connectedCallback(),_().catch(e=>this.wrong=h(e)),this.earlier.load()}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return v.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:t}=v.value;return e`<div class="page"><h1>${g.pictures.title}</h1><p class="quieter">${g.pictures.lead}</p>
      ${t&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let t=[...new Set(v.value.items.map(({provider:e})=>g.looks.providers[e]??e))],{admin:n}=E.value.account??{},r=n&&t.length?g.pictures.could(t.join(`, `)):``;return e`<empty-state icon="plug" head=${n?g.pictures.addProvider:g.pictures.nobody} text=${r} link=${b.plain(`plugins`)} action=${g.nav.plugins}></empty-state>`}form(){let{wish:t}=this,n=E.value.config?.tiers??[];return e`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${g.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${g.pictures.example} .value=${t.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${g.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${g.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(n=>e`<button type="button" class="choice" aria-pressed=${n===t.count} @click=${()=>this.set({count:n})}>${n}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${g.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${A.map(n=>e`<button type="button" class="choice" aria-pressed=${n===t.ratio} @click=${()=>this.set({ratio:n})}>${n}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${g.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${t.provider===`auto`}>${g.looks.providers.auto}</option>
            ${this.able.map(({id:n,title:r})=>e`<option value=${n} ?selected=${t.provider===n}>${r}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${g.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${g.pictures.newShoot}</option>
            ${i.value.items.map(t=>e`<option value=${t.id} ?selected=${this.shoot===t.id}>${t.unsorted?g.shoots.unsorted:t.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${g.looks.tier}>
        ${n.map(n=>e`<button type="button" class="choice" aria-pressed=${n.name===t.tier} @click=${()=>this.set({tier:n.name})}>${g.looks.tiers[n.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:t,wish:n}=this,r=t&&!t.affordable,i=n.prompt.trim()?t?g.pictures.total(t.job_count,t.credits):g.pictures.pricing:g.pictures.first;return e`${this.wrong?e`<p class="wrong" role="alert">${this.wrong}</p>`:d}
      ${t?.warnings.map(({message:t})=>e`<p class="hint">${t}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${i}</b>
          <span class=${r?`wrong`:`hint`}>${t?r?g.looks.short(t.credits,t.balance):g.pictures.held:d}</span></div>
        ${r?e`<a class="button quiet" href=${b.plain(`credits`)}>${g.looks.getCredits}</a>`:e`<button class="button large" ?disabled=${!t||this.starting}>${O(`spark`,18)} ${g.pictures.start(n.count)}</button>`}</div>`}tiles(){let{ids:n,next:r,loaded:i}=T.value,a=n.flatMap(e=>t.value.get(e)??[]);return!a.length&&this.earlier.failed?e`<section aria-labelledby="made"><h2 id="made">${g.pictures.made}</h2>${P(this.earlier)}</section>`:a.length?e`<section aria-labelledby="made"><h2 id="made">${g.pictures.made}</h2>
      <ul class="grid">${a.map(e=>this.tile(e))}</ul>
      ${r?e`<button class="button quiet" @click=${()=>void x(!0).catch(e=>y(h(e),{bad:!0}))}>${g.credits.more}</button>`:d}</section>`:i?d:e`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(t){let n=t.status===`succeeded`?s(t.id,t.outputs[0]?.name??`photo`,`thumb`):null,r=g.looks.providers[t.used_provider??``]??t.used_provider;return e`<li><figure>
      ${t.status===`succeeded`?e`<a class="frame" href=${b.photo(t.shoot_id??``,t.asset_id??``)} aria-label=${t.prompt}>${n?e`<img src=${n} alt="" loading="lazy" />`:e`<progress-ring size="24"></progress-ring>`}</a>`:e`<div class="frame"><div class="wait" role="status">${c(t)?e`<progress-ring .value=${t.status===`queued`?-1:t.progress} size="28"></progress-ring>`:O(`warn`,24)}
            <span>${t.error?.message??g.job[t.status]}</span></div></div>`}
      <figcaption><b title=${t.prompt}>${t.prompt}</b>
        ${t.status===`succeeded`?e`<button class="button small quiet" @click=${()=>this.look(t)}>${O(`spark`,16)} ${g.looks.title}</button>`:d}
        <span class="hint">${[t.status===`succeeded`?r:``,t.status===`succeeded`?g.creditCount(t.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){u(()=>import(`./looks-sheet-Cdtdtvu-.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8])),this.looking=e}sheet(){let{looking:t}=this;if(!t)return d;let n=()=>this.looking=null;return e`<looks-sheet .open=${!0} .shootId=${t.shoot_id??``} .assets=${[t.asset_id??``]} .parent=${t.id} .picture=${f(t)} @closed=${n} @started=${()=>{n(),C(b.photo(t.shoot_id??``,t.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,t=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let n=await M(e);t===this.quoted&&(this.cost=n)}catch(e){t===this.quoted&&(this.wrong=h(e))}},400))}};w([l()],F.prototype,`wish`,void 0),w([l()],F.prototype,`shoot`,void 0),w([l()],F.prototype,`cost`,void 0),w([l()],F.prototype,`wrong`,void 0),w([l()],F.prototype,`starting`,void 0),w([l()],F.prototype,`looking`,void 0),F=w([r(`pictures-view`)],F);export{F as PicturesView};