import{Br as e,Hr as t,Ir as n,Kr as r,Lr as i,Qt as a,Rr as o,Vt as s,Zr as c,kr as l,lr as u,or as d,ri as f,sn as p,sr as m}from"./common-BYV8meyg.js";import{t as h}from"./failed-part-DmNFseRS.js";import{t as g}from"./schema-2vXgLy_U.js";var _=class extends i{constructor(...e){super(...e),this.looks=new s(this,a),this.plugins=new s(this,async()=>(await l(`/plugins`)).plugins),this.watch=new f(this,p,r)}static{this.styles=[u,t`
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
    `]}connectedCallback(){super.connectedCallback(),this.looks.load(),this.plugins.load()}render(){return this.watch,e`<div class="page narrow"><h1>${c.plugins.title}</h1><p class="quieter">${c.plugins.lead}</p>
      <section><h2>${c.plugins.styles}</h2>${h(this.looks)}<ul>${p.value.map(t=>e`<li>
        <div class="top"><h3>${c.styleNames[t.name]??t.name}</h3><span class="hint">${t.plugin} ${t.version}</span></div>
        <p class="quieter">${t.description}</p>
        <p class="hint">${t.region?c.plugins.region(t.region):c.plugins.wholeFrame} · ${c.plugins.settings(g(t.parameters).length)}</p>
        ${t.available?o:e`<p class="why">${t.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${c.plugins.installed}</h2>${h(this.plugins)}<ul>${(this.plugins.value??[]).map(t=>e`<li>
        <div class="top"><h3>${t.name}</h3><span class="stands ${t.state}">${m(t.state===`loaded`?`check`:`warn`,15)} ${c.plugins[t.state]}</span></div>
        <p class="hint">${t.distribution} ${t.version}</p>
        ${[...t.styles,...t.providers].length?e`<p class="quieter">${c.plugins.provides}: ${[...t.styles,...t.providers].join(`, `)}</p>`:o}
        ${t.error?e`<p class="why">${t.error}</p>`:o}
        ${t.warnings.map(t=>e`<p class="hint">${t}</p>`)}</li>`)}</ul></section></div>`}};_=d([n(`plugins-view`)],_);export{_ as PluginsView};