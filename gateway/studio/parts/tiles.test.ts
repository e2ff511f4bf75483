import { expect, test } from "vitest";
import { inView, type Tiles } from "./tiles";

const tiles: Tiles = { width: 2500, height: 1500, edge: 1000, columns: 3, rows: 2, urls: [] };

test("a picture that fits shows all of its tiles, and they cover it without a seam", () => {
  const found = inView(tiles, { width: 500, height: 300, scale: 0.2, left: 0, top: 0 });
  expect(found.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(found.map(({ left, width }) => [left, width]).slice(0, 3)).toEqual([[0, 200], [200, 200], [400, 100]]);
  expect(found.at(-1)).toMatchObject({ top: 200, height: 100 });
});

test("at full size only what the frame shows is asked for", () => {
  const found = inView(tiles, { width: 400, height: 300, scale: 1, left: -1100, top: -100 });
  expect(found.map(({ index }) => index)).toEqual([1]);
});

test("tiles meet on whole pixels at any zoom", () => {
  const found = inView(tiles, { width: 5000, height: 5000, scale: 0.7713, left: 3.3, top: 0.4 });
  expect(found[1]!.left).toBe(found[0]!.left + found[0]!.width);
  expect(found[3]!.top).toBe(found[0]!.top + found[0]!.height);
});
