import{Ar as e,Bt as t,Fr as n,Jr as r,Lr as i,Mr as a,Nr as o,Qn as s,Qr as c,Rr as l,Ur as u,Vr as d,cr as f,ii as p,jr as m,mr as h,qr as g,sr as _,tr as v,ur as y,zr as b}from"./common-O4eJjprC.js";import{t as x}from"./failed-part-TbJaFGXW.js";import{n as S,t as C}from"./proof-field-D3_TN2uv.js";import"./side-sheet-8MzUF4KU.js";var w=[`job.succeeded`,`job.failed`,`job.cancelled`,`batch.completed`,`shoot.completed`,`credits.low`,`credits.granted`,`account.exported`],T=20,E=class extends l{constructor(...n){super(...n),this.endpoints=new t(this,async()=>(await e(`/webhook-endpoints`,{query:{limit:100}})).endpoints),this.open=null,this.deliveries=this.sentTo(``),this.making=!1,this.secret=``,this.watch=new p(this,h,g),this.done=()=>{this.making=!1,this.open=null,this.deliveries=this.sentTo(``),this.secret=``},this.rotate=async e=>{e.preventDefault();let t=S(new FormData(e.target));try{this.secret=(await a(`/webhook-endpoints/{endpoint_id}/rotate-secret`,{path:this.chosen,body:t})).secret,v(c.webhooks.rotated)}catch(e){v(s(e),{bad:!0})}},this.drop=async()=>{let e=this.chosen;this.done(),await this.act(()=>o(`/webhook-endpoints/{endpoint_id}`,{path:e}),c.webhooks.removed)},this.copy=async()=>{await navigator.clipboard.writeText(this.secret),v(c.common.copied)}}static{this.styles=[y,u`
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
    `]}connectedCallback(){super.connectedCallback(),this.load()}render(){this.watch;let e=c.webhooks;return d`<div class="page narrow">
      <div class="spread head"><div><h1>${e.title}</h1><p class="quieter">${e.lead}</p></div><button class="button" @click=${()=>this.making=!0}>${f(`add`,18)} ${e.fresh}</button></div>
      ${x(this.endpoints)}
      ${this.endpoints.value?.length===0?d`<p class="quieter">${e.empty}</p>`:b}
      <ul>${this.endpoints.value?.map(t=>d`<li><div><b>${t.url}</b><span class="hint">${t.enabled?e.on:e.off(t.disabled_reason??``)} · ${t.event_types.length?t.event_types.join(`, `):e.all}</span></div>
        <button class="button quiet small" aria-label=${`${e.details}: ${t.url}`} @click=${()=>this.show(t)}>${e.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${e.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret?this.shown():d`<form @submit=${this.make}>
        <div class="field"><label for="url">${e.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${e.events}</legend>${w.map(t=>d`<label class="line"><input type="checkbox" name="event" value=${t} checked /> ${e.event[t]}</label>`)}</fieldset>
        ${C(`endpoint`)}<button class="button">${e.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open?new URL(this.open.url).host:``} .open=${this.open!==null} @closed=${this.done}>${this.open?this.detail(this.open):b}</side-sheet>`}shown(){return d`<div class="stack"><p>${c.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${c.common.copy}</button></div>`}detail(e){let t=c.webhooks;return d`<div class="stack">
      <code>${e.url}</code>
      <label class="line"><input type="checkbox" .checked=${e.enabled} @change=${()=>this.act(()=>m(`/webhook-endpoints/{endpoint_id}`,{path:this.chosen,body:{enabled:!e.enabled}}),c.account.saved)} /> ${t.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${()=>this.act(()=>a(`/webhook-endpoints/{endpoint_id}/test`,{path:this.chosen}),t.tested)}>${t.test}</button>
        <button class="button quiet danger small" @click=${this.drop}>${t.remove}</button>
      </div>
      <form @submit=${this.rotate}>${C(`secret`)}<button class="button quiet small">${t.rotate}</button></form>
      ${this.secret?this.shown():b}
      <h3>${t.sent}</h3>
      ${x(this.deliveries)}
      ${this.deliveries.value?.length===0?d`<p class="quieter">${t.nothing}</p>`:b}
      <ul>${this.deliveries.value?.map(e=>d`<li><div><b>${e.event_type}</b><span class="hint">${e.created_at?r(e.created_at):``} · ${t.status[e.status]}${e.response_status?` · ${e.response_status}`:``}${e.error?` · ${e.error}`:``} · ${t.attempts(e.attempts)}</span></div>
        ${e.status===`failed`?d`<button class="button quiet small" aria-label=${`${t.again}: ${e.event_type}`} @click=${()=>this.act(()=>a(`/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver`,{path:{...this.chosen,delivery_id:e.id}}),t.tested)}>${t.again}</button>`:b}</li>`)}</ul>
    </div>`}get chosen(){return{endpoint_id:this.open?.id??``}}async load(){await this.endpoints.load(),this.open&&!this.endpoints.failed&&await this.show(this.endpoints.value?.find(e=>e.id===this.open?.id)??null)}sentTo(n){return new t(this,async()=>(await e(`/webhook-endpoints/{endpoint_id}/deliveries`,{path:{endpoint_id:n},query:{limit:T}})).deliveries)}async show(e){e?.id!==this.open?.id&&(this.deliveries=this.sentTo(e?.id??``)),this.open=e,e&&await this.deliveries.load()}async act(e,t){try{return await e(),v(t),await this.load(),!0}catch(e){return v(s(e),{bad:!0}),!1}}async make(e){e.preventDefault();let t=new FormData(e.target),n=t.getAll(`event`).map(String);if(!n.length){v(c.webhooks.choose,{bad:!0});return}let r=n.length===w.length?[]:n;try{let e=await a(`/webhook-endpoints`,{body:{url:String(t.get(`url`)),event_types:r,...S(t)},once:crypto.randomUUID()});this.secret=e.secret??``,await this.load()}catch(e){v(s(e),{bad:!0})}}};_([n()],E.prototype,`open`,void 0),_([n()],E.prototype,`making`,void 0),_([n()],E.prototype,`secret`,void 0),E=_([i(`webhooks-view`)],E);export{E as WebhooksView};