// How photos are ordered: where somebody put them, else as the camera took them.
import type { Asset } from "../api/shapes";

export function arrange(list: readonly Asset[]): Asset[] {
  const taken = [...list].sort(
    (a, b) =>
      (a.captured_at ?? "").localeCompare(b.captured_at ?? "") ||
      a.filename.localeCompare(b.filename, undefined, { numeric: true }) ||
      a.id.localeCompare(b.id),
  );
  const place = new Map(taken.map((asset, index) => [asset.id, asset.position ?? index + 1]));
  return taken.sort((a, b) => place.get(a.id)! - place.get(b.id)!);
}
