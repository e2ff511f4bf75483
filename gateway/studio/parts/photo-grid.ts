// A grid of photos of which only those near the view are on the page, so that thousands scroll like a few.
import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Asset } from "../api/shapes";
import type { PhotoTile } from "./photo-tile";
import { rowsInView } from "./rows";
import { vars } from "./vars";

/** From how many photos on the far ones are left out. Below, the page is quick with all of them, and finding text works. */
const MANY = 240;
/** Drawn before the first measure; fills a wall screen. */
const AT_FIRST = 80;

@customElement("photo-grid")
export class PhotoGrid extends LitElement {
  @property({ attribute: false }) items: readonly Asset[] = [];
  @property({ attribute: false }) tile: (asset: Asset) => unknown = () => nothing;
  /** What stands before the photos, such as uploads on their way. */
  @property({ attribute: false }) head: readonly unknown[] = [];
  @state() private from = 0;
  @state() private to = AT_FIRST;
  private above = 0;
  private below = 0;
  private frame = 0;

  // In the page's own tree: the grid is laid out by its styles, and tiles are found by its keys.
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("scroll", this.soon, { passive: true });
    window.addEventListener("resize", this.soon);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("scroll", this.soon);
    window.removeEventListener("resize", this.soon);
    window.cancelAnimationFrame(this.frame);
  }

  private get windowed(): boolean {
    return this.items.length > MANY;
  }

  protected override render() {
    if (!this.windowed) return html`<div class="grid">${this.head}${repeat(this.items, ({ id }) => id, this.tile)}</div>`;
    return html`${this.head.length ? html`<div class="grid head-grid">${this.head}</div>` : nothing}
      <div class="spacer" ${vars({ "--tall": `${this.above}px` })}></div>
      <div class="grid photos">${repeat(this.items.slice(this.from, this.to), ({ id }) => id, this.tile)}</div>
      <div class="spacer" ${vars({ "--tall": `${this.below}px` })}></div>`;
  }

  protected override updated(): void {
    if (this.windowed) this.measure();
  }

  private readonly soon = (): void => {
    if (!this.windowed) return;
    window.cancelAnimationFrame(this.frame);
    this.frame = window.requestAnimationFrame(() => this.measure());
  };

  private measure(): void {
    const grid = this.querySelector<HTMLElement>(".photos");
    const first = grid?.firstElementChild;
    if (!grid || !first) return;
    const columns = this.columns();
    const gap = parseFloat(getComputedStyle(grid).rowGap) || 0;
    const row = first.getBoundingClientRect().height + gap;
    const top = this.above - grid.getBoundingClientRect().top;
    const seen = rowsInView({ top, height: window.innerHeight, row, rows: Math.ceil(this.items.length / columns) });
    const above = seen.from * row;
    const below = (Math.ceil(this.items.length / columns) - seen.to) * row;
    if (above !== this.above || below !== this.below) this.requestUpdate();
    this.above = above;
    this.below = below;
    this.from = seen.from * columns;
    this.to = seen.to * columns;
  }

  columns(): number {
    const grid = this.querySelector(".photos") ?? this.querySelector(".grid");
    return grid ? getComputedStyle(grid).gridTemplateColumns.split(" ").length : 1;
  }

  /** Puts the keyboard on a photo, and brings it into view first where it is far away. */
  async focusOn(index: number): Promise<void> {
    const wanted = this.items[index];
    if (!wanted) return;
    let tile = this.tileOf(wanted.id);
    if (!tile) {
      const grid = this.querySelector<HTMLElement>(".photos")!;
      const row = (this.above + this.below + grid.offsetHeight) / Math.ceil(this.items.length / this.columns());
      const start = grid.getBoundingClientRect().top - this.above + window.scrollY;
      window.scrollTo({ top: start + Math.floor(index / this.columns()) * row - window.innerHeight / 3 });
      this.measure();
      await this.updateComplete;
      tile = this.tileOf(wanted.id);
    }
    tile?.focus();
  }

  private tileOf(id: string): PhotoTile | undefined {
    return [...this.querySelectorAll<PhotoTile>("photo-tile")].find((each) => each.asset.id === id);
  }
}
