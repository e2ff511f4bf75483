// The result that somebody chose in a comparison: into the download with it, or onto the disk, in one step from the vote.
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Job } from "../api/shapes";
import { icon } from "../parts/icon";
import "../parts/pop-menu";
import { savings } from "../state/acts";
import { shownOf } from "../state/filters";
import { jobsOf, loadPhotos, photo, photos } from "../state/library";
import { styleName } from "../state/looks";
import { use } from "../state/review";
import { Watch } from "../state/store";
import { shared } from "../styles/shared";
import { language, words } from "../words";

@customElement("winning-look")
export class WinningLook extends LitElement {
  @property({ attribute: false }) job!: Job;
  private readonly watch = new Watch(this, photos, language);

  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem 0.75rem;
      }
      /* Its picture says it, and the room is the pictures'. */
      @media (max-width: 640px) {
        .said {
          display: none;
        }
      }
    `,
  ];

  protected override willUpdate(changed: Map<string, unknown>): void {
    const shoot = this.job.shoot_id;
    // Which version is delivered is a matter of the photo, which a comparison does not tell of.
    if (changed.has("job") && shoot && !photos.value.has(shoot)) void loadPhotos(shoot).catch(() => undefined);
  }

  protected override render() {
    void this.watch;
    const { job } = this;
    const asset = photo(job.asset_id ?? "");
    const generated = job.kind === "generate";
    const delivered = asset && shownOf(asset, jobsOf(asset.id))?.id === job.id;
    const name = generated ? words.pictures.made : styleName(job.style);
    return html`<span class="said">${icon("star", 15)} ${words.comparisons.winner(name)}</span>
      ${!asset || generated ? nothing : delivered
        ? html`<span class="quieter">${icon("check", 15)} ${words.photo.delivered}</span>`
        : html`<button class="button small quiet" @click=${() => use(asset, job)}>${icon("check", 16)} ${words.photo.deliver}</button>`}
      <pop-menu face="small" side="left" .label=${`${words.photo.download}: ${name}`} .items=${savings(job, job.filename ?? asset?.filename ?? "photo")}>${icon("download", 16)} ${words.photo.download}</pop-menu>`;
  }
}
