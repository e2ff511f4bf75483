import{Cr as e,Mn as t,Or as n,Pr as r,Rn as i,Sr as a,Tr as o,Vn as s,_r as c,cr as l,dr as u,hr as d,kn as f,mr as p,or as m,pr as h,wr as g,yr as _}from"./common-IKet5uTS.js";import"./side-sheet-D0E5YL44.js";var v=5,y=class extends p{constructor(...t){super(...t),this.overview=null,this.rows=null,this.providers=null,this.deletions=null,this.to=null,this.search=``,this.watch=new r(this,e),this.timer=0,this.told=!1}static{this.styles=[s,_`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let e=this.overview,t=e?[[n.overview.accounts,o(e.accounts)],[n.overview.workers,o(e.workers)],[n.job.queued,o(e.jobs.queued)],[n.job.processing,o(e.jobs.processing)],[n.job.succeeded,o(e.jobs.succeeded)],[n.job.failed,o(e.jobs.failed)],[n.overview.wait,e.oldest_wait_seconds?n.overview.waitSeconds(e.oldest_wait_seconds):n.overview.none],[n.overview.granted,o(e.credits_granted)],[n.overview.captured,o(e.credits_captured)]]:[],{providers:r,deletions:i}=this,s=r?.filter(e=>e.configured)??[],l=c`<p class="quieter">${n.overview.none}</p>`,u=c`<div class="skeleton" aria-hidden="true"></div>`;return c`<div class="page"><h1>${n.overview.title}</h1>
      <dl class="figures" aria-busy=${!e}>${t.map(([e,t])=>c`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${n.overview.errors}</h2>${e?.errors.length?c`<table><tbody>${e.errors.map(e=>c`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:e?l:u}</section>
        <section><h2>${n.overview.spend}</h2>${e?.spend.length?c`<table><tbody>${e.spend.map(e=>c`<tr><td>${e.provider}</td><td class="number">${o(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:e?l:u}</section>
        <section><h2>${n.overview.providers}</h2>${s.length?c`<table><tbody>${s.map(e=>c`<tr><td>${e.provider}</td><td class=${e.healthy?`quieter`:`bad`}>${e.healthy?n.overview.healthy:e.note??n.overview.ill}</td></tr>`)}</tbody></table>`:d}
          ${r?c`<p class="quieter">${n.overview.notSetUp(r.length-s.length)}</p>`:u}</section>
        <section><h2>${n.overview.deletions}</h2>${i?.length?c`<table><tbody>${i.map(e=>c`<tr><td>${n.overview.deletion[e.action]}</td><td class="quieter">${e.created_at?g(e.created_at):``}</td></tr>`)}</tbody></table>`:i?l:u}</section>
      </div>
      <section><h2>${n.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${n.overview.search} placeholder=${n.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${n.overview.accounts}><table><thead><tr><th scope="col">${n.arrive.email}</th><th scope="col">${n.overview.balance}</th><th scope="col">${n.overview.jobs}</th><th scope="col">${n.overview.last}</th><th scope="col"><span class="unseen">${n.overview.grant}</span></th></tr></thead>
          <tbody>${(this.rows??[]).map(e=>c`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?a(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${n.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${n.overview.grant}</button></td></tr>`)}</tbody></table></div>${this.rows?d:u}</section>
    </div>
    <side-sheet form="middle" .heading=${this.to?n.overview.grantTo(this.to.account.email??this.to.account.id):n.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?c`<form @submit=${this.grant}><div class="field"><label for="amount">${n.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${n.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${n.overview.grant}</button></form>`:d}
    </side-sheet>`}async load(){let e=e=>m(`/admin/audit`,{query:{limit:v,action:e}}),n=await Promise.allSettled([m(`/admin/overview`).then(({overview:e})=>this.overview=e),m(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}}).then(({accounts:e})=>this.rows=e),m(`/admin/providers`).then(({figures:e})=>this.providers=e.providers),Promise.all([e(`account.delete`),e(`account.deleted`)]).then(e=>{let t=e.flatMap(({entries:e})=>e);this.deletions=t.sort((e,t)=>(t.created_at??``).localeCompare(e.created_at??``)).slice(0,v)})]),r=n.filter(e=>e.status===`rejected`);r.length&&!this.told&&t(f(r[0].reason),{bad:!0}),this.told=r.length>0,r.length===n.length&&window.clearInterval(this.timer)}async grant(e){e.preventDefault();let r=new FormData(e.target);try{await l(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(r.get(`amount`)),reason:String(r.get(`reason`))},once:crypto.randomUUID()}),this.to=null,t(n.account.saved),await this.load()}catch(e){t(f(e),{bad:!0})}}};i([u()],y.prototype,`overview`,void 0),i([u()],y.prototype,`rows`,void 0),i([u()],y.prototype,`providers`,void 0),i([u()],y.prototype,`deletions`,void 0),i([u()],y.prototype,`to`,void 0),i([u()],y.prototype,`search`,void 0),y=i([h(`overview-view`)],y);export{y as OverviewView};