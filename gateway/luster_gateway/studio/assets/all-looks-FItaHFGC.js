import{$n as e,Hn as t,Qn as n,Tt as r,Vn as i,Wn as a,Y as o,ar as s,br as c,er as l,et as u,it as d,mr as f,q as p,rr as m,rt as h}from"./common-nlsLLDTL.js";import"./compare-slider-UGGvuUVu.js";var g=class extends l{constructor(...e){super(...e),this.jobs=[],this.watch=new c(this,d)}static{this.styles=[a,s`
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
    `]}render(){this.watch;let{asset:e,jobs:n}=this,i=n.find(t=>t.id===e.deliver_job_id)??n[0],a=matchMedia(`(max-width: 760px)`).matches,s=n.length+1,c=a?s>3?2:1:s>4?3:2;return this.style.setProperty(`--across`,String(c)),m`<figure><compare-slider zoomable .now=${u(e,n[0])} .alt=${`${f.photo.before}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${f.photo.before}</span></figcaption></figure>
      ${o(n,e=>e.id,n=>m`<figure>
        <compare-slider zoomable .now=${h(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${`${r(n.style)}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${r(n.style)}</span>
          <button class="give" aria-pressed=${n===i} @click=${()=>p([e.id],{deliver_job_id:n.id})}>${t(`check`,15)} ${n===i?f.photo.delivered:f.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};i([n({attribute:!1})],g.prototype,`asset`,void 0),i([n({attribute:!1})],g.prototype,`jobs`,void 0),g=i([e(`all-looks`)],g);export{g as AllLooks};