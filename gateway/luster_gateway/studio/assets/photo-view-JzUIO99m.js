const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-DGUmTLP0.js","assets/common-DW-tPYvw.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CSsRt4iv.js","assets/looks-sheet-DTc3557T.js","assets/studio-app-lWAJbAAp.js","assets/schema-2vXgLy_U.js","assets/side-sheet-C-0vRRsT.js","assets/compare-sheet-DnGbf0Ni.js"])))=>i.map(i=>d[i]);
import{A as e,An as t,Bn as n,Bt as r,C as i,Dn as a,E as o,Fn as s,Ft as c,It as l,Kt as u,L as d,Mt as f,Nn as p,Nt as m,O as h,On as g,Pt as _,Rn as v,Sn as y,T as b,Tt as x,Un as S,Wn as C,Wt as w,X as T,Yn as E,Yt as D,Z as O,_n as k,at as A,bn as j,hn as M,it as N,j as P,jn as F,jt as I,kn as L,mn as R,ot as z,rt as B,vn as V,w as H}from"./common-DW-tPYvw.js";import"./compare-slider-CSsRt4iv.js";import"./studio-app-lWAJbAAp.js";import{t as U}from"./stages-IvL3-S7Y.js";var W=class extends t{static{this.styles=[j,s`
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,n=t?.verdict;return p`
      ${n?p`<section><div class="verdict ${n}">${V(n===`faithful`?`shield`:n===`review`?`info`:`warn`)}
            <div><b>${S.photo[n]}</b>
              <p>${n===`faithful`?S.photo.faithfulText:S.photo.reviewText} ${typeof t?.changed_outside==`number`?S.photo.outside(t.changed_outside):``}</p>
              ${n===`faithful`?F:(t?.reasons??[]).map(e=>p`<p>${e}</p>`)}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?S.photo.altered:S.photo.notAltered}</p></section>`:F}
      ${this.job.warnings.length?p`<section>${this.job.warnings.map(e=>p`<div class="verdict review">${V(`info`)}<p>${e.message}</p></div>`)}</section>`:F}
      ${e.notes?.length?p`<section><h2>${S.photo.report}</h2><ul>${e.notes.map(e=>p`<li>${e.text}</li>`)}</ul></section>`:F}
    `}};k([g({attribute:!1})],W.prototype,`job`,void 0),W=k([L(`job-report`)],W);var G=s`
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
`,K=class extends t{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new E(this,r,f,w,z,v),this.unbind=null,this.sharpened=``}static{this.styles=[j,G]}connectedCallback(){super.connectedCallback(),this.unbind=H({Escape:()=>R(M.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void T([this.assetId],{mark:`pick`}),x:()=>void T([this.assetId],{mark:`reject`}),u:()=>void O(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void T([this.assetId],{rating:e})])),d:()=>this.job&&void P(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!r.value.has(this.shootId)&&l(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),c({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){return d(this.shootId)??[]}get asset(){return r.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return _(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:e,job:t}=this;if(!e)return r.value.has(this.shootId)?p`<div class="gone"><h1>${S.photo.gone}</h1><a class="button" href=${M.shoot(this.shootId)}>${S.common.back}</a></div>`:p`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let n=_(e.id).find(I),i=_(e.id)[0]?.status===`failed`?_(e.id)[0]:void 0;return p`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,t)}
        <div class="stage">
          ${this.picture(e,t)}
          ${n?this.working(n):F}
          <button class="turn left" aria-label=${S.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${V(`back`,24)}</button>
          <button class="turn right" aria-label=${S.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${V(`forward`,24)}</button>
        </div>
        ${this.foot(e)}
        ${this.details?this.panel(e,t,i):F}
      </div>
      ${this.looking?p`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:F}
      ${this.weighing?p`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:F}
    `}head(e,t){let n=[`original`,`web`,`mls`];return p`<header>
      <a class="button bare round" href=${M.shoot(this.shootId)} aria-label=${S.common.back}>${V(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${S.photo.size(e.width,e.height)}${t?` · ${x(t.style)}`:``}</span></div>
      <div class="tools">
        ${t&&!q(e)?p`<div class="choices modes" role="group" aria-label=${S.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>p`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${S.photo.modes[e]}</button>`)}
            </div>`:F}
        <button class="button bare small number zoom" aria-label=${`${S.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${V(`zoom`,18)} <span>${this.percent?S.photo.zoom(Math.round(this.percent)):S.photo.fit}</span></button>
        ${t?p`<pop-menu face="quiet small" .label=${S.photo.download} .items=${n.map(n=>({label:S.shoot.sizes[n],icon:`download`,run:()=>void P(t,e.filename,n)}))}>${V(`download`,17)} <span class="long">${S.photo.download}</span></pop-menu>`:F}
        ${q(e)?F:p`<button class="button small" aria-label=${t?S.photo.again:S.shoot.enhance} @click=${()=>this.look()}>${V(`spark`,17)} <span class="long">${t?S.photo.again:S.shoot.enhance}</span></button>`}
        <button class="button bare round small" aria-label=${S.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${V(`info`)}</button>
        <pop-menu face="bare round small" .label=${S.common.more} .items=${[...q(e)?[]:[{label:S.comparisons.choose,icon:`compare`,run:()=>this.weigh()}],{label:S.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}>${V(`more`)}</pop-menu>
      </div>
    </header>`}picture(e,t){let n=q(e)?``:B(e,t),r=t?A(t):``,i=t?.outputs[0]?.width??0,a=this.layer?this.layers[this.layer]:``;if(!t)return p`<compare-slider zoomable .now=${n} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;if(q(e))return p`<compare-slider zoomable .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return C(()=>import(`./all-looks-DGUmTLP0.js`),__vite__mapDeps([0,1,2,3])),p`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return p`<div class="pair">
        <compare-slider zoomable class="first" .now=${n} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${S.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${V(`lock`,16)} ${S.photo.lock}</button>
      </div>`;let o=this.held?`before`:this.mode===`toggle`?`after`:``;return p`<compare-slider zoomable .was=${n} .now=${r} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .only=${o} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=w.value.get(e.id),n=e.status===`queued`?-1:Math.max(e.progress,t?.progress??0),r=t?.stage??e.progress_note,i=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return p`<div class="working" role="status">
      <progress-ring .value=${n} size="26"></progress-ring>
      <div><b>${x(e.style)}</b><span>${e.status===`queued`?S.job.queuedAt(e.position):r?U(r):S.job[e.status]}${i>1&&e.status===`processing`?`, ${S.job.finishing(i)}`:``}</span></div>
      ${e.status===`cancelling`?F:p`<button class="button small quiet" @click=${()=>b([e])}>${S.job.cancel}</button>`}
    </div>`}foot(e){if(this.list.length<2)return F;let t=m();return p`<nav class="film" aria-label=${S.photo.filmstrip}>
      ${this.list.map(n=>{let r=(t.get(n.id)??[]).filter(e=>e.status===`succeeded`),i=r.find(e=>e.id===n.deliver_job_id)??r[0],a=i&&N(i.id,i.outputs[0]?.name??`photo`,`thumb`)||n.thumb_url;return p`<a href=${M.photo(this.shootId,n.id)} aria-label=${n.filename} aria-current=${n.id===e.id?`true`:F} @click=${e=>{e.preventDefault(),R(M.photo(this.shootId,n.id),!0)}}>
          ${a?p`<img src=${a} alt="" loading="lazy" />`:F}</a>`})}
    </nav>`}panel(e,t,r){let i=this.done.find(t=>t.id===e.deliver_job_id)??this.done[0];return p`<aside aria-label=${S.photo.details}>
      <section class="marks"><div class="row">
        <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>T([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${V(`flag`,15)} ${S.marks.pick}</button>
        <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>T([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${V(`close`,15)} ${S.marks.reject}</button>
        <span class="stars" role="group" aria-label=${S.marks.stars}>${[1,2,3,4,5].map(t=>p`<button aria-label=${S.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>T([e.id],{rating:e.rating===t?0:t})}>${V(`star`,18)}</button>`)}</span>
      </div></section>
      ${r?p`<section class="fault"><h2>${V(`warn`)} ${S.job.failed}</h2><p>${r.error?.message??r.error_message??``}</p>
            <button class="button small" @click=${()=>h(r)}>${S.job.retry}</button></section>`:F}
      ${this.done.length>1?p`<section><h2>${S.photo.versions}</h2><div class="versions" role="group" aria-label=${S.photo.versions}>
            ${this.done.map(e=>{let n=N(e.id,e.outputs[0]?.name??`photo`,`thumb`);return p`<button class="version" aria-pressed=${e.id===t?.id} @click=${()=>this.show(e)}>${n?p`<img src=${n} alt="" />`:p`<span class="skeleton"></span>`}<span>${e.id===i?.id?V(`check`,14):F} ${x(e.style)}</span></button>`})}</div>
            ${t&&t.id!==i?.id?p`<button class="button small quiet" @click=${()=>T([e.id],{deliver_job_id:t.id})}>${V(`check`,16)} ${S.photo.deliver}</button>`:p`<p class="hint">${S.photo.delivered}. ${S.photo.deliverHint}</p>`}</section>`:F}
      ${t?p`<job-report .job=${t}></job-report>
            ${t.disclosure&&t.disclosure!==`none`?p`<section><button class="button small quiet" @click=${()=>this.disclosure(t)}>${V(`download`,16)} ${S.photo.disclosure}</button></section>`:F}
            <section><h2>${S.photo.layers}</h2><div class="choices" role="group" aria-label=${S.photo.layers}>
              ${J(t)?p`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(t,`region`)}>${S.photo.region}</button>`:F}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(t,`map`)}>${S.photo.map}</button></div></section>`:r?F:p`<section><h2>${S.photo.untouched}</h2><p class="quieter">${S.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${V(`spark`,18)} ${S.shoot.enhance}</button></section>`}
      <section class="facts"><h2>${S.photo.about}</h2><dl>
        ${q(e)?F:p`<dt>${S.photo.original}</dt><dd>${S.photo.size(e.width,e.height)}, ${n(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${t?p`<dt>${S.photo.tier}</dt><dd>${S.photo.size(t.outputs[0]?.width??0,t.outputs[0]?.height??0)}</dd><dt>${S.photo.provider}</dt><dd>${S.looks.providers[t.used_provider??``]??t.used_provider}</dd><dt>${S.photo.credits}</dt><dd>${t.credits_used}</dd>`:F}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>i(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!q(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&R(M.photo(this.shootId,n.id),!0)}look(){C(()=>import(`./looks-sheet-DTc3557T.js`),__vite__mapDeps([4,1,2,3,5,6,7])),this.looking=!0}weigh(){C(()=>import(`./compare-sheet-DnGbf0Ni.js`),__vite__mapDeps([8,1,2,7])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];o(this.shootId,[this.assetId]),R(t?M.photo(this.shootId,t.id):M.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(J(e))};else try{let{fidelity:t}=await y(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,D(u(e),{bad:!0})}}}async disclosure(t){let{disclosure:n}=await y(`/jobs/{job_id}/disclosure`,{path:{job_id:t.id}});for(let t of n.files)e(t.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${t.name}`)}};k([g()],K.prototype,`shootId`,void 0),k([g()],K.prototype,`assetId`,void 0),k([a()],K.prototype,`chosen`,void 0),k([a()],K.prototype,`mode`,void 0),k([a()],K.prototype,`held`,void 0),k([a()],K.prototype,`percent`,void 0),k([a()],K.prototype,`details`,void 0),k([a()],K.prototype,`tiles`,void 0),k([a()],K.prototype,`layer`,void 0),k([a()],K.prototype,`layers`,void 0),k([a()],K.prototype,`looking`,void 0),k([a()],K.prototype,`weighing`,void 0),k([a()],K.prototype,`locked`,void 0),K=k([L(`photo-view`)],K);var q=e=>e.status===`generated`;function J(e){let t=e.report.fidelity?.region;return t?new Blob([Uint8Array.from(atob(t),e=>e.charCodeAt(0))],{type:`image/png`}):null}export{K as PhotoView};