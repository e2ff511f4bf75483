const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-B9OvqbyY.js","assets/common-3VDTXD9_.js","assets/common-_gXZcgoQ.css","assets/compare-slider-C3gv5ahX.js","assets/studio-app-D2HiLI1J.js","assets/schema-2vXgLy_U.js","assets/vars-Cotudsjr.js","assets/side-sheet-Gm7QtOZG.js"])))=>i.map(i=>d[i]);
import{$t as e,A as t,Br as n,C as r,Cn as i,Cr as a,Dn as o,E as s,F as c,Fn as l,Fr as u,G as d,I as f,Jt as p,K as ee,Kn as m,L as h,Ln as g,M as te,Mn as _,O as ne,P as re,Pn as v,Pr as y,R as ie,S as ae,Sn as oe,St as se,Tr as b,Un as x,Vn as S,W as ce,Wn as C,Wt as w,X as T,Xn as le,Y as E,Z as ue,_ as de,_r as D,br as O,cn as fe,ct as pe,dn as me,dr as he,en as ge,fn as k,ft as _e,g as ve,gr as A,h as j,ht as M,i as ye,j as N,jn as P,kn as F,kr as I,ln as be,mn as xe,mt as Se,n as L,nn as R,on as Ce,pn as z,pt as we,q as Te,r as Ee,sn as De,t as Oe,tn as ke,un as B,vn as V,vr as H,wt as Ae,xr as U,y as je,yn as W,yr as G,z as Me,zn as Ne}from"./common-3VDTXD9_.js";import"./drop-zone-BsV50Y6T.js";import{t as K}from"./vars-Cotudsjr.js";import{t as Pe}from"./stages-Cyddm5va.js";import"./studio-app-D2HiLI1J.js";import{t as Fe}from"./shoot-styles-C3eoc3sZ.js";var Ie=1;function Le({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*Ie,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var Re=240,ze=80,q=class extends O{constructor(...e){super(...e),this.items=[],this.tile=()=>U,this.head=[],this.from=0,this.to=ze,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>Re}render(){return this.windowed?a`${this.head.length?a`<div class="grid head-grid">${this.head}</div>`:U}
      <div class="spacer" ${K({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${M(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${K({"--tall":`${this.below}px`})}></div>`:a`<div class="grid">${this.head}${M(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=Le({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};x([H({attribute:!1})],q.prototype,`items`,void 0),x([H({attribute:!1})],q.prototype,`tile`,void 0),x([H({attribute:!1})],q.prototype,`head`,void 0),x([D()],q.prototype,`from`,void 0),x([D()],q.prototype,`to`,void 0),q=x([G(`photo-grid`)],q);var J=class extends O{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.several=!1,this.exposures=1,this.local=``,this.watch=new n(this,_,Ae)}static{this.styles=[m,b`
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
      .pill.check {
        margin-left: auto;
        padding-inline: 0.4rem;
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
        inset: -10px;
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
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),n=E(e,this.jobs),r=Te(n)?y.photo.review:``,i=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=n&&se(n.id,n.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,s=this.said(t,i);return a`
      <a class=${t&&t.status!==`queued`?`working`:``} href=${S.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,this.exposures>1?y.shoot.exposures(this.exposures):``,e.mark===`pick`?y.marks.picked:e.mark===`reject`?y.marks.rejected:``,e.rating?y.marks.rating(e.rating):``,s||(n?[w(n.style),p(n)?y.staging.virtually:``,r].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?a`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:a`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${y.shoot.select}: ${e.filename}`} @click=${this.choose}>${C(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?a`<span class="pill">${t.status===`queued`?C(`clock`,15):a`<progress-ring size="16" .value=${this.progress(t)}></progress-ring>`}<span>${s}</span></span>`:U}
        ${i?a`<span class="pill bad">${C(`warn`,15)}<span>${y.job.failed}</span></span>`:U}
        ${n&&!t&&p(n)&&n.kind!==`stage`?a`<span class="pill staged">${y.staging.made}</span>`:U}
        ${n&&!t?a`${this.several||n.kind===`stage`?a`<span class="pill"><span>${w(n.style)}</span></span>`:U}${r?a`<span class="pill check" title=${r}>${C(`warn`,15)}</span>`:U}`:U}
      </div>
      ${e.rating||e.mark!==`none`||this.exposures>1?a`<div class="marks" aria-hidden="true">${this.exposures>1?a`<span class="pill number">${C(`layers`,14)} ${this.exposures}</span>`:U}${e.mark===`pick`?a`<span class="pill glow">${C(`flag`,14)}</span>`:e.mark===`reject`?a`<span class="pill">${C(`close`,14)}</span>`:U}${e.rating?a`<span class="pill number">${e.rating} ★</span>`:U}</div>`:U}
    `}progress(e){return Math.max(e.progress,_.value.get(e.id)?.progress??0)}said(e,t){if(t)return y.job.failed;if(!e)return``;if(e.status===`queued`)return y.job.queued;if(e.status===`cancelling`)return y.job.cancelling;let n=_.value.get(e.id)?.stage??e.progress_note;return n&&Pe(n)||w(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};x([H({attribute:!1})],J.prototype,`asset`,void 0),x([H({attribute:!1})],J.prototype,`jobs`,void 0),x([H({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),x([H({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),x([H({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),x([H({type:Boolean})],J.prototype,`several`,void 0),x([H({type:Number})],J.prototype,`exposures`,void 0),x([H()],J.prototype,`local`,void 0),J=x([G(`photo-tile`)],J);var Y=class extends O{constructor(...e){super(...e),this.shootId=``,this.open=!1,this.watch=new n(this,f,F,I)}static{this.styles=[m,b`
      :host {
        display: block;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.5rem;
        margin-bottom: 0.75rem;
        color: var(--text-2);
      }
      .line > svg {
        color: var(--bad);
        flex: none;
      }
      ul {
        margin-bottom: 1.25rem;
        border-top: 1px solid var(--line);
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: 0.75rem;
        min-height: 44px;
        padding: 0.4rem 0;
        border-bottom: 1px solid var(--line);
      }
      li > svg {
        color: var(--text-3);
      }
      b {
        font-weight: 550;
        overflow-wrap: anywhere;
      }
      li span span {
        display: block;
        color: var(--text-2);
        font-size: var(--size-small);
      }
    `]}render(){this.watch;let e=Ee(this.shootId);return e.length?a`<div class="line" role="status">${C(`warn`,17)} <span>${y.upload.notAdded(e.length)}</span>
        <button class="button bare small" aria-expanded=${this.open} @click=${()=>this.open=!this.open}>${this.open?y.upload.hide:y.upload.show}</button>
        <button class="button bare small" @click=${()=>e.forEach(e=>t(e.id))}>${y.upload.dismiss}</button></div>
      ${this.open?a`<ul>${e.map(e=>this.file(e))}</ul>`:U}`:U}file(e){let t=e.state===`duplicate`?y.upload.duplicate:l(e.reason,e.detail);return a`<li>${C(`photo`,20)}<span><b>${e.name}</b><span>${t}</span></span>
      ${Oe(e)?a`<button class="button quiet small" aria-label=${`${y.upload.retry}: ${e.name}`} @click=${()=>re(e.id)}>${y.upload.retry}</button>`:U}</li>`}};x([H()],Y.prototype,`shootId`,void 0),x([D()],Y.prototype,`open`,void 0),Y=x([G(`refused-files`)],Y);var X=class extends O{constructor(...e){super(...e),this.shootId=``,this.watch=new n(this,V,f,I)}static{this.styles=[m,b`
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
    `]}render(){return this.watch,[this.coming(),this.making()]}coming(){let e=h(this.shootId).filter(e=>!L(e)),n=e.filter(N),r=e.filter(e=>e.state===`failed`).length;if(!n.length&&!r)return U;let i=e.reduce((e,t)=>e+(n.includes(t)?t.sent:t.size),0),o=e.reduce((e,t)=>e+t.size,0);return a`<div class="coming" role="status">
      ${n.length?a`<progress-ring .value=${i/Math.max(1,o)}></progress-ring><span class="number">${y.shoot.uploading(e.length-n.length,e.length)}</span>
        <button class="button small bare" @click=${()=>n.forEach(e=>t(e.id))}>${y.shoot.cancelUploads}</button>`:U}
      ${r?a`<button class="button small quiet" @click=${c}>${y.shoot.retryUploads}</button>`:U}
    </div>`}making(){let e=r(this.shootId,V.value.values());if(!e)return U;let{all:t,done:n,failed:i,begun:o,left:s}=e,c=t?o?y.shoot.enhancing(n,t):y.shoot.queued(t):y.job.cancelling;return a`<div class="making" role="status">
      ${t&&!o?C(`clock`,22):a`<progress-ring .value=${(n+i)/Math.max(1,t)}></progress-ring>`}
      <span class="number">${c}${i?a` · <span class="failed">${y.shoots.failed(i)}</span>`:U}</span>
      ${s.length?a`<button class="button small bare" @click=${()=>j(s)}>${y.job.cancel}</button>`:U}</div>`}};x([H()],X.prototype,`shootId`,void 0),X=x([G(`shoot-progress`)],X);var Z=class extends O{constructor(...e){super(...e),this.picture=``}static{this.styles=[m,b`
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
        padding: 2.6rem 0.8rem 0.7rem;
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
      .said {
        display: -webkit-box;
        -webkit-line-clamp: 3;
        -webkit-box-orient: vertical;
        overflow: hidden;
      }
      .said svg {
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
    `]}render(){let{upload:e}=this,n=e.state===`failed`,r=n?l(e.reason,e.detail):e.state===`sending`?`${y.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:y.upload[e.state],i=this.picture&&!n;return a`
      ${this.picture&&!n?a`<img src=${this.picture} alt="" />`:n?U:a`<div class="blank">${C(`photo`,28)}</div>`}
      <div class="text ${i?`over`:`box`}">
        <span class="name">${e.name}</span><span class="said ${n?`bad`:``}">${e.state===`waiting`?C(`clock`,14):U}${r}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?a`<div class="bar" ${K({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:U}
      <div class="acts">
        ${n&&e.file?a`<button aria-label=${`${y.upload.retry}: ${e.name}`} @click=${()=>re(e.id)}>${C(`undo`,17)}</button>`:U}
        ${e.state===`done`?U:a`<button aria-label=${`${n?y.upload.dismiss:y.upload.cancel}: ${e.name}`} @click=${()=>t(e.id)}>${C(`close`,17)}</button>`}
      </div>
    `}};x([H({attribute:!1})],Z.prototype,`upload`,void 0),x([H({attribute:!1})],Z.prototype,`picture`,void 0),Z=x([G(`upload-tile`)],Z);var Q=class extends O{constructor(...e){super(...e),this.shootId=``,this.chosen=[],this.whole=!1,this.watch=new n(this,V,k,I),this.delete=()=>{ve(this.shootId,this.exposures),this.tell(`over`)}}static{this.styles=[m,b`
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
          min-height: max(2.75rem, 44px);
          font-size: var(--size-text);
        }
        .acts .square,
        pop-menu {
          --opener: max(2.75rem, 44px);
          --opener-height: max(2.75rem, 44px);
          width: max(2.75rem, 44px);
          flex: none;
          padding-inline: 0;
        }
      }
    `]}render(){this.watch;let{chosen:e}=this,t=y.shoot.selected(e.length),n=this.others(),r=matchMedia(`(max-width: 640px)`).matches;return a`<div class="selection" role="toolbar" aria-label=${t}>
      <div class="said">
        <strong class="number">${t}</strong>
        ${this.whole?U:a`<button class="button small bare" @click=${()=>this.tell(`all`)}>${y.shoot.everything}</button>`}
        <button class="button small bare" @click=${()=>this.tell(`over`)}>${y.shoot.clear}</button>
      </div>
      <div class="acts">
        <button class="button small go" @click=${()=>this.tell(`enhance`)}>${C(`spark`,17)} ${y.shoot.enhanceN(e.length)}</button>
        <pop-menu face="quiet small square" up="true" .label=${y.marks.mark} .items=${[...this.marks(),...r?n:[]]}>${C(`flag`,17)}</pop-menu>
        ${r?U:n.map(e=>a`<button class="button small quiet" @click=${e.run}>${C(e.icon,17)} ${e.label}</button>`)}
        <button class="button small quiet danger square" aria-label=${y.common.remove} @click=${this.delete}>${C(`bin`,17)}</button>
      </div>
    </div>`}marks(){let e=e=>()=>void this.dispatchEvent(new CustomEvent(`mark`,{detail:e}));return[{label:y.marks.pick,icon:`flag`,run:e({mark:`pick`})},{label:y.marks.reject,icon:`close`,run:e({mark:`reject`})},{label:y.marks.unmark,icon:`undo`,run:e({mark:`none`})},...[5,4,3,2,1,0].map(t=>({label:t?y.marks.rating(t):y.marks.none,icon:`star`,run:e({rating:t})}))]}get exposures(){return z(this.shootId,this.chosen)}others(){let{chosen:e,exposures:t}=this,n=W(),r=e.flatMap(e=>n.get(e)??[]).filter(ae),i=e.length===1?me(this.shootId,e[0]):void 0;return[...i?[{label:y.shoot.split,icon:`layers`,run:()=>void this.regroup(()=>be(this.shootId,i))}]:[],...e.length>1&&t.length<=16?[{label:y.shoot.join,icon:`layers`,run:()=>void this.regroup(()=>De(this.shootId,t))}]:[],...r.length?[{label:y.job.cancel,icon:`close`,run:()=>void j(r)}]:[]]}tell(e){this.dispatchEvent(new CustomEvent(e))}async regroup(e){try{await e(),this.tell(`over`)}catch(e){g(v(e),{bad:!0})}}};x([H()],Q.prototype,`shootId`,void 0),x([H({attribute:!1})],Q.prototype,`chosen`,void 0),x([H({type:Boolean})],Q.prototype,`whole`,void 0),Q=x([G(`selection-bar`)],Q);var Be=[`original`,`web`,`mls`],Ve=24,He=240,$=class extends O{constructor(...t){super(...t),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.fresh=[],this.watch=new n(this,P,o,F,V,f,k,e,I,le),this.last=``,this.nothingYet=!1,this.several=!1,this.asking=new Me(this),this.unbind=null,this.unoffer=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((B(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[m,Fe]}connectedCallback(){super.connectedCallback(),u(()=>import(`./looks-sheet-B9OvqbyY.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.unoffer=pe(()=>this.commands()),this.unbind=s({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():Ne(S.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void Se(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1;let t=this.shootId;this.asking.ask(async()=>{let e=i(t).catch(e=>{if(!(e instanceof he)||e.status!==404)throw e;this.gone=!0});await Promise.all([e,this.gone||oe(t).then(()=>ie(t),e=>this.gone||Promise.reject(e))]),fe(t).catch(()=>void 0)})}render(){if(this.watch,this.gone)return a`<empty-state whole icon="bin" head=${y.empty.shootGone} link=${S.home} action=${y.empty.shoots}></empty-state>`;let e=P.value.items.find(e=>e.id===this.shootId),t=o.value.get(this.shootId),n=B(this.shootId),r=new Map(t?.map(e=>[e.id,e])),i=h(this.shootId),s=i.filter(e=>!L(e)&&(e.state!==`done`||e.file&&!r.has(e.asset))),c=new Set(s.filter(e=>e.state===`waiting`).slice(Ve)),l=(i.length<=He&&i.some(N)?i.filter(e=>s.includes(e)||r.has(e.asset)):s).filter(e=>!c.has(e)),u=W();this.several=new Set((n??[]).map(e=>E(e,u.get(e.id)??[])?.style).filter(Boolean)).size>1;let d=R(this.shootId),f=new Set(l.map(e=>e.asset).filter(Boolean)),p=(n??[]).filter(e=>!f.has(e.id)&&(!d||e.tags.includes(d))&&ee(this.filter,e,u.get(e.id)??[])),m=!(!n||n.length||s.length||Ee(this.shootId).length);return this.nothingYet=m,a`
      <div class="page">
        <a class="up" href=${S.home}>${C(`back`,17)} ${y.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?a`<input class="title" aria-label=${y.shoot.rename} .value=${e.unsorted?y.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${y.shoot.address} placeholder=${y.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:a`<div class="skeleton line"></div>`}
          </div>
          ${m?U:this.actions(n??[],u,i.some(N))}
        </div>
        <shoot-progress .shootId=${this.shootId}></shoot-progress>
        ${m?a`<drop-zone .curtain=${y.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:a`${n?U:this.waits()}<refused-files .shootId=${this.shootId}></refused-files>${n?this.bar(n,u,s.filter(e=>!r.has(e.asset)).length):U}
              ${n?a`<photo-grid .items=${p} .tile=${e=>this.tile(e,u.get(e.id)??[])} .head=${l.length?[M(l,e=>e.id,e=>this.onItsWay(e,r.get(e.asset),u))]:[]}></photo-grid>`:a`<div class="grid" aria-busy="true">${M(l,e=>e.id,e=>this.onItsWay(e,r.get(e.asset),u))}${this.asking.late?U:Array.from({length:8},()=>a`<div class="skeleton tile"></div>`)}</div>`}
              ${n&&!p.length&&!s.length?a`<p class="quieter">${y.shoot.nothing}</p>`:U}
              <drop-zone quiet .curtain=${y.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?a`<selection-bar .shootId=${this.shootId} .chosen=${[...this.chosen]} ?whole=${this.chosen.size>=(n??[]).length} @enhance=${()=>this.look()} @mark=${e=>this.mark(e.detail)} @all=${this.all} @over=${this.clear}></selection-bar>`:U}
      ${this.looking?a`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .fresh=${this.fresh} .photos=${n??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:U}
    `}waits(){return this.asking.late?a`<p role="status">${y.shoot.late} <button class="button small quiet" @click=${this.asking.again}>${y.common.retry}</button></p>`:U}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):a`<upload-tile .upload=${e} .picture=${te(e)}></upload-tile>`}actions(e,t,n){let{done:r,open:i,ready:o}=T(e,t),s=o&&!n&&!this.chosen.size,c=!s&&!this.chosen.size&&(n||i),l=e.filter(e=>e.mark===`pick`).length,u=this.freshOf(e,t).length;return a`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${y.shoot.add} @click=${()=>this.zone.choose()}>${C(`add`,18)} <span class="word">${y.shoot.add}</span></button>
      ${r?a`<pop-menu class=${s?`main`:``} face=${s?``:`quiet`} up=${s&&matchMedia(`(max-width: 640px)`).matches?`true`:``} .label=${y.shoot.download} .note=${this.zipped(e,t)} .items=${Be.map(e=>({label:y.shoot.sizes[e],hint:y.shoot.sizeHints[e],icon:`download`,run:()=>void je(this.shootId,e)}))}>${C(`download`,18)} <span class="word">${y.shoot.download}</span></pop-menu>`:U}
      ${l&&!this.chosen.size?a`<button class="button quiet" @click=${()=>this.look(!0)}>${C(`flag`,18)} ${y.marks.enhancePicks(l)}</button>`:U}
      <button class="button ${s?`quiet`:c?`main quiet`:`main`}" ?disabled=${!e.length} @click=${()=>this.look()}>${C(`spark`,18)} ${this.chosen.size?y.shoot.enhanceN(this.chosen.size):o?y.photo.again:r&&u?y.shoot.enhanceNew(u):y.shoot.enhance}</button>
      <pop-menu .label=${y.common.more} .items=${this.others()}>${C(`more`)}</pop-menu>
    </div>`}freshOf(e,t){return e.filter(e=>d(e,t.get(e.id)??[])).map(({id:e})=>e)}zipped(e,t){let n=e.filter(e=>e.mark!==`reject`),r=n.filter(e=>E(e,t.get(e.id)??[])).length;return y.shoot.sizesHint(r,n.length-r,e.length-n.length)}others(){return[{label:y.shoot.everything,icon:`check`,run:()=>this.all()},{label:y.shoot.findViews,hint:y.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:y.photo.accept,icon:`shield`,run:()=>void this.accept(B(this.shootId)??[],W())},{label:y.shoot.delete,hint:y.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>de(this.shootId)}]}commands(){let e={label:y.shoot.add,icon:`add`,run:()=>this.zone.choose()};if(this.gone)return[];if(this.nothingYet)return[e];let t=B(this.shootId)??[],n=T(t,W()).done?Be.map(e=>({label:`${y.shoot.zip}: ${y.shoot.sizes[e]}`,icon:`download`,run:()=>void je(this.shootId,e)})):[];return[...t.length?[{label:y.shoot.enhance,icon:`spark`,run:()=>this.look()}]:[],e,...n,...this.others()]}bar(e,t,n){let r=new Map(ce.map(n=>[n,e.filter(e=>ee(n,e,t.get(e.id)??[])).length]));r.set(`all`,e.length+n);let i=e.some(e=>e.mark!==`none`),o=t=>t===`unmarked`?i:t!==`fresh`||r.get(t)!==e.length,s=ce.filter(e=>e===`all`||e===this.filter||r.get(e)&&o(e));return a`<div class="bar">
      <div class="choices" role="group" aria-label=${y.shoot.filter}>
        ${s.map(e=>a`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${y.shoot.filters[e]} <span class="count number">${r.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?a`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?y.common.done:y.shoot.select}</button>`:U}
    </div>`}byTag(t){let n=R(this.shootId),r=ge(t);if(!r.length&&!n)return U;let i=r.some(([e])=>e===n)||!n?r:[...r,[n,0]];return a`<select class="tags" aria-label=${y.tags.filter} @change=${t=>e.value={shoot:this.shootId,tag:t.target.value}}>
      <option value="" ?selected=${!n}>${y.tags.everything}</option>
      ${i.map(([e,t])=>a`<option value=${e} ?selected=${e===n}>${ke(e)} (${t})</option>`)}
    </select>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),r=me(this.shootId,e.id)?.asset_ids.length??1;return ye([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,I.value,n,r,this.several],()=>a`<photo-tile .asset=${e} .several=${this.several} .local=${n} .exposures=${r} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=f.value.find(t=>t.asset===e.id);return t?te(t):``}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(we(z(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&ue(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>we([e.id],{deliver_job_id:t.id}))),g(y.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),_e(o.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(B(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);if(!n.length&&t.length&&g(y.pictures.noPhotos),!n.length)return;u(()=>import(`./looks-sheet-B9OvqbyY.js`),__vite__mapDeps([0,1,2,3,4,5,6,7]));let r=new Set(this.chosen.size?[]:this.freshOf(t,W()));this.fresh=n.filter(e=>r.has(e)),this.looking=n}started(){this.looking=null,this.clear(),this.filter=`all`,e.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(B(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){g(y.shoot.findingViews);try{g(y.shoot.foundViews(await Ce(this.shootId)))}catch(e){g(v(e),{bad:!0})}}dropped(e){ne(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=P.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await xe(r,{[e]:i})}catch(e){g(v(e),{bad:!0})}}};x([H()],$.prototype,`shootId`,void 0),x([D()],$.prototype,`filter`,void 0),x([D()],$.prototype,`chosen`,void 0),x([D()],$.prototype,`choosing`,void 0),x([D()],$.prototype,`looking`,void 0),x([D()],$.prototype,`gone`,void 0),x([A(`drop-zone`)],$.prototype,`zone`,void 0),x([A(`photo-grid`)],$.prototype,`grid`,void 0),$=x([G(`shoot-view`)],$);export{$ as ShootView};