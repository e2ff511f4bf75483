import{Bn as e,Ft as t,Gn as n,Hn as r,Kn as i,Lt as a,Mt as o,Nn as s,Nr as c,Nt as l,Or as u,Pt as d,Q as f,Rn as p,Rt as m,Sr as h,Un as g,Ut as _,Wt as v,Yn as y,_n as b,_r as x,at as S,br as C,gr as w,hr as T,tt as E,vr as D,wr as O,yn as k,yr as A,zr as j}from"./common-DnajJ680.js";import"./side-sheet-BW2NVT5L.js";var M=class extends A{constructor(...t){super(...t),this.open=!1,this.chosen=new Set,this.tier=o().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new j(this,v,y,b,u),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let t=await f(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));i(),this.sheet.open=!1,p(e.comparison(t.id))}catch(e){this.wrong=s(e)}finally{this.starting=!1}}}static{this.styles=[n,O`
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
    `]}connectedCallback(){super.connectedCallback(),v.value.length||t().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=v.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:c.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...a().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:_(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=y.value.config?.tiers??[];return h`<side-sheet form="wide" .heading=${c.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${c.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${c.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${c.looks.tier}>
        ${e.map(e=>h`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${c.looks.tiers[e.name]} · ${c.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:t,hint:n,look:r}){let i=d(this.asset.id,r.style,l(r))??d(this.asset.id,r.style,{}),a=this.chosen.has(e),o=!a&&this.chosen.size>=8,s=[n,k(this.asset.id).some(e=>E(e,r,this.tier))?c.comparisons.there:``].filter(Boolean).join(` · `);return h`<button class="look" role="checkbox" aria-checked=${a} aria-disabled=${o} @click=${()=>this.toggle(e,o)}>
      <span class="picture">${i?.url?h`<img src=${i.url} alt="" />`:C}</span>
      <span class="word">${t}${s?h`<small>${s}</small>`:C}</span>
      ${a?h`<span class="tick">${g(`check`,16)}</span>`:C}
    </button>`}foot(){let{cost:t}=this,n=this.chosen.size,r=n>=2,i=t&&!t.affordable;return h`${this.wrong?h`<p class="wrong" role="alert">${this.wrong}</p>`:C}
      <div class="spread"><div class="sum">
          <b class="number">${r&&t?c.comparisons.total(n,t.credits):c.comparisons.fewest}</b>
          <span class=${i?`wrong`:`hint`}>${!r||!t?C:i?c.looks.short(t.credits,t.balance):c.looks.held}</span></div>
        ${i&&r?h`<a class="button quiet" href=${e.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${c.looks.getCredits}</a>`:h`<button class="button large go" ?disabled=${!r||this.starting} @click=${this.start}>${c.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await S(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=s(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await m(this.asset.id,[{style:e.style,params:l(e)}]).catch(()=>void 0),this.drawn+=1}}};r([x({type:Boolean})],M.prototype,`open`,void 0),r([x({attribute:!1})],M.prototype,`asset`,void 0),r([w()],M.prototype,`chosen`,void 0),r([w()],M.prototype,`tier`,void 0),r([w()],M.prototype,`cost`,void 0),r([w()],M.prototype,`starting`,void 0),r([w()],M.prototype,`wrong`,void 0),r([w()],M.prototype,`drawn`,void 0),r([T(`side-sheet`)],M.prototype,`sheet`,void 0),M=r([D(`compare-sheet`)],M);export{M as CompareSheet};