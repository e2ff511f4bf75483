import{$t as e,An as t,Qt as n,St as r,U as i,V as a,W as o,Xt as s,bn as c,bt as l,cn as u,dn as d,fn as f,ft as p,gn as m,mn as h,ot as g,pt as _,rn as v,tn as y,un as b,wn as x,yn as S,z as C}from"./common-B_tYxKnZ.js";import"./studio-app-DBlN2WzA.js";var w=class extends d{constructor(...e){super(...e),this.loaded=!1,this.until=o(),this.watch=new t(this,_,S,a)}static{this.styles=[y,m`
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
    `]}connectedCallback(){super.connectedCallback(),v(`/jobs`,{query:{limit:60}}).then(e=>r(e.jobs)).finally(()=>{this.loaded=!0,i().catch(()=>void 0)})}render(){this.watch;let e=[..._.value.values()].sort((e,t)=>(t.updated_at??``).localeCompare(e.updated_at??``)).slice(0,60);return h`<div class="page narrow"><h1>${x.activity.title}</h1>
      ${this.loaded&&!e.length?h`<p class="quieter">${x.activity.empty}</p>`:f}
      <ul>${e.map(e=>this.line(e))}</ul></div>`}line(t){let n=l(t.asset_id??``)?.filename??x.photos(1),r=g(t.style),i=t.status===`succeeded`?x.activity.done(n,r):t.status===`failed`?x.activity.failed(n):t.status===`cancelled`?x.activity.cancelled(n):x.activity.working(n,r),a=t.status===`succeeded`?C(t.id,t.outputs[0]?.name??`photo`,`thumb`):null,o=this.until&&(t.completed_at??``)>this.until;return h`<li><a class=${o?`new`:``} href=${s.photo(t.shoot_id??``,t.asset_id??``)}>
      <span class="picture">${a?h`<img src=${a} alt="" loading="lazy" />`:p(t)?h`<progress-ring .value=${t.status===`queued`?-1:t.progress}></progress-ring>`:e(`photo`,22)}</span>
      <span><span class=${t.status===`failed`?`failed`:``}>${i}</span><br /><span class="hint">${t.updated_at?c(t.updated_at):``}${t.error?` · ${t.error.message}`:``}</span></span></a></li>`}};n([u()],w.prototype,`loaded`,void 0),n([u()],w.prototype,`until`,void 0),w=n([b(`activity-view`)],w);export{w as ActivityView};