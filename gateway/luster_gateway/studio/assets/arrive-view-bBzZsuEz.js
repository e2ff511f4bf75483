import{Cr as e,Dr as t,Er as n,Fr as r,Lr as i,Or as a,Qn as o,Qr as s,Rr as c,Sr as l,Ur as u,Vr as d,Wr as f,Zr as p,_r as m,cr as h,ei as g,ft as _,gr as v,hr as y,ii as b,kr as x,lr as S,mr as C,qr as w,sr as T,ti as E,ur as D,vr as O,wr as k,yr as A,zr as j}from"./common-O4eJjprC.js";import"./compare-slider-8PzAfSdr.js";var M=class extends c{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.wrongKey=!1,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new b(this,C,w)}static{this.styles=[D,u`
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
    `]}connectedCallback(){super.connectedCallback();let t=C.value.config;t?.sign_in.supabase_url&&e(t).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=g[this.scene];return d`
      <header><span class="name">${S(24)} ${s.name}</span>
        <select aria-label=${s.account.language} @change=${e=>p(e.target.value)}>
          ${Object.entries(f).map(([e,t])=>d`<option value=${e} ?selected=${e===w.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${s.arrive.headline}</h1><p class="lead">${s.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${E(e.id,`before`)} .now=${E(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${s.arrive.looks}>
          ${g.map((e,t)=>d`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${s.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${s.arrive.proofTitle}</h2>
        <p>${s.arrive.proofLead}</p>
        <ul class="figures">${s.arrive.figures.map(([e,t])=>d`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${s.arrive.stepsTitle}</h2>
        <ol class="steps">${s.arrive.steps.map(([e,t])=>d`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${s.arrive.note}</span><a href="/docs">${s.nav.api}</a></footer>
    `}ways(){let{config:e,expired:t}=C.value,n=new Set(e?.sign_in.methods??[]);return d`<div class="in">
      ${t?d`<p class="hint" role="status">${s.arrive.expired}</p>`:j}
      ${n.has(`dev`)?d`<button class="button large ${this.byAccount||this.byKey?`quiet`:``}" ?disabled=${this.busy} @click=${()=>this.enter(()=>y())}>${s.arrive.here} ${h(`forward`,18)}</button>
            <p class="hint">${_(location.hostname)?s.arrive.hereHint:s.arrive.hereHintAway}</p>`:j}
      ${n.has(`supabase`)?this.supabase():j}
      ${a(e)?n.has(`dev`)&&!this.byAccount?d`<button class="button quiet" @click=${()=>this.byAccount=!0}>${s.arrive.account}</button>`:this.own(n):j}
      ${this.byKey||!n.has(`dev`)&&!n.has(`supabase`)&&!a(e)?d`<form @submit=${this.key}><div class="field"><label for="key">${s.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required aria-invalid=${this.wrongKey} aria-describedby=${this.wrongKey?`wrong-key`:j} @input=${()=>this.wrongKey=!1} />
            ${this.wrongKey?d`<p class="wrong" id="wrong-key" role="alert">${s.arrive.wrongKey}</p>`:j}</div>
            <button class="button" ?disabled=${this.busy}>${s.arrive.signIn}</button></form>`:d`<button class="button bare small" @click=${()=>this.byKey=!0}>${s.arrive.key}</button>`}
      ${this.wrong?d`<p class="wrong" role="alert">${this.wrong}</p>`:j}
    </div>`}own(e){let{config:n}=C.value;if(n?.sign_in.needs_set_up)return d`<p class="hint" role="status">${s.arrive.setUp}</p>`;if(this.step)return d`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${s.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${s.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${s.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${s.common.cancel}</button></form>`;let r=n?.sign_in.providers??[];return d`${r.map(e=>d`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>t(e.name))}>${s.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?d`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>O())}>${s.arrive.passkey}</button>`:j}
      ${this.byLink&&e.has(`magic_link`)?this.link():j}
      ${e.has(`password`)&&!this.byLink?d`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${s.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${s.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button" ?disabled=${this.busy}>${s.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${s.arrive.forgot}</a>
              ${n?.sign_in.registration===`open`?d` · <a href="/auth/register">${s.arrive.register}</a>`:j}</p>`:j}
      ${e.has(`magic_link`)&&!this.byLink?d`<button class="button bare small" @click=${()=>this.byLink=!0}>${s.arrive.link}</button>`:j}`}link(){return this.sent?d`<p role="status">${s.arrive.linkSent(this.sent)}</p>`:d`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${s.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${s.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${s.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>n(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await A(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>v(this.step,t))}supabase(){return this.sent?d`<p role="status">${s.arrive.linkSent(this.sent)}</p>`:d`${this.oauth.map(e=>d`<button class="button quiet" @click=${()=>l(C.value.config,e)}>${s.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${s.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${s.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``,this.wrongKey=!1;try{await e(),C.value.phase!==`in`&&!this.step&&(this.wrong=s.arrive.failed)}catch(e){this.wrongKey=e instanceof x&&e.reason===`WRONG_KEY`,this.wrongKey||(this.wrong=(e instanceof DOMException?``:o(e))||s.arrive.failed)}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>m(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>k(C.value.config,t))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=o(e)||s.arrive.failed}finally{this.busy=!1}}};T([r()],M.prototype,`scene`,void 0),T([r()],M.prototype,`busy`,void 0),T([r()],M.prototype,`wrong`,void 0),T([r()],M.prototype,`wrongKey`,void 0),T([r()],M.prototype,`sent`,void 0),T([r()],M.prototype,`byKey`,void 0),T([r()],M.prototype,`oauth`,void 0),T([r()],M.prototype,`step`,void 0),T([r()],M.prototype,`byLink`,void 0),T([r()],M.prototype,`byAccount`,void 0),M=T([i(`arrive-view`)],M);export{M as ArriveView};