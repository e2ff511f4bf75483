import{Cn as e,En as t,Or as n,Qn as r,Sr as i,Xn as a,Yn as o,_r as s,ar as c,cr as l,dr as u,er as d,jn as f,lr as p,nr as m,pr as h,rr as g,sr as _,tr as v,vr as y}from"./common-BEWaxQ7m.js";import"./side-sheet--O4wzD5z.js";var b=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],x=20,S=class extends l{constructor(...r){super(...r),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new n(this,f,s),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async()=>{try{this.secret=(await m(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen})).secret,t(i.webhooks.rotated)}catch(n){t(e(n),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>g(`/webhook-endpoints/{endpoint_id}`,{path:e}),i.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),t(i.common.copied)}}static{this.styles=[r,h`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=i.webhooks;return u`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${a(`add`,18)} ${e.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?u`<p class="quieter">${e.empty}</p>`:p}
      <ul>${this.endpoints?.map(t=>u`<li><div><b>${t.url}</b><span class="hint">${t.enabled?e.on:e.off(t.disabled_reason??``)} · ${t.event_types.length?t.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${t.url}`} @click=${()=>this.show(t)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():u`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${b.map(t=>u`<label class="line"><input type="checkbox" name="event" value=${t} checked /> ${e.event[t]}</label>`)}</fieldset>
        <button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):p}</side-sheet>`}shown(){return u`<div class="stack"><p>${i.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${i.common.copy}</button></div>`}detail(e){let t=i.webhooks;return u`<div class="stack">
      <code>${e.url}</code>
      <label class="line"><input type="checkbox" .checked=${e.enabled} @change=${()=>this.act(()=>v(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!e.enabled}}),i.account.saved)} /> ${t.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>m(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),t.tested)}>${t.test}</button>
        <button class="button quiet small" @click=${this.rotate}>${t.rotate}</button>
        <button class="button quiet danger small" @click=${this.drop}>${t.remove}</button>
      </div>
      ${this.secret?this.shown():p}
      <h3>${t.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?u`<p class="quieter">${t.nothing}</p>`:p}
      <ul>${this.deliveries?.map(e=>u`<li><div><b>${e.event_type}</b><span class="hint">${e.created_at?y(e.created_at):``} · ${t.status[e.status]}${e.response_status?` · ${e.response_status}`:``}${e.error?` · ${e.error}`:``} · ${t.attempts(e.attempts)}</span></div>
        ${e.status===`failed`?u`<button class="button quiet small" aria-label=${`${t.again}: ${e.event_type}`} @click=${()=>this.act(()=>m(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:e.id}}),t.tested)}>${t.again}</button>`:p}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await d(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(n){this.endpoints??=[],t(e(n),{bad:!0})}}async show(n){if(this.open=n,n)try{this.deliveries=(await d(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:x}})).deliveries}catch(n){t(e(n),{bad:!0})}}async act(n,r){try{return await n(),t(r),await this.load(),!0}catch(n){return t(e(n),{bad:!0}),!1}}async make(n){n.preventDefault();let r=new FormData(n.target),a=r.getAll(`event`).map(String);if(!a.length){t(i.webhooks.choose,{bad:!0});return}let o=a.length===b.length?[]:a;try{let e=await m(`/webhook-endpoints`,{body:{url:String(r.get(`url`)),event_types:o},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(n){t(e(n),{bad:!0})}}};o([c()],S.prototype,`endpoints`,void 0),o([c()],S.prototype,`open`,void 0),o([c()],S.prototype,`deliveries`,void 0),o([c()],S.prototype,`making`,void 0),o([c()],S.prototype,`secret`,void 0),S=o([_(`webhooks-view`)],S);export{S as WebhooksView};