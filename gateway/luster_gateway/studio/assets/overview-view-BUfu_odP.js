import{a as e,f as t,l as n,n as r,o as i,r as a,s as o,t as s}from"./decorate-DgVMrwPl.js";import{i as c,o as l}from"./client-CncvMuQx.js";import"./side-sheet-BDCiqcDP.js";import{c as u,d,i as f,o as p,r as m}from"./index-BuAdGMzZ.js";import{n as h}from"./toasts-DjpvjqyX.js";import{n as g}from"./problems-CmY3BnGo.js";var _=class extends i{constructor(...e){super(...e),this.overview=null,this.rows=[],this.to=null,this.search=``,this.watch=new d(this,f),this.timer=0}static{this.styles=[r,t`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let e=this.overview,t=e?[[u.overview.accounts,p(e.accounts)],[u.overview.workers,p(e.workers)],[u.job.queued,p(e.jobs.queued)],[u.job.processing,p(e.jobs.processing)],[u.job.succeeded,p(e.jobs.succeeded)],[u.job.failed,p(e.jobs.failed)],[u.overview.wait,e.oldest_wait_seconds?u.overview.waitSeconds(e.oldest_wait_seconds):u.overview.none],[u.overview.granted,p(e.credits_granted)],[u.overview.captured,p(e.credits_captured)]]:[];return n`<div class="page"><h1>${u.overview.title}</h1>
      <dl class="figures" aria-busy=${!e}>${t.map(([e,t])=>n`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${u.overview.errors}</h2>${e?.errors.length?n`<table><tbody>${e.errors.map(e=>n`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:n`<p class="quieter">${u.overview.none}</p>`}</section>
        <section><h2>${u.overview.spend}</h2>${e?.spend.length?n`<table><tbody>${e.spend.map(e=>n`<tr><td>${e.provider}</td><td class="number">${p(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:n`<p class="quieter">${u.overview.none}</p>`}</section>
      </div>
      <section><h2>${u.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${u.overview.search} placeholder=${u.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${u.overview.accounts}><table><thead><tr><th scope="col">${u.arrive.email}</th><th scope="col">${u.overview.balance}</th><th scope="col">${u.overview.jobs}</th><th scope="col">${u.overview.last}</th><th scope="col"><span class="unseen">${u.overview.grant}</span></th></tr></thead>
          <tbody>${this.rows.map(e=>n`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?m(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${u.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${u.overview.grant}</button></td></tr>`)}</tbody></table></div></section>
    </div>
    <side-sheet form="middle" .heading=${this.to?u.overview.grantTo(this.to.account.email??this.to.account.id):u.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?n`<form @submit=${this.grant}><div class="field"><label for="amount">${u.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${u.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${u.overview.grant}</button></form>`:o}
    </side-sheet>`}async load(){try{let[e,t]=await Promise.all([c(`/admin/overview`),c(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}})]);this.overview=e.overview,this.rows=t.accounts}catch(e){window.clearInterval(this.timer),h(g(e),{bad:!0})}}async grant(e){e.preventDefault();let t=new FormData(e.target);try{await l(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(t.get(`amount`)),reason:String(t.get(`reason`))},once:crypto.randomUUID()}),this.to=null,h(u.account.saved),await this.load()}catch(e){h(g(e),{bad:!0})}}};s([a()],_.prototype,`overview`,void 0),s([a()],_.prototype,`rows`,void 0),s([a()],_.prototype,`to`,void 0),s([a()],_.prototype,`search`,void 0),_=s([e(`overview-view`)],_);export{_ as OverviewView};