// A picture at full resolution: only the tiles in view are on the page, and those that left it are let go.
import { css, html, LitElement } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { inView, type Tiles, type Window } from "./tiles";

@customElement("tile-layer")
export class TileLayer extends LitElement {
  @property({ attribute: false }) tiles: Tiles | null = null;
  @property({ attribute: false }) window: Window | null = null;
  @query(".sheet") private sheet!: HTMLElement;
  private readonly shown = new Map<number, HTMLImageElement>();
  private of: Tiles | null = null;

  static override styles = css`
    :host,
    .sheet {
      position: absolute;
      inset: 0;
      overflow: hidden;
      pointer-events: none;
    }
    img {
      position: absolute;
      user-select: none;
      -webkit-user-drag: none;
    }
    .crisp img {
      image-rendering: pixelated;
    }
  `;

  protected override render() {
    return html`<div class="sheet"></div>`;
  }

  protected override updated(): void {
    const { tiles, window } = this;
    if (this.of !== tiles) this.clear();
    this.of = tiles;
    if (!tiles || !window) return this.clear();
    const wanted = inView(tiles, window);
    const kept = new Set(wanted.map(({ index }) => index));
    for (const [index, image] of this.shown) {
      if (kept.has(index)) continue;
      image.remove();
      this.shown.delete(index);
    }
    this.sheet.classList.toggle("crisp", window.scale * devicePixelRatio > 2);
    for (const { index, left, top, width, height } of wanted) {
      let image = this.shown.get(index);
      if (!image) {
        image = document.createElement("img");
        image.alt = "";
        image.decoding = "async";
        image.draggable = false;
        image.src = tiles.urls[index]!;
        this.shown.set(index, image);
        this.sheet.append(image);
      }
      const style = image.style;
      style.left = `${left}px`;
      style.top = `${top}px`;
      style.width = `${width}px`;
      style.height = `${height}px`;
    }
  }

  private clear(): void {
    for (const image of this.shown.values()) image.remove();
    this.shown.clear();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.clear();
  }
}
