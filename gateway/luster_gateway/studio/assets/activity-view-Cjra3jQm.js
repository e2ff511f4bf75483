import{$ as e,$n as t,$t as n,Gn as r,Gt as i,In as a,Kt as o,Mn as s,Pn as c,Qn as l,Un as u,Vn as d,Wn as f,Y as p,Yn as m,Z as h,et as g,gt as _,jn as v,kn as y,lr as b,qn as x,rr as S,tn as C}from"./common-BwQ0svBd.js";import"./studio-app-Bf9JT8xs.js";var w=class extends f{constructor(...e){super(...e),this.loaded=!1,this.until=g(),this.watch=new b(this,o,l,h)}static{this.styles=[c,m`
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
    `]}connectedCallback(){super.connectedCallback(),a(`/jobs`,{query:{limit:60}}).then(e=>C(e.jobs)).finally(()=>{this.loaded=!0,e().catch(()=>void 0)})}render(){this.watch;let e=[...o.value.values()].sort((e,t)=>(t.updated_at??``).localeCompare(e.updated_at??``)).slice(0,60);return x`<div class="page narrow"><h1>${S.activity.title}</h1>
      ${this.loaded&&!e.length?x`<p class="quieter">${S.activity.empty}</p>`:r}
      <ul>${e.map(e=>this.line(e))}</ul></div>`}line(e){let r=n(e.asset_id??``)?.filename??S.photos(1),a=_(e.style),o=e.status===`succeeded`?S.activity.done(r,a):e.status===`failed`?S.activity.failed(r):e.status===`cancelled`?S.activity.cancelled(r):S.activity.working(r,a),c=e.status===`succeeded`?p(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,l=this.until&&(e.completed_at??``)>this.until;return x`<li><a class=${l?`new`:``} href=${y.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${c?x`<img src=${c} alt="" loading="lazy" />`:i(e)?x`<progress-ring .value=${e.status===`queued`?-1:e.progress}></progress-ring>`:s(`photo`,22)}</span>
      <span><span class=${e.status===`failed`?`failed`:``}>${o}</span><br /><span class="hint">${e.updated_at?t(e.updated_at):``}${e.error?` · ${e.error.message}`:``}</span></span></a></li>`}};v([d()],w.prototype,`loaded`,void 0),v([d()],w.prototype,`until`,void 0),w=v([u(`activity-view`)],w);export{w as ActivityView};