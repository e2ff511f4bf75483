const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-CeDV0qs8.js","assets/decorate-DgVMrwPl.js","assets/client-CncvMuQx.js","assets/query-DDQkTGvL.js","assets/compare-slider-xceiVRy5.js","assets/index-BuAdGMzZ.js","assets/index-_gXZcgoQ.css","assets/icon-B0PWcgOm.js","assets/studio-app-B2hVM8nm.js","assets/library-LBpDYgot.js","assets/session-CvghNGP1.js","assets/looks-D1XRLt79.js","assets/media-XVv1lTRL.js","assets/toasts-DjpvjqyX.js","assets/problems-CmY3BnGo.js","assets/schema-2vXgLy_U.js","assets/side-sheet-BDCiqcDP.js"])))=>i.map(i=>d[i]);
import{a as e,c as t,f as n,i as r,l as i,n as a,o,r as s,s as c,t as l}from"./decorate-DgVMrwPl.js";import{_ as u,a as ee,c as d,d as f,f as p,g as te,i as m,l as ne,n as re,o as h,p as g,r as _,s as v,u as y}from"./studio-app-B2hVM8nm.js";import{t as b}from"./query-DDQkTGvL.js";import"./drop-zone-T1PSegLo.js";import{t as x}from"./icon-B0PWcgOm.js";import{b as S,c as C,d as ie,f as ae,h as w,o as T,s as E,t as D,v as oe,x as O}from"./library-LBpDYgot.js";import{d as k}from"./looks-D1XRLt79.js";import{i as se,n as ce}from"./thumbs-0OCQa6U-.js";import{c as A,d as j,i as M,l as N}from"./index-BuAdGMzZ.js";import{d as P,i as F,l as I,n as L,o as R,r as z,t as B,u as V}from"./stages-KZcncSvU.js";import{n as H,r as U}from"./problems-CmY3BnGo.js";import{i as W}from"./session-CvghNGP1.js";import{n as G}from"./toasts-DjpvjqyX.js";var le={},ue=f(class extends p{constructor(){super(...arguments),this.ot=le}render(e,t){return t()}update(e,[n,r]){if(Array.isArray(n)){if(Array.isArray(this.ot)&&this.ot.length===n.length&&n.every((e,t)=>e===this.ot[t]))return t}else if(this.ot===n)return t;return this.ot=Array.isArray(n)?Array.from(n):n,this.render(n,r)}}),de=1;function fe({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*de,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var K=f(class extends p{constructor(e){if(super(e),e.type!==g.ELEMENT)throw Error(`vars() stands inside a tag`)}update(e,[n]){let r=e.element.style;for(let[e,t]of Object.entries(n))r.setProperty(e,String(t));return t}render(e){return t}}),pe=240,me=80,q=class extends o{constructor(...e){super(...e),this.items=[],this.tile=()=>c,this.head=[],this.from=0,this.to=me,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>pe}render(){return this.windowed?i`${this.head.length?i`<div class="grid head-grid">${this.head}</div>`:c}
      <div class="spacer" ${K({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${y(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${K({"--tall":`${this.below}px`})}></div>`:i`<div class="grid">${this.head}${y(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=fe({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};l([r({attribute:!1})],q.prototype,`items`,void 0),l([r({attribute:!1})],q.prototype,`tile`,void 0),l([r({attribute:!1})],q.prototype,`head`,void 0),l([s()],q.prototype,`from`,void 0),l([s()],q.prototype,`to`,void 0),q=l([e(`photo-grid`)],q);var J=class extends o{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.local=``,this.watch=new j(this,O,se)}static{this.styles=[a,n`
      :host {
        display: block;
        position: relative;
        border-radius: var(--round);
        background: var(--raised);
        overflow: hidden;
        aspect-ratio: 3 / 2;
        content-visibility: auto;
        contain-intrinsic-size: auto 240px auto 160px;
      }
      a {
        position: absolute;
        inset: 0;
        display: block;
      }
      a:focus-visible {
        outline-offset: -3px;
        z-index: 1;
      }
      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
        transition: scale var(--calm);
      }
      :host(:hover) img {
        scale: 1.015;
      }
      :host([rejected]) img {
        opacity: 0.32;
        filter: grayscale(1);
      }
      :host([chosen]) {
        box-shadow: 0 0 0 3px var(--ground), 0 0 0 5px var(--glow);
      }
      .state {
        position: absolute;
        left: 0.55rem;
        bottom: 0.55rem;
        right: 0.55rem;
        display: flex;
        align-items: center;
        gap: 0.4rem;
        pointer-events: none;
        flex-wrap: wrap;
      }
      .pill {
        display: inline-flex;
        align-items: center;
        gap: 0.4rem;
        max-width: 100%;
        padding: 0.15rem 0.6rem;
        min-height: 1.6rem;
        border-radius: 99px;
        background: rgb(16 16 16 / 0.84);
        color: #fff;
        font-size: var(--size-small);
        font-weight: 500;
        line-height: 1.3;
      }
      .pill span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .pill.bad {
        background: #5c1a12;
      }
      .pick {
        position: absolute;
        top: 0.45rem;
        left: 0.45rem;
        width: 1.9rem;
        height: 1.9rem;
        display: grid;
        place-items: center;
        border: 1.5px solid rgb(255 255 255 / 0.85);
        border-radius: 50%;
        background: rgb(16 16 16 / 0.5);
        color: transparent;
        cursor: pointer;
        opacity: 0;
        transition: opacity var(--fast);
        padding: 0;
      }
      .pick::before {
        content: "";
        position: absolute;
        inset: -0.45rem;
      }
      :host(:hover) .pick,
      :host([choosing]) .pick,
      .pick:focus-visible {
        opacity: 1;
      }
      .pick[aria-checked="true"] {
        background: var(--glow);
        border-color: var(--glow);
        color: var(--on-glow);
        opacity: 1;
      }
      @media (hover: none) {
        :host([choosing]) .pick {
          opacity: 1;
        }
      }
      .working img {
        opacity: 0.55;
      }
      .marks {
        position: absolute;
        top: 0.5rem;
        right: 0.5rem;
        display: flex;
        gap: 0.3rem;
        pointer-events: none;
      }
      .pill.glow {
        background: var(--glow);
        color: var(--on-glow);
      }
      .marks .pill {
        padding-inline: 0.5rem;
      }
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),n=this.jobs.filter(e=>e.status===`succeeded`),r=n.find(t=>t.id===e.deliver_job_id)??n[0],a=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=r&&ce(r.id,r.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,s=this.said(t,a);return i`
      <a class=${t?`working`:``} href=${u.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,e.mark===`pick`?A.marks.picked:e.mark===`reject`?A.marks.rejected:``,e.rating?A.marks.rating(e.rating):``,s||(r?k(r.style):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?i`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:i`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${A.shoot.select}: ${e.filename}`} @click=${this.choose}>${x(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?i`<span class="pill"><progress-ring size="16" .value=${this.progress(t)}></progress-ring><span>${s}</span></span>`:c}
        ${a?i`<span class="pill bad">${x(`warn`,15)}<span>${A.job.failed}</span></span>`:c}
        ${r&&!t?i`<span class="pill">${r.warnings.length?x(`info`,15):c}<span>${k(r.style)}</span></span>`:c}
      </div>
      ${e.rating||e.mark!==`none`?i`<div class="marks" aria-hidden="true">${e.mark===`pick`?i`<span class="pill glow">${x(`flag`,14)}</span>`:e.mark===`reject`?i`<span class="pill">${x(`close`,14)}</span>`:c}${e.rating?i`<span class="pill number">${e.rating} ★</span>`:c}</div>`:c}
    `}progress(e){return e.status===`queued`?-1:Math.max(e.progress,O.value.get(e.id)?.progress??0)}said(e,t){if(t)return A.job.failed;if(!e)return``;if(e.status===`queued`)return e.position>0?A.job.queuedAt(e.position):A.job.queued;if(e.status===`cancelling`)return A.job.cancelling;let n=O.value.get(e.id)?.stage??e.progress_note;return n&&B(n)||k(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};l([r({attribute:!1})],J.prototype,`asset`,void 0),l([r({attribute:!1})],J.prototype,`jobs`,void 0),l([r({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),l([r({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),l([r({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),l([r()],J.prototype,`local`,void 0),J=l([e(`photo-tile`)],J);var Y=class extends o{static{this.styles=[a,n`
      :host {
        display: block;
        position: relative;
        aspect-ratio: 3 / 2;
        border-radius: var(--round);
        overflow: hidden;
        background: var(--raised);
      }
      img {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        object-fit: cover;
        opacity: 0.45;
      }
      .text {
        position: absolute;
        inset: 0;
        padding: 0.7rem 0.8rem;
        display: flex;
        flex-direction: column;
        justify-content: flex-end;
        gap: 0.1rem;
        font-size: var(--size-small);
        line-height: 1.35;
        overflow: hidden;
      }
      .over {
        background: linear-gradient(transparent 20%, rgb(0 0 0 / 0.75));
        color: #fff;
      }
      .name {
        font-weight: 550;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        flex: none;
      }
      .why {
        display: -webkit-box;
        -webkit-line-clamp: 3;
        -webkit-box-orient: vertical;
        overflow: hidden;
      }
      .bar {
        position: absolute;
        left: 0;
        bottom: 0;
        height: 3px;
        width: var(--share);
        background: var(--glow);
        transition: width 200ms linear;
      }
      .acts {
        position: absolute;
        top: 0.35rem;
        right: 0.35rem;
        display: flex;
        gap: 0.25rem;
      }
      .acts button {
        width: 2rem;
        height: 2rem;
        border: 0;
        border-radius: 50%;
        display: grid;
        place-items: center;
        background: rgb(16 16 16 / 0.72);
        color: #fff;
        cursor: pointer;
        padding: 0;
      }
      .bad {
        color: var(--bad);
      }
      .box {
        box-shadow: inset 0 0 0 1px var(--line-strong);
        border-radius: var(--round);
      }
    `]}render(){let{upload:e}=this,t=e.state===`refused`||e.state===`failed`,n=t?U(e.reason,e.detail):e.state===`sending`?`${A.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:A.upload[e.state],r=e.url&&!t;return i`
      ${e.url&&!t?i`<img src=${e.url} alt="" />`:c}
      <div class="text ${r?`over`:`box`}">
        <span class="name">${e.name}</span><span class="why ${t?`bad`:``}">${n}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?i`<div class="bar" ${K({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:c}
      <div class="acts">
        ${t&&e.file?i`<button aria-label=${`${A.upload.retry}: ${e.name}`} @click=${()=>ee(e.id)}>${x(`undo`,17)}</button>`:c}
        ${e.state===`done`?c:i`<button aria-label=${`${t||e.state===`duplicate`?A.upload.dismiss:A.upload.cancel}: ${e.name}`} @click=${()=>_(e.id)}>${x(`close`,17)}</button>`}
      </div>
    `}};l([r({attribute:!1})],Y.prototype,`upload`,void 0),Y=l([e(`upload-tile`)],Y);var he=n`
  .up {
    display: inline-flex;
    align-items: center;
    gap: 0.2rem;
    margin-left: -0.3rem;
    color: var(--text-2);
    font-size: var(--size-small);
    text-decoration: none;
  }
  .up:hover {
    color: var(--text);
  }
  .page {
    padding-top: var(--space-4);
  }
  .head {
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    gap: 1rem 2rem;
    flex-wrap: wrap;
    margin: 0.35rem 0 1.25rem;
  }
  .names {
    flex: 1 1 18rem;
    min-width: 0;
  }
  .names input {
    display: block;
    width: 100%;
    border: 0;
    background: transparent;
    padding: 0.1rem 0.35rem;
    margin-left: -0.35rem;
    min-height: 0;
    border-radius: var(--round-small);
    text-overflow: ellipsis;
  }
  .names input:not([readonly]):hover {
    background: var(--raised);
  }
  .names .title {
    font-size: var(--size-head);
    font-weight: 600;
    letter-spacing: -0.025em;
    line-height: 1.2;
  }
  .names .address {
    color: var(--text-2);
    font-size: var(--size-text);
  }
  .line {
    width: 16rem;
    height: 2.5rem;
  }
  .acts {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    flex-wrap: wrap;
  }
  .coming {
    display: flex;
    align-items: center;
    gap: 0.7rem;
    min-height: 2.5rem;
    margin-bottom: 0.75rem;
    color: var(--text-2);
    flex-wrap: wrap;
  }
  .coming:empty {
    display: none;
  }
  .bar {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1rem;
    margin-bottom: 1rem;
  }
  .count {
    opacity: 0.72;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--tile, 17rem), 100%), 1fr));
    gap: 0.75rem;
  }
  photo-grid {
    display: block;
    overflow-anchor: none;
  }
  .head-grid {
    margin-bottom: 0.75rem;
  }
  .spacer {
    height: var(--tall);
  }
  .tile {
    aspect-ratio: 3 / 2;
  }
  .selection {
    position: fixed;
    z-index: 36;
    left: 50%;
    bottom: calc(1.25rem + env(safe-area-inset-bottom));
    translate: -50% 0;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    max-width: calc(100vw - 1.5rem);
    padding: 0.5rem 0.6rem 0.5rem 1.2rem;
    border: 1px solid var(--line);
    border-radius: 99px;
    background: var(--raised);
    box-shadow: var(--shadow);
    white-space: nowrap;
    animation: rise var(--calm);
  }
  @keyframes rise {
    from {
      translate: -50% 1rem;
      opacity: 0;
    }
  }
  @media (max-width: 640px) {
    .acts .word {
      display: none;
    }
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.4rem;
    }
    .acts {
      width: 100%;
    }
    .acts > .button:not(.quiet) {
      flex: 1;
    }
    .bar .choices {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      min-width: 0;
      margin-left: calc(-1 * var(--edge));
      padding-inline: var(--edge) 1.5rem;
      mask-image: linear-gradient(to right, #000 calc(100% - 1.75rem), transparent);
    }
    .bar {
      gap: 0.25rem;
    }
    .choice {
      flex: none;
    }
    .selection {
      padding-left: 0.9rem;
    }
  }
  @media (max-width: 360px) {
    .grid {
      grid-template-columns: 1fr;
    }
  }
`,X=[`all`,`picks`,`unmarked`,`rejected`,`open`,`done`,`review`,`failed`],Z=class extends o{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new j(this,S,w,oe,E,v,M,W),this.last=``,this.unbind=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((w.value.get(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[a,he]}connectedCallback(){super.connectedCallback(),this.unbind=ne({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():te(u.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void P(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&(this.chosen=new Set,this.gone=!1,ae(this.shootId).catch(()=>this.gone=!0),ie(this.shootId).catch(()=>void 0))}render(){if(this.watch,this.gone)return i`<div class="page"><h1>${A.shoot.gone}</h1><p><a href=${u.home}>${A.nav.shoots}</a></p></div>`;let e=S.value.items.find(e=>e.id===this.shootId),t=w.value.get(this.shootId),n=[...m(this.shootId),...d(this.shootId)].filter(e=>e.state!==`done`||!t?.some(t=>t.id===e.asset)),r=C(),a=(t??[]).filter(e=>Q(this.filter,e,r.get(e.id)??[])),o=t&&!t.length&&!n.length;return i`
      <div class="page">
        <a class="up" href=${u.home}>${x(`back`,17)} ${A.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?i`<input class="title" aria-label=${A.shoot.rename} .value=${e.unsorted?A.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${A.shoot.address} placeholder=${A.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:i`<div class="skeleton line"></div>`}
          </div>
          ${o?c:this.actions(t??[],r)}
        </div>
        ${this.coming(n.length)}
        ${o?i`<drop-zone .curtain=${A.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:i`${this.bar(t??[],r)}
              ${t?i`<photo-grid .items=${a} .tile=${e=>this.tile(e,r.get(e.id)??[])} .head=${n.length?[y(n,e=>e.id,e=>i`<upload-tile .upload=${e}></upload-tile>`)]:[]}></photo-grid>`:i`<div class="grid" aria-busy="true">${y(n,e=>e.id,e=>i`<upload-tile .upload=${e}></upload-tile>`)}${Array.from({length:8},()=>i`<div class="skeleton tile"></div>`)}</div>`}
              ${t&&!a.length&&!n.length?i`<p class="quieter">${A.shoot.nothing}</p>`:c}
              <drop-zone quiet .curtain=${A.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?this.selection(t??[]):c}
      ${this.looking?i`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${t??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:c}
    `}actions(e,t){let n=e.some(e=>t.get(e.id)?.some(e=>e.status===`succeeded`)),r=[`original`,`web`,`mls`],a=e.filter(e=>e.mark===`pick`).length;return i`<div class="acts">
      <button class="button quiet" aria-label=${A.shoot.add} @click=${()=>this.zone.choose()}>${x(`add`,18)} <span class="word">${A.shoot.add}</span></button>
      ${n?i`<pop-menu face="quiet" .label=${A.shoot.download} .items=${r.map(e=>({label:A.shoot.sizes[e],hint:e===`original`?A.shoot.sizesHint:``,icon:`download`,run:()=>void R(this.shootId,e)}))}>${x(`download`,18)} <span class="word">${A.shoot.download}</span></pop-menu>`:c}
      ${a&&!this.chosen.size?i`<button class="button quiet" @click=${()=>this.look(!0)}>${x(`flag`,18)} ${A.marks.enhancePicks(a)}</button>`:c}
      <button class="button" ?disabled=${!e.length} @click=${()=>this.look()}>${x(`spark`,18)} ${this.chosen.size?A.shoot.enhanceN(this.chosen.size):A.shoot.enhance}</button>
      <pop-menu .label=${A.common.more} .items=${[{label:A.shoot.everything,icon:`check`,run:()=>this.all()},{label:A.photo.accept,icon:`shield`,run:()=>void this.accept(e,t)},{label:A.shoot.delete,hint:A.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>F(this.shootId)}]}>${x(`more`)}</pop-menu>
    </div>`}coming(e){if(!e)return c;let t=d(this.shootId),n=t.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)),r=t.filter(e=>e.state===`failed`).length,a=[...m(this.shootId),...t.filter(e=>[`refused`,`duplicate`].includes(e.state))],o=t.reduce((e,t)=>e+(n.includes(t)?t.sent:t.size),0),s=t.reduce((e,t)=>e+t.size,0);return i`<div class="coming" role="status">
      ${n.length?i`<progress-ring .value=${o/Math.max(1,s)}></progress-ring><span class="number">${A.shoot.uploading(t.length-n.length,t.length)}</span>
        <button class="button small bare" @click=${()=>n.forEach(e=>_(e.id))}>${A.shoot.cancelUploads}</button>`:c}
      ${r?i`<button class="button small quiet" @click=${h}>${A.shoot.retryUploads}</button>`:c}
      ${a.length&&!n.length?i`<button class="button small quiet" @click=${()=>a.forEach(e=>_(e.id))}>${A.shoot.clearList}</button>`:c}
    </div>`}bar(e,t){let n=new Map(X.map(n=>[n,e.filter(e=>Q(n,e,t.get(e.id)??[])).length])),r=e.some(e=>e.mark!==`none`),a=X.filter(e=>e===`all`||e===this.filter||n.get(e)&&(e!==`unmarked`||r));return i`<div class="bar">
      <div class="choices" role="group" aria-label=${A.shoot.filter}>
        ${a.map(e=>i`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${A.shoot.filters[e]} <span class="count number">${n.get(e)}</span></button>`)}
      </div>
      ${e.length?i`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?A.common.done:A.shoot.select}</button>`:c}
    </div>`}tile(e,t){let n=e.thumb_url?``:v.value.find(t=>t.asset===e.id)?.url??``;return ue([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,M.value,n],()=>i`<photo-tile .asset=${e} .local=${n} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}selection(e){let t=[...this.chosen],n=t.flatMap(e=>C().get(e)??[]).filter(T);return i`<div class="selection" role="toolbar" aria-label=${A.shoot.selected(t.length)}>
      <strong class="number">${A.shoot.selected(t.length)}</strong>
      ${t.length<e.length?i`<button class="button small bare" @click=${this.all}>${A.shoot.everything}</button>`:c}
      <button class="button small" @click=${()=>this.look()}>${x(`spark`,17)} ${A.shoot.enhance}</button>
      <pop-menu face="quiet small" up="true" .label=${A.marks.mark} .items=${[{label:A.marks.pick,icon:`flag`,run:()=>this.mark({mark:`pick`})},{label:A.marks.reject,icon:`close`,run:()=>this.mark({mark:`reject`})},{label:A.marks.unmark,icon:`undo`,run:()=>this.mark({mark:`none`})},...[5,4,3,2,1,0].map(e=>({label:e?A.marks.rating(e):A.marks.none,icon:`star`,run:()=>this.mark({rating:e})}))]}>${x(`flag`,17)}</pop-menu>
      ${n.length?i`<button class="button small quiet" @click=${()=>L(n)}>${A.job.cancel}</button>`:c}
      <button class="button small quiet danger" aria-label=${A.common.remove} @click=${()=>{z(this.shootId,t),this.clear()}}>${x(`bin`,17)}</button>
      <button class="button small bare round" aria-label=${A.shoot.clear} @click=${this.clear}>${x(`close`,17)}</button>
    </div>`}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(V(n,e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&$(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>V([e.id],{deliver_job_id:t.id}))),G(A.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),I(w.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(w.value.get(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`).map(({id:e})=>e);t.length&&(N(()=>import(`./looks-sheet-CeDV0qs8.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16])),this.looking=t)}started(){this.looking=null,this.clear(),this.filter=`all`}choose(e){let{id:t,range:n}=e.detail,r=(w.value.get(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}dropped(e){re(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=S.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await D(r,{[e]:i})}catch(e){G(H(e),{bad:!0})}}};l([r()],Z.prototype,`shootId`,void 0),l([s()],Z.prototype,`filter`,void 0),l([s()],Z.prototype,`chosen`,void 0),l([s()],Z.prototype,`choosing`,void 0),l([s()],Z.prototype,`looking`,void 0),l([s()],Z.prototype,`gone`,void 0),l([b(`drop-zone`)],Z.prototype,`zone`,void 0),l([b(`photo-grid`)],Z.prototype,`grid`,void 0),Z=l([e(`shoot-view`)],Z);function Q(e,t,n){return e===`picks`?t.mark===`pick`:e===`unmarked`?t.mark===`none`:e===`rejected`?t.mark===`reject`:e===`open`?n.some(T):e===`done`?n.some(e=>e.status===`succeeded`):e===`failed`?n[0]?.status===`failed`:e!==`review`||n.some(e=>e.status===`succeeded`&&($(e)===`review`||e.warnings.length>0))}function $(e){return e.report.fidelity?.result?.verdict??null}export{Z as ShootView,$ as verdictOf};