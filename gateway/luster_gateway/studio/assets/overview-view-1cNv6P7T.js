import{$n as e,Fn as t,Gn as n,Hn as r,Jn as i,Kn as a,Ln as o,Mn as s,Qn as c,Wn as l,Xn as u,ir as d,sn as f,tr as p,un as m,ur as h,zn as g}from"./common-CuPE31fl.js";import"./side-sheet-ChYzZKSd.js";var _=class extends n{constructor(...t){super(...t),this.overview=null,this.rows=[],this.to=null,this.search=``,this.watch=new h(this,e),this.timer=0}static{this.styles=[t,u`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let e=this.overview,t=e?[[d.overview.accounts,p(e.accounts)],[d.overview.workers,p(e.workers)],[d.job.queued,p(e.jobs.queued)],[d.job.processing,p(e.jobs.processing)],[d.job.succeeded,p(e.jobs.succeeded)],[d.job.failed,p(e.jobs.failed)],[d.overview.wait,e.oldest_wait_seconds?d.overview.waitSeconds(e.oldest_wait_seconds):d.overview.none],[d.overview.granted,p(e.credits_granted)],[d.overview.captured,p(e.credits_captured)]]:[];return i`<div class="page"><h1>${d.overview.title}</h1>
      <dl class="figures" aria-busy=${!e}>${t.map(([e,t])=>i`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${d.overview.errors}</h2>${e?.errors.length?i`<table><tbody>${e.errors.map(e=>i`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:i`<p class="quieter">${d.overview.none}</p>`}</section>
        <section><h2>${d.overview.spend}</h2>${e?.spend.length?i`<table><tbody>${e.spend.map(e=>i`<tr><td>${e.provider}</td><td class="number">${p(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:i`<p class="quieter">${d.overview.none}</p>`}</section>
      </div>
      <section><h2>${d.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${d.overview.search} placeholder=${d.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${d.overview.accounts}><table><thead><tr><th scope="col">${d.arrive.email}</th><th scope="col">${d.overview.balance}</th><th scope="col">${d.overview.jobs}</th><th scope="col">${d.overview.last}</th><th scope="col"><span class="unseen">${d.overview.grant}</span></th></tr></thead>
          <tbody>${this.rows.map(e=>i`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?c(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${d.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${d.overview.grant}</button></td></tr>`)}</tbody></table></div></section>
    </div>
    <side-sheet form="middle" .heading=${this.to?d.overview.grantTo(this.to.account.email??this.to.account.id):d.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?i`<form @submit=${this.grant}><div class="field"><label for="amount">${d.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${d.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${d.overview.grant}</button></form>`:a}
    </side-sheet>`}async load(){try{let[e,t]=await Promise.all([o(`/admin/overview`),o(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}})]);this.overview=e.overview,this.rows=t.accounts}catch(e){window.clearInterval(this.timer),m(f(e),{bad:!0})}}async grant(e){e.preventDefault();let t=new FormData(e.target);try{await g(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(t.get(`amount`)),reason:String(t.get(`reason`))},once:crypto.randomUUID()}),this.to=null,m(d.account.saved),await this.load()}catch(e){m(f(e),{bad:!0})}}};s([r()],_.prototype,`overview`,void 0),s([r()],_.prototype,`rows`,void 0),s([r()],_.prototype,`to`,void 0),s([r()],_.prototype,`search`,void 0),_=s([l(`overview-view`)],_);export{_ as OverviewView};