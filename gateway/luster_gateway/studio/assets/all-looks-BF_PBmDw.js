import{Gn as e,H as t,In as n,Kn as r,Nn as i,Pn as a,Q as o,W as s,Wn as c,Y as l,Yn as u,Z as d,Zn as f,ar as p,dr as m,vt as h}from"./common-BNRW6NRY.js";import"./compare-slider-Pc8b_zIH.js";var g=class extends r{constructor(...e){super(...e),this.jobs=[],this.watch=new m(this,o)}static{this.styles=[n,f`
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
    `]}render(){this.watch;let{asset:e,jobs:n}=this,r=n.find(t=>t.id===e.deliver_job_id)??n[0],i=matchMedia(`(max-width: 760px)`).matches,o=n.length+1,c=i?o>3?2:1:o>4?3:2;return this.style.setProperty(`--across`,String(c)),u`<figure><compare-slider zoomable .now=${l(e,n[0])} .alt=${`${p.photo.before}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${p.photo.before}</span></figcaption></figure>
      ${s(n,e=>e.id,n=>u`<figure>
        <compare-slider zoomable .now=${d(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${`${h(n.style)}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${h(n.style)}</span>
          <button class="give" aria-pressed=${n===r} @click=${()=>t([e.id],{deliver_job_id:n.id})}>${a(`check`,15)} ${n===r?p.photo.delivered:p.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};i([c({attribute:!1})],g.prototype,`asset`,void 0),i([c({attribute:!1})],g.prototype,`jobs`,void 0),g=i([e(`all-looks`)],g);export{g as AllLooks};