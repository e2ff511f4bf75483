import{Cr as e,Ln as t,Mn as n,Or as r,Pr as i,Sr as a,_r as o,cr as s,dr as c,hr as l,ir as u,kn as d,lr as f,mr as p,or as m,pr as h,tr as g,vr as _,yr as v}from"./common-CjNGIj2e.js";import{hasPasskeys as y,made as b}from"./passkeys-D6ek8h3V.js";var x=class extends p{constructor(...n){super(...n),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.invitations=[],this.password=``,this.watch=new i(this,t,e),this.addPasskey=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`name`));this.act(async()=>{let{token:e,options:r}=await s(`/auth/passkeys/register/start`,{body:this.proof}),i=await b(r);await s(`/auth/passkeys/register/finish`,{body:{token:e,credential:i,name:n}}),t.reset()},r.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await s(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},r.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},n=e.submitter?.value===`codes`;this.act(async()=>{n?this.recovery=(await s(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await s(`/auth/totp/disable`,{body:t}),n||(this.recovery=[])},n?r.security.newRecovery:r.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`email`));this.act(async()=>{await s(`/auth/invitations`,{body:{email:n}}),t.reset()},r.security.invited(n))}}static{this.styles=[u,v`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=t.value.config?.sign_in,n=e?.methods??[];return o`<div class="page narrow">
      <h1>${r.security.title}</h1><p class="quieter">${r.security.lead}</p>
      <section><div class="field"><label for="proof">${r.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${r.security.passwordHint}</p></section>
      ${n.includes(`passkey`)&&y()?this.keys():l}
      ${e?.second_steps.length||this.factor?.on?this.steps():l}
      <section aria-labelledby="sessions"><h2 id="sessions">${r.security.sessions}</h2>
        <ul>${this.sessions.map(e=>o`<li><div><b>${e.user_agent||e.way}</b><span class="hint">${e.current?r.security.here:e.address} · ${e.last_seen_at?r.security.seen(a(e.last_seen_at)):``}</span></div>
          ${e.current?l:o`<button class="button quiet danger small" @click=${()=>this.act(()=>f(`/auth/sessions/{session_id}`,{path:{session_id:e.id}}),r.security.signedOut)}>${r.security.signOut}</button>`}</li>`)}</ul></section>
      ${t.value.account?.admin?this.invites():l}
    </div>`}keys(){return o`<section aria-labelledby="passkeys"><h2 id="passkeys">${r.security.passkeys}</h2><p class="hint">${r.security.passkeysHint}</p>
      ${this.passkeys.length?l:o`<p class="quieter">${r.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(e=>o`<li><div><b>${e.name}</b><span class="hint">${[e.last_used_at?r.security.used(a(e.last_used_at)):``,e.synced?r.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${r.security.remove}: ${e.name}`} @click=${()=>this.act(()=>f(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:e.id}}),r.security.removed)}>${r.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${r.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        <button class="button quiet">${r.security.addPasskey}</button></form></section>`}steps(){return o`<section aria-labelledby="factor"><h2 id="factor">${r.security.factor}</h2>
      <p class="hint">${this.factor?.on?r.security.factorOn(this.factor.recovery_codes):r.security.factorOff}</p>
      ${this.recovery.length?o`<p role="status">${r.security.recovery}</p><div class="codes">${this.recovery.map(e=>o`<code>${e}</code>`)}</div>`:l}
      ${this.factor?.on?o`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${r.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${r.security.newRecovery}</button><button class="button danger" name="what" value="off">${r.security.switchOff}</button></form>`:this.fresh?o`<p>${r.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${r.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${r.security.confirm}</button></form>`:o`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await s(`/auth/totp/start`,{body:this.proof}))}>${r.security.switchOn}</button></div>`}</section>`}invites(){return o`<section aria-labelledby="invitations"><h2 id="invitations">${r.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${r.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${r.security.invite}</button></form>
      <ul>${this.invitations.map(e=>o`<li><div><b>${e.email}</b><span class="hint">${r.security.state[e.state]??e.state}</span></div>
        ${e.state===`open`?o`<button class="button quiet danger small" @click=${()=>this.act(()=>f(`/auth/invitations/{invitation_id}`,{path:{invitation_id:e.id}}),r.security.removed)}>${r.security.takeBack}</button>`:l}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let[e,n,r]=await Promise.all([m(`/auth/sessions`),m(`/auth/passkeys`),m(`/auth/totp`)]);this.sessions=e.sessions,this.passkeys=n.passkeys,this.factor=r,t.value.account?.admin&&(this.invitations=(await m(`/auth/invitations`,{query:{limit:100}})).invitations)}catch(e){n(d(e),{bad:!0})}}async act(e,t=``){try{await e(),t&&n(t),await this.load()}catch(e){n(e instanceof DOMException?r.security.refused:d(e),{bad:!0})}}};g([c()],x.prototype,`sessions`,void 0),g([c()],x.prototype,`passkeys`,void 0),g([c()],x.prototype,`factor`,void 0),g([c()],x.prototype,`fresh`,void 0),g([c()],x.prototype,`recovery`,void 0),g([c()],x.prototype,`invitations`,void 0),x=g([h(`security-view`)],x);function S(e){let t=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return o`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${r.security.qr} shape-rendering="crispEdges">${_`<path d=${t} />`}</svg>`}export{x as SecurityView};