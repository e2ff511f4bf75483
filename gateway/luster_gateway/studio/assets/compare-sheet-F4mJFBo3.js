import{Ar as e,Bt as t,Cn as n,Cr as r,Er as i,Gr as a,Jn as o,Kn as s,Or as c,Pr as l,Q as u,Qn as d,Rt as f,Sr as p,Tn as m,Tr as h,Ut as g,Vt as _,W as v,Wn as y,Wt as b,Xt as x,Yn as S,Yt as C,Zn as w,q as T,tr as E,wr as D,xr as O,zn as k,zr as A,zt as j}from"./common-Bd2pAfdr.js";import"./side-sheet-CJfgx8jB.js";var M=class extends h{constructor(...e){super(...e),this.open=!1,this.chosen=new Set,this.tier=f().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new a(this,x,E,n,l),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await v(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));d(),this.sheet.open=!1,y(s.comparison(e.id))}catch(e){this.wrong=k(e)}finally{this.starting=!1}}}static{this.styles=[w,e`
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
    `]}connectedCallback(){super.connectedCallback(),x.value.length||_().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=x.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:A.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...g().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:C(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=E.value.config?.tiers??[];return c`<side-sheet form="wide" .heading=${A.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${A.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${A.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${A.looks.tier}>
        ${e.map(e=>c`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${A.looks.tiers[e.name]} · ${A.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:n,hint:r,look:a}){let o=t(this.asset.id,a.style,j(a))??t(this.asset.id,a.style,{}),s=this.chosen.has(e),l=!s&&this.chosen.size>=8,u=[r,m(this.asset.id).some(e=>T(e,a,this.tier))?A.comparisons.there:``].filter(Boolean).join(` · `);return c`<button class="look" role="checkbox" aria-checked=${s} aria-disabled=${l} @click=${()=>this.toggle(e,l)}>
      <span class="picture">${o?.url?c`<img src=${o.url} alt="" />`:i}</span>
      <span class="word">${n}${u?c`<small>${u}</small>`:i}</span>
      ${s?c`<span class="tick">${S(`check`,16)}</span>`:i}
    </button>`}foot(){let{cost:e}=this,t=this.chosen.size,n=t>=2,r=e?.looks.filter(e=>e.made_asset_ids.length).length??0,a=e&&e.credits>0&&!e.affordable;return c`${this.wrong?c`<p class="wrong" role="alert">${this.wrong}</p>`:i}
      <div class="spread"><div class="sum">
          <b class="number">${!n||!e?A.comparisons.fewest:r<t?A.comparisons.total(t-r,e.credits,r>0):A.comparisons.allMade}</b>
          ${n&&r&&r<t?c`<span class="hint">${A.comparisons.madeAlready(r)}</span>`:i}
          <span class=${a?`wrong`:`hint`}>${!n||!e?i:a?A.looks.short(e.credits,e.balance):e.credits?A.looks.held:i}</span></div>
        ${a&&n?c`<a class="button quiet" href=${s.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${A.looks.getCredits}</a>`:c`<button class="button large go" ?disabled=${!n||this.starting} @click=${this.start}>${A.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await u(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=k(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await b(this.asset.id,[{style:e.style,params:j(e)}]).catch(()=>void 0),this.drawn+=1}}};o([r({type:Boolean})],M.prototype,`open`,void 0),o([r({attribute:!1})],M.prototype,`asset`,void 0),o([p()],M.prototype,`chosen`,void 0),o([p()],M.prototype,`tier`,void 0),o([p()],M.prototype,`cost`,void 0),o([p()],M.prototype,`starting`,void 0),o([p()],M.prototype,`wrong`,void 0),o([p()],M.prototype,`drawn`,void 0),o([O(`side-sheet`)],M.prototype,`sheet`,void 0),M=o([D(`compare-sheet`)],M);export{M as CompareSheet};