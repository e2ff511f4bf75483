import{$ as e,Cr as t,Dt as n,Et as r,Gn as i,Hn as a,In as o,K as s,Lt as c,Mt as l,Or as u,Ot as d,Pn as f,Pr as p,Rn as m,Rt as h,Tt as g,Vn as _,Y as v,_r as y,dr as b,fr as x,hn as S,hr as C,jt as w,kn as T,mr as E,pn as D,pr as O,ur as k,yr as A,zn as j}from"./common-IKet5uTS.js";import"./side-sheet-D0E5YL44.js";var M=class extends E{constructor(...e){super(...e),this.open=!1,this.chosen=new Set,this.tier=g().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new p(this,h,i,D,t),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await s(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));a(),this.sheet.open=!1,f(o.comparison(e.id))}catch(e){this.wrong=T(e)}finally{this.starting=!1}}}static{this.styles=[_,A`
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
    `]}connectedCallback(){super.connectedCallback(),h.value.length||d().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=h.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:u.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...w().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:c(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=i.value.config?.tiers??[];return y`<side-sheet form="wide" .heading=${u.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${u.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${u.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${u.looks.tier}>
        ${e.map(e=>y`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${u.looks.tiers[e.name]} · ${u.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:t,hint:i,look:a}){let o=n(this.asset.id,a.style,r(a))??n(this.asset.id,a.style,{}),s=this.chosen.has(e),c=!s&&this.chosen.size>=8,l=[i,S(this.asset.id).some(e=>v(e,a,this.tier))?u.comparisons.there:``].filter(Boolean).join(` · `);return y`<button class="look" role="checkbox" aria-checked=${s} aria-disabled=${c} @click=${()=>this.toggle(e,c)}>
      <span class="picture">${o?.url?y`<img src=${o.url} alt="" />`:C}</span>
      <span class="word">${t}${l?y`<small>${l}</small>`:C}</span>
      ${s?y`<span class="tick">${j(`check`,16)}</span>`:C}
    </button>`}foot(){let{cost:e}=this,t=this.chosen.size,n=t>=2,r=e&&!e.affordable;return y`${this.wrong?y`<p class="wrong" role="alert">${this.wrong}</p>`:C}
      <div class="spread"><div class="sum">
          <b class="number">${n&&e?u.comparisons.total(t,e.credits):u.comparisons.fewest}</b>
          <span class=${r?`wrong`:`hint`}>${!n||!e?C:r?u.looks.short(e.credits,e.balance):u.looks.held}</span></div>
        ${r&&n?y`<a class="button quiet" href=${o.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${u.looks.getCredits}</a>`:y`<button class="button large go" ?disabled=${!n||this.starting} @click=${this.start}>${u.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await e(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=T(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await l(this.asset.id,[{style:e.style,params:r(e)}]).catch(()=>void 0),this.drawn+=1}}};m([x({type:Boolean})],M.prototype,`open`,void 0),m([x({attribute:!1})],M.prototype,`asset`,void 0),m([b()],M.prototype,`chosen`,void 0),m([b()],M.prototype,`tier`,void 0),m([b()],M.prototype,`cost`,void 0),m([b()],M.prototype,`starting`,void 0),m([b()],M.prototype,`wrong`,void 0),m([b()],M.prototype,`drawn`,void 0),m([k(`side-sheet`)],M.prototype,`sheet`,void 0),M=m([O(`compare-sheet`)],M);export{M as CompareSheet};