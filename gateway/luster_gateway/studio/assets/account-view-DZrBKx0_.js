import{An as e,Fr as t,Gn as n,Hn as r,Ir as i,Kn as a,Ln as o,Lr as s,Nn as c,Or as l,Pr as u,Qn as d,Wn as f,br as p,cr as m,fr as h,gr as g,hr as _,kr as v,lr as y,mr as b,or as x,sr as S,ur as C,vr as w,wr as T,xr as E,zn as D}from"./common-Th73iqsk.js";import{n as O,t as k}from"./proof-field-BWN-U5lj.js";import"./side-sheet-CP9mHh_b.js";var A=class extends _{constructor(...n){super(...n),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new t(this,a,u,T),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,c(v.account.notifyDenied,{bad:!0})),i(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await y(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=v.account.exporting;let t=async()=>{let{export:n}=await S(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(t){this.exportSaid=t instanceof x&&t.status===501?v.account.notYet:e(t)}},this.close=async t=>{t.preventDefault();try{await C(`/me`,{body:O(new FormData(t.target))}),d()}catch(t){this.closing=!1,c(t instanceof x&&t.status===501?v.account.notYet:e(t),{bad:!0})}}}static{this.styles=[r,p`
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
    `]}render(){this.watch;let e=a.value.account;if(!e)return g;let t=!!a.value.config?.features.webhooks;return w`<div class="page narrow">
      <h1>${v.account.title}</h1>
      <p class="quieter">${v.account.email} ${e.email??v.name}</p>
      <section aria-labelledby="you"><h2 id="you">${v.account.you}</h2><div class="fields">
        <div class="field"><label for="display">${v.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${e.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${v.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(E).map(([e,t])=>w`<option value=${e} ?selected=${e===T.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${v.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>w`<button class="choice" aria-pressed=${e===u.value} @click=${()=>u.value=e}>${v.account.modes[e]}</button>`)}</div></div>
      </div></section>
      <section aria-labelledby="told"><h2 id="told">${v.account.told}</h2><div class="fields">
        <label class="line"><input type="checkbox" .checked=${s(`notify`,!1)} @change=${this.notify} /> ${v.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${e.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${v.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${n(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${v.account.milestones}</label>
      </div></section>
      <section aria-labelledby="ways"><h2 id="ways">${v.account.ways}</h2><div class="fields">
        ${a.value.config?.sign_in.registration?this.place(`security`,v.security.title,v.security.lead):g}
        ${this.place(`keys`,v.account.keys,v.account.keysHint)}
        ${this.place(`webhooks`,v.account.webhooks,t?v.account.webhooksHint:v.account.webhooksOff,t)}
      </div></section>
      <section aria-labelledby="data"><h2 id="data">${v.account.data}</h2><div class="fields">
        <div class="box"><div><h3>${v.account.export}</h3><p>${this.exportSaid||v.account.exportHint}</p></div>
          ${this.exported?w`<a class="button small" href=${this.exported}>${v.account.exportReady}</a>`:w`<button class="button quiet small" aria-label=${v.account.export} @click=${this.export}>${v.account.exportDo}</button>`}</div>
        <div class="box"><div><h3>${v.account.close}</h3><p>${v.account.closeHint}</p></div><button class="button danger small" aria-label=${v.account.close} @click=${()=>this.closing=!0}>${v.account.closeAsk}</button></div>
      </div></section>
    </div>
    <side-sheet form="middle" .heading=${v.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <form class="stack" @submit=${this.close}><p>${v.account.closeHint}</p>
        <div class="field"><label for="sure">${v.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        ${k(`close`)}<button class="button danger" ?disabled=${this.typed!==`DELETE`}>${v.account.closeDo}</button></form>
    </side-sheet>`}place(e,t,n,r=!0){return w`<div class="box"><div><h3>${t}</h3><p>${n}</p></div>${r?w`<a class="button quiet small" href=${o.plain(e)} aria-label=${`${v.account.manage}: ${t}`}>${v.account.manage}</a>`:g}</div>`}async prefer(t){try{a.patch({account:(await m(`/me`,{body:{preferences:t}})).account}),c(v.account.saved)}catch(t){c(e(t),{bad:!0}),this.requestUpdate()}}set(t,n){f(t,n).then(()=>c(v.account.saved),t=>c(e(t),{bad:!0}))}async speak(e){await l(e),await this.prefer({locale:e})}};D([h()],A.prototype,`exported`,void 0),D([h()],A.prototype,`exportSaid`,void 0),D([h()],A.prototype,`closing`,void 0),D([h()],A.prototype,`typed`,void 0),A=D([b(`account-view`)],A);export{A as AccountView};