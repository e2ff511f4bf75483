import{$t as e,An as t,Cn as n,En as r,Gt as i,Hn as a,In as o,Jn as s,Jt as c,Ln as l,Mn as u,On as d,Pn as f,_n as p,gn as m,kn as h,wn as g,xn as _,yn as v}from"./common-8l5TvFPB.js";import"./side-sheet-C8PhyJ48.js";var y=class extends h{constructor(...t){super(...t),this.keys=null,this.making=!1,this.secret=``,this.watch=new s(this,e,l),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),c(a.common.copied)}}static{this.styles=[v,f`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let n=this.keys?.filter(e=>!e.revoked_at)??[];return u`<div class="page narrow">
      <div class="spread head"><div><h1>${a.keys.title}</h1><p class="quieter">${a.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${p(`add`,18)} ${a.keys.fresh}</button></div>
      ${this.keys&&!n.length?u`<p class="quieter">${a.keys.empty}</p>`:t}
      <ul>${n.map(e=>u`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>a.keys.scope[e]??e).join(`, `)} · ${e.created_at?a.keys.made(o(e.created_at)):``} · ${e.last_used_at?a.keys.used(o(e.last_used_at)):a.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${a.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${a.keys.revoke}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${a.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?u`<div class="stack"><p>${a.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${a.common.copy}</button></div>`:u`<form @submit=${this.make}><div class="field"><label for="name">${a.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${a.keys.scopes}</legend>
              ${[`read`,`write`,...e.value.account?.admin?[`admin`]:[]].map(e=>u`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${a.keys.scope[e]}</label>`)}
            </fieldset><button class="button">${a.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await _(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],c(i(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await n(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){c(i(e),{bad:!0})}}async revoke(e){try{await g(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),c(a.keys.revoked),await this.load()}catch(e){c(i(e),{bad:!0})}}};m([r()],y.prototype,`keys`,void 0),m([r()],y.prototype,`making`,void 0),m([r()],y.prototype,`secret`,void 0),y=m([d(`keys-view`)],y);export{y as KeysView};