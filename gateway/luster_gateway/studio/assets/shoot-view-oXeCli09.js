const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/looks-sheet-Bid5VcCr.js","assets/studio-app-D2Rotnyn.js","assets/index-C0tBk6CC.js","assets/index-_gXZcgoQ.css","assets/compare-slider-fuw9JrtL.js","assets/problems-1AVcRkRl.js","assets/schema-2vXgLy_U.js","assets/side-sheet-CtUAMy9e.js"])))=>i.map(i=>d[i]);
import{At as e,B as t,Ct as n,Dt as r,Et as i,F as a,I as o,J as s,K as c,O as l,Ot as u,P as d,St as ee,Tt as f,U as p,X as m,Y as h,a as te,c as g,ct as ne,d as _,dt as v,f as y,h as re,i as b,j as ie,kt as x,lt as S,m as C,n as w,o as T,p as E,pt as D,r as O,s as k,tt as ae,ut as A,wt as j,z as M}from"./studio-app-D2Rotnyn.js";import"./drop-zone-BIv63pMp.js";import{n as N,t as P}from"./thumbs-D2GCrsQp.js";import{c as F,d as I,i as L,l as R}from"./index-C0tBk6CC.js";import{i as z,n as B,o as V,r as H,t as U}from"./stages-HvthY7Xt.js";import{n as W,r as G}from"./problems-1AVcRkRl.js";var K={},q=y(class extends E{constructor(){super(...arguments),this.ot=K}render(e,t){return t()}update(e,[t,n]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((e,t)=>e===this.ot[t]))return u}else if(this.ot===t)return u;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,n)}}),J=class extends i{constructor(...e){super(...e),this.jobs=[],this.chosen=!1,this.choosing=!1,this.rejected=!1,this.local=``,this.watch=new I(this,h,N)}static{this.styles=[D,e`
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
      .marks .pill {
        padding-inline: 0.5rem;
      }
    `]}render(){this.watch;let e=this.asset,t=this.jobs.find(e=>e.status===`queued`||e.status===`processing`||e.status===`cancelling`),n=this.jobs.find(e=>e.status===`succeeded`),i=!t&&this.jobs[0]?.status===`failed`?this.jobs[0]:void 0,a=n&&P(n.id,n.outputs[0]?.name??`photo`,`thumb`)||e.thumb_url||this.local,o=this.said(t,i);return x`
      <a class=${t?`working`:``} href=${S.photo(e.shoot_id??``,e.id)} aria-label=${[e.filename,o||(n?l(n.style):``)].filter(Boolean).join(`, `)} draggable="false" @click=${this.open}>
        ${a?x`<img src=${a} alt="" loading="lazy" decoding="async" draggable="false" />`:x`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${F.shoot.select}: ${e.filename}`} @click=${this.choose}>${v(`check`,16)}</button>
      <div class="state" aria-hidden="true">
        ${t?x`<span class="pill"><progress-ring size="16" .value=${this.progress(t)}></progress-ring><span>${o}</span></span>`:r}
        ${i?x`<span class="pill bad">${v(`warn`,15)}<span>${F.job.failed}</span></span>`:r}
        ${n&&!t?x`<span class="pill">${n.warnings.length?v(`info`,15):r}<span>${l(n.style)}</span></span>`:r}
      </div>
      <div class="marks" aria-hidden="true"><slot name="marks"></slot></div>
    `}progress(e){return e.status===`queued`?-1:Math.max(e.progress,h.value.get(e.id)?.progress??0)}said(e,t){if(t)return F.job.failed;if(!e)return``;if(e.status===`queued`)return e.position>0?F.job.queuedAt(e.position):F.job.queued;if(e.status===`cancelling`)return F.job.cancelling;let n=h.value.get(e.id)?.stage??e.progress_note;return n&&U(n)||l(e.style)}open(e){(this.choosing||e.shiftKey)&&(e.preventDefault(),this.choose(e))}choose(e){this.dispatchEvent(new CustomEvent(`choose`,{detail:{id:this.asset.id,range:e.shiftKey},bubbles:!0,composed:!0}))}};A([j({attribute:!1})],J.prototype,`asset`,void 0),A([j({attribute:!1})],J.prototype,`jobs`,void 0),A([j({type:Boolean,reflect:!0})],J.prototype,`chosen`,void 0),A([j({type:Boolean,reflect:!0})],J.prototype,`choosing`,void 0),A([j({type:Boolean,reflect:!0})],J.prototype,`rejected`,void 0),A([j()],J.prototype,`local`,void 0),J=A([f(`photo-tile`)],J);var oe=y(class extends E{constructor(e){if(super(e),e.type!==C.ELEMENT)throw Error(`vars() stands inside a tag`)}update(e,[t]){let n=e.element.style;for(let[e,r]of Object.entries(t))n.setProperty(e,String(r));return u}render(e){return u}}),Y=class extends i{static{this.styles=[D,e`
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
    `]}render(){let{upload:e}=this,t=e.state===`refused`||e.state===`failed`,n=t?G(e.reason,e.detail):e.state===`sending`?`${F.upload.sending} ${Math.round(100*e.sent/Math.max(1,e.size))} %`:F.upload[e.state],i=e.url&&!t;return x`
      ${e.url&&!t?x`<img src=${e.url} alt="" />`:r}
      <div class="text ${i?`over`:`box`}">
        <span class="name">${e.name}</span><span class="why ${t?`bad`:``}">${n}</span>
      </div>
      ${e.state===`sending`||e.state===`checking`?x`<div class="bar" ${oe({"--share":`${Math.round(100*e.sent/Math.max(1,e.size))}%`})}></div>`:r}
      <div class="acts">
        ${t&&e.file?x`<button aria-label=${`${F.upload.retry}: ${e.name}`} @click=${()=>te(e.id)}>${v(`undo`,17)}</button>`:r}
        ${e.state===`done`?r:x`<button aria-label=${`${t||e.state===`duplicate`?F.upload.dismiss:F.upload.cancel}: ${e.name}`} @click=${()=>O(e.id)}>${v(`close`,17)}</button>`}
      </div>
    `}};A([j({attribute:!1})],Y.prototype,`upload`,void 0),Y=A([f(`upload-tile`)],Y);var se=e`
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
`,X=[`all`,`open`,`done`,`review`,`failed`],Z=class extends i{constructor(...e){super(...e),this.shootId=``,this.filter=`all`,this.chosen=new Set,this.choosing=!1,this.looking=null,this.gone=!1,this.watch=new I(this,s,p,c,a,k,L,ae),this.last=``,this.unbind=null,this.clear=()=>{this.chosen=new Set,this.choosing=!1},this.all=()=>{this.chosen=new Set((p.value.get(this.shootId)??[]).map(({id:e})=>e)),this.choosing=this.chosen.size>0}}static{this.styles=[D,se]}connectedCallback(){super.connectedCallback(),this.unbind=re({e:()=>this.look(),n:()=>this.zone.choose(),Escape:()=>this.choosing?this.clear():ne(S.home),"Mod+a":()=>this.all()})}disconnectedCallback(){super.disconnectedCallback(),this.unbind?.()}willUpdate(e){e.has(`shootId`)&&this.shootId&&(this.chosen=new Set,this.gone=!1,t(this.shootId).catch(()=>this.gone=!0),M(this.shootId).catch(()=>void 0))}render(){if(this.watch,this.gone)return x`<div class="page"><h1>${F.shoot.gone}</h1><p><a href=${S.home}>${F.nav.shoots}</a></p></div>`;let e=s.value.items.find(e=>e.id===this.shootId),t=p.value.get(this.shootId),n=[...b(this.shootId),...g(this.shootId)].filter(e=>e.state!==`done`||!t?.some(t=>t.id===e.asset)),i=o(),a=(t??[]).filter(e=>this.shows(i.get(e.id)??[])),c=t&&!t.length&&!n.length;return x`
      <div class="page">
        <a class="up" href=${S.home}>${v(`back`,17)} ${F.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${e?.name??``}</h1>
            ${e?x`<input class="title" aria-label=${F.shoot.rename} .value=${e.unsorted?F.shoots.unsorted:e.name} maxlength="200" ?readonly=${e.unsorted} @change=${e=>this.rename(`name`,e)} />
                  <input class="address" aria-label=${F.shoot.address} placeholder=${F.shoot.addAddress} .value=${e.address} maxlength="500" @change=${e=>this.rename(`address`,e)} />`:x`<div class="skeleton line"></div>`}
          </div>
          ${c?r:this.actions(t??[],i)}
        </div>
        ${this.coming(n.length)}
        ${c?x`<drop-zone .curtain=${F.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`:x`${this.bar(t??[],i)}
              <div class="grid" aria-busy=${!t}>
                ${_(n,e=>e.id,e=>x`<upload-tile .upload=${e}></upload-tile>`)}
                ${t?_(a,e=>e.id,e=>this.tile(e,i.get(e.id)??[])):Array.from({length:8},()=>x`<div class="skeleton tile"></div>`)}
              </div>
              ${t&&!a.length&&!n.length?x`<p class="quieter">${F.shoot.nothing}</p>`:r}
              <drop-zone quiet .curtain=${F.drop.into(e?.name??``)} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing&&this.chosen.size?this.selection(t??[]):r}
      ${this.looking?x`<looks-sheet .open=${!0} .shootId=${this.shootId} .assets=${this.looking} .photos=${t??[]} @closed=${()=>this.looking=null} @started=${this.started}></looks-sheet>`:r}
    `}actions(e,t){let n=e.some(e=>t.get(e.id)?.some(e=>e.status===`succeeded`));return x`<div class="acts">
      <button class="button quiet" @click=${()=>this.zone.choose()}>${v(`add`,18)} <span>${F.shoot.add}</span></button>
      ${n?x`<pop-menu face="quiet" .label=${F.shoot.download} .items=${[`original`,`web`,`mls`].map(e=>({label:F.shoot.sizes[e],hint:e===`original`?F.shoot.sizesHint:``,icon:`download`,run:()=>void V(this.shootId,e)}))}>${v(`download`,18)} <span>${F.shoot.download}</span></pop-menu>`:r}
      <button class="button" ?disabled=${!e.length} @click=${()=>this.look()}>${v(`spark`,18)} ${this.chosen.size?F.shoot.enhanceN(this.chosen.size):F.shoot.enhance}</button>
      <pop-menu .label=${F.common.more} .items=${[{label:F.shoot.everything,icon:`check`,run:()=>this.all()},{label:F.shoot.delete,hint:F.shoot.deleteHint,icon:`bin`,danger:!0,run:()=>z(this.shootId)}]}>${v(`more`)}</pop-menu>
    </div>`}coming(e){if(!e)return r;let t=g(this.shootId),n=t.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)),i=t.filter(e=>e.state===`failed`).length,a=[...b(this.shootId),...t.filter(e=>[`refused`,`duplicate`].includes(e.state))],o=t.reduce((e,t)=>e+(n.includes(t)?t.sent:t.size),0),s=t.reduce((e,t)=>e+t.size,0);return x`<div class="coming" role="status">
      ${n.length?x`<progress-ring .value=${o/Math.max(1,s)}></progress-ring><span class="number">${F.shoot.uploading(t.length-n.length,t.length)}</span>
        <button class="button small bare" @click=${()=>n.forEach(e=>O(e.id))}>${F.shoot.cancelUploads}</button>`:r}
      ${i?x`<button class="button small quiet" @click=${T}>${F.shoot.retryUploads}</button>`:r}
      ${a.length&&!n.length?x`<button class="button small quiet" @click=${()=>a.forEach(e=>O(e.id))}>${F.shoot.clearList}</button>`:r}
    </div>`}bar(e,t){let n=new Map(X.map(n=>[n,e.filter(e=>Q(n,t.get(e.id)??[])).length])),i=X.filter(e=>e===`all`||n.get(e));return x`<div class="bar">
      <div class="choices" role="group" aria-label=${F.shoot.filter}>
        ${i.map(e=>x`<button class="choice" aria-pressed=${e===this.filter} @click=${()=>this.filter=e}>${F.shoot.filters[e]} <span class="count number">${n.get(e)}</span></button>`)}
      </div>
      ${e.length?x`<button class="button bare small" aria-pressed=${this.choosing} @click=${()=>this.choosing?this.clear():this.choosing=!0}>${this.choosing?F.common.done:F.shoot.select}</button>`:r}
    </div>`}tile(e,t){let n=e.thumb_url?``:k.value.find(t=>t.asset===e.id)?.url??``;return q([e,t.map(e=>`${e.id}${e.status}${e.sequence}`).join(),this.chosen.has(e.id),this.choosing,L.value,n],()=>x`<photo-tile .asset=${e} .local=${n} .jobs=${t} ?chosen=${this.chosen.has(e.id)} ?choosing=${this.choosing} @choose=${this.choose}></photo-tile>`)}selection(e){let t=[...this.chosen],n=t.flatMap(e=>o().get(e)??[]).filter(d);return x`<div class="selection" role="toolbar" aria-label=${F.shoot.selected(t.length)}>
      <strong class="number">${F.shoot.selected(t.length)}</strong>
      ${t.length<e.length?x`<button class="button small bare" @click=${this.all}>${F.shoot.everything}</button>`:r}
      <button class="button small" @click=${()=>this.look()}>${v(`spark`,17)} ${F.shoot.enhance}</button>
      ${n.length?x`<button class="button small quiet" @click=${()=>B(n)}>${F.job.cancel}</button>`:r}
      <button class="button small quiet danger" aria-label=${F.common.remove} @click=${()=>{H(this.shootId,t),this.clear()}}>${v(`bin`,17)}</button>
      <button class="button small bare round" aria-label=${F.shoot.clear} @click=${this.clear}>${v(`close`,17)}</button>
    </div>`}shows(e){return Q(this.filter,e)}look(){let e=p.value.get(this.shootId)??[],t=this.chosen.size?e.filter(e=>this.chosen.has(e.id)).map(({id:e})=>e):e.map(({id:e})=>e);t.length&&(R(()=>import(`./looks-sheet-Bid5VcCr.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])),this.looking=t)}started(){this.looking=null,this.clear(),this.filter=`all`}choose(e){let{id:t,range:n}=e.detail,r=(p.value.get(this.shootId)??[]).map(e=>e.id),i=new Set(this.chosen);if(n&&this.last){let[e,n]=[r.indexOf(this.last),r.indexOf(t)].sort((e,t)=>e-t);for(let t of r.slice(e,n+1))i.add(t)}else i.delete(t)||i.add(t);this.last=t,this.choosing=!0,this.chosen=i,i.size||(this.choosing=!1)}dropped(e){w(this.shootId,e.detail.files)}async rename(e,t){let n=t.target,r=s.value.items.find(e=>e.id===this.shootId),i=n.value.trim();if(!r||i===r[e]||e===`name`&&!i)r&&(n.value=r[e]);else try{await ie(r,{[e]:i})}catch(e){m(W(e),{bad:!0})}}};A([j()],Z.prototype,`shootId`,void 0),A([n()],Z.prototype,`filter`,void 0),A([n()],Z.prototype,`chosen`,void 0),A([n()],Z.prototype,`choosing`,void 0),A([n()],Z.prototype,`looking`,void 0),A([n()],Z.prototype,`gone`,void 0),A([ee(`drop-zone`)],Z.prototype,`zone`,void 0),Z=A([f(`shoot-view`)],Z);function Q(e,t){return e===`open`?t.some(d):e===`done`?t.some(e=>e.status===`succeeded`):e===`failed`?t[0]?.status===`failed`:e!==`review`||t.some(e=>e.status===`succeeded`&&($(e)===`review`||e.warnings.length>0))}function $(e){return e.report.fidelity?.result?.verdict??null}export{Z as ShootView,$ as verdictOf};