import{$n as e,Cn as t,Et as n,Gn as r,Hn as i,Jn as a,Kn as o,Vn as s,Wn as c,Zn as l,_t as u,ar as d,bn as f,br as p,er as m,hn as h,lr as g,mr as _,rr as v,tr as y,ur as b,vn as x,zn as S}from"./common-nlsLLDTL.js";var C=class extends m{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new p(this,t,g,n),this.grant=async()=>{try{await a(`/admin/grants`,{body:{account_id:t.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),x(_.credits.granted),await f(),await this.load()}catch(e){x(h(e),{bad:!0})}}}static{this.styles=[c,d`
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
    `]}connectedCallback(){super.connectedCallback(),f(),this.load(),t.value.config?.features.billing&&o(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:n,config:r,account:a}=t.value,o=r?.features.billing,s=!o&&r?.one_machine&&a?.admin;return v`<div class="page narrow">
      <h1>${_.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${_.credits.balance}</span></p>
      ${n?v`<p class="hint">${_.credits.held(n)}</p>`:y}
      <section aria-labelledby="get"><h2 id="get">${_.credits.packs}</h2>
        ${o?v`<div class="packs">${this.packs.map(e=>v`<div class="pack"><div><b class="number">${e.credits}</b> ${_.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${_.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${_.credits.portal}</button></p>`:v`<p class="quieter">${s?_.credits.oneMachine:_.credits.noPayments}</p>
              ${s?v`<p><button class="button" @click=${this.grant}>${i(`add`,18)} ${_.credits.grant}</button></p>`:y}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${_.credits.history}</h2>
        ${this.entries===null?v`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?v`<ul>${this.lines()}</ul>`:v`<p class="quieter">${_.credits.empty}</p>`}
        ${this.next?v`<button class="button quiet small" @click=${()=>this.load(!0)}>${_.credits.more}</button>`:y}
      </section>
    </div>`}lines(){let e=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(t=>!(t.type===`hold`&&e.has(t.job_id))).map(e=>{let t=e.type===`capture`?-e.credits:e.amount,n=_.credits.kinds[e.source]&&e.type===`grant`?_.credits.kinds[e.source]:_.credits.kinds[e.type],r=e.asset_id&&e.shoot_id?v`<a href=${S.photo(e.shoot_id,e.asset_id)}>${e.filename}</a>`:_.credits.gonePhoto,i=e.style?v`${u(e.style)} · ${r}`:n??e.type,a=[e.style?n:``,e.created_at?b(e.created_at):``,e.source===`welcome`?``:e.reason].filter(Boolean).join(` · `);return v`<li><span>${i}</span>
          <span class="amount ${t>0?`plus`:``}">${t>0?`+${t}`:t<0?`−${-t}`:`0`}</span>
          <span class="hint">${a}${e.receipt_url?v` · <a href=${e.receipt_url} target="_blank" rel="noopener">${_.credits.receipt}</a>`:y}</span></li>`})}async load(e=!1){try{let t=await o(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],x(h(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await a(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){x(h(e),{bad:!0})}}async portal(){try{location.assign((await a(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){x(h(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){x(_.credits.stopped);return}let t=async n=>{(await o(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof r?null:Promise.reject(e)))?.status===`paid`?(x(_.credits.thanks),await Promise.all([f(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):x(_.credits.waiting)};t(0)}};s([l()],C.prototype,`entries`,void 0),s([l()],C.prototype,`next`,void 0),s([l()],C.prototype,`packs`,void 0),C=s([e(`credits-view`)],C);export{C as CreditsView};