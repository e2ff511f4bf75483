import{$n as e,Ar as t,Bt as n,Cr as r,Dn as i,Dr as a,Er as o,Gt as s,Ht as c,I as l,Ir as u,Jn as d,Kn as f,Kt as p,Mr as m,Or as h,Qt as g,Tn as _,Tr as v,Ut as y,Vn as b,Vr as x,Vt as S,W as C,Xn as w,Zn as T,Zt as E,er as D,qr as O,rr as k,wr as A,z as j}from"./common-CtLmJYzS.js";import"./side-sheet-C63kl4IS.js";var M=class extends a{constructor(...e){super(...e),this.open=!1,this.chosen=new Set,this.tier=n().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new O(this,g,k,_,u),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await l(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));D(),this.sheet.open=!1,f(d.comparison(e.id))}catch(e){this.wrong=b(e)}finally{this.starting=!1}}}static{this.styles=[e,m`
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
    `]}connectedCallback(){super.connectedCallback(),g.value.length||y().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=g.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:x.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...s().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:E(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=k.value.config?.tiers??[];return t`<side-sheet form="wide" .heading=${x.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${x.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${x.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${x.looks.tier}>
        ${e.map(e=>t`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${x.looks.tiers[e.name]} · ${x.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:n,hint:r,look:a}){let o=c(this.asset.id,a.style,S(a))??c(this.asset.id,a.style,{}),s=this.chosen.has(e),l=!s&&this.chosen.size>=8,u=[r,i(this.asset.id).some(e=>j(e,a,this.tier))?x.comparisons.there:``].filter(Boolean).join(` · `);return t`<button class="look" role="checkbox" aria-checked=${s} aria-disabled=${l} @click=${()=>this.toggle(e,l)}>
      <span class="picture">${o?.url?t`<img src=${o.url} alt="" />`:h}</span>
      <span class="word">${n}${u?t`<small>${u}</small>`:h}</span>
      ${s?t`<span class="tick">${T(`check`,16)}</span>`:h}
    </button>`}foot(){let{cost:e}=this,n=this.chosen.size,r=n>=2,i=e?.looks.filter(e=>e.made_asset_ids.length).length??0,a=e&&e.credits>0&&!e.affordable;return t`${this.wrong?t`<p class="wrong" role="alert">${this.wrong}</p>`:h}
      <div class="spread"><div class="sum">
          <b class="number">${!r||!e?x.comparisons.fewest:i<n?x.comparisons.total(n-i,e.credits,i>0):x.comparisons.allMade}</b>
          ${r&&i&&i<n?t`<span class="hint">${x.comparisons.madeAlready(i)}</span>`:h}
          <span class=${a?`wrong`:`hint`}>${!r||!e?h:a?x.looks.short(e.credits,e.balance):e.credits?x.looks.held:h}</span></div>
        ${a&&r?t`<a class="button quiet" href=${d.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${x.looks.getCredits}</a>`:t`<button class="button large go" ?disabled=${!r||this.starting} @click=${this.start}>${x.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await C(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=b(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await p(this.asset.id,[{style:e.style,params:S(e)}]).catch(()=>void 0),this.drawn+=1}}};w([v({type:Boolean})],M.prototype,`open`,void 0),w([v({attribute:!1})],M.prototype,`asset`,void 0),w([A()],M.prototype,`chosen`,void 0),w([A()],M.prototype,`tier`,void 0),w([A()],M.prototype,`cost`,void 0),w([A()],M.prototype,`starting`,void 0),w([A()],M.prototype,`wrong`,void 0),w([A()],M.prototype,`drawn`,void 0),w([r(`side-sheet`)],M.prototype,`sheet`,void 0),M=w([o(`compare-sheet`)],M);export{M as CompareSheet};