import{An as e,Dn as t,Dt as n,Fn as r,Nn as i,Rn as a,Sn as o,Un as s,Yn as c,_n as l,bn as u,jn as d,kn as f,vn as p,vt as m}from"./common-DW-tPYvw.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends e{constructor(...e){super(...e),this.plugins=null,this.watch=new c(this,n,a)}static{this.styles=[u,r`
      section {
        margin-top: 2.5rem;
      }
      h2 {
        margin-bottom: 0.9rem;
      }
      ul {
        display: grid;
      }
      li {
        padding: 1rem 0;
        border-top: 1px solid var(--line);
        display: grid;
        gap: 0.25rem;
      }
      .top {
        display: flex;
        gap: 0.75rem;
        align-items: baseline;
        justify-content: space-between;
      }
      .stands {
        display: inline-flex;
        gap: 0.35rem;
        align-items: center;
        font-size: var(--size-small);
        color: var(--good);
        white-space: nowrap;
      }
      .stands.failed {
        color: var(--bad);
      }
      .stands.disabled {
        color: var(--text-3);
      }
      .why {
        color: var(--bad);
        font-size: var(--size-small);
        overflow-wrap: anywhere;
      }
    `]}connectedCallback(){super.connectedCallback(),m().catch(()=>void 0),o(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,i`<div class="page narrow"><h1>${s.plugins.title}</h1><p class="quieter">${s.plugins.lead}</p>
      <section><h2>${s.plugins.styles}</h2><ul>${n.value.map(e=>i`<li>
        <div class="top"><h3>${s.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?s.plugins.region(e.region):s.plugins.wholeFrame} · ${s.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?d:i`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${s.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>i`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${p(e.state===`loaded`?`check`:`warn`,15)} ${s.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?i`<p class="quieter">${s.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:d}
        ${e.error?i`<p class="why">${e.error}</p>`:d}
        ${e.warnings.map(e=>i`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};l([t()],g.prototype,`plugins`,void 0),g=l([f(`plugins-view`)],g);export{g as PluginsView};