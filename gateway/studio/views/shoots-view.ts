// All shoots: find one, start one, or drop photos and have one made.
import { css, html, LitElement, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Shoot } from "../api/shapes";
import type { DropZone } from "../parts/drop-zone";
import "../parts/drop-zone";
import { icon } from "../parts/icon";
import { Asking } from "../state/asking";
import type { Dropped } from "../state/files";
import { Beginning } from "../state/beginning";
import { byFinger } from "../state/here";
import { keep, recall } from "../state/kept";
import { loadShoots, shoots } from "../state/library";
import { goAtOnce, links } from "../state/router";
import { bind } from "../state/shortcuts";
import { Watch } from "../state/store";
import { coverUrl, thumbsKnown } from "../state/thumbs";
import { uploads } from "../state/uploads";
import { shared } from "../styles/shared";
import { day, language, words } from "../words";

type Filter = "all" | "working" | "done" | "untouched";

@customElement("shoots-view")
export class ShootsView extends LitElement {
  @state() private search = "";
  @state() private filter: Filter = "all";
  @state() private guide = recall("guide", true);
  @query("drop-zone") private zone!: DropZone;
  private readonly watch = new Watch(this, shoots, language, uploads, thumbsKnown);
  private readonly beginning = new Beginning(this, (shoot) => goAtOnce(links.shoot(shoot)));
  private readonly asking = new Asking(this);
  private unbind: (() => void) | null = null;

  static override styles = [
    shared,
    css`
      .head {
        display: flex;
        align-items: end;
        justify-content: space-between;
        gap: 1rem;
        flex-wrap: wrap;
        margin-bottom: 1.5rem;
      }
      .tools {
        display: flex;
        gap: 0.75rem;
        align-items: center;
        flex-wrap: wrap;
      }
      .find {
        position: relative;
        width: min(17rem, 100%);
        flex: 1 1 12rem;
      }
      .find svg {
        position: absolute;
        left: 0.75rem;
        top: 50%;
        translate: 0 -50%;
        color: var(--text-3);
      }
      .find input {
        padding-left: 2.4rem;
        border-radius: 99px;
      }
      .filters {
        margin-bottom: 1.5rem;
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
        gap: clamp(1.25rem, 2.4vw, 2rem) clamp(1rem, 2vw, 1.75rem);
      }
      .card {
        display: block;
        text-decoration: none;
      }
      .card:focus-visible {
        outline-offset: 6px;
        border-radius: var(--round);
      }
      .cover {
        aspect-ratio: 3 / 2;
        border-radius: var(--round);
        overflow: hidden;
        background: var(--raised);
        display: grid;
        place-items: center;
        color: var(--text-3);
      }
      .cover img {
        width: 100%;
        height: 100%;
        object-fit: cover;
        transition: scale var(--calm);
      }
      .card:hover img {
        scale: 1.02;
      }
      .card h2 {
        margin-top: 0.8rem;
        font-size: 1.0625rem;
        letter-spacing: -0.014em;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .facts {
        display: flex;
        gap: 0.35rem 0.8rem;
        flex-wrap: wrap;
        margin-top: 0.15rem;
        color: var(--text-2);
        font-size: var(--size-small);
      }
      .facts .glow {
        color: var(--glow);
      }
      .facts .bad {
        color: var(--bad);
      }
      .guide {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr)) auto;
        gap: 1rem 2rem;
        align-items: start;
        margin-bottom: 2rem;
        padding: 1.1rem 1.25rem;
        border-radius: var(--round);
        background: var(--raised);
      }
      .guide li {
        display: flex;
        gap: 0.8rem;
        align-items: center;
      }
      .guide ol {
        display: contents;
      }
      .guide b {
        font-weight: 600;
        display: block;
      }
      .guide span {
        color: var(--text-2);
        font-size: var(--size-small);
      }
      .guide i {
        font-style: normal;
        flex: none;
        width: 1.9rem;
        height: 1.9rem;
        border-radius: 50%;
        display: grid;
        place-items: center;
        border: 1px solid var(--line-strong);
        font-size: var(--size-small);
        font-variant-numeric: tabular-nums;
      }
      .more {
        display: grid;
        justify-items: center;
        margin-top: 2rem;
      }
      /* Until the list is there nobody knows whether this page or the empty one is shown: what may vanish is not offered. */
      .tools[inert] {
        visibility: hidden;
      }
      .empty-head {
        text-align: center;
        margin: clamp(0.5rem, 4vh, 2.5rem) 0 2rem;
      }
      .empty-head p {
        margin-top: 0.5rem;
        color: var(--text-2);
        font-size: var(--size-lead);
      }
      @media (max-width: 760px) {
        .guide {
          grid-template-columns: minmax(0, 1fr) auto;
        }
        .guide li {
          grid-column: 1;
        }
        .guide {
          column-gap: 0.5rem;
        }
        .guide .button {
          grid-column: 2;
          grid-row: 1;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    // The next page is a shoot's.
    void import("./shoot-view");
    this.asking.ask(async () => {
      await loadShoots();
      // Photos may be dropped here, too: what is chosen next is not fetched while the first of them is sent.
      void import("./looks-sheet");
      if (!shoots.value.loaded) throw new Error("the list did not come");
    });
    this.unbind = bind({ n: () => this.fresh() });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unbind?.();
  }

  protected override render() {
    void this.watch;
    const { items, loaded, failed, next } = shoots.value;
    const real = items.filter((shoot) => !shoot.unsorted || shoot.photo_count);
    if (loaded && !real.length) return this.empty();
    const shown = real.filter((shoot) => this.shows(shoot));
    return html`
      <div class="page">
        <div class="head">
          <h1>${words.shoots.title}</h1>
          <div class="tools" ?inert=${!loaded && !failed}>
            <div class="find">${icon("search", 18)}<input type="search" aria-label=${words.shoots.search} placeholder=${words.shoots.search} .value=${this.search}
              @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)} /></div>
            <button class="button" @click=${this.fresh}>${icon("add", 18)} ${words.shoots.fresh}</button>
          </div>
        </div>
        ${this.guide && real.length < 3 && !real.some((shoot) => shoot.jobs.succeeded) ? this.steps() : nothing}
        <div class="choices filters" role="group" aria-label=${words.shoot.filter}>
          ${(["all", "working", "done", "untouched"] as Filter[]).map((each) => html`<button class="choice" aria-pressed=${each === this.filter} @click=${() => (this.filter = each)}>${words.shoots.filters[each]}</button>`)}
        </div>
        ${!loaded && (failed || this.asking.late) ? html`<p role="status">${words.shoots.failedToLoad} <button class="button small quiet" @click=${this.asking.again}>${words.common.retry}</button></p>` : nothing}
        <div class="grid" aria-busy=${!loaded && !failed}>
          ${!loaded && (failed || this.asking.late) ? nothing : loaded ? repeat(shown, (shoot) => shoot.id, (shoot) => this.card(shoot)) : Array.from({ length: 6 }, () => html`<div class="cover skeleton"></div>`)}
        </div>
        ${loaded && !shown.length ? html`<p class="quieter">${this.search ? words.shoots.none(this.search) : words.shoot.nothing}</p>` : nothing}
        ${next && !this.search ? html`<div class="more"><button class="button quiet" @click=${() => loadShoots(true)}>${words.shoots.more}</button></div>` : nothing}
      </div>
      <drop-zone quiet .curtain=${words.drop.fresh} @photos=${this.dropped}></drop-zone>
    `;
  }

  private empty() {
    return html`<div class="page">
      <div class="empty-head"><h1>${words.shoots.empty}</h1><p>${byFinger() ? words.shoots.emptyLeadPhone : words.shoots.emptyLead}</p></div>
      <drop-zone .curtain=${words.drop.fresh} @photos=${this.dropped}></drop-zone>
      <div class="more">${this.guide ? this.steps() : nothing}</div>
    </div>`;
  }

  private steps() {
    return html`<section class="guide" aria-label=${words.guide.title}><ol>
      ${(byFinger() ? words.guide.phoneSteps : words.guide.steps).map(([title, text], index) => html`<li><i aria-hidden="true">${index + 1}</i><div><b>${title}</b><span>${text}</span></div></li>`)}</ol>
      <button class="button bare round small" aria-label=${words.guide.hide} @click=${this.hideGuide}>${icon("close", 17)}</button>
    </section>`;
  }

  private card(shoot: Shoot) {
    const { jobs } = shoot;
    const open = jobs.queued + jobs.processing;
    const cover = coverUrl(shoot);
    const sending = uploads.value.filter((each) => each.shoot === shoot.id && ["waiting", "sending", "checking"].includes(each.state)).length;
    return html`<a class="card" href=${links.shoot(shoot.id)}>
      <div class="cover">${cover ? html`<img src=${cover} alt="" loading="lazy" />` : icon("photo", 32)}</div>
      <h2>${shoot.unsorted ? words.shoots.unsorted : shoot.name}</h2>
      <div class="facts">
        <span>${shoot.photo_count ? words.photos(shoot.photo_count) : words.shoots.noPhotos}</span>
        ${open + sending ? html`<span class="glow">${words.shoots.working(open + sending)}</span>` : nothing}
        ${jobs.succeeded ? html`<span>${words.shoots.ready(Math.min(jobs.succeeded, shoot.photo_count))}</span>` : shoot.photo_count && !open ? html`<span>${words.shoots.untouched}</span>` : nothing}
        ${jobs.failed ? html`<span class="bad">${words.shoots.failed(jobs.failed)}</span>` : nothing}
        ${shoot.created_at ? html`<span>${day(shoot.created_at)}</span>` : nothing}
      </div>
    </a>`;
  }

  private shows(shoot: Shoot): boolean {
    const wanted = this.search.trim().toLowerCase();
    if (wanted && !`${shoot.name} ${shoot.address}`.toLowerCase().includes(wanted)) return false;
    const open = shoot.jobs.queued + shoot.jobs.processing > 0;
    if (this.filter === "working") return open;
    if (this.filter === "done") return !open && shoot.jobs.succeeded > 0;
    if (this.filter === "untouched") return !open && shoot.jobs.succeeded === 0;
    return true;
  }

  private readonly fresh = (): void => {
    void import("./new-shoot");
    goAtOnce(links.plain("new"));
  };

  private dropped(event: CustomEvent<Dropped>): void {
    this.beginning.drop(event.detail);
  }

  private hideGuide(): void {
    this.guide = false;
    keep("guide", false);
  }

  /** Opens the chooser of files from elsewhere. */
  choose(): void {
    this.zone.choose();
  }
}
