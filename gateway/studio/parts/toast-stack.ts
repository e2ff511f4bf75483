// Shows the short words at the foot of the page; screen readers hear them as they come.
import { css, html, LitElement, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { Watch } from "../state/store";
import { dismiss, toasts } from "../state/toasts";
import { shared } from "../styles/shared";
import { words } from "../words";
import { icon } from "./icon";

@customElement("toast-stack")
export class ToastStack extends LitElement {
  private readonly watch = new Watch(this, toasts);

  static override styles = [
    shared,
    css`
      :host {
        position: fixed;
        z-index: 60;
        left: 50%;
        bottom: calc(1.25rem + env(safe-area-inset-bottom));
        translate: -50% 0;
        width: max-content;
        max-width: calc(100vw - 2rem);
        pointer-events: none;
      }
      /* Above the button that lies under the thumb. */
      @media (max-width: 640px) {
        :host {
          bottom: calc(4.75rem + env(safe-area-inset-bottom));
        }
      }
      section {
        display: grid;
        justify-items: center;
        gap: 0.5rem;
      }
      .toast {
        display: flex;
        align-items: center;
        gap: 0.75rem;
        min-height: 2.9rem;
        padding: 0.35rem 0.5rem 0.35rem 1.1rem;
        border-radius: 1.6rem;
        background: var(--text);
        color: var(--ground);
        box-shadow: var(--shadow);
        pointer-events: auto;
        animation: rise var(--calm);
      }
      .toast.bad {
        background: var(--bad-ground);
        color: var(--text);
        border: 1px solid var(--bad);
      }
      @keyframes rise {
        from {
          translate: 0 0.75rem;
          opacity: 0;
        }
      }
      button {
        border: 0;
        background: transparent;
        color: inherit;
        min-height: 2.1rem;
        padding: 0 0.75rem;
        border-radius: 99px;
        cursor: pointer;
        font-weight: 600;
      }
      button:hover {
        background: rgb(128 128 128 / 0.25);
      }
      @media (pointer: coarse) {
        button {
          min-width: 44px;
          min-height: 44px;
        }
      }
      .close {
        padding: 0 0.5rem;
        display: grid;
        place-items: center;
      }
    `,
  ];

  protected override render() {
    void this.watch;
    return html`<section aria-label=${words.common.notices}><div role="status" aria-live="polite" class="unseen">${toasts.value.at(-1)?.text ?? ""}</div>
      ${repeat(
        toasts.value,
        (toast) => toast.id,
        (toast) => html`<div class="toast ${toast.bad ? "bad" : ""}">
          <span>${toast.text}</span>
          ${toast.action ? html`<button @click=${toast.action.run}>${toast.action.label}</button>` : nothing}
          <button class="close" aria-label=${words.common.close} @click=${() => dismiss(toast.id)}>${icon("close", 16)}</button>
        </div>`,
      )}</section>`;
  }
}
