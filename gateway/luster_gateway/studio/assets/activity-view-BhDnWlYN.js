import{$ as e,Cn as t,J as n,Nn as r,On as i,Q as a,St as o,Tn as s,X as c,_n as l,an as u,bn as d,cn as f,fn as p,ht as m,jt as h,kn as g,kt as _,sn as v,un as y,xn as b,xt as x,yn as S,zn as C}from"./common-DdhaU0h5.js";import"./studio-app-DNNNydjZ.js";var w=class extends d{constructor(...t){super(...t),this.loaded=!1,this.until=e(),this.watch=new C(this,o,i,c)}static{this.styles=[y,s`
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
    `]}connectedCallback(){super.connectedCallback(),p(`/jobs`,{query:{limit:60}}).then(e=>h(e.jobs)).finally(()=>{this.loaded=!0,a().catch(()=>void 0)})}render(){this.watch;let e=[...o.value.values()].sort((e,t)=>(t.updated_at??``).localeCompare(e.updated_at??``)).slice(0,60);return t`<div class="page narrow"><h1>${r.activity.title}</h1>
      ${this.loaded&&!e.length?t`<p class="quieter">${r.activity.empty}</p>`:b}
      <ul>${e.map(e=>this.line(e))}</ul></div>`}line(e){let i=_(e.asset_id??``)?.filename??r.photos(1),a=m(e.style),o=e.status===`succeeded`?r.activity.done(i,a):e.status===`failed`?r.activity.failed(i):e.status===`cancelled`?r.activity.cancelled(i):r.activity.working(i,a),s=e.status===`succeeded`?n(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,c=this.until&&(e.completed_at??``)>this.until;return t`<li><a class=${c?`new`:``} href=${u.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${s?t`<img src=${s} alt="" loading="lazy" />`:x(e)?t`<progress-ring .value=${e.status===`queued`?-1:e.progress}></progress-ring>`:f(`photo`,22)}</span>
      <span><span class=${e.status===`failed`?`failed`:``}>${o}</span><br /><span class="hint">${e.updated_at?g(e.updated_at):``}${e.error?` · ${e.error.message}`:``}</span></span></a></li>`}};v([l()],w.prototype,`loaded`,void 0),v([l()],w.prototype,`until`,void 0),w=v([S(`activity-view`)],w);export{w as ActivityView};