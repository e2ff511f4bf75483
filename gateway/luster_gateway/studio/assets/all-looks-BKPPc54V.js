import{Dn as e,Hn as t,Jn as n,Mn as r,On as i,Pn as a,Y as o,Z as s,_n as c,at as l,gn as u,it as d,kn as f,nt as p,wt as m,yn as h}from"./common-8l5TvFPB.js";import"./compare-slider-CdJkZfLe.js";var g=class extends f{constructor(...e){super(...e),this.jobs=[],this.watch=new n(this,l)}static{this.styles=[h,a`
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
    `]}render(){this.watch;let{asset:e,jobs:n}=this,i=n.find(t=>t.id===e.deliver_job_id)??n[0],a=matchMedia(`(max-width: 760px)`).matches,l=n.length+1,u=a?l>3?2:1:l>4?3:2;return this.style.setProperty(`--across`,String(u)),r`<figure><compare-slider zoomable .now=${p(e,n[0])} .alt=${`${t.photo.before}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${t.photo.before}</span></figcaption></figure>
      ${s(n,e=>e.id,n=>r`<figure>
        <compare-slider zoomable .now=${d(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${`${m(n.style)}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${m(n.style)}</span>
          <button class="give" aria-pressed=${n===i} @click=${()=>o([e.id],{deliver_job_id:n.id})}>${c(`check`,15)} ${n===i?t.photo.delivered:t.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};u([e({attribute:!1})],g.prototype,`asset`,void 0),u([e({attribute:!1})],g.prototype,`jobs`,void 0),g=u([i(`all-looks`)],g);export{g as AllLooks};