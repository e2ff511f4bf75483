import{Lt as e,Or as t,Pr as n,Rn as r,Vn as i,_r as a,at as o,fr as s,ft as c,gt as l,ht as u,mr as d,pr as f,st as p,yr as m,zn as h}from"./common-IKet5uTS.js";import"./compare-slider-DDrY3-k8.js";var g=class extends d{constructor(...e){super(...e),this.jobs=[],this.watch=new n(this,l)}static{this.styles=[i,m`
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
    `]}render(){this.watch;let{asset:n,jobs:r}=this,i=r.find(e=>e.id===n.deliver_job_id)??r[0],s=matchMedia(`(max-width: 760px)`).matches,l=r.length+1,d=s?l>3?2:1:l>4?3:2;return this.style.setProperty(`--across`,String(d)),a`<figure><compare-slider zoomable .now=${c(n,r[0])} .alt=${`${t.photo.before}: ${n.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${t.photo.before}</span></figcaption></figure>
      ${p(r,e=>e.id,r=>a`<figure>
        <compare-slider zoomable .now=${u(r)} .fullWidth=${r.outputs[0]?.width??0} .alt=${`${e(r.style)}: ${n.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${e(r.style)}</span>
          <button class="give" aria-pressed=${r===i} @click=${()=>o([n.id],{deliver_job_id:r.id})}>${h(`check`,15)} ${r===i?t.photo.delivered:t.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};r([s({attribute:!1})],g.prototype,`asset`,void 0),r([s({attribute:!1})],g.prototype,`jobs`,void 0),g=r([f(`all-looks`)],g);export{g as AllLooks};