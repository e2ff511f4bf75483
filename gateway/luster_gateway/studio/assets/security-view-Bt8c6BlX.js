import{$n as e,Cn as t,Jn as n,Kn as r,Vn as i,Wn as a,Yn as o,Zn as s,ar as c,br as l,cr as u,er as d,hn as f,ir as p,lr as m,mr as h,rr as g,tr as _,vn as v}from"./common-nlsLLDTL.js";import{hasPasskeys as y,made as b}from"./passkeys-D6ek8h3V.js";var x=class extends d{constructor(...e){super(...e),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.invitations=[],this.password=``,this.watch=new l(this,t,m),this.addPasskey=e=>{e.preventDefault();let t=e.target,r=String(new FormData(t).get(`name`));this.act(async()=>{let{token:e,options:i}=await n(`/auth/passkeys/register/start`,{body:this.proof}),a=await b(i);await n(`/auth/passkeys/register/finish`,{body:{token:e,credential:a,name:r}}),t.reset()},h.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await n(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},h.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},r=e.submitter?.value===`codes`;this.act(async()=>{r?this.recovery=(await n(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await n(`/auth/totp/disable`,{body:t}),r||(this.recovery=[])},r?h.security.newRecovery:h.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,r=String(new FormData(t).get(`email`));this.act(async()=>{await n(`/auth/invitations`,{body:{email:r}}),t.reset()},h.security.invited(r))}}static{this.styles=[a,c`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=t.value.config?.sign_in,n=e?.methods??[];return g`<div class="page narrow">
      <h1>${h.security.title}</h1><p class="quieter">${h.security.lead}</p>
      <section><div class="field"><label for="proof">${h.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${h.security.passwordHint}</p></section>
      ${n.includes(`passkey`)&&y()?this.keys():_}
      ${e?.second_steps.length||this.factor?.on?this.steps():_}
      <section aria-labelledby="sessions"><h2 id="sessions">${h.security.sessions}</h2>
        <ul>${this.sessions.map(e=>g`<li><div><b>${e.user_agent||e.way}</b><span class="hint">${e.current?h.security.here:e.address} · ${e.last_seen_at?h.security.seen(u(e.last_seen_at)):``}</span></div>
          ${e.current?_:g`<button class="button quiet danger small" @click=${()=>this.act(()=>o(`/auth/sessions/{session_id}`,{path:{session_id:e.id}}),h.security.signedOut)}>${h.security.signOut}</button>`}</li>`)}</ul></section>
      ${t.value.account?.admin?this.invites():_}
    </div>`}keys(){return g`<section aria-labelledby="passkeys"><h2 id="passkeys">${h.security.passkeys}</h2><p class="hint">${h.security.passkeysHint}</p>
      ${this.passkeys.length?_:g`<p class="quieter">${h.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(e=>g`<li><div><b>${e.name}</b><span class="hint">${[e.last_used_at?h.security.used(u(e.last_used_at)):``,e.synced?h.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${h.security.remove}: ${e.name}`} @click=${()=>this.act(()=>o(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:e.id}}),h.security.removed)}>${h.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${h.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        <button class="button quiet">${h.security.addPasskey}</button></form></section>`}steps(){return g`<section aria-labelledby="factor"><h2 id="factor">${h.security.factor}</h2>
      <p class="hint">${this.factor?.on?h.security.factorOn(this.factor.recovery_codes):h.security.factorOff}</p>
      ${this.recovery.length?g`<p role="status">${h.security.recovery}</p><div class="codes">${this.recovery.map(e=>g`<code>${e}</code>`)}</div>`:_}
      ${this.factor?.on?g`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${h.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${h.security.newRecovery}</button><button class="button danger" name="what" value="off">${h.security.switchOff}</button></form>`:this.fresh?g`<p>${h.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${h.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${h.security.confirm}</button></form>`:g`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await n(`/auth/totp/start`,{body:this.proof}))}>${h.security.switchOn}</button></div>`}</section>`}invites(){return g`<section aria-labelledby="invitations"><h2 id="invitations">${h.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${h.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${h.security.invite}</button></form>
      <ul>${this.invitations.map(e=>g`<li><div><b>${e.email}</b><span class="hint">${h.security.state[e.state]??e.state}</span></div>
        ${e.state===`open`?g`<button class="button quiet danger small" @click=${()=>this.act(()=>o(`/auth/invitations/{invitation_id}`,{path:{invitation_id:e.id}}),h.security.removed)}>${h.security.takeBack}</button>`:_}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let[e,n,i]=await Promise.all([r(`/auth/sessions`),r(`/auth/passkeys`),r(`/auth/totp`)]);this.sessions=e.sessions,this.passkeys=n.passkeys,this.factor=i,t.value.account?.admin&&(this.invitations=(await r(`/auth/invitations`,{query:{limit:100}})).invitations)}catch(e){v(f(e),{bad:!0})}}async act(e,t=``){try{await e(),t&&v(t),await this.load()}catch(e){v(e instanceof DOMException?h.security.refused:f(e),{bad:!0})}}};i([s()],x.prototype,`sessions`,void 0),i([s()],x.prototype,`passkeys`,void 0),i([s()],x.prototype,`factor`,void 0),i([s()],x.prototype,`fresh`,void 0),i([s()],x.prototype,`recovery`,void 0),i([s()],x.prototype,`invitations`,void 0),x=i([e(`security-view`)],x);function S(e){let t=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return g`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${h.security.qr} shape-rendering="crispEdges">${p`<path d=${t} />`}</svg>`}export{x as SecurityView};