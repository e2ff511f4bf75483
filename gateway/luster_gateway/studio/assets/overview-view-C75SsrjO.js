import{An as e,Cn as t,Dn as n,It as r,Nn as i,On as a,Tn as o,_n as s,bn as c,fn as l,mn as u,sn as d,un as f,xn as p,yn as m,zn as h,zt as g}from"./common-DdhaU0h5.js";import"./side-sheet-D4b3Q2E6.js";var _=class extends c{constructor(...e){super(...e),this.overview=null,this.rows=[],this.to=null,this.search=``,this.watch=new h(this,a),this.timer=0}static{this.styles=[f,o`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let r=this.overview,a=r?[[i.overview.accounts,e(r.accounts)],[i.overview.workers,e(r.workers)],[i.job.queued,e(r.jobs.queued)],[i.job.processing,e(r.jobs.processing)],[i.job.succeeded,e(r.jobs.succeeded)],[i.job.failed,e(r.jobs.failed)],[i.overview.wait,r.oldest_wait_seconds?i.overview.waitSeconds(r.oldest_wait_seconds):i.overview.none],[i.overview.granted,e(r.credits_granted)],[i.overview.captured,e(r.credits_captured)]]:[];return t`<div class="page"><h1>${i.overview.title}</h1>
      <dl class="figures" aria-busy=${!r}>${a.map(([e,n])=>t`<div><dt>${e}</dt><dd>${n}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${i.overview.errors}</h2>${r?.errors.length?t`<table><tbody>${r.errors.map(e=>t`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:t`<p class="quieter">${i.overview.none}</p>`}</section>
        <section><h2>${i.overview.spend}</h2>${r?.spend.length?t`<table><tbody>${r.spend.map(n=>t`<tr><td>${n.provider}</td><td class="number">${e(n.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:t`<p class="quieter">${i.overview.none}</p>`}</section>
      </div>
      <section><h2>${i.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${i.overview.search} placeholder=${i.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${i.overview.accounts}><table><thead><tr><th scope="col">${i.arrive.email}</th><th scope="col">${i.overview.balance}</th><th scope="col">${i.overview.jobs}</th><th scope="col">${i.overview.last}</th><th scope="col"><span class="unseen">${i.overview.grant}</span></th></tr></thead>
          <tbody>${this.rows.map(e=>t`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?n(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${i.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${i.overview.grant}</button></td></tr>`)}</tbody></table></div></section>
    </div>
    <side-sheet form="middle" .heading=${this.to?i.overview.grantTo(this.to.account.email??this.to.account.id):i.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?t`<form @submit=${this.grant}><div class="field"><label for="amount">${i.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${i.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${i.overview.grant}</button></form>`:p}
    </side-sheet>`}async load(){try{let[e,t]=await Promise.all([l(`/admin/overview`),l(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}})]);this.overview=e.overview,this.rows=t.accounts}catch(e){window.clearInterval(this.timer),g(r(e),{bad:!0})}}async grant(e){e.preventDefault();let t=new FormData(e.target);try{await u(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(t.get(`amount`)),reason:String(t.get(`reason`))},once:crypto.randomUUID()}),this.to=null,g(i.account.saved),await this.load()}catch(e){g(r(e),{bad:!0})}}};d([s()],_.prototype,`overview`,void 0),d([s()],_.prototype,`rows`,void 0),d([s()],_.prototype,`to`,void 0),d([s()],_.prototype,`search`,void 0),_=d([m(`overview-view`)],_);export{_ as OverviewView};