const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-44CwW_01.js","assets/common-C0zW_tFl.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CvdHuwC2.js","assets/looks-sheet-LmSJ1KC0.js","assets/studio-app-Du-OavB4.js","assets/schema-2vXgLy_U.js","assets/vars-BMiYfYl7.js","assets/side-sheet-DdpJZl7T.js","assets/compare-sheet-hJjToTuF.js"])))=>i.map(i=>d[i]);
import{Br as e,Cr as t,Dn as n,E as r,Fr as i,Ht as a,Kn as o,Ln as s,Mn as c,Pn as l,Pr as u,Qt as ee,R as d,S as f,Sn as p,T as m,Tr as h,Un as g,Vn as _,Wn as v,Xt as te,_ as y,_n as b,_r as x,_t as S,at as C,bn as w,br as T,bt as E,dt as D,en as O,fr as k,g as A,h as j,in as ne,jr as re,kr as ie,m as M,nn as N,qt as P,rn as F,un as I,ut as L,vn as R,vr as z,x as B,xn as V,xr as H,xt as U,y as W,yn as G,yr as K,yt as q,zn as J}from"./common-C0zW_tFl.js";import"./compare-slider-CvdHuwC2.js";import"./studio-app-Du-OavB4.js";import{t as Y}from"./review-mark-n3Siqkkt.js";import{t as ae}from"./stages-cuCFsQaK.js";var X=class extends T{static{this.styles=[o,h`
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
    `]}render(){let e=this.job.report,n=e.fidelity?.result,r=e.notes??[],i=m(r),a=n?.verdict;return t`
      ${a?t`<section><div class="verdict ${a}">${v(a===`faithful`?`shield`:`warn`)}
            <div><b>${u.photo[a]}</b>
              ${a===`refused`?(n?.reasons??[]).map(e=>t`<p>${e}</p>`):t`<p>${a===`faithful`?u.photo.faithfulText:u.photo.reviewText}</p>`}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?u.photo.altered:u.photo.notAltered}</p></section>`:H}
      ${this.job.warnings.length?t`<section>${this.job.warnings.map(e=>t`<div class="verdict">${v(`info`)}<div><p>${e.message}</p></div></div>`)}</section>`:H}
      ${r.length?t`<section><h2>${u.photo.report}</h2>${i.length?t`<ul>${i.map(e=>t`<li>${e}</li>`)}</ul>`:H}
            ${this.figures(e)}</section>`:H}
    `}figures(e){let n=e.fidelity?.result,i=typeof n?.changed_outside==`number`?[u.photo.outside(n.changed_outside)]:[],a=n?.verdict===`review`?n.reasons??[]:[],o=[...(e.notes??[]).map(({text:e})=>e),...i,...a];return t`<details><summary>${u.photo.details}</summary><ul>${o.map(e=>t`<li>${r(e)}</li>`)}</ul></details>`}};g([z({attribute:!1})],X.prototype,`job`,void 0),X=g([K(`job-report`)],X);var Z=class extends T{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(F(this.asset.tags,n))}}static{this.styles=[o,h`
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
    `]}render(){let{asset:e}=this,n=te.filter(t=>!e.tags.includes(t)),r=u.tags.by[e.tags_by??``];return t`
      <h2>${u.tags.title}</h2>
      ${e.tags.length?t`<ul>${e.tags.map(n=>t`<li>${O(n)} <button class="button bare round small" aria-label=${u.tags.remove(O(n))} @click=${()=>this.tell(ne(e.tags,n))}>${v(`close`,13)}</button></li>`)}</ul>`:t`<p class="hint">${u.tags.none}</p>`}
      ${e.tags.length&&r?t`<p class="hint">${r}</p>`:H}
      ${e.tags.length<10?t`<select aria-label=${u.tags.add} @change=${this.add}>
            <option value="">${u.tags.add}</option>
            ${n.map(e=>t`<option value=${e}>${O(e)}</option>`)}
          </select>`:H}
    `}tell(e){L([this.asset.id],{tags:e})}};g([z({attribute:!1})],Z.prototype,`asset`,void 0),Z=g([K(`photo-tags`)],Z);var oe=h`
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
`,Q=class extends T{constructor(...t){super(...t),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new e(this,n,R,c,U,ee,ie),this.unbind=null,this.unoffer=null,this.sharpened=``}static{this.styles=[o,oe]}connectedCallback(){super.connectedCallback(),this.unoffer=C(()=>this.commands()),this.unbind=d({Escape:()=>J(_.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void L([this.assetId],{mark:`pick`}),x:()=>void L([this.assetId],{mark:`reject`}),u:()=>void D(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void L([this.assetId],{rating:e})])),d:()=>this.job&&void f(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!n.value.has(this.shootId)&&p(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),V({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=N(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:I(this.shootId)??[]}get asset(){return n.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return w(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:e,job:r}=this;if(!e)return n.value.has(this.shootId)?t`<div class="gone"><h1>${u.photo.gone}</h1><a class="button" href=${_.shoot(this.shootId)}>${u.common.back}</a></div>`:t`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let i=w(e.id).find(b),a=w(e.id)[0]?.status===`failed`?w(e.id)[0]:void 0;return t`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,r)}
        <div class="stage">
          ${this.picture(e,r)}
          ${P(r)?t`<p class="staged">${v(`info`,15)} ${u.staging.virtually}</p>`:H}
          ${i?this.working(i):H}
          <button class="turn left" aria-label=${u.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${v(`back`,24)}</button>
          <button class="turn right" aria-label=${u.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${v(`forward`,24)}</button>
        </div>
        ${this.foot(e,r)}
        ${this.details?this.panel(e,r,a):H}
      </div>
      ${this.looking?t`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} .parent=${$(e)?r?.id??``:``} .picture=${$(e)&&r?E(r):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:H}
      ${this.weighing?t`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:H}
    `}head(e,n){return t`<header>
      <a class="button bare round" href=${_.shoot(this.shootId)} aria-label=${u.common.back}>${v(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${u.photo.size(e.width,e.height)}${n?` · ${a(n.style)}`:``}</span>${Y(n,`under`)}</div>
      <div class="tools">
        ${n&&!$(e)?t`<div class="choices modes" role="group" aria-label=${u.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>t`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${u.photo.modes[e]}</button>`)}
            </div>`:H}
        <button class="button bare small number zoom" aria-label=${`${u.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${v(`zoom`,18)} <span>${this.percent?u.photo.zoom(Math.round(this.percent)):u.photo.fit}</span></button>
        ${Y(n,`near`)}<span class="acts beside">${this.acts(e,n,`small`)}</span>
        <button class="button bare round small" aria-label=${u.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${v(`info`)}</button>
        <pop-menu face="bare round small" .label=${u.common.more} .items=${this.others(e)}>${v(`more`)}</pop-menu>
      </div>
    </header>`}acts(e,n,r){let i=r===``;return t`${n?t`<pop-menu face=${r} ?wide=${i} up=${i?`true`:``} side=${i?`left`:`right`} .label=${u.photo.download} .items=${this.sizes(e,n)}>${v(`download`,17)} ${u.photo.download}</pop-menu>`:H}
      <button class="button ${n?`quiet`:``} ${r}" @click=${()=>this.look()}>${v(`spark`,17)} ${n?u.photo.again:u.shoot.enhance}</button>`}sizes(e,t){return[`original`,`web`,`mls`].map(n=>({label:u.shoot.sizes[n],hint:u.shoot.sizeHints[n],icon:`download`,run:()=>void f(t,e.filename,n)}))}others(e){let t={label:u.comparisons.choose,icon:`compare`,run:()=>this.weigh()};return[...$(e)?[]:[t],{label:u.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}commands(){let{asset:e,job:t}=this;if(!e)return[];let n=t?this.sizes(e,t).map(e=>({...e,label:`${u.photo.download}: ${e.label}`})):[];return[{label:t?u.photo.again:u.shoot.enhance,icon:`spark`,run:()=>this.look()},...n,...this.others(e)]}picture(e,n){let r=$(e)?``:S(e,n),a=n?E(n):``,o=n?.outputs[0]?.width??0,s=this.layer?this.layers[this.layer]:``;if(!n)return t`<compare-slider zoomable .now=${r} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;let c=n.parent_job_id?R.value.get(n.parent_job_id):void 0;if($(e)&&c)return t`<compare-slider zoomable .was=${E(c)} .now=${a} .nowTiles=${this.tiles.after} .fullWidth=${o} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if($(e))return t`<compare-slider zoomable .now=${a} .nowTiles=${this.tiles.after} .fullWidth=${o} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return i(()=>import(`./all-looks-44CwW_01.js`),__vite__mapDeps([0,1,2,3])),t`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return t`<div class="pair">
        <compare-slider zoomable class="first" .label=${u.photo.before} .now=${r} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${u.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${u.photo.after} .now=${a} .nowTiles=${this.tiles.after} .fullWidth=${o} .overlay=${s} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${v(`lock`,16)} ${u.photo.lock}</button>
      </div>`;let l=this.held?`before`:this.mode===`toggle`?`after`:``;return t`<compare-slider zoomable .was=${r} .now=${a} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${o} .overlay=${s} .only=${l} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let n=c.value.get(e.id),r=Math.max(e.progress,n?.progress??0),i=n?.stage??e.progress_note,o=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return t`<div class="working" role="status">
      ${e.status===`queued`?v(`clock`,26):t`<progress-ring .value=${r} size="26"></progress-ring>`}
      <div><b>${a(e.style)}</b><span>${e.status===`queued`?u.job.queuedAt(e.position):i?ae(i):u.job[e.status]}${o>1&&e.status===`processing`?`, ${u.job.finishing(o)}`:``}</span></div>
      ${e.status===`cancelling`?H:t`<button class="button small quiet" @click=${()=>A([e])}>${u.job.cancel}</button>`}
    </div>`}foot(e,n){return t`<div class="foot"><div class="marks">${this.marks(e)}</div>${this.film(e)}<div class="acts below">${this.acts(e,n,``)}</div></div>`}film(e){if(this.list.length<2)return H;let n=G();return t`<nav class="film" aria-label=${u.photo.filmstrip}>
      ${this.list.map(r=>{let i=(n.get(r.id)??[]).filter(e=>e.status===`succeeded`),a=i.find(e=>e.id===r.deliver_job_id)??i[0],o=a&&q(a.id,a.outputs[0]?.name??`photo`,`thumb`)||r.thumb_url;return t`<a href=${_.photo(this.shootId,r.id)} aria-label=${r.filename} aria-current=${r.id===e.id?`true`:H} @click=${e=>{e.preventDefault(),J(_.photo(this.shootId,r.id),!0)}}>
          ${o?t`<img src=${o} alt="" loading="lazy" />`:H}</a>`})}
    </nav>`}marks(e){return t`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>L([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${v(`flag`,15)} ${u.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>L([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${v(`close`,15)} ${u.marks.reject}</button>
      <span class="stars" role="group" aria-label=${u.marks.stars}>${[1,2,3,4,5].map(n=>t`<button aria-label=${u.marks.rating(n)} aria-pressed=${e.rating===n} class=${e.rating>=n?`on`:``} @click=${()=>L([e.id],{rating:e.rating===n?0:n})}>${v(`star`,18)}</button>`)}</span>
    </div>`}panel(e,n,r){let i=this.done.find(t=>t.id===e.deliver_job_id)??this.done[0];return t`<aside aria-label=${u.photo.details}>
      <section class="marks">${this.marks(e)}</section>
      ${r?t`<section class="fault"><h2>${v(`warn`)} ${u.job.failed}</h2><p>${r.error?.message??r.error_message??``}</p>
            <button class="button small" @click=${()=>W(r)}>${u.job.retry}</button></section>`:H}
      ${this.done.length>1?t`<section><h2>${u.photo.versions}</h2><div class="versions" role="group" aria-label=${u.photo.versions}>
            ${this.done.map(e=>{let r=q(e.id,e.outputs[0]?.name??`photo`,`thumb`);return t`<button class="version" aria-pressed=${e.id===n?.id} @click=${()=>this.show(e)}>${r?t`<img src=${r} alt="" />`:t`<span class="skeleton"></span>`}<span>${e.id===i?.id?v(`check`,14):H} ${a(e.style)}</span></button>`})}</div>
            ${n&&n.id!==i?.id?t`<button class="button small quiet" @click=${()=>L([e.id],{deliver_job_id:n.id})}>${v(`check`,16)} ${u.photo.deliver}</button>`:t`<p class="hint">${u.photo.delivered}. ${u.photo.deliverHint}</p>`}</section>`:H}
      ${n?t`<job-report .job=${n}></job-report>
            ${n.disclosure&&n.disclosure!==`none`?t`<section><button class="button small quiet" @click=${()=>this.disclosure(n)}>${v(`download`,16)} ${u.photo.disclosure}</button></section>`:H}
            <section><h2>${u.photo.layers}</h2><div class="choices" role="group" aria-label=${u.photo.layers}>
              ${j(n)?t`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(n,`region`)}>${u.photo.region}</button>`:H}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(n,`map`)}>${u.photo.map}</button></div></section>`:r?H:t`<section><h2>${u.photo.untouched}</h2><p class="quieter">${u.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${v(`spark`,18)} ${u.shoot.enhance}</button></section>`}
      <photo-tags .asset=${e}></photo-tags>
      <section class="facts"><h2>${u.photo.about}</h2><dl>
        ${$(e)?H:t`<dt>${u.photo.original}</dt><dd>${u.photo.size(e.width,e.height)}, ${re(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${n?t`<dt>${u.photo.tier}</dt><dd>${u.photo.size(n.outputs[0]?.width??0,n.outputs[0]?.height??0)}</dd><dt>${u.photo.provider}</dt><dd>${u.looks.providers[n.used_provider??``]??n.used_provider}</dd><dt>${u.photo.credits}</dt><dd>${n.credits_used}</dd>`:H}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>M(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!$(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&J(_.photo(this.shootId,n.id),!0)}look(){i(()=>import(`./looks-sheet-LmSJ1KC0.js`),__vite__mapDeps([4,1,2,3,5,6,7,8])),this.looking=!0}weigh(){i(()=>import(`./compare-sheet-hJjToTuF.js`),__vite__mapDeps([9,1,2,8])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];y(this.shootId,[this.assetId]),J(t?_.photo(this.shootId,t.id):_.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(j(e))};else try{let{fidelity:t}=await k(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,s(l(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await k(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)B(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};g([z()],Q.prototype,`shootId`,void 0),g([z()],Q.prototype,`assetId`,void 0),g([x()],Q.prototype,`chosen`,void 0),g([x()],Q.prototype,`mode`,void 0),g([x()],Q.prototype,`held`,void 0),g([x()],Q.prototype,`percent`,void 0),g([x()],Q.prototype,`details`,void 0),g([x()],Q.prototype,`tiles`,void 0),g([x()],Q.prototype,`layer`,void 0),g([x()],Q.prototype,`layers`,void 0),g([x()],Q.prototype,`looking`,void 0),g([x()],Q.prototype,`weighing`,void 0),g([x()],Q.prototype,`locked`,void 0),Q=g([K(`photo-view`)],Q);var $=e=>e.status===`generated`;export{Q as PhotoView};