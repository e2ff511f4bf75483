const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-CeyJ2SGj.js","assets/common-BEWaxQ7m.js","assets/common-_gXZcgoQ.css","assets/compare-slider-Lci8n20g.js","assets/studio-app-CmNiWYqx.js","assets/schema-2vXgLy_U.js","assets/vars-DHo4IjWv.js","assets/side-sheet--O4wzD5z.js"])))=>i.map(i=>d[i]);
import{C as e,Cn as t,Cr as n,En as r,Gn as i,On as a,Or as o,Qn as s,S as c,Sr as l,Xn as u,Yn as d,_ as f,_r as p,ar as m,b as h,bn as g,cn as _,cr as v,dr as y,dt as b,ft as x,jn as S,ln as C,lr as w,pr as T,qn as E,sr as D,ut as O,w as k,x as A,xt as j,y as M}from"./common-BEWaxQ7m.js";import"./studio-app-CmNiWYqx.js";var N=class extends v{constructor(...n){super(...n),this.wish={prompt:``,count:4,ratio:f[0],provider:`auto`,tier:j().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new o(this,e,A,C,g,S,x,p),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await c(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),a(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=t(e),M().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[s,T`
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
    `]}connectedCallback(){super.connectedCallback(),h().catch(e=>this.wrong=t(e)),M().catch(e=>r(t(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return e.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:t}=e.value;return y`<div class="page"><h1>${l.pictures.title}</h1><p class="quieter">${l.pictures.lead}</p>
      ${t&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let t=[...new Set(e.value.items.map(({provider:e})=>e))];return y`<p role="status">${l.pictures.nobody}</p><p class="hint">${t.length?l.pictures.could(t.join(`, `)):w}</p>`}form(){let{wish:e}=this,t=S.value.config?.tiers??[];return y`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${l.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${l.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${l.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${l.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(t=>y`<button type="button" class="choice" aria-pressed=${t===e.count} @click=${()=>this.set({count:t})}>${t}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${l.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${f.map(t=>y`<button type="button" class="choice" aria-pressed=${t===e.ratio} @click=${()=>this.set({ratio:t})}>${t}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${l.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${l.looks.providers.auto}</option>
            ${this.able.map(({id:t,title:n})=>y`<option value=${t} ?selected=${e.provider===t}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${l.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${l.pictures.newShoot}</option>
            ${g.value.items.map(e=>y`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?l.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${l.looks.tier}>
        ${t.map(t=>y`<button type="button" class="choice" aria-pressed=${t.name===e.tier} @click=${()=>this.set({tier:t.name})}>${l.looks.tiers[t.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:t}=this,n=e&&!e.affordable,r=t.prompt.trim()?e?l.pictures.total(e.job_count,e.credits):l.pictures.pricing:l.pictures.first;return y`${this.wrong?y`<p class="wrong" role="alert">${this.wrong}</p>`:w}
      ${e?.warnings.map(({message:e})=>y`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${r}</b>
          <span class=${n?`wrong`:`hint`}>${e?n?l.looks.short(e.credits,e.balance):l.pictures.held:w}</span></div>
        ${n?y`<a class="button quiet" href=${E.plain(`credits`)}>${l.looks.getCredits}</a>`:y`<button class="button large" ?disabled=${!e||this.starting}>${u(`spark`,18)} ${l.pictures.start(t.count)}</button>`}</div>`}tiles(){let{ids:e,next:n,loaded:i}=A.value,a=e.flatMap(e=>C.value.get(e)??[]);return a.length?y`<section aria-labelledby="made"><h2 id="made">${l.pictures.made}</h2>
      <ul class="grid">${a.map(e=>this.tile(e))}</ul>
      ${n?y`<button class="button quiet" @click=${()=>void M(!0).catch(e=>r(t(e),{bad:!0}))}>${l.credits.more}</button>`:w}</section>`:i?w:y`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let t=e.status===`succeeded`?O(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,n=l.looks.providers[e.used_provider??``]??e.used_provider;return y`<li><figure>
      ${e.status===`succeeded`?y`<a class="frame" href=${E.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${t?y`<img src=${t} alt="" loading="lazy" />`:y`<progress-ring size="24"></progress-ring>`}</a>`:y`<div class="frame"><div class="wait" role="status">${_(e)?y`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:u(`warn`,24)}
            <span>${e.error?.message??l.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        ${e.status===`succeeded`?y`<button class="button small quiet" @click=${()=>this.look(e)}>${u(`spark`,16)} ${l.looks.title}</button>`:w}
        <span class="hint">${[e.status===`succeeded`?n:``,e.status===`succeeded`?l.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){n(()=>import(`./looks-sheet-CeyJ2SGj.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=e}sheet(){let{looking:e}=this;if(!e)return w;let t=()=>this.looking=null;return y`<looks-sheet .open=${!0} .shootId=${e.shoot_id??``} .assets=${[e.asset_id??``]} .parent=${e.id} .picture=${b(e)} @closed=${t} @started=${()=>{t(),i(E.photo(e.shoot_id??``,e.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,n=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let t=await k(e);n===this.quoted&&(this.cost=t)}catch(e){n===this.quoted&&(this.wrong=t(e))}},400))}};d([m()],N.prototype,`wish`,void 0),d([m()],N.prototype,`shoot`,void 0),d([m()],N.prototype,`cost`,void 0),d([m()],N.prototype,`wrong`,void 0),d([m()],N.prototype,`starting`,void 0),d([m()],N.prototype,`looking`,void 0),N=d([D(`pictures-view`)],N);export{N as PicturesView};