const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-C0qwwRE6.js","assets/common-O4eJjprC.js","assets/common-_gXZcgoQ.css","assets/compare-slider-8PzAfSdr.js","assets/failed-part-TbJaFGXW.js","assets/studio-app-B6Gx-7NN.js","assets/schema-2vXgLy_U.js","assets/vars-DVOqqhFC.js","assets/side-sheet-8MzUF4KU.js"])))=>i.map(i=>d[i]);
import{$ as e,$r as t,Bt as n,Fr as r,It as i,Jt as a,Lr as o,Lt as s,Nn as c,Pn as l,Qn as u,Qr as d,Rr as f,Rt as p,Ur as m,Vr as h,Yn as g,ar as _,at as v,cr as y,ct as b,dr as x,ii as S,it as C,mr as w,nt as T,ot as E,qr as D,rr as O,rt as k,sr as A,tr as j,ur as M,zr as N}from"./common-O4eJjprC.js";import"./studio-app-B6Gx-7NN.js";import{t as P}from"./failed-part-TbJaFGXW.js";var F=class extends f{constructor(...t){super(...t),this.wish={prompt:``,count:4,ratio:e[0],provider:`auto`,tier:a().tier},this.shoot=``,this.earlier=new n(this,()=>T()),this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new S(this,E,C,l,g,w,p,D),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await v(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),x(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=u(e),T().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[M,m`
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
    `]}connectedCallback(){super.connectedCallback(),k().catch(e=>this.wrong=u(e)),this.earlier.load()}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return E.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=E.value;return h`<div class="page"><h1>${d.pictures.title}</h1><p class="quieter">${d.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let e=[...new Set(E.value.items.map(({provider:e})=>d.looks.providers[e]??e))],{admin:t}=w.value.account??{},n=t&&e.length?d.pictures.could(e.join(`, `)):``;return h`<empty-state icon="plug" head=${t?d.pictures.addProvider:d.pictures.nobody} text=${n} link=${_.plain(`plugins`)} action=${d.nav.plugins}></empty-state>`}form(){let{wish:t}=this,n=w.value.config?.tiers??[];return h`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${d.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${d.pictures.example} .value=${t.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${d.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${d.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(e=>h`<button type="button" class="choice" aria-pressed=${e===t.count} @click=${()=>this.set({count:e})}>${e}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${d.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${e.map(e=>h`<button type="button" class="choice" aria-pressed=${e===t.ratio} @click=${()=>this.set({ratio:e})}>${e}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${d.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${t.provider===`auto`}>${d.looks.providers.auto}</option>
            ${this.able.map(({id:e,title:n})=>h`<option value=${e} ?selected=${t.provider===e}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${d.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${d.pictures.newShoot}</option>
            ${g.value.items.map(e=>h`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?d.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${d.looks.tier}>
        ${n.map(e=>h`<button type="button" class="choice" aria-pressed=${e.name===t.tier} @click=${()=>this.set({tier:e.name})}>${d.looks.tiers[e.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:t}=this,n=e&&!e.affordable,r=t.prompt.trim()?e?d.pictures.total(e.job_count,e.credits):d.pictures.pricing:d.pictures.first;return h`${this.wrong?h`<p class="wrong" role="alert">${this.wrong}</p>`:N}
      ${e?.warnings.map(({message:e})=>h`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${r}</b>
          <span class=${n?`wrong`:`hint`}>${e?n?d.looks.short(e.credits,e.balance):d.pictures.held:N}</span></div>
        ${n?h`<a class="button quiet" href=${_.plain(`credits`)}>${d.looks.getCredits}</a>`:h`<button class="button large" ?disabled=${!e||this.starting}>${y(`spark`,18)} ${d.pictures.start(t.count)}</button>`}</div>`}tiles(){let{ids:e,next:t,loaded:n}=C.value,r=e.flatMap(e=>l.value.get(e)??[]);return!r.length&&this.earlier.failed?h`<section aria-labelledby="made"><h2 id="made">${d.pictures.made}</h2>${P(this.earlier)}</section>`:r.length?h`<section aria-labelledby="made"><h2 id="made">${d.pictures.made}</h2>
      <ul class="grid">${r.map(e=>this.tile(e))}</ul>
      ${t?h`<button class="button quiet" @click=${()=>void T(!0).catch(e=>j(u(e),{bad:!0}))}>${d.credits.more}</button>`:N}</section>`:n?N:h`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let t=e.status===`succeeded`?i(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,n=d.looks.providers[e.used_provider??``]??e.used_provider;return h`<li><figure>
      ${e.status===`succeeded`?h`<a class="frame" href=${_.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${t?h`<img src=${t} alt="" loading="lazy" />`:h`<progress-ring size="24"></progress-ring>`}</a>`:h`<div class="frame"><div class="wait" role="status">${c(e)?h`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:y(`warn`,24)}
            <span>${e.error?.message??d.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        ${e.status===`succeeded`?h`<button class="button small quiet" @click=${()=>this.look(e)}>${y(`spark`,16)} ${d.looks.title}</button>`:N}
        <span class="hint">${[e.status===`succeeded`?n:``,e.status===`succeeded`?d.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){t(()=>import(`./looks-sheet-C0qwwRE6.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8])),this.looking=e}sheet(){let{looking:e}=this;if(!e)return N;let t=()=>this.looking=null;return h`<looks-sheet .open=${!0} .shootId=${e.shoot_id??``} .assets=${[e.asset_id??``]} .parent=${e.id} .picture=${s(e)} @closed=${t} @started=${()=>{t(),O(_.photo(e.shoot_id??``,e.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,t=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let n=await b(e);t===this.quoted&&(this.cost=n)}catch(e){t===this.quoted&&(this.wrong=u(e))}},400))}};A([r()],F.prototype,`wish`,void 0),A([r()],F.prototype,`shoot`,void 0),A([r()],F.prototype,`cost`,void 0),A([r()],F.prototype,`wrong`,void 0),A([r()],F.prototype,`starting`,void 0),A([r()],F.prototype,`looking`,void 0),F=A([o(`pictures-view`)],F);export{F as PicturesView};