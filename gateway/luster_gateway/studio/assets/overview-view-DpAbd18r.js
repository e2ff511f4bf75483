import{Cn as e,En as t,Or as n,Qn as r,Sr as i,Yn as a,_r as o,ar as s,cr as c,dr as l,er as u,gr as d,lr as f,nr as p,pr as m,sr as h,vr as g,yr as _}from"./common-BEWaxQ7m.js";import"./side-sheet--O4wzD5z.js";var v=5,y=class extends c{constructor(...e){super(...e),this.overview=null,this.rows=[],this.providers=[],this.deletions=[],this.to=null,this.search=``,this.watch=new n(this,o),this.timer=0}static{this.styles=[r,m`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let e=this.overview,t=e?[[i.overview.accounts,_(e.accounts)],[i.overview.workers,_(e.workers)],[i.job.queued,_(e.jobs.queued)],[i.job.processing,_(e.jobs.processing)],[i.job.succeeded,_(e.jobs.succeeded)],[i.job.failed,_(e.jobs.failed)],[i.overview.wait,e.oldest_wait_seconds?i.overview.waitSeconds(e.oldest_wait_seconds):i.overview.none],[i.overview.granted,_(e.credits_granted)],[i.overview.captured,_(e.credits_captured)]]:[],n=this.providers.filter(e=>e.configured);return l`<div class="page"><h1>${i.overview.title}</h1>
      <dl class="figures" aria-busy=${!e}>${t.map(([e,t])=>l`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${i.overview.errors}</h2>${e?.errors.length?l`<table><tbody>${e.errors.map(e=>l`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:l`<p class="quieter">${i.overview.none}</p>`}</section>
        <section><h2>${i.overview.spend}</h2>${e?.spend.length?l`<table><tbody>${e.spend.map(e=>l`<tr><td>${e.provider}</td><td class="number">${_(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:l`<p class="quieter">${i.overview.none}</p>`}</section>
        <section><h2>${i.overview.providers}</h2>${n.length?l`<table><tbody>${n.map(e=>l`<tr><td>${e.provider}</td><td class=${e.healthy?`quieter`:`bad`}>${e.healthy?i.overview.healthy:e.note??i.overview.ill}</td></tr>`)}</tbody></table>`:f}
          <p class="quieter">${i.overview.notSetUp(this.providers.length-n.length)}</p></section>
        <section><h2>${i.overview.deletions}</h2>${this.deletions.length?l`<table><tbody>${this.deletions.map(e=>l`<tr><td>${i.overview.deletion[e.action]}</td><td class="quieter">${e.created_at?g(e.created_at):``}</td></tr>`)}</tbody></table>`:l`<p class="quieter">${i.overview.none}</p>`}</section>
      </div>
      <section><h2>${i.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${i.overview.search} placeholder=${i.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${i.overview.accounts}><table><thead><tr><th scope="col">${i.arrive.email}</th><th scope="col">${i.overview.balance}</th><th scope="col">${i.overview.jobs}</th><th scope="col">${i.overview.last}</th><th scope="col"><span class="unseen">${i.overview.grant}</span></th></tr></thead>
          <tbody>${this.rows.map(e=>l`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?d(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${i.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${i.overview.grant}</button></td></tr>`)}</tbody></table></div></section>
    </div>
    <side-sheet form="middle" .heading=${this.to?i.overview.grantTo(this.to.account.email??this.to.account.id):i.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?l`<form @submit=${this.grant}><div class="field"><label for="amount">${i.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${i.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${i.overview.grant}</button></form>`:f}
    </side-sheet>`}async load(){let n=e=>u(`/admin/audit`,{query:{limit:v,action:e}});try{let[e,t,r,i,a]=await Promise.all([u(`/admin/overview`),u(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}}),u(`/admin/providers`),n(`account.delete`),n(`account.deleted`)]);this.overview=e.overview,this.rows=t.accounts,this.providers=r.figures.providers,this.deletions=[...i.entries,...a.entries].sort((e,t)=>(t.created_at??``).localeCompare(e.created_at??``)).slice(0,v)}catch(n){window.clearInterval(this.timer),t(e(n),{bad:!0})}}async grant(n){n.preventDefault();let r=new FormData(n.target);try{await p(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(r.get(`amount`)),reason:String(r.get(`reason`))},once:crypto.randomUUID()}),this.to=null,t(i.account.saved),await this.load()}catch(n){t(e(n),{bad:!0})}}};a([s()],y.prototype,`overview`,void 0),a([s()],y.prototype,`rows`,void 0),a([s()],y.prototype,`providers`,void 0),a([s()],y.prototype,`deletions`,void 0),a([s()],y.prototype,`to`,void 0),a([s()],y.prototype,`search`,void 0),y=a([h(`overview-view`)],y);export{y as OverviewView};