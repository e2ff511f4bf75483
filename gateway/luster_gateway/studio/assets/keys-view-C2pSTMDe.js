import{An as e,Dn as t,Fn as n,Kt as r,Ln as i,Nn as a,Rn as o,Sn as s,Tn as c,Un as l,Yn as u,Yt as d,_n as f,bn as p,en as m,jn as h,kn as g,vn as _,wn as v}from"./common-DW-tPYvw.js";import"./side-sheet-C-0vRRsT.js";var y=class extends e{constructor(...e){super(...e),this.keys=null,this.making=!1,this.secret=``,this.watch=new u(this,m,o),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),d(l.common.copied)}}static{this.styles=[p,n`
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
      <div class="spread head"><div><h1>${l.keys.title}</h1><p class="quieter">${l.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${_(`add`,18)} ${l.keys.fresh}</button></div>
      ${this.keys&&!e.length?a`<p class="quieter">${l.keys.empty}</p>`:h}
      <ul>${e.map(e=>a`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>l.keys.scope[e]??e).join(`, `)} · ${e.created_at?l.keys.made(i(e.created_at)):``} · ${e.last_used_at?l.keys.used(i(e.last_used_at)):l.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${l.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${l.keys.revoke}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${l.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?a`<div class="stack"><p>${l.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${l.common.copy}</button></div>`:a`<form @submit=${this.make}><div class="field"><label for="name">${l.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${l.keys.scopes}</legend>
              ${[`read`,`write`,...m.value.account?.admin?[`admin`]:[]].map(e=>a`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${l.keys.scope[e]}</label>`)}
            </fieldset><button class="button">${l.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await s(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],d(r(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await v(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){d(r(e),{bad:!0})}}async revoke(e){try{await c(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),d(l.keys.revoked),await this.load()}catch(e){d(r(e),{bad:!0})}}};f([t()],y.prototype,`keys`,void 0),f([t()],y.prototype,`making`,void 0),f([t()],y.prototype,`secret`,void 0),y=f([g(`keys-view`)],y);export{y as KeysView};