const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-cN1TdqOs.js","assets/common-3VDTXD9_.js","assets/common-_gXZcgoQ.css","assets/compare-slider-C3gv5ahX.js","assets/looks-sheet-B9OvqbyY.js","assets/studio-app-D2HiLI1J.js","assets/schema-2vXgLy_U.js","assets/vars-Cotudsjr.js","assets/side-sheet-Gm7QtOZG.js","assets/compare-sheet-CVIrbEpu.js"])))=>i.map(i=>d[i]);
import{$t as e,Br as t,Cr as n,Ct as r,Dn as i,E as a,Fr as o,Jt as s,Kn as c,Ln as l,Mn as u,Pn as d,Pr as f,Sn as p,St as m,T as h,Tr as g,Un as _,Vn as v,Wn as y,Wt as b,Zt as x,_n as ee,_r as S,an as C,b as w,bn as T,br as E,bt as D,ct as O,fr as k,g as A,h as te,in as ne,jr as re,kr as ie,m as j,mt as M,p as N,pt as P,rn as F,tn as I,un as L,v as R,vn as z,vr as B,w as V,wt as H,x as U,xn as W,xr as G,yn as K,yr as q,zn as J}from"./common-3VDTXD9_.js";import"./compare-slider-C3gv5ahX.js";import"./studio-app-D2HiLI1J.js";import{t as Y}from"./review-mark-BtGXaozt.js";import{t as ae}from"./stages-Cyddm5va.js";var X=class extends E{static{this.styles=[c,g`
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
      .faithful svg {
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,r=e.notes??[],i=V(r),a=t?.verdict;return n`
      ${a?n`<section><div class="verdict ${a}">${y(a===`faithful`?`shield`:`warn`)}
            <div><b>${f.photo[a]}</b>
              ${a===`refused`?(t?.reasons??[]).map(e=>n`<p>${e}</p>`):n`<p>${a===`faithful`?f.photo.faithfulText:f.photo.reviewText}</p>`}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?f.photo.altered:f.photo.notAltered}</p></section>`:G}
      ${this.job.warnings.length?n`<section>${this.job.warnings.map(e=>n`<div class="verdict">${y(`info`)}<div><p>${e.message}</p></div></div>`)}</section>`:G}
      ${r.length?n`<section><h2>${f.photo.report}</h2>${i.length?n`<ul>${i.map(e=>n`<li>${e}</li>`)}</ul>`:G}
            ${this.figures(e)}</section>`:G}
    `}figures(e){let t=e.fidelity?.result,r=typeof t?.changed_outside==`number`?[f.photo.outside(t.changed_outside)]:[],i=t?.verdict===`review`?t.reasons??[]:[],a=[...(e.notes??[]).map(({text:e})=>e),...r,...i];return n`<details><summary>${f.photo.details}</summary><ul>${a.map(e=>n`<li>${h(e)}</li>`)}</ul></details>`}};_([B({attribute:!1})],X.prototype,`job`,void 0),X=_([q(`job-report`)],X);var Z=class extends E{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(ne(this.asset.tags,n))}}static{this.styles=[c,g`
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
    `]}render(){let{asset:e}=this,t=x.filter(t=>!e.tags.includes(t)),r=f.tags.by[e.tags_by??``];return n`
      <h2>${f.tags.title}</h2>
      ${e.tags.length?n`<ul>${e.tags.map(t=>n`<li>${I(t)} <button class="button bare round small" aria-label=${f.tags.remove(I(t))} @click=${()=>this.tell(C(e.tags,t))}>${y(`close`,13)}</button></li>`)}</ul>`:n`<p class="hint">${f.tags.none}</p>`}
      ${e.tags.length&&r?n`<p class="hint">${r}</p>`:G}
      ${e.tags.length<10?n`<select aria-label=${f.tags.add} @change=${this.add}>
            <option value="">${f.tags.add}</option>
            ${t.map(e=>n`<option value=${e}>${I(e)}</option>`)}
          </select>`:G}
    `}tell(e){P([this.asset.id],{tags:e})}};_([B({attribute:!1})],Z.prototype,`asset`,void 0),Z=_([q(`photo-tags`)],Z);var oe=g`
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
  .film {
    display: flex;
    gap: 0.35rem;
    overflow-x: auto;
    padding: 0.7rem 0.9rem calc(0.7rem + env(safe-area-inset-bottom));
    scrollbar-width: thin;
  }
  .film a {
    flex: none;
    width: 5.4rem;
    aspect-ratio: 3 / 2;
    border-radius: 5px;
    overflow: hidden;
    background: var(--raised-2);
    opacity: 0.55;
    transition: opacity var(--fast);
  }
  .film a:hover,
  .film a[aria-current] {
    opacity: 1;
  }
  .film a[aria-current] {
    outline: 2px solid var(--glow);
    outline-offset: 2px;
  }
  .film img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .film a:first-child {
    margin-left: auto;
  }
  .film a:last-child {
    margin-right: auto;
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
    .with-details .film {
      padding-bottom: 0.7rem;
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
    .film,
    .with-details .film {
      padding-bottom: 0.7rem;
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
    .film a {
      width: 4.2rem;
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
`,Q=class extends E{constructor(...n){super(...n),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new t(this,i,z,u,H,e,ie),this.unbind=null,this.unoffer=null,this.sharpened=``}static{this.styles=[c,oe]}connectedCallback(){super.connectedCallback(),this.unoffer=O(()=>this.commands()),this.unbind=a({Escape:()=>J(v.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void P([this.assetId],{mark:`pick`}),x:()=>void P([this.assetId],{mark:`reject`}),u:()=>void M(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void P([this.assetId],{rating:e})])),d:()=>this.job&&void U(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!i.value.has(this.shootId)&&p(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),W({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=F(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:L(this.shootId)??[]}get asset(){return i.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return T(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:e,job:t}=this;if(!e)return i.value.has(this.shootId)?n`<div class="gone"><h1>${f.photo.gone}</h1><a class="button" href=${v.shoot(this.shootId)}>${f.common.back}</a></div>`:n`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let a=T(e.id).find(ee),o=T(e.id)[0]?.status===`failed`?T(e.id)[0]:void 0;return n`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,t)}
        <div class="stage">
          ${this.picture(e,t)}
          ${s(t)?n`<p class="staged">${y(`info`,15)} ${f.staging.virtually}</p>`:G}
          ${a?this.working(a):G}
          <button class="turn left" aria-label=${f.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${y(`back`,24)}</button>
          <button class="turn right" aria-label=${f.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${y(`forward`,24)}</button>
        </div>
        ${this.foot(e,t)}
        ${this.details?this.panel(e,t,o):G}
      </div>
      ${this.looking?n`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} .parent=${$(e)?t?.id??``:``} .picture=${$(e)&&t?r(t):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:G}
      ${this.weighing?n`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:G}
    `}head(e,t){return n`<header>
      <a class="button bare round" href=${v.shoot(this.shootId)} aria-label=${f.common.back}>${y(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${f.photo.size(e.width,e.height)}${t?` · ${b(t.style)}`:``}</span>${Y(t,`under`)}</div>
      <div class="tools">
        ${t&&!$(e)?n`<div class="choices modes" role="group" aria-label=${f.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>n`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${f.photo.modes[e]}</button>`)}
            </div>`:G}
        <button class="button bare small number zoom" aria-label=${`${f.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${y(`zoom`,18)} <span>${this.percent?f.photo.zoom(Math.round(this.percent)):f.photo.fit}</span></button>
        ${Y(t,`near`)}<span class="acts beside">${this.acts(e,t,`small`)}</span>
        <button class="button bare round small" aria-label=${f.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${y(`info`)}</button>
        <pop-menu face="bare round small" .label=${f.common.more} .items=${this.others(e)}>${y(`more`)}</pop-menu>
      </div>
    </header>`}acts(e,t,r){let i=r===``;return n`${t?n`<pop-menu face=${r} ?wide=${i} up=${i?`true`:``} side=${i?`left`:`right`} .label=${f.photo.download} .items=${this.sizes(e,t)}>${y(`download`,17)} ${f.photo.download}</pop-menu>`:G}
      <button class="button ${t?`quiet`:``} ${r}" @click=${()=>this.look()}>${y(`spark`,17)} ${t?f.photo.again:f.shoot.enhance}</button>`}sizes(e,t){return[`original`,`web`,`mls`].map(n=>({label:f.shoot.sizes[n],hint:f.shoot.sizeHints[n],icon:`download`,run:()=>void U(t,e.filename,n)}))}others(e){let t={label:f.comparisons.choose,icon:`compare`,run:()=>this.weigh()};return[...$(e)?[]:[t],{label:f.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}commands(){let{asset:e,job:t}=this;if(!e)return[];let n=t?this.sizes(e,t).map(e=>({...e,label:`${f.photo.download}: ${e.label}`})):[];return[{label:t?f.photo.again:f.shoot.enhance,icon:`spark`,run:()=>this.look()},...n,...this.others(e)]}picture(e,t){let i=$(e)?``:D(e,t),a=t?r(t):``,s=t?.outputs[0]?.width??0,c=this.layer?this.layers[this.layer]:``;if(!t)return n`<compare-slider zoomable .now=${i} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;let l=t.parent_job_id?z.value.get(t.parent_job_id):void 0;if($(e)&&l)return n`<compare-slider zoomable .was=${r(l)} .now=${a} .nowTiles=${this.tiles.after} .fullWidth=${s} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if($(e))return n`<compare-slider zoomable .now=${a} .nowTiles=${this.tiles.after} .fullWidth=${s} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return o(()=>import(`./all-looks-cN1TdqOs.js`),__vite__mapDeps([0,1,2,3])),n`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return n`<div class="pair">
        <compare-slider zoomable class="first" .label=${f.photo.before} .now=${i} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${f.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${f.photo.after} .now=${a} .nowTiles=${this.tiles.after} .fullWidth=${s} .overlay=${c} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${y(`lock`,16)} ${f.photo.lock}</button>
      </div>`;let u=this.held?`before`:this.mode===`toggle`?`after`:``;return n`<compare-slider zoomable .was=${i} .now=${a} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${s} .overlay=${c} .only=${u} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=u.value.get(e.id),r=Math.max(e.progress,t?.progress??0),i=t?.stage??e.progress_note,a=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return n`<div class="working" role="status">
      ${e.status===`queued`?y(`clock`,26):n`<progress-ring .value=${r} size="26"></progress-ring>`}
      <div><b>${b(e.style)}</b><span>${e.status===`queued`?f.job.queuedAt(e.position):i?ae(i):f.job[e.status]}${a>1&&e.status===`processing`?`, ${f.job.finishing(a)}`:``}</span></div>
      ${e.status===`cancelling`?G:n`<button class="button small quiet" @click=${()=>te([e])}>${f.job.cancel}</button>`}
    </div>`}foot(e,t){return n`<div class="foot"><div class="marks">${this.marks(e)}</div>${this.film(e)}<div class="acts below">${this.acts(e,t,``)}</div></div>`}film(e){if(this.list.length<2)return G;let t=K();return n`<nav class="film" aria-label=${f.photo.filmstrip}>
      ${this.list.map(r=>{let i=(t.get(r.id)??[]).filter(e=>e.status===`succeeded`),a=i.find(e=>e.id===r.deliver_job_id)??i[0],o=a&&m(a.id,a.outputs[0]?.name??`photo`,`thumb`)||r.thumb_url;return n`<a href=${v.photo(this.shootId,r.id)} aria-label=${r.filename} aria-current=${r.id===e.id?`true`:G} @click=${e=>{e.preventDefault(),J(v.photo(this.shootId,r.id),!0)}}>
          ${o?n`<img src=${o} alt="" loading="lazy" />`:G}</a>`})}
    </nav>`}marks(e){return n`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>P([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${y(`flag`,15)} ${f.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>P([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${y(`close`,15)} ${f.marks.reject}</button>
      <span class="stars" role="group" aria-label=${f.marks.stars}>${[1,2,3,4,5].map(t=>n`<button aria-label=${f.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>P([e.id],{rating:e.rating===t?0:t})}>${y(`star`,18)}</button>`)}</span>
    </div>`}panel(e,t,r){let i=this.done.find(t=>t.id===e.deliver_job_id)??this.done[0];return n`<aside aria-label=${f.photo.details}>
      <section class="marks">${this.marks(e)}</section>
      ${r?n`<section class="fault"><h2>${y(`warn`)} ${f.job.failed}</h2><p>${r.error?.message??r.error_message??``}</p>
            <button class="button small" @click=${()=>R(r)}>${f.job.retry}</button></section>`:G}
      ${this.done.length>1?n`<section><h2>${f.photo.versions}</h2><div class="versions" role="group" aria-label=${f.photo.versions}>
            ${this.done.map(e=>{let r=m(e.id,e.outputs[0]?.name??`photo`,`thumb`);return n`<button class="version" aria-pressed=${e.id===t?.id} @click=${()=>this.show(e)}>${r?n`<img src=${r} alt="" />`:n`<span class="skeleton"></span>`}<span>${e.id===i?.id?y(`check`,14):G} ${b(e.style)}</span></button>`})}</div>
            ${t&&t.id!==i?.id?n`<button class="button small quiet" @click=${()=>P([e.id],{deliver_job_id:t.id})}>${y(`check`,16)} ${f.photo.deliver}</button>`:n`<p class="hint">${f.photo.delivered}. ${f.photo.deliverHint}</p>`}</section>`:G}
      ${t?n`<job-report .job=${t}></job-report>
            ${t.disclosure&&t.disclosure!==`none`?n`<section><button class="button small quiet" @click=${()=>this.disclosure(t)}>${y(`download`,16)} ${f.photo.disclosure}</button></section>`:G}
            <section><h2>${f.photo.layers}</h2><div class="choices" role="group" aria-label=${f.photo.layers}>
              ${j(t)?n`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(t,`region`)}>${f.photo.region}</button>`:G}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(t,`map`)}>${f.photo.map}</button></div></section>`:r?G:n`<section><h2>${f.photo.untouched}</h2><p class="quieter">${f.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${y(`spark`,18)} ${f.shoot.enhance}</button></section>`}
      <photo-tags .asset=${e}></photo-tags>
      <section class="facts"><h2>${f.photo.about}</h2><dl>
        ${$(e)?G:n`<dt>${f.photo.original}</dt><dd>${f.photo.size(e.width,e.height)}, ${re(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${t?n`<dt>${f.photo.tier}</dt><dd>${f.photo.size(t.outputs[0]?.width??0,t.outputs[0]?.height??0)}</dd><dt>${f.photo.provider}</dt><dd>${f.looks.providers[t.used_provider??``]??t.used_provider}</dd><dt>${f.photo.credits}</dt><dd>${t.credits_used}</dd>`:G}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>N(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!$(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&J(v.photo(this.shootId,n.id),!0)}look(){o(()=>import(`./looks-sheet-B9OvqbyY.js`),__vite__mapDeps([4,1,2,3,5,6,7,8])),this.looking=!0}weigh(){o(()=>import(`./compare-sheet-CVIrbEpu.js`),__vite__mapDeps([9,1,2,8])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];A(this.shootId,[this.assetId]),J(t?v.photo(this.shootId,t.id):v.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(j(e))};else try{let{fidelity:t}=await k(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,l(d(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await k(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)w(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};_([B()],Q.prototype,`shootId`,void 0),_([B()],Q.prototype,`assetId`,void 0),_([S()],Q.prototype,`chosen`,void 0),_([S()],Q.prototype,`mode`,void 0),_([S()],Q.prototype,`held`,void 0),_([S()],Q.prototype,`percent`,void 0),_([S()],Q.prototype,`details`,void 0),_([S()],Q.prototype,`tiles`,void 0),_([S()],Q.prototype,`layer`,void 0),_([S()],Q.prototype,`layers`,void 0),_([S()],Q.prototype,`looking`,void 0),_([S()],Q.prototype,`weighing`,void 0),_([S()],Q.prototype,`locked`,void 0),Q=_([q(`photo-view`)],Q);var $=e=>e.status===`generated`;export{Q as PhotoView};