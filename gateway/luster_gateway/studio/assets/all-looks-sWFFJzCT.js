import{a as e,f as t,i as n,l as r,n as i,o as a,t as o}from"./decorate-DgVMrwPl.js";import{u as s}from"./studio-app-B2hVM8nm.js";import"./compare-slider-xceiVRy5.js";import{t as c}from"./icon-B0PWcgOm.js";import{d as l}from"./looks-D1XRLt79.js";import{u}from"./stages-KZcncSvU.js";import{c as d,d as f}from"./index-BuAdGMzZ.js";import{i as p,r as m,t as h}from"./thumbs-0OCQa6U-.js";var g=class extends a{constructor(...e){super(...e),this.jobs=[],this.watch=new f(this,p)}static{this.styles=[i,t`
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
    `]}render(){this.watch;let{asset:e,jobs:t}=this,n=t.find(t=>t.id===e.deliver_job_id)??t[0],i=matchMedia(`(max-width: 760px)`).matches,a=t.length+1,o=i?a>3?2:1:a>4?3:2;return this.style.setProperty(`--across`,String(o)),r`<figure><compare-slider zoomable .now=${h(e,t[0])} .alt=${`${d.photo.before}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${d.photo.before}</span></figcaption></figure>
      ${s(t,e=>e.id,t=>r`<figure>
        <compare-slider zoomable .now=${m(t)} .fullWidth=${t.outputs[0]?.width??0} .alt=${`${l(t.style)}: ${e.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${l(t.style)}</span>
          <button class="give" aria-pressed=${t===n} @click=${()=>u([e.id],{deliver_job_id:t.id})}>${c(`check`,15)} ${t===n?d.photo.delivered:d.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};o([n({attribute:!1})],g.prototype,`asset`,void 0),o([n({attribute:!1})],g.prototype,`jobs`,void 0),g=o([e(`all-looks`)],g);export{g as AllLooks};