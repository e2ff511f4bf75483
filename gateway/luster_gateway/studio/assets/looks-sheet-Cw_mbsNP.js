import{$n as e,$t as t,Ar as n,Bn as r,Bt as i,Cr as a,Dr as o,Er as s,F as c,Gt as l,Ht as u,Ir as d,Jn as f,Jt as p,Kt as m,Mr as h,Or as g,P as ee,Qt as _,Rr as v,Tr as y,Ut as b,Vn as x,Vr as S,Vt as C,Wn as w,Xn as T,Xt as E,Yt as D,Zn as O,Zt as k,an as A,en as j,er as te,nn as M,qr as N,qt as P,rn as F,rr as I,vr as L,wr as R}from"./common-CtLmJYzS.js";import"./compare-slider-Bw29-X9T.js";import"./studio-app-Br4Cnc2b.js";import{t as z}from"./schema-2vXgLy_U.js";import{t as B}from"./vars-Cc0EV2Vv.js";import"./side-sheet-C63kl4IS.js";var V=6,H=class extends o{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[],this.folded=[]}static{this.styles=[e,h`
      :host {
        display: grid;
        gap: 1.25rem;
      }
      summary {
        cursor: pointer;
        width: fit-content;
        border-radius: var(--round-small);
        color: var(--text-2);
        font-size: var(--size-small);
        font-weight: 500;
      }
      .rest {
        display: grid;
        gap: 1.25rem;
        padding-top: 1rem;
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
    `]}render(){let e=z(this.schema,this.defaults),t=e.filter(({name:e})=>this.folded.includes(e)),r=e.filter(e=>!t.includes(e));if(!t.length||!r.length)return e.map(e=>this.field(e));let i=t.some(({name:e,preset:t})=>e in this.values&&JSON.stringify(this.values[e])!==JSON.stringify(t));return n`${r.map(e=>this.field(e))}
      <details ?open=${i}><summary>${S.looks.more}</summary><div class="rest">${t.map(e=>this.field(e))}</div></details>`}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=r(e.name,e.title),i=`field-${e.name}`,a=e.hint&&!(e.name in S.fields)?n`<p class="hint" id="${i}-hint">${e.hint}</p>`:g,o=this.value(e);switch(e.kind){case`range`:return n`<div class="field">
          <div class="head"><label for=${i}>${t}</label><output class="number" for=${i}>${U(e,Number(o??e.min))}</output></div>
          <input id=${i} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(o??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${this.ends(e)}
          ${a}
        </div>`;case`number`:return n`<div class="field">
          <label for=${i}>${t}</label>
          <input id=${i} type="number" step=${e.step??`any`} min=${e.min??g} max=${e.max??g} .value=${String(o??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${a}
        </div>`;case`choice`:return e.options.length<=V&&!e.optional?this.buttons(e,t,o,a):this.list(e,i,t,o,a);case`many`:return n`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let i=Array.isArray(o)?o:[],a=i.includes(t);return n`<button class="choice" aria-pressed=${a} @click=${()=>this.set(e.name,a?i.filter(e=>e!==t):[...i,t])}>${r(String(t))}</button>`})}</div>${a}</fieldset>`;case`switch`:return n`<div class="field"><div class="switch"><input id=${i} type="checkbox" .checked=${!!o}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${i}>${t}</label></div>${a}</div>`;case`colour`:return n`<div class="field"><label for=${i}>${t}</label><input id=${i} type="color" .value=${String(o??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${a}</div>`;case`photo`:return this.pictures(e,t,o,a);default:return n`<div class="field"><label for=${i}>${t}</label><input id=${i} type="text" maxlength=${e.longest??g} .value=${String(o??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${a}</div>`}}ends(e){let{min:t=0,max:r=1}=e,i=e.name===`strength`&&t<1&&r>1;return n`<div class="ends number" aria-hidden="true"><span>${U(e,t)}</span>${i?n`<span class="full" ${B({"--at":(1-t)/(r-t)})}>${U(e,1)}</span>`:g}<span>${U(e,r)}</span></div>`}buttons(e,t,i,a){return n`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>n`<button class="choice" role="radio" aria-checked=${t===i} tabindex=${t===i?0:-1} @click=${()=>this.set(e.name,t)}>${r(String(t))}</button>`)}</div>${a}</fieldset>`}list(e,t,i,a,o){let s=e.options.indexOf(a)+ +!!e.optional;return n`<div class="field"><label for=${t}>${i}</label>
      <select id=${t} data-at=${s} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?n`<option>${S.looks.whatever}</option>`:g}
        ${e.options.map(e=>n`<option>${r(String(e))}</option>`)}
      </select>${o}</div>`}pictures(e,t,r,i){return n`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!r} tabindex=${r?-1:0} @click=${()=>this.set(e.name,null)}>${S.looks.ownNone}</button>
      ${this.photos.map(t=>n`<button role="radio" aria-checked=${t.id===r} tabindex=${t.id===r?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?n`<img src=${t.thumb_url} alt="" loading="lazy" />`:g}</button>`)}</div>${i}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};T([y({attribute:!1})],H.prototype,`schema`,void 0),T([y({attribute:!1})],H.prototype,`defaults`,void 0),T([y({attribute:!1})],H.prototype,`values`,void 0),T([y({attribute:!1})],H.prototype,`photos`,void 0),T([y({attribute:!1})],H.prototype,`folded`,void 0),H=T([s(`schema-form`)],H);var U=(e,t)=>v(t,e.name===`strength`?{style:`percent`}:{maximumFractionDigits:2}),W=class extends o{constructor(...e){super(...e),this.count=0,this.fresh=0,this.all=0,this.whole=!1,this.again=!1,this.price=null,this.smaller=null,this.starting=!1,this.furnishing=!1,this.unavailable=!1,this.wrong=``,this.unpriced=!1,this.made=0}static{this.styles=[e,h`
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
      ${this.wrong?n`<p class="wrong" role="alert">${this.wrong}</p>`:g}
      ${this.fresh?n`<div class="choices" role="group" aria-label=${S.looks.which}>
            ${[!1,!0].map(e=>n`<button class="choice" aria-pressed=${this.whole===e} @click=${()=>this.tell(`scope`,e)}>${e?S.looks.all(this.all):S.looks.fresh(this.fresh)}</button>`)}
          </div>`:g}
      <div class="spread">
        <div class="sum">
          <b class="number">${this.said()}</b>
          ${t&&!this.again&&e?.count?n`<span class="hint">${S.looks.madeAlready(t)}</span>`:g}
          <span class=${r?`wrong`:`hint`}>${!e||!e.count?g:r?S.looks.missing(e.credits-e.balance):n`${S.looks.after(e.balance-e.credits)}<span class="long">. ${S.looks.held}</span>`}</span>
          ${t?n`<label><input type="checkbox" .checked=${this.again} @change=${e=>this.tell(`again`,e.target.checked)} /> ${S.looks.remake(t)}</label>`:g}
        </div>
        ${this.unpriced?n`<button class="button quiet again" @click=${()=>this.dispatchEvent(new CustomEvent(`price`))}>${S.common.retry}</button>`:g}
        ${r?this.ways(e):n`<button class="button large go" ?disabled=${this.starting||this.unavailable||!e?.count} @click=${()=>this.go({})}>${this.starting?S.looks.starting:this.name()}</button>`}
      </div>
    `}said(){let{price:e}=this;return e?e.count?S.looks.total(e.count,e.credits):S.looks.allMade(this.made):S.photos(this.count)}name(){let e=this.price?.count||this.count;return this.furnishing?S.staging.start(e):this.made&&!this.again&&this.price?.count?S.shoot.enhanceNew(e):S.looks.start(e)}ways(e){let t=e.credits/e.count,r=Math.min(e.count,Math.floor(e.balance/t)),i=this.smaller?.affordable&&this.smaller.count?this.smaller:null;return n`<div class="ways">
      ${i?n`<button class="button" ?disabled=${this.starting} @click=${()=>this.go({small:!0})}><span>${S.looks.smallForAll(i.count)}</span><span class="number">${S.creditCount(i.credits)}</span></button>`:g}
      ${r>0?n`<button class="button ${i?`quiet`:``}" ?disabled=${this.starting} @click=${()=>this.go({first:r})}><span>${S.looks.firstOnes(r)}</span><span class="number">${S.creditCount(r*t)}</span></button>`:g}
      <a class="button quiet" href=${f.plain(`credits`)} @click=${()=>this.dispatchEvent(new CustomEvent(`leave`))}>${S.looks.getCredits}</a>
    </div>`}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}go(e){this.dispatchEvent(new CustomEvent(`go`,{detail:e}))}};T([y({type:Number})],W.prototype,`count`,void 0),T([y({type:Number})],W.prototype,`fresh`,void 0),T([y({type:Number})],W.prototype,`all`,void 0),T([y({type:Boolean})],W.prototype,`whole`,void 0),T([y({type:Boolean})],W.prototype,`again`,void 0),T([y({attribute:!1})],W.prototype,`price`,void 0),T([y({attribute:!1})],W.prototype,`smaller`,void 0),T([y({type:Boolean})],W.prototype,`starting`,void 0),T([y({type:Boolean})],W.prototype,`furnishing`,void 0),T([y({type:Boolean})],W.prototype,`unavailable`,void 0),T([y()],W.prototype,`wrong`,void 0),T([y({type:Boolean})],W.prototype,`unpriced`,void 0),W=T([s(`looks-foot`)],W);var G=[`base`,`lens`,`room`];function K(e,{chosen:t,preview:r,waits:i,photo:a,choose:o}){let s=(r?.warnings.length??0)>0&&!!e.region,c=r?.url??a,l=e.available?s?S.looks.declined:``:e.unavailable_reason??S.looks.unavailable;return n`<button class="look ${s?`declined`:``}" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${o}>
    <span class="picture ${i?`early`:``}">${c?n`<img src=${c} alt="" />`:n`<span class="blank"></span>`}${i?n`<progress-ring size="20"></progress-ring>`:g}</span>
    <span class="word">${S.styleNames[e.name]??e.name}</span>
    ${l?n`<small>${l}</small>`:g}
  </button>`}function q(e,t,r){return n`<div class="field"><span class="label" id="tier">${S.looks.tier}</span>
    <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${r}>
      ${(I.value.config?.tiers??[]).map(r=>n`<button class="tier" role="radio" aria-checked=${r.name===e} tabindex=${r.name===e?0:-1} @click=${()=>t(r.name)}>
          <b>${S.looks.tiers[r.name]}</b><span class="edge">${S.looks.tierHint(r.max_edge)}</span><span class="price number">${S.creditCount(r.credits)}</span></button>`)}
    </div>
  </div>`}function J(e,t,n){if(!e?.tags?.includes(`exterior`)||e.tags.includes(`interior`))return[];let r=new Set(n.filter(({tags:e})=>e.includes(`interior`)).map(({id:e})=>e));return t.filter(e=>r.has(e))}function Y(e,t,r,i,a){if(!t)return g;let o=t<r;return n`<p class="note">${O(`info`,17)} <span>${S.looks.forOutside(k(e.id),o&&!i?t:0)}</span></p>
    ${o?n`<label class="match inside"><input type="checkbox" .checked=${i} @change=${e=>a(e.target.checked)} /> ${S.looks.insideToo(t)}</label>`:g}`}function X(e,t,r){let i=I.value.config?.limits?.matched_photos??0,a=i>0&&e>i;return n`<div class="field"><label class="match"><input type="checkbox" aria-describedby=${a?`many`:g} ?disabled=${a} .checked=${!a&&t}
      @change=${e=>r(e.target.checked)} /> ${S.looks.match}</label>
    ${a?n`<p class="hint" id="many">${S.looks.matchMost(e,i)}</p>`:g}</div>`}var Z=h`
  .split {
    display: grid;
    grid-template-columns: minmax(0, 1.9fr) minmax(21rem, 1fr);
    gap: 1.5rem 1.75rem;
    align-items: start;
  }
  .left {
    display: grid;
    gap: 1.1rem;
    min-width: 0;
    /* The picture stays in sight while its settings are changed. */
    position: sticky;
    top: 0;
  }
  .looks-side {
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
  .stage {
    display: grid;
    gap: 0.75rem;
    min-width: 0;
  }
  .shown {
    position: relative;
    aspect-ratio: 3 / 2;
    /* The looks below it stay in sight, too. */
    max-height: max(14rem, 100dvh - 27rem);
    width: 100%;
    border-radius: var(--round);
    overflow: hidden;
    background: var(--well);
  }
  .shown.early .alone,
  .picture.early img {
    opacity: 0.35;
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
    grid-template-columns: repeat(5, minmax(0, 1fr));
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
    object-fit: contain;
    border-radius: 0;
  }
  .picture {
    position: relative;
  }
  .picture progress-ring {
    position: absolute;
    inset: 0;
    margin: auto;
    color: #fff;
  }
  .declined .picture {
    opacity: 0.6;
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
    /* Two lines, so that nothing moves from look to look. */
    min-height: 2lh;
  }
  .tiers {
    display: grid;
    gap: 0.5rem;
  }
  .tier {
    display: grid;
    grid-template: "name price" "edge price" / 1fr auto;
    align-items: center;
    gap: 0.1rem 0.75rem;
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
  .tier .price {
    grid-area: price;
    white-space: nowrap;
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
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
    }
    .left {
      display: contents;
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
  }
`,Q=`free`,$=class extends o{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.fresh=[],this.photos=[],this.parent=``,this.picture=``,this.look=i(),this.sample=``,this.cost=null,this.smaller=null,this.whole=!1,this.again=!1,this.everywhere=!1,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.unpriced=``,this.unknown=!1,this.watch=new N(this,_,j,I,d),this.later=0,this.prices=0,this.priced=``,this.narrow=matchMedia(`(max-width: 760px)`).matches,this.lead=this.look.style,this.inView=``,this.orders=new ee}static{this.styles=[e,Z]}connectedCallback(){super.connectedCallback(),_.value.length||b(),j.value.loaded||M().catch(()=>this.unknown=!0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),_.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:_.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||_.value.length&&!this.cost&&!e.size)&&this.preview(),this.wanted!==this.priced&&this.ask()}updated(){let e=_.value.length?this.look.style:``;if(e===this.inView)return;let t=!this.inView;this.inView=e,t||this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>{let e=this.renderRoot.querySelector(`.looks`),t=e?.querySelector(`.look[aria-checked=true]`);e&&t&&(e.scrollLeft=t.offsetLeft-e.offsetLeft-(e.clientWidth-t.offsetWidth)/2)}))}firstUpdated(){_.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),r=this.photos.find(e=>e.id===this.sample);return n`
      <side-sheet form="wide" .heading=${S.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="left"><div class="stage">${this.stage(r)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${S.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?n`<p class="quieter about">${e.description}</p>`:g}
            ${e?Y(e,this.unfit.length,this.asked.length,this.everywhere,e=>this.everywhere=e):g}
            ${e?.best_verdict===`review`?n`<p class="note">${O(`info`,17)} <span>${S.looks.unchecked}</span></p>`:g}
          </div></div>
          ${e?n`<div class="settings">${this.settings(e)}</div>`:g}
        </div>
        <looks-foot slot="foot" .count=${this.meant.length} .fresh=${this.choosesFresh?this.fresh.length:0} .all=${this.assets.length} .whole=${this.whole} .again=${this.again} .price=${this.cost} .smaller=${this.smaller} .starting=${this.starting} .wrong=${this.wrong||this.unpriced} ?unpriced=${!!this.unpriced}
          .furnishing=${this.look.style===t} ?unavailable=${!e?.available} @scope=${e=>this.whole=e.detail} @again=${e=>this.again=e.detail}
          @go=${e=>void this.order(e.detail)} @price=${()=>this.ask()} @leave=${()=>this.sheet.open=!1}></looks-foot>
      </side-sheet>
    `}get offered(){let e=F(),t=e&&_.value.length?[..._.value,e]:_.value,n=t.filter(({id:e})=>e===this.lead);return this.narrow?[...n,...t.filter(e=>!n.includes(e))]:t}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(e){let t=u(this.previewed,this.look.style,C(this.look)),r=this.waiting.size>0&&!t&&this.look.style!==`stage`,i=this.picture||(e?.thumb_url??``),a=this.look.style===`stage`?S.staging.blind:this.parent?S.looks.noPreviewOfResult:``;return n`
      <div class="shown ${r?`early`:``}">
        ${t?.url?n`<compare-slider zoomable .was=${i} .now=${t.url} .alt=${e?.filename??``}></compare-slider>`:i?n`<img class="alone" src=${i} alt=${e?.filename??``} />`:g}
        ${r?n`<div class="waits"><progress-ring size="28"></progress-ring></div>`:g}
      </div>
      ${t?.warnings.length?n`<p class="note">${O(`info`,17)} <span>${t.warnings[0].message}</span></p>`:g}
      ${t?.error?n`<p class="note">${O(`warn`,17)} <span>${t.error.message}</span></p>`:g}
      ${a?n`<p class="note">${O(`info`,17)} <span>${a}</span></p>`:g}
      ${this.previewsFailed?n`<p class="note">${O(`info`,17)} <span>${S.looks.noPreviewBody}</span></p>`:g}
      ${this.assets.length>1?n`<div class="strip" role="group" aria-label=${S.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>n`<button aria-pressed=${e.id===this.sample} aria-label=${`${S.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?n`<img src=${e.thumb_url} alt="" loading="lazy" />`:g}</button>`)}
          </div>`:g}
    `}card(e){let t=e.id===this.look.style,n=u(this.previewed,e.id,t?C(this.look):{})??u(this.previewed,e.id,{});return K(e,{chosen:t,preview:n,waits:!n?.url&&this.waiting.has(e.id),photo:this.picture||(this.photos.find(e=>e.id===this.sample)?.thumb_url??``),choose:()=>this.choose(e.id)})}settings(e){let r=e.id===t,i=this.makers(e),a=r||i.length>1,o=l();return n`
      ${o.length&&!r?n`<div class="field"><span class="label">${S.looks.presets}</span><div class="choices">
            ${o.map(e=>n`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${S.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${O(`close`,14)}</button></span>`)}
          </div></div>`:g}
      ${q(this.look.tier,e=>this.look={...this.look,tier:e},this.arrows)}
      <schema-form .schema=${e.parameters} .defaults=${this.presetsOf(e)} .values=${this.look.params} .photos=${this.photos} .folded=${r?[]:G} @change-value=${this.changed}></schema-form>
      ${a?n`<div class="field"><label for="provider">${S.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...i].map(e=>n`<option value=${e} .selected=${c(e===this.wish.provider)}>${S.looks.providers[e]??e}</option>`)}
            </select></div>`:g}
      ${e.takes_prompt&&a?n`<div class="field"><label for="prompt">${S.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${S.looks.promptHint}</p></div>`:g}
      ${this.assets.length>1&&!r?X(this.assets.length,!this.look.apart,e=>this.look={...this.look,apart:!e}):g}
      <div class="row">
        ${r?g:this.naming?n`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${S.looks.presetName} placeholder=${S.looks.presetName} maxlength="60" required /><button class="button small">${S.common.save}</button></form>`:n`<button class="button small quiet" @click=${()=>this.naming=!0}>${S.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?n`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${S.looks.reset}</button>`:g}
      </div>
    `}makers(e){if(e.id===`stage`)return e.providers;let t=new Set(j.value.items.map(({provider:e})=>e));return I.value.config?.features.openai&&t.add(`openai`),e.providers.filter(e=>e===`local`||t.has(e))}get wish(){let e=this.styleOf(this.look.style);return!e||!(j.value.loaded||this.unknown)||this.makers(e).includes(this.look.provider)?this.look:{...this.look,provider:`auto`}}presetsOf(e){let t=A(this.photos.find(e=>e.id===this.sample)),n=z(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}get choosesFresh(){return!this.parent&&this.fresh.length>0&&this.fresh.length<this.assets.length}get meant(){let e=new Set(this.everywhere?[]:this.unfit),t=this.asked.filter(t=>!e.has(t));return t.length?t:this.asked}get asked(){return this.choosesFresh&&!this.whole?this.fresh:this.assets}get unfit(){return this.parent?[]:J(this.styleOf(this.look.style),this.asked,this.photos)}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.again=this.everywhere=!1),e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=_.value.filter(t=>t.available&&!u(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await m(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await m(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof L))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(C(this.look)).length&&this.rest():this.preview()}get wanted(){return JSON.stringify([this.wish,this.shootId,this.meant,this.parent,this.again])}ask(){this.priced=this.wanted,this.prices+=1,this.cost=this.smaller=null,this.unpriced=``,this.rest()}rest(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{this.cost||await this.price(),Object.keys(C(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await m(this.sample,[{style:this.look.style,params:C(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async price(){let[e,t,n]=[this.wish,this.meant,{parent:this.parent,again:this.again}],r=this.prices+=1;try{let i=await P(e,this.shootId,t,n),a=!i.affordable&&e.tier!==Q?await P({...e,tier:Q},this.shootId,t,n):null;r===this.prices&&([this.cost,this.smaller,this.unpriced]=[i,a,``])}catch(e){r===this.prices&&(this.unpriced=x(e))}}async order({small:e,first:t}){let n=e?this.smaller:this.cost;if(!n||this.starting||this.wanted!==this.priced)return;let r=new Set(n.made),i=this.meant.filter(e=>!r.has(e)).slice(0,t),a=e?{...this.wish,tier:Q}:this.wish;[this.starting,this.wrong]=[!0,``];try{await this.orders.send({shoot:this.shootId,ids:i,look:a,parent:this.parent,again:this.again}),w(a.style===`stage`?S.staging.started(i.length):S.looks.started(i.length,k(a.style))),a.style!==`stage`&&p(a).catch(()=>void 0),te(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=x(e),this.ask()}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await E({name:t,look:this.wish})}catch(e){w(x(e),{bad:!0})}}forget(e){D(e.name).catch(e=>w(x(e),{bad:!0}))}};T([y({type:Boolean})],$.prototype,`open`,void 0),T([y()],$.prototype,`shootId`,void 0),T([y({attribute:!1})],$.prototype,`assets`,void 0),T([y({attribute:!1})],$.prototype,`fresh`,void 0),T([y({attribute:!1})],$.prototype,`photos`,void 0),T([y()],$.prototype,`parent`,void 0),T([y()],$.prototype,`picture`,void 0),T([R()],$.prototype,`look`,void 0),T([R()],$.prototype,`sample`,void 0),T([R()],$.prototype,`cost`,void 0),T([R()],$.prototype,`smaller`,void 0),T([R()],$.prototype,`whole`,void 0),T([R()],$.prototype,`again`,void 0),T([R()],$.prototype,`everywhere`,void 0),T([R()],$.prototype,`waiting`,void 0),T([R()],$.prototype,`previewsFailed`,void 0),T([R()],$.prototype,`starting`,void 0),T([R()],$.prototype,`naming`,void 0),T([R()],$.prototype,`wrong`,void 0),T([R()],$.prototype,`unpriced`,void 0),T([R()],$.prototype,`unknown`,void 0),T([a(`side-sheet`)],$.prototype,`sheet`,void 0),$=T([s(`looks-sheet`)],$);export{$ as LooksSheet};