import{$r as e,$t as t,Ar as n,Gt as r,Hr as i,Ir as a,Jt as o,Kn as s,Kt as c,L as l,Mr as u,Nr as d,Pr as f,Qt as p,R as ee,Rr as m,Wr as h,Xn as g,Xt as te,Zt as _,an as v,ar as y,cn as b,en as x,er as S,in as C,jr as w,kr as T,lr as E,nn as D,nr as O,or as k,qn as A,qr as j,qt as M,rn as N,rr as P,sn as F,tn as I,un as L,wr as R}from"./common-CTwHqudk.js";import"./compare-slider-CR2eWNWU.js";import"./studio-app-CFFCdTDZ.js";import{t as z}from"./schema-2vXgLy_U.js";import{t as B}from"./vars-Cj5EgvRb.js";import"./side-sheet-mdZSMrVs.js";var V=6,H=class extends d{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[],this.folded=[]}static{this.styles=[y,m`
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
    `]}render(){let e=z(this.schema,this.defaults),t=e.filter(({name:e})=>this.folded.includes(e)),n=e.filter(e=>!t.includes(e));if(!t.length||!n.length)return e.map(e=>this.field(e));let r=t.some(({name:e,preset:t})=>e in this.values&&JSON.stringify(this.values[e])!==JSON.stringify(t));return a`${n.map(e=>this.field(e))}
      <details ?open=${r}><summary>${j.looks.more}</summary><div class="rest">${t.map(e=>this.field(e))}</div></details>`}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=s(e.name,e.title),n=`field-${e.name}`,r=e.hint&&!(e.name in j.fields)?a`<p class="hint" id="${n}-hint">${e.hint}</p>`:f,i=this.value(e);switch(e.kind){case`range`:return a`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${U(e,Number(i??e.min))}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(i??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${this.ends(e)}
          ${r}
        </div>`;case`number`:return a`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??f} max=${e.max??f} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${r}
        </div>`;case`choice`:return e.options.length<=V&&!e.optional?this.buttons(e,t,i,r):this.list(e,n,t,i,r);case`many`:return a`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(i)?i:[],r=n.includes(t);return a`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${s(String(t))}</button>`})}</div>${r}</fieldset>`;case`switch`:return a`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!i}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${r}</div>`;case`colour`:return a`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(i??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${r}</div>`;case`photo`:return this.pictures(e,t,i,r);default:return a`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??f} .value=${String(i??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${r}</div>`}}ends(e){let{min:t=0,max:n=1}=e,r=e.name===`strength`&&t<1&&n>1;return a`<div class="ends number" aria-hidden="true"><span>${U(e,t)}</span>${r?a`<span class="full" ${B({"--at":(1-t)/(n-t)})}>${U(e,1)}</span>`:f}<span>${U(e,n)}</span></div>`}buttons(e,t,n,r){return a`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>a`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${s(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,n,r,i){let o=e.options.indexOf(r)+ +!!e.optional;return a`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} data-at=${o} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?a`<option>${j.looks.whatever}</option>`:f}
        ${e.options.map(e=>a`<option>${s(String(e))}</option>`)}
      </select>${i}</div>`}pictures(e,t,n,r){return a`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${j.looks.ownNone}</button>
      ${this.photos.map(t=>a`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?a`<img src=${t.thumb_url} alt="" loading="lazy" />`:f}</button>`)}</div>${r}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};O([w({attribute:!1})],H.prototype,`schema`,void 0),O([w({attribute:!1})],H.prototype,`defaults`,void 0),O([w({attribute:!1})],H.prototype,`values`,void 0),O([w({attribute:!1})],H.prototype,`photos`,void 0),O([w({attribute:!1})],H.prototype,`folded`,void 0),H=O([u(`schema-form`)],H);var U=(e,t)=>h(t,e.name===`strength`?{style:`percent`}:{maximumFractionDigits:2}),W=class extends d{constructor(...e){super(...e),this.count=0,this.fresh=0,this.all=0,this.whole=!1,this.again=!1,this.price=null,this.smaller=null,this.starting=!1,this.furnishing=!1,this.unavailable=!1,this.wrong=``,this.unpriced=!1,this.made=0}static{this.styles=[y,m`
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
    `]}willUpdate(){this.price&&!this.again&&(this.made=this.price.made.length)}render(){let{price:e,made:t}=this,n=e&&e.count>0&&!e.affordable;return a`
      ${this.wrong?a`<p class="wrong" role="alert">${this.wrong}</p>`:f}
      ${this.fresh?a`<div class="choices" role="group" aria-label=${j.looks.which}>
            ${[!1,!0].map(e=>a`<button class="choice" aria-pressed=${this.whole===e} @click=${()=>this.tell(`scope`,e)}>${e?j.looks.all(this.all):j.looks.fresh(this.fresh)}</button>`)}
          </div>`:f}
      <div class="spread">
        <div class="sum">
          <b class="number">${this.said()}</b>
          ${t&&!this.again&&e?.count?a`<span class="hint">${j.looks.madeAlready(t)}</span>`:f}
          <span class=${n?`wrong`:`hint`}>${!e||!e.count?f:n?j.looks.missing(e.credits-e.balance):a`${j.looks.after(e.balance-e.credits)}<span class="long">. ${j.looks.held}</span>`}</span>
          ${t?a`<label><input type="checkbox" .checked=${this.again} @change=${e=>this.tell(`again`,e.target.checked)} /> ${j.looks.remake(t)}</label>`:f}
        </div>
        ${this.unpriced?a`<button class="button quiet again" @click=${()=>this.dispatchEvent(new CustomEvent(`price`))}>${j.common.retry}</button>`:f}
        ${n?this.ways(e):a`<button class="button large go" ?disabled=${this.starting||this.unavailable||!e?.count} @click=${()=>this.go({})}>${this.starting?j.looks.starting:this.name()}</button>`}
      </div>
    `}said(){let{price:e}=this;return e?e.count?j.looks.total(e.count,e.credits):j.looks.allMade(this.made):j.photos(this.count)}name(){let e=this.price?.count||this.count;return this.furnishing?j.staging.start(e):this.made&&!this.again&&this.price?.count?j.shoot.enhanceNew(e):j.looks.start(e)}ways(e){let t=e.credits/e.count,n=Math.min(e.count,Math.floor(e.balance/t)),r=this.smaller?.affordable&&this.smaller.count?this.smaller:null;return a`<div class="ways">
      ${r?a`<button class="button" ?disabled=${this.starting} @click=${()=>this.go({small:!0})}><span>${j.looks.smallForAll(r.count)}</span><span class="number">${j.creditCount(r.credits)}</span></button>`:f}
      ${n>0?a`<button class="button ${r?`quiet`:``}" ?disabled=${this.starting} @click=${()=>this.go({first:n})}><span>${j.looks.firstOnes(n)}</span><span class="number">${j.creditCount(n*t)}</span></button>`:f}
      <a class="button quiet" href=${S.plain(`credits`)} @click=${()=>this.dispatchEvent(new CustomEvent(`leave`))}>${j.looks.getCredits}</a>
    </div>`}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}go(e){this.dispatchEvent(new CustomEvent(`go`,{detail:e}))}};O([w({type:Number})],W.prototype,`count`,void 0),O([w({type:Number})],W.prototype,`fresh`,void 0),O([w({type:Number})],W.prototype,`all`,void 0),O([w({type:Boolean})],W.prototype,`whole`,void 0),O([w({type:Boolean})],W.prototype,`again`,void 0),O([w({attribute:!1})],W.prototype,`price`,void 0),O([w({attribute:!1})],W.prototype,`smaller`,void 0),O([w({type:Boolean})],W.prototype,`starting`,void 0),O([w({type:Boolean})],W.prototype,`furnishing`,void 0),O([w({type:Boolean})],W.prototype,`unavailable`,void 0),O([w()],W.prototype,`wrong`,void 0),O([w({type:Boolean})],W.prototype,`unpriced`,void 0),W=O([u(`looks-foot`)],W);var G=[`base`,`lens`,`room`];function K(e,{chosen:t,preview:n,waits:r,photo:i,choose:o}){let s=(n?.warnings.length??0)>0&&!!e.region,c=n?.url??i,l=e.available?s?j.looks.declined:``:e.unavailable_reason??j.looks.unavailable;return a`<button class="look ${s?`declined`:``}" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${o}>
    <span class="picture ${r?`early`:``}">${c?a`<img src=${c} alt="" />`:a`<span class="blank"></span>`}${r?a`<progress-ring size="20"></progress-ring>`:f}</span>
    <span class="word">${j.styleNames[e.name]??e.name}</span>
    ${l?a`<small>${l}</small>`:f}
  </button>`}function q(e,t,n){return a`<div class="field"><span class="label" id="tier">${j.looks.tier}</span>
    <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${n}>
      ${(E.value.config?.tiers??[]).map(n=>a`<button class="tier" role="radio" aria-checked=${n.name===e} tabindex=${n.name===e?0:-1} @click=${()=>t(n.name)}>
          <b>${j.looks.tiers[n.name]}</b><span class="edge">${j.looks.tierHint(n.max_edge)}</span><span class="price number">${j.creditCount(n.credits)}</span></button>`)}
    </div>
  </div>`}function J(e,t,n){if(!e?.tags?.includes(`exterior`)||e.tags.includes(`interior`))return[];let r=new Set(n.filter(({tags:e})=>e.includes(`interior`)).map(({id:e})=>e));return t.filter(e=>r.has(e))}function Y(e,t,n,r,i){if(!t)return f;let o=t<n;return a`<p class="note">${P(`info`,17)} <span>${j.looks.forOutside(D(e.id),o&&!r?t:0)}</span></p>
    ${o?a`<label class="match inside"><input type="checkbox" .checked=${r} @change=${e=>i(e.target.checked)} /> ${j.looks.insideToo(t)}</label>`:f}`}function X(e,t,n){let r=E.value.config?.limits?.matched_photos??0,i=r>0&&e>r;return a`<div class="field"><label class="match"><input type="checkbox" aria-describedby=${i?`many`:f} ?disabled=${i} .checked=${!i&&t}
      @change=${e=>n(e.target.checked)} /> ${j.looks.match}</label>
    ${i?a`<p class="hint" id="many">${j.looks.matchMost(e,r)}</p>`:f}</div>`}var Z=m`
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
`,Q=`free`,$=class extends d{constructor(...t){super(...t),this.open=!1,this.shootId=``,this.assets=[],this.fresh=[],this.photos=[],this.parent=``,this.picture=``,this.look=r(),this.sample=``,this.cost=null,this.smaller=null,this.whole=!1,this.again=!1,this.everywhere=!1,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.unpriced=``,this.unknown=!1,this.watch=new e(this,N,v,E,i),this.later=0,this.prices=0,this.priced=``,this.narrow=matchMedia(`(max-width: 760px)`).matches,this.lead=this.look.style,this.inView=``,this.orders=new l}static{this.styles=[y,Z]}connectedCallback(){super.connectedCallback(),N.value.length||o(),v.value.loaded||F().catch(()=>this.unknown=!0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),N.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:N.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||N.value.length&&!this.cost&&!e.size)&&this.preview(),this.wanted!==this.priced&&this.ask()}updated(){let e=N.value.length?this.look.style:``;if(e===this.inView)return;let t=!this.inView;this.inView=e,t||this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>{let e=this.renderRoot.querySelector(`.looks`),t=e?.querySelector(`.look[aria-checked=true]`);e&&t&&(e.scrollLeft=t.offsetLeft-e.offsetLeft-(e.clientWidth-t.offsetWidth)/2)}))}firstUpdated(){N.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),t=this.photos.find(e=>e.id===this.sample);return a`
      <side-sheet form="wide" .heading=${j.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="left"><div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${j.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?a`<p class="quieter about">${e.description}</p>`:f}
            ${e?Y(e,this.unfit.length,this.asked.length,this.everywhere,e=>this.everywhere=e):f}
            ${e?.best_verdict===`review`?a`<p class="note">${P(`info`,17)} <span>${j.looks.unchecked}</span></p>`:f}
          </div></div>
          ${e?a`<div class="settings">${this.settings(e)}</div>`:f}
        </div>
        <looks-foot slot="foot" .count=${this.meant.length} .fresh=${this.choosesFresh?this.fresh.length:0} .all=${this.assets.length} .whole=${this.whole} .again=${this.again} .price=${this.cost} .smaller=${this.smaller} .starting=${this.starting} .wrong=${this.wrong||this.unpriced} ?unpriced=${!!this.unpriced}
          .furnishing=${this.look.style===C} ?unavailable=${!e?.available} @scope=${e=>this.whole=e.detail} @again=${e=>this.again=e.detail}
          @go=${e=>void this.order(e.detail)} @price=${()=>this.ask()} @leave=${()=>this.sheet.open=!1}></looks-foot>
      </side-sheet>
    `}get offered(){let e=b(),t=e&&N.value.length?[...N.value,e]:N.value,n=t.filter(({id:e})=>e===this.lead);return this.narrow?[...n,...t.filter(e=>!n.includes(e))]:t}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(e){let t=M(this.previewed,this.look.style,c(this.look)),n=this.waiting.size>0&&!t&&this.look.style!==`stage`,r=this.picture||(e?.thumb_url??``),i=this.look.style===`stage`?j.staging.blind:this.parent?j.looks.noPreviewOfResult:``;return a`
      <div class="shown ${n?`early`:``}">
        ${t?.url?a`<compare-slider zoomable .was=${r} .now=${t.url} .alt=${e?.filename??``}></compare-slider>`:r?a`<img class="alone" src=${r} alt=${e?.filename??``} />`:f}
        ${n?a`<div class="waits"><progress-ring size="28"></progress-ring></div>`:f}
      </div>
      ${t?.warnings.length?a`<p class="note">${P(`info`,17)} <span>${t.warnings[0].message}</span></p>`:f}
      ${t?.error?a`<p class="note">${P(`warn`,17)} <span>${t.error.message}</span></p>`:f}
      ${i?a`<p class="note">${P(`info`,17)} <span>${i}</span></p>`:f}
      ${this.previewsFailed?a`<p class="note">${P(`info`,17)} <span>${j.looks.noPreviewBody}</span></p>`:f}
      ${this.assets.length>1?a`<div class="strip" role="group" aria-label=${j.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>a`<button aria-pressed=${e.id===this.sample} aria-label=${`${j.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?a`<img src=${e.thumb_url} alt="" loading="lazy" />`:f}</button>`)}
          </div>`:f}
    `}card(e){let t=e.id===this.look.style,n=M(this.previewed,e.id,t?c(this.look):{})??M(this.previewed,e.id,{});return K(e,{chosen:t,preview:n,waits:!n?.url&&this.waiting.has(e.id),photo:this.picture||(this.photos.find(e=>e.id===this.sample)?.thumb_url??``),choose:()=>this.choose(e.id)})}settings(e){let t=e.id===C,n=this.makers(e),r=t||n.length>1,i=te();return a`
      ${i.length&&!t?a`<div class="field"><span class="label">${j.looks.presets}</span><div class="choices">
            ${i.map(e=>a`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${j.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${P(`close`,14)}</button></span>`)}
          </div></div>`:f}
      ${q(this.look.tier,e=>this.look={...this.look,tier:e},this.arrows)}
      <schema-form .schema=${e.parameters} .defaults=${this.presetsOf(e)} .values=${this.look.params} .photos=${this.photos} .folded=${t?[]:G} @change-value=${this.changed}></schema-form>
      ${r?a`<div class="field"><label for="provider">${j.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...n].map(e=>a`<option value=${e} .selected=${ee(e===this.wish.provider)}>${j.looks.providers[e]??e}</option>`)}
            </select></div>`:f}
      ${e.takes_prompt&&r?a`<div class="field"><label for="prompt">${j.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${j.looks.promptHint}</p></div>`:f}
      ${this.assets.length>1&&!t?X(this.assets.length,!this.look.apart,e=>this.look={...this.look,apart:!e}):f}
      <div class="row">
        ${t?f:this.naming?a`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${j.looks.presetName} placeholder=${j.looks.presetName} maxlength="60" required /><button class="button small">${j.common.save}</button></form>`:a`<button class="button small quiet" @click=${()=>this.naming=!0}>${j.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?a`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${j.looks.reset}</button>`:f}
      </div>
    `}makers(e){if(e.id===`stage`)return e.providers;let t=new Set(v.value.items.map(({provider:e})=>e));return E.value.config?.features.openai&&t.add(`openai`),e.providers.filter(e=>e===`local`||t.has(e))}get wish(){let e=this.styleOf(this.look.style);return!e||!(v.value.loaded||this.unknown)||this.makers(e).includes(this.look.provider)?this.look:{...this.look,provider:`auto`}}presetsOf(e){let t=L(this.photos.find(e=>e.id===this.sample)),n=z(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}get choosesFresh(){return!this.parent&&this.fresh.length>0&&this.fresh.length<this.assets.length}get meant(){let e=new Set(this.everywhere?[]:this.unfit),t=this.asked.filter(t=>!e.has(t));return t.length?t:this.asked}get asked(){return this.choosesFresh&&!this.whole?this.fresh:this.assets}get unfit(){return this.parent?[]:J(this.styleOf(this.look.style),this.asked,this.photos)}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.again=this.everywhere=!1),e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=N.value.filter(t=>t.available&&!M(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await _(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await _(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof R))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(c(this.look)).length&&this.rest():this.preview()}get wanted(){return JSON.stringify([this.wish,this.shootId,this.meant,this.parent,this.again])}ask(){this.priced=this.wanted,this.prices+=1,this.cost=this.smaller=null,this.unpriced=``,this.rest()}rest(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{this.cost||await this.price(),Object.keys(c(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await _(this.sample,[{style:this.look.style,params:c(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async price(){let[e,t,n]=[this.wish,this.meant,{parent:this.parent,again:this.again}],r=this.prices+=1;try{let i=await p(e,this.shootId,t,n),a=!i.affordable&&e.tier!==Q?await p({...e,tier:Q},this.shootId,t,n):null;r===this.prices&&([this.cost,this.smaller,this.unpriced]=[i,a,``])}catch(e){r===this.prices&&(this.unpriced=A(e))}}async order({small:e,first:n}){let r=e?this.smaller:this.cost;if(!r||this.starting||this.wanted!==this.priced)return;let i=new Set(r.made),a=this.meant.filter(e=>!i.has(e)).slice(0,n),o=e?{...this.wish,tier:Q}:this.wish;[this.starting,this.wrong]=[!0,``];try{await this.orders.send({shoot:this.shootId,ids:a,look:o,parent:this.parent,again:this.again}),g(o.style===`stage`?j.staging.started(a.length):j.looks.started(a.length,D(o.style))),o.style!==`stage`&&t(o).catch(()=>void 0),k(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=A(e),this.ask()}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await I({name:t,look:this.wish})}catch(e){g(A(e),{bad:!0})}}forget(e){x(e.name).catch(e=>g(A(e),{bad:!0}))}};O([w({type:Boolean})],$.prototype,`open`,void 0),O([w()],$.prototype,`shootId`,void 0),O([w({attribute:!1})],$.prototype,`assets`,void 0),O([w({attribute:!1})],$.prototype,`fresh`,void 0),O([w({attribute:!1})],$.prototype,`photos`,void 0),O([w()],$.prototype,`parent`,void 0),O([w()],$.prototype,`picture`,void 0),O([n()],$.prototype,`look`,void 0),O([n()],$.prototype,`sample`,void 0),O([n()],$.prototype,`cost`,void 0),O([n()],$.prototype,`smaller`,void 0),O([n()],$.prototype,`whole`,void 0),O([n()],$.prototype,`again`,void 0),O([n()],$.prototype,`everywhere`,void 0),O([n()],$.prototype,`waiting`,void 0),O([n()],$.prototype,`previewsFailed`,void 0),O([n()],$.prototype,`starting`,void 0),O([n()],$.prototype,`naming`,void 0),O([n()],$.prototype,`wrong`,void 0),O([n()],$.prototype,`unpriced`,void 0),O([n()],$.prototype,`unknown`,void 0),O([T(`side-sheet`)],$.prototype,`sheet`,void 0),$=O([u(`looks-sheet`)],$);export{$ as LooksSheet};