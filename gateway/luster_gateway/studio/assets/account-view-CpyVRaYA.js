import{$n as e,Cn as t,Gn as n,Jn as r,Kn as i,Sn as a,Sr as o,Vn as s,Wn as c,Yn as l,Zn as u,ar as d,br as f,er as p,hn as m,kn as h,lr as g,mr as _,or as v,pr as y,qn as b,rr as x,tr as S,vn as C,xn as w,xr as T,yr as E,zn as D}from"./common-nlsLLDTL.js";import"./side-sheet-BpGZKLHJ.js";var O=class extends p{constructor(...e){super(...e),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new f(this,t,E,g),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,C(_.account.notifyDenied,{bad:!0})),T(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await r(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=_.account.exporting;let t=async()=>{let{export:n}=await i(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof n&&e.status===501?_.account.notYet:m(e)}},this.close=async()=>{try{await l(`/me`),h()}catch(e){this.closing=!1,C(e instanceof n&&e.status===501?_.account.notYet:m(e),{bad:!0})}}}static{this.styles=[c,d`
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
    `]}render(){this.watch;let e=t.value.account;if(!e)return S;let n=!!t.value.config?.features.webhooks;return x`<div class="page narrow">
      <h1>${_.account.title}</h1>
      <p class="quieter">${_.account.email} ${e.email??_.name}</p>
      <section aria-labelledby="you"><h2 id="you">${_.account.you}</h2><div class="fields">
        <div class="field"><label for="display">${_.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${_.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(v).map(([e,t])=>x`<option value=${e} ?selected=${e===g.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${_.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>x`<button class="choice" aria-pressed=${e===E.value} @click=${()=>E.value=e}>${_.account.modes[e]}</button>`)}</div></div>
      </div></section>
      <section aria-labelledby="told"><h2 id="told">${_.account.told}</h2><div class="fields">
        <label class="line"><input type="checkbox" .checked=${o(`notify`,!1)} @change=${this.notify} /> ${_.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${_.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${a(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${_.account.milestones}</label>
      </div></section>
      <section aria-labelledby="ways"><h2 id="ways">${_.account.ways}</h2><div class="fields">
        ${t.value.config?.sign_in.registration?this.place(`security`,_.security.title,_.security.lead):S}
        ${this.place(`keys`,_.account.keys,_.account.keysHint)}
        ${this.place(`webhooks`,_.account.webhooks,n?_.account.webhooksHint:_.account.webhooksOff,n)}
      </div></section>
      <section aria-labelledby="data"><h2 id="data">${_.account.data}</h2><div class="fields">
        <div class="box"><div><h3>${_.account.export}</h3><p>${this.exportSaid||_.account.exportHint}</p></div>
          ${this.exported?x`<a class="button small" href=${this.exported}>${_.account.exportReady}</a>`:x`<button class="button quiet small" aria-label=${_.account.export} @click=${this.export}>${_.account.exportDo}</button>`}</div>
        <div class="box"><div><h3>${_.account.close}</h3><p>${_.account.closeHint}</p></div><button class="button danger small" aria-label=${_.account.close} @click=${()=>this.closing=!0}>${_.account.closeAsk}</button></div>
      </div></section>
    </div>
    <side-sheet form="middle" .heading=${_.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <div class="stack"><p>${_.account.closeHint}</p>
        <div class="field"><label for="sure">${_.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        <button class="button danger" ?disabled=${this.typed!==`DELETE`} @click=${this.close}>${_.account.closeDo}</button></div>
    </side-sheet>`}place(e,t,n,r=!0){return x`<div class="box"><div><h3>${t}</h3><p>${n}</p></div>${r?x`<a class="button quiet small" href=${D.plain(e)} aria-label=${`${_.account.manage}: ${t}`}>${_.account.manage}</a>`:S}</div>`}async prefer(e){try{t.patch({account:(await b(`/me`,{body:{preferences:e}})).account}),C(_.account.saved)}catch(e){C(m(e),{bad:!0}),this.requestUpdate()}}set(e,t){w(e,t).then(()=>C(_.account.saved),e=>C(m(e),{bad:!0}))}async speak(e){await y(e),await this.prefer({locale:e})}};s([u()],O.prototype,`exported`,void 0),s([u()],O.prototype,`exportSaid`,void 0),s([u()],O.prototype,`closing`,void 0),s([u()],O.prototype,`typed`,void 0),O=s([e(`account-view`)],O);export{O as AccountView};