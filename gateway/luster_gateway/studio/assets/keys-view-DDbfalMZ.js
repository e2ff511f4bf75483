import{$n as e,Ar as t,Cr as n,Er as r,Kn as i,Lr as a,Mr as o,Or as s,Pr as c,Qn as l,Rr as u,Un as d,Ur as f,Yr as p,ar as m,kr as h,tr as g,wr as _,xr as v}from"./common-DraPfMhI.js";import{n as y,t as b}from"./proof-field-D4ok81t8.js";import"./side-sheet-BAhUIHPP.js";var x=class extends h{constructor(...e){super(...e),this.keys=null,this.making=!1,this.secret=``,this.watch=new p(this,m,u),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),i(f.common.copied)},this.revokeAll=async()=>{try{await _(`/api-keys`),i(f.keys.revoked),await this.load()}catch(e){i(d(e),{bad:!0})}}}static{this.styles=[g,c`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let n=this.keys?.filter(e=>!e.revoked_at)??[];return o`<div class="page narrow">
      <div class="spread head"><div><h1>${f.keys.title}</h1><p class="quieter">${f.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${e(`add`,18)} ${f.keys.fresh}</button></div>
      ${this.keys&&!n.length?o`<p class="quieter">${f.keys.empty}</p>`:t}
      <ul>${n.map(e=>o`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>f.keys.scope[e]??e).join(`, `)} · ${e.created_at?f.keys.made(a(e.created_at)):``} · ${e.last_used_at?f.keys.used(a(e.last_used_at)):f.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${f.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${f.keys.revoke}</button></li>`)}</ul>
      ${n.length>1?o`<button class="button quiet danger" @click=${this.revokeAll}>${f.keys.revokeAll}</button>`:t}
    </div>
    <side-sheet form="middle" .heading=${f.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?o`<div class="stack"><p>${f.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${f.common.copy}</button></div>`:o`<form @submit=${this.make}><div class="field"><label for="name">${f.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${f.keys.scopes}</legend>
              ${[`read`,`write`,...m.value.account?.admin?[`admin`]:[]].map(e=>o`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${f.keys.scope[e]}</label>`)}
            </fieldset>${b(`key`)}<button class="button">${f.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await v(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],i(d(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await n(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`),...y(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){i(d(e),{bad:!0})}}async revoke(e){try{await _(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),i(f.keys.revoked),await this.load()}catch(e){i(d(e),{bad:!0})}}};l([r()],x.prototype,`keys`,void 0),l([r()],x.prototype,`making`,void 0),l([r()],x.prototype,`secret`,void 0),x=l([s(`keys-view`)],x);export{x as KeysView};