import{Nt as e,Or as t,Qn as n,Sr as r,Xn as i,Yn as a,cr as o,ct as s,dr as c,dt as l,ft as u,or as d,pr as f,rt as p,sr as m,tt as h}from"./common-BEWaxQ7m.js";import"./compare-slider-Lci8n20g.js";var g=class extends o{constructor(...e){super(...e),this.jobs=[],this.watch=new t(this,u)}static{this.styles=[n,f`
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
    `]}render(){this.watch;let{asset:t,jobs:n}=this,a=n.find(e=>e.id===t.deliver_job_id)??n[0],o=matchMedia(`(max-width: 760px)`).matches,u=n.length+1,d=o?u>3?2:1:u>4?3:2;return this.style.setProperty(`--across`,String(d)),c`<figure><compare-slider zoomable .now=${s(t,n[0])} .alt=${`${r.photo.before}: ${t.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${r.photo.before}</span></figcaption></figure>
      ${p(n,e=>e.id,n=>c`<figure>
        <compare-slider zoomable .now=${l(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${`${e(n.style)}: ${t.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${e(n.style)}</span>
          <button class="give" aria-pressed=${n===a} @click=${()=>h([t.id],{deliver_job_id:n.id})}>${i(`check`,15)} ${n===a?r.photo.delivered:r.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};a([d({attribute:!1})],g.prototype,`asset`,void 0),a([d({attribute:!1})],g.prototype,`jobs`,void 0),g=a([m(`all-looks`)],g);export{g as AllLooks};