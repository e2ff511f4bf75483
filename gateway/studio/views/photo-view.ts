// One photo large: before and after, its versions, what was done in plain words, and what to do next.
import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { get } from "../api/client";
import type { Asset, Job } from "../api/shapes";
import type { CompareSlider } from "../parts/compare-slider";
import "../parts/compare-slider";
import "../parts/film-strip";
import { icon } from "../parts/icon";
import type { MenuItem } from "../parts/pop-menu";
import "../parts/pop-menu";
import "../parts/progress-ring";
import "../parts/job-report";
import { reviewMark } from "../parts/review-mark";
import "../parts/photo-tags";
import "../parts/photo-versions";
import type { Tiles } from "../parts/tiles";
import { cancelJobs, deletePhotos, retryJob, saveAs, saveResult, savings } from "../state/acts";
import { offer } from "../state/commands";
import { hasUnsurePlaces, shownOf } from "../state/filters";
import { isOpen, jobs, jobsOf, loadJobs, loadPhotos, photos, steps } from "../state/library";
import { styleName } from "../state/looks";
import { say, unsay } from "../state/marks";
import { regionOf } from "../state/regions";
import { use } from "../state/review";
import { isStaged } from "../state/staging";
import { go, links } from "../state/router";
import { bind } from "../state/shortcuts";
import { Watch } from "../state/store";
import { beforeUrl, shownUrl, thumbsKnown } from "../state/thumbs";
import { tilesOf } from "../state/tiles";
import { tell } from "../state/toasts";
import { tiled } from "../state/views";
import { shownTag, tagged } from "../state/tags";
import { shared } from "../styles/shared";
import { language, number, words } from "../words";
import { plain } from "../words/problems";
import { stageName } from "../words/stages";
import { photoStyles } from "./photo-styles";

type Layer = "" | "region" | "map";
type Mode = "slider" | "side" | "toggle" | "all";

@customElement("photo-view")
export class PhotoView extends LitElement {
  @property() shootId = "";
  @property() assetId = "";
  @state() private chosen = "";
  @state() private mode: Mode = "slider";
  @state() private held = false;
  @state() private percent = 0;
  @state() private details = matchMedia("(min-width: 1000px)").matches;
  @state() private tiles: { before: Tiles | null; after: Tiles | null } = { before: null, after: null };
  @state() private layer: Layer = "";
  @state() private layers: { map: string; region: string } = { map: "", region: "" };
  @state() private looking = false;
  @state() private weighing = false;
  @state() private locked = true;
  private readonly watch = new Watch(this, photos, jobs, steps, thumbsKnown, shownTag, language);
  private unbind: (() => void) | null = null;
  private unoffer: (() => void) | null = null;
  /** What is being made of this photo. */
  private awaited: ReadonlySet<string> = new Set();
  /** Of which result the tiles were asked for. */
  private sharpened = "";

  static override styles = [shared, photoStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.unoffer = offer(() => this.commands());
    this.unbind = bind({
      Escape: () => go(links.shoot(this.shootId)),
      ArrowLeft: () => this.turn(-1),
      ArrowRight: () => this.turn(1),
      Space: () => (this.held = true),
      "up:Space": () => (this.held = false),
      z: () => this.slider?.toggleFull(),
      "+": () => this.slider?.zoomTo(this.slider.zoom * 1.4),
      "=": () => this.slider?.zoomTo(this.slider.zoom * 1.4),
      "-": () => this.slider?.zoomTo(this.slider.zoom / 1.4),
      i: () => (this.details = !this.details),
      e: () => this.look(),
      p: () => void say([this.assetId], { mark: "pick" }),
      x: () => void say([this.assetId], { mark: "reject" }),
      u: () => void unsay(),
      ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((rating) => [String(rating), () => void say([this.assetId], { rating })])),
      d: () => this.job && void saveResult(this.job, this.asset?.filename ?? "photo", "original"),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unbind?.();
    this.unoffer?.();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("shootId") && this.shootId && !photos.value.has(this.shootId)) void loadPhotos(this.shootId).catch(() => undefined);
    this.follow();
    if (!changed.has("assetId") || !this.assetId) return;
    this.chosen = "";
    this.tiles = { before: null, after: null };
    this.sharpened = "";
    this.percent = 0;
    this.clearLayers();
    void loadJobs({ asset_id: this.assetId }).catch(() => undefined);
  }

  /** Shows a result that came while its photo is open, whichever version is delivered. */
  private follow(): void {
    const came = this.done.find(({ id }) => this.awaited.has(id));
    if (came && this.assetId === came.asset_id) this.show(came);
    this.awaited = new Set(jobsOf(this.assetId).filter(isOpen).map(({ id }) => id));
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (!changed.has("assetId")) return;
    this.slider?.zoomTo(1);
  }

  private get slider(): CompareSlider | null {
    const place = this.renderRoot.querySelector("all-looks")?.shadowRoot ?? this.renderRoot;
    return place.querySelector<CompareSlider>("compare-slider");
  }

  private get list(): readonly Asset[] {
    const list = tagged(this.shootId) ?? [];
    // A photo that lost the tag is still looked at: then all of the shoot are beside it.
    return list.some(({ id }) => id === this.assetId) ? list : (tiled(this.shootId) ?? []);
  }

  private get asset(): Asset | undefined {
    return photos.value.get(this.shootId)?.find((asset) => asset.id === this.assetId);
  }

  private get done(): Job[] {
    return jobsOf(this.assetId).filter((job) => job.status === "succeeded");
  }

  private get job(): Job | undefined {
    return this.done.find((job) => job.id === this.chosen) ?? (this.asset && shownOf(this.asset, this.done));
  }

  protected override render() {
    void this.watch;
    const { asset, job } = this;
    if (!asset) {
      return photos.value.has(this.shootId)
        ? html`<div class="gone"><h1>${words.photo.gone}</h1><a class="button" href=${links.shoot(this.shootId)}>${words.common.back}</a></div>`
        : html`<div class="gone" aria-busy="true"><progress-ring size="28"></progress-ring></div>`;
    }
    const open = jobsOf(asset.id).find(isOpen);
    const failed = jobsOf(asset.id)[0]?.status === "failed" ? jobsOf(asset.id)[0] : undefined;
    return html`
      <div class="room ${this.details ? "with-details" : ""}">
        ${this.head(asset, job)}
        <div class="stage">
          ${this.picture(asset, job)}
          ${isStaged(job) ? html`<p class="staged">${icon("info", 15)} ${words.staging.virtually}</p>` : nothing}
          ${open ? this.working(open) : job && !this.details ? this.unused(asset, job) : nothing}
          <button class="turn left" aria-label=${words.photo.previous} ?disabled=${this.list[0]?.id === asset.id} @click=${() => this.turn(-1)}>${icon("back", 24)}</button>
          <button class="turn right" aria-label=${words.photo.next} ?disabled=${this.list.at(-1)?.id === asset.id} @click=${() => this.turn(1)}>${icon("forward", 24)}</button>
        </div>
        ${this.foot(asset, job)}
        ${this.details ? this.panel(asset, job, failed) : nothing}
      </div>
      ${this.looking ? html`<looks-sheet .open=${true} .shootId=${this.shootId} .assets=${[asset.id]} .photos=${this.list} .parent=${isGenerated(asset) ? (job?.id ?? "") : ""} .picture=${isGenerated(asset) && job ? shownUrl(job) : ""} @closed=${() => (this.looking = false)} @started=${() => (this.looking = false)}></looks-sheet>` : nothing}
      ${this.weighing ? html`<compare-sheet .open=${true} .asset=${asset} @closed=${() => (this.weighing = false)}></compare-sheet>` : nothing}
    `;
  }

  private head(asset: Asset, job: Job | undefined) {
    return html`<header>
      <a class="button bare round" href=${links.shoot(this.shootId)} aria-label=${words.common.back}>${icon("back")}</a>
      <div class="names"><h1>${asset.filename}</h1><span class="hint">${words.photo.size(asset.width, asset.height)}${job ? ` · ${styleName(job.style)}` : ""}</span>${reviewMark(job, "under")}</div>
      <div class="tools">
        ${job && !isGenerated(asset)
          ? html`<div class="choices modes" role="group" aria-label=${words.photo.mode}>
              ${(["slider", "side", "toggle", ...(this.done.length > 1 ? ["all"] : [])] as Mode[]).map((each) => html`<button class="choice" aria-pressed=${each === this.mode} @click=${() => this.view(each)}>${words.photo.modes[each]}</button>`)}
            </div>`
          : nothing}
        <button class="button bare small number zoom" aria-label=${`${words.photo.fit}, 100 %`} @click=${() => this.slider?.toggleFull()}>${icon("zoom", 18)} <span>${this.percent ? words.photo.zoom(Math.round(this.percent)) : words.photo.fit}</span></button>
        ${reviewMark(job, "near")}<span class="acts beside">${this.acts(asset, job, "small")}</span>
        <button class="button bare round small" aria-label=${words.photo.details} aria-pressed=${this.details} @click=${() => (this.details = !this.details)}>${icon("info")}</button>
        <pop-menu face="bare round small" .label=${words.common.more} .items=${this.others(asset)}>${icon("more")}</pop-menu>
      </div>
    </header>`;
  }

  /** What everybody comes for, with its words: at the top of a desk's page, under the thumb on a phone. */
  private acts(asset: Asset, job: Job | undefined, size: "small" | "") {
    const below = size === "";
    return html`${job
        ? html`<pop-menu face=${size} ?wide=${below} up=${below ? "true" : ""} side=${below ? "left" : "right"} .label=${words.photo.download} .items=${this.sizes(asset, job)}>${icon("download", 17)} ${words.photo.download}</pop-menu>`
        : nothing}
      <button class="button ${job ? "quiet" : ""} ${size}" @click=${() => this.look()}>${icon("spark", 17)} ${job ? words.photo.again : words.shoot.enhance}</button>`;
  }

  private sizes(asset: Asset, job: Job): MenuItem[] {
    return savings(job, asset.filename);
  }

  private others(asset: Asset): MenuItem[] {
    const weigh = { label: words.comparisons.choose, icon: "compare", run: () => this.weigh() };
    return [...(isGenerated(asset) ? [] : [weigh]), { label: words.photo.delete, icon: "bin", danger: true, run: () => this.delete() }];
  }

  /** What the palette lists while a photo is open. */
  private commands(): MenuItem[] {
    const { asset, job } = this;
    if (!asset) return [];
    const saved = job ? this.sizes(asset, job).map((each) => ({ ...each, label: `${words.photo.download}: ${each.label}` })) : [];
    return [{ label: job ? words.photo.again : words.shoot.enhance, icon: "spark", run: () => this.look() }, ...saved, ...this.others(asset)];
  }

  private picture(asset: Asset, job: Job | undefined) {
    const before = isGenerated(asset) ? "" : beforeUrl(asset, job);
    const after = job ? shownUrl(job) : "";
    const full = job?.outputs[0]?.width ?? 0;
    const layer = this.layer ? this.layers[this.layer] : "";
    if (!job) return html`<compare-slider zoomable .now=${before} .alt=${asset.filename} @moved=${this.moved}></compare-slider>`;
    const start = job.parent_job_id ? jobs.value.get(job.parent_job_id) : undefined;
    if (isGenerated(asset) && start) return html`<compare-slider zoomable .was=${shownUrl(start)} .now=${after} .nowTiles=${this.tiles.after} .fullWidth=${full} .alt=${asset.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;
    if (isGenerated(asset)) return html`<compare-slider zoomable .now=${after} .nowTiles=${this.tiles.after} .fullWidth=${full} .alt=${asset.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;
    if (this.mode === "all" && this.done.length > 1) {
      void import("./all-looks");
      return html`<all-looks .asset=${asset} .jobs=${this.done} @moved=${this.moved}></all-looks>`;
    }
    if (this.mode === "side") {
      return html`<div class="pair">
        <compare-slider zoomable class="first" .label=${words.photo.before} .now=${before} .nowTiles=${this.tiles.before} .fullWidth=${asset.width} .alt=${`${words.photo.before}: ${asset.filename}`} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <compare-slider zoomable class="second" .label=${words.photo.after} .now=${after} .nowTiles=${this.tiles.after} .fullWidth=${full} .overlay=${layer} .alt=${asset.filename} @moved=${this.together} @sharper=${this.sharpen}></compare-slider>
        <button class="button small quiet lock" aria-pressed=${this.locked} @click=${() => (this.locked = !this.locked)}>${icon("lock", 16)} ${words.photo.lock}</button>
      </div>`;
    }
    const only = this.held ? "before" : this.mode === "toggle" ? "after" : "";
    return html`<compare-slider zoomable .was=${before} .now=${after} .wasTiles=${this.tiles.before} .nowTiles=${this.tiles.after} .fullWidth=${full} .overlay=${layer} .only=${only} .alt=${asset.filename} @moved=${this.moved} @sharper=${this.sharpen}></compare-slider>`;
  }

  private working(job: Job) {
    const step = steps.value.get(job.id);
    const progress = Math.max(job.progress, step?.progress ?? 0);
    const stage = step?.stage ?? job.progress_note;
    const left = job.estimated_finish_at ? (Date.parse(job.estimated_finish_at) - Date.now()) / 1000 : 0;
    return html`<div class="working" role="status">
      ${job.status === "queued" ? icon("clock", 26) : html`<progress-ring .value=${progress} size="26"></progress-ring>`}
      <div><b>${styleName(job.style)}</b><span>${job.status === "queued" ? words.job.queuedAt(job.position) : stage ? stageName(stage) : words.job[job.status as "processing"]}${left > 1 && job.status === "processing" ? `, ${words.job.finishing(left)}` : ""}</span></div>
      ${job.status === "cancelling" ? nothing : html`<button class="button small quiet" @click=${() => cancelJobs([job])}>${words.job.cancel}</button>`}
    </div>`;
  }

  /** Said where the panel that says it is shut. */
  private unused(asset: Asset, job: Job) {
    if (job.id === shownOf(asset, this.done)?.id) return nothing;
    return html`<div class="working"><div><b>${styleName(job.style)}</b><span>${words.photo.unused}</span></div>
      <button class="button small quiet" @click=${() => use(asset, job)}>${icon("check", 16)} ${words.photo.deliver}</button></div>`;
  }

  private foot(asset: Asset, job: Job | undefined) {
    // On a phone the marks lie under the thumb; elsewhere they are in the panel, and have keys.
    return html`<div class="foot"><div class="marks">${this.marks(asset)}</div><film-strip .shootId=${this.shootId} .current=${asset.id} .list=${this.list}></film-strip><div class="acts below">${this.acts(asset, job, "")}</div></div>`;
  }

  private marks(asset: Asset) {
    return html`<div class="row">
      <button class="choice" aria-pressed=${asset.mark === "pick"} @click=${() => say([asset.id], { mark: asset.mark === "pick" ? "none" : "pick" })}>${icon("flag", 15)} ${words.marks.pick}</button>
      <button class="choice" aria-pressed=${asset.mark === "reject"} @click=${() => say([asset.id], { mark: asset.mark === "reject" ? "none" : "reject" })}>${icon("close", 15)} ${words.marks.reject}</button>
      <span class="stars" role="group" aria-label=${words.marks.stars}>${[1, 2, 3, 4, 5].map((rating) => html`<button aria-label=${words.marks.rating(rating)} aria-pressed=${asset.rating === rating} class=${asset.rating >= rating ? "on" : ""} @click=${() => say([asset.id], { rating: asset.rating === rating ? 0 : rating })}>${icon("star", 18)}</button>`)}</span>
    </div>`;
  }

  private panel(asset: Asset, job: Job | undefined, failed: Job | undefined) {
    return html`<aside aria-label=${words.photo.details}>
      <section class="marks">${this.marks(asset)}</section>
      ${failed
        ? html`<section class="fault"><h2>${icon("warn")} ${words.job.failed}</h2><p>${failed.error?.message ?? failed.error_message ?? ""}</p>
            <button class="button small" @click=${() => retryJob(failed)}>${words.job.retry}</button></section>`
        : nothing}
      ${job && this.done.length > 1 ? html`<section><photo-versions .asset=${asset} .jobs=${this.done} .shown=${job} @show=${(event: CustomEvent<Job>) => this.show(event.detail)}></photo-versions></section>` : nothing}
      ${job
        ? html`<job-report .job=${job}></job-report>
            ${job.disclosure && job.disclosure !== "none" ? html`<section><button class="button small quiet" @click=${() => this.disclosure(job)}>${icon("download", 16)} ${words.photo.disclosure}</button></section>` : nothing}
            ${this.overlays(job)}`
        : failed ? nothing : html`<section><h2>${words.photo.untouched}</h2><p class="quieter">${words.photo.untouchedLead}</p><button class="button" @click=${() => this.look()}>${icon("spark", 18)} ${words.shoot.enhance}</button></section>`}
      <photo-tags .asset=${asset}></photo-tags>
      <section class="facts"><h2>${words.photo.about}</h2><dl>
        ${isGenerated(asset) ? nothing : html`<dt>${words.photo.original}</dt><dd>${words.photo.size(asset.width, asset.height)}, ${number(asset.size_bytes / 1e6, { maximumFractionDigits: 1 })} MB</dd>`}
        ${job ? html`<dt>${words.photo.tier}</dt><dd>${words.photo.size(job.outputs[0]?.width ?? 0, job.outputs[0]?.height ?? 0)}</dd><dt>${words.photo.provider}</dt><dd>${words.looks.providers[job.used_provider ?? ""] ?? job.used_provider}</dd><dt>${words.photo.credits}</dt><dd>${job.credits_used}</dd>` : nothing}
      </dl></section>
    </aside>`;
  }

  /** What can be laid over the picture, as far as it shows something. */
  private overlays(job: Job) {
    const [region, map] = [Boolean(regionOf(job)), hasUnsurePlaces(job)];
    if (!region && !map) return nothing;
    return html`<section><h2>${words.photo.layers}</h2><div class="choices" role="group" aria-label=${words.photo.layers}>
      ${region ? html`<button class="choice" aria-pressed=${this.layer === "region"} @click=${() => this.lay(job, "region")}>${words.photo.region}</button>` : nothing}
      ${map ? html`<button class="choice" aria-pressed=${this.layer === "map"} @click=${() => this.lay(job, "map")}>${words.photo.map}</button>` : nothing}</div></section>`;
  }

  private view(mode: Mode): void {
    this.mode = mode;
    this.percent = 0;
    for (const each of this.renderRoot.querySelectorAll<CompareSlider>("compare-slider")) each.zoomTo(1);
  }

  private show(job: Job): void {
    this.chosen = job.id;
    this.tiles = { ...this.tiles, after: null };
    this.clearLayers();
  }

  private moved(event: CustomEvent<{ zoom: number; percent: number }>): void {
    this.percent = event.detail.zoom > 1.01 ? event.detail.percent : 0;
  }

  private together(event: CustomEvent<{ zoom: number; panX: number; panY: number; percent: number }>): void {
    this.moved(event);
    if (!this.locked) return;
    for (const each of this.renderRoot.querySelectorAll("compare-slider")) {
      if (each !== event.target) Object.assign(each, { zoom: event.detail.zoom, panX: event.detail.panX, panY: event.detail.panY });
    }
  }

  /** Asks for the pictures at full resolution; the small ones stay where they cannot be had. */
  private sharpen(): void {
    const { job } = this;
    if (!job || this.sharpened === job.id) return;
    this.sharpened = job.id;
    const output = job.outputs[0]?.name ?? "photo";
    const take = (before: boolean) =>
      tilesOf(job.id, output, before).then(
        (tiles) => this.sharpened === job.id && (this.tiles = { ...this.tiles, [before ? "before" : "after"]: tiles }),
        () => undefined,
      );
    void take(false);
    if (this.asset && !isGenerated(this.asset)) void take(true);
  }

  private turn(by: number): void {
    const at = this.list.findIndex((asset) => asset.id === this.assetId);
    const next = this.list[at + by];
    if (next) go(links.photo(this.shootId, next.id), true);
  }

  private look(): void {
    void import("./looks-sheet");
    this.looking = true;
  }

  private weigh(): void {
    void import("./compare-sheet");
    this.weighing = true;
  }

  private delete(): void {
    const at = this.list.findIndex((asset) => asset.id === this.assetId);
    const next = this.list[at + 1] ?? this.list[at - 1];
    deletePhotos(this.shootId, [this.assetId]);
    go(next ? links.photo(this.shootId, next.id) : links.shoot(this.shootId), true);
  }

  private clearLayers(): void {
    if (this.layers.region) URL.revokeObjectURL(this.layers.region);
    this.layer = "";
    this.layers = { map: "", region: "" };
  }

  /** Lays the look's region or the guard's map over the picture, or takes it away. */
  private async lay(job: Job, layer: Layer): Promise<void> {
    this.layer = this.layer === layer ? "" : layer;
    if (!this.layer || this.layers[this.layer]) return;
    if (layer === "region") {
      this.layers = { ...this.layers, region: URL.createObjectURL(regionOf(job)!) };
      return;
    }
    try {
      const { fidelity } = await get("/jobs/{job_id}/fidelity", { path: { job_id: job.id } });
      this.layers = { ...this.layers, map: fidelity.map_url ?? "" };
    } catch (error) {
      this.layer = "";
      tell(plain(error), { bad: true });
    }
  }

  private async disclosure(job: Job): Promise<void> {
    const { disclosure } = await get("/jobs/{job_id}/disclosure", { path: { job_id: job.id } });
    for (const file of disclosure.files) saveAs(file.url, `${this.asset?.filename.replace(/\.\w+$/, "") ?? "photo"}-${file.name}`);
  }
}

/** A picture from words has no photo before it. */
const isGenerated = (asset: Asset) => asset.status === "generated";
