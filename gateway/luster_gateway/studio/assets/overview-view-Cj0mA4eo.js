import{An as e,At as t,Dt as n,Qt as r,an as i,cn as a,dn as o,fn as s,gn as c,mn as l,rn as u,tn as d,un as f,vn as p,wn as m,xn as h,yn as g}from"./common-B_tYxKnZ.js";import"./side-sheet-Cjwr40TQ.js";var _=class extends o{constructor(...t){super(...t),this.overview=null,this.rows=[],this.to=null,this.search=``,this.watch=new e(this,g),this.timer=0}static{this.styles=[d,c`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let e=this.overview,t=e?[[m.overview.accounts,h(e.accounts)],[m.overview.workers,h(e.workers)],[m.job.queued,h(e.jobs.queued)],[m.job.processing,h(e.jobs.processing)],[m.job.succeeded,h(e.jobs.succeeded)],[m.job.failed,h(e.jobs.failed)],[m.overview.wait,e.oldest_wait_seconds?m.overview.waitSeconds(e.oldest_wait_seconds):m.overview.none],[m.overview.granted,h(e.credits_granted)],[m.overview.captured,h(e.credits_captured)]]:[];return l`<div class="page"><h1>${m.overview.title}</h1>
      <dl class="figures" aria-busy=${!e}>${t.map(([e,t])=>l`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${m.overview.errors}</h2>${e?.errors.length?l`<table><tbody>${e.errors.map(e=>l`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:l`<p class="quieter">${m.overview.none}</p>`}</section>
        <section><h2>${m.overview.spend}</h2>${e?.spend.length?l`<table><tbody>${e.spend.map(e=>l`<tr><td>${e.provider}</td><td class="number">${h(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:l`<p class="quieter">${m.overview.none}</p>`}</section>
      </div>
      <section><h2>${m.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${m.overview.search} placeholder=${m.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${m.overview.accounts}><table><thead><tr><th scope="col">${m.arrive.email}</th><th scope="col">${m.overview.balance}</th><th scope="col">${m.overview.jobs}</th><th scope="col">${m.overview.last}</th><th scope="col"><span class="unseen">${m.overview.grant}</span></th></tr></thead>
          <tbody>${this.rows.map(e=>l`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?p(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${m.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${m.overview.grant}</button></td></tr>`)}</tbody></table></div></section>
    </div>
    <side-sheet form="middle" .heading=${this.to?m.overview.grantTo(this.to.account.email??this.to.account.id):m.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?l`<form @submit=${this.grant}><div class="field"><label for="amount">${m.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${m.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${m.overview.grant}</button></form>`:s}
    </side-sheet>`}async load(){try{let[e,t]=await Promise.all([u(`/admin/overview`),u(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}})]);this.overview=e.overview,this.rows=t.accounts}catch(e){window.clearInterval(this.timer),t(n(e),{bad:!0})}}async grant(e){e.preventDefault();let r=new FormData(e.target);try{await i(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(r.get(`amount`)),reason:String(r.get(`reason`))},once:crypto.randomUUID()}),this.to=null,t(m.account.saved),await this.load()}catch(e){t(n(e),{bad:!0})}}};r([a()],_.prototype,`overview`,void 0),r([a()],_.prototype,`rows`,void 0),r([a()],_.prototype,`to`,void 0),r([a()],_.prototype,`search`,void 0),_=r([f(`overview-view`)],_);export{_ as OverviewView};