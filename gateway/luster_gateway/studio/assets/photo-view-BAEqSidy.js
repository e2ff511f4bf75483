const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-BF_PBmDw.js","assets/common-BNRW6NRY.js","assets/common-_gXZcgoQ.css","assets/compare-slider-Pc8b_zIH.js","assets/looks-sheet-de3YasUx.js","assets/studio-app-BORxxpVD.js","assets/schema-2vXgLy_U.js","assets/side-sheet-AnRGuavo.js","assets/compare-sheet-BVJZtoea.js"])))=>i.map(i=>d[i]);
import{An as e,At as t,Bt as n,Ct as r,D as i,E as a,Et as o,Gn as s,H as c,In as l,Jt as u,Kn as d,M as f,Mt as p,Nn as m,Nt as h,Ot as g,Pn as _,Pt as v,Q as y,Qt as b,Rn as x,T as S,U as ee,Un as C,Wn as w,X as T,Xt as E,Y as D,Yn as O,Yt as k,Z as A,Zn as j,Zt as te,ar as M,cn as ne,dn as N,dr as P,er as F,j as I,jn as L,k as R,nn as z,nr as B,on as V,or as H,qn as U,qt as W,vt as G,w as K}from"./common-BNRW6NRY.js";import"./compare-slider-Pc8b_zIH.js";import"./studio-app-BORxxpVD.js";import{t as q}from"./stages-BFlzrH3K.js";var J=class extends d{static{this.styles=[l,j`
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,n=t?.verdict;return O`
      ${n?O`<section><div class="verdict ${n}">${_(n===`faithful`?`shield`:n===`review`?`info`:`warn`)}
            <div><b>${M.photo[n]}</b>
              <p>${n===`faithful`?M.photo.faithfulText:M.photo.reviewText} ${typeof t?.changed_outside==`number`?M.photo.outside(t.changed_outside):``}</p>
              ${n===`faithful`?U:(t?.reasons??[]).map(e=>O`<p>${e}</p>`)}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?M.photo.altered:M.photo.notAltered}</p></section>`:U}
      ${this.job.warnings.length?O`<section>${this.job.warnings.map(e=>O`<div class="verdict review">${_(`info`)}<p>${e.message}</p></div>`)}</section>`:U}
      ${e.notes?.length?O`<section><h2>${M.photo.report}</h2><ul>${e.notes.map(e=>O`<li>${e.text}</li>`)}</ul></section>`:U}
    `}};m([w({attribute:!1})],J.prototype,`job`,void 0),J=m([s(`job-report`)],J);var Y=class extends d{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(h(this.asset.tags,n))}}static{this.styles=[l,j`
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
    `]}render(){let{asset:e}=this,n=o.filter(t=>!e.tags.includes(t)),r=M.tags.by[e.tags_by??``];return O`
      <h2>${M.tags.title}</h2>
      ${e.tags.length?O`<ul>${e.tags.map(n=>O`<li>${t(n)} <button class="button bare round small" aria-label=${M.tags.remove(t(n))} @click=${()=>this.tell(v(e.tags,n))}>${_(`close`,13)}</button></li>`)}</ul>`:O`<p class="hint">${M.tags.none}</p>`}
      ${e.tags.length&&r?O`<p class="hint">${r}</p>`:U}
      ${e.tags.length<10?O`<select aria-label=${M.tags.add} @change=${this.add}>
            <option value="">${M.tags.add}</option>
            ${n.map(e=>O`<option value=${e}>${t(e)}</option>`)}
          </select>`:U}
    `}tell(e){c([this.asset.id],{tags:e})}};m([w({attribute:!1})],Y.prototype,`asset`,void 0),Y=m([s(`photo-tags`)],Y);var X=j`
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
  .side {
    position: absolute;
    bottom: 1rem;
    padding: 0.3rem 0.7rem;
    border-radius: 99px;
    background: rgb(16 16 16 / 0.72);
    color: #fff;
    font-size: var(--size-small);
    pointer-events: none;
  }
  .side.before {
    left: 1rem;
  }
  .side.after {
    right: 1rem;
  }
  .foot > .marks {
    display: none;
  }
  .lock {
    position: absolute;
    bottom: 1rem;
    left: 50%;
    translate: -50% 0;
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
    .long,
    .zoom span {
      display: none;
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
    .side.before {
      bottom: calc(50% + 1rem);
    }
    .room:not(.with-details) .foot > .marks {
      display: block;
      padding: 0.5rem 0.9rem calc(0.6rem + env(safe-area-inset-bottom));
    }
    .turn {
      display: none;
    }
    .film a {
      width: 4.2rem;
    }
  }
`,Z=class extends d{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new P(this,z,u,V,y,g,F),this.unbind=null,this.sharpened=``}static{this.styles=[l,X]}connectedCallback(){super.connectedCallback(),this.unbind=S({Escape:()=>e(L.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void c([this.assetId],{mark:`pick`}),x:()=>void c([this.assetId],{mark:`reject`}),u:()=>void ee(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void c([this.assetId],{rating:e})])),d:()=>this.job&&void f(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!z.value.has(this.shootId)&&b(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),te({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=p(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:n(this.shootId)??[]}get asset(){return z.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return E(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:e,job:t}=this;if(!e)return z.value.has(this.shootId)?O`<div class="gone"><h1>${M.photo.gone}</h1><a class="button" href=${L.shoot(this.shootId)}>${M.common.back}</a></div>`:O`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let n=E(e.id).find(W),i=E(e.id)[0]?.status===`failed`?E(e.id)[0]:void 0;return O`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,t)}
        <div class="stage">
          ${this.picture(e,t)}
          ${r(t)?O`<p class="staged">${_(`info`,15)} ${M.staging.virtually}</p>`:U}
          ${n?this.working(n):U}
          <button class="turn left" aria-label=${M.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${_(`back`,24)}</button>
          <button class="turn right" aria-label=${M.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${_(`forward`,24)}</button>
        </div>
        ${this.foot(e)}
        ${this.details?this.panel(e,t,i):U}
      </div>
      ${this.looking?O`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} .parent=${Q(e)?t?.id??``:``} .picture=${Q(e)&&t?A(t):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:U}
      ${this.weighing?O`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:U}
    `}head(e,t){let n=[`original`,`web`,`mls`];return O`<header>
      <a class="button bare round" href=${L.shoot(this.shootId)} aria-label=${M.common.back}>${_(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${M.photo.size(e.width,e.height)}${t?` · ${G(t.style)}`:``}</span></div>
      <div class="tools">
        ${t&&!Q(e)?O`<div class="choices modes" role="group" aria-label=${M.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>O`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${M.photo.modes[e]}</button>`)}
            </div>`:U}
        <button class="button bare small number zoom" aria-label=${`${M.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${_(`zoom`,18)} <span>${this.percent?M.photo.zoom(Math.round(this.percent)):M.photo.fit}</span></button>
        ${t?O`<pop-menu face="quiet small" .label=${M.photo.download} .items=${n.map(n=>({label:M.shoot.sizes[n],icon:`download`,run:()=>void f(t,e.filename,n)}))}>${_(`download`,17)} <span class="long">${M.photo.download}</span></pop-menu>`:U}
        <button class="button small" aria-label=${t?M.photo.again:M.shoot.enhance} @click=${()=>this.look()}>${_(`spark`,17)} <span class="long">${t?M.photo.again:M.shoot.enhance}</span></button>
        <button class="button bare round small" aria-label=${M.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${_(`info`)}</button>
        <pop-menu face="bare round small" .label=${M.common.more} .items=${[...Q(e)?[]:[{label:M.comparisons.choose,icon:`compare`,run:()=>this.weigh()}],{label:M.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}>${_(`more`)}</pop-menu>
      </div>
    </header>`}picture(e,t){let n=Q(e)?``:D(e,t),r=t?A(t):``,i=t?.outputs[0]?.width??0,a=this.layer?this.layers[this.layer]:``;if(!t)return O`<compare-slider zoomable .now=${n} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;let o=t.parent_job_id?u.value.get(t.parent_job_id):void 0;if(Q(e)&&o)return O`<compare-slider zoomable .was=${A(o)} .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(Q(e))return O`<compare-slider zoomable .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return H(()=>import(`./all-looks-BF_PBmDw.js`),__vite__mapDeps([0,1,2,3])),O`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return O`<div class="pair">
        <compare-slider zoomable class="first" .now=${n} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${M.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <span class="side before">${M.photo.before}</span><span class="side after">${M.photo.after}</span>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${_(`lock`,16)} ${M.photo.lock}</button>
      </div>`;let s=this.held?`before`:this.mode===`toggle`?`after`:``;return O`<compare-slider zoomable .was=${n} .now=${r} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .only=${s} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=V.value.get(e.id),n=e.status===`queued`?-1:Math.max(e.progress,t?.progress??0),r=t?.stage??e.progress_note,i=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return O`<div class="working" role="status">
      <progress-ring .value=${n} size="26"></progress-ring>
      <div><b>${G(e.style)}</b><span>${e.status===`queued`?M.job.queuedAt(e.position):r?q(r):M.job[e.status]}${i>1&&e.status===`processing`?`, ${M.job.finishing(i)}`:``}</span></div>
      ${e.status===`cancelling`?U:O`<button class="button small quiet" @click=${()=>a([e])}>${M.job.cancel}</button>`}
    </div>`}foot(e){return O`<div class="foot"><div class="marks">${this.marks(e)}</div>${this.film(e)}</div>`}film(t){if(this.list.length<2)return U;let n=k();return O`<nav class="film" aria-label=${M.photo.filmstrip}>
      ${this.list.map(r=>{let i=(n.get(r.id)??[]).filter(e=>e.status===`succeeded`),a=i.find(e=>e.id===r.deliver_job_id)??i[0],o=a&&T(a.id,a.outputs[0]?.name??`photo`,`thumb`)||r.thumb_url;return O`<a href=${L.photo(this.shootId,r.id)} aria-label=${r.filename} aria-current=${r.id===t.id?`true`:U} @click=${t=>{t.preventDefault(),e(L.photo(this.shootId,r.id),!0)}}>
          ${o?O`<img src=${o} alt="" loading="lazy" />`:U}</a>`})}
    </nav>`}marks(e){return O`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>c([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${_(`flag`,15)} ${M.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>c([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${_(`close`,15)} ${M.marks.reject}</button>
      <span class="stars" role="group" aria-label=${M.marks.stars}>${[1,2,3,4,5].map(t=>O`<button aria-label=${M.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>c([e.id],{rating:e.rating===t?0:t})}>${_(`star`,18)}</button>`)}</span>
    </div>`}panel(e,t,n){let r=this.done.find(t=>t.id===e.deliver_job_id)??this.done[0];return O`<aside aria-label=${M.photo.details}>
      <section class="marks">${this.marks(e)}</section>
      ${n?O`<section class="fault"><h2>${_(`warn`)} ${M.job.failed}</h2><p>${n.error?.message??n.error_message??``}</p>
            <button class="button small" @click=${()=>R(n)}>${M.job.retry}</button></section>`:U}
      ${this.done.length>1?O`<section><h2>${M.photo.versions}</h2><div class="versions" role="group" aria-label=${M.photo.versions}>
            ${this.done.map(e=>{let n=T(e.id,e.outputs[0]?.name??`photo`,`thumb`);return O`<button class="version" aria-pressed=${e.id===t?.id} @click=${()=>this.show(e)}>${n?O`<img src=${n} alt="" />`:O`<span class="skeleton"></span>`}<span>${e.id===r?.id?_(`check`,14):U} ${G(e.style)}</span></button>`})}</div>
            ${t&&t.id!==r?.id?O`<button class="button small quiet" @click=${()=>c([e.id],{deliver_job_id:t.id})}>${_(`check`,16)} ${M.photo.deliver}</button>`:O`<p class="hint">${M.photo.delivered}. ${M.photo.deliverHint}</p>`}</section>`:U}
      ${t?O`<job-report .job=${t}></job-report>
            ${t.disclosure&&t.disclosure!==`none`?O`<section><button class="button small quiet" @click=${()=>this.disclosure(t)}>${_(`download`,16)} ${M.photo.disclosure}</button></section>`:U}
            <section><h2>${M.photo.layers}</h2><div class="choices" role="group" aria-label=${M.photo.layers}>
              ${$(t)?O`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(t,`region`)}>${M.photo.region}</button>`:U}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(t,`map`)}>${M.photo.map}</button></div></section>`:n?U:O`<section><h2>${M.photo.untouched}</h2><p class="quieter">${M.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${_(`spark`,18)} ${M.shoot.enhance}</button></section>`}
      <photo-tags .asset=${e}></photo-tags>
      <section class="facts"><h2>${M.photo.about}</h2><dl>
        ${Q(e)?U:O`<dt>${M.photo.original}</dt><dd>${M.photo.size(e.width,e.height)}, ${B(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${t?O`<dt>${M.photo.tier}</dt><dd>${M.photo.size(t.outputs[0]?.width??0,t.outputs[0]?.height??0)}</dd><dt>${M.photo.provider}</dt><dd>${M.looks.providers[t.used_provider??``]??t.used_provider}</dd><dt>${M.photo.credits}</dt><dd>${t.credits_used}</dd>`:U}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>K(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!Q(this.asset)&&n(!0)}turn(t){let n=this.list.findIndex(e=>e.id===this.assetId),r=this.list[n+t];r&&e(L.photo(this.shootId,r.id),!0)}look(){H(()=>import(`./looks-sheet-de3YasUx.js`),__vite__mapDeps([4,1,2,3,5,6,7])),this.looking=!0}weigh(){H(()=>import(`./compare-sheet-BVJZtoea.js`),__vite__mapDeps([8,1,2,7])),this.weighing=!0}delete(){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+1]??this.list[t-1];i(this.shootId,[this.assetId]),e(n?L.photo(this.shootId,n.id):L.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL($(e))};else try{let{fidelity:t}=await x(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,N(ne(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await x(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)I(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};m([w()],Z.prototype,`shootId`,void 0),m([w()],Z.prototype,`assetId`,void 0),m([C()],Z.prototype,`chosen`,void 0),m([C()],Z.prototype,`mode`,void 0),m([C()],Z.prototype,`held`,void 0),m([C()],Z.prototype,`percent`,void 0),m([C()],Z.prototype,`details`,void 0),m([C()],Z.prototype,`tiles`,void 0),m([C()],Z.prototype,`layer`,void 0),m([C()],Z.prototype,`layers`,void 0),m([C()],Z.prototype,`looking`,void 0),m([C()],Z.prototype,`weighing`,void 0),m([C()],Z.prototype,`locked`,void 0),Z=m([s(`photo-view`)],Z);var Q=e=>e.status===`generated`;function $(e){let t=e.report.fidelity?.region;return t?new Blob([Uint8Array.from(atob(t),e=>e.charCodeAt(0))],{type:`image/png`}):null}export{Z as PhotoView};