import{A as e,At as t,C as n,Ct as r,D as i,Dt as a,E as o,Et as s,O as c,Q as l,S as u,St as d,T as f,Tt as p,W as m,X as h,b as g,dt as _,k as v,kt as y,lt as b,mt as x,pt as S,tt as C,ut as w,v as T,w as E,wt as D,x as O,y as k,yt as A}from"./studio-app-D2Rotnyn.js";import"./compare-slider-fuw9JrtL.js";import{c as j,d as M,i as N,o as P}from"./index-C0tBk6CC.js";import{n as F,t as I}from"./problems-1AVcRkRl.js";import{t as L}from"./schema-2vXgLy_U.js";import"./side-sheet-CtUAMy9e.js";var R=6,z=class extends s{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[S,t`
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
    `]}render(){return L(this.schema,this.defaults).map(e=>this.field(e))}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.dispatchEvent(new CustomEvent(`change-value`,{detail:{...this.values,[e]:t}}))}field(e){let t=I(e.name,e.title),n=`field-${e.name}`,r=e.hint&&!(e.name in j.fields)?y`<p class="hint" id="${n}-hint">${e.hint}</p>`:a,i=this.value(e);switch(e.kind){case`range`:return y`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${P(Number(i??e.min),{maximumFractionDigits:2})}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(i??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${r}
        </div>`;case`number`:return y`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??a} max=${e.max??a} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${r}
        </div>`;case`choice`:return e.options.length<=R&&!e.optional?this.buttons(e,t,i,r):this.list(e,n,t,i,r);case`many`:return y`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(i)?i:[],r=n.includes(t);return y`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${I(String(t))}</button>`})}</div>${r}</fieldset>`;case`switch`:return y`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!i}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${r}</div>`;case`colour`:return y`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(i??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${r}</div>`;case`photo`:return this.pictures(e,t,i,r);default:return y`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??a} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${r}</div>`}}buttons(e,t,n,r){return y`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>y`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${I(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,n,r,i){return y`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?y`<option ?selected=${r==null}>${j.looks.whatever}</option>`:a}
        ${e.options.map(e=>y`<option ?selected=${e===r}>${I(String(e))}</option>`)}
      </select>${i}</div>`}pictures(e,t,n,r){return y`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${j.looks.ownNone}</button>
      ${this.photos.map(t=>y`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?y`<img src=${t.thumb_url} alt="" loading="lazy" />`:a}</button>`)}</div>${r}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};w([D({attribute:!1})],z.prototype,`schema`,void 0),w([D({attribute:!1})],z.prototype,`defaults`,void 0),w([D({attribute:!1})],z.prototype,`values`,void 0),w([D({attribute:!1})],z.prototype,`photos`,void 0),z=w([p(`schema-form`)],z);var B=t`
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
`,V=200,H=class extends s{constructor(...t){super(...t),this.open=!1,this.shootId=``,this.assets=[],this.photos=[],this.look=T(),this.sample=``,this.cost=null,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.watch=new M(this,e,C,N),this.later=0,this.once=crypto.randomUUID()}static{this.styles=[S,B]}connectedCallback(){super.connectedCallback(),e.value.length||O()}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(t){t.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),e.value.length&&!v(this.look.style)&&(this.look={...this.look,style:e.value[0].id,params:{}}),(t.has(`sample`)||t.has(`assets`)||e.value.length&&!this.cost&&!t.size)&&this.preview(),(t.has(`look`)||t.has(`assets`))&&this.ask()}firstUpdated(){e.watch(()=>void this.preview())}render(){this.watch;let t=v(this.look.style),n=this.photos.find(e=>e.id===this.sample);return y`
      <side-sheet form="wide" .heading=${j.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(n)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${j.looks.title} @keydown=${this.arrows}>
              ${e.value.map(e=>this.card(e))}
            </div>
            ${t?y`<p class="quieter about">${t.description}</p>`:a}
          </div>
          ${t?y`<div class="settings">${this.settings(t)}</div>`:a}
        </div>
        <div class="foot" slot="foot">${this.foot()}</div>
      </side-sheet>
    `}stage(e){let t=g(this.sample,this.look.style,k(this.look)),n=this.waiting.size>0&&!t,r=e?.thumb_url??``;return y`
      <div class="shown">
        ${t?.url?y`<compare-slider zoomable .was=${r} .now=${t.url} .alt=${e?.filename??``}></compare-slider>`:r?y`<img class="alone" src=${r} alt=${e?.filename??``} />`:a}
        ${n?y`<div class="waits"><progress-ring size="28"></progress-ring></div>`:a}
      </div>
      ${t?.warnings.length?y`<p class="note">${_(`info`,17)} <span>${t.warnings[0].message}</span></p>`:a}
      ${t?.error?y`<p class="note">${_(`warn`,17)} <span>${t.error.message}</span></p>`:a}
      ${this.previewsFailed?y`<p class="note">${_(`info`,17)} <span>${j.looks.noPreviewBody}</span></p>`:a}
      ${this.assets.length>1?y`<div class="strip" role="group" aria-label=${j.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>y`<button aria-pressed=${e.id===this.sample} aria-label=${`${j.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?y`<img src=${e.thumb_url} alt="" loading="lazy" />`:a}</button>`)}
          </div>`:a}
    `}card(e){let t=e.id===this.look.style,n=g(this.sample,e.id,t?k(this.look):{})??g(this.sample,e.id,{}),r=(n?.warnings.length??0)>0&&!!e.region;return y`<button class="look" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${n?.url?y`<img src=${n.url} alt="" />`:y`<span class="${this.waiting.has(e.id)?`skeleton`:`blank`}"></span>`}</span>
      <span class="word">${j.styleNames[e.name]??e.name}</span>
      ${e.available?r?y`<small>${j.looks.declined}</small>`:a:y`<small>${e.unavailable_reason??j.looks.unavailable}</small>`}
    </button>`}settings(e){let t=C.value.config,n=e.providers.length>1&&t?.features.openai,r=u();return y`
      ${r.length?y`<div class="field"><span class="label">${j.looks.presets}</span><div class="choices">
            ${r.map(e=>y`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${j.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${_(`close`,14)}</button></span>`)}
          </div></div>`:a}
      <div class="field"><span class="label" id="tier">${j.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(t?.tiers??[]).map(e=>y`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${j.looks.tiers[e.name]}</b><span>${j.looks.tierHint(e.max_edge)} · ${j.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${e.defaults} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${n?y`<div class="field"><label for="provider">${j.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...e.providers].map(e=>y`<option value=${e} ?selected=${e===this.look.provider}>${j.looks.providers[e]??e}</option>`)}
            </select></div>`:a}
      ${e.takes_prompt&&n?y`<div class="field"><label for="prompt">${j.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${j.looks.promptHint}</p></div>`:a}
      <div class="row">
        ${this.naming?y`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${j.looks.presetName} placeholder=${j.looks.presetName} maxlength="60" required /><button class="button small">${j.common.save}</button></form>`:y`<button class="button small quiet" @click=${()=>this.naming=!0}>${j.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?y`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${j.looks.reset}</button>`:a}
      </div>
    `}foot(){let e=this.assets.length,t=this.cost,n=t&&!t.affordable,r=t&&t.credits?Math.floor(t.balance/(t.credits/e)):0;return y`
      ${this.wrong?y`<p class="wrong" role="alert">${this.wrong}</p>`:a}
      <div class="spread">
        <div class="sum">
          <b class="number">${t?j.looks.total(e,t.credits):j.photos(e)}</b>
          <span class=${n?`wrong`:`hint`}>${t?n?j.looks.short(t.credits,t.balance):`${j.looks.after(t.balance-t.credits)}. ${j.looks.held}`:` `}</span>
        </div>
        <div class="row">
          ${n?y`<a class="button quiet" href=${b.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${j.looks.getCredits}</a>
            ${r>0?y`<button class="button" ?disabled=${this.starting} @click=${()=>this.start(this.assets.slice(0,r))}>${j.looks.fit(r)}</button>`:a}`:y`<button class="button large go" ?disabled=${this.starting||!v(this.look.style)?.available} @click=${()=>this.start(this.assets)}>${this.starting?j.looks.starting:j.looks.start(e)}</button>`}
        </div>
      </div>
    `}choose(e){e!==this.look.style&&(this.look={...this.look,style:e,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let t=this.sample,r=e.value.filter(e=>e.available&&!g(t,e.id,{}));if(!t||!r.length||this.waiting.size)return;this.waiting=new Set(r.map(({id:e})=>e)),this.previewsFailed=!1;let i=r.filter(e=>e.id===this.look.style),a=r.filter(e=>e.id!==this.look.style);try{i.length&&(await n(t,i.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(a.map(({id:e})=>e)));for(let e=0;e<a.length;e+=8)await n(t,a.slice(e,e+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof x))throw e}finally{this.waiting=new Set}t===this.sample?Object.keys(k(this.look)).length&&this.ask():this.preview()}ask(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{try{this.cost=await E(this.look,this.assets),this.wrong=``}catch(e){this.wrong=F(e)}Object.keys(k(this.look)).length&&!this.waiting.size&&(this.waiting=new Set([this.look.style]),await n(this.sample,[{style:this.look.style,params:k(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async start(e){this.starting=!0,this.wrong=``;let t=this.look;try{for(let n=0;n<e.length;n+=V){let r=await A(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{asset_ids:e.slice(n,n+V),style:t.style,params:k(t),tier:t.tier,provider:t.provider,prompt:t.prompt||null,strict:!1},once:`${this.once}-${n}`});m(r.jobs)}h(j.looks.started(e.length,c(t.style))),f(t).catch(()=>void 0),l(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=F(e)}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await i({name:t,look:this.look})}catch(e){h(F(e),{bad:!0})}}forget(e){o(e.name).catch(e=>h(F(e),{bad:!0}))}};w([D({type:Boolean})],H.prototype,`open`,void 0),w([D()],H.prototype,`shootId`,void 0),w([D({attribute:!1})],H.prototype,`assets`,void 0),w([D({attribute:!1})],H.prototype,`photos`,void 0),w([r()],H.prototype,`look`,void 0),w([r()],H.prototype,`sample`,void 0),w([r()],H.prototype,`cost`,void 0),w([r()],H.prototype,`waiting`,void 0),w([r()],H.prototype,`previewsFailed`,void 0),w([r()],H.prototype,`starting`,void 0),w([r()],H.prototype,`naming`,void 0),w([r()],H.prototype,`wrong`,void 0),w([d(`side-sheet`)],H.prototype,`sheet`,void 0),H=w([p(`looks-sheet`)],H);export{H as LooksSheet};