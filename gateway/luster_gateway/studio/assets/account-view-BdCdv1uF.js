import{Ar as e,Br as t,Hr as n,Ir as r,Kr as i,Lr as a,Mr as o,Or as s,Pr as c,Rr as l,Ur as u,Xr as d,Zn as f,Zr as p,ai as m,dr as h,er as g,fr as _,ii as v,ir as y,jr as b,kr as x,lr as S,ni as C,or as w,pr as T,ri as E,yr as D}from"./common-BYV8meyg.js";import{n as O,t as k}from"./proof-field-CjTxjDIE.js";import"./side-sheet-B5tRpLxa.js";var A=class extends a{constructor(...e){super(...e),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new E(this,T,C,i),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,g(p.account.notifyDenied,{bad:!0})),v(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await b(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=p.account.exporting;let t=async()=>{let{export:n}=await x(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof s&&e.status===501?p.account.notYet:f(e)}},this.close=async e=>{e.preventDefault();try{await o(`/me`,{body:O(new FormData(e.target))}),D()}catch(e){this.closing=!1,g(e instanceof s&&e.status===501?p.account.notYet:f(e),{bad:!0})}}}static{this.styles=[S,n`
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
    `]}render(){this.watch;let e=T.value.account;if(!e)return l;let n=!!T.value.config?.features.webhooks;return t`<div class="page narrow">
      <h1>${p.account.title}</h1>
      <p class="quieter">${p.account.email} ${e.email??p.name}</p>
      <section aria-labelledby="you"><h2 id="you">${p.account.you}</h2><div class="fields">
        <div class="field"><label for="display">${p.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${p.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(u).map(([e,n])=>t`<option value=${e} ?selected=${e===i.value}>${n}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${p.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>t`<button class="choice" aria-pressed=${e===C.value} @click=${()=>C.value=e}>${p.account.modes[e]}</button>`)}</div></div>
      </div></section>
      <section aria-labelledby="told"><h2 id="told">${p.account.told}</h2><div class="fields">
        <label class="line"><input type="checkbox" .checked=${m(`notify`,!1)} @change=${this.notify} /> ${p.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${p.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${_(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${p.account.milestones}</label>
      </div></section>
      <section aria-labelledby="ways"><h2 id="ways">${p.account.ways}</h2><div class="fields">
        ${T.value.config?.sign_in.registration?this.place(`security`,p.security.title,p.security.lead):l}
        ${this.place(`keys`,p.account.keys,p.account.keysHint)}
        ${this.place(`webhooks`,p.account.webhooks,n?p.account.webhooksHint:p.account.webhooksOff,n)}
      </div></section>
      <section aria-labelledby="data"><h2 id="data">${p.account.data}</h2><div class="fields">
        <div class="box"><div><h3>${p.account.export}</h3><p>${this.exportSaid||p.account.exportHint}</p></div>
          ${this.exported?t`<a class="button small" href=${this.exported}>${p.account.exportReady}</a>`:t`<button class="button quiet small" aria-label=${p.account.export} @click=${this.export}>${p.account.exportDo}</button>`}</div>
        <div class="box"><div><h3>${p.account.close}</h3><p>${p.account.closeHint}</p></div><button class="button danger small" aria-label=${p.account.close} @click=${()=>this.closing=!0}>${p.account.closeAsk}</button></div>
      </div></section>
    </div>
    <side-sheet form="middle" .heading=${p.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <form class="stack" @submit=${this.close}><p>${p.account.closeHint}</p>
        <div class="field"><label for="sure">${p.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        ${k(`close`)}<button class="button danger" ?disabled=${this.typed!==`DELETE`}>${p.account.closeDo}</button></form>
    </side-sheet>`}place(e,n,r,i=!0){return t`<div class="box"><div><h3>${n}</h3><p>${r}</p></div>${i?t`<a class="button quiet small" href=${y.plain(e)} aria-label=${`${p.account.manage}: ${n}`}>${p.account.manage}</a>`:l}</div>`}async prefer(t){try{T.patch({account:(await e(`/me`,{body:{preferences:t}})).account}),g(p.account.saved)}catch(e){g(f(e),{bad:!0}),this.requestUpdate()}}set(e,t){h(e,t).then(()=>g(p.account.saved),e=>g(f(e),{bad:!0}))}async speak(e){await d(e),await this.prefer({locale:e})}};w([c()],A.prototype,`exported`,void 0),w([c()],A.prototype,`exportSaid`,void 0),w([c()],A.prototype,`closing`,void 0),w([c()],A.prototype,`typed`,void 0),A=w([r(`account-view`)],A);export{A as AccountView};