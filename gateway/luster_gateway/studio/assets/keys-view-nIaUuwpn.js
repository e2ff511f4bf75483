import{$n as e,Bn as t,Fn as n,Gn as r,Hn as i,Jn as a,Kn as o,Ln as s,Mn as c,Nn as l,Qn as u,Wn as d,Xn as f,hn as p,ir as m,sn as h,un as g,ur as _,zn as v}from"./common-CuPE31fl.js";import"./side-sheet-ChYzZKSd.js";var y=class extends r{constructor(...t){super(...t),this.keys=null,this.making=!1,this.secret=``,this.watch=new _(this,p,e),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),g(m.common.copied)}}static{this.styles=[n,f`
      .head {
        margin-bottom: 1.5rem;
      }
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 1rem;
        padding: 0.9rem 0;
        border-top: 1px solid var(--line);
      }
      li b {
        font-weight: 550;
        display: block;
      }
      form,
      .stack {
        display: grid;
        gap: 1.1rem;
      }
      .line {
        display: flex;
        gap: 0.6rem;
        align-items: center;
      }
      fieldset {
        border: 0;
        padding: 0;
        margin: 0;
        display: grid;
        gap: 0.5rem;
      }
      legend {
        font-size: var(--size-small);
        color: var(--text-2);
        margin-bottom: 0.4rem;
      }
      code {
        display: block;
        padding: 0.8rem;
        border-radius: var(--round-small);
        background: var(--ground);
        overflow-wrap: anywhere;
        font-size: var(--size-small);
      }
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=this.keys?.filter(e=>!e.revoked_at)??[];return a`<div class="page narrow">
      <div class="spread head"><div><h1>${m.keys.title}</h1><p class="quieter">${m.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${l(`add`,18)} ${m.keys.fresh}</button></div>
      ${this.keys&&!e.length?a`<p class="quieter">${m.keys.empty}</p>`:o}
      <ul>${e.map(e=>a`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>m.keys.scope[e]??e).join(`, `)} · ${e.created_at?m.keys.made(u(e.created_at)):``} · ${e.last_used_at?m.keys.used(u(e.last_used_at)):m.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${m.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${m.keys.revoke}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${m.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?a`<div class="stack"><p>${m.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${m.common.copy}</button></div>`:a`<form @submit=${this.make}><div class="field"><label for="name">${m.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${m.keys.scopes}</legend>
              ${[`read`,`write`,...p.value.account?.admin?[`admin`]:[]].map(e=>a`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${m.keys.scope[e]}</label>`)}
            </fieldset><button class="button">${m.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await s(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],g(h(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await v(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){g(h(e),{bad:!0})}}async revoke(e){try{await t(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),g(m.keys.revoked),await this.load()}catch(e){g(h(e),{bad:!0})}}};c([i()],y.prototype,`keys`,void 0),c([i()],y.prototype,`making`,void 0),c([i()],y.prototype,`secret`,void 0),y=c([d(`keys-view`)],y);export{y as KeysView};