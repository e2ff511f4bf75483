// What happened to their photos, by day and shoot, newest first, and what of it is new since they last looked.
import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { get } from "../api/client";
import type { Job } from "../api/shapes";
import "../parts/empty-state";
import { failedPart } from "../parts/failed-part";
import { icon } from "../parts/icon";
import "../parts/progress-ring";
import { byDay, dayBefore, dayOf, drawn, type Happening } from "../state/happenings";
import { isOpen, jobs, lookedUp, photo, putJobs, shootNamed, shoots } from "../state/library";
import { lookName, styles } from "../state/looks";
import { markRead, readUntil } from "../state/notices";
import { Part } from "../state/part";
import { links } from "../state/router";
import { Watch } from "../state/store";
import { resultUrl, thumbsKnown } from "../state/thumbs";
import { shared } from "../styles/shared";
import { clock, day, language, words } from "../words";

/** As many of a shoot's photos stand there by themselves; the others are one click away. */
const AT_FIRST = 6;
/** As many lines are drawn, of whatever is known. */
const MOST_LINES = 100;

@customElement("activity-view")
export class ActivityView extends LitElement {
  private readonly told = new Part(this, async () => {
    const answer = await get("/jobs", { query: { limit: 100 } });
    const last = answer.jobs.at(-1)?.created_at;
    this.cut = answer.next_cursor && last ? dayOf(last) : "";
    putJobs(answer.jobs);
    void markRead().catch(() => undefined);
    return true;
  });
  /** The day in which the answer ends: of it and of days before, not all is known. */
  @state() private cut = "";
  @state() private until = readUntil();
  @state() private opened: ReadonlySet<string> = new Set();
  private readonly watch = new Watch(this, jobs, shoots, lookedUp, styles, language, thumbsKnown);

  static override styles = [
    shared,
    css`
      .day {
        margin-top: 2rem;
      }
      .day > h2 {
        font-size: var(--size-lead);
        color: var(--text-2);
        font-weight: 500;
      }
      .shoot {
        margin-top: 0.9rem;
        padding: 0.9rem 1.1rem 0.6rem;
        border-radius: var(--round);
        background: var(--raised);
      }
      .shoot > header {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: 0.15rem 1rem;
        padding-bottom: 0.6rem;
      }
      h3 a {
        text-decoration: none;
      }
      h3 a:hover {
        text-decoration: underline;
      }
      .sum {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem 0.8rem;
        color: var(--text-2);
        font-size: var(--size-small);
      }
      .line {
        display: grid;
        grid-template-columns: 4.5rem minmax(0, 1fr) auto auto;
        gap: 1rem;
        align-items: center;
        padding: 0.5rem 0;
        border-top: 1px solid var(--line);
        text-decoration: none;
      }
      .line time {
        color: var(--text-3);
        font-size: var(--size-small);
        font-variant-numeric: tabular-nums;
      }
      .name {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      /* Its words begin where the photos' names do. */
      .rest {
        margin-left: calc(5.5rem - 0.8rem);
      }
      .picture {
        aspect-ratio: 3 / 2;
        border-radius: 6px;
        overflow: hidden;
        background: var(--raised-2);
        display: grid;
        place-items: center;
      }
      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .dot {
        width: 0.5rem;
        height: 0.5rem;
        border-radius: 50%;
      }
      .new .dot {
        background: var(--glow);
      }
      .failed {
        color: var(--bad);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.told.load();
  }

  protected override render() {
    void this.watch;
    const days = drawn(byDay(jobs.value.values()), MOST_LINES, AT_FIRST + 1);
    return html`<div class="page narrow"><h1>${words.activity.title}</h1>
      ${failedPart(this.told)}
      ${this.told.value && !days.length ? html`<empty-state icon="bell" head=${words.empty.activity} text=${words.empty.activityMore} link=${links.plain("new")} action=${words.shoots.fresh}></empty-state>` : nothing}
      ${days.map((each) => html`<section class="day"><h2>${this.dayName(each.day)}</h2>${each.shoots.map((one) => this.shoot(each.day, one))}</section>`)}</div>`;
  }

  private dayName(which: string): string {
    const today = dayOf(new Date().toISOString());
    if (which === today) return words.activity.today;
    if (which === dayBefore(today)) return words.activity.yesterday;
    return day(`${which}T12:00`);
  }

  private shoot(which: string, { shoot, jobs: list }: Happening) {
    const known = shootNamed(shoot);
    const key = `${which} ${shoot}`;
    const all = this.opened.has(key) || list.length <= AT_FIRST + 1;
    const count = (state: string) => list.filter(({ status }) => status === state).length;
    const open = list.filter(isOpen).length;
    const name = known ? (known.unsorted ? words.shoots.unsorted : known.name) : known === null || !shoot ? words.activity.goneShoot : words.common.loading;
    return html`<section class="shoot">
      <header><h3>${known ? html`<a href=${links.shoot(shoot)}>${name}</a>` : name}</h3>
        <span class="sum">${which <= this.cut ? nothing : html`${open ? html`<span>${words.shoots.working(open)}</span>` : nothing}${count("succeeded") ? html`<span>${words.shoots.ready(count("succeeded"))}</span>` : nothing}${count("failed") ? html`<span class="failed">${words.shoots.failed(count("failed"))}</span>` : nothing}`}</span></header>
      <ul>${(all ? list : list.slice(0, AT_FIRST)).map((job) => this.line(job))}</ul>
      ${all ? nothing : html`<button class="button bare small rest" @click=${() => (this.opened = new Set(this.opened).add(key))}>${words.activity.more(list.length - AT_FIRST)}</button>`}
    </section>`;
  }

  private line(job: Job) {
    const name = job.filename ?? photo(job.asset_id ?? "")?.filename ?? words.photos(1);
    const url = job.status === "succeeded" ? resultUrl(job.id, job.outputs[0]?.name ?? "photo", "thumb") : null;
    const fresh = this.until && (job.completed_at ?? "") > this.until;
    const said = job.status === "succeeded" ? "" : words.job[job.status as "queued"];
    const time = job.updated_at ?? job.created_at;
    return html`<li><a class="line ${fresh ? "new" : ""}" href=${links.photo(job.shoot_id ?? "", job.asset_id ?? "")}>
      <span class="picture">${url ? html`<img src=${url} alt="" loading="lazy" />` : job.status === "queued" ? icon("clock", 20) : isOpen(job) ? html`<progress-ring .value=${job.progress}></progress-ring>` : icon("photo", 22)}</span>
      <span><span class="name">${name}</span><span class="hint">${lookName(job.style)}${said ? html` · <span class=${job.status === "failed" ? "failed" : ""}>${said}</span>` : nothing}${job.error ? ` · ${job.error.message}` : ""}</span></span>
      <span class="dot">${fresh ? html`<span class="unseen">${words.activity.fresh}</span>` : nothing}</span>
      ${time ? html`<time datetime=${time}>${clock(time)}</time>` : html`<span></span>`}</a></li>`;
  }
}
