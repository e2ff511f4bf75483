import{Cn as e,It as t,L as n,Nn as r,On as i,Tn as a,Vt as o,Wt as s,_n as c,_t as l,an as u,at as d,bn as f,cn as p,ct as m,gn as h,ht as g,in as _,j as v,lt as y,ot as b,sn as x,st as S,un as C,ut as w,vn as T,xn as E,yn as D,zn as O}from"./common-DdhaU0h5.js";import"./side-sheet-D4b3Q2E6.js";var k=class extends f{constructor(...e){super(...e),this.open=!1,this.chosen=new Set,this.tier=d().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new O(this,l,s,i),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await v(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));o(),this.sheet.open=!1,_(u.comparison(e.id))}catch(e){this.wrong=t(e)}finally{this.starting=!1}}}static{this.styles=[C,a`
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
    `]}connectedCallback(){super.connectedCallback(),l.value.length||m().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=l.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:r.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...y().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:g(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let t=s.value.config?.tiers??[];return e`<side-sheet form="wide" .heading=${r.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${r.comparisons.chooseLead(8)}</p>
      <div class="looks" role="group" aria-label=${r.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${r.looks.tier}>
        ${t.map(t=>e`<button class="choice" aria-pressed=${t.name===this.tier} @click=${()=>this.sized(t.name)}>${r.looks.tiers[t.name]} · ${r.looks.each(t.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:t,name:n,hint:r,look:i}){let a=S(this.asset.id,i.style,b(i))??S(this.asset.id,i.style,{}),o=this.chosen.has(t),s=!o&&this.chosen.size>=8;return e`<button class="look" role="checkbox" aria-checked=${o} aria-disabled=${s} @click=${()=>this.toggle(t,s)}>
      <span class="picture">${a?.url?e`<img src=${a.url} alt="" />`:E}</span>
      <span class="word">${n}${r?e`<small>${r}</small>`:E}</span>
      ${o?e`<span class="tick">${p(`check`,16)}</span>`:E}
    </button>`}foot(){let{cost:t}=this,n=this.chosen.size,i=n>=2,a=t&&!t.affordable;return e`${this.wrong?e`<p class="wrong" role="alert">${this.wrong}</p>`:E}
      <div class="spread"><div class="sum">
          <b class="number">${i&&t?r.comparisons.total(n,t.credits):r.comparisons.fewest}</b>
          <span class=${a?`wrong`:`hint`}>${!i||!t?E:a?r.looks.short(t.credits,t.balance):r.looks.held}</span></div>
        ${a&&i?e`<a class="button quiet" href=${u.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${r.looks.getCredits}</a>`:e`<button class="button large go" ?disabled=${!i||this.starting} @click=${this.start}>${r.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await n(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=t(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await w(this.asset.id,[{style:e.style,params:b(e)}]).catch(()=>void 0),this.drawn+=1}}};x([T({type:Boolean})],k.prototype,`open`,void 0),x([T({attribute:!1})],k.prototype,`asset`,void 0),x([c()],k.prototype,`chosen`,void 0),x([c()],k.prototype,`tier`,void 0),x([c()],k.prototype,`cost`,void 0),x([c()],k.prototype,`starting`,void 0),x([c()],k.prototype,`wrong`,void 0),x([c()],k.prototype,`drawn`,void 0),x([h(`side-sheet`)],k.prototype,`sheet`,void 0),k=x([D(`compare-sheet`)],k);export{k as CompareSheet};