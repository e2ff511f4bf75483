const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-CAyHFRu2.js","assets/common-CTwHqudk.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CR2eWNWU.js","assets/looks-sheet-BnKMYHai.js","assets/studio-app-CFFCdTDZ.js","assets/schema-2vXgLy_U.js","assets/vars-Cj5EgvRb.js","assets/side-sheet-mdZSMrVs.js","assets/compare-sheet-Bi_ukYVn.js"])))=>i.map(i=>d[i]);
import{$r as e,An as t,Ar as n,Bn as r,Fn as i,Ft as a,Gn as o,Hr as s,Ir as c,It as l,Jr as u,Mn as d,Mr as f,Mt as p,Nn as m,Nr as h,Pn as g,Pr as _,Pt as v,Qn as y,Rr as b,Sn as x,St as S,Tr as C,Tt as w,Wr as T,Xn as ee,_ as te,_n as ne,_t as re,a as ie,ar as E,bt as ae,c as oe,dn as se,dt as D,er as O,f as k,ft as A,g as j,gn as M,hn as ce,ht as N,jn as P,jr as F,ln as I,mt as L,nn as R,nr as z,o as B,on as V,p as H,pn as U,qn as W,qr as G,rr as K,s as le,st as ue,u as de,v as fe}from"./common-CTwHqudk.js";import"./compare-slider-CR2eWNWU.js";import"./studio-app-CFFCdTDZ.js";import{t as q}from"./review-mark-DmSR7yte.js";import{t as pe}from"./stages-UtsxALeR.js";var J=class extends h{constructor(...t){super(...t),this.shootId=``,this.current=``,this.list=[],this.watch=new e(this,P,l)}static{this.styles=[E,b`
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
    `]}updated(e){e.has(`current`)&&this.renderRoot.querySelector(`[aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`})}render(){if(this.watch,this.list.length<2)return _;let e=d();return c`<nav aria-label=${G.photo.filmstrip}>${this.list.map(t=>this.frame(t,e.get(t.id)??[]))}</nav>`}frame(e,t){let n=S(e,t),r=n&&v(n.id,n.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url,i=w(e,t),a=e.mark===`pick`?G.marks.picked:e.mark===`reject`?G.marks.rejected:``,o=[e.filename,a,e.rating?G.marks.rating(e.rating):``,i?G.photo.review:``].filter(Boolean).join(`, `);return c`<a class=${e.mark===`reject`?`rejected`:``} href=${O.photo(this.shootId,e.id)} aria-label=${o} aria-current=${e.id===this.current?`true`:_} @click=${t=>{t.preventDefault(),y(O.photo(this.shootId,e.id),!0)}}>
      ${r?c`<img src=${r} alt="" loading="lazy" />`:_}
      <div class="signs" aria-hidden="true">
        ${e.rating?c`<span>${e.rating}★</span>`:_}
        ${e.mark===`pick`?c`<span class="pick">${K(`flag`,11)}</span>`:e.mark===`reject`?c`<span>${K(`close`,11)}</span>`:_}
        ${i?c`<span class="look">${K(`warn`,11)}</span>`:_}
      </div></a>`}};z([F()],J.prototype,`shootId`,void 0),z([F()],J.prototype,`current`,void 0),z([F({attribute:!1})],J.prototype,`list`,void 0),J=z([f(`film-strip`)],J);var Y=class extends h{static{this.styles=[E,b`
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,n=e.notes??[],r=j(n),i=t?.verdict,a=i===`review`&&this.job.reviewed_at?`looked`:i;return c`
      ${a?c`<section><div class="verdict ${a}">${K(a===`faithful`?`shield`:a===`looked`?`check`:`warn`)}
            <div><b>${G.photo[a]}</b>
              ${a===`refused`?(t?.reasons??[]).map(e=>c`<p>${e}</p>`):c`<p>${G.photo[`${a}Text`]}</p>`}</div></div>
            ${a===`review`?c`<button class="button small quiet" @click=${()=>D(this.job)}>${K(`check`,16)} ${G.photo.looksRight}</button>`:_}
            ${a===`looked`?c`<button class="button small bare" @click=${()=>D(this.job,!1)}>${G.photo.lookAgain}</button>`:_}
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?G.photo.altered:G.photo.notAltered}</p></section>`:_}
      ${this.job.warnings.length?c`<section>${this.job.warnings.map(e=>c`<div class="verdict">${K(`info`)}<div><p>${e.message}</p></div></div>`)}</section>`:_}
      ${n.length?c`<section><h2>${G.photo.report}</h2>${r.length?c`<ul>${r.map(e=>c`<li>${e}</li>`)}</ul>`:_}
            ${this.figures(e)}</section>`:_}
    `}figures(e){let t=e.fidelity?.result,n=typeof t?.changed_outside==`number`?[G.photo.outside(t.changed_outside)]:[],r=t?.verdict===`review`?t.reasons??[]:[],i=[...(e.notes??[]).map(({text:e})=>e),...n,...r];return c`<details><summary>${G.photo.details}</summary><ul>${i.map(e=>c`<li>${te(e)}</li>`)}</ul></details>`}};z([F({attribute:!1})],Y.prototype,`job`,void 0),Y=z([f(`job-report`)],Y);var X=class extends h{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(M(this.asset.tags,n))}}static{this.styles=[E,b`
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
    `]}render(){let{asset:e}=this,t=I.filter(t=>!e.tags.includes(t)),n=G.tags.by[e.tags_by??``];return c`
      <h2>${G.tags.title}</h2>
      ${e.tags.length?c`<ul>${e.tags.map(t=>c`<li>${U(t)} <button class="button bare round small" aria-label=${G.tags.remove(U(t))} @click=${()=>this.tell(ne(e.tags,t))}>${K(`close`,13)}</button></li>`)}</ul>`:c`<p class="hint">${G.tags.none}</p>`}
      ${e.tags.length&&n?c`<p class="hint">${n}</p>`:_}
      ${e.tags.length<10?c`<select aria-label=${G.tags.add} @change=${this.add}>
            <option value="">${G.tags.add}</option>
            ${t.map(e=>c`<option value=${e}>${U(e)}</option>`)}
          </select>`:_}
    `}tell(e){L([this.asset.id],{tags:e})}};z([F({attribute:!1})],X.prototype,`asset`,void 0),X=z([f(`photo-tags`)],X);var Z=class extends h{constructor(...t){super(...t),this.jobs=[],this.watch=new e(this,l)}static{this.styles=[E,b`
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
    `]}render(){this.watch;let{asset:e,jobs:t,shown:n}=this,r=S(e,t);return c`<h2>${G.photo.versions}</h2>
      <div class="versions" role="group" aria-label=${G.photo.versions}>${t.map(e=>this.version(e,e.id===r?.id))}</div>
      ${n.id===r?.id?c`<p class="hint">${K(`check`,14)} ${G.photo.delivered}. ${G.photo.deliverHint}</p>`:c`<button class="button small quiet" @click=${()=>A(e,n)}>${K(`check`,16)} ${G.photo.deliver}</button>`}`}version(e,t){let n=v(e.id,e.outputs[0]?.name??`photo`,`thumb`),r=t?c`<span title=${G.photo.delivered}>${K(`check`,14)}</span>`:ae(e)?c`<span class="look" title=${G.photo.review}>${K(`warn`,14)}</span>`:_;return c`<button class="version" aria-pressed=${e.id===this.shown.id} @click=${()=>this.dispatchEvent(new CustomEvent(`show`,{detail:e}))}>
      ${n?c`<img src=${n} alt="" />`:c`<span class="skeleton"></span>`}<span>${r} ${R(e.style)}</span></button>`}};z([F({attribute:!1})],Z.prototype,`asset`,void 0),z([F({attribute:!1})],Z.prototype,`jobs`,void 0),z([F({attribute:!1})],Z.prototype,`shown`,void 0),Z=z([f(`photo-versions`)],Z);var me=b`
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
`,Q=class extends h{constructor(...t){super(...t),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new e(this,r,P,o,l,se,s),this.unbind=null,this.unoffer=null,this.awaited=new Set,this.sharpened=``}static{this.styles=[E,me]}connectedCallback(){super.connectedCallback(),this.unoffer=ue(()=>this.commands()),this.unbind=fe({Escape:()=>y(O.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void L([this.assetId],{mark:`pick`}),x:()=>void L([this.assetId],{mark:`reject`}),u:()=>void N(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void L([this.assetId],{rating:e})])),d:()=>this.job&&void H(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!r.value.has(this.shootId)&&i(this.shootId).catch(()=>void 0),this.follow(),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),g({asset_id:this.assetId}).catch(()=>void 0))}follow(){let e=this.done.find(({id:e})=>this.awaited.has(e));e&&this.assetId===e.asset_id&&this.show(e),this.awaited=new Set(m(this.assetId).filter(t).map(({id:e})=>e))}updated(e){e.has(`assetId`)&&this.slider?.zoomTo(1)}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=ce(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:x(this.shootId)??[]}get asset(){return r.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return m(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===this.chosen)??(this.asset&&S(this.asset,this.done))}render(){this.watch;let{asset:e,job:n}=this;if(!e)return r.value.has(this.shootId)?c`<div class="gone"><h1>${G.photo.gone}</h1><a class="button" href=${O.shoot(this.shootId)}>${G.common.back}</a></div>`:c`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let i=m(e.id).find(t),o=m(e.id)[0]?.status===`failed`?m(e.id)[0]:void 0;return c`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,n)}
        <div class="stage">
          ${this.picture(e,n)}
          ${V(n)?c`<p class="staged">${K(`info`,15)} ${G.staging.virtually}</p>`:_}
          ${i?this.working(i):n&&!this.details?this.unused(e,n):_}
          <button class="turn left" aria-label=${G.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${K(`back`,24)}</button>
          <button class="turn right" aria-label=${G.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${K(`forward`,24)}</button>
        </div>
        ${this.foot(e,n)}
        ${this.details?this.panel(e,n,o):_}
      </div>
      ${this.looking?c`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} .parent=${$(e)?n?.id??``:``} .picture=${$(e)&&n?a(n):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:_}
      ${this.weighing?c`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:_}
    `}head(e,t){return c`<header>
      <a class="button bare round" href=${O.shoot(this.shootId)} aria-label=${G.common.back}>${K(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${G.photo.size(e.width,e.height)}${t?` · ${R(t.style)}`:``}</span>${q(t,`under`)}</div>
      <div class="tools">
        ${t&&!$(e)?c`<div class="choices modes" role="group" aria-label=${G.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>c`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${G.photo.modes[e]}</button>`)}
            </div>`:_}
        <button class="button bare small number zoom" aria-label=${`${G.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${K(`zoom`,18)} <span>${this.percent?G.photo.zoom(Math.round(this.percent)):G.photo.fit}</span></button>
        ${q(t,`near`)}<span class="acts beside">${this.acts(e,t,`small`)}</span>
        <button class="button bare round small" aria-label=${G.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${K(`info`)}</button>
        <pop-menu face="bare round small" .label=${G.common.more} .items=${this.others(e)}>${K(`more`)}</pop-menu>
      </div>
    </header>`}acts(e,t,n){let r=n===``;return c`${t?c`<pop-menu face=${n} ?wide=${r} up=${r?`true`:``} side=${r?`left`:`right`} .label=${G.photo.download} .items=${this.sizes(e,t)}>${K(`download`,17)} ${G.photo.download}</pop-menu>`:_}
      <button class="button ${t?`quiet`:``} ${n}" @click=${()=>this.look()}>${K(`spark`,17)} ${t?G.photo.again:G.shoot.enhance}</button>`}sizes(e,t){return[`original`,`web`,`mls`].map(n=>({label:G.shoot.sizes[n],hint:G.shoot.sizeHints[n],icon:`download`,run:()=>void H(t,e.filename,n)}))}others(e){let t={label:G.comparisons.choose,icon:`compare`,run:()=>this.weigh()};return[...$(e)?[]:[t],{label:G.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}commands(){let{asset:e,job:t}=this;if(!e)return[];let n=t?this.sizes(e,t).map(e=>({...e,label:`${G.photo.download}: ${e.label}`})):[];return[{label:t?G.photo.again:G.shoot.enhance,icon:`spark`,run:()=>this.look()},...n,...this.others(e)]}picture(e,t){let n=$(e)?``:p(e,t),r=t?a(t):``,i=t?.outputs[0]?.width??0,o=this.layer?this.layers[this.layer]:``;if(!t)return c`<compare-slider zoomable .now=${n} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;let s=t.parent_job_id?P.value.get(t.parent_job_id):void 0;if($(e)&&s)return c`<compare-slider zoomable .was=${a(s)} .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if($(e))return c`<compare-slider zoomable .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return u(()=>import(`./all-looks-CAyHFRu2.js`),__vite__mapDeps([0,1,2,3])),c`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return c`<div class="pair">
        <compare-slider zoomable class="first" .label=${G.photo.before} .now=${n} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${G.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${G.photo.after} .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${o} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${K(`lock`,16)} ${G.photo.lock}</button>
      </div>`;let l=this.held?`before`:this.mode===`toggle`?`after`:``;return c`<compare-slider zoomable .was=${n} .now=${r} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${o} .only=${l} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=o.value.get(e.id),n=Math.max(e.progress,t?.progress??0),r=t?.stage??e.progress_note,i=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return c`<div class="working" role="status">
      ${e.status===`queued`?K(`clock`,26):c`<progress-ring .value=${n} size="26"></progress-ring>`}
      <div><b>${R(e.style)}</b><span>${e.status===`queued`?G.job.queuedAt(e.position):r?pe(r):G.job[e.status]}${i>1&&e.status===`processing`?`, ${G.job.finishing(i)}`:``}</span></div>
      ${e.status===`cancelling`?_:c`<button class="button small quiet" @click=${()=>le([e])}>${G.job.cancel}</button>`}
    </div>`}unused(e,t){return t.id===S(e,this.done)?.id?_:c`<div class="working"><div><b>${R(t.style)}</b><span>${G.photo.unused}</span></div>
      <button class="button small quiet" @click=${()=>A(e,t)}>${K(`check`,16)} ${G.photo.deliver}</button></div>`}foot(e,t){return c`<div class="foot"><div class="marks">${this.marks(e)}</div><film-strip .shootId=${this.shootId} .current=${e.id} .list=${this.list}></film-strip><div class="acts below">${this.acts(e,t,``)}</div></div>`}marks(e){return c`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>L([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${K(`flag`,15)} ${G.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>L([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${K(`close`,15)} ${G.marks.reject}</button>
      <span class="stars" role="group" aria-label=${G.marks.stars}>${[1,2,3,4,5].map(t=>c`<button aria-label=${G.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>L([e.id],{rating:e.rating===t?0:t})}>${K(`star`,18)}</button>`)}</span>
    </div>`}panel(e,t,n){return c`<aside aria-label=${G.photo.details}>
      <section class="marks">${this.marks(e)}</section>
      ${n?c`<section class="fault"><h2>${K(`warn`)} ${G.job.failed}</h2><p>${n.error?.message??n.error_message??``}</p>
            <button class="button small" @click=${()=>de(n)}>${G.job.retry}</button></section>`:_}
      ${t&&this.done.length>1?c`<section><photo-versions .asset=${e} .jobs=${this.done} .shown=${t} @show=${e=>this.show(e.detail)}></photo-versions></section>`:_}
      ${t?c`<job-report .job=${t}></job-report>
            ${t.disclosure&&t.disclosure!==`none`?c`<section><button class="button small quiet" @click=${()=>this.disclosure(t)}>${K(`download`,16)} ${G.photo.disclosure}</button></section>`:_}
            ${this.overlays(t)}`:n?_:c`<section><h2>${G.photo.untouched}</h2><p class="quieter">${G.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${K(`spark`,18)} ${G.shoot.enhance}</button></section>`}
      <photo-tags .asset=${e}></photo-tags>
      <section class="facts"><h2>${G.photo.about}</h2><dl>
        ${$(e)?_:c`<dt>${G.photo.original}</dt><dd>${G.photo.size(e.width,e.height)}, ${T(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${t?c`<dt>${G.photo.tier}</dt><dd>${G.photo.size(t.outputs[0]?.width??0,t.outputs[0]?.height??0)}</dd><dt>${G.photo.provider}</dt><dd>${G.looks.providers[t.used_provider??``]??t.used_provider}</dd><dt>${G.photo.credits}</dt><dd>${t.credits_used}</dd>`:_}
      </dl></section>
    </aside>`}overlays(e){let[t,n]=[!!B(e),re(e)];return!t&&!n?_:c`<section><h2>${G.photo.layers}</h2><div class="choices" role="group" aria-label=${G.photo.layers}>
      ${t?c`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(e,`region`)}>${G.photo.region}</button>`:_}
      ${n?c`<button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(e,`map`)}>${G.photo.map}</button>`:_}</div></section>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>ie(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!$(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&y(O.photo(this.shootId,n.id),!0)}look(){u(()=>import(`./looks-sheet-BnKMYHai.js`),__vite__mapDeps([4,1,2,3,5,6,7,8])),this.looking=!0}weigh(){u(()=>import(`./compare-sheet-Bi_ukYVn.js`),__vite__mapDeps([9,1,2,8])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];oe(this.shootId,[this.assetId]),y(t?O.photo(this.shootId,t.id):O.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(B(e))};else try{let{fidelity:t}=await C(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,ee(W(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await C(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)k(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};z([F()],Q.prototype,`shootId`,void 0),z([F()],Q.prototype,`assetId`,void 0),z([n()],Q.prototype,`chosen`,void 0),z([n()],Q.prototype,`mode`,void 0),z([n()],Q.prototype,`held`,void 0),z([n()],Q.prototype,`percent`,void 0),z([n()],Q.prototype,`details`,void 0),z([n()],Q.prototype,`tiles`,void 0),z([n()],Q.prototype,`layer`,void 0),z([n()],Q.prototype,`layers`,void 0),z([n()],Q.prototype,`looking`,void 0),z([n()],Q.prototype,`weighing`,void 0),z([n()],Q.prototype,`locked`,void 0),Q=z([f(`photo-view`)],Q);var $=e=>e.status===`generated`;export{Q as PhotoView};