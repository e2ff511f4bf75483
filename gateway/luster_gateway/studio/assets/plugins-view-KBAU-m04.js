import{Cr as e,Or as t,Ot as n,Pr as r,Rt as i,_r as a,dr as o,hr as s,ir as c,mr as l,nr as u,or as d,pr as f,tr as p,yr as m}from"./common-CjNGIj2e.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends l{constructor(...t){super(...t),this.plugins=null,this.watch=new r(this,i,e)}static{this.styles=[c,m`
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
    `]}connectedCallback(){super.connectedCallback(),n().catch(()=>void 0),d(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,a`<div class="page narrow"><h1>${t.plugins.title}</h1><p class="quieter">${t.plugins.lead}</p>
      <section><h2>${t.plugins.styles}</h2><ul>${i.value.map(e=>a`<li>
        <div class="top"><h3>${t.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?t.plugins.region(e.region):t.plugins.wholeFrame} · ${t.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?s:a`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${t.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>a`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${u(e.state===`loaded`?`check`:`warn`,15)} ${t.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?a`<p class="quieter">${t.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:s}
        ${e.error?a`<p class="why">${e.error}</p>`:s}
        ${e.warnings.map(e=>a`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};p([o()],g.prototype,`plugins`,void 0),g=p([f(`plugins-view`)],g);export{g as PluginsView};