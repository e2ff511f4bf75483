const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-B30QnaAp.js","assets/decorate-DgVMrwPl.js","assets/compare-slider-xceiVRy5.js","assets/index-BuAdGMzZ.js","assets/index-_gXZcgoQ.css","assets/query-DDQkTGvL.js","assets/icon-B0PWcgOm.js","assets/session-CvghNGP1.js","assets/client-CncvMuQx.js","assets/problems-CmY3BnGo.js","assets/command-palette-C7f0ngNL.js","assets/library-LBpDYgot.js","assets/toasts-DjpvjqyX.js","assets/keys-help-Cm6qCaAO.js","assets/side-sheet-BDCiqcDP.js","assets/shoot-view-PKLi5jjG.js","assets/drop-zone-T1PSegLo.js","assets/media-XVv1lTRL.js","assets/looks-D1XRLt79.js","assets/thumbs-0OCQa6U-.js","assets/stages-KZcncSvU.js","assets/photo-view-BWnTjf53.js","assets/activity-view-Bitd8AaQ.js","assets/credits-view-BU2oTwrD.js","assets/account-view-DJ0fvgh5.js","assets/security-view--mQkEPZn.js","assets/passkeys-D6ek8h3V.js","assets/keys-view-BgYPZMQY.js","assets/webhooks-view-BXJeFyjo.js","assets/plugins-view-CyMFlsVp.js","assets/schema-2vXgLy_U.js","assets/overview-view-BUfu_odP.js","assets/shoots-view-VdHiceu1.js"])))=>i.map(i=>d[i]);
import{a as e,c as t,d as n,f as r,i,l as a,n as o,o as s,r as c,s as l,t as u,u as d}from"./decorate-DgVMrwPl.js";import{c as f,i as p,o as m,r as h,t as g}from"./client-CncvMuQx.js";import{t as ee}from"./query-DDQkTGvL.js";import{c as _,d as v,f as te,i as ne,l as y,p as re,u as b}from"./index-BuAdGMzZ.js";import{_ as ie,a as ae,b as oe,d as se,h as ce,i as le,o as ue,p as de,s as x,v as S}from"./library-LBpDYgot.js";import{d as fe,i as pe}from"./looks-D1XRLt79.js";import{d as C,i as w,n as me,r as he,u as ge}from"./session-CvghNGP1.js";import{i as _e}from"./media-XVv1lTRL.js";import{n as ve,r as T,t as ye}from"./toasts-DjpvjqyX.js";import{n as E,t as D}from"./icon-B0PWcgOm.js";var be=Object.defineProperty,xe=(e,t)=>{let n={};for(var r in e)be(n,r,{get:e[r],enumerable:!0});return t||be(n,Symbol.toStringTag,{value:`Module`}),n},Se={view:`home`,shoot:``,asset:``},Ce=new Set([`activity`,`credits`,`account`,`security`,`keys`,`webhooks`,`plugins`,`overview`]);function we(e){let[t=``,n=``,r=``,i=``]=e.replace(/^#?\/?/,``).split(`?`)[0].split(`/`);return t===`shoots`&&n&&r===`photos`&&i?{view:`photo`,shoot:n,asset:i}:t===`shoots`&&n?{view:`shoot`,shoot:n,asset:``}:Ce.has(t)?{...Se,view:t}:Se}var O={home:`#/`,shoot:e=>`#/shoots/${e}`,photo:(e,t)=>`#/shoots/${e}/photos/${t}`,plain:e=>`#/${e}`},k=new b(we(location.hash));function A(e,t=!1){t?(history.replaceState(null,``,e),Te()):location.hash=e.slice(1)}function Te(){let e=we(location.hash),t=()=>{k.value=e,e.view!==`photo`&&scrollTo({top:0})};!matchMedia(`(prefers-reduced-motion: reduce)`).matches&&document.startViewTransition&&e.view!==k.value.view?document.startViewTransition(t).ready.catch(()=>void 0):t()}window.addEventListener(`hashchange`,Te);var Ee=2*Math.PI*9,j=class extends s{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=r`
    :host {
      display: inline-grid;
    }
    .turning {
      animation: turn 1.1s linear infinite;
    }
    circle.done {
      transition: stroke-dashoffset 300ms linear;
    }
    @keyframes turn {
      to {
        transform: rotate(360deg);
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .turning {
        animation-duration: 6s;
      }
    }
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return a`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${n`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${Ee} stroke-dashoffset=${Ee*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};u([i({type:Number})],j.prototype,`value`,void 0),u([i({type:Number})],j.prototype,`size`,void 0),j=u([e(`progress-ring`)],j);var De=class{constructor(){this.rest=``}push(e){this.rest+=e.replace(/\r\n/g,`
`);let t=[];for(let e=this.rest.indexOf(`

`);e>=0;e=this.rest.indexOf(`

`)){let n=Oe(this.rest.slice(0,e));this.rest=this.rest.slice(e+2),n&&t.push(n)}return t}};function Oe(e){let t={event:`message`,id:``,data:``};for(let n of e.split(`
`)){let e=n.indexOf(`:`);if(e<=0)continue;let r=n.slice(e+1).replace(/^ /,``);n.startsWith(`event:`)?t.event=r:n.startsWith(`id:`)?t.id=r:n.startsWith(`data:`)&&(t.data+=(t.data?`
`:``)+r)}return t.data?t:null}var ke=4e4,Ae=15e3;async function je(e,t,n){let r=500;for(;!n.aborted;){let i=new AbortController,a=()=>i.abort();n.addEventListener(`abort`,a);let o=window.setTimeout(a,ke);try{let n=t.position(),s=await fetch(e,{headers:{...await h(),Accept:`text/event-stream`,...n?{"Last-Event-ID":n}:{}},signal:i.signal});if(!s.ok||!s.body)throw Error(String(s.status));t.connected(!0),r=500;let c=new De,l=s.body.pipeThrough(new TextDecoderStream).getReader();for(let e=await l.read();!e.done;e=await l.read()){window.clearTimeout(o),o=window.setTimeout(a,ke);for(let n of c.push(e.value))t.frame(n)}}catch{}finally{window.clearTimeout(o),n.removeEventListener(`abort`,a)}if(n.aborted)return;t.connected(!1),await Me(r,n),r=Math.min(Ae,r*2)}}function Me(e,t){return new Promise(n=>{let r=()=>{window.clearTimeout(i),window.removeEventListener(`online`,r),t.removeEventListener(`abort`,r),n()},i=window.setTimeout(r,e);window.addEventListener(`online`,r),t.addEventListener(`abort`,r)})}var M=new b(!0),N=null,P=new Set;function Ne(e){return P.add(e),()=>P.delete(e)}function Pe(e){ae(e);for(let t of P)t(e)}function Fe(e){Ie();let t=new AbortController;N=t;let n=new BroadcastChannel(`luster-live-${e}`);n.onmessage=e=>{e.data.kind===`event`?Pe(e.data.event):M.value=e.data.up},t.signal.addEventListener(`abort`,()=>n.close()),navigator.locks.request(`luster-live-${e}`,{signal:t.signal},async()=>{let r=`position.${e}`,i=re(r,``);await je(`/events`,{position:()=>i,connected:e=>{M.value=e,n.postMessage({kind:`line`,up:e})},frame:e=>{if(e.event===`error`)return;e.id&&te(r,i=e.id);let t=JSON.parse(e.data);Pe(t),n.postMessage({kind:`event`,event:t})}},t.signal)}).catch(()=>void 0)}function Ie(){N?.abort(),N=null}var F=new b(0),Le=new Set([1,10,100,1e3]),I=0,L=0,Re=null,ze=0,R=()=>he(`read_until`,``);async function Be(){F.value=0,await me(`read_until`,new Date().toISOString())}function Ve(){Re?.(),He(),Re=Ne(e=>{e.snapshot||e.type!==`succeeded`&&e.type!==`failed`||(e.created_at??``)<=R()||(location.hash!==`#/activity`&&(F.value+=1),e.type===`succeeded`&&(I+=1,window.clearTimeout(ze),ze=window.setTimeout(Ue,1200),We()),z())}),x.watch(z)}async function He(){let e=R();if(!e)return;let{jobs:t}=await p(`/jobs`,{query:{limit:50}}).catch(()=>({jobs:[]}));F.value+=t.filter(t=>(t.completed_at??``)>e).length}function z(){let e=[...x.value.values()].filter(e=>e.status===`queued`||e.status===`processing`).length;document.title=e?`(${e}) ${_.shoots.working(e)} · Luster`:I&&document.hidden?`✓ ${_.job.notifyDone(I)} · Luster`:`Luster`}function Ue(){if(!document.hidden||!re(`notify`,!1)||Notification.permission!==`granted`||I===L)return;let e=[...x.value.values()].filter(e=>e.status===`succeeded`).at(-1);new Notification(_.job.notifyDone(I-L),{body:e?fe(e.style):``,silent:!0,tag:`luster-done`}),L=I}function We(){if(!he(`milestones`,!0))return;let e=re(`done.${w.value.account?.id}`,-1),t=oe.value.items.reduce((e,t)=>e+t.jobs.succeeded,0),n=(e<0?t:e)+1;te(`done.${w.value.account?.id}`,n),Le.has(n)&&ve(_.activity.milestone(n))}document.addEventListener(`visibilitychange`,()=>{document.hidden||(I=0,L=0,z())});var Ge={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ke=e=>(...t)=>({_$litDirective$:e,values:t}),qe=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},{I:Je}=d,Ye=e=>e,Xe=()=>document.createComment(``),B=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0)n=new Je(r.insertBefore(Xe(),i),r.insertBefore(Xe(),i),e,e.options);else{let t=n._$AB.nextSibling,a=n._$AM,o=a!==e;if(o){let t;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==i||o){let e=n._$AA;for(;e!==t;){let t=Ye(e).nextSibling;Ye(r).insertBefore(e,i),e=t}}}return n},V=(e,t,n=e)=>(e._$AI(t,n),e),Ze={},Qe=(e,t=Ze)=>e._$AH=t,$e=e=>e._$AH,H=e=>{e._$AR(),e._$AA.remove()},et=(e,t,n)=>{let r=new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},tt=Ke(class extends qe{constructor(e){if(super(e),e.type!==Ge.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(e,[n,r,i]){let a=$e(e),{values:o,keys:s}=this.dt(n,r,i);if(!Array.isArray(a))return this.ut=s,o;let c=this.ut??=[],l=[],u,d,f=0,p=a.length-1,m=0,h=o.length-1;for(;f<=p&&m<=h;)if(a[f]===null)f++;else if(a[p]===null)p--;else if(c[f]===s[m])l[m]=V(a[f],o[m]),f++,m++;else if(c[p]===s[h])l[h]=V(a[p],o[h]),p--,h--;else if(c[f]===s[h])l[h]=V(a[f],o[h]),B(e,l[h+1],a[f]),f++,h--;else if(c[p]===s[m])l[m]=V(a[p],o[m]),B(e,a[f],a[p]),p--,m++;else if(u===void 0&&(u=et(s,m,h),d=et(c,f,p)),u.has(c[f])){if(u.has(c[p])){let t=d.get(s[m]),n=t===void 0?null:a[t];if(n===null){let t=B(e,a[f]);V(t,o[m]),l[m]=t}else l[m]=V(n,o[m]),B(e,a[f],n),a[t]=null;m++}else H(a[p]),p--}else H(a[f]),f++;for(;m<=h;){let t=B(e,l[h+1]);V(t,o[m]),l[m++]=t}for(;f<=p;){let e=a[f++];e!==null&&H(e)}return this.ut=s,Qe(e,l),t}}),U=class extends s{constructor(...e){super(...e),this.items=[],this.label=``,this.face=`bare round`,this.side=`right`,this.up=``,this.open=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)}}static{this.styles=[o,r`
      :host {
        position: relative;
        display: inline-block;
      }
      .list {
        position: absolute;
        z-index: 40;
        top: calc(100% + 0.4rem);
        right: 0;
        min-width: 14rem;
        padding: 0.35rem;
        border: 1px solid var(--line);
        border-radius: var(--round);
        background: var(--raised);
        box-shadow: var(--shadow);
        animation: open var(--fast);
      }
      :host([side="left"]) .list {
        right: auto;
        left: 0;
      }
      :host([up="true"]) .list {
        top: auto;
        bottom: calc(100% + 0.4rem);
      }
      @keyframes open {
        from {
          opacity: 0;
          translate: 0 -0.3rem;
        }
      }
      .item {
        display: flex;
        width: 100%;
        align-items: center;
        gap: 0.7rem;
        padding: 0.5rem 0.7rem;
        border: 0;
        border-radius: var(--round-small);
        background: transparent;
        text-align: left;
        cursor: pointer;
        white-space: nowrap;
      }
      .item:hover,
      .item:focus-visible {
        background: var(--raised-2);
      }
      .item.danger {
        color: var(--bad);
      }
      .item small {
        display: block;
        color: var(--text-3);
        font-size: var(--size-small);
      }
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return a`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?a`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(e=>a`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
                ${e.icon?D(e.icon,18):``}<span>${e.label}${e.hint?a`<small>${e.hint}</small>`:``}</span>
              </button>`)}
          </div>`:``}
    `}async toggle(){this.open=!this.open,await this.updateComplete,this.open&&this.renderRoot.querySelector(`.item`)?.focus()}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};u([i({attribute:!1})],U.prototype,`items`,void 0),u([i()],U.prototype,`label`,void 0),u([i()],U.prototype,`face`,void 0),u([i({reflect:!0})],U.prototype,`side`,void 0),u([i({reflect:!0})],U.prototype,`up`,void 0),u([c()],U.prototype,`open`,void 0),u([ee(`.opener`)],U.prototype,`opener`,void 0),U=u([e(`pop-menu`)],U);var W=[];function nt(e){return W.unshift(e),()=>{let t=W.indexOf(e);t>=0&&W.splice(t,1)}}function rt(e){let t=e.composedPath()[0];return t instanceof HTMLElement&&(t.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName))&&t.type!==`checkbox`}function it(e){return e.composedPath().some(e=>e instanceof HTMLElement&&(e.tagName===`DIALOG`||e.getAttribute(`role`)===`menu`))}function at(e){let t=e.key===` `?`Space`:e.key.length===1?e.key.toLowerCase():e.key;return e.metaKey||e.ctrlKey?`Mod+${t}`:e.altKey?`Alt+${t}`:t}function ot(e,t){let n=t+at(e);if(n.includes(`Mod+`)||!rt(e)&&!it(e))for(let t of W){let r=t[n];if(r){e.preventDefault(),r(e);return}}}window.addEventListener(`keydown`,e=>ot(e,``)),window.addEventListener(`keyup`,e=>ot(e,`up:`));var st=new Set([`content-length`,`host`]);function ct(e,t,n,r){return new Promise((i,a)=>{let o=new XMLHttpRequest,s=()=>o.abort(),c=()=>r.signal.removeEventListener(`abort`,s);o.open(`PUT`,e);for(let[e,t]of Object.entries(n))st.has(e.toLowerCase())||o.setRequestHeader(e,t);o.upload.onprogress=e=>r.progress(e.loaded),o.onload=()=>{c(),o.status>=200&&o.status<300?i({etag:o.getResponseHeader(`ETag`)??``}):a(lt(o))},o.onerror=()=>{c(),a(new g(0,`OFFLINE`,``))},o.onabort=()=>{c(),a(new DOMException(`aborted`,`AbortError`))},r.signal.addEventListener(`abort`,s),o.send(t)})}function lt(e){try{let t=JSON.parse(e.responseText);return new g(e.status,String(t.reason??``),String(t.detail??``),t)}catch{return new g(e.status,e.status===412?`STATE_CONFLICT`:`STORAGE_UNAVAILABLE`,``)}}var ut=3e8;async function dt(e){if(e.size>ut||!globalThis.crypto?.subtle)return``;let t=new Uint8Array(await crypto.subtle.digest(`SHA-256`,await e.arrayBuffer()));return Array.from(t,e=>e.toString(16).padStart(2,`0`)).join(``)}var ft=3e9,pt=null,mt=0;function ht(){return pt??=new Promise((e,t)=>{let n=indexedDB.open(`luster-uploads`,1);n.onupgradeneeded=()=>n.result.createObjectStore(`uploads`,{keyPath:`id`}),n.onsuccess=()=>e(n.result),n.onerror=()=>t(n.error??Error(`no database`))}),pt}async function G(e,t){try{let n=await ht();return await new Promise((r,i)=>{let a=t(n.transaction(`uploads`,e).objectStore(`uploads`));a.onsuccess=()=>r(a.result),a.onerror=()=>i(a.error??Error(`not kept`))})}catch{return}}async function gt(e){let t=mt+e.size<=ft;t&&(mt+=e.size),await G(`readwrite`,n=>n.put({...e,file:t?e.file:null}))}async function _t(e){await G(`readwrite`,t=>t.delete(e))}async function vt(e){return(await G(`readonly`,e=>e.getAll())??[]).filter(t=>t.account===e)}var yt=5,bt=600,xt=class{constructor(){this.until=0}async over(e,t){for(let n=1;;){await Ct(this.until-Date.now(),t);try{return await e()}catch(e){if(t.aborted||!(e instanceof g)||!St(e))throw e;let r=Number(e.fields.retry_after??0)*1e3;if(e.status===429&&r>0){this.until=Math.max(this.until,Date.now()+r);continue}if(n>=yt)throw e;await Ct(Math.max(r,bt*2**(n-1)),t),n+=1}}}},St=e=>e.status===0||e.status===429||e.status>=500;async function Ct(e,t){e>0&&await new Promise(t=>window.setTimeout(t,e)),t.throwIfAborted()}var wt=3,K=new b([]),q=new xt,J=new Map,Y=new Map,X=new Map;function Z(e,t){K.value=K.value.map(n=>n.id===e?{...n,...t}:n)}var Tt=e=>K.value.find(t=>t.id===e);function Et(e,t){let n=w.value.config?.limits,r=[];for(let i of t){let t=K.value.find(e=>e.state===`lost`&&e.name===i.name&&e.size===i.size);if(t){Z(t.id,{file:i,state:`waiting`,url:URL.createObjectURL(i)});continue}let a=_e(i),o={id:crypto.randomUUID(),shoot:e,name:i.name,size:i.size,type:a,file:i,state:`waiting`,sent:0,reason:``,detail:``,asset:``,url:``};n&&!n.media_types.includes(a)?Object.assign(o,{state:`refused`,reason:`UNSUPPORTED_FORMAT`}):n&&i.size>n.max_bytes?Object.assign(o,{state:`refused`,reason:`TOO_LARGE`}):i.size===0?Object.assign(o,{state:`refused`,reason:`EMPTY_FILE`}):a!==`image/tiff`&&!a.startsWith(`image/hei`)&&(o.url=URL.createObjectURL(i)),r.push(o)}K.value=[...K.value,...r];for(let e of r)e.state===`waiting`&&Dt(e.id).then(()=>Ot(e));Q()}function Dt(e){return new Promise(t=>{navigator.locks.request(`luster-upload-${e}`,{ifAvailable:!0},n=>(t(n!==null),n?new Promise(t=>X.set(e,t)):void 0))})}async function Ot(e){let t=w.value.account?.id??``,n=Y.get(e.id);await gt({id:e.id,account:t,shoot:e.shoot,name:e.name,size:e.size,type:e.type,file:e.file,part:n})}async function kt(){let e=w.value.account?.id??``;for(let t of await vt(e)){if(Tt(t.id)||!await Dt(t.id))continue;t.part&&Y.set(t.id,t.part);let e={id:t.id,shoot:t.shoot,name:t.name,size:t.size,type:t.type,file:t.file,state:t.file?`waiting`:`lost`,sent:0,reason:``,detail:``,asset:``,url:t.file?URL.createObjectURL(t.file):``};K.value=[...K.value,e]}Q()}function Q(){let e=K.value.filter(e=>e.state===`sending`||e.state===`checking`).length,t=K.value.filter(e=>e.state===`waiting`).slice(0,Math.max(0,4-e));for(let e of t)At(e.id)}async function At(e){let t=Tt(e);if(!t?.file)return;let n=new AbortController;J.set(e,n),Z(e,{state:`sending`,reason:``,detail:``});try{let r=await dt(t.file);if(ce.value.has(t.shoot)||await se(t.shoot).catch(()=>void 0),jt(t.shoot,r)){Pt(e,{state:`duplicate`});return}let i=t.size>(w.value.config?.limits.multipart_from_bytes??1/0)?await q.over(()=>Nt(t,n.signal),n.signal):await Mt(t,n.signal);ie({...i,sha256:r}),Pt(e,{state:`done`,asset:i.id,sent:t.size}),Ft(i.id)}catch(t){if(n.signal.aborted)return;let r=t instanceof g?t:new g(0,`INTERNAL`,``),i=r.status>=400&&r.status<500&&r.status!==429;Z(e,{state:i?`refused`:`failed`,reason:r.reason,detail:r.detail}),i&&_t(e)}finally{J.delete(e),Q()}}function jt(e,t){return(ce.value.get(e)??[]).some(e=>e.sha256===t)}async function Mt(e,t){let n=await q.over(()=>m(`/uploads/presign`,{body:{filename:e.name,content_type:e.type,shoot_id:e.shoot,size:e.size},signal:t}),t);Z(e.id,{asset:n.asset_id});let r={progress:t=>Z(e.id,{sent:t}),signal:t};await q.over(async()=>{try{await ct(n.upload_url,e.file,n.headers,r)}catch(e){if(!(e instanceof g&&e.status===412))throw e}},t),Z(e.id,{state:`checking`,sent:e.size});let i={asset_id:n.asset_id,object_key:n.object_key};return(await q.over(()=>m(`/uploads/confirm`,{body:i,signal:t}),t)).asset}async function Nt(e,t){let n=Y.get(e.id);if(!n){let r=await m(`/uploads/multipart`,{body:{filename:e.name,content_type:e.type,shoot_id:e.shoot,size:e.size},once:e.id,signal:t});n={assetId:r.asset_id,objectKey:r.object_key,uploadId:r.upload_id,size:r.part_size,count:r.part_count},Y.set(e.id,n),await Ot(e)}Z(e.id,{asset:n.assetId});let{assetId:r,uploadId:i,objectKey:a,size:o,count:s}=n,c=await m(`/uploads/multipart/parts`,{body:{asset_id:r,upload_id:i,part_numbers:[]},signal:t}),l=new Set(c.uploaded.map(e=>e.part_number)),u=Array.from({length:s},(e,t)=>t+1).filter(e=>!l.has(e)),d=new Map(c.uploaded.map(e=>[e.part_number,e.size])),f=()=>Z(e.id,{sent:[...d.values()].reduce((e,t)=>e+t,0)});f(),await Promise.all(Array.from({length:wt},async()=>{for(let n=u.shift();n!==void 0;n=u.shift()){let a=n,{parts:s}=await m(`/uploads/multipart/parts`,{body:{asset_id:r,upload_id:i,part_numbers:[a]},signal:t}),c=s[0],l=e.file.slice((a-1)*o,a*o);await ct(c.upload_url,l,c.headers,{progress:e=>(d.set(a,e),f()),signal:t})}})),Z(e.id,{state:`checking`,sent:e.size}),await m(`/uploads/multipart/complete`,{body:{asset_id:r,upload_id:i,parts:[]},signal:t});let{asset:p}=await m(`/uploads/confirm`,{body:{asset_id:r,object_key:a},signal:t});return p}function Pt(e,t){Z(e,t),X.get(e)?.(),X.delete(e),Y.delete(e),_t(e)}function Ft(e,t=0){window.setTimeout(async()=>{try{let n=(await p(`/assets/{asset_id}`,{path:{asset_id:e}})).asset;ie(n),!n.thumb_url&&t<12?Ft(e,t+1):It(e,n.thumb_url!==null)}catch{}},700*1.4**t)}function It(e,t){t&&Lt(K.value.filter(t=>t.asset===e&&t.state===`done`).map(({id:e})=>e))}function Lt(e){let t=new Set(e);for(let e of K.value)t.has(e.id)&&e.url&&URL.revokeObjectURL(e.url);K.value=K.value.filter(e=>!t.has(e.id))}function Rt(e){Z(e,{state:`waiting`,reason:``,detail:``,sent:0}),Q()}function zt(){for(let e of K.value)e.state===`failed`&&Z(e.id,{state:`waiting`});Q()}function Bt(e){J.get(e)?.abort(),Ht(e);let t=Tt(e),n=Y.get(e);n?f(`/uploads/multipart`,{query:{asset_id:n.assetId,upload_id:n.uploadId}}).catch(()=>void 0):t?.asset&&t.state!==`done`&&f(`/assets/{asset_id}`,{path:{asset_id:t.asset}}).catch(()=>void 0),Pt(e,{}),Lt([e]),Q()}function Vt(e){let t=new Set(K.value.map(e=>e.asset));return(S.value.get(e)??[]).filter(e=>!t.has(e.id)).map(t=>({id:t.id,shoot:e,name:t.filename,size:t.size_bytes,type:t.content_type,file:null,state:`refused`,sent:0,reason:t.refused_reason??``,detail:``,asset:t.id,url:``}))}function Ht(e){for(let[t,n]of S.value)n.some(t=>t.id===e)&&(S.value=new Map(S.value).set(t,n.filter(t=>t.id!==e)),f(`/assets/{asset_id}`,{path:{asset_id:e}}).catch(()=>void 0))}function Ut(e){return K.value.filter(t=>t.shoot===e)}var Wt=()=>K.value.some(e=>[`waiting`,`sending`,`checking`].includes(e.state));window.addEventListener(`online`,zt);var Gt=class extends s{constructor(...e){super(...e),this.watch=new v(this,T)}static{this.styles=[o,r`
      :host {
        position: fixed;
        z-index: 60;
        left: 50%;
        bottom: calc(1.25rem + env(safe-area-inset-bottom));
        translate: -50% 0;
        width: max-content;
        max-width: calc(100vw - 2rem);
        pointer-events: none;
      }
      section {
        display: grid;
        justify-items: center;
        gap: 0.5rem;
      }
      .toast {
        display: flex;
        align-items: center;
        gap: 0.75rem;
        min-height: 2.9rem;
        padding: 0.35rem 0.5rem 0.35rem 1.1rem;
        border-radius: 1.6rem;
        background: var(--text);
        color: var(--ground);
        box-shadow: var(--shadow);
        pointer-events: auto;
        animation: rise var(--calm);
      }
      .toast.bad {
        background: var(--bad-ground);
        color: var(--text);
        border: 1px solid var(--bad);
      }
      @keyframes rise {
        from {
          translate: 0 0.75rem;
          opacity: 0;
        }
      }
      button {
        border: 0;
        background: transparent;
        color: inherit;
        min-height: 2.1rem;
        padding: 0 0.75rem;
        border-radius: 99px;
        cursor: pointer;
        font-weight: 600;
      }
      button:hover {
        background: rgb(128 128 128 / 0.25);
      }
      .close {
        padding: 0 0.5rem;
        display: grid;
        place-items: center;
      }
    `]}render(){return this.watch,a`<section aria-label=${_.common.notices}><div role="status" aria-live="polite" class="unseen">${T.value.at(-1)?.text??``}</div>
      ${tt(T.value,e=>e.id,e=>a`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?a`<button @click=${e.action.run}>${e.action.label}</button>`:l}
          <button class="close" aria-label=${_.common.close} @click=${()=>ye(e.id)}>${D(`close`,16)}</button>
        </div>`)}</section>`}};Gt=u([e(`toast-stack`)],Gt);var Kt=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,qt=class extends s{constructor(...e){super(...e),this.watch=new v(this,w,k,F,x,K)}static{this.styles=[o,r`
      :host {
        display: block;
        position: sticky;
        top: 0;
        z-index: 35;
        background: color-mix(in srgb, var(--ground) 90%, transparent);
        backdrop-filter: blur(14px);
      }
      header {
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        gap: 0.35rem;
        max-width: 88rem;
        margin-inline: auto;
        padding: 0.65rem var(--edge);
      }
      .home {
        display: inline-flex;
        align-items: center;
        gap: 0.55rem;
        font-size: 1.0625rem;
        font-weight: 620;
        letter-spacing: -0.02em;
        text-decoration: none;
        padding: 0.3rem 0.4rem;
        margin-left: -0.4rem;
        border-radius: var(--round-small);
      }
      nav {
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 0.15rem;
        margin-left: auto;
      }
      .credits {
        gap: 0.4em;
        font-variant-numeric: tabular-nums;
      }
      .dot {
        position: absolute;
        top: 0.45rem;
        right: 0.5rem;
        width: 0.55rem;
        height: 0.55rem;
        border-radius: 50%;
        background: var(--glow);
        box-shadow: 0 0 0 2px var(--ground);
      }
      .bell {
        position: relative;
      }
      .work {
        display: inline-flex;
        align-items: center;
        gap: 0.45rem;
        color: var(--text-2);
        font-size: var(--size-small);
        margin-right: 0.4rem;
      }
      .find {
        color: var(--text-3);
        font-size: var(--size-small);
        gap: 0.6rem;
      }
      kbd {
        font: inherit;
        padding: 0 0.4rem;
        border: 1px solid var(--line-strong);
        border-radius: 5px;
      }
      .face {
        width: 2rem;
        height: 2rem;
        border-radius: 50%;
        background: var(--raised-2);
        color: var(--text);
        display: grid;
        place-items: center;
        font-size: var(--size-small);
        font-weight: 600;
        text-transform: uppercase;
      }
      @media (max-width: 640px) {
        .find,
        .work span,
        .long {
          display: none;
        }
      }
    `]}render(){this.watch;let{account:e,balance:t}=w.value,n=[...x.value.values()].filter(ue).length,r=K.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,i=(e?.preferences.display_name||e?.email||`L`).charAt(0);return a`
      <header>
        <a class="home" href=${O.home}>${E()} <span>${_.name}</span></a>
        <nav aria-label=${_.nav.main}>
          ${n+r?a`<span class="work" role="status"><progress-ring size="18"></progress-ring><span>${_.shoots.working(n+r)}</span></span>`:l}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${_.nav.palette}, ${Kt}`}>${D(`search`,18)}<kbd>${Kt}</kbd></button>
          <a class="button bare credits" href=${O.plain(`credits`)} aria-label=${`${_.nav.credits}: ${_.creditCount(t)}`}>${D(`coin`,18)} ${t} <span class="long">${t===1?_.creditWord[0]:_.creditWord[1]}</span></a>
          <a class="button bare round bell" href=${O.plain(`activity`)} aria-label=${F.value?`${_.nav.activity}, ${_.activity.unread(F.value)}`:_.nav.activity}>${D(`bell`)}${F.value?a`<span class="dot"></span>`:l}</a>
          <pop-menu .label=${_.nav.menu} .items=${[{label:_.nav.account,hint:e?.email??``,icon:`person`,run:()=>A(O.plain(`account`))},{label:_.nav.keys,icon:`key`,run:()=>A(O.plain(`keys`))},{label:_.nav.plugins,icon:`plug`,run:()=>A(O.plain(`plugins`))},...e?.admin?[{label:_.nav.overview,icon:`chart`,run:()=>A(O.plain(`overview`))}]:[],{label:_.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:_.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:_.nav.signOut,icon:`leave`,run:()=>ge()}]}><span class="face" aria-hidden="true">${i}</span></pop-menu>
        </nav>
      </header>
    `}};qt=u([e(`top-bar`)],qt);var Jt=xe({StudioApp:()=>$}),$=class extends s{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new v(this,w,k,ne,M),this.account=``}static{this.styles=[o,r`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 100dvh;
      }
      main {
        flex: 1;
        display: flex;
        flex-direction: column;
      }
      main > * {
        flex: 1;
      }
      .away {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 0.75rem;
        padding: 2rem;
        text-align: center;
        min-height: 100dvh;
      }
      .offline {
        position: sticky;
        top: 0;
        z-index: 30;
        padding: 0.4rem 1rem;
        text-align: center;
        background: var(--raised-2);
        font-size: var(--size-small);
      }
      .skip {
        position: absolute;
        left: 1rem;
        top: -4rem;
        z-index: 90;
      }
      .skip:focus {
        top: 0.75rem;
      }
    `]}connectedCallback(){super.connectedCallback(),C(),w.watch(()=>this.follow()),nt({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>A(O.home)}),window.addEventListener(`beforeunload`,e=>{Wt()&&e.preventDefault()}),window.addEventListener(`online`,()=>w.value.phase===`away`&&void C()),window.setInterval(()=>w.value.phase===`away`&&void C(),5e3)}follow(){let e=w.value.account?.id??``;e!==this.account&&(this.account=e,le(),Ie(),e&&(Fe(e),Ve(),pe().catch(()=>void 0),de(),kt()))}show(e){w.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=w.value;if(e===`starting`)return a`<main class="away" aria-busy="true">${E(36)}<p class="unseen">${_.common.loading}</p></main>`;if(e===`away`)return a`<main class="away">${E(36)}<h1>${_.common.away}</h1><p class="quieter">${_.common.awayMore}</p>
        <button class="button" @click=${()=>C()}>${_.common.retry}</button></main>`;if(e===`out`)return y(()=>import(`./arrive-view-B30QnaAp.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9])),a`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let t=k.value.view===`photo`;return a`
      <nav aria-label=${_.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${_.common.skipToContent}</a></nav>
      ${t?l:a`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${M.value?l:a`<div class="offline" role="status">${_.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?a`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:l}
      ${this.help?a`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:l}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&y(()=>import(`./command-palette-C7f0ngNL.js`),__vite__mapDeps([10,1,6,5,11,8,7,3,4,12,9])),this.help&&y(()=>import(`./keys-help-Cm6qCaAO.js`),__vite__mapDeps([13,1,14,3,4,5,6]))}view(){let{view:e,shoot:t,asset:n}=k.value;switch(e){case`shoot`:return y(()=>import(`./shoot-view-PKLi5jjG.js`),__vite__mapDeps([15,1,5,16,17,12,3,4,6,11,8,7,18,19,20,9])),a`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return y(()=>import(`./photo-view-BWnTjf53.js`),__vite__mapDeps([21,1,8,2,3,4,5,6,20,7,12,9,11,18,19,17])),a`<photo-view .shootId=${t} .assetId=${n}></photo-view>`;case`activity`:return y(()=>import(`./activity-view-Bitd8AaQ.js`),__vite__mapDeps([22,1,8,6,11,7,3,4,18,19,17])),a`<activity-view></activity-view>`;case`credits`:return y(()=>import(`./credits-view-BU2oTwrD.js`),__vite__mapDeps([23,1,8,6,11,7,3,4,12,9])),a`<credits-view></credits-view>`;case`account`:return y(()=>import(`./account-view-DJ0fvgh5.js`),__vite__mapDeps([24,1,8,14,3,4,5,6,7,12,9])),a`<account-view></account-view>`;case`security`:return y(()=>import(`./security-view--mQkEPZn.js`),__vite__mapDeps([25,1,8,26,7,3,4,12,9])),a`<security-view></security-view>`;case`keys`:return y(()=>import(`./keys-view-BgYPZMQY.js`),__vite__mapDeps([27,1,8,6,14,3,4,5,7,12,9])),a`<keys-view></keys-view>`;case`webhooks`:return y(()=>import(`./webhooks-view-BXJeFyjo.js`),__vite__mapDeps([28,1,8,6,14,3,4,5,7,12,9])),a`<webhooks-view></webhooks-view>`;case`plugins`:return y(()=>import(`./plugins-view-CyMFlsVp.js`),__vite__mapDeps([29,1,8,6,30,18,7,3,4])),a`<plugins-view></plugins-view>`;case`overview`:return y(()=>import(`./overview-view-BUfu_odP.js`),__vite__mapDeps([31,1,8,14,3,4,5,6,12,9])),a`<overview-view></overview-view>`;default:return y(()=>import(`./shoots-view-VdHiceu1.js`),__vite__mapDeps([32,1,5,16,17,12,3,4,6,11,8,7,9])),a`<shoots-view></shoots-view>`}}};u([c()],$.prototype,`help`,void 0),u([c()],$.prototype,`palette`,void 0),$=u([e(`studio-app`)],$);export{$ as StudioApp,O as _,Rt as a,Ut as c,Ke as d,qe as f,A as g,R as h,Vt as i,nt as l,Be as m,Et as n,zt as o,Ge as p,Bt as r,K as s,Jt as t,tt as u};