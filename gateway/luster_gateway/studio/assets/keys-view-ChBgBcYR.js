import{Gn as e,In as t,Mn as n,Pn as r,Qn as i,Rn as a,Un as o,Vn as s,Wn as c,Yn as l,Zn as u,jn as d,ln as f,lr as p,mn as m,on as h,qn as g,rr as _,zn as v}from"./common-BwQ0svBd.js";import"./side-sheet-BdRiXCW1.js";var y=class extends c{constructor(...e){super(...e),this.keys=null,this.making=!1,this.secret=``,this.watch=new p(this,m,i),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),f(_.common.copied)}}static{this.styles=[r,l`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let t=this.keys?.filter(e=>!e.revoked_at)??[];return g`<div class="page narrow">
      <div class="spread head"><div><h1>${_.keys.title}</h1><p class="quieter">${_.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${n(`add`,18)} ${_.keys.fresh}</button></div>
      ${this.keys&&!t.length?g`<p class="quieter">${_.keys.empty}</p>`:e}
      <ul>${t.map(e=>g`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>_.keys.scope[e]??e).join(`, `)} · ${e.created_at?_.keys.made(u(e.created_at)):``} · ${e.last_used_at?_.keys.used(u(e.last_used_at)):_.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${_.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${_.keys.revoke}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${_.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?g`<div class="stack"><p>${_.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${_.common.copy}</button></div>`:g`<form @submit=${this.make}><div class="field"><label for="name">${_.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${_.keys.scopes}</legend>
              ${[`read`,`write`,...m.value.account?.admin?[`admin`]:[]].map(e=>g`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${_.keys.scope[e]}</label>`)}
            </fieldset><button class="button">${_.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await t(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],f(h(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await a(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){f(h(e),{bad:!0})}}async revoke(e){try{await v(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),f(_.keys.revoked),await this.load()}catch(e){f(h(e),{bad:!0})}}};d([s()],y.prototype,`keys`,void 0),d([s()],y.prototype,`making`,void 0),d([s()],y.prototype,`secret`,void 0),y=d([o(`keys-view`)],y);export{y as KeysView};