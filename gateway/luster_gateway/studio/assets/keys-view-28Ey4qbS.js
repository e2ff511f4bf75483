import{Dr as e,Gn as t,Hn as n,In as r,Nn as i,Nr as a,Or as o,Sr as s,Un as c,Yn as l,br as u,dr as d,gr as f,mr as p,pr as m,vr as h,wr as g,yr as _,zr as v}from"./common-DnajJ680.js";import{n as y,t as b}from"./proof-field-RVr0dR7V.js";import"./side-sheet-BW2NVT5L.js";var x=class extends _{constructor(...e){super(...e),this.keys=null,this.making=!1,this.secret=``,this.watch=new v(this,l,o),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),r(a.common.copied)},this.revokeAll=async()=>{try{await p(`/api-keys`),r(a.keys.revoked),await this.load()}catch(e){r(i(e),{bad:!0})}}}static{this.styles=[t,g`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let t=this.keys?.filter(e=>!e.revoked_at)??[];return s`<div class="page narrow">
      <div class="spread head"><div><h1>${a.keys.title}</h1><p class="quieter">${a.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${c(`add`,18)} ${a.keys.fresh}</button></div>
      ${this.keys&&!t.length?s`<p class="quieter">${a.keys.empty}</p>`:u}
      <ul>${t.map(t=>s`<li><div><b>${t.name}</b><span class="hint">${t.prefix}… · ${t.scopes.map(e=>a.keys.scope[e]??e).join(`, `)} · ${t.created_at?a.keys.made(e(t.created_at)):``} · ${t.last_used_at?a.keys.used(e(t.last_used_at)):a.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${a.keys.revoke}: ${t.name}`} @click=${()=>this.revoke(t)}>${a.keys.revoke}</button></li>`)}</ul>
      ${t.length>1?s`<button class="button quiet danger" @click=${this.revokeAll}>${a.keys.revokeAll}</button>`:u}
    </div>
    <side-sheet form="middle" .heading=${a.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?s`<div class="stack"><p>${a.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${a.common.copy}</button></div>`:s`<form @submit=${this.make}><div class="field"><label for="name">${a.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${a.keys.scopes}</legend>
              ${[`read`,`write`,...l.value.account?.admin?[`admin`]:[]].map(e=>s`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${a.keys.scope[e]}</label>`)}
            </fieldset>${b(`key`)}<button class="button">${a.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await d(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],r(i(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await m(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`),...y(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){r(i(e),{bad:!0})}}async revoke(e){try{await p(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),r(a.keys.revoked),await this.load()}catch(e){r(i(e),{bad:!0})}}};n([f()],x.prototype,`keys`,void 0),n([f()],x.prototype,`making`,void 0),n([f()],x.prototype,`secret`,void 0),x=n([h(`keys-view`)],x);export{x as KeysView};