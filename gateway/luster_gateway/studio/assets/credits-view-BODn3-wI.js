import{Bn as e,Gn as t,In as n,Jt as r,Kn as i,Ln as a,Nn as o,Pn as s,Rn as c,Un as l,Yn as u,Zn as d,ar as f,cn as p,dn as m,dr as h,er as g,gn as _,jn as v,pn as y,qn as b,tn as x,tr as S}from"./common-BNRW6NRY.js";var C=class extends i{constructor(...t){super(...t),this.entries=null,this.next=null,this.packs=[],this.watch=new h(this,_,g,r),this.grant=async()=>{try{await e(`/admin/grants`,{body:{account_id:_.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),m(f.credits.granted),await y(),await this.load()}catch(e){m(p(e),{bad:!0})}}}static{this.styles=[n,d`
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
    `]}connectedCallback(){super.connectedCallback(),y(),this.load(),_.value.config?.features.billing&&c(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:t,config:n,account:r}=_.value,i=n?.features.billing,a=!i&&n?.one_machine&&r?.admin;return u`<div class="page narrow">
      <h1>${f.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${f.credits.balance}</span></p>
      ${t?u`<p class="hint">${f.credits.held(t)}</p>`:b}
      <section aria-labelledby="get"><h2 id="get">${f.credits.packs}</h2>
        ${i?u`<div class="packs">${this.packs.map(e=>u`<div class="pack"><div><b class="number">${e.credits}</b> ${f.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${f.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${f.credits.portal}</button></p>`:u`<p class="quieter">${a?f.credits.oneMachine:f.credits.noPayments}</p>
              ${a?u`<p><button class="button" @click=${this.grant}>${s(`add`,18)} ${f.credits.grant}</button></p>`:b}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${f.credits.history}</h2>
        ${this.entries===null?u`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?u`<ul>${this.lines()}</ul>`:u`<p class="quieter">${f.credits.empty}</p>`}
        ${this.next?u`<button class="button quiet small" @click=${()=>this.load(!0)}>${f.credits.more}</button>`:b}
      </section>
    </div>`}lines(){let e=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(t=>!(t.type===`hold`&&e.has(t.job_id))).map(e=>{let t=e.type===`capture`?-e.credits:e.amount,n=e.job_id?x(r.value.get(e.job_id)?.asset_id??``):void 0,i=f.credits.kinds[e.source]&&e.type===`grant`?f.credits.kinds[e.source]:f.credits.kinds[e.type];return u`<li><span>${i??e.type}${n?u` · <a href=${v.photo(n.shoot_id??``,n.id)}>${n.filename}</a>`:b}</span>
          <span class="amount ${t>0?`plus`:``}">${t>0?`+${t}`:t<0?`−${-t}`:`0`}</span>
          <span class="hint">${e.created_at?S(e.created_at):``}${e.reason&&e.source!==`welcome`?` · ${e.reason}`:``}${e.receipt_url?u` · <a href=${e.receipt_url} target="_blank" rel="noopener">${f.credits.receipt}</a>`:b}</span></li>`})}async load(e=!1){try{let t=await c(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],m(p(e),{bad:!0})}}async buy(t){try{let n=e=>`${location.origin}/?checkout=${e}#/credits`,r=await e(`/billing/checkout`,{body:{pack:t.id,success_url:n(`{CHECKOUT_SESSION_ID}`),cancel_url:n(`stopped`)},once:crypto.randomUUID()});location.assign(r.checkout_url)}catch(e){m(p(e),{bad:!0})}}async portal(){try{location.assign((await e(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){m(p(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){m(f.credits.stopped);return}let t=async n=>{(await c(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof a?null:Promise.reject(e)))?.status===`paid`?(m(f.credits.thanks),await Promise.all([y(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):m(f.credits.waiting)};t(0)}};o([l()],C.prototype,`entries`,void 0),o([l()],C.prototype,`next`,void 0),o([l()],C.prototype,`packs`,void 0),C=o([t(`credits-view`)],C);export{C as CreditsView};