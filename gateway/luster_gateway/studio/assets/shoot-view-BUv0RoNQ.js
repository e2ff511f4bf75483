const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet--wgCMkUr.js","assets/common-Bd2pAfdr.js","assets/common-_gXZcgoQ.css","assets/compare-slider-BX-wYv_e.js","assets/studio-app-CylEmx_N.js","assets/schema-2vXgLy_U.js","assets/vars-DCuMRr0k.js","assets/side-sheet-CJfgx8jB.js"])))=>i.map(i=>d[i]);
import{$t as e,A as t,Ar as n,Bn as r,Br as i,C as a,Cn as o,Cr as s,Dn as c,Dt as l,E as ee,Er as u,F as d,Gr as f,Hn as p,I as m,In as h,Jn as g,Kn as _,L as te,Ln as v,M as ne,Mn as y,O as re,On as ie,Or as b,P as ae,Pn as oe,Pr as x,R as se,S as ce,Sr as S,Tr as C,Wn as le,Yn as w,Yt as T,Zn as E,_ as ue,_n as D,_t as de,an as fe,bt as O,ct as pe,dn as me,dt as he,et as ge,fn as _e,ft as k,g as ve,gn as A,gr as ye,gt as j,h as M,hn as N,ht as P,i as be,in as F,j as I,kt as xe,lt as L,mn as Se,n as R,on as Ce,ot as we,pn as Te,r as z,sn as B,st as V,t as Ee,tr as De,vn as Oe,vt as ke,wn as H,wr as U,xr as Ae,y as je,yn as Me,yt as Ne,z as Pe,zn as W,zr as G}from"./common-Bd2pAfdr.js";import"./drop-zone-CF5SZ_hY.js";import{t as K}from"./vars-DCuMRr0k.js";import{t as Fe}from"./stages-HAUtVeuQ.js";import"./studio-app-CylEmx_N.js";import{t as Ie}from"./shoot-styles-0bognwOL.js";var Le=1;function Re({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*Le,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var ze=240,Be=80,q=class extends C{constructor(...e){super(...e),this.items=[],this.tile=()=>u,this.head=[],this.from=0,this.to=Be,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>ze}render(){return this.windowed?b`${this.head.length?b`<div class="grid head-grid">${this.head}</div>`:u}
      <div class="spacer" ${K({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${O(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${K({"--tall":`${this.below}px`})}></div>`:b`<div class="grid">${this.head}${O(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=Re({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};g([s({attribute:!1})],q.prototype,`items`,void 0),g([s({attribute:!1})],q.prototype,`tile`,void 0),g([s({attribute:!1})],q.prototype,`head`,void 0),g([S()],q.prototype,`from`,void 0),g([S()],q.prototype,`to`,void 0),q=g([U(`photo-grid`)],q);var J=class extends C{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.several=!1,this.exposures=1,this.local=``,this.watch=new f(this,v,xe)}static{this.styles=[E,n`
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
    `]}render(){this.watch;let t=this.asset,n=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),r=P(t,this.jobs),i=ke(t,this.jobs),a=i?i.id===r?.id?G.photo.review:G.photo.reviewOf(T(i.style)):``,o=!n&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,s=r&&l(r.id,r.outputs[0]?.name??`photo`,`thumb`)||t.thumb_url||this.local,c=this.said(n,o);return b`
      <a class=${[n&&n.status!==`queued`?`working`:``,t.height>t.width?`upright`:``].join(` `).trim()} href=${_.photo(t.shoot_id??``,t.id)} aria-label=${[t.filename,this.exposures>1?G.shoot.exposures(this.exposures):``,t.mark===`pick`?G.marks.picked:t.mark===`reject`?G.marks.rejected:``,t.rating?G.marks.rating(t.rating):``,c||(r?[T(r.style),e(r)?G.staging.virtually:``,a].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${s?b`<img src=${s} alt="" loading="lazy" decoding="async" draggable="false" />`:b`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${G.shoot.select}: ${t.filename}`} @click=${this.choose}>${w(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${n?b`<span class="pill">${n.status===`queued`?w(`clock`,15):b`<progress-ring size="16" .value=${this.progress(n)}></progress-ring>`}<span>${c}</span></span>`:u}
        ${o?b`<span class="pill bad">${w(`warn`,15)}<span>${G.job.failed}</span></span>`:u}
        ${r&&!n&&e(r)&&r.kind!==`stage`?b`<span class="pill staged">${G.staging.made}</span>`:u}
        ${r&&!n?b`${this.several||r.kind===`stage`?b`<span class="pill"><span>${T(r.style)}</span></span>`:u}${a?b`<span class="pill check" title=${a}>${w(`warn`,15)}</span>`:u}`:u}
      </div>
      ${t.rating||t.mark!==`none`||this.exposures>1?b`<div class="marks" aria-hidden="true">${this.exposures>1?b`<span class="pill number">${w(`layers`,14)} ${this.exposures}</span>`:u}${t.mark===`pick`?b`<span class="pill glow">${w(`flag`,14)}</span>`:t.mark===`reject`?b`<span class="pill">${w(`close`,14)}</span>`:u}${t.rating?b`<span class="pill number">${t.rating} ★</span>`:u}</div>`:u}
    `}progress(e){return Math.max(e.progress,v.value.get(e.id)?.progress??0)}said(e,t){if(t)return G.job.failed;if(!e)return``;if(e.status===`queued`)return G.job.queued;if(e.status===`cancelling`)return G.job.cancelling;let n=v.value.get(e.id)?.stage??e.progress_note;return n&&Fe(n)||T(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};g([s({attribute:!1})],J.prototype,`asset`,void 0),g([s({attribute:!1})],J.prototype,`jobs`,void 0),g([s({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),g([s({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),g([s({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),g([s({type:Boolean})],J.prototype,`several`,void 0),g([s({type:Number})],J.prototype,`exposures`,void 0),g([s()],J.prototype,`local`,void 0),J=g([U(`photo-tile`)],J);var Y=class extends C{constructor(...e){super(...e),this.shootId=``,this.open=!1,this.watch=new f(this,m,oe,x)}static{this.styles=[E,n`
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
    `]}render(){this.watch;let e=z(this.shootId);return e.length?b`<div class="line" role="status">${w(`warn`,17)} <span>${G.upload.notAdded(e.length)}</span>
        <button class="button bare small" aria-expanded=${this.open} @click=${()=>this.open=!this.open}>${this.open?G.upload.hide:G.upload.show}</button>
        <button class="button bare small" @click=${()=>e.forEach(e=>t(e.id))}>${G.upload.dismiss}</button></div>
      ${this.open?b`<ul>${e.map(e=>this.file(e))}</ul>`:u}`:u}file(e){let t=e.state===`duplicate`?G.upload.duplicate:r(e.reason,e.detail);return b`<li>${w(`photo`,20)}<span><b>${e.name}</b><span>${t}</span></span>
      ${Ee(e)?b`<button class="button quiet small" aria-label=${`${G.upload.retry}: ${e.name}`} @click=${()=>ae(e.id)}>${G.upload.retry}</button>`:u}</li>`}};g([s()],Y.prototype,`shootId`,void 0),g([S()],Y.prototype,`open`,void 0),Y=g([U(`refused-files`)],Y);var X=class extends C{constructor(...e){super(...e),this.shootId=``,this.watch=new f(this,o,m,x)}static{this.styles=[E,n`
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
    `]}render(){return this.watch,[this.coming(),this.making()]}coming(){let e=te(this.shootId).filter(e=>!R(e)),n=e.filter(I),r=e.filter(e=>e.state===`failed`).length;if(!n.length&&!r)return u;let i=e.reduce((e,t)=>e+(n.includes(t)?t.sent:t.size),0),a=e.reduce((e,t)=>e+t.size,0);return b`<div class="coming" role="status">
      ${n.length?b`<progress-ring .value=${i/Math.max(1,a)}></progress-ring><span class="number">${G.shoot.uploading(e.length-n.length,e.length)}</span>
        <button class="button small bare" @click=${()=>n.forEach(e=>t(e.id))}>${G.shoot.cancelUploads}</button>`:u}
      ${r?b`<button class="button small quiet" @click=${d}>${G.shoot.retryUploads}</button>`:u}
    </div>`}making(){let e=a(this.shootId,o.value.values());if(!e)return u;let{all:t,done:n,failed:r,begun:i,left:s}=e,c=t?i?G.shoot.enhancing(n,t):G.shoot.queued(t):G.job.cancelling;return b`<div class="making" role="status">
      ${t&&!i?w(`clock`,22):b`<progress-ring .value=${(n+r)/Math.max(1,t)}></progress-ring>`}
      <span class="number">${c}${r?b` · <span class="failed">${G.shoots.failed(r)}</span>`:u}</span>
      ${s.length?b`<button class="button small bare" @click=${()=>M(s)}>${G.job.cancel}</button>`:u}</div>`}};g([s()],X.prototype,`shootId`,void 0),X=g([U(`shoot-progress`)],X);var Z=class extends C{constructor(...e){super(...e),this.picture=``}static{this.styles=[E,n`
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
    `]}render(){let{upload:e}=this,n=e.state===`failed`,i=n?r(e.reason,e.detail):e.state===`sending`?`${G.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:G.upload[e.state],a=this.picture&&!n;return b`
      ${this.picture&&!n?b`<img src=${this.picture} alt="" />`:n?u:b`<div class="blank">${w(`photo`,28)}</div>`}
      <div class="text ${a?`over`:`box`}">
        <span class="name">${e.name}</span><span class="said ${n?`bad`:``}">${e.state===`waiting`?w(`clock`,14):u}${i}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?b`<div class="bar" ${K({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:u}
      <div class="acts">
        ${n&&e.file?b`<button aria-label=${`${G.upload.retry}: ${e.name}`} @click=${()=>ae(e.id)}>${w(`undo`,17)}</button>`:u}
        ${e.state===`done`?u:b`<button aria-label=${`${n?G.upload.dismiss:G.upload.cancel}: ${e.name}`} @click=${()=>t(e.id)}>${w(`close`,17)}</button>`}
      </div>
    `}};g([s({attribute:!1})],Z.prototype,`upload`,void 0),g([s({attribute:!1})],Z.prototype,`picture`,void 0),Z=g([U(`upload-tile`)],Z);var Q=class extends C{constructor(...e){super(...e),this.shootId=``,this.chosen=[],this.whole=!1,this.watch=new f(this,o,D,x),this.delete=()=>{ve(this.shootId,this.exposures),this.tell(`over`)}}static{this.styles=[E,n`
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
    `]}render(){this.watch;let{chosen:e}=this,t=G.shoot.selected(e.length),n=this.others(),r=matchMedia(`(max-width: 640px)`).matches;return b`<div class="selection" role="toolbar" aria-label=${t}>
      <div class="said">
        <strong class="number">${t}</strong>
        ${this.whole?u:b`<button class="button small bare" @click=${()=>this.tell(`all`)}>${G.shoot.everything}</button>`}
        <button class="button small bare" @click=${()=>this.tell(`over`)}>${G.shoot.clear}</button>
      </div>
      <div class="acts">
        <button class="button small go" @click=${()=>this.tell(`enhance`)}>${w(`spark`,17)} ${G.shoot.enhanceN(e.length)}</button>
        <pop-menu face="quiet small square" up="true" .label=${G.marks.mark} .items=${[...this.marks(),...r?n:[]]}>${w(`flag`,17)}</pop-menu>
        ${r?u:n.map(e=>b`<button class="button small quiet" @click=${e.run}>${w(e.icon,17)} ${e.label}</button>`)}
        <button class="button small quiet danger square" aria-label=${G.common.remove} @click=${this.delete}>${w(`bin`,17)}</button>
      </div>
    </div>`}marks(){let e=e=>()=>void this.dispatchEvent(new CustomEvent(`mark`,{detail:e}));return[{label:G.marks.pick,icon:`flag`,run:e({mark:`pick`})},{label:G.marks.reject,icon:`close`,run:e({mark:`reject`})},{label:G.marks.unmark,icon:`undo`,run:e({mark:`none`})},...[5,4,3,2,1,0].map(t=>({label:t?G.marks.rating(t):G.marks.none,icon:`star`,run:e({rating:t})}))]}get exposures(){return Oe(this.shootId,this.chosen)}others(){let{chosen:e,exposures:t}=this,n=H(),r=e.flatMap(e=>n.get(e)??[]).filter(ce),i=e.length===1?A(this.shootId,e[0]):void 0;return[...i?[{label:G.shoot.split,icon:`layers`,run:()=>void this.regroup(()=>Se(this.shootId,i))}]:[],...e.length>1&&t.length<=16?[{label:G.shoot.join,icon:`layers`,run:()=>void this.regroup(()=>_e(this.shootId,t))}]:[],...r.length?[{label:G.job.cancel,icon:`close`,run:()=>void M(r)}]:[]]}tell(e){this.dispatchEvent(new CustomEvent(e))}async regroup(e){try{await e(),this.tell(`over`)}catch(e){p(W(e),{bad:!0})}}};g([s()],Q.prototype,`shootId`,void 0),g([s({attribute:!1})],Q.prototype,`chosen`,void 0),g([s({type:Boolean})],Q.prototype,`whole`,void 0),Q=g([U(`selection-bar`)],Q);var Ve=[`original`,`web`,`mls`],He=24,Ue=240,$=class extends C{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.fresh=[],this.watch=new f(this,h,y,oe,o,m,D,F,x,De),this.last=``,this.nothingYet=!1,this.several=!1,this.asking=new Pe(this),this.unbind=null,this.unoffer=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((N(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[E,Ie]}connectedCallback(){super.connectedCallback(),i(()=>import(`./looks-sheet--wgCMkUr.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.unoffer=ge(()=>this.commands()),this.unbind=ee({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():le(_.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void pe(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1;let t=this.shootId;this.asking.ask(async()=>{let e=ie(t).catch(e=>{if(!(e instanceof ye)||e.status!==404)throw e;this.gone=!0});await Promise.all([e,this.gone||c(t).then(()=>se(t),e=>this.gone||Promise.reject(e))]),Te(t).catch(()=>void 0)})}render(){if(this.watch,this.gone)return b`<empty-state whole icon="bin" head=${G.empty.shootGone} link=${_.home} action=${G.empty.shoots}></empty-state>`;let e=h.value.items.find(e=>e.id===this.shootId),t=y.value.get(this.shootId),n=N(this.shootId),r=new Map(t?.map(e=>[e.id,e])),i=te(this.shootId),a=i.filter(e=>!R(e)&&(e.state!==`done`||e.file&&!r.has(e.asset))),o=new Set(a.filter(e=>e.state===`waiting`).slice(He)),s=(i.length<=Ue&&i.some(I)?i.filter(e=>a.includes(e)||r.has(e.asset)):a).filter(e=>!o.has(e)),c=H();this.several=new Set((n??[]).map(e=>P(e,c.get(e.id)??[])?.style).filter(Boolean)).size>1;let l=B(this.shootId),ee=new Set(s.map(e=>e.asset).filter(Boolean)),d=(n??[]).filter(e=>!ee.has(e.id)&&(!l||e.tags.includes(l))&&k(this.filter,e,c.get(e.id)??[])),f=!(!n||n.length||a.length||z(this.shootId).length);return this.nothingYet=f,b`
      <div class="page">
        <a class="up" href=${_.home}>${w(`back`,17)} ${G.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?b`<input class="title" aria-label=${G.shoot.rename} .value=${e.unsorted?G.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${G.shoot.address} placeholder=${G.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:b`<div class="skeleton line"></div>`}
          </div>
          ${f?u:this.actions(n??[],c,i.some(I))}
        </div>
        <shoot-progress .shootId=${this.shootId}></shoot-progress>
        ${f?b`<drop-zone .curtain=${G.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:b`${n?u:this.waits()}<refused-files .shootId=${this.shootId}></refused-files>${n?this.bar(n,c,a.filter(e=>!r.has(e.asset)).length):u}
              ${n?b`<photo-grid .items=${d} .tile=${e=>this.tile(e,c.get(e.id)??[])} .head=${s.length?[O(s,e=>e.id,e=>this.onItsWay(e,r.get(e.asset),c))]:[]}></photo-grid>`:b`<div class="grid" aria-busy="true">${O(s,e=>e.id,e=>this.onItsWay(e,r.get(e.asset),c))}${this.asking.late?u:Array.from({length:8},()=>b`<div class="skeleton tile"></div>`)}</div>`}
              ${n&&!d.length&&!a.length?b`<p class="quieter">${G.shoot.nothing}</p>`:u}
              <drop-zone quiet .curtain=${G.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?b`<selection-bar .shootId=${this.shootId} .chosen=${[...this.chosen]} ?whole=${this.chosen.size>=(n??[]).length} @enhance=${()=>this.look()} @mark=${e=>this.mark(e.detail)} @all=${this.all} @over=${this.clear}></selection-bar>`:u}
      ${this.looking?b`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .fresh=${this.fresh} .photos=${n??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:u}
    `}waits(){return this.asking.late?b`<p role="status">${G.shoot.late} <button class="button small quiet" @click=${this.asking.again}>${G.common.retry}</button></p>`:u}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):b`<upload-tile .upload=${e} .picture=${ne(e)}></upload-tile>`}actions(e,t,n){let{done:r,open:i,ready:a}=j(e,t),o=a&&!n&&!this.chosen.size,s=!o&&!this.chosen.size&&(n||i),c=e.filter(e=>e.mark===`pick`).length,l=this.freshOf(e,t).length;return b`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${G.shoot.add} @click=${()=>this.zone.choose()}>${w(`add`,18)} <span class="word">${G.shoot.add}</span></button>
      ${r?b`<pop-menu class=${o?`main`:``} face=${o?``:`quiet`} up=${o&&matchMedia(`(max-width: 640px)`).matches?`true`:``} .label=${G.shoot.download} .note=${this.zipped(e,t)} .items=${Ve.map(e=>({label:G.shoot.sizes[e],hint:G.shoot.sizeHints[e],icon:`download`,run:()=>void je(this.shootId,e)}))}>${w(`download`,18)} <span class="word">${G.shoot.download}</span></pop-menu>`:u}
      ${c&&!this.chosen.size?b`<button class="button quiet" @click=${()=>this.look(!0)}>${w(`flag`,18)} ${G.marks.enhancePicks(c)}</button>`:u}
      <button class="button ${o?`quiet`:s?`main quiet`:`main`}" ?disabled=${!e.length} @click=${()=>this.look()}>${w(`spark`,18)} ${this.chosen.size?G.shoot.enhanceN(this.chosen.size):a?G.photo.again:r&&l?G.shoot.enhanceNew(l):G.shoot.enhance}</button>
      <pop-menu .label=${G.common.more} .items=${this.others()}>${w(`more`)}</pop-menu>
    </div>`}freshOf(e,t){return e.filter(e=>he(e,t.get(e.id)??[])).map(({id:e})=>e)}zipped(e,t){let n=e.filter(e=>e.mark!==`reject`),r=n.flatMap(e=>P(e,t.get(e.id)??[])??[]).map(de),i=e=>r.filter(t=>t===e).length,a={fresh:n.length-r.length,rejected:e.length-n.length};return G.shoot.sizesHint({faithful:i(`faithful`),looked:i(`looked`),review:i(`review`),unchecked:i(`unchecked`)},a)}others(){return[{label:G.shoot.everything,icon:`check`,run:()=>this.all()},{label:G.shoot.findViews,hint:G.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:G.photo.accept,icon:`shield`,run:()=>void this.accept(N(this.shootId)??[],H())},{label:G.shoot.delete,hint:G.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>ue(this.shootId)}]}commands(){let e={label:G.shoot.add,icon:`add`,run:()=>this.zone.choose()};if(this.gone)return[];if(this.nothingYet)return[e];let t=N(this.shootId)??[],n=j(t,H()).done?Ve.map(e=>({label:`${G.shoot.zip}: ${G.shoot.sizes[e]}`,icon:`download`,run:()=>void je(this.shootId,e)})):[];return[...t.length?[{label:G.shoot.enhance,icon:`spark`,run:()=>this.look()}]:[],e,...n,...this.others()]}bar(e,t,n){let r=new Map(L.map(n=>[n,e.filter(e=>k(n,e,t.get(e.id)??[])).length]));r.set(`all`,e.length+n);let i=e.some(e=>e.mark!==`none`),a=t=>t===`unmarked`?i:t!==`fresh`||r.get(t)!==e.length,o=L.filter(e=>e===`all`||e===this.filter||r.get(e)&&a(e));return b`<div class="bar">
      <div class="choices" role="group" aria-label=${G.shoot.filter}>
        ${o.map(e=>b`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${G.shoot.filters[e]} <span class="count number">${r.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?b`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?G.common.done:G.shoot.select}</button>`:u}
    </div>`}byTag(e){let t=B(this.shootId),n=fe(e);if(!n.length&&!t)return u;let r=n.some(([e])=>e===t)||!t?n:[...n,[t,0]];return b`<select class="tags" aria-label=${G.tags.filter} @change=${e=>F.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!t}>${G.tags.everything}</option>
      ${r.map(([e,n])=>b`<option value=${e} ?selected=${e===t}>${Ce(e)} (${n})</option>`)}
    </select>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),r=A(this.shootId,e.id)?.asset_ids.length??1;return be([e,t.map(e=>`${e.id}${e.status}${e.sequence}${e.reviewed_at??``}`).join(),this.chosen.has(e.id),this.choosing,x.value,n,r,this.several],()=>b`<photo-tile .asset=${e} .several=${this.several} .local=${n} .exposures=${r} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=m.value.find(t=>t.asset===e.id);return t?ne(t):``}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(V(Oe(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&Ne(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>V([e.id],{deliver_job_id:t.id}))),p(G.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),we(y.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(N(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);if(!n.length&&t.length&&p(G.pictures.noPhotos),!n.length)return;i(()=>import(`./looks-sheet--wgCMkUr.js`),__vite__mapDeps([0,1,2,3,4,5,6,7]));let r=new Set(this.chosen.size?[]:this.freshOf(t,H()));this.fresh=n.filter(e=>r.has(e)),this.looking=n}started(){this.looking=null,this.clear(),this.filter=`all`,F.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(N(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){p(G.shoot.findingViews);try{p(G.shoot.foundViews(await me(this.shootId)))}catch(e){p(W(e),{bad:!0})}}dropped(e){re(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=h.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await Me(r,{[e]:i})}catch(e){p(W(e),{bad:!0})}}};g([s()],$.prototype,`shootId`,void 0),g([S()],$.prototype,`filter`,void 0),g([S()],$.prototype,`chosen`,void 0),g([S()],$.prototype,`choosing`,void 0),g([S()],$.prototype,`looking`,void 0),g([S()],$.prototype,`gone`,void 0),g([Ae(`drop-zone`)],$.prototype,`zone`,void 0),g([Ae(`photo-grid`)],$.prototype,`grid`,void 0),$=g([U(`shoot-view`)],$);export{$ as ShootView};