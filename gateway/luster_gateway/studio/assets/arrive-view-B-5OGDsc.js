import{Ar as e,Bn as t,Cr as n,Dr as r,Gn as i,Hn as a,Jn as o,Kn as s,Ln as c,Or as l,Pr as u,Rn as d,Vn as f,Xn as p,Yn as m,_r as h,br as g,dr as _,hr as v,ir as y,jr as b,kn as x,mr as S,nr as C,pr as w,qn as T,rr as E,rt as D,tr as O,yr as k,zn as A}from"./common-CjNGIj2e.js";import"./compare-slider-CmVenxhC.js";var j=class extends S{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new u(this,c,n)}static{this.styles=[y,k`
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
    `]}connectedCallback(){super.connectedCallback();let e=c.value.config;e?.sign_in.supabase_url&&s(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let t=e[this.scene];return h`
      <header><span class="name">${E(24)} ${l.name}</span>
        <select aria-label=${l.account.language} @change=${e=>r(e.target.value)}>
          ${Object.entries(g).map(([e,t])=>h`<option value=${e} ?selected=${e===n.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${l.arrive.headline}</h1><p class="lead">${l.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${b(t.id,`before`)} .now=${b(t.id,`after`)} .alt=${t.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${l.arrive.looks}>
          ${e.map((e,t)=>h`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${l.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${l.arrive.proofTitle}</h2>
        <p>${l.arrive.proofLead}</p>
        <ul class="figures">${l.arrive.figures.map(([e,t])=>h`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${l.arrive.stepsTitle}</h2>
        <ol class="steps">${l.arrive.steps.map(([e,t])=>h`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${l.arrive.note}</span><a href="/docs">${l.nav.api}</a></footer>
    `}ways(){let{config:e,expired:t}=c.value,n=new Set(e?.sign_in.methods??[]);return h`<div class="in">
      ${t?h`<p class="hint" role="status">${l.arrive.expired}</p>`:v}
      ${n.has(`dev`)?h`<button class="button large" ?disabled=${this.busy} @click=${()=>this.enter(()=>d())}>${l.arrive.here} ${C(`forward`,18)}</button>
            <p class="hint">${D(location.hostname)?l.arrive.hereHint:l.arrive.hereHintAway}</p>`:v}
      ${n.has(`supabase`)?this.supabase():v}
      ${p(e)?n.has(`dev`)&&!this.byAccount?h`<button class="button quiet" @click=${()=>this.byAccount=!0}>${l.arrive.account}</button>`:this.own(n):v}
      ${this.byKey||!n.has(`dev`)&&!n.has(`supabase`)&&!p(e)?h`<form @submit=${this.key}><div class="field"><label for="key">${l.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required /></div>
            <button class="button quiet" ?disabled=${this.busy}>${l.arrive.signIn}</button></form>`:h`<button class="button bare small" @click=${()=>this.byKey=!0}>${l.arrive.key}</button>`}
      ${this.wrong?h`<p class="wrong" role="alert">${this.wrong}</p>`:v}
    </div>`}own(e){let{config:t}=c.value;if(t?.sign_in.needs_set_up)return h`<p class="hint" role="status">${l.arrive.setUp}</p>`;if(this.step)return h`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${l.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${l.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${l.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${l.common.cancel}</button></form>`;let n=t?.sign_in.providers??[];return h`${n.map(e=>h`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>m(e.name))}>${l.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?h`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>f())}>${l.arrive.passkey}</button>`:v}
      ${this.byLink&&e.has(`magic_link`)?this.link():v}
      ${e.has(`password`)&&!this.byLink?h`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${l.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${l.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button ${e.has(`dev`)?`quiet`:``}" ?disabled=${this.busy}>${l.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${l.arrive.forgot}</a>
              ${t?.sign_in.registration===`open`?h` · <a href="/auth/register">${l.arrive.register}</a>`:v}</p>`:v}
      ${e.has(`magic_link`)&&!this.byLink?h`<button class="button bare small" @click=${()=>this.byLink=!0}>${l.arrive.link}</button>`:v}`}link(){return this.sent?h`<p role="status">${l.arrive.linkSent(this.sent)}</p>`:h`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${l.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${l.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${l.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>o(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await a(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>A(this.step,t))}supabase(){return this.sent?h`<p role="status">${l.arrive.linkSent(this.sent)}</p>`:h`${this.oauth.map(e=>h`<button class="button quiet" @click=${()=>i(c.value.config,e)}>${l.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${l.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${l.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``;try{await e(),c.value.phase!==`in`&&!this.step&&(this.wrong=l.arrive.failed)}catch(e){this.wrong=(e instanceof DOMException?``:x(e))||l.arrive.failed}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>t(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>T(c.value.config,t))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=x(e)||l.arrive.failed}finally{this.busy=!1}}};O([_()],j.prototype,`scene`,void 0),O([_()],j.prototype,`busy`,void 0),O([_()],j.prototype,`wrong`,void 0),O([_()],j.prototype,`sent`,void 0),O([_()],j.prototype,`byKey`,void 0),O([_()],j.prototype,`oauth`,void 0),O([_()],j.prototype,`step`,void 0),O([_()],j.prototype,`byLink`,void 0),O([_()],j.prototype,`byAccount`,void 0),j=O([w(`arrive-view`)],j);export{j as ArriveView};