import{Cn as e,It as t,Nn as n,On as r,Tn as i,Wt as a,_n as o,bn as s,cn as c,fn as l,hn as u,kn as d,mn as f,pn as p,sn as m,un as h,xn as g,yn as _,zn as v,zt as y}from"./common-DdhaU0h5.js";import"./side-sheet-D4b3Q2E6.js";var b=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],x=20,S=class extends s{constructor(...e){super(...e),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new v(this,a,r),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async()=>{try{this.secret=(await f(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen})).secret,y(n.webhooks.rotated)}catch(e){y(t(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>u(`/webhook-endpoints/{endpoint_id}`,{path:e}),n.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),y(n.common.copied)}}static{this.styles=[h,i`
      .head {
        margin-bottom: 1.5rem;
      }
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 1rem;
        padding: 0.9rem 0;
        border-top: 1px solid var(--line);
      }
      li > div {
        min-width: 0;
      }
      li b {
        font-weight: 550;
        display: block;
        overflow-wrap: anywhere;
      }
      form,
      .stack {
        display: grid;
        gap: 1.1rem;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem;
      }
      .line {
        display: flex;
        gap: 0.6rem;
        align-items: center;
      }
      fieldset {
        border: 0;
        padding: 0;
        margin: 0;
        display: grid;
        gap: 0.5rem;
      }
      legend {
        font-size: var(--size-small);
        color: var(--text-2);
        margin-bottom: 0.4rem;
      }
      code {
        display: block;
        padding: 0.8rem;
        border-radius: var(--round-small);
        background: var(--ground);
        overflow-wrap: anywhere;
        font-size: var(--size-small);
      }
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let t=n.webhooks;return e`<div class="page narrow">
      <div class="spread head"><div><h1>${t.title}</h1><p class="quieter">${t.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${c(`add`,18)} ${t.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?e`<p class="quieter">${t.empty}</p>`:g}
      <ul>${this.endpoints?.map(n=>e`<li><div><b>${n.url}</b><span class="hint">${n.enabled?t.on:t.off(n.disabled_reason??``)} · ${n.event_types.length?n.event_types.join(`, `):t.all}</span></div>
        <button class="button quiet small" aria-label=${`${t.details}: ${n.url}`} @click=${()=>this.show(n)}>${t.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${t.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():e`<form @submit=${this.make}>
        <div class="field"><label for="url">${t.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${t.events}</legend>${b.map(n=>e`<label class="line"><input type="checkbox" name="event" value=${n} checked /> ${t.event[n]}</label>`)}</fieldset>
        <button class="button">${t.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):g}</side-sheet>`}shown(){return e`<div class="stack"><p>${n.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${n.common.copy}</button></div>`}detail(t){let r=n.webhooks;return e`<div class="stack">
      <code>${t.url}</code>
      <label class="line"><input type="checkbox" .checked=${t.enabled} @change=${()=>this.act(()=>p(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!t.enabled}}),n.account.saved)} /> ${r.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>f(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),r.tested)}>${r.test}</button>
        <button class="button quiet small" @click=${this.rotate}>${r.rotate}</button>
        <button class="button quiet danger small" @click=${this.drop}>${r.remove}</button>
      </div>
      ${this.secret?this.shown():g}
      <h3>${r.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?e`<p class="quieter">${r.nothing}</p>`:g}
      <ul>${this.deliveries?.map(t=>e`<li><div><b>${t.event_type}</b><span class="hint">${t.created_at?d(t.created_at):``} · ${r.status[t.status]}${t.response_status?` · ${t.response_status}`:``}${t.error?` · ${t.error}`:``} · ${r.attempts(t.attempts)}</span></div>
        ${t.status===`failed`?e`<button class="button quiet small" aria-label=${`${r.again}: ${t.event_type}`} @click=${()=>this.act(()=>f(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:t.id}}),r.tested)}>${r.again}</button>`:g}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await l(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(e){this.endpoints??=[],y(t(e),{bad:!0})}}async show(e){if(this.open=e,e)try{this.deliveries=(await l(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:x}})).deliveries}catch(e){y(t(e),{bad:!0})}}async act(e,n){try{return await e(),y(n),await this.load(),!0}catch(e){return y(t(e),{bad:!0}),!1}}async make(e){e.preventDefault();let r=new FormData(e.target),i=r.getAll(`event`).map(String);if(!i.length){y(n.webhooks.choose,{bad:!0});return}let a=i.length===b.length?[]:i;try{let e=await f(`/webhook-endpoints`,{body:{url:String(r.get(`url`)),event_types:a},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){y(t(e),{bad:!0})}}};m([o()],S.prototype,`endpoints`,void 0),m([o()],S.prototype,`open`,void 0),m([o()],S.prototype,`deliveries`,void 0),m([o()],S.prototype,`making`,void 0),m([o()],S.prototype,`secret`,void 0),S=m([_(`webhooks-view`)],S);export{S as WebhooksView};