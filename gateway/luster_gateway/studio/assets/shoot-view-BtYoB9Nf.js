const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-CeyJ2SGj.js","assets/common-BEWaxQ7m.js","assets/common-_gXZcgoQ.css","assets/compare-slider-Lci8n20g.js","assets/studio-app-CmNiWYqx.js","assets/schema-2vXgLy_U.js","assets/vars-DHo4IjWv.js","assets/side-sheet--O4wzD5z.js"])))=>i.map(i=>d[i]);
import{A as e,B as t,Cn as n,Cr as r,E as i,En as a,Gn as o,Gt as s,H as c,Kt as l,L as u,M as d,Nt as f,O as p,Or as m,Qn as h,Qt as ee,R as g,Rt as _,Sr as v,Ut as y,V as te,Wt as ne,Xn as b,Xt as re,Yn as x,Z as ie,Zt as ae,_n as S,_r as C,a as w,an as oe,ar as T,bn as E,c as se,cn as ce,cr as D,d as O,dr as k,en as le,et as ue,f as de,ft as fe,g as pe,i as A,in as j,ir as M,jn as me,k as he,l as ge,ln as N,lr as P,mn as _e,nn as F,nt as ve,o as I,or as L,p as ye,pn as be,pr as R,qn as z,r as B,rn as xe,rt as V,sr as H,t as Se,tn as U,tt as W,u as G,un as K,ut as Ce,wn as we,xn as q,yn as Te,z as Ee}from"./common-BEWaxQ7m.js";import"./drop-zone-BXQntJlo.js";import{t as J}from"./vars-DHo4IjWv.js";import{t as De}from"./stages-cd70x1YO.js";import"./studio-app-CmNiWYqx.js";var Oe=1;function ke({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*Oe,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var Ae=240,je=80,Y=class extends D{constructor(...e){super(...e),this.items=[],this.tile=()=>P,this.head=[],this.from=0,this.to=je,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>Ae}render(){return this.windowed?k`${this.head.length?k`<div class="grid head-grid">${this.head}</div>`:P}
      <div class="spacer" ${J({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${V(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${J({"--tall":`${this.below}px`})}></div>`:k`<div class="grid">${this.head}${V(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=ke({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};x([L({attribute:!1})],Y.prototype,`items`,void 0),x([L({attribute:!1})],Y.prototype,`tile`,void 0),x([L({attribute:!1})],Y.prototype,`head`,void 0),x([T()],Y.prototype,`from`,void 0),x([T()],Y.prototype,`to`,void 0),Y=x([H(`photo-grid`)],Y);var X=class extends D{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.exposures=1,this.local=``,this.watch=new m(this,q,fe)}static{this.styles=[h,R`
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
    `]}render(){this.watch;let e=this.asset,n=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),r=t(e,this.jobs),i=Ee(r)?v.photo.review:``,a=!n&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=r&&Ce(r.id,r.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,s=this.said(n,a);return k`
      <a class=${n?`working`:``} href=${z.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,this.exposures>1?v.shoot.exposures(this.exposures):``,e.mark===`pick`?v.marks.picked:e.mark===`reject`?v.marks.rejected:``,e.rating?v.marks.rating(e.rating):``,s||(r?[f(r.style),_(r)?v.staging.virtually:``,i].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?k`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:k`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${v.shoot.select}: ${e.filename}`} @click=${this.choose}>${b(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${n?k`<span class="pill">${n.status===`queued`?b(`clock`,15):k`<progress-ring size="16" .value=${this.progress(n)}></progress-ring>`}<span>${s}</span></span>`:P}
        ${a?k`<span class="pill bad">${b(`warn`,15)}<span>${v.job.failed}</span></span>`:P}
        ${r&&!n&&_(r)&&r.kind!==`stage`?k`<span class="pill staged">${v.staging.made}</span>`:P}
        ${r&&!n?k`<span class="pill"><span>${f(r.style)}</span></span>${i?k`<span class="pill check">${b(`warn`,15)}<span>${i}</span></span>`:P}`:P}
      </div>
      ${e.rating||e.mark!==`none`||this.exposures>1?k`<div class="marks" aria-hidden="true">${this.exposures>1?k`<span class="pill number">${b(`layers`,14)} ${this.exposures}</span>`:P}${e.mark===`pick`?k`<span class="pill glow">${b(`flag`,14)}</span>`:e.mark===`reject`?k`<span class="pill">${b(`close`,14)}</span>`:P}${e.rating?k`<span class="pill number">${e.rating} ★</span>`:P}</div>`:P}
    `}progress(e){return Math.max(e.progress,q.value.get(e.id)?.progress??0)}said(e,t){if(t)return v.job.failed;if(!e)return``;if(e.status===`queued`)return v.job.queued;if(e.status===`cancelling`)return v.job.cancelling;let n=q.value.get(e.id)?.stage??e.progress_note;return n&&De(n)||f(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};x([L({attribute:!1})],X.prototype,`asset`,void 0),x([L({attribute:!1})],X.prototype,`jobs`,void 0),x([L({type:Boolean,reflect:!0})],X.prototype,`chosen`,void 0),x([L({type:Boolean,reflect:!0})],X.prototype,`choosing`,void 0),x([L({type:Boolean,reflect:!0})],X.prototype,`rejected`,void 0),x([L({type:Number})],X.prototype,`exposures`,void 0),x([L()],X.prototype,`local`,void 0),X=x([H(`photo-tile`)],X);var Z=class extends D{constructor(...e){super(...e),this.shootId=``,this.watch=new m(this,N,G,Te,C)}static{this.styles=[h,R`
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
    `]}render(){return this.watch,[this.coming(),this.making()]}coming(){let e=O(this.shootId),t=e.filter(A),n=e.filter(e=>e.state===`failed`).length,r=[...I(this.shootId),...e.filter(e=>[`refused`,`duplicate`].includes(e.state))];if(!t.length&&!n&&!r.length)return P;let i=e.reduce((e,n)=>e+(t.includes(n)?n.sent:n.size),0),a=e.reduce((e,t)=>e+t.size,0);return k`<div class="coming" role="status">
      ${t.length?k`<progress-ring .value=${i/Math.max(1,a)}></progress-ring><span class="number">${v.shoot.uploading(e.length-t.length,e.length)}</span>
        <button class="button small bare" @click=${()=>t.forEach(e=>B(e.id))}>${v.shoot.cancelUploads}</button>`:P}
      ${n?k`<button class="button small quiet" @click=${ge}>${v.shoot.retryUploads}</button>`:P}
      ${r.length&&!t.length?k`<button class="button small quiet" @click=${()=>r.forEach(e=>B(e.id))}>${v.shoot.clearList}</button>`:P}
    </div>`}making(){let e=ye(this.shootId,N.value.values());if(!e)return P;let{at:t,all:n,open:r}=e;return k`<div class="making" role="status">
      ${t?k`<progress-ring .value=${(t-1)/n}></progress-ring>`:b(`clock`,22)}
      <span class="number">${t?v.shoot.enhancing(t,n):v.shoot.queued(n)}</span>
      <button class="button small bare" @click=${()=>p(r)}>${v.job.cancel}</button></div>`}};x([L()],Z.prototype,`shootId`,void 0),Z=x([H(`shoot-progress`)],Z);var Q=class extends D{constructor(...e){super(...e),this.picture=``}static{this.styles=[h,R`
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
    `]}render(){let{upload:e}=this,t=e.state===`refused`||e.state===`failed`,n=t?we(e.reason,e.detail):e.state===`sending`?`${v.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:v.upload[e.state],r=this.picture&&!t;return k`
      ${this.picture&&!t?k`<img src=${this.picture} alt="" />`:t?P:k`<div class="blank">${b(`photo`,28)}</div>`}
      <div class="text ${r?`over`:`box`}">
        <span class="name">${e.name}</span><span class="why ${t?`bad`:``}">${e.state===`waiting`?b(`clock`,14):P}${n}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?k`<div class="bar" ${J({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:P}
      <div class="acts">
        ${t&&e.file?k`<button aria-label=${`${v.upload.retry}: ${e.name}`} @click=${()=>se(e.id)}>${b(`undo`,17)}</button>`:P}
        ${e.state===`done`?P:k`<button aria-label=${`${t||e.state===`duplicate`?v.upload.dismiss:v.upload.cancel}: ${e.name}`} @click=${()=>B(e.id)}>${b(`close`,17)}</button>`}
      </div>
    `}};x([L({attribute:!1})],Q.prototype,`upload`,void 0),x([L({attribute:!1})],Q.prototype,`picture`,void 0),Q=x([H(`upload-tile`)],Q);var Me=R`
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
`,Ne=[`original`,`web`,`mls`],Pe=24,Fe=240,$=class extends D{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new m(this,E,S,Te,N,G,xe,y,C,me),this.last=``,this.unbind=null,this.unoffer=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((U(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[h,Me]}connectedCallback(){super.connectedCallback(),r(()=>import(`./looks-sheet-CeyJ2SGj.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.unoffer=ie(()=>this.commands()),this.unbind=i({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():o(z.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void ve(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1,_e(this.shootId).catch(()=>this.gone=!0);let t=this.shootId;be(t).then(()=>de(t),()=>void 0),ee(this.shootId).catch(()=>void 0)}render(){if(this.watch,this.gone)return k`<div class="page"><h1>${v.shoot.gone}</h1><p><a href=${z.home}>${v.nav.shoots}</a></p></div>`;let e=E.value.items.find(e=>e.id===this.shootId),t=S.value.get(this.shootId),n=U(this.shootId),r=new Map(t?.map(e=>[e.id,e])),i=O(this.shootId),a=[...I(this.shootId),...i].filter(e=>e.state!==`done`||e.file&&!r.has(e.asset)),o=new Set(a.filter(e=>e.state===`waiting`).slice(Pe)),s=(i.length<=Fe&&i.some(A)?[...I(this.shootId),...i].filter(e=>a.includes(e)||r.has(e.asset)):a).filter(e=>!o.has(e)),c=K(),u=l(this.shootId),d=new Set(s.map(e=>e.asset).filter(Boolean)),f=(n??[]).filter(e=>!d.has(e.id)&&(!u||e.tags.includes(u))&&g(this.filter,e,c.get(e.id)??[])),p=n&&!n.length&&!a.length;return k`
      <div class="page">
        <a class="up" href=${z.home}>${b(`back`,17)} ${v.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?k`<input class="title" aria-label=${v.shoot.rename} .value=${e.unsorted?v.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${v.shoot.address} placeholder=${v.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:k`<div class="skeleton line"></div>`}
          </div>
          ${p?P:this.actions(n??[],c,i.some(A))}
        </div>
        <shoot-progress .shootId=${this.shootId}></shoot-progress>
        ${p?k`<drop-zone .curtain=${v.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:k`${this.bar(n??[],c,a.filter(e=>!r.has(e.asset)&&e.state!==`refused`&&e.state!==`duplicate`).length)}
              ${n?k`<photo-grid .items=${f} .tile=${e=>this.tile(e,c.get(e.id)??[])} .head=${s.length?[V(s,e=>e.id,e=>this.onItsWay(e,r.get(e.asset),c))]:[]}></photo-grid>`:k`<div class="grid" aria-busy="true">${V(s,e=>e.id,e=>this.onItsWay(e,r.get(e.asset),c))}${Array.from({length:8},()=>k`<div class="skeleton tile"></div>`)}</div>`}
              ${n&&!f.length&&!a.length?k`<p class="quieter">${v.shoot.nothing}</p>`:P}
              <drop-zone quiet .curtain=${v.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?this.selection(n??[]):P}
      ${this.looking?k`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${n??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:P}
    `}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):k`<upload-tile .upload=${e} .picture=${w(e)}></upload-tile>`}actions(e,t,n){let{done:r,open:i,ready:a}=te(e,t),o=a&&!n&&!this.chosen.size,s=!o&&!this.chosen.size&&(n||i),c=e.filter(e=>e.mark===`pick`).length;return k`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${v.shoot.add} @click=${()=>this.zone.choose()}>${b(`add`,18)} <span class="word">${v.shoot.add}</span></button>
      ${r?k`<pop-menu class=${o?`main`:``} face=${o?``:`quiet`} up=${o&&matchMedia(`(max-width: 640px)`).matches?`true`:``} .label=${v.shoot.download} .items=${Ne.map(e=>({label:v.shoot.sizes[e],hint:e===`original`?v.shoot.sizesHint:``,icon:`download`,run:()=>void d(this.shootId,e)}))}>${b(`download`,18)} <span class="word">${v.shoot.download}</span></pop-menu>`:P}
      ${c&&!this.chosen.size?k`<button class="button quiet" @click=${()=>this.look(!0)}>${b(`flag`,18)} ${v.marks.enhancePicks(c)}</button>`:P}
      <button class="button ${o?`quiet`:s?`main quiet`:`main`}" ?disabled=${!e.length} @click=${()=>this.look()}>${b(`spark`,18)} ${this.chosen.size?v.shoot.enhanceN(this.chosen.size):a?v.photo.again:v.shoot.enhance}</button>
      <pop-menu .label=${v.common.more} .items=${this.others()}>${b(`more`)}</pop-menu>
    </div>`}others(){return[{label:v.shoot.everything,icon:`check`,run:()=>this.all()},{label:v.shoot.findViews,hint:v.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:v.photo.accept,icon:`shield`,run:()=>void this.accept(U(this.shootId)??[],K())},{label:v.shoot.delete,hint:v.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>e(this.shootId)}]}commands(){let e=Ne.map(e=>({label:`${v.shoot.zip}: ${v.shoot.sizes[e]}`,icon:`download`,run:()=>void d(this.shootId,e)}));return[{label:v.shoot.enhance,icon:`spark`,run:()=>this.look()},{label:v.shoot.add,icon:`add`,run:()=>this.zone.choose()},...e,...this.others()]}bar(e,t,n){let r=new Map(u.map(n=>[n,e.filter(e=>g(n,e,t.get(e.id)??[])).length]));r.set(`all`,e.length+n);let i=e.some(e=>e.mark!==`none`),a=u.filter(e=>e===`all`||e===this.filter||r.get(e)&&(e!==`unmarked`||i));return k`<div class="bar">
      <div class="choices" role="group" aria-label=${v.shoot.filter}>
        ${a.map(e=>k`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${v.shoot.filters[e]} <span class="count number">${r.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?k`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?v.common.done:v.shoot.select}</button>`:P}
    </div>`}byTag(e){let t=l(this.shootId),n=ne(e);if(!n.length&&!t)return P;let r=n.some(([e])=>e===t)||!t?n:[...n,[t,0]];return k`<select class="tags" aria-label=${v.tags.filter} @change=${e=>y.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!t}>${v.tags.everything}</option>
      ${r.map(([e,n])=>k`<option value=${e} ?selected=${e===t}>${s(e)} (${n})</option>`)}
    </select>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),r=F(this.shootId,e.id)?.asset_ids.length??1;return pe([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,C.value,n,r],()=>k`<photo-tile .asset=${e} .local=${n} .exposures=${r} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=G.value.find(t=>t.asset===e.id);return t?w(t):``}selection(e){let t=[...this.chosen],n=t.flatMap(e=>K().get(e)??[]).filter(ce),r=t.length===1?F(this.shootId,t[0]):void 0,i=j(this.shootId,t);return k`<div class="selection" role="toolbar" aria-label=${v.shoot.selected(t.length)}>
      <strong class="number">${v.shoot.selected(t.length)}</strong>
      ${t.length<e.length?k`<button class="button small bare" @click=${this.all}>${v.shoot.everything}</button>`:P}
      <button class="button small" @click=${()=>this.look()}>${b(`spark`,17)} ${v.shoot.enhance}</button>
      <pop-menu face="quiet small" up="true" .label=${v.marks.mark} .items=${[{label:v.marks.pick,icon:`flag`,run:()=>this.mark({mark:`pick`})},{label:v.marks.reject,icon:`close`,run:()=>this.mark({mark:`reject`})},{label:v.marks.unmark,icon:`undo`,run:()=>this.mark({mark:`none`})},...[5,4,3,2,1,0].map(e=>({label:e?v.marks.rating(e):v.marks.none,icon:`star`,run:()=>this.mark({rating:e})}))]}>${b(`flag`,17)}</pop-menu>
      ${r?k`<button class="button small quiet" @click=${()=>this.regroup(()=>le(this.shootId,r))}>${v.shoot.split}</button>`:P}
      ${t.length>1&&i.length<=16?k`<button class="button small quiet" @click=${()=>this.regroup(()=>ae(this.shootId,i))}>${b(`layers`,17)} ${v.shoot.join}</button>`:P}
      ${n.length?k`<button class="button small quiet" @click=${()=>p(n)}>${v.job.cancel}</button>`:P}
      <button class="button small quiet danger" aria-label=${v.common.remove} @click=${()=>{he(this.shootId,i),this.clear()}}>${b(`bin`,17)}</button>
      <button class="button small bare round" aria-label=${v.shoot.clear} @click=${this.clear}>${b(`close`,17)}</button>
    </div>`}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(W(j(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&c(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>W([e.id],{deliver_job_id:t.id}))),a(v.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),ue(S.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(U(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);!n.length&&t.length&&a(v.pictures.noPhotos),n.length&&(r(()=>import(`./looks-sheet-CeyJ2SGj.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=n)}started(){this.looking=null,this.clear(),this.filter=`all`,y.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(U(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){a(v.shoot.findingViews);try{a(v.shoot.foundViews(await re(this.shootId)))}catch(e){a(n(e),{bad:!0})}}async regroup(e){try{await e(),this.clear()}catch(e){a(n(e),{bad:!0})}}dropped(e){Se(this.shootId,e.detail.files)}async rename(e,t){let r=t.target,i=E.value.items.find(e=>e.id===this.shootId),o=r.value.trim();if(!i||o===i[e]||e===`name`&&!o)i&&(r.value=i[e]);else try{await oe(i,{[e]:o})}catch(e){a(n(e),{bad:!0})}}};x([L()],$.prototype,`shootId`,void 0),x([T()],$.prototype,`filter`,void 0),x([T()],$.prototype,`chosen`,void 0),x([T()],$.prototype,`choosing`,void 0),x([T()],$.prototype,`looking`,void 0),x([T()],$.prototype,`gone`,void 0),x([M(`drop-zone`)],$.prototype,`zone`,void 0),x([M(`photo-grid`)],$.prototype,`grid`,void 0),$=x([H(`shoot-view`)],$);export{$ as ShootView};