import{$t as e,An as t,Cn as n,En as r,Fn as i,Gt as a,Hn as o,Jn as s,Jt as c,Ln as l,Mn as u,On as d,Pn as f,Qt as p,Sn as m,Vn as h,Xn as g,Yn as _,Zt as v,an as y,bn as b,gn as x,kn as S,mn as C,qn as w,wn as T,xn as E,yn as D}from"./common-8l5TvFPB.js";import"./side-sheet-C8PhyJ48.js";var O=class extends S{constructor(...t){super(...t),this.exported=``,this.exportSaid=``,this.closing=!1,this.typed=``,this.watch=new s(this,e,w,l),this.notify=async e=>{let t=e.target;t.checked&&await Notification.requestPermission()!==`granted`&&(t.checked=!1,c(o.account.notifyDenied,{bad:!0})),_(`notify`,t.checked)},this.export=async()=>{try{let{export:e}=await n(`/me/export`,{once:crypto.randomUUID()});this.exportSaid=o.account.exporting;let t=async()=>{let{export:n}=await E(`/me/exports/{export_id}`,{path:{export_id:e.id}});n.url?this.exported=n.url:n.status===`running`&&window.setTimeout(()=>void t(),3e3)};await t()}catch(e){this.exportSaid=e instanceof b&&e.status===501?o.account.notYet:a(e)}},this.close=async()=>{try{await T(`/me`),y()}catch(e){this.closing=!1,c(e instanceof b&&e.status===501?o.account.notYet:a(e),{bad:!0})}}}static{this.styles=[D,f`
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
    `]}render(){this.watch;let n=e.value.account;return n?u`<div class="page narrow">
      <h1>${o.account.title}</h1>
      <p class="quieter">${o.account.email} ${n.email??o.name}</p>
      <section>
        <div class="field"><label for="display">${o.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${n.preferences.display_name} @change=${e=>this.prefer({display_name:e.target.value})} /></div>
        <div class="field"><label for="language">${o.account.language}</label><select id="language" @change=${e=>this.speak(e.target.value)}>
          ${Object.entries(i).map(([e,t])=>u`<option value=${e} ?selected=${e===l.value}>${t}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${o.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${[`dark`,`light`,`system`].map(e=>u`<button class="choice" aria-pressed=${e===w.value} @click=${()=>w.value=e}>${o.account.modes[e]}</button>`)}</div></div>
        <label class="line"><input type="checkbox" .checked=${g(`notify`,!1)} @change=${this.notify} /> ${o.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${n.preferences.email_notifications} @change=${e=>this.prefer({email_notifications:e.target.checked})} /> ${o.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${p(`milestones`,!0)} @change=${e=>this.set(`milestones`,e.target.checked)} /> ${o.account.milestones}</label>
      </section>
      <section>
        <div class="box"><div><h2>${o.account.keys}</h2><p>${o.account.keysHint}</p></div><a class="button quiet small" href=${C.plain(`keys`)}>${o.account.keys}</a></div>
        ${e.value.config?.sign_in.registration?u`<div class="box"><div><h2>${o.security.title}</h2><p>${o.security.lead}</p></div><a class="button quiet small" href=${C.plain(`security`)}>${o.security.title}</a></div>`:t}
        <div class="box"><div><h2>${o.account.webhooks}</h2><p>${o.account.webhooksHint} ${e.value.config?.features.webhooks?t:o.account.webhooksOff}</p></div>${e.value.config?.features.webhooks?u`<a class="button quiet small" href=${C.plain(`webhooks`)}>${o.account.webhooks}</a>`:t}</div>
        <div class="box"><div><h2>${o.account.export}</h2><p>${this.exportSaid||o.account.exportHint}</p></div>
          ${this.exported?u`<a class="button small" href=${this.exported}>${o.account.exportReady}</a>`:u`<button class="button quiet small" @click=${this.export}>${o.account.export}</button>`}</div>
        <div class="box"><div><h2>${o.account.close}</h2><p>${o.account.closeHint}</p></div><button class="button danger small" @click=${()=>this.closing=!0}>${o.account.close}</button></div>
      </section>
    </div>
    <side-sheet form="middle" .heading=${o.account.close} .open=${this.closing} @closed=${()=>this.closing=!1}>
      <div class="stack"><p>${o.account.closeHint}</p>
        <div class="field"><label for="sure">${o.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${e=>this.typed=e.target.value} /></div>
        <button class="button danger" ?disabled=${this.typed!==`DELETE`} @click=${this.close}>${o.account.closeDo}</button></div>
    </side-sheet>`:t}async prefer(t){try{e.patch({account:(await m(`/me`,{body:{preferences:t}})).account}),c(o.account.saved)}catch(e){c(a(e),{bad:!0}),this.requestUpdate()}}set(e,t){v(e,t).then(()=>c(o.account.saved),e=>c(a(e),{bad:!0}))}async speak(e){await h(e),await this.prefer({locale:e})}};x([r()],O.prototype,`exported`,void 0),x([r()],O.prototype,`exportSaid`,void 0),x([r()],O.prototype,`closing`,void 0),x([r()],O.prototype,`typed`,void 0),O=x([d(`account-view`)],O);export{O as AccountView};