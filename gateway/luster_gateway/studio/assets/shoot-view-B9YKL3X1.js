const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-C0qwwRE6.js","assets/common-O4eJjprC.js","assets/common-_gXZcgoQ.css","assets/compare-slider-8PzAfSdr.js","assets/failed-part-TbJaFGXW.js","assets/studio-app-B6Gx-7NN.js","assets/schema-2vXgLy_U.js","assets/vars-DVOqqhFC.js","assets/side-sheet-8MzUF4KU.js"])))=>i.map(i=>d[i]);
import{$n as e,$r as t,Bn as n,C as r,Cn as i,Ct as a,Dn as o,Dt as s,E as c,En as l,Et as u,F as d,Fn as f,Fr as p,Gn as m,H as h,I as g,In as ee,Ir as _,It as te,Lr as v,Mn as ne,On as re,Ot as ie,P as y,Pn as b,Pr as ae,Qn as x,Qr as S,Rr as C,Rt as oe,S as w,Sn as se,T as ce,Tn as T,Ur as E,V as le,Vr as D,Xn as O,Yn as k,_ as ue,_n as de,_t as fe,a as pe,an as A,ar as j,b as me,bt as he,cr as M,f as ge,g as N,gn as _e,gt as P,h as ve,hn as ye,ht as be,i as F,ii as I,kn as xe,kr as Se,kt as L,ln as R,lt as Ce,m as z,mn as B,mr as we,n as Te,qn as Ee,qr as V,r as De,rr as Oe,sr as H,t as ke,tr as U,u as Ae,ur as W,vt as je,w as Me,wn as Ne,x as Pe,xn as Fe,xt as Ie,y as Le,yt as Re,zn as ze,zr as G}from"./common-O4eJjprC.js";import"./drop-zone-Cwg2qQ3G.js";import{t as K}from"./vars-DVOqqhFC.js";import{t as Be}from"./stages-dGhQ6vtO.js";import"./studio-app-B6Gx-7NN.js";import{t as Ve}from"./shoot-styles-BHEdr9vc.js";var He=1;function Ue({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*He,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var We=240,Ge=80,q=class extends C{constructor(...e){super(...e),this.items=[],this.tile=()=>G,this.head=[],this.from=0,this.to=Ge,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>We}render(){return this.windowed?D`${this.head.length?D`<div class="grid head-grid">${this.head}</div>`:G}
      <div class="spacer" ${K({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${L(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${K({"--tall":`${this.below}px`})}></div>`:D`<div class="grid">${this.head}${L(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=Ue({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};H([_({attribute:!1})],q.prototype,`items`,void 0),H([_({attribute:!1})],q.prototype,`tile`,void 0),H([_({attribute:!1})],q.prototype,`head`,void 0),H([p()],q.prototype,`from`,void 0),H([p()],q.prototype,`to`,void 0),q=H([v(`photo-grid`)],q);var J=class extends C{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.several=!1,this.exposures=1,this.local=``,this.watch=new I(this,O,oe)}static{this.styles=[W,E`
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
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),n=u(e,this.jobs),r=ie(e,this.jobs),i=r?r.id===n?.id?S.photo.review:S.photo.reviewOf(A(r.style)):``,a=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=n&&te(n.id,n.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,s=this.said(t,a);return D`
      <a class=${[t&&t.status!==`queued`?`working`:``,e.height>e.width?`upright`:``].join(` `).trim()} href=${j.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,this.exposures>1?S.shoot.exposures(this.exposures):``,e.mark===`pick`?S.marks.picked:e.mark===`reject`?S.marks.rejected:``,e.rating?S.marks.rating(e.rating):``,s||(n?[A(n.style),R(n)?S.staging.virtually:``,i].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?D`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:D`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${S.shoot.select}: ${e.filename}`} @click=${this.choose}>${M(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?D`<span class="pill">${t.status===`queued`?M(`clock`,15):D`<progress-ring size="16" .value=${this.progress(t)}></progress-ring>`}<span>${s}</span></span>`:G}
        ${a?D`<span class="pill bad">${M(`warn`,15)}<span>${S.job.failed}</span></span>`:G}
        ${n&&!t&&R(n)&&n.kind!==`stage`?D`<span class="pill staged">${S.staging.made}</span>`:G}
        ${n&&!t?D`${this.several||n.kind===`stage`?D`<span class="pill"><span>${A(n.style)}</span></span>`:G}${i?D`<span class="pill check" title=${i}>${M(`warn`,15)}</span>`:G}`:G}
      </div>
      ${e.rating||e.mark!==`none`||this.exposures>1?D`<div class="marks" aria-hidden="true">${this.exposures>1?D`<span class="pill number">${M(`layers`,14)} ${this.exposures}</span>`:G}${e.mark===`pick`?D`<span class="pill glow">${M(`flag`,14)}</span>`:e.mark===`reject`?D`<span class="pill">${M(`close`,14)}</span>`:G}${e.rating?D`<span class="pill number">${e.rating} ★</span>`:G}</div>`:G}
    `}progress(e){return Math.max(e.progress,O.value.get(e.id)?.progress??0)}said(e,t){if(t)return S.job.failed;if(!e)return``;if(e.status===`queued`)return S.job.queued;if(e.status===`cancelling`)return S.job.cancelling;let n=O.value.get(e.id)?.stage??e.progress_note;return n&&Be(n)||A(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};H([_({attribute:!1})],J.prototype,`asset`,void 0),H([_({attribute:!1})],J.prototype,`jobs`,void 0),H([_({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),H([_({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),H([_({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),H([_({type:Boolean})],J.prototype,`several`,void 0),H([_({type:Number})],J.prototype,`exposures`,void 0),H([_()],J.prototype,`local`,void 0),J=H([v(`photo-tile`)],J);var Y=class extends C{constructor(...e){super(...e),this.shootId=``,this.open=!1,this.watch=new I(this,r,Ee,V)}static{this.styles=[W,E`
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
    `]}render(){this.watch;let e=F(this.shootId);return e.length?D`<div class="line" role="status">${M(`warn`,17)} <span>${S.upload.notAdded(e.length)}</span>
        <button class="button bare small" aria-expanded=${this.open} @click=${()=>this.open=!this.open}>${this.open?S.upload.hide:S.upload.show}</button>
        <button class="button bare small" @click=${()=>e.forEach(e=>z(e.id))}>${S.upload.dismiss}</button></div>
      ${this.open?D`<ul>${e.map(e=>this.file(e))}</ul>`:G}`:G}file(t){let n=t.state===`duplicate`?S.upload.duplicate:e(t.reason,t.detail);return D`<li>${M(`photo`,20)}<span><b>${t.name}</b><span>${n}</span></span>
      ${Te(t)?D`<button class="button quiet small" aria-label=${`${S.upload.retry}: ${t.name}`} @click=${()=>Le(t.id)}>${S.upload.retry}</button>`:G}</li>`}};H([_()],Y.prototype,`shootId`,void 0),H([p()],Y.prototype,`open`,void 0),Y=H([v(`refused-files`)],Y);var X=class extends C{constructor(...e){super(...e),this.shootId=``,this.watch=new I(this,b,r,Pe,V)}static{this.styles=[W,E`
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
    `]}render(){return this.watch,[this.coming(),this.making()]}coming(){let e=Me(this.shootId).filter(e=>!De(e)),t=e.filter(N),n=e.filter(e=>e.state===`failed`).length,r=e.length+w(this.shootId);if(!t.length&&!n)return G;let i=e.reduce((e,n)=>e+(t.includes(n)?n.sent:n.size),0),a=e.reduce((e,t)=>e+t.size,0);return D`<div class="coming" role="status">
      ${t.length?D`<progress-ring .value=${i/Math.max(1,a)*(e.length/r)}></progress-ring><span class="number">${S.shoot.uploading(e.length-t.length,r)}</span>
        <button class="button small bare" @click=${()=>ve(this.shootId)}>${S.shoot.cancelUploads}</button>`:G}
      ${n?D`<button class="button small quiet" @click=${me}>${S.shoot.retryUploads}</button>`:G}
    </div>`}making(){let e=h(this.shootId,b.value.values());if(!e)return G;let{all:t,done:n,failed:r,begun:i,left:a}=e,o=t?i?S.shoot.enhancing(n,t):S.shoot.queued(t):S.job.cancelling;return D`<div class="making" role="status">
      ${t&&!i?M(`clock`,22):D`<progress-ring .value=${(n+r)/Math.max(1,t)}></progress-ring>`}
      <span class="number">${o}${r?D` · <span class="failed">${S.shoots.failed(r)}</span>`:G}</span>
      ${a.length?D`<button class="button small bare" @click=${()=>y(a)}>${S.job.cancel}</button>`:G}</div>`}};H([_()],X.prototype,`shootId`,void 0),X=H([v(`shoot-progress`)],X);var Z=class extends C{constructor(...e){super(...e),this.picture=``}static{this.styles=[W,E`
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
    `]}render(){let{upload:t}=this,n=t.state===`failed`,r=n?e(t.reason,t.detail):t.state===`sending`?`${S.upload.sending} ${Math.round(100*t.sent/Math.max(1,t.size))} %`:S.upload[t.state],i=this.picture&&!n;return D`
      ${this.picture&&!n?D`<img src=${this.picture} alt="" />`:n?G:D`<div class="blank">${M(`photo`,28)}</div>`}
      <div class="text ${i?`over`:`box`}">
        <span class="name">${t.name}</span><span class="said ${n?`bad`:``}">${t.state===`waiting`?M(`clock`,14):G}${r}</span>
      </div>
      ${t.state===`sending`||t.state===`checking`?D`<div class="bar" ${K({"--share":`${Math.round(100*t.sent/Math.max(1,t.size))}%`})}></div>`:G}
      <div class="acts">
        ${n&&t.file?D`<button aria-label=${`${S.upload.retry}: ${t.name}`} @click=${()=>Le(t.id)}>${M(`undo`,17)}</button>`:G}
        ${t.state===`done`?G:D`<button aria-label=${`${n?S.upload.dismiss:S.upload.cancel}: ${t.name}`} @click=${()=>z(t.id)}>${M(`close`,17)}</button>`}
      </div>
    `}};H([_({attribute:!1})],Z.prototype,`upload`,void 0),H([_({attribute:!1})],Z.prototype,`picture`,void 0),Z=H([v(`upload-tile`)],Z);var Q=class extends C{constructor(...e){super(...e),this.shootId=``,this.chosen=[],this.whole=!1,this.waits=!1,this.watch=new I(this,b,o,V),this.delete=()=>{d(this.shootId,this.exposures),this.tell(`over`)}}static{this.styles=[W,E`
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
    `]}render(){this.watch;let{chosen:e}=this,t=S.shoot.selected(e.length),n=this.others(),r=matchMedia(`(max-width: 640px)`).matches;return D`<div class="selection" role="toolbar" aria-label=${t}>
      <div class="said">
        <strong class="number">${t}</strong>
        ${this.whole?G:D`<button class="button small bare" @click=${()=>this.tell(`all`)}>${S.shoot.everything}</button>`}
        <button class="button small bare" @click=${()=>this.tell(`over`)}>${S.shoot.clear}</button>
      </div>
      <div class="acts">
        <button class="button small go" ?disabled=${this.waits} @click=${()=>this.tell(`enhance`)}>${M(`spark`,17)} ${S.shoot.enhanceN(e.length)}</button>
        <pop-menu face="quiet small square" up="true" .label=${S.marks.mark} .items=${[...this.marks(),...r?n:[]]}>${M(`flag`,17)}</pop-menu>
        ${r?G:n.map(e=>D`<button class="button small quiet" @click=${e.run}>${M(e.icon,17)} ${e.label}</button>`)}
        <button class="button small quiet danger square" aria-label=${S.common.remove} @click=${this.delete}>${M(`bin`,17)}</button>
      </div>
    </div>`}marks(){let e=e=>()=>void this.dispatchEvent(new CustomEvent(`mark`,{detail:e}));return[{label:S.marks.pick,icon:`flag`,run:e({mark:`pick`})},{label:S.marks.reject,icon:`close`,run:e({mark:`reject`})},{label:S.marks.unmark,icon:`undo`,run:e({mark:`none`})},...[5,4,3,2,1,0].map(t=>({label:t?S.marks.rating(t):S.marks.none,icon:`star`,run:e({rating:t})}))]}get exposures(){return re(this.shootId,this.chosen)}others(){let{chosen:e,exposures:t}=this,n=f(),r=e.flatMap(e=>n.get(e)??[]).filter(le),i=e.length===1?l(this.shootId,e[0]):void 0;return[...i?[{label:S.shoot.split,icon:`layers`,run:()=>void this.regroup(()=>Ne(this.shootId,i))}]:[],...e.length>1&&t.length<=16?[{label:S.shoot.join,icon:`layers`,run:()=>void this.regroup(()=>se(this.shootId,t))}]:[],...r.length?[{label:S.job.cancel,icon:`close`,run:()=>void y(r)}]:[]]}tell(e){this.dispatchEvent(new CustomEvent(e))}async regroup(e){try{await e(),this.tell(`over`)}catch(e){U(x(e),{bad:!0})}}};H([_()],Q.prototype,`shootId`,void 0),H([_({attribute:!1})],Q.prototype,`chosen`,void 0),H([_({type:Boolean})],Q.prototype,`whole`,void 0),H([_({type:Boolean})],Q.prototype,`waits`,void 0),Q=H([v(`selection-bar`)],Q);var Ke=24,qe=240,$=class extends C{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.withoutReview=!1,this.fresh=[],this.watch=new I(this,k,m,Ee,b,ee,r,Pe,o,B,V,we),this.last=``,this.nothingYet=!1,this.several=!1,this.asking=new c(this),this.unbind=null,this.unoffer=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((T(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[W,Ve]}connectedCallback(){super.connectedCallback(),t(()=>import(`./looks-sheet-C0qwwRE6.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8])),this.unoffer=Ce(()=>this.commands()),this.unbind=Ae({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():Oe(j.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void fe(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1,this.withoutReview=!1;let t=this.shootId;if(ne(t))return this.asking.leave();this.asking.ask(async()=>{let e=n(t).catch(e=>{if(!(e instanceof Se)||e.status!==404)throw e;this.gone=!0});await Promise.all([e,this.gone||ze(t).then(()=>ce(t),e=>this.gone||Promise.reject(e))]),i(t).catch(()=>void 0)})}render(){if(this.watch,this.gone)return D`<empty-state whole icon="bin" head=${S.empty.shootGone} link=${j.home} action=${S.empty.shoots}></empty-state>`;let e=k.value.items.find(e=>e.id===this.shootId),t=m.value.get(this.shootId),n=T(this.shootId),r=new Map(t?.map(e=>[e.id,e])),i=Me(this.shootId),o=i.filter(e=>!De(e)&&(e.state!==`done`||e.file&&!r.has(e.asset))),s=new Set(o.filter(e=>e.state===`waiting`).slice(Ke)),c=(i.length<=qe&&i.some(N)?i.filter(e=>o.includes(e)||r.has(e.asset)):o).filter(e=>!s.has(e)),l=f();this.several=new Set((n??[]).map(e=>u(e,l.get(e.id)??[])?.style).filter(Boolean)).size>1;let d=de(this.shootId),p=new Set(c.map(e=>e.asset).filter(Boolean)),h=(n??[]).filter(e=>!p.has(e.id)&&(!d||e.tags.includes(d))&&a(this.filter,e,l.get(e.id)??[])),g=!(!n||n.length||o.length||F(this.shootId).length);return this.nothingYet=g,D`
      <div class="page">
        <a class="up" href=${j.home}>${M(`back`,17)} ${S.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?D`<input class="title" aria-label=${S.shoot.rename} .value=${e.unsorted?S.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${S.shoot.address} placeholder=${S.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:D`<div class="skeleton line"></div>`}
          </div>
          ${g?G:this.actions(n??[],l,i.some(N))}
        </div>
        <shoot-progress .shootId=${this.shootId}></shoot-progress>
        ${g?D`<drop-zone .curtain=${S.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:D`${this.waits(!!n)}<refused-files .shootId=${this.shootId}></refused-files>${n?this.bar(n,l,o.filter(e=>!r.has(e.asset)).length+w(this.shootId)):G}
              ${n?D`<photo-grid .items=${h} .tile=${e=>this.tile(e,l.get(e.id)??[])} .head=${c.length?[L(c,e=>e.id,e=>this.onItsWay(e,r.get(e.asset),l))]:[]}></photo-grid>`:D`<div class="grid" aria-busy="true">${L(c,e=>e.id,e=>this.onItsWay(e,r.get(e.asset),l))}${this.asking.late?G:Array.from({length:8},()=>D`<div class="skeleton tile"></div>`)}</div>`}
              ${n&&!h.length&&!o.length?D`<p class="quieter">${S.shoot.nothing}</p>`:G}
              <drop-zone quiet .curtain=${S.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?D`<selection-bar .shootId=${this.shootId} .chosen=${[...this.chosen]} ?whole=${this.chosen.size>=(n??[]).length} ?waits=${!this.ordered} @enhance=${()=>this.look()} @mark=${e=>this.mark(e.detail)} @all=${this.all} @over=${this.clear}></selection-bar>`:G}
      ${this.looking?D`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .fresh=${this.fresh} .photos=${n??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:G}
    `}get ordered(){return ee.value.has(this.shootId)}waits(e){return this.asking.late||e&&this.asking.failed&&!this.ordered?D`<p role="status">${e?S.shoot.partly:S.shoot.late} <button class="button small quiet" @click=${this.asking.again}>${S.common.retry}</button></p>`:G}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):D`<upload-tile .upload=${e} .picture=${ue(e)}></upload-tile>`}actions(e,t,n){let{done:r,open:i,ready:a}=s(e,t),o=a&&!n&&!this.chosen.size,c=!o&&!this.chosen.size&&(n||i),l=he(e,t).length,u=this.zip(e,t),d=Ie(e,t).length;return D`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${S.shoot.add} @click=${()=>this.zone.choose()}>${M(`add`,18)} <span class="word">${S.shoot.add}</span></button>
      ${r?D`<pop-menu class=${o?`main`:``} face=${o?``:`quiet`} up=${o&&matchMedia(`(max-width: 640px)`).matches?`true`:``} .label=${S.shoot.download} .note=${u.note} .items=${u.items}>${M(`download`,18)} <span class="word">${S.shoot.download}</span></pop-menu>`:G}
      ${l&&!this.chosen.size?D`<button class="button quiet" ?disabled=${!this.ordered} @click=${()=>this.look(!0)}>${M(`flag`,18)} ${S.marks.enhancePicks(l)}</button>`:G}
      <button class="button ${o?`quiet`:c?`main quiet`:`main`}" ?disabled=${!e.length||!this.ordered} @click=${()=>this.look()}>${M(`spark`,18)} ${this.chosen.size?S.shoot.enhanceN(this.chosen.size):a?S.photo.again:r&&d?S.shoot.enhanceNew(d):S.shoot.enhance}</button>
      <pop-menu .label=${S.common.more} .items=${this.others(e,t)}>${M(`more`)}</pop-menu>
    </div>`}zip(e,t){return ke(this.shootId,e,t,this.withoutReview,()=>this.withoutReview=!this.withoutReview)}others(e,t){let n=Re(e,t);return[{label:S.shoot.everything,icon:`check`,run:()=>this.all()},{label:S.shoot.findViews,hint:S.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},...n.length?[{label:S.photo.accept,icon:`shield`,run:()=>void this.accept(n)}]:[],{label:S.shoot.delete,hint:S.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>g(this.shootId)}]}commands(){let e={label:S.shoot.add,icon:`add`,run:()=>this.zone.choose()};if(this.gone)return[];if(this.nothingYet)return[e];let t=T(this.shootId)??[],n=f(),r=s(t,n).done?this.zip(t,n).items.filter(({checked:e})=>e===void 0).map(e=>({...e,label:`${S.shoot.zip}: ${e.label}`})):[];return[...t.length&&this.ordered?[{label:S.shoot.enhance,icon:`spark`,run:()=>this.look()}]:[],e,...r,...this.others(t,n)]}bar(e,t,n){let r=new Map(je.map(n=>[n,e.filter(e=>a(n,e,t.get(e.id)??[])).length]));r.set(`all`,e.length+n);let i=e.some(e=>e.mark!==`none`),o=t=>t===`unmarked`?i:t!==`fresh`||r.get(t)!==e.length,s=je.filter(e=>e===`all`||e===this.filter||r.get(e)&&o(e));return D`<div class="bar">
      <div class="choices" role="group" aria-label=${S.shoot.filter}>
        ${s.map(e=>D`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${S.shoot.filters[e]} <span class="count number">${r.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?D`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?S.common.done:S.shoot.select}</button>`:G}
    </div>`}byTag(e){let t=de(this.shootId),n=ye(e);if(!n.length&&!t)return G;let r=n.some(([e])=>e===t)||!t?n:[...n,[t,0]];return D`<select class="tags" aria-label=${S.tags.filter} @change=${e=>B.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!t}>${S.tags.everything}</option>
      ${r.map(([e,n])=>D`<option value=${e} ?selected=${e===t}>${_e(e)} (${n})</option>`)}
    </select>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),r=l(this.shootId,e.id)?.asset_ids.length??1;return pe([e,t.map(e=>`${e.id}${e.status}${e.sequence}${e.reviewed_at??``}`).join(),this.chosen.has(e.id),this.choosing,V.value,n,r,this.several],()=>D`<photo-tile .asset=${e} .several=${this.several} .local=${n} .exposures=${r} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=r.value.find(t=>t.asset===e.id);return t?ue(t):``}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(P(re(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e){await Promise.all(e.map(({asset:e,job:t})=>P([e.id],{deliver_job_id:t.id}))),U(S.photo.accepted(e.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),be(m.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){if(!this.ordered)return;let[n,r]=[T(this.shootId)??[],f()],i=e?he(n,r):n.filter(e=>this.chosen.size?this.chosen.has(e.id):e.mark!==`reject`),a=i.filter(({status:e})=>e===`ready`).map(({id:e})=>e);if(!a.length&&i.length&&U(S.pictures.noPhotos),!a.length)return;t(()=>import(`./looks-sheet-C0qwwRE6.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8]));let o=new Set(this.chosen.size?[]:Ie(i,r));this.fresh=a.filter(e=>o.has(e)),this.looking=a}started(){this.looking=null,this.clear(),this.filter=`all`,B.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(T(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){U(S.shoot.findingViews);try{U(S.shoot.foundViews(await Fe(this.shootId)))}catch(e){U(x(e),{bad:!0})}}dropped(e){ge(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=k.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await xe(r,{[e]:i})}catch(e){U(x(e),{bad:!0})}}};H([_()],$.prototype,`shootId`,void 0),H([p()],$.prototype,`filter`,void 0),H([p()],$.prototype,`chosen`,void 0),H([p()],$.prototype,`choosing`,void 0),H([p()],$.prototype,`looking`,void 0),H([p()],$.prototype,`gone`,void 0),H([p()],$.prototype,`withoutReview`,void 0),H([ae(`drop-zone`)],$.prototype,`zone`,void 0),H([ae(`photo-grid`)],$.prototype,`grid`,void 0),$=H([v(`shoot-view`)],$);export{$ as ShootView};