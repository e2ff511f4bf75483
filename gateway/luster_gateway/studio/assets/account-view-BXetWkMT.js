import{$n as e,Cr as t,Dr as n,Fn as r,Fr as i,In as a,Ir as o,Ln as s,Mn as c,Nr as l,Or as u,Pr as d,Un as f,_r as p,ar as m,br as h,cr as g,dr as _,hr as v,ir as y,kn as b,lr as x,mr as S,or as C,pr as w,sr as T,tr as E,yr as D}from"./common-CjNGIj2e.js";import"./side-sheet-Cvduf2DZ.js";var O=class extends S{constructor(...e){super(...e),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new d(this,s,l,t),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,c(u.account.notifyDenied,{bad:!0})),i(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await g(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=u.account.exporting;let t=async()=>{let{export:n}=await C(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof m&&e.status===501?u.account.notYet:b(e)}},this.close=async()=>{try{await x(`/me`),f()}catch(e){this.closing=!1,c(e instanceof m&&e.status===501?u.account.notYet:b(e),{bad:!0})}}}static{this.styles=[y,D`
      /* Two columns: what a part is about, and its fields, which all begin on one line and end on another. */
      section {
        display: grid;
        grid-template-columns: 12rem minmax(0, 1fr);
        gap: 0.75rem 2rem;
        padding-block: 1.75rem;
        border-top: 1px solid var(--line);
      }
      h1 + .quieter {
        margin-bottom: 1.75rem;
      }
      .fields {
        display: grid;
        gap: 1.1rem;
        min-width: 0;
      }
      @media (max-width: 760px) {
        section {
          grid-template-columns: minmax(0, 1fr);
        }
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
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(8rem, auto);
        align-items: center;
        gap: 0.5rem 1.5rem;
      }
      .box .button {
        width: 100%;
      }
      .box p {
        color: var(--text-2);
        font-size: var(--size-small);
      }
      .stack {
        display: grid;
        gap: 1rem;
      }
    `]}render(){this.watch;let e=s.value.account;if(!e)return v;let n=!!s.value.config?.features.webhooks;return p`<div class="page narrow">
      <h1>${u.account.title}</h1>
      <p class="quieter">${u.account.email} ${e.email??u.name}</p>
      <section aria-labelledby="you"><h2 id="you">${u.account.you}</h2><div class="fields">
        <div class="field"><label for="display">${u.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${u.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(h).map(([e,n])=>p`<option value=${e} ?selected=${e===t.value}>${n}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${u.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>p`<button class="choice" aria-pressed=${e===l.value} @click=${()=>l.value=e}>${u.account.modes[e]}</button>`)}</div></div>
      </div></section>
      <section aria-labelledby="told"><h2 id="told">${u.account.told}</h2><div class="fields">
        <label class="line"><input type="checkbox" .checked=${o(`notify`,!1)} @change=${this.notify} /> ${u.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${u.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${a(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${u.account.milestones}</label>
      </div></section>
      <section aria-labelledby="ways"><h2 id="ways">${u.account.ways}</h2><div class="fields">
        ${s.value.config?.sign_in.registration?this.place(`security`,u.security.title,u.security.lead):v}
        ${this.place(`keys`,u.account.keys,u.account.keysHint)}
        ${this.place(`webhooks`,u.account.webhooks,n?u.account.webhooksHint:u.account.webhooksOff,n)}
      </div></section>
      <section aria-labelledby="data"><h2 id="data">${u.account.data}</h2><div class="fields">
        <div class="box"><div><h3>${u.account.export}</h3><p>${this.exportSaid||u.account.exportHint}</p></div>
          ${this.exported?p`<a class="button small" href=${this.exported}>${u.account.exportReady}</a>`:p`<button class="button quiet small" aria-label=${u.account.export} @click=${this.export}>${u.account.exportDo}</button>`}</div>
        <div class="box"><div><h3>${u.account.close}</h3><p>${u.account.closeHint}</p></div><button class="button danger small" aria-label=${u.account.close} @click=${()=>this.closing=!0}>${u.account.closeAsk}</button></div>
      </div></section>
    </div>
    <side-sheet form="middle" .heading=${u.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <div class="stack"><p>${u.account.closeHint}</p>
        <div class="field"><label for="sure">${u.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        <button class="button danger" ?disabled=${this.typed!==`DELETE`} @click=${this.close}>${u.account.closeDo}</button></div>
    </side-sheet>`}place(t,n,r,i=!0){return p`<div class="box"><div><h3>${n}</h3><p>${r}</p></div>${i?p`<a class="button quiet small" href=${e.plain(t)} aria-label=${`${u.account.manage}: ${n}`}>${u.account.manage}</a>`:v}</div>`}async prefer(e){try{s.patch({account:(await T(`/me`,{body:{preferences:e}})).account}),c(u.account.saved)}catch(e){c(b(e),{bad:!0}),this.requestUpdate()}}set(e,t){r(e,t).then(()=>c(u.account.saved),e=>c(b(e),{bad:!0}))}async speak(e){await n(e),await this.prefer({locale:e})}};E([_()],O.prototype,`exported`,void 0),E([_()],O.prototype,`exportSaid`,void 0),E([_()],O.prototype,`closing`,void 0),E([_()],O.prototype,`typed`,void 0),O=E([w(`account-view`)],O);export{O as AccountView};