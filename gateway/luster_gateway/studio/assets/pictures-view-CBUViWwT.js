const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-Df-53Te6.js","assets/common-BwQ0svBd.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CXSs5klH.js","assets/studio-app-Bf9JT8xs.js","assets/schema-2vXgLy_U.js","assets/side-sheet-BdRiXCW1.js"])))=>i.map(i=>d[i]);
import{Gn as e,Gt as t,Kt as n,Mn as r,On as i,Pn as a,Qn as o,S as s,Un as c,Vn as l,Wn as u,X as d,Y as f,Yn as p,Z as m,_ as h,b as g,dn as _,h as v,ir as y,jn as b,kn as x,ln as S,lr as C,mn as w,on as T,ot as E,qn as D,rn as O,rr as k,v as A,x as j,y as M}from"./common-BwQ0svBd.js";import"./studio-app-Bf9JT8xs.js";var N=class extends u{constructor(...e){super(...e),this.wish={prompt:``,count:4,ratio:v[0],provider:`auto`,tier:E().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new C(this,j,M,n,O,w,m,o),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await g(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),_(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=T(e),h().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[a,p`
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
    `]}connectedCallback(){super.connectedCallback(),A().catch(e=>this.wrong=T(e)),h().catch(e=>S(T(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return j.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=j.value;return D`<div class="page"><h1>${k.pictures.title}</h1><p class="quieter">${k.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let t=[...new Set(j.value.items.map(({provider:e})=>e))];return D`<p role="status">${k.pictures.nobody}</p><p class="hint">${t.length?k.pictures.could(t.join(`, `)):e}</p>`}form(){let{wish:e}=this,t=w.value.config?.tiers??[];return D`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${k.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${k.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${k.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${k.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(t=>D`<button type="button" class="choice" aria-pressed=${t===e.count} @click=${()=>this.set({count:t})}>${t}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${k.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${v.map(t=>D`<button type="button" class="choice" aria-pressed=${t===e.ratio} @click=${()=>this.set({ratio:t})}>${t}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${k.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${k.looks.providers.auto}</option>
            ${this.able.map(({id:t,title:n})=>D`<option value=${t} ?selected=${e.provider===t}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${k.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${k.pictures.newShoot}</option>
            ${O.value.items.map(e=>D`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?k.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${k.looks.tier}>
        ${t.map(t=>D`<button type="button" class="choice" aria-pressed=${t.name===e.tier} @click=${()=>this.set({tier:t.name})}>${k.looks.tiers[t.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:t,wish:n}=this,i=t&&!t.affordable,a=n.prompt.trim()?t?k.pictures.total(t.job_count,t.credits):k.pictures.pricing:k.pictures.first;return D`${this.wrong?D`<p class="wrong" role="alert">${this.wrong}</p>`:e}
      ${t?.warnings.map(({message:e})=>D`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${a}</b>
          <span class=${i?`wrong`:`hint`}>${t?i?k.looks.short(t.credits,t.balance):k.pictures.held:e}</span></div>
        ${i?D`<a class="button quiet" href=${x.plain(`credits`)}>${k.looks.getCredits}</a>`:D`<button class="button large" ?disabled=${!t||this.starting}>${r(`spark`,18)} ${k.pictures.start(n.count)}</button>`}</div>`}tiles(){let{ids:t,next:r,loaded:i}=M.value,a=t.flatMap(e=>n.value.get(e)??[]);return a.length?D`<section aria-labelledby="made"><h2 id="made">${k.pictures.made}</h2>
      <ul class="grid">${a.map(e=>this.tile(e))}</ul>
      ${r?D`<button class="button quiet" @click=${()=>void h(!0).catch(e=>S(T(e),{bad:!0}))}>${k.credits.more}</button>`:e}</section>`:i?e:D`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(n){let i=n.status===`succeeded`?f(n.id,n.outputs[0]?.name??`photo`,`thumb`):null,a=k.looks.providers[n.used_provider??``]??n.used_provider;return D`<li><figure>
      ${n.status===`succeeded`?D`<a class="frame" href=${x.photo(n.shoot_id??``,n.asset_id??``)} aria-label=${n.prompt}>${i?D`<img src=${i} alt="" loading="lazy" />`:D`<progress-ring size="24"></progress-ring>`}</a>`:D`<div class="frame"><div class="wait" role="status">${t(n)?D`<progress-ring .value=${n.status===`queued`?-1:n.progress} size="28"></progress-ring>`:r(`warn`,24)}
            <span>${n.error?.message??k.job[n.status]}</span></div></div>`}
      <figcaption><b title=${n.prompt}>${n.prompt}</b>
        ${n.status===`succeeded`?D`<button class="button small quiet" @click=${()=>this.look(n)}>${r(`spark`,16)} ${k.looks.title}</button>`:e}
        <span class="hint">${[n.status===`succeeded`?a:``,n.status===`succeeded`?k.creditCount(n.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){y(()=>import(`./looks-sheet-Df-53Te6.js`),__vite__mapDeps([0,1,2,3,4,5,6])),this.looking=e}sheet(){let{looking:t}=this;if(!t)return e;let n=()=>this.looking=null;return D`<looks-sheet .open=${!0} .shootId=${t.shoot_id??``} .assets=${[t.asset_id??``]} .parent=${t.id} .picture=${d(t)} @closed=${n} @started=${()=>{n(),i(x.photo(t.shoot_id??``,t.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,t=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let n=await s(e);t===this.quoted&&(this.cost=n)}catch(e){t===this.quoted&&(this.wrong=T(e))}},400))}};b([l()],N.prototype,`wish`,void 0),b([l()],N.prototype,`shoot`,void 0),b([l()],N.prototype,`cost`,void 0),b([l()],N.prototype,`wrong`,void 0),b([l()],N.prototype,`starting`,void 0),b([l()],N.prototype,`looking`,void 0),N=b([c(`pictures-view`)],N);export{N as PicturesView};