const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-Df1NspHu.js","assets/common-CjNGIj2e.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CmVenxhC.js","assets/studio-app-lgHx6NUq.js","assets/schema-2vXgLy_U.js","assets/vars-Bjb9AkQm.js","assets/side-sheet-Cvduf2DZ.js"])))=>i.map(i=>d[i]);
import{$n as e,An as t,B as n,Cr as r,D as i,Dn as a,En as o,F as s,G as c,Ht as l,Jt as u,Ln as d,Lt as f,Mn as p,O as m,Or as h,P as g,Pr as _,Sn as v,T as ee,U as te,V as ne,W as y,Xt as re,Yt as ie,Zn as ae,_n as oe,_r as b,a as x,an as S,at as C,c as se,cn as w,d as T,dr as E,en as ce,f as le,fr as D,gt as ue,h as de,hr as O,i as k,in as fe,ir as A,it as pe,j,k as me,kn as M,kr as N,l as he,ln as ge,mn as P,mr as F,mt as _e,nn as ve,nr as I,o as L,on as R,ot as ye,pn as z,pr as B,qt as V,r as H,sn as be,st as U,t as xe,tn as Se,tr as W,tt as Ce,u as G,ur as K,vn as we,wn as Te,yr as q,z as Ee}from"./common-CjNGIj2e.js";import"./drop-zone-DpC2eUiO.js";import{t as J}from"./vars-Bjb9AkQm.js";import{t as De}from"./stages-BQ_Gwxtn.js";import"./studio-app-lgHx6NUq.js";var Oe=1;function ke({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*Oe,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var Ae=240,je=80,Y=class extends F{constructor(...e){super(...e),this.items=[],this.tile=()=>O,this.head=[],this.from=0,this.to=je,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>Ae}render(){return this.windowed?b`${this.head.length?b`<div class="grid head-grid">${this.head}</div>`:O}
      <div class="spacer" ${J({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${U(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${J({"--tall":`${this.below}px`})}></div>`:b`<div class="grid">${this.head}${U(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=ke({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};W([D({attribute:!1})],Y.prototype,`items`,void 0),W([D({attribute:!1})],Y.prototype,`tile`,void 0),W([D({attribute:!1})],Y.prototype,`head`,void 0),W([E()],Y.prototype,`from`,void 0),W([E()],Y.prototype,`to`,void 0),Y=W([B(`photo-grid`)],Y);var X=class extends F{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.exposures=1,this.local=``,this.watch=new _(this,a,ue)}static{this.styles=[A,q`
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
      .pill.check svg {
        color: #f2bd6b;
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
    `]}render(){this.watch;let t=this.asset,n=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),r=te(t,this.jobs),i=ne(r)?h.photo.review:``,a=!n&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=r&&_e(r.id,r.outputs[0]?.name??`photo`,`thumb`)||t.thumb_url||this.local,s=this.said(n,a);return b`
      <a class=${n?`working`:``} href=${e.photo(t.shoot_id??``,t.id)} aria-label=${[t.filename,this.exposures>1?h.shoot.exposures(this.exposures):``,t.mark===`pick`?h.marks.picked:t.mark===`reject`?h.marks.rejected:``,t.rating?h.marks.rating(t.rating):``,s||(r?[f(r.style),l(r)?h.staging.virtually:``,i].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?b`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:b`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${h.shoot.select}: ${t.filename}`} @click=${this.choose}>${I(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${n?b`<span class="pill">${n.status===`queued`?I(`clock`,15):b`<progress-ring size="16" .value=${this.progress(n)}></progress-ring>`}<span>${s}</span></span>`:O}
        ${a?b`<span class="pill bad">${I(`warn`,15)}<span>${h.job.failed}</span></span>`:O}
        ${r&&!n&&l(r)&&r.kind!==`stage`?b`<span class="pill staged">${h.staging.made}</span>`:O}
        ${r&&!n?b`<span class="pill"><span>${f(r.style)}</span></span>${i?b`<span class="pill check">${I(`warn`,15)}<span>${i}</span></span>`:O}`:O}
      </div>
      ${t.rating||t.mark!==`none`||this.exposures>1?b`<div class="marks" aria-hidden="true">${this.exposures>1?b`<span class="pill number">${I(`layers`,14)} ${this.exposures}</span>`:O}${t.mark===`pick`?b`<span class="pill glow">${I(`flag`,14)}</span>`:t.mark===`reject`?b`<span class="pill">${I(`close`,14)}</span>`:O}${t.rating?b`<span class="pill number">${t.rating} ★</span>`:O}</div>`:O}
    `}progress(e){return Math.max(e.progress,a.value.get(e.id)?.progress??0)}said(e,t){if(t)return h.job.failed;if(!e)return``;if(e.status===`queued`)return h.job.queued;if(e.status===`cancelling`)return h.job.cancelling;let n=a.value.get(e.id)?.stage??e.progress_note;return n&&De(n)||f(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};W([D({attribute:!1})],X.prototype,`asset`,void 0),W([D({attribute:!1})],X.prototype,`jobs`,void 0),W([D({type:Boolean,reflect:!0})],X.prototype,`chosen`,void 0),W([D({type:Boolean,reflect:!0})],X.prototype,`choosing`,void 0),W([D({type:Boolean,reflect:!0})],X.prototype,`rejected`,void 0),W([D({type:Number})],X.prototype,`exposures`,void 0),W([D()],X.prototype,`local`,void 0),X=W([B(`photo-tile`)],X);var Z=class extends F{constructor(...e){super(...e),this.shootId=``,this.watch=new _(this,z,G,Te,r)}static{this.styles=[A,q`
      :host {
        display: block;
      }
      div {
        display: flex;
        align-items: center;
        gap: 0.7rem;
        min-height: 2.5rem;
        margin-bottom: 0.5rem;
        color: var(--text-2);
        flex-wrap: wrap;
      }
      .failed {
        color: var(--bad);
      }
    `]}render(){return this.watch,[this.coming(),this.making()]}coming(){let e=T(this.shootId),t=e.filter(k),n=e.filter(e=>e.state===`failed`).length,r=[...L(this.shootId),...e.filter(e=>[`refused`,`duplicate`].includes(e.state))];if(!t.length&&!n&&!r.length)return O;let i=e.reduce((e,n)=>e+(t.includes(n)?n.sent:n.size),0),a=e.reduce((e,t)=>e+t.size,0);return b`<div class="coming" role="status">
      ${t.length?b`<progress-ring .value=${i/Math.max(1,a)}></progress-ring><span class="number">${h.shoot.uploading(e.length-t.length,e.length)}</span>
        <button class="button small bare" @click=${()=>t.forEach(e=>H(e.id))}>${h.shoot.cancelUploads}</button>`:O}
      ${n?b`<button class="button small quiet" @click=${he}>${h.shoot.retryUploads}</button>`:O}
      ${r.length&&!t.length?b`<button class="button small quiet" @click=${()=>r.forEach(e=>H(e.id))}>${h.shoot.clearList}</button>`:O}
    </div>`}making(){let e=s(this.shootId,z.value.values());if(!e)return O;let{all:t,done:n,failed:r,begun:a,left:o}=e,c=t?a?h.shoot.enhancing(n,t):h.shoot.queued(t):h.job.cancelling;return b`<div class="making" role="status">
      ${t&&!a?I(`clock`,22):b`<progress-ring .value=${(n+r)/Math.max(1,t)}></progress-ring>`}
      <span class="number">${c}${r?b` · <span class="failed">${h.shoots.failed(r)}</span>`:O}</span>
      ${o.length?b`<button class="button small bare" @click=${()=>i(o)}>${h.job.cancel}</button>`:O}</div>`}};W([D()],Z.prototype,`shootId`,void 0),Z=W([B(`shoot-progress`)],Z);var Q=class extends F{constructor(...e){super(...e),this.picture=``}static{this.styles=[A,q`
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
      .why svg {
        display: inline-block;
        vertical-align: -2px;
        margin-right: 0.3rem;
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
      .blank {
        position: absolute;
        inset: 0 0 1.6rem;
        display: grid;
        place-items: center;
        color: var(--quiet);
        opacity: 0.5;
      }
      .box {
        box-shadow: inset 0 0 0 1px var(--line-strong);
        border-radius: var(--round);
      }
    `]}render(){let{upload:e}=this,n=e.state===`refused`||e.state===`failed`,r=n?t(e.reason,e.detail):e.state===`sending`?`${h.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:h.upload[e.state],i=this.picture&&!n;return b`
      ${this.picture&&!n?b`<img src=${this.picture} alt="" />`:n?O:b`<div class="blank">${I(`photo`,28)}</div>`}
      <div class="text ${i?`over`:`box`}">
        <span class="name">${e.name}</span><span class="why ${n?`bad`:``}">${e.state===`waiting`?I(`clock`,14):O}${r}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?b`<div class="bar" ${J({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:O}
      <div class="acts">
        ${n&&e.file?b`<button aria-label=${`${h.upload.retry}: ${e.name}`} @click=${()=>se(e.id)}>${I(`undo`,17)}</button>`:O}
        ${e.state===`done`?O:b`<button aria-label=${`${n||e.state===`duplicate`?h.upload.dismiss:h.upload.cancel}: ${e.name}`} @click=${()=>H(e.id)}>${I(`close`,17)}</button>`}
      </div>
    `}};W([D({attribute:!1})],Q.prototype,`upload`,void 0),W([D({attribute:!1})],Q.prototype,`picture`,void 0),Q=W([B(`upload-tile`)],Q);var Me=q`
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
  .bar {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1rem;
    margin-bottom: 1rem;
  }
  .bar .choices {
    flex: 1;
  }
  .bar select {
    width: auto;
    max-width: 13rem;
    min-height: 2.1rem;
    padding-block: 0.2rem;
    border-radius: 99px;
    font-size: var(--size-small);
    font-weight: 500;
    color: var(--text-2);
    flex: none;
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
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.4rem;
    }
    .acts {
      width: 100%;
    }
    /* What everybody comes for lies under the thumb; while photos are chosen, their own bar lies there. */
    .acts > .main {
      position: fixed;
      z-index: 34;
      left: var(--edge);
      right: var(--edge);
      bottom: calc(0.9rem + env(safe-area-inset-bottom));
      min-height: 3.1rem;
      box-shadow: var(--shadow);
    }
    .acts > .main.quiet {
      background: var(--raised);
    }
    .acts > pop-menu.main {
      display: block;
      border-radius: 99px;
      --opener: 100%;
      --opener-height: 3.1rem;
    }
    .acts.choosing > .main {
      display: none;
    }
    .acts:not(.choosing)::after {
      content: "";
      position: fixed;
      z-index: 33;
      inset: auto 0 0;
      height: calc(5.2rem + env(safe-area-inset-bottom));
      background: linear-gradient(transparent, var(--ground) 35%);
      pointer-events: none;
    }
    .page {
      padding-bottom: 7rem;
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
      gap: 0.6rem 0.25rem;
      flex-wrap: wrap;
    }
    .bar .choices {
      flex: 1 0 100%;
    }
    .bar select {
      flex: 1;
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
`,Ne=[`original`,`web`,`mls`],Pe=24,Fe=240,$=class extends F{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new _(this,o,v,Te,z,G,be,V,r,d),this.last=``,this.nothingYet=!1,this.unbind=null,this.unoffer=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((S(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[A,Me]}connectedCallback(){super.connectedCallback(),N(()=>import(`./looks-sheet-Df1NspHu.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.unoffer=Ce(()=>this.commands()),this.unbind=ee({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():ae(e.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void ye(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1,we(this.shootId).catch(()=>this.gone=!0);let t=this.shootId;oe(t).then(()=>le(t),()=>void 0),ve(this.shootId).catch(()=>void 0)}render(){if(this.watch,this.gone)return b`<div class="page"><h1>${h.shoot.gone}</h1><p><a href=${e.home}>${h.nav.shoots}</a></p></div>`;let t=o.value.items.find(e=>e.id===this.shootId),r=v.value.get(this.shootId),i=S(this.shootId),a=new Map(r?.map(e=>[e.id,e])),s=T(this.shootId),c=[...L(this.shootId),...s].filter(e=>e.state!==`done`||e.file&&!a.has(e.asset)),l=new Set(c.filter(e=>e.state===`waiting`).slice(Pe)),u=(s.length<=Fe&&s.some(k)?[...L(this.shootId),...s].filter(e=>c.includes(e)||a.has(e.asset)):c).filter(e=>!l.has(e)),d=P(),f=re(this.shootId),p=new Set(u.map(e=>e.asset).filter(Boolean)),m=(i??[]).filter(e=>!p.has(e.id)&&(!f||e.tags.includes(f))&&n(this.filter,e,d.get(e.id)??[])),g=!(!i||i.length||c.length);return this.nothingYet=g,b`
      <div class="page">
        <a class="up" href=${e.home}>${I(`back`,17)} ${h.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${t?.name??``}</h1>
            ${t?b`<input class="title" aria-label=${h.shoot.rename} .value=${t.unsorted?h.shoots.unsorted:t.name} maxlength="200" ?readonly=${t.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${h.shoot.address} placeholder=${h.shoot.addAddress} .value=${t.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:b`<div class="skeleton line"></div>`}
          </div>
          ${g?O:this.actions(i??[],d,s.some(k))}
        </div>
        <shoot-progress .shootId=${this.shootId}></shoot-progress>
        ${g?b`<drop-zone .curtain=${h.drop.into(t?.name??``)} @photos=${this.dropped}></drop-zone>`:b`${this.bar(i??[],d,c.filter(e=>!a.has(e.asset)&&e.state!==`refused`&&e.state!==`duplicate`).length)}
              ${i?b`<photo-grid .items=${m} .tile=${e=>this.tile(e,d.get(e.id)??[])} .head=${u.length?[U(u,e=>e.id,e=>this.onItsWay(e,a.get(e.asset),d))]:[]}></photo-grid>`:b`<div class="grid" aria-busy="true">${U(u,e=>e.id,e=>this.onItsWay(e,a.get(e.asset),d))}${Array.from({length:8},()=>b`<div class="skeleton tile"></div>`)}</div>`}
              ${i&&!m.length&&!c.length?b`<p class="quieter">${h.shoot.nothing}</p>`:O}
              <drop-zone quiet .curtain=${h.drop.into(t?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?this.selection(i??[]):O}
      ${this.looking?b`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${i??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:O}
    `}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):b`<upload-tile .upload=${e} .picture=${x(e)}></upload-tile>`}actions(e,t,n){let{done:r,open:i,ready:a}=y(e,t),o=a&&!n&&!this.chosen.size,s=!o&&!this.chosen.size&&(n||i),c=e.filter(e=>e.mark===`pick`).length;return b`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${h.shoot.add} @click=${()=>this.zone.choose()}>${I(`add`,18)} <span class="word">${h.shoot.add}</span></button>
      ${r?b`<pop-menu class=${o?`main`:``} face=${o?``:`quiet`} up=${o&&matchMedia(`(max-width: 640px)`).matches?`true`:``} .label=${h.shoot.download} .items=${Ne.map(e=>({label:h.shoot.sizes[e],hint:e===`original`?h.shoot.sizesHint:``,icon:`download`,run:()=>void j(this.shootId,e)}))}>${I(`download`,18)} <span class="word">${h.shoot.download}</span></pop-menu>`:O}
      ${c&&!this.chosen.size?b`<button class="button quiet" @click=${()=>this.look(!0)}>${I(`flag`,18)} ${h.marks.enhancePicks(c)}</button>`:O}
      <button class="button ${o?`quiet`:s?`main quiet`:`main`}" ?disabled=${!e.length} @click=${()=>this.look()}>${I(`spark`,18)} ${this.chosen.size?h.shoot.enhanceN(this.chosen.size):a?h.photo.again:h.shoot.enhance}</button>
      <pop-menu .label=${h.common.more} .items=${this.others()}>${I(`more`)}</pop-menu>
    </div>`}others(){return[{label:h.shoot.everything,icon:`check`,run:()=>this.all()},{label:h.shoot.findViews,hint:h.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:h.photo.accept,icon:`shield`,run:()=>void this.accept(S(this.shootId)??[],P())},{label:h.shoot.delete,hint:h.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>me(this.shootId)}]}commands(){let e={label:h.shoot.add,icon:`add`,run:()=>this.zone.choose()};if(this.gone)return[];if(this.nothingYet)return[e];let t=S(this.shootId)??[],n=y(t,P()).done?Ne.map(e=>({label:`${h.shoot.zip}: ${h.shoot.sizes[e]}`,icon:`download`,run:()=>void j(this.shootId,e)})):[];return[...t.length?[{label:h.shoot.enhance,icon:`spark`,run:()=>this.look()}]:[],e,...n,...this.others()]}bar(e,t,r){let i=new Map(Ee.map(r=>[r,e.filter(e=>n(r,e,t.get(e.id)??[])).length]));i.set(`all`,e.length+r);let a=e.some(e=>e.mark!==`none`),o=Ee.filter(e=>e===`all`||e===this.filter||i.get(e)&&(e!==`unmarked`||a));return b`<div class="bar">
      <div class="choices" role="group" aria-label=${h.shoot.filter}>
        ${o.map(e=>b`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${h.shoot.filters[e]} <span class="count number">${i.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?b`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?h.common.done:h.shoot.select}</button>`:O}
    </div>`}byTag(e){let t=re(this.shootId),n=u(e);if(!n.length&&!t)return O;let r=n.some(([e])=>e===t)||!t?n:[...n,[t,0]];return b`<select class="tags" aria-label=${h.tags.filter} @change=${e=>V.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!t}>${h.tags.everything}</option>
      ${r.map(([e,n])=>b`<option value=${e} ?selected=${e===t}>${ie(e)} (${n})</option>`)}
    </select>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),i=R(this.shootId,e.id)?.asset_ids.length??1;return de([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,r.value,n,i],()=>b`<photo-tile .asset=${e} .local=${n} .exposures=${i} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=G.value.find(t=>t.asset===e.id);return t?x(t):``}selection(e){let t=[...this.chosen],n=t.flatMap(e=>P().get(e)??[]).filter(g),r=t.length===1?R(this.shootId,t[0]):void 0,a=w(this.shootId,t);return b`<div class="selection" role="toolbar" aria-label=${h.shoot.selected(t.length)}>
      <strong class="number">${h.shoot.selected(t.length)}</strong>
      ${t.length<e.length?b`<button class="button small bare" @click=${this.all}>${h.shoot.everything}</button>`:O}
      <button class="button small" @click=${()=>this.look()}>${I(`spark`,17)} ${h.shoot.enhance}</button>
      <pop-menu face="quiet small" up="true" .label=${h.marks.mark} .items=${[{label:h.marks.pick,icon:`flag`,run:()=>this.mark({mark:`pick`})},{label:h.marks.reject,icon:`close`,run:()=>this.mark({mark:`reject`})},{label:h.marks.unmark,icon:`undo`,run:()=>this.mark({mark:`none`})},...[5,4,3,2,1,0].map(e=>({label:e?h.marks.rating(e):h.marks.none,icon:`star`,run:()=>this.mark({rating:e})}))]}>${I(`flag`,17)}</pop-menu>
      ${r?b`<button class="button small quiet" @click=${()=>this.regroup(()=>fe(this.shootId,r))}>${h.shoot.split}</button>`:O}
      ${t.length>1&&a.length<=16?b`<button class="button small quiet" @click=${()=>this.regroup(()=>Se(this.shootId,a))}>${I(`layers`,17)} ${h.shoot.join}</button>`:O}
      ${n.length?b`<button class="button small quiet" @click=${()=>i(n)}>${h.job.cancel}</button>`:O}
      <button class="button small quiet danger" aria-label=${h.common.remove} @click=${()=>{m(this.shootId,a),this.clear()}}>${I(`bin`,17)}</button>
      <button class="button small bare round" aria-label=${h.shoot.clear} @click=${this.clear}>${I(`close`,17)}</button>
    </div>`}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(C(w(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&c(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>C([e.id],{deliver_job_id:t.id}))),p(h.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),pe(v.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(S(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);!n.length&&t.length&&p(h.pictures.noPhotos),n.length&&(N(()=>import(`./looks-sheet-Df1NspHu.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=n)}started(){this.looking=null,this.clear(),this.filter=`all`,V.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(S(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){p(h.shoot.findingViews);try{p(h.shoot.foundViews(await ce(this.shootId)))}catch(e){p(M(e),{bad:!0})}}async regroup(e){try{await e(),this.clear()}catch(e){p(M(e),{bad:!0})}}dropped(e){xe(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=o.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await ge(r,{[e]:i})}catch(e){p(M(e),{bad:!0})}}};W([D()],$.prototype,`shootId`,void 0),W([E()],$.prototype,`filter`,void 0),W([E()],$.prototype,`chosen`,void 0),W([E()],$.prototype,`choosing`,void 0),W([E()],$.prototype,`looking`,void 0),W([E()],$.prototype,`gone`,void 0),W([K(`drop-zone`)],$.prototype,`zone`,void 0),W([K(`photo-grid`)],$.prototype,`grid`,void 0),$=W([B(`shoot-view`)],$);export{$ as ShootView};