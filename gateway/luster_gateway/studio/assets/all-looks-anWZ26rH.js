import{Ar as e,Cr as t,Gr as n,Jn as r,Or as i,Ot as a,Tr as o,Tt as s,Yn as c,Yt as l,Zn as u,at as d,bt as f,ht as p,kt as m,wr as h,zr as g}from"./common-Bd2pAfdr.js";import"./compare-slider-BX-wYv_e.js";var _=class extends o{constructor(...e){super(...e),this.jobs=[],this.watch=new n(this,m)}static{this.styles=[u,e`
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
    `]}render(){this.watch;let{asset:e,jobs:t}=this,n=p(e,t),r=matchMedia(`(max-width: 760px)`).matches,o=t.length+1,u=r?o>3?2:1:o>4?3:2;return this.style.setProperty(`--across`,String(u)),i`<figure><compare-slider zoomable .now=${s(e,t[0])} .alt=${`${g.photo.before}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${g.photo.before}</span></figcaption></figure>
      ${f(t,e=>e.id,t=>i`<figure>
        <compare-slider zoomable .now=${a(t)} .fullWidth=${t.outputs[0]?.width??0} .alt=${`${l(t.style)}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${l(t.style)}</span>
          <button class="give" aria-pressed=${t===n} @click=${()=>d(e,t)}>${c(`check`,15)} ${t===n?g.photo.delivered:g.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};r([t({attribute:!1})],_.prototype,`asset`,void 0),r([t({attribute:!1})],_.prototype,`jobs`,void 0),_=r([h(`all-looks`)],_);export{_ as AllLooks};