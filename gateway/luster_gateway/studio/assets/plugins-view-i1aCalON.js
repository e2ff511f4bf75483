import{$n as e,Ar as t,Er as n,Gt as r,Mr as i,Or as a,Pr as o,Qn as s,Rr as c,Ur as l,Yr as u,en as d,kr as f,tr as p,xr as m}from"./common-DraPfMhI.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends f{constructor(...e){super(...e),this.plugins=null,this.watch=new u(this,d,c)}static{this.styles=[p,o`
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
    `]}connectedCallback(){super.connectedCallback(),r().catch(()=>void 0),m(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,i`<div class="page narrow"><h1>${l.plugins.title}</h1><p class="quieter">${l.plugins.lead}</p>
      <section><h2>${l.plugins.styles}</h2><ul>${d.value.map(e=>i`<li>
        <div class="top"><h3>${l.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?l.plugins.region(e.region):l.plugins.wholeFrame} · ${l.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?t:i`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${l.plugins.installed}</h2><ul>${(this.plugins??[]).map(n=>i`<li>
        <div class="top"><h3>${n.name}</h3><span class="stands ${n.state}">${e(n.state===`loaded`?`check`:`warn`,15)} ${l.plugins[n.state]}</span></div>
        <p class="hint">${n.distribution} ${n.version}</p>
        ${[...n.styles,...n.providers].length?i`<p class="quieter">${l.plugins.provides}: ${[...n.styles,...n.providers].join(`, `)}</p>`:t}
        ${n.error?i`<p class="why">${n.error}</p>`:t}
        ${n.warnings.map(e=>i`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};s([n()],g.prototype,`plugins`,void 0),g=s([a(`plugins-view`)],g);export{g as PluginsView};