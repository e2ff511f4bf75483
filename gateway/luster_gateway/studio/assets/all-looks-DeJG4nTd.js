import{B as e,Cn as t,H as n,Nn as r,Tn as i,X as a,Y as o,bn as s,cn as c,ht as l,q as u,sn as d,un as f,vn as p,yn as m,zn as h}from"./common-DdhaU0h5.js";import"./compare-slider-BsfKXGfl.js";var g=class extends s{constructor(...e){super(...e),this.jobs=[],this.watch=new h(this,a)}static{this.styles=[f,i`
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
    `]}render(){this.watch;let{asset:i,jobs:a}=this,s=a.find(e=>e.id===i.deliver_job_id)??a[0],d=matchMedia(`(max-width: 760px)`).matches,f=a.length+1,p=d?f>3?2:1:f>4?3:2;return this.style.setProperty(`--across`,String(p)),t`<figure><compare-slider zoomable .now=${u(i,a[0])} .alt=${`${r.photo.before}: ${i.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${r.photo.before}</span></figcaption></figure>
      ${n(a,e=>e.id,n=>t`<figure>
        <compare-slider zoomable .now=${o(n)} .fullWidth=${n.outputs[0]?.width??0} .alt=${`${l(n.style)}: ${i.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${l(n.style)}</span>
          <button class="give" aria-pressed=${n===s} @click=${()=>e([i.id],{deliver_job_id:n.id})}>${c(`check`,15)} ${n===s?r.photo.delivered:r.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};d([p({attribute:!1})],g.prototype,`asset`,void 0),d([p({attribute:!1})],g.prototype,`jobs`,void 0),g=d([m(`all-looks`)],g);export{g as AllLooks};