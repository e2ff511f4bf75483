import{Br as e,Gr as t,Hr as n,Ir as r,Kr as i,Lr as a,Mr as o,Pr as s,Rr as c,Vt as l,Zn as u,Zr as d,er as f,jr as p,kr as m,lr as h,or as g,pr as _,ri as v,sr as y}from"./common-BYV8meyg.js";import{t as b}from"./failed-part-DmNFseRS.js";import{n as x,t as S}from"./proof-field-CjTxjDIE.js";import"./side-sheet-B5tRpLxa.js";var C=class extends a{constructor(...e){super(...e),this.keys=new l(this,async()=>(await m(`/api-keys`,{query:{limit:100}})).api_keys),this.making=!1,this.secret=``,this.watch=new v(this,_,i),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),f(d.common.copied)},this.revokeAll=async()=>{try{await o(`/api-keys`),f(d.keys.revoked),await this.keys.load()}catch(e){f(u(e),{bad:!0})}}}static{this.styles=[h,n`
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
    `]}connectedCallback(){super.connectedCallback(),this.keys.load()}render(){this.watch;let n=this.keys.value?.filter(e=>!e.revoked_at)??[];return e`<div class="page narrow">
      <div class="spread head"><div><h1>${d.keys.title}</h1><p class="quieter">${d.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${y(`add`,18)} ${d.keys.fresh}</button></div>
      ${b(this.keys)}
      ${this.keys.value&&!n.length?e`<p class="quieter">${d.keys.empty}</p>`:c}
      <ul>${n.map(n=>e`<li><div><b>${n.name}</b><span class="hint">${n.prefix}… · ${n.scopes.map(e=>d.keys.scope[e]??e).join(`, `)} · ${n.created_at?d.keys.made(t(n.created_at)):``} · ${n.last_used_at?d.keys.used(t(n.last_used_at)):d.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${d.keys.revoke}: ${n.name}`} @click=${()=>this.revoke(n)}>${d.keys.revoke}</button></li>`)}</ul>
      ${n.length>1?e`<button class="button quiet danger" @click=${this.revokeAll}>${d.keys.revokeAll}</button>`:c}
    </div>
    <side-sheet form="middle" .heading=${d.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?e`<div class="stack"><p>${d.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${d.common.copy}</button></div>`:e`<form @submit=${this.make}><div class="field"><label for="name">${d.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${d.keys.scopes}</legend>
              ${[`read`,`write`,..._.value.account?.admin?[`admin`]:[]].map(t=>e`<label class="line"><input type="checkbox" name="scope" value=${t} ?checked=${t!==`admin`} /> ${d.keys.scope[t]}</label>`)}
            </fieldset>${S(`key`)}<button class="button">${d.keys.make}</button></form>`}
    </side-sheet>`}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await p(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`),...x(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.keys.load()}catch(e){f(u(e),{bad:!0})}}async revoke(e){try{await o(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),f(d.keys.revoked),await this.keys.load()}catch(e){f(u(e),{bad:!0})}}};g([s()],C.prototype,`making`,void 0),g([s()],C.prototype,`secret`,void 0),C=g([r(`keys-view`)],C);export{C as KeysView};