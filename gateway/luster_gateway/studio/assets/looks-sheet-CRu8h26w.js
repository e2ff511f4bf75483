import{$n as e,An as t,Ct as n,Et as r,Fn as i,Gn as a,Hn as o,In as s,Jn as c,Kn as l,Lt as u,Mn as d,Nn as f,Un as p,Vn as m,Wn as h,Xn as g,_t as _,bt as v,ct as y,dt as b,fn as x,ft as S,gt as C,hn as w,ht as T,ir as E,lt as D,mt as O,nn as k,on as A,ot as j,pt as M,sn as N,st as P,tr as F,un as I,ur as L,ut as R,vt as z,wt as B,xt as V,yt as H,zn as U}from"./common-CuPE31fl.js";import"./compare-slider-CwT03Vjz.js";import"./studio-app-D64HejSJ.js";import{t as W}from"./schema-2vXgLy_U.js";import"./side-sheet-ChYzZKSd.js";var G=6,K=class extends a{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[i,g`
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
    `]}render(){return W(this.schema,this.defaults).map(e=>this.field(e))}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=A(e.name,e.title),n=`field-${e.name}`,r=e.hint&&!(e.name in E.fields)?c`<p class="hint" id="${n}-hint">${e.hint}</p>`:l,i=this.value(e);switch(e.kind){case`range`:return c`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${e.name===`strength`?F(Number(i??e.min),{style:`percent`}):F(Number(i??e.min),{maximumFractionDigits:2})}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(i??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${r}
        </div>`;case`number`:return c`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??l} max=${e.max??l} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${r}
        </div>`;case`choice`:return e.options.length<=G&&!e.optional?this.buttons(e,t,i,r):this.list(e,n,t,i,r);case`many`:return c`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(i)?i:[],r=n.includes(t);return c`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${A(String(t))}</button>`})}</div>${r}</fieldset>`;case`switch`:return c`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!i}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${r}</div>`;case`colour`:return c`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(i??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${r}</div>`;case`photo`:return this.pictures(e,t,i,r);default:return c`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??l} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${r}</div>`}}buttons(e,t,n,r){return c`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>c`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${A(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,n,r,i){let a=e.options.indexOf(r)+ +!!e.optional;return c`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} data-at=${a} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?c`<option>${E.looks.whatever}</option>`:l}
        ${e.options.map(e=>c`<option>${A(String(e))}</option>`)}
      </select>${i}</div>`}pictures(e,t,n,r){return c`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${E.looks.ownNone}</button>
      ${this.photos.map(t=>c`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?c`<img src=${t.thumb_url} alt="" loading="lazy" />`:l}</button>`)}</div>${r}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};d([p({attribute:!1})],K.prototype,`schema`,void 0),d([p({attribute:!1})],K.prototype,`defaults`,void 0),d([p({attribute:!1})],K.prototype,`values`,void 0),d([p({attribute:!1})],K.prototype,`photos`,void 0),K=d([h(`schema-form`)],K);var q=g`
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
  .match {
    display: flex;
    align-items: center;
    gap: 0.6rem;
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
`,J=200,Y=class extends a{constructor(...t){super(...t),this.open=!1,this.shootId=``,this.assets=[],this.photos=[],this.parent=``,this.picture=``,this.look=j(),this.sample=``,this.cost=null,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.watch=new L(this,z,V,w,e),this.later=0,this.inView=``,this.once=crypto.randomUUID()}static{this.styles=[i,q]}connectedCallback(){super.connectedCallback(),z.value.length||D(),V.value.loaded||n().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),z.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:z.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||z.value.length&&!this.cost&&!e.size)&&this.preview(),(e.has(`look`)||e.has(`assets`)||e.has(`parent`))&&this.ask()}updated(){let e=z.value.length?this.look.style:``;e!==this.inView&&(this.inView=e,this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>this.renderRoot.querySelector(`.look[aria-checked=true]`)?.scrollIntoView({block:`nearest`,inline:`center`}))))}firstUpdated(){z.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),t=this.photos.find(e=>e.id===this.sample);return c`
      <side-sheet form="wide" .heading=${E.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${E.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?c`<p class="quieter about">${e.description}</p>`:l}
          </div>
          ${e?c`<div class="settings">${this.settings(e)}</div>`:l}
        </div>
        <div class="foot" slot="foot">${this.foot()}</div>
      </side-sheet>
    `}get offered(){let e=B();return e&&z.value.length?[...z.value,e]:z.value}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(e){let t=y(this.previewed,this.look.style,P(this.look)),n=this.waiting.size>0&&!t&&this.look.style!==`stage`,r=this.picture||(e?.thumb_url??``),i=this.look.style===`stage`?E.staging.blind:this.parent?E.looks.noPreviewOfResult:``;return c`
      <div class="shown">
        ${t?.url?c`<compare-slider zoomable .was=${r} .now=${t.url} .alt=${e?.filename??``}></compare-slider>`:r?c`<img class="alone" src=${r} alt=${e?.filename??``} />`:l}
        ${n?c`<div class="waits"><progress-ring size="28"></progress-ring></div>`:l}
      </div>
      ${t?.warnings.length?c`<p class="note">${f(`info`,17)} <span>${t.warnings[0].message}</span></p>`:l}
      ${t?.error?c`<p class="note">${f(`warn`,17)} <span>${t.error.message}</span></p>`:l}
      ${i?c`<p class="note">${f(`info`,17)} <span>${i}</span></p>`:l}
      ${this.previewsFailed?c`<p class="note">${f(`info`,17)} <span>${E.looks.noPreviewBody}</span></p>`:l}
      ${this.assets.length>1?c`<div class="strip" role="group" aria-label=${E.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>c`<button aria-pressed=${e.id===this.sample} aria-label=${`${E.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?c`<img src=${e.thumb_url} alt="" loading="lazy" />`:l}</button>`)}
          </div>`:l}
    `}card(e){let t=e.id===this.look.style,n=y(this.previewed,e.id,t?P(this.look):{})??y(this.previewed,e.id,{}),r=n?.url??(e.id===`stage`?this.picture||this.photos.find(e=>e.id===this.sample)?.thumb_url:null),i=(n?.warnings.length??0)>0&&!!e.region;return c`<button class="look" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${r?c`<img src=${r} alt="" />`:c`<span class="${this.waiting.has(e.id)?`skeleton`:`blank`}"></span>`}</span>
      <span class="word">${E.styleNames[e.name]??e.name}</span>
      ${e.available?i?c`<small>${E.looks.declined}</small>`:l:c`<small>${e.unavailable_reason??E.looks.unavailable}</small>`}
    </button>`}settings(e){let t=w.value.config,n=e.id===v,r=n||e.providers.length>1&&t?.features.openai,i=b();return c`
      ${i.length&&!n?c`<div class="field"><span class="label">${E.looks.presets}</span><div class="choices">
            ${i.map(e=>c`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${E.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${f(`close`,14)}</button></span>`)}
          </div></div>`:l}
      <div class="field"><span class="label" id="tier">${E.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(t?.tiers??[]).map(e=>c`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${E.looks.tiers[e.name]}</b><span>${E.looks.tierHint(e.max_edge)} · ${E.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${this.presetsOf(e)} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${r?c`<div class="field"><label for="provider">${E.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...e.providers].map(e=>c`<option value=${e} ?selected=${e===this.look.provider}>${E.looks.providers[e]??e}</option>`)}
            </select></div>`:l}
      ${e.takes_prompt&&r?c`<div class="field"><label for="prompt">${E.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${E.looks.promptHint}</p></div>`:l}
      ${this.assets.length>1&&!n?c`<label class="match"><input type="checkbox" .checked=${!this.look.apart} @change=${e=>this.look={...this.look,apart:!e.target.checked}} /> ${E.looks.match}</label>`:l}
      <div class="row">
        ${n?l:this.naming?c`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${E.looks.presetName} placeholder=${E.looks.presetName} maxlength="60" required /><button class="button small">${E.common.save}</button></form>`:c`<button class="button small quiet" @click=${()=>this.naming=!0}>${E.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?c`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${E.looks.reset}</button>`:l}
      </div>
    `}presetsOf(e){let t=r(this.photos.find(e=>e.id===this.sample)),n=W(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}foot(){let e=this.assets.length,n=this.cost,r=n&&!n.affordable,i=n&&n.credits?Math.floor(n.balance/(n.credits/e)):0;return c`
      ${this.wrong?c`<p class="wrong" role="alert">${this.wrong}</p>`:l}
      <div class="spread">
        <div class="sum">
          <b class="number">${n?E.looks.total(e,n.credits):E.photos(e)}</b>
          <span class=${r?`wrong`:`hint`}>${n?r?E.looks.short(n.credits,n.balance):`${E.looks.after(n.balance-n.credits)}. ${E.looks.held}`:` `}</span>
        </div>
        <div class="row">
          ${r?c`<a class="button quiet" href=${t.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${E.looks.getCredits}</a>
            ${i>0?c`<button class="button" ?disabled=${this.starting} @click=${()=>this.start(this.assets.slice(0,i))}>${E.looks.fit(i)}</button>`:l}`:c`<button class="button large go" ?disabled=${this.starting||!this.styleOf(this.look.style)?.available} @click=${()=>this.start(this.assets)}>${this.starting?E.looks.starting:this.look.style===`stage`?E.staging.start(e):E.looks.start(e)}</button>`}
        </div>
      </div>
    `}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=z.value.filter(t=>t.available&&!y(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await S(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await S(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof s))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(P(this.look)).length&&this.ask():this.preview()}ask(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{try{this.cost=await M(this.look,this.assets,this.parent),this.wrong=``}catch(e){this.wrong=N(e)}Object.keys(P(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await S(this.sample,[{style:this.look.style,params:P(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async start(e){this.starting=!0,this.wrong=``;let t=this.look;try{this.parent&&k([(await U(`/jobs`,{body:{...H(t),parent_job_id:this.parent},once:`${this.once}-0`})).job]);for(let n=0;n<e.length&&!this.parent;n+=J){let r=await U(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{...u(this.shootId,e.slice(n,n+J)),...H(t),...R(t)},once:`${this.once}-${n}`});k(r.jobs)}I(t.style===`stage`?E.staging.started(e.length):E.looks.started(e.length,_(t.style))),t.style!==`stage`&&O(t).catch(()=>void 0),x(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=N(e)}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await C({name:t,look:this.look})}catch(e){I(N(e),{bad:!0})}}forget(e){T(e.name).catch(e=>I(N(e),{bad:!0}))}};d([p({type:Boolean})],Y.prototype,`open`,void 0),d([p()],Y.prototype,`shootId`,void 0),d([p({attribute:!1})],Y.prototype,`assets`,void 0),d([p({attribute:!1})],Y.prototype,`photos`,void 0),d([p()],Y.prototype,`parent`,void 0),d([p()],Y.prototype,`picture`,void 0),d([o()],Y.prototype,`look`,void 0),d([o()],Y.prototype,`sample`,void 0),d([o()],Y.prototype,`cost`,void 0),d([o()],Y.prototype,`waiting`,void 0),d([o()],Y.prototype,`previewsFailed`,void 0),d([o()],Y.prototype,`starting`,void 0),d([o()],Y.prototype,`naming`,void 0),d([o()],Y.prototype,`wrong`,void 0),d([m(`side-sheet`)],Y.prototype,`sheet`,void 0),Y=d([h(`looks-sheet`)],Y);export{Y as LooksSheet};