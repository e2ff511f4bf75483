import{$r as e,Ar as t,B as n,Dr as r,Hr as i,Ir as a,Mr as o,Nr as s,Pr as c,Rn as l,Rr as u,Tr as d,Un as f,Ur as p,Wn as m,Xn as h,Yt as g,ar as _,er as v,lr as y,nr as b,or as x,qn as S,qr as C,rn as w,rr as T,wr as E,z as D}from"./common-CTwHqudk.js";var O=class extends s{constructor(...t){super(...t),this.entries=null,this.next=null,this.packs=[],this.watch=new e(this,y,i,w,m,l),this.grant=async()=>{try{await r(`/admin/grants`,{body:{account_id:y.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),h(C.credits.granted),await x(),await this.load()}catch(e){h(S(e),{bad:!0})}}}static{this.styles=[_,u`
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
      .order {
        display: block;
      }
      summary {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.1rem 1rem;
        cursor: pointer;
        border-radius: var(--round-small);
      }
      summary > span:first-child::before {
        content: "›";
        display: inline-block;
        width: 0.9rem;
        color: var(--text-3);
      }
      [open] summary > span:first-child::before {
        content: "⌄";
      }
      .order .hint {
        padding-left: 0.9rem;
      }
      .order ul {
        padding-left: 0.9rem;
        font-size: var(--size-small);
      }
      .order ul li {
        padding: 0.4rem 0;
      }
      .amount {
        font-variant-numeric: tabular-nums;
        text-align: right;
      }
      .amount.plus {
        color: var(--good);
      }
    `]}connectedCallback(){super.connectedCallback(),x(),this.load(),y.value.config?.features.billing&&d(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:e,held:t,config:n,account:r}=y.value,i=n?.features.billing,o=!i&&n?.one_machine&&r?.admin;return a`<div class="page narrow">
      <h1>${C.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${C.credits.balance}</span></p>
      ${this.reach(e)}
      ${t?a`<p class="hint">${C.credits.held(t)}</p>`:c}
      <section aria-labelledby="get"><h2 id="get">${C.credits.packs}</h2>
        ${i?a`<div class="packs">${this.packs.map(e=>a`<div class="pack"><div><b class="number">${e.credits}</b> ${C.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${C.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${C.credits.portal}</button></p>`:a`<p class="quieter">${o?C.credits.oneMachine:C.credits.noPayments}</p>
              ${o?a`<p><button class="button" @click=${this.grant}>${T(`add`,18)} ${C.credits.grant}</button></p>`:c}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${C.credits.history}</h2>
        ${this.entries===null?a`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?a`<ul>${this.lines()}</ul>`:a`<p class="quieter">${C.credits.empty}</p>`}
        ${this.next?a`<button class="button quiet small" @click=${()=>this.load(!0)}>${C.credits.more}</button>`:c}
      </section>
    </div>`}reach(e){let t=new Map((y.value.config?.tiers??[]).map(e=>[e.name,e.credits])),[n,r]=[t.get(`premium`),t.get(`free`)];return n&&r&&e>0?a`<p class="hint">${C.credits.enough(Math.floor(e/n),Math.floor(e/r))}</p>`:c}lines(){return n(this.entries??[]).map(({entries:e})=>{let[t]=e,n=e.reduce((e,t)=>e+D(t),0),r=a`<span class="amount ${n>0?`plus`:``}">${k(n)}</span>`;if(e.length===1)return a`<li><span>${M(t)}</span>${r}<span class="hint">${N(t)}${t.receipt_url?a` · <a href=${t.receipt_url} target="_blank" rel="noopener">${C.credits.receipt}</a>`:c}</span></li>`;let i=f(t.shoot_id??``),o=i?.unsorted?C.shoots.unsorted:i?.name;return a`<li class="order"><details><summary><span>${[o,g(t.style??``),C.photos(e.length)].filter(Boolean).join(` · `)}</span>${r}<span class="hint">${N(t)}</span></summary>
        <ul>${e.map(e=>a`<li><span>${j(e)}</span><span class="amount">${k(D(e))}</span></li>`)}</ul></details></li>`})}async load(e=!1){try{let t=await d(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],h(S(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await r(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){h(S(e),{bad:!0})}}async portal(){try{location.assign((await r(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){h(S(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){h(C.credits.stopped);return}let t=async n=>{(await d(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof E?null:Promise.reject(e)))?.status===`paid`?(h(C.credits.thanks),await Promise.all([x(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):h(C.credits.waiting)};t(0)}};b([t()],O.prototype,`entries`,void 0),b([t()],O.prototype,`next`,void 0),b([t()],O.prototype,`packs`,void 0),O=b([o(`credits-view`)],O);var k=e=>e>0?`+${e}`:e<0?`−${-e}`:`0`,A=e=>C.credits.kinds[e.source]&&e.type===`grant`?C.credits.kinds[e.source]:C.credits.kinds[e.type],j=e=>e.asset_id&&e.shoot_id?a`<a href=${v.photo(e.shoot_id,e.asset_id)}>${e.filename}</a>`:C.credits.gonePhoto,M=e=>e.style?a`${g(e.style)} · ${j(e)}`:A(e)??e.type,N=e=>[e.style?A(e):``,e.created_at?p(e.created_at):``,e.source===`welcome`?``:e.reason].filter(Boolean).join(` · `);export{O as CreditsView};