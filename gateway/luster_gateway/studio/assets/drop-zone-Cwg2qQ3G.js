import{D as e,Fr as t,Ir as n,Lr as r,O as i,Pr as a,Qr as o,Rr as s,Ur as c,Vr as l,cr as u,sr as d,tr as f,ur as p,zr as m,zt as h}from"./common-O4eJjprC.js";var g=class extends s{constructor(...e){super(...e),this.curtain=``,this.quiet=!1,this.over=!1,this.depth=0,this.enter=e=>{e.dataTransfer?.types.includes(`Files`)&&(this.depth+=1,this.over=!0)},this.hover=e=>{e.dataTransfer?.types.includes(`Files`)&&e.preventDefault()},this.leave=()=>{this.depth=Math.max(0,this.depth-1),this.depth||(this.over=!1)},this.drop=e=>{e.dataTransfer?.types.includes(`Files`)&&(e.preventDefault(),this.depth=0,this.over=!1,i(e.dataTransfer).then(e=>this.give(e)))},this.paste=e=>{e.clipboardData?.files.length&&i(e.clipboardData).then(e=>this.give(e))}}static{this.styles=[p,c`
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
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`dragenter`,this.enter),window.addEventListener(`dragover`,this.hover),window.addEventListener(`dragleave`,this.leave),window.addEventListener(`drop`,this.drop),window.addEventListener(`paste`,this.paste)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`dragenter`,this.enter),window.removeEventListener(`dragover`,this.hover),window.removeEventListener(`dragleave`,this.leave),window.removeEventListener(`drop`,this.drop),window.removeEventListener(`paste`,this.paste)}render(){return l`
      <input id="files" type="file" multiple accept=${h} aria-label=${o.drop.choose} @change=${this.chosen} />
      <input id="folder" type="file" webkitdirectory aria-label=${o.drop.folder} @change=${this.chosen} />
      <input id="camera" type="file" accept="image/*" capture="environment" aria-label=${o.drop.camera} @change=${this.chosen} />
      ${this.quiet?m:l`<div class="zone">
            <span class="mark">${u(`photo`,28)}</span>
            <h2 class="only-desk">${o.drop.title}</h2>
            <p class="lead only-desk">${o.drop.lead} ${o.drop.paste}</p>
            <div class="row">
              <button class="button large" @click=${()=>this.choose()}>${o.drop.choose}</button>
              <button class="button large quiet only-desk" @click=${()=>this.folder.click()}>${o.drop.folder}</button>
              <button class="button large quiet only-touch" @click=${()=>this.camera.click()}>${u(`camera`)} ${o.drop.camera}</button>
            </div>
          </div>`}
      ${this.over?l`<div class="curtain">${u(`photo`,44)}<span>${this.curtain}</span></div>`:m}
    `}choose(){this.files.click()}give(e){e.files.length?this.dispatchEvent(new CustomEvent(`photos`,{detail:e})):f(o.drop.none,{bad:!0})}chosen(t){this.give(e(t.target))}};d([n()],g.prototype,`curtain`,void 0),d([n({type:Boolean,reflect:!0})],g.prototype,`quiet`,void 0),d([t()],g.prototype,`over`,void 0),d([a(`#files`)],g.prototype,`files`,void 0),d([a(`#folder`)],g.prototype,`folder`,void 0),d([a(`#camera`)],g.prototype,`camera`,void 0),g=d([r(`drop-zone`)],g);