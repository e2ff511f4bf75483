import{$n as e,At as t,Dt as n,En as r,Et as i,It as a,Jn as o,K as s,Lt as c,Pn as l,Q as u,Qn as d,Tr as f,Tt as p,Xn as m,br as h,cr as g,dr as _,fn as v,fr as y,gr as b,jn as x,jr as S,jt as C,lr as w,mn as T,mr as E,sr as D,tr as O,ur as k,wt as A}from"./common-CsLnnzm3.js";import"./side-sheet-158LKN0J.js";var j=class extends _{constructor(...e){super(...e),this.open=!1,this.chosen=new Set,this.tier=A().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new S(this,c,l,v,h),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await s(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));x(),this.sheet.open=!1,o(m.comparison(e.id))}catch(e){this.wrong=r(e)}finally{this.starting=!1}}}static{this.styles=[O,b`
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
    `]}connectedCallback(){super.connectedCallback(),c.value.length||n().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},n=c.value.filter(e=>e.available);return[...n.map(t=>({key:t.id,name:f.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...t().filter(e=>n.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:a(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=l.value.config?.tiers??[];return E`<side-sheet form="wide" .heading=${f.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${f.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${f.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${f.looks.tier}>
        ${e.map(e=>E`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${f.looks.tiers[e.name]} · ${f.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:t,name:n,hint:r,look:a}){let o=i(this.asset.id,a.style,p(a))??i(this.asset.id,a.style,{}),s=this.chosen.has(t),c=!s&&this.chosen.size>=8,l=[r,!Object.keys(p(a)).length&&T(this.asset.id).some(e=>e.status===`succeeded`&&e.style===a.style)?f.comparisons.there:``].filter(Boolean).join(` · `);return E`<button class="look" role="checkbox" aria-checked=${s} aria-disabled=${c} @click=${()=>this.toggle(t,c)}>
      <span class="picture">${o?.url?E`<img src=${o.url} alt="" />`:y}</span>
      <span class="word">${n}${l?E`<small>${l}</small>`:y}</span>
      ${s?E`<span class="tick">${e(`check`,16)}</span>`:y}
    </button>`}foot(){let{cost:e}=this,t=this.chosen.size,n=t>=2,r=e&&!e.affordable;return E`${this.wrong?E`<p class="wrong" role="alert">${this.wrong}</p>`:y}
      <div class="spread"><div class="sum">
          <b class="number">${n&&e?f.comparisons.total(t,e.credits):f.comparisons.fewest}</b>
          <span class=${r?`wrong`:`hint`}>${!n||!e?y:r?f.looks.short(e.credits,e.balance):f.looks.held}</span></div>
        ${r&&n?E`<a class="button quiet" href=${m.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${f.looks.getCredits}</a>`:E`<button class="button large go" ?disabled=${!n||this.starting} @click=${this.start}>${f.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await u(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=r(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await C(this.asset.id,[{style:e.style,params:p(e)}]).catch(()=>void 0),this.drawn+=1}}};d([w({type:Boolean})],j.prototype,`open`,void 0),d([w({attribute:!1})],j.prototype,`asset`,void 0),d([g()],j.prototype,`chosen`,void 0),d([g()],j.prototype,`tier`,void 0),d([g()],j.prototype,`cost`,void 0),d([g()],j.prototype,`starting`,void 0),d([g()],j.prototype,`wrong`,void 0),d([g()],j.prototype,`drawn`,void 0),d([D(`side-sheet`)],j.prototype,`sheet`,void 0),j=d([k(`compare-sheet`)],j);export{j as CompareSheet};