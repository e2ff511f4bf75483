// The photos of a shoot in a row below the one that is open, each with its owner's marks and the sign of a result that waits for a look.
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Asset, Job } from "../api/shapes";
import { shownOf, unsettled } from "../state/filters";
import { jobs, jobsByPhoto } from "../state/library";
import { go, links } from "../state/router";
import { Watch } from "../state/store";
import { resultUrl, thumbsKnown } from "../state/thumbs";
import { shared } from "../styles/shared";
import { words } from "../words";
import { icon } from "./icon";

@customElement("film-strip")
export class FilmStrip extends LitElement {
  @property() shootId = "";
  /** The photo that is open. */
  @property() current = "";
  @property({ attribute: false }) list: readonly Asset[] = [];
  private readonly watch = new Watch(this, jobs, thumbsKnown);

  static override styles = [
    shared,
    css`
      nav {
        display: flex;
        gap: 0.35rem;
        overflow-x: auto;
        padding: 0.7rem 0.9rem var(--film-end, 0.7rem);
        scrollbar-width: thin;
      }
      a {
        position: relative;
        flex: none;
        width: 5.4rem;
        aspect-ratio: 3 / 2;
        border-radius: 5px;
        overflow: hidden;
        background: #0f0f0f;
      }
      .rejected img {
        opacity: 0.5;
      }
      a[aria-current] {
        outline: 2px solid var(--glow);
        outline-offset: 2px;
      }
      /* The whole photo, upright ones too. */
      img {
        width: 100%;
        height: 100%;
        object-fit: contain;
      }
      a:first-child {
        margin-left: auto;
      }
      a:last-child {
        margin-right: auto;
      }
      @media (max-width: 760px) {
        a {
          width: 4.2rem;
        }
      }
      .signs {
        position: absolute;
        right: 0.2rem;
        bottom: 0.2rem;
        display: flex;
        gap: 0.15rem;
        pointer-events: none;
      }
      .signs span {
        display: inline-flex;
        align-items: center;
        justify-content: center;
        min-width: 1rem;
        height: 1rem;
        padding-inline: 0.15rem;
        border-radius: 99px;
        background: rgb(16 16 16 / 0.84);
        color: #fff;
        font-size: 0.6875rem;
        line-height: 1;
      }
      .signs .pick {
        background: var(--glow);
        color: var(--on-glow);
      }
      .signs .look {
        color: #f2bd6b;
      }
    `,
  ];

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has("current")) this.renderRoot.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }

  protected override render() {
    void this.watch;
    if (this.list.length < 2) return nothing;
    const byPhoto = jobsByPhoto();
    return html`<nav aria-label=${words.photo.filmstrip}>${this.list.map((each) => this.frame(each, byPhoto.get(each.id) ?? []))}</nav>`;
  }

  private frame(asset: Asset, made: readonly Job[]) {
    const done = shownOf(asset, made);
    const url = (done && resultUrl(done.id, done.outputs[0]?.name ?? "photo", "thumb")) || asset.thumb_url;
    const waits = unsettled(asset, made);
    const mark = asset.mark === "pick" ? words.marks.picked : asset.mark === "reject" ? words.marks.rejected : "";
    const said = [asset.filename, mark, asset.rating ? words.marks.rating(asset.rating) : "", waits ? words.photo.review : ""].filter(Boolean).join(", ");
    const open = (event: Event) => {
      event.preventDefault();
      go(links.photo(this.shootId, asset.id), true);
    };
    return html`<a class=${asset.mark === "reject" ? "rejected" : ""} href=${links.photo(this.shootId, asset.id)} aria-label=${said} aria-current=${asset.id === this.current ? "true" : nothing} @click=${open}>
      ${url ? html`<img src=${url} alt="" loading="lazy" />` : nothing}
      <div class="signs" aria-hidden="true">
        ${asset.rating ? html`<span>${asset.rating}★</span>` : nothing}
        ${asset.mark === "pick" ? html`<span class="pick">${icon("flag", 11)}</span>` : asset.mark === "reject" ? html`<span>${icon("close", 11)}</span>` : nothing}
        ${waits ? html`<span class="look">${icon("warn", 11)}</span>` : nothing}
      </div></a>`;
  }
}
