import{$n as e,Ar as t,Dr as n,Er as r,Ir as i,Jn as a,Lr as o,Mr as s,Or as c,Qt as l,Vn as u,Vr as d,Wn as f,Wt as p,Xn as m,Zn as h,er as g,qr as _,rr as v,vr as y,wr as b,xr as x,yr as S}from"./common-CtLmJYzS.js";var C=class extends n{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new _(this,v,i,l),this.grant=async()=>{try{await x(`/admin/grants`,{body:{account_id:v.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),f(d.credits.granted),await g(),await this.load()}catch(e){f(u(e),{bad:!0})}}}static{this.styles=[e,s`
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
    `]}connectedCallback(){super.connectedCallback(),g(),this.load(),v.value.config?.features.billing&&S(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:n,config:r,account:i}=v.value,a=r?.features.billing,o=!a&&r?.one_machine&&i?.admin;return t`<div class="page narrow">
      <h1>${d.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${d.credits.balance}</span></p>
      ${this.reach(e)}
      ${n?t`<p class="hint">${d.credits.held(n)}</p>`:c}
      <section aria-labelledby="get"><h2 id="get">${d.credits.packs}</h2>
        ${a?t`<div class="packs">${this.packs.map(e=>t`<div class="pack"><div><b class="number">${e.credits}</b> ${d.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${d.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${d.credits.portal}</button></p>`:t`<p class="quieter">${o?d.credits.oneMachine:d.credits.noPayments}</p>
              ${o?t`<p><button class="button" @click=${this.grant}>${h(`add`,18)} ${d.credits.grant}</button></p>`:c}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${d.credits.history}</h2>
        ${this.entries===null?t`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?t`<ul>${this.lines()}</ul>`:t`<p class="quieter">${d.credits.empty}</p>`}
        ${this.next?t`<button class="button quiet small" @click=${()=>this.load(!0)}>${d.credits.more}</button>`:c}
      </section>
    </div>`}reach(e){let n=new Map((v.value.config?.tiers??[]).map(e=>[e.name,e.credits])),[r,i]=[n.get(`premium`),n.get(`free`)];return r&&i&&e>0?t`<p class="hint">${d.credits.enough(Math.floor(e/r),Math.floor(e/i))}</p>`:c}lines(){let e=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(t=>!(t.type===`hold`&&e.has(t.job_id))).map(e=>{let n=e.type===`capture`?-e.credits:e.amount,r=d.credits.kinds[e.source]&&e.type===`grant`?d.credits.kinds[e.source]:d.credits.kinds[e.type],i=e.asset_id&&e.shoot_id?t`<a href=${a.photo(e.shoot_id,e.asset_id)}>${e.filename}</a>`:d.credits.gonePhoto,s=e.style?t`${p(e.style)} · ${i}`:r??e.type,l=[e.style?r:``,e.created_at?o(e.created_at):``,e.source===`welcome`?``:e.reason].filter(Boolean).join(` · `);return t`<li><span>${s}</span>
          <span class="amount ${n>0?`plus`:``}">${n>0?`+${n}`:n<0?`−${-n}`:`0`}</span>
          <span class="hint">${l}${e.receipt_url?t` · <a href=${e.receipt_url} target="_blank" rel="noopener">${d.credits.receipt}</a>`:c}</span></li>`})}async load(e=!1){try{let t=await S(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],f(u(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await x(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){f(u(e),{bad:!0})}}async portal(){try{location.assign((await x(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){f(u(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){f(d.credits.stopped);return}let t=async n=>{(await S(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof y?null:Promise.reject(e)))?.status===`paid`?(f(d.credits.thanks),await Promise.all([g(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):f(d.credits.waiting)};t(0)}};m([b()],C.prototype,`entries`,void 0),m([b()],C.prototype,`next`,void 0),m([b()],C.prototype,`packs`,void 0),C=m([r(`credits-view`)],C);export{C as CreditsView};