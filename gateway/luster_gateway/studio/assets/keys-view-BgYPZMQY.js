import{a as e,f as t,l as n,n as r,o as i,r as a,s as o,t as s}from"./decorate-DgVMrwPl.js";import{c,i as l,o as u}from"./client-CncvMuQx.js";import{t as d}from"./icon-B0PWcgOm.js";import"./side-sheet-BDCiqcDP.js";import{i as f}from"./session-CvghNGP1.js";import{c as p,d as m,i as h,r as g}from"./index-BuAdGMzZ.js";import{n as _}from"./toasts-DjpvjqyX.js";import{n as v}from"./problems-CmY3BnGo.js";var y=class extends i{constructor(...e){super(...e),this.keys=null,this.making=!1,this.secret=``,this.watch=new m(this,f,h),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),_(p.common.copied)}}static{this.styles=[r,t`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=this.keys?.filter(e=>!e.revoked_at)??[];return n`<div class="page narrow">
      <div class="spread head"><div><h1>${p.keys.title}</h1><p class="quieter">${p.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${d(`add`,18)} ${p.keys.fresh}</button></div>
      ${this.keys&&!e.length?n`<p class="quieter">${p.keys.empty}</p>`:o}
      <ul>${e.map(e=>n`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>p.keys.scope[e]??e).join(`, `)} · ${e.created_at?p.keys.made(g(e.created_at)):``} · ${e.last_used_at?p.keys.used(g(e.last_used_at)):p.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${p.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${p.keys.revoke}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${p.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?n`<div class="stack"><p>${p.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${p.common.copy}</button></div>`:n`<form @submit=${this.make}><div class="field"><label for="name">${p.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${p.keys.scopes}</legend>
              ${[`read`,`write`,...f.value.account?.admin?[`admin`]:[]].map(e=>n`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${p.keys.scope[e]}</label>`)}
            </fieldset><button class="button">${p.keys.make}</button></form>`}
    </side-sheet>`}async load(){try{this.keys=(await l(`/api-keys`,{query:{limit:100}})).api_keys}catch(e){this.keys=[],_(v(e),{bad:!0})}}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await u(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){_(v(e),{bad:!0})}}async revoke(e){try{await c(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),_(p.keys.revoked),await this.load()}catch(e){_(v(e),{bad:!0})}}};s([a()],y.prototype,`keys`,void 0),s([a()],y.prototype,`making`,void 0),s([a()],y.prototype,`secret`,void 0),y=s([e(`keys-view`)],y);export{y as KeysView};