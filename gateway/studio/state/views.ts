// Several exposures of one view are one photo to their user: one tile, one price, one result. The shoot keeps which.
import { get, post, Refused } from "../api/client";
import type { Answer, Asset } from "../api/shapes";
import { photos } from "./library";
import { Store } from "./store";

type Found = Answer<"/shoots/{shoot_id}/sets", "get">;
export type View = Found["sets"][number];

/** How many photos one view may have. */
export const LARGEST = 16;
const AGAIN_MS = 1_000;

export const views = new Store<ReadonlyMap<string, readonly View[]>>(new Map());
export const searches = new Store<ReadonlyMap<string, Found["search"]>>(new Map());

function put(shoot: string, found: Found): Found {
  // A single shot is a view too, of which there is nothing to say.
  views.value = new Map(views.value).set(shoot, found.sets.filter((view) => view.asset_ids.length > 1));
  searches.value = new Map(searches.value).set(shoot, found.search);
  return found;
}

export async function loadViews(shoot: string): Promise<void> {
  let found = put(shoot, await get("/shoots/{shoot_id}/sets", { path: { shoot_id: shoot } }));
  while (found.search.status === "searching") {
    await new Promise((resolve) => window.setTimeout(resolve, AGAIN_MS));
    found = put(shoot, await get("/shoots/{shoot_id}/sets", { path: { shoot_id: shoot } }));
  }
}

/** Has the engine look at every photo; how many views of several exposures there are then. */
export async function findViews(shoot: string): Promise<number> {
  put(shoot, await post("/shoots/{shoot_id}/sets", { path: { shoot_id: shoot }, body: { action: "group", afresh: false } }));
  await loadViews(shoot);
  const search = searches.value.get(shoot);
  if (search?.status === "failed") throw new Refused(0, "", search.error_message ?? "");
  return views.value.get(shoot)?.length ?? 0;
}

export async function join(shoot: string, ids: readonly string[]): Promise<void> {
  put(shoot, await post("/shoots/{shoot_id}/sets", { path: { shoot_id: shoot }, body: { action: "join", afresh: false, asset_ids: [...ids] } }));
}

export async function split(shoot: string, view: View): Promise<void> {
  put(shoot, await post("/shoots/{shoot_id}/sets", { path: { shoot_id: shoot }, body: { action: "split", afresh: false, set_id: view.id } }));
}

interface Standing {
  all: readonly Asset[];
  kept: readonly View[];
  first: ReadonlyMap<string, View>;
  tiles: readonly Asset[];
}

const NONE: readonly View[] = [];
const known = new Map<string, Standing>();

/** The views as far as their photos are there: what was removed a moment ago is in none. Every tile asks for it. */
function standing(shoot: string): Standing {
  const all = photos.value.get(shoot) ?? [];
  const kept = views.value.get(shoot) ?? NONE;
  const last = known.get(shoot);
  if (last && last.all === all && last.kept === kept) return last;
  const there = new Set(all.map(({ id }) => id));
  const left = kept
    .map((view) => ({ ...view, asset_ids: view.asset_ids.filter((id) => there.has(id)) }))
    .filter((view) => view.asset_ids.length > 1);
  const behind = new Set(left.flatMap((view) => view.asset_ids.slice(1)));
  const first = new Map(left.map((view) => [view.asset_ids[0]!, view]));
  const found = { all, kept, first, tiles: behind.size ? all.filter(({ id }) => !behind.has(id)) : all };
  known.set(shoot, found);
  return found;
}

/** The view that a photo stands for: it is the first of its exposures. */
export function viewOf(shoot: string, photo: string): View | undefined {
  return standing(shoot).first.get(photo);
}

/** The photos that have a tile: those behind the first of their view have none. */
export function tiled(shoot: string): readonly Asset[] | undefined {
  return photos.value.has(shoot) ? standing(shoot).tiles : undefined;
}

/** Photos with every exposure of the views that they stand for. */
export const withExposures = (shoot: string, ids: readonly string[]): string[] =>
  ids.flatMap((id) => viewOf(shoot, id)?.asset_ids ?? [id]);

/** What a request for jobs names: whole views as such, and single photos. */
export function named(shoot: string, ids: readonly string[]): { asset_ids: string[] | null; set_ids: string[] | null } {
  const sets = ids.flatMap((id) => viewOf(shoot, id)?.id ?? []);
  const single = ids.filter((id) => !viewOf(shoot, id));
  return { asset_ids: single.length ? single : null, set_ids: sets.length ? sets : null };
}
