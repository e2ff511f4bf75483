import{a as e,f as t,l as n,n as r,o as i,r as a,s as o,t as s}from"./decorate-DgVMrwPl.js";import{i as c,o as l,t as u}from"./client-CncvMuQx.js";import{t as d}from"./icon-B0PWcgOm.js";import{m as f,s as p}from"./library-LBpDYgot.js";import{_ as m}from"./studio-app-B2hVM8nm.js";import{i as h,t as g}from"./session-CvghNGP1.js";import{a as _,c as v,d as y,i as b}from"./index-BuAdGMzZ.js";import{n as x}from"./toasts-DjpvjqyX.js";import{n as S}from"./problems-CmY3BnGo.js";var C=class extends i{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new y(this,h,b,p),this.grant=async()=>{try{await l(`/admin/grants`,{body:{account_id:h.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),x(v.credits.granted),await g(),await this.load()}catch(e){x(S(e),{bad:!0})}}}static{this.styles=[r,t`
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
    `]}connectedCallback(){super.connectedCallback(),g(),this.load(),h.value.config?.features.billing&&c(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:t,config:r,account:i}=h.value,a=r?.features.billing,s=!a&&r?.one_machine&&i?.admin;return n`<div class="page narrow">
      <h1>${v.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${v.credits.balance}</span></p>
      ${t?n`<p class="hint">${v.credits.held(t)}</p>`:o}
      <section aria-labelledby="get"><h2 id="get">${v.credits.packs}</h2>
        ${a?n`<div class="packs">${this.packs.map(e=>n`<div class="pack"><div><b class="number">${e.credits}</b> ${v.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${v.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${v.credits.portal}</button></p>`:n`<p class="quieter">${s?v.credits.oneMachine:v.credits.noPayments}</p>
              ${s?n`<p><button class="button" @click=${this.grant}>${d(`add`,18)} ${v.credits.grant}</button></p>`:o}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${v.credits.history}</h2>
        ${this.entries===null?n`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?n`<ul>${this.lines()}</ul>`:n`<p class="quieter">${v.credits.empty}</p>`}
        ${this.next?n`<button class="button quiet small" @click=${()=>this.load(!0)}>${v.credits.more}</button>`:o}
      </section>
    </div>`}lines(){let e=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(t=>!(t.type===`hold`&&e.has(t.job_id))).map(e=>{let t=e.type===`capture`?-e.credits:e.amount,r=e.job_id?f(p.value.get(e.job_id)?.asset_id??``):void 0,i=v.credits.kinds[e.source]&&e.type===`grant`?v.credits.kinds[e.source]:v.credits.kinds[e.type];return n`<li><span>${i??e.type}${r?n` · <a href=${m.photo(r.shoot_id??``,r.id)}>${r.filename}</a>`:o}</span>
          <span class="amount ${t>0?`plus`:``}">${t>0?`+${t}`:t<0?`−${-t}`:`0`}</span>
          <span class="hint">${e.created_at?_(e.created_at):``}${e.reason&&e.source!==`welcome`?` · ${e.reason}`:``}${e.receipt_url?n` · <a href=${e.receipt_url} target="_blank" rel="noopener">${v.credits.receipt}</a>`:o}</span></li>`})}async load(e=!1){try{let t=await c(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],x(S(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await l(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){x(S(e),{bad:!0})}}async portal(){try{location.assign((await l(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){x(S(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){x(v.credits.stopped);return}let t=async n=>{(await c(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof u?null:Promise.reject(e)))?.status===`paid`?(x(v.credits.thanks),await Promise.all([g(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):x(v.credits.waiting)};t(0)}};s([a()],C.prototype,`entries`,void 0),s([a()],C.prototype,`next`,void 0),s([a()],C.prototype,`packs`,void 0),C=s([e(`credits-view`)],C);export{C as CreditsView};