import{At as e,Ct as t,Dt as n,Et as r,F as i,H as a,Q as o,Tt as s,X as c,_t as l,dt as u,kt as d,lt as f,mt as p,pt as m,tt as h,ut as g,yt as _}from"./studio-app-D2Rotnyn.js";import{a as v,c as y,d as b,i as x}from"./index-C0tBk6CC.js";import{n as S}from"./problems-1AVcRkRl.js";var C=class extends r{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new b(this,h,x,i),this.grant=async()=>{try{await _(`/admin/grants`,{body:{account_id:h.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),c(y.credits.granted),await o(),await this.load()}catch(e){c(S(e),{bad:!0})}}}static{this.styles=[m,e`
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
    `]}connectedCallback(){super.connectedCallback(),o(),this.load(),h.value.config?.features.billing&&l(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:t,config:r,account:i}=h.value,a=r?.features.billing,o=!a&&r?.one_machine&&i?.admin;return d`<div class="page narrow">
      <h1>${y.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${y.credits.balance}</span></p>
      ${t?d`<p class="hint">${y.credits.held(t)}</p>`:n}
      <section aria-labelledby="get"><h2 id="get">${y.credits.packs}</h2>
        ${a?d`<div class="packs">${this.packs.map(e=>d`<div class="pack"><div><b class="number">${e.credits}</b> ${y.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${y.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${y.credits.portal}</button></p>`:d`<p class="quieter">${o?y.credits.oneMachine:y.credits.noPayments}</p>
              ${o?d`<p><button class="button" @click=${this.grant}>${u(`add`,18)} ${y.credits.grant}</button></p>`:n}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${y.credits.history}</h2>
        ${this.entries===null?d`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?d`<ul>${this.lines()}</ul>`:d`<p class="quieter">${y.credits.empty}</p>`}
        ${this.next?d`<button class="button quiet small" @click=${()=>this.load(!0)}>${y.credits.more}</button>`:n}
      </section>
    </div>`}lines(){let e=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(t=>!(t.type===`hold`&&e.has(t.job_id))).map(e=>{let t=e.type===`capture`?-e.credits:e.amount,r=e.job_id?a(i.value.get(e.job_id)?.asset_id??``):void 0,o=y.credits.kinds[e.source]&&e.type===`grant`?y.credits.kinds[e.source]:y.credits.kinds[e.type];return d`<li><span>${o??e.type}${r?d` · <a href=${f.photo(r.shoot_id??``,r.id)}>${r.filename}</a>`:n}</span>
          <span class="amount ${t>0?`plus`:``}">${t>0?`+${t}`:t<0?`−${-t}`:`0`}</span>
          <span class="hint">${e.created_at?v(e.created_at):``}${e.reason&&e.source!==`welcome`?` · ${e.reason}`:``}${e.receipt_url?d` · <a href=${e.receipt_url} target="_blank" rel="noopener">${y.credits.receipt}</a>`:n}</span></li>`})}async load(e=!1){try{let t=await l(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],c(S(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await _(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){c(S(e),{bad:!0})}}async portal(){try{location.assign((await _(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){c(S(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){c(y.credits.stopped);return}let t=async n=>{(await l(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof p?null:Promise.reject(e)))?.status===`paid`?(c(y.credits.thanks),await Promise.all([o(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):c(y.credits.waiting)};t(0)}};g([t()],C.prototype,`entries`,void 0),g([t()],C.prototype,`next`,void 0),g([t()],C.prototype,`packs`,void 0),C=g([s(`credits-view`)],C);export{C as CreditsView};