import{$n as e,Ar as t,At as n,Dr as r,Dt as i,Er as a,Mr as o,St as s,Tr as c,Vr as l,Xn as u,Zn as d,Zt as f,_t as p,jt as m,qr as h,st as g}from"./common-CtLmJYzS.js";import"./compare-slider-Bw29-X9T.js";var _=class extends r{constructor(...e){super(...e),this.jobs=[],this.watch=new h(this,m)}static{this.styles=[e,o`
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
    `]}render(){this.watch;let{asset:e,jobs:r}=this,a=p(e,r),o=matchMedia(`(max-width: 760px)`).matches,c=r.length+1,u=o?c>3?2:1:c>4?3:2;return this.style.setProperty(`--across`,String(u)),t`<figure><compare-slider zoomable .now=${i(e,r[0])} .alt=${`${l.photo.before}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${l.photo.before}</span></figcaption></figure>
      ${s(r,e=>e.id,r=>t`<figure>
        <compare-slider zoomable .now=${n(r)} .fullWidth=${r.outputs[0]?.width??0} .alt=${`${f(r.style)}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${f(r.style)}</span>
          <button class="give" aria-pressed=${r===a} @click=${()=>g(e,r)}>${d(`check`,15)} ${r===a?l.photo.delivered:l.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};u([c({attribute:!1})],_.prototype,`asset`,void 0),u([c({attribute:!1})],_.prototype,`jobs`,void 0),_=u([a(`all-looks`)],_);export{_ as AllLooks};