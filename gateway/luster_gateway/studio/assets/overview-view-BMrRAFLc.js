import{An as e,Cn as t,En as n,Gt as r,Hn as i,In as a,Jn as o,Jt as s,Ln as c,Mn as l,On as u,Pn as d,gn as f,kn as p,xn as m,yn as h,zn as g}from"./common-8l5TvFPB.js";import"./side-sheet-C8PhyJ48.js";var _=class extends p{constructor(...e){super(...e),this.overview=null,this.rows=[],this.to=null,this.search=``,this.watch=new o(this,c),this.timer=0}static{this.styles=[h,d`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let t=this.overview,n=t?[[i.overview.accounts,g(t.accounts)],[i.overview.workers,g(t.workers)],[i.job.queued,g(t.jobs.queued)],[i.job.processing,g(t.jobs.processing)],[i.job.succeeded,g(t.jobs.succeeded)],[i.job.failed,g(t.jobs.failed)],[i.overview.wait,t.oldest_wait_seconds?i.overview.waitSeconds(t.oldest_wait_seconds):i.overview.none],[i.overview.granted,g(t.credits_granted)],[i.overview.captured,g(t.credits_captured)]]:[];return l`<div class="page"><h1>${i.overview.title}</h1>
      <dl class="figures" aria-busy=${!t}>${n.map(([e,t])=>l`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${i.overview.errors}</h2>${t?.errors.length?l`<table><tbody>${t.errors.map(e=>l`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:l`<p class="quieter">${i.overview.none}</p>`}</section>
        <section><h2>${i.overview.spend}</h2>${t?.spend.length?l`<table><tbody>${t.spend.map(e=>l`<tr><td>${e.provider}</td><td class="number">${g(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:l`<p class="quieter">${i.overview.none}</p>`}</section>
      </div>
      <section><h2>${i.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${i.overview.search} placeholder=${i.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${i.overview.accounts}><table><thead><tr><th scope="col">${i.arrive.email}</th><th scope="col">${i.overview.balance}</th><th scope="col">${i.overview.jobs}</th><th scope="col">${i.overview.last}</th><th scope="col"><span class="unseen">${i.overview.grant}</span></th></tr></thead>
          <tbody>${this.rows.map(e=>l`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?a(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${i.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${i.overview.grant}</button></td></tr>`)}</tbody></table></div></section>
    </div>
    <side-sheet form="middle" .heading=${this.to?i.overview.grantTo(this.to.account.email??this.to.account.id):i.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?l`<form @submit=${this.grant}><div class="field"><label for="amount">${i.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${i.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${i.overview.grant}</button></form>`:e}
    </side-sheet>`}async load(){try{let[e,t]=await Promise.all([m(`/admin/overview`),m(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}})]);this.overview=e.overview,this.rows=t.accounts}catch(e){window.clearInterval(this.timer),s(r(e),{bad:!0})}}async grant(e){e.preventDefault();let n=new FormData(e.target);try{await t(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(n.get(`amount`)),reason:String(n.get(`reason`))},once:crypto.randomUUID()}),this.to=null,s(i.account.saved),await this.load()}catch(e){s(r(e),{bad:!0})}}};f([n()],_.prototype,`overview`,void 0),f([n()],_.prototype,`rows`,void 0),f([n()],_.prototype,`to`,void 0),f([n()],_.prototype,`search`,void 0),_=f([u(`overview-view`)],_);export{_ as OverviewView};