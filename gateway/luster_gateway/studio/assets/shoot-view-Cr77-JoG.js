const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-Dm5wVupI.js","assets/common-Th73iqsk.js","assets/common-_gXZcgoQ.css","assets/compare-slider-D1WAmAMS.js","assets/studio-app-olIZw6vd.js","assets/schema-2vXgLy_U.js","assets/vars-oRd8JM0M.js","assets/side-sheet-CP9mHh_b.js"])))=>i.map(i=>d[i]);
import{An as e,Ar as t,B as n,Bn as r,Cn as i,D as a,Dn as o,F as s,Fn as c,Fr as l,G as u,H as d,Hn as f,Jt as p,K as m,Kn as h,Ln as g,Nn as _,O as ee,On as v,P as te,Rt as y,T as ne,Tn as b,Ut as re,V as x,W as ie,Xt as ae,Yt as oe,Zt as S,_t as se,a as C,an as ce,at as le,br as w,c as ue,cn as de,ct as T,d as E,dr as fe,f as pe,fr as D,gr as O,h as me,hn as k,hr as A,ht as he,i as j,j as M,jn as ge,k as _e,kr as N,l as ve,ln as P,mn as F,mr as I,nn as ye,nt as be,o as L,on as R,ot as xe,pr as z,r as B,rn as Se,sn as V,st as Ce,t as we,tn as Te,u as H,un as Ee,vn as De,vr as U,wr as W,yn as Oe,z as G,zn as K}from"./common-Th73iqsk.js";import"./drop-zone-CcwUeG_P.js";import{t as q}from"./vars-oRd8JM0M.js";import{t as ke}from"./stages-BEPyYUcf.js";import"./studio-app-olIZw6vd.js";var Ae=1;function je({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*Ae,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var Me=240,Ne=80,J=class extends A{constructor(...e){super(...e),this.items=[],this.tile=()=>O,this.head=[],this.from=0,this.to=Ne,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>Me}render(){return this.windowed?U`${this.head.length?U`<div class="grid head-grid">${this.head}</div>`:O}
      <div class="spacer" ${q({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${T(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${q({"--tall":`${this.below}px`})}></div>`:U`<div class="grid">${this.head}${T(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=je({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};K([z({attribute:!1})],J.prototype,`items`,void 0),K([z({attribute:!1})],J.prototype,`tile`,void 0),K([z({attribute:!1})],J.prototype,`head`,void 0),K([D()],J.prototype,`from`,void 0),K([D()],J.prototype,`to`,void 0),J=K([I(`photo-grid`)],J);var Y=class extends A{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.exposures=1,this.local=``,this.watch=new l(this,v,se)}static{this.styles=[f,w`
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
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),n=ie(e,this.jobs),i=d(n)?N.photo.review:``,a=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=n&&he(n.id,n.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,s=this.said(t,a);return U`
      <a class=${t?`working`:``} href=${g.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,this.exposures>1?N.shoot.exposures(this.exposures):``,e.mark===`pick`?N.marks.picked:e.mark===`reject`?N.marks.rejected:``,e.rating?N.marks.rating(e.rating):``,s||(n?[y(n.style),re(n)?N.staging.virtually:``,i].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?U`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:U`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${N.shoot.select}: ${e.filename}`} @click=${this.choose}>${r(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?U`<span class="pill">${t.status===`queued`?r(`clock`,15):U`<progress-ring size="16" .value=${this.progress(t)}></progress-ring>`}<span>${s}</span></span>`:O}
        ${a?U`<span class="pill bad">${r(`warn`,15)}<span>${N.job.failed}</span></span>`:O}
        ${n&&!t&&re(n)&&n.kind!==`stage`?U`<span class="pill staged">${N.staging.made}</span>`:O}
        ${n&&!t?U`<span class="pill"><span>${y(n.style)}</span></span>${i?U`<span class="pill check">${r(`warn`,15)}<span>${i}</span></span>`:O}`:O}
      </div>
      ${e.rating||e.mark!==`none`||this.exposures>1?U`<div class="marks" aria-hidden="true">${this.exposures>1?U`<span class="pill number">${r(`layers`,14)} ${this.exposures}</span>`:O}${e.mark===`pick`?U`<span class="pill glow">${r(`flag`,14)}</span>`:e.mark===`reject`?U`<span class="pill">${r(`close`,14)}</span>`:O}${e.rating?U`<span class="pill number">${e.rating} ★</span>`:O}</div>`:O}
    `}progress(e){return Math.max(e.progress,v.value.get(e.id)?.progress??0)}said(e,t){if(t)return N.job.failed;if(!e)return``;if(e.status===`queued`)return N.job.queued;if(e.status===`cancelling`)return N.job.cancelling;let n=v.value.get(e.id)?.stage??e.progress_note;return n&&ke(n)||y(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};K([z({attribute:!1})],Y.prototype,`asset`,void 0),K([z({attribute:!1})],Y.prototype,`jobs`,void 0),K([z({type:Boolean,reflect:!0})],Y.prototype,`chosen`,void 0),K([z({type:Boolean,reflect:!0})],Y.prototype,`choosing`,void 0),K([z({type:Boolean,reflect:!0})],Y.prototype,`rejected`,void 0),K([z({type:Number})],Y.prototype,`exposures`,void 0),K([z()],Y.prototype,`local`,void 0),Y=K([I(`photo-tile`)],Y);var X=class extends A{constructor(...e){super(...e),this.shootId=``,this.watch=new l(this,F,H,b,W)}static{this.styles=[f,w`
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
    `]}render(){return this.watch,[this.coming(),this.making()]}coming(){let e=E(this.shootId),t=e.filter(j),n=e.filter(e=>e.state===`failed`).length,r=[...L(this.shootId),...e.filter(e=>[`refused`,`duplicate`].includes(e.state))];if(!t.length&&!n&&!r.length)return O;let i=e.reduce((e,n)=>e+(t.includes(n)?n.sent:n.size),0),a=e.reduce((e,t)=>e+t.size,0);return U`<div class="coming" role="status">
      ${t.length?U`<progress-ring .value=${i/Math.max(1,a)}></progress-ring><span class="number">${N.shoot.uploading(e.length-t.length,e.length)}</span>
        <button class="button small bare" @click=${()=>t.forEach(e=>B(e.id))}>${N.shoot.cancelUploads}</button>`:O}
      ${n?U`<button class="button small quiet" @click=${ve}>${N.shoot.retryUploads}</button>`:O}
      ${r.length&&!t.length?U`<button class="button small quiet" @click=${()=>r.forEach(e=>B(e.id))}>${N.shoot.clearList}</button>`:O}
    </div>`}making(){let e=s(this.shootId,F.value.values());if(!e)return O;let{all:t,done:n,failed:i,begun:o,left:c}=e,l=t?o?N.shoot.enhancing(n,t):N.shoot.queued(t):N.job.cancelling;return U`<div class="making" role="status">
      ${t&&!o?r(`clock`,22):U`<progress-ring .value=${(n+i)/Math.max(1,t)}></progress-ring>`}
      <span class="number">${l}${i?U` · <span class="failed">${N.shoots.failed(i)}</span>`:O}</span>
      ${c.length?U`<button class="button small bare" @click=${()=>a(c)}>${N.job.cancel}</button>`:O}</div>`}};K([z()],X.prototype,`shootId`,void 0),X=K([I(`shoot-progress`)],X);var Z=class extends A{constructor(...e){super(...e),this.picture=``}static{this.styles=[f,w`
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
    `]}render(){let{upload:e}=this,t=e.state===`refused`||e.state===`failed`,n=t?ge(e.reason,e.detail):e.state===`sending`?`${N.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:N.upload[e.state],i=this.picture&&!t;return U`
      ${this.picture&&!t?U`<img src=${this.picture} alt="" />`:t?O:U`<div class="blank">${r(`photo`,28)}</div>`}
      <div class="text ${i?`over`:`box`}">
        <span class="name">${e.name}</span><span class="why ${t?`bad`:``}">${e.state===`waiting`?r(`clock`,14):O}${n}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?U`<div class="bar" ${q({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:O}
      <div class="acts">
        ${t&&e.file?U`<button aria-label=${`${N.upload.retry}: ${e.name}`} @click=${()=>ue(e.id)}>${r(`undo`,17)}</button>`:O}
        ${e.state===`done`?O:U`<button aria-label=${`${t||e.state===`duplicate`?N.upload.dismiss:N.upload.cancel}: ${e.name}`} @click=${()=>B(e.id)}>${r(`close`,17)}</button>`}
      </div>
    `}};K([z({attribute:!1})],Z.prototype,`upload`,void 0),K([z({attribute:!1})],Z.prototype,`picture`,void 0),Z=K([I(`upload-tile`)],Z);var Q=class extends A{constructor(...e){super(...e),this.shootId=``,this.chosen=[],this.whole=!1,this.watch=new l(this,F,de,W),this.delete=()=>{ee(this.shootId,this.exposures),this.tell(`over`)}}static{this.styles=[f,w`
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
    `]}render(){this.watch;let{chosen:e}=this,t=N.shoot.selected(e.length),n=this.others(),i=matchMedia(`(max-width: 640px)`).matches;return U`<div class="selection" role="toolbar" aria-label=${t}>
      <div class="said">
        <strong class="number">${t}</strong>
        ${this.whole?O:U`<button class="button small bare" @click=${()=>this.tell(`all`)}>${N.shoot.everything}</button>`}
        <button class="button small bare" @click=${()=>this.tell(`over`)}>${N.shoot.clear}</button>
      </div>
      <div class="acts">
        <button class="button small go" @click=${()=>this.tell(`enhance`)}>${r(`spark`,17)} ${N.shoot.enhanceN(e.length)}</button>
        <pop-menu face="quiet small square" up="true" .label=${N.marks.mark} .items=${[...this.marks(),...i?n:[]]}>${r(`flag`,17)}</pop-menu>
        ${i?O:n.map(e=>U`<button class="button small quiet" @click=${e.run}>${r(e.icon,17)} ${e.label}</button>`)}
        <button class="button small quiet danger square" aria-label=${N.common.remove} @click=${this.delete}>${r(`bin`,17)}</button>
      </div>
    </div>`}marks(){let e=e=>()=>void this.dispatchEvent(new CustomEvent(`mark`,{detail:e}));return[{label:N.marks.pick,icon:`flag`,run:e({mark:`pick`})},{label:N.marks.reject,icon:`close`,run:e({mark:`reject`})},{label:N.marks.unmark,icon:`undo`,run:e({mark:`none`})},...[5,4,3,2,1,0].map(t=>({label:t?N.marks.rating(t):N.marks.none,icon:`star`,run:e({rating:t})}))]}get exposures(){return P(this.shootId,this.chosen)}others(){let{chosen:e,exposures:t}=this,n=k(),r=e.flatMap(e=>n.get(e)??[]).filter(te),i=e.length===1?V(this.shootId,e[0]):void 0;return[...i?[{label:N.shoot.split,icon:`layers`,run:()=>void this.regroup(()=>ce(this.shootId,i))}]:[],...e.length>1&&t.length<=16?[{label:N.shoot.join,icon:`layers`,run:()=>void this.regroup(()=>ye(this.shootId,t))}]:[],...r.length?[{label:N.job.cancel,icon:`close`,run:()=>void a(r)}]:[]]}tell(e){this.dispatchEvent(new CustomEvent(e))}async regroup(t){try{await t(),this.tell(`over`)}catch(t){_(e(t),{bad:!0})}}};K([z()],Q.prototype,`shootId`,void 0),K([z({attribute:!1})],Q.prototype,`chosen`,void 0),K([z({type:Boolean})],Q.prototype,`whole`,void 0),Q=K([I(`selection-bar`)],Q);var Pe=w`
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
`,Fe=[`original`,`web`,`mls`],Ie=24,Le=240,$=class extends A{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.fresh=[],this.watch=new l(this,o,i,b,F,H,de,p,W,h),this.last=``,this.nothingYet=!1,this.unbind=null,this.unoffer=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((R(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[f,Pe]}connectedCallback(){super.connectedCallback(),t(()=>import(`./looks-sheet-Dm5wVupI.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.unoffer=be(()=>this.commands()),this.unbind=ne({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():c(g.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void Ce(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1,Oe(this.shootId).catch(()=>this.gone=!0);let t=this.shootId;De(t).then(()=>pe(t),()=>void 0),Se(this.shootId).catch(()=>void 0)}render(){if(this.watch,this.gone)return U`<div class="page"><h1>${N.shoot.gone}</h1><p><a href=${g.home}>${N.nav.shoots}</a></p></div>`;let e=o.value.items.find(e=>e.id===this.shootId),t=i.value.get(this.shootId),n=R(this.shootId),a=new Map(t?.map(e=>[e.id,e])),s=E(this.shootId),c=[...L(this.shootId),...s].filter(e=>e.state!==`done`||e.file&&!a.has(e.asset)),l=new Set(c.filter(e=>e.state===`waiting`).slice(Ie)),u=(s.length<=Le&&s.some(j)?[...L(this.shootId),...s].filter(e=>c.includes(e)||a.has(e.asset)):c).filter(e=>!l.has(e)),d=k(),f=S(this.shootId),p=new Set(u.map(e=>e.asset).filter(Boolean)),m=(n??[]).filter(e=>!p.has(e.id)&&(!f||e.tags.includes(f))&&x(this.filter,e,d.get(e.id)??[])),h=!(!n||n.length||c.length);return this.nothingYet=h,U`
      <div class="page">
        <a class="up" href=${g.home}>${r(`back`,17)} ${N.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?U`<input class="title" aria-label=${N.shoot.rename} .value=${e.unsorted?N.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${N.shoot.address} placeholder=${N.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:U`<div class="skeleton line"></div>`}
          </div>
          ${h?O:this.actions(n??[],d,s.some(j))}
        </div>
        <shoot-progress .shootId=${this.shootId}></shoot-progress>
        ${h?U`<drop-zone .curtain=${N.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:U`${this.bar(n??[],d,c.filter(e=>!a.has(e.asset)&&e.state!==`refused`&&e.state!==`duplicate`).length)}
              ${n?U`<photo-grid .items=${m} .tile=${e=>this.tile(e,d.get(e.id)??[])} .head=${u.length?[T(u,e=>e.id,e=>this.onItsWay(e,a.get(e.asset),d))]:[]}></photo-grid>`:U`<div class="grid" aria-busy="true">${T(u,e=>e.id,e=>this.onItsWay(e,a.get(e.asset),d))}${Array.from({length:8},()=>U`<div class="skeleton tile"></div>`)}</div>`}
              ${n&&!m.length&&!c.length?U`<p class="quieter">${N.shoot.nothing}</p>`:O}
              <drop-zone quiet .curtain=${N.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?U`<selection-bar .shootId=${this.shootId} .chosen=${[...this.chosen]} ?whole=${this.chosen.size>=(n??[]).length} @enhance=${()=>this.look()} @mark=${e=>this.mark(e.detail)} @all=${this.all} @over=${this.clear}></selection-bar>`:O}
      ${this.looking?U`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .fresh=${this.fresh} .photos=${n??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:O}
    `}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):U`<upload-tile .upload=${e} .picture=${C(e)}></upload-tile>`}actions(e,t,n){let{done:i,open:a,ready:o}=u(e,t),s=o&&!n&&!this.chosen.size,c=!s&&!this.chosen.size&&(n||a),l=e.filter(e=>e.mark===`pick`).length,d=this.freshOf(e,t).length;return U`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${N.shoot.add} @click=${()=>this.zone.choose()}>${r(`add`,18)} <span class="word">${N.shoot.add}</span></button>
      ${i?U`<pop-menu class=${s?`main`:``} face=${s?``:`quiet`} up=${s&&matchMedia(`(max-width: 640px)`).matches?`true`:``} .label=${N.shoot.download} .note=${this.zipped(e,t)} .items=${Fe.map(e=>({label:N.shoot.sizes[e],hint:N.shoot.sizeHints[e],icon:`download`,run:()=>void M(this.shootId,e)}))}>${r(`download`,18)} <span class="word">${N.shoot.download}</span></pop-menu>`:O}
      ${l&&!this.chosen.size?U`<button class="button quiet" @click=${()=>this.look(!0)}>${r(`flag`,18)} ${N.marks.enhancePicks(l)}</button>`:O}
      <button class="button ${s?`quiet`:c?`main quiet`:`main`}" ?disabled=${!e.length} @click=${()=>this.look()}>${r(`spark`,18)} ${this.chosen.size?N.shoot.enhanceN(this.chosen.size):o?N.photo.again:i&&d?N.shoot.enhanceNew(d):N.shoot.enhance}</button>
      <pop-menu .label=${N.common.more} .items=${this.others()}>${r(`more`)}</pop-menu>
    </div>`}freshOf(e,t){return e.filter(e=>n(e,t.get(e.id)??[])).map(({id:e})=>e)}zipped(e,t){let n=e.filter(e=>e.mark!==`reject`),r=n.filter(e=>ie(e,t.get(e.id)??[])).length;return N.shoot.sizesHint(r,n.length-r,e.length-n.length)}others(){return[{label:N.shoot.everything,icon:`check`,run:()=>this.all()},{label:N.shoot.findViews,hint:N.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:N.photo.accept,icon:`shield`,run:()=>void this.accept(R(this.shootId)??[],k())},{label:N.shoot.delete,hint:N.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>_e(this.shootId)}]}commands(){let e={label:N.shoot.add,icon:`add`,run:()=>this.zone.choose()};if(this.gone)return[];if(this.nothingYet)return[e];let t=R(this.shootId)??[],n=u(t,k()).done?Fe.map(e=>({label:`${N.shoot.zip}: ${N.shoot.sizes[e]}`,icon:`download`,run:()=>void M(this.shootId,e)})):[];return[...t.length?[{label:N.shoot.enhance,icon:`spark`,run:()=>this.look()}]:[],e,...n,...this.others()]}bar(e,t,n){let r=new Map(G.map(n=>[n,e.filter(e=>x(n,e,t.get(e.id)??[])).length]));r.set(`all`,e.length+n);let i=e.some(e=>e.mark!==`none`),a=t=>t===`unmarked`?i:t!==`fresh`||r.get(t)!==e.length,o=G.filter(e=>e===`all`||e===this.filter||r.get(e)&&a(e));return U`<div class="bar">
      <div class="choices" role="group" aria-label=${N.shoot.filter}>
        ${o.map(e=>U`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${N.shoot.filters[e]} <span class="count number">${r.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?U`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?N.common.done:N.shoot.select}</button>`:O}
    </div>`}byTag(e){let t=S(this.shootId),n=oe(e);if(!n.length&&!t)return O;let r=n.some(([e])=>e===t)||!t?n:[...n,[t,0]];return U`<select class="tags" aria-label=${N.tags.filter} @change=${e=>p.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!t}>${N.tags.everything}</option>
      ${r.map(([e,n])=>U`<option value=${e} ?selected=${e===t}>${ae(e)} (${n})</option>`)}
    </select>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),r=V(this.shootId,e.id)?.asset_ids.length??1;return me([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,W.value,n,r],()=>U`<photo-tile .asset=${e} .local=${n} .exposures=${r} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=H.value.find(t=>t.asset===e.id);return t?C(t):``}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(xe(P(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&m(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>xe([e.id],{deliver_job_id:t.id}))),_(N.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),le(i.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let n=(R(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),r=n.filter(({status:e})=>e===`ready`).map(({id:e})=>e);if(!r.length&&n.length&&_(N.pictures.noPhotos),!r.length)return;t(()=>import(`./looks-sheet-Dm5wVupI.js`),__vite__mapDeps([0,1,2,3,4,5,6,7]));let i=new Set(this.chosen.size?[]:this.freshOf(n,k()));this.fresh=r.filter(e=>i.has(e)),this.looking=r}started(){this.looking=null,this.clear(),this.filter=`all`,p.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(R(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){_(N.shoot.findingViews);try{_(N.shoot.foundViews(await Te(this.shootId)))}catch(t){_(e(t),{bad:!0})}}dropped(e){we(this.shootId,e.detail.files)}async rename(t,n){let r=n.target,i=o.value.items.find(e=>e.id===this.shootId),a=r.value.trim();if(!i||a===i[t]||t===`name`&&!a)i&&(r.value=i[t]);else try{await Ee(i,{[t]:a})}catch(t){_(e(t),{bad:!0})}}};K([z()],$.prototype,`shootId`,void 0),K([D()],$.prototype,`filter`,void 0),K([D()],$.prototype,`chosen`,void 0),K([D()],$.prototype,`choosing`,void 0),K([D()],$.prototype,`looking`,void 0),K([D()],$.prototype,`gone`,void 0),K([fe(`drop-zone`)],$.prototype,`zone`,void 0),K([fe(`photo-grid`)],$.prototype,`grid`,void 0),$=K([I(`shoot-view`)],$);export{$ as ShootView};