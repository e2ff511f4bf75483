import{Ar as e,Cr as t,Er as n,Kn as r,Lr as i,Mr as a,Nr as o,Or as s,Pr as c,Qn as l,Rr as u,Un as d,Ur as f,Yr as p,ar as m,kr as h,tr as g,wr as _,xr as v}from"./common-DraPfMhI.js";import{hasPasskeys as y,made as b}from"./passkeys-D6ek8h3V.js";var x=class extends h{constructor(...e){super(...e),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.links=[],this.invitations=[],this.loaded=!1,this.password=``,this.watch=new p(this,m,u),this.addPasskey=e=>{e.preventDefault();let n=e.target,r=new FormData(n),i=String(r.get(`name`)),a=String(r.get(`code`)??``);this.act(async()=>{let{token:e,options:r}=await t(`/auth/passkeys/register/start`,{body:{...this.proof,...a?{code:a}:{}}}),o=await b(r);await t(`/auth/passkeys/register/finish`,{body:{token:e,credential:o,name:i}}),n.reset()},f.security.added)},this.confirm=e=>{e.preventDefault();let n=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await t(`/auth/totp/confirm`,{body:{code:n}})).recovery_codes,this.fresh=null},f.security.on)},this.switchOff=e=>{e.preventDefault();let n={code:String(new FormData(e.target).get(`code`)),...this.proof},r=e.submitter?.value===`codes`;this.act(async()=>{r?this.recovery=(await t(`/auth/totp/recovery-codes`,{body:n})).recovery_codes:await t(`/auth/totp/disable`,{body:n}),r||(this.recovery=[])},r?f.security.newRecovery:f.security.off)},this.invite=e=>{e.preventDefault();let n=e.target,r=String(new FormData(n).get(`email`));this.act(async()=>{await t(`/auth/invitations`,{body:{email:r}}),n.reset()},f.security.invited(r))}}static{this.styles=[g,c`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let t=m.value.config?.sign_in,n=t?.methods??[],r=a`<h1>${f.security.title}</h1><p class="quieter">${f.security.lead}</p>`;return this.loaded?a`<div class="page narrow">${r}
      <section><div class="field"><label for="proof">${f.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${f.security.passwordHint}</p></section>
      ${n.includes(`passkey`)&&y()?this.keys():e}
      ${t?.second_steps.length||this.factor?.on?this.steps():e}
      ${t?.providers.length||this.links.length?this.providers():e}
      <section aria-labelledby="sessions"><h2 id="sessions">${f.security.sessions}</h2>
        <ul>${this.sessions.map(t=>a`<li><div><b>${t.user_agent||t.way}</b><span class="hint">${t.current?f.security.here:t.address} · ${t.last_seen_at?f.security.seen(i(t.last_seen_at)):``}</span></div>
          ${t.current?e:a`<button class="button quiet danger small" @click=${()=>this.act(()=>_(`/auth/sessions/{session_id}`,{path:{session_id:t.id}}),f.security.signedOut)}>${f.security.signOut}</button>`}</li>`)}</ul></section>
      ${m.value.account?.admin?this.invites():e}
    </div>`:a`<div class="page narrow" aria-busy="true">${r}<div class="skeleton"></div></div>`}keys(){return a`<section aria-labelledby="passkeys"><h2 id="passkeys">${f.security.passkeys}</h2><p class="hint">${f.security.passkeysHint}</p>
      ${this.passkeys.length?e:a`<p class="quieter">${f.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(e=>a`<li><div><b>${e.name}</b><span class="hint">${[e.last_used_at?f.security.used(i(e.last_used_at)):``,e.synced?f.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${f.security.remove}: ${e.name}`} @click=${()=>this.act(()=>_(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:e.id}}),f.security.removed)}>${f.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${f.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        ${this.factor?.on?a`<div class="field"><label for="passkey-code">${f.security.codeOrRecovery}</label><input id="passkey-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>`:e}
        <button class="button quiet">${f.security.addPasskey}</button></form></section>`}providers(){let e=this.links.map(e=>e.provider),n=m.value.config?.sign_in.providers.filter(t=>!e.includes(t.name))??[];return a`<section aria-labelledby="links"><h2 id="links">${f.security.links}</h2><p class="hint">${f.security.linksHint}</p>
      <ul>${this.links.map(e=>a`<li><div><b>${e.title}</b><span class="hint">${e.created_at?f.security.linked(i(e.created_at)):``}</span></div>
        <button class="button quiet danger small" aria-label=${`${f.security.remove}: ${e.title}`} @click=${()=>this.act(()=>_(`/auth/oauth/links/{link_id}`,{path:{link_id:e.id},body:this.proof}),f.security.removed)}>${f.security.remove}</button></li>`)}</ul>
      ${n.map(e=>a`<div><button class="button quiet" @click=${()=>this.act(async()=>location.assign((await t(`/auth/oauth/{provider}/link`,{path:{provider:e.name},body:this.proof})).authorization_url))}>${f.security.link(e.title)}</button></div>`)}</section>`}steps(){return a`<section aria-labelledby="factor"><h2 id="factor">${f.security.factor}</h2>
      <p class="hint">${this.factor?.on?f.security.factorOn(this.factor.recovery_codes):f.security.factorOff}</p>
      ${this.recovery.length?a`<p role="status">${f.security.recovery}</p><div class="codes">${this.recovery.map(e=>a`<code>${e}</code>`)}</div>`:e}
      ${this.factor?.on?a`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${f.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${f.security.newRecovery}</button><button class="button danger" name="what" value="off">${f.security.switchOff}</button></form>`:this.fresh?a`<p>${f.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${f.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${f.security.confirm}</button></form>`:a`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await t(`/auth/totp/start`,{body:this.proof}))}>${f.security.switchOn}</button></div>`}</section>`}invites(){return a`<section aria-labelledby="invitations"><h2 id="invitations">${f.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${f.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${f.security.invite}</button></form>
      <ul>${this.invitations.map(t=>a`<li><div><b>${t.email}</b><span class="hint">${f.security.state[t.state]??t.state}</span></div>
        ${t.state===`open`?a`<button class="button quiet danger small" @click=${()=>this.act(()=>_(`/auth/invitations/{invitation_id}`,{path:{invitation_id:t.id}}),f.security.removed)}>${f.security.takeBack}</button>`:e}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let e=m.value.account?.admin?v(`/auth/invitations`,{query:{limit:100}}):{invitations:[]},[t,n,r,i,{invitations:a}]=await Promise.all([v(`/auth/sessions`),v(`/auth/passkeys`),v(`/auth/totp`),v(`/auth/oauth/links`),e]);this.sessions=t.sessions,this.passkeys=n.passkeys,this.factor=r,this.links=i.links,this.invitations=a}catch(e){r(d(e),{bad:!0})}finally{this.loaded=!0}}async act(e,t=``){try{await e(),t&&r(t),await this.load()}catch(e){r(e instanceof DOMException?f.security.refused:d(e),{bad:!0})}}};l([n()],x.prototype,`sessions`,void 0),l([n()],x.prototype,`passkeys`,void 0),l([n()],x.prototype,`factor`,void 0),l([n()],x.prototype,`fresh`,void 0),l([n()],x.prototype,`recovery`,void 0),l([n()],x.prototype,`links`,void 0),l([n()],x.prototype,`invitations`,void 0),l([n()],x.prototype,`loaded`,void 0),x=l([s(`security-view`)],x);function S(e){let t=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return a`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${f.security.qr} shape-rendering="crispEdges">${o`<path d=${t} />`}</svg>`}export{x as SecurityView};