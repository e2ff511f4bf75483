const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-BnBqUOEC.js","assets/common-CtLmJYzS.js","assets/common-_gXZcgoQ.css","assets/compare-slider-Bw29-X9T.js","assets/looks-sheet-Cw_mbsNP.js","assets/studio-app-Br4Cnc2b.js","assets/schema-2vXgLy_U.js","assets/vars-Cc0EV2Vv.js","assets/side-sheet-C63kl4IS.js","assets/compare-sheet-D5M0ziBf.js"])))=>i.map(i=>d[i]);
import{$n as e,Ar as t,At as n,Dn as r,Dr as i,Dt as a,En as o,Er as s,Hr as c,Ir as l,Jn as u,Kn as d,Mr as f,On as ee,Or as p,Pn as m,Rr as te,Tn as h,Tr as g,Vn as _,Vr as v,Wn as ne,Xn as y,Zn as b,Zt as x,_ as S,_n as re,_t as C,a as w,bt as ie,c as ae,cn as T,dn as oe,f as se,fn as ce,ft as E,g as le,ht as D,in as O,jt as k,kn as A,kt as j,lt as M,nt as ue,o as N,on as P,ot as F,p as I,qr as L,s as R,st as z,tn as B,u as V,un as H,ut as de,v as fe,wn as U,wr as W,yr as G,zn as K}from"./common-CtLmJYzS.js";import"./compare-slider-Bw29-X9T.js";import"./studio-app-Br4Cnc2b.js";import{t as q}from"./review-mark-MSnH7KIM.js";import{t as pe}from"./stages-Co75XPVc.js";var J=class extends i{constructor(...e){super(...e),this.shootId=``,this.current=``,this.list=[],this.watch=new L(this,h,k)}static{this.styles=[e,f`
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
    `]}updated(e){e.has(`current`)&&this.renderRoot.querySelector(`[aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`})}render(){if(this.watch,this.list.length<2)return p;let e=o();return t`<nav aria-label=${v.photo.filmstrip}>${this.list.map(t=>this.frame(t,e.get(t.id)??[]))}</nav>`}frame(e,n){let r=C(e,n),i=r&&j(r.id,r.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url,a=ie(e,n),o=e.mark===`pick`?v.marks.picked:e.mark===`reject`?v.marks.rejected:``,s=[e.filename,o,e.rating?v.marks.rating(e.rating):``,a?v.photo.review:``].filter(Boolean).join(`, `);return t`<a class=${e.mark===`reject`?`rejected`:``} href=${u.photo(this.shootId,e.id)} aria-label=${s} aria-current=${e.id===this.current?`true`:p} @click=${t=>{t.preventDefault(),d(u.photo(this.shootId,e.id),!0)}}>
      ${i?t`<img src=${i} alt="" loading="lazy" />`:p}
      <div class="signs" aria-hidden="true">
        ${e.rating?t`<span>${e.rating}★</span>`:p}
        ${e.mark===`pick`?t`<span class="pick">${b(`flag`,11)}</span>`:e.mark===`reject`?t`<span>${b(`close`,11)}</span>`:p}
        ${a?t`<span class="look">${b(`warn`,11)}</span>`:p}
      </div></a>`}};y([g()],J.prototype,`shootId`,void 0),y([g()],J.prototype,`current`,void 0),y([g({attribute:!1})],J.prototype,`list`,void 0),J=y([s(`film-strip`)],J);var Y=class extends i{static{this.styles=[e,f`
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
    `]}render(){let e=this.job.report,n=e.fidelity?.result,r=e.notes??[],i=le(r),a=n?.verdict,o=a===`review`&&this.job.reviewed_at?`looked`:a;return t`
      ${o?t`<section><div class="verdict ${o}">${b(o===`faithful`?`shield`:o===`looked`?`check`:`warn`)}
            <div><b>${v.photo[o]}</b>
              ${o===`refused`?(n?.reasons??[]).map(e=>t`<p>${e}</p>`):t`<p>${v.photo[`${o}Text`]}</p>`}</div></div>
            ${o===`review`?t`<button class="button small quiet" @click=${()=>F(this.job)}>${b(`check`,16)} ${v.photo.looksRight}</button>`:p}
            ${o===`looked`?t`<button class="button small bare" @click=${()=>F(this.job,!1)}>${v.photo.lookAgain}</button>`:p}
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?v.photo.altered:v.photo.notAltered}</p></section>`:p}
      ${this.job.warnings.length?t`<section>${this.job.warnings.map(e=>t`<div class="verdict">${b(`info`)}<div><p>${e.message}</p></div></div>`)}</section>`:p}
      ${r.length?t`<section><h2>${v.photo.report}</h2>${i.length?t`<ul>${i.map(e=>t`<li>${e}</li>`)}</ul>`:p}
            ${this.figures(e)}</section>`:p}
    `}figures(e){let n=e.fidelity?.result,r=typeof n?.changed_outside==`number`?[v.photo.outside(n.changed_outside)]:[],i=n?.verdict===`review`?n.reasons??[]:[],a=[...(e.notes??[]).map(({text:e})=>e),...r,...i];return t`<details><summary>${v.photo.details}</summary><ul>${a.map(e=>t`<li>${S(e)}</li>`)}</ul></details>`}};y([g({attribute:!1})],Y.prototype,`job`,void 0),Y=y([s(`job-report`)],Y);var X=class extends i{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(oe(this.asset.tags,n))}}static{this.styles=[e,f`
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
    `]}render(){let{asset:e}=this,n=O.filter(t=>!e.tags.includes(t)),r=v.tags.by[e.tags_by??``];return t`
      <h2>${v.tags.title}</h2>
      ${e.tags.length?t`<ul>${e.tags.map(n=>t`<li>${T(n)} <button class="button bare round small" aria-label=${v.tags.remove(T(n))} @click=${()=>this.tell(ce(e.tags,n))}>${b(`close`,13)}</button></li>`)}</ul>`:t`<p class="hint">${v.tags.none}</p>`}
      ${e.tags.length&&r?t`<p class="hint">${r}</p>`:p}
      ${e.tags.length<10?t`<select aria-label=${v.tags.add} @change=${this.add}>
            <option value="">${v.tags.add}</option>
            ${n.map(e=>t`<option value=${e}>${T(e)}</option>`)}
          </select>`:p}
    `}tell(e){M([this.asset.id],{tags:e})}};y([g({attribute:!1})],X.prototype,`asset`,void 0),X=y([s(`photo-tags`)],X);var Z=class extends i{constructor(...e){super(...e),this.jobs=[],this.watch=new L(this,k)}static{this.styles=[e,f`
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
    `]}render(){this.watch;let{asset:e,jobs:n,shown:r}=this,i=C(e,n);return t`<h2>${v.photo.versions}</h2>
      <div class="versions" role="group" aria-label=${v.photo.versions}>${n.map(e=>this.version(e,e.id===i?.id))}</div>
      ${r.id===i?.id?t`<p class="hint">${b(`check`,14)} ${v.photo.delivered}. ${v.photo.deliverHint}</p>`:t`<button class="button small quiet" @click=${()=>z(e,r)}>${b(`check`,16)} ${v.photo.deliver}</button>`}`}version(e,n){let r=j(e.id,e.outputs[0]?.name??`photo`,`thumb`),i=n?t`<span title=${v.photo.delivered}>${b(`check`,14)}</span>`:D(e)?t`<span class="look" title=${v.photo.review}>${b(`warn`,14)}</span>`:p;return t`<button class="version" aria-pressed=${e.id===this.shown.id} @click=${()=>this.dispatchEvent(new CustomEvent(`show`,{detail:e}))}>
      ${r?t`<img src=${r} alt="" />`:t`<span class="skeleton"></span>`}<span>${i} ${x(e.style)}</span></button>`}};y([g({attribute:!1})],Z.prototype,`asset`,void 0),y([g({attribute:!1})],Z.prototype,`jobs`,void 0),y([g({attribute:!1})],Z.prototype,`shown`,void 0),Z=y([s(`photo-versions`)],Z);var me=f`
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
`,Q=class extends i{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new L(this,m,h,K,k,P,l),this.unbind=null,this.unoffer=null,this.awaited=new Set,this.sharpened=``}static{this.styles=[e,me]}connectedCallback(){super.connectedCallback(),this.unoffer=ue(()=>this.commands()),this.unbind=fe({Escape:()=>d(u.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void M([this.assetId],{mark:`pick`}),x:()=>void M([this.assetId],{mark:`reject`}),u:()=>void de(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void M([this.assetId],{rating:e})])),d:()=>this.job&&void I(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!m.value.has(this.shootId)&&A(this.shootId).catch(()=>void 0),this.follow(),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),ee({asset_id:this.assetId}).catch(()=>void 0))}follow(){let e=this.done.find(({id:e})=>this.awaited.has(e));e&&this.assetId===e.asset_id&&this.show(e),this.awaited=new Set(r(this.assetId).filter(U).map(({id:e})=>e))}updated(e){e.has(`assetId`)&&this.slider?.zoomTo(1)}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=H(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:re(this.shootId)??[]}get asset(){return m.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return r(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===this.chosen)??(this.asset&&C(this.asset,this.done))}render(){this.watch;let{asset:e,job:i}=this;if(!e)return m.value.has(this.shootId)?t`<div class="gone"><h1>${v.photo.gone}</h1><a class="button" href=${u.shoot(this.shootId)}>${v.common.back}</a></div>`:t`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let a=r(e.id).find(U),o=r(e.id)[0]?.status===`failed`?r(e.id)[0]:void 0;return t`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,i)}
        <div class="stage">
          ${this.picture(e,i)}
          ${B(i)?t`<p class="staged">${b(`info`,15)} ${v.staging.virtually}</p>`:p}
          ${a?this.working(a):i&&!this.details?this.unused(e,i):p}
          <button class="turn left" aria-label=${v.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${b(`back`,24)}</button>
          <button class="turn right" aria-label=${v.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${b(`forward`,24)}</button>
        </div>
        ${this.foot(e,i)}
        ${this.details?this.panel(e,i,o):p}
      </div>
      ${this.looking?t`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} .parent=${$(e)?i?.id??``:``} .picture=${$(e)&&i?n(i):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:p}
      ${this.weighing?t`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:p}
    `}head(e,n){return t`<header>
      <a class="button bare round" href=${u.shoot(this.shootId)} aria-label=${v.common.back}>${b(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${v.photo.size(e.width,e.height)}${n?` · ${x(n.style)}`:``}</span>${q(n,`under`)}</div>
      <div class="tools">
        ${n&&!$(e)?t`<div class="choices modes" role="group" aria-label=${v.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>t`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${v.photo.modes[e]}</button>`)}
            </div>`:p}
        <button class="button bare small number zoom" aria-label=${`${v.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${b(`zoom`,18)} <span>${this.percent?v.photo.zoom(Math.round(this.percent)):v.photo.fit}</span></button>
        ${q(n,`near`)}<span class="acts beside">${this.acts(e,n,`small`)}</span>
        <button class="button bare round small" aria-label=${v.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${b(`info`)}</button>
        <pop-menu face="bare round small" .label=${v.common.more} .items=${this.others(e)}>${b(`more`)}</pop-menu>
      </div>
    </header>`}acts(e,n,r){let i=r===``;return t`${n?t`<pop-menu face=${r} ?wide=${i} up=${i?`true`:``} side=${i?`left`:`right`} .label=${v.photo.download} .items=${this.sizes(e,n)}>${b(`download`,17)} ${v.photo.download}</pop-menu>`:p}
      <button class="button ${n?`quiet`:``} ${r}" @click=${()=>this.look()}>${b(`spark`,17)} ${n?v.photo.again:v.shoot.enhance}</button>`}sizes(e,t){return[`original`,`web`,`mls`].map(n=>({label:v.shoot.sizes[n],hint:v.shoot.sizeHints[n],icon:`download`,run:()=>void I(t,e.filename,n)}))}others(e){let t={label:v.comparisons.choose,icon:`compare`,run:()=>this.weigh()};return[...$(e)?[]:[t],{label:v.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}commands(){let{asset:e,job:t}=this;if(!e)return[];let n=t?this.sizes(e,t).map(e=>({...e,label:`${v.photo.download}: ${e.label}`})):[];return[{label:t?v.photo.again:v.shoot.enhance,icon:`spark`,run:()=>this.look()},...n,...this.others(e)]}picture(e,r){let i=$(e)?``:a(e,r),o=r?n(r):``,s=r?.outputs[0]?.width??0,l=this.layer?this.layers[this.layer]:``;if(!r)return t`<compare-slider zoomable .now=${i} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;let u=r.parent_job_id?h.value.get(r.parent_job_id):void 0;if($(e)&&u)return t`<compare-slider zoomable .was=${n(u)} .now=${o} .nowTiles=${this.tiles.after} .fullWidth=${s} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if($(e))return t`<compare-slider zoomable .now=${o} .nowTiles=${this.tiles.after} .fullWidth=${s} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return c(()=>import(`./all-looks-BnBqUOEC.js`),__vite__mapDeps([0,1,2,3])),t`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return t`<div class="pair">
        <compare-slider zoomable class="first" .label=${v.photo.before} .now=${i} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${v.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${v.photo.after} .now=${o} .nowTiles=${this.tiles.after} .fullWidth=${s} .overlay=${l} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${b(`lock`,16)} ${v.photo.lock}</button>
      </div>`;let d=this.held?`before`:this.mode===`toggle`?`after`:``;return t`<compare-slider zoomable .was=${i} .now=${o} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${s} .overlay=${l} .only=${d} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let n=K.value.get(e.id),r=Math.max(e.progress,n?.progress??0),i=n?.stage??e.progress_note,a=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return t`<div class="working" role="status">
      ${e.status===`queued`?b(`clock`,26):t`<progress-ring .value=${r} size="26"></progress-ring>`}
      <div><b>${x(e.style)}</b><span>${e.status===`queued`?v.job.queuedAt(e.position):i?pe(i):v.job[e.status]}${a>1&&e.status===`processing`?`, ${v.job.finishing(a)}`:``}</span></div>
      ${e.status===`cancelling`?p:t`<button class="button small quiet" @click=${()=>R([e])}>${v.job.cancel}</button>`}
    </div>`}unused(e,n){return n.id===C(e,this.done)?.id?p:t`<div class="working"><div><b>${x(n.style)}</b><span>${v.photo.unused}</span></div>
      <button class="button small quiet" @click=${()=>z(e,n)}>${b(`check`,16)} ${v.photo.deliver}</button></div>`}foot(e,n){return t`<div class="foot"><div class="marks">${this.marks(e)}</div><film-strip .shootId=${this.shootId} .current=${e.id} .list=${this.list}></film-strip><div class="acts below">${this.acts(e,n,``)}</div></div>`}marks(e){return t`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>M([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${b(`flag`,15)} ${v.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>M([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${b(`close`,15)} ${v.marks.reject}</button>
      <span class="stars" role="group" aria-label=${v.marks.stars}>${[1,2,3,4,5].map(n=>t`<button aria-label=${v.marks.rating(n)} aria-pressed=${e.rating===n} class=${e.rating>=n?`on`:``} @click=${()=>M([e.id],{rating:e.rating===n?0:n})}>${b(`star`,18)}</button>`)}</span>
    </div>`}panel(e,n,r){return t`<aside aria-label=${v.photo.details}>
      <section class="marks">${this.marks(e)}</section>
      ${r?t`<section class="fault"><h2>${b(`warn`)} ${v.job.failed}</h2><p>${r.error?.message??r.error_message??``}</p>
            <button class="button small" @click=${()=>V(r)}>${v.job.retry}</button></section>`:p}
      ${n&&this.done.length>1?t`<section><photo-versions .asset=${e} .jobs=${this.done} .shown=${n} @show=${e=>this.show(e.detail)}></photo-versions></section>`:p}
      ${n?t`<job-report .job=${n}></job-report>
            ${n.disclosure&&n.disclosure!==`none`?t`<section><button class="button small quiet" @click=${()=>this.disclosure(n)}>${b(`download`,16)} ${v.photo.disclosure}</button></section>`:p}
            ${this.overlays(n)}`:r?p:t`<section><h2>${v.photo.untouched}</h2><p class="quieter">${v.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${b(`spark`,18)} ${v.shoot.enhance}</button></section>`}
      <photo-tags .asset=${e}></photo-tags>
      <section class="facts"><h2>${v.photo.about}</h2><dl>
        ${$(e)?p:t`<dt>${v.photo.original}</dt><dd>${v.photo.size(e.width,e.height)}, ${te(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${n?t`<dt>${v.photo.tier}</dt><dd>${v.photo.size(n.outputs[0]?.width??0,n.outputs[0]?.height??0)}</dd><dt>${v.photo.provider}</dt><dd>${v.looks.providers[n.used_provider??``]??n.used_provider}</dd><dt>${v.photo.credits}</dt><dd>${n.credits_used}</dd>`:p}
      </dl></section>
    </aside>`}overlays(e){let[n,r]=[!!N(e),E(e)];return!n&&!r?p:t`<section><h2>${v.photo.layers}</h2><div class="choices" role="group" aria-label=${v.photo.layers}>
      ${n?t`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(e,`region`)}>${v.photo.region}</button>`:p}
      ${r?t`<button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(e,`map`)}>${v.photo.map}</button>`:p}</div></section>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>w(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!$(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&d(u.photo(this.shootId,n.id),!0)}look(){c(()=>import(`./looks-sheet-Cw_mbsNP.js`),__vite__mapDeps([4,1,2,3,5,6,7,8])),this.looking=!0}weigh(){c(()=>import(`./compare-sheet-D5M0ziBf.js`),__vite__mapDeps([9,1,2,8])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];ae(this.shootId,[this.assetId]),d(t?u.photo(this.shootId,t.id):u.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(N(e))};else try{let{fidelity:t}=await G(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,ne(_(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await G(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)se(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};y([g()],Q.prototype,`shootId`,void 0),y([g()],Q.prototype,`assetId`,void 0),y([W()],Q.prototype,`chosen`,void 0),y([W()],Q.prototype,`mode`,void 0),y([W()],Q.prototype,`held`,void 0),y([W()],Q.prototype,`percent`,void 0),y([W()],Q.prototype,`details`,void 0),y([W()],Q.prototype,`tiles`,void 0),y([W()],Q.prototype,`layer`,void 0),y([W()],Q.prototype,`layers`,void 0),y([W()],Q.prototype,`looking`,void 0),y([W()],Q.prototype,`weighing`,void 0),y([W()],Q.prototype,`locked`,void 0),Q=y([s(`photo-view`)],Q);var $=e=>e.status===`generated`;export{Q as PhotoView};