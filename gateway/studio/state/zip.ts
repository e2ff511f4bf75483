// What a shoot's ZIP holds, said before it is asked for, and the sizes in which it can be had.
import type { Asset, Job } from "../api/shapes";
import type { MenuItem } from "../parts/pop-menu";
import { words } from "../words";
import { saveArchive, SIZES } from "./acts";
import { shownOf, type Standing, standsAs } from "./filters";

/** The menu of a shoot's download. It holds the result of each photo that has one, and none that was rejected; `without`
    what needs review, where that leaves something. */
export function zipOf(shoot: string, list: readonly Asset[], byPhoto: ReadonlyMap<string, readonly Job[]>, without: boolean, turn: () => void): { note: string; items: MenuItem[] } {
  const kept = list.filter((asset) => asset.mark !== "reject");
  const made = kept.flatMap((asset) => shownOf(asset, byPhoto.get(asset.id) ?? []) ?? []).map(standsAs);
  const of = (which: Standing) => made.filter((each) => each === which).length;
  const review = of("review");
  const divides = review > 0 && review < made.length;
  const out = without && divides;
  const left = { fresh: kept.length - made.length, rejected: list.length - kept.length, review: out ? review : 0 };
  const note = words.shoot.sizesHint({ faithful: of("faithful"), looked: of("looked"), review: out ? 0 : review, unchecked: of("unchecked") }, left);
  const sizes = SIZES.map((size) => ({ label: words.shoot.sizes[size]!, hint: words.shoot.sizeHints[size], icon: "download", run: () => void saveArchive(shoot, size, out) }));
  return { note, items: divides ? [{ label: words.shoot.leaveOut(review), checked: out, run: turn }, ...sizes] : sizes };
}
