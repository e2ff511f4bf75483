import{$r as e,Ar as t,Dr as n,Er as r,Hr as i,Ir as a,Mr as o,Nr as s,Or as c,Pr as l,Rr as u,Tr as d,Ur as f,Xn as p,ar as m,lr as h,nr as g,qn as _,qr as v,rr as y}from"./common-CTwHqudk.js";import{n as b,t as x}from"./proof-field-6SUF1ckd.js";import"./side-sheet-mdZSMrVs.js";var S=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],C=20,w=class extends s{constructor(...t){super(...t),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new e(this,h,i),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async e=>{e.preventDefault();let t=b(new FormData(e.target));try{this.secret=(await n(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen,body:t})).secret,p(v.webhooks.rotated)}catch(e){p(_(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>c(`/webhook-endpoints/{endpoint_id}`,{path:e}),v.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),p(v.common.copied)}}static{this.styles=[m,u`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=v.webhooks;return a`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${y(`add`,18)} ${e.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?a`<p class="quieter">${e.empty}</p>`:l}
      <ul>${this.endpoints?.map(t=>a`<li><div><b>${t.url}</b><span class="hint">${t.enabled?e.on:e.off(t.disabled_reason??``)} · ${t.event_types.length?t.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${t.url}`} @click=${()=>this.show(t)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():a`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${S.map(t=>a`<label class="line"><input type="checkbox" name="event" value=${t} checked /> ${e.event[t]}</label>`)}</fieldset>
        ${x(`endpoint`)}<button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):l}</side-sheet>`}shown(){return a`<div class="stack"><p>${v.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${v.common.copy}</button></div>`}detail(e){let t=v.webhooks;return a`<div class="stack">
      <code>${e.url}</code>
      <label class="line"><input type="checkbox" .checked=${e.enabled} @change=${()=>this.act(()=>r(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!e.enabled}}),v.account.saved)} /> ${t.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>n(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),t.tested)}>${t.test}</button>
        <button class="button quiet danger small" @click=${this.drop}>${t.remove}</button>
      </div>
      <form @submit=${this.rotate}>${x(`secret`)}<button class="button quiet small">${t.rotate}</button></form>
      ${this.secret?this.shown():l}
      <h3>${t.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?a`<p class="quieter">${t.nothing}</p>`:l}
      <ul>${this.deliveries?.map(e=>a`<li><div><b>${e.event_type}</b><span class="hint">${e.created_at?f(e.created_at):``} · ${t.status[e.status]}${e.response_status?` · ${e.response_status}`:``}${e.error?` · ${e.error}`:``} · ${t.attempts(e.attempts)}</span></div>
        ${e.status===`failed`?a`<button class="button quiet small" aria-label=${`${t.again}: ${e.event_type}`} @click=${()=>this.act(()=>n(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:e.id}}),t.tested)}>${t.again}</button>`:l}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await d(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(e){this.endpoints??=[],p(_(e),{bad:!0})}}async show(e){if(this.open=e,e)try{this.deliveries=(await d(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:C}})).deliveries}catch(e){p(_(e),{bad:!0})}}async act(e,t){try{return await e(),p(t),await this.load(),!0}catch(e){return p(_(e),{bad:!0}),!1}}async make(e){e.preventDefault();let t=new FormData(e.target),r=t.getAll(`event`).map(String);if(!r.length){p(v.webhooks.choose,{bad:!0});return}let i=r.length===S.length?[]:r;try{let e=await n(`/webhook-endpoints`,{body:{url:String(t.get(`url`)),event_types:i,...b(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){p(_(e),{bad:!0})}}};g([t()],w.prototype,`endpoints`,void 0),g([t()],w.prototype,`open`,void 0),g([t()],w.prototype,`deliveries`,void 0),g([t()],w.prototype,`making`,void 0),g([t()],w.prototype,`secret`,void 0),w=g([o(`webhooks-view`)],w);export{w as WebhooksView};