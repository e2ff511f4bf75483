import{$ as e,$t as t,An as n,Qt as r,cn as i,ct as a,dn as o,fn as s,gn as c,mn as l,rn as u,tn as d,un as f,wn as p,yn as m}from"./common-B_tYxKnZ.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends o{constructor(...e){super(...e),this.plugins=null,this.watch=new n(this,a,m)}static{this.styles=[d,c`
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
    `]}connectedCallback(){super.connectedCallback(),e().catch(()=>void 0),u(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,l`<div class="page narrow"><h1>${p.plugins.title}</h1><p class="quieter">${p.plugins.lead}</p>
      <section><h2>${p.plugins.styles}</h2><ul>${a.value.map(e=>l`<li>
        <div class="top"><h3>${p.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?p.plugins.region(e.region):p.plugins.wholeFrame} · ${p.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?s:l`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${p.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>l`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${t(e.state===`loaded`?`check`:`warn`,15)} ${p.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?l`<p class="quieter">${p.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:s}
        ${e.error?l`<p class="why">${e.error}</p>`:s}
        ${e.warnings.map(e=>l`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};r([i()],g.prototype,`plugins`,void 0),g=r([f(`plugins-view`)],g);export{g as PluginsView};