import{An as e,Dn as t,Fn as n,Kt as r,Mt as i,Nn as a,Rn as o,Sn as s,Un as c,Yn as l,Yt as u,Zt as d,_n as f,bn as p,en as m,hn as h,jn as g,kn as _,vn as v,wn as y,xn as b,zn as x,zt as S}from"./common-DW-tPYvw.js";var C=class extends e{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new l(this,m,o,i),this.grant=async()=>{try{await y(`/admin/grants`,{body:{account_id:m.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),u(c.credits.granted),await d(),await this.load()}catch(e){u(r(e),{bad:!0})}}}static{this.styles=[p,n`
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
    `]}connectedCallback(){super.connectedCallback(),d(),this.load(),m.value.config?.features.billing&&s(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:t,config:n,account:r}=m.value,i=n?.features.billing,o=!i&&n?.one_machine&&r?.admin;return a`<div class="page narrow">
      <h1>${c.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${c.credits.balance}</span></p>
      ${t?a`<p class="hint">${c.credits.held(t)}</p>`:g}
      <section aria-labelledby="get"><h2 id="get">${c.credits.packs}</h2>
        ${i?a`<div class="packs">${this.packs.map(e=>a`<div class="pack"><div><b class="number">${e.credits}</b> ${c.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${c.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${c.credits.portal}</button></p>`:a`<p class="quieter">${o?c.credits.oneMachine:c.credits.noPayments}</p>
              ${o?a`<p><button class="button" @click=${this.grant}>${v(`add`,18)} ${c.credits.grant}</button></p>`:g}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${c.credits.history}</h2>
        ${this.entries===null?a`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?a`<ul>${this.lines()}</ul>`:a`<p class="quieter">${c.credits.empty}</p>`}
        ${this.next?a`<button class="button quiet small" @click=${()=>this.load(!0)}>${c.credits.more}</button>`:g}
      </section>
    </div>`}lines(){let e=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(t=>!(t.type===`hold`&&e.has(t.job_id))).map(e=>{let t=e.type===`capture`?-e.credits:e.amount,n=e.job_id?S(i.value.get(e.job_id)?.asset_id??``):void 0,r=c.credits.kinds[e.source]&&e.type===`grant`?c.credits.kinds[e.source]:c.credits.kinds[e.type];return a`<li><span>${r??e.type}${n?a` · <a href=${h.photo(n.shoot_id??``,n.id)}>${n.filename}</a>`:g}</span>
          <span class="amount ${t>0?`plus`:``}">${t>0?`+${t}`:t<0?`−${-t}`:`0`}</span>
          <span class="hint">${e.created_at?x(e.created_at):``}${e.reason&&e.source!==`welcome`?` · ${e.reason}`:``}${e.receipt_url?a` · <a href=${e.receipt_url} target="_blank" rel="noopener">${c.credits.receipt}</a>`:g}</span></li>`})}async load(e=!1){try{let t=await s(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],u(r(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await y(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){u(r(e),{bad:!0})}}async portal(){try{location.assign((await y(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){u(r(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){u(c.credits.stopped);return}let t=async n=>{(await s(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof b?null:Promise.reject(e)))?.status===`paid`?(u(c.credits.thanks),await Promise.all([d(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):u(c.credits.waiting)};t(0)}};f([t()],C.prototype,`entries`,void 0),f([t()],C.prototype,`next`,void 0),f([t()],C.prototype,`packs`,void 0),C=f([_(`credits-view`)],C);export{C as CreditsView};