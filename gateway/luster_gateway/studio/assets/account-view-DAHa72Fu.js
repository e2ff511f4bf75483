import{Bn as e,Cn as t,En as n,Ht as r,It as i,Mn as a,Nn as o,On as s,Rn as c,Tn as l,Ut as u,Vn as d,Wt as f,Xt as p,_n as m,an as h,bn as g,dn as _,fn as v,hn as y,mn as b,pn as x,sn as S,un as C,xn as w,yn as T,zn as E,zt as D}from"./common-DdhaU0h5.js";import"./side-sheet-D4b3Q2E6.js";var O=class extends g{constructor(...t){super(...t),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new E(this,f,c,s),this.notify=async t=>{let n=t.target;n.checked&&await Notification.requestPermission()!==`granted`&&(n.checked=!1,D(o.account.notifyDenied,{bad:!0})),e(`notify`,n.checked)},this.export=async()=>{try{let{export:e}=await b(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=o.account.exporting;let t=async()=>{let{export:n}=await v(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof _&&e.status===501?o.account.notYet:i(e)}},this.close=async()=>{try{await y(`/me`),p()}catch(e){this.closing=!1,D(e instanceof _&&e.status===501?o.account.notYet:i(e),{bad:!0})}}}static{this.styles=[C,l`
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
    `]}render(){this.watch;let e=f.value.account;return e?t`<div class="page narrow">
      <h1>${o.account.title}</h1>
      <p class="quieter">${o.account.email} ${e.email??o.name}</p>
      <section>
        <div class="field"><label for="display">${o.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${o.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(n).map(([e,n])=>t`<option value=${e} ?selected=${e===s.value}>${n}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${o.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>t`<button class="choice" aria-pressed=${e===c.value} @click=${()=>c.value=e}>${o.account.modes[e]}</button>`)}</div></div>
        <label class="line"><input type="checkbox" .checked=${d(`notify`,!1)} @change=${this.notify} /> ${o.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${o.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${u(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${o.account.milestones}</label>
      </section>
      <section>
        <div class="box"><div><h2>${o.account.keys}</h2><p>${o.account.keysHint}</p></div><a class="button quiet small" href=${h.plain(`keys`)}>${o.account.keys}</a></div>
        ${f.value.config?.sign_in.registration?t`<div class="box"><div><h2>${o.security.title}</h2><p>${o.security.lead}</p></div><a class="button quiet small" href=${h.plain(`security`)}>${o.security.title}</a></div>`:w}
        <div class="box"><div><h2>${o.account.webhooks}</h2><p>${o.account.webhooksHint} ${f.value.config?.features.webhooks?w:o.account.webhooksOff}</p></div>${f.value.config?.features.webhooks?t`<a class="button quiet small" href=${h.plain(`webhooks`)}>${o.account.webhooks}</a>`:w}</div>
        <div class="box"><div><h2>${o.account.export}</h2><p>${this.exportSaid||o.account.exportHint}</p></div>
          ${this.exported?t`<a class="button small" href=${this.exported}>${o.account.exportReady}</a>`:t`<button class="button quiet small" @click=${this.export}>${o.account.export}</button>`}</div>
        <div class="box"><div><h2>${o.account.close}</h2><p>${o.account.closeHint}</p></div><button class="button danger small" @click=${()=>this.closing=!0}>${o.account.close}</button></div>
      </section>
    </div>
    <side-sheet form="middle" .heading=${o.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <div class="stack"><p>${o.account.closeHint}</p>
        <div class="field"><label for="sure">${o.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        <button class="button danger" ?disabled=${this.typed!==`DELETE`} @click=${this.close}>${o.account.closeDo}</button></div>
    </side-sheet>`:w}async prefer(e){try{f.patch({account:(await x(`/me`,{body:{preferences:e}})).account}),D(o.account.saved)}catch(e){D(i(e),{bad:!0}),this.requestUpdate()}}set(e,t){r(e,t).then(()=>D(o.account.saved),e=>D(i(e),{bad:!0}))}async speak(e){await a(e),await this.prefer({locale:e})}};S([m()],O.prototype,`exported`,void 0),S([m()],O.prototype,`exportSaid`,void 0),S([m()],O.prototype,`closing`,void 0),S([m()],O.prototype,`typed`,void 0),O=S([T(`account-view`)],O);export{O as AccountView};