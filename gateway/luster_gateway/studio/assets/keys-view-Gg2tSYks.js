import{Cr as e,Gn as t,Mn as n,Or as r,Pr as i,Rn as a,Sr as o,Vn as s,_r as c,cr as l,dr as u,hr as d,kn as f,lr as p,mr as m,or as h,pr as g,yr as _,zn as v}from"./common-IKet5uTS.js";import{n as y,t as b}from"./proof-field-I5wwTeaE.js";import"./side-sheet-D0E5YL44.js";var x=class extends m{constructor(...a){super(...a),this.keys=null,this.making=!1,this.secret=``,this.watch=new i(this,t,e),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),n(r.common.copied)},this.revokeAll=async()=>{try{await p(`/api-keys`),n(r.keys.revoked),await this.load()}catch(e){n(f(e),{bad:!0})}}}static{this.styles=[s,_`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=this.keys?.filter(e=>!e.revoked_at)??[];return c`<div class="page narrow">
      <div class="spread head"><div><h1>${r.keys.title}</h1><p class="quieter">${r.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${v(`add`,18)} ${r.keys.fresh}</button></div>
      ${this.keys&&!e.length?c`<p class="quieter">${r.keys.empty}</p>`:d}
      <ul>${e.map(e=>c`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>r.keys.scope[e]??e).join(`, `)} · ${e.created_at?r.keys.made(o(e.created_at)):``} · ${e.last_used_at?r.keys.used(o(e.last_used_at)):r.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${r.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${r.keys.revoke}</button></li>`)}</ul>
      ${e.length>1?c`<button class="button quiet danger" @click=${this.revokeAll}>${r.keys.revokeAll}</button>`:d}
    </div>
    <side-sheet form="middle" .heading=${r.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?c`<div class="stack"><p>${r.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${r.common.copy}</button></div>`:c`<form @submit=${this.make}><div class="field"><label for="name">${r.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${r.keys.scopes}</legend>
              ${[`read`,`write`,...t.value.account?.admin?[`admin`]:[]].map(e=>c`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${r.keys.scope[e]}</label>`)}
            </fieldset>${b(`key`)}<button class="button">${r.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await h(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],n(f(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await l(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`),...y(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){n(f(e),{bad:!0})}}async revoke(e){try{await p(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),n(r.keys.revoked),await this.load()}catch(e){n(f(e),{bad:!0})}}};a([u()],x.prototype,`keys`,void 0),a([u()],x.prototype,`making`,void 0),a([u()],x.prototype,`secret`,void 0),x=a([g(`keys-view`)],x);export{x as KeysView};