import{Gn as e,In as t,Mn as n,Pn as r,Qn as i,Un as a,Vn as o,Wn as s,Yn as c,_t as l,jn as u,lr as d,lt as f,qn as p,rr as m}from"./common-BwQ0svBd.js";import{t as h}from"./schema-2vXgLy_U.js";var g=class extends s{constructor(...e){super(...e),this.plugins=null,this.watch=new d(this,l,i)}static{this.styles=[r,c`
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
    `]}connectedCallback(){super.connectedCallback(),f().catch(()=>void 0),t(`/plugins`).then(({plugins:e})=>this.plugins=e,()=>this.plugins=[])}render(){return this.watch,p`<div class="page narrow"><h1>${m.plugins.title}</h1><p class="quieter">${m.plugins.lead}</p>
      <section><h2>${m.plugins.styles}</h2><ul>${l.value.map(t=>p`<li>
        <div class="top"><h3>${m.styleNames[t.name]??t.name}</h3><span class="hint">${t.plugin} ${t.version}</span></div>
        <p class="quieter">${t.description}</p>
        <p class="hint">${t.region?m.plugins.region(t.region):m.plugins.wholeFrame} · ${m.plugins.settings(h(t.parameters).length)}</p>
        ${t.available?e:p`<p class="why">${t.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${m.plugins.installed}</h2><ul>${(this.plugins??[]).map(t=>p`<li>
        <div class="top"><h3>${t.name}</h3><span class="stands ${t.state}">${n(t.state===`loaded`?`check`:`warn`,15)} ${m.plugins[t.state]}</span></div>
        <p class="hint">${t.distribution} ${t.version}</p>
        ${[...t.styles,...t.providers].length?p`<p class="quieter">${m.plugins.provides}: ${[...t.styles,...t.providers].join(`, `)}</p>`:e}
        ${t.error?p`<p class="why">${t.error}</p>`:e}
        ${t.warnings.map(e=>p`<p class="hint">${e}</p>`)}</li>`)}</ul></section></div>`}};u([o()],g.prototype,`plugins`,void 0),g=u([a(`plugins-view`)],g);export{g as PluginsView};