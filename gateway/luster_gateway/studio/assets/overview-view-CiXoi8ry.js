import{Br as e,Gr as t,Hr as n,Ir as r,Jr as i,Kr as a,Lr as o,Pr as s,Rr as c,Zn as l,Zr as u,er as d,jr as f,kr as p,lr as m,or as h,qr as g,ri as _}from"./common-BYV8meyg.js";import"./side-sheet-B5tRpLxa.js";var v=5,y=class extends o{constructor(...e){super(...e),this.overview=null,this.rows=null,this.providers=null,this.deletions=null,this.to=null,this.search=``,this.watch=new _(this,a),this.timer=0,this.told=!1}static{this.styles=[m,n`
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
      .skeleton {
        height: 1.4rem;
        max-width: 12rem;
      }
      .find {
        max-width: 20rem;
        margin-bottom: 0.75rem;
      }
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let n=this.overview,r=n?[[u.overview.accounts,i(n.accounts)],[u.overview.workers,i(n.workers)],[u.job.queued,i(n.jobs.queued)],[u.job.processing,i(n.jobs.processing)],[u.job.succeeded,i(n.jobs.succeeded)],[u.job.failed,i(n.jobs.failed)],[u.overview.wait,n.oldest_wait_seconds?u.overview.waitSeconds(n.oldest_wait_seconds):u.overview.none],[u.overview.granted,i(n.credits_granted)],[u.overview.captured,i(n.credits_captured)]]:[],{providers:a,deletions:o}=this,s=a?.filter(e=>e.configured)??[],l=e`<p class="quieter">${u.overview.none}</p>`,d=e`<div class="skeleton" aria-hidden="true"></div>`;return e`<div class="page"><h1>${u.overview.title}</h1>
      <dl class="figures" aria-busy=${!n}>${r.map(([t,n])=>e`<div><dt>${t}</dt><dd>${n}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${u.overview.errors}</h2>${n?.errors.length?e`<table><tbody>${n.errors.map(t=>e`<tr><td>${t.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${t.count}</td></tr>`)}</tbody></table>`:n?l:d}</section>
        <section><h2>${u.overview.spend}</h2>${n?.spend.length?e`<table><tbody>${n.spend.map(t=>e`<tr><td>${t.provider}</td><td class="number">${i(t.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:n?l:d}</section>
        <section><h2>${u.overview.providers}</h2>${s.length?e`<table><tbody>${s.map(t=>e`<tr><td>${t.provider}</td><td class=${t.healthy?`quieter`:`bad`}>${t.healthy?u.overview.healthy:t.note??u.overview.ill}</td></tr>`)}</tbody></table>`:c}
          ${a?e`<p class="quieter">${u.overview.notSetUp(a.length-s.length)}</p>`:d}</section>
        <section><h2>${u.overview.deletions}</h2>${o?.length?e`<table><tbody>${o.map(t=>e`<tr><td>${u.overview.deletion[t.action]}</td><td class="quieter">${t.created_at?g(t.created_at):``}</td></tr>`)}</tbody></table>`:o?l:d}</section>
      </div>
      <section><h2>${u.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${u.overview.search} placeholder=${u.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${u.overview.accounts}><table><thead><tr><th scope="col">${u.arrive.email}</th><th scope="col">${u.overview.balance}</th><th scope="col">${u.overview.jobs}</th><th scope="col">${u.overview.last}</th><th scope="col"><span class="unseen">${u.overview.grant}</span></th></tr></thead>
          <tbody>${(this.rows??[]).map(n=>e`<tr><td>${n.account.email??n.account.id}</td><td class="number">${n.balance}</td><td class="number">${n.job_count}</td><td>${n.last_job_at?t(n.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${u.overview.grantTo(n.account.email??n.account.id)} @click=${()=>this.to=n}>${u.overview.grant}</button></td></tr>`)}</tbody></table></div>${this.rows?c:d}</section>
    </div>
    <side-sheet form="middle" .heading=${this.to?u.overview.grantTo(this.to.account.email??this.to.account.id):u.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?e`<form @submit=${this.grant}><div class="field"><label for="amount">${u.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${u.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${u.overview.grant}</button></form>`:c}
    </side-sheet>`}async load(){let e=e=>p(`/admin/audit`,{query:{limit:v,action:e}}),t=await Promise.allSettled([p(`/admin/overview`).then(({overview:e})=>this.overview=e),p(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}}).then(({accounts:e})=>this.rows=e),p(`/admin/providers`).then(({figures:e})=>this.providers=e.providers),Promise.all([e(`account.delete`),e(`account.deleted`)]).then(e=>{let t=e.flatMap(({entries:e})=>e);this.deletions=t.sort((e,t)=>(t.created_at??``).localeCompare(e.created_at??``)).slice(0,v)})]),n=t.filter(e=>e.status===`rejected`);n.length&&!this.told&&d(l(n[0].reason),{bad:!0}),this.told=n.length>0,n.length===t.length&&window.clearInterval(this.timer)}async grant(e){e.preventDefault();let t=new FormData(e.target);try{await f(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(t.get(`amount`)),reason:String(t.get(`reason`))},once:crypto.randomUUID()}),this.to=null,d(u.account.saved),await this.load()}catch(e){d(l(e),{bad:!0})}}};h([s()],y.prototype,`overview`,void 0),h([s()],y.prototype,`rows`,void 0),h([s()],y.prototype,`providers`,void 0),h([s()],y.prototype,`deletions`,void 0),h([s()],y.prototype,`to`,void 0),h([s()],y.prototype,`search`,void 0),y=h([r(`overview-view`)],y);export{y as OverviewView};