import{$n as e,Cn as t,Hn as n,Jn as r,Kn as i,Vn as a,Wn as o,Yn as s,Zn as c,ar as l,br as u,cr as d,er as f,hn as p,lr as m,mr as h,rr as g,tr as _,vn as v}from"./common-nlsLLDTL.js";import"./side-sheet-BpGZKLHJ.js";var y=class extends f{constructor(...e){super(...e),this.keys=null,this.making=!1,this.secret=``,this.watch=new u(this,t,m),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),v(h.common.copied)}}static{this.styles=[o,l`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=this.keys?.filter(e=>!e.revoked_at)??[];return g`<div class="page narrow">
      <div class="spread head"><div><h1>${h.keys.title}</h1><p class="quieter">${h.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${n(`add`,18)} ${h.keys.fresh}</button></div>
      ${this.keys&&!e.length?g`<p class="quieter">${h.keys.empty}</p>`:_}
      <ul>${e.map(e=>g`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>h.keys.scope[e]??e).join(`, `)} · ${e.created_at?h.keys.made(d(e.created_at)):``} · ${e.last_used_at?h.keys.used(d(e.last_used_at)):h.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${h.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${h.keys.revoke}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${h.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?g`<div class="stack"><p>${h.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${h.common.copy}</button></div>`:g`<form @submit=${this.make}><div class="field"><label for="name">${h.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${h.keys.scopes}</legend>
              ${[`read`,`write`,...t.value.account?.admin?[`admin`]:[]].map(e=>g`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${h.keys.scope[e]}</label>`)}
            </fieldset><button class="button">${h.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await i(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],v(p(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await r(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){v(p(e),{bad:!0})}}async revoke(e){try{await s(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),v(h.keys.revoked),await this.load()}catch(e){v(p(e),{bad:!0})}}};a([c()],y.prototype,`keys`,void 0),a([c()],y.prototype,`making`,void 0),a([c()],y.prototype,`secret`,void 0),y=a([e(`keys-view`)],y);export{y as KeysView};