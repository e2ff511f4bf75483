import{Ar as e,Er as t,Fr as n,Gr as r,Hn as i,Jn as a,Or as o,Pr as s,Sr as c,Tr as l,Yn as u,Zn as d,_r as f,br as p,tr as m,vr as h,wr as g,yr as _,zn as v,zr as y}from"./common-Bd2pAfdr.js";import{n as b,t as x}from"./proof-field-sD1yfwBT.js";import"./side-sheet-CJfgx8jB.js";var S=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],C=20,w=class extends l{constructor(...e){super(...e),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new r(this,m,s),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async e=>{e.preventDefault();let t=b(new FormData(e.target));try{this.secret=(await _(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen,body:t})).secret,i(y.webhooks.rotated)}catch(e){i(v(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>p(`/webhook-endpoints/{endpoint_id}`,{path:e}),y.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),i(y.common.copied)}}static{this.styles=[d,e`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=y.webhooks;return o`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${u(`add`,18)} ${e.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?o`<p class="quieter">${e.empty}</p>`:t}
      <ul>${this.endpoints?.map(t=>o`<li><div><b>${t.url}</b><span class="hint">${t.enabled?e.on:e.off(t.disabled_reason??``)} · ${t.event_types.length?t.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${t.url}`} @click=${()=>this.show(t)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():o`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${S.map(t=>o`<label class="line"><input type="checkbox" name="event" value=${t} checked /> ${e.event[t]}</label>`)}</fieldset>
        ${x(`endpoint`)}<button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):t}</side-sheet>`}shown(){return o`<div class="stack"><p>${y.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${y.common.copy}</button></div>`}detail(e){let r=y.webhooks;return o`<div class="stack">
      <code>${e.url}</code>
      <label class="line"><input type="checkbox" .checked=${e.enabled} @change=${()=>this.act(()=>h(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!e.enabled}}),y.account.saved)} /> ${r.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>_(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),r.tested)}>${r.test}</button>
        <button class="button quiet danger small" @click=${this.drop}>${r.remove}</button>
      </div>
      <form @submit=${this.rotate}>${x(`secret`)}<button class="button quiet small">${r.rotate}</button></form>
      ${this.secret?this.shown():t}
      <h3>${r.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?o`<p class="quieter">${r.nothing}</p>`:t}
      <ul>${this.deliveries?.map(e=>o`<li><div><b>${e.event_type}</b><span class="hint">${e.created_at?n(e.created_at):``} · ${r.status[e.status]}${e.response_status?` · ${e.response_status}`:``}${e.error?` · ${e.error}`:``} · ${r.attempts(e.attempts)}</span></div>
        ${e.status===`failed`?o`<button class="button quiet small" aria-label=${`${r.again}: ${e.event_type}`} @click=${()=>this.act(()=>_(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:e.id}}),r.tested)}>${r.again}</button>`:t}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await f(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(e){this.endpoints??=[],i(v(e),{bad:!0})}}async show(e){if(this.open=e,e)try{this.deliveries=(await f(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:C}})).deliveries}catch(e){i(v(e),{bad:!0})}}async act(e,t){try{return await e(),i(t),await this.load(),!0}catch(e){return i(v(e),{bad:!0}),!1}}async make(e){e.preventDefault();let t=new FormData(e.target),n=t.getAll(`event`).map(String);if(!n.length){i(y.webhooks.choose,{bad:!0});return}let r=n.length===S.length?[]:n;try{let e=await _(`/webhook-endpoints`,{body:{url:String(t.get(`url`)),event_types:r,...b(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){i(v(e),{bad:!0})}}};a([c()],w.prototype,`endpoints`,void 0),a([c()],w.prototype,`open`,void 0),a([c()],w.prototype,`deliveries`,void 0),a([c()],w.prototype,`making`,void 0),a([c()],w.prototype,`secret`,void 0),w=a([g(`webhooks-view`)],w);export{w as WebhooksView};