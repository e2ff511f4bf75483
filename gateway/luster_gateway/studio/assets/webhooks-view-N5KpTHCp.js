import{Ar as e,Br as t,Cr as n,Kn as r,Ln as i,Pn as a,Pr as o,Tr as s,Un as c,Wn as l,Xn as u,_r as d,br as f,fr as p,hr as m,kr as h,mr as g,pr as _,xr as v,yr as y}from"./common-3VDTXD9_.js";import{n as b,t as x}from"./proof-field-DB_Drc5U.js";import"./side-sheet-Gm7QtOZG.js";var S=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],C=20,w=class extends f{constructor(...e){super(...e),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new t(this,u,h),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async e=>{e.preventDefault();let t=b(new FormData(e.target));try{this.secret=(await g(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen,body:t})).secret,i(o.webhooks.rotated)}catch(e){i(a(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>m(`/webhook-endpoints/{endpoint_id}`,{path:e}),o.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),i(o.common.copied)}}static{this.styles=[r,s`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=o.webhooks;return n`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${l(`add`,18)} ${e.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?n`<p class="quieter">${e.empty}</p>`:v}
      <ul>${this.endpoints?.map(t=>n`<li><div><b>${t.url}</b><span class="hint">${t.enabled?e.on:e.off(t.disabled_reason??``)} · ${t.event_types.length?t.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${t.url}`} @click=${()=>this.show(t)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():n`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${S.map(t=>n`<label class="line"><input type="checkbox" name="event" value=${t} checked /> ${e.event[t]}</label>`)}</fieldset>
        ${x(`endpoint`)}<button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):v}</side-sheet>`}shown(){return n`<div class="stack"><p>${o.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${o.common.copy}</button></div>`}detail(t){let r=o.webhooks;return n`<div class="stack">
      <code>${t.url}</code>
      <label class="line"><input type="checkbox" .checked=${t.enabled} @change=${()=>this.act(()=>_(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!t.enabled}}),o.account.saved)} /> ${r.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>g(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),r.tested)}>${r.test}</button>
        <button class="button quiet danger small" @click=${this.drop}>${r.remove}</button>
      </div>
      <form @submit=${this.rotate}>${x(`secret`)}<button class="button quiet small">${r.rotate}</button></form>
      ${this.secret?this.shown():v}
      <h3>${r.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?n`<p class="quieter">${r.nothing}</p>`:v}
      <ul>${this.deliveries?.map(t=>n`<li><div><b>${t.event_type}</b><span class="hint">${t.created_at?e(t.created_at):``} · ${r.status[t.status]}${t.response_status?` · ${t.response_status}`:``}${t.error?` · ${t.error}`:``} · ${r.attempts(t.attempts)}</span></div>
        ${t.status===`failed`?n`<button class="button quiet small" aria-label=${`${r.again}: ${t.event_type}`} @click=${()=>this.act(()=>g(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:t.id}}),r.tested)}>${r.again}</button>`:v}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await p(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(e){this.endpoints??=[],i(a(e),{bad:!0})}}async show(e){if(this.open=e,e)try{this.deliveries=(await p(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:C}})).deliveries}catch(e){i(a(e),{bad:!0})}}async act(e,t){try{return await e(),i(t),await this.load(),!0}catch(e){return i(a(e),{bad:!0}),!1}}async make(e){e.preventDefault();let t=new FormData(e.target),n=t.getAll(`event`).map(String);if(!n.length){i(o.webhooks.choose,{bad:!0});return}let r=n.length===S.length?[]:n;try{let e=await g(`/webhook-endpoints`,{body:{url:String(t.get(`url`)),event_types:r,...b(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){i(a(e),{bad:!0})}}};c([d()],w.prototype,`endpoints`,void 0),c([d()],w.prototype,`open`,void 0),c([d()],w.prototype,`deliveries`,void 0),c([d()],w.prototype,`making`,void 0),c([d()],w.prototype,`secret`,void 0),w=c([y(`webhooks-view`)],w);export{w as WebhooksView};