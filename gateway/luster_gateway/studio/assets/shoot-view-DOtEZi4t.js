const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-CRu8h26w.js","assets/common-CuPE31fl.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CwT03Vjz.js","assets/studio-app-D64HejSJ.js","assets/schema-2vXgLy_U.js","assets/side-sheet-ChYzZKSd.js"])))=>i.map(i=>d[i]);
import{$n as e,An as t,At as n,B as r,Bt as i,D as a,Dt as o,E as s,Fn as c,Ft as l,G as u,Gn as d,H as f,Hn as p,Ht as m,It as ee,Jn as h,Jt as g,K as te,Kn as _,Kt as v,Mn as y,Nn as b,Ot as ne,Pt as re,Qt as ie,Rt as ae,St as x,T as oe,U as S,Un as C,Ut as se,V as w,Vn as T,Vt as ce,W as le,Wn as E,Xn as D,Y as ue,Z as de,Zt as fe,_t as O,a as k,an as A,ar as pe,c as me,cn as he,d as ge,hn as _e,i as j,in as M,ir as N,k as ve,kn as P,kt as F,l as I,m as ye,qn as L,qt as be,r as R,rn as xe,s as Se,sn as z,t as Ce,tn as B,u as V,un as H,ur as U,w as we,zt as W}from"./common-CuPE31fl.js";import"./drop-zone-DGFBPZuG.js";import{t as Te}from"./stages-Dg8Lg4BP.js";import"./studio-app-D64HejSJ.js";var Ee=1;function De({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*Ee,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var G=le(class extends u{constructor(e){if(super(e),e.type!==te.ELEMENT)throw Error(`vars() stands inside a tag`)}update(e,[t]){let n=e.element.style;for(let[e,r]of Object.entries(t))n.setProperty(e,String(r));return L}render(e){return L}}),K=240,Oe=80,q=class extends d{constructor(...e){super(...e),this.items=[],this.tile=()=>_,this.head=[],this.from=0,this.to=Oe,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>K}render(){return this.windowed?h`${this.head.length?h`<div class="grid head-grid">${this.head}</div>`:_}
      <div class="spacer" ${G({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${S(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${G({"--tall":`${this.below}px`})}></div>`:h`<div class="grid">${this.head}${S(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=De({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};y([C({attribute:!1})],q.prototype,`items`,void 0),y([C({attribute:!1})],q.prototype,`tile`,void 0),y([C({attribute:!1})],q.prototype,`head`,void 0),y([p()],q.prototype,`from`,void 0),y([p()],q.prototype,`to`,void 0),q=y([E(`photo-grid`)],q);var J=class extends d{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.exposures=1,this.local=``,this.watch=new U(this,A,de)}static{this.styles=[c,D`
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
    `]}render(){this.watch;let e=this.asset,n=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),r=this.jobs.filter(e=>e.status===`succeeded`),i=r.find(t=>t.id===e.deliver_job_id)??r[0],a=!n&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=i&&ue(i.id,i.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,s=this.said(n,a);return h`
      <a class=${n?`working`:``} href=${t.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,this.exposures>1?N.shoot.exposures(this.exposures):``,e.mark===`pick`?N.marks.picked:e.mark===`reject`?N.marks.rejected:``,e.rating?N.marks.rating(e.rating):``,s||(i?[O(i.style),x(i)?N.staging.virtually:``].filter(Boolean).join(`, `):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?h`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:h`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${N.shoot.select}: ${e.filename}`} @click=${this.choose}>${b(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${n?h`<span class="pill"><progress-ring size="16" .value=${this.progress(n)}></progress-ring><span>${s}</span></span>`:_}
        ${a?h`<span class="pill bad">${b(`warn`,15)}<span>${N.job.failed}</span></span>`:_}
        ${i&&!n&&x(i)&&i.kind!==`stage`?h`<span class="pill staged">${N.staging.made}</span>`:_}
        ${i&&!n?h`<span class="pill">${i.warnings.length?b(`info`,15):_}<span>${O(i.style)}</span></span>`:_}
      </div>
      ${e.rating||e.mark!==`none`||this.exposures>1?h`<div class="marks" aria-hidden="true">${this.exposures>1?h`<span class="pill number">${b(`layers`,14)} ${this.exposures}</span>`:_}${e.mark===`pick`?h`<span class="pill glow">${b(`flag`,14)}</span>`:e.mark===`reject`?h`<span class="pill">${b(`close`,14)}</span>`:_}${e.rating?h`<span class="pill number">${e.rating} ★</span>`:_}</div>`:_}
    `}progress(e){return e.status===`queued`?-1:Math.max(e.progress,A.value.get(e.id)?.progress??0)}said(e,t){if(t)return N.job.failed;if(!e)return``;if(e.status===`queued`)return e.position>0?N.job.queuedAt(e.position):N.job.queued;if(e.status===`cancelling`)return N.job.cancelling;let n=A.value.get(e.id)?.stage??e.progress_note;return n&&Te(n)||O(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};y([C({attribute:!1})],J.prototype,`asset`,void 0),y([C({attribute:!1})],J.prototype,`jobs`,void 0),y([C({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),y([C({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),y([C({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),y([C({type:Number})],J.prototype,`exposures`,void 0),y([C()],J.prototype,`local`,void 0),J=y([E(`photo-tile`)],J);var Y=class extends d{constructor(...e){super(...e),this.picture=``}static{this.styles=[c,D`
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
    `]}render(){let{upload:e}=this,t=e.state===`refused`||e.state===`failed`,n=t?he(e.reason,e.detail):e.state===`sending`?`${N.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:N.upload[e.state],r=this.picture&&!t;return h`
      ${this.picture&&!t?h`<img src=${this.picture} alt="" />`:t?_:h`<div class="blank">${b(`photo`,28)}</div>`}
      <div class="text ${r?`over`:`box`}">
        <span class="name">${e.name}</span><span class="why ${t?`bad`:``}">${n}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?h`<div class="bar" ${G({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:_}
      <div class="acts">
        ${t&&e.file?h`<button aria-label=${`${N.upload.retry}: ${e.name}`} @click=${()=>Se(e.id)}>${b(`undo`,17)}</button>`:_}
        ${e.state===`done`?_:h`<button aria-label=${`${t||e.state===`duplicate`?N.upload.dismiss:N.upload.cancel}: ${e.name}`} @click=${()=>R(e.id)}>${b(`close`,17)}</button>`}
      </div>
    `}};y([C({attribute:!1})],Y.prototype,`upload`,void 0),y([C({attribute:!1})],Y.prototype,`picture`,void 0),Y=y([E(`upload-tile`)],Y);var ke=D`
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
`,Ae=24,je=240,X=[`all`,`picks`,`unmarked`,`rejected`,`open`,`done`,`review`,`failed`],Z=class extends d{constructor(...t){super(...t),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new U(this,M,B,xe,be,I,ce,o,e,_e),this.last=``,this.unbind=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((W(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[c,ke]}connectedCallback(){super.connectedCallback(),this.unbind=we({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():P(t.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void f(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){if(!e.has(`shootId`)||!this.shootId)return;this.chosen=new Set,this.gone=!1,ie(this.shootId).catch(()=>this.gone=!0);let t=this.shootId;fe(t).then(()=>ge(t),()=>void 0),ee(this.shootId).catch(()=>void 0)}render(){if(this.watch,this.gone)return h`<div class="page"><h1>${N.shoot.gone}</h1><p><a href=${t.home}>${N.nav.shoots}</a></p></div>`;let e=M.value.items.find(e=>e.id===this.shootId),r=B.value.get(this.shootId),i=W(this.shootId),a=new Map(r?.map(e=>[e.id,e])),o=V(this.shootId),s=[...k(this.shootId),...o].filter(e=>e.state!==`done`||!a.has(e.asset)),c=new Set(s.filter(e=>e.state===`waiting`).slice(Ae)),l=o.length<=je&&o.some(e=>[`waiting`,`sending`,`checking`].includes(e.state))?[...k(this.shootId),...o].filter(e=>!c.has(e)):s.filter(e=>!c.has(e)),u=g(),d=n(this.shootId),f=new Set(l.map(e=>e.asset).filter(Boolean)),p=(i??[]).filter(e=>!f.has(e.id)&&(!d||e.tags.includes(d))&&Q(this.filter,e,u.get(e.id)??[])),m=i&&!i.length&&!s.length;return h`
      <div class="page">
        <a class="up" href=${t.home}>${b(`back`,17)} ${N.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?h`<input class="title" aria-label=${N.shoot.rename} .value=${e.unsorted?N.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${N.shoot.address} placeholder=${N.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:h`<div class="skeleton line"></div>`}
          </div>
          ${m?_:this.actions(i??[],u)}
        </div>
        ${this.coming(s.length)}
        ${m?h`<drop-zone .curtain=${N.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:h`${this.bar(i??[],u)}
              ${i?h`<photo-grid .items=${p} .tile=${e=>this.tile(e,u.get(e.id)??[])} .head=${l.length?[S(l,e=>e.id,e=>this.onItsWay(e,a.get(e.asset),u))]:[]}></photo-grid>`:h`<div class="grid" aria-busy="true">${S(l,e=>e.id,e=>this.onItsWay(e,a.get(e.asset),u))}${Array.from({length:8},()=>h`<div class="skeleton tile"></div>`)}</div>`}
              ${i&&!p.length&&!s.length?h`<p class="quieter">${N.shoot.nothing}</p>`:_}
              <drop-zone quiet .curtain=${N.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?this.selection(i??[]):_}
      ${this.looking?h`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${i??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:_}
    `}onItsWay(e,t,n){return t&&e.state===`done`?this.tile(t,n.get(t.id)??[]):h`<upload-tile .upload=${e} .picture=${j(e)}></upload-tile>`}actions(e,t){let n=e.some(e=>t.get(e.id)?.some(e=>e.status===`succeeded`)),r=[`original`,`web`,`mls`],i=e.filter(e=>e.mark===`pick`).length;return h`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${N.shoot.add} @click=${()=>this.zone.choose()}>${b(`add`,18)} <span class="word">${N.shoot.add}</span></button>
      ${n?h`<pop-menu face="quiet" .label=${N.shoot.download} .items=${r.map(e=>({label:N.shoot.sizes[e],hint:e===`original`?N.shoot.sizesHint:``,icon:`download`,run:()=>void ve(this.shootId,e)}))}>${b(`download`,18)} <span class="word">${N.shoot.download}</span></pop-menu>`:_}
      ${i&&!this.chosen.size?h`<button class="button quiet" @click=${()=>this.look(!0)}>${b(`flag`,18)} ${N.marks.enhancePicks(i)}</button>`:_}
      <button class="button main" ?disabled=${!e.length} @click=${()=>this.look()}>${b(`spark`,18)} ${this.chosen.size?N.shoot.enhanceN(this.chosen.size):N.shoot.enhance}</button>
      <pop-menu .label=${N.common.more} .items=${[{label:N.shoot.everything,icon:`check`,run:()=>this.all()},{label:N.shoot.findViews,hint:N.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:N.photo.accept,icon:`shield`,run:()=>void this.accept(e,t)},{label:N.shoot.delete,hint:N.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>a(this.shootId)}]}>${b(`more`)}</pop-menu>
    </div>`}coming(e){if(!e)return _;let t=V(this.shootId),n=t.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)),r=t.filter(e=>e.state===`failed`).length,i=[...k(this.shootId),...t.filter(e=>[`refused`,`duplicate`].includes(e.state))],a=t.reduce((e,t)=>e+(n.includes(t)?t.sent:t.size),0),o=t.reduce((e,t)=>e+t.size,0);return h`<div class="coming" role="status">
      ${n.length?h`<progress-ring .value=${a/Math.max(1,o)}></progress-ring><span class="number">${N.shoot.uploading(t.length-n.length,t.length)}</span>
        <button class="button small bare" @click=${()=>n.forEach(e=>R(e.id))}>${N.shoot.cancelUploads}</button>`:_}
      ${r?h`<button class="button small quiet" @click=${me}>${N.shoot.retryUploads}</button>`:_}
      ${i.length&&!n.length?h`<button class="button small quiet" @click=${()=>i.forEach(e=>R(e.id))}>${N.shoot.clearList}</button>`:_}
    </div>`}bar(e,t){let n=new Map(X.map(n=>[n,e.filter(e=>Q(n,e,t.get(e.id)??[])).length])),r=e.some(e=>e.mark!==`none`),i=X.filter(e=>e===`all`||e===this.filter||n.get(e)&&(e!==`unmarked`||r));return h`<div class="bar">
      <div class="choices" role="group" aria-label=${N.shoot.filter}>
        ${i.map(e=>h`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${N.shoot.filters[e]} <span class="count number">${n.get(e)}</span></button>`)}
      </div>
      ${this.byTag(e)}
      ${e.length?h`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?N.common.done:N.shoot.select}</button>`:_}
    </div>`}byTag(e){let t=n(this.shootId),r=ne(e);if(!r.length&&!t)return _;let i=r.some(([e])=>e===t)||!t?r:[...r,[t,0]];return h`<select class="tags" aria-label=${N.tags.filter} @change=${e=>o.value={shoot:this.shootId,tag:e.target.value}}>
      <option value="" ?selected=${!t}>${N.tags.everything}</option>
      ${i.map(([e,n])=>h`<option value=${e} ?selected=${e===t}>${F(e)} (${n})</option>`)}
    </select>`}tile(t,n){let r=t.thumb_url?``:this.localOf(t),a=i(this.shootId,t.id)?.asset_ids.length??1;return ye([t,n.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(t.id),this.choosing,e.value,r,a],()=>h`<photo-tile .asset=${t} .local=${r} .exposures=${a} .jobs=${n} ?rejected=${t.mark===`reject`} ?chosen=${this.chosen.has(t.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${e=>this.drag(e,t)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${e=>this.put(e,t)}></photo-tile>`)}localOf(e){let t=I.value.find(t=>t.asset===e.id);return t?j(t):``}selection(e){let t=[...this.chosen],n=t.flatMap(e=>g().get(e)??[]).filter(v),r=t.length===1?i(this.shootId,t[0]):void 0,a=m(this.shootId,t);return h`<div class="selection" role="toolbar" aria-label=${N.shoot.selected(t.length)}>
      <strong class="number">${N.shoot.selected(t.length)}</strong>
      ${t.length<e.length?h`<button class="button small bare" @click=${this.all}>${N.shoot.everything}</button>`:_}
      <button class="button small" @click=${()=>this.look()}>${b(`spark`,17)} ${N.shoot.enhance}</button>
      <pop-menu face="quiet small" up="true" .label=${N.marks.mark} .items=${[{label:N.marks.pick,icon:`flag`,run:()=>this.mark({mark:`pick`})},{label:N.marks.reject,icon:`close`,run:()=>this.mark({mark:`reject`})},{label:N.marks.unmark,icon:`undo`,run:()=>this.mark({mark:`none`})},...[5,4,3,2,1,0].map(e=>({label:e?N.marks.rating(e):N.marks.none,icon:`star`,run:()=>this.mark({rating:e})}))]}>${b(`flag`,17)}</pop-menu>
      ${r?h`<button class="button small quiet" @click=${()=>this.regroup(()=>ae(this.shootId,r))}>${N.shoot.split}</button>`:_}
      ${t.length>1&&a.length<=16?h`<button class="button small quiet" @click=${()=>this.regroup(()=>l(this.shootId,a))}>${b(`layers`,17)} ${N.shoot.join}</button>`:_}
      ${n.length?h`<button class="button small quiet" @click=${()=>oe(n)}>${N.job.cancel}</button>`:_}
      <button class="button small quiet danger" aria-label=${N.common.remove} @click=${()=>{s(this.shootId,a),this.clear()}}>${b(`bin`,17)}</button>
      <button class="button small bare round" aria-label=${N.shoot.clear} @click=${this.clear}>${b(`close`,17)}</button>
    </div>`}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(w(m(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&$(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>w([e.id],{deliver_job_id:t.id}))),H(N.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),r(B.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(W(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);!n.length&&t.length&&H(N.pictures.noPhotos),n.length&&(pe(()=>import(`./looks-sheet-CRu8h26w.js`),__vite__mapDeps([0,1,2,3,4,5,6])),this.looking=n)}started(){this.looking=null,this.clear(),this.filter=`all`,o.value={shoot:``,tag:``}}choose(e){let{id:t,range:n}=e.detail,r=(W(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){H(N.shoot.findingViews);try{H(N.shoot.foundViews(await re(this.shootId)))}catch(e){H(z(e),{bad:!0})}}async regroup(e){try{await e(),this.clear()}catch(e){H(z(e),{bad:!0})}}dropped(e){Ce(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=M.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await se(r,{[e]:i})}catch(e){H(z(e),{bad:!0})}}};y([C()],Z.prototype,`shootId`,void 0),y([p()],Z.prototype,`filter`,void 0),y([p()],Z.prototype,`chosen`,void 0),y([p()],Z.prototype,`choosing`,void 0),y([p()],Z.prototype,`looking`,void 0),y([p()],Z.prototype,`gone`,void 0),y([T(`drop-zone`)],Z.prototype,`zone`,void 0),y([T(`photo-grid`)],Z.prototype,`grid`,void 0),Z=y([E(`shoot-view`)],Z);function Q(e,t,n){return e===`picks`?t.mark===`pick`:e===`unmarked`?t.mark===`none`:e===`rejected`?t.mark===`reject`:e===`open`?n.some(v):e===`done`?n.some(e=>e.status===`succeeded`):e===`failed`?n[0]?.status===`failed`:e!==`review`||n.some(e=>e.status===`succeeded`&&($(e)===`review`||e.warnings.length>0))}function $(e){return e.report.fidelity?.result?.verdict??null}export{Z as ShootView,$ as verdictOf};