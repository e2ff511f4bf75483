import{An as e,Bn as t,Dt as n,Et as r,Fn as i,Fr as a,Hn as o,Kn as s,Ln as c,Mt as l,Nt as u,Ot as d,Rt as f,Un as p,X as m,br as h,dr as g,et as _,fr as v,gn as y,gr as b,hr as x,kr as S,kt as C,mn as w,mr as T,pr as E,q as D,vr as O,wr as k,zn as A,zt as j}from"./common-Th73iqsk.js";import"./side-sheet-CP9mHh_b.js";var M=class extends x{constructor(...t){super(...t),this.open=!1,this.chosen=new Set,this.tier=r().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new a(this,j,s,w,k),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await D(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));p(),this.sheet.open=!1,i(c.comparison(e.id))}catch(t){this.wrong=e(t)}finally{this.starting=!1}}}static{this.styles=[o,h`
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
    `]}connectedCallback(){super.connectedCallback(),j.value.length||C().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=j.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:S.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...l().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:f(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=s.value.config?.tiers??[];return O`<side-sheet form="wide" .heading=${S.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${S.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${S.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${S.looks.tier}>
        ${e.map(e=>O`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${S.looks.tiers[e.name]} · ${S.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:r,hint:i,look:a}){let o=d(this.asset.id,a.style,n(a))??d(this.asset.id,a.style,{}),s=this.chosen.has(e),c=!s&&this.chosen.size>=8,l=[i,y(this.asset.id).some(e=>m(e,a,this.tier))?S.comparisons.there:``].filter(Boolean).join(` · `);return O`<button class="look" role="checkbox" aria-checked=${s} aria-disabled=${c} @click=${()=>this.toggle(e,c)}>
      <span class="picture">${o?.url?O`<img src=${o.url} alt="" />`:b}</span>
      <span class="word">${r}${l?O`<small>${l}</small>`:b}</span>
      ${s?O`<span class="tick">${t(`check`,16)}</span>`:b}
    </button>`}foot(){let{cost:e}=this,t=this.chosen.size,n=t>=2,r=e&&!e.affordable;return O`${this.wrong?O`<p class="wrong" role="alert">${this.wrong}</p>`:b}
      <div class="spread"><div class="sum">
          <b class="number">${n&&e?S.comparisons.total(t,e.credits):S.comparisons.fewest}</b>
          <span class=${r?`wrong`:`hint`}>${!n||!e?b:r?S.looks.short(e.credits,e.balance):S.looks.held}</span></div>
        ${r&&n?O`<a class="button quiet" href=${c.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${S.looks.getCredits}</a>`:O`<button class="button large go" ?disabled=${!n||this.starting} @click=${this.start}>${S.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await _(this.asset.id,this.looks(),this.tier)}catch(t){this.wrong=e(t)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await u(this.asset.id,[{style:e.style,params:n(e)}]).catch(()=>void 0),this.drawn+=1}}};A([E({type:Boolean})],M.prototype,`open`,void 0),A([E({attribute:!1})],M.prototype,`asset`,void 0),A([v()],M.prototype,`chosen`,void 0),A([v()],M.prototype,`tier`,void 0),A([v()],M.prototype,`cost`,void 0),A([v()],M.prototype,`starting`,void 0),A([v()],M.prototype,`wrong`,void 0),A([v()],M.prototype,`drawn`,void 0),A([g(`side-sheet`)],M.prototype,`sheet`,void 0),M=A([T(`compare-sheet`)],M);export{M as CompareSheet};