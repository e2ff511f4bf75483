// What happened to their photos, newest first, and what of it is new since they last looked.
import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { get } from "../api/client";
import type { Job } from "../api/shapes";
import { icon } from "../parts/icon";
import "../parts/progress-ring";
import { isOpen, jobs, photo, putJobs } from "../state/library";
import { styleName } from "../state/looks";
import { markRead, readUntil } from "../state/notices";
import { links } from "../state/router";
import { Watch } from "../state/store";
import { resultUrl, thumbsKnown } from "../state/thumbs";
import { shared } from "../styles/shared";
import { language, moment, words } from "../words";

@customElement("activity-view")
export class ActivityView extends LitElement {
  @state() private loaded = false;
  @state() private until = readUntil();
  private readonly watch = new Watch(this, jobs, language, thumbsKnown);

  static override styles = [
    shared,
    css`
      ul {
        margin-top: 1.5rem;
      }
      a {
        display: grid;
        grid-template-columns: 4.5rem minmax(0, 1fr) auto;
        gap: 1rem;
        align-items: center;
        padding: 0.7rem 0;
        border-top: 1px solid var(--line);
        text-decoration: none;
      }
      .picture {
        aspect-ratio: 3 / 2;
        border-radius: 6px;
        overflow: hidden;
        background: var(--raised);
        display: grid;
        place-items: center;
      }
      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .new::after {
        content: "";
        width: 0.5rem;
        height: 0.5rem;
        border-radius: 50%;
        background: var(--glow);
      }
      .failed {
        color: var(--bad);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void get("/jobs", { query: { limit: 60 } })
      .then((answer) => putJobs(answer.jobs))
      .finally(() => {
        this.loaded = true;
        void markRead().catch(() => undefined);
      });
  }

  protected override render() {
    void this.watch;
    const list = [...jobs.value.values()].sort((a, b) => (b.updated_at ?? "").localeCompare(a.updated_at ?? "")).slice(0, 60);
    return html`<div class="page narrow"><h1>${words.activity.title}</h1>
      ${this.loaded && !list.length ? html`<p class="quieter">${words.activity.empty}</p>` : nothing}
      <ul>${list.map((job) => this.line(job))}</ul></div>`;
  }

  private line(job: Job) {
    const name = photo(job.asset_id ?? "")?.filename ?? words.photos(1);
    const look = styleName(job.style);
    const said = job.status === "succeeded" ? words.activity.done(name, look) : job.status === "failed" ? words.activity.failed(name) : job.status === "cancelled" ? words.activity.cancelled(name) : words.activity.working(name, look);
    const url = job.status === "succeeded" ? resultUrl(job.id, job.outputs[0]?.name ?? "photo", "thumb") : null;
    const fresh = this.until && (job.completed_at ?? "") > this.until;
    return html`<li><a class=${fresh ? "new" : ""} href=${links.photo(job.shoot_id ?? "", job.asset_id ?? "")}>
      <span class="picture">${url ? html`<img src=${url} alt="" loading="lazy" />` : isOpen(job) ? html`<progress-ring .value=${job.status === "queued" ? -1 : job.progress}></progress-ring>` : icon("photo", 22)}</span>
      <span><span class=${job.status === "failed" ? "failed" : ""}>${said}</span><br /><span class="hint">${job.updated_at ? moment(job.updated_at) : ""}${job.error ? ` · ${job.error.message}` : ""}</span></span></a></li>`;
  }
}
