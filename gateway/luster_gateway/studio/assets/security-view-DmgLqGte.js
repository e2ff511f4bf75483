import{Gn as e,In as t,Jn as n,Pn as r,Qn as i,Rn as a,Un as o,Vn as s,Wn as c,Yn as l,Zn as u,jn as d,ln as f,lr as p,mn as m,on as h,qn as g,rr as _,zn as v}from"./common-BwQ0svBd.js";import{hasPasskeys as y,made as b}from"./passkeys-D6ek8h3V.js";var x=class extends c{constructor(...e){super(...e),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.invitations=[],this.password=``,this.watch=new p(this,m,i),this.addPasskey=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`name`));this.act(async()=>{let{token:e,options:r}=await a(`/auth/passkeys/register/start`,{body:this.proof}),i=await b(r);await a(`/auth/passkeys/register/finish`,{body:{token:e,credential:i,name:n}}),t.reset()},_.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await a(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},_.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},n=e.submitter?.value===`codes`;this.act(async()=>{n?this.recovery=(await a(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await a(`/auth/totp/disable`,{body:t}),n||(this.recovery=[])},n?_.security.newRecovery:_.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`email`));this.act(async()=>{await a(`/auth/invitations`,{body:{email:n}}),t.reset()},_.security.invited(n))}}static{this.styles=[r,l`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let t=m.value.config?.sign_in,n=t?.methods??[];return g`<div class="page narrow">
      <h1>${_.security.title}</h1><p class="quieter">${_.security.lead}</p>
      <section><div class="field"><label for="proof">${_.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${_.security.passwordHint}</p></section>
      ${n.includes(`passkey`)&&y()?this.keys():e}
      ${t?.second_steps.length||this.factor?.on?this.steps():e}
      <section aria-labelledby="sessions"><h2 id="sessions">${_.security.sessions}</h2>
        <ul>${this.sessions.map(t=>g`<li><div><b>${t.user_agent||t.way}</b><span class="hint">${t.current?_.security.here:t.address} · ${t.last_seen_at?_.security.seen(u(t.last_seen_at)):``}</span></div>
          ${t.current?e:g`<button class="button quiet danger small" @click=${()=>this.act(()=>v(`/auth/sessions/{session_id}`,{path:{session_id:t.id}}),_.security.signedOut)}>${_.security.signOut}</button>`}</li>`)}</ul></section>
      ${m.value.account?.admin?this.invites():e}
    </div>`}keys(){return g`<section aria-labelledby="passkeys"><h2 id="passkeys">${_.security.passkeys}</h2><p class="hint">${_.security.passkeysHint}</p>
      ${this.passkeys.length?e:g`<p class="quieter">${_.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(e=>g`<li><div><b>${e.name}</b><span class="hint">${[e.last_used_at?_.security.used(u(e.last_used_at)):``,e.synced?_.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${_.security.remove}: ${e.name}`} @click=${()=>this.act(()=>v(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:e.id}}),_.security.removed)}>${_.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${_.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        <button class="button quiet">${_.security.addPasskey}</button></form></section>`}steps(){return g`<section aria-labelledby="factor"><h2 id="factor">${_.security.factor}</h2>
      <p class="hint">${this.factor?.on?_.security.factorOn(this.factor.recovery_codes):_.security.factorOff}</p>
      ${this.recovery.length?g`<p role="status">${_.security.recovery}</p><div class="codes">${this.recovery.map(e=>g`<code>${e}</code>`)}</div>`:e}
      ${this.factor?.on?g`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${_.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${_.security.newRecovery}</button><button class="button danger" name="what" value="off">${_.security.switchOff}</button></form>`:this.fresh?g`<p>${_.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${_.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${_.security.confirm}</button></form>`:g`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await a(`/auth/totp/start`,{body:this.proof}))}>${_.security.switchOn}</button></div>`}</section>`}invites(){return g`<section aria-labelledby="invitations"><h2 id="invitations">${_.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${_.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${_.security.invite}</button></form>
      <ul>${this.invitations.map(t=>g`<li><div><b>${t.email}</b><span class="hint">${_.security.state[t.state]??t.state}</span></div>
        ${t.state===`open`?g`<button class="button quiet danger small" @click=${()=>this.act(()=>v(`/auth/invitations/{invitation_id}`,{path:{invitation_id:t.id}}),_.security.removed)}>${_.security.takeBack}</button>`:e}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let[e,n,r]=await Promise.all([t(`/auth/sessions`),t(`/auth/passkeys`),t(`/auth/totp`)]);this.sessions=e.sessions,this.passkeys=n.passkeys,this.factor=r,m.value.account?.admin&&(this.invitations=(await t(`/auth/invitations`,{query:{limit:100}})).invitations)}catch(e){f(h(e),{bad:!0})}}async act(e,t=``){try{await e(),t&&f(t),await this.load()}catch(e){f(e instanceof DOMException?_.security.refused:h(e),{bad:!0})}}};d([s()],x.prototype,`sessions`,void 0),d([s()],x.prototype,`passkeys`,void 0),d([s()],x.prototype,`factor`,void 0),d([s()],x.prototype,`fresh`,void 0),d([s()],x.prototype,`recovery`,void 0),d([s()],x.prototype,`invitations`,void 0),x=d([o(`security-view`)],x);function S(e){let t=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return g`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${_.security.qr} shape-rendering="crispEdges">${n`<path d=${t} />`}</svg>`}export{x as SecurityView};