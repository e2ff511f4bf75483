const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-sWFFJzCT.js","assets/decorate-DgVMrwPl.js","assets/studio-app-B2hVM8nm.js","assets/client-CncvMuQx.js","assets/query-DDQkTGvL.js","assets/index-BuAdGMzZ.js","assets/index-_gXZcgoQ.css","assets/library-LBpDYgot.js","assets/session-CvghNGP1.js","assets/looks-D1XRLt79.js","assets/media-XVv1lTRL.js","assets/toasts-DjpvjqyX.js","assets/icon-B0PWcgOm.js","assets/compare-slider-xceiVRy5.js","assets/stages-KZcncSvU.js","assets/problems-CmY3BnGo.js","assets/thumbs-0OCQa6U-.js","assets/looks-sheet-CeDV0qs8.js","assets/schema-2vXgLy_U.js","assets/side-sheet-BDCiqcDP.js"])))=>i.map(i=>d[i]);
import{a as e,f as t,i as n,l as r,n as i,o as a,r as o,s,t as c}from"./decorate-DgVMrwPl.js";import{i as l}from"./client-CncvMuQx.js";import"./compare-slider-xceiVRy5.js";import{t as u}from"./icon-B0PWcgOm.js";import{_ as d,g as f,l as p}from"./studio-app-B2hVM8nm.js";import{c as m,d as h,i as g,l as _,o as v}from"./index-BuAdGMzZ.js";import{a as y,c as b,d as x,n as S,r as C,s as w,t as T,u as E}from"./stages-KZcncSvU.js";import{c as D,d as O,h as k,l as A,o as j,s as M,u as N,x as P}from"./library-LBpDYgot.js";import{d as F}from"./looks-D1XRLt79.js";import{i as I,n as L,r as R,t as z}from"./thumbs-0OCQa6U-.js";import{n as B}from"./toasts-DjpvjqyX.js";import{n as V}from"./problems-CmY3BnGo.js";var H=class extends a{static{this.styles=[i,t`
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
      ${n?r`<section><div class="verdict ${n}">${u(n===`faithful`?`shield`:n===`review`?`info`:`warn`)}
            <div><b>${m.photo[n]}</b>
              <p>${n===`faithful`?m.photo.faithfulText:m.photo.reviewText} ${typeof t?.changed_outside==`number`?m.photo.outside(t.changed_outside):``}</p>
              ${n===`faithful`?s:(t?.reasons??[]).map(e=>r`<p>${e}</p>`)}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?m.photo.altered:m.photo.notAltered}</p></section>`:s}
      ${this.job.warnings.length?r`<section>${this.job.warnings.map(e=>r`<div class="verdict review">${u(`info`)}<p>${e.message}</p></div>`)}</section>`:s}
      ${e.notes?.length?r`<section><h2>${m.photo.report}</h2><ul>${e.notes.map(e=>r`<li>${e.text}</li>`)}</ul></section>`:s}
    `}};c([n({attribute:!1})],H.prototype,`job`,void 0),H=c([e(`job-report`)],H);var U=72e4,W=new Map;function G(e,t,n){let r=`${e}/${t}/${n}`,i=W.get(r);if(i&&i.until>Date.now())return i.tiles;let a=l(`/jobs/{job_id}/outputs/{name}/tiles`,{path:{job_id:e,name:t},query:{before:n}}).then(e=>e.tiles);return W.set(r,{tiles:a,until:Date.now()+U}),a.catch(()=>W.delete(r)),a}var K=t`
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
`,q=class extends a{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.locked=!0,this.watch=new h(this,k,M,P,I,g),this.unbind=null,this.sharpened=``}static{this.styles=[i,K]}connectedCallback(){super.connectedCallback(),this.unbind=p({Escape:()=>f(d.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void E([this.assetId],{mark:`pick`}),x:()=>void E([this.assetId],{mark:`reject`}),u:()=>void x(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void E([this.assetId],{rating:e})])),d:()=>this.job&&void b(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!k.value.has(this.shootId)&&O(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),N({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){return k.value.get(this.shootId)??[]}get asset(){return this.list.find(e=>e.id===this.assetId)}get done(){return A(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:e,job:t}=this;if(!e)return k.value.has(this.shootId)?r`<div class="gone"><h1>${m.photo.gone}</h1><a class="button" href=${d.shoot(this.shootId)}>${m.common.back}</a></div>`:r`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let n=A(e.id).find(j),i=A(e.id)[0]?.status===`failed`?A(e.id)[0]:void 0;return r`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,t)}
        <div class="stage">
          ${this.picture(e,t)}
          ${n?this.working(n):s}
          <button class="turn left" aria-label=${m.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${u(`back`,24)}</button>
          <button class="turn right" aria-label=${m.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${u(`forward`,24)}</button>
        </div>
        ${this.foot(e)}
        ${this.details?this.panel(e,t,i):s}
      </div>
      ${this.looking?r`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:s}
    `}head(e,t){let n=[`original`,`web`,`mls`];return r`<header>
      <a class="button bare round" href=${d.shoot(this.shootId)} aria-label=${m.common.back}>${u(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${m.photo.size(e.width,e.height)}${t?` · ${F(t.style)}`:``}</span></div>
      <div class="tools">
        ${t?r`<div class="choices modes" role="group" aria-label=${m.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>r`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${m.photo.modes[e]}</button>`)}
            </div>`:s}
        <button class="button bare small number zoom" aria-label=${`${m.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${u(`zoom`,18)} <span>${this.percent?m.photo.zoom(Math.round(this.percent)):m.photo.fit}</span></button>
        ${t?r`<pop-menu face="quiet small" .label=${m.photo.download} .items=${n.map(n=>({label:m.shoot.sizes[n],icon:`download`,run:()=>void b(t,e.filename,n)}))}>${u(`download`,17)} <span class="long">${m.photo.download}</span></pop-menu>`:s}
        <button class="button small" aria-label=${t?m.photo.again:m.shoot.enhance} @click=${()=>this.look()}>${u(`spark`,17)} <span class="long">${t?m.photo.again:m.shoot.enhance}</span></button>
        <button class="button bare round small" aria-label=${m.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${u(`info`)}</button>
        <pop-menu face="bare round small" .label=${m.common.more} .items=${[{label:m.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}>${u(`more`)}</pop-menu>
      </div>
    </header>`}picture(e,t){let n=z(e,t),i=t?R(t):``,a=t?.outputs[0]?.width??0,o=this.layer?this.layers[this.layer]:``;if(!t)return r`<compare-slider zoomable .now=${n} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return _(()=>import(`./all-looks-sWFFJzCT.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16])),r`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return r`<div class="pair">
        <compare-slider zoomable class="first" .now=${n} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${m.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${a} .overlay=${o} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${u(`lock`,16)} ${m.photo.lock}</button>
      </div>`;let s=this.held?`before`:this.mode===`toggle`?`after`:``;return r`<compare-slider zoomable .was=${n} .now=${i} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${a} .overlay=${o} .only=${s} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=P.value.get(e.id),n=e.status===`queued`?-1:Math.max(e.progress,t?.progress??0),i=t?.stage??e.progress_note,a=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return r`<div class="working" role="status">
      <progress-ring .value=${n} size="26"></progress-ring>
      <div><b>${F(e.style)}</b><span>${e.status===`queued`?m.job.queuedAt(e.position):i?T(i):m.job[e.status]}${a>1&&e.status===`processing`?`, ${m.job.finishing(a)}`:``}</span></div>
      ${e.status===`cancelling`?s:r`<button class="button small quiet" @click=${()=>S([e])}>${m.job.cancel}</button>`}
    </div>`}foot(e){if(this.list.length<2)return s;let t=D();return r`<nav class="film" aria-label=${m.photo.filmstrip}>
      ${this.list.map(n=>{let i=(t.get(n.id)??[]).filter(e=>e.status===`succeeded`),a=i.find(e=>e.id===n.deliver_job_id)??i[0],o=a&&L(a.id,a.outputs[0]?.name??`photo`,`thumb`)||n.thumb_url;return r`<a href=${d.photo(this.shootId,n.id)} aria-label=${n.filename} aria-current=${n.id===e.id?`true`:s} @click=${e=>{e.preventDefault(),f(d.photo(this.shootId,n.id),!0)}}>
          ${o?r`<img src=${o} alt="" loading="lazy" />`:s}</a>`})}
    </nav>`}panel(e,t,n){let i=this.done.find(t=>t.id===e.deliver_job_id)??this.done[0];return r`<aside aria-label=${m.photo.details}>
      <section class="marks"><div class="row">
        <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>E([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${u(`flag`,15)} ${m.marks.pick}</button>
        <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>E([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${u(`close`,15)} ${m.marks.reject}</button>
        <span class="stars" role="group" aria-label=${m.marks.stars}>${[1,2,3,4,5].map(t=>r`<button aria-label=${m.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>E([e.id],{rating:e.rating===t?0:t})}>${u(`star`,18)}</button>`)}</span>
      </div></section>
      ${n?r`<section class="fault"><h2>${u(`warn`)} ${m.job.failed}</h2><p>${n.error?.message??n.error_message??``}</p>
            <button class="button small" @click=${()=>y(n)}>${m.job.retry}</button></section>`:s}
      ${this.done.length>1?r`<section><h2>${m.photo.versions}</h2><div class="versions" role="group" aria-label=${m.photo.versions}>
            ${this.done.map(e=>{let n=L(e.id,e.outputs[0]?.name??`photo`,`thumb`);return r`<button class="version" aria-pressed=${e.id===t?.id} @click=${()=>this.show(e)}>${n?r`<img src=${n} alt="" />`:r`<span class="skeleton"></span>`}<span>${e.id===i?.id?u(`check`,14):s} ${F(e.style)}</span></button>`})}</div>
            ${t&&t.id!==i?.id?r`<button class="button small quiet" @click=${()=>E([e.id],{deliver_job_id:t.id})}>${u(`check`,16)} ${m.photo.deliver}</button>`:r`<p class="hint">${m.photo.delivered}. ${m.photo.deliverHint}</p>`}</section>`:s}
      ${t?r`<job-report .job=${t}></job-report>
            ${t.disclosure&&t.disclosure!==`none`?r`<section><button class="button small quiet" @click=${()=>this.disclosure(t)}>${u(`download`,16)} ${m.photo.disclosure}</button></section>`:s}
            <section><h2>${m.photo.layers}</h2><div class="choices" role="group" aria-label=${m.photo.layers}>
              ${J(t)?r`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(t,`region`)}>${m.photo.region}</button>`:s}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(t,`map`)}>${m.photo.map}</button></div></section>`:n?s:r`<section><h2>${m.photo.untouched}</h2><p class="quieter">${m.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${u(`spark`,18)} ${m.shoot.enhance}</button></section>`}
      <section class="facts"><h2>${m.photo.about}</h2><dl>
        <dt>${m.photo.original}</dt><dd>${m.photo.size(e.width,e.height)}, ${v(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>
        ${t?r`<dt>${m.photo.tier}</dt><dd>${m.photo.size(t.outputs[0]?.width??0,t.outputs[0]?.height??0)}</dd><dt>${m.photo.provider}</dt><dd>${m.looks.providers[t.used_provider??``]??t.used_provider}</dd><dt>${m.photo.credits}</dt><dd>${t.credits_used}</dd>`:s}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>G(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&f(d.photo(this.shootId,n.id),!0)}look(){_(()=>import(`./looks-sheet-CeDV0qs8.js`),__vite__mapDeps([17,1,3,4,13,5,6,12,2,7,8,9,10,11,15,18,19])),this.looking=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];C(this.shootId,[this.assetId]),f(t?d.photo(this.shootId,t.id):d.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(J(e))};else try{let{fidelity:t}=await l(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,B(V(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await l(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)w(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};c([n()],q.prototype,`shootId`,void 0),c([n()],q.prototype,`assetId`,void 0),c([o()],q.prototype,`chosen`,void 0),c([o()],q.prototype,`mode`,void 0),c([o()],q.prototype,`held`,void 0),c([o()],q.prototype,`percent`,void 0),c([o()],q.prototype,`details`,void 0),c([o()],q.prototype,`tiles`,void 0),c([o()],q.prototype,`layer`,void 0),c([o()],q.prototype,`layers`,void 0),c([o()],q.prototype,`looking`,void 0),c([o()],q.prototype,`locked`,void 0),q=c([e(`photo-view`)],q);function J(e){let t=e.report.fidelity?.region;return t?new Blob([Uint8Array.from(atob(t),e=>e.charCodeAt(0))],{type:`image/png`}):null}export{q as PhotoView};