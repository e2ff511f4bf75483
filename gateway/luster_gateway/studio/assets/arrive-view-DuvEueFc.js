import{a as e,f as t,l as n,n as r,o as i,r as a,s as o,t as s}from"./decorate-DgVMrwPl.js";import"./compare-slider-DUXXfOrc.js";import{n as c,t as l}from"./icon-B0PWcgOm.js";import{a as u,c as d,f,g as p,h as m,i as h,l as g,m as _,o as v,p as y,s as b}from"./session-Dff1NV14.js";import{c as x,d as S,i as C,n as w,s as T}from"./index-Bp7w-i0P.js";import{n as E}from"./problems-mBLbIf5S.js";var D=[{id:`dusk`,style:`Dusk`},{id:`sky`,style:`Sky replacement`},{id:`airy`,style:`Bright & airy`},{id:`lawn`,style:`Lawn cleanup`},{id:`natural`,style:`Natural`}],O=(e,t)=>`/studio/pictures/${e}-${t}.webp`,k=class extends i{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.watch=new S(this,h,C)}static{this.styles=[r,t`
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
    `]}connectedCallback(){super.connectedCallback();let e=h.value.config;e?.sign_in.supabase_url&&y(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=D[this.scene];return n`
      <header><span class="name">${c(24)} ${x.name}</span>
        <select aria-label=${x.account.language} @change=${e=>T(e.target.value)}>
          ${Object.entries(w).map(([e,t])=>n`<option value=${e} ?selected=${e===C.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${x.arrive.headline}</h1><p class="lead">${x.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${O(e.id,`before`)} .now=${O(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${x.arrive.looks}>
          ${D.map((e,t)=>n`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${x.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${x.arrive.proofTitle}</h2>
        <p>${x.arrive.proofLead}</p>
        <ul class="figures">${x.arrive.figures.map(([e,t])=>n`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${x.arrive.stepsTitle}</h2>
        <ol class="steps">${x.arrive.steps.map(([e,t])=>n`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${x.arrive.note}</span><a href="/docs">${x.nav.api}</a></footer>
    `}ways(){let{config:e,expired:t}=h.value,r=new Set(e?.sign_in.methods??[]);return n`<div class="in">
      ${t?n`<p class="hint" role="status">${x.arrive.expired}</p>`:o}
      ${r.has(`dev`)?n`<button class="button large" ?disabled=${this.busy} @click=${()=>this.enter(()=>u())}>${x.arrive.here} ${l(`forward`,18)}</button>
            <p class="hint">${x.arrive.hereHint}</p>`:o}
      ${r.has(`supabase`)?this.supabase():o}
      ${p(e)?this.own(r):o}
      ${this.byKey||!r.has(`dev`)&&!r.has(`supabase`)&&!p(e)?n`<form @submit=${this.key}><div class="field"><label for="key">${x.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required /></div>
            <button class="button quiet" ?disabled=${this.busy}>${x.arrive.signIn}</button></form>`:n`<button class="button bare small" @click=${()=>this.byKey=!0}>${x.arrive.key}</button>`}
      ${this.wrong?n`<p class="wrong" role="alert">${this.wrong}</p>`:o}
    </div>`}own(e){let{config:t}=h.value;if(t?.sign_in.needs_set_up)return n`<p class="hint" role="status">${x.arrive.setUp}</p>`;if(this.step)return n`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${x.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${x.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${x.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${x.common.cancel}</button></form>`;let r=t?.sign_in.providers??[];return n`${r.map(e=>n`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>m(e.name))}>${x.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?n`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>d())}>${x.arrive.passkey}</button>`:o}
      ${e.has(`password`)?n`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${x.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${x.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button" ?disabled=${this.busy}>${x.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${x.arrive.forgot}</a>
              ${t?.sign_in.registration===`open`?n` · <a href="/auth/register">${x.arrive.register}</a>`:o}</p>`:o}`}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await g(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>v(this.step,t))}supabase(){return this.sent?n`<p role="status">${x.arrive.linkSent(this.sent)}</p>`:n`${this.oauth.map(e=>n`<button class="button quiet" @click=${()=>f(h.value.config,e)}>${x.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${x.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${x.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``;try{await e(),h.value.phase!==`in`&&!this.step&&(this.wrong=x.arrive.failed)}catch(e){this.wrong=(e instanceof DOMException?``:E(e))||x.arrive.failed}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>b(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.enter(async()=>{await _(h.value.config,t),this.sent=t}).then(()=>{this.sent&&(this.wrong=``)})}};s([a()],k.prototype,`scene`,void 0),s([a()],k.prototype,`busy`,void 0),s([a()],k.prototype,`wrong`,void 0),s([a()],k.prototype,`sent`,void 0),s([a()],k.prototype,`byKey`,void 0),s([a()],k.prototype,`oauth`,void 0),s([a()],k.prototype,`step`,void 0),k=s([e(`arrive-view`)],k);export{k as ArriveView};