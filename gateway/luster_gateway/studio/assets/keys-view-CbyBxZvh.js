import{$n as e,Ar as t,Dr as n,Er as r,Fr as i,Ir as a,Mr as o,Or as s,Sr as c,Vn as l,Vr as u,Wn as d,Xn as f,Zn as p,qr as m,rr as h,wr as g,xr as _,yr as v}from"./common-CtLmJYzS.js";import{n as y,t as b}from"./proof-field-DCrHCBn-.js";import"./side-sheet-C63kl4IS.js";var x=class extends n{constructor(...e){super(...e),this.keys=null,this.making=!1,this.secret=``,this.watch=new m(this,h,a),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),d(u.common.copied)},this.revokeAll=async()=>{try{await c(`/api-keys`),d(u.keys.revoked),await this.load()}catch(e){d(l(e),{bad:!0})}}}static{this.styles=[e,o`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=this.keys?.filter(e=>!e.revoked_at)??[];return t`<div class="page narrow">
      <div class="spread head"><div><h1>${u.keys.title}</h1><p class="quieter">${u.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${p(`add`,18)} ${u.keys.fresh}</button></div>
      ${this.keys&&!e.length?t`<p class="quieter">${u.keys.empty}</p>`:s}
      <ul>${e.map(e=>t`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>u.keys.scope[e]??e).join(`, `)} · ${e.created_at?u.keys.made(i(e.created_at)):``} · ${e.last_used_at?u.keys.used(i(e.last_used_at)):u.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${u.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${u.keys.revoke}</button></li>`)}</ul>
      ${e.length>1?t`<button class="button quiet danger" @click=${this.revokeAll}>${u.keys.revokeAll}</button>`:s}
    </div>
    <side-sheet form="middle" .heading=${u.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?t`<div class="stack"><p>${u.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${u.common.copy}</button></div>`:t`<form @submit=${this.make}><div class="field"><label for="name">${u.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${u.keys.scopes}</legend>
              ${[`read`,`write`,...h.value.account?.admin?[`admin`]:[]].map(e=>t`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${u.keys.scope[e]}</label>`)}
            </fieldset>${b(`key`)}<button class="button">${u.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await v(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],d(l(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await _(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`),...y(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){d(l(e),{bad:!0})}}async revoke(e){try{await c(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),d(u.keys.revoked),await this.load()}catch(e){d(l(e),{bad:!0})}}};f([g()],x.prototype,`keys`,void 0),f([g()],x.prototype,`making`,void 0),f([g()],x.prototype,`secret`,void 0),x=f([r(`keys-view`)],x);export{x as KeysView};