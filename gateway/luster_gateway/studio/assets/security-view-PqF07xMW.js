import{Br as e,Cr as t,Kn as n,Ln as r,Or as i,Pn as a,Pr as o,Tr as s,Un as c,Xn as l,_r as u,br as d,fr as f,hr as p,kr as m,mr as h,wr as g,xr as _,yr as v}from"./common-3VDTXD9_.js";import{hasPasskeys as y,made as b}from"./passkeys-D6ek8h3V.js";var x=class extends d{constructor(...t){super(...t),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.links=[],this.invitations=[],this.password=``,this.watch=new e(this,l,m),this.addPasskey=e=>{e.preventDefault();let t=e.target,n=new FormData(t),r=String(n.get(`name`)),i=String(n.get(`code`)??``);this.act(async()=>{let{token:e,options:n}=await h(`/auth/passkeys/register/start`,{body:{...this.proof,...i?{code:i}:{}}}),a=await b(n);await h(`/auth/passkeys/register/finish`,{body:{token:e,credential:a,name:r}}),t.reset()},o.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await h(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},o.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},n=e.submitter?.value===`codes`;this.act(async()=>{n?this.recovery=(await h(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await h(`/auth/totp/disable`,{body:t}),n||(this.recovery=[])},n?o.security.newRecovery:o.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`email`));this.act(async()=>{await h(`/auth/invitations`,{body:{email:n}}),t.reset()},o.security.invited(n))}}static{this.styles=[n,s`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=l.value.config?.sign_in,n=e?.methods??[];return t`<div class="page narrow">
      <h1>${o.security.title}</h1><p class="quieter">${o.security.lead}</p>
      <section><div class="field"><label for="proof">${o.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${o.security.passwordHint}</p></section>
      ${n.includes(`passkey`)&&y()?this.keys():_}
      ${e?.second_steps.length||this.factor?.on?this.steps():_}
      ${e?.providers.length||this.links.length?this.providers():_}
      <section aria-labelledby="sessions"><h2 id="sessions">${o.security.sessions}</h2>
        <ul>${this.sessions.map(e=>t`<li><div><b>${e.user_agent||e.way}</b><span class="hint">${e.current?o.security.here:e.address} · ${e.last_seen_at?o.security.seen(i(e.last_seen_at)):``}</span></div>
          ${e.current?_:t`<button class="button quiet danger small" @click=${()=>this.act(()=>p(`/auth/sessions/{session_id}`,{path:{session_id:e.id}}),o.security.signedOut)}>${o.security.signOut}</button>`}</li>`)}</ul></section>
      ${l.value.account?.admin?this.invites():_}
    </div>`}keys(){return t`<section aria-labelledby="passkeys"><h2 id="passkeys">${o.security.passkeys}</h2><p class="hint">${o.security.passkeysHint}</p>
      ${this.passkeys.length?_:t`<p class="quieter">${o.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(e=>t`<li><div><b>${e.name}</b><span class="hint">${[e.last_used_at?o.security.used(i(e.last_used_at)):``,e.synced?o.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${o.security.remove}: ${e.name}`} @click=${()=>this.act(()=>p(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:e.id}}),o.security.removed)}>${o.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${o.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        ${this.factor?.on?t`<div class="field"><label for="passkey-code">${o.security.codeOrRecovery}</label><input id="passkey-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>`:_}
        <button class="button quiet">${o.security.addPasskey}</button></form></section>`}providers(){let e=this.links.map(e=>e.provider),n=l.value.config?.sign_in.providers.filter(t=>!e.includes(t.name))??[];return t`<section aria-labelledby="links"><h2 id="links">${o.security.links}</h2><p class="hint">${o.security.linksHint}</p>
      <ul>${this.links.map(e=>t`<li><div><b>${e.title}</b><span class="hint">${e.created_at?o.security.linked(i(e.created_at)):``}</span></div>
        <button class="button quiet danger small" aria-label=${`${o.security.remove}: ${e.title}`} @click=${()=>this.act(()=>p(`/auth/oauth/links/{link_id}`,{path:{link_id:e.id},body:this.proof}),o.security.removed)}>${o.security.remove}</button></li>`)}</ul>
      ${n.map(e=>t`<div><button class="button quiet" @click=${()=>this.act(async()=>location.assign((await h(`/auth/oauth/{provider}/link`,{path:{provider:e.name},body:this.proof})).authorization_url))}>${o.security.link(e.title)}</button></div>`)}</section>`}steps(){return t`<section aria-labelledby="factor"><h2 id="factor">${o.security.factor}</h2>
      <p class="hint">${this.factor?.on?o.security.factorOn(this.factor.recovery_codes):o.security.factorOff}</p>
      ${this.recovery.length?t`<p role="status">${o.security.recovery}</p><div class="codes">${this.recovery.map(e=>t`<code>${e}</code>`)}</div>`:_}
      ${this.factor?.on?t`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${o.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${o.security.newRecovery}</button><button class="button danger" name="what" value="off">${o.security.switchOff}</button></form>`:this.fresh?t`<p>${o.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${o.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${o.security.confirm}</button></form>`:t`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await h(`/auth/totp/start`,{body:this.proof}))}>${o.security.switchOn}</button></div>`}</section>`}invites(){return t`<section aria-labelledby="invitations"><h2 id="invitations">${o.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${o.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${o.security.invite}</button></form>
      <ul>${this.invitations.map(e=>t`<li><div><b>${e.email}</b><span class="hint">${o.security.state[e.state]??e.state}</span></div>
        ${e.state===`open`?t`<button class="button quiet danger small" @click=${()=>this.act(()=>p(`/auth/invitations/{invitation_id}`,{path:{invitation_id:e.id}}),o.security.removed)}>${o.security.takeBack}</button>`:_}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let[e,t,n,r]=await Promise.all([f(`/auth/sessions`),f(`/auth/passkeys`),f(`/auth/totp`),f(`/auth/oauth/links`)]);this.sessions=e.sessions,this.passkeys=t.passkeys,this.factor=n,this.links=r.links,l.value.account?.admin&&(this.invitations=(await f(`/auth/invitations`,{query:{limit:100}})).invitations)}catch(e){r(a(e),{bad:!0})}}async act(e,t=``){try{await e(),t&&r(t),await this.load()}catch(e){r(e instanceof DOMException?o.security.refused:a(e),{bad:!0})}}};c([u()],x.prototype,`sessions`,void 0),c([u()],x.prototype,`passkeys`,void 0),c([u()],x.prototype,`factor`,void 0),c([u()],x.prototype,`fresh`,void 0),c([u()],x.prototype,`recovery`,void 0),c([u()],x.prototype,`links`,void 0),c([u()],x.prototype,`invitations`,void 0),x=c([v(`security-view`)],x);function S(e){let n=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return t`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${o.security.qr} shape-rendering="crispEdges">${g`<path d=${n} />`}</svg>`}export{x as SecurityView};