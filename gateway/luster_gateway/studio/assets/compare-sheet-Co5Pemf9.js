import{$ as e,$n as t,Cr as n,Dt as r,Et as i,K as a,Ln as o,Lt as s,Mt as c,Or as l,Ot as u,Pn as d,Pr as f,Rt as p,Tt as m,Y as h,Zn as g,_r as _,dr as v,fr as y,hn as b,hr as x,ir as S,jt as C,kn as w,mr as T,nr as E,pn as D,pr as O,tr as k,ur as A,yr as j}from"./common-CjNGIj2e.js";import"./side-sheet-Cvduf2DZ.js";var M=class extends T{constructor(...e){super(...e),this.open=!1,this.chosen=new Set,this.tier=m().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new f(this,p,o,D,n),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await a(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));d(),this.sheet.open=!1,g(t.comparison(e.id))}catch(e){this.wrong=w(e)}finally{this.starting=!1}}}static{this.styles=[S,j`
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
    `]}connectedCallback(){super.connectedCallback(),p.value.length||u().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=p.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:l.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...C().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:s(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=o.value.config?.tiers??[];return _`<side-sheet form="wide" .heading=${l.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${l.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${l.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${l.looks.tier}>
        ${e.map(e=>_`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${l.looks.tiers[e.name]} · ${l.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:t,hint:n,look:a}){let o=r(this.asset.id,a.style,i(a))??r(this.asset.id,a.style,{}),s=this.chosen.has(e),c=!s&&this.chosen.size>=8,u=[n,b(this.asset.id).some(e=>h(e,a,this.tier))?l.comparisons.there:``].filter(Boolean).join(` · `);return _`<button class="look" role="checkbox" aria-checked=${s} aria-disabled=${c} @click=${()=>this.toggle(e,c)}>
      <span class="picture">${o?.url?_`<img src=${o.url} alt="" />`:x}</span>
      <span class="word">${t}${u?_`<small>${u}</small>`:x}</span>
      ${s?_`<span class="tick">${E(`check`,16)}</span>`:x}
    </button>`}foot(){let{cost:e}=this,n=this.chosen.size,r=n>=2,i=e&&!e.affordable;return _`${this.wrong?_`<p class="wrong" role="alert">${this.wrong}</p>`:x}
      <div class="spread"><div class="sum">
          <b class="number">${r&&e?l.comparisons.total(n,e.credits):l.comparisons.fewest}</b>
          <span class=${i?`wrong`:`hint`}>${!r||!e?x:i?l.looks.short(e.credits,e.balance):l.looks.held}</span></div>
        ${i&&r?_`<a class="button quiet" href=${t.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${l.looks.getCredits}</a>`:_`<button class="button large go" ?disabled=${!r||this.starting} @click=${this.start}>${l.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await e(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=w(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await c(this.asset.id,[{style:e.style,params:i(e)}]).catch(()=>void 0),this.drawn+=1}}};k([y({type:Boolean})],M.prototype,`open`,void 0),k([y({attribute:!1})],M.prototype,`asset`,void 0),k([v()],M.prototype,`chosen`,void 0),k([v()],M.prototype,`tier`,void 0),k([v()],M.prototype,`cost`,void 0),k([v()],M.prototype,`starting`,void 0),k([v()],M.prototype,`wrong`,void 0),k([v()],M.prototype,`drawn`,void 0),k([A(`side-sheet`)],M.prototype,`sheet`,void 0),M=k([O(`compare-sheet`)],M);export{M as CompareSheet};