import{$n as e,$t as t,Ar as n,Br as r,Dr as i,Er as a,F as o,Gt as s,Hn as c,Ht as l,Jt as u,Kn as d,Mr as f,Or as p,P as m,Pr as h,Qn as g,Qt as _,Rr as ee,Tr as v,Un as y,Ur as b,Ut as x,Wt as S,Xn as C,Xt as w,Yr as T,Yt as E,Zt as D,an as O,ar as k,br as A,en as j,in as te,kr as M,nn as N,nr as P,qt as F,sn as I,tn as L,tr as R}from"./common-DraPfMhI.js";import"./compare-slider-_uiqqTem.js";import"./studio-app-Cg9SLzsQ.js";import{t as z}from"./schema-2vXgLy_U.js";import{t as B}from"./vars-kFEBXFmW.js";import"./side-sheet-BAhUIHPP.js";var V=6,H=class extends M{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[],this.folded=[]}static{this.styles=[R,h`
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
    `]}render(){let e=z(this.schema,this.defaults),t=e.filter(({name:e})=>this.folded.includes(e)),n=e.filter(e=>!t.includes(e));if(!t.length||!n.length)return e.map(e=>this.field(e));let r=t.some(({name:e,preset:t})=>e in this.values&&JSON.stringify(this.values[e])!==JSON.stringify(t));return f`${n.map(e=>this.field(e))}
      <details ?open=${r}><summary>${b.looks.more}</summary><div class="rest">${t.map(e=>this.field(e))}</div></details>`}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=c(e.name,e.title),r=`field-${e.name}`,i=e.hint&&!(e.name in b.fields)?f`<p class="hint" id="${r}-hint">${e.hint}</p>`:n,a=this.value(e);switch(e.kind){case`range`:return f`<div class="field">
          <div class="head"><label for=${r}>${t}</label><output class="number" for=${r}>${U(e,Number(a??e.min))}</output></div>
          <input id=${r} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(a??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${this.ends(e)}
          ${i}
        </div>`;case`number`:return f`<div class="field">
          <label for=${r}>${t}</label>
          <input id=${r} type="number" step=${e.step??`any`} min=${e.min??n} max=${e.max??n} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${i}
        </div>`;case`choice`:return e.options.length<=V&&!e.optional?this.buttons(e,t,a,i):this.list(e,r,t,a,i);case`many`:return f`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(a)?a:[],r=n.includes(t);return f`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${c(String(t))}</button>`})}</div>${i}</fieldset>`;case`switch`:return f`<div class="field"><div class="switch"><input id=${r} type="checkbox" .checked=${!!a}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${r}>${t}</label></div>${i}</div>`;case`colour`:return f`<div class="field"><label for=${r}>${t}</label><input id=${r} type="color" .value=${String(a??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${i}</div>`;case`photo`:return this.pictures(e,t,a,i);default:return f`<div class="field"><label for=${r}>${t}</label><input id=${r} type="text" maxlength=${e.longest??n} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${i}</div>`}}ends(e){let{min:t=0,max:r=1}=e,i=e.name===`strength`&&t<1&&r>1;return f`<div class="ends number" aria-hidden="true"><span>${U(e,t)}</span>${i?f`<span class="full" ${B({"--at":(1-t)/(r-t)})}>${U(e,1)}</span>`:n}<span>${U(e,r)}</span></div>`}buttons(e,t,n,r){return f`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>f`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${c(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,r,i,a){let o=e.options.indexOf(i)+ +!!e.optional;return f`<div class="field"><label for=${t}>${r}</label>
      <select id=${t} data-at=${o} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?f`<option>${b.looks.whatever}</option>`:n}
        ${e.options.map(e=>f`<option>${c(String(e))}</option>`)}
      </select>${a}</div>`}pictures(e,t,r,i){return f`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!r} tabindex=${r?-1:0} @click=${()=>this.set(e.name,null)}>${b.looks.ownNone}</button>
      ${this.photos.map(t=>f`<button role="radio" aria-checked=${t.id===r} tabindex=${t.id===r?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?f`<img src=${t.thumb_url} alt="" loading="lazy" />`:n}</button>`)}</div>${i}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};g([i({attribute:!1})],H.prototype,`schema`,void 0),g([i({attribute:!1})],H.prototype,`defaults`,void 0),g([i({attribute:!1})],H.prototype,`values`,void 0),g([i({attribute:!1})],H.prototype,`photos`,void 0),g([i({attribute:!1})],H.prototype,`folded`,void 0),H=g([p(`schema-form`)],H);var U=(e,t)=>r(t,e.name===`strength`?{style:`percent`}:{maximumFractionDigits:2}),W=class extends M{constructor(...e){super(...e),this.count=0,this.fresh=0,this.all=0,this.whole=!1,this.again=!1,this.price=null,this.smaller=null,this.starting=!1,this.furnishing=!1,this.unavailable=!1,this.wrong=``,this.unpriced=!1,this.made=0}static{this.styles=[R,h`
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
    `]}willUpdate(){this.price&&!this.again&&(this.made=this.price.made.length)}render(){let{price:e,made:t}=this,r=e&&e.count>0&&!e.affordable;return f`
      ${this.wrong?f`<p class="wrong" role="alert">${this.wrong}</p>`:n}
      ${this.fresh?f`<div class="choices" role="group" aria-label=${b.looks.which}>
            ${[!1,!0].map(e=>f`<button class="choice" aria-pressed=${this.whole===e} @click=${()=>this.tell(`scope`,e)}>${e?b.looks.all(this.all):b.looks.fresh(this.fresh)}</button>`)}
          </div>`:n}
      <div class="spread">
        <div class="sum">
          <b class="number">${this.said()}</b>
          ${t&&!this.again&&e?.count?f`<span class="hint">${b.looks.madeAlready(t)}</span>`:n}
          <span class=${r?`wrong`:`hint`}>${!e||!e.count?n:r?b.looks.missing(e.credits-e.balance):f`${b.looks.after(e.balance-e.credits)}<span class="long">. ${b.looks.held}</span>`}</span>
          ${t?f`<label><input type="checkbox" .checked=${this.again} @change=${e=>this.tell(`again`,e.target.checked)} /> ${b.looks.remake(t)}</label>`:n}
        </div>
        ${this.unpriced?f`<button class="button quiet again" @click=${()=>this.dispatchEvent(new CustomEvent(`price`))}>${b.common.retry}</button>`:n}
        ${r?this.ways(e):f`<button class="button large go" ?disabled=${this.starting||this.unavailable||!e?.count} @click=${()=>this.go({})}>${this.starting?b.looks.starting:this.name()}</button>`}
      </div>
    `}said(){let{price:e}=this;return e?e.count?b.looks.total(e.count,e.credits):b.looks.allMade(this.made):b.photos(this.count)}name(){let e=this.price?.count||this.count;return this.furnishing?b.staging.start(e):this.made&&!this.again&&this.price?.count?b.shoot.enhanceNew(e):b.looks.start(e)}ways(e){let t=e.credits/e.count,r=Math.min(e.count,Math.floor(e.balance/t)),i=this.smaller?.affordable&&this.smaller.count?this.smaller:null;return f`<div class="ways">
      ${i?f`<button class="button" ?disabled=${this.starting} @click=${()=>this.go({small:!0})}><span>${b.looks.smallForAll(i.count)}</span><span class="number">${b.creditCount(i.credits)}</span></button>`:n}
      ${r>0?f`<button class="button ${i?`quiet`:``}" ?disabled=${this.starting} @click=${()=>this.go({first:r})}><span>${b.looks.firstOnes(r)}</span><span class="number">${b.creditCount(r*t)}</span></button>`:n}
      <a class="button quiet" href=${C.plain(`credits`)} @click=${()=>this.dispatchEvent(new CustomEvent(`leave`))}>${b.looks.getCredits}</a>
    </div>`}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}go(e){this.dispatchEvent(new CustomEvent(`go`,{detail:e}))}};g([i({type:Number})],W.prototype,`count`,void 0),g([i({type:Number})],W.prototype,`fresh`,void 0),g([i({type:Number})],W.prototype,`all`,void 0),g([i({type:Boolean})],W.prototype,`whole`,void 0),g([i({type:Boolean})],W.prototype,`again`,void 0),g([i({attribute:!1})],W.prototype,`price`,void 0),g([i({attribute:!1})],W.prototype,`smaller`,void 0),g([i({type:Boolean})],W.prototype,`starting`,void 0),g([i({type:Boolean})],W.prototype,`furnishing`,void 0),g([i({type:Boolean})],W.prototype,`unavailable`,void 0),g([i()],W.prototype,`wrong`,void 0),g([i({type:Boolean})],W.prototype,`unpriced`,void 0),W=g([p(`looks-foot`)],W);var G=[`base`,`lens`,`room`];function K(e,{chosen:t,preview:r,waits:i,photo:a,choose:o}){let s=(r?.warnings.length??0)>0&&!!e.region,c=r?.url??a,l=e.available?s?b.looks.declined:``:e.unavailable_reason??b.looks.unavailable;return f`<button class="look ${s?`declined`:``}" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${o}>
    <span class="picture ${i?`early`:``}">${c?f`<img src=${c} alt="" />`:f`<span class="blank"></span>`}${i?f`<progress-ring size="20"></progress-ring>`:n}</span>
    <span class="word">${b.styleNames[e.name]??e.name}</span>
    ${l?f`<small>${l}</small>`:n}
  </button>`}function q(e,t,n){return f`<div class="field"><span class="label" id="tier">${b.looks.tier}</span>
    <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${n}>
      ${(k.value.config?.tiers??[]).map(n=>f`<button class="tier" role="radio" aria-checked=${n.name===e} tabindex=${n.name===e?0:-1} @click=${()=>t(n.name)}>
          <b>${b.looks.tiers[n.name]}</b><span class="edge">${b.looks.tierHint(n.max_edge)}</span><span class="price number">${b.creditCount(n.credits)}</span></button>`)}
    </div>
  </div>`}function J(e,t,n){if(!e?.tags?.includes(`exterior`)||e.tags.includes(`interior`))return[];let r=new Set(n.filter(({tags:e})=>e.includes(`interior`)).map(({id:e})=>e));return t.filter(e=>r.has(e))}function Y(r,i,a,o,s){if(!i)return n;let c=i<a;return f`<p class="note">${e(`info`,17)} <span>${b.looks.forOutside(t(r.id),c&&!o?i:0)}</span></p>
    ${c?f`<label class="match inside"><input type="checkbox" .checked=${o} @change=${e=>s(e.target.checked)} /> ${b.looks.insideToo(i)}</label>`:n}`}function X(e,t,r){let i=k.value.config?.limits?.matched_photos??0,a=i>0&&e>i;return f`<div class="field"><label class="match"><input type="checkbox" aria-describedby=${a?`many`:n} ?disabled=${a} .checked=${!a&&t}
      @change=${e=>r(e.target.checked)} /> ${b.looks.match}</label>
    ${a?f`<p class="hint" id="many">${b.looks.matchMost(e,i)}</p>`:n}</div>`}var Z=h`
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
`,Q=`free`,$=class extends M{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.fresh=[],this.photos=[],this.parent=``,this.picture=``,this.look=l(),this.sample=``,this.cost=null,this.smaller=null,this.whole=!1,this.again=!1,this.everywhere=!1,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.unpriced=``,this.unknown=!1,this.watch=new T(this,j,N,k,ee),this.later=0,this.prices=0,this.priced=``,this.narrow=matchMedia(`(max-width: 760px)`).matches,this.lead=this.look.style,this.inView=``,this.orders=new m}static{this.styles=[R,Z]}connectedCallback(){super.connectedCallback(),j.value.length||s(),N.value.loaded||te().catch(()=>this.unknown=!0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),j.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:j.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||j.value.length&&!this.cost&&!e.size)&&this.preview(),this.wanted!==this.priced&&this.ask()}updated(){let e=j.value.length?this.look.style:``;if(e===this.inView)return;let t=!this.inView;this.inView=e,t||this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>{let e=this.renderRoot.querySelector(`.looks`),t=e?.querySelector(`.look[aria-checked=true]`);e&&t&&(e.scrollLeft=t.offsetLeft-e.offsetLeft-(e.clientWidth-t.offsetWidth)/2)}))}firstUpdated(){j.watch(()=>void this.preview())}render(){this.watch;let t=this.styleOf(this.look.style),r=this.photos.find(e=>e.id===this.sample);return f`
      <side-sheet form="wide" .heading=${b.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="left"><div class="stage">${this.stage(r)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${b.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${t?f`<p class="quieter about">${t.description}</p>`:n}
            ${t?Y(t,this.unfit.length,this.asked.length,this.everywhere,e=>this.everywhere=e):n}
            ${t?.best_verdict===`review`?f`<p class="note">${e(`info`,17)} <span>${b.looks.unchecked}</span></p>`:n}
          </div></div>
          ${t?f`<div class="settings">${this.settings(t)}</div>`:n}
        </div>
        <looks-foot slot="foot" .count=${this.meant.length} .fresh=${this.choosesFresh?this.fresh.length:0} .all=${this.assets.length} .whole=${this.whole} .again=${this.again} .price=${this.cost} .smaller=${this.smaller} .starting=${this.starting} .wrong=${this.wrong||this.unpriced} ?unpriced=${!!this.unpriced}
          .furnishing=${this.look.style===L} ?unavailable=${!t?.available} @scope=${e=>this.whole=e.detail} @again=${e=>this.again=e.detail}
          @go=${e=>void this.order(e.detail)} @price=${()=>this.ask()} @leave=${()=>this.sheet.open=!1}></looks-foot>
      </side-sheet>
    `}get offered(){let e=O(),t=e&&j.value.length?[...j.value,e]:j.value,n=t.filter(({id:e})=>e===this.lead);return this.narrow?[...n,...t.filter(e=>!n.includes(e))]:t}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(t){let r=S(this.previewed,this.look.style,x(this.look)),i=this.waiting.size>0&&!r&&this.look.style!==`stage`,a=this.picture||(t?.thumb_url??``),o=this.look.style===`stage`?b.staging.blind:this.parent?b.looks.noPreviewOfResult:``;return f`
      <div class="shown ${i?`early`:``}">
        ${r?.url?f`<compare-slider zoomable .was=${a} .now=${r.url} .alt=${t?.filename??``}></compare-slider>`:a?f`<img class="alone" src=${a} alt=${t?.filename??``} />`:n}
        ${i?f`<div class="waits"><progress-ring size="28"></progress-ring></div>`:n}
      </div>
      ${r?.warnings.length?f`<p class="note">${e(`info`,17)} <span>${r.warnings[0].message}</span></p>`:n}
      ${r?.error?f`<p class="note">${e(`warn`,17)} <span>${r.error.message}</span></p>`:n}
      ${o?f`<p class="note">${e(`info`,17)} <span>${o}</span></p>`:n}
      ${this.previewsFailed?f`<p class="note">${e(`info`,17)} <span>${b.looks.noPreviewBody}</span></p>`:n}
      ${this.assets.length>1?f`<div class="strip" role="group" aria-label=${b.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>f`<button aria-pressed=${e.id===this.sample} aria-label=${`${b.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?f`<img src=${e.thumb_url} alt="" loading="lazy" />`:n}</button>`)}
          </div>`:n}
    `}card(e){let t=e.id===this.look.style,n=S(this.previewed,e.id,t?x(this.look):{})??S(this.previewed,e.id,{});return K(e,{chosen:t,preview:n,waits:!n?.url&&this.waiting.has(e.id),photo:this.picture||(this.photos.find(e=>e.id===this.sample)?.thumb_url??``),choose:()=>this.choose(e.id)})}settings(t){let r=t.id===L,i=this.makers(t),a=r||i.length>1,s=F();return f`
      ${s.length&&!r?f`<div class="field"><span class="label">${b.looks.presets}</span><div class="choices">
            ${s.map(t=>f`<span class="preset"><button class="choice" @click=${()=>this.look=t.look}>${t.name}</button><button class="button bare round small" aria-label=${b.looks.removePreset(t.name)} @click=${()=>this.forget(t)}>${e(`close`,14)}</button></span>`)}
          </div></div>`:n}
      ${q(this.look.tier,e=>this.look={...this.look,tier:e},this.arrows)}
      <schema-form .schema=${t.parameters} .defaults=${this.presetsOf(t)} .values=${this.look.params} .photos=${this.photos} .folded=${r?[]:G} @change-value=${this.changed}></schema-form>
      ${a?f`<div class="field"><label for="provider">${b.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...i].map(e=>f`<option value=${e} .selected=${o(e===this.wish.provider)}>${b.looks.providers[e]??e}</option>`)}
            </select></div>`:n}
      ${t.takes_prompt&&a?f`<div class="field"><label for="prompt">${b.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${b.looks.promptHint}</p></div>`:n}
      ${this.assets.length>1&&!r?X(this.assets.length,!this.look.apart,e=>this.look={...this.look,apart:!e}):n}
      <div class="row">
        ${r?n:this.naming?f`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${b.looks.presetName} placeholder=${b.looks.presetName} maxlength="60" required /><button class="button small">${b.common.save}</button></form>`:f`<button class="button small quiet" @click=${()=>this.naming=!0}>${b.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?f`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${b.looks.reset}</button>`:n}
      </div>
    `}makers(e){if(e.id===`stage`)return e.providers;let t=new Set(N.value.items.map(({provider:e})=>e));return k.value.config?.features.openai&&t.add(`openai`),e.providers.filter(e=>e===`local`||t.has(e))}get wish(){let e=this.styleOf(this.look.style);return!e||!(N.value.loaded||this.unknown)||this.makers(e).includes(this.look.provider)?this.look:{...this.look,provider:`auto`}}presetsOf(e){let t=I(this.photos.find(e=>e.id===this.sample)),n=z(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}get choosesFresh(){return!this.parent&&this.fresh.length>0&&this.fresh.length<this.assets.length}get meant(){let e=new Set(this.everywhere?[]:this.unfit),t=this.asked.filter(t=>!e.has(t));return t.length?t:this.asked}get asked(){return this.choosesFresh&&!this.whole?this.fresh:this.assets}get unfit(){return this.parent?[]:J(this.styleOf(this.look.style),this.asked,this.photos)}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.again=this.everywhere=!1),e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=j.value.filter(t=>t.available&&!S(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await u(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await u(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof A))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(x(this.look)).length&&this.rest():this.preview()}get wanted(){return JSON.stringify([this.wish,this.shootId,this.meant,this.parent,this.again])}ask(){this.priced=this.wanted,this.prices+=1,this.cost=this.smaller=null,this.unpriced=``,this.rest()}rest(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{this.cost||await this.price(),Object.keys(x(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await u(this.sample,[{style:this.look.style,params:x(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async price(){let[e,t,n]=[this.wish,this.meant,{parent:this.parent,again:this.again}],r=this.prices+=1;try{let i=await E(e,this.shootId,t,n),a=!i.affordable&&e.tier!==Q?await E({...e,tier:Q},this.shootId,t,n):null;r===this.prices&&([this.cost,this.smaller,this.unpriced]=[i,a,``])}catch(e){r===this.prices&&(this.unpriced=y(e))}}async order({small:e,first:n}){let r=e?this.smaller:this.cost;if(!r||this.starting||this.wanted!==this.priced)return;let i=new Set(r.made),a=this.meant.filter(e=>!i.has(e)).slice(0,n),o=e?{...this.wish,tier:Q}:this.wish;[this.starting,this.wrong]=[!0,``];try{await this.orders.send({shoot:this.shootId,ids:a,look:o,parent:this.parent,again:this.again}),d(o.style===`stage`?b.staging.started(a.length):b.looks.started(a.length,t(o.style))),o.style!==`stage`&&w(o).catch(()=>void 0),P(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=y(e),this.ask()}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await _({name:t,look:this.wish})}catch(e){d(y(e),{bad:!0})}}forget(e){D(e.name).catch(e=>d(y(e),{bad:!0}))}};g([i({type:Boolean})],$.prototype,`open`,void 0),g([i()],$.prototype,`shootId`,void 0),g([i({attribute:!1})],$.prototype,`assets`,void 0),g([i({attribute:!1})],$.prototype,`fresh`,void 0),g([i({attribute:!1})],$.prototype,`photos`,void 0),g([i()],$.prototype,`parent`,void 0),g([i()],$.prototype,`picture`,void 0),g([a()],$.prototype,`look`,void 0),g([a()],$.prototype,`sample`,void 0),g([a()],$.prototype,`cost`,void 0),g([a()],$.prototype,`smaller`,void 0),g([a()],$.prototype,`whole`,void 0),g([a()],$.prototype,`again`,void 0),g([a()],$.prototype,`everywhere`,void 0),g([a()],$.prototype,`waiting`,void 0),g([a()],$.prototype,`previewsFailed`,void 0),g([a()],$.prototype,`starting`,void 0),g([a()],$.prototype,`naming`,void 0),g([a()],$.prototype,`wrong`,void 0),g([a()],$.prototype,`unpriced`,void 0),g([a()],$.prototype,`unknown`,void 0),g([v(`side-sheet`)],$.prototype,`sheet`,void 0),$=g([p(`looks-sheet`)],$);export{$ as LooksSheet};