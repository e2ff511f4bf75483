import{$ as e,$t as t,C as n,It as r,Nt as i,Ot as a,Q as o,Tn as s,Xt as c,Z as l,Zt as u,_n as d,bn as f,cn as p,dn as m,en as h,et as g,fn as _,hn as v,jn as y,k as b,ln as x,lt as S,nn as C,nt as w,pn as T,st as E,tt as D,un as O}from"./common-TL4Xbfyj.js";import"./side-sheet-B9M-UcIK.js";var k=class extends _{constructor(...e){super(...e),this.open=!1,this.chosen=new Set,this.tier=l().tier,this.cost=null,this.starting=!1,this.wrong=``,this.drawn=0,this.watch=new y(this,S,r,f),this.once=crypto.randomUUID(),this.later=0,this.start=async()=>{this.starting=!0,this.wrong=``;try{let e=await n(this.asset.id,this.looks(),this.tier,`${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0,200));i(),this.sheet.open=!1,c(u.comparison(e.id))}catch(e){this.wrong=a(e)}finally{this.starting=!1}}}static{this.styles=[C,d`
      .looks {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
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
    `]}connectedCallback(){super.connectedCallback(),S.value.length||g().catch(()=>void 0)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(this.later)}firstUpdated(){this.preview()}candidates(){let e={style:``,params:{},tier:this.tier,provider:`auto`,prompt:``},t=S.value.filter(e=>e.available);return[...t.map(t=>({key:t.id,name:s.styleNames[t.name]??t.name,hint:``,look:{...e,style:t.id}})),...D().filter(e=>t.some(t=>t.id===e.look.style)).map(e=>({key:`preset ${e.name}`,name:e.name,hint:E(e.look.style),look:e.look}))]}looks(){return this.candidates().filter(({key:e})=>this.chosen.has(e)).map(({look:e})=>e)}render(){this.watch,this.drawn;let e=r.value.config?.tiers??[];return v`<side-sheet form="wide" .heading=${s.comparisons.choose} .open=${this.open} @closed=${()=>this.dispatchEvent(new CustomEvent(`closed`))}>
      <p class="quieter">${s.comparisons.chooseLead(8)}</p>
      <div class="looks" role="group" aria-label=${s.comparisons.choose}>${this.candidates().map(e=>this.card(e))}</div>
      <div class="choices" role="group" aria-label=${s.looks.tier}>
        ${e.map(e=>v`<button class="choice" aria-pressed=${e.name===this.tier} @click=${()=>this.sized(e.name)}>${s.looks.tiers[e.name]} · ${s.looks.each(e.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`}card({key:t,name:n,hint:r,look:i}){let a=e(this.asset.id,i.style,o(i))??e(this.asset.id,i.style,{}),s=this.chosen.has(t),c=!s&&this.chosen.size>=8;return v`<button class="look" role="checkbox" aria-checked=${s} aria-disabled=${c} @click=${()=>this.toggle(t,c)}>
      <span class="picture">${a?.url?v`<img src=${a.url} alt="" />`:T}</span>
      <span class="word">${n}${r?v`<small>${r}</small>`:T}</span>
      ${s?v`<span class="tick">${h(`check`,16)}</span>`:T}
    </button>`}foot(){let{cost:e}=this,t=this.chosen.size,n=t>=2,r=e&&!e.affordable;return v`${this.wrong?v`<p class="wrong" role="alert">${this.wrong}</p>`:T}
      <div class="spread"><div class="sum">
          <b class="number">${n&&e?s.comparisons.total(t,e.credits):s.comparisons.fewest}</b>
          <span class=${r?`wrong`:`hint`}>${!n||!e?T:r?s.looks.short(e.credits,e.balance):s.looks.held}</span></div>
        ${r&&n?v`<a class="button quiet" href=${u.plain(`credits`)} @click=${()=>this.sheet.open=!1}>${s.looks.getCredits}</a>`:v`<button class="button large go" ?disabled=${!n||this.starting} @click=${this.start}>${s.comparisons.start}</button>`}</div>`}toggle(e,t){if(t)return;let n=new Set(this.chosen);n.delete(e)||n.add(e),this.chosen=n,this.ask()}sized(e){this.tier=e,this.ask()}ask(){window.clearTimeout(this.later),this.cost=null,this.wrong=``,this.chosen.size<2||(this.later=window.setTimeout(async()=>{try{this.cost=await b(this.asset.id,this.looks(),this.tier)}catch(e){this.wrong=a(e)}},250))}async preview(){for(let{look:e}of this.candidates()){if(!this.isConnected)return;await w(this.asset.id,[{style:e.style,params:o(e)}]).catch(()=>void 0),this.drawn+=1}}};t([O({type:Boolean})],k.prototype,`open`,void 0),t([O({attribute:!1})],k.prototype,`asset`,void 0),t([x()],k.prototype,`chosen`,void 0),t([x()],k.prototype,`tier`,void 0),t([x()],k.prototype,`cost`,void 0),t([x()],k.prototype,`starting`,void 0),t([x()],k.prototype,`wrong`,void 0),t([x()],k.prototype,`drawn`,void 0),t([p(`side-sheet`)],k.prototype,`sheet`,void 0),k=t([m(`compare-sheet`)],k);export{k as CompareSheet};