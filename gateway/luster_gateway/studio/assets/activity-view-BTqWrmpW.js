import{At as e,Ct as t,Dt as n,Et as r,F as i,H as a,O as o,P as s,Tt as c,W as l,_ as u,_t as d,dt as f,g as p,kt as m,lt as h,pt as g,ut as _}from"./studio-app-D2Rotnyn.js";import{a as v,c as y,d as b,i as x}from"./index-C0tBk6CC.js";import{n as S,t as C}from"./thumbs-D2GCrsQp.js";var w=class extends r{constructor(...e){super(...e),this.loaded=!1,this.until=u(),this.watch=new b(this,i,x,S)}static{this.styles=[g,e`
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
    `]}connectedCallback(){super.connectedCallback(),d(`/jobs`,{query:{limit:60}}).then(e=>l(e.jobs)).finally(()=>{this.loaded=!0,p().catch(()=>void 0)})}render(){this.watch;let e=[...i.value.values()].sort((e,t)=>(t.updated_at??``).localeCompare(e.updated_at??``)).slice(0,60);return m`<div class="page narrow"><h1>${y.activity.title}</h1>
      ${this.loaded&&!e.length?m`<p class="quieter">${y.activity.empty}</p>`:n}
      <ul>${e.map(e=>this.line(e))}</ul></div>`}line(e){let t=a(e.asset_id??``)?.filename??y.photos(1),n=o(e.style),r=e.status===`succeeded`?y.activity.done(t,n):e.status===`failed`?y.activity.failed(t):e.status===`cancelled`?y.activity.cancelled(t):y.activity.working(t,n),i=e.status===`succeeded`?C(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,c=this.until&&(e.completed_at??``)>this.until;return m`<li><a class=${c?`new`:``} href=${h.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${i?m`<img src=${i} alt="" loading="lazy" />`:s(e)?m`<progress-ring .value=${e.status===`queued`?-1:e.progress}></progress-ring>`:f(`photo`,22)}</span>
      <span><span class=${e.status===`failed`?`failed`:``}>${r}</span><br /><span class="hint">${e.updated_at?v(e.updated_at):``}${e.error?` · ${e.error.message}`:``}</span></span></a></li>`}};_([t()],w.prototype,`loaded`,void 0),_([t()],w.prototype,`until`,void 0),w=_([c(`activity-view`)],w);export{w as ActivityView};