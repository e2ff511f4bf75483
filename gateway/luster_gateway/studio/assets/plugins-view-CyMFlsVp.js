import{a as e,f as t,l as n,n as r,o as i,r as a,s as o,t as s}from"./decorate-DgVMrwPl.js";import{i as c}from"./client-CncvMuQx.js";import{t as l}from"./icon-B0PWcgOm.js";import{t as u}from"./schema-2vXgLy_U.js";import{i as d,p as f}from"./looks-D1XRLt79.js";import{c as p,d as m,i as h}from"./index-BuAdGMzZ.js";var g=class extends i{constructor(...e){super(...e),this.plugins=null,this.watch=new m(this,f,h)}static{this.styles=[r,t`
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
    `]}connectedCallback(){super.connectedCallback(),d().catch(()=>void 0),c(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,n`<div class="page narrow"><h1>${p.plugins.title}</h1><p class="quieter">${p.plugins.lead}</p>
      <section><h2>${p.plugins.styles}</h2><ul>${f.value.map(e=>n`<li>
        <div class="top"><h3>${p.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?p.plugins.region(e.region):p.plugins.wholeFrame} · ${p.plugins.settings(u(e.parameters).length)}</p>
        ${e.available?o:n`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${p.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>n`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${l(e.state===`loaded`?`check`:`warn`,15)} ${p.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?n`<p class="quieter">${p.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:o}
        ${e.error?n`<p class="why">${e.error}</p>`:o}
        ${e.warnings.map(e=>n`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};s([a()],g.prototype,`plugins`,void 0),g=s([e(`plugins-view`)],g);export{g as PluginsView};