import{$t as e,H as t,M as n,P as r,Tn as i,V as a,_n as o,dn as s,en as c,fn as l,hn as u,jn as d,nn as f,st as p,un as m,z as h}from"./common-TL4Xbfyj.js";import"./compare-slider-BlYdahUG.js";var g=class extends l{constructor(...e){super(...e),this.jobs=[],this.watch=new d(this,t)}static{this.styles=[f,o`
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
    `]}render(){this.watch;let{asset:e,jobs:t}=this,o=t.find(t=>t.id===e.deliver_job_id)??t[0],s=matchMedia(`(max-width: 760px)`).matches,l=t.length+1,d=s?l>3?2:1:l>4?3:2;return this.style.setProperty(`--across`,String(d)),u`<figure><compare-slider zoomable .now=${h(e,t[0])} .alt=${`${i.photo.before}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${i.photo.before}</span></figcaption></figure>
      ${r(t,e=>e.id,t=>u`<figure>
        <compare-slider zoomable .now=${a(t)} .fullWidth=${t.outputs[0]?.width??0} .alt=${`${p(t.style)}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${p(t.style)}</span>
          <button class="give" aria-pressed=${t===o} @click=${()=>n([e.id],{deliver_job_id:t.id})}>${c(`check`,15)} ${t===o?i.photo.delivered:i.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};e([m({attribute:!1})],g.prototype,`asset`,void 0),e([m({attribute:!1})],g.prototype,`jobs`,void 0),g=e([s(`all-looks`)],g);export{g as AllLooks};