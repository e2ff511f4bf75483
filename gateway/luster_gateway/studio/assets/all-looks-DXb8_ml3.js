import{$n as e,$t as t,Dr as n,Mr as r,Mt as i,Nt as a,Or as o,Pr as s,Qn as c,Ur as l,Yr as u,kr as d,kt as f,lt as p,tr as m,wt as h,yt as g}from"./common-DraPfMhI.js";import"./compare-slider-_uiqqTem.js";var _=class extends d{constructor(...e){super(...e),this.jobs=[],this.watch=new u(this,a)}static{this.styles=[m,s`
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
    `]}render(){this.watch;let{asset:n,jobs:a}=this,o=g(n,a),s=matchMedia(`(max-width: 760px)`).matches,c=a.length+1,u=s?c>3?2:1:c>4?3:2;return this.style.setProperty(`--across`,String(u)),r`<figure><compare-slider zoomable .now=${f(n,a[0])} .alt=${`${l.photo.before}: ${n.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${l.photo.before}</span></figcaption></figure>
      ${h(a,e=>e.id,a=>r`<figure>
        <compare-slider zoomable .now=${i(a)} .fullWidth=${a.outputs[0]?.width??0} .alt=${`${t(a.style)}: ${n.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${t(a.style)}</span>
          <button class="give" aria-pressed=${a===o} @click=${()=>p(n,a)}>${e(`check`,15)} ${a===o?l.photo.delivered:l.photo.deliver}</button></figcaption></figure>`)}`}together(e){let{zoom:t,panX:n,panY:r}=e.detail;for(let i of this.renderRoot.querySelectorAll(`compare-slider`))i!==e.target&&Object.assign(i,{zoom:t,panX:n,panY:r})}};c([n({attribute:!1})],_.prototype,`asset`,void 0),c([n({attribute:!1})],_.prototype,`jobs`,void 0),_=c([o(`all-looks`)],_);export{_ as AllLooks};