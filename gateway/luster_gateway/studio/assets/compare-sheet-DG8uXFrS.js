import{$ as e,Br as t,Fn as n,Fr as r,G as i,Hr as a,Ir as o,J as s,Kr as c,Ln as l,Lr as u,Nr as d,Pr as f,Qt as p,Rr as m,Xt as h,Yt as g,Zn as _,Zr as v,Zt as y,en as b,ir as x,lr as S,nr as C,on as w,or as T,pr as E,ri as D,sn as O,sr as k,tn as A,ur as j}from"./common-BYV8meyg.js";import"./side-sheet-B5tRpLxa.js";var M=class extends u{constructor(...e){super(...e),this.open=!1,this.chosen=new Set,this.tier=g().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new D(this,O,E,n,c),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await i(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));j(),this.sheet.open=!1,C(x.comparison(e.id))}catch(e){this.wrong=_(e)}finally{this.starting=!1}}}static{this.styles=[S,a`
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
    `]}connectedCallback(){super.connectedCallback(),O.value.length||p().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=O.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:v.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...b().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:w(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=E.value.config?.tiers??[];return t`<side-sheet form="wide" .heading=${v.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${v.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${v.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${v.looks.tier}>
        ${e.map(e=>t`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${v.looks.tiers[e.name]} · ${v.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:n,hint:r,look:i}){let a=y(this.asset.id,i.style,h(i))??y(this.asset.id,i.style,{}),o=this.chosen.has(e),c=!o&&this.chosen.size>=8,u=[r,l(this.asset.id).some(e=>s(e,i,this.tier))?v.comparisons.there:``].filter(Boolean).join(` · `);return t`<button class="look" role="checkbox" aria-checked=${o} aria-disabled=${c} @click=${()=>this.toggle(e,c)}>
      <span class="picture">${a?.url?t`<img src=${a.url} alt="" />`:m}</span>
      <span class="word">${n}${u?t`<small>${u}</small>`:m}</span>
      ${o?t`<span class="tick">${k(`check`,16)}</span>`:m}
    </button>`}foot(){let{cost:e}=this,n=this.chosen.size,r=n>=2,i=e?.looks.filter(e=>e.made_asset_ids.length).length??0,a=e&&e.credits>0&&!e.affordable;return t`${this.wrong?t`<p class="wrong" role="alert">${this.wrong}</p>`:m}
      <div class="spread"><div class="sum">
          <b class="number">${!r||!e?v.comparisons.fewest:i<n?v.comparisons.total(n-i,e.credits,i>0):v.comparisons.allMade}</b>
          ${r&&i&&i<n?t`<span class="hint">${v.comparisons.madeAlready(i)}</span>`:m}
          <span class=${a?`wrong`:`hint`}>${!r||!e?m:a?v.looks.short(e.credits,e.balance):e.credits?v.looks.held:m}</span></div>
        ${a&&r?t`<a class="button quiet" href=${x.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${v.looks.getCredits}</a>`:t`<button class="button large go" ?disabled=${!r||this.starting} @click=${this.start}>${v.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await e(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=_(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await A(this.asset.id,[{style:e.style,params:h(e)}]).catch(()=>void 0),this.drawn+=1}}};T([r({type:Boolean})],M.prototype,`open`,void 0),T([r({attribute:!1})],M.prototype,`asset`,void 0),T([f()],M.prototype,`chosen`,void 0),T([f()],M.prototype,`tier`,void 0),T([f()],M.prototype,`cost`,void 0),T([f()],M.prototype,`starting`,void 0),T([f()],M.prototype,`wrong`,void 0),T([f()],M.prototype,`drawn`,void 0),T([d(`side-sheet`)],M.prototype,`sheet`,void 0),M=T([o(`compare-sheet`)],M);export{M as CompareSheet};