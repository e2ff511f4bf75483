import{Ar as e,Er as t,Gr as n,Jn as r,Or as i,Pr as a,Sr as o,Tr as s,Vt as c,Xt as l,Yn as u,Zn as d,_r as f,wr as p,zr as m}from"./common-Bd2pAfdr.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends s{constructor(...e){super(...e),this.plugins=null,this.watch=new n(this,l,a)}static{this.styles=[d,e`
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
    `]}connectedCallback(){super.connectedCallback(),c().catch(()=>void 0),f(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,i`<div class="page narrow"><h1>${m.plugins.title}</h1><p class="quieter">${m.plugins.lead}</p>
      <section><h2>${m.plugins.styles}</h2><ul>${l.value.map(e=>i`<li>
        <div class="top"><h3>${m.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?m.plugins.region(e.region):m.plugins.wholeFrame} · ${m.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?t:i`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${m.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>i`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${u(e.state===`loaded`?`check`:`warn`,15)} ${m.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?i`<p class="quieter">${m.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:t}
        ${e.error?i`<p class="why">${e.error}</p>`:t}
        ${e.warnings.map(e=>i`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};r([o()],g.prototype,`plugins`,void 0),g=r([p(`plugins-view`)],g);export{g as PluginsView};