import{Ar as e,Fr as t,Lr as n,Mr as r,Nr as i,Qn as a,Qr as o,Rr as s,Ur as c,Vr as l,Wr as u,Zr as d,ai as f,ar as p,br as m,fr as h,ii as g,jr as _,kr as v,mr as y,oi as b,pr as x,qr as S,ri as C,sr as w,tr as T,ur as E,zr as D}from"./common-O4eJjprC.js";import{n as O,t as k}from"./proof-field-D3_TN2uv.js";import"./side-sheet-8MzUF4KU.js";var A=class extends s{constructor(...t){super(...t),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new g(this,y,C,S),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,T(o.account.notifyDenied,{bad:!0})),f(`notify`,t.checked)},this.export=async()=>{try{let{export:t}=await r(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=o.account.exporting;let n=async()=>{let{export:r}=await e(`/me/exports/{export_id}`,{path:{export_id:t.id}});r.url?this.exported=r.url:r.status===`running`&&window.setTimeout(()=>void n(),3e3)};await n()}catch(e){this.exportSaid=e instanceof v&&e.status===501?o.account.notYet:a(e)}},this.close=async e=>{e.preventDefault();try{await i(`/me`,{body:O(new FormData(e.target))}),m()}catch(e){this.closing=!1,T(e instanceof v&&e.status===501?o.account.notYet:a(e),{bad:!0})}}}static{this.styles=[E,c`
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
    `]}render(){this.watch;let e=y.value.account;if(!e)return D;let t=!!y.value.config?.features.webhooks;return l`<div class="page narrow">
      <h1>${o.account.title}</h1>
      <p class="quieter">${o.account.email} ${e.email??o.name}</p>
      <section aria-labelledby="you"><h2 id="you">${o.account.you}</h2><div class="fields">
        <div class="field"><label for="display">${o.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${o.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(u).map(([e,t])=>l`<option value=${e} ?selected=${e===S.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${o.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>l`<button class="choice" aria-pressed=${e===C.value} @click=${()=>C.value=e}>${o.account.modes[e]}</button>`)}</div></div>
      </div></section>
      <section aria-labelledby="told"><h2 id="told">${o.account.told}</h2><div class="fields">
        <label class="line"><input type="checkbox" .checked=${b(`notify`,!1)} @change=${this.notify} /> ${o.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${o.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${x(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${o.account.milestones}</label>
      </div></section>
      <section aria-labelledby="ways"><h2 id="ways">${o.account.ways}</h2><div class="fields">
        ${y.value.config?.sign_in.registration?this.place(`security`,o.security.title,o.security.lead):D}
        ${this.place(`keys`,o.account.keys,o.account.keysHint)}
        ${this.place(`webhooks`,o.account.webhooks,t?o.account.webhooksHint:o.account.webhooksOff,t)}
      </div></section>
      <section aria-labelledby="data"><h2 id="data">${o.account.data}</h2><div class="fields">
        <div class="box"><div><h3>${o.account.export}</h3><p>${this.exportSaid||o.account.exportHint}</p></div>
          ${this.exported?l`<a class="button small" href=${this.exported}>${o.account.exportReady}</a>`:l`<button class="button quiet small" aria-label=${o.account.export} @click=${this.export}>${o.account.exportDo}</button>`}</div>
        <div class="box"><div><h3>${o.account.close}</h3><p>${o.account.closeHint}</p></div><button class="button danger small" aria-label=${o.account.close} @click=${()=>this.closing=!0}>${o.account.closeAsk}</button></div>
      </div></section>
    </div>
    <side-sheet form="middle" .heading=${o.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <form class="stack" @submit=${this.close}><p>${o.account.closeHint}</p>
        <div class="field"><label for="sure">${o.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        ${k(`close`)}<button class="button danger" ?disabled=${this.typed!==`DELETE`}>${o.account.closeDo}</button></form>
    </side-sheet>`}place(e,t,n,r=!0){return l`<div class="box"><div><h3>${t}</h3><p>${n}</p></div>${r?l`<a class="button quiet small" href=${p.plain(e)} aria-label=${`${o.account.manage}: ${t}`}>${o.account.manage}</a>`:D}</div>`}async prefer(e){try{y.patch({account:(await _(`/me`,{body:{preferences:e}})).account}),T(o.account.saved)}catch(e){T(a(e),{bad:!0}),this.requestUpdate()}}set(e,t){h(e,t).then(()=>T(o.account.saved),e=>T(a(e),{bad:!0}))}async speak(e){await d(e),await this.prefer({locale:e})}};w([t()],A.prototype,`exported`,void 0),w([t()],A.prototype,`exportSaid`,void 0),w([t()],A.prototype,`closing`,void 0),w([t()],A.prototype,`typed`,void 0),A=w([n(`account-view`)],A);export{A as AccountView};