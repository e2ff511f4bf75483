import{$n as e,Bn as t,Gn as n,In as r,Kn as i,Nn as a,Pn as o,Rn as s,Un as c,Vn as l,Yn as u,Zn as d,ar as f,cn as p,dn as m,dr as h,er as g,gn as _,qn as v}from"./common-BNRW6NRY.js";import"./side-sheet-AnRGuavo.js";var y=class extends i{constructor(...e){super(...e),this.keys=null,this.making=!1,this.secret=``,this.watch=new h(this,_,g),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),m(f.common.copied)}}static{this.styles=[r,d`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let t=this.keys?.filter(e=>!e.revoked_at)??[];return u`<div class="page narrow">
      <div class="spread head"><div><h1>${f.keys.title}</h1><p class="quieter">${f.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${o(`add`,18)} ${f.keys.fresh}</button></div>
      ${this.keys&&!t.length?u`<p class="quieter">${f.keys.empty}</p>`:v}
      <ul>${t.map(t=>u`<li><div><b>${t.name}</b><span class="hint">${t.prefix}… · ${t.scopes.map(e=>f.keys.scope[e]??e).join(`, `)} · ${t.created_at?f.keys.made(e(t.created_at)):``} · ${t.last_used_at?f.keys.used(e(t.last_used_at)):f.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${f.keys.revoke}: ${t.name}`} @click=${()=>this.revoke(t)}>${f.keys.revoke}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${f.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?u`<div class="stack"><p>${f.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${f.common.copy}</button></div>`:u`<form @submit=${this.make}><div class="field"><label for="name">${f.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${f.keys.scopes}</legend>
              ${[`read`,`write`,..._.value.account?.admin?[`admin`]:[]].map(e=>u`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${f.keys.scope[e]}</label>`)}
            </fieldset><button class="button">${f.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await s(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],m(p(e),{bad:!0})}}async make(e){e.preventDefault();let n=new FormData(e.target);try{let e=await t(`/api-keys`,{body:{name:String(n.get(`name`)),scopes:n.getAll(`scope`)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){m(p(e),{bad:!0})}}async revoke(e){try{await l(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),m(f.keys.revoked),await this.load()}catch(e){m(p(e),{bad:!0})}}};a([c()],y.prototype,`keys`,void 0),a([c()],y.prototype,`making`,void 0),a([c()],y.prototype,`secret`,void 0),y=a([n(`keys-view`)],y);export{y as KeysView};