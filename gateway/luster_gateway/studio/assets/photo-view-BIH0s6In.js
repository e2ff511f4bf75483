const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-3_gHF8eE.js","assets/common-BEWaxQ7m.js","assets/common-_gXZcgoQ.css","assets/compare-slider-Lci8n20g.js","assets/looks-sheet-CeyJ2SGj.js","assets/studio-app-CmNiWYqx.js","assets/schema-2vXgLy_U.js","assets/vars-DHo4IjWv.js","assets/side-sheet--O4wzD5z.js","assets/compare-sheet-DjaHtWqR.js"])))=>i.map(i=>d[i]);
import{Cn as e,Cr as t,D as n,E as r,En as i,F as a,Gn as o,Gt as s,I as c,Jt as l,N as u,Nt as d,O as ee,Or as te,P as f,Qn as p,Rt as ne,Sr as m,T as h,Ut as g,Vt as _,Xn as v,Yn as y,Yt as b,Z as x,_n as S,_r as C,ar as w,cn as T,cr as E,ct as re,dn as D,dr as O,dt as k,er as A,fn as j,ft as M,j as N,k as P,ln as F,lr as I,nt as L,or as R,pn as z,pr as B,qn as V,qt as H,sr as U,tn as W,tt as G,un as K,ut as q,xn as J,yr as ie}from"./common-BEWaxQ7m.js";import"./compare-slider-Lci8n20g.js";import"./studio-app-CmNiWYqx.js";import{t as Y}from"./review-mark-DYh7T4JD.js";import{t as ae}from"./stages-cd70x1YO.js";var X=class extends E{static{this.styles=[p,B`
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
    `]}render(){let e=this.job.report,t=e.fidelity?.result,n=e.notes??[],r=a(n).length?a(n):n.map(({text:e})=>c(e)),i=t?.verdict;return O`
      ${i?O`<section><div class="verdict ${i}">${v(i===`faithful`?`shield`:`warn`)}
            <div><b>${m.photo[i]}</b>
              ${i===`refused`?(t?.reasons??[]).map(e=>O`<p>${e}</p>`):O`<p>${i===`faithful`?m.photo.faithfulText:m.photo.reviewText}</p>`}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?m.photo.altered:m.photo.notAltered}</p></section>`:I}
      ${this.job.warnings.length?O`<section>${this.job.warnings.map(e=>O`<div class="verdict review">${v(`warn`)}<div>${i===`review`?I:O`<b>${m.photo.review}</b>`}<p>${e.message}</p></div></div>`)}</section>`:I}
      ${r.length?O`<section><h2>${m.photo.report}</h2><ul>${r.map(e=>O`<li>${e}</li>`)}</ul>
            ${this.figures(e)}</section>`:I}
    `}figures(e){let t=e.fidelity?.result,n=typeof t?.changed_outside==`number`?[m.photo.outside(t.changed_outside)]:[],r=t?.verdict===`review`?t.reasons??[]:[],i=[...(e.notes??[]).map(({text:e})=>e),...n,...r];return O`<details><summary>${m.photo.details}</summary><ul>${i.map(e=>O`<li>${c(e)}</li>`)}</ul></details>`}};y([R({attribute:!1})],X.prototype,`job`,void 0),X=y([U(`job-report`)],X);var Z=class extends E{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(l(this.asset.tags,n))}}static{this.styles=[p,B`
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
    `]}render(){let{asset:e}=this,t=_.filter(t=>!e.tags.includes(t)),n=m.tags.by[e.tags_by??``];return O`
      <h2>${m.tags.title}</h2>
      ${e.tags.length?O`<ul>${e.tags.map(t=>O`<li>${s(t)} <button class="button bare round small" aria-label=${m.tags.remove(s(t))} @click=${()=>this.tell(b(e.tags,t))}>${v(`close`,13)}</button></li>`)}</ul>`:O`<p class="hint">${m.tags.none}</p>`}
      ${e.tags.length&&n?O`<p class="hint">${n}</p>`:I}
      ${e.tags.length<10?O`<select aria-label=${m.tags.add} @change=${this.add}>
            <option value="">${m.tags.add}</option>
            ${t.map(e=>O`<option value=${e}>${s(e)}</option>`)}
          </select>`:I}
    `}tell(e){G([this.asset.id],{tags:e})}};y([R({attribute:!1})],Z.prototype,`asset`,void 0),Z=y([U(`photo-tags`)],Z);var oe=B`
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
`,Q=class extends E{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new te(this,S,F,J,M,g,C),this.unbind=null,this.unoffer=null,this.sharpened=``}static{this.styles=[p,oe]}connectedCallback(){super.connectedCallback(),this.unoffer=x(()=>this.commands()),this.unbind=r({Escape:()=>o(V.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void G([this.assetId],{mark:`pick`}),x:()=>void G([this.assetId],{mark:`reject`}),u:()=>void L(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void G([this.assetId],{rating:e})])),d:()=>this.job&&void f(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!S.value.has(this.shootId)&&z(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),j({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=H(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:W(this.shootId)??[]}get asset(){return S.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return D(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:e,job:t}=this;if(!e)return S.value.has(this.shootId)?O`<div class="gone"><h1>${m.photo.gone}</h1><a class="button" href=${V.shoot(this.shootId)}>${m.common.back}</a></div>`:O`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let n=D(e.id).find(T),r=D(e.id)[0]?.status===`failed`?D(e.id)[0]:void 0;return O`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(e,t)}
        <div class="stage">
          ${this.picture(e,t)}
          ${ne(t)?O`<p class="staged">${v(`info`,15)} ${m.staging.virtually}</p>`:I}
          ${n?this.working(n):I}
          <button class="turn left" aria-label=${m.photo.previous} ?disabled=${this.list[0]?.id===e.id} @click=${()=>this.turn(-1)}>${v(`back`,24)}</button>
          <button class="turn right" aria-label=${m.photo.next} ?disabled=${this.list.at(-1)?.id===e.id} @click=${()=>this.turn(1)}>${v(`forward`,24)}</button>
        </div>
        ${this.foot(e,t)}
        ${this.details?this.panel(e,t,r):I}
      </div>
      ${this.looking?O`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[e.id]} .photos=${this.list} .parent=${$(e)?t?.id??``:``} .picture=${$(e)&&t?k(t):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:I}
      ${this.weighing?O`<compare-sheet .open=${!0} .asset=${e} @closed=${()=>this.weighing=!1}></compare-sheet>`:I}
    `}head(e,t){return O`<header>
      <a class="button bare round" href=${V.shoot(this.shootId)} aria-label=${m.common.back}>${v(`back`)}</a>
      <div class="names"><h1>${e.filename}</h1><span class="hint">${m.photo.size(e.width,e.height)}${t?` · ${d(t.style)}`:``}</span>${Y(t,`under`)}</div>
      <div class="tools">
        ${t&&!$(e)?O`<div class="choices modes" role="group" aria-label=${m.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>O`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${m.photo.modes[e]}</button>`)}
            </div>`:I}
        <button class="button bare small number zoom" aria-label=${`${m.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${v(`zoom`,18)} <span>${this.percent?m.photo.zoom(Math.round(this.percent)):m.photo.fit}</span></button>
        ${Y(t,`near`)}<span class="acts beside">${this.acts(e,t,`small`)}</span>
        <button class="button bare round small" aria-label=${m.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${v(`info`)}</button>
        <pop-menu face="bare round small" .label=${m.common.more} .items=${this.others(e)}>${v(`more`)}</pop-menu>
      </div>
    </header>`}acts(e,t,n){let r=n===``;return O`${t?O`<pop-menu face=${n} ?wide=${r} up=${r?`true`:``} side=${r?`left`:`right`} .label=${m.photo.download} .items=${this.sizes(e,t)}>${v(`download`,17)} ${m.photo.download}</pop-menu>`:I}
      <button class="button ${t?`quiet`:``} ${n}" @click=${()=>this.look()}>${v(`spark`,17)} ${t?m.photo.again:m.shoot.enhance}</button>`}sizes(e,t){return[`original`,`web`,`mls`].map(n=>({label:m.shoot.sizes[n],icon:`download`,run:()=>void f(t,e.filename,n)}))}others(e){let t={label:m.comparisons.choose,icon:`compare`,run:()=>this.weigh()};return[...$(e)?[]:[t],{label:m.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}commands(){let{asset:e,job:t}=this;if(!e)return[];let n=t?this.sizes(e,t).map(e=>({...e,label:`${m.photo.download}: ${e.label}`})):[];return[{label:t?m.photo.again:m.shoot.enhance,icon:`spark`,run:()=>this.look()},...n,...this.others(e)]}picture(e,n){let r=$(e)?``:re(e,n),i=n?k(n):``,a=n?.outputs[0]?.width??0,o=this.layer?this.layers[this.layer]:``;if(!n)return O`<compare-slider zoomable .now=${r} .alt=${e.filename} @moved=${this.moved}></compare-slider>`;let s=n.parent_job_id?F.value.get(n.parent_job_id):void 0;if($(e)&&s)return O`<compare-slider zoomable .was=${k(s)} .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${a} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if($(e))return O`<compare-slider zoomable .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${a} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return t(()=>import(`./all-looks-3_gHF8eE.js`),__vite__mapDeps([0,1,2,3])),O`<all-looks .asset=${e} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return O`<div class="pair">
        <compare-slider zoomable class="first" .label=${m.photo.before} .now=${r} .nowTiles=${this.tiles.before} .fullWidth=${e.width} .alt=${`${m.photo.before}: ${e.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${m.photo.after} .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${a} .overlay=${o} .alt=${e.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${v(`lock`,16)} ${m.photo.lock}</button>
      </div>`;let c=this.held?`before`:this.mode===`toggle`?`after`:``;return O`<compare-slider zoomable .was=${r} .now=${i} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${a} .overlay=${o} .only=${c} .alt=${e.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(e){let t=J.value.get(e.id),n=Math.max(e.progress,t?.progress??0),r=t?.stage??e.progress_note,i=e.estimated_finish_at?(Date.parse(e.estimated_finish_at)-Date.now())/1e3:0;return O`<div class="working" role="status">
      ${e.status===`queued`?v(`clock`,26):O`<progress-ring .value=${n} size="26"></progress-ring>`}
      <div><b>${d(e.style)}</b><span>${e.status===`queued`?m.job.queuedAt(e.position):r?ae(r):m.job[e.status]}${i>1&&e.status===`processing`?`, ${m.job.finishing(i)}`:``}</span></div>
      ${e.status===`cancelling`?I:O`<button class="button small quiet" @click=${()=>ee([e])}>${m.job.cancel}</button>`}
    </div>`}foot(e,t){return O`<div class="foot"><div class="marks">${this.marks(e)}</div>${this.film(e)}<div class="acts below">${this.acts(e,t,``)}</div></div>`}film(e){if(this.list.length<2)return I;let t=K();return O`<nav class="film" aria-label=${m.photo.filmstrip}>
      ${this.list.map(n=>{let r=(t.get(n.id)??[]).filter(e=>e.status===`succeeded`),i=r.find(e=>e.id===n.deliver_job_id)??r[0],a=i&&q(i.id,i.outputs[0]?.name??`photo`,`thumb`)||n.thumb_url;return O`<a href=${V.photo(this.shootId,n.id)} aria-label=${n.filename} aria-current=${n.id===e.id?`true`:I} @click=${e=>{e.preventDefault(),o(V.photo(this.shootId,n.id),!0)}}>
          ${a?O`<img src=${a} alt="" loading="lazy" />`:I}</a>`})}
    </nav>`}marks(e){return O`<div class="row">
      <button class="choice" aria-pressed=${e.mark===`pick`} @click=${()=>G([e.id],{mark:e.mark===`pick`?`none`:`pick`})}>${v(`flag`,15)} ${m.marks.pick}</button>
      <button class="choice" aria-pressed=${e.mark===`reject`} @click=${()=>G([e.id],{mark:e.mark===`reject`?`none`:`reject`})}>${v(`close`,15)} ${m.marks.reject}</button>
      <span class="stars" role="group" aria-label=${m.marks.stars}>${[1,2,3,4,5].map(t=>O`<button aria-label=${m.marks.rating(t)} aria-pressed=${e.rating===t} class=${e.rating>=t?`on`:``} @click=${()=>G([e.id],{rating:e.rating===t?0:t})}>${v(`star`,18)}</button>`)}</span>
    </div>`}panel(e,t,r){let i=this.done.find(t=>t.id===e.deliver_job_id)??this.done[0];return O`<aside aria-label=${m.photo.details}>
      <section class="marks">${this.marks(e)}</section>
      ${r?O`<section class="fault"><h2>${v(`warn`)} ${m.job.failed}</h2><p>${r.error?.message??r.error_message??``}</p>
            <button class="button small" @click=${()=>N(r)}>${m.job.retry}</button></section>`:I}
      ${this.done.length>1?O`<section><h2>${m.photo.versions}</h2><div class="versions" role="group" aria-label=${m.photo.versions}>
            ${this.done.map(e=>{let n=q(e.id,e.outputs[0]?.name??`photo`,`thumb`);return O`<button class="version" aria-pressed=${e.id===t?.id} @click=${()=>this.show(e)}>${n?O`<img src=${n} alt="" />`:O`<span class="skeleton"></span>`}<span>${e.id===i?.id?v(`check`,14):I} ${d(e.style)}</span></button>`})}</div>
            ${t&&t.id!==i?.id?O`<button class="button small quiet" @click=${()=>G([e.id],{deliver_job_id:t.id})}>${v(`check`,16)} ${m.photo.deliver}</button>`:O`<p class="hint">${m.photo.delivered}. ${m.photo.deliverHint}</p>`}</section>`:I}
      ${t?O`<job-report .job=${t}></job-report>
            ${t.disclosure&&t.disclosure!==`none`?O`<section><button class="button small quiet" @click=${()=>this.disclosure(t)}>${v(`download`,16)} ${m.photo.disclosure}</button></section>`:I}
            <section><h2>${m.photo.layers}</h2><div class="choices" role="group" aria-label=${m.photo.layers}>
              ${n(t)?O`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(t,`region`)}>${m.photo.region}</button>`:I}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(t,`map`)}>${m.photo.map}</button></div></section>`:r?I:O`<section><h2>${m.photo.untouched}</h2><p class="quieter">${m.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${v(`spark`,18)} ${m.shoot.enhance}</button></section>`}
      <photo-tags .asset=${e}></photo-tags>
      <section class="facts"><h2>${m.photo.about}</h2><dl>
        ${$(e)?I:O`<dt>${m.photo.original}</dt><dd>${m.photo.size(e.width,e.height)}, ${ie(e.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${t?O`<dt>${m.photo.tier}</dt><dd>${m.photo.size(t.outputs[0]?.width??0,t.outputs[0]?.height??0)}</dd><dt>${m.photo.provider}</dt><dd>${m.looks.providers[t.used_provider??``]??t.used_provider}</dd><dt>${m.photo.credits}</dt><dd>${t.credits_used}</dd>`:I}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>h(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!$(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&o(V.photo(this.shootId,n.id),!0)}look(){t(()=>import(`./looks-sheet-CeyJ2SGj.js`),__vite__mapDeps([4,1,2,3,5,6,7,8])),this.looking=!0}weigh(){t(()=>import(`./compare-sheet-DjaHtWqR.js`),__vite__mapDeps([9,1,2,8])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];P(this.shootId,[this.assetId]),o(t?V.photo(this.shootId,t.id):V.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(t,r){if(this.layer=this.layer===r?``:r,this.layer&&!this.layers[this.layer]){if(r===`region`)this.layers={...this.layers,region:URL.createObjectURL(n(t))};else try{let{fidelity:e}=await A(`/jobs/{job_id}/fidelity`,{path:{job_id:t.id}});this.layers={...this.layers,map:e.map_url??``}}catch(t){this.layer=``,i(e(t),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await A(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)u(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};y([R()],Q.prototype,`shootId`,void 0),y([R()],Q.prototype,`assetId`,void 0),y([w()],Q.prototype,`chosen`,void 0),y([w()],Q.prototype,`mode`,void 0),y([w()],Q.prototype,`held`,void 0),y([w()],Q.prototype,`percent`,void 0),y([w()],Q.prototype,`details`,void 0),y([w()],Q.prototype,`tiles`,void 0),y([w()],Q.prototype,`layer`,void 0),y([w()],Q.prototype,`layers`,void 0),y([w()],Q.prototype,`looking`,void 0),y([w()],Q.prototype,`weighing`,void 0),y([w()],Q.prototype,`locked`,void 0),Q=y([U(`photo-view`)],Q);var $=e=>e.status===`generated`;export{Q as PhotoView};