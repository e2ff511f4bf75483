const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-Cw_mbsNP.js","assets/common-CtLmJYzS.js","assets/common-_gXZcgoQ.css","assets/compare-slider-Bw29-X9T.js","assets/studio-app-Br4Cnc2b.js","assets/schema-2vXgLy_U.js","assets/vars-Cc0EV2Vv.js","assets/side-sheet-C63kl4IS.js"])))=>i.map(i=>d[i]);
import{$n as e,A as t,An as n,Ar as r,C as i,Cr as a,D as o,Dr as s,E as c,En as l,Er as u,Hn as d,Hr as f,In as p,Ir as m,Jn as h,Kn as g,Mr as _,O as v,Or as y,Pn as b,Rn as x,S,St as C,Tn as w,Tr as T,Vn as E,Vr as D,Wn as O,Xn as k,Zn as A,Zt as j,_n as M,_t as N,b as ee,bn as te,bt as ne,c as re,cn as ie,ct as ae,d as P,dt as F,gn as oe,h as se,hn as ce,i as le,j as ue,jt as de,k as I,kn as fe,kt as pe,l as me,ln as L,lt as R,m as he,mn as ge,mt as z,n as B,nt as _e,on as V,pn as ve,pt as ye,qr as H,r as be,rr as xe,s as Se,sn as Ce,t as we,tn as Te,ut as Ee,v as De,vn as Oe,vr as ke,vt as Ae,w as je,wr as U,xn as Me,xt as Ne,yn as Pe,yt as Fe,zn as W}from"./common-CtLmJYzS.js";import"./drop-zone-BjZUBMSl.js";import{t as G}from"./vars-Cc0EV2Vv.js";import{t as Ie}from"./stages-Co75XPVc.js";import"./studio-app-Br4Cnc2b.js";import{t as Le}from"./shoot-styles-lSAdlsUt.js";var Re=1;function ze({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*Re,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var Be=240,Ve=80,K=class extends s{constructor(...e){super(...e),this.items=[],this.tile=()=>y,this.head=[],this.from=0,this.to=Ve,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>Be}render(){return this.windowed?r`${this.head.length?r`<div class="grid head-grid">${this.head}</div>`:y}
      <div class="spacer" ${G({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${C(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${G({"--tall":`${this.below}px`})}></div>`:r`<div class="grid">${this.head}${C(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=ze({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};k([T({attribute:!1})],K.prototype,`items`,void 0),k([T({attribute:!1})],K.prototype,`tile`,void 0),k([T({attribute:!1})],K.prototype,`head`,void 0),k([U()],K.prototype,`from`,void 0),k([U()],K.prototype,`to`,void 0),K=k([u(`photo-grid`)],K);var q=class extends s{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.several=!1,this.exposures=1,this.local=``,this.watch=new H(this,W,de)}static{this.styles=[e,_`
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
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),n=N(e,this.jobs),i=ne(e,this.jobs),a=i?i.id===n?.id?D.photo.review:D.photo.reviewOf(j(i.style)):``,o=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,s=n&&pe(n.id,n.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,c=this.said(t,o);return r`
      <a class=${[t&&t.status!==`queued`?`working`:``,e.height>e.width?`upright`:``].join(` `).trim()} href=${h.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,this.exposures>1?D.shoot.exposures(this.exposures):``,e.mark===`pick`?D.marks.picked:e.mark===`reject`?D.marks.rejected:``,e.rating?D.marks.rating(e.rating):``,c||(n?[j(n.style),Te(n)?D.staging.virtually:``,a].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${s?r`<img src=${s} alt="" loading="lazy" decoding="async" draggable="false" />`:r`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${D.shoot.select}: ${e.filename}`} @click=${this.choose}>${A(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?r`<span class="pill">${t.status===`queued`?A(`clock`,15):r`<progress-ring size="16" .value=${this.progress(t)}></progress-ring>`}<span>${c}</span></span>`:y}
        ${o?r`<span class="pill bad">${A(`warn`,15)}<span>${D.job.failed}</span></span>`:y}
        ${n&&!t&&Te(n)&&n.kind!==`stage`?r`<span class="pill staged">${D.staging.made}</span>`:y}
        ${n&&!t?r`${this.several||n.kind===`stage`?r`<span class="pill"><span>${j(n.style)}</span></span>`:y}${a?r`<span class="pill check" title=${a}>${A(`warn`,15)}</span>`:y}`:y}
      </div>
      ${e.rating||e.mark!==`none`||this.exposures>1?r`<div class="marks" aria-hidden="true">${this.exposures>1?r`<span class="pill number">${A(`layers`,14)} ${this.exposures}</span>`:y}${e.mark===`pick`?r`<span class="pill glow">${A(`flag`,14)}</span>`:e.mark===`reject`?r`<span class="pill">${A(`close`,14)}</span>`:y}${e.rating?r`<span class="pill number">${e.rating} ★</span>`:y}</div>`:y}
    `}progress(e){return Math.max(e.progress,W.value.get(e.id)?.progress??0)}said(e,t){if(t)return D.job.failed;if(!e)return``;if(e.status===`queued`)return D.job.queued;if(e.status===`cancelling`)return D.job.cancelling;let n=W.value.get(e.id)?.stage??e.progress_note;return n&&Ie(n)||j(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};k([T({attribute:!1})],q.prototype,`asset`,void 0),k([T({attribute:!1})],q.prototype,`jobs`,void 0),k([T({type:Boolean,reflect:!0})],q.prototype,`chosen`,void 0),k([T({type:Boolean,reflect:!0})],q.prototype,`choosing`,void 0),k([T({type:Boolean,reflect:!0})],q.prototype,`rejected`,void 0),k([T({type:Boolean})],q.prototype,`several`,void 0),k([T({type:Number})],q.prototype,`exposures`,void 0),k([T()],q.prototype,`local`,void 0),q=k([u(`photo-tile`)],q);var J=class extends s{constructor(...e){super(...e),this.shootId=``,this.open=!1,this.watch=new H(this,v,p,m)}static{this.styles=[e,_`
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
    `]}render(){this.watch;let e=be(this.shootId);return e.length?r`<div class="line" role="status">${A(`warn`,17)} <span>${D.upload.notAdded(e.length)}</span>
        <button class="button bare small" aria-expanded=${this.open} @click=${()=>this.open=!this.open}>${this.open?D.upload.hide:D.upload.show}</button>
        <button class="button bare small" @click=${()=>e.forEach(e=>S(e.id))}>${D.upload.dismiss}</button></div>
      ${this.open?r`<ul>${e.map(e=>this.file(e))}</ul>`:y}`:y}file(e){let t=e.state===`duplicate`?D.upload.duplicate:d(e.reason,e.detail);return r`<li>${A(`photo`,20)}<span><b>${e.name}</b><span>${t}</span></span>
      ${we(e)?r`<button class="button quiet small" aria-label=${`${D.upload.retry}: ${e.name}`} @click=${()=>c(e.id)}>${D.upload.retry}</button>`:y}</li>`}};k([T()],J.prototype,`shootId`,void 0),k([U()],J.prototype,`open`,void 0),J=k([u(`refused-files`)],J);var Y=class extends s{constructor(...e){super(...e),this.shootId=``,this.watch=new H(this,w,v,m)}static{this.styles=[e,_`
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
    `]}render(){return this.watch,[this.coming(),this.making()]}coming(){let e=I(this.shootId).filter(e=>!B(e)),t=e.filter(i),n=e.filter(e=>e.state===`failed`).length;if(!t.length&&!n)return y;let a=e.reduce((e,n)=>e+(t.includes(n)?n.sent:n.size),0),s=e.reduce((e,t)=>e+t.size,0);return r`<div class="coming" role="status">
      ${t.length?r`<progress-ring .value=${a/Math.max(1,s)}></progress-ring><span class="number">${D.shoot.uploading(e.length-t.length,e.length)}</span>
        <button class="button small bare" @click=${()=>t.forEach(e=>S(e.id))}>${D.shoot.cancelUploads}</button>`:y}
      ${n?r`<button class="button small quiet" @click=${o}>${D.shoot.retryUploads}</button>`:y}
    </div>`}making(){let e=se(this.shootId,w.value.values());if(!e)return y;let{all:t,done:n,failed:i,begun:a,left:o}=e,s=t?a?D.shoot.enhancing(n,t):D.shoot.queued(t):D.job.cancelling;return r`<div class="making" role="status">
      ${t&&!a?A(`clock`,22):r`<progress-ring .value=${(n+i)/Math.max(1,t)}></progress-ring>`}
      <span class="number">${s}${i?r` · <span class="failed">${D.shoots.failed(i)}</span>`:y}</span>
      ${o.length?r`<button class="button small bare" @click=${()=>Se(o)}>${D.job.cancel}</button>`:y}</div>`}};k([T()],Y.prototype,`shootId`,void 0),Y=k([u(`shoot-progress`)],Y);var X=class extends s{constructor(...e){super(...e),this.picture=``}static{this.styles=[e,_`
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
    `]}render(){let{upload:e}=this,t=e.state===`failed`,n=t?d(e.reason,e.detail):e.state===`sending`?`${D.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:D.upload[e.state],i=this.picture&&!t;return r`
      ${this.picture&&!t?r`<img src=${this.picture} alt="" />`:t?y:r`<div class="blank">${A(`photo`,28)}</div>`}
      <div class="text ${i?`over`:`box`}">
        <span class="name">${e.name}</span><span class="said ${t?`bad`:``}">${e.state===`waiting`?A(`clock`,14):y}${n}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?r`<div class="bar" ${G({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:y}
      <div class="acts">
        ${t&&e.file?r`<button aria-label=${`${D.upload.retry}: ${e.name}`} @click=${()=>c(e.id)}>${A(`undo`,17)}</button>`:y}
        ${e.state===`done`?y:r`<button aria-label=${`${t?D.upload.dismiss:D.upload.cancel}: ${e.name}`} @click=${()=>S(e.id)}>${A(`close`,17)}</button>`}
      </div>
    `}};k([T({attribute:!1})],X.prototype,`upload`,void 0),k([T({attribute:!1})],X.prototype,`picture`,void 0),X=k([u(`upload-tile`)],X);var Z=class extends s{constructor(...e){super(...e),this.shootId=``,this.chosen=[],this.whole=!1,this.watch=new H(this,w,Pe,m),this.delete=()=>{re(this.shootId,this.exposures),this.tell(`over`)}}static{this.styles=[e,_`
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
    `]}render(){this.watch;let{chosen:e}=this,t=D.shoot.selected(e.length),n=this.others(),i=matchMedia(`(max-width: 640px)`).matches;return r`<div class="selection" role="toolbar" aria-label=${t}>
      <div class="said">
        <strong class="number">${t}</strong>
        ${this.whole?y:r`<button class="button small bare" @click=${()=>this.tell(`all`)}>${D.shoot.everything}</button>`}
        <button class="button small bare" @click=${()=>this.tell(`over`)}>${D.shoot.clear}</button>
      </div>
      <div class="acts">
        <button class="button small go" @click=${()=>this.tell(`enhance`)}>${A(`spark`,17)} ${D.shoot.enhanceN(e.length)}</button>
        <pop-menu face="quiet small square" up="true" .label=${D.marks.mark} .items=${[...this.marks(),...i?n:[]]}>${A(`flag`,17)}</pop-menu>
        ${i?y:n.map(e=>r`<button class="button small quiet" @click=${e.run}>${A(e.icon,17)} ${e.label}</button>`)}
        <button class="button small quiet danger square" aria-label=${D.common.remove} @click=${this.delete}>${A(`bin`,17)}</button>
      </div>
    </div>`}marks(){let e=e=>()=>void this.dispatchEvent(new CustomEvent(`mark`,{detail:e}));return[{label:D.marks.pick,icon:`flag`,run:e({mark:`pick`})},{label:D.marks.reject,icon:`close`,run:e({mark:`reject`})},{label:D.marks.unmark,icon:`undo`,run:e({mark:`none`})},...[5,4,3,2,1,0].map(t=>({label:t?D.marks.rating(t):D.marks.none,icon:`star`,run:e({rating:t})}))]}get exposures(){return te(this.shootId,this.chosen)}others(){let{chosen:e,exposures:t}=this,n=l(),r=e.flatMap(e=>n.get(e)??[]).filter(he),i=e.length===1?Oe(this.shootId,e[0]):void 0;return[...i?[{label:D.shoot.split,icon:`layers`,run:()=>void this.regroup(()=>oe(this.shootId,i))}]:[],...e.length>1&&t.length<=16?[{label:D.shoot.join,icon:`layers`,run:()=>void this.regroup(()=>ge(this.shootId,t))}]:[],...r.length?[{label:D.job.cancel,icon:`close`,run:()=>void Se(r)}]:[]]}tell(e){this.dispatchEvent(new CustomEvent(e))}async regroup(e){try{await e(),this.tell(`over`)}catch(e){O(E(e),{bad:!0})}}};k([T()],Z.prototype,`shootId`,void 0),k([T({attribute:!1})],Z.prototype,`chosen`,void 0),k([T({type:Boolean})],Z.prototype,`whole`,void 0),Z=k([u(`selection-bar`)],Z);var Q=[`original`,`web`,`mls`],He=24,Ue=240,$=class extends s{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.fresh=[],this.watch=new H(this,x,b,p,w,v,Pe,V,m,xe),this.last=``,this.nothingYet=!1,this.several=!1,this.asking=new ue(this),this.unbind=null,this.unoffer=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((M(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[e,Le]}connectedCallback(){super.connectedCallback(),f(()=>import(`./looks-sheet-Cw_mbsNP.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.unoffer=_e(()=>this.commands()),this.unbind=De({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():g(h.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void Ee(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1;let r=this.shootId;this.asking.ask(async()=>{let e=n(r).catch(e=>{if(!(e instanceof ke)||e.status!==404)throw e;this.gone=!0});await Promise.all([e,this.gone||fe(r).then(()=>t(r),e=>this.gone||Promise.reject(e))]),ce(r).catch(()=>void 0)})}render(){if(this.watch,this.gone)return r`<empty-state whole icon="bin" head=${D.empty.shootGone} link=${h.home} action=${D.empty.shoots}></empty-state>`;let e=x.value.items.find(e=>e.id===this.shootId),t=b.value.get(this.shootId),n=M(this.shootId),a=new Map(t?.map(e=>[e.id,e])),o=I(this.shootId),s=o.filter(e=>!B(e)&&(e.state!==`done`||e.file&&!a.has(e.asset))),c=new Set(s.filter(e=>e.state===`waiting`).slice(He)),u=(o.length<=Ue&&o.some(i)?o.filter(e=>s.includes(e)||a.has(e.asset)):s).filter(e=>!c.has(e)),d=l();this.several=new Set((n??[]).map(e=>N(e,d.get(e.id)??[])?.style).filter(Boolean)).size>1;let f=L(this.shootId),p=new Set(u.map(e=>e.asset).filter(Boolean)),m=(n??[]).filter(e=>!p.has(e.id)&&(!f||e.tags.includes(f))&&z(this.filter,e,d.get(e.id)??[])),g=!(!n||n.length||s.length||be(this.shootId).length);return this.nothingYet=g,r`
      <div class="page">
        <a class="up" href=${h.home}>${A(`back`,17)} ${D.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?r`<input class="title" aria-label=${D.shoot.rename} .value=${e.unsorted?D.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${D.shoot.address} placeholder=${D.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:r`<div class="skeleton line"></div>`}
          </div>
          ${g?y:this.actions(n??[],d,o.some(i))}
        </div>
        <shoot-progress .shootId=${this.shootId}></shoot-progress>
        ${g?r`<drop-zone .curtain=${D.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:r`${n?y:this.waits()}<refused-files .shootId=${this.shootId}></refused-files>${n?this.bar(n,d,s.filter(e=>!a.has(e.asset)).length):y}
              ${n?r`<photo-grid .items=${m} .tile=${e=>this.tile(e,d.get(e.id)??[])} .head=${u.length?[C(u,e=>e.id,e=>this.onItsWay(e,a.get(e.asset),d))]:[]}></photo-grid>`:r`<div class="grid" aria-busy="true">${C(u,e=>e.id,e=>this.onItsWay(e,a.get(e.asset),d))}${this.asking.late?y:Array.from({length:8},()=>r`<div class="skeleton tile"></div>`)}</div>`}
              ${n&&!m.length&&!s.length?r`<p class="quieter">${D.shoot.nothing}</p>`:y}
              <drop-zone quiet .curtain=${D.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?r`<selection-bar .shootId=${this.shootId} .chosen=${[...this.chosen]} ?whole=${this.chosen.size>=(n??[]).length} @enhance=${()=>this.look()} @mark=${e=>this.mark(e.detail)} @all=${this.all} @over=${this.clear}></selection-bar>`:y}
      ${this.looking?r`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .fresh=${this.fresh} .photos=${n??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:y}
    `}waits(){return this.asking.late?r`<p role="status">${D.shoot.late} <button class="button small quiet" @click=${this.asking.again}>${D.common.retry}</button></p>`:y}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):r`<upload-tile .upload=${e} .picture=${je(e)}></upload-tile>`}actions(e,t,n){let{done:i,open:a,ready:o}=Ae(e,t),s=o&&!n&&!this.chosen.size,c=!s&&!this.chosen.size&&(n||a),l=e.filter(e=>e.mark===`pick`).length,u=this.freshOf(e,t).length;return r`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${D.shoot.add} @click=${()=>this.zone.choose()}>${A(`add`,18)} <span class="word">${D.shoot.add}</span></button>
      ${i?r`<pop-menu class=${s?`main`:``} face=${s?``:`quiet`} up=${s&&matchMedia(`(max-width: 640px)`).matches?`true`:``} .label=${D.shoot.download} .note=${this.zipped(e,t)} .items=${Q.map(e=>({label:D.shoot.sizes[e],hint:D.shoot.sizeHints[e],icon:`download`,run:()=>void P(this.shootId,e)}))}>${A(`download`,18)} <span class="word">${D.shoot.download}</span></pop-menu>`:y}
      ${l&&!this.chosen.size?r`<button class="button quiet" @click=${()=>this.look(!0)}>${A(`flag`,18)} ${D.marks.enhancePicks(l)}</button>`:y}
      <button class="button ${s?`quiet`:c?`main quiet`:`main`}" ?disabled=${!e.length} @click=${()=>this.look()}>${A(`spark`,18)} ${this.chosen.size?D.shoot.enhanceN(this.chosen.size):o?D.photo.again:i&&u?D.shoot.enhanceNew(u):D.shoot.enhance}</button>
      <pop-menu .label=${D.common.more} .items=${this.others()}>${A(`more`)}</pop-menu>
    </div>`}freshOf(e,t){return e.filter(e=>ye(e,t.get(e.id)??[])).map(({id:e})=>e)}zipped(e,t){let n=e.filter(e=>e.mark!==`reject`),r=n.flatMap(e=>N(e,t.get(e.id)??[])??[]).map(Fe),i=e=>r.filter(t=>t===e).length,a={fresh:n.length-r.length,rejected:e.length-n.length};return D.shoot.sizesHint({faithful:i(`faithful`),looked:i(`looked`),review:i(`review`),unchecked:i(`unchecked`)},a)}others(){return[{label:D.shoot.everything,icon:`check`,run:()=>this.all()},{label:D.shoot.findViews,hint:D.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:D.photo.accept,icon:`shield`,run:()=>void this.accept(M(this.shootId)??[],l())},{label:D.shoot.delete,hint:D.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>me(this.shootId)}]}commands(){let e={label:D.shoot.add,icon:`add`,run:()=>this.zone.choose()};if(this.gone)return[];if(this.nothingYet)return[e];let t=M(this.shootId)??[],n=Ae(t,l()).done?Q.map(e=>({label:`${D.shoot.zip}: ${D.shoot.sizes[e]}`,icon:`download`,run:()=>void P(this.shootId,e)})):[];return[...t.length?[{label:D.shoot.enhance,icon:`spark`,run:()=>this.look()}]:[],e,...n,...this.others()]}bar(e,t,n){let i=new Map(F.map(n=>[n,e.filter(e=>z(n,e,t.get(e.id)??[])).length]));i.set(`all`,e.length+n);let a=e.some(e=>e.mark!==`none`),o=t=>t===`unmarked`?a:t!==`fresh`||i.get(t)!==e.length,s=F.filter(e=>e===`all`||e===this.filter||i.get(e)&&o(e));return r`<div class="bar">
      <div class="choices" role="group" aria-label=${D.shoot.filter}>
        ${s.map(e=>r`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${D.shoot.filters[e]} <span class="count number">${i.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?r`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?D.common.done:D.shoot.select}</button>`:y}
    </div>`}byTag(e){let t=L(this.shootId),n=Ce(e);if(!n.length&&!t)return y;let i=n.some(([e])=>e===t)||!t?n:[...n,[t,0]];return r`<select class="tags" aria-label=${D.tags.filter} @change=${e=>V.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!t}>${D.tags.everything}</option>
      ${i.map(([e,n])=>r`<option value=${e} ?selected=${e===t}>${ie(e)} (${n})</option>`)}
    </select>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),i=Oe(this.shootId,e.id)?.asset_ids.length??1;return le([e,t.map(e=>`${e.id}${e.status}${e.sequence}${e.reviewed_at??``}`).join(),this.chosen.has(e.id),this.choosing,m.value,n,i,this.several],()=>r`<photo-tile .asset=${e} .several=${this.several} .local=${n} .exposures=${i} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=v.value.find(t=>t.asset===e.id);return t?je(t):``}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(R(te(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&Ne(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>R([e.id],{deliver_job_id:t.id}))),O(D.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),ae(b.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(M(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);if(!n.length&&t.length&&O(D.pictures.noPhotos),!n.length)return;f(()=>import(`./looks-sheet-Cw_mbsNP.js`),__vite__mapDeps([0,1,2,3,4,5,6,7]));let r=new Set(this.chosen.size?[]:this.freshOf(t,l()));this.fresh=n.filter(e=>r.has(e)),this.looking=n}started(){this.looking=null,this.clear(),this.filter=`all`,V.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(M(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){O(D.shoot.findingViews);try{O(D.shoot.foundViews(await ve(this.shootId)))}catch(e){O(E(e),{bad:!0})}}dropped(e){ee(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=x.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await Me(r,{[e]:i})}catch(e){O(E(e),{bad:!0})}}};k([T()],$.prototype,`shootId`,void 0),k([U()],$.prototype,`filter`,void 0),k([U()],$.prototype,`chosen`,void 0),k([U()],$.prototype,`choosing`,void 0),k([U()],$.prototype,`looking`,void 0),k([U()],$.prototype,`gone`,void 0),k([a(`drop-zone`)],$.prototype,`zone`,void 0),k([a(`photo-grid`)],$.prototype,`grid`,void 0),$=k([u(`shoot-view`)],$);export{$ as ShootView};