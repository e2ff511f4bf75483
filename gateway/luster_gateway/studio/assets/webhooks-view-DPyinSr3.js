import{$n as e,Ar as t,Cr as n,Er as r,Kn as i,Mr as a,Or as o,Pr as s,Qn as c,Rr as l,Sr as u,Un as d,Ur as f,Yr as p,ar as m,kr as h,tr as g,wr as _,xr as v,zr as y}from"./common-DraPfMhI.js";import{n as b,t as x}from"./proof-field-D4ok81t8.js";import"./side-sheet-BAhUIHPP.js";var S=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],C=20,w=class extends h{constructor(...e){super(...e),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new p(this,m,l),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async e=>{e.preventDefault();let t=b(new FormData(e.target));try{this.secret=(await n(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen,body:t})).secret,i(f.webhooks.rotated)}catch(e){i(d(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>_(`/webhook-endpoints/{endpoint_id}`,{path:e}),f.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),i(f.common.copied)}}static{this.styles=[g,s`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let n=f.webhooks;return a`<div class="page narrow">
      <div class="spread head"><div><h1>${n.title}</h1><p class="quieter">${n.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${e(`add`,18)} ${n.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?a`<p class="quieter">${n.empty}</p>`:t}
      <ul>${this.endpoints?.map(e=>a`<li><div><b>${e.url}</b><span class="hint">${e.enabled?n.on:n.off(e.disabled_reason??``)} · ${e.event_types.length?e.event_types.join(`, `):n.all}</span></div>
        <button class="button quiet small" aria-label=${`${n.details}: ${e.url}`} @click=${()=>this.show(e)}>${n.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${n.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():a`<form @submit=${this.make}>
        <div class="field"><label for="url">${n.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${n.events}</legend>${S.map(e=>a`<label class="line"><input type="checkbox" name="event" value=${e} checked /> ${n.event[e]}</label>`)}</fieldset>
        ${x(`endpoint`)}<button class="button">${n.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):t}</side-sheet>`}shown(){return a`<div class="stack"><p>${f.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${f.common.copy}</button></div>`}detail(e){let r=f.webhooks;return a`<div class="stack">
      <code>${e.url}</code>
      <label class="line"><input type="checkbox" .checked=${e.enabled} @change=${()=>this.act(()=>u(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!e.enabled}}),f.account.saved)} /> ${r.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>n(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),r.tested)}>${r.test}</button>
        <button class="button quiet danger small" @click=${this.drop}>${r.remove}</button>
      </div>
      <form @submit=${this.rotate}>${x(`secret`)}<button class="button quiet small">${r.rotate}</button></form>
      ${this.secret?this.shown():t}
      <h3>${r.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?a`<p class="quieter">${r.nothing}</p>`:t}
      <ul>${this.deliveries?.map(e=>a`<li><div><b>${e.event_type}</b><span class="hint">${e.created_at?y(e.created_at):``} · ${r.status[e.status]}${e.response_status?` · ${e.response_status}`:``}${e.error?` · ${e.error}`:``} · ${r.attempts(e.attempts)}</span></div>
        ${e.status===`failed`?a`<button class="button quiet small" aria-label=${`${r.again}: ${e.event_type}`} @click=${()=>this.act(()=>n(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:e.id}}),r.tested)}>${r.again}</button>`:t}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await v(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(e){this.endpoints??=[],i(d(e),{bad:!0})}}async show(e){if(this.open=e,e)try{this.deliveries=(await v(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:C}})).deliveries}catch(e){i(d(e),{bad:!0})}}async act(e,t){try{return await e(),i(t),await this.load(),!0}catch(e){return i(d(e),{bad:!0}),!1}}async make(e){e.preventDefault();let t=new FormData(e.target),r=t.getAll(`event`).map(String);if(!r.length){i(f.webhooks.choose,{bad:!0});return}let a=r.length===S.length?[]:r;try{let e=await n(`/webhook-endpoints`,{body:{url:String(t.get(`url`)),event_types:a,...b(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){i(d(e),{bad:!0})}}};c([r()],w.prototype,`endpoints`,void 0),c([r()],w.prototype,`open`,void 0),c([r()],w.prototype,`deliveries`,void 0),c([r()],w.prototype,`making`,void 0),c([r()],w.prototype,`secret`,void 0),w=c([o(`webhooks-view`)],w);export{w as WebhooksView};