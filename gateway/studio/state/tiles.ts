// Where the tiles of a picture at full resolution are; asked for when somebody looks closer, and not twice.
import { get } from "../api/client";
import type { Tiles } from "../parts/tiles";

const LASTS_MS = 12 * 60_000;
const known = new Map<string, { tiles: Promise<Tiles>; until: number }>();

/** The tiles of a job's output, or of the photo that it was made of. */
export function tilesOf(job: string, output: string, before: boolean): Promise<Tiles> {
  const key = `${job}/${output}/${before}`;
  const held = known.get(key);
  if (held && held.until > Date.now()) return held.tiles;
  const tiles = get("/jobs/{job_id}/outputs/{name}/tiles", { path: { job_id: job, name: output }, query: { before } }).then((answer) => answer.tiles);
  known.set(key, { tiles, until: Date.now() + LASTS_MS });
  tiles.catch(() => known.delete(key));
  return tiles;
}
