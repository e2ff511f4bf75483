import{An as e,Bn as t,Cr as n,Fr as r,Hn as i,Kn as a,Nn as o,br as s,fr as c,gr as l,hr as u,kr as d,lr as f,mr as p,sr as m,ur as h,vr as g,wr as _,zn as v}from"./common-Th73iqsk.js";import{n as y,t as b}from"./proof-field-BWN-U5lj.js";import"./side-sheet-CP9mHh_b.js";var x=class extends u{constructor(...t){super(...t),this.keys=null,this.making=!1,this.secret=``,this.watch=new r(this,a,_),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),o(d.common.copied)},this.revokeAll=async()=>{try{await h(`/api-keys`),o(d.keys.revoked),await this.load()}catch(t){o(e(t),{bad:!0})}}}static{this.styles=[i,s`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=this.keys?.filter(e=>!e.revoked_at)??[];return g`<div class="page narrow">
      <div class="spread head"><div><h1>${d.keys.title}</h1><p class="quieter">${d.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${t(`add`,18)} ${d.keys.fresh}</button></div>
      ${this.keys&&!e.length?g`<p class="quieter">${d.keys.empty}</p>`:l}
      <ul>${e.map(e=>g`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>d.keys.scope[e]??e).join(`, `)} · ${e.created_at?d.keys.made(n(e.created_at)):``} · ${e.last_used_at?d.keys.used(n(e.last_used_at)):d.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${d.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${d.keys.revoke}</button></li>`)}</ul>
      ${e.length>1?g`<button class="button quiet danger" @click=${this.revokeAll}>${d.keys.revokeAll}</button>`:l}
    </div>
    <side-sheet form="middle" .heading=${d.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?g`<div class="stack"><p>${d.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${d.common.copy}</button></div>`:g`<form @submit=${this.make}><div class="field"><label for="name">${d.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${d.keys.scopes}</legend>
              ${[`read`,`write`,...a.value.account?.admin?[`admin`]:[]].map(e=>g`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${d.keys.scope[e]}</label>`)}
            </fieldset>${b(`key`)}<button class="button">${d.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await m(`/api-keys`,{query:{limit:100}})).api_keys}catch(t){this.keys=[],o(e(t),{bad:!0})}}async make(t){t.preventDefault();let n=new FormData(t.target);try{let e=await f(`/api-keys`,{body:{name:String(n.get(`name`)),scopes:n.getAll(`scope`),...y(n)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(t){o(e(t),{bad:!0})}}async revoke(t){try{await h(`/api-keys/{api_key_id}`,{path:{api_key_id:t.id}}),o(d.keys.revoked),await this.load()}catch(t){o(e(t),{bad:!0})}}};v([c()],x.prototype,`keys`,void 0),v([c()],x.prototype,`making`,void 0),v([c()],x.prototype,`secret`,void 0),x=v([p(`keys-view`)],x);export{x as KeysView};