// A button that opens a short list of actions; arrows move in it, Escape and a click elsewhere close it.
import { css, html, LitElement } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { shared } from "../styles/shared";
import { icon } from "./icon";

export interface MenuItem {
  label: string;
  hint?: string;
  icon?: string;
  danger?: boolean;
  run(): void;
}

@customElement("pop-menu")
export class PopMenu extends LitElement {
  @property({ attribute: false }) items: MenuItem[] = [];
  @property() label = "";
  @property() face = "bare round";
  @property({ reflect: true }) side: "left" | "right" = "right";
  @property({ reflect: true }) up = "";
  /** Takes the whole width that there is. */
  @property({ type: Boolean, reflect: true }) wide = false;
  @state() private open = false;
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
        padding: 0.35rem;
        border: 1px solid var(--line);
        border-radius: var(--round);
        background: var(--raised);
        box-shadow: var(--shadow);
        animation: open var(--fast);
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
        white-space: nowrap;
      }
      .item:hover,
      .item:focus-visible {
        background: var(--raised-2);
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
      ${this.open
        ? html`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.key}>
            ${this.items.map(
              (item) => html`<button class="item ${item.danger ? "danger" : ""}" role="menuitem" @click=${() => this.choose(item)}>
                ${item.icon ? icon(item.icon, 18) : ""}<span>${item.label}${item.hint ? html`<small>${item.hint}</small>` : ""}</span>
              </button>`,
            )}
          </div>`
        : ""}
    `;
  }

  private async toggle(): Promise<void> {
    this.open = !this.open;
    await this.updateComplete;
    if (this.open) this.renderRoot.querySelector<HTMLElement>(".item")?.focus();
  }

  private choose(item: MenuItem): void {
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
