import{Cn as e,Dn as t,It as n,Nn as r,On as i,Tn as a,Wt as o,_n as s,bn as c,fn as l,hn as u,mn as d,sn as f,un as p,wn as m,xn as h,yn as g,zn as _,zt as v}from"./common-DdhaU0h5.js";import{hasPasskeys as y,made as b}from"./passkeys-D6ek8h3V.js";var x=class extends c{constructor(...e){super(...e),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.invitations=[],this.password=``,this.watch=new _(this,o,i),this.addPasskey=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`name`));this.act(async()=>{let{token:e,options:r}=await d(`/auth/passkeys/register/start`,{body:this.proof}),i=await b(r);await d(`/auth/passkeys/register/finish`,{body:{token:e,credential:i,name:n}}),t.reset()},r.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await d(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},r.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},n=e.submitter?.value===`codes`;this.act(async()=>{n?this.recovery=(await d(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await d(`/auth/totp/disable`,{body:t}),n||(this.recovery=[])},n?r.security.newRecovery:r.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`email`));this.act(async()=>{await d(`/auth/invitations`,{body:{email:n}}),t.reset()},r.security.invited(n))}}static{this.styles=[p,a`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let n=o.value.config?.sign_in,i=n?.methods??[];return e`<div class="page narrow">
      <h1>${r.security.title}</h1><p class="quieter">${r.security.lead}</p>
      <section><div class="field"><label for="proof">${r.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${r.security.passwordHint}</p></section>
      ${i.includes(`passkey`)&&y()?this.keys():h}
      ${n?.second_steps.length||this.factor?.on?this.steps():h}
      <section aria-labelledby="sessions"><h2 id="sessions">${r.security.sessions}</h2>
        <ul>${this.sessions.map(n=>e`<li><div><b>${n.user_agent||n.way}</b><span class="hint">${n.current?r.security.here:n.address} · ${n.last_seen_at?r.security.seen(t(n.last_seen_at)):``}</span></div>
          ${n.current?h:e`<button class="button quiet danger small" @click=${()=>this.act(()=>u(`/auth/sessions/{session_id}`,{path:{session_id:n.id}}),r.security.signedOut)}>${r.security.signOut}</button>`}</li>`)}</ul></section>
      ${o.value.account?.admin?this.invites():h}
    </div>`}keys(){return e`<section aria-labelledby="passkeys"><h2 id="passkeys">${r.security.passkeys}</h2><p class="hint">${r.security.passkeysHint}</p>
      ${this.passkeys.length?h:e`<p class="quieter">${r.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(n=>e`<li><div><b>${n.name}</b><span class="hint">${[n.last_used_at?r.security.used(t(n.last_used_at)):``,n.synced?r.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${r.security.remove}: ${n.name}`} @click=${()=>this.act(()=>u(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:n.id}}),r.security.removed)}>${r.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${r.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        <button class="button quiet">${r.security.addPasskey}</button></form></section>`}steps(){return e`<section aria-labelledby="factor"><h2 id="factor">${r.security.factor}</h2>
      <p class="hint">${this.factor?.on?r.security.factorOn(this.factor.recovery_codes):r.security.factorOff}</p>
      ${this.recovery.length?e`<p role="status">${r.security.recovery}</p><div class="codes">${this.recovery.map(t=>e`<code>${t}</code>`)}</div>`:h}
      ${this.factor?.on?e`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${r.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${r.security.newRecovery}</button><button class="button danger" name="what" value="off">${r.security.switchOff}</button></form>`:this.fresh?e`<p>${r.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${r.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${r.security.confirm}</button></form>`:e`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await d(`/auth/totp/start`,{body:this.proof}))}>${r.security.switchOn}</button></div>`}</section>`}invites(){return e`<section aria-labelledby="invitations"><h2 id="invitations">${r.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${r.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${r.security.invite}</button></form>
      <ul>${this.invitations.map(t=>e`<li><div><b>${t.email}</b><span class="hint">${r.security.state[t.state]??t.state}</span></div>
        ${t.state===`open`?e`<button class="button quiet danger small" @click=${()=>this.act(()=>u(`/auth/invitations/{invitation_id}`,{path:{invitation_id:t.id}}),r.security.removed)}>${r.security.takeBack}</button>`:h}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let[e,t,n]=await Promise.all([l(`/auth/sessions`),l(`/auth/passkeys`),l(`/auth/totp`)]);this.sessions=e.sessions,this.passkeys=t.passkeys,this.factor=n,o.value.account?.admin&&(this.invitations=(await l(`/auth/invitations`,{query:{limit:100}})).invitations)}catch(e){v(n(e),{bad:!0})}}async act(e,t=``){try{await e(),t&&v(t),await this.load()}catch(e){v(e instanceof DOMException?r.security.refused:n(e),{bad:!0})}}};f([s()],x.prototype,`sessions`,void 0),f([s()],x.prototype,`passkeys`,void 0),f([s()],x.prototype,`factor`,void 0),f([s()],x.prototype,`fresh`,void 0),f([s()],x.prototype,`recovery`,void 0),f([s()],x.prototype,`invitations`,void 0),x=f([g(`security-view`)],x);function S(t){let n=t.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return e`<svg class="qr" viewBox="0 0 ${t.length} ${t.length}" role="img" aria-label=${r.security.qr} shape-rendering="crispEdges">${m`<path d=${n} />`}</svg>`}export{x as SecurityView};