const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-BKPPc54V.js","assets/common-8l5TvFPB.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CdJkZfLe.js","assets/looks-sheet-C9_tyzz-.js","assets/studio-app-MN--f2Kw.js","assets/schema-2vXgLy_U.js","assets/side-sheet-C8PhyJ48.js","assets/compare-sheet-NODGK5Ic.js"])))=>i.map(i=>d[i]);
import{A as e,An as t,At as n,C as r,D as i,Dn as a,En as o,Ft as s,Gt as c,Hn as l,I as u,Jn as d,Jt as f,Ln as p,Mn as m,Mt as h,Nt as g,On as _,Pn as v,Pt as y,S as b,T as x,Un as S,Ut as C,X as w,Y as T,_n as E,at as D,gn as O,it as k,jt as A,k as j,kn as M,mn as N,nt as P,pn as F,rt as I,w as L,wt as R,xn as z,yn as B,zn as V,zt as H}from"./common-8l5TvFPB.js";import"./compare-slider-CdJkZfLe.js";import"./studio-app-MN--f2Kw.js";import{t as U}from"./stages-B1FVrX1i.js";var W=class extends M{static{this.styles=[B,v`
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
    `]}render(){let e=this.job.report,n=e.fidelity?.result,r=n?.verdict;return m`
      ${r?m`<section><div class="verdict ${r}">${E(r===`faithful`?`shield`:r===`review`?`info`:`warn`)}
            <div><b>${l.photo[r]}</b>
              <p>${r===`faithful`?l.photo.faithfulText:l.photo.reviewText} ${typeof n?.changed_outside==`number`?l.photo.outside(n.changed_outside):``}</p>
              ${r===`faithful`?t:(n?.reasons??[]).map(e=>m`<p>${e}</p>`)}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?l.photo.altered:l.photo.notAltered}</p></section>`:t}
      ${this.job.warnings.length?m`<section>${this.job.warnings.map(e=>m`<div class="verdict review">${E(`info`)}<p>${e.message}</p></div>`)}</section>`:t}
      ${e.notes?.length?m`<section><h2>${l.photo.report}</h2><ul>${e.notes.map(e=>m`<li>${e.text}</li>`)}</ul></section>`:t}
    `}};O([a({attribute:!1})],W.prototype,`job`,void 0),W=O([_(`job-report`)],W);var G=v`
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
`,K=class extends M{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new d(this,H,A,C,D,p),this.unbind=null,this.sharpened=``}static{this.styles=[B,G]}connectedCallback(){super.connectedCallback(),this.unbind=r({Escape:()=>F(N.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void T([this.assetId],{mark:`pick`}),x:()=>void T([this.assetId],{mark:`reject`}),u:()=>void w(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void T([this.assetId],{rating:e})])),d:()=>this.job&&void e(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!H.value.has(this.shootId)&&s(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),y({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){return u(this.shootId)??[]}get asset(){return H.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return g(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:e,job:r}=this;if(!e)return H.value.has(this.shootId)?m`<div class="gone"><h1>${l.photo.gone}</h1><a class="button" href=${N.shoot(this.shootId)}>${l.common.back}</a></div>`:m`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let i=g(e.id).find(n),a=g(e.id)[0]?.status===`failed`?g(e.id)[0]:void 0;return m`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,r)}
        <div class="stage">
          ${this.picture(e,r)}
          ${i?this.working(i):t}
          <button class="turn left" aria-label=${l.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${E(`back`,24)}</button>
          <button class="turn right" aria-label=${l.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${E(`forward`,24)}</button>
        </div>
        ${this.foot(e)}
        ${this.details?this.panel(e,r,a):t}
      </div>
      ${this.looking?m`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:t}
      ${this.weighing?m`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:t}
    `}head(n,r){let i=[`original`,`web`,`mls`];return m`<header>
      <a class="button bare round" href=${N.shoot(this.shootId)} aria-label=${l.common.back}>${E(`back`)}</a>
      <div class="names"><h1>${n.filename}</h1><span class="hint">${l.photo.size(n.width,n.height)}${r?` · ${R(r.style)}`:``}</span></div>
      <div class="tools">
        ${r&&!q(n)?m`<div class="choices modes" role="group" aria-label=${l.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>m`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${l.photo.modes[e]}</button>`)}
            </div>`:t}
        <button class="button bare small number zoom" aria-label=${`${l.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${E(`zoom`,18)} <span>${this.percent?l.photo.zoom(Math.round(this.percent)):l.photo.fit}</span></button>
        ${r?m`<pop-menu face="quiet small" .label=${l.photo.download} .items=${i.map(t=>({label:l.shoot.sizes[t],icon:`download`,run:()=>void e(r,n.filename,t)}))}>${E(`download`,17)} <span class="long">${l.photo.download}</span></pop-menu>`:t}
        ${q(n)?t:m`<button class="button small" aria-label=${r?l.photo.again:l.shoot.enhance} @click=${()=>this.look()}>${E(`spark`,17)} <span class="long">${r?l.photo.again:l.shoot.enhance}</span></button>`}
        <button class="button bare round small" aria-label=${l.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${E(`info`)}</button>
        <pop-menu face="bare round small" .label=${l.common.more} .items=${[...q(n)?[]:[{label:l.comparisons.choose,icon:`compare`,run:()=>this.weigh()}],{label:l.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}>${E(`more`)}</pop-menu>
      </div>
    </header>`}picture(e,t){let n=q(e)?``:P(e,t),r=t?k(t):``,i=t?.outputs[0]?.width??0,a=this.layer?this.layers[this.layer]:``;if(!t)return m`<compare-slider zoomable .now=${n} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;if(q(e))return m`<compare-slider zoomable .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return S(()=>import(`./all-looks-BKPPc54V.js`),__vite__mapDeps([0,1,2,3])),m`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return m`<div class="pair">
        <compare-slider zoomable class="first" .now=${n} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${l.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${E(`lock`,16)} ${l.photo.lock}</button>
      </div>`;let o=this.held?`before`:this.mode===`toggle`?`after`:``;return m`<compare-slider zoomable .was=${n} .now=${r} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .only=${o} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let n=C.value.get(e.id),r=e.status===`queued`?-1:Math.max(e.progress,n?.progress??0),i=n?.stage??e.progress_note,a=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return m`<div class="working" role="status">
      <progress-ring .value=${r} size="26"></progress-ring>
      <div><b>${R(e.style)}</b><span>${e.status===`queued`?l.job.queuedAt(e.position):i?U(i):l.job[e.status]}${a>1&&e.status===`processing`?`, ${l.job.finishing(a)}`:``}</span></div>
      ${e.status===`cancelling`?t:m`<button class="button small quiet" @click=${()=>L([e])}>${l.job.cancel}</button>`}
    </div>`}foot(e){if(this.list.length<2)return t;let n=h();return m`<nav class="film" aria-label=${l.photo.filmstrip}>
      ${this.list.map(r=>{let i=(n.get(r.id)??[]).filter(e=>e.status===`succeeded`),a=i.find(e=>e.id===r.deliver_job_id)??i[0],o=a&&I(a.id,a.outputs[0]?.name??`photo`,`thumb`)||r.thumb_url;return m`<a href=${N.photo(this.shootId,r.id)} aria-label=${r.filename} aria-current=${r.id===e.id?`true`:t} @click=${e=>{e.preventDefault(),F(N.photo(this.shootId,r.id),!0)}}>
          ${o?m`<img src=${o} alt="" loading="lazy" />`:t}</a>`})}
    </nav>`}panel(e,n,r){let a=this.done.find(t=>t.id===e.deliver_job_id)??this.done[0];return m`<aside aria-label=${l.photo.details}>
      <section class="marks"><div class="row">
        <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>T([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${E(`flag`,15)} ${l.marks.pick}</button>
        <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>T([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${E(`close`,15)} ${l.marks.reject}</button>
        <span class="stars" role="group" aria-label=${l.marks.stars}>${[1,2,3,4,5].map(t=>m`<button aria-label=${l.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>T([e.id],{rating:e.rating===t?0:t})}>${E(`star`,18)}</button>`)}</span>
      </div></section>
      ${r?m`<section class="fault"><h2>${E(`warn`)} ${l.job.failed}</h2><p>${r.error?.message??r.error_message??``}</p>
            <button class="button small" @click=${()=>i(r)}>${l.job.retry}</button></section>`:t}
      ${this.done.length>1?m`<section><h2>${l.photo.versions}</h2><div class="versions" role="group" aria-label=${l.photo.versions}>
            ${this.done.map(e=>{let r=I(e.id,e.outputs[0]?.name??`photo`,`thumb`);return m`<button class="version" aria-pressed=${e.id===n?.id} @click=${()=>this.show(e)}>${r?m`<img src=${r} alt="" />`:m`<span class="skeleton"></span>`}<span>${e.id===a?.id?E(`check`,14):t} ${R(e.style)}</span></button>`})}</div>
            ${n&&n.id!==a?.id?m`<button class="button small quiet" @click=${()=>T([e.id],{deliver_job_id:n.id})}>${E(`check`,16)} ${l.photo.deliver}</button>`:m`<p class="hint">${l.photo.delivered}. ${l.photo.deliverHint}</p>`}</section>`:t}
      ${n?m`<job-report .job=${n}></job-report>
            ${n.disclosure&&n.disclosure!==`none`?m`<section><button class="button small quiet" @click=${()=>this.disclosure(n)}>${E(`download`,16)} ${l.photo.disclosure}</button></section>`:t}
            <section><h2>${l.photo.layers}</h2><div class="choices" role="group" aria-label=${l.photo.layers}>
              ${J(n)?m`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(n,`region`)}>${l.photo.region}</button>`:t}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(n,`map`)}>${l.photo.map}</button></div></section>`:r?t:m`<section><h2>${l.photo.untouched}</h2><p class="quieter">${l.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${E(`spark`,18)} ${l.shoot.enhance}</button></section>`}
      <section class="facts"><h2>${l.photo.about}</h2><dl>
        ${q(e)?t:m`<dt>${l.photo.original}</dt><dd>${l.photo.size(e.width,e.height)}, ${V(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${n?m`<dt>${l.photo.tier}</dt><dd>${l.photo.size(n.outputs[0]?.width??0,n.outputs[0]?.height??0)}</dd><dt>${l.photo.provider}</dt><dd>${l.looks.providers[n.used_provider??``]??n.used_provider}</dd><dt>${l.photo.credits}</dt><dd>${n.credits_used}</dd>`:t}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>b(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!q(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&F(N.photo(this.shootId,n.id),!0)}look(){S(()=>import(`./looks-sheet-C9_tyzz-.js`),__vite__mapDeps([4,1,2,3,5,6,7])),this.looking=!0}weigh(){S(()=>import(`./compare-sheet-NODGK5Ic.js`),__vite__mapDeps([8,1,2,7])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];x(this.shootId,[this.assetId]),F(t?N.photo(this.shootId,t.id):N.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(J(e))};else try{let{fidelity:t}=await z(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,f(c(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await z(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)j(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};O([a()],K.prototype,`shootId`,void 0),O([a()],K.prototype,`assetId`,void 0),O([o()],K.prototype,`chosen`,void 0),O([o()],K.prototype,`mode`,void 0),O([o()],K.prototype,`held`,void 0),O([o()],K.prototype,`percent`,void 0),O([o()],K.prototype,`details`,void 0),O([o()],K.prototype,`tiles`,void 0),O([o()],K.prototype,`layer`,void 0),O([o()],K.prototype,`layers`,void 0),O([o()],K.prototype,`looking`,void 0),O([o()],K.prototype,`weighing`,void 0),O([o()],K.prototype,`locked`,void 0),K=O([_(`photo-view`)],K);var q=e=>e.status===`generated`;function J(e){let t=e.report.fidelity?.region;return t?new Blob([Uint8Array.from(atob(t),e=>e.charCodeAt(0))],{type:`image/png`}):null}export{K as PhotoView};