import{$n as e,En as t,Lt as n,Ot as r,Pn as i,Qn as a,Tr as o,Xn as s,ar as c,br as l,cr as u,dr as d,fr as f,gr as p,jn as m,jr as h,kn as g,mr as _,nr as v,rr as y,tr as b,ur as x,xr as S}from"./common-CsLnnzm3.js";var C=class extends d{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new h(this,i,l,n),this.grant=async()=>{try{await c(`/admin/grants`,{body:{account_id:i.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),g(o.credits.granted),await m(),await this.load()}catch(e){g(t(e),{bad:!0})}}}static{this.styles=[b,p`
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
    `]}connectedCallback(){super.connectedCallback(),m(),this.load(),i.value.config?.features.billing&&y(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:t,held:n,config:r,account:a}=i.value,s=r?.features.billing,c=!s&&r?.one_machine&&a?.admin;return _`<div class="page narrow">
      <h1>${o.credits.title}</h1>
      <p class="balance"><b class="number">${t}</b><span class="quieter">${o.credits.balance}</span></p>
      ${n?_`<p class="hint">${o.credits.held(n)}</p>`:f}
      <section aria-labelledby="get"><h2 id="get">${o.credits.packs}</h2>
        ${s?_`<div class="packs">${this.packs.map(e=>_`<div class="pack"><div><b class="number">${e.credits}</b> ${o.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${o.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${o.credits.portal}</button></p>`:_`<p class="quieter">${c?o.credits.oneMachine:o.credits.noPayments}</p>
              ${c?_`<p><button class="button" @click=${this.grant}>${e(`add`,18)} ${o.credits.grant}</button></p>`:f}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${o.credits.history}</h2>
        ${this.entries===null?_`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?_`<ul>${this.lines()}</ul>`:_`<p class="quieter">${o.credits.empty}</p>`}
        ${this.next?_`<button class="button quiet small" @click=${()=>this.load(!0)}>${o.credits.more}</button>`:f}
      </section>
    </div>`}lines(){let e=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(t=>!(t.type===`hold`&&e.has(t.job_id))).map(e=>{let t=e.type===`capture`?-e.credits:e.amount,n=o.credits.kinds[e.source]&&e.type===`grant`?o.credits.kinds[e.source]:o.credits.kinds[e.type],i=e.asset_id&&e.shoot_id?_`<a href=${s.photo(e.shoot_id,e.asset_id)}>${e.filename}</a>`:o.credits.gonePhoto,a=e.style?_`${r(e.style)} · ${i}`:n??e.type,c=[e.style?n:``,e.created_at?S(e.created_at):``,e.source===`welcome`?``:e.reason].filter(Boolean).join(` · `);return _`<li><span>${a}</span>
          <span class="amount ${t>0?`plus`:``}">${t>0?`+${t}`:t<0?`−${-t}`:`0`}</span>
          <span class="hint">${c}${e.receipt_url?_` · <a href=${e.receipt_url} target="_blank" rel="noopener">${o.credits.receipt}</a>`:f}</span></li>`})}async load(e=!1){try{let t=await y(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],g(t(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await c(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){g(t(e),{bad:!0})}}async portal(){try{location.assign((await c(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){g(t(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){g(o.credits.stopped);return}let t=async n=>{(await y(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof v?null:Promise.reject(e)))?.status===`paid`?(g(o.credits.thanks),await Promise.all([m(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):g(o.credits.waiting)};t(0)}};a([u()],C.prototype,`entries`,void 0),a([u()],C.prototype,`next`,void 0),a([u()],C.prototype,`packs`,void 0),C=a([x(`credits-view`)],C);export{C as CreditsView};