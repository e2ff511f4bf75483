import{$n as e,An as t,Ar as n,Cn as r,Dr as i,En as a,Ln as o,Or as s,Qn as c,Sr as l,Yn as u,_r as d,ar as f,cr as p,dr as m,er as h,jn as g,kn as _,kr as v,lr as y,mr as b,nr as x,pr as S,qn as C,rr as w,sr as T,tr as E,xr as D}from"./common-BEWaxQ7m.js";import"./side-sheet--O4wzD5z.js";var O=class extends p{constructor(...t){super(...t),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new s(this,g,i,d),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,a(l.account.notifyDenied,{bad:!0})),v(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await x(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=l.account.exporting;let t=async()=>{let{export:n}=await h(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(t){this.exportSaid=t instanceof e&&t.status===501?l.account.notYet:r(t)}},this.close=async()=>{try{await w(`/me`),o()}catch(t){this.closing=!1,a(t instanceof e&&t.status===501?l.account.notYet:r(t),{bad:!0})}}}static{this.styles=[c,S`
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
    `]}render(){this.watch;let e=g.value.account;if(!e)return y;let r=!!g.value.config?.features.webhooks;return m`<div class="page narrow">
      <h1>${l.account.title}</h1>
      <p class="quieter">${l.account.email} ${e.email??l.name}</p>
      <section aria-labelledby="you"><h2 id="you">${l.account.you}</h2><div class="fields">
        <div class="field"><label for="display">${l.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${l.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(b).map(([e,t])=>m`<option value=${e} ?selected=${e===d.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${l.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>m`<button class="choice" aria-pressed=${e===i.value} @click=${()=>i.value=e}>${l.account.modes[e]}</button>`)}</div></div>
      </div></section>
      <section aria-labelledby="told"><h2 id="told">${l.account.told}</h2><div class="fields">
        <label class="line"><input type="checkbox" .checked=${n(`notify`,!1)} @change=${this.notify} /> ${l.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${l.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${t(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${l.account.milestones}</label>
      </div></section>
      <section aria-labelledby="ways"><h2 id="ways">${l.account.ways}</h2><div class="fields">
        ${g.value.config?.sign_in.registration?this.place(`security`,l.security.title,l.security.lead):y}
        ${this.place(`keys`,l.account.keys,l.account.keysHint)}
        ${this.place(`webhooks`,l.account.webhooks,r?l.account.webhooksHint:l.account.webhooksOff,r)}
      </div></section>
      <section aria-labelledby="data"><h2 id="data">${l.account.data}</h2><div class="fields">
        <div class="box"><div><h3>${l.account.export}</h3><p>${this.exportSaid||l.account.exportHint}</p></div>
          ${this.exported?m`<a class="button small" href=${this.exported}>${l.account.exportReady}</a>`:m`<button class="button quiet small" aria-label=${l.account.export} @click=${this.export}>${l.account.exportDo}</button>`}</div>
        <div class="box"><div><h3>${l.account.close}</h3><p>${l.account.closeHint}</p></div><button class="button danger small" aria-label=${l.account.close} @click=${()=>this.closing=!0}>${l.account.closeAsk}</button></div>
      </div></section>
    </div>
    <side-sheet form="middle" .heading=${l.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <div class="stack"><p>${l.account.closeHint}</p>
        <div class="field"><label for="sure">${l.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        <button class="button danger" ?disabled=${this.typed!==`DELETE`} @click=${this.close}>${l.account.closeDo}</button></div>
    </side-sheet>`}place(e,t,n,r=!0){return m`<div class="box"><div><h3>${t}</h3><p>${n}</p></div>${r?m`<a class="button quiet small" href=${C.plain(e)} aria-label=${`${l.account.manage}: ${t}`}>${l.account.manage}</a>`:y}</div>`}async prefer(e){try{g.patch({account:(await E(`/me`,{body:{preferences:e}})).account}),a(l.account.saved)}catch(e){a(r(e),{bad:!0}),this.requestUpdate()}}set(e,t){_(e,t).then(()=>a(l.account.saved),e=>a(r(e),{bad:!0}))}async speak(e){await D(e),await this.prefer({locale:e})}};u([f()],O.prototype,`exported`,void 0),u([f()],O.prototype,`exportSaid`,void 0),u([f()],O.prototype,`closing`,void 0),u([f()],O.prototype,`typed`,void 0),O=u([T(`account-view`)],O);export{O as AccountView};