import{An as e,Cn as t,Ft as n,It as r,Nn as i,On as a,Tn as o,Vt as s,Wt as c,_n as l,_t as u,an as d,at as f,bn as p,cn as m,ct as h,dn as g,dt as _,ft as v,gn as y,gt as b,ht as x,jt as S,lt as C,mn as w,mt as T,ot as E,pt as D,sn as O,st as k,un as A,ut as j,vn as M,xn as N,yn as P,zn as F,zt as I}from"./common-DdhaU0h5.js";import"./compare-slider-BsfKXGfl.js";import"./studio-app-DNNNydjZ.js";import{t as L}from"./schema-2vXgLy_U.js";import"./side-sheet-D4b3Q2E6.js";var R=6,z=class extends p{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[A,o`
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
    `]}render(){return L(this.schema,this.defaults).map(e=>this.field(e))}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(r){let a=n(r.name,r.title),o=`field-${r.name}`,s=r.hint&&!(r.name in i.fields)?t`<p class="hint" id="${o}-hint">${r.hint}</p>`:N,c=this.value(r);switch(r.kind){case`range`:return t`<div class="field">
          <div class="head"><label for=${o}>${a}</label><output class="number" for=${o}>${e(Number(c??r.min),{maximumFractionDigits:2})}</output></div>
          <input id=${o} type="range" min=${r.min} max=${r.max} step=${r.step??`any`} .value=${String(c??r.min)}
            @input=${e=>this.set(r.name,Number(e.target.value))} />
          ${s}
        </div>`;case`number`:return t`<div class="field">
          <label for=${o}>${a}</label>
          <input id=${o} type="number" step=${r.step??`any`} min=${r.min??N} max=${r.max??N} .value=${String(c??``)}
            @change=${e=>{let t=e.target.value;this.set(r.name,t===``?null:Number(t))}} />
          ${s}
        </div>`;case`choice`:return r.options.length<=R&&!r.optional?this.buttons(r,a,c,s):this.list(r,o,a,c,s);case`many`:return t`<fieldset><legend>${a}</legend><div class="choices">
          ${r.options.map(e=>{let i=Array.isArray(c)?c:[],a=i.includes(e);return t`<button class="choice" aria-pressed=${a} @click=${()=>this.set(r.name,a?i.filter(t=>t!==e):[...i,e])}>${n(String(e))}</button>`})}</div>${s}</fieldset>`;case`switch`:return t`<div class="field"><div class="switch"><input id=${o} type="checkbox" .checked=${!!c}
            @change=${e=>this.set(r.name,e.target.checked)} /><label for=${o}>${a}</label></div>${s}</div>`;case`colour`:return t`<div class="field"><label for=${o}>${a}</label><input id=${o} type="color" .value=${String(c??`#808080`)}
            @change=${e=>this.set(r.name,e.target.value)} />${s}</div>`;case`photo`:return this.pictures(r,a,c,s);default:return t`<div class="field"><label for=${o}>${a}</label><input id=${o} type="text" maxlength=${r.longest??N} .value=${String(c??``)}
            @change=${e=>{let t=e.target.value;this.set(r.name,t||(r.optional?null:``))}} />${s}</div>`}}buttons(e,r,i,a){return t`<fieldset><legend>${r}</legend><div class="choices" role="radiogroup" aria-label=${r} @keydown=${this.arrows}>
      ${e.options.map(r=>t`<button class="choice" role="radio" aria-checked=${r===i} tabindex=${r===i?0:-1} @click=${()=>this.set(e.name,r)}>${n(String(r))}</button>`)}</div>${a}</fieldset>`}list(e,r,a,o,s){return t`<div class="field"><label for=${r}>${a}</label>
      <select id=${r} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?t`<option ?selected=${o==null}>${i.looks.whatever}</option>`:N}
        ${e.options.map(e=>t`<option ?selected=${e===o}>${n(String(e))}</option>`)}
      </select>${s}</div>`}pictures(e,n,r,a){return t`<fieldset><legend>${n}</legend><div class="photos" role="radiogroup" aria-label=${n} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!r} tabindex=${r?-1:0} @click=${()=>this.set(e.name,null)}>${i.looks.ownNone}</button>
      ${this.photos.map(n=>t`<button role="radio" aria-checked=${n.id===r} tabindex=${n.id===r?0:-1} aria-label=${n.filename} @click=${()=>this.set(e.name,n.id)}>
          ${n.thumb_url?t`<img src=${n.thumb_url} alt="" loading="lazy" />`:N}</button>`)}</div>${a}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};O([M({attribute:!1})],z.prototype,`schema`,void 0),O([M({attribute:!1})],z.prototype,`defaults`,void 0),O([M({attribute:!1})],z.prototype,`values`,void 0),O([M({attribute:!1})],z.prototype,`photos`,void 0),z=O([P(`schema-form`)],z);var B=o`
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
`,V=200,H=class extends p{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.photos=[],this.look=f(),this.sample=``,this.cost=null,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.watch=new F(this,u,c,a),this.later=0,this.inView=``,this.once=crypto.randomUUID()}static{this.styles=[A,B]}connectedCallback(){super.connectedCallback(),u.value.length||h()}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),u.value.length&&!b(this.look.style)&&(this.look={...this.look,style:u.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||u.value.length&&!this.cost&&!e.size)&&this.preview(),(e.has(`look`)||e.has(`assets`))&&this.ask()}updated(){let e=u.value.length?this.look.style:``;e!==this.inView&&(this.inView=e,this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>this.renderRoot.querySelector(`.look[aria-checked=true]`)?.scrollIntoView({block:`nearest`,inline:`center`}))))}firstUpdated(){u.watch(()=>void this.preview())}render(){this.watch;let e=b(this.look.style),n=this.photos.find(e=>e.id===this.sample);return t`
      <side-sheet form="wide" .heading=${i.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(n)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${i.looks.title} @keydown=${this.arrows}>
              ${u.value.map(e=>this.card(e))}
            </div>
            ${e?t`<p class="quieter about">${e.description}</p>`:N}
          </div>
          ${e?t`<div class="settings">${this.settings(e)}</div>`:N}
        </div>
        <div class="foot" slot="foot">${this.foot()}</div>
      </side-sheet>
    `}stage(e){let n=k(this.sample,this.look.style,E(this.look)),r=this.waiting.size>0&&!n,a=e?.thumb_url??``;return t`
      <div class="shown">
        ${n?.url?t`<compare-slider zoomable .was=${a} .now=${n.url} .alt=${e?.filename??``}></compare-slider>`:a?t`<img class="alone" src=${a} alt=${e?.filename??``} />`:N}
        ${r?t`<div class="waits"><progress-ring size="28"></progress-ring></div>`:N}
      </div>
      ${n?.warnings.length?t`<p class="note">${m(`info`,17)} <span>${n.warnings[0].message}</span></p>`:N}
      ${n?.error?t`<p class="note">${m(`warn`,17)} <span>${n.error.message}</span></p>`:N}
      ${this.previewsFailed?t`<p class="note">${m(`info`,17)} <span>${i.looks.noPreviewBody}</span></p>`:N}
      ${this.assets.length>1?t`<div class="strip" role="group" aria-label=${i.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>t`<button aria-pressed=${e.id===this.sample} aria-label=${`${i.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?t`<img src=${e.thumb_url} alt="" loading="lazy" />`:N}</button>`)}
          </div>`:N}
    `}card(e){let n=e.id===this.look.style,r=k(this.sample,e.id,n?E(this.look):{})??k(this.sample,e.id,{}),a=(r?.warnings.length??0)>0&&!!e.region;return t`<button class="look" role="radio" aria-checked=${n} tabindex=${n?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${r?.url?t`<img src=${r.url} alt="" />`:t`<span class="${this.waiting.has(e.id)?`skeleton`:`blank`}"></span>`}</span>
      <span class="word">${i.styleNames[e.name]??e.name}</span>
      ${e.available?a?t`<small>${i.looks.declined}</small>`:N:t`<small>${e.unavailable_reason??i.looks.unavailable}</small>`}
    </button>`}settings(e){let n=c.value.config,r=e.providers.length>1&&n?.features.openai,a=C();return t`
      ${a.length?t`<div class="field"><span class="label">${i.looks.presets}</span><div class="choices">
            ${a.map(e=>t`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${i.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${m(`close`,14)}</button></span>`)}
          </div></div>`:N}
      <div class="field"><span class="label" id="tier">${i.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(n?.tiers??[]).map(e=>t`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${i.looks.tiers[e.name]}</b><span>${i.looks.tierHint(e.max_edge)} · ${i.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${e.defaults} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${r?t`<div class="field"><label for="provider">${i.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...e.providers].map(e=>t`<option value=${e} ?selected=${e===this.look.provider}>${i.looks.providers[e]??e}</option>`)}
            </select></div>`:N}
      ${e.takes_prompt&&r?t`<div class="field"><label for="prompt">${i.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${i.looks.promptHint}</p></div>`:N}
      <div class="row">
        ${this.naming?t`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${i.looks.presetName} placeholder=${i.looks.presetName} maxlength="60" required /><button class="button small">${i.common.save}</button></form>`:t`<button class="button small quiet" @click=${()=>this.naming=!0}>${i.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?t`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${i.looks.reset}</button>`:N}
      </div>
    `}foot(){let e=this.assets.length,n=this.cost,r=n&&!n.affordable,a=n&&n.credits?Math.floor(n.balance/(n.credits/e)):0;return t`
      ${this.wrong?t`<p class="wrong" role="alert">${this.wrong}</p>`:N}
      <div class="spread">
        <div class="sum">
          <b class="number">${n?i.looks.total(e,n.credits):i.photos(e)}</b>
          <span class=${r?`wrong`:`hint`}>${n?r?i.looks.short(n.credits,n.balance):`${i.looks.after(n.balance-n.credits)}. ${i.looks.held}`:` `}</span>
        </div>
        <div class="row">
          ${r?t`<a class="button quiet" href=${d.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${i.looks.getCredits}</a>
            ${a>0?t`<button class="button" ?disabled=${this.starting} @click=${()=>this.start(this.assets.slice(0,a))}>${i.looks.fit(a)}</button>`:N}`:t`<button class="button large go" ?disabled=${this.starting||!b(this.look.style)?.available} @click=${()=>this.start(this.assets)}>${this.starting?i.looks.starting:i.looks.start(e)}</button>`}
        </div>
      </div>
    `}choose(e){e!==this.look.style&&(this.look={...this.look,style:e,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.sample,t=u.value.filter(t=>t.available&&!k(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await j(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await j(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof g))throw e}finally{this.waiting=new Set}e===this.sample?Object.keys(E(this.look)).length&&this.ask():this.preview()}ask(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{try{this.cost=await _(this.look,this.assets),this.wrong=``}catch(e){this.wrong=r(e)}Object.keys(E(this.look)).length&&!this.waiting.size&&(this.waiting=new Set([this.look.style]),await j(this.sample,[{style:this.look.style,params:E(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async start(e){this.starting=!0,this.wrong=``;let t=this.look;try{for(let n=0;n<e.length;n+=V){let r=await w(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{asset_ids:e.slice(n,n+V),style:t.style,params:E(t),tier:t.tier,provider:t.provider,prompt:t.prompt||null,strict:!1},once:`${this.once}-${n}`});S(r.jobs)}I(i.looks.started(e.length,x(t.style))),v(t).catch(()=>void 0),s(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=r(e)}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await T({name:t,look:this.look})}catch(e){I(r(e),{bad:!0})}}forget(e){D(e.name).catch(e=>I(r(e),{bad:!0}))}};O([M({type:Boolean})],H.prototype,`open`,void 0),O([M()],H.prototype,`shootId`,void 0),O([M({attribute:!1})],H.prototype,`assets`,void 0),O([M({attribute:!1})],H.prototype,`photos`,void 0),O([l()],H.prototype,`look`,void 0),O([l()],H.prototype,`sample`,void 0),O([l()],H.prototype,`cost`,void 0),O([l()],H.prototype,`waiting`,void 0),O([l()],H.prototype,`previewsFailed`,void 0),O([l()],H.prototype,`starting`,void 0),O([l()],H.prototype,`naming`,void 0),O([l()],H.prototype,`wrong`,void 0),O([y(`side-sheet`)],H.prototype,`sheet`,void 0),H=O([P(`looks-sheet`)],H);export{H as LooksSheet};