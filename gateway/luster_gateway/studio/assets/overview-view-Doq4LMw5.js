import{$n as e,Bn as t,Gn as n,In as r,Kn as i,Nn as a,Rn as o,Un as s,Yn as c,Zn as l,ar as u,cn as d,dn as f,dr as p,er as m,nr as h,qn as g}from"./common-BNRW6NRY.js";import"./side-sheet-AnRGuavo.js";var _=class extends i{constructor(...e){super(...e),this.overview=null,this.rows=[],this.to=null,this.search=``,this.watch=new p(this,m),this.timer=0}static{this.styles=[r,l`
      .figures {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr));
        gap: 1.5rem;
        margin: 1.75rem 0 2.5rem;
      }
      .figures div {
        border-top: 1px solid var(--line-strong);
        padding-top: 0.7rem;
      }
      .figures dd {
        font-size: 2rem;
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let t=this.overview,n=t?[[u.overview.accounts,h(t.accounts)],[u.overview.workers,h(t.workers)],[u.job.queued,h(t.jobs.queued)],[u.job.processing,h(t.jobs.processing)],[u.job.succeeded,h(t.jobs.succeeded)],[u.job.failed,h(t.jobs.failed)],[u.overview.wait,t.oldest_wait_seconds?u.overview.waitSeconds(t.oldest_wait_seconds):u.overview.none],[u.overview.granted,h(t.credits_granted)],[u.overview.captured,h(t.credits_captured)]]:[];return c`<div class="page"><h1>${u.overview.title}</h1>
      <dl class="figures" aria-busy=${!t}>${n.map(([e,t])=>c`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${u.overview.errors}</h2>${t?.errors.length?c`<table><tbody>${t.errors.map(e=>c`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:c`<p class="quieter">${u.overview.none}</p>`}</section>
        <section><h2>${u.overview.spend}</h2>${t?.spend.length?c`<table><tbody>${t.spend.map(e=>c`<tr><td>${e.provider}</td><td class="number">${h(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:c`<p class="quieter">${u.overview.none}</p>`}</section>
      </div>
      <section><h2>${u.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${u.overview.search} placeholder=${u.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${u.overview.accounts}><table><thead><tr><th scope="col">${u.arrive.email}</th><th scope="col">${u.overview.balance}</th><th scope="col">${u.overview.jobs}</th><th scope="col">${u.overview.last}</th><th scope="col"><span class="unseen">${u.overview.grant}</span></th></tr></thead>
          <tbody>${this.rows.map(t=>c`<tr><td>${t.account.email??t.account.id}</td><td class="number">${t.balance}</td><td class="number">${t.job_count}</td><td>${t.last_job_at?e(t.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${u.overview.grantTo(t.account.email??t.account.id)} @click=${()=>this.to=t}>${u.overview.grant}</button></td></tr>`)}</tbody></table></div></section>
    </div>
    <side-sheet form="middle" .heading=${this.to?u.overview.grantTo(this.to.account.email??this.to.account.id):u.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?c`<form @submit=${this.grant}><div class="field"><label for="amount">${u.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${u.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${u.overview.grant}</button></form>`:g}
    </side-sheet>`}async load(){try{let[e,t]=await Promise.all([o(`/admin/overview`),o(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}})]);this.overview=e.overview,this.rows=t.accounts}catch(e){window.clearInterval(this.timer),f(d(e),{bad:!0})}}async grant(e){e.preventDefault();let n=new FormData(e.target);try{await t(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(n.get(`amount`)),reason:String(n.get(`reason`))},once:crypto.randomUUID()}),this.to=null,f(u.account.saved),await this.load()}catch(e){f(d(e),{bad:!0})}}};a([s()],_.prototype,`overview`,void 0),a([s()],_.prototype,`rows`,void 0),a([s()],_.prototype,`to`,void 0),a([s()],_.prototype,`search`,void 0),_=a([n(`overview-view`)],_);export{_ as OverviewView};