// Every look of a photo beside the others and the photo before, all at the same place and zoom, and which one is delivered.
import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Asset, Job } from "../api/shapes";
import type { CompareSlider } from "../parts/compare-slider";
import "../parts/compare-slider";
import { icon } from "../parts/icon";
import { shownOf } from "../state/filters";
import { styleName } from "../state/looks";
import { use } from "../state/review";
import { Watch } from "../state/store";
import { beforeUrl, shownUrl, thumbsKnown } from "../state/thumbs";
import { shared } from "../styles/shared";
import { words } from "../words";

@customElement("all-looks")
export class AllLooks extends LitElement {
  @property({ attribute: false }) asset!: Asset;
  @property({ attribute: false }) jobs: readonly Job[] = [];
  private readonly watch = new Watch(this, thumbsKnown);

  static override styles = [
    shared,
    css`
      :host {
        position: absolute;
        inset: 0;
        display: grid;
        grid-template-columns: repeat(var(--across), minmax(0, 1fr));
        grid-auto-rows: minmax(0, 1fr);
        gap: 2px;
      }
      figure {
        position: relative;
        min-height: 0;
      }
      compare-slider {
        position: absolute;
        inset: 0;
        background: #0f0f0f;
      }
      figcaption {
        position: absolute;
        left: 0.75rem;
        bottom: 0.75rem;
        display: flex;
        gap: 0.4rem;
        max-width: calc(100% - 1.5rem);
        flex-wrap: wrap;
      }
      .name,
      .give {
        min-height: 2rem;
        padding: 0.2rem 0.8rem;
        border: 0;
        border-radius: 99px;
        background: rgb(16 16 16 / 0.84);
        color: #fff;
        font-size: var(--size-small);
        font-weight: 500;
        display: inline-flex;
        align-items: center;
        gap: 0.35rem;
      }
      .give {
        cursor: pointer;
      }
      .give:hover {
        background: #3a3a3a;
      }
      .give[aria-pressed="true"] {
        background: var(--glow);
        color: var(--on-glow);
      }
    `,
  ];

  protected override render() {
    void this.watch;
    const { asset, jobs } = this;
    const delivered = shownOf(asset, jobs);
    const narrow = matchMedia("(max-width: 760px)").matches;
    const count = jobs.length + 1;
    const across = narrow ? (count > 3 ? 2 : 1) : count > 4 ? 3 : 2;
    this.style.setProperty("--across", String(across));
    return html`<figure><compare-slider zoomable .now=${beforeUrl(asset, jobs[0])} .alt=${`${words.photo.before}: ${asset.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${words.photo.before}</span></figcaption></figure>
      ${repeat(jobs, (job) => job.id, (job) => html`<figure>
        <compare-slider zoomable .now=${shownUrl(job)} .fullWidth=${job.outputs[0]?.width ?? 0} .alt=${`${styleName(job.style)}: ${asset.filename}`} @moved=${this.together}></compare-slider>
        <figcaption><span class="name">${styleName(job.style)}</span>
          <button class="give" aria-pressed=${job === delivered} @click=${() => use(asset, job)}>${icon("check", 15)} ${job === delivered ? words.photo.delivered : words.photo.deliver}</button></figcaption></figure>`)}`;
  }

  private together(event: CustomEvent<{ zoom: number; panX: number; panY: number }>): void {
    const { zoom, panX, panY } = event.detail;
    for (const each of this.renderRoot.querySelectorAll<CompareSlider>("compare-slider")) {
      if (each !== event.target) Object.assign(each, { zoom, panX, panY });
    }
  }
}
