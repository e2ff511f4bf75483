import{An as e,Bn as t,Fr as n,Hn as r,Jn as i,Kn as a,Mr as o,Or as s,Vn as c,Xn as l,Yn as u,Zn as d,ar as f,br as p,er as m,fr as h,gr as g,hr as _,ir as v,it as y,jr as b,kr as x,mr as S,nr as C,qn as w,rr as T,tr as E,vr as D,wr as O,xr as k,zn as A}from"./common-Th73iqsk.js";import"./compare-slider-D1WAmAMS.js";var j=class extends _{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new n(this,a,O)}static{this.styles=[r,p`
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
    `]}connectedCallback(){super.connectedCallback();let e=a.value.config;e?.sign_in.supabase_url&&E(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=b[this.scene];return D`
      <header><span class="name">${c(24)} ${x.name}</span>
        <select aria-label=${x.account.language} @change=${e=>s(e.target.value)}>
          ${Object.entries(k).map(([e,t])=>D`<option value=${e} ?selected=${e===O.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${x.arrive.headline}</h1><p class="lead">${x.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${o(e.id,`before`)} .now=${o(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${x.arrive.looks}>
          ${b.map((e,t)=>D`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${x.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${x.arrive.proofTitle}</h2>
        <p>${x.arrive.proofLead}</p>
        <ul class="figures">${x.arrive.figures.map(([e,t])=>D`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${x.arrive.stepsTitle}</h2>
        <ol class="steps">${x.arrive.steps.map(([e,t])=>D`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${x.arrive.note}</span><a href="/docs">${x.nav.api}</a></footer>
    `}ways(){let{config:e,expired:n}=a.value,r=new Set(e?.sign_in.methods??[]);return D`<div class="in">
      ${n?D`<p class="hint" role="status">${x.arrive.expired}</p>`:g}
      ${r.has(`dev`)?D`<button class="button large" ?disabled=${this.busy} @click=${()=>this.enter(()=>w())}>${x.arrive.here} ${t(`forward`,18)}</button>
            <p class="hint">${y(location.hostname)?x.arrive.hereHint:x.arrive.hereHintAway}</p>`:g}
      ${r.has(`supabase`)?this.supabase():g}
      ${f(e)?r.has(`dev`)&&!this.byAccount?D`<button class="button quiet" @click=${()=>this.byAccount=!0}>${x.arrive.account}</button>`:this.own(r):g}
      ${this.byKey||!r.has(`dev`)&&!r.has(`supabase`)&&!f(e)?D`<form @submit=${this.key}><div class="field"><label for="key">${x.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required /></div>
            <button class="button quiet" ?disabled=${this.busy}>${x.arrive.signIn}</button></form>`:D`<button class="button bare small" @click=${()=>this.byKey=!0}>${x.arrive.key}</button>`}
      ${this.wrong?D`<p class="wrong" role="alert">${this.wrong}</p>`:g}
    </div>`}own(e){let{config:t}=a.value;if(t?.sign_in.needs_set_up)return D`<p class="hint" role="status">${x.arrive.setUp}</p>`;if(this.step)return D`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${x.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${x.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${x.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${x.common.cancel}</button></form>`;let n=t?.sign_in.providers??[];return D`${n.map(e=>D`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>v(e.name))}>${x.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?D`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>l())}>${x.arrive.passkey}</button>`:g}
      ${this.byLink&&e.has(`magic_link`)?this.link():g}
      ${e.has(`password`)&&!this.byLink?D`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${x.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${x.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button ${e.has(`dev`)?`quiet`:``}" ?disabled=${this.busy}>${x.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${x.arrive.forgot}</a>
              ${t?.sign_in.registration===`open`?D` · <a href="/auth/register">${x.arrive.register}</a>`:g}</p>`:g}
      ${e.has(`magic_link`)&&!this.byLink?D`<button class="button bare small" @click=${()=>this.byLink=!0}>${x.arrive.link}</button>`:g}`}link(){return this.sent?D`<p role="status">${x.arrive.linkSent(this.sent)}</p>`:D`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${x.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${x.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${x.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>T(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await d(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>i(this.step,t))}supabase(){return this.sent?D`<p role="status">${x.arrive.linkSent(this.sent)}</p>`:D`${this.oauth.map(e=>D`<button class="button quiet" @click=${()=>m(a.value.config,e)}>${x.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${x.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${x.arrive.link}</button></form>`}async enter(t){this.busy=!0,this.wrong=``;try{await t(),a.value.phase!==`in`&&!this.step&&(this.wrong=x.arrive.failed)}catch(t){this.wrong=(t instanceof DOMException?``:e(t))||x.arrive.failed}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>u(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>C(a.value.config,t))}async sending(t,n){this.busy=!0,this.wrong=``;try{await n(),this.sent=t}catch(t){this.wrong=e(t)||x.arrive.failed}finally{this.busy=!1}}};A([h()],j.prototype,`scene`,void 0),A([h()],j.prototype,`busy`,void 0),A([h()],j.prototype,`wrong`,void 0),A([h()],j.prototype,`sent`,void 0),A([h()],j.prototype,`byKey`,void 0),A([h()],j.prototype,`oauth`,void 0),A([h()],j.prototype,`step`,void 0),A([h()],j.prototype,`byLink`,void 0),A([h()],j.prototype,`byAccount`,void 0),j=A([S(`arrive-view`)],j);export{j as ArriveView};