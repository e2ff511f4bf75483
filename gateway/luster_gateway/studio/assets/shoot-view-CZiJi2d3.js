const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-DUU_tM0y.js","assets/common-nlsLLDTL.js","assets/common-_gXZcgoQ.css","assets/compare-slider-UGGvuUVu.js","assets/studio-app-BzId4SGK.js","assets/schema-2vXgLy_U.js","assets/side-sheet-BpGZKLHJ.js"])))=>i.map(i=>d[i]);
import{$n as e,A as t,At as n,Cn as r,Ft as i,Hn as a,Ht as o,It as s,J as c,Jt as l,K as u,Kt as d,Ln as f,Lt as p,N as m,O as ee,Q as te,Qn as h,Rt as g,Tt as _,Ut as ne,Vn as v,W as re,Wn as y,Wt as ie,X as ae,Xn as b,Xt as oe,Y as x,Yt as se,Z as ce,Zn as S,Zt as le,an as ue,ar as C,br as w,c as T,d as de,dn as fe,en as pe,er as E,f as me,fn as D,gn as he,h as ge,hn as O,hr as k,i as _e,it as ve,j as ye,k as be,l as A,ln as j,lr as M,m as N,mr as P,n as F,nn as I,nr as L,nt as xe,o as R,on as Se,p as z,pn as B,q as V,qt as H,r as Ce,rr as U,s as we,t as W,tn as Te,tr as G,v as Ee,vn as K,zn as q}from"./common-nlsLLDTL.js";import"./drop-zone-BGHOJ7Hr.js";import{t as De}from"./stages-B-HFb8Ch.js";import"./studio-app-BzId4SGK.js";var Oe=1;function ke({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*Oe,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var J=ae(class extends ce{constructor(e){if(super(e),e.type!==te.ELEMENT)throw Error(`vars() stands inside a tag`)}update(e,[t]){let n=e.element.style;for(let[e,r]of Object.entries(t))n.setProperty(e,String(r));return L}render(e){return L}}),Ae=240,je=80,Y=class extends E{constructor(...e){super(...e),this.items=[],this.tile=()=>G,this.head=[],this.from=0,this.to=je,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>Ae}render(){return this.windowed?U`${this.head.length?U`<div class="grid head-grid">${this.head}</div>`:G}
      <div class="spacer" ${J({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${x(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${J({"--tall":`${this.below}px`})}></div>`:U`<div class="grid">${this.head}${x(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=ke({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};v([h({attribute:!1})],Y.prototype,`items`,void 0),v([h({attribute:!1})],Y.prototype,`tile`,void 0),v([h({attribute:!1})],Y.prototype,`head`,void 0),v([S()],Y.prototype,`from`,void 0),v([S()],Y.prototype,`to`,void 0),Y=v([e(`photo-grid`)],Y);var X=class extends E{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.exposures=1,this.local=``,this.watch=new w(this,B,ve)}static{this.styles=[y,C`
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
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),r=this.jobs.filter(e=>e.status===`succeeded`),i=r.find(t=>t.id===e.deliver_job_id)??r[0],o=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,s=i&&xe(i.id,i.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,c=this.said(t,o);return U`
      <a class=${t?`working`:``} href=${q.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,this.exposures>1?P.shoot.exposures(this.exposures):``,e.mark===`pick`?P.marks.picked:e.mark===`reject`?P.marks.rejected:``,e.rating?P.marks.rating(e.rating):``,c||(i?[_(i.style),n(i)?P.staging.virtually:``].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${s?U`<img src=${s} alt="" loading="lazy" decoding="async" draggable="false" />`:U`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${P.shoot.select}: ${e.filename}`} @click=${this.choose}>${a(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?U`<span class="pill"><progress-ring size="16" .value=${this.progress(t)}></progress-ring><span>${c}</span></span>`:G}
        ${o?U`<span class="pill bad">${a(`warn`,15)}<span>${P.job.failed}</span></span>`:G}
        ${i&&!t&&n(i)&&i.kind!==`stage`?U`<span class="pill staged">${P.staging.made}</span>`:G}
        ${i&&!t?U`<span class="pill">${i.warnings.length?a(`info`,15):G}<span>${_(i.style)}</span></span>`:G}
      </div>
      ${e.rating||e.mark!==`none`||this.exposures>1?U`<div class="marks" aria-hidden="true">${this.exposures>1?U`<span class="pill number">${a(`layers`,14)} ${this.exposures}</span>`:G}${e.mark===`pick`?U`<span class="pill glow">${a(`flag`,14)}</span>`:e.mark===`reject`?U`<span class="pill">${a(`close`,14)}</span>`:G}${e.rating?U`<span class="pill number">${e.rating} ★</span>`:G}</div>`:G}
    `}progress(e){return e.status===`queued`?-1:Math.max(e.progress,B.value.get(e.id)?.progress??0)}said(e,t){if(t)return P.job.failed;if(!e)return``;if(e.status===`queued`)return e.position>0?P.job.queuedAt(e.position):P.job.queued;if(e.status===`cancelling`)return P.job.cancelling;let n=B.value.get(e.id)?.stage??e.progress_note;return n&&De(n)||_(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};v([h({attribute:!1})],X.prototype,`asset`,void 0),v([h({attribute:!1})],X.prototype,`jobs`,void 0),v([h({type:Boolean,reflect:!0})],X.prototype,`chosen`,void 0),v([h({type:Boolean,reflect:!0})],X.prototype,`choosing`,void 0),v([h({type:Boolean,reflect:!0})],X.prototype,`rejected`,void 0),v([h({type:Number})],X.prototype,`exposures`,void 0),v([h()],X.prototype,`local`,void 0),X=v([e(`photo-tile`)],X);var Z=class extends E{constructor(...e){super(...e),this.picture=``}static{this.styles=[y,C`
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
    `]}render(){let{upload:e}=this,t=e.state===`refused`||e.state===`failed`,n=t?he(e.reason,e.detail):e.state===`sending`?`${P.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:P.upload[e.state],r=this.picture&&!t;return U`
      ${this.picture&&!t?U`<img src=${this.picture} alt="" />`:t?G:U`<div class="blank">${a(`photo`,28)}</div>`}
      <div class="text ${r?`over`:`box`}">
        <span class="name">${e.name}</span><span class="why ${t?`bad`:``}">${n}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?U`<div class="bar" ${J({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:G}
      <div class="acts">
        ${t&&e.file?U`<button aria-label=${`${P.upload.retry}: ${e.name}`} @click=${()=>de(e.id)}>${a(`undo`,17)}</button>`:G}
        ${e.state===`done`?G:U`<button aria-label=${`${t||e.state===`duplicate`?P.upload.dismiss:P.upload.cancel}: ${e.name}`} @click=${()=>R(e.id)}>${a(`close`,17)}</button>`}
      </div>
    `}};v([h({attribute:!1})],Z.prototype,`upload`,void 0),v([h({attribute:!1})],Z.prototype,`picture`,void 0),Z=v([e(`upload-tile`)],Z);var Me=C`
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
`,Q=[`original`,`web`,`mls`],Ne=24,Pe=240,$=class extends E{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new w(this,D,j,fe,Te,z,se,i,M,r),this.last=``,this.unbind=null,this.unoffer=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((H(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[y,Me]}connectedCallback(){super.connectedCallback(),k(()=>import(`./looks-sheet-DUU_tM0y.js`),__vite__mapDeps([0,1,2,3,4,5,6])),this.unoffer=re(()=>this.commands()),this.unbind=ee({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():f(q.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void c(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.(),this.unoffer?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1,Se(this.shootId).catch(()=>this.gone=!0);let t=this.shootId;ue(t).then(()=>ge(t),()=>void 0),ie(this.shootId).catch(()=>void 0)}render(){if(this.watch,this.gone)return U`<div class="page"><h1>${P.shoot.gone}</h1><p><a href=${q.home}>${P.nav.shoots}</a></p></div>`;let e=D.value.items.find(e=>e.id===this.shootId),t=j.value.get(this.shootId),n=H(this.shootId),r=new Map(t?.map(e=>[e.id,e])),i=N(this.shootId),o=[...A(this.shootId),...i].filter(e=>e.state!==`done`||e.file&&!r.has(e.asset)),s=new Set(o.filter(e=>e.state===`waiting`).slice(Ne)),c=(i.length<=Pe&&i.some(we)?[...A(this.shootId),...i].filter(e=>o.includes(e)||r.has(e.asset)):o).filter(e=>!s.has(e)),l=I(),u=g(this.shootId),d=new Set(c.map(e=>e.asset).filter(Boolean)),f=(n??[]).filter(e=>!d.has(e.id)&&(!u||e.tags.includes(u))&&F(this.filter,e,l.get(e.id)??[])),p=n&&!n.length&&!o.length;return U`
      <div class="page">
        <a class="up" href=${q.home}>${a(`back`,17)} ${P.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?U`<input class="title" aria-label=${P.shoot.rename} .value=${e.unsorted?P.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${P.shoot.address} placeholder=${P.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:U`<div class="skeleton line"></div>`}
          </div>
          ${p?G:this.actions(n??[],l)}
        </div>
        ${this.coming(o.length)}
        ${p?U`<drop-zone .curtain=${P.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:U`${this.bar(n??[],l)}
              ${n?U`<photo-grid .items=${f} .tile=${e=>this.tile(e,l.get(e.id)??[])} .head=${c.length?[x(c,e=>e.id,e=>this.onItsWay(e,r.get(e.asset),l))]:[]}></photo-grid>`:U`<div class="grid" aria-busy="true">${x(c,e=>e.id,e=>this.onItsWay(e,r.get(e.asset),l))}${Array.from({length:8},()=>U`<div class="skeleton tile"></div>`)}</div>`}
              ${n&&!f.length&&!o.length?U`<p class="quieter">${P.shoot.nothing}</p>`:G}
              <drop-zone quiet .curtain=${P.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?this.selection(n??[]):G}
      ${this.looking?U`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${n??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:G}
    `}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):U`<upload-tile .upload=${e} .picture=${T(e)}></upload-tile>`}actions(e,t){let n=e.some(e=>t.get(e.id)?.some(e=>e.status===`succeeded`)),r=e.filter(e=>e.mark===`pick`).length;return U`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${P.shoot.add} @click=${()=>this.zone.choose()}>${a(`add`,18)} <span class="word">${P.shoot.add}</span></button>
      ${n?U`<pop-menu face="quiet" .label=${P.shoot.download} .items=${Q.map(e=>({label:P.shoot.sizes[e],hint:e===`original`?P.shoot.sizesHint:``,icon:`download`,run:()=>void m(this.shootId,e)}))}>${a(`download`,18)} <span class="word">${P.shoot.download}</span></pop-menu>`:G}
      ${r&&!this.chosen.size?U`<button class="button quiet" @click=${()=>this.look(!0)}>${a(`flag`,18)} ${P.marks.enhancePicks(r)}</button>`:G}
      <button class="button main" ?disabled=${!e.length} @click=${()=>this.look()}>${a(`spark`,18)} ${this.chosen.size?P.shoot.enhanceN(this.chosen.size):P.shoot.enhance}</button>
      <pop-menu .label=${P.common.more} .items=${this.others()}>${a(`more`)}</pop-menu>
    </div>`}others(){return[{label:P.shoot.everything,icon:`check`,run:()=>this.all()},{label:P.shoot.findViews,hint:P.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:P.photo.accept,icon:`shield`,run:()=>void this.accept(H(this.shootId)??[],I())},{label:P.shoot.delete,hint:P.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>ye(this.shootId)}]}commands(){let e=Q.map(e=>({label:`${P.shoot.zip}: ${P.shoot.sizes[e]}`,icon:`download`,run:()=>void m(this.shootId,e)}));return[{label:P.shoot.enhance,icon:`spark`,run:()=>this.look()},{label:P.shoot.add,icon:`add`,run:()=>this.zone.choose()},...e,...this.others()]}coming(e){if(!e)return G;let t=N(this.shootId),n=t.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)),r=t.filter(e=>e.state===`failed`).length,i=[...A(this.shootId),...t.filter(e=>[`refused`,`duplicate`].includes(e.state))],a=t.reduce((e,t)=>e+(n.includes(t)?t.sent:t.size),0),o=t.reduce((e,t)=>e+t.size,0);return U`<div class="coming" role="status">
      ${n.length?U`<progress-ring .value=${a/Math.max(1,o)}></progress-ring><span class="number">${P.shoot.uploading(t.length-n.length,t.length)}</span>
        <button class="button small bare" @click=${()=>n.forEach(e=>R(e.id))}>${P.shoot.cancelUploads}</button>`:G}
      ${r?U`<button class="button small quiet" @click=${me}>${P.shoot.retryUploads}</button>`:G}
      ${i.length&&!n.length?U`<button class="button small quiet" @click=${()=>i.forEach(e=>R(e.id))}>${P.shoot.clearList}</button>`:G}
    </div>`}bar(e,t){let n=new Map(W.map(n=>[n,e.filter(e=>F(n,e,t.get(e.id)??[])).length])),r=e.some(e=>e.mark!==`none`),i=W.filter(e=>e===`all`||e===this.filter||n.get(e)&&(e!==`unmarked`||r));return U`<div class="bar">
      <div class="choices" role="group" aria-label=${P.shoot.filter}>
        ${i.map(e=>U`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${P.shoot.filters[e]} <span class="count number">${n.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?U`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?P.common.done:P.shoot.select}</button>`:G}
    </div>`}byTag(e){let t=g(this.shootId),n=s(e);if(!n.length&&!t)return G;let r=n.some(([e])=>e===t)||!t?n:[...n,[t,0]];return U`<select class="tags" aria-label=${P.tags.filter} @change=${e=>i.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!t}>${P.tags.everything}</option>
      ${r.map(([e,n])=>U`<option value=${e} ?selected=${e===t}>${p(e)} (${n})</option>`)}
    </select>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),r=l(this.shootId,e.id)?.asset_ids.length??1;return Ee([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,M.value,n,r],()=>U`<photo-tile .asset=${e} .local=${n} .exposures=${r} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=z.value.find(t=>t.asset===e.id);return t?T(t):``}selection(e){let n=[...this.chosen],r=n.flatMap(e=>I().get(e)??[]).filter(pe),i=n.length===1?l(this.shootId,n[0]):void 0,o=oe(this.shootId,n);return U`<div class="selection" role="toolbar" aria-label=${P.shoot.selected(n.length)}>
      <strong class="number">${P.shoot.selected(n.length)}</strong>
      ${n.length<e.length?U`<button class="button small bare" @click=${this.all}>${P.shoot.everything}</button>`:G}
      <button class="button small" @click=${()=>this.look()}>${a(`spark`,17)} ${P.shoot.enhance}</button>
      <pop-menu face="quiet small" up="true" .label=${P.marks.mark} .items=${[{label:P.marks.pick,icon:`flag`,run:()=>this.mark({mark:`pick`})},{label:P.marks.reject,icon:`close`,run:()=>this.mark({mark:`reject`})},{label:P.marks.unmark,icon:`undo`,run:()=>this.mark({mark:`none`})},...[5,4,3,2,1,0].map(e=>({label:e?P.marks.rating(e):P.marks.none,icon:`star`,run:()=>this.mark({rating:e})}))]}>${a(`flag`,17)}</pop-menu>
      ${i?U`<button class="button small quiet" @click=${()=>this.regroup(()=>d(this.shootId,i))}>${P.shoot.split}</button>`:G}
      ${n.length>1&&o.length<=16?U`<button class="button small quiet" @click=${()=>this.regroup(()=>ne(this.shootId,o))}>${a(`layers`,17)} ${P.shoot.join}</button>`:G}
      ${r.length?U`<button class="button small quiet" @click=${()=>be(r)}>${P.job.cancel}</button>`:G}
      <button class="button small quiet danger" aria-label=${P.common.remove} @click=${()=>{t(this.shootId,o),this.clear()}}>${a(`bin`,17)}</button>
      <button class="button small bare round" aria-label=${P.shoot.clear} @click=${this.clear}>${a(`close`,17)}</button>
    </div>`}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(V(oe(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&Ce(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>V([e.id],{deliver_job_id:t.id}))),K(P.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),u(j.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(H(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);!n.length&&t.length&&K(P.pictures.noPhotos),n.length&&(k(()=>import(`./looks-sheet-DUU_tM0y.js`),__vite__mapDeps([0,1,2,3,4,5,6])),this.looking=n)}started(){this.looking=null,this.clear(),this.filter=`all`,i.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(H(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){K(P.shoot.findingViews);try{K(P.shoot.foundViews(await o(this.shootId)))}catch(e){K(O(e),{bad:!0})}}async regroup(e){try{await e(),this.clear()}catch(e){K(O(e),{bad:!0})}}dropped(e){_e(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=D.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await le(r,{[e]:i})}catch(e){K(O(e),{bad:!0})}}};v([h()],$.prototype,`shootId`,void 0),v([S()],$.prototype,`filter`,void 0),v([S()],$.prototype,`chosen`,void 0),v([S()],$.prototype,`choosing`,void 0),v([S()],$.prototype,`looking`,void 0),v([S()],$.prototype,`gone`,void 0),v([b(`drop-zone`)],$.prototype,`zone`,void 0),v([b(`photo-grid`)],$.prototype,`grid`,void 0),$=v([e(`shoot-view`)],$);export{$ as ShootView};