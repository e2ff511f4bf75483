import{Ct as e,Gn as t,Hn as n,Nr as r,Sr as i,St as a,Un as o,Ut as s,_r as c,ft as l,mt as u,vr as d,wr as f,yr as p,yt as m,zr as h}from"./common-DnajJ680.js";import"./compare-slider-8kY1ztrS.js";var g=class extends p{constructor(...t){super(...t),this.jobs=[],this.watch=new h(this,e)}static{this.styles=[t,f`
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
    `]}render(){this.watch;let{asset:e,jobs:t}=this,n=t.find(t=>t.id===e.deliver_job_id)??t[0],c=matchMedia(`(max-width: 760px)`).matches,d=t.length+1,f=c?d>3?2:1:d>4?3:2;return this.style.setProperty(`--across`,String(f)),i`<figure><compare-slider zoomable .now=${m(e,t[0])} .alt=${`${r.photo.before}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${r.photo.before}</span></figcaption></figure>
      ${u(t,e=>e.id,t=>i`<figure>
        <compare-slider zoomable .now=${a(t)} .fullWidth=${t.outputs[0]?.width??0} .alt=${`${s(t.style)}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${s(t.style)}</span>
          <button class="give" aria-pressed=${t===n} @click=${()=>l([e.id],{deliver_job_id:t.id})}>${o(`check`,15)} ${t===n?r.photo.delivered:r.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};n([c({attribute:!1})],g.prototype,`asset`,void 0),n([c({attribute:!1})],g.prototype,`jobs`,void 0),g=n([d(`all-looks`)],g);export{g as AllLooks};