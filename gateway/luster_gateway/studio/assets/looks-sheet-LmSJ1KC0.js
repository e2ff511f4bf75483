import{At as e,Br as t,Bt as n,Cr as r,Ft as i,Gt as a,Ht as o,It as s,Jt as c,Kn as l,Kt as u,Ln as d,Lt as f,Mt as p,Nn as m,Nt as h,On as g,Pn as _,Pr as v,Rt as y,Tr as b,Un as x,Ut as S,V as C,Vn as w,Vt as T,Wn as E,Wt as D,Xn as O,Yt as k,Zt as A,_r as j,br as M,cn as N,dr as P,gr as F,jr as I,jt as L,kr as ee,mr as R,qn as z,vr as B,xr as V,yr as H,zt as U}from"./common-C0zW_tFl.js";import"./compare-slider-CvdHuwC2.js";import"./studio-app-Du-OavB4.js";import{t as W}from"./schema-2vXgLy_U.js";import{t as G}from"./vars-BMiYfYl7.js";import"./side-sheet-DdpJZl7T.js";var K=6,q=class extends M{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[l,b`
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
    `]}render(){return W(this.schema,this.defaults).map(e=>this.field(e))}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=m(e.name,e.title),n=`field-${e.name}`,i=e.hint&&!(e.name in v.fields)?r`<p class="hint" id="${n}-hint">${e.hint}</p>`:V,a=this.value(e);switch(e.kind){case`range`:return r`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${J(e,Number(a??e.min))}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(a??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${this.ends(e)}
          ${i}
        </div>`;case`number`:return r`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??V} max=${e.max??V} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${i}
        </div>`;case`choice`:return e.options.length<=K&&!e.optional?this.buttons(e,t,a,i):this.list(e,n,t,a,i);case`many`:return r`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(a)?a:[],i=n.includes(t);return r`<button class="choice" aria-pressed=${i} @click=${()=>this.set(e.name,i?n.filter(e=>e!==t):[...n,t])}>${m(String(t))}</button>`})}</div>${i}</fieldset>`;case`switch`:return r`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!a}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${i}</div>`;case`colour`:return r`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(a??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${i}</div>`;case`photo`:return this.pictures(e,t,a,i);default:return r`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??V} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${i}</div>`}}ends(e){let{min:t=0,max:n=1}=e,i=e.name===`strength`&&t<1&&n>1;return r`<div class="ends number" aria-hidden="true"><span>${J(e,t)}</span>${i?r`<span class="full" ${G({"--at":(1-t)/(n-t)})}>${J(e,1)}</span>`:V}<span>${J(e,n)}</span></div>`}buttons(e,t,n,i){return r`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>r`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${m(String(t))}</button>`)}</div>${i}</fieldset>`}list(e,t,n,i,a){let o=e.options.indexOf(i)+ +!!e.optional;return r`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} data-at=${o} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?r`<option>${v.looks.whatever}</option>`:V}
        ${e.options.map(e=>r`<option>${m(String(e))}</option>`)}
      </select>${a}</div>`}pictures(e,t,n,i){return r`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${v.looks.ownNone}</button>
      ${this.photos.map(t=>r`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?r`<img src=${t.thumb_url} alt="" loading="lazy" />`:V}</button>`)}</div>${i}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};x([B({attribute:!1})],q.prototype,`schema`,void 0),x([B({attribute:!1})],q.prototype,`defaults`,void 0),x([B({attribute:!1})],q.prototype,`values`,void 0),x([B({attribute:!1})],q.prototype,`photos`,void 0),q=x([H(`schema-form`)],q);var J=(e,t)=>I(t,e.name===`strength`?{style:`percent`}:{maximumFractionDigits:2}),Y=class extends M{constructor(...e){super(...e),this.count=0,this.fresh=0,this.all=0,this.whole=!1,this.again=!1,this.price=null,this.smaller=null,this.starting=!1,this.furnishing=!1,this.unavailable=!1,this.wrong=``,this.made=0}static{this.styles=[l,b`
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
    `]}willUpdate(){this.price&&!this.again&&(this.made=this.price.made.length)}render(){let{price:e,made:t}=this,n=e&&e.count>0&&!e.affordable;return r`
      ${this.wrong?r`<p class="wrong" role="alert">${this.wrong}</p>`:V}
      ${this.fresh?r`<div class="choices" role="group" aria-label=${v.looks.which}>
            ${[!1,!0].map(e=>r`<button class="choice" aria-pressed=${this.whole===e} @click=${()=>this.tell(`scope`,e)}>${e?v.looks.all(this.all):v.looks.fresh(this.fresh)}</button>`)}
          </div>`:V}
      <div class="spread">
        <div class="sum">
          <b class="number">${this.said()}</b>
          ${t&&!this.again&&e?.count?r`<span class="hint">${v.looks.madeAlready(t)}</span>`:V}
          <span class=${n?`wrong`:`hint`}>${!e||!e.count?V:n?v.looks.missing(e.credits-e.balance):r`${v.looks.after(e.balance-e.credits)}<span class="long">. ${v.looks.held}</span>`}</span>
          ${t?r`<label><input type="checkbox" .checked=${this.again} @change=${e=>this.tell(`again`,e.target.checked)} /> ${v.looks.remake(t)}</label>`:V}
        </div>
        ${n?this.ways(e):r`<button class="button large go" ?disabled=${this.starting||this.unavailable||e?.count===0} @click=${()=>this.go({})}>${this.starting?v.looks.starting:this.name()}</button>`}
      </div>
    `}said(){let{price:e}=this;return e?e.count?v.looks.total(e.count,e.credits):v.looks.allMade(this.made):v.photos(this.count)}name(){let e=this.price?.count||this.count;return this.furnishing?v.staging.start(e):this.made&&!this.again&&this.price?.count?v.shoot.enhanceNew(e):v.looks.start(e)}ways(e){let t=e.credits/e.count,n=Math.min(e.count,Math.floor(e.balance/t)),i=this.smaller?.affordable&&this.smaller.count?this.smaller:null;return r`<div class="ways">
      ${i?r`<button class="button" ?disabled=${this.starting} @click=${()=>this.go({small:!0})}><span>${v.looks.smallForAll(i.count)}</span><span class="number">${v.creditCount(i.credits)}</span></button>`:V}
      ${n>0?r`<button class="button ${i?`quiet`:``}" ?disabled=${this.starting} @click=${()=>this.go({first:n})}><span>${v.looks.firstOnes(n)}</span><span class="number">${v.creditCount(n*t)}</span></button>`:V}
      <a class="button quiet" href=${w.plain(`credits`)} @click=${()=>this.dispatchEvent(new CustomEvent(`leave`))}>${v.looks.getCredits}</a>
    </div>`}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}go(e){this.dispatchEvent(new CustomEvent(`go`,{detail:e}))}};x([B({type:Number})],Y.prototype,`count`,void 0),x([B({type:Number})],Y.prototype,`fresh`,void 0),x([B({type:Number})],Y.prototype,`all`,void 0),x([B({type:Boolean})],Y.prototype,`whole`,void 0),x([B({type:Boolean})],Y.prototype,`again`,void 0),x([B({attribute:!1})],Y.prototype,`price`,void 0),x([B({attribute:!1})],Y.prototype,`smaller`,void 0),x([B({type:Boolean})],Y.prototype,`starting`,void 0),x([B({type:Boolean})],Y.prototype,`furnishing`,void 0),x([B({type:Boolean})],Y.prototype,`unavailable`,void 0),x([B()],Y.prototype,`wrong`,void 0),Y=x([H(`looks-foot`)],Y);var X=b`
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
`,Z=200,Q=`free`,$=class extends M{constructor(...n){super(...n),this.open=!1,this.shootId=``,this.assets=[],this.fresh=[],this.photos=[],this.parent=``,this.picture=``,this.look=e(),this.sample=``,this.cost=null,this.smaller=null,this.whole=!1,this.again=!1,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.unknown=!1,this.watch=new t(this,S,u,O,ee),this.later=0,this.prices=0,this.priced=``,this.narrow=matchMedia(`(max-width: 760px)`).matches,this.lead=this.look.style,this.inView=``,this.once=crypto.randomUUID()}static{this.styles=[l,X]}connectedCallback(){super.connectedCallback(),S.value.length||h(),u.value.loaded||c().catch(()=>this.unknown=!0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),S.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:S.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||S.value.length&&!this.cost&&!e.size)&&this.preview(),([`look`,`assets`,`parent`,`whole`,`again`].some(t=>e.has(t))||this.wish.provider!==this.priced)&&this.ask()}updated(){let e=S.value.length?this.look.style:``;if(e===this.inView)return;let t=!this.inView;this.inView=e,t||this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>{let e=this.renderRoot.querySelector(`.looks`),t=e?.querySelector(`.look[aria-checked=true]`);e&&t&&(e.scrollLeft=t.offsetLeft-e.offsetLeft-(e.clientWidth-t.offsetWidth)/2)}))}firstUpdated(){S.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),t=this.photos.find(e=>e.id===this.sample);return r`
      <side-sheet form="wide" .heading=${v.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${v.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?r`<p class="quieter about">${e.description}</p>`:V}
            ${e?.best_verdict===`review`?r`<p class="note">${E(`info`,17)} <span>${v.looks.unchecked}</span></p>`:V}
          </div>
          ${e?r`<div class="settings">${this.settings(e)}</div>`:V}
        </div>
        <looks-foot slot="foot" .count=${this.meant.length} .fresh=${this.choosesFresh?this.fresh.length:0} .all=${this.assets.length} .whole=${this.whole} .again=${this.again} .price=${this.cost} .smaller=${this.smaller} .starting=${this.starting} .wrong=${this.wrong}
          .furnishing=${this.look.style===a} ?unavailable=${!e?.available} @scope=${e=>this.whole=e.detail} @again=${e=>this.again=e.detail}
          @go=${e=>void this.order(e.detail)} @leave=${()=>this.sheet.open=!1}></looks-foot>
      </side-sheet>
    `}get offered(){let e=k(),t=e&&S.value.length?[...S.value,e]:S.value,n=t.filter(({id:e})=>e===this.lead);return this.narrow?[...n,...t.filter(e=>!n.includes(e))]:t}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(e){let t=p(this.previewed,this.look.style,L(this.look)),n=this.waiting.size>0&&!t&&this.look.style!==`stage`,i=this.picture||(e?.thumb_url??``),a=this.look.style===`stage`?v.staging.blind:this.parent?v.looks.noPreviewOfResult:``;return r`
      <div class="shown">
        ${t?.url?r`<compare-slider zoomable .was=${i} .now=${t.url} .alt=${e?.filename??``}></compare-slider>`:i?r`<img class="alone" src=${i} alt=${e?.filename??``} />`:V}
        ${n?r`<div class="waits"><progress-ring size="28"></progress-ring></div>`:V}
      </div>
      ${t?.warnings.length?r`<p class="note">${E(`info`,17)} <span>${t.warnings[0].message}</span></p>`:V}
      ${t?.error?r`<p class="note">${E(`warn`,17)} <span>${t.error.message}</span></p>`:V}
      ${a?r`<p class="note">${E(`info`,17)} <span>${a}</span></p>`:V}
      ${this.previewsFailed?r`<p class="note">${E(`info`,17)} <span>${v.looks.noPreviewBody}</span></p>`:V}
      ${this.assets.length>1?r`<div class="strip" role="group" aria-label=${v.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>r`<button aria-pressed=${e.id===this.sample} aria-label=${`${v.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?r`<img src=${e.thumb_url} alt="" loading="lazy" />`:V}</button>`)}
          </div>`:V}
    `}card(e){let t=e.id===this.look.style,n=p(this.previewed,e.id,t?L(this.look):{})??p(this.previewed,e.id,{}),i=!n?.url&&this.waiting.has(e.id),a=n?.url??(this.picture||this.photos.find(e=>e.id===this.sample)?.thumb_url),o=(n?.warnings.length??0)>0&&!!e.region;return r`<button class="look" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${a?r`<img src=${a} alt="" />`:r`<span class="blank"></span>`}${i?r`<span class="skeleton shimmer"></span>`:V}</span>
      <span class="word">${v.styleNames[e.name]??e.name}</span>
      ${e.available?o?r`<small>${v.looks.declined}</small>`:V:r`<small>${e.unavailable_reason??v.looks.unavailable}</small>`}
    </button>`}settings(e){let t=O.value.config,n=e.id===a,i=this.makers(e),o=n||i.length>1,c=s();return r`
      ${c.length&&!n?r`<div class="field"><span class="label">${v.looks.presets}</span><div class="choices">
            ${c.map(e=>r`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${v.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${E(`close`,14)}</button></span>`)}
          </div></div>`:V}
      <div class="field"><span class="label" id="tier">${v.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(t?.tiers??[]).map(e=>r`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${v.looks.tiers[e.name]}</b><span>${v.looks.tierHint(e.max_edge)} · ${v.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${this.presetsOf(e)} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${o?r`<div class="field"><label for="provider">${v.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...i].map(e=>r`<option value=${e} .selected=${C(e===this.wish.provider)}>${v.looks.providers[e]??e}</option>`)}
            </select></div>`:V}
      ${e.takes_prompt&&o?r`<div class="field"><label for="prompt">${v.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${v.looks.promptHint}</p></div>`:V}
      ${this.assets.length>1&&!n?this.matching():V}
      <div class="row">
        ${n?V:this.naming?r`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${v.looks.presetName} placeholder=${v.looks.presetName} maxlength="60" required /><button class="button small">${v.common.save}</button></form>`:r`<button class="button small quiet" @click=${()=>this.naming=!0}>${v.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?r`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${v.looks.reset}</button>`:V}
      </div>
    `}matching(){let e=O.value.config?.limits?.matched_photos??0,t=e>0&&this.assets.length>e;return r`<div class="field"><label class="match"><input type="checkbox" aria-describedby=${t?`many`:V} ?disabled=${t} .checked=${!t&&!this.look.apart}
        @change=${e=>this.look={...this.look,apart:!e.target.checked}} /> ${v.looks.match}</label>
      ${t?r`<p class="hint" id="many">${v.looks.matchMost(this.assets.length,e)}</p>`:V}</div>`}makers(e){if(e.id===`stage`)return e.providers;let t=new Set(u.value.items.map(({provider:e})=>e));return O.value.config?.features.openai&&t.add(`openai`),e.providers.filter(e=>e===`local`||t.has(e))}get wish(){let e=this.styleOf(this.look.style);return!e||!(u.value.loaded||this.unknown)||this.makers(e).includes(this.look.provider)?this.look:{...this.look,provider:`auto`}}presetsOf(e){let t=A(this.photos.find(e=>e.id===this.sample)),n=W(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}get choosesFresh(){return!this.parent&&this.fresh.length>0&&this.fresh.length<this.assets.length}get meant(){return this.choosesFresh&&!this.whole?this.fresh:this.assets}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.again=!1),e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=S.value.filter(t=>t.available&&!p(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await f(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await f(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof P))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(L(this.look)).length&&this.ask():this.preview()}ask(){this.priced=this.wish.provider,window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{await this.price(),Object.keys(L(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await f(this.sample,[{style:this.look.style,params:L(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async price(){let[e,t,n]=[this.wish,this.meant,{parent:this.parent,again:this.again}],r=this.prices+=1;try{let i=await y(e,this.shootId,t,n),a=!i.affordable&&e.tier!==Q?await y({...e,tier:Q},this.shootId,t,n):null;r===this.prices&&([this.cost,this.smaller,this.wrong]=[i,a,``])}catch(e){r===this.prices&&(this.wrong=_(e))}}order({small:e,first:t}){let n=new Set((e?this.smaller:this.cost)?.made),r=this.meant.filter(e=>!n.has(e)).slice(0,t);return this.start(r,e?{...this.wish,tier:Q}:this.wish)}async start(e,t){this.starting=!0,this.wrong=``;try{this.parent&&g([(await R(`/jobs`,{body:{...D(t),parent_job_id:this.parent},once:`${this.once}-0`})).job]);for(let n=0;n<e.length&&!this.parent;n+=Z){let r=await R(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{...N(this.shootId,e.slice(n,n+Z)),...D(t),...i(t)},once:`${this.once}-${n}`});g(r.jobs)}d(t.style===`stage`?v.staging.started(e.length):v.looks.started(e.length,o(t.style))),t.style!==`stage`&&U(t).catch(()=>void 0),z(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=_(e)}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await T({name:t,look:this.wish})}catch(e){d(_(e),{bad:!0})}}forget(e){n(e.name).catch(e=>d(_(e),{bad:!0}))}};x([B({type:Boolean})],$.prototype,`open`,void 0),x([B()],$.prototype,`shootId`,void 0),x([B({attribute:!1})],$.prototype,`assets`,void 0),x([B({attribute:!1})],$.prototype,`fresh`,void 0),x([B({attribute:!1})],$.prototype,`photos`,void 0),x([B()],$.prototype,`parent`,void 0),x([B()],$.prototype,`picture`,void 0),x([j()],$.prototype,`look`,void 0),x([j()],$.prototype,`sample`,void 0),x([j()],$.prototype,`cost`,void 0),x([j()],$.prototype,`smaller`,void 0),x([j()],$.prototype,`whole`,void 0),x([j()],$.prototype,`again`,void 0),x([j()],$.prototype,`waiting`,void 0),x([j()],$.prototype,`previewsFailed`,void 0),x([j()],$.prototype,`starting`,void 0),x([j()],$.prototype,`naming`,void 0),x([j()],$.prototype,`wrong`,void 0),x([j()],$.prototype,`unknown`,void 0),x([F(`side-sheet`)],$.prototype,`sheet`,void 0),$=x([H(`looks-sheet`)],$);export{$ as LooksSheet};