import{Cn as e,Dn as t,It as n,Nn as r,On as i,Tn as a,Wt as o,_n as s,bn as c,cn as l,fn as u,hn as d,mn as f,sn as p,un as m,xn as h,yn as g,zn as _,zt as v}from"./common-DdhaU0h5.js";import"./side-sheet-D4b3Q2E6.js";var y=class extends c{constructor(...e){super(...e),this.keys=null,this.making=!1,this.secret=``,this.watch=new _(this,o,i),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),v(r.common.copied)}}static{this.styles=[m,a`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let n=this.keys?.filter(e=>!e.revoked_at)??[];return e`<div class="page narrow">
      <div class="spread head"><div><h1>${r.keys.title}</h1><p class="quieter">${r.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${l(`add`,18)} ${r.keys.fresh}</button></div>
      ${this.keys&&!n.length?e`<p class="quieter">${r.keys.empty}</p>`:h}
      <ul>${n.map(n=>e`<li><div><b>${n.name}</b><span class="hint">${n.prefix}… · ${n.scopes.map(e=>r.keys.scope[e]??e).join(`, `)} · ${n.created_at?r.keys.made(t(n.created_at)):``} · ${n.last_used_at?r.keys.used(t(n.last_used_at)):r.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${r.keys.revoke}: ${n.name}`} @click=${()=>this.revoke(n)}>${r.keys.revoke}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${r.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?e`<div class="stack"><p>${r.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${r.common.copy}</button></div>`:e`<form @submit=${this.make}><div class="field"><label for="name">${r.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${r.keys.scopes}</legend>
              ${[`read`,`write`,...o.value.account?.admin?[`admin`]:[]].map(t=>e`<label class="line"><input type="checkbox" name="scope" value=${t} ?checked=${t!==`admin`} /> ${r.keys.scope[t]}</label>`)}
            </fieldset><button class="button">${r.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await u(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],v(n(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await f(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){v(n(e),{bad:!0})}}async revoke(e){try{await d(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),v(r.keys.revoked),await this.load()}catch(e){v(n(e),{bad:!0})}}};p([s()],y.prototype,`keys`,void 0),p([s()],y.prototype,`making`,void 0),p([s()],y.prototype,`secret`,void 0),y=p([g(`keys-view`)],y);export{y as KeysView};