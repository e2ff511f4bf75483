import{$n as e,Ar as t,Dr as n,Er as r,Fr as i,Ir as a,Mr as o,Or as s,Sr as c,Vn as l,Vr as u,Wn as d,Xn as f,jr as p,qr as m,rr as h,wr as g,xr as _,yr as v}from"./common-CtLmJYzS.js";import{hasPasskeys as y,made as b}from"./passkeys-D6ek8h3V.js";var x=class extends n{constructor(...e){super(...e),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.links=[],this.invitations=[],this.loaded=!1,this.password=``,this.watch=new m(this,h,a),this.addPasskey=e=>{e.preventDefault();let t=e.target,n=new FormData(t),r=String(n.get(`name`)),i=String(n.get(`code`)??``);this.act(async()=>{let{token:e,options:n}=await _(`/auth/passkeys/register/start`,{body:{...this.proof,...i?{code:i}:{}}}),a=await b(n);await _(`/auth/passkeys/register/finish`,{body:{token:e,credential:a,name:r}}),t.reset()},u.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await _(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},u.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},n=e.submitter?.value===`codes`;this.act(async()=>{n?this.recovery=(await _(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await _(`/auth/totp/disable`,{body:t}),n||(this.recovery=[])},n?u.security.newRecovery:u.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`email`));this.act(async()=>{await _(`/auth/invitations`,{body:{email:n}}),t.reset()},u.security.invited(n))}}static{this.styles=[e,o`
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
      .skeleton {
        height: 12rem;
        margin-top: 2.25rem;
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=h.value.config?.sign_in,n=e?.methods??[],r=t`<h1>${u.security.title}</h1><p class="quieter">${u.security.lead}</p>`;return this.loaded?t`<div class="page narrow">${r}
      <section><div class="field"><label for="proof">${u.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${u.security.passwordHint}</p></section>
      ${n.includes(`passkey`)&&y()?this.keys():s}
      ${e?.second_steps.length||this.factor?.on?this.steps():s}
      ${e?.providers.length||this.links.length?this.providers():s}
      <section aria-labelledby="sessions"><h2 id="sessions">${u.security.sessions}</h2>
        <ul>${this.sessions.map(e=>t`<li><div><b>${e.user_agent||e.way}</b><span class="hint">${e.current?u.security.here:e.address} · ${e.last_seen_at?u.security.seen(i(e.last_seen_at)):``}</span></div>
          ${e.current?s:t`<button class="button quiet danger small" @click=${()=>this.act(()=>c(`/auth/sessions/{session_id}`,{path:{session_id:e.id}}),u.security.signedOut)}>${u.security.signOut}</button>`}</li>`)}</ul></section>
      ${h.value.account?.admin?this.invites():s}
    </div>`:t`<div class="page narrow" aria-busy="true">${r}<div class="skeleton"></div></div>`}keys(){return t`<section aria-labelledby="passkeys"><h2 id="passkeys">${u.security.passkeys}</h2><p class="hint">${u.security.passkeysHint}</p>
      ${this.passkeys.length?s:t`<p class="quieter">${u.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(e=>t`<li><div><b>${e.name}</b><span class="hint">${[e.last_used_at?u.security.used(i(e.last_used_at)):``,e.synced?u.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${u.security.remove}: ${e.name}`} @click=${()=>this.act(()=>c(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:e.id}}),u.security.removed)}>${u.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${u.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        ${this.factor?.on?t`<div class="field"><label for="passkey-code">${u.security.codeOrRecovery}</label><input id="passkey-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>`:s}
        <button class="button quiet">${u.security.addPasskey}</button></form></section>`}providers(){let e=this.links.map(e=>e.provider),n=h.value.config?.sign_in.providers.filter(t=>!e.includes(t.name))??[];return t`<section aria-labelledby="links"><h2 id="links">${u.security.links}</h2><p class="hint">${u.security.linksHint}</p>
      <ul>${this.links.map(e=>t`<li><div><b>${e.title}</b><span class="hint">${e.created_at?u.security.linked(i(e.created_at)):``}</span></div>
        <button class="button quiet danger small" aria-label=${`${u.security.remove}: ${e.title}`} @click=${()=>this.act(()=>c(`/auth/oauth/links/{link_id}`,{path:{link_id:e.id},body:this.proof}),u.security.removed)}>${u.security.remove}</button></li>`)}</ul>
      ${n.map(e=>t`<div><button class="button quiet" @click=${()=>this.act(async()=>location.assign((await _(`/auth/oauth/{provider}/link`,{path:{provider:e.name},body:this.proof})).authorization_url))}>${u.security.link(e.title)}</button></div>`)}</section>`}steps(){return t`<section aria-labelledby="factor"><h2 id="factor">${u.security.factor}</h2>
      <p class="hint">${this.factor?.on?u.security.factorOn(this.factor.recovery_codes):u.security.factorOff}</p>
      ${this.recovery.length?t`<p role="status">${u.security.recovery}</p><div class="codes">${this.recovery.map(e=>t`<code>${e}</code>`)}</div>`:s}
      ${this.factor?.on?t`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${u.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${u.security.newRecovery}</button><button class="button danger" name="what" value="off">${u.security.switchOff}</button></form>`:this.fresh?t`<p>${u.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${u.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${u.security.confirm}</button></form>`:t`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await _(`/auth/totp/start`,{body:this.proof}))}>${u.security.switchOn}</button></div>`}</section>`}invites(){return t`<section aria-labelledby="invitations"><h2 id="invitations">${u.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${u.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${u.security.invite}</button></form>
      <ul>${this.invitations.map(e=>t`<li><div><b>${e.email}</b><span class="hint">${u.security.state[e.state]??e.state}</span></div>
        ${e.state===`open`?t`<button class="button quiet danger small" @click=${()=>this.act(()=>c(`/auth/invitations/{invitation_id}`,{path:{invitation_id:e.id}}),u.security.removed)}>${u.security.takeBack}</button>`:s}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let e=h.value.account?.admin?v(`/auth/invitations`,{query:{limit:100}}):{invitations:[]},[t,n,r,i,{invitations:a}]=await Promise.all([v(`/auth/sessions`),v(`/auth/passkeys`),v(`/auth/totp`),v(`/auth/oauth/links`),e]);this.sessions=t.sessions,this.passkeys=n.passkeys,this.factor=r,this.links=i.links,this.invitations=a}catch(e){d(l(e),{bad:!0})}finally{this.loaded=!0}}async act(e,t=``){try{await e(),t&&d(t),await this.load()}catch(e){d(e instanceof DOMException?u.security.refused:l(e),{bad:!0})}}};f([g()],x.prototype,`sessions`,void 0),f([g()],x.prototype,`passkeys`,void 0),f([g()],x.prototype,`factor`,void 0),f([g()],x.prototype,`fresh`,void 0),f([g()],x.prototype,`recovery`,void 0),f([g()],x.prototype,`links`,void 0),f([g()],x.prototype,`invitations`,void 0),f([g()],x.prototype,`loaded`,void 0),x=f([r(`security-view`)],x);function S(e){let n=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return t`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${u.security.qr} shape-rendering="crispEdges">${p`<path d=${n} />`}</svg>`}export{x as SecurityView};