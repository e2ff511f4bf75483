const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-CQAcIVlV.js","assets/common-DnajJ680.js","assets/common-_gXZcgoQ.css","assets/compare-slider-8kY1ztrS.js","assets/looks-sheet-DZFEsaVC.js","assets/studio-app-DMDPM2Jq.js","assets/schema-2vXgLy_U.js","assets/vars-DavHH6DA.js","assets/side-sheet-BW2NVT5L.js","assets/compare-sheet-BLfwkUkM.js"])))=>i.map(i=>d[i]);
import{Ar as e,Bn as t,Ct as n,E as r,En as i,Gn as a,Hn as o,In as s,Nn as ee,Nr as c,Or as l,Pr as u,Qt as te,Rn as d,Sr as f,St as p,T as ne,Un as m,Ut as h,Xt as g,_n as _,_r as v,b as y,bn as b,br as x,dr as S,en as C,ft as w,g as T,gn as E,gr as D,h as O,in as re,jn as k,ln as A,m as j,nn as ie,p as M,pt as N,qt as P,rn as F,st as I,v as L,vn as R,vr as z,w as B,wr as V,x as H,xn as U,xt as W,yn as G,yr as K,yt as q,zr as J}from"./common-DnajJ680.js";import"./compare-slider-8kY1ztrS.js";import"./studio-app-DMDPM2Jq.js";import{t as Y}from"./review-mark-BfftFV3A.js";import{t as ae}from"./stages-Cxr4-oOw.js";var X=class extends K{static{this.styles=[a,V`
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,n=e.notes??[],r=B(n),i=t?.verdict;return f`
      ${i?f`<section><div class="verdict ${i}">${m(i===`faithful`?`shield`:`warn`)}
            <div><b>${c.photo[i]}</b>
              ${i===`refused`?(t?.reasons??[]).map(e=>f`<p>${e}</p>`):f`<p>${i===`faithful`?c.photo.faithfulText:c.photo.reviewText}</p>`}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?c.photo.altered:c.photo.notAltered}</p></section>`:x}
      ${this.job.warnings.length?f`<section>${this.job.warnings.map(e=>f`<div class="verdict">${m(`info`)}<div><p>${e.message}</p></div></div>`)}</section>`:x}
      ${n.length?f`<section><h2>${c.photo.report}</h2>${r.length?f`<ul>${r.map(e=>f`<li>${e}</li>`)}</ul>`:x}
            ${this.figures(e)}</section>`:x}
    `}figures(e){let t=e.fidelity?.result,n=typeof t?.changed_outside==`number`?[c.photo.outside(t.changed_outside)]:[],r=t?.verdict===`review`?t.reasons??[]:[],i=[...(e.notes??[]).map(({text:e})=>e),...n,...r];return f`<details><summary>${c.photo.details}</summary><ul>${i.map(e=>f`<li>${ne(e)}</li>`)}</ul></details>`}};o([v({attribute:!1})],X.prototype,`job`,void 0),X=o([z(`job-report`)],X);var Z=class extends K{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(F(this.asset.tags,n))}}static{this.styles=[a,V`
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
    `]}render(){let{asset:e}=this,t=g.filter(t=>!e.tags.includes(t)),n=c.tags.by[e.tags_by??``];return f`
      <h2>${c.tags.title}</h2>
      ${e.tags.length?f`<ul>${e.tags.map(t=>f`<li>${C(t)} <button class="button bare round small" aria-label=${c.tags.remove(C(t))} @click=${()=>this.tell(re(e.tags,t))}>${m(`close`,13)}</button></li>`)}</ul>`:f`<p class="hint">${c.tags.none}</p>`}
      ${e.tags.length&&n?f`<p class="hint">${n}</p>`:x}
      ${e.tags.length<10?f`<select aria-label=${c.tags.add} @change=${this.add}>
            <option value="">${c.tags.add}</option>
            ${t.map(e=>f`<option value=${e}>${C(e)}</option>`)}
          </select>`:x}
    `}tell(e){w([this.asset.id],{tags:e})}};o([v({attribute:!1})],Z.prototype,`asset`,void 0),Z=o([z(`photo-tags`)],Z);var oe=V`
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
`,Q=class extends K{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new J(this,i,_,k,n,te,l),this.unbind=null,this.unoffer=null,this.sharpened=``}static{this.styles=[a,oe]}connectedCallback(){super.connectedCallback(),this.unoffer=I(()=>this.commands()),this.unbind=r({Escape:()=>d(t.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void w([this.assetId],{mark:`pick`}),x:()=>void w([this.assetId],{mark:`reject`}),u:()=>void N(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void w([this.assetId],{rating:e})])),d:()=>this.job&&void H(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!i.value.has(this.shootId)&&U(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),b({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=ie(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:A(this.shootId)??[]}get asset(){return i.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return G(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:e,job:n}=this;if(!e)return i.value.has(this.shootId)?f`<div class="gone"><h1>${c.photo.gone}</h1><a class="button" href=${t.shoot(this.shootId)}>${c.common.back}</a></div>`:f`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let r=G(e.id).find(E),a=G(e.id)[0]?.status===`failed`?G(e.id)[0]:void 0;return f`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,n)}
        <div class="stage">
          ${this.picture(e,n)}
          ${P(n)?f`<p class="staged">${m(`info`,15)} ${c.staging.virtually}</p>`:x}
          ${r?this.working(r):x}
          <button class="turn left" aria-label=${c.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${m(`back`,24)}</button>
          <button class="turn right" aria-label=${c.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${m(`forward`,24)}</button>
        </div>
        ${this.foot(e,n)}
        ${this.details?this.panel(e,n,a):x}
      </div>
      ${this.looking?f`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} .parent=${$(e)?n?.id??``:``} .picture=${$(e)&&n?p(n):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:x}
      ${this.weighing?f`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:x}
    `}head(e,n){return f`<header>
      <a class="button bare round" href=${t.shoot(this.shootId)} aria-label=${c.common.back}>${m(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${c.photo.size(e.width,e.height)}${n?` · ${h(n.style)}`:``}</span>${Y(n,`under`)}</div>
      <div class="tools">
        ${n&&!$(e)?f`<div class="choices modes" role="group" aria-label=${c.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>f`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${c.photo.modes[e]}</button>`)}
            </div>`:x}
        <button class="button bare small number zoom" aria-label=${`${c.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${m(`zoom`,18)} <span>${this.percent?c.photo.zoom(Math.round(this.percent)):c.photo.fit}</span></button>
        ${Y(n,`near`)}<span class="acts beside">${this.acts(e,n,`small`)}</span>
        <button class="button bare round small" aria-label=${c.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${m(`info`)}</button>
        <pop-menu face="bare round small" .label=${c.common.more} .items=${this.others(e)}>${m(`more`)}</pop-menu>
      </div>
    </header>`}acts(e,t,n){let r=n===``;return f`${t?f`<pop-menu face=${n} ?wide=${r} up=${r?`true`:``} side=${r?`left`:`right`} .label=${c.photo.download} .items=${this.sizes(e,t)}>${m(`download`,17)} ${c.photo.download}</pop-menu>`:x}
      <button class="button ${t?`quiet`:``} ${n}" @click=${()=>this.look()}>${m(`spark`,17)} ${t?c.photo.again:c.shoot.enhance}</button>`}sizes(e,t){return[`original`,`web`,`mls`].map(n=>({label:c.shoot.sizes[n],hint:c.shoot.sizeHints[n],icon:`download`,run:()=>void H(t,e.filename,n)}))}others(e){let t={label:c.comparisons.choose,icon:`compare`,run:()=>this.weigh()};return[...$(e)?[]:[t],{label:c.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}commands(){let{asset:e,job:t}=this;if(!e)return[];let n=t?this.sizes(e,t).map(e=>({...e,label:`${c.photo.download}: ${e.label}`})):[];return[{label:t?c.photo.again:c.shoot.enhance,icon:`spark`,run:()=>this.look()},...n,...this.others(e)]}picture(e,t){let n=$(e)?``:q(e,t),r=t?p(t):``,i=t?.outputs[0]?.width??0,a=this.layer?this.layers[this.layer]:``;if(!t)return f`<compare-slider zoomable .now=${n} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;let o=t.parent_job_id?_.value.get(t.parent_job_id):void 0;if($(e)&&o)return f`<compare-slider zoomable .was=${p(o)} .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if($(e))return f`<compare-slider zoomable .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return u(()=>import(`./all-looks-CQAcIVlV.js`),__vite__mapDeps([0,1,2,3])),f`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return f`<div class="pair">
        <compare-slider zoomable class="first" .label=${c.photo.before} .now=${n} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${c.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${c.photo.after} .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${m(`lock`,16)} ${c.photo.lock}</button>
      </div>`;let s=this.held?`before`:this.mode===`toggle`?`after`:``;return f`<compare-slider zoomable .was=${n} .now=${r} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .only=${s} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=k.value.get(e.id),n=Math.max(e.progress,t?.progress??0),r=t?.stage??e.progress_note,i=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return f`<div class="working" role="status">
      ${e.status===`queued`?m(`clock`,26):f`<progress-ring .value=${n} size="26"></progress-ring>`}
      <div><b>${h(e.style)}</b><span>${e.status===`queued`?c.job.queuedAt(e.position):r?ae(r):c.job[e.status]}${i>1&&e.status===`processing`?`, ${c.job.finishing(i)}`:``}</span></div>
      ${e.status===`cancelling`?x:f`<button class="button small quiet" @click=${()=>O([e])}>${c.job.cancel}</button>`}
    </div>`}foot(e,t){return f`<div class="foot"><div class="marks">${this.marks(e)}</div>${this.film(e)}<div class="acts below">${this.acts(e,t,``)}</div></div>`}film(e){if(this.list.length<2)return x;let n=R();return f`<nav class="film" aria-label=${c.photo.filmstrip}>
      ${this.list.map(r=>{let i=(n.get(r.id)??[]).filter(e=>e.status===`succeeded`),a=i.find(e=>e.id===r.deliver_job_id)??i[0],o=a&&W(a.id,a.outputs[0]?.name??`photo`,`thumb`)||r.thumb_url;return f`<a href=${t.photo(this.shootId,r.id)} aria-label=${r.filename} aria-current=${r.id===e.id?`true`:x} @click=${e=>{e.preventDefault(),d(t.photo(this.shootId,r.id),!0)}}>
          ${o?f`<img src=${o} alt="" loading="lazy" />`:x}</a>`})}
    </nav>`}marks(e){return f`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>w([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${m(`flag`,15)} ${c.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>w([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${m(`close`,15)} ${c.marks.reject}</button>
      <span class="stars" role="group" aria-label=${c.marks.stars}>${[1,2,3,4,5].map(t=>f`<button aria-label=${c.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>w([e.id],{rating:e.rating===t?0:t})}>${m(`star`,18)}</button>`)}</span>
    </div>`}panel(t,n,r){let i=this.done.find(e=>e.id===t.deliver_job_id)??this.done[0];return f`<aside aria-label=${c.photo.details}>
      <section class="marks">${this.marks(t)}</section>
      ${r?f`<section class="fault"><h2>${m(`warn`)} ${c.job.failed}</h2><p>${r.error?.message??r.error_message??``}</p>
            <button class="button small" @click=${()=>L(r)}>${c.job.retry}</button></section>`:x}
      ${this.done.length>1?f`<section><h2>${c.photo.versions}</h2><div class="versions" role="group" aria-label=${c.photo.versions}>
            ${this.done.map(e=>{let t=W(e.id,e.outputs[0]?.name??`photo`,`thumb`);return f`<button class="version" aria-pressed=${e.id===n?.id} @click=${()=>this.show(e)}>${t?f`<img src=${t} alt="" />`:f`<span class="skeleton"></span>`}<span>${e.id===i?.id?m(`check`,14):x} ${h(e.style)}</span></button>`})}</div>
            ${n&&n.id!==i?.id?f`<button class="button small quiet" @click=${()=>w([t.id],{deliver_job_id:n.id})}>${m(`check`,16)} ${c.photo.deliver}</button>`:f`<p class="hint">${c.photo.delivered}. ${c.photo.deliverHint}</p>`}</section>`:x}
      ${n?f`<job-report .job=${n}></job-report>
            ${n.disclosure&&n.disclosure!==`none`?f`<section><button class="button small quiet" @click=${()=>this.disclosure(n)}>${m(`download`,16)} ${c.photo.disclosure}</button></section>`:x}
            <section><h2>${c.photo.layers}</h2><div class="choices" role="group" aria-label=${c.photo.layers}>
              ${j(n)?f`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(n,`region`)}>${c.photo.region}</button>`:x}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(n,`map`)}>${c.photo.map}</button></div></section>`:r?x:f`<section><h2>${c.photo.untouched}</h2><p class="quieter">${c.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${m(`spark`,18)} ${c.shoot.enhance}</button></section>`}
      <photo-tags .asset=${t}></photo-tags>
      <section class="facts"><h2>${c.photo.about}</h2><dl>
        ${$(t)?x:f`<dt>${c.photo.original}</dt><dd>${c.photo.size(t.width,t.height)}, ${e(t.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${n?f`<dt>${c.photo.tier}</dt><dd>${c.photo.size(n.outputs[0]?.width??0,n.outputs[0]?.height??0)}</dd><dt>${c.photo.provider}</dt><dd>${c.looks.providers[n.used_provider??``]??n.used_provider}</dd><dt>${c.photo.credits}</dt><dd>${n.credits_used}</dd>`:x}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>M(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!$(this.asset)&&n(!0)}turn(e){let n=this.list.findIndex(e=>e.id===this.assetId),r=this.list[n+e];r&&d(t.photo(this.shootId,r.id),!0)}look(){u(()=>import(`./looks-sheet-DZFEsaVC.js`),__vite__mapDeps([4,1,2,3,5,6,7,8])),this.looking=!0}weigh(){u(()=>import(`./compare-sheet-BLfwkUkM.js`),__vite__mapDeps([9,1,2,8])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),n=this.list[e+1]??this.list[e-1];T(this.shootId,[this.assetId]),d(n?t.photo(this.shootId,n.id):t.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(j(e))};else try{let{fidelity:t}=await S(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,s(ee(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await S(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)y(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};o([v()],Q.prototype,`shootId`,void 0),o([v()],Q.prototype,`assetId`,void 0),o([D()],Q.prototype,`chosen`,void 0),o([D()],Q.prototype,`mode`,void 0),o([D()],Q.prototype,`held`,void 0),o([D()],Q.prototype,`percent`,void 0),o([D()],Q.prototype,`details`,void 0),o([D()],Q.prototype,`tiles`,void 0),o([D()],Q.prototype,`layer`,void 0),o([D()],Q.prototype,`layers`,void 0),o([D()],Q.prototype,`looking`,void 0),o([D()],Q.prototype,`weighing`,void 0),o([D()],Q.prototype,`locked`,void 0),Q=o([z(`photo-view`)],Q);var $=e=>e.status===`generated`;export{Q as PhotoView};