import{$n as e,Cn as t,Hn as n,Jn as r,Kn as i,Vn as a,Wn as o,Yn as s,Zn as c,ar as l,br as u,er as d,hn as f,lr as p,mr as m,qn as h,rr as g,tr as _,ur as v,vn as y}from"./common-nlsLLDTL.js";import"./side-sheet-BpGZKLHJ.js";var b=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],x=20,S=class extends d{constructor(...e){super(...e),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new u(this,t,p),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async()=>{try{this.secret=(await r(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen})).secret,y(m.webhooks.rotated)}catch(e){y(f(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>s(`/webhook-endpoints/{endpoint_id}`,{path:e}),m.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),y(m.common.copied)}}static{this.styles=[o,l`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=m.webhooks;return g`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${n(`add`,18)} ${e.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?g`<p class="quieter">${e.empty}</p>`:_}
      <ul>${this.endpoints?.map(t=>g`<li><div><b>${t.url}</b><span class="hint">${t.enabled?e.on:e.off(t.disabled_reason??``)} · ${t.event_types.length?t.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${t.url}`} @click=${()=>this.show(t)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():g`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${b.map(t=>g`<label class="line"><input type="checkbox" name="event" value=${t} checked /> ${e.event[t]}</label>`)}</fieldset>
        <button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):_}</side-sheet>`}shown(){return g`<div class="stack"><p>${m.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${m.common.copy}</button></div>`}detail(e){let t=m.webhooks;return g`<div class="stack">
      <code>${e.url}</code>
      <label class="line"><input type="checkbox" .checked=${e.enabled} @change=${()=>this.act(()=>h(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!e.enabled}}),m.account.saved)} /> ${t.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>r(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),t.tested)}>${t.test}</button>
        <button class="button quiet small" @click=${this.rotate}>${t.rotate}</button>
        <button class="button quiet danger small" @click=${this.drop}>${t.remove}</button>
      </div>
      ${this.secret?this.shown():_}
      <h3>${t.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?g`<p class="quieter">${t.nothing}</p>`:_}
      <ul>${this.deliveries?.map(e=>g`<li><div><b>${e.event_type}</b><span class="hint">${e.created_at?v(e.created_at):``} · ${t.status[e.status]}${e.response_status?` · ${e.response_status}`:``}${e.error?` · ${e.error}`:``} · ${t.attempts(e.attempts)}</span></div>
        ${e.status===`failed`?g`<button class="button quiet small" aria-label=${`${t.again}: ${e.event_type}`} @click=${()=>this.act(()=>r(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:e.id}}),t.tested)}>${t.again}</button>`:_}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await i(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(e){this.endpoints??=[],y(f(e),{bad:!0})}}async show(e){if(this.open=e,e)try{this.deliveries=(await i(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:x}})).deliveries}catch(e){y(f(e),{bad:!0})}}async act(e,t){try{return await e(),y(t),await this.load(),!0}catch(e){return y(f(e),{bad:!0}),!1}}async make(e){e.preventDefault();let t=new FormData(e.target),n=t.getAll(`event`).map(String);if(!n.length){y(m.webhooks.choose,{bad:!0});return}let i=n.length===b.length?[]:n;try{let e=await r(`/webhook-endpoints`,{body:{url:String(t.get(`url`)),event_types:i},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){y(f(e),{bad:!0})}}};a([c()],S.prototype,`endpoints`,void 0),a([c()],S.prototype,`open`,void 0),a([c()],S.prototype,`deliveries`,void 0),a([c()],S.prototype,`making`,void 0),a([c()],S.prototype,`secret`,void 0),S=a([e(`webhooks-view`)],S);export{S as WebhooksView};