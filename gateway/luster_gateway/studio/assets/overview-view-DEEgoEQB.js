import{An as e,Bn as t,Dn as n,Fn as r,Kt as i,Ln as a,Nn as o,Rn as s,Sn as c,Un as l,Yn as u,Yt as d,_n as f,bn as p,jn as m,kn as h,wn as g}from"./common-DW-tPYvw.js";import"./side-sheet-C-0vRRsT.js";var _=class extends e{constructor(...e){super(...e),this.overview=null,this.rows=[],this.to=null,this.search=``,this.watch=new u(this,s),this.timer=0}static{this.styles=[p,r`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let e=this.overview,n=e?[[l.overview.accounts,t(e.accounts)],[l.overview.workers,t(e.workers)],[l.job.queued,t(e.jobs.queued)],[l.job.processing,t(e.jobs.processing)],[l.job.succeeded,t(e.jobs.succeeded)],[l.job.failed,t(e.jobs.failed)],[l.overview.wait,e.oldest_wait_seconds?l.overview.waitSeconds(e.oldest_wait_seconds):l.overview.none],[l.overview.granted,t(e.credits_granted)],[l.overview.captured,t(e.credits_captured)]]:[];return o`<div class="page"><h1>${l.overview.title}</h1>
      <dl class="figures" aria-busy=${!e}>${n.map(([e,t])=>o`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${l.overview.errors}</h2>${e?.errors.length?o`<table><tbody>${e.errors.map(e=>o`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:o`<p class="quieter">${l.overview.none}</p>`}</section>
        <section><h2>${l.overview.spend}</h2>${e?.spend.length?o`<table><tbody>${e.spend.map(e=>o`<tr><td>${e.provider}</td><td class="number">${t(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:o`<p class="quieter">${l.overview.none}</p>`}</section>
      </div>
      <section><h2>${l.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${l.overview.search} placeholder=${l.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${l.overview.accounts}><table><thead><tr><th scope="col">${l.arrive.email}</th><th scope="col">${l.overview.balance}</th><th scope="col">${l.overview.jobs}</th><th scope="col">${l.overview.last}</th><th scope="col"><span class="unseen">${l.overview.grant}</span></th></tr></thead>
          <tbody>${this.rows.map(e=>o`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?a(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${l.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${l.overview.grant}</button></td></tr>`)}</tbody></table></div></section>
    </div>
    <side-sheet form="middle" .heading=${this.to?l.overview.grantTo(this.to.account.email??this.to.account.id):l.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?o`<form @submit=${this.grant}><div class="field"><label for="amount">${l.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${l.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${l.overview.grant}</button></form>`:m}
    </side-sheet>`}async load(){try{let[e,t]=await Promise.all([c(`/admin/overview`),c(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}})]);this.overview=e.overview,this.rows=t.accounts}catch(e){window.clearInterval(this.timer),d(i(e),{bad:!0})}}async grant(e){e.preventDefault();let t=new FormData(e.target);try{await g(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(t.get(`amount`)),reason:String(t.get(`reason`))},once:crypto.randomUUID()}),this.to=null,d(l.account.saved),await this.load()}catch(e){d(i(e),{bad:!0})}}};f([n()],_.prototype,`overview`,void 0),f([n()],_.prototype,`rows`,void 0),f([n()],_.prototype,`to`,void 0),f([n()],_.prototype,`search`,void 0),_=f([h(`overview-view`)],_);export{_ as OverviewView};