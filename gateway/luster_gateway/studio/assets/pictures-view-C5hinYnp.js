const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-de3YasUx.js","assets/common-BNRW6NRY.js","assets/common-_gXZcgoQ.css","assets/compare-slider-Pc8b_zIH.js","assets/studio-app-BORxxpVD.js","assets/schema-2vXgLy_U.js","assets/side-sheet-AnRGuavo.js"])))=>i.map(i=>d[i]);
import{An as e,C as t,Gn as n,In as r,Jt as i,Kn as a,Nn as o,Pn as s,Q as c,S as l,Un as u,X as d,Yn as f,Z as p,Zn as m,an as h,ar as g,b as _,cn as v,dn as y,dr as b,er as x,g as S,gn as C,jn as w,or as T,pn as E,qn as D,qt as O,st as k,v as A,x as j,y as M}from"./common-BNRW6NRY.js";import"./studio-app-BORxxpVD.js";var N=class extends a{constructor(...e){super(...e),this.wish={prompt:``,count:4,ratio:S[0],provider:`auto`,tier:k().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new b(this,l,_,i,h,C,c,x),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await j(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),E(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=v(e),A().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[r,m`
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
    `]}connectedCallback(){super.connectedCallback(),M().catch(e=>this.wrong=v(e)),A().catch(e=>y(v(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return l.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=l.value;return f`<div class="page"><h1>${g.pictures.title}</h1><p class="quieter">${g.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let e=[...new Set(l.value.items.map(({provider:e})=>e))];return f`<p role="status">${g.pictures.nobody}</p><p class="hint">${e.length?g.pictures.could(e.join(`, `)):D}</p>`}form(){let{wish:e}=this,t=C.value.config?.tiers??[];return f`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${g.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${g.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${g.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${g.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(t=>f`<button type="button" class="choice" aria-pressed=${t===e.count} @click=${()=>this.set({count:t})}>${t}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${g.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${S.map(t=>f`<button type="button" class="choice" aria-pressed=${t===e.ratio} @click=${()=>this.set({ratio:t})}>${t}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${g.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${g.looks.providers.auto}</option>
            ${this.able.map(({id:t,title:n})=>f`<option value=${t} ?selected=${e.provider===t}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${g.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${g.pictures.newShoot}</option>
            ${h.value.items.map(e=>f`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?g.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${g.looks.tier}>
        ${t.map(t=>f`<button type="button" class="choice" aria-pressed=${t.name===e.tier} @click=${()=>this.set({tier:t.name})}>${g.looks.tiers[t.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:t}=this,n=e&&!e.affordable,r=t.prompt.trim()?e?g.pictures.total(e.job_count,e.credits):g.pictures.pricing:g.pictures.first;return f`${this.wrong?f`<p class="wrong" role="alert">${this.wrong}</p>`:D}
      ${e?.warnings.map(({message:e})=>f`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${r}</b>
          <span class=${n?`wrong`:`hint`}>${e?n?g.looks.short(e.credits,e.balance):g.pictures.held:D}</span></div>
        ${n?f`<a class="button quiet" href=${w.plain(`credits`)}>${g.looks.getCredits}</a>`:f`<button class="button large" ?disabled=${!e||this.starting}>${s(`spark`,18)} ${g.pictures.start(t.count)}</button>`}</div>`}tiles(){let{ids:e,next:t,loaded:n}=_.value,r=e.flatMap(e=>i.value.get(e)??[]);return r.length?f`<section aria-labelledby="made"><h2 id="made">${g.pictures.made}</h2>
      <ul class="grid">${r.map(e=>this.tile(e))}</ul>
      ${t?f`<button class="button quiet" @click=${()=>void A(!0).catch(e=>y(v(e),{bad:!0}))}>${g.credits.more}</button>`:D}</section>`:n?D:f`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let t=e.status===`succeeded`?d(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,n=g.looks.providers[e.used_provider??``]??e.used_provider;return f`<li><figure>
      ${e.status===`succeeded`?f`<a class="frame" href=${w.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${t?f`<img src=${t} alt="" loading="lazy" />`:f`<progress-ring size="24"></progress-ring>`}</a>`:f`<div class="frame"><div class="wait" role="status">${O(e)?f`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:s(`warn`,24)}
            <span>${e.error?.message??g.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        ${e.status===`succeeded`?f`<button class="button small quiet" @click=${()=>this.look(e)}>${s(`spark`,16)} ${g.looks.title}</button>`:D}
        <span class="hint">${[e.status===`succeeded`?n:``,e.status===`succeeded`?g.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){T(()=>import(`./looks-sheet-de3YasUx.js`),__vite__mapDeps([0,1,2,3,4,5,6])),this.looking=e}sheet(){let{looking:t}=this;if(!t)return D;let n=()=>this.looking=null;return f`<looks-sheet .open=${!0} .shootId=${t.shoot_id??``} .assets=${[t.asset_id??``]} .parent=${t.id} .picture=${p(t)} @closed=${n} @started=${()=>{n(),e(w.photo(t.shoot_id??``,t.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,n=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let r=await t(e);n===this.quoted&&(this.cost=r)}catch(e){n===this.quoted&&(this.wrong=v(e))}},400))}};o([u()],N.prototype,`wish`,void 0),o([u()],N.prototype,`shoot`,void 0),o([u()],N.prototype,`cost`,void 0),o([u()],N.prototype,`wrong`,void 0),o([u()],N.prototype,`starting`,void 0),o([u()],N.prototype,`looking`,void 0),N=o([n(`pictures-view`)],N);export{N as PicturesView};