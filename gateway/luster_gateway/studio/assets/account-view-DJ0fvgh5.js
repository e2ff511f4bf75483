import{a as e,f as t,l as n,n as r,o as i,r as a,s as o,t as s}from"./decorate-DgVMrwPl.js";import{a as c,c as l,i as u,o as d,t as f}from"./client-CncvMuQx.js";import"./side-sheet-BDCiqcDP.js";import{c as p,d as m,f as h,i as g,n as _,p as v,s as y,t as b}from"./index-BuAdGMzZ.js";import{_ as x}from"./studio-app-B2hVM8nm.js";import{i as S,n as C,r as w,u as T}from"./session-CvghNGP1.js";import{n as E}from"./toasts-DjpvjqyX.js";import{n as D}from"./problems-CmY3BnGo.js";var O=class extends i{constructor(...e){super(...e),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new m(this,S,b,g),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,E(p.account.notifyDenied,{bad:!0})),h(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await d(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=p.account.exporting;let t=async()=>{let{export:n}=await u(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof f&&e.status===501?p.account.notYet:D(e)}},this.close=async()=>{try{await l(`/me`),T()}catch(e){this.closing=!1,E(e instanceof f&&e.status===501?p.account.notYet:D(e),{bad:!0})}}}static{this.styles=[r,t`
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
    `]}render(){this.watch;let e=S.value.account;return e?n`<div class="page narrow">
      <h1>${p.account.title}</h1>
      <p class="quieter">${p.account.email} ${e.email??p.name}</p>
      <section>
        <div class="field"><label for="display">${p.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${p.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(_).map(([e,t])=>n`<option value=${e} ?selected=${e===g.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${p.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>n`<button class="choice" aria-pressed=${e===b.value} @click=${()=>b.value=e}>${p.account.modes[e]}</button>`)}</div></div>
        <label class="line"><input type="checkbox" .checked=${v(`notify`,!1)} @change=${this.notify} /> ${p.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${p.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${w(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${p.account.milestones}</label>
      </section>
      <section>
        <div class="box"><div><h2>${p.account.keys}</h2><p>${p.account.keysHint}</p></div><a class="button quiet small" href=${x.plain(`keys`)}>${p.account.keys}</a></div>
        ${S.value.config?.sign_in.registration?n`<div class="box"><div><h2>${p.security.title}</h2><p>${p.security.lead}</p></div><a class="button quiet small" href=${x.plain(`security`)}>${p.security.title}</a></div>`:o}
        <div class="box"><div><h2>${p.account.webhooks}</h2><p>${p.account.webhooksHint} ${S.value.config?.features.webhooks?o:p.account.webhooksOff}</p></div>${S.value.config?.features.webhooks?n`<a class="button quiet small" href=${x.plain(`webhooks`)}>${p.account.webhooks}</a>`:o}</div>
        <div class="box"><div><h2>${p.account.export}</h2><p>${this.exportSaid||p.account.exportHint}</p></div>
          ${this.exported?n`<a class="button small" href=${this.exported}>${p.account.exportReady}</a>`:n`<button class="button quiet small" @click=${this.export}>${p.account.export}</button>`}</div>
        <div class="box"><div><h2>${p.account.close}</h2><p>${p.account.closeHint}</p></div><button class="button danger small" @click=${()=>this.closing=!0}>${p.account.close}</button></div>
      </section>
    </div>
    <side-sheet form="middle" .heading=${p.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <div class="stack"><p>${p.account.closeHint}</p>
        <div class="field"><label for="sure">${p.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        <button class="button danger" ?disabled=${this.typed!==`DELETE`} @click=${this.close}>${p.account.closeDo}</button></div>
    </side-sheet>`:o}async prefer(e){try{S.patch({account:(await c(`/me`,{body:{preferences:e}})).account}),E(p.account.saved)}catch(e){E(D(e),{bad:!0}),this.requestUpdate()}}set(e,t){C(e,t).then(()=>E(p.account.saved),e=>E(D(e),{bad:!0}))}async speak(e){await y(e),await this.prefer({locale:e})}};s([a()],O.prototype,`exported`,void 0),s([a()],O.prototype,`exportSaid`,void 0),s([a()],O.prototype,`closing`,void 0),s([a()],O.prototype,`typed`,void 0),O=s([e(`account-view`)],O);export{O as AccountView};