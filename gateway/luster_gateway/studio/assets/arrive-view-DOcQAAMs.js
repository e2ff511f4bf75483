import{$n as e,Cn as t,Dn as n,En as r,Fn as i,Gn as a,Hn as o,Jn as s,Kn as c,Mn as l,Nn as u,On as d,Pn as f,Tn as p,Wn as m,Xn as h,Zn as g,_n as _,bn as v,gn as y,hn as b,ir as x,or as S,rr as C,sn as w,sr as T,ur as E,vn as D,wn as O,yn as k}from"./common-CuPE31fl.js";import"./compare-slider-CwT03Vjz.js";var A=class extends a{constructor(...t){super(...t),this.scene=0,this.busy=!1,this.wrong=``,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new E(this,b,e)}static{this.styles=[i,h`
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
    `]}connectedCallback(){super.connectedCallback();let e=b.value.config;e?.sign_in.supabase_url&&O(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let t=S[this.scene];return s`
      <header><span class="name">${f(24)} ${x.name}</span>
        <select aria-label=${x.account.language} @change=${e=>C(e.target.value)}>
          ${Object.entries(g).map(([t,n])=>s`<option value=${t} ?selected=${t===e.value}>${n}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${x.arrive.headline}</h1><p class="lead">${x.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${T(t.id,`before`)} .now=${T(t.id,`after`)} .alt=${t.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${x.arrive.looks}>
          ${S.map((e,t)=>s`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${x.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${x.arrive.proofTitle}</h2>
        <p>${x.arrive.proofLead}</p>
        <ul class="figures">${x.arrive.figures.map(([e,t])=>s`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${x.arrive.stepsTitle}</h2>
        <ol class="steps">${x.arrive.steps.map(([e,t])=>s`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${x.arrive.note}</span><a href="/docs">${x.nav.api}</a></footer>
    `}ways(){let{config:e,expired:t}=b.value,n=new Set(e?.sign_in.methods??[]);return s`<div class="in">
      ${t?s`<p class="hint" role="status">${x.arrive.expired}</p>`:c}
      ${n.has(`dev`)?s`<button class="button large" ?disabled=${this.busy} @click=${()=>this.enter(()=>y())}>${x.arrive.here} ${u(`forward`,18)}</button>
            <p class="hint">${x.arrive.hereHint}</p>`:c}
      ${n.has(`supabase`)?this.supabase():c}
      ${d(e)?n.has(`dev`)&&!this.byAccount?s`<button class="button quiet" @click=${()=>this.byAccount=!0}>${x.arrive.account}</button>`:this.own(n):c}
      ${this.byKey||!n.has(`dev`)&&!n.has(`supabase`)&&!d(e)?s`<form @submit=${this.key}><div class="field"><label for="key">${x.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required /></div>
            <button class="button quiet" ?disabled=${this.busy}>${x.arrive.signIn}</button></form>`:s`<button class="button bare small" @click=${()=>this.byKey=!0}>${x.arrive.key}</button>`}
      ${this.wrong?s`<p class="wrong" role="alert">${this.wrong}</p>`:c}
    </div>`}own(e){let{config:t}=b.value;if(t?.sign_in.needs_set_up)return s`<p class="hint" role="status">${x.arrive.setUp}</p>`;if(this.step)return s`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${x.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${x.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${x.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${x.common.cancel}</button></form>`;let r=t?.sign_in.providers??[];return s`${r.map(e=>s`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>n(e.name))}>${x.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?s`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>k())}>${x.arrive.passkey}</button>`:c}
      ${this.byLink&&e.has(`magic_link`)?this.link():c}
      ${e.has(`password`)&&!this.byLink?s`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${x.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${x.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button ${e.has(`dev`)?`quiet`:``}" ?disabled=${this.busy}>${x.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${x.arrive.forgot}</a>
              ${t?.sign_in.registration===`open`?s` · <a href="/auth/register">${x.arrive.register}</a>`:c}</p>`:c}
      ${e.has(`magic_link`)&&!this.byLink?s`<button class="button bare small" @click=${()=>this.byLink=!0}>${x.arrive.link}</button>`:c}`}link(){return this.sent?s`<p role="status">${x.arrive.linkSent(this.sent)}</p>`:s`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${x.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${x.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${x.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>r(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await v(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>_(this.step,t))}supabase(){return this.sent?s`<p role="status">${x.arrive.linkSent(this.sent)}</p>`:s`${this.oauth.map(e=>s`<button class="button quiet" @click=${()=>t(b.value.config,e)}>${x.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${x.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${x.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``;try{await e(),b.value.phase!==`in`&&!this.step&&(this.wrong=x.arrive.failed)}catch(e){this.wrong=(e instanceof DOMException?``:w(e))||x.arrive.failed}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>D(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>p(b.value.config,t))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=w(e)||x.arrive.failed}finally{this.busy=!1}}};l([o()],A.prototype,`scene`,void 0),l([o()],A.prototype,`busy`,void 0),l([o()],A.prototype,`wrong`,void 0),l([o()],A.prototype,`sent`,void 0),l([o()],A.prototype,`byKey`,void 0),l([o()],A.prototype,`oauth`,void 0),l([o()],A.prototype,`step`,void 0),l([o()],A.prototype,`byLink`,void 0),l([o()],A.prototype,`byAccount`,void 0),A=l([m(`arrive-view`)],A);export{A as ArriveView};