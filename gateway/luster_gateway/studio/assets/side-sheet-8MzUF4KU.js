import{Ir as e,Lr as t,Pr as n,Qr as r,Rr as i,Ur as a,Vr as o,cr as s,sr as c,ur as l}from"./common-O4eJjprC.js";var u=class extends i{constructor(...e){super(...e),this.heading=``,this.open=!1,this.form=`side`}static{this.styles=[l,a`
      dialog {
        position: fixed;
        inset: 0;
        margin: 0 0 0 auto;
        width: min(27rem, 100vw);
        height: 100dvh;
        max-width: none;
        max-height: none;
        padding: 0;
        border: 0;
        border-left: 1px solid var(--line);
        background: var(--raised);
        color: var(--text);
        box-shadow: var(--shadow);
        overflow: hidden;
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
        animation: enter var(--calm);
      }
      :host([form="wide"]) dialog {
        width: min(78rem, 100vw);
      }
      :host([form="middle"]) dialog {
        margin: auto;
        width: min(30rem, calc(100vw - 2rem));
        height: fit-content;
        max-height: calc(100dvh - 4rem);
        border: 1px solid var(--line);
        border-radius: var(--round-large);
      }
      @keyframes enter {
        from {
          translate: 1.5rem 0;
          opacity: 0;
        }
      }
      @keyframes rise {
        from {
          translate: 0 1.5rem;
          opacity: 0;
        }
      }
      :host([form="middle"]) dialog[open] {
        animation-name: rise;
      }
      dialog::backdrop {
        background: var(--shade);
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 1rem;
        padding: 0.9rem 0.9rem 0.9rem 1.5rem;
        flex: none;
      }
      .body {
        flex: 1;
        overflow-y: auto;
        overscroll-behavior: contain;
        padding: 0.25rem 1.5rem 1.5rem;
      }
      .foot {
        flex: none;
        border-top: 1px solid var(--line);
      }
      .foot ::slotted(*) {
        padding: 1rem 1.5rem calc(1rem + env(safe-area-inset-bottom));
      }
      @media (max-width: 640px) {
        :host(:not([form="middle"])) dialog {
          width: 100vw;
          border-left: 0;
        }
        :host(:not([form="middle"])) dialog[open] {
          animation-name: rise;
        }
      }
    `]}updated(e){e.has(`open`)&&(this.open&&!this.dialog.open?this.dialog.showModal():!this.open&&this.dialog.open&&this.dialog.close())}render(){return o`
      <dialog aria-labelledby="heading" @close=${this.closed} @click=${this.outside}>
        <div class="head">
          <h2 id="heading">${this.heading}</h2>
          <button class="button bare round" aria-label=${r.common.close} @click=${()=>this.dialog.close()}>${s(`close`)}</button>
        </div>
        <div class="body" tabindex="-1"><slot></slot></div>
        <div class="foot"><slot name="foot"></slot></div>
      </dialog>
    `}outside(e){if(e.target===this.dialog){let t=this.dialog.getBoundingClientRect();e.clientX>=t.left&&e.clientX<=t.right&&e.clientY>=t.top&&e.clientY<=t.bottom||this.dialog.close()}}closed(){this.open=!1,this.dispatchEvent(new CustomEvent(`closed`))}};c([e()],u.prototype,`heading`,void 0),c([e({type:Boolean,reflect:!0})],u.prototype,`open`,void 0),c([e({reflect:!0})],u.prototype,`form`,void 0),c([n(`dialog`)],u.prototype,`dialog`,void 0),u=c([t(`side-sheet`)],u);