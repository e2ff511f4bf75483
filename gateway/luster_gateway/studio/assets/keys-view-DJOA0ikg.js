import{Ar as e,Bt as t,Fr as n,Kr as r,Lr as i,Mr as a,Nr as o,Qn as s,Qr as c,Rr as l,Ur as u,Vr as d,cr as f,ii as p,mr as m,qr as h,sr as g,tr as _,ur as v,zr as y}from"./common-O4eJjprC.js";import{t as b}from"./failed-part-TbJaFGXW.js";import{n as x,t as S}from"./proof-field-D3_TN2uv.js";import"./side-sheet-8MzUF4KU.js";var C=class extends l{constructor(...n){super(...n),this.keys=new t(this,async()=>(await e(`/api-keys`,{query:{limit:100}})).api_keys),this.making=!1,this.secret=``,this.watch=new p(this,m,h),this.copy=async()=>{await navigator.clipboard.writeText(this.secret),_(c.common.copied)},this.revokeAll=async()=>{try{await o(`/api-keys`),_(c.keys.revoked),await this.keys.load()}catch(e){_(s(e),{bad:!0})}}}static{this.styles=[v,u`
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
    `]}connectedCallback(){super.connectedCallback(),this.keys.load()}render(){this.watch;let e=this.keys.value?.filter(e=>!e.revoked_at)??[];return d`<div class="page narrow">
      <div class="spread head"><div><h1>${c.keys.title}</h1><p class="quieter">${c.keys.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${f(`add`,18)} ${c.keys.fresh}</button></div>
      ${b(this.keys)}
      ${this.keys.value&&!e.length?d`<p class="quieter">${c.keys.empty}</p>`:y}
      <ul>${e.map(e=>d`<li><div><b>${e.name}</b><span class="hint">${e.prefix}… · ${e.scopes.map(e=>c.keys.scope[e]??e).join(`, `)} · ${e.created_at?c.keys.made(r(e.created_at)):``} · ${e.last_used_at?c.keys.used(r(e.last_used_at)):c.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${c.keys.revoke}: ${e.name}`} @click=${()=>this.revoke(e)}>${c.keys.revoke}</button></li>`)}</ul>
      ${e.length>1?d`<button class="button quiet danger" @click=${this.revokeAll}>${c.keys.revokeAll}</button>`:y}
    </div>
    <side-sheet form="middle" .heading=${c.keys.fresh} .open=${this.making} @closed=${()=>{this.making=!1,this.secret=``}}>
      ${this.secret?d`<div class="stack"><p>${c.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${c.common.copy}</button></div>`:d`<form @submit=${this.make}><div class="field"><label for="name">${c.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${c.keys.scopes}</legend>
              ${[`read`,`write`,...m.value.account?.admin?[`admin`]:[]].map(e=>d`<label class="line"><input type="checkbox" name="scope" value=${e} ?checked=${e!==`admin`} /> ${c.keys.scope[e]}</label>`)}
            </fieldset>${S(`key`)}<button class="button">${c.keys.make}</button></form>`}
    </side-sheet>`}async make(e){e.preventDefault();let t=new FormData(e.target);try{let e=await a(`/api-keys`,{body:{name:String(t.get(`name`)),scopes:t.getAll(`scope`),...x(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.keys.load()}catch(e){_(s(e),{bad:!0})}}async revoke(e){try{await o(`/api-keys/{api_key_id}`,{path:{api_key_id:e.id}}),_(c.keys.revoked),await this.keys.load()}catch(e){_(s(e),{bad:!0})}}};g([n()],C.prototype,`making`,void 0),g([n()],C.prototype,`secret`,void 0),C=g([i(`keys-view`)],C);export{C as KeysView};