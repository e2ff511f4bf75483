const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-DXb8_ml3.js","assets/common-DraPfMhI.js","assets/common-_gXZcgoQ.css","assets/compare-slider-_uiqqTem.js","assets/looks-sheet-BpI7V5b9.js","assets/studio-app-Cg9SLzsQ.js","assets/schema-2vXgLy_U.js","assets/vars-kFEBXFmW.js","assets/side-sheet-BAhUIHPP.js","assets/compare-sheet-DdBa4ooK.js"])))=>i.map(i=>d[i]);
import{$n as e,$t as t,An as n,Ar as r,Br as i,Dn as a,Dr as o,En as s,Er as c,In as l,Jn as u,Kn as d,Mr as f,Mt as p,Nt as m,On as ee,Or as h,Pr as g,Qn as _,Rr as te,St as ne,Un as re,Ur as v,Vn as y,Wr as b,Xn as x,Yr as S,_ as ie,_t as ae,a as oe,c as se,cn as ce,ct as C,dt as w,f as T,fn as E,ft as D,g as le,it as O,jn as k,jt as A,kn as j,kr as M,kt as N,lt as P,mn as F,mt as I,o as L,on as R,p as z,pn as B,rn as V,s as H,tr as U,u as ue,un as W,v as de,xr as G,yn as fe,yt as K}from"./common-DraPfMhI.js";import"./compare-slider-_uiqqTem.js";import"./studio-app-Cg9SLzsQ.js";import{t as q}from"./review-mark-Dc03DY-8.js";import{t as pe}from"./stages-BDdw_bfw.js";var J=class extends M{constructor(...e){super(...e),this.shootId=``,this.current=``,this.list=[],this.watch=new S(this,a,m)}static{this.styles=[U,g`
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
    `]}updated(e){e.has(`current`)&&this.renderRoot.querySelector(`[aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`})}render(){if(this.watch,this.list.length<2)return r;let e=ee();return f`<nav aria-label=${v.photo.filmstrip}>${this.list.map(t=>this.frame(t,e.get(t.id)??[]))}</nav>`}frame(t,n){let i=K(t,n),a=i&&A(i.id,i.outputs[0]?.name??`photo`,`thumb`)||t.thumb_url,o=ne(t,n),s=t.mark===`pick`?v.marks.picked:t.mark===`reject`?v.marks.rejected:``,c=[t.filename,s,t.rating?v.marks.rating(t.rating):``,o?v.photo.review:``].filter(Boolean).join(`, `);return f`<a class=${t.mark===`reject`?`rejected`:``} href=${x.photo(this.shootId,t.id)} aria-label=${c} aria-current=${t.id===this.current?`true`:r} @click=${e=>{e.preventDefault(),u(x.photo(this.shootId,t.id),!0)}}>
      ${a?f`<img src=${a} alt="" loading="lazy" />`:r}
      <div class="signs" aria-hidden="true">
        ${t.rating?f`<span>${t.rating}★</span>`:r}
        ${t.mark===`pick`?f`<span class="pick">${e(`flag`,11)}</span>`:t.mark===`reject`?f`<span>${e(`close`,11)}</span>`:r}
        ${o?f`<span class="look">${e(`warn`,11)}</span>`:r}
      </div></a>`}};_([o()],J.prototype,`shootId`,void 0),_([o()],J.prototype,`current`,void 0),_([o({attribute:!1})],J.prototype,`list`,void 0),J=_([h(`film-strip`)],J);var Y=class extends M{static{this.styles=[U,g`
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
    `]}render(){let t=this.job.report,n=t.fidelity?.result,i=t.notes??[],a=le(i),o=n?.verdict,s=o===`review`&&this.job.reviewed_at?`looked`:o;return f`
      ${s?f`<section><div class="verdict ${s}">${e(s===`faithful`?`shield`:s===`looked`?`check`:`warn`)}
            <div><b>${v.photo[s]}</b>
              ${s===`refused`?(n?.reasons??[]).map(e=>f`<p>${e}</p>`):f`<p>${v.photo[`${s}Text`]}</p>`}</div></div>
            ${s===`review`?f`<button class="button small quiet" @click=${()=>C(this.job)}>${e(`check`,16)} ${v.photo.looksRight}</button>`:r}
            ${s===`looked`?f`<button class="button small bare" @click=${()=>C(this.job,!1)}>${v.photo.lookAgain}</button>`:r}
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?v.photo.altered:v.photo.notAltered}</p></section>`:r}
      ${this.job.warnings.length?f`<section>${this.job.warnings.map(t=>f`<div class="verdict">${e(`info`)}<div><p>${t.message}</p></div></div>`)}</section>`:r}
      ${i.length?f`<section><h2>${v.photo.report}</h2>${a.length?f`<ul>${a.map(e=>f`<li>${e}</li>`)}</ul>`:r}
            ${this.figures(t)}</section>`:r}
    `}figures(e){let t=e.fidelity?.result,n=typeof t?.changed_outside==`number`?[v.photo.outside(t.changed_outside)]:[],r=t?.verdict===`review`?t.reasons??[]:[],i=[...(e.notes??[]).map(({text:e})=>e),...n,...r];return f`<details><summary>${v.photo.details}</summary><ul>${i.map(e=>f`<li>${ie(e)}</li>`)}</ul></details>`}};_([o({attribute:!1})],Y.prototype,`job`,void 0),Y=_([h(`job-report`)],Y);var X=class extends M{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(B(this.asset.tags,n))}}static{this.styles=[U,g`
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
    `]}render(){let{asset:t}=this,n=R.filter(e=>!t.tags.includes(e)),i=v.tags.by[t.tags_by??``];return f`
      <h2>${v.tags.title}</h2>
      ${t.tags.length?f`<ul>${t.tags.map(n=>f`<li>${W(n)} <button class="button bare round small" aria-label=${v.tags.remove(W(n))} @click=${()=>this.tell(F(t.tags,n))}>${e(`close`,13)}</button></li>`)}</ul>`:f`<p class="hint">${v.tags.none}</p>`}
      ${t.tags.length&&i?f`<p class="hint">${i}</p>`:r}
      ${t.tags.length<10?f`<select aria-label=${v.tags.add} @change=${this.add}>
            <option value="">${v.tags.add}</option>
            ${n.map(e=>f`<option value=${e}>${W(e)}</option>`)}
          </select>`:r}
    `}tell(e){w([this.asset.id],{tags:e})}};_([o({attribute:!1})],X.prototype,`asset`,void 0),X=_([h(`photo-tags`)],X);var Z=class extends M{constructor(...e){super(...e),this.jobs=[],this.watch=new S(this,m)}static{this.styles=[U,g`
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
    `]}render(){this.watch;let{asset:t,jobs:n,shown:r}=this,i=K(t,n);return f`<h2>${v.photo.versions}</h2>
      <div class="versions" role="group" aria-label=${v.photo.versions}>${n.map(e=>this.version(e,e.id===i?.id))}</div>
      ${r.id===i?.id?f`<p class="hint">${e(`check`,14)} ${v.photo.delivered}. ${v.photo.deliverHint}</p>`:f`<button class="button small quiet" @click=${()=>P(t,r)}>${e(`check`,16)} ${v.photo.deliver}</button>`}`}version(n,i){let a=A(n.id,n.outputs[0]?.name??`photo`,`thumb`),o=i?f`<span title=${v.photo.delivered}>${e(`check`,14)}</span>`:ae(n)?f`<span class="look" title=${v.photo.review}>${e(`warn`,14)}</span>`:r;return f`<button class="version" aria-pressed=${n.id===this.shown.id} @click=${()=>this.dispatchEvent(new CustomEvent(`show`,{detail:n}))}>
      ${a?f`<img src=${a} alt="" />`:f`<span class="skeleton"></span>`}<span>${o} ${t(n.style)}</span></button>`}};_([o({attribute:!1})],Z.prototype,`asset`,void 0),_([o({attribute:!1})],Z.prototype,`jobs`,void 0),_([o({attribute:!1})],Z.prototype,`shown`,void 0),Z=_([h(`photo-versions`)],Z);var me=g`
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
`,Q=class extends M{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new S(this,l,a,y,m,ce,te),this.unbind=null,this.unoffer=null,this.awaited=new Set,this.sharpened=``}static{this.styles=[U,me]}connectedCallback(){super.connectedCallback(),this.unoffer=O(()=>this.commands()),this.unbind=de({Escape:()=>u(x.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void w([this.assetId],{mark:`pick`}),x:()=>void w([this.assetId],{mark:`reject`}),u:()=>void D(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void w([this.assetId],{rating:e})])),d:()=>this.job&&void z(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!l.value.has(this.shootId)&&k(this.shootId).catch(()=>void 0),this.follow(),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),n({asset_id:this.assetId}).catch(()=>void 0))}follow(){let e=this.done.find(({id:e})=>this.awaited.has(e));e&&this.assetId===e.asset_id&&this.show(e),this.awaited=new Set(j(this.assetId).filter(s).map(({id:e})=>e))}updated(e){e.has(`assetId`)&&this.slider?.zoomTo(1)}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=E(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:fe(this.shootId)??[]}get asset(){return l.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return j(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===this.chosen)??(this.asset&&K(this.asset,this.done))}render(){this.watch;let{asset:t,job:n}=this;if(!t)return l.value.has(this.shootId)?f`<div class="gone"><h1>${v.photo.gone}</h1><a class="button" href=${x.shoot(this.shootId)}>${v.common.back}</a></div>`:f`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let i=j(t.id).find(s),a=j(t.id)[0]?.status===`failed`?j(t.id)[0]:void 0;return f`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(t,n)}
        <div class="stage">
          ${this.picture(t,n)}
          ${V(n)?f`<p class="staged">${e(`info`,15)} ${v.staging.virtually}</p>`:r}
          ${i?this.working(i):n&&!this.details?this.unused(t,n):r}
          <button class="turn left" aria-label=${v.photo.previous} ?disabled=${this.list[0]?.id===t.id} @click=${()=>this.turn(-1)}>${e(`back`,24)}</button>
          <button class="turn right" aria-label=${v.photo.next} ?disabled=${this.list.at(-1)?.id===t.id} @click=${()=>this.turn(1)}>${e(`forward`,24)}</button>
        </div>
        ${this.foot(t,n)}
        ${this.details?this.panel(t,n,a):r}
      </div>
      ${this.looking?f`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[t.id]} .photos=${this.list} .parent=${$(t)?n?.id??``:``} .picture=${$(t)&&n?p(n):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:r}
      ${this.weighing?f`<compare-sheet .open=${!0} .asset=${t} @closed=${()=>this.weighing=!1}></compare-sheet>`:r}
    `}head(n,i){return f`<header>
      <a class="button bare round" href=${x.shoot(this.shootId)} aria-label=${v.common.back}>${e(`back`)}</a>
      <div class="names"><h1>${n.filename}</h1><span class="hint">${v.photo.size(n.width,n.height)}${i?` · ${t(i.style)}`:``}</span>${q(i,`under`)}</div>
      <div class="tools">
        ${i&&!$(n)?f`<div class="choices modes" role="group" aria-label=${v.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>f`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${v.photo.modes[e]}</button>`)}
            </div>`:r}
        <button class="button bare small number zoom" aria-label=${`${v.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${e(`zoom`,18)} <span>${this.percent?v.photo.zoom(Math.round(this.percent)):v.photo.fit}</span></button>
        ${q(i,`near`)}<span class="acts beside">${this.acts(n,i,`small`)}</span>
        <button class="button bare round small" aria-label=${v.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${e(`info`)}</button>
        <pop-menu face="bare round small" .label=${v.common.more} .items=${this.others(n)}>${e(`more`)}</pop-menu>
      </div>
    </header>`}acts(t,n,i){let a=i===``;return f`${n?f`<pop-menu face=${i} ?wide=${a} up=${a?`true`:``} side=${a?`left`:`right`} .label=${v.photo.download} .items=${this.sizes(t,n)}>${e(`download`,17)} ${v.photo.download}</pop-menu>`:r}
      <button class="button ${n?`quiet`:``} ${i}" @click=${()=>this.look()}>${e(`spark`,17)} ${n?v.photo.again:v.shoot.enhance}</button>`}sizes(e,t){return[`original`,`web`,`mls`].map(n=>({label:v.shoot.sizes[n],hint:v.shoot.sizeHints[n],icon:`download`,run:()=>void z(t,e.filename,n)}))}others(e){let t={label:v.comparisons.choose,icon:`compare`,run:()=>this.weigh()};return[...$(e)?[]:[t],{label:v.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}commands(){let{asset:e,job:t}=this;if(!e)return[];let n=t?this.sizes(e,t).map(e=>({...e,label:`${v.photo.download}: ${e.label}`})):[];return[{label:t?v.photo.again:v.shoot.enhance,icon:`spark`,run:()=>this.look()},...n,...this.others(e)]}picture(t,n){let r=$(t)?``:N(t,n),i=n?p(n):``,o=n?.outputs[0]?.width??0,s=this.layer?this.layers[this.layer]:``;if(!n)return f`<compare-slider zoomable .now=${r} .alt=${t.filename} @moved=${this.moved}></compare-slider>`;let c=n.parent_job_id?a.value.get(n.parent_job_id):void 0;if($(t)&&c)return f`<compare-slider zoomable .was=${p(c)} .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${o} .alt=${t.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if($(t))return f`<compare-slider zoomable .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${o} .alt=${t.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return b(()=>import(`./all-looks-DXb8_ml3.js`),__vite__mapDeps([0,1,2,3])),f`<all-looks .asset=${t} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return f`<div class="pair">
        <compare-slider zoomable class="first" .label=${v.photo.before} .now=${r} .nowTiles=${this.tiles.before} .fullWidth=${t.width} .alt=${`${v.photo.before}: ${t.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${v.photo.after} .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${o} .overlay=${s} .alt=${t.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${e(`lock`,16)} ${v.photo.lock}</button>
      </div>`;let l=this.held?`before`:this.mode===`toggle`?`after`:``;return f`<compare-slider zoomable .was=${r} .now=${i} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${o} .overlay=${s} .only=${l} .alt=${t.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(n){let i=y.value.get(n.id),a=Math.max(n.progress,i?.progress??0),o=i?.stage??n.progress_note,s=n.estimated_finish_at?(Date.parse(n.estimated_finish_at)-Date.now())/1e3:0;return f`<div class="working" role="status">
      ${n.status===`queued`?e(`clock`,26):f`<progress-ring .value=${a} size="26"></progress-ring>`}
      <div><b>${t(n.style)}</b><span>${n.status===`queued`?v.job.queuedAt(n.position):o?pe(o):v.job[n.status]}${s>1&&n.status===`processing`?`, ${v.job.finishing(s)}`:``}</span></div>
      ${n.status===`cancelling`?r:f`<button class="button small quiet" @click=${()=>H([n])}>${v.job.cancel}</button>`}
    </div>`}unused(n,i){return i.id===K(n,this.done)?.id?r:f`<div class="working"><div><b>${t(i.style)}</b><span>${v.photo.unused}</span></div>
      <button class="button small quiet" @click=${()=>P(n,i)}>${e(`check`,16)} ${v.photo.deliver}</button></div>`}foot(e,t){return f`<div class="foot"><div class="marks">${this.marks(e)}</div><film-strip .shootId=${this.shootId} .current=${e.id} .list=${this.list}></film-strip><div class="acts below">${this.acts(e,t,``)}</div></div>`}marks(t){return f`<div class="row">
      <button class="choice" aria-pressed=${t.mark===`pick`} @click=${()=>w([t.id],{mark:t.mark===`pick`?`none`:`pick`})}>${e(`flag`,15)} ${v.marks.pick}</button>
      <button class="choice" aria-pressed=${t.mark===`reject`} @click=${()=>w([t.id],{mark:t.mark===`reject`?`none`:`reject`})}>${e(`close`,15)} ${v.marks.reject}</button>
      <span class="stars" role="group" aria-label=${v.marks.stars}>${[1,2,3,4,5].map(n=>f`<button aria-label=${v.marks.rating(n)} aria-pressed=${t.rating===n} class=${t.rating>=n?`on`:``} @click=${()=>w([t.id],{rating:t.rating===n?0:n})}>${e(`star`,18)}</button>`)}</span>
    </div>`}panel(t,n,a){return f`<aside aria-label=${v.photo.details}>
      <section class="marks">${this.marks(t)}</section>
      ${a?f`<section class="fault"><h2>${e(`warn`)} ${v.job.failed}</h2><p>${a.error?.message??a.error_message??``}</p>
            <button class="button small" @click=${()=>ue(a)}>${v.job.retry}</button></section>`:r}
      ${n&&this.done.length>1?f`<section><photo-versions .asset=${t} .jobs=${this.done} .shown=${n} @show=${e=>this.show(e.detail)}></photo-versions></section>`:r}
      ${n?f`<job-report .job=${n}></job-report>
            ${n.disclosure&&n.disclosure!==`none`?f`<section><button class="button small quiet" @click=${()=>this.disclosure(n)}>${e(`download`,16)} ${v.photo.disclosure}</button></section>`:r}
            ${this.overlays(n)}`:a?r:f`<section><h2>${v.photo.untouched}</h2><p class="quieter">${v.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${e(`spark`,18)} ${v.shoot.enhance}</button></section>`}
      <photo-tags .asset=${t}></photo-tags>
      <section class="facts"><h2>${v.photo.about}</h2><dl>
        ${$(t)?r:f`<dt>${v.photo.original}</dt><dd>${v.photo.size(t.width,t.height)}, ${i(t.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${n?f`<dt>${v.photo.tier}</dt><dd>${v.photo.size(n.outputs[0]?.width??0,n.outputs[0]?.height??0)}</dd><dt>${v.photo.provider}</dt><dd>${v.looks.providers[n.used_provider??``]??n.used_provider}</dd><dt>${v.photo.credits}</dt><dd>${n.credits_used}</dd>`:r}
      </dl></section>
    </aside>`}overlays(e){let[t,n]=[!!L(e),I(e)];return!t&&!n?r:f`<section><h2>${v.photo.layers}</h2><div class="choices" role="group" aria-label=${v.photo.layers}>
      ${t?f`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(e,`region`)}>${v.photo.region}</button>`:r}
      ${n?f`<button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(e,`map`)}>${v.photo.map}</button>`:r}</div></section>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>oe(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!$(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&u(x.photo(this.shootId,n.id),!0)}look(){b(()=>import(`./looks-sheet-BpI7V5b9.js`),__vite__mapDeps([4,1,2,3,5,6,7,8])),this.looking=!0}weigh(){b(()=>import(`./compare-sheet-DdBa4ooK.js`),__vite__mapDeps([9,1,2,8])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];se(this.shootId,[this.assetId]),u(t?x.photo(this.shootId,t.id):x.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(L(e))};else try{let{fidelity:t}=await G(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,d(re(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await G(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)T(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};_([o()],Q.prototype,`shootId`,void 0),_([o()],Q.prototype,`assetId`,void 0),_([c()],Q.prototype,`chosen`,void 0),_([c()],Q.prototype,`mode`,void 0),_([c()],Q.prototype,`held`,void 0),_([c()],Q.prototype,`percent`,void 0),_([c()],Q.prototype,`details`,void 0),_([c()],Q.prototype,`tiles`,void 0),_([c()],Q.prototype,`layer`,void 0),_([c()],Q.prototype,`layers`,void 0),_([c()],Q.prototype,`looking`,void 0),_([c()],Q.prototype,`weighing`,void 0),_([c()],Q.prototype,`locked`,void 0),Q=_([h(`photo-view`)],Q);var $=e=>e.status===`generated`;export{Q as PhotoView};