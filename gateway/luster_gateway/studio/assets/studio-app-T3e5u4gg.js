const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-Dk6kfASH.js","assets/decorate-DFIdlZqV.js","assets/compare-slider-C_xul7DS.js","assets/index-DehRe3Na.js","assets/index-_gXZcgoQ.css","assets/query-DDQkTGvL.js","assets/session-B6ScxCva.js","assets/client-CncvMuQx.js","assets/problems-LYNz8YFO.js","assets/command-palette-Ci7lwqOd.js","assets/library-DZjjKhsX.js","assets/toasts-xVj24nFX.js","assets/keys-help-EQ6BymBS.js","assets/side-sheet-C_9vXqwE.js","assets/shoot-view-fgijAsmt.js","assets/drop-zone-vQ2kySxp.js","assets/looks-D1P29ahi.js","assets/thumbs-B30Yk3zW.js","assets/stages-ARcZzxTd.js","assets/photo-view-Q3YfN1hT.js","assets/activity-view-DASx7qGf.js","assets/credits-view-BnyINaYf.js","assets/account-view-BMDEclFI.js","assets/keys-view-x2sGoZKq.js","assets/webhooks-view-C8H8hEU6.js","assets/plugins-view-BOhW-YXR.js","assets/schema-2vXgLy_U.js","assets/overview-view-BzfGBKk-.js","assets/shoots-view-B0aqfkPY.js"])))=>i.map(i=>d[i]);
import{a as e,c as t,d as n,f as r,i,l as a,m as o,n as s,o as c,p as l,r as u,s as d,t as f,u as ee}from"./decorate-DFIdlZqV.js";import{c as p,i as m,o as h,r as te,t as g}from"./client-CncvMuQx.js";import{t as ne}from"./query-DDQkTGvL.js";import{c as _,d as v,f as re,i as ie,l as y,p as b,u as x}from"./index-DehRe3Na.js";import{_ as ae,a as oe,b as se,h as ce,i as le,o as ue,p as de,s as S,v as C}from"./library-DZjjKhsX.js";import{d as fe,i as pe}from"./looks-D1P29ahi.js";import{c as me,i as w,l as T,n as he,r as ge}from"./session-B6ScxCva.js";import{n as _e,r as ve,t as ye}from"./toasts-xVj24nFX.js";var be=Object.defineProperty,xe=(e,t)=>{let n={};for(var r in e)be(n,r,{get:e[r],enumerable:!0});return t||be(n,Symbol.toStringTag,{value:`Module`}),n},Se={view:`home`,shoot:``,asset:``},Ce=new Set([`activity`,`credits`,`account`,`keys`,`webhooks`,`plugins`,`overview`]);function we(e){let[t=``,n=``,r=``,i=``]=e.replace(/^#?\/?/,``).split(`?`)[0].split(`/`);return t===`shoots`&&n&&r===`photos`&&i?{view:`photo`,shoot:n,asset:i}:t===`shoots`&&n?{view:`shoot`,shoot:n,asset:``}:Ce.has(t)?{...Se,view:t}:Se}var E={home:`#/`,shoot:e=>`#/shoots/${e}`,photo:(e,t)=>`#/shoots/${e}/photos/${t}`,plain:e=>`#/${e}`},D=new x(we(location.hash));function O(e,t=!1){t?(history.replaceState(null,``,e),Te()):location.hash=e.slice(1)}function Te(){let e=we(location.hash),t=()=>{D.value=e,e.view!==`photo`&&scrollTo({top:0})};!matchMedia(`(prefers-reduced-motion: reduce)`).matches&&document.startViewTransition&&e.view!==D.value.view?document.startViewTransition(t).ready.catch(()=>void 0):t()}window.addEventListener(`hashchange`,Te);var Ee=2*Math.PI*9,k=class extends t{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=o`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return n`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${l`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${Ee} stroke-dashoffset=${Ee*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};f([c({type:Number})],k.prototype,`value`,void 0),f([c({type:Number})],k.prototype,`size`,void 0),k=f([d(`progress-ring`)],k);var De=class{constructor(){this.rest=``}push(e){this.rest+=e.replace(/\r\n/g,`
`);let t=[];for(let e=this.rest.indexOf(`

`);e>=0;e=this.rest.indexOf(`

`)){let n=Oe(this.rest.slice(0,e));this.rest=this.rest.slice(e+2),n&&t.push(n)}return t}};function Oe(e){let t={event:`message`,id:``,data:``};for(let n of e.split(`
`)){let e=n.indexOf(`:`);if(e<=0)continue;let r=n.slice(e+1).replace(/^ /,``);n.startsWith(`event:`)?t.event=r:n.startsWith(`id:`)?t.id=r:n.startsWith(`data:`)&&(t.data+=(t.data?`
`:``)+r)}return t.data?t:null}var ke=4e4,Ae=15e3;async function je(e,t,n){let r=500;for(;!n.aborted;){let i=new AbortController,a=()=>i.abort();n.addEventListener(`abort`,a);let o=window.setTimeout(a,ke);try{let n=t.position(),s=await fetch(e,{headers:{...await te(),Accept:`text/event-stream`,...n?{"Last-Event-ID":n}:{}},signal:i.signal});if(!s.ok||!s.body)throw Error(String(s.status));t.connected(!0),r=500;let c=new De,l=s.body.pipeThrough(new TextDecoderStream).getReader();for(let e=await l.read();!e.done;e=await l.read()){window.clearTimeout(o),o=window.setTimeout(a,ke);for(let n of c.push(e.value))t.frame(n)}}catch{}finally{window.clearTimeout(o),n.removeEventListener(`abort`,a)}if(n.aborted)return;t.connected(!1),await Me(r,n),r=Math.min(Ae,r*2)}}function Me(e,t){return new Promise(n=>{let r=()=>{window.clearTimeout(i),window.removeEventListener(`online`,r),t.removeEventListener(`abort`,r),n()},i=window.setTimeout(r,e);window.addEventListener(`online`,r),t.addEventListener(`abort`,r)})}var A=new x(!0),j=null,M=new Set;function Ne(e){return M.add(e),()=>M.delete(e)}function Pe(e){oe(e);for(let t of M)t(e)}function Fe(e){Ie();let t=new AbortController;j=t;let n=new BroadcastChannel(`luster-live-${e}`);n.onmessage=e=>{e.data.kind===`event`?Pe(e.data.event):A.value=e.data.up},t.signal.addEventListener(`abort`,()=>n.close()),navigator.locks.request(`luster-live-${e}`,{signal:t.signal},async()=>{let r=`position.${e}`,i=b(r,``);await je(`/events`,{position:()=>i,connected:e=>{A.value=e,n.postMessage({kind:`line`,up:e})},frame:e=>{if(e.event===`error`)return;e.id&&re(r,i=e.id);let t=JSON.parse(e.data);Pe(t),n.postMessage({kind:`event`,event:t})}},t.signal)}).catch(()=>void 0)}function Ie(){j?.abort(),j=null}var N=new x(0),Le=new Set([1,10,100,1e3]),P=0,F=0,Re=null,ze=0,I=()=>ge(`read_until`,``);async function Be(){N.value=0,await he(`read_until`,new Date().toISOString())}function Ve(){Re?.(),He(),Re=Ne(e=>{e.snapshot||e.type!==`succeeded`&&e.type!==`failed`||(e.created_at??``)<=I()||(location.hash!==`#/activity`&&(N.value+=1),e.type===`succeeded`&&(P+=1,window.clearTimeout(ze),ze=window.setTimeout(Ue,1200),We()),L())}),S.watch(L)}async function He(){let e=I();if(!e)return;let{jobs:t}=await m(`/jobs`,{query:{limit:50}}).catch(()=>({jobs:[]}));N.value+=t.filter(t=>(t.completed_at??``)>e).length}function L(){let e=[...S.value.values()].filter(e=>e.status===`queued`||e.status===`processing`).length;document.title=e?`(${e}) ${_.shoots.working(e)} · Luster`:P&&document.hidden?`✓ ${_.job.notifyDone(P)} · Luster`:`Luster`}function Ue(){if(!document.hidden||!b(`notify`,!1)||Notification.permission!==`granted`||P===F)return;let e=[...S.value.values()].filter(e=>e.status===`succeeded`).at(-1);new Notification(_.job.notifyDone(P-F),{body:e?fe(e.style):``,silent:!0,tag:`luster-done`}),F=P}function We(){if(!ge(`milestones`,!0))return;let e=b(`done.${w.value.account?.id}`,-1),t=se.value.items.reduce((e,t)=>e+t.jobs.succeeded,0),n=(e<0?t:e)+1;re(`done.${w.value.account?.id}`,n),Le.has(n)&&_e(_.activity.milestone(n))}document.addEventListener(`visibilitychange`,()=>{document.hidden||(P=0,F=0,L())});var R=class extends t{constructor(...e){super(...e),this.items=[],this.label=``,this.face=`bare round`,this.side=`right`,this.up=``,this.open=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)}}static{this.styles=[i,o`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return n`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?n`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(e=>n`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
                ${e.icon?s(e.icon,18):``}<span>${e.label}${e.hint?n`<small>${e.hint}</small>`:``}</span>
              </button>`)}
          </div>`:``}
    `}async toggle(){this.open=!this.open,await this.updateComplete,this.open&&this.renderRoot.querySelector(`.item`)?.focus()}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};f([c({attribute:!1})],R.prototype,`items`,void 0),f([c()],R.prototype,`label`,void 0),f([c()],R.prototype,`face`,void 0),f([c({reflect:!0})],R.prototype,`side`,void 0),f([c({reflect:!0})],R.prototype,`up`,void 0),f([e()],R.prototype,`open`,void 0),f([ne(`.opener`)],R.prototype,`opener`,void 0),R=f([d(`pop-menu`)],R);var z=[];function Ge(e){return z.unshift(e),()=>{let t=z.indexOf(e);t>=0&&z.splice(t,1)}}function Ke(e){let t=e.composedPath()[0];return t instanceof HTMLElement&&(t.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName))&&t.type!==`checkbox`}function qe(e){return e.composedPath().some(e=>e instanceof HTMLElement&&(e.tagName===`DIALOG`||e.getAttribute(`role`)===`menu`))}function Je(e){let t=e.key===` `?`Space`:e.key.length===1?e.key.toLowerCase():e.key;return e.metaKey||e.ctrlKey?`Mod+${t}`:e.altKey?`Alt+${t}`:t}function Ye(e,t){let n=t+Je(e);if(n.includes(`Mod+`)||!Ke(e)&&!qe(e))for(let t of z){let r=t[n];if(r){e.preventDefault(),r(e);return}}}window.addEventListener(`keydown`,e=>Ye(e,``)),window.addEventListener(`keyup`,e=>Ye(e,`up:`));var Xe={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ze=e=>(...t)=>({_$litDirective$:e,values:t}),Qe=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},{I:$e}=r,et=e=>e,tt=()=>document.createComment(``),B=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0)n=new $e(r.insertBefore(tt(),i),r.insertBefore(tt(),i),e,e.options);else{let t=n._$AB.nextSibling,a=n._$AM,o=a!==e;if(o){let t;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==i||o){let e=n._$AA;for(;e!==t;){let t=et(e).nextSibling;et(r).insertBefore(e,i),e=t}}}return n},V=(e,t,n=e)=>(e._$AI(t,n),e),nt={},rt=(e,t=nt)=>e._$AH=t,it=e=>e._$AH,H=e=>{e._$AR(),e._$AA.remove()},at=(e,t,n)=>{let r=new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},ot=Ze(class extends Qe{constructor(e){if(super(e),e.type!==Xe.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,r]){let i=it(e),{values:a,keys:o}=this.dt(t,n,r);if(!Array.isArray(i))return this.ut=o,a;let s=this.ut??=[],c=[],l,u,d=0,f=i.length-1,p=0,m=a.length-1;for(;d<=f&&p<=m;)if(i[d]===null)d++;else if(i[f]===null)f--;else if(s[d]===o[p])c[p]=V(i[d],a[p]),d++,p++;else if(s[f]===o[m])c[m]=V(i[f],a[m]),f--,m--;else if(s[d]===o[m])c[m]=V(i[d],a[m]),B(e,c[m+1],i[d]),d++,m--;else if(s[f]===o[p])c[p]=V(i[f],a[p]),B(e,i[d],i[f]),f--,p++;else if(l===void 0&&(l=at(o,p,m),u=at(s,d,f)),l.has(s[d])){if(l.has(s[f])){let t=u.get(o[p]),n=t===void 0?null:i[t];if(n===null){let t=B(e,i[d]);V(t,a[p]),c[p]=t}else c[p]=V(n,a[p]),B(e,i[d],n),i[t]=null;p++}else H(i[f]),f--}else H(i[d]),d++;for(;p<=m;){let t=B(e,c[m+1]);V(t,a[p]),c[p++]=t}for(;d<=f;){let e=i[d++];e!==null&&H(e)}return this.ut=o,rt(e,c),ee}}),st={jpg:`image/jpeg`,jpeg:`image/jpeg`,png:`image/png`,webp:`image/webp`,heic:`image/heic`,heif:`image/heif`,tif:`image/tiff`,tiff:`image/tiff`,avif:`image/avif`,dng:`image/x-adobe-dng`,cr2:`image/x-canon-cr2`,cr3:`image/x-canon-cr3`,nef:`image/x-nikon-nef`,arw:`image/x-sony-arw`,raf:`image/x-fuji-raf`,orf:`image/x-olympus-orf`,rw2:`image/x-panasonic-rw2`};function ct(e){return st[e.name.toLowerCase().split(`.`).pop()??``]??(e.type||`application/octet-stream`)}var lt=`image/*,`+Object.keys(st).map(e=>`.${e}`).join(`,`);function ut(e){return e.startsWith(`.`)||/^(thumbs\.db|desktop\.ini)$/i.test(e)||/\.(xmp|thm|ctg|ind|xml)$/i.test(e)}var dt=new Set([`content-length`,`host`]);function ft(e,t,n,r){return new Promise((i,a)=>{let o=new XMLHttpRequest,s=()=>o.abort(),c=()=>r.signal.removeEventListener(`abort`,s);o.open(`PUT`,e);for(let[e,t]of Object.entries(n))dt.has(e.toLowerCase())||o.setRequestHeader(e,t);o.upload.onprogress=e=>r.progress(e.loaded),o.onload=()=>{c(),o.status>=200&&o.status<300?i({etag:o.getResponseHeader(`ETag`)??``}):a(pt(o))},o.onerror=()=>{c(),a(new g(0,`OFFLINE`,``))},o.onabort=()=>{c(),a(new DOMException(`aborted`,`AbortError`))},r.signal.addEventListener(`abort`,s),o.send(t)})}function pt(e){try{let t=JSON.parse(e.responseText);return new g(e.status,String(t.reason??``),String(t.detail??``),t)}catch{return new g(e.status,e.status===412?`STATE_CONFLICT`:`STORAGE_UNAVAILABLE`,``)}}var mt=3e8;async function ht(e){if(e.size>mt||!globalThis.crypto?.subtle)return``;let t=new Uint8Array(await crypto.subtle.digest(`SHA-256`,await e.arrayBuffer()));return Array.from(t,e=>e.toString(16).padStart(2,`0`)).join(``)}var gt=3e9,_t=null,vt=0;function yt(){return _t??=new Promise((e,t)=>{let n=indexedDB.open(`luster-uploads`,1);n.onupgradeneeded=()=>n.result.createObjectStore(`uploads`,{keyPath:`id`}),n.onsuccess=()=>e(n.result),n.onerror=()=>t(n.error??Error(`no database`))}),_t}async function U(e,t){try{let n=await yt();return await new Promise((r,i)=>{let a=t(n.transaction(`uploads`,e).objectStore(`uploads`));a.onsuccess=()=>r(a.result),a.onerror=()=>i(a.error??Error(`not kept`))})}catch{return}}async function bt(e){let t=vt+e.size<=gt;t&&(vt+=e.size),await U(`readwrite`,n=>n.put({...e,file:t?e.file:null}))}async function xt(e){await U(`readwrite`,t=>t.delete(e))}async function St(e){return(await U(`readonly`,e=>e.getAll())??[]).filter(t=>t.account===e)}var Ct=5,wt=600,Tt=class{constructor(){this.until=0}async over(e,t){for(let n=1;;){await Dt(this.until-Date.now(),t);try{return await e()}catch(e){if(t.aborted||!(e instanceof g)||!Et(e))throw e;let r=Number(e.fields.retry_after??0)*1e3;if(e.status===429&&r>0){this.until=Math.max(this.until,Date.now()+r);continue}if(n>=Ct)throw e;await Dt(Math.max(r,wt*2**(n-1)),t),n+=1}}}},Et=e=>e.status===0||e.status===429||e.status>=500;async function Dt(e,t){e>0&&await new Promise(t=>window.setTimeout(t,e)),t.throwIfAborted()}var Ot=3,W=new x([]),G=new Tt,K=new Map,q=new Map,J=new Map;function Y(e,t){W.value=W.value.map(n=>n.id===e?{...n,...t}:n)}var X=e=>W.value.find(t=>t.id===e);function kt(e,t){let n=w.value.config?.limits,r=[];for(let i of t){let t=W.value.find(e=>e.state===`lost`&&e.name===i.name&&e.size===i.size);if(t){Y(t.id,{file:i,state:`waiting`,url:URL.createObjectURL(i)});continue}let a=ct(i),o={id:crypto.randomUUID(),shoot:e,name:i.name,size:i.size,type:a,file:i,state:`waiting`,sent:0,reason:``,detail:``,asset:``,url:``};n&&!n.media_types.includes(a)?Object.assign(o,{state:`refused`,reason:`UNSUPPORTED_FORMAT`}):n&&i.size>n.max_bytes?Object.assign(o,{state:`refused`,reason:`TOO_LARGE`}):i.size===0?Object.assign(o,{state:`refused`,reason:`EMPTY_FILE`}):a!==`image/tiff`&&!a.startsWith(`image/hei`)&&(o.url=URL.createObjectURL(i)),r.push(o)}W.value=[...W.value,...r];for(let e of r)e.state===`waiting`&&At(e.id).then(()=>jt(e));Z()}function At(e){return new Promise(t=>{navigator.locks.request(`luster-upload-${e}`,{ifAvailable:!0},n=>(t(n!==null),n?new Promise(t=>J.set(e,t)):void 0))})}async function jt(e){let t=w.value.account?.id??``,n=q.get(e.id);await bt({id:e.id,account:t,shoot:e.shoot,name:e.name,size:e.size,type:e.type,file:e.file,part:n})}async function Mt(){let e=w.value.account?.id??``;for(let t of await St(e)){if(X(t.id)||!await At(t.id))continue;t.part&&q.set(t.id,t.part);let e={id:t.id,shoot:t.shoot,name:t.name,size:t.size,type:t.type,file:t.file,state:t.file?`waiting`:`lost`,sent:0,reason:``,detail:``,asset:``,url:t.file?URL.createObjectURL(t.file):``};W.value=[...W.value,e]}Z()}function Z(){let e=W.value.filter(e=>e.state===`sending`||e.state===`checking`).length,t=W.value.filter(e=>e.state===`waiting`).slice(0,Math.max(0,4-e));for(let e of t)Nt(e.id)}async function Nt(e){let t=X(e);if(!t?.file)return;let n=new AbortController;K.set(e,n),Y(e,{state:`sending`,reason:``,detail:``});try{let r=await ht(t.file);if(Pt(t.shoot,r)){Q(e,{state:`duplicate`});return}let i=t.size>(w.value.config?.limits.multipart_from_bytes??1/0)?await G.over(()=>It(t,n.signal),n.signal):await Ft(t,n.signal);ae({...i,sha256:r}),Q(e,{state:`done`,asset:i.id,sent:t.size}),Lt(i.id)}catch(t){if(n.signal.aborted)return;let r=t instanceof g?t:new g(0,`INTERNAL`,``),i=r.status>=400&&r.status<500&&r.status!==429;Y(e,{state:i?`refused`:`failed`,reason:r.reason,detail:r.detail}),i&&xt(e)}finally{K.delete(e),Z()}}function Pt(e,t){return(ce.value.get(e)??[]).some(e=>e.sha256===t)}async function Ft(e,t){let n=await G.over(()=>h(`/uploads/presign`,{body:{filename:e.name,content_type:e.type,shoot_id:e.shoot,size:e.size},signal:t}),t);Y(e.id,{asset:n.asset_id});let r={progress:t=>Y(e.id,{sent:t}),signal:t};await G.over(async()=>{try{await ft(n.upload_url,e.file,n.headers,r)}catch(e){if(!(e instanceof g&&e.status===412))throw e}},t),Y(e.id,{state:`checking`,sent:e.size});let i={asset_id:n.asset_id,object_key:n.object_key};return(await G.over(()=>h(`/uploads/confirm`,{body:i,signal:t}),t)).asset}async function It(e,t){let n=q.get(e.id);if(!n){let r=await h(`/uploads/multipart`,{body:{filename:e.name,content_type:e.type,shoot_id:e.shoot,size:e.size},once:e.id,signal:t});n={assetId:r.asset_id,objectKey:r.object_key,uploadId:r.upload_id,size:r.part_size,count:r.part_count},q.set(e.id,n),await jt(e)}Y(e.id,{asset:n.assetId});let{assetId:r,uploadId:i,objectKey:a,size:o,count:s}=n,c=await h(`/uploads/multipart/parts`,{body:{asset_id:r,upload_id:i,part_numbers:[]},signal:t}),l=new Set(c.uploaded.map(e=>e.part_number)),u=Array.from({length:s},(e,t)=>t+1).filter(e=>!l.has(e)),d=new Map(c.uploaded.map(e=>[e.part_number,e.size])),f=()=>Y(e.id,{sent:[...d.values()].reduce((e,t)=>e+t,0)});f(),await Promise.all(Array.from({length:Ot},async()=>{for(let n=u.shift();n!==void 0;n=u.shift()){let a=n,{parts:s}=await h(`/uploads/multipart/parts`,{body:{asset_id:r,upload_id:i,part_numbers:[a]},signal:t}),c=s[0],l=e.file.slice((a-1)*o,a*o);await ft(c.upload_url,l,c.headers,{progress:e=>(d.set(a,e),f()),signal:t})}})),Y(e.id,{state:`checking`,sent:e.size}),await h(`/uploads/multipart/complete`,{body:{asset_id:r,upload_id:i,parts:[]},signal:t});let{asset:ee}=await h(`/uploads/confirm`,{body:{asset_id:r,object_key:a},signal:t});return ee}function Q(e,t){Y(e,t),J.get(e)?.(),J.delete(e),q.delete(e),xt(e)}function Lt(e,t=0){window.setTimeout(async()=>{try{let n=(await m(`/assets/{asset_id}`,{path:{asset_id:e}})).asset;ae(n),!n.thumb_url&&t<12?Lt(e,t+1):Rt(e,n.thumb_url!==null)}catch{}},700*1.4**t)}function Rt(e,t){t&&zt(W.value.filter(t=>t.asset===e&&t.state===`done`).map(({id:e})=>e))}function zt(e){let t=new Set(e);for(let e of W.value)t.has(e.id)&&e.url&&URL.revokeObjectURL(e.url);W.value=W.value.filter(e=>!t.has(e.id))}function Bt(e){Y(e,{state:`waiting`,reason:``,detail:``,sent:0}),Z()}function Vt(){for(let e of W.value)e.state===`failed`&&Y(e.id,{state:`waiting`});Z()}function Ht(e){K.get(e)?.abort(),Wt(e);let t=X(e),n=q.get(e);n?p(`/uploads/multipart`,{query:{asset_id:n.assetId,upload_id:n.uploadId}}).catch(()=>void 0):t?.asset&&t.state!==`done`&&p(`/assets/{asset_id}`,{path:{asset_id:t.asset}}).catch(()=>void 0),Q(e,{}),zt([e]),Z()}function Ut(e){let t=new Set(W.value.map(e=>e.asset));return(C.value.get(e)??[]).filter(e=>!t.has(e.id)).map(t=>({id:t.id,shoot:e,name:t.filename,size:t.size_bytes,type:t.content_type,file:null,state:`refused`,sent:0,reason:t.refused_reason??``,detail:``,asset:t.id,url:``}))}function Wt(e){for(let[t,n]of C.value)n.some(t=>t.id===e)&&(C.value=new Map(C.value).set(t,n.filter(t=>t.id!==e)),p(`/assets/{asset_id}`,{path:{asset_id:e}}).catch(()=>void 0))}function Gt(e){return W.value.filter(t=>t.shoot===e)}var Kt=()=>W.value.some(e=>[`waiting`,`sending`,`checking`].includes(e.state));window.addEventListener(`online`,Vt);var qt=class extends t{constructor(...e){super(...e),this.watch=new v(this,ve)}static{this.styles=[i,o`
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
    `]}render(){return this.watch,n`<section aria-label=${_.common.notices}><div role="status" aria-live="polite" class="unseen">${ve.value.at(-1)?.text??``}</div>
      ${ot(ve.value,e=>e.id,e=>n`<div class="toast ${e.bad?`bad`:``}">
          <span>${e.text}</span>
          ${e.action?n`<button @click=${e.action.run}>${e.action.label}</button>`:a}
          <button class="close" aria-label=${_.common.close} @click=${()=>ye(e.id)}>${s(`close`,16)}</button>
        </div>`)}</section>`}};qt=f([d(`toast-stack`)],qt);var Jt=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,Yt=class extends t{constructor(...e){super(...e),this.watch=new v(this,w,D,N,S,W)}static{this.styles=[i,o`
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
    `]}render(){this.watch;let{account:e,balance:t}=w.value,r=[...S.value.values()].filter(ue).length,i=W.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,o=(e?.preferences.display_name||e?.email||`L`).charAt(0);return n`
      <header>
        <a class="home" href=${E.home}>${u()} <span>${_.name}</span></a>
        <nav aria-label=${_.nav.main}>
          ${r+i?n`<span class="work" role="status"><progress-ring size="18"></progress-ring><span>${_.shoots.working(r+i)}</span></span>`:a}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${_.nav.palette}, ${Jt}`}>${s(`search`,18)}<kbd>${Jt}</kbd></button>
          <a class="button bare credits" href=${E.plain(`credits`)} aria-label=${`${_.nav.credits}: ${_.creditCount(t)}`}>${s(`coin`,18)} ${t} <span class="long">${t===1?_.creditWord[0]:_.creditWord[1]}</span></a>
          <a class="button bare round bell" href=${E.plain(`activity`)} aria-label=${N.value?`${_.nav.activity}, ${_.activity.unread(N.value)}`:_.nav.activity}>${s(`bell`)}${N.value?n`<span class="dot"></span>`:a}</a>
          <pop-menu .label=${_.nav.menu} .items=${[{label:_.nav.account,hint:e?.email??``,icon:`person`,run:()=>O(E.plain(`account`))},{label:_.nav.keys,icon:`key`,run:()=>O(E.plain(`keys`))},{label:_.nav.plugins,icon:`plug`,run:()=>O(E.plain(`plugins`))},...e?.admin?[{label:_.nav.overview,icon:`chart`,run:()=>O(E.plain(`overview`))}]:[],{label:_.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:_.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:_.nav.signOut,icon:`leave`,run:()=>me()}]}><span class="face" aria-hidden="true">${o}</span></pop-menu>
        </nav>
      </header>
    `}};Yt=f([d(`top-bar`)],Yt);var Xt=xe({StudioApp:()=>$}),$=class extends t{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new v(this,w,D,ie,A),this.account=``}static{this.styles=[i,o`
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
    `]}connectedCallback(){super.connectedCallback(),T(),w.watch(()=>this.follow()),Ge({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>O(E.home)}),window.addEventListener(`beforeunload`,e=>{Kt()&&e.preventDefault()}),window.addEventListener(`online`,()=>w.value.phase===`away`&&void T()),window.setInterval(()=>w.value.phase===`away`&&void T(),5e3)}follow(){let e=w.value.account?.id??``;e!==this.account&&(this.account=e,le(),Ie(),e&&(Fe(e),Ve(),pe().catch(()=>void 0),de(),Mt()))}show(e){w.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:e}=w.value;if(e===`starting`)return n`<main class="away" aria-busy="true">${u(36)}<p class="unseen">${_.common.loading}</p></main>`;if(e===`away`)return n`<main class="away">${u(36)}<h1>${_.common.away}</h1><p class="quieter">${_.common.awayMore}</p>
        <button class="button" @click=${()=>T()}>${_.common.retry}</button></main>`;if(e===`out`)return y(()=>import(`./arrive-view-Dk6kfASH.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8])),n`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let t=D.value.view===`photo`;return n`
      <nav aria-label=${_.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${_.common.skipToContent}</a></nav>
      ${t?a:n`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${A.value?a:n`<div class="offline" role="status">${_.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?n`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:a}
      ${this.help?n`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:a}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&y(()=>import(`./command-palette-Ci7lwqOd.js`),__vite__mapDeps([9,1,10,7,6,3,4,5,11,8])),this.help&&y(()=>import(`./keys-help-EQ6BymBS.js`),__vite__mapDeps([12,1,13,3,4,5]))}view(){let{view:e,shoot:t,asset:r}=D.value;switch(e){case`shoot`:return y(()=>import(`./shoot-view-fgijAsmt.js`),__vite__mapDeps([14,1,5,15,11,3,4,10,7,6,16,17,18,8])),n`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return y(()=>import(`./photo-view-Q3YfN1hT.js`),__vite__mapDeps([19,1,7,5,2,3,4,18,6,11,8,10,16,17])),n`<photo-view .shootId=${t} .assetId=${r}></photo-view>`;case`activity`:return y(()=>import(`./activity-view-DASx7qGf.js`),__vite__mapDeps([20,1,7,10,6,3,4,16,17])),n`<activity-view></activity-view>`;case`credits`:return y(()=>import(`./credits-view-BnyINaYf.js`),__vite__mapDeps([21,1,7,10,6,3,4,11,8])),n`<credits-view></credits-view>`;case`account`:return y(()=>import(`./account-view-BMDEclFI.js`),__vite__mapDeps([22,1,7,13,3,4,5,6,11,8])),n`<account-view></account-view>`;case`keys`:return y(()=>import(`./keys-view-x2sGoZKq.js`),__vite__mapDeps([23,1,7,13,3,4,5,6,11,8])),n`<keys-view></keys-view>`;case`webhooks`:return y(()=>import(`./webhooks-view-C8H8hEU6.js`),__vite__mapDeps([24,1,7,13,3,4,5,6,11,8])),n`<webhooks-view></webhooks-view>`;case`plugins`:return y(()=>import(`./plugins-view-BOhW-YXR.js`),__vite__mapDeps([25,1,7,26,16,6,3,4])),n`<plugins-view></plugins-view>`;case`overview`:return y(()=>import(`./overview-view-BzfGBKk-.js`),__vite__mapDeps([27,1,7,13,3,4,5,11,8])),n`<overview-view></overview-view>`;default:return y(()=>import(`./shoots-view-B0aqfkPY.js`),__vite__mapDeps([28,1,5,15,11,3,4,10,7,6,8])),n`<shoots-view></shoots-view>`}}};f([e()],$.prototype,`help`,void 0),f([e()],$.prototype,`palette`,void 0),$=f([d(`studio-app`)],$);export{$ as StudioApp,I as _,Bt as a,Gt as c,ot as d,Ze as f,Be as g,Ge as h,Ut as i,lt as l,Xe as m,kt as n,Vt as o,Qe as p,Ht as r,W as s,Xt as t,ut as u,O as v,E as y};