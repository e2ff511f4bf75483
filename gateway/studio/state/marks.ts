// What its owner says of a photo: stars, pick or reject, its place, its tags, and which version to deliver. Shown at once, then kept by the engine.
import { patch } from "../api/client";
import type { Asset, Tag } from "../api/shapes";
import { photo, putPhoto } from "./library";
import { tell } from "./toasts";
import { plain } from "../words/problems";

export type Said = Partial<Pick<Asset, "rating" | "mark" | "position" | "deliver_job_id"> & { tags: Tag[] }>;

interface Step {
  id: string;
  before: Said;
}

const steps: Step[][] = [];
const MOST_STEPS = 100;
const A_PAGE = 200;

function show(id: string, said: Said): Step | null {
  const asset = photo(id);
  if (!asset) return null;
  const before = Object.fromEntries(Object.keys(said).map((name) => [name, asset[name as keyof Said]])) as Said;
  putPhoto({ ...asset, ...said });
  return { id, before };
}

async function send(id: string, said: Said): Promise<void> {
  putPhoto((await patch("/assets/{asset_id}", { path: { asset_id: id }, body: said })).asset);
}

/** Says something of photos; when the engine does not take it, all of it is as before. */
export async function say(ids: readonly string[], said: Said, undoable = true): Promise<void> {
  const done = ids.map((id) => show(id, said)).filter((step): step is Step => step !== null);
  if (!done.length) return;
  if (undoable) steps.splice(0, Math.max(0, steps.push(done) - MOST_STEPS));
  try {
    const alone = "position" in said || "deliver_job_id" in said || "tags" in said;
    if (ids.length === 1 || alone) await Promise.all(done.map(({ id }) => send(id, said)));
    else {
      for (let at = 0; at < done.length; at += A_PAGE) {
        const answer = await patch("/assets", { body: { asset_ids: done.slice(at, at + A_PAGE).map(({ id }) => id), rating: said.rating, mark: said.mark } });
        answer.assets.forEach(putPhoto);
      }
    }
  } catch (error) {
    for (const { id, before } of done) show(id, before);
    tell(plain(error), { bad: true });
  }
}

/** Takes the last mark back. */
export async function unsay(): Promise<void> {
  const last = steps.pop();
  if (!last) return;
  await Promise.all(last.map(({ id, before }) => say([id], before, false)));
}

/** Puts a photo before another, or at the end: halfway between its new neighbours. */
export async function moveBefore(list: readonly Asset[], id: string, before: string | null): Promise<void> {
  const rest = list.filter((asset) => asset.id !== id);
  const at = before === null ? rest.length : rest.findIndex((asset) => asset.id === before);
  if (at < 0) return;
  const places = rest.map((asset, index) => asset.position ?? index + 1);
  // Without places of their own the neighbours get them first, so that halfway means something.
  const unplaced = rest.filter((asset) => asset.position === null);
  await Promise.all(unplaced.map((asset) => say([asset.id], { position: places[rest.indexOf(asset)] }, false)));
  const left = places[at - 1] ?? (places[at] ?? 1) - 1;
  const right = places[at] ?? left + 1;
  await say([id], { position: (left + right) / 2 });
}
