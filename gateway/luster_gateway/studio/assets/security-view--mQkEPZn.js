import{a as e,d as t,f as n,l as r,n as i,o as a,r as o,s,t as c}from"./decorate-DgVMrwPl.js";import{c as l,i as u,o as d}from"./client-CncvMuQx.js";import{hasPasskeys as f,made as p}from"./passkeys-D6ek8h3V.js";import{i as m}from"./session-CvghNGP1.js";import{c as h,d as g,i as _,r as v}from"./index-BuAdGMzZ.js";import{n as y}from"./toasts-DjpvjqyX.js";import{n as b}from"./problems-CmY3BnGo.js";var x=class extends a{constructor(...e){super(...e),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.invitations=[],this.password=``,this.watch=new g(this,m,_),this.addPasskey=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`name`));this.act(async()=>{let{token:e,options:r}=await d(`/auth/passkeys/register/start`,{body:this.proof}),i=await p(r);await d(`/auth/passkeys/register/finish`,{body:{token:e,credential:i,name:n}}),t.reset()},h.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await d(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},h.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},n=e.submitter?.value===`codes`;this.act(async()=>{n?this.recovery=(await d(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await d(`/auth/totp/disable`,{body:t}),n||(this.recovery=[])},n?h.security.newRecovery:h.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`email`));this.act(async()=>{await d(`/auth/invitations`,{body:{email:n}}),t.reset()},h.security.invited(n))}}static{this.styles=[i,n`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=m.value.config?.sign_in,t=e?.methods??[];return r`<div class="page narrow">
      <h1>${h.security.title}</h1><p class="quieter">${h.security.lead}</p>
      <section><div class="field"><label for="proof">${h.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${h.security.passwordHint}</p></section>
      ${t.includes(`passkey`)&&f()?this.keys():s}
      ${e?.second_steps.length||this.factor?.on?this.steps():s}
      <section aria-labelledby="sessions"><h2 id="sessions">${h.security.sessions}</h2>
        <ul>${this.sessions.map(e=>r`<li><div><b>${e.user_agent||e.way}</b><span class="hint">${e.current?h.security.here:e.address} · ${e.last_seen_at?h.security.seen(v(e.last_seen_at)):``}</span></div>
          ${e.current?s:r`<button class="button quiet danger small" @click=${()=>this.act(()=>l(`/auth/sessions/{session_id}`,{path:{session_id:e.id}}),h.security.signedOut)}>${h.security.signOut}</button>`}</li>`)}</ul></section>
      ${m.value.account?.admin?this.invites():s}
    </div>`}keys(){return r`<section aria-labelledby="passkeys"><h2 id="passkeys">${h.security.passkeys}</h2><p class="hint">${h.security.passkeysHint}</p>
      ${this.passkeys.length?s:r`<p class="quieter">${h.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(e=>r`<li><div><b>${e.name}</b><span class="hint">${[e.last_used_at?h.security.used(v(e.last_used_at)):``,e.synced?h.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${h.security.remove}: ${e.name}`} @click=${()=>this.act(()=>l(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:e.id}}),h.security.removed)}>${h.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${h.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        <button class="button quiet">${h.security.addPasskey}</button></form></section>`}steps(){return r`<section aria-labelledby="factor"><h2 id="factor">${h.security.factor}</h2>
      <p class="hint">${this.factor?.on?h.security.factorOn(this.factor.recovery_codes):h.security.factorOff}</p>
      ${this.recovery.length?r`<p role="status">${h.security.recovery}</p><div class="codes">${this.recovery.map(e=>r`<code>${e}</code>`)}</div>`:s}
      ${this.factor?.on?r`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${h.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${h.security.newRecovery}</button><button class="button danger" name="what" value="off">${h.security.switchOff}</button></form>`:this.fresh?r`<p>${h.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${h.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${h.security.confirm}</button></form>`:r`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await d(`/auth/totp/start`,{body:this.proof}))}>${h.security.switchOn}</button></div>`}</section>`}invites(){return r`<section aria-labelledby="invitations"><h2 id="invitations">${h.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${h.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${h.security.invite}</button></form>
      <ul>${this.invitations.map(e=>r`<li><div><b>${e.email}</b><span class="hint">${h.security.state[e.state]??e.state}</span></div>
        ${e.state===`open`?r`<button class="button quiet danger small" @click=${()=>this.act(()=>l(`/auth/invitations/{invitation_id}`,{path:{invitation_id:e.id}}),h.security.removed)}>${h.security.takeBack}</button>`:s}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let[e,t,n]=await Promise.all([u(`/auth/sessions`),u(`/auth/passkeys`),u(`/auth/totp`)]);this.sessions=e.sessions,this.passkeys=t.passkeys,this.factor=n,m.value.account?.admin&&(this.invitations=(await u(`/auth/invitations`,{query:{limit:100}})).invitations)}catch(e){y(b(e),{bad:!0})}}async act(e,t=``){try{await e(),t&&y(t),await this.load()}catch(e){y(e instanceof DOMException?h.security.refused:b(e),{bad:!0})}}};c([o()],x.prototype,`sessions`,void 0),c([o()],x.prototype,`passkeys`,void 0),c([o()],x.prototype,`factor`,void 0),c([o()],x.prototype,`fresh`,void 0),c([o()],x.prototype,`recovery`,void 0),c([o()],x.prototype,`invitations`,void 0),x=c([e(`security-view`)],x);function S(e){let n=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return r`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${h.security.qr} shape-rendering="crispEdges">${t`<path d=${n} />`}</svg>`}export{x as SecurityView};