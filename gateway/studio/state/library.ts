// The account's shoots, photos and jobs as this page knows them; the API has the truth, events keep this in step.
import { get, patch, post, Refused, remove } from "../api/client";
import type { Asset, Job, JobEvent, Shoot } from "../api/shapes";
import { refreshCredits } from "./session";
import { Store } from "./store";
import { arrange } from "./order";

export interface ShootList {
  items: Shoot[];
  total: number;
  next: string | null;
  loaded: boolean;
  failed: boolean;
}

export const shoots = new Store<ShootList>({ items: [], total: 0, next: null, loaded: false, failed: false });

/** Shoots that jobs name and the list may not hold, looked up one by one; null where one was removed. */
export const lookedUp = new Store<ReadonlyMap<string, Shoot | null>>(new Map());

/** Photos by shoot, in the order in which they are shown; a shoot that is absent was never asked for. */
export const photos = new Store<ReadonlyMap<string, readonly Asset[]>>(new Map());

/** Photos that were refused when they came in, by shoot; they say why until somebody takes them away. */
export const refusals = new Store<ReadonlyMap<string, readonly Asset[]>>(new Map());

/** Shoots of which the jobs have come: of any other, nobody can tell which photos are done or in work. */
export const jobsKnown = new Store<ReadonlySet<string>>(new Set());

/** Jobs by id. */
export const jobs = new Store<ReadonlyMap<string, Job>>(new Map());

/** What a running job last said, by job: where it is, between two answers about it. */
export const steps = new Store<ReadonlyMap<string, { progress: number; stage: string | null; note: string | null }>>(new Map());

const OPEN = new Set(["queued", "processing", "cancelling"]);
export const isOpen = (job: Job) => OPEN.has(job.status);

export async function loadShoots(more = false): Promise<void> {
  const held = shoots.value;
  try {
    const answer = await get("/shoots", { query: { limit: 60, cursor: more ? (held.next ?? undefined) : undefined } });
    const items = more ? [...held.items, ...answer.shoots] : answer.shoots;
    shoots.value = { items, total: answer.total, next: answer.next_cursor, loaded: true, failed: false };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    shoots.patch({ failed: true, loaded: held.loaded });
  }
}

export async function loadShoot(id: string): Promise<Shoot> {
  const known = shoots.value.items.find((shoot) => shoot.id === id);
  const fresh = get("/shoots/{shoot_id}", { path: { shoot_id: id } }).then(({ shoot }) => {
    putShoot(shoot);
    return shoot;
  });
  return known ?? fresh;
}

const looking = new Set<string>();
/** So many milliseconds pass before a shoot is looked up again that nobody could tell of. */
const LOOK_AGAIN = 10_000;

/** A shoot by its id: undefined while it is looked up, null where it was removed. */
export function shootNamed(id: string): Shoot | null | undefined {
  const known = shoots.value.items.find((shoot) => shoot.id === id) ?? lookedUp.value.get(id);
  // The list comes first, and holds most of them.
  if (known === undefined && id && (shoots.value.loaded || shoots.value.failed) && !looking.has(id)) void lookUp(id);
  return known;
}

async function lookUp(id: string): Promise<void> {
  looking.add(id);
  const found = (shoot: Shoot | null) => (lookedUp.value = new Map(lookedUp.value).set(id, shoot));
  try {
    found((await get("/shoots/{shoot_id}", { path: { shoot_id: id } })).shoot);
    looking.delete(id);
  } catch (error) {
    if (error instanceof Refused && error.status === 404) found(null);
    window.setTimeout(() => looking.delete(id), LOOK_AGAIN);
  }
}

export function putShoot(shoot: Shoot): void {
  if (lookedUp.value.has(shoot.id)) lookedUp.value = new Map(lookedUp.value).set(shoot.id, shoot);
  const held = shoots.value;
  const at = held.items.findIndex((each) => each.id === shoot.id);
  const items = at < 0 ? [shoot, ...held.items] : held.items.map((each, index) => (index === at ? shoot : each));
  shoots.patch({ items, total: at < 0 ? held.total + 1 : held.total });
}

export async function createShoot(name: string, address = "", once = crypto.randomUUID() as string): Promise<Shoot> {
  const { shoot } = await post("/shoots", { body: { name, address, note: "" }, once });
  putShoot(shoot);
  setPhotos(shoot.id, []);
  knowJobs(shoot.id);
  return shoot;
}

const openedNext = new Set<string>();

/** Says of a shoot that was made just now that it is opened at once. */
export const openNext = (shoot: string): void => void openedNext.add(shoot);

/** Whether a shoot was made just now to be opened: all of it is known, and to ask for it would hold up its first photo.
    Later the answer is no. */
export const isJustMade = (shoot: string): boolean => openedNext.delete(shoot) && photos.value.has(shoot);

export async function changeShoot(shoot: Shoot, fields: { name?: string; address?: string }): Promise<void> {
  putShoot({ ...shoot, ...fields });
  try {
    putShoot((await patch("/shoots/{shoot_id}", { path: { shoot_id: shoot.id }, body: fields })).shoot);
  } catch (error) {
    putShoot(shoot);
    throw error;
  }
}

export async function removeShoot(id: string): Promise<void> {
  await remove("/shoots/{shoot_id}", { path: { shoot_id: id } });
  lookedUp.value = new Map(lookedUp.value).set(id, null);
  const held = shoots.value;
  shoots.patch({ items: held.items.filter((shoot) => shoot.id !== id), total: Math.max(0, held.total - 1) });
}

const loading = new Map<string, Promise<void>>();

/** Every photo of a shoot and every job on them; who asks meanwhile waits for the same answer. */
export function loadPhotos(shoot: string): Promise<void> {
  const known = loading.get(shoot);
  if (known) return known;
  const asked = readPhotos(shoot).finally(() => loading.delete(shoot));
  loading.set(shoot, asked);
  return asked;
}

async function readPhotos(shoot: string): Promise<void> {
  const before = new Set(photos.value.get(shoot)?.map(({ id }) => id));
  const jobsCame = loadJobs({ shoot_id: shoot }).then(() => null, (error: unknown) => ({ error }));
  const found = await allPhotos(shoot);
  const failed = await jobsCame;
  if (!failed) knowJobs(shoot);
  // What arrived while this was asked may not be in the answer.
  const listed = new Set(found.map(({ id }) => id));
  found.push(...(photos.value.get(shoot) ?? []).filter(({ id }) => !before.has(id) && !listed.has(id)));
  refusals.value = new Map(refusals.value).set(shoot, found.filter((asset) => asset.status === "refused"));
  setPhotos(shoot, found.filter(isShown));
  // Photos are there to be seen where what was made of them is not; who asked is told of the rest.
  if (failed) throw failed.error;
}

/** A photo, or a picture that was made from words; before it is made there is nothing to show of it. */
const isShown = (asset: Asset) => asset.status === "ready" || (asset.status === "generated" && Boolean(asset.output_url));

async function allPhotos(shoot: string): Promise<Asset[]> {
  const found: Asset[] = [];
  let cursor: string | undefined;
  do {
    const answer = await get("/shoots/{shoot_id}/assets", { path: { shoot_id: shoot }, query: { limit: 200, cursor } });
    found.push(...answer.assets);
    cursor = answer.next_cursor ?? undefined;
  } while (cursor);
  return found;
}

export async function loadJobs(which: { shoot_id?: string; asset_id?: string }): Promise<void> {
  let cursor: string | undefined;
  for (let page = 0; page < 20; page += 1) {
    const answer = await get("/jobs", { query: { ...which, limit: 100, cursor } });
    putJobs(answer.jobs);
    cursor = answer.next_cursor ?? undefined;
    if (!cursor) return;
  }
}

function knowJobs(shoot: string): void {
  jobsKnown.value = new Set(jobsKnown.value).add(shoot);
}

export function setPhotos(shoot: string, list: readonly Asset[]): void {
  photos.value = new Map(photos.value).set(shoot, arrange(list));
}

export function putPhoto(asset: Asset): void {
  const shoot = asset.shoot_id ?? "";
  const held = photos.value.get(shoot);
  if (!held) return;
  const known = held.some((each) => each.id === asset.id);
  setPhotos(shoot, known ? held.map((each) => (each.id === asset.id ? asset : each)) : [...held, asset]);
}

export function dropPhotos(shoot: string, ids: ReadonlySet<string>): void {
  const held = photos.value.get(shoot);
  if (held) setPhotos(shoot, held.filter((asset) => !ids.has(asset.id)));
}

export function photo(id: string): Asset | undefined {
  for (const list of photos.value.values()) {
    const found = list.find((asset) => asset.id === id);
    if (found) return found;
  }
  return undefined;
}

export async function refreshPhoto(id: string): Promise<void> {
  putPhoto((await get("/assets/{asset_id}", { path: { asset_id: id } })).asset);
}

export function putJobs(list: readonly Job[]): void {
  if (!list.length) return;
  const next = new Map(jobs.value);
  for (const job of list) {
    const held = next.get(job.id);
    // Answers overtake each other; the one that knows of more wins.
    if (!held || held.sequence <= job.sequence) next.set(job.id, job);
  }
  jobs.value = next;
}

/** A photo's jobs, newest first. */
export function jobsOf(asset: string): Job[] {
  const found = [...jobs.value.values()].filter((job) => job.asset_id === asset);
  return found.sort((a, b) => (b.created_at ?? "").localeCompare(a.created_at ?? ""));
}

/** One pass over all jobs, for a grid that shows hundreds of photos. */
export function jobsByPhoto(): Map<string, Job[]> {
  const found = new Map<string, Job[]>();
  for (const job of jobs.value.values()) {
    const list = found.get(job.asset_id ?? "");
    if (list) list.push(job);
    else found.set(job.asset_id ?? "", [job]);
  }
  for (const list of found.values()) list.sort((a, b) => (b.created_at ?? "").localeCompare(a.created_at ?? ""));
  return found;
}

const ENDS = new Set(["succeeded", "failed", "cancelled"]);
const asked = new Map<string, number>();
let credits = 0;

/** Takes in one event of the account's stream. */
export function heard(event: JobEvent): void {
  const job = event.job;
  if (job) putJobs([job]);
  const known = jobs.value.get(event.job_id);
  if (known && !job && event.status && !ENDS.has(known.status)) {
    jobs.value = new Map(jobs.value).set(known.id, { ...known, status: event.status, progress: Math.max(known.progress, event.progress) });
  }
  if (event.type === "progress" || event.type === "started") {
    const last = steps.value.get(event.job_id);
    const told = { progress: event.progress, stage: event.stage ?? last?.stage ?? null, note: event.note };
    steps.value = new Map(steps.value).set(event.job_id, told);
  }
  if (ENDS.has(event.type)) {
    const rest = new Map(steps.value);
    rest.delete(event.job_id);
    steps.value = rest;
    void ended(event);
    follow(event.job?.shoot_id ?? event.shoot_id);
  } else if (!known && !job) later(event.job_id);
}

const behind = new Map<string, number>();

/** Asks how a shoot of the list stands, once for a burst of events. */
function follow(shoot: string | null): void {
  if (!shoot || behind.has(shoot) || !shoots.value.items.some(({ id }) => id === shoot)) return;
  behind.set(
    shoot,
    window.setTimeout(() => {
      behind.delete(shoot);
      void get("/shoots/{shoot_id}", { path: { shoot_id: shoot } })
        // It may have been taken off the list meanwhile.
        .then((answer) => shoots.value.items.some(({ id }) => id === shoot) && putShoot(answer.shoot))
        .catch(() => undefined);
    }, 800),
  );
}

async function ended(event: JobEvent): Promise<void> {
  window.clearTimeout(credits);
  credits = window.setTimeout(() => void refreshCredits(), 300);
  try {
    const { job } = await get("/jobs/{job_id}", { path: { job_id: event.job_id } });
    putJobs([job]);
    if (job.asset_id && event.type === "succeeded") await refreshPhoto(job.asset_id);
  } catch {
    // The photo may have been removed meanwhile.
  }
}

/** Asks about a job that another device made, once for a burst of events. */
function later(id: string): void {
  if (asked.has(id)) return;
  asked.set(
    id,
    window.setTimeout(() => {
      asked.delete(id);
      void get("/jobs/{job_id}", { path: { job_id: id } })
        .then(({ job }) => putJobs([job]))
        .catch(() => undefined);
    }, 400),
  );
}

export function forgetLibrary(): void {
  shoots.value = { items: [], total: 0, next: null, loaded: false, failed: false };
  lookedUp.value = new Map();
  photos.value = new Map();
  refusals.value = new Map();
  jobs.value = new Map();
  jobsKnown.value = new Set();
  steps.value = new Map();
  openedNext.clear();
}
