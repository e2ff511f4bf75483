import{An as e,En as t,Et as n,Hn as r,Jn as i,Ln as a,Mn as o,On as s,Pn as c,_n as l,_t as u,gn as d,kn as f,xn as p,yn as m}from"./common-8l5TvFPB.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends f{constructor(...e){super(...e),this.plugins=null,this.watch=new i(this,n,a)}static{this.styles=[m,c`
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
    `]}connectedCallback(){super.connectedCallback(),u().catch(()=>void 0),p(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,o`<div class="page narrow"><h1>${r.plugins.title}</h1><p class="quieter">${r.plugins.lead}</p>
      <section><h2>${r.plugins.styles}</h2><ul>${n.value.map(t=>o`<li>
        <div class="top"><h3>${r.styleNames[t.name]??t.name}</h3><span class="hint">${t.plugin} ${t.version}</span></div>
        <p class="quieter">${t.description}</p>
        <p class="hint">${t.region?r.plugins.region(t.region):r.plugins.wholeFrame} · ${r.plugins.settings(h(t.parameters).length)}</p>
        ${t.available?e:o`<p class="why">${t.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${r.plugins.installed}</h2><ul>${(this.plugins??[]).map(t=>o`<li>
        <div class="top"><h3>${t.name}</h3><span class="stands ${t.state}">${l(t.state===`loaded`?`check`:`warn`,15)} ${r.plugins[t.state]}</span></div>
        <p class="hint">${t.distribution} ${t.version}</p>
        ${[...t.styles,...t.providers].length?o`<p class="quieter">${r.plugins.provides}: ${[...t.styles,...t.providers].join(`, `)}</p>`:e}
        ${t.error?o`<p class="why">${t.error}</p>`:e}
        ${t.warnings.map(e=>o`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};d([t()],g.prototype,`plugins`,void 0),g=d([s(`plugins-view`)],g);export{g as PluginsView};