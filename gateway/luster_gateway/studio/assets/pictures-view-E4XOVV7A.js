const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-Df1NspHu.js","assets/common-CjNGIj2e.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CmVenxhC.js","assets/studio-app-lgHx6NUq.js","assets/schema-2vXgLy_U.js","assets/vars-Bjb9AkQm.js","assets/side-sheet-Cvduf2DZ.js"])))=>i.map(i=>d[i]);
import{$n as e,C as t,Cr as n,En as r,Ln as i,Mn as a,Or as o,Pn as s,Pr as c,S as l,Tt as u,Zn as d,_r as f,b as p,dr as m,fn as h,g,gt as _,hr as v,ht as y,ir as b,kn as x,kr as S,mr as C,mt as w,nr as T,pn as E,pr as D,tr as O,v as k,x as A,y as j,yr as M}from"./common-CjNGIj2e.js";import"./studio-app-lgHx6NUq.js";var N=class extends C{constructor(...e){super(...e),this.wish={prompt:``,count:4,ratio:g[0],provider:`auto`,tier:u().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new c(this,l,p,E,r,i,_,n),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await A(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),s(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=x(e),k().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[b,M`
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
    `]}connectedCallback(){super.connectedCallback(),j().catch(e=>this.wrong=x(e)),k().catch(e=>a(x(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return l.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=l.value;return f`<div class="page"><h1>${o.pictures.title}</h1><p class="quieter">${o.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let e=[...new Set(l.value.items.map(({provider:e})=>e))];return f`<p role="status">${o.pictures.nobody}</p><p class="hint">${e.length?o.pictures.could(e.join(`, `)):v}</p>`}form(){let{wish:e}=this,t=i.value.config?.tiers??[];return f`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${o.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${o.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${o.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${o.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(t=>f`<button type="button" class="choice" aria-pressed=${t===e.count} @click=${()=>this.set({count:t})}>${t}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${o.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${g.map(t=>f`<button type="button" class="choice" aria-pressed=${t===e.ratio} @click=${()=>this.set({ratio:t})}>${t}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${o.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${o.looks.providers.auto}</option>
            ${this.able.map(({id:t,title:n})=>f`<option value=${t} ?selected=${e.provider===t}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${o.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${o.pictures.newShoot}</option>
            ${r.value.items.map(e=>f`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?o.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${o.looks.tier}>
        ${t.map(t=>f`<button type="button" class="choice" aria-pressed=${t.name===e.tier} @click=${()=>this.set({tier:t.name})}>${o.looks.tiers[t.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:t,wish:n}=this,r=t&&!t.affordable,i=n.prompt.trim()?t?o.pictures.total(t.job_count,t.credits):o.pictures.pricing:o.pictures.first;return f`${this.wrong?f`<p class="wrong" role="alert">${this.wrong}</p>`:v}
      ${t?.warnings.map(({message:e})=>f`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${i}</b>
          <span class=${r?`wrong`:`hint`}>${t?r?o.looks.short(t.credits,t.balance):o.pictures.held:v}</span></div>
        ${r?f`<a class="button quiet" href=${e.plain(`credits`)}>${o.looks.getCredits}</a>`:f`<button class="button large" ?disabled=${!t||this.starting}>${T(`spark`,18)} ${o.pictures.start(n.count)}</button>`}</div>`}tiles(){let{ids:e,next:t,loaded:n}=p.value,r=e.flatMap(e=>E.value.get(e)??[]);return r.length?f`<section aria-labelledby="made"><h2 id="made">${o.pictures.made}</h2>
      <ul class="grid">${r.map(e=>this.tile(e))}</ul>
      ${t?f`<button class="button quiet" @click=${()=>void k(!0).catch(e=>a(x(e),{bad:!0}))}>${o.credits.more}</button>`:v}</section>`:n?v:f`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(t){let n=t.status===`succeeded`?w(t.id,t.outputs[0]?.name??`photo`,`thumb`):null,r=o.looks.providers[t.used_provider??``]??t.used_provider;return f`<li><figure>
      ${t.status===`succeeded`?f`<a class="frame" href=${e.photo(t.shoot_id??``,t.asset_id??``)} aria-label=${t.prompt}>${n?f`<img src=${n} alt="" loading="lazy" />`:f`<progress-ring size="24"></progress-ring>`}</a>`:f`<div class="frame"><div class="wait" role="status">${h(t)?f`<progress-ring .value=${t.status===`queued`?-1:t.progress} size="28"></progress-ring>`:T(`warn`,24)}
            <span>${t.error?.message??o.job[t.status]}</span></div></div>`}
      <figcaption><b title=${t.prompt}>${t.prompt}</b>
        ${t.status===`succeeded`?f`<button class="button small quiet" @click=${()=>this.look(t)}>${T(`spark`,16)} ${o.looks.title}</button>`:v}
        <span class="hint">${[t.status===`succeeded`?r:``,t.status===`succeeded`?o.creditCount(t.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){S(()=>import(`./looks-sheet-Df1NspHu.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=e}sheet(){let{looking:t}=this;if(!t)return v;let n=()=>this.looking=null;return f`<looks-sheet .open=${!0} .shootId=${t.shoot_id??``} .assets=${[t.asset_id??``]} .parent=${t.id} .picture=${y(t)} @closed=${n} @started=${()=>{n(),d(e.photo(t.shoot_id??``,t.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,n=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let r=await t(e);n===this.quoted&&(this.cost=r)}catch(e){n===this.quoted&&(this.wrong=x(e))}},400))}};O([m()],N.prototype,`wish`,void 0),O([m()],N.prototype,`shoot`,void 0),O([m()],N.prototype,`cost`,void 0),O([m()],N.prototype,`wrong`,void 0),O([m()],N.prototype,`starting`,void 0),O([m()],N.prototype,`looking`,void 0),N=O([D(`pictures-view`)],N);export{N as PicturesView};