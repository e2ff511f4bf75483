import{Ft as e,Gn as t,Hn as n,Nr as r,Or as i,Sr as a,Un as o,Wt as s,br as c,dr as l,gr as u,vr as d,wr as f,yr as p,zr as m}from"./common-DnajJ680.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends p{constructor(...e){super(...e),this.plugins=null,this.watch=new m(this,s,i)}static{this.styles=[t,f`
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
    `]}connectedCallback(){super.connectedCallback(),e().catch(()=>void 0),l(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,a`<div class="page narrow"><h1>${r.plugins.title}</h1><p class="quieter">${r.plugins.lead}</p>
      <section><h2>${r.plugins.styles}</h2><ul>${s.value.map(e=>a`<li>
        <div class="top"><h3>${r.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?r.plugins.region(e.region):r.plugins.wholeFrame} · ${r.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?c:a`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${r.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>a`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${o(e.state===`loaded`?`check`:`warn`,15)} ${r.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?a`<p class="quieter">${r.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:c}
        ${e.error?a`<p class="why">${e.error}</p>`:c}
        ${e.warnings.map(e=>a`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};n([u()],g.prototype,`plugins`,void 0),g=n([d(`plugins-view`)],g);export{g as PluginsView};