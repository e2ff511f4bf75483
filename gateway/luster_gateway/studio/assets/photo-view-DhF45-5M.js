const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-QmQkVvsz.js","assets/common-BwQ0svBd.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CXSs5klH.js","assets/looks-sheet-Df-53Te6.js","assets/studio-app-Bf9JT8xs.js","assets/schema-2vXgLy_U.js","assets/side-sheet-BdRiXCW1.js","assets/compare-sheet-DHjYXcrw.js"])))=>i.map(i=>d[i]);
import{A as e,At as t,C as n,E as r,Et as i,Gn as a,Gt as o,H as s,Hn as c,In as l,J as u,Jt as d,Kt as f,Mn as p,Mt as m,O as h,On as g,Ot as _,Pn as v,Qn as ee,Rt as y,T as b,Un as x,V as S,Vn as C,Wn as w,X as T,Xt as E,Y as D,Yn as O,Yt as te,Z as k,en as A,er as j,gt as M,in as N,ir as P,j as F,jn as I,jt as L,kn as R,ln as z,lr as B,on as V,qn as H,qt as U,rr as W,w as G,wt as K,xt as q}from"./common-BwQ0svBd.js";import"./compare-slider-CXSs5klH.js";import"./studio-app-Bf9JT8xs.js";import{t as J}from"./stages-D6ZB8aYv.js";var Y=class extends w{static{this.styles=[v,O`
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,n=t?.verdict;return H`
      ${n?H`<section><div class="verdict ${n}">${p(n===`faithful`?`shield`:n===`review`?`info`:`warn`)}
            <div><b>${W.photo[n]}</b>
              <p>${n===`faithful`?W.photo.faithfulText:W.photo.reviewText} ${typeof t?.changed_outside==`number`?W.photo.outside(t.changed_outside):``}</p>
              ${n===`faithful`?a:(t?.reasons??[]).map(e=>H`<p>${e}</p>`)}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?W.photo.altered:W.photo.notAltered}</p></section>`:a}
      ${this.job.warnings.length?H`<section>${this.job.warnings.map(e=>H`<div class="verdict review">${p(`info`)}<p>${e.message}</p></div>`)}</section>`:a}
      ${e.notes?.length?H`<section><h2>${W.photo.report}</h2><ul>${e.notes.map(e=>H`<li>${e.text}</li>`)}</ul></section>`:a}
    `}};I([c({attribute:!1})],Y.prototype,`job`,void 0),Y=I([x(`job-report`)],Y);var X=class extends w{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(L(this.asset.tags,n))}}static{this.styles=[v,O`
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
    `]}render(){let{asset:e}=this,t=K.filter(t=>!e.tags.includes(t)),n=W.tags.by[e.tags_by??``];return H`
      <h2>${W.tags.title}</h2>
      ${e.tags.length?H`<ul>${e.tags.map(t=>H`<li>${_(t)} <button class="button bare round small" aria-label=${W.tags.remove(_(t))} @click=${()=>this.tell(m(e.tags,t))}>${p(`close`,13)}</button></li>`)}</ul>`:H`<p class="hint">${W.tags.none}</p>`}
      ${e.tags.length&&n?H`<p class="hint">${n}</p>`:a}
      ${e.tags.length<10?H`<select aria-label=${W.tags.add} @change=${this.add}>
            <option value="">${W.tags.add}</option>
            ${t.map(e=>H`<option value=${e}>${_(e)}</option>`)}
          </select>`:a}
    `}tell(e){S([this.asset.id],{tags:e})}};I([c({attribute:!1})],X.prototype,`asset`,void 0),X=I([x(`photo-tags`)],X);var ne=O`
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
      padding: 0.5rem 0.9rem 0;
    }
    .turn {
      display: none;
    }
    .film a {
      width: 4.2rem;
    }
  }
`,Z=class extends w{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new B(this,A,f,N,k,i,ee),this.unbind=null,this.sharpened=``}static{this.styles=[v,ne]}connectedCallback(){super.connectedCallback(),this.unbind=G({Escape:()=>g(R.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void S([this.assetId],{mark:`pick`}),x:()=>void S([this.assetId],{mark:`reject`}),u:()=>void s(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void S([this.assetId],{rating:e})])),d:()=>this.job&&void F(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!A.value.has(this.shootId)&&E(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),te({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=t(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:y(this.shootId)??[]}get asset(){return A.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return d(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:e,job:t}=this;if(!e)return A.value.has(this.shootId)?H`<div class="gone"><h1>${W.photo.gone}</h1><a class="button" href=${R.shoot(this.shootId)}>${W.common.back}</a></div>`:H`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let n=d(e.id).find(o),r=d(e.id)[0]?.status===`failed`?d(e.id)[0]:void 0;return H`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,t)}
        <div class="stage">
          ${this.picture(e,t)}
          ${q(t)?H`<p class="staged">${p(`info`,15)} ${W.staging.virtually}</p>`:a}
          ${n?this.working(n):a}
          <button class="turn left" aria-label=${W.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${p(`back`,24)}</button>
          <button class="turn right" aria-label=${W.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${p(`forward`,24)}</button>
        </div>
        ${this.foot(e)}
        ${this.details?this.panel(e,t,r):a}
      </div>
      ${this.looking?H`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} .parent=${Q(e)?t?.id??``:``} .picture=${Q(e)&&t?T(t):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:a}
      ${this.weighing?H`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:a}
    `}head(e,t){let n=[`original`,`web`,`mls`];return H`<header>
      <a class="button bare round" href=${R.shoot(this.shootId)} aria-label=${W.common.back}>${p(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${W.photo.size(e.width,e.height)}${t?` · ${M(t.style)}`:``}</span></div>
      <div class="tools">
        ${t&&!Q(e)?H`<div class="choices modes" role="group" aria-label=${W.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>H`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${W.photo.modes[e]}</button>`)}
            </div>`:a}
        <button class="button bare small number zoom" aria-label=${`${W.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${p(`zoom`,18)} <span>${this.percent?W.photo.zoom(Math.round(this.percent)):W.photo.fit}</span></button>
        ${t?H`<pop-menu face="quiet small" .label=${W.photo.download} .items=${n.map(n=>({label:W.shoot.sizes[n],icon:`download`,run:()=>void F(t,e.filename,n)}))}>${p(`download`,17)} <span class="long">${W.photo.download}</span></pop-menu>`:a}
        <button class="button small" aria-label=${t?W.photo.again:W.shoot.enhance} @click=${()=>this.look()}>${p(`spark`,17)} <span class="long">${t?W.photo.again:W.shoot.enhance}</span></button>
        <button class="button bare round small" aria-label=${W.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${p(`info`)}</button>
        <pop-menu face="bare round small" .label=${W.common.more} .items=${[...Q(e)?[]:[{label:W.comparisons.choose,icon:`compare`,run:()=>this.weigh()}],{label:W.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}>${p(`more`)}</pop-menu>
      </div>
    </header>`}picture(e,t){let n=Q(e)?``:u(e,t),r=t?T(t):``,i=t?.outputs[0]?.width??0,a=this.layer?this.layers[this.layer]:``;if(!t)return H`<compare-slider zoomable .now=${n} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;let o=t.parent_job_id?f.value.get(t.parent_job_id):void 0;if(Q(e)&&o)return H`<compare-slider zoomable .was=${T(o)} .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(Q(e))return H`<compare-slider zoomable .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return P(()=>import(`./all-looks-QmQkVvsz.js`),__vite__mapDeps([0,1,2,3])),H`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return H`<div class="pair">
        <compare-slider zoomable class="first" .now=${n} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${W.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <span class="side before">${W.photo.before}</span><span class="side after">${W.photo.after}</span>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${p(`lock`,16)} ${W.photo.lock}</button>
      </div>`;let s=this.held?`before`:this.mode===`toggle`?`after`:``;return H`<compare-slider zoomable .was=${n} .now=${r} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .only=${s} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=N.value.get(e.id),n=e.status===`queued`?-1:Math.max(e.progress,t?.progress??0),r=t?.stage??e.progress_note,i=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return H`<div class="working" role="status">
      <progress-ring .value=${n} size="26"></progress-ring>
      <div><b>${M(e.style)}</b><span>${e.status===`queued`?W.job.queuedAt(e.position):r?J(r):W.job[e.status]}${i>1&&e.status===`processing`?`, ${W.job.finishing(i)}`:``}</span></div>
      ${e.status===`cancelling`?a:H`<button class="button small quiet" @click=${()=>b([e])}>${W.job.cancel}</button>`}
    </div>`}foot(e){return H`<div class="foot"><div class="marks">${this.marks(e)}</div>${this.film(e)}</div>`}film(e){if(this.list.length<2)return a;let t=U();return H`<nav class="film" aria-label=${W.photo.filmstrip}>
      ${this.list.map(n=>{let r=(t.get(n.id)??[]).filter(e=>e.status===`succeeded`),i=r.find(e=>e.id===n.deliver_job_id)??r[0],o=i&&D(i.id,i.outputs[0]?.name??`photo`,`thumb`)||n.thumb_url;return H`<a href=${R.photo(this.shootId,n.id)} aria-label=${n.filename} aria-current=${n.id===e.id?`true`:a} @click=${e=>{e.preventDefault(),g(R.photo(this.shootId,n.id),!0)}}>
          ${o?H`<img src=${o} alt="" loading="lazy" />`:a}</a>`})}
    </nav>`}marks(e){return H`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>S([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${p(`flag`,15)} ${W.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>S([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${p(`close`,15)} ${W.marks.reject}</button>
      <span class="stars" role="group" aria-label=${W.marks.stars}>${[1,2,3,4,5].map(t=>H`<button aria-label=${W.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>S([e.id],{rating:e.rating===t?0:t})}>${p(`star`,18)}</button>`)}</span>
    </div>`}panel(e,t,n){let r=this.done.find(t=>t.id===e.deliver_job_id)??this.done[0];return H`<aside aria-label=${W.photo.details}>
      <section class="marks">${this.marks(e)}</section>
      ${n?H`<section class="fault"><h2>${p(`warn`)} ${W.job.failed}</h2><p>${n.error?.message??n.error_message??``}</p>
            <button class="button small" @click=${()=>h(n)}>${W.job.retry}</button></section>`:a}
      ${this.done.length>1?H`<section><h2>${W.photo.versions}</h2><div class="versions" role="group" aria-label=${W.photo.versions}>
            ${this.done.map(e=>{let n=D(e.id,e.outputs[0]?.name??`photo`,`thumb`);return H`<button class="version" aria-pressed=${e.id===t?.id} @click=${()=>this.show(e)}>${n?H`<img src=${n} alt="" />`:H`<span class="skeleton"></span>`}<span>${e.id===r?.id?p(`check`,14):a} ${M(e.style)}</span></button>`})}</div>
            ${t&&t.id!==r?.id?H`<button class="button small quiet" @click=${()=>S([e.id],{deliver_job_id:t.id})}>${p(`check`,16)} ${W.photo.deliver}</button>`:H`<p class="hint">${W.photo.delivered}. ${W.photo.deliverHint}</p>`}</section>`:a}
      ${t?H`<job-report .job=${t}></job-report>
            ${t.disclosure&&t.disclosure!==`none`?H`<section><button class="button small quiet" @click=${()=>this.disclosure(t)}>${p(`download`,16)} ${W.photo.disclosure}</button></section>`:a}
            <section><h2>${W.photo.layers}</h2><div class="choices" role="group" aria-label=${W.photo.layers}>
              ${$(t)?H`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(t,`region`)}>${W.photo.region}</button>`:a}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(t,`map`)}>${W.photo.map}</button></div></section>`:n?a:H`<section><h2>${W.photo.untouched}</h2><p class="quieter">${W.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${p(`spark`,18)} ${W.shoot.enhance}</button></section>`}
      <photo-tags .asset=${e}></photo-tags>
      <section class="facts"><h2>${W.photo.about}</h2><dl>
        ${Q(e)?a:H`<dt>${W.photo.original}</dt><dd>${W.photo.size(e.width,e.height)}, ${j(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${t?H`<dt>${W.photo.tier}</dt><dd>${W.photo.size(t.outputs[0]?.width??0,t.outputs[0]?.height??0)}</dd><dt>${W.photo.provider}</dt><dd>${W.looks.providers[t.used_provider??``]??t.used_provider}</dd><dt>${W.photo.credits}</dt><dd>${t.credits_used}</dd>`:a}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,r=r=>n(e.id,t,r).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[r?`before`:`after`]:t}),()=>void 0);r(!1),this.asset&&!Q(this.asset)&&r(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&g(R.photo(this.shootId,n.id),!0)}look(){P(()=>import(`./looks-sheet-Df-53Te6.js`),__vite__mapDeps([4,1,2,3,5,6,7])),this.looking=!0}weigh(){P(()=>import(`./compare-sheet-DHjYXcrw.js`),__vite__mapDeps([8,1,2,7])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];r(this.shootId,[this.assetId]),g(t?R.photo(this.shootId,t.id):R.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL($(e))};else try{let{fidelity:t}=await l(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,z(V(e),{bad:!0})}}}async disclosure(t){let{disclosure:n}=await l(`/jobs/{job_id}/disclosure`,{path:{job_id:t.id}});for(let t of n.files)e(t.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${t.name}`)}};I([c()],Z.prototype,`shootId`,void 0),I([c()],Z.prototype,`assetId`,void 0),I([C()],Z.prototype,`chosen`,void 0),I([C()],Z.prototype,`mode`,void 0),I([C()],Z.prototype,`held`,void 0),I([C()],Z.prototype,`percent`,void 0),I([C()],Z.prototype,`details`,void 0),I([C()],Z.prototype,`tiles`,void 0),I([C()],Z.prototype,`layer`,void 0),I([C()],Z.prototype,`layers`,void 0),I([C()],Z.prototype,`looking`,void 0),I([C()],Z.prototype,`weighing`,void 0),I([C()],Z.prototype,`locked`,void 0),Z=I([x(`photo-view`)],Z);var Q=e=>e.status===`generated`;function $(e){let t=e.report.fidelity?.region;return t?new Blob([Uint8Array.from(atob(t),e=>e.charCodeAt(0))],{type:`image/png`}):null}export{Z as PhotoView};