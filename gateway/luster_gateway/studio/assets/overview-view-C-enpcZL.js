import{Gn as e,In as t,Pn as n,Qn as r,Rn as i,Un as a,Vn as o,Wn as s,Yn as c,Zn as l,er as u,jn as d,ln as f,lr as p,on as m,qn as h,rr as g}from"./common-BwQ0svBd.js";import"./side-sheet-BdRiXCW1.js";var _=class extends s{constructor(...e){super(...e),this.overview=null,this.rows=[],this.to=null,this.search=``,this.watch=new p(this,r),this.timer=0}static{this.styles=[n,c`
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
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let t=this.overview,n=t?[[g.overview.accounts,u(t.accounts)],[g.overview.workers,u(t.workers)],[g.job.queued,u(t.jobs.queued)],[g.job.processing,u(t.jobs.processing)],[g.job.succeeded,u(t.jobs.succeeded)],[g.job.failed,u(t.jobs.failed)],[g.overview.wait,t.oldest_wait_seconds?g.overview.waitSeconds(t.oldest_wait_seconds):g.overview.none],[g.overview.granted,u(t.credits_granted)],[g.overview.captured,u(t.credits_captured)]]:[];return h`<div class="page"><h1>${g.overview.title}</h1>
      <dl class="figures" aria-busy=${!t}>${n.map(([e,t])=>h`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${g.overview.errors}</h2>${t?.errors.length?h`<table><tbody>${t.errors.map(e=>h`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:h`<p class="quieter">${g.overview.none}</p>`}</section>
        <section><h2>${g.overview.spend}</h2>${t?.spend.length?h`<table><tbody>${t.spend.map(e=>h`<tr><td>${e.provider}</td><td class="number">${u(e.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:h`<p class="quieter">${g.overview.none}</p>`}</section>
      </div>
      <section><h2>${g.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${g.overview.search} placeholder=${g.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${g.overview.accounts}><table><thead><tr><th scope="col">${g.arrive.email}</th><th scope="col">${g.overview.balance}</th><th scope="col">${g.overview.jobs}</th><th scope="col">${g.overview.last}</th><th scope="col"><span class="unseen">${g.overview.grant}</span></th></tr></thead>
          <tbody>${this.rows.map(e=>h`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?l(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${g.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${g.overview.grant}</button></td></tr>`)}</tbody></table></div></section>
    </div>
    <side-sheet form="middle" .heading=${this.to?g.overview.grantTo(this.to.account.email??this.to.account.id):g.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?h`<form @submit=${this.grant}><div class="field"><label for="amount">${g.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${g.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${g.overview.grant}</button></form>`:e}
    </side-sheet>`}async load(){try{let[e,n]=await Promise.all([t(`/admin/overview`),t(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}})]);this.overview=e.overview,this.rows=n.accounts}catch(e){window.clearInterval(this.timer),f(m(e),{bad:!0})}}async grant(e){e.preventDefault();let t=new FormData(e.target);try{await i(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(t.get(`amount`)),reason:String(t.get(`reason`))},once:crypto.randomUUID()}),this.to=null,f(g.account.saved),await this.load()}catch(e){f(m(e),{bad:!0})}}};d([o()],_.prototype,`overview`,void 0),d([o()],_.prototype,`rows`,void 0),d([o()],_.prototype,`to`,void 0),d([o()],_.prototype,`search`,void 0),_=d([a(`overview-view`)],_);export{_ as OverviewView};