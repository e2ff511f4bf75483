import{$t as e,An as t,Cn as n,En as r,Gt as i,Hn as a,Jn as o,Jt as s,Ln as c,Mn as l,On as u,Pn as d,Rn as f,Rt as p,Xt as m,_n as h,bn as g,gn as _,jt as v,kn as y,mn as b,xn as x,yn as S}from"./common-8l5TvFPB.js";var C=class extends y{constructor(...t){super(...t),this.entries=null,this.next=null,this.packs=[],this.watch=new o(this,e,c,v),this.grant=async()=>{try{await n(`/admin/grants`,{body:{account_id:e.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),s(a.credits.granted),await m(),await this.load()}catch(e){s(i(e),{bad:!0})}}}static{this.styles=[S,d`
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
    `]}connectedCallback(){super.connectedCallback(),m(),this.load(),e.value.config?.features.billing&&x(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:n,held:r,config:i,account:o}=e.value,s=i?.features.billing,c=!s&&i?.one_machine&&o?.admin;return l`<div class="page narrow">
      <h1>${a.credits.title}</h1>
      <p class="balance"><b class="number">${n}</b><span class="quieter">${a.credits.balance}</span></p>
      ${r?l`<p class="hint">${a.credits.held(r)}</p>`:t}
      <section aria-labelledby="get"><h2 id="get">${a.credits.packs}</h2>
        ${s?l`<div class="packs">${this.packs.map(e=>l`<div class="pack"><div><b class="number">${e.credits}</b> ${a.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${a.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${a.credits.portal}</button></p>`:l`<p class="quieter">${c?a.credits.oneMachine:a.credits.noPayments}</p>
              ${c?l`<p><button class="button" @click=${this.grant}>${h(`add`,18)} ${a.credits.grant}</button></p>`:t}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${a.credits.history}</h2>
        ${this.entries===null?l`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?l`<ul>${this.lines()}</ul>`:l`<p class="quieter">${a.credits.empty}</p>`}
        ${this.next?l`<button class="button quiet small" @click=${()=>this.load(!0)}>${a.credits.more}</button>`:t}
      </section>
    </div>`}lines(){let e=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(t=>!(t.type===`hold`&&e.has(t.job_id))).map(e=>{let n=e.type===`capture`?-e.credits:e.amount,r=e.job_id?p(v.value.get(e.job_id)?.asset_id??``):void 0,i=a.credits.kinds[e.source]&&e.type===`grant`?a.credits.kinds[e.source]:a.credits.kinds[e.type];return l`<li><span>${i??e.type}${r?l` · <a href=${b.photo(r.shoot_id??``,r.id)}>${r.filename}</a>`:t}</span>
          <span class="amount ${n>0?`plus`:``}">${n>0?`+${n}`:n<0?`−${-n}`:`0`}</span>
          <span class="hint">${e.created_at?f(e.created_at):``}${e.reason&&e.source!==`welcome`?` · ${e.reason}`:``}${e.receipt_url?l` · <a href=${e.receipt_url} target="_blank" rel="noopener">${a.credits.receipt}</a>`:t}</span></li>`})}async load(e=!1){try{let t=await x(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],s(i(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,r=await n(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(r.checkout_url)}catch(e){s(i(e),{bad:!0})}}async portal(){try{location.assign((await n(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){s(i(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){s(a.credits.stopped);return}let t=async n=>{(await x(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof g?null:Promise.reject(e)))?.status===`paid`?(s(a.credits.thanks),await Promise.all([m(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):s(a.credits.waiting)};t(0)}};_([r()],C.prototype,`entries`,void 0),_([r()],C.prototype,`next`,void 0),_([r()],C.prototype,`packs`,void 0),C=_([u(`credits-view`)],C);export{C as CreditsView};