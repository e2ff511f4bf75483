import{Or as e,Pt as t,Qn as n,Sr as r,Xn as i,Yn as a,_r as o,ar as s,cr as c,dr as l,er as u,lr as d,pr as f,sr as p,wt as m}from"./common-BEWaxQ7m.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends c{constructor(...n){super(...n),this.plugins=null,this.watch=new e(this,t,o)}static{this.styles=[n,f`
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
    `]}connectedCallback(){super.connectedCallback(),m().catch(()=>void 0),u(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,l`<div class="page narrow"><h1>${r.plugins.title}</h1><p class="quieter">${r.plugins.lead}</p>
      <section><h2>${r.plugins.styles}</h2><ul>${t.value.map(e=>l`<li>
        <div class="top"><h3>${r.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?r.plugins.region(e.region):r.plugins.wholeFrame} · ${r.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?d:l`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${r.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>l`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${i(e.state===`loaded`?`check`:`warn`,15)} ${r.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?l`<p class="quieter">${r.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:d}
        ${e.error?l`<p class="why">${e.error}</p>`:d}
        ${e.warnings.map(e=>l`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};a([s()],g.prototype,`plugins`,void 0),g=a([p(`plugins-view`)],g);export{g as PluginsView};