import { describe, expect, it } from "vitest";
import type { Asset } from "../api/shapes";
import { arrange } from "./order";

const photo = (filename: string, position: number | null = null, captured_at: string | null = null) =>
  ({ id: filename, filename, position, captured_at }) as Asset;
const names = (list: Asset[]) => list.map((asset) => asset.filename);

describe("the order of photos", () => {
  it("is the camera's: by time, then by number", () => {
    const list = [photo("IMG_10.jpg"), photo("IMG_9.jpg"), photo("late.jpg", null, "2026-01-02"), photo("early.jpg", null, "2026-01-01")];
    expect(names(arrange(list))).toEqual(["IMG_9.jpg", "IMG_10.jpg", "early.jpg", "late.jpg"]);
  });

  it("is the owner's where somebody moved a photo", () => {
    expect(names(arrange([photo("1.jpg"), photo("2.jpg"), photo("3.jpg", 0.5)]))).toEqual(["3.jpg", "1.jpg", "2.jpg"]);
  });
});
