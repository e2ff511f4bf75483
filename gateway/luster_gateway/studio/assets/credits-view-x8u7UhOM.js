import{$n as e,$t as t,Fn as n,Gn as r,In as i,Kt as a,Mn as o,Pn as s,Qn as c,Rn as l,Un as u,Vn as d,Wn as f,Yn as p,dn as m,jn as h,kn as g,ln as _,lr as v,mn as y,on as b,qn as x,rr as S}from"./common-BwQ0svBd.js";var C=class extends f{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new v(this,y,c,a),this.grant=async()=>{try{await l(`/admin/grants`,{body:{account_id:y.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),_(S.credits.granted),await m(),await this.load()}catch(e){_(b(e),{bad:!0})}}}static{this.styles=[s,p`
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
    `]}connectedCallback(){super.connectedCallback(),m(),this.load(),y.value.config?.features.billing&&i(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:t,config:n,account:i}=y.value,a=n?.features.billing,s=!a&&n?.one_machine&&i?.admin;return x`<div class="page narrow">
      <h1>${S.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${S.credits.balance}</span></p>
      ${t?x`<p class="hint">${S.credits.held(t)}</p>`:r}
      <section aria-labelledby="get"><h2 id="get">${S.credits.packs}</h2>
        ${a?x`<div class="packs">${this.packs.map(e=>x`<div class="pack"><div><b class="number">${e.credits}</b> ${S.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${S.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${S.credits.portal}</button></p>`:x`<p class="quieter">${s?S.credits.oneMachine:S.credits.noPayments}</p>
              ${s?x`<p><button class="button" @click=${this.grant}>${o(`add`,18)} ${S.credits.grant}</button></p>`:r}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${S.credits.history}</h2>
        ${this.entries===null?x`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?x`<ul>${this.lines()}</ul>`:x`<p class="quieter">${S.credits.empty}</p>`}
        ${this.next?x`<button class="button quiet small" @click=${()=>this.load(!0)}>${S.credits.more}</button>`:r}
      </section>
    </div>`}lines(){let n=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(e=>!(e.type===`hold`&&n.has(e.job_id))).map(n=>{let i=n.type===`capture`?-n.credits:n.amount,o=n.job_id?t(a.value.get(n.job_id)?.asset_id??``):void 0,s=S.credits.kinds[n.source]&&n.type===`grant`?S.credits.kinds[n.source]:S.credits.kinds[n.type];return x`<li><span>${s??n.type}${o?x` · <a href=${g.photo(o.shoot_id??``,o.id)}>${o.filename}</a>`:r}</span>
          <span class="amount ${i>0?`plus`:``}">${i>0?`+${i}`:i<0?`−${-i}`:`0`}</span>
          <span class="hint">${n.created_at?e(n.created_at):``}${n.reason&&n.source!==`welcome`?` · ${n.reason}`:``}${n.receipt_url?x` · <a href=${n.receipt_url} target="_blank" rel="noopener">${S.credits.receipt}</a>`:r}</span></li>`})}async load(e=!1){try{let t=await i(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],_(b(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await l(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){_(b(e),{bad:!0})}}async portal(){try{location.assign((await l(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){_(b(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){_(S.credits.stopped);return}let t=async r=>{(await i(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof n?null:Promise.reject(e)))?.status===`paid`?(_(S.credits.thanks),await Promise.all([m(),this.load()])):r<20?window.setTimeout(()=>void t(r+1),1500):_(S.credits.waiting)};t(0)}};h([d()],C.prototype,`entries`,void 0),h([d()],C.prototype,`next`,void 0),h([d()],C.prototype,`packs`,void 0),C=h([u(`credits-view`)],C);export{C as CreditsView};