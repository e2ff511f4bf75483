import{A as e,Br as t,Fr as n,Hr as r,Ir as i,Jr as a,Kr as o,Lr as s,Nr as c,Or as l,Pr as u,Qt as d,Rr as f,Vt as p,Xn as m,Xt as h,Yt as g,Zn as _,Zr as v,Zt as y,an as b,cn as x,dn as ee,en as te,er as S,fn as C,in as w,ir as T,k as E,ln as D,lr as O,mn as k,nn as A,on as j,or as M,pr as N,ri as P,rn as F,sn as I,sr as L,tn as R,ur as z}from"./common-BYV8meyg.js";import"./compare-slider-ZTpD58o6.js";import{t as B}from"./failed-part-DmNFseRS.js";import"./studio-app-BVUJtsol.js";import{t as V}from"./schema-2vXgLy_U.js";import{t as H}from"./vars-DC6bQlZ4.js";import"./side-sheet-B5tRpLxa.js";var U=6,W=class extends s{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[],this.folded=[],this.opened=!1,this.differed=!1,this.drawn=``}static{this.styles=[O,r`
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
    `]}willUpdate(){let e=JSON.stringify(this.schema),t=V(this.schema,this.defaults).some(({name:e,preset:t})=>this.folded.includes(e)&&e in this.values&&JSON.stringify(this.values[e])!==JSON.stringify(t));e===this.drawn?t&&!this.differed&&(this.opened=!0):this.opened=t,[this.drawn,this.differed]=[e,t]}render(){let n=V(this.schema,this.defaults),r=n.filter(({name:e})=>this.folded.includes(e)),i=n.filter(e=>!r.includes(e));return!r.length||!i.length?n.map(e=>this.field(e)):t`${i.map(e=>this.field(e))}
      <details .open=${e(this.opened)} @toggle=${e=>this.opened=e.target.open}><summary>${v.looks.more}</summary><div class="rest">${r.map(e=>this.field(e))}</div></details>`}updated(){for(let e of this.renderRoot.querySelectorAll(`select`))e.selectedIndex=Number(e.dataset.at)}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let n=m(e.name,e.title),r=`field-${e.name}`,i=e.hint&&!(e.name in v.fields)?t`<p class="hint" id="${r}-hint">${e.hint}</p>`:f,a=this.value(e);switch(e.kind){case`range`:return t`<div class="field">
          <div class="head"><label for=${r}>${n}</label><output class="number" for=${r}>${G(e,Number(a??e.min))}</output></div>
          <input id=${r} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(a??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${this.ends(e)}
          ${i}
        </div>`;case`number`:return t`<div class="field">
          <label for=${r}>${n}</label>
          <input id=${r} type="number" step=${e.step??`any`} min=${e.min??f} max=${e.max??f} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${i}
        </div>`;case`choice`:return e.options.length<=U&&!e.optional?this.buttons(e,n,a,i):this.list(e,r,n,a,i);case`many`:return t`<fieldset><legend>${n}</legend><div class="choices">
          ${e.options.map(n=>{let r=Array.isArray(a)?a:[],i=r.includes(n);return t`<button class="choice" aria-pressed=${i} @click=${()=>this.set(e.name,i?r.filter(e=>e!==n):[...r,n])}>${m(String(n))}</button>`})}</div>${i}</fieldset>`;case`switch`:return t`<div class="field"><div class="switch"><input id=${r} type="checkbox" .checked=${!!a}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${r}>${n}</label></div>${i}</div>`;case`colour`:return t`<div class="field"><label for=${r}>${n}</label><input id=${r} type="color" .value=${String(a??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${i}</div>`;case`photo`:return this.pictures(e,n,a,i);default:return t`<div class="field"><label for=${r}>${n}</label><input id=${r} type="text" maxlength=${e.longest??f} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${i}</div>`}}ends(e){let{min:n=0,max:r=1}=e,i=e.name===`strength`&&n<1&&r>1;return t`<div class="ends number" aria-hidden="true"><span>${G(e,n)}</span>${i?t`<span class="full" ${H({"--at":(1-n)/(r-n)})}>${G(e,1)}</span>`:f}<span>${G(e,r)}</span></div>`}buttons(e,n,r,i){return t`<fieldset><legend>${n}</legend><div class="choices" role="radiogroup" aria-label=${n} @keydown=${this.arrows}>
      ${e.options.map(n=>t`<button class="choice" role="radio" aria-checked=${n===r} tabindex=${n===r?0:-1} @click=${()=>this.set(e.name,n)}>${m(String(n))}</button>`)}</div>${i}</fieldset>`}list(e,n,r,i,a){let o=e.options.indexOf(i)+ +!!e.optional;return t`<div class="field"><label for=${n}>${r}</label>
      <select id=${n} data-at=${o} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?t`<option>${v.looks.whatever}</option>`:f}
        ${e.options.map(e=>t`<option>${m(String(e))}</option>`)}
      </select>${a}</div>`}pictures(e,n,r,i){return t`<fieldset><legend>${n}</legend><div class="photos" role="radiogroup" aria-label=${n} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!r} tabindex=${r?-1:0} @click=${()=>this.set(e.name,null)}>${v.looks.ownNone}</button>
      ${this.photos.map(n=>t`<button role="radio" aria-checked=${n.id===r} tabindex=${n.id===r?0:-1} aria-label=${n.filename} @click=${()=>this.set(e.name,n.id)}>
          ${n.thumb_url?t`<img src=${n.thumb_url} alt="" loading="lazy" />`:f}</button>`)}</div>${i}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};M([n({attribute:!1})],W.prototype,`schema`,void 0),M([n({attribute:!1})],W.prototype,`defaults`,void 0),M([n({attribute:!1})],W.prototype,`values`,void 0),M([n({attribute:!1})],W.prototype,`photos`,void 0),M([n({attribute:!1})],W.prototype,`folded`,void 0),M([u()],W.prototype,`opened`,void 0),W=M([i(`schema-form`)],W);var G=(e,t)=>a(t,e.name===`strength`?{style:`percent`}:{maximumFractionDigits:2}),K=class extends s{constructor(...e){super(...e),this.count=0,this.fresh=0,this.all=0,this.whole=!1,this.again=!1,this.price=null,this.smaller=null,this.starting=!1,this.furnishing=!1,this.unavailable=!1,this.wrong=``,this.unpriced=!1,this.made=0}static{this.styles=[O,r`
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
    `]}willUpdate(){this.price&&!this.again&&(this.made=this.price.made.length)}render(){let{price:e,made:n}=this,r=e&&e.count>0&&!e.affordable;return t`
      ${this.wrong?t`<p class="wrong" role="alert">${this.wrong}</p>`:f}
      ${this.fresh?t`<div class="choices" role="group" aria-label=${v.looks.which}>
            ${[!1,!0].map(e=>t`<button class="choice" aria-pressed=${this.whole===e} @click=${()=>this.tell(`scope`,e)}>${e?v.looks.all(this.all):v.looks.fresh(this.fresh)}</button>`)}
          </div>`:f}
      <div class="spread">
        <div class="sum">
          <b class="number">${this.said()}</b>
          ${n&&!this.again&&e?.count?t`<span class="hint">${v.looks.madeAlready(n)}</span>`:f}
          <span class=${r?`wrong`:`hint`}>${!e||!e.count?f:r?v.looks.missing(e.credits-e.balance):t`${v.looks.after(e.balance-e.credits)}<span class="long">. ${v.looks.held}</span>`}</span>
          ${n?t`<label><input type="checkbox" .checked=${this.again} @change=${e=>this.tell(`again`,e.target.checked)} /> ${v.looks.remake(n)}</label>`:f}
        </div>
        ${this.unpriced?t`<button class="button quiet again" @click=${()=>this.dispatchEvent(new CustomEvent(`price`))}>${v.common.retry}</button>`:f}
        ${r?this.ways(e):t`<button class="button large go" ?disabled=${this.starting||this.unavailable||!e?.count} @click=${()=>this.go({})}>${this.starting?v.looks.starting:this.name()}</button>`}
      </div>
    `}said(){let{price:e}=this;return e?e.count?v.looks.total(e.count,e.credits):v.looks.allMade(this.made):v.photos(this.count)}name(){let e=this.price?.count||this.count;return this.furnishing?v.staging.start(e):this.made&&!this.again&&this.price?.count?v.shoot.enhanceNew(e):v.looks.start(e)}ways(e){let n=e.credits/e.count,r=Math.min(e.count,Math.floor(e.balance/n)),i=this.smaller?.affordable&&this.smaller.count?this.smaller:null;return t`<div class="ways">
      ${i?t`<button class="button" ?disabled=${this.starting} @click=${()=>this.go({small:!0})}><span>${v.looks.smallForAll(i.count)}</span><span class="number">${v.creditCount(i.credits)}</span></button>`:f}
      ${r>0?t`<button class="button ${i?`quiet`:``}" ?disabled=${this.starting} @click=${()=>this.go({first:r})}><span>${v.looks.firstOnes(r)}</span><span class="number">${v.creditCount(r*n)}</span></button>`:f}
      <a class="button quiet" href=${T.plain(`credits`)} @click=${()=>this.dispatchEvent(new CustomEvent(`leave`))}>${v.looks.getCredits}</a>
    </div>`}tell(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}go(e){this.dispatchEvent(new CustomEvent(`go`,{detail:e}))}};M([n({type:Number})],K.prototype,`count`,void 0),M([n({type:Number})],K.prototype,`fresh`,void 0),M([n({type:Number})],K.prototype,`all`,void 0),M([n({type:Boolean})],K.prototype,`whole`,void 0),M([n({type:Boolean})],K.prototype,`again`,void 0),M([n({attribute:!1})],K.prototype,`price`,void 0),M([n({attribute:!1})],K.prototype,`smaller`,void 0),M([n({type:Boolean})],K.prototype,`starting`,void 0),M([n({type:Boolean})],K.prototype,`furnishing`,void 0),M([n({type:Boolean})],K.prototype,`unavailable`,void 0),M([n()],K.prototype,`wrong`,void 0),M([n({type:Boolean})],K.prototype,`unpriced`,void 0),K=M([i(`looks-foot`)],K);var q=[`base`,`lens`,`room`];function J(e,{chosen:n,preview:r,waits:i,photo:a,choose:o}){let s=(r?.warnings.length??0)>0&&!!e.region,c=r?.url??a,l=e.available?s?v.looks.declined:``:e.unavailable_reason??v.looks.unavailable;return t`<button class="look ${s?`declined`:``}" role="radio" aria-checked=${n} tabindex=${n?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${o}>
    <span class="picture ${i?`early`:``}">${c?t`<img src=${c} alt="" />`:t`<span class="blank"></span>`}${i?t`<progress-ring size="20"></progress-ring>`:f}</span>
    <span class="word">${v.styleNames[e.name]??e.name}</span>
    ${l?t`<small>${l}</small>`:f}
  </button>`}function Y(e,n,r){return t`<div class="field"><span class="label" id="tier">${v.looks.tier}</span>
    <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${r}>
      ${(N.value.config?.tiers??[]).map(r=>t`<button class="tier" role="radio" aria-checked=${r.name===e} tabindex=${r.name===e?0:-1} @click=${()=>n(r.name)}>
          <b>${v.looks.tiers[r.name]}</b><span class="edge">${v.looks.tierHint(r.max_edge)}</span><span class="price number">${v.creditCount(r.credits)}</span></button>`)}
    </div>
  </div>`}function X(e,t,n){if(!e?.tags?.includes(`exterior`)||e.tags.includes(`interior`))return[];let r=new Set(n.filter(({tags:e})=>e.includes(`interior`)).map(({id:e})=>e));return t.filter(e=>r.has(e))}function Z(e,n,r,i,a){if(!n)return f;let o=n<r;return t`<p class="note">${L(`info`,17)} <span>${v.looks.forOutside(j(e.id),o&&!i?n:0)}</span></p>
    ${o?t`<label class="match inside"><input type="checkbox" .checked=${i} @change=${e=>a(e.target.checked)} /> ${v.looks.insideToo(n)}</label>`:f}`}function ne(e,n,r){let i=N.value.config?.limits?.matched_photos??0,a=i>0&&e>i;return t`<div class="field"><label class="match"><input type="checkbox" aria-describedby=${a?`many`:f} ?disabled=${a} .checked=${!a&&n}
      @change=${e=>r(e.target.checked)} /> ${v.looks.match}</label>
    ${a?t`<p class="hint" id="many">${v.looks.matchMost(e,i)}</p>`:f}</div>`}var re=r`
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
`,Q=`free`,$=class extends s{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.fresh=[],this.photos=[],this.parent=``,this.picture=``,this.look=g(),this.sample=``,this.cost=null,this.smaller=null,this.whole=!1,this.again=!1,this.everywhere=!1,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.unpriced=``,this.unknown=!1,this.watch=new P(this,I,D,N,o),this.later=0,this.prices=0,this.priced=``,this.narrow=matchMedia(`(max-width: 760px)`).matches,this.lead=this.look.style,this.inView=``,this.orders=new E,this.came=new p(this,d)}static{this.styles=[O,re]}connectedCallback(){super.connectedCallback(),I.value.length||this.came.load(),D.value.loaded||ee().catch(()=>this.unknown=!0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),I.value.length&&!this.styleOf(this.look.style)&&(this.look={...this.look,style:I.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||I.value.length&&!this.cost&&!e.size)&&this.preview(),this.wanted!==this.priced&&this.ask()}updated(){let e=I.value.length?this.look.style:``;if(e===this.inView)return;let t=!this.inView;this.inView=e,t||this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>{let e=this.renderRoot.querySelector(`.looks`),t=e?.querySelector(`.look[aria-checked=true]`);e&&t&&(e.scrollLeft=t.offsetLeft-e.offsetLeft-(e.clientWidth-t.offsetWidth)/2)}))}firstUpdated(){I.watch(()=>void this.preview())}render(){this.watch;let e=this.styleOf(this.look.style),n=this.photos.find(e=>e.id===this.sample);return t`
      <side-sheet form="wide" .heading=${v.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="left"><div class="stage">${this.stage(n)}</div>
          <div class="looks-side">${B(this.came)}
            <div class="looks" role="radiogroup" aria-label=${v.looks.title} @keydown=${this.arrows}>
              ${this.offered.map(e=>this.card(e))}
            </div>
            ${e?t`<p class="quieter about">${e.description}</p>`:f}
            ${e?Z(e,this.unfit.length,this.asked.length,this.everywhere,e=>this.everywhere=e):f}
            ${e?.best_verdict===`review`?t`<p class="note">${L(`info`,17)} <span>${v.looks.unchecked}</span></p>`:f}
          </div></div>
          ${e?t`<div class="settings">${this.settings(e)}</div>`:f}
        </div>
        <looks-foot slot="foot" .count=${this.meant.length} .fresh=${this.choosesFresh?this.fresh.length:0} .all=${this.assets.length} .whole=${this.whole} .again=${this.again} .price=${this.cost} .smaller=${this.smaller} .starting=${this.starting} .wrong=${this.wrong||this.unpriced} ?unpriced=${!!this.unpriced}
          .furnishing=${this.look.style===x} ?unavailable=${!e?.available} @scope=${e=>this.whole=e.detail} @again=${e=>this.again=e.detail}
          @go=${e=>void this.order(e.detail)} @price=${()=>this.ask()} @leave=${()=>this.sheet.open=!1}></looks-foot>
      </side-sheet>
    `}get offered(){let e=C(),t=e&&I.value.length?[...I.value,e]:I.value,n=t.filter(({id:e})=>e===this.lead);return this.narrow?[...n,...t.filter(e=>!n.includes(e))]:t}styleOf(e){return this.offered.find(t=>t.id===e)}get previewed(){return this.parent?``:this.sample}stage(e){let n=y(this.previewed,this.look.style,h(this.look)),r=this.waiting.size>0&&!n&&this.look.style!==`stage`,i=this.picture||(e?.thumb_url??``),a=this.look.style===`stage`?v.staging.blind:this.parent?v.looks.noPreviewOfResult:``;return t`
      <div class="shown ${r?`early`:``}">
        ${n?.url?t`<compare-slider zoomable .was=${i} .now=${n.url} .alt=${e?.filename??``}></compare-slider>`:i?t`<img class="alone" src=${i} alt=${e?.filename??``} />`:f}
        ${r?t`<div class="waits"><progress-ring size="28"></progress-ring></div>`:f}
      </div>
      ${n?.warnings.length?t`<p class="note">${L(`info`,17)} <span>${n.warnings[0].message}</span></p>`:f}
      ${n?.error?t`<p class="note">${L(`warn`,17)} <span>${n.error.message}</span></p>`:f}
      ${a?t`<p class="note">${L(`info`,17)} <span>${a}</span></p>`:f}
      ${this.previewsFailed?t`<p class="note">${L(`info`,17)} <span>${v.looks.noPreviewBody}</span></p>`:f}
      ${this.assets.length>1?t`<div class="strip" role="group" aria-label=${v.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>t`<button aria-pressed=${e.id===this.sample} aria-label=${`${v.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?t`<img src=${e.thumb_url} alt="" loading="lazy" />`:f}</button>`)}
          </div>`:f}
    `}card(e){let t=e.id===this.look.style,n=y(this.previewed,e.id,t?h(this.look):{})??y(this.previewed,e.id,{});return J(e,{chosen:t,preview:n,waits:!n?.url&&this.waiting.has(e.id),photo:this.picture||(this.photos.find(e=>e.id===this.sample)?.thumb_url??``),choose:()=>this.choose(e.id)})}settings(n){let r=n.id===x,i=this.makers(n),a=r||i.length>1,o=te();return t`
      ${o.length&&!r?t`<div class="field"><span class="label">${v.looks.presets}</span><div class="choices">
            ${o.map(e=>t`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${v.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${L(`close`,14)}</button></span>`)}
          </div></div>`:f}
      ${Y(this.look.tier,e=>this.look={...this.look,tier:e},this.arrows)}
      <schema-form .schema=${n.parameters} .defaults=${this.presetsOf(n)} .values=${this.look.params} .photos=${this.photos} .folded=${r?[]:q} @change-value=${this.changed}></schema-form>
      ${a?t`<div class="field"><label for="provider">${v.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...i].map(n=>t`<option value=${n} .selected=${e(n===this.wish.provider)}>${v.looks.providers[n]??n}</option>`)}
            </select></div>`:f}
      ${n.takes_prompt&&a?t`<div class="field"><label for="prompt">${v.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${v.looks.promptHint}</p></div>`:f}
      ${this.assets.length>1&&!r?ne(this.assets.length,!this.look.apart,e=>this.look={...this.look,apart:!e}):f}
      <div class="row">
        ${r?f:this.naming?t`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${v.looks.presetName} placeholder=${v.looks.presetName} maxlength="60" required /><button class="button small">${v.common.save}</button></form>`:t`<button class="button small quiet" @click=${()=>this.naming=!0}>${v.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?t`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${v.looks.reset}</button>`:f}
      </div>
    `}makers(e){if(e.id===`stage`)return e.providers;let t=new Set(D.value.items.map(({provider:e})=>e));return N.value.config?.features.openai&&t.add(`openai`),e.providers.filter(e=>e===`local`||t.has(e))}get wish(){let e=this.styleOf(this.look.style);return!e||!(D.value.loaded||this.unknown)||this.makers(e).includes(this.look.provider)?this.look:{...this.look,provider:`auto`}}presetsOf(e){let t=k(this.photos.find(e=>e.id===this.sample)),n=V(e.parameters,{}).find(({name:e})=>e===`room`)?.options.includes(t);return{...e.defaults,...n?{room:t}:{}}}get choosesFresh(){return!this.parent&&this.fresh.length>0&&this.fresh.length<this.assets.length}get meant(){let e=new Set(this.everywhere?[]:this.unfit),t=this.asked.filter(t=>!e.has(t));return t.length?t:this.asked}get asked(){return this.choosesFresh&&!this.whole?this.fresh:this.assets}get unfit(){return this.parent?[]:X(this.styleOf(this.look.style),this.asked,this.photos)}choose(e){let t=[e,this.look.style].includes(`stage`)?`auto`:this.look.provider;e!==this.look.style&&(this.again=this.everywhere=!1),e!==this.look.style&&(this.look={...this.look,style:e,provider:t,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.previewed,t=I.value.filter(t=>t.available&&!y(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await R(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await R(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof l))throw e}finally{this.waiting=new Set}e===this.previewed?Object.keys(h(this.look)).length&&this.rest():this.preview()}get wanted(){return JSON.stringify([this.wish,this.shootId,this.meant,this.parent,this.again])}ask(){this.priced=this.wanted,this.prices+=1,this.cost=this.smaller=null,this.unpriced=``,this.rest()}rest(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{this.cost||await this.price(),Object.keys(h(this.look)).length&&!this.waiting.size&&!this.parent&&this.look.style!==`stage`&&(this.waiting=new Set([this.look.style]),await R(this.sample,[{style:this.look.style,params:h(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async price(){let[e,t,n]=[this.wish,this.meant,{parent:this.parent,again:this.again}],r=this.prices+=1;try{let i=await A(e,this.shootId,t,n),a=!i.affordable&&e.tier!==Q?await A({...e,tier:Q},this.shootId,t,n):null;r===this.prices&&([this.cost,this.smaller,this.unpriced]=[i,a,``])}catch(e){r===this.prices&&(this.unpriced=_(e))}}async order({small:e,first:t}){let n=e?this.smaller:this.cost;if(!n||this.starting||this.wanted!==this.priced)return;let r=new Set(n.made),i=this.meant.filter(e=>!r.has(e)).slice(0,t),a=e?{...this.wish,tier:Q}:this.wish;[this.starting,this.wrong]=[!0,``];try{await this.orders.send({shoot:this.shootId,ids:i,look:a,parent:this.parent,again:this.again}),S(a.style===`stage`?v.staging.started(i.length):v.looks.started(i.length,j(a.style))),a.style!==`stage`&&F(a).catch(()=>void 0),z(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=_(e),this.ask()}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await b({name:t,look:this.wish})}catch(e){S(_(e),{bad:!0})}}forget(e){w(e.name).catch(e=>S(_(e),{bad:!0}))}};M([n({type:Boolean})],$.prototype,`open`,void 0),M([n()],$.prototype,`shootId`,void 0),M([n({attribute:!1})],$.prototype,`assets`,void 0),M([n({attribute:!1})],$.prototype,`fresh`,void 0),M([n({attribute:!1})],$.prototype,`photos`,void 0),M([n()],$.prototype,`parent`,void 0),M([n()],$.prototype,`picture`,void 0),M([u()],$.prototype,`look`,void 0),M([u()],$.prototype,`sample`,void 0),M([u()],$.prototype,`cost`,void 0),M([u()],$.prototype,`smaller`,void 0),M([u()],$.prototype,`whole`,void 0),M([u()],$.prototype,`again`,void 0),M([u()],$.prototype,`everywhere`,void 0),M([u()],$.prototype,`waiting`,void 0),M([u()],$.prototype,`previewsFailed`,void 0),M([u()],$.prototype,`starting`,void 0),M([u()],$.prototype,`naming`,void 0),M([u()],$.prototype,`wrong`,void 0),M([u()],$.prototype,`unpriced`,void 0),M([u()],$.prototype,`unknown`,void 0),M([c(`side-sheet`)],$.prototype,`sheet`,void 0),$=M([i(`looks-sheet`)],$);export{$ as LooksSheet};