const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-BR_8bDUG.js","assets/common-B_tYxKnZ.js","assets/common-_gXZcgoQ.css","assets/compare-slider-CsZhZKW6.js","assets/studio-app-DBlN2WzA.js","assets/schema-2vXgLy_U.js","assets/side-sheet-Cjwr40TQ.js"])))=>i.map(i=>d[i]);
import{$t as e,A as t,An as n,At as r,Ct as i,Dt as a,F as o,Ft as s,I as c,M as l,N as u,Ot as ee,P as te,Qt as d,Tn as ne,Tt as f,V as re,Xt as p,Yt as m,_ as h,_t as ie,c as g,cn as _,dn as v,f as y,fn as b,ft as x,g as S,gn as C,h as ae,i as w,j as T,l as E,ln as D,lt as oe,m as O,mn as k,mt as A,o as j,ot as M,pn as N,pt as se,r as P,s as F,sn as I,t as L,tn as R,un as z,vt as B,wn as V,wt as H,xt as U,y as W,yn as G,z as ce}from"./common-B_tYxKnZ.js";import"./drop-zone-5FZxzfXh.js";import{t as le}from"./stages-DtNOQkR1.js";import"./studio-app-DBlN2WzA.js";var ue=1;function de({top:e,height:t,row:n,rows:r}){if(n<=0)return{from:0,to:r};let i=t*ue,a=Math.min(r-1,Math.max(0,Math.floor((e-i)/n)));return{from:a,to:Math.min(r,Math.max(a+1,Math.ceil((e+t+i)/n)))}}var K=te(class extends o{constructor(e){if(super(e),e.type!==c.ELEMENT)throw Error(`vars() stands inside a tag`)}update(e,[t]){let n=e.element.style;for(let[e,r]of Object.entries(t))n.setProperty(e,String(r));return N}render(e){return N}}),fe=240,pe=80,q=class extends v{constructor(...e){super(...e),this.items=[],this.tile=()=>b,this.head=[],this.from=0,this.to=pe,this.above=0,this.below=0,this.frame=0,this.soon=()=>{this.windowed&&(window.cancelAnimationFrame(this.frame),this.frame=window.requestAnimationFrame(()=>this.measure()))}}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),window.addEventListener(`scroll`,this.soon,{passive:!0}),window.addEventListener(`resize`,this.soon)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.soon),window.removeEventListener(`resize`,this.soon),window.cancelAnimationFrame(this.frame)}get windowed(){return this.items.length>fe}render(){return this.windowed?k`${this.head.length?k`<div class="grid head-grid">${this.head}</div>`:b}
      <div class="spacer" ${K({"--tall":`${this.above}px`})}></div>
      <div class="grid photos">${u(this.items.slice(this.from,this.to),({id:e})=>e,this.tile)}</div>
      <div class="spacer" ${K({"--tall":`${this.below}px`})}></div>`:k`<div class="grid">${this.head}${u(this.items,({id:e})=>e,this.tile)}</div>`}updated(){this.windowed&&this.measure()}measure(){let e=this.querySelector(`.photos`),t=e?.firstElementChild;if(!e||!t)return;let n=this.columns(),r=parseFloat(getComputedStyle(e).rowGap)||0,i=t.getBoundingClientRect().height+r,a=de({top:this.above-e.getBoundingClientRect().top,height:window.innerHeight,row:i,rows:Math.ceil(this.items.length/n)}),o=a.from*i,s=(Math.ceil(this.items.length/n)-a.to)*i;(o!==this.above||s!==this.below)&&this.requestUpdate(),this.above=o,this.below=s,this.from=a.from*n,this.to=a.to*n}columns(){let e=this.querySelector(`.photos`)??this.querySelector(`.grid`);return e?getComputedStyle(e).gridTemplateColumns.split(` `).length:1}async focusOn(e){let t=this.items[e];if(!t)return;let n=this.tileOf(t.id);if(!n){let r=this.querySelector(`.photos`),i=(this.above+this.below+r.offsetHeight)/Math.ceil(this.items.length/this.columns()),a=r.getBoundingClientRect().top-this.above+window.scrollY;window.scrollTo({top:a+Math.floor(e/this.columns())*i-window.innerHeight/3}),this.measure(),await this.updateComplete,n=this.tileOf(t.id)}n?.focus()}tileOf(e){return[...this.querySelectorAll(`photo-tile`)].find(t=>t.asset.id===e)}};d([D({attribute:!1})],q.prototype,`items`,void 0),d([D({attribute:!1})],q.prototype,`tile`,void 0),d([D({attribute:!1})],q.prototype,`head`,void 0),d([_()],q.prototype,`from`,void 0),d([_()],q.prototype,`to`,void 0),q=d([z(`photo-grid`)],q);var J=class extends v{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.local=``,this.watch=new n(this,f,re)}static{this.styles=[R,C`
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
    `]}render(){this.watch;let t=this.asset,n=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),r=this.jobs.filter(e=>e.status===`succeeded`),i=r.find(e=>e.id===t.deliver_job_id)??r[0],a=!n&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=i&&ce(i.id,i.outputs[0]?.name??`photo`,`thumb`)||t.thumb_url||this.local,s=this.said(n,a);return k`
      <a class=${n?`working`:``} href=${p.photo(t.shoot_id??``,t.id)} aria-label=${[t.filename,t.mark===`pick`?V.marks.picked:t.mark===`reject`?V.marks.rejected:``,t.rating?V.marks.rating(t.rating):``,s||(i?M(i.style):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?k`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:k`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${V.shoot.select}: ${t.filename}`} @click=${this.choose}>${e(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${n?k`<span class="pill"><progress-ring size="16" .value=${this.progress(n)}></progress-ring><span>${s}</span></span>`:b}
        ${a?k`<span class="pill bad">${e(`warn`,15)}<span>${V.job.failed}</span></span>`:b}
        ${i&&!n?k`<span class="pill">${i.warnings.length?e(`info`,15):b}<span>${M(i.style)}</span></span>`:b}
      </div>
      ${t.rating||t.mark!==`none`?k`<div class="marks" aria-hidden="true">${t.mark===`pick`?k`<span class="pill glow">${e(`flag`,14)}</span>`:t.mark===`reject`?k`<span class="pill">${e(`close`,14)}</span>`:b}${t.rating?k`<span class="pill number">${t.rating} ★</span>`:b}</div>`:b}
    `}progress(e){return e.status===`queued`?-1:Math.max(e.progress,f.value.get(e.id)?.progress??0)}said(e,t){if(t)return V.job.failed;if(!e)return``;if(e.status===`queued`)return e.position>0?V.job.queuedAt(e.position):V.job.queued;if(e.status===`cancelling`)return V.job.cancelling;let n=f.value.get(e.id)?.stage??e.progress_note;return n&&le(n)||M(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};d([D({attribute:!1})],J.prototype,`asset`,void 0),d([D({attribute:!1})],J.prototype,`jobs`,void 0),d([D({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),d([D({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),d([D({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),d([D()],J.prototype,`local`,void 0),J=d([z(`photo-tile`)],J);var Y=class extends v{static{this.styles=[R,C`
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
    `]}render(){let{upload:t}=this,n=t.state===`refused`||t.state===`failed`,r=n?ee(t.reason,t.detail):t.state===`sending`?`${V.upload.sending} ${Math.round(100*t.sent/Math.max(1,t.size))} %`:V.upload[t.state],i=t.url&&!n;return k`
      ${t.url&&!n?k`<img src=${t.url} alt="" />`:b}
      <div class="text ${i?`over`:`box`}">
        <span class="name">${t.name}</span><span class="why ${n?`bad`:``}">${r}</span>
      </div>
      ${t.state===`sending`||t.state===`checking`?k`<div class="bar" ${K({"--share":`${Math.round(100*t.sent/Math.max(1,t.size))}%`})}></div>`:b}
      <div class="acts">
        ${n&&t.file?k`<button aria-label=${`${V.upload.retry}: ${t.name}`} @click=${()=>j(t.id)}>${e(`undo`,17)}</button>`:b}
        ${t.state===`done`?b:k`<button aria-label=${`${n||t.state===`duplicate`?V.upload.dismiss:V.upload.cancel}: ${t.name}`} @click=${()=>P(t.id)}>${e(`close`,17)}</button>`}
      </div>
    `}};d([D({attribute:!1})],Y.prototype,`upload`,void 0),Y=d([z(`upload-tile`)],Y);var me=C`
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
`,he=24,X=[`all`,`picks`,`unmarked`,`rejected`,`open`,`done`,`review`,`failed`],Z=class extends v{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new n(this,H,U,i,se,g,G,s),this.last=``,this.unbind=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((U.value.get(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[R,me]}connectedCallback(){super.connectedCallback(),this.unbind=O({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():m(p.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void l(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&(this.chosen=new Set,this.gone=!1,B(this.shootId).catch(()=>this.gone=!0),ie(this.shootId).catch(()=>void 0))}render(){if(this.watch,this.gone)return k`<div class="page"><h1>${V.shoot.gone}</h1><p><a href=${p.home}>${V.nav.shoots}</a></p></div>`;let t=H.value.items.find(e=>e.id===this.shootId),n=U.value.get(this.shootId),r=[...w(this.shootId),...E(this.shootId)].filter(e=>e.state!==`done`||!n?.some(t=>t.id===e.asset)),i=new Set(r.filter(e=>e.state===`waiting`).slice(he)),a=r.filter(e=>!i.has(e)),o=A(),s=(n??[]).filter(e=>Q(this.filter,e,o.get(e.id)??[])),c=n&&!n.length&&!r.length;return k`
      <div class="page">
        <a class="up" href=${p.home}>${e(`back`,17)} ${V.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${t?.name??``}</h1>
            ${t?k`<input class="title" aria-label=${V.shoot.rename} .value=${t.unsorted?V.shoots.unsorted:t.name} maxlength="200" ?readonly=${t.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${V.shoot.address} placeholder=${V.shoot.addAddress} .value=${t.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:k`<div class="skeleton line"></div>`}
          </div>
          ${c?b:this.actions(n??[],o)}
        </div>
        ${this.coming(r.length)}
        ${c?k`<drop-zone .curtain=${V.drop.into(t?.name??``)} @photos=${this.dropped}></drop-zone>`:k`${this.bar(n??[],o)}
              ${n?k`<photo-grid .items=${s} .tile=${e=>this.tile(e,o.get(e.id)??[])} .head=${a.length?[u(a,e=>e.id,e=>k`<upload-tile .upload=${e}></upload-tile>`)]:[]}></photo-grid>`:k`<div class="grid" aria-busy="true">${u(a,e=>e.id,e=>k`<upload-tile .upload=${e}></upload-tile>`)}${Array.from({length:8},()=>k`<div class="skeleton tile"></div>`)}</div>`}
              ${n&&!s.length&&!r.length?k`<p class="quieter">${V.shoot.nothing}</p>`:b}
              <drop-zone quiet .curtain=${V.drop.into(t?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?this.selection(n??[]):b}
      ${this.looking?k`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${n??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:b}
    `}actions(t,n){let r=t.some(e=>n.get(e.id)?.some(e=>e.status===`succeeded`)),i=[`original`,`web`,`mls`],a=t.filter(e=>e.mark===`pick`).length;return k`<div class="acts ${this.choosing&&this.chosen.size?`choosing`:``}">
      <button class="button quiet" aria-label=${V.shoot.add} @click=${()=>this.zone.choose()}>${e(`add`,18)} <span class="word">${V.shoot.add}</span></button>
      ${r?k`<pop-menu face="quiet" .label=${V.shoot.download} .items=${i.map(e=>({label:V.shoot.sizes[e],hint:e===`original`?V.shoot.sizesHint:``,icon:`download`,run:()=>void W(this.shootId,e)}))}>${e(`download`,18)} <span class="word">${V.shoot.download}</span></pop-menu>`:b}
      ${a&&!this.chosen.size?k`<button class="button quiet" @click=${()=>this.look(!0)}>${e(`flag`,18)} ${V.marks.enhancePicks(a)}</button>`:b}
      <button class="button main" ?disabled=${!t.length} @click=${()=>this.look()}>${e(`spark`,18)} ${this.chosen.size?V.shoot.enhanceN(this.chosen.size):V.shoot.enhance}</button>
      <pop-menu .label=${V.common.more} .items=${[{label:V.shoot.everything,icon:`check`,run:()=>this.all()},{label:V.photo.accept,icon:`shield`,run:()=>void this.accept(t,n)},{label:V.shoot.delete,hint:V.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>h(this.shootId)}]}>${e(`more`)}</pop-menu>
    </div>`}coming(e){if(!e)return b;let t=E(this.shootId),n=t.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)),r=t.filter(e=>e.state===`failed`).length,i=[...w(this.shootId),...t.filter(e=>[`refused`,`duplicate`].includes(e.state))],a=t.reduce((e,t)=>e+(n.includes(t)?t.sent:t.size),0),o=t.reduce((e,t)=>e+t.size,0);return k`<div class="coming" role="status">
      ${n.length?k`<progress-ring .value=${a/Math.max(1,o)}></progress-ring><span class="number">${V.shoot.uploading(t.length-n.length,t.length)}</span>
        <button class="button small bare" @click=${()=>n.forEach(e=>P(e.id))}>${V.shoot.cancelUploads}</button>`:b}
      ${r?k`<button class="button small quiet" @click=${F}>${V.shoot.retryUploads}</button>`:b}
      ${i.length&&!n.length?k`<button class="button small quiet" @click=${()=>i.forEach(e=>P(e.id))}>${V.shoot.clearList}</button>`:b}
    </div>`}bar(e,t){let n=new Map(X.map(n=>[n,e.filter(e=>Q(n,e,t.get(e.id)??[])).length])),r=e.some(e=>e.mark!==`none`),i=X.filter(e=>e===`all`||e===this.filter||n.get(e)&&(e!==`unmarked`||r));return k`<div class="bar">
      <div class="choices" role="group" aria-label=${V.shoot.filter}>
        ${i.map(e=>k`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${V.shoot.filters[e]} <span class="count number">${n.get(e)}</span></button>`)}
      </div>
      ${e.length?k`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?V.common.done:V.shoot.select}</button>`:b}
    </div>`}tile(e,t){let n=e.thumb_url?``:g.value.find(t=>t.asset===e.id)?.url??``;return y([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,G.value,n],()=>k`<photo-tile .asset=${e} .local=${n} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${e=>this.choose(e)} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${e=>this.over(e)} @drop=${t=>this.put(t,e)}></photo-tile>`)}selection(t){let n=[...this.chosen],r=n.flatMap(e=>A().get(e)??[]).filter(x);return k`<div class="selection" role="toolbar" aria-label=${V.shoot.selected(n.length)}>
      <strong class="number">${V.shoot.selected(n.length)}</strong>
      ${n.length<t.length?k`<button class="button small bare" @click=${this.all}>${V.shoot.everything}</button>`:b}
      <button class="button small" @click=${()=>this.look()}>${e(`spark`,17)} ${V.shoot.enhance}</button>
      <pop-menu face="quiet small" up="true" .label=${V.marks.mark} .items=${[{label:V.marks.pick,icon:`flag`,run:()=>this.mark({mark:`pick`})},{label:V.marks.reject,icon:`close`,run:()=>this.mark({mark:`reject`})},{label:V.marks.unmark,icon:`undo`,run:()=>this.mark({mark:`none`})},...[5,4,3,2,1,0].map(e=>({label:e?V.marks.rating(e):V.marks.none,icon:`star`,run:()=>this.mark({rating:e})}))]}>${e(`flag`,17)}</pop-menu>
      ${r.length?k`<button class="button small quiet" @click=${()=>ae(r)}>${V.job.cancel}</button>`:b}
      <button class="button small quiet danger" aria-label=${V.common.remove} @click=${()=>{S(this.shootId,n),this.clear()}}>${e(`bin`,17)}</button>
      <button class="button small bare round" aria-label=${V.shoot.clear} @click=${this.clear}>${e(`close`,17)}</button>
    </div>`}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(T(n,e),this.chosen.size||this.step(1))}columns(){return this.grid?.columns()??1}step(e){let t=this.grid?.items??[],n=t.findIndex(({id:e})=>e===this.focused()?.asset.id);this.grid?.focusOn(Math.min(t.length-1,Math.max(0,n<0?0:n+e)))}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&$(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>T([e.id],{deliver_job_id:t.id}))),r(V.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,n){this.dragged&&this.dragged!==n.id&&(e.preventDefault(),t(U.value.get(this.shootId)??[],this.dragged,n.id),this.dragged=``)}look(e=!1){let t=(U.value.get(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`).map(({id:e})=>e);t.length&&(ne(()=>import(`./looks-sheet-BR_8bDUG.js`),__vite__mapDeps([0,1,2,3,4,5,6])),this.looking=t)}started(){this.looking=null,this.clear(),this.filter=`all`}choose(e){let{id:t,range:n}=e.detail,r=(U.value.get(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}dropped(e){L(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,i=H.value.items.find(e=>e.id===this.shootId),o=n.value.trim();if(!i||o===i[e]||e===`name`&&!o)i&&(n.value=i[e]);else try{await oe(i,{[e]:o})}catch(e){r(a(e),{bad:!0})}}};d([D()],Z.prototype,`shootId`,void 0),d([_()],Z.prototype,`filter`,void 0),d([_()],Z.prototype,`chosen`,void 0),d([_()],Z.prototype,`choosing`,void 0),d([_()],Z.prototype,`looking`,void 0),d([_()],Z.prototype,`gone`,void 0),d([I(`drop-zone`)],Z.prototype,`zone`,void 0),d([I(`photo-grid`)],Z.prototype,`grid`,void 0),Z=d([z(`shoot-view`)],Z);function Q(e,t,n){return e===`picks`?t.mark===`pick`:e===`unmarked`?t.mark===`none`:e===`rejected`?t.mark===`reject`:e===`open`?n.some(x):e===`done`?n.some(e=>e.status===`succeeded`):e===`failed`?n[0]?.status===`failed`:e!==`review`||n.some(e=>e.status===`succeeded`&&($(e)===`review`||e.warnings.length>0))}function $(e){return e.report.fidelity?.result?.verdict??null}export{Z as ShootView,$ as verdictOf};