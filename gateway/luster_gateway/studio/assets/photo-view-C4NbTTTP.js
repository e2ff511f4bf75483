const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-650C83fw.js","assets/common-B_tYxKnZ.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CsZhZKW6.js","assets/looks-sheet-BR_8bDUG.js","assets/studio-app-DBlN2WzA.js","assets/schema-2vXgLy_U.js","assets/side-sheet-Cjwr40TQ.js","assets/compare-sheet-BcyvirvM.js"])))=>i.map(i=>d[i]);
import{$t as e,An as t,At as n,B as r,Dt as i,M as a,Qt as o,R as s,Tn as c,Tt as l,V as u,Xt as d,Yt as f,_t as p,b as m,cn as h,dn as g,fn as _,ft as v,g as y,gn as b,gt as x,h as S,ht as C,j as w,ln as T,m as E,mn as D,mt as O,ot as k,p as A,pt as j,rn as M,tn as N,un as P,v as F,wn as I,x as L,xn as R,xt as z,yn as B,z as V}from"./common-B_tYxKnZ.js";import"./compare-slider-CsZhZKW6.js";import"./studio-app-DBlN2WzA.js";import{t as H}from"./stages-DtNOQkR1.js";var U=class extends g{static{this.styles=[N,b`
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
    `]}render(){let t=this.job.report,n=t.fidelity?.result,r=n?.verdict;return D`
      ${r?D`<section><div class="verdict ${r}">${e(r===`faithful`?`shield`:r===`review`?`info`:`warn`)}
            <div><b>${I.photo[r]}</b>
              <p>${r===`faithful`?I.photo.faithfulText:I.photo.reviewText} ${typeof n?.changed_outside==`number`?I.photo.outside(n.changed_outside):``}</p>
              ${r===`faithful`?_:(n?.reasons??[]).map(e=>D`<p>${e}</p>`)}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?I.photo.altered:I.photo.notAltered}</p></section>`:_}
      ${this.job.warnings.length?D`<section>${this.job.warnings.map(t=>D`<div class="verdict review">${e(`info`)}<p>${t.message}</p></div>`)}</section>`:_}
      ${t.notes?.length?D`<section><h2>${I.photo.report}</h2><ul>${t.notes.map(e=>D`<li>${e.text}</li>`)}</ul></section>`:_}
    `}};o([T({attribute:!1})],U.prototype,`job`,void 0),U=o([P(`job-report`)],U);var W=b`
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
`,G=class extends g{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new t(this,z,j,l,u,B),this.unbind=null,this.sharpened=``}static{this.styles=[N,W]}connectedCallback(){super.connectedCallback(),this.unbind=E({Escape:()=>f(d.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void w([this.assetId],{mark:`pick`}),x:()=>void w([this.assetId],{mark:`reject`}),u:()=>void a(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void w([this.assetId],{rating:e})])),d:()=>this.job&&void L(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!z.value.has(this.shootId)&&p(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),x({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){return z.value.get(this.shootId)??[]}get asset(){return this.list.find(e=>e.id===this.assetId)}get done(){return C(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:t,job:n}=this;if(!t)return z.value.has(this.shootId)?D`<div class="gone"><h1>${I.photo.gone}</h1><a class="button" href=${d.shoot(this.shootId)}>${I.common.back}</a></div>`:D`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let r=C(t.id).find(v),i=C(t.id)[0]?.status===`failed`?C(t.id)[0]:void 0;return D`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(t,n)}
        <div class="stage">
          ${this.picture(t,n)}
          ${r?this.working(r):_}
          <button class="turn left" aria-label=${I.photo.previous} ?disabled=${this.list[0]?.id===t.id} @click=${()=>this.turn(-1)}>${e(`back`,24)}</button>
          <button class="turn right" aria-label=${I.photo.next} ?disabled=${this.list.at(-1)?.id===t.id} @click=${()=>this.turn(1)}>${e(`forward`,24)}</button>
        </div>
        ${this.foot(t)}
        ${this.details?this.panel(t,n,i):_}
      </div>
      ${this.looking?D`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[t.id]} .photos=${this.list} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:_}
      ${this.weighing?D`<compare-sheet .open=${!0} .asset=${t} @closed=${()=>this.weighing=!1}></compare-sheet>`:_}
    `}head(t,n){let r=[`original`,`web`,`mls`];return D`<header>
      <a class="button bare round" href=${d.shoot(this.shootId)} aria-label=${I.common.back}>${e(`back`)}</a>
      <div class="names"><h1>${t.filename}</h1><span class="hint">${I.photo.size(t.width,t.height)}${n?` · ${k(n.style)}`:``}</span></div>
      <div class="tools">
        ${n?D`<div class="choices modes" role="group" aria-label=${I.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>D`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${I.photo.modes[e]}</button>`)}
            </div>`:_}
        <button class="button bare small number zoom" aria-label=${`${I.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${e(`zoom`,18)} <span>${this.percent?I.photo.zoom(Math.round(this.percent)):I.photo.fit}</span></button>
        ${n?D`<pop-menu face="quiet small" .label=${I.photo.download} .items=${r.map(e=>({label:I.shoot.sizes[e],icon:`download`,run:()=>void L(n,t.filename,e)}))}>${e(`download`,17)} <span class="long">${I.photo.download}</span></pop-menu>`:_}
        <button class="button small" aria-label=${n?I.photo.again:I.shoot.enhance} @click=${()=>this.look()}>${e(`spark`,17)} <span class="long">${n?I.photo.again:I.shoot.enhance}</span></button>
        <button class="button bare round small" aria-label=${I.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${e(`info`)}</button>
        <pop-menu face="bare round small" .label=${I.common.more} .items=${[{label:I.comparisons.choose,icon:`compare`,run:()=>this.weigh()},{label:I.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}>${e(`more`)}</pop-menu>
      </div>
    </header>`}picture(t,n){let i=s(t,n),a=n?r(n):``,o=n?.outputs[0]?.width??0,l=this.layer?this.layers[this.layer]:``;if(!n)return D`<compare-slider zoomable .now=${i} .alt=${t.filename} @moved=${this.moved}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return c(()=>import(`./all-looks-650C83fw.js`),__vite__mapDeps([0,1,2,3])),D`<all-looks .asset=${t} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return D`<div class="pair">
        <compare-slider zoomable class="first" .now=${i} .nowTiles=${this.tiles.before} .fullWidth=${t.width} .alt=${`${I.photo.before}: ${t.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .now=${a} .nowTiles=${this.tiles.after} .fullWidth=${o} .overlay=${l} .alt=${t.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${e(`lock`,16)} ${I.photo.lock}</button>
      </div>`;let u=this.held?`before`:this.mode===`toggle`?`after`:``;return D`<compare-slider zoomable .was=${i} .now=${a} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${o} .overlay=${l} .only=${u} .alt=${t.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=l.value.get(e.id),n=e.status===`queued`?-1:Math.max(e.progress,t?.progress??0),r=t?.stage??e.progress_note,i=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return D`<div class="working" role="status">
      <progress-ring .value=${n} size="26"></progress-ring>
      <div><b>${k(e.style)}</b><span>${e.status===`queued`?I.job.queuedAt(e.position):r?H(r):I.job[e.status]}${i>1&&e.status===`processing`?`, ${I.job.finishing(i)}`:``}</span></div>
      ${e.status===`cancelling`?_:D`<button class="button small quiet" @click=${()=>S([e])}>${I.job.cancel}</button>`}
    </div>`}foot(e){if(this.list.length<2)return _;let t=O();return D`<nav class="film" aria-label=${I.photo.filmstrip}>
      ${this.list.map(n=>{let r=(t.get(n.id)??[]).filter(e=>e.status===`succeeded`),i=r.find(e=>e.id===n.deliver_job_id)??r[0],a=i&&V(i.id,i.outputs[0]?.name??`photo`,`thumb`)||n.thumb_url;return D`<a href=${d.photo(this.shootId,n.id)} aria-label=${n.filename} aria-current=${n.id===e.id?`true`:_} @click=${e=>{e.preventDefault(),f(d.photo(this.shootId,n.id),!0)}}>
          ${a?D`<img src=${a} alt="" loading="lazy" />`:_}</a>`})}
    </nav>`}panel(t,n,r){let i=this.done.find(e=>e.id===t.deliver_job_id)??this.done[0];return D`<aside aria-label=${I.photo.details}>
      <section class="marks"><div class="row">
        <button class="choice" aria-pressed=${t.mark===`pick`} @click=${()=>w([t.id],{mark:t.mark===`pick`?`none`:`pick`})}>${e(`flag`,15)} ${I.marks.pick}</button>
        <button class="choice" aria-pressed=${t.mark===`reject`} @click=${()=>w([t.id],{mark:t.mark===`reject`?`none`:`reject`})}>${e(`close`,15)} ${I.marks.reject}</button>
        <span class="stars" role="group" aria-label=${I.marks.stars}>${[1,2,3,4,5].map(n=>D`<button aria-label=${I.marks.rating(n)} aria-pressed=${t.rating===n} class=${t.rating>=n?`on`:``} @click=${()=>w([t.id],{rating:t.rating===n?0:n})}>${e(`star`,18)}</button>`)}</span>
      </div></section>
      ${r?D`<section class="fault"><h2>${e(`warn`)} ${I.job.failed}</h2><p>${r.error?.message??r.error_message??``}</p>
            <button class="button small" @click=${()=>F(r)}>${I.job.retry}</button></section>`:_}
      ${this.done.length>1?D`<section><h2>${I.photo.versions}</h2><div class="versions" role="group" aria-label=${I.photo.versions}>
            ${this.done.map(t=>{let r=V(t.id,t.outputs[0]?.name??`photo`,`thumb`);return D`<button class="version" aria-pressed=${t.id===n?.id} @click=${()=>this.show(t)}>${r?D`<img src=${r} alt="" />`:D`<span class="skeleton"></span>`}<span>${t.id===i?.id?e(`check`,14):_} ${k(t.style)}</span></button>`})}</div>
            ${n&&n.id!==i?.id?D`<button class="button small quiet" @click=${()=>w([t.id],{deliver_job_id:n.id})}>${e(`check`,16)} ${I.photo.deliver}</button>`:D`<p class="hint">${I.photo.delivered}. ${I.photo.deliverHint}</p>`}</section>`:_}
      ${n?D`<job-report .job=${n}></job-report>
            ${n.disclosure&&n.disclosure!==`none`?D`<section><button class="button small quiet" @click=${()=>this.disclosure(n)}>${e(`download`,16)} ${I.photo.disclosure}</button></section>`:_}
            <section><h2>${I.photo.layers}</h2><div class="choices" role="group" aria-label=${I.photo.layers}>
              ${K(n)?D`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(n,`region`)}>${I.photo.region}</button>`:_}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(n,`map`)}>${I.photo.map}</button></div></section>`:r?_:D`<section><h2>${I.photo.untouched}</h2><p class="quieter">${I.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${e(`spark`,18)} ${I.shoot.enhance}</button></section>`}
      <section class="facts"><h2>${I.photo.about}</h2><dl>
        <dt>${I.photo.original}</dt><dd>${I.photo.size(t.width,t.height)}, ${R(t.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>
        ${n?D`<dt>${I.photo.tier}</dt><dd>${I.photo.size(n.outputs[0]?.width??0,n.outputs[0]?.height??0)}</dd><dt>${I.photo.provider}</dt><dd>${I.looks.providers[n.used_provider??``]??n.used_provider}</dd><dt>${I.photo.credits}</dt><dd>${n.credits_used}</dd>`:_}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>A(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&f(d.photo(this.shootId,n.id),!0)}look(){c(()=>import(`./looks-sheet-BR_8bDUG.js`),__vite__mapDeps([4,1,2,3,5,6,7])),this.looking=!0}weigh(){c(()=>import(`./compare-sheet-BcyvirvM.js`),__vite__mapDeps([8,1,2,7])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];y(this.shootId,[this.assetId]),f(t?d.photo(this.shootId,t.id):d.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(K(e))};else try{let{fidelity:t}=await M(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,n(i(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await M(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)m(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};o([T()],G.prototype,`shootId`,void 0),o([T()],G.prototype,`assetId`,void 0),o([h()],G.prototype,`chosen`,void 0),o([h()],G.prototype,`mode`,void 0),o([h()],G.prototype,`held`,void 0),o([h()],G.prototype,`percent`,void 0),o([h()],G.prototype,`details`,void 0),o([h()],G.prototype,`tiles`,void 0),o([h()],G.prototype,`layer`,void 0),o([h()],G.prototype,`layers`,void 0),o([h()],G.prototype,`looking`,void 0),o([h()],G.prototype,`weighing`,void 0),o([h()],G.prototype,`locked`,void 0),G=o([P(`photo-view`)],G);function K(e){let t=e.report.fidelity?.region;return t?new Blob([Uint8Array.from(atob(t),e=>e.charCodeAt(0))],{type:`image/png`}):null}export{G as PhotoView};