import{An as e,Cn as t,Dn as n,Fn as r,Kt as i,Nn as a,Rn as o,Sn as s,Tn as c,Un as l,Yn as u,Yt as d,_n as f,bn as p,en as m,jn as h,kn as g,vn as _,wn as v,zn as y}from"./common-DW-tPYvw.js";import"./side-sheet-C-0vRRsT.js";var b=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],x=20,S=class extends e{constructor(...e){super(...e),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new u(this,m,o),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async()=>{try{this.secret=(await v(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen})).secret,d(l.webhooks.rotated)}catch(e){d(i(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>c(`/webhook-endpoints/{endpoint_id}`,{path:e}),l.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),d(l.common.copied)}}static{this.styles=[p,r`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=l.webhooks;return a`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${_(`add`,18)} ${e.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?a`<p class="quieter">${e.empty}</p>`:h}
      <ul>${this.endpoints?.map(t=>a`<li><div><b>${t.url}</b><span class="hint">${t.enabled?e.on:e.off(t.disabled_reason??``)} · ${t.event_types.length?t.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${t.url}`} @click=${()=>this.show(t)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():a`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${b.map(t=>a`<label class="line"><input type="checkbox" name="event" value=${t} checked /> ${e.event[t]}</label>`)}</fieldset>
        <button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):h}</side-sheet>`}shown(){return a`<div class="stack"><p>${l.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${l.common.copy}</button></div>`}detail(e){let n=l.webhooks;return a`<div class="stack">
      <code>${e.url}</code>
      <label class="line"><input type="checkbox" .checked=${e.enabled} @change=${()=>this.act(()=>t(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!e.enabled}}),l.account.saved)} /> ${n.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>v(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),n.tested)}>${n.test}</button>
        <button class="button quiet small" @click=${this.rotate}>${n.rotate}</button>
        <button class="button quiet danger small" @click=${this.drop}>${n.remove}</button>
      </div>
      ${this.secret?this.shown():h}
      <h3>${n.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?a`<p class="quieter">${n.nothing}</p>`:h}
      <ul>${this.deliveries?.map(e=>a`<li><div><b>${e.event_type}</b><span class="hint">${e.created_at?y(e.created_at):``} · ${n.status[e.status]}${e.response_status?` · ${e.response_status}`:``}${e.error?` · ${e.error}`:``} · ${n.attempts(e.attempts)}</span></div>
        ${e.status===`failed`?a`<button class="button quiet small" aria-label=${`${n.again}: ${e.event_type}`} @click=${()=>this.act(()=>v(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:e.id}}),n.tested)}>${n.again}</button>`:h}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await s(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(e){this.endpoints??=[],d(i(e),{bad:!0})}}async show(e){if(this.open=e,e)try{this.deliveries=(await s(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:x}})).deliveries}catch(e){d(i(e),{bad:!0})}}async act(e,t){try{return await e(),d(t),await this.load(),!0}catch(e){return d(i(e),{bad:!0}),!1}}async make(e){e.preventDefault();let t=new FormData(e.target),n=t.getAll(`event`).map(String);if(!n.length){d(l.webhooks.choose,{bad:!0});return}let r=n.length===b.length?[]:n;try{let e=await v(`/webhook-endpoints`,{body:{url:String(t.get(`url`)),event_types:r},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){d(i(e),{bad:!0})}}};f([n()],S.prototype,`endpoints`,void 0),f([n()],S.prototype,`open`,void 0),f([n()],S.prototype,`deliveries`,void 0),f([n()],S.prototype,`making`,void 0),f([n()],S.prototype,`secret`,void 0),S=f([g(`webhooks-view`)],S);export{S as WebhooksView};