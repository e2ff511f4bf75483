import{Gn as e,In as t,Jt as n,Kn as r,Nn as i,Pn as a,Q as o,Rn as s,Un as c,X as l,Yn as u,Zn as d,ar as f,dr as p,er as m,et as h,jn as g,qn as _,qt as v,rn as y,tn as b,tr as x,tt as S,vt as C}from"./common-BNRW6NRY.js";import"./studio-app-BORxxpVD.js";var w=class extends r{constructor(...e){super(...e),this.loaded=!1,this.until=S(),this.watch=new p(this,n,m,o)}static{this.styles=[t,d`
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
    `]}connectedCallback(){super.connectedCallback(),s(`/jobs`,{query:{limit:60}}).then(e=>y(e.jobs)).finally(()=>{this.loaded=!0,h().catch(()=>void 0)})}render(){this.watch;let e=[...n.value.values()].sort((e,t)=>(t.updated_at??``).localeCompare(e.updated_at??``)).slice(0,60);return u`<div class="page narrow"><h1>${f.activity.title}</h1>
      ${this.loaded&&!e.length?u`<p class="quieter">${f.activity.empty}</p>`:_}
      <ul>${e.map(e=>this.line(e))}</ul></div>`}line(e){let t=b(e.asset_id??``)?.filename??f.photos(1),n=C(e.style),r=e.status===`succeeded`?f.activity.done(t,n):e.status===`failed`?f.activity.failed(t):e.status===`cancelled`?f.activity.cancelled(t):f.activity.working(t,n),i=e.status===`succeeded`?l(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,o=this.until&&(e.completed_at??``)>this.until;return u`<li><a class=${o?`new`:``} href=${g.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${i?u`<img src=${i} alt="" loading="lazy" />`:v(e)?u`<progress-ring .value=${e.status===`queued`?-1:e.progress}></progress-ring>`:a(`photo`,22)}</span>
      <span><span class=${e.status===`failed`?`failed`:``}>${r}</span><br /><span class="hint">${e.updated_at?x(e.updated_at):``}${e.error?` · ${e.error.message}`:``}</span></span></a></li>`}};i([c()],w.prototype,`loaded`,void 0),i([c()],w.prototype,`until`,void 0),w=i([e(`activity-view`)],w);export{w as ActivityView};