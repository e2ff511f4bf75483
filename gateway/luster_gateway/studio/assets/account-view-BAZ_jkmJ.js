import{Br as e,Cr as t,Er as n,Hr as r,Jn as i,Kn as a,Ln as o,Nr as s,Pn as c,Pr as l,Tr as u,Un as d,Vn as f,Vr as p,Xn as m,Yn as h,_r as g,br as _,dr as v,fr as y,hr as b,kr as x,mr as S,nr as C,pr as w,xr as T,yr as E,zr as D}from"./common-3VDTXD9_.js";import{n as O,t as k}from"./proof-field-DB_Drc5U.js";import"./side-sheet-Gm7QtOZG.js";var A=class extends _{constructor(...t){super(...t),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new e(this,m,D,x),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,o(l.account.notifyDenied,{bad:!0})),p(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await S(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=l.account.exporting;let t=async()=>{let{export:n}=await y(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof v&&e.status===501?l.account.notYet:c(e)}},this.close=async e=>{e.preventDefault();try{await b(`/me`,{body:O(new FormData(e.target))}),C()}catch(e){this.closing=!1,o(e instanceof v&&e.status===501?l.account.notYet:c(e),{bad:!0})}}}static{this.styles=[a,u`
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
    `]}render(){this.watch;let e=m.value.account;if(!e)return T;let i=!!m.value.config?.features.webhooks;return t`<div class="page narrow">
      <h1>${l.account.title}</h1>
      <p class="quieter">${l.account.email} ${e.email??l.name}</p>
      <section aria-labelledby="you"><h2 id="you">${l.account.you}</h2><div class="fields">
        <div class="field"><label for="display">${l.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${l.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(n).map(([e,n])=>t`<option value=${e} ?selected=${e===x.value}>${n}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${l.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>t`<button class="choice" aria-pressed=${e===D.value} @click=${()=>D.value=e}>${l.account.modes[e]}</button>`)}</div></div>
      </div></section>
      <section aria-labelledby="told"><h2 id="told">${l.account.told}</h2><div class="fields">
        <label class="line"><input type="checkbox" .checked=${r(`notify`,!1)} @change=${this.notify} /> ${l.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${l.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${h(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${l.account.milestones}</label>
      </div></section>
      <section aria-labelledby="ways"><h2 id="ways">${l.account.ways}</h2><div class="fields">
        ${m.value.config?.sign_in.registration?this.place(`security`,l.security.title,l.security.lead):T}
        ${this.place(`keys`,l.account.keys,l.account.keysHint)}
        ${this.place(`webhooks`,l.account.webhooks,i?l.account.webhooksHint:l.account.webhooksOff,i)}
      </div></section>
      <section aria-labelledby="data"><h2 id="data">${l.account.data}</h2><div class="fields">
        <div class="box"><div><h3>${l.account.export}</h3><p>${this.exportSaid||l.account.exportHint}</p></div>
          ${this.exported?t`<a class="button small" href=${this.exported}>${l.account.exportReady}</a>`:t`<button class="button quiet small" aria-label=${l.account.export} @click=${this.export}>${l.account.exportDo}</button>`}</div>
        <div class="box"><div><h3>${l.account.close}</h3><p>${l.account.closeHint}</p></div><button class="button danger small" aria-label=${l.account.close} @click=${()=>this.closing=!0}>${l.account.closeAsk}</button></div>
      </div></section>
    </div>
    <side-sheet form="middle" .heading=${l.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <form class="stack" @submit=${this.close}><p>${l.account.closeHint}</p>
        <div class="field"><label for="sure">${l.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        ${k(`close`)}<button class="button danger" ?disabled=${this.typed!==`DELETE`}>${l.account.closeDo}</button></form>
    </side-sheet>`}place(e,n,r,i=!0){return t`<div class="box"><div><h3>${n}</h3><p>${r}</p></div>${i?t`<a class="button quiet small" href=${f.plain(e)} aria-label=${`${l.account.manage}: ${n}`}>${l.account.manage}</a>`:T}</div>`}async prefer(e){try{m.patch({account:(await w(`/me`,{body:{preferences:e}})).account}),o(l.account.saved)}catch(e){o(c(e),{bad:!0}),this.requestUpdate()}}set(e,t){i(e,t).then(()=>o(l.account.saved),e=>o(c(e),{bad:!0}))}async speak(e){await s(e),await this.prefer({locale:e})}};d([g()],A.prototype,`exported`,void 0),d([g()],A.prototype,`exportSaid`,void 0),d([g()],A.prototype,`closing`,void 0),d([g()],A.prototype,`typed`,void 0),A=d([E(`account-view`)],A);export{A as AccountView};