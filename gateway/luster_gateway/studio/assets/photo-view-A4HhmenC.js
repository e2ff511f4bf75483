const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-Bid5VcCr.js","assets/studio-app-D2Rotnyn.js","assets/index-C0tBk6CC.js","assets/index-_gXZcgoQ.css","assets/compare-slider-fuw9JrtL.js","assets/problems-1AVcRkRl.js","assets/schema-2vXgLy_U.js","assets/side-sheet-CtUAMy9e.js"])))=>i.map(i=>d[i]);
import{At as e,Ct as t,Dt as n,Et as r,F as i,L as a,O as o,P as s,R as c,St as l,Tt as u,U as d,Y as f,_t as p,ct as m,dt as h,h as g,kt as _,lt as v,pt as y,ut as b,wt as x,z as S}from"./studio-app-D2Rotnyn.js";import"./compare-slider-fuw9JrtL.js";import{c as C,d as w,i as T,l as E,o as D}from"./index-C0tBk6CC.js";import{a as O,n as k,r as A,s as j,t as M}from"./stages-HvthY7Xt.js";import{n as N,t as P}from"./thumbs-D2GCrsQp.js";var F=class extends r{static{this.styles=[y,e`
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,r=t?.verdict;return _`
      ${r?_`<section><div class="verdict ${r}">${h(r===`faithful`?`shield`:r===`review`?`info`:`warn`)}
            <div><b>${C.photo[r]}</b>
              <p>${r===`faithful`?C.photo.faithfulText:C.photo.reviewText} ${typeof t?.changed_outside==`number`?C.photo.outside(t.changed_outside):``}</p>
              ${r===`faithful`?n:(t?.reasons??[]).map(e=>_`<p>${e}</p>`)}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?C.photo.altered:C.photo.notAltered}</p></section>`:n}
      ${this.job.warnings.length?_`<section>${this.job.warnings.map(e=>_`<div class="verdict review">${h(`info`)}<p>${e.message}</p></div>`)}</section>`:n}
      ${e.notes?.length?_`<section><h2>${C.photo.report}</h2><ul>${e.notes.map(e=>_`<li>${e.text}</li>`)}</ul></section>`:n}
    `}};b([x({attribute:!1})],F.prototype,`job`,void 0),F=b([u(`job-report`)],F);var I=e`
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
    .zoom span,
    .modes {
      display: none;
    }
    header {
      padding-inline: 0.4rem;
      gap: 0.2rem;
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
`,L=class extends r{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.full={before:``,after:``},this.layer=``,this.mapUrl=``,this.looking=!1,this.locked=!0,this.watch=new w(this,d,i,f,N,T),this.unbind=null}static{this.styles=[y,I]}connectedCallback(){super.connectedCallback(),this.unbind=g({Escape:()=>m(v.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),d:()=>this.job&&void j(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!d.value.has(this.shootId)&&S(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.full={before:``,after:``},this.percent=0,this.layer=``,this.mapUrl=``,c({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get list(){return d.value.get(this.shootId)??[]}get asset(){return this.list.find(e=>e.id===this.assetId)}get done(){return a(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===this.chosen)??this.done[0]}render(){this.watch;let{asset:e,job:t}=this;if(!e)return d.value.has(this.shootId)?_`<div class="gone"><h1>${C.photo.gone}</h1><a class="button" href=${v.shoot(this.shootId)}>${C.common.back}</a></div>`:_`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let r=a(e.id).find(s),i=a(e.id)[0]?.status===`failed`?a(e.id)[0]:void 0;return _`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,t)}
        <div class="stage">
          ${this.picture(e,t)}
          ${r?this.working(r):n}
          <button class="turn left" aria-label=${C.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${h(`back`,24)}</button>
          <button class="turn right" aria-label=${C.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${h(`forward`,24)}</button>
        </div>
        ${this.foot(e)}
        ${this.details?this.panel(e,t,i):n}
      </div>
      ${this.looking?_`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:n}
    `}head(e,t){return _`<header>
      <a class="button bare round" href=${v.shoot(this.shootId)} aria-label=${C.common.back}>${h(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${C.photo.size(e.width,e.height)}${t?` · ${o(t.style)}`:``}</span></div>
      <div class="tools">
        ${t?_`<div class="choices modes" role="group" aria-label=${C.photo.mode}>
              ${[`slider`,`side`,`toggle`].map(e=>_`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.mode=e}>${C.photo.modes[e]}</button>`)}
            </div>`:n}
        <button class="button bare small number zoom" aria-label=${`${C.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${h(`zoom`,18)} <span>${this.percent?C.photo.zoom(Math.round(this.percent)):C.photo.fit}</span></button>
        ${t?_`<pop-menu face="quiet small" .label=${C.photo.download} .items=${[`original`,`web`,`mls`].map(n=>({label:C.shoot.sizes[n],icon:`download`,run:()=>void j(t,e.filename,n)}))}>${h(`download`,17)} <span class="long">${C.photo.download}</span></pop-menu>`:n}
        <button class="button small" aria-label=${t?C.photo.again:C.shoot.enhance} @click=${()=>this.look()}>${h(`spark`,17)} <span class="long">${t?C.photo.again:C.shoot.enhance}</span></button>
        <button class="button bare round small" aria-label=${C.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${h(`info`)}</button>
        <pop-menu face="bare round small" .label=${C.common.more} .items=${[{label:C.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}>${h(`more`)}</pop-menu>
      </div>
    </header>`}picture(e,t){let n=this.full.before||e.original_url||e.thumb_url||``,r=t?P(t.id,t.outputs[0]?.name??`photo`,`web`):null,i=t&&(this.full.after||r||t.output_url)||``,a=this.layer===`map`?this.mapUrl:``;if(!t)return _`<compare-slider zoomable .now=${n} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;if(this.mode===`side`)return _`<div class="pair">
        <compare-slider zoomable class="first" .now=${n} .alt=${`${C.photo.before}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <compare-slider zoomable class="second" .now=${i} .overlay=${a} .alt=${e.filename} @moved=${this.together}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${h(`lock`,16)} ${C.photo.lock}</button>
      </div>`;let o=this.held?`before`:this.mode===`toggle`?`after`:``;return _`<compare-slider zoomable .was=${n} .now=${i} .overlay=${a} .only=${o} .alt=${e.filename} @moved=${this.moved}></compare-slider>`}working(e){let t=f.value.get(e.id),r=e.status===`queued`?-1:Math.max(e.progress,t?.progress??0),i=t?.stage??e.progress_note,a=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return _`<div class="working" role="status">
      <progress-ring .value=${r} size="26"></progress-ring>
      <div><b>${o(e.style)}</b><span>${e.status===`queued`?C.job.queuedAt(e.position):i?M(i):C.job[e.status]}${a>1&&e.status===`processing`?`, ${C.job.finishing(a)}`:``}</span></div>
      ${e.status===`cancelling`?n:_`<button class="button small quiet" @click=${()=>k([e])}>${C.job.cancel}</button>`}
    </div>`}foot(e){return this.list.length<2?n:_`<nav class="film" aria-label=${C.photo.filmstrip}>
      ${this.list.map(t=>{let r=[...i.value.values()].find(e=>e.asset_id===t.id&&e.status===`succeeded`),a=r&&P(r.id,r.outputs[0]?.name??`photo`,`thumb`)||t.thumb_url;return _`<a href=${v.photo(this.shootId,t.id)} aria-label=${t.filename} aria-current=${t.id===e.id?`true`:n} @click=${e=>{e.preventDefault(),m(v.photo(this.shootId,t.id),!0)}}>
          ${a?_`<img src=${a} alt="" loading="lazy" />`:n}</a>`})}
    </nav>`}panel(e,t,r){return _`<aside aria-label=${C.photo.details}>
      ${r?_`<section class="fault"><h2>${h(`warn`)} ${C.job.failed}</h2><p>${r.error?.message??r.error_message??``}</p>
            <button class="button small" @click=${()=>O(r)}>${C.job.retry}</button></section>`:n}
      ${this.done.length>1?_`<section><h2>${C.photo.versions}</h2><div class="versions" role="group" aria-label=${C.photo.versions}>
            ${this.done.map(e=>{let n=P(e.id,e.outputs[0]?.name??`photo`,`thumb`);return _`<button class="version" aria-pressed=${e.id===t?.id} @click=${()=>this.show(e)}>${n?_`<img src=${n} alt="" />`:_`<span class="skeleton"></span>`}<span>${o(e.style)}</span></button>`})}</div></section>`:n}
      ${t?_`<job-report .job=${t}></job-report>
            ${t.disclosure&&t.disclosure!==`none`?_`<section><button class="button small quiet" @click=${()=>this.disclosure(t)}>${h(`download`,16)} ${C.photo.disclosure}</button></section>`:n}
            <section><label class="row"><input type="checkbox" .checked=${this.layer===`map`} @change=${()=>this.toggleMap(t)} /> ${C.photo.map}</label></section>`:r?n:_`<section><h2>${C.photo.untouched}</h2><p class="quieter">${C.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${h(`spark`,18)} ${C.shoot.enhance}</button></section>`}
      <section class="facts"><h2>${C.photo.about}</h2><dl>
        <dt>${C.photo.original}</dt><dd>${C.photo.size(e.width,e.height)}, ${D(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>
        ${t?_`<dt>${C.photo.tier}</dt><dd>${C.photo.size(t.outputs[0]?.width??0,t.outputs[0]?.height??0)}</dd><dt>${C.photo.provider}</dt><dd>${C.looks.providers[t.used_provider??``]??t.used_provider}</dd><dt>${C.photo.credits}</dt><dd>${t.credits_used}</dd>`:n}
      </dl></section>
    </aside>`}show(e){this.chosen=e.id,this.full={...this.full,after:``},this.layer=``,this.mapUrl=``}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0,e.detail.zoom>1.3&&this.sharpen()}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{asset:e,job:t}=this,n=t?.outputs[0]?.url??``,r=e?.original_url??``;(this.full.after!==n||this.full.before!==r)&&(this.full={before:r,after:n})}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&m(v.photo(this.shootId,n.id),!0)}look(){E(()=>import(`./looks-sheet-Bid5VcCr.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];A(this.shootId,[this.assetId]),m(t?v.photo(this.shootId,t.id):v.shoot(this.shootId),!0)}async toggleMap(e){if(this.layer=this.layer?``:`map`,this.layer&&!this.mapUrl)try{this.mapUrl=(await p(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}})).fidelity.map_url??``}catch{this.layer=``}}async disclosure(e){let{disclosure:t}=await p(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)window.open(e.url,`_blank`,`noopener`)}};b([x()],L.prototype,`shootId`,void 0),b([x()],L.prototype,`assetId`,void 0),b([t()],L.prototype,`chosen`,void 0),b([t()],L.prototype,`mode`,void 0),b([t()],L.prototype,`held`,void 0),b([t()],L.prototype,`percent`,void 0),b([t()],L.prototype,`details`,void 0),b([t()],L.prototype,`full`,void 0),b([t()],L.prototype,`layer`,void 0),b([t()],L.prototype,`mapUrl`,void 0),b([t()],L.prototype,`looking`,void 0),b([t()],L.prototype,`locked`,void 0),b([l(`compare-slider`)],L.prototype,`slider`,void 0),L=b([u(`photo-view`)],L);export{L as PhotoView};