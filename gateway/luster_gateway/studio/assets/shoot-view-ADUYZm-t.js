const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-sv08qXDo.js","assets/common-IKet5uTS.js","assets/common-_gXZcgoQ.css","assets/compare-slider-DDrY3-k8.js","assets/studio-app-CpDC_H-7.js","assets/schema-2vXgLy_U.js","assets/vars-Bv4KJ4Mb.js","assets/side-sheet-D0E5YL44.js"])))=>i.map(i=>d[i]);
import{An as e,B as t,Cr as n,D as r,Dn as i,En as a,F as o,G as s,Gn as c,Ht as l,In as u,Jt as d,Lt as f,Mn as p,O as m,Or as h,P as g,Pn as ee,Pr as _,Rn as v,Sn as y,T as te,U as b,V as ne,Vn as x,W as re,Xt as ie,Yt as ae,_n as oe,_r as S,a as se,an as C,at as w,c as ce,cn as T,d as E,dr as D,en as le,f as ue,fr as O,gt as de,h as fe,hr as k,i as A,in as pe,it as me,j,k as he,kn as M,kr as N,l as ge,ln as _e,mn as P,mr as F,mt as ve,nn as ye,o as I,on as L,ot as be,pn as R,pr as z,qt as B,r as V,sn as H,st as U,t as xe,tn as Se,tt as Ce,u as W,ur as we,vn as Te,wn as Ee,yr as G,z as De,zn as K}from"./common-IKet5uTS.js";import"./drop-zone-CuiJbFeY.js";import{t as q}from"./vars-Bv4KJ4Mb.js";import{t as Oe}from"./stages-Chfh8Wb2.js";import"./studio-app-CpDC_H-7.js";var ke=1;function Ae({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*ke,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var je=240,Me=80,J=class extends F{constructor(...e){super(...e),this.items=[],this.tile=()=>k,this.head=[],this.from=0,this.to=Me,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>je}render(){return this.windowed?S`${this.head.length?S`<div class="grid head-grid">${this.head}</div>`:k}
      <div class="spacer" ${q({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${U(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${q({"--tall":`${this.below}px`})}></div>`:S`<div class="grid">${this.head}${U(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=Ae({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};v([O({attribute:!1})],J.prototype,`items`,void 0),v([O({attribute:!1})],J.prototype,`tile`,void 0),v([O({attribute:!1})],J.prototype,`head`,void 0),v([D()],J.prototype,`from`,void 0),v([D()],J.prototype,`to`,void 0),J=v([z(`photo-grid`)],J);var Y=class extends F{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.exposures=1,this.local=``,this.watch=new _(this,i,de)}static{this.styles=[x,G`
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
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),n=b(e,this.jobs),r=ne(n)?h.photo.review:``,i=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,a=n&&ve(n.id,n.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,o=this.said(t,i);return S`
      <a class=${t?`working`:``} href=${u.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,this.exposures>1?h.shoot.exposures(this.exposures):``,e.mark===`pick`?h.marks.picked:e.mark===`reject`?h.marks.rejected:``,e.rating?h.marks.rating(e.rating):``,o||(n?[f(n.style),l(n)?h.staging.virtually:``,r].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${a?S`<img src=${a} alt="" loading="lazy" decoding="async" draggable="false" />`:S`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${h.shoot.select}: ${e.filename}`} @click=${this.choose}>${K(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?S`<span class="pill">${t.status===`queued`?K(`clock`,15):S`<progress-ring size="16" .value=${this.progress(t)}></progress-ring>`}<span>${o}</span></span>`:k}
        ${i?S`<span class="pill bad">${K(`warn`,15)}<span>${h.job.failed}</span></span>`:k}
        ${n&&!t&&l(n)&&n.kind!==`stage`?S`<span class="pill staged">${h.staging.made}</span>`:k}
        ${n&&!t?S`<span class="pill"><span>${f(n.style)}</span></span>${r?S`<span class="pill check">${K(`warn`,15)}<span>${r}</span></span>`:k}`:k}
      </div>
      ${e.rating||e.mark!==`none`||this.exposures>1?S`<div class="marks" aria-hidden="true">${this.exposures>1?S`<span class="pill number">${K(`layers`,14)} ${this.exposures}</span>`:k}${e.mark===`pick`?S`<span class="pill glow">${K(`flag`,14)}</span>`:e.mark===`reject`?S`<span class="pill">${K(`close`,14)}</span>`:k}${e.rating?S`<span class="pill number">${e.rating} ★</span>`:k}</div>`:k}
    `}progress(e){return Math.max(e.progress,i.value.get(e.id)?.progress??0)}said(e,t){if(t)return h.job.failed;if(!e)return``;if(e.status===`queued`)return h.job.queued;if(e.status===`cancelling`)return h.job.cancelling;let n=i.value.get(e.id)?.stage??e.progress_note;return n&&Oe(n)||f(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};v([O({attribute:!1})],Y.prototype,`asset`,void 0),v([O({attribute:!1})],Y.prototype,`jobs`,void 0),v([O({type:Boolean,reflect:!0})],Y.prototype,`chosen`,void 0),v([O({type:Boolean,reflect:!0})],Y.prototype,`choosing`,void 0),v([O({type:Boolean,reflect:!0})],Y.prototype,`rejected`,void 0),v([O({type:Number})],Y.prototype,`exposures`,void 0),v([O()],Y.prototype,`local`,void 0),Y=v([z(`photo-tile`)],Y);var X=class extends F{constructor(...e){super(...e),this.shootId=``,this.watch=new _(this,R,W,Ee,n)}static{this.styles=[x,G`
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
    `]}render(){return this.watch,[this.coming(),this.making()]}coming(){let e=E(this.shootId),t=e.filter(A),n=e.filter(e=>e.state===`failed`).length,r=[...I(this.shootId),...e.filter(e=>[`refused`,`duplicate`].includes(e.state))];if(!t.length&&!n&&!r.length)return k;let i=e.reduce((e,n)=>e+(t.includes(n)?n.sent:n.size),0),a=e.reduce((e,t)=>e+t.size,0);return S`<div class="coming" role="status">
      ${t.length?S`<progress-ring .value=${i/Math.max(1,a)}></progress-ring><span class="number">${h.shoot.uploading(e.length-t.length,e.length)}</span>
        <button class="button small bare" @click=${()=>t.forEach(e=>V(e.id))}>${h.shoot.cancelUploads}</button>`:k}
      ${n?S`<button class="button small quiet" @click=${ge}>${h.shoot.retryUploads}</button>`:k}
      ${r.length&&!t.length?S`<button class="button small quiet" @click=${()=>r.forEach(e=>V(e.id))}>${h.shoot.clearList}</button>`:k}
    </div>`}making(){let e=o(this.shootId,R.value.values());if(!e)return k;let{all:t,done:n,failed:i,begun:a,left:s}=e,c=t?a?h.shoot.enhancing(n,t):h.shoot.queued(t):h.job.cancelling;return S`<div class="making" role="status">
      ${t&&!a?K(`clock`,22):S`<progress-ring .value=${(n+i)/Math.max(1,t)}></progress-ring>`}
      <span class="number">${c}${i?S` · <span class="failed">${h.shoots.failed(i)}</span>`:k}</span>
      ${s.length?S`<button class="button small bare" @click=${()=>r(s)}>${h.job.cancel}</button>`:k}</div>`}};v([O()],X.prototype,`shootId`,void 0),X=v([z(`shoot-progress`)],X);var Z=class extends F{constructor(...e){super(...e),this.picture=``}static{this.styles=[x,G`
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
    `]}render(){let{upload:t}=this,n=t.state===`refused`||t.state===`failed`,r=n?e(t.reason,t.detail):t.state===`sending`?`${h.upload.sending} ${Math.round(100*t.sent/Math.max(1,t.size))} %`:h.upload[t.state],i=this.picture&&!n;return S`
      ${this.picture&&!n?S`<img src=${this.picture} alt="" />`:n?k:S`<div class="blank">${K(`photo`,28)}</div>`}
      <div class="text ${i?`over`:`box`}">
        <span class="name">${t.name}</span><span class="why ${n?`bad`:``}">${t.state===`waiting`?K(`clock`,14):k}${r}</span>
      </div>
      ${t.state===`sending`||t.state===`checking`?S`<div class="bar" ${q({"--share":`${Math.round(100*t.sent/Math.max(1,t.size))}%`})}></div>`:k}
      <div class="acts">
        ${n&&t.file?S`<button aria-label=${`${h.upload.retry}: ${t.name}`} @click=${()=>ce(t.id)}>${K(`undo`,17)}</button>`:k}
        ${t.state===`done`?k:S`<button aria-label=${`${n||t.state===`duplicate`?h.upload.dismiss:h.upload.cancel}: ${t.name}`} @click=${()=>V(t.id)}>${K(`close`,17)}</button>`}
      </div>
    `}};v([O({attribute:!1})],Z.prototype,`upload`,void 0),v([O({attribute:!1})],Z.prototype,`picture`,void 0),Z=v([z(`upload-tile`)],Z);var Q=class extends F{constructor(...e){super(...e),this.shootId=``,this.chosen=[],this.whole=!1,this.watch=new _(this,R,H,n),this.delete=()=>{m(this.shootId,this.exposures),this.tell(`over`)}}static{this.styles=[x,G`
      :host {
        position: fixed;
        z-index: 36;
        inset: auto 0 calc(1.25rem + env(safe-area-inset-bottom));
        display: flex;
        justify-content: center;
        padding-inline: 0.75rem;
        pointer-events: none;
        animation: rise var(--calm);
      }
      .selection {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
        padding: 0.5rem 0.6rem 0.5rem 1.2rem;
        border: 1px solid var(--line);
        border-radius: 1.7rem;
        background: var(--raised);
        box-shadow: var(--shadow);
        white-space: nowrap;
        pointer-events: auto;
      }
      .said,
      .acts {
        display: flex;
        align-items: center;
        gap: 0.5rem;
      }
      .said {
        gap: 0.25rem;
      }
      strong {
        margin-right: 0.4rem;
      }
      @keyframes rise {
        from {
          translate: 0 1rem;
          opacity: 0;
        }
      }
      @media (max-width: 640px) {
        :host {
          bottom: calc(0.6rem + env(safe-area-inset-bottom));
          padding-inline: 8px;
        }
        .selection {
          flex: 1;
          min-width: 0;
          padding: 0.4rem 0.7rem 0.7rem;
        }
        .said,
        .acts {
          flex: 1 0 100%;
          min-width: 0;
        }
        strong {
          flex: 1;
          padding-left: 0.4rem;
        }
        .button.go {
          flex: 1;
          min-width: 0;
          white-space: normal;
        }
        .said .button,
        .acts .button {
          min-height: 2.75rem;
          font-size: var(--size-text);
        }
        .acts .square,
        pop-menu {
          --opener: 2.75rem;
          --opener-height: 2.75rem;
          width: 2.75rem;
          flex: none;
          padding-inline: 0;
        }
      }
    `]}render(){this.watch;let{chosen:e}=this,t=h.shoot.selected(e.length),n=this.others(),r=matchMedia(`(max-width: 640px)`).matches;return S`<div class="selection" role="toolbar" aria-label=${t}>
      <div class="said">
        <strong class="number">${t}</strong>
        ${this.whole?k:S`<button class="button small bare" @click=${()=>this.tell(`all`)}>${h.shoot.everything}</button>`}
        <button class="button small bare" @click=${()=>this.tell(`over`)}>${h.shoot.clear}</button>
      </div>
      <div class="acts">
        <button class="button small go" @click=${()=>this.tell(`enhance`)}>${K(`spark`,17)} ${h.shoot.enhanceN(e.length)}</button>
        <pop-menu face="quiet small square" up="true" .label=${h.marks.mark} .items=${[...this.marks(),...r?n:[]]}>${K(`flag`,17)}</pop-menu>
        ${r?k:n.map(e=>S`<button class="button small quiet" @click=${e.run}>${K(e.icon,17)} ${e.label}</button>`)}
        <button class="button small quiet danger square" aria-label=${h.common.remove} @click=${this.delete}>${K(`bin`,17)}</button>
      </div>
    </div>`}marks(){let e=e=>()=>void this.dispatchEvent(new CustomEvent(`mark`,{detail:e}));return[{label:h.marks.pick,icon:`flag`,run:e({mark:`pick`})},{label:h.marks.reject,icon:`close`,run:e({mark:`reject`})},{label:h.marks.unmark,icon:`undo`,run:e({mark:`none`})},...[5,4,3,2,1,0].map(t=>({label:t?h.marks.rating(t):h.marks.none,icon:`star`,run:e({rating:t})}))]}get exposures(){return T(this.shootId,this.chosen)}others(){let{chosen:e,exposures:t}=this,n=P(),i=e.flatMap(e=>n.get(e)??[]).filter(g),a=e.length===1?L(this.shootId,e[0]):void 0;return[...a?[{label:h.shoot.split,icon:`layers`,run:()=>void this.regroup(()=>pe(this.shootId,a))}]:[],...e.length>1&&t.length<=16?[{label:h.shoot.join,icon:`layers`,run:()=>void this.regroup(()=>Se(this.shootId,t))}]:[],...i.length?[{label:h.job.cancel,icon:`close`,run:()=>void r(i)}]:[]]}tell(e){this.dispatchEvent(new CustomEvent(e))}async regroup(e){try{await e(),this.tell(`over`)}catch(e){p(M(e),{bad:!0})}}};v([O()],Q.prototype,`shootId`,void 0),v([O({attribute:!1})],Q.prototype,`chosen`,void 0),v([O({type:Boolean})],Q.prototype,`whole`,void 0),Q=v([z(`selection-bar`)],Q);var Ne=G`
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
  }
  @media (max-width: 360px) {
    .grid {
      grid-template-columns: 1fr;
    }
  }
`,Pe=[`original`,`web`,`mls`],Fe=24,Ie=240,$=class extends F{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new _(this,a,y,Ee,R,W,H,B,n,c),this.last=``,this.nothingYet=!1,this.unbind=null,this.unoffer=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((C(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[x,Ne]}connectedCallback(){super.connectedCallback(),N(()=>import(`./looks-sheet-sv08qXDo.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.unoffer=Ce(()=>this.commands()),this.unbind=te({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():ee(u.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void be(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1,Te(this.shootId).catch(()=>this.gone=!0);let t=this.shootId;oe(t).then(()=>ue(t),()=>void 0),ye(this.shootId).catch(()=>void 0)}render(){if(this.watch,this.gone)return S`<div class="page"><h1>${h.shoot.gone}</h1><p><a href=${u.home}>${h.nav.shoots}</a></p></div>`;let e=a.value.items.find(e=>e.id===this.shootId),n=y.value.get(this.shootId),r=C(this.shootId),i=new Map(n?.map(e=>[e.id,e])),o=E(this.shootId),s=[...I(this.shootId),...o].filter(e=>e.state!==`done`||e.file&&!i.has(e.asset)),c=new Set(s.filter(e=>e.state===`waiting`).slice(Fe)),l=(o.length<=Ie&&o.some(A)?[...I(this.shootId),...o].filter(e=>s.includes(e)||i.has(e.asset)):s).filter(e=>!c.has(e)),d=P(),f=ie(this.shootId),p=new Set(l.map(e=>e.asset).filter(Boolean)),m=(r??[]).filter(e=>!p.has(e.id)&&(!f||e.tags.includes(f))&&t(this.filter,e,d.get(e.id)??[])),g=!(!r||r.length||s.length);return this.nothingYet=g,S`
      <div class="page">
        <a class="up" href=${u.home}>${K(`back`,17)} ${h.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?S`<input class="title" aria-label=${h.shoot.rename} .value=${e.unsorted?h.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${h.shoot.address} placeholder=${h.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:S`<div class="skeleton line"></div>`}
          </div>
          ${g?k:this.actions(r??[],d,o.some(A))}
        </div>
        <shoot-progress .shootId=${this.shootId}></shoot-progress>
        ${g?S`<drop-zone .curtain=${h.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:S`${this.bar(r??[],d,s.filter(e=>!i.has(e.asset)&&e.state!==`refused`&&e.state!==`duplicate`).length)}
              ${r?S`<photo-grid .items=${m} .tile=${e=>this.tile(e,d.get(e.id)??[])} .head=${l.length?[U(l,e=>e.id,e=>this.onItsWay(e,i.get(e.asset),d))]:[]}></photo-grid>`:S`<div class="grid" aria-busy="true">${U(l,e=>e.id,e=>this.onItsWay(e,i.get(e.asset),d))}${Array.from({length:8},()=>S`<div class="skeleton tile"></div>`)}</div>`}
              ${r&&!m.length&&!s.length?S`<p class="quieter">${h.shoot.nothing}</p>`:k}
              <drop-zone quiet .curtain=${h.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?S`<selection-bar .shootId=${this.shootId} .chosen=${[...this.chosen]} ?whole=${this.chosen.size>=(r??[]).length} @enhance=${()=>this.look()} @mark=${e=>this.mark(e.detail)} @all=${this.all} @over=${this.clear}></selection-bar>`:k}
      ${this.looking?S`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${r??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:k}
    `}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):S`<upload-tile .upload=${e} .picture=${se(e)}></upload-tile>`}actions(e,t,n){let{done:r,open:i,ready:a}=re(e,t),o=a&&!n&&!this.chosen.size,s=!o&&!this.chosen.size&&(n||i),c=e.filter(e=>e.mark===`pick`).length;return S`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${h.shoot.add} @click=${()=>this.zone.choose()}>${K(`add`,18)} <span class="word">${h.shoot.add}</span></button>
      ${r?S`<pop-menu class=${o?`main`:``} face=${o?``:`quiet`} up=${o&&matchMedia(`(max-width: 640px)`).matches?`true`:``} .label=${h.shoot.download} .note=${this.zipped(e,t)} .items=${Pe.map(e=>({label:h.shoot.sizes[e],hint:h.shoot.sizeHints[e],icon:`download`,run:()=>void j(this.shootId,e)}))}>${K(`download`,18)} <span class="word">${h.shoot.download}</span></pop-menu>`:k}
      ${c&&!this.chosen.size?S`<button class="button quiet" @click=${()=>this.look(!0)}>${K(`flag`,18)} ${h.marks.enhancePicks(c)}</button>`:k}
      <button class="button ${o?`quiet`:s?`main quiet`:`main`}" ?disabled=${!e.length} @click=${()=>this.look()}>${K(`spark`,18)} ${this.chosen.size?h.shoot.enhanceN(this.chosen.size):a?h.photo.again:h.shoot.enhance}</button>
      <pop-menu .label=${h.common.more} .items=${this.others()}>${K(`more`)}</pop-menu>
    </div>`}zipped(e,t){let n=e.filter(e=>e.mark!==`reject`),r=n.filter(e=>b(e,t.get(e.id)??[])).length;return h.shoot.sizesHint(r,n.length-r,e.length-n.length)}others(){return[{label:h.shoot.everything,icon:`check`,run:()=>this.all()},{label:h.shoot.findViews,hint:h.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:h.photo.accept,icon:`shield`,run:()=>void this.accept(C(this.shootId)??[],P())},{label:h.shoot.delete,hint:h.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>he(this.shootId)}]}commands(){let e={label:h.shoot.add,icon:`add`,run:()=>this.zone.choose()};if(this.gone)return[];if(this.nothingYet)return[e];let t=C(this.shootId)??[],n=re(t,P()).done?Pe.map(e=>({label:`${h.shoot.zip}: ${h.shoot.sizes[e]}`,icon:`download`,run:()=>void j(this.shootId,e)})):[];return[...t.length?[{label:h.shoot.enhance,icon:`spark`,run:()=>this.look()}]:[],e,...n,...this.others()]}bar(e,n,r){let i=new Map(De.map(r=>[r,e.filter(e=>t(r,e,n.get(e.id)??[])).length]));i.set(`all`,e.length+r);let a=e.some(e=>e.mark!==`none`),o=De.filter(e=>e===`all`||e===this.filter||i.get(e)&&(e!==`unmarked`||a));return S`<div class="bar">
      <div class="choices" role="group" aria-label=${h.shoot.filter}>
        ${o.map(e=>S`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${h.shoot.filters[e]} <span class="count number">${i.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?S`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?h.common.done:h.shoot.select}</button>`:k}
    </div>`}byTag(e){let t=ie(this.shootId),n=d(e);if(!n.length&&!t)return k;let r=n.some(([e])=>e===t)||!t?n:[...n,[t,0]];return S`<select class="tags" aria-label=${h.tags.filter} @change=${e=>B.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!t}>${h.tags.everything}</option>
      ${r.map(([e,n])=>S`<option value=${e} ?selected=${e===t}>${ae(e)} (${n})</option>`)}
    </select>`}tile(e,t){let r=e.thumb_url?``:this.localOf(e),i=L(this.shootId,e.id)?.asset_ids.length??1;return fe([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,n.value,r,i],()=>S`<photo-tile .asset=${e} .local=${r} .exposures=${i} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=W.value.find(t=>t.asset===e.id);return t?se(t):``}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(w(T(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&s(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>w([e.id],{deliver_job_id:t.id}))),p(h.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),me(y.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(C(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);!n.length&&t.length&&p(h.pictures.noPhotos),n.length&&(N(()=>import(`./looks-sheet-sv08qXDo.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=n)}started(){this.looking=null,this.clear(),this.filter=`all`,B.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(C(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){p(h.shoot.findingViews);try{p(h.shoot.foundViews(await le(this.shootId)))}catch(e){p(M(e),{bad:!0})}}dropped(e){xe(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=a.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await _e(r,{[e]:i})}catch(e){p(M(e),{bad:!0})}}};v([O()],$.prototype,`shootId`,void 0),v([D()],$.prototype,`filter`,void 0),v([D()],$.prototype,`chosen`,void 0),v([D()],$.prototype,`choosing`,void 0),v([D()],$.prototype,`looking`,void 0),v([D()],$.prototype,`gone`,void 0),v([we(`drop-zone`)],$.prototype,`zone`,void 0),v([we(`photo-grid`)],$.prototype,`grid`,void 0),$=v([z(`shoot-view`)],$);export{$ as ShootView};