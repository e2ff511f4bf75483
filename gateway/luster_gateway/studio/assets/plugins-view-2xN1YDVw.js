import{Br as e,Cr as t,Gt as n,It as r,Kn as i,Pr as a,Tr as o,Un as s,Wn as c,_r as l,br as u,fr as d,kr as f,xr as p,yr as m}from"./common-3VDTXD9_.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends u{constructor(...t){super(...t),this.plugins=null,this.watch=new e(this,n,f)}static{this.styles=[i,o`
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
    `]}connectedCallback(){super.connectedCallback(),r().catch(()=>void 0),d(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,t`<div class="page narrow"><h1>${a.plugins.title}</h1><p class="quieter">${a.plugins.lead}</p>
      <section><h2>${a.plugins.styles}</h2><ul>${n.value.map(e=>t`<li>
        <div class="top"><h3>${a.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?a.plugins.region(e.region):a.plugins.wholeFrame} · ${a.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?p:t`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${a.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>t`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${c(e.state===`loaded`?`check`:`warn`,15)} ${a.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?t`<p class="quieter">${a.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:p}
        ${e.error?t`<p class="why">${e.error}</p>`:p}
        ${e.warnings.map(e=>t`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};s([l()],g.prototype,`plugins`,void 0),g=s([m(`plugins-view`)],g);export{g as PluginsView};