const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-CtxpsaL0.js","assets/common-O4eJjprC.js","assets/common-_gXZcgoQ.css","assets/compare-slider-8PzAfSdr.js","assets/looks-sheet-C0qwwRE6.js","assets/failed-part-TbJaFGXW.js","assets/studio-app-B6Gx-7NN.js","assets/schema-2vXgLy_U.js","assets/vars-DVOqqhFC.js","assets/side-sheet-8MzUF4KU.js","assets/compare-sheet-lPxFixlp.js"])))=>i.map(i=>d[i]);
import{$r as e,Ar as t,B as n,Et as r,F as i,Fn as a,Fr as o,Gn as s,Ir as c,It as l,L as u,Ln as d,Lr as f,Lt as p,Nn as m,Ot as ee,P as te,Pn as h,Pt as g,Qn as ne,Qr as _,R as re,Rn as ie,Rr as v,Rt as y,St as b,Tn as ae,Ur as x,Vr as S,Xn as C,Yr as w,_t as T,an as E,ar as D,bn as O,c as oe,cr as k,fn as se,gn as A,gt as j,ii as M,l as ce,ln as le,lt as N,mn as P,mt as F,o as I,pt as L,qr as R,rr as z,s as B,sr as V,tr as H,u as U,ur as W,vn as ue,wt as de,yn as fe,z as pe,zn as G,zr as K}from"./common-O4eJjprC.js";import"./compare-slider-8PzAfSdr.js";import"./studio-app-B6Gx-7NN.js";import{t as q}from"./review-mark-CvZ1awr3.js";import{t as me}from"./stages-dGhQ6vtO.js";var J=class extends v{constructor(...e){super(...e),this.shootId=``,this.current=``,this.list=[],this.watch=new M(this,h,y)}static{this.styles=[W,x`
      nav {
        display: flex;
        gap: 0.35rem;
        overflow-x: auto;
        padding: 0.7rem 0.9rem var(--film-end, 0.7rem);
        scrollbar-width: thin;
      }
      a {
        position: relative;
        flex: none;
        width: 5.4rem;
        aspect-ratio: 3 / 2;
        border-radius: 5px;
        overflow: hidden;
        background: #0f0f0f;
      }
      .rejected img {
        opacity: 0.5;
      }
      a[aria-current] {
        outline: 2px solid var(--glow);
        outline-offset: 2px;
      }
      /* The whole photo, upright ones too. */
      img {
        width: 100%;
        height: 100%;
        object-fit: contain;
      }
      a:first-child {
        margin-left: auto;
      }
      a:last-child {
        margin-right: auto;
      }
      @media (max-width: 760px) {
        a {
          width: 4.2rem;
        }
      }
      .signs {
        position: absolute;
        right: 0.2rem;
        bottom: 0.2rem;
        display: flex;
        gap: 0.15rem;
        pointer-events: none;
      }
      .signs span {
        display: inline-flex;
        align-items: center;
        justify-content: center;
        min-width: 1rem;
        height: 1rem;
        padding-inline: 0.15rem;
        border-radius: 99px;
        background: rgb(16 16 16 / 0.84);
        color: #fff;
        font-size: 0.6875rem;
        line-height: 1;
      }
      .signs .pick {
        background: var(--glow);
        color: var(--on-glow);
      }
      .signs .look {
        color: #f2bd6b;
      }
    `]}updated(e){e.has(`current`)&&this.renderRoot.querySelector(`[aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`})}render(){if(this.watch,this.list.length<2)return K;let e=a();return S`<nav aria-label=${_.photo.filmstrip}>${this.list.map(t=>this.frame(t,e.get(t.id)??[]))}</nav>`}frame(e,t){let n=r(e,t),i=n&&l(n.id,n.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url,a=ee(e,t),o=e.mark===`pick`?_.marks.picked:e.mark===`reject`?_.marks.rejected:``,s=[e.filename,o,e.rating?_.marks.rating(e.rating):``,a?_.photo.review:``].filter(Boolean).join(`, `);return S`<a class=${e.mark===`reject`?`rejected`:``} href=${D.photo(this.shootId,e.id)} aria-label=${s} aria-current=${e.id===this.current?`true`:K} @click=${t=>{t.preventDefault(),z(D.photo(this.shootId,e.id),!0)}}>
      ${i?S`<img src=${i} alt="" loading="lazy" />`:K}
      <div class="signs" aria-hidden="true">
        ${e.rating?S`<span>${e.rating}★</span>`:K}
        ${e.mark===`pick`?S`<span class="pick">${k(`flag`,11)}</span>`:e.mark===`reject`?S`<span>${k(`close`,11)}</span>`:K}
        ${a?S`<span class="look">${k(`warn`,11)}</span>`:K}
      </div></a>`}};V([c()],J.prototype,`shootId`,void 0),V([c()],J.prototype,`current`,void 0),V([c({attribute:!1})],J.prototype,`list`,void 0),J=V([f(`film-strip`)],J);var Y=class extends v{static{this.styles=[W,x`
      :host {
        display: block;
      }
      section {
        padding-block: 1.1rem;
        display: grid;
        gap: 0.65rem;
        border-bottom: 1px solid var(--line);
      }
      h2 {
        font-size: var(--size-text);
        letter-spacing: -0.006em;
      }
      .verdict {
        display: flex;
        gap: 0.6rem;
        align-items: flex-start;
      }
      .verdict svg {
        flex: none;
        margin-top: 0.1rem;
      }
      .faithful svg,
      .looked svg {
        color: var(--good);
      }
      .review svg {
        color: var(--glow);
      }
      .refused svg {
        color: var(--bad);
      }
      .review b {
        color: var(--glow);
      }
      .button {
        justify-self: start;
      }
      .verdict b {
        display: block;
        font-weight: 600;
      }
      .verdict p,
      li,
      .said {
        color: var(--text-2);
        font-size: var(--size-small);
        text-wrap: pretty;
      }
      ul {
        display: grid;
        gap: 0.4rem;
      }
      summary {
        cursor: pointer;
        width: fit-content;
        color: var(--text-2);
        font-size: var(--size-small);
        border-radius: var(--round-small);
      }
      details ul {
        margin-top: 0.6rem;
      }
      li {
        padding-left: 1.05rem;
        position: relative;
      }
      li::before {
        content: "";
        position: absolute;
        left: 0.15rem;
        top: 0.55em;
        width: 0.34rem;
        height: 0.34rem;
        border-radius: 50%;
        background: var(--text-3);
      }
    `]}render(){let e=this.job.report,t=e.fidelity?.result,n=e.notes??[],r=oe(n),i=t?.verdict,a=i===`review`&&this.job.reviewed_at?`looked`:i;return S`
      ${a?S`<section><div class="verdict ${a}">${k(a===`faithful`?`shield`:a===`looked`?`check`:`warn`)}
            <div><b>${_.photo[a]}</b>
              ${a===`refused`?(t?.reasons??[]).map(e=>S`<p>${e}</p>`):S`<p>${_.photo[`${a}Text`]}</p>`}</div></div>
            ${a===`review`?S`<button class="button small quiet" @click=${()=>L(this.job)}>${k(`check`,16)} ${_.photo.looksRight}</button>`:K}
            ${a===`looked`?S`<button class="button small bare" @click=${()=>L(this.job,!1)}>${_.photo.lookAgain}</button>`:K}
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?_.photo.altered:_.photo.notAltered}</p></section>`:K}
      ${this.job.warnings.length?S`<section>${this.job.warnings.map(e=>S`<div class="verdict">${k(`info`)}<div><p>${e.message}</p></div></div>`)}</section>`:K}
      ${n.length?S`<section><h2>${_.photo.report}</h2>${r.length?S`<ul>${r.map(e=>S`<li>${e}</li>`)}</ul>`:K}
            ${this.figures(e)}</section>`:K}
    `}figures(e){let t=e.fidelity?.result,n=typeof t?.changed_outside==`number`?[_.photo.outside(t.changed_outside)]:[],r=t?.verdict===`review`?t.reasons??[]:[],i=[...(e.notes??[]).map(({text:e})=>e),...n,...r];return S`<details><summary>${_.photo.details}</summary><ul>${i.map(e=>S`<li>${ce(e)}</li>`)}</ul></details>`}};V([c({attribute:!1})],Y.prototype,`job`,void 0),Y=V([f(`job-report`)],Y);var X=class extends v{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(fe(this.asset.tags,n))}}static{this.styles=[W,x`
      :host {
        display: grid;
        gap: 0.65rem;
        padding-block: 1.1rem;
        border-bottom: 1px solid var(--line);
      }
      h2 {
        font-size: var(--size-text);
        letter-spacing: -0.006em;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
      }
      li {
        display: inline-flex;
        align-items: center;
        padding-left: 0.7rem;
        border: 1px solid var(--line-strong);
        border-radius: 99px;
        font-size: var(--size-small);
      }
    `]}render(){let{asset:e}=this,t=se.filter(t=>!e.tags.includes(t)),n=_.tags.by[e.tags_by??``];return S`
      <h2>${_.tags.title}</h2>
      ${e.tags.length?S`<ul>${e.tags.map(t=>S`<li>${A(t)} <button class="button bare round small" aria-label=${_.tags.remove(A(t))} @click=${()=>this.tell(O(e.tags,t))}>${k(`close`,13)}</button></li>`)}</ul>`:S`<p class="hint">${_.tags.none}</p>`}
      ${e.tags.length&&n?S`<p class="hint">${n}</p>`:K}
      ${e.tags.length<10?S`<select aria-label=${_.tags.add} @change=${this.add}>
            <option value="">${_.tags.add}</option>
            ${t.map(e=>S`<option value=${e}>${A(e)}</option>`)}
          </select>`:K}
    `}tell(e){j([this.asset.id],{tags:e})}};V([c({attribute:!1})],X.prototype,`asset`,void 0),X=V([f(`photo-tags`)],X);var Z=class extends v{constructor(...e){super(...e),this.jobs=[],this.watch=new M(this,y)}static{this.styles=[W,x`
      :host {
        display: grid;
        gap: 0.65rem;
        justify-items: start;
      }
      h2 {
        font-size: var(--size-text);
        letter-spacing: -0.006em;
      }
      .versions {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        gap: 0.5rem;
        width: 100%;
      }
      .version {
        display: grid;
        gap: 0.25rem;
        padding: 0;
        border: 0;
        background: transparent;
        text-align: left;
        font-size: var(--size-small);
        color: var(--text-2);
        cursor: pointer;
      }
      .version img,
      .version .skeleton {
        width: 100%;
        aspect-ratio: 3 / 2;
        object-fit: cover;
        border-radius: 6px;
      }
      .version[aria-pressed="true"] {
        color: var(--text);
      }
      .version[aria-pressed="true"] img {
        outline: 2px solid var(--glow);
        outline-offset: 2px;
      }
      .look svg {
        color: var(--glow);
      }
    `]}render(){this.watch;let{asset:e,jobs:t,shown:n}=this,i=r(e,t);return S`<h2>${_.photo.versions}</h2>
      <div class="versions" role="group" aria-label=${_.photo.versions}>${t.map(e=>this.version(e,e.id===i?.id))}</div>
      ${n.id===i?.id?S`<p class="hint">${k(`check`,14)} ${_.photo.delivered}. ${_.photo.deliverHint}</p>`:S`<button class="button small quiet" @click=${()=>F(e,n)}>${k(`check`,16)} ${_.photo.deliver}</button>`}`}version(e,t){let n=l(e.id,e.outputs[0]?.name??`photo`,`thumb`),r=t?S`<span title=${_.photo.delivered}>${k(`check`,14)}</span>`:de(e)?S`<span class="look" title=${_.photo.review}>${k(`warn`,14)}</span>`:K;return S`<button class="version" aria-pressed=${e.id===this.shown.id} @click=${()=>this.dispatchEvent(new CustomEvent(`show`,{detail:e}))}>
      ${n?S`<img src=${n} alt="" />`:S`<span class="skeleton"></span>`}<span>${r} ${E(e.style)}</span></button>`}};V([c({attribute:!1})],Z.prototype,`asset`,void 0),V([c({attribute:!1})],Z.prototype,`jobs`,void 0),V([c({attribute:!1})],Z.prototype,`shown`,void 0),Z=V([f(`photo-versions`)],Z);var he=x`
  :host {
    display: block;
  }
  .room {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    height: 100dvh;
    background: var(--ground);
  }
  .room.with-details {
    grid-template-columns: minmax(0, 1fr) 21rem;
  }
  header {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 0.6rem;
    padding: 0.55rem 0.9rem;
    min-width: 0;
  }
  .names {
    min-width: 0;
    flex: 1;
    display: grid;
  }
  .names h1 {
    font-size: var(--size-text);
    letter-spacing: -0.006em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .near {
    margin-inline: 0.5rem 0.2rem;
  }
  .under {
    display: none;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    flex: none;
  }
  .modes {
    flex-wrap: nowrap;
  }
  .stage {
    position: relative;
    min-height: 0;
    background: #0f0f0f;
  }
  compare-slider {
    position: absolute;
    inset: 0;
    background: #0f0f0f;
  }
  .pair {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2px;
  }
  .pair compare-slider {
    position: relative;
  }
  .foot > .marks,
  .acts.below {
    display: none;
  }
  .acts {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }
  .lock {
    position: absolute;
    bottom: 1rem;
    right: 1rem;
    background: var(--raised);
  }
  .lock[aria-pressed="true"] {
    background: var(--text);
    color: var(--ground);
  }
  .turn {
    position: absolute;
    top: 50%;
    translate: 0 -50%;
    width: 3rem;
    height: 3rem;
    border: 0;
    border-radius: 50%;
    display: grid;
    place-items: center;
    background: rgb(20 20 20 / 0.6);
    color: #fff;
    cursor: pointer;
    opacity: 0;
    transition: opacity var(--fast);
    padding: 0;
  }
  .stage:hover .turn:not([disabled]),
  .turn:focus-visible {
    opacity: 1;
  }
  .turn[disabled] {
    visibility: hidden;
  }
  .turn.left {
    left: 1rem;
  }
  .turn.right {
    right: 1rem;
  }
  film-strip {
    --film-end: calc(0.7rem + env(safe-area-inset-bottom));
  }
  aside {
    grid-column: 2;
    grid-row: 2 / 4;
    overflow-y: auto;
    padding: 0.5rem 1.4rem 2rem;
    border-left: 1px solid var(--line);
  }
  aside section {
    padding-block: 1.1rem;
    display: grid;
    gap: 0.65rem;
    justify-items: start;
  }
  aside section + section,
  aside section + job-report {
    border-top: 1px solid var(--line);
  }
  aside h2 {
    font-size: var(--size-text);
    letter-spacing: -0.006em;
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }
  .stars {
    display: inline-flex;
  }
  .stars button {
    display: grid;
    place-items: center;
    padding: 0.25rem 0.15rem;
    border: 0;
    background: transparent;
    color: var(--text-3);
    cursor: pointer;
    min-width: 1.5rem;
    min-height: 1.75rem;
  }
  .stars .on {
    color: var(--glow);
  }
  .stars .on svg {
    fill: currentColor;
  }
  .marks .row {
    gap: 0.4rem;
  }
  .fault h2 {
    color: var(--bad);
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.3rem 1rem;
    width: 100%;
    font-size: var(--size-small);
  }
  dt {
    color: var(--text-3);
  }
  dd {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
  .staged {
    position: absolute;
    left: 1rem;
    top: 1rem;
    display: flex;
    align-items: center;
    gap: 0.4rem;
    padding: 0.25rem 0.7rem;
    border-radius: 99px;
    background: rgb(16 16 16 / 0.84);
    color: #fff;
    font-size: var(--size-small);
    pointer-events: none;
  }
  .working {
    position: absolute;
    left: 50%;
    bottom: 1.25rem;
    translate: -50% 0;
    display: flex;
    align-items: center;
    gap: 0.9rem;
    max-width: calc(100% - 2rem);
    padding: 0.55rem 0.7rem 0.55rem 0.9rem;
    border-radius: 99px;
    background: rgb(24 24 24 / 0.94);
    color: #f3f3f3;
    box-shadow: var(--shadow);
    white-space: nowrap;
  }
  .working div {
    display: grid;
    min-width: 9rem;
    font-size: var(--size-small);
    line-height: 1.35;
  }
  .working b {
    font-weight: 600;
  }
  .working span {
    color: #c8c8c8;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .working .button {
    color: #f3f3f3;
    border-color: #777;
  }
  .working .button:hover {
    background: #3a3a3a;
  }
  .gone {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 1rem;
    height: 100dvh;
  }
  @media (max-width: 1180px) {
    .near {
      display: none;
    }
    .under {
      display: inline-flex;
    }
  }
  @media (max-width: 999px) {
    .room.with-details {
      grid-template: auto minmax(14rem, 44dvh) auto minmax(0, 1fr) / minmax(0, 1fr);
    }
    .with-details aside {
      grid-column: 1;
      grid-row: 4;
      border-left: 0;
      border-top: 1px solid var(--line);
    }
    .with-details film-strip {
      --film-end: 0.7rem;
    }
  }
  @media (max-width: 760px) {
    .acts.beside,
    .zoom span {
      display: none;
    }
    .acts.below {
      display: flex;
      gap: 0.6rem;
      padding: 0.2rem 0.9rem calc(0.8rem + env(safe-area-inset-bottom));
    }
    .acts.below > * {
      flex: 1;
    }
    film-strip,
    .with-details film-strip {
      --film-end: 0.7rem;
    }
    header {
      flex-wrap: wrap;
      padding-inline: 0.4rem;
      gap: 0.2rem;
    }
    .tools {
      display: contents;
    }
    .modes {
      order: 1;
      flex: 1 0 100%;
      overflow-x: auto;
      scrollbar-width: none;
      padding: 0.2rem 0.5rem;
    }
    .modes .choice {
      flex: 1 0 auto;
      justify-content: center;
    }
    .tools {
      gap: 0.2rem;
    }
    .pair {
      grid-template: 1fr 1fr / 1fr;
    }
    .room:not(.with-details) .foot > .marks {
      display: block;
      padding: 0.5rem 0.9rem 0;
    }
    .turn {
      display: none;
    }
    /* A thumb is wider than a mouse's point. */
    .marks .choice,
    .stars button {
      min-height: max(2.75rem, 44px);
    }
    .marks .row {
      flex-wrap: nowrap;
    }
    .marks .stars {
      flex: 1;
    }
    .stars button {
      flex: 1;
    }
  }
`,Q=class extends v{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new M(this,s,h,C,y,P,R),this.unbind=null,this.unoffer=null,this.awaited=new Set,this.sharpened=``}static{this.styles=[W,he]}connectedCallback(){super.connectedCallback(),this.unoffer=N(()=>this.commands()),this.unbind=U({Escape:()=>z(D.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void j([this.assetId],{mark:`pick`}),x:()=>void j([this.assetId],{mark:`reject`}),u:()=>void T(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void j([this.assetId],{rating:e})])),d:()=>this.job&&void pe(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!s.value.has(this.shootId)&&G(this.shootId).catch(()=>void 0),this.follow(),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),ie({asset_id:this.assetId}).catch(()=>void 0))}follow(){let e=this.done.find(({id:e})=>this.awaited.has(e));e&&this.assetId===e.asset_id&&this.show(e),this.awaited=new Set(d(this.assetId).filter(m).map(({id:e})=>e))}updated(e){e.has(`assetId`)&&this.slider?.zoomTo(1)}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=ue(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:ae(this.shootId)??[]}get asset(){return s.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return d(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===this.chosen)??(this.asset&&r(this.asset,this.done))}render(){this.watch;let{asset:e,job:t}=this;if(!e)return s.value.has(this.shootId)?S`<div class="gone"><h1>${_.photo.gone}</h1><a class="button" href=${D.shoot(this.shootId)}>${_.common.back}</a></div>`:S`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let n=d(e.id).find(m),r=d(e.id)[0]?.status===`failed`?d(e.id)[0]:void 0;return S`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,t)}
        <div class="stage">
          ${this.picture(e,t)}
          ${le(t)?S`<p class="staged">${k(`info`,15)} ${_.staging.virtually}</p>`:K}
          ${n?this.working(n):t&&!this.details?this.unused(e,t):K}
          <button class="turn left" aria-label=${_.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${k(`back`,24)}</button>
          <button class="turn right" aria-label=${_.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${k(`forward`,24)}</button>
        </div>
        ${this.foot(e,t)}
        ${this.details?this.panel(e,t,r):K}
      </div>
      ${this.looking?S`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} .parent=${$(e)?t?.id??``:``} .picture=${$(e)&&t?p(t):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:K}
      ${this.weighing?S`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:K}
    `}head(e,t){return S`<header>
      <a class="button bare round" href=${D.shoot(this.shootId)} aria-label=${_.common.back}>${k(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${_.photo.size(e.width,e.height)}${t?` · ${E(t.style)}`:``}</span>${q(t,`under`)}</div>
      <div class="tools">
        ${t&&!$(e)?S`<div class="choices modes" role="group" aria-label=${_.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>S`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${_.photo.modes[e]}</button>`)}
            </div>`:K}
        <button class="button bare small number zoom" aria-label=${`${_.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${k(`zoom`,18)} <span>${this.percent?_.photo.zoom(Math.round(this.percent)):_.photo.fit}</span></button>
        ${q(t,`near`)}<span class="acts beside">${this.acts(e,t,`small`)}</span>
        <button class="button bare round small" aria-label=${_.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${k(`info`)}</button>
        <pop-menu face="bare round small" .label=${_.common.more} .items=${this.others(e)}>${k(`more`)}</pop-menu>
      </div>
    </header>`}acts(e,t,n){let r=n===``;return S`${t?S`<pop-menu face=${n} ?wide=${r} up=${r?`true`:``} side=${r?`left`:`right`} .label=${_.photo.download} .items=${this.sizes(e,t)}>${k(`download`,17)} ${_.photo.download}</pop-menu>`:K}
      <button class="button ${t?`quiet`:``} ${n}" @click=${()=>this.look()}>${k(`spark`,17)} ${t?_.photo.again:_.shoot.enhance}</button>`}sizes(e,t){return n(t,e.filename)}others(e){let t={label:_.comparisons.choose,icon:`compare`,run:()=>this.weigh()};return[...$(e)?[]:[t],{label:_.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}commands(){let{asset:e,job:t}=this;if(!e)return[];let n=t?this.sizes(e,t).map(e=>({...e,label:`${_.photo.download}: ${e.label}`})):[];return[{label:t?_.photo.again:_.shoot.enhance,icon:`spark`,run:()=>this.look()},...n,...this.others(e)]}picture(t,n){let r=$(t)?``:g(t,n),i=n?p(n):``,a=n?.outputs[0]?.width??0,o=this.layer?this.layers[this.layer]:``;if(!n)return S`<compare-slider zoomable .now=${r} .alt=${t.filename} @moved=${this.moved}></compare-slider>`;let s=n.parent_job_id?h.value.get(n.parent_job_id):void 0;if($(t)&&s)return S`<compare-slider zoomable .was=${p(s)} .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${a} .alt=${t.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if($(t))return S`<compare-slider zoomable .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${a} .alt=${t.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return e(()=>import(`./all-looks-CtxpsaL0.js`),__vite__mapDeps([0,1,2,3])),S`<all-looks .asset=${t} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return S`<div class="pair">
        <compare-slider zoomable class="first" .label=${_.photo.before} .now=${r} .nowTiles=${this.tiles.before} .fullWidth=${t.width} .alt=${`${_.photo.before}: ${t.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${_.photo.after} .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${a} .overlay=${o} .alt=${t.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${k(`lock`,16)} ${_.photo.lock}</button>
      </div>`;let c=this.held?`before`:this.mode===`toggle`?`after`:``;return S`<compare-slider zoomable .was=${r} .now=${i} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${a} .overlay=${o} .only=${c} .alt=${t.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=C.value.get(e.id),n=Math.max(e.progress,t?.progress??0),r=t?.stage??e.progress_note,i=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return S`<div class="working" role="status">
      ${e.status===`queued`?k(`clock`,26):S`<progress-ring .value=${n} size="26"></progress-ring>`}
      <div><b>${E(e.style)}</b><span>${e.status===`queued`?_.job.queuedAt(e.position):r?me(r):_.job[e.status]}${i>1&&e.status===`processing`?`, ${_.job.finishing(i)}`:``}</span></div>
      ${e.status===`cancelling`?K:S`<button class="button small quiet" @click=${()=>te([e])}>${_.job.cancel}</button>`}
    </div>`}unused(e,t){return t.id===r(e,this.done)?.id?K:S`<div class="working"><div><b>${E(t.style)}</b><span>${_.photo.unused}</span></div>
      <button class="button small quiet" @click=${()=>F(e,t)}>${k(`check`,16)} ${_.photo.deliver}</button></div>`}foot(e,t){return S`<div class="foot"><div class="marks">${this.marks(e)}</div><film-strip .shootId=${this.shootId} .current=${e.id} .list=${this.list}></film-strip><div class="acts below">${this.acts(e,t,``)}</div></div>`}marks(e){return S`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>j([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${k(`flag`,15)} ${_.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>j([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${k(`close`,15)} ${_.marks.reject}</button>
      <span class="stars" role="group" aria-label=${_.marks.stars}>${[1,2,3,4,5].map(t=>S`<button aria-label=${_.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>j([e.id],{rating:e.rating===t?0:t})}>${k(`star`,18)}</button>`)}</span>
    </div>`}panel(e,t,n){return S`<aside aria-label=${_.photo.details}>
      <section class="marks">${this.marks(e)}</section>
      ${n?S`<section class="fault"><h2>${k(`warn`)} ${_.job.failed}</h2><p>${n.error?.message??n.error_message??``}</p>
            <button class="button small" @click=${()=>u(n)}>${_.job.retry}</button></section>`:K}
      ${t&&this.done.length>1?S`<section><photo-versions .asset=${e} .jobs=${this.done} .shown=${t} @show=${e=>this.show(e.detail)}></photo-versions></section>`:K}
      ${t?S`<job-report .job=${t}></job-report>
            ${t.disclosure&&t.disclosure!==`none`?S`<section><button class="button small quiet" @click=${()=>this.disclosure(t)}>${k(`download`,16)} ${_.photo.disclosure}</button></section>`:K}
            ${this.overlays(t)}`:n?K:S`<section><h2>${_.photo.untouched}</h2><p class="quieter">${_.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${k(`spark`,18)} ${_.shoot.enhance}</button></section>`}
      <photo-tags .asset=${e}></photo-tags>
      <section class="facts"><h2>${_.photo.about}</h2><dl>
        ${$(e)?K:S`<dt>${_.photo.original}</dt><dd>${_.photo.size(e.width,e.height)}, ${w(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${t?S`<dt>${_.photo.tier}</dt><dd>${_.photo.size(t.outputs[0]?.width??0,t.outputs[0]?.height??0)}</dd><dt>${_.photo.provider}</dt><dd>${_.looks.providers[t.used_provider??``]??t.used_provider}</dd><dt>${_.photo.credits}</dt><dd>${t.credits_used}</dd>`:K}
      </dl></section>
    </aside>`}overlays(e){let[t,n]=[!!B(e),b(e)];return!t&&!n?K:S`<section><h2>${_.photo.layers}</h2><div class="choices" role="group" aria-label=${_.photo.layers}>
      ${t?S`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(e,`region`)}>${_.photo.region}</button>`:K}
      ${n?S`<button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(e,`map`)}>${_.photo.map}</button>`:K}</div></section>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>I(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!$(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&z(D.photo(this.shootId,n.id),!0)}look(){e(()=>import(`./looks-sheet-C0qwwRE6.js`),__vite__mapDeps([4,1,2,3,5,6,7,8,9])),this.looking=!0}weigh(){e(()=>import(`./compare-sheet-lPxFixlp.js`),__vite__mapDeps([10,1,2,9])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];i(this.shootId,[this.assetId]),z(t?D.photo(this.shootId,t.id):D.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,n){if(this.layer=this.layer===n?``:n,this.layer&&!this.layers[this.layer]){if(n===`region`)this.layers={...this.layers,region:URL.createObjectURL(B(e))};else try{let{fidelity:n}=await t(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:n.map_url??``}}catch(e){this.layer=``,H(ne(e),{bad:!0})}}}async disclosure(e){let{disclosure:n}=await t(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of n.files)re(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};V([c()],Q.prototype,`shootId`,void 0),V([c()],Q.prototype,`assetId`,void 0),V([o()],Q.prototype,`chosen`,void 0),V([o()],Q.prototype,`mode`,void 0),V([o()],Q.prototype,`held`,void 0),V([o()],Q.prototype,`percent`,void 0),V([o()],Q.prototype,`details`,void 0),V([o()],Q.prototype,`tiles`,void 0),V([o()],Q.prototype,`layer`,void 0),V([o()],Q.prototype,`layers`,void 0),V([o()],Q.prototype,`looking`,void 0),V([o()],Q.prototype,`weighing`,void 0),V([o()],Q.prototype,`locked`,void 0),Q=V([f(`photo-view`)],Q);var $=e=>e.status===`generated`;export{Q as PhotoView};