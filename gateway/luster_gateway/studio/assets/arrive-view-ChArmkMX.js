import{$ as e,Bn as t,Cn as n,Fn as r,Hn as i,In as a,Mn as o,Nn as s,Or as c,Pn as l,Qn as u,Sr as d,Tr as f,Un as p,Vn as m,Wn as h,Xn as g,Yn as _,Zn as v,_r as y,ar as b,cr as x,dr as S,jn as C,lr as w,mr as T,pr as E,sr as D,wr as O,xr as k,zn as A}from"./common-BEWaxQ7m.js";import"./compare-slider-Lci8n20g.js";var j=class extends x{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new c(this,C,y)}static{this.styles=[u,E`
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
    `]}connectedCallback(){super.connectedCallback();let e=C.value.config;e?.sign_in.supabase_url&&t(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=O[this.scene];return S`
      <header><span class="name">${v(24)} ${d.name}</span>
        <select aria-label=${d.account.language} @change=${e=>k(e.target.value)}>
          ${Object.entries(T).map(([e,t])=>S`<option value=${e} ?selected=${e===y.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${d.arrive.headline}</h1><p class="lead">${d.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${f(e.id,`before`)} .now=${f(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${d.arrive.looks}>
          ${O.map((e,t)=>S`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${d.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${d.arrive.proofTitle}</h2>
        <p>${d.arrive.proofLead}</p>
        <ul class="figures">${d.arrive.figures.map(([e,t])=>S`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${d.arrive.stepsTitle}</h2>
        <ol class="steps">${d.arrive.steps.map(([e,t])=>S`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${d.arrive.note}</span><a href="/docs">${d.nav.api}</a></footer>
    `}ways(){let{config:t,expired:n}=C.value,r=new Set(t?.sign_in.methods??[]);return S`<div class="in">
      ${n?S`<p class="hint" role="status">${d.arrive.expired}</p>`:w}
      ${r.has(`dev`)?S`<button class="button large" ?disabled=${this.busy} @click=${()=>this.enter(()=>o())}>${d.arrive.here} ${g(`forward`,18)}</button>
            <p class="hint">${e(location.hostname)?d.arrive.hereHint:d.arrive.hereHintAway}</p>`:w}
      ${r.has(`supabase`)?this.supabase():w}
      ${h(t)?r.has(`dev`)&&!this.byAccount?S`<button class="button quiet" @click=${()=>this.byAccount=!0}>${d.arrive.account}</button>`:this.own(r):w}
      ${this.byKey||!r.has(`dev`)&&!r.has(`supabase`)&&!h(t)?S`<form @submit=${this.key}><div class="field"><label for="key">${d.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required /></div>
            <button class="button quiet" ?disabled=${this.busy}>${d.arrive.signIn}</button></form>`:S`<button class="button bare small" @click=${()=>this.byKey=!0}>${d.arrive.key}</button>`}
      ${this.wrong?S`<p class="wrong" role="alert">${this.wrong}</p>`:w}
    </div>`}own(e){let{config:t}=C.value;if(t?.sign_in.needs_set_up)return S`<p class="hint" role="status">${d.arrive.setUp}</p>`;if(this.step)return S`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${d.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${d.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${d.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${d.common.cancel}</button></form>`;let n=t?.sign_in.providers??[];return S`${n.map(e=>S`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>p(e.name))}>${d.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?S`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>r())}>${d.arrive.passkey}</button>`:w}
      ${this.byLink&&e.has(`magic_link`)?this.link():w}
      ${e.has(`password`)&&!this.byLink?S`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${d.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${d.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button ${e.has(`dev`)?`quiet`:``}" ?disabled=${this.busy}>${d.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${d.arrive.forgot}</a>
              ${t?.sign_in.registration===`open`?S` · <a href="/auth/register">${d.arrive.register}</a>`:w}</p>`:w}
      ${e.has(`magic_link`)&&!this.byLink?S`<button class="button bare small" @click=${()=>this.byLink=!0}>${d.arrive.link}</button>`:w}`}link(){return this.sent?S`<p role="status">${d.arrive.linkSent(this.sent)}</p>`:S`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${d.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${d.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${d.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>i(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await a(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>s(this.step,t))}supabase(){return this.sent?S`<p role="status">${d.arrive.linkSent(this.sent)}</p>`:S`${this.oauth.map(e=>S`<button class="button quiet" @click=${()=>A(C.value.config,e)}>${d.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${d.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${d.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``;try{await e(),C.value.phase!==`in`&&!this.step&&(this.wrong=d.arrive.failed)}catch(e){this.wrong=(e instanceof DOMException?``:n(e))||d.arrive.failed}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>l(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>m(C.value.config,t))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=n(e)||d.arrive.failed}finally{this.busy=!1}}};_([b()],j.prototype,`scene`,void 0),_([b()],j.prototype,`busy`,void 0),_([b()],j.prototype,`wrong`,void 0),_([b()],j.prototype,`sent`,void 0),_([b()],j.prototype,`byKey`,void 0),_([b()],j.prototype,`oauth`,void 0),_([b()],j.prototype,`step`,void 0),_([b()],j.prototype,`byLink`,void 0),_([b()],j.prototype,`byAccount`,void 0),j=_([D(`arrive-view`)],j);export{j as ArriveView};