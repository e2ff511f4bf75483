import{An as e,At as t,Bt as n,En as r,Hn as i,Jn as a,Ln as o,Mn as s,On as c,Pn as l,Rn as u,Rt as d,_n as f,at as p,ct as m,gn as h,jt as g,kn as _,mn as v,rt as y,st as b,wt as x,xn as S,yn as C}from"./common-8l5TvFPB.js";import"./studio-app-MN--f2Kw.js";var w=class extends _{constructor(...e){super(...e),this.loaded=!1,this.until=m(),this.watch=new a(this,g,o,p)}static{this.styles=[C,l`
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
    `]}connectedCallback(){super.connectedCallback(),S(`/jobs`,{query:{limit:60}}).then(e=>n(e.jobs)).finally(()=>{this.loaded=!0,b().catch(()=>void 0)})}render(){this.watch;let t=[...g.value.values()].sort((e,t)=>(t.updated_at??``).localeCompare(e.updated_at??``)).slice(0,60);return s`<div class="page narrow"><h1>${i.activity.title}</h1>
      ${this.loaded&&!t.length?s`<p class="quieter">${i.activity.empty}</p>`:e}
      <ul>${t.map(e=>this.line(e))}</ul></div>`}line(e){let n=d(e.asset_id??``)?.filename??i.photos(1),r=x(e.style),a=e.status===`succeeded`?i.activity.done(n,r):e.status===`failed`?i.activity.failed(n):e.status===`cancelled`?i.activity.cancelled(n):i.activity.working(n,r),o=e.status===`succeeded`?y(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,c=this.until&&(e.completed_at??``)>this.until;return s`<li><a class=${c?`new`:``} href=${v.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${o?s`<img src=${o} alt="" loading="lazy" />`:t(e)?s`<progress-ring .value=${e.status===`queued`?-1:e.progress}></progress-ring>`:f(`photo`,22)}</span>
      <span><span class=${e.status===`failed`?`failed`:``}>${a}</span><br /><span class="hint">${e.updated_at?u(e.updated_at):``}${e.error?` · ${e.error.message}`:``}</span></span></a></li>`}};h([r()],w.prototype,`loaded`,void 0),h([r()],w.prototype,`until`,void 0),w=h([c(`activity-view`)],w);export{w as ActivityView};