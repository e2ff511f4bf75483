// The foot of the choice of a look: for which photos, what it costs, what is made already, and what to do when credits run short.
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Price } from "../state/looks";
import { links } from "../state/router";
import { shared } from "../styles/shared";
import { words } from "../words";

/** What is started: in the smaller size, or only so many of the first. */
export interface Order {
  small?: boolean;
  first?: number;
}

@customElement("looks-foot")
export class LooksFoot extends LitElement {
  /** Photos that are meant now. */
  @property({ type: Number }) count = 0;
  /** Photos without a result, where they can be chosen apart; else 0. */
  @property({ type: Number }) fresh = 0;
  @property({ type: Number }) all = 0;
  @property({ type: Boolean }) whole = false;
  @property({ type: Boolean }) again = false;
  @property({ attribute: false }) price: Price | null = null;
  @property({ attribute: false }) smaller: Price | null = null;
  @property({ type: Boolean }) starting = false;
  @property({ type: Boolean }) furnishing = false;
  @property({ type: Boolean }) unavailable = false;
  @property() wrong = "";
  /** Whether nobody could say what it costs. */
  @property({ type: Boolean }) unpriced = false;
  /** How many were made when it was last said; it stays to be chosen while they are made again. */
  private made = 0;

  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: 0.6rem;
      }
      .sum {
        display: grid;
        gap: 0.1rem;
        min-width: 0;
        flex: 1 1 14rem;
      }
      .sum b {
        font-weight: 600;
      }
      .ways {
        display: grid;
        gap: 0.5rem;
        flex: 1 1 16rem;
        max-width: 24rem;
      }
      .ways .button {
        justify-content: space-between;
        gap: 1rem;
        width: 100%;
      }
      label {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        font-size: var(--size-small);
        color: var(--text-2);
        width: fit-content;
      }
      @media (max-width: 760px) {
        .go {
          width: 100%;
        }
        /* One line and the button: the picture and the looks have the rest of the phone. */
        .sum {
          display: flex;
          flex-wrap: wrap;
          align-items: baseline;
          gap: 0 0.6rem;
          flex-basis: 100%;
        }
        .sum .long {
          display: none;
        }
        .spread {
          gap: 0.5rem;
        }
        .ways {
          max-width: none;
        }
      }
    `,
  ];

  protected override willUpdate(): void {
    if (this.price && !this.again) this.made = this.price.made.length;
  }

  protected override render() {
    const { price, made } = this;
    const short = price && price.count > 0 && !price.affordable;
    return html`
      ${this.wrong ? html`<p class="wrong" role="alert">${this.wrong}</p>` : nothing}
      ${this.fresh
        ? html`<div class="choices" role="group" aria-label=${words.looks.which}>
            ${[false, true].map((whole) => html`<button class="choice" aria-pressed=${this.whole === whole} @click=${() => this.tell("scope", whole)}>${whole ? words.looks.all(this.all) : words.looks.fresh(this.fresh)}</button>`)}
          </div>`
        : nothing}
      <div class="spread">
        <div class="sum">
          <b class="number">${this.said()}</b>
          ${made && !this.again && price?.count ? html`<span class="hint">${words.looks.madeAlready(made)}</span>` : nothing}
          <span class=${short ? "wrong" : "hint"}>${!price || !price.count ? nothing : short ? words.looks.missing(price.credits - price.balance) : html`${words.looks.after(price.balance - price.credits)}<span class="long">. ${words.looks.held}</span>`}</span>
          ${made ? html`<label><input type="checkbox" .checked=${this.again} @change=${(event: Event) => this.tell("again", (event.target as HTMLInputElement).checked)} /> ${words.looks.remake(made)}</label>` : nothing}
        </div>
        ${this.unpriced ? html`<button class="button quiet again" @click=${() => this.dispatchEvent(new CustomEvent("price"))}>${words.common.retry}</button>` : nothing}
        ${short ? this.ways(price) : html`<button class="button large go" ?disabled=${this.starting || this.unavailable || !price?.count} @click=${() => this.go({})}>${this.starting ? words.looks.starting : this.name()}</button>`}
      </div>
    `;
  }

  private said(): string {
    const { price } = this;
    if (!price) return words.photos(this.count);
    return price.count ? words.looks.total(price.count, price.credits) : words.looks.allMade(this.made);
  }

  private name(): string {
    const count = this.price?.count || this.count;
    if (this.furnishing) return words.staging.start(count);
    return this.made && !this.again && this.price?.count ? words.shoot.enhanceNew(count) : words.looks.start(count);
  }

  /** What can be done where the credits do not reach, each with its price. */
  private ways(price: Price) {
    const each = price.credits / price.count;
    const fits = Math.min(price.count, Math.floor(price.balance / each));
    const small = this.smaller?.affordable && this.smaller.count ? this.smaller : null;
    return html`<div class="ways">
      ${small ? html`<button class="button" ?disabled=${this.starting} @click=${() => this.go({ small: true })}><span>${words.looks.smallForAll(small.count)}</span><span class="number">${words.creditCount(small.credits)}</span></button>` : nothing}
      ${fits > 0 ? html`<button class="button ${small ? "quiet" : ""}" ?disabled=${this.starting} @click=${() => this.go({ first: fits })}><span>${words.looks.firstOnes(fits)}</span><span class="number">${words.creditCount(fits * each)}</span></button>` : nothing}
      <a class="button quiet" href=${links.plain("credits")} @click=${() => this.dispatchEvent(new CustomEvent("leave"))}>${words.looks.getCredits}</a>
    </div>`;
  }

  private tell(what: "scope" | "again", detail: boolean): void {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }

  private go(detail: Order): void {
    this.dispatchEvent(new CustomEvent<Order>("go", { detail }));
  }
}
