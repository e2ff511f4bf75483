import{$ as e,$t as t,Ct as n,Dt as r,It as i,Nt as a,Ot as o,Q as s,Sn as c,Tn as l,Z as u,Zt as d,_n as f,at as p,bn as m,cn as h,ct as g,dn as _,en as v,et as y,fn as b,hn as x,it as S,jn as C,jt as w,ln as T,lt as E,nn as D,nt as O,on as k,ot as A,pn as j,rn as M,rt as N,st as P,tt as F,un as I}from"./common-TL4Xbfyj.js";import"./compare-slider-BlYdahUG.js";import"./studio-app-BSVSd4w4.js";import{t as L}from"./schema-2vXgLy_U.js";import"./side-sheet-B9M-UcIK.js";var R=6,z=class extends b{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[D,f`
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
    `]}render(){return L(this.schema,this.defaults).map(e=>this.field(e))}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=r(e.name,e.title),n=`field-${e.name}`,i=e.hint&&!(e.name in l.fields)?x`<p class="hint" id="${n}-hint">${e.hint}</p>`:j,a=this.value(e);switch(e.kind){case`range`:return x`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${c(Number(a??e.min),{maximumFractionDigits:2})}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(a??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${i}
        </div>`;case`number`:return x`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??j} max=${e.max??j} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${i}
        </div>`;case`choice`:return e.options.length<=R&&!e.optional?this.buttons(e,t,a,i):this.list(e,n,t,a,i);case`many`:return x`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(a)?a:[],i=n.includes(t);return x`<button class="choice" aria-pressed=${i} @click=${()=>this.set(e.name,i?n.filter(e=>e!==t):[...n,t])}>${r(String(t))}</button>`})}</div>${i}</fieldset>`;case`switch`:return x`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!a}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${i}</div>`;case`colour`:return x`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(a??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${i}</div>`;case`photo`:return this.pictures(e,t,a,i);default:return x`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??j} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${i}</div>`}}buttons(e,t,n,i){return x`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>x`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${r(String(t))}</button>`)}</div>${i}</fieldset>`}list(e,t,n,i,a){return x`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?x`<option ?selected=${i==null}>${l.looks.whatever}</option>`:j}
        ${e.options.map(e=>x`<option ?selected=${e===i}>${r(String(e))}</option>`)}
      </select>${a}</div>`}pictures(e,t,n,r){return x`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${l.looks.ownNone}</button>
      ${this.photos.map(t=>x`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?x`<img src=${t.thumb_url} alt="" loading="lazy" />`:j}</button>`)}</div>${r}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};t([I({attribute:!1})],z.prototype,`schema`,void 0),t([I({attribute:!1})],z.prototype,`defaults`,void 0),t([I({attribute:!1})],z.prototype,`values`,void 0),t([I({attribute:!1})],z.prototype,`photos`,void 0),z=t([_(`schema-form`)],z);var B=f`
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
`,V=200,H=class extends b{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.photos=[],this.look=u(),this.sample=``,this.cost=null,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.watch=new C(this,E,i,m),this.later=0,this.inView=``,this.once=crypto.randomUUID()}static{this.styles=[D,B]}connectedCallback(){super.connectedCallback(),E.value.length||y()}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),E.value.length&&!g(this.look.style)&&(this.look={...this.look,style:E.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||E.value.length&&!this.cost&&!e.size)&&this.preview(),(e.has(`look`)||e.has(`assets`))&&this.ask()}updated(){let e=E.value.length?this.look.style:``;e!==this.inView&&(this.inView=e,this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>this.renderRoot.querySelector(`.look[aria-checked=true]`)?.scrollIntoView({block:`nearest`,inline:`center`}))))}firstUpdated(){E.watch(()=>void this.preview())}render(){this.watch;let e=g(this.look.style),t=this.photos.find(e=>e.id===this.sample);return x`
      <side-sheet form="wide" .heading=${l.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${l.looks.title} @keydown=${this.arrows}>
              ${E.value.map(e=>this.card(e))}
            </div>
            ${e?x`<p class="quieter about">${e.description}</p>`:j}
          </div>
          ${e?x`<div class="settings">${this.settings(e)}</div>`:j}
        </div>
        <div class="foot" slot="foot">${this.foot()}</div>
      </side-sheet>
    `}stage(t){let n=e(this.sample,this.look.style,s(this.look)),r=this.waiting.size>0&&!n,i=t?.thumb_url??``;return x`
      <div class="shown">
        ${n?.url?x`<compare-slider zoomable .was=${i} .now=${n.url} .alt=${t?.filename??``}></compare-slider>`:i?x`<img class="alone" src=${i} alt=${t?.filename??``} />`:j}
        ${r?x`<div class="waits"><progress-ring size="28"></progress-ring></div>`:j}
      </div>
      ${n?.warnings.length?x`<p class="note">${v(`info`,17)} <span>${n.warnings[0].message}</span></p>`:j}
      ${n?.error?x`<p class="note">${v(`warn`,17)} <span>${n.error.message}</span></p>`:j}
      ${this.previewsFailed?x`<p class="note">${v(`info`,17)} <span>${l.looks.noPreviewBody}</span></p>`:j}
      ${this.assets.length>1?x`<div class="strip" role="group" aria-label=${l.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>x`<button aria-pressed=${e.id===this.sample} aria-label=${`${l.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?x`<img src=${e.thumb_url} alt="" loading="lazy" />`:j}</button>`)}
          </div>`:j}
    `}card(t){let n=t.id===this.look.style,r=e(this.sample,t.id,n?s(this.look):{})??e(this.sample,t.id,{}),i=(r?.warnings.length??0)>0&&!!t.region;return x`<button class="look" role="radio" aria-checked=${n} tabindex=${n?0:-1} ?disabled=${!t.available} data-style=${t.id} @click=${()=>this.choose(t.id)}>
      <span class="picture">${r?.url?x`<img src=${r.url} alt="" />`:x`<span class="${this.waiting.has(t.id)?`skeleton`:`blank`}"></span>`}</span>
      <span class="word">${l.styleNames[t.name]??t.name}</span>
      ${t.available?i?x`<small>${l.looks.declined}</small>`:j:x`<small>${t.unavailable_reason??l.looks.unavailable}</small>`}
    </button>`}settings(e){let t=i.value.config,n=e.providers.length>1&&t?.features.openai,r=F();return x`
      ${r.length?x`<div class="field"><span class="label">${l.looks.presets}</span><div class="choices">
            ${r.map(e=>x`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${l.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${v(`close`,14)}</button></span>`)}
          </div></div>`:j}
      <div class="field"><span class="label" id="tier">${l.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(t?.tiers??[]).map(e=>x`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${l.looks.tiers[e.name]}</b><span>${l.looks.tierHint(e.max_edge)} · ${l.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${e.defaults} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${n?x`<div class="field"><label for="provider">${l.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...e.providers].map(e=>x`<option value=${e} ?selected=${e===this.look.provider}>${l.looks.providers[e]??e}</option>`)}
            </select></div>`:j}
      ${e.takes_prompt&&n?x`<div class="field"><label for="prompt">${l.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${l.looks.promptHint}</p></div>`:j}
      <div class="row">
        ${this.naming?x`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${l.looks.presetName} placeholder=${l.looks.presetName} maxlength="60" required /><button class="button small">${l.common.save}</button></form>`:x`<button class="button small quiet" @click=${()=>this.naming=!0}>${l.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?x`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${l.looks.reset}</button>`:j}
      </div>
    `}foot(){let e=this.assets.length,t=this.cost,n=t&&!t.affordable,r=t&&t.credits?Math.floor(t.balance/(t.credits/e)):0;return x`
      ${this.wrong?x`<p class="wrong" role="alert">${this.wrong}</p>`:j}
      <div class="spread">
        <div class="sum">
          <b class="number">${t?l.looks.total(e,t.credits):l.photos(e)}</b>
          <span class=${n?`wrong`:`hint`}>${t?n?l.looks.short(t.credits,t.balance):`${l.looks.after(t.balance-t.credits)}. ${l.looks.held}`:` `}</span>
        </div>
        <div class="row">
          ${n?x`<a class="button quiet" href=${d.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${l.looks.getCredits}</a>
            ${r>0?x`<button class="button" ?disabled=${this.starting} @click=${()=>this.start(this.assets.slice(0,r))}>${l.looks.fit(r)}</button>`:j}`:x`<button class="button large go" ?disabled=${this.starting||!g(this.look.style)?.available} @click=${()=>this.start(this.assets)}>${this.starting?l.looks.starting:l.looks.start(e)}</button>`}
        </div>
      </div>
    `}choose(e){e!==this.look.style&&(this.look={...this.look,style:e,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let t=this.sample,n=E.value.filter(n=>n.available&&!e(t,n.id,{}));if(!t||!n.length||this.waiting.size)return;this.waiting=new Set(n.map(({id:e})=>e)),this.previewsFailed=!1;let r=n.filter(e=>e.id===this.look.style),i=n.filter(e=>e.id!==this.look.style);try{r.length&&(await O(t,r.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(i.map(({id:e})=>e)));for(let e=0;e<i.length;e+=8)await O(t,i.slice(e,e+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof M))throw e}finally{this.waiting=new Set}t===this.sample?Object.keys(s(this.look)).length&&this.ask():this.preview()}ask(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{try{this.cost=await N(this.look,this.assets),this.wrong=``}catch(e){this.wrong=o(e)}Object.keys(s(this.look)).length&&!this.waiting.size&&(this.waiting=new Set([this.look.style]),await O(this.sample,[{style:this.look.style,params:s(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async start(e){this.starting=!0,this.wrong=``;let t=this.look;try{for(let r=0;r<e.length;r+=V){let i=await k(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{asset_ids:e.slice(r,r+V),style:t.style,params:s(t),tier:t.tier,provider:t.provider,prompt:t.prompt||null,strict:!1},once:`${this.once}-${r}`});n(i.jobs)}w(l.looks.started(e.length,P(t.style))),S(t).catch(()=>void 0),a(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=o(e)}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await A({name:t,look:this.look})}catch(e){w(o(e),{bad:!0})}}forget(e){p(e.name).catch(e=>w(o(e),{bad:!0}))}};t([I({type:Boolean})],H.prototype,`open`,void 0),t([I()],H.prototype,`shootId`,void 0),t([I({attribute:!1})],H.prototype,`assets`,void 0),t([I({attribute:!1})],H.prototype,`photos`,void 0),t([T()],H.prototype,`look`,void 0),t([T()],H.prototype,`sample`,void 0),t([T()],H.prototype,`cost`,void 0),t([T()],H.prototype,`waiting`,void 0),t([T()],H.prototype,`previewsFailed`,void 0),t([T()],H.prototype,`starting`,void 0),t([T()],H.prototype,`naming`,void 0),t([T()],H.prototype,`wrong`,void 0),t([h(`side-sheet`)],H.prototype,`sheet`,void 0),H=t([_(`looks-sheet`)],H);export{H as LooksSheet};