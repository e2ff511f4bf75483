// One shoot: its photos in a grid, what comes in, what is in work, and what can be done with them.
import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { guard } from "lit/directives/guard.js";
import { Refused } from "../api/client";
import type { Asset, Job } from "../api/shapes";
import type { DropZone } from "../parts/drop-zone";
import "../parts/drop-zone";
import { icon } from "../parts/icon";
import type { PhotoGrid } from "../parts/photo-grid";
import "../parts/photo-grid";
import type { PhotoTile } from "../parts/photo-tile";
import "../parts/photo-tile";
import type { MenuItem } from "../parts/pop-menu";
import "../parts/pop-menu";
import "../parts/empty-state";
import "../parts/refused-files";
import "../parts/shoot-progress";
import "../parts/upload-tile";
import { deleteShoot } from "../state/acts";
import { zipOf } from "../state/zip";
import { Asking } from "../state/asking";
import { offer } from "../state/commands";
import type { Dropped } from "../state/files";
import { faithfulOf, type Filter, FILTERS, freePicks, freshOf, matches, shownOf, standing } from "../state/filters";
import { changeShoot, isJustMade, jobs, jobsByPhoto, jobsKnown, loadPhotos, loadShoot, photos, refusals, shoots } from "../state/library";
import { moveBefore, type Said, say, unsay } from "../state/marks";
import { isRefused, notAdded } from "../state/refused";
import { go, links } from "../state/router";
import { session } from "../state/session";
import { bind } from "../state/shortcuts";
import { Watch } from "../state/store";
import { tell } from "../state/toasts";
import { findViews, loadViews, tiled, viewOf, views, withExposures } from "../state/views";
import { shownTag, tagCounts, tagName, tagOf } from "../state/tags";
import { add, isOnItsWay, pictureOf, unlisted, unlistedOf, type Upload, uploads, uploadsOf, watchThumbnails } from "../state/uploads";
import { shared } from "../styles/shared";
import { language, words } from "../words";
import { plain } from "../words/problems";
import "./selection-bar";
import { shootStyles } from "./shoot-styles";

/** Uploads that wait are shown up to here: each is a picture to decode, and the line above counts the rest. */
const SHOWN_WAITING = 24;
/** Uploads up to which photos keep their files' places; with more, the grid draws only what is in view. */
const KEPT_IN_PLACE = 240;

@customElement("shoot-view")
export class ShootView extends LitElement {
  @property() shootId = "";
  @state() private filter: Filter = "all";
  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private choosing = false;
  @state() private looking: readonly string[] | null = null;
  @state() private gone = false;
  /** Whether the ZIP leaves out what needs review. */
  @state() private withoutReview = false;
  /** Those of the photos to be enhanced that have no result, as they stood when it was asked. */
  private fresh: readonly string[] = [];
  @query("drop-zone") private zone!: DropZone;
  @query("photo-grid") private grid!: PhotoGrid | null;
  private readonly watch = new Watch(this, shoots, photos, refusals, jobs, jobsKnown, uploads, unlisted, views, shownTag, language, session);
  private last = "";
  private nothingYet = false;
  /** Whether its photos have several looks. */
  private several = false;
  private readonly asking = new Asking(this);
  private unbind: (() => void) | null = null;
  private unoffer: (() => void) | null = null;

  static override styles = [shared, shootStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    // Who opens a shoot chooses a look next: it is there when the button is pressed.
    void import("./looks-sheet");
    this.unoffer = offer(() => this.commands());
    this.unbind = bind({
      e: () => this.look(),
      n: () => this.zone.choose(),
      Escape: () => (this.choosing ? this.clear() : go(links.home)),
      "Mod+a": () => this.all(),
      p: () => this.mark({ mark: "pick" }),
      x: () => this.mark({ mark: "reject" }),
      u: () => void unsay(),
      ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((rating) => [String(rating), () => this.mark({ rating })])),
      ArrowRight: () => this.step(1),
      ArrowLeft: () => this.step(-1),
      ArrowDown: () => this.step(this.columns()),
      ArrowUp: () => this.step(-this.columns()),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unbind?.();
    this.unoffer?.();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("shootId") || !this.shootId) return;
    this.chosen = new Set();
    this.gone = false;
    this.withoutReview = false;
    const shoot = this.shootId;
    if (isJustMade(shoot)) return this.asking.leave();
    this.asking.ask(async () => {
      const known = loadShoot(shoot).catch((error: unknown) => {
        if (!(error instanceof Refused) || error.status !== 404) throw error;
        this.gone = true;
      });
      await Promise.all([known, this.gone || loadPhotos(shoot).then(() => watchThumbnails(shoot), (error) => this.gone || Promise.reject(error))]);
      loadViews(shoot).catch(() => undefined);
    });
  }

  protected override render() {
    void this.watch;
    if (this.gone) return html`<empty-state whole icon="bin" head=${words.empty.shootGone} link=${links.home} action=${words.empty.shoots}></empty-state>`;
    const shoot = shoots.value.items.find((each) => each.id === this.shootId);
    const all = photos.value.get(this.shootId);
    const list = tiled(this.shootId);
    const arrived = new Map(all?.map((asset) => [asset.id, asset]));
    const mine = uploadsOf(this.shootId);
    const coming = mine.filter((each) => !isRefused(each) && (each.state !== "done" || (each.file && !arrived.has(each.asset))));
    const late = new Set(coming.filter((each) => each.state === "waiting").slice(SHOWN_WAITING));
    // Until all are there, a photo that came in stays in its file's place.
    const inPlace = mine.length <= KEPT_IN_PLACE && mine.some(isOnItsWay);
    const kept = inPlace ? mine.filter((each) => coming.includes(each) || arrived.has(each.asset)) : coming;
    const tiles = kept.filter((each) => !late.has(each));
    const byPhoto = jobsByPhoto();
    this.several = new Set((list ?? []).map((asset) => shownOf(asset, byPhoto.get(asset.id) ?? [])?.style).filter(Boolean)).size > 1;
    const tag = tagOf(this.shootId);
    const placed = new Set(tiles.map((each) => each.asset).filter(Boolean));
    const shown = (list ?? []).filter((asset) => !placed.has(asset.id) && (!tag || asset.tags.includes(tag)) && matches(this.filter, asset, byPhoto.get(asset.id) ?? []));
    const nothingYet = Boolean(list && !list.length && !coming.length && !notAdded(this.shootId).length);
    this.nothingYet = nothingYet;
    return html`
      <div class="page">
        <a class="up" href=${links.home}>${icon("back", 17)} ${words.nav.shoots}</a>
        <div class="head">
          <div class="names">
            <h1 class="unseen">${shoot?.name ?? ""}</h1>
            ${shoot
              ? html`<input class="title" aria-label=${words.shoot.rename} .value=${shoot.unsorted ? words.shoots.unsorted : shoot.name} maxlength="200" ?readonly=${shoot.unsorted} @change=${(event: Event) => this.rename("name", event)} />
                  <input class="address" aria-label=${words.shoot.address} placeholder=${words.shoot.addAddress} .value=${shoot.address} maxlength="500" @change=${(event: Event) => this.rename("address", event)} />`
              : html`<div class="skeleton line"></div>`}
          </div>
          ${nothingYet ? nothing : this.actions(list ?? [], byPhoto, mine.some(isOnItsWay))}
        </div>
        <shoot-progress .shootId=${this.shootId}></shoot-progress>
        ${nothingYet
          ? html`<drop-zone .curtain=${words.drop.into(shoot?.name ?? "")} @photos=${this.dropped}></drop-zone>`
          : html`${this.waits(Boolean(list))}<refused-files .shootId=${this.shootId}></refused-files>${!list ? nothing : this.bar(list, byPhoto, coming.filter((each) => !arrived.has(each.asset)).length + unlistedOf(this.shootId))}
              ${list
                ? html`<photo-grid .items=${shown} .tile=${(asset: Asset) => this.tile(asset, byPhoto.get(asset.id) ?? [])} .head=${tiles.length ? [repeat(tiles, (each) => each.id, (each) => this.onItsWay(each, arrived.get(each.asset), byPhoto))] : []}></photo-grid>`
                : html`<div class="grid" aria-busy="true">${repeat(tiles, (each) => each.id, (each) => this.onItsWay(each, arrived.get(each.asset), byPhoto))}${this.asking.late ? nothing : Array.from({ length: 8 }, () => html`<div class="skeleton tile"></div>`)}</div>`}
              ${list && !shown.length && !coming.length ? html`<p class="quieter">${words.shoot.nothing}</p>` : nothing}
              <drop-zone quiet .curtain=${words.drop.into(shoot?.name ?? "")} @photos=${this.dropped}></drop-zone>`}
      </div>
      ${this.choosing && this.chosen.size
        ? html`<selection-bar .shootId=${this.shootId} .chosen=${[...this.chosen]} ?whole=${this.chosen.size >= (list ?? []).length} ?waits=${!this.ordered} @enhance=${() => this.look()} @mark=${(event: CustomEvent<Said>) => this.mark(event.detail)} @all=${this.all} @over=${this.clear}></selection-bar>`
        : nothing}
      ${this.looking ? html`<looks-sheet .open=${true} .shootId=${this.shootId} .assets=${this.looking} .fresh=${this.fresh} .photos=${list ?? []} @closed=${() => (this.looking = null)} @started=${this.started}></looks-sheet>` : nothing}
    `;
  }

  /** Whether it is known what was ordered: before, what is done or in work would be ordered once more. */
  private get ordered(): boolean {
    return jobsKnown.value.has(this.shootId);
  }

  /** Said instead of grey shapes when the photos are late, and above the photos when the rest is, or does not come. */
  private waits(partly: boolean) {
    return this.asking.late || (partly && this.asking.failed && !this.ordered) ? html`<p role="status">${partly ? words.shoot.partly : words.shoot.late} <button class="button small quiet" @click=${this.asking.again}>${words.common.retry}</button></p>` : nothing;
  }

  private onItsWay(upload: Upload, asset: Asset | undefined, byPhoto: Map<string, Job[]>) {
    return asset && upload.state === "done" ? this.tile(asset, byPhoto.get(asset.id) ?? []) : html`<upload-tile .upload=${upload} .picture=${pictureOf(upload)}></upload-tile>`;
  }

  private actions(list: readonly Asset[], byPhoto: Map<string, Job[]>, arriving: boolean) {
    const { done, open, ready } = standing(list, byPhoto);
    // One button is the next step: to enhance, else to download; while photos come in or all are on their way, none is.
    const fetch = ready && !arriving && !this.chosen.size;
    const wait = !fetch && !this.chosen.size && (arriving || open);
    const picks = freePicks(list, byPhoto).length;
    const zip = this.zip(list, byPhoto);
    const fresh = freshOf(list, byPhoto).length;
    return html`<div class="acts ${this.choosing && this.chosen.size ? "choosing" : ""}">
      <button class="button quiet" aria-label=${words.shoot.add} @click=${() => this.zone.choose()}>${icon("add", 18)} <span class="word">${words.shoot.add}</span></button>
      ${done
        ? html`<pop-menu class=${fetch ? "main" : ""} face=${fetch ? "" : "quiet"} up=${fetch && matchMedia("(max-width: 640px)").matches ? "true" : ""} .label=${words.shoot.download} .note=${zip.note} .items=${zip.items}>${icon("download", 18)} <span class="word">${words.shoot.download}</span></pop-menu>`
        : nothing}
      ${picks && !this.chosen.size ? html`<button class="button quiet" ?disabled=${!this.ordered} @click=${() => this.look(true)}>${icon("flag", 18)} ${words.marks.enhancePicks(picks)}</button>` : nothing}
      <button class="button ${fetch ? "quiet" : wait ? "main quiet" : "main"}" ?disabled=${!list.length || !this.ordered} @click=${() => this.look()}>${icon("spark", 18)} ${this.chosen.size ? words.shoot.enhanceN(this.chosen.size) : ready ? words.photo.again : done && fresh ? words.shoot.enhanceNew(fresh) : words.shoot.enhance}</button>
      <pop-menu .label=${words.common.more} .items=${this.others(list, byPhoto)}>${icon("more")}</pop-menu>
    </div>`;
  }

  private zip(list: readonly Asset[], byPhoto: Map<string, Job[]>) {
    return zipOf(this.shootId, list, byPhoto, this.withoutReview, () => (this.withoutReview = !this.withoutReview));
  }

  private others(list: readonly Asset[], byPhoto: Map<string, Job[]>): MenuItem[] {
    const faithful = faithfulOf(list, byPhoto);
    return [
      { label: words.shoot.everything, icon: "check", run: () => this.all() },
      { label: words.shoot.findViews, hint: words.shoot.findViewsHint, icon: "layers", run: () => void this.findViews() },
      ...(faithful.length ? [{ label: words.photo.accept, icon: "shield", run: () => void this.accept(faithful) }] : []),
      { label: words.shoot.delete, hint: words.shoot.deleteHint, icon: "bin", danger: true, run: () => deleteShoot(this.shootId) },
    ];
  }

  /** The same for the palette, under the same conditions. */
  private commands(): MenuItem[] {
    const add = { label: words.shoot.add, icon: "add", run: () => this.zone.choose() };
    if (this.gone) return [];
    if (this.nothingYet) return [add];
    const list = tiled(this.shootId) ?? [];
    const byPhoto = jobsByPhoto();
    const saved = !standing(list, byPhoto).done ? [] : this.zip(list, byPhoto).items.filter(({ checked }) => checked === undefined).map((each) => ({ ...each, label: `${words.shoot.zip}: ${each.label}` }));
    return [...(list.length && this.ordered ? [{ label: words.shoot.enhance, icon: "spark", run: () => this.look() }] : []), add, ...saved, ...this.others(list, byPhoto)];
  }

  private bar(list: readonly Asset[], byPhoto: Map<string, Job[]>, arriving: number) {
    const counts = new Map(FILTERS.map((each) => [each, list.filter((asset) => matches(each, asset, byPhoto.get(asset.id) ?? [])).length]));
    counts.set("all", list.length + arriving);
    const marked = list.some((asset) => asset.mark !== "none");
    // What all photos are, or none is, divides nothing.
    const divides = (each: Filter) => (each === "unmarked" ? marked : each !== "fresh" || counts.get(each) !== list.length);
    const shown = FILTERS.filter((each) => each === "all" || each === this.filter || (counts.get(each) && divides(each)));
    return html`<div class="bar">
      <div class="choices" role="group" aria-label=${words.shoot.filter}>
        ${shown.map((each) => html`<button class="choice" aria-pressed=${each === this.filter} @click=${() => (this.filter = each)}>${words.shoot.filters[each]} <span class="count number">${counts.get(each)}</span></button>`)}
      </div>
      ${this.byTag(list)}
      ${list.length ? html`<button class="button bare small" aria-pressed=${this.choosing} @click=${() => (this.choosing ? this.clear() : (this.choosing = true))}>${this.choosing ? words.common.done : words.shoot.select}</button>` : nothing}
    </div>`;
  }

  /** What the photos show, to look through those of one kind. */
  private byTag(list: readonly Asset[]) {
    const tag = tagOf(this.shootId);
    const counts = tagCounts(list);
    if (!counts.length && !tag) return nothing;
    const offered = counts.some(([each]) => each === tag) || !tag ? counts : [...counts, [tag, 0] as const];
    return html`<select class="tags" aria-label=${words.tags.filter} @change=${(event: Event) => (shownTag.value = { shoot: this.shootId, tag: (event.target as HTMLSelectElement).value })}>
      <option value="" ?selected=${!tag}>${words.tags.everything}</option>
      ${offered.map(([each, count]) => html`<option value=${each} ?selected=${each === tag}>${tagName(each)} (${count})</option>`)}
    </select>`;
  }

  // Drawn in the grid, so its listeners must not rely on whose template they stand in.
  private tile(asset: Asset, list: readonly Job[]) {
    const local = asset.thumb_url ? "" : this.localOf(asset);
    const exposures = viewOf(this.shootId, asset.id)?.asset_ids.length ?? 1;
    return guard([asset, list.map((job) => `${job.id}${job.status}${job.sequence}${job.reviewed_at ?? ""}`).join(), this.chosen.has(asset.id), this.choosing, language.value, local, exposures, this.several], () =>
      html`<photo-tile .asset=${asset} .several=${this.several} .local=${local} .exposures=${exposures} .jobs=${list} ?rejected=${asset.mark === "reject"} ?chosen=${this.chosen.has(asset.id)} ?choosing=${this.choosing} @choose=${(event: CustomEvent<{ id: string; range: boolean }>) => this.choose(event)} draggable="true" @dragstart=${(event: DragEvent) => this.drag(event, asset)} @dragend=${() => (this.dragged = "")} @dragover=${(event: DragEvent) => this.over(event)} @drop=${(event: DragEvent) => this.put(event, asset)}></photo-tile>`,
    );
  }

  private localOf(asset: Asset): string {
    const upload = uploads.value.find((each) => each.asset === asset.id);
    return upload ? pictureOf(upload) : "";
  }

  /** The tile that the keyboard is on. */
  private focused(): PhotoTile | null {
    return this.renderRoot.querySelector<PhotoTile>("photo-tile:focus-within");
  }

  /** Marks what is chosen, else the photo that the keyboard is on, and goes on to the next one. */
  private mark(said: Said): void {
    const tile = this.focused();
    const ids = this.chosen.size ? [...this.chosen] : tile ? [tile.asset.id] : [];
    if (!ids.length) return;
    void say(withExposures(this.shootId, ids), said);
    if (!this.chosen.size) this.step(1);
  }

  private columns(): number {
    return this.grid?.columns() ?? 1;
  }

  private step(by: number): void {
    const all = this.grid?.items ?? [];
    const at = all.findIndex(({ id }) => id === this.focused()?.asset.id);
    void this.grid?.focusOn(Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by)));
  }

  private dragged = "";

  private drag(event: DragEvent, asset: Asset): void {
    this.dragged = asset.id;
    event.dataTransfer!.effectAllowed = "move";
    event.dataTransfer!.setData("text/plain", asset.filename);
  }

  /** Marks them as those to deliver. */
  private async accept(faithful: readonly { asset: Asset; job: Job }[]): Promise<void> {
    await Promise.all(faithful.map(({ asset, job }) => say([asset.id], { deliver_job_id: job.id })));
    tell(words.photo.accepted(faithful.length));
  }

  private over(event: DragEvent): void {
    if (this.dragged) event.preventDefault();
  }

  private put(event: DragEvent, before: Asset): void {
    if (!this.dragged || this.dragged === before.id) return;
    event.preventDefault();
    void moveBefore(photos.value.get(this.shootId) ?? [], this.dragged, before.id);
    this.dragged = "";
  }

  /** The chosen ones, or the picks that are free, or all that are not rejected. */
  private look(picks = false): void {
    if (!this.ordered) return;
    const [list, byPhoto] = [tiled(this.shootId) ?? [], jobsByPhoto()];
    const wanted = (asset: Asset): boolean => (this.chosen.size ? this.chosen.has(asset.id) : asset.mark !== "reject");
    const meant = picks ? freePicks(list, byPhoto) : list.filter(wanted);
    // A look is laid on a photo; a picture from words has none.
    const ids = meant.filter(({ status }) => status === "ready").map(({ id }) => id);
    if (!ids.length && meant.length) tell(words.pictures.noPhotos);
    if (!ids.length) return;
    void import("./looks-sheet");
    // What was chosen one by one is meant, whatever it has.
    const fresh = new Set(this.chosen.size ? [] : freshOf(meant, byPhoto));
    this.fresh = ids.filter((id) => fresh.has(id));
    this.looking = ids;
  }

  private started(): void {
    this.looking = null;
    this.clear();
    this.filter = "all";
    shownTag.value = { shoot: "", tag: "" };
  }

  private choose(event: CustomEvent<{ id: string; range: boolean }>): void {
    const { id, range } = event.detail;
    const order = (tiled(this.shootId) ?? []).map((asset) => asset.id);
    const next = new Set(this.chosen);
    if (range && this.last) {
      const [from, to] = [order.indexOf(this.last), order.indexOf(id)].sort((a, b) => a - b) as [number, number];
      for (const each of order.slice(from, to + 1)) next.add(each);
    } else if (!next.delete(id)) next.add(id);
    this.last = id;
    this.choosing = true;
    this.chosen = next;
    if (!next.size) this.choosing = false;
  }

  private readonly clear = (): void => {
    this.chosen = new Set();
    this.choosing = false;
  };

  private readonly all = (): void => {
    this.chosen = new Set((tiled(this.shootId) ?? []).map(({ id }) => id));
    this.choosing = this.chosen.size > 0;
  };

  private async findViews(): Promise<void> {
    tell(words.shoot.findingViews);
    try {
      tell(words.shoot.foundViews(await findViews(this.shootId)));
    } catch (error) {
      tell(plain(error), { bad: true });
    }
  }

  private dropped(event: CustomEvent<Dropped>): void {
    add(this.shootId, event.detail.files);
  }

  private async rename(field: "name" | "address", event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const shoot = shoots.value.items.find((each) => each.id === this.shootId);
    const value = input.value.trim();
    if (!shoot || value === shoot[field] || (field === "name" && !value)) {
      if (shoot) input.value = shoot[field];
      return;
    }
    try {
      await changeShoot(shoot, { [field]: value });
    } catch (error) {
      tell(plain(error), { bad: true });
    }
  }
}
