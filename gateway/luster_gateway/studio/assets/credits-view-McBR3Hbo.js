import{$t as e,It as t,Nt as n,Ot as r,Tn as i,Zt as a,_n as o,bn as s,dn as c,en as l,fn as u,hn as d,in as f,jn as p,jt as m,ln as h,mt as g,nn as _,on as v,pn as y,rn as b,xn as x,xt as S}from"./common-TL4Xbfyj.js";var C=class extends u{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new p(this,t,s,g),this.grant=async()=>{try{await v(`/admin/grants`,{body:{account_id:t.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),m(i.credits.granted),await n(),await this.load()}catch(e){m(r(e),{bad:!0})}}}static{this.styles=[_,o`
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
    `]}connectedCallback(){super.connectedCallback(),n(),this.load(),t.value.config?.features.billing&&f(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:n,config:r,account:a}=t.value,o=r?.features.billing,s=!o&&r?.one_machine&&a?.admin;return d`<div class="page narrow">
      <h1>${i.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${i.credits.balance}</span></p>
      ${n?d`<p class="hint">${i.credits.held(n)}</p>`:y}
      <section aria-labelledby="get"><h2 id="get">${i.credits.packs}</h2>
        ${o?d`<div class="packs">${this.packs.map(e=>d`<div class="pack"><div><b class="number">${e.credits}</b> ${i.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${i.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${i.credits.portal}</button></p>`:d`<p class="quieter">${s?i.credits.oneMachine:i.credits.noPayments}</p>
              ${s?d`<p><button class="button" @click=${this.grant}>${l(`add`,18)} ${i.credits.grant}</button></p>`:y}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${i.credits.history}</h2>
        ${this.entries===null?d`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?d`<ul>${this.lines()}</ul>`:d`<p class="quieter">${i.credits.empty}</p>`}
        ${this.next?d`<button class="button quiet small" @click=${()=>this.load(!0)}>${i.credits.more}</button>`:y}
      </section>
    </div>`}lines(){let e=new Set(this.entries?.filter(e=>e.type===`capture`).map(e=>e.job_id));return this.entries?.filter(t=>!(t.type===`hold`&&e.has(t.job_id))).map(e=>{let t=e.type===`capture`?-e.credits:e.amount,n=e.job_id?S(g.value.get(e.job_id)?.asset_id??``):void 0,r=i.credits.kinds[e.source]&&e.type===`grant`?i.credits.kinds[e.source]:i.credits.kinds[e.type];return d`<li><span>${r??e.type}${n?d` · <a href=${a.photo(n.shoot_id??``,n.id)}>${n.filename}</a>`:y}</span>
          <span class="amount ${t>0?`plus`:``}">${t>0?`+${t}`:t<0?`−${-t}`:`0`}</span>
          <span class="hint">${e.created_at?x(e.created_at):``}${e.reason&&e.source!==`welcome`?` · ${e.reason}`:``}${e.receipt_url?d` · <a href=${e.receipt_url} target="_blank" rel="noopener">${i.credits.receipt}</a>`:y}</span></li>`})}async load(e=!1){try{let t=await f(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],m(r(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await v(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){m(r(e),{bad:!0})}}async portal(){try{location.assign((await v(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){m(r(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){m(i.credits.stopped);return}let t=async r=>{(await f(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof b?null:Promise.reject(e)))?.status===`paid`?(m(i.credits.thanks),await Promise.all([n(),this.load()])):r<20?window.setTimeout(()=>void t(r+1),1500):m(i.credits.waiting)};t(0)}};e([h()],C.prototype,`entries`,void 0),e([h()],C.prototype,`next`,void 0),e([h()],C.prototype,`packs`,void 0),C=e([c(`credits-view`)],C);export{C as CreditsView};