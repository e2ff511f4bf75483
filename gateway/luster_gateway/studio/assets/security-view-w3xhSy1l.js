import{Ar as e,Er as t,Gr as n,Hn as r,Jn as i,Nr as a,Or as o,Pr as s,Sr as c,Tr as l,Zn as u,_r as d,br as f,kr as p,tr as m,wr as h,yr as g,zn as _,zr as v}from"./common-Bd2pAfdr.js";import{hasPasskeys as y,made as b}from"./passkeys-D6ek8h3V.js";var x=class extends l{constructor(...e){super(...e),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.links=[],this.invitations=[],this.password=``,this.watch=new n(this,m,s),this.addPasskey=e=>{e.preventDefault();let t=e.target,n=new FormData(t),r=String(n.get(`name`)),i=String(n.get(`code`)??``);this.act(async()=>{let{token:e,options:n}=await g(`/auth/passkeys/register/start`,{body:{...this.proof,...i?{code:i}:{}}}),a=await b(n);await g(`/auth/passkeys/register/finish`,{body:{token:e,credential:a,name:r}}),t.reset()},v.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await g(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},v.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},n=e.submitter?.value===`codes`;this.act(async()=>{n?this.recovery=(await g(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await g(`/auth/totp/disable`,{body:t}),n||(this.recovery=[])},n?v.security.newRecovery:v.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`email`));this.act(async()=>{await g(`/auth/invitations`,{body:{email:n}}),t.reset()},v.security.invited(n))}}static{this.styles=[u,e`
      section {
        display: grid;
        gap: 1rem;
        margin-top: 2.25rem;
        max-width: 40rem;
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
        display: block;
        font-weight: 550;
        overflow-wrap: anywhere;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
        align-items: end;
      }
      form .field {
        flex: 1 1 12rem;
      }
      svg.qr {
        width: 13rem;
        background: #fff;
        border-radius: var(--round-small);
      }
      code {
        overflow-wrap: anywhere;
      }
      .codes {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr));
        gap: 0.4rem 1rem;
      }
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=m.value.config?.sign_in,n=e?.methods??[];return o`<div class="page narrow">
      <h1>${v.security.title}</h1><p class="quieter">${v.security.lead}</p>
      <section><div class="field"><label for="proof">${v.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${v.security.passwordHint}</p></section>
      ${n.includes(`passkey`)&&y()?this.keys():t}
      ${e?.second_steps.length||this.factor?.on?this.steps():t}
      ${e?.providers.length||this.links.length?this.providers():t}
      <section aria-labelledby="sessions"><h2 id="sessions">${v.security.sessions}</h2>
        <ul>${this.sessions.map(e=>o`<li><div><b>${e.user_agent||e.way}</b><span class="hint">${e.current?v.security.here:e.address} · ${e.last_seen_at?v.security.seen(a(e.last_seen_at)):``}</span></div>
          ${e.current?t:o`<button class="button quiet danger small" @click=${()=>this.act(()=>f(`/auth/sessions/{session_id}`,{path:{session_id:e.id}}),v.security.signedOut)}>${v.security.signOut}</button>`}</li>`)}</ul></section>
      ${m.value.account?.admin?this.invites():t}
    </div>`}keys(){return o`<section aria-labelledby="passkeys"><h2 id="passkeys">${v.security.passkeys}</h2><p class="hint">${v.security.passkeysHint}</p>
      ${this.passkeys.length?t:o`<p class="quieter">${v.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(e=>o`<li><div><b>${e.name}</b><span class="hint">${[e.last_used_at?v.security.used(a(e.last_used_at)):``,e.synced?v.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${v.security.remove}: ${e.name}`} @click=${()=>this.act(()=>f(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:e.id}}),v.security.removed)}>${v.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${v.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        ${this.factor?.on?o`<div class="field"><label for="passkey-code">${v.security.codeOrRecovery}</label><input id="passkey-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>`:t}
        <button class="button quiet">${v.security.addPasskey}</button></form></section>`}providers(){let e=this.links.map(e=>e.provider),t=m.value.config?.sign_in.providers.filter(t=>!e.includes(t.name))??[];return o`<section aria-labelledby="links"><h2 id="links">${v.security.links}</h2><p class="hint">${v.security.linksHint}</p>
      <ul>${this.links.map(e=>o`<li><div><b>${e.title}</b><span class="hint">${e.created_at?v.security.linked(a(e.created_at)):``}</span></div>
        <button class="button quiet danger small" aria-label=${`${v.security.remove}: ${e.title}`} @click=${()=>this.act(()=>f(`/auth/oauth/links/{link_id}`,{path:{link_id:e.id},body:this.proof}),v.security.removed)}>${v.security.remove}</button></li>`)}</ul>
      ${t.map(e=>o`<div><button class="button quiet" @click=${()=>this.act(async()=>location.assign((await g(`/auth/oauth/{provider}/link`,{path:{provider:e.name},body:this.proof})).authorization_url))}>${v.security.link(e.title)}</button></div>`)}</section>`}steps(){return o`<section aria-labelledby="factor"><h2 id="factor">${v.security.factor}</h2>
      <p class="hint">${this.factor?.on?v.security.factorOn(this.factor.recovery_codes):v.security.factorOff}</p>
      ${this.recovery.length?o`<p role="status">${v.security.recovery}</p><div class="codes">${this.recovery.map(e=>o`<code>${e}</code>`)}</div>`:t}
      ${this.factor?.on?o`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${v.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${v.security.newRecovery}</button><button class="button danger" name="what" value="off">${v.security.switchOff}</button></form>`:this.fresh?o`<p>${v.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${v.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${v.security.confirm}</button></form>`:o`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await g(`/auth/totp/start`,{body:this.proof}))}>${v.security.switchOn}</button></div>`}</section>`}invites(){return o`<section aria-labelledby="invitations"><h2 id="invitations">${v.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${v.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${v.security.invite}</button></form>
      <ul>${this.invitations.map(e=>o`<li><div><b>${e.email}</b><span class="hint">${v.security.state[e.state]??e.state}</span></div>
        ${e.state===`open`?o`<button class="button quiet danger small" @click=${()=>this.act(()=>f(`/auth/invitations/{invitation_id}`,{path:{invitation_id:e.id}}),v.security.removed)}>${v.security.takeBack}</button>`:t}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let[e,t,n,r]=await Promise.all([d(`/auth/sessions`),d(`/auth/passkeys`),d(`/auth/totp`),d(`/auth/oauth/links`)]);this.sessions=e.sessions,this.passkeys=t.passkeys,this.factor=n,this.links=r.links,m.value.account?.admin&&(this.invitations=(await d(`/auth/invitations`,{query:{limit:100}})).invitations)}catch(e){r(_(e),{bad:!0})}}async act(e,t=``){try{await e(),t&&r(t),await this.load()}catch(e){r(e instanceof DOMException?v.security.refused:_(e),{bad:!0})}}};i([c()],x.prototype,`sessions`,void 0),i([c()],x.prototype,`passkeys`,void 0),i([c()],x.prototype,`factor`,void 0),i([c()],x.prototype,`fresh`,void 0),i([c()],x.prototype,`recovery`,void 0),i([c()],x.prototype,`links`,void 0),i([c()],x.prototype,`invitations`,void 0),x=i([h(`security-view`)],x);function S(e){let t=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return o`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${v.security.qr} shape-rendering="crispEdges">${p`<path d=${t} />`}</svg>`}export{x as SecurityView};