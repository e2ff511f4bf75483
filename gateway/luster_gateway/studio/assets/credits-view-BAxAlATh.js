import{Ar as e,Er as t,Fr as n,Gr as r,Hn as i,Ht as a,Jn as o,Kn as s,Or as c,Pr as l,Qn as u,Sr as d,Tr as f,Xt as p,Yn as m,Zn as h,_r as g,gr as _,tr as v,wr as y,yr as b,zn as x,zr as S}from"./common-Bd2pAfdr.js";var C=class extends f{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new r(this,v,l,p),this.grant=async()=>{try{await b(`/admin/grants`,{body:{account_id:v.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),i(S.credits.granted),await u(),await this.load()}catch(e){i(x(e),{bad:!0})}}}static{this.styles=[h,e`
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
    `]}connectedCallback(){super.connectedCallback(),u(),this.load(),v.value.config?.features.billing&&g(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:n,config:r,account:i}=v.value,a=r?.features.billing,o=!a&&r?.one_machine&&i?.admin;return c`<div class="page narrow">
      <h1>${S.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${S.credits.balance}</span></p>
      ${this.reach(e)}
      ${n?c`<p class="hint">${S.credits.held(n)}</p>`:t}
      <section aria-labelledby="get"><h2 id="get">${S.credits.packs}</h2>
        ${a?c`<div class="packs">${this.packs.map(e=>c`<div class="pack"><div><b class="number">${e.credits}</b> ${S.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${S.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${S.credits.portal}</button></p>`:c`<p class="quieter">${o?S.credits.oneMachine:S.credits.noPayments}</p>
              ${o?c`<p><button class="button" @click=${this.grant}>${m(`add`,18)} ${S.credits.grant}</button></p>`:t}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${S.credits.history}</h2>
        ${this.entries===null?c`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?c`<ul>${this.lines()}</ul>`:c`<p class="quieter">${S.credits.empty}</p>`}
        ${this.next?c`<button class="button quiet small" @click=${()=>this.load(!0)}>${S.credits.more}</button>`:t}
      </section>
    </div>`}reach(e){let n=new Map((v.value.config?.tiers??[]).map(e=>[e.name,e.credits])),[r,i]=[n.get(`premium`),n.get(`free`)];return r&&i&&e>0?c`<p class="hint">${S.credits.enough(Math.floor(e/r),Math.floor(e/i))}</p>`:t}lines(){let e=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(t=>!(t.type===`hold`&&e.has(t.job_id))).map(e=>{let r=e.type===`capture`?-e.credits:e.amount,i=S.credits.kinds[e.source]&&e.type===`grant`?S.credits.kinds[e.source]:S.credits.kinds[e.type],o=e.asset_id&&e.shoot_id?c`<a href=${s.photo(e.shoot_id,e.asset_id)}>${e.filename}</a>`:S.credits.gonePhoto,l=e.style?c`${a(e.style)} · ${o}`:i??e.type,u=[e.style?i:``,e.created_at?n(e.created_at):``,e.source===`welcome`?``:e.reason].filter(Boolean).join(` · `);return c`<li><span>${l}</span>
          <span class="amount ${r>0?`plus`:``}">${r>0?`+${r}`:r<0?`−${-r}`:`0`}</span>
          <span class="hint">${u}${e.receipt_url?c` · <a href=${e.receipt_url} target="_blank" rel="noopener">${S.credits.receipt}</a>`:t}</span></li>`})}async load(e=!1){try{let t=await g(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],i(x(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await b(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){i(x(e),{bad:!0})}}async portal(){try{location.assign((await b(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){i(x(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){i(S.credits.stopped);return}let t=async n=>{(await g(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof _?null:Promise.reject(e)))?.status===`paid`?(i(S.credits.thanks),await Promise.all([u(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):i(S.credits.waiting)};t(0)}};o([d()],C.prototype,`entries`,void 0),o([d()],C.prototype,`next`,void 0),o([d()],C.prototype,`packs`,void 0),C=o([y(`credits-view`)],C);export{C as CreditsView};