const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-BnKMYHai.js","assets/common-CTwHqudk.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CR2eWNWU.js","assets/studio-app-CFFCdTDZ.js","assets/schema-2vXgLy_U.js","assets/vars-Cj5EgvRb.js","assets/side-sheet-mdZSMrVs.js"])))=>i.map(i=>d[i]);
import{$r as e,A as t,Ar as n,Bn as r,C as i,Cn as a,Ct as o,D as s,Dt as c,En as l,Et as u,Fn as d,Gn as f,Hn as p,Hr as m,In as h,Ir as g,It as ee,Jn as te,Jr as ne,M as re,Mn as _,Mr as v,N as ie,Nr as y,O as ae,P as oe,Pr as b,Pt as se,Qn as ce,Rr as x,S as le,Sn as S,St as C,T as w,Tn as T,Tt as ue,Wn as E,Xn as D,ar as O,b as de,bn as fe,c as pe,d as me,dn as k,er as A,fn as he,gt as ge,h as _e,ht as ve,i as ye,j,jn as M,jr as N,k as P,kn as be,kr as F,l as xe,lr as Se,m as Ce,mn as I,mt as L,n as R,nn as z,nr as B,on as V,pn as we,pt as Te,qn as H,qr as U,r as Ee,rr as W,s as De,st as Oe,t as ke,v as Ae,vn as je,vt as Me,w as G,wn as Ne,wr as Pe,wt as Fe,xn as Ie,yn as Le,yt as Re}from"./common-CTwHqudk.js";import"./drop-zone-BQAzGzBZ.js";import{t as K}from"./vars-Cj5EgvRb.js";import{t as ze}from"./stages-UtsxALeR.js";import"./studio-app-CFFCdTDZ.js";import{t as Be}from"./shoot-styles-CJiXMqnx.js";var Ve=1;function He({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*Ve,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var Ue=240,We=80,q=class extends y{constructor(...e){super(...e),this.items=[],this.tile=()=>b,this.head=[],this.from=0,this.to=We,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>Ue}render(){return this.windowed?g`${this.head.length?g`<div class="grid head-grid">${this.head}</div>`:b}
      <div class="spacer" ${K({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${c(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${K({"--tall":`${this.below}px`})}></div>`:g`<div class="grid">${this.head}${c(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=He({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};B([N({attribute:!1})],q.prototype,`items`,void 0),B([N({attribute:!1})],q.prototype,`tile`,void 0),B([N({attribute:!1})],q.prototype,`head`,void 0),B([n()],q.prototype,`from`,void 0),B([n()],q.prototype,`to`,void 0),q=B([v(`photo-grid`)],q);var J=class extends y{constructor(...t){super(...t),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.several=!1,this.exposures=1,this.local=``,this.watch=new e(this,f,ee)}static{this.styles=[O,x`
      :host {
        display: block;
        position: relative;
        border-radius: var(--round);
        background: #0f0f0f;
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
      /* An upright photo is shown whole. */
      .upright img {
        object-fit: contain;
      }
      :host([rejected]) img {
        opacity: 0.5;
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
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),n=C(e,this.jobs),r=ue(e,this.jobs),i=r?r.id===n?.id?U.photo.review:U.photo.reviewOf(z(r.style)):``,a=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=n&&se(n.id,n.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,s=this.said(t,a);return g`
      <a class=${[t&&t.status!==`queued`?`working`:``,e.height>e.width?`upright`:``].join(` `).trim()} href=${A.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,this.exposures>1?U.shoot.exposures(this.exposures):``,e.mark===`pick`?U.marks.picked:e.mark===`reject`?U.marks.rejected:``,e.rating?U.marks.rating(e.rating):``,s||(n?[z(n.style),V(n)?U.staging.virtually:``,i].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?g`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:g`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${U.shoot.select}: ${e.filename}`} @click=${this.choose}>${W(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?g`<span class="pill">${t.status===`queued`?W(`clock`,15):g`<progress-ring size="16" .value=${this.progress(t)}></progress-ring>`}<span>${s}</span></span>`:b}
        ${a?g`<span class="pill bad">${W(`warn`,15)}<span>${U.job.failed}</span></span>`:b}
        ${n&&!t&&V(n)&&n.kind!==`stage`?g`<span class="pill staged">${U.staging.made}</span>`:b}
        ${n&&!t?g`${this.several||n.kind===`stage`?g`<span class="pill"><span>${z(n.style)}</span></span>`:b}${i?g`<span class="pill check" title=${i}>${W(`warn`,15)}</span>`:b}`:b}
      </div>
      ${e.rating||e.mark!==`none`||this.exposures>1?g`<div class="marks" aria-hidden="true">${this.exposures>1?g`<span class="pill number">${W(`layers`,14)} ${this.exposures}</span>`:b}${e.mark===`pick`?g`<span class="pill glow">${W(`flag`,14)}</span>`:e.mark===`reject`?g`<span class="pill">${W(`close`,14)}</span>`:b}${e.rating?g`<span class="pill number">${e.rating} ★</span>`:b}</div>`:b}
    `}progress(e){return Math.max(e.progress,f.value.get(e.id)?.progress??0)}said(e,t){if(t)return U.job.failed;if(!e)return``;if(e.status===`queued`)return U.job.queued;if(e.status===`cancelling`)return U.job.cancelling;let n=f.value.get(e.id)?.stage??e.progress_note;return n&&ze(n)||z(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};B([N({attribute:!1})],J.prototype,`asset`,void 0),B([N({attribute:!1})],J.prototype,`jobs`,void 0),B([N({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),B([N({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),B([N({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),B([N({type:Boolean})],J.prototype,`several`,void 0),B([N({type:Number})],J.prototype,`exposures`,void 0),B([N()],J.prototype,`local`,void 0),J=B([v(`photo-tile`)],J);var Y=class extends y{constructor(...t){super(...t),this.shootId=``,this.open=!1,this.watch=new e(this,j,p,m)}static{this.styles=[O,x`
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
    `]}render(){this.watch;let e=Ee(this.shootId);return e.length?g`<div class="line" role="status">${W(`warn`,17)} <span>${U.upload.notAdded(e.length)}</span>
        <button class="button bare small" aria-expanded=${this.open} @click=${()=>this.open=!this.open}>${this.open?U.upload.hide:U.upload.show}</button>
        <button class="button bare small" @click=${()=>e.forEach(e=>le(e.id))}>${U.upload.dismiss}</button></div>
      ${this.open?g`<ul>${e.map(e=>this.file(e))}</ul>`:b}`:b}file(e){let t=e.state===`duplicate`?U.upload.duplicate:te(e.reason,e.detail);return g`<li>${W(`photo`,20)}<span><b>${e.name}</b><span>${t}</span></span>
      ${ke(e)?g`<button class="button quiet small" aria-label=${`${U.upload.retry}: ${e.name}`} @click=${()=>s(e.id)}>${U.upload.retry}</button>`:b}</li>`}};B([N()],Y.prototype,`shootId`,void 0),B([n()],Y.prototype,`open`,void 0),Y=B([v(`refused-files`)],Y);var X=class extends y{constructor(...t){super(...t),this.shootId=``,this.watch=new e(this,M,j,P,m)}static{this.styles=[O,x`
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
    `]}render(){return this.watch,[this.coming(),this.making()]}coming(){let e=re(this.shootId).filter(e=>!R(e)),n=e.filter(G),r=e.filter(e=>e.state===`failed`).length,a=e.length+t(this.shootId);if(!n.length&&!r)return b;let o=e.reduce((e,t)=>e+(n.includes(t)?t.sent:t.size),0),s=e.reduce((e,t)=>e+t.size,0);return g`<div class="coming" role="status">
      ${n.length?g`<progress-ring .value=${o/Math.max(1,s)*(e.length/a)}></progress-ring><span class="number">${U.shoot.uploading(e.length-n.length,a)}</span>
        <button class="button small bare" @click=${()=>i(this.shootId)}>${U.shoot.cancelUploads}</button>`:b}
      ${r?g`<button class="button small quiet" @click=${ae}>${U.shoot.retryUploads}</button>`:b}
    </div>`}making(){let e=_e(this.shootId,M.value.values());if(!e)return b;let{all:t,done:n,failed:r,begun:i,left:a}=e,o=t?i?U.shoot.enhancing(n,t):U.shoot.queued(t):U.job.cancelling;return g`<div class="making" role="status">
      ${t&&!i?W(`clock`,22):g`<progress-ring .value=${(n+r)/Math.max(1,t)}></progress-ring>`}
      <span class="number">${o}${r?g` · <span class="failed">${U.shoots.failed(r)}</span>`:b}</span>
      ${a.length?g`<button class="button small bare" @click=${()=>De(a)}>${U.job.cancel}</button>`:b}</div>`}};B([N()],X.prototype,`shootId`,void 0),X=B([v(`shoot-progress`)],X);var Z=class extends y{constructor(...e){super(...e),this.picture=``}static{this.styles=[O,x`
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
    `]}render(){let{upload:e}=this,t=e.state===`failed`,n=t?te(e.reason,e.detail):e.state===`sending`?`${U.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:U.upload[e.state],r=this.picture&&!t;return g`
      ${this.picture&&!t?g`<img src=${this.picture} alt="" />`:t?b:g`<div class="blank">${W(`photo`,28)}</div>`}
      <div class="text ${r?`over`:`box`}">
        <span class="name">${e.name}</span><span class="said ${t?`bad`:``}">${e.state===`waiting`?W(`clock`,14):b}${n}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?g`<div class="bar" ${K({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:b}
      <div class="acts">
        ${t&&e.file?g`<button aria-label=${`${U.upload.retry}: ${e.name}`} @click=${()=>s(e.id)}>${W(`undo`,17)}</button>`:b}
        ${e.state===`done`?b:g`<button aria-label=${`${t?U.upload.dismiss:U.upload.cancel}: ${e.name}`} @click=${()=>le(e.id)}>${W(`close`,17)}</button>`}
      </div>
    `}};B([N({attribute:!1})],Z.prototype,`upload`,void 0),B([N({attribute:!1})],Z.prototype,`picture`,void 0),Z=B([v(`upload-tile`)],Z);var Q=class extends y{constructor(...t){super(...t),this.shootId=``,this.chosen=[],this.whole=!1,this.watch=new e(this,M,Ne,m),this.delete=()=>{pe(this.shootId,this.exposures),this.tell(`over`)}}static{this.styles=[O,x`
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
    `]}render(){this.watch;let{chosen:e}=this,t=U.shoot.selected(e.length),n=this.others(),r=matchMedia(`(max-width: 640px)`).matches;return g`<div class="selection" role="toolbar" aria-label=${t}>
      <div class="said">
        <strong class="number">${t}</strong>
        ${this.whole?b:g`<button class="button small bare" @click=${()=>this.tell(`all`)}>${U.shoot.everything}</button>`}
        <button class="button small bare" @click=${()=>this.tell(`over`)}>${U.shoot.clear}</button>
      </div>
      <div class="acts">
        <button class="button small go" @click=${()=>this.tell(`enhance`)}>${W(`spark`,17)} ${U.shoot.enhanceN(e.length)}</button>
        <pop-menu face="quiet small square" up="true" .label=${U.marks.mark} .items=${[...this.marks(),...r?n:[]]}>${W(`flag`,17)}</pop-menu>
        ${r?b:n.map(e=>g`<button class="button small quiet" @click=${e.run}>${W(e.icon,17)} ${e.label}</button>`)}
        <button class="button small quiet danger square" aria-label=${U.common.remove} @click=${this.delete}>${W(`bin`,17)}</button>
      </div>
    </div>`}marks(){let e=e=>()=>void this.dispatchEvent(new CustomEvent(`mark`,{detail:e}));return[{label:U.marks.pick,icon:`flag`,run:e({mark:`pick`})},{label:U.marks.reject,icon:`close`,run:e({mark:`reject`})},{label:U.marks.unmark,icon:`undo`,run:e({mark:`none`})},...[5,4,3,2,1,0].map(t=>({label:t?U.marks.rating(t):U.marks.none,icon:`star`,run:e({rating:t})}))]}get exposures(){return T(this.shootId,this.chosen)}others(){let{chosen:e,exposures:t}=this,n=_(),r=e.flatMap(e=>n.get(e)??[]).filter(Ce),i=e.length===1?a(this.shootId,e[0]):void 0;return[...i?[{label:U.shoot.split,icon:`layers`,run:()=>void this.regroup(()=>Ie(this.shootId,i))}]:[],...e.length>1&&t.length<=16?[{label:U.shoot.join,icon:`layers`,run:()=>void this.regroup(()=>Le(this.shootId,t))}]:[],...r.length?[{label:U.job.cancel,icon:`close`,run:()=>void De(r)}]:[]]}tell(e){this.dispatchEvent(new CustomEvent(e))}async regroup(e){try{await e(),this.tell(`over`)}catch(e){D(H(e),{bad:!0})}}};B([N()],Q.prototype,`shootId`,void 0),B([N({attribute:!1})],Q.prototype,`chosen`,void 0),B([N({type:Boolean})],Q.prototype,`whole`,void 0),Q=B([v(`selection-bar`)],Q);var Ge=[`original`,`web`,`mls`],Ke=24,qe=240,$=class extends y{constructor(...t){super(...t),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.fresh=[],this.watch=new e(this,E,r,p,M,j,P,Ne,k,m,Se),this.last=``,this.nothingYet=!1,this.several=!1,this.asking=new oe(this),this.unbind=null,this.unoffer=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((S(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[O,Be]}connectedCallback(){super.connectedCallback(),ne(()=>import(`./looks-sheet-BnKMYHai.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.unoffer=Oe(()=>this.commands()),this.unbind=Ae({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():ce(A.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void ve(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1;let t=this.shootId;be(t)||this.asking.ask(async()=>{let e=h(t).catch(e=>{if(!(e instanceof Pe)||e.status!==404)throw e;this.gone=!0});await Promise.all([e,this.gone||d(t).then(()=>ie(t),e=>this.gone||Promise.reject(e))]),fe(t).catch(()=>void 0)})}render(){if(this.watch,this.gone)return g`<empty-state whole icon="bin" head=${U.empty.shootGone} link=${A.home} action=${U.empty.shoots}></empty-state>`;let e=E.value.items.find(e=>e.id===this.shootId),n=r.value.get(this.shootId),i=S(this.shootId),a=new Map(n?.map(e=>[e.id,e])),o=re(this.shootId),s=o.filter(e=>!R(e)&&(e.state!==`done`||e.file&&!a.has(e.asset))),l=new Set(s.filter(e=>e.state===`waiting`).slice(Ke)),u=(o.length<=qe&&o.some(G)?o.filter(e=>s.includes(e)||a.has(e.asset)):s).filter(e=>!l.has(e)),d=_();this.several=new Set((i??[]).map(e=>C(e,d.get(e.id)??[])?.style).filter(Boolean)).size>1;let f=I(this.shootId),p=new Set(u.map(e=>e.asset).filter(Boolean)),m=(i??[]).filter(e=>!p.has(e.id)&&(!f||e.tags.includes(f))&&Re(this.filter,e,d.get(e.id)??[])),h=!(!i||i.length||s.length||Ee(this.shootId).length);return this.nothingYet=h,g`
      <div class="page">
        <a class="up" href=${A.home}>${W(`back`,17)} ${U.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?g`<input class="title" aria-label=${U.shoot.rename} .value=${e.unsorted?U.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${U.shoot.address} placeholder=${U.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:g`<div class="skeleton line"></div>`}
          </div>
          ${h?b:this.actions(i??[],d,o.some(G))}
        </div>
        <shoot-progress .shootId=${this.shootId}></shoot-progress>
        ${h?g`<drop-zone .curtain=${U.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:g`${i?b:this.waits()}<refused-files .shootId=${this.shootId}></refused-files>${i?this.bar(i,d,s.filter(e=>!a.has(e.asset)).length+t(this.shootId)):b}
              ${i?g`<photo-grid .items=${m} .tile=${e=>this.tile(e,d.get(e.id)??[])} .head=${u.length?[c(u,e=>e.id,e=>this.onItsWay(e,a.get(e.asset),d))]:[]}></photo-grid>`:g`<div class="grid" aria-busy="true">${c(u,e=>e.id,e=>this.onItsWay(e,a.get(e.asset),d))}${this.asking.late?b:Array.from({length:8},()=>g`<div class="skeleton tile"></div>`)}</div>`}
              ${i&&!m.length&&!s.length?g`<p class="quieter">${U.shoot.nothing}</p>`:b}
              <drop-zone quiet .curtain=${U.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?g`<selection-bar .shootId=${this.shootId} .chosen=${[...this.chosen]} ?whole=${this.chosen.size>=(i??[]).length} @enhance=${()=>this.look()} @mark=${e=>this.mark(e.detail)} @all=${this.all} @over=${this.clear}></selection-bar>`:b}
      ${this.looking?g`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .fresh=${this.fresh} .photos=${i??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:b}
    `}waits(){return this.asking.late?g`<p role="status">${U.shoot.late} <button class="button small quiet" @click=${this.asking.again}>${U.common.retry}</button></p>`:b}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):g`<upload-tile .upload=${e} .picture=${w(e)}></upload-tile>`}actions(e,t,n){let{done:r,open:i,ready:a}=o(e,t),s=a&&!n&&!this.chosen.size,c=!s&&!this.chosen.size&&(n||i),l=e.filter(e=>e.mark===`pick`).length,u=this.freshOf(e,t).length;return g`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${U.shoot.add} @click=${()=>this.zone.choose()}>${W(`add`,18)} <span class="word">${U.shoot.add}</span></button>
      ${r?g`<pop-menu class=${s?`main`:``} face=${s?``:`quiet`} up=${s&&matchMedia(`(max-width: 640px)`).matches?`true`:``} .label=${U.shoot.download} .note=${this.zipped(e,t)} .items=${Ge.map(e=>({label:U.shoot.sizes[e],hint:U.shoot.sizeHints[e],icon:`download`,run:()=>void me(this.shootId,e)}))}>${W(`download`,18)} <span class="word">${U.shoot.download}</span></pop-menu>`:b}
      ${l&&!this.chosen.size?g`<button class="button quiet" @click=${()=>this.look(!0)}>${W(`flag`,18)} ${U.marks.enhancePicks(l)}</button>`:b}
      <button class="button ${s?`quiet`:c?`main quiet`:`main`}" ?disabled=${!e.length} @click=${()=>this.look()}>${W(`spark`,18)} ${this.chosen.size?U.shoot.enhanceN(this.chosen.size):a?U.photo.again:r&&u?U.shoot.enhanceNew(u):U.shoot.enhance}</button>
      <pop-menu .label=${U.common.more} .items=${this.others()}>${W(`more`)}</pop-menu>
    </div>`}freshOf(e,t){return e.filter(e=>Me(e,t.get(e.id)??[])).map(({id:e})=>e)}zipped(e,t){let n=e.filter(e=>e.mark!==`reject`),r=n.flatMap(e=>C(e,t.get(e.id)??[])??[]).map(Fe),i=e=>r.filter(t=>t===e).length,a={fresh:n.length-r.length,rejected:e.length-n.length};return U.shoot.sizesHint({faithful:i(`faithful`),looked:i(`looked`),review:i(`review`),unchecked:i(`unchecked`)},a)}others(){return[{label:U.shoot.everything,icon:`check`,run:()=>this.all()},{label:U.shoot.findViews,hint:U.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:U.photo.accept,icon:`shield`,run:()=>void this.accept(S(this.shootId)??[],_())},{label:U.shoot.delete,hint:U.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>xe(this.shootId)}]}commands(){let e={label:U.shoot.add,icon:`add`,run:()=>this.zone.choose()};if(this.gone)return[];if(this.nothingYet)return[e];let t=S(this.shootId)??[],n=o(t,_()).done?Ge.map(e=>({label:`${U.shoot.zip}: ${U.shoot.sizes[e]}`,icon:`download`,run:()=>void me(this.shootId,e)})):[];return[...t.length?[{label:U.shoot.enhance,icon:`spark`,run:()=>this.look()}]:[],e,...n,...this.others()]}bar(e,t,n){let r=new Map(ge.map(n=>[n,e.filter(e=>Re(n,e,t.get(e.id)??[])).length]));r.set(`all`,e.length+n);let i=e.some(e=>e.mark!==`none`),a=t=>t===`unmarked`?i:t!==`fresh`||r.get(t)!==e.length,o=ge.filter(e=>e===`all`||e===this.filter||r.get(e)&&a(e));return g`<div class="bar">
      <div class="choices" role="group" aria-label=${U.shoot.filter}>
        ${o.map(e=>g`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${U.shoot.filters[e]} <span class="count number">${r.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?g`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?U.common.done:U.shoot.select}</button>`:b}
    </div>`}byTag(e){let t=I(this.shootId),n=he(e);if(!n.length&&!t)return b;let r=n.some(([e])=>e===t)||!t?n:[...n,[t,0]];return g`<select class="tags" aria-label=${U.tags.filter} @change=${e=>k.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!t}>${U.tags.everything}</option>
      ${r.map(([e,n])=>g`<option value=${e} ?selected=${e===t}>${we(e)} (${n})</option>`)}
    </select>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),r=a(this.shootId,e.id)?.asset_ids.length??1;return ye([e,t.map(e=>`${e.id}${e.status}${e.sequence}${e.reviewed_at??``}`).join(),this.chosen.has(e.id),this.choosing,m.value,n,r,this.several],()=>g`<photo-tile .asset=${e} .several=${this.several} .local=${n} .exposures=${r} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=j.value.find(t=>t.asset===e.id);return t?w(t):``}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(L(T(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&u(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>L([e.id],{deliver_job_id:t.id}))),D(U.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),Te(r.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(S(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);if(!n.length&&t.length&&D(U.pictures.noPhotos),!n.length)return;ne(()=>import(`./looks-sheet-BnKMYHai.js`),__vite__mapDeps([0,1,2,3,4,5,6,7]));let r=new Set(this.chosen.size?[]:this.freshOf(t,_()));this.fresh=n.filter(e=>r.has(e)),this.looking=n}started(){this.looking=null,this.clear(),this.filter=`all`,k.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(S(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){D(U.shoot.findingViews);try{D(U.shoot.foundViews(await je(this.shootId)))}catch(e){D(H(e),{bad:!0})}}dropped(e){de(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=E.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await l(r,{[e]:i})}catch(e){D(H(e),{bad:!0})}}};B([N()],$.prototype,`shootId`,void 0),B([n()],$.prototype,`filter`,void 0),B([n()],$.prototype,`chosen`,void 0),B([n()],$.prototype,`choosing`,void 0),B([n()],$.prototype,`looking`,void 0),B([n()],$.prototype,`gone`,void 0),B([F(`drop-zone`)],$.prototype,`zone`,void 0),B([F(`photo-grid`)],$.prototype,`grid`,void 0),$=B([v(`shoot-view`)],$);export{$ as ShootView};