import{a as e,f as t,l as n,n as r,o as i,r as a,s as o,t as s}from"./decorate-DgVMrwPl.js";import{a as c,c as l,i as u,o as d}from"./client-CncvMuQx.js";import{t as f}from"./icon-B0PWcgOm.js";import"./side-sheet-BDCiqcDP.js";import{i as p}from"./session-CvghNGP1.js";import{a as m,c as h,d as g,i as _}from"./index-BuAdGMzZ.js";import{n as v}from"./toasts-DjpvjqyX.js";import{n as y}from"./problems-CmY3BnGo.js";var b=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],x=20,S=class extends i{constructor(...e){super(...e),this.endpoints=null,this.open=null,this.deliveries=null,this.making=!1,this.secret=``,this.watch=new g(this,p,_),this.done=()=>{this.making=!1,this.open=null,this.deliveries=null,this.secret=``},this.rotate=async()=>{try{this.secret=(await d(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen})).secret,v(h.webhooks.rotated)}catch(e){v(y(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>l(`/webhook-endpoints/{endpoint_id}`,{path:e}),h.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),v(h.common.copied)}}static{this.styles=[r,t`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=h.webhooks;return n`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${f(`add`,18)} ${e.fresh}</button></div>
      ${this.endpoints&&!this.endpoints.length?n`<p class="quieter">${e.empty}</p>`:o}
      <ul>${this.endpoints?.map(t=>n`<li><div><b>${t.url}</b><span class="hint">${t.enabled?e.on:e.off(t.disabled_reason??``)} · ${t.event_types.length?t.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${t.url}`} @click=${()=>this.show(t)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():n`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${b.map(t=>n`<label class="line"><input type="checkbox" name="event" value=${t} checked /> ${e.event[t]}</label>`)}</fieldset>
        <button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):o}</side-sheet>`}shown(){return n`<div class="stack"><p>${h.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${h.common.copy}</button></div>`}detail(e){let t=h.webhooks;return n`<div class="stack">
      <code>${e.url}</code>
      <label class="line"><input type="checkbox" .checked=${e.enabled} @change=${()=>this.act(()=>c(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!e.enabled}}),h.account.saved)} /> ${t.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>d(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),t.tested)}>${t.test}</button>
        <button class="button quiet small" @click=${this.rotate}>${t.rotate}</button>
        <button class="button quiet danger small" @click=${this.drop}>${t.remove}</button>
      </div>
      ${this.secret?this.shown():o}
      <h3>${t.sent}</h3>
      ${this.deliveries&&!this.deliveries.length?n`<p class="quieter">${t.nothing}</p>`:o}
      <ul>${this.deliveries?.map(e=>n`<li><div><b>${e.event_type}</b><span class="hint">${e.created_at?m(e.created_at):``} · ${t.status[e.status]}${e.response_status?` · ${e.response_status}`:``}${e.error?` · ${e.error}`:``} · ${t.attempts(e.attempts)}</span></div>
        ${e.status===`failed`?n`<button class="button quiet small" aria-label=${`${t.again}: ${e.event_type}`} @click=${()=>this.act(()=>d(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:e.id}}),t.tested)}>${t.again}</button>`:o}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){try{this.endpoints=(await u(`/webhook-endpoints`,{query:{limit:100}})).endpoints,this.open&&await this.show(this.endpoints.find(e=>e.id===this.open?.id)??null)}catch(e){this.endpoints??=[],v(y(e),{bad:!0})}}async show(e){if(this.open=e,e)try{this.deliveries=(await u(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:this.chosen,query:{limit:x}})).deliveries}catch(e){v(y(e),{bad:!0})}}async act(e,t){try{return await e(),v(t),await this.load(),!0}catch(e){return v(y(e),{bad:!0}),!1}}async make(e){e.preventDefault();let t=new FormData(e.target),n=t.getAll(`event`).map(String);if(!n.length){v(h.webhooks.choose,{bad:!0});return}let r=n.length===b.length?[]:n;try{let e=await d(`/webhook-endpoints`,{body:{url:String(t.get(`url`)),event_types:r},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){v(y(e),{bad:!0})}}};s([a()],S.prototype,`endpoints`,void 0),s([a()],S.prototype,`open`,void 0),s([a()],S.prototype,`deliveries`,void 0),s([a()],S.prototype,`making`,void 0),s([a()],S.prototype,`secret`,void 0),S=s([e(`webhooks-view`)],S);export{S as WebhooksView};