import{Fn as e,Gn as t,J as n,Jn as r,Mn as i,Nn as a,U as o,Un as s,V as c,Wn as l,X as u,Xn as d,Z as f,_t as p,ir as m,ur as h}from"./common-CuPE31fl.js";import"./compare-slider-CwT03Vjz.js";var g=class extends t{constructor(...e){super(...e),this.jobs=[],this.watch=new h(this,f)}static{this.styles=[e,d`
      :host {
        position: absolute;
        inset: 0;
        display: grid;
        grid-template-columns: repeat(var(--across), minmax(0, 1fr));
        grid-auto-rows: minmax(0, 1fr);
        gap: 2px;
      }
      figure {
        position: relative;
        min-height: 0;
      }
      compare-slider {
        position: absolute;
        inset: 0;
        background: #0f0f0f;
      }
      figcaption {
        position: absolute;
        left: 0.75rem;
        bottom: 0.75rem;
        display: flex;
        gap: 0.4rem;
        max-width: calc(100% - 1.5rem);
        flex-wrap: wrap;
      }
      .name,
      .give {
        min-height: 2rem;
        padding: 0.2rem 0.8rem;
        border: 0;
        border-radius: 99px;
        background: rgb(16 16 16 / 0.84);
        color: #fff;
        font-size: var(--size-small);
        font-weight: 500;
        display: inline-flex;
        align-items: center;
        gap: 0.35rem;
      }
      .give {
        cursor: pointer;
      }
      .give:hover {
        background: #3a3a3a;
      }
      .give[aria-pressed="true"] {
        background: var(--glow);
        color: var(--on-glow);
      }
    `]}render(){this.watch;let{asset:e,jobs:t}=this,i=t.find(t=>t.id===e.deliver_job_id)??t[0],s=matchMedia(`(max-width: 760px)`).matches,l=t.length+1,d=s?l>3?2:1:l>4?3:2;return this.style.setProperty(`--across`,String(d)),r`<figure><compare-slider zoomable .now=${n(e,t[0])} .alt=${`${m.photo.before}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${m.photo.before}</span></figcaption></figure>
      ${o(t,e=>e.id,t=>r`<figure>
        <compare-slider zoomable .now=${u(t)} .fullWidth=${t.outputs[0]?.width??0} .alt=${`${p(t.style)}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${p(t.style)}</span>
          <button class="give" aria-pressed=${t===i} @click=${()=>c([e.id],{deliver_job_id:t.id})}>${a(`check`,15)} ${t===i?m.photo.delivered:m.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};i([s({attribute:!1})],g.prototype,`asset`,void 0),i([s({attribute:!1})],g.prototype,`jobs`,void 0),g=i([l(`all-looks`)],g);export{g as AllLooks};