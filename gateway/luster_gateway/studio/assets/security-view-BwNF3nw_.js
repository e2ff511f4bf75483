import{$n as e,Bn as t,Gn as n,In as r,Kn as i,Nn as a,Rn as o,Un as s,Vn as c,Xn as l,Yn as u,Zn as d,ar as f,cn as p,dn as m,dr as h,er as g,gn as _,qn as v}from"./common-BNRW6NRY.js";import{hasPasskeys as y,made as b}from"./passkeys-D6ek8h3V.js";var x=class extends i{constructor(...e){super(...e),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.invitations=[],this.password=``,this.watch=new h(this,_,g),this.addPasskey=e=>{e.preventDefault();let n=e.target,r=String(new FormData(n).get(`name`));this.act(async()=>{let{token:e,options:i}=await t(`/auth/passkeys/register/start`,{body:this.proof}),a=await b(i);await t(`/auth/passkeys/register/finish`,{body:{token:e,credential:a,name:r}}),n.reset()},f.security.added)},this.confirm=e=>{e.preventDefault();let n=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await t(`/auth/totp/confirm`,{body:{code:n}})).recovery_codes,this.fresh=null},f.security.on)},this.switchOff=e=>{e.preventDefault();let n={code:String(new FormData(e.target).get(`code`)),...this.proof},r=e.submitter?.value===`codes`;this.act(async()=>{r?this.recovery=(await t(`/auth/totp/recovery-codes`,{body:n})).recovery_codes:await t(`/auth/totp/disable`,{body:n}),r||(this.recovery=[])},r?f.security.newRecovery:f.security.off)},this.invite=e=>{e.preventDefault();let n=e.target,r=String(new FormData(n).get(`email`));this.act(async()=>{await t(`/auth/invitations`,{body:{email:r}}),n.reset()},f.security.invited(r))}}static{this.styles=[r,d`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let t=_.value.config?.sign_in,n=t?.methods??[];return u`<div class="page narrow">
      <h1>${f.security.title}</h1><p class="quieter">${f.security.lead}</p>
      <section><div class="field"><label for="proof">${f.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${f.security.passwordHint}</p></section>
      ${n.includes(`passkey`)&&y()?this.keys():v}
      ${t?.second_steps.length||this.factor?.on?this.steps():v}
      <section aria-labelledby="sessions"><h2 id="sessions">${f.security.sessions}</h2>
        <ul>${this.sessions.map(t=>u`<li><div><b>${t.user_agent||t.way}</b><span class="hint">${t.current?f.security.here:t.address} · ${t.last_seen_at?f.security.seen(e(t.last_seen_at)):``}</span></div>
          ${t.current?v:u`<button class="button quiet danger small" @click=${()=>this.act(()=>c(`/auth/sessions/{session_id}`,{path:{session_id:t.id}}),f.security.signedOut)}>${f.security.signOut}</button>`}</li>`)}</ul></section>
      ${_.value.account?.admin?this.invites():v}
    </div>`}keys(){return u`<section aria-labelledby="passkeys"><h2 id="passkeys">${f.security.passkeys}</h2><p class="hint">${f.security.passkeysHint}</p>
      ${this.passkeys.length?v:u`<p class="quieter">${f.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(t=>u`<li><div><b>${t.name}</b><span class="hint">${[t.last_used_at?f.security.used(e(t.last_used_at)):``,t.synced?f.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${f.security.remove}: ${t.name}`} @click=${()=>this.act(()=>c(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:t.id}}),f.security.removed)}>${f.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${f.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        <button class="button quiet">${f.security.addPasskey}</button></form></section>`}steps(){return u`<section aria-labelledby="factor"><h2 id="factor">${f.security.factor}</h2>
      <p class="hint">${this.factor?.on?f.security.factorOn(this.factor.recovery_codes):f.security.factorOff}</p>
      ${this.recovery.length?u`<p role="status">${f.security.recovery}</p><div class="codes">${this.recovery.map(e=>u`<code>${e}</code>`)}</div>`:v}
      ${this.factor?.on?u`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${f.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${f.security.newRecovery}</button><button class="button danger" name="what" value="off">${f.security.switchOff}</button></form>`:this.fresh?u`<p>${f.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${f.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${f.security.confirm}</button></form>`:u`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await t(`/auth/totp/start`,{body:this.proof}))}>${f.security.switchOn}</button></div>`}</section>`}invites(){return u`<section aria-labelledby="invitations"><h2 id="invitations">${f.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${f.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${f.security.invite}</button></form>
      <ul>${this.invitations.map(e=>u`<li><div><b>${e.email}</b><span class="hint">${f.security.state[e.state]??e.state}</span></div>
        ${e.state===`open`?u`<button class="button quiet danger small" @click=${()=>this.act(()=>c(`/auth/invitations/{invitation_id}`,{path:{invitation_id:e.id}}),f.security.removed)}>${f.security.takeBack}</button>`:v}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let[e,t,n]=await Promise.all([o(`/auth/sessions`),o(`/auth/passkeys`),o(`/auth/totp`)]);this.sessions=e.sessions,this.passkeys=t.passkeys,this.factor=n,_.value.account?.admin&&(this.invitations=(await o(`/auth/invitations`,{query:{limit:100}})).invitations)}catch(e){m(p(e),{bad:!0})}}async act(e,t=``){try{await e(),t&&m(t),await this.load()}catch(e){m(e instanceof DOMException?f.security.refused:p(e),{bad:!0})}}};a([s()],x.prototype,`sessions`,void 0),a([s()],x.prototype,`passkeys`,void 0),a([s()],x.prototype,`factor`,void 0),a([s()],x.prototype,`fresh`,void 0),a([s()],x.prototype,`recovery`,void 0),a([s()],x.prototype,`invitations`,void 0),x=a([n(`security-view`)],x);function S(e){let t=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return u`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${f.security.qr} shape-rendering="crispEdges">${l`<path d=${t} />`}</svg>`}export{x as SecurityView};