import{Br as e,Cr as t,Ft as n,Gt as r,It as i,Kn as a,Nt as o,Pn as s,Pr as c,Pt as l,Q as u,Rt as d,Tr as f,Un as p,Vn as m,Wn as h,Wt as g,Xn as _,_r as v,bn as y,br as b,gr as x,kr as S,ot as C,qn as w,tt as T,vn as E,vr as D,xr as O,yr as k,zn as A,zt as j}from"./common-3VDTXD9_.js";import"./side-sheet-Gm7QtOZG.js";var M=class extends b{constructor(...t){super(...t),this.open=!1,this.chosen=new Set,this.tier=o().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new e(this,r,_,E,S),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await u(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));w(),this.sheet.open=!1,A(m.comparison(e.id))}catch(e){this.wrong=s(e)}finally{this.starting=!1}}}static{this.styles=[a,f`
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
    `]}connectedCallback(){super.connectedCallback(),r.value.length||i().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=r.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:c.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...d().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:g(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=_.value.config?.tiers??[];return t`<side-sheet form="wide" .heading=${c.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${c.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${c.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${c.looks.tier}>
        ${e.map(e=>t`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${c.looks.tiers[e.name]} · ${c.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:r,hint:i,look:a}){let o=n(this.asset.id,a.style,l(a))??n(this.asset.id,a.style,{}),s=this.chosen.has(e),u=!s&&this.chosen.size>=8,d=[i,y(this.asset.id).some(e=>T(e,a,this.tier))?c.comparisons.there:``].filter(Boolean).join(` · `);return t`<button class="look" role="checkbox" aria-checked=${s} aria-disabled=${u} @click=${()=>this.toggle(e,u)}>
      <span class="picture">${o?.url?t`<img src=${o.url} alt="" />`:O}</span>
      <span class="word">${r}${d?t`<small>${d}</small>`:O}</span>
      ${s?t`<span class="tick">${h(`check`,16)}</span>`:O}
    </button>`}foot(){let{cost:e}=this,n=this.chosen.size,r=n>=2,i=e?.looks.filter(e=>e.made_asset_ids.length).length??0,a=e&&e.credits>0&&!e.affordable;return t`${this.wrong?t`<p class="wrong" role="alert">${this.wrong}</p>`:O}
      <div class="spread"><div class="sum">
          <b class="number">${!r||!e?c.comparisons.fewest:i<n?c.comparisons.total(n-i,e.credits,i>0):c.comparisons.allMade}</b>
          ${r&&i&&i<n?t`<span class="hint">${c.comparisons.madeAlready(i)}</span>`:O}
          <span class=${a?`wrong`:`hint`}>${!r||!e?O:a?c.looks.short(e.credits,e.balance):e.credits?c.looks.held:O}</span></div>
        ${a&&r?t`<a class="button quiet" href=${m.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${c.looks.getCredits}</a>`:t`<button class="button large go" ?disabled=${!r||this.starting} @click=${this.start}>${c.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await C(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=s(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await j(this.asset.id,[{style:e.style,params:l(e)}]).catch(()=>void 0),this.drawn+=1}}};p([D({type:Boolean})],M.prototype,`open`,void 0),p([D({attribute:!1})],M.prototype,`asset`,void 0),p([v()],M.prototype,`chosen`,void 0),p([v()],M.prototype,`tier`,void 0),p([v()],M.prototype,`cost`,void 0),p([v()],M.prototype,`starting`,void 0),p([v()],M.prototype,`wrong`,void 0),p([v()],M.prototype,`drawn`,void 0),p([x(`side-sheet`)],M.prototype,`sheet`,void 0),M=p([k(`compare-sheet`)],M);export{M as CompareSheet};