import{$t as e,Br as t,Hn as n,Hr as r,Ir as i,Jn as a,Kr as o,Lr as s,M as c,N as l,Or as u,Pr as d,Rr as f,Vt as p,Zn as m,Zr as h,er as g,ir as _,j as v,jr as y,kr as b,lr as x,or as S,pr as C,qn as w,qr as T,ri as E,sn as D,sr as O,ur as k}from"./common-BYV8meyg.js";import{t as A}from"./failed-part-DmNFseRS.js";var j=50,M=200,N=6,P=class extends s{constructor(...e){super(...e),this.entries=null,this.next=null,this.failed=``,this.packs=new p(this,async()=>(await b(`/billing/packs`)).packs),this.watch=new E(this,C,o,D,a,n),this.grant=async()=>{try{await y(`/admin/grants`,{body:{account_id:C.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),g(h.credits.granted),await k(),await this.load()}catch(e){g(m(e),{bad:!0})}}}static{this.styles=[x,r`
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
    `]}connectedCallback(){super.connectedCallback(),k(),this.load(),C.value.config?.features.billing&&this.packs.load(),this.checkout()}render(){this.watch;let{balance:e,held:n,config:r,account:i}=C.value,a=r?.features.billing,o=!a&&r?.one_machine&&i?.admin;return t`<div class="page narrow">
      <h1>${h.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${h.credits.balance}</span></p>
      ${this.reach(e)}
      ${n?t`<p class="hint">${h.credits.held(n)}</p>`:f}
      <section aria-labelledby="get"><h2 id="get">${h.credits.packs}</h2>
        ${a?t`${A(this.packs)}<div class="packs">${this.packs.value?.map(e=>t`<div class="pack"><div><b class="number">${e.credits}</b> ${h.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${h.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${h.credits.portal}</button></p>`:t`<p class="quieter">${o?h.credits.oneMachine:h.credits.noPayments}</p>
              ${o?t`<p><button class="button" @click=${this.grant}>${O(`add`,18)} ${h.credits.grant}</button></p>`:f}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${h.credits.history}</h2>
        ${this.entries===null?this.failed?f:t`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?t`<ul>${this.lines()}</ul>`:t`<p class="quieter">${h.credits.empty}</p>`}
        ${A({failed:this.failed,load:()=>this.load(this.entries!==null)})}
        ${this.next&&!this.failed?t`<button class="button quiet small" @click=${()=>this.load(!0)}>${h.credits.more}</button>`:f}
      </section>
    </div>`}reach(e){let n=new Map((C.value.config?.tiers??[]).map(e=>[e.name,e.credits])),[r,i]=[n.get(`premium`),n.get(`free`)];return r&&i&&e>0?t`<p class="hint">${h.credits.enough(Math.floor(e/r),Math.floor(e/i))}</p>`:f}lines(){return c(this.entries??[],this.next!==null).map(({entries:n,whole:r})=>{let[i]=n,a=n.reduce((e,t)=>e+v(t),0),o=t`<span class="amount ${a>0?`plus`:``}">${F(a)}</span>`;if(n.length===1&&r)return t`<li><span>${R(i)}</span>${o}<span class="hint">${z(i)}${i.receipt_url?t` · <a href=${i.receipt_url} target="_blank" rel="noopener">${h.credits.receipt}</a>`:f}</span></li>`;let s=w(i.shoot_id??``),c=s?.unsorted?h.shoots.unsorted:s?.name;return t`<li class="order"><details><summary><span>${[c,e(i.style??``),h.photos(n.length)].filter(Boolean).join(` · `)}</span>${o}<span class="hint">${[z(i),r?``:h.credits.soFar].filter(Boolean).join(` · `)}</span></summary>
        <ul>${n.map(e=>t`<li><span>${L(e)}</span><span class="amount">${F(v(e))}</span></li>`)}</ul></details></li>`})}async load(e=!1){let t=e?[...this.entries??[]]:[],n=e?this.next:null;this.failed=``;try{for(let e=0;e<N;e+=1){let r=await b(`/credits/entries`,{query:{limit:e?M:j,cursor:n??void 0}});if(t=[...t,...r.entries],n=r.next_cursor,!n||!l(t).size)break}[this.entries,this.next]=[t,n]}catch(e){this.failed=m(e),t.length&&([this.entries,this.next]=[t,n])}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await y(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){g(m(e),{bad:!0})}}async portal(){try{location.assign((await y(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){g(m(e),{bad:!0})}}checkout(){let e=new URLSearchParams(location.search).get(`checkout`);if(!e)return;if(history.replaceState(null,``,`/`+location.hash),e===`stopped`){g(h.credits.stopped);return}let t=async n=>{(await b(`/billing/checkout/{session_id}`,{path:{session_id:e}}).catch(e=>e instanceof u?null:Promise.reject(e)))?.status===`paid`?(g(h.credits.thanks),await Promise.all([k(),this.load()])):n<20?window.setTimeout(()=>void t(n+1),1500):g(h.credits.waiting)};t(0)}};S([d()],P.prototype,`entries`,void 0),S([d()],P.prototype,`next`,void 0),S([d()],P.prototype,`failed`,void 0),P=S([i(`credits-view`)],P);var F=e=>e>0?`+${e}`:e<0?`−${-e}`:`0`,I=e=>h.credits.kinds[e.source]&&e.type===`grant`?h.credits.kinds[e.source]:h.credits.kinds[e.type],L=e=>e.asset_id&&e.shoot_id?t`<a href=${_.photo(e.shoot_id,e.asset_id)}>${e.filename}</a>`:h.credits.gonePhoto,R=n=>n.style?t`${e(n.style)} · ${L(n)}`:I(n)??n.type,z=e=>[e.style?I(e):``,e.created_at?T(e.created_at):``,e.source===`welcome`?``:e.reason].filter(Boolean).join(` · `);export{P as CreditsView};