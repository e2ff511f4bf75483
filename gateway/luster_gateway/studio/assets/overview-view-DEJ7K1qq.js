import{$r as e,Ar as t,Dr as n,Hr as r,Ir as i,Mr as a,Nr as o,Pr as s,Rr as c,Tr as l,Ur as u,Vr as d,Wr as f,Xn as p,ar as m,nr as h,qn as g,qr as _}from"./common-CTwHqudk.js";import"./side-sheet-mdZSMrVs.js";var v=5,y=class extends o{constructor(...t){super(...t),this.overview=null,this.rows=null,this.providers=null,this.deletions=null,this.to=null,this.search=``,this.watch=new e(this,r),this.timer=0,this.told=!1}static{this.styles=[m,c`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let e=this.overview,t=e?[[_.overview.accounts,f(e.accounts)],[_.overview.workers,f(e.workers)],[_.job.queued,f(e.jobs.queued)],[_.job.processing,f(e.jobs.processing)],[_.job.succeeded,f(e.jobs.succeeded)],[_.job.failed,f(e.jobs.failed)],[_.overview.wait,e.oldest_wait_seconds?_.overview.waitSeconds(e.oldest_wait_seconds):_.overview.none],[_.overview.granted,f(e.credits_granted)],[_.overview.captured,f(e.credits_captured)]]:[],{providers:n,deletions:r}=this,a=n?.filter(e=>e.configured)??[],o=i`<p class="quieter">${_.overview.none}</p>`,c=i`<div class="skeleton" aria-hidden="true"></div>`;return i`<div class="page"><h1>${_.overview.title}</h1>
      <dl class="figures" aria-busy=${!e}>${t.map(([e,t])=>i`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${_.overview.errors}</h2>${e?.errors.length?i`<table><tbody>${e.errors.map(e=>i`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:e?o:c}</section>
        <section><h2>${_.overview.spend}</h2>${e?.spend.length?i`<table><tbody>${e.spend.map(e=>i`<tr><td>${e.provider}</td><td class="number">${f(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:e?o:c}</section>
        <section><h2>${_.overview.providers}</h2>${a.length?i`<table><tbody>${a.map(e=>i`<tr><td>${e.provider}</td><td class=${e.healthy?`quieter`:`bad`}>${e.healthy?_.overview.healthy:e.note??_.overview.ill}</td></tr>`)}</tbody></table>`:s}
          ${n?i`<p class="quieter">${_.overview.notSetUp(n.length-a.length)}</p>`:c}</section>
        <section><h2>${_.overview.deletions}</h2>${r?.length?i`<table><tbody>${r.map(e=>i`<tr><td>${_.overview.deletion[e.action]}</td><td class="quieter">${e.created_at?u(e.created_at):``}</td></tr>`)}</tbody></table>`:r?o:c}</section>
      </div>
      <section><h2>${_.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${_.overview.search} placeholder=${_.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${_.overview.accounts}><table><thead><tr><th scope="col">${_.arrive.email}</th><th scope="col">${_.overview.balance}</th><th scope="col">${_.overview.jobs}</th><th scope="col">${_.overview.last}</th><th scope="col"><span class="unseen">${_.overview.grant}</span></th></tr></thead>
          <tbody>${(this.rows??[]).map(e=>i`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?d(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${_.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${_.overview.grant}</button></td></tr>`)}</tbody></table></div>${this.rows?s:c}</section>
    </div>
    <side-sheet form="middle" .heading=${this.to?_.overview.grantTo(this.to.account.email??this.to.account.id):_.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?i`<form @submit=${this.grant}><div class="field"><label for="amount">${_.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${_.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${_.overview.grant}</button></form>`:s}
    </side-sheet>`}async load(){let e=e=>l(`/admin/audit`,{query:{limit:v,action:e}}),t=await Promise.allSettled([l(`/admin/overview`).then(({overview:e})=>this.overview=e),l(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}}).then(({accounts:e})=>this.rows=e),l(`/admin/providers`).then(({figures:e})=>this.providers=e.providers),Promise.all([e(`account.delete`),e(`account.deleted`)]).then(e=>{let t=e.flatMap(({entries:e})=>e);this.deletions=t.sort((e,t)=>(t.created_at??``).localeCompare(e.created_at??``)).slice(0,v)})]),n=t.filter(e=>e.status===`rejected`);n.length&&!this.told&&p(g(n[0].reason),{bad:!0}),this.told=n.length>0,n.length===t.length&&window.clearInterval(this.timer)}async grant(e){e.preventDefault();let t=new FormData(e.target);try{await n(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(t.get(`amount`)),reason:String(t.get(`reason`))},once:crypto.randomUUID()}),this.to=null,p(_.account.saved),await this.load()}catch(e){p(g(e),{bad:!0})}}};h([t()],y.prototype,`overview`,void 0),h([t()],y.prototype,`rows`,void 0),h([t()],y.prototype,`providers`,void 0),h([t()],y.prototype,`deletions`,void 0),h([t()],y.prototype,`to`,void 0),h([t()],y.prototype,`search`,void 0),y=h([a(`overview-view`)],y);export{y as OverviewView};