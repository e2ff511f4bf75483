const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-B7y22Tic.js","assets/decorate-DgVMrwPl.js","assets/client-CncvMuQx.js","assets/query-DDQkTGvL.js","assets/compare-slider-Cf-zO4qz.js","assets/index-DEbQyZ9z.js","assets/index-_gXZcgoQ.css","assets/icon-B0PWcgOm.js","assets/studio-app-DhbV0ONy.js","assets/library-3VrW3UrX.js","assets/session-DAsBdlRA.js","assets/looks-Bp0tpQqC.js","assets/toasts-BVbxcBX9.js","assets/problems-BRe9BQKI.js","assets/schema-2vXgLy_U.js","assets/side-sheet-CxAKV9kX.js"])))=>i.map(i=>d[i]);
import{a as e,f as t,i as n,l as r,n as i,o as a,r as o,s,t as c}from"./decorate-DgVMrwPl.js";import{i as l}from"./client-CncvMuQx.js";import{t as u}from"./query-DDQkTGvL.js";import"./compare-slider-Cf-zO4qz.js";import{t as d}from"./icon-B0PWcgOm.js";import{h as f,v as p,y as m}from"./studio-app-DhbV0ONy.js";import{c as h,d as g,i as _,l as v,o as y}from"./index-DEbQyZ9z.js";import{a as b,c as x,d as S,i as C,o as w,r as T,t as E,u as D}from"./stages-whBwkUs1.js";import{c as O,d as k,h as A,l as j,o as M,s as N,u as P,x as F}from"./library-3VrW3UrX.js";import{d as I}from"./looks-Bp0tpQqC.js";import{n as L,t as R}from"./thumbs-DKhN0mTd.js";import{n as z}from"./toasts-BVbxcBX9.js";import{n as B}from"./problems-BRe9BQKI.js";var V=class extends a{static{this.styles=[i,t`
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,n=t?.verdict;return r`
      ${n?r`<section><div class="verdict ${n}">${d(n===`faithful`?`shield`:n===`review`?`info`:`warn`)}
            <div><b>${h.photo[n]}</b>
              <p>${n===`faithful`?h.photo.faithfulText:h.photo.reviewText} ${typeof t?.changed_outside==`number`?h.photo.outside(t.changed_outside):``}</p>
              ${n===`faithful`?s:(t?.reasons??[]).map(e=>r`<p>${e}</p>`)}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?h.photo.altered:h.photo.notAltered}</p></section>`:s}
      ${this.job.warnings.length?r`<section>${this.job.warnings.map(e=>r`<div class="verdict review">${d(`info`)}<p>${e.message}</p></div>`)}</section>`:s}
      ${e.notes?.length?r`<section><h2>${h.photo.report}</h2><ul>${e.notes.map(e=>r`<li>${e.text}</li>`)}</ul></section>`:s}
    `}};c([n({attribute:!1})],V.prototype,`job`,void 0),V=c([e(`job-report`)],V);var H=t`
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
`,U=class extends a{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.full={before:``,after:``},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.locked=!0,this.watch=new g(this,A,N,F,L,_),this.unbind=null}static{this.styles=[i,H]}connectedCallback(){super.connectedCallback(),this.unbind=f({Escape:()=>p(m.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void T([this.assetId],{mark:`pick`}),x:()=>void T([this.assetId],{mark:`reject`}),u:()=>void C(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void T([this.assetId],{rating:e})])),d:()=>this.job&&void S(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!A.value.has(this.shootId)&&k(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.full={before:``,after:``},this.percent=0,this.clearLayers(),P({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get list(){return A.value.get(this.shootId)??[]}get asset(){return this.list.find(e=>e.id===this.assetId)}get done(){return j(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:e,job:t}=this;if(!e)return A.value.has(this.shootId)?r`<div class="gone"><h1>${h.photo.gone}</h1><a class="button" href=${m.shoot(this.shootId)}>${h.common.back}</a></div>`:r`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let n=j(e.id).find(M),i=j(e.id)[0]?.status===`failed`?j(e.id)[0]:void 0;return r`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,t)}
        <div class="stage">
          ${this.picture(e,t)}
          ${n?this.working(n):s}
          <button class="turn left" aria-label=${h.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${d(`back`,24)}</button>
          <button class="turn right" aria-label=${h.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${d(`forward`,24)}</button>
        </div>
        ${this.foot(e)}
        ${this.details?this.panel(e,t,i):s}
      </div>
      ${this.looking?r`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:s}
    `}head(e,t){return r`<header>
      <a class="button bare round" href=${m.shoot(this.shootId)} aria-label=${h.common.back}>${d(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${h.photo.size(e.width,e.height)}${t?` · ${I(t.style)}`:``}</span></div>
      <div class="tools">
        ${t?r`<div class="choices modes" role="group" aria-label=${h.photo.mode}>
              ${[`slider`,`side`,`toggle`].map(e=>r`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${h.photo.modes[e]}</button>`)}
            </div>`:s}
        <button class="button bare small number zoom" aria-label=${`${h.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${d(`zoom`,18)} <span>${this.percent?h.photo.zoom(Math.round(this.percent)):h.photo.fit}</span></button>
        ${t?r`<pop-menu face="quiet small" .label=${h.photo.download} .items=${[`original`,`web`,`mls`].map(n=>({label:h.shoot.sizes[n],icon:`download`,run:()=>void S(t,e.filename,n)}))}>${d(`download`,17)} <span class="long">${h.photo.download}</span></pop-menu>`:s}
        <button class="button small" aria-label=${t?h.photo.again:h.shoot.enhance} @click=${()=>this.look()}>${d(`spark`,17)} <span class="long">${t?h.photo.again:h.shoot.enhance}</span></button>
        <button class="button bare round small" aria-label=${h.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${d(`info`)}</button>
        <pop-menu face="bare round small" .label=${h.common.more} .items=${[{label:h.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}>${d(`more`)}</pop-menu>
      </div>
    </header>`}picture(e,t){let n=this.full.before||e.original_url||e.thumb_url||``,i=t?R(t.id,t.outputs[0]?.name??`photo`,`web`):null,a=t&&(this.full.after||i||t.output_url)||``,o=this.layer?this.layers[this.layer]:``;if(!t)return r`<compare-slider zoomable .now=${n} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;if(this.mode===`side`)return r`<div class="pair">
        <compare-slider zoomable class="first" .now=${n} .alt=${`${h.photo.before}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <compare-slider zoomable class="second" .now=${a} .overlay=${o} .alt=${e.filename} @moved=${this.together}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${d(`lock`,16)} ${h.photo.lock}</button>
      </div>`;let s=this.held?`before`:this.mode===`toggle`?`after`:``;return r`<compare-slider zoomable .was=${n} .now=${a} .overlay=${o} .only=${s} .alt=${e.filename} @moved=${this.moved}></compare-slider>`}working(e){let t=F.value.get(e.id),n=e.status===`queued`?-1:Math.max(e.progress,t?.progress??0),i=t?.stage??e.progress_note,a=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return r`<div class="working" role="status">
      <progress-ring .value=${n} size="26"></progress-ring>
      <div><b>${I(e.style)}</b><span>${e.status===`queued`?h.job.queuedAt(e.position):i?E(i):h.job[e.status]}${a>1&&e.status===`processing`?`, ${h.job.finishing(a)}`:``}</span></div>
      ${e.status===`cancelling`?s:r`<button class="button small quiet" @click=${()=>b([e])}>${h.job.cancel}</button>`}
    </div>`}foot(e){if(this.list.length<2)return s;let t=O();return r`<nav class="film" aria-label=${h.photo.filmstrip}>
      ${this.list.map(n=>{let i=(t.get(n.id)??[]).filter(e=>e.status===`succeeded`),a=i.find(e=>e.id===n.deliver_job_id)??i[0],o=a&&R(a.id,a.outputs[0]?.name??`photo`,`thumb`)||n.thumb_url;return r`<a href=${m.photo(this.shootId,n.id)} aria-label=${n.filename} aria-current=${n.id===e.id?`true`:s} @click=${e=>{e.preventDefault(),p(m.photo(this.shootId,n.id),!0)}}>
          ${o?r`<img src=${o} alt="" loading="lazy" />`:s}</a>`})}
    </nav>`}panel(e,t,n){let i=this.done.find(t=>t.id===e.deliver_job_id)??this.done[0];return r`<aside aria-label=${h.photo.details}>
      <section class="marks"><div class="row">
        <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>T([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${d(`flag`,15)} ${h.marks.pick}</button>
        <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>T([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${d(`close`,15)} ${h.marks.reject}</button>
        <span class="stars" role="group" aria-label=${h.marks.stars}>${[1,2,3,4,5].map(t=>r`<button aria-label=${h.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>T([e.id],{rating:e.rating===t?0:t})}>${d(`star`,18)}</button>`)}</span>
      </div></section>
      ${n?r`<section class="fault"><h2>${d(`warn`)} ${h.job.failed}</h2><p>${n.error?.message??n.error_message??``}</p>
            <button class="button small" @click=${()=>x(n)}>${h.job.retry}</button></section>`:s}
      ${this.done.length>1?r`<section><h2>${h.photo.versions}</h2><div class="versions" role="group" aria-label=${h.photo.versions}>
            ${this.done.map(e=>{let n=R(e.id,e.outputs[0]?.name??`photo`,`thumb`);return r`<button class="version" aria-pressed=${e.id===t?.id} @click=${()=>this.show(e)}>${n?r`<img src=${n} alt="" />`:r`<span class="skeleton"></span>`}<span>${e.id===i?.id?d(`check`,14):s} ${I(e.style)}</span></button>`})}</div>
            ${t&&t.id!==i?.id?r`<button class="button small quiet" @click=${()=>T([e.id],{deliver_job_id:t.id})}>${d(`check`,16)} ${h.photo.deliver}</button>`:r`<p class="hint">${h.photo.delivered}. ${h.photo.deliverHint}</p>`}</section>`:s}
      ${t?r`<job-report .job=${t}></job-report>
            ${t.disclosure&&t.disclosure!==`none`?r`<section><button class="button small quiet" @click=${()=>this.disclosure(t)}>${d(`download`,16)} ${h.photo.disclosure}</button></section>`:s}
            <section><h2>${h.photo.layers}</h2><div class="choices" role="group" aria-label=${h.photo.layers}>
              ${W(t)?r`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(t,`region`)}>${h.photo.region}</button>`:s}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(t,`map`)}>${h.photo.map}</button></div></section>`:n?s:r`<section><h2>${h.photo.untouched}</h2><p class="quieter">${h.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${d(`spark`,18)} ${h.shoot.enhance}</button></section>`}
      <section class="facts"><h2>${h.photo.about}</h2><dl>
        <dt>${h.photo.original}</dt><dd>${h.photo.size(e.width,e.height)}, ${y(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>
        ${t?r`<dt>${h.photo.tier}</dt><dd>${h.photo.size(t.outputs[0]?.width??0,t.outputs[0]?.height??0)}</dd><dt>${h.photo.provider}</dt><dd>${h.looks.providers[t.used_provider??``]??t.used_provider}</dd><dt>${h.photo.credits}</dt><dd>${t.credits_used}</dd>`:s}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.full={...this.full,after:``},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0,e.detail.zoom>1.3&&this.sharpen()}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{asset:e,job:t}=this,n=t?.outputs[0]?.url??``,r=e?.original_url??``;(this.full.after!==n||this.full.before!==r)&&(this.full={before:r,after:n})}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&p(m.photo(this.shootId,n.id),!0)}look(){v(()=>import(`./looks-sheet-B7y22Tic.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15])),this.looking=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];w(this.shootId,[this.assetId]),p(t?m.photo(this.shootId,t.id):m.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(W(e))};else try{let{fidelity:t}=await l(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,z(B(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await l(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)D(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};c([n()],U.prototype,`shootId`,void 0),c([n()],U.prototype,`assetId`,void 0),c([o()],U.prototype,`chosen`,void 0),c([o()],U.prototype,`mode`,void 0),c([o()],U.prototype,`held`,void 0),c([o()],U.prototype,`percent`,void 0),c([o()],U.prototype,`details`,void 0),c([o()],U.prototype,`full`,void 0),c([o()],U.prototype,`layer`,void 0),c([o()],U.prototype,`layers`,void 0),c([o()],U.prototype,`looking`,void 0),c([o()],U.prototype,`locked`,void 0),c([u(`compare-slider`)],U.prototype,`slider`,void 0),U=c([e(`photo-view`)],U);function W(e){let t=e.report.fidelity?.region;return t?new Blob([Uint8Array.from(atob(t),e=>e.charCodeAt(0))],{type:`image/png`}):null}export{U as PhotoView};