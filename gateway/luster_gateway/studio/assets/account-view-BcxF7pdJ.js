import{$r as e,Ar as t,Dr as n,Er as r,Hr as i,Ir as a,Kr as o,Mr as s,Nr as c,Or as l,Pr as u,Qr as d,Rr as f,Tr as p,Xn as m,ar as h,cr as g,ei as _,er as v,hr as y,lr as b,nr as x,qn as S,qr as C,sr as w,ti as T,wr as E,zr as D}from"./common-CTwHqudk.js";import{n as O,t as k}from"./proof-field-6SUF1ckd.js";import"./side-sheet-mdZSMrVs.js";var A=class extends c{constructor(...t){super(...t),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new e(this,b,d,i),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,m(C.account.notifyDenied,{bad:!0})),_(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await n(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=C.account.exporting;let t=async()=>{let{export:n}=await p(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof E&&e.status===501?C.account.notYet:S(e)}},this.close=async e=>{e.preventDefault();try{await l(`/me`,{body:O(new FormData(e.target))}),y()}catch(e){this.closing=!1,m(e instanceof E&&e.status===501?C.account.notYet:S(e),{bad:!0})}}}static{this.styles=[h,f`
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
    `]}render(){this.watch;let e=b.value.account;if(!e)return u;let t=!!b.value.config?.features.webhooks;return a`<div class="page narrow">
      <h1>${C.account.title}</h1>
      <p class="quieter">${C.account.email} ${e.email??C.name}</p>
      <section aria-labelledby="you"><h2 id="you">${C.account.you}</h2><div class="fields">
        <div class="field"><label for="display">${C.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${C.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(D).map(([e,t])=>a`<option value=${e} ?selected=${e===i.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${C.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>a`<button class="choice" aria-pressed=${e===d.value} @click=${()=>d.value=e}>${C.account.modes[e]}</button>`)}</div></div>
      </div></section>
      <section aria-labelledby="told"><h2 id="told">${C.account.told}</h2><div class="fields">
        <label class="line"><input type="checkbox" .checked=${T(`notify`,!1)} @change=${this.notify} /> ${C.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${C.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${g(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${C.account.milestones}</label>
      </div></section>
      <section aria-labelledby="ways"><h2 id="ways">${C.account.ways}</h2><div class="fields">
        ${b.value.config?.sign_in.registration?this.place(`security`,C.security.title,C.security.lead):u}
        ${this.place(`keys`,C.account.keys,C.account.keysHint)}
        ${this.place(`webhooks`,C.account.webhooks,t?C.account.webhooksHint:C.account.webhooksOff,t)}
      </div></section>
      <section aria-labelledby="data"><h2 id="data">${C.account.data}</h2><div class="fields">
        <div class="box"><div><h3>${C.account.export}</h3><p>${this.exportSaid||C.account.exportHint}</p></div>
          ${this.exported?a`<a class="button small" href=${this.exported}>${C.account.exportReady}</a>`:a`<button class="button quiet small" aria-label=${C.account.export} @click=${this.export}>${C.account.exportDo}</button>`}</div>
        <div class="box"><div><h3>${C.account.close}</h3><p>${C.account.closeHint}</p></div><button class="button danger small" aria-label=${C.account.close} @click=${()=>this.closing=!0}>${C.account.closeAsk}</button></div>
      </div></section>
    </div>
    <side-sheet form="middle" .heading=${C.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <form class="stack" @submit=${this.close}><p>${C.account.closeHint}</p>
        <div class="field"><label for="sure">${C.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        ${k(`close`)}<button class="button danger" ?disabled=${this.typed!==`DELETE`}>${C.account.closeDo}</button></form>
    </side-sheet>`}place(e,t,n,r=!0){return a`<div class="box"><div><h3>${t}</h3><p>${n}</p></div>${r?a`<a class="button quiet small" href=${v.plain(e)} aria-label=${`${C.account.manage}: ${t}`}>${C.account.manage}</a>`:u}</div>`}async prefer(e){try{b.patch({account:(await r(`/me`,{body:{preferences:e}})).account}),m(C.account.saved)}catch(e){m(S(e),{bad:!0}),this.requestUpdate()}}set(e,t){w(e,t).then(()=>m(C.account.saved),e=>m(S(e),{bad:!0}))}async speak(e){await o(e),await this.prefer({locale:e})}};x([t()],A.prototype,`exported`,void 0),x([t()],A.prototype,`exportSaid`,void 0),x([t()],A.prototype,`closing`,void 0),x([t()],A.prototype,`typed`,void 0),A=x([s(`account-view`)],A);export{A as AccountView};