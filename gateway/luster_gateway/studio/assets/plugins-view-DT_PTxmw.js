import{$n as e,Dt as t,Lt as n,Qn as r,Tr as i,br as a,cr as o,dr as s,fr as c,gr as l,jr as u,mr as d,rr as f,tr as p,ur as m}from"./common-CsLnnzm3.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends s{constructor(...e){super(...e),this.plugins=null,this.watch=new u(this,n,a)}static{this.styles=[p,l`
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
    `]}connectedCallback(){super.connectedCallback(),t().catch(()=>void 0),f(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,d`<div class="page narrow"><h1>${i.plugins.title}</h1><p class="quieter">${i.plugins.lead}</p>
      <section><h2>${i.plugins.styles}</h2><ul>${n.value.map(e=>d`<li>
        <div class="top"><h3>${i.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?i.plugins.region(e.region):i.plugins.wholeFrame} · ${i.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?c:d`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${i.plugins.installed}</h2><ul>${(this.plugins??[]).map(t=>d`<li>
        <div class="top"><h3>${t.name}</h3><span class="stands ${t.state}">${e(t.state===`loaded`?`check`:`warn`,15)} ${i.plugins[t.state]}</span></div>
        <p class="hint">${t.distribution} ${t.version}</p>
        ${[...t.styles,...t.providers].length?d`<p class="quieter">${i.plugins.provides}: ${[...t.styles,...t.providers].join(`, `)}</p>`:c}
        ${t.error?d`<p class="why">${t.error}</p>`:c}
        ${t.warnings.map(e=>d`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};r([o()],g.prototype,`plugins`,void 0),g=r([m(`plugins-view`)],g);export{g as PluginsView};