// A ring that fills; without a value it turns.
import { css, html, LitElement, svg } from "lit";
import { customElement, property } from "lit/decorators.js";

const ROUND = 2 * Math.PI * 9;

@customElement("progress-ring")
export class ProgressRing extends LitElement {
  /** From 0 to 1; below 0 nothing is known. */
  @property({ type: Number }) value = -1;
  @property({ type: Number }) size = 22;

  static override styles = css`
    :host {
      display: inline-grid;
    }
    .turning {
      animation: turn 1.1s linear infinite;
    }
    circle.done {
      transition: stroke-dashoffset 300ms linear;
    }
    @keyframes turn {
      to {
        transform: rotate(360deg);
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .turning {
        animation-duration: 6s;
      }
    }
  `;

  protected override render() {
    const share = this.value < 0 ? 0.25 : Math.min(1, Math.max(0.02, this.value));
    return html`<svg class=${this.value < 0 ? "turning" : ""} width=${this.size} height=${this.size} viewBox="0 0 24 24" aria-hidden="true">
      ${svg`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="3" />
      <circle class="done" cx="12" cy="12" r="9" fill="none" stroke="var(--glow)" stroke-width="3" stroke-linecap="round"
        stroke-dasharray=${ROUND} stroke-dashoffset=${ROUND * (1 - share)} transform="rotate(-90 12 12)" />`}
    </svg>`;
  }
}
