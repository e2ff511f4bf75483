import { describe, expect, it } from "vitest";
import { lines, signed } from "./told";

const NOTES = [
  { stage: "classic.verticals", text: "Verticals straightened (pitch -2.9°, roll -0.7°, zoom 1.04)." },
  { stage: "classic.scene", text: "The scene looks like an exterior (100% sure)." },
  { stage: "classic.white_balance", text: "Took 50% of a warm cast out (93% sure of the neutral surfaces)." },
  { stage: "classic.tone", text: "Brightness of the middle tones 0.36 → 0.46; shadows opened, clarity added." },
  { stage: "classic.sky_find", text: "A sky was found on 31% of the frame (98% sure)." },
  { stage: "classic.windows_find", text: "3 windows or panes were found with confidence; anything less sure stays dark." },
  { stage: "classic.dusk_grade", text: "Evening light (golden) was laid over the scene, and direct sun taken down." },
  { stage: "classic.windows_glow", text: "Windows are lit from within." },
];

describe("what was done", () => {
  it("is told in four lines without figures, a look's own work among them", () => {
    expect(lines(NOTES)).toEqual([
      "Verticals straightened.",
      "Took a warm cast out.",
      "Evening light (golden) was laid over the scene, and direct sun taken down.",
      "Windows are lit from within.",
    ]);
    expect(lines(NOTES.slice(3, 4))).toEqual(["Shadows opened, clarity added."]);
  });

  it("leaves out what cannot be said without figures", () => {
    const merged = { stage: "classic.merge", text: "5 exposures over 4.0 stops were merged." };
    expect(lines([merged, { stage: "classic.verticals", text: "Only 60% of the tilt was taken out, so that nothing is cut." }])).toEqual([]);
    expect(lines([...Array.from({ length: 4 }, () => merged), ...NOTES.slice(-1)])).toEqual(["Windows are lit from within."]);
  });

  it("does not tell what was left alone", () => {
    expect(lines([{ stage: "classic.verticals", text: "Verticals left alone: they are upright." }])).toEqual([]);
  });

  it("writes a minus sign before a figure, and leaves other hyphens", () => {
    expect(signed("pitch -2.9°, k1 (-0.031), half-timbered, 2-3")).toBe("pitch \u22122.9°, k1 (\u22120.031), half-timbered, 2-3");
  });
});
