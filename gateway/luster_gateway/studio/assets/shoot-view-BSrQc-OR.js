const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-B7y22Tic.js","assets/decorate-DgVMrwPl.js","assets/client-CncvMuQx.js","assets/query-DDQkTGvL.js","assets/compare-slider-Cf-zO4qz.js","assets/index-DEbQyZ9z.js","assets/index-_gXZcgoQ.css","assets/icon-B0PWcgOm.js","assets/studio-app-DhbV0ONy.js","assets/library-3VrW3UrX.js","assets/session-DAsBdlRA.js","assets/looks-Bp0tpQqC.js","assets/toasts-BVbxcBX9.js","assets/problems-BRe9BQKI.js","assets/schema-2vXgLy_U.js","assets/side-sheet-CxAKV9kX.js"])))=>i.map(i=>d[i]);
import{a as e,c as t,f as n,i as r,l as i,n as a,o,r as s,s as c,t as l}from"./decorate-DgVMrwPl.js";import{a as ee,c as u,d,f,h as p,i as m,m as te,n as h,o as g,p as _,r as v,s as y,v as ne,y as b}from"./studio-app-DhbV0ONy.js";import{t as x}from"./query-DDQkTGvL.js";import"./drop-zone--6VjzYv4.js";import{t as S}from"./icon-B0PWcgOm.js";import{b as C,c as w,d as re,f as ie,h as T,o as E,s as D,t as O,v as ae,x as k}from"./library-3VrW3UrX.js";import{d as A}from"./looks-Bp0tpQqC.js";import{n as oe,t as j}from"./thumbs-DKhN0mTd.js";import{c as M,d as N,i as P,l as F}from"./index-DEbQyZ9z.js";import{a as I,i as L,l as R,n as z,o as B,r as V,s as H,t as U}from"./stages-whBwkUs1.js";import{n as W,r as G}from"./problems-BRe9BQKI.js";import{i as K}from"./session-DAsBdlRA.js";import{n as q}from"./toasts-BVbxcBX9.js";var se={},ce=f(class extends _{constructor(){super(...arguments),this.ot=se}render(e,t){return t()}update(e,[n,r]){if(Array.isArray(n)){if(Array.isArray(this.ot)&&this.ot.length===n.length&&n.every((e,t)=>e===this.ot[t]))return t}else if(this.ot===n)return t;return this.ot=Array.isArray(n)?Array.from(n):n,this.render(n,r)}}),J=class extends o{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.local=``,this.watch=new N(this,k,oe)}static{this.styles=[a,n`
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
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),n=this.jobs.filter(e=>e.status===`succeeded`),r=n.find(t=>t.id===e.deliver_job_id)??n[0],a=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,o=r&&j(r.id,r.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,s=this.said(t,a);return i`
      <a class=${t?`working`:``} href=${b.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,e.mark===`pick`?M.marks.picked:e.mark===`reject`?M.marks.rejected:``,e.rating?M.marks.rating(e.rating):``,s||(r?A(r.style):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${o?i`<img src=${o} alt="" loading="lazy" decoding="async" draggable="false" />`:i`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${M.shoot.select}: ${e.filename}`} @click=${this.choose}>${S(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?i`<span class="pill"><progress-ring size="16" .value=${this.progress(t)}></progress-ring><span>${s}</span></span>`:c}
        ${a?i`<span class="pill bad">${S(`warn`,15)}<span>${M.job.failed}</span></span>`:c}
        ${r&&!t?i`<span class="pill">${r.warnings.length?S(`info`,15):c}<span>${A(r.style)}</span></span>`:c}
      </div>
      ${e.rating||e.mark!==`none`?i`<div class="marks" aria-hidden="true">${e.mark===`pick`?i`<span class="pill glow">${S(`flag`,14)}</span>`:e.mark===`reject`?i`<span class="pill">${S(`close`,14)}</span>`:c}${e.rating?i`<span class="pill number">${e.rating} ★</span>`:c}</div>`:c}
    `}progress(e){return e.status===`queued`?-1:Math.max(e.progress,k.value.get(e.id)?.progress??0)}said(e,t){if(t)return M.job.failed;if(!e)return``;if(e.status===`queued`)return e.position>0?M.job.queuedAt(e.position):M.job.queued;if(e.status===`cancelling`)return M.job.cancelling;let n=k.value.get(e.id)?.stage??e.progress_note;return n&&U(n)||A(e.style)}focus(){this.renderRoot.querySelector(`a`)?.focus()}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};l([r({attribute:!1})],J.prototype,`asset`,void 0),l([r({attribute:!1})],J.prototype,`jobs`,void 0),l([r({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),l([r({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),l([r({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),l([r()],J.prototype,`local`,void 0),J=l([e(`photo-tile`)],J);var le=f(class extends _{constructor(e){if(super(e),e.type!==te.ELEMENT)throw Error(`vars() stands inside a tag`)}update(e,[n]){let r=e.element.style;for(let[e,t]of Object.entries(n))r.setProperty(e,String(t));return t}render(e){return t}}),Y=class extends o{static{this.styles=[a,n`
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
    `]}render(){let{upload:e}=this,t=e.state===`refused`||e.state===`failed`,n=t?G(e.reason,e.detail):e.state===`sending`?`${M.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:M.upload[e.state],r=e.url&&!t;return i`
      ${e.url&&!t?i`<img src=${e.url} alt="" />`:c}
      <div class="text ${r?`over`:`box`}">
        <span class="name">${e.name}</span><span class="why ${t?`bad`:``}">${n}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?i`<div class="bar" ${le({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:c}
      <div class="acts">
        ${t&&e.file?i`<button aria-label=${`${M.upload.retry}: ${e.name}`} @click=${()=>ee(e.id)}>${S(`undo`,17)}</button>`:c}
        ${e.state===`done`?c:i`<button aria-label=${`${t||e.state===`duplicate`?M.upload.dismiss:M.upload.cancel}: ${e.name}`} @click=${()=>v(e.id)}>${S(`close`,17)}</button>`}
      </div>
    `}};l([r({attribute:!1})],Y.prototype,`upload`,void 0),Y=l([e(`upload-tile`)],Y);var ue=n`
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
    .acts .word {
      display: none;
    }
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.4rem;
    }
    .acts {
      width: 100%;
    }
    .acts > .button:not(.quiet) {
      flex: 1;
    }
    .bar .choices {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      margin-inline: calc(-1 * var(--edge));
      padding-inline: var(--edge);
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
`,X=[`all`,`picks`,`unmarked`,`rejected`,`open`,`done`,`review`,`failed`],Z=class extends o{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new N(this,C,T,ae,D,y,P,K),this.last=``,this.unbind=null,this.dragged=``,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((T.value.get(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[a,ue]}connectedCallback(){super.connectedCallback(),this.unbind=p({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():ne(b.home),"Mod+a":()=>this.all(),p:()=>this.mark({mark:`pick`}),x:()=>this.mark({mark:`reject`}),u:()=>void L(),...Object.fromEntries([0,1,2,3,4,5].map(e=>[String(e),()=>this.mark({rating:e})])),ArrowRight:()=>this.step(1),ArrowLeft:()=>this.step(-1),ArrowDown:()=>this.step(this.columns()),ArrowUp:()=>this.step(-this.columns())})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&(this.chosen=new Set,this.gone=!1,ie(this.shootId).catch(()=>this.gone=!0),re(this.shootId).catch(()=>void 0))}render(){if(this.watch,this.gone)return i`<div class="page"><h1>${M.shoot.gone}</h1><p><a href=${b.home}>${M.nav.shoots}</a></p></div>`;let e=C.value.items.find(e=>e.id===this.shootId),t=T.value.get(this.shootId),n=[...m(this.shootId),...u(this.shootId)].filter(e=>e.state!==`done`||!t?.some(t=>t.id===e.asset)),r=w(),a=(t??[]).filter(e=>Q(this.filter,e,r.get(e.id)??[])),o=t&&!t.length&&!n.length;return i`
      <div class="page">
        <a class="up" href=${b.home}>${S(`back`,17)} ${M.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?i`<input class="title" aria-label=${M.shoot.rename} .value=${e.unsorted?M.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${M.shoot.address} placeholder=${M.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:i`<div class="skeleton line"></div>`}
          </div>
          ${o?c:this.actions(t??[],r)}
        </div>
        ${this.coming(n.length)}
        ${o?i`<drop-zone .curtain=${M.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:i`${this.bar(t??[],r)}
              <div class="grid" aria-busy=${!t}>
                ${d(n,e=>e.id,e=>i`<upload-tile .upload=${e}></upload-tile>`)}
                ${t?d(a,e=>e.id,e=>this.tile(e,r.get(e.id)??[])):Array.from({length:8},()=>i`<div class="skeleton tile"></div>`)}
              </div>
              ${t&&!a.length&&!n.length?i`<p class="quieter">${M.shoot.nothing}</p>`:c}
              <drop-zone quiet .curtain=${M.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?this.selection(t??[]):c}
      ${this.looking?i`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${t??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:c}
    `}actions(e,t){let n=e.some(e=>t.get(e.id)?.some(e=>e.status===`succeeded`)),r=[`original`,`web`,`mls`],a=e.filter(e=>e.mark===`pick`).length;return i`<div class="acts">
      <button class="button quiet" aria-label=${M.shoot.add} @click=${()=>this.zone.choose()}>${S(`add`,18)} <span class="word">${M.shoot.add}</span></button>
      ${n?i`<pop-menu face="quiet" .label=${M.shoot.download} .items=${r.map(e=>({label:M.shoot.sizes[e],hint:e===`original`?M.shoot.sizesHint:``,icon:`download`,run:()=>void R(this.shootId,e)}))}>${S(`download`,18)} <span class="word">${M.shoot.download}</span></pop-menu>`:c}
      ${a&&!this.chosen.size?i`<button class="button quiet" @click=${()=>this.look(!0)}>${S(`flag`,18)} ${M.marks.enhancePicks(a)}</button>`:c}
      <button class="button" ?disabled=${!e.length} @click=${()=>this.look()}>${S(`spark`,18)} ${this.chosen.size?M.shoot.enhanceN(this.chosen.size):M.shoot.enhance}</button>
      <pop-menu .label=${M.common.more} .items=${[{label:M.shoot.everything,icon:`check`,run:()=>this.all()},{label:M.photo.accept,icon:`shield`,run:()=>void this.accept(e,t)},{label:M.shoot.delete,hint:M.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>H(this.shootId)}]}>${S(`more`)}</pop-menu>
    </div>`}coming(e){if(!e)return c;let t=u(this.shootId),n=t.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)),r=t.filter(e=>e.state===`failed`).length,a=[...m(this.shootId),...t.filter(e=>[`refused`,`duplicate`].includes(e.state))],o=t.reduce((e,t)=>e+(n.includes(t)?t.sent:t.size),0),s=t.reduce((e,t)=>e+t.size,0);return i`<div class="coming" role="status">
      ${n.length?i`<progress-ring .value=${o/Math.max(1,s)}></progress-ring><span class="number">${M.shoot.uploading(t.length-n.length,t.length)}</span>
        <button class="button small bare" @click=${()=>n.forEach(e=>v(e.id))}>${M.shoot.cancelUploads}</button>`:c}
      ${r?i`<button class="button small quiet" @click=${g}>${M.shoot.retryUploads}</button>`:c}
      ${a.length&&!n.length?i`<button class="button small quiet" @click=${()=>a.forEach(e=>v(e.id))}>${M.shoot.clearList}</button>`:c}
    </div>`}bar(e,t){let n=new Map(X.map(n=>[n,e.filter(e=>Q(n,e,t.get(e.id)??[])).length])),r=e.some(e=>e.mark!==`none`),a=X.filter(e=>e===`all`||e===this.filter||n.get(e)&&(e!==`unmarked`||r));return i`<div class="bar">
      <div class="choices" role="group" aria-label=${M.shoot.filter}>
        ${a.map(e=>i`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${M.shoot.filters[e]} <span class="count number">${n.get(e)}</span></button>`)}
      </div>
      ${e.length?i`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?M.common.done:M.shoot.select}</button>`:c}
    </div>`}tile(e,t){let n=e.thumb_url?``:y.value.find(t=>t.asset===e.id)?.url??``;return ce([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,P.value,n],()=>i`<photo-tile .asset=${e} .local=${n} .jobs=${t} ?rejected=${e.mark===`reject`} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${this.choose} draggable="true" @dragstart=${t=>this.drag(t,e)} @dragend=${()=>this.dragged=``} @dragover=${this.over} @drop=${t=>this.put(t,e)}></photo-tile>`)}selection(e){let t=[...this.chosen],n=t.flatMap(e=>w().get(e)??[]).filter(E);return i`<div class="selection" role="toolbar" aria-label=${M.shoot.selected(t.length)}>
      <strong class="number">${M.shoot.selected(t.length)}</strong>
      ${t.length<e.length?i`<button class="button small bare" @click=${this.all}>${M.shoot.everything}</button>`:c}
      <button class="button small" @click=${()=>this.look()}>${S(`spark`,17)} ${M.shoot.enhance}</button>
      <pop-menu face="quiet small" up="true" .label=${M.marks.mark} .items=${[{label:M.marks.pick,icon:`flag`,run:()=>this.mark({mark:`pick`})},{label:M.marks.reject,icon:`close`,run:()=>this.mark({mark:`reject`})},{label:M.marks.unmark,icon:`undo`,run:()=>this.mark({mark:`none`})},...[5,4,3,2,1,0].map(e=>({label:e?M.marks.rating(e):M.marks.none,icon:`star`,run:()=>this.mark({rating:e})}))]}>${S(`flag`,17)}</pop-menu>
      ${n.length?i`<button class="button small quiet" @click=${()=>I(n)}>${M.job.cancel}</button>`:c}
      <button class="button small quiet danger" aria-label=${M.common.remove} @click=${()=>{B(this.shootId,t),this.clear()}}>${S(`bin`,17)}</button>
      <button class="button small bare round" aria-label=${M.shoot.clear} @click=${this.clear}>${S(`close`,17)}</button>
    </div>`}focused(){return this.renderRoot.querySelector(`photo-tile:focus-within`)}mark(e){let t=this.focused(),n=this.chosen.size?[...this.chosen]:t?[t.asset.id]:[];n.length&&(V(n,e),this.chosen.size||this.step(1))}columns(){return getComputedStyle(this.renderRoot.querySelector(`.grid`)).gridTemplateColumns.split(` `).length}step(e){let t=[...this.renderRoot.querySelectorAll(`photo-tile`)],n=t.indexOf(this.focused());t[Math.min(t.length-1,Math.max(0,n<0?0:n+e))]?.focus()}drag(e,t){this.dragged=t.id,e.dataTransfer.effectAllowed=`move`,e.dataTransfer.setData(`text/plain`,t.filename)}async accept(e,t){let n=e.flatMap(e=>{let n=t.get(e.id)?.find(e=>e.status===`succeeded`);return n&&$(n)===`faithful`?[{asset:e,job:n}]:[]});await Promise.all(n.map(({asset:e,job:t})=>V([e.id],{deliver_job_id:t.id}))),q(M.photo.accepted(n.length))}over(e){this.dragged&&e.preventDefault()}put(e,t){this.dragged&&this.dragged!==t.id&&(e.preventDefault(),z(T.value.get(this.shootId)??[],this.dragged,t.id),this.dragged=``)}look(e=!1){let t=(T.value.get(this.shootId)??[]).filter(t=>e?t.mark===`pick`:this.chosen.size?this.chosen.has(t.id):t.mark!==`reject`).map(({id:e})=>e);t.length&&(F(()=>import(`./looks-sheet-B7y22Tic.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15])),this.looking=t)}started(){this.looking=null,this.clear(),this.filter=`all`}choose(e){let{id:t,range:n}=e.detail,r=(T.value.get(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}dropped(e){h(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=C.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await O(r,{[e]:i})}catch(e){q(W(e),{bad:!0})}}};l([r()],Z.prototype,`shootId`,void 0),l([s()],Z.prototype,`filter`,void 0),l([s()],Z.prototype,`chosen`,void 0),l([s()],Z.prototype,`choosing`,void 0),l([s()],Z.prototype,`looking`,void 0),l([s()],Z.prototype,`gone`,void 0),l([x(`drop-zone`)],Z.prototype,`zone`,void 0),Z=l([e(`shoot-view`)],Z);function Q(e,t,n){return e===`picks`?t.mark===`pick`:e===`unmarked`?t.mark===`none`:e===`rejected`?t.mark===`reject`:e===`open`?n.some(E):e===`done`?n.some(e=>e.status===`succeeded`):e===`failed`?n[0]?.status===`failed`:e!==`review`||n.some(e=>e.status===`succeeded`&&($(e)===`review`||e.warnings.length>0))}function $(e){return e.report.fidelity?.result?.verdict??null}export{Z as ShootView,$ as verdictOf};