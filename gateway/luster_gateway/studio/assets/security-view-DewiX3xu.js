import{Br as e,Gr as t,Hr as n,Ir as r,Kr as i,Lr as a,Mr as o,Pr as s,Rr as c,Vr as l,Vt as u,Zn as d,Zr as f,er as p,jr as m,kr as h,lr as g,or as _,pr as v,ri as y}from"./common-BYV8meyg.js";import{t as b}from"./failed-part-DmNFseRS.js";import{hasPasskeys as x,made as S}from"./passkeys-D6ek8h3V.js";var C=class extends a{constructor(...e){super(...e),this.sessions=new u(this,async()=>(await h(`/auth/sessions`)).sessions),this.passkeys=new u(this,async()=>(await h(`/auth/passkeys`)).passkeys),this.factor=new u(this,()=>h(`/auth/totp`)),this.links=new u(this,async()=>(await h(`/auth/oauth/links`)).links),this.invitations=new u(this,async()=>v.value.account?.admin?(await h(`/auth/invitations`,{query:{limit:100}})).invitations:[]),this.fresh=null,this.recovery=[],this.loaded=!1,this.password=``,this.watch=new y(this,v,i),this.addPasskey=e=>{e.preventDefault();let t=e.target,n=new FormData(t),r=String(n.get(`name`)),i=String(n.get(`code`)??``);this.act(async()=>{let{token:e,options:n}=await m(`/auth/passkeys/register/start`,{body:{...this.proof,...i?{code:i}:{}}}),a=await S(n);await m(`/auth/passkeys/register/finish`,{body:{token:e,credential:a,name:r}}),t.reset()},f.security.added)},this.confirm=e=>{e.preventDefault();let t=String(new FormData(e.target).get(`code`)).replace(/\s/g,``);this.act(async()=>{this.recovery=(await m(`/auth/totp/confirm`,{body:{code:t}})).recovery_codes,this.fresh=null},f.security.on)},this.switchOff=e=>{e.preventDefault();let t={code:String(new FormData(e.target).get(`code`)),...this.proof},n=e.submitter?.value===`codes`;this.act(async()=>{n?this.recovery=(await m(`/auth/totp/recovery-codes`,{body:t})).recovery_codes:await m(`/auth/totp/disable`,{body:t}),n||(this.recovery=[])},n?f.security.newRecovery:f.security.off)},this.invite=e=>{e.preventDefault();let t=e.target,n=String(new FormData(t).get(`email`));this.act(async()=>{await m(`/auth/invitations`,{body:{email:n}}),t.reset()},f.security.invited(n))}}static{this.styles=[g,n`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let n=v.value.config?.sign_in,r=n?.methods??[],i=e`<h1>${f.security.title}</h1><p class="quieter">${f.security.lead}</p>`;return this.loaded?e`<div class="page narrow">${i}
      <section><div class="field"><label for="proof">${f.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${e=>this.password=e.target.value} /></div>
        <p class="hint">${f.security.passwordHint}</p></section>
      ${r.includes(`passkey`)&&x()?this.keys():c}
      ${n?.second_steps.length||this.factor.value?.on?this.steps():c}
      ${n?.providers.length||this.links.value?.length?this.providers():c}
      ${this.sessions.failed||this.sessions.value?.length?e`<section aria-labelledby="sessions"><h2 id="sessions">${f.security.sessions}</h2>${b(this.sessions)}
        <ul>${this.sessions.value?.map(n=>e`<li><div><b>${n.user_agent||n.way}</b><span class="hint">${n.current?f.security.here:n.address} · ${n.last_seen_at?f.security.seen(t(n.last_seen_at)):``}</span></div>
          ${n.current?c:e`<button class="button quiet danger small" @click=${()=>this.act(()=>o(`/auth/sessions/{session_id}`,{path:{session_id:n.id}}),f.security.signedOut)}>${f.security.signOut}</button>`}</li>`)}</ul></section>`:c}
      ${v.value.account?.admin?this.invites():c}
    </div>`:e`<div class="page narrow" aria-busy="true">${i}<div class="skeleton"></div></div>`}keys(){return e`<section aria-labelledby="passkeys"><h2 id="passkeys">${f.security.passkeys}</h2><p class="hint">${f.security.passkeysHint}</p>
      ${b(this.passkeys)}
      ${this.passkeys.value?.length||this.passkeys.failed?c:e`<p class="quieter">${f.security.noPasskeys}</p>`}
      <ul>${this.passkeys.value?.map(n=>e`<li><div><b>${n.name}</b><span class="hint">${[n.last_used_at?f.security.used(t(n.last_used_at)):``,n.synced?f.security.synced:``].filter(Boolean).join(` · `)}</span></div>
        <button class="button quiet danger small" aria-label=${`${f.security.remove}: ${n.name}`} @click=${()=>this.act(()=>o(`/auth/passkeys/{passkey_id}`,{path:{passkey_id:n.id}}),f.security.removed)}>${f.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${f.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        ${this.factor.value?.on?e`<div class="field"><label for="passkey-code">${f.security.codeOrRecovery}</label><input id="passkey-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>`:c}
        <button class="button quiet">${f.security.addPasskey}</button></form></section>`}providers(){let n=this.links.value?.map(e=>e.provider)??[],r=this.links.failed?[]:v.value.config?.sign_in.providers.filter(e=>!n.includes(e.name))??[];return e`<section aria-labelledby="links"><h2 id="links">${f.security.links}</h2><p class="hint">${f.security.linksHint}</p>${b(this.links)}
      <ul>${this.links.value?.map(n=>e`<li><div><b>${w(n)}</b><span class="hint">${n.created_at?f.security.linked(t(n.created_at)):``}</span></div>
        <button class="button quiet danger small" aria-label=${`${f.security.remove}: ${w(n)}`} @click=${()=>this.act(()=>o(`/auth/oauth/links/{link_id}`,{path:{link_id:n.id},body:this.proof}),f.security.removed)}>${f.security.remove}</button></li>`)}</ul>
      ${r.map(t=>e`<div><button class="button quiet" @click=${()=>this.act(async()=>location.assign((await m(`/auth/oauth/{provider}/link`,{path:{provider:t.name},body:this.proof})).authorization_url))}>${f.security.link(t.title)}</button></div>`)}</section>`}steps(){let t=e`<h2 id="factor">${f.security.factor}</h2>${b(this.factor)}`;return this.factor.value?e`<section aria-labelledby="factor">${t}
      <p class="hint">${this.factor.value?.on?f.security.factorOn(this.factor.value.recovery_codes):f.security.factorOff}</p>
      ${this.recovery.length?e`<p role="status">${f.security.recovery}</p><div class="codes">${this.recovery.map(t=>e`<code>${t}</code>`)}</div>`:c}
      ${this.factor.value?.on?e`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${f.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${f.security.newRecovery}</button><button class="button danger" name="what" value="off">${f.security.switchOff}</button></form>`:this.fresh?e`<p>${f.security.scan}</p>${T(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${f.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${f.security.confirm}</button></form>`:e`<div><button class="button quiet" @click=${()=>this.act(async()=>this.fresh=await m(`/auth/totp/start`,{body:this.proof}))}>${f.security.switchOn}</button></div>`}</section>`:e`<section aria-labelledby="factor">${t}</section>`}invites(){return e`<section aria-labelledby="invitations"><h2 id="invitations">${f.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${f.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${f.security.invite}</button></form>${b(this.invitations)}
      <ul>${this.invitations.value?.map(t=>e`<li><div><b>${t.email}</b><span class="hint">${f.security.state[t.state]??t.state}</span></div>
        ${t.state===`open`?e`<button class="button quiet danger small" @click=${()=>this.act(()=>o(`/auth/invitations/{invitation_id}`,{path:{invitation_id:t.id}}),f.security.removed)}>${f.security.takeBack}</button>`:c}</li>`)}</ul></section>`}get proof(){return this.password?{password:this.password}:{}}async load(){await Promise.all([this.sessions,this.passkeys,this.factor,this.links,this.invitations].map(e=>e.load())),this.loaded=!0}async act(e,t=``){try{await e(),t&&p(t),await this.load()}catch(e){p(e instanceof DOMException?f.security.refused:d(e),{bad:!0})}}};_([s()],C.prototype,`fresh`,void 0),_([s()],C.prototype,`recovery`,void 0),_([s()],C.prototype,`loaded`,void 0),C=_([r(`security-view`)],C);var w=({issuer:e,title:t})=>e===`dev`?f.arrive.here:t;function T(t){let n=t.map((e,t)=>[...e].map((e,n)=>e===`1`?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return e`<svg class="qr" viewBox="0 0 ${t.length} ${t.length}" role="img" aria-label=${f.security.qr} shape-rendering="crispEdges">${l`<path d=${n} />`}</svg>`}export{C as SecurityView};