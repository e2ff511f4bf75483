import{An as e,Dn as t,Fn as n,Mt as r,Nn as i,Rn as a,Sn as o,Tt as s,Un as c,Vt as l,Yn as u,_n as d,bn as f,ct as p,hn as m,it as h,jn as g,jt as _,kn as v,lt as y,ot as b,vn as x,zn as S,zt as C}from"./common-DW-tPYvw.js";import"./studio-app-lWAJbAAp.js";var w=class extends e{constructor(...e){super(...e),this.loaded=!1,this.until=y(),this.watch=new u(this,r,a,b)}static{this.styles=[f,n`
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
    `]}connectedCallback(){super.connectedCallback(),o(`/jobs`,{query:{limit:60}}).then(e=>l(e.jobs)).finally(()=>{this.loaded=!0,p().catch(()=>void 0)})}render(){this.watch;let e=[...r.value.values()].sort((e,t)=>(t.updated_at??``).localeCompare(e.updated_at??``)).slice(0,60);return i`<div class="page narrow"><h1>${c.activity.title}</h1>
      ${this.loaded&&!e.length?i`<p class="quieter">${c.activity.empty}</p>`:g}
      <ul>${e.map(e=>this.line(e))}</ul></div>`}line(e){let t=C(e.asset_id??``)?.filename??c.photos(1),n=s(e.style),r=e.status===`succeeded`?c.activity.done(t,n):e.status===`failed`?c.activity.failed(t):e.status===`cancelled`?c.activity.cancelled(t):c.activity.working(t,n),a=e.status===`succeeded`?h(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,o=this.until&&(e.completed_at??``)>this.until;return i`<li><a class=${o?`new`:``} href=${m.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${a?i`<img src=${a} alt="" loading="lazy" />`:_(e)?i`<progress-ring .value=${e.status===`queued`?-1:e.progress}></progress-ring>`:x(`photo`,22)}</span>
      <span><span class=${e.status===`failed`?`failed`:``}>${r}</span><br /><span class="hint">${e.updated_at?S(e.updated_at):``}${e.error?` · ${e.error.message}`:``}</span></span></a></li>`}};d([t()],w.prototype,`loaded`,void 0),d([t()],w.prototype,`until`,void 0),w=d([v(`activity-view`)],w);export{w as ActivityView};