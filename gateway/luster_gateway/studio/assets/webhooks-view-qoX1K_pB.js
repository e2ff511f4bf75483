import{Cr as e,Gn as t,Mn as n,Or as r,Pr as i,Rn as a,Vn as o,_r as s,cr as c,dr as l,hr as u,kn as d,lr as f,mr as p,or as m,pr as h,sr as g,wr as _,yr as v,zn as y}from"./common-IKet5uTS.js";import{n as b,t as x}from"./proof-field-I5wwTeaE.js";import"./side-sheet-D0E5YL44.js";var S=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],C=20,w=class extends p{constructor(...a){super(...a),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new i(this,t,e),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async e=>{e.preventDefault();let t=b(new FormData(e.target));try{this.secret=(await c(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen,body:t})).secret,n(r.webhooks.rotated)}catch(e){n(d(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>f(`/webhook-endpoints/{endpoint_id}`,{path:e}),r.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),n(r.common.copied)}}static{this.styles=[o,v`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=r.webhooks;return s`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${y(`add`,18)} ${e.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?s`<p class="quieter">${e.empty}</p>`:u}
      <ul>${this.endpoints?.map(t=>s`<li><div><b>${t.url}</b><span class="hint">${t.enabled?e.on:e.off(t.disabled_reason??``)} · ${t.event_types.length?t.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${t.url}`} @click=${()=>this.show(t)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():s`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${S.map(t=>s`<label class="line"><input type="checkbox" name="event" value=${t} checked /> ${e.event[t]}</label>`)}</fieldset>
        ${x(`endpoint`)}<button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):u}</side-sheet>`}shown(){return s`<div class="stack"><p>${r.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${r.common.copy}</button></div>`}detail(e){let t=r.webhooks;return s`<div class="stack">
      <code>${e.url}</code>
      <label class="line"><input type="checkbox" .checked=${e.enabled} @change=${()=>this.act(()=>g(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!e.enabled}}),r.account.saved)} /> ${t.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>c(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),t.tested)}>${t.test}</button>
        <button class="button quiet danger small" @click=${this.drop}>${t.remove}</button>
      </div>
      <form @submit=${this.rotate}>${x(`secret`)}<button class="button quiet small">${t.rotate}</button></form>
      ${this.secret?this.shown():u}
      <h3>${t.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?s`<p class="quieter">${t.nothing}</p>`:u}
      <ul>${this.deliveries?.map(e=>s`<li><div><b>${e.event_type}</b><span class="hint">${e.created_at?_(e.created_at):``} · ${t.status[e.status]}${e.response_status?` · ${e.response_status}`:``}${e.error?` · ${e.error}`:``} · ${t.attempts(e.attempts)}</span></div>
        ${e.status===`failed`?s`<button class="button quiet small" aria-label=${`${t.again}: ${e.event_type}`} @click=${()=>this.act(()=>c(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:e.id}}),t.tested)}>${t.again}</button>`:u}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await m(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(e){this.endpoints??=[],n(d(e),{bad:!0})}}async show(e){if(this.open=e,e)try{this.deliveries=(await m(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:C}})).deliveries}catch(e){n(d(e),{bad:!0})}}async act(e,t){try{return await e(),n(t),await this.load(),!0}catch(e){return n(d(e),{bad:!0}),!1}}async make(e){e.preventDefault();let t=new FormData(e.target),i=t.getAll(`event`).map(String);if(!i.length){n(r.webhooks.choose,{bad:!0});return}let a=i.length===S.length?[]:i;try{let e=await c(`/webhook-endpoints`,{body:{url:String(t.get(`url`)),event_types:a,...b(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){n(d(e),{bad:!0})}}};a([l()],w.prototype,`endpoints`,void 0),a([l()],w.prototype,`open`,void 0),a([l()],w.prototype,`deliveries`,void 0),a([l()],w.prototype,`making`,void 0),a([l()],w.prototype,`secret`,void 0),w=a([h(`webhooks-view`)],w);export{w as WebhooksView};