import{An as e,Fn as t,Nn as n,On as r,Q as i,Tt as a,Un as o,X as s,Yn as c,_n as l,at as u,bn as d,kn as f,ot as p,rt as m,vn as h}from"./common-DW-tPYvw.js";import"./compare-slider-CSsRt4iv.js";var g=class extends e{constructor(...e){super(...e),this.jobs=[],this.watch=new c(this,p)}static{this.styles=[d,t`
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
    `]}render(){this.watch;let{asset:e,jobs:t}=this,r=t.find(t=>t.id===e.deliver_job_id)??t[0],c=matchMedia(`(max-width: 760px)`).matches,l=t.length+1,d=c?l>3?2:1:l>4?3:2;return this.style.setProperty(`--across`,String(d)),n`<figure><compare-slider zoomable .now=${m(e,t[0])} .alt=${`${o.photo.before}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${o.photo.before}</span></figcaption></figure>
      ${i(t,e=>e.id,t=>n`<figure>
        <compare-slider zoomable .now=${u(t)} .fullWidth=${t.outputs[0]?.width??0} .alt=${`${a(t.style)}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${a(t.style)}</span>
          <button class="give" aria-pressed=${t===r} @click=${()=>s([e.id],{deliver_job_id:t.id})}>${h(`check`,15)} ${t===r?o.photo.delivered:o.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};l([r({attribute:!1})],g.prototype,`asset`,void 0),l([r({attribute:!1})],g.prototype,`jobs`,void 0),g=l([f(`all-looks`)],g);export{g as AllLooks};