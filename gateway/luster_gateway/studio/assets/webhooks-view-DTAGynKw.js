import{$n as e,Gn as t,In as n,Ln as r,Mn as i,Pn as a,Qn as o,Rn as s,Un as c,Vn as l,Wn as u,Yn as d,jn as f,ln as p,lr as m,mn as h,on as g,qn as _,rr as v,zn as y}from"./common-BwQ0svBd.js";import"./side-sheet-BdRiXCW1.js";var b=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],x=20,S=class extends u{constructor(...e){super(...e),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new m(this,h,o),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async()=>{try{this.secret=(await s(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen})).secret,p(v.webhooks.rotated)}catch(e){p(g(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>y(`/webhook-endpoints/{endpoint_id}`,{path:e}),v.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),p(v.common.copied)}}static{this.styles=[a,d`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=v.webhooks;return _`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${i(`add`,18)} ${e.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?_`<p class="quieter">${e.empty}</p>`:t}
      <ul>${this.endpoints?.map(t=>_`<li><div><b>${t.url}</b><span class="hint">${t.enabled?e.on:e.off(t.disabled_reason??``)} · ${t.event_types.length?t.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${t.url}`} @click=${()=>this.show(t)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():_`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${b.map(t=>_`<label class="line"><input type="checkbox" name="event" value=${t} checked /> ${e.event[t]}</label>`)}</fieldset>
        <button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):t}</side-sheet>`}shown(){return _`<div class="stack"><p>${v.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${v.common.copy}</button></div>`}detail(n){let i=v.webhooks;return _`<div class="stack">
      <code>${n.url}</code>
      <label class="line"><input type="checkbox" .checked=${n.enabled} @change=${()=>this.act(()=>r(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!n.enabled}}),v.account.saved)} /> ${i.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>s(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),i.tested)}>${i.test}</button>
        <button class="button quiet small" @click=${this.rotate}>${i.rotate}</button>
        <button class="button quiet danger small" @click=${this.drop}>${i.remove}</button>
      </div>
      ${this.secret?this.shown():t}
      <h3>${i.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?_`<p class="quieter">${i.nothing}</p>`:t}
      <ul>${this.deliveries?.map(n=>_`<li><div><b>${n.event_type}</b><span class="hint">${n.created_at?e(n.created_at):``} · ${i.status[n.status]}${n.response_status?` · ${n.response_status}`:``}${n.error?` · ${n.error}`:``} · ${i.attempts(n.attempts)}</span></div>
        ${n.status===`failed`?_`<button class="button quiet small" aria-label=${`${i.again}: ${n.event_type}`} @click=${()=>this.act(()=>s(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:n.id}}),i.tested)}>${i.again}</button>`:t}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await n(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(e){this.endpoints??=[],p(g(e),{bad:!0})}}async show(e){if(this.open=e,e)try{this.deliveries=(await n(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:x}})).deliveries}catch(e){p(g(e),{bad:!0})}}async act(e,t){try{return await e(),p(t),await this.load(),!0}catch(e){return p(g(e),{bad:!0}),!1}}async make(e){e.preventDefault();let t=new FormData(e.target),n=t.getAll(`event`).map(String);if(!n.length){p(v.webhooks.choose,{bad:!0});return}let r=n.length===b.length?[]:n;try{let e=await s(`/webhook-endpoints`,{body:{url:String(t.get(`url`)),event_types:r},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){p(g(e),{bad:!0})}}};f([l()],S.prototype,`endpoints`,void 0),f([l()],S.prototype,`open`,void 0),f([l()],S.prototype,`deliveries`,void 0),f([l()],S.prototype,`making`,void 0),f([l()],S.prototype,`secret`,void 0),S=f([c(`webhooks-view`)],S);export{S as WebhooksView};