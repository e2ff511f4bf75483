import{$n as e,An as t,Fn as n,Gn as r,Hn as i,In as a,Jn as o,Kn as s,Ln as c,Mn as l,Nn as u,Wn as d,Xn as f,en as p,er as m,fn as h,hn as g,ir as _,qt as v,sn as y,un as b,ur as x,zn as S}from"./common-CuPE31fl.js";var C=class extends r{constructor(...t){super(...t),this.entries=null,this.next=null,this.packs=[],this.watch=new x(this,g,e,v),this.grant=async()=>{try{await S(`/admin/grants`,{body:{account_id:g.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),b(_.credits.granted),await h(),await this.load()}catch(e){b(y(e),{bad:!0})}}}static{this.styles=[n,f`
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
    `]}connectedCallback(){super.connectedCallback(),h(),this.load(),g.value.config?.features.billing&&c(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:t,config:n,account:r}=g.value,i=n?.features.billing,a=!i&&n?.one_machine&&r?.admin;return o`<div class="page narrow">
      <h1>${_.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${_.credits.balance}</span></p>
      ${t?o`<p class="hint">${_.credits.held(t)}</p>`:s}
      <section aria-labelledby="get"><h2 id="get">${_.credits.packs}</h2>
        ${i?o`<div class="packs">${this.packs.map(e=>o`<div class="pack"><div><b class="number">${e.credits}</b> ${_.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${_.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${_.credits.portal}</button></p>`:o`<p class="quieter">${a?_.credits.oneMachine:_.credits.noPayments}</p>
              ${a?o`<p><button class="button" @click=${this.grant}>${u(`add`,18)} ${_.credits.grant}</button></p>`:s}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${_.credits.history}</h2>
        ${this.entries===null?o`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?o`<ul>${this.lines()}</ul>`:o`<p class="quieter">${_.credits.empty}</p>`}
        ${this.next?o`<button class="button quiet small" @click=${()=>this.load(!0)}>${_.credits.more}</button>`:s}
      </section>
    </div>`}lines(){let e=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(t=>!(t.type===`hold`&&e.has(t.job_id))).map(e=>{let n=e.type===`capture`?-e.credits:e.amount,r=e.job_id?p(v.value.get(e.job_id)?.asset_id??``):void 0,i=_.credits.kinds[e.source]&&e.type===`grant`?_.credits.kinds[e.source]:_.credits.kinds[e.type];return o`<li><span>${i??e.type}${r?o` · <a href=${t.photo(r.shoot_id??``,r.id)}>${r.filename}</a>`:s}</span>
          <span class="amount ${n>0?`plus`:``}">${n>0?`+${n}`:n<0?`−${-n}`:`0`}</span>
          <span class="hint">${e.created_at?m(e.created_at):``}${e.reason&&e.source!==`welcome`?` · ${e.reason}`:``}${e.receipt_url?o` · <a href=${e.receipt_url} target="_blank" rel="noopener">${_.credits.receipt}</a>`:s}</span></li>`})}async load(e=!1){try{let t=await c(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],b(y(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await S(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){b(y(e),{bad:!0})}}async portal(){try{location.assign((await S(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){b(y(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){b(_.credits.stopped);return}let t=async n=>{(await c(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof a?null:Promise.reject(e)))?.status===`paid`?(b(_.credits.thanks),await Promise.all([h(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):b(_.credits.waiting)};t(0)}};l([i()],C.prototype,`entries`,void 0),l([i()],C.prototype,`next`,void 0),l([i()],C.prototype,`packs`,void 0),C=l([d(`credits-view`)],C);export{C as CreditsView};