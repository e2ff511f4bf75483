import{Cn as e,Dn as t,En as n,Gn as r,Mn as i,Nn as a,Pn as o,Qn as s,Sn as c,Tn as l,Un as u,Vn as d,Wn as f,Xn as p,Yn as m,_n as h,ar as g,gn as _,hn as v,jn as y,lr as b,mn as x,nr as S,on as C,or as w,qn as T,rr as E,vn as D,wn as O,yn as k}from"./common-BwQ0svBd.js";import"./compare-slider-CXSs5klH.js";var A=class extends f{constructor(...e){super(...e),this.scene=0,this.busy=!1,this.wrong=``,this.sent=``,this.byKey=!1,this.oauth=[],this.step=``,this.byLink=!1,this.byAccount=!1,this.watch=new b(this,x,s)}static{this.styles=[o,m`
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
    `]}connectedCallback(){super.connectedCallback();let t=x.value.config;t?.sign_in.supabase_url&&e(t).then(e=>this.oauth=e,()=>void 0)}render(){this.watch;let e=g[this.scene];return T`
      <header><span class="name">${a(24)} ${E.name}</span>
        <select aria-label=${E.account.language} @change=${e=>S(e.target.value)}>
          ${Object.entries(p).map(([e,t])=>T`<option value=${e} ?selected=${e===s.value}>${t}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${E.arrive.headline}</h1><p class="lead">${E.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${w(e.id,`before`)} .now=${w(e.id,`after`)} .alt=${e.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${E.arrive.looks}>
          ${g.map((e,t)=>T`<button class="choice" aria-pressed=${t===this.scene} @click=${()=>this.scene=t}>${E.styleNames[e.style]??e.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${E.arrive.proofTitle}</h2>
        <p>${E.arrive.proofLead}</p>
        <ul class="figures">${E.arrive.figures.map(([e,t])=>T`<li><b>${e}</b><span>${t}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${E.arrive.stepsTitle}</h2>
        <ol class="steps">${E.arrive.steps.map(([e,t])=>T`<li><h3>${e}</h3><p>${t}</p></li>`)}</ol>
      </section>
      <footer><span>${E.arrive.note}</span><a href="/docs">${E.nav.api}</a></footer>
    `}ways(){let{config:e,expired:n}=x.value,a=new Set(e?.sign_in.methods??[]);return T`<div class="in">
      ${n?T`<p class="hint" role="status">${E.arrive.expired}</p>`:r}
      ${a.has(`dev`)?T`<button class="button large" ?disabled=${this.busy} @click=${()=>this.enter(()=>v())}>${E.arrive.here} ${i(`forward`,18)}</button>
            <p class="hint">${E.arrive.hereHint}</p>`:r}
      ${a.has(`supabase`)?this.supabase():r}
      ${t(e)?a.has(`dev`)&&!this.byAccount?T`<button class="button quiet" @click=${()=>this.byAccount=!0}>${E.arrive.account}</button>`:this.own(a):r}
      ${this.byKey||!a.has(`dev`)&&!a.has(`supabase`)&&!t(e)?T`<form @submit=${this.key}><div class="field"><label for="key">${E.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required /></div>
            <button class="button quiet" ?disabled=${this.busy}>${E.arrive.signIn}</button></form>`:T`<button class="button bare small" @click=${()=>this.byKey=!0}>${E.arrive.key}</button>`}
      ${this.wrong?T`<p class="wrong" role="alert">${this.wrong}</p>`:r}
    </div>`}own(e){let{config:t}=x.value;if(t?.sign_in.needs_set_up)return T`<p class="hint" role="status">${E.arrive.setUp}</p>`;if(this.step)return T`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${E.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${E.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${E.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${()=>this.step=``}>${E.common.cancel}</button></form>`;let i=t?.sign_in.providers??[];return T`${i.map(e=>T`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>n(e.name))}>${E.arrive.with(e.title)}</button>`)}
      ${e.has(`passkey`)?T`<button class="button quiet" ?disabled=${this.busy} @click=${()=>this.enter(()=>D())}>${E.arrive.passkey}</button>`:r}
      ${this.byLink&&e.has(`magic_link`)?this.link():r}
      ${e.has(`password`)&&!this.byLink?T`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${E.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${E.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button ${e.has(`dev`)?`quiet`:``}" ?disabled=${this.busy}>${E.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${E.arrive.forgot}</a>
              ${t?.sign_in.registration===`open`?T` · <a href="/auth/register">${E.arrive.register}</a>`:r}</p>`:r}
      ${e.has(`magic_link`)&&!this.byLink?T`<button class="button bare small" @click=${()=>this.byLink=!0}>${E.arrive.link}</button>`:r}`}link(){return this.sent?T`<p role="status">${E.arrive.linkSent(this.sent)}</p>`:T`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${E.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${E.arrive.link}</button>
      <button class="button bare small" type="button" @click=${()=>this.byLink=!1}>${E.common.cancel}</button></form>`}mailLink(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>l(t))}password(e){e.preventDefault();let t=new FormData(e.target);this.enter(async()=>{this.step=await k(String(t.get(`email`)),String(t.get(`password`)))??``})}code(e){e.preventDefault();let t=String(new FormData(e.target).get(`code`));this.enter(()=>_(this.step,t))}supabase(){return this.sent?T`<p role="status">${E.arrive.linkSent(this.sent)}</p>`:T`${this.oauth.map(e=>T`<button class="button quiet" @click=${()=>c(x.value.config,e)}>${E.arrive.with(e.charAt(0).toUpperCase()+e.slice(1))}</button>`)}
      <form @submit=${this.mail}><div class="field"><label for="email">${E.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${E.arrive.link}</button></form>`}async enter(e){this.busy=!0,this.wrong=``;try{await e(),x.value.phase!==`in`&&!this.step&&(this.wrong=E.arrive.failed)}catch(e){this.wrong=(e instanceof DOMException?``:C(e))||E.arrive.failed}finally{this.busy=!1}}key(e){e.preventDefault(),this.enter(()=>h(String(new FormData(e.target).get(`key`))))}mail(e){e.preventDefault();let t=String(new FormData(e.target).get(`email`));this.sending(t,()=>O(x.value.config,t))}async sending(e,t){this.busy=!0,this.wrong=``;try{await t(),this.sent=e}catch(e){this.wrong=C(e)||E.arrive.failed}finally{this.busy=!1}}};y([d()],A.prototype,`scene`,void 0),y([d()],A.prototype,`busy`,void 0),y([d()],A.prototype,`wrong`,void 0),y([d()],A.prototype,`sent`,void 0),y([d()],A.prototype,`byKey`,void 0),y([d()],A.prototype,`oauth`,void 0),y([d()],A.prototype,`step`,void 0),y([d()],A.prototype,`byLink`,void 0),y([d()],A.prototype,`byAccount`,void 0),A=y([u(`arrive-view`)],A);export{A as ArriveView};