const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-DdybFH-p.js","assets/common-BYV8meyg.js","assets/common-_gXZcgoQ.css","assets/compare-slider-ZTpD58o6.js","assets/looks-sheet-Cdtdtvu-.js","assets/failed-part-DmNFseRS.js","assets/studio-app-BVUJtsol.js","assets/schema-2vXgLy_U.js","assets/vars-DC6bQlZ4.js","assets/side-sheet-B5tRpLxa.js","assets/compare-sheet-DG8uXFrS.js"])))=>i.map(i=>d[i]);
import{B as e,Br as t,En as n,Et as r,F as i,Fn as a,Fr as o,Ft as s,H as c,Hr as l,I as u,In as d,Ir as f,Jr as ee,Kr as te,Ln as p,Lr as m,Lt as h,Ot as g,Pn as _,Pr as v,Qr as y,R as b,Rn as ne,Rr as x,Rt as S,V as re,Wn as C,Yn as w,Zn as T,Zr as E,_n as D,bn as O,c as ie,dt as ae,er as oe,gt as k,hn as A,ht as j,ir as M,kr as N,l as P,lr as F,nr as I,o as se,on as L,or as R,pn as z,ri as B,s as V,sr as H,u as U,un as W,vt as G,wt as ce,xn as le,xt as ue,yn as de,yt as fe,zn as pe,zt as K}from"./common-BYV8meyg.js";import"./compare-slider-ZTpD58o6.js";import"./studio-app-BVUJtsol.js";import{t as q}from"./review-mark-FdCWI_Bi.js";import{t as me}from"./stages-DTY7XB_P.js";var J=class extends m{constructor(...e){super(...e),this.shootId=``,this.current=``,this.list=[],this.watch=new B(this,a,K)}static{this.styles=[F,l`
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
    `]}updated(e){e.has(`current`)&&this.renderRoot.querySelector(`[aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`})}render(){if(this.watch,this.list.length<2)return x;let e=d();return t`<nav aria-label=${E.photo.filmstrip}>${this.list.map(t=>this.frame(t,e.get(t.id)??[]))}</nav>`}frame(e,n){let i=r(e,n),a=i&&h(i.id,i.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url,o=g(e,n),s=e.mark===`pick`?E.marks.picked:e.mark===`reject`?E.marks.rejected:``,c=[e.filename,s,e.rating?E.marks.rating(e.rating):``,o?E.photo.review:``].filter(Boolean).join(`, `);return t`<a class=${e.mark===`reject`?`rejected`:``} href=${M.photo(this.shootId,e.id)} aria-label=${c} aria-current=${e.id===this.current?`true`:x} @click=${t=>{t.preventDefault(),I(M.photo(this.shootId,e.id),!0)}}>
      ${a?t`<img src=${a} alt="" loading="lazy" />`:x}
      <div class="signs" aria-hidden="true">
        ${e.rating?t`<span>${e.rating}★</span>`:x}
        ${e.mark===`pick`?t`<span class="pick">${H(`flag`,11)}</span>`:e.mark===`reject`?t`<span>${H(`close`,11)}</span>`:x}
        ${o?t`<span class="look">${H(`warn`,11)}</span>`:x}
      </div></a>`}};R([o()],J.prototype,`shootId`,void 0),R([o()],J.prototype,`current`,void 0),R([o({attribute:!1})],J.prototype,`list`,void 0),J=R([f(`film-strip`)],J);var Y=class extends m{static{this.styles=[F,l`
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
    `]}render(){let e=this.job.report,n=e.fidelity?.result,r=e.notes??[],i=ie(r),a=n?.verdict,o=a===`review`&&this.job.reviewed_at?`looked`:a;return t`
      ${o?t`<section><div class="verdict ${o}">${H(o===`faithful`?`shield`:o===`looked`?`check`:`warn`)}
            <div><b>${E.photo[o]}</b>
              ${o===`refused`?(n?.reasons??[]).map(e=>t`<p>${e}</p>`):t`<p>${E.photo[`${o}Text`]}</p>`}</div></div>
            ${o===`review`?t`<button class="button small quiet" @click=${()=>j(this.job)}>${H(`check`,16)} ${E.photo.looksRight}</button>`:x}
            ${o===`looked`?t`<button class="button small bare" @click=${()=>j(this.job,!1)}>${E.photo.lookAgain}</button>`:x}
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?E.photo.altered:E.photo.notAltered}</p></section>`:x}
      ${this.job.warnings.length?t`<section>${this.job.warnings.map(e=>t`<div class="verdict">${H(`info`)}<div><p>${e.message}</p></div></div>`)}</section>`:x}
      ${r.length?t`<section><h2>${E.photo.report}</h2>${i.length?t`<ul>${i.map(e=>t`<li>${e}</li>`)}</ul>`:x}
            ${this.figures(e)}</section>`:x}
    `}figures(e){let n=e.fidelity?.result,r=typeof n?.changed_outside==`number`?[E.photo.outside(n.changed_outside)]:[],i=n?.verdict===`review`?n.reasons??[]:[],a=[...(e.notes??[]).map(({text:e})=>e),...r,...i];return t`<details><summary>${E.photo.details}</summary><ul>${a.map(e=>t`<li>${P(e)}</li>`)}</ul></details>`}};R([o({attribute:!1})],Y.prototype,`job`,void 0),Y=R([f(`job-report`)],Y);var X=class extends m{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(O(this.asset.tags,n))}}static{this.styles=[F,l`
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
    `]}render(){let{asset:e}=this,n=z.filter(t=>!e.tags.includes(t)),r=E.tags.by[e.tags_by??``];return t`
      <h2>${E.tags.title}</h2>
      ${e.tags.length?t`<ul>${e.tags.map(n=>t`<li>${D(n)} <button class="button bare round small" aria-label=${E.tags.remove(D(n))} @click=${()=>this.tell(le(e.tags,n))}>${H(`close`,13)}</button></li>`)}</ul>`:t`<p class="hint">${E.tags.none}</p>`}
      ${e.tags.length&&r?t`<p class="hint">${r}</p>`:x}
      ${e.tags.length<10?t`<select aria-label=${E.tags.add} @change=${this.add}>
            <option value="">${E.tags.add}</option>
            ${n.map(e=>t`<option value=${e}>${D(e)}</option>`)}
          </select>`:x}
    `}tell(e){G([this.asset.id],{tags:e})}};R([o({attribute:!1})],X.prototype,`asset`,void 0),X=R([f(`photo-tags`)],X);var Z=class extends m{constructor(...e){super(...e),this.jobs=[],this.watch=new B(this,K)}static{this.styles=[F,l`
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
    `]}render(){this.watch;let{asset:e,jobs:n,shown:i}=this,a=r(e,n);return t`<h2>${E.photo.versions}</h2>
      <div class="versions" role="group" aria-label=${E.photo.versions}>${n.map(e=>this.version(e,e.id===a?.id))}</div>
      ${i.id===a?.id?t`<p class="hint">${H(`check`,14)} ${E.photo.delivered}. ${E.photo.deliverHint}</p>`:t`<button class="button small quiet" @click=${()=>k(e,i)}>${H(`check`,16)} ${E.photo.deliver}</button>`}`}version(e,n){let r=h(e.id,e.outputs[0]?.name??`photo`,`thumb`),i=n?t`<span title=${E.photo.delivered}>${H(`check`,14)}</span>`:ce(e)?t`<span class="look" title=${E.photo.review}>${H(`warn`,14)}</span>`:x;return t`<button class="version" aria-pressed=${e.id===this.shown.id} @click=${()=>this.dispatchEvent(new CustomEvent(`show`,{detail:e}))}>
      ${r?t`<img src=${r} alt="" />`:t`<span class="skeleton"></span>`}<span>${i} ${L(e.style)}</span></button>`}};R([o({attribute:!1})],Z.prototype,`asset`,void 0),R([o({attribute:!1})],Z.prototype,`jobs`,void 0),R([o({attribute:!1})],Z.prototype,`shown`,void 0),Z=R([f(`photo-versions`)],Z);var he=l`
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
`,Q=class extends m{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new B(this,C,a,w,K,A,te),this.unbind=null,this.unoffer=null,this.awaited=new Set,this.sharpened=``}static{this.styles=[F,he]}connectedCallback(){super.connectedCallback(),this.unoffer=ae(()=>this.commands()),this.unbind=U({Escape:()=>I(M.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void G([this.assetId],{mark:`pick`}),x:()=>void G([this.assetId],{mark:`reject`}),u:()=>void fe(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void G([this.assetId],{rating:e})])),d:()=>this.job&&void re(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!C.value.has(this.shootId)&&pe(this.shootId).catch(()=>void 0),this.follow(),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),ne({asset_id:this.assetId}).catch(()=>void 0))}follow(){let e=this.done.find(({id:e})=>this.awaited.has(e));e&&this.assetId===e.asset_id&&this.show(e),this.awaited=new Set(p(this.assetId).filter(_).map(({id:e})=>e))}updated(e){e.has(`assetId`)&&this.slider?.zoomTo(1)}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=de(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:n(this.shootId)??[]}get asset(){return C.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return p(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===this.chosen)??(this.asset&&r(this.asset,this.done))}render(){this.watch;let{asset:e,job:n}=this;if(!e)return C.value.has(this.shootId)?t`<div class="gone"><h1>${E.photo.gone}</h1><a class="button" href=${M.shoot(this.shootId)}>${E.common.back}</a></div>`:t`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let r=p(e.id).find(_),i=p(e.id)[0]?.status===`failed`?p(e.id)[0]:void 0;return t`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,n)}
        <div class="stage">
          ${this.picture(e,n)}
          ${W(n)?t`<p class="staged">${H(`info`,15)} ${E.staging.virtually}</p>`:x}
          ${r?this.working(r):n&&!this.details?this.unused(e,n):x}
          <button class="turn left" aria-label=${E.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${H(`back`,24)}</button>
          <button class="turn right" aria-label=${E.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${H(`forward`,24)}</button>
        </div>
        ${this.foot(e,n)}
        ${this.details?this.panel(e,n,i):x}
      </div>
      ${this.looking?t`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} .parent=${$(e)?n?.id??``:``} .picture=${$(e)&&n?S(n):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:x}
      ${this.weighing?t`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:x}
    `}head(e,n){return t`<header>
      <a class="button bare round" href=${M.shoot(this.shootId)} aria-label=${E.common.back}>${H(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${E.photo.size(e.width,e.height)}${n?` · ${L(n.style)}`:``}</span>${q(n,`under`)}</div>
      <div class="tools">
        ${n&&!$(e)?t`<div class="choices modes" role="group" aria-label=${E.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>t`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${E.photo.modes[e]}</button>`)}
            </div>`:x}
        <button class="button bare small number zoom" aria-label=${`${E.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${H(`zoom`,18)} <span>${this.percent?E.photo.zoom(Math.round(this.percent)):E.photo.fit}</span></button>
        ${q(n,`near`)}<span class="acts beside">${this.acts(e,n,`small`)}</span>
        <button class="button bare round small" aria-label=${E.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${H(`info`)}</button>
        <pop-menu face="bare round small" .label=${E.common.more} .items=${this.others(e)}>${H(`more`)}</pop-menu>
      </div>
    </header>`}acts(e,n,r){let i=r===``;return t`${n?t`<pop-menu face=${r} ?wide=${i} up=${i?`true`:``} side=${i?`left`:`right`} .label=${E.photo.download} .items=${this.sizes(e,n)}>${H(`download`,17)} ${E.photo.download}</pop-menu>`:x}
      <button class="button ${n?`quiet`:``} ${r}" @click=${()=>this.look()}>${H(`spark`,17)} ${n?E.photo.again:E.shoot.enhance}</button>`}sizes(e,t){return c(t,e.filename)}others(e){let t={label:E.comparisons.choose,icon:`compare`,run:()=>this.weigh()};return[...$(e)?[]:[t],{label:E.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}commands(){let{asset:e,job:t}=this;if(!e)return[];let n=t?this.sizes(e,t).map(e=>({...e,label:`${E.photo.download}: ${e.label}`})):[];return[{label:t?E.photo.again:E.shoot.enhance,icon:`spark`,run:()=>this.look()},...n,...this.others(e)]}picture(e,n){let r=$(e)?``:s(e,n),i=n?S(n):``,o=n?.outputs[0]?.width??0,c=this.layer?this.layers[this.layer]:``;if(!n)return t`<compare-slider zoomable .now=${r} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;let l=n.parent_job_id?a.value.get(n.parent_job_id):void 0;if($(e)&&l)return t`<compare-slider zoomable .was=${S(l)} .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${o} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if($(e))return t`<compare-slider zoomable .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${o} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return y(()=>import(`./all-looks-DdybFH-p.js`),__vite__mapDeps([0,1,2,3])),t`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return t`<div class="pair">
        <compare-slider zoomable class="first" .label=${E.photo.before} .now=${r} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${E.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${E.photo.after} .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${o} .overlay=${c} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${H(`lock`,16)} ${E.photo.lock}</button>
      </div>`;let u=this.held?`before`:this.mode===`toggle`?`after`:``;return t`<compare-slider zoomable .was=${r} .now=${i} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${o} .overlay=${c} .only=${u} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let n=w.value.get(e.id),r=Math.max(e.progress,n?.progress??0),a=n?.stage??e.progress_note,o=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return t`<div class="working" role="status">
      ${e.status===`queued`?H(`clock`,26):t`<progress-ring .value=${r} size="26"></progress-ring>`}
      <div><b>${L(e.style)}</b><span>${e.status===`queued`?E.job.queuedAt(e.position):a?me(a):E.job[e.status]}${o>1&&e.status===`processing`?`, ${E.job.finishing(o)}`:``}</span></div>
      ${e.status===`cancelling`?x:t`<button class="button small quiet" @click=${()=>i([e])}>${E.job.cancel}</button>`}
    </div>`}unused(e,n){return n.id===r(e,this.done)?.id?x:t`<div class="working"><div><b>${L(n.style)}</b><span>${E.photo.unused}</span></div>
      <button class="button small quiet" @click=${()=>k(e,n)}>${H(`check`,16)} ${E.photo.deliver}</button></div>`}foot(e,n){return t`<div class="foot"><div class="marks">${this.marks(e)}</div><film-strip .shootId=${this.shootId} .current=${e.id} .list=${this.list}></film-strip><div class="acts below">${this.acts(e,n,``)}</div></div>`}marks(e){return t`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>G([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${H(`flag`,15)} ${E.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>G([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${H(`close`,15)} ${E.marks.reject}</button>
      <span class="stars" role="group" aria-label=${E.marks.stars}>${[1,2,3,4,5].map(n=>t`<button aria-label=${E.marks.rating(n)} aria-pressed=${e.rating===n} class=${e.rating>=n?`on`:``} @click=${()=>G([e.id],{rating:e.rating===n?0:n})}>${H(`star`,18)}</button>`)}</span>
    </div>`}panel(e,n,r){return t`<aside aria-label=${E.photo.details}>
      <section class="marks">${this.marks(e)}</section>
      ${r?t`<section class="fault"><h2>${H(`warn`)} ${E.job.failed}</h2><p>${r.error?.message??r.error_message??``}</p>
            <button class="button small" @click=${()=>b(r)}>${E.job.retry}</button></section>`:x}
      ${n&&this.done.length>1?t`<section><photo-versions .asset=${e} .jobs=${this.done} .shown=${n} @show=${e=>this.show(e.detail)}></photo-versions></section>`:x}
      ${n?t`<job-report .job=${n}></job-report>
            ${n.disclosure&&n.disclosure!==`none`?t`<section><button class="button small quiet" @click=${()=>this.disclosure(n)}>${H(`download`,16)} ${E.photo.disclosure}</button></section>`:x}
            ${this.overlays(n)}`:r?x:t`<section><h2>${E.photo.untouched}</h2><p class="quieter">${E.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${H(`spark`,18)} ${E.shoot.enhance}</button></section>`}
      <photo-tags .asset=${e}></photo-tags>
      <section class="facts"><h2>${E.photo.about}</h2><dl>
        ${$(e)?x:t`<dt>${E.photo.original}</dt><dd>${E.photo.size(e.width,e.height)}, ${ee(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${n?t`<dt>${E.photo.tier}</dt><dd>${E.photo.size(n.outputs[0]?.width??0,n.outputs[0]?.height??0)}</dd><dt>${E.photo.provider}</dt><dd>${E.looks.providers[n.used_provider??``]??n.used_provider}</dd><dt>${E.photo.credits}</dt><dd>${n.credits_used}</dd>`:x}
      </dl></section>
    </aside>`}overlays(e){let[n,r]=[!!V(e),ue(e)];return!n&&!r?x:t`<section><h2>${E.photo.layers}</h2><div class="choices" role="group" aria-label=${E.photo.layers}>
      ${n?t`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(e,`region`)}>${E.photo.region}</button>`:x}
      ${r?t`<button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(e,`map`)}>${E.photo.map}</button>`:x}</div></section>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>se(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!$(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&I(M.photo(this.shootId,n.id),!0)}look(){y(()=>import(`./looks-sheet-Cdtdtvu-.js`),__vite__mapDeps([4,1,2,3,5,6,7,8,9])),this.looking=!0}weigh(){y(()=>import(`./compare-sheet-DG8uXFrS.js`),__vite__mapDeps([10,1,2,9])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];u(this.shootId,[this.assetId]),I(t?M.photo(this.shootId,t.id):M.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(V(e))};else try{let{fidelity:t}=await N(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,oe(T(e),{bad:!0})}}}async disclosure(t){let{disclosure:n}=await N(`/jobs/{job_id}/disclosure`,{path:{job_id:t.id}});for(let t of n.files)e(t.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${t.name}`)}};R([o()],Q.prototype,`shootId`,void 0),R([o()],Q.prototype,`assetId`,void 0),R([v()],Q.prototype,`chosen`,void 0),R([v()],Q.prototype,`mode`,void 0),R([v()],Q.prototype,`held`,void 0),R([v()],Q.prototype,`percent`,void 0),R([v()],Q.prototype,`details`,void 0),R([v()],Q.prototype,`tiles`,void 0),R([v()],Q.prototype,`layer`,void 0),R([v()],Q.prototype,`layers`,void 0),R([v()],Q.prototype,`looking`,void 0),R([v()],Q.prototype,`weighing`,void 0),R([v()],Q.prototype,`locked`,void 0),Q=R([f(`photo-view`)],Q);var $=e=>e.status===`generated`;export{Q as PhotoView};