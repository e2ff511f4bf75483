const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-Df-53Te6.js","assets/common-BwQ0svBd.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CXSs5klH.js","assets/studio-app-Bf9JT8xs.js","assets/schema-2vXgLy_U.js","assets/side-sheet-BdRiXCW1.js"])))=>i.map(i=>d[i]);
import{B as e,Bn as t,Bt as n,D as r,Dt as i,E as a,Et as o,Ft as s,G as c,Gn as l,Gt as u,H as d,Hn as f,Ht as p,K as ee,Kn as m,Kt as te,Lt as ne,Mn as h,Nt as re,On as ie,Ot as ae,Pn as g,Pt as oe,Qn as _,Rt as v,T as se,U as y,Un as b,V as x,Vn as S,Vt as C,W as ce,Wn as w,Xt as le,Y as ue,Yn as T,Z as de,Zt as fe,a as E,c as pe,d as me,en as D,gt as O,i as k,in as A,ir as he,jn as j,k as ge,kn as M,kt as N,l as P,ln as F,lr as I,m as _e,mn as ve,nn as ye,on as L,qn as R,qt as z,r as B,rn as V,rr as H,s as be,sn as xe,t as Se,u as U,w as Ce,xt as W,zt as G}from"./common-BwQ0svBd.js";import"./drop-zone-Hqkw3R3Q.js";import{t as we}from"./stages-D6ZB8aYv.js";import"./studio-app-Bf9JT8xs.js";var Te=1;function Ee({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*Te,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var K=ce(class extends c{constructor(e){if(super(e),e.type!==ee.ELEMENT)throw Error(`vars() stands inside a tag`)}update(e,[t]){let n=e.element.style;for(let[e,r]of Object.entries(t))n.setProperty(e,String(r));return m}render(e){return m}}),De=240,Oe=80,q=class extends w{constructor(...e){super(...e),this.items=[],this.tile=()=>l,this.head=[],this.from=0,this.to=Oe,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>De}render(){return this.windowed?R`${this.head.length?R`<div class="grid head-grid">${this.head}</div>`:l}
      <div class="spacer" ${K({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${y(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${K({"--tall":`${this.below}px`})}></div>`:R`<div class="grid">${this.head}${y(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=Ee({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};j([f({attribute:!1})],q.prototype,`items`,void 0),j([f({attribute:!1})],q.prototype,`tile`,void 0),j([f({attribute:!1})],q.prototype,`head`,void 0),j([S()],q.prototype,`from`,void 0),j([S()],q.prototype,`to`,void 0),q=j([b(`photo-grid`)],q);var J=class extends w{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.exposures=1,this.local=``,this.watch=new I(this,A,de)}static{this.styles=[g,T`
      :host {
        display: block;
        position: relative;
        border-radius: var(--round);
        background: var(--raised);
        overflow: hidden;
        aspect-ratio: 3 / 2;
        content-visibility: auto;
        contain-intrinsic-size: auto 240px auto 160px;
      }
      a {
        position: absolute;
        inset: 0;
        display: block;
      }
      a:focus-visible {
        outline-offset: -3px;
        z-index: 1;
      }
      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
        transition: scale var(--calm);
      }
      :host(:hover) img {
        scale: 1.015;
      }
      :host([rejected]) img {
        opacity: 0.32;
        filter: grayscale(1);
      }
      :host([chosen]) {
        box-shadow: 0 0 0 3px var(--ground), 0 0 0 5px var(--glow);
      }
      .state {
        position: absolute;
        left: 0.55rem;
        bottom: 0.55rem;
        right: 0.55rem;
        display: flex;
        align-items: center;
        gap: 0.4rem;
        pointer-events: none;
        flex-wrap: wrap;
      }
      .pill {
        display: inline-flex;
        align-items: center;
        gap: 0.4rem;
        max-width: 100%;
        padding: 0.15rem 0.6rem;
        min-height: 1.6rem;
        border-radius: 99px;
        background: rgb(16 16 16 / 0.84);
        color: #fff;
        font-size: var(--size-small);
        font-weight: 500;
        line-height: 1.3;
      }
      .pill span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .pill.bad {
        background: #5c1a12;
      }
      .pick {
        position: absolute;
        top: 0.45rem;
        left: 0.45rem;
        width: 1.9rem;
        height: 1.9rem;
        display: grid;
        place-items: center;
        border: 1.5px solid rgb(255 255 255 / 0.85);
        border-radius: 50%;
        background: rgb(16 16 16 / 0.5);
        color: transparent;
        cursor: pointer;
        opacity: 0;
        transition: opacity var(--fast);
        padding: 0;
      }
      .pick::before {
        content: "";
        position: absolute;
        inset: -0.45rem;
      }
      :host(:hover) .pick,
      :host([choosing]) .pick,
      .pick:focus-visible {
        opacity: 1;
      }
      .pick[aria-checked="true"] {
        background: var(--glow);
        border-color: var(--glow);
        color: var(--on-glow);
        opacity: 1;
      }
      @media (hover: none) {
        :host([choosing]) .pick {
          opacity: 1;
        }
      }
      .working img {
        opacity: 0.55;
      }
      .marks {
        position: absolute;
        top: 0.5rem;
        right: 0.5rem;
        display: flex;
        gap: 0.3rem;
        pointer-events: none;
      }
      .pill.glow {
        background: var(--glow);
        color: var(--on-glow);
      }
      .marks .pill {
        padding-inline: 0.5rem;
      }
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),n=this.jobs.filter(e=>e.status===`succeeded`),r=n.find(t=>t.id===e.deliver_job_id)??n[0],i=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,a=r&&ue(r.id,r.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,o=this.said(t,i);return R`
      <a class=${t?`working`:``} href=${M.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,this.exposures>1?H.shoot.exposures(this.exposures):``,e.mark===`pick`?H.marks.picked:e.mark===`reject`?H.marks.rejected:``,e.rating?H.marks.rating(e.rating):``,o||(r?[O(r.style),W(r)?H.staging.virtually:``].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${a?R`<img src=${a} alt="" loading="lazy" decoding="async" draggable="false" />`:R`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${H.shoot.select}: ${e.filename}`} @click=${this.choose}>${h(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?R`<span class="pill"><progress-ring size="16" .value=${this.progress(t)}></progress-ring><span>${o}</span></span>`:l}
        ${i?R`<span class="pill bad">${h(`warn`,15)}<span>${H.job.failed}</span></span>`:l}
        ${r&&!t&&W(r)&&r.kind!==`stage`?R`<span class="pill staged">${H.staging.made}</span>`:l}
        ${r&&!t?R`<span class="pill">${r.warnings.length?h(`info`,15):l}<span>${O(r.style)}</span></span>`:l}
      </div>
      ${e.rating||e.mark!==`none`||this.exposures>1?R`<div class="marks" aria-hidden="true">${this.exposures>1?R`<span class="pill number">${h(`layers`,14)} ${this.exposures}</span>`:l}${e.mark===`pick`?R`<span class="pill glow">${h(`flag`,14)}</span>`:e.mark===`reject`?R`<span class="pill">${h(`close`,14)}</span>`:l}${e.rating?R`<span class="pill number">${e.rating} ★</span>`:l}</div>`:l}
    `}progress(e){return e.status===`queued`?-1:Math.max(e.progress,A.value.get(e.id)?.progress??0)}said(e,t){if(t)return H.job.failed;if(!e)return``;if(e.status===`queued`)return e.position>0?H.job.queuedAt(e.position):H.job.queued;if(e.status===`cancelling`)return H.job.cancelling;let n=A.value.get(e.id)?.stage??e.progress_note;return n&&we(n)||O(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};j([f({attribute:!1})],J.prototype,`asset`,void 0),j([f({attribute:!1})],J.prototype,`jobs`,void 0),j([f({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),j([f({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),j([f({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),j([f({type:Number})],J.prototype,`exposures`,void 0),j([f()],J.prototype,`local`,void 0),J=j([b(`photo-tile`)],J);var Y=class extends w{constructor(...e){super(...e),this.picture=``}static{this.styles=[g,T`
      :host {
        display: block;
        position: relative;
        aspect-ratio: 3 / 2;
        border-radius: var(--round);
        overflow: hidden;
        background: var(--raised);
      }
      img {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        object-fit: cover;
        opacity: 0.45;
      }
      .text {
        position: absolute;
        inset: 0;
        padding: 0.7rem 0.8rem;
        display: flex;
        flex-direction: column;
        justify-content: flex-end;
        gap: 0.1rem;
        font-size: var(--size-small);
        line-height: 1.35;
        overflow: hidden;
      }
      .over {
        background: linear-gradient(transparent 20%, rgb(0 0 0 / 0.75));
        color: #fff;
      }
      .name {
        font-weight: 550;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        flex: none;
      }
      .why {
        display: -webkit-box;
        -webkit-line-clamp: 3;
        -webkit-box-orient: vertical;
        overflow: hidden;
      }
      .bar {
        position: absolute;
        left: 0;
        bottom: 0;
        height: 3px;
        width: var(--share);
        background: var(--glow);
        transition: width 200ms linear;
      }
      .acts {
        position: absolute;
        top: 0.35rem;
        right: 0.35rem;
        display: flex;
        gap: 0.25rem;
      }
      .acts button {
        width: 2rem;
        height: 2rem;
        border: 0;
        border-radius: 50%;
        display: grid;
        place-items: center;
        background: rgb(16 16 16 / 0.72);
        color: #fff;
        cursor: pointer;
        padding: 0;
      }
      .bad {
        color: var(--bad);
      }
      .blank {
        position: absolute;
        inset: 0 0 1.6rem;
        display: grid;
        place-items: center;
        color: var(--quiet);
        opacity: 0.5;
      }
      .box {
        box-shadow: inset 0 0 0 1px var(--line-strong);
        border-radius: var(--round);
      }
    `]}render(){let{upload:e}=this,t=e.state===`refused`||e.state===`failed`,n=t?xe(e.reason,e.detail):e.state===`sending`?`${H.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:H.upload[e.state],r=this.picture&&!t;return R`
      ${this.picture&&!t?R`<img src=${this.picture} alt="" />`:t?l:R`<div class="blank">${h(`photo`,28)}</div>`}
      <div class="text ${r?`over`:`box`}">
        <span class="name">${e.name}</span><span class="why ${t?`bad`:``}">${n}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?R`<div class="bar" ${K({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:l}
      <div class="acts">
        ${t&&e.file?R`<button aria-label=${`${H.upload.retry}: ${e.name}`} @click=${()=>be(e.id)}>${h(`undo`,17)}</button>`:l}
        ${e.state===`done`?l:R`<button aria-label=${`${t||e.state===`duplicate`?H.upload.dismiss:H.upload.cancel}: ${e.name}`} @click=${()=>B(e.id)}>${h(`close`,17)}</button>`}
      </div>
    `}};j([f({attribute:!1})],Y.prototype,`upload`,void 0),j([f({attribute:!1})],Y.prototype,`picture`,void 0),Y=j([b(`upload-tile`)],Y);var ke=T`
  .up {
    display: inline-flex;
    align-items: center;
    gap: 0.2rem;
    margin-left: -0.3rem;
    color: var(--text-2);
    font-size: var(--size-small);
    text-decoration: none;
  }
  .up:hover {
    color: var(--text);
  }
  .page {
    padding-top: var(--space-4);
  }
  .head {
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    gap: 1rem 2rem;
    flex-wrap: wrap;
    margin: 0.35rem 0 1.25rem;
  }
  .names {
    flex: 1 1 18rem;
    min-width: 0;
  }
  .names input {
    display: block;
    width: 100%;
    border: 0;
    background: transparent;
    padding: 0.1rem 0.35rem;
    margin-left: -0.35rem;
    min-height: 0;
    border-radius: var(--round-small);
    text-overflow: ellipsis;
  }
  .names input:not([readonly]):hover {
    background: var(--raised);
  }
  .names .title {
    font-size: var(--size-head);
    font-weight: 600;
    letter-spacing: -0.025em;
    line-height: 1.2;
  }
  .names .address {
    color: var(--text-2);
    font-size: var(--size-text);
  }
  .line {
    width: 16rem;
    height: 2.5rem;
  }
  .acts {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    flex-wrap: wrap;
  }
  .coming {
    display: flex;
    align-items: center;
    gap: 0.7rem;
    min-height: 2.5rem;
    margin-bottom: 0.75rem;
    color: var(--text-2);
    flex-wrap: wrap;
  }
  .coming:empty {
    display: none;
  }
  .bar {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1rem;
    margin-bottom: 1rem;
  }
  .bar .choices {
    flex: 1;
  }
  .bar select {
    width: auto;
    max-width: 13rem;
    flex: none;
  }
  .count {
    opacity: 0.72;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--tile, 17rem), 100%), 1fr));
    gap: 0.75rem;
  }
  photo-grid {
    display: block;
    overflow-anchor: none;
  }
  .head-grid {
    margin-bottom: 0.75rem;
  }
  .spacer {
    height: var(--tall);
  }
  .tile {
    aspect-ratio: 3 / 2;
  }
  .selection {
    position: fixed;
    z-index: 36;
    left: 50%;
    bottom: calc(1.25rem + env(safe-area-inset-bottom));
    translate: -50% 0;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    max-width: calc(100vw - 1.5rem);
    padding: 0.5rem 0.6rem 0.5rem 1.2rem;
    border: 1px solid var(--line);
    border-radius: 99px;
    background: var(--raised);
    box-shadow: var(--shadow);
    white-space: nowrap;
    animation: rise var(--calm);
  }
  @keyframes rise {
    from {
      translate: -50% 1rem;
      opacity: 0;
    }
  }
  @media (max-width: 640px) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.4rem;
    }
    .acts {
      width: 100%;
    }
    /* What everybody comes for lies under the thumb; while photos are chosen, their own bar lies there. */
    .acts > .main {
      position: fixed;
      z-index: 34;
      left: var(--edge);
      right: var(--edge);
      bottom: calc(0.9rem + env(safe-area-inset-bottom));
      min-height: 3.1rem;
      box-shadow: var(--shadow);
    }
    .acts.choosing > .main {
      display: none;
    }
    .acts:not(.choosing)::after {
      content: "";
      position: fixed;
      z-index: 33;
      inset: auto 0 0;
      height: calc(5.2rem + env(safe-area-inset-bottom));
      background: linear-gradient(transparent, var(--ground) 35%);
      pointer-events: none;
    }
    .page {
      padding-bottom: 7rem;
    }
    .bar .choices {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      min-width: 0;
      margin-left: calc(-1 * var(--edge));
      padding-inline: var(--edge) 1.5rem;
      mask-image: linear-gradient(to right, #000 calc(100% - 1.75rem), transparent);
    }
    .bar {
      gap: 0.6rem 0.25rem;
      flex-wrap: wrap;
    }
    .bar .choices {
      flex: 1 0 100%;
    }
    .bar select {
      flex: 1;
    }
    .choice {
      flex: none;
    }
    .selection {
      padding-left: 0.9rem;
    }
  }
  @media (max-width: 360px) {
    .grid {
      grid-template-columns: 1fr;
    }
  }
`,Ae=24,je=240,X=[`all`,`picks`,`unmarked`,`rejected`,`open`,`done`,`review`,`failed`],Z=class extends w{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new I(this,V,D,ye,te,P,n,o,_,ve),this.last=``,this.unbind=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((v(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[g,ke]}connectedCallback(){super.connectedCallback(),this.unbind=Ce({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():ie(M.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void d(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1,fe(this.shootId).catch(()=>this.gone=!0);let t=this.shootId;le(t).then(()=>me(t),()=>void 0),s(this.shootId).catch(()=>void 0)}render(){if(this.watch,this.gone)return R`<div class="page"><h1>${H.shoot.gone}</h1><p><a href=${M.home}>${H.nav.shoots}</a></p></div>`;let e=V.value.items.find(e=>e.id===this.shootId),t=D.value.get(this.shootId),n=v(this.shootId),r=new Map(t?.map(e=>[e.id,e])),i=U(this.shootId),a=[...E(this.shootId),...i].filter(e=>e.state!==`done`||!r.has(e.asset)),o=new Set(a.filter(e=>e.state===`waiting`).slice(Ae)),s=i.length<=je&&i.some(e=>[`waiting`,`sending`,`checking`].includes(e.state))?[...E(this.shootId),...i].filter(e=>!o.has(e)):a.filter(e=>!o.has(e)),c=z(),u=N(this.shootId),d=new Set(s.map(e=>e.asset).filter(Boolean)),f=(n??[]).filter(e=>!d.has(e.id)&&(!u||e.tags.includes(u))&&Q(this.filter,e,c.get(e.id)??[])),p=n&&!n.length&&!a.length;return R`
      <div class="page">
        <a class="up" href=${M.home}>${h(`back`,17)} ${H.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?R`<input class="title" aria-label=${H.shoot.rename} .value=${e.unsorted?H.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${H.shoot.address} placeholder=${H.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:R`<div class="skeleton line"></div>`}
          </div>
          ${p?l:this.actions(n??[],c)}
        </div>
        ${this.coming(a.length)}
        ${p?R`<drop-zone .curtain=${H.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:R`${this.bar(n??[],c)}
              ${n?R`<photo-grid .items=${f} .tile=${e=>this.tile(e,c.get(e.id)??[])} .head=${s.length?[y(s,e=>e.id,e=>this.onItsWay(e,r.get(e.asset),c))]:[]}></photo-grid>`:R`<div class="grid" aria-busy="true">${y(s,e=>e.id,e=>this.onItsWay(e,r.get(e.asset),c))}${Array.from({length:8},()=>R`<div class="skeleton tile"></div>`)}</div>`}
              ${n&&!f.length&&!a.length?R`<p class="quieter">${H.shoot.nothing}</p>`:l}
              <drop-zone quiet .curtain=${H.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?this.selection(n??[]):l}
      ${this.looking?R`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${n??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:l}
    `}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):R`<upload-tile .upload=${e} .picture=${k(e)}></upload-tile>`}actions(e,t){let n=e.some(e=>t.get(e.id)?.some(e=>e.status===`succeeded`)),i=[`original`,`web`,`mls`],a=e.filter(e=>e.mark===`pick`).length;return R`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${H.shoot.add} @click=${()=>this.zone.choose()}>${h(`add`,18)} <span class="word">${H.shoot.add}</span></button>
      ${n?R`<pop-menu face="quiet" .label=${H.shoot.download} .items=${i.map(e=>({label:H.shoot.sizes[e],hint:e===`original`?H.shoot.sizesHint:``,icon:`download`,run:()=>void ge(this.shootId,e)}))}>${h(`download`,18)} <span class="word">${H.shoot.download}</span></pop-menu>`:l}
      ${a&&!this.chosen.size?R`<button class="button quiet" @click=${()=>this.look(!0)}>${h(`flag`,18)} ${H.marks.enhancePicks(a)}</button>`:l}
      <button class="button main" ?disabled=${!e.length} @click=${()=>this.look()}>${h(`spark`,18)} ${this.chosen.size?H.shoot.enhanceN(this.chosen.size):H.shoot.enhance}</button>
      <pop-menu .label=${H.common.more} .items=${[{label:H.shoot.everything,icon:`check`,run:()=>this.all()},{label:H.shoot.findViews,hint:H.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:H.photo.accept,icon:`shield`,run:()=>void this.accept(e,t)},{label:H.shoot.delete,hint:H.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>r(this.shootId)}]}>${h(`more`)}</pop-menu>
    </div>`}coming(e){if(!e)return l;let t=U(this.shootId),n=t.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)),r=t.filter(e=>e.state===`failed`).length,i=[...E(this.shootId),...t.filter(e=>[`refused`,`duplicate`].includes(e.state))],a=t.reduce((e,t)=>e+(n.includes(t)?t.sent:t.size),0),o=t.reduce((e,t)=>e+t.size,0);return R`<div class="coming" role="status">
      ${n.length?R`<progress-ring .value=${a/Math.max(1,o)}></progress-ring><span class="number">${H.shoot.uploading(t.length-n.length,t.length)}</span>
        <button class="button small bare" @click=${()=>n.forEach(e=>B(e.id))}>${H.shoot.cancelUploads}</button>`:l}
      ${r?R`<button class="button small quiet" @click=${pe}>${H.shoot.retryUploads}</button>`:l}
      ${i.length&&!n.length?R`<button class="button small quiet" @click=${()=>i.forEach(e=>B(e.id))}>${H.shoot.clearList}</button>`:l}
    </div>`}bar(e,t){let n=new Map(X.map(n=>[n,e.filter(e=>Q(n,e,t.get(e.id)??[])).length])),r=e.some(e=>e.mark!==`none`),i=X.filter(e=>e===`all`||e===this.filter||n.get(e)&&(e!==`unmarked`||r));return R`<div class="bar">
      <div class="choices" role="group" aria-label=${H.shoot.filter}>
        ${i.map(e=>R`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${H.shoot.filters[e]} <span class="count number">${n.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?R`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?H.common.done:H.shoot.select}</button>`:l}
    </div>`}byTag(e){let t=N(this.shootId),n=i(e);if(!n.length&&!t)return l;let r=n.some(([e])=>e===t)||!t?n:[...n,[t,0]];return R`<select class="tags" aria-label=${H.tags.filter} @change=${e=>o.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!t}>${H.tags.everything}</option>
      ${r.map(([e,n])=>R`<option value=${e} ?selected=${e===t}>${ae(e)} (${n})</option>`)}
    </select>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),r=G(this.shootId,e.id)?.asset_ids.length??1;return _e([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,_.value,n,r],()=>R`<photo-tile .asset=${e} .local=${n} .exposures=${r} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=P.value.find(t=>t.asset===e.id);return t?k(t):``}selection(e){let t=[...this.chosen],n=t.flatMap(e=>z().get(e)??[]).filter(u),r=t.length===1?G(this.shootId,t[0]):void 0,i=C(this.shootId,t);return R`<div class="selection" role="toolbar" aria-label=${H.shoot.selected(t.length)}>
      <strong class="number">${H.shoot.selected(t.length)}</strong>
      ${t.length<e.length?R`<button class="button small bare" @click=${this.all}>${H.shoot.everything}</button>`:l}
      <button class="button small" @click=${()=>this.look()}>${h(`spark`,17)} ${H.shoot.enhance}</button>
      <pop-menu face="quiet small" up="true" .label=${H.marks.mark} .items=${[{label:H.marks.pick,icon:`flag`,run:()=>this.mark({mark:`pick`})},{label:H.marks.reject,icon:`close`,run:()=>this.mark({mark:`reject`})},{label:H.marks.unmark,icon:`undo`,run:()=>this.mark({mark:`none`})},...[5,4,3,2,1,0].map(e=>({label:e?H.marks.rating(e):H.marks.none,icon:`star`,run:()=>this.mark({rating:e})}))]}>${h(`flag`,17)}</pop-menu>
      ${r?R`<button class="button small quiet" @click=${()=>this.regroup(()=>ne(this.shootId,r))}>${H.shoot.split}</button>`:l}
      ${t.length>1&&i.length<=16?R`<button class="button small quiet" @click=${()=>this.regroup(()=>oe(this.shootId,i))}>${h(`layers`,17)} ${H.shoot.join}</button>`:l}
      ${n.length?R`<button class="button small quiet" @click=${()=>se(n)}>${H.job.cancel}</button>`:l}
      <button class="button small quiet danger" aria-label=${H.common.remove} @click=${()=>{a(this.shootId,i),this.clear()}}>${h(`bin`,17)}</button>
      <button class="button small bare round" aria-label=${H.shoot.clear} @click=${this.clear}>${h(`close`,17)}</button>
    </div>`}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(x(C(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&$(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>x([e.id],{deliver_job_id:t.id}))),F(H.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(t,n){this.dragged&&this.dragged!==n.id&&(t.preventDefault(),e(D.value.get(this.shootId)??[],this.dragged,n.id),this.dragged=``)}look(e=!1){let t=(v(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);!n.length&&t.length&&F(H.pictures.noPhotos),n.length&&(he(()=>import(`./looks-sheet-Df-53Te6.js`),__vite__mapDeps([0,1,2,3,4,5,6])),this.looking=n)}started(){this.looking=null,this.clear(),this.filter=`all`,o.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(v(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){F(H.shoot.findingViews);try{F(H.shoot.foundViews(await re(this.shootId)))}catch(e){F(L(e),{bad:!0})}}async regroup(e){try{await e(),this.clear()}catch(e){F(L(e),{bad:!0})}}dropped(e){Se(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=V.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await p(r,{[e]:i})}catch(e){F(L(e),{bad:!0})}}};j([f()],Z.prototype,`shootId`,void 0),j([S()],Z.prototype,`filter`,void 0),j([S()],Z.prototype,`chosen`,void 0),j([S()],Z.prototype,`choosing`,void 0),j([S()],Z.prototype,`looking`,void 0),j([S()],Z.prototype,`gone`,void 0),j([t(`drop-zone`)],Z.prototype,`zone`,void 0),j([t(`photo-grid`)],Z.prototype,`grid`,void 0),Z=j([b(`shoot-view`)],Z);function Q(e,t,n){return e===`picks`?t.mark===`pick`:e===`unmarked`?t.mark===`none`:e===`rejected`?t.mark===`reject`:e===`open`?n.some(u):e===`done`?n.some(e=>e.status===`succeeded`):e===`failed`?n[0]?.status===`failed`:e!==`review`||n.some(e=>e.status===`succeeded`&&($(e)===`review`||e.warnings.length>0))}function $(e){return e.report.fidelity?.result?.verdict??null}export{Z as ShootView,$ as verdictOf};