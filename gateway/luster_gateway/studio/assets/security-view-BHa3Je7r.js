import{An as e,Dn as t,Fn as n,Kt as r,Ln as i,Nn as a,Pn as o,Rn as s,Sn as c,Tn as l,Un as u,Yn as d,Yt as f,_n as p,bn as m,en as h,jn as g,kn as _,wn as v}from"./common-DW-tPYvw.js";import{hasPasskeys as y,made as b}from"./passkeys-D6ek8h3V.js";var x=class extends e{constructor(...e){super(...e),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.invitations=[],this.password=``,this.watch=new d(this,h,s),this.addPasskey=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`name`));this.act(async()=>{let{token:e,options:r}=await v(`/auth/passkeys/register/start`,{body:this.proof}),i=await b(r);await v(`/auth/passkeys/register/finish`,{body:{token:e,credential:i,name:n}}),t.reset()},u.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await v(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},u.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},n=e.submitter?.value===`codes`;this.act(async()=>{n?this.recovery=(await v(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await v(`/auth/totp/disable`,{body:t}),n||(this.recovery=[])},n?u.security.newRecovery:u.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`email`));this.act(async()=>{await v(`/auth/invitations`,{body:{email:n}}),t.reset()},u.security.invited(n))}}static{this.styles=[m,n`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=h.value.config?.sign_in,t=e?.methods??[];return a`<div class="page narrow">
      <h1>${u.security.title}</h1><p class="quieter">${u.security.lead}</p>
      <section><div class="field"><label for="proof">${u.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${u.security.passwordHint}</p></section>
      ${t.includes(`passkey`)&&y()?this.keys():g}
      ${e?.second_steps.length||this.factor?.on?this.steps():g}
      <section aria-labelledby="sessions"><h2 id="sessions">${u.security.sessions}</h2>
        <ul>${this.sessions.map(e=>a`<li><div><b>${e.user_agent||e.way}</b><span class="hint">${e.current?u.security.here:e.address} · ${e.last_seen_at?u.security.seen(i(e.last_seen_at)):``}</span></div>
          ${e.current?g:a`<button class="button quiet danger small" @click=${()=>this.act(()=>l(`/auth/sessions/{session_id}`,{path:{session_id:e.id}}),u.security.signedOut)}>${u.security.signOut}</button>`}</li>`)}</ul></section>
      ${h.value.account?.admin?this.invites():g}
    </div>`}keys(){return a`<section aria-labelledby="passkeys"><h2 id="passkeys">${u.security.passkeys}</h2><p class="hint">${u.security.passkeysHint}</p>
      ${this.passkeys.length?g:a`<p class="quieter">${u.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(e=>a`<li><div><b>${e.name}</b><span class="hint">${[e.last_used_at?u.security.used(i(e.last_used_at)):``,e.synced?u.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${u.security.remove}: ${e.name}`} @click=${()=>this.act(()=>l(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:e.id}}),u.security.removed)}>${u.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${u.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        <button class="button quiet">${u.security.addPasskey}</button></form></section>`}steps(){return a`<section aria-labelledby="factor"><h2 id="factor">${u.security.factor}</h2>
      <p class="hint">${this.factor?.on?u.security.factorOn(this.factor.recovery_codes):u.security.factorOff}</p>
      ${this.recovery.length?a`<p role="status">${u.security.recovery}</p><div class="codes">${this.recovery.map(e=>a`<code>${e}</code>`)}</div>`:g}
      ${this.factor?.on?a`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${u.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${u.security.newRecovery}</button><button class="button danger" name="what" value="off">${u.security.switchOff}</button></form>`:this.fresh?a`<p>${u.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${u.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${u.security.confirm}</button></form>`:a`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await v(`/auth/totp/start`,{body:this.proof}))}>${u.security.switchOn}</button></div>`}</section>`}invites(){return a`<section aria-labelledby="invitations"><h2 id="invitations">${u.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${u.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${u.security.invite}</button></form>
      <ul>${this.invitations.map(e=>a`<li><div><b>${e.email}</b><span class="hint">${u.security.state[e.state]??e.state}</span></div>
        ${e.state===`open`?a`<button class="button quiet danger small" @click=${()=>this.act(()=>l(`/auth/invitations/{invitation_id}`,{path:{invitation_id:e.id}}),u.security.removed)}>${u.security.takeBack}</button>`:g}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let[e,t,n]=await Promise.all([c(`/auth/sessions`),c(`/auth/passkeys`),c(`/auth/totp`)]);this.sessions=e.sessions,this.passkeys=t.passkeys,this.factor=n,h.value.account?.admin&&(this.invitations=(await c(`/auth/invitations`,{query:{limit:100}})).invitations)}catch(e){f(r(e),{bad:!0})}}async act(e,t=``){try{await e(),t&&f(t),await this.load()}catch(e){f(e instanceof DOMException?u.security.refused:r(e),{bad:!0})}}};p([t()],x.prototype,`sessions`,void 0),p([t()],x.prototype,`passkeys`,void 0),p([t()],x.prototype,`factor`,void 0),p([t()],x.prototype,`fresh`,void 0),p([t()],x.prototype,`recovery`,void 0),p([t()],x.prototype,`invitations`,void 0),x=p([_(`security-view`)],x);function S(e){let t=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return a`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${u.security.qr} shape-rendering="crispEdges">${o`<path d=${t} />`}</svg>`}export{x as SecurityView};