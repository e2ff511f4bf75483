import{$ as e,$t as t,An as n,Dt as r,Ft as i,Mt as a,O as o,Q as s,Qt as c,S as l,X as u,Xt as d,Yt as f,Z as p,cn as m,ct as h,dn as g,et as _,fn as v,gn as y,ln as b,mn as x,ot as S,sn as C,tn as w,tt as T,un as E,wn as D,yn as O}from"./common-B_tYxKnZ.js";import"./side-sheet-Cjwr40TQ.js";var k=class extends g{constructor(...e){super(...e),this.open=!1,this.chosen=new Set,this.tier=u().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new n(this,h,i,O),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await l(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));a(),this.sheet.open=!1,f(d.comparison(e.id))}catch(e){this.wrong=r(e)}finally{this.starting=!1}}}static{this.styles=[w,y`
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
    `]}connectedCallback(){super.connectedCallback(),h.value.length||e().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=h.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:D.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),..._().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:S(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=i.value.config?.tiers??[];return x`<side-sheet form="wide" .heading=${D.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${D.comparisons.chooseLead(8)}</p>
      <div class="looks" role="group" aria-label=${D.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${D.looks.tier}>
        ${e.map(e=>x`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${D.looks.tiers[e.name]} · ${D.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:n,hint:r,look:i}){let a=s(this.asset.id,i.style,p(i))??s(this.asset.id,i.style,{}),o=this.chosen.has(e),c=!o&&this.chosen.size>=8;return x`<button class="look" role="checkbox" aria-checked=${o} aria-disabled=${c} @click=${()=>this.toggle(e,c)}>
      <span class="picture">${a?.url?x`<img src=${a.url} alt="" />`:v}</span>
      <span class="word">${n}${r?x`<small>${r}</small>`:v}</span>
      ${o?x`<span class="tick">${t(`check`,16)}</span>`:v}
    </button>`}foot(){let{cost:e}=this,t=this.chosen.size,n=t>=2,r=e&&!e.affordable;return x`${this.wrong?x`<p class="wrong" role="alert">${this.wrong}</p>`:v}
      <div class="spread"><div class="sum">
          <b class="number">${n&&e?D.comparisons.total(t,e.credits):D.comparisons.fewest}</b>
          <span class=${r?`wrong`:`hint`}>${!n||!e?v:r?D.looks.short(e.credits,e.balance):D.looks.held}</span></div>
        ${r&&n?x`<a class="button quiet" href=${d.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${D.looks.getCredits}</a>`:x`<button class="button large go" ?disabled=${!n||this.starting} @click=${this.start}>${D.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await o(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=r(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await T(this.asset.id,[{style:e.style,params:p(e)}]).catch(()=>void 0),this.drawn+=1}}};c([b({type:Boolean})],k.prototype,`open`,void 0),c([b({attribute:!1})],k.prototype,`asset`,void 0),c([m()],k.prototype,`chosen`,void 0),c([m()],k.prototype,`tier`,void 0),c([m()],k.prototype,`cost`,void 0),c([m()],k.prototype,`starting`,void 0),c([m()],k.prototype,`wrong`,void 0),c([m()],k.prototype,`drawn`,void 0),c([C(`side-sheet`)],k.prototype,`sheet`,void 0),k=c([E(`compare-sheet`)],k);export{k as CompareSheet};