const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-DeJG4nTd.js","assets/common-DdhaU0h5.js","assets/common-_gXZcgoQ.css","assets/compare-slider-BsfKXGfl.js","assets/looks-sheet-Dw-RDKpb.js","assets/studio-app-DNNNydjZ.js","assets/schema-2vXgLy_U.js","assets/side-sheet-D4b3Q2E6.js","assets/compare-sheet-Cv14zGp2.js"])))=>i.map(i=>d[i]);
import{A as e,An as t,At as n,B as r,C as i,Cn as a,Ct as o,D as s,Et as c,It as l,J as u,Nn as d,On as f,Pn as p,Pt as m,S as h,St as g,T as _,Tn as v,Tt as y,V as b,X as x,Y as S,_n as C,an as w,bn as T,cn as E,fn as D,ht as O,in as k,k as A,q as j,sn as M,un as N,vn as P,w as F,wt as I,xn as L,xt as R,yn as z,zn as B,zt as V}from"./common-DdhaU0h5.js";import"./compare-slider-BsfKXGfl.js";import"./studio-app-DNNNydjZ.js";import{t as H}from"./stages-Dc0pFUgC.js";var U=class extends T{static{this.styles=[N,v`
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,n=t?.verdict;return a`
      ${n?a`<section><div class="verdict ${n}">${E(n===`faithful`?`shield`:n===`review`?`info`:`warn`)}
            <div><b>${d.photo[n]}</b>
              <p>${n===`faithful`?d.photo.faithfulText:d.photo.reviewText} ${typeof t?.changed_outside==`number`?d.photo.outside(t.changed_outside):``}</p>
              ${n===`faithful`?L:(t?.reasons??[]).map(e=>a`<p>${e}</p>`)}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?d.photo.altered:d.photo.notAltered}</p></section>`:L}
      ${this.job.warnings.length?a`<section>${this.job.warnings.map(e=>a`<div class="verdict review">${E(`info`)}<p>${e.message}</p></div>`)}</section>`:L}
      ${e.notes?.length?a`<section><h2>${d.photo.report}</h2><ul>${e.notes.map(e=>a`<li>${e.text}</li>`)}</ul></section>`:L}
    `}};M([P({attribute:!1})],U.prototype,`job`,void 0),U=M([z(`job-report`)],U);var W=v`
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
    .turn {
      display: none;
    }
    .film a {
      width: 4.2rem;
    }
  }
`,G=class extends T{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new B(this,n,g,m,x,f),this.unbind=null,this.sharpened=``}static{this.styles=[N,W]}connectedCallback(){super.connectedCallback(),this.unbind=i({Escape:()=>k(w.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void r([this.assetId],{mark:`pick`}),x:()=>void r([this.assetId],{mark:`reject`}),u:()=>void b(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void r([this.assetId],{rating:e})])),d:()=>this.job&&void e(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!n.value.has(this.shootId)&&c(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),y({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){return n.value.get(this.shootId)??[]}get asset(){return this.list.find(e=>e.id===this.assetId)}get done(){return I(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:e,job:t}=this;if(!e)return n.value.has(this.shootId)?a`<div class="gone"><h1>${d.photo.gone}</h1><a class="button" href=${w.shoot(this.shootId)}>${d.common.back}</a></div>`:a`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let r=I(e.id).find(R),i=I(e.id)[0]?.status===`failed`?I(e.id)[0]:void 0;return a`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,t)}
        <div class="stage">
          ${this.picture(e,t)}
          ${r?this.working(r):L}
          <button class="turn left" aria-label=${d.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${E(`back`,24)}</button>
          <button class="turn right" aria-label=${d.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${E(`forward`,24)}</button>
        </div>
        ${this.foot(e)}
        ${this.details?this.panel(e,t,i):L}
      </div>
      ${this.looking?a`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:L}
      ${this.weighing?a`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:L}
    `}head(t,n){let r=[`original`,`web`,`mls`];return a`<header>
      <a class="button bare round" href=${w.shoot(this.shootId)} aria-label=${d.common.back}>${E(`back`)}</a>
      <div class="names"><h1>${t.filename}</h1><span class="hint">${d.photo.size(t.width,t.height)}${n?` · ${O(n.style)}`:``}</span></div>
      <div class="tools">
        ${n&&!K(t)?a`<div class="choices modes" role="group" aria-label=${d.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>a`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${d.photo.modes[e]}</button>`)}
            </div>`:L}
        <button class="button bare small number zoom" aria-label=${`${d.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${E(`zoom`,18)} <span>${this.percent?d.photo.zoom(Math.round(this.percent)):d.photo.fit}</span></button>
        ${n?a`<pop-menu face="quiet small" .label=${d.photo.download} .items=${r.map(r=>({label:d.shoot.sizes[r],icon:`download`,run:()=>void e(n,t.filename,r)}))}>${E(`download`,17)} <span class="long">${d.photo.download}</span></pop-menu>`:L}
        ${K(t)?L:a`<button class="button small" aria-label=${n?d.photo.again:d.shoot.enhance} @click=${()=>this.look()}>${E(`spark`,17)} <span class="long">${n?d.photo.again:d.shoot.enhance}</span></button>`}
        <button class="button bare round small" aria-label=${d.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${E(`info`)}</button>
        <pop-menu face="bare round small" .label=${d.common.more} .items=${[...K(t)?[]:[{label:d.comparisons.choose,icon:`compare`,run:()=>this.weigh()}],{label:d.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}>${E(`more`)}</pop-menu>
      </div>
    </header>`}picture(e,t){let n=K(e)?``:j(e,t),r=t?S(t):``,i=t?.outputs[0]?.width??0,o=this.layer?this.layers[this.layer]:``;if(!t)return a`<compare-slider zoomable .now=${n} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;if(K(e))return a`<compare-slider zoomable .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return p(()=>import(`./all-looks-DeJG4nTd.js`),__vite__mapDeps([0,1,2,3])),a`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return a`<div class="pair">
        <compare-slider zoomable class="first" .now=${n} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${d.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${o} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${E(`lock`,16)} ${d.photo.lock}</button>
      </div>`;let s=this.held?`before`:this.mode===`toggle`?`after`:``;return a`<compare-slider zoomable .was=${n} .now=${r} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${o} .only=${s} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=m.value.get(e.id),n=e.status===`queued`?-1:Math.max(e.progress,t?.progress??0),r=t?.stage??e.progress_note,i=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return a`<div class="working" role="status">
      <progress-ring .value=${n} size="26"></progress-ring>
      <div><b>${O(e.style)}</b><span>${e.status===`queued`?d.job.queuedAt(e.position):r?H(r):d.job[e.status]}${i>1&&e.status===`processing`?`, ${d.job.finishing(i)}`:``}</span></div>
      ${e.status===`cancelling`?L:a`<button class="button small quiet" @click=${()=>F([e])}>${d.job.cancel}</button>`}
    </div>`}foot(e){if(this.list.length<2)return L;let t=o();return a`<nav class="film" aria-label=${d.photo.filmstrip}>
      ${this.list.map(n=>{let r=(t.get(n.id)??[]).filter(e=>e.status===`succeeded`),i=r.find(e=>e.id===n.deliver_job_id)??r[0],o=i&&u(i.id,i.outputs[0]?.name??`photo`,`thumb`)||n.thumb_url;return a`<a href=${w.photo(this.shootId,n.id)} aria-label=${n.filename} aria-current=${n.id===e.id?`true`:L} @click=${e=>{e.preventDefault(),k(w.photo(this.shootId,n.id),!0)}}>
          ${o?a`<img src=${o} alt="" loading="lazy" />`:L}</a>`})}
    </nav>`}panel(e,n,i){let o=this.done.find(t=>t.id===e.deliver_job_id)??this.done[0];return a`<aside aria-label=${d.photo.details}>
      <section class="marks"><div class="row">
        <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>r([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${E(`flag`,15)} ${d.marks.pick}</button>
        <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>r([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${E(`close`,15)} ${d.marks.reject}</button>
        <span class="stars" role="group" aria-label=${d.marks.stars}>${[1,2,3,4,5].map(t=>a`<button aria-label=${d.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>r([e.id],{rating:e.rating===t?0:t})}>${E(`star`,18)}</button>`)}</span>
      </div></section>
      ${i?a`<section class="fault"><h2>${E(`warn`)} ${d.job.failed}</h2><p>${i.error?.message??i.error_message??``}</p>
            <button class="button small" @click=${()=>s(i)}>${d.job.retry}</button></section>`:L}
      ${this.done.length>1?a`<section><h2>${d.photo.versions}</h2><div class="versions" role="group" aria-label=${d.photo.versions}>
            ${this.done.map(e=>{let t=u(e.id,e.outputs[0]?.name??`photo`,`thumb`);return a`<button class="version" aria-pressed=${e.id===n?.id} @click=${()=>this.show(e)}>${t?a`<img src=${t} alt="" />`:a`<span class="skeleton"></span>`}<span>${e.id===o?.id?E(`check`,14):L} ${O(e.style)}</span></button>`})}</div>
            ${n&&n.id!==o?.id?a`<button class="button small quiet" @click=${()=>r([e.id],{deliver_job_id:n.id})}>${E(`check`,16)} ${d.photo.deliver}</button>`:a`<p class="hint">${d.photo.delivered}. ${d.photo.deliverHint}</p>`}</section>`:L}
      ${n?a`<job-report .job=${n}></job-report>
            ${n.disclosure&&n.disclosure!==`none`?a`<section><button class="button small quiet" @click=${()=>this.disclosure(n)}>${E(`download`,16)} ${d.photo.disclosure}</button></section>`:L}
            <section><h2>${d.photo.layers}</h2><div class="choices" role="group" aria-label=${d.photo.layers}>
              ${q(n)?a`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(n,`region`)}>${d.photo.region}</button>`:L}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(n,`map`)}>${d.photo.map}</button></div></section>`:i?L:a`<section><h2>${d.photo.untouched}</h2><p class="quieter">${d.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${E(`spark`,18)} ${d.shoot.enhance}</button></section>`}
      <section class="facts"><h2>${d.photo.about}</h2><dl>
        ${K(e)?L:a`<dt>${d.photo.original}</dt><dd>${d.photo.size(e.width,e.height)}, ${t(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${n?a`<dt>${d.photo.tier}</dt><dd>${d.photo.size(n.outputs[0]?.width??0,n.outputs[0]?.height??0)}</dd><dt>${d.photo.provider}</dt><dd>${d.looks.providers[n.used_provider??``]??n.used_provider}</dd><dt>${d.photo.credits}</dt><dd>${n.credits_used}</dd>`:L}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>h(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!K(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&k(w.photo(this.shootId,n.id),!0)}look(){p(()=>import(`./looks-sheet-Dw-RDKpb.js`),__vite__mapDeps([4,1,2,3,5,6,7])),this.looking=!0}weigh(){p(()=>import(`./compare-sheet-Cv14zGp2.js`),__vite__mapDeps([8,1,2,7])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];_(this.shootId,[this.assetId]),k(t?w.photo(this.shootId,t.id):w.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(q(e))};else try{let{fidelity:t}=await D(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,V(l(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await D(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)A(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};M([P()],G.prototype,`shootId`,void 0),M([P()],G.prototype,`assetId`,void 0),M([C()],G.prototype,`chosen`,void 0),M([C()],G.prototype,`mode`,void 0),M([C()],G.prototype,`held`,void 0),M([C()],G.prototype,`percent`,void 0),M([C()],G.prototype,`details`,void 0),M([C()],G.prototype,`tiles`,void 0),M([C()],G.prototype,`layer`,void 0),M([C()],G.prototype,`layers`,void 0),M([C()],G.prototype,`looking`,void 0),M([C()],G.prototype,`weighing`,void 0),M([C()],G.prototype,`locked`,void 0),G=M([z(`photo-view`)],G);var K=e=>e.status===`generated`;function q(e){let t=e.report.fidelity?.region;return t?new Blob([Uint8Array.from(atob(t),e=>e.charCodeAt(0))],{type:`image/png`}):null}export{G as PhotoView};