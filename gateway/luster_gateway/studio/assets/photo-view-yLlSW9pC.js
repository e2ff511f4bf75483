const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-anWZ26rH.js","assets/common-Bd2pAfdr.js","assets/common-_gXZcgoQ.css","assets/compare-slider-BX-wYv_e.js","assets/looks-sheet--wgCMkUr.js","assets/studio-app-CylEmx_N.js","assets/schema-2vXgLy_U.js","assets/vars-DCuMRr0k.js","assets/side-sheet-CJfgx8jB.js","assets/compare-sheet-F4mJFBo3.js"])))=>i.map(i=>d[i]);
import{$t as e,Ar as t,Br as n,Cn as r,Cr as i,Dn as a,Dt as o,E as s,En as c,Er as l,Gr as u,Hn as ee,Ir as te,Jn as d,Kn as f,Ln as p,Mn as m,Or as h,Ot as g,Pr as _,Sn as v,Sr as y,T as ne,Tn as b,Tr as x,Tt as S,Wn as C,Yn as w,Yt as T,Zn as E,_r as D,at as O,b as k,cn as re,ct as ie,et as ae,g as A,h as oe,hn as se,ht as j,in as ce,it as M,kt as N,ln as le,m as P,nn as F,on as I,p as L,pt as R,st as z,un as B,ut as V,v as H,vt as U,w as ue,wn as de,wr as W,x as G,zn as fe,zr as K}from"./common-Bd2pAfdr.js";import"./compare-slider-BX-wYv_e.js";import"./studio-app-CylEmx_N.js";import{t as q}from"./review-mark-BY7m8jaM.js";import{t as pe}from"./stages-HAUtVeuQ.js";var J=class extends x{constructor(...e){super(...e),this.shootId=``,this.current=``,this.list=[],this.watch=new u(this,r,N)}static{this.styles=[E,t`
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
    `]}updated(e){e.has(`current`)&&this.renderRoot.querySelector(`[aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`})}render(){if(this.watch,this.list.length<2)return l;let e=de();return h`<nav aria-label=${K.photo.filmstrip}>${this.list.map(t=>this.frame(t,e.get(t.id)??[]))}</nav>`}frame(e,t){let n=j(e,t),r=n&&o(n.id,n.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url,i=U(e,t),a=e.mark===`pick`?K.marks.picked:e.mark===`reject`?K.marks.rejected:``,s=[e.filename,a,e.rating?K.marks.rating(e.rating):``,i?K.photo.review:``].filter(Boolean).join(`, `);return h`<a class=${e.mark===`reject`?`rejected`:``} href=${f.photo(this.shootId,e.id)} aria-label=${s} aria-current=${e.id===this.current?`true`:l} @click=${t=>{t.preventDefault(),C(f.photo(this.shootId,e.id),!0)}}>
      ${r?h`<img src=${r} alt="" loading="lazy" />`:l}
      <div class="signs" aria-hidden="true">
        ${e.rating?h`<span>${e.rating}★</span>`:l}
        ${e.mark===`pick`?h`<span class="pick">${w(`flag`,11)}</span>`:e.mark===`reject`?h`<span>${w(`close`,11)}</span>`:l}
        ${i?h`<span class="look">${w(`warn`,11)}</span>`:l}
      </div></a>`}};d([i()],J.prototype,`shootId`,void 0),d([i()],J.prototype,`current`,void 0),d([i({attribute:!1})],J.prototype,`list`,void 0),J=d([W(`film-strip`)],J);var Y=class extends x{static{this.styles=[E,t`
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,n=e.notes??[],r=ue(n),i=t?.verdict,a=i===`review`&&this.job.reviewed_at?`looked`:i;return h`
      ${a?h`<section><div class="verdict ${a}">${w(a===`faithful`?`shield`:a===`looked`?`check`:`warn`)}
            <div><b>${K.photo[a]}</b>
              ${a===`refused`?(t?.reasons??[]).map(e=>h`<p>${e}</p>`):h`<p>${K.photo[`${a}Text`]}</p>`}</div></div>
            ${a===`review`?h`<button class="button small quiet" @click=${()=>M(this.job)}>${w(`check`,16)} ${K.photo.looksRight}</button>`:l}
            ${a===`looked`?h`<button class="button small bare" @click=${()=>M(this.job,!1)}>${K.photo.lookAgain}</button>`:l}
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?K.photo.altered:K.photo.notAltered}</p></section>`:l}
      ${this.job.warnings.length?h`<section>${this.job.warnings.map(e=>h`<div class="verdict">${w(`info`)}<div><p>${e.message}</p></div></div>`)}</section>`:l}
      ${n.length?h`<section><h2>${K.photo.report}</h2>${r.length?h`<ul>${r.map(e=>h`<li>${e}</li>`)}</ul>`:l}
            ${this.figures(e)}</section>`:l}
    `}figures(e){let t=e.fidelity?.result,n=typeof t?.changed_outside==`number`?[K.photo.outside(t.changed_outside)]:[],r=t?.verdict===`review`?t.reasons??[]:[],i=[...(e.notes??[]).map(({text:e})=>e),...n,...r];return h`<details><summary>${K.photo.details}</summary><ul>${i.map(e=>h`<li>${ne(e)}</li>`)}</ul></details>`}};d([i({attribute:!1})],Y.prototype,`job`,void 0),Y=d([W(`job-report`)],Y);var X=class extends x{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(le(this.asset.tags,n))}}static{this.styles=[E,t`
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
    `]}render(){let{asset:e}=this,t=F.filter(t=>!e.tags.includes(t)),n=K.tags.by[e.tags_by??``];return h`
      <h2>${K.tags.title}</h2>
      ${e.tags.length?h`<ul>${e.tags.map(t=>h`<li>${I(t)} <button class="button bare round small" aria-label=${K.tags.remove(I(t))} @click=${()=>this.tell(B(e.tags,t))}>${w(`close`,13)}</button></li>`)}</ul>`:h`<p class="hint">${K.tags.none}</p>`}
      ${e.tags.length&&n?h`<p class="hint">${n}</p>`:l}
      ${e.tags.length<10?h`<select aria-label=${K.tags.add} @change=${this.add}>
            <option value="">${K.tags.add}</option>
            ${t.map(e=>h`<option value=${e}>${I(e)}</option>`)}
          </select>`:l}
    `}tell(e){z([this.asset.id],{tags:e})}};d([i({attribute:!1})],X.prototype,`asset`,void 0),X=d([W(`photo-tags`)],X);var Z=class extends x{constructor(...e){super(...e),this.jobs=[],this.watch=new u(this,N)}static{this.styles=[E,t`
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
    `]}render(){this.watch;let{asset:e,jobs:t,shown:n}=this,r=j(e,t);return h`<h2>${K.photo.versions}</h2>
      <div class="versions" role="group" aria-label=${K.photo.versions}>${t.map(e=>this.version(e,e.id===r?.id))}</div>
      ${n.id===r?.id?h`<p class="hint">${w(`check`,14)} ${K.photo.delivered}. ${K.photo.deliverHint}</p>`:h`<button class="button small quiet" @click=${()=>O(e,n)}>${w(`check`,16)} ${K.photo.deliver}</button>`}`}version(e,t){let n=o(e.id,e.outputs[0]?.name??`photo`,`thumb`),r=t?h`<span title=${K.photo.delivered}>${w(`check`,14)}</span>`:R(e)?h`<span class="look" title=${K.photo.review}>${w(`warn`,14)}</span>`:l;return h`<button class="version" aria-pressed=${e.id===this.shown.id} @click=${()=>this.dispatchEvent(new CustomEvent(`show`,{detail:e}))}>
      ${n?h`<img src=${n} alt="" />`:h`<span class="skeleton"></span>`}<span>${r} ${T(e.style)}</span></button>`}};d([i({attribute:!1})],Z.prototype,`asset`,void 0),d([i({attribute:!1})],Z.prototype,`jobs`,void 0),d([i({attribute:!1})],Z.prototype,`shown`,void 0),Z=d([W(`photo-versions`)],Z);var me=t`
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
  aside section + section {
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
`,Q=class extends x{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new u(this,m,r,p,N,ce,_),this.unbind=null,this.unoffer=null,this.awaited=new Set,this.sharpened=``}static{this.styles=[E,me]}connectedCallback(){super.connectedCallback(),this.unoffer=ae(()=>this.commands()),this.unbind=s({Escape:()=>C(f.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void z([this.assetId],{mark:`pick`}),x:()=>void z([this.assetId],{mark:`reject`}),u:()=>void ie(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void z([this.assetId],{rating:e})])),d:()=>this.job&&void G(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!m.value.has(this.shootId)&&a(this.shootId).catch(()=>void 0),this.follow(),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),c({asset_id:this.assetId}).catch(()=>void 0))}follow(){let e=this.done.find(({id:e})=>this.awaited.has(e));e&&this.assetId===e.asset_id&&this.show(e),this.awaited=new Set(b(this.assetId).filter(v).map(({id:e})=>e))}updated(e){e.has(`assetId`)&&this.slider?.zoomTo(1)}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=re(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:se(this.shootId)??[]}get asset(){return m.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return b(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===this.chosen)??(this.asset&&j(this.asset,this.done))}render(){this.watch;let{asset:t,job:n}=this;if(!t)return m.value.has(this.shootId)?h`<div class="gone"><h1>${K.photo.gone}</h1><a class="button" href=${f.shoot(this.shootId)}>${K.common.back}</a></div>`:h`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let r=b(t.id).find(v),i=b(t.id)[0]?.status===`failed`?b(t.id)[0]:void 0;return h`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(t,n)}
        <div class="stage">
          ${this.picture(t,n)}
          ${e(n)?h`<p class="staged">${w(`info`,15)} ${K.staging.virtually}</p>`:l}
          ${r?this.working(r):n&&!this.details?this.unused(t,n):l}
          <button class="turn left" aria-label=${K.photo.previous} ?disabled=${this.list[0]?.id===t.id} @click=${()=>this.turn(-1)}>${w(`back`,24)}</button>
          <button class="turn right" aria-label=${K.photo.next} ?disabled=${this.list.at(-1)?.id===t.id} @click=${()=>this.turn(1)}>${w(`forward`,24)}</button>
        </div>
        ${this.foot(t,n)}
        ${this.details?this.panel(t,n,i):l}
      </div>
      ${this.looking?h`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[t.id]} .photos=${this.list} .parent=${$(t)?n?.id??``:``} .picture=${$(t)&&n?g(n):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:l}
      ${this.weighing?h`<compare-sheet .open=${!0} .asset=${t} @closed=${()=>this.weighing=!1}></compare-sheet>`:l}
    `}head(e,t){return h`<header>
      <a class="button bare round" href=${f.shoot(this.shootId)} aria-label=${K.common.back}>${w(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${K.photo.size(e.width,e.height)}${t?` · ${T(t.style)}`:``}</span>${q(t,`under`)}</div>
      <div class="tools">
        ${t&&!$(e)?h`<div class="choices modes" role="group" aria-label=${K.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>h`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${K.photo.modes[e]}</button>`)}
            </div>`:l}
        <button class="button bare small number zoom" aria-label=${`${K.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${w(`zoom`,18)} <span>${this.percent?K.photo.zoom(Math.round(this.percent)):K.photo.fit}</span></button>
        ${q(t,`near`)}<span class="acts beside">${this.acts(e,t,`small`)}</span>
        <button class="button bare round small" aria-label=${K.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${w(`info`)}</button>
        <pop-menu face="bare round small" .label=${K.common.more} .items=${this.others(e)}>${w(`more`)}</pop-menu>
      </div>
    </header>`}acts(e,t,n){let r=n===``;return h`${t?h`<pop-menu face=${n} ?wide=${r} up=${r?`true`:``} side=${r?`left`:`right`} .label=${K.photo.download} .items=${this.sizes(e,t)}>${w(`download`,17)} ${K.photo.download}</pop-menu>`:l}
      <button class="button ${t?`quiet`:``} ${n}" @click=${()=>this.look()}>${w(`spark`,17)} ${t?K.photo.again:K.shoot.enhance}</button>`}sizes(e,t){return[`original`,`web`,`mls`].map(n=>({label:K.shoot.sizes[n],hint:K.shoot.sizeHints[n],icon:`download`,run:()=>void G(t,e.filename,n)}))}others(e){let t={label:K.comparisons.choose,icon:`compare`,run:()=>this.weigh()};return[...$(e)?[]:[t],{label:K.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}commands(){let{asset:e,job:t}=this;if(!e)return[];let n=t?this.sizes(e,t).map(e=>({...e,label:`${K.photo.download}: ${e.label}`})):[];return[{label:t?K.photo.again:K.shoot.enhance,icon:`spark`,run:()=>this.look()},...n,...this.others(e)]}picture(e,t){let i=$(e)?``:S(e,t),a=t?g(t):``,o=t?.outputs[0]?.width??0,s=this.layer?this.layers[this.layer]:``;if(!t)return h`<compare-slider zoomable .now=${i} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;let c=t.parent_job_id?r.value.get(t.parent_job_id):void 0;if($(e)&&c)return h`<compare-slider zoomable .was=${g(c)} .now=${a} .nowTiles=${this.tiles.after} .fullWidth=${o} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if($(e))return h`<compare-slider zoomable .now=${a} .nowTiles=${this.tiles.after} .fullWidth=${o} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return n(()=>import(`./all-looks-anWZ26rH.js`),__vite__mapDeps([0,1,2,3])),h`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return h`<div class="pair">
        <compare-slider zoomable class="first" .label=${K.photo.before} .now=${i} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${K.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${K.photo.after} .now=${a} .nowTiles=${this.tiles.after} .fullWidth=${o} .overlay=${s} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${w(`lock`,16)} ${K.photo.lock}</button>
      </div>`;let l=this.held?`before`:this.mode===`toggle`?`after`:``;return h`<compare-slider zoomable .was=${i} .now=${a} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${o} .overlay=${s} .only=${l} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=p.value.get(e.id),n=Math.max(e.progress,t?.progress??0),r=t?.stage??e.progress_note,i=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return h`<div class="working" role="status">
      ${e.status===`queued`?w(`clock`,26):h`<progress-ring .value=${n} size="26"></progress-ring>`}
      <div><b>${T(e.style)}</b><span>${e.status===`queued`?K.job.queuedAt(e.position):r?pe(r):K.job[e.status]}${i>1&&e.status===`processing`?`, ${K.job.finishing(i)}`:``}</span></div>
      ${e.status===`cancelling`?l:h`<button class="button small quiet" @click=${()=>oe([e])}>${K.job.cancel}</button>`}
    </div>`}unused(e,t){return t.id===j(e,this.done)?.id?l:h`<div class="working"><div><b>${T(t.style)}</b><span>${K.photo.unused}</span></div>
      <button class="button small quiet" @click=${()=>O(e,t)}>${w(`check`,16)} ${K.photo.deliver}</button></div>`}foot(e,t){return h`<div class="foot"><div class="marks">${this.marks(e)}</div><film-strip .shootId=${this.shootId} .current=${e.id} .list=${this.list}></film-strip><div class="acts below">${this.acts(e,t,``)}</div></div>`}marks(e){return h`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>z([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${w(`flag`,15)} ${K.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>z([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${w(`close`,15)} ${K.marks.reject}</button>
      <span class="stars" role="group" aria-label=${K.marks.stars}>${[1,2,3,4,5].map(t=>h`<button aria-label=${K.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>z([e.id],{rating:e.rating===t?0:t})}>${w(`star`,18)}</button>`)}</span>
    </div>`}panel(e,t,n){return h`<aside aria-label=${K.photo.details}>
      <section class="marks">${this.marks(e)}</section>
      ${n?h`<section class="fault"><h2>${w(`warn`)} ${K.job.failed}</h2><p>${n.error?.message??n.error_message??``}</p>
            <button class="button small" @click=${()=>H(n)}>${K.job.retry}</button></section>`:l}
      ${t&&this.done.length>1?h`<section><photo-versions .asset=${e} .jobs=${this.done} .shown=${t} @show=${e=>this.show(e.detail)}></photo-versions></section>`:l}
      ${t?h`<job-report .job=${t}></job-report>
            ${t.disclosure&&t.disclosure!==`none`?h`<section><button class="button small quiet" @click=${()=>this.disclosure(t)}>${w(`download`,16)} ${K.photo.disclosure}</button></section>`:l}
            ${this.overlays(t)}`:n?l:h`<section><h2>${K.photo.untouched}</h2><p class="quieter">${K.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${w(`spark`,18)} ${K.shoot.enhance}</button></section>`}
      <photo-tags .asset=${e}></photo-tags>
      <section class="facts"><h2>${K.photo.about}</h2><dl>
        ${$(e)?l:h`<dt>${K.photo.original}</dt><dd>${K.photo.size(e.width,e.height)}, ${te(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${t?h`<dt>${K.photo.tier}</dt><dd>${K.photo.size(t.outputs[0]?.width??0,t.outputs[0]?.height??0)}</dd><dt>${K.photo.provider}</dt><dd>${K.looks.providers[t.used_provider??``]??t.used_provider}</dd><dt>${K.photo.credits}</dt><dd>${t.credits_used}</dd>`:l}
      </dl></section>
    </aside>`}overlays(e){let[t,n]=[!!P(e),V(e)];return!t&&!n?l:h`<section><h2>${K.photo.layers}</h2><div class="choices" role="group" aria-label=${K.photo.layers}>
      ${t?h`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(e,`region`)}>${K.photo.region}</button>`:l}
      ${n?h`<button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(e,`map`)}>${K.photo.map}</button>`:l}</div></section>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>L(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!$(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&C(f.photo(this.shootId,n.id),!0)}look(){n(()=>import(`./looks-sheet--wgCMkUr.js`),__vite__mapDeps([4,1,2,3,5,6,7,8])),this.looking=!0}weigh(){n(()=>import(`./compare-sheet-F4mJFBo3.js`),__vite__mapDeps([9,1,2,8])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];A(this.shootId,[this.assetId]),C(t?f.photo(this.shootId,t.id):f.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(P(e))};else try{let{fidelity:t}=await D(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,ee(fe(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await D(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)k(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};d([i()],Q.prototype,`shootId`,void 0),d([i()],Q.prototype,`assetId`,void 0),d([y()],Q.prototype,`chosen`,void 0),d([y()],Q.prototype,`mode`,void 0),d([y()],Q.prototype,`held`,void 0),d([y()],Q.prototype,`percent`,void 0),d([y()],Q.prototype,`details`,void 0),d([y()],Q.prototype,`tiles`,void 0),d([y()],Q.prototype,`layer`,void 0),d([y()],Q.prototype,`layers`,void 0),d([y()],Q.prototype,`looking`,void 0),d([y()],Q.prototype,`weighing`,void 0),d([y()],Q.prototype,`locked`,void 0),Q=d([W(`photo-view`)],Q);var $=e=>e.status===`generated`;export{Q as PhotoView};