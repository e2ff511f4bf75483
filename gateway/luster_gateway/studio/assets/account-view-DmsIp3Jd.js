import{An as e,At as t,Cn as n,Dt as r,Ft as i,Mn as a,Nt as o,Pt as s,Qt as c,Vt as l,Xt as u,_n as d,an as f,cn as p,dn as m,fn as h,gn as g,in as _,jn as v,kn as y,mn as b,nn as x,on as S,rn as C,tn as w,un as T,wn as E,yn as D}from"./common-B_tYxKnZ.js";import"./side-sheet-Cjwr40TQ.js";var O=class extends m{constructor(...n){super(...n),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new e(this,i,y,D),this.notify=async e=>{let n=e.target;n.checked&&await Notification.requestPermission()!==`granted`&&(n.checked=!1,t(E.account.notifyDenied,{bad:!0})),v(`notify`,n.checked)},this.export=async()=>{try{let{export:e}=await f(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=E.account.exporting;let t=async()=>{let{export:n}=await C(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof x&&e.status===501?E.account.notYet:r(e)}},this.close=async()=>{try{await S(`/me`),l()}catch(e){this.closing=!1,t(e instanceof x&&e.status===501?E.account.notYet:r(e),{bad:!0})}}}static{this.styles=[w,g`
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
    `]}render(){this.watch;let e=i.value.account;return e?b`<div class="page narrow">
      <h1>${E.account.title}</h1>
      <p class="quieter">${E.account.email} ${e.email??E.name}</p>
      <section>
        <div class="field"><label for="display">${E.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${E.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(d).map(([e,t])=>b`<option value=${e} ?selected=${e===D.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${E.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>b`<button class="choice" aria-pressed=${e===y.value} @click=${()=>y.value=e}>${E.account.modes[e]}</button>`)}</div></div>
        <label class="line"><input type="checkbox" .checked=${a(`notify`,!1)} @change=${this.notify} /> ${E.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${E.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${s(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${E.account.milestones}</label>
      </section>
      <section>
        <div class="box"><div><h2>${E.account.keys}</h2><p>${E.account.keysHint}</p></div><a class="button quiet small" href=${u.plain(`keys`)}>${E.account.keys}</a></div>
        ${i.value.config?.sign_in.registration?b`<div class="box"><div><h2>${E.security.title}</h2><p>${E.security.lead}</p></div><a class="button quiet small" href=${u.plain(`security`)}>${E.security.title}</a></div>`:h}
        <div class="box"><div><h2>${E.account.webhooks}</h2><p>${E.account.webhooksHint} ${i.value.config?.features.webhooks?h:E.account.webhooksOff}</p></div>${i.value.config?.features.webhooks?b`<a class="button quiet small" href=${u.plain(`webhooks`)}>${E.account.webhooks}</a>`:h}</div>
        <div class="box"><div><h2>${E.account.export}</h2><p>${this.exportSaid||E.account.exportHint}</p></div>
          ${this.exported?b`<a class="button small" href=${this.exported}>${E.account.exportReady}</a>`:b`<button class="button quiet small" @click=${this.export}>${E.account.export}</button>`}</div>
        <div class="box"><div><h2>${E.account.close}</h2><p>${E.account.closeHint}</p></div><button class="button danger small" @click=${()=>this.closing=!0}>${E.account.close}</button></div>
      </section>
    </div>
    <side-sheet form="middle" .heading=${E.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <div class="stack"><p>${E.account.closeHint}</p>
        <div class="field"><label for="sure">${E.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        <button class="button danger" ?disabled=${this.typed!==`DELETE`} @click=${this.close}>${E.account.closeDo}</button></div>
    </side-sheet>`:h}async prefer(e){try{i.patch({account:(await _(`/me`,{body:{preferences:e}})).account}),t(E.account.saved)}catch(e){t(r(e),{bad:!0}),this.requestUpdate()}}set(e,n){o(e,n).then(()=>t(E.account.saved),e=>t(r(e),{bad:!0}))}async speak(e){await n(e),await this.prefer({locale:e})}};c([p()],O.prototype,`exported`,void 0),c([p()],O.prototype,`exportSaid`,void 0),c([p()],O.prototype,`closing`,void 0),c([p()],O.prototype,`typed`,void 0),O=c([T(`account-view`)],O);export{O as AccountView};