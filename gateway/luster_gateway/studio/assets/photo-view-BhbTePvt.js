const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-DaH6GZhs.js","assets/common-IKet5uTS.js","assets/common-_gXZcgoQ.css","assets/compare-slider-DDrY3-k8.js","assets/looks-sheet-sv08qXDo.js","assets/studio-app-CpDC_H-7.js","assets/schema-2vXgLy_U.js","assets/vars-Bv4KJ4Mb.js","assets/side-sheet-D0E5YL44.js","assets/compare-sheet-BsvoqG6-.js"])))=>i.map(i=>d[i]);
import{$t as e,A as t,Cr as n,D as r,Dn as i,E as a,Gt as o,Ht as s,I as c,In as l,L as ee,Lt as u,M as d,Mn as f,N as p,O as m,Or as h,Pn as g,Pr as te,Qt as _,Rn as v,Sn as y,T as ne,Tr as b,Vn as x,Yt as S,Zt as C,_n as w,_r as T,an as E,at as D,dr as O,fn as k,fr as A,ft as j,gn as re,gt as ie,hn as M,hr as N,ht as P,kn as F,kr as I,mn as L,mr as R,mt as z,or as B,ot as V,pn as H,pr as U,qt as W,tt as G,w as K,yr as q,zn as J}from"./common-IKet5uTS.js";import"./compare-slider-DDrY3-k8.js";import"./studio-app-CpDC_H-7.js";import{t as Y}from"./review-mark-lho48vEV.js";import{t as ae}from"./stages-Chfh8Wb2.js";var X=class extends R{static{this.styles=[x,q`
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,n=e.notes??[],r=c(n),i=t?.verdict;return T`
      ${i?T`<section><div class="verdict ${i}">${J(i===`faithful`?`shield`:`warn`)}
            <div><b>${h.photo[i]}</b>
              ${i===`refused`?(t?.reasons??[]).map(e=>T`<p>${e}</p>`):T`<p>${i===`faithful`?h.photo.faithfulText:h.photo.reviewText}</p>`}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?h.photo.altered:h.photo.notAltered}</p></section>`:N}
      ${this.job.warnings.length?T`<section>${this.job.warnings.map(e=>T`<div class="verdict">${J(`info`)}<div><p>${e.message}</p></div></div>`)}</section>`:N}
      ${n.length?T`<section><h2>${h.photo.report}</h2>${r.length?T`<ul>${r.map(e=>T`<li>${e}</li>`)}</ul>`:N}
            ${this.figures(e)}</section>`:N}
    `}figures(e){let t=e.fidelity?.result,n=typeof t?.changed_outside==`number`?[h.photo.outside(t.changed_outside)]:[],r=t?.verdict===`review`?t.reasons??[]:[],i=[...(e.notes??[]).map(({text:e})=>e),...n,...r];return T`<details><summary>${h.photo.details}</summary><ul>${i.map(e=>T`<li>${ee(e)}</li>`)}</ul></details>`}};v([A({attribute:!1})],X.prototype,`job`,void 0),X=v([U(`job-report`)],X);var Z=class extends R{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(_(this.asset.tags,n))}}static{this.styles=[x,q`
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
    `]}render(){let{asset:t}=this,n=o.filter(e=>!t.tags.includes(e)),r=h.tags.by[t.tags_by??``];return T`
      <h2>${h.tags.title}</h2>
      ${t.tags.length?T`<ul>${t.tags.map(n=>T`<li>${S(n)} <button class="button bare round small" aria-label=${h.tags.remove(S(n))} @click=${()=>this.tell(e(t.tags,n))}>${J(`close`,13)}</button></li>`)}</ul>`:T`<p class="hint">${h.tags.none}</p>`}
      ${t.tags.length&&r?T`<p class="hint">${r}</p>`:N}
      ${t.tags.length<10?T`<select aria-label=${h.tags.add} @change=${this.add}>
            <option value="">${h.tags.add}</option>
            ${n.map(e=>T`<option value=${e}>${S(e)}</option>`)}
          </select>`:N}
    `}tell(e){D([this.asset.id],{tags:e})}};v([A({attribute:!1})],Z.prototype,`asset`,void 0),Z=v([U(`photo-tags`)],Z);var oe=q`
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
`,Q=class extends R{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new te(this,y,H,i,ie,W,n),this.unbind=null,this.unoffer=null,this.sharpened=``}static{this.styles=[x,oe]}connectedCallback(){super.connectedCallback(),this.unoffer=G(()=>this.commands()),this.unbind=ne({Escape:()=>g(l.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void D([this.assetId],{mark:`pick`}),x:()=>void D([this.assetId],{mark:`reject`}),u:()=>void V(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void D([this.assetId],{rating:e})])),d:()=>this.job&&void p(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!y.value.has(this.shootId)&&w(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),re({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=C(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:E(this.shootId)??[]}get asset(){return y.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return M(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:e,job:t}=this;if(!e)return y.value.has(this.shootId)?T`<div class="gone"><h1>${h.photo.gone}</h1><a class="button" href=${l.shoot(this.shootId)}>${h.common.back}</a></div>`:T`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let n=M(e.id).find(k),r=M(e.id)[0]?.status===`failed`?M(e.id)[0]:void 0;return T`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,t)}
        <div class="stage">
          ${this.picture(e,t)}
          ${s(t)?T`<p class="staged">${J(`info`,15)} ${h.staging.virtually}</p>`:N}
          ${n?this.working(n):N}
          <button class="turn left" aria-label=${h.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${J(`back`,24)}</button>
          <button class="turn right" aria-label=${h.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${J(`forward`,24)}</button>
        </div>
        ${this.foot(e,t)}
        ${this.details?this.panel(e,t,r):N}
      </div>
      ${this.looking?T`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} .parent=${$(e)?t?.id??``:``} .picture=${$(e)&&t?P(t):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:N}
      ${this.weighing?T`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:N}
    `}head(e,t){return T`<header>
      <a class="button bare round" href=${l.shoot(this.shootId)} aria-label=${h.common.back}>${J(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${h.photo.size(e.width,e.height)}${t?` · ${u(t.style)}`:``}</span>${Y(t,`under`)}</div>
      <div class="tools">
        ${t&&!$(e)?T`<div class="choices modes" role="group" aria-label=${h.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>T`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${h.photo.modes[e]}</button>`)}
            </div>`:N}
        <button class="button bare small number zoom" aria-label=${`${h.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${J(`zoom`,18)} <span>${this.percent?h.photo.zoom(Math.round(this.percent)):h.photo.fit}</span></button>
        ${Y(t,`near`)}<span class="acts beside">${this.acts(e,t,`small`)}</span>
        <button class="button bare round small" aria-label=${h.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${J(`info`)}</button>
        <pop-menu face="bare round small" .label=${h.common.more} .items=${this.others(e)}>${J(`more`)}</pop-menu>
      </div>
    </header>`}acts(e,t,n){let r=n===``;return T`${t?T`<pop-menu face=${n} ?wide=${r} up=${r?`true`:``} side=${r?`left`:`right`} .label=${h.photo.download} .items=${this.sizes(e,t)}>${J(`download`,17)} ${h.photo.download}</pop-menu>`:N}
      <button class="button ${t?`quiet`:``} ${n}" @click=${()=>this.look()}>${J(`spark`,17)} ${t?h.photo.again:h.shoot.enhance}</button>`}sizes(e,t){return[`original`,`web`,`mls`].map(n=>({label:h.shoot.sizes[n],hint:h.shoot.sizeHints[n],icon:`download`,run:()=>void p(t,e.filename,n)}))}others(e){let t={label:h.comparisons.choose,icon:`compare`,run:()=>this.weigh()};return[...$(e)?[]:[t],{label:h.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}commands(){let{asset:e,job:t}=this;if(!e)return[];let n=t?this.sizes(e,t).map(e=>({...e,label:`${h.photo.download}: ${e.label}`})):[];return[{label:t?h.photo.again:h.shoot.enhance,icon:`spark`,run:()=>this.look()},...n,...this.others(e)]}picture(e,t){let n=$(e)?``:j(e,t),r=t?P(t):``,i=t?.outputs[0]?.width??0,a=this.layer?this.layers[this.layer]:``;if(!t)return T`<compare-slider zoomable .now=${n} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;let o=t.parent_job_id?H.value.get(t.parent_job_id):void 0;if($(e)&&o)return T`<compare-slider zoomable .was=${P(o)} .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if($(e))return T`<compare-slider zoomable .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return I(()=>import(`./all-looks-DaH6GZhs.js`),__vite__mapDeps([0,1,2,3])),T`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return T`<div class="pair">
        <compare-slider zoomable class="first" .label=${h.photo.before} .now=${n} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${h.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${h.photo.after} .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${J(`lock`,16)} ${h.photo.lock}</button>
      </div>`;let s=this.held?`before`:this.mode===`toggle`?`after`:``;return T`<compare-slider zoomable .was=${n} .now=${r} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .only=${s} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=i.value.get(e.id),n=Math.max(e.progress,t?.progress??0),a=t?.stage??e.progress_note,o=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return T`<div class="working" role="status">
      ${e.status===`queued`?J(`clock`,26):T`<progress-ring .value=${n} size="26"></progress-ring>`}
      <div><b>${u(e.style)}</b><span>${e.status===`queued`?h.job.queuedAt(e.position):a?ae(a):h.job[e.status]}${o>1&&e.status===`processing`?`, ${h.job.finishing(o)}`:``}</span></div>
      ${e.status===`cancelling`?N:T`<button class="button small quiet" @click=${()=>r([e])}>${h.job.cancel}</button>`}
    </div>`}foot(e,t){return T`<div class="foot"><div class="marks">${this.marks(e)}</div>${this.film(e)}<div class="acts below">${this.acts(e,t,``)}</div></div>`}film(e){if(this.list.length<2)return N;let t=L();return T`<nav class="film" aria-label=${h.photo.filmstrip}>
      ${this.list.map(n=>{let r=(t.get(n.id)??[]).filter(e=>e.status===`succeeded`),i=r.find(e=>e.id===n.deliver_job_id)??r[0],a=i&&z(i.id,i.outputs[0]?.name??`photo`,`thumb`)||n.thumb_url;return T`<a href=${l.photo(this.shootId,n.id)} aria-label=${n.filename} aria-current=${n.id===e.id?`true`:N} @click=${e=>{e.preventDefault(),g(l.photo(this.shootId,n.id),!0)}}>
          ${a?T`<img src=${a} alt="" loading="lazy" />`:N}</a>`})}
    </nav>`}marks(e){return T`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>D([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${J(`flag`,15)} ${h.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>D([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${J(`close`,15)} ${h.marks.reject}</button>
      <span class="stars" role="group" aria-label=${h.marks.stars}>${[1,2,3,4,5].map(t=>T`<button aria-label=${h.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>D([e.id],{rating:e.rating===t?0:t})}>${J(`star`,18)}</button>`)}</span>
    </div>`}panel(e,n,r){let i=this.done.find(t=>t.id===e.deliver_job_id)??this.done[0];return T`<aside aria-label=${h.photo.details}>
      <section class="marks">${this.marks(e)}</section>
      ${r?T`<section class="fault"><h2>${J(`warn`)} ${h.job.failed}</h2><p>${r.error?.message??r.error_message??``}</p>
            <button class="button small" @click=${()=>t(r)}>${h.job.retry}</button></section>`:N}
      ${this.done.length>1?T`<section><h2>${h.photo.versions}</h2><div class="versions" role="group" aria-label=${h.photo.versions}>
            ${this.done.map(e=>{let t=z(e.id,e.outputs[0]?.name??`photo`,`thumb`);return T`<button class="version" aria-pressed=${e.id===n?.id} @click=${()=>this.show(e)}>${t?T`<img src=${t} alt="" />`:T`<span class="skeleton"></span>`}<span>${e.id===i?.id?J(`check`,14):N} ${u(e.style)}</span></button>`})}</div>
            ${n&&n.id!==i?.id?T`<button class="button small quiet" @click=${()=>D([e.id],{deliver_job_id:n.id})}>${J(`check`,16)} ${h.photo.deliver}</button>`:T`<p class="hint">${h.photo.delivered}. ${h.photo.deliverHint}</p>`}</section>`:N}
      ${n?T`<job-report .job=${n}></job-report>
            ${n.disclosure&&n.disclosure!==`none`?T`<section><button class="button small quiet" @click=${()=>this.disclosure(n)}>${J(`download`,16)} ${h.photo.disclosure}</button></section>`:N}
            <section><h2>${h.photo.layers}</h2><div class="choices" role="group" aria-label=${h.photo.layers}>
              ${a(n)?T`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(n,`region`)}>${h.photo.region}</button>`:N}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(n,`map`)}>${h.photo.map}</button></div></section>`:r?N:T`<section><h2>${h.photo.untouched}</h2><p class="quieter">${h.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${J(`spark`,18)} ${h.shoot.enhance}</button></section>`}
      <photo-tags .asset=${e}></photo-tags>
      <section class="facts"><h2>${h.photo.about}</h2><dl>
        ${$(e)?N:T`<dt>${h.photo.original}</dt><dd>${h.photo.size(e.width,e.height)}, ${b(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${n?T`<dt>${h.photo.tier}</dt><dd>${h.photo.size(n.outputs[0]?.width??0,n.outputs[0]?.height??0)}</dd><dt>${h.photo.provider}</dt><dd>${h.looks.providers[n.used_provider??``]??n.used_provider}</dd><dt>${h.photo.credits}</dt><dd>${n.credits_used}</dd>`:N}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>K(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!$(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&g(l.photo(this.shootId,n.id),!0)}look(){I(()=>import(`./looks-sheet-sv08qXDo.js`),__vite__mapDeps([4,1,2,3,5,6,7,8])),this.looking=!0}weigh(){I(()=>import(`./compare-sheet-BsvoqG6-.js`),__vite__mapDeps([9,1,2,8])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];m(this.shootId,[this.assetId]),g(t?l.photo(this.shootId,t.id):l.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(a(e))};else try{let{fidelity:t}=await B(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,f(F(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await B(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)d(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};v([A()],Q.prototype,`shootId`,void 0),v([A()],Q.prototype,`assetId`,void 0),v([O()],Q.prototype,`chosen`,void 0),v([O()],Q.prototype,`mode`,void 0),v([O()],Q.prototype,`held`,void 0),v([O()],Q.prototype,`percent`,void 0),v([O()],Q.prototype,`details`,void 0),v([O()],Q.prototype,`tiles`,void 0),v([O()],Q.prototype,`layer`,void 0),v([O()],Q.prototype,`layers`,void 0),v([O()],Q.prototype,`looking`,void 0),v([O()],Q.prototype,`weighing`,void 0),v([O()],Q.prototype,`locked`,void 0),Q=v([U(`photo-view`)],Q);var $=e=>e.status===`generated`;export{Q as PhotoView};