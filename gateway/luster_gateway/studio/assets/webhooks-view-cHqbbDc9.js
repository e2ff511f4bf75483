import{An as e,Bn as t,Fr as n,Hn as r,Kn as i,Nn as a,Tr as o,br as s,cr as c,fr as l,gr as u,hr as d,kr as f,lr as p,mr as m,sr as h,ur as g,vr as _,wr as v,zn as y}from"./common-Th73iqsk.js";import{n as b,t as x}from"./proof-field-BWN-U5lj.js";import"./side-sheet-CP9mHh_b.js";var S=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],C=20,w=class extends d{constructor(...t){super(...t),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new n(this,i,v),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async t=>{t.preventDefault();let n=b(new FormData(t.target));try{this.secret=(await p(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen,body:n})).secret,a(f.webhooks.rotated)}catch(t){a(e(t),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>g(`/webhook-endpoints/{endpoint_id}`,{path:e}),f.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),a(f.common.copied)}}static{this.styles=[r,s`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=f.webhooks;return _`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${t(`add`,18)} ${e.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?_`<p class="quieter">${e.empty}</p>`:u}
      <ul>${this.endpoints?.map(t=>_`<li><div><b>${t.url}</b><span class="hint">${t.enabled?e.on:e.off(t.disabled_reason??``)} · ${t.event_types.length?t.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${t.url}`} @click=${()=>this.show(t)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():_`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${S.map(t=>_`<label class="line"><input type="checkbox" name="event" value=${t} checked /> ${e.event[t]}</label>`)}</fieldset>
        ${x(`endpoint`)}<button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):u}</side-sheet>`}shown(){return _`<div class="stack"><p>${f.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${f.common.copy}</button></div>`}detail(e){let t=f.webhooks;return _`<div class="stack">
      <code>${e.url}</code>
      <label class="line"><input type="checkbox" .checked=${e.enabled} @change=${()=>this.act(()=>c(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!e.enabled}}),f.account.saved)} /> ${t.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>p(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),t.tested)}>${t.test}</button>
        <button class="button quiet danger small" @click=${this.drop}>${t.remove}</button>
      </div>
      <form @submit=${this.rotate}>${x(`secret`)}<button class="button quiet small">${t.rotate}</button></form>
      ${this.secret?this.shown():u}
      <h3>${t.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?_`<p class="quieter">${t.nothing}</p>`:u}
      <ul>${this.deliveries?.map(e=>_`<li><div><b>${e.event_type}</b><span class="hint">${e.created_at?o(e.created_at):``} · ${t.status[e.status]}${e.response_status?` · ${e.response_status}`:``}${e.error?` · ${e.error}`:``} · ${t.attempts(e.attempts)}</span></div>
        ${e.status===`failed`?_`<button class="button quiet small" aria-label=${`${t.again}: ${e.event_type}`} @click=${()=>this.act(()=>p(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:e.id}}),t.tested)}>${t.again}</button>`:u}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await h(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(t){this.endpoints??=[],a(e(t),{bad:!0})}}async show(t){if(this.open=t,t)try{this.deliveries=(await h(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:C}})).deliveries}catch(t){a(e(t),{bad:!0})}}async act(t,n){try{return await t(),a(n),await this.load(),!0}catch(t){return a(e(t),{bad:!0}),!1}}async make(t){t.preventDefault();let n=new FormData(t.target),r=n.getAll(`event`).map(String);if(!r.length){a(f.webhooks.choose,{bad:!0});return}let i=r.length===S.length?[]:r;try{let e=await p(`/webhook-endpoints`,{body:{url:String(n.get(`url`)),event_types:i,...b(n)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(t){a(e(t),{bad:!0})}}};y([l()],w.prototype,`endpoints`,void 0),y([l()],w.prototype,`open`,void 0),y([l()],w.prototype,`deliveries`,void 0),y([l()],w.prototype,`making`,void 0),y([l()],w.prototype,`secret`,void 0),w=y([m(`webhooks-view`)],w);export{w as WebhooksView};