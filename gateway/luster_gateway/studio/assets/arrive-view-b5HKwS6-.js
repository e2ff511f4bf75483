import{$r as e,Ar as t,Cr as n,Hr as r,Ir as i,Kr as a,Mr as o,Nr as s,Pr as c,Rr as l,Sr as u,Xr as d,Yr as f,_r as p,ar as m,dr as h,fr as g,ir as _,lr as v,mr as y,nr as b,pr as x,qn as S,qr as C,rr as w,ur as T,ut as E,vr as D,wr as O,xr as k,yr as A,zr as j}from"./common-CTwHqudk.js";import"./compare-slider-CR2eWNWU.js";var M=class extends s{constructor(...t){super(...t),this.scene=0,this.busy=!1,this.wrong=``,this.wrongKey=!1,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new e(this,v,r)}static{this.styles=[m,l`
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
    `]}connectedCallback(){super.connectedCallback();let e=v.value.config;e?.sign_in.supabase_url&&D(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=f[this.scene];return i`
      <header><span class="name">${_(24)} ${C.name}</span>
        <select aria-label=${C.account.language} @change=${e=>a(e.target.value)}>
          ${Object.entries(j).map(([e,t])=>i`<option value=${e} ?selected=${e===r.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${C.arrive.headline}</h1><p class="lead">${C.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${d(e.id,`before`)} .now=${d(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${C.arrive.looks}>
          ${f.map((e,t)=>i`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${C.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${C.arrive.proofTitle}</h2>
        <p>${C.arrive.proofLead}</p>
        <ul class="figures">${C.arrive.figures.map(([e,t])=>i`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${C.arrive.stepsTitle}</h2>
        <ol class="steps">${C.arrive.steps.map(([e,t])=>i`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${C.arrive.note}</span><a href="/docs">${C.nav.api}</a></footer>
    `}ways(){let{config:e,expired:t}=v.value,r=new Set(e?.sign_in.methods??[]);return i`<div class="in">
      ${t?i`<p class="hint" role="status">${C.arrive.expired}</p>`:c}
      ${r.has(`dev`)?i`<button class="button large ${this.byAccount||this.byKey?`quiet`:``}" ?disabled=${this.busy} @click=${()=>this.enter(()=>T())}>${C.arrive.here} ${w(`forward`,18)}</button>
            <p class="hint">${E(location.hostname)?C.arrive.hereHint:C.arrive.hereHintAway}</p>`:c}
      ${r.has(`supabase`)?this.supabase():c}
      ${n(e)?r.has(`dev`)&&!this.byAccount?i`<button class="button quiet" @click=${()=>this.byAccount=!0}>${C.arrive.account}</button>`:this.own(r):c}
      ${this.byKey||!r.has(`dev`)&&!r.has(`supabase`)&&!n(e)?i`<form @submit=${this.key}><div class="field"><label for="key">${C.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required aria-invalid=${this.wrongKey} aria-describedby=${this.wrongKey?`wrong-key`:c} @input=${()=>this.wrongKey=!1} />
            ${this.wrongKey?i`<p class="wrong" id="wrong-key" role="alert">${C.arrive.wrongKey}</p>`:c}</div>
            <button class="button" ?disabled=${this.busy}>${C.arrive.signIn}</button></form>`:i`<button class="button bare small" @click=${()=>this.byKey=!0}>${C.arrive.key}</button>`}
      ${this.wrong?i`<p class="wrong" role="alert">${this.wrong}</p>`:c}
    </div>`}own(e){let{config:t}=v.value;if(t?.sign_in.needs_set_up)return i`<p class="hint" role="status">${C.arrive.setUp}</p>`;if(this.step)return i`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${C.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${C.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${C.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${C.common.cancel}</button></form>`;let n=t?.sign_in.providers??[];return i`${n.map(e=>i`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>u(e.name))}>${C.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?i`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>x())}>${C.arrive.passkey}</button>`:c}
      ${this.byLink&&e.has(`magic_link`)?this.link():c}
      ${e.has(`password`)&&!this.byLink?i`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${C.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${C.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button" ?disabled=${this.busy}>${C.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${C.arrive.forgot}</a>
              ${t?.sign_in.registration===`open`?i` · <a href="/auth/register">${C.arrive.register}</a>`:c}</p>`:c}
      ${e.has(`magic_link`)&&!this.byLink?i`<button class="button bare small" @click=${()=>this.byLink=!0}>${C.arrive.link}</button>`:c}`}link(){return this.sent?i`<p role="status">${C.arrive.linkSent(this.sent)}</p>`:i`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${C.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${C.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${C.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>k(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await y(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>h(this.step,t))}supabase(){return this.sent?i`<p role="status">${C.arrive.linkSent(this.sent)}</p>`:i`${this.oauth.map(e=>i`<button class="button quiet" @click=${()=>p(v.value.config,e)}>${C.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${C.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${C.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``,this.wrongKey=!1;try{await e(),v.value.phase!==`in`&&!this.step&&(this.wrong=C.arrive.failed)}catch(e){this.wrongKey=e instanceof O&&e.reason===`WRONG_KEY`,this.wrongKey||(this.wrong=(e instanceof DOMException?``:S(e))||C.arrive.failed)}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>g(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>A(v.value.config,t))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=S(e)||C.arrive.failed}finally{this.busy=!1}}};b([t()],M.prototype,`scene`,void 0),b([t()],M.prototype,`busy`,void 0),b([t()],M.prototype,`wrong`,void 0),b([t()],M.prototype,`wrongKey`,void 0),b([t()],M.prototype,`sent`,void 0),b([t()],M.prototype,`byKey`,void 0),b([t()],M.prototype,`oauth`,void 0),b([t()],M.prototype,`step`,void 0),b([t()],M.prototype,`byLink`,void 0),b([t()],M.prototype,`byAccount`,void 0),M=b([o(`arrive-view`)],M);export{M as ArriveView};