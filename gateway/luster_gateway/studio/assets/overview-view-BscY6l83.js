import{Ar as e,Dr as t,Gn as n,Hn as r,In as i,Nn as a,Nr as o,Or as s,Sr as c,br as l,dr as u,gr as d,kr as f,pr as p,vr as m,wr as h,yr as g,zr as _}from"./common-DnajJ680.js";import"./side-sheet-BW2NVT5L.js";var v=5,y=class extends g{constructor(...e){super(...e),this.overview=null,this.rows=null,this.providers=null,this.deletions=null,this.to=null,this.search=``,this.watch=new _(this,s),this.timer=0,this.told=!1}static{this.styles=[n,h`
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
      .skeleton {
        height: 1.4rem;
        max-width: 12rem;
      }
      .find {
        max-width: 20rem;
        margin-bottom: 0.75rem;
      }
    `]}connectedCallback(){super.connectedCallback(),this.load(),this.timer=window.setInterval(()=>void this.load(),15e3)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){this.watch;let n=this.overview,r=n?[[o.overview.accounts,e(n.accounts)],[o.overview.workers,e(n.workers)],[o.job.queued,e(n.jobs.queued)],[o.job.processing,e(n.jobs.processing)],[o.job.succeeded,e(n.jobs.succeeded)],[o.job.failed,e(n.jobs.failed)],[o.overview.wait,n.oldest_wait_seconds?o.overview.waitSeconds(n.oldest_wait_seconds):o.overview.none],[o.overview.granted,e(n.credits_granted)],[o.overview.captured,e(n.credits_captured)]]:[],{providers:i,deletions:a}=this,s=i?.filter(e=>e.configured)??[],u=c`<p class="quieter">${o.overview.none}</p>`,d=c`<div class="skeleton" aria-hidden="true"></div>`;return c`<div class="page"><h1>${o.overview.title}</h1>
      <dl class="figures" aria-busy=${!n}>${r.map(([e,t])=>c`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${o.overview.errors}</h2>${n?.errors.length?c`<table><tbody>${n.errors.map(e=>c`<tr><td>${e.reason.toLowerCase().replace(/_/g,` `)}</td><td class="number">${e.count}</td></tr>`)}</tbody></table>`:n?u:d}</section>
        <section><h2>${o.overview.spend}</h2>${n?.spend.length?c`<table><tbody>${n.spend.map(t=>c`<tr><td>${t.provider}</td><td class="number">${e(t.usd,{style:`currency`,currency:`USD`})}</td></tr>`)}</tbody></table>`:n?u:d}</section>
        <section><h2>${o.overview.providers}</h2>${s.length?c`<table><tbody>${s.map(e=>c`<tr><td>${e.provider}</td><td class=${e.healthy?`quieter`:`bad`}>${e.healthy?o.overview.healthy:e.note??o.overview.ill}</td></tr>`)}</tbody></table>`:l}
          ${i?c`<p class="quieter">${o.overview.notSetUp(i.length-s.length)}</p>`:d}</section>
        <section><h2>${o.overview.deletions}</h2>${a?.length?c`<table><tbody>${a.map(e=>c`<tr><td>${o.overview.deletion[e.action]}</td><td class="quieter">${e.created_at?f(e.created_at):``}</td></tr>`)}</tbody></table>`:a?u:d}</section>
      </div>
      <section><h2>${o.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${o.overview.search} placeholder=${o.overview.search} @change=${e=>{this.search=e.target.value,this.load()}} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${o.overview.accounts}><table><thead><tr><th scope="col">${o.arrive.email}</th><th scope="col">${o.overview.balance}</th><th scope="col">${o.overview.jobs}</th><th scope="col">${o.overview.last}</th><th scope="col"><span class="unseen">${o.overview.grant}</span></th></tr></thead>
          <tbody>${(this.rows??[]).map(e=>c`<tr><td>${e.account.email??e.account.id}</td><td class="number">${e.balance}</td><td class="number">${e.job_count}</td><td>${e.last_job_at?t(e.last_job_at):`–`}</td><td><button class="button quiet small" aria-label=${o.overview.grantTo(e.account.email??e.account.id)} @click=${()=>this.to=e}>${o.overview.grant}</button></td></tr>`)}</tbody></table></div>${this.rows?l:d}</section>
    </div>
    <side-sheet form="middle" .heading=${this.to?o.overview.grantTo(this.to.account.email??this.to.account.id):o.overview.grant} .open=${this.to!==null} @closed=${()=>this.to=null}>
      ${this.to?c`<form @submit=${this.grant}><div class="field"><label for="amount">${o.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${o.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${o.overview.grant}</button></form>`:l}
    </side-sheet>`}async load(){let e=e=>u(`/admin/audit`,{query:{limit:v,action:e}}),t=await Promise.allSettled([u(`/admin/overview`).then(({overview:e})=>this.overview=e),u(`/admin/accounts`,{query:{limit:50,email:this.search||void 0}}).then(({accounts:e})=>this.rows=e),u(`/admin/providers`).then(({figures:e})=>this.providers=e.providers),Promise.all([e(`account.delete`),e(`account.deleted`)]).then(e=>{let t=e.flatMap(({entries:e})=>e);this.deletions=t.sort((e,t)=>(t.created_at??``).localeCompare(e.created_at??``)).slice(0,v)})]),n=t.filter(e=>e.status===`rejected`);n.length&&!this.told&&i(a(n[0].reason),{bad:!0}),this.told=n.length>0,n.length===t.length&&window.clearInterval(this.timer)}async grant(e){e.preventDefault();let t=new FormData(e.target);try{await p(`/admin/grants`,{body:{account_id:this.to.account.id,credits:Number(t.get(`amount`)),reason:String(t.get(`reason`))},once:crypto.randomUUID()}),this.to=null,i(o.account.saved),await this.load()}catch(e){i(a(e),{bad:!0})}}};r([d()],y.prototype,`overview`,void 0),r([d()],y.prototype,`rows`,void 0),r([d()],y.prototype,`providers`,void 0),r([d()],y.prototype,`deletions`,void 0),r([d()],y.prototype,`to`,void 0),r([d()],y.prototype,`search`,void 0),y=r([m(`overview-view`)],y);export{y as OverviewView};