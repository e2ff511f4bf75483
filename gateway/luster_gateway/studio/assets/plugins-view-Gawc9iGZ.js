import{Ar as e,Bt as t,Lr as n,Qr as r,Rr as i,Ur as a,Vr as o,Zt as s,cr as c,ii as l,on as u,qr as d,sr as f,ur as p,zr as m}from"./common-O4eJjprC.js";import{t as h}from"./failed-part-TbJaFGXW.js";import{t as g}from"./schema-2vXgLy_U.js";var _=class extends i{constructor(...n){super(...n),this.looks=new t(this,s),this.plugins=new t(this,async()=>(await e(`/plugins`)).plugins),this.watch=new l(this,u,d)}static{this.styles=[p,a`
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
    `]}connectedCallback(){super.connectedCallback(),this.looks.load(),this.plugins.load()}render(){return this.watch,o`<div class="page narrow"><h1>${r.plugins.title}</h1><p class="quieter">${r.plugins.lead}</p>
      <section><h2>${r.plugins.styles}</h2>${h(this.looks)}<ul>${u.value.map(e=>o`<li>
        <div class="top"><h3>${r.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?r.plugins.region(e.region):r.plugins.wholeFrame} · ${r.plugins.settings(g(e.parameters).length)}</p>
        ${e.available?m:o`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${r.plugins.installed}</h2>${h(this.plugins)}<ul>${(this.plugins.value??[]).map(e=>o`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${c(e.state===`loaded`?`check`:`warn`,15)} ${r.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?o`<p class="quieter">${r.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:m}
        ${e.error?o`<p class="why">${e.error}</p>`:m}
        ${e.warnings.map(e=>o`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};_=f([n(`plugins-view`)],_);export{_ as PluginsView};