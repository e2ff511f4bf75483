import{$t as e,An as t,Cn as n,Dn as r,Fn as i,Hn as a,In as o,Jn as s,Kt as c,Nn as l,Qt as u,Rn as d,Sn as f,Tn as p,Un as m,Xn as h,Yn as g,Yt as _,Zn as v,_n as y,bn as b,en as x,hn as S,jn as C,kn as w,on as T,wn as E,xn as D}from"./common-DW-tPYvw.js";import"./side-sheet-C-0vRRsT.js";var O=class extends t{constructor(...e){super(...e),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new g(this,x,s,d),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,_(m.account.notifyDenied,{bad:!0})),h(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await E(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=m.account.exporting;let t=async()=>{let{export:n}=await f(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof D&&e.status===501?m.account.notYet:c(e)}},this.close=async()=>{try{await p(`/me`),T()}catch(e){this.closing=!1,_(e instanceof D&&e.status===501?m.account.notYet:c(e),{bad:!0})}}}static{this.styles=[b,i`
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
    `]}render(){this.watch;let t=x.value.account;return t?l`<div class="page narrow">
      <h1>${m.account.title}</h1>
      <p class="quieter">${m.account.email} ${t.email??m.name}</p>
      <section>
        <div class="field"><label for="display">${m.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${t.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${m.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(o).map(([e,t])=>l`<option value=${e} ?selected=${e===d.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${m.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>l`<button class="choice" aria-pressed=${e===s.value} @click=${()=>s.value=e}>${m.account.modes[e]}</button>`)}</div></div>
        <label class="line"><input type="checkbox" .checked=${v(`notify`,!1)} @change=${this.notify} /> ${m.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${t.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${m.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${e(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${m.account.milestones}</label>
      </section>
      <section>
        <div class="box"><div><h2>${m.account.keys}</h2><p>${m.account.keysHint}</p></div><a class="button quiet small" href=${S.plain(`keys`)}>${m.account.keys}</a></div>
        ${x.value.config?.sign_in.registration?l`<div class="box"><div><h2>${m.security.title}</h2><p>${m.security.lead}</p></div><a class="button quiet small" href=${S.plain(`security`)}>${m.security.title}</a></div>`:C}
        <div class="box"><div><h2>${m.account.webhooks}</h2><p>${m.account.webhooksHint} ${x.value.config?.features.webhooks?C:m.account.webhooksOff}</p></div>${x.value.config?.features.webhooks?l`<a class="button quiet small" href=${S.plain(`webhooks`)}>${m.account.webhooks}</a>`:C}</div>
        <div class="box"><div><h2>${m.account.export}</h2><p>${this.exportSaid||m.account.exportHint}</p></div>
          ${this.exported?l`<a class="button small" href=${this.exported}>${m.account.exportReady}</a>`:l`<button class="button quiet small" @click=${this.export}>${m.account.export}</button>`}</div>
        <div class="box"><div><h2>${m.account.close}</h2><p>${m.account.closeHint}</p></div><button class="button danger small" @click=${()=>this.closing=!0}>${m.account.close}</button></div>
      </section>
    </div>
    <side-sheet form="middle" .heading=${m.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <div class="stack"><p>${m.account.closeHint}</p>
        <div class="field"><label for="sure">${m.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        <button class="button danger" ?disabled=${this.typed!==`DELETE`} @click=${this.close}>${m.account.closeDo}</button></div>
    </side-sheet>`:C}async prefer(e){try{x.patch({account:(await n(`/me`,{body:{preferences:e}})).account}),_(m.account.saved)}catch(e){_(c(e),{bad:!0}),this.requestUpdate()}}set(e,t){u(e,t).then(()=>_(m.account.saved),e=>_(c(e),{bad:!0}))}async speak(e){await a(e),await this.prefer({locale:e})}};y([r()],O.prototype,`exported`,void 0),y([r()],O.prototype,`exportSaid`,void 0),y([r()],O.prototype,`closing`,void 0),y([r()],O.prototype,`typed`,void 0),O=y([w(`account-view`)],O);export{O as AccountView};