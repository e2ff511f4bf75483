import{En as e,Qn as t,Sr as n,Tr as r,ar as i,br as a,cr as o,dr as s,fr as c,gr as l,jr as u,kn as d,mr as f,rr as p,tr as m,ur as h,xr as g,yr as _}from"./common-CsLnnzm3.js";import"./side-sheet-158LKN0J.js";var v=5,y=class extends s{constructor(...e){super(...e),this.overview=null,this.rows=[],this.providers=[],this.deletions=[],this.to=null,this.search=``,this.watch=new u(this,a),this.timer=0}static{this.styles=[m,l`
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
      .scroll :is(th, td):last-child {
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let e=this.overview,t=e?[[r.overview.accounts,n(e.accounts)],[r.overview.workers,n(e.workers)],[r.job.queued,n(e.jobs.queued)],[r.job.processing,n(e.jobs.processing)],[r.job.succeeded,n(e.jobs.succeeded)],[r.job.failed,n(e.jobs.failed)],[r.overview.wait,e.oldest_wait_seconds?r.overview.waitSeconds(e.oldest_wait_seconds):r.overview.none],[r.overview.granted,n(e.credits_granted)],[r.overview.captured,n(e.credits_captured)]]:[],i=this.providers.filter(e=>e.configured);return f`<div class="page"><h1>${r.overview.title}</h1>
      <dl class="figures" aria-busy=${!e}>${t.map(([e,t])=>f`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${r.overview.errors}</h2>${e?.errors.length?f`<table><tbody>${e.errors.map(e=>f`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:f`<p class="quieter">${r.overview.none}</p>`}</section>
        <section><h2>${r.overview.spend}</h2>${e?.spend.length?f`<table><tbody>${e.spend.map(e=>f`<tr><td>${e.provider}</td><td class="number">${n(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:f`<p class="quieter">${r.overview.none}</p>`}</section>
        <section><h2>${r.overview.providers}</h2>${i.length?f`<table><tbody>${i.map(e=>f`<tr><td>${e.provider}</td><td class=${e.healthy?`quieter`:`bad`}>${e.healthy?r.overview.healthy:e.note??r.overview.ill}</td></tr>`)}</tbody></table>`:c}
          <p class="quieter">${r.overview.notSetUp(this.providers.length-i.length)}</p></section>
        <section><h2>${r.overview.deletions}</h2>${this.deletions.length?f`<table><tbody>${this.deletions.map(e=>f`<tr><td>${r.overview.deletion[e.action]}</td><td class="quieter">${e.created_at?g(e.created_at):``}</td></tr>`)}</tbody></table>`:f`<p class="quieter">${r.overview.none}</p>`}</section>
      </div>
      <section><h2>${r.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${r.overview.search} placeholder=${r.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${r.overview.accounts}><table><thead><tr><th scope="col">${r.arrive.email}</th><th scope="col">${r.overview.balance}</th><th scope="col">${r.overview.jobs}</th><th scope="col">${r.overview.last}</th><th scope="col"><span class="unseen">${r.overview.grant}</span></th></tr></thead>
          <tbody>${this.rows.map(e=>f`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?_(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${r.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${r.overview.grant}</button></td></tr>`)}</tbody></table></div></section>
    </div>
    <side-sheet form="middle" .heading=${this.to?r.overview.grantTo(this.to.account.email??this.to.account.id):r.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?f`<form @submit=${this.grant}><div class="field"><label for="amount">${r.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${r.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${r.overview.grant}</button></form>`:c}
    </side-sheet>`}async load(){let t=e=>p(`/admin/audit`,{query:{limit:v,action:e}});try{let[e,n,r,i,a]=await Promise.all([p(`/admin/overview`),p(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}}),p(`/admin/providers`),t(`account.delete`),t(`account.deleted`)]);this.overview=e.overview,this.rows=n.accounts,this.providers=r.figures.providers,this.deletions=[...i.entries,...a.entries].sort((e,t)=>(t.created_at??``).localeCompare(e.created_at??``)).slice(0,v)}catch(t){window.clearInterval(this.timer),d(e(t),{bad:!0})}}async grant(t){t.preventDefault();let n=new FormData(t.target);try{await i(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(n.get(`amount`)),reason:String(n.get(`reason`))},once:crypto.randomUUID()}),this.to=null,d(r.account.saved),await this.load()}catch(t){d(e(t),{bad:!0})}}};t([o()],y.prototype,`overview`,void 0),t([o()],y.prototype,`rows`,void 0),t([o()],y.prototype,`providers`,void 0),t([o()],y.prototype,`deletions`,void 0),t([o()],y.prototype,`to`,void 0),t([o()],y.prototype,`search`,void 0),y=t([h(`overview-view`)],y);export{y as OverviewView};