const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-DZFEsaVC.js","assets/common-DnajJ680.js","assets/common-_gXZcgoQ.css","assets/compare-slider-8kY1ztrS.js","assets/studio-app-DMDPM2Jq.js","assets/schema-2vXgLy_U.js","assets/vars-DavHH6DA.js","assets/side-sheet-BW2NVT5L.js"])))=>i.map(i=>d[i]);
import{$t as e,A as t,An as n,Bn as r,C as i,Ct as a,E as o,En as s,F as c,G as l,Gn as u,Hn as d,I as f,In as p,K as ee,L as m,M as h,Nn as g,Nr as _,O as te,On as v,Or as y,P as ne,Pn as re,Pr as ie,Qt as b,R as ae,Rn as oe,S as se,Sn as ce,Sr as x,Un as S,Ut as C,W as le,X as ue,Y as w,Yn as de,Z as fe,_ as pe,_n as T,_r as E,an as me,br as D,cn as he,dn as ge,dt as _e,en as ve,fn as O,ft as k,g as ye,gr as A,h as j,hr as M,i as be,j as N,jn as P,ln as F,mt as I,n as L,on as xe,pn as Se,pt as Ce,q as we,qt as R,r as Te,sn as Ee,st as De,t as Oe,tn as z,un as ke,ur as Ae,vn as B,vr as V,wr as H,xn as je,xt as Me,y as Ne,yr as U,z as Pe,zr as W}from"./common-DnajJ680.js";import"./drop-zone-ClmDAMYn.js";import{t as G}from"./vars-DavHH6DA.js";import{t as Fe}from"./stages-Cxr4-oOw.js";import"./studio-app-DMDPM2Jq.js";import{t as Ie}from"./shoot-styles-DZVbvCt-.js";var Le=1;function Re({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*Le,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var ze=240,Be=80,K=class extends U{constructor(...e){super(...e),this.items=[],this.tile=()=>D,this.head=[],this.from=0,this.to=Be,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>ze}render(){return this.windowed?x`${this.head.length?x`<div class="grid head-grid">${this.head}</div>`:D}
      <div class="spacer" ${G({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${I(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${G({"--tall":`${this.below}px`})}></div>`:x`<div class="grid">${this.head}${I(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=Re({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};d([E({attribute:!1})],K.prototype,`items`,void 0),d([E({attribute:!1})],K.prototype,`tile`,void 0),d([E({attribute:!1})],K.prototype,`head`,void 0),d([A()],K.prototype,`from`,void 0),d([A()],K.prototype,`to`,void 0),K=d([V(`photo-grid`)],K);var q=class extends U{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.several=!1,this.exposures=1,this.local=``,this.watch=new W(this,P,a)}static{this.styles=[u,H`
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
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),n=w(e,this.jobs),i=we(n)?_.photo.review:``,a=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=n&&Me(n.id,n.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,s=this.said(t,a);return x`
      <a class=${t&&t.status!==`queued`?`working`:``} href=${r.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,this.exposures>1?_.shoot.exposures(this.exposures):``,e.mark===`pick`?_.marks.picked:e.mark===`reject`?_.marks.rejected:``,e.rating?_.marks.rating(e.rating):``,s||(n?[C(n.style),R(n)?_.staging.virtually:``,i].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?x`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:x`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${_.shoot.select}: ${e.filename}`} @click=${this.choose}>${S(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?x`<span class="pill">${t.status===`queued`?S(`clock`,15):x`<progress-ring size="16" .value=${this.progress(t)}></progress-ring>`}<span>${s}</span></span>`:D}
        ${a?x`<span class="pill bad">${S(`warn`,15)}<span>${_.job.failed}</span></span>`:D}
        ${n&&!t&&R(n)&&n.kind!==`stage`?x`<span class="pill staged">${_.staging.made}</span>`:D}
        ${n&&!t?x`${this.several||n.kind===`stage`?x`<span class="pill"><span>${C(n.style)}</span></span>`:D}${i?x`<span class="pill check" title=${i}>${S(`warn`,15)}</span>`:D}`:D}
      </div>
      ${e.rating||e.mark!==`none`||this.exposures>1?x`<div class="marks" aria-hidden="true">${this.exposures>1?x`<span class="pill number">${S(`layers`,14)} ${this.exposures}</span>`:D}${e.mark===`pick`?x`<span class="pill glow">${S(`flag`,14)}</span>`:e.mark===`reject`?x`<span class="pill">${S(`close`,14)}</span>`:D}${e.rating?x`<span class="pill number">${e.rating} ★</span>`:D}</div>`:D}
    `}progress(e){return Math.max(e.progress,P.value.get(e.id)?.progress??0)}said(e,t){if(t)return _.job.failed;if(!e)return``;if(e.status===`queued`)return _.job.queued;if(e.status===`cancelling`)return _.job.cancelling;let n=P.value.get(e.id)?.stage??e.progress_note;return n&&Fe(n)||C(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};d([E({attribute:!1})],q.prototype,`asset`,void 0),d([E({attribute:!1})],q.prototype,`jobs`,void 0),d([E({type:Boolean,reflect:!0})],q.prototype,`chosen`,void 0),d([E({type:Boolean,reflect:!0})],q.prototype,`choosing`,void 0),d([E({type:Boolean,reflect:!0})],q.prototype,`rejected`,void 0),d([E({type:Boolean})],q.prototype,`several`,void 0),d([E({type:Number})],q.prototype,`exposures`,void 0),d([E()],q.prototype,`local`,void 0),q=d([V(`photo-tile`)],q);var J=class extends U{constructor(...e){super(...e),this.shootId=``,this.open=!1,this.watch=new W(this,f,v,y)}static{this.styles=[u,H`
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
    `]}render(){this.watch;let e=Te(this.shootId);return e.length?x`<div class="line" role="status">${S(`warn`,17)} <span>${_.upload.notAdded(e.length)}</span>
        <button class="button bare small" aria-expanded=${this.open} @click=${()=>this.open=!this.open}>${this.open?_.upload.hide:_.upload.show}</button>
        <button class="button bare small" @click=${()=>e.forEach(e=>t(e.id))}>${_.upload.dismiss}</button></div>
      ${this.open?x`<ul>${e.map(e=>this.file(e))}</ul>`:D}`:D}file(e){let t=e.state===`duplicate`?_.upload.duplicate:re(e.reason,e.detail);return x`<li>${S(`photo`,20)}<span><b>${e.name}</b><span>${t}</span></span>
      ${Oe(e)?x`<button class="button quiet small" aria-label=${`${_.upload.retry}: ${e.name}`} @click=${()=>ne(e.id)}>${_.upload.retry}</button>`:D}</li>`}};d([E()],J.prototype,`shootId`,void 0),d([A()],J.prototype,`open`,void 0),J=d([V(`refused-files`)],J);var Y=class extends U{constructor(...e){super(...e),this.shootId=``,this.watch=new W(this,T,f,y)}static{this.styles=[u,H`
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
    `]}render(){return this.watch,[this.coming(),this.making()]}coming(){let e=m(this.shootId).filter(e=>!L(e)),n=e.filter(N),r=e.filter(e=>e.state===`failed`).length;if(!n.length&&!r)return D;let i=e.reduce((e,t)=>e+(n.includes(t)?t.sent:t.size),0),a=e.reduce((e,t)=>e+t.size,0);return x`<div class="coming" role="status">
      ${n.length?x`<progress-ring .value=${i/Math.max(1,a)}></progress-ring><span class="number">${_.shoot.uploading(e.length-n.length,e.length)}</span>
        <button class="button small bare" @click=${()=>n.forEach(e=>t(e.id))}>${_.shoot.cancelUploads}</button>`:D}
      ${r?x`<button class="button small quiet" @click=${c}>${_.shoot.retryUploads}</button>`:D}
    </div>`}making(){let e=i(this.shootId,T.value.values());if(!e)return D;let{all:t,done:n,failed:r,begun:a,left:o}=e,s=t?a?_.shoot.enhancing(n,t):_.shoot.queued(t):_.job.cancelling;return x`<div class="making" role="status">
      ${t&&!a?S(`clock`,22):x`<progress-ring .value=${(n+r)/Math.max(1,t)}></progress-ring>`}
      <span class="number">${s}${r?x` · <span class="failed">${_.shoots.failed(r)}</span>`:D}</span>
      ${o.length?x`<button class="button small bare" @click=${()=>j(o)}>${_.job.cancel}</button>`:D}</div>`}};d([E()],Y.prototype,`shootId`,void 0),Y=d([V(`shoot-progress`)],Y);var X=class extends U{constructor(...e){super(...e),this.picture=``}static{this.styles=[u,H`
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
    `]}render(){let{upload:e}=this,n=e.state===`failed`,r=n?re(e.reason,e.detail):e.state===`sending`?`${_.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:_.upload[e.state],i=this.picture&&!n;return x`
      ${this.picture&&!n?x`<img src=${this.picture} alt="" />`:n?D:x`<div class="blank">${S(`photo`,28)}</div>`}
      <div class="text ${i?`over`:`box`}">
        <span class="name">${e.name}</span><span class="said ${n?`bad`:``}">${e.state===`waiting`?S(`clock`,14):D}${r}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?x`<div class="bar" ${G({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:D}
      <div class="acts">
        ${n&&e.file?x`<button aria-label=${`${_.upload.retry}: ${e.name}`} @click=${()=>ne(e.id)}>${S(`undo`,17)}</button>`:D}
        ${e.state===`done`?D:x`<button aria-label=${`${n?_.upload.dismiss:_.upload.cancel}: ${e.name}`} @click=${()=>t(e.id)}>${S(`close`,17)}</button>`}
      </div>
    `}};d([E({attribute:!1})],X.prototype,`upload`,void 0),d([E({attribute:!1})],X.prototype,`picture`,void 0),X=d([V(`upload-tile`)],X);var Z=class extends U{constructor(...e){super(...e),this.shootId=``,this.chosen=[],this.whole=!1,this.watch=new W(this,T,ge,y),this.delete=()=>{ye(this.shootId,this.exposures),this.tell(`over`)}}static{this.styles=[u,H`
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
    `]}render(){this.watch;let{chosen:e}=this,t=_.shoot.selected(e.length),n=this.others(),r=matchMedia(`(max-width: 640px)`).matches;return x`<div class="selection" role="toolbar" aria-label=${t}>
      <div class="said">
        <strong class="number">${t}</strong>
        ${this.whole?D:x`<button class="button small bare" @click=${()=>this.tell(`all`)}>${_.shoot.everything}</button>`}
        <button class="button small bare" @click=${()=>this.tell(`over`)}>${_.shoot.clear}</button>
      </div>
      <div class="acts">
        <button class="button small go" @click=${()=>this.tell(`enhance`)}>${S(`spark`,17)} ${_.shoot.enhanceN(e.length)}</button>
        <pop-menu face="quiet small square" up="true" .label=${_.marks.mark} .items=${[...this.marks(),...r?n:[]]}>${S(`flag`,17)}</pop-menu>
        ${r?D:n.map(e=>x`<button class="button small quiet" @click=${e.run}>${S(e.icon,17)} ${e.label}</button>`)}
        <button class="button small quiet danger square" aria-label=${_.common.remove} @click=${this.delete}>${S(`bin`,17)}</button>
      </div>
    </div>`}marks(){let e=e=>()=>void this.dispatchEvent(new CustomEvent(`mark`,{detail:e}));return[{label:_.marks.pick,icon:`flag`,run:e({mark:`pick`})},{label:_.marks.reject,icon:`close`,run:e({mark:`reject`})},{label:_.marks.unmark,icon:`undo`,run:e({mark:`none`})},...[5,4,3,2,1,0].map(t=>({label:t?_.marks.rating(t):_.marks.none,icon:`star`,run:e({rating:t})}))]}get exposures(){return O(this.shootId,this.chosen)}others(){let{chosen:e,exposures:t}=this,n=B(),r=e.flatMap(e=>n.get(e)??[]).filter(se),i=e.length===1?ke(this.shootId,e[0]):void 0;return[...i?[{label:_.shoot.split,icon:`layers`,run:()=>void this.regroup(()=>he(this.shootId,i))}]:[],...e.length>1&&t.length<=16?[{label:_.shoot.join,icon:`layers`,run:()=>void this.regroup(()=>xe(this.shootId,t))}]:[],...r.length?[{label:_.job.cancel,icon:`close`,run:()=>void j(r)}]:[]]}tell(e){this.dispatchEvent(new CustomEvent(e))}async regroup(e){try{await e(),this.tell(`over`)}catch(e){p(g(e),{bad:!0})}}};d([E()],Z.prototype,`shootId`,void 0),d([E({attribute:!1})],Z.prototype,`chosen`,void 0),d([E({type:Boolean})],Z.prototype,`whole`,void 0),Z=d([V(`selection-bar`)],Z);var Q=[`original`,`web`,`mls`],Ve=24,He=240,$=class extends U{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.fresh=[],this.watch=new W(this,n,s,v,T,f,ge,b,y,de),this.last=``,this.nothingYet=!1,this.several=!1,this.asking=new Pe(this),this.unbind=null,this.unoffer=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((F(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[u,Ie]}connectedCallback(){super.connectedCallback(),ie(()=>import(`./looks-sheet-DZFEsaVC.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.unoffer=De(()=>this.commands()),this.unbind=o({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():oe(r.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void Ce(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1;let t=this.shootId;this.asking.ask(async()=>{let e=ce(t).catch(e=>{if(!(e instanceof Ae)||e.status!==404)throw e;this.gone=!0});await Promise.all([e,this.gone||je(t).then(()=>ae(t),e=>this.gone||Promise.reject(e))]),Ee(t).catch(()=>void 0)})}render(){if(this.watch,this.gone)return x`<empty-state whole icon="bin" head=${_.empty.shootGone} link=${r.home} action=${_.empty.shoots}></empty-state>`;let e=n.value.items.find(e=>e.id===this.shootId),t=s.value.get(this.shootId),i=F(this.shootId),a=new Map(t?.map(e=>[e.id,e])),o=m(this.shootId),c=o.filter(e=>!L(e)&&(e.state!==`done`||e.file&&!a.has(e.asset))),l=new Set(c.filter(e=>e.state===`waiting`).slice(Ve)),u=(o.length<=He&&o.some(N)?o.filter(e=>c.includes(e)||a.has(e.asset)):c).filter(e=>!l.has(e)),d=B();this.several=new Set((i??[]).map(e=>w(e,d.get(e.id)??[])?.style).filter(Boolean)).size>1;let f=z(this.shootId),p=new Set(u.map(e=>e.asset).filter(Boolean)),h=(i??[]).filter(e=>!p.has(e.id)&&(!f||e.tags.includes(f))&&ee(this.filter,e,d.get(e.id)??[])),g=!(!i||i.length||c.length||Te(this.shootId).length);return this.nothingYet=g,x`
      <div class="page">
        <a class="up" href=${r.home}>${S(`back`,17)} ${_.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?x`<input class="title" aria-label=${_.shoot.rename} .value=${e.unsorted?_.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${_.shoot.address} placeholder=${_.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:x`<div class="skeleton line"></div>`}
          </div>
          ${g?D:this.actions(i??[],d,o.some(N))}
        </div>
        <shoot-progress .shootId=${this.shootId}></shoot-progress>
        ${g?x`<drop-zone .curtain=${_.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:x`${i?D:this.waits()}<refused-files .shootId=${this.shootId}></refused-files>${i?this.bar(i,d,c.filter(e=>!a.has(e.asset)).length):D}
              ${i?x`<photo-grid .items=${h} .tile=${e=>this.tile(e,d.get(e.id)??[])} .head=${u.length?[I(u,e=>e.id,e=>this.onItsWay(e,a.get(e.asset),d))]:[]}></photo-grid>`:x`<div class="grid" aria-busy="true">${I(u,e=>e.id,e=>this.onItsWay(e,a.get(e.asset),d))}${this.asking.late?D:Array.from({length:8},()=>x`<div class="skeleton tile"></div>`)}</div>`}
              ${i&&!h.length&&!c.length?x`<p class="quieter">${_.shoot.nothing}</p>`:D}
              <drop-zone quiet .curtain=${_.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?x`<selection-bar .shootId=${this.shootId} .chosen=${[...this.chosen]} ?whole=${this.chosen.size>=(i??[]).length} @enhance=${()=>this.look()} @mark=${e=>this.mark(e.detail)} @all=${this.all} @over=${this.clear}></selection-bar>`:D}
      ${this.looking?x`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .fresh=${this.fresh} .photos=${i??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:D}
    `}waits(){return this.asking.late?x`<p role="status">${_.shoot.late} <button class="button small quiet" @click=${this.asking.again}>${_.common.retry}</button></p>`:D}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):x`<upload-tile .upload=${e} .picture=${h(e)}></upload-tile>`}actions(e,t,n){let{done:r,open:i,ready:a}=ue(e,t),o=a&&!n&&!this.chosen.size,s=!o&&!this.chosen.size&&(n||i),c=e.filter(e=>e.mark===`pick`).length,l=this.freshOf(e,t).length;return x`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${_.shoot.add} @click=${()=>this.zone.choose()}>${S(`add`,18)} <span class="word">${_.shoot.add}</span></button>
      ${r?x`<pop-menu class=${o?`main`:``} face=${o?``:`quiet`} up=${o&&matchMedia(`(max-width: 640px)`).matches?`true`:``} .label=${_.shoot.download} .note=${this.zipped(e,t)} .items=${Q.map(e=>({label:_.shoot.sizes[e],hint:_.shoot.sizeHints[e],icon:`download`,run:()=>void Ne(this.shootId,e)}))}>${S(`download`,18)} <span class="word">${_.shoot.download}</span></pop-menu>`:D}
      ${c&&!this.chosen.size?x`<button class="button quiet" @click=${()=>this.look(!0)}>${S(`flag`,18)} ${_.marks.enhancePicks(c)}</button>`:D}
      <button class="button ${o?`quiet`:s?`main quiet`:`main`}" ?disabled=${!e.length} @click=${()=>this.look()}>${S(`spark`,18)} ${this.chosen.size?_.shoot.enhanceN(this.chosen.size):a?_.photo.again:r&&l?_.shoot.enhanceNew(l):_.shoot.enhance}</button>
      <pop-menu .label=${_.common.more} .items=${this.others()}>${S(`more`)}</pop-menu>
    </div>`}freshOf(e,t){return e.filter(e=>l(e,t.get(e.id)??[])).map(({id:e})=>e)}zipped(e,t){let n=e.filter(e=>e.mark!==`reject`),r=n.filter(e=>w(e,t.get(e.id)??[])).length;return _.shoot.sizesHint(r,n.length-r,e.length-n.length)}others(){return[{label:_.shoot.everything,icon:`check`,run:()=>this.all()},{label:_.shoot.findViews,hint:_.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:_.photo.accept,icon:`shield`,run:()=>void this.accept(F(this.shootId)??[],B())},{label:_.shoot.delete,hint:_.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>pe(this.shootId)}]}commands(){let e={label:_.shoot.add,icon:`add`,run:()=>this.zone.choose()};if(this.gone)return[];if(this.nothingYet)return[e];let t=F(this.shootId)??[],n=ue(t,B()).done?Q.map(e=>({label:`${_.shoot.zip}: ${_.shoot.sizes[e]}`,icon:`download`,run:()=>void Ne(this.shootId,e)})):[];return[...t.length?[{label:_.shoot.enhance,icon:`spark`,run:()=>this.look()}]:[],e,...n,...this.others()]}bar(e,t,n){let r=new Map(le.map(n=>[n,e.filter(e=>ee(n,e,t.get(e.id)??[])).length]));r.set(`all`,e.length+n);let i=e.some(e=>e.mark!==`none`),a=t=>t===`unmarked`?i:t!==`fresh`||r.get(t)!==e.length,o=le.filter(e=>e===`all`||e===this.filter||r.get(e)&&a(e));return x`<div class="bar">
      <div class="choices" role="group" aria-label=${_.shoot.filter}>
        ${o.map(e=>x`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${_.shoot.filters[e]} <span class="count number">${r.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?x`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?_.common.done:_.shoot.select}</button>`:D}
    </div>`}byTag(t){let n=z(this.shootId),r=e(t);if(!r.length&&!n)return D;let i=r.some(([e])=>e===n)||!n?r:[...r,[n,0]];return x`<select class="tags" aria-label=${_.tags.filter} @change=${e=>b.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!n}>${_.tags.everything}</option>
      ${i.map(([e,t])=>x`<option value=${e} ?selected=${e===n}>${ve(e)} (${t})</option>`)}
    </select>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),r=ke(this.shootId,e.id)?.asset_ids.length??1;return be([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,y.value,n,r,this.several],()=>x`<photo-tile .asset=${e} .several=${this.several} .local=${n} .exposures=${r} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=f.value.find(t=>t.asset===e.id);return t?h(t):``}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(k(O(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&fe(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>k([e.id],{deliver_job_id:t.id}))),p(_.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),_e(s.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(F(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);if(!n.length&&t.length&&p(_.pictures.noPhotos),!n.length)return;ie(()=>import(`./looks-sheet-DZFEsaVC.js`),__vite__mapDeps([0,1,2,3,4,5,6,7]));let r=new Set(this.chosen.size?[]:this.freshOf(t,B()));this.fresh=n.filter(e=>r.has(e)),this.looking=n}started(){this.looking=null,this.clear(),this.filter=`all`,b.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(F(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){p(_.shoot.findingViews);try{p(_.shoot.foundViews(await me(this.shootId)))}catch(e){p(g(e),{bad:!0})}}dropped(e){te(this.shootId,e.detail.files)}async rename(e,t){let r=t.target,i=n.value.items.find(e=>e.id===this.shootId),a=r.value.trim();if(!i||a===i[e]||e===`name`&&!a)i&&(r.value=i[e]);else try{await Se(i,{[e]:a})}catch(e){p(g(e),{bad:!0})}}};d([E()],$.prototype,`shootId`,void 0),d([A()],$.prototype,`filter`,void 0),d([A()],$.prototype,`chosen`,void 0),d([A()],$.prototype,`choosing`,void 0),d([A()],$.prototype,`looking`,void 0),d([A()],$.prototype,`gone`,void 0),d([M(`drop-zone`)],$.prototype,`zone`,void 0),d([M(`photo-grid`)],$.prototype,`grid`,void 0),$=d([V(`shoot-view`)],$);export{$ as ShootView};