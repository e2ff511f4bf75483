import{$ as e,At as t,Br as n,Cr as r,Ht as i,It as a,Kn as o,Lt as s,Mt as c,Nt as l,Pn as u,Pr as d,Tr as f,Un as p,Ut as m,Vn as h,Wn as g,X as _,Xn as v,_r as y,bn as b,br as x,gr as S,jt as C,kr as w,qn as T,rt as E,vn as D,vr as O,xr as k,yr as A,zn as j}from"./common-C0zW_tFl.js";import"./side-sheet-DdpJZl7T.js";var M=class extends x{constructor(...e){super(...e),this.open=!1,this.chosen=new Set,this.tier=t().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new n(this,m,v,D,w),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await _(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));T(),this.sheet.open=!1,j(h.comparison(e.id))}catch(e){this.wrong=u(e)}finally{this.starting=!1}}}static{this.styles=[o,f`
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
    `]}connectedCallback(){super.connectedCallback(),m.value.length||l().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=m.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:d.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...a().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:i(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=v.value.config?.tiers??[];return r`<side-sheet form="wide" .heading=${d.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${d.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${d.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${d.looks.tier}>
        ${e.map(e=>r`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${d.looks.tiers[e.name]} · ${d.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:t,name:n,hint:i,look:a}){let o=c(this.asset.id,a.style,C(a))??c(this.asset.id,a.style,{}),s=this.chosen.has(t),l=!s&&this.chosen.size>=8,u=[i,b(this.asset.id).some(t=>e(t,a,this.tier))?d.comparisons.there:``].filter(Boolean).join(` · `);return r`<button class="look" role="checkbox" aria-checked=${s} aria-disabled=${l} @click=${()=>this.toggle(t,l)}>
      <span class="picture">${o?.url?r`<img src=${o.url} alt="" />`:k}</span>
      <span class="word">${n}${u?r`<small>${u}</small>`:k}</span>
      ${s?r`<span class="tick">${g(`check`,16)}</span>`:k}
    </button>`}foot(){let{cost:e}=this,t=this.chosen.size,n=t>=2,i=e&&!e.affordable;return r`${this.wrong?r`<p class="wrong" role="alert">${this.wrong}</p>`:k}
      <div class="spread"><div class="sum">
          <b class="number">${n&&e?d.comparisons.total(t,e.credits):d.comparisons.fewest}</b>
          <span class=${i?`wrong`:`hint`}>${!n||!e?k:i?d.looks.short(e.credits,e.balance):d.looks.held}</span></div>
        ${i&&n?r`<a class="button quiet" href=${h.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${d.looks.getCredits}</a>`:r`<button class="button large go" ?disabled=${!n||this.starting} @click=${this.start}>${d.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await E(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=u(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await s(this.asset.id,[{style:e.style,params:C(e)}]).catch(()=>void 0),this.drawn+=1}}};p([O({type:Boolean})],M.prototype,`open`,void 0),p([O({attribute:!1})],M.prototype,`asset`,void 0),p([y()],M.prototype,`chosen`,void 0),p([y()],M.prototype,`tier`,void 0),p([y()],M.prototype,`cost`,void 0),p([y()],M.prototype,`starting`,void 0),p([y()],M.prototype,`wrong`,void 0),p([y()],M.prototype,`drawn`,void 0),p([S(`side-sheet`)],M.prototype,`sheet`,void 0),M=p([A(`compare-sheet`)],M);export{M as CompareSheet};