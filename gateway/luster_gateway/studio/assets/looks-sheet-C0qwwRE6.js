import{$t as e,A as t,Bt as n,Fr as r,Ir as i,Jt as a,Lr as o,Pr as s,Qn as c,Qr as l,Rr as u,Ur as d,Vr as f,Xt as p,Yr as m,Yt as h,Zn as g,Zt as _,an as v,ar as y,cn as b,cr as x,dn as S,dr as C,en as w,ii as T,in as E,k as D,kr as O,mr as k,nn as A,on as j,pn as M,qr as ee,rn as te,sn as N,sr as P,tn as F,tr as I,un as L,ur as R,zr as z}from"./common-O4eJjprC.js";import"./compare-slider-8PzAfSdr.js";import{t as B}from"./failed-part-TbJaFGXW.js";import"./studio-app-B6Gx-7NN.js";import{t as V}from"./schema-2vXgLy_U.js";import{t as H}from"./vars-DVOqqhFC.js";import"./side-sheet-8MzUF4KU.js";var U=6,W=class extends u{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[],this.folded=[],this.opened=!1,this.differed=!1,this.drawn=``}static{this.styles=[R,d`
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
    `]}willUpdate(){let e=JSON.stringify(this.schema),t=V(this.schema,this.defaults).some(({name:e,preset:t})=>this.folded.includes(e)&&e in this.values&&JSON.stringify(this.values[e])!==JSON.stringify(t));e===this.drawn?t&&!this.differed&&(this.opened=!0):this.opened=t,[this.drawn,this.differed]=[e,t]}render(){let e=V(this.schema,this.defaults),n=e.filter(({name:e})=>this.folded.includes(e)),r=e.filter(e=>!n.includes(e));return!n.length||!r.length?e.map(e=>this.field(e)):f`${r.map(e=>this.field(e))}
      <details .open=${t(this.opened)} @toggle=${e=>this.opened=e.target.open}><summary>${l.looks.more}</summary><div class="rest">${n.map(e=>this.field(e))}</div></details>`}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=g(e.name,e.title),n=`field-${e.name}`,r=e.hint&&!(e.name in l.fields)?f`<p class="hint" id="${n}-hint">${e.hint}</p>`:z,i=this.value(e);switch(e.kind){case`range`:return f`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${G(e,Number(i??e.min))}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(i??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${this.ends(e)}
          ${r}
        </div>`;case`number`:return f`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??z} max=${e.max??z} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${r}
        </div>`;case`choice`:return e.options.length<=U&&!e.optional?this.buttons(e,t,i,r):this.list(e,n,t,i,r);case`many`:return f`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(i)?i:[],r=n.includes(t);return f`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${g(String(t))}</button>`})}</div>${r}</fieldset>`;case`switch`:return f`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!i}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${r}</div>`;case`colour`:return f`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(i??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${r}</div>`;case`photo`:return this.pictures(e,t,i,r);default:return f`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??z} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${r}</div>`}}ends(e){let{min:t=0,max:n=1}=e,r=e.name===`strength`&&t<1&&n>1;return f`<div class="ends number" aria-hidden="true"><span>${G(e,t)}</span>${r?f`<span class="full" ${H({"--at":(1-t)/(n-t)})}>${G(e,1)}</span>`:z}<span>${G(e,n)}</span></div>`}buttons(e,t,n,r){return f`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>f`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${g(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,n,r,i){let a=e.options.indexOf(r)+ +!!e.optional;return f`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} data-at=${a} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?f`<option>${l.looks.whatever}</option>`:z}
        ${e.options.map(e=>f`<option>${g(String(e))}</option>`)}
      </select>${i}</div>`}pictures(e,t,n,r){return f`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${l.looks.ownNone}</button>
      ${this.photos.map(t=>f`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?f`<img src=${t.thumb_url} alt="" loading="lazy" />`:z}</button>`)}</div>${r}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};P([i({attribute:!1})],W.prototype,`schema`,void 0),P([i({attribute:!1})],W.prototype,`defaults`,void 0),P([i({attribute:!1})],W.prototype,`values`,void 0),P([i({attribute:!1})],W.prototype,`photos`,void 0),P([i({attribute:!1})],W.prototype,`folded`,void 0),P([r()],W.prototype,`opened`,void 0),W=P([o(`schema-form`)],W);var G=(e,t)=>m(t,e.name===`strength`?{style:`percent`}:{maximumFractionDigits:2}),K=class extends u{constructor(...e){super(...e),this.count=0,this.fresh=0,this.all=0,this.whole=!1,this.again=!1,this.price=null,this.smaller=null,this.starting=!1,this.furnishing=!1,this.unavailable=!1,this.wrong=``,this.unpriced=!1,this.made=0}static{this.styles=[R,d`
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
    `]}willUpdate(){this.price&&!this.again&&(this.made=this.price.made.length)}render(){let{price:e,made:t}=this,n=e&&e.count>0&&!e.affordable;return f`
      ${this.wrong?f`<p class="wrong" role="alert">${this.wrong}</p>`:z}
      ${this.fresh?f`<div class="choices" role="group" aria-label=${l.looks.which}>
            ${[!1,!0].map(e=>f`<button class="choice" aria-pressed=${this.whole===e} @click=${()=>this.tell(`scope`,e)}>${e?l.looks.all(this.all):l.looks.fresh(this.fresh)}</button>`)}
          </div>`:z}
      <div class="spread">
        <div class="sum">
          <b class="number">${this.said()}</b>
          ${t&&!this.again&&e?.count?f`<span class="hint">${l.looks.madeAlready(t)}</span>`:z}
          <span class=${n?`wrong`:`hint`}>${!e||!e.count?z:n?l.looks.missing(e.credits-e.balance):f`${l.looks.after(e.balance-e.credits)}<span class="long">. ${l.looks.held}</span>`}</span>
          ${t?f`<label><input type="checkbox" .checked=${this.again} @change=${e=>this.tell(`again`,e.target.checked)} /> ${l.looks.remake(t)}</label>`:z}
        </div>
        ${this.unpriced?f`<button class="button quiet again" @click=${()=>this.dispatchEvent(new CustomEvent(`price`))}>${l.common.retry}</button>`:z}
        ${n?this.ways(e):f`<button class="button large go" ?disabled=${this.starting||this.unavailable||!e?.count} @click=${()=>this.go({})}>${this.starting?l.looks.starting:this.name()}</button>`}
      </div>
    `}said(){let{price:e}=this;return e?e.count?l.looks.total(e.count,e.credits):l.looks.allMade(this.made):l.photos(this.count)}name(){let e=this.price?.count||this.count;return this.furnishing?l.staging.start(e):this.made&&!this.again&&this.price?.count?l.shoot.enhanceNew(e):l.looks.start(e)}ways(e){let t=e.credits/e.count,n=Math.min(e.count,Math.floor(e.balance/t)),r=this.smaller?.affordable&&this.smaller.count?this.smaller:null;return f`<div class="ways">
      ${r?f`<button class="button" ?disabled=${this.starting} @click=${()=>this.go({small:!0})}><span>${l.looks.smallForAll(r.count)}</span><span class="number">${l.creditCount(r.credits)}</span></button>`:z}
      ${n>0?f`<button class="button ${r?`quiet`:``}" ?disabled=${this.starting} @click=${()=>this.go({first:n})}><span>${l.looks.firstOnes(n)}</span><span class="number">${l.creditCount(n*t)}</span></button>`:z}
      <a class="button quiet" href=${y.plain(`credits`)} @click=${()=>this.dispatchEvent(new CustomEvent(`leave`))}>${l.looks.getCredits}</a>
    </div>`}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}go(e){this.dispatchEvent(new CustomEvent(`go`,{detail:e}))}};P([i({type:Number})],K.prototype,`count`,void 0),P([i({type:Number})],K.prototype,`fresh`,void 0),P([i({type:Number})],K.prototype,`all`,void 0),P([i({type:Boolean})],K.prototype,`whole`,void 0),P([i({type:Boolean})],K.prototype,`again`,void 0),P([i({attribute:!1})],K.prototype,`price`,void 0),P([i({attribute:!1})],K.prototype,`smaller`,void 0),P([i({type:Boolean})],K.prototype,`starting`,void 0),P([i({type:Boolean})],K.prototype,`furnishing`,void 0),P([i({type:Boolean})],K.prototype,`unavailable`,void 0),P([i()],K.prototype,`wrong`,void 0),P([i({type:Boolean})],K.prototype,`unpriced`,void 0),K=P([o(`looks-foot`)],K);var q=[`base`,`lens`,`room`];function J(e,{chosen:t,preview:n,waits:r,photo:i,choose:a}){let o=(n?.warnings.length??0)>0&&!!e.region,s=n?.url??i,c=e.available?o?l.looks.declined:``:e.unavailable_reason??l.looks.unavailable;return f`<button class="look ${o?`declined`:``}" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${a}>
    <span class="picture ${r?`early`:``}">${s?f`<img src=${s} alt="" />`:f`<span class="blank"></span>`}${r?f`<progress-ring size="20"></progress-ring>`:z}</span>
    <span class="word">${l.styleNames[e.name]??e.name}</span>
    ${c?f`<small>${c}</small>`:z}
  </button>`}function Y(e,t,n){return f`<div class="field"><span class="label" id="tier">${l.looks.tier}</span>
    <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${n}>
      ${(k.value.config?.tiers??[]).map(n=>f`<button class="tier" role="radio" aria-checked=${n.name===e} tabindex=${n.name===e?0:-1} @click=${()=>t(n.name)}>
          <b>${l.looks.tiers[n.name]}</b><span class="edge">${l.looks.tierHint(n.max_edge)}</span><span class="price number">${l.creditCount(n.credits)}</span></button>`)}
    </div>
  </div>`}function X(e,t,n){if(!e?.tags?.includes(`exterior`)||e.tags.includes(`interior`))return[];let r=new Set(n.filter(({tags:e})=>e.includes(`interior`)).map(({id:e})=>e));return t.filter(e=>r.has(e))}function Z(e,t,n,r,i){if(!t)return z;let a=t<n;return f`<p class="note">${x(`info`,17)} <span>${l.looks.forOutside(v(e.id),a&&!r?t:0)}</span></p>
    ${a?f`<label class="match inside"><input type="checkbox" .checked=${r} @change=${e=>i(e.target.checked)} /> ${l.looks.insideToo(t)}</label>`:z}`}function ne(e,t,n){let r=k.value.config?.limits?.matched_photos??0,i=r>0&&e>r;return f`<div class="field"><label class="match"><input type="checkbox" aria-describedby=${i?`many`:z} ?disabled=${i} .checked=${!i&&t}
      @change=${e=>n(e.target.checked)} /> ${l.looks.match}</label>
    ${i?f`<p class="hint" id="many">${l.looks.matchMost(e,r)}</p>`:z}</div>`}var re=d`
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
    left: 50%;
    top: 50%;
    translate: -50% -50%;
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
`,Q=`free`,$=class extends u{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.fresh=[],this.photos=[],this.parent=``,this.picture=``,this.look=a(),this.sample=``,this.cost=null,this.smaller=null,this.whole=!1,this.again=!1,this.everywhere=!1,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.unpriced=``,this.unknown=!1,this.watch=new T(this,j,b,k,ee),this.later=0,this.prices=0,this.priced=``,this.narrow=matchMedia(`(max-width: 760px)`).matches,this.lead=this.look.style,this.inView=``,this.orders=new D,this.came=new n(this,_)}static{this.styles=[R,re]}connectedCallback(){super.connectedCallback(),j.value.length||this.came.load(),b.value.loaded||L().catch(()=>this.unknown=!0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),j.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:j.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||j.value.length&&!this.cost&&!e.size)&&this.preview(),this.wanted!==this.priced&&this.ask()}updated(){let e=j.value.length?this.look.style:``;if(e===this.inView)return;let t=!this.inView;this.inView=e,t||this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>{let e=this.renderRoot.querySelector(`.looks`),t=e?.querySelector(`.look[aria-checked=true]`);e&&t&&(e.scrollLeft=t.offsetLeft-e.offsetLeft-(e.clientWidth-t.offsetWidth)/2)}))}firstUpdated(){j.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),t=this.photos.find(e=>e.id===this.sample);return f`
      <side-sheet form="wide" .heading=${l.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="left"><div class="stage">${this.stage(t)}</div>
          <div class="looks-side">${B(this.came)}
            <div class="looks" role="radiogroup" aria-label=${l.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?f`<p class="quieter about">${e.description}</p>`:z}
            ${e?Z(e,this.unfit.length,this.asked.length,this.everywhere,e=>this.everywhere=e):z}
            ${e?.best_verdict===`review`?f`<p class="note">${x(`info`,17)} <span>${l.looks.unchecked}</span></p>`:z}
          </div></div>
          ${e?f`<div class="settings">${this.settings(e)}</div>`:z}
        </div>
        <looks-foot slot="foot" .count=${this.meant.length} .fresh=${this.choosesFresh?this.fresh.length:0} .all=${this.assets.length} .whole=${this.whole} .again=${this.again} .price=${this.cost} .smaller=${this.smaller} .starting=${this.starting} .wrong=${this.wrong||this.unpriced} ?unpriced=${!!this.unpriced}
          .furnishing=${this.look.style===N} ?unavailable=${!e?.available} @scope=${e=>this.whole=e.detail} @again=${e=>this.again=e.detail}
          @go=${e=>void this.order(e.detail)} @price=${()=>this.ask()} @leave=${()=>this.sheet.open=!1}></looks-foot>
      </side-sheet>
    `}get offered(){let e=S(),t=e&&j.value.length?[...j.value,e]:j.value,n=t.filter(({id:e})=>e===this.lead);return this.narrow?[...n,...t.filter(e=>!n.includes(e))]:t}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(e){let t=p(this.previewed,this.look.style,h(this.look)),n=this.waiting.size>0&&!t&&this.look.style!==`stage`,r=this.picture||(e?.thumb_url??``),i=this.look.style===`stage`?l.staging.blind:this.parent?l.looks.noPreviewOfResult:``;return f`
      <div class="shown ${n?`early`:``}">
        ${t?.url?f`<compare-slider zoomable .was=${r} .now=${t.url} .alt=${e?.filename??``}></compare-slider>`:r?f`<img class="alone" src=${r} alt=${e?.filename??``} />`:z}
        ${n?f`<div class="waits"><progress-ring size="28"></progress-ring></div>`:z}
      </div>
      ${t?.warnings.length?f`<p class="note">${x(`info`,17)} <span>${t.warnings[0].message}</span></p>`:z}
      ${t?.error?f`<p class="note">${x(`warn`,17)} <span>${t.error.message}</span></p>`:z}
      ${i?f`<p class="note">${x(`info`,17)} <span>${i}</span></p>`:z}
      ${this.previewsFailed?f`<p class="note">${x(`info`,17)} <span>${l.looks.noPreviewBody}</span></p>`:z}
      ${this.assets.length>1?f`<div class="strip" role="group" aria-label=${l.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>f`<button aria-pressed=${e.id===this.sample} aria-label=${`${l.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?f`<img src=${e.thumb_url} alt="" loading="lazy" />`:z}</button>`)}
          </div>`:z}
    `}card(e){let t=e.id===this.look.style,n=p(this.previewed,e.id,t?h(this.look):{})??p(this.previewed,e.id,{});return J(e,{chosen:t,preview:n,waits:!n?.url&&this.waiting.has(e.id),photo:this.picture||(this.photos.find(e=>e.id===this.sample)?.thumb_url??``),choose:()=>this.choose(e.id)})}settings(n){let r=n.id===N,i=this.makers(n),a=r||i.length>1,o=e();return f`
      ${o.length&&!r?f`<div class="field"><span class="label">${l.looks.presets}</span><div class="choices">
            ${o.map(e=>f`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${l.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${x(`close`,14)}</button></span>`)}
          </div></div>`:z}
      ${Y(this.look.tier,e=>this.look={...this.look,tier:e},this.arrows)}
      <schema-form .schema=${n.parameters} .defaults=${this.presetsOf(n)} .values=${this.look.params} .photos=${this.photos} .folded=${r?[]:q} @change-value=${this.changed}></schema-form>
      ${a?f`<div class="field"><label for="provider">${l.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...i].map(e=>f`<option value=${e} .selected=${t(e===this.wish.provider)}>${l.looks.providers[e]??e}</option>`)}
            </select></div>`:z}
      ${n.takes_prompt&&a?f`<div class="field"><label for="prompt">${l.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${l.looks.promptHint}</p></div>`:z}
      ${this.assets.length>1&&!r?ne(this.assets.length,!this.look.apart,e=>this.look={...this.look,apart:!e}):z}
      <div class="row">
        ${r?z:this.naming?f`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${l.looks.presetName} placeholder=${l.looks.presetName} maxlength="60" required /><button class="button small">${l.common.save}</button></form>`:f`<button class="button small quiet" @click=${()=>this.naming=!0}>${l.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?f`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${l.looks.reset}</button>`:z}
      </div>
    `}makers(e){if(e.id===`stage`)return e.providers;let t=new Set(b.value.items.map(({provider:e})=>e));return k.value.config?.features.openai&&t.add(`openai`),e.providers.filter(e=>e===`local`||t.has(e))}get wish(){let e=this.styleOf(this.look.style);return!e||!(b.value.loaded||this.unknown)||this.makers(e).includes(this.look.provider)?this.look:{...this.look,provider:`auto`}}presetsOf(e){let t=M(this.photos.find(e=>e.id===this.sample)),n=V(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}get choosesFresh(){return!this.parent&&this.fresh.length>0&&this.fresh.length<this.assets.length}get meant(){let e=new Set(this.everywhere?[]:this.unfit),t=this.asked.filter(t=>!e.has(t));return t.length?t:this.asked}get asked(){return this.choosesFresh&&!this.whole?this.fresh:this.assets}get unfit(){return this.parent?[]:X(this.styleOf(this.look.style),this.asked,this.photos)}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.again=this.everywhere=!1),e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=j.value.filter(t=>t.available&&!p(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await w(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await w(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof O))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(h(this.look)).length&&this.rest():this.preview()}get wanted(){return JSON.stringify([this.wish,this.shootId,this.meant,this.parent,this.again])}ask(){this.priced=this.wanted,this.prices+=1,this.cost=this.smaller=null,this.unpriced=``,this.rest()}rest(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{this.cost||await this.price(),Object.keys(h(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await w(this.sample,[{style:this.look.style,params:h(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async price(){let[e,t,n]=[this.wish,this.meant,{parent:this.parent,again:this.again}],r=this.prices+=1;try{let i=await F(e,this.shootId,t,n),a=!i.affordable&&e.tier!==Q?await F({...e,tier:Q},this.shootId,t,n):null;r===this.prices&&([this.cost,this.smaller,this.unpriced]=[i,a,``])}catch(e){r===this.prices&&(this.unpriced=c(e))}}async order({small:e,first:t}){let n=e?this.smaller:this.cost;if(!n||this.starting||this.wanted!==this.priced)return;let r=new Set(n.made),i=this.meant.filter(e=>!r.has(e)).slice(0,t),a=e?{...this.wish,tier:Q}:this.wish;[this.starting,this.wrong]=[!0,``];try{await this.orders.send({shoot:this.shootId,ids:i,look:a,parent:this.parent,again:this.again}),I(a.style===`stage`?l.staging.started(i.length):l.looks.started(i.length,v(a.style))),a.style!==`stage`&&A(a).catch(()=>void 0),C(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=c(e),this.ask()}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await E({name:t,look:this.wish})}catch(e){I(c(e),{bad:!0})}}forget(e){te(e.name).catch(e=>I(c(e),{bad:!0}))}};P([i({type:Boolean})],$.prototype,`open`,void 0),P([i()],$.prototype,`shootId`,void 0),P([i({attribute:!1})],$.prototype,`assets`,void 0),P([i({attribute:!1})],$.prototype,`fresh`,void 0),P([i({attribute:!1})],$.prototype,`photos`,void 0),P([i()],$.prototype,`parent`,void 0),P([i()],$.prototype,`picture`,void 0),P([r()],$.prototype,`look`,void 0),P([r()],$.prototype,`sample`,void 0),P([r()],$.prototype,`cost`,void 0),P([r()],$.prototype,`smaller`,void 0),P([r()],$.prototype,`whole`,void 0),P([r()],$.prototype,`again`,void 0),P([r()],$.prototype,`everywhere`,void 0),P([r()],$.prototype,`waiting`,void 0),P([r()],$.prototype,`previewsFailed`,void 0),P([r()],$.prototype,`starting`,void 0),P([r()],$.prototype,`naming`,void 0),P([r()],$.prototype,`wrong`,void 0),P([r()],$.prototype,`unpriced`,void 0),P([r()],$.prototype,`unknown`,void 0),P([s(`side-sheet`)],$.prototype,`sheet`,void 0),$=P([o(`looks-sheet`)],$);export{$ as LooksSheet};