import{Ar as e,Er as t,Fr as n,Gr as r,Hn as i,Ir as a,Jn as o,Nr as s,Or as c,Pr as l,Sr as u,Tr as d,Zn as f,_r as p,wr as m,yr as h,zn as g,zr as _}from"./common-Bd2pAfdr.js";import"./side-sheet-CJfgx8jB.js";var v=5,y=class extends d{constructor(...e){super(...e),this.overview=null,this.rows=null,this.providers=null,this.deletions=null,this.to=null,this.search=``,this.watch=new r(this,l),this.timer=0,this.told=!1}static{this.styles=[f,e`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let e=this.overview,r=e?[[_.overview.accounts,a(e.accounts)],[_.overview.workers,a(e.workers)],[_.job.queued,a(e.jobs.queued)],[_.job.processing,a(e.jobs.processing)],[_.job.succeeded,a(e.jobs.succeeded)],[_.job.failed,a(e.jobs.failed)],[_.overview.wait,e.oldest_wait_seconds?_.overview.waitSeconds(e.oldest_wait_seconds):_.overview.none],[_.overview.granted,a(e.credits_granted)],[_.overview.captured,a(e.credits_captured)]]:[],{providers:i,deletions:o}=this,l=i?.filter(e=>e.configured)??[],u=c`<p class="quieter">${_.overview.none}</p>`,d=c`<div class="skeleton" aria-hidden="true"></div>`;return c`<div class="page"><h1>${_.overview.title}</h1>
      <dl class="figures" aria-busy=${!e}>${r.map(([e,t])=>c`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${_.overview.errors}</h2>${e?.errors.length?c`<table><tbody>${e.errors.map(e=>c`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:e?u:d}</section>
        <section><h2>${_.overview.spend}</h2>${e?.spend.length?c`<table><tbody>${e.spend.map(e=>c`<tr><td>${e.provider}</td><td class="number">${a(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:e?u:d}</section>
        <section><h2>${_.overview.providers}</h2>${l.length?c`<table><tbody>${l.map(e=>c`<tr><td>${e.provider}</td><td class=${e.healthy?`quieter`:`bad`}>${e.healthy?_.overview.healthy:e.note??_.overview.ill}</td></tr>`)}</tbody></table>`:t}
          ${i?c`<p class="quieter">${_.overview.notSetUp(i.length-l.length)}</p>`:d}</section>
        <section><h2>${_.overview.deletions}</h2>${o?.length?c`<table><tbody>${o.map(e=>c`<tr><td>${_.overview.deletion[e.action]}</td><td class="quieter">${e.created_at?n(e.created_at):``}</td></tr>`)}</tbody></table>`:o?u:d}</section>
      </div>
      <section><h2>${_.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${_.overview.search} placeholder=${_.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${_.overview.accounts}><table><thead><tr><th scope="col">${_.arrive.email}</th><th scope="col">${_.overview.balance}</th><th scope="col">${_.overview.jobs}</th><th scope="col">${_.overview.last}</th><th scope="col"><span class="unseen">${_.overview.grant}</span></th></tr></thead>
          <tbody>${(this.rows??[]).map(e=>c`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?s(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${_.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${_.overview.grant}</button></td></tr>`)}</tbody></table></div>${this.rows?t:d}</section>
    </div>
    <side-sheet form="middle" .heading=${this.to?_.overview.grantTo(this.to.account.email??this.to.account.id):_.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?c`<form @submit=${this.grant}><div class="field"><label for="amount">${_.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${_.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${_.overview.grant}</button></form>`:t}
    </side-sheet>`}async load(){let e=e=>p(`/admin/audit`,{query:{limit:v,action:e}}),t=await Promise.allSettled([p(`/admin/overview`).then(({overview:e})=>this.overview=e),p(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}}).then(({accounts:e})=>this.rows=e),p(`/admin/providers`).then(({figures:e})=>this.providers=e.providers),Promise.all([e(`account.delete`),e(`account.deleted`)]).then(e=>{let t=e.flatMap(({entries:e})=>e);this.deletions=t.sort((e,t)=>(t.created_at??``).localeCompare(e.created_at??``)).slice(0,v)})]),n=t.filter(e=>e.status===`rejected`);n.length&&!this.told&&i(g(n[0].reason),{bad:!0}),this.told=n.length>0,n.length===t.length&&window.clearInterval(this.timer)}async grant(e){e.preventDefault();let t=new FormData(e.target);try{await h(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(t.get(`amount`)),reason:String(t.get(`reason`))},once:crypto.randomUUID()}),this.to=null,i(_.account.saved),await this.load()}catch(e){i(g(e),{bad:!0})}}};o([u()],y.prototype,`overview`,void 0),o([u()],y.prototype,`rows`,void 0),o([u()],y.prototype,`providers`,void 0),o([u()],y.prototype,`deletions`,void 0),o([u()],y.prototype,`to`,void 0),o([u()],y.prototype,`search`,void 0),y=o([m(`overview-view`)],y);export{y as OverviewView};