import{$r as e,Br as t,Cr as n,Dr as r,Er as i,Hr as a,Ir as o,Kr as s,Lr as c,Or as l,Pr as u,Rr as d,Sr as f,Tr as p,Ur as m,Xr as h,Zn as g,Zr as _,_r as v,cr as y,ei as b,gr as x,hr as S,lr as C,mr as w,mt as T,or as E,pr as D,ri as O,sr as k,vr as A,xr as j}from"./common-BYV8meyg.js";import"./compare-slider-ZTpD58o6.js";var M=class extends c{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.wrongKey=!1,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new O(this,D,s)}static{this.styles=[C,a`
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
    `]}connectedCallback(){super.connectedCallback();let e=D.value.config;e?.sign_in.supabase_url&&f(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let n=e[this.scene];return t`
      <header><span class="name">${y(24)} ${_.name}</span>
        <select aria-label=${_.account.language} @change=${e=>h(e.target.value)}>
          ${Object.entries(m).map(([e,n])=>t`<option value=${e} ?selected=${e===s.value}>${n}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${_.arrive.headline}</h1><p class="lead">${_.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${b(n.id,`before`)} .now=${b(n.id,`after`)} .alt=${n.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${_.arrive.looks}>
          ${e.map((e,n)=>t`<button class="choice" aria-pressed=${n===this.scene} @click=${()=>this.scene=n}>${_.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${_.arrive.proofTitle}</h2>
        <p>${_.arrive.proofLead}</p>
        <ul class="figures">${_.arrive.figures.map(([e,n])=>t`<li><b>${e}</b><span>${n}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${_.arrive.stepsTitle}</h2>
        <ol class="steps">${_.arrive.steps.map(([e,n])=>t`<li><h3>${e}</h3><p>${n}</p></li>`)}</ol>
      </section>
      <footer><span>${_.arrive.note}</span><a href="/docs">${_.nav.api}</a></footer>
    `}ways(){let{config:e,expired:n}=D.value,i=new Set(e?.sign_in.methods??[]);return t`<div class="in">
      ${n?t`<p class="hint" role="status">${_.arrive.expired}</p>`:d}
      ${i.has(`dev`)?t`<button class="button large ${this.byAccount||this.byKey?`quiet`:``}" ?disabled=${this.busy} @click=${()=>this.enter(()=>w())}>${_.arrive.here} ${k(`forward`,18)}</button>
            <p class="hint">${T(location.hostname)?_.arrive.hereHint:_.arrive.hereHintAway}</p>`:d}
      ${i.has(`supabase`)?this.supabase():d}
      ${r(e)?i.has(`dev`)&&!this.byAccount?t`<button class="button quiet" @click=${()=>this.byAccount=!0}>${_.arrive.account}</button>`:this.own(i):d}
      ${this.byKey||!i.has(`dev`)&&!i.has(`supabase`)&&!r(e)?t`<form @submit=${this.key}><div class="field"><label for="key">${_.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required aria-invalid=${this.wrongKey} aria-describedby=${this.wrongKey?`wrong-key`:d} @input=${()=>this.wrongKey=!1} />
            ${this.wrongKey?t`<p class="wrong" id="wrong-key" role="alert">${_.arrive.wrongKey}</p>`:d}</div>
            <button class="button" ?disabled=${this.busy}>${_.arrive.signIn}</button></form>`:t`<button class="button bare small" @click=${()=>this.byKey=!0}>${_.arrive.key}</button>`}
      ${this.wrong?t`<p class="wrong" role="alert">${this.wrong}</p>`:d}
    </div>`}own(e){let{config:n}=D.value;if(n?.sign_in.needs_set_up)return t`<p class="hint" role="status">${_.arrive.setUp}</p>`;if(this.step)return t`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${_.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${_.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${_.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${_.common.cancel}</button></form>`;let r=n?.sign_in.providers??[];return t`${r.map(e=>t`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>i(e.name))}>${_.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?t`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>v())}>${_.arrive.passkey}</button>`:d}
      ${this.byLink&&e.has(`magic_link`)?this.link():d}
      ${e.has(`password`)&&!this.byLink?t`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${_.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${_.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button" ?disabled=${this.busy}>${_.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${_.arrive.forgot}</a>
              ${n?.sign_in.registration===`open`?t` · <a href="/auth/register">${_.arrive.register}</a>`:d}</p>`:d}
      ${e.has(`magic_link`)&&!this.byLink?t`<button class="button bare small" @click=${()=>this.byLink=!0}>${_.arrive.link}</button>`:d}`}link(){return this.sent?t`<p role="status">${_.arrive.linkSent(this.sent)}</p>`:t`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${_.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${_.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${_.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>p(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await A(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>S(this.step,t))}supabase(){return this.sent?t`<p role="status">${_.arrive.linkSent(this.sent)}</p>`:t`${this.oauth.map(e=>t`<button class="button quiet" @click=${()=>j(D.value.config,e)}>${_.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${_.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${_.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``,this.wrongKey=!1;try{await e(),D.value.phase!==`in`&&!this.step&&(this.wrong=_.arrive.failed)}catch(e){this.wrongKey=e instanceof l&&e.reason===`WRONG_KEY`,this.wrongKey||(this.wrong=(e instanceof DOMException?``:g(e))||_.arrive.failed)}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>x(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>n(D.value.config,t))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=g(e)||_.arrive.failed}finally{this.busy=!1}}};E([u()],M.prototype,`scene`,void 0),E([u()],M.prototype,`busy`,void 0),E([u()],M.prototype,`wrong`,void 0),E([u()],M.prototype,`wrongKey`,void 0),E([u()],M.prototype,`sent`,void 0),E([u()],M.prototype,`byKey`,void 0),E([u()],M.prototype,`oauth`,void 0),E([u()],M.prototype,`step`,void 0),E([u()],M.prototype,`byLink`,void 0),E([u()],M.prototype,`byAccount`,void 0),M=E([o(`arrive-view`)],M);export{M as ArriveView};