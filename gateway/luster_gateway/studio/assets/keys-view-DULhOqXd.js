import{Ar as e,Er as t,Gr as n,Hn as r,Jn as i,Nr as a,Or as o,Pr as s,Sr as c,Tr as l,Yn as u,Zn as d,_r as f,br as p,tr as m,wr as h,yr as g,zn as _,zr as v}from"./common-Bd2pAfdr.js";import{n as y,t as b}from"./proof-field-sD1yfwBT.js";import"./side-sheet-CJfgx8jB.js";var x=class extends l{constructor(...e){super(...e),this.keys=null,this.making=!1,this.secret=``,this.watch=new n(this,m,s),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),r(v.common.copied)},this.revokeAll=async()=>{try{await p(`/api-keys`),r(v.keys.revoked),await this.load()}catch(e){r(_(e),{bad:!0})}}}static{this.styles=[d,e`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=this.keys?.filter(e=>!e.revoked_at)??[];return o`<div class="page narrow">
      <div class="spread head"><div><h1>${v.keys.title}</h1><p class="quieter">${v.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${u(`add`,18)} ${v.keys.fresh}</button></div>
      ${this.keys&&!e.length?o`<p class="quieter">${v.keys.empty}</p>`:t}
      <ul>${e.map(e=>o`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>v.keys.scope[e]??e).join(`, `)} · ${e.created_at?v.keys.made(a(e.created_at)):``} · ${e.last_used_at?v.keys.used(a(e.last_used_at)):v.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${v.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${v.keys.revoke}</button></li>`)}</ul>
      ${e.length>1?o`<button class="button quiet danger" @click=${this.revokeAll}>${v.keys.revokeAll}</button>`:t}
    </div>
    <side-sheet form="middle" .heading=${v.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?o`<div class="stack"><p>${v.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${v.common.copy}</button></div>`:o`<form @submit=${this.make}><div class="field"><label for="name">${v.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${v.keys.scopes}</legend>
              ${[`read`,`write`,...m.value.account?.admin?[`admin`]:[]].map(e=>o`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${v.keys.scope[e]}</label>`)}
            </fieldset>${b(`key`)}<button class="button">${v.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await f(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],r(_(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await g(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`),...y(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){r(_(e),{bad:!0})}}async revoke(e){try{await p(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),r(v.keys.revoked),await this.load()}catch(e){r(_(e),{bad:!0})}}};i([c()],x.prototype,`keys`,void 0),i([c()],x.prototype,`making`,void 0),i([c()],x.prototype,`secret`,void 0),x=i([h(`keys-view`)],x);export{x as KeysView};