import{$n as e,At as t,Bt as n,Cn as r,Cr as i,Dt as a,Et as o,Ft as s,It as c,Kt as l,Ln as u,Lt as d,Mn as f,Mt as p,Nt as m,On as h,Or as g,Ot as _,Pn as v,Pr as y,Pt as b,R as x,Rt as S,Tr as C,Tt as w,Ut as T,Vt as E,Wt as D,_r as O,ar as k,cr as A,dr as j,fr as M,hr as N,ir as P,jt as F,kn as I,mr as L,nr as R,pr as z,rn as B,tr as V,ur as H,yr as U,zt as W}from"./common-CjNGIj2e.js";import"./compare-slider-CmVenxhC.js";import"./studio-app-lgHx6NUq.js";import{t as G}from"./schema-2vXgLy_U.js";import{t as K}from"./vars-Bjb9AkQm.js";import"./side-sheet-Cvduf2DZ.js";var q=6,J=class extends L{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[P,U`
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
    `]}render(){return G(this.schema,this.defaults).map(e=>this.field(e))}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=h(e.name,e.title),n=`field-${e.name}`,r=e.hint&&!(e.name in g.fields)?O`<p class="hint" id="${n}-hint">${e.hint}</p>`:N,i=this.value(e);switch(e.kind){case`range`:return O`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${Y(e,Number(i??e.min))}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(i??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${this.ends(e)}
          ${r}
        </div>`;case`number`:return O`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??N} max=${e.max??N} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${r}
        </div>`;case`choice`:return e.options.length<=q&&!e.optional?this.buttons(e,t,i,r):this.list(e,n,t,i,r);case`many`:return O`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(i)?i:[],r=n.includes(t);return O`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${h(String(t))}</button>`})}</div>${r}</fieldset>`;case`switch`:return O`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!i}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${r}</div>`;case`colour`:return O`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(i??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${r}</div>`;case`photo`:return this.pictures(e,t,i,r);default:return O`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??N} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${r}</div>`}}ends(e){let{min:t=0,max:n=1}=e,r=e.name===`strength`&&t<1&&n>1;return O`<div class="ends number" aria-hidden="true"><span>${Y(e,t)}</span>${r?O`<span class="full" ${K({"--at":(1-t)/(n-t)})}>${Y(e,1)}</span>`:N}<span>${Y(e,n)}</span></div>`}buttons(e,t,n,r){return O`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>O`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${h(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,n,r,i){let a=e.options.indexOf(r)+ +!!e.optional;return O`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} data-at=${a} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?O`<option>${g.looks.whatever}</option>`:N}
        ${e.options.map(e=>O`<option>${h(String(e))}</option>`)}
      </select>${i}</div>`}pictures(e,t,n,r){return O`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${g.looks.ownNone}</button>
      ${this.photos.map(t=>O`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?O`<img src=${t.thumb_url} alt="" loading="lazy" />`:N}</button>`)}</div>${r}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};V([M({attribute:!1})],J.prototype,`schema`,void 0),V([M({attribute:!1})],J.prototype,`defaults`,void 0),V([M({attribute:!1})],J.prototype,`values`,void 0),V([M({attribute:!1})],J.prototype,`photos`,void 0),J=V([z(`schema-form`)],J);var Y=(e,t)=>C(t,e.name===`strength`?{style:`percent`}:{maximumFractionDigits:2}),X=U`
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
`,Z=200,Q=class extends L{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.photos=[],this.parent=``,this.picture=``,this.look=w(),this.sample=``,this.cost=null,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.unknown=!1,this.watch=new y(this,S,E,u,i),this.later=0,this.priced=``,this.narrow=matchMedia(`(max-width: 760px)`).matches,this.lead=this.look.style,this.inView=``,this.once=crypto.randomUUID()}static{this.styles=[P,X]}connectedCallback(){super.connectedCallback(),S.value.length||_(),E.value.loaded||T().catch(()=>this.unknown=!0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),S.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:S.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||S.value.length&&!this.cost&&!e.size)&&this.preview(),(e.has(`look`)||e.has(`assets`)||e.has(`parent`)||this.wish.provider!==this.priced)&&this.ask()}updated(){let e=S.value.length?this.look.style:``;if(e===this.inView)return;let t=!this.inView;this.inView=e,t||this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>{let e=this.renderRoot.querySelector(`.looks`),t=e?.querySelector(`.look[aria-checked=true]`);e&&t&&(e.scrollLeft=t.offsetLeft-e.offsetLeft-(e.clientWidth-t.offsetWidth)/2)}))}firstUpdated(){S.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),t=this.photos.find(e=>e.id===this.sample);return O`
      <side-sheet form="wide" .heading=${g.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${g.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?O`<p class="quieter about">${e.description}</p>`:N}
          </div>
          ${e?O`<div class="settings">${this.settings(e)}</div>`:N}
        </div>
        <div class="foot" slot="foot">${this.foot()}</div>
      </side-sheet>
    `}get offered(){let e=D(),t=e&&S.value.length?[...S.value,e]:S.value,n=t.filter(({id:e})=>e===this.lead);return this.narrow?[...n,...t.filter(e=>!n.includes(e))]:t}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(e){let t=a(this.previewed,this.look.style,o(this.look)),n=this.waiting.size>0&&!t&&this.look.style!==`stage`,r=this.picture||(e?.thumb_url??``),i=this.look.style===`stage`?g.staging.blind:this.parent?g.looks.noPreviewOfResult:``;return O`
      <div class="shown">
        ${t?.url?O`<compare-slider zoomable .was=${r} .now=${t.url} .alt=${e?.filename??``}></compare-slider>`:r?O`<img class="alone" src=${r} alt=${e?.filename??``} />`:N}
        ${n?O`<div class="waits"><progress-ring size="28"></progress-ring></div>`:N}
      </div>
      ${t?.warnings.length?O`<p class="note">${R(`info`,17)} <span>${t.warnings[0].message}</span></p>`:N}
      ${t?.error?O`<p class="note">${R(`warn`,17)} <span>${t.error.message}</span></p>`:N}
      ${i?O`<p class="note">${R(`info`,17)} <span>${i}</span></p>`:N}
      ${this.previewsFailed?O`<p class="note">${R(`info`,17)} <span>${g.looks.noPreviewBody}</span></p>`:N}
      ${this.assets.length>1?O`<div class="strip" role="group" aria-label=${g.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>O`<button aria-pressed=${e.id===this.sample} aria-label=${`${g.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?O`<img src=${e.thumb_url} alt="" loading="lazy" />`:N}</button>`)}
          </div>`:N}
    `}card(e){let t=e.id===this.look.style,n=a(this.previewed,e.id,t?o(this.look):{})??a(this.previewed,e.id,{}),r=!n?.url&&this.waiting.has(e.id),i=n?.url??(this.picture||this.photos.find(e=>e.id===this.sample)?.thumb_url),s=(n?.warnings.length??0)>0&&!!e.region;return O`<button class="look" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${i?O`<img src=${i} alt="" />`:O`<span class="blank"></span>`}${r?O`<span class="skeleton shimmer"></span>`:N}</span>
      <span class="word">${g.styleNames[e.name]??e.name}</span>
      ${e.available?s?O`<small>${g.looks.declined}</small>`:N:O`<small>${e.unavailable_reason??g.looks.unavailable}</small>`}
    </button>`}settings(e){let t=u.value.config,r=e.id===n,i=this.makers(e),a=r||i.length>1,o=F();return O`
      ${o.length&&!r?O`<div class="field"><span class="label">${g.looks.presets}</span><div class="choices">
            ${o.map(e=>O`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${g.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${R(`close`,14)}</button></span>`)}
          </div></div>`:N}
      <div class="field"><span class="label" id="tier">${g.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(t?.tiers??[]).map(e=>O`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${g.looks.tiers[e.name]}</b><span>${g.looks.tierHint(e.max_edge)} · ${g.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${this.presetsOf(e)} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${a?O`<div class="field"><label for="provider">${g.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...i].map(e=>O`<option value=${e} .selected=${x(e===this.wish.provider)}>${g.looks.providers[e]??e}</option>`)}
            </select></div>`:N}
      ${e.takes_prompt&&a?O`<div class="field"><label for="prompt">${g.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${g.looks.promptHint}</p></div>`:N}
      ${this.assets.length>1&&!r?this.matching():N}
      <div class="row">
        ${r?N:this.naming?O`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${g.looks.presetName} placeholder=${g.looks.presetName} maxlength="60" required /><button class="button small">${g.common.save}</button></form>`:O`<button class="button small quiet" @click=${()=>this.naming=!0}>${g.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?O`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${g.looks.reset}</button>`:N}
      </div>
    `}matching(){let e=u.value.config?.limits?.matched_photos??0,t=e>0&&this.assets.length>e;return O`<div class="field"><label class="match"><input type="checkbox" aria-describedby=${t?`many`:N} ?disabled=${t} .checked=${!t&&!this.look.apart}
        @change=${e=>this.look={...this.look,apart:!e.target.checked}} /> ${g.looks.match}</label>
      ${t?O`<p class="hint" id="many">${g.looks.matchMost(this.assets.length,e)}</p>`:N}</div>`}makers(e){if(e.id===`stage`)return e.providers;let t=new Set(E.value.items.map(({provider:e})=>e));return u.value.config?.features.openai&&t.add(`openai`),e.providers.filter(e=>e===`local`||t.has(e))}get wish(){let e=this.styleOf(this.look.style);return!e||!(E.value.loaded||this.unknown)||this.makers(e).includes(this.look.provider)?this.look:{...this.look,provider:`auto`}}presetsOf(e){let t=l(this.photos.find(e=>e.id===this.sample)),n=G(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}foot(){let t=this.assets.length,n=this.cost,r=n&&!n.affordable,i=n&&n.credits?Math.floor(n.balance/(n.credits/t)):0;return O`
      ${this.wrong?O`<p class="wrong" role="alert">${this.wrong}</p>`:N}
      <div class="spread">
        <div class="sum">
          <b class="number">${n?g.looks.total(t,n.credits):g.photos(t)}</b>
          <span class=${r?`wrong`:`hint`}>${n?r?g.looks.short(n.credits,n.balance):O`${g.looks.after(n.balance-n.credits)}<span class="long">. ${g.looks.held}</span>`:` `}</span>
        </div>
        <div class="row">
          ${r?O`<a class="button quiet" href=${e.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${g.looks.getCredits}</a>
            ${i>0?O`<button class="button" ?disabled=${this.starting} @click=${()=>this.start(this.assets.slice(0,i))}>${g.looks.fit(i)}</button>`:N}`:O`<button class="button large go" ?disabled=${this.starting||!this.styleOf(this.look.style)?.available} @click=${()=>this.start(this.assets)}>${this.starting?g.looks.starting:this.look.style===`stage`?g.staging.start(t):g.looks.start(t)}</button>`}
        </div>
      </div>
    `}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=S.value.filter(t=>t.available&&!a(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await p(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await p(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof k))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(o(this.look)).length&&this.ask():this.preview()}ask(){this.priced=this.wish.provider,window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{try{this.cost=await m(this.wish,this.assets,this.parent),this.wrong=``}catch(e){this.wrong=I(e)}Object.keys(o(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await p(this.sample,[{style:this.look.style,params:o(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async start(e){this.starting=!0,this.wrong=``;let n=this.wish;try{this.parent&&r([(await A(`/jobs`,{body:{...W(n),parent_job_id:this.parent},once:`${this.once}-0`})).job]);for(let i=0;i<e.length&&!this.parent;i+=Z){let a=await A(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{...B(this.shootId,e.slice(i,i+Z)),...W(n),...t(n)},once:`${this.once}-${i}`});r(a.jobs)}f(n.style===`stage`?g.staging.started(e.length):g.looks.started(e.length,d(n.style))),n.style!==`stage`&&b(n).catch(()=>void 0),v(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=I(e)}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await c({name:t,look:this.wish})}catch(e){f(I(e),{bad:!0})}}forget(e){s(e.name).catch(e=>f(I(e),{bad:!0}))}};V([M({type:Boolean})],Q.prototype,`open`,void 0),V([M()],Q.prototype,`shootId`,void 0),V([M({attribute:!1})],Q.prototype,`assets`,void 0),V([M({attribute:!1})],Q.prototype,`photos`,void 0),V([M()],Q.prototype,`parent`,void 0),V([M()],Q.prototype,`picture`,void 0),V([j()],Q.prototype,`look`,void 0),V([j()],Q.prototype,`sample`,void 0),V([j()],Q.prototype,`cost`,void 0),V([j()],Q.prototype,`waiting`,void 0),V([j()],Q.prototype,`previewsFailed`,void 0),V([j()],Q.prototype,`starting`,void 0),V([j()],Q.prototype,`naming`,void 0),V([j()],Q.prototype,`wrong`,void 0),V([j()],Q.prototype,`unknown`,void 0),V([H(`side-sheet`)],Q.prototype,`sheet`,void 0),Q=V([z(`looks-sheet`)],Q);export{Q as LooksSheet};