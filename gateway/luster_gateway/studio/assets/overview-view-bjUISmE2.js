import{$t as e,Ot as t,Sn as n,Tn as r,_n as i,bn as a,dn as o,fn as s,hn as c,in as l,jn as u,jt as d,ln as f,nn as p,on as m,pn as h,yn as g}from"./common-TL4Xbfyj.js";import"./side-sheet-B9M-UcIK.js";var _=class extends s{constructor(...e){super(...e),this.overview=null,this.rows=[],this.to=null,this.search=``,this.watch=new u(this,a),this.timer=0}static{this.styles=[p,i`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let e=this.overview,t=e?[[r.overview.accounts,n(e.accounts)],[r.overview.workers,n(e.workers)],[r.job.queued,n(e.jobs.queued)],[r.job.processing,n(e.jobs.processing)],[r.job.succeeded,n(e.jobs.succeeded)],[r.job.failed,n(e.jobs.failed)],[r.overview.wait,e.oldest_wait_seconds?r.overview.waitSeconds(e.oldest_wait_seconds):r.overview.none],[r.overview.granted,n(e.credits_granted)],[r.overview.captured,n(e.credits_captured)]]:[];return c`<div class="page"><h1>${r.overview.title}</h1>
      <dl class="figures" aria-busy=${!e}>${t.map(([e,t])=>c`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${r.overview.errors}</h2>${e?.errors.length?c`<table><tbody>${e.errors.map(e=>c`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:c`<p class="quieter">${r.overview.none}</p>`}</section>
        <section><h2>${r.overview.spend}</h2>${e?.spend.length?c`<table><tbody>${e.spend.map(e=>c`<tr><td>${e.provider}</td><td class="number">${n(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:c`<p class="quieter">${r.overview.none}</p>`}</section>
      </div>
      <section><h2>${r.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${r.overview.search} placeholder=${r.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${r.overview.accounts}><table><thead><tr><th scope="col">${r.arrive.email}</th><th scope="col">${r.overview.balance}</th><th scope="col">${r.overview.jobs}</th><th scope="col">${r.overview.last}</th><th scope="col"><span class="unseen">${r.overview.grant}</span></th></tr></thead>
          <tbody>${this.rows.map(e=>c`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?g(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${r.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${r.overview.grant}</button></td></tr>`)}</tbody></table></div></section>
    </div>
    <side-sheet form="middle" .heading=${this.to?r.overview.grantTo(this.to.account.email??this.to.account.id):r.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?c`<form @submit=${this.grant}><div class="field"><label for="amount">${r.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${r.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${r.overview.grant}</button></form>`:h}
    </side-sheet>`}async load(){try{let[e,t]=await Promise.all([l(`/admin/overview`),l(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}})]);this.overview=e.overview,this.rows=t.accounts}catch(e){window.clearInterval(this.timer),d(t(e),{bad:!0})}}async grant(e){e.preventDefault();let n=new FormData(e.target);try{await m(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(n.get(`amount`)),reason:String(n.get(`reason`))},once:crypto.randomUUID()}),this.to=null,d(r.account.saved),await this.load()}catch(e){d(t(e),{bad:!0})}}};e([f()],_.prototype,`overview`,void 0),e([f()],_.prototype,`rows`,void 0),e([f()],_.prototype,`to`,void 0),e([f()],_.prototype,`search`,void 0),_=e([o(`overview-view`)],_);export{_ as OverviewView};