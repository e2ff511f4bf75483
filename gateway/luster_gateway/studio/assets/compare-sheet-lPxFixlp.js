import{$t as e,Fr as t,Ir as n,Jt as r,K as i,Ln as a,Lr as o,Pn as s,Pr as c,Qn as l,Qr as u,Rr as d,U as f,Ur as p,Vr as m,Xt as h,Yt as g,Z as _,Zt as v,an as y,ar as b,cr as x,dr as S,en as C,ii as w,mr as T,on as E,qr as D,rr as O,sr as k,ur as A,zr as j}from"./common-O4eJjprC.js";import"./side-sheet-8MzUF4KU.js";var M=class extends d{constructor(...e){super(...e),this.open=!1,this.chosen=new Set,this.tier=r().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new w(this,E,T,s,D),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await f(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));S(),this.sheet.open=!1,O(b.comparison(e.id))}catch(e){this.wrong=l(e)}finally{this.starting=!1}}}static{this.styles=[A,p`
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
    `]}connectedCallback(){super.connectedCallback(),E.value.length||v().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let t={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},n=E.value.filter(e=>e.available);return[...n.map(e=>({key:e.id,name:u.styleNames[e.name]??e.name,hint:``,look:{...t,style:e.id}})),...e().filter(e=>n.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:y(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=T.value.config?.tiers??[];return m`<side-sheet form="wide" .heading=${u.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${u.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${u.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${u.looks.tier}>
        ${e.map(e=>m`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${u.looks.tiers[e.name]} · ${u.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:t,hint:n,look:r}){let o=h(this.asset.id,r.style,g(r))??h(this.asset.id,r.style,{}),s=this.chosen.has(e),c=!s&&this.chosen.size>=8,l=[n,a(this.asset.id).some(e=>i(e,r,this.tier))?u.comparisons.there:``].filter(Boolean).join(` · `);return m`<button class="look" role="checkbox" aria-checked=${s} aria-disabled=${c} @click=${()=>this.toggle(e,c)}>
      <span class="picture">${o?.url?m`<img src=${o.url} alt="" />`:j}</span>
      <span class="word">${t}${l?m`<small>${l}</small>`:j}</span>
      ${s?m`<span class="tick">${x(`check`,16)}</span>`:j}
    </button>`}foot(){let{cost:e}=this,t=this.chosen.size,n=t>=2,r=e?.looks.filter(e=>e.made_asset_ids.length).length??0,i=e&&e.credits>0&&!e.affordable;return m`${this.wrong?m`<p class="wrong" role="alert">${this.wrong}</p>`:j}
      <div class="spread"><div class="sum">
          <b class="number">${!n||!e?u.comparisons.fewest:r<t?u.comparisons.total(t-r,e.credits,r>0):u.comparisons.allMade}</b>
          ${n&&r&&r<t?m`<span class="hint">${u.comparisons.madeAlready(r)}</span>`:j}
          <span class=${i?`wrong`:`hint`}>${!n||!e?j:i?u.looks.short(e.credits,e.balance):e.credits?u.looks.held:j}</span></div>
        ${i&&n?m`<a class="button quiet" href=${b.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${u.looks.getCredits}</a>`:m`<button class="button large go" ?disabled=${!n||this.starting} @click=${this.start}>${u.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await _(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=l(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await C(this.asset.id,[{style:e.style,params:g(e)}]).catch(()=>void 0),this.drawn+=1}}};k([n({type:Boolean})],M.prototype,`open`,void 0),k([n({attribute:!1})],M.prototype,`asset`,void 0),k([t()],M.prototype,`chosen`,void 0),k([t()],M.prototype,`tier`,void 0),k([t()],M.prototype,`cost`,void 0),k([t()],M.prototype,`starting`,void 0),k([t()],M.prototype,`wrong`,void 0),k([t()],M.prototype,`drawn`,void 0),k([c(`side-sheet`)],M.prototype,`sheet`,void 0),M=k([o(`compare-sheet`)],M);export{M as CompareSheet};