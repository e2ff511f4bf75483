import{An as e,Dn as t,Fn as n,Gn as r,Hn as i,In as a,Kn as o,Kt as s,Nn as c,Rn as l,Un as u,Yn as d,_n as f,an as p,bn as m,cn as h,dn as g,en as _,fn as v,in as y,jn as b,kn as x,ln as S,nn as C,pn as w,rn as T,tn as E,un as D,vn as O,yn as k}from"./common-DW-tPYvw.js";import"./compare-slider-CSsRt4iv.js";var A=class extends e{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new d(this,_,l)}static{this.styles=[m,n`
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
    `]}connectedCallback(){super.connectedCallback();let e=_.value.config;e?.sign_in.supabase_url&&S(e).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=r[this.scene];return c`
      <header><span class="name">${k(24)} ${u.name}</span>
        <select aria-label=${u.account.language} @change=${e=>i(e.target.value)}>
          ${Object.entries(a).map(([e,t])=>c`<option value=${e} ?selected=${e===l.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${u.arrive.headline}</h1><p class="lead">${u.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${o(e.id,`before`)} .now=${o(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${u.arrive.looks}>
          ${r.map((e,t)=>c`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${u.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${u.arrive.proofTitle}</h2>
        <p>${u.arrive.proofLead}</p>
        <ul class="figures">${u.arrive.figures.map(([e,t])=>c`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${u.arrive.stepsTitle}</h2>
        <ol class="steps">${u.arrive.steps.map(([e,t])=>c`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${u.arrive.note}</span><a href="/docs">${u.nav.api}</a></footer>
    `}ways(){let{config:e,expired:t}=_.value,n=new Set(e?.sign_in.methods??[]);return c`<div class="in">
      ${t?c`<p class="hint" role="status">${u.arrive.expired}</p>`:b}
      ${n.has(`dev`)?c`<button class="button large" ?disabled=${this.busy} @click=${()=>this.enter(()=>E())}>${u.arrive.here} ${O(`forward`,18)}</button>
            <p class="hint">${u.arrive.hereHint}</p>`:b}
      ${n.has(`supabase`)?this.supabase():b}
      ${w(e)?n.has(`dev`)&&!this.byAccount?c`<button class="button quiet" @click=${()=>this.byAccount=!0}>${u.arrive.account}</button>`:this.own(n):b}
      ${this.byKey||!n.has(`dev`)&&!n.has(`supabase`)&&!w(e)?c`<form @submit=${this.key}><div class="field"><label for="key">${u.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required /></div>
            <button class="button quiet" ?disabled=${this.busy}>${u.arrive.signIn}</button></form>`:c`<button class="button bare small" @click=${()=>this.byKey=!0}>${u.arrive.key}</button>`}
      ${this.wrong?c`<p class="wrong" role="alert">${this.wrong}</p>`:b}
    </div>`}own(e){let{config:t}=_.value;if(t?.sign_in.needs_set_up)return c`<p class="hint" role="status">${u.arrive.setUp}</p>`;if(this.step)return c`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${u.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${u.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${u.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${u.common.cancel}</button></form>`;let n=t?.sign_in.providers??[];return c`${n.map(e=>c`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>v(e.name))}>${u.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?c`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>y())}>${u.arrive.passkey}</button>`:b}
      ${this.byLink&&e.has(`magic_link`)?this.link():b}
      ${e.has(`password`)&&!this.byLink?c`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${u.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${u.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button ${e.has(`dev`)?`quiet`:``}" ?disabled=${this.busy}>${u.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${u.arrive.forgot}</a>
              ${t?.sign_in.registration===`open`?c` · <a href="/auth/register">${u.arrive.register}</a>`:b}</p>`:b}
      ${e.has(`magic_link`)&&!this.byLink?c`<button class="button bare small" @click=${()=>this.byLink=!0}>${u.arrive.link}</button>`:b}`}link(){return this.sent?c`<p role="status">${u.arrive.linkSent(this.sent)}</p>`:c`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${u.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${u.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${u.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>g(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await p(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>C(this.step,t))}supabase(){return this.sent?c`<p role="status">${u.arrive.linkSent(this.sent)}</p>`:c`${this.oauth.map(e=>c`<button class="button quiet" @click=${()=>h(_.value.config,e)}>${u.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${u.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${u.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``;try{await e(),_.value.phase!==`in`&&!this.step&&(this.wrong=u.arrive.failed)}catch(e){this.wrong=(e instanceof DOMException?``:s(e))||u.arrive.failed}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>T(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>D(_.value.config,t))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=s(e)||u.arrive.failed}finally{this.busy=!1}}};f([t()],A.prototype,`scene`,void 0),f([t()],A.prototype,`busy`,void 0),f([t()],A.prototype,`wrong`,void 0),f([t()],A.prototype,`sent`,void 0),f([t()],A.prototype,`byKey`,void 0),f([t()],A.prototype,`oauth`,void 0),f([t()],A.prototype,`step`,void 0),f([t()],A.prototype,`byLink`,void 0),f([t()],A.prototype,`byAccount`,void 0),A=f([x(`arrive-view`)],A);export{A as ArriveView};