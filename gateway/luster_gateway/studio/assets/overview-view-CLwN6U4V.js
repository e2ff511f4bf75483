import{Ar as e,Br as t,Cr as n,Er as r,Kn as i,Lr as a,Mr as o,Or as s,Pr as c,Qn as l,Rr as u,Un as d,Ur as f,Yr as p,kr as m,tr as h,xr as g,zr as _}from"./common-DraPfMhI.js";import"./side-sheet-BAhUIHPP.js";var v=5,y=class extends m{constructor(...e){super(...e),this.overview=null,this.rows=null,this.providers=null,this.deletions=null,this.to=null,this.search=``,this.watch=new p(this,u),this.timer=0,this.told=!1}static{this.styles=[h,c`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let n=this.overview,r=n?[[f.overview.accounts,t(n.accounts)],[f.overview.workers,t(n.workers)],[f.job.queued,t(n.jobs.queued)],[f.job.processing,t(n.jobs.processing)],[f.job.succeeded,t(n.jobs.succeeded)],[f.job.failed,t(n.jobs.failed)],[f.overview.wait,n.oldest_wait_seconds?f.overview.waitSeconds(n.oldest_wait_seconds):f.overview.none],[f.overview.granted,t(n.credits_granted)],[f.overview.captured,t(n.credits_captured)]]:[],{providers:i,deletions:s}=this,c=i?.filter(e=>e.configured)??[],l=o`<p class="quieter">${f.overview.none}</p>`,u=o`<div class="skeleton" aria-hidden="true"></div>`;return o`<div class="page"><h1>${f.overview.title}</h1>
      <dl class="figures" aria-busy=${!n}>${r.map(([e,t])=>o`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${f.overview.errors}</h2>${n?.errors.length?o`<table><tbody>${n.errors.map(e=>o`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:n?l:u}</section>
        <section><h2>${f.overview.spend}</h2>${n?.spend.length?o`<table><tbody>${n.spend.map(e=>o`<tr><td>${e.provider}</td><td class="number">${t(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:n?l:u}</section>
        <section><h2>${f.overview.providers}</h2>${c.length?o`<table><tbody>${c.map(e=>o`<tr><td>${e.provider}</td><td class=${e.healthy?`quieter`:`bad`}>${e.healthy?f.overview.healthy:e.note??f.overview.ill}</td></tr>`)}</tbody></table>`:e}
          ${i?o`<p class="quieter">${f.overview.notSetUp(i.length-c.length)}</p>`:u}</section>
        <section><h2>${f.overview.deletions}</h2>${s?.length?o`<table><tbody>${s.map(e=>o`<tr><td>${f.overview.deletion[e.action]}</td><td class="quieter">${e.created_at?_(e.created_at):``}</td></tr>`)}</tbody></table>`:s?l:u}</section>
      </div>
      <section><h2>${f.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${f.overview.search} placeholder=${f.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${f.overview.accounts}><table><thead><tr><th scope="col">${f.arrive.email}</th><th scope="col">${f.overview.balance}</th><th scope="col">${f.overview.jobs}</th><th scope="col">${f.overview.last}</th><th scope="col"><span class="unseen">${f.overview.grant}</span></th></tr></thead>
          <tbody>${(this.rows??[]).map(e=>o`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?a(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${f.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${f.overview.grant}</button></td></tr>`)}</tbody></table></div>${this.rows?e:u}</section>
    </div>
    <side-sheet form="middle" .heading=${this.to?f.overview.grantTo(this.to.account.email??this.to.account.id):f.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?o`<form @submit=${this.grant}><div class="field"><label for="amount">${f.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${f.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${f.overview.grant}</button></form>`:e}
    </side-sheet>`}async load(){let e=e=>g(`/admin/audit`,{query:{limit:v,action:e}}),t=await Promise.allSettled([g(`/admin/overview`).then(({overview:e})=>this.overview=e),g(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}}).then(({accounts:e})=>this.rows=e),g(`/admin/providers`).then(({figures:e})=>this.providers=e.providers),Promise.all([e(`account.delete`),e(`account.deleted`)]).then(e=>{let t=e.flatMap(({entries:e})=>e);this.deletions=t.sort((e,t)=>(t.created_at??``).localeCompare(e.created_at??``)).slice(0,v)})]),n=t.filter(e=>e.status===`rejected`);n.length&&!this.told&&i(d(n[0].reason),{bad:!0}),this.told=n.length>0,n.length===t.length&&window.clearInterval(this.timer)}async grant(e){e.preventDefault();let t=new FormData(e.target);try{await n(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(t.get(`amount`)),reason:String(t.get(`reason`))},once:crypto.randomUUID()}),this.to=null,i(f.account.saved),await this.load()}catch(e){i(d(e),{bad:!0})}}};l([r()],y.prototype,`overview`,void 0),l([r()],y.prototype,`rows`,void 0),l([r()],y.prototype,`providers`,void 0),l([r()],y.prototype,`deletions`,void 0),l([r()],y.prototype,`to`,void 0),l([r()],y.prototype,`search`,void 0),y=l([s(`overview-view`)],y);export{y as OverviewView};