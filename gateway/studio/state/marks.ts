// How photos are ordered: by their place where somebody gave them one, else as the camera took them.
import type { Asset } from "../api/shapes";

function taken(asset: Asset): string {
  return asset.captured_at ?? "";
}

export function arrange(list: readonly Asset[]): Asset[] {
  return [...list].sort(
    (a, b) => taken(a).localeCompare(taken(b)) || a.filename.localeCompare(b.filename, undefined, { numeric: true }) || a.id.localeCompare(b.id),
  );
}
