const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-FItaHFGC.js","assets/common-nlsLLDTL.js","assets/common-_gXZcgoQ.css","assets/compare-slider-UGGvuUVu.js","assets/looks-sheet-DUU_tM0y.js","assets/studio-app-BzId4SGK.js","assets/schema-2vXgLy_U.js","assets/side-sheet-BpGZKLHJ.js","assets/compare-sheet-BMeClXf8.js"])))=>i.map(i=>d[i]);
import{$n as e,A as t,At as n,Bt as r,D as i,F as a,Ft as o,Hn as s,J as c,Kn as l,Ln as u,Lt as d,M as ee,Nt as te,O as f,P as p,Qn as m,Tt as h,Vn as g,Vt as _,W as v,Wn as y,Zn as b,an as x,ar as S,br as ne,dr as C,en as w,er as T,et as E,hn as D,hr as O,in as k,it as A,k as j,ln as M,lr as N,mr as P,nn as F,nt as I,pn as L,q as R,qt as z,rn as B,rr as V,rt as H,tn as U,tr as W,vn as G,zn as K,zt as q}from"./common-nlsLLDTL.js";import"./compare-slider-UGGvuUVu.js";import"./studio-app-BzId4SGK.js";import{t as J}from"./stages-B-HFb8Ch.js";var Y=class extends T{static{this.styles=[y,S`
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,n=t?.verdict;return V`
      ${n?V`<section><div class="verdict ${n}">${s(n===`faithful`?`shield`:n===`review`?`info`:`warn`)}
            <div><b>${P.photo[n]}</b>
              <p>${n===`faithful`?P.photo.faithfulText:P.photo.reviewText} ${typeof t?.changed_outside==`number`?P.photo.outside(t.changed_outside):``}</p>
              ${n===`faithful`?W:(t?.reasons??[]).map(e=>V`<p>${e}</p>`)}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?P.photo.altered:P.photo.notAltered}</p></section>`:W}
      ${this.job.warnings.length?V`<section>${this.job.warnings.map(e=>V`<div class="verdict review">${s(`info`)}<p>${e.message}</p></div>`)}</section>`:W}
      ${e.notes?.length?V`<section><h2>${P.photo.report}</h2><ul>${e.notes.map(e=>V`<li>${e.text}</li>`)}</ul></section>`:W}
    `}};g([m({attribute:!1})],Y.prototype,`job`,void 0),Y=g([e(`job-report`)],Y);var X=class extends T{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(r(this.asset.tags,n))}}static{this.styles=[y,S`
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
    `]}render(){let{asset:e}=this,t=te.filter(t=>!e.tags.includes(t)),n=P.tags.by[e.tags_by??``];return V`
      <h2>${P.tags.title}</h2>
      ${e.tags.length?V`<ul>${e.tags.map(t=>V`<li>${d(t)} <button class="button bare round small" aria-label=${P.tags.remove(d(t))} @click=${()=>this.tell(_(e.tags,t))}>${s(`close`,13)}</button></li>`)}</ul>`:V`<p class="hint">${P.tags.none}</p>`}
      ${e.tags.length&&n?V`<p class="hint">${n}</p>`:W}
      ${e.tags.length<10?V`<select aria-label=${P.tags.add} @change=${this.add}>
            <option value="">${P.tags.add}</option>
            ${t.map(e=>V`<option value=${e}>${d(e)}</option>`)}
          </select>`:W}
    `}tell(e){R([this.asset.id],{tags:e})}};g([m({attribute:!1})],X.prototype,`asset`,void 0),X=g([e(`photo-tags`)],X);var re=S`
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
  }
`,Z=class extends T{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new ne(this,M,U,L,A,o,N),this.unbind=null,this.unoffer=null,this.sharpened=``}static{this.styles=[y,re]}connectedCallback(){super.connectedCallback(),this.unoffer=v(()=>this.commands()),this.unbind=f({Escape:()=>u(K.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void R([this.assetId],{mark:`pick`}),x:()=>void R([this.assetId],{mark:`reject`}),u:()=>void c(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void R([this.assetId],{rating:e})])),d:()=>this.job&&void a(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!M.value.has(this.shootId)&&x(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),k({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=q(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:z(this.shootId)??[]}get asset(){return M.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return B(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:e,job:t}=this;if(!e)return M.value.has(this.shootId)?V`<div class="gone"><h1>${P.photo.gone}</h1><a class="button" href=${K.shoot(this.shootId)}>${P.common.back}</a></div>`:V`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let r=B(e.id).find(w),i=B(e.id)[0]?.status===`failed`?B(e.id)[0]:void 0;return V`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,t)}
        <div class="stage">
          ${this.picture(e,t)}
          ${n(t)?V`<p class="staged">${s(`info`,15)} ${P.staging.virtually}</p>`:W}
          ${r?this.working(r):W}
          <button class="turn left" aria-label=${P.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${s(`back`,24)}</button>
          <button class="turn right" aria-label=${P.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${s(`forward`,24)}</button>
        </div>
        ${this.foot(e,t)}
        ${this.details?this.panel(e,t,i):W}
      </div>
      ${this.looking?V`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} .parent=${Q(e)?t?.id??``:``} .picture=${Q(e)&&t?H(t):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:W}
      ${this.weighing?V`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:W}
    `}head(e,t){return V`<header>
      <a class="button bare round" href=${K.shoot(this.shootId)} aria-label=${P.common.back}>${s(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${P.photo.size(e.width,e.height)}${t?` · ${h(t.style)}`:``}</span></div>
      <div class="tools">
        ${t&&!Q(e)?V`<div class="choices modes" role="group" aria-label=${P.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>V`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${P.photo.modes[e]}</button>`)}
            </div>`:W}
        <button class="button bare small number zoom" aria-label=${`${P.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${s(`zoom`,18)} <span>${this.percent?P.photo.zoom(Math.round(this.percent)):P.photo.fit}</span></button>
        <span class="acts beside">${this.acts(e,t,`small`)}</span>
        <button class="button bare round small" aria-label=${P.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${s(`info`)}</button>
        <pop-menu face="bare round small" .label=${P.common.more} .items=${this.others(e)}>${s(`more`)}</pop-menu>
      </div>
    </header>`}acts(e,t,n){let r=n===``;return V`${t?V`<pop-menu face=${`quiet ${n}`} ?wide=${r} up=${r?`true`:``} side=${r?`left`:`right`} .label=${P.photo.download} .items=${this.sizes(e,t)}>${s(`download`,17)} ${P.photo.download}</pop-menu>`:W}
      <button class="button ${n}" @click=${()=>this.look()}>${s(`spark`,17)} ${t?P.photo.again:P.shoot.enhance}</button>`}sizes(e,t){return[`original`,`web`,`mls`].map(n=>({label:P.shoot.sizes[n],icon:`download`,run:()=>void a(t,e.filename,n)}))}others(e){let t={label:P.comparisons.choose,icon:`compare`,run:()=>this.weigh()};return[...Q(e)?[]:[t],{label:P.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}commands(){let{asset:e,job:t}=this;if(!e)return[];let n=t?this.sizes(e,t).map(e=>({...e,label:`${P.photo.download}: ${e.label}`})):[];return[{label:t?P.photo.again:P.shoot.enhance,icon:`spark`,run:()=>this.look()},...n,...this.others(e)]}picture(e,t){let n=Q(e)?``:E(e,t),r=t?H(t):``,i=t?.outputs[0]?.width??0,a=this.layer?this.layers[this.layer]:``;if(!t)return V`<compare-slider zoomable .now=${n} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;let o=t.parent_job_id?U.value.get(t.parent_job_id):void 0;if(Q(e)&&o)return V`<compare-slider zoomable .was=${H(o)} .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(Q(e))return V`<compare-slider zoomable .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return O(()=>import(`./all-looks-FItaHFGC.js`),__vite__mapDeps([0,1,2,3])),V`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return V`<div class="pair">
        <compare-slider zoomable class="first" .label=${P.photo.before} .now=${n} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${P.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${P.photo.after} .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${s(`lock`,16)} ${P.photo.lock}</button>
      </div>`;let c=this.held?`before`:this.mode===`toggle`?`after`:``;return V`<compare-slider zoomable .was=${n} .now=${r} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .only=${c} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=L.value.get(e.id),n=e.status===`queued`?-1:Math.max(e.progress,t?.progress??0),r=t?.stage??e.progress_note,i=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return V`<div class="working" role="status">
      <progress-ring .value=${n} size="26"></progress-ring>
      <div><b>${h(e.style)}</b><span>${e.status===`queued`?P.job.queuedAt(e.position):r?J(r):P.job[e.status]}${i>1&&e.status===`processing`?`, ${P.job.finishing(i)}`:``}</span></div>
      ${e.status===`cancelling`?W:V`<button class="button small quiet" @click=${()=>j([e])}>${P.job.cancel}</button>`}
    </div>`}foot(e,t){return V`<div class="foot"><div class="marks">${this.marks(e)}</div>${this.film(e)}<div class="acts below">${this.acts(e,t,``)}</div></div>`}film(e){if(this.list.length<2)return W;let t=F();return V`<nav class="film" aria-label=${P.photo.filmstrip}>
      ${this.list.map(n=>{let r=(t.get(n.id)??[]).filter(e=>e.status===`succeeded`),i=r.find(e=>e.id===n.deliver_job_id)??r[0],a=i&&I(i.id,i.outputs[0]?.name??`photo`,`thumb`)||n.thumb_url;return V`<a href=${K.photo(this.shootId,n.id)} aria-label=${n.filename} aria-current=${n.id===e.id?`true`:W} @click=${e=>{e.preventDefault(),u(K.photo(this.shootId,n.id),!0)}}>
          ${a?V`<img src=${a} alt="" loading="lazy" />`:W}</a>`})}
    </nav>`}marks(e){return V`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>R([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${s(`flag`,15)} ${P.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>R([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${s(`close`,15)} ${P.marks.reject}</button>
      <span class="stars" role="group" aria-label=${P.marks.stars}>${[1,2,3,4,5].map(t=>V`<button aria-label=${P.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>R([e.id],{rating:e.rating===t?0:t})}>${s(`star`,18)}</button>`)}</span>
    </div>`}panel(e,t,n){let r=this.done.find(t=>t.id===e.deliver_job_id)??this.done[0];return V`<aside aria-label=${P.photo.details}>
      <section class="marks">${this.marks(e)}</section>
      ${n?V`<section class="fault"><h2>${s(`warn`)} ${P.job.failed}</h2><p>${n.error?.message??n.error_message??``}</p>
            <button class="button small" @click=${()=>ee(n)}>${P.job.retry}</button></section>`:W}
      ${this.done.length>1?V`<section><h2>${P.photo.versions}</h2><div class="versions" role="group" aria-label=${P.photo.versions}>
            ${this.done.map(e=>{let n=I(e.id,e.outputs[0]?.name??`photo`,`thumb`);return V`<button class="version" aria-pressed=${e.id===t?.id} @click=${()=>this.show(e)}>${n?V`<img src=${n} alt="" />`:V`<span class="skeleton"></span>`}<span>${e.id===r?.id?s(`check`,14):W} ${h(e.style)}</span></button>`})}</div>
            ${t&&t.id!==r?.id?V`<button class="button small quiet" @click=${()=>R([e.id],{deliver_job_id:t.id})}>${s(`check`,16)} ${P.photo.deliver}</button>`:V`<p class="hint">${P.photo.delivered}. ${P.photo.deliverHint}</p>`}</section>`:W}
      ${t?V`<job-report .job=${t}></job-report>
            ${t.disclosure&&t.disclosure!==`none`?V`<section><button class="button small quiet" @click=${()=>this.disclosure(t)}>${s(`download`,16)} ${P.photo.disclosure}</button></section>`:W}
            <section><h2>${P.photo.layers}</h2><div class="choices" role="group" aria-label=${P.photo.layers}>
              ${$(t)?V`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(t,`region`)}>${P.photo.region}</button>`:W}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(t,`map`)}>${P.photo.map}</button></div></section>`:n?W:V`<section><h2>${P.photo.untouched}</h2><p class="quieter">${P.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${s(`spark`,18)} ${P.shoot.enhance}</button></section>`}
      <photo-tags .asset=${e}></photo-tags>
      <section class="facts"><h2>${P.photo.about}</h2><dl>
        ${Q(e)?W:V`<dt>${P.photo.original}</dt><dd>${P.photo.size(e.width,e.height)}, ${C(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${t?V`<dt>${P.photo.tier}</dt><dd>${P.photo.size(t.outputs[0]?.width??0,t.outputs[0]?.height??0)}</dd><dt>${P.photo.provider}</dt><dd>${P.looks.providers[t.used_provider??``]??t.used_provider}</dd><dt>${P.photo.credits}</dt><dd>${t.credits_used}</dd>`:W}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>i(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!Q(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&u(K.photo(this.shootId,n.id),!0)}look(){O(()=>import(`./looks-sheet-DUU_tM0y.js`),__vite__mapDeps([4,1,2,3,5,6,7])),this.looking=!0}weigh(){O(()=>import(`./compare-sheet-BMeClXf8.js`),__vite__mapDeps([8,1,2,7])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),n=this.list[e+1]??this.list[e-1];t(this.shootId,[this.assetId]),u(n?K.photo(this.shootId,n.id):K.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL($(e))};else try{let{fidelity:t}=await l(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,G(D(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await l(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)p(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};g([m()],Z.prototype,`shootId`,void 0),g([m()],Z.prototype,`assetId`,void 0),g([b()],Z.prototype,`chosen`,void 0),g([b()],Z.prototype,`mode`,void 0),g([b()],Z.prototype,`held`,void 0),g([b()],Z.prototype,`percent`,void 0),g([b()],Z.prototype,`details`,void 0),g([b()],Z.prototype,`tiles`,void 0),g([b()],Z.prototype,`layer`,void 0),g([b()],Z.prototype,`layers`,void 0),g([b()],Z.prototype,`looking`,void 0),g([b()],Z.prototype,`weighing`,void 0),g([b()],Z.prototype,`locked`,void 0),Z=g([e(`photo-view`)],Z);var Q=e=>e.status===`generated`;function $(e){let t=e.report.fidelity?.region;return t?new Blob([Uint8Array.from(atob(t),e=>e.charCodeAt(0))],{type:`image/png`}):null}export{Z as PhotoView};