const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-CCF7jAJi.js","assets/common-CuPE31fl.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CwT03Vjz.js","assets/looks-sheet-CRu8h26w.js","assets/studio-app-D64HejSJ.js","assets/schema-2vXgLy_U.js","assets/side-sheet-ChYzZKSd.js","assets/compare-sheet-D-Y3Wcbr.js"])))=>i.map(i=>d[i]);
import{$n as e,A as t,An as n,C as r,Dt as i,E as a,Fn as o,Gn as s,H as c,Hn as l,J as u,Jn as d,Jt as f,Kn as p,Kt as ee,Ln as m,Mn as h,Mt as g,Nn as _,Nt as v,O as te,St as ne,T as y,Tt as b,Un as x,V as S,Wn as C,X as w,Xn as T,Xt as E,Y as D,Yt as O,Z as k,Zt as A,_t as j,an as M,ar as N,ir as P,j as F,jt as I,kn as L,kt as R,qt as z,sn as B,tn as V,tr as H,un as U,ur as W,w as G,zt as K}from"./common-CuPE31fl.js";import"./compare-slider-CwT03Vjz.js";import"./studio-app-D64HejSJ.js";import{t as q}from"./stages-Dg8Lg4BP.js";var J=class extends s{static{this.styles=[o,T`
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,n=t?.verdict;return d`
      ${n?d`<section><div class="verdict ${n}">${_(n===`faithful`?`shield`:n===`review`?`info`:`warn`)}
            <div><b>${P.photo[n]}</b>
              <p>${n===`faithful`?P.photo.faithfulText:P.photo.reviewText} ${typeof t?.changed_outside==`number`?P.photo.outside(t.changed_outside):``}</p>
              ${n===`faithful`?p:(t?.reasons??[]).map(e=>d`<p>${e}</p>`)}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?P.photo.altered:P.photo.notAltered}</p></section>`:p}
      ${this.job.warnings.length?d`<section>${this.job.warnings.map(e=>d`<div class="verdict review">${_(`info`)}<p>${e.message}</p></div>`)}</section>`:p}
      ${e.notes?.length?d`<section><h2>${P.photo.report}</h2><ul>${e.notes.map(e=>d`<li>${e.text}</li>`)}</ul></section>`:p}
    `}};h([x({attribute:!1})],J.prototype,`job`,void 0),J=h([C(`job-report`)],J);var Y=class extends s{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(g(this.asset.tags,n))}}static{this.styles=[o,T`
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
    `]}render(){let{asset:e}=this,t=b.filter(t=>!e.tags.includes(t)),n=P.tags.by[e.tags_by??``];return d`
      <h2>${P.tags.title}</h2>
      ${e.tags.length?d`<ul>${e.tags.map(t=>d`<li>${R(t)} <button class="button bare round small" aria-label=${P.tags.remove(R(t))} @click=${()=>this.tell(v(e.tags,t))}>${_(`close`,13)}</button></li>`)}</ul>`:d`<p class="hint">${P.tags.none}</p>`}
      ${e.tags.length&&n?d`<p class="hint">${n}</p>`:p}
      ${e.tags.length<10?d`<select aria-label=${P.tags.add} @change=${this.add}>
            <option value="">${P.tags.add}</option>
            ${t.map(e=>d`<option value=${e}>${R(e)}</option>`)}
          </select>`:p}
    `}tell(e){S([this.asset.id],{tags:e})}};h([x({attribute:!1})],Y.prototype,`asset`,void 0),Y=h([C(`photo-tags`)],Y);var X=T`
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
`,Z=class extends s{constructor(...t){super(...t),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new W(this,V,z,M,k,i,e),this.unbind=null,this.sharpened=``}static{this.styles=[o,X]}connectedCallback(){super.connectedCallback(),this.unbind=G({Escape:()=>L(n.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void S([this.assetId],{mark:`pick`}),x:()=>void S([this.assetId],{mark:`reject`}),u:()=>void c(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void S([this.assetId],{rating:e})])),d:()=>this.job&&void F(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!V.value.has(this.shootId)&&A(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),E({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=I(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:K(this.shootId)??[]}get asset(){return V.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return O(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:e,job:t}=this;if(!e)return V.value.has(this.shootId)?d`<div class="gone"><h1>${P.photo.gone}</h1><a class="button" href=${n.shoot(this.shootId)}>${P.common.back}</a></div>`:d`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let r=O(e.id).find(ee),i=O(e.id)[0]?.status===`failed`?O(e.id)[0]:void 0;return d`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,t)}
        <div class="stage">
          ${this.picture(e,t)}
          ${ne(t)?d`<p class="staged">${_(`info`,15)} ${P.staging.virtually}</p>`:p}
          ${r?this.working(r):p}
          <button class="turn left" aria-label=${P.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${_(`back`,24)}</button>
          <button class="turn right" aria-label=${P.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${_(`forward`,24)}</button>
        </div>
        ${this.foot(e)}
        ${this.details?this.panel(e,t,i):p}
      </div>
      ${this.looking?d`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} .parent=${Q(e)?t?.id??``:``} .picture=${Q(e)&&t?w(t):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:p}
      ${this.weighing?d`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:p}
    `}head(e,t){let r=[`original`,`web`,`mls`];return d`<header>
      <a class="button bare round" href=${n.shoot(this.shootId)} aria-label=${P.common.back}>${_(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${P.photo.size(e.width,e.height)}${t?` · ${j(t.style)}`:``}</span></div>
      <div class="tools">
        ${t&&!Q(e)?d`<div class="choices modes" role="group" aria-label=${P.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>d`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${P.photo.modes[e]}</button>`)}
            </div>`:p}
        <button class="button bare small number zoom" aria-label=${`${P.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${_(`zoom`,18)} <span>${this.percent?P.photo.zoom(Math.round(this.percent)):P.photo.fit}</span></button>
        ${t?d`<pop-menu face="quiet small" .label=${P.photo.download} .items=${r.map(n=>({label:P.shoot.sizes[n],icon:`download`,run:()=>void F(t,e.filename,n)}))}>${_(`download`,17)} <span class="long">${P.photo.download}</span></pop-menu>`:p}
        <button class="button small" aria-label=${t?P.photo.again:P.shoot.enhance} @click=${()=>this.look()}>${_(`spark`,17)} <span class="long">${t?P.photo.again:P.shoot.enhance}</span></button>
        <button class="button bare round small" aria-label=${P.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${_(`info`)}</button>
        <pop-menu face="bare round small" .label=${P.common.more} .items=${[...Q(e)?[]:[{label:P.comparisons.choose,icon:`compare`,run:()=>this.weigh()}],{label:P.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}>${_(`more`)}</pop-menu>
      </div>
    </header>`}picture(e,t){let n=Q(e)?``:u(e,t),r=t?w(t):``,i=t?.outputs[0]?.width??0,a=this.layer?this.layers[this.layer]:``;if(!t)return d`<compare-slider zoomable .now=${n} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;let o=t.parent_job_id?z.value.get(t.parent_job_id):void 0;if(Q(e)&&o)return d`<compare-slider zoomable .was=${w(o)} .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(Q(e))return d`<compare-slider zoomable .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return N(()=>import(`./all-looks-CCF7jAJi.js`),__vite__mapDeps([0,1,2,3])),d`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return d`<div class="pair">
        <compare-slider zoomable class="first" .now=${n} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${P.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <span class="side before">${P.photo.before}</span><span class="side after">${P.photo.after}</span>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${_(`lock`,16)} ${P.photo.lock}</button>
      </div>`;let s=this.held?`before`:this.mode===`toggle`?`after`:``;return d`<compare-slider zoomable .was=${n} .now=${r} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .only=${s} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=M.value.get(e.id),n=e.status===`queued`?-1:Math.max(e.progress,t?.progress??0),r=t?.stage??e.progress_note,i=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return d`<div class="working" role="status">
      <progress-ring .value=${n} size="26"></progress-ring>
      <div><b>${j(e.style)}</b><span>${e.status===`queued`?P.job.queuedAt(e.position):r?q(r):P.job[e.status]}${i>1&&e.status===`processing`?`, ${P.job.finishing(i)}`:``}</span></div>
      ${e.status===`cancelling`?p:d`<button class="button small quiet" @click=${()=>y([e])}>${P.job.cancel}</button>`}
    </div>`}foot(e){return d`<div class="foot"><div class="marks">${this.marks(e)}</div>${this.film(e)}</div>`}film(e){if(this.list.length<2)return p;let t=f();return d`<nav class="film" aria-label=${P.photo.filmstrip}>
      ${this.list.map(r=>{let i=(t.get(r.id)??[]).filter(e=>e.status===`succeeded`),a=i.find(e=>e.id===r.deliver_job_id)??i[0],o=a&&D(a.id,a.outputs[0]?.name??`photo`,`thumb`)||r.thumb_url;return d`<a href=${n.photo(this.shootId,r.id)} aria-label=${r.filename} aria-current=${r.id===e.id?`true`:p} @click=${e=>{e.preventDefault(),L(n.photo(this.shootId,r.id),!0)}}>
          ${o?d`<img src=${o} alt="" loading="lazy" />`:p}</a>`})}
    </nav>`}marks(e){return d`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>S([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${_(`flag`,15)} ${P.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>S([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${_(`close`,15)} ${P.marks.reject}</button>
      <span class="stars" role="group" aria-label=${P.marks.stars}>${[1,2,3,4,5].map(t=>d`<button aria-label=${P.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>S([e.id],{rating:e.rating===t?0:t})}>${_(`star`,18)}</button>`)}</span>
    </div>`}panel(e,t,n){let r=this.done.find(t=>t.id===e.deliver_job_id)??this.done[0];return d`<aside aria-label=${P.photo.details}>
      <section class="marks">${this.marks(e)}</section>
      ${n?d`<section class="fault"><h2>${_(`warn`)} ${P.job.failed}</h2><p>${n.error?.message??n.error_message??``}</p>
            <button class="button small" @click=${()=>te(n)}>${P.job.retry}</button></section>`:p}
      ${this.done.length>1?d`<section><h2>${P.photo.versions}</h2><div class="versions" role="group" aria-label=${P.photo.versions}>
            ${this.done.map(e=>{let n=D(e.id,e.outputs[0]?.name??`photo`,`thumb`);return d`<button class="version" aria-pressed=${e.id===t?.id} @click=${()=>this.show(e)}>${n?d`<img src=${n} alt="" />`:d`<span class="skeleton"></span>`}<span>${e.id===r?.id?_(`check`,14):p} ${j(e.style)}</span></button>`})}</div>
            ${t&&t.id!==r?.id?d`<button class="button small quiet" @click=${()=>S([e.id],{deliver_job_id:t.id})}>${_(`check`,16)} ${P.photo.deliver}</button>`:d`<p class="hint">${P.photo.delivered}. ${P.photo.deliverHint}</p>`}</section>`:p}
      ${t?d`<job-report .job=${t}></job-report>
            ${t.disclosure&&t.disclosure!==`none`?d`<section><button class="button small quiet" @click=${()=>this.disclosure(t)}>${_(`download`,16)} ${P.photo.disclosure}</button></section>`:p}
            <section><h2>${P.photo.layers}</h2><div class="choices" role="group" aria-label=${P.photo.layers}>
              ${$(t)?d`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(t,`region`)}>${P.photo.region}</button>`:p}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(t,`map`)}>${P.photo.map}</button></div></section>`:n?p:d`<section><h2>${P.photo.untouched}</h2><p class="quieter">${P.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${_(`spark`,18)} ${P.shoot.enhance}</button></section>`}
      <photo-tags .asset=${e}></photo-tags>
      <section class="facts"><h2>${P.photo.about}</h2><dl>
        ${Q(e)?p:d`<dt>${P.photo.original}</dt><dd>${P.photo.size(e.width,e.height)}, ${H(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${t?d`<dt>${P.photo.tier}</dt><dd>${P.photo.size(t.outputs[0]?.width??0,t.outputs[0]?.height??0)}</dd><dt>${P.photo.provider}</dt><dd>${P.looks.providers[t.used_provider??``]??t.used_provider}</dd><dt>${P.photo.credits}</dt><dd>${t.credits_used}</dd>`:p}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>r(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!Q(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),r=this.list[t+e];r&&L(n.photo(this.shootId,r.id),!0)}look(){N(()=>import(`./looks-sheet-CRu8h26w.js`),__vite__mapDeps([4,1,2,3,5,6,7])),this.looking=!0}weigh(){N(()=>import(`./compare-sheet-D-Y3Wcbr.js`),__vite__mapDeps([8,1,2,7])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];a(this.shootId,[this.assetId]),L(t?n.photo(this.shootId,t.id):n.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL($(e))};else try{let{fidelity:t}=await m(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,U(B(e),{bad:!0})}}}async disclosure(e){let{disclosure:n}=await m(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of n.files)t(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};h([x()],Z.prototype,`shootId`,void 0),h([x()],Z.prototype,`assetId`,void 0),h([l()],Z.prototype,`chosen`,void 0),h([l()],Z.prototype,`mode`,void 0),h([l()],Z.prototype,`held`,void 0),h([l()],Z.prototype,`percent`,void 0),h([l()],Z.prototype,`details`,void 0),h([l()],Z.prototype,`tiles`,void 0),h([l()],Z.prototype,`layer`,void 0),h([l()],Z.prototype,`layers`,void 0),h([l()],Z.prototype,`looking`,void 0),h([l()],Z.prototype,`weighing`,void 0),h([l()],Z.prototype,`locked`,void 0),Z=h([C(`photo-view`)],Z);var Q=e=>e.status===`generated`;function $(e){let t=e.report.fidelity?.region;return t?new Blob([Uint8Array.from(atob(t),e=>e.charCodeAt(0))],{type:`image/png`}):null}export{Z as PhotoView};