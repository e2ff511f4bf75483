import{Ar as e,Bt as t,Fr as n,Hr as r,Kr as i,Lr as a,Mr as o,Nr as s,Qn as c,Qr as l,Rr as u,Ur as d,Vr as f,ii as p,mr as m,qr as h,sr as g,tr as _,ur as v,zr as y}from"./common-O4eJjprC.js";import{t as b}from"./failed-part-TbJaFGXW.js";import{hasPasskeys as x,made as S}from"./passkeys-D6ek8h3V.js";var C=class extends u{constructor(...n){super(...n),this.sessions=new t(this,async()=>(await e(`/auth/sessions`)).sessions),this.passkeys=new t(this,async()=>(await e(`/auth/passkeys`)).passkeys),this.factor=new t(this,()=>e(`/auth/totp`)),this.links=new t(this,async()=>(await e(`/auth/oauth/links`)).links),this.invitations=new t(this,async()=>m.value.account?.admin?(await e(`/auth/invitations`,{query:{limit:100}})).invitations:[]),this.fresh=null,this.recovery=[],this.loaded=!1,this.password=``,this.watch=new p(this,m,h),this.addPasskey=e=>{e.preventDefault();let t=e.target,n=new FormData(t),r=String(n.get(`name`)),i=String(n.get(`code`)??``);this.act(async()=>{let{token:e,options:n}=await o(`/auth/passkeys/register/start`,{body:{...this.proof,...i?{code:i}:{}}}),a=await S(n);await o(`/auth/passkeys/register/finish`,{body:{token:e,credential:a,name:r}}),t.reset()},l.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await o(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},l.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},n=e.submitter?.value===`codes`;this.act(async()=>{n?this.recovery=(await o(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await o(`/auth/totp/disable`,{body:t}),n||(this.recovery=[])},n?l.security.newRecovery:l.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`email`));this.act(async()=>{await o(`/auth/invitations`,{body:{email:n}}),t.reset()},l.security.invited(n))}}static{this.styles=[v,d`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=m.value.config?.sign_in,t=e?.methods??[],n=f`<h1>${l.security.title}</h1><p class="quieter">${l.security.lead}</p>`;return this.loaded?f`<div class="page narrow">${n}
      <section><div class="field"><label for="proof">${l.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${l.security.passwordHint}</p></section>
      ${t.includes(`passkey`)&&x()?this.keys():y}
      ${e?.second_steps.length||this.factor.value?.on?this.steps():y}
      ${e?.providers.length||this.links.value?.length?this.providers():y}
      ${this.sessions.failed||this.sessions.value?.length?f`<section aria-labelledby="sessions"><h2 id="sessions">${l.security.sessions}</h2>${b(this.sessions)}
        <ul>${this.sessions.value?.map(e=>f`<li><div><b>${e.user_agent||e.way}</b><span class="hint">${e.current?l.security.here:e.address} · ${e.last_seen_at?l.security.seen(i(e.last_seen_at)):``}</span></div>
          ${e.current?y:f`<button class="button quiet danger small" @click=${()=>this.act(()=>s(`/auth/sessions/{session_id}`,{path:{session_id:e.id}}),l.security.signedOut)}>${l.security.signOut}</button>`}</li>`)}</ul></section>`:y}
      ${m.value.account?.admin?this.invites():y}
    </div>`:f`<div class="page narrow" aria-busy="true">${n}<div class="skeleton"></div></div>`}keys(){return f`<section aria-labelledby="passkeys"><h2 id="passkeys">${l.security.passkeys}</h2><p class="hint">${l.security.passkeysHint}</p>
      ${b(this.passkeys)}
      ${this.passkeys.value?.length||this.passkeys.failed?y:f`<p class="quieter">${l.security.noPasskeys}</p>`}
      <ul>${this.passkeys.value?.map(e=>f`<li><div><b>${e.name}</b><span class="hint">${[e.last_used_at?l.security.used(i(e.last_used_at)):``,e.synced?l.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${l.security.remove}: ${e.name}`} @click=${()=>this.act(()=>s(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:e.id}}),l.security.removed)}>${l.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${l.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        ${this.factor.value?.on?f`<div class="field"><label for="passkey-code">${l.security.codeOrRecovery}</label><input id="passkey-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>`:y}
        <button class="button quiet">${l.security.addPasskey}</button></form></section>`}providers(){let e=this.links.value?.map(e=>e.provider)??[],t=this.links.failed?[]:m.value.config?.sign_in.providers.filter(t=>!e.includes(t.name))??[];return f`<section aria-labelledby="links"><h2 id="links">${l.security.links}</h2><p class="hint">${l.security.linksHint}</p>${b(this.links)}
      <ul>${this.links.value?.map(e=>f`<li><div><b>${w(e)}</b><span class="hint">${e.created_at?l.security.linked(i(e.created_at)):``}</span></div>
        <button class="button quiet danger small" aria-label=${`${l.security.remove}: ${w(e)}`} @click=${()=>this.act(()=>s(`/auth/oauth/links/{link_id}`,{path:{link_id:e.id},body:this.proof}),l.security.removed)}>${l.security.remove}</button></li>`)}</ul>
      ${t.map(e=>f`<div><button class="button quiet" @click=${()=>this.act(async()=>location.assign((await o(`/auth/oauth/{provider}/link`,{path:{provider:e.name},body:this.proof})).authorization_url))}>${l.security.link(e.title)}</button></div>`)}</section>`}steps(){let e=f`<h2 id="factor">${l.security.factor}</h2>${b(this.factor)}`;return this.factor.value?f`<section aria-labelledby="factor">${e}
      <p class="hint">${this.factor.value?.on?l.security.factorOn(this.factor.value.recovery_codes):l.security.factorOff}</p>
      ${this.recovery.length?f`<p role="status">${l.security.recovery}</p><div class="codes">${this.recovery.map(e=>f`<code>${e}</code>`)}</div>`:y}
      ${this.factor.value?.on?f`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${l.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${l.security.newRecovery}</button><button class="button danger" name="what" value="off">${l.security.switchOff}</button></form>`:this.fresh?f`<p>${l.security.scan}</p>${T(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${l.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${l.security.confirm}</button></form>`:f`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await o(`/auth/totp/start`,{body:this.proof}))}>${l.security.switchOn}</button></div>`}</section>`:f`<section aria-labelledby="factor">${e}</section>`}invites(){return f`<section aria-labelledby="invitations"><h2 id="invitations">${l.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${l.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${l.security.invite}</button></form>${b(this.invitations)}
      <ul>${this.invitations.value?.map(e=>f`<li><div><b>${e.email}</b><span class="hint">${l.security.state[e.state]??e.state}</span></div>
        ${e.state===`open`?f`<button class="button quiet danger small" @click=${()=>this.act(()=>s(`/auth/invitations/{invitation_id}`,{path:{invitation_id:e.id}}),l.security.removed)}>${l.security.takeBack}</button>`:y}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){await Promise.all([this.sessions,this.passkeys,this.factor,this.links,this.invitations].map(e=>e.load())),this.loaded=!0}async act(e,t=``){try{await e(),t&&_(t),await this.load()}catch(e){_(e instanceof DOMException?l.security.refused:c(e),{bad:!0})}}};g([n()],C.prototype,`fresh`,void 0),g([n()],C.prototype,`recovery`,void 0),g([n()],C.prototype,`loaded`,void 0),C=g([a(`security-view`)],C);var w=({issuer:e,title:t})=>e===`dev`?l.arrive.here:t;function T(e){let t=e.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return f`<svg class="qr" viewBox="0 0 ${e.length} ${e.length}" role="img" aria-label=${l.security.qr} shape-rendering="crispEdges">${r`<path d=${t} />`}</svg>`}export{C as SecurityView};