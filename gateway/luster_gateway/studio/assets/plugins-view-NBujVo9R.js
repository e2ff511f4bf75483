import{$n as e,Fn as t,Gn as n,Hn as r,Jn as i,Kn as a,Ln as o,Mn as s,Nn as c,Wn as l,Xn as u,ir as d,lt as f,ur as p,vt as m}from"./common-CuPE31fl.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends n{constructor(...t){super(...t),this.plugins=null,this.watch=new p(this,m,e)}static{this.styles=[t,u`
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
    `]}connectedCallback(){super.connectedCallback(),f().catch(()=>void 0),o(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,i`<div class="page narrow"><h1>${d.plugins.title}</h1><p class="quieter">${d.plugins.lead}</p>
      <section><h2>${d.plugins.styles}</h2><ul>${m.value.map(e=>i`<li>
        <div class="top"><h3>${d.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?d.plugins.region(e.region):d.plugins.wholeFrame} · ${d.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?a:i`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${d.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>i`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${c(e.state===`loaded`?`check`:`warn`,15)} ${d.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?i`<p class="quieter">${d.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:a}
        ${e.error?i`<p class="why">${e.error}</p>`:a}
        ${e.warnings.map(e=>i`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};s([r()],g.prototype,`plugins`,void 0),g=s([l(`plugins-view`)],g);export{g as PluginsView};