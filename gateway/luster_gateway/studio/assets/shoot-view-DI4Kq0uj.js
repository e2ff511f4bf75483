const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-de3YasUx.js","assets/common-BNRW6NRY.js","assets/common-_gXZcgoQ.css","assets/compare-slider-Pc8b_zIH.js","assets/studio-app-BORxxpVD.js","assets/schema-2vXgLy_U.js","assets/side-sheet-AnRGuavo.js"])))=>i.map(i=>d[i]);
import{$t as e,A as t,An as n,At as r,Bt as i,Ct as a,D as o,E as s,Ft as c,G as l,Gn as u,H as d,Hn as f,Ht as p,In as m,It as ee,Jn as h,Jt as te,K as ne,Kn as g,Lt as re,Nn as _,O as ie,Ot as v,Pn as y,Q as ae,Qt as oe,T as se,U as ce,Un as b,Ut as x,V as le,Vt as S,W as C,Wn as w,Wt as ue,X as de,Yn as T,Yt as E,Zn as D,a as O,an as k,ar as A,c as fe,cn as j,d as M,dn as N,dr as P,er as F,f as pe,gn as me,h as he,i as ge,in as _e,jn as I,jt as L,kt as ve,l as ye,ln as be,nn as R,o as z,on as B,or as xe,q as Se,qn as V,qt as H,r as U,t as Ce,u as W,vt as G,zt as we}from"./common-BNRW6NRY.js";import"./drop-zone-WYSWsfp0.js";import{t as Te}from"./stages-BFlzrH3K.js";import"./studio-app-BORxxpVD.js";var Ee=1;function De({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*Ee,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var K=l(class extends ne{constructor(e){if(super(e),e.type!==Se.ELEMENT)throw Error(`vars() stands inside a tag`)}update(e,[t]){let n=e.element.style;for(let[e,r]of Object.entries(t))n.setProperty(e,String(r));return h}render(e){return h}}),Oe=240,ke=80,q=class extends g{constructor(...e){super(...e),this.items=[],this.tile=()=>V,this.head=[],this.from=0,this.to=ke,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>Oe}render(){return this.windowed?T`${this.head.length?T`<div class="grid head-grid">${this.head}</div>`:V}
      <div class="spacer" ${K({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${C(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${K({"--tall":`${this.below}px`})}></div>`:T`<div class="grid">${this.head}${C(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=De({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};_([w({attribute:!1})],q.prototype,`items`,void 0),_([w({attribute:!1})],q.prototype,`tile`,void 0),_([w({attribute:!1})],q.prototype,`head`,void 0),_([b()],q.prototype,`from`,void 0),_([b()],q.prototype,`to`,void 0),q=_([u(`photo-grid`)],q);var J=class extends g{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.exposures=1,this.local=``,this.watch=new P(this,B,ae)}static{this.styles=[m,D`
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
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),n=this.jobs.filter(e=>e.status===`succeeded`),r=n.find(t=>t.id===e.deliver_job_id)??n[0],i=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=r&&de(r.id,r.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,s=this.said(t,i);return T`
      <a class=${t?`working`:``} href=${I.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,this.exposures>1?A.shoot.exposures(this.exposures):``,e.mark===`pick`?A.marks.picked:e.mark===`reject`?A.marks.rejected:``,e.rating?A.marks.rating(e.rating):``,s||(r?[G(r.style),a(r)?A.staging.virtually:``].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?T`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:T`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${A.shoot.select}: ${e.filename}`} @click=${this.choose}>${y(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?T`<span class="pill"><progress-ring size="16" .value=${this.progress(t)}></progress-ring><span>${s}</span></span>`:V}
        ${i?T`<span class="pill bad">${y(`warn`,15)}<span>${A.job.failed}</span></span>`:V}
        ${r&&!t&&a(r)&&r.kind!==`stage`?T`<span class="pill staged">${A.staging.made}</span>`:V}
        ${r&&!t?T`<span class="pill">${r.warnings.length?y(`info`,15):V}<span>${G(r.style)}</span></span>`:V}
      </div>
      ${e.rating||e.mark!==`none`||this.exposures>1?T`<div class="marks" aria-hidden="true">${this.exposures>1?T`<span class="pill number">${y(`layers`,14)} ${this.exposures}</span>`:V}${e.mark===`pick`?T`<span class="pill glow">${y(`flag`,14)}</span>`:e.mark===`reject`?T`<span class="pill">${y(`close`,14)}</span>`:V}${e.rating?T`<span class="pill number">${e.rating} ★</span>`:V}</div>`:V}
    `}progress(e){return e.status===`queued`?-1:Math.max(e.progress,B.value.get(e.id)?.progress??0)}said(e,t){if(t)return A.job.failed;if(!e)return``;if(e.status===`queued`)return e.position>0?A.job.queuedAt(e.position):A.job.queued;if(e.status===`cancelling`)return A.job.cancelling;let n=B.value.get(e.id)?.stage??e.progress_note;return n&&Te(n)||G(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};_([w({attribute:!1})],J.prototype,`asset`,void 0),_([w({attribute:!1})],J.prototype,`jobs`,void 0),_([w({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),_([w({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),_([w({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),_([w({type:Number})],J.prototype,`exposures`,void 0),_([w()],J.prototype,`local`,void 0),J=_([u(`photo-tile`)],J);var Y=class extends g{constructor(...e){super(...e),this.picture=``}static{this.styles=[m,D`
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
    `]}render(){let{upload:e}=this,t=e.state===`refused`||e.state===`failed`,n=t?be(e.reason,e.detail):e.state===`sending`?`${A.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:A.upload[e.state],r=this.picture&&!t;return T`
      ${this.picture&&!t?T`<img src=${this.picture} alt="" />`:t?V:T`<div class="blank">${y(`photo`,28)}</div>`}
      <div class="text ${r?`over`:`box`}">
        <span class="name">${e.name}</span><span class="why ${t?`bad`:``}">${n}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?T`<div class="bar" ${K({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:V}
      <div class="acts">
        ${t&&e.file?T`<button aria-label=${`${A.upload.retry}: ${e.name}`} @click=${()=>fe(e.id)}>${y(`undo`,17)}</button>`:V}
        ${e.state===`done`?V:T`<button aria-label=${`${t||e.state===`duplicate`?A.upload.dismiss:A.upload.cancel}: ${e.name}`} @click=${()=>U(e.id)}>${y(`close`,17)}</button>`}
      </div>
    `}};_([w({attribute:!1})],Y.prototype,`upload`,void 0),_([w({attribute:!1})],Y.prototype,`picture`,void 0),Y=_([u(`upload-tile`)],Y);var Ae=D`
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
`,je=24,Me=240,X=[`all`,`picks`,`unmarked`,`rejected`,`open`,`done`,`review`,`failed`],Z=class extends g{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new P(this,k,R,_e,te,W,p,v,F,me),this.last=``,this.unbind=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((i(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[m,Ae]}connectedCallback(){super.connectedCallback(),this.unbind=se({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():n(I.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void ce(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(t){if(!t.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1,e(this.shootId).catch(()=>this.gone=!0);let n=this.shootId;oe(n).then(()=>pe(n),()=>void 0),re(this.shootId).catch(()=>void 0)}render(){if(this.watch,this.gone)return T`<div class="page"><h1>${A.shoot.gone}</h1><p><a href=${I.home}>${A.nav.shoots}</a></p></div>`;let e=k.value.items.find(e=>e.id===this.shootId),t=R.value.get(this.shootId),n=i(this.shootId),r=new Map(t?.map(e=>[e.id,e])),a=M(this.shootId),o=[...z(this.shootId),...a].filter(e=>e.state!==`done`||e.file&&!r.has(e.asset)),s=new Set(o.filter(e=>e.state===`waiting`).slice(je)),c=(a.length<=Me&&a.some(ge)?[...z(this.shootId),...a].filter(e=>o.includes(e)||r.has(e.asset)):o).filter(e=>!s.has(e)),l=E(),u=L(this.shootId),d=new Set(c.map(e=>e.asset).filter(Boolean)),f=(n??[]).filter(e=>!d.has(e.id)&&(!u||e.tags.includes(u))&&Q(this.filter,e,l.get(e.id)??[])),p=n&&!n.length&&!o.length;return T`
      <div class="page">
        <a class="up" href=${I.home}>${y(`back`,17)} ${A.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?T`<input class="title" aria-label=${A.shoot.rename} .value=${e.unsorted?A.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${A.shoot.address} placeholder=${A.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:T`<div class="skeleton line"></div>`}
          </div>
          ${p?V:this.actions(n??[],l)}
        </div>
        ${this.coming(o.length)}
        ${p?T`<drop-zone .curtain=${A.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:T`${this.bar(n??[],l)}
              ${n?T`<photo-grid .items=${f} .tile=${e=>this.tile(e,l.get(e.id)??[])} .head=${c.length?[C(c,e=>e.id,e=>this.onItsWay(e,r.get(e.asset),l))]:[]}></photo-grid>`:T`<div class="grid" aria-busy="true">${C(c,e=>e.id,e=>this.onItsWay(e,r.get(e.asset),l))}${Array.from({length:8},()=>T`<div class="skeleton tile"></div>`)}</div>`}
              ${n&&!f.length&&!o.length?T`<p class="quieter">${A.shoot.nothing}</p>`:V}
              <drop-zone quiet .curtain=${A.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?this.selection(n??[]):V}
      ${this.looking?T`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${n??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:V}
    `}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):T`<upload-tile .upload=${e} .picture=${O(e)}></upload-tile>`}actions(e,n){let r=e.some(e=>n.get(e.id)?.some(e=>e.status===`succeeded`)),i=[`original`,`web`,`mls`],a=e.filter(e=>e.mark===`pick`).length;return T`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${A.shoot.add} @click=${()=>this.zone.choose()}>${y(`add`,18)} <span class="word">${A.shoot.add}</span></button>
      ${r?T`<pop-menu face="quiet" .label=${A.shoot.download} .items=${i.map(e=>({label:A.shoot.sizes[e],hint:e===`original`?A.shoot.sizesHint:``,icon:`download`,run:()=>void t(this.shootId,e)}))}>${y(`download`,18)} <span class="word">${A.shoot.download}</span></pop-menu>`:V}
      ${a&&!this.chosen.size?T`<button class="button quiet" @click=${()=>this.look(!0)}>${y(`flag`,18)} ${A.marks.enhancePicks(a)}</button>`:V}
      <button class="button main" ?disabled=${!e.length} @click=${()=>this.look()}>${y(`spark`,18)} ${this.chosen.size?A.shoot.enhanceN(this.chosen.size):A.shoot.enhance}</button>
      <pop-menu .label=${A.common.more} .items=${[{label:A.shoot.everything,icon:`check`,run:()=>this.all()},{label:A.shoot.findViews,hint:A.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:A.photo.accept,icon:`shield`,run:()=>void this.accept(e,n)},{label:A.shoot.delete,hint:A.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>ie(this.shootId)}]}>${y(`more`)}</pop-menu>
    </div>`}coming(e){if(!e)return V;let t=M(this.shootId),n=t.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)),r=t.filter(e=>e.state===`failed`).length,i=[...z(this.shootId),...t.filter(e=>[`refused`,`duplicate`].includes(e.state))],a=t.reduce((e,t)=>e+(n.includes(t)?t.sent:t.size),0),o=t.reduce((e,t)=>e+t.size,0);return T`<div class="coming" role="status">
      ${n.length?T`<progress-ring .value=${a/Math.max(1,o)}></progress-ring><span class="number">${A.shoot.uploading(t.length-n.length,t.length)}</span>
        <button class="button small bare" @click=${()=>n.forEach(e=>U(e.id))}>${A.shoot.cancelUploads}</button>`:V}
      ${r?T`<button class="button small quiet" @click=${ye}>${A.shoot.retryUploads}</button>`:V}
      ${i.length&&!n.length?T`<button class="button small quiet" @click=${()=>i.forEach(e=>U(e.id))}>${A.shoot.clearList}</button>`:V}
    </div>`}bar(e,t){let n=new Map(X.map(n=>[n,e.filter(e=>Q(n,e,t.get(e.id)??[])).length])),r=e.some(e=>e.mark!==`none`),i=X.filter(e=>e===`all`||e===this.filter||n.get(e)&&(e!==`unmarked`||r));return T`<div class="bar">
      <div class="choices" role="group" aria-label=${A.shoot.filter}>
        ${i.map(e=>T`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${A.shoot.filters[e]} <span class="count number">${n.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?T`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?A.common.done:A.shoot.select}</button>`:V}
    </div>`}byTag(e){let t=L(this.shootId),n=ve(e);if(!n.length&&!t)return V;let i=n.some(([e])=>e===t)||!t?n:[...n,[t,0]];return T`<select class="tags" aria-label=${A.tags.filter} @change=${e=>v.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!t}>${A.tags.everything}</option>
      ${i.map(([e,n])=>T`<option value=${e} ?selected=${e===t}>${r(e)} (${n})</option>`)}
    </select>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),r=S(this.shootId,e.id)?.asset_ids.length??1;return he([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,F.value,n,r],()=>T`<photo-tile .asset=${e} .local=${n} .exposures=${r} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=W.value.find(t=>t.asset===e.id);return t?O(t):``}selection(e){let t=[...this.chosen],n=t.flatMap(e=>E().get(e)??[]).filter(H),r=t.length===1?S(this.shootId,t[0]):void 0,i=x(this.shootId,t);return T`<div class="selection" role="toolbar" aria-label=${A.shoot.selected(t.length)}>
      <strong class="number">${A.shoot.selected(t.length)}</strong>
      ${t.length<e.length?T`<button class="button small bare" @click=${this.all}>${A.shoot.everything}</button>`:V}
      <button class="button small" @click=${()=>this.look()}>${y(`spark`,17)} ${A.shoot.enhance}</button>
      <pop-menu face="quiet small" up="true" .label=${A.marks.mark} .items=${[{label:A.marks.pick,icon:`flag`,run:()=>this.mark({mark:`pick`})},{label:A.marks.reject,icon:`close`,run:()=>this.mark({mark:`reject`})},{label:A.marks.unmark,icon:`undo`,run:()=>this.mark({mark:`none`})},...[5,4,3,2,1,0].map(e=>({label:e?A.marks.rating(e):A.marks.none,icon:`star`,run:()=>this.mark({rating:e})}))]}>${y(`flag`,17)}</pop-menu>
      ${r?T`<button class="button small quiet" @click=${()=>this.regroup(()=>we(this.shootId,r))}>${A.shoot.split}</button>`:V}
      ${t.length>1&&i.length<=16?T`<button class="button small quiet" @click=${()=>this.regroup(()=>ee(this.shootId,i))}>${y(`layers`,17)} ${A.shoot.join}</button>`:V}
      ${n.length?T`<button class="button small quiet" @click=${()=>s(n)}>${A.job.cancel}</button>`:V}
      <button class="button small quiet danger" aria-label=${A.common.remove} @click=${()=>{o(this.shootId,i),this.clear()}}>${y(`bin`,17)}</button>
      <button class="button small bare round" aria-label=${A.shoot.clear} @click=${this.clear}>${y(`close`,17)}</button>
    </div>`}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(d(x(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&$(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>d([e.id],{deliver_job_id:t.id}))),N(A.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),le(R.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(i(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);!n.length&&t.length&&N(A.pictures.noPhotos),n.length&&(xe(()=>import(`./looks-sheet-de3YasUx.js`),__vite__mapDeps([0,1,2,3,4,5,6])),this.looking=n)}started(){this.looking=null,this.clear(),this.filter=`all`,v.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(i(this.shootId)??[]).map(e=>e.id),a=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))a.add(t)}else a.delete(t)||a.add(t);this.last=t,this.choosing=!0,this.chosen=a,a.size||(this.choosing=!1)}async findViews(){N(A.shoot.findingViews);try{N(A.shoot.foundViews(await c(this.shootId)))}catch(e){N(j(e),{bad:!0})}}async regroup(e){try{await e(),this.clear()}catch(e){N(j(e),{bad:!0})}}dropped(e){Ce(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=k.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await ue(r,{[e]:i})}catch(e){N(j(e),{bad:!0})}}};_([w()],Z.prototype,`shootId`,void 0),_([b()],Z.prototype,`filter`,void 0),_([b()],Z.prototype,`chosen`,void 0),_([b()],Z.prototype,`choosing`,void 0),_([b()],Z.prototype,`looking`,void 0),_([b()],Z.prototype,`gone`,void 0),_([f(`drop-zone`)],Z.prototype,`zone`,void 0),_([f(`photo-grid`)],Z.prototype,`grid`,void 0),Z=_([u(`shoot-view`)],Z);function Q(e,t,n){return e===`picks`?t.mark===`pick`:e===`unmarked`?t.mark===`none`:e===`rejected`?t.mark===`reject`:e===`open`?n.some(H):e===`done`?n.some(e=>e.status===`succeeded`):e===`failed`?n[0]?.status===`failed`:e!==`review`||n.some(e=>e.status===`succeeded`&&($(e)===`review`||e.warnings.length>0))}function $(e){return e.report.fidelity?.result?.verdict??null}export{Z as ShootView,$ as verdictOf};