const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-DZFEsaVC.js","assets/common-DnajJ680.js","assets/common-_gXZcgoQ.css","assets/compare-slider-8kY1ztrS.js","assets/studio-app-DMDPM2Jq.js","assets/schema-2vXgLy_U.js","assets/vars-DavHH6DA.js","assets/side-sheet-BW2NVT5L.js"])))=>i.map(i=>d[i]);
import{An as e,Bn as t,Ct as n,Gn as r,Hn as i,In as a,Kn as o,Mt as s,Nn as c,Nr as l,Or as u,Pr as d,Rn as f,Sr as p,St as m,Un as h,Yn as g,_n as _,a as v,br as y,c as b,d as x,f as S,gn as C,gr as w,l as T,s as E,u as D,vr as O,wr as k,xt as A,yr as j,zr as M}from"./common-DnajJ680.js";import"./studio-app-DMDPM2Jq.js";var N=class extends j{constructor(...t){super(...t),this.wish={prompt:``,count:4,ratio:v[0],provider:`auto`,tier:s().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new M(this,x,T,_,e,g,n,u),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await D(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),o(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=c(e),E().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[r,k`
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
    `]}connectedCallback(){super.connectedCallback(),b().catch(e=>this.wrong=c(e)),E().catch(e=>a(c(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return x.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=x.value;return p`<div class="page"><h1>${l.pictures.title}</h1><p class="quieter">${l.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let e=[...new Set(x.value.items.map(({provider:e})=>l.looks.providers[e]??e))],{admin:n}=g.value.account??{},r=n&&e.length?l.pictures.could(e.join(`, `)):``;return p`<empty-state icon="plug" head=${n?l.pictures.addProvider:l.pictures.nobody} text=${r} link=${t.plain(`plugins`)} action=${l.nav.plugins}></empty-state>`}form(){let{wish:t}=this,n=g.value.config?.tiers??[];return p`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${l.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${l.pictures.example} .value=${t.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${l.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${l.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(e=>p`<button type="button" class="choice" aria-pressed=${e===t.count} @click=${()=>this.set({count:e})}>${e}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${l.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${v.map(e=>p`<button type="button" class="choice" aria-pressed=${e===t.ratio} @click=${()=>this.set({ratio:e})}>${e}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${l.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${t.provider===`auto`}>${l.looks.providers.auto}</option>
            ${this.able.map(({id:e,title:n})=>p`<option value=${e} ?selected=${t.provider===e}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${l.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${l.pictures.newShoot}</option>
            ${e.value.items.map(e=>p`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?l.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${l.looks.tier}>
        ${n.map(e=>p`<button type="button" class="choice" aria-pressed=${e.name===t.tier} @click=${()=>this.set({tier:e.name})}>${l.looks.tiers[e.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:n}=this,r=e&&!e.affordable,i=n.prompt.trim()?e?l.pictures.total(e.job_count,e.credits):l.pictures.pricing:l.pictures.first;return p`${this.wrong?p`<p class="wrong" role="alert">${this.wrong}</p>`:y}
      ${e?.warnings.map(({message:e})=>p`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${i}</b>
          <span class=${r?`wrong`:`hint`}>${e?r?l.looks.short(e.credits,e.balance):l.pictures.held:y}</span></div>
        ${r?p`<a class="button quiet" href=${t.plain(`credits`)}>${l.looks.getCredits}</a>`:p`<button class="button large" ?disabled=${!e||this.starting}>${h(`spark`,18)} ${l.pictures.start(n.count)}</button>`}</div>`}tiles(){let{ids:e,next:t,loaded:n}=T.value,r=e.flatMap(e=>_.value.get(e)??[]);return r.length?p`<section aria-labelledby="made"><h2 id="made">${l.pictures.made}</h2>
      <ul class="grid">${r.map(e=>this.tile(e))}</ul>
      ${t?p`<button class="button quiet" @click=${()=>void E(!0).catch(e=>a(c(e),{bad:!0}))}>${l.credits.more}</button>`:y}</section>`:n?y:p`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let n=e.status===`succeeded`?A(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,r=l.looks.providers[e.used_provider??``]??e.used_provider;return p`<li><figure>
      ${e.status===`succeeded`?p`<a class="frame" href=${t.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${n?p`<img src=${n} alt="" loading="lazy" />`:p`<progress-ring size="24"></progress-ring>`}</a>`:p`<div class="frame"><div class="wait" role="status">${C(e)?p`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:h(`warn`,24)}
            <span>${e.error?.message??l.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        ${e.status===`succeeded`?p`<button class="button small quiet" @click=${()=>this.look(e)}>${h(`spark`,16)} ${l.looks.title}</button>`:y}
        <span class="hint">${[e.status===`succeeded`?r:``,e.status===`succeeded`?l.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){d(()=>import(`./looks-sheet-DZFEsaVC.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=e}sheet(){let{looking:e}=this;if(!e)return y;let n=()=>this.looking=null;return p`<looks-sheet .open=${!0} .shootId=${e.shoot_id??``} .assets=${[e.asset_id??``]} .parent=${e.id} .picture=${m(e)} @closed=${n} @started=${()=>{n(),f(t.photo(e.shoot_id??``,e.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,t=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let n=await S(e);t===this.quoted&&(this.cost=n)}catch(e){t===this.quoted&&(this.wrong=c(e))}},400))}};i([w()],N.prototype,`wish`,void 0),i([w()],N.prototype,`shoot`,void 0),i([w()],N.prototype,`cost`,void 0),i([w()],N.prototype,`wrong`,void 0),i([w()],N.prototype,`starting`,void 0),i([w()],N.prototype,`looking`,void 0),N=i([O(`pictures-view`)],N);export{N as PicturesView};