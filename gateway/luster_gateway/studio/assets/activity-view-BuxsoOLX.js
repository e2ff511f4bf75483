import{$t as e,B as t,Ct as n,G as r,H as i,Tn as a,W as o,Zt as s,_n as c,bn as l,dn as u,en as d,fn as f,hn as p,in as m,jn as h,ln as g,mt as _,nn as v,pn as y,pt as b,st as x,xn as S,xt as C}from"./common-TL4Xbfyj.js";import"./studio-app-BSVSd4w4.js";var w=class extends f{constructor(...e){super(...e),this.loaded=!1,this.until=r(),this.watch=new h(this,_,l,i)}static{this.styles=[v,c`
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
    `]}connectedCallback(){super.connectedCallback(),m(`/jobs`,{query:{limit:60}}).then(e=>n(e.jobs)).finally(()=>{this.loaded=!0,o().catch(()=>void 0)})}render(){this.watch;let e=[..._.value.values()].sort((e,t)=>(t.updated_at??``).localeCompare(e.updated_at??``)).slice(0,60);return p`<div class="page narrow"><h1>${a.activity.title}</h1>
      ${this.loaded&&!e.length?p`<p class="quieter">${a.activity.empty}</p>`:y}
      <ul>${e.map(e=>this.line(e))}</ul></div>`}line(e){let n=C(e.asset_id??``)?.filename??a.photos(1),r=x(e.style),i=e.status===`succeeded`?a.activity.done(n,r):e.status===`failed`?a.activity.failed(n):e.status===`cancelled`?a.activity.cancelled(n):a.activity.working(n,r),o=e.status===`succeeded`?t(e.id,e.outputs[0]?.name??`photo`,`thumb`):null,c=this.until&&(e.completed_at??``)>this.until;return p`<li><a class=${c?`new`:``} href=${s.photo(e.shoot_id??``,e.asset_id??``)}>
      <span class="picture">${o?p`<img src=${o} alt="" loading="lazy" />`:b(e)?p`<progress-ring .value=${e.status===`queued`?-1:e.progress}></progress-ring>`:d(`photo`,22)}</span>
      <span><span class=${e.status===`failed`?`failed`:``}>${i}</span><br /><span class="hint">${e.updated_at?S(e.updated_at):``}${e.error?` · ${e.error.message}`:``}</span></span></a></li>`}};e([g()],w.prototype,`loaded`,void 0),e([g()],w.prototype,`until`,void 0),w=e([u(`activity-view`)],w);export{w as ActivityView};