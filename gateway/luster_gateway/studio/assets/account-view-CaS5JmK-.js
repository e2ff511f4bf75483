import{Bn as e,Gn as t,In as n,Kn as r,Ln as i,Nn as a,Qn as o,Rn as s,Sn as c,Un as l,Vn as u,Yn as d,Zn as f,ar as p,cn as m,dn as h,dr as g,er as _,fr as v,gn as y,hn as b,ir as x,jn as S,mn as C,pr as w,qn as T,ur as E,zn as D}from"./common-BNRW6NRY.js";import"./side-sheet-AnRGuavo.js";var O=class extends r{constructor(...t){super(...t),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new g(this,y,E,_),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,h(p.account.notifyDenied,{bad:!0})),v(`notify`,t.checked)},this.export=async()=>{try{let{export:t}=await e(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=p.account.exporting;let n=async()=>{let{export:e}=await s(`/me/exports/{export_id}`,{path:{export_id:t.id}});e.url?this.exported=e.url:e.status===`running`&&window.setTimeout(()=>void n(),3e3)};await n()}catch(e){this.exportSaid=e instanceof i&&e.status===501?p.account.notYet:m(e)}},this.close=async()=>{try{await u(`/me`),c()}catch(e){this.closing=!1,h(e instanceof i&&e.status===501?p.account.notYet:m(e),{bad:!0})}}}static{this.styles=[n,f`
      section {
        display: grid;
        gap: 1.1rem;
        margin-top: 2.25rem;
        max-width: 34rem;
      }
      .line {
        display: flex;
        gap: 0.7rem;
        align-items: flex-start;
      }
      .line input {
        margin-top: 0.2rem;
        flex: none;
      }
      .box {
        display: flex;
        justify-content: space-between;
        align-items: center;
        flex-wrap: wrap;
        gap: 1rem;
        padding: 1rem 0;
        border-top: 1px solid var(--line);
      }
      .box > div {
        flex: 1 1 14rem;
      }
      .box p {
        color: var(--text-2);
        font-size: var(--size-small);
      }
      .stack {
        display: grid;
        gap: 1rem;
      }
    `]}render(){this.watch;let e=y.value.account;return e?d`<div class="page narrow">
      <h1>${p.account.title}</h1>
      <p class="quieter">${p.account.email} ${e.email??p.name}</p>
      <section>
        <div class="field"><label for="display">${p.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${p.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(o).map(([e,t])=>d`<option value=${e} ?selected=${e===_.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${p.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>d`<button class="choice" aria-pressed=${e===E.value} @click=${()=>E.value=e}>${p.account.modes[e]}</button>`)}</div></div>
        <label class="line"><input type="checkbox" .checked=${w(`notify`,!1)} @change=${this.notify} /> ${p.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${p.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${b(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${p.account.milestones}</label>
      </section>
      <section>
        <div class="box"><div><h2>${p.account.keys}</h2><p>${p.account.keysHint}</p></div><a class="button quiet small" href=${S.plain(`keys`)}>${p.account.keys}</a></div>
        ${y.value.config?.sign_in.registration?d`<div class="box"><div><h2>${p.security.title}</h2><p>${p.security.lead}</p></div><a class="button quiet small" href=${S.plain(`security`)}>${p.security.title}</a></div>`:T}
        <div class="box"><div><h2>${p.account.webhooks}</h2><p>${p.account.webhooksHint} ${y.value.config?.features.webhooks?T:p.account.webhooksOff}</p></div>${y.value.config?.features.webhooks?d`<a class="button quiet small" href=${S.plain(`webhooks`)}>${p.account.webhooks}</a>`:T}</div>
        <div class="box"><div><h2>${p.account.export}</h2><p>${this.exportSaid||p.account.exportHint}</p></div>
          ${this.exported?d`<a class="button small" href=${this.exported}>${p.account.exportReady}</a>`:d`<button class="button quiet small" @click=${this.export}>${p.account.export}</button>`}</div>
        <div class="box"><div><h2>${p.account.close}</h2><p>${p.account.closeHint}</p></div><button class="button danger small" @click=${()=>this.closing=!0}>${p.account.close}</button></div>
      </section>
    </div>
    <side-sheet form="middle" .heading=${p.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <div class="stack"><p>${p.account.closeHint}</p>
        <div class="field"><label for="sure">${p.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        <button class="button danger" ?disabled=${this.typed!==`DELETE`} @click=${this.close}>${p.account.closeDo}</button></div>
    </side-sheet>`:T}async prefer(e){try{y.patch({account:(await D(`/me`,{body:{preferences:e}})).account}),h(p.account.saved)}catch(e){h(m(e),{bad:!0}),this.requestUpdate()}}set(e,t){C(e,t).then(()=>h(p.account.saved),e=>h(m(e),{bad:!0}))}async speak(e){await x(e),await this.prefer({locale:e})}};a([l()],O.prototype,`exported`,void 0),a([l()],O.prototype,`exportSaid`,void 0),a([l()],O.prototype,`closing`,void 0),a([l()],O.prototype,`typed`,void 0),O=a([t(`account-view`)],O);export{O as AccountView};