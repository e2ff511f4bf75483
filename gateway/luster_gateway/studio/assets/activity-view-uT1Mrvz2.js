import{$ as e,$n as t,An as n,Fn as r,Gn as i,Hn as a,Jn as o,Kn as s,Kt as c,Ln as l,Mn as u,Nn as d,Wn as f,Xn as p,Y as m,Z as h,_t as g,en as _,er as v,et as y,ir as b,nn as x,qt as S,ur as C}from"./common-CuPE31fl.js";import"./studio-app-D64HejSJ.js";var w=class extends i{constructor(...e){super(...e),this.loaded=!1,this.until=y(),this.watch=new C(this,S,t,h)}static{this.styles=[r,p`
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
    `]}connectedCallback(){super.connectedCallback(),l(`/jobs`,{query:{limit:60}}).then(e=>x(e.jobs)).finally(()=>{this.loaded=!0,e().catch(()=>void 0)})}render(){this.watch;let e=[...S.value.values()].sort((e,t)=>(t.updated_at??``).localeCompare(e.updated_at??``)).slice(0,60);return o`<div class="page narrow"><h1>${b.activity.title}</h1>
      ${this.loaded&&!e.length?o`<p class="quieter">${b.activity.empty}</p>`:s}
      <ul>${e.map(e=>this.line(e))}</ul></div>`}line(e){let t=_(e.asset_id??``)?.filename??b.photos(1),r=g(e.style),i=e.status===`succeeded`?b.activity.done(t,r):e.status===`failed`?b.activity.failed(t):e.status===`cancelled`?b.activity.cancelled(t):b.activity.working(t,r),a=e.status===`succeeded`?m(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,s=this.until&&(e.completed_at??``)>this.until;return o`<li><a class=${s?`new`:``} href=${n.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${a?o`<img src=${a} alt="" loading="lazy" />`:c(e)?o`<progress-ring .value=${e.status===`queued`?-1:e.progress}></progress-ring>`:d(`photo`,22)}</span>
      <span><span class=${e.status===`failed`?`failed`:``}>${i}</span><br /><span class="hint">${e.updated_at?v(e.updated_at):``}${e.error?` · ${e.error.message}`:``}</span></span></a></li>`}};u([a()],w.prototype,`loaded`,void 0),u([a()],w.prototype,`until`,void 0),w=u([f(`activity-view`)],w);export{w as ActivityView};