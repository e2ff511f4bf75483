import{Br as e,Bt as t,Cr as n,Ft as r,Gt as i,H as a,Ht as o,It as s,Kn as c,Kt as l,Ln as u,Nn as d,Nt as f,Pn as p,Pr as m,Pt as h,Qt as g,Rt as _,Tr as v,U as y,Un as b,Ut as x,Vn as S,Vt as C,Wn as w,Wt as T,Xn as E,Xt as D,Yt as O,_r as k,br as A,dr as j,gr as M,jr as N,kr as P,qn as F,qt as I,vr as L,xr as R,yr as z,zt as B}from"./common-3VDTXD9_.js";import"./compare-slider-C3gv5ahX.js";import"./studio-app-D2HiLI1J.js";import{t as V}from"./schema-2vXgLy_U.js";import{t as H}from"./vars-Cotudsjr.js";import"./side-sheet-Gm7QtOZG.js";var U=6,W=class extends A{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[c,v`
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
    `]}render(){return V(this.schema,this.defaults).map(e=>this.field(e))}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=d(e.name,e.title),r=`field-${e.name}`,i=e.hint&&!(e.name in m.fields)?n`<p class="hint" id="${r}-hint">${e.hint}</p>`:R,a=this.value(e);switch(e.kind){case`range`:return n`<div class="field">
          <div class="head"><label for=${r}>${t}</label><output class="number" for=${r}>${G(e,Number(a??e.min))}</output></div>
          <input id=${r} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(a??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${this.ends(e)}
          ${i}
        </div>`;case`number`:return n`<div class="field">
          <label for=${r}>${t}</label>
          <input id=${r} type="number" step=${e.step??`any`} min=${e.min??R} max=${e.max??R} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${i}
        </div>`;case`choice`:return e.options.length<=U&&!e.optional?this.buttons(e,t,a,i):this.list(e,r,t,a,i);case`many`:return n`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let r=Array.isArray(a)?a:[],i=r.includes(t);return n`<button class="choice" aria-pressed=${i} @click=${()=>this.set(e.name,i?r.filter(e=>e!==t):[...r,t])}>${d(String(t))}</button>`})}</div>${i}</fieldset>`;case`switch`:return n`<div class="field"><div class="switch"><input id=${r} type="checkbox" .checked=${!!a}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${r}>${t}</label></div>${i}</div>`;case`colour`:return n`<div class="field"><label for=${r}>${t}</label><input id=${r} type="color" .value=${String(a??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${i}</div>`;case`photo`:return this.pictures(e,t,a,i);default:return n`<div class="field"><label for=${r}>${t}</label><input id=${r} type="text" maxlength=${e.longest??R} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${i}</div>`}}ends(e){let{min:t=0,max:r=1}=e,i=e.name===`strength`&&t<1&&r>1;return n`<div class="ends number" aria-hidden="true"><span>${G(e,t)}</span>${i?n`<span class="full" ${H({"--at":(1-t)/(r-t)})}>${G(e,1)}</span>`:R}<span>${G(e,r)}</span></div>`}buttons(e,t,r,i){return n`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>n`<button class="choice" role="radio" aria-checked=${t===r} tabindex=${t===r?0:-1} @click=${()=>this.set(e.name,t)}>${d(String(t))}</button>`)}</div>${i}</fieldset>`}list(e,t,r,i,a){let o=e.options.indexOf(i)+ +!!e.optional;return n`<div class="field"><label for=${t}>${r}</label>
      <select id=${t} data-at=${o} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?n`<option>${m.looks.whatever}</option>`:R}
        ${e.options.map(e=>n`<option>${d(String(e))}</option>`)}
      </select>${a}</div>`}pictures(e,t,r,i){return n`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!r} tabindex=${r?-1:0} @click=${()=>this.set(e.name,null)}>${m.looks.ownNone}</button>
      ${this.photos.map(t=>n`<button role="radio" aria-checked=${t.id===r} tabindex=${t.id===r?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?n`<img src=${t.thumb_url} alt="" loading="lazy" />`:R}</button>`)}</div>${i}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};b([L({attribute:!1})],W.prototype,`schema`,void 0),b([L({attribute:!1})],W.prototype,`defaults`,void 0),b([L({attribute:!1})],W.prototype,`values`,void 0),b([L({attribute:!1})],W.prototype,`photos`,void 0),W=b([z(`schema-form`)],W);var G=(e,t)=>N(t,e.name===`strength`?{style:`percent`}:{maximumFractionDigits:2}),K=class extends A{constructor(...e){super(...e),this.count=0,this.fresh=0,this.all=0,this.whole=!1,this.again=!1,this.price=null,this.smaller=null,this.starting=!1,this.furnishing=!1,this.unavailable=!1,this.wrong=``,this.unpriced=!1,this.made=0}static{this.styles=[c,v`
      :host {
        display: grid;
        gap: 0.6rem;
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
      .ways {
        display: grid;
        gap: 0.5rem;
        flex: 1 1 16rem;
        max-width: 24rem;
      }
      .ways .button {
        justify-content: space-between;
        gap: 1rem;
        width: 100%;
      }
      label {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        font-size: var(--size-small);
        color: var(--text-2);
        width: fit-content;
      }
      @media (max-width: 760px) {
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
        .spread {
          gap: 0.5rem;
        }
        .ways {
          max-width: none;
        }
      }
    `]}willUpdate(){this.price&&!this.again&&(this.made=this.price.made.length)}render(){let{price:e,made:t}=this,r=e&&e.count>0&&!e.affordable;return n`
      ${this.wrong?n`<p class="wrong" role="alert">${this.wrong}</p>`:R}
      ${this.fresh?n`<div class="choices" role="group" aria-label=${m.looks.which}>
            ${[!1,!0].map(e=>n`<button class="choice" aria-pressed=${this.whole===e} @click=${()=>this.tell(`scope`,e)}>${e?m.looks.all(this.all):m.looks.fresh(this.fresh)}</button>`)}
          </div>`:R}
      <div class="spread">
        <div class="sum">
          <b class="number">${this.said()}</b>
          ${t&&!this.again&&e?.count?n`<span class="hint">${m.looks.madeAlready(t)}</span>`:R}
          <span class=${r?`wrong`:`hint`}>${!e||!e.count?R:r?m.looks.missing(e.credits-e.balance):n`${m.looks.after(e.balance-e.credits)}<span class="long">. ${m.looks.held}</span>`}</span>
          ${t?n`<label><input type="checkbox" .checked=${this.again} @change=${e=>this.tell(`again`,e.target.checked)} /> ${m.looks.remake(t)}</label>`:R}
        </div>
        ${this.unpriced?n`<button class="button quiet again" @click=${()=>this.dispatchEvent(new CustomEvent(`price`))}>${m.common.retry}</button>`:R}
        ${r?this.ways(e):n`<button class="button large go" ?disabled=${this.starting||this.unavailable||!e?.count} @click=${()=>this.go({})}>${this.starting?m.looks.starting:this.name()}</button>`}
      </div>
    `}said(){let{price:e}=this;return e?e.count?m.looks.total(e.count,e.credits):m.looks.allMade(this.made):m.photos(this.count)}name(){let e=this.price?.count||this.count;return this.furnishing?m.staging.start(e):this.made&&!this.again&&this.price?.count?m.shoot.enhanceNew(e):m.looks.start(e)}ways(e){let t=e.credits/e.count,r=Math.min(e.count,Math.floor(e.balance/t)),i=this.smaller?.affordable&&this.smaller.count?this.smaller:null;return n`<div class="ways">
      ${i?n`<button class="button" ?disabled=${this.starting} @click=${()=>this.go({small:!0})}><span>${m.looks.smallForAll(i.count)}</span><span class="number">${m.creditCount(i.credits)}</span></button>`:R}
      ${r>0?n`<button class="button ${i?`quiet`:``}" ?disabled=${this.starting} @click=${()=>this.go({first:r})}><span>${m.looks.firstOnes(r)}</span><span class="number">${m.creditCount(r*t)}</span></button>`:R}
      <a class="button quiet" href=${S.plain(`credits`)} @click=${()=>this.dispatchEvent(new CustomEvent(`leave`))}>${m.looks.getCredits}</a>
    </div>`}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}go(e){this.dispatchEvent(new CustomEvent(`go`,{detail:e}))}};b([L({type:Number})],K.prototype,`count`,void 0),b([L({type:Number})],K.prototype,`fresh`,void 0),b([L({type:Number})],K.prototype,`all`,void 0),b([L({type:Boolean})],K.prototype,`whole`,void 0),b([L({type:Boolean})],K.prototype,`again`,void 0),b([L({attribute:!1})],K.prototype,`price`,void 0),b([L({attribute:!1})],K.prototype,`smaller`,void 0),b([L({type:Boolean})],K.prototype,`starting`,void 0),b([L({type:Boolean})],K.prototype,`furnishing`,void 0),b([L({type:Boolean})],K.prototype,`unavailable`,void 0),b([L()],K.prototype,`wrong`,void 0),b([L({type:Boolean})],K.prototype,`unpriced`,void 0),K=b([z(`looks-foot`)],K);var q=v`
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
  }
`,J=`free`,Y=class extends A{constructor(...t){super(...t),this.open=!1,this.shootId=``,this.assets=[],this.fresh=[],this.photos=[],this.parent=``,this.picture=``,this.look=f(),this.sample=``,this.cost=null,this.smaller=null,this.whole=!1,this.again=!1,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.unpriced=``,this.unknown=!1,this.watch=new e(this,i,I,E,P),this.later=0,this.prices=0,this.priced=``,this.narrow=matchMedia(`(max-width: 760px)`).matches,this.lead=this.look.style,this.inView=``,this.orders=new a}static{this.styles=[c,q]}connectedCallback(){super.connectedCallback(),i.value.length||s(),I.value.loaded||O().catch(()=>this.unknown=!0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),i.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:i.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||i.value.length&&!this.cost&&!e.size)&&this.preview(),this.wanted!==this.priced&&this.ask()}updated(){let e=i.value.length?this.look.style:``;if(e===this.inView)return;let t=!this.inView;this.inView=e,t||this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>{let e=this.renderRoot.querySelector(`.looks`),t=e?.querySelector(`.look[aria-checked=true]`);e&&t&&(e.scrollLeft=t.offsetLeft-e.offsetLeft-(e.clientWidth-t.offsetWidth)/2)}))}firstUpdated(){i.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),t=this.photos.find(e=>e.id===this.sample);return n`
      <side-sheet form="wide" .heading=${m.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${m.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?n`<p class="quieter about">${e.description}</p>`:R}
            ${e?.best_verdict===`review`?n`<p class="note">${w(`info`,17)} <span>${m.looks.unchecked}</span></p>`:R}
          </div>
          ${e?n`<div class="settings">${this.settings(e)}</div>`:R}
        </div>
        <looks-foot slot="foot" .count=${this.meant.length} .fresh=${this.choosesFresh?this.fresh.length:0} .all=${this.assets.length} .whole=${this.whole} .again=${this.again} .price=${this.cost} .smaller=${this.smaller} .starting=${this.starting} .wrong=${this.wrong||this.unpriced} ?unpriced=${!!this.unpriced}
          .furnishing=${this.look.style===l} ?unavailable=${!e?.available} @scope=${e=>this.whole=e.detail} @again=${e=>this.again=e.detail}
          @go=${e=>void this.order(e.detail)} @price=${()=>this.ask()} @leave=${()=>this.sheet.open=!1}></looks-foot>
      </side-sheet>
    `}get offered(){let e=D(),t=e&&i.value.length?[...i.value,e]:i.value,n=t.filter(({id:e})=>e===this.lead);return this.narrow?[...n,...t.filter(e=>!n.includes(e))]:t}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(e){let t=r(this.previewed,this.look.style,h(this.look)),i=this.waiting.size>0&&!t&&this.look.style!==`stage`,a=this.picture||(e?.thumb_url??``),o=this.look.style===`stage`?m.staging.blind:this.parent?m.looks.noPreviewOfResult:``;return n`
      <div class="shown">
        ${t?.url?n`<compare-slider zoomable .was=${a} .now=${t.url} .alt=${e?.filename??``}></compare-slider>`:a?n`<img class="alone" src=${a} alt=${e?.filename??``} />`:R}
        ${i?n`<div class="waits"><progress-ring size="28"></progress-ring></div>`:R}
      </div>
      ${t?.warnings.length?n`<p class="note">${w(`info`,17)} <span>${t.warnings[0].message}</span></p>`:R}
      ${t?.error?n`<p class="note">${w(`warn`,17)} <span>${t.error.message}</span></p>`:R}
      ${o?n`<p class="note">${w(`info`,17)} <span>${o}</span></p>`:R}
      ${this.previewsFailed?n`<p class="note">${w(`info`,17)} <span>${m.looks.noPreviewBody}</span></p>`:R}
      ${this.assets.length>1?n`<div class="strip" role="group" aria-label=${m.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>n`<button aria-pressed=${e.id===this.sample} aria-label=${`${m.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?n`<img src=${e.thumb_url} alt="" loading="lazy" />`:R}</button>`)}
          </div>`:R}
    `}card(e){let t=e.id===this.look.style,i=r(this.previewed,e.id,t?h(this.look):{})??r(this.previewed,e.id,{}),a=!i?.url&&this.waiting.has(e.id),o=i?.url??(this.picture||this.photos.find(e=>e.id===this.sample)?.thumb_url),s=(i?.warnings.length??0)>0&&!!e.region;return n`<button class="look" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${o?n`<img src=${o} alt="" />`:n`<span class="blank"></span>`}${a?n`<span class="skeleton shimmer"></span>`:R}</span>
      <span class="word">${m.styleNames[e.name]??e.name}</span>
      ${e.available?s?n`<small>${m.looks.declined}</small>`:R:n`<small>${e.unavailable_reason??m.looks.unavailable}</small>`}
    </button>`}settings(e){let t=E.value.config,r=e.id===l,i=this.makers(e),a=r||i.length>1,o=_();return n`
      ${o.length&&!r?n`<div class="field"><span class="label">${m.looks.presets}</span><div class="choices">
            ${o.map(e=>n`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${m.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${w(`close`,14)}</button></span>`)}
          </div></div>`:R}
      <div class="field"><span class="label" id="tier">${m.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(t?.tiers??[]).map(e=>n`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${m.looks.tiers[e.name]}</b><span>${m.looks.tierHint(e.max_edge)} · ${m.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${this.presetsOf(e)} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${a?n`<div class="field"><label for="provider">${m.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...i].map(e=>n`<option value=${e} .selected=${y(e===this.wish.provider)}>${m.looks.providers[e]??e}</option>`)}
            </select></div>`:R}
      ${e.takes_prompt&&a?n`<div class="field"><label for="prompt">${m.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${m.looks.promptHint}</p></div>`:R}
      ${this.assets.length>1&&!r?this.matching():R}
      <div class="row">
        ${r?R:this.naming?n`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${m.looks.presetName} placeholder=${m.looks.presetName} maxlength="60" required /><button class="button small">${m.common.save}</button></form>`:n`<button class="button small quiet" @click=${()=>this.naming=!0}>${m.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?n`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${m.looks.reset}</button>`:R}
      </div>
    `}matching(){let e=E.value.config?.limits?.matched_photos??0,t=e>0&&this.assets.length>e;return n`<div class="field"><label class="match"><input type="checkbox" aria-describedby=${t?`many`:R} ?disabled=${t} .checked=${!t&&!this.look.apart}
        @change=${e=>this.look={...this.look,apart:!e.target.checked}} /> ${m.looks.match}</label>
      ${t?n`<p class="hint" id="many">${m.looks.matchMost(this.assets.length,e)}</p>`:R}</div>`}makers(e){if(e.id===`stage`)return e.providers;let t=new Set(I.value.items.map(({provider:e})=>e));return E.value.config?.features.openai&&t.add(`openai`),e.providers.filter(e=>e===`local`||t.has(e))}get wish(){let e=this.styleOf(this.look.style);return!e||!(I.value.loaded||this.unknown)||this.makers(e).includes(this.look.provider)?this.look:{...this.look,provider:`auto`}}presetsOf(e){let t=g(this.photos.find(e=>e.id===this.sample)),n=V(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}get choosesFresh(){return!this.parent&&this.fresh.length>0&&this.fresh.length<this.assets.length}get meant(){return this.choosesFresh&&!this.whole?this.fresh:this.assets}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.again=!1),e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=i.value.filter(t=>t.available&&!r(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),a=t.filter(e=>e.id!==this.look.style);try{n.length&&(await B(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(a.map(({id:e})=>e)));for(let t=0;t<a.length;t+=8)await B(e,a.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof j))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(h(this.look)).length&&this.rest():this.preview()}get wanted(){return JSON.stringify([this.wish,this.shootId,this.meant,this.parent,this.again])}ask(){this.priced=this.wanted,this.prices+=1,this.cost=this.smaller=null,this.unpriced=``,this.rest()}rest(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{this.cost||await this.price(),Object.keys(h(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await B(this.sample,[{style:this.look.style,params:h(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async price(){let[e,n,r]=[this.wish,this.meant,{parent:this.parent,again:this.again}],i=this.prices+=1;try{let a=await t(e,this.shootId,n,r),o=!a.affordable&&e.tier!==J?await t({...e,tier:J},this.shootId,n,r):null;i===this.prices&&([this.cost,this.smaller,this.unpriced]=[a,o,``])}catch(e){i===this.prices&&(this.unpriced=p(e))}}async order({small:e,first:t}){let n=e?this.smaller:this.cost;if(!n||this.starting||this.wanted!==this.priced)return;let r=new Set(n.made),i=this.meant.filter(e=>!r.has(e)).slice(0,t),a=e?{...this.wish,tier:J}:this.wish;[this.starting,this.wrong]=[!0,``];try{await this.orders.send({shoot:this.shootId,ids:i,look:a,parent:this.parent,again:this.again}),u(a.style===`stage`?m.staging.started(i.length):m.looks.started(i.length,T(a.style))),a.style!==`stage`&&C(a).catch(()=>void 0),F(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=p(e),this.ask()}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await x({name:t,look:this.wish})}catch(e){u(p(e),{bad:!0})}}forget(e){o(e.name).catch(e=>u(p(e),{bad:!0}))}};b([L({type:Boolean})],Y.prototype,`open`,void 0),b([L()],Y.prototype,`shootId`,void 0),b([L({attribute:!1})],Y.prototype,`assets`,void 0),b([L({attribute:!1})],Y.prototype,`fresh`,void 0),b([L({attribute:!1})],Y.prototype,`photos`,void 0),b([L()],Y.prototype,`parent`,void 0),b([L()],Y.prototype,`picture`,void 0),b([k()],Y.prototype,`look`,void 0),b([k()],Y.prototype,`sample`,void 0),b([k()],Y.prototype,`cost`,void 0),b([k()],Y.prototype,`smaller`,void 0),b([k()],Y.prototype,`whole`,void 0),b([k()],Y.prototype,`again`,void 0),b([k()],Y.prototype,`waiting`,void 0),b([k()],Y.prototype,`previewsFailed`,void 0),b([k()],Y.prototype,`starting`,void 0),b([k()],Y.prototype,`naming`,void 0),b([k()],Y.prototype,`wrong`,void 0),b([k()],Y.prototype,`unpriced`,void 0),b([k()],Y.prototype,`unknown`,void 0),b([M(`side-sheet`)],Y.prototype,`sheet`,void 0),Y=b([z(`looks-sheet`)],Y);export{Y as LooksSheet};