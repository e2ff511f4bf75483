import{Lt as e,Or as t,Pr as n,_r as r,at as i,fr as a,ft as o,gt as s,ht as c,ir as l,mr as u,nr as d,pr as f,st as p,tr as m,yr as h}from"./common-CjNGIj2e.js";import"./compare-slider-CmVenxhC.js";var g=class extends u{constructor(...e){super(...e),this.jobs=[],this.watch=new n(this,s)}static{this.styles=[l,h`
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
    `]}render(){this.watch;let{asset:n,jobs:a}=this,s=a.find(e=>e.id===n.deliver_job_id)??a[0],l=matchMedia(`(max-width: 760px)`).matches,u=a.length+1,f=l?u>3?2:1:u>4?3:2;return this.style.setProperty(`--across`,String(f)),r`<figure><compare-slider zoomable .now=${o(n,a[0])} .alt=${`${t.photo.before}: ${n.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${t.photo.before}</span></figcaption></figure>
      ${p(a,e=>e.id,a=>r`<figure>
        <compare-slider zoomable .now=${c(a)} .fullWidth=${a.outputs[0]?.width??0} .alt=${`${e(a.style)}: ${n.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${e(a.style)}</span>
          <button class="give" aria-pressed=${a===s} @click=${()=>i([n.id],{deliver_job_id:a.id})}>${d(`check`,15)} ${a===s?t.photo.delivered:t.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};m([a({attribute:!1})],g.prototype,`asset`,void 0),m([a({attribute:!1})],g.prototype,`jobs`,void 0),g=m([f(`all-looks`)],g);export{g as AllLooks};