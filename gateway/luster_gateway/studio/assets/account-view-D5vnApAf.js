import{$ as e,At as t,Ct as n,Dt as r,Et as i,Tt as a,X as o,_t as s,et as c,it as l,kt as u,lt as d,mt as f,pt as p,tt as m,ut as h,vt as g,xt as _,yt as v}from"./studio-app-D2Rotnyn.js";import"./side-sheet-CtUAMy9e.js";import{c as y,d as b,f as x,i as S,n as C,p as w,s as T,t as E}from"./index-C0tBk6CC.js";import{n as D}from"./problems-1AVcRkRl.js";var O=class extends i{constructor(...e){super(...e),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new b(this,m,E,S),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,o(y.account.notifyDenied,{bad:!0})),x(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await v(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=y.account.exporting;let t=async()=>{let{export:n}=await s(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof f&&e.status===501?y.account.notYet:D(e)}},this.close=async()=>{try{await _(`/me`),l()}catch(e){this.closing=!1,o(e instanceof f&&e.status===501?y.account.notYet:D(e),{bad:!0})}}}static{this.styles=[p,t`
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
        gap: 1rem;
        padding: 1rem 0;
        border-top: 1px solid var(--line);
      }
      .box p {
        color: var(--text-2);
        font-size: var(--size-small);
      }
      .stack {
        display: grid;
        gap: 1rem;
      }
    `]}render(){this.watch;let e=m.value.account;return e?u`<div class="page narrow">
      <h1>${y.account.title}</h1>
      <p class="quieter">${y.account.email} ${e.email??y.name}</p>
      <section>
        <div class="field"><label for="display">${y.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${y.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(C).map(([e,t])=>u`<option value=${e} ?selected=${e===S.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${y.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>u`<button class="choice" aria-pressed=${e===E.value} @click=${()=>E.value=e}>${y.account.modes[e]}</button>`)}</div></div>
        <label class="line"><input type="checkbox" .checked=${w(`notify`,!1)} @change=${this.notify} /> ${y.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${y.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${c(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${y.account.milestones}</label>
      </section>
      <section>
        <div class="box"><div><h2>${y.account.keys}</h2><p>${y.account.keysHint}</p></div><a class="button quiet small" href=${d.plain(`keys`)}>${y.account.keys}</a></div>
        <div class="box"><div><h2>${y.account.webhooks}</h2><p>${y.account.webhooksHint} ${m.value.config?.features.webhooks?``:y.account.webhooksOff}</p></div></div>
        <div class="box"><div><h2>${y.account.export}</h2><p>${this.exportSaid||y.account.exportHint}</p></div>
          ${this.exported?u`<a class="button small" href=${this.exported}>${y.account.exportReady}</a>`:u`<button class="button quiet small" @click=${this.export}>${y.account.export}</button>`}</div>
        <div class="box"><div><h2>${y.account.close}</h2><p>${y.account.closeHint}</p></div><button class="button danger small" @click=${()=>this.closing=!0}>${y.account.close}</button></div>
      </section>
    </div>
    <side-sheet form="middle" .heading=${y.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <div class="stack"><p>${y.account.closeHint}</p>
        <div class="field"><label for="sure">${y.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        <button class="button danger" ?disabled=${this.typed!==`DELETE`} @click=${this.close}>${y.account.closeDo}</button></div>
    </side-sheet>`:r}async prefer(e){try{m.patch({account:(await g(`/me`,{body:{preferences:e}})).account}),o(y.account.saved)}catch(e){o(D(e),{bad:!0}),this.requestUpdate()}}set(t,n){e(t,n).then(()=>o(y.account.saved),e=>o(D(e),{bad:!0}))}async speak(e){await T(e),await this.prefer({locale:e})}};h([n()],O.prototype,`exported`,void 0),h([n()],O.prototype,`exportSaid`,void 0),h([n()],O.prototype,`closing`,void 0),h([n()],O.prototype,`typed`,void 0),O=h([a(`account-view`)],O);export{O as AccountView};