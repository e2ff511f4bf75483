import{$t as e,An as t,B as n,N as r,Qt as i,R as a,V as o,dn as s,gn as c,j as l,ln as u,mn as d,ot as f,tn as p,un as m,wn as h}from"./common-B_tYxKnZ.js";import"./compare-slider-CsZhZKW6.js";var g=class extends s{constructor(...e){super(...e),this.jobs=[],this.watch=new t(this,o)}static{this.styles=[p,c`
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
    `]}render(){this.watch;let{asset:t,jobs:i}=this,o=i.find(e=>e.id===t.deliver_job_id)??i[0],s=matchMedia(`(max-width: 760px)`).matches,c=i.length+1,u=s?c>3?2:1:c>4?3:2;return this.style.setProperty(`--across`,String(u)),d`<figure><compare-slider zoomable .now=${a(t,i[0])} .alt=${`${h.photo.before}: ${t.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${h.photo.before}</span></figcaption></figure>
      ${r(i,e=>e.id,r=>d`<figure>
        <compare-slider zoomable .now=${n(r)} .fullWidth=${r.outputs[0]?.width??0} .alt=${`${f(r.style)}: ${t.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${f(r.style)}</span>
          <button class="give" aria-pressed=${r===o} @click=${()=>l([t.id],{deliver_job_id:r.id})}>${e(`check`,15)} ${r===o?h.photo.delivered:h.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};i([u({attribute:!1})],g.prototype,`asset`,void 0),i([u({attribute:!1})],g.prototype,`jobs`,void 0),g=i([m(`all-looks`)],g);export{g as AllLooks};