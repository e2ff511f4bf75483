import{Ar as e,Br as t,Cr as n,Kn as r,Ln as i,Or as a,Pn as o,Pr as s,Tr as c,Un as l,_r as u,br as d,fr as f,jr as p,kr as m,mr as h,xr as g,yr as _}from"./common-3VDTXD9_.js";import"./side-sheet-Gm7QtOZG.js";var v=5,y=class extends d{constructor(...e){super(...e),this.overview=null,this.rows=null,this.providers=null,this.deletions=null,this.to=null,this.search=``,this.watch=new t(this,m),this.timer=0,this.told=!1}static{this.styles=[r,c`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let t=this.overview,r=t?[[s.overview.accounts,p(t.accounts)],[s.overview.workers,p(t.workers)],[s.job.queued,p(t.jobs.queued)],[s.job.processing,p(t.jobs.processing)],[s.job.succeeded,p(t.jobs.succeeded)],[s.job.failed,p(t.jobs.failed)],[s.overview.wait,t.oldest_wait_seconds?s.overview.waitSeconds(t.oldest_wait_seconds):s.overview.none],[s.overview.granted,p(t.credits_granted)],[s.overview.captured,p(t.credits_captured)]]:[],{providers:i,deletions:o}=this,c=i?.filter(e=>e.configured)??[],l=n`<p class="quieter">${s.overview.none}</p>`,u=n`<div class="skeleton" aria-hidden="true"></div>`;return n`<div class="page"><h1>${s.overview.title}</h1>
      <dl class="figures" aria-busy=${!t}>${r.map(([e,t])=>n`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${s.overview.errors}</h2>${t?.errors.length?n`<table><tbody>${t.errors.map(e=>n`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:t?l:u}</section>
        <section><h2>${s.overview.spend}</h2>${t?.spend.length?n`<table><tbody>${t.spend.map(e=>n`<tr><td>${e.provider}</td><td class="number">${p(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:t?l:u}</section>
        <section><h2>${s.overview.providers}</h2>${c.length?n`<table><tbody>${c.map(e=>n`<tr><td>${e.provider}</td><td class=${e.healthy?`quieter`:`bad`}>${e.healthy?s.overview.healthy:e.note??s.overview.ill}</td></tr>`)}</tbody></table>`:g}
          ${i?n`<p class="quieter">${s.overview.notSetUp(i.length-c.length)}</p>`:u}</section>
        <section><h2>${s.overview.deletions}</h2>${o?.length?n`<table><tbody>${o.map(t=>n`<tr><td>${s.overview.deletion[t.action]}</td><td class="quieter">${t.created_at?e(t.created_at):``}</td></tr>`)}</tbody></table>`:o?l:u}</section>
      </div>
      <section><h2>${s.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${s.overview.search} placeholder=${s.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${s.overview.accounts}><table><thead><tr><th scope="col">${s.arrive.email}</th><th scope="col">${s.overview.balance}</th><th scope="col">${s.overview.jobs}</th><th scope="col">${s.overview.last}</th><th scope="col"><span class="unseen">${s.overview.grant}</span></th></tr></thead>
          <tbody>${(this.rows??[]).map(e=>n`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?a(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${s.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${s.overview.grant}</button></td></tr>`)}</tbody></table></div>${this.rows?g:u}</section>
    </div>
    <side-sheet form="middle" .heading=${this.to?s.overview.grantTo(this.to.account.email??this.to.account.id):s.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?n`<form @submit=${this.grant}><div class="field"><label for="amount">${s.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${s.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${s.overview.grant}</button></form>`:g}
    </side-sheet>`}async load(){let e=e=>f(`/admin/audit`,{query:{limit:v,action:e}}),t=await Promise.allSettled([f(`/admin/overview`).then(({overview:e})=>this.overview=e),f(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}}).then(({accounts:e})=>this.rows=e),f(`/admin/providers`).then(({figures:e})=>this.providers=e.providers),Promise.all([e(`account.delete`),e(`account.deleted`)]).then(e=>{let t=e.flatMap(({entries:e})=>e);this.deletions=t.sort((e,t)=>(t.created_at??``).localeCompare(e.created_at??``)).slice(0,v)})]),n=t.filter(e=>e.status===`rejected`);n.length&&!this.told&&i(o(n[0].reason),{bad:!0}),this.told=n.length>0,n.length===t.length&&window.clearInterval(this.timer)}async grant(e){e.preventDefault();let t=new FormData(e.target);try{await h(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(t.get(`amount`)),reason:String(t.get(`reason`))},once:crypto.randomUUID()}),this.to=null,i(s.account.saved),await this.load()}catch(e){i(o(e),{bad:!0})}}};l([u()],y.prototype,`overview`,void 0),l([u()],y.prototype,`rows`,void 0),l([u()],y.prototype,`providers`,void 0),l([u()],y.prototype,`deletions`,void 0),l([u()],y.prototype,`to`,void 0),l([u()],y.prototype,`search`,void 0),y=l([_(`overview-view`)],y);export{y as OverviewView};