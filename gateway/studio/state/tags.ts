// What photos show: the words that there are, what goes together, and which of them a shoot is looked through by.
import type { Asset, Tag } from "../api/shapes";
import { words } from "../words";
import { Store } from "./store";
import { tiled } from "./views";

/** A photo shows at most one of these. */
const SCENES: readonly Tag[] = ["exterior", "interior", "aerial"];
export const ROOMS: readonly Tag[] = ["living_room", "kitchen", "bedroom", "bathroom", "dining_room", "office", "hallway"];
export const TAGS: readonly Tag[] = [...SCENES, ...ROOMS, "pool", "garden", "terrace", "night", "snow"];
/** As many as a photo may have. */
export const MOST_TAGS = 10;

export const tagName = (tag: string): string => words.tags.names[tag] ?? tag.replace(/_/g, " ");

/** A photo's tags with one more; of two scenes the later one holds. */
export function withTag(tags: readonly string[], tag: Tag): Tag[] {
  const kept = SCENES.includes(tag) ? tags.filter((each) => !SCENES.includes(each as Tag)) : tags;
  return TAGS.filter((each) => each === tag || kept.includes(each));
}

export const withoutTag = (tags: readonly string[], tag: string): Tag[] => TAGS.filter((each) => each !== tag && tags.includes(each));

/** What looks take as their room by itself, as the engine does: an owner's word or a model's, never the network's. */
export function roomOf(asset: Asset | undefined): string {
  if (!asset || !["owner", "provider"].includes(asset.tags_by ?? "")) return "";
  return asset.tags.find((tag) => ROOMS.includes(tag as Tag)) ?? (asset.tags.includes("exterior") ? "exterior" : "");
}

/** The tag by which a shoot is looked through, in its grid and from photo to photo. */
export const shownTag = new Store<{ shoot: string; tag: string }>({ shoot: "", tag: "" });

export const tagOf = (shoot: string): string => (shownTag.value.shoot === shoot ? shownTag.value.tag : "");

/** Every tag of these photos with how many have it, in the order in which people choose. */
export function tagCounts(list: readonly Asset[]): [Tag, number][] {
  return TAGS.map((tag): [Tag, number] => [tag, list.filter((asset) => asset.tags.includes(tag)).length]).filter(([, count]) => count > 0);
}

/** The tiles of a shoot that the chosen tag leaves. */
export function tagged(shoot: string): readonly Asset[] | undefined {
  const tag = tagOf(shoot);
  const list = tiled(shoot);
  return tag ? list?.filter((asset) => asset.tags.includes(tag)) : list;
}
