import{$n as e,Ar as t,Bn as n,Cr as r,Er as i,I as a,Kn as o,Kt as s,L as c,Mr as l,Or as u,Pn as d,Pr as f,Qn as p,Rr as m,Un as h,Ur as g,Xn as _,Yr as v,ar as y,br as b,en as x,kr as S,nr as C,tr as w,xr as T,zn as E,zr as D}from"./common-DraPfMhI.js";var O=class extends S{constructor(...e){super(...e),this.entries=null,this.next=null,this.packs=[],this.watch=new v(this,y,m,x,n,d),this.grant=async()=>{try{await r(`/admin/grants`,{body:{account_id:y.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),o(g.credits.granted),await C(),await this.load()}catch(e){o(h(e),{bad:!0})}}}static{this.styles=[w,f`
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
    `]}connectedCallback(){super.connectedCallback(),C(),this.load(),y.value.config?.features.billing&&T(`/billing/packs`).then(({packs:e})=>this.packs=e,()=>void 0),this.checkout()}render(){this.watch;let{balance:n,held:r,config:i,account:a}=y.value,o=i?.features.billing,s=!o&&i?.one_machine&&a?.admin;return l`<div class="page narrow">
      <h1>${g.credits.title}</h1>
      <p class="balance"><b class="number">${n}</b><span class="quieter">${g.credits.balance}</span></p>
      ${this.reach(n)}
      ${r?l`<p class="hint">${g.credits.held(r)}</p>`:t}
      <section aria-labelledby="get"><h2 id="get">${g.credits.packs}</h2>
        ${o?l`<div class="packs">${this.packs.map(e=>l`<div class="pack"><div><b class="number">${e.credits}</b> ${g.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${g.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${g.credits.portal}</button></p>`:l`<p class="quieter">${s?g.credits.oneMachine:g.credits.noPayments}</p>
              ${s?l`<p><button class="button" @click=${this.grant}>${e(`add`,18)} ${g.credits.grant}</button></p>`:t}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${g.credits.history}</h2>
        ${this.entries===null?l`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?l`<ul>${this.lines()}</ul>`:l`<p class="quieter">${g.credits.empty}</p>`}
        ${this.next?l`<button class="button quiet small" @click=${()=>this.load(!0)}>${g.credits.more}</button>`:t}
      </section>
    </div>`}reach(e){let n=new Map((y.value.config?.tiers??[]).map(e=>[e.name,e.credits])),[r,i]=[n.get(`premium`),n.get(`free`)];return r&&i&&e>0?l`<p class="hint">${g.credits.enough(Math.floor(e/r),Math.floor(e/i))}</p>`:t}lines(){return c(this.entries??[]).map(({entries:e})=>{let[n]=e,r=e.reduce((e,t)=>e+a(t),0),i=l`<span class="amount ${r>0?`plus`:``}">${k(r)}</span>`;if(e.length===1)return l`<li><span>${M(n)}</span>${i}<span class="hint">${N(n)}${n.receipt_url?l` · <a href=${n.receipt_url} target="_blank" rel="noopener">${g.credits.receipt}</a>`:t}</span></li>`;let o=E(n.shoot_id??``),c=o?.unsorted?g.shoots.unsorted:o?.name;return l`<li class="order"><details><summary><span>${[c,s(n.style??``),g.photos(e.length)].filter(Boolean).join(` · `)}</span>${i}<span class="hint">${N(n)}</span></summary>
        <ul>${e.map(e=>l`<li><span>${j(e)}</span><span class="amount">${k(a(e))}</span></li>`)}</ul></details></li>`})}async load(e=!1){try{let t=await T(`/credits/entries`,{query:{limit:50,cursor:e?this.next??void 0:void 0}});this.entries=e?[...this.entries??[],...t.entries]:t.entries,this.next=t.next_cursor}catch(e){this.entries??=[],o(h(e),{bad:!0})}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await r(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){o(h(e),{bad:!0})}}async portal(){try{location.assign((await r(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){o(h(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){o(g.credits.stopped);return}let t=async n=>{(await T(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof b?null:Promise.reject(e)))?.status===`paid`?(o(g.credits.thanks),await Promise.all([C(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):o(g.credits.waiting)};t(0)}};p([i()],O.prototype,`entries`,void 0),p([i()],O.prototype,`next`,void 0),p([i()],O.prototype,`packs`,void 0),O=p([u(`credits-view`)],O);var k=e=>e>0?`+${e}`:e<0?`−${-e}`:`0`,A=e=>g.credits.kinds[e.source]&&e.type===`grant`?g.credits.kinds[e.source]:g.credits.kinds[e.type],j=e=>e.asset_id&&e.shoot_id?l`<a href=${_.photo(e.shoot_id,e.asset_id)}>${e.filename}</a>`:g.credits.gonePhoto,M=e=>e.style?l`${s(e.style)} · ${j(e)}`:A(e)??e.type,N=e=>[e.style?A(e):``,e.created_at?D(e.created_at):``,e.source===`welcome`?``:e.reason].filter(Boolean).join(` · `);export{O as CreditsView};