import{$t as e,An as t,Bt as n,Cn as r,Dn as i,Dt as a,En as o,Ft as s,Gt as c,It as l,Jt as u,Kt as d,Lt as f,Qt as p,Rt as m,Ut as h,Wt as g,_n as _,cn as v,dn as y,en as b,fn as x,gn as S,mn as C,qt as w,tn as T,un as E,wn as D,yn as O,zt as k}from"./common-B_tYxKnZ.js";import"./compare-slider-CsZhZKW6.js";var A=class extends y{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new t(this,s,O)}static{this.styles=[T,S`
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
    `]}connectedCallback(){super.connectedCallback();let e=s.value.config;e?.sign_in.supabase_url&&g(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=o[this.scene];return C`
      <header><span class="name">${b(24)} ${D.name}</span>
        <select aria-label=${D.account.language} @change=${e=>r(e.target.value)}>
          ${Object.entries(_).map(([e,t])=>C`<option value=${e} ?selected=${e===O.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${D.arrive.headline}</h1><p class="lead">${D.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${i(e.id,`before`)} .now=${i(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${D.arrive.looks}>
          ${o.map((e,t)=>C`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${D.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${D.arrive.proofTitle}</h2>
        <p>${D.arrive.proofLead}</p>
        <ul class="figures">${D.arrive.figures.map(([e,t])=>C`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${D.arrive.stepsTitle}</h2>
        <ol class="steps">${D.arrive.steps.map(([e,t])=>C`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${D.arrive.note}</span><a href="/docs">${D.nav.api}</a></footer>
    `}ways(){let{config:t,expired:n}=s.value,r=new Set(t?.sign_in.methods??[]);return C`<div class="in">
      ${n?C`<p class="hint" role="status">${D.arrive.expired}</p>`:x}
      ${r.has(`dev`)?C`<button class="button large" ?disabled=${this.busy} @click=${()=>this.enter(()=>l())}>${D.arrive.here} ${e(`forward`,18)}</button>
            <p class="hint">${D.arrive.hereHint}</p>`:x}
      ${r.has(`supabase`)?this.supabase():x}
      ${u(t)?r.has(`dev`)&&!this.byAccount?C`<button class="button quiet" @click=${()=>this.byAccount=!0}>${D.arrive.account}</button>`:this.own(r):x}
      ${this.byKey||!r.has(`dev`)&&!r.has(`supabase`)&&!u(t)?C`<form @submit=${this.key}><div class="field"><label for="key">${D.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required /></div>
            <button class="button quiet" ?disabled=${this.busy}>${D.arrive.signIn}</button></form>`:C`<button class="button bare small" @click=${()=>this.byKey=!0}>${D.arrive.key}</button>`}
      ${this.wrong?C`<p class="wrong" role="alert">${this.wrong}</p>`:x}
    </div>`}own(e){let{config:t}=s.value;if(t?.sign_in.needs_set_up)return C`<p class="hint" role="status">${D.arrive.setUp}</p>`;if(this.step)return C`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${D.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${D.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${D.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${D.common.cancel}</button></form>`;let n=t?.sign_in.providers??[];return C`${n.map(e=>C`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>w(e.name))}>${D.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?C`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>k())}>${D.arrive.passkey}</button>`:x}
      ${this.byLink&&e.has(`magic_link`)?this.link():x}
      ${e.has(`password`)&&!this.byLink?C`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${D.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${D.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button ${e.has(`dev`)?`quiet`:``}" ?disabled=${this.busy}>${D.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${D.arrive.forgot}</a>
              ${t?.sign_in.registration===`open`?C` · <a href="/auth/register">${D.arrive.register}</a>`:x}</p>`:x}
      ${e.has(`magic_link`)&&!this.byLink?C`<button class="button bare small" @click=${()=>this.byLink=!0}>${D.arrive.link}</button>`:x}`}link(){return this.sent?C`<p role="status">${D.arrive.linkSent(this.sent)}</p>`:C`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${D.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${D.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${D.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>d(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await n(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>f(this.step,t))}supabase(){return this.sent?C`<p role="status">${D.arrive.linkSent(this.sent)}</p>`:C`${this.oauth.map(e=>C`<button class="button quiet" @click=${()=>h(s.value.config,e)}>${D.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${D.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${D.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``;try{await e(),s.value.phase!==`in`&&!this.step&&(this.wrong=D.arrive.failed)}catch(e){this.wrong=(e instanceof DOMException?``:a(e))||D.arrive.failed}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>m(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>c(s.value.config,t))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=a(e)||D.arrive.failed}finally{this.busy=!1}}};p([v()],A.prototype,`scene`,void 0),p([v()],A.prototype,`busy`,void 0),p([v()],A.prototype,`wrong`,void 0),p([v()],A.prototype,`sent`,void 0),p([v()],A.prototype,`byKey`,void 0),p([v()],A.prototype,`oauth`,void 0),p([v()],A.prototype,`step`,void 0),p([v()],A.prototype,`byLink`,void 0),p([v()],A.prototype,`byAccount`,void 0),A=p([E(`arrive-view`)],A);export{A as ArriveView};