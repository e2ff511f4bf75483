import{$n as e,Ar as t,Dr as n,Er as r,Ir as i,Lr as a,Mr as o,Or as s,Sr as c,Vn as l,Vr as u,Wn as d,Xn as f,Zn as p,br as m,qr as h,rr as g,wr as _,xr as v,yr as y}from"./common-CtLmJYzS.js";import{n as b,t as x}from"./proof-field-DCrHCBn-.js";import"./side-sheet-C63kl4IS.js";var S=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],C=20,w=class extends n{constructor(...e){super(...e),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new h(this,g,i),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async e=>{e.preventDefault();let t=b(new FormData(e.target));try{this.secret=(await v(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen,body:t})).secret,d(u.webhooks.rotated)}catch(e){d(l(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>c(`/webhook-endpoints/{endpoint_id}`,{path:e}),u.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),d(u.common.copied)}}static{this.styles=[e,o`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=u.webhooks;return t`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${p(`add`,18)} ${e.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?t`<p class="quieter">${e.empty}</p>`:s}
      <ul>${this.endpoints?.map(n=>t`<li><div><b>${n.url}</b><span class="hint">${n.enabled?e.on:e.off(n.disabled_reason??``)} · ${n.event_types.length?n.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${n.url}`} @click=${()=>this.show(n)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():t`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${S.map(n=>t`<label class="line"><input type="checkbox" name="event" value=${n} checked /> ${e.event[n]}</label>`)}</fieldset>
        ${x(`endpoint`)}<button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):s}</side-sheet>`}shown(){return t`<div class="stack"><p>${u.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${u.common.copy}</button></div>`}detail(e){let n=u.webhooks;return t`<div class="stack">
      <code>${e.url}</code>
      <label class="line"><input type="checkbox" .checked=${e.enabled} @change=${()=>this.act(()=>m(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!e.enabled}}),u.account.saved)} /> ${n.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>v(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),n.tested)}>${n.test}</button>
        <button class="button quiet danger small" @click=${this.drop}>${n.remove}</button>
      </div>
      <form @submit=${this.rotate}>${x(`secret`)}<button class="button quiet small">${n.rotate}</button></form>
      ${this.secret?this.shown():s}
      <h3>${n.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?t`<p class="quieter">${n.nothing}</p>`:s}
      <ul>${this.deliveries?.map(e=>t`<li><div><b>${e.event_type}</b><span class="hint">${e.created_at?a(e.created_at):``} · ${n.status[e.status]}${e.response_status?` · ${e.response_status}`:``}${e.error?` · ${e.error}`:``} · ${n.attempts(e.attempts)}</span></div>
        ${e.status===`failed`?t`<button class="button quiet small" aria-label=${`${n.again}: ${e.event_type}`} @click=${()=>this.act(()=>v(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:e.id}}),n.tested)}>${n.again}</button>`:s}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await y(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(e){this.endpoints??=[],d(l(e),{bad:!0})}}async show(e){if(this.open=e,e)try{this.deliveries=(await y(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:C}})).deliveries}catch(e){d(l(e),{bad:!0})}}async act(e,t){try{return await e(),d(t),await this.load(),!0}catch(e){return d(l(e),{bad:!0}),!1}}async make(e){e.preventDefault();let t=new FormData(e.target),n=t.getAll(`event`).map(String);if(!n.length){d(u.webhooks.choose,{bad:!0});return}let r=n.length===S.length?[]:n;try{let e=await v(`/webhook-endpoints`,{body:{url:String(t.get(`url`)),event_types:r,...b(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){d(l(e),{bad:!0})}}};f([_()],w.prototype,`endpoints`,void 0),f([_()],w.prototype,`open`,void 0),f([_()],w.prototype,`deliveries`,void 0),f([_()],w.prototype,`making`,void 0),f([_()],w.prototype,`secret`,void 0),w=f([r(`webhooks-view`)],w);export{w as WebhooksView};