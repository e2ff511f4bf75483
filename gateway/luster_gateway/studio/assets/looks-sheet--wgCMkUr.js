import{Ar as e,Bt as t,Cr as n,Er as r,Gr as i,Gt as a,H as o,Hn as s,Ir as c,Jn as l,Jt as u,Kn as d,Kt as f,Or as p,Pr as m,Qn as h,Qt as g,Rn as _,Rt as v,Sr as y,Tr as b,U as x,Ut as S,Vt as C,Wt as w,Xt as T,Yn as E,Yt as D,Zn as O,Zt as k,en as A,gr as j,qt as M,rn as N,tn as P,tr as F,wr as I,xr as L,zn as R,zr as z,zt as B}from"./common-Bd2pAfdr.js";import"./compare-slider-BX-wYv_e.js";import"./studio-app-CylEmx_N.js";import{t as V}from"./schema-2vXgLy_U.js";import{t as H}from"./vars-DCuMRr0k.js";import"./side-sheet-CJfgx8jB.js";var U=6,W=class extends b{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[O,e`
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
    `]}render(){return V(this.schema,this.defaults).map(e=>this.field(e))}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=_(e.name,e.title),n=`field-${e.name}`,i=e.hint&&!(e.name in z.fields)?p`<p class="hint" id="${n}-hint">${e.hint}</p>`:r,a=this.value(e);switch(e.kind){case`range`:return p`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${G(e,Number(a??e.min))}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(a??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${this.ends(e)}
          ${i}
        </div>`;case`number`:return p`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??r} max=${e.max??r} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${i}
        </div>`;case`choice`:return e.options.length<=U&&!e.optional?this.buttons(e,t,a,i):this.list(e,n,t,a,i);case`many`:return p`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(a)?a:[],r=n.includes(t);return p`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${_(String(t))}</button>`})}</div>${i}</fieldset>`;case`switch`:return p`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!a}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${i}</div>`;case`colour`:return p`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(a??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${i}</div>`;case`photo`:return this.pictures(e,t,a,i);default:return p`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??r} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${i}</div>`}}ends(e){let{min:t=0,max:n=1}=e,i=e.name===`strength`&&t<1&&n>1;return p`<div class="ends number" aria-hidden="true"><span>${G(e,t)}</span>${i?p`<span class="full" ${H({"--at":(1-t)/(n-t)})}>${G(e,1)}</span>`:r}<span>${G(e,n)}</span></div>`}buttons(e,t,n,r){return p`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>p`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${_(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,n,i,a){let o=e.options.indexOf(i)+ +!!e.optional;return p`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} data-at=${o} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?p`<option>${z.looks.whatever}</option>`:r}
        ${e.options.map(e=>p`<option>${_(String(e))}</option>`)}
      </select>${a}</div>`}pictures(e,t,n,i){return p`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${z.looks.ownNone}</button>
      ${this.photos.map(t=>p`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?p`<img src=${t.thumb_url} alt="" loading="lazy" />`:r}</button>`)}</div>${i}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};l([n({attribute:!1})],W.prototype,`schema`,void 0),l([n({attribute:!1})],W.prototype,`defaults`,void 0),l([n({attribute:!1})],W.prototype,`values`,void 0),l([n({attribute:!1})],W.prototype,`photos`,void 0),W=l([I(`schema-form`)],W);var G=(e,t)=>c(t,e.name===`strength`?{style:`percent`}:{maximumFractionDigits:2}),K=class extends b{constructor(...e){super(...e),this.count=0,this.fresh=0,this.all=0,this.whole=!1,this.again=!1,this.price=null,this.smaller=null,this.starting=!1,this.furnishing=!1,this.unavailable=!1,this.wrong=``,this.unpriced=!1,this.made=0}static{this.styles=[O,e`
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
    `]}willUpdate(){this.price&&!this.again&&(this.made=this.price.made.length)}render(){let{price:e,made:t}=this,n=e&&e.count>0&&!e.affordable;return p`
      ${this.wrong?p`<p class="wrong" role="alert">${this.wrong}</p>`:r}
      ${this.fresh?p`<div class="choices" role="group" aria-label=${z.looks.which}>
            ${[!1,!0].map(e=>p`<button class="choice" aria-pressed=${this.whole===e} @click=${()=>this.tell(`scope`,e)}>${e?z.looks.all(this.all):z.looks.fresh(this.fresh)}</button>`)}
          </div>`:r}
      <div class="spread">
        <div class="sum">
          <b class="number">${this.said()}</b>
          ${t&&!this.again&&e?.count?p`<span class="hint">${z.looks.madeAlready(t)}</span>`:r}
          <span class=${n?`wrong`:`hint`}>${!e||!e.count?r:n?z.looks.missing(e.credits-e.balance):p`${z.looks.after(e.balance-e.credits)}<span class="long">. ${z.looks.held}</span>`}</span>
          ${t?p`<label><input type="checkbox" .checked=${this.again} @change=${e=>this.tell(`again`,e.target.checked)} /> ${z.looks.remake(t)}</label>`:r}
        </div>
        ${this.unpriced?p`<button class="button quiet again" @click=${()=>this.dispatchEvent(new CustomEvent(`price`))}>${z.common.retry}</button>`:r}
        ${n?this.ways(e):p`<button class="button large go" ?disabled=${this.starting||this.unavailable||!e?.count} @click=${()=>this.go({})}>${this.starting?z.looks.starting:this.name()}</button>`}
      </div>
    `}said(){let{price:e}=this;return e?e.count?z.looks.total(e.count,e.credits):z.looks.allMade(this.made):z.photos(this.count)}name(){let e=this.price?.count||this.count;return this.furnishing?z.staging.start(e):this.made&&!this.again&&this.price?.count?z.shoot.enhanceNew(e):z.looks.start(e)}ways(e){let t=e.credits/e.count,n=Math.min(e.count,Math.floor(e.balance/t)),i=this.smaller?.affordable&&this.smaller.count?this.smaller:null;return p`<div class="ways">
      ${i?p`<button class="button" ?disabled=${this.starting} @click=${()=>this.go({small:!0})}><span>${z.looks.smallForAll(i.count)}</span><span class="number">${z.creditCount(i.credits)}</span></button>`:r}
      ${n>0?p`<button class="button ${i?`quiet`:``}" ?disabled=${this.starting} @click=${()=>this.go({first:n})}><span>${z.looks.firstOnes(n)}</span><span class="number">${z.creditCount(n*t)}</span></button>`:r}
      <a class="button quiet" href=${d.plain(`credits`)} @click=${()=>this.dispatchEvent(new CustomEvent(`leave`))}>${z.looks.getCredits}</a>
    </div>`}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}go(e){this.dispatchEvent(new CustomEvent(`go`,{detail:e}))}};l([n({type:Number})],K.prototype,`count`,void 0),l([n({type:Number})],K.prototype,`fresh`,void 0),l([n({type:Number})],K.prototype,`all`,void 0),l([n({type:Boolean})],K.prototype,`whole`,void 0),l([n({type:Boolean})],K.prototype,`again`,void 0),l([n({attribute:!1})],K.prototype,`price`,void 0),l([n({attribute:!1})],K.prototype,`smaller`,void 0),l([n({type:Boolean})],K.prototype,`starting`,void 0),l([n({type:Boolean})],K.prototype,`furnishing`,void 0),l([n({type:Boolean})],K.prototype,`unavailable`,void 0),l([n()],K.prototype,`wrong`,void 0),l([n({type:Boolean})],K.prototype,`unpriced`,void 0),K=l([I(`looks-foot`)],K);var q=e`
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
`,J=`free`,Y=class extends b{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.fresh=[],this.photos=[],this.parent=``,this.picture=``,this.look=v(),this.sample=``,this.cost=null,this.smaller=null,this.whole=!1,this.again=!1,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.unpriced=``,this.unknown=!1,this.watch=new i(this,T,g,F,m),this.later=0,this.prices=0,this.priced=``,this.narrow=matchMedia(`(max-width: 760px)`).matches,this.lead=this.look.style,this.inView=``,this.orders=new o}static{this.styles=[O,q]}connectedCallback(){super.connectedCallback(),T.value.length||C(),g.value.loaded||A().catch(()=>this.unknown=!0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),T.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:T.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||T.value.length&&!this.cost&&!e.size)&&this.preview(),this.wanted!==this.priced&&this.ask()}updated(){let e=T.value.length?this.look.style:``;if(e===this.inView)return;let t=!this.inView;this.inView=e,t||this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>{let e=this.renderRoot.querySelector(`.looks`),t=e?.querySelector(`.look[aria-checked=true]`);e&&t&&(e.scrollLeft=t.offsetLeft-e.offsetLeft-(e.clientWidth-t.offsetWidth)/2)}))}firstUpdated(){T.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),t=this.photos.find(e=>e.id===this.sample);return p`
      <side-sheet form="wide" .heading=${z.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${z.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?p`<p class="quieter about">${e.description}</p>`:r}
            ${e?.best_verdict===`review`?p`<p class="note">${E(`info`,17)} <span>${z.looks.unchecked}</span></p>`:r}
          </div>
          ${e?p`<div class="settings">${this.settings(e)}</div>`:r}
        </div>
        <looks-foot slot="foot" .count=${this.meant.length} .fresh=${this.choosesFresh?this.fresh.length:0} .all=${this.assets.length} .whole=${this.whole} .again=${this.again} .price=${this.cost} .smaller=${this.smaller} .starting=${this.starting} .wrong=${this.wrong||this.unpriced} ?unpriced=${!!this.unpriced}
          .furnishing=${this.look.style===k} ?unavailable=${!e?.available} @scope=${e=>this.whole=e.detail} @again=${e=>this.again=e.detail}
          @go=${e=>void this.order(e.detail)} @price=${()=>this.ask()} @leave=${()=>this.sheet.open=!1}></looks-foot>
      </side-sheet>
    `}get offered(){let e=P(),t=e&&T.value.length?[...T.value,e]:T.value,n=t.filter(({id:e})=>e===this.lead);return this.narrow?[...n,...t.filter(e=>!n.includes(e))]:t}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(e){let n=t(this.previewed,this.look.style,B(this.look)),i=this.waiting.size>0&&!n&&this.look.style!==`stage`,a=this.picture||(e?.thumb_url??``),o=this.look.style===`stage`?z.staging.blind:this.parent?z.looks.noPreviewOfResult:``;return p`
      <div class="shown">
        ${n?.url?p`<compare-slider zoomable .was=${a} .now=${n.url} .alt=${e?.filename??``}></compare-slider>`:a?p`<img class="alone" src=${a} alt=${e?.filename??``} />`:r}
        ${i?p`<div class="waits"><progress-ring size="28"></progress-ring></div>`:r}
      </div>
      ${n?.warnings.length?p`<p class="note">${E(`info`,17)} <span>${n.warnings[0].message}</span></p>`:r}
      ${n?.error?p`<p class="note">${E(`warn`,17)} <span>${n.error.message}</span></p>`:r}
      ${o?p`<p class="note">${E(`info`,17)} <span>${o}</span></p>`:r}
      ${this.previewsFailed?p`<p class="note">${E(`info`,17)} <span>${z.looks.noPreviewBody}</span></p>`:r}
      ${this.assets.length>1?p`<div class="strip" role="group" aria-label=${z.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>p`<button aria-pressed=${e.id===this.sample} aria-label=${`${z.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?p`<img src=${e.thumb_url} alt="" loading="lazy" />`:r}</button>`)}
          </div>`:r}
    `}card(e){let n=e.id===this.look.style,i=t(this.previewed,e.id,n?B(this.look):{})??t(this.previewed,e.id,{}),a=!i?.url&&this.waiting.has(e.id),o=i?.url??(this.picture||this.photos.find(e=>e.id===this.sample)?.thumb_url),s=(i?.warnings.length??0)>0&&!!e.region;return p`<button class="look" role="radio" aria-checked=${n} tabindex=${n?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${o?p`<img src=${o} alt="" />`:p`<span class="blank"></span>`}${a?p`<span class="skeleton shimmer"></span>`:r}</span>
      <span class="word">${z.styleNames[e.name]??e.name}</span>
      ${e.available?s?p`<small>${z.looks.declined}</small>`:r:p`<small>${e.unavailable_reason??z.looks.unavailable}</small>`}
    </button>`}settings(e){let t=F.value.config,n=e.id===k,i=this.makers(e),a=n||i.length>1,o=S();return p`
      ${o.length&&!n?p`<div class="field"><span class="label">${z.looks.presets}</span><div class="choices">
            ${o.map(e=>p`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${z.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${E(`close`,14)}</button></span>`)}
          </div></div>`:r}
      <div class="field"><span class="label" id="tier">${z.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(t?.tiers??[]).map(e=>p`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${z.looks.tiers[e.name]}</b><span>${z.looks.tierHint(e.max_edge)} · ${z.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${this.presetsOf(e)} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${a?p`<div class="field"><label for="provider">${z.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...i].map(e=>p`<option value=${e} .selected=${x(e===this.wish.provider)}>${z.looks.providers[e]??e}</option>`)}
            </select></div>`:r}
      ${e.takes_prompt&&a?p`<div class="field"><label for="prompt">${z.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${z.looks.promptHint}</p></div>`:r}
      ${this.assets.length>1&&!n?this.matching():r}
      <div class="row">
        ${n?r:this.naming?p`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${z.looks.presetName} placeholder=${z.looks.presetName} maxlength="60" required /><button class="button small">${z.common.save}</button></form>`:p`<button class="button small quiet" @click=${()=>this.naming=!0}>${z.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?p`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${z.looks.reset}</button>`:r}
      </div>
    `}matching(){let e=F.value.config?.limits?.matched_photos??0,t=e>0&&this.assets.length>e;return p`<div class="field"><label class="match"><input type="checkbox" aria-describedby=${t?`many`:r} ?disabled=${t} .checked=${!t&&!this.look.apart}
        @change=${e=>this.look={...this.look,apart:!e.target.checked}} /> ${z.looks.match}</label>
      ${t?p`<p class="hint" id="many">${z.looks.matchMost(this.assets.length,e)}</p>`:r}</div>`}makers(e){if(e.id===`stage`)return e.providers;let t=new Set(g.value.items.map(({provider:e})=>e));return F.value.config?.features.openai&&t.add(`openai`),e.providers.filter(e=>e===`local`||t.has(e))}get wish(){let e=this.styleOf(this.look.style);return!e||!(g.value.loaded||this.unknown)||this.makers(e).includes(this.look.provider)?this.look:{...this.look,provider:`auto`}}presetsOf(e){let t=N(this.photos.find(e=>e.id===this.sample)),n=V(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}get choosesFresh(){return!this.parent&&this.fresh.length>0&&this.fresh.length<this.assets.length}get meant(){return this.choosesFresh&&!this.whole?this.fresh:this.assets}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.again=!1),e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,n=T.value.filter(n=>n.available&&!t(e,n.id,{}));if(!e||!n.length||this.waiting.size)return;this.waiting=new Set(n.map(({id:e})=>e)),this.previewsFailed=!1;let r=n.filter(e=>e.id===this.look.style),i=n.filter(e=>e.id!==this.look.style);try{r.length&&(await w(e,r.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(i.map(({id:e})=>e)));for(let t=0;t<i.length;t+=8)await w(e,i.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof j))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(B(this.look)).length&&this.rest():this.preview()}get wanted(){return JSON.stringify([this.wish,this.shootId,this.meant,this.parent,this.again])}ask(){this.priced=this.wanted,this.prices+=1,this.cost=this.smaller=null,this.unpriced=``,this.rest()}rest(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{this.cost||await this.price(),Object.keys(B(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await w(this.sample,[{style:this.look.style,params:B(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async price(){let[e,t,n]=[this.wish,this.meant,{parent:this.parent,again:this.again}],r=this.prices+=1;try{let i=await a(e,this.shootId,t,n),o=!i.affordable&&e.tier!==J?await a({...e,tier:J},this.shootId,t,n):null;r===this.prices&&([this.cost,this.smaller,this.unpriced]=[i,o,``])}catch(e){r===this.prices&&(this.unpriced=R(e))}}async order({small:e,first:t}){let n=e?this.smaller:this.cost;if(!n||this.starting||this.wanted!==this.priced)return;let r=new Set(n.made),i=this.meant.filter(e=>!r.has(e)).slice(0,t),a=e?{...this.wish,tier:J}:this.wish;[this.starting,this.wrong]=[!0,``];try{await this.orders.send({shoot:this.shootId,ids:i,look:a,parent:this.parent,again:this.again}),s(a.style===`stage`?z.staging.started(i.length):z.looks.started(i.length,D(a.style))),a.style!==`stage`&&f(a).catch(()=>void 0),h(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=R(e),this.ask()}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await u({name:t,look:this.wish})}catch(e){s(R(e),{bad:!0})}}forget(e){M(e.name).catch(e=>s(R(e),{bad:!0}))}};l([n({type:Boolean})],Y.prototype,`open`,void 0),l([n()],Y.prototype,`shootId`,void 0),l([n({attribute:!1})],Y.prototype,`assets`,void 0),l([n({attribute:!1})],Y.prototype,`fresh`,void 0),l([n({attribute:!1})],Y.prototype,`photos`,void 0),l([n()],Y.prototype,`parent`,void 0),l([n()],Y.prototype,`picture`,void 0),l([y()],Y.prototype,`look`,void 0),l([y()],Y.prototype,`sample`,void 0),l([y()],Y.prototype,`cost`,void 0),l([y()],Y.prototype,`smaller`,void 0),l([y()],Y.prototype,`whole`,void 0),l([y()],Y.prototype,`again`,void 0),l([y()],Y.prototype,`waiting`,void 0),l([y()],Y.prototype,`previewsFailed`,void 0),l([y()],Y.prototype,`starting`,void 0),l([y()],Y.prototype,`naming`,void 0),l([y()],Y.prototype,`wrong`,void 0),l([y()],Y.prototype,`unpriced`,void 0),l([y()],Y.prototype,`unknown`,void 0),l([L(`side-sheet`)],Y.prototype,`sheet`,void 0),Y=l([I(`looks-sheet`)],Y);export{Y as LooksSheet};