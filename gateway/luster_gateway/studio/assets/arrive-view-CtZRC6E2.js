import{$t as e,An as t,En as n,Fn as r,Gn as i,Gt as a,Hn as o,Jn as s,Ln as c,Mn as l,On as u,Pn as d,Vn as f,Wn as p,_n as m,cn as h,dn as g,en as _,fn as v,gn as y,in as b,kn as x,ln as S,nn as C,rn as w,sn as T,tn as E,un as D,vn as O,yn as k}from"./common-8l5TvFPB.js";import"./compare-slider-CdJkZfLe.js";var A=class extends x{constructor(...t){super(...t),this.scene=0,this.busy=!1,this.wrong=``,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new s(this,e,c)}static{this.styles=[k,d`
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
    `]}connectedCallback(){super.connectedCallback();let t=e.value.config;t?.sign_in.supabase_url&&h(t).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=p[this.scene];return l`
      <header><span class="name">${O(24)} ${o.name}</span>
        <select aria-label=${o.account.language} @change=${e=>f(e.target.value)}>
          ${Object.entries(r).map(([e,t])=>l`<option value=${e} ?selected=${e===c.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${o.arrive.headline}</h1><p class="lead">${o.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${i(e.id,`before`)} .now=${i(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${o.arrive.looks}>
          ${p.map((e,t)=>l`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${o.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${o.arrive.proofTitle}</h2>
        <p>${o.arrive.proofLead}</p>
        <ul class="figures">${o.arrive.figures.map(([e,t])=>l`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${o.arrive.stepsTitle}</h2>
        <ol class="steps">${o.arrive.steps.map(([e,t])=>l`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${o.arrive.note}</span><a href="/docs">${o.nav.api}</a></footer>
    `}ways(){let{config:n,expired:r}=e.value,i=new Set(n?.sign_in.methods??[]);return l`<div class="in">
      ${r?l`<p class="hint" role="status">${o.arrive.expired}</p>`:t}
      ${i.has(`dev`)?l`<button class="button large" ?disabled=${this.busy} @click=${()=>this.enter(()=>_())}>${o.arrive.here} ${m(`forward`,18)}</button>
            <p class="hint">${o.arrive.hereHint}</p>`:t}
      ${i.has(`supabase`)?this.supabase():t}
      ${v(n)?i.has(`dev`)&&!this.byAccount?l`<button class="button quiet" @click=${()=>this.byAccount=!0}>${o.arrive.account}</button>`:this.own(i):t}
      ${this.byKey||!i.has(`dev`)&&!i.has(`supabase`)&&!v(n)?l`<form @submit=${this.key}><div class="field"><label for="key">${o.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required /></div>
            <button class="button quiet" ?disabled=${this.busy}>${o.arrive.signIn}</button></form>`:l`<button class="button bare small" @click=${()=>this.byKey=!0}>${o.arrive.key}</button>`}
      ${this.wrong?l`<p class="wrong" role="alert">${this.wrong}</p>`:t}
    </div>`}own(n){let{config:r}=e.value;if(r?.sign_in.needs_set_up)return l`<p class="hint" role="status">${o.arrive.setUp}</p>`;if(this.step)return l`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${o.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${o.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${o.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${o.common.cancel}</button></form>`;let i=r?.sign_in.providers??[];return l`${i.map(e=>l`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>g(e.name))}>${o.arrive.with(e.title)}</button>`)}
      ${n.has(`passkey`)?l`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>w())}>${o.arrive.passkey}</button>`:t}
      ${this.byLink&&n.has(`magic_link`)?this.link():t}
      ${n.has(`password`)&&!this.byLink?l`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${o.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${o.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button ${n.has(`dev`)?`quiet`:``}" ?disabled=${this.busy}>${o.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${o.arrive.forgot}</a>
              ${r?.sign_in.registration===`open`?l` · <a href="/auth/register">${o.arrive.register}</a>`:t}</p>`:t}
      ${n.has(`magic_link`)&&!this.byLink?l`<button class="button bare small" @click=${()=>this.byLink=!0}>${o.arrive.link}</button>`:t}`}link(){return this.sent?l`<p role="status">${o.arrive.linkSent(this.sent)}</p>`:l`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${o.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${o.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${o.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>D(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await b(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>E(this.step,t))}supabase(){return this.sent?l`<p role="status">${o.arrive.linkSent(this.sent)}</p>`:l`${this.oauth.map(t=>l`<button class="button quiet" @click=${()=>T(e.value.config,t)}>${o.arrive.with(t.charAt(0).toUpperCase()+t.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${o.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${o.arrive.link}</button></form>`}async enter(t){this.busy=!0,this.wrong=``;try{await t(),e.value.phase!==`in`&&!this.step&&(this.wrong=o.arrive.failed)}catch(e){this.wrong=(e instanceof DOMException?``:a(e))||o.arrive.failed}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>C(String(new FormData(e.target).get(`key`))))}mail(t){t.preventDefault();let n=String(new FormData(t.target).get(`email`));this.sending(n,()=>S(e.value.config,n))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=a(e)||o.arrive.failed}finally{this.busy=!1}}};y([n()],A.prototype,`scene`,void 0),y([n()],A.prototype,`busy`,void 0),y([n()],A.prototype,`wrong`,void 0),y([n()],A.prototype,`sent`,void 0),y([n()],A.prototype,`byKey`,void 0),y([n()],A.prototype,`oauth`,void 0),y([n()],A.prototype,`step`,void 0),y([n()],A.prototype,`byLink`,void 0),y([n()],A.prototype,`byAccount`,void 0),A=y([u(`arrive-view`)],A);export{A as ArriveView};