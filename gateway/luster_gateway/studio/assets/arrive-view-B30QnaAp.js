import{a as e,f as t,l as n,n as r,o as i,r as a,s as o,t as s}from"./decorate-DgVMrwPl.js";import"./compare-slider-xceiVRy5.js";import{n as c,t as l}from"./icon-B0PWcgOm.js";import{_ as u,a as d,c as f,f as p,g as m,h,i as g,l as _,m as v,o as y,p as b,s as x}from"./session-CvghNGP1.js";import{c as S,d as C,i as w,n as T,s as E}from"./index-BuAdGMzZ.js";import{n as D}from"./problems-CmY3BnGo.js";var O=[{id:`dusk`,style:`Dusk`},{id:`sky`,style:`Sky replacement`},{id:`airy`,style:`Bright & airy`},{id:`lawn`,style:`Lawn cleanup`},{id:`natural`,style:`Natural`}],k=(e,t)=>`/studio/pictures/${e}-${t}.webp`,A=class extends i{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new C(this,g,w)}static{this.styles=[r,t`
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
    `]}connectedCallback(){super.connectedCallback();let e=g.value.config;e?.sign_in.supabase_url&&b(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=O[this.scene];return n`
      <header><span class="name">${c(24)} ${S.name}</span>
        <select aria-label=${S.account.language} @change=${e=>E(e.target.value)}>
          ${Object.entries(T).map(([e,t])=>n`<option value=${e} ?selected=${e===w.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${S.arrive.headline}</h1><p class="lead">${S.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${k(e.id,`before`)} .now=${k(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${S.arrive.looks}>
          ${O.map((e,t)=>n`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${S.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${S.arrive.proofTitle}</h2>
        <p>${S.arrive.proofLead}</p>
        <ul class="figures">${S.arrive.figures.map(([e,t])=>n`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${S.arrive.stepsTitle}</h2>
        <ol class="steps">${S.arrive.steps.map(([e,t])=>n`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${S.arrive.note}</span><a href="/docs">${S.nav.api}</a></footer>
    `}ways(){let{config:e,expired:t}=g.value,r=new Set(e?.sign_in.methods??[]);return n`<div class="in">
      ${t?n`<p class="hint" role="status">${S.arrive.expired}</p>`:o}
      ${r.has(`dev`)?n`<button class="button large" ?disabled=${this.busy} @click=${()=>this.enter(()=>d())}>${S.arrive.here} ${l(`forward`,18)}</button>
            <p class="hint">${S.arrive.hereHint}</p>`:o}
      ${r.has(`supabase`)?this.supabase():o}
      ${u(e)?r.has(`dev`)&&!this.byAccount?n`<button class="button quiet" @click=${()=>this.byAccount=!0}>${S.arrive.account}</button>`:this.own(r):o}
      ${this.byKey||!r.has(`dev`)&&!r.has(`supabase`)&&!u(e)?n`<form @submit=${this.key}><div class="field"><label for="key">${S.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required /></div>
            <button class="button quiet" ?disabled=${this.busy}>${S.arrive.signIn}</button></form>`:n`<button class="button bare small" @click=${()=>this.byKey=!0}>${S.arrive.key}</button>`}
      ${this.wrong?n`<p class="wrong" role="alert">${this.wrong}</p>`:o}
    </div>`}own(e){let{config:t}=g.value;if(t?.sign_in.needs_set_up)return n`<p class="hint" role="status">${S.arrive.setUp}</p>`;if(this.step)return n`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${S.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${S.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${S.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${S.common.cancel}</button></form>`;let r=t?.sign_in.providers??[];return n`${r.map(e=>n`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>m(e.name))}>${S.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?n`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>f())}>${S.arrive.passkey}</button>`:o}
      ${this.byLink&&e.has(`magic_link`)?this.link():o}
      ${e.has(`password`)&&!this.byLink?n`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${S.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${S.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button ${e.has(`dev`)?`quiet`:``}" ?disabled=${this.busy}>${S.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${S.arrive.forgot}</a>
              ${t?.sign_in.registration===`open`?n` · <a href="/auth/register">${S.arrive.register}</a>`:o}</p>`:o}
      ${e.has(`magic_link`)&&!this.byLink?n`<button class="button bare small" @click=${()=>this.byLink=!0}>${S.arrive.link}</button>`:o}`}link(){return this.sent?n`<p role="status">${S.arrive.linkSent(this.sent)}</p>`:n`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${S.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${S.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${S.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>h(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await _(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>y(this.step,t))}supabase(){return this.sent?n`<p role="status">${S.arrive.linkSent(this.sent)}</p>`:n`${this.oauth.map(e=>n`<button class="button quiet" @click=${()=>p(g.value.config,e)}>${S.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${S.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${S.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``;try{await e(),g.value.phase!==`in`&&!this.step&&(this.wrong=S.arrive.failed)}catch(e){this.wrong=(e instanceof DOMException?``:D(e))||S.arrive.failed}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>x(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>v(g.value.config,t))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=D(e)||S.arrive.failed}finally{this.busy=!1}}};s([a()],A.prototype,`scene`,void 0),s([a()],A.prototype,`busy`,void 0),s([a()],A.prototype,`wrong`,void 0),s([a()],A.prototype,`sent`,void 0),s([a()],A.prototype,`byKey`,void 0),s([a()],A.prototype,`oauth`,void 0),s([a()],A.prototype,`step`,void 0),s([a()],A.prototype,`byLink`,void 0),s([a()],A.prototype,`byAccount`,void 0),A=s([e(`arrive-view`)],A);export{A as ArriveView};