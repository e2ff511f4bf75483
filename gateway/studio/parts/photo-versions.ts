// The versions of a photo: which one is looked at, which one is in the download, and the way to change that.
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Asset, Job } from "../api/shapes";
import { needsReview, shownOf } from "../state/filters";
import { styleName } from "../state/looks";
import { use } from "../state/review";
import { Watch } from "../state/store";
import { resultUrl, thumbsKnown } from "../state/thumbs";
import { shared } from "../styles/shared";
import { words } from "../words";
import { icon } from "./icon";

@customElement("photo-versions")
export class PhotoVersions extends LitElement {
  @property({ attribute: false }) asset!: Asset;
  /** Its finished results, newest first. */
  @property({ attribute: false }) jobs: readonly Job[] = [];
  /** The one that is looked at. */
  @property({ attribute: false }) shown!: Job;
  private readonly watch = new Watch(this, thumbsKnown);

  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: 0.65rem;
        justify-items: start;
      }
      h2 {
        font-size: var(--size-text);
        letter-spacing: -0.006em;
      }
      .versions {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        gap: 0.5rem;
        width: 100%;
      }
      .version {
        display: grid;
        gap: 0.25rem;
        padding: 0;
        border: 0;
        background: transparent;
        text-align: left;
        font-size: var(--size-small);
        color: var(--text-2);
        cursor: pointer;
      }
      .version img,
      .version .skeleton {
        width: 100%;
        aspect-ratio: 3 / 2;
        object-fit: cover;
        border-radius: 6px;
      }
      .version[aria-pressed="true"] {
        color: var(--text);
      }
      .version[aria-pressed="true"] img {
        outline: 2px solid var(--glow);
        outline-offset: 2px;
      }
      .look svg {
        color: var(--glow);
      }
    `,
  ];

  protected override render() {
    void this.watch;
    const { asset, jobs, shown } = this;
    const delivered = shownOf(asset, jobs);
    return html`<h2>${words.photo.versions}</h2>
      <div class="versions" role="group" aria-label=${words.photo.versions}>${jobs.map((each) => this.version(each, each.id === delivered?.id))}</div>
      ${shown.id === delivered?.id
        ? html`<p class="hint">${icon("check", 14)} ${words.photo.delivered}. ${words.photo.deliverHint}</p>`
        : html`<button class="button small quiet" @click=${() => use(asset, shown)}>${icon("check", 16)} ${words.photo.deliver}</button>`}`;
  }

  private version(job: Job, delivered: boolean) {
    const url = resultUrl(job.id, job.outputs[0]?.name ?? "photo", "thumb");
    const sign = delivered ? html`<span title=${words.photo.delivered}>${icon("check", 14)}</span>` : needsReview(job) ? html`<span class="look" title=${words.photo.review}>${icon("warn", 14)}</span>` : nothing;
    return html`<button class="version" aria-pressed=${job.id === this.shown.id} @click=${() => this.dispatchEvent(new CustomEvent("show", { detail: job }))}>
      ${url ? html`<img src=${url} alt="" />` : html`<span class="skeleton"></span>`}<span>${sign} ${styleName(job.style)}</span></button>`;
  }
}
