import{$n as e,Ar as t,Bn as n,Cr as r,Dr as i,Gn as a,Jn as o,Kn as s,Or as c,Pr as l,Rn as u,Vn as d,Xn as f,Yn as p,_r as m,br as h,dr as g,er as _,hr as v,ir as y,jr as b,kn as x,mr as S,nr as C,pr as w,qn as T,rr as E,rt as D,tr as O,yr as k,zn as A}from"./common-IKet5uTS.js";import"./compare-slider-DDrY3-k8.js";var j=class extends S{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new l(this,a,r)}static{this.styles=[d,k`
      :host {
        display: block;
        --wide: 88rem;
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        max-width: var(--wide);
        margin-inline: auto;
        padding: 1rem var(--edge);
      }
      .name {
        display: inline-flex;
        align-items: center;
        gap: 0.55rem;
        font-size: 1.0625rem;
        font-weight: 620;
        letter-spacing: -0.02em;
      }
      .hero {
        max-width: var(--wide);
        margin-inline: auto;
        padding: clamp(1.5rem, 4vw, 3.5rem) var(--edge) 0;
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(17rem, 21rem);
        gap: 2rem clamp(2rem, 6vw, 6rem);
        align-items: end;
      }
      h1 {
        font-size: var(--size-hero);
        letter-spacing: -0.04em;
        line-height: 1;
        max-width: 13ch;
        font-weight: 620;
      }
      .lead {
        margin-top: 1.4rem;
        font-size: clamp(1.0625rem, 0.95rem + 0.5vw, 1.3125rem);
        line-height: 1.45;
        letter-spacing: -0.012em;
        color: var(--text-2);
        max-width: 38rem;
        text-wrap: pretty;
      }
      .in {
        display: grid;
        gap: 0.75rem;
      }
      .in .button {
        width: 100%;
      }
      .or {
        display: flex;
        align-items: center;
        gap: 0.75rem;
        color: var(--text-3);
        font-size: var(--size-small);
      }
      .or::before,
      .or::after {
        content: "";
        flex: 1;
        border-top: 1px solid var(--line);
      }
      form {
        display: grid;
        gap: 0.6rem;
      }
      .stage {
        max-width: var(--wide);
        margin: clamp(1.75rem, 4vw, 3rem) auto 0;
        padding-inline: var(--edge);
      }
      compare-slider {
        aspect-ratio: 16 / 8.2;
        border-radius: var(--round-large);
      }
      .scenes {
        margin-top: 1rem;
        justify-content: center;
      }
      section.band {
        max-width: var(--wide);
        margin: clamp(4rem, 9vw, 8rem) auto 0;
        padding-inline: var(--edge);
      }
      .band h2 {
        font-size: clamp(1.6rem, 1.2rem + 1.6vw, 2.4rem);
        letter-spacing: -0.03em;
        line-height: 1.12;
        max-width: 22ch;
        text-wrap: balance;
      }
      .band > p {
        margin-top: 0.9rem;
        color: var(--text-2);
        font-size: var(--size-lead);
        max-width: 44rem;
        text-wrap: pretty;
      }
      .figures,
      .steps {
        margin-top: clamp(1.75rem, 4vw, 3rem);
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: clamp(1.25rem, 3vw, 3rem);
      }
      .figures li,
      .steps li {
        border-top: 1px solid var(--line-strong);
        padding-top: 1rem;
      }
      .figures b {
        display: block;
        font-size: clamp(2rem, 1.4rem + 2.2vw, 3.25rem);
        font-weight: 560;
        letter-spacing: -0.04em;
        line-height: 1.1;
        font-variant-numeric: tabular-nums;
      }
      .figures span,
      .steps p {
        display: block;
        margin-top: 0.5rem;
        color: var(--text-2);
        max-width: 30ch;
        text-wrap: pretty;
      }
      .steps h3 {
        font-size: var(--size-lead);
        letter-spacing: -0.015em;
      }
      footer {
        max-width: var(--wide);
        margin: clamp(4rem, 9vw, 7rem) auto 0;
        padding: 1.5rem var(--edge) 2.5rem;
        color: var(--text-3);
        font-size: var(--size-small);
        display: flex;
        justify-content: space-between;
        gap: 1rem 2rem;
        flex-wrap: wrap;
        border-top: 1px solid var(--line);
      }
      select {
        width: auto;
        min-height: 2rem;
        padding: 0.2rem 2rem 0.2rem 0.5rem;
        font-size: var(--size-small);
        border-color: transparent;
        background-color: transparent;
        color: var(--text-2);
      }
      @media (max-width: 860px) {
        .hero {
          grid-template-columns: 1fr;
        }
        .in {
          max-width: 26rem;
        }
        compare-slider {
          aspect-ratio: 4 / 3;
        }
        .stage {
          padding-inline: 0;
        }
        .stage compare-slider {
          border-radius: 0;
        }
        .figures,
        .steps {
          grid-template-columns: 1fr;
        }
      }
    `]}connectedCallback(){super.connectedCallback();let e=a.value.config;e?.sign_in.supabase_url&&_(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=t[this.scene];return m`
      <header><span class="name">${n(24)} ${c.name}</span>
        <select aria-label=${c.account.language} @change=${e=>i(e.target.value)}>
          ${Object.entries(h).map(([e,t])=>m`<option value=${e} ?selected=${e===r.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${c.arrive.headline}</h1><p class="lead">${c.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${b(e.id,`before`)} .now=${b(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${c.arrive.looks}>
          ${t.map((e,t)=>m`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${c.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${c.arrive.proofTitle}</h2>
        <p>${c.arrive.proofLead}</p>
        <ul class="figures">${c.arrive.figures.map(([e,t])=>m`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${c.arrive.stepsTitle}</h2>
        <ol class="steps">${c.arrive.steps.map(([e,t])=>m`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${c.arrive.note}</span><a href="/docs">${c.nav.api}</a></footer>
    `}ways(){let{config:e,expired:t}=a.value,n=new Set(e?.sign_in.methods??[]);return m`<div class="in">
      ${t?m`<p class="hint" role="status">${c.arrive.expired}</p>`:v}
      ${n.has(`dev`)?m`<button class="button large" ?disabled=${this.busy} @click=${()=>this.enter(()=>s())}>${c.arrive.here} ${A(`forward`,18)}</button>
            <p class="hint">${D(location.hostname)?c.arrive.hereHint:c.arrive.hereHintAway}</p>`:v}
      ${n.has(`supabase`)?this.supabase():v}
      ${y(e)?n.has(`dev`)&&!this.byAccount?m`<button class="button quiet" @click=${()=>this.byAccount=!0}>${c.arrive.account}</button>`:this.own(n):v}
      ${this.byKey||!n.has(`dev`)&&!n.has(`supabase`)&&!y(e)?m`<form @submit=${this.key}><div class="field"><label for="key">${c.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required /></div>
            <button class="button quiet" ?disabled=${this.busy}>${c.arrive.signIn}</button></form>`:m`<button class="button bare small" @click=${()=>this.byKey=!0}>${c.arrive.key}</button>`}
      ${this.wrong?m`<p class="wrong" role="alert">${this.wrong}</p>`:v}
    </div>`}own(e){let{config:t}=a.value;if(t?.sign_in.needs_set_up)return m`<p class="hint" role="status">${c.arrive.setUp}</p>`;if(this.step)return m`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${c.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${c.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${c.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${c.common.cancel}</button></form>`;let n=t?.sign_in.providers??[];return m`${n.map(e=>m`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>E(e.name))}>${c.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?m`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>p())}>${c.arrive.passkey}</button>`:v}
      ${this.byLink&&e.has(`magic_link`)?this.link():v}
      ${e.has(`password`)&&!this.byLink?m`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${c.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${c.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button ${e.has(`dev`)?`quiet`:``}" ?disabled=${this.busy}>${c.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${c.arrive.forgot}</a>
              ${t?.sign_in.registration===`open`?m` · <a href="/auth/register">${c.arrive.register}</a>`:v}</p>`:v}
      ${e.has(`magic_link`)&&!this.byLink?m`<button class="button bare small" @click=${()=>this.byLink=!0}>${c.arrive.link}</button>`:v}`}link(){return this.sent?m`<p role="status">${c.arrive.linkSent(this.sent)}</p>`:m`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${c.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${c.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${c.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>C(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await f(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>T(this.step,t))}supabase(){return this.sent?m`<p role="status">${c.arrive.linkSent(this.sent)}</p>`:m`${this.oauth.map(t=>m`<button class="button quiet" @click=${()=>e(a.value.config,t)}>${c.arrive.with(t.charAt(0).toUpperCase()+t.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${c.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${c.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``;try{await e(),a.value.phase!==`in`&&!this.step&&(this.wrong=c.arrive.failed)}catch(e){this.wrong=(e instanceof DOMException?``:x(e))||c.arrive.failed}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>o(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>O(a.value.config,t))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=x(e)||c.arrive.failed}finally{this.busy=!1}}};u([g()],j.prototype,`scene`,void 0),u([g()],j.prototype,`busy`,void 0),u([g()],j.prototype,`wrong`,void 0),u([g()],j.prototype,`sent`,void 0),u([g()],j.prototype,`byKey`,void 0),u([g()],j.prototype,`oauth`,void 0),u([g()],j.prototype,`step`,void 0),u([g()],j.prototype,`byLink`,void 0),u([g()],j.prototype,`byAccount`,void 0),j=u([w(`arrive-view`)],j);export{j as ArriveView};