const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-nuiiTgac.js","assets/common-CjNGIj2e.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CmVenxhC.js","assets/looks-sheet-Df1NspHu.js","assets/studio-app-lgHx6NUq.js","assets/schema-2vXgLy_U.js","assets/vars-Bjb9AkQm.js","assets/side-sheet-Cvduf2DZ.js","assets/compare-sheet-Co5Pemf9.js"])))=>i.map(i=>d[i]);
import{$n as e,$t as t,A as n,Cr as r,D as i,Dn as a,E as o,Gt as s,Ht as c,I as ee,L as l,Lt as u,M as te,Mn as ne,N as d,O as f,Or as p,Pr as re,Qt as m,Sn as h,T as g,Tr as _,Yt as v,Zn as y,Zt as ie,_n as b,_r as x,an as S,at as C,dr as w,fn as T,fr as E,ft as D,gn as O,gt as k,hn as A,hr as j,ht as M,ir as N,kn as P,kr as F,mn as I,mr as L,mt as R,nr as z,or as B,ot as V,pn as H,pr as U,qt as W,tr as G,tt as K,w as q,yr as J}from"./common-CjNGIj2e.js";import"./compare-slider-CmVenxhC.js";import"./studio-app-lgHx6NUq.js";import{t as Y}from"./review-mark-C0cWAS5A.js";import{t as ae}from"./stages-BQ_Gwxtn.js";var X=class extends L{static{this.styles=[N,J`
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
      .review b {
        color: var(--glow);
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
      summary {
        cursor: pointer;
        width: fit-content;
        color: var(--text-2);
        font-size: var(--size-small);
        border-radius: var(--round-small);
      }
      details ul {
        margin-top: 0.6rem;
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,n=e.notes??[],r=ee(n),i=t?.verdict;return x`
      ${i?x`<section><div class="verdict ${i}">${z(i===`faithful`?`shield`:`warn`)}
            <div><b>${p.photo[i]}</b>
              ${i===`refused`?(t?.reasons??[]).map(e=>x`<p>${e}</p>`):x`<p>${i===`faithful`?p.photo.faithfulText:p.photo.reviewText}</p>`}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?p.photo.altered:p.photo.notAltered}</p></section>`:j}
      ${this.job.warnings.length?x`<section>${this.job.warnings.map(e=>x`<div class="verdict">${z(`info`)}<div><p>${e.message}</p></div></div>`)}</section>`:j}
      ${n.length?x`<section><h2>${p.photo.report}</h2>${r.length?x`<ul>${r.map(e=>x`<li>${e}</li>`)}</ul>`:j}
            ${this.figures(e)}</section>`:j}
    `}figures(e){let t=e.fidelity?.result,n=typeof t?.changed_outside==`number`?[p.photo.outside(t.changed_outside)]:[],r=t?.verdict===`review`?t.reasons??[]:[],i=[...(e.notes??[]).map(({text:e})=>e),...n,...r];return x`<details><summary>${p.photo.details}</summary><ul>${i.map(e=>x`<li>${l(e)}</li>`)}</ul></details>`}};G([E({attribute:!1})],X.prototype,`job`,void 0),X=G([U(`job-report`)],X);var Z=class extends L{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(m(this.asset.tags,n))}}static{this.styles=[N,J`
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
    `]}render(){let{asset:e}=this,n=s.filter(t=>!e.tags.includes(t)),r=p.tags.by[e.tags_by??``];return x`
      <h2>${p.tags.title}</h2>
      ${e.tags.length?x`<ul>${e.tags.map(n=>x`<li>${v(n)} <button class="button bare round small" aria-label=${p.tags.remove(v(n))} @click=${()=>this.tell(t(e.tags,n))}>${z(`close`,13)}</button></li>`)}</ul>`:x`<p class="hint">${p.tags.none}</p>`}
      ${e.tags.length&&r?x`<p class="hint">${r}</p>`:j}
      ${e.tags.length<10?x`<select aria-label=${p.tags.add} @change=${this.add}>
            <option value="">${p.tags.add}</option>
            ${n.map(e=>x`<option value=${e}>${v(e)}</option>`)}
          </select>`:j}
    `}tell(e){C([this.asset.id],{tags:e})}};G([E({attribute:!1})],Z.prototype,`asset`,void 0),Z=G([U(`photo-tags`)],Z);var oe=J`
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
  .near {
    margin-inline: 0.5rem 0.2rem;
  }
  .under {
    display: none;
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
  .foot > .marks,
  .acts.below {
    display: none;
  }
  .acts {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }
  .lock {
    position: absolute;
    bottom: 1rem;
    right: 1rem;
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
    display: grid;
    place-items: center;
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
  @media (max-width: 1180px) {
    .near {
      display: none;
    }
    .under {
      display: inline-flex;
    }
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
    .acts.beside,
    .zoom span {
      display: none;
    }
    .acts.below {
      display: flex;
      gap: 0.6rem;
      padding: 0.2rem 0.9rem calc(0.8rem + env(safe-area-inset-bottom));
    }
    .acts.below > * {
      flex: 1;
    }
    .film,
    .with-details .film {
      padding-bottom: 0.7rem;
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
    /* A thumb is wider than a mouse's point. */
    .marks .choice,
    .stars button {
      min-height: 2.75rem;
    }
    .marks .row {
      flex-wrap: nowrap;
    }
    .marks .stars {
      flex: 1;
    }
    .stars button {
      flex: 1;
    }
  }
`,Q=class extends L{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new re(this,h,H,a,k,W,r),this.unbind=null,this.unoffer=null,this.sharpened=``}static{this.styles=[N,oe]}connectedCallback(){super.connectedCallback(),this.unoffer=K(()=>this.commands()),this.unbind=g({Escape:()=>y(e.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void C([this.assetId],{mark:`pick`}),x:()=>void C([this.assetId],{mark:`reject`}),u:()=>void V(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void C([this.assetId],{rating:e})])),d:()=>this.job&&void d(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!h.value.has(this.shootId)&&b(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),O({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=ie(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:S(this.shootId)??[]}get asset(){return h.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return A(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:t,job:n}=this;if(!t)return h.value.has(this.shootId)?x`<div class="gone"><h1>${p.photo.gone}</h1><a class="button" href=${e.shoot(this.shootId)}>${p.common.back}</a></div>`:x`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let r=A(t.id).find(T),i=A(t.id)[0]?.status===`failed`?A(t.id)[0]:void 0;return x`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(t,n)}
        <div class="stage">
          ${this.picture(t,n)}
          ${c(n)?x`<p class="staged">${z(`info`,15)} ${p.staging.virtually}</p>`:j}
          ${r?this.working(r):j}
          <button class="turn left" aria-label=${p.photo.previous} ?disabled=${this.list[0]?.id===t.id} @click=${()=>this.turn(-1)}>${z(`back`,24)}</button>
          <button class="turn right" aria-label=${p.photo.next} ?disabled=${this.list.at(-1)?.id===t.id} @click=${()=>this.turn(1)}>${z(`forward`,24)}</button>
        </div>
        ${this.foot(t,n)}
        ${this.details?this.panel(t,n,i):j}
      </div>
      ${this.looking?x`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[t.id]} .photos=${this.list} .parent=${$(t)?n?.id??``:``} .picture=${$(t)&&n?M(n):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:j}
      ${this.weighing?x`<compare-sheet .open=${!0} .asset=${t} @closed=${()=>this.weighing=!1}></compare-sheet>`:j}
    `}head(t,n){return x`<header>
      <a class="button bare round" href=${e.shoot(this.shootId)} aria-label=${p.common.back}>${z(`back`)}</a>
      <div class="names"><h1>${t.filename}</h1><span class="hint">${p.photo.size(t.width,t.height)}${n?` · ${u(n.style)}`:``}</span>${Y(n,`under`)}</div>
      <div class="tools">
        ${n&&!$(t)?x`<div class="choices modes" role="group" aria-label=${p.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>x`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${p.photo.modes[e]}</button>`)}
            </div>`:j}
        <button class="button bare small number zoom" aria-label=${`${p.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${z(`zoom`,18)} <span>${this.percent?p.photo.zoom(Math.round(this.percent)):p.photo.fit}</span></button>
        ${Y(n,`near`)}<span class="acts beside">${this.acts(t,n,`small`)}</span>
        <button class="button bare round small" aria-label=${p.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${z(`info`)}</button>
        <pop-menu face="bare round small" .label=${p.common.more} .items=${this.others(t)}>${z(`more`)}</pop-menu>
      </div>
    </header>`}acts(e,t,n){let r=n===``;return x`${t?x`<pop-menu face=${n} ?wide=${r} up=${r?`true`:``} side=${r?`left`:`right`} .label=${p.photo.download} .items=${this.sizes(e,t)}>${z(`download`,17)} ${p.photo.download}</pop-menu>`:j}
      <button class="button ${t?`quiet`:``} ${n}" @click=${()=>this.look()}>${z(`spark`,17)} ${t?p.photo.again:p.shoot.enhance}</button>`}sizes(e,t){return[`original`,`web`,`mls`].map(n=>({label:p.shoot.sizes[n],icon:`download`,run:()=>void d(t,e.filename,n)}))}others(e){let t={label:p.comparisons.choose,icon:`compare`,run:()=>this.weigh()};return[...$(e)?[]:[t],{label:p.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}commands(){let{asset:e,job:t}=this;if(!e)return[];let n=t?this.sizes(e,t).map(e=>({...e,label:`${p.photo.download}: ${e.label}`})):[];return[{label:t?p.photo.again:p.shoot.enhance,icon:`spark`,run:()=>this.look()},...n,...this.others(e)]}picture(e,t){let n=$(e)?``:D(e,t),r=t?M(t):``,i=t?.outputs[0]?.width??0,a=this.layer?this.layers[this.layer]:``;if(!t)return x`<compare-slider zoomable .now=${n} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;let o=t.parent_job_id?H.value.get(t.parent_job_id):void 0;if($(e)&&o)return x`<compare-slider zoomable .was=${M(o)} .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if($(e))return x`<compare-slider zoomable .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return F(()=>import(`./all-looks-nuiiTgac.js`),__vite__mapDeps([0,1,2,3])),x`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return x`<div class="pair">
        <compare-slider zoomable class="first" .label=${p.photo.before} .now=${n} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${p.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${p.photo.after} .now=${r} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${z(`lock`,16)} ${p.photo.lock}</button>
      </div>`;let s=this.held?`before`:this.mode===`toggle`?`after`:``;return x`<compare-slider zoomable .was=${n} .now=${r} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${i} .overlay=${a} .only=${s} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=a.value.get(e.id),n=Math.max(e.progress,t?.progress??0),r=t?.stage??e.progress_note,o=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return x`<div class="working" role="status">
      ${e.status===`queued`?z(`clock`,26):x`<progress-ring .value=${n} size="26"></progress-ring>`}
      <div><b>${u(e.style)}</b><span>${e.status===`queued`?p.job.queuedAt(e.position):r?ae(r):p.job[e.status]}${o>1&&e.status===`processing`?`, ${p.job.finishing(o)}`:``}</span></div>
      ${e.status===`cancelling`?j:x`<button class="button small quiet" @click=${()=>i([e])}>${p.job.cancel}</button>`}
    </div>`}foot(e,t){return x`<div class="foot"><div class="marks">${this.marks(e)}</div>${this.film(e)}<div class="acts below">${this.acts(e,t,``)}</div></div>`}film(t){if(this.list.length<2)return j;let n=I();return x`<nav class="film" aria-label=${p.photo.filmstrip}>
      ${this.list.map(r=>{let i=(n.get(r.id)??[]).filter(e=>e.status===`succeeded`),a=i.find(e=>e.id===r.deliver_job_id)??i[0],o=a&&R(a.id,a.outputs[0]?.name??`photo`,`thumb`)||r.thumb_url;return x`<a href=${e.photo(this.shootId,r.id)} aria-label=${r.filename} aria-current=${r.id===t.id?`true`:j} @click=${t=>{t.preventDefault(),y(e.photo(this.shootId,r.id),!0)}}>
          ${o?x`<img src=${o} alt="" loading="lazy" />`:j}</a>`})}
    </nav>`}marks(e){return x`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>C([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${z(`flag`,15)} ${p.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>C([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${z(`close`,15)} ${p.marks.reject}</button>
      <span class="stars" role="group" aria-label=${p.marks.stars}>${[1,2,3,4,5].map(t=>x`<button aria-label=${p.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>C([e.id],{rating:e.rating===t?0:t})}>${z(`star`,18)}</button>`)}</span>
    </div>`}panel(e,t,r){let i=this.done.find(t=>t.id===e.deliver_job_id)??this.done[0];return x`<aside aria-label=${p.photo.details}>
      <section class="marks">${this.marks(e)}</section>
      ${r?x`<section class="fault"><h2>${z(`warn`)} ${p.job.failed}</h2><p>${r.error?.message??r.error_message??``}</p>
            <button class="button small" @click=${()=>n(r)}>${p.job.retry}</button></section>`:j}
      ${this.done.length>1?x`<section><h2>${p.photo.versions}</h2><div class="versions" role="group" aria-label=${p.photo.versions}>
            ${this.done.map(e=>{let n=R(e.id,e.outputs[0]?.name??`photo`,`thumb`);return x`<button class="version" aria-pressed=${e.id===t?.id} @click=${()=>this.show(e)}>${n?x`<img src=${n} alt="" />`:x`<span class="skeleton"></span>`}<span>${e.id===i?.id?z(`check`,14):j} ${u(e.style)}</span></button>`})}</div>
            ${t&&t.id!==i?.id?x`<button class="button small quiet" @click=${()=>C([e.id],{deliver_job_id:t.id})}>${z(`check`,16)} ${p.photo.deliver}</button>`:x`<p class="hint">${p.photo.delivered}. ${p.photo.deliverHint}</p>`}</section>`:j}
      ${t?x`<job-report .job=${t}></job-report>
            ${t.disclosure&&t.disclosure!==`none`?x`<section><button class="button small quiet" @click=${()=>this.disclosure(t)}>${z(`download`,16)} ${p.photo.disclosure}</button></section>`:j}
            <section><h2>${p.photo.layers}</h2><div class="choices" role="group" aria-label=${p.photo.layers}>
              ${o(t)?x`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(t,`region`)}>${p.photo.region}</button>`:j}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(t,`map`)}>${p.photo.map}</button></div></section>`:r?j:x`<section><h2>${p.photo.untouched}</h2><p class="quieter">${p.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${z(`spark`,18)} ${p.shoot.enhance}</button></section>`}
      <photo-tags .asset=${e}></photo-tags>
      <section class="facts"><h2>${p.photo.about}</h2><dl>
        ${$(e)?j:x`<dt>${p.photo.original}</dt><dd>${p.photo.size(e.width,e.height)}, ${_(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${t?x`<dt>${p.photo.tier}</dt><dd>${p.photo.size(t.outputs[0]?.width??0,t.outputs[0]?.height??0)}</dd><dt>${p.photo.provider}</dt><dd>${p.looks.providers[t.used_provider??``]??t.used_provider}</dd><dt>${p.photo.credits}</dt><dd>${t.credits_used}</dd>`:j}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>q(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!$(this.asset)&&n(!0)}turn(t){let n=this.list.findIndex(e=>e.id===this.assetId),r=this.list[n+t];r&&y(e.photo(this.shootId,r.id),!0)}look(){F(()=>import(`./looks-sheet-Df1NspHu.js`),__vite__mapDeps([4,1,2,3,5,6,7,8])),this.looking=!0}weigh(){F(()=>import(`./compare-sheet-Co5Pemf9.js`),__vite__mapDeps([9,1,2,8])),this.weighing=!0}delete(){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+1]??this.list[t-1];f(this.shootId,[this.assetId]),y(n?e.photo(this.shootId,n.id):e.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(o(e))};else try{let{fidelity:t}=await B(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,ne(P(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await B(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)te(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};G([E()],Q.prototype,`shootId`,void 0),G([E()],Q.prototype,`assetId`,void 0),G([w()],Q.prototype,`chosen`,void 0),G([w()],Q.prototype,`mode`,void 0),G([w()],Q.prototype,`held`,void 0),G([w()],Q.prototype,`percent`,void 0),G([w()],Q.prototype,`details`,void 0),G([w()],Q.prototype,`tiles`,void 0),G([w()],Q.prototype,`layer`,void 0),G([w()],Q.prototype,`layers`,void 0),G([w()],Q.prototype,`looking`,void 0),G([w()],Q.prototype,`weighing`,void 0),G([w()],Q.prototype,`locked`,void 0),Q=G([U(`photo-view`)],Q);var $=e=>e.status===`generated`;export{Q as PhotoView};