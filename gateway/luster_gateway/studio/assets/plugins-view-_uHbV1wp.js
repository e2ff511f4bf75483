import{A as e,At as t,Ct as n,Dt as r,Et as i,Tt as a,_t as o,dt as s,kt as c,pt as l,ut as u,x as d}from"./studio-app-D2Rotnyn.js";import{t as f}from"./schema-2vXgLy_U.js";import{c as p,d as m,i as h}from"./index-C0tBk6CC.js";var g=class extends i{constructor(...t){super(...t),this.plugins=null,this.watch=new m(this,e,h)}static{this.styles=[l,t`
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
    `]}connectedCallback(){super.connectedCallback(),d().catch(()=>void 0),o(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,c`<div class="page narrow"><h1>${p.plugins.title}</h1><p class="quieter">${p.plugins.lead}</p>
      <section><h2>${p.plugins.styles}</h2><ul>${e.value.map(e=>c`<li>
        <div class="top"><h3>${p.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?p.plugins.region(e.region):p.plugins.wholeFrame} · ${p.plugins.settings(f(e.parameters).length)}</p>
        ${e.available?r:c`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${p.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>c`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${s(e.state===`loaded`?`check`:`warn`,15)} ${p.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?c`<p class="quieter">${p.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:r}
        ${e.error?c`<p class="why">${e.error}</p>`:r}
        ${e.warnings.map(e=>c`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};u([n()],g.prototype,`plugins`,void 0),g=u([a(`plugins-view`)],g);export{g as PluginsView};