// Takes photos: a large place to drop them with buttons for those who choose, and a curtain while something is dragged over the page.
import { css, html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { type Dropped, fromInput, fromTransfer } from "../state/files";
import { ACCEPT } from "../state/media";
import { tell } from "../state/toasts";
import { shared } from "../styles/shared";
import { words } from "../words";
import { icon } from "./icon";

@customElement("drop-zone")
export class DropZone extends LitElement {
  /** What the curtain says. */
  @property() curtain = "";
  /** Without its large face it only listens to the page. */
  @property({ type: Boolean, reflect: true }) quiet = false;
  @state() private over = false;
  @query("#files") private files!: HTMLInputElement;
  @query("#folder") private folder!: HTMLInputElement;
  @query("#camera") private camera!: HTMLInputElement;
  private depth = 0;

  static override styles = [
    shared,
    css`
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
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("dragenter", this.enter);
    window.addEventListener("dragover", this.hover);
    window.addEventListener("dragleave", this.leave);
    window.addEventListener("drop", this.drop);
    window.addEventListener("paste", this.paste);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("dragenter", this.enter);
    window.removeEventListener("dragover", this.hover);
    window.removeEventListener("dragleave", this.leave);
    window.removeEventListener("drop", this.drop);
    window.removeEventListener("paste", this.paste);
  }

  protected override render() {
    return html`
      <input id="files" type="file" multiple accept=${ACCEPT} aria-label=${words.drop.choose} @change=${this.chosen} />
      <input id="folder" type="file" webkitdirectory aria-label=${words.drop.folder} @change=${this.chosen} />
      <input id="camera" type="file" accept="image/*" capture="environment" aria-label=${words.drop.camera} @change=${this.chosen} />
      ${this.quiet
        ? nothing
        : html`<div class="zone">
            <span class="mark">${icon("photo", 28)}</span>
            <h2 class="only-desk">${words.drop.title}</h2>
            <p class="lead only-desk">${words.drop.lead} ${words.drop.paste}</p>
            <div class="row">
              <button class="button large" @click=${() => this.choose()}>${words.drop.choose}</button>
              <button class="button large quiet only-desk" @click=${() => this.folder.click()}>${words.drop.folder}</button>
              <button class="button large quiet only-touch" @click=${() => this.camera.click()}>${icon("camera")} ${words.drop.camera}</button>
            </div>
          </div>`}
      ${this.over ? html`<div class="curtain">${icon("photo", 44)}<span>${this.curtain}</span></div>` : nothing}
    `;
  }

  /** Opens the chooser. */
  choose(): void {
    this.files.click();
  }

  private give(dropped: Dropped): void {
    if (!dropped.files.length) tell(words.drop.none, { bad: true });
    else this.dispatchEvent(new CustomEvent<Dropped>("photos", { detail: dropped }));
  }

  private chosen(event: Event): void {
    this.give(fromInput(event.target as HTMLInputElement));
  }

  private readonly enter = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    this.depth += 1;
    this.over = true;
  };

  private readonly hover = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };

  private readonly leave = (): void => {
    this.depth = Math.max(0, this.depth - 1);
    if (!this.depth) this.over = false;
  };

  private readonly drop = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.depth = 0;
    this.over = false;
    void fromTransfer(event.dataTransfer).then((dropped) => this.give(dropped));
  };

  private readonly paste = (event: ClipboardEvent): void => {
    if (event.clipboardData?.files.length) void fromTransfer(event.clipboardData).then((dropped) => this.give(dropped));
  };
}
