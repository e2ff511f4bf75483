import{$t as e,Bt as t,Dn as n,Gt as r,It as i,Jt as a,Kt as o,Lt as s,On as c,Ot as l,Rt as u,Tn as d,Vt as f,Wt as p,Yt as m,_n as h,bn as g,dn as _,en as v,fn as y,hn as b,jn as x,ln as S,nn as C,pn as w,qt as T,tn as E,vn as D,wn as O,zt as k}from"./common-TL4Xbfyj.js";import"./compare-slider-BlYdahUG.js";var A=class extends y{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new x(this,i,g)}static{this.styles=[C,h`
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
        padding: 0.2rem 0.5rem;
        font-size: var(--size-small);
        border-color: transparent;
        background: transparent;
        color: var(--text-2);
      }
      select option {
        background: var(--raised);
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
    `]}connectedCallback(){super.connectedCallback();let e=i.value.config;e?.sign_in.supabase_url&&r(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=n[this.scene];return b`
      <header><span class="name">${E(24)} ${d.name}</span>
        <select aria-label=${d.account.language} @change=${e=>O(e.target.value)}>
          ${Object.entries(D).map(([e,t])=>b`<option value=${e} ?selected=${e===g.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${d.arrive.headline}</h1><p class="lead">${d.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${c(e.id,`before`)} .now=${c(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${d.arrive.looks}>
          ${n.map((e,t)=>b`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${d.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${d.arrive.proofTitle}</h2>
        <p>${d.arrive.proofLead}</p>
        <ul class="figures">${d.arrive.figures.map(([e,t])=>b`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${d.arrive.stepsTitle}</h2>
        <ol class="steps">${d.arrive.steps.map(([e,t])=>b`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${d.arrive.note}</span><a href="/docs">${d.nav.api}</a></footer>
    `}ways(){let{config:e,expired:t}=i.value,n=new Set(e?.sign_in.methods??[]);return b`<div class="in">
      ${t?b`<p class="hint" role="status">${d.arrive.expired}</p>`:w}
      ${n.has(`dev`)?b`<button class="button large" ?disabled=${this.busy} @click=${()=>this.enter(()=>s())}>${d.arrive.here} ${v(`forward`,18)}</button>
            <p class="hint">${d.arrive.hereHint}</p>`:w}
      ${n.has(`supabase`)?this.supabase():w}
      ${m(e)?n.has(`dev`)&&!this.byAccount?b`<button class="button quiet" @click=${()=>this.byAccount=!0}>${d.arrive.account}</button>`:this.own(n):w}
      ${this.byKey||!n.has(`dev`)&&!n.has(`supabase`)&&!m(e)?b`<form @submit=${this.key}><div class="field"><label for="key">${d.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required /></div>
            <button class="button quiet" ?disabled=${this.busy}>${d.arrive.signIn}</button></form>`:b`<button class="button bare small" @click=${()=>this.byKey=!0}>${d.arrive.key}</button>`}
      ${this.wrong?b`<p class="wrong" role="alert">${this.wrong}</p>`:w}
    </div>`}own(e){let{config:n}=i.value;if(n?.sign_in.needs_set_up)return b`<p class="hint" role="status">${d.arrive.setUp}</p>`;if(this.step)return b`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${d.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${d.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${d.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${d.common.cancel}</button></form>`;let r=n?.sign_in.providers??[];return b`${r.map(e=>b`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>a(e.name))}>${d.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?b`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>t())}>${d.arrive.passkey}</button>`:w}
      ${this.byLink&&e.has(`magic_link`)?this.link():w}
      ${e.has(`password`)&&!this.byLink?b`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${d.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${d.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button ${e.has(`dev`)?`quiet`:``}" ?disabled=${this.busy}>${d.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${d.arrive.forgot}</a>
              ${n?.sign_in.registration===`open`?b` · <a href="/auth/register">${d.arrive.register}</a>`:w}</p>`:w}
      ${e.has(`magic_link`)&&!this.byLink?b`<button class="button bare small" @click=${()=>this.byLink=!0}>${d.arrive.link}</button>`:w}`}link(){return this.sent?b`<p role="status">${d.arrive.linkSent(this.sent)}</p>`:b`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${d.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${d.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${d.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>T(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await f(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>u(this.step,t))}supabase(){return this.sent?b`<p role="status">${d.arrive.linkSent(this.sent)}</p>`:b`${this.oauth.map(e=>b`<button class="button quiet" @click=${()=>p(i.value.config,e)}>${d.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${d.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${d.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``;try{await e(),i.value.phase!==`in`&&!this.step&&(this.wrong=d.arrive.failed)}catch(e){this.wrong=(e instanceof DOMException?``:l(e))||d.arrive.failed}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>k(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>o(i.value.config,t))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=l(e)||d.arrive.failed}finally{this.busy=!1}}};e([S()],A.prototype,`scene`,void 0),e([S()],A.prototype,`busy`,void 0),e([S()],A.prototype,`wrong`,void 0),e([S()],A.prototype,`sent`,void 0),e([S()],A.prototype,`byKey`,void 0),e([S()],A.prototype,`oauth`,void 0),e([S()],A.prototype,`step`,void 0),e([S()],A.prototype,`byLink`,void 0),e([S()],A.prototype,`byAccount`,void 0),A=e([_(`arrive-view`)],A);export{A as ArriveView};