// Photos on their way in: four at a time, in parts when large, kept over a reload, each with its own progress and refusal.
import { get, post, Refused, remove } from "../api/client";
import { send } from "../api/send";
import type { Asset } from "../api/shapes";
import { digest } from "./digest";
import { forget, type Kept, note, remembered, store } from "./kept-uploads";
import { loadPhotos, photos, putPhoto, refusals } from "./library";
import { warm } from "./looks";
import { Patience } from "./patience";
import { session } from "./session";
import { Store } from "./store";
import { taken, type Upload } from "./taken";
import { forgetPicture, pictureFrom } from "./upload-pictures";

export type { Upload } from "./taken";

export const AT_ONCE = 4;
const PARTS_AT_ONCE = 3;
/** How long, in milliseconds, the others wait for a shoot's first look: a shoot takes minutes, and a look a moment. */
const FIRST_LOOK = 2_000;
/** How long, in milliseconds, a look that has come is left alone to be drawn before the others move. */
const SEEN = 700;
/** Within so many milliseconds nobody closes the page again. */
const NOTED = 150;
/** So many files are copied for a reload at once; of more, the first look goes before the copies. */
const SOON_KEPT = 24;
/** So many files are looked up on the disk before the page may do anything else: .3 ms a file, and with more of them at
    once the first photo waits for all of five hundred before it is sent. */
const LISTED_AT_ONCE = 25;
const JUST_NOW_MS = 120_000;

export const uploads = new Store<readonly Upload[]>([]);

const patience = new Patience();
const stops = new Map<string, AbortController>();
const parts = new Map<string, { assetId: string; objectKey: string; uploadId: string; size: number; count: number }>();
const here = crypto.randomUUID();
const mine = new Map<string, Promise<boolean>>();
/** A shoot's first photo goes alone, so that somebody sees a look while the others are still on their way. */
let ahead = "";
/** Drops of which some files are not on the list yet, and how many. */
const drops = new Store<ReadonlyMap<object, { shoot: string; left: number }>>(new Map());

function change(id: string, fields: Partial<Upload>): void {
  uploads.value = uploads.value.map((upload) => (upload.id === id ? { ...upload, ...fields } : upload));
}

const find = (id: string) => uploads.value.find((upload) => upload.id === id);

/** Puts files on the list of a shoot; what can be seen to be wrong is refused here and now. */
export function add(shoot: string, files: readonly File[]): void {
  void list(shoot, files);
}

async function list(shoot: string, files: readonly File[]): Promise<void> {
  // Nobody sees a hidden page draw, and its browser makes a second of each wait.
  const first = document.hidden ? files.length : LISTED_AT_ONCE;
  const waiting = listed(files.slice(0, first).map((file) => taken(shoot, file)));
  const noted = [waiting.length ? noteSoon(waiting) : null];
  if (files.length > first) {
    const drop = {};
    drops.value = new Map(drops.value).set(drop, { shoot, left: files.length - first });
    try {
      await firstLookOrSoon();
      const made: Upload[] = [];
      for (let from = first; from < files.length && drops.value.has(drop); from += LISTED_AT_ONCE) {
        made.push(...files.slice(from, from + LISTED_AT_ONCE).map((file) => taken(shoot, file)));
        if (!document.hidden) await pause(0);
      }
      // Cancelled meanwhile, with all that it was to bring.
      if (drops.value.has(drop)) {
        const rest = listed(made);
        waiting.push(...rest);
        if (rest.length) noted.push(noteSoon(rest));
      }
    } finally {
      drops.value = new Map([...drops.value].filter(([each]) => each !== drop));
    }
  }
  await Promise.all(noted);
  if (waiting.length) await keepAll(waiting);
}

/** Puts files on the list for a reload, without their bytes; the first is on its way before. */
async function noteSoon(some: readonly Upload[]): Promise<void> {
  await pause(NOTED);
  await own(here);
  await note(some.map(keptOf));
}

/** Puts some on the list, in one go; the answer is those that are now waiting to be sent. */
function listed(some: readonly Upload[]): Upload[] {
  // A file that was lost over a reload and is chosen again goes on where it was.
  const lost = new Map<string, string[]>();
  for (const { id, name, size } of uploads.value.filter(({ state }) => state === "lost")) {
    const key = `${size} ${name}`;
    lost.set(key, [...(lost.get(key) ?? []), id]);
  }
  const made: Upload[] = [];
  for (const upload of some) {
    const again = lost.get(`${upload.size} ${upload.name}`)?.shift();
    if (again) change(again, { file: upload.file, state: "waiting" });
    else made.push(upload);
  }
  const waiting = made.filter((upload) => upload.state === "waiting");
  // Known to be empty: of a shoot that is not loaded yet, nobody knows what is there already.
  if (waiting[0] && !busy() && photos.value.get(waiting[0].shoot)?.length === 0) ahead = waiting[0].id;
  uploads.value = [...uploads.value, ...made];
  pump();
  return waiting;
}

/** Says that this page sees to the uploads of a page, its own or one that is gone, so that no other takes them. */
function own(page: string, lock = `luster-uploads-${page}`): Promise<boolean> {
  const known = mine.get(page);
  if (known) return known;
  const asked = new Promise<boolean>((resolve) => {
    void navigator.locks.request(lock, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held until the page is gone.
      return lock ? new Promise<void>(() => undefined) : undefined;
    });
  });
  mine.set(page, asked);
  void asked.then((got) => got || mine.delete(page));
  return asked;
}

/** After the whole list the bytes, one after the other, while those before them are already sent. */
async function keepAll(waiting: readonly Upload[]): Promise<void> {
  if (waiting.length > SOON_KEPT) await firstLookOrSoon();
  for (const { id } of waiting) {
    const upload = find(id);
    if (upload && !settled(id)) await store(keptOf(upload));
    // It arrived meanwhile, or was given up.
    if (settled(id)) await forget(id);
  }
}

/** To look hundreds of files up takes a blink, and to copy them minutes; the shoot's first look comes before that, and is
    waited for no longer than a moment. */
async function firstLookOrSoon(): Promise<void> {
  for (let waited = 0; ahead && !document.hidden && waited < FIRST_LOOK; waited += 50) await pause(50);
}

const pause = (ms: number) => new Promise<void>((resolve) => window.setTimeout(resolve, ms));

const settled = (id: string) => ["done", "duplicate", "refused"].includes(find(id)?.state ?? "done");

function keptOf(upload: Upload): Kept {
  const { id, shoot, name, size, type, file } = upload;
  return { id, account: session.value.account?.id ?? "", page: here, shoot, name, size, type, file, part: parts.get(id) };
}

/** Takes up what an earlier page left unfinished. */
export async function resume(): Promise<void> {
  const account = session.value.account?.id ?? "";
  await own(here);
  for (const kept of await remembered(account)) {
    if (find(kept.id) || !(await (kept.page ? own(kept.page) : own(kept.id, `luster-upload-${kept.id}`)))) continue;
    if (kept.part) parts.set(kept.id, kept.part);
    const upload: Upload = {
      id: kept.id, shoot: kept.shoot, name: kept.name, size: kept.size, type: kept.type, file: kept.file,
      state: kept.file ? "waiting" : "lost", sent: 0, reason: "", detail: "", asset: "",
    };
    uploads.value = [...uploads.value, upload];
  }
  pump();
}

function pump(): void {
  const under = uploads.value.filter((upload) => upload.state === "sending" || upload.state === "checking").length;
  const waiting = uploads.value.filter((upload) => upload.state === "waiting" && (!ahead || upload.id === ahead));
  const next = waiting.slice(0, Math.max(0, AT_ONCE - under));
  for (const upload of next) void work(upload.id);
}

async function work(id: string): Promise<void> {
  const upload = find(id);
  if (!upload?.file) return;
  const stop = new AbortController();
  stops.set(id, stop);
  change(id, { state: "sending", reason: "", detail: "" });
  try {
    // The first photo of a shoot is nobody's duplicate, and is looked at soonest without being read twice.
    const sha256 = ahead === id ? "" : await digest(upload.file);
    // Given up while it was read.
    stop.signal.throwIfAborted();
    // After a reload the shoot is not known yet, and what arrived before it would be sent a second time.
    if (!photos.value.has(upload.shoot)) await loadPhotos(upload.shoot).catch(() => undefined);
    if (known(upload.shoot, sha256)) {
      settle(id, { state: "duplicate" });
      return;
    }
    const large = upload.size > (session.value.config?.limits.multipart_from_bytes ?? Infinity);
    const asset = large
      ? await patience.over(() => inParts(upload, stop.signal), stop.signal)
      : await whole(upload, stop.signal);
    const first = !photos.value.get(upload.shoot)?.length;
    // Asked for before the page draws the photo: the engine makes the look meanwhile.
    const look = first ? warm(asset.id) : null;
    putPhoto({ ...asset, sha256: asset.sha256 ?? sha256 });
    settle(id, { state: "done", asset: asset.id, sent: upload.size });
    watchThumbnail(asset.id);
    if (look && ahead === id) await Promise.race([look.then(() => pause(SEEN)), pause(FIRST_LOOK)]);
  } catch (error) {
    if (stop.signal.aborted) return;
    const refused = error instanceof Refused ? error : new Refused(0, "INTERNAL", "");
    const final = refused.status >= 400 && refused.status < 500 && refused.status !== 429;
    change(id, { state: final ? "refused" : "failed", reason: refused.reason, detail: refused.detail });
    if (final) void forget(id);
  } finally {
    stops.delete(id);
    if (ahead === id) ahead = "";
    pump();
  }
}

function known(shoot: string, sha256: string): boolean {
  return (photos.value.get(shoot) ?? []).some((asset) => Boolean(sha256) && asset.sha256 === sha256);
}

async function whole(upload: Upload, signal: AbortSignal): Promise<Asset> {
  const announced = () =>
    post("/uploads/presign", {
      body: { filename: upload.name, content_type: upload.type, shoot_id: upload.shoot, size: upload.size },
      signal,
    });
  const place = await patience.over(announced, signal);
  change(upload.id, { asset: place.asset_id });
  const told = { progress: (sent: number) => change(upload.id, { sent }), signal };
  await patience.over(async () => {
    try {
      await send(place.upload_url, upload.file!, place.headers, told);
    } catch (error) {
      // An earlier try arrived, and only its answer was lost.
      if (!(error instanceof Refused && error.status === 412)) throw error;
    }
  }, signal);
  change(upload.id, { state: "checking", sent: upload.size });
  const arrived = { asset_id: place.asset_id, object_key: place.object_key };
  return (await patience.over(() => post("/uploads/confirm", { body: arrived, signal }), signal)).asset;
}

async function inParts(upload: Upload, signal: AbortSignal): Promise<Asset> {
  let begun = parts.get(upload.id);
  if (!begun) {
    const answer = await post("/uploads/multipart", {
      body: { filename: upload.name, content_type: upload.type, shoot_id: upload.shoot, size: upload.size },
      once: upload.id,
      signal,
    });
    begun = { assetId: answer.asset_id, objectKey: answer.object_key, uploadId: answer.upload_id, size: answer.part_size, count: answer.part_count };
    parts.set(upload.id, begun);
    await store(keptOf(upload));
  }
  change(upload.id, { asset: begun.assetId });
  const { assetId, uploadId, objectKey, size, count } = begun;
  const there = await post("/uploads/multipart/parts", { body: { asset_id: assetId, upload_id: uploadId, part_numbers: [] }, signal });
  const arrived = new Set(there.uploaded.map((part) => part.part_number));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((number) => !arrived.has(number));
  const sent = new Map<number, number>(there.uploaded.map((part) => [part.part_number, part.size]));
  const tell = () => change(upload.id, { sent: [...sent.values()].reduce((a, b) => a + b, 0) });
  tell();
  const worker = async (): Promise<void> => {
    for (let number = missing.shift(); number !== undefined; number = missing.shift()) {
      const mine = number;
      const { parts: signed } = await post("/uploads/multipart/parts", {
        body: { asset_id: assetId, upload_id: uploadId, part_numbers: [mine] },
        signal,
      });
      const to = signed[0]!;
      const bytes = upload.file!.slice((mine - 1) * size, mine * size);
      await send(to.upload_url, bytes, to.headers, { progress: (came) => (sent.set(mine, came), tell()), signal });
    }
  };
  await Promise.all(Array.from({ length: PARTS_AT_ONCE }, worker));
  change(upload.id, { state: "checking", sent: upload.size });
  await post("/uploads/multipart/complete", { body: { asset_id: assetId, upload_id: uploadId, parts: [] }, signal });
  const { asset } = await post("/uploads/confirm", { body: { asset_id: assetId, object_key: objectKey }, signal });
  return asset;
}

function settle(id: string, fields: Partial<Upload>): void {
  change(id, fields);
  parts.delete(id);
  void forget(id);
}

/** The thumbnail is made a moment after the confirmation, and no event tells of it. */
function watchThumbnail(asset: string, tries = 0): void {
  window.setTimeout(async () => {
    try {
      const found = (await get("/assets/{asset_id}", { path: { asset_id: asset } })).asset;
      putPhoto(found);
      if (!found.thumb_url && tries < 12) watchThumbnail(asset, tries + 1);
      else dismissDone(asset, found.thumb_url !== null);
    } catch {
      // Removed meanwhile.
    }
  }, 700 * 1.4 ** tries);
}

/** Photos that came in a moment before the page was opened have their thumbnails made meanwhile, too. */
export function watchThumbnails(shoot: string, tries = 0): void {
  const since = new Date(Date.now() - JUST_NOW_MS).toISOString();
  const missing = (photos.value.get(shoot) ?? []).some((asset) => !asset.thumb_url && (asset.created_at ?? "") > since);
  if (!missing || tries >= 5) return;
  window.setTimeout(() => void loadPhotos(shoot).then(() => watchThumbnails(shoot, tries + 1), () => undefined), 1_000 * 2 ** tries);
}

/** What is done keeps its place among the others of its shoot, without its bytes, until all have come. */
function dismissDone(asset: string, shown: boolean): void {
  const mine = uploads.value.find((upload) => upload.asset === asset && upload.state === "done");
  if (!shown || !mine) return;
  forgetPicture(mine.id);
  change(mine.id, { file: null });
  const shoot = uploadsOf(mine.shoot);
  if (!shoot.some(isOnItsWay)) drop(shoot.filter((upload) => upload.state === "done" && !upload.file).map(({ id }) => id));
}

function drop(ids: readonly string[]): void {
  const gone = new Set(ids);
  gone.forEach(forgetPicture);
  uploads.value = uploads.value.filter((upload) => !gone.has(upload.id));
}

export function retry(id: string): void {
  change(id, { state: "waiting", reason: "", detail: "", sent: 0 });
  pump();
}

export function retryAll(): void {
  for (const upload of uploads.value) if (upload.state === "failed") change(upload.id, { state: "waiting" });
  pump();
}

/** Gives an upload up; what came of it is taken away by the server. */
export function cancel(id: string): void {
  giveUp([id]);
}

/** Gives up all that is on its way into a shoot, and what is not listed yet. */
export function cancelAll(shoot: string): void {
  drops.value = new Map([...drops.value].filter(([, each]) => each.shoot !== shoot));
  giveUp(uploadsOf(shoot).filter(isOnItsWay).map(({ id }) => id));
}

/** All of them before any other is begun: it might be one of them. */
function giveUp(ids: readonly string[]): void {
  for (const id of ids) {
    stops.get(id)?.abort();
    if (ahead === id) ahead = "";
    dropRefusal(id);
    const upload = find(id);
    const begun = parts.get(id);
    if (begun) {
      void remove("/uploads/multipart", { query: { asset_id: begun.assetId, upload_id: begun.uploadId } }).catch(() => undefined);
    } else if (upload?.asset && upload.state !== "done") {
      void remove("/assets/{asset_id}", { path: { asset_id: upload.asset } }).catch(() => undefined);
    }
    settle(id, {});
  }
  drop(ids);
  pump();
}

function dropRefusal(id: string): void {
  for (const [shoot, list] of refusals.value) {
    if (!list.some((asset) => asset.id === id)) continue;
    refusals.value = new Map(refusals.value).set(shoot, list.filter((asset) => asset.id !== id));
    void remove("/assets/{asset_id}", { path: { asset_id: id } }).catch(() => undefined);
  }
}

/** What is shown of a file on its way; of those that wait, nothing until the shoot's first look is there. */
export function pictureOf(upload: Upload): string {
  if (ahead && ahead !== upload.id && upload.state === "waiting") return "";
  return pictureFrom(upload.id, upload.file, upload.type);
}

export function uploadsOf(shoot: string): Upload[] {
  return uploads.value.filter((upload) => upload.shoot === shoot);
}

export const isOnItsWay = (upload: Upload) => ["waiting", "sending", "checking"].includes(upload.state);

/** Whether something would be lost by closing the page now. */
export const busy = () => drops.value.size > 0 || uploads.value.some(isOnItsWay);

/** Files of a shoot that were dropped and are not on the list yet: they count like those that wait. */
export const unlistedOf = (shoot: string): number => [...drops.value.values()].reduce((sum, each) => (each.shoot === shoot ? sum + each.left : sum), 0);
export const unlisted: { watch(watcher: () => void): () => void } = drops;

window.addEventListener("online", retryAll);
