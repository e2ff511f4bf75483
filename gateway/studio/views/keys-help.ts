// The list of keyboard shortcuts.
import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import "../parts/side-sheet";
import { shared } from "../styles/shared";
import { words } from "../words";

@customElement("keys-help")
export class KeysHelp extends LitElement {
  @property({ type: Boolean }) open = false;
  static override styles = [
    shared,
    css`
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 0.55rem 1.25rem;
        align-items: baseline;
      }
      kbd {
        font: inherit;
        font-size: var(--size-small);
        padding: 0.1rem 0.5rem;
        border: 1px solid var(--line-strong);
        border-radius: 6px;
        white-space: nowrap;
      }
    `,
  ];
  protected override render() {
    return html`<side-sheet form="middle" .heading=${words.help.title} .open=${this.open} @closed=${() => this.dispatchEvent(new CustomEvent("closed"))}>
      <dl>${words.help.keys.map(([key, what]) => html`<dt><kbd>${key}</kbd></dt><dd>${what}</dd>`)}</dl>
    </side-sheet>`;
  }
}
