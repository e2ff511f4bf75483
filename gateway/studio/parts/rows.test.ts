import { expect, test } from "vitest";
import { rowsInView } from "./rows";

const long = { height: 900, row: 200, rows: 500 };

test("rows in view and a screen above and below are kept", () => {
  expect(rowsInView({ ...long, top: 20_000 })).toEqual({ from: 95, to: 109 });
});

test("at both ends there are no rows that do not exist, and never none at all", () => {
  expect(rowsInView({ ...long, top: -300 })).toEqual({ from: 0, to: 8 });
  expect(rowsInView({ ...long, top: 1_000_000 })).toEqual({ from: 499, to: 500 });
});

test("a grid that was not laid out yet is shown whole", () => {
  expect(rowsInView({ ...long, row: 0, top: 0 })).toEqual({ from: 0, to: 500 });
});
