import{Cn as e,Ct as t,Dt as n,Gn as r,Nt as i,On as a,Or as o,Ot as s,Pt as c,Qn as l,Sr as u,St as d,U as f,Xn as p,Y as m,Yn as h,_r as g,ar as _,cr as v,dn as y,dr as b,ir as x,jn as S,ln as C,lr as w,or as T,pr as E,qn as D,sr as O,wt as k,xt as A}from"./common-BEWaxQ7m.js";import"./side-sheet--O4wzD5z.js";var j=class extends v{constructor(...t){super(...t),this.open=!1,this.chosen=new Set,this.tier=A().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new o(this,c,S,C,g),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await f(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));a(),this.sheet.open=!1,r(D.comparison(e.id))}catch(t){this.wrong=e(t)}finally{this.starting=!1}}}static{this.styles=[l,E`
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
    `]}connectedCallback(){super.connectedCallback(),c.value.length||k().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=c.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:u.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...n().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:i(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=S.value.config?.tiers??[];return b`<side-sheet form="wide" .heading=${u.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${u.comparisons.chooseLead(Math.min(8,this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${u.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${u.looks.tier}>
        ${e.map(e=>b`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${u.looks.tiers[e.name]} · ${u.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:e,name:n,hint:r,look:i}){let a=t(this.asset.id,i.style,d(i))??t(this.asset.id,i.style,{}),o=this.chosen.has(e),s=!o&&this.chosen.size>=8,c=[r,!Object.keys(d(i)).length&&y(this.asset.id).some(e=>e.status===`succeeded`&&e.style===i.style)?u.comparisons.there:``].filter(Boolean).join(` · `);return b`<button class="look" role="checkbox" aria-checked=${o} aria-disabled=${s} @click=${()=>this.toggle(e,s)}>
      <span class="picture">${a?.url?b`<img src=${a.url} alt="" />`:w}</span>
      <span class="word">${n}${c?b`<small>${c}</small>`:w}</span>
      ${o?b`<span class="tick">${p(`check`,16)}</span>`:w}
    </button>`}foot(){let{cost:e}=this,t=this.chosen.size,n=t>=2,r=e&&!e.affordable;return b`${this.wrong?b`<p class="wrong" role="alert">${this.wrong}</p>`:w}
      <div class="spread"><div class="sum">
          <b class="number">${n&&e?u.comparisons.total(t,e.credits):u.comparisons.fewest}</b>
          <span class=${r?`wrong`:`hint`}>${!n||!e?w:r?u.looks.short(e.credits,e.balance):u.looks.held}</span></div>
        ${r&&n?b`<a class="button quiet" href=${D.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${u.looks.getCredits}</a>`:b`<button class="button large go" ?disabled=${!n||this.starting} @click=${this.start}>${u.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await m(this.asset.id,this.looks(),this.tier)}catch(t){this.wrong=e(t)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await s(this.asset.id,[{style:e.style,params:d(e)}]).catch(()=>void 0),this.drawn+=1}}};h([T({type:Boolean})],j.prototype,`open`,void 0),h([T({attribute:!1})],j.prototype,`asset`,void 0),h([_()],j.prototype,`chosen`,void 0),h([_()],j.prototype,`tier`,void 0),h([_()],j.prototype,`cost`,void 0),h([_()],j.prototype,`starting`,void 0),h([_()],j.prototype,`wrong`,void 0),h([_()],j.prototype,`drawn`,void 0),h([x(`side-sheet`)],j.prototype,`sheet`,void 0),j=h([O(`compare-sheet`)],j);export{j as CompareSheet};