import{Cn as e,En as t,Or as n,Qn as r,Sr as i,Xn as a,Yn as o,_r as s,ar as c,cr as l,dr as u,er as d,gr as f,jn as p,lr as m,nr as h,pr as g,rr as _,sr as v}from"./common-BEWaxQ7m.js";import"./side-sheet--O4wzD5z.js";var y=class extends l{constructor(...e){super(...e),this.keys=null,this.making=!1,this.secret=``,this.watch=new n(this,p,s),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),t(i.common.copied)}}static{this.styles=[r,g`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=this.keys?.filter(e=>!e.revoked_at)??[];return u`<div class="page narrow">
      <div class="spread head"><div><h1>${i.keys.title}</h1><p class="quieter">${i.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${a(`add`,18)} ${i.keys.fresh}</button></div>
      ${this.keys&&!e.length?u`<p class="quieter">${i.keys.empty}</p>`:m}
      <ul>${e.map(e=>u`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>i.keys.scope[e]??e).join(`, `)} · ${e.created_at?i.keys.made(f(e.created_at)):``} · ${e.last_used_at?i.keys.used(f(e.last_used_at)):i.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${i.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${i.keys.revoke}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${i.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?u`<div class="stack"><p>${i.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${i.common.copy}</button></div>`:u`<form @submit=${this.make}><div class="field"><label for="name">${i.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${i.keys.scopes}</legend>
              ${[`read`,`write`,...p.value.account?.admin?[`admin`]:[]].map(e=>u`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${i.keys.scope[e]}</label>`)}
            </fieldset><button class="button">${i.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await d(`/api-keys`,{query:{limit:100}})).api_keys}catch(n){this.keys=[],t(e(n),{bad:!0})}}async make(n){n.preventDefault();let r=new FormData(n.target);try{let e=await h(`/api-keys`,{body:{name:String(r.get(`name`)),scopes:r.getAll(`scope`)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(n){t(e(n),{bad:!0})}}async revoke(n){try{await _(`/api-keys/{api_key_id}`,{path:{api_key_id:n.id}}),t(i.keys.revoked),await this.load()}catch(n){t(e(n),{bad:!0})}}};o([c()],y.prototype,`keys`,void 0),o([c()],y.prototype,`making`,void 0),o([c()],y.prototype,`secret`,void 0),y=o([v(`keys-view`)],y);export{y as KeysView};