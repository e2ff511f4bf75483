import{$r as e,Ar as t,Dr as n,Hr as r,Ir as i,Mr as a,Nr as o,Or as s,Pr as c,Rr as l,Tr as u,Vr as d,Xn as f,ar as p,lr as m,nr as h,qn as g,qr as _,rr as v}from"./common-CTwHqudk.js";import{n as y,t as b}from"./proof-field-6SUF1ckd.js";import"./side-sheet-mdZSMrVs.js";var x=class extends o{constructor(...t){super(...t),this.keys=null,this.making=!1,this.secret=``,this.watch=new e(this,m,r),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),f(_.common.copied)},this.revokeAll=async()=>{try{await s(`/api-keys`),f(_.keys.revoked),await this.load()}catch(e){f(g(e),{bad:!0})}}}static{this.styles=[p,l`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=this.keys?.filter(e=>!e.revoked_at)??[];return i`<div class="page narrow">
      <div class="spread head"><div><h1>${_.keys.title}</h1><p class="quieter">${_.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${v(`add`,18)} ${_.keys.fresh}</button></div>
      ${this.keys&&!e.length?i`<p class="quieter">${_.keys.empty}</p>`:c}
      <ul>${e.map(e=>i`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>_.keys.scope[e]??e).join(`, `)} · ${e.created_at?_.keys.made(d(e.created_at)):``} · ${e.last_used_at?_.keys.used(d(e.last_used_at)):_.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${_.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${_.keys.revoke}</button></li>`)}</ul>
      ${e.length>1?i`<button class="button quiet danger" @click=${this.revokeAll}>${_.keys.revokeAll}</button>`:c}
    </div>
    <side-sheet form="middle" .heading=${_.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?i`<div class="stack"><p>${_.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${_.common.copy}</button></div>`:i`<form @submit=${this.make}><div class="field"><label for="name">${_.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${_.keys.scopes}</legend>
              ${[`read`,`write`,...m.value.account?.admin?[`admin`]:[]].map(e=>i`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${_.keys.scope[e]}</label>`)}
            </fieldset>${b(`key`)}<button class="button">${_.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await u(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],f(g(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await n(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`),...y(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){f(g(e),{bad:!0})}}async revoke(e){try{await s(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),f(_.keys.revoked),await this.load()}catch(e){f(g(e),{bad:!0})}}};h([t()],x.prototype,`keys`,void 0),h([t()],x.prototype,`making`,void 0),h([t()],x.prototype,`secret`,void 0),x=h([a(`keys-view`)],x);export{x as KeysView};