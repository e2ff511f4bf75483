const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-C-3mod6E.js","assets/common-CsLnnzm3.js","assets/common-_gXZcgoQ.css","assets/compare-slider-bKFs5wmp.js","assets/studio-app-BzZIgOcX.js","assets/schema-2vXgLy_U.js","assets/vars-BTjrt91x.js","assets/side-sheet-158LKN0J.js"])))=>i.map(i=>d[i]);
import{$n as e,$t as t,B as n,Cn as r,D as i,Dn as a,En as o,Er as s,F as c,G as l,It as u,Jn as d,Jt as f,Kt as p,O as m,P as h,Pn as ee,Qn as g,Sn as _,T as te,Tr as v,U as ne,V as re,Vt as ie,W as ae,Xn as y,Yt as b,_n as oe,a as x,an as S,at as se,bn as C,br as w,c as ce,cn as le,cr as T,d as E,dr as D,en as ue,et as de,f as fe,fn as O,fr as k,gn as pe,gr as A,h as me,ht as he,i as j,in as M,it as N,j as P,jr as F,k as ge,kn as I,l as _e,lr as L,mr as R,o as z,on as ve,ot as B,pn as V,pt as ye,qt as be,r as H,rn as xe,rt as Se,sn as U,sr as Ce,t as we,tn as Te,tr as W,u as G,ur as K,wn as q,z as Ee}from"./common-CsLnnzm3.js";import"./drop-zone-BmYI9yok.js";import{t as J}from"./vars-BTjrt91x.js";import{t as De}from"./stages-BsjU9ghn.js";import"./studio-app-BzZIgOcX.js";var Oe=1;function ke({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*Oe,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var Ae=240,je=80,Y=class extends D{constructor(...e){super(...e),this.items=[],this.tile=()=>k,this.head=[],this.from=0,this.to=je,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>Ae}render(){return this.windowed?R`${this.head.length?R`<div class="grid head-grid">${this.head}</div>`:k}
      <div class="spacer" ${J({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${B(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${J({"--tall":`${this.below}px`})}></div>`:R`<div class="grid">${this.head}${B(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=ke({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};g([L({attribute:!1})],Y.prototype,`items`,void 0),g([L({attribute:!1})],Y.prototype,`tile`,void 0),g([L({attribute:!1})],Y.prototype,`head`,void 0),g([T()],Y.prototype,`from`,void 0),g([T()],Y.prototype,`to`,void 0),Y=g([K(`photo-grid`)],Y);var X=class extends D{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.exposures=1,this.local=``,this.watch=new F(this,q,he)}static{this.styles=[W,A`
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
    `]}render(){this.watch;let t=this.asset,n=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),r=ne(t,this.jobs),i=re(r)?v.photo.review:``,a=!n&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=r&&ye(r.id,r.outputs[0]?.name??`photo`,`thumb`)||t.thumb_url||this.local,s=this.said(n,a);return R`
      <a class=${n?`working`:``} href=${y.photo(t.shoot_id??``,t.id)} aria-label=${[t.filename,this.exposures>1?v.shoot.exposures(this.exposures):``,t.mark===`pick`?v.marks.picked:t.mark===`reject`?v.marks.rejected:``,t.rating?v.marks.rating(t.rating):``,s||(r?[u(r.style),ie(r)?v.staging.virtually:``,i].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?R`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:R`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${v.shoot.select}: ${t.filename}`} @click=${this.choose}>${e(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${n?R`<span class="pill">${n.status===`queued`?e(`clock`,15):R`<progress-ring size="16" .value=${this.progress(n)}></progress-ring>`}<span>${s}</span></span>`:k}
        ${a?R`<span class="pill bad">${e(`warn`,15)}<span>${v.job.failed}</span></span>`:k}
        ${r&&!n&&ie(r)&&r.kind!==`stage`?R`<span class="pill staged">${v.staging.made}</span>`:k}
        ${r&&!n?R`<span class="pill"><span>${u(r.style)}</span></span>${i?R`<span class="pill check">${e(`warn`,15)}<span>${i}</span></span>`:k}`:k}
      </div>
      ${t.rating||t.mark!==`none`||this.exposures>1?R`<div class="marks" aria-hidden="true">${this.exposures>1?R`<span class="pill number">${e(`layers`,14)} ${this.exposures}</span>`:k}${t.mark===`pick`?R`<span class="pill glow">${e(`flag`,14)}</span>`:t.mark===`reject`?R`<span class="pill">${e(`close`,14)}</span>`:k}${t.rating?R`<span class="pill number">${t.rating} ★</span>`:k}</div>`:k}
    `}progress(e){return Math.max(e.progress,q.value.get(e.id)?.progress??0)}said(e,t){if(t)return v.job.failed;if(!e)return``;if(e.status===`queued`)return v.job.queued;if(e.status===`cancelling`)return v.job.cancelling;let n=q.value.get(e.id)?.stage??e.progress_note;return n&&De(n)||u(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};g([L({attribute:!1})],X.prototype,`asset`,void 0),g([L({attribute:!1})],X.prototype,`jobs`,void 0),g([L({type:Boolean,reflect:!0})],X.prototype,`chosen`,void 0),g([L({type:Boolean,reflect:!0})],X.prototype,`choosing`,void 0),g([L({type:Boolean,reflect:!0})],X.prototype,`rejected`,void 0),g([L({type:Number})],X.prototype,`exposures`,void 0),g([L()],X.prototype,`local`,void 0),X=g([K(`photo-tile`)],X);var Z=class extends D{constructor(...e){super(...e),this.shootId=``,this.watch=new F(this,O,G,_,w)}static{this.styles=[W,A`
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
    `]}render(){return this.watch,[this.coming(),this.making()]}coming(){let e=E(this.shootId),t=e.filter(j),n=e.filter(e=>e.state===`failed`).length,r=[...z(this.shootId),...e.filter(e=>[`refused`,`duplicate`].includes(e.state))];if(!t.length&&!n&&!r.length)return k;let i=e.reduce((e,n)=>e+(t.includes(n)?n.sent:n.size),0),a=e.reduce((e,t)=>e+t.size,0);return R`<div class="coming" role="status">
      ${t.length?R`<progress-ring .value=${i/Math.max(1,a)}></progress-ring><span class="number">${v.shoot.uploading(e.length-t.length,e.length)}</span>
        <button class="button small bare" @click=${()=>t.forEach(e=>H(e.id))}>${v.shoot.cancelUploads}</button>`:k}
      ${n?R`<button class="button small quiet" @click=${_e}>${v.shoot.retryUploads}</button>`:k}
      ${r.length&&!t.length?R`<button class="button small quiet" @click=${()=>r.forEach(e=>H(e.id))}>${v.shoot.clearList}</button>`:k}
    </div>`}making(){let t=c(this.shootId,O.value.values());if(!t)return k;let{all:n,done:r,failed:a,begun:o,left:s}=t,l=n?o?v.shoot.enhancing(r,n):v.shoot.queued(n):v.job.cancelling;return R`<div class="making" role="status">
      ${n&&!o?e(`clock`,22):R`<progress-ring .value=${(r+a)/Math.max(1,n)}></progress-ring>`}
      <span class="number">${l}${a?R` · <span class="failed">${v.shoots.failed(a)}</span>`:k}</span>
      ${s.length?R`<button class="button small bare" @click=${()=>i(s)}>${v.job.cancel}</button>`:k}</div>`}};g([L()],Z.prototype,`shootId`,void 0),Z=g([K(`shoot-progress`)],Z);var Q=class extends D{constructor(...e){super(...e),this.picture=``}static{this.styles=[W,A`
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
    `]}render(){let{upload:t}=this,n=t.state===`refused`||t.state===`failed`,r=n?a(t.reason,t.detail):t.state===`sending`?`${v.upload.sending} ${Math.round(100*t.sent/Math.max(1,t.size))} %`:v.upload[t.state],i=this.picture&&!n;return R`
      ${this.picture&&!n?R`<img src=${this.picture} alt="" />`:n?k:R`<div class="blank">${e(`photo`,28)}</div>`}
      <div class="text ${i?`over`:`box`}">
        <span class="name">${t.name}</span><span class="why ${n?`bad`:``}">${t.state===`waiting`?e(`clock`,14):k}${r}</span>
      </div>
      ${t.state===`sending`||t.state===`checking`?R`<div class="bar" ${J({"--share":`${Math.round(100*t.sent/Math.max(1,t.size))}%`})}></div>`:k}
      <div class="acts">
        ${n&&t.file?R`<button aria-label=${`${v.upload.retry}: ${t.name}`} @click=${()=>ce(t.id)}>${e(`undo`,17)}</button>`:k}
        ${t.state===`done`?k:R`<button aria-label=${`${n||t.state===`duplicate`?v.upload.dismiss:v.upload.cancel}: ${t.name}`} @click=${()=>H(t.id)}>${e(`close`,17)}</button>`}
      </div>
    `}};g([L({attribute:!1})],Q.prototype,`upload`,void 0),g([L({attribute:!1})],Q.prototype,`picture`,void 0),Q=g([K(`upload-tile`)],Q);var Me=A`
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
`,Ne=[`original`,`web`,`mls`],Pe=24,Fe=240,$=class extends D{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new F(this,r,C,_,O,G,ve,p,w,ee),this.last=``,this.unbind=null,this.unoffer=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((M(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[W,Me]}connectedCallback(){super.connectedCallback(),s(()=>import(`./looks-sheet-C-3mod6E.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.unoffer=de(()=>this.commands()),this.unbind=te({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():d(y.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void se(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1,oe(this.shootId).catch(()=>this.gone=!0);let t=this.shootId;pe(t).then(()=>fe(t),()=>void 0),Te(this.shootId).catch(()=>void 0)}render(){if(this.watch,this.gone)return R`<div class="page"><h1>${v.shoot.gone}</h1><p><a href=${y.home}>${v.nav.shoots}</a></p></div>`;let t=r.value.items.find(e=>e.id===this.shootId),i=C.value.get(this.shootId),a=M(this.shootId),o=new Map(i?.map(e=>[e.id,e])),s=E(this.shootId),c=[...z(this.shootId),...s].filter(e=>e.state!==`done`||e.file&&!o.has(e.asset)),l=new Set(c.filter(e=>e.state===`waiting`).slice(Pe)),u=(s.length<=Fe&&s.some(j)?[...z(this.shootId),...s].filter(e=>c.includes(e)||o.has(e.asset)):c).filter(e=>!l.has(e)),d=V(),f=b(this.shootId),p=new Set(u.map(e=>e.asset).filter(Boolean)),m=(a??[]).filter(e=>!p.has(e.id)&&(!f||e.tags.includes(f))&&n(this.filter,e,d.get(e.id)??[])),h=a&&!a.length&&!c.length;return R`
      <div class="page">
        <a class="up" href=${y.home}>${e(`back`,17)} ${v.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${t?.name??``}</h1>
            ${t?R`<input class="title" aria-label=${v.shoot.rename} .value=${t.unsorted?v.shoots.unsorted:t.name} maxlength="200" ?readonly=${t.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${v.shoot.address} placeholder=${v.shoot.addAddress} .value=${t.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:R`<div class="skeleton line"></div>`}
          </div>
          ${h?k:this.actions(a??[],d,s.some(j))}
        </div>
        <shoot-progress .shootId=${this.shootId}></shoot-progress>
        ${h?R`<drop-zone .curtain=${v.drop.into(t?.name??``)} @photos=${this.dropped}></drop-zone>`:R`${this.bar(a??[],d,c.filter(e=>!o.has(e.asset)&&e.state!==`refused`&&e.state!==`duplicate`).length)}
              ${a?R`<photo-grid .items=${m} .tile=${e=>this.tile(e,d.get(e.id)??[])} .head=${u.length?[B(u,e=>e.id,e=>this.onItsWay(e,o.get(e.asset),d))]:[]}></photo-grid>`:R`<div class="grid" aria-busy="true">${B(u,e=>e.id,e=>this.onItsWay(e,o.get(e.asset),d))}${Array.from({length:8},()=>R`<div class="skeleton tile"></div>`)}</div>`}
              ${a&&!m.length&&!c.length?R`<p class="quieter">${v.shoot.nothing}</p>`:k}
              <drop-zone quiet .curtain=${v.drop.into(t?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?this.selection(a??[]):k}
      ${this.looking?R`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${a??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:k}
    `}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):R`<upload-tile .upload=${e} .picture=${x(e)}></upload-tile>`}actions(t,n,r){let{done:i,open:a,ready:o}=ae(t,n),s=o&&!r&&!this.chosen.size,c=!s&&!this.chosen.size&&(r||a),l=t.filter(e=>e.mark===`pick`).length;return R`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${v.shoot.add} @click=${()=>this.zone.choose()}>${e(`add`,18)} <span class="word">${v.shoot.add}</span></button>
      ${i?R`<pop-menu class=${s?`main`:``} face=${s?``:`quiet`} up=${s&&matchMedia(`(max-width: 640px)`).matches?`true`:``} .label=${v.shoot.download} .items=${Ne.map(e=>({label:v.shoot.sizes[e],hint:e===`original`?v.shoot.sizesHint:``,icon:`download`,run:()=>void P(this.shootId,e)}))}>${e(`download`,18)} <span class="word">${v.shoot.download}</span></pop-menu>`:k}
      ${l&&!this.chosen.size?R`<button class="button quiet" @click=${()=>this.look(!0)}>${e(`flag`,18)} ${v.marks.enhancePicks(l)}</button>`:k}
      <button class="button ${s?`quiet`:c?`main quiet`:`main`}" ?disabled=${!t.length} @click=${()=>this.look()}>${e(`spark`,18)} ${this.chosen.size?v.shoot.enhanceN(this.chosen.size):o?v.photo.again:v.shoot.enhance}</button>
      <pop-menu .label=${v.common.more} .items=${this.others()}>${e(`more`)}</pop-menu>
    </div>`}others(){return[{label:v.shoot.everything,icon:`check`,run:()=>this.all()},{label:v.shoot.findViews,hint:v.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:v.photo.accept,icon:`shield`,run:()=>void this.accept(M(this.shootId)??[],V())},{label:v.shoot.delete,hint:v.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>ge(this.shootId)}]}commands(){let e=Ne.map(e=>({label:`${v.shoot.zip}: ${v.shoot.sizes[e]}`,icon:`download`,run:()=>void P(this.shootId,e)}));return[{label:v.shoot.enhance,icon:`spark`,run:()=>this.look()},{label:v.shoot.add,icon:`add`,run:()=>this.zone.choose()},...e,...this.others()]}bar(e,t,r){let i=new Map(Ee.map(r=>[r,e.filter(e=>n(r,e,t.get(e.id)??[])).length]));i.set(`all`,e.length+r);let a=e.some(e=>e.mark!==`none`),o=Ee.filter(e=>e===`all`||e===this.filter||i.get(e)&&(e!==`unmarked`||a));return R`<div class="bar">
      <div class="choices" role="group" aria-label=${v.shoot.filter}>
        ${o.map(e=>R`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${v.shoot.filters[e]} <span class="count number">${i.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?R`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?v.common.done:v.shoot.select}</button>`:k}
    </div>`}byTag(e){let t=b(this.shootId),n=be(e);if(!n.length&&!t)return k;let r=n.some(([e])=>e===t)||!t?n:[...n,[t,0]];return R`<select class="tags" aria-label=${v.tags.filter} @change=${e=>p.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!t}>${v.tags.everything}</option>
      ${r.map(([e,n])=>R`<option value=${e} ?selected=${e===t}>${f(e)} (${n})</option>`)}
    </select>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),r=S(this.shootId,e.id)?.asset_ids.length??1;return me([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,w.value,n,r],()=>R`<photo-tile .asset=${e} .local=${n} .exposures=${r} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=G.value.find(t=>t.asset===e.id);return t?x(t):``}selection(t){let n=[...this.chosen],r=n.flatMap(e=>V().get(e)??[]).filter(h),a=n.length===1?S(this.shootId,n[0]):void 0,o=U(this.shootId,n);return R`<div class="selection" role="toolbar" aria-label=${v.shoot.selected(n.length)}>
      <strong class="number">${v.shoot.selected(n.length)}</strong>
      ${n.length<t.length?R`<button class="button small bare" @click=${this.all}>${v.shoot.everything}</button>`:k}
      <button class="button small" @click=${()=>this.look()}>${e(`spark`,17)} ${v.shoot.enhance}</button>
      <pop-menu face="quiet small" up="true" .label=${v.marks.mark} .items=${[{label:v.marks.pick,icon:`flag`,run:()=>this.mark({mark:`pick`})},{label:v.marks.reject,icon:`close`,run:()=>this.mark({mark:`reject`})},{label:v.marks.unmark,icon:`undo`,run:()=>this.mark({mark:`none`})},...[5,4,3,2,1,0].map(e=>({label:e?v.marks.rating(e):v.marks.none,icon:`star`,run:()=>this.mark({rating:e})}))]}>${e(`flag`,17)}</pop-menu>
      ${a?R`<button class="button small quiet" @click=${()=>this.regroup(()=>xe(this.shootId,a))}>${v.shoot.split}</button>`:k}
      ${n.length>1&&o.length<=16?R`<button class="button small quiet" @click=${()=>this.regroup(()=>ue(this.shootId,o))}>${e(`layers`,17)} ${v.shoot.join}</button>`:k}
      ${r.length?R`<button class="button small quiet" @click=${()=>i(r)}>${v.job.cancel}</button>`:k}
      <button class="button small quiet danger" aria-label=${v.common.remove} @click=${()=>{m(this.shootId,o),this.clear()}}>${e(`bin`,17)}</button>
      <button class="button small bare round" aria-label=${v.shoot.clear} @click=${this.clear}>${e(`close`,17)}</button>
    </div>`}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(N(U(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&l(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>N([e.id],{deliver_job_id:t.id}))),I(v.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),Se(C.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(M(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);!n.length&&t.length&&I(v.pictures.noPhotos),n.length&&(s(()=>import(`./looks-sheet-C-3mod6E.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=n)}started(){this.looking=null,this.clear(),this.filter=`all`,p.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(M(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){I(v.shoot.findingViews);try{I(v.shoot.foundViews(await t(this.shootId)))}catch(e){I(o(e),{bad:!0})}}async regroup(e){try{await e(),this.clear()}catch(e){I(o(e),{bad:!0})}}dropped(e){we(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,i=r.value.items.find(e=>e.id===this.shootId),a=n.value.trim();if(!i||a===i[e]||e===`name`&&!a)i&&(n.value=i[e]);else try{await le(i,{[e]:a})}catch(e){I(o(e),{bad:!0})}}};g([L()],$.prototype,`shootId`,void 0),g([T()],$.prototype,`filter`,void 0),g([T()],$.prototype,`chosen`,void 0),g([T()],$.prototype,`choosing`,void 0),g([T()],$.prototype,`looking`,void 0),g([T()],$.prototype,`gone`,void 0),g([Ce(`drop-zone`)],$.prototype,`zone`,void 0),g([Ce(`photo-grid`)],$.prototype,`grid`,void 0),$=g([K(`shoot-view`)],$);export{$ as ShootView};