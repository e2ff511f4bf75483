import{Cr as e,Gn as t,Hn as n,In as r,Mn as i,Or as a,Pr as o,Rn as s,Rt as c,Vn as l,_r as u,ar as d,cr as f,dr as p,hr as m,kn as h,kt as g,mr as _,or as v,pr as y,wr as b,yr as x,zn as S}from"./common-IKet5uTS.js";var C=class extends _{constructor(...r){super(...r),this.entries=null,this.next=null,this.packs=[],this.watch=new o(this,t,e,c),this.grant=async()=>{try{await f(`/admin/grants`,{body:{account_id:t.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),i(a.credits.granted),await n(),await this.load()}catch(e){i(h(e),{bad:!0})}}}static{this.styles=[l,x`
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
    `]}connectedCallback(){super.connectedCallback(),n(),this.load(),t.value.config?.features.billing&&v(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:n,config:r,account:i}=t.value,o=r?.features.billing,s=!o&&r?.one_machine&&i?.admin;return u`<div class="page narrow">
      <h1>${a.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${a.credits.balance}</span></p>
      ${n?u`<p class="hint">${a.credits.held(n)}</p>`:m}
      <section aria-labelledby="get"><h2 id="get">${a.credits.packs}</h2>
        ${o?u`<div class="packs">${this.packs.map(e=>u`<div class="pack"><div><b class="number">${e.credits}</b> ${a.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${a.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${a.credits.portal}</button></p>`:u`<p class="quieter">${s?a.credits.oneMachine:a.credits.noPayments}</p>
              ${s?u`<p><button class="button" @click=${this.grant}>${S(`add`,18)} ${a.credits.grant}</button></p>`:m}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${a.credits.history}</h2>
        ${this.entries===null?u`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?u`<ul>${this.lines()}</ul>`:u`<p class="quieter">${a.credits.empty}</p>`}
        ${this.next?u`<button class="button quiet small" @click=${()=>this.load(!0)}>${a.credits.more}</button>`:m}
      </section>
    </div>`}lines(){let e=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(t=>!(t.type===`hold`&&e.has(t.job_id))).map(e=>{let t=e.type===`capture`?-e.credits:e.amount,n=a.credits.kinds[e.source]&&e.type===`grant`?a.credits.kinds[e.source]:a.credits.kinds[e.type],i=e.asset_id&&e.shoot_id?u`<a href=${r.photo(e.shoot_id,e.asset_id)}>${e.filename}</a>`:a.credits.gonePhoto,o=e.style?u`${g(e.style)} · ${i}`:n??e.type,s=[e.style?n:``,e.created_at?b(e.created_at):``,e.source===`welcome`?``:e.reason].filter(Boolean).join(` · `);return u`<li><span>${o}</span>
          <span class="amount ${t>0?`plus`:``}">${t>0?`+${t}`:t<0?`−${-t}`:`0`}</span>
          <span class="hint">${s}${e.receipt_url?u` · <a href=${e.receipt_url} target="_blank" rel="noopener">${a.credits.receipt}</a>`:m}</span></li>`})}async load(e=!1){try{let t=await v(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],i(h(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await f(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){i(h(e),{bad:!0})}}async portal(){try{location.assign((await f(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){i(h(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){i(a.credits.stopped);return}let t=async r=>{(await v(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof d?null:Promise.reject(e)))?.status===`paid`?(i(a.credits.thanks),await Promise.all([n(),this.load()])):r<20?window.setTimeout(()=>void t(r+1),1500):i(a.credits.waiting)};t(0)}};s([p()],C.prototype,`entries`,void 0),s([p()],C.prototype,`next`,void 0),s([p()],C.prototype,`packs`,void 0),C=s([y(`credits-view`)],C);export{C as CreditsView};