import{Et as e,Ir as t,Lr as n,Lt as r,Pt as i,Qr as a,Rr as o,Rt as s,Ur as c,Vr as l,an as u,cr as d,ii as f,kt as p,mt as m,sr as h,ur as g}from"./common-O4eJjprC.js";import"./compare-slider-8PzAfSdr.js";var _=class extends o{constructor(...e){super(...e),this.jobs=[],this.watch=new f(this,s)}static{this.styles=[g,c`
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
    `]}render(){this.watch;let{asset:t,jobs:n}=this,o=e(t,n),s=matchMedia(`(max-width: 760px)`).matches,c=n.length+1,f=s?c>3?2:1:c>4?3:2;return this.style.setProperty(`--across`,String(f)),l`<figure><compare-slider zoomable .now=${i(t,n[0])} .alt=${`${a.photo.before}: ${t.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${a.photo.before}</span></figcaption></figure>
      ${p(n,e=>e.id,e=>l`<figure>
        <compare-slider zoomable .now=${r(e)} .fullWidth=${e.outputs[0]?.width??0} .alt=${`${u(e.style)}: ${t.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${u(e.style)}</span>
          <button class="give" aria-pressed=${e===o} @click=${()=>m(t,e)}>${d(`check`,15)} ${e===o?a.photo.delivered:a.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};h([t({attribute:!1})],_.prototype,`asset`,void 0),h([t({attribute:!1})],_.prototype,`jobs`,void 0),_=h([n(`all-looks`)],_);export{_ as AllLooks};