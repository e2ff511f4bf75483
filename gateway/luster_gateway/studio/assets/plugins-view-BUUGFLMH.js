import{$n as e,Et as t,Hn as n,Kn as r,Vn as i,Wn as a,Zn as o,ar as s,br as c,er as l,gt as u,lr as d,mr as f,rr as p,tr as m}from"./common-nlsLLDTL.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends l{constructor(...e){super(...e),this.plugins=null,this.watch=new c(this,t,d)}static{this.styles=[a,s`
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
    `]}connectedCallback(){super.connectedCallback(),u().catch(()=>void 0),r(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,p`<div class="page narrow"><h1>${f.plugins.title}</h1><p class="quieter">${f.plugins.lead}</p>
      <section><h2>${f.plugins.styles}</h2><ul>${t.value.map(e=>p`<li>
        <div class="top"><h3>${f.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?f.plugins.region(e.region):f.plugins.wholeFrame} · ${f.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?m:p`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${f.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>p`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${n(e.state===`loaded`?`check`:`warn`,15)} ${f.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?p`<p class="quieter">${f.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:m}
        ${e.error?p`<p class="why">${e.error}</p>`:m}
        ${e.warnings.map(e=>p`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};i([o()],g.prototype,`plugins`,void 0),g=i([e(`plugins-view`)],g);export{g as PluginsView};