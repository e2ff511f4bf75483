const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/arrive-view-BJE8tD46.js","assets/compare-slider-fuw9JrtL.js","assets/index-C0tBk6CC.js","assets/index-_gXZcgoQ.css","assets/problems-1AVcRkRl.js","assets/command-palette-CRxj-EVL.js","assets/keys-help-CaBX4Siu.js","assets/side-sheet-CtUAMy9e.js","assets/shoot-view-oXeCli09.js","assets/drop-zone-BIv63pMp.js","assets/thumbs-D2GCrsQp.js","assets/stages-HvthY7Xt.js","assets/photo-view-A4HhmenC.js","assets/activity-view-BTqWrmpW.js","assets/credits-view-Dutn7oQ-.js","assets/account-view-D5vnApAf.js","assets/keys-view-BNJ6VfC7.js","assets/plugins-view-_uHbV1wp.js","assets/schema-2vXgLy_U.js","assets/overview-view-Cb9HSdI0.js","assets/shoots-view-DAFvfeLy.js"])))=>i.map(i=>d[i]);
import{c as e,d as t,f as n,i as r,l as i,p as a,u as o}from"./index-C0tBk6CC.js";var s=Object.defineProperty,c=(e,t)=>{let n=Object.setPrototypeOf({},null);for(var r in e)s(n,r,{get:e[r],enumerable:!0});return t&1||s(n,Symbol.toStringTag,{value:`Module`}),t&2?n:Object.preventExtensions(n)},l=globalThis,u=l.ShadowRoot&&(l.ShadyCSS===void 0||l.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,d=Symbol(),f=new WeakMap,p=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==d)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(u&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=f.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&f.set(t,e))}return e}toString(){return this.cssText}},m=e=>new p(typeof e==`string`?e:e+``,void 0,d),h=(e,...t)=>new p(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,d),ee=(e,t)=>{if(u)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of t){let t=document.createElement(`style`),r=l.litNonce;r!==void 0&&t.setAttribute(`nonce`,r),t.textContent=n.cssText,e.appendChild(t)}},te=u?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return m(t)})(e):e,{is:ne,defineProperty:re,getOwnPropertyDescriptor:ie,getOwnPropertyNames:ae,getOwnPropertySymbols:oe,getPrototypeOf:se}=Object,ce=globalThis,le=ce.trustedTypes,ue=le?le.emptyScript:``,de=ce.reactiveElementPolyfillSupport,fe=(e,t)=>e,pe={toAttribute(e,t){switch(t){case Boolean:e=e?ue:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},me=(e,t)=>!ne(e,t),he={attribute:!0,type:String,converter:pe,reflect:!1,useDefault:!1,hasChanged:me};Symbol.metadata??=Symbol(`metadata`),ce.litPropertyMetadata??=new WeakMap;var g=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=he){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&re(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=ie(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??he}static _$Ei(){if(this.hasOwnProperty(fe(`elementProperties`)))return;let e=se(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(fe(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(fe(`properties`))){let e=this.properties,t=[...ae(e),...oe(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(te(e))}else e!==void 0&&t.push(te(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ee(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?pe:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?pe:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??me)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};g.elementStyles=[],g.shadowRootOptions={mode:`open`},g[fe(`elementProperties`)]=new Map,g[fe(`finalized`)]=new Map,de?.({ReactiveElement:g}),(ce.reactiveElementVersions??=[]).push(`2.1.2`);var ge=globalThis,_e=e=>e,ve=ge.trustedTypes,ye=ve?ve.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,be=`$lit$`,_=`lit$${Math.random().toFixed(9).slice(2)}$`,xe=`?`+_,Se=`<${xe}>`,v=document,Ce=()=>v.createComment(``),we=e=>e===null||typeof e!=`object`&&typeof e!=`function`,Te=Array.isArray,Ee=e=>Te(e)||typeof e?.[Symbol.iterator]==`function`,De=`[ 	
\f\r]`,Oe=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ke=/-->/g,Ae=/>/g,y=RegExp(`>|${De}(?:([^\\s"'>=/]+)(${De}*=${De}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),je=/'/g,Me=/"/g,Ne=/^(?:script|style|textarea|title)$/i,Pe=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),b=Pe(1),x=Pe(2),S=Symbol.for(`lit-noChange`),C=Symbol.for(`lit-nothing`),Fe=new WeakMap,w=v.createTreeWalker(v,129);function Ie(e,t){if(!Te(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return ye===void 0?t:ye.createHTML(t)}var Le=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=Oe;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===Oe?c[1]===`!--`?o=ke:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=y):(Ne.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=y):o=Ae:o===y?c[0]===`>`?(o=i??Oe,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?y:c[3]===`"`?Me:je):o===Me||o===je?o=y:o===ke||o===Ae?o=Oe:(o=y,i=void 0);let d=o===y&&e[t+1].startsWith(`/>`)?` `:``;a+=o===Oe?n+Se:l>=0?(r.push(s),n.slice(0,l)+be+n.slice(l)+_+d):n+_+(l===-2?t:d)}return[Ie(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},Re=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Le(t,n);if(this.el=e.createElement(l,r),w.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=w.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(be)){let t=u[o++],n=i.getAttribute(e).split(_),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?He:r[1]===`?`?Ue:r[1]===`@`?We:Ve}),i.removeAttribute(e)}else e.startsWith(_)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(Ne.test(i.tagName)){let e=i.textContent.split(_),t=e.length-1;if(t>0){i.textContent=ve?ve.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],Ce()),w.nextNode(),c.push({type:2,index:++a});i.append(e[t],Ce())}}}else if(i.nodeType===8){if(i.data===xe)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(_,e+1))!==-1;)c.push({type:7,index:a}),e+=_.length-1}}a++}}static createElement(e,t){let n=v.createElement(`template`);return n.innerHTML=e,n}};function T(e,t,n=e,r){if(t===S)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=we(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=T(e,i._$AS(e,t.values),i,r)),t}var ze=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??v).importNode(t,!0);w.currentNode=r;let i=w.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new Be(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Ge(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=w.nextNode(),a++)}return w.currentNode=v,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},Be=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=C,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=T(this,e,t),we(e)?e===C||e==null||e===``?(this._$AH!==C&&this._$AR(),this._$AH=C):e!==this._$AH&&e!==S&&this._(e):e._$litType$===void 0?e.nodeType===void 0?Ee(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==C&&we(this._$AH)?this._$AA.nextSibling.data=e:this.T(v.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=Re.createElement(Ie(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new ze(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=Fe.get(e.strings);return t===void 0&&Fe.set(e.strings,t=new Re(e)),t}k(t){Te(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(Ce()),this.O(Ce()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=_e(e).nextSibling;_e(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Ve=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=C,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=C}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=T(this,e,t,0),a=!we(e)||e!==this._$AH&&e!==S,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=T(this,r[n+o],t,o),s===S&&(s=this._$AH[o]),a||=!we(s)||s!==this._$AH[o],s===C?e=C:e!==C&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===C?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},He=class extends Ve{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===C?void 0:e}},Ue=class extends Ve{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==C)}},We=class extends Ve{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=T(this,e,t,0)??C)===S)return;let n=this._$AH,r=e===C&&n!==C||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==C&&(n===C||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ge=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){T(this,e)}},Ke={M:be,P:_,A:xe,C:1,L:Le,R:ze,D:Ee,V:T,I:Be,H:Ve,N:Ue,U:We,B:He,F:Ge};(0,ge.litHtmlPolyfillSupport)?.(Re,Be),(ge.litHtmlVersions??=[]).push(`3.3.3`);var qe=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new Be(t.insertBefore(Ce(),e),e,void 0,n??{})}return i._$AI(e),i},Je=globalThis,E=class extends g{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=qe(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return S}};E._$litElement$=!0,E.finalized=!0,Je.litElementHydrateSupport?.({LitElement:E}),(0,Je.litElementPolyfillSupport)?.({LitElement:E}),(Je.litElementVersions??=[]).push(`4.2.2`);var D=e=>(t,n)=>{n===void 0?customElements.define(e,t):n.addInitializer(()=>{customElements.define(e,t)})},Ye={attribute:!0,type:String,converter:pe,reflect:!1,hasChanged:me},Xe=(e=Ye,t,n)=>{let{kind:r,metadata:i}=n,a=globalThis.litPropertyMetadata.get(i);if(a===void 0&&globalThis.litPropertyMetadata.set(i,a=new Map),r===`setter`&&((e=Object.create(e)).wrapped=!0),a.set(n.name,e),r===`accessor`){let{name:r}=n;return{set(n){let i=t.get.call(this);t.set.call(this,n),this.requestUpdate(r,i,e,!0,n)},init(t){return t!==void 0&&this.C(r,void 0,e,t),t}}}if(r===`setter`){let{name:r}=n;return function(n){let i=this[r];t.call(this,n),this.requestUpdate(r,i,e,!0,n)}}throw Error(`Unsupported decorator location: `+r)};function O(e){return(t,n)=>typeof n==`object`?Xe(e,t,n):((e,t,n)=>{let r=t.hasOwnProperty(n);return t.constructor.createProperty(n,e),r?Object.getOwnPropertyDescriptor(t,n):void 0})(e,t,n)}function Ze(e){return O({...e,state:!0,attribute:!1})}var Qe=(e,t,n)=>(n.configurable=!0,n.enumerable=!0,Reflect.decorate&&typeof t!=`object`&&Object.defineProperty(e,t,n),n);function $e(e,t){return(n,r,i)=>{let a=t=>t.renderRoot?.querySelector(e)??null;if(t){let{get:e,set:t}=typeof r==`object`?n:i??(()=>{let e=Symbol();return{get(){return this[e]},set(t){this[e]=t}}})();return Qe(n,r,{get(){let n=e.call(this);return n===void 0&&(n=a(this),(n!==null||this.hasUpdated)&&t.call(this,n)),n}})}return Qe(n,r,{get(){return a(this)}})}}var k=class extends Error{constructor(e,t,n,r={}){super(n),this.status=e,this.reason=t,this.detail=n,this.fields=r}},et={token:async()=>null,refused:()=>void 0};function tt(e){et=e}async function nt(){let e=await et.token();return e?{Authorization:`Bearer ${e}`}:{}}function rt(e,t={},n={}){let r=e.replace(/\{(\w+)\}/g,(e,n)=>encodeURIComponent(t[n]??``)),i=new URLSearchParams;for(let[e,t]of Object.entries(n))t!=null&&t!==``&&i.set(e,String(t));let a=i.toString();return a?`${r}?${a}`:r}async function it(e){try{let t=await e.json();return new k(e.status,String(t.reason??``),String(t.detail??``),t)}catch{return new k(e.status,`INTERNAL`,e.statusText)}}async function at(e,t,n){let r=await nt();n.body!==void 0&&(r[`Content-Type`]=`application/json`),n.once&&(r[`Idempotency-Key`]=n.once);let i;try{i=await fetch(rt(t,n.path,n.query),{method:e.toUpperCase(),headers:r,body:n.body===void 0?void 0:JSON.stringify(n.body),signal:n.signal})}catch(e){throw n.signal?.aborted?e:new k(0,`OFFLINE`,``)}if(i.status===401&&r.Authorization&&et.refused(),!i.ok)throw await it(i);return i.status===204?void 0:await i.json()}var A=(e,t={})=>at(`get`,e,t),j=(e,t={})=>at(`post`,e,t),ot=(e,t={})=>at(`patch`,e,t),st=(e,t={})=>at(`delete`,e,t),ct=h`
  :host {
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: var(--size-head);
    font-weight: 600;
    letter-spacing: -0.025em;
    line-height: 1.12;
    text-wrap: balance;
  }
  h2 {
    font-size: var(--size-title);
    font-weight: 600;
    letter-spacing: -0.018em;
    line-height: 1.25;
  }
  h3 {
    font-size: var(--size-text);
    font-weight: 600;
    letter-spacing: -0.006em;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  img {
    display: block;
    max-width: 100%;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 2.5rem;
    padding: 0.3rem 1rem;
    border: 1px solid transparent;
    border-radius: 99px;
    background: var(--button);
    color: var(--on-button);
    font-weight: 550;
    font-size: var(--size-text);
    letter-spacing: -0.006em;
    line-height: 1.2;
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
    transition:
      background var(--fast),
      border-color var(--fast),
      transform var(--fast);
  }
  .button:hover {
    background: var(--button-over);
  }
  .button:active {
    transform: scale(0.98);
  }
  .button.quiet {
    background: transparent;
    color: var(--text);
    border-color: var(--line-strong);
  }
  .button.quiet:hover {
    background: var(--raised-2);
  }
  .button.bare {
    background: transparent;
    color: var(--text-2);
    padding-inline: 0.7rem;
  }
  .button.bare:hover {
    background: var(--raised-2);
    color: var(--text);
  }
  .button.round {
    padding: 0;
    width: 2.5rem;
    flex: none;
  }
  .button.large {
    min-height: 3.1rem;
    padding-inline: 1.6rem;
    font-size: 1.0625rem;
  }
  .button.small {
    min-height: 2rem;
    padding: 0.2rem 0.8rem;
    font-size: var(--size-small);
  }
  .button.round.small {
    width: 2rem;
    padding: 0;
  }
  .button.danger {
    background: transparent;
    color: var(--bad);
    border-color: currentColor;
  }
  .button[disabled],
  .button[aria-disabled="true"] {
    opacity: 0.45;
    cursor: not-allowed;
    transform: none;
  }
  .field {
    display: grid;
    gap: 0.375rem;
  }
  .field > label,
  .label {
    font-size: var(--size-small);
    font-weight: 500;
    color: var(--text-2);
  }
  input[type="text"],
  input[type="email"],
  input[type="password"],
  input[type="search"],
  input[type="number"],
  input[type="url"],
  select,
  textarea {
    width: 100%;
    min-height: 2.5rem;
    padding: 0.45rem 0.8rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--round-small);
    background: var(--ground);
    transition: border-color var(--fast);
  }
  input::placeholder,
  textarea::placeholder {
    color: var(--text-3);
    opacity: 1;
  }
  input:hover,
  select:hover,
  textarea:hover {
    border-color: var(--text-3);
  }
  input[type="range"] {
    width: 100%;
    accent-color: var(--glow);
    min-height: 1.75rem;
  }
  input[type="checkbox"],
  input[type="radio"] {
    accent-color: var(--glow);
    width: 1.1rem;
    height: 1.1rem;
    margin: 0;
  }
  .hint {
    font-size: var(--size-small);
    color: var(--text-3);
  }
  .wrong {
    font-size: var(--size-small);
    color: var(--bad);
  }
  .quieter {
    color: var(--text-2);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    flex-wrap: wrap;
  }
  .spread {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-4);
    flex-wrap: wrap;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 2.1rem;
    padding: 0.2rem 0.85rem;
    border: 1px solid var(--line-strong);
    border-radius: 99px;
    background: transparent;
    color: var(--text-2);
    font-size: var(--size-small);
    font-weight: 500;
    cursor: pointer;
    transition:
      background var(--fast),
      color var(--fast);
  }
  .choice:hover {
    color: var(--text);
    background: var(--raised-2);
  }
  .choice[aria-pressed="true"],
  .choice[aria-checked="true"],
  .choice[aria-current="true"] {
    background: var(--text);
    border-color: var(--text);
    color: var(--ground);
  }
  .page {
    max-width: 88rem;
    margin-inline: auto;
    padding: var(--space-6) var(--edge) var(--space-8);
  }
  .page.narrow {
    max-width: 52rem;
  }
  .skeleton {
    background: var(--raised-2);
    border-radius: var(--round);
    animation: breathe 1.6s ease-in-out infinite;
  }
  @keyframes breathe {
    50% {
      opacity: 0.5;
    }
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`,M=e=>x`<path d=${e} />`,lt={add:M(`M10 4v12M4 10h12`),close:M(`M5 5l10 10M15 5L5 15`),back:M(`M12 4l-6 6 6 6`),forward:M(`M8 4l6 6-6 6`),down:M(`M5 8l5 5 5-5`),download:M(`M10 3v10M6 9.5l4 4 4-4M4 16.5h12`),bin:M(`M4 6h12M8 6V4h4v2M6 6l.7 10.5h6.6L14 6`),more:x`<path d="M4.5 10h.01M10 10h.01M15.5 10h.01" stroke-width="2.4" />`,check:M(`M4.5 10.5l3.5 3.5 7.5-8`),warn:x`<path d="M10 3.2L17.6 16.4H2.4z" /><path d="M10 8v3.8M10 14h.01" />`,bell:M(`M6 8.5a4 4 0 018 0c0 4 1.8 4.8 1.8 4.8H4.2S6 12.500 6 8.500M8.600 15.800a1.600 1.600 0 002.800 0`),search:x`<circle cx="9" cy="9" r="5" /><path d="M13 13l4 4" />`,spark:M(`M10 3l1.600 5.400L17 10l-5.400 1.600L10 17l-1.600-5.400L3 10l5.400-1.600z`),photo:x`<rect x="3" y="4.500" width="14" height="11" rx="1.500" /><path d="M3.500 13.500l4-4 3.500 3.500 2-2 3.500 3.500" /><circle cx="13" cy="8" r="1" />`,camera:x`<path d="M3 7h3l1.500-2h5L14 7h3v9H3z" /><circle cx="10" cy="11.200" r="2.700" />`,folder:M(`M3 6h5l1.500 1.800H17V15.500H3z`),star:M(`M10 3.500l2 4.300 4.700.6-3.400 3.200.9 4.600-4.200-2.300-4.200 2.300.9-4.600-3.400-3.200 4.700-.6z`),flag:M(`M5.500 17V4M5.500 4.500h8.500l-1.800 3 1.800 3H5.500`),undo:M(`M7 5L4 8l3 3M4.500 8H12a4 4 0 010 8H8`),grid:M(`M4 4h5v5H4zM11 4h5v5h-5zM4 11h5v5H4zM11 11h5v5h-5z`),person:x`<circle cx="10" cy="7" r="3" /><path d="M4.500 16.500a5.600 5.600 0 0111 0" />`,coin:x`<circle cx="10" cy="10" r="6.500" /><path d="M10 6.500v7M8 8.500h3a1.200 1.200 0 010 2.700H9" />`,drag:M(`M7 6l-4 4 4 4M13 6l4 4-4 4`),lock:x`<rect x="5" y="9" width="10" height="7.500" rx="1.500" /><path d="M7 9V6.800a3 3 0 016 0V9" />`,layers:M(`M10 3.500l7 3.600-7 3.600-7-3.600zM3 11l7 3.600 7-3.600`),info:x`<circle cx="10" cy="10" r="6.800" /><path d="M10 9.300v4M10 6.600h.01" />`,shield:M(`M10 3l6 2.200v4.600c0 3.600-2.500 6-6 7.200-3.500-1.200-6-3.600-6-7.200V5.200z`),zoom:x`<circle cx="9" cy="9" r="5" /><path d="M13 13l4 4M9 7v4M7 9h4" />`,compare:x`<rect x="3" y="4.500" width="14" height="11" rx="1.500" /><path d="M10 3v14" />`,key:x`<circle cx="6.800" cy="10" r="3.200" /><path d="M10 10h7M14.500 10v3" />`,chart:M(`M4 16V9M8.500 16V4.500M13 16v-5M17 16H3`),list:M(`M4 6h12M4 10h12M4 14h12`),keyboard:x`<rect x="2.500" y="5.500" width="15" height="9" rx="1.500" /><path d="M5.500 8.500h.01M8.500 8.500h.01M11.500 8.500h.01M14.500 8.500h.01M6.500 11.500h7" />`,leave:M(`M8 4H4v12h4M8.500 10H17M13.500 6.500L17 10l-3.500 3.500`),plug:M(`M7 3v4M13 3v4M5 7h10v3a5 5 0 01-10 0zM10 15v2.500`)};function N(e,t=20){return b`<svg width=${t} height=${t} viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${lt[e]}</svg>`}function ut(e=22){return b`<svg width=${e} height=${e} viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M4 3.500h16v17H4z" fill="none" stroke="currentColor" stroke-width="1.700" /><path d="M4 20.500L20 3.500v17z" fill="var(--glow)" /></svg>`}function P(e,t,n,r){var i=arguments.length,a=i<3?t:r===null?r=Object.getOwnPropertyDescriptor(t,n):r,o;if(typeof Reflect==`object`&&typeof Reflect.decorate==`function`)a=Reflect.decorate(e,t,n,r);else for(var s=e.length-1;s>=0;s--)(o=e[s])&&(a=(i<3?o(a):i>3?o(t,n,a):o(t,n))||a);return i>3&&a&&Object.defineProperty(t,n,a),a}var dt={view:`home`,shoot:``,asset:``},ft=new Set([`activity`,`credits`,`account`,`keys`,`plugins`,`overview`]);function pt(e){let[t=``,n=``,r=``,i=``]=e.replace(/^#?\/?/,``).split(`?`)[0].split(`/`);return t===`shoots`&&n&&r===`photos`&&i?{view:`photo`,shoot:n,asset:i}:t===`shoots`&&n?{view:`shoot`,shoot:n,asset:``}:ft.has(t)?{...dt,view:t}:dt}var F={home:`#/`,shoot:e=>`#/shoots/${e}`,photo:(e,t)=>`#/shoots/${e}/photos/${t}`,plain:e=>`#/${e}`},I=new o(pt(location.hash));function mt(e,t=!1){t?(history.replaceState(null,``,e),ht()):location.hash=e.slice(1)}function ht(){let e=pt(location.hash),t=()=>{I.value=e,e.view!==`photo`&&scrollTo({top:0})};!matchMedia(`(prefers-reduced-motion: reduce)`).matches&&document.startViewTransition&&e.view!==I.value.view?document.startViewTransition(t):t()}window.addEventListener(`hashchange`,ht);function gt(e){return`${(e.sign_in.supabase_url??``).replace(/\/$/,``)}/auth/v1`}async function _t(e,t,n){let r=await fetch(gt(e)+t,{method:n===void 0?`GET`:`POST`,headers:{apikey:e.sign_in.supabase_anon_key??``,"Content-Type":`application/json`},body:n===void 0?void 0:JSON.stringify(n)}),i=await r.json().catch(()=>({}));if(!r.ok)throw new k(r.status,`SIGN_IN`,String(i.msg??i.error_description??``));return i}function vt(e){return btoa(String.fromCharCode(...e)).replace(/\+/g,`-`).replace(/\//g,`_`).replace(/=+$/,``)}async function yt(){let e=vt(crypto.getRandomValues(new Uint8Array(48)));return n(`verifier`,e),vt(new Uint8Array(await crypto.subtle.digest(`SHA-256`,new TextEncoder().encode(e))))}var bt=()=>location.origin+`/`;async function xt(e,t){let n=await yt();await _t(e,`/otp?redirect_to=${encodeURIComponent(bt())}`,{email:t,create_user:!0,code_challenge:n,code_challenge_method:`s256`})}async function St(e){let t=await _t(e,`/settings`),n=new Set([`email`,`phone`,`anonymous_users`]);return Object.entries(t.external??{}).filter(([e,t])=>t&&!n.has(e)).map(([e])=>e)}async function Ct(e,t){let n=new URLSearchParams({provider:t,redirect_to:bt(),code_challenge:await yt(),code_challenge_method:`s256`});location.assign(`${gt(e)}/authorize?${n}`)}var wt=(e,t)=>_t(e,`/token?grant_type=refresh_token`,{refresh_token:t});async function Tt(e){let t=new URLSearchParams(location.search),r=t.get(`code`),i=a(`verifier`,``);if(!r&&!t.has(`error`)||(history.replaceState(null,``,`/`+location.hash),n(`verifier`,null),!r||!i||!e.sign_in.supabase_url))return null;try{return await _t(e,`/token?grant_type=pkce`,{auth_code:r,code_verifier:i})}catch{return null}}var L=new o({phase:`starting`,config:null,account:null,balance:0,held:0,expired:!1}),R=a(`credential`,null),z=null;tt({token:async()=>(R?.kind===`supabase`&&R.refresh&&R.until<Date.now()+6e4&&(z??=Et().finally(()=>z=null),await z),R?.kind===`dev`&&R.until<Date.now()+6e4&&L.value.config?.sign_in.dev_token_url&&(z??=Ot(R.email).finally(()=>z=null),await z),R?.token??null),refused:()=>{L.value.phase===`in`&&Nt(!0)}});function B(e){R=e,n(`credential`,e)}async function Et(){let e=L.value.config;if(R?.refresh&&e)try{B(Dt(await wt(e,R.refresh)))}catch(e){e instanceof k&&e.status>=400&&e.status<500&&Nt(!0)}}function Dt(e){return{kind:`supabase`,token:e.access_token,refresh:e.refresh_token,until:Date.now()+e.expires_in*1e3,email:e.user?.email??``}}async function Ot(e){let t=await fetch(`/auth/dev/token`,{method:`POST`,headers:{"Content-Type":`application/json`},body:JSON.stringify({email:e})});if(!t.ok)throw new k(t.status,`PERMISSION_DENIED`,``);let n=await t.json();B({kind:`dev`,token:n.access_token,until:Date.now()+n.expires_in*1e3,email:e})}async function kt(){try{let e=await A(`/config`);L.patch({config:e});let t=await Tt(e);t&&B(Dt(t))}catch{L.patch({phase:`away`});return}R?await At():L.patch({phase:`out`})}async function At(){try{let[{account:e},t]=await Promise.all([A(`/me`),A(`/credits`)]);L.patch({phase:`in`,account:e,balance:t.balance,held:t.held,expired:!1})}catch(e){if(e instanceof k&&e.status===401?(B(null),L.patch({phase:`out`,expired:!0})):L.patch({phase:`away`}),!(e instanceof k))throw e}}async function jt(e=`me@this-machine.local`){await Ot(e),await At()}async function Mt(e){B({kind:`key`,token:e.trim(),until:0,email:``}),await At()}function Nt(e=!1){B(null),L.patch({phase:`out`,account:null,balance:0,held:0,expired:e})}async function Pt(){try{let e=await A(`/credits`);L.patch({balance:e.balance,held:e.held})}catch{}}function Ft(e,t){let n=L.value.account?.preferences.client?.[e];return n===void 0?t:n}async function It(e,t){let n=L.value.account;if(!n)return;let r={...n.preferences.client,[e]:t};L.patch({account:{...n,preferences:{...n.preferences,client:r}}});let i=await ot(`/me`,{body:{preferences:{client:r}}});L.patch({account:i.account})}var V=new o([]),Lt=0;function Rt(e,t={}){let n=Lt+=1;return V.value=[...V.value.slice(-2),{id:n,text:e,bad:t.bad??!1,action:t.action}],window.setTimeout(()=>zt(n),t.ms??(t.bad?9e3:5e3)),n}function zt(e){V.value=V.value.filter(t=>t.id!==e)}var Bt=5e3,Vt=new Set;function Ht(e,t,n){let r={run:n.run,timer:window.setTimeout(()=>{Vt.delete(r),n.run()},Bt)};Vt.add(r);let i=Rt(e,{ms:Bt,action:{label:t,run:()=>{window.clearTimeout(r.timer),Vt.delete(r)&&n.back(),zt(i)}}})}var Ut=2*Math.PI*9,Wt=class extends E{constructor(...e){super(...e),this.value=-1,this.size=22}static{this.styles=h`
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
  `}render(){let e=this.value<0?.25:Math.min(1,Math.max(.02,this.value));return b`<svg class=${this.value<0?`turning`:``} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${x`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${Ut} stroke-dashoffset=${Ut*(1-e)} transform="rotate(-90 12 12)" />`}
    </svg>`}};P([O({type:Number})],Wt.prototype,`value`,void 0),P([O({type:Number})],Wt.prototype,`size`,void 0),Wt=P([D(`progress-ring`)],Wt);function Gt(e){return e.captured_at??``}function Kt(e){return[...e].sort((e,t)=>Gt(e).localeCompare(Gt(t))||e.filename.localeCompare(t.filename,void 0,{numeric:!0})||e.id.localeCompare(t.id))}var H=new o({items:[],total:0,next:null,loaded:!1,failed:!1}),U=new o(new Map),W=new o(new Map),G=new o(new Map),K=new o(new Map),qt=new Set([`queued`,`processing`,`cancelling`]),Jt=e=>qt.has(e.status);async function Yt(e=!1){let t=H.value;try{let n=await A(`/shoots`,{query:{limit:60,cursor:e?t.next??void 0:void 0}});H.value={items:e?[...t.items,...n.shoots]:n.shoots,total:n.total,next:n.next_cursor,loaded:!0,failed:!1}}catch(e){if(!(e instanceof k))throw e;H.patch({failed:!0,loaded:t.loaded})}}async function Xt(e){let t=H.value.items.find(t=>t.id===e),n=A(`/shoots/{shoot_id}`,{path:{shoot_id:e}}).then(({shoot:e})=>(Zt(e),e));return t??n}function Zt(e){let t=H.value,n=t.items.findIndex(t=>t.id===e.id),r=n<0?[e,...t.items]:t.items.map((t,r)=>r===n?e:t);H.patch({items:r,total:n<0?t.total+1:t.total})}async function Qt(e,t=``){let{shoot:n}=await j(`/shoots`,{body:{name:e,address:t,note:``},once:crypto.randomUUID()});return Zt(n),n}async function $t(e,t){Zt({...e,...t});try{Zt((await ot(`/shoots/{shoot_id}`,{path:{shoot_id:e.id},body:t})).shoot)}catch(t){throw Zt(e),t}}async function en(e){await st(`/shoots/{shoot_id}`,{path:{shoot_id:e}});let t=H.value;H.patch({items:t.items.filter(t=>t.id!==e),total:Math.max(0,t.total-1)})}async function tn(e){let[t]=await Promise.all([nn(e),rn({shoot_id:e})]);W.value=new Map(W.value).set(e,t.filter(e=>e.status===`refused`)),an(e,t.filter(e=>e.status===`ready`))}async function nn(e){let t=[],n;do{let r=await A(`/shoots/{shoot_id}/assets`,{path:{shoot_id:e},query:{limit:200,cursor:n}});t.push(...r.assets),n=r.next_cursor??void 0}while(n);return t}async function rn(e){let t;for(let n=0;n<20;n+=1){let n=await A(`/jobs`,{query:{...e,limit:100,cursor:t}});if(un(n.jobs),t=n.next_cursor??void 0,!t)return}}function an(e,t){U.value=new Map(U.value).set(e,Kt(t))}function on(e){let t=e.shoot_id??``,n=U.value.get(t);n&&an(t,n.some(t=>t.id===e.id)?n.map(t=>t.id===e.id?e:t):[...n,e])}function sn(e,t){let n=U.value.get(e);n&&an(e,n.filter(e=>!t.has(e.id)))}function cn(e){for(let t of U.value.values()){let n=t.find(t=>t.id===e);if(n)return n}}async function ln(e){on((await A(`/assets/{asset_id}`,{path:{asset_id:e}})).asset)}function un(e){if(!e.length)return;let t=new Map(G.value);for(let n of e){let e=t.get(n.id);(!e||e.sequence<=n.sequence)&&t.set(n.id,n)}G.value=t}function dn(e){return[...G.value.values()].filter(t=>t.asset_id===e).sort((e,t)=>(t.created_at??``).localeCompare(e.created_at??``))}function fn(){let e=new Map;for(let t of G.value.values()){let n=e.get(t.asset_id??``);n?n.push(t):e.set(t.asset_id??``,[t])}for(let t of e.values())t.sort((e,t)=>(t.created_at??``).localeCompare(e.created_at??``));return e}var pn=new Set([`succeeded`,`failed`,`cancelled`]),mn=new Map,hn=0;function gn(e){let t=e.job;t&&un([t]);let n=G.value.get(e.job_id);if(n&&!t&&e.status&&!pn.has(n.status)&&(G.value=new Map(G.value).set(n.id,{...n,status:e.status,progress:Math.max(n.progress,e.progress)})),e.type===`progress`||e.type===`started`){let t=K.value.get(e.job_id),n={progress:e.progress,stage:e.stage??t?.stage??null,note:e.note};K.value=new Map(K.value).set(e.job_id,n)}if(pn.has(e.type)){let t=new Map(K.value);t.delete(e.job_id),K.value=t,_n(e)}else!n&&!t&&vn(e.job_id)}async function _n(e){window.clearTimeout(hn),hn=window.setTimeout(()=>void Pt(),300);try{let{job:t}=await A(`/jobs/{job_id}`,{path:{job_id:e.job_id}});un([t]),t.asset_id&&e.type===`succeeded`&&await ln(t.asset_id)}catch{}}function vn(e){mn.has(e)||mn.set(e,window.setTimeout(()=>{mn.delete(e),A(`/jobs/{job_id}`,{path:{job_id:e}}).then(({job:e})=>un([e])).catch(()=>void 0)},400))}function yn(){H.value={items:[],total:0,next:null,loaded:!1,failed:!1},U.value=new Map,W.value=new Map,G.value=new Map,K.value=new Map}var bn=new o([]);async function xn(){bn.value=(await A(`/styles`)).styles}var Sn=e=>bn.value.find(t=>t.id===e);function Cn(t){let n=Sn(t)?.name??t.replace(/_/g,` `);return e.styleNames[n]??n}function wn(e){let t=Sn(e.style)?.defaults??{};return Object.fromEntries(Object.entries(e.params).filter(([e,n])=>JSON.stringify(n)!==JSON.stringify(t[e])))}var Tn=()=>Ft(`look`,{style:`default`,params:{},tier:`premium`,provider:`auto`,prompt:``}),En=e=>It(`look`,e),Dn=()=>Ft(`presets`,[]),On=e=>It(`presets`,[...Dn().filter(t=>t.name!==e.name),e].slice(-20)),kn=e=>It(`presets`,Dn().filter(t=>t.name!==e)),An=new Map,jn=(e,t,n)=>`${e} ${t} ${JSON.stringify(n)}`;function Mn(e,t,n){let r=An.get(jn(e,t,n));return r&&r.until>Date.now()?r.preview:void 0}async function Nn(e,t){let n=t.filter(t=>!Mn(e,t.style,t.params));if(!n.length)return;let r=await j(`/previews`,{body:{asset_id:e,looks:n}}),i=Date.now()+72e4;r.previews.forEach((t,r)=>{let a=n[r];a&&An.set(jn(e,a.style,a.params),{preview:t,until:i})})}async function Pn(e,t){let{quote:n}=await j(`/jobs/quote`,{body:{style:e.style,params:wn(e),tier:e.tier,provider:e.provider,prompt:e.prompt,asset_id:t[0]??null}}),r=Math.max(1,t.length);return{...n,credits:n.credits*r,job_count:r,affordable:n.credits*r<=n.balance}}var Fn=class{constructor(){this.rest=``}push(e){this.rest+=e.replace(/\r\n/g,`
`);let t=[];for(let e=this.rest.indexOf(`

`);e>=0;e=this.rest.indexOf(`

`)){let n=In(this.rest.slice(0,e));this.rest=this.rest.slice(e+2),n&&t.push(n)}return t}};function In(e){let t={event:`message`,id:``,data:``};for(let n of e.split(`
`)){let e=n.indexOf(`:`);if(e<=0)continue;let r=n.slice(e+1).replace(/^ /,``);n.startsWith(`event:`)?t.event=r:n.startsWith(`id:`)?t.id=r:n.startsWith(`data:`)&&(t.data+=(t.data?`
`:``)+r)}return t.data?t:null}var Ln=4e4,Rn=15e3;async function zn(e,t,n){let r=500;for(;!n.aborted;){let i=new AbortController,a=()=>i.abort();n.addEventListener(`abort`,a);let o=window.setTimeout(a,Ln);try{let n=t.position(),s=await fetch(e,{headers:{...await nt(),Accept:`text/event-stream`,...n?{"Last-Event-ID":n}:{}},signal:i.signal});if(!s.ok||!s.body)throw Error(String(s.status));t.connected(!0),r=500;let c=new Fn,l=s.body.pipeThrough(new TextDecoderStream).getReader();for(let e=await l.read();!e.done;e=await l.read()){window.clearTimeout(o),o=window.setTimeout(a,Ln);for(let n of c.push(e.value))t.frame(n)}}catch{}finally{window.clearTimeout(o),n.removeEventListener(`abort`,a)}if(n.aborted)return;t.connected(!1),await Bn(r,n),r=Math.min(Rn,r*2)}}function Bn(e,t){return new Promise(n=>{let r=()=>{window.clearTimeout(i),window.removeEventListener(`online`,r),t.removeEventListener(`abort`,r),n()},i=window.setTimeout(r,e);window.addEventListener(`online`,r),t.addEventListener(`abort`,r)})}var Vn=new o(!0),Hn=null,Un=new Set;function Wn(e){return Un.add(e),()=>Un.delete(e)}function Gn(e){gn(e);for(let t of Un)t(e)}function Kn(e){qn();let t=new AbortController;Hn=t;let r=new BroadcastChannel(`luster-live-${e}`);r.onmessage=e=>{e.data.kind===`event`?Gn(e.data.event):Vn.value=e.data.up},t.signal.addEventListener(`abort`,()=>r.close()),navigator.locks.request(`luster-live-${e}`,{signal:t.signal},async()=>{let i=`position.${e}`,o=a(i,``);await zn(`/events`,{position:()=>o,connected:e=>{Vn.value=e,r.postMessage({kind:`line`,up:e})},frame:e=>{if(e.event===`error`)return;e.id&&n(i,o=e.id);let t=JSON.parse(e.data);Gn(t),r.postMessage({kind:`event`,event:t})}},t.signal)}).catch(()=>void 0)}function qn(){Hn?.abort(),Hn=null}var q=new o(0),Jn=new Set([1,10,100,1e3]),J=0,Yn=0,Xn=null,Zn=0,Qn=()=>Ft(`read_until`,``);async function $n(){q.value=0,await It(`read_until`,new Date().toISOString())}function er(){Xn?.(),tr(),Xn=Wn(e=>{e.snapshot||e.type!==`succeeded`&&e.type!==`failed`||(e.created_at??``)<=Qn()||(location.hash!==`#/activity`&&(q.value+=1),e.type===`succeeded`&&(J+=1,window.clearTimeout(Zn),Zn=window.setTimeout(rr,1200),ir()),nr())}),G.watch(nr)}async function tr(){let e=Qn();if(!e)return;let{jobs:t}=await A(`/jobs`,{query:{limit:50}}).catch(()=>({jobs:[]}));q.value+=t.filter(t=>(t.completed_at??``)>e).length}function nr(){let t=[...G.value.values()].filter(e=>e.status===`queued`||e.status===`processing`).length;document.title=t?`(${t}) ${e.shoots.working(t)} · Luster`:J&&document.hidden?`✓ ${e.job.notifyDone(J)} · Luster`:`Luster`}function rr(){if(!document.hidden||!a(`notify`,!1)||Notification.permission!==`granted`||J===Yn)return;let t=[...G.value.values()].filter(e=>e.status===`succeeded`).at(-1);new Notification(e.job.notifyDone(J-Yn),{body:t?Cn(t.style):``,silent:!0,tag:`luster-done`}),Yn=J}function ir(){if(!Ft(`milestones`,!0))return;let t=a(`done.${L.value.account?.id}`,-1),r=H.value.items.reduce((e,t)=>e+t.jobs.succeeded,0),i=(t<0?r:t)+1;n(`done.${L.value.account?.id}`,i),Jn.has(i)&&Rt(e.activity.milestone(i))}document.addEventListener(`visibilitychange`,()=>{document.hidden||(J=0,Yn=0,nr())});var Y=class extends E{constructor(...e){super(...e),this.items=[],this.label=``,this.face=`bare round`,this.side=`right`,this.up=``,this.open=!1,this.elsewhere=e=>{e.composedPath().includes(this)||(this.open=!1)}}static{this.styles=[ct,h`
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
    `]}connectedCallback(){super.connectedCallback(),document.addEventListener(`pointerdown`,this.elsewhere)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`pointerdown`,this.elsewhere)}render(){return b`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${this.open?b`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(e=>b`<button class="item ${e.danger?`danger`:``}" role="menuitem" @click=${()=>this.choose(e)}>
                ${e.icon?N(e.icon,18):``}<span>${e.label}${e.hint?b`<small>${e.hint}</small>`:``}</span>
              </button>`)}
          </div>`:``}
    `}async toggle(){this.open=!this.open,await this.updateComplete,this.open&&this.renderRoot.querySelector(`.item`)?.focus()}choose(e){this.open=!1,this.opener.focus(),e.run()}key(e){let t=[...this.renderRoot.querySelectorAll(`.item`)],n=t.indexOf(this.shadowRoot.activeElement);if(e.key===`Escape`||e.key===`Tab`)this.open=!1,e.key===`Escape`&&(e.stopPropagation(),this.opener.focus());else if(e.key===`ArrowDown`)t[(n+1)%t.length]?.focus();else if(e.key===`ArrowUp`)t[(n-1+t.length)%t.length]?.focus();else return;e.key!==`Tab`&&e.preventDefault()}};P([O({attribute:!1})],Y.prototype,`items`,void 0),P([O()],Y.prototype,`label`,void 0),P([O()],Y.prototype,`face`,void 0),P([O({reflect:!0})],Y.prototype,`side`,void 0),P([O({reflect:!0})],Y.prototype,`up`,void 0),P([Ze()],Y.prototype,`open`,void 0),P([$e(`.opener`)],Y.prototype,`opener`,void 0),Y=P([D(`pop-menu`)],Y);var ar=[];function or(e){return ar.unshift(e),()=>{let t=ar.indexOf(e);t>=0&&ar.splice(t,1)}}function sr(e){let t=e.composedPath()[0];return t instanceof HTMLElement&&(t.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName))&&t.type!==`checkbox`}function cr(e){return e.composedPath().some(e=>e instanceof HTMLElement&&(e.tagName===`DIALOG`||e.getAttribute(`role`)===`menu`))}function lr(e){let t=e.key===` `?`Space`:e.key.length===1?e.key.toLowerCase():e.key;return e.metaKey||e.ctrlKey?`Mod+${t}`:e.altKey?`Alt+${t}`:t}function ur(e,t){let n=t+lr(e);if(n.includes(`Mod+`)||!sr(e)&&!cr(e))for(let t of ar){let r=t[n];if(r){e.preventDefault(),r(e);return}}}window.addEventListener(`keydown`,e=>ur(e,``)),window.addEventListener(`keyup`,e=>ur(e,`up:`));var dr={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},fr=e=>(...t)=>({_$litDirective$:e,values:t}),pr=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},{I:mr}=Ke,hr=e=>e,gr=()=>document.createComment(``),_r=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0)n=new mr(r.insertBefore(gr(),i),r.insertBefore(gr(),i),e,e.options);else{let t=n._$AB.nextSibling,a=n._$AM,o=a!==e;if(o){let t;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==i||o){let e=n._$AA;for(;e!==t;){let t=hr(e).nextSibling;hr(r).insertBefore(e,i),e=t}}}return n},X=(e,t,n=e)=>(e._$AI(t,n),e),vr={},yr=(e,t=vr)=>e._$AH=t,br=e=>e._$AH,xr=e=>{e._$AR(),e._$AA.remove()},Sr=(e,t,n)=>{let r=new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},Cr=fr(class extends pr{constructor(e){if(super(e),e.type!==dr.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,r]){let i=br(e),{values:a,keys:o}=this.dt(t,n,r);if(!Array.isArray(i))return this.ut=o,a;let s=this.ut??=[],c=[],l,u,d=0,f=i.length-1,p=0,m=a.length-1;for(;d<=f&&p<=m;)if(i[d]===null)d++;else if(i[f]===null)f--;else if(s[d]===o[p])c[p]=X(i[d],a[p]),d++,p++;else if(s[f]===o[m])c[m]=X(i[f],a[m]),f--,m--;else if(s[d]===o[m])c[m]=X(i[d],a[m]),_r(e,c[m+1],i[d]),d++,m--;else if(s[f]===o[p])c[p]=X(i[f],a[p]),_r(e,i[d],i[f]),f--,p++;else if(l===void 0&&(l=Sr(o,p,m),u=Sr(s,d,f)),l.has(s[d])){if(l.has(s[f])){let t=u.get(o[p]),n=t===void 0?null:i[t];if(n===null){let t=_r(e,i[d]);X(t,a[p]),c[p]=t}else c[p]=X(n,a[p]),_r(e,i[d],n),i[t]=null;p++}else xr(i[f]),f--}else xr(i[d]),d++;for(;p<=m;){let t=_r(e,c[m+1]);X(t,a[p]),c[p++]=t}for(;d<=f;){let e=i[d++];e!==null&&xr(e)}return this.ut=o,yr(e,c),S}}),wr={jpg:`image/jpeg`,jpeg:`image/jpeg`,png:`image/png`,webp:`image/webp`,heic:`image/heic`,heif:`image/heif`,tif:`image/tiff`,tiff:`image/tiff`,avif:`image/avif`,dng:`image/x-adobe-dng`,cr2:`image/x-canon-cr2`,cr3:`image/x-canon-cr3`,nef:`image/x-nikon-nef`,arw:`image/x-sony-arw`,raf:`image/x-fuji-raf`,orf:`image/x-olympus-orf`,rw2:`image/x-panasonic-rw2`};function Tr(e){return wr[e.name.toLowerCase().split(`.`).pop()??``]??(e.type||`application/octet-stream`)}var Er=`image/*,`+Object.keys(wr).map(e=>`.${e}`).join(`,`);function Dr(e){return e.startsWith(`.`)||/^(thumbs\.db|desktop\.ini)$/i.test(e)||/\.(xmp|thm|ctg|ind|xml)$/i.test(e)}var Or=new Set([`content-length`,`host`]);function kr(e,t,n,r){return new Promise((i,a)=>{let o=new XMLHttpRequest,s=()=>o.abort(),c=()=>r.signal.removeEventListener(`abort`,s);o.open(`PUT`,e);for(let[e,t]of Object.entries(n))Or.has(e.toLowerCase())||o.setRequestHeader(e,t);o.upload.onprogress=e=>r.progress(e.loaded),o.onload=()=>{c(),o.status>=200&&o.status<300?i({etag:o.getResponseHeader(`ETag`)??``}):a(Ar(o))},o.onerror=()=>{c(),a(new k(0,`OFFLINE`,``))},o.onabort=()=>{c(),a(new DOMException(`aborted`,`AbortError`))},r.signal.addEventListener(`abort`,s),o.send(t)})}function Ar(e){try{let t=JSON.parse(e.responseText);return new k(e.status,String(t.reason??``),String(t.detail??``),t)}catch{return new k(e.status,e.status===412?`STATE_CONFLICT`:`STORAGE_UNAVAILABLE`,``)}}var jr=3e8;async function Mr(e){if(e.size>jr||!globalThis.crypto?.subtle)return``;let t=new Uint8Array(await crypto.subtle.digest(`SHA-256`,await e.arrayBuffer()));return Array.from(t,e=>e.toString(16).padStart(2,`0`)).join(``)}var Nr=3e9,Pr=null,Fr=0;function Ir(){return Pr??=new Promise((e,t)=>{let n=indexedDB.open(`luster-uploads`,1);n.onupgradeneeded=()=>n.result.createObjectStore(`uploads`,{keyPath:`id`}),n.onsuccess=()=>e(n.result),n.onerror=()=>t(n.error??Error(`no database`))}),Pr}async function Lr(e,t){try{let n=await Ir();return await new Promise((r,i)=>{let a=t(n.transaction(`uploads`,e).objectStore(`uploads`));a.onsuccess=()=>r(a.result),a.onerror=()=>i(a.error??Error(`not kept`))})}catch{return}}async function Rr(e){let t=Fr+e.size<=Nr;t&&(Fr+=e.size),await Lr(`readwrite`,n=>n.put({...e,file:t?e.file:null}))}async function zr(e){await Lr(`readwrite`,t=>t.delete(e))}async function Br(e){return(await Lr(`readonly`,e=>e.getAll())??[]).filter(t=>t.account===e)}var Vr=3,Hr=5,Z=new o([]),Ur=new Map,Q=new Map,Wr=new Map;function $(e,t){Z.value=Z.value.map(n=>n.id===e?{...n,...t}:n)}var Gr=e=>Z.value.find(t=>t.id===e);function Kr(e,t){let n=L.value.config?.limits,r=[];for(let i of t){let t=Z.value.find(e=>e.state===`lost`&&e.name===i.name&&e.size===i.size);if(t){$(t.id,{file:i,state:`waiting`,url:URL.createObjectURL(i)});continue}let a=Tr(i),o={id:crypto.randomUUID(),shoot:e,name:i.name,size:i.size,type:a,file:i,state:`waiting`,sent:0,reason:``,detail:``,asset:``,url:``};n&&!n.media_types.includes(a)?Object.assign(o,{state:`refused`,reason:`UNSUPPORTED_FORMAT`}):n&&i.size>n.max_bytes?Object.assign(o,{state:`refused`,reason:`TOO_LARGE`}):i.size===0?Object.assign(o,{state:`refused`,reason:`EMPTY_FILE`}):a!==`image/tiff`&&!a.startsWith(`image/hei`)&&(o.url=URL.createObjectURL(i)),r.push(o)}Z.value=[...Z.value,...r];for(let e of r)e.state===`waiting`&&qr(e.id).then(()=>Jr(e));Xr()}function qr(e){return new Promise(t=>{navigator.locks.request(`luster-upload-${e}`,{ifAvailable:!0},n=>(t(n!==null),n?new Promise(t=>Wr.set(e,t)):void 0))})}async function Jr(e){let t=L.value.account?.id??``,n=Q.get(e.id);await Rr({id:e.id,account:t,shoot:e.shoot,name:e.name,size:e.size,type:e.type,file:e.file,part:n})}async function Yr(){let e=L.value.account?.id??``;for(let t of await Br(e)){if(Gr(t.id)||!await qr(t.id))continue;t.part&&Q.set(t.id,t.part);let e={id:t.id,shoot:t.shoot,name:t.name,size:t.size,type:t.type,file:t.file,state:t.file?`waiting`:`lost`,sent:0,reason:``,detail:``,asset:``,url:t.file?URL.createObjectURL(t.file):``};Z.value=[...Z.value,e]}Xr()}function Xr(){let e=Z.value.filter(e=>e.state===`sending`||e.state===`checking`).length,t=Z.value.filter(e=>e.state===`waiting`).slice(0,Math.max(0,4-e));for(let e of t)Zr(e.id)}async function Zr(e){let t=Gr(e);if(!t?.file)return;let n=new AbortController;Ur.set(e,n),$(e,{state:`sending`,reason:``,detail:``});try{let r=await Mr(t.file);if(Qr(t.shoot,r)){ni(e,{state:`duplicate`});return}let i=t.size>(L.value.config?.limits.multipart_from_bytes??1/0),a=await $r(()=>i?ti(t,n.signal):ei(t,n.signal),n.signal);on({...a,sha256:r}),ni(e,{state:`done`,asset:a.id,sent:t.size}),ri(a.id)}catch(t){if(n.signal.aborted)return;let r=t instanceof k?t:new k(0,`INTERNAL`,``),i=r.status>=400&&r.status<500&&r.status!==429;$(e,{state:i?`refused`:`failed`,reason:r.reason,detail:r.detail}),i&&zr(e)}finally{Ur.delete(e),Xr()}}function Qr(e,t){return(U.value.get(e)??[]).some(e=>e.sha256===t)}async function $r(e,t){for(let n=1;;n+=1)try{return await e()}catch(e){let r=e instanceof k&&(e.status===0||e.status===429||e.status>=500);if(t.aborted||!r||n>=Hr)throw e;let i=Number(e.fields.retry_after??0)*1e3;if(await new Promise(e=>window.setTimeout(e,Math.max(i,600*2**(n-1)))),t.aborted)throw e}}async function ei(e,t){let n=await j(`/uploads/presign`,{body:{filename:e.name,content_type:e.type,shoot_id:e.shoot,size:e.size},signal:t});$(e.id,{asset:n.asset_id}),await kr(n.upload_url,e.file,n.headers,{progress:t=>$(e.id,{sent:t}),signal:t}),$(e.id,{state:`checking`,sent:e.size});let{asset:r}=await j(`/uploads/confirm`,{body:{asset_id:n.asset_id,object_key:n.object_key},signal:t});return r}async function ti(e,t){let n=Q.get(e.id);if(!n){let r=await j(`/uploads/multipart`,{body:{filename:e.name,content_type:e.type,shoot_id:e.shoot,size:e.size},once:e.id,signal:t});n={assetId:r.asset_id,objectKey:r.object_key,uploadId:r.upload_id,size:r.part_size,count:r.part_count},Q.set(e.id,n),await Jr(e)}$(e.id,{asset:n.assetId});let{assetId:r,uploadId:i,objectKey:a,size:o,count:s}=n,c=await j(`/uploads/multipart/parts`,{body:{asset_id:r,upload_id:i,part_numbers:[]},signal:t}),l=new Set(c.uploaded.map(e=>e.part_number)),u=Array.from({length:s},(e,t)=>t+1).filter(e=>!l.has(e)),d=new Map(c.uploaded.map(e=>[e.part_number,e.size])),f=()=>$(e.id,{sent:[...d.values()].reduce((e,t)=>e+t,0)});f(),await Promise.all(Array.from({length:Vr},async()=>{for(let n=u.shift();n!==void 0;n=u.shift()){let a=n,{parts:s}=await j(`/uploads/multipart/parts`,{body:{asset_id:r,upload_id:i,part_numbers:[a]},signal:t}),c=s[0],l=e.file.slice((a-1)*o,a*o);await kr(c.upload_url,l,c.headers,{progress:e=>(d.set(a,e),f()),signal:t})}})),$(e.id,{state:`checking`,sent:e.size}),await j(`/uploads/multipart/complete`,{body:{asset_id:r,upload_id:i,parts:[]},signal:t});let{asset:p}=await j(`/uploads/confirm`,{body:{asset_id:r,object_key:a},signal:t});return p}function ni(e,t){$(e,t),Wr.get(e)?.(),Wr.delete(e),Q.delete(e),zr(e)}function ri(e,t=0){window.setTimeout(async()=>{try{let n=(await A(`/assets/{asset_id}`,{path:{asset_id:e}})).asset;on(n),!n.thumb_url&&t<12?ri(e,t+1):ii(e,n.thumb_url!==null)}catch{}},700*1.4**t)}function ii(e,t){t&&ai(Z.value.filter(t=>t.asset===e&&t.state===`done`).map(({id:e})=>e))}function ai(e){let t=new Set(e);for(let e of Z.value)t.has(e.id)&&e.url&&URL.revokeObjectURL(e.url);Z.value=Z.value.filter(e=>!t.has(e.id))}function oi(e){$(e,{state:`waiting`,reason:``,detail:``,sent:0}),Xr()}function si(){for(let e of Z.value)e.state===`failed`&&$(e.id,{state:`waiting`});Xr()}function ci(e){Ur.get(e)?.abort(),ui(e);let t=Gr(e),n=Q.get(e);n?st(`/uploads/multipart`,{query:{asset_id:n.assetId,upload_id:n.uploadId}}).catch(()=>void 0):t?.asset&&t.state!==`done`&&st(`/assets/{asset_id}`,{path:{asset_id:t.asset}}).catch(()=>void 0),ni(e,{}),ai([e]),Xr()}function li(e){let t=new Set(Z.value.map(e=>e.asset));return(W.value.get(e)??[]).filter(e=>!t.has(e.id)).map(t=>({id:t.id,shoot:e,name:t.filename,size:t.size_bytes,type:t.content_type,file:null,state:`refused`,sent:0,reason:t.refused_reason??``,detail:``,asset:t.id,url:``}))}function ui(e){for(let[t,n]of W.value)n.some(t=>t.id===e)&&(W.value=new Map(W.value).set(t,n.filter(t=>t.id!==e)),st(`/assets/{asset_id}`,{path:{asset_id:e}}).catch(()=>void 0))}function di(e){return Z.value.filter(t=>t.shoot===e)}var fi=()=>Z.value.some(e=>[`waiting`,`sending`,`checking`].includes(e.state));window.addEventListener(`online`,si);var pi=class extends E{constructor(...e){super(...e),this.watch=new t(this,V)}static{this.styles=[ct,h`
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
    `]}render(){return this.watch,b`<section aria-label=${e.common.notices}><div role="status" aria-live="polite" class="unseen">${V.value.at(-1)?.text??``}</div>
      ${Cr(V.value,e=>e.id,t=>b`<div class="toast ${t.bad?`bad`:``}">
          <span>${t.text}</span>
          ${t.action?b`<button @click=${t.action.run}>${t.action.label}</button>`:C}
          <button class="close" aria-label=${e.common.close} @click=${()=>zt(t.id)}>${N(`close`,16)}</button>
        </div>`)}</section>`}};pi=P([D(`toast-stack`)],pi);var mi=/Mac|iPhone|iPad/.test(navigator.platform)?`⌘ K`:`Ctrl K`,hi=class extends E{constructor(...e){super(...e),this.watch=new t(this,L,I,q,G,Z)}static{this.styles=[ct,h`
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
    `]}render(){this.watch;let{account:t,balance:n}=L.value,r=[...G.value.values()].filter(Jt).length,i=Z.value.filter(e=>[`waiting`,`sending`,`checking`].includes(e.state)).length,a=(t?.preferences.display_name||t?.email||`L`).charAt(0);return b`
      <header>
        <a class="home" href=${F.home}>${ut()} <span>${e.name}</span></a>
        <nav aria-label=${e.nav.main}>
          ${r+i?b`<span class="work" role="status"><progress-ring size="18"></progress-ring><span>${e.shoots.working(r+i)}</span></span>`:C}
          <button class="button bare find" @click=${()=>this.dispatchEvent(new CustomEvent(`palette`))} aria-label=${`${e.nav.palette}, ${mi}`}>${N(`search`,18)}<kbd>${mi}</kbd></button>
          <a class="button bare credits" href=${F.plain(`credits`)} aria-label=${`${e.nav.credits}: ${e.creditCount(n)}`}>${N(`coin`,18)} ${n} <span class="long">${n===1?e.creditWord[0]:e.creditWord[1]}</span></a>
          <a class="button bare round bell" href=${F.plain(`activity`)} aria-label=${q.value?`${e.nav.activity}, ${e.activity.unread(q.value)}`:e.nav.activity}>${N(`bell`)}${q.value?b`<span class="dot"></span>`:C}</a>
          <pop-menu .label=${e.nav.menu} .items=${[{label:e.nav.account,hint:t?.email??``,icon:`person`,run:()=>mt(F.plain(`account`))},{label:e.nav.keys,icon:`key`,run:()=>mt(F.plain(`keys`))},{label:e.nav.plugins,icon:`plug`,run:()=>mt(F.plain(`plugins`))},...t?.admin?[{label:e.nav.overview,icon:`chart`,run:()=>mt(F.plain(`overview`))}]:[],{label:e.nav.shortcuts,icon:`keyboard`,run:()=>this.dispatchEvent(new CustomEvent(`help`))},{label:e.nav.api,icon:`list`,run:()=>location.assign(`/docs`)},{label:e.nav.signOut,icon:`leave`,run:()=>Nt()}]}><span class="face" aria-hidden="true">${a}</span></pop-menu>
        </nav>
      </header>
    `}};hi=P([D(`top-bar`)],hi);var gi=c({StudioApp:()=>_i}),_i=class extends E{constructor(...e){super(...e),this.help=!1,this.palette=!1,this.watch=new t(this,L,I,r,Vn),this.account=``}static{this.styles=[ct,h`
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
    `]}connectedCallback(){super.connectedCallback(),kt(),L.watch(()=>this.follow()),or({"Mod+k":()=>this.show(`palette`),"?":()=>this.show(`help`),g:()=>mt(F.home)}),window.addEventListener(`beforeunload`,e=>{fi()&&e.preventDefault()}),window.addEventListener(`online`,()=>L.value.phase===`away`&&void kt()),window.setInterval(()=>L.value.phase===`away`&&void kt(),5e3)}follow(){let e=L.value.account?.id??``;e!==this.account&&(this.account=e,yn(),qn(),e&&(Kn(e),er(),xn().catch(()=>void 0),Yt(),Yr()))}show(e){L.value.phase===`in`&&(this[e]=!0)}render(){this.watch;let{phase:t}=L.value;if(t===`starting`)return b`<main class="away" aria-busy="true">${ut(36)}<p class="unseen">${e.common.loading}</p></main>`;if(t===`away`)return b`<main class="away">${ut(36)}<h1>${e.common.away}</h1><p class="quieter">${e.common.awayMore}</p>
        <button class="button" @click=${()=>kt()}>${e.common.retry}</button></main>`;if(t===`out`)return i(()=>import(`./arrive-view-BJE8tD46.js`),__vite__mapDeps([0,1,2,3,4])),b`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;let n=I.value.view===`photo`;return b`
      <nav aria-label=${e.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${e.common.skipToContent}</a></nav>
      ${n?C:b`<top-bar @palette=${()=>this.show(`palette`)} @help=${()=>this.show(`help`)}></top-bar>`}
      ${Vn.value?C:b`<div class="offline" role="status">${e.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette?b`<command-palette .open=${!0} @closed=${()=>this.palette=!1} @help=${()=>this.show(`help`)}></command-palette>`:C}
      ${this.help?b`<keys-help .open=${!0} @closed=${()=>this.help=!1}></keys-help>`:C}
    `}skip(e){e.preventDefault(),this.renderRoot.querySelector(`#main`)?.focus()}updated(){this.palette&&i(()=>import(`./command-palette-CRxj-EVL.js`),__vite__mapDeps([5,2,3,4])),this.help&&i(()=>import(`./keys-help-CaBX4Siu.js`),__vite__mapDeps([6,7,2,3]))}view(){let{view:e,shoot:t,asset:n}=I.value;switch(e){case`shoot`:return i(()=>import(`./shoot-view-oXeCli09.js`),__vite__mapDeps([8,9,2,3,10,11,4])),b`<shoot-view .shootId=${t}></shoot-view>`;case`photo`:return i(()=>import(`./photo-view-A4HhmenC.js`),__vite__mapDeps([12,1,2,3,11,4,10])),b`<photo-view .shootId=${t} .assetId=${n}></photo-view>`;case`activity`:return i(()=>import(`./activity-view-BTqWrmpW.js`),__vite__mapDeps([13,2,3,10])),b`<activity-view></activity-view>`;case`credits`:return i(()=>import(`./credits-view-Dutn7oQ-.js`),__vite__mapDeps([14,2,3,4])),b`<credits-view></credits-view>`;case`account`:return i(()=>import(`./account-view-D5vnApAf.js`),__vite__mapDeps([15,7,2,3,4])),b`<account-view></account-view>`;case`keys`:return i(()=>import(`./keys-view-BNJ6VfC7.js`),__vite__mapDeps([16,7,2,3,4])),b`<keys-view></keys-view>`;case`plugins`:return i(()=>import(`./plugins-view-_uHbV1wp.js`),__vite__mapDeps([17,18,2,3])),b`<plugins-view></plugins-view>`;case`overview`:return i(()=>import(`./overview-view-Cb9HSdI0.js`),__vite__mapDeps([19,7,2,3,4])),b`<overview-view></overview-view>`;default:return i(()=>import(`./shoots-view-DAFvfeLy.js`),__vite__mapDeps([20,9,2,3,4])),b`<shoots-view></shoots-view>`}}};P([Ze()],_i.prototype,`help`,void 0),P([Ze()],_i.prototype,`palette`,void 0),_i=P([D(`studio-app`)],_i);export{It as $,bn as A,h as At,Xt as B,Nn as C,Ze as Ct,On as D,C as Dt,kn as E,E as Et,G as F,on as G,cn as H,fn as I,H as J,W as K,dn as L,Qt as M,sn as N,Cn as O,S as Ot,Jt as P,Pt as Q,rn as R,Dn as S,$e as St,_i as StudioApp,En as T,D as Tt,U,Yt as V,un as W,Rt as X,K as Y,Ht as Z,Qn as _,A as _t,oi as a,Ct as at,Mn as b,it as bt,di as c,mt as ct,Cr as d,N as dt,Ft as et,fr as f,ut as ft,$n as g,nt as gt,or as h,rt as ht,li as i,Nt as it,$t as j,Sn as k,b as kt,Er as l,F as lt,dr as m,k as mt,Kr as n,jt as nt,si as o,St as ot,pr as p,ct as pt,en as q,ci as r,Mt as rt,Z as s,xt as st,gi as t,L as tt,Dr as u,P as ut,Tn as v,ot as vt,Pn as w,O as wt,xn as x,st as xt,wn as y,j as yt,tn as z};