// Several exposures of one view have one tile, and a request names them as one.
import { beforeEach, expect, test } from "vitest";
import type { Asset } from "../api/shapes";
import { photos } from "./library";
import { named, tiled, type View, viewOf, views, withExposures } from "./views";

const photo = (id: string) => ({ id }) as Asset;
const view = (id: string, ...asset_ids: string[]): View => ({ id, asset_ids, by_hand: false, removed_count: 0, sure: 1, why: "" });

beforeEach(() => {
  photos.value = new Map([["shoot", ["a", "b", "c", "d"].map(photo)]]);
  views.value = new Map([["shoot", [view("one", "b", "c")]]]);
});

test("what is behind the first of its view has no tile", () => {
  expect(tiled("shoot")?.map(({ id }) => id)).toEqual(["a", "b", "d"]);
  expect(tiled("another")).toBeUndefined();
  expect(viewOf("shoot", "c")).toBeUndefined();
});

test("a view is removed and marked as a whole, and asked for as one", () => {
  expect(withExposures("shoot", ["b", "d"])).toEqual(["b", "c", "d"]);
  expect(named("shoot", ["a", "b"])).toEqual({ asset_ids: ["a"], set_ids: ["one"] });
  expect(named("shoot", ["b"])).toEqual({ asset_ids: null, set_ids: ["one"] });
  expect(named("shoot", ["d"])).toEqual({ asset_ids: ["d"], set_ids: null });
});

test("of a view whose first photo was removed the next one has the tile", () => {
  views.value = new Map([["shoot", [view("one", "gone", "b", "c"), view("two", "gone too", "d")]]]);
  expect(viewOf("shoot", "b")?.asset_ids).toEqual(["b", "c"]);
  expect(tiled("shoot")?.map(({ id }) => id)).toEqual(["a", "b", "d"]);
  expect(viewOf("shoot", "d")).toBeUndefined();
});
