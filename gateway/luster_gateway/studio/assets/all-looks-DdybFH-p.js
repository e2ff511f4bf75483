import{At as e,Br as t,Et as n,Fr as r,Ft as i,Hr as a,Ir as o,Lr as s,Rt as c,Zr as l,gt as u,lr as d,on as f,or as p,ri as m,sr as h,zt as g}from"./common-BYV8meyg.js";import"./compare-slider-ZTpD58o6.js";var _=class extends s{constructor(...e){super(...e),this.jobs=[],this.watch=new m(this,g)}static{this.styles=[d,a`
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
    `]}render(){this.watch;let{asset:r,jobs:a}=this,o=n(r,a),s=matchMedia(`(max-width: 760px)`).matches,d=a.length+1,p=s?d>3?2:1:d>4?3:2;return this.style.setProperty(`--across`,String(p)),t`<figure><compare-slider zoomable .now=${i(r,a[0])} .alt=${`${l.photo.before}: ${r.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${l.photo.before}</span></figcaption></figure>
      ${e(a,e=>e.id,e=>t`<figure>
        <compare-slider zoomable .now=${c(e)} .fullWidth=${e.outputs[0]?.width??0} .alt=${`${f(e.style)}: ${r.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${f(e.style)}</span>
          <button class="give" aria-pressed=${e===o} @click=${()=>u(r,e)}>${h(`check`,15)} ${e===o?l.photo.delivered:l.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};p([r({attribute:!1})],_.prototype,`asset`,void 0),p([r({attribute:!1})],_.prototype,`jobs`,void 0),_=p([o(`all-looks`)],_);export{_ as AllLooks};