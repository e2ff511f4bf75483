import{$n as e,Ar as t,Dr as n,Er as r,Fr as i,Ir as a,Lr as o,Mr as s,Or as c,Rr as l,Vn as u,Vr as d,Wn as f,Xn as p,qr as m,wr as h,xr as g,yr as _}from"./common-CtLmJYzS.js";import"./side-sheet-C63kl4IS.js";var v=5,y=class extends n{constructor(...e){super(...e),this.overview=null,this.rows=null,this.providers=null,this.deletions=null,this.to=null,this.search=``,this.watch=new m(this,a),this.timer=0,this.told=!1}static{this.styles=[e,s`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let e=this.overview,n=e?[[d.overview.accounts,l(e.accounts)],[d.overview.workers,l(e.workers)],[d.job.queued,l(e.jobs.queued)],[d.job.processing,l(e.jobs.processing)],[d.job.succeeded,l(e.jobs.succeeded)],[d.job.failed,l(e.jobs.failed)],[d.overview.wait,e.oldest_wait_seconds?d.overview.waitSeconds(e.oldest_wait_seconds):d.overview.none],[d.overview.granted,l(e.credits_granted)],[d.overview.captured,l(e.credits_captured)]]:[],{providers:r,deletions:a}=this,s=r?.filter(e=>e.configured)??[],u=t`<p class="quieter">${d.overview.none}</p>`,f=t`<div class="skeleton" aria-hidden="true"></div>`;return t`<div class="page"><h1>${d.overview.title}</h1>
      <dl class="figures" aria-busy=${!e}>${n.map(([e,n])=>t`<div><dt>${e}</dt><dd>${n}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${d.overview.errors}</h2>${e?.errors.length?t`<table><tbody>${e.errors.map(e=>t`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:e?u:f}</section>
        <section><h2>${d.overview.spend}</h2>${e?.spend.length?t`<table><tbody>${e.spend.map(e=>t`<tr><td>${e.provider}</td><td class="number">${l(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:e?u:f}</section>
        <section><h2>${d.overview.providers}</h2>${s.length?t`<table><tbody>${s.map(e=>t`<tr><td>${e.provider}</td><td class=${e.healthy?`quieter`:`bad`}>${e.healthy?d.overview.healthy:e.note??d.overview.ill}</td></tr>`)}</tbody></table>`:c}
          ${r?t`<p class="quieter">${d.overview.notSetUp(r.length-s.length)}</p>`:f}</section>
        <section><h2>${d.overview.deletions}</h2>${a?.length?t`<table><tbody>${a.map(e=>t`<tr><td>${d.overview.deletion[e.action]}</td><td class="quieter">${e.created_at?o(e.created_at):``}</td></tr>`)}</tbody></table>`:a?u:f}</section>
      </div>
      <section><h2>${d.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${d.overview.search} placeholder=${d.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${d.overview.accounts}><table><thead><tr><th scope="col">${d.arrive.email}</th><th scope="col">${d.overview.balance}</th><th scope="col">${d.overview.jobs}</th><th scope="col">${d.overview.last}</th><th scope="col"><span class="unseen">${d.overview.grant}</span></th></tr></thead>
          <tbody>${(this.rows??[]).map(e=>t`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?i(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${d.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${d.overview.grant}</button></td></tr>`)}</tbody></table></div>${this.rows?c:f}</section>
    </div>
    <side-sheet form="middle" .heading=${this.to?d.overview.grantTo(this.to.account.email??this.to.account.id):d.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?t`<form @submit=${this.grant}><div class="field"><label for="amount">${d.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${d.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${d.overview.grant}</button></form>`:c}
    </side-sheet>`}async load(){let e=e=>_(`/admin/audit`,{query:{limit:v,action:e}}),t=await Promise.allSettled([_(`/admin/overview`).then(({overview:e})=>this.overview=e),_(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}}).then(({accounts:e})=>this.rows=e),_(`/admin/providers`).then(({figures:e})=>this.providers=e.providers),Promise.all([e(`account.delete`),e(`account.deleted`)]).then(e=>{let t=e.flatMap(({entries:e})=>e);this.deletions=t.sort((e,t)=>(t.created_at??``).localeCompare(e.created_at??``)).slice(0,v)})]),n=t.filter(e=>e.status===`rejected`);n.length&&!this.told&&f(u(n[0].reason),{bad:!0}),this.told=n.length>0,n.length===t.length&&window.clearInterval(this.timer)}async grant(e){e.preventDefault();let t=new FormData(e.target);try{await g(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(t.get(`amount`)),reason:String(t.get(`reason`))},once:crypto.randomUUID()}),this.to=null,f(d.account.saved),await this.load()}catch(e){f(u(e),{bad:!0})}}};p([h()],y.prototype,`overview`,void 0),p([h()],y.prototype,`rows`,void 0),p([h()],y.prototype,`providers`,void 0),p([h()],y.prototype,`deletions`,void 0),p([h()],y.prototype,`to`,void 0),p([h()],y.prototype,`search`,void 0),y=p([r(`overview-view`)],y);export{y as OverviewView};