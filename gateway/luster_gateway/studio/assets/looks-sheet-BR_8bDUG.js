import{$ as e,$t as t,An as n,At as r,Dt as i,Et as a,Ft as o,Mt as s,Q as c,Qt as l,St as u,X as d,Xt as f,Z as p,an as m,at as h,cn as g,ct as _,dn as v,et as y,fn as b,gn as x,it as S,ln as C,mn as w,nn as T,nt as E,ot as D,rt as O,sn as k,st as A,tn as j,tt as M,un as N,wn as P,xn as F,yn as I}from"./common-B_tYxKnZ.js";import"./compare-slider-CsZhZKW6.js";import"./studio-app-DBlN2WzA.js";import{t as L}from"./schema-2vXgLy_U.js";import"./side-sheet-Cjwr40TQ.js";var R=6,z=class extends v{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[j,x`
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
    `]}render(){return L(this.schema,this.defaults).map(e=>this.field(e))}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=a(e.name,e.title),n=`field-${e.name}`,r=e.hint&&!(e.name in P.fields)?w`<p class="hint" id="${n}-hint">${e.hint}</p>`:b,i=this.value(e);switch(e.kind){case`range`:return w`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${F(Number(i??e.min),{maximumFractionDigits:2})}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(i??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${r}
        </div>`;case`number`:return w`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??b} max=${e.max??b} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${r}
        </div>`;case`choice`:return e.options.length<=R&&!e.optional?this.buttons(e,t,i,r):this.list(e,n,t,i,r);case`many`:return w`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(i)?i:[],r=n.includes(t);return w`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${a(String(t))}</button>`})}</div>${r}</fieldset>`;case`switch`:return w`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!i}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${r}</div>`;case`colour`:return w`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(i??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${r}</div>`;case`photo`:return this.pictures(e,t,i,r);default:return w`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??b} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${r}</div>`}}buttons(e,t,n,r){return w`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>w`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${a(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,n,r,i){return w`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?w`<option ?selected=${r==null}>${P.looks.whatever}</option>`:b}
        ${e.options.map(e=>w`<option ?selected=${e===r}>${a(String(e))}</option>`)}
      </select>${i}</div>`}pictures(e,t,n,r){return w`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${P.looks.ownNone}</button>
      ${this.photos.map(t=>w`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?w`<img src=${t.thumb_url} alt="" loading="lazy" />`:b}</button>`)}</div>${r}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};l([C({attribute:!1})],z.prototype,`schema`,void 0),l([C({attribute:!1})],z.prototype,`defaults`,void 0),l([C({attribute:!1})],z.prototype,`values`,void 0),l([C({attribute:!1})],z.prototype,`photos`,void 0),z=l([N(`schema-form`)],z);var B=x`
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
`,V=200,H=class extends v{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.photos=[],this.look=d(),this.sample=``,this.cost=null,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.watch=new n(this,_,o,I),this.later=0,this.inView=``,this.once=crypto.randomUUID()}static{this.styles=[j,B]}connectedCallback(){super.connectedCallback(),_.value.length||e()}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),_.value.length&&!A(this.look.style)&&(this.look={...this.look,style:_.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||_.value.length&&!this.cost&&!e.size)&&this.preview(),(e.has(`look`)||e.has(`assets`))&&this.ask()}updated(){let e=_.value.length?this.look.style:``;e!==this.inView&&(this.inView=e,this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>this.renderRoot.querySelector(`.look[aria-checked=true]`)?.scrollIntoView({block:`nearest`,inline:`center`}))))}firstUpdated(){_.watch(()=>void this.preview())}render(){this.watch;let e=A(this.look.style),t=this.photos.find(e=>e.id===this.sample);return w`
      <side-sheet form="wide" .heading=${P.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${P.looks.title} @keydown=${this.arrows}>
              ${_.value.map(e=>this.card(e))}
            </div>
            ${e?w`<p class="quieter about">${e.description}</p>`:b}
          </div>
          ${e?w`<div class="settings">${this.settings(e)}</div>`:b}
        </div>
        <div class="foot" slot="foot">${this.foot()}</div>
      </side-sheet>
    `}stage(e){let n=c(this.sample,this.look.style,p(this.look)),r=this.waiting.size>0&&!n,i=e?.thumb_url??``;return w`
      <div class="shown">
        ${n?.url?w`<compare-slider zoomable .was=${i} .now=${n.url} .alt=${e?.filename??``}></compare-slider>`:i?w`<img class="alone" src=${i} alt=${e?.filename??``} />`:b}
        ${r?w`<div class="waits"><progress-ring size="28"></progress-ring></div>`:b}
      </div>
      ${n?.warnings.length?w`<p class="note">${t(`info`,17)} <span>${n.warnings[0].message}</span></p>`:b}
      ${n?.error?w`<p class="note">${t(`warn`,17)} <span>${n.error.message}</span></p>`:b}
      ${this.previewsFailed?w`<p class="note">${t(`info`,17)} <span>${P.looks.noPreviewBody}</span></p>`:b}
      ${this.assets.length>1?w`<div class="strip" role="group" aria-label=${P.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>w`<button aria-pressed=${e.id===this.sample} aria-label=${`${P.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?w`<img src=${e.thumb_url} alt="" loading="lazy" />`:b}</button>`)}
          </div>`:b}
    `}card(e){let t=e.id===this.look.style,n=c(this.sample,e.id,t?p(this.look):{})??c(this.sample,e.id,{}),r=(n?.warnings.length??0)>0&&!!e.region;return w`<button class="look" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${n?.url?w`<img src=${n.url} alt="" />`:w`<span class="${this.waiting.has(e.id)?`skeleton`:`blank`}"></span>`}</span>
      <span class="word">${P.styleNames[e.name]??e.name}</span>
      ${e.available?r?w`<small>${P.looks.declined}</small>`:b:w`<small>${e.unavailable_reason??P.looks.unavailable}</small>`}
    </button>`}settings(e){let n=o.value.config,r=e.providers.length>1&&n?.features.openai,i=y();return w`
      ${i.length?w`<div class="field"><span class="label">${P.looks.presets}</span><div class="choices">
            ${i.map(e=>w`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${P.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${t(`close`,14)}</button></span>`)}
          </div></div>`:b}
      <div class="field"><span class="label" id="tier">${P.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(n?.tiers??[]).map(e=>w`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${P.looks.tiers[e.name]}</b><span>${P.looks.tierHint(e.max_edge)} · ${P.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${e.defaults} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${r?w`<div class="field"><label for="provider">${P.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...e.providers].map(e=>w`<option value=${e} ?selected=${e===this.look.provider}>${P.looks.providers[e]??e}</option>`)}
            </select></div>`:b}
      ${e.takes_prompt&&r?w`<div class="field"><label for="prompt">${P.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${P.looks.promptHint}</p></div>`:b}
      <div class="row">
        ${this.naming?w`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${P.looks.presetName} placeholder=${P.looks.presetName} maxlength="60" required /><button class="button small">${P.common.save}</button></form>`:w`<button class="button small quiet" @click=${()=>this.naming=!0}>${P.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?w`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${P.looks.reset}</button>`:b}
      </div>
    `}foot(){let e=this.assets.length,t=this.cost,n=t&&!t.affordable,r=t&&t.credits?Math.floor(t.balance/(t.credits/e)):0;return w`
      ${this.wrong?w`<p class="wrong" role="alert">${this.wrong}</p>`:b}
      <div class="spread">
        <div class="sum">
          <b class="number">${t?P.looks.total(e,t.credits):P.photos(e)}</b>
          <span class=${n?`wrong`:`hint`}>${t?n?P.looks.short(t.credits,t.balance):`${P.looks.after(t.balance-t.credits)}. ${P.looks.held}`:` `}</span>
        </div>
        <div class="row">
          ${n?w`<a class="button quiet" href=${f.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${P.looks.getCredits}</a>
            ${r>0?w`<button class="button" ?disabled=${this.starting} @click=${()=>this.start(this.assets.slice(0,r))}>${P.looks.fit(r)}</button>`:b}`:w`<button class="button large go" ?disabled=${this.starting||!A(this.look.style)?.available} @click=${()=>this.start(this.assets)}>${this.starting?P.looks.starting:P.looks.start(e)}</button>`}
        </div>
      </div>
    `}choose(e){e!==this.look.style&&(this.look={...this.look,style:e,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.sample,t=_.value.filter(t=>t.available&&!c(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await M(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await M(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof T))throw e}finally{this.waiting=new Set}e===this.sample?Object.keys(p(this.look)).length&&this.ask():this.preview()}ask(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{try{this.cost=await E(this.look,this.assets),this.wrong=``}catch(e){this.wrong=i(e)}Object.keys(p(this.look)).length&&!this.waiting.size&&(this.waiting=new Set([this.look.style]),await M(this.sample,[{style:this.look.style,params:p(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async start(e){this.starting=!0,this.wrong=``;let t=this.look;try{for(let n=0;n<e.length;n+=V){let r=await m(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{asset_ids:e.slice(n,n+V),style:t.style,params:p(t),tier:t.tier,provider:t.provider,prompt:t.prompt||null,strict:!1},once:`${this.once}-${n}`});u(r.jobs)}r(P.looks.started(e.length,D(t.style))),O(t).catch(()=>void 0),s(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=i(e)}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await h({name:t,look:this.look})}catch(e){r(i(e),{bad:!0})}}forget(e){S(e.name).catch(e=>r(i(e),{bad:!0}))}};l([C({type:Boolean})],H.prototype,`open`,void 0),l([C()],H.prototype,`shootId`,void 0),l([C({attribute:!1})],H.prototype,`assets`,void 0),l([C({attribute:!1})],H.prototype,`photos`,void 0),l([g()],H.prototype,`look`,void 0),l([g()],H.prototype,`sample`,void 0),l([g()],H.prototype,`cost`,void 0),l([g()],H.prototype,`waiting`,void 0),l([g()],H.prototype,`previewsFailed`,void 0),l([g()],H.prototype,`starting`,void 0),l([g()],H.prototype,`naming`,void 0),l([g()],H.prototype,`wrong`,void 0),l([k(`side-sheet`)],H.prototype,`sheet`,void 0),H=l([N(`looks-sheet`)],H);export{H as LooksSheet};