import{$t as e,An as t,Cn as n,En as r,Gt as i,Hn as a,Jn as o,Jt as s,Ln as c,Mn as l,On as u,Pn as d,Rn as f,Sn as p,_n as m,gn as h,kn as g,wn as _,xn as v,yn as y}from"./common-8l5TvFPB.js";import"./side-sheet-C8PhyJ48.js";var b=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],x=20,S=class extends g{constructor(...t){super(...t),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new o(this,e,c),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async()=>{try{this.secret=(await n(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen})).secret,s(a.webhooks.rotated)}catch(e){s(i(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>_(`/webhook-endpoints/{endpoint_id}`,{path:e}),a.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),s(a.common.copied)}}static{this.styles=[y,d`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=a.webhooks;return l`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${m(`add`,18)} ${e.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?l`<p class="quieter">${e.empty}</p>`:t}
      <ul>${this.endpoints?.map(t=>l`<li><div><b>${t.url}</b><span class="hint">${t.enabled?e.on:e.off(t.disabled_reason??``)} · ${t.event_types.length?t.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${t.url}`} @click=${()=>this.show(t)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():l`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${b.map(t=>l`<label class="line"><input type="checkbox" name="event" value=${t} checked /> ${e.event[t]}</label>`)}</fieldset>
        <button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):t}</side-sheet>`}shown(){return l`<div class="stack"><p>${a.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${a.common.copy}</button></div>`}detail(e){let r=a.webhooks;return l`<div class="stack">
      <code>${e.url}</code>
      <label class="line"><input type="checkbox" .checked=${e.enabled} @change=${()=>this.act(()=>p(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!e.enabled}}),a.account.saved)} /> ${r.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>n(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),r.tested)}>${r.test}</button>
        <button class="button quiet small" @click=${this.rotate}>${r.rotate}</button>
        <button class="button quiet danger small" @click=${this.drop}>${r.remove}</button>
      </div>
      ${this.secret?this.shown():t}
      <h3>${r.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?l`<p class="quieter">${r.nothing}</p>`:t}
      <ul>${this.deliveries?.map(e=>l`<li><div><b>${e.event_type}</b><span class="hint">${e.created_at?f(e.created_at):``} · ${r.status[e.status]}${e.response_status?` · ${e.response_status}`:``}${e.error?` · ${e.error}`:``} · ${r.attempts(e.attempts)}</span></div>
        ${e.status===`failed`?l`<button class="button quiet small" aria-label=${`${r.again}: ${e.event_type}`} @click=${()=>this.act(()=>n(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:e.id}}),r.tested)}>${r.again}</button>`:t}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await v(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(e){this.endpoints??=[],s(i(e),{bad:!0})}}async show(e){if(this.open=e,e)try{this.deliveries=(await v(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:x}})).deliveries}catch(e){s(i(e),{bad:!0})}}async act(e,t){try{return await e(),s(t),await this.load(),!0}catch(e){return s(i(e),{bad:!0}),!1}}async make(e){e.preventDefault();let t=new FormData(e.target),r=t.getAll(`event`).map(String);if(!r.length){s(a.webhooks.choose,{bad:!0});return}let o=r.length===b.length?[]:r;try{let e=await n(`/webhook-endpoints`,{body:{url:String(t.get(`url`)),event_types:o},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){s(i(e),{bad:!0})}}};h([r()],S.prototype,`endpoints`,void 0),h([r()],S.prototype,`open`,void 0),h([r()],S.prototype,`deliveries`,void 0),h([r()],S.prototype,`making`,void 0),h([r()],S.prototype,`secret`,void 0),S=h([u(`webhooks-view`)],S);export{S as WebhooksView};