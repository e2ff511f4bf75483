import{An as e,Gn as t,Hn as n,In as r,Kn as i,N as a,Nn as o,Pn as s,Un as c,Wn as l,Yn as u,Zn as d,ar as f,cn as p,ct as m,dr as h,er as g,ft as _,gn as v,jn as y,lt as b,pn as x,pt as S,qn as C,st as w,ut as T,vt as E,yt as D,z as O}from"./common-BNRW6NRY.js";import"./side-sheet-AnRGuavo.js";var k=class extends i{constructor(...t){super(...t),this.open=!1,this.chosen=new Set,this.tier=w().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new h(this,D,v,g),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let t=await a(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));x(),this.sheet.open=!1,e(y.comparison(t.id))}catch(e){this.wrong=p(e)}finally{this.starting=!1}}}static{this.styles=[r,d`
      .looks {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
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
    `]}connectedCallback(){super.connectedCallback(),D.value.length||T().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=D.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:f.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),..._().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:E(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=v.value.config?.tiers??[];return u`<side-sheet form="wide" .heading=${f.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${f.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${f.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${f.looks.tier}>
        ${e.map(e=>u`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${f.looks.tiers[e.name]} · ${f.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:t,hint:n,look:r}){let i=b(this.asset.id,r.style,m(r))??b(this.asset.id,r.style,{}),a=this.chosen.has(e),o=!a&&this.chosen.size>=8;return u`<button class="look" role="checkbox" aria-checked=${a} aria-disabled=${o} @click=${()=>this.toggle(e,o)}>
      <span class="picture">${i?.url?u`<img src=${i.url} alt="" />`:C}</span>
      <span class="word">${t}${n?u`<small>${n}</small>`:C}</span>
      ${a?u`<span class="tick">${s(`check`,16)}</span>`:C}
    </button>`}foot(){let{cost:e}=this,t=this.chosen.size,n=t>=2,r=e&&!e.affordable;return u`${this.wrong?u`<p class="wrong" role="alert">${this.wrong}</p>`:C}
      <div class="spread"><div class="sum">
          <b class="number">${n&&e?f.comparisons.total(t,e.credits):f.comparisons.fewest}</b>
          <span class=${r?`wrong`:`hint`}>${!n||!e?C:r?f.looks.short(e.credits,e.balance):f.looks.held}</span></div>
        ${r&&n?u`<a class="button quiet" href=${y.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${f.looks.getCredits}</a>`:u`<button class="button large go" ?disabled=${!n||this.starting} @click=${this.start}>${f.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await O(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=p(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await S(this.asset.id,[{style:e.style,params:m(e)}]).catch(()=>void 0),this.drawn+=1}}};o([l({type:Boolean})],k.prototype,`open`,void 0),o([l({attribute:!1})],k.prototype,`asset`,void 0),o([c()],k.prototype,`chosen`,void 0),o([c()],k.prototype,`tier`,void 0),o([c()],k.prototype,`cost`,void 0),o([c()],k.prototype,`starting`,void 0),o([c()],k.prototype,`wrong`,void 0),o([c()],k.prototype,`drawn`,void 0),o([n(`side-sheet`)],k.prototype,`sheet`,void 0),k=o([t(`compare-sheet`)],k);export{k as CompareSheet};