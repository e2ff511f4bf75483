import{Bn as e,Br as t,Gn as n,Hn as r,In as i,Jn as a,Mr as o,Nn as s,Nr as c,Or as l,Rr as u,Sr as d,Tr as f,Vr as p,Yn as m,br as h,dr as g,fr as _,gr as v,mr as y,pr as b,qn as x,tr as S,ur as C,vr as w,wr as T,yr as E,zr as D}from"./common-DnajJ680.js";import{n as O,t as k}from"./proof-field-RVr0dR7V.js";import"./side-sheet-BW2NVT5L.js";var A=class extends E{constructor(...e){super(...e),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new D(this,m,u,l),this.notify=async e=>{let n=e.target;n.checked&&await Notification.requestPermission()!==`granted`&&(n.checked=!1,i(c.account.notifyDenied,{bad:!0})),t(`notify`,n.checked)},this.export=async()=>{try{let{export:e}=await b(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=c.account.exporting;let t=async()=>{let{export:n}=await g(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof C&&e.status===501?c.account.notYet:s(e)}},this.close=async e=>{e.preventDefault();try{await y(`/me`,{body:O(new FormData(e.target))}),S()}catch(e){this.closing=!1,i(e instanceof C&&e.status===501?c.account.notYet:s(e),{bad:!0})}}}static{this.styles=[n,T`
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
    `]}render(){this.watch;let e=m.value.account;if(!e)return h;let t=!!m.value.config?.features.webhooks;return d`<div class="page narrow">
      <h1>${c.account.title}</h1>
      <p class="quieter">${c.account.email} ${e.email??c.name}</p>
      <section aria-labelledby="you"><h2 id="you">${c.account.you}</h2><div class="fields">
        <div class="field"><label for="display">${c.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${c.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(f).map(([e,t])=>d`<option value=${e} ?selected=${e===l.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${c.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>d`<button class="choice" aria-pressed=${e===u.value} @click=${()=>u.value=e}>${c.account.modes[e]}</button>`)}</div></div>
      </div></section>
      <section aria-labelledby="told"><h2 id="told">${c.account.told}</h2><div class="fields">
        <label class="line"><input type="checkbox" .checked=${p(`notify`,!1)} @change=${this.notify} /> ${c.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${c.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${a(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${c.account.milestones}</label>
      </div></section>
      <section aria-labelledby="ways"><h2 id="ways">${c.account.ways}</h2><div class="fields">
        ${m.value.config?.sign_in.registration?this.place(`security`,c.security.title,c.security.lead):h}
        ${this.place(`keys`,c.account.keys,c.account.keysHint)}
        ${this.place(`webhooks`,c.account.webhooks,t?c.account.webhooksHint:c.account.webhooksOff,t)}
      </div></section>
      <section aria-labelledby="data"><h2 id="data">${c.account.data}</h2><div class="fields">
        <div class="box"><div><h3>${c.account.export}</h3><p>${this.exportSaid||c.account.exportHint}</p></div>
          ${this.exported?d`<a class="button small" href=${this.exported}>${c.account.exportReady}</a>`:d`<button class="button quiet small" aria-label=${c.account.export} @click=${this.export}>${c.account.exportDo}</button>`}</div>
        <div class="box"><div><h3>${c.account.close}</h3><p>${c.account.closeHint}</p></div><button class="button danger small" aria-label=${c.account.close} @click=${()=>this.closing=!0}>${c.account.closeAsk}</button></div>
      </div></section>
    </div>
    <side-sheet form="middle" .heading=${c.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <form class="stack" @submit=${this.close}><p>${c.account.closeHint}</p>
        <div class="field"><label for="sure">${c.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        ${k(`close`)}<button class="button danger" ?disabled=${this.typed!==`DELETE`}>${c.account.closeDo}</button></form>
    </side-sheet>`}place(t,n,r,i=!0){return d`<div class="box"><div><h3>${n}</h3><p>${r}</p></div>${i?d`<a class="button quiet small" href=${e.plain(t)} aria-label=${`${c.account.manage}: ${n}`}>${c.account.manage}</a>`:h}</div>`}async prefer(e){try{m.patch({account:(await _(`/me`,{body:{preferences:e}})).account}),i(c.account.saved)}catch(e){i(s(e),{bad:!0}),this.requestUpdate()}}set(e,t){x(e,t).then(()=>i(c.account.saved),e=>i(s(e),{bad:!0}))}async speak(e){await o(e),await this.prefer({locale:e})}};r([v()],A.prototype,`exported`,void 0),r([v()],A.prototype,`exportSaid`,void 0),r([v()],A.prototype,`closing`,void 0),r([v()],A.prototype,`typed`,void 0),A=r([w(`account-view`)],A);export{A as AccountView};