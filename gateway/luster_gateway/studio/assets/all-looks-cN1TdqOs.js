import{Br as e,Cr as t,Ct as n,Kn as r,Pr as i,Tr as a,Un as o,Wn as s,Wt as c,br as l,bt as u,ht as d,pt as f,vr as p,wt as m,yr as h}from"./common-3VDTXD9_.js";import"./compare-slider-C3gv5ahX.js";var g=class extends l{constructor(...t){super(...t),this.jobs=[],this.watch=new e(this,m)}static{this.styles=[r,a`
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
    `]}render(){this.watch;let{asset:e,jobs:r}=this,a=r.find(t=>t.id===e.deliver_job_id)??r[0],o=matchMedia(`(max-width: 760px)`).matches,l=r.length+1,p=o?l>3?2:1:l>4?3:2;return this.style.setProperty(`--across`,String(p)),t`<figure><compare-slider zoomable .now=${u(e,r[0])} .alt=${`${i.photo.before}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${i.photo.before}</span></figcaption></figure>
      ${d(r,e=>e.id,r=>t`<figure>
        <compare-slider zoomable .now=${n(r)} .fullWidth=${r.outputs[0]?.width??0} .alt=${`${c(r.style)}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${c(r.style)}</span>
          <button class="give" aria-pressed=${r===a} @click=${()=>f([e.id],{deliver_job_id:r.id})}>${s(`check`,15)} ${r===a?i.photo.delivered:i.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};o([p({attribute:!1})],g.prototype,`asset`,void 0),o([p({attribute:!1})],g.prototype,`jobs`,void 0),g=o([h(`all-looks`)],g);export{g as AllLooks};