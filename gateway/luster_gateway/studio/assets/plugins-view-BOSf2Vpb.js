import{Cn as e,Nn as t,On as n,Tn as r,_n as i,_t as a,bn as o,cn as s,ct as c,fn as l,sn as u,un as d,xn as f,yn as p,zn as m}from"./common-DdhaU0h5.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends o{constructor(...e){super(...e),this.plugins=null,this.watch=new m(this,a,n)}static{this.styles=[d,r`
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
    `]}connectedCallback(){super.connectedCallback(),c().catch(()=>void 0),l(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,e`<div class="page narrow"><h1>${t.plugins.title}</h1><p class="quieter">${t.plugins.lead}</p>
      <section><h2>${t.plugins.styles}</h2><ul>${a.value.map(n=>e`<li>
        <div class="top"><h3>${t.styleNames[n.name]??n.name}</h3><span class="hint">${n.plugin} ${n.version}</span></div>
        <p class="quieter">${n.description}</p>
        <p class="hint">${n.region?t.plugins.region(n.region):t.plugins.wholeFrame} · ${t.plugins.settings(h(n.parameters).length)}</p>
        ${n.available?f:e`<p class="why">${n.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${t.plugins.installed}</h2><ul>${(this.plugins??[]).map(n=>e`<li>
        <div class="top"><h3>${n.name}</h3><span class="stands ${n.state}">${s(n.state===`loaded`?`check`:`warn`,15)} ${t.plugins[n.state]}</span></div>
        <p class="hint">${n.distribution} ${n.version}</p>
        ${[...n.styles,...n.providers].length?e`<p class="quieter">${t.plugins.provides}: ${[...n.styles,...n.providers].join(`, `)}</p>`:f}
        ${n.error?e`<p class="why">${n.error}</p>`:f}
        ${n.warnings.map(t=>e`<p class="hint">${t}</p>`)}</li>`)}</ul></section></div>`}};u([i()],g.prototype,`plugins`,void 0),g=u([p(`plugins-view`)],g);export{g as PluginsView};