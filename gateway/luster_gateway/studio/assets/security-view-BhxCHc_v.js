import{$t as e,An as t,Cn as n,En as r,Gt as i,Hn as a,In as o,Jn as s,Jt as c,Ln as l,Mn as u,Nn as d,On as f,Pn as p,gn as m,kn as h,wn as g,xn as _,yn as v}from"./common-8l5TvFPB.js";import{hasPasskeys as y,made as b}from"./passkeys-D6ek8h3V.js";var x=class extends h{constructor(...t){super(...t),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.invitations=[],this.password=``,this.watch=new s(this,e,l),this.addPasskey=e=>{e.preventDefault();let t=e.target,r=String(new FormData(t).get(`name`));this.act(async()=>{let{token:e,options:i}=await n(`/auth/passkeys/register/start`,{body:this.proof}),a=await b(i);await n(`/auth/passkeys/register/finish`,{body:{token:e,credential:a,name:r}}),t.reset()},a.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await n(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},a.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},r=e.submitter?.value===`codes`;this.act(async()=>{r?this.recovery=(await n(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await n(`/auth/totp/disable`,{body:t}),r||(this.recovery=[])},r?a.security.newRecovery:a.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,r=String(new FormData(t).get(`email`));this.act(async()=>{await n(`/auth/invitations`,{body:{email:r}}),t.reset()},a.security.invited(r))}}static{this.styles=[v,p`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let n=e.value.config?.sign_in,r=n?.methods??[];return u`<div class="page narrow">
      <h1>${a.security.title}</h1><p class="quieter">${a.security.lead}</p>
      <section><div class="field"><label for="proof">${a.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${a.security.passwordHint}</p></section>
      ${r.includes(`passkey`)&&y()?this.keys():t}
      ${n?.second_steps.length||this.factor?.on?this.steps():t}
      <section aria-labelledby="sessions"><h2 id="sessions">${a.security.sessions}</h2>
        <ul>${this.sessions.map(e=>u`<li><div><b>${e.user_agent||e.way}</b><span class="hint">${e.current?a.security.here:e.address} · ${e.last_seen_at?a.security.seen(o(e.last_seen_at)):``}</span></div>
          ${e.current?t:u`<button class="button quiet danger small" @click=${()=>this.act(()=>g(`/auth/sessions/{session_id}`,{path:{session_id:e.id}}),a.security.signedOut)}>${a.security.signOut}</button>`}</li>`)}</ul></section>
      ${e.value.account?.admin?this.invites():t}
    </div>`}keys(){return u`<section aria-labelledby="passkeys"><h2 id="passkeys">${a.security.passkeys}</h2><p class="hint">${a.security.passkeysHint}</p>
      ${this.passkeys.length?t:u`<p class="quieter">${a.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(e=>u`<li><div><b>${e.name}</b><span class="hint">${[e.last_used_at?a.security.used(o(e.last_used_at)):``,e.synced?a.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${a.security.remove}: ${e.name}`} @click=${()=>this.act(()=>g(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:e.id}}),a.security.removed)}>${a.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${a.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        <button class="button quiet">${a.security.addPasskey}</button></form></section>`}steps(){return u`<section aria-labelledby="factor"><h2 id="factor">${a.security.factor}</h2>
      <p class="hint">${this.factor?.on?a.security.factorOn(this.factor.recovery_codes):a.security.factorOff}</p>
      ${this.recovery.length?u`<p role="status">${a.security.recovery}</p><div class="codes">${this.recovery.map(e=>u`<code>${e}</code>`)}</div>`:t}
      ${this.factor?.on?u`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${a.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${a.security.newRecovery}</button><button class="button danger" name="what" value="off">${a.security.switchOff}</button></form>`:this.fresh?u`<p>${a.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${a.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${a.security.confirm}</button></form>`:u`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await n(`/auth/totp/start`,{body:this.proof}))}>${a.security.switchOn}</button></div>`}</section>`}invites(){return u`<section aria-labelledby="invitations"><h2 id="invitations">${a.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${a.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${a.security.invite}</button></form>
      <ul>${this.invitations.map(e=>u`<li><div><b>${e.email}</b><span class="hint">${a.security.state[e.state]??e.state}</span></div>
        ${e.state===`open`?u`<button class="button quiet danger small" @click=${()=>this.act(()=>g(`/auth/invitations/{invitation_id}`,{path:{invitation_id:e.id}}),a.security.removed)}>${a.security.takeBack}</button>`:t}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let[t,n,r]=await Promise.all([_(`/auth/sessions`),_(`/auth/passkeys`),_(`/auth/totp`)]);this.sessions=t.sessions,this.passkeys=n.passkeys,this.factor=r,e.value.account?.admin&&(this.invitations=(await _(`/auth/invitations`,{query:{limit:100}})).invitations)}catch(e){c(i(e),{bad:!0})}}async act(e,t=``){try{await e(),t&&c(t),await this.load()}catch(e){c(e instanceof DOMException?a.security.refused:i(e),{bad:!0})}}};m([r()],x.prototype,`sessions`,void 0),m([r()],x.prototype,`passkeys`,void 0),m([r()],x.prototype,`factor`,void 0),m([r()],x.prototype,`fresh`,void 0),m([r()],x.prototype,`recovery`,void 0),m([r()],x.prototype,`invitations`,void 0),x=m([f(`security-view`)],x);function S(e){let t=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return u`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${a.security.qr} shape-rendering="crispEdges">${d`<path d=${t} />`}</svg>`}export{x as SecurityView};