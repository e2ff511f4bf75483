import{Cr as e,Ln as t,Mn as n,Or as r,Pr as i,_r as a,cr as o,dr as s,hr as c,ir as l,kn as u,lr as d,mr as f,nr as p,or as m,pr as h,sr as g,tr as _,wr as v,yr as y}from"./common-CjNGIj2e.js";import"./side-sheet-Cvduf2DZ.js";var b=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],x=20,S=class extends f{constructor(...a){super(...a),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new i(this,t,e),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async()=>{try{this.secret=(await o(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen})).secret,n(r.webhooks.rotated)}catch(e){n(u(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>d(`/webhook-endpoints/{endpoint_id}`,{path:e}),r.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),n(r.common.copied)}}static{this.styles=[l,y`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=r.webhooks;return a`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${p(`add`,18)} ${e.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?a`<p class="quieter">${e.empty}</p>`:c}
      <ul>${this.endpoints?.map(t=>a`<li><div><b>${t.url}</b><span class="hint">${t.enabled?e.on:e.off(t.disabled_reason??``)} · ${t.event_types.length?t.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${t.url}`} @click=${()=>this.show(t)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():a`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${b.map(t=>a`<label class="line"><input type="checkbox" name="event" value=${t} checked /> ${e.event[t]}</label>`)}</fieldset>
        <button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):c}</side-sheet>`}shown(){return a`<div class="stack"><p>${r.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${r.common.copy}</button></div>`}detail(e){let t=r.webhooks;return a`<div class="stack">
      <code>${e.url}</code>
      <label class="line"><input type="checkbox" .checked=${e.enabled} @change=${()=>this.act(()=>g(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!e.enabled}}),r.account.saved)} /> ${t.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>o(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),t.tested)}>${t.test}</button>
        <button class="button quiet small" @click=${this.rotate}>${t.rotate}</button>
        <button class="button quiet danger small" @click=${this.drop}>${t.remove}</button>
      </div>
      ${this.secret?this.shown():c}
      <h3>${t.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?a`<p class="quieter">${t.nothing}</p>`:c}
      <ul>${this.deliveries?.map(e=>a`<li><div><b>${e.event_type}</b><span class="hint">${e.created_at?v(e.created_at):``} · ${t.status[e.status]}${e.response_status?` · ${e.response_status}`:``}${e.error?` · ${e.error}`:``} · ${t.attempts(e.attempts)}</span></div>
        ${e.status===`failed`?a`<button class="button quiet small" aria-label=${`${t.again}: ${e.event_type}`} @click=${()=>this.act(()=>o(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:e.id}}),t.tested)}>${t.again}</button>`:c}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await m(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(e){this.endpoints??=[],n(u(e),{bad:!0})}}async show(e){if(this.open=e,e)try{this.deliveries=(await m(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:x}})).deliveries}catch(e){n(u(e),{bad:!0})}}async act(e,t){try{return await e(),n(t),await this.load(),!0}catch(e){return n(u(e),{bad:!0}),!1}}async make(e){e.preventDefault();let t=new FormData(e.target),i=t.getAll(`event`).map(String);if(!i.length){n(r.webhooks.choose,{bad:!0});return}let a=i.length===b.length?[]:i;try{let e=await o(`/webhook-endpoints`,{body:{url:String(t.get(`url`)),event_types:a},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){n(u(e),{bad:!0})}}};_([s()],S.prototype,`endpoints`,void 0),_([s()],S.prototype,`open`,void 0),_([s()],S.prototype,`deliveries`,void 0),_([s()],S.prototype,`making`,void 0),_([s()],S.prototype,`secret`,void 0),S=_([h(`webhooks-view`)],S);export{S as WebhooksView};