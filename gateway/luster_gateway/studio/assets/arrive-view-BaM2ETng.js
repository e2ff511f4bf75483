import{$n as e,Ar as t,Er as n,Fr as r,Gr as i,Hr as a,Kr as o,Mr as s,Or as c,Pr as l,Qn as u,Rr as d,Un as f,Ur as p,Yr as m,_r as h,ar as g,br as _,cr as v,er as y,hr as b,kr as x,lr as S,mr as C,or as w,pr as T,sr as E,st as D,tr as O,ur as k,vr as A,yr as j}from"./common-DraPfMhI.js";import"./compare-slider-_uiqqTem.js";var M=class extends x{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.wrongKey=!1,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new m(this,g,d)}static{this.styles=[O,l`
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
    `]}connectedCallback(){super.connectedCallback();let e=g.value.config;e?.sign_in.supabase_url&&C(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=i[this.scene];return s`
      <header><span class="name">${y(24)} ${p.name}</span>
        <select aria-label=${p.account.language} @change=${e=>a(e.target.value)}>
          ${Object.entries(r).map(([e,t])=>s`<option value=${e} ?selected=${e===d.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${p.arrive.headline}</h1><p class="lead">${p.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${o(e.id,`before`)} .now=${o(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${p.arrive.looks}>
          ${i.map((e,t)=>s`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${p.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${p.arrive.proofTitle}</h2>
        <p>${p.arrive.proofLead}</p>
        <ul class="figures">${p.arrive.figures.map(([e,t])=>s`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${p.arrive.stepsTitle}</h2>
        <ol class="steps">${p.arrive.steps.map(([e,t])=>s`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${p.arrive.note}</span><a href="/docs">${p.nav.api}</a></footer>
    `}ways(){let{config:n,expired:r}=g.value,i=new Set(n?.sign_in.methods??[]);return s`<div class="in">
      ${r?s`<p class="hint" role="status">${p.arrive.expired}</p>`:t}
      ${i.has(`dev`)?s`<button class="button large ${this.byAccount||this.byKey?`quiet`:``}" ?disabled=${this.busy} @click=${()=>this.enter(()=>w())}>${p.arrive.here} ${e(`forward`,18)}</button>
            <p class="hint">${D(location.hostname)?p.arrive.hereHint:p.arrive.hereHintAway}</p>`:t}
      ${i.has(`supabase`)?this.supabase():t}
      ${j(n)?i.has(`dev`)&&!this.byAccount?s`<button class="button quiet" @click=${()=>this.byAccount=!0}>${p.arrive.account}</button>`:this.own(i):t}
      ${this.byKey||!i.has(`dev`)&&!i.has(`supabase`)&&!j(n)?s`<form @submit=${this.key}><div class="field"><label for="key">${p.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required aria-invalid=${this.wrongKey} aria-describedby=${this.wrongKey?`wrong-key`:t} @input=${()=>this.wrongKey=!1} />
            ${this.wrongKey?s`<p class="wrong" id="wrong-key" role="alert">${p.arrive.wrongKey}</p>`:t}</div>
            <button class="button" ?disabled=${this.busy}>${p.arrive.signIn}</button></form>`:s`<button class="button bare small" @click=${()=>this.byKey=!0}>${p.arrive.key}</button>`}
      ${this.wrong?s`<p class="wrong" role="alert">${this.wrong}</p>`:t}
    </div>`}own(e){let{config:n}=g.value;if(n?.sign_in.needs_set_up)return s`<p class="hint" role="status">${p.arrive.setUp}</p>`;if(this.step)return s`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${p.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${p.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${p.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${p.common.cancel}</button></form>`;let r=n?.sign_in.providers??[];return s`${r.map(e=>s`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>A(e.name))}>${p.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?s`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>S())}>${p.arrive.passkey}</button>`:t}
      ${this.byLink&&e.has(`magic_link`)?this.link():t}
      ${e.has(`password`)&&!this.byLink?s`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${p.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${p.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button" ?disabled=${this.busy}>${p.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${p.arrive.forgot}</a>
              ${n?.sign_in.registration===`open`?s` · <a href="/auth/register">${p.arrive.register}</a>`:t}</p>`:t}
      ${e.has(`magic_link`)&&!this.byLink?s`<button class="button bare small" @click=${()=>this.byLink=!0}>${p.arrive.link}</button>`:t}`}link(){return this.sent?s`<p role="status">${p.arrive.linkSent(this.sent)}</p>`:s`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${p.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${p.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${p.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>h(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await k(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>E(this.step,t))}supabase(){return this.sent?s`<p role="status">${p.arrive.linkSent(this.sent)}</p>`:s`${this.oauth.map(e=>s`<button class="button quiet" @click=${()=>T(g.value.config,e)}>${p.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${p.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${p.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``,this.wrongKey=!1;try{await e(),g.value.phase!==`in`&&!this.step&&(this.wrong=p.arrive.failed)}catch(e){this.wrongKey=e instanceof _&&e.reason===`WRONG_KEY`,this.wrongKey||(this.wrong=(e instanceof DOMException?``:f(e))||p.arrive.failed)}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>v(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>b(g.value.config,t))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=f(e)||p.arrive.failed}finally{this.busy=!1}}};u([n()],M.prototype,`scene`,void 0),u([n()],M.prototype,`busy`,void 0),u([n()],M.prototype,`wrong`,void 0),u([n()],M.prototype,`wrongKey`,void 0),u([n()],M.prototype,`sent`,void 0),u([n()],M.prototype,`byKey`,void 0),u([n()],M.prototype,`oauth`,void 0),u([n()],M.prototype,`step`,void 0),u([n()],M.prototype,`byLink`,void 0),u([n()],M.prototype,`byAccount`,void 0),M=u([c(`arrive-view`)],M);export{M as ArriveView};