// One photo in the grid: its picture, how far it is, its marks, and a way to choose it.
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Asset, Job } from "../api/shapes";
import { shownOf, unsettled } from "../state/filters";
import { steps } from "../state/library";
import { styleName } from "../state/looks";
import { isStaged } from "../state/staging";
import { links } from "../state/router";
import { resultUrl, thumbsKnown } from "../state/thumbs";
import { Watch } from "../state/store";
import { shared } from "../styles/shared";
import { words } from "../words";
import { stageName } from "../words/stages";
import { icon } from "./icon";
import "./progress-ring";

@customElement("photo-tile")
export class PhotoTile extends LitElement {
  @property({ attribute: false }) asset!: Asset;
  @property({ attribute: false }) jobs: readonly Job[] = [];
  @property({ type: Boolean, reflect: true }) chosen = false;
  @property({ type: Boolean, reflect: true }) choosing = false;
  @property({ type: Boolean, reflect: true }) rejected = false;
  /** Whether the shoot has several looks, so that a tile says which is its own. */
  @property({ type: Boolean }) several = false;
  /** How many exposures of its view the tile stands for. */
  @property({ type: Number }) exposures = 1;
  /** The file's own picture, until the server has made a small one. */
  @property() local = "";

  private readonly watch = new Watch(this, steps, thumbsKnown);

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        position: relative;
        border-radius: var(--round);
        background: #0f0f0f;
        overflow: hidden;
        aspect-ratio: 3 / 2;
        content-visibility: auto;
        contain-intrinsic-size: auto 240px auto 160px;
      }
      a {
        position: absolute;
        inset: 0;
        display: block;
      }
      a:focus-visible {
        outline-offset: -3px;
        z-index: 1;
      }
      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
        transition: scale var(--calm);
      }
      :host(:hover) img {
        scale: 1.015;
      }
      /* An upright photo is shown whole. */
      .upright img {
        object-fit: contain;
      }
      :host([rejected]) img {
        opacity: 0.5;
        filter: grayscale(1);
      }
      :host([chosen]) {
        box-shadow: 0 0 0 3px var(--ground), 0 0 0 5px var(--glow);
      }
      .state {
        position: absolute;
        left: 0.55rem;
        bottom: 0.55rem;
        right: 0.55rem;
        display: flex;
        align-items: center;
        gap: 0.4rem;
        pointer-events: none;
        flex-wrap: wrap;
      }
      .pill {
        display: inline-flex;
        align-items: center;
        gap: 0.4rem;
        max-width: 100%;
        padding: 0.15rem 0.6rem;
        min-height: 1.6rem;
        border-radius: 99px;
        background: rgb(16 16 16 / 0.84);
        color: #fff;
        font-size: var(--size-small);
        font-weight: 500;
        line-height: 1.3;
      }
      .pill span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .pill.check svg {
        color: #f2bd6b;
      }
      .pill.check {
        margin-left: auto;
        padding-inline: 0.4rem;
      }
      .pill.bad {
        background: #5c1a12;
      }
      .pick {
        position: absolute;
        top: 0.45rem;
        left: 0.45rem;
        width: 1.9rem;
        height: 1.9rem;
        display: grid;
        place-items: center;
        border: 1.5px solid rgb(255 255 255 / 0.85);
        border-radius: 50%;
        background: rgb(16 16 16 / 0.5);
        color: transparent;
        cursor: pointer;
        opacity: 0;
        transition: opacity var(--fast);
        padding: 0;
      }
      .pick::before {
        content: "";
        position: absolute;
        inset: -10px;
      }
      :host(:hover) .pick,
      :host([choosing]) .pick,
      .pick:focus-visible {
        opacity: 1;
      }
      .pick[aria-checked="true"] {
        background: var(--glow);
        border-color: var(--glow);
        color: var(--on-glow);
        opacity: 1;
      }
      @media (hover: none) {
        :host([choosing]) .pick {
          opacity: 1;
        }
      }
      .working img {
        opacity: 0.55;
      }
      .marks {
        position: absolute;
        top: 0.5rem;
        right: 0.5rem;
        display: flex;
        gap: 0.3rem;
        pointer-events: none;
      }
      .pill.glow {
        background: var(--glow);
        color: var(--on-glow);
      }
      .marks .pill {
        padding-inline: 0.5rem;
      }
    `,
  ];

  protected override render() {
    void this.watch;
    const asset = this.asset;
    const open = this.jobs.find((job) => job.status === "queued" || job.status === "processing" || job.status === "cancelling");
    const done = shownOf(asset, this.jobs);
    const waits = unsettled(asset, this.jobs);
    // Where another version is delivered, the one that waits for a look is named.
    const review = !waits ? "" : waits.id === done?.id ? words.photo.review : words.photo.reviewOf(styleName(waits.style));
    const failed = !open && this.jobs[0]?.status === "failed" ? this.jobs[0] : undefined;
    const picture = (done && resultUrl(done.id, done.outputs[0]?.name ?? "photo", "thumb")) || asset.thumb_url || this.local;
    const said = this.said(open, failed);
    return html`
      <a class=${[open && open.status !== "queued" ? "working" : "", asset.height > asset.width ? "upright" : ""].join(" ").trim()} href=${links.photo(asset.shoot_id ?? "", asset.id)} aria-label=${[asset.filename, this.exposures > 1 ? words.shoot.exposures(this.exposures) : "", asset.mark === "pick" ? words.marks.picked : asset.mark === "reject" ? words.marks.rejected : "", asset.rating ? words.marks.rating(asset.rating) : "", said || (done ? [styleName(done.style), isStaged(done) ? words.staging.virtually : "", review].filter(Boolean).join(", ") : "")].filter(Boolean).join(", ")} draggable="false" @click=${this.open}>
        ${picture ? html`<img src=${picture} alt="" loading="lazy" decoding="async" draggable="false" />` : html`<div class="skeleton"></div>`}
      </a>
      <button class="pick" role="checkbox" aria-checked=${this.chosen} aria-label=${`${words.shoot.select}: ${asset.filename}`} @click=${this.choose}>${icon("check", 16)}</button>
      <div class="state" aria-hidden="true">
        ${open ? html`<span class="pill">${open.status === "queued" ? icon("clock", 15) : html`<progress-ring size="16" .value=${this.progress(open)}></progress-ring>`}<span>${said}</span></span>` : nothing}
        ${failed ? html`<span class="pill bad">${icon("warn", 15)}<span>${words.job.failed}</span></span>` : nothing}
        ${done && !open && isStaged(done) && done.kind !== "stage" ? html`<span class="pill staged">${words.staging.made}</span>` : nothing}
        ${done && !open ? html`${this.several || done.kind === "stage" ? html`<span class="pill"><span>${styleName(done.style)}</span></span>` : nothing}${review ? html`<span class="pill check" title=${review}>${icon("warn", 15)}</span>` : nothing}` : nothing}
      </div>
      ${asset.rating || asset.mark !== "none" || this.exposures > 1
        ? html`<div class="marks" aria-hidden="true">${this.exposures > 1 ? html`<span class="pill number">${icon("layers", 14)} ${this.exposures}</span>` : nothing}${asset.mark === "pick" ? html`<span class="pill glow">${icon("flag", 14)}</span>` : asset.mark === "reject" ? html`<span class="pill">${icon("close", 14)}</span>` : nothing}${asset.rating ? html`<span class="pill number">${asset.rating} ★</span>` : nothing}</div>`
        : nothing}
    `;
  }

  private progress(job: Job): number {
    return Math.max(job.progress, steps.value.get(job.id)?.progress ?? 0);
  }

  private said(open: Job | undefined, failed: Job | undefined): string {
    if (failed) return words.job.failed;
    if (!open) return "";
    if (open.status === "queued") return words.job.queued;
    if (open.status === "cancelling") return words.job.cancelling;
    const stage = steps.value.get(open.id)?.stage ?? open.progress_note;
    return (stage && stageName(stage)) || styleName(open.style);
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("a")?.focus();
  }

  private open(event: MouseEvent): void {
    if (!this.choosing && !event.shiftKey) return;
    event.preventDefault();
    this.choose(event);
  }

  private choose(event: MouseEvent): void {
    this.dispatchEvent(new CustomEvent("choose", { detail: { id: this.asset.id, range: event.shiftKey }, bubbles: true, composed: true }));
  }
}
