import{Ar as e,Bn as t,Bt as n,Ft as r,Gn as i,Gt as a,H as o,Hn as s,Ht as c,In as l,Jt as u,Kn as d,Kt as f,Lt as p,Mn as m,Mt as h,Nn as g,Nr as _,Nt as v,Or as y,Pt as b,Rt as x,Sr as S,U as C,Un as w,Ut as T,Vt as E,Wt as D,Yn as O,Yt as k,Zt as A,_r as j,br as M,gr as N,hr as P,ur as F,vr as I,wr as L,yr as R,zr as z,zt as B}from"./common-DnajJ680.js";import"./compare-slider-8kY1ztrS.js";import"./studio-app-DMDPM2Jq.js";import{t as V}from"./schema-2vXgLy_U.js";import{t as H}from"./vars-DavHH6DA.js";import"./side-sheet-BW2NVT5L.js";var U=6,W=class extends R{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[i,L`
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
    `]}render(){return V(this.schema,this.defaults).map(e=>this.field(e))}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=m(e.name,e.title),n=`field-${e.name}`,r=e.hint&&!(e.name in _.fields)?S`<p class="hint" id="${n}-hint">${e.hint}</p>`:M,i=this.value(e);switch(e.kind){case`range`:return S`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${G(e,Number(i??e.min))}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(i??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${this.ends(e)}
          ${r}
        </div>`;case`number`:return S`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??M} max=${e.max??M} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${r}
        </div>`;case`choice`:return e.options.length<=U&&!e.optional?this.buttons(e,t,i,r):this.list(e,n,t,i,r);case`many`:return S`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(i)?i:[],r=n.includes(t);return S`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${m(String(t))}</button>`})}</div>${r}</fieldset>`;case`switch`:return S`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!i}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${r}</div>`;case`colour`:return S`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(i??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${r}</div>`;case`photo`:return this.pictures(e,t,i,r);default:return S`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??M} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${r}</div>`}}ends(e){let{min:t=0,max:n=1}=e,r=e.name===`strength`&&t<1&&n>1;return S`<div class="ends number" aria-hidden="true"><span>${G(e,t)}</span>${r?S`<span class="full" ${H({"--at":(1-t)/(n-t)})}>${G(e,1)}</span>`:M}<span>${G(e,n)}</span></div>`}buttons(e,t,n,r){return S`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>S`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${m(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,n,r,i){let a=e.options.indexOf(r)+ +!!e.optional;return S`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} data-at=${a} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?S`<option>${_.looks.whatever}</option>`:M}
        ${e.options.map(e=>S`<option>${m(String(e))}</option>`)}
      </select>${i}</div>`}pictures(e,t,n,r){return S`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${_.looks.ownNone}</button>
      ${this.photos.map(t=>S`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?S`<img src=${t.thumb_url} alt="" loading="lazy" />`:M}</button>`)}</div>${r}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};s([j({attribute:!1})],W.prototype,`schema`,void 0),s([j({attribute:!1})],W.prototype,`defaults`,void 0),s([j({attribute:!1})],W.prototype,`values`,void 0),s([j({attribute:!1})],W.prototype,`photos`,void 0),W=s([I(`schema-form`)],W);var G=(t,n)=>e(n,t.name===`strength`?{style:`percent`}:{maximumFractionDigits:2}),K=class extends R{constructor(...e){super(...e),this.count=0,this.fresh=0,this.all=0,this.whole=!1,this.again=!1,this.price=null,this.smaller=null,this.starting=!1,this.furnishing=!1,this.unavailable=!1,this.wrong=``,this.unpriced=!1,this.made=0}static{this.styles=[i,L`
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
    `]}willUpdate(){this.price&&!this.again&&(this.made=this.price.made.length)}render(){let{price:e,made:t}=this,n=e&&e.count>0&&!e.affordable;return S`
      ${this.wrong?S`<p class="wrong" role="alert">${this.wrong}</p>`:M}
      ${this.fresh?S`<div class="choices" role="group" aria-label=${_.looks.which}>
            ${[!1,!0].map(e=>S`<button class="choice" aria-pressed=${this.whole===e} @click=${()=>this.tell(`scope`,e)}>${e?_.looks.all(this.all):_.looks.fresh(this.fresh)}</button>`)}
          </div>`:M}
      <div class="spread">
        <div class="sum">
          <b class="number">${this.said()}</b>
          ${t&&!this.again&&e?.count?S`<span class="hint">${_.looks.madeAlready(t)}</span>`:M}
          <span class=${n?`wrong`:`hint`}>${!e||!e.count?M:n?_.looks.missing(e.credits-e.balance):S`${_.looks.after(e.balance-e.credits)}<span class="long">. ${_.looks.held}</span>`}</span>
          ${t?S`<label><input type="checkbox" .checked=${this.again} @change=${e=>this.tell(`again`,e.target.checked)} /> ${_.looks.remake(t)}</label>`:M}
        </div>
        ${this.unpriced?S`<button class="button quiet again" @click=${()=>this.dispatchEvent(new CustomEvent(`price`))}>${_.common.retry}</button>`:M}
        ${n?this.ways(e):S`<button class="button large go" ?disabled=${this.starting||this.unavailable||!e?.count} @click=${()=>this.go({})}>${this.starting?_.looks.starting:this.name()}</button>`}
      </div>
    `}said(){let{price:e}=this;return e?e.count?_.looks.total(e.count,e.credits):_.looks.allMade(this.made):_.photos(this.count)}name(){let e=this.price?.count||this.count;return this.furnishing?_.staging.start(e):this.made&&!this.again&&this.price?.count?_.shoot.enhanceNew(e):_.looks.start(e)}ways(e){let n=e.credits/e.count,r=Math.min(e.count,Math.floor(e.balance/n)),i=this.smaller?.affordable&&this.smaller.count?this.smaller:null;return S`<div class="ways">
      ${i?S`<button class="button" ?disabled=${this.starting} @click=${()=>this.go({small:!0})}><span>${_.looks.smallForAll(i.count)}</span><span class="number">${_.creditCount(i.credits)}</span></button>`:M}
      ${r>0?S`<button class="button ${i?`quiet`:``}" ?disabled=${this.starting} @click=${()=>this.go({first:r})}><span>${_.looks.firstOnes(r)}</span><span class="number">${_.creditCount(r*n)}</span></button>`:M}
      <a class="button quiet" href=${t.plain(`credits`)} @click=${()=>this.dispatchEvent(new CustomEvent(`leave`))}>${_.looks.getCredits}</a>
    </div>`}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}go(e){this.dispatchEvent(new CustomEvent(`go`,{detail:e}))}};s([j({type:Number})],K.prototype,`count`,void 0),s([j({type:Number})],K.prototype,`fresh`,void 0),s([j({type:Number})],K.prototype,`all`,void 0),s([j({type:Boolean})],K.prototype,`whole`,void 0),s([j({type:Boolean})],K.prototype,`again`,void 0),s([j({attribute:!1})],K.prototype,`price`,void 0),s([j({attribute:!1})],K.prototype,`smaller`,void 0),s([j({type:Boolean})],K.prototype,`starting`,void 0),s([j({type:Boolean})],K.prototype,`furnishing`,void 0),s([j({type:Boolean})],K.prototype,`unavailable`,void 0),s([j()],K.prototype,`wrong`,void 0),s([j({type:Boolean})],K.prototype,`unpriced`,void 0),K=s([I(`looks-foot`)],K);var q=L`
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
`,J=`free`,Y=class extends R{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.fresh=[],this.photos=[],this.parent=``,this.picture=``,this.look=h(),this.sample=``,this.cost=null,this.smaller=null,this.whole=!1,this.again=!1,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.unpriced=``,this.unknown=!1,this.watch=new z(this,D,f,O,y),this.later=0,this.prices=0,this.priced=``,this.narrow=matchMedia(`(max-width: 760px)`).matches,this.lead=this.look.style,this.inView=``,this.orders=new o}static{this.styles=[i,q]}connectedCallback(){super.connectedCallback(),D.value.length||r(),f.value.loaded||u().catch(()=>this.unknown=!0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),D.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:D.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||D.value.length&&!this.cost&&!e.size)&&this.preview(),this.wanted!==this.priced&&this.ask()}updated(){let e=D.value.length?this.look.style:``;if(e===this.inView)return;let t=!this.inView;this.inView=e,t||this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>{let e=this.renderRoot.querySelector(`.looks`),t=e?.querySelector(`.look[aria-checked=true]`);e&&t&&(e.scrollLeft=t.offsetLeft-e.offsetLeft-(e.clientWidth-t.offsetWidth)/2)}))}firstUpdated(){D.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),t=this.photos.find(e=>e.id===this.sample);return S`
      <side-sheet form="wide" .heading=${_.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${_.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?S`<p class="quieter about">${e.description}</p>`:M}
            ${e?.best_verdict===`review`?S`<p class="note">${w(`info`,17)} <span>${_.looks.unchecked}</span></p>`:M}
          </div>
          ${e?S`<div class="settings">${this.settings(e)}</div>`:M}
        </div>
        <looks-foot slot="foot" .count=${this.meant.length} .fresh=${this.choosesFresh?this.fresh.length:0} .all=${this.assets.length} .whole=${this.whole} .again=${this.again} .price=${this.cost} .smaller=${this.smaller} .starting=${this.starting} .wrong=${this.wrong||this.unpriced} ?unpriced=${!!this.unpriced}
          .furnishing=${this.look.style===a} ?unavailable=${!e?.available} @scope=${e=>this.whole=e.detail} @again=${e=>this.again=e.detail}
          @go=${e=>void this.order(e.detail)} @price=${()=>this.ask()} @leave=${()=>this.sheet.open=!1}></looks-foot>
      </side-sheet>
    `}get offered(){let e=k(),t=e&&D.value.length?[...D.value,e]:D.value,n=t.filter(({id:e})=>e===this.lead);return this.narrow?[...n,...t.filter(e=>!n.includes(e))]:t}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(e){let t=b(this.previewed,this.look.style,v(this.look)),n=this.waiting.size>0&&!t&&this.look.style!==`stage`,r=this.picture||(e?.thumb_url??``),i=this.look.style===`stage`?_.staging.blind:this.parent?_.looks.noPreviewOfResult:``;return S`
      <div class="shown">
        ${t?.url?S`<compare-slider zoomable .was=${r} .now=${t.url} .alt=${e?.filename??``}></compare-slider>`:r?S`<img class="alone" src=${r} alt=${e?.filename??``} />`:M}
        ${n?S`<div class="waits"><progress-ring size="28"></progress-ring></div>`:M}
      </div>
      ${t?.warnings.length?S`<p class="note">${w(`info`,17)} <span>${t.warnings[0].message}</span></p>`:M}
      ${t?.error?S`<p class="note">${w(`warn`,17)} <span>${t.error.message}</span></p>`:M}
      ${i?S`<p class="note">${w(`info`,17)} <span>${i}</span></p>`:M}
      ${this.previewsFailed?S`<p class="note">${w(`info`,17)} <span>${_.looks.noPreviewBody}</span></p>`:M}
      ${this.assets.length>1?S`<div class="strip" role="group" aria-label=${_.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>S`<button aria-pressed=${e.id===this.sample} aria-label=${`${_.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?S`<img src=${e.thumb_url} alt="" loading="lazy" />`:M}</button>`)}
          </div>`:M}
    `}card(e){let t=e.id===this.look.style,n=b(this.previewed,e.id,t?v(this.look):{})??b(this.previewed,e.id,{}),r=!n?.url&&this.waiting.has(e.id),i=n?.url??(this.picture||this.photos.find(e=>e.id===this.sample)?.thumb_url),a=(n?.warnings.length??0)>0&&!!e.region;return S`<button class="look" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${i?S`<img src=${i} alt="" />`:S`<span class="blank"></span>`}${r?S`<span class="skeleton shimmer"></span>`:M}</span>
      <span class="word">${_.styleNames[e.name]??e.name}</span>
      ${e.available?a?S`<small>${_.looks.declined}</small>`:M:S`<small>${e.unavailable_reason??_.looks.unavailable}</small>`}
    </button>`}settings(e){let t=O.value.config,n=e.id===a,r=this.makers(e),i=n||r.length>1,o=p();return S`
      ${o.length&&!n?S`<div class="field"><span class="label">${_.looks.presets}</span><div class="choices">
            ${o.map(e=>S`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${_.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${w(`close`,14)}</button></span>`)}
          </div></div>`:M}
      <div class="field"><span class="label" id="tier">${_.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(t?.tiers??[]).map(e=>S`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${_.looks.tiers[e.name]}</b><span>${_.looks.tierHint(e.max_edge)} · ${_.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${this.presetsOf(e)} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${i?S`<div class="field"><label for="provider">${_.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...r].map(e=>S`<option value=${e} .selected=${C(e===this.wish.provider)}>${_.looks.providers[e]??e}</option>`)}
            </select></div>`:M}
      ${e.takes_prompt&&i?S`<div class="field"><label for="prompt">${_.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${_.looks.promptHint}</p></div>`:M}
      ${this.assets.length>1&&!n?this.matching():M}
      <div class="row">
        ${n?M:this.naming?S`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${_.looks.presetName} placeholder=${_.looks.presetName} maxlength="60" required /><button class="button small">${_.common.save}</button></form>`:S`<button class="button small quiet" @click=${()=>this.naming=!0}>${_.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?S`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${_.looks.reset}</button>`:M}
      </div>
    `}matching(){let e=O.value.config?.limits?.matched_photos??0,t=e>0&&this.assets.length>e;return S`<div class="field"><label class="match"><input type="checkbox" aria-describedby=${t?`many`:M} ?disabled=${t} .checked=${!t&&!this.look.apart}
        @change=${e=>this.look={...this.look,apart:!e.target.checked}} /> ${_.looks.match}</label>
      ${t?S`<p class="hint" id="many">${_.looks.matchMost(this.assets.length,e)}</p>`:M}</div>`}makers(e){if(e.id===`stage`)return e.providers;let t=new Set(f.value.items.map(({provider:e})=>e));return O.value.config?.features.openai&&t.add(`openai`),e.providers.filter(e=>e===`local`||t.has(e))}get wish(){let e=this.styleOf(this.look.style);return!e||!(f.value.loaded||this.unknown)||this.makers(e).includes(this.look.provider)?this.look:{...this.look,provider:`auto`}}presetsOf(e){let t=A(this.photos.find(e=>e.id===this.sample)),n=V(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}get choosesFresh(){return!this.parent&&this.fresh.length>0&&this.fresh.length<this.assets.length}get meant(){return this.choosesFresh&&!this.whole?this.fresh:this.assets}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.again=!1),e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=D.value.filter(t=>t.available&&!b(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await x(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await x(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof F))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(v(this.look)).length&&this.rest():this.preview()}get wanted(){return JSON.stringify([this.wish,this.shootId,this.meant,this.parent,this.again])}ask(){this.priced=this.wanted,this.prices+=1,this.cost=this.smaller=null,this.unpriced=``,this.rest()}rest(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{this.cost||await this.price(),Object.keys(v(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await x(this.sample,[{style:this.look.style,params:v(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async price(){let[e,t,n]=[this.wish,this.meant,{parent:this.parent,again:this.again}],r=this.prices+=1;try{let i=await B(e,this.shootId,t,n),a=!i.affordable&&e.tier!==J?await B({...e,tier:J},this.shootId,t,n):null;r===this.prices&&([this.cost,this.smaller,this.unpriced]=[i,a,``])}catch(e){r===this.prices&&(this.unpriced=g(e))}}async order({small:e,first:t}){let r=e?this.smaller:this.cost;if(!r||this.starting||this.wanted!==this.priced)return;let i=new Set(r.made),a=this.meant.filter(e=>!i.has(e)).slice(0,t),o=e?{...this.wish,tier:J}:this.wish;[this.starting,this.wrong]=[!0,``];try{await this.orders.send({shoot:this.shootId,ids:a,look:o,parent:this.parent,again:this.again}),l(o.style===`stage`?_.staging.started(a.length):_.looks.started(a.length,T(o.style))),o.style!==`stage`&&n(o).catch(()=>void 0),d(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=g(e),this.ask()}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await c({name:t,look:this.wish})}catch(e){l(g(e),{bad:!0})}}forget(e){E(e.name).catch(e=>l(g(e),{bad:!0}))}};s([j({type:Boolean})],Y.prototype,`open`,void 0),s([j()],Y.prototype,`shootId`,void 0),s([j({attribute:!1})],Y.prototype,`assets`,void 0),s([j({attribute:!1})],Y.prototype,`fresh`,void 0),s([j({attribute:!1})],Y.prototype,`photos`,void 0),s([j()],Y.prototype,`parent`,void 0),s([j()],Y.prototype,`picture`,void 0),s([N()],Y.prototype,`look`,void 0),s([N()],Y.prototype,`sample`,void 0),s([N()],Y.prototype,`cost`,void 0),s([N()],Y.prototype,`smaller`,void 0),s([N()],Y.prototype,`whole`,void 0),s([N()],Y.prototype,`again`,void 0),s([N()],Y.prototype,`waiting`,void 0),s([N()],Y.prototype,`previewsFailed`,void 0),s([N()],Y.prototype,`starting`,void 0),s([N()],Y.prototype,`naming`,void 0),s([N()],Y.prototype,`wrong`,void 0),s([N()],Y.prototype,`unpriced`,void 0),s([N()],Y.prototype,`unknown`,void 0),s([P(`side-sheet`)],Y.prototype,`sheet`,void 0),Y=s([I(`looks-sheet`)],Y);export{Y as LooksSheet};