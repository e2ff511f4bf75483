import{Hn as e,J as t,Mn as n,Pn as r,U as i,Un as a,V as o,Wn as s,X as c,Yn as l,Z as u,gt as d,jn as f,lr as p,qn as m,rr as h}from"./common-BwQ0svBd.js";import"./compare-slider-CXSs5klH.js";var g=class extends s{constructor(...e){super(...e),this.jobs=[],this.watch=new p(this,u)}static{this.styles=[r,l`
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
    `]}render(){this.watch;let{asset:e,jobs:r}=this,a=r.find(t=>t.id===e.deliver_job_id)??r[0],s=matchMedia(`(max-width: 760px)`).matches,l=r.length+1,u=s?l>3?2:1:l>4?3:2;return this.style.setProperty(`--across`,String(u)),m`<figure><compare-slider zoomable .now=${t(e,r[0])} .alt=${`${h.photo.before}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${h.photo.before}</span></figcaption></figure>
      ${i(r,e=>e.id,t=>m`<figure>
        <compare-slider zoomable .now=${c(t)} .fullWidth=${t.outputs[0]?.width??0} .alt=${`${d(t.style)}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${d(t.style)}</span>
          <button class="give" aria-pressed=${t===a} @click=${()=>o([e.id],{deliver_job_id:t.id})}>${n(`check`,15)} ${t===a?h.photo.delivered:h.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};f([e({attribute:!1})],g.prototype,`asset`,void 0),f([e({attribute:!1})],g.prototype,`jobs`,void 0),g=f([a(`all-looks`)],g);export{g as AllLooks};