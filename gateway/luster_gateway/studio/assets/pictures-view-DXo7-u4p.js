const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-DUU_tM0y.js","assets/common-nlsLLDTL.js","assets/common-_gXZcgoQ.css","assets/compare-slider-UGGvuUVu.js","assets/studio-app-BzId4SGK.js","assets/schema-2vXgLy_U.js","assets/side-sheet-BpGZKLHJ.js"])))=>i.map(i=>d[i]);
import{$n as e,C as t,Cn as n,E as r,Hn as i,Ln as a,S as o,T as s,Vn as c,Wn as l,Zn as u,ar as d,bn as f,br as p,en as m,er as h,fn as g,hn as _,hr as v,it as y,lr as b,mr as x,nt as S,pt as C,rr as w,rt as T,tn as E,tr as D,vn as O,w as k,x as A,y as j,zn as M}from"./common-nlsLLDTL.js";import"./studio-app-BzId4SGK.js";var N=class extends h{constructor(...e){super(...e),this.wish={prompt:``,count:4,ratio:j[0],provider:`auto`,tier:C().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new p(this,s,t,E,g,n,y,b),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await k(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),f(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=_(e),A().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[l,d`
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
    `]}connectedCallback(){super.connectedCallback(),o().catch(e=>this.wrong=_(e)),A().catch(e=>O(_(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return s.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=s.value;return w`<div class="page"><h1>${x.pictures.title}</h1><p class="quieter">${x.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let e=[...new Set(s.value.items.map(({provider:e})=>e))];return w`<p role="status">${x.pictures.nobody}</p><p class="hint">${e.length?x.pictures.could(e.join(`, `)):D}</p>`}form(){let{wish:e}=this,t=n.value.config?.tiers??[];return w`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${x.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${x.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${x.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${x.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(t=>w`<button type="button" class="choice" aria-pressed=${t===e.count} @click=${()=>this.set({count:t})}>${t}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${x.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${j.map(t=>w`<button type="button" class="choice" aria-pressed=${t===e.ratio} @click=${()=>this.set({ratio:t})}>${t}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${x.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${x.looks.providers.auto}</option>
            ${this.able.map(({id:t,title:n})=>w`<option value=${t} ?selected=${e.provider===t}>${n}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${x.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${x.pictures.newShoot}</option>
            ${g.value.items.map(e=>w`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?x.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${x.looks.tier}>
        ${t.map(t=>w`<button type="button" class="choice" aria-pressed=${t.name===e.tier} @click=${()=>this.set({tier:t.name})}>${x.looks.tiers[t.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:t}=this,n=e&&!e.affordable,r=t.prompt.trim()?e?x.pictures.total(e.job_count,e.credits):x.pictures.pricing:x.pictures.first;return w`${this.wrong?w`<p class="wrong" role="alert">${this.wrong}</p>`:D}
      ${e?.warnings.map(({message:e})=>w`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${r}</b>
          <span class=${n?`wrong`:`hint`}>${e?n?x.looks.short(e.credits,e.balance):x.pictures.held:D}</span></div>
        ${n?w`<a class="button quiet" href=${M.plain(`credits`)}>${x.looks.getCredits}</a>`:w`<button class="button large" ?disabled=${!e||this.starting}>${i(`spark`,18)} ${x.pictures.start(t.count)}</button>`}</div>`}tiles(){let{ids:e,next:n,loaded:r}=t.value,i=e.flatMap(e=>E.value.get(e)??[]);return i.length?w`<section aria-labelledby="made"><h2 id="made">${x.pictures.made}</h2>
      <ul class="grid">${i.map(e=>this.tile(e))}</ul>
      ${n?w`<button class="button quiet" @click=${()=>void A(!0).catch(e=>O(_(e),{bad:!0}))}>${x.credits.more}</button>`:D}</section>`:r?D:w`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let t=e.status===`succeeded`?S(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,n=x.looks.providers[e.used_provider??``]??e.used_provider;return w`<li><figure>
      ${e.status===`succeeded`?w`<a class="frame" href=${M.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${t?w`<img src=${t} alt="" loading="lazy" />`:w`<progress-ring size="24"></progress-ring>`}</a>`:w`<div class="frame"><div class="wait" role="status">${m(e)?w`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:i(`warn`,24)}
            <span>${e.error?.message??x.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        ${e.status===`succeeded`?w`<button class="button small quiet" @click=${()=>this.look(e)}>${i(`spark`,16)} ${x.looks.title}</button>`:D}
        <span class="hint">${[e.status===`succeeded`?n:``,e.status===`succeeded`?x.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){v(()=>import(`./looks-sheet-DUU_tM0y.js`),__vite__mapDeps([0,1,2,3,4,5,6])),this.looking=e}sheet(){let{looking:e}=this;if(!e)return D;let t=()=>this.looking=null;return w`<looks-sheet .open=${!0} .shootId=${e.shoot_id??``} .assets=${[e.asset_id??``]} .parent=${e.id} .picture=${T(e)} @closed=${t} @started=${()=>{t(),a(M.photo(e.shoot_id??``,e.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,t=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let n=await r(e);t===this.quoted&&(this.cost=n)}catch(e){t===this.quoted&&(this.wrong=_(e))}},400))}};c([u()],N.prototype,`wish`,void 0),c([u()],N.prototype,`shoot`,void 0),c([u()],N.prototype,`cost`,void 0),c([u()],N.prototype,`wrong`,void 0),c([u()],N.prototype,`starting`,void 0),c([u()],N.prototype,`looking`,void 0),N=c([e(`pictures-view`)],N);export{N as PicturesView};