import{Bn as e,Gn as t,Hn as n,In as r,It as i,Kn as a,Nn as o,Nr as s,Or as c,Sr as l,Un as u,Wt as d,Yn as f,br as p,dr as m,gr as h,kr as g,pr as _,ur as v,vr as y,wr as b,yr as x,zr as S}from"./common-DnajJ680.js";var C=class extends x{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new S(this,f,c,d),this.grant=async()=>{try{await _(`/admin/grants`,{body:{account_id:f.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),r(s.credits.granted),await a(),await this.load()}catch(e){r(o(e),{bad:!0})}}}static{this.styles=[t,b`
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
    `]}connectedCallback(){super.connectedCallback(),a(),this.load(),f.value.config?.features.billing&&m(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:t,config:n,account:r}=f.value,i=n?.features.billing,a=!i&&n?.one_machine&&r?.admin;return l`<div class="page narrow">
      <h1>${s.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${s.credits.balance}</span></p>
      ${this.reach(e)}
      ${t?l`<p class="hint">${s.credits.held(t)}</p>`:p}
      <section aria-labelledby="get"><h2 id="get">${s.credits.packs}</h2>
        ${i?l`<div class="packs">${this.packs.map(e=>l`<div class="pack"><div><b class="number">${e.credits}</b> ${s.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${s.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${s.credits.portal}</button></p>`:l`<p class="quieter">${a?s.credits.oneMachine:s.credits.noPayments}</p>
              ${a?l`<p><button class="button" @click=${this.grant}>${u(`add`,18)} ${s.credits.grant}</button></p>`:p}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${s.credits.history}</h2>
        ${this.entries===null?l`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?l`<ul>${this.lines()}</ul>`:l`<p class="quieter">${s.credits.empty}</p>`}
        ${this.next?l`<button class="button quiet small" @click=${()=>this.load(!0)}>${s.credits.more}</button>`:p}
      </section>
    </div>`}reach(e){let t=new Map((f.value.config?.tiers??[]).map(e=>[e.name,e.credits])),[n,r]=[t.get(`premium`),t.get(`free`)];return n&&r&&e>0?l`<p class="hint">${s.credits.enough(Math.floor(e/n),Math.floor(e/r))}</p>`:p}lines(){let t=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(e=>!(e.type===`hold`&&t.has(e.job_id))).map(t=>{let n=t.type===`capture`?-t.credits:t.amount,r=s.credits.kinds[t.source]&&t.type===`grant`?s.credits.kinds[t.source]:s.credits.kinds[t.type],a=t.asset_id&&t.shoot_id?l`<a href=${e.photo(t.shoot_id,t.asset_id)}>${t.filename}</a>`:s.credits.gonePhoto,o=t.style?l`${i(t.style)} · ${a}`:r??t.type,c=[t.style?r:``,t.created_at?g(t.created_at):``,t.source===`welcome`?``:t.reason].filter(Boolean).join(` · `);return l`<li><span>${o}</span>
          <span class="amount ${n>0?`plus`:``}">${n>0?`+${n}`:n<0?`−${-n}`:`0`}</span>
          <span class="hint">${c}${t.receipt_url?l` · <a href=${t.receipt_url} target="_blank" rel="noopener">${s.credits.receipt}</a>`:p}</span></li>`})}async load(e=!1){try{let t=await m(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],r(o(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await _(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){r(o(e),{bad:!0})}}async portal(){try{location.assign((await _(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){r(o(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){r(s.credits.stopped);return}let t=async n=>{(await m(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof v?null:Promise.reject(e)))?.status===`paid`?(r(s.credits.thanks),await Promise.all([a(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):r(s.credits.waiting)};t(0)}};n([h()],C.prototype,`entries`,void 0),n([h()],C.prototype,`next`,void 0),n([h()],C.prototype,`packs`,void 0),C=n([y(`credits-view`)],C);export{C as CreditsView};