const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-BpI7V5b9.js","assets/common-DraPfMhI.js","assets/common-_gXZcgoQ.css","assets/compare-slider-_uiqqTem.js","assets/studio-app-Cg9SLzsQ.js","assets/schema-2vXgLy_U.js","assets/vars-kFEBXFmW.js","assets/side-sheet-BAhUIHPP.js"])))=>i.map(i=>d[i]);
import{$n as e,$t as t,A as n,Ar as r,Bn as i,C as a,Cn as o,Ct as s,D as c,Dn as l,Dr as u,E as d,Er as f,In as p,Jn as m,Kn as h,Mn as g,Mr as _,Nt as v,O as y,On as b,Or as x,Pr as S,Qn as C,Rn as w,Rr as T,S as E,Sn as ee,St as te,Tr as ne,Un as D,Ur as O,Vn as k,Wn as re,Wr as ie,Xn as A,Yr as j,_n as ae,ar as oe,b as se,bn as ce,br as le,bt as ue,c as de,cn as M,d as fe,dn as pe,dt as N,ft as me,gn as he,gt as P,h as ge,hn as _e,ht as ve,i as ye,it as be,j as xe,jn as Se,jt as Ce,k as F,kr as I,l as we,ln as Te,m as Ee,n as L,pt as R,r as z,rn as B,s as V,t as De,tr as H,un as Oe,ut as ke,v as Ae,vn as je,w as Me,wt as U,xn as Ne,xt as Pe,yn as W,yt as G}from"./common-DraPfMhI.js";import"./drop-zone-HT1qVrwc.js";import{t as K}from"./vars-kFEBXFmW.js";import{t as Fe}from"./stages-BDdw_bfw.js";import"./studio-app-Cg9SLzsQ.js";import{t as Ie}from"./shoot-styles-Cwsx1ZAm.js";var Le=1;function Re({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*Le,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var ze=240,Be=80,q=class extends I{constructor(...e){super(...e),this.items=[],this.tile=()=>r,this.head=[],this.from=0,this.to=Be,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>ze}render(){return this.windowed?_`${this.head.length?_`<div class="grid head-grid">${this.head}</div>`:r}
      <div class="spacer" ${K({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${U(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${K({"--tall":`${this.below}px`})}></div>`:_`<div class="grid">${this.head}${U(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=Re({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};C([u({attribute:!1})],q.prototype,`items`,void 0),C([u({attribute:!1})],q.prototype,`tile`,void 0),C([u({attribute:!1})],q.prototype,`head`,void 0),C([f()],q.prototype,`from`,void 0),C([f()],q.prototype,`to`,void 0),q=C([x(`photo-grid`)],q);var J=class extends I{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.several=!1,this.exposures=1,this.local=``,this.watch=new j(this,k,v)}static{this.styles=[H,S`
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
    `]}render(){this.watch;let n=this.asset,i=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),a=G(n,this.jobs),o=te(n,this.jobs),s=o?o.id===a?.id?O.photo.review:O.photo.reviewOf(t(o.style)):``,c=!i&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,l=a&&Ce(a.id,a.outputs[0]?.name??`photo`,`thumb`)||n.thumb_url||this.local,u=this.said(i,c);return _`
      <a class=${[i&&i.status!==`queued`?`working`:``,n.height>n.width?`upright`:``].join(` `).trim()} href=${A.photo(n.shoot_id??``,n.id)} aria-label=${[n.filename,this.exposures>1?O.shoot.exposures(this.exposures):``,n.mark===`pick`?O.marks.picked:n.mark===`reject`?O.marks.rejected:``,n.rating?O.marks.rating(n.rating):``,u||(a?[t(a.style),B(a)?O.staging.virtually:``,s].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${l?_`<img src=${l} alt="" loading="lazy" decoding="async" draggable="false" />`:_`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${O.shoot.select}: ${n.filename}`} @click=${this.choose}>${e(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${i?_`<span class="pill">${i.status===`queued`?e(`clock`,15):_`<progress-ring size="16" .value=${this.progress(i)}></progress-ring>`}<span>${u}</span></span>`:r}
        ${c?_`<span class="pill bad">${e(`warn`,15)}<span>${O.job.failed}</span></span>`:r}
        ${a&&!i&&B(a)&&a.kind!==`stage`?_`<span class="pill staged">${O.staging.made}</span>`:r}
        ${a&&!i?_`${this.several||a.kind===`stage`?_`<span class="pill"><span>${t(a.style)}</span></span>`:r}${s?_`<span class="pill check" title=${s}>${e(`warn`,15)}</span>`:r}`:r}
      </div>
      ${n.rating||n.mark!==`none`||this.exposures>1?_`<div class="marks" aria-hidden="true">${this.exposures>1?_`<span class="pill number">${e(`layers`,14)} ${this.exposures}</span>`:r}${n.mark===`pick`?_`<span class="pill glow">${e(`flag`,14)}</span>`:n.mark===`reject`?_`<span class="pill">${e(`close`,14)}</span>`:r}${n.rating?_`<span class="pill number">${n.rating} ★</span>`:r}</div>`:r}
    `}progress(e){return Math.max(e.progress,k.value.get(e.id)?.progress??0)}said(e,n){if(n)return O.job.failed;if(!e)return``;if(e.status===`queued`)return O.job.queued;if(e.status===`cancelling`)return O.job.cancelling;let r=k.value.get(e.id)?.stage??e.progress_note;return r&&Fe(r)||t(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};C([u({attribute:!1})],J.prototype,`asset`,void 0),C([u({attribute:!1})],J.prototype,`jobs`,void 0),C([u({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),C([u({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),C([u({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),C([u({type:Boolean})],J.prototype,`several`,void 0),C([u({type:Number})],J.prototype,`exposures`,void 0),C([u()],J.prototype,`local`,void 0),J=C([x(`photo-tile`)],J);var Y=class extends I{constructor(...e){super(...e),this.shootId=``,this.open=!1,this.watch=new j(this,y,w,T)}static{this.styles=[H,S`
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
    `]}render(){this.watch;let t=z(this.shootId);return t.length?_`<div class="line" role="status">${e(`warn`,17)} <span>${O.upload.notAdded(t.length)}</span>
        <button class="button bare small" aria-expanded=${this.open} @click=${()=>this.open=!this.open}>${this.open?O.upload.hide:O.upload.show}</button>
        <button class="button bare small" @click=${()=>t.forEach(e=>E(e.id))}>${O.upload.dismiss}</button></div>
      ${this.open?_`<ul>${t.map(e=>this.file(e))}</ul>`:r}`:r}file(t){let n=t.state===`duplicate`?O.upload.duplicate:re(t.reason,t.detail);return _`<li>${e(`photo`,20)}<span><b>${t.name}</b><span>${n}</span></span>
      ${De(t)?_`<button class="button quiet small" aria-label=${`${O.upload.retry}: ${t.name}`} @click=${()=>d(t.id)}>${O.upload.retry}</button>`:r}</li>`}};C([u()],Y.prototype,`shootId`,void 0),C([f()],Y.prototype,`open`,void 0),Y=C([x(`refused-files`)],Y);var X=class extends I{constructor(...e){super(...e),this.shootId=``,this.watch=new j(this,l,y,T)}static{this.styles=[H,S`
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
    `]}render(){return this.watch,[this.coming(),this.making()]}coming(){let e=F(this.shootId).filter(e=>!L(e)),t=e.filter(a),n=e.filter(e=>e.state===`failed`).length;if(!t.length&&!n)return r;let i=e.reduce((e,n)=>e+(t.includes(n)?n.sent:n.size),0),o=e.reduce((e,t)=>e+t.size,0);return _`<div class="coming" role="status">
      ${t.length?_`<progress-ring .value=${i/Math.max(1,o)}></progress-ring><span class="number">${O.shoot.uploading(e.length-t.length,e.length)}</span>
        <button class="button small bare" @click=${()=>t.forEach(e=>E(e.id))}>${O.shoot.cancelUploads}</button>`:r}
      ${n?_`<button class="button small quiet" @click=${c}>${O.shoot.retryUploads}</button>`:r}
    </div>`}making(){let t=ge(this.shootId,l.value.values());if(!t)return r;let{all:n,done:i,failed:a,begun:o,left:s}=t,c=n?o?O.shoot.enhancing(i,n):O.shoot.queued(n):O.job.cancelling;return _`<div class="making" role="status">
      ${n&&!o?e(`clock`,22):_`<progress-ring .value=${(i+a)/Math.max(1,n)}></progress-ring>`}
      <span class="number">${c}${a?_` · <span class="failed">${O.shoots.failed(a)}</span>`:r}</span>
      ${s.length?_`<button class="button small bare" @click=${()=>V(s)}>${O.job.cancel}</button>`:r}</div>`}};C([u()],X.prototype,`shootId`,void 0),X=C([x(`shoot-progress`)],X);var Z=class extends I{constructor(...e){super(...e),this.picture=``}static{this.styles=[H,S`
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
    `]}render(){let{upload:t}=this,n=t.state===`failed`,i=n?re(t.reason,t.detail):t.state===`sending`?`${O.upload.sending} ${Math.round(100*t.sent/Math.max(1,t.size))} %`:O.upload[t.state],a=this.picture&&!n;return _`
      ${this.picture&&!n?_`<img src=${this.picture} alt="" />`:n?r:_`<div class="blank">${e(`photo`,28)}</div>`}
      <div class="text ${a?`over`:`box`}">
        <span class="name">${t.name}</span><span class="said ${n?`bad`:``}">${t.state===`waiting`?e(`clock`,14):r}${i}</span>
      </div>
      ${t.state===`sending`||t.state===`checking`?_`<div class="bar" ${K({"--share":`${Math.round(100*t.sent/Math.max(1,t.size))}%`})}></div>`:r}
      <div class="acts">
        ${n&&t.file?_`<button aria-label=${`${O.upload.retry}: ${t.name}`} @click=${()=>d(t.id)}>${e(`undo`,17)}</button>`:r}
        ${t.state===`done`?r:_`<button aria-label=${`${n?O.upload.dismiss:O.upload.cancel}: ${t.name}`} @click=${()=>E(t.id)}>${e(`close`,17)}</button>`}
      </div>
    `}};C([u({attribute:!1})],Z.prototype,`upload`,void 0),C([u({attribute:!1})],Z.prototype,`picture`,void 0),Z=C([x(`upload-tile`)],Z);var Q=class extends I{constructor(...e){super(...e),this.shootId=``,this.chosen=[],this.whole=!1,this.watch=new j(this,l,Ne,T),this.delete=()=>{de(this.shootId,this.exposures),this.tell(`over`)}}static{this.styles=[H,S`
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
    `]}render(){this.watch;let{chosen:t}=this,n=O.shoot.selected(t.length),i=this.others(),a=matchMedia(`(max-width: 640px)`).matches;return _`<div class="selection" role="toolbar" aria-label=${n}>
      <div class="said">
        <strong class="number">${n}</strong>
        ${this.whole?r:_`<button class="button small bare" @click=${()=>this.tell(`all`)}>${O.shoot.everything}</button>`}
        <button class="button small bare" @click=${()=>this.tell(`over`)}>${O.shoot.clear}</button>
      </div>
      <div class="acts">
        <button class="button small go" @click=${()=>this.tell(`enhance`)}>${e(`spark`,17)} ${O.shoot.enhanceN(t.length)}</button>
        <pop-menu face="quiet small square" up="true" .label=${O.marks.mark} .items=${[...this.marks(),...a?i:[]]}>${e(`flag`,17)}</pop-menu>
        ${a?r:i.map(t=>_`<button class="button small quiet" @click=${t.run}>${e(t.icon,17)} ${t.label}</button>`)}
        <button class="button small quiet danger square" aria-label=${O.common.remove} @click=${this.delete}>${e(`bin`,17)}</button>
      </div>
    </div>`}marks(){let e=e=>()=>void this.dispatchEvent(new CustomEvent(`mark`,{detail:e}));return[{label:O.marks.pick,icon:`flag`,run:e({mark:`pick`})},{label:O.marks.reject,icon:`close`,run:e({mark:`reject`})},{label:O.marks.unmark,icon:`undo`,run:e({mark:`none`})},...[5,4,3,2,1,0].map(t=>({label:t?O.marks.rating(t):O.marks.none,icon:`star`,run:e({rating:t})}))]}get exposures(){return ee(this.shootId,this.chosen)}others(){let{chosen:e,exposures:t}=this,n=b(),r=e.flatMap(e=>n.get(e)??[]).filter(Ee),i=e.length===1?ce(this.shootId,e[0]):void 0;return[...i?[{label:O.shoot.split,icon:`layers`,run:()=>void this.regroup(()=>je(this.shootId,i))}]:[],...e.length>1&&t.length<=16?[{label:O.shoot.join,icon:`layers`,run:()=>void this.regroup(()=>he(this.shootId,t))}]:[],...r.length?[{label:O.job.cancel,icon:`close`,run:()=>void V(r)}]:[]]}tell(e){this.dispatchEvent(new CustomEvent(e))}async regroup(e){try{await e(),this.tell(`over`)}catch(e){h(D(e),{bad:!0})}}};C([u()],Q.prototype,`shootId`,void 0),C([u({attribute:!1})],Q.prototype,`chosen`,void 0),C([u({type:Boolean})],Q.prototype,`whole`,void 0),Q=C([x(`selection-bar`)],Q);var Ve=[`original`,`web`,`mls`],He=24,Ue=240,$=class extends I{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.fresh=[],this.watch=new j(this,i,p,w,l,y,Ne,M,T,oe),this.last=``,this.nothingYet=!1,this.several=!1,this.asking=new xe(this),this.unbind=null,this.unoffer=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((W(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[H,Ie]}connectedCallback(){super.connectedCallback(),ie(()=>import(`./looks-sheet-BpI7V5b9.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.unoffer=be(()=>this.commands()),this.unbind=Ae({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():m(A.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void me(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1;let t=this.shootId;this.asking.ask(async()=>{let e=g(t).catch(e=>{if(!(e instanceof le)||e.status!==404)throw e;this.gone=!0});await Promise.all([e,this.gone||Se(t).then(()=>n(t),e=>this.gone||Promise.reject(e))]),ae(t).catch(()=>void 0)})}render(){if(this.watch,this.gone)return _`<empty-state whole icon="bin" head=${O.empty.shootGone} link=${A.home} action=${O.empty.shoots}></empty-state>`;let t=i.value.items.find(e=>e.id===this.shootId),n=p.value.get(this.shootId),o=W(this.shootId),s=new Map(n?.map(e=>[e.id,e])),c=F(this.shootId),l=c.filter(e=>!L(e)&&(e.state!==`done`||e.file&&!s.has(e.asset))),u=new Set(l.filter(e=>e.state===`waiting`).slice(He)),d=(c.length<=Ue&&c.some(a)?c.filter(e=>l.includes(e)||s.has(e.asset)):l).filter(e=>!u.has(e)),f=b();this.several=new Set((o??[]).map(e=>G(e,f.get(e.id)??[])?.style).filter(Boolean)).size>1;let m=pe(this.shootId),h=new Set(d.map(e=>e.asset).filter(Boolean)),g=(o??[]).filter(e=>!h.has(e.id)&&(!m||e.tags.includes(m))&&P(this.filter,e,f.get(e.id)??[])),v=!(!o||o.length||l.length||z(this.shootId).length);return this.nothingYet=v,_`
      <div class="page">
        <a class="up" href=${A.home}>${e(`back`,17)} ${O.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${t?.name??``}</h1>
            ${t?_`<input class="title" aria-label=${O.shoot.rename} .value=${t.unsorted?O.shoots.unsorted:t.name} maxlength="200" ?readonly=${t.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${O.shoot.address} placeholder=${O.shoot.addAddress} .value=${t.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:_`<div class="skeleton line"></div>`}
          </div>
          ${v?r:this.actions(o??[],f,c.some(a))}
        </div>
        <shoot-progress .shootId=${this.shootId}></shoot-progress>
        ${v?_`<drop-zone .curtain=${O.drop.into(t?.name??``)} @photos=${this.dropped}></drop-zone>`:_`${o?r:this.waits()}<refused-files .shootId=${this.shootId}></refused-files>${o?this.bar(o,f,l.filter(e=>!s.has(e.asset)).length):r}
              ${o?_`<photo-grid .items=${g} .tile=${e=>this.tile(e,f.get(e.id)??[])} .head=${d.length?[U(d,e=>e.id,e=>this.onItsWay(e,s.get(e.asset),f))]:[]}></photo-grid>`:_`<div class="grid" aria-busy="true">${U(d,e=>e.id,e=>this.onItsWay(e,s.get(e.asset),f))}${this.asking.late?r:Array.from({length:8},()=>_`<div class="skeleton tile"></div>`)}</div>`}
              ${o&&!g.length&&!l.length?_`<p class="quieter">${O.shoot.nothing}</p>`:r}
              <drop-zone quiet .curtain=${O.drop.into(t?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?_`<selection-bar .shootId=${this.shootId} .chosen=${[...this.chosen]} ?whole=${this.chosen.size>=(o??[]).length} @enhance=${()=>this.look()} @mark=${e=>this.mark(e.detail)} @all=${this.all} @over=${this.clear}></selection-bar>`:r}
      ${this.looking?_`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .fresh=${this.fresh} .photos=${o??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:r}
    `}waits(){return this.asking.late?_`<p role="status">${O.shoot.late} <button class="button small quiet" @click=${this.asking.again}>${O.common.retry}</button></p>`:r}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):_`<upload-tile .upload=${e} .picture=${Me(e)}></upload-tile>`}actions(t,n,i){let{done:a,open:o,ready:s}=ue(t,n),c=s&&!i&&!this.chosen.size,l=!c&&!this.chosen.size&&(i||o),u=t.filter(e=>e.mark===`pick`).length,d=this.freshOf(t,n).length;return _`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${O.shoot.add} @click=${()=>this.zone.choose()}>${e(`add`,18)} <span class="word">${O.shoot.add}</span></button>
      ${a?_`<pop-menu class=${c?`main`:``} face=${c?``:`quiet`} up=${c&&matchMedia(`(max-width: 640px)`).matches?`true`:``} .label=${O.shoot.download} .note=${this.zipped(t,n)} .items=${Ve.map(e=>({label:O.shoot.sizes[e],hint:O.shoot.sizeHints[e],icon:`download`,run:()=>void fe(this.shootId,e)}))}>${e(`download`,18)} <span class="word">${O.shoot.download}</span></pop-menu>`:r}
      ${u&&!this.chosen.size?_`<button class="button quiet" @click=${()=>this.look(!0)}>${e(`flag`,18)} ${O.marks.enhancePicks(u)}</button>`:r}
      <button class="button ${c?`quiet`:l?`main quiet`:`main`}" ?disabled=${!t.length} @click=${()=>this.look()}>${e(`spark`,18)} ${this.chosen.size?O.shoot.enhanceN(this.chosen.size):s?O.photo.again:a&&d?O.shoot.enhanceNew(d):O.shoot.enhance}</button>
      <pop-menu .label=${O.common.more} .items=${this.others()}>${e(`more`)}</pop-menu>
    </div>`}freshOf(e,t){return e.filter(e=>ve(e,t.get(e.id)??[])).map(({id:e})=>e)}zipped(e,t){let n=e.filter(e=>e.mark!==`reject`),r=n.flatMap(e=>G(e,t.get(e.id)??[])??[]).map(Pe),i=e=>r.filter(t=>t===e).length,a={fresh:n.length-r.length,rejected:e.length-n.length};return O.shoot.sizesHint({faithful:i(`faithful`),looked:i(`looked`),review:i(`review`),unchecked:i(`unchecked`)},a)}others(){return[{label:O.shoot.everything,icon:`check`,run:()=>this.all()},{label:O.shoot.findViews,hint:O.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:O.photo.accept,icon:`shield`,run:()=>void this.accept(W(this.shootId)??[],b())},{label:O.shoot.delete,hint:O.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>we(this.shootId)}]}commands(){let e={label:O.shoot.add,icon:`add`,run:()=>this.zone.choose()};if(this.gone)return[];if(this.nothingYet)return[e];let t=W(this.shootId)??[],n=ue(t,b()).done?Ve.map(e=>({label:`${O.shoot.zip}: ${O.shoot.sizes[e]}`,icon:`download`,run:()=>void fe(this.shootId,e)})):[];return[...t.length?[{label:O.shoot.enhance,icon:`spark`,run:()=>this.look()}]:[],e,...n,...this.others()]}bar(e,t,n){let i=new Map(R.map(n=>[n,e.filter(e=>P(n,e,t.get(e.id)??[])).length]));i.set(`all`,e.length+n);let a=e.some(e=>e.mark!==`none`),o=t=>t===`unmarked`?a:t!==`fresh`||i.get(t)!==e.length,s=R.filter(e=>e===`all`||e===this.filter||i.get(e)&&o(e));return _`<div class="bar">
      <div class="choices" role="group" aria-label=${O.shoot.filter}>
        ${s.map(e=>_`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${O.shoot.filters[e]} <span class="count number">${i.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?_`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?O.common.done:O.shoot.select}</button>`:r}
    </div>`}byTag(e){let t=pe(this.shootId),n=Te(e);if(!n.length&&!t)return r;let i=n.some(([e])=>e===t)||!t?n:[...n,[t,0]];return _`<select class="tags" aria-label=${O.tags.filter} @change=${e=>M.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!t}>${O.tags.everything}</option>
      ${i.map(([e,n])=>_`<option value=${e} ?selected=${e===t}>${Oe(e)} (${n})</option>`)}
    </select>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),r=ce(this.shootId,e.id)?.asset_ids.length??1;return ye([e,t.map(e=>`${e.id}${e.status}${e.sequence}${e.reviewed_at??``}`).join(),this.chosen.has(e.id),this.choosing,T.value,n,r,this.several],()=>_`<photo-tile .asset=${e} .several=${this.several} .local=${n} .exposures=${r} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=y.value.find(t=>t.asset===e.id);return t?Me(t):``}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(N(ee(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&s(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>N([e.id],{deliver_job_id:t.id}))),h(O.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),ke(p.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(W(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);if(!n.length&&t.length&&h(O.pictures.noPhotos),!n.length)return;ie(()=>import(`./looks-sheet-BpI7V5b9.js`),__vite__mapDeps([0,1,2,3,4,5,6,7]));let r=new Set(this.chosen.size?[]:this.freshOf(t,b()));this.fresh=n.filter(e=>r.has(e)),this.looking=n}started(){this.looking=null,this.clear(),this.filter=`all`,M.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(W(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){h(O.shoot.findingViews);try{h(O.shoot.foundViews(await _e(this.shootId)))}catch(e){h(D(e),{bad:!0})}}dropped(e){se(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=i.value.items.find(e=>e.id===this.shootId),a=n.value.trim();if(!r||a===r[e]||e===`name`&&!a)r&&(n.value=r[e]);else try{await o(r,{[e]:a})}catch(e){h(D(e),{bad:!0})}}};C([u()],$.prototype,`shootId`,void 0),C([f()],$.prototype,`filter`,void 0),C([f()],$.prototype,`chosen`,void 0),C([f()],$.prototype,`choosing`,void 0),C([f()],$.prototype,`looking`,void 0),C([f()],$.prototype,`gone`,void 0),C([ne(`drop-zone`)],$.prototype,`zone`,void 0),C([ne(`photo-grid`)],$.prototype,`grid`,void 0),$=C([x(`shoot-view`)],$);export{$ as ShootView};