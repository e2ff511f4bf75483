const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/all-looks-guWdt0MN.js","assets/common-CsLnnzm3.js","assets/common-_gXZcgoQ.css","assets/compare-slider-bKFs5wmp.js","assets/looks-sheet-C-3mod6E.js","assets/studio-app-BzZIgOcX.js","assets/schema-2vXgLy_U.js","assets/vars-BTjrt91x.js","assets/side-sheet-158LKN0J.js","assets/compare-sheet-BHbZFwV9.js"])))=>i.map(i=>d[i]);
import{$n as e,A as t,D as n,E as r,En as i,Er as a,I as o,It as s,Jn as c,Jt as l,Kt as u,L as d,M as ee,N as f,O as te,Qn as p,Qt as m,Sr as h,T as ne,Tr as g,Vt as _,Wt as v,Xn as y,Xt as b,Zt as x,at as S,bn as C,br as w,cr as T,dn as re,dr as E,dt as D,et as O,fn as k,fr as A,gn as j,gr as M,hn as N,ht as P,in as F,it as I,jr as L,kn as R,lr as z,mn as B,mr as V,mt as H,pn as U,pt as W,rr as G,tr as K,ur as q,w as ie,wn as J}from"./common-CsLnnzm3.js";import"./compare-slider-bKFs5wmp.js";import"./studio-app-BzZIgOcX.js";import{t as Y}from"./review-mark-DgI9Rkpl.js";import{t as ae}from"./stages-BsjU9ghn.js";var X=class extends E{static{this.styles=[K,M`
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
    `]}render(){let t=this.job.report,n=t.fidelity?.result,r=t.notes??[],i=o(r).length?o(r):r.map(({text:e})=>d(e)),a=n?.verdict;return V`
      ${a?V`<section><div class="verdict ${a}">${e(a===`faithful`?`shield`:`warn`)}
            <div><b>${g.photo[a]}</b>
              ${a===`refused`?(n?.reasons??[]).map(e=>V`<p>${e}</p>`):V`<p>${a===`faithful`?g.photo.faithfulText:g.photo.reviewText}</p>`}</div></div>
            <p class="said">${this.job.disclosure&&this.job.disclosure!==`none`?g.photo.altered:g.photo.notAltered}</p></section>`:A}
      ${this.job.warnings.length?V`<section>${this.job.warnings.map(t=>V`<div class="verdict">${e(`info`)}<div><p>${t.message}</p></div></div>`)}</section>`:A}
      ${i.length?V`<section><h2>${g.photo.report}</h2><ul>${i.map(e=>V`<li>${e}</li>`)}</ul>
            ${this.figures(t)}</section>`:A}
    `}figures(e){let t=e.fidelity?.result,n=typeof t?.changed_outside==`number`?[g.photo.outside(t.changed_outside)]:[],r=t?.verdict===`review`?t.reasons??[]:[],i=[...(e.notes??[]).map(({text:e})=>e),...n,...r];return V`<details><summary>${g.photo.details}</summary><ul>${i.map(e=>V`<li>${d(e)}</li>`)}</ul></details>`}};p([z({attribute:!1})],X.prototype,`job`,void 0),X=p([q(`job-report`)],X);var Z=class extends E{constructor(...e){super(...e),this.add=e=>{let t=e.target,n=t.value;t.value=``,n&&this.tell(x(this.asset.tags,n))}}static{this.styles=[K,M`
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
    `]}render(){let{asset:t}=this,n=v.filter(e=>!t.tags.includes(e)),r=g.tags.by[t.tags_by??``];return V`
      <h2>${g.tags.title}</h2>
      ${t.tags.length?V`<ul>${t.tags.map(n=>V`<li>${l(n)} <button class="button bare round small" aria-label=${g.tags.remove(l(n))} @click=${()=>this.tell(m(t.tags,n))}>${e(`close`,13)}</button></li>`)}</ul>`:V`<p class="hint">${g.tags.none}</p>`}
      ${t.tags.length&&r?V`<p class="hint">${r}</p>`:A}
      ${t.tags.length<10?V`<select aria-label=${g.tags.add} @change=${this.add}>
            <option value="">${g.tags.add}</option>
            ${n.map(e=>V`<option value=${e}>${l(e)}</option>`)}
          </select>`:A}
    `}tell(e){I([this.asset.id],{tags:e})}};p([z({attribute:!1})],Z.prototype,`asset`,void 0),Z=p([q(`photo-tags`)],Z);var oe=M`
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
`,Q=class extends E{constructor(...e){super(...e),this.shootId=``,this.assetId=``,this.chosen=``,this.mode=`slider`,this.held=!1,this.percent=0,this.details=matchMedia(`(min-width: 1000px)`).matches,this.tiles={before:null,after:null},this.layer=``,this.layers={map:``,region:``},this.looking=!1,this.weighing=!1,this.locked=!0,this.watch=new L(this,C,k,J,P,u,w),this.unbind=null,this.unoffer=null,this.sharpened=``}static{this.styles=[K,oe]}connectedCallback(){super.connectedCallback(),this.unoffer=O(()=>this.commands()),this.unbind=ne({Escape:()=>c(y.shoot(this.shootId)),ArrowLeft:()=>this.turn(-1),ArrowRight:()=>this.turn(1),Space:()=>this.held=!0,"up:Space":()=>this.held=!1,z:()=>this.slider?.toggleFull(),"+":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"=":()=>this.slider?.zoomTo(this.slider.zoom*1.4),"-":()=>this.slider?.zoomTo(this.slider.zoom/1.4),i:()=>this.details=!this.details,e:()=>this.look(),p:()=>void I([this.assetId],{mark:`pick`}),x:()=>void I([this.assetId],{mark:`reject`}),u:()=>void S(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>void I([this.assetId],{rating:e})])),d:()=>this.job&&void f(this.job,this.asset?.filename??`photo`,`original`)})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&!C.value.has(this.shootId)&&j(this.shootId).catch(()=>void 0),e.has(`assetId`)&&this.assetId&&(this.chosen=``,this.tiles={before:null,after:null},this.sharpened=``,this.percent=0,this.clearLayers(),N({asset_id:this.assetId}).catch(()=>void 0))}updated(e){e.has(`assetId`)&&(this.slider?.zoomTo(1),this.renderRoot.querySelector(`.film [aria-current]`)?.scrollIntoView({block:`nearest`,inline:`center`}))}get slider(){return(this.renderRoot.querySelector(`all-looks`)?.shadowRoot??this.renderRoot).querySelector(`compare-slider`)}get list(){let e=b(this.shootId)??[];return e.some(({id:e})=>e===this.assetId)?e:F(this.shootId)??[]}get asset(){return C.value.get(this.shootId)?.find(e=>e.id===this.assetId)}get done(){return B(this.assetId).filter(e=>e.status===`succeeded`)}get job(){return this.done.find(e=>e.id===(this.chosen||this.asset?.deliver_job_id))??this.done[0]}render(){this.watch;let{asset:t,job:n}=this;if(!t)return C.value.has(this.shootId)?V`<div class="gone"><h1>${g.photo.gone}</h1><a class="button" href=${y.shoot(this.shootId)}>${g.common.back}</a></div>`:V`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;let r=B(t.id).find(re),i=B(t.id)[0]?.status===`failed`?B(t.id)[0]:void 0;return V`
      <div class="room ${this.details?`with-details`:``}">
        ${this.head(t,n)}
        <div class="stage">
          ${this.picture(t,n)}
          ${_(n)?V`<p class="staged">${e(`info`,15)} ${g.staging.virtually}</p>`:A}
          ${r?this.working(r):A}
          <button class="turn left" aria-label=${g.photo.previous} ?disabled=${this.list[0]?.id===t.id} @click=${()=>this.turn(-1)}>${e(`back`,24)}</button>
          <button class="turn right" aria-label=${g.photo.next} ?disabled=${this.list.at(-1)?.id===t.id} @click=${()=>this.turn(1)}>${e(`forward`,24)}</button>
        </div>
        ${this.foot(t,n)}
        ${this.details?this.panel(t,n,i):A}
      </div>
      ${this.looking?V`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${[t.id]} .photos=${this.list} .parent=${$(t)?n?.id??``:``} .picture=${$(t)&&n?H(n):``} @closed=${()=>this.looking=!1} @started=${()=>this.looking=!1}></looks-sheet>`:A}
      ${this.weighing?V`<compare-sheet .open=${!0} .asset=${t} @closed=${()=>this.weighing=!1}></compare-sheet>`:A}
    `}head(t,n){return V`<header>
      <a class="button bare round" href=${y.shoot(this.shootId)} aria-label=${g.common.back}>${e(`back`)}</a>
      <div class="names"><h1>${t.filename}</h1><span class="hint">${g.photo.size(t.width,t.height)}${n?` · ${s(n.style)}`:``}</span>${Y(n,`under`)}</div>
      <div class="tools">
        ${n&&!$(t)?V`<div class="choices modes" role="group" aria-label=${g.photo.mode}>
              ${[`slider`,`side`,`toggle`,...this.done.length>1?[`all`]:[]].map(e=>V`<button class="choice" aria-pressed=${e===this.mode} @click=${()=>this.view(e)}>${g.photo.modes[e]}</button>`)}
            </div>`:A}
        <button class="button bare small number zoom" aria-label=${`${g.photo.fit}, 100 %`} @click=${()=>this.slider?.toggleFull()}>${e(`zoom`,18)} <span>${this.percent?g.photo.zoom(Math.round(this.percent)):g.photo.fit}</span></button>
        ${Y(n,`near`)}<span class="acts beside">${this.acts(t,n,`small`)}</span>
        <button class="button bare round small" aria-label=${g.photo.details} aria-pressed=${this.details} @click=${()=>this.details=!this.details}>${e(`info`)}</button>
        <pop-menu face="bare round small" .label=${g.common.more} .items=${this.others(t)}>${e(`more`)}</pop-menu>
      </div>
    </header>`}acts(t,n,r){let i=r===``;return V`${n?V`<pop-menu face=${r} ?wide=${i} up=${i?`true`:``} side=${i?`left`:`right`} .label=${g.photo.download} .items=${this.sizes(t,n)}>${e(`download`,17)} ${g.photo.download}</pop-menu>`:A}
      <button class="button ${n?`quiet`:``} ${r}" @click=${()=>this.look()}>${e(`spark`,17)} ${n?g.photo.again:g.shoot.enhance}</button>`}sizes(e,t){return[`original`,`web`,`mls`].map(n=>({label:g.shoot.sizes[n],icon:`download`,run:()=>void f(t,e.filename,n)}))}others(e){let t={label:g.comparisons.choose,icon:`compare`,run:()=>this.weigh()};return[...$(e)?[]:[t],{label:g.photo.delete,icon:`bin`,danger:!0,run:()=>this.delete()}]}commands(){let{asset:e,job:t}=this;if(!e)return[];let n=t?this.sizes(e,t).map(e=>({...e,label:`${g.photo.download}: ${e.label}`})):[];return[{label:t?g.photo.again:g.shoot.enhance,icon:`spark`,run:()=>this.look()},...n,...this.others(e)]}picture(t,n){let r=$(t)?``:D(t,n),i=n?H(n):``,o=n?.outputs[0]?.width??0,s=this.layer?this.layers[this.layer]:``;if(!n)return V`<compare-slider zoomable .now=${r} .alt=${t.filename} @moved=${this.moved}></compare-slider>`;let c=n.parent_job_id?k.value.get(n.parent_job_id):void 0;if($(t)&&c)return V`<compare-slider zoomable .was=${H(c)} .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${o} .alt=${t.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if($(t))return V`<compare-slider zoomable .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${o} .alt=${t.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;if(this.mode===`all`&&this.done.length>1)return a(()=>import(`./all-looks-guWdt0MN.js`),__vite__mapDeps([0,1,2,3])),V`<all-looks .asset=${t} .jobs=${this.done} @moved=${this.moved}></all-looks>`;if(this.mode===`side`)return V`<div class="pair">
        <compare-slider zoomable class="first" .label=${g.photo.before} .now=${r} .nowTiles=${this.tiles.before} .fullWidth=${t.width} .alt=${`${g.photo.before}: ${t.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${g.photo.after} .now=${i} .nowTiles=${this.tiles.after} .fullWidth=${o} .overlay=${s} .alt=${t.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${()=>this.locked=!this.locked}>${e(`lock`,16)} ${g.photo.lock}</button>
      </div>`;let l=this.held?`before`:this.mode===`toggle`?`after`:``;return V`<compare-slider zoomable .was=${r} .now=${i} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${o} .overlay=${s} .only=${l} .alt=${t.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`}working(t){let r=J.value.get(t.id),i=Math.max(t.progress,r?.progress??0),a=r?.stage??t.progress_note,o=t.estimated_finish_at?(Date.parse(t.estimated_finish_at)-Date.now())/1e3:0;return V`<div class="working" role="status">
      ${t.status===`queued`?e(`clock`,26):V`<progress-ring .value=${i} size="26"></progress-ring>`}
      <div><b>${s(t.style)}</b><span>${t.status===`queued`?g.job.queuedAt(t.position):a?ae(a):g.job[t.status]}${o>1&&t.status===`processing`?`, ${g.job.finishing(o)}`:``}</span></div>
      ${t.status===`cancelling`?A:V`<button class="button small quiet" @click=${()=>n([t])}>${g.job.cancel}</button>`}
    </div>`}foot(e,t){return V`<div class="foot"><div class="marks">${this.marks(e)}</div>${this.film(e)}<div class="acts below">${this.acts(e,t,``)}</div></div>`}film(e){if(this.list.length<2)return A;let t=U();return V`<nav class="film" aria-label=${g.photo.filmstrip}>
      ${this.list.map(n=>{let r=(t.get(n.id)??[]).filter(e=>e.status===`succeeded`),i=r.find(e=>e.id===n.deliver_job_id)??r[0],a=i&&W(i.id,i.outputs[0]?.name??`photo`,`thumb`)||n.thumb_url;return V`<a href=${y.photo(this.shootId,n.id)} aria-label=${n.filename} aria-current=${n.id===e.id?`true`:A} @click=${e=>{e.preventDefault(),c(y.photo(this.shootId,n.id),!0)}}>
          ${a?V`<img src=${a} alt="" loading="lazy" />`:A}</a>`})}
    </nav>`}marks(t){return V`<div class="row">
      <button class="choice" aria-pressed=${t.mark===`pick`} @click=${()=>I([t.id],{mark:t.mark===`pick`?`none`:`pick`})}>${e(`flag`,15)} ${g.marks.pick}</button>
      <button class="choice" aria-pressed=${t.mark===`reject`} @click=${()=>I([t.id],{mark:t.mark===`reject`?`none`:`reject`})}>${e(`close`,15)} ${g.marks.reject}</button>
      <span class="stars" role="group" aria-label=${g.marks.stars}>${[1,2,3,4,5].map(n=>V`<button aria-label=${g.marks.rating(n)} aria-pressed=${t.rating===n} class=${t.rating>=n?`on`:``} @click=${()=>I([t.id],{rating:t.rating===n?0:n})}>${e(`star`,18)}</button>`)}</span>
    </div>`}panel(n,i,a){let o=this.done.find(e=>e.id===n.deliver_job_id)??this.done[0];return V`<aside aria-label=${g.photo.details}>
      <section class="marks">${this.marks(n)}</section>
      ${a?V`<section class="fault"><h2>${e(`warn`)} ${g.job.failed}</h2><p>${a.error?.message??a.error_message??``}</p>
            <button class="button small" @click=${()=>t(a)}>${g.job.retry}</button></section>`:A}
      ${this.done.length>1?V`<section><h2>${g.photo.versions}</h2><div class="versions" role="group" aria-label=${g.photo.versions}>
            ${this.done.map(t=>{let n=W(t.id,t.outputs[0]?.name??`photo`,`thumb`);return V`<button class="version" aria-pressed=${t.id===i?.id} @click=${()=>this.show(t)}>${n?V`<img src=${n} alt="" />`:V`<span class="skeleton"></span>`}<span>${t.id===o?.id?e(`check`,14):A} ${s(t.style)}</span></button>`})}</div>
            ${i&&i.id!==o?.id?V`<button class="button small quiet" @click=${()=>I([n.id],{deliver_job_id:i.id})}>${e(`check`,16)} ${g.photo.deliver}</button>`:V`<p class="hint">${g.photo.delivered}. ${g.photo.deliverHint}</p>`}</section>`:A}
      ${i?V`<job-report .job=${i}></job-report>
            ${i.disclosure&&i.disclosure!==`none`?V`<section><button class="button small quiet" @click=${()=>this.disclosure(i)}>${e(`download`,16)} ${g.photo.disclosure}</button></section>`:A}
            <section><h2>${g.photo.layers}</h2><div class="choices" role="group" aria-label=${g.photo.layers}>
              ${r(i)?V`<button class="choice" aria-pressed=${this.layer===`region`} @click=${()=>this.lay(i,`region`)}>${g.photo.region}</button>`:A}
              <button class="choice" aria-pressed=${this.layer===`map`} @click=${()=>this.lay(i,`map`)}>${g.photo.map}</button></div></section>`:a?A:V`<section><h2>${g.photo.untouched}</h2><p class="quieter">${g.photo.untouchedLead}</p><button class="button" @click=${()=>this.look()}>${e(`spark`,18)} ${g.shoot.enhance}</button></section>`}
      <photo-tags .asset=${n}></photo-tags>
      <section class="facts"><h2>${g.photo.about}</h2><dl>
        ${$(n)?A:V`<dt>${g.photo.original}</dt><dd>${g.photo.size(n.width,n.height)}, ${h(n.size_bytes/1e6,{maximumFractionDigits:1})} MB</dd>`}
        ${i?V`<dt>${g.photo.tier}</dt><dd>${g.photo.size(i.outputs[0]?.width??0,i.outputs[0]?.height??0)}</dd><dt>${g.photo.provider}</dt><dd>${g.looks.providers[i.used_provider??``]??i.used_provider}</dd><dt>${g.photo.credits}</dt><dd>${i.credits_used}</dd>`:A}
      </dl></section>
    </aside>`}view(e){this.mode=e,this.percent=0;for(let e of this.renderRoot.querySelectorAll(`compare-slider`))e.zoomTo(1)}show(e){this.chosen=e.id,this.tiles={...this.tiles,after:null},this.clearLayers()}moved(e){this.percent=e.detail.zoom>1.01?e.detail.percent:0}together(e){if(this.moved(e),this.locked)for(let t of this.renderRoot.querySelectorAll(`compare-slider`))t!==e.target&&Object.assign(t,{zoom:e.detail.zoom,panX:e.detail.panX,panY:e.detail.panY})}sharpen(){let{job:e}=this;if(!e||this.sharpened===e.id)return;this.sharpened=e.id;let t=e.outputs[0]?.name??`photo`,n=n=>ie(e.id,t,n).then(t=>this.sharpened===e.id&&(this.tiles={...this.tiles,[n?`before`:`after`]:t}),()=>void 0);n(!1),this.asset&&!$(this.asset)&&n(!0)}turn(e){let t=this.list.findIndex(e=>e.id===this.assetId),n=this.list[t+e];n&&c(y.photo(this.shootId,n.id),!0)}look(){a(()=>import(`./looks-sheet-C-3mod6E.js`),__vite__mapDeps([4,1,2,3,5,6,7,8])),this.looking=!0}weigh(){a(()=>import(`./compare-sheet-BHbZFwV9.js`),__vite__mapDeps([9,1,2,8])),this.weighing=!0}delete(){let e=this.list.findIndex(e=>e.id===this.assetId),t=this.list[e+1]??this.list[e-1];te(this.shootId,[this.assetId]),c(t?y.photo(this.shootId,t.id):y.shoot(this.shootId),!0)}clearLayers(){this.layers.region&&URL.revokeObjectURL(this.layers.region),this.layer=``,this.layers={map:``,region:``}}async lay(e,t){if(this.layer=this.layer===t?``:t,this.layer&&!this.layers[this.layer]){if(t===`region`)this.layers={...this.layers,region:URL.createObjectURL(r(e))};else try{let{fidelity:t}=await G(`/jobs/{job_id}/fidelity`,{path:{job_id:e.id}});this.layers={...this.layers,map:t.map_url??``}}catch(e){this.layer=``,R(i(e),{bad:!0})}}}async disclosure(e){let{disclosure:t}=await G(`/jobs/{job_id}/disclosure`,{path:{job_id:e.id}});for(let e of t.files)ee(e.url,`${this.asset?.filename.replace(/\.\w+$/,``)??`photo`}-${e.name}`)}};p([z()],Q.prototype,`shootId`,void 0),p([z()],Q.prototype,`assetId`,void 0),p([T()],Q.prototype,`chosen`,void 0),p([T()],Q.prototype,`mode`,void 0),p([T()],Q.prototype,`held`,void 0),p([T()],Q.prototype,`percent`,void 0),p([T()],Q.prototype,`details`,void 0),p([T()],Q.prototype,`tiles`,void 0),p([T()],Q.prototype,`layer`,void 0),p([T()],Q.prototype,`layers`,void 0),p([T()],Q.prototype,`looking`,void 0),p([T()],Q.prototype,`weighing`,void 0),p([T()],Q.prototype,`locked`,void 0),Q=p([q(`photo-view`)],Q);var $=e=>e.status===`generated`;export{Q as PhotoView};