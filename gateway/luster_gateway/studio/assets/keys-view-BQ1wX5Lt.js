import{$t as e,An as t,At as n,Dt as r,Ft as i,Qt as a,an as o,cn as s,dn as c,fn as l,gn as u,mn as d,on as f,rn as p,tn as m,un as h,vn as g,wn as _,yn as v}from"./common-B_tYxKnZ.js";import"./side-sheet-Cjwr40TQ.js";var y=class extends c{constructor(...e){super(...e),this.keys=null,this.making=!1,this.secret=``,this.watch=new t(this,i,v),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),n(_.common.copied)}}static{this.styles=[m,u`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let t=this.keys?.filter(e=>!e.revoked_at)??[];return d`<div class="page narrow">
      <div class="spread head"><div><h1>${_.keys.title}</h1><p class="quieter">${_.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${e(`add`,18)} ${_.keys.fresh}</button></div>
      ${this.keys&&!t.length?d`<p class="quieter">${_.keys.empty}</p>`:l}
      <ul>${t.map(e=>d`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>_.keys.scope[e]??e).join(`, `)} · ${e.created_at?_.keys.made(g(e.created_at)):``} · ${e.last_used_at?_.keys.used(g(e.last_used_at)):_.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${_.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${_.keys.revoke}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${_.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?d`<div class="stack"><p>${_.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${_.common.copy}</button></div>`:d`<form @submit=${this.make}><div class="field"><label for="name">${_.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${_.keys.scopes}</legend>
              ${[`read`,`write`,...i.value.account?.admin?[`admin`]:[]].map(e=>d`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${_.keys.scope[e]}</label>`)}
            </fieldset><button class="button">${_.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await p(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],n(r(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await o(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){n(r(e),{bad:!0})}}async revoke(e){try{await f(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),n(_.keys.revoked),await this.load()}catch(e){n(r(e),{bad:!0})}}};a([s()],y.prototype,`keys`,void 0),a([s()],y.prototype,`making`,void 0),a([s()],y.prototype,`secret`,void 0),y=a([h(`keys-view`)],y);export{y as KeysView};