import { expect, test } from "vitest";
import { matched, type Look } from "./looks";

const look: Look = { style: "default", params: {}, tier: "premium", provider: "auto", prompt: "" };

test("the photos of a shoot are matched unless their light is to stay apart, and furnished rooms never say so", () => {
  expect(matched(look)).toEqual({});
  expect(matched({ ...look, apart: true })).toEqual({ consistency: 0 });
  expect(matched({ ...look, style: "stage", apart: true })).toEqual({});
});
