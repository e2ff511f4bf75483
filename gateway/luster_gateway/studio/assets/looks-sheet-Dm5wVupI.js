import{An as e,Bn as t,Bt as n,Dt as r,Er as i,Et as a,Fr as o,Ft as s,Gt as c,Hn as l,Ht as u,It as d,Kn as f,Ln as p,Lt as m,Mt as h,Nn as g,Nt as _,Ot as v,Pt as y,R as b,Rt as ee,Un as x,Vt as S,Wt as C,br as w,dr as T,fr as E,gr as D,hr as O,in as k,jt as A,kn as j,kr as M,kt as N,lr as P,mr as F,or as I,pr as L,qt as R,vr as z,wn as B,wr as V,zn as H,zt as U}from"./common-Th73iqsk.js";import"./compare-slider-D1WAmAMS.js";import"./studio-app-olIZw6vd.js";import{t as W}from"./schema-2vXgLy_U.js";import{t as G}from"./vars-oRd8JM0M.js";import"./side-sheet-CP9mHh_b.js";var K=6,q=class extends O{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[l,w`
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
    `]}render(){return W(this.schema,this.defaults).map(e=>this.field(e))}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=j(e.name,e.title),n=`field-${e.name}`,r=e.hint&&!(e.name in M.fields)?z`<p class="hint" id="${n}-hint">${e.hint}</p>`:D,i=this.value(e);switch(e.kind){case`range`:return z`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${J(e,Number(i??e.min))}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(i??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${this.ends(e)}
          ${r}
        </div>`;case`number`:return z`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??D} max=${e.max??D} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${r}
        </div>`;case`choice`:return e.options.length<=K&&!e.optional?this.buttons(e,t,i,r):this.list(e,n,t,i,r);case`many`:return z`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(i)?i:[],r=n.includes(t);return z`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${j(String(t))}</button>`})}</div>${r}</fieldset>`;case`switch`:return z`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!i}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${r}</div>`;case`colour`:return z`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(i??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${r}</div>`;case`photo`:return this.pictures(e,t,i,r);default:return z`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??D} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${r}</div>`}}ends(e){let{min:t=0,max:n=1}=e,r=e.name===`strength`&&t<1&&n>1;return z`<div class="ends number" aria-hidden="true"><span>${J(e,t)}</span>${r?z`<span class="full" ${G({"--at":(1-t)/(n-t)})}>${J(e,1)}</span>`:D}<span>${J(e,n)}</span></div>`}buttons(e,t,n,r){return z`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>z`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${j(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,n,r,i){let a=e.options.indexOf(r)+ +!!e.optional;return z`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} data-at=${a} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?z`<option>${M.looks.whatever}</option>`:D}
        ${e.options.map(e=>z`<option>${j(String(e))}</option>`)}
      </select>${i}</div>`}pictures(e,t,n,r){return z`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${M.looks.ownNone}</button>
      ${this.photos.map(t=>z`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?z`<img src=${t.thumb_url} alt="" loading="lazy" />`:D}</button>`)}</div>${r}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};H([L({attribute:!1})],q.prototype,`schema`,void 0),H([L({attribute:!1})],q.prototype,`defaults`,void 0),H([L({attribute:!1})],q.prototype,`values`,void 0),H([L({attribute:!1})],q.prototype,`photos`,void 0),q=H([F(`schema-form`)],q);var J=(e,t)=>i(t,e.name===`strength`?{style:`percent`}:{maximumFractionDigits:2}),Y=class extends O{constructor(...e){super(...e),this.count=0,this.fresh=0,this.all=0,this.whole=!1,this.again=!1,this.price=null,this.smaller=null,this.starting=!1,this.furnishing=!1,this.unavailable=!1,this.wrong=``,this.made=0}static{this.styles=[l,w`
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
    `]}willUpdate(){this.price&&!this.again&&(this.made=this.price.made.length)}render(){let{price:e,made:t}=this,n=e&&e.count>0&&!e.affordable;return z`
      ${this.wrong?z`<p class="wrong" role="alert">${this.wrong}</p>`:D}
      ${this.fresh?z`<div class="choices" role="group" aria-label=${M.looks.which}>
            ${[!1,!0].map(e=>z`<button class="choice" aria-pressed=${this.whole===e} @click=${()=>this.tell(`scope`,e)}>${e?M.looks.all(this.all):M.looks.fresh(this.fresh)}</button>`)}
          </div>`:D}
      <div class="spread">
        <div class="sum">
          <b class="number">${this.said()}</b>
          ${t&&!this.again&&e?.count?z`<span class="hint">${M.looks.madeAlready(t)}</span>`:D}
          <span class=${n?`wrong`:`hint`}>${!e||!e.count?D:n?M.looks.missing(e.credits-e.balance):z`${M.looks.after(e.balance-e.credits)}<span class="long">. ${M.looks.held}</span>`}</span>
          ${t?z`<label><input type="checkbox" .checked=${this.again} @change=${e=>this.tell(`again`,e.target.checked)} /> ${M.looks.remake(t)}</label>`:D}
        </div>
        ${n?this.ways(e):z`<button class="button large go" ?disabled=${this.starting||this.unavailable||e?.count===0} @click=${()=>this.go({})}>${this.starting?M.looks.starting:this.name()}</button>`}
      </div>
    `}said(){let{price:e}=this;return e?e.count?M.looks.total(e.count,e.credits):M.looks.allMade(this.made):M.photos(this.count)}name(){let e=this.price?.count||this.count;return this.furnishing?M.staging.start(e):this.made&&!this.again&&this.price?.count?M.shoot.enhanceNew(e):M.looks.start(e)}ways(e){let t=e.credits/e.count,n=Math.min(e.count,Math.floor(e.balance/t)),r=this.smaller?.affordable&&this.smaller.count?this.smaller:null;return z`<div class="ways">
      ${r?z`<button class="button" ?disabled=${this.starting} @click=${()=>this.go({small:!0})}><span>${M.looks.smallForAll(r.count)}</span><span class="number">${M.creditCount(r.credits)}</span></button>`:D}
      ${n>0?z`<button class="button ${r?`quiet`:``}" ?disabled=${this.starting} @click=${()=>this.go({first:n})}><span>${M.looks.firstOnes(n)}</span><span class="number">${M.creditCount(n*t)}</span></button>`:D}
      <a class="button quiet" href=${p.plain(`credits`)} @click=${()=>this.dispatchEvent(new CustomEvent(`leave`))}>${M.looks.getCredits}</a>
    </div>`}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}go(e){this.dispatchEvent(new CustomEvent(`go`,{detail:e}))}};H([L({type:Number})],Y.prototype,`count`,void 0),H([L({type:Number})],Y.prototype,`fresh`,void 0),H([L({type:Number})],Y.prototype,`all`,void 0),H([L({type:Boolean})],Y.prototype,`whole`,void 0),H([L({type:Boolean})],Y.prototype,`again`,void 0),H([L({attribute:!1})],Y.prototype,`price`,void 0),H([L({attribute:!1})],Y.prototype,`smaller`,void 0),H([L({type:Boolean})],Y.prototype,`starting`,void 0),H([L({type:Boolean})],Y.prototype,`furnishing`,void 0),H([L({type:Boolean})],Y.prototype,`unavailable`,void 0),H([L()],Y.prototype,`wrong`,void 0),Y=H([F(`looks-foot`)],Y);var X=w`
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
`,Z=200,Q=`free`,$=class extends O{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.fresh=[],this.photos=[],this.parent=``,this.picture=``,this.look=a(),this.sample=``,this.cost=null,this.smaller=null,this.whole=!1,this.again=!1,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.unknown=!1,this.watch=new o(this,U,u,f,V),this.later=0,this.prices=0,this.priced=``,this.narrow=matchMedia(`(max-width: 760px)`).matches,this.lead=this.look.style,this.inView=``,this.once=crypto.randomUUID()}static{this.styles=[l,X]}connectedCallback(){super.connectedCallback(),U.value.length||N(),u.value.loaded||C().catch(()=>this.unknown=!0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),U.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:U.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||U.value.length&&!this.cost&&!e.size)&&this.preview(),([`look`,`assets`,`parent`,`whole`,`again`].some(t=>e.has(t))||this.wish.provider!==this.priced)&&this.ask()}updated(){let e=U.value.length?this.look.style:``;if(e===this.inView)return;let t=!this.inView;this.inView=e,t||this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>{let e=this.renderRoot.querySelector(`.looks`),t=e?.querySelector(`.look[aria-checked=true]`);e&&t&&(e.scrollLeft=t.offsetLeft-e.offsetLeft-(e.clientWidth-t.offsetWidth)/2)}))}firstUpdated(){U.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),n=this.photos.find(e=>e.id===this.sample);return z`
      <side-sheet form="wide" .heading=${M.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(n)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${M.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?z`<p class="quieter about">${e.description}</p>`:D}
            ${e?.best_verdict===`review`?z`<p class="note">${t(`info`,17)} <span>${M.looks.unchecked}</span></p>`:D}
          </div>
          ${e?z`<div class="settings">${this.settings(e)}</div>`:D}
        </div>
        <looks-foot slot="foot" .count=${this.meant.length} .fresh=${this.choosesFresh?this.fresh.length:0} .all=${this.assets.length} .whole=${this.whole} .again=${this.again} .price=${this.cost} .smaller=${this.smaller} .starting=${this.starting} .wrong=${this.wrong}
          .furnishing=${this.look.style===S} ?unavailable=${!e?.available} @scope=${e=>this.whole=e.detail} @again=${e=>this.again=e.detail}
          @go=${e=>void this.order(e.detail)} @leave=${()=>this.sheet.open=!1}></looks-foot>
      </side-sheet>
    `}get offered(){let e=c(),t=e&&U.value.length?[...U.value,e]:U.value,n=t.filter(({id:e})=>e===this.lead);return this.narrow?[...n,...t.filter(e=>!n.includes(e))]:t}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(e){let n=v(this.previewed,this.look.style,r(this.look)),i=this.waiting.size>0&&!n&&this.look.style!==`stage`,a=this.picture||(e?.thumb_url??``),o=this.look.style===`stage`?M.staging.blind:this.parent?M.looks.noPreviewOfResult:``;return z`
      <div class="shown">
        ${n?.url?z`<compare-slider zoomable .was=${a} .now=${n.url} .alt=${e?.filename??``}></compare-slider>`:a?z`<img class="alone" src=${a} alt=${e?.filename??``} />`:D}
        ${i?z`<div class="waits"><progress-ring size="28"></progress-ring></div>`:D}
      </div>
      ${n?.warnings.length?z`<p class="note">${t(`info`,17)} <span>${n.warnings[0].message}</span></p>`:D}
      ${n?.error?z`<p class="note">${t(`warn`,17)} <span>${n.error.message}</span></p>`:D}
      ${o?z`<p class="note">${t(`info`,17)} <span>${o}</span></p>`:D}
      ${this.previewsFailed?z`<p class="note">${t(`info`,17)} <span>${M.looks.noPreviewBody}</span></p>`:D}
      ${this.assets.length>1?z`<div class="strip" role="group" aria-label=${M.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>z`<button aria-pressed=${e.id===this.sample} aria-label=${`${M.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?z`<img src=${e.thumb_url} alt="" loading="lazy" />`:D}</button>`)}
          </div>`:D}
    `}card(e){let t=e.id===this.look.style,n=v(this.previewed,e.id,t?r(this.look):{})??v(this.previewed,e.id,{}),i=!n?.url&&this.waiting.has(e.id),a=n?.url??(this.picture||this.photos.find(e=>e.id===this.sample)?.thumb_url),o=(n?.warnings.length??0)>0&&!!e.region;return z`<button class="look" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${a?z`<img src=${a} alt="" />`:z`<span class="blank"></span>`}${i?z`<span class="skeleton shimmer"></span>`:D}</span>
      <span class="word">${M.styleNames[e.name]??e.name}</span>
      ${e.available?o?z`<small>${M.looks.declined}</small>`:D:z`<small>${e.unavailable_reason??M.looks.unavailable}</small>`}
    </button>`}settings(e){let n=f.value.config,r=e.id===S,i=this.makers(e),a=r||i.length>1,o=h();return z`
      ${o.length&&!r?z`<div class="field"><span class="label">${M.looks.presets}</span><div class="choices">
            ${o.map(e=>z`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${M.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${t(`close`,14)}</button></span>`)}
          </div></div>`:D}
      <div class="field"><span class="label" id="tier">${M.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(n?.tiers??[]).map(e=>z`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${M.looks.tiers[e.name]}</b><span>${M.looks.tierHint(e.max_edge)} · ${M.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${this.presetsOf(e)} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${a?z`<div class="field"><label for="provider">${M.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...i].map(e=>z`<option value=${e} .selected=${b(e===this.wish.provider)}>${M.looks.providers[e]??e}</option>`)}
            </select></div>`:D}
      ${e.takes_prompt&&a?z`<div class="field"><label for="prompt">${M.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${M.looks.promptHint}</p></div>`:D}
      ${this.assets.length>1&&!r?this.matching():D}
      <div class="row">
        ${r?D:this.naming?z`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${M.looks.presetName} placeholder=${M.looks.presetName} maxlength="60" required /><button class="button small">${M.common.save}</button></form>`:z`<button class="button small quiet" @click=${()=>this.naming=!0}>${M.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?z`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${M.looks.reset}</button>`:D}
      </div>
    `}matching(){let e=f.value.config?.limits?.matched_photos??0,t=e>0&&this.assets.length>e;return z`<div class="field"><label class="match"><input type="checkbox" aria-describedby=${t?`many`:D} ?disabled=${t} .checked=${!t&&!this.look.apart}
        @change=${e=>this.look={...this.look,apart:!e.target.checked}} /> ${M.looks.match}</label>
      ${t?z`<p class="hint" id="many">${M.looks.matchMost(this.assets.length,e)}</p>`:D}</div>`}makers(e){if(e.id===`stage`)return e.providers;let t=new Set(u.value.items.map(({provider:e})=>e));return f.value.config?.features.openai&&t.add(`openai`),e.providers.filter(e=>e===`local`||t.has(e))}get wish(){let e=this.styleOf(this.look.style);return!e||!(u.value.loaded||this.unknown)||this.makers(e).includes(this.look.provider)?this.look:{...this.look,provider:`auto`}}presetsOf(e){let t=R(this.photos.find(e=>e.id===this.sample)),n=W(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}get choosesFresh(){return!this.parent&&this.fresh.length>0&&this.fresh.length<this.assets.length}get meant(){return this.choosesFresh&&!this.whole?this.fresh:this.assets}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.again=!1),e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=U.value.filter(t=>t.available&&!v(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),i=t.filter(e=>e.id!==this.look.style);try{n.length&&(await _(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(i.map(({id:e})=>e)));for(let t=0;t<i.length;t+=8)await _(e,i.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof I))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(r(this.look)).length&&this.ask():this.preview()}ask(){this.priced=this.wish.provider,window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{await this.price(),Object.keys(r(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await _(this.sample,[{style:this.look.style,params:r(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async price(){let[t,n,r]=[this.wish,this.meant,{parent:this.parent,again:this.again}],i=this.prices+=1;try{let e=await y(t,this.shootId,n,r),a=!e.affordable&&t.tier!==Q?await y({...t,tier:Q},this.shootId,n,r):null;i===this.prices&&([this.cost,this.smaller,this.wrong]=[e,a,``])}catch(t){i===this.prices&&(this.wrong=e(t))}}order({small:e,first:t}){let n=new Set((e?this.smaller:this.cost)?.made),r=this.meant.filter(e=>!n.has(e)).slice(0,t);return this.start(r,e?{...this.wish,tier:Q}:this.wish)}async start(t,r){this.starting=!0,this.wrong=``;try{this.parent&&B([(await P(`/jobs`,{body:{...n(r),parent_job_id:this.parent},once:`${this.once}-0`})).job]);for(let e=0;e<t.length&&!this.parent;e+=Z){let i=await P(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{...k(this.shootId,t.slice(e,e+Z)),...n(r),...A(r)},once:`${this.once}-${e}`});B(i.jobs)}g(r.style===`stage`?M.staging.started(t.length):M.looks.started(t.length,ee(r.style))),r.style!==`stage`&&s(r).catch(()=>void 0),x(),this.dispatchEvent(new CustomEvent(`started`))}catch(t){this.wrong=e(t)}finally{this.starting=!1}}async keepPreset(t){t.preventDefault();let n=String(new FormData(t.target).get(`name`)).trim();this.naming=!1;try{await m({name:n,look:this.wish})}catch(t){g(e(t),{bad:!0})}}forget(t){d(t.name).catch(t=>g(e(t),{bad:!0}))}};H([L({type:Boolean})],$.prototype,`open`,void 0),H([L()],$.prototype,`shootId`,void 0),H([L({attribute:!1})],$.prototype,`assets`,void 0),H([L({attribute:!1})],$.prototype,`fresh`,void 0),H([L({attribute:!1})],$.prototype,`photos`,void 0),H([L()],$.prototype,`parent`,void 0),H([L()],$.prototype,`picture`,void 0),H([E()],$.prototype,`look`,void 0),H([E()],$.prototype,`sample`,void 0),H([E()],$.prototype,`cost`,void 0),H([E()],$.prototype,`smaller`,void 0),H([E()],$.prototype,`whole`,void 0),H([E()],$.prototype,`again`,void 0),H([E()],$.prototype,`waiting`,void 0),H([E()],$.prototype,`previewsFailed`,void 0),H([E()],$.prototype,`starting`,void 0),H([E()],$.prototype,`naming`,void 0),H([E()],$.prototype,`wrong`,void 0),H([E()],$.prototype,`unknown`,void 0),H([T(`side-sheet`)],$.prototype,`sheet`,void 0),$=H([F(`looks-sheet`)],$);export{$ as LooksSheet};