import{Ar as e,Bn as t,En as n,Mn as r,Mr as i,Nn as a,Nr as o,Pn as s,Qn as c,Tr as l,Xn as u,_r as d,ar as f,br as p,cr as m,dr as h,fr as g,gr as _,ir as v,jr as y,kn as b,mr as x,nr as S,or as C,rr as w,tr as T,ur as E,wr as D}from"./common-CsLnnzm3.js";import"./side-sheet-158LKN0J.js";var O=class extends h{constructor(...r){super(...r),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new y(this,s,e,p),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,b(l.account.notifyDenied,{bad:!0})),i(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await f(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=l.account.exporting;let t=async()=>{let{export:n}=await w(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof S&&e.status===501?l.account.notYet:n(e)}},this.close=async()=>{try{await C(`/me`),t()}catch(e){this.closing=!1,b(e instanceof S&&e.status===501?l.account.notYet:n(e),{bad:!0})}}}static{this.styles=[T,_`
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
    `]}render(){this.watch;let t=s.value.account;if(!t)return g;let n=!!s.value.config?.features.webhooks;return x`<div class="page narrow">
      <h1>${l.account.title}</h1>
      <p class="quieter">${l.account.email} ${t.email??l.name}</p>
      <section aria-labelledby="you"><h2 id="you">${l.account.you}</h2><div class="fields">
        <div class="field"><label for="display">${l.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${t.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${l.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(d).map(([e,t])=>x`<option value=${e} ?selected=${e===p.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${l.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(t=>x`<button class="choice" aria-pressed=${t===e.value} @click=${()=>e.value=t}>${l.account.modes[t]}</button>`)}</div></div>
      </div></section>
      <section aria-labelledby="told"><h2 id="told">${l.account.told}</h2><div class="fields">
        <label class="line"><input type="checkbox" .checked=${o(`notify`,!1)} @change=${this.notify} /> ${l.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${t.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${l.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${a(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${l.account.milestones}</label>
      </div></section>
      <section aria-labelledby="ways"><h2 id="ways">${l.account.ways}</h2><div class="fields">
        ${s.value.config?.sign_in.registration?this.place(`security`,l.security.title,l.security.lead):g}
        ${this.place(`keys`,l.account.keys,l.account.keysHint)}
        ${this.place(`webhooks`,l.account.webhooks,n?l.account.webhooksHint:l.account.webhooksOff,n)}
      </div></section>
      <section aria-labelledby="data"><h2 id="data">${l.account.data}</h2><div class="fields">
        <div class="box"><div><h3>${l.account.export}</h3><p>${this.exportSaid||l.account.exportHint}</p></div>
          ${this.exported?x`<a class="button small" href=${this.exported}>${l.account.exportReady}</a>`:x`<button class="button quiet small" aria-label=${l.account.export} @click=${this.export}>${l.account.exportDo}</button>`}</div>
        <div class="box"><div><h3>${l.account.close}</h3><p>${l.account.closeHint}</p></div><button class="button danger small" aria-label=${l.account.close} @click=${()=>this.closing=!0}>${l.account.closeAsk}</button></div>
      </div></section>
    </div>
    <side-sheet form="middle" .heading=${l.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <div class="stack"><p>${l.account.closeHint}</p>
        <div class="field"><label for="sure">${l.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        <button class="button danger" ?disabled=${this.typed!==`DELETE`} @click=${this.close}>${l.account.closeDo}</button></div>
    </side-sheet>`}place(e,t,n,r=!0){return x`<div class="box"><div><h3>${t}</h3><p>${n}</p></div>${r?x`<a class="button quiet small" href=${u.plain(e)} aria-label=${`${l.account.manage}: ${t}`}>${l.account.manage}</a>`:g}</div>`}async prefer(e){try{s.patch({account:(await v(`/me`,{body:{preferences:e}})).account}),b(l.account.saved)}catch(e){b(n(e),{bad:!0}),this.requestUpdate()}}set(e,t){r(e,t).then(()=>b(l.account.saved),e=>b(n(e),{bad:!0}))}async speak(e){await D(e),await this.prefer({locale:e})}};c([m()],O.prototype,`exported`,void 0),c([m()],O.prototype,`exportSaid`,void 0),c([m()],O.prototype,`closing`,void 0),c([m()],O.prototype,`typed`,void 0),O=c([E(`account-view`)],O);export{O as AccountView};