import{$t as e,An as t,Ft as n,Ht as r,It as i,Mn as a,Nn as o,Ot as s,Pt as c,Tn as l,Zt as u,_n as d,an as f,bn as p,dn as m,fn as h,hn as g,in as _,jn as v,jt as y,ln as b,nn as x,on as S,pn as C,rn as w,sn as T,vn as E,wn as D}from"./common-TL4Xbfyj.js";import"./side-sheet-B9M-UcIK.js";var O=class extends h{constructor(...e){super(...e),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new v(this,i,t,p),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,y(l.account.notifyDenied,{bad:!0})),a(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await S(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=l.account.exporting;let t=async()=>{let{export:n}=await _(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof w&&e.status===501?l.account.notYet:s(e)}},this.close=async()=>{try{await T(`/me`),r()}catch(e){this.closing=!1,y(e instanceof w&&e.status===501?l.account.notYet:s(e),{bad:!0})}}}static{this.styles=[x,d`
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
    `]}render(){this.watch;let e=i.value.account;return e?g`<div class="page narrow">
      <h1>${l.account.title}</h1>
      <p class="quieter">${l.account.email} ${e.email??l.name}</p>
      <section>
        <div class="field"><label for="display">${l.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${l.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(E).map(([e,t])=>g`<option value=${e} ?selected=${e===p.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${l.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>g`<button class="choice" aria-pressed=${e===t.value} @click=${()=>t.value=e}>${l.account.modes[e]}</button>`)}</div></div>
        <label class="line"><input type="checkbox" .checked=${o(`notify`,!1)} @change=${this.notify} /> ${l.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${l.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${n(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${l.account.milestones}</label>
      </section>
      <section>
        <div class="box"><div><h2>${l.account.keys}</h2><p>${l.account.keysHint}</p></div><a class="button quiet small" href=${u.plain(`keys`)}>${l.account.keys}</a></div>
        ${i.value.config?.sign_in.registration?g`<div class="box"><div><h2>${l.security.title}</h2><p>${l.security.lead}</p></div><a class="button quiet small" href=${u.plain(`security`)}>${l.security.title}</a></div>`:C}
        <div class="box"><div><h2>${l.account.webhooks}</h2><p>${l.account.webhooksHint} ${i.value.config?.features.webhooks?C:l.account.webhooksOff}</p></div>${i.value.config?.features.webhooks?g`<a class="button quiet small" href=${u.plain(`webhooks`)}>${l.account.webhooks}</a>`:C}</div>
        <div class="box"><div><h2>${l.account.export}</h2><p>${this.exportSaid||l.account.exportHint}</p></div>
          ${this.exported?g`<a class="button small" href=${this.exported}>${l.account.exportReady}</a>`:g`<button class="button quiet small" @click=${this.export}>${l.account.export}</button>`}</div>
        <div class="box"><div><h2>${l.account.close}</h2><p>${l.account.closeHint}</p></div><button class="button danger small" @click=${()=>this.closing=!0}>${l.account.close}</button></div>
      </section>
    </div>
    <side-sheet form="middle" .heading=${l.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <div class="stack"><p>${l.account.closeHint}</p>
        <div class="field"><label for="sure">${l.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        <button class="button danger" ?disabled=${this.typed!==`DELETE`} @click=${this.close}>${l.account.closeDo}</button></div>
    </side-sheet>`:C}async prefer(e){try{i.patch({account:(await f(`/me`,{body:{preferences:e}})).account}),y(l.account.saved)}catch(e){y(s(e),{bad:!0}),this.requestUpdate()}}set(e,t){c(e,t).then(()=>y(l.account.saved),e=>y(s(e),{bad:!0}))}async speak(e){await D(e),await this.prefer({locale:e})}};e([b()],O.prototype,`exported`,void 0),e([b()],O.prototype,`exportSaid`,void 0),e([b()],O.prototype,`closing`,void 0),e([b()],O.prototype,`typed`,void 0),O=e([m(`account-view`)],O);export{O as AccountView};