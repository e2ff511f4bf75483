const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-DTc3557T.js","assets/common-DW-tPYvw.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CSsRt4iv.js","assets/studio-app-lWAJbAAp.js","assets/schema-2vXgLy_U.js","assets/side-sheet-C-0vRRsT.js"])))=>i.map(i=>d[i]);
import{$ as e,An as t,B as n,Bt as r,D as i,Dn as a,E as o,En as s,Fn as c,Ht as l,I as ee,It as te,Kt as u,L as d,Lt as ne,M as re,Mn as f,Mt as ie,N as ae,Nn as p,Nt as m,On as h,Ot as g,P as _,Q as v,R as y,Rn as b,T as oe,Tt as x,Un as S,Ut as C,Wn as w,Wt as T,X as E,Y as D,Yn as O,Yt as k,Z as se,_n as A,a as j,bn as M,c as ce,d as le,en as ue,et as de,hn as N,i as P,it as fe,jn as F,jt as I,k as L,kn as R,l as z,m as B,mn as V,ot as pe,qt as me,r as H,s as he,t as ge,tt as _e,u as U,vn as W,w as ve,z as ye}from"./common-DW-tPYvw.js";import"./drop-zone-DDQ17177.js";import{t as be}from"./stages-IvL3-S7Y.js";import"./studio-app-lWAJbAAp.js";var xe=1;function Se({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*xe,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var G=e(class extends de{constructor(e){if(super(e),e.type!==_e.ELEMENT)throw Error(`vars() stands inside a tag`)}update(e,[t]){let n=e.element.style;for(let[e,r]of Object.entries(t))n.setProperty(e,String(r));return f}render(e){return f}}),Ce=240,we=80,K=class extends t{constructor(...e){super(...e),this.items=[],this.tile=()=>F,this.head=[],this.from=0,this.to=we,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>Ce}render(){return this.windowed?p`${this.head.length?p`<div class="grid head-grid">${this.head}</div>`:F}
      <div class="spacer" ${G({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${v(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${G({"--tall":`${this.below}px`})}></div>`:p`<div class="grid">${this.head}${v(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=Se({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};A([h({attribute:!1})],K.prototype,`items`,void 0),A([h({attribute:!1})],K.prototype,`tile`,void 0),A([h({attribute:!1})],K.prototype,`head`,void 0),A([a()],K.prototype,`from`,void 0),A([a()],K.prototype,`to`,void 0),K=A([R(`photo-grid`)],K);var q=class extends t{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.exposures=1,this.local=``,this.watch=new O(this,T,pe)}static{this.styles=[M,c`
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
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),n=this.jobs.filter(e=>e.status===`succeeded`),r=n.find(t=>t.id===e.deliver_job_id)??n[0],i=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,a=r&&fe(r.id,r.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,o=this.said(t,i);return p`
      <a class=${t?`working`:``} href=${N.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,this.exposures>1?S.shoot.exposures(this.exposures):``,e.mark===`pick`?S.marks.picked:e.mark===`reject`?S.marks.rejected:``,e.rating?S.marks.rating(e.rating):``,o||(r?x(r.style):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${a?p`<img src=${a} alt="" loading="lazy" decoding="async" draggable="false" />`:p`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${S.shoot.select}: ${e.filename}`} @click=${this.choose}>${W(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?p`<span class="pill"><progress-ring size="16" .value=${this.progress(t)}></progress-ring><span>${o}</span></span>`:F}
        ${i?p`<span class="pill bad">${W(`warn`,15)}<span>${S.job.failed}</span></span>`:F}
        ${r&&!t?p`<span class="pill">${r.warnings.length?W(`info`,15):F}<span>${x(r.style)}</span></span>`:F}
      </div>
      ${e.rating||e.mark!==`none`||this.exposures>1?p`<div class="marks" aria-hidden="true">${this.exposures>1?p`<span class="pill number">${W(`layers`,14)} ${this.exposures}</span>`:F}${e.mark===`pick`?p`<span class="pill glow">${W(`flag`,14)}</span>`:e.mark===`reject`?p`<span class="pill">${W(`close`,14)}</span>`:F}${e.rating?p`<span class="pill number">${e.rating} ★</span>`:F}</div>`:F}
    `}progress(e){return e.status===`queued`?-1:Math.max(e.progress,T.value.get(e.id)?.progress??0)}said(e,t){if(t)return S.job.failed;if(!e)return``;if(e.status===`queued`)return e.position>0?S.job.queuedAt(e.position):S.job.queued;if(e.status===`cancelling`)return S.job.cancelling;let n=T.value.get(e.id)?.stage??e.progress_note;return n&&be(n)||x(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};A([h({attribute:!1})],q.prototype,`asset`,void 0),A([h({attribute:!1})],q.prototype,`jobs`,void 0),A([h({type:Boolean,reflect:!0})],q.prototype,`chosen`,void 0),A([h({type:Boolean,reflect:!0})],q.prototype,`choosing`,void 0),A([h({type:Boolean,reflect:!0})],q.prototype,`rejected`,void 0),A([h({type:Number})],q.prototype,`exposures`,void 0),A([h()],q.prototype,`local`,void 0),q=A([R(`photo-tile`)],q);var J=class extends t{constructor(...e){super(...e),this.picture=``}static{this.styles=[M,c`
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
      .box {
        box-shadow: inset 0 0 0 1px var(--line-strong);
        border-radius: var(--round);
      }
    `]}render(){let{upload:e}=this,t=e.state===`refused`||e.state===`failed`,n=t?me(e.reason,e.detail):e.state===`sending`?`${S.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:S.upload[e.state],r=this.picture&&!t;return p`
      ${this.picture&&!t?p`<img src=${this.picture} alt="" />`:F}
      <div class="text ${r?`over`:`box`}">
        <span class="name">${e.name}</span><span class="why ${t?`bad`:``}">${n}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?p`<div class="bar" ${G({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:F}
      <div class="acts">
        ${t&&e.file?p`<button aria-label=${`${S.upload.retry}: ${e.name}`} @click=${()=>he(e.id)}>${W(`undo`,17)}</button>`:F}
        ${e.state===`done`?F:p`<button aria-label=${`${t||e.state===`duplicate`?S.upload.dismiss:S.upload.cancel}: ${e.name}`} @click=${()=>H(e.id)}>${W(`close`,17)}</button>`}
      </div>
    `}};A([h({attribute:!1})],J.prototype,`upload`,void 0),A([h({attribute:!1})],J.prototype,`picture`,void 0),J=A([R(`upload-tile`)],J);var Y=c`
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
      gap: 0.25rem;
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
`,Te=24,X=[`all`,`picks`,`unmarked`,`rejected`,`open`,`done`,`review`,`failed`],Z=class extends t{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new O(this,C,r,l,ie,z,ye,b,ue),this.last=``,this.unbind=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((d(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[M,Y]}connectedCallback(){super.connectedCallback(),this.unbind=ve({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():V(N.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void se(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1,ne(this.shootId).catch(()=>this.gone=!0);let t=this.shootId;te(t).then(()=>le(t),()=>void 0),_(this.shootId).catch(()=>void 0)}render(){if(this.watch,this.gone)return p`<div class="page"><h1>${S.shoot.gone}</h1><p><a href=${N.home}>${S.nav.shoots}</a></p></div>`;let e=C.value.items.find(e=>e.id===this.shootId),t=r.value.get(this.shootId),n=d(this.shootId),i=[...j(this.shootId),...U(this.shootId)].filter(e=>e.state!==`done`||!t?.some(t=>t.id===e.asset)),a=new Set(i.filter(e=>e.state===`waiting`).slice(Te)),o=i.filter(e=>!a.has(e)),s=m(),c=(n??[]).filter(e=>Q(this.filter,e,s.get(e.id)??[])),l=n&&!n.length&&!i.length;return p`
      <div class="page">
        <a class="up" href=${N.home}>${W(`back`,17)} ${S.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?p`<input class="title" aria-label=${S.shoot.rename} .value=${e.unsorted?S.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${S.shoot.address} placeholder=${S.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:p`<div class="skeleton line"></div>`}
          </div>
          ${l?F:this.actions(n??[],s)}
        </div>
        ${this.coming(i.length)}
        ${l?p`<drop-zone .curtain=${S.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:p`${this.bar(n??[],s)}
              ${n?p`<photo-grid .items=${c} .tile=${e=>this.tile(e,s.get(e.id)??[])} .head=${o.length?[v(o,e=>e.id,e=>p`<upload-tile .upload=${e} .picture=${P(e)}></upload-tile>`)]:[]}></photo-grid>`:p`<div class="grid" aria-busy="true">${v(o,e=>e.id,e=>p`<upload-tile .upload=${e} .picture=${P(e)}></upload-tile>`)}${Array.from({length:8},()=>p`<div class="skeleton tile"></div>`)}</div>`}
              ${n&&!c.length&&!i.length?p`<p class="quieter">${S.shoot.nothing}</p>`:F}
              <drop-zone quiet .curtain=${S.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?this.selection(n??[]):F}
      ${this.looking?p`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${n??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:F}
    `}actions(e,t){let n=e.some(e=>t.get(e.id)?.some(e=>e.status===`succeeded`)),r=[`original`,`web`,`mls`],a=e.filter(e=>e.mark===`pick`).length;return p`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${S.shoot.add} @click=${()=>this.zone.choose()}>${W(`add`,18)} <span class="word">${S.shoot.add}</span></button>
      ${n?p`<pop-menu face="quiet" .label=${S.shoot.download} .items=${r.map(e=>({label:S.shoot.sizes[e],hint:e===`original`?S.shoot.sizesHint:``,icon:`download`,run:()=>void L(this.shootId,e)}))}>${W(`download`,18)} <span class="word">${S.shoot.download}</span></pop-menu>`:F}
      ${a&&!this.chosen.size?p`<button class="button quiet" @click=${()=>this.look(!0)}>${W(`flag`,18)} ${S.marks.enhancePicks(a)}</button>`:F}
      <button class="button main" ?disabled=${!e.length} @click=${()=>this.look()}>${W(`spark`,18)} ${this.chosen.size?S.shoot.enhanceN(this.chosen.size):S.shoot.enhance}</button>
      <pop-menu .label=${S.common.more} .items=${[{label:S.shoot.everything,icon:`check`,run:()=>this.all()},{label:S.shoot.findViews,hint:S.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:S.photo.accept,icon:`shield`,run:()=>void this.accept(e,t)},{label:S.shoot.delete,hint:S.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>i(this.shootId)}]}>${W(`more`)}</pop-menu>
    </div>`}coming(e){if(!e)return F;let t=U(this.shootId),n=t.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)),r=t.filter(e=>e.state===`failed`).length,i=[...j(this.shootId),...t.filter(e=>[`refused`,`duplicate`].includes(e.state))],a=t.reduce((e,t)=>e+(n.includes(t)?t.sent:t.size),0),o=t.reduce((e,t)=>e+t.size,0);return p`<div class="coming" role="status">
      ${n.length?p`<progress-ring .value=${a/Math.max(1,o)}></progress-ring><span class="number">${S.shoot.uploading(t.length-n.length,t.length)}</span>
        <button class="button small bare" @click=${()=>n.forEach(e=>H(e.id))}>${S.shoot.cancelUploads}</button>`:F}
      ${r?p`<button class="button small quiet" @click=${ce}>${S.shoot.retryUploads}</button>`:F}
      ${i.length&&!n.length?p`<button class="button small quiet" @click=${()=>i.forEach(e=>H(e.id))}>${S.shoot.clearList}</button>`:F}
    </div>`}bar(e,t){let n=new Map(X.map(n=>[n,e.filter(e=>Q(n,e,t.get(e.id)??[])).length])),r=e.some(e=>e.mark!==`none`),i=X.filter(e=>e===`all`||e===this.filter||n.get(e)&&(e!==`unmarked`||r));return p`<div class="bar">
      <div class="choices" role="group" aria-label=${S.shoot.filter}>
        ${i.map(e=>p`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${S.shoot.filters[e]} <span class="count number">${n.get(e)}</span></button>`)}
      </div>
      ${e.length?p`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?S.common.done:S.shoot.select}</button>`:F}
    </div>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),r=y(this.shootId,e.id)?.asset_ids.length??1;return B([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,b.value,n,r],()=>p`<photo-tile .asset=${e} .local=${n} .exposures=${r} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=z.value.find(t=>t.asset===e.id);return t?P(t):``}selection(e){let t=[...this.chosen],r=t.flatMap(e=>m().get(e)??[]).filter(I),i=t.length===1?y(this.shootId,t[0]):void 0,a=n(this.shootId,t);return p`<div class="selection" role="toolbar" aria-label=${S.shoot.selected(t.length)}>
      <strong class="number">${S.shoot.selected(t.length)}</strong>
      ${t.length<e.length?p`<button class="button small bare" @click=${this.all}>${S.shoot.everything}</button>`:F}
      <button class="button small" @click=${()=>this.look()}>${W(`spark`,17)} ${S.shoot.enhance}</button>
      <pop-menu face="quiet small" up="true" .label=${S.marks.mark} .items=${[{label:S.marks.pick,icon:`flag`,run:()=>this.mark({mark:`pick`})},{label:S.marks.reject,icon:`close`,run:()=>this.mark({mark:`reject`})},{label:S.marks.unmark,icon:`undo`,run:()=>this.mark({mark:`none`})},...[5,4,3,2,1,0].map(e=>({label:e?S.marks.rating(e):S.marks.none,icon:`star`,run:()=>this.mark({rating:e})}))]}>${W(`flag`,17)}</pop-menu>
      ${i?p`<button class="button small quiet" @click=${()=>this.regroup(()=>ee(this.shootId,i))}>${S.shoot.split}</button>`:F}
      ${t.length>1&&a.length<=16?p`<button class="button small quiet" @click=${()=>this.regroup(()=>ae(this.shootId,a))}>${W(`layers`,17)} ${S.shoot.join}</button>`:F}
      ${r.length?p`<button class="button small quiet" @click=${()=>oe(r)}>${S.job.cancel}</button>`:F}
      <button class="button small quiet danger" aria-label=${S.common.remove} @click=${()=>{o(this.shootId,a),this.clear()}}>${W(`bin`,17)}</button>
      <button class="button small bare round" aria-label=${S.shoot.clear} @click=${this.clear}>${W(`close`,17)}</button>
    </div>`}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),r=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];r.length&&(E(n(this.shootId,r),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&$(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>E([e.id],{deliver_job_id:t.id}))),k(S.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),D(r.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(d(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);!n.length&&t.length&&k(S.pictures.noPhotos),n.length&&(w(()=>import(`./looks-sheet-DTc3557T.js`),__vite__mapDeps([0,1,2,3,4,5,6])),this.looking=n)}started(){this.looking=null,this.clear(),this.filter=`all`}choose(e){let{id:t,range:n}=e.detail,r=(d(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){k(S.shoot.findingViews);try{k(S.shoot.foundViews(await re(this.shootId)))}catch(e){k(u(e),{bad:!0})}}async regroup(e){try{await e(),this.clear()}catch(e){k(u(e),{bad:!0})}}dropped(e){ge(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=C.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await g(r,{[e]:i})}catch(e){k(u(e),{bad:!0})}}};A([h()],Z.prototype,`shootId`,void 0),A([a()],Z.prototype,`filter`,void 0),A([a()],Z.prototype,`chosen`,void 0),A([a()],Z.prototype,`choosing`,void 0),A([a()],Z.prototype,`looking`,void 0),A([a()],Z.prototype,`gone`,void 0),A([s(`drop-zone`)],Z.prototype,`zone`,void 0),A([s(`photo-grid`)],Z.prototype,`grid`,void 0),Z=A([R(`shoot-view`)],Z);function Q(e,t,n){return e===`picks`?t.mark===`pick`:e===`unmarked`?t.mark===`none`:e===`rejected`?t.mark===`reject`:e===`open`?n.some(I):e===`done`?n.some(e=>e.status===`succeeded`):e===`failed`?n[0]?.status===`failed`:e!==`review`||n.some(e=>e.status===`succeeded`&&($(e)===`review`||e.warnings.length>0))}function $(e){return e.report.fidelity?.result?.verdict??null}export{Z as ShootView,$ as verdictOf};