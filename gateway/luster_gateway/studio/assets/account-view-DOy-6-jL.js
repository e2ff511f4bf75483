import{Cr as e,Dr as t,Fr as n,Gn as r,In as i,Ir as a,Mn as o,Nr as s,Or as c,Pr as l,Rn as u,Un as d,Vn as f,Wn as p,Zn as m,_r as h,ar as g,br as _,cr as v,dr as y,hr as b,kn as x,lr as S,mr as C,or as w,pr as T,sr as E,yr as D}from"./common-IKet5uTS.js";import{n as O,t as k}from"./proof-field-I5wwTeaE.js";import"./side-sheet-D0E5YL44.js";var A=class extends C{constructor(...t){super(...t),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new l(this,r,s,e),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,o(c.account.notifyDenied,{bad:!0})),n(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await v(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=c.account.exporting;let t=async()=>{let{export:n}=await w(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof g&&e.status===501?c.account.notYet:x(e)}},this.close=async e=>{e.preventDefault();try{await S(`/me`,{body:O(new FormData(e.target))}),m()}catch(e){this.closing=!1,o(e instanceof g&&e.status===501?c.account.notYet:x(e),{bad:!0})}}}static{this.styles=[f,D`
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
    `]}render(){this.watch;let t=r.value.account;if(!t)return b;let n=!!r.value.config?.features.webhooks;return h`<div class="page narrow">
      <h1>${c.account.title}</h1>
      <p class="quieter">${c.account.email} ${t.email??c.name}</p>
      <section aria-labelledby="you"><h2 id="you">${c.account.you}</h2><div class="fields">
        <div class="field"><label for="display">${c.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${t.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${c.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(_).map(([t,n])=>h`<option value=${t} ?selected=${t===e.value}>${n}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${c.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>h`<button class="choice" aria-pressed=${e===s.value} @click=${()=>s.value=e}>${c.account.modes[e]}</button>`)}</div></div>
      </div></section>
      <section aria-labelledby="told"><h2 id="told">${c.account.told}</h2><div class="fields">
        <label class="line"><input type="checkbox" .checked=${a(`notify`,!1)} @change=${this.notify} /> ${c.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${t.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${c.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${p(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${c.account.milestones}</label>
      </div></section>
      <section aria-labelledby="ways"><h2 id="ways">${c.account.ways}</h2><div class="fields">
        ${r.value.config?.sign_in.registration?this.place(`security`,c.security.title,c.security.lead):b}
        ${this.place(`keys`,c.account.keys,c.account.keysHint)}
        ${this.place(`webhooks`,c.account.webhooks,n?c.account.webhooksHint:c.account.webhooksOff,n)}
      </div></section>
      <section aria-labelledby="data"><h2 id="data">${c.account.data}</h2><div class="fields">
        <div class="box"><div><h3>${c.account.export}</h3><p>${this.exportSaid||c.account.exportHint}</p></div>
          ${this.exported?h`<a class="button small" href=${this.exported}>${c.account.exportReady}</a>`:h`<button class="button quiet small" aria-label=${c.account.export} @click=${this.export}>${c.account.exportDo}</button>`}</div>
        <div class="box"><div><h3>${c.account.close}</h3><p>${c.account.closeHint}</p></div><button class="button danger small" aria-label=${c.account.close} @click=${()=>this.closing=!0}>${c.account.closeAsk}</button></div>
      </div></section>
    </div>
    <side-sheet form="middle" .heading=${c.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <form class="stack" @submit=${this.close}><p>${c.account.closeHint}</p>
        <div class="field"><label for="sure">${c.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        ${k(`close`)}<button class="button danger" ?disabled=${this.typed!==`DELETE`}>${c.account.closeDo}</button></form>
    </side-sheet>`}place(e,t,n,r=!0){return h`<div class="box"><div><h3>${t}</h3><p>${n}</p></div>${r?h`<a class="button quiet small" href=${i.plain(e)} aria-label=${`${c.account.manage}: ${t}`}>${c.account.manage}</a>`:b}</div>`}async prefer(e){try{r.patch({account:(await E(`/me`,{body:{preferences:e}})).account}),o(c.account.saved)}catch(e){o(x(e),{bad:!0}),this.requestUpdate()}}set(e,t){d(e,t).then(()=>o(c.account.saved),e=>o(x(e),{bad:!0}))}async speak(e){await t(e),await this.prefer({locale:e})}};u([y()],A.prototype,`exported`,void 0),u([y()],A.prototype,`exportSaid`,void 0),u([y()],A.prototype,`closing`,void 0),u([y()],A.prototype,`typed`,void 0),A=u([T(`account-view`)],A);export{A as AccountView};