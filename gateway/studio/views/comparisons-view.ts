// Comparisons: the list of them, and one with its results side by side, what each took and cost, and the vote.
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Comparison } from "../api/shapes";
import type { CompareSlider } from "../parts/compare-slider";
import "../parts/compare-slider";
import { fitted } from "../parts/fitting";
import "../parts/empty-state";
import { icon } from "../parts/icon";
import "../parts/progress-ring";
import { reviewMark } from "../parts/review-mark";
import { comparisons, isNew, listed, loadComparison, loadComparisons, vote } from "../state/comparisons";
import { needsReview } from "../state/filters";
import { isOpen, jobs, lookedUp, photo, shootNamed, shoots } from "../state/library";
import { styleName, styles } from "../state/looks";
import { links } from "../state/router";
import { Watch } from "../state/store";
import { beforeOf, resultUrl, shownUrl, thumbsKnown } from "../state/thumbs";
import { tell } from "../state/toasts";
import { shared } from "../styles/shared";
import { language, moment, words } from "../words";
import "./winning-look";
import { plain } from "../words/problems";

type Result = Comparison["results"][number];

@customElement("comparisons-view")
export class ComparisonsView extends LitElement {
  @property() comparisonId = "";
  @state() private failed = "";
  private readonly watch = new Watch(this, comparisons, listed, jobs, shoots, lookedUp, styles, thumbsKnown, language);
  private asking = false;

  static override styles = [
    shared,
    css`
      .up {
        display: inline-flex;
        align-items: center;
        gap: 0.3rem;
        min-height: 2rem;
        color: var(--text-2);
        font-size: var(--size-small);
        text-decoration: none;
      }
      .list {
        display: grid;
        gap: 1.5rem;
        margin: 1.5rem 0;
      }
      .entry {
        display: grid;
        gap: 0.6rem;
        text-decoration: none;
      }
      .strip {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        gap: 2px;
        aspect-ratio: 6 / 1;
        border-radius: var(--round);
        overflow: hidden;
        background: var(--raised);
      }
      .strip img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .page.fit {
        padding-block: 0.5rem 1rem;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 1rem;
        margin-bottom: 0.75rem;
      }
      .head h1 {
        font-size: var(--size-title);
      }
      /* As wide as the pictures below, so that both begin on one line. */
      .top {
        width: min(100%, calc(var(--across, 2) * var(--wide, 20rem) + (var(--across, 2) - 1) * 1rem));
        margin-inline: auto;
      }
      /* All of them in sight: how many stand in a row, and how wide each is, follows the window. */
      .results {
        display: grid;
        grid-template-columns: repeat(var(--across, 2), var(--wide, 20rem));
        justify-content: center;
        align-items: start;
        gap: 1rem;
      }
      .frame {
        position: relative;
        aspect-ratio: var(--ratio, 1.5);
        border-radius: var(--round);
        overflow: hidden;
        background: var(--raised);
      }
      .frame > * {
        position: absolute;
        inset: 0;
      }
      .frame .wait {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 0.6rem;
        padding: 1rem;
        text-align: center;
        color: var(--text-2);
      }
      figcaption {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-start;
        justify-content: space-between;
        gap: 0.25rem 0.75rem;
        min-height: 2.6rem;
        padding-top: 0.5rem;
      }
      figcaption h2 {
        font-size: var(--size-text);
        line-height: 2.1rem;
      }
      figcaption .facts {
        line-height: 2.1rem;
      }
      figcaption .choice {
        margin-left: auto;
      }
      @media (max-width: 640px) {
        figcaption .choice {
          flex: 1 0 100%;
          justify-content: center;
        }
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.15rem 1rem;
        font-size: var(--size-small);
        color: var(--text-2);
        font-variant-numeric: tabular-nums;
      }
      .facts span {
        display: inline-flex;
        align-items: center;
        gap: 0.3rem;
      }
      .choice[aria-pressed="true"] svg {
        fill: currentColor;
      }
      .entry > span:last-child {
        display: grid;
      }
      .choice[aria-pressed="true"] {
        background: var(--glow);
        border-color: var(--glow);
        color: var(--on-glow);
      }
    `,
  ];

  private readonly sizes = (): void => this.arrange();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("resize", this.sizes);
    if (!this.comparisonId) void this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("resize", this.sizes);
  }

  protected override updated(): void {
    if (this.comparisonId) this.arrange();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("comparisonId")) {
      this.failed = "";
      void this.read();
    } else if (this.comparisonId && this.behind()) void this.read();
  }

  /** Whether a job has gone on since the comparison was told; events tell of jobs, not of comparisons. */
  private behind(): boolean {
    const held = comparisons.value.get(this.comparisonId);
    return Boolean(held?.results.some(({ job }) => (jobs.value.get(job.id)?.status ?? job.status) !== job.status));
  }

  private async read(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    const id = this.comparisonId;
    try {
      await (id ? loadComparison(id) : loadComparisons());
    } catch (error) {
      this.failed = plain(error);
    } finally {
      this.asking = false;
      if (id !== this.comparisonId) void this.read();
    }
  }

  protected override render() {
    void this.watch;
    return this.comparisonId ? this.one() : this.all();
  }

  private all() {
    const { ids, next, loaded } = listed.value;
    const found = ids.flatMap((id) => comparisons.value.get(id) ?? []);
    return html`<div class="page"><h1>${words.comparisons.title}</h1>${loaded && !found.length ? nothing : html`<p class="quieter">${words.comparisons.lead}</p>`}
      ${this.failed ? html`<p class="wrong" role="alert">${this.failed}</p>` : nothing}
      ${loaded && !found.length ? html`<empty-state icon="compare" head=${words.empty.comparisons} text=${words.empty.comparisonsMore} link=${links.home} action=${words.drop.one}></empty-state>` : nothing}
      <ul class="list">${found.map((each) => this.entry(each))}</ul>
      ${next ? html`<button class="button quiet" @click=${() => void loadComparisons(true).catch((error) => tell(plain(error), { bad: true }))}>${words.credits.more}</button>` : nothing}</div>`;
  }

  private entry(each: Comparison) {
    return html`<li><a class="entry" href=${links.comparison(each.id)}>
      <span class="strip">${each.results.map(({ job }) => {
        const url = job.status === "succeeded" ? resultUrl(job.id, job.outputs[0]?.name ?? "photo", "thumb") : null;
        return url ? html`<img src=${url} alt="" loading="lazy" />` : html`<span></span>`;
      })}</span>
      <span><b>${this.about(each)}</b>
        <span>${each.results.map(({ job }) => (job.kind === "generate" ? job.provider : styleName(job.style))).join(" · ")}</span>
        <span class="hint">${this.price(each)}</span></span></a></li>`;
  }

  /** The photo and its shoot; of pictures from words, the words. */
  private about(each: Comparison): string {
    const job = each.results[0]?.job;
    if (!job || job.kind === "generate") return job?.prompt ?? "";
    const shoot = shootNamed(job.shoot_id ?? "");
    const name = shoot?.unsorted ? words.shoots.unsorted : shoot?.name;
    return [job.filename ?? photo(job.asset_id ?? "")?.filename, name].filter(Boolean).join(" · ");
  }

  /** When it was made, what it cost as a whole, and how long its results took together. */
  private price(each: Comparison): string {
    const made = each.results.filter(({ job }) => job.status === "succeeded" && isNew(each, job));
    const took = made.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
    const cost = made.reduce((sum, { job }) => sum + job.credits_used, 0);
    return [each.created_at ? moment(each.created_at) : "", made.length ? words.creditCount(cost) : "", took ? words.comparisons.took(took) : ""].filter(Boolean).join(" · ");
  }

  private one() {
    const held = comparisons.value.get(this.comparisonId);
    const job = held?.results[0]?.job;
    const chosen = held?.results.find((each) => each.voted);
    const back = job?.asset_id && job.shoot_id ? links.photo(job.shoot_id, job.asset_id) : links.plain("comparisons");
    return html`<div class="page fit">
      <div class="top"><a class="up" href=${back}>${icon("back", 17)} ${words.comparisons.back}</a>
        <div class="head"><h1>${words.comparisons.one}</h1>${chosen ? html`<winning-look .job=${jobs.value.get(chosen.job.id) ?? chosen.job}></winning-look>` : html`<p class="quieter">${words.comparisons.voteHint}</p>`}</div></div>
      ${this.failed ? html`<p class="wrong" role="alert">${this.failed}</p>` : nothing}
      ${held ? html`<div class="results">${job?.kind === "generate" ? nothing : this.original(held)}${held.results.map((each) => this.result(held, each))}</div>` : this.failed ? nothing : html`<p aria-busy="true"><progress-ring></progress-ring></p>`}
    </div>`;
  }

  private original(held: Comparison) {
    const made = held.results.find(({ job }) => job.status === "succeeded");
    const url = made ? beforeOf(made.job) : null;
    return html`<figure><div class="frame">${url ? html`<compare-slider zoomable .now=${url} .alt=${words.photo.before} @moved=${this.together}></compare-slider>` : nothing}</div>
      <figcaption><h2>${words.photo.before}</h2></figcaption></figure>`;
  }

  private result(held: Comparison, each: Result) {
    const job = jobs.value.get(each.job.id) ?? each.job;
    const done = job.status === "succeeded";
    const name = job.kind === "generate" ? job.provider : styleName(job.style);
    const looked = Boolean(job.reviewed_at);
    const made = each.model ?? words.looks.providers[job.used_provider ?? ""] ?? job.used_provider;
    return html`<figure aria-label=${name}>
      <div class="frame">${done
        ? html`<compare-slider zoomable .now=${shownUrl(job)} .fullWidth=${job.outputs[0]?.width ?? 0} .alt=${name} @moved=${this.together}></compare-slider>`
        : html`<div class="wait" role="status">${job.status === "queued" ? icon("clock", 28) : isOpen(job) ? html`<progress-ring .value=${job.progress} size="28"></progress-ring>` : icon("warn", 24)}
            <span>${job.error?.message ?? words.job[job.status as "queued"]}</span></div>`}</div>
      <figcaption><h2>${name}</h2>
        <div class="facts">
          ${done && made ? html`<span>${made}</span>` : nothing}
          ${each.seconds ? html`<span>${words.photo.seconds(each.seconds)}</span>` : nothing}
          ${isNew(held, job) ? (done ? html`<span>${words.creditCount(job.credits_used)}</span>` : nothing) : html`<span>${words.comparisons.there}</span>`}
          ${!done ? nothing : needsReview(job) ? reviewMark(job) : each.verdict ? html`<span>${icon(each.verdict === "faithful" ? "shield" : looked ? "check" : "warn", 15)} ${looked ? words.photo.looked : (words.photo[each.verdict as "faithful"] ?? each.verdict)}</span>` : nothing}
        </div>
          ${done ? html`<button class="choice" aria-pressed=${each.voted} aria-label=${`${each.voted ? words.comparisons.voted : words.comparisons.vote}: ${name}`} @click=${() => this.vote(held, job.id)}>${icon("star", 15)} ${each.voted ? words.comparisons.voted : words.comparisons.vote}</button>` : nothing}</figcaption></figure>`;
  }

  /** Gives every picture the size at which all are in sight; twice, since narrower words may take another line. */
  private arrange(): void {
    const results = this.renderRoot.querySelector<HTMLElement>(".results");
    const held = comparisons.value.get(this.comparisonId);
    if (!results || !held) return;
    const figures = results.querySelectorAll("figure").length;
    const shape = held.results.map(({ job }) => jobs.value.get(job.id)?.outputs[0] ?? job.outputs[0]).find((output) => output?.width && output.height);
    const ratio = shape ? shape.width / shape.height : 1.5;
    const style = getComputedStyle(results);
    const page = getComputedStyle(results.parentElement!);
    const gap = parseFloat(style.rowGap) || 0;
    this.style.setProperty("--ratio", String(ratio));
    for (let pass = 0; pass < 2; pass += 1) {
      const top = results.getBoundingClientRect().top + window.scrollY;
      const room = { width: results.clientWidth, height: window.innerHeight - top - parseFloat(page.paddingBottom), gap };
      const caption = Math.max(0, ...[...results.querySelectorAll("figcaption")].map((each) => each.offsetHeight));
      const { across, wide } = fitted(room, figures, ratio, caption);
      this.style.setProperty("--across", String(across));
      this.style.setProperty("--wide", `${wide}px`);
    }
  }

  private vote(held: Comparison, job: string): void {
    void vote(held.id, job).catch((error) => tell(plain(error), { bad: true }));
  }

  private together(event: CustomEvent<{ zoom: number; panX: number; panY: number }>): void {
    const { zoom, panX, panY } = event.detail;
    for (const each of this.renderRoot.querySelectorAll<CompareSlider>("compare-slider")) {
      if (each !== event.target) Object.assign(each, { zoom, panX, panY });
    }
  }
}
