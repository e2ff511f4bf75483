import{Ar as e,F as t,I as n,Ir as r,Lt as i,Mr as a,Nr as o,Pr as s,Rr as c,Xn as l,ar as u,jr as d,kr as f,nr as p,qr as m,rr as h}from"./common-CTwHqudk.js";var g=class extends o{constructor(...e){super(...e),this.curtain=``,this.quiet=!1,this.over=!1,this.depth=0,this.enter=e=>{e.dataTransfer?.types.includes(`Files`)&&(this.depth+=1,this.over=!0)},this.hover=e=>{e.dataTransfer?.types.includes(`Files`)&&e.preventDefault()},this.leave=()=>{this.depth=Math.max(0,this.depth-1),this.depth||(this.over=!1)},this.drop=e=>{e.dataTransfer?.types.includes(`Files`)&&(e.preventDefault(),this.depth=0,this.over=!1,n(e.dataTransfer).then(e=>this.give(e)))},this.paste=e=>{e.clipboardData?.files.length&&n(e.clipboardData).then(e=>this.give(e))}}static{this.styles=[u,c`
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
    `]}connectedCallback(){super.connectedCallback(),window.addEventListener(`dragenter`,this.enter),window.addEventListener(`dragover`,this.hover),window.addEventListener(`dragleave`,this.leave),window.addEventListener(`drop`,this.drop),window.addEventListener(`paste`,this.paste)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`dragenter`,this.enter),window.removeEventListener(`dragover`,this.hover),window.removeEventListener(`dragleave`,this.leave),window.removeEventListener(`drop`,this.drop),window.removeEventListener(`paste`,this.paste)}render(){return r`
      <input id="files" type="file" multiple accept=${i} aria-label=${m.drop.choose} @change=${this.chosen} />
      <input id="folder" type="file" webkitdirectory aria-label=${m.drop.folder} @change=${this.chosen} />
      <input id="camera" type="file" accept="image/*" capture="environment" aria-label=${m.drop.camera} @change=${this.chosen} />
      ${this.quiet?s:r`<div class="zone">
            <span class="mark">${h(`photo`,28)}</span>
            <h2 class="only-desk">${m.drop.title}</h2>
            <p class="lead only-desk">${m.drop.lead} ${m.drop.paste}</p>
            <div class="row">
              <button class="button large" @click=${()=>this.choose()}>${m.drop.choose}</button>
              <button class="button large quiet only-desk" @click=${()=>this.folder.click()}>${m.drop.folder}</button>
              <button class="button large quiet only-touch" @click=${()=>this.camera.click()}>${h(`camera`)} ${m.drop.camera}</button>
            </div>
          </div>`}
      ${this.over?r`<div class="curtain">${h(`photo`,44)}<span>${this.curtain}</span></div>`:s}
    `}choose(){this.files.click()}give(e){e.files.length?this.dispatchEvent(new CustomEvent(`photos`,{detail:e})):l(m.drop.none,{bad:!0})}chosen(e){this.give(t(e.target))}};p([d()],g.prototype,`curtain`,void 0),p([d({type:Boolean,reflect:!0})],g.prototype,`quiet`,void 0),p([e()],g.prototype,`over`,void 0),p([f(`#files`)],g.prototype,`files`,void 0),p([f(`#folder`)],g.prototype,`folder`,void 0),p([f(`#camera`)],g.prototype,`camera`,void 0),g=p([a(`drop-zone`)],g);