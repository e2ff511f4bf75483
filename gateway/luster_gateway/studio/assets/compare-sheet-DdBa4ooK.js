import{$n as e,$t as t,Ar as n,Dn as r,Dr as i,Er as a,Gt as o,Ht as s,Jn as c,Jt as l,K as u,Mr as d,Or as f,Pr as p,Qn as m,R as h,Rr as g,Tr as _,Un as v,Ur as y,Ut as b,V as x,Wt as S,Xn as C,Yr as w,ar as T,en as E,kn as D,kr as O,nr as k,qt as A,tr as j}from"./common-DraPfMhI.js";import"./side-sheet-BAhUIHPP.js";var M=class extends O{constructor(...e){super(...e),this.open=!1,this.chosen=new Set,this.tier=s().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new w(this,E,T,r,g),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await h(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));k(),this.sheet.open=!1,c(C.comparison(e.id))}catch(e){this.wrong=v(e)}finally{this.starting=!1}}}static{this.styles=[j,p`
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
    `]}connectedCallback(){super.connectedCallback(),E.value.length||o().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},n=E.value.filter(e=>e.available);return[...n.map(t=>({key:t.id,name:y.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...A().filter(e=>n.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:t(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=T.value.config?.tiers??[];return d`<side-sheet form="wide" .heading=${y.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${y.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${y.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${y.looks.tier}>
        ${e.map(e=>d`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${y.looks.tiers[e.name]} · ${y.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:t,name:r,hint:i,look:a}){let o=S(this.asset.id,a.style,b(a))??S(this.asset.id,a.style,{}),s=this.chosen.has(t),c=!s&&this.chosen.size>=8,l=[i,D(this.asset.id).some(e=>x(e,a,this.tier))?y.comparisons.there:``].filter(Boolean).join(` · `);return d`<button class="look" role="checkbox" aria-checked=${s} aria-disabled=${c} @click=${()=>this.toggle(t,c)}>
      <span class="picture">${o?.url?d`<img src=${o.url} alt="" />`:n}</span>
      <span class="word">${r}${l?d`<small>${l}</small>`:n}</span>
      ${s?d`<span class="tick">${e(`check`,16)}</span>`:n}
    </button>`}foot(){let{cost:e}=this,t=this.chosen.size,r=t>=2,i=e?.looks.filter(e=>e.made_asset_ids.length).length??0,a=e&&e.credits>0&&!e.affordable;return d`${this.wrong?d`<p class="wrong" role="alert">${this.wrong}</p>`:n}
      <div class="spread"><div class="sum">
          <b class="number">${!r||!e?y.comparisons.fewest:i<t?y.comparisons.total(t-i,e.credits,i>0):y.comparisons.allMade}</b>
          ${r&&i&&i<t?d`<span class="hint">${y.comparisons.madeAlready(i)}</span>`:n}
          <span class=${a?`wrong`:`hint`}>${!r||!e?n:a?y.looks.short(e.credits,e.balance):e.credits?y.looks.held:n}</span></div>
        ${a&&r?d`<a class="button quiet" href=${C.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${y.looks.getCredits}</a>`:d`<button class="button large go" ?disabled=${!r||this.starting} @click=${this.start}>${y.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await u(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=v(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await l(this.asset.id,[{style:e.style,params:b(e)}]).catch(()=>void 0),this.drawn+=1}}};m([i({type:Boolean})],M.prototype,`open`,void 0),m([i({attribute:!1})],M.prototype,`asset`,void 0),m([a()],M.prototype,`chosen`,void 0),m([a()],M.prototype,`tier`,void 0),m([a()],M.prototype,`cost`,void 0),m([a()],M.prototype,`starting`,void 0),m([a()],M.prototype,`wrong`,void 0),m([a()],M.prototype,`drawn`,void 0),m([_(`side-sheet`)],M.prototype,`sheet`,void 0),M=m([f(`compare-sheet`)],M);export{M as CompareSheet};