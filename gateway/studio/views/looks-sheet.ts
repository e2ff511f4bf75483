// Choosing a look: every look on one of their own photos, its settings, what it costs, and off it goes.
import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { Asset, Style } from "../api/shapes";
import { Refused } from "../api/client";
import "../parts/compare-slider";
import { failedPart } from "../parts/failed-part";
import { icon } from "../parts/icon";
import "../parts/progress-ring";
import { fieldsOf } from "../parts/schema";
import "../parts/schema-form";
import "../parts/side-sheet";
import type { SideSheet } from "../parts/side-sheet";
import { firstLook, given, knownPreview, type Look, loadStyles, presets, type Preset, previews, type Price, priceOf, rememberLook, removePreset, savePreset, styleName, styles } from "../state/looks";
import { furnishers, loadFurnishers, STAGE, staging } from "../state/staging";
import { Orders } from "../state/orders";
import { Part } from "../state/part";
import { roomOf } from "../state/tags";
import { refreshCredits, session } from "../state/session";
import { Watch } from "../state/store";
import { tell } from "../state/toasts";
import { shared } from "../styles/shared";
import { language, words } from "../words";
import { plain } from "../words/problems";
import "./looks-foot";
import type { Order } from "./looks-foot";
import { FOLDED, leftOut, lookCard, matchChoice, tierChoice, unfitFor } from "./looks-pieces";
import { looksStyles } from "./looks-styles";

/** The size that costs least. */
const SMALLER = "free";

@customElement("looks-sheet")
export class LooksSheet extends LitElement {
  @property({ type: Boolean }) open = false;
  @property() shootId = "";
  @property({ attribute: false }) assets: readonly string[] = [];
  /** Those of them that have no result yet: where there are others, too, only they are meant at first. */
  @property({ attribute: false }) fresh: readonly string[] = [];
  @property({ attribute: false }) photos: readonly Asset[] = [];
  /** The job whose result is worked on instead of a photo, and its picture. */
  @property() parent = "";
  @property() picture = "";
  @state() private look: Look = firstLook();
  @state() private sample = "";
  @state() private cost: Price | null = null;
  /** What the smaller size costs, where the credits do not reach for the larger. */
  @state() private smaller: Price | null = null;
  /** Whether photos that have a result are meant as well. */
  @state() private whole = false;
  /** Whether photos that have this very look are made again. */
  @state() private again = false;
  /** Whether photos that the look is not for are meant as well. */
  @state() private everywhere = false;
  @state() private waiting: ReadonlySet<string> = new Set();
  @state() private previewsFailed = false;
  @state() private starting = false;
  @state() private naming = false;
  @state() private wrong = "";
  /** Why nobody can say what it costs. */
  @state() private unpriced = "";
  /** Whether nobody could say which providers have a key. */
  @state() private unknown = false;
  @query("side-sheet") private sheet!: SideSheet;
  private readonly watch = new Watch(this, styles, furnishers, session, language);
  private later = 0;
  /** How often a price was asked for. */
  private prices = 0;
  /** What the price was asked for. */
  private priced = "";
  /** On a phone the looks are a strip: the one that was chosen last leads it, so that it is in sight. */
  private readonly narrow = matchMedia("(max-width: 760px)").matches;
  private readonly lead = this.look.style;
  /** The look that was last brought into view. */
  private inView = "";
  private readonly orders = new Orders();
  private readonly came = new Part(this, loadStyles);

  static override styles = [shared, looksStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    if (!styles.value.length) void this.came.load();
    if (!furnishers.value.loaded) void loadFurnishers().catch(() => (this.unknown = true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.later);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("assets") && !this.assets.includes(this.sample)) this.sample = this.assets[0] ?? "";
    if (styles.value.length && !this.styleOf(this.look.style)) this.look = { ...this.look, style: styles.value[0]!.id, params: {} };
    if (changed.has("sample") || changed.has("assets") || (styles.value.length && !this.cost && !changed.size)) void this.preview();
    if (this.wanted !== this.priced) this.ask();
  }

  protected override updated(): void {
    const drawn = styles.value.length ? this.look.style : "";
    if (drawn === this.inView) return;
    const first = !this.inView;
    this.inView = drawn;
    // The strip begins at its left end, with the look that was chosen last.
    if (first) return;
    // On a phone the looks are a strip, and the chosen one may lie outside of it. A sheet that is still shut has no places.
    // Only the strip is moved: the sheet stays at its beginning, where the picture is.
    void this.sheet.updateComplete.then(() =>
      requestAnimationFrame(() => {
        const strip = this.renderRoot.querySelector<HTMLElement>(".looks");
        const look = strip?.querySelector<HTMLElement>(".look[aria-checked=true]");
        if (strip && look) strip.scrollLeft = look.offsetLeft - strip.offsetLeft - (strip.clientWidth - look.offsetWidth) / 2;
      }),
    );
  }

  protected override firstUpdated(): void {
    styles.watch(() => void this.preview());
  }

  protected override render() {
    void this.watch;
    const style = this.styleOf(this.look.style);
    const sample = this.photos.find((asset) => asset.id === this.sample);
    return html`
      <side-sheet form="wide" .heading=${words.looks.title} .open=${this.open} @closed=${() => this.dispatchEvent(new CustomEvent("closed"))}>
        <div class="split">
          <div class="left"><div class="stage">${this.stage(sample)}</div>
          <div class="looks-side">${failedPart(this.came)}
            <div class="looks" role="radiogroup" aria-label=${words.looks.title} @keydown=${this.arrows}>
              ${this.offered.map((each) => this.card(each))}
            </div>
            ${style ? html`<p class="quieter about">${style.description}</p>` : nothing}
            ${style ? leftOut(style, this.unfit.length, this.asked.length, this.everywhere, (all) => (this.everywhere = all)) : nothing}
            ${style?.best_verdict === "review" ? html`<p class="note">${icon("info", 17)} <span>${words.looks.unchecked}</span></p>` : nothing}
          </div></div>
          ${style ? html`<div class="settings">${this.settings(style)}</div>` : nothing}
        </div>
        <looks-foot slot="foot" .count=${this.meant.length} .fresh=${this.choosesFresh ? this.fresh.length : 0} .all=${this.assets.length} .whole=${this.whole} .again=${this.again} .price=${this.cost} .smaller=${this.smaller} .starting=${this.starting} .wrong=${this.wrong || this.unpriced} ?unpriced=${Boolean(this.unpriced)}
          .furnishing=${this.look.style === STAGE} ?unavailable=${!style?.available} @scope=${(event: CustomEvent<boolean>) => (this.whole = event.detail)} @again=${(event: CustomEvent<boolean>) => (this.again = event.detail)}
          @go=${(event: CustomEvent<Order>) => void this.order(event.detail)} @price=${() => this.ask()} @leave=${() => (this.sheet.open = false)}></looks-foot>
      </side-sheet>
    `;
  }

  /** The looks, and furnishing where a model here can. */
  private get offered(): readonly Style[] {
    const furnishing = staging();
    const all = furnishing && styles.value.length ? [...styles.value, furnishing] : styles.value;
    const lead = all.filter(({ id }) => id === this.lead);
    return this.narrow ? [...lead, ...all.filter((style) => !lead.includes(style))] : all;
  }

  private styleOf(id: string): Style | undefined {
    return this.offered.find((style) => style.id === id);
  }

  /** The photo of which previews are made; of another job's result there are none. */
  private get previewed(): string {
    return this.parent ? "" : this.sample;
  }

  private stage(sample: Asset | undefined) {
    const made = knownPreview(this.previewed, this.look.style, given(this.look));
    const waits = this.waiting.size > 0 && !made && this.look.style !== STAGE;
    const before = this.picture || (sample?.thumb_url ?? "");
    const blind = this.look.style === STAGE ? words.staging.blind : this.parent ? words.looks.noPreviewOfResult : "";
    return html`
      <div class="shown ${waits ? "early" : ""}">
        ${made?.url ? html`<compare-slider zoomable .was=${before} .now=${made.url} .alt=${sample?.filename ?? ""}></compare-slider>` : before ? html`<img class="alone" src=${before} alt=${sample?.filename ?? ""} />` : nothing}
        ${waits ? html`<div class="waits"><progress-ring size="28"></progress-ring></div>` : nothing}
      </div>
      ${made?.warnings.length ? html`<p class="note">${icon("info", 17)} <span>${made.warnings[0]!.message}</span></p>` : nothing}
      ${made?.error ? html`<p class="note">${icon("warn", 17)} <span>${made.error.message}</span></p>` : nothing}
      ${blind ? html`<p class="note">${icon("info", 17)} <span>${blind}</span></p>` : nothing}
      ${this.previewsFailed ? html`<p class="note">${icon("info", 17)} <span>${words.looks.noPreviewBody}</span></p>` : nothing}
      ${this.assets.length > 1
        ? html`<div class="strip" role="group" aria-label=${words.looks.another}>
            ${this.photos.filter((asset) => this.assets.includes(asset.id)).slice(0, 24).map(
              (asset) => html`<button aria-pressed=${asset.id === this.sample} aria-label=${`${words.looks.another}: ${asset.filename}`} @click=${() => (this.sample = asset.id)}>${asset.thumb_url ? html`<img src=${asset.thumb_url} alt="" loading="lazy" />` : nothing}</button>`,
            )}
          </div>`
        : nothing}
    `;
  }

  private card(style: Style) {
    const chosen = style.id === this.look.style;
    const made = knownPreview(this.previewed, style.id, chosen ? given(this.look) : {}) ?? knownPreview(this.previewed, style.id, {});
    // Until a preview is there the card shows the photo; nobody knows before how a room will be furnished.
    const waits = !made?.url && this.waiting.has(style.id);
    const photo = this.picture || (this.photos.find((asset) => asset.id === this.sample)?.thumb_url ?? "");
    return lookCard(style, { chosen, preview: made, waits, photo, choose: () => this.choose(style.id) });
  }

  private settings(style: Style) {
    const furnishing = style.id === STAGE;
    const makers = this.makers(style);
    const choices = furnishing || makers.length > 1;
    const kept = presets();
    return html`
      ${kept.length && !furnishing
        ? html`<div class="field"><span class="label">${words.looks.presets}</span><div class="choices">
            ${kept.map((preset) => html`<span class="preset"><button class="choice" @click=${() => (this.look = preset.look)}>${preset.name}</button><button class="button bare round small" aria-label=${words.looks.removePreset(preset.name)} @click=${() => this.forget(preset)}>${icon("close", 14)}</button></span>`)}
          </div></div>`
        : nothing}
      ${tierChoice(this.look.tier, (tier) => (this.look = { ...this.look, tier }), this.arrows)}
      <schema-form .schema=${style.parameters} .defaults=${this.presetsOf(style)} .values=${this.look.params} .photos=${this.photos} .folded=${furnishing ? [] : FOLDED} @change-value=${this.changed}></schema-form>
      ${choices
        ? html`<div class="field"><label for="provider">${words.looks.provider}</label>
            <select id="provider" @change=${(event: Event) => (this.look = { ...this.look, provider: (event.target as HTMLSelectElement).value })}>
              ${["auto", ...makers].map((each) => html`<option value=${each} .selected=${live(each === this.wish.provider)}>${words.looks.providers[each] ?? each}</option>`)}
            </select></div>`
        : nothing}
      ${style.takes_prompt && choices
        ? html`<div class="field"><label for="prompt">${words.looks.prompt}</label><textarea id="prompt" rows="2" maxlength="2000" .value=${this.look.prompt}
            @change=${(event: Event) => (this.look = { ...this.look, prompt: (event.target as HTMLTextAreaElement).value })}></textarea><p class="hint">${words.looks.promptHint}</p></div>`
        : nothing}
      ${this.assets.length > 1 && !furnishing ? matchChoice(this.assets.length, !this.look.apart, (match) => (this.look = { ...this.look, apart: !match })) : nothing}
      <div class="row">
        ${furnishing ? nothing : this.naming
          ? html`<form class="row" @submit=${this.keepPreset}><input type="text" name="name" aria-label=${words.looks.presetName} placeholder=${words.looks.presetName} maxlength="60" required /><button class="button small">${words.common.save}</button></form>`
          : html`<button class="button small quiet" @click=${() => (this.naming = true)}>${words.looks.savePreset}</button>`}
        ${Object.keys(this.look.params).length ? html`<button class="button small bare" @click=${() => (this.look = { ...this.look, params: {} })}>${words.looks.reset}</button>` : nothing}
      </div>
    `;
  }

  /** Who can make a look here: this machine, and providers that have a key. */
  private makers(style: Style): readonly string[] {
    if (style.id === STAGE) return style.providers;
    const there = new Set(furnishers.value.items.map(({ provider }) => provider));
    if (session.value.config?.features.openai) there.add("openai");
    return style.providers.filter((each) => each === "local" || there.has(each));
  }

  /** What is asked for: the look with the maker that is shown. One that cannot make it here is not asked. */
  private get wish(): Look {
    const style = this.styleOf(this.look.style);
    if (!style || !(furnishers.value.loaded || this.unknown) || this.makers(style).includes(this.look.provider)) return this.look;
    return { ...this.look, provider: "auto" };
  }

  /** The style's own values; the room is the one that the photo's tags say, which the engine takes by itself. */
  private presetsOf(style: Style): Record<string, unknown> {
    const room = roomOf(this.photos.find((asset) => asset.id === this.sample));
    const offered = fieldsOf(style.parameters, {}).find(({ name }) => name === "room")?.options.includes(room);
    return { ...style.defaults, ...(offered ? { room } : {}) };
  }

  /** Whether photos without a result are asked about apart from the others. */
  private get choosesFresh(): boolean {
    return !this.parent && this.fresh.length > 0 && this.fresh.length < this.assets.length;
  }

  /** The photos that are asked about: those of them that the look is not for are left out, unless it is for none. */
  private get meant(): readonly string[] {
    const unfit = new Set(this.everywhere ? [] : this.unfit);
    const fit = this.asked.filter((id) => !unfit.has(id));
    return fit.length ? fit : this.asked;
  }

  private get asked(): readonly string[] {
    return this.choosesFresh && !this.whole ? this.fresh : this.assets;
  }

  private get unfit(): readonly string[] {
    return this.parent ? [] : unfitFor(this.styleOf(this.look.style), this.asked, this.photos);
  }

  private choose(style: string): void {
    // A maker that furnishes need not make looks, and the other way round.
    const provider = [style, this.look.style].includes(STAGE) ? "auto" : this.look.provider;
    if (style !== this.look.style) this.again = this.everywhere = false;
    if (style !== this.look.style) this.look = { ...this.look, style, provider, params: {} };
  }

  private changed(event: CustomEvent<Record<string, unknown>>): void {
    this.look = { ...this.look, params: event.detail };
  }

  private arrows(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLButtonElement>("[role=radio]:not([disabled])")];
    const next = all[(all.indexOf(event.target as HTMLButtonElement) + step + all.length) % all.length];
    next?.click();
    next?.focus();
  }

  /** A preview of every look for the photo shown; the settings of the chosen one come a moment later. */
  private async preview(): Promise<void> {
    const asset = this.previewed;
    const wanted = styles.value.filter((style) => style.available && !knownPreview(asset, style.id, {}));
    if (!asset || !wanted.length || this.waiting.size) return;
    this.waiting = new Set(wanted.map(({ id }) => id));
    this.previewsFailed = false;
    // The chosen one first, alone: it is the one that is looked at.
    const first = wanted.filter((style) => style.id === this.look.style);
    const rest = wanted.filter((style) => style.id !== this.look.style);
    try {
      if (first.length) {
        await previews(asset, first.map(({ id }) => ({ style: id, params: {} })));
        this.waiting = new Set(rest.map(({ id }) => id));
      }
      for (let at = 0; at < rest.length; at += 8) await previews(asset, rest.slice(at, at + 8).map(({ id }) => ({ style: id, params: {} })));
    } catch (error) {
      this.previewsFailed = true;
      if (!(error instanceof Refused)) throw error;
    } finally {
      this.waiting = new Set();
    }
    if (asset !== this.previewed) void this.preview();
    else if (Object.keys(given(this.look)).length) this.rest();
  }

  /** All that a price is of. */
  private get wanted(): string {
    return JSON.stringify([this.wish, this.shootId, this.meant, this.parent, this.again]);
  }

  /** What it costs. The price of an earlier wish is none of this one, nor is what it said to be made already. */
  private ask(): void {
    this.priced = this.wanted;
    this.prices += 1;
    this.cost = this.smaller = null;
    this.unpriced = "";
    this.rest();
  }

  /** The price, where there is none yet, and how it looks with these settings; asked when the hand rests. */
  private rest(): void {
    window.clearTimeout(this.later);
    this.later = window.setTimeout(async () => {
      if (!this.cost) await this.price();
      if (Object.keys(given(this.look)).length && !this.waiting.size && !this.parent && this.look.style !== STAGE) {
        this.waiting = new Set([this.look.style]);
        await previews(this.sample, [{ style: this.look.style, params: given(this.look) }]).catch(() => undefined);
        this.waiting = new Set();
      }
    }, 350);
  }

  /** An answer to an earlier wish is dropped. */
  private async price(): Promise<void> {
    const [wish, meant, how] = [this.wish, this.meant, { parent: this.parent, again: this.again }];
    const mine = (this.prices += 1);
    try {
      const cost = await priceOf(wish, this.shootId, meant, how);
      const small = !cost.affordable && wish.tier !== SMALLER ? await priceOf({ ...wish, tier: SMALLER }, this.shootId, meant, how) : null;
      if (mine === this.prices) [this.cost, this.smaller, this.unpriced] = [cost, small, ""];
    } catch (error) {
      if (mine === this.prices) this.unpriced = plain(error);
    }
  }

  /** What was chosen at the foot: all that is asked for, the smaller size of it, or the first ones only. */
  private async order({ small, first }: Order): Promise<void> {
    const price = small ? this.smaller : this.cost;
    if (!price || this.starting || this.wanted !== this.priced) return;
    const made = new Set(price.made);
    const ids = this.meant.filter((id) => !made.has(id)).slice(0, first);
    const look: Look = small ? { ...this.wish, tier: SMALLER } : this.wish;
    [this.starting, this.wrong] = [true, ""];
    try {
      await this.orders.send({ shoot: this.shootId, ids, look, parent: this.parent, again: this.again });
      tell(look.style === STAGE ? words.staging.started(ids.length) : words.looks.started(ids.length, styleName(look.style)));
      // Only a look is what the next photo is begun with: previews can be made of it, and it costs no model.
      if (look.style !== STAGE) void rememberLook(look).catch(() => undefined);
      void refreshCredits();
      this.dispatchEvent(new CustomEvent("started"));
    } catch (error) {
      this.wrong = plain(error);
      // Some of it may be on its way.
      this.ask();
    } finally {
      this.starting = false;
    }
  }

  private async keepPreset(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const name = String(new FormData(event.target as HTMLFormElement).get("name")).trim();
    this.naming = false;
    try {
      await savePreset({ name, look: this.wish });
    } catch (error) {
      tell(plain(error), { bad: true });
    }
  }

  private forget(preset: Preset): void {
    void removePreset(preset.name).catch((error) => tell(plain(error), { bad: true }));
  }
}
