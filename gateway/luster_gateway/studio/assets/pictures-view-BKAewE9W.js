const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-C-3mod6E.js","assets/common-CsLnnzm3.js","assets/common-_gXZcgoQ.css","assets/compare-slider-bKFs5wmp.js","assets/studio-app-BzZIgOcX.js","assets/schema-2vXgLy_U.js","assets/vars-BTjrt91x.js","assets/side-sheet-158LKN0J.js"])))=>i.map(i=>d[i]);
import{$n as e,C as t,Cn as n,En as r,Er as i,Jn as a,Pn as o,Qn as s,S as c,Tr as l,Xn as u,b as d,br as f,cr as p,dn as m,dr as h,fn as g,fr as _,g as v,gr as y,ht as b,jn as x,jr as S,kn as C,mr as w,mt as T,pt as E,tr as D,ur as O,v as k,wt as A,x as j,y as M}from"./common-CsLnnzm3.js";import"./studio-app-BzZIgOcX.js";var N=class extends h{constructor(...e){super(...e),this.wish={prompt:``,count:4,ratio:v[0],provider:`auto`,tier:A().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new S(this,c,d,g,n,o,b,f),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await j(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),x(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=r(e),k().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[D,y`
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
    `]}connectedCallback(){super.connectedCallback(),M().catch(e=>this.wrong=r(e)),k().catch(e=>C(r(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return c.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=c.value;return w`<div class="page"><h1>${l.pictures.title}</h1><p class="quieter">${l.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let e=[...new Set(c.value.items.map(({provider:e})=>e))];return w`<p role="status">${l.pictures.nobody}</p><p class="hint">${e.length?l.pictures.could(e.join(`, `)):_}</p>`}form(){let{wish:e}=this,t=o.value.config?.tiers??[];return w`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${l.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${l.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${l.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${l.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(t=>w`<button type="button" class="choice" aria-pressed=${t===e.count} @click=${()=>this.set({count:t})}>${t}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${l.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${v.map(t=>w`<button type="button" class="choice" aria-pressed=${t===e.ratio} @click=${()=>this.set({ratio:t})}>${t}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${l.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${l.looks.providers.auto}</option>
            ${this.able.map(({id:t,title:n})=>w`<option value=${t} ?selected=${e.provider===t}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${l.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${l.pictures.newShoot}</option>
            ${n.value.items.map(e=>w`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?l.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${l.looks.tier}>
        ${t.map(t=>w`<button type="button" class="choice" aria-pressed=${t.name===e.tier} @click=${()=>this.set({tier:t.name})}>${l.looks.tiers[t.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:t,wish:n}=this,r=t&&!t.affordable,i=n.prompt.trim()?t?l.pictures.total(t.job_count,t.credits):l.pictures.pricing:l.pictures.first;return w`${this.wrong?w`<p class="wrong" role="alert">${this.wrong}</p>`:_}
      ${t?.warnings.map(({message:e})=>w`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${i}</b>
          <span class=${r?`wrong`:`hint`}>${t?r?l.looks.short(t.credits,t.balance):l.pictures.held:_}</span></div>
        ${r?w`<a class="button quiet" href=${u.plain(`credits`)}>${l.looks.getCredits}</a>`:w`<button class="button large" ?disabled=${!t||this.starting}>${e(`spark`,18)} ${l.pictures.start(n.count)}</button>`}</div>`}tiles(){let{ids:e,next:t,loaded:n}=d.value,i=e.flatMap(e=>g.value.get(e)??[]);return i.length?w`<section aria-labelledby="made"><h2 id="made">${l.pictures.made}</h2>
      <ul class="grid">${i.map(e=>this.tile(e))}</ul>
      ${t?w`<button class="button quiet" @click=${()=>void k(!0).catch(e=>C(r(e),{bad:!0}))}>${l.credits.more}</button>`:_}</section>`:n?_:w`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(t){let n=t.status===`succeeded`?E(t.id,t.outputs[0]?.name??`photo`,`thumb`):null,r=l.looks.providers[t.used_provider??``]??t.used_provider;return w`<li><figure>
      ${t.status===`succeeded`?w`<a class="frame" href=${u.photo(t.shoot_id??``,t.asset_id??``)} aria-label=${t.prompt}>${n?w`<img src=${n} alt="" loading="lazy" />`:w`<progress-ring size="24"></progress-ring>`}</a>`:w`<div class="frame"><div class="wait" role="status">${m(t)?w`<progress-ring .value=${t.status===`queued`?-1:t.progress} size="28"></progress-ring>`:e(`warn`,24)}
            <span>${t.error?.message??l.job[t.status]}</span></div></div>`}
      <figcaption><b title=${t.prompt}>${t.prompt}</b>
        ${t.status===`succeeded`?w`<button class="button small quiet" @click=${()=>this.look(t)}>${e(`spark`,16)} ${l.looks.title}</button>`:_}
        <span class="hint">${[t.status===`succeeded`?r:``,t.status===`succeeded`?l.creditCount(t.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){i(()=>import(`./looks-sheet-C-3mod6E.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=e}sheet(){let{looking:e}=this;if(!e)return _;let t=()=>this.looking=null;return w`<looks-sheet .open=${!0} .shootId=${e.shoot_id??``} .assets=${[e.asset_id??``]} .parent=${e.id} .picture=${T(e)} @closed=${t} @started=${()=>{t(),a(u.photo(e.shoot_id??``,e.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,n=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let r=await t(e);n===this.quoted&&(this.cost=r)}catch(e){n===this.quoted&&(this.wrong=r(e))}},400))}};s([p()],N.prototype,`wish`,void 0),s([p()],N.prototype,`shoot`,void 0),s([p()],N.prototype,`cost`,void 0),s([p()],N.prototype,`wrong`,void 0),s([p()],N.prototype,`starting`,void 0),s([p()],N.prototype,`looking`,void 0),N=s([O(`pictures-view`)],N);export{N as PicturesView};