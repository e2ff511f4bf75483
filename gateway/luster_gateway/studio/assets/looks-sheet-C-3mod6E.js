import{$n as e,At as t,Bt as n,Dt as r,En as i,Et as a,Ft as o,Gt as s,Ht as c,It as l,Lt as u,Mt as d,Nt as f,Pn as p,Pt as m,Qn as h,R as g,Rt as _,Sr as v,Tn as y,Tr as b,Tt as x,Ut as S,Xn as C,ar as w,br as T,cr as E,dr as D,fr as O,gr as k,jn as A,jr as j,jt as M,kn as N,kt as P,lr as F,mr as I,nn as L,nr as R,sr as z,tr as B,ur as V,wt as H,xn as U,zt as W}from"./common-CsLnnzm3.js";import"./compare-slider-bKFs5wmp.js";import"./studio-app-BzZIgOcX.js";import{t as G}from"./schema-2vXgLy_U.js";import{t as K}from"./vars-BTjrt91x.js";import"./side-sheet-158LKN0J.js";var q=6,J=class extends D{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[B,k`
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
      .ends {
        position: relative;
        display: flex;
        justify-content: space-between;
        font-size: 0.75rem;
        color: var(--text-3);
      }
      /* A slider's knob is 16 px wide, and its middle is the value. */
      .full {
        position: absolute;
        left: calc(8px + var(--at) * (100% - 16px));
        translate: -50%;
      }
      .full::before {
        content: "";
        position: absolute;
        left: 50%;
        bottom: 100%;
        height: 0.35rem;
        border-left: 1px solid currentColor;
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
    `]}render(){return G(this.schema,this.defaults).map(e=>this.field(e))}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=y(e.name,e.title),n=`field-${e.name}`,r=e.hint&&!(e.name in b.fields)?I`<p class="hint" id="${n}-hint">${e.hint}</p>`:O,i=this.value(e);switch(e.kind){case`range`:return I`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${Y(e,Number(i??e.min))}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(i??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${this.ends(e)}
          ${r}
        </div>`;case`number`:return I`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??O} max=${e.max??O} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${r}
        </div>`;case`choice`:return e.options.length<=q&&!e.optional?this.buttons(e,t,i,r):this.list(e,n,t,i,r);case`many`:return I`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(i)?i:[],r=n.includes(t);return I`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${y(String(t))}</button>`})}</div>${r}</fieldset>`;case`switch`:return I`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!i}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${r}</div>`;case`colour`:return I`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(i??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${r}</div>`;case`photo`:return this.pictures(e,t,i,r);default:return I`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??O} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${r}</div>`}}ends(e){let{min:t=0,max:n=1}=e,r=e.name===`strength`&&t<1&&n>1;return I`<div class="ends number" aria-hidden="true"><span>${Y(e,t)}</span>${r?I`<span class="full" ${K({"--at":(1-t)/(n-t)})}>${Y(e,1)}</span>`:O}<span>${Y(e,n)}</span></div>`}buttons(e,t,n,r){return I`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>I`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${y(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,n,r,i){let a=e.options.indexOf(r)+ +!!e.optional;return I`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} data-at=${a} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?I`<option>${b.looks.whatever}</option>`:O}
        ${e.options.map(e=>I`<option>${y(String(e))}</option>`)}
      </select>${i}</div>`}pictures(e,t,n,r){return I`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${b.looks.ownNone}</button>
      ${this.photos.map(t=>I`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?I`<img src=${t.thumb_url} alt="" loading="lazy" />`:O}</button>`)}</div>${r}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};h([F({attribute:!1})],J.prototype,`schema`,void 0),h([F({attribute:!1})],J.prototype,`defaults`,void 0),h([F({attribute:!1})],J.prototype,`values`,void 0),h([F({attribute:!1})],J.prototype,`photos`,void 0),J=h([V(`schema-form`)],J);var Y=(e,t)=>v(t,e.name===`strength`?{style:`percent`}:{maximumFractionDigits:2}),X=k`
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
  .picture {
    position: relative;
  }
  .picture .shimmer {
    position: absolute;
    inset: 0;
    background: linear-gradient(100deg, transparent 25%, rgb(255 255 255 / 0.35) 50%, transparent 75%) 100% 0 / 300% 100%;
    animation: shimmer 1.6s linear infinite;
  }
  @keyframes shimmer {
    to {
      background-position-x: 0;
    }
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
    /* One line and the button: the picture and the looks have the rest of the phone. */
    .sum {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.6rem;
      flex-basis: 100%;
    }
    .sum .long {
      display: none;
    }
    .foot .spread {
      gap: 0.5rem;
    }
    .foot .row {
      flex: 1 1 100%;
    }
    .foot .row > * {
      flex: 1;
    }
  }
`,Z=200,Q=class extends D{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.photos=[],this.parent=``,this.picture=``,this.look=H(),this.sample=``,this.cost=null,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.unknown=!1,this.watch=new j(this,u,n,p,T),this.later=0,this.priced=``,this.narrow=matchMedia(`(max-width: 760px)`).matches,this.lead=this.look.style,this.inView=``,this.once=crypto.randomUUID()}static{this.styles=[B,X]}connectedCallback(){super.connectedCallback(),u.value.length||r(),n.value.loaded||c().catch(()=>this.unknown=!0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),u.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:u.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||u.value.length&&!this.cost&&!e.size)&&this.preview(),(e.has(`look`)||e.has(`assets`)||e.has(`parent`)||this.wish.provider!==this.priced)&&this.ask()}updated(){let e=u.value.length?this.look.style:``;if(e===this.inView)return;let t=!this.inView;this.inView=e,t||this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>{let e=this.renderRoot.querySelector(`.looks`),t=e?.querySelector(`.look[aria-checked=true]`);e&&t&&(e.scrollLeft=t.offsetLeft-e.offsetLeft-(e.clientWidth-t.offsetWidth)/2)}))}firstUpdated(){u.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),t=this.photos.find(e=>e.id===this.sample);return I`
      <side-sheet form="wide" .heading=${b.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${b.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?I`<p class="quieter about">${e.description}</p>`:O}
          </div>
          ${e?I`<div class="settings">${this.settings(e)}</div>`:O}
        </div>
        <div class="foot" slot="foot">${this.foot()}</div>
      </side-sheet>
    `}get offered(){let e=S(),t=e&&u.value.length?[...u.value,e]:u.value,n=t.filter(({id:e})=>e===this.lead);return this.narrow?[...n,...t.filter(e=>!n.includes(e))]:t}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(t){let n=a(this.previewed,this.look.style,x(this.look)),r=this.waiting.size>0&&!n&&this.look.style!==`stage`,i=this.picture||(t?.thumb_url??``),o=this.look.style===`stage`?b.staging.blind:this.parent?b.looks.noPreviewOfResult:``;return I`
      <div class="shown">
        ${n?.url?I`<compare-slider zoomable .was=${i} .now=${n.url} .alt=${t?.filename??``}></compare-slider>`:i?I`<img class="alone" src=${i} alt=${t?.filename??``} />`:O}
        ${r?I`<div class="waits"><progress-ring size="28"></progress-ring></div>`:O}
      </div>
      ${n?.warnings.length?I`<p class="note">${e(`info`,17)} <span>${n.warnings[0].message}</span></p>`:O}
      ${n?.error?I`<p class="note">${e(`warn`,17)} <span>${n.error.message}</span></p>`:O}
      ${o?I`<p class="note">${e(`info`,17)} <span>${o}</span></p>`:O}
      ${this.previewsFailed?I`<p class="note">${e(`info`,17)} <span>${b.looks.noPreviewBody}</span></p>`:O}
      ${this.assets.length>1?I`<div class="strip" role="group" aria-label=${b.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>I`<button aria-pressed=${e.id===this.sample} aria-label=${`${b.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?I`<img src=${e.thumb_url} alt="" loading="lazy" />`:O}</button>`)}
          </div>`:O}
    `}card(e){let t=e.id===this.look.style,n=a(this.previewed,e.id,t?x(this.look):{})??a(this.previewed,e.id,{}),r=!n?.url&&this.waiting.has(e.id),i=n?.url??(this.picture||this.photos.find(e=>e.id===this.sample)?.thumb_url),o=(n?.warnings.length??0)>0&&!!e.region;return I`<button class="look" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${i?I`<img src=${i} alt="" />`:I`<span class="blank"></span>`}${r?I`<span class="skeleton shimmer"></span>`:O}</span>
      <span class="word">${b.styleNames[e.name]??e.name}</span>
      ${e.available?o?I`<small>${b.looks.declined}</small>`:O:I`<small>${e.unavailable_reason??b.looks.unavailable}</small>`}
    </button>`}settings(n){let r=p.value.config,i=n.id===W,a=this.makers(n),o=i||a.length>1,s=t();return I`
      ${s.length&&!i?I`<div class="field"><span class="label">${b.looks.presets}</span><div class="choices">
            ${s.map(t=>I`<span class="preset"><button class="choice" @click=${()=>this.look=t.look}>${t.name}</button><button class="button bare round small" aria-label=${b.looks.removePreset(t.name)} @click=${()=>this.forget(t)}>${e(`close`,14)}</button></span>`)}
          </div></div>`:O}
      <div class="field"><span class="label" id="tier">${b.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(r?.tiers??[]).map(e=>I`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${b.looks.tiers[e.name]}</b><span>${b.looks.tierHint(e.max_edge)} · ${b.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${n.parameters} .defaults=${this.presetsOf(n)} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${o?I`<div class="field"><label for="provider">${b.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...a].map(e=>I`<option value=${e} .selected=${g(e===this.wish.provider)}>${b.looks.providers[e]??e}</option>`)}
            </select></div>`:O}
      ${n.takes_prompt&&o?I`<div class="field"><label for="prompt">${b.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${b.looks.promptHint}</p></div>`:O}
      ${this.assets.length>1&&!i?this.matching():O}
      <div class="row">
        ${i?O:this.naming?I`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${b.looks.presetName} placeholder=${b.looks.presetName} maxlength="60" required /><button class="button small">${b.common.save}</button></form>`:I`<button class="button small quiet" @click=${()=>this.naming=!0}>${b.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?I`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${b.looks.reset}</button>`:O}
      </div>
    `}matching(){let e=p.value.config?.limits?.matched_photos??0,t=e>0&&this.assets.length>e;return I`<div class="field"><label class="match"><input type="checkbox" aria-describedby=${t?`many`:O} ?disabled=${t} .checked=${!t&&!this.look.apart}
        @change=${e=>this.look={...this.look,apart:!e.target.checked}} /> ${b.looks.match}</label>
      ${t?I`<p class="hint" id="many">${b.looks.matchMost(this.assets.length,e)}</p>`:O}</div>`}makers(e){if(e.id===`stage`)return e.providers;let t=new Set(n.value.items.map(({provider:e})=>e));return p.value.config?.features.openai&&t.add(`openai`),e.providers.filter(e=>e===`local`||t.has(e))}get wish(){let e=this.styleOf(this.look.style);return!e||!(n.value.loaded||this.unknown)||this.makers(e).includes(this.look.provider)?this.look:{...this.look,provider:`auto`}}presetsOf(e){let t=s(this.photos.find(e=>e.id===this.sample)),n=G(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}foot(){let e=this.assets.length,t=this.cost,n=t&&!t.affordable,r=t&&t.credits?Math.floor(t.balance/(t.credits/e)):0;return I`
      ${this.wrong?I`<p class="wrong" role="alert">${this.wrong}</p>`:O}
      <div class="spread">
        <div class="sum">
          <b class="number">${t?b.looks.total(e,t.credits):b.photos(e)}</b>
          <span class=${n?`wrong`:`hint`}>${t?n?b.looks.short(t.credits,t.balance):I`${b.looks.after(t.balance-t.credits)}<span class="long">. ${b.looks.held}</span>`:` `}</span>
        </div>
        <div class="row">
          ${n?I`<a class="button quiet" href=${C.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${b.looks.getCredits}</a>
            ${r>0?I`<button class="button" ?disabled=${this.starting} @click=${()=>this.start(this.assets.slice(0,r))}>${b.looks.fit(r)}</button>`:O}`:I`<button class="button large go" ?disabled=${this.starting||!this.styleOf(this.look.style)?.available} @click=${()=>this.start(this.assets)}>${this.starting?b.looks.starting:this.look.style===`stage`?b.staging.start(e):b.looks.start(e)}</button>`}
        </div>
      </div>
    `}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=u.value.filter(t=>t.available&&!a(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await M(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await M(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof R))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(x(this.look)).length&&this.ask():this.preview()}ask(){this.priced=this.wish.provider,window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{try{this.cost=await d(this.wish,this.assets,this.parent),this.wrong=``}catch(e){this.wrong=i(e)}Object.keys(x(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await M(this.sample,[{style:this.look.style,params:x(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async start(e){this.starting=!0,this.wrong=``;let t=this.wish;try{this.parent&&U([(await w(`/jobs`,{body:{..._(t),parent_job_id:this.parent},once:`${this.once}-0`})).job]);for(let n=0;n<e.length&&!this.parent;n+=Z){let r=await w(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{...L(this.shootId,e.slice(n,n+Z)),..._(t),...P(t)},once:`${this.once}-${n}`});U(r.jobs)}N(t.style===`stage`?b.staging.started(e.length):b.looks.started(e.length,l(t.style))),t.style!==`stage`&&f(t).catch(()=>void 0),A(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=i(e)}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await o({name:t,look:this.wish})}catch(e){N(i(e),{bad:!0})}}forget(e){m(e.name).catch(e=>N(i(e),{bad:!0}))}};h([F({type:Boolean})],Q.prototype,`open`,void 0),h([F()],Q.prototype,`shootId`,void 0),h([F({attribute:!1})],Q.prototype,`assets`,void 0),h([F({attribute:!1})],Q.prototype,`photos`,void 0),h([F()],Q.prototype,`parent`,void 0),h([F()],Q.prototype,`picture`,void 0),h([E()],Q.prototype,`look`,void 0),h([E()],Q.prototype,`sample`,void 0),h([E()],Q.prototype,`cost`,void 0),h([E()],Q.prototype,`waiting`,void 0),h([E()],Q.prototype,`previewsFailed`,void 0),h([E()],Q.prototype,`starting`,void 0),h([E()],Q.prototype,`naming`,void 0),h([E()],Q.prototype,`wrong`,void 0),h([E()],Q.prototype,`unknown`,void 0),h([z(`side-sheet`)],Q.prototype,`sheet`,void 0),Q=h([V(`looks-sheet`)],Q);export{Q as LooksSheet};