import{Cn as e,En as t,Or as n,Qn as r,Sr as i,Yn as a,_r as o,ar as s,cr as c,dr as l,er as u,fr as d,gr as f,jn as p,lr as m,nr as h,pr as g,rr as _,sr as v}from"./common-BEWaxQ7m.js";import{hasPasskeys as y,made as b}from"./passkeys-D6ek8h3V.js";var x=class extends c{constructor(...e){super(...e),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.invitations=[],this.password=``,this.watch=new n(this,p,o),this.addPasskey=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`name`));this.act(async()=>{let{token:e,options:r}=await h(`/auth/passkeys/register/start`,{body:this.proof}),i=await b(r);await h(`/auth/passkeys/register/finish`,{body:{token:e,credential:i,name:n}}),t.reset()},i.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await h(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},i.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},n=e.submitter?.value===`codes`;this.act(async()=>{n?this.recovery=(await h(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await h(`/auth/totp/disable`,{body:t}),n||(this.recovery=[])},n?i.security.newRecovery:i.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`email`));this.act(async()=>{await h(`/auth/invitations`,{body:{email:n}}),t.reset()},i.security.invited(n))}}static{this.styles=[r,g`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=p.value.config?.sign_in,t=e?.methods??[];return l`<div class="page narrow">
      <h1>${i.security.title}</h1><p class="quieter">${i.security.lead}</p>
      <section><div class="field"><label for="proof">${i.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${i.security.passwordHint}</p></section>
      ${t.includes(`passkey`)&&y()?this.keys():m}
      ${e?.second_steps.length||this.factor?.on?this.steps():m}
      <section aria-labelledby="sessions"><h2 id="sessions">${i.security.sessions}</h2>
        <ul>${this.sessions.map(e=>l`<li><div><b>${e.user_agent||e.way}</b><span class="hint">${e.current?i.security.here:e.address} · ${e.last_seen_at?i.security.seen(f(e.last_seen_at)):``}</span></div>
          ${e.current?m:l`<button class="button quiet danger small" @click=${()=>this.act(()=>_(`/auth/sessions/{session_id}`,{path:{session_id:e.id}}),i.security.signedOut)}>${i.security.signOut}</button>`}</li>`)}</ul></section>
      ${p.value.account?.admin?this.invites():m}
    </div>`}keys(){return l`<section aria-labelledby="passkeys"><h2 id="passkeys">${i.security.passkeys}</h2><p class="hint">${i.security.passkeysHint}</p>
      ${this.passkeys.length?m:l`<p class="quieter">${i.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(e=>l`<li><div><b>${e.name}</b><span class="hint">${[e.last_used_at?i.security.used(f(e.last_used_at)):``,e.synced?i.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${i.security.remove}: ${e.name}`} @click=${()=>this.act(()=>_(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:e.id}}),i.security.removed)}>${i.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${i.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        <button class="button quiet">${i.security.addPasskey}</button></form></section>`}steps(){return l`<section aria-labelledby="factor"><h2 id="factor">${i.security.factor}</h2>
      <p class="hint">${this.factor?.on?i.security.factorOn(this.factor.recovery_codes):i.security.factorOff}</p>
      ${this.recovery.length?l`<p role="status">${i.security.recovery}</p><div class="codes">${this.recovery.map(e=>l`<code>${e}</code>`)}</div>`:m}
      ${this.factor?.on?l`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${i.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${i.security.newRecovery}</button><button class="button danger" name="what" value="off">${i.security.switchOff}</button></form>`:this.fresh?l`<p>${i.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${i.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${i.security.confirm}</button></form>`:l`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await h(`/auth/totp/start`,{body:this.proof}))}>${i.security.switchOn}</button></div>`}</section>`}invites(){return l`<section aria-labelledby="invitations"><h2 id="invitations">${i.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${i.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${i.security.invite}</button></form>
      <ul>${this.invitations.map(e=>l`<li><div><b>${e.email}</b><span class="hint">${i.security.state[e.state]??e.state}</span></div>
        ${e.state===`open`?l`<button class="button quiet danger small" @click=${()=>this.act(()=>_(`/auth/invitations/{invitation_id}`,{path:{invitation_id:e.id}}),i.security.removed)}>${i.security.takeBack}</button>`:m}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let[e,t,n]=await Promise.all([u(`/auth/sessions`),u(`/auth/passkeys`),u(`/auth/totp`)]);this.sessions=e.sessions,this.passkeys=t.passkeys,this.factor=n,p.value.account?.admin&&(this.invitations=(await u(`/auth/invitations`,{query:{limit:100}})).invitations)}catch(n){t(e(n),{bad:!0})}}async act(n,r=``){try{await n(),r&&t(r),await this.load()}catch(n){t(n instanceof DOMException?i.security.refused:e(n),{bad:!0})}}};a([s()],x.prototype,`sessions`,void 0),a([s()],x.prototype,`passkeys`,void 0),a([s()],x.prototype,`factor`,void 0),a([s()],x.prototype,`fresh`,void 0),a([s()],x.prototype,`recovery`,void 0),a([s()],x.prototype,`invitations`,void 0),x=a([v(`security-view`)],x);function S(e){let t=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return l`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${i.security.qr} shape-rendering="crispEdges">${d`<path d=${t} />`}</svg>`}export{x as SecurityView};