const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-B9OvqbyY.js","assets/common-3VDTXD9_.js","assets/common-_gXZcgoQ.css","assets/compare-slider-C3gv5ahX.js","assets/studio-app-D2HiLI1J.js","assets/schema-2vXgLy_U.js","assets/vars-Cotudsjr.js","assets/side-sheet-Gm7QtOZG.js"])))=>i.map(i=>d[i]);
import{Br as e,Cr as t,Ct as n,Fr as r,Kn as i,Ln as a,Nt as o,Pn as s,Pr as c,St as l,Tr as u,Un as d,Vn as f,Wn as p,Xn as m,_n as h,_r as g,a as _,br as v,c as y,d as b,f as x,jn as S,kr as C,l as w,qn as T,s as E,u as D,vn as O,wt as k,xr as A,yr as j,zn as M}from"./common-3VDTXD9_.js";import"./studio-app-D2HiLI1J.js";var N=class extends v{constructor(...t){super(...t),this.wish={prompt:``,count:4,ratio:_[0],provider:`auto`,tier:o().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new e(this,b,w,O,S,m,k,C),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await D(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),T(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=s(e),E().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[i,u`
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
    `]}connectedCallback(){super.connectedCallback(),y().catch(e=>this.wrong=s(e)),E().catch(e=>a(s(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return b.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=b.value;return t`<div class="page"><h1>${c.pictures.title}</h1><p class="quieter">${c.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let e=[...new Set(b.value.items.map(({provider:e})=>c.looks.providers[e]??e))],{admin:n}=m.value.account??{},r=n&&e.length?c.pictures.could(e.join(`, `)):``;return t`<empty-state icon="plug" head=${n?c.pictures.addProvider:c.pictures.nobody} text=${r} link=${f.plain(`plugins`)} action=${c.nav.plugins}></empty-state>`}form(){let{wish:e}=this,n=m.value.config?.tiers??[];return t`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${c.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${c.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${c.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${c.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(n=>t`<button type="button" class="choice" aria-pressed=${n===e.count} @click=${()=>this.set({count:n})}>${n}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${c.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${_.map(n=>t`<button type="button" class="choice" aria-pressed=${n===e.ratio} @click=${()=>this.set({ratio:n})}>${n}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${c.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${c.looks.providers.auto}</option>
            ${this.able.map(({id:n,title:r})=>t`<option value=${n} ?selected=${e.provider===n}>${r}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${c.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${c.pictures.newShoot}</option>
            ${S.value.items.map(e=>t`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?c.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${c.looks.tier}>
        ${n.map(n=>t`<button type="button" class="choice" aria-pressed=${n.name===e.tier} @click=${()=>this.set({tier:n.name})}>${c.looks.tiers[n.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:n}=this,r=e&&!e.affordable,i=n.prompt.trim()?e?c.pictures.total(e.job_count,e.credits):c.pictures.pricing:c.pictures.first;return t`${this.wrong?t`<p class="wrong" role="alert">${this.wrong}</p>`:A}
      ${e?.warnings.map(({message:e})=>t`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${i}</b>
          <span class=${r?`wrong`:`hint`}>${e?r?c.looks.short(e.credits,e.balance):c.pictures.held:A}</span></div>
        ${r?t`<a class="button quiet" href=${f.plain(`credits`)}>${c.looks.getCredits}</a>`:t`<button class="button large" ?disabled=${!e||this.starting}>${p(`spark`,18)} ${c.pictures.start(n.count)}</button>`}</div>`}tiles(){let{ids:e,next:n,loaded:r}=w.value,i=e.flatMap(e=>O.value.get(e)??[]);return i.length?t`<section aria-labelledby="made"><h2 id="made">${c.pictures.made}</h2>
      <ul class="grid">${i.map(e=>this.tile(e))}</ul>
      ${n?t`<button class="button quiet" @click=${()=>void E(!0).catch(e=>a(s(e),{bad:!0}))}>${c.credits.more}</button>`:A}</section>`:r?A:t`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let n=e.status===`succeeded`?l(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,r=c.looks.providers[e.used_provider??``]??e.used_provider;return t`<li><figure>
      ${e.status===`succeeded`?t`<a class="frame" href=${f.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${n?t`<img src=${n} alt="" loading="lazy" />`:t`<progress-ring size="24"></progress-ring>`}</a>`:t`<div class="frame"><div class="wait" role="status">${h(e)?t`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:p(`warn`,24)}
            <span>${e.error?.message??c.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        ${e.status===`succeeded`?t`<button class="button small quiet" @click=${()=>this.look(e)}>${p(`spark`,16)} ${c.looks.title}</button>`:A}
        <span class="hint">${[e.status===`succeeded`?r:``,e.status===`succeeded`?c.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){r(()=>import(`./looks-sheet-B9OvqbyY.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=e}sheet(){let{looking:e}=this;if(!e)return A;let r=()=>this.looking=null;return t`<looks-sheet .open=${!0} .shootId=${e.shoot_id??``} .assets=${[e.asset_id??``]} .parent=${e.id} .picture=${n(e)} @closed=${r} @started=${()=>{r(),M(f.photo(e.shoot_id??``,e.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,t=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let n=await x(e);t===this.quoted&&(this.cost=n)}catch(e){t===this.quoted&&(this.wrong=s(e))}},400))}};d([g()],N.prototype,`wish`,void 0),d([g()],N.prototype,`shoot`,void 0),d([g()],N.prototype,`cost`,void 0),d([g()],N.prototype,`wrong`,void 0),d([g()],N.prototype,`starting`,void 0),d([g()],N.prototype,`looking`,void 0),N=d([j(`pictures-view`)],N);export{N as PicturesView};