// A button that opens a short list of actions, on a phone as a sheet from below; arrows move in it, Escape and a click elsewhere close it.
import { css, html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { shared } from "../styles/shared";
import { icon } from "./icon";

export interface MenuItem {
  label: string;
  hint?: string;
  icon?: string;
  danger?: boolean;
  /** Of what is switched on or off: whether it is on. The menu stays open, since it says something of the other actions. */
  checked?: boolean;
  run(): void;
}

/** Narrower than this a list beside its button would leave the screen. */
const PHONE = "(max-width: 600px)";

@customElement("pop-menu")
export class PopMenu extends LitElement {
  @property({ attribute: false }) items: MenuItem[] = [];
  @property() label = "";
  /** What holds for all actions, said once above them. */
  @property() note = "";
  @property() face = "bare round";
  @property({ reflect: true }) side: "left" | "right" = "right";
  @property({ reflect: true }) up = "";
  /** Takes the whole width that there is. */
  @property({ type: Boolean, reflect: true }) wide = false;
  @state() private open = false;
  /** Whether it opened as a sheet. */
  @state() private sheet = false;
  @query(".opener") private opener!: HTMLElement;

  static override styles = [
    shared,
    css`
      :host {
        position: relative;
        display: inline-block;
      }
      .list {
        position: absolute;
        z-index: 40;
        top: calc(100% + 0.4rem);
        right: 0;
        min-width: 14rem;
        max-width: 22rem;
        width: max-content;
        padding: 0.35rem;
        border-radius: var(--round);
        animation: open var(--fast);
      }
      .list,
      .sheet {
        border: 1px solid var(--line);
        background: var(--raised);
        color: var(--text);
        box-shadow: var(--shadow);
      }
      .note {
        padding: 0.45rem 0.7rem 0.6rem;
        color: var(--text-2);
        font-size: var(--size-small);
      }
      /* Over everything, with the whole width for its words: 8 px stay on either side. */
      .sheet {
        position: fixed;
        inset: auto 8px calc(8px + env(safe-area-inset-bottom));
        width: auto;
        max-width: none;
        max-height: calc(100dvh - 4rem);
        margin: 0;
        padding: 0.5rem;
        overflow-y: auto;
        overscroll-behavior: contain;
        border-radius: var(--round-large);
        animation: rise var(--calm);
      }
      .sheet::backdrop {
        background: var(--shade);
      }
      .sheet .item {
        min-height: max(3.25rem, 52px);
        padding-inline: 0.9rem;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      .sheet .note {
        padding: 0.7rem 0.9rem;
      }
      @keyframes rise {
        from {
          translate: 0 1.5rem;
          opacity: 0;
        }
      }
      :host([side="left"]) .list {
        right: auto;
        left: 0;
      }
      :host([up="true"]) .list {
        top: auto;
        bottom: calc(100% + 0.4rem);
      }
      :host([wide]) {
        display: block;
      }
      :host([wide]) .opener {
        width: 100%;
      }
      /* The page that it stands in may ask for a larger one. */
      .opener {
        width: var(--opener, auto);
        min-height: var(--opener-height, 2.5rem);
      }
      @media (pointer: coarse) {
        .opener {
          min-height: var(--opener-height, max(2.5rem, 44px));
        }
      }
      @keyframes open {
        from {
          opacity: 0;
          translate: 0 -0.3rem;
        }
      }
      .item {
        display: flex;
        width: 100%;
        align-items: center;
        gap: 0.7rem;
        padding: 0.5rem 0.7rem;
        border: 0;
        border-radius: var(--round-small);
        background: transparent;
        text-align: left;
        cursor: pointer;
      }
      .item svg {
        flex: none;
      }
      .item:hover,
      .item:focus-visible {
        background: var(--raised-2);
      }
      .box {
        flex: none;
        display: grid;
        place-items: center;
        width: 1.125rem;
        height: 1.125rem;
        border: 1.5px solid var(--line-strong);
        border-radius: 4px;
      }
      [aria-checked="true"] .box {
        border-color: var(--glow);
        color: var(--glow);
      }
      .item.danger {
        color: var(--bad);
      }
      .item small {
        display: block;
        color: var(--text-3);
        font-size: var(--size-small);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("pointerdown", this.elsewhere);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("pointerdown", this.elsewhere);
  }

  private readonly elsewhere = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.open = false;
  };

  protected override render() {
    return html`
      <button class="button ${this.face} opener" aria-label=${this.label} aria-haspopup="menu" aria-expanded=${this.open} @click=${this.toggle}>
        <slot></slot>
      </button>
      ${!this.open
        ? nothing
        : this.sheet
          ? html`<dialog class="sheet" aria-label=${this.label} @keydown=${this.key} @close=${this.shut} @click=${this.beside}>${this.inside()}</dialog>`
          : html`<div class="list" @keydown=${this.key}>${this.inside()}</div>`}
    `;
  }

  private inside() {
    return html`${this.note ? html`<p class="note">${this.note}</p>` : nothing}
      <div role="menu" aria-label=${this.label}>
        ${this.items.map(
          (item) => html`<button class="item ${item.danger ? "danger" : ""}" role=${item.checked === undefined ? "menuitem" : "menuitemcheckbox"} aria-checked=${item.checked ?? nothing} @click=${() => this.choose(item)}>
            ${item.checked !== undefined ? html`<span class="box">${item.checked ? icon("check", 16) : nothing}</span>` : item.icon ? icon(item.icon, 18) : nothing}<span>${item.label}${item.hint ? html`<small>${item.hint}</small>` : nothing}</span>
          </button>`,
        )}
      </div>`;
  }

  private async toggle(): Promise<void> {
    this.sheet = matchMedia(PHONE).matches;
    this.open = !this.open;
    await this.updateComplete;
    if (!this.open) return;
    this.renderRoot.querySelector("dialog")?.showModal();
    this.renderRoot.querySelector<HTMLElement>(".item")?.focus();
  }

  private readonly shut = (): void => {
    this.open = false;
  };

  /** Beside a sheet is its shade, which belongs to it. */
  private beside(event: MouseEvent): void {
    const dialog = event.currentTarget as HTMLElement;
    const box = dialog.getBoundingClientRect();
    if (event.target === dialog && (event.clientY < box.top || event.clientX < box.left || event.clientX > box.right || event.clientY > box.bottom)) this.open = false;
  }

  private choose(item: MenuItem): void {
    if (item.checked !== undefined) {
      item.run();
      return;
    }
    this.open = false;
    this.opener.focus();
    item.run();
  }

  private key(event: KeyboardEvent): void {
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>(".item")];
    const at = all.indexOf(this.shadowRoot!.activeElement as HTMLElement);
    if (event.key === "Escape" || event.key === "Tab") {
      this.open = false;
      if (event.key === "Escape") {
        event.stopPropagation();
        this.opener.focus();
      }
    } else if (event.key === "ArrowDown") all[(at + 1) % all.length]?.focus();
    else if (event.key === "ArrowUp") all[(at - 1 + all.length) % all.length]?.focus();
    else return;
    if (event.key !== "Tab") event.preventDefault();
  }
}
