const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-Dw-RDKpb.js","assets/common-DdhaU0h5.js","assets/common-_gXZcgoQ.css","assets/compare-slider-BsfKXGfl.js","assets/studio-app-DNNNydjZ.js","assets/schema-2vXgLy_U.js","assets/side-sheet-D4b3Q2E6.js"])))=>i.map(i=>d[i]);
import{At as e,B as t,C as n,Cn as r,Ct as i,Dt as a,E as o,Et as s,G as c,H as l,It as u,J as d,Lt as f,Mt as ee,Nn as p,Nt as m,O as te,On as h,Pn as g,Pt as _,Sn as v,St as ne,T as re,Tn as y,U as ie,V as b,W as ae,Wt as x,X as oe,_n as S,a as C,an as w,bn as T,c as se,cn as E,gn as D,ht as O,i as k,in as A,l as j,p as ce,r as M,s as le,sn as N,t as P,u as F,un as I,vn as L,vt as R,w as z,xn as B,xt as V,yn as H,z as U,zn as W,zt as G}from"./common-DdhaU0h5.js";import"./drop-zone-BVQX1Ctm.js";import{t as ue}from"./stages-Dc0pFUgC.js";import"./studio-app-DNNNydjZ.js";var de=1;function fe({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*de,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var K=ie(class extends ae{constructor(e){if(super(e),e.type!==c.ELEMENT)throw Error(`vars() stands inside a tag`)}update(e,[t]){let n=e.element.style;for(let[e,r]of Object.entries(t))n.setProperty(e,String(r));return v}render(e){return v}}),pe=240,me=80,q=class extends T{constructor(...e){super(...e),this.items=[],this.tile=()=>B,this.head=[],this.from=0,this.to=me,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>pe}render(){return this.windowed?r`${this.head.length?r`<div class="grid head-grid">${this.head}</div>`:B}
      <div class="spacer" ${K({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${l(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${K({"--tall":`${this.below}px`})}></div>`:r`<div class="grid">${this.head}${l(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=fe({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};N([L({attribute:!1})],q.prototype,`items`,void 0),N([L({attribute:!1})],q.prototype,`tile`,void 0),N([L({attribute:!1})],q.prototype,`head`,void 0),N([S()],q.prototype,`from`,void 0),N([S()],q.prototype,`to`,void 0),q=N([H(`photo-grid`)],q);var J=class extends T{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.local=``,this.watch=new W(this,_,oe)}static{this.styles=[I,y`
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
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),n=this.jobs.filter(e=>e.status===`succeeded`),i=n.find(t=>t.id===e.deliver_job_id)??n[0],a=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=i&&d(i.id,i.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,s=this.said(t,a);return r`
      <a class=${t?`working`:``} href=${w.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,e.mark===`pick`?p.marks.picked:e.mark===`reject`?p.marks.rejected:``,e.rating?p.marks.rating(e.rating):``,s||(i?O(i.style):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?r`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:r`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${p.shoot.select}: ${e.filename}`} @click=${this.choose}>${E(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?r`<span class="pill"><progress-ring size="16" .value=${this.progress(t)}></progress-ring><span>${s}</span></span>`:B}
        ${a?r`<span class="pill bad">${E(`warn`,15)}<span>${p.job.failed}</span></span>`:B}
        ${i&&!t?r`<span class="pill">${i.warnings.length?E(`info`,15):B}<span>${O(i.style)}</span></span>`:B}
      </div>
      ${e.rating||e.mark!==`none`?r`<div class="marks" aria-hidden="true">${e.mark===`pick`?r`<span class="pill glow">${E(`flag`,14)}</span>`:e.mark===`reject`?r`<span class="pill">${E(`close`,14)}</span>`:B}${e.rating?r`<span class="pill number">${e.rating} ★</span>`:B}</div>`:B}
    `}progress(e){return e.status===`queued`?-1:Math.max(e.progress,_.value.get(e.id)?.progress??0)}said(e,t){if(t)return p.job.failed;if(!e)return``;if(e.status===`queued`)return e.position>0?p.job.queuedAt(e.position):p.job.queued;if(e.status===`cancelling`)return p.job.cancelling;let n=_.value.get(e.id)?.stage??e.progress_note;return n&&ue(n)||O(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};N([L({attribute:!1})],J.prototype,`asset`,void 0),N([L({attribute:!1})],J.prototype,`jobs`,void 0),N([L({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),N([L({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),N([L({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),N([L()],J.prototype,`local`,void 0),J=N([H(`photo-tile`)],J);var Y=class extends T{constructor(...e){super(...e),this.picture=``}static{this.styles=[I,y`
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
    `]}render(){let{upload:e}=this,t=e.state===`refused`||e.state===`failed`,n=t?f(e.reason,e.detail):e.state===`sending`?`${p.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:p.upload[e.state],i=this.picture&&!t;return r`
      ${this.picture&&!t?r`<img src=${this.picture} alt="" />`:B}
      <div class="text ${i?`over`:`box`}">
        <span class="name">${e.name}</span><span class="why ${t?`bad`:``}">${n}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?r`<div class="bar" ${K({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:B}
      <div class="acts">
        ${t&&e.file?r`<button aria-label=${`${p.upload.retry}: ${e.name}`} @click=${()=>le(e.id)}>${E(`undo`,17)}</button>`:B}
        ${e.state===`done`?B:r`<button aria-label=${`${t||e.state===`duplicate`?p.upload.dismiss:p.upload.cancel}: ${e.name}`} @click=${()=>M(e.id)}>${E(`close`,17)}</button>`}
      </div>
    `}};N([L({attribute:!1})],Y.prototype,`upload`,void 0),N([L({attribute:!1})],Y.prototype,`picture`,void 0),Y=N([H(`upload-tile`)],Y);var he=y`
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
`,ge=24,X=[`all`,`picks`,`unmarked`,`rejected`,`open`,`done`,`review`,`failed`],Z=class extends T{constructor(...t){super(...t),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new W(this,m,e,ee,ne,j,h,x),this.last=``,this.unbind=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((e.value.get(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[I,he]}connectedCallback(){super.connectedCallback(),this.unbind=n({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():A(w.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void b(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&(this.chosen=new Set,this.gone=!1,a(this.shootId).catch(()=>this.gone=!0),s(this.shootId).catch(()=>void 0))}render(){if(this.watch,this.gone)return r`<div class="page"><h1>${p.shoot.gone}</h1><p><a href=${w.home}>${p.nav.shoots}</a></p></div>`;let t=m.value.items.find(e=>e.id===this.shootId),n=e.value.get(this.shootId),a=[...C(this.shootId),...F(this.shootId)].filter(e=>e.state!==`done`||!n?.some(t=>t.id===e.asset)),o=new Set(a.filter(e=>e.state===`waiting`).slice(ge)),s=a.filter(e=>!o.has(e)),c=i(),u=(n??[]).filter(e=>Q(this.filter,e,c.get(e.id)??[])),d=n&&!n.length&&!a.length;return r`
      <div class="page">
        <a class="up" href=${w.home}>${E(`back`,17)} ${p.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${t?.name??``}</h1>
            ${t?r`<input class="title" aria-label=${p.shoot.rename} .value=${t.unsorted?p.shoots.unsorted:t.name} maxlength="200" ?readonly=${t.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${p.shoot.address} placeholder=${p.shoot.addAddress} .value=${t.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:r`<div class="skeleton line"></div>`}
          </div>
          ${d?B:this.actions(n??[],c)}
        </div>
        ${this.coming(a.length)}
        ${d?r`<drop-zone .curtain=${p.drop.into(t?.name??``)} @photos=${this.dropped}></drop-zone>`:r`${this.bar(n??[],c)}
              ${n?r`<photo-grid .items=${u} .tile=${e=>this.tile(e,c.get(e.id)??[])} .head=${s.length?[l(s,e=>e.id,e=>r`<upload-tile .upload=${e} .picture=${k(e)}></upload-tile>`)]:[]}></photo-grid>`:r`<div class="grid" aria-busy="true">${l(s,e=>e.id,e=>r`<upload-tile .upload=${e} .picture=${k(e)}></upload-tile>`)}${Array.from({length:8},()=>r`<div class="skeleton tile"></div>`)}</div>`}
              ${n&&!u.length&&!a.length?r`<p class="quieter">${p.shoot.nothing}</p>`:B}
              <drop-zone quiet .curtain=${p.drop.into(t?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?this.selection(n??[]):B}
      ${this.looking?r`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${n??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:B}
    `}actions(e,t){let n=e.some(e=>t.get(e.id)?.some(e=>e.status===`succeeded`)),i=[`original`,`web`,`mls`],a=e.filter(e=>e.mark===`pick`).length;return r`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${p.shoot.add} @click=${()=>this.zone.choose()}>${E(`add`,18)} <span class="word">${p.shoot.add}</span></button>
      ${n?r`<pop-menu face="quiet" .label=${p.shoot.download} .items=${i.map(e=>({label:p.shoot.sizes[e],hint:e===`original`?p.shoot.sizesHint:``,icon:`download`,run:()=>void te(this.shootId,e)}))}>${E(`download`,18)} <span class="word">${p.shoot.download}</span></pop-menu>`:B}
      ${a&&!this.chosen.size?r`<button class="button quiet" @click=${()=>this.look(!0)}>${E(`flag`,18)} ${p.marks.enhancePicks(a)}</button>`:B}
      <button class="button main" ?disabled=${!e.length} @click=${()=>this.look()}>${E(`spark`,18)} ${this.chosen.size?p.shoot.enhanceN(this.chosen.size):p.shoot.enhance}</button>
      <pop-menu .label=${p.common.more} .items=${[{label:p.shoot.everything,icon:`check`,run:()=>this.all()},{label:p.photo.accept,icon:`shield`,run:()=>void this.accept(e,t)},{label:p.shoot.delete,hint:p.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>o(this.shootId)}]}>${E(`more`)}</pop-menu>
    </div>`}coming(e){if(!e)return B;let t=F(this.shootId),n=t.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)),i=t.filter(e=>e.state===`failed`).length,a=[...C(this.shootId),...t.filter(e=>[`refused`,`duplicate`].includes(e.state))],o=t.reduce((e,t)=>e+(n.includes(t)?t.sent:t.size),0),s=t.reduce((e,t)=>e+t.size,0);return r`<div class="coming" role="status">
      ${n.length?r`<progress-ring .value=${o/Math.max(1,s)}></progress-ring><span class="number">${p.shoot.uploading(t.length-n.length,t.length)}</span>
        <button class="button small bare" @click=${()=>n.forEach(e=>M(e.id))}>${p.shoot.cancelUploads}</button>`:B}
      ${i?r`<button class="button small quiet" @click=${se}>${p.shoot.retryUploads}</button>`:B}
      ${a.length&&!n.length?r`<button class="button small quiet" @click=${()=>a.forEach(e=>M(e.id))}>${p.shoot.clearList}</button>`:B}
    </div>`}bar(e,t){let n=new Map(X.map(n=>[n,e.filter(e=>Q(n,e,t.get(e.id)??[])).length])),i=e.some(e=>e.mark!==`none`),a=X.filter(e=>e===`all`||e===this.filter||n.get(e)&&(e!==`unmarked`||i));return r`<div class="bar">
      <div class="choices" role="group" aria-label=${p.shoot.filter}>
        ${a.map(e=>r`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${p.shoot.filters[e]} <span class="count number">${n.get(e)}</span></button>`)}
      </div>
      ${e.length?r`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?p.common.done:p.shoot.select}</button>`:B}
    </div>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e);return ce([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,h.value,n],()=>r`<photo-tile .asset=${e} .local=${n} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=j.value.find(t=>t.asset===e.id);return t?k(t):``}selection(e){let t=[...this.chosen],n=t.flatMap(e=>i().get(e)??[]).filter(V);return r`<div class="selection" role="toolbar" aria-label=${p.shoot.selected(t.length)}>
      <strong class="number">${p.shoot.selected(t.length)}</strong>
      ${t.length<e.length?r`<button class="button small bare" @click=${this.all}>${p.shoot.everything}</button>`:B}
      <button class="button small" @click=${()=>this.look()}>${E(`spark`,17)} ${p.shoot.enhance}</button>
      <pop-menu face="quiet small" up="true" .label=${p.marks.mark} .items=${[{label:p.marks.pick,icon:`flag`,run:()=>this.mark({mark:`pick`})},{label:p.marks.reject,icon:`close`,run:()=>this.mark({mark:`reject`})},{label:p.marks.unmark,icon:`undo`,run:()=>this.mark({mark:`none`})},...[5,4,3,2,1,0].map(e=>({label:e?p.marks.rating(e):p.marks.none,icon:`star`,run:()=>this.mark({rating:e})}))]}>${E(`flag`,17)}</pop-menu>
      ${n.length?r`<button class="button small quiet" @click=${()=>z(n)}>${p.job.cancel}</button>`:B}
      <button class="button small quiet danger" aria-label=${p.common.remove} @click=${()=>{re(this.shootId,t),this.clear()}}>${E(`bin`,17)}</button>
      <button class="button small bare round" aria-label=${p.shoot.clear} @click=${this.clear}>${E(`close`,17)}</button>
    </div>`}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let n=this.focused(),r=this.chosen.size?[...this.chosen]:n?[n.asset.id]:[];r.length&&(t(r,e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,n){let r=e.flatMap(e=>{let t=n.get(e.id)?.find(e=>e.status===`succeeded`);return t&&$(t)===`faithful`?[{asset:e,job:t}]:[]});await Promise.all(r.map(({asset:e,job:n})=>t([e.id],{deliver_job_id:n.id}))),G(p.photo.accepted(r.length))}over(e){this.dragged&&e.preventDefault()}put(t,n){this.dragged&&this.dragged!==n.id&&(t.preventDefault(),U(e.value.get(this.shootId)??[],this.dragged,n.id),this.dragged=``)}look(t=!1){let n=(e.value.get(this.shootId)??[]).filter(e=>t?e.mark===`pick`:this.chosen.size?this.chosen.has(e.id):e.mark!==`reject`),r=n.filter(({status:e})=>e===`ready`).map(({id:e})=>e);!r.length&&n.length&&G(p.pictures.noPhotos),r.length&&(g(()=>import(`./looks-sheet-Dw-RDKpb.js`),__vite__mapDeps([0,1,2,3,4,5,6])),this.looking=r)}started(){this.looking=null,this.clear(),this.filter=`all`}choose(t){let{id:n,range:r}=t.detail,i=(e.value.get(this.shootId)??[]).map(e=>e.id),a=new Set(this.chosen);if(r&&this.last){let[e,t]=[i.indexOf(this.last),i.indexOf(n)].sort((e,t)=>e-t);for(let n of i.slice(e,t+1))a.add(n)}else a.delete(n)||a.add(n);this.last=n,this.choosing=!0,this.chosen=a,a.size||(this.choosing=!1)}dropped(e){P(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=m.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await R(r,{[e]:i})}catch(e){G(u(e),{bad:!0})}}};N([L()],Z.prototype,`shootId`,void 0),N([S()],Z.prototype,`filter`,void 0),N([S()],Z.prototype,`chosen`,void 0),N([S()],Z.prototype,`choosing`,void 0),N([S()],Z.prototype,`looking`,void 0),N([S()],Z.prototype,`gone`,void 0),N([D(`drop-zone`)],Z.prototype,`zone`,void 0),N([D(`photo-grid`)],Z.prototype,`grid`,void 0),Z=N([H(`shoot-view`)],Z);function Q(e,t,n){return e===`picks`?t.mark===`pick`:e===`unmarked`?t.mark===`none`:e===`rejected`?t.mark===`reject`:e===`open`?n.some(V):e===`done`?n.some(e=>e.status===`succeeded`):e===`failed`?n[0]?.status===`failed`:e!==`review`||n.some(e=>e.status===`succeeded`&&($(e)===`review`||e.warnings.length>0))}function $(e){return e.report.fidelity?.result?.verdict??null}export{Z as ShootView,$ as verdictOf};