import{$r as e,Dt as t,Ft as n,Ir as r,It as i,Mr as a,Mt as o,Nr as s,Rr as c,St as l,ar as u,ft as d,jr as f,nn as p,nr as m,qr as h,rr as g}from"./common-CTwHqudk.js";import"./compare-slider-CR2eWNWU.js";var _=class extends s{constructor(...t){super(...t),this.jobs=[],this.watch=new e(this,i)}static{this.styles=[u,c`
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
    `]}render(){this.watch;let{asset:e,jobs:i}=this,a=l(e,i),s=matchMedia(`(max-width: 760px)`).matches,c=i.length+1,u=s?c>3?2:1:c>4?3:2;return this.style.setProperty(`--across`,String(u)),r`<figure><compare-slider zoomable .now=${o(e,i[0])} .alt=${`${h.photo.before}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${h.photo.before}</span></figcaption></figure>
      ${t(i,e=>e.id,t=>r`<figure>
        <compare-slider zoomable .now=${n(t)} .fullWidth=${t.outputs[0]?.width??0} .alt=${`${p(t.style)}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${p(t.style)}</span>
          <button class="give" aria-pressed=${t===a} @click=${()=>d(e,t)}>${g(`check`,15)} ${t===a?h.photo.delivered:h.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};m([f({attribute:!1})],_.prototype,`asset`,void 0),m([f({attribute:!1})],_.prototype,`jobs`,void 0),_=m([a(`all-looks`)],_);export{_ as AllLooks};