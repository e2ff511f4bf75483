import{$n as e,En as t,Pn as n,Qn as r,Tr as i,ar as a,br as o,cr as s,dr as c,fr as l,gr as u,ir as d,jr as f,kn as p,mr as m,or as h,rr as g,tr as _,ur as v,xr as y}from"./common-CsLnnzm3.js";import"./side-sheet-158LKN0J.js";var b=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],x=20,S=class extends c{constructor(...e){super(...e),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new f(this,n,o),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async()=>{try{this.secret=(await a(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen})).secret,p(i.webhooks.rotated)}catch(e){p(t(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>h(`/webhook-endpoints/{endpoint_id}`,{path:e}),i.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),p(i.common.copied)}}static{this.styles=[_,u`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let t=i.webhooks;return m`<div class="page narrow">
      <div class="spread head"><div><h1>${t.title}</h1><p class="quieter">${t.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${e(`add`,18)} ${t.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?m`<p class="quieter">${t.empty}</p>`:l}
      <ul>${this.endpoints?.map(e=>m`<li><div><b>${e.url}</b><span class="hint">${e.enabled?t.on:t.off(e.disabled_reason??``)} · ${e.event_types.length?e.event_types.join(`, `):t.all}</span></div>
        <button class="button quiet small" aria-label=${`${t.details}: ${e.url}`} @click=${()=>this.show(e)}>${t.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${t.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():m`<form @submit=${this.make}>
        <div class="field"><label for="url">${t.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${t.events}</legend>${b.map(e=>m`<label class="line"><input type="checkbox" name="event" value=${e} checked /> ${t.event[e]}</label>`)}</fieldset>
        <button class="button">${t.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):l}</side-sheet>`}shown(){return m`<div class="stack"><p>${i.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${i.common.copy}</button></div>`}detail(e){let t=i.webhooks;return m`<div class="stack">
      <code>${e.url}</code>
      <label class="line"><input type="checkbox" .checked=${e.enabled} @change=${()=>this.act(()=>d(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!e.enabled}}),i.account.saved)} /> ${t.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>a(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),t.tested)}>${t.test}</button>
        <button class="button quiet small" @click=${this.rotate}>${t.rotate}</button>
        <button class="button quiet danger small" @click=${this.drop}>${t.remove}</button>
      </div>
      ${this.secret?this.shown():l}
      <h3>${t.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?m`<p class="quieter">${t.nothing}</p>`:l}
      <ul>${this.deliveries?.map(e=>m`<li><div><b>${e.event_type}</b><span class="hint">${e.created_at?y(e.created_at):``} · ${t.status[e.status]}${e.response_status?` · ${e.response_status}`:``}${e.error?` · ${e.error}`:``} · ${t.attempts(e.attempts)}</span></div>
        ${e.status===`failed`?m`<button class="button quiet small" aria-label=${`${t.again}: ${e.event_type}`} @click=${()=>this.act(()=>a(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:e.id}}),t.tested)}>${t.again}</button>`:l}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await g(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(e){this.endpoints??=[],p(t(e),{bad:!0})}}async show(e){if(this.open=e,e)try{this.deliveries=(await g(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:x}})).deliveries}catch(e){p(t(e),{bad:!0})}}async act(e,n){try{return await e(),p(n),await this.load(),!0}catch(e){return p(t(e),{bad:!0}),!1}}async make(e){e.preventDefault();let n=new FormData(e.target),r=n.getAll(`event`).map(String);if(!r.length){p(i.webhooks.choose,{bad:!0});return}let o=r.length===b.length?[]:r;try{let e=await a(`/webhook-endpoints`,{body:{url:String(n.get(`url`)),event_types:o},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){p(t(e),{bad:!0})}}};r([s()],S.prototype,`endpoints`,void 0),r([s()],S.prototype,`open`,void 0),r([s()],S.prototype,`deliveries`,void 0),r([s()],S.prototype,`making`,void 0),r([s()],S.prototype,`secret`,void 0),S=r([v(`webhooks-view`)],S);export{S as WebhooksView};