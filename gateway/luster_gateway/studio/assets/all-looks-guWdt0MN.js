import{$n as e,It as t,Qn as n,Tr as r,dr as i,dt as a,gr as o,ht as s,it as c,jr as l,lr as u,mr as d,mt as f,ot as p,tr as m,ur as h}from"./common-CsLnnzm3.js";import"./compare-slider-bKFs5wmp.js";var g=class extends i{constructor(...e){super(...e),this.jobs=[],this.watch=new l(this,s)}static{this.styles=[m,o`
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
    `]}render(){this.watch;let{asset:n,jobs:i}=this,o=i.find(e=>e.id===n.deliver_job_id)??i[0],s=matchMedia(`(max-width: 760px)`).matches,l=i.length+1,u=s?l>3?2:1:l>4?3:2;return this.style.setProperty(`--across`,String(u)),d`<figure><compare-slider zoomable .now=${a(n,i[0])} .alt=${`${r.photo.before}: ${n.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${r.photo.before}</span></figcaption></figure>
      ${p(i,e=>e.id,i=>d`<figure>
        <compare-slider zoomable .now=${f(i)} .fullWidth=${i.outputs[0]?.width??0} .alt=${`${t(i.style)}: ${n.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${t(i.style)}</span>
          <button class="give" aria-pressed=${i===o} @click=${()=>c([n.id],{deliver_job_id:i.id})}>${e(`check`,15)} ${i===o?r.photo.delivered:r.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};n([u({attribute:!1})],g.prototype,`asset`,void 0),n([u({attribute:!1})],g.prototype,`jobs`,void 0),g=n([h(`all-looks`)],g);export{g as AllLooks};