import{$n as e,Ar as t,Br as n,Dr as r,Er as i,Ir as a,Jn as o,Jr as s,Kr as c,Mr as l,Nr as u,Or as d,Sr as f,Vn as p,Vr as m,Wn as h,Xn as g,Yr as _,br as v,lr as y,nr as b,qr as x,rr as S,tr as C,vr as w,wr as T,xr as E,yr as D}from"./common-CtLmJYzS.js";import{n as O,t as k}from"./proof-field-DCrHCBn-.js";import"./side-sheet-C63kl4IS.js";var A=class extends r{constructor(...e){super(...e),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new x(this,S,c,a),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,h(m.account.notifyDenied,{bad:!0})),s(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await E(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=m.account.exporting;let t=async()=>{let{export:n}=await D(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof w&&e.status===501?m.account.notYet:p(e)}},this.close=async e=>{e.preventDefault();try{await f(`/me`,{body:O(new FormData(e.target))}),y()}catch(e){this.closing=!1,h(e instanceof w&&e.status===501?m.account.notYet:p(e),{bad:!0})}}}static{this.styles=[e,l`
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
    `]}render(){this.watch;let e=S.value.account;if(!e)return d;let n=!!S.value.config?.features.webhooks;return t`<div class="page narrow">
      <h1>${m.account.title}</h1>
      <p class="quieter">${m.account.email} ${e.email??m.name}</p>
      <section aria-labelledby="you"><h2 id="you">${m.account.you}</h2><div class="fields">
        <div class="field"><label for="display">${m.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${m.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(u).map(([e,n])=>t`<option value=${e} ?selected=${e===a.value}>${n}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${m.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>t`<button class="choice" aria-pressed=${e===c.value} @click=${()=>c.value=e}>${m.account.modes[e]}</button>`)}</div></div>
      </div></section>
      <section aria-labelledby="told"><h2 id="told">${m.account.told}</h2><div class="fields">
        <label class="line"><input type="checkbox" .checked=${_(`notify`,!1)} @change=${this.notify} /> ${m.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${m.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${b(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${m.account.milestones}</label>
      </div></section>
      <section aria-labelledby="ways"><h2 id="ways">${m.account.ways}</h2><div class="fields">
        ${S.value.config?.sign_in.registration?this.place(`security`,m.security.title,m.security.lead):d}
        ${this.place(`keys`,m.account.keys,m.account.keysHint)}
        ${this.place(`webhooks`,m.account.webhooks,n?m.account.webhooksHint:m.account.webhooksOff,n)}
      </div></section>
      <section aria-labelledby="data"><h2 id="data">${m.account.data}</h2><div class="fields">
        <div class="box"><div><h3>${m.account.export}</h3><p>${this.exportSaid||m.account.exportHint}</p></div>
          ${this.exported?t`<a class="button small" href=${this.exported}>${m.account.exportReady}</a>`:t`<button class="button quiet small" aria-label=${m.account.export} @click=${this.export}>${m.account.exportDo}</button>`}</div>
        <div class="box"><div><h3>${m.account.close}</h3><p>${m.account.closeHint}</p></div><button class="button danger small" aria-label=${m.account.close} @click=${()=>this.closing=!0}>${m.account.closeAsk}</button></div>
      </div></section>
    </div>
    <side-sheet form="middle" .heading=${m.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <form class="stack" @submit=${this.close}><p>${m.account.closeHint}</p>
        <div class="field"><label for="sure">${m.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        ${k(`close`)}<button class="button danger" ?disabled=${this.typed!==`DELETE`}>${m.account.closeDo}</button></form>
    </side-sheet>`}place(e,n,r,i=!0){return t`<div class="box"><div><h3>${n}</h3><p>${r}</p></div>${i?t`<a class="button quiet small" href=${o.plain(e)} aria-label=${`${m.account.manage}: ${n}`}>${m.account.manage}</a>`:d}</div>`}async prefer(e){try{S.patch({account:(await v(`/me`,{body:{preferences:e}})).account}),h(m.account.saved)}catch(e){h(p(e),{bad:!0}),this.requestUpdate()}}set(e,t){C(e,t).then(()=>h(m.account.saved),e=>h(p(e),{bad:!0}))}async speak(e){await n(e),await this.prefer({locale:e})}};g([T()],A.prototype,`exported`,void 0),g([T()],A.prototype,`exportSaid`,void 0),g([T()],A.prototype,`closing`,void 0),g([T()],A.prototype,`typed`,void 0),A=g([i(`account-view`)],A);export{A as AccountView};