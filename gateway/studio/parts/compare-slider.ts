// Before and after in one frame with a line that moves by mouse, touch and keyboard; both zoom and pan as one.
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { shared } from "../styles/shared";
import { words } from "../words";
import { icon } from "./icon";
import "./tile-layer";
import type { Tiles, Window } from "./tiles";

const MOST_ZOOM = 8;
/** How far a small picture may be stretched before the eye sees it. */
const ENOUGH = 1.1;

@customElement("compare-slider")
export class CompareSlider extends LitElement {
  @property() was = "";
  @property() now = "";
  @property() alt = "";
  /** A word that stands on the picture, where it shows one side only. */
  @property() label = "";
  @property({ type: Number }) ratio = 1.5;
  @property({ type: Number }) split = 50;
  /** Covers its frame instead of showing the whole picture; for pictures in a page. */
  @property({ type: Boolean, reflect: true }) cover = false;
  @property({ type: Boolean }) zoomable = false;
  @property() overlay = "";
  /** The pictures at full resolution, once they are known; tiles are shown where the small ones no longer reach. */
  @property({ attribute: false }) wasTiles: Tiles | null = null;
  @property({ attribute: false }) nowTiles: Tiles | null = null;
  /** The width of the picture at full resolution, where the one shown at first is smaller. */
  @property({ type: Number }) fullWidth = 0;
  /** Shows only one side: the keys of comparing hold it down. */
  @property() only: "" | "before" | "after" = "";
  @property({ type: Number }) zoom = 1;
  @property({ type: Number }) panX = 0;
  @property({ type: Number }) panY = 0;

  @query(".frame") private frame!: HTMLElement;
  @state() private ready = 0;
  private readonly pointers = new Map<number, { x: number; y: number }>();
  private moving: "line" | "pan" | null = null;
  private pinch = 0;

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        position: relative;
        overflow: hidden;
        background: var(--well);
        touch-action: pan-y;
      }
      :host([zoomable]) {
        touch-action: none;
      }
      .frame {
        position: absolute;
        inset: 0;
        overflow: hidden;
        cursor: ew-resize;
        user-select: none;
        -webkit-user-select: none;
      }
      .frame.panning {
        cursor: grab;
      }
      .layer {
        position: absolute;
        inset: 0;
      }
      .layer.top {
        clip-path: inset(0 0 0 var(--split));
      }
      .layer img {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        object-fit: contain;
        transform: translate(var(--pan-x), var(--pan-y)) scale(var(--zoom));
        transform-origin: center;
        -webkit-user-drag: none;
        pointer-events: none;
      }
      .layer img.crisp {
        image-rendering: pixelated;
      }
      :host([cover]) .layer img {
        object-fit: cover;
      }
      .overlay img {
        opacity: 0.55;
        mix-blend-mode: screen;
      }
      .line {
        position: absolute;
        top: var(--free);
        bottom: var(--free);
        left: var(--split);
        width: 2px;
        margin-left: -1px;
        padding: 0;
        border: 0;
        background: rgb(255 255 255 / 0.92);
        box-shadow: 0 0 0 0.5px rgb(0 0 0 / 0.35);
        cursor: ew-resize;
        touch-action: none;
      }
      .line::before {
        content: "";
        position: absolute;
        inset: 0 -1.25rem;
      }
      .knob {
        position: absolute;
        top: 50%;
        left: 50%;
        width: 2.6rem;
        height: 2.6rem;
        translate: -50% -50%;
        display: grid;
        place-items: center;
        border-radius: 50%;
        background: #fff;
        color: #141414;
        box-shadow: 0 2px 12px rgb(0 0 0 / 0.4);
        transition: scale var(--fast);
      }
      .line:hover .knob,
      .line:active .knob {
        scale: 1.08;
      }
      .line:focus-visible {
        outline: none;
      }
      .line:focus-visible .knob {
        outline: 3px solid var(--focus);
        outline-offset: 3px;
      }
      .tag {
        position: absolute;
        bottom: calc(var(--free) + 0.9rem);
        padding: 0.2rem 0.65rem;
        border-radius: 99px;
        background: rgb(16 16 16 / 0.82);
        color: #fff;
        font-size: var(--size-small);
        font-weight: 500;
        pointer-events: none;
        transition: opacity var(--calm);
      }
      .tag.left {
        left: 0.9rem;
      }
      .tag.right {
        right: 0.9rem;
      }
      .tag.gone {
        opacity: 0;
      }
    `,
  ];

  private readonly sizes = new ResizeObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const style = this.style;
    const split = this.only === "before" ? 100 : this.only === "after" || !this.was ? 0 : this.split;
    style.setProperty("--split", `${split}%`);
    style.setProperty("--zoom", String(this.zoom));
    style.setProperty("--pan-x", `${this.panX}px`);
    style.setProperty("--pan-y", `${this.panY}px`);
    if (changed.has("now") || changed.has("was")) this.ready = 0;
    this.fitLine();
    this.askForMore();
  }

  protected override render() {
    const both = Boolean(this.was && this.now) && !this.only;
    const crisp = this.zoom * this.fitScale() > 2 ? "crisp" : "";
    return html`
      <div
        class="frame ${this.zoom > 1 ? "panning" : ""}"
        @pointerdown=${this.down}
        @pointermove=${this.move}
        @pointerup=${this.up}
        @pointercancel=${this.up}
        @wheel=${this.wheel}
        @dblclick=${this.double}
      >
        ${this.was ? html`<div class="layer was"><img class=${crisp} src=${this.was} alt=${`${words.photo.before}: ${this.alt}`} decoding="async" draggable="false" @load=${() => this.requestUpdate()} />${this.tiled(this.wasTiles, ".was")}</div>` : nothing}
        ${this.now ? html`<div class="layer top"><img class=${crisp} src=${this.now} alt=${`${words.photo.after}: ${this.alt}`} decoding="async" draggable="false" @load=${this.loaded} />${this.tiled(this.nowTiles, ".top")}</div>` : nothing}
        ${this.overlay ? html`<div class="layer overlay"><img src=${this.overlay} alt="" draggable="false" /></div>` : nothing}
        ${both
          ? html`<span class="tag left ${this.split < 14 ? "gone" : ""}" aria-hidden="true">${words.photo.before}</span>
              <span class="tag right ${this.split > 86 ? "gone" : ""}" aria-hidden="true">${words.photo.after}</span>
              <div
                class="line"
                role="slider"
                tabindex="0"
                aria-label=${words.photo.compare}
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow=${Math.round(this.split)}
                aria-valuetext=${`${Math.round(this.split)} %`}
                @keydown=${this.key}
              >
                <span class="knob">${icon("drag", 20)}</span>
              </div>`
          : this.only
            ? html`<span class="tag left" aria-hidden="true">${this.only === "before" ? words.photo.before : words.photo.after}</span>`
            : this.label
              ? html`<span class="tag left" aria-hidden="true">${this.label}</span>`
              : nothing}
      </div>
    `;
  }

  /** The line and the words stand on the picture, not on the empty ground above and below it. */
  private fitLine(): void {
    const image = this.renderRoot.querySelector<HTMLImageElement>(".top img");
    let free = 0;
    if (image?.naturalWidth && !this.cover && this.zoom <= 1.01) {
      const { clientWidth, clientHeight } = this.frame;
      free = Math.max(0, (clientHeight - (clientWidth * image.naturalHeight) / image.naturalWidth) / 2);
    }
    this.style.setProperty("--free", `${free}px`);
  }

  /** Says that the picture shown has fewer pixels than the screen, where there are more to be had. */
  private askForMore(): void {
    const image = this.renderRoot.querySelector<HTMLImageElement>(".top img");
    if (!image?.naturalWidth || this.nowTiles || this.fullWidth <= image.naturalWidth) return;
    if (this.zoom * this.fitScale() * this.fullWidth <= image.naturalWidth * ENOUGH) return;
    this.dispatchEvent(new CustomEvent("sharper", { bubbles: true, composed: true }));
  }

  private tiled(tiles: Tiles | null, layer: string) {
    const window = tiles && this.windowOf(tiles, this.renderRoot.querySelector<HTMLImageElement>(`${layer} img`));
    return window ? html`<tile-layer .tiles=${tiles} .window=${window}></tile-layer>` : nothing;
  }

  /** Where the tiles of a picture lie; null while the small picture has pixels enough. */
  private windowOf(tiles: Tiles, small: HTMLImageElement | null): Window | null {
    const { clientWidth: width, clientHeight: height } = this.frame ?? { clientWidth: 0, clientHeight: 0 };
    if (!width || !height) return null;
    const scale = Math.min(width / tiles.width, height / tiles.height) * this.zoom;
    const pixels = scale * tiles.width * devicePixelRatio;
    if (small?.naturalWidth && pixels <= small.naturalWidth * ENOUGH) return null;
    return { width, height, scale, left: (width - tiles.width * scale) / 2 + this.panX, top: (height - tiles.height * scale) / 2 + this.panY };
  }

  /** Pixels of the screen for one of the picture at full resolution, at zoom 1. */
  fitScale(): number {
    const image = this.renderRoot?.querySelector<HTMLImageElement>(".top img") ?? this.renderRoot?.querySelector<HTMLImageElement>("img");
    if (!image?.naturalWidth || !this.frame) return 1;
    const width = Math.max(this.fullWidth, image.naturalWidth);
    return Math.min(this.frame.clientWidth / width, (this.frame.clientHeight * image.naturalWidth) / (image.naturalHeight * width)) * devicePixelRatio;
  }

  private loaded(): void {
    this.ready += 1;
    this.dispatchEvent(new CustomEvent("shown", { bubbles: true, composed: true }));
  }

  private key(event: KeyboardEvent): void {
    const step = event.shiftKey ? 10 : 2;
    const to: Record<string, number> = { ArrowLeft: this.split - step, ArrowDown: this.split - step, ArrowRight: this.split + step, ArrowUp: this.split + step, Home: 0, End: 100, PageDown: this.split - 10, PageUp: this.split + 10 };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.slide(next);
  }

  private slide(to: number): void {
    this.split = Math.min(100, Math.max(0, to));
    this.dispatchEvent(new CustomEvent("slide", { detail: this.split, bubbles: true, composed: true }));
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const onLine = event.composedPath().some((node) => node instanceof Element && node.classList.contains("line"));
    this.moving = this.zoomable && this.zoom > 1 && !onLine ? "pan" : "line";
    if (event.pointerType === "mouse" || onLine || this.zoomable) {
      this.frame.setPointerCapture(event.pointerId);
      if (this.moving === "line" && this.was && !this.only && this.pointers.size === 1) this.follow(event);
    }
    if (this.pointers.size === 2) this.pinch = this.spread();
  }

  private move(event: PointerEvent): void {
    const last = this.pointers.get(event.pointerId);
    if (!last) return;
    this.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.pointers.size === 2 && this.zoomable) {
      const spread = this.spread();
      this.zoomTo(this.zoom * (spread / this.pinch));
      this.pinch = spread;
    } else if (this.moving === "pan") {
      this.pan(this.panX + event.clientX - last.x, this.panY + event.clientY - last.y);
    } else if (this.moving === "line" && this.was && !this.only) this.follow(event);
  }

  private up(event: PointerEvent): void {
    this.pointers.delete(event.pointerId);
    if (!this.pointers.size) this.moving = null;
  }

  private spread(): number {
    const [a, b] = [...this.pointers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 1;
  }

  private follow(event: PointerEvent): void {
    const box = this.frame.getBoundingClientRect();
    this.slide(((event.clientX - box.left) / box.width) * 100);
  }

  private wheel(event: WheelEvent): void {
    if (!this.zoomable) return;
    event.preventDefault();
    const box = this.frame.getBoundingClientRect();
    this.zoomTo(this.zoom * Math.exp(-event.deltaY * 0.0022), event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2);
  }

  private double(event: MouseEvent): void {
    if (!this.zoomable) return;
    const box = this.frame.getBoundingClientRect();
    const full = 1 / this.fitScale();
    this.zoomTo(this.zoom > 1 ? 1 : Math.max(full, 2), event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2);
  }

  /** Zooms about a point, which stays where it is on the screen. */
  zoomTo(zoom: number, x = 0, y = 0): void {
    if (!this.frame) return;
    const next = Math.min(Math.max(MOST_ZOOM, MOST_ZOOM / this.fitScale()), Math.max(1, zoom));
    const by = next / this.zoom;
    this.zoom = next;
    this.pan(x - (x - this.panX) * by, y - (y - this.panY) * by);
  }

  /** Fit, or one pixel of the picture on one of the screen. */
  toggleFull(): void {
    this.zoomTo(this.zoom > 1.01 ? 1 : Math.max(1.5, 1 / this.fitScale()));
  }

  private pan(x: number, y: number): void {
    const reachX = ((this.zoom - 1) * this.frame.clientWidth) / 2;
    const reachY = ((this.zoom - 1) * this.frame.clientHeight) / 2;
    this.panX = Math.min(reachX, Math.max(-reachX, x));
    this.panY = Math.min(reachY, Math.max(-reachY, y));
    this.dispatchEvent(new CustomEvent("moved", { detail: { zoom: this.zoom, panX: this.panX, panY: this.panY, percent: this.zoom * this.fitScale() * 100 }, bubbles: true, composed: true }));
  }
}
