import{$n as e,An as t,Fn as n,Gn as r,Hn as i,Jn as a,Kn as o,M as s,Mn as c,Nn as l,R as u,Un as d,Vn as f,Wn as p,Xn as m,_t as h,ct as g,dt as _,fn as v,ft as y,hn as b,ir as x,kn as S,lt as C,ot as w,sn as T,st as E,ur as D,vt as O}from"./common-CuPE31fl.js";import"./side-sheet-ChYzZKSd.js";var k=class extends r{constructor(...n){super(...n),this.open=!1,this.chosen=new Set,this.tier=w().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new D(this,O,b,e),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await s(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));v(),this.sheet.open=!1,S(t.comparison(e.id))}catch(e){this.wrong=T(e)}finally{this.starting=!1}}}static{this.styles=[n,m`
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
    `]}connectedCallback(){super.connectedCallback(),O.value.length||C().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=O.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:x.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),..._().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:h(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=b.value.config?.tiers??[];return a`<side-sheet form="wide" .heading=${x.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${x.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${x.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${x.looks.tier}>
        ${e.map(e=>a`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${x.looks.tiers[e.name]} · ${x.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:t,hint:n,look:r}){let i=g(this.asset.id,r.style,E(r))??g(this.asset.id,r.style,{}),s=this.chosen.has(e),c=!s&&this.chosen.size>=8;return a`<button class="look" role="checkbox" aria-checked=${s} aria-disabled=${c} @click=${()=>this.toggle(e,c)}>
      <span class="picture">${i?.url?a`<img src=${i.url} alt="" />`:o}</span>
      <span class="word">${t}${n?a`<small>${n}</small>`:o}</span>
      ${s?a`<span class="tick">${l(`check`,16)}</span>`:o}
    </button>`}foot(){let{cost:e}=this,n=this.chosen.size,r=n>=2,i=e&&!e.affordable;return a`${this.wrong?a`<p class="wrong" role="alert">${this.wrong}</p>`:o}
      <div class="spread"><div class="sum">
          <b class="number">${r&&e?x.comparisons.total(n,e.credits):x.comparisons.fewest}</b>
          <span class=${i?`wrong`:`hint`}>${!r||!e?o:i?x.looks.short(e.credits,e.balance):x.looks.held}</span></div>
        ${i&&r?a`<a class="button quiet" href=${t.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${x.looks.getCredits}</a>`:a`<button class="button large go" ?disabled=${!r||this.starting} @click=${this.start}>${x.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await u(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=T(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await y(this.asset.id,[{style:e.style,params:E(e)}]).catch(()=>void 0),this.drawn+=1}}};c([d({type:Boolean})],k.prototype,`open`,void 0),c([d({attribute:!1})],k.prototype,`asset`,void 0),c([i()],k.prototype,`chosen`,void 0),c([i()],k.prototype,`tier`,void 0),c([i()],k.prototype,`cost`,void 0),c([i()],k.prototype,`starting`,void 0),c([i()],k.prototype,`wrong`,void 0),c([i()],k.prototype,`drawn`,void 0),c([f(`side-sheet`)],k.prototype,`sheet`,void 0),k=c([p(`compare-sheet`)],k);export{k as CompareSheet};