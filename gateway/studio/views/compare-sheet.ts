// Choosing which looks of a photo are made side by side: looks and presets, what they cost together, and off it goes.
import { css, html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Asset, ComparisonQuote, Tier } from "../api/shapes";
import { icon } from "../parts/icon";
import "../parts/side-sheet";
import type { SideSheet } from "../parts/side-sheet";
import { compare, FEWEST_LOOKS, hasMade, MOST_LOOKS, quoteComparison } from "../state/comparisons";
import { firstLook, given, knownPreview, loadStyles, type Look, presets, previews, styleName, styles } from "../state/looks";
import { jobs, jobsOf } from "../state/library";
import { go, links } from "../state/router";
import { refreshCredits, session } from "../state/session";
import { Watch } from "../state/store";
import { shared } from "../styles/shared";
import { language, words } from "../words";
import { plain } from "../words/problems";

interface Candidate {
  key: string;
  name: string;
  hint: string;
  look: Look;
}

@customElement("compare-sheet")
export class CompareSheet extends LitElement {
  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) asset!: Asset;
  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private tier: Tier = firstLook().tier;
  @state() private cost: ComparisonQuote | null = null;
  @state() private starting = false;
  @state() private wrong = "";
  @state() private drawn = 0;
  @query("side-sheet") private sheet!: SideSheet;
  private readonly watch = new Watch(this, styles, session, jobs, language);
  private readonly once = crypto.randomUUID();
  private later = 0;

  static override styles = [
    shared,
    css`
      .looks {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(12rem, 44%), 1fr));
        gap: 0.9rem;
        margin: 1.25rem 0 1.5rem;
      }
      .look {
        display: grid;
        gap: 0.5rem;
        position: relative;
        padding: 0;
        border: 0;
        background: none;
        text-align: left;
        cursor: pointer;
      }
      .look[aria-disabled="true"] {
        cursor: not-allowed;
        opacity: 0.5;
      }
      .picture {
        display: block;
        aspect-ratio: 3 / 2;
        border-radius: var(--round);
        overflow: hidden;
        background: var(--raised-2);
      }
      .picture img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .look[aria-checked="true"] .picture {
        box-shadow:
          0 0 0 2px var(--raised),
          0 0 0 4px var(--glow);
      }
      .tick {
        position: absolute;
        top: 0.5rem;
        right: 0.5rem;
        width: 1.6rem;
        height: 1.6rem;
        border-radius: 50%;
        display: grid;
        place-items: center;
        background: var(--glow);
        color: var(--on-glow);
      }
      .word {
        font-weight: 550;
        overflow-wrap: anywhere;
      }
      .word small {
        display: block;
        font-weight: 400;
        color: var(--text-3);
      }
      .sum {
        display: grid;
        gap: 0.15rem;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    if (!styles.value.length) void loadStyles().catch(() => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.later);
  }

  protected override firstUpdated(): void {
    void this.preview();
  }

  /** Every look that is there, and the person's own presets, which are looks too. */
  private candidates(): Candidate[] {
    const base: Look = { style: "", params: {}, tier: this.tier, provider: "auto", prompt: "" };
    const there = styles.value.filter((style) => style.available);
    return [
      ...there.map((style) => ({ key: style.id, name: words.styleNames[style.name] ?? style.name, hint: "", look: { ...base, style: style.id } })),
      ...presets()
        .filter((preset) => there.some((style) => style.id === preset.look.style))
        .map((preset) => ({ key: `preset ${preset.name}`, name: preset.name, hint: styleName(preset.look.style), look: preset.look })),
    ];
  }

  private looks(): Look[] {
    return this.candidates().filter(({ key }) => this.chosen.has(key)).map(({ look }) => look);
  }

  protected override render() {
    void this.watch;
    void this.drawn;
    const tiers = session.value.config?.tiers ?? [];
    return html`<side-sheet form="wide" .heading=${words.comparisons.choose} .open=${this.open} @closed=${() => this.dispatchEvent(new CustomEvent("closed"))}>
      <p class="quieter">${words.comparisons.chooseLead(Math.min(MOST_LOOKS, this.candidates().length))}</p>
      <div class="looks" role="group" aria-label=${words.comparisons.choose}>${this.candidates().map((each) => this.card(each))}</div>
      <div class="choices" role="group" aria-label=${words.looks.tier}>
        ${tiers.map((each) => html`<button class="choice" aria-pressed=${each.name === this.tier} @click=${() => this.sized(each.name)}>${words.looks.tiers[each.name]} · ${words.looks.each(each.credits)}</button>`)}
      </div>
      <div slot="foot">${this.foot()}</div>
    </side-sheet>`;
  }

  private card({ key, name, hint, look }: Candidate) {
    const made = knownPreview(this.asset.id, look.style, given(look)) ?? knownPreview(this.asset.id, look.style, {});
    const chosen = this.chosen.has(key);
    const full = !chosen && this.chosen.size >= MOST_LOOKS;
    const there = jobsOf(this.asset.id).some((job) => hasMade(job, look, this.tier));
    const small = [hint, there ? words.comparisons.there : ""].filter(Boolean).join(" · ");
    return html`<button class="look" role="checkbox" aria-checked=${chosen} aria-disabled=${full} @click=${() => this.toggle(key, full)}>
      <span class="picture">${made?.url ? html`<img src=${made.url} alt="" />` : nothing}</span>
      <span class="word">${name}${small ? html`<small>${small}</small>` : nothing}</span>
      ${chosen ? html`<span class="tick">${icon("check", 16)}</span>` : nothing}
    </button>`;
  }

  private foot() {
    const { cost } = this;
    const count = this.chosen.size;
    const enough = count >= FEWEST_LOOKS;
    const made = cost?.looks.filter((look) => look.made_asset_ids.length).length ?? 0;
    const short = cost && cost.credits > 0 && !cost.affordable;
    return html`${this.wrong ? html`<p class="wrong" role="alert">${this.wrong}</p>` : nothing}
      <div class="spread"><div class="sum">
          <b class="number">${!enough || !cost ? words.comparisons.fewest : made < count ? words.comparisons.total(count - made, cost.credits, made > 0) : words.comparisons.allMade}</b>
          ${enough && made && made < count ? html`<span class="hint">${words.comparisons.madeAlready(made)}</span>` : nothing}
          <span class=${short ? "wrong" : "hint"}>${!enough || !cost ? nothing : short ? words.looks.short(cost.credits, cost.balance) : cost.credits ? words.looks.held : nothing}</span></div>
        ${short && enough
          ? html`<a class="button quiet" href=${links.plain("credits")} @click=${() => (this.sheet.open = false)}>${words.looks.getCredits}</a>`
          : html`<button class="button large go" ?disabled=${!enough || this.starting} @click=${this.start}>${words.comparisons.start}</button>`}</div>`;
  }

  private toggle(key: string, full: boolean): void {
    if (full) return;
    const next = new Set(this.chosen);
    if (!next.delete(key)) next.add(key);
    this.chosen = next;
    this.ask();
  }

  private sized(tier: Tier): void {
    this.tier = tier;
    this.ask();
  }

  private ask(): void {
    window.clearTimeout(this.later);
    this.cost = null;
    this.wrong = "";
    if (this.chosen.size < FEWEST_LOOKS) return;
    this.later = window.setTimeout(async () => {
      try {
        this.cost = await quoteComparison(this.asset.id, this.looks(), this.tier);
      } catch (error) {
        this.wrong = plain(error);
      }
    }, 250);
  }

  /** Each look on this very photo, a few at a time; a look whose preview fails can be chosen all the same. */
  private async preview(): Promise<void> {
    for (const { look } of this.candidates()) {
      if (!this.isConnected) return;
      await previews(this.asset.id, [{ style: look.style, params: given(look) }]).catch(() => undefined);
      this.drawn += 1;
    }
  }

  private readonly start = async (): Promise<void> => {
    this.starting = true;
    this.wrong = "";
    try {
      const made = await compare(this.asset.id, this.looks(), this.tier, `${this.once} ${[...this.chosen].sort().join()} ${this.tier}`.slice(0, 200));
      void refreshCredits();
      this.sheet.open = false;
      go(links.comparison(made.id));
    } catch (error) {
      this.wrong = plain(error);
    } finally {
      this.starting = false;
    }
  };
}
