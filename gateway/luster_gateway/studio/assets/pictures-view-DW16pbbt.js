const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-LmSJ1KC0.js","assets/common-C0zW_tFl.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CvdHuwC2.js","assets/studio-app-Du-OavB4.js","assets/schema-2vXgLy_U.js","assets/vars-BMiYfYl7.js","assets/side-sheet-DdpJZl7T.js"])))=>i.map(i=>d[i]);
import{At as e,Br as t,Cr as n,Fr as r,Kn as i,Ln as a,Pn as o,Pr as s,Tr as c,Un as l,Vn as u,Wn as d,Xn as f,_n as p,_r as m,br as h,bt as g,c as _,d as v,f as y,jn as b,kr as x,l as S,o as C,p as w,qn as T,u as E,vn as D,xr as O,xt as k,yr as A,yt as j,zn as M}from"./common-C0zW_tFl.js";import"./studio-app-Du-OavB4.js";var N=class extends h{constructor(...n){super(...n),this.wish={prompt:``,count:4,ratio:C[0],provider:`auto`,tier:e().tier},this.shoot=``,this.cost=null,this.wrong=``,this.starting=!1,this.looking=null,this.watch=new t(this,y,E,D,b,f,k,x),this.once=crypto.randomUUID(),this.later=0,this.quoted=``,this.start=async e=>{if(e.preventDefault(),this.cost&&!this.starting){this.starting=!0,this.wrong=``;try{await v(this.wish,this.shoot,this.once),this.once=crypto.randomUUID(),T(),this.renderRoot.querySelector(`#made`)?.scrollIntoView({behavior:`smooth`,block:`start`})}catch(e){this.wrong=o(e),_().catch(()=>void 0)}finally{this.starting=!1}}}}static{this.styles=[i,c`
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
    `]}connectedCallback(){super.connectedCallback(),S().catch(e=>this.wrong=o(e)),_().catch(e=>a(o(e),{bad:!0}))}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`wish`)&&this.ask()}get able(){return y.value.items.filter(({available:e})=>e)}render(){this.watch;let{loaded:e}=y.value;return n`<div class="page"><h1>${s.pictures.title}</h1><p class="quieter">${s.pictures.lead}</p>
      ${e&&!this.able.length?this.nobody():this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`}nobody(){let e=[...new Set(y.value.items.map(({provider:e})=>s.looks.providers[e]??e))],t=f.value.account?.admin&&e.length?s.pictures.could(e.join(`, `)):``;return n`<empty-state icon="plug" head=${s.pictures.nobody} text=${t} link=${u.plain(`plugins`)} action=${s.nav.plugins}></empty-state>`}form(){let{wish:e}=this,t=f.value.config?.tiers??[];return n`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${s.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${s.pictures.example} .value=${e.prompt} @input=${e=>this.set({prompt:e.target.value})}></textarea>
        <span class="hint">${s.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${s.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({length:8},(e,t)=>t+1).map(t=>n`<button type="button" class="choice" aria-pressed=${t===e.count} @click=${()=>this.set({count:t})}>${t}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${s.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${C.map(t=>n`<button type="button" class="choice" aria-pressed=${t===e.ratio} @click=${()=>this.set({ratio:t})}>${t}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${s.looks.provider}</label>
          <select id="maker" @change=${e=>this.set({provider:e.target.value})}>
            <option value="auto" ?selected=${e.provider===`auto`}>${s.looks.providers.auto}</option>
            ${this.able.map(({id:t,title:r})=>n`<option value=${t} ?selected=${e.provider===t}>${r}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${s.pictures.shoot}</label>
          <select id="shoot" @change=${e=>this.into(e.target.value)}>
            <option value="" ?selected=${!this.shoot}>${s.pictures.newShoot}</option>
            ${b.value.items.map(e=>n`<option value=${e.id} ?selected=${this.shoot===e.id}>${e.unsorted?s.shoots.unsorted:e.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${s.looks.tier}>
        ${t.map(t=>n`<button type="button" class="choice" aria-pressed=${t.name===e.tier} @click=${()=>this.set({tier:t.name})}>${s.looks.tiers[t.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`}foot(){let{cost:e,wish:t}=this,r=e&&!e.affordable,i=t.prompt.trim()?e?s.pictures.total(e.job_count,e.credits):s.pictures.pricing:s.pictures.first;return n`${this.wrong?n`<p class="wrong" role="alert">${this.wrong}</p>`:O}
      ${e?.warnings.map(({message:e})=>n`<p class="hint">${e}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${i}</b>
          <span class=${r?`wrong`:`hint`}>${e?r?s.looks.short(e.credits,e.balance):s.pictures.held:O}</span></div>
        ${r?n`<a class="button quiet" href=${u.plain(`credits`)}>${s.looks.getCredits}</a>`:n`<button class="button large" ?disabled=${!e||this.starting}>${d(`spark`,18)} ${s.pictures.start(t.count)}</button>`}</div>`}tiles(){let{ids:e,next:t,loaded:r}=E.value,i=e.flatMap(e=>D.value.get(e)??[]);return i.length?n`<section aria-labelledby="made"><h2 id="made">${s.pictures.made}</h2>
      <ul class="grid">${i.map(e=>this.tile(e))}</ul>
      ${t?n`<button class="button quiet" @click=${()=>void _(!0).catch(e=>a(o(e),{bad:!0}))}>${s.credits.more}</button>`:O}</section>`:r?O:n`<p aria-busy="true"><progress-ring></progress-ring></p>`}tile(e){let t=e.status===`succeeded`?j(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,r=s.looks.providers[e.used_provider??``]??e.used_provider;return n`<li><figure>
      ${e.status===`succeeded`?n`<a class="frame" href=${u.photo(e.shoot_id??``,e.asset_id??``)} aria-label=${e.prompt}>${t?n`<img src=${t} alt="" loading="lazy" />`:n`<progress-ring size="24"></progress-ring>`}</a>`:n`<div class="frame"><div class="wait" role="status">${p(e)?n`<progress-ring .value=${e.status===`queued`?-1:e.progress} size="28"></progress-ring>`:d(`warn`,24)}
            <span>${e.error?.message??s.job[e.status]}</span></div></div>`}
      <figcaption><b title=${e.prompt}>${e.prompt}</b>
        ${e.status===`succeeded`?n`<button class="button small quiet" @click=${()=>this.look(e)}>${d(`spark`,16)} ${s.looks.title}</button>`:O}
        <span class="hint">${[e.status===`succeeded`?r:``,e.status===`succeeded`?s.creditCount(e.credits_used):``].filter(Boolean).join(` · `)}</span></figcaption>
    </figure></li>`}look(e){r(()=>import(`./looks-sheet-LmSJ1KC0.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=e}sheet(){let{looking:e}=this;if(!e)return O;let t=()=>this.looking=null;return n`<looks-sheet .open=${!0} .shootId=${e.shoot_id??``} .assets=${[e.asset_id??``]} .parent=${e.id} .picture=${g(e)} @closed=${t} @started=${()=>{t(),M(u.photo(e.shoot_id??``,e.asset_id??``))}}></looks-sheet>`}into(e){this.shoot=e,this.once=crypto.randomUUID()}set(e){this.wish={...this.wish,...e}}ask(){window.clearTimeout(this.later);let{wish:e}=this,t=this.quoted=JSON.stringify(e);this.once=crypto.randomUUID(),this.cost=null,this.wrong=``,e.prompt.trim()&&(this.later=window.setTimeout(async()=>{try{let n=await w(e);t===this.quoted&&(this.cost=n)}catch(e){t===this.quoted&&(this.wrong=o(e))}},400))}};l([m()],N.prototype,`wish`,void 0),l([m()],N.prototype,`shoot`,void 0),l([m()],N.prototype,`cost`,void 0),l([m()],N.prototype,`wrong`,void 0),l([m()],N.prototype,`starting`,void 0),l([m()],N.prototype,`looking`,void 0),N=l([A(`pictures-view`)],N);export{N as PicturesView};