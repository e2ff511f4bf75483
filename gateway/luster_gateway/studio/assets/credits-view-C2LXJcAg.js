import{An as e,At as t,Bn as n,Fr as r,Hn as i,Kn as a,Ln as o,Nn as s,Tr as c,Un as l,br as u,fr as d,gr as f,hr as p,kr as m,lr as h,mr as g,or as _,sr as v,vr as y,wr as b,zn as x,zt as S}from"./common-Th73iqsk.js";var C=class extends p{constructor(...t){super(...t),this.entries=null,this.next=null,this.packs=[],this.watch=new r(this,a,b,S),this.grant=async()=>{try{await h(`/admin/grants`,{body:{account_id:a.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),s(m.credits.granted),await l(),await this.load()}catch(t){s(e(t),{bad:!0})}}}static{this.styles=[i,u`
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
    `]}connectedCallback(){super.connectedCallback(),l(),this.load(),a.value.config?.features.billing&&v(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:t,config:r,account:i}=a.value,o=r?.features.billing,s=!o&&r?.one_machine&&i?.admin;return y`<div class="page narrow">
      <h1>${m.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${m.credits.balance}</span></p>
      ${t?y`<p class="hint">${m.credits.held(t)}</p>`:f}
      <section aria-labelledby="get"><h2 id="get">${m.credits.packs}</h2>
        ${o?y`<div class="packs">${this.packs.map(e=>y`<div class="pack"><div><b class="number">${e.credits}</b> ${m.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${m.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${m.credits.portal}</button></p>`:y`<p class="quieter">${s?m.credits.oneMachine:m.credits.noPayments}</p>
              ${s?y`<p><button class="button" @click=${this.grant}>${n(`add`,18)} ${m.credits.grant}</button></p>`:f}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${m.credits.history}</h2>
        ${this.entries===null?y`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?y`<ul>${this.lines()}</ul>`:y`<p class="quieter">${m.credits.empty}</p>`}
        ${this.next?y`<button class="button quiet small" @click=${()=>this.load(!0)}>${m.credits.more}</button>`:f}
      </section>
    </div>`}lines(){let e=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(t=>!(t.type===`hold`&&e.has(t.job_id))).map(e=>{let n=e.type===`capture`?-e.credits:e.amount,r=m.credits.kinds[e.source]&&e.type===`grant`?m.credits.kinds[e.source]:m.credits.kinds[e.type],i=e.asset_id&&e.shoot_id?y`<a href=${o.photo(e.shoot_id,e.asset_id)}>${e.filename}</a>`:m.credits.gonePhoto,a=e.style?y`${t(e.style)} · ${i}`:r??e.type,s=[e.style?r:``,e.created_at?c(e.created_at):``,e.source===`welcome`?``:e.reason].filter(Boolean).join(` · `);return y`<li><span>${a}</span>
          <span class="amount ${n>0?`plus`:``}">${n>0?`+${n}`:n<0?`−${-n}`:`0`}</span>
          <span class="hint">${s}${e.receipt_url?y` · <a href=${e.receipt_url} target="_blank" rel="noopener">${m.credits.receipt}</a>`:f}</span></li>`})}async load(t=!1){try{let e=await v(`/credits/entries`,{query:{limit:50,cursor:t?this.next??void 0:void 0}});this.entries=t?[...this.entries??[],...e.entries]:e.entries,this.next=e.next_cursor}catch(t){this.entries??=[],s(e(t),{bad:!0})}}async buy(t){try{let e=e=>`${location.origin}/?checkout=${e}#/credits`,n=await h(`/billing/checkout`,{body:{pack:t.id,success_url:e(`{CHECKOUT_SESSION_ID}`),cancel_url:e(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(t){s(e(t),{bad:!0})}}async portal(){try{location.assign((await h(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(t){s(e(t),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){s(m.credits.stopped);return}let t=async n=>{(await v(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof _?null:Promise.reject(e)))?.status===`paid`?(s(m.credits.thanks),await Promise.all([l(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):s(m.credits.waiting)};t(0)}};x([d()],C.prototype,`entries`,void 0),x([d()],C.prototype,`next`,void 0),x([d()],C.prototype,`packs`,void 0),C=x([g(`credits-view`)],C);export{C as CreditsView};