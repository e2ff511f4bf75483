import{$n as e,Ar as t,Er as n,Gr as r,Hn as i,Jn as a,Kn as o,Kr as s,Or as c,Pr as l,Rr as u,Sr as d,Tr as f,Wr as p,Zn as m,_r as h,br as g,er as _,gr as v,jr as y,qr as b,sr as x,tr as S,vr as C,wr as w,yr as T,zn as E,zr as D}from"./common-Bd2pAfdr.js";import{n as O,t as k}from"./proof-field-sD1yfwBT.js";import"./side-sheet-CJfgx8jB.js";var A=class extends f{constructor(...e){super(...e),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new r(this,S,p,l),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,i(D.account.notifyDenied,{bad:!0})),s(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await T(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=D.account.exporting;let t=async()=>{let{export:n}=await h(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof v&&e.status===501?D.account.notYet:E(e)}},this.close=async e=>{e.preventDefault();try{await g(`/me`,{body:O(new FormData(e.target))}),x()}catch(e){this.closing=!1,i(e instanceof v&&e.status===501?D.account.notYet:E(e),{bad:!0})}}}static{this.styles=[m,t`
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
    `]}render(){this.watch;let e=S.value.account;if(!e)return n;let t=!!S.value.config?.features.webhooks;return c`<div class="page narrow">
      <h1>${D.account.title}</h1>
      <p class="quieter">${D.account.email} ${e.email??D.name}</p>
      <section aria-labelledby="you"><h2 id="you">${D.account.you}</h2><div class="fields">
        <div class="field"><label for="display">${D.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${D.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(y).map(([e,t])=>c`<option value=${e} ?selected=${e===l.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${D.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>c`<button class="choice" aria-pressed=${e===p.value} @click=${()=>p.value=e}>${D.account.modes[e]}</button>`)}</div></div>
      </div></section>
      <section aria-labelledby="told"><h2 id="told">${D.account.told}</h2><div class="fields">
        <label class="line"><input type="checkbox" .checked=${b(`notify`,!1)} @change=${this.notify} /> ${D.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${D.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${_(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${D.account.milestones}</label>
      </div></section>
      <section aria-labelledby="ways"><h2 id="ways">${D.account.ways}</h2><div class="fields">
        ${S.value.config?.sign_in.registration?this.place(`security`,D.security.title,D.security.lead):n}
        ${this.place(`keys`,D.account.keys,D.account.keysHint)}
        ${this.place(`webhooks`,D.account.webhooks,t?D.account.webhooksHint:D.account.webhooksOff,t)}
      </div></section>
      <section aria-labelledby="data"><h2 id="data">${D.account.data}</h2><div class="fields">
        <div class="box"><div><h3>${D.account.export}</h3><p>${this.exportSaid||D.account.exportHint}</p></div>
          ${this.exported?c`<a class="button small" href=${this.exported}>${D.account.exportReady}</a>`:c`<button class="button quiet small" aria-label=${D.account.export} @click=${this.export}>${D.account.exportDo}</button>`}</div>
        <div class="box"><div><h3>${D.account.close}</h3><p>${D.account.closeHint}</p></div><button class="button danger small" aria-label=${D.account.close} @click=${()=>this.closing=!0}>${D.account.closeAsk}</button></div>
      </div></section>
    </div>
    <side-sheet form="middle" .heading=${D.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <form class="stack" @submit=${this.close}><p>${D.account.closeHint}</p>
        <div class="field"><label for="sure">${D.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        ${k(`close`)}<button class="button danger" ?disabled=${this.typed!==`DELETE`}>${D.account.closeDo}</button></form>
    </side-sheet>`}place(e,t,r,i=!0){return c`<div class="box"><div><h3>${t}</h3><p>${r}</p></div>${i?c`<a class="button quiet small" href=${o.plain(e)} aria-label=${`${D.account.manage}: ${t}`}>${D.account.manage}</a>`:n}</div>`}async prefer(e){try{S.patch({account:(await C(`/me`,{body:{preferences:e}})).account}),i(D.account.saved)}catch(e){i(E(e),{bad:!0}),this.requestUpdate()}}set(t,n){e(t,n).then(()=>i(D.account.saved),e=>i(E(e),{bad:!0}))}async speak(e){await u(e),await this.prefer({locale:e})}};a([d()],A.prototype,`exported`,void 0),a([d()],A.prototype,`exportSaid`,void 0),a([d()],A.prototype,`closing`,void 0),a([d()],A.prototype,`typed`,void 0),A=a([w(`account-view`)],A);export{A as AccountView};