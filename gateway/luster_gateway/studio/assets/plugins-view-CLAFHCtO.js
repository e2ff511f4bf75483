import{$r as e,Ar as t,Hr as n,Ir as r,Jt as i,Mr as a,Nr as o,Pr as s,Rr as c,Tr as l,ar as u,nr as d,qr as f,rn as p,rr as m}from"./common-CTwHqudk.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends o{constructor(...t){super(...t),this.plugins=null,this.watch=new e(this,p,n)}static{this.styles=[u,c`
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
    `]}connectedCallback(){super.connectedCallback(),i().catch(()=>void 0),l(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,r`<div class="page narrow"><h1>${f.plugins.title}</h1><p class="quieter">${f.plugins.lead}</p>
      <section><h2>${f.plugins.styles}</h2><ul>${p.value.map(e=>r`<li>
        <div class="top"><h3>${f.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?f.plugins.region(e.region):f.plugins.wholeFrame} · ${f.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?s:r`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${f.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>r`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${m(e.state===`loaded`?`check`:`warn`,15)} ${f.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?r`<p class="quieter">${f.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:s}
        ${e.error?r`<p class="why">${e.error}</p>`:s}
        ${e.warnings.map(e=>r`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};d([t()],g.prototype,`plugins`,void 0),g=d([a(`plugins-view`)],g);export{g as PluginsView};