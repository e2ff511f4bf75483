import{$n as e,En as t,Pn as n,Qn as r,Tr as i,ar as a,br as o,cr as s,dr as c,fr as l,gr as u,jr as d,kn as f,mr as p,or as m,rr as h,tr as g,ur as _,yr as v}from"./common-CsLnnzm3.js";import"./side-sheet-158LKN0J.js";var y=class extends c{constructor(...e){super(...e),this.keys=null,this.making=!1,this.secret=``,this.watch=new d(this,n,o),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),f(i.common.copied)}}static{this.styles=[g,u`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let t=this.keys?.filter(e=>!e.revoked_at)??[];return p`<div class="page narrow">
      <div class="spread head"><div><h1>${i.keys.title}</h1><p class="quieter">${i.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${e(`add`,18)} ${i.keys.fresh}</button></div>
      ${this.keys&&!t.length?p`<p class="quieter">${i.keys.empty}</p>`:l}
      <ul>${t.map(e=>p`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>i.keys.scope[e]??e).join(`, `)} · ${e.created_at?i.keys.made(v(e.created_at)):``} · ${e.last_used_at?i.keys.used(v(e.last_used_at)):i.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${i.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${i.keys.revoke}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${i.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?p`<div class="stack"><p>${i.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${i.common.copy}</button></div>`:p`<form @submit=${this.make}><div class="field"><label for="name">${i.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${i.keys.scopes}</legend>
              ${[`read`,`write`,...n.value.account?.admin?[`admin`]:[]].map(e=>p`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${i.keys.scope[e]}</label>`)}
            </fieldset><button class="button">${i.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await h(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],f(t(e),{bad:!0})}}async make(e){e.preventDefault();let n=new FormData(e.target);try{let e=await a(`/api-keys`,{body:{name:String(n.get(`name`)),scopes:n.getAll(`scope`)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){f(t(e),{bad:!0})}}async revoke(e){try{await m(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),f(i.keys.revoked),await this.load()}catch(e){f(t(e),{bad:!0})}}};r([s()],y.prototype,`keys`,void 0),r([s()],y.prototype,`making`,void 0),r([s()],y.prototype,`secret`,void 0),y=r([_(`keys-view`)],y);export{y as KeysView};