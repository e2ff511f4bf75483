import{$t as e,It as t,Ot as n,Tn as r,_n as i,bn as a,dn as o,en as s,fn as c,hn as l,in as u,jn as d,jt as f,ln as p,nn as m,on as h,pn as g,sn as _,yn as v}from"./common-TL4Xbfyj.js";import"./side-sheet-B9M-UcIK.js";var y=class extends c{constructor(...e){super(...e),this.keys=null,this.making=!1,this.secret=``,this.watch=new d(this,t,a),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),f(r.common.copied)}}static{this.styles=[m,i`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=this.keys?.filter(e=>!e.revoked_at)??[];return l`<div class="page narrow">
      <div class="spread head"><div><h1>${r.keys.title}</h1><p class="quieter">${r.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${s(`add`,18)} ${r.keys.fresh}</button></div>
      ${this.keys&&!e.length?l`<p class="quieter">${r.keys.empty}</p>`:g}
      <ul>${e.map(e=>l`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>r.keys.scope[e]??e).join(`, `)} · ${e.created_at?r.keys.made(v(e.created_at)):``} · ${e.last_used_at?r.keys.used(v(e.last_used_at)):r.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${r.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${r.keys.revoke}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${r.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?l`<div class="stack"><p>${r.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${r.common.copy}</button></div>`:l`<form @submit=${this.make}><div class="field"><label for="name">${r.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${r.keys.scopes}</legend>
              ${[`read`,`write`,...t.value.account?.admin?[`admin`]:[]].map(e=>l`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${r.keys.scope[e]}</label>`)}
            </fieldset><button class="button">${r.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await u(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],f(n(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await h(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){f(n(e),{bad:!0})}}async revoke(e){try{await _(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),f(r.keys.revoked),await this.load()}catch(e){f(n(e),{bad:!0})}}};e([p()],y.prototype,`keys`,void 0),e([p()],y.prototype,`making`,void 0),e([p()],y.prototype,`secret`,void 0),y=e([o(`keys-view`)],y);export{y as KeysView};