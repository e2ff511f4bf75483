import{An as e,Cr as t,Er as n,Fr as r,Hn as i,Nn as a,Tr as o,br as s,fr as c,gr as l,hr as u,kr as d,lr as f,mr as p,sr as m,vr as h,wr as g,zn as _}from"./common-Th73iqsk.js";import"./side-sheet-CP9mHh_b.js";var v=5,y=class extends u{constructor(...e){super(...e),this.overview=null,this.rows=null,this.providers=null,this.deletions=null,this.to=null,this.search=``,this.watch=new r(this,g),this.timer=0,this.told=!1}static{this.styles=[i,s`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let e=this.overview,r=e?[[d.overview.accounts,n(e.accounts)],[d.overview.workers,n(e.workers)],[d.job.queued,n(e.jobs.queued)],[d.job.processing,n(e.jobs.processing)],[d.job.succeeded,n(e.jobs.succeeded)],[d.job.failed,n(e.jobs.failed)],[d.overview.wait,e.oldest_wait_seconds?d.overview.waitSeconds(e.oldest_wait_seconds):d.overview.none],[d.overview.granted,n(e.credits_granted)],[d.overview.captured,n(e.credits_captured)]]:[],{providers:i,deletions:a}=this,s=i?.filter(e=>e.configured)??[],c=h`<p class="quieter">${d.overview.none}</p>`,u=h`<div class="skeleton" aria-hidden="true"></div>`;return h`<div class="page"><h1>${d.overview.title}</h1>
      <dl class="figures" aria-busy=${!e}>${r.map(([e,t])=>h`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${d.overview.errors}</h2>${e?.errors.length?h`<table><tbody>${e.errors.map(e=>h`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:e?c:u}</section>
        <section><h2>${d.overview.spend}</h2>${e?.spend.length?h`<table><tbody>${e.spend.map(e=>h`<tr><td>${e.provider}</td><td class="number">${n(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:e?c:u}</section>
        <section><h2>${d.overview.providers}</h2>${s.length?h`<table><tbody>${s.map(e=>h`<tr><td>${e.provider}</td><td class=${e.healthy?`quieter`:`bad`}>${e.healthy?d.overview.healthy:e.note??d.overview.ill}</td></tr>`)}</tbody></table>`:l}
          ${i?h`<p class="quieter">${d.overview.notSetUp(i.length-s.length)}</p>`:u}</section>
        <section><h2>${d.overview.deletions}</h2>${a?.length?h`<table><tbody>${a.map(e=>h`<tr><td>${d.overview.deletion[e.action]}</td><td class="quieter">${e.created_at?o(e.created_at):``}</td></tr>`)}</tbody></table>`:a?c:u}</section>
      </div>
      <section><h2>${d.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${d.overview.search} placeholder=${d.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${d.overview.accounts}><table><thead><tr><th scope="col">${d.arrive.email}</th><th scope="col">${d.overview.balance}</th><th scope="col">${d.overview.jobs}</th><th scope="col">${d.overview.last}</th><th scope="col"><span class="unseen">${d.overview.grant}</span></th></tr></thead>
          <tbody>${(this.rows??[]).map(e=>h`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?t(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${d.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${d.overview.grant}</button></td></tr>`)}</tbody></table></div>${this.rows?l:u}</section>
    </div>
    <side-sheet form="middle" .heading=${this.to?d.overview.grantTo(this.to.account.email??this.to.account.id):d.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?h`<form @submit=${this.grant}><div class="field"><label for="amount">${d.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${d.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${d.overview.grant}</button></form>`:l}
    </side-sheet>`}async load(){let t=e=>m(`/admin/audit`,{query:{limit:v,action:e}}),n=await Promise.allSettled([m(`/admin/overview`).then(({overview:e})=>this.overview=e),m(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}}).then(({accounts:e})=>this.rows=e),m(`/admin/providers`).then(({figures:e})=>this.providers=e.providers),Promise.all([t(`account.delete`),t(`account.deleted`)]).then(e=>{let t=e.flatMap(({entries:e})=>e);this.deletions=t.sort((e,t)=>(t.created_at??``).localeCompare(e.created_at??``)).slice(0,v)})]),r=n.filter(e=>e.status===`rejected`);r.length&&!this.told&&a(e(r[0].reason),{bad:!0}),this.told=r.length>0,r.length===n.length&&window.clearInterval(this.timer)}async grant(t){t.preventDefault();let n=new FormData(t.target);try{await f(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(n.get(`amount`)),reason:String(n.get(`reason`))},once:crypto.randomUUID()}),this.to=null,a(d.account.saved),await this.load()}catch(t){a(e(t),{bad:!0})}}};_([c()],y.prototype,`overview`,void 0),_([c()],y.prototype,`rows`,void 0),_([c()],y.prototype,`providers`,void 0),_([c()],y.prototype,`deletions`,void 0),_([c()],y.prototype,`to`,void 0),_([c()],y.prototype,`search`,void 0),y=_([p(`overview-view`)],y);export{y as OverviewView};