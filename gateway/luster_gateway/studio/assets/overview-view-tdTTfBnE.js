import{Ar as e,Fr as t,Jr as n,Kr as r,Lr as i,Mr as a,Qn as o,Qr as s,Rr as c,Ur as l,Vr as u,Yr as d,ii as f,qr as p,sr as m,tr as h,ur as g,zr as _}from"./common-O4eJjprC.js";import"./side-sheet-8MzUF4KU.js";var v=5,y=class extends c{constructor(...e){super(...e),this.overview=null,this.rows=null,this.providers=null,this.deletions=null,this.to=null,this.search=``,this.watch=new f(this,p),this.timer=0,this.told=!1}static{this.styles=[g,l`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let e=this.overview,t=e?[[s.overview.accounts,d(e.accounts)],[s.overview.workers,d(e.workers)],[s.job.queued,d(e.jobs.queued)],[s.job.processing,d(e.jobs.processing)],[s.job.succeeded,d(e.jobs.succeeded)],[s.job.failed,d(e.jobs.failed)],[s.overview.wait,e.oldest_wait_seconds?s.overview.waitSeconds(e.oldest_wait_seconds):s.overview.none],[s.overview.granted,d(e.credits_granted)],[s.overview.captured,d(e.credits_captured)]]:[],{providers:i,deletions:a}=this,o=i?.filter(e=>e.configured)??[],c=u`<p class="quieter">${s.overview.none}</p>`,l=u`<div class="skeleton" aria-hidden="true"></div>`;return u`<div class="page"><h1>${s.overview.title}</h1>
      <dl class="figures" aria-busy=${!e}>${t.map(([e,t])=>u`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${s.overview.errors}</h2>${e?.errors.length?u`<table><tbody>${e.errors.map(e=>u`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:e?c:l}</section>
        <section><h2>${s.overview.spend}</h2>${e?.spend.length?u`<table><tbody>${e.spend.map(e=>u`<tr><td>${e.provider}</td><td class="number">${d(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:e?c:l}</section>
        <section><h2>${s.overview.providers}</h2>${o.length?u`<table><tbody>${o.map(e=>u`<tr><td>${e.provider}</td><td class=${e.healthy?`quieter`:`bad`}>${e.healthy?s.overview.healthy:e.note??s.overview.ill}</td></tr>`)}</tbody></table>`:_}
          ${i?u`<p class="quieter">${s.overview.notSetUp(i.length-o.length)}</p>`:l}</section>
        <section><h2>${s.overview.deletions}</h2>${a?.length?u`<table><tbody>${a.map(e=>u`<tr><td>${s.overview.deletion[e.action]}</td><td class="quieter">${e.created_at?n(e.created_at):``}</td></tr>`)}</tbody></table>`:a?c:l}</section>
      </div>
      <section><h2>${s.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${s.overview.search} placeholder=${s.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${s.overview.accounts}><table><thead><tr><th scope="col">${s.arrive.email}</th><th scope="col">${s.overview.balance}</th><th scope="col">${s.overview.jobs}</th><th scope="col">${s.overview.last}</th><th scope="col"><span class="unseen">${s.overview.grant}</span></th></tr></thead>
          <tbody>${(this.rows??[]).map(e=>u`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?r(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${s.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${s.overview.grant}</button></td></tr>`)}</tbody></table></div>${this.rows?_:l}</section>
    </div>
    <side-sheet form="middle" .heading=${this.to?s.overview.grantTo(this.to.account.email??this.to.account.id):s.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?u`<form @submit=${this.grant}><div class="field"><label for="amount">${s.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${s.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${s.overview.grant}</button></form>`:_}
    </side-sheet>`}async load(){let t=t=>e(`/admin/audit`,{query:{limit:v,action:t}}),n=await Promise.allSettled([e(`/admin/overview`).then(({overview:e})=>this.overview=e),e(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}}).then(({accounts:e})=>this.rows=e),e(`/admin/providers`).then(({figures:e})=>this.providers=e.providers),Promise.all([t(`account.delete`),t(`account.deleted`)]).then(e=>{let t=e.flatMap(({entries:e})=>e);this.deletions=t.sort((e,t)=>(t.created_at??``).localeCompare(e.created_at??``)).slice(0,v)})]),r=n.filter(e=>e.status===`rejected`);r.length&&!this.told&&h(o(r[0].reason),{bad:!0}),this.told=r.length>0,r.length===n.length&&window.clearInterval(this.timer)}async grant(e){e.preventDefault();let t=new FormData(e.target);try{await a(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(t.get(`amount`)),reason:String(t.get(`reason`))},once:crypto.randomUUID()}),this.to=null,h(s.account.saved),await this.load()}catch(e){h(o(e),{bad:!0})}}};m([t()],y.prototype,`overview`,void 0),m([t()],y.prototype,`rows`,void 0),m([t()],y.prototype,`providers`,void 0),m([t()],y.prototype,`deletions`,void 0),m([t()],y.prototype,`to`,void 0),m([t()],y.prototype,`search`,void 0),y=m([i(`overview-view`)],y);export{y as OverviewView};