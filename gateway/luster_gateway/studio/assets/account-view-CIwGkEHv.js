import{Ar as e,Cr as t,Er as n,Fr as r,Hr as i,Jr as a,Kn as o,Mr as s,Or as c,Pr as l,Qn as u,Rr as d,Sr as f,Un as p,Ur as m,Xn as h,Xr as g,Yr as _,Zr as v,ar as y,br as b,dr as x,ir as S,kr as C,rr as w,tr as T,wr as E,xr as D}from"./common-DraPfMhI.js";import{n as O,t as k}from"./proof-field-D4ok81t8.js";import"./side-sheet-BAhUIHPP.js";var A=class extends C{constructor(...e){super(...e),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new _(this,y,a,d),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,o(m.account.notifyDenied,{bad:!0})),g(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await t(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=m.account.exporting;let n=async()=>{let{export:t}=await D(`/me/exports/{export_id}`,{path:{export_id:e.id}});t.url?this.exported=t.url:t.status===`running`&&window.setTimeout(()=>void n(),3e3)};await n()}catch(e){this.exportSaid=e instanceof b&&e.status===501?m.account.notYet:p(e)}},this.close=async e=>{e.preventDefault();try{await E(`/me`,{body:O(new FormData(e.target))}),x()}catch(e){this.closing=!1,o(e instanceof b&&e.status===501?m.account.notYet:p(e),{bad:!0})}}}static{this.styles=[T,l`
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
    `]}render(){this.watch;let t=y.value.account;if(!t)return e;let n=!!y.value.config?.features.webhooks;return s`<div class="page narrow">
      <h1>${m.account.title}</h1>
      <p class="quieter">${m.account.email} ${t.email??m.name}</p>
      <section aria-labelledby="you"><h2 id="you">${m.account.you}</h2><div class="fields">
        <div class="field"><label for="display">${m.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${t.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${m.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(r).map(([e,t])=>s`<option value=${e} ?selected=${e===d.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${m.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>s`<button class="choice" aria-pressed=${e===a.value} @click=${()=>a.value=e}>${m.account.modes[e]}</button>`)}</div></div>
      </div></section>
      <section aria-labelledby="told"><h2 id="told">${m.account.told}</h2><div class="fields">
        <label class="line"><input type="checkbox" .checked=${v(`notify`,!1)} @change=${this.notify} /> ${m.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${t.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${m.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${S(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${m.account.milestones}</label>
      </div></section>
      <section aria-labelledby="ways"><h2 id="ways">${m.account.ways}</h2><div class="fields">
        ${y.value.config?.sign_in.registration?this.place(`security`,m.security.title,m.security.lead):e}
        ${this.place(`keys`,m.account.keys,m.account.keysHint)}
        ${this.place(`webhooks`,m.account.webhooks,n?m.account.webhooksHint:m.account.webhooksOff,n)}
      </div></section>
      <section aria-labelledby="data"><h2 id="data">${m.account.data}</h2><div class="fields">
        <div class="box"><div><h3>${m.account.export}</h3><p>${this.exportSaid||m.account.exportHint}</p></div>
          ${this.exported?s`<a class="button small" href=${this.exported}>${m.account.exportReady}</a>`:s`<button class="button quiet small" aria-label=${m.account.export} @click=${this.export}>${m.account.exportDo}</button>`}</div>
        <div class="box"><div><h3>${m.account.close}</h3><p>${m.account.closeHint}</p></div><button class="button danger small" aria-label=${m.account.close} @click=${()=>this.closing=!0}>${m.account.closeAsk}</button></div>
      </div></section>
    </div>
    <side-sheet form="middle" .heading=${m.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <form class="stack" @submit=${this.close}><p>${m.account.closeHint}</p>
        <div class="field"><label for="sure">${m.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        ${k(`close`)}<button class="button danger" ?disabled=${this.typed!==`DELETE`}>${m.account.closeDo}</button></form>
    </side-sheet>`}place(t,n,r,i=!0){return s`<div class="box"><div><h3>${n}</h3><p>${r}</p></div>${i?s`<a class="button quiet small" href=${h.plain(t)} aria-label=${`${m.account.manage}: ${n}`}>${m.account.manage}</a>`:e}</div>`}async prefer(e){try{y.patch({account:(await f(`/me`,{body:{preferences:e}})).account}),o(m.account.saved)}catch(e){o(p(e),{bad:!0}),this.requestUpdate()}}set(e,t){w(e,t).then(()=>o(m.account.saved),e=>o(p(e),{bad:!0}))}async speak(e){await i(e),await this.prefer({locale:e})}};u([n()],A.prototype,`exported`,void 0),u([n()],A.prototype,`exportSaid`,void 0),u([n()],A.prototype,`closing`,void 0),u([n()],A.prototype,`typed`,void 0),A=u([c(`account-view`)],A);export{A as AccountView};