import{An as e,Bn as t,Ct as n,Dn as r,Dt as i,En as a,Et as o,F as s,Fn as c,Gt as l,Kt as u,Nn as d,On as f,Rn as p,St as m,Tt as h,Un as g,Vt as _,Yn as v,Yt as y,Zt as b,_n as x,_t as S,bn as C,bt as w,en as T,gt as E,hn as D,ht as O,jn as k,kn as A,vn as j,vt as M,wn as N,wt as P,xn as F,xt as I,yt as L}from"./common-DW-tPYvw.js";import"./compare-slider-CSsRt4iv.js";import"./studio-app-lWAJbAAp.js";import{t as R}from"./schema-2vXgLy_U.js";import"./side-sheet-C-0vRRsT.js";var z=6,B=class extends e{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[C,c`
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
    `]}render(){return R(this.schema,this.defaults).map(e=>this.field(e))}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let n=l(e.name,e.title),r=`field-${e.name}`,i=e.hint&&!(e.name in g.fields)?d`<p class="hint" id="${r}-hint">${e.hint}</p>`:k,a=this.value(e);switch(e.kind){case`range`:return d`<div class="field">
          <div class="head"><label for=${r}>${n}</label><output class="number" for=${r}>${t(Number(a??e.min),{maximumFractionDigits:2})}</output></div>
          <input id=${r} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(a??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${i}
        </div>`;case`number`:return d`<div class="field">
          <label for=${r}>${n}</label>
          <input id=${r} type="number" step=${e.step??`any`} min=${e.min??k} max=${e.max??k} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${i}
        </div>`;case`choice`:return e.options.length<=z&&!e.optional?this.buttons(e,n,a,i):this.list(e,r,n,a,i);case`many`:return d`<fieldset><legend>${n}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(a)?a:[],r=n.includes(t);return d`<button class="choice" aria-pressed=${r} @click=${()=>this.set(e.name,r?n.filter(e=>e!==t):[...n,t])}>${l(String(t))}</button>`})}</div>${i}</fieldset>`;case`switch`:return d`<div class="field"><div class="switch"><input id=${r} type="checkbox" .checked=${!!a}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${r}>${n}</label></div>${i}</div>`;case`colour`:return d`<div class="field"><label for=${r}>${n}</label><input id=${r} type="color" .value=${String(a??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${i}</div>`;case`photo`:return this.pictures(e,n,a,i);default:return d`<div class="field"><label for=${r}>${n}</label><input id=${r} type="text" maxlength=${e.longest??k} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${i}</div>`}}buttons(e,t,n,r){return d`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>d`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${l(String(t))}</button>`)}</div>${r}</fieldset>`}list(e,t,n,r,i){return d`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?d`<option ?selected=${r==null}>${g.looks.whatever}</option>`:k}
        ${e.options.map(e=>d`<option ?selected=${e===r}>${l(String(e))}</option>`)}
      </select>${i}</div>`}pictures(e,t,n,r){return d`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${g.looks.ownNone}</button>
      ${this.photos.map(t=>d`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?d`<img src=${t.thumb_url} alt="" loading="lazy" />`:k}</button>`)}</div>${r}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};x([f({attribute:!1})],B.prototype,`schema`,void 0),x([f({attribute:!1})],B.prototype,`defaults`,void 0),x([f({attribute:!1})],B.prototype,`values`,void 0),x([f({attribute:!1})],B.prototype,`photos`,void 0),B=x([A(`schema-form`)],B);var V=c`
  .split {
    display: grid;
    grid-template: "stage looks" auto "settings looks" 1fr / minmax(0, 1.55fr) minmax(17rem, 1fr);
    gap: 1.5rem 1.75rem;
    align-items: start;
  }
  .stage {
    grid-area: stage;
  }
  .looks-side {
    grid-area: looks;
    display: grid;
    gap: 0.9rem;
    min-width: 0;
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
    grid-template-columns: repeat(auto-fill, minmax(7.4rem, 1fr));
    gap: 0.6rem;
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
  .sum {
    display: grid;
    gap: 0.1rem;
    min-width: 0;
    flex: 1 1 14rem;
  }
  .sum b {
    font-weight: 600;
  }
  .foot {
    display: grid;
    gap: 0.5rem;
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
    .go {
      width: 100%;
    }
    .foot .row {
      flex: 1 1 100%;
    }
    .foot .row > * {
      flex: 1;
    }
  }
`,H=200,U=class extends e{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.photos=[],this.look=O(),this.sample=``,this.cost=null,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.watch=new v(this,i,T,p),this.later=0,this.inView=``,this.once=crypto.randomUUID()}static{this.styles=[C,V]}connectedCallback(){super.connectedCallback(),i.value.length||M()}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),i.value.length&&!o(this.look.style)&&(this.look={...this.look,style:i.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||i.value.length&&!this.cost&&!e.size)&&this.preview(),(e.has(`look`)||e.has(`assets`))&&this.ask()}updated(){let e=i.value.length?this.look.style:``;e!==this.inView&&(this.inView=e,this.sheet.updateComplete.then(()=>requestAnimationFrame(()=>this.renderRoot.querySelector(`.look[aria-checked=true]`)?.scrollIntoView({block:`nearest`,inline:`center`}))))}firstUpdated(){i.watch(()=>void this.preview())}render(){this.watch;let e=o(this.look.style),t=this.photos.find(e=>e.id===this.sample);return d`
      <side-sheet form="wide" .heading=${g.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${g.looks.title} @keydown=${this.arrows}>
              ${i.value.map(e=>this.card(e))}
            </div>
            ${e?d`<p class="quieter about">${e.description}</p>`:k}
          </div>
          ${e?d`<div class="settings">${this.settings(e)}</div>`:k}
        </div>
        <div class="foot" slot="foot">${this.foot()}</div>
      </side-sheet>
    `}stage(e){let t=S(this.sample,this.look.style,E(this.look)),n=this.waiting.size>0&&!t,r=e?.thumb_url??``;return d`
      <div class="shown">
        ${t?.url?d`<compare-slider zoomable .was=${r} .now=${t.url} .alt=${e?.filename??``}></compare-slider>`:r?d`<img class="alone" src=${r} alt=${e?.filename??``} />`:k}
        ${n?d`<div class="waits"><progress-ring size="28"></progress-ring></div>`:k}
      </div>
      ${t?.warnings.length?d`<p class="note">${j(`info`,17)} <span>${t.warnings[0].message}</span></p>`:k}
      ${t?.error?d`<p class="note">${j(`warn`,17)} <span>${t.error.message}</span></p>`:k}
      ${this.previewsFailed?d`<p class="note">${j(`info`,17)} <span>${g.looks.noPreviewBody}</span></p>`:k}
      ${this.assets.length>1?d`<div class="strip" role="group" aria-label=${g.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>d`<button aria-pressed=${e.id===this.sample} aria-label=${`${g.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?d`<img src=${e.thumb_url} alt="" loading="lazy" />`:k}</button>`)}
          </div>`:k}
    `}card(e){let t=e.id===this.look.style,n=S(this.sample,e.id,t?E(this.look):{})??S(this.sample,e.id,{}),r=(n?.warnings.length??0)>0&&!!e.region;return d`<button class="look" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${n?.url?d`<img src=${n.url} alt="" />`:d`<span class="${this.waiting.has(e.id)?`skeleton`:`blank`}"></span>`}</span>
      <span class="word">${g.styleNames[e.name]??e.name}</span>
      ${e.available?r?d`<small>${g.looks.declined}</small>`:k:d`<small>${e.unavailable_reason??g.looks.unavailable}</small>`}
    </button>`}settings(e){let t=T.value.config,n=e.providers.length>1&&t?.features.openai,r=L();return d`
      ${r.length?d`<div class="field"><span class="label">${g.looks.presets}</span><div class="choices">
            ${r.map(e=>d`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${g.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${j(`close`,14)}</button></span>`)}
          </div></div>`:k}
      <div class="field"><span class="label" id="tier">${g.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(t?.tiers??[]).map(e=>d`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${g.looks.tiers[e.name]}</b><span>${g.looks.tierHint(e.max_edge)} · ${g.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${e.defaults} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${n?d`<div class="field"><label for="provider">${g.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...e.providers].map(e=>d`<option value=${e} ?selected=${e===this.look.provider}>${g.looks.providers[e]??e}</option>`)}
            </select></div>`:k}
      ${e.takes_prompt&&n?d`<div class="field"><label for="prompt">${g.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${g.looks.promptHint}</p></div>`:k}
      <div class="row">
        ${this.naming?d`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${g.looks.presetName} placeholder=${g.looks.presetName} maxlength="60" required /><button class="button small">${g.common.save}</button></form>`:d`<button class="button small quiet" @click=${()=>this.naming=!0}>${g.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?d`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${g.looks.reset}</button>`:k}
      </div>
    `}foot(){let e=this.assets.length,t=this.cost,n=t&&!t.affordable,r=t&&t.credits?Math.floor(t.balance/(t.credits/e)):0;return d`
      ${this.wrong?d`<p class="wrong" role="alert">${this.wrong}</p>`:k}
      <div class="spread">
        <div class="sum">
          <b class="number">${t?g.looks.total(e,t.credits):g.photos(e)}</b>
          <span class=${n?`wrong`:`hint`}>${t?n?g.looks.short(t.credits,t.balance):`${g.looks.after(t.balance-t.credits)}. ${g.looks.held}`:` `}</span>
        </div>
        <div class="row">
          ${n?d`<a class="button quiet" href=${D.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${g.looks.getCredits}</a>
            ${r>0?d`<button class="button" ?disabled=${this.starting} @click=${()=>this.start(this.assets.slice(0,r))}>${g.looks.fit(r)}</button>`:k}`:d`<button class="button large go" ?disabled=${this.starting||!o(this.look.style)?.available} @click=${()=>this.start(this.assets)}>${this.starting?g.looks.starting:g.looks.start(e)}</button>`}
        </div>
      </div>
    `}choose(e){e!==this.look.style&&(this.look={...this.look,style:e,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.sample,t=i.value.filter(t=>t.available&&!S(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await w(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await w(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof F))throw e}finally{this.waiting=new Set}e===this.sample?Object.keys(E(this.look)).length&&this.ask():this.preview()}ask(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{try{this.cost=await I(this.look,this.assets),this.wrong=``}catch(e){this.wrong=u(e)}Object.keys(E(this.look)).length&&!this.waiting.size&&(this.waiting=new Set([this.look.style]),await w(this.sample,[{style:this.look.style,params:E(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async start(e){this.starting=!0,this.wrong=``;let t=this.look;try{for(let n=0;n<e.length;n+=H){let r=await N(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{...s(this.shootId,e.slice(n,n+H)),style:t.style,params:E(t),tier:t.tier,provider:t.provider,prompt:t.prompt||null,strict:!1},once:`${this.once}-${n}`});_(r.jobs)}y(g.looks.started(e.length,h(t.style))),m(t).catch(()=>void 0),b(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=u(e)}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await P({name:t,look:this.look})}catch(e){y(u(e),{bad:!0})}}forget(e){n(e.name).catch(e=>y(u(e),{bad:!0}))}};x([f({type:Boolean})],U.prototype,`open`,void 0),x([f()],U.prototype,`shootId`,void 0),x([f({attribute:!1})],U.prototype,`assets`,void 0),x([f({attribute:!1})],U.prototype,`photos`,void 0),x([r()],U.prototype,`look`,void 0),x([r()],U.prototype,`sample`,void 0),x([r()],U.prototype,`cost`,void 0),x([r()],U.prototype,`waiting`,void 0),x([r()],U.prototype,`previewsFailed`,void 0),x([r()],U.prototype,`starting`,void 0),x([r()],U.prototype,`naming`,void 0),x([r()],U.prototype,`wrong`,void 0),x([a(`side-sheet`)],U.prototype,`sheet`,void 0),U=x([A(`looks-sheet`)],U);export{U as LooksSheet};