import{$t as e,An as t,Bt as n,Cn as r,Ct as i,Dn as a,En as o,Et as s,Gt as c,Hn as l,Jn as u,Jt as d,Ln as f,Mn as p,On as m,P as h,Pn as g,St as _,Tn as v,Tt as y,Wt as b,Xt as x,_n as S,_t as C,bn as w,bt as T,gn as E,gt as D,ht as O,kn as k,mn as A,mt as j,vt as M,wt as N,xt as P,yn as F,yt as I,zn as L}from"./common-8l5TvFPB.js";import"./compare-slider-CdJkZfLe.js";import"./studio-app-MN--f2Kw.js";import{t as R}from"./schema-2vXgLy_U.js";import"./side-sheet-C8PhyJ48.js";var z=6,B=class extends k{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[F,g`
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
    `]}render(){return R(this.schema,this.defaults).map(e=>this.field(e))}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let n=b(e.name,e.title),r=`field-${e.name}`,i=e.hint&&!(e.name in l.fields)?p`<p class="hint" id="${r}-hint">${e.hint}</p>`:t,a=this.value(e);switch(e.kind){case`range`:return p`<div class="field">
          <div class="head"><label for=${r}>${n}</label><output class="number" for=${r}>${L(Number(a??e.min),{maximumFractionDigits:2})}</output></div>
          <input id=${r} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(a??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${i}
        </div>`;case`number`:return p`<div class="field">
          <label for=${r}>${n}</label>
          <input id=${r} type="number" step=${e.step??`any`} min=${e.min??t} max=${e.max??t} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${i}
        </div>`;case`choice`:return e.options.length<=z&&!e.optional?this.buttons(e,n,a,i):this.list(e,r,n,a,i);case`many`:return p`<fieldset><legend>${n}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(a)?a:[],r=n.includes(t);return p`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${b(String(t))}</button>`})}</div>${i}</fieldset>`;case`switch`:return p`<div class="field"><div class="switch"><input id=${r} type="checkbox" .checked=${!!a}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${r}>${n}</label></div>${i}</div>`;case`colour`:return p`<div class="field"><label for=${r}>${n}</label><input id=${r} type="color" .value=${String(a??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${i}</div>`;case`photo`:return this.pictures(e,n,a,i);default:return p`<div class="field"><label for=${r}>${n}</label><input id=${r} type="text" maxlength=${e.longest??t} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${i}</div>`}}buttons(e,t,n,r){return p`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>p`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${b(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,n,r,i,a){return p`<div class="field"><label for=${n}>${r}</label>
      <select id=${n} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?p`<option ?selected=${i==null}>${l.looks.whatever}</option>`:t}
        ${e.options.map(e=>p`<option ?selected=${e===i}>${b(String(e))}</option>`)}
      </select>${a}</div>`}pictures(e,n,r,i){return p`<fieldset><legend>${n}</legend><div class="photos" role="radiogroup" aria-label=${n} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!r} tabindex=${r?-1:0} @click=${()=>this.set(e.name,null)}>${l.looks.ownNone}</button>
      ${this.photos.map(n=>p`<button role="radio" aria-checked=${n.id===r} tabindex=${n.id===r?0:-1} aria-label=${n.filename} @click=${()=>this.set(e.name,n.id)}>
          ${n.thumb_url?p`<img src=${n.thumb_url} alt="" loading="lazy" />`:t}</button>`)}</div>${i}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};E([a({attribute:!1})],B.prototype,`schema`,void 0),E([a({attribute:!1})],B.prototype,`defaults`,void 0),E([a({attribute:!1})],B.prototype,`values`,void 0),E([a({attribute:!1})],B.prototype,`photos`,void 0),B=E([m(`schema-form`)],B);var V=g`
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
`,H=200,U=class extends k{constructor(...t){super(...t),this.open=!1,this.shootId=``,this.assets=[],this.photos=[],this.look=j(),this.sample=``,this.cost=null,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.watch=new u(this,s,e,f),this.later=0,this.inView=``,this.once=crypto.randomUUID()}static{this.styles=[F,V]}connectedCallback(){super.connectedCallback(),s.value.length||C()}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),s.value.length&&!y(this.look.style)&&(this.look={...this.look,style:s.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||s.value.length&&!this.cost&&!e.size)&&this.preview(),(e.has(`look`)||e.has(`assets`))&&this.ask()}updated(){let e=s.value.length?this.look.style:``;e!==this.inView&&(this.inView=e,this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>this.renderRoot.querySelector(`.look[aria-checked=true]`)?.scrollIntoView({block:`nearest`,inline:`center`}))))}firstUpdated(){s.watch(()=>void this.preview())}render(){this.watch;let e=y(this.look.style),n=this.photos.find(e=>e.id===this.sample);return p`
      <side-sheet form="wide" .heading=${l.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(n)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${l.looks.title} @keydown=${this.arrows}>
              ${s.value.map(e=>this.card(e))}
            </div>
            ${e?p`<p class="quieter about">${e.description}</p>`:t}
          </div>
          ${e?p`<div class="settings">${this.settings(e)}</div>`:t}
        </div>
        <div class="foot" slot="foot">${this.foot()}</div>
      </side-sheet>
    `}stage(e){let n=D(this.sample,this.look.style,O(this.look)),r=this.waiting.size>0&&!n,i=e?.thumb_url??``;return p`
      <div class="shown">
        ${n?.url?p`<compare-slider zoomable .was=${i} .now=${n.url} .alt=${e?.filename??``}></compare-slider>`:i?p`<img class="alone" src=${i} alt=${e?.filename??``} />`:t}
        ${r?p`<div class="waits"><progress-ring size="28"></progress-ring></div>`:t}
      </div>
      ${n?.warnings.length?p`<p class="note">${S(`info`,17)} <span>${n.warnings[0].message}</span></p>`:t}
      ${n?.error?p`<p class="note">${S(`warn`,17)} <span>${n.error.message}</span></p>`:t}
      ${this.previewsFailed?p`<p class="note">${S(`info`,17)} <span>${l.looks.noPreviewBody}</span></p>`:t}
      ${this.assets.length>1?p`<div class="strip" role="group" aria-label=${l.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>p`<button aria-pressed=${e.id===this.sample} aria-label=${`${l.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?p`<img src=${e.thumb_url} alt="" loading="lazy" />`:t}</button>`)}
          </div>`:t}
    `}card(e){let n=e.id===this.look.style,r=D(this.sample,e.id,n?O(this.look):{})??D(this.sample,e.id,{}),i=(r?.warnings.length??0)>0&&!!e.region;return p`<button class="look" role="radio" aria-checked=${n} tabindex=${n?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${r?.url?p`<img src=${r.url} alt="" />`:p`<span class="${this.waiting.has(e.id)?`skeleton`:`blank`}"></span>`}</span>
      <span class="word">${l.styleNames[e.name]??e.name}</span>
      ${e.available?i?p`<small>${l.looks.declined}</small>`:t:p`<small>${e.unavailable_reason??l.looks.unavailable}</small>`}
    </button>`}settings(n){let r=e.value.config,i=n.providers.length>1&&r?.features.openai,a=M();return p`
      ${a.length?p`<div class="field"><span class="label">${l.looks.presets}</span><div class="choices">
            ${a.map(e=>p`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${l.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${S(`close`,14)}</button></span>`)}
          </div></div>`:t}
      <div class="field"><span class="label" id="tier">${l.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(r?.tiers??[]).map(e=>p`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${l.looks.tiers[e.name]}</b><span>${l.looks.tierHint(e.max_edge)} · ${l.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${n.parameters} .defaults=${n.defaults} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${i?p`<div class="field"><label for="provider">${l.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...n.providers].map(e=>p`<option value=${e} ?selected=${e===this.look.provider}>${l.looks.providers[e]??e}</option>`)}
            </select></div>`:t}
      ${n.takes_prompt&&i?p`<div class="field"><label for="prompt">${l.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${l.looks.promptHint}</p></div>`:t}
      <div class="row">
        ${this.naming?p`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${l.looks.presetName} placeholder=${l.looks.presetName} maxlength="60" required /><button class="button small">${l.common.save}</button></form>`:p`<button class="button small quiet" @click=${()=>this.naming=!0}>${l.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?p`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${l.looks.reset}</button>`:t}
      </div>
    `}foot(){let e=this.assets.length,n=this.cost,r=n&&!n.affordable,i=n&&n.credits?Math.floor(n.balance/(n.credits/e)):0;return p`
      ${this.wrong?p`<p class="wrong" role="alert">${this.wrong}</p>`:t}
      <div class="spread">
        <div class="sum">
          <b class="number">${n?l.looks.total(e,n.credits):l.photos(e)}</b>
          <span class=${r?`wrong`:`hint`}>${n?r?l.looks.short(n.credits,n.balance):`${l.looks.after(n.balance-n.credits)}. ${l.looks.held}`:` `}</span>
        </div>
        <div class="row">
          ${r?p`<a class="button quiet" href=${A.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${l.looks.getCredits}</a>
            ${i>0?p`<button class="button" ?disabled=${this.starting} @click=${()=>this.start(this.assets.slice(0,i))}>${l.looks.fit(i)}</button>`:t}`:p`<button class="button large go" ?disabled=${this.starting||!y(this.look.style)?.available} @click=${()=>this.start(this.assets)}>${this.starting?l.looks.starting:l.looks.start(e)}</button>`}
        </div>
      </div>
    `}choose(e){e!==this.look.style&&(this.look={...this.look,style:e,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.sample,t=s.value.filter(t=>t.available&&!D(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await I(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await I(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof w))throw e}finally{this.waiting=new Set}e===this.sample?Object.keys(O(this.look)).length&&this.ask():this.preview()}ask(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{try{this.cost=await T(this.look,this.assets),this.wrong=``}catch(e){this.wrong=c(e)}Object.keys(O(this.look)).length&&!this.waiting.size&&(this.waiting=new Set([this.look.style]),await I(this.sample,[{style:this.look.style,params:O(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async start(e){this.starting=!0,this.wrong=``;let t=this.look;try{for(let i=0;i<e.length;i+=H){let a=await r(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{...h(this.shootId,e.slice(i,i+H)),style:t.style,params:O(t),tier:t.tier,provider:t.provider,prompt:t.prompt||null,strict:!1},once:`${this.once}-${i}`});n(a.jobs)}d(l.looks.started(e.length,N(t.style))),P(t).catch(()=>void 0),x(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=c(e)}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await i({name:t,look:this.look})}catch(e){d(c(e),{bad:!0})}}forget(e){_(e.name).catch(e=>d(c(e),{bad:!0}))}};E([a({type:Boolean})],U.prototype,`open`,void 0),E([a()],U.prototype,`shootId`,void 0),E([a({attribute:!1})],U.prototype,`assets`,void 0),E([a({attribute:!1})],U.prototype,`photos`,void 0),E([o()],U.prototype,`look`,void 0),E([o()],U.prototype,`sample`,void 0),E([o()],U.prototype,`cost`,void 0),E([o()],U.prototype,`waiting`,void 0),E([o()],U.prototype,`previewsFailed`,void 0),E([o()],U.prototype,`starting`,void 0),E([o()],U.prototype,`naming`,void 0),E([o()],U.prototype,`wrong`,void 0),E([v(`side-sheet`)],U.prototype,`sheet`,void 0),U=E([m(`looks-sheet`)],U);export{U as LooksSheet};