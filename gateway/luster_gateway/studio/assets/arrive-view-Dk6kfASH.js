import{a as e,c as t,d as n,i as r,l as i,m as a,n as o,r as s,s as c,t as l}from"./decorate-DFIdlZqV.js";import"./compare-slider-C_xul7DS.js";import{a as u,d,f,i as p,o as m,p as h,s as g,u as _}from"./session-B6ScxCva.js";import{c as v,d as y,i as b,n as x,s as S}from"./index-DehRe3Na.js";import{n as C}from"./problems-LYNz8YFO.js";var w=[{id:`dusk`,style:`Dusk`},{id:`sky`,style:`Sky replacement`},{id:`airy`,style:`Bright & airy`},{id:`lawn`,style:`Lawn cleanup`},{id:`natural`,style:`Natural`}],T=(e,t)=>`/studio/pictures/${e}-${t}.webp`,E=class extends t{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.sent=``,this.byKey=!1,this.oauth=[],this.watch=new y(this,p,b)}static{this.styles=[r,a`
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
    `]}connectedCallback(){super.connectedCallback();let e=p.value.config;e?.sign_in.supabase_url&&d(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=w[this.scene];return n`
      <header><span class="name">${s(24)} ${v.name}</span>
        <select aria-label=${v.account.language} @change=${e=>S(e.target.value)}>
          ${Object.entries(x).map(([e,t])=>n`<option value=${e} ?selected=${e===b.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${v.arrive.headline}</h1><p class="lead">${v.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${T(e.id,`before`)} .now=${T(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${v.arrive.looks}>
          ${w.map((e,t)=>n`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${v.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${v.arrive.proofTitle}</h2>
        <p>${v.arrive.proofLead}</p>
        <ul class="figures">${v.arrive.figures.map(([e,t])=>n`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${v.arrive.stepsTitle}</h2>
        <ol class="steps">${v.arrive.steps.map(([e,t])=>n`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${v.arrive.note}</span><a href="/docs">${v.nav.api}</a></footer>
    `}ways(){let{config:e,expired:t}=p.value,r=new Set(e?.sign_in.methods??[]);return n`<div class="in">
      ${t?n`<p class="hint" role="status">${v.arrive.expired}</p>`:i}
      ${r.has(`dev`)?n`<button class="button large" ?disabled=${this.busy} @click=${()=>this.enter(()=>u())}>${v.arrive.here} ${o(`forward`,18)}</button>
            <p class="hint">${v.arrive.hereHint}</p>`:i}
      ${r.has(`supabase`)?this.supabase():i}
      ${h(e)?this.own(r):i}
      ${this.byKey||!r.has(`dev`)&&!r.has(`supabase`)&&!h(e)?n`<form @submit=${this.key}><div class="field"><label for="key">${v.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required /></div>
            <button class="button quiet" ?disabled=${this.busy}>${v.arrive.signIn}</button></form>`:n`<button class="button bare small" @click=${()=>this.byKey=!0}>${v.arrive.key}</button>`}
      ${this.wrong?n`<p class="wrong" role="alert">${this.wrong}</p>`:i}
    </div>`}own(e){let{config:t}=p.value;return t?.sign_in.needs_set_up?n`<p class="hint" role="status">${v.arrive.setUp}</p>`:n`${e.has(`password`)?n`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${v.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${v.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button" ?disabled=${this.busy}>${v.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${v.arrive.forgot}</a>
              ${t?.sign_in.registration===`open`?n` · <a href="/auth/register">${v.arrive.register}</a>`:i}</p>`:i}`}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(()=>g(String(t.get(`email`)),String(t.get(`password`))))}supabase(){return this.sent?n`<p role="status">${v.arrive.linkSent(this.sent)}</p>`:n`${this.oauth.map(e=>n`<button class="button quiet" @click=${()=>_(p.value.config,e)}>${v.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${v.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${v.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``;try{await e(),p.value.phase!==`in`&&(this.wrong=v.arrive.failed)}catch(e){this.wrong=C(e)||v.arrive.failed}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>m(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.enter(async()=>{await f(p.value.config,t),this.sent=t}).then(()=>{this.sent&&(this.wrong=``)})}};l([e()],E.prototype,`scene`,void 0),l([e()],E.prototype,`busy`,void 0),l([e()],E.prototype,`wrong`,void 0),l([e()],E.prototype,`sent`,void 0),l([e()],E.prototype,`byKey`,void 0),l([e()],E.prototype,`oauth`,void 0),E=l([c(`arrive-view`)],E);export{E as ArriveView};