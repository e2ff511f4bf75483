import{$n as e,Cn as t,Et as n,H as r,Hn as i,I as a,Ln as o,Qn as s,Tt as c,Vn as l,Wn as u,Xn as d,Zn as f,ar as p,bn as m,br as h,bt as g,er as _,gt as v,hn as y,ht as b,lr as x,mr as S,mt as C,pt as w,rr as T,tr as E,yt as D,zn as O}from"./common-nlsLLDTL.js";import"./side-sheet-BpGZKLHJ.js";var k=class extends _{constructor(...e){super(...e),this.open=!1,this.chosen=new Set,this.tier=w().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new h(this,n,t,x),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await a(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));m(),this.sheet.open=!1,o(O.comparison(e.id))}catch(e){this.wrong=y(e)}finally{this.starting=!1}}}static{this.styles=[u,p`
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
    `]}connectedCallback(){super.connectedCallback(),n.value.length||v().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=n.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:S.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...D().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:c(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=t.value.config?.tiers??[];return T`<side-sheet form="wide" .heading=${S.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${S.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${S.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${S.looks.tier}>
        ${e.map(e=>T`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${S.looks.tiers[e.name]} · ${S.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:t,hint:n,look:r}){let a=b(this.asset.id,r.style,C(r))??b(this.asset.id,r.style,{}),o=this.chosen.has(e),s=!o&&this.chosen.size>=8;return T`<button class="look" role="checkbox" aria-checked=${o} aria-disabled=${s} @click=${()=>this.toggle(e,s)}>
      <span class="picture">${a?.url?T`<img src=${a.url} alt="" />`:E}</span>
      <span class="word">${t}${n?T`<small>${n}</small>`:E}</span>
      ${o?T`<span class="tick">${i(`check`,16)}</span>`:E}
    </button>`}foot(){let{cost:e}=this,t=this.chosen.size,n=t>=2,r=e&&!e.affordable;return T`${this.wrong?T`<p class="wrong" role="alert">${this.wrong}</p>`:E}
      <div class="spread"><div class="sum">
          <b class="number">${n&&e?S.comparisons.total(t,e.credits):S.comparisons.fewest}</b>
          <span class=${r?`wrong`:`hint`}>${!n||!e?E:r?S.looks.short(e.credits,e.balance):S.looks.held}</span></div>
        ${r&&n?T`<a class="button quiet" href=${O.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${S.looks.getCredits}</a>`:T`<button class="button large go" ?disabled=${!n||this.starting} @click=${this.start}>${S.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await r(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=y(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await g(this.asset.id,[{style:e.style,params:C(e)}]).catch(()=>void 0),this.drawn+=1}}};l([s({type:Boolean})],k.prototype,`open`,void 0),l([s({attribute:!1})],k.prototype,`asset`,void 0),l([f()],k.prototype,`chosen`,void 0),l([f()],k.prototype,`tier`,void 0),l([f()],k.prototype,`cost`,void 0),l([f()],k.prototype,`starting`,void 0),l([f()],k.prototype,`wrong`,void 0),l([f()],k.prototype,`drawn`,void 0),l([d(`side-sheet`)],k.prototype,`sheet`,void 0),k=l([e(`compare-sheet`)],k);export{k as CompareSheet};