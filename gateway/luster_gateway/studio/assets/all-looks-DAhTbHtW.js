import{Bn as e,Fr as t,Hn as n,Rt as r,_t as i,br as a,ct as o,gt as s,hr as c,kr as l,mr as u,ot as d,pr as f,pt as p,vr as m,zn as h}from"./common-Th73iqsk.js";import"./compare-slider-D1WAmAMS.js";var g=class extends c{constructor(...e){super(...e),this.jobs=[],this.watch=new t(this,i)}static{this.styles=[n,a`
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
    `]}render(){this.watch;let{asset:t,jobs:n}=this,i=n.find(e=>e.id===t.deliver_job_id)??n[0],a=matchMedia(`(max-width: 760px)`).matches,c=n.length+1,u=a?c>3?2:1:c>4?3:2;return this.style.setProperty(`--across`,String(u)),m`<figure><compare-slider zoomable .now=${p(t,n[0])} .alt=${`${l.photo.before}: ${t.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${l.photo.before}</span></figcaption></figure>
      ${o(n,e=>e.id,n=>m`<figure>
        <compare-slider zoomable .now=${s(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${`${r(n.style)}: ${t.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${r(n.style)}</span>
          <button class="give" aria-pressed=${n===i} @click=${()=>d([t.id],{deliver_job_id:n.id})}>${e(`check`,15)} ${n===i?l.photo.delivered:l.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};h([f({attribute:!1})],g.prototype,`asset`,void 0),h([f({attribute:!1})],g.prototype,`jobs`,void 0),g=h([u(`all-looks`)],g);export{g as AllLooks};