import{$r as e,Ar as t,Dr as n,Hr as r,Ir as i,Lr as a,Mr as o,Nr as s,Or as c,Pr as l,Rr as u,Tr as d,Vr as f,Xn as p,ar as m,lr as h,nr as g,qn as _,qr as v}from"./common-CTwHqudk.js";import{hasPasskeys as y,made as b}from"./passkeys-D6ek8h3V.js";var x=class extends s{constructor(...t){super(...t),this.sessions=[],this.passkeys=[],this.factor=null,this.fresh=null,this.recovery=[],this.links=[],this.invitations=[],this.loaded=!1,this.password=``,this.watch=new e(this,h,r),this.addPasskey=e=>{e.preventDefault();let t=e.target,r=new FormData(t),i=String(r.get(`name`)),a=String(r.get(`code`)??``);this.act(async()=>{let{token:e,options:r}=await n(`/auth/passkeys/register/start`,{body:{...this.proof,...a?{code:a}:{}}}),o=await b(r);await n(`/auth/passkeys/register/finish`,{body:{token:e,credential:o,name:i}}),t.reset()},v.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await n(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},v.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},r=e.submitter?.value===`codes`;this.act(async()=>{r?this.recovery=(await n(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await n(`/auth/totp/disable`,{body:t}),r||(this.recovery=[])},r?v.security.newRecovery:v.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,r=String(new FormData(t).get(`email`));this.act(async()=>{await n(`/auth/invitations`,{body:{email:r}}),t.reset()},v.security.invited(r))}}static{this.styles=[m,u`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=h.value.config?.sign_in,t=e?.methods??[],n=i`<h1>${v.security.title}</h1><p class="quieter">${v.security.lead}</p>`;return this.loaded?i`<div class="page narrow">${n}
      <section><div class="field"><label for="proof">${v.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${v.security.passwordHint}</p></section>
      ${t.includes(`passkey`)&&y()?this.keys():l}
      ${e?.second_steps.length||this.factor?.on?this.steps():l}
      ${e?.providers.length||this.links.length?this.providers():l}
      <section aria-labelledby="sessions"><h2 id="sessions">${v.security.sessions}</h2>
        <ul>${this.sessions.map(e=>i`<li><div><b>${e.user_agent||e.way}</b><span class="hint">${e.current?v.security.here:e.address} · ${e.last_seen_at?v.security.seen(f(e.last_seen_at)):``}</span></div>
          ${e.current?l:i`<button class="button quiet danger small" @click=${()=>this.act(()=>c(`/auth/sessions/{session_id}`,{path:{session_id:e.id}}),v.security.signedOut)}>${v.security.signOut}</button>`}</li>`)}</ul></section>
      ${h.value.account?.admin?this.invites():l}
    </div>`:i`<div class="page narrow" aria-busy="true">${n}<div class="skeleton"></div></div>`}keys(){return i`<section aria-labelledby="passkeys"><h2 id="passkeys">${v.security.passkeys}</h2><p class="hint">${v.security.passkeysHint}</p>
      ${this.passkeys.length?l:i`<p class="quieter">${v.security.noPasskeys}</p>`}
      <ul>${this.passkeys.map(e=>i`<li><div><b>${e.name}</b><span class="hint">${[e.last_used_at?v.security.used(f(e.last_used_at)):``,e.synced?v.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${v.security.remove}: ${e.name}`} @click=${()=>this.act(()=>c(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:e.id}}),v.security.removed)}>${v.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${v.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        ${this.factor?.on?i`<div class="field"><label for="passkey-code">${v.security.codeOrRecovery}</label><input id="passkey-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>`:l}
        <button class="button quiet">${v.security.addPasskey}</button></form></section>`}providers(){let e=this.links.map(e=>e.provider),t=h.value.config?.sign_in.providers.filter(t=>!e.includes(t.name))??[];return i`<section aria-labelledby="links"><h2 id="links">${v.security.links}</h2><p class="hint">${v.security.linksHint}</p>
      <ul>${this.links.map(e=>i`<li><div><b>${e.title}</b><span class="hint">${e.created_at?v.security.linked(f(e.created_at)):``}</span></div>
        <button class="button quiet danger small" aria-label=${`${v.security.remove}: ${e.title}`} @click=${()=>this.act(()=>c(`/auth/oauth/links/{link_id}`,{path:{link_id:e.id},body:this.proof}),v.security.removed)}>${v.security.remove}</button></li>`)}</ul>
      ${t.map(e=>i`<div><button class="button quiet" @click=${()=>this.act(async()=>location.assign((await n(`/auth/oauth/{provider}/link`,{path:{provider:e.name},body:this.proof})).authorization_url))}>${v.security.link(e.title)}</button></div>`)}</section>`}steps(){return i`<section aria-labelledby="factor"><h2 id="factor">${v.security.factor}</h2>
      <p class="hint">${this.factor?.on?v.security.factorOn(this.factor.recovery_codes):v.security.factorOff}</p>
      ${this.recovery.length?i`<p role="status">${v.security.recovery}</p><div class="codes">${this.recovery.map(e=>i`<code>${e}</code>`)}</div>`:l}
      ${this.factor?.on?i`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${v.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${v.security.newRecovery}</button><button class="button danger" name="what" value="off">${v.security.switchOff}</button></form>`:this.fresh?i`<p>${v.security.scan}</p>${S(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${v.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${v.security.confirm}</button></form>`:i`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await n(`/auth/totp/start`,{body:this.proof}))}>${v.security.switchOn}</button></div>`}</section>`}invites(){return i`<section aria-labelledby="invitations"><h2 id="invitations">${v.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${v.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${v.security.invite}</button></form>
      <ul>${this.invitations.map(e=>i`<li><div><b>${e.email}</b><span class="hint">${v.security.state[e.state]??e.state}</span></div>
        ${e.state===`open`?i`<button class="button quiet danger small" @click=${()=>this.act(()=>c(`/auth/invitations/{invitation_id}`,{path:{invitation_id:e.id}}),v.security.removed)}>${v.security.takeBack}</button>`:l}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){try{let e=h.value.account?.admin?d(`/auth/invitations`,{query:{limit:100}}):{invitations:[]},[t,n,r,i,{invitations:a}]=await Promise.all([d(`/auth/sessions`),d(`/auth/passkeys`),d(`/auth/totp`),d(`/auth/oauth/links`),e]);this.sessions=t.sessions,this.passkeys=n.passkeys,this.factor=r,this.links=i.links,this.invitations=a}catch(e){p(_(e),{bad:!0})}finally{this.loaded=!0}}async act(e,t=``){try{await e(),t&&p(t),await this.load()}catch(e){p(e instanceof DOMException?v.security.refused:_(e),{bad:!0})}}};g([t()],x.prototype,`sessions`,void 0),g([t()],x.prototype,`passkeys`,void 0),g([t()],x.prototype,`factor`,void 0),g([t()],x.prototype,`fresh`,void 0),g([t()],x.prototype,`recovery`,void 0),g([t()],x.prototype,`links`,void 0),g([t()],x.prototype,`invitations`,void 0),g([t()],x.prototype,`loaded`,void 0),x=g([o(`security-view`)],x);function S(e){let t=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return i`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${v.security.qr} shape-rendering="crispEdges">${a`<path d=${t} />`}</svg>`}export{x as SecurityView};