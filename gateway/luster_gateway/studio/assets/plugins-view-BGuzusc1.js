import{Gn as e,In as t,Kn as n,Nn as r,Pn as i,Rn as a,Un as o,Yn as s,Zn as c,ar as l,dr as u,er as d,qn as f,ut as p,yt as m}from"./common-BNRW6NRY.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends n{constructor(...e){super(...e),this.plugins=null,this.watch=new u(this,m,d)}static{this.styles=[t,c`
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
    `]}connectedCallback(){super.connectedCallback(),p().catch(()=>void 0),a(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,s`<div class="page narrow"><h1>${l.plugins.title}</h1><p class="quieter">${l.plugins.lead}</p>
      <section><h2>${l.plugins.styles}</h2><ul>${m.value.map(e=>s`<li>
        <div class="top"><h3>${l.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?l.plugins.region(e.region):l.plugins.wholeFrame} · ${l.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?f:s`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${l.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>s`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${i(e.state===`loaded`?`check`:`warn`,15)} ${l.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?s`<p class="quieter">${l.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:f}
        ${e.error?s`<p class="why">${e.error}</p>`:f}
        ${e.warnings.map(e=>s`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};r([o()],g.prototype,`plugins`,void 0),g=r([e(`plugins-view`)],g);export{g as PluginsView};