import{a as e,f as t,i as n,l as r,n as i,o as a,r as o,s,t as c}from"./decorate-DgVMrwPl.js";import{o as l,t as u}from"./client-CncvMuQx.js";import{t as d}from"./query-DDQkTGvL.js";import"./compare-slider-xceiVRy5.js";import{t as f}from"./icon-B0PWcgOm.js";import{_ as p}from"./studio-app-B2hVM8nm.js";import{c as m,d as h,i as g,o as _}from"./index-BuAdGMzZ.js";import{n as v,t as y}from"./problems-CmY3BnGo.js";import{t as b}from"./schema-2vXgLy_U.js";import"./side-sheet-BDCiqcDP.js";import{a as x,c as S,d as C,f as w,i as T,l as E,n as D,o as O,p as k,r as A,s as j,t as M,u as N}from"./looks-D1XRLt79.js";import{g as P}from"./library-LBpDYgot.js";import{i as F,t as I}from"./session-CvghNGP1.js";import{n as L}from"./toasts-DjpvjqyX.js";var R=6,z=class extends a{constructor(...e){super(...e),this.schema={},this.defaults={},this.values={},this.photos=[]}static{this.styles=[i,t`
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
    `]}render(){return b(this.schema,this.defaults).map(e=>this.field(e))}value(e){return e.name in this.values?this.values[e.name]:e.preset}set(e,t){this.values={...this.values,[e]:t},this.dispatchEvent(new CustomEvent(`change-value`,{detail:this.values}))}field(e){let t=y(e.name,e.title),n=`field-${e.name}`,i=e.hint&&!(e.name in m.fields)?r`<p class="hint" id="${n}-hint">${e.hint}</p>`:s,a=this.value(e);switch(e.kind){case`range`:return r`<div class="field">
          <div class="head"><label for=${n}>${t}</label><output class="number" for=${n}>${_(Number(a??e.min),{maximumFractionDigits:2})}</output></div>
          <input id=${n} type="range" min=${e.min} max=${e.max} step=${e.step??`any`} .value=${String(a??e.min)}
            @input=${t=>this.set(e.name,Number(t.target.value))} />
          ${i}
        </div>`;case`number`:return r`<div class="field">
          <label for=${n}>${t}</label>
          <input id=${n} type="number" step=${e.step??`any`} min=${e.min??s} max=${e.max??s} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n===``?null:Number(n))}} />
          ${i}
        </div>`;case`choice`:return e.options.length<=R&&!e.optional?this.buttons(e,t,a,i):this.list(e,n,t,a,i);case`many`:return r`<fieldset><legend>${t}</legend><div class="choices">
          ${e.options.map(t=>{let n=Array.isArray(a)?a:[],i=n.includes(t);return r`<button class="choice" aria-pressed=${i} @click=${()=>this.set(e.name,i?n.filter(e=>e!==t):[...n,t])}>${y(String(t))}</button>`})}</div>${i}</fieldset>`;case`switch`:return r`<div class="field"><div class="switch"><input id=${n} type="checkbox" .checked=${!!a}
            @change=${t=>this.set(e.name,t.target.checked)} /><label for=${n}>${t}</label></div>${i}</div>`;case`colour`:return r`<div class="field"><label for=${n}>${t}</label><input id=${n} type="color" .value=${String(a??`#808080`)}
            @change=${t=>this.set(e.name,t.target.value)} />${i}</div>`;case`photo`:return this.pictures(e,t,a,i);default:return r`<div class="field"><label for=${n}>${t}</label><input id=${n} type="text" maxlength=${e.longest??s} .value=${String(a??``)}
            @change=${t=>{let n=t.target.value;this.set(e.name,n||(e.optional?null:``))}} />${i}</div>`}}buttons(e,t,n,i){return r`<fieldset><legend>${t}</legend><div class="choices" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      ${e.options.map(t=>r`<button class="choice" role="radio" aria-checked=${t===n} tabindex=${t===n?0:-1} @click=${()=>this.set(e.name,t)}>${y(String(t))}</button>`)}</div>${i}</fieldset>`}list(e,t,n,i,a){return r`<div class="field"><label for=${t}>${n}</label>
      <select id=${t} @change=${t=>{let n=t.target.selectedIndex-+!!e.optional;this.set(e.name,n<0?null:e.options[n])}}>
        ${e.optional?r`<option ?selected=${i==null}>${m.looks.whatever}</option>`:s}
        ${e.options.map(e=>r`<option ?selected=${e===i}>${y(String(e))}</option>`)}
      </select>${a}</div>`}pictures(e,t,n,i){return r`<fieldset><legend>${t}</legend><div class="photos" role="radiogroup" aria-label=${t} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!n} tabindex=${n?-1:0} @click=${()=>this.set(e.name,null)}>${m.looks.ownNone}</button>
      ${this.photos.map(t=>r`<button role="radio" aria-checked=${t.id===n} tabindex=${t.id===n?0:-1} aria-label=${t.filename} @click=${()=>this.set(e.name,t.id)}>
          ${t.thumb_url?r`<img src=${t.thumb_url} alt="" loading="lazy" />`:s}</button>`)}</div>${i}</fieldset>`}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[...e.currentTarget.querySelectorAll(`[role=radio]`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}};c([n({attribute:!1})],z.prototype,`schema`,void 0),c([n({attribute:!1})],z.prototype,`defaults`,void 0),c([n({attribute:!1})],z.prototype,`values`,void 0),c([n({attribute:!1})],z.prototype,`photos`,void 0),z=c([e(`schema-form`)],z);var B=t`
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
`,V=200,H=class extends a{constructor(...e){super(...e),this.open=!1,this.shootId=``,this.assets=[],this.photos=[],this.look=M(),this.sample=``,this.cost=null,this.waiting=new Set,this.previewsFailed=!1,this.starting=!1,this.naming=!1,this.wrong=``,this.watch=new h(this,k,F,g),this.later=0,this.once=crypto.randomUUID()}static{this.styles=[i,B]}connectedCallback(){super.connectedCallback(),k.value.length||T()}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}willUpdate(e){e.has(`assets`)&&!this.assets.includes(this.sample)&&(this.sample=this.assets[0]??``),k.value.length&&!w(this.look.style)&&(this.look={...this.look,style:k.value[0].id,params:{}}),(e.has(`sample`)||e.has(`assets`)||k.value.length&&!this.cost&&!e.size)&&this.preview(),(e.has(`look`)||e.has(`assets`))&&this.ask()}firstUpdated(){k.watch(()=>void this.preview())}render(){this.watch;let e=w(this.look.style),t=this.photos.find(e=>e.id===this.sample);return r`
      <side-sheet form="wide" .heading=${m.looks.title} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
        <div class="split">
          <div class="stage">${this.stage(t)}</div>
          <div class="looks-side">
            <div class="looks" role="radiogroup" aria-label=${m.looks.title} @keydown=${this.arrows}>
              ${k.value.map(e=>this.card(e))}
            </div>
            ${e?r`<p class="quieter about">${e.description}</p>`:s}
          </div>
          ${e?r`<div class="settings">${this.settings(e)}</div>`:s}
        </div>
        <div class="foot" slot="foot">${this.foot()}</div>
      </side-sheet>
    `}stage(e){let t=A(this.sample,this.look.style,D(this.look)),n=this.waiting.size>0&&!t,i=e?.thumb_url??``;return r`
      <div class="shown">
        ${t?.url?r`<compare-slider zoomable .was=${i} .now=${t.url} .alt=${e?.filename??``}></compare-slider>`:i?r`<img class="alone" src=${i} alt=${e?.filename??``} />`:s}
        ${n?r`<div class="waits"><progress-ring size="28"></progress-ring></div>`:s}
      </div>
      ${t?.warnings.length?r`<p class="note">${f(`info`,17)} <span>${t.warnings[0].message}</span></p>`:s}
      ${t?.error?r`<p class="note">${f(`warn`,17)} <span>${t.error.message}</span></p>`:s}
      ${this.previewsFailed?r`<p class="note">${f(`info`,17)} <span>${m.looks.noPreviewBody}</span></p>`:s}
      ${this.assets.length>1?r`<div class="strip" role="group" aria-label=${m.looks.another}>
            ${this.photos.filter(e=>this.assets.includes(e.id)).slice(0,24).map(e=>r`<button aria-pressed=${e.id===this.sample} aria-label=${`${m.looks.another}: ${e.filename}`} @click=${()=>this.sample=e.id}>${e.thumb_url?r`<img src=${e.thumb_url} alt="" loading="lazy" />`:s}</button>`)}
          </div>`:s}
    `}card(e){let t=e.id===this.look.style,n=A(this.sample,e.id,t?D(this.look):{})??A(this.sample,e.id,{}),i=(n?.warnings.length??0)>0&&!!e.region;return r`<button class="look" role="radio" aria-checked=${t} tabindex=${t?0:-1} ?disabled=${!e.available} data-style=${e.id} @click=${()=>this.choose(e.id)}>
      <span class="picture">${n?.url?r`<img src=${n.url} alt="" />`:r`<span class="${this.waiting.has(e.id)?`skeleton`:`blank`}"></span>`}</span>
      <span class="word">${m.styleNames[e.name]??e.name}</span>
      ${e.available?i?r`<small>${m.looks.declined}</small>`:s:r`<small>${e.unavailable_reason??m.looks.unavailable}</small>`}
    </button>`}settings(e){let t=F.value.config,n=e.providers.length>1&&t?.features.openai,i=x();return r`
      ${i.length?r`<div class="field"><span class="label">${m.looks.presets}</span><div class="choices">
            ${i.map(e=>r`<span class="preset"><button class="choice" @click=${()=>this.look=e.look}>${e.name}</button><button class="button bare round small" aria-label=${m.looks.removePreset(e.name)} @click=${()=>this.forget(e)}>${f(`close`,14)}</button></span>`)}
          </div></div>`:s}
      <div class="field"><span class="label" id="tier">${m.looks.tier}</span>
        <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${this.arrows}>
          ${(t?.tiers??[]).map(e=>r`<button class="tier" role="radio" aria-checked=${e.name===this.look.tier} tabindex=${e.name===this.look.tier?0:-1} @click=${()=>this.look={...this.look,tier:e.name}}>
            <b>${m.looks.tiers[e.name]}</b><span>${m.looks.tierHint(e.max_edge)} · ${m.looks.each(e.credits)}</span></button>`)}
        </div>
      </div>
      <schema-form .schema=${e.parameters} .defaults=${e.defaults} .values=${this.look.params} .photos=${this.photos} @change-value=${this.changed}></schema-form>
      ${n?r`<div class="field"><label for="provider">${m.looks.provider}</label>
            <select id="provider" @change=${e=>this.look={...this.look,provider:e.target.value}}>
              ${[`auto`,...e.providers].map(e=>r`<option value=${e} ?selected=${e===this.look.provider}>${m.looks.providers[e]??e}</option>`)}
            </select></div>`:s}
      ${e.takes_prompt&&n?r`<div class="field"><label for="prompt">${m.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${e=>this.look={...this.look,prompt:e.target.value}}></textarea><p class="hint">${m.looks.promptHint}</p></div>`:s}
      <div class="row">
        ${this.naming?r`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${m.looks.presetName} placeholder=${m.looks.presetName} maxlength="60" required /><button class="button small">${m.common.save}</button></form>`:r`<button class="button small quiet" @click=${()=>this.naming=!0}>${m.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length?r`<button class="button small bare" @click=${()=>this.look={...this.look,params:{}}}>${m.looks.reset}</button>`:s}
      </div>
    `}foot(){let e=this.assets.length,t=this.cost,n=t&&!t.affordable,i=t&&t.credits?Math.floor(t.balance/(t.credits/e)):0;return r`
      ${this.wrong?r`<p class="wrong" role="alert">${this.wrong}</p>`:s}
      <div class="spread">
        <div class="sum">
          <b class="number">${t?m.looks.total(e,t.credits):m.photos(e)}</b>
          <span class=${n?`wrong`:`hint`}>${t?n?m.looks.short(t.credits,t.balance):`${m.looks.after(t.balance-t.credits)}. ${m.looks.held}`:` `}</span>
        </div>
        <div class="row">
          ${n?r`<a class="button quiet" href=${p.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${m.looks.getCredits}</a>
            ${i>0?r`<button class="button" ?disabled=${this.starting} @click=${()=>this.start(this.assets.slice(0,i))}>${m.looks.fit(i)}</button>`:s}`:r`<button class="button large go" ?disabled=${this.starting||!w(this.look.style)?.available} @click=${()=>this.start(this.assets)}>${this.starting?m.looks.starting:m.looks.start(e)}</button>`}
        </div>
      </div>
    `}choose(e){e!==this.look.style&&(this.look={...this.look,style:e,params:{}})}changed(e){this.look={...this.look,params:e.detail}}arrows(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll(`[role=radio]:not([disabled])`)],r=n[(n.indexOf(e.target)+t+n.length)%n.length];r?.click(),r?.focus()}async preview(){let e=this.sample,t=k.value.filter(t=>t.available&&!A(e,t.id,{}));if(!e||!t.length||this.waiting.size)return;this.waiting=new Set(t.map(({id:e})=>e)),this.previewsFailed=!1;let n=t.filter(e=>e.id===this.look.style),r=t.filter(e=>e.id!==this.look.style);try{n.length&&(await O(e,n.map(({id:e})=>({style:e,params:{}}))),this.waiting=new Set(r.map(({id:e})=>e)));for(let t=0;t<r.length;t+=8)await O(e,r.slice(t,t+8).map(({id:e})=>({style:e,params:{}})))}catch(e){if(this.previewsFailed=!0,!(e instanceof u))throw e}finally{this.waiting=new Set}e===this.sample?Object.keys(D(this.look)).length&&this.ask():this.preview()}ask(){window.clearTimeout(this.later),this.later=window.setTimeout(async()=>{try{this.cost=await j(this.look,this.assets),this.wrong=``}catch(e){this.wrong=v(e)}Object.keys(D(this.look)).length&&!this.waiting.size&&(this.waiting=new Set([this.look.style]),await O(this.sample,[{style:this.look.style,params:D(this.look)}]).catch(()=>void 0),this.waiting=new Set)},350)}async start(e){this.starting=!0,this.wrong=``;let t=this.look;try{for(let n=0;n<e.length;n+=V){let r=await l(`/shoots/{shoot_id}/jobs`,{path:{shoot_id:this.shootId},body:{asset_ids:e.slice(n,n+V),style:t.style,params:D(t),tier:t.tier,provider:t.provider,prompt:t.prompt||null,strict:!1},once:`${this.once}-${n}`});P(r.jobs)}L(m.looks.started(e.length,C(t.style))),S(t).catch(()=>void 0),I(),this.dispatchEvent(new CustomEvent(`started`))}catch(e){this.wrong=v(e)}finally{this.starting=!1}}async keepPreset(e){e.preventDefault();let t=String(new FormData(e.target).get(`name`)).trim();this.naming=!1;try{await N({name:t,look:this.look})}catch(e){L(v(e),{bad:!0})}}forget(e){E(e.name).catch(e=>L(v(e),{bad:!0}))}};c([n({type:Boolean})],H.prototype,`open`,void 0),c([n()],H.prototype,`shootId`,void 0),c([n({attribute:!1})],H.prototype,`assets`,void 0),c([n({attribute:!1})],H.prototype,`photos`,void 0),c([o()],H.prototype,`look`,void 0),c([o()],H.prototype,`sample`,void 0),c([o()],H.prototype,`cost`,void 0),c([o()],H.prototype,`waiting`,void 0),c([o()],H.prototype,`previewsFailed`,void 0),c([o()],H.prototype,`starting`,void 0),c([o()],H.prototype,`naming`,void 0),c([o()],H.prototype,`wrong`,void 0),c([d(`side-sheet`)],H.prototype,`sheet`,void 0),H=c([e(`looks-sheet`)],H);export{H as LooksSheet};