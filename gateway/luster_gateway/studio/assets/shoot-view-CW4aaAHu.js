const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-DFBFo7o1.js","assets/common-TL4Xbfyj.js","assets/common-_gXZcgoQ.css","assets/compare-slider-BlYdahUG.js","assets/studio-app-BSVSd4w4.js","assets/schema-2vXgLy_U.js","assets/side-sheet-B9M-UcIK.js"])))=>i.map(i=>d[i]);
import{$t as e,B as t,En as n,Et as r,F as i,H as a,I as o,It as s,L as ee,M as c,N as l,Ot as te,P as u,St as d,Tn as f,Tt as p,Xt as ne,Zt as m,_ as h,_n as g,a as _,b as v,bn as y,c as re,cn as b,dn as x,en as S,fn as C,g as ie,h as ae,hn as w,ht as T,i as E,j as D,jn as O,jt as k,kt as oe,l as A,ln as j,mn as M,mt as se,nn as N,p as P,pn as F,pt as I,r as L,s as R,st as z,t as B,u as V,un as H,ut as U,v as W,vt as G,wt as ce,yt as le}from"./common-TL4Xbfyj.js";import"./drop-zone-Bb8IAU0C.js";import{t as ue}from"./stages-DqeygH5r.js";import"./studio-app-BSVSd4w4.js";var de=1;function fe({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*de,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var K=i(class extends o{constructor(e){if(super(e),e.type!==ee.ELEMENT)throw Error(`vars() stands inside a tag`)}update(e,[t]){let n=e.element.style;for(let[e,r]of Object.entries(t))n.setProperty(e,String(r));return M}render(e){return M}}),pe=240,me=80,q=class extends C{constructor(...e){super(...e),this.items=[],this.tile=()=>F,this.head=[],this.from=0,this.to=me,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>pe}render(){return this.windowed?w`${this.head.length?w`<div class="grid head-grid">${this.head}</div>`:F}
      <div class="spacer" ${K({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${u(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${K({"--tall":`${this.below}px`})}></div>`:w`<div class="grid">${this.head}${u(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=fe({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};e([H({attribute:!1})],q.prototype,`items`,void 0),e([H({attribute:!1})],q.prototype,`tile`,void 0),e([H({attribute:!1})],q.prototype,`head`,void 0),e([j()],q.prototype,`from`,void 0),e([j()],q.prototype,`to`,void 0),q=e([x(`photo-grid`)],q);var J=class extends C{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.local=``,this.watch=new O(this,r,a)}static{this.styles=[N,g`
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
    `]}render(){this.watch;let e=this.asset,n=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),r=this.jobs.filter(e=>e.status===`succeeded`),i=r.find(t=>t.id===e.deliver_job_id)??r[0],a=!n&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=i&&t(i.id,i.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,s=this.said(n,a);return w`
      <a class=${n?`working`:``} href=${m.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,e.mark===`pick`?f.marks.picked:e.mark===`reject`?f.marks.rejected:``,e.rating?f.marks.rating(e.rating):``,s||(i?z(i.style):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?w`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:w`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${f.shoot.select}: ${e.filename}`} @click=${this.choose}>${S(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${n?w`<span class="pill"><progress-ring size="16" .value=${this.progress(n)}></progress-ring><span>${s}</span></span>`:F}
        ${a?w`<span class="pill bad">${S(`warn`,15)}<span>${f.job.failed}</span></span>`:F}
        ${i&&!n?w`<span class="pill">${i.warnings.length?S(`info`,15):F}<span>${z(i.style)}</span></span>`:F}
      </div>
      ${e.rating||e.mark!==`none`?w`<div class="marks" aria-hidden="true">${e.mark===`pick`?w`<span class="pill glow">${S(`flag`,14)}</span>`:e.mark===`reject`?w`<span class="pill">${S(`close`,14)}</span>`:F}${e.rating?w`<span class="pill number">${e.rating} ★</span>`:F}</div>`:F}
    `}progress(e){return e.status===`queued`?-1:Math.max(e.progress,r.value.get(e.id)?.progress??0)}said(e,t){if(t)return f.job.failed;if(!e)return``;if(e.status===`queued`)return e.position>0?f.job.queuedAt(e.position):f.job.queued;if(e.status===`cancelling`)return f.job.cancelling;let n=r.value.get(e.id)?.stage??e.progress_note;return n&&ue(n)||z(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};e([H({attribute:!1})],J.prototype,`asset`,void 0),e([H({attribute:!1})],J.prototype,`jobs`,void 0),e([H({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),e([H({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),e([H({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),e([H()],J.prototype,`local`,void 0),J=e([x(`photo-tile`)],J);var Y=class extends C{constructor(...e){super(...e),this.picture=``}static{this.styles=[N,g`
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
    `]}render(){let{upload:e}=this,t=e.state===`refused`||e.state===`failed`,n=t?oe(e.reason,e.detail):e.state===`sending`?`${f.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:f.upload[e.state],r=this.picture&&!t;return w`
      ${this.picture&&!t?w`<img src=${this.picture} alt="" />`:F}
      <div class="text ${r?`over`:`box`}">
        <span class="name">${e.name}</span><span class="why ${t?`bad`:``}">${n}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?w`<div class="bar" ${K({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:F}
      <div class="acts">
        ${t&&e.file?w`<button aria-label=${`${f.upload.retry}: ${e.name}`} @click=${()=>R(e.id)}>${S(`undo`,17)}</button>`:F}
        ${e.state===`done`?F:w`<button aria-label=${`${t||e.state===`duplicate`?f.upload.dismiss:f.upload.cancel}: ${e.name}`} @click=${()=>L(e.id)}>${S(`close`,17)}</button>`}
      </div>
    `}};e([H({attribute:!1})],Y.prototype,`upload`,void 0),e([H({attribute:!1})],Y.prototype,`picture`,void 0),Y=e([x(`upload-tile`)],Y);var he=g`
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
`,ge=24,X=[`all`,`picks`,`unmarked`,`rejected`,`open`,`done`,`review`,`failed`],Z=class extends C{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new O(this,p,d,ce,se,A,y,s),this.last=``,this.unbind=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((d.value.get(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[N,he]}connectedCallback(){super.connectedCallback(),this.unbind=ae({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():ne(m.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void l(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&(this.chosen=new Set,this.gone=!1,le(this.shootId).catch(()=>this.gone=!0),G(this.shootId).catch(()=>void 0))}render(){if(this.watch,this.gone)return w`<div class="page"><h1>${f.shoot.gone}</h1><p><a href=${m.home}>${f.nav.shoots}</a></p></div>`;let e=p.value.items.find(e=>e.id===this.shootId),t=d.value.get(this.shootId),n=[..._(this.shootId),...V(this.shootId)].filter(e=>e.state!==`done`||!t?.some(t=>t.id===e.asset)),r=new Set(n.filter(e=>e.state===`waiting`).slice(ge)),i=n.filter(e=>!r.has(e)),a=T(),o=(t??[]).filter(e=>Q(this.filter,e,a.get(e.id)??[])),s=t&&!t.length&&!n.length;return w`
      <div class="page">
        <a class="up" href=${m.home}>${S(`back`,17)} ${f.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?w`<input class="title" aria-label=${f.shoot.rename} .value=${e.unsorted?f.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${f.shoot.address} placeholder=${f.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:w`<div class="skeleton line"></div>`}
          </div>
          ${s?F:this.actions(t??[],a)}
        </div>
        ${this.coming(n.length)}
        ${s?w`<drop-zone .curtain=${f.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:w`${this.bar(t??[],a)}
              ${t?w`<photo-grid .items=${o} .tile=${e=>this.tile(e,a.get(e.id)??[])} .head=${i.length?[u(i,e=>e.id,e=>w`<upload-tile .upload=${e} .picture=${E(e)}></upload-tile>`)]:[]}></photo-grid>`:w`<div class="grid" aria-busy="true">${u(i,e=>e.id,e=>w`<upload-tile .upload=${e} .picture=${E(e)}></upload-tile>`)}${Array.from({length:8},()=>w`<div class="skeleton tile"></div>`)}</div>`}
              ${t&&!o.length&&!n.length?w`<p class="quieter">${f.shoot.nothing}</p>`:F}
              <drop-zone quiet .curtain=${f.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?this.selection(t??[]):F}
      ${this.looking?w`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${t??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:F}
    `}actions(e,t){let n=e.some(e=>t.get(e.id)?.some(e=>e.status===`succeeded`)),r=[`original`,`web`,`mls`],i=e.filter(e=>e.mark===`pick`).length;return w`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${f.shoot.add} @click=${()=>this.zone.choose()}>${S(`add`,18)} <span class="word">${f.shoot.add}</span></button>
      ${n?w`<pop-menu face="quiet" .label=${f.shoot.download} .items=${r.map(e=>({label:f.shoot.sizes[e],hint:e===`original`?f.shoot.sizesHint:``,icon:`download`,run:()=>void v(this.shootId,e)}))}>${S(`download`,18)} <span class="word">${f.shoot.download}</span></pop-menu>`:F}
      ${i&&!this.chosen.size?w`<button class="button quiet" @click=${()=>this.look(!0)}>${S(`flag`,18)} ${f.marks.enhancePicks(i)}</button>`:F}
      <button class="button main" ?disabled=${!e.length} @click=${()=>this.look()}>${S(`spark`,18)} ${this.chosen.size?f.shoot.enhanceN(this.chosen.size):f.shoot.enhance}</button>
      <pop-menu .label=${f.common.more} .items=${[{label:f.shoot.everything,icon:`check`,run:()=>this.all()},{label:f.photo.accept,icon:`shield`,run:()=>void this.accept(e,t)},{label:f.shoot.delete,hint:f.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>W(this.shootId)}]}>${S(`more`)}</pop-menu>
    </div>`}coming(e){if(!e)return F;let t=V(this.shootId),n=t.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)),r=t.filter(e=>e.state===`failed`).length,i=[..._(this.shootId),...t.filter(e=>[`refused`,`duplicate`].includes(e.state))],a=t.reduce((e,t)=>e+(n.includes(t)?t.sent:t.size),0),o=t.reduce((e,t)=>e+t.size,0);return w`<div class="coming" role="status">
      ${n.length?w`<progress-ring .value=${a/Math.max(1,o)}></progress-ring><span class="number">${f.shoot.uploading(t.length-n.length,t.length)}</span>
        <button class="button small bare" @click=${()=>n.forEach(e=>L(e.id))}>${f.shoot.cancelUploads}</button>`:F}
      ${r?w`<button class="button small quiet" @click=${re}>${f.shoot.retryUploads}</button>`:F}
      ${i.length&&!n.length?w`<button class="button small quiet" @click=${()=>i.forEach(e=>L(e.id))}>${f.shoot.clearList}</button>`:F}
    </div>`}bar(e,t){let n=new Map(X.map(n=>[n,e.filter(e=>Q(n,e,t.get(e.id)??[])).length])),r=e.some(e=>e.mark!==`none`),i=X.filter(e=>e===`all`||e===this.filter||n.get(e)&&(e!==`unmarked`||r));return w`<div class="bar">
      <div class="choices" role="group" aria-label=${f.shoot.filter}>
        ${i.map(e=>w`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${f.shoot.filters[e]} <span class="count number">${n.get(e)}</span></button>`)}
      </div>
      ${e.length?w`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?f.common.done:f.shoot.select}</button>`:F}
    </div>`}tile(e,t){let n=e.thumb_url?``:this.localOf(e);return P([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,y.value,n],()=>w`<photo-tile .asset=${e} .local=${n} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}localOf(e){let t=A.value.find(t=>t.asset===e.id);return t?E(t):``}selection(e){let t=[...this.chosen],n=t.flatMap(e=>T().get(e)??[]).filter(I);return w`<div class="selection" role="toolbar" aria-label=${f.shoot.selected(t.length)}>
      <strong class="number">${f.shoot.selected(t.length)}</strong>
      ${t.length<e.length?w`<button class="button small bare" @click=${this.all}>${f.shoot.everything}</button>`:F}
      <button class="button small" @click=${()=>this.look()}>${S(`spark`,17)} ${f.shoot.enhance}</button>
      <pop-menu face="quiet small" up="true" .label=${f.marks.mark} .items=${[{label:f.marks.pick,icon:`flag`,run:()=>this.mark({mark:`pick`})},{label:f.marks.reject,icon:`close`,run:()=>this.mark({mark:`reject`})},{label:f.marks.unmark,icon:`undo`,run:()=>this.mark({mark:`none`})},...[5,4,3,2,1,0].map(e=>({label:e?f.marks.rating(e):f.marks.none,icon:`star`,run:()=>this.mark({rating:e})}))]}>${S(`flag`,17)}</pop-menu>
      ${n.length?w`<button class="button small quiet" @click=${()=>ie(n)}>${f.job.cancel}</button>`:F}
      <button class="button small quiet danger" aria-label=${f.common.remove} @click=${()=>{h(this.shootId,t),this.clear()}}>${S(`bin`,17)}</button>
      <button class="button small bare round" aria-label=${f.shoot.clear} @click=${this.clear}>${S(`close`,17)}</button>
    </div>`}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(c(n,e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&$(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>c([e.id],{deliver_job_id:t.id}))),k(f.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),D(d.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(d.value.get(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`).map(({id:e})=>e);t.length&&(n(()=>import(`./looks-sheet-DFBFo7o1.js`),__vite__mapDeps([0,1,2,3,4,5,6])),this.looking=t)}started(){this.looking=null,this.clear(),this.filter=`all`}choose(e){let{id:t,range:n}=e.detail,r=(d.value.get(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}dropped(e){B(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=p.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await U(r,{[e]:i})}catch(e){k(te(e),{bad:!0})}}};e([H()],Z.prototype,`shootId`,void 0),e([j()],Z.prototype,`filter`,void 0),e([j()],Z.prototype,`chosen`,void 0),e([j()],Z.prototype,`choosing`,void 0),e([j()],Z.prototype,`looking`,void 0),e([j()],Z.prototype,`gone`,void 0),e([b(`drop-zone`)],Z.prototype,`zone`,void 0),e([b(`photo-grid`)],Z.prototype,`grid`,void 0),Z=e([x(`shoot-view`)],Z);function Q(e,t,n){return e===`picks`?t.mark===`pick`:e===`unmarked`?t.mark===`none`:e===`rejected`?t.mark===`reject`:e===`open`?n.some(I):e===`done`?n.some(e=>e.status===`succeeded`):e===`failed`?n[0]?.status===`failed`:e!==`review`||n.some(e=>e.status===`succeeded`&&($(e)===`review`||e.warnings.length>0))}function $(e){return e.report.fidelity?.result?.verdict??null}export{Z as ShootView,$ as verdictOf};