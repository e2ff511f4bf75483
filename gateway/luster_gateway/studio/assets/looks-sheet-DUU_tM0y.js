import{$n as e,Cn as t,Ct as n,Dt as r,Et as i,Gn as a,Gt as o,Hn as s,Jn as c,Mt as l,Ot as u,Pt as d,Qn as f,St as p,Tt as m,Vn as h,Wn as g,Xn as _,Zn as v,ar as y,bn as b,br as x,bt as S,dr as C,er as w,gt as T,hn as E,ht as D,jt as O,kt as k,lr as A,mn as j,mr as M,mt as N,pt as P,rr as F,tr as I,un as L,vn as R,vt as z,wt as B,xt as V,yt as H,zn as U}from"./common-nlsLLDTL.js";import"./compare-slider-UGGvuUVu.js";import"./studio-app-BzId4SGK.js";import{t as W}from"./schema-2vXgLy_U.js";import"./side-sheet-BpGZKLHJ.js";var G=6,K=class extends w{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[g,y`
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
    `]}render(){return W(this.schema,this.defaults).map(e=>this.field(e))}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=j(e.name,e.title),n=`field-${e.name}`,r=e.hint&&!(e.name in M.fields)?F`<p class="hint" id="${n}-hint">${e.hint}</p>`:I,i=this.value(e);switch(e.kind){case`range`:return F`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${e.name===`strength`?C(Number(i??e.min),{style:`percent`}):C(Number(i??e.min),{maximumFractionDigits:2})}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(i??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${r}
        </div>`;case`number`:return F`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??I} max=${e.max??I} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${r}
        </div>`;case`choice`:return e.options.length<=G&&!e.optional?this.buttons(e,t,i,r):this.list(e,n,t,i,r);case`many`:return F`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(i)?i:[],r=n.includes(t);return F`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${j(String(t))}</button>`})}</div>${r}</fieldset>`;case`switch`:return F`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!i}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${r}</div>`;case`colour`:return F`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(i??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${r}</div>`;case`photo`:return this.pictures(e,t,i,r);default:return F`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??I} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${r}</div>`}}buttons(e,t,n,r){return F`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>F`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${j(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,n,r,i){let a=e.options.indexOf(r)+ +!!e.optional;return F`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} data-at=${a} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?F`<option>${M.looks.whatever}</option>`:I}
        ${e.options.map(e=>F`<option>${j(String(e))}</option>`)}
      </select>${i}</div>`}pictures(e,t,n,r){return F`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${M.looks.ownNone}</button>
      ${this.photos.map(t=>F`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?F`<img src=${t.thumb_url} alt="" loading="lazy" />`:I}</button>`)}</div>${r}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};h([f({attribute:!1})],K.prototype,`schema`,void 0),h([f({attribute:!1})],K.prototype,`defaults`,void 0),h([f({attribute:!1})],K.prototype,`values`,void 0),h([f({attribute:!1})],K.prototype,`photos`,void 0),K=h([e(`schema-form`)],K);var q=y`
  .split {
    display: grid;
    grid-template: "stage looks" auto "stage settings" 1fr / minmax(0, 1.9fr) minmax(21rem, 1fr);
    gap: 1.5rem 1.75rem;
    align-items: start;
  }
  .stage {
    grid-area: stage;
    /* The picture stays in sight while its settings are changed. */
    position: sticky;
    top: 0;
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
  .field > .match {
    font-size: var(--size-text);
    font-weight: 400;
    color: var(--text);
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
    grid-template-columns: repeat(auto-fill, minmax(6.2rem, 1fr));
    gap: 0.6rem 0.4rem;
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
`,J=200,Y=class extends w{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.photos=[],this.parent=``,this.picture=``,this.look=P(),this.sample=``,this.cost=null,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.watch=new x(this,i,k,t,A),this.later=0,this.inView=``,this.once=crypto.randomUUID()}static{this.styles=[g,q]}connectedCallback(){super.connectedCallback(),i.value.length||T(),k.value.loaded||O().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),i.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:i.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||i.value.length&&!this.cost&&!e.size)&&this.preview(),(e.has(`look`)||e.has(`assets`)||e.has(`parent`))&&this.ask()}updated(){let e=i.value.length?this.look.style:``;e!==this.inView&&(this.inView=e,this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>{let e=this.renderRoot.querySelector(`.looks`),t=e?.querySelector(`.look[aria-checked=true]`);e&&t&&(e.scrollLeft=t.offsetLeft-e.offsetLeft-(e.clientWidth-t.offsetWidth)/2)})))}firstUpdated(){i.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),t=this.photos.find(e=>e.id===this.sample);return F`
      <side-sheet form="wide" .heading=${M.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${M.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?F`<p class="quieter about">${e.description}</p>`:I}
          </div>
          ${e?F`<div class="settings">${this.settings(e)}</div>`:I}
        </div>
        <div class="foot" slot="foot">${this.foot()}</div>
      </side-sheet>
    `}get offered(){let e=l();return e&&i.value.length?[...i.value,e]:i.value}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(e){let t=D(this.previewed,this.look.style,N(this.look)),n=this.waiting.size>0&&!t&&this.look.style!==`stage`,r=this.picture||(e?.thumb_url??``),i=this.look.style===`stage`?M.staging.blind:this.parent?M.looks.noPreviewOfResult:``;return F`
      <div class="shown">
        ${t?.url?F`<compare-slider zoomable .was=${r} .now=${t.url} .alt=${e?.filename??``}></compare-slider>`:r?F`<img class="alone" src=${r} alt=${e?.filename??``} />`:I}
        ${n?F`<div class="waits"><progress-ring size="28"></progress-ring></div>`:I}
      </div>
      ${t?.warnings.length?F`<p class="note">${s(`info`,17)} <span>${t.warnings[0].message}</span></p>`:I}
      ${t?.error?F`<p class="note">${s(`warn`,17)} <span>${t.error.message}</span></p>`:I}
      ${i?F`<p class="note">${s(`info`,17)} <span>${i}</span></p>`:I}
      ${this.previewsFailed?F`<p class="note">${s(`info`,17)} <span>${M.looks.noPreviewBody}</span></p>`:I}
      ${this.assets.length>1?F`<div class="strip" role="group" aria-label=${M.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>F`<button aria-pressed=${e.id===this.sample} aria-label=${`${M.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?F`<img src=${e.thumb_url} alt="" loading="lazy" />`:I}</button>`)}
          </div>`:I}
    `}card(e){let t=e.id===this.look.style,n=D(this.previewed,e.id,t?N(this.look):{})??D(this.previewed,e.id,{}),r=n?.url??(e.id===`stage`?this.picture||this.photos.find(e=>e.id===this.sample)?.thumb_url:null),i=(n?.warnings.length??0)>0&&!!e.region;return F`<button class="look" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${r?F`<img src=${r} alt="" />`:F`<span class="${this.waiting.has(e.id)?`skeleton`:`blank`}"></span>`}</span>
      <span class="word">${M.styleNames[e.name]??e.name}</span>
      ${e.available?i?F`<small>${M.looks.declined}</small>`:I:F`<small>${e.unavailable_reason??M.looks.unavailable}</small>`}
    </button>`}settings(e){let n=t.value.config,r=e.id===u,i=r?e.providers:this.makers(e),a=r||i.length>1,o=H();return F`
      ${o.length&&!r?F`<div class="field"><span class="label">${M.looks.presets}</span><div class="choices">
            ${o.map(e=>F`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${M.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${s(`close`,14)}</button></span>`)}
          </div></div>`:I}
      <div class="field"><span class="label" id="tier">${M.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(n?.tiers??[]).map(e=>F`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${M.looks.tiers[e.name]}</b><span>${M.looks.tierHint(e.max_edge)} · ${M.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${this.presetsOf(e)} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${a?F`<div class="field"><label for="provider">${M.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...i].map(e=>F`<option value=${e} ?selected=${e===this.look.provider}>${M.looks.providers[e]??e}</option>`)}
            </select></div>`:I}
      ${e.takes_prompt&&a?F`<div class="field"><label for="prompt">${M.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${M.looks.promptHint}</p></div>`:I}
      ${this.assets.length>1&&!r?this.matching():I}
      <div class="row">
        ${r?I:this.naming?F`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${M.looks.presetName} placeholder=${M.looks.presetName} maxlength="60" required /><button class="button small">${M.common.save}</button></form>`:F`<button class="button small quiet" @click=${()=>this.naming=!0}>${M.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?F`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${M.looks.reset}</button>`:I}
      </div>
    `}matching(){let e=t.value.config?.limits?.matched_photos??0,n=e>0&&this.assets.length>e;return F`<div class="field"><label class="match"><input type="checkbox" aria-describedby=${n?`many`:I} ?disabled=${n} .checked=${!n&&!this.look.apart}
        @change=${e=>this.look={...this.look,apart:!e.target.checked}} /> ${M.looks.match}</label>
      ${n?F`<p class="hint" id="many">${M.looks.matchMost(this.assets.length,e)}</p>`:I}</div>`}makers(e){let n=new Set(k.value.items.map(({provider:e})=>e));return t.value.config?.features.openai&&n.add(`openai`),e.providers.filter(e=>e===`local`||n.has(e))}presetsOf(e){let t=d(this.photos.find(e=>e.id===this.sample)),n=W(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}foot(){let e=this.assets.length,t=this.cost,n=t&&!t.affordable,r=t&&t.credits?Math.floor(t.balance/(t.credits/e)):0;return F`
      ${this.wrong?F`<p class="wrong" role="alert">${this.wrong}</p>`:I}
      <div class="spread">
        <div class="sum">
          <b class="number">${t?M.looks.total(e,t.credits):M.photos(e)}</b>
          <span class=${n?`wrong`:`hint`}>${t?n?M.looks.short(t.credits,t.balance):`${M.looks.after(t.balance-t.credits)}. ${M.looks.held}`:` `}</span>
        </div>
        <div class="row">
          ${n?F`<a class="button quiet" href=${U.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${M.looks.getCredits}</a>
            ${r>0?F`<button class="button" ?disabled=${this.starting} @click=${()=>this.start(this.assets.slice(0,r))}>${M.looks.fit(r)}</button>`:I}`:F`<button class="button large go" ?disabled=${this.starting||!this.styleOf(this.look.style)?.available} @click=${()=>this.start(this.assets)}>${this.starting?M.looks.starting:this.look.style===`stage`?M.staging.start(e):M.looks.start(e)}</button>`}
        </div>
      </div>
    `}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=i.value.filter(t=>t.available&&!D(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await S(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await S(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof a))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(N(this.look)).length&&this.ask():this.preview()}ask(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{try{this.cost=await V(this.look,this.assets,this.parent),this.wrong=``}catch(e){this.wrong=E(e)}Object.keys(N(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await S(this.sample,[{style:this.look.style,params:N(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async start(e){this.starting=!0,this.wrong=``;let t=this.look;try{this.parent&&L([(await c(`/jobs`,{body:{...r(t),parent_job_id:this.parent},once:`${this.once}-0`})).job]);for(let n=0;n<e.length&&!this.parent;n+=J){let i=await c(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{...o(this.shootId,e.slice(n,n+J)),...r(t),...z(t)},once:`${this.once}-${n}`});L(i.jobs)}R(t.style===`stage`?M.staging.started(e.length):M.looks.started(e.length,m(t.style))),t.style!==`stage`&&p(t).catch(()=>void 0),b(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=E(e)}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await B({name:t,look:this.look})}catch(e){R(E(e),{bad:!0})}}forget(e){n(e.name).catch(e=>R(E(e),{bad:!0}))}};h([f({type:Boolean})],Y.prototype,`open`,void 0),h([f()],Y.prototype,`shootId`,void 0),h([f({attribute:!1})],Y.prototype,`assets`,void 0),h([f({attribute:!1})],Y.prototype,`photos`,void 0),h([f()],Y.prototype,`parent`,void 0),h([f()],Y.prototype,`picture`,void 0),h([v()],Y.prototype,`look`,void 0),h([v()],Y.prototype,`sample`,void 0),h([v()],Y.prototype,`cost`,void 0),h([v()],Y.prototype,`waiting`,void 0),h([v()],Y.prototype,`previewsFailed`,void 0),h([v()],Y.prototype,`starting`,void 0),h([v()],Y.prototype,`naming`,void 0),h([v()],Y.prototype,`wrong`,void 0),h([_(`side-sheet`)],Y.prototype,`sheet`,void 0),Y=h([e(`looks-sheet`)],Y);export{Y as LooksSheet};