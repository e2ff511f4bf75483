import{$t as e,Tn as t,_n as n,bn as r,dn as i,en as a,et as o,fn as s,hn as c,in as l,jn as u,ln as d,lt as f,nn as p,pn as m}from"./common-TL4Xbfyj.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends s{constructor(...e){super(...e),this.plugins=null,this.watch=new u(this,f,r)}static{this.styles=[p,n`
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
    `]}connectedCallback(){super.connectedCallback(),o().catch(()=>void 0),l(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,c`<div class="page narrow"><h1>${t.plugins.title}</h1><p class="quieter">${t.plugins.lead}</p>
      <section><h2>${t.plugins.styles}</h2><ul>${f.value.map(e=>c`<li>
        <div class="top"><h3>${t.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?t.plugins.region(e.region):t.plugins.wholeFrame} · ${t.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?m:c`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${t.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>c`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${a(e.state===`loaded`?`check`:`warn`,15)} ${t.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?c`<p class="quieter">${t.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:m}
        ${e.error?c`<p class="why">${e.error}</p>`:m}
        ${e.warnings.map(e=>c`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};e([d()],g.prototype,`plugins`,void 0),g=e([i(`plugins-view`)],g);export{g as PluginsView};