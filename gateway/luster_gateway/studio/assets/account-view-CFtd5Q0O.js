import{$n as e,An as t,Bn as n,Fn as r,Gn as i,Hn as a,In as o,Jn as s,Kn as c,Ln as l,Mn as u,Rn as d,Wn as f,Xn as p,Zn as m,dr as h,fr as g,hn as _,ir as v,lr as y,mn as b,pn as x,rr as S,sn as C,un as w,ur as T,xn as E,zn as D}from"./common-CuPE31fl.js";import"./side-sheet-ChYzZKSd.js";var O=class extends i{constructor(...t){super(...t),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new T(this,_,y,e),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,w(v.account.notifyDenied,{bad:!0})),h(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await D(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=v.account.exporting;let t=async()=>{let{export:n}=await l(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof o&&e.status===501?v.account.notYet:C(e)}},this.close=async()=>{try{await n(`/me`),E()}catch(e){this.closing=!1,w(e instanceof o&&e.status===501?v.account.notYet:C(e),{bad:!0})}}}static{this.styles=[r,p`
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
    `]}render(){this.watch;let n=_.value.account;return n?s`<div class="page narrow">
      <h1>${v.account.title}</h1>
      <p class="quieter">${v.account.email} ${n.email??v.name}</p>
      <section>
        <div class="field"><label for="display">${v.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${n.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${v.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(m).map(([t,n])=>s`<option value=${t} ?selected=${t===e.value}>${n}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${v.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>s`<button class="choice" aria-pressed=${e===y.value} @click=${()=>y.value=e}>${v.account.modes[e]}</button>`)}</div></div>
        <label class="line"><input type="checkbox" .checked=${g(`notify`,!1)} @change=${this.notify} /> ${v.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${n.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${v.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${b(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${v.account.milestones}</label>
      </section>
      <section>
        <div class="box"><div><h2>${v.account.keys}</h2><p>${v.account.keysHint}</p></div><a class="button quiet small" href=${t.plain(`keys`)}>${v.account.keys}</a></div>
        ${_.value.config?.sign_in.registration?s`<div class="box"><div><h2>${v.security.title}</h2><p>${v.security.lead}</p></div><a class="button quiet small" href=${t.plain(`security`)}>${v.security.title}</a></div>`:c}
        <div class="box"><div><h2>${v.account.webhooks}</h2><p>${v.account.webhooksHint} ${_.value.config?.features.webhooks?c:v.account.webhooksOff}</p></div>${_.value.config?.features.webhooks?s`<a class="button quiet small" href=${t.plain(`webhooks`)}>${v.account.webhooks}</a>`:c}</div>
        <div class="box"><div><h2>${v.account.export}</h2><p>${this.exportSaid||v.account.exportHint}</p></div>
          ${this.exported?s`<a class="button small" href=${this.exported}>${v.account.exportReady}</a>`:s`<button class="button quiet small" @click=${this.export}>${v.account.export}</button>`}</div>
        <div class="box"><div><h2>${v.account.close}</h2><p>${v.account.closeHint}</p></div><button class="button danger small" @click=${()=>this.closing=!0}>${v.account.close}</button></div>
      </section>
    </div>
    <side-sheet form="middle" .heading=${v.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <div class="stack"><p>${v.account.closeHint}</p>
        <div class="field"><label for="sure">${v.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        <button class="button danger" ?disabled=${this.typed!==`DELETE`} @click=${this.close}>${v.account.closeDo}</button></div>
    </side-sheet>`:c}async prefer(e){try{_.patch({account:(await d(`/me`,{body:{preferences:e}})).account}),w(v.account.saved)}catch(e){w(C(e),{bad:!0}),this.requestUpdate()}}set(e,t){x(e,t).then(()=>w(v.account.saved),e=>w(C(e),{bad:!0}))}async speak(e){await S(e),await this.prefer({locale:e})}};u([a()],O.prototype,`exported`,void 0),u([a()],O.prototype,`exportSaid`,void 0),u([a()],O.prototype,`closing`,void 0),u([a()],O.prototype,`typed`,void 0),O=u([f(`account-view`)],O);export{O as AccountView};