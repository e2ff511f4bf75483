import{$n as e,Br as t,Cr as n,Er as r,Gn as i,Ir as a,Kn as o,Lr as s,Nr as c,Pn as l,Pr as u,Qn as d,Tr as f,Un as p,Wn as m,Xn as h,Zn as g,_r as _,ar as v,br as y,cr as b,dr as x,dt as S,er as C,ir as w,kr as T,lr as E,or as D,tr as O,ur as k,xr as A,yr as j}from"./common-3VDTXD9_.js";import"./compare-slider-C3gv5ahX.js";var M=class extends y{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.wrongKey=!1,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new t(this,h,T)}static{this.styles=[o,f`
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
    `]}connectedCallback(){super.connectedCallback();let e=h.value.config;e?.sign_in.supabase_url&&v(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=a[this.scene];return n`
      <header><span class="name">${i(24)} ${u.name}</span>
        <select aria-label=${u.account.language} @change=${e=>c(e.target.value)}>
          ${Object.entries(r).map(([e,t])=>n`<option value=${e} ?selected=${e===T.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${u.arrive.headline}</h1><p class="lead">${u.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${s(e.id,`before`)} .now=${s(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${u.arrive.looks}>
          ${a.map((e,t)=>n`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${u.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${u.arrive.proofTitle}</h2>
        <p>${u.arrive.proofLead}</p>
        <ul class="figures">${u.arrive.figures.map(([e,t])=>n`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${u.arrive.stepsTitle}</h2>
        <ol class="steps">${u.arrive.steps.map(([e,t])=>n`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${u.arrive.note}</span><a href="/docs">${u.nav.api}</a></footer>
    `}ways(){let{config:e,expired:t}=h.value,r=new Set(e?.sign_in.methods??[]);return n`<div class="in">
      ${t?n`<p class="hint" role="status">${u.arrive.expired}</p>`:A}
      ${r.has(`dev`)?n`<button class="button large ${this.byAccount||this.byKey?`quiet`:``}" ?disabled=${this.busy} @click=${()=>this.enter(()=>g())}>${u.arrive.here} ${m(`forward`,18)}</button>
            <p class="hint">${S(location.hostname)?u.arrive.hereHint:u.arrive.hereHintAway}</p>`:A}
      ${r.has(`supabase`)?this.supabase():A}
      ${k(e)?r.has(`dev`)&&!this.byAccount?n`<button class="button quiet" @click=${()=>this.byAccount=!0}>${u.arrive.account}</button>`:this.own(r):A}
      ${this.byKey||!r.has(`dev`)&&!r.has(`supabase`)&&!k(e)?n`<form @submit=${this.key}><div class="field"><label for="key">${u.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required aria-invalid=${this.wrongKey} aria-describedby=${this.wrongKey?`wrong-key`:A} @input=${()=>this.wrongKey=!1} />
            ${this.wrongKey?n`<p class="wrong" id="wrong-key" role="alert">${u.arrive.wrongKey}</p>`:A}</div>
            <button class="button" ?disabled=${this.busy}>${u.arrive.signIn}</button></form>`:n`<button class="button bare small" @click=${()=>this.byKey=!0}>${u.arrive.key}</button>`}
      ${this.wrong?n`<p class="wrong" role="alert">${this.wrong}</p>`:A}
    </div>`}own(e){let{config:t}=h.value;if(t?.sign_in.needs_set_up)return n`<p class="hint" role="status">${u.arrive.setUp}</p>`;if(this.step)return n`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${u.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${u.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${u.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${u.common.cancel}</button></form>`;let r=t?.sign_in.providers??[];return n`${r.map(e=>n`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>E(e.name))}>${u.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?n`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>C())}>${u.arrive.passkey}</button>`:A}
      ${this.byLink&&e.has(`magic_link`)?this.link():A}
      ${e.has(`password`)&&!this.byLink?n`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${u.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${u.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button" ?disabled=${this.busy}>${u.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${u.arrive.forgot}</a>
              ${t?.sign_in.registration===`open`?n` · <a href="/auth/register">${u.arrive.register}</a>`:A}</p>`:A}
      ${e.has(`magic_link`)&&!this.byLink?n`<button class="button bare small" @click=${()=>this.byLink=!0}>${u.arrive.link}</button>`:A}`}link(){return this.sent?n`<p role="status">${u.arrive.linkSent(this.sent)}</p>`:n`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${u.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${u.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${u.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>b(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await O(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>d(this.step,t))}supabase(){return this.sent?n`<p role="status">${u.arrive.linkSent(this.sent)}</p>`:n`${this.oauth.map(e=>n`<button class="button quiet" @click=${()=>w(h.value.config,e)}>${u.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${u.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${u.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``,this.wrongKey=!1;try{await e(),h.value.phase!==`in`&&!this.step&&(this.wrong=u.arrive.failed)}catch(e){this.wrongKey=e instanceof x&&e.reason===`WRONG_KEY`,this.wrongKey||(this.wrong=(e instanceof DOMException?``:l(e))||u.arrive.failed)}finally{this.busy=!1}}key(t){t.preventDefault(),this.enter(()=>e(String(new FormData(t.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>D(h.value.config,t))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=l(e)||u.arrive.failed}finally{this.busy=!1}}};p([_()],M.prototype,`scene`,void 0),p([_()],M.prototype,`busy`,void 0),p([_()],M.prototype,`wrong`,void 0),p([_()],M.prototype,`wrongKey`,void 0),p([_()],M.prototype,`sent`,void 0),p([_()],M.prototype,`byKey`,void 0),p([_()],M.prototype,`oauth`,void 0),p([_()],M.prototype,`step`,void 0),p([_()],M.prototype,`byLink`,void 0),p([_()],M.prototype,`byAccount`,void 0),M=p([j(`arrive-view`)],M);export{M as ArriveView};