const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-DAhTbHtW.js","assets/common-Th73iqsk.js","assets/common-_gXZcgoQ.css","assets/compare-slider-D1WAmAMS.js","assets/looks-sheet-Dm5wVupI.js","assets/studio-app-olIZw6vd.js","assets/schema-2vXgLy_U.js","assets/vars-oRd8JM0M.js","assets/side-sheet-CP9mHh_b.js","assets/compare-sheet-CRxfuIB2.js"])))=>i.map(i=>d[i]);
import{$t as e,A as t,An as n,Ar as r,Bn as i,Cn as a,D as o,E as s,Er as c,Fn as l,Fr as u,Hn as d,I as ee,Jt as te,Kt as f,L as p,Ln as m,M as h,N as g,Nn as ne,O as re,On as _,Qt as v,Rt as y,T as b,Ut as x,Xt as S,_n as C,_t as w,br as T,en as E,fr as D,gn as O,gr as k,gt as A,hn as ie,hr as j,ht as M,kr as N,mn as P,mr as F,nt as I,on as L,ot as R,pn as z,pr as B,pt as V,sr as H,st as U,vn as W,vr as G,w as K,wr as q,zn as J}from"./common-Th73iqsk.js";import"./compare-slider-D1WAmAMS.js";import"./studio-app-olIZw6vd.js";import{t as Y}from"./review-mark-B7lmw3Zk.js";import{t as ae}from"./stages-BEPyYUcf.js";var X=class extends j{static{this.styles=[d,T`
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,n=e.notes??[],r=ee(n),a=t?.verdict;return G`
      ${a?G`<section><div class="verdict ${a}">${i(a===`faithful`?`shield`:`warn`)}
            <div><b>${N.photo[a]}</b>
              ${a===`refused`?(t?.reasons??[]).map(e=>G`<p>${e}</p>`):G`<p>${a===`faithful`?N.photo.faithfulText:N.photo.reviewText}</p>`}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?N.photo.altered:N.photo.notAltered}</p></section>`:k}
      ${this.job.warnings.length?G`<section>${this.job.warnings.map(e=>G`<div class="verdict">${i(`info`)}<div><p>${e.message}</p></div></div>`)}</section>`:k}
      ${n.length?G`<section><h2>${N.photo.report}</h2>${r.length?G`<ul>${r.map(e=>G`<li>${e}</li>`)}</ul>`:k}
            ${this.figures(e)}</section>`:k}
    `}figures(e){let t=e.fidelity?.result,n=typeof t?.changed_outside==`number`?[N.photo.outside(t.changed_outside)]:[],r=t?.verdict===`review`?t.reasons??[]:[],i=[...(e.notes??[]).map(({text:e})=>e),...n,...r];return G`<details><summary>${N.photo.details}</summary><ul>${i.map(e=>G`<li>${p(e)}</li>`)}</ul></details>`}};J([B({attribute:!1})],X.prototype,`job`,void 0),X=J([F(`job-report`)],X);var Z=class extends j{constructor(...t){super(...t),this.add=t=>{let n=t.target,r=n.value;n.value=``,r&&this.tell(e(this.asset.tags,r))}}static{this.styles=[d,T`
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
    `]}render(){let{asset:e}=this,t=f.filter(t=>!e.tags.includes(t)),n=N.tags.by[e.tags_by??``];return G`
      <h2>${N.tags.title}</h2>
      ${e.tags.length?G`<ul>${e.tags.map(t=>G`<li>${S(t)} <button class="button bare round small" aria-label=${N.tags.remove(S(t))} @click=${()=>this.tell(E(e.tags,t))}>${i(`close`,13)}</button></li>`)}</ul>`:G`<p class="hint">${N.tags.none}</p>`}
      ${e.tags.length&&n?G`<p class="hint">${n}</p>`:k}
      ${e.tags.length<10?G`<select aria-label=${N.tags.add} @change=${this.add}>
            <option value="">${N.tags.add}</option>
            ${t.map(e=>G`<option value=${e}>${S(e)}</option>`)}
          </select>`:k}
    `}tell(e){R([this.asset.id],{tags:e})}};J([B({attribute:!1})],Z.prototype,`asset`,void 0),Z=J([F(`photo-tags`)],Z);var oe=T`
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
      min-height: 2.75rem;
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
`,Q=class extends j{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new u(this,a,P,_,w,te,q),this.unbind=null,this.unoffer=null,this.sharpened=``}static{this.styles=[d,oe]}connectedCallback(){super.connectedCallback(),this.unoffer=I(()=>this.commands()),this.unbind=b({Escape:()=>l(m.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void R([this.assetId],{mark:`pick`}),x:()=>void R([this.assetId],{mark:`reject`}),u:()=>void U(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void R([this.assetId],{rating:e})])),d:()=>this.job&&void g(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!a.value.has(this.shootId)&&W(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),C({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=v(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:L(this.shootId)??[]}get asset(){return a.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return O(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:e,job:t}=this;if(!e)return a.value.has(this.shootId)?G`<div class="gone"><h1>${N.photo.gone}</h1><a class="button" href=${m.shoot(this.shootId)}>${N.common.back}</a></div>`:G`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let n=O(e.id).find(z),r=O(e.id)[0]?.status===`failed`?O(e.id)[0]:void 0;return G`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,t)}
        <div class="stage">
          ${this.picture(e,t)}
          ${x(t)?G`<p class="staged">${i(`info`,15)} ${N.staging.virtually}</p>`:k}
          ${n?this.working(n):k}
          <button class="turn left" aria-label=${N.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${i(`back`,24)}</button>
          <button class="turn right" aria-label=${N.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${i(`forward`,24)}</button>
        </div>
        ${this.foot(e,t)}
        ${this.details?this.panel(e,t,r):k}
      </div>
      ${this.looking?G`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} .parent=${$(e)?t?.id??``:``} .picture=${$(e)&&t?A(t):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:k}
      ${this.weighing?G`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:k}
    `}head(e,t){return G`<header>
      <a class="button bare round" href=${m.shoot(this.shootId)} aria-label=${N.common.back}>${i(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${N.photo.size(e.width,e.height)}${t?` · ${y(t.style)}`:``}</span>${Y(t,`under`)}</div>
      <div class="tools">
        ${t&&!$(e)?G`<div class="choices modes" role="group" aria-label=${N.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>G`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${N.photo.modes[e]}</button>`)}
            </div>`:k}
        <button class="button bare small number zoom" aria-label=${`${N.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${i(`zoom`,18)} <span>${this.percent?N.photo.zoom(Math.round(this.percent)):N.photo.fit}</span></button>
        ${Y(t,`near`)}<span class="acts beside">${this.acts(e,t,`small`)}</span>
        <button class="button bare round small" aria-label=${N.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${i(`info`)}</button>
        <pop-menu face="bare round small" .label=${N.common.more} .items=${this.others(e)}>${i(`more`)}</pop-menu>
      </div>
    </header>`}acts(e,t,n){let r=n===``;return G`${t?G`<pop-menu face=${n} ?wide=${r} up=${r?`true`:``} side=${r?`left`:`right`} .label=${N.photo.download} .items=${this.sizes(e,t)}>${i(`download`,17)} ${N.photo.download}</pop-menu>`:k}
      <button class="button ${t?`quiet`:``} ${n}" @click=${()=>this.look()}>${i(`spark`,17)} ${t?N.photo.again:N.shoot.enhance}</button>`}sizes(e,t){return[`original`,`web`,`mls`].map(n=>({label:N.shoot.sizes[n],hint:N.shoot.sizeHints[n],icon:`download`,run:()=>void g(t,e.filename,n)}))}others(e){let t={label:N.comparisons.choose,icon:`compare`,run:()=>this.weigh()};return[...$(e)?[]:[t],{label:N.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}commands(){let{asset:e,job:t}=this;if(!e)return[];let n=t?this.sizes(e,t).map(e=>({...e,label:`${N.photo.download}: ${e.label}`})):[];return[{label:t?N.photo.again:N.shoot.enhance,icon:`spark`,run:()=>this.look()},...n,...this.others(e)]}picture(e,t){let n=$(e)?``:V(e,t),a=t?A(t):``,o=t?.outputs[0]?.width??0,s=this.layer?this.layers[this.layer]:``;if(!t)return G`<compare-slider zoomable .now=${n} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;let c=t.parent_job_id?P.value.get(t.parent_job_id):void 0;if($(e)&&c)return G`<compare-slider zoomable .was=${A(c)} .now=${a} .nowTiles=${this.tiles.after} .fullWidth=${o} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if($(e))return G`<compare-slider zoomable .now=${a} .nowTiles=${this.tiles.after} .fullWidth=${o} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return r(()=>import(`./all-looks-DAhTbHtW.js`),__vite__mapDeps([0,1,2,3])),G`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return G`<div class="pair">
        <compare-slider zoomable class="first" .label=${N.photo.before} .now=${n} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${N.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${N.photo.after} .now=${a} .nowTiles=${this.tiles.after} .fullWidth=${o} .overlay=${s} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${i(`lock`,16)} ${N.photo.lock}</button>
      </div>`;let l=this.held?`before`:this.mode===`toggle`?`after`:``;return G`<compare-slider zoomable .was=${n} .now=${a} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${o} .overlay=${s} .only=${l} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=_.value.get(e.id),n=Math.max(e.progress,t?.progress??0),r=t?.stage??e.progress_note,a=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return G`<div class="working" role="status">
      ${e.status===`queued`?i(`clock`,26):G`<progress-ring .value=${n} size="26"></progress-ring>`}
      <div><b>${y(e.style)}</b><span>${e.status===`queued`?N.job.queuedAt(e.position):r?ae(r):N.job[e.status]}${a>1&&e.status===`processing`?`, ${N.job.finishing(a)}`:``}</span></div>
      ${e.status===`cancelling`?k:G`<button class="button small quiet" @click=${()=>o([e])}>${N.job.cancel}</button>`}
    </div>`}foot(e,t){return G`<div class="foot"><div class="marks">${this.marks(e)}</div>${this.film(e)}<div class="acts below">${this.acts(e,t,``)}</div></div>`}film(e){if(this.list.length<2)return k;let t=ie();return G`<nav class="film" aria-label=${N.photo.filmstrip}>
      ${this.list.map(n=>{let r=(t.get(n.id)??[]).filter(e=>e.status===`succeeded`),i=r.find(e=>e.id===n.deliver_job_id)??r[0],a=i&&M(i.id,i.outputs[0]?.name??`photo`,`thumb`)||n.thumb_url;return G`<a href=${m.photo(this.shootId,n.id)} aria-label=${n.filename} aria-current=${n.id===e.id?`true`:k} @click=${e=>{e.preventDefault(),l(m.photo(this.shootId,n.id),!0)}}>
          ${a?G`<img src=${a} alt="" loading="lazy" />`:k}</a>`})}
    </nav>`}marks(e){return G`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>R([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${i(`flag`,15)} ${N.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>R([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${i(`close`,15)} ${N.marks.reject}</button>
      <span class="stars" role="group" aria-label=${N.marks.stars}>${[1,2,3,4,5].map(t=>G`<button aria-label=${N.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>R([e.id],{rating:e.rating===t?0:t})}>${i(`star`,18)}</button>`)}</span>
    </div>`}panel(e,n,r){let a=this.done.find(t=>t.id===e.deliver_job_id)??this.done[0];return G`<aside aria-label=${N.photo.details}>
      <section class="marks">${this.marks(e)}</section>
      ${r?G`<section class="fault"><h2>${i(`warn`)} ${N.job.failed}</h2><p>${r.error?.message??r.error_message??``}</p>
            <button class="button small" @click=${()=>t(r)}>${N.job.retry}</button></section>`:k}
      ${this.done.length>1?G`<section><h2>${N.photo.versions}</h2><div class="versions" role="group" aria-label=${N.photo.versions}>
            ${this.done.map(e=>{let t=M(e.id,e.outputs[0]?.name??`photo`,`thumb`);return G`<button class="version" aria-pressed=${e.id===n?.id} @click=${()=>this.show(e)}>${t?G`<img src=${t} alt="" />`:G`<span class="skeleton"></span>`}<span>${e.id===a?.id?i(`check`,14):k} ${y(e.style)}</span></button>`})}</div>
            ${n&&n.id!==a?.id?G`<button class="button small quiet" @click=${()=>R([e.id],{deliver_job_id:n.id})}>${i(`check`,16)} ${N.photo.deliver}</button>`:G`<p class="hint">${N.photo.delivered}. ${N.photo.deliverHint}</p>`}</section>`:k}
      ${n?G`<job-report .job=${n}></job-report>
            ${n.disclosure&&n.disclosure!==`none`?G`<section><button class="button small quiet" @click=${()=>this.disclosure(n)}>${i(`download`,16)} ${N.photo.disclosure}</button></section>`:k}
            <section><h2>${N.photo.layers}</h2><div class="choices" role="group" aria-label=${N.photo.layers}>
              ${s(n)?G`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(n,`region`)}>${N.photo.region}</button>`:k}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(n,`map`)}>${N.photo.map}</button></div></section>`:r?k:G`<section><h2>${N.photo.untouched}</h2><p class="quieter">${N.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${i(`spark`,18)} ${N.shoot.enhance}</button></section>`}
      <photo-tags .asset=${e}></photo-tags>
      <section class="facts"><h2>${N.photo.about}</h2><dl>
        ${$(e)?k:G`<dt>${N.photo.original}</dt><dd>${N.photo.size(e.width,e.height)}, ${c(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${n?G`<dt>${N.photo.tier}</dt><dd>${N.photo.size(n.outputs[0]?.width??0,n.outputs[0]?.height??0)}</dd><dt>${N.photo.provider}</dt><dd>${N.looks.providers[n.used_provider??``]??n.used_provider}</dd><dt>${N.photo.credits}</dt><dd>${n.credits_used}</dd>`:k}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>K(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!$(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&l(m.photo(this.shootId,n.id),!0)}look(){r(()=>import(`./looks-sheet-Dm5wVupI.js`),__vite__mapDeps([4,1,2,3,5,6,7,8])),this.looking=!0}weigh(){r(()=>import(`./compare-sheet-CRxfuIB2.js`),__vite__mapDeps([9,1,2,8])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];re(this.shootId,[this.assetId]),l(t?m.photo(this.shootId,t.id):m.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(s(e))};else try{let{fidelity:t}=await H(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,ne(n(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await H(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)h(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};J([B()],Q.prototype,`shootId`,void 0),J([B()],Q.prototype,`assetId`,void 0),J([D()],Q.prototype,`chosen`,void 0),J([D()],Q.prototype,`mode`,void 0),J([D()],Q.prototype,`held`,void 0),J([D()],Q.prototype,`percent`,void 0),J([D()],Q.prototype,`details`,void 0),J([D()],Q.prototype,`tiles`,void 0),J([D()],Q.prototype,`layer`,void 0),J([D()],Q.prototype,`layers`,void 0),J([D()],Q.prototype,`looking`,void 0),J([D()],Q.prototype,`weighing`,void 0),J([D()],Q.prototype,`locked`,void 0),Q=J([F(`photo-view`)],Q);var $=e=>e.status===`generated`;export{Q as PhotoView};