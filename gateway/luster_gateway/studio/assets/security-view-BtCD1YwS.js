import{$n as e,Bn as t,Fn as n,Gn as r,Hn as i,Jn as a,Kn as o,Ln as s,Mn as c,Qn as l,Wn as u,Xn as d,Yn as f,hn as p,ir as m,sn as h,un as g,ur as _,zn as v}from"./common-CuPE31fl.js";import{hasPasskeys as y,made as b}from"./passkeys-D6ek8h3V.js";var x=class extends r{constructor(...t){super(...t),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.invitations=[],this.password=``,this.watch=new _(this,p,e),this.addPasskey=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`name`));this.act(async()=>{let{token:e,options:r}=await v(`/auth/passkeys/register/start`,{body:this.proof}),i=await b(r);await v(`/auth/passkeys/register/finish`,{body:{token:e,credential:i,name:n}}),t.reset()},m.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await v(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},m.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},n=e.submitter?.value===`codes`;this.act(async()=>{n?this.recovery=(await v(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await v(`/auth/totp/disable`,{body:t}),n||(this.recovery=[])},n?m.security.newRecovery:m.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`email`));this.act(async()=>{await v(`/auth/invitations`,{body:{email:n}}),t.reset()},m.security.invited(n))}}static{this.styles=[n,d`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=p.value.config?.sign_in,n=e?.methods??[];return a`<div class="page narrow">
      <h1>${m.security.title}</h1><p class="quieter">${m.security.lead}</p>
      <section><div class="field"><label for="proof">${m.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${m.security.passwordHint}</p></section>
      ${n.includes(`passkey`)&&y()?this.keys():o}
      ${e?.second_steps.length||this.factor?.on?this.steps():o}
      <section aria-labelledby="sessions"><h2 id="sessions">${m.security.sessions}</h2>
        <ul>${this.sessions.map(e=>a`<li><div><b>${e.user_agent||e.way}</b><span class="hint">${e.current?m.security.here:e.address} · ${e.last_seen_at?m.security.seen(l(e.last_seen_at)):``}</span></div>
          ${e.current?o:a`<button class="button quiet danger small" @click=${()=>this.act(()=>t(`/auth/sessions/{session_id}`,{path:{session_id:e.id}}),m.security.signedOut)}>${m.security.signOut}</button>`}</li>`)}</ul></section>
      ${p.value.account?.admin?this.invites():o}
    </div>`}keys(){return a`<section aria-labelledby="passkeys"><h2 id="passkeys">${m.security.passkeys}</h2><p class="hint">${m.security.passkeysHint}</p>
      ${this.passkeys.length?o:a`<p class="quieter">${m.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(e=>a`<li><div><b>${e.name}</b><span class="hint">${[e.last_used_at?m.security.used(l(e.last_used_at)):``,e.synced?m.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${m.security.remove}: ${e.name}`} @click=${()=>this.act(()=>t(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:e.id}}),m.security.removed)}>${m.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${m.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        <button class="button quiet">${m.security.addPasskey}</button></form></section>`}steps(){return a`<section aria-labelledby="factor"><h2 id="factor">${m.security.factor}</h2>
      <p class="hint">${this.factor?.on?m.security.factorOn(this.factor.recovery_codes):m.security.factorOff}</p>
      ${this.recovery.length?a`<p role="status">${m.security.recovery}</p><div class="codes">${this.recovery.map(e=>a`<code>${e}</code>`)}</div>`:o}
      ${this.factor?.on?a`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${m.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${m.security.newRecovery}</button><button class="button danger" name="what" value="off">${m.security.switchOff}</button></form>`:this.fresh?a`<p>${m.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${m.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${m.security.confirm}</button></form>`:a`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await v(`/auth/totp/start`,{body:this.proof}))}>${m.security.switchOn}</button></div>`}</section>`}invites(){return a`<section aria-labelledby="invitations"><h2 id="invitations">${m.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${m.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${m.security.invite}</button></form>
      <ul>${this.invitations.map(e=>a`<li><div><b>${e.email}</b><span class="hint">${m.security.state[e.state]??e.state}</span></div>
        ${e.state===`open`?a`<button class="button quiet danger small" @click=${()=>this.act(()=>t(`/auth/invitations/{invitation_id}`,{path:{invitation_id:e.id}}),m.security.removed)}>${m.security.takeBack}</button>`:o}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let[e,t,n]=await Promise.all([s(`/auth/sessions`),s(`/auth/passkeys`),s(`/auth/totp`)]);this.sessions=e.sessions,this.passkeys=t.passkeys,this.factor=n,p.value.account?.admin&&(this.invitations=(await s(`/auth/invitations`,{query:{limit:100}})).invitations)}catch(e){g(h(e),{bad:!0})}}async act(e,t=``){try{await e(),t&&g(t),await this.load()}catch(e){g(e instanceof DOMException?m.security.refused:h(e),{bad:!0})}}};c([i()],x.prototype,`sessions`,void 0),c([i()],x.prototype,`passkeys`,void 0),c([i()],x.prototype,`factor`,void 0),c([i()],x.prototype,`fresh`,void 0),c([i()],x.prototype,`recovery`,void 0),c([i()],x.prototype,`invitations`,void 0),x=c([u(`security-view`)],x);function S(e){let t=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return a`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${m.security.qr} shape-rendering="crispEdges">${f`<path d=${t} />`}</svg>`}export{x as SecurityView};