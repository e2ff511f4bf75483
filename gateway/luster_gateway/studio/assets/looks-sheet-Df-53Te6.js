import{Bn as e,Ct as t,Fn as n,Gn as r,Hn as i,It as a,Mn as o,Pn as s,Qn as c,Rn as l,St as u,Tt as d,Un as f,Vn as p,Wn as m,Yn as h,_t as g,an as _,bt as v,ct as y,dn as b,dt as x,er as S,ft as C,gt as w,ht as T,jn as E,kn as D,ln as O,lr as k,lt as A,mn as j,mt as M,on as N,ot as P,pt as F,qn as I,rr as L,st as R,tn as z,ut as B,vt as V,yt as H}from"./common-BwQ0svBd.js";import"./compare-slider-CXSs5klH.js";import"./studio-app-Bf9JT8xs.js";import{t as U}from"./schema-2vXgLy_U.js";import"./side-sheet-BdRiXCW1.js";var W=6,G=class extends m{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[s,h`
      :host {
        display: grid;
        gap: 1.25rem;
      }
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        min-width: 0;
        display: grid;
        gap: 0.45rem;
      }
      legend,
      .head {
        display: flex;
        justify-content: space-between;
        width: 100%;
        padding: 0;
        font-size: var(--size-small);
        font-weight: 500;
        color: var(--text-2);
      }
      legend {
        margin-bottom: 0.45rem;
      }
      .switch {
        display: flex;
        align-items: center;
        gap: 0.7rem;
        cursor: pointer;
      }
      .photos {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(4.2rem, 1fr));
        gap: 0.4rem;
        max-height: 12rem;
        overflow: auto;
      }
      .photos button {
        aspect-ratio: 3 / 2;
        padding: 0;
        border: 2px solid transparent;
        border-radius: var(--round-small);
        overflow: hidden;
        background: var(--raised-2);
        cursor: pointer;
        font-size: var(--size-small);
      }
      .photos button[aria-checked="true"] {
        border-color: var(--glow);
      }
      .photos img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      input[type="color"] {
        width: 3.5rem;
        height: 2.5rem;
        padding: 0.15rem;
        border: 1px solid var(--line-strong);
        border-radius: var(--round-small);
        background: transparent;
      }
    `]}render(){return U(this.schema,this.defaults).map(e=>this.field(e))}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=_(e.name,e.title),n=`field-${e.name}`,i=e.hint&&!(e.name in L.fields)?I`<p class="hint" id="${n}-hint">${e.hint}</p>`:r,a=this.value(e);switch(e.kind){case`range`:return I`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${e.name===`strength`?S(Number(a??e.min),{style:`percent`}):S(Number(a??e.min),{maximumFractionDigits:2})}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(a??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${i}
        </div>`;case`number`:return I`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??r} max=${e.max??r} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${i}
        </div>`;case`choice`:return e.options.length<=W&&!e.optional?this.buttons(e,t,a,i):this.list(e,n,t,a,i);case`many`:return I`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(a)?a:[],r=n.includes(t);return I`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${_(String(t))}</button>`})}</div>${i}</fieldset>`;case`switch`:return I`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!a}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${i}</div>`;case`colour`:return I`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(a??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${i}</div>`;case`photo`:return this.pictures(e,t,a,i);default:return I`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??r} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${i}</div>`}}buttons(e,t,n,r){return I`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>I`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${_(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,n,i,a){let o=e.options.indexOf(i)+ +!!e.optional;return I`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} data-at=${o} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?I`<option>${L.looks.whatever}</option>`:r}
        ${e.options.map(e=>I`<option>${_(String(e))}</option>`)}
      </select>${a}</div>`}pictures(e,t,n,i){return I`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${L.looks.ownNone}</button>
      ${this.photos.map(t=>I`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?I`<img src=${t.thumb_url} alt="" loading="lazy" />`:r}</button>`)}</div>${i}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};E([i({attribute:!1})],G.prototype,`schema`,void 0),E([i({attribute:!1})],G.prototype,`defaults`,void 0),E([i({attribute:!1})],G.prototype,`values`,void 0),E([i({attribute:!1})],G.prototype,`photos`,void 0),G=E([f(`schema-form`)],G);var K=h`
  .split {
    display: grid;
    grid-template: "stage looks" auto "settings looks" 1fr / minmax(0, 1.55fr) minmax(17rem, 1fr);
    gap: 1.5rem 1.75rem;
    align-items: start;
  }
  .stage {
    grid-area: stage;
  }
  .looks-side {
    grid-area: looks;
    display: grid;
    gap: 0.9rem;
    min-width: 0;
  }
  .settings {
    grid-area: settings;
  }
  .stage {
    display: grid;
    gap: 0.75rem;
    min-width: 0;
  }
  .shown {
    position: relative;
    aspect-ratio: 3 / 2;
    border-radius: var(--round);
    overflow: hidden;
    background: var(--well);
  }
  .shown compare-slider,
  .shown .alone {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: contain;
  }
  .waits {
    position: absolute;
    right: 0.75rem;
    top: 0.75rem;
    display: grid;
    padding: 0.35rem;
    border-radius: 50%;
    background: rgb(16 16 16 / 0.7);
    color: #fff;
  }
  .note {
    display: flex;
    gap: 0.5rem;
    color: var(--text-2);
    font-size: var(--size-small);
  }
  .note svg {
    flex: none;
    margin-top: 0.1rem;
  }
  .strip {
    display: flex;
    gap: 0.35rem;
    overflow-x: auto;
    padding: 3px;
    margin: -3px;
    scrollbar-width: thin;
  }
  .strip button {
    flex: none;
    width: 4.5rem;
    aspect-ratio: 3 / 2;
    padding: 0;
    border: 0;
    border-radius: 5px;
    overflow: hidden;
    background: var(--raised-2);
    opacity: 0.6;
    cursor: pointer;
  }
  .strip button[aria-pressed="true"] {
    opacity: 1;
    outline: 2px solid var(--glow);
    outline-offset: 1px;
  }
  .strip img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .settings {
    display: grid;
    gap: 1.25rem;
    min-width: 0;
  }
  .looks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.4rem, 1fr));
    gap: 0.6rem;
  }
  .look {
    display: grid;
    gap: 0.1rem;
    align-content: start;
    padding: 0.3rem 0.3rem 0.5rem;
    border: 1.5px solid transparent;
    border-radius: 12px;
    background: transparent;
    text-align: left;
    cursor: pointer;
    transition: background var(--fast);
  }
  .look:hover {
    background: var(--raised-2);
  }
  .look[aria-checked="true"] {
    border-color: var(--glow);
    background: var(--raised-2);
  }
  .look[disabled] {
    opacity: 0.5;
    cursor: not-allowed;
  }
  .picture {
    display: block;
    aspect-ratio: 3 / 2;
    border-radius: 8px;
    overflow: hidden;
    background: var(--well);
    margin-bottom: 0.3rem;
  }
  .picture img,
  .picture .skeleton,
  .picture .blank {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
    border-radius: 0;
  }
  .look .word {
    font-weight: 550;
    font-size: var(--size-small);
    padding-inline: 0.25rem;
  }
  .look small {
    color: var(--text-3);
    font-size: 0.75rem;
    padding-inline: 0.25rem;
  }
  .about {
    font-size: var(--size-small);
    text-wrap: pretty;
  }
  .tiers {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5rem;
  }
  .tier {
    display: grid;
    gap: 0.1rem;
    padding: 0.6rem 0.8rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--round);
    background: transparent;
    text-align: left;
    cursor: pointer;
  }
  .tier span {
    color: var(--text-2);
    font-size: var(--size-small);
  }
  .tier b {
    font-weight: 550;
  }
  .tier[aria-checked="true"] {
    border-color: var(--glow);
    box-shadow: inset 0 0 0 0.5px var(--glow);
    background: var(--raised-2);
  }
  .preset {
    display: inline-flex;
    align-items: center;
  }
  .sum {
    display: grid;
    gap: 0.1rem;
    min-width: 0;
    flex: 1 1 14rem;
  }
  .sum b {
    font-weight: 600;
  }
  .foot {
    display: grid;
    gap: 0.5rem;
  }
  form.row {
    flex-wrap: nowrap;
  }
  @media (max-width: 760px) {
    .split {
      grid-template: "stage" "looks" "settings" / minmax(0, 1fr);
      gap: 1rem;
    }
    .stage {
      position: sticky;
      top: -0.25rem;
      z-index: 2;
      background: var(--raised);
      padding-bottom: 0.5rem;
      margin-inline: -1.5rem;
    }
    .stage .shown {
      border-radius: 0;
    }
    .stage .note,
    .stage .strip {
      margin-inline: 1.5rem;
    }
    .looks {
      grid-auto-flow: column;
      grid-template-columns: none;
      grid-auto-columns: 8.5rem;
      overflow-x: auto;
      margin-inline: -1.5rem;
      padding: 3px 1.5rem;
      scrollbar-width: none;
    }
    .go {
      width: 100%;
    }
    .foot .row {
      flex: 1 1 100%;
    }
    .foot .row > * {
      flex: 1;
    }
  }
`,q=200,J=class extends m{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.photos=[],this.parent=``,this.picture=``,this.look=P(),this.sample=``,this.cost=null,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.watch=new k(this,g,v,j,c),this.later=0,this.inView=``,this.once=crypto.randomUUID()}static{this.styles=[s,K]}connectedCallback(){super.connectedCallback(),g.value.length||A(),v.value.loaded||u().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),g.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:g.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||g.value.length&&!this.cost&&!e.size)&&this.preview(),(e.has(`look`)||e.has(`assets`)||e.has(`parent`))&&this.ask()}updated(){let e=g.value.length?this.look.style:``;e!==this.inView&&(this.inView=e,this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>this.renderRoot.querySelector(`.look[aria-checked=true]`)?.scrollIntoView({block:`nearest`,inline:`center`}))))}firstUpdated(){g.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),t=this.photos.find(e=>e.id===this.sample);return I`
      <side-sheet form="wide" .heading=${L.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${L.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?I`<p class="quieter about">${e.description}</p>`:r}
          </div>
          ${e?I`<div class="settings">${this.settings(e)}</div>`:r}
        </div>
        <div class="foot" slot="foot">${this.foot()}</div>
      </side-sheet>
    `}get offered(){let e=t();return e&&g.value.length?[...g.value,e]:g.value}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(e){let t=y(this.previewed,this.look.style,R(this.look)),n=this.waiting.size>0&&!t&&this.look.style!==`stage`,i=this.picture||(e?.thumb_url??``),a=this.look.style===`stage`?L.staging.blind:this.parent?L.looks.noPreviewOfResult:``;return I`
      <div class="shown">
        ${t?.url?I`<compare-slider zoomable .was=${i} .now=${t.url} .alt=${e?.filename??``}></compare-slider>`:i?I`<img class="alone" src=${i} alt=${e?.filename??``} />`:r}
        ${n?I`<div class="waits"><progress-ring size="28"></progress-ring></div>`:r}
      </div>
      ${t?.warnings.length?I`<p class="note">${o(`info`,17)} <span>${t.warnings[0].message}</span></p>`:r}
      ${t?.error?I`<p class="note">${o(`warn`,17)} <span>${t.error.message}</span></p>`:r}
      ${a?I`<p class="note">${o(`info`,17)} <span>${a}</span></p>`:r}
      ${this.previewsFailed?I`<p class="note">${o(`info`,17)} <span>${L.looks.noPreviewBody}</span></p>`:r}
      ${this.assets.length>1?I`<div class="strip" role="group" aria-label=${L.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>I`<button aria-pressed=${e.id===this.sample} aria-label=${`${L.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?I`<img src=${e.thumb_url} alt="" loading="lazy" />`:r}</button>`)}
          </div>`:r}
    `}card(e){let t=e.id===this.look.style,n=y(this.previewed,e.id,t?R(this.look):{})??y(this.previewed,e.id,{}),i=n?.url??(e.id===`stage`?this.picture||this.photos.find(e=>e.id===this.sample)?.thumb_url:null),a=(n?.warnings.length??0)>0&&!!e.region;return I`<button class="look" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${i?I`<img src=${i} alt="" />`:I`<span class="${this.waiting.has(e.id)?`skeleton`:`blank`}"></span>`}</span>
      <span class="word">${L.styleNames[e.name]??e.name}</span>
      ${e.available?a?I`<small>${L.looks.declined}</small>`:r:I`<small>${e.unavailable_reason??L.looks.unavailable}</small>`}
    </button>`}settings(e){let t=j.value.config,n=e.id===H,i=n||e.providers.length>1&&t?.features.openai,a=B();return I`
      ${a.length&&!n?I`<div class="field"><span class="label">${L.looks.presets}</span><div class="choices">
            ${a.map(e=>I`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${L.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${o(`close`,14)}</button></span>`)}
          </div></div>`:r}
      <div class="field"><span class="label" id="tier">${L.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(t?.tiers??[]).map(e=>I`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${L.looks.tiers[e.name]}</b><span>${L.looks.tierHint(e.max_edge)} · ${L.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${this.presetsOf(e)} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${i?I`<div class="field"><label for="provider">${L.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...e.providers].map(e=>I`<option value=${e} ?selected=${e===this.look.provider}>${L.looks.providers[e]??e}</option>`)}
            </select></div>`:r}
      ${e.takes_prompt&&i?I`<div class="field"><label for="prompt">${L.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${L.looks.promptHint}</p></div>`:r}
      <div class="row">
        ${n?r:this.naming?I`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${L.looks.presetName} placeholder=${L.looks.presetName} maxlength="60" required /><button class="button small">${L.common.save}</button></form>`:I`<button class="button small quiet" @click=${()=>this.naming=!0}>${L.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?I`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${L.looks.reset}</button>`:r}
      </div>
    `}presetsOf(e){let t=d(this.photos.find(e=>e.id===this.sample)),n=U(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}foot(){let e=this.assets.length,t=this.cost,n=t&&!t.affordable,i=t&&t.credits?Math.floor(t.balance/(t.credits/e)):0;return I`
      ${this.wrong?I`<p class="wrong" role="alert">${this.wrong}</p>`:r}
      <div class="spread">
        <div class="sum">
          <b class="number">${t?L.looks.total(e,t.credits):L.photos(e)}</b>
          <span class=${n?`wrong`:`hint`}>${t?n?L.looks.short(t.credits,t.balance):`${L.looks.after(t.balance-t.credits)}. ${L.looks.held}`:` `}</span>
        </div>
        <div class="row">
          ${n?I`<a class="button quiet" href=${D.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${L.looks.getCredits}</a>
            ${i>0?I`<button class="button" ?disabled=${this.starting} @click=${()=>this.start(this.assets.slice(0,i))}>${L.looks.fit(i)}</button>`:r}`:I`<button class="button large go" ?disabled=${this.starting||!this.styleOf(this.look.style)?.available} @click=${()=>this.start(this.assets)}>${this.starting?L.looks.starting:this.look.style===`stage`?L.staging.start(e):L.looks.start(e)}</button>`}
        </div>
      </div>
    `}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=g.value.filter(t=>t.available&&!y(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let r=t.filter(e=>e.id===this.look.style),i=t.filter(e=>e.id!==this.look.style);try{r.length&&(await x(e,r.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(i.map(({id:e})=>e)));for(let t=0;t<i.length;t+=8)await x(e,i.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof n))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(R(this.look)).length&&this.ask():this.preview()}ask(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{try{this.cost=await C(this.look,this.assets,this.parent),this.wrong=``}catch(e){this.wrong=N(e)}Object.keys(R(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await x(this.sample,[{style:this.look.style,params:R(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async start(e){this.starting=!0,this.wrong=``;let t=this.look;try{this.parent&&z([(await l(`/jobs`,{body:{...V(t),parent_job_id:this.parent},once:`${this.once}-0`})).job]);for(let n=0;n<e.length&&!this.parent;n+=q){let r=await l(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{...a(this.shootId,e.slice(n,n+q)),...V(t)},once:`${this.once}-${n}`});z(r.jobs)}O(t.style===`stage`?L.staging.started(e.length):L.looks.started(e.length,w(t.style))),t.style!==`stage`&&F(t).catch(()=>void 0),b(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=N(e)}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await T({name:t,look:this.look})}catch(e){O(N(e),{bad:!0})}}forget(e){M(e.name).catch(e=>O(N(e),{bad:!0}))}};E([i({type:Boolean})],J.prototype,`open`,void 0),E([i()],J.prototype,`shootId`,void 0),E([i({attribute:!1})],J.prototype,`assets`,void 0),E([i({attribute:!1})],J.prototype,`photos`,void 0),E([i()],J.prototype,`parent`,void 0),E([i()],J.prototype,`picture`,void 0),E([p()],J.prototype,`look`,void 0),E([p()],J.prototype,`sample`,void 0),E([p()],J.prototype,`cost`,void 0),E([p()],J.prototype,`waiting`,void 0),E([p()],J.prototype,`previewsFailed`,void 0),E([p()],J.prototype,`starting`,void 0),E([p()],J.prototype,`naming`,void 0),E([p()],J.prototype,`wrong`,void 0),E([e(`side-sheet`)],J.prototype,`sheet`,void 0),J=E([f(`looks-sheet`)],J);export{J as LooksSheet};