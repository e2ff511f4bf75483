import{At as e,Bt as t,Cn as n,Cr as r,Dt as i,Et as a,Ft as o,Gn as s,Hn as c,In as l,It as u,Kt as d,Lt as f,Mn as p,Mt as m,Nt as h,On as g,Or as _,Ot as v,Pr as y,Pt as b,R as x,Rn as S,Rt as C,Tr as w,Tt as T,Ut as E,Vn as D,Vt as O,Wt as k,_r as A,ar as j,cr as M,dr as N,fr as P,hr as F,jt as I,kn as L,mr as R,pr as z,rn as B,ur as V,yr as H,zn as U,zt as W}from"./common-IKet5uTS.js";import"./compare-slider-DDrY3-k8.js";import"./studio-app-CpDC_H-7.js";import{t as G}from"./schema-2vXgLy_U.js";import{t as K}from"./vars-Bv4KJ4Mb.js";import"./side-sheet-D0E5YL44.js";var q=6,J=class extends R{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[D,H`
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
    `]}render(){return G(this.schema,this.defaults).map(e=>this.field(e))}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=g(e.name,e.title),n=`field-${e.name}`,r=e.hint&&!(e.name in _.fields)?A`<p class="hint" id="${n}-hint">${e.hint}</p>`:F,i=this.value(e);switch(e.kind){case`range`:return A`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${Y(e,Number(i??e.min))}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(i??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${this.ends(e)}
          ${r}
        </div>`;case`number`:return A`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??F} max=${e.max??F} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${r}
        </div>`;case`choice`:return e.options.length<=q&&!e.optional?this.buttons(e,t,i,r):this.list(e,n,t,i,r);case`many`:return A`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(i)?i:[],r=n.includes(t);return A`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${g(String(t))}</button>`})}</div>${r}</fieldset>`;case`switch`:return A`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!i}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${r}</div>`;case`colour`:return A`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(i??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${r}</div>`;case`photo`:return this.pictures(e,t,i,r);default:return A`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??F} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${r}</div>`}}ends(e){let{min:t=0,max:n=1}=e,r=e.name===`strength`&&t<1&&n>1;return A`<div class="ends number" aria-hidden="true"><span>${Y(e,t)}</span>${r?A`<span class="full" ${K({"--at":(1-t)/(n-t)})}>${Y(e,1)}</span>`:F}<span>${Y(e,n)}</span></div>`}buttons(e,t,n,r){return A`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>A`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${g(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,n,r,i){let a=e.options.indexOf(r)+ +!!e.optional;return A`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} data-at=${a} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?A`<option>${_.looks.whatever}</option>`:F}
        ${e.options.map(e=>A`<option>${g(String(e))}</option>`)}
      </select>${i}</div>`}pictures(e,t,n,r){return A`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${_.looks.ownNone}</button>
      ${this.photos.map(t=>A`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?A`<img src=${t.thumb_url} alt="" loading="lazy" />`:F}</button>`)}</div>${r}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};S([P({attribute:!1})],J.prototype,`schema`,void 0),S([P({attribute:!1})],J.prototype,`defaults`,void 0),S([P({attribute:!1})],J.prototype,`values`,void 0),S([P({attribute:!1})],J.prototype,`photos`,void 0),J=S([z(`schema-form`)],J);var Y=(e,t)=>w(t,e.name===`strength`?{style:`percent`}:{maximumFractionDigits:2}),X=H`
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
`,Z=200,Q=class extends R{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.photos=[],this.parent=``,this.picture=``,this.look=T(),this.sample=``,this.cost=null,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.unknown=!1,this.watch=new y(this,C,O,s,r),this.later=0,this.priced=``,this.narrow=matchMedia(`(max-width: 760px)`).matches,this.lead=this.look.style,this.inView=``,this.once=crypto.randomUUID()}static{this.styles=[D,X]}connectedCallback(){super.connectedCallback(),C.value.length||v(),O.value.loaded||E().catch(()=>this.unknown=!0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),C.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:C.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||C.value.length&&!this.cost&&!e.size)&&this.preview(),(e.has(`look`)||e.has(`assets`)||e.has(`parent`)||this.wish.provider!==this.priced)&&this.ask()}updated(){let e=C.value.length?this.look.style:``;if(e===this.inView)return;let t=!this.inView;this.inView=e,t||this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>{let e=this.renderRoot.querySelector(`.looks`),t=e?.querySelector(`.look[aria-checked=true]`);e&&t&&(e.scrollLeft=t.offsetLeft-e.offsetLeft-(e.clientWidth-t.offsetWidth)/2)}))}firstUpdated(){C.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),t=this.photos.find(e=>e.id===this.sample);return A`
      <side-sheet form="wide" .heading=${_.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${_.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?A`<p class="quieter about">${e.description}</p>`:F}
          </div>
          ${e?A`<div class="settings">${this.settings(e)}</div>`:F}
        </div>
        <div class="foot" slot="foot">${this.foot()}</div>
      </side-sheet>
    `}get offered(){let e=k(),t=e&&C.value.length?[...C.value,e]:C.value,n=t.filter(({id:e})=>e===this.lead);return this.narrow?[...n,...t.filter(e=>!n.includes(e))]:t}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(e){let t=i(this.previewed,this.look.style,a(this.look)),n=this.waiting.size>0&&!t&&this.look.style!==`stage`,r=this.picture||(e?.thumb_url??``),o=this.look.style===`stage`?_.staging.blind:this.parent?_.looks.noPreviewOfResult:``;return A`
      <div class="shown">
        ${t?.url?A`<compare-slider zoomable .was=${r} .now=${t.url} .alt=${e?.filename??``}></compare-slider>`:r?A`<img class="alone" src=${r} alt=${e?.filename??``} />`:F}
        ${n?A`<div class="waits"><progress-ring size="28"></progress-ring></div>`:F}
      </div>
      ${t?.warnings.length?A`<p class="note">${U(`info`,17)} <span>${t.warnings[0].message}</span></p>`:F}
      ${t?.error?A`<p class="note">${U(`warn`,17)} <span>${t.error.message}</span></p>`:F}
      ${o?A`<p class="note">${U(`info`,17)} <span>${o}</span></p>`:F}
      ${this.previewsFailed?A`<p class="note">${U(`info`,17)} <span>${_.looks.noPreviewBody}</span></p>`:F}
      ${this.assets.length>1?A`<div class="strip" role="group" aria-label=${_.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>A`<button aria-pressed=${e.id===this.sample} aria-label=${`${_.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?A`<img src=${e.thumb_url} alt="" loading="lazy" />`:F}</button>`)}
          </div>`:F}
    `}card(e){let t=e.id===this.look.style,n=i(this.previewed,e.id,t?a(this.look):{})??i(this.previewed,e.id,{}),r=!n?.url&&this.waiting.has(e.id),o=n?.url??(this.picture||this.photos.find(e=>e.id===this.sample)?.thumb_url),s=(n?.warnings.length??0)>0&&!!e.region;return A`<button class="look" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${o?A`<img src=${o} alt="" />`:A`<span class="blank"></span>`}${r?A`<span class="skeleton shimmer"></span>`:F}</span>
      <span class="word">${_.styleNames[e.name]??e.name}</span>
      ${e.available?s?A`<small>${_.looks.declined}</small>`:F:A`<small>${e.unavailable_reason??_.looks.unavailable}</small>`}
    </button>`}settings(e){let n=s.value.config,r=e.id===t,i=this.makers(e),a=r||i.length>1,o=I();return A`
      ${o.length&&!r?A`<div class="field"><span class="label">${_.looks.presets}</span><div class="choices">
            ${o.map(e=>A`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${_.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${U(`close`,14)}</button></span>`)}
          </div></div>`:F}
      <div class="field"><span class="label" id="tier">${_.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(n?.tiers??[]).map(e=>A`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${_.looks.tiers[e.name]}</b><span>${_.looks.tierHint(e.max_edge)} · ${_.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${this.presetsOf(e)} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${a?A`<div class="field"><label for="provider">${_.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...i].map(e=>A`<option value=${e} .selected=${x(e===this.wish.provider)}>${_.looks.providers[e]??e}</option>`)}
            </select></div>`:F}
      ${e.takes_prompt&&a?A`<div class="field"><label for="prompt">${_.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${_.looks.promptHint}</p></div>`:F}
      ${this.assets.length>1&&!r?this.matching():F}
      <div class="row">
        ${r?F:this.naming?A`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${_.looks.presetName} placeholder=${_.looks.presetName} maxlength="60" required /><button class="button small">${_.common.save}</button></form>`:A`<button class="button small quiet" @click=${()=>this.naming=!0}>${_.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?A`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${_.looks.reset}</button>`:F}
      </div>
    `}matching(){let e=s.value.config?.limits?.matched_photos??0,t=e>0&&this.assets.length>e;return A`<div class="field"><label class="match"><input type="checkbox" aria-describedby=${t?`many`:F} ?disabled=${t} .checked=${!t&&!this.look.apart}
        @change=${e=>this.look={...this.look,apart:!e.target.checked}} /> ${_.looks.match}</label>
      ${t?A`<p class="hint" id="many">${_.looks.matchMost(this.assets.length,e)}</p>`:F}</div>`}makers(e){if(e.id===`stage`)return e.providers;let t=new Set(O.value.items.map(({provider:e})=>e));return s.value.config?.features.openai&&t.add(`openai`),e.providers.filter(e=>e===`local`||t.has(e))}get wish(){let e=this.styleOf(this.look.style);return!e||!(O.value.loaded||this.unknown)||this.makers(e).includes(this.look.provider)?this.look:{...this.look,provider:`auto`}}presetsOf(e){let t=d(this.photos.find(e=>e.id===this.sample)),n=G(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}foot(){let e=this.assets.length,t=this.cost,n=t&&!t.affordable,r=t&&t.credits?Math.floor(t.balance/(t.credits/e)):0;return A`
      ${this.wrong?A`<p class="wrong" role="alert">${this.wrong}</p>`:F}
      <div class="spread">
        <div class="sum">
          <b class="number">${t?_.looks.total(e,t.credits):_.photos(e)}</b>
          <span class=${n?`wrong`:`hint`}>${t?n?_.looks.short(t.credits,t.balance):A`${_.looks.after(t.balance-t.credits)}<span class="long">. ${_.looks.held}</span>`:` `}</span>
        </div>
        <div class="row">
          ${n?A`<a class="button quiet" href=${l.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${_.looks.getCredits}</a>
            ${r>0?A`<button class="button" ?disabled=${this.starting} @click=${()=>this.start(this.assets.slice(0,r))}>${_.looks.fit(r)}</button>`:F}`:A`<button class="button large go" ?disabled=${this.starting||!this.styleOf(this.look.style)?.available} @click=${()=>this.start(this.assets)}>${this.starting?_.looks.starting:this.look.style===`stage`?_.staging.start(e):_.looks.start(e)}</button>`}
        </div>
      </div>
    `}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=C.value.filter(t=>t.available&&!i(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await m(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await m(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof j))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(a(this.look)).length&&this.ask():this.preview()}ask(){this.priced=this.wish.provider,window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{try{this.cost=await h(this.wish,this.assets,this.parent),this.wrong=``}catch(e){this.wrong=L(e)}Object.keys(a(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await m(this.sample,[{style:this.look.style,params:a(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async start(t){this.starting=!0,this.wrong=``;let r=this.wish;try{this.parent&&n([(await M(`/jobs`,{body:{...W(r),parent_job_id:this.parent},once:`${this.once}-0`})).job]);for(let i=0;i<t.length&&!this.parent;i+=Z){let a=await M(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{...B(this.shootId,t.slice(i,i+Z)),...W(r),...e(r)},once:`${this.once}-${i}`});n(a.jobs)}p(r.style===`stage`?_.staging.started(t.length):_.looks.started(t.length,f(r.style))),r.style!==`stage`&&b(r).catch(()=>void 0),c(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=L(e)}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await u({name:t,look:this.wish})}catch(e){p(L(e),{bad:!0})}}forget(e){o(e.name).catch(e=>p(L(e),{bad:!0}))}};S([P({type:Boolean})],Q.prototype,`open`,void 0),S([P()],Q.prototype,`shootId`,void 0),S([P({attribute:!1})],Q.prototype,`assets`,void 0),S([P({attribute:!1})],Q.prototype,`photos`,void 0),S([P()],Q.prototype,`parent`,void 0),S([P()],Q.prototype,`picture`,void 0),S([N()],Q.prototype,`look`,void 0),S([N()],Q.prototype,`sample`,void 0),S([N()],Q.prototype,`cost`,void 0),S([N()],Q.prototype,`waiting`,void 0),S([N()],Q.prototype,`previewsFailed`,void 0),S([N()],Q.prototype,`starting`,void 0),S([N()],Q.prototype,`naming`,void 0),S([N()],Q.prototype,`wrong`,void 0),S([N()],Q.prototype,`unknown`,void 0),S([V(`side-sheet`)],Q.prototype,`sheet`,void 0),Q=S([z(`looks-sheet`)],Q);export{Q as LooksSheet};