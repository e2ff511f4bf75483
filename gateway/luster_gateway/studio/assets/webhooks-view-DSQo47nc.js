import{Bn as e,Gn as t,In as n,Kn as r,Nn as i,Pn as a,Rn as o,Un as s,Vn as c,Yn as l,Zn as u,ar as d,cn as f,dn as p,dr as m,er as h,gn as g,qn as _,tr as v,zn as y}from"./common-BNRW6NRY.js";import"./side-sheet-AnRGuavo.js";var b=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],x=20,S=class extends r{constructor(...t){super(...t),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new m(this,g,h),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async()=>{try{this.secret=(await e(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen})).secret,p(d.webhooks.rotated)}catch(e){p(f(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>c(`/webhook-endpoints/{endpoint_id}`,{path:e}),d.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),p(d.common.copied)}}static{this.styles=[n,u`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=d.webhooks;return l`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${a(`add`,18)} ${e.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?l`<p class="quieter">${e.empty}</p>`:_}
      <ul>${this.endpoints?.map(t=>l`<li><div><b>${t.url}</b><span class="hint">${t.enabled?e.on:e.off(t.disabled_reason??``)} · ${t.event_types.length?t.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${t.url}`} @click=${()=>this.show(t)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():l`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${b.map(t=>l`<label class="line"><input type="checkbox" name="event" value=${t} checked /> ${e.event[t]}</label>`)}</fieldset>
        <button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):_}</side-sheet>`}shown(){return l`<div class="stack"><p>${d.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${d.common.copy}</button></div>`}detail(t){let n=d.webhooks;return l`<div class="stack">
      <code>${t.url}</code>
      <label class="line"><input type="checkbox" .checked=${t.enabled} @change=${()=>this.act(()=>y(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!t.enabled}}),d.account.saved)} /> ${n.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>e(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),n.tested)}>${n.test}</button>
        <button class="button quiet small" @click=${this.rotate}>${n.rotate}</button>
        <button class="button quiet danger small" @click=${this.drop}>${n.remove}</button>
      </div>
      ${this.secret?this.shown():_}
      <h3>${n.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?l`<p class="quieter">${n.nothing}</p>`:_}
      <ul>${this.deliveries?.map(t=>l`<li><div><b>${t.event_type}</b><span class="hint">${t.created_at?v(t.created_at):``} · ${n.status[t.status]}${t.response_status?` · ${t.response_status}`:``}${t.error?` · ${t.error}`:``} · ${n.attempts(t.attempts)}</span></div>
        ${t.status===`failed`?l`<button class="button quiet small" aria-label=${`${n.again}: ${t.event_type}`} @click=${()=>this.act(()=>e(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:t.id}}),n.tested)}>${n.again}</button>`:_}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await o(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(e){this.endpoints??=[],p(f(e),{bad:!0})}}async show(e){if(this.open=e,e)try{this.deliveries=(await o(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:x}})).deliveries}catch(e){p(f(e),{bad:!0})}}async act(e,t){try{return await e(),p(t),await this.load(),!0}catch(e){return p(f(e),{bad:!0}),!1}}async make(t){t.preventDefault();let n=new FormData(t.target),r=n.getAll(`event`).map(String);if(!r.length){p(d.webhooks.choose,{bad:!0});return}let i=r.length===b.length?[]:r;try{let t=await e(`/webhook-endpoints`,{body:{url:String(n.get(`url`)),event_types:i},once:crypto.randomUUID()});this.secret=t.secret??``,await this.load()}catch(e){p(f(e),{bad:!0})}}};i([s()],S.prototype,`endpoints`,void 0),i([s()],S.prototype,`open`,void 0),i([s()],S.prototype,`deliveries`,void 0),i([s()],S.prototype,`making`,void 0),i([s()],S.prototype,`secret`,void 0),S=i([t(`webhooks-view`)],S);export{S as WebhooksView};