import { describe, expect, it } from "vitest";
import { fitted, LEAST_WIDE } from "./fitting";

const tall = (count: number, { across, wide }: { across: number; wide: number }, ratio: number, caption: number, gap: number) => {
  const rows = Math.ceil(count / across);
  return rows * (wide / ratio + caption) + gap * (rows - 1);
};

describe("pictures side by side", () => {
  for (const [width, height] of [[1360, 760], [1840, 900], [358, 690], [328, 560], [900, 380]] as const) {
    for (const count of [2, 3, 4]) {
      it(`are all in sight: ${count} of them in ${width} by ${height}`, () => {
        const gap = 16;
        for (const ratio of [1.5, 0.67]) {
          const found = fitted({ width, height, gap }, count, ratio, 48);
          expect(found.wide).toBeGreaterThan(0);
          expect(found.across * found.wide + gap * (found.across - 1)).toBeLessThanOrEqual(width);
          if (found.wide > LEAST_WIDE) expect(tall(count, found, ratio, 48, gap)).toBeLessThanOrEqual(height);
        }
      });
    }
  }

  it("stand one above the other on a phone, and beside each other on a desk", () => {
    expect(fitted({ width: 358, height: 690, gap: 12 }, 2, 1.5, 60)).toEqual({ across: 1, wide: 358 });
    expect(fitted({ width: 1360, height: 700, gap: 16 }, 2, 1.5, 48).across).toBe(2);
  });

  it("are never too small to be seen: then the page scrolls", () => {
    expect(fitted({ width: 358, height: 300, gap: 12 }, 9, 1.5, 90)).toEqual({ across: 2, wide: 173 });
  });
});
