// What stands where nothing is: a sign, what is so, one sentence, and one way on.
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../styles/shared";
import { icon } from "./icon";

@customElement("empty-state")
export class EmptyState extends LitElement {
  @property() icon = "photo";
  @property() head = "";
  @property() text = "";
  /** Where its button leads, and what it says. */
  @property() link = "";
  @property() action = "";
  /** Whether it is the whole page, whose head it then is. */
  @property({ type: Boolean }) whole = false;

  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        justify-items: center;
        align-content: start;
        padding: var(--space-8) var(--edge) var(--space-7);
        text-align: center;
      }
      .sign {
        display: grid;
        place-items: center;
        width: 4rem;
        height: 4rem;
        margin-bottom: var(--space-4);
        border-radius: 50%;
        background: var(--raised);
        color: var(--text-2);
      }
      h1 {
        font-size: var(--size-title);
      }
      p {
        margin-top: var(--space-2);
        max-width: 30rem;
        color: var(--text-2);
        text-wrap: balance;
      }
      .button {
        margin-top: var(--space-5);
      }
      @media (max-width: 640px) {
        :host {
          padding-top: var(--space-7);
        }
      }
    `,
  ];

  protected override render() {
    return html`<span class="sign" aria-hidden="true">${icon(this.icon, 28)}</span>
      ${this.whole ? html`<h1>${this.head}</h1>` : html`<h2>${this.head}</h2>`}
      ${this.text ? html`<p>${this.text}</p>` : nothing}
      ${this.link ? html`<a class="button" href=${this.link}>${this.action}</a>` : nothing}`;
  }
}
