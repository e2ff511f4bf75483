import{$n as e,Cr as t,Ln as n,Mn as r,Or as i,Pn as a,Pr as o,Rt as s,_r as c,ar as l,cr as u,dr as d,hr as f,ir as p,kn as m,kt as h,mr as g,nr as _,or as v,pr as y,tr as b,wr as x,yr as S}from"./common-CjNGIj2e.js";var C=class extends g{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new o(this,n,t,s),this.grant=async()=>{try{await u(`/admin/grants`,{body:{account_id:n.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),r(i.credits.granted),await a(),await this.load()}catch(e){r(m(e),{bad:!0})}}}static{this.styles=[p,S`
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
    `]}connectedCallback(){super.connectedCallback(),a(),this.load(),n.value.config?.features.billing&&v(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:t,config:r,account:a}=n.value,o=r?.features.billing,s=!o&&r?.one_machine&&a?.admin;return c`<div class="page narrow">
      <h1>${i.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${i.credits.balance}</span></p>
      ${t?c`<p class="hint">${i.credits.held(t)}</p>`:f}
      <section aria-labelledby="get"><h2 id="get">${i.credits.packs}</h2>
        ${o?c`<div class="packs">${this.packs.map(e=>c`<div class="pack"><div><b class="number">${e.credits}</b> ${i.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${i.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${i.credits.portal}</button></p>`:c`<p class="quieter">${s?i.credits.oneMachine:i.credits.noPayments}</p>
              ${s?c`<p><button class="button" @click=${this.grant}>${_(`add`,18)} ${i.credits.grant}</button></p>`:f}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${i.credits.history}</h2>
        ${this.entries===null?c`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?c`<ul>${this.lines()}</ul>`:c`<p class="quieter">${i.credits.empty}</p>`}
        ${this.next?c`<button class="button quiet small" @click=${()=>this.load(!0)}>${i.credits.more}</button>`:f}
      </section>
    </div>`}lines(){let t=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(e=>!(e.type===`hold`&&t.has(e.job_id))).map(t=>{let n=t.type===`capture`?-t.credits:t.amount,r=i.credits.kinds[t.source]&&t.type===`grant`?i.credits.kinds[t.source]:i.credits.kinds[t.type],a=t.asset_id&&t.shoot_id?c`<a href=${e.photo(t.shoot_id,t.asset_id)}>${t.filename}</a>`:i.credits.gonePhoto,o=t.style?c`${h(t.style)} · ${a}`:r??t.type,s=[t.style?r:``,t.created_at?x(t.created_at):``,t.source===`welcome`?``:t.reason].filter(Boolean).join(` · `);return c`<li><span>${o}</span>
          <span class="amount ${n>0?`plus`:``}">${n>0?`+${n}`:n<0?`−${-n}`:`0`}</span>
          <span class="hint">${s}${t.receipt_url?c` · <a href=${t.receipt_url} target="_blank" rel="noopener">${i.credits.receipt}</a>`:f}</span></li>`})}async load(e=!1){try{let t=await v(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],r(m(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await u(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){r(m(e),{bad:!0})}}async portal(){try{location.assign((await u(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){r(m(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){r(i.credits.stopped);return}let t=async n=>{(await v(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof l?null:Promise.reject(e)))?.status===`paid`?(r(i.credits.thanks),await Promise.all([a(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):r(i.credits.waiting)};t(0)}};b([d()],C.prototype,`entries`,void 0),b([d()],C.prototype,`next`,void 0),b([d()],C.prototype,`packs`,void 0),C=b([y(`credits-view`)],C);export{C as CreditsView};