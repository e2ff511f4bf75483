import{$n as e,Ar as t,Dr as n,Er as r,Kn as i,M as a,Mr as o,N as s,Or as c,Pr as l,Pt as u,Qn as d,Tr as f,Ur as p,kr as m,tr as h}from"./common-DraPfMhI.js";var g=class extends m{constructor(...e){super(...e),this.curtain=``,this.quiet=!1,this.over=!1,this.depth=0,this.enter=e=>{e.dataTransfer?.types.includes(`Files`)&&(this.depth+=1,this.over=!0)},this.hover=e=>{e.dataTransfer?.types.includes(`Files`)&&e.preventDefault()},this.leave=()=>{this.depth=Math.max(0,this.depth-1),this.depth||(this.over=!1)},this.drop=e=>{e.dataTransfer?.types.includes(`Files`)&&(e.preventDefault(),this.depth=0,this.over=!1,s(e.dataTransfer).then(e=>this.give(e)))},this.paste=e=>{e.clipboardData?.files.length&&s(e.clipboardData).then(e=>this.give(e))}}static{this.styles=[h,l`
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
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`dragenter`,this.enter),window.addEventListener(`dragover`,this.hover),window.addEventListener(`dragleave`,this.leave),window.addEventListener(`drop`,this.drop),window.addEventListener(`paste`,this.paste)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`dragenter`,this.enter),window.removeEventListener(`dragover`,this.hover),window.removeEventListener(`dragleave`,this.leave),window.removeEventListener(`drop`,this.drop),window.removeEventListener(`paste`,this.paste)}render(){return o`
      <input id="files" type="file" multiple accept=${u} aria-label=${p.drop.choose} @change=${this.chosen} />
      <input id="folder" type="file" webkitdirectory aria-label=${p.drop.folder} @change=${this.chosen} />
      <input id="camera" type="file" accept="image/*" capture="environment" aria-label=${p.drop.camera} @change=${this.chosen} />
      ${this.quiet?t:o`<div class="zone">
            <span class="mark">${e(`photo`,28)}</span>
            <h2 class="only-desk">${p.drop.title}</h2>
            <p class="lead only-desk">${p.drop.lead} ${p.drop.paste}</p>
            <div class="row">
              <button class="button large" @click=${()=>this.choose()}>${p.drop.choose}</button>
              <button class="button large quiet only-desk" @click=${()=>this.folder.click()}>${p.drop.folder}</button>
              <button class="button large quiet only-touch" @click=${()=>this.camera.click()}>${e(`camera`)} ${p.drop.camera}</button>
            </div>
          </div>`}
      ${this.over?o`<div class="curtain">${e(`photo`,44)}<span>${this.curtain}</span></div>`:t}
    `}choose(){this.files.click()}give(e){e.files.length?this.dispatchEvent(new CustomEvent(`photos`,{detail:e})):i(p.drop.none,{bad:!0})}chosen(e){this.give(a(e.target))}};d([n()],g.prototype,`curtain`,void 0),d([n({type:Boolean,reflect:!0})],g.prototype,`quiet`,void 0),d([r()],g.prototype,`over`,void 0),d([f(`#files`)],g.prototype,`files`,void 0),d([f(`#folder`)],g.prototype,`folder`,void 0),d([f(`#camera`)],g.prototype,`camera`,void 0),g=d([c(`drop-zone`)],g);