import{$n as e,Ar as t,Br as n,Dr as r,Er as i,Ir as a,Mr as o,Nr as s,Or as c,Qn as l,Ur as u,Vn as d,Vr as f,Wr as p,Xn as m,Zn as h,_r as g,ar as _,at as v,cr as y,dr as b,fr as x,gr as S,hr as C,ir as w,or as T,pr as E,qr as D,rr as O,sr as k,vr as A,wr as j}from"./common-CtLmJYzS.js";import"./compare-slider-Bw29-X9T.js";var M=class extends r{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.wrongKey=!1,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new D(this,O,a)}static{this.styles=[e,o`
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
    `]}connectedCallback(){super.connectedCallback();let e=O.value.config;e?.sign_in.supabase_url&&x(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=u[this.scene];return t`
      <header><span class="name">${l(24)} ${f.name}</span>
        <select aria-label=${f.account.language} @change=${e=>n(e.target.value)}>
          ${Object.entries(s).map(([e,n])=>t`<option value=${e} ?selected=${e===a.value}>${n}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${f.arrive.headline}</h1><p class="lead">${f.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${p(e.id,`before`)} .now=${p(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${f.arrive.looks}>
          ${u.map((e,n)=>t`<button class="choice" aria-pressed=${n===this.scene} @click=${()=>this.scene=n}>${f.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${f.arrive.proofTitle}</h2>
        <p>${f.arrive.proofLead}</p>
        <ul class="figures">${f.arrive.figures.map(([e,n])=>t`<li><b>${e}</b><span>${n}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${f.arrive.stepsTitle}</h2>
        <ol class="steps">${f.arrive.steps.map(([e,n])=>t`<li><h3>${e}</h3><p>${n}</p></li>`)}</ol>
      </section>
      <footer><span>${f.arrive.note}</span><a href="/docs">${f.nav.api}</a></footer>
    `}ways(){let{config:e,expired:n}=O.value,r=new Set(e?.sign_in.methods??[]);return t`<div class="in">
      ${n?t`<p class="hint" role="status">${f.arrive.expired}</p>`:c}
      ${r.has(`dev`)?t`<button class="button large ${this.byAccount||this.byKey?`quiet`:``}" ?disabled=${this.busy} @click=${()=>this.enter(()=>w())}>${f.arrive.here} ${h(`forward`,18)}</button>
            <p class="hint">${v(location.hostname)?f.arrive.hereHint:f.arrive.hereHintAway}</p>`:c}
      ${r.has(`supabase`)?this.supabase():c}
      ${g(e)?r.has(`dev`)&&!this.byAccount?t`<button class="button quiet" @click=${()=>this.byAccount=!0}>${f.arrive.account}</button>`:this.own(r):c}
      ${this.byKey||!r.has(`dev`)&&!r.has(`supabase`)&&!g(e)?t`<form @submit=${this.key}><div class="field"><label for="key">${f.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required aria-invalid=${this.wrongKey} aria-describedby=${this.wrongKey?`wrong-key`:c} @input=${()=>this.wrongKey=!1} />
            ${this.wrongKey?t`<p class="wrong" id="wrong-key" role="alert">${f.arrive.wrongKey}</p>`:c}</div>
            <button class="button" ?disabled=${this.busy}>${f.arrive.signIn}</button></form>`:t`<button class="button bare small" @click=${()=>this.byKey=!0}>${f.arrive.key}</button>`}
      ${this.wrong?t`<p class="wrong" role="alert">${this.wrong}</p>`:c}
    </div>`}own(e){let{config:n}=O.value;if(n?.sign_in.needs_set_up)return t`<p class="hint" role="status">${f.arrive.setUp}</p>`;if(this.step)return t`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${f.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${f.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${f.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${f.common.cancel}</button></form>`;let r=n?.sign_in.providers??[];return t`${r.map(e=>t`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>S(e.name))}>${f.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?t`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>k())}>${f.arrive.passkey}</button>`:c}
      ${this.byLink&&e.has(`magic_link`)?this.link():c}
      ${e.has(`password`)&&!this.byLink?t`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${f.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${f.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button" ?disabled=${this.busy}>${f.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${f.arrive.forgot}</a>
              ${n?.sign_in.registration===`open`?t` · <a href="/auth/register">${f.arrive.register}</a>`:c}</p>`:c}
      ${e.has(`magic_link`)&&!this.byLink?t`<button class="button bare small" @click=${()=>this.byLink=!0}>${f.arrive.link}</button>`:c}`}link(){return this.sent?t`<p role="status">${f.arrive.linkSent(this.sent)}</p>`:t`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${f.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${f.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${f.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>C(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await y(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>_(this.step,t))}supabase(){return this.sent?t`<p role="status">${f.arrive.linkSent(this.sent)}</p>`:t`${this.oauth.map(e=>t`<button class="button quiet" @click=${()=>b(O.value.config,e)}>${f.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${f.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${f.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``,this.wrongKey=!1;try{await e(),O.value.phase!==`in`&&!this.step&&(this.wrong=f.arrive.failed)}catch(e){this.wrongKey=e instanceof A&&e.reason===`WRONG_KEY`,this.wrongKey||(this.wrong=(e instanceof DOMException?``:d(e))||f.arrive.failed)}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>T(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>E(O.value.config,t))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=d(e)||f.arrive.failed}finally{this.busy=!1}}};m([j()],M.prototype,`scene`,void 0),m([j()],M.prototype,`busy`,void 0),m([j()],M.prototype,`wrong`,void 0),m([j()],M.prototype,`wrongKey`,void 0),m([j()],M.prototype,`sent`,void 0),m([j()],M.prototype,`byKey`,void 0),m([j()],M.prototype,`oauth`,void 0),m([j()],M.prototype,`step`,void 0),m([j()],M.prototype,`byLink`,void 0),m([j()],M.prototype,`byAccount`,void 0),M=m([i(`arrive-view`)],M);export{M as ArriveView};