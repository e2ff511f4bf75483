// A panel over the page: at the side on a desk, from below on a phone, as a dialog in the middle when asked; Escape closes it.
import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { shared } from "../styles/shared";
import { words } from "../words";
import { icon } from "./icon";

@customElement("side-sheet")
export class SideSheet extends LitElement {
  @property() heading = "";
  @property({ type: Boolean, reflect: true }) open = false;
  @property({ reflect: true }) form: "side" | "middle" | "wide" = "side";
  @query("dialog") private dialog!: HTMLDialogElement;

  static override styles = [
    shared,
    css`
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
    `,
  ];

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("open")) return;
    if (this.open && !this.dialog.open) this.dialog.showModal();
    else if (!this.open && this.dialog.open) this.dialog.close();
  }

  protected override render() {
    return html`
      <dialog aria-labelledby="heading" @close=${this.closed} @click=${this.outside}>
        <div class="head">
          <h2 id="heading">${this.heading}</h2>
          <button class="button bare round" aria-label=${words.common.close} @click=${() => this.dialog.close()}>${icon("close")}</button>
        </div>
        <div class="body" tabindex="-1"><slot></slot></div>
        <div class="foot"><slot name="foot"></slot></div>
      </dialog>
    `;
  }

  private outside(event: MouseEvent): void {
    if (event.target === this.dialog) {
      const box = this.dialog.getBoundingClientRect();
      const inside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
      if (!inside) this.dialog.close();
    }
  }

  private closed(): void {
    this.open = false;
    this.dispatchEvent(new CustomEvent("closed"));
  }
}
