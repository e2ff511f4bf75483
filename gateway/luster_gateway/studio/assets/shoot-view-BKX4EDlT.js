const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-C9_tyzz-.js","assets/common-8l5TvFPB.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CdJkZfLe.js","assets/studio-app-MN--f2Kw.js","assets/schema-2vXgLy_U.js","assets/side-sheet-C8PhyJ48.js"])))=>i.map(i=>d[i]);
import{$ as e,$t as t,An as n,At as r,C as i,Dn as a,Dt as o,E as s,En as c,F as l,Ft as ee,Gt as u,Hn as d,Ht as f,I as p,It as te,J as ne,Jn as m,Jt as h,Kt as re,L as g,Ln as _,M as ie,Mn as v,Mt as y,N as b,O as ae,On as x,Pn as S,Q as oe,R as se,T as ce,Tn as C,Un as le,Ut as w,Vt as T,X as E,Y as D,Z as O,_n as k,a as A,at as ue,c as de,et as fe,gn as j,i as M,j as pe,jn as N,jt as me,kn as P,l as F,mn as I,p as L,pn as R,r as z,rt as he,s as ge,t as _e,u as B,w as ve,wt as V,yn as H,z as U,zt as W}from"./common-8l5TvFPB.js";import"./drop-zone-C6U0cAV2.js";import{t as ye}from"./stages-B1FVrX1i.js";import"./studio-app-MN--f2Kw.js";var be=1;function G({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*be,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var K=oe(class extends e{constructor(e){if(super(e),e.type!==fe.ELEMENT)throw Error(`vars() stands inside a tag`)}update(e,[t]){let n=e.element.style;for(let[e,r]of Object.entries(t))n.setProperty(e,String(r));return N}render(e){return N}}),xe=240,Se=80,q=class extends P{constructor(...e){super(...e),this.items=[],this.tile=()=>n,this.head=[],this.from=0,this.to=Se,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>xe}render(){return this.windowed?v`${this.head.length?v`<div class="grid head-grid">${this.head}</div>`:n}
      <div class="spacer" ${K({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${O(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${K({"--tall":`${this.below}px`})}></div>`:v`<div class="grid">${this.head}${O(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=G({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};j([a({attribute:!1})],q.prototype,`items`,void 0),j([a({attribute:!1})],q.prototype,`tile`,void 0),j([a({attribute:!1})],q.prototype,`head`,void 0),j([c()],q.prototype,`from`,void 0),j([c()],q.prototype,`to`,void 0),q=j([x(`photo-grid`)],q);var J=class extends P{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.exposures=1,this.local=``,this.watch=new m(this,w,ue)}static{this.styles=[H,S`
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
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),r=this.jobs.filter(e=>e.status===`succeeded`),i=r.find(t=>t.id===e.deliver_job_id)??r[0],a=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=i&&he(i.id,i.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,s=this.said(t,a);return v`
      <a class=${t?`working`:``} href=${I.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,this.exposures>1?d.shoot.exposures(this.exposures):``,e.mark===`pick`?d.marks.picked:e.mark===`reject`?d.marks.rejected:``,e.rating?d.marks.rating(e.rating):``,s||(i?V(i.style):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?v`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:v`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${d.shoot.select}: ${e.filename}`} @click=${this.choose}>${k(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?v`<span class="pill"><progress-ring size="16" .value=${this.progress(t)}></progress-ring><span>${s}</span></span>`:n}
        ${a?v`<span class="pill bad">${k(`warn`,15)}<span>${d.job.failed}</span></span>`:n}
        ${i&&!t?v`<span class="pill">${i.warnings.length?k(`info`,15):n}<span>${V(i.style)}</span></span>`:n}
      </div>
      ${e.rating||e.mark!==`none`||this.exposures>1?v`<div class="marks" aria-hidden="true">${this.exposures>1?v`<span class="pill number">${k(`layers`,14)} ${this.exposures}</span>`:n}${e.mark===`pick`?v`<span class="pill glow">${k(`flag`,14)}</span>`:e.mark===`reject`?v`<span class="pill">${k(`close`,14)}</span>`:n}${e.rating?v`<span class="pill number">${e.rating} ★</span>`:n}</div>`:n}
    `}progress(e){return e.status===`queued`?-1:Math.max(e.progress,w.value.get(e.id)?.progress??0)}said(e,t){if(t)return d.job.failed;if(!e)return``;if(e.status===`queued`)return e.position>0?d.job.queuedAt(e.position):d.job.queued;if(e.status===`cancelling`)return d.job.cancelling;let n=w.value.get(e.id)?.stage??e.progress_note;return n&&ye(n)||V(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};j([a({attribute:!1})],J.prototype,`asset`,void 0),j([a({attribute:!1})],J.prototype,`jobs`,void 0),j([a({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),j([a({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),j([a({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),j([a({type:Number})],J.prototype,`exposures`,void 0),j([a()],J.prototype,`local`,void 0),J=j([x(`photo-tile`)],J);var Y=class extends P{constructor(...e){super(...e),this.picture=``}static{this.styles=[H,S`
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
    `]}render(){let{upload:e}=this,t=e.state===`refused`||e.state===`failed`,r=t?re(e.reason,e.detail):e.state===`sending`?`${d.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:d.upload[e.state],i=this.picture&&!t;return v`
      ${this.picture&&!t?v`<img src=${this.picture} alt="" />`:n}
      <div class="text ${i?`over`:`box`}">
        <span class="name">${e.name}</span><span class="why ${t?`bad`:``}">${r}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?v`<div class="bar" ${K({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:n}
      <div class="acts">
        ${t&&e.file?v`<button aria-label=${`${d.upload.retry}: ${e.name}`} @click=${()=>ge(e.id)}>${k(`undo`,17)}</button>`:n}
        ${e.state===`done`?n:v`<button aria-label=${`${t||e.state===`duplicate`?d.upload.dismiss:d.upload.cancel}: ${e.name}`} @click=${()=>z(e.id)}>${k(`close`,17)}</button>`}
      </div>
    `}};j([a({attribute:!1})],Y.prototype,`upload`,void 0),j([a({attribute:!1})],Y.prototype,`picture`,void 0),Y=j([x(`upload-tile`)],Y);var Ce=S`
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
`,we=24,X=[`all`,`picks`,`unmarked`,`rejected`,`open`,`done`,`review`,`failed`],Z=class extends P{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new m(this,f,W,T,me,F,se,_,t),this.last=``,this.unbind=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((p(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[H,Ce]}connectedCallback(){super.connectedCallback(),this.unbind=i({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():R(I.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void E(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&(this.chosen=new Set,this.gone=!1,te(this.shootId).catch(()=>this.gone=!0),ee(this.shootId).catch(()=>void 0),b(this.shootId).catch(()=>void 0))}render(){if(this.watch,this.gone)return v`<div class="page"><h1>${d.shoot.gone}</h1><p><a href=${I.home}>${d.nav.shoots}</a></p></div>`;let e=f.value.items.find(e=>e.id===this.shootId),t=W.value.get(this.shootId),r=p(this.shootId),i=[...A(this.shootId),...B(this.shootId)].filter(e=>e.state!==`done`||!t?.some(t=>t.id===e.asset)),a=new Set(i.filter(e=>e.state===`waiting`).slice(we)),o=i.filter(e=>!a.has(e)),s=y(),c=(r??[]).filter(e=>Q(this.filter,e,s.get(e.id)??[])),l=r&&!r.length&&!i.length;return v`
      <div class="page">
        <a class="up" href=${I.home}>${k(`back`,17)} ${d.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?v`<input class="title" aria-label=${d.shoot.rename} .value=${e.unsorted?d.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${d.shoot.address} placeholder=${d.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:v`<div class="skeleton line"></div>`}
          </div>
          ${l?n:this.actions(r??[],s)}
        </div>
        ${this.coming(i.length)}
        ${l?v`<drop-zone .curtain=${d.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:v`${this.bar(r??[],s)}
              ${r?v`<photo-grid .items=${c} .tile=${e=>this.tile(e,s.get(e.id)??[])} .head=${o.length?[O(o,e=>e.id,e=>v`<upload-tile .upload=${e} .picture=${M(e)}></upload-tile>`)]:[]}></photo-grid>`:v`<div class="grid" aria-busy="true">${O(o,e=>e.id,e=>v`<upload-tile .upload=${e} .picture=${M(e)}></upload-tile>`)}${Array.from({length:8},()=>v`<div class="skeleton tile"></div>`)}</div>`}
              ${r&&!c.length&&!i.length?v`<p class="quieter">${d.shoot.nothing}</p>`:n}
              <drop-zone quiet .curtain=${d.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?this.selection(r??[]):n}
      ${this.looking?v`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${r??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:n}
    `}actions(e,t){let r=e.some(e=>t.get(e.id)?.some(e=>e.status===`succeeded`)),i=[`original`,`web`,`mls`],a=e.filter(e=>e.mark===`pick`).length;return v`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${d.shoot.add} @click=${()=>this.zone.choose()}>${k(`add`,18)} <span class="word">${d.shoot.add}</span></button>
      ${r?v`<pop-menu face="quiet" .label=${d.shoot.download} .items=${i.map(e=>({label:d.shoot.sizes[e],hint:e===`original`?d.shoot.sizesHint:``,icon:`download`,run:()=>void ae(this.shootId,e)}))}>${k(`download`,18)} <span class="word">${d.shoot.download}</span></pop-menu>`:n}
      ${a&&!this.chosen.size?v`<button class="button quiet" @click=${()=>this.look(!0)}>${k(`flag`,18)} ${d.marks.enhancePicks(a)}</button>`:n}
      <button class="button main" ?disabled=${!e.length} @click=${()=>this.look()}>${k(`spark`,18)} ${this.chosen.size?d.shoot.enhanceN(this.chosen.size):d.shoot.enhance}</button>
      <pop-menu .label=${d.common.more} .items=${[{label:d.shoot.everything,icon:`check`,run:()=>this.all()},{label:d.shoot.findViews,hint:d.shoot.findViewsHint,icon:`layers`,run:()=>void this.findViews()},{label:d.photo.accept,icon:`shield`,run:()=>void this.accept(e,t)},{label:d.shoot.delete,hint:d.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>s(this.shootId)}]}>${k(`more`)}</pop-menu>
    </div>`}coming(e){if(!e)return n;let t=B(this.shootId),r=t.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)),i=t.filter(e=>e.state===`failed`).length,a=[...A(this.shootId),...t.filter(e=>[`refused`,`duplicate`].includes(e.state))],o=t.reduce((e,t)=>e+(r.includes(t)?t.sent:t.size),0),s=t.reduce((e,t)=>e+t.size,0);return v`<div class="coming" role="status">
      ${r.length?v`<progress-ring .value=${o/Math.max(1,s)}></progress-ring><span class="number">${d.shoot.uploading(t.length-r.length,t.length)}</span>
        <button class="button small bare" @click=${()=>r.forEach(e=>z(e.id))}>${d.shoot.cancelUploads}</button>`:n}
      ${i?v`<button class="button small quiet" @click=${de}>${d.shoot.retryUploads}</button>`:n}
      ${a.length&&!r.length?v`<button class="button small quiet" @click=${()=>a.forEach(e=>z(e.id))}>${d.shoot.clearList}</button>`:n}
    </div>`}bar(e,t){let r=new Map(X.map(n=>[n,e.filter(e=>Q(n,e,t.get(e.id)??[])).length])),i=e.some(e=>e.mark!==`none`),a=X.filter(e=>e===`all`||e===this.filter||r.get(e)&&(e!==`unmarked`||i));return v`<div class="bar">
      <div class="choices" role="group" aria-label=${d.shoot.filter}>
        ${a.map(e=>v`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${d.shoot.filters[e]} <span class="count number">${r.get(e)}</span></button>`)}
      </div>
      ${e.length?v`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?d.common.done:d.shoot.select}</button>`:n}
    </div>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e),r=g(this.shootId,e.id)?.asset_ids.length??1;return L([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,_.value,n,r],()=>v`<photo-tile .asset=${e} .local=${n} .exposures=${r} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=F.value.find(t=>t.asset===e.id);return t?M(t):``}selection(e){let t=[...this.chosen],i=t.flatMap(e=>y().get(e)??[]).filter(r),a=t.length===1?g(this.shootId,t[0]):void 0,o=U(this.shootId,t);return v`<div class="selection" role="toolbar" aria-label=${d.shoot.selected(t.length)}>
      <strong class="number">${d.shoot.selected(t.length)}</strong>
      ${t.length<e.length?v`<button class="button small bare" @click=${this.all}>${d.shoot.everything}</button>`:n}
      <button class="button small" @click=${()=>this.look()}>${k(`spark`,17)} ${d.shoot.enhance}</button>
      <pop-menu face="quiet small" up="true" .label=${d.marks.mark} .items=${[{label:d.marks.pick,icon:`flag`,run:()=>this.mark({mark:`pick`})},{label:d.marks.reject,icon:`close`,run:()=>this.mark({mark:`reject`})},{label:d.marks.unmark,icon:`undo`,run:()=>this.mark({mark:`none`})},...[5,4,3,2,1,0].map(e=>({label:e?d.marks.rating(e):d.marks.none,icon:`star`,run:()=>this.mark({rating:e})}))]}>${k(`flag`,17)}</pop-menu>
      ${a?v`<button class="button small quiet" @click=${()=>this.regroup(()=>l(this.shootId,a))}>${d.shoot.split}</button>`:n}
      ${t.length>1&&o.length<=16?v`<button class="button small quiet" @click=${()=>this.regroup(()=>ie(this.shootId,o))}>${k(`layers`,17)} ${d.shoot.join}</button>`:n}
      ${i.length?v`<button class="button small quiet" @click=${()=>ve(i)}>${d.job.cancel}</button>`:n}
      <button class="button small quiet danger" aria-label=${d.common.remove} @click=${()=>{ce(this.shootId,o),this.clear()}}>${k(`bin`,17)}</button>
      <button class="button small bare round" aria-label=${d.shoot.clear} @click=${this.clear}>${k(`close`,17)}</button>
    </div>`}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(D(U(this.shootId,n),e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&$(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>D([e.id],{deliver_job_id:t.id}))),h(d.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),ne(W.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(p(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`),n=t.filter(({status:e})=>e===`ready`).map(({id:e})=>e);!n.length&&t.length&&h(d.pictures.noPhotos),n.length&&(le(()=>import(`./looks-sheet-C9_tyzz-.js`),__vite__mapDeps([0,1,2,3,4,5,6])),this.looking=n)}started(){this.looking=null,this.clear(),this.filter=`all`}choose(e){let{id:t,range:n}=e.detail,r=(p(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}async findViews(){h(d.shoot.findingViews);try{h(d.shoot.foundViews(await pe(this.shootId)))}catch(e){h(u(e),{bad:!0})}}async regroup(e){try{await e(),this.clear()}catch(e){h(u(e),{bad:!0})}}dropped(e){_e(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=f.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await o(r,{[e]:i})}catch(e){h(u(e),{bad:!0})}}};j([a()],Z.prototype,`shootId`,void 0),j([c()],Z.prototype,`filter`,void 0),j([c()],Z.prototype,`chosen`,void 0),j([c()],Z.prototype,`choosing`,void 0),j([c()],Z.prototype,`looking`,void 0),j([c()],Z.prototype,`gone`,void 0),j([C(`drop-zone`)],Z.prototype,`zone`,void 0),j([C(`photo-grid`)],Z.prototype,`grid`,void 0),Z=j([x(`shoot-view`)],Z);function Q(e,t,n){return e===`picks`?t.mark===`pick`:e===`unmarked`?t.mark===`none`:e===`rejected`?t.mark===`reject`:e===`open`?n.some(r):e===`done`?n.some(e=>e.status===`succeeded`):e===`failed`?n[0]?.status===`failed`:e!==`review`||n.some(e=>e.status===`succeeded`&&($(e)===`review`||e.warnings.length>0))}function $(e){return e.report.fidelity?.result?.verdict??null}export{Z as ShootView,$ as verdictOf};