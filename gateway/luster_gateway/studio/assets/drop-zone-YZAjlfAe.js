import{Br as e,Bt as t,D as n,Fr as r,Hr as i,Ir as a,Lr as o,Nr as s,O as c,Pr as l,Rr as u,Zr as d,er as f,lr as p,or as m,sr as h}from"./common-BYV8meyg.js";var g=class extends o{constructor(...e){super(...e),this.curtain=``,this.quiet=!1,this.over=!1,this.depth=0,this.enter=e=>{e.dataTransfer?.types.includes(`Files`)&&(this.depth+=1,this.over=!0)},this.hover=e=>{e.dataTransfer?.types.includes(`Files`)&&e.preventDefault()},this.leave=()=>{this.depth=Math.max(0,this.depth-1),this.depth||(this.over=!1)},this.drop=e=>{e.dataTransfer?.types.includes(`Files`)&&(e.preventDefault(),this.depth=0,this.over=!1,c(e.dataTransfer).then(e=>this.give(e)))},this.paste=e=>{e.clipboardData?.files.length&&c(e.clipboardData).then(e=>this.give(e))}}static{this.styles=[p,i`
      :host {
        display: block;
      }
      .zone {
        display: grid;
        justify-items: center;
        align-content: center;
        gap: 0.5rem;
        min-height: clamp(18rem, 48vh, 30rem);
        padding: 2rem clamp(0.5rem, 4vw, 1.5rem);
        border: 1.5px dashed var(--line-strong);
        border-radius: var(--round-large);
        text-align: center;
        transition:
          border-color var(--fast),
          background var(--fast);
      }
      .zone:hover {
        border-color: var(--text-3);
      }
      .mark {
        width: 4rem;
        height: 4rem;
        border-radius: 50%;
        display: grid;
        place-items: center;
        background: var(--raised);
        color: var(--glow);
        margin-bottom: 0.75rem;
      }
      .row {
        justify-content: center;
        margin-top: 1.25rem;
      }
      .lead {
        color: var(--text-2);
        max-width: 34rem;
        text-wrap: balance;
      }
      input {
        display: none;
      }
      .curtain {
        position: fixed;
        z-index: 80;
        inset: 0.75rem;
        display: grid;
        place-items: center;
        align-content: center;
        gap: 1rem;
        border: 2px solid var(--glow);
        border-radius: var(--round-large);
        background: color-mix(in srgb, var(--ground) 88%, transparent);
        font-size: var(--size-title);
        font-weight: 600;
        letter-spacing: -0.018em;
        pointer-events: none;
        backdrop-filter: blur(8px);
      }
      .curtain svg {
        color: var(--glow);
      }
      .only-touch {
        display: none;
      }
      @media (hover: none) and (pointer: coarse) {
        .only-touch {
          display: inline-flex;
        }
        .only-desk {
          display: none;
        }
        .zone {
          min-height: 0;
          padding: 0.5rem 0;
          border: 0;
        }
        .row,
        .row .button {
          width: 100%;
        }
      }
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`dragenter`,this.enter),window.addEventListener(`dragover`,this.hover),window.addEventListener(`dragleave`,this.leave),window.addEventListener(`drop`,this.drop),window.addEventListener(`paste`,this.paste)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`dragenter`,this.enter),window.removeEventListener(`dragover`,this.hover),window.removeEventListener(`dragleave`,this.leave),window.removeEventListener(`drop`,this.drop),window.removeEventListener(`paste`,this.paste)}render(){return e`
      <input id="files" type="file" multiple accept=${t} aria-label=${d.drop.choose} @change=${this.chosen} />
      <input id="folder" type="file" webkitdirectory aria-label=${d.drop.folder} @change=${this.chosen} />
      <input id="camera" type="file" accept="image/*" capture="environment" aria-label=${d.drop.camera} @change=${this.chosen} />
      ${this.quiet?u:e`<div class="zone">
            <span class="mark">${h(`photo`,28)}</span>
            <h2 class="only-desk">${d.drop.title}</h2>
            <p class="lead only-desk">${d.drop.lead} ${d.drop.paste}</p>
            <div class="row">
              <button class="button large" @click=${()=>this.choose()}>${d.drop.choose}</button>
              <button class="button large quiet only-desk" @click=${()=>this.folder.click()}>${d.drop.folder}</button>
              <button class="button large quiet only-touch" @click=${()=>this.camera.click()}>${h(`camera`)} ${d.drop.camera}</button>
            </div>
          </div>`}
      ${this.over?e`<div class="curtain">${h(`photo`,44)}<span>${this.curtain}</span></div>`:u}
    `}choose(){this.files.click()}give(e){e.files.length?this.dispatchEvent(new CustomEvent(`photos`,{detail:e})):f(d.drop.none,{bad:!0})}chosen(e){this.give(n(e.target))}};m([r()],g.prototype,`curtain`,void 0),m([r({type:Boolean,reflect:!0})],g.prototype,`quiet`,void 0),m([l()],g.prototype,`over`,void 0),m([s(`#files`)],g.prototype,`files`,void 0),m([s(`#folder`)],g.prototype,`folder`,void 0),m([s(`#camera`)],g.prototype,`camera`,void 0),g=m([a(`drop-zone`)],g);