import{$n as e,Jn as t,Kn as n,Vn as r,Wn as i,Zn as a,ar as o,br as s,cr as c,dr as l,er as u,hn as d,lr as f,mr as p,rr as m,tr as h,ur as g,vn as _}from"./common-nlsLLDTL.js";import"./side-sheet-BpGZKLHJ.js";var v=5,y=class extends u{constructor(...e){super(...e),this.overview=null,this.rows=[],this.providers=[],this.deletions=[],this.to=null,this.search=``,this.watch=new s(this,f),this.timer=0}static{this.styles=[i,o`
      .figures {
        display: grid;
        /* Nine figures: three rows of three, or one row where there is room, and no hole in either. */
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 1.5rem clamp(0.75rem, 2vw, 1.5rem);
        margin: 1.75rem 0 2.5rem;
      }
      @media (min-width: 72rem) {
        .figures {
          grid-template-columns: repeat(9, minmax(0, 1fr));
        }
      }
      .figures div {
        border-top: 1px solid var(--line-strong);
        padding-top: 0.7rem;
      }
      .figures dd {
        font-size: clamp(1.25rem, 0.9rem + 1.4vw, 1.75rem);
        line-height: 1.2;
        margin-top: 0.2rem;
        font-weight: 560;
        letter-spacing: -0.035em;
        font-variant-numeric: tabular-nums;
      }
      .figures dt {
        color: var(--text-2);
        font-size: var(--size-small);
      }
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr));
        gap: 2rem;
        margin-bottom: 2.5rem;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th {
        text-align: left;
        font-weight: 500;
        color: var(--text-2);
        font-size: var(--size-small);
      }
      th,
      td {
        padding: 0.6rem 1rem 0.6rem 0;
        border-bottom: 1px solid var(--line);
      }
      .bad {
        color: var(--bad);
      }
      .two td + td {
        text-align: right;
        padding-right: 0;
      }
      .scroll {
        overflow-x: auto;
      }
      h2 {
        margin-bottom: 0.75rem;
      }
      form {
        display: grid;
        gap: 1rem;
      }
      .find {
        max-width: 20rem;
        margin-bottom: 0.75rem;
      }
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let e=this.overview,t=e?[[p.overview.accounts,l(e.accounts)],[p.overview.workers,l(e.workers)],[p.job.queued,l(e.jobs.queued)],[p.job.processing,l(e.jobs.processing)],[p.job.succeeded,l(e.jobs.succeeded)],[p.job.failed,l(e.jobs.failed)],[p.overview.wait,e.oldest_wait_seconds?p.overview.waitSeconds(e.oldest_wait_seconds):p.overview.none],[p.overview.granted,l(e.credits_granted)],[p.overview.captured,l(e.credits_captured)]]:[],n=this.providers.filter(e=>e.configured);return m`<div class="page"><h1>${p.overview.title}</h1>
      <dl class="figures" aria-busy=${!e}>${t.map(([e,t])=>m`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${p.overview.errors}</h2>${e?.errors.length?m`<table><tbody>${e.errors.map(e=>m`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:m`<p class="quieter">${p.overview.none}</p>`}</section>
        <section><h2>${p.overview.spend}</h2>${e?.spend.length?m`<table><tbody>${e.spend.map(e=>m`<tr><td>${e.provider}</td><td class="number">${l(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:m`<p class="quieter">${p.overview.none}</p>`}</section>
        <section><h2>${p.overview.providers}</h2>${n.length?m`<table><tbody>${n.map(e=>m`<tr><td>${e.provider}</td><td class=${e.healthy?`quieter`:`bad`}>${e.healthy?p.overview.healthy:e.note??p.overview.ill}</td></tr>`)}</tbody></table>`:h}
          <p class="quieter">${p.overview.notSetUp(this.providers.length-n.length)}</p></section>
        <section><h2>${p.overview.deletions}</h2>${this.deletions.length?m`<table><tbody>${this.deletions.map(e=>m`<tr><td>${p.overview.deletion[e.action]}</td><td class="quieter">${e.created_at?g(e.created_at):``}</td></tr>`)}</tbody></table>`:m`<p class="quieter">${p.overview.none}</p>`}</section>
      </div>
      <section><h2>${p.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${p.overview.search} placeholder=${p.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${p.overview.accounts}><table><thead><tr><th scope="col">${p.arrive.email}</th><th scope="col">${p.overview.balance}</th><th scope="col">${p.overview.jobs}</th><th scope="col">${p.overview.last}</th><th scope="col"><span class="unseen">${p.overview.grant}</span></th></tr></thead>
          <tbody>${this.rows.map(e=>m`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?c(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${p.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${p.overview.grant}</button></td></tr>`)}</tbody></table></div></section>
    </div>
    <side-sheet form="middle" .heading=${this.to?p.overview.grantTo(this.to.account.email??this.to.account.id):p.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?m`<form @submit=${this.grant}><div class="field"><label for="amount">${p.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${p.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${p.overview.grant}</button></form>`:h}
    </side-sheet>`}async load(){let e=e=>n(`/admin/audit`,{query:{limit:v,action:e}});try{let[t,r,i,a,o]=await Promise.all([n(`/admin/overview`),n(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}}),n(`/admin/providers`),e(`account.delete`),e(`account.deleted`)]);this.overview=t.overview,this.rows=r.accounts,this.providers=i.figures.providers,this.deletions=[...a.entries,...o.entries].sort((e,t)=>(t.created_at??``).localeCompare(e.created_at??``)).slice(0,v)}catch(e){window.clearInterval(this.timer),_(d(e),{bad:!0})}}async grant(e){e.preventDefault();let n=new FormData(e.target);try{await t(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(n.get(`amount`)),reason:String(n.get(`reason`))},once:crypto.randomUUID()}),this.to=null,_(p.account.saved),await this.load()}catch(e){_(d(e),{bad:!0})}}};r([a()],y.prototype,`overview`,void 0),r([a()],y.prototype,`rows`,void 0),r([a()],y.prototype,`providers`,void 0),r([a()],y.prototype,`deletions`,void 0),r([a()],y.prototype,`to`,void 0),r([a()],y.prototype,`search`,void 0),y=r([e(`overview-view`)],y);export{y as OverviewView};