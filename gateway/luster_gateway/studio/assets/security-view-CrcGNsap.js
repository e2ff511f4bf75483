import{Cr as e,Gn as t,Mn as n,Or as r,Pr as i,Rn as a,Sr as o,Vn as s,_r as c,cr as l,dr as u,hr as d,kn as f,lr as p,mr as m,or as h,pr as g,vr as _,yr as v}from"./common-IKet5uTS.js";import{hasPasskeys as y,made as b}from"./passkeys-D6ek8h3V.js";var x=class extends m{constructor(...n){super(...n),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.links=[],this.invitations=[],this.password=``,this.watch=new i(this,t,e),this.addPasskey=e=>{e.preventDefault();let t=e.target,n=new FormData(t),i=String(n.get(`name`)),a=String(n.get(`code`)??``);this.act(async()=>{let{token:e,options:n}=await l(`/auth/passkeys/register/start`,{body:{...this.proof,...a?{code:a}:{}}}),r=await b(n);await l(`/auth/passkeys/register/finish`,{body:{token:e,credential:r,name:i}}),t.reset()},r.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await l(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},r.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},n=e.submitter?.value===`codes`;this.act(async()=>{n?this.recovery=(await l(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await l(`/auth/totp/disable`,{body:t}),n||(this.recovery=[])},n?r.security.newRecovery:r.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`email`));this.act(async()=>{await l(`/auth/invitations`,{body:{email:n}}),t.reset()},r.security.invited(n))}}static{this.styles=[s,v`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=t.value.config?.sign_in,n=e?.methods??[];return c`<div class="page narrow">
      <h1>${r.security.title}</h1><p class="quieter">${r.security.lead}</p>
      <section><div class="field"><label for="proof">${r.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${r.security.passwordHint}</p></section>
      ${n.includes(`passkey`)&&y()?this.keys():d}
      ${e?.second_steps.length||this.factor?.on?this.steps():d}
      ${e?.providers.length||this.links.length?this.providers():d}
      <section aria-labelledby="sessions"><h2 id="sessions">${r.security.sessions}</h2>
        <ul>${this.sessions.map(e=>c`<li><div><b>${e.user_agent||e.way}</b><span class="hint">${e.current?r.security.here:e.address} · ${e.last_seen_at?r.security.seen(o(e.last_seen_at)):``}</span></div>
          ${e.current?d:c`<button class="button quiet danger small" @click=${()=>this.act(()=>p(`/auth/sessions/{session_id}`,{path:{session_id:e.id}}),r.security.signedOut)}>${r.security.signOut}</button>`}</li>`)}</ul></section>
      ${t.value.account?.admin?this.invites():d}
    </div>`}keys(){return c`<section aria-labelledby="passkeys"><h2 id="passkeys">${r.security.passkeys}</h2><p class="hint">${r.security.passkeysHint}</p>
      ${this.passkeys.length?d:c`<p class="quieter">${r.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(e=>c`<li><div><b>${e.name}</b><span class="hint">${[e.last_used_at?r.security.used(o(e.last_used_at)):``,e.synced?r.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${r.security.remove}: ${e.name}`} @click=${()=>this.act(()=>p(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:e.id}}),r.security.removed)}>${r.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${r.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        ${this.factor?.on?c`<div class="field"><label for="passkey-code">${r.security.codeOrRecovery}</label><input id="passkey-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>`:d}
        <button class="button quiet">${r.security.addPasskey}</button></form></section>`}providers(){let e=this.links.map(e=>e.provider),n=t.value.config?.sign_in.providers.filter(t=>!e.includes(t.name))??[];return c`<section aria-labelledby="links"><h2 id="links">${r.security.links}</h2><p class="hint">${r.security.linksHint}</p>
      <ul>${this.links.map(e=>c`<li><div><b>${e.title}</b><span class="hint">${e.created_at?r.security.linked(o(e.created_at)):``}</span></div>
        <button class="button quiet danger small" aria-label=${`${r.security.remove}: ${e.title}`} @click=${()=>this.act(()=>p(`/auth/oauth/links/{link_id}`,{path:{link_id:e.id},body:this.proof}),r.security.removed)}>${r.security.remove}</button></li>`)}</ul>
      ${n.map(e=>c`<div><button class="button quiet" @click=${()=>this.act(async()=>location.assign((await l(`/auth/oauth/{provider}/link`,{path:{provider:e.name},body:this.proof})).authorization_url))}>${r.security.link(e.title)}</button></div>`)}</section>`}steps(){return c`<section aria-labelledby="factor"><h2 id="factor">${r.security.factor}</h2>
      <p class="hint">${this.factor?.on?r.security.factorOn(this.factor.recovery_codes):r.security.factorOff}</p>
      ${this.recovery.length?c`<p role="status">${r.security.recovery}</p><div class="codes">${this.recovery.map(e=>c`<code>${e}</code>`)}</div>`:d}
      ${this.factor?.on?c`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${r.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${r.security.newRecovery}</button><button class="button danger" name="what" value="off">${r.security.switchOff}</button></form>`:this.fresh?c`<p>${r.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${r.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${r.security.confirm}</button></form>`:c`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await l(`/auth/totp/start`,{body:this.proof}))}>${r.security.switchOn}</button></div>`}</section>`}invites(){return c`<section aria-labelledby="invitations"><h2 id="invitations">${r.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${r.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${r.security.invite}</button></form>
      <ul>${this.invitations.map(e=>c`<li><div><b>${e.email}</b><span class="hint">${r.security.state[e.state]??e.state}</span></div>
        ${e.state===`open`?c`<button class="button quiet danger small" @click=${()=>this.act(()=>p(`/auth/invitations/{invitation_id}`,{path:{invitation_id:e.id}}),r.security.removed)}>${r.security.takeBack}</button>`:d}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let[e,n,r,i]=await Promise.all([h(`/auth/sessions`),h(`/auth/passkeys`),h(`/auth/totp`),h(`/auth/oauth/links`)]);this.sessions=e.sessions,this.passkeys=n.passkeys,this.factor=r,this.links=i.links,t.value.account?.admin&&(this.invitations=(await h(`/auth/invitations`,{query:{limit:100}})).invitations)}catch(e){n(f(e),{bad:!0})}}async act(e,t=``){try{await e(),t&&n(t),await this.load()}catch(e){n(e instanceof DOMException?r.security.refused:f(e),{bad:!0})}}};a([u()],x.prototype,`sessions`,void 0),a([u()],x.prototype,`passkeys`,void 0),a([u()],x.prototype,`factor`,void 0),a([u()],x.prototype,`fresh`,void 0),a([u()],x.prototype,`recovery`,void 0),a([u()],x.prototype,`links`,void 0),a([u()],x.prototype,`invitations`,void 0),x=a([g(`security-view`)],x);function S(e){let t=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return c`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${r.security.qr} shape-rendering="crispEdges">${_`<path d=${t} />`}</svg>`}export{x as SecurityView};