import{a as e,f as t,l as n,n as r,o as i,r as a,s as o,t as s}from"./decorate-DgVMrwPl.js";import{i as c}from"./client-CncvMuQx.js";import{t as l}from"./icon-B0PWcgOm.js";import{_ as u,h as d,m as f}from"./studio-app-B2hVM8nm.js";import{g as p,m,o as h,s as g}from"./library-LBpDYgot.js";import{d as _}from"./looks-D1XRLt79.js";import{a as v,c as y,d as b,i as x}from"./index-BuAdGMzZ.js";import{i as S,n as C}from"./thumbs-0OCQa6U-.js";var w=class extends i{constructor(...e){super(...e),this.loaded=!1,this.until=d(),this.watch=new b(this,g,x,S)}static{this.styles=[r,t`
      ul {
        margin-top: 1.5rem;
      }
      a {
        display: grid;
        grid-template-columns: 4.5rem minmax(0, 1fr) auto;
        gap: 1rem;
        align-items: center;
        padding: 0.7rem 0;
        border-top: 1px solid var(--line);
        text-decoration: none;
      }
      .picture {
        aspect-ratio: 3 / 2;
        border-radius: 6px;
        overflow: hidden;
        background: var(--raised);
        display: grid;
        place-items: center;
      }
      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .new::after {
        content: "";
        width: 0.5rem;
        height: 0.5rem;
        border-radius: 50%;
        background: var(--glow);
      }
      .failed {
        color: var(--bad);
      }
    `]}connectedCallback(){super.connectedCallback(),c(`/jobs`,{query:{limit:60}}).then(e=>p(e.jobs)).finally(()=>{this.loaded=!0,f().catch(()=>void 0)})}render(){this.watch;let e=[...g.value.values()].sort((e,t)=>(t.updated_at??``).localeCompare(e.updated_at??``)).slice(0,60);return n`<div class="page narrow"><h1>${y.activity.title}</h1>
      ${this.loaded&&!e.length?n`<p class="quieter">${y.activity.empty}</p>`:o}
      <ul>${e.map(e=>this.line(e))}</ul></div>`}line(e){let t=m(e.asset_id??``)?.filename??y.photos(1),r=_(e.style),i=e.status===`succeeded`?y.activity.done(t,r):e.status===`failed`?y.activity.failed(t):e.status===`cancelled`?y.activity.cancelled(t):y.activity.working(t,r),a=e.status===`succeeded`?C(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,o=this.until&&(e.completed_at??``)>this.until;return n`<li><a class=${o?`new`:``} href=${u.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${a?n`<img src=${a} alt="" loading="lazy" />`:h(e)?n`<progress-ring .value=${e.status===`queued`?-1:e.progress}></progress-ring>`:l(`photo`,22)}</span>
      <span><span class=${e.status===`failed`?`failed`:``}>${i}</span><br /><span class="hint">${e.updated_at?v(e.updated_at):``}${e.error?` · ${e.error.message}`:``}</span></span></a></li>`}};s([a()],w.prototype,`loaded`,void 0),s([a()],w.prototype,`until`,void 0),w=s([e(`activity-view`)],w);export{w as ActivityView};