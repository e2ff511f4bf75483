import{Bn as e,Fr as t,Hn as n,br as r,fr as i,gr as a,hr as o,kr as s,kt as c,mr as l,sr as u,vr as d,wr as f,zn as p,zt as m}from"./common-Th73iqsk.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends o{constructor(...e){super(...e),this.plugins=null,this.watch=new t(this,m,f)}static{this.styles=[n,r`
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
    `]}connectedCallback(){super.connectedCallback(),c().catch(()=>void 0),u(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,d`<div class="page narrow"><h1>${s.plugins.title}</h1><p class="quieter">${s.plugins.lead}</p>
      <section><h2>${s.plugins.styles}</h2><ul>${m.value.map(e=>d`<li>
        <div class="top"><h3>${s.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?s.plugins.region(e.region):s.plugins.wholeFrame} · ${s.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?a:d`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${s.plugins.installed}</h2><ul>${(this.plugins??[]).map(t=>d`<li>
        <div class="top"><h3>${t.name}</h3><span class="stands ${t.state}">${e(t.state===`loaded`?`check`:`warn`,15)} ${s.plugins[t.state]}</span></div>
        <p class="hint">${t.distribution} ${t.version}</p>
        ${[...t.styles,...t.providers].length?d`<p class="quieter">${s.plugins.provides}: ${[...t.styles,...t.providers].join(`, `)}</p>`:a}
        ${t.error?d`<p class="why">${t.error}</p>`:a}
        ${t.warnings.map(e=>d`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};p([i()],g.prototype,`plugins`,void 0),g=p([l(`plugins-view`)],g);export{g as PluginsView};