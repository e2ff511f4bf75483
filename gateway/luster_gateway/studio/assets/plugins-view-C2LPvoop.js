import{$n as e,Ar as t,Dr as n,Er as r,Ir as i,Mr as a,Or as o,Qt as s,Ut as c,Vr as l,Xn as u,Zn as d,qr as f,wr as p,yr as m}from"./common-CtLmJYzS.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends n{constructor(...e){super(...e),this.plugins=null,this.watch=new f(this,s,i)}static{this.styles=[e,a`
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
    `]}connectedCallback(){super.connectedCallback(),c().catch(()=>void 0),m(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,t`<div class="page narrow"><h1>${l.plugins.title}</h1><p class="quieter">${l.plugins.lead}</p>
      <section><h2>${l.plugins.styles}</h2><ul>${s.value.map(e=>t`<li>
        <div class="top"><h3>${l.styleNames[e.name]??e.name}</h3><span class="hint">${e.plugin} ${e.version}</span></div>
        <p class="quieter">${e.description}</p>
        <p class="hint">${e.region?l.plugins.region(e.region):l.plugins.wholeFrame} · ${l.plugins.settings(h(e.parameters).length)}</p>
        ${e.available?o:t`<p class="why">${e.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${l.plugins.installed}</h2><ul>${(this.plugins??[]).map(e=>t`<li>
        <div class="top"><h3>${e.name}</h3><span class="stands ${e.state}">${d(e.state===`loaded`?`check`:`warn`,15)} ${l.plugins[e.state]}</span></div>
        <p class="hint">${e.distribution} ${e.version}</p>
        ${[...e.styles,...e.providers].length?t`<p class="quieter">${l.plugins.provides}: ${[...e.styles,...e.providers].join(`, `)}</p>`:o}
        ${e.error?t`<p class="why">${e.error}</p>`:o}
        ${e.warnings.map(e=>t`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};u([p()],g.prototype,`plugins`,void 0),g=u([r(`plugins-view`)],g);export{g as PluginsView};