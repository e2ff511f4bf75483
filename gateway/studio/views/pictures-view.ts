// Pictures from words: what they show, how many, by whom and for how much; and what was made, as tiles.
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Job, Quote, Tier } from "../api/shapes";
import "../parts/empty-state";
import { failedPart } from "../parts/failed-part";
import { icon } from "../parts/icon";
import "../parts/progress-ring";
import { isOpen, jobs, shoots } from "../state/library";
import { firstLook } from "../state/looks";
import { loadMade, loadMakers, made, makePictures, makers, MOST_PICTURES, quotePictures, RATIOS, type WordsWish } from "../state/pictures";
import { Part } from "../state/part";
import { go, links } from "../state/router";
import { refreshCredits, session } from "../state/session";
import { Watch } from "../state/store";
import { resultUrl, shownUrl, thumbsKnown } from "../state/thumbs";
import { tell } from "../state/toasts";
import { shared } from "../styles/shared";
import { language, words } from "../words";
import { plain } from "../words/problems";

@customElement("pictures-view")
export class PicturesView extends LitElement {
  @state() private wish: WordsWish = { prompt: "", count: 4, ratio: RATIOS[0], provider: "auto", tier: firstLook().tier };
  @state() private shoot = "";
  private readonly earlier = new Part(this, () => loadMade());
  @state() private cost: Quote | null = null;
  @state() private wrong = "";
  @state() private starting = false;
  /** The picture that a look is chosen for. */
  @state() private looking: Job | null = null;
  private readonly watch = new Watch(this, makers, made, jobs, shoots, session, thumbsKnown, language);
  private once = crypto.randomUUID();
  private later = 0;
  private quoted = "";

  static override styles = [
    shared,
    css`
      form {
        display: grid;
        gap: 1.25rem;
        margin: 1.75rem 0 2.75rem;
        max-width: 46rem;
      }
      textarea {
        min-height: 6.5rem;
        resize: vertical;
      }
      .row {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
        gap: 1.25rem;
      }
      .sum {
        display: grid;
        gap: 0.15rem;
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
        gap: 1.25rem;
        margin: 1.25rem 0;
      }
      .frame {
        position: relative;
        display: grid;
        place-items: center;
        aspect-ratio: 3 / 2;
        border-radius: var(--round);
        overflow: hidden;
        background: var(--raised);
        color: var(--text-2);
        text-decoration: none;
      }
      .frame img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .wait {
        display: grid;
        justify-items: center;
        gap: 0.6rem;
        padding: 1rem;
        text-align: center;
        font-size: var(--size-small);
      }
      figcaption {
        display: grid;
        gap: 0.1rem;
        padding-top: 0.5rem;
      }
      figcaption b {
        font-weight: 550;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void loadMakers().catch((error) => (this.wrong = plain(error)));
    void this.earlier.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.later);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("wish" as never)) this.ask();
  }

  private get able() {
    return makers.value.items.filter(({ available }) => available);
  }

  protected override render() {
    void this.watch;
    const { loaded } = makers.value;
    return html`<div class="page"><h1>${words.pictures.title}</h1><p class="quieter">${words.pictures.lead}</p>
      ${loaded && !this.able.length ? this.nobody() : this.form()}
      ${this.tiles()}
    </div>${this.sheet()}`;
  }

  private nobody() {
    const names = [...new Set(makers.value.items.map(({ provider }) => words.looks.providers[provider] ?? provider))];
    const { admin } = session.value.account ?? {};
    const could = admin && names.length ? words.pictures.could(names.join(", ")) : "";
    return html`<empty-state icon="plug" head=${admin ? words.pictures.addProvider : words.pictures.nobody} text=${could} link=${links.plain("plugins")} action=${words.nav.plugins}></empty-state>`;
  }

  private form() {
    const { wish } = this;
    const tiers = session.value.config?.tiers ?? [];
    return html`<form @submit=${this.start}>
      <div class="field"><label for="prompt">${words.pictures.prompt}</label>
        <textarea id="prompt" maxlength="4000" placeholder=${words.pictures.example} .value=${wish.prompt} @input=${(event: Event) => this.set({ prompt: (event.target as HTMLTextAreaElement).value })}></textarea>
        <span class="hint">${words.pictures.promptHint}</span></div>
      <div class="row">
        <div class="field"><span class="label" id="count">${words.pictures.count}</span><div class="choices" role="group" aria-labelledby="count">
          ${Array.from({ length: MOST_PICTURES }, (_, at) => at + 1).map((each) => html`<button type="button" class="choice" aria-pressed=${each === wish.count} @click=${() => this.set({ count: each })}>${each}</button>`)}</div></div>
        <div class="field"><span class="label" id="ratio">${words.pictures.ratio}</span><div class="choices" role="group" aria-labelledby="ratio">
          ${RATIOS.map((each) => html`<button type="button" class="choice" aria-pressed=${each === wish.ratio} @click=${() => this.set({ ratio: each })}>${each}</button>`)}</div></div>
      </div>
      <div class="row">
        <div class="field"><label for="maker">${words.looks.provider}</label>
          <select id="maker" @change=${(event: Event) => this.set({ provider: (event.target as HTMLSelectElement).value })}>
            <option value="auto" ?selected=${wish.provider === "auto"}>${words.looks.providers.auto}</option>
            ${this.able.map(({ id, title }) => html`<option value=${id} ?selected=${wish.provider === id}>${title}</option>`)}
          </select></div>
        <div class="field"><label for="shoot">${words.pictures.shoot}</label>
          <select id="shoot" @change=${(event: Event) => this.into((event.target as HTMLSelectElement).value)}>
            <option value="" ?selected=${!this.shoot}>${words.pictures.newShoot}</option>
            ${shoots.value.items.map((each) => html`<option value=${each.id} ?selected=${this.shoot === each.id}>${each.unsorted ? words.shoots.unsorted : each.name}</option>`)}
          </select></div>
      </div>
      <div class="choices" role="group" aria-label=${words.looks.tier}>
        ${tiers.map((each) => html`<button type="button" class="choice" aria-pressed=${each.name === wish.tier} @click=${() => this.set({ tier: each.name as Tier })}>${words.looks.tiers[each.name]}</button>`)}
      </div>
      ${this.foot()}
    </form>`;
  }

  private foot() {
    const { cost, wish } = this;
    const short = cost && !cost.affordable;
    const said = !wish.prompt.trim() ? words.pictures.first : cost ? words.pictures.total(cost.job_count, cost.credits) : words.pictures.pricing;
    return html`${this.wrong ? html`<p class="wrong" role="alert">${this.wrong}</p>` : nothing}
      ${cost?.warnings.map(({ message }) => html`<p class="hint">${message}</p>`)}
      <div class="spread"><div class="sum"><b class="number">${said}</b>
          <span class=${short ? "wrong" : "hint"}>${!cost ? nothing : short ? words.looks.short(cost.credits, cost.balance) : words.pictures.held}</span></div>
        ${short
          ? html`<a class="button quiet" href=${links.plain("credits")}>${words.looks.getCredits}</a>`
          : html`<button class="button large" ?disabled=${!cost || this.starting}>${icon("spark", 18)} ${words.pictures.start(wish.count)}</button>`}</div>`;
  }

  private tiles() {
    const { ids, next, loaded } = made.value;
    const found = ids.flatMap((id) => jobs.value.get(id) ?? []);
    if (!found.length && this.earlier.failed) return html`<section aria-labelledby="made"><h2 id="made">${words.pictures.made}</h2>${failedPart(this.earlier)}</section>`;
    if (!found.length) return loaded ? nothing : html`<p aria-busy="true"><progress-ring></progress-ring></p>`;
    return html`<section aria-labelledby="made"><h2 id="made">${words.pictures.made}</h2>
      <ul class="grid">${found.map((job) => this.tile(job))}</ul>
      ${next ? html`<button class="button quiet" @click=${() => void loadMade(true).catch((error) => tell(plain(error), { bad: true }))}>${words.credits.more}</button>` : nothing}</section>`;
  }

  private tile(job: Job) {
    const url = job.status === "succeeded" ? resultUrl(job.id, job.outputs[0]?.name ?? "photo", "thumb") : null;
    const by = words.looks.providers[job.used_provider ?? ""] ?? job.used_provider;
    return html`<li><figure>
      ${job.status === "succeeded"
        ? html`<a class="frame" href=${links.photo(job.shoot_id ?? "", job.asset_id ?? "")} aria-label=${job.prompt}>${url ? html`<img src=${url} alt="" loading="lazy" />` : html`<progress-ring size="24"></progress-ring>`}</a>`
        : html`<div class="frame"><div class="wait" role="status">${isOpen(job) ? html`<progress-ring .value=${job.status === "queued" ? -1 : job.progress} size="28"></progress-ring>` : icon("warn", 24)}
            <span>${job.error?.message ?? words.job[job.status as "queued"]}</span></div></div>`}
      <figcaption><b title=${job.prompt}>${job.prompt}</b>
        ${job.status === "succeeded" ? html`<button class="button small quiet" @click=${() => this.look(job)}>${icon("spark", 16)} ${words.looks.title}</button>` : nothing}
        <span class="hint">${[job.status === "succeeded" ? by : "", job.status === "succeeded" ? words.creditCount(job.credits_used) : ""].filter(Boolean).join(" · ")}</span></figcaption>
    </figure></li>`;
  }

  private look(job: Job): void {
    void import("./looks-sheet");
    this.looking = job;
  }

  /** The choice of a look for a picture; what is made of it stands in the picture's shoot. */
  private sheet() {
    const { looking } = this;
    if (!looking) return nothing;
    const over = () => (this.looking = null);
    return html`<looks-sheet .open=${true} .shootId=${looking.shoot_id ?? ""} .assets=${[looking.asset_id ?? ""]} .parent=${looking.id} .picture=${shownUrl(looking)} @closed=${over} @started=${() => { over(); go(links.photo(looking.shoot_id ?? "", looking.asset_id ?? "")); }}></looks-sheet>`;
  }

  private into(shoot: string): void {
    this.shoot = shoot;
    this.once = crypto.randomUUID();
  }

  private set(fields: Partial<WordsWish>): void {
    this.wish = { ...this.wish, ...fields };
  }

  /** The price of what is asked for now, a moment after the last change; an answer to an earlier wish is dropped. */
  private ask(): void {
    window.clearTimeout(this.later);
    const { wish } = this;
    const mine = (this.quoted = JSON.stringify(wish));
    // Another wish is another order; the same one pressed twice is not.
    this.once = crypto.randomUUID();
    this.cost = null;
    this.wrong = "";
    if (!wish.prompt.trim()) return;
    this.later = window.setTimeout(async () => {
      try {
        const cost = await quotePictures(wish);
        if (mine === this.quoted) this.cost = cost;
      } catch (error) {
        if (mine === this.quoted) this.wrong = plain(error);
      }
    }, 400);
  }

  private readonly start = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!this.cost || this.starting) return;
    this.starting = true;
    this.wrong = "";
    try {
      await makePictures(this.wish, this.shoot, this.once);
      this.once = crypto.randomUUID();
      void refreshCredits();
      this.renderRoot.querySelector("#made")?.scrollIntoView({ behavior: "smooth", block: "start" });
    } catch (error) {
      this.wrong = plain(error);
      // The answer may be lost of what is being made.
      void loadMade().catch(() => undefined);
    } finally {
      this.starting = false;
    }
  };
}
