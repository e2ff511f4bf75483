import{Bn as e,Dt as t,Gn as n,Hn as r,In as i,Kn as a,Ln as o,Nn as s,Pn as c,Rt as l,St as u,Tt as d,Un as f,Wn as p,Yn as m,Zn as h,_t as g,ar as _,bt as v,cn as y,ct as b,dn as x,dr as S,dt as C,er as w,ft as T,gn as E,gt as D,ht as O,jn as k,lt as A,mt as j,nr as M,pn as N,pt as P,qn as F,rn as I,sn as L,st as R,ut as z,vt as B,wt as V,xt as H,yt as U}from"./common-BNRW6NRY.js";import"./compare-slider-Pc8b_zIH.js";import"./studio-app-BORxxpVD.js";import{t as W}from"./schema-2vXgLy_U.js";import"./side-sheet-AnRGuavo.js";var G=6,K=class extends a{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[i,h`
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
    `]}render(){return W(this.schema,this.defaults).map(e=>this.field(e))}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=L(e.name,e.title),n=`field-${e.name}`,r=e.hint&&!(e.name in _.fields)?m`<p class="hint" id="${n}-hint">${e.hint}</p>`:F,i=this.value(e);switch(e.kind){case`range`:return m`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${e.name===`strength`?M(Number(i??e.min),{style:`percent`}):M(Number(i??e.min),{maximumFractionDigits:2})}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(i??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${r}
        </div>`;case`number`:return m`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??F} max=${e.max??F} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${r}
        </div>`;case`choice`:return e.options.length<=G&&!e.optional?this.buttons(e,t,i,r):this.list(e,n,t,i,r);case`many`:return m`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(i)?i:[],r=n.includes(t);return m`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${L(String(t))}</button>`})}</div>${r}</fieldset>`;case`switch`:return m`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!i}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${r}</div>`;case`colour`:return m`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(i??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${r}</div>`;case`photo`:return this.pictures(e,t,i,r);default:return m`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??F} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${r}</div>`}}buttons(e,t,n,r){return m`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>m`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${L(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,n,r,i){let a=e.options.indexOf(r)+ +!!e.optional;return m`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} data-at=${a} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?m`<option>${_.looks.whatever}</option>`:F}
        ${e.options.map(e=>m`<option>${L(String(e))}</option>`)}
      </select>${i}</div>`}pictures(e,t,n,r){return m`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${_.looks.ownNone}</button>
      ${this.photos.map(t=>m`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?m`<img src=${t.thumb_url} alt="" loading="lazy" />`:F}</button>`)}</div>${r}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};s([p({attribute:!1})],K.prototype,`schema`,void 0),s([p({attribute:!1})],K.prototype,`defaults`,void 0),s([p({attribute:!1})],K.prototype,`values`,void 0),s([p({attribute:!1})],K.prototype,`photos`,void 0),K=s([n(`schema-form`)],K);var q=h`
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
`,J=200,Y=class extends a{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.photos=[],this.parent=``,this.picture=``,this.look=R(),this.sample=``,this.cost=null,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.watch=new S(this,U,u,E,w),this.later=0,this.inView=``,this.once=crypto.randomUUID()}static{this.styles=[i,q]}connectedCallback(){super.connectedCallback(),U.value.length||z(),u.value.loaded||V().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),U.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:U.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||U.value.length&&!this.cost&&!e.size)&&this.preview(),(e.has(`look`)||e.has(`assets`)||e.has(`parent`))&&this.ask()}updated(){let e=U.value.length?this.look.style:``;e!==this.inView&&(this.inView=e,this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>this.renderRoot.querySelector(`.look[aria-checked=true]`)?.scrollIntoView({block:`nearest`,inline:`center`}))))}firstUpdated(){U.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),t=this.photos.find(e=>e.id===this.sample);return m`
      <side-sheet form="wide" .heading=${_.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${_.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?m`<p class="quieter about">${e.description}</p>`:F}
          </div>
          ${e?m`<div class="settings">${this.settings(e)}</div>`:F}
        </div>
        <div class="foot" slot="foot">${this.foot()}</div>
      </side-sheet>
    `}get offered(){let e=d();return e&&U.value.length?[...U.value,e]:U.value}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(e){let t=A(this.previewed,this.look.style,b(this.look)),n=this.waiting.size>0&&!t&&this.look.style!==`stage`,r=this.picture||(e?.thumb_url??``),i=this.look.style===`stage`?_.staging.blind:this.parent?_.looks.noPreviewOfResult:``;return m`
      <div class="shown">
        ${t?.url?m`<compare-slider zoomable .was=${r} .now=${t.url} .alt=${e?.filename??``}></compare-slider>`:r?m`<img class="alone" src=${r} alt=${e?.filename??``} />`:F}
        ${n?m`<div class="waits"><progress-ring size="28"></progress-ring></div>`:F}
      </div>
      ${t?.warnings.length?m`<p class="note">${c(`info`,17)} <span>${t.warnings[0].message}</span></p>`:F}
      ${t?.error?m`<p class="note">${c(`warn`,17)} <span>${t.error.message}</span></p>`:F}
      ${i?m`<p class="note">${c(`info`,17)} <span>${i}</span></p>`:F}
      ${this.previewsFailed?m`<p class="note">${c(`info`,17)} <span>${_.looks.noPreviewBody}</span></p>`:F}
      ${this.assets.length>1?m`<div class="strip" role="group" aria-label=${_.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>m`<button aria-pressed=${e.id===this.sample} aria-label=${`${_.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?m`<img src=${e.thumb_url} alt="" loading="lazy" />`:F}</button>`)}
          </div>`:F}
    `}card(e){let t=e.id===this.look.style,n=A(this.previewed,e.id,t?b(this.look):{})??A(this.previewed,e.id,{}),r=n?.url??(e.id===`stage`?this.picture||this.photos.find(e=>e.id===this.sample)?.thumb_url:null),i=(n?.warnings.length??0)>0&&!!e.region;return m`<button class="look" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${r?m`<img src=${r} alt="" />`:m`<span class="${this.waiting.has(e.id)?`skeleton`:`blank`}"></span>`}</span>
      <span class="word">${_.styleNames[e.name]??e.name}</span>
      ${e.available?i?m`<small>${_.looks.declined}</small>`:F:m`<small>${e.unavailable_reason??_.looks.unavailable}</small>`}
    </button>`}settings(e){let t=E.value.config,n=e.id===H,r=n||e.providers.length>1&&t?.features.openai,i=T();return m`
      ${i.length&&!n?m`<div class="field"><span class="label">${_.looks.presets}</span><div class="choices">
            ${i.map(e=>m`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${_.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${c(`close`,14)}</button></span>`)}
          </div></div>`:F}
      <div class="field"><span class="label" id="tier">${_.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(t?.tiers??[]).map(e=>m`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${_.looks.tiers[e.name]}</b><span>${_.looks.tierHint(e.max_edge)} · ${_.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${this.presetsOf(e)} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${r?m`<div class="field"><label for="provider">${_.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...e.providers].map(e=>m`<option value=${e} ?selected=${e===this.look.provider}>${_.looks.providers[e]??e}</option>`)}
            </select></div>`:F}
      ${e.takes_prompt&&r?m`<div class="field"><label for="prompt">${_.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${_.looks.promptHint}</p></div>`:F}
      ${this.assets.length>1&&!n?m`<label class="match"><input type="checkbox" .checked=${!this.look.apart} @change=${e=>this.look={...this.look,apart:!e.target.checked}} /> ${_.looks.match}</label>`:F}
      <div class="row">
        ${n?F:this.naming?m`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${_.looks.presetName} placeholder=${_.looks.presetName} maxlength="60" required /><button class="button small">${_.common.save}</button></form>`:m`<button class="button small quiet" @click=${()=>this.naming=!0}>${_.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?m`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${_.looks.reset}</button>`:F}
      </div>
    `}presetsOf(e){let n=t(this.photos.find(e=>e.id===this.sample)),r=W(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(n);return{...e.defaults,...r?{room:n}:{}}}foot(){let e=this.assets.length,t=this.cost,n=t&&!t.affordable,r=t&&t.credits?Math.floor(t.balance/(t.credits/e)):0;return m`
      ${this.wrong?m`<p class="wrong" role="alert">${this.wrong}</p>`:F}
      <div class="spread">
        <div class="sum">
          <b class="number">${t?_.looks.total(e,t.credits):_.photos(e)}</b>
          <span class=${n?`wrong`:`hint`}>${t?n?_.looks.short(t.credits,t.balance):`${_.looks.after(t.balance-t.credits)}. ${_.looks.held}`:` `}</span>
        </div>
        <div class="row">
          ${n?m`<a class="button quiet" href=${k.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${_.looks.getCredits}</a>
            ${r>0?m`<button class="button" ?disabled=${this.starting} @click=${()=>this.start(this.assets.slice(0,r))}>${_.looks.fit(r)}</button>`:F}`:m`<button class="button large go" ?disabled=${this.starting||!this.styleOf(this.look.style)?.available} @click=${()=>this.start(this.assets)}>${this.starting?_.looks.starting:this.look.style===`stage`?_.staging.start(e):_.looks.start(e)}</button>`}
        </div>
      </div>
    `}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=U.value.filter(t=>t.available&&!A(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await P(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await P(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof o))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(b(this.look)).length&&this.ask():this.preview()}ask(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{try{this.cost=await j(this.look,this.assets,this.parent),this.wrong=``}catch(e){this.wrong=y(e)}Object.keys(b(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await P(this.sample,[{style:this.look.style,params:b(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async start(t){this.starting=!0,this.wrong=``;let n=this.look;try{this.parent&&I([(await e(`/jobs`,{body:{...v(n),parent_job_id:this.parent},once:`${this.once}-0`})).job]);for(let r=0;r<t.length&&!this.parent;r+=J){let i=await e(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{...l(this.shootId,t.slice(r,r+J)),...v(n),...C(n)},once:`${this.once}-${r}`});I(i.jobs)}x(n.style===`stage`?_.staging.started(t.length):_.looks.started(t.length,B(n.style))),n.style!==`stage`&&O(n).catch(()=>void 0),N(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=y(e)}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await g({name:t,look:this.look})}catch(e){x(y(e),{bad:!0})}}forget(e){D(e.name).catch(e=>x(y(e),{bad:!0}))}};s([p({type:Boolean})],Y.prototype,`open`,void 0),s([p()],Y.prototype,`shootId`,void 0),s([p({attribute:!1})],Y.prototype,`assets`,void 0),s([p({attribute:!1})],Y.prototype,`photos`,void 0),s([p()],Y.prototype,`parent`,void 0),s([p()],Y.prototype,`picture`,void 0),s([f()],Y.prototype,`look`,void 0),s([f()],Y.prototype,`sample`,void 0),s([f()],Y.prototype,`cost`,void 0),s([f()],Y.prototype,`waiting`,void 0),s([f()],Y.prototype,`previewsFailed`,void 0),s([f()],Y.prototype,`starting`,void 0),s([f()],Y.prototype,`naming`,void 0),s([f()],Y.prototype,`wrong`,void 0),s([r(`side-sheet`)],Y.prototype,`sheet`,void 0),Y=s([n(`looks-sheet`)],Y);export{Y as LooksSheet};