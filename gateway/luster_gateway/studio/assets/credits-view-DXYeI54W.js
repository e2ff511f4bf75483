import{Ar as e,Bt as t,Fr as n,Hn as r,Jn as i,Jr as a,Lr as o,M as s,Mr as c,N as l,Qn as u,Qr as d,Qt as f,Rr as p,Ur as m,Vr as h,Yn as g,ar as _,cr as v,dr as y,ii as b,j as x,kr as S,mr as C,on as w,qr as T,sr as E,tr as D,ur as O,zr as k}from"./common-O4eJjprC.js";import{t as A}from"./failed-part-TbJaFGXW.js";var j=50,M=200,N=6,P=class extends p{constructor(...n){super(...n),this.entries=null,this.next=null,this.failed=``,this.packs=new t(this,async()=>(await e(`/billing/packs`)).packs),this.watch=new b(this,C,T,w,g,r),this.grant=async()=>{try{await c(`/admin/grants`,{body:{account_id:C.value.account.id,credits:50,reason:`Granted in Studio`},once:crypto.randomUUID()}),D(d.credits.granted),await y(),await this.load()}catch(e){D(u(e),{bad:!0})}}}static{this.styles=[O,m`
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
    `]}connectedCallback(){super.connectedCallback(),y(),this.load(),C.value.config?.features.billing&&this.packs.load(),this.checkout()}render(){this.watch;let{balance:e,held:t,config:n,account:r}=C.value,i=n?.features.billing,a=!i&&n?.one_machine&&r?.admin;return h`<div class="page narrow">
      <h1>${d.credits.title}</h1>
      <p class="balance"><b class="number">${e}</b><span class="quieter">${d.credits.balance}</span></p>
      ${this.reach(e)}
      ${t?h`<p class="hint">${d.credits.held(t)}</p>`:k}
      <section aria-labelledby="get"><h2 id="get">${d.credits.packs}</h2>
        ${i?h`${A(this.packs)}<div class="packs">${this.packs.value?.map(e=>h`<div class="pack"><div><b class="number">${e.credits}</b> ${d.creditWord[1]}</div><span class="quieter">${e.name}</span>
              <button class="button" @click=${()=>this.buy(e)}>${d.credits.buy} · ${e.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${d.credits.portal}</button></p>`:h`<p class="quieter">${a?d.credits.oneMachine:d.credits.noPayments}</p>
              ${a?h`<p><button class="button" @click=${this.grant}>${v(`add`,18)} ${d.credits.grant}</button></p>`:k}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${d.credits.history}</h2>
        ${this.entries===null?this.failed?k:h`<div class="skeleton" aria-busy="true"></div>`:this.entries.length?h`<ul>${this.lines()}</ul>`:h`<p class="quieter">${d.credits.empty}</p>`}
        ${A({failed:this.failed,load:()=>this.load(this.entries!==null)})}
        ${this.next&&!this.failed?h`<button class="button quiet small" @click=${()=>this.load(!0)}>${d.credits.more}</button>`:k}
      </section>
    </div>`}reach(e){let t=new Map((C.value.config?.tiers??[]).map(e=>[e.name,e.credits])),[n,r]=[t.get(`premium`),t.get(`free`)];return n&&r&&e>0?h`<p class="hint">${d.credits.enough(Math.floor(e/n),Math.floor(e/r))}</p>`:k}lines(){return s(this.entries??[],this.next!==null).map(({entries:e,whole:t})=>{let[n]=e,r=e.reduce((e,t)=>e+x(t),0),a=h`<span class="amount ${r>0?`plus`:``}">${F(r)}</span>`;if(e.length===1&&t)return h`<li><span>${R(n)}</span>${a}<span class="hint">${z(n)}${n.receipt_url?h` · <a href=${n.receipt_url} target="_blank" rel="noopener">${d.credits.receipt}</a>`:k}</span></li>`;let o=i(n.shoot_id??``),s=o?.unsorted?d.shoots.unsorted:o?.name;return h`<li class="order"><details><summary><span>${[s,f(n.style??``),d.photos(e.length)].filter(Boolean).join(` · `)}</span>${a}<span class="hint">${[z(n),t?``:d.credits.soFar].filter(Boolean).join(` · `)}</span></summary>
        <ul>${e.map(e=>h`<li><span>${L(e)}</span><span class="amount">${F(x(e))}</span></li>`)}</ul></details></li>`})}async load(t=!1){let n=t?[...this.entries??[]]:[],r=t?this.next:null;this.failed=``;try{for(let t=0;t<N;t+=1){let i=await e(`/credits/entries`,{query:{limit:t?M:j,cursor:r??void 0}});if(n=[...n,...i.entries],r=i.next_cursor,!r||!l(n).size)break}[this.entries,this.next]=[n,r]}catch(e){this.failed=u(e),n.length&&([this.entries,this.next]=[n,r])}}async buy(e){try{let t=e=>`${location.origin}/?checkout=${e}#/credits`,n=await c(`/billing/checkout`,{body:{pack:e.id,success_url:t(`{CHECKOUT_SESSION_ID}`),cancel_url:t(`stopped`)},once:crypto.randomUUID()});location.assign(n.checkout_url)}catch(e){D(u(e),{bad:!0})}}async portal(){try{location.assign((await c(`/billing/portal`,{body:{return_url:location.href}})).portal_url)}catch(e){D(u(e),{bad:!0})}}checkout(){let t=new URLSearchParams(location.search).get(`checkout`);if(!t)return;if(history.replaceState(null,``,`/`+location.hash),t===`stopped`){D(d.credits.stopped);return}let n=async r=>{(await e(`/billing/checkout/{session_id}`,{path:{session_id:t}}).catch(e=>e instanceof S?null:Promise.reject(e)))?.status===`paid`?(D(d.credits.thanks),await Promise.all([y(),this.load()])):r<20?window.setTimeout(()=>void n(r+1),1500):D(d.credits.waiting)};n(0)}};E([n()],P.prototype,`entries`,void 0),E([n()],P.prototype,`next`,void 0),E([n()],P.prototype,`failed`,void 0),P=E([o(`credits-view`)],P);var F=e=>e>0?`+${e}`:e<0?`−${-e}`:`0`,I=e=>d.credits.kinds[e.source]&&e.type===`grant`?d.credits.kinds[e.source]:d.credits.kinds[e.type],L=e=>e.asset_id&&e.shoot_id?h`<a href=${_.photo(e.shoot_id,e.asset_id)}>${e.filename}</a>`:d.credits.gonePhoto,R=e=>e.style?h`${f(e.style)} · ${L(e)}`:I(e)??e.type,z=e=>[e.style?I(e):``,e.created_at?a(e.created_at):``,e.source===`welcome`?``:e.reason].filter(Boolean).join(` · `);export{P as CreditsView};