import{Ar as e,Br as t,Cr as n,Gt as r,Kn as i,Ln as a,Lt as o,Pn as s,Pr as c,Tr as l,Un as u,Vn as d,Wn as f,Xn as p,_r as m,br as h,dr as g,fr as _,kr as v,mr as y,qn as b,xr as x,yr as S}from"./common-3VDTXD9_.js";var C=class extends h{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new t(this,p,v,r),this.grant=async()=>{try{await y(`/admin/grants`,{body:{account_id:p.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),a(c.credits.granted),await b(),await this.load()}catch(e){a(s(e),{bad:!0})}}}static{this.styles=[i,l`
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
    `]}connectedCallback(){super.connectedCallback(),b(),this.load(),p.value.config?.features.billing&&_(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:t,config:r,account:i}=p.value,a=r?.features.billing,o=!a&&r?.one_machine&&i?.admin;return n`<div class="page narrow">
      <h1>${c.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${c.credits.balance}</span></p>
      ${this.reach(e)}
      ${t?n`<p class="hint">${c.credits.held(t)}</p>`:x}
      <section aria-labelledby="get"><h2 id="get">${c.credits.packs}</h2>
        ${a?n`<div class="packs">${this.packs.map(e=>n`<div class="pack"><div><b class="number">${e.credits}</b> ${c.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${c.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${c.credits.portal}</button></p>`:n`<p class="quieter">${o?c.credits.oneMachine:c.credits.noPayments}</p>
              ${o?n`<p><button class="button" @click=${this.grant}>${f(`add`,18)} ${c.credits.grant}</button></p>`:x}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${c.credits.history}</h2>
        ${this.entries===null?n`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?n`<ul>${this.lines()}</ul>`:n`<p class="quieter">${c.credits.empty}</p>`}
        ${this.next?n`<button class="button quiet small" @click=${()=>this.load(!0)}>${c.credits.more}</button>`:x}
      </section>
    </div>`}reach(e){let t=new Map((p.value.config?.tiers??[]).map(e=>[e.name,e.credits])),[r,i]=[t.get(`premium`),t.get(`free`)];return r&&i&&e>0?n`<p class="hint">${c.credits.enough(Math.floor(e/r),Math.floor(e/i))}</p>`:x}lines(){let t=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(e=>!(e.type===`hold`&&t.has(e.job_id))).map(t=>{let r=t.type===`capture`?-t.credits:t.amount,i=c.credits.kinds[t.source]&&t.type===`grant`?c.credits.kinds[t.source]:c.credits.kinds[t.type],a=t.asset_id&&t.shoot_id?n`<a href=${d.photo(t.shoot_id,t.asset_id)}>${t.filename}</a>`:c.credits.gonePhoto,s=t.style?n`${o(t.style)} · ${a}`:i??t.type,l=[t.style?i:``,t.created_at?e(t.created_at):``,t.source===`welcome`?``:t.reason].filter(Boolean).join(` · `);return n`<li><span>${s}</span>
          <span class="amount ${r>0?`plus`:``}">${r>0?`+${r}`:r<0?`−${-r}`:`0`}</span>
          <span class="hint">${l}${t.receipt_url?n` · <a href=${t.receipt_url} target="_blank" rel="noopener">${c.credits.receipt}</a>`:x}</span></li>`})}async load(e=!1){try{let t=await _(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],a(s(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await y(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){a(s(e),{bad:!0})}}async portal(){try{location.assign((await y(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){a(s(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){a(c.credits.stopped);return}let t=async n=>{(await _(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof g?null:Promise.reject(e)))?.status===`paid`?(a(c.credits.thanks),await Promise.all([b(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):a(c.credits.waiting)};t(0)}};u([m()],C.prototype,`entries`,void 0),u([m()],C.prototype,`next`,void 0),u([m()],C.prototype,`packs`,void 0),C=u([S(`credits-view`)],C);export{C as CreditsView};