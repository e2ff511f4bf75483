import{Dn as e,En as t,Fn as n,Gn as r,In as i,Kn as a,Nn as o,On as s,Pn as c,Qn as l,Tn as u,Un as d,Yn as f,Zn as p,_n as m,ar as h,bn as g,cn as _,cr as v,dr as y,er as b,gn as x,ir as S,kn as C,qn as w,sr as T,vn as E,wn as D,xn as O,yn as k}from"./common-BNRW6NRY.js";import"./compare-slider-Pc8b_zIH.js";var A=class extends a{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new y(this,x,b)}static{this.styles=[i,p`
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
    `]}connectedCallback(){super.connectedCallback();let e=x.value.config;e?.sign_in.supabase_url&&u(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=T[this.scene];return f`
      <header><span class="name">${n(24)} ${h.name}</span>
        <select aria-label=${h.account.language} @change=${e=>S(e.target.value)}>
          ${Object.entries(l).map(([e,t])=>f`<option value=${e} ?selected=${e===b.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${h.arrive.headline}</h1><p class="lead">${h.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${v(e.id,`before`)} .now=${v(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${h.arrive.looks}>
          ${T.map((e,t)=>f`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${h.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${h.arrive.proofTitle}</h2>
        <p>${h.arrive.proofLead}</p>
        <ul class="figures">${h.arrive.figures.map(([e,t])=>f`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${h.arrive.stepsTitle}</h2>
        <ol class="steps">${h.arrive.steps.map(([e,t])=>f`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${h.arrive.note}</span><a href="/docs">${h.nav.api}</a></footer>
    `}ways(){let{config:e,expired:t}=x.value,n=new Set(e?.sign_in.methods??[]);return f`<div class="in">
      ${t?f`<p class="hint" role="status">${h.arrive.expired}</p>`:w}
      ${n.has(`dev`)?f`<button class="button large" ?disabled=${this.busy} @click=${()=>this.enter(()=>m())}>${h.arrive.here} ${c(`forward`,18)}</button>
            <p class="hint">${h.arrive.hereHint}</p>`:w}
      ${n.has(`supabase`)?this.supabase():w}
      ${C(e)?n.has(`dev`)&&!this.byAccount?f`<button class="button quiet" @click=${()=>this.byAccount=!0}>${h.arrive.account}</button>`:this.own(n):w}
      ${this.byKey||!n.has(`dev`)&&!n.has(`supabase`)&&!C(e)?f`<form @submit=${this.key}><div class="field"><label for="key">${h.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required /></div>
            <button class="button quiet" ?disabled=${this.busy}>${h.arrive.signIn}</button></form>`:f`<button class="button bare small" @click=${()=>this.byKey=!0}>${h.arrive.key}</button>`}
      ${this.wrong?f`<p class="wrong" role="alert">${this.wrong}</p>`:w}
    </div>`}own(e){let{config:t}=x.value;if(t?.sign_in.needs_set_up)return f`<p class="hint" role="status">${h.arrive.setUp}</p>`;if(this.step)return f`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${h.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${h.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${h.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${h.common.cancel}</button></form>`;let n=t?.sign_in.providers??[];return f`${n.map(e=>f`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>s(e.name))}>${h.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?f`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>g())}>${h.arrive.passkey}</button>`:w}
      ${this.byLink&&e.has(`magic_link`)?this.link():w}
      ${e.has(`password`)&&!this.byLink?f`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${h.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${h.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button ${e.has(`dev`)?`quiet`:``}" ?disabled=${this.busy}>${h.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${h.arrive.forgot}</a>
              ${t?.sign_in.registration===`open`?f` · <a href="/auth/register">${h.arrive.register}</a>`:w}</p>`:w}
      ${e.has(`magic_link`)&&!this.byLink?f`<button class="button bare small" @click=${()=>this.byLink=!0}>${h.arrive.link}</button>`:w}`}link(){return this.sent?f`<p role="status">${h.arrive.linkSent(this.sent)}</p>`:f`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${h.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${h.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${h.common.cancel}</button></form>`}mailLink(t){t.preventDefault();let n=String(new FormData(t.target).get(`email`));this.sending(n,()=>e(n))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await O(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>E(this.step,t))}supabase(){return this.sent?f`<p role="status">${h.arrive.linkSent(this.sent)}</p>`:f`${this.oauth.map(e=>f`<button class="button quiet" @click=${()=>D(x.value.config,e)}>${h.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${h.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${h.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``;try{await e(),x.value.phase!==`in`&&!this.step&&(this.wrong=h.arrive.failed)}catch(e){this.wrong=(e instanceof DOMException?``:_(e))||h.arrive.failed}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>k(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let n=String(new FormData(e.target).get(`email`));this.sending(n,()=>t(x.value.config,n))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=_(e)||h.arrive.failed}finally{this.busy=!1}}};o([d()],A.prototype,`scene`,void 0),o([d()],A.prototype,`busy`,void 0),o([d()],A.prototype,`wrong`,void 0),o([d()],A.prototype,`sent`,void 0),o([d()],A.prototype,`byKey`,void 0),o([d()],A.prototype,`oauth`,void 0),o([d()],A.prototype,`step`,void 0),o([d()],A.prototype,`byLink`,void 0),o([d()],A.prototype,`byAccount`,void 0),A=o([r(`arrive-view`)],A);export{A as ArriveView};