import{Cr as e,Or as t,Ot as n,Pr as r,Rn as i,Rt as a,Vn as o,_r as s,dr as c,hr as l,mr as u,or as d,pr as f,yr as p,zn as m}from"./common-IKet5uTS.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends u{constructor(...t){super(...t),this.plugins=null,this.watch=new r(this,a,e)}static{this.styles=[o,p`
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
    `]}connectedCallback(){super.connectedCallback(),n().catch(()=>void 0),d(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,s`<div class="page narrow"><h1>${t.plugins.title}</h1><p class="quieter">${t.plugins.lead}</p>
      <section><h2>${t.plugins.styles}</h2><ul>${a.value.map(e=>s`<li>
        <div class="top"><h3>${t.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?t.plugins.region(e.region):t.plugins.wholeFrame} · ${t.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?l:s`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${t.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>s`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${m(e.state===`loaded`?`check`:`warn`,15)} ${t.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?s`<p class="quieter">${t.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:l}
        ${e.error?s`<p class="why">${e.error}</p>`:l}
        ${e.warnings.map(e=>s`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};i([c()],g.prototype,`plugins`,void 0),g=i([f(`plugins-view`)],g);export{g as PluginsView};