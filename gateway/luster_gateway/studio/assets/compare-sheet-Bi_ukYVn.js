import{$r as e,Ar as t,Gt as n,Hr as r,Ir as i,Jt as a,Kt as o,Mr as s,Nn as c,Nr as l,Pr as u,Qn as d,Rr as f,V as p,W as m,Xt as h,Y as g,Zt as _,ar as v,er as y,jn as b,jr as x,kr as S,lr as C,nn as w,nr as T,or as E,qn as D,qr as O,qt as k,rn as A,rr as j}from"./common-CTwHqudk.js";import"./side-sheet-mdZSMrVs.js";var M=class extends l{constructor(...t){super(...t),this.open=!1,this.chosen=new Set,this.tier=n().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new e(this,A,C,b,r),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await p(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));E(),this.sheet.open=!1,d(y.comparison(e.id))}catch(e){this.wrong=D(e)}finally{this.starting=!1}}}static{this.styles=[v,f`
      .looks {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(12rem, 44%), 1fr));
        gap: 0.9rem;
        margin: 1.25rem 0 1.5rem;
      }
      .look {
        display: grid;
        gap: 0.5rem;
        position: relative;
        padding: 0;
        border: 0;
        background: none;
        text-align: left;
        cursor: pointer;
      }
      .look[aria-disabled="true"] {
        cursor: not-allowed;
        opacity: 0.5;
      }
      .picture {
        display: block;
        aspect-ratio: 3 / 2;
        border-radius: var(--round);
        overflow: hidden;
        background: var(--raised-2);
      }
      .picture img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .look[aria-checked="true"] .picture {
        box-shadow:
          0 0 0 2px var(--raised),
          0 0 0 4px var(--glow);
      }
      .tick {
        position: absolute;
        top: 0.5rem;
        right: 0.5rem;
        width: 1.6rem;
        height: 1.6rem;
        border-radius: 50%;
        display: grid;
        place-items: center;
        background: var(--glow);
        color: var(--on-glow);
      }
      .word {
        font-weight: 550;
        overflow-wrap: anywhere;
      }
      .word small {
        display: block;
        font-weight: 400;
        color: var(--text-3);
      }
      .sum {
        display: grid;
        gap: 0.15rem;
      }
    `]}connectedCallback(){super.connectedCallback(),A.value.length||a().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=A.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:O.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...h().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:w(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=C.value.config?.tiers??[];return i`<side-sheet form="wide" .heading=${O.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${O.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${O.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${O.looks.tier}>
        ${e.map(e=>i`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${O.looks.tiers[e.name]} · ${O.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:t,hint:n,look:r}){let a=k(this.asset.id,r.style,o(r))??k(this.asset.id,r.style,{}),s=this.chosen.has(e),l=!s&&this.chosen.size>=8,d=[n,c(this.asset.id).some(e=>m(e,r,this.tier))?O.comparisons.there:``].filter(Boolean).join(` · `);return i`<button class="look" role="checkbox" aria-checked=${s} aria-disabled=${l} @click=${()=>this.toggle(e,l)}>
      <span class="picture">${a?.url?i`<img src=${a.url} alt="" />`:u}</span>
      <span class="word">${t}${d?i`<small>${d}</small>`:u}</span>
      ${s?i`<span class="tick">${j(`check`,16)}</span>`:u}
    </button>`}foot(){let{cost:e}=this,t=this.chosen.size,n=t>=2,r=e?.looks.filter(e=>e.made_asset_ids.length).length??0,a=e&&e.credits>0&&!e.affordable;return i`${this.wrong?i`<p class="wrong" role="alert">${this.wrong}</p>`:u}
      <div class="spread"><div class="sum">
          <b class="number">${!n||!e?O.comparisons.fewest:r<t?O.comparisons.total(t-r,e.credits,r>0):O.comparisons.allMade}</b>
          ${n&&r&&r<t?i`<span class="hint">${O.comparisons.madeAlready(r)}</span>`:u}
          <span class=${a?`wrong`:`hint`}>${!n||!e?u:a?O.looks.short(e.credits,e.balance):e.credits?O.looks.held:u}</span></div>
        ${a&&n?i`<a class="button quiet" href=${y.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${O.looks.getCredits}</a>`:i`<button class="button large go" ?disabled=${!n||this.starting} @click=${this.start}>${O.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await g(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=D(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await _(this.asset.id,[{style:e.style,params:o(e)}]).catch(()=>void 0),this.drawn+=1}}};T([x({type:Boolean})],M.prototype,`open`,void 0),T([x({attribute:!1})],M.prototype,`asset`,void 0),T([t()],M.prototype,`chosen`,void 0),T([t()],M.prototype,`tier`,void 0),T([t()],M.prototype,`cost`,void 0),T([t()],M.prototype,`starting`,void 0),T([t()],M.prototype,`wrong`,void 0),T([t()],M.prototype,`drawn`,void 0),T([S(`side-sheet`)],M.prototype,`sheet`,void 0),M=T([s(`compare-sheet`)],M);export{M as CompareSheet};