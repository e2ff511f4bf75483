import{Fn as e,Gn as t,In as n,Ln as r,Pn as i,Qn as a,Rn as o,Un as s,Vn as c,Wn as l,Xn as u,Yn as d,bn as f,cr as p,dr as m,fn as h,jn as g,kn as _,ln as v,lr as y,mn as b,nr as x,on as S,pn as C,qn as w,rr as T,ur as E,zn as D}from"./common-BwQ0svBd.js";import"./side-sheet-BdRiXCW1.js";var O=class extends l{constructor(...t){super(...t),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new y(this,b,p,a),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,v(T.account.notifyDenied,{bad:!0})),E(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await o(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=T.account.exporting;let t=async()=>{let{export:r}=await n(`/me/exports/{export_id}`,{path:{export_id:e.id}});r.url?this.exported=r.url:r.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(t){this.exportSaid=t instanceof e&&t.status===501?T.account.notYet:S(t)}},this.close=async()=>{try{await D(`/me`),f()}catch(t){this.closing=!1,v(t instanceof e&&t.status===501?T.account.notYet:S(t),{bad:!0})}}}static{this.styles=[i,d`
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
    `]}render(){this.watch;let e=b.value.account;return e?w`<div class="page narrow">
      <h1>${T.account.title}</h1>
      <p class="quieter">${T.account.email} ${e.email??T.name}</p>
      <section>
        <div class="field"><label for="display">${T.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${T.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(u).map(([e,t])=>w`<option value=${e} ?selected=${e===a.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${T.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>w`<button class="choice" aria-pressed=${e===p.value} @click=${()=>p.value=e}>${T.account.modes[e]}</button>`)}</div></div>
        <label class="line"><input type="checkbox" .checked=${m(`notify`,!1)} @change=${this.notify} /> ${T.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${T.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${C(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${T.account.milestones}</label>
      </section>
      <section>
        <div class="box"><div><h2>${T.account.keys}</h2><p>${T.account.keysHint}</p></div><a class="button quiet small" href=${_.plain(`keys`)}>${T.account.keys}</a></div>
        ${b.value.config?.sign_in.registration?w`<div class="box"><div><h2>${T.security.title}</h2><p>${T.security.lead}</p></div><a class="button quiet small" href=${_.plain(`security`)}>${T.security.title}</a></div>`:t}
        <div class="box"><div><h2>${T.account.webhooks}</h2><p>${T.account.webhooksHint} ${b.value.config?.features.webhooks?t:T.account.webhooksOff}</p></div>${b.value.config?.features.webhooks?w`<a class="button quiet small" href=${_.plain(`webhooks`)}>${T.account.webhooks}</a>`:t}</div>
        <div class="box"><div><h2>${T.account.export}</h2><p>${this.exportSaid||T.account.exportHint}</p></div>
          ${this.exported?w`<a class="button small" href=${this.exported}>${T.account.exportReady}</a>`:w`<button class="button quiet small" @click=${this.export}>${T.account.export}</button>`}</div>
        <div class="box"><div><h2>${T.account.close}</h2><p>${T.account.closeHint}</p></div><button class="button danger small" @click=${()=>this.closing=!0}>${T.account.close}</button></div>
      </section>
    </div>
    <side-sheet form="middle" .heading=${T.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <div class="stack"><p>${T.account.closeHint}</p>
        <div class="field"><label for="sure">${T.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        <button class="button danger" ?disabled=${this.typed!==`DELETE`} @click=${this.close}>${T.account.closeDo}</button></div>
    </side-sheet>`:t}async prefer(e){try{b.patch({account:(await r(`/me`,{body:{preferences:e}})).account}),v(T.account.saved)}catch(e){v(S(e),{bad:!0}),this.requestUpdate()}}set(e,t){h(e,t).then(()=>v(T.account.saved),e=>v(S(e),{bad:!0}))}async speak(e){await x(e),await this.prefer({locale:e})}};g([c()],O.prototype,`exported`,void 0),g([c()],O.prototype,`exportSaid`,void 0),g([c()],O.prototype,`closing`,void 0),g([c()],O.prototype,`typed`,void 0),O=g([s(`account-view`)],O);export{O as AccountView};