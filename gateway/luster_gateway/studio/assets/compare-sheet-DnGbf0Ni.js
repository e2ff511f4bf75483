import{An as e,Dn as t,Dt as n,En as r,Fn as i,Kt as a,Nn as o,On as s,Rn as c,Tt as l,Un as u,V as d,Yn as f,Zt as p,_n as m,_t as h,bn as g,bt as _,en as v,gt as y,hn as b,ht as x,jn as S,kn as C,mn as w,q as T,vn as E,vt as D,yt as O}from"./common-DW-tPYvw.js";import"./side-sheet-C-0vRRsT.js";var k=class extends e{constructor(...e){super(...e),this.open=!1,this.chosen=new Set,this.tier=x().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new f(this,n,v,c),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await d(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));p(),this.sheet.open=!1,w(b.comparison(e.id))}catch(e){this.wrong=a(e)}finally{this.starting=!1}}}static{this.styles=[g,i`
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
    `]}connectedCallback(){super.connectedCallback(),n.value.length||D().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=n.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:u.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...O().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:l(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=v.value.config?.tiers??[];return o`<side-sheet form="wide" .heading=${u.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${u.comparisons.chooseLead(8)}</p>
      <div class="looks" role="group" aria-label=${u.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${u.looks.tier}>
        ${e.map(e=>o`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${u.looks.tiers[e.name]} · ${u.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:t,hint:n,look:r}){let i=h(this.asset.id,r.style,y(r))??h(this.asset.id,r.style,{}),a=this.chosen.has(e),s=!a&&this.chosen.size>=8;return o`<button class="look" role="checkbox" aria-checked=${a} aria-disabled=${s} @click=${()=>this.toggle(e,s)}>
      <span class="picture">${i?.url?o`<img src=${i.url} alt="" />`:S}</span>
      <span class="word">${t}${n?o`<small>${n}</small>`:S}</span>
      ${a?o`<span class="tick">${E(`check`,16)}</span>`:S}
    </button>`}foot(){let{cost:e}=this,t=this.chosen.size,n=t>=2,r=e&&!e.affordable;return o`${this.wrong?o`<p class="wrong" role="alert">${this.wrong}</p>`:S}
      <div class="spread"><div class="sum">
          <b class="number">${n&&e?u.comparisons.total(t,e.credits):u.comparisons.fewest}</b>
          <span class=${r?`wrong`:`hint`}>${!n||!e?S:r?u.looks.short(e.credits,e.balance):u.looks.held}</span></div>
        ${r&&n?o`<a class="button quiet" href=${b.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${u.looks.getCredits}</a>`:o`<button class="button large go" ?disabled=${!n||this.starting} @click=${this.start}>${u.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await T(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=a(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await _(this.asset.id,[{style:e.style,params:y(e)}]).catch(()=>void 0),this.drawn+=1}}};m([s({type:Boolean})],k.prototype,`open`,void 0),m([s({attribute:!1})],k.prototype,`asset`,void 0),m([t()],k.prototype,`chosen`,void 0),m([t()],k.prototype,`tier`,void 0),m([t()],k.prototype,`cost`,void 0),m([t()],k.prototype,`starting`,void 0),m([t()],k.prototype,`wrong`,void 0),m([t()],k.prototype,`drawn`,void 0),m([r(`side-sheet`)],k.prototype,`sheet`,void 0),k=m([C(`compare-sheet`)],k);export{k as CompareSheet};