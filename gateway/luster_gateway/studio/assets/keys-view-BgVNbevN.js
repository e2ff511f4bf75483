import{Br as e,Cr as t,Kn as n,Ln as r,Or as i,Pn as a,Pr as o,Tr as s,Un as c,Wn as l,Xn as u,_r as d,br as f,fr as p,hr as m,kr as h,mr as g,xr as _,yr as v}from"./common-3VDTXD9_.js";import{n as y,t as b}from"./proof-field-DB_Drc5U.js";import"./side-sheet-Gm7QtOZG.js";var x=class extends f{constructor(...t){super(...t),this.keys=null,this.making=!1,this.secret=``,this.watch=new e(this,u,h),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),r(o.common.copied)},this.revokeAll=async()=>{try{await m(`/api-keys`),r(o.keys.revoked),await this.load()}catch(e){r(a(e),{bad:!0})}}}static{this.styles=[n,s`
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
      <div class="spread head"><div><h1>${o.keys.title}</h1><p class="quieter">${o.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${l(`add`,18)} ${o.keys.fresh}</button></div>
      ${this.keys&&!e.length?t`<p class="quieter">${o.keys.empty}</p>`:_}
      <ul>${e.map(e=>t`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>o.keys.scope[e]??e).join(`, `)} · ${e.created_at?o.keys.made(i(e.created_at)):``} · ${e.last_used_at?o.keys.used(i(e.last_used_at)):o.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${o.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${o.keys.revoke}</button></li>`)}</ul>
      ${e.length>1?t`<button class="button quiet danger" @click=${this.revokeAll}>${o.keys.revokeAll}</button>`:_}
    </div>
    <side-sheet form="middle" .heading=${o.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?t`<div class="stack"><p>${o.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${o.common.copy}</button></div>`:t`<form @submit=${this.make}><div class="field"><label for="name">${o.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${o.keys.scopes}</legend>
              ${[`read`,`write`,...u.value.account?.admin?[`admin`]:[]].map(e=>t`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${o.keys.scope[e]}</label>`)}
            </fieldset>${b(`key`)}<button class="button">${o.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await p(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],r(a(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await g(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`),...y(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){r(a(e),{bad:!0})}}async revoke(e){try{await m(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),r(o.keys.revoked),await this.load()}catch(e){r(a(e),{bad:!0})}}};c([d()],x.prototype,`keys`,void 0),c([d()],x.prototype,`making`,void 0),c([d()],x.prototype,`secret`,void 0),x=c([v(`keys-view`)],x);export{x as KeysView};