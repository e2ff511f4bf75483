const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-Cdtdtvu-.js","assets/common-BYV8meyg.js","assets/common-_gXZcgoQ.css","assets/compare-slider-ZTpD58o6.js","assets/failed-part-DmNFseRS.js","assets/studio-app-BVUJtsol.js","assets/schema-2vXgLy_U.js","assets/vars-DC6bQlZ4.js","assets/side-sheet-B5tRpLxa.js"])))=>i.map(i=>d[i]);
import{An as e,At as t,Bn as n,Br as r,C as i,Cn as a,Ct as o,Dn as s,Dt as c,E as l,En as u,Et as d,F as f,Fn as p,Fr as m,Hr as h,I as g,In as _,Ir as v,Jn as y,Kn as ee,Kr as b,L as te,Lr as x,Lt as ne,Nn as re,Nr as S,On as ie,Or as ae,Ot as oe,P as se,Pn as ce,Pr as C,Qn as le,Qr as ue,Rr as w,S as T,Sn as de,St as fe,T as pe,Tn as me,U as he,W as ge,Wn as E,Yn as D,Zn as O,Zr as k,_ as _e,_n as ve,_t as ye,a as be,b as xe,bt as A,dt as Se,er as j,f as Ce,g as M,gn as we,h as Te,hn as N,i as Ee,ir as P,kn as De,kt as Oe,lr as F,m as ke,n as Ae,nr as je,on as I,or as L,pr as Me,r as Ne,ri as R,sr as z,t as Pe,u as Fe,un as B,vn as V,vt as H,w as U,wn as Ie,x as W,y as G,yt as Le,z as Re,zn as ze,zt as Be}from"./common-BYV8meyg.js";import"./drop-zone-YZAjlfAe.js";import{t as K}from"./vars-DC6bQlZ4.js";import{t as Ve}from"./stages-DTY7XB_P.js";import"./studio-app-BVUJtsol.js";import{t as He}from"./shoot-styles-7Pfkh_4V.js";var Ue=1;function We({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*Ue,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var Ge=240,Ke=80,q=class extends x{constructor(...e){super(...e),this.items=[],this.tile=()=>w,this.head=[],this.from=0,this.to=Ke,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>Ge}render(){return this.windowed?r`${this.head.length?r`<div class="grid head-grid">${this.head}</div>`:w}
      <div class="spacer" ${K({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${t(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${K({"--tall":`${this.below}px`})}></div>`:r`<div class="grid">${this.head}${t(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=We({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};L([m({attribute:!1})],q.prototype,`items`,void 0),L([m({attribute:!1})],q.prototype,`tile`,void 0),L([m({attribute:!1})],q.prototype,`head`,void 0),L([C()],q.prototype,`from`,void 0),L([C()],q.prototype,`to`,void 0),q=L([v(`photo-grid`)],q);var J=class extends x{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.several=!1,this.exposures=1,this.local=``,this.watch=new R(this,D,Be)}static{this.styles=[F,h`
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
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),n=d(e,this.jobs),i=oe(e,this.jobs),a=i?i.id===n?.id?k.photo.review:k.photo.reviewOf(I(i.style)):``,o=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,s=n&&ne(n.id,n.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,c=this.said(t,o);return r`
      <a class=${[t&&t.status!==`queued`?`working`:``,e.height>e.width?`upright`:``].join(` `).trim()} href=${P.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,this.exposures>1?k.shoot.exposures(this.exposures):``,e.mark===`pick`?k.marks.picked:e.mark===`reject`?k.marks.rejected:``,e.rating?k.marks.rating(e.rating):``,c||(n?[I(n.style),B(n)?k.staging.virtually:``,a].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${s?r`<img src=${s} alt="" loading="lazy" decoding="async" draggable="false" />`:r`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${k.shoot.select}: ${e.filename}`} @click=${this.choose}>${z(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?r`<span class="pill">${t.status===`queued`?z(`clock`,15):r`<progress-ring size="16" .value=${this.progress(t)}></progress-ring>`}<span>${c}</span></span>`:w}
        ${o?r`<span class="pill bad">${z(`warn`,15)}<span>${k.job.failed}</span></span>`:w}
        ${n&&!t&&B(n)&&n.kind!==`stage`?r`<span class="pill staged">${k.staging.made}</span>`:w}
        ${n&&!t?r`${this.several||n.kind===`stage`?r`<span class="pill"><span>${I(n.style)}</span></span>`:w}${a?r`<span class="pill check" title=${a}>${z(`warn`,15)}</span>`:w}`:w}
      </div>
      ${e.rating||e.mark!==`none`||this.exposures>1?r`<div class="marks" aria-hidden="true">${this.exposures>1?r`<span class="pill number">${z(`layers`,14)} ${this.exposures}</span>`:w}${e.mark===`pick`?r`<span class="pill glow">${z(`flag`,14)}</span>`:e.mark===`reject`?r`<span class="pill">${z(`close`,14)}</span>`:w}${e.rating?r`<span class="pill number">${e.rating} ★</span>`:w}</div>`:w}
    `}progress(e){return Math.max(e.progress,D.value.get(e.id)?.progress??0)}said(e,t){if(t)return k.job.failed;if(!e)return``;if(e.status===`queued`)return k.job.queued;if(e.status===`cancelling`)return k.job.cancelling;let n=D.value.get(e.id)?.stage??e.progress_note;return n&&Ve(n)||I(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};L([m({attribute:!1})],J.prototype,`asset`,void 0),L([m({attribute:!1})],J.prototype,`jobs`,void 0),L([m({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),L([m({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),L([m({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),L([m({type:Boolean})],J.prototype,`several`,void 0),L([m({type:Number})],J.prototype,`exposures`,void 0),L([m()],J.prototype,`local`,void 0),J=L([v(`photo-tile`)],J);var Y=class extends x{constructor(...e){super(...e),this.shootId=``,this.open=!1,this.watch=new R(this,i,ee,b)}static{this.styles=[F,h`
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
    `]}render(){this.watch;let e=Ee(this.shootId);return e.length?r`<div class="line" role="status">${z(`warn`,17)} <span>${k.upload.notAdded(e.length)}</span>
        <button class="button bare small" aria-expanded=${this.open} @click=${()=>this.open=!this.open}>${this.open?k.upload.hide:k.upload.show}</button>
        <button class="button bare small" @click=${()=>e.forEach(e=>ke(e.id))}>${k.upload.dismiss}</button></div>
      ${this.open?r`<ul>${e.map(e=>this.file(e))}</ul>`:w}`:w}file(e){let t=e.state===`duplicate`?k.upload.duplicate:le(e.reason,e.detail);return r`<li>${z(`photo`,20)}<span><b>${e.name}</b><span>${t}</span></span>
      ${Ae(e)?r`<button class="button quiet small" aria-label=${`${k.upload.retry}: ${e.name}`} @click=${()=>G(e.id)}>${k.upload.retry}</button>`:w}</li>`}};L([m()],Y.prototype,`shootId`,void 0),L([C()],Y.prototype,`open`,void 0),Y=L([v(`refused-files`)],Y);var X=class extends x{constructor(...e){super(...e),this.shootId=``,this.watch=new R(this,p,i,W,b)}static{this.styles=[F,h`
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
    `]}render(){return this.watch,[this.coming(),this.making()]}coming(){let e=U(this.shootId).filter(e=>!Ne(e)),t=e.filter(M),n=e.filter(e=>e.state===`failed`).length,i=e.length+T(this.shootId);if(!t.length&&!n)return w;let a=e.reduce((e,n)=>e+(t.includes(n)?n.sent:n.size),0),o=e.reduce((e,t)=>e+t.size,0);return r`<div class="coming" role="status">
      ${t.length?r`<progress-ring .value=${a/Math.max(1,o)*(e.length/i)}></progress-ring><span class="number">${k.shoot.uploading(e.length-t.length,i)}</span>
        <button class="button small bare" @click=${()=>Te(this.shootId)}>${k.shoot.cancelUploads}</button>`:w}
      ${n?r`<button class="button small quiet" @click=${xe}>${k.shoot.retryUploads}</button>`:w}
    </div>`}making(){let e=ge(this.shootId,p.value.values());if(!e)return w;let{all:t,done:n,failed:i,begun:a,left:o}=e,s=t?a?k.shoot.enhancing(n,t):k.shoot.queued(t):k.job.cancelling;return r`<div class="making" role="status">
      ${t&&!a?z(`clock`,22):r`<progress-ring .value=${(n+i)/Math.max(1,t)}></progress-ring>`}
      <span class="number">${s}${i?r` · <span class="failed">${k.shoots.failed(i)}</span>`:w}</span>
      ${o.length?r`<button class="button small bare" @click=${()=>f(o)}>${k.job.cancel}</button>`:w}</div>`}};L([m()],X.prototype,`shootId`,void 0),X=L([v(`shoot-progress`)],X);var Z=class extends x{constructor(...e){super(...e),this.picture=``}static{this.styles=[F,h`
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
    `]}render(){let{upload:e}=this,t=e.state===`failed`,n=t?le(e.reason,e.detail):e.state===`sending`?`${k.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:k.upload[e.state],i=this.picture&&!t;return r`
      ${this.picture&&!t?r`<img src=${this.picture} alt="" />`:t?w:r`<div class="blank">${z(`photo`,28)}</div>`}
      <div class="text ${i?`over`:`box`}">
        <span class="name">${e.name}</span><span class="said ${t?`bad`:``}">${e.state===`waiting`?z(`clock`,14):w}${n}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?r`<div class="bar" ${K({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:w}
      <div class="acts">
        ${t&&e.file?r`<button aria-label=${`${k.upload.retry}: ${e.name}`} @click=${()=>G(e.id)}>${z(`undo`,17)}</button>`:w}
        ${e.state===`done`?w:r`<button aria-label=${`${t?k.upload.dismiss:k.upload.cancel}: ${e.name}`} @click=${()=>ke(e.id)}>${z(`close`,17)}</button>`}
      </div>
    `}};L([m({attribute:!1})],Z.prototype,`upload`,void 0),L([m({attribute:!1})],Z.prototype,`picture`,void 0),Z=L([v(`upload-tile`)],Z);var Q=class extends x{constructor(...e){super(...e),this.shootId=``,this.chosen=[],this.whole=!1,this.watch=new R(this,p,ie,b),this.delete=()=>{g(this.shootId,this.exposures),this.tell(`over`)}}static{this.styles=[F,h`
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
    `]}render(){this.watch;let{chosen:e}=this,t=k.shoot.selected(e.length),n=this.others(),i=matchMedia(`(max-width: 640px)`).matches;return r`<div class="selection" role="toolbar" aria-label=${t}>
      <div class="said">
        <strong class="number">${t}</strong>
        ${this.whole?w:r`<button class="button small bare" @click=${()=>this.tell(`all`)}>${k.shoot.everything}</button>`}
        <button class="button small bare" @click=${()=>this.tell(`over`)}>${k.shoot.clear}</button>
      </div>
      <div class="acts">
        <button class="button small go" @click=${()=>this.tell(`enhance`)}>${z(`spark`,17)} ${k.shoot.enhanceN(e.length)}</button>
        <pop-menu face="quiet small square" up="true" .label=${k.marks.mark} .items=${[...this.marks(),...i?n:[]]}>${z(`flag`,17)}</pop-menu>
        ${i?w:n.map(e=>r`<button class="button small quiet" @click=${e.run}>${z(e.icon,17)} ${e.label}</button>`)}
        <button class="button small quiet danger square" aria-label=${k.common.remove} @click=${this.delete}>${z(`bin`,17)}</button>
      </div>
    </div>`}marks(){let e=e=>()=>void this.dispatchEvent(new CustomEvent(`mark`,{detail:e}));return[{label:k.marks.pick,icon:`flag`,run:e({mark:`pick`})},{label:k.marks.reject,icon:`close`,run:e({mark:`reject`})},{label:k.marks.unmark,icon:`undo`,run:e({mark:`none`})},...[5,4,3,2,1,0].map(t=>({label:t?k.marks.rating(t):k.marks.none,icon:`star`,run:e({rating:t})}))]}get exposures(){return De(this.shootId,this.chosen)}others(){let{chosen:e,exposures:t}=this,n=_(),r=e.flatMap(e=>n.get(e)??[]).filter(he),i=e.length===1?s(this.shootId,e[0]):void 0;return[...i?[{label:k.shoot.split,icon:`layers`,run:()=>void this.regroup(()=>me(this.shootId,i))}]:[],...e.length>1&&t.length<=16?[{label:k.shoot.join,icon:`layers`,run:()=>void this.regroup(()=>a(this.shootId,t))}]:[],...r.length?[{label:k.job.cancel,icon:`close`,run:()=>void f(r)}]:[]]}tell(e){this.dispatchEvent(new CustomEvent(e))}async regroup(e){try{await e(),this.tell(`over`)}catch(e){j(O(e),{bad:!0})}}};L([m()],Q.prototype,`shootId`,void 0),L([m({attribute:!1})],Q.prototype,`chosen`,void 0),L([m({type:Boolean})],Q.prototype,`whole`,void 0),Q=L([v(`selection-bar`)],Q);var qe=24,Je=240,$=class extends x{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.withoutReview=!1,this.fresh=[],this.watch=new R(this,y,E,ee,p,i,W,ie,N,b,Me),this.last=``,this.nothingYet=!1,this.several=!1,this.asking=new l(this),this.unbind=null,this.unoffer=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((u(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[F,He]}connectedCallback(){super.connectedCallback(),ue(()=>import(`./looks-sheet-Cdtdtvu-.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8])),this.unoffer=Se(()=>this.commands()),this.unbind=Fe({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():je(P.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void Le(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1;let t=this.shootId;re(t)||this.asking.ask(async()=>{let e=n(t).catch(e=>{if(!(e instanceof ae)||e.status!==404)throw e;this.gone=!0});await Promise.all([e,this.gone||ze(t).then(()=>pe(t),e=>this.gone||Promise.reject(e))]),Ie(t).catch(()=>void 0)})}render(){if(this.watch,this.gone)return r`<empty-state whole icon="bin" head=${k.empty.shootGone} link=${P.home} action=${k.empty.shoots}></empty-state>`;let e=y.value.items.find(e=>e.id===this.shootId),n=E.value.get(this.shootId),i=u(this.shootId),a=new Map(n?.map(e=>[e.id,e])),s=U(this.shootId),c=s.filter(e=>!Ne(e)&&(e.state!==`done`||e.file&&!a.has(e.asset))),l=new Set(c.filter(e=>e.state===`waiting`).slice(qe)),f=(s.length<=Je&&s.some(M)?s.filter(e=>c.includes(e)||a.has(e.asset)):c).filter(e=>!l.has(e)),p=_();this.several=new Set((i??[]).map(e=>d(e,p.get(e.id)??[])?.style).filter(Boolean)).size>1;let m=V(this.shootId),h=new Set(f.map(e=>e.asset).filter(Boolean)),g=(i??[]).filter(e=>!h.has(e.id)&&(!m||e.tags.includes(m))&&o(this.filter,e,p.get(e.id)??[])),v=!(!i||i.length||c.length||Ee(this.shootId).length);return this.nothingYet=v,r`
      <div class="page">
        <a class="up" href=${P.home}>${z(`back`,17)} ${k.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?r`<input class="title" aria-label=${k.shoot.rename} .value=${e.unsorted?k.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${k.shoot.address} placeholder=${k.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:r`<div class="skeleton line"></div>`}
          </div>
          ${v?w:this.actions(i??[],p,s.some(M))}
        </div>
        <shoot-progress .shootId=${this.shootId}></shoot-progress>
        ${v?r`<drop-zone .curtain=${k.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:r`${this.waits(!!i)}<refused-files .shootId=${this.shootId}></refused-files>${i?this.bar(i,p,c.filter(e=>!a.has(e.asset)).length+T(this.shootId)):w}
              ${i?r`<photo-grid .items=${g} .tile=${e=>this.tile(e,p.get(e.id)??[])} .head=${f.length?[t(f,e=>e.id,e=>this.onItsWay(e,a.get(e.asset),p))]:[]}></photo-grid>`:r`<div class="grid" aria-busy="true">${t(f,e=>e.id,e=>this.onItsWay(e,a.get(e.asset),p))}${this.asking.late?w:Array.from({length:8},()=>r`<div class="skeleton tile"></div>`)}</div>`}
              ${i&&!g.length&&!c.length?r`<p class="quieter">${k.shoot.nothing}</p>`:w}
              <drop-zone quiet .curtain=${k.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?r`<selection-bar .shootId=${this.shootId} .chosen=${[...this.chosen]} ?whole=${this.chosen.size>=(i??[]).length} @enhance=${()=>this.look()} @mark=${e=>this.mark(e.detail)} @all=${this.all} @over=${this.clear}></selection-bar>`:w}
      ${this.looking?r`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .fresh=${this.fresh} .photos=${i??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:w}
    `}waits(e){return this.asking.late?r`<p role="status">${e?k.shoot.partly:k.shoot.late} <button class="button small quiet" @click=${this.asking.again}>${k.common.retry}</button></p>`:w}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):r`<upload-tile .upload=${e} .picture=${_e(e)}></upload-tile>`}actions(e,t,n){let{done:i,open:a,ready:o}=c(e,t),s=o&&!n&&!this.chosen.size,l=!s&&!this.chosen.size&&(n||a),u=e.filter(e=>e.mark===`pick`),d=u.some(e=>!(t.get(e.id)??[]).some(ce))?u.length:0,f=Pe(this.shootId,e,t,this.withoutReview,()=>this.withoutReview=!this.withoutReview),p=this.freshOf(e,t).length;return r`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${k.shoot.add} @click=${()=>this.zone.choose()}>${z(`add`,18)} <span class="word">${k.shoot.add}</span></button>
      ${i?r`<pop-menu class=${s?`main`:``} face=${s?``:`quiet`} up=${s&&matchMedia(`(max-width: 640px)`).matches?`true`:``} .label=${k.shoot.download} .note=${f.note} .items=${f.items}>${z(`download`,18)} <span class="word">${k.shoot.download}</span></pop-menu>`:w}
      ${d&&!this.chosen.size?r`<button class="button quiet" @click=${()=>this.look(!0)}>${z(`flag`,18)} ${k.marks.enhancePicks(d)}</button>`:w}
      <button class="button ${s?`quiet`:l?`main quiet`:`main`}" ?disabled=${!e.length} @click=${()=>this.look()}>${z(`spark`,18)} ${this.chosen.size?k.shoot.enhanceN(this.chosen.size):o?k.photo.again:i&&p?k.shoot.enhanceNew(p):k.shoot.enhance}</button>
      <pop-menu .label=${k.common.more} .items=${this.others()}>${z(`more`)}</pop-menu>
    </div>`}freshOf(e,t){return e.filter(e=>fe(e,t.get(e.id)??[])).map(({id:e})=>e)}others(){let e=this.faithful(u(this.shootId)??[],_());return[{label:k.shoot.everything,icon:`check`,run:()=>this.all()},{label:k.shoot.findViews,hint:k.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},...e.length?[{label:k.photo.accept,icon:`shield`,run:()=>void this.accept(e)}]:[],{label:k.shoot.delete,hint:k.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>te(this.shootId)}]}commands(){let e={label:k.shoot.add,icon:`add`,run:()=>this.zone.choose()};if(this.gone)return[];if(this.nothingYet)return[e];let t=u(this.shootId)??[],n=c(t,_()).done?se.map(e=>({label:`${k.shoot.zip}: ${k.shoot.sizes[e]}`,icon:`download`,run:()=>void Re(this.shootId,e)})):[];return[...t.length?[{label:k.shoot.enhance,icon:`spark`,run:()=>this.look()}]:[],e,...n,...this.others()]}bar(e,t,n){let i=new Map(A.map(n=>[n,e.filter(e=>o(n,e,t.get(e.id)??[])).length]));i.set(`all`,e.length+n);let a=e.some(e=>e.mark!==`none`),s=t=>t===`unmarked`?a:t!==`fresh`||i.get(t)!==e.length,c=A.filter(e=>e===`all`||e===this.filter||i.get(e)&&s(e));return r`<div class="bar">
      <div class="choices" role="group" aria-label=${k.shoot.filter}>
        ${c.map(e=>r`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${k.shoot.filters[e]} <span class="count number">${i.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?r`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?k.common.done:k.shoot.select}</button>`:w}
    </div>`}byTag(e){let t=V(this.shootId),n=we(e);if(!n.length&&!t)return w;let i=n.some(([e])=>e===t)||!t?n:[...n,[t,0]];return r`<select class="tags" aria-label=${k.tags.filter} @change=${e=>N.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!t}>${k.tags.everything}</option>
      ${i.map(([e,n])=>r`<option value=${e} ?selected=${e===t}>${ve(e)} (${n})</option>`)}
    </select>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),i=s(this.shootId,e.id)?.asset_ids.length??1;return be([e,t.map(e=>`${e.id}${e.status}${e.sequence}${e.reviewed_at??``}`).join(),this.chosen.has(e.id),this.choosing,b.value,n,i,this.several],()=>r`<photo-tile .asset=${e} .several=${this.several} .local=${n} .exposures=${i} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=i.value.find(t=>t.asset===e.id);return t?_e(t):``}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(H(De(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}faithful(e,t){return e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&Oe(n)===`faithful`?[{asset:e,job:n}]:[]})}async accept(e){await Promise.all(e.map(({asset:e,job:t})=>H([e.id],{deliver_job_id:t.id}))),j(k.photo.accepted(e.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),ye(E.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(u(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);if(!n.length&&t.length&&j(k.pictures.noPhotos),!n.length)return;ue(()=>import(`./looks-sheet-Cdtdtvu-.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8]));let r=new Set(this.chosen.size?[]:this.freshOf(t,_()));this.fresh=n.filter(e=>r.has(e)),this.looking=n}started(){this.looking=null,this.clear(),this.filter=`all`,N.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(u(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){j(k.shoot.findingViews);try{j(k.shoot.foundViews(await de(this.shootId)))}catch(e){j(O(e),{bad:!0})}}dropped(e){Ce(this.shootId,e.detail.files)}async rename(t,n){let r=n.target,i=y.value.items.find(e=>e.id===this.shootId),a=r.value.trim();if(!i||a===i[t]||t===`name`&&!a)i&&(r.value=i[t]);else try{await e(i,{[t]:a})}catch(e){j(O(e),{bad:!0})}}};L([m()],$.prototype,`shootId`,void 0),L([C()],$.prototype,`filter`,void 0),L([C()],$.prototype,`chosen`,void 0),L([C()],$.prototype,`choosing`,void 0),L([C()],$.prototype,`looking`,void 0),L([C()],$.prototype,`gone`,void 0),L([C()],$.prototype,`withoutReview`,void 0),L([S(`drop-zone`)],$.prototype,`zone`,void 0),L([S(`photo-grid`)],$.prototype,`grid`,void 0),$=L([v(`shoot-view`)],$);export{$ as ShootView};