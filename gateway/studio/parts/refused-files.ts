// Files that were not added to a shoot: one line that says how many, and on demand which, and why.
import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { refusals } from "../state/library";
import { Watch } from "../state/store";
import { canRetry, notAdded } from "../state/refused";
import { cancel, retry, type Upload, uploads } from "../state/uploads";
import { shared } from "../styles/shared";
import { language, words } from "../words";
import { plainUpload } from "../words/problems";
import { icon } from "./icon";

@customElement("refused-files")
export class RefusedFiles extends LitElement {
  @property() shootId = "";
  @state() private open = false;
  private readonly watch = new Watch(this, uploads, refusals, language);

  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.5rem;
        margin-bottom: 0.75rem;
        color: var(--text-2);
      }
      .line > svg {
        color: var(--bad);
        flex: none;
      }
      ul {
        margin-bottom: 1.25rem;
        border-top: 1px solid var(--line);
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: 0.75rem;
        min-height: 44px;
        padding: 0.4rem 0;
        border-bottom: 1px solid var(--line);
      }
      li > svg {
        color: var(--text-3);
      }
      b {
        font-weight: 550;
        overflow-wrap: anywhere;
      }
      li span span {
        display: block;
        color: var(--text-2);
        font-size: var(--size-small);
      }
    `,
  ];

  protected override render() {
    void this.watch;
    const files = notAdded(this.shootId);
    if (!files.length) return nothing;
    return html`<div class="line" role="status">${icon("warn", 17)} <span>${words.upload.notAdded(files.length)}</span>
        <button class="button bare small" aria-expanded=${this.open} @click=${() => (this.open = !this.open)}>${this.open ? words.upload.hide : words.upload.show}</button>
        <button class="button bare small" @click=${() => files.forEach((each) => cancel(each.id))}>${words.upload.dismiss}</button></div>
      ${this.open ? html`<ul>${files.map((each) => this.file(each))}</ul>` : nothing}`;
  }

  private file(each: Upload) {
    const said = each.state === "duplicate" ? words.upload.duplicate : plainUpload(each.reason, each.detail);
    return html`<li>${icon("photo", 20)}<span><b>${each.name}</b><span>${said}</span></span>
      ${canRetry(each) ? html`<button class="button quiet small" aria-label=${`${words.upload.retry}: ${each.name}`} @click=${() => retry(each.id)}>${words.upload.retry}</button>` : nothing}</li>`;
  }
}
