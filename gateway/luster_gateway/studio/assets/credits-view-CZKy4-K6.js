import{$n as e,Cn as t,En as n,On as r,Or as i,Pt as a,Qn as o,Sr as s,Tt as c,Xn as l,Yn as u,_r as d,ar as f,cr as p,dr as m,er as h,jn as g,lr as _,nr as v,pr as y,qn as b,sr as x,vr as S}from"./common-BEWaxQ7m.js";var C=class extends p{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new i(this,g,d,a),this.grant=async()=>{try{await v(`/admin/grants`,{body:{account_id:g.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),n(s.credits.granted),await r(),await this.load()}catch(e){n(t(e),{bad:!0})}}}static{this.styles=[o,y`
      .balance {
        display: flex;
        align-items: baseline;
        gap: 0.6rem;
        margin: 1.5rem 0 0.25rem;
      }
      .balance b {
        font-size: clamp(3rem, 2rem + 4vw, 5rem);
        font-weight: 560;
        letter-spacing: -0.045em;
        line-height: 1;
      }
      section {
        margin-top: 2.75rem;
      }
      section > p + p {
        margin-top: 1rem;
      }
      h2 {
        margin-bottom: 0.9rem;
      }
      .packs {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
        gap: 0.75rem;
      }
      .pack {
        display: grid;
        gap: 0.8rem;
        padding: 1.2rem;
        border: 1px solid var(--line);
        border-radius: var(--round);
        background: var(--raised);
      }
      .pack b {
        font-size: 1.75rem;
        font-weight: 560;
        letter-spacing: -0.03em;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.1rem 1rem;
        padding: 0.75rem 0;
        border-top: 1px solid var(--line);
      }
      li .hint {
        grid-column: 1;
      }
      .amount {
        font-variant-numeric: tabular-nums;
        text-align: right;
      }
      .amount.plus {
        color: var(--good);
      }
    `]}connectedCallback(){super.connectedCallback(),r(),this.load(),g.value.config?.features.billing&&h(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:t,config:n,account:r}=g.value,i=n?.features.billing,a=!i&&n?.one_machine&&r?.admin;return m`<div class="page narrow">
      <h1>${s.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${s.credits.balance}</span></p>
      ${t?m`<p class="hint">${s.credits.held(t)}</p>`:_}
      <section aria-labelledby="get"><h2 id="get">${s.credits.packs}</h2>
        ${i?m`<div class="packs">${this.packs.map(e=>m`<div class="pack"><div><b class="number">${e.credits}</b> ${s.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${s.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${s.credits.portal}</button></p>`:m`<p class="quieter">${a?s.credits.oneMachine:s.credits.noPayments}</p>
              ${a?m`<p><button class="button" @click=${this.grant}>${l(`add`,18)} ${s.credits.grant}</button></p>`:_}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${s.credits.history}</h2>
        ${this.entries===null?m`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?m`<ul>${this.lines()}</ul>`:m`<p class="quieter">${s.credits.empty}</p>`}
        ${this.next?m`<button class="button quiet small" @click=${()=>this.load(!0)}>${s.credits.more}</button>`:_}
      </section>
    </div>`}lines(){let e=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(t=>!(t.type===`hold`&&e.has(t.job_id))).map(e=>{let t=e.type===`capture`?-e.credits:e.amount,n=s.credits.kinds[e.source]&&e.type===`grant`?s.credits.kinds[e.source]:s.credits.kinds[e.type],r=e.asset_id&&e.shoot_id?m`<a href=${b.photo(e.shoot_id,e.asset_id)}>${e.filename}</a>`:s.credits.gonePhoto,i=e.style?m`${c(e.style)} · ${r}`:n??e.type,a=[e.style?n:``,e.created_at?S(e.created_at):``,e.source===`welcome`?``:e.reason].filter(Boolean).join(` · `);return m`<li><span>${i}</span>
          <span class="amount ${t>0?`plus`:``}">${t>0?`+${t}`:t<0?`−${-t}`:`0`}</span>
          <span class="hint">${a}${e.receipt_url?m` · <a href=${e.receipt_url} target="_blank" rel="noopener">${s.credits.receipt}</a>`:_}</span></li>`})}async load(e=!1){try{let t=await h(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],n(t(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await v(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){n(t(e),{bad:!0})}}async portal(){try{location.assign((await v(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){n(t(e),{bad:!0})}}checkout(){let t=new URLSearchParams(location.search).get(`checkout`);if(!t)return;if(history.replaceState(null,``,`/`+location.hash),t===`stopped`){n(s.credits.stopped);return}let i=async a=>{(await h(`/billing/checkout/{session_id}`,{path:{session_id:t}}).catch(t=>t instanceof e?null:Promise.reject(t)))?.status===`paid`?(n(s.credits.thanks),await Promise.all([r(),this.load()])):a<20?window.setTimeout(()=>void i(a+1),1500):n(s.credits.waiting)};i(0)}};u([f()],C.prototype,`entries`,void 0),u([f()],C.prototype,`next`,void 0),u([f()],C.prototype,`packs`,void 0),C=u([x(`credits-view`)],C);export{C as CreditsView};