import{$t as e,An as t,At as n,Dt as r,Ft as i,Mt as a,Qt as o,Xt as s,an as c,bn as l,bt as u,cn as d,dn as f,fn as p,gn as m,mn as h,nn as g,pt as _,rn as v,tn as y,un as b,wn as x,yn as S}from"./common-B_tYxKnZ.js";var C=class extends f{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new t(this,i,S,_),this.grant=async()=>{try{await c(`/admin/grants`,{body:{account_id:i.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),n(x.credits.granted),await a(),await this.load()}catch(e){n(r(e),{bad:!0})}}}static{this.styles=[y,m`
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
    `]}connectedCallback(){super.connectedCallback(),a(),this.load(),i.value.config?.features.billing&&v(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:t,held:n,config:r,account:a}=i.value,o=r?.features.billing,s=!o&&r?.one_machine&&a?.admin;return h`<div class="page narrow">
      <h1>${x.credits.title}</h1>
      <p class="balance"><b class="number">${t}</b><span class="quieter">${x.credits.balance}</span></p>
      ${n?h`<p class="hint">${x.credits.held(n)}</p>`:p}
      <section aria-labelledby="get"><h2 id="get">${x.credits.packs}</h2>
        ${o?h`<div class="packs">${this.packs.map(e=>h`<div class="pack"><div><b class="number">${e.credits}</b> ${x.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${x.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${x.credits.portal}</button></p>`:h`<p class="quieter">${s?x.credits.oneMachine:x.credits.noPayments}</p>
              ${s?h`<p><button class="button" @click=${this.grant}>${e(`add`,18)} ${x.credits.grant}</button></p>`:p}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${x.credits.history}</h2>
        ${this.entries===null?h`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?h`<ul>${this.lines()}</ul>`:h`<p class="quieter">${x.credits.empty}</p>`}
        ${this.next?h`<button class="button quiet small" @click=${()=>this.load(!0)}>${x.credits.more}</button>`:p}
      </section>
    </div>`}lines(){let e=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(t=>!(t.type===`hold`&&e.has(t.job_id))).map(e=>{let t=e.type===`capture`?-e.credits:e.amount,n=e.job_id?u(_.value.get(e.job_id)?.asset_id??``):void 0,r=x.credits.kinds[e.source]&&e.type===`grant`?x.credits.kinds[e.source]:x.credits.kinds[e.type];return h`<li><span>${r??e.type}${n?h` · <a href=${s.photo(n.shoot_id??``,n.id)}>${n.filename}</a>`:p}</span>
          <span class="amount ${t>0?`plus`:``}">${t>0?`+${t}`:t<0?`−${-t}`:`0`}</span>
          <span class="hint">${e.created_at?l(e.created_at):``}${e.reason&&e.source!==`welcome`?` · ${e.reason}`:``}${e.receipt_url?h` · <a href=${e.receipt_url} target="_blank" rel="noopener">${x.credits.receipt}</a>`:p}</span></li>`})}async load(e=!1){try{let t=await v(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],n(r(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await c(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){n(r(e),{bad:!0})}}async portal(){try{location.assign((await c(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){n(r(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){n(x.credits.stopped);return}let t=async r=>{(await v(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof g?null:Promise.reject(e)))?.status===`paid`?(n(x.credits.thanks),await Promise.all([a(),this.load()])):r<20?window.setTimeout(()=>void t(r+1),1500):n(x.credits.waiting)};t(0)}};o([d()],C.prototype,`entries`,void 0),o([d()],C.prototype,`next`,void 0),o([d()],C.prototype,`packs`,void 0),C=o([b(`credits-view`)],C);export{C as CreditsView};