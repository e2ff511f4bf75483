import{Ar as e,Br as t,Hr as n,Ir as r,Kr as i,Lr as a,Mr as o,Pr as s,Rr as c,Vt as l,Zn as u,Zr as d,er as f,jr as p,kr as m,lr as h,or as g,pr as _,qr as v,ri as y,sr as b}from"./common-BYV8meyg.js";import{t as x}from"./failed-part-DmNFseRS.js";import{n as S,t as C}from"./proof-field-CjTxjDIE.js";import"./side-sheet-B5tRpLxa.js";var w=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],T=20,E=class extends a{constructor(...e){super(...e),this.endpoints=new l(this,async()=>(await m(`/webhook-endpoints`,{query:{limit:100}})).endpoints),this.open=null,this.deliveries=this.sentTo(``),this.making=!1,this.secret=``,this.watch=new y(this,_,i),this.done=()=>{this.making=!1,this.open=null,this.deliveries=this.sentTo(``),this.secret=``},this.rotate=async e=>{e.preventDefault();let t=S(new FormData(e.target));try{this.secret=(await p(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen,body:t})).secret,f(d.webhooks.rotated)}catch(e){f(u(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>o(`/webhook-endpoints/{endpoint_id}`,{path:e}),d.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),f(d.common.copied)}}static{this.styles=[h,n`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=d.webhooks;return t`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${b(`add`,18)} ${e.fresh}</button></div>
      ${x(this.endpoints)}
      ${this.endpoints.value?.length===0?t`<p class="quieter">${e.empty}</p>`:c}
      <ul>${this.endpoints.value?.map(n=>t`<li><div><b>${n.url}</b><span class="hint">${n.enabled?e.on:e.off(n.disabled_reason??``)} · ${n.event_types.length?n.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${n.url}`} @click=${()=>this.show(n)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():t`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${w.map(n=>t`<label class="line"><input type="checkbox" name="event" value=${n} checked /> ${e.event[n]}</label>`)}</fieldset>
        ${C(`endpoint`)}<button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):c}</side-sheet>`}shown(){return t`<div class="stack"><p>${d.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${d.common.copy}</button></div>`}detail(n){let r=d.webhooks;return t`<div class="stack">
      <code>${n.url}</code>
      <label class="line"><input type="checkbox" .checked=${n.enabled} @change=${()=>this.act(()=>e(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!n.enabled}}),d.account.saved)} /> ${r.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>p(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),r.tested)}>${r.test}</button>
        <button class="button quiet danger small" @click=${this.drop}>${r.remove}</button>
      </div>
      <form @submit=${this.rotate}>${C(`secret`)}<button class="button quiet small">${r.rotate}</button></form>
      ${this.secret?this.shown():c}
      <h3>${r.sent}</h3>
      ${x(this.deliveries)}
      ${this.deliveries.value?.length===0?t`<p class="quieter">${r.nothing}</p>`:c}
      <ul>${this.deliveries.value?.map(e=>t`<li><div><b>${e.event_type}</b><span class="hint">${e.created_at?v(e.created_at):``} · ${r.status[e.status]}${e.response_status?` · ${e.response_status}`:``}${e.error?` · ${e.error}`:``} · ${r.attempts(e.attempts)}</span></div>
        ${e.status===`failed`?t`<button class="button quiet small" aria-label=${`${r.again}: ${e.event_type}`} @click=${()=>this.act(()=>p(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:e.id}}),r.tested)}>${r.again}</button>`:c}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){await this.endpoints.load(),this.open&&!this.endpoints.failed&&await this.show(this.endpoints.value?.find(e=>e.id===this.open?.id)??null)}sentTo(e){return new l(this,async()=>(await m(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:{endpoint_id:e},query:{limit:T}})).deliveries)}async show(e){e?.id!==this.open?.id&&(this.deliveries=this.sentTo(e?.id??``)),this.open=e,e&&await this.deliveries.load()}async act(e,t){try{return await e(),f(t),await this.load(),!0}catch(e){return f(u(e),{bad:!0}),!1}}async make(e){e.preventDefault();let t=new FormData(e.target),n=t.getAll(`event`).map(String);if(!n.length){f(d.webhooks.choose,{bad:!0});return}let r=n.length===w.length?[]:n;try{let e=await p(`/webhook-endpoints`,{body:{url:String(t.get(`url`)),event_types:r,...S(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){f(u(e),{bad:!0})}}};g([s()],E.prototype,`open`,void 0),g([s()],E.prototype,`making`,void 0),g([s()],E.prototype,`secret`,void 0),E=g([r(`webhooks-view`)],E);export{E as WebhooksView};