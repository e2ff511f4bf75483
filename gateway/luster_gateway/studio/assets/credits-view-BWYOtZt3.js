import{Cn as e,It as t,Nn as n,On as r,St as i,Tn as a,Vt as o,Wt as s,_n as c,an as l,bn as u,cn as d,dn as f,fn as p,kn as m,kt as h,mn as g,sn as _,un as v,xn as y,yn as b,zn as x,zt as S}from"./common-DdhaU0h5.js";var C=class extends u{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new x(this,s,r,i),this.grant=async()=>{try{await g(`/admin/grants`,{body:{account_id:s.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),S(n.credits.granted),await o(),await this.load()}catch(e){S(t(e),{bad:!0})}}}static{this.styles=[v,a`
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
    `]}connectedCallback(){super.connectedCallback(),o(),this.load(),s.value.config?.features.billing&&p(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:t,held:r,config:i,account:a}=s.value,o=i?.features.billing,c=!o&&i?.one_machine&&a?.admin;return e`<div class="page narrow">
      <h1>${n.credits.title}</h1>
      <p class="balance"><b class="number">${t}</b><span class="quieter">${n.credits.balance}</span></p>
      ${r?e`<p class="hint">${n.credits.held(r)}</p>`:y}
      <section aria-labelledby="get"><h2 id="get">${n.credits.packs}</h2>
        ${o?e`<div class="packs">${this.packs.map(t=>e`<div class="pack"><div><b class="number">${t.credits}</b> ${n.creditWord[1]}</div><span class="quieter">${t.name}</span>
              <button class="button" @click=${()=>this.buy(t)}>${n.credits.buy} · ${t.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${n.credits.portal}</button></p>`:e`<p class="quieter">${c?n.credits.oneMachine:n.credits.noPayments}</p>
              ${c?e`<p><button class="button" @click=${this.grant}>${d(`add`,18)} ${n.credits.grant}</button></p>`:y}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${n.credits.history}</h2>
        ${this.entries===null?e`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?e`<ul>${this.lines()}</ul>`:e`<p class="quieter">${n.credits.empty}</p>`}
        ${this.next?e`<button class="button quiet small" @click=${()=>this.load(!0)}>${n.credits.more}</button>`:y}
      </section>
    </div>`}lines(){let t=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(e=>!(e.type===`hold`&&t.has(e.job_id))).map(t=>{let r=t.type===`capture`?-t.credits:t.amount,a=t.job_id?h(i.value.get(t.job_id)?.asset_id??``):void 0,o=n.credits.kinds[t.source]&&t.type===`grant`?n.credits.kinds[t.source]:n.credits.kinds[t.type];return e`<li><span>${o??t.type}${a?e` · <a href=${l.photo(a.shoot_id??``,a.id)}>${a.filename}</a>`:y}</span>
          <span class="amount ${r>0?`plus`:``}">${r>0?`+${r}`:r<0?`−${-r}`:`0`}</span>
          <span class="hint">${t.created_at?m(t.created_at):``}${t.reason&&t.source!==`welcome`?` · ${t.reason}`:``}${t.receipt_url?e` · <a href=${t.receipt_url} target="_blank" rel="noopener">${n.credits.receipt}</a>`:y}</span></li>`})}async load(e=!1){try{let t=await p(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],S(t(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await g(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){S(t(e),{bad:!0})}}async portal(){try{location.assign((await g(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){S(t(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){S(n.credits.stopped);return}let t=async r=>{(await p(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof f?null:Promise.reject(e)))?.status===`paid`?(S(n.credits.thanks),await Promise.all([o(),this.load()])):r<20?window.setTimeout(()=>void t(r+1),1500):S(n.credits.waiting)};t(0)}};_([c()],C.prototype,`entries`,void 0),_([c()],C.prototype,`next`,void 0),_([c()],C.prototype,`packs`,void 0),C=_([b(`credits-view`)],C);export{C as CreditsView};