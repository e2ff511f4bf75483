const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet--wgCMkUr.js","assets/common-Bd2pAfdr.js","assets/common-_gXZcgoQ.css","assets/compare-slider-BX-wYv_e.js","assets/studio-app-CylEmx_N.js","assets/schema-2vXgLy_U.js","assets/vars-DCuMRr0k.js","assets/side-sheet-CJfgx8jB.js"])))=>i.map(i=>d[i]);
import{Ar as e,Br as t,Cn as n,Dt as r,Er as i,Gr as a,Hn as o,In as s,Jn as c,Kn as l,Or as u,Ot as d,Pr as f,Qn as p,Rt as m,Sn as h,Sr as g,Tr as _,Wn as v,Yn as y,Zn as b,a as x,c as S,d as C,f as w,kt as T,l as E,s as D,tr as O,u as k,wr as A,zn as j,zr as M}from"./common-Bd2pAfdr.js";import"./studio-app-CylEmx_N.js";var N=class extends _{constructor(...e){super(...e),this.wish={prompt:``,count:4,ratio:x[0],provider:`auto`,tier:m().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new a(this,C,E,n,s,O,T,f),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await k(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),p(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=j(e),D().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[b,e`
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
    `]}connectedCallback(){super.connectedCallback(),S().catch(e=>this.wrong=j(e)),D().catch(e=>o(j(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return C.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=C.value;return u`<div class="page"><h1>${M.pictures.title}</h1><p class="quieter">${M.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let e=[...new Set(C.value.items.map(({provider:e})=>M.looks.providers[e]??e))],{admin:t}=O.value.account??{},n=t&&e.length?M.pictures.could(e.join(`, `)):``;return u`<empty-state icon="plug" head=${t?M.pictures.addProvider:M.pictures.nobody} text=${n} link=${l.plain(`plugins`)} action=${M.nav.plugins}></empty-state>`}form(){let{wish:e}=this,t=O.value.config?.tiers??[];return u`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${M.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${M.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${M.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${M.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(t=>u`<button type="button" class="choice" aria-pressed=${t===e.count} @click=${()=>this.set({count:t})}>${t}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${M.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${x.map(t=>u`<button type="button" class="choice" aria-pressed=${t===e.ratio} @click=${()=>this.set({ratio:t})}>${t}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${M.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${M.looks.providers.auto}</option>
            ${this.able.map(({id:t,title:n})=>u`<option value=${t} ?selected=${e.provider===t}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${M.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${M.pictures.newShoot}</option>
            ${s.value.items.map(e=>u`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?M.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${M.looks.tier}>
        ${t.map(t=>u`<button type="button" class="choice" aria-pressed=${t.name===e.tier} @click=${()=>this.set({tier:t.name})}>${M.looks.tiers[t.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:t}=this,n=e&&!e.affordable,r=t.prompt.trim()?e?M.pictures.total(e.job_count,e.credits):M.pictures.pricing:M.pictures.first;return u`${this.wrong?u`<p class="wrong" role="alert">${this.wrong}</p>`:i}
      ${e?.warnings.map(({message:e})=>u`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${r}</b>
          <span class=${n?`wrong`:`hint`}>${e?n?M.looks.short(e.credits,e.balance):M.pictures.held:i}</span></div>
        ${n?u`<a class="button quiet" href=${l.plain(`credits`)}>${M.looks.getCredits}</a>`:u`<button class="button large" ?disabled=${!e||this.starting}>${y(`spark`,18)} ${M.pictures.start(t.count)}</button>`}</div>`}tiles(){let{ids:e,next:t,loaded:r}=E.value,a=e.flatMap(e=>n.value.get(e)??[]);return a.length?u`<section aria-labelledby="made"><h2 id="made">${M.pictures.made}</h2>
      <ul class="grid">${a.map(e=>this.tile(e))}</ul>
      ${t?u`<button class="button quiet" @click=${()=>void D(!0).catch(e=>o(j(e),{bad:!0}))}>${M.credits.more}</button>`:i}</section>`:r?i:u`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let t=e.status===`succeeded`?r(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,n=M.looks.providers[e.used_provider??``]??e.used_provider;return u`<li><figure>
      ${e.status===`succeeded`?u`<a class="frame" href=${l.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${t?u`<img src=${t} alt="" loading="lazy" />`:u`<progress-ring size="24"></progress-ring>`}</a>`:u`<div class="frame"><div class="wait" role="status">${h(e)?u`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:y(`warn`,24)}
            <span>${e.error?.message??M.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        ${e.status===`succeeded`?u`<button class="button small quiet" @click=${()=>this.look(e)}>${y(`spark`,16)} ${M.looks.title}</button>`:i}
        <span class="hint">${[e.status===`succeeded`?n:``,e.status===`succeeded`?M.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){t(()=>import(`./looks-sheet--wgCMkUr.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=e}sheet(){let{looking:e}=this;if(!e)return i;let t=()=>this.looking=null;return u`<looks-sheet .open=${!0} .shootId=${e.shoot_id??``} .assets=${[e.asset_id??``]} .parent=${e.id} .picture=${d(e)} @closed=${t} @started=${()=>{t(),v(l.photo(e.shoot_id??``,e.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,t=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let n=await w(e);t===this.quoted&&(this.cost=n)}catch(e){t===this.quoted&&(this.wrong=j(e))}},400))}};c([g()],N.prototype,`wish`,void 0),c([g()],N.prototype,`shoot`,void 0),c([g()],N.prototype,`cost`,void 0),c([g()],N.prototype,`wrong`,void 0),c([g()],N.prototype,`starting`,void 0),c([g()],N.prototype,`looking`,void 0),N=c([A(`pictures-view`)],N);export{N as PicturesView};