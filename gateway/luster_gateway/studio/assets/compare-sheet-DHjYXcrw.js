import{Bn as e,Gn as t,Hn as n,M as r,Mn as i,On as a,Pn as o,Qn as s,R as c,Un as l,Vn as u,Wn as d,Yn as f,_t as p,ct as m,dn as h,dt as g,gt as _,jn as v,kn as y,lr as b,lt as x,mn as S,on as C,ot as w,qn as T,rr as E,st as D,ut as O}from"./common-BwQ0svBd.js";import"./side-sheet-BdRiXCW1.js";var k=class extends d{constructor(...e){super(...e),this.open=!1,this.chosen=new Set,this.tier=w().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new b(this,p,S,s),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await r(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));h(),this.sheet.open=!1,a(y.comparison(e.id))}catch(e){this.wrong=C(e)}finally{this.starting=!1}}}static{this.styles=[o,f`
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
    `]}connectedCallback(){super.connectedCallback(),p.value.length||x().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=p.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:E.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...O().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:_(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=S.value.config?.tiers??[];return T`<side-sheet form="wide" .heading=${E.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${E.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${E.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${E.looks.tier}>
        ${e.map(e=>T`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${E.looks.tiers[e.name]} · ${E.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:n,hint:r,look:a}){let o=m(this.asset.id,a.style,D(a))??m(this.asset.id,a.style,{}),s=this.chosen.has(e),c=!s&&this.chosen.size>=8;return T`<button class="look" role="checkbox" aria-checked=${s} aria-disabled=${c} @click=${()=>this.toggle(e,c)}>
      <span class="picture">${o?.url?T`<img src=${o.url} alt="" />`:t}</span>
      <span class="word">${n}${r?T`<small>${r}</small>`:t}</span>
      ${s?T`<span class="tick">${i(`check`,16)}</span>`:t}
    </button>`}foot(){let{cost:e}=this,n=this.chosen.size,r=n>=2,i=e&&!e.affordable;return T`${this.wrong?T`<p class="wrong" role="alert">${this.wrong}</p>`:t}
      <div class="spread"><div class="sum">
          <b class="number">${r&&e?E.comparisons.total(n,e.credits):E.comparisons.fewest}</b>
          <span class=${i?`wrong`:`hint`}>${!r||!e?t:i?E.looks.short(e.credits,e.balance):E.looks.held}</span></div>
        ${i&&r?T`<a class="button quiet" href=${y.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${E.looks.getCredits}</a>`:T`<button class="button large go" ?disabled=${!r||this.starting} @click=${this.start}>${E.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await c(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=C(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await g(this.asset.id,[{style:e.style,params:D(e)}]).catch(()=>void 0),this.drawn+=1}}};v([n({type:Boolean})],k.prototype,`open`,void 0),v([n({attribute:!1})],k.prototype,`asset`,void 0),v([u()],k.prototype,`chosen`,void 0),v([u()],k.prototype,`tier`,void 0),v([u()],k.prototype,`cost`,void 0),v([u()],k.prototype,`starting`,void 0),v([u()],k.prototype,`wrong`,void 0),v([u()],k.prototype,`drawn`,void 0),v([e(`side-sheet`)],k.prototype,`sheet`,void 0),k=v([l(`compare-sheet`)],k);export{k as CompareSheet};