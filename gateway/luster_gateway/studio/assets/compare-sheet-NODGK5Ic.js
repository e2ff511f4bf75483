import{$t as e,An as t,B as n,Dn as r,En as i,Et as a,Gt as o,Hn as s,Jn as c,K as l,Ln as u,Mn as d,On as f,Pn as p,Tn as m,Xt as h,_n as g,_t as _,gn as v,gt as y,ht as b,kn as x,mn as S,mt as C,pn as w,vt as T,wt as E,yn as D,yt as O}from"./common-8l5TvFPB.js";import"./side-sheet-C8PhyJ48.js";var k=class extends x{constructor(...t){super(...t),this.open=!1,this.chosen=new Set,this.tier=C().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new c(this,a,e,u),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await n(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));h(),this.sheet.open=!1,w(S.comparison(e.id))}catch(e){this.wrong=o(e)}finally{this.starting=!1}}}static{this.styles=[D,p`
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
    `]}connectedCallback(){super.connectedCallback(),a.value.length||_().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=a.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:s.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...T().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:E(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let t=e.value.config?.tiers??[];return d`<side-sheet form="wide" .heading=${s.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${s.comparisons.chooseLead(8)}</p>
      <div class="looks" role="group" aria-label=${s.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${s.looks.tier}>
        ${t.map(e=>d`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${s.looks.tiers[e.name]} · ${s.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:n,hint:r,look:i}){let a=y(this.asset.id,i.style,b(i))??y(this.asset.id,i.style,{}),o=this.chosen.has(e),s=!o&&this.chosen.size>=8;return d`<button class="look" role="checkbox" aria-checked=${o} aria-disabled=${s} @click=${()=>this.toggle(e,s)}>
      <span class="picture">${a?.url?d`<img src=${a.url} alt="" />`:t}</span>
      <span class="word">${n}${r?d`<small>${r}</small>`:t}</span>
      ${o?d`<span class="tick">${g(`check`,16)}</span>`:t}
    </button>`}foot(){let{cost:e}=this,n=this.chosen.size,r=n>=2,i=e&&!e.affordable;return d`${this.wrong?d`<p class="wrong" role="alert">${this.wrong}</p>`:t}
      <div class="spread"><div class="sum">
          <b class="number">${r&&e?s.comparisons.total(n,e.credits):s.comparisons.fewest}</b>
          <span class=${i?`wrong`:`hint`}>${!r||!e?t:i?s.looks.short(e.credits,e.balance):s.looks.held}</span></div>
        ${i&&r?d`<a class="button quiet" href=${S.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${s.looks.getCredits}</a>`:d`<button class="button large go" ?disabled=${!r||this.starting} @click=${this.start}>${s.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await l(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=o(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await O(this.asset.id,[{style:e.style,params:b(e)}]).catch(()=>void 0),this.drawn+=1}}};v([r({type:Boolean})],k.prototype,`open`,void 0),v([r({attribute:!1})],k.prototype,`asset`,void 0),v([i()],k.prototype,`chosen`,void 0),v([i()],k.prototype,`tier`,void 0),v([i()],k.prototype,`cost`,void 0),v([i()],k.prototype,`starting`,void 0),v([i()],k.prototype,`wrong`,void 0),v([i()],k.prototype,`drawn`,void 0),v([m(`side-sheet`)],k.prototype,`sheet`,void 0),k=v([f(`compare-sheet`)],k);export{k as CompareSheet};