import { describe, expect, it } from "vitest";
import type { Job } from "../api/shapes";
import { hasMade } from "./comparisons";
import { type Look, styles } from "./looks";

const look: Look = { style: "dusk", params: {}, tier: "premium", provider: "auto", prompt: "" };
const job = (more: object = {}) => ({ status: "succeeded", style: "dusk", params: {}, tier: "premium", prompt: null, ...more }) as unknown as Job;

describe("a look that is made already", () => {
  it("has the same settings, words and size, not the name alone", () => {
    styles.value = [{ id: "dusk", defaults: { mood: "golden", strength: 1 } }] as never;
    expect(hasMade(job(), look, "premium")).toBe(true);
    expect(hasMade(job({ params: { mood: "golden" } }), look, "premium")).toBe(true);
    expect(hasMade(job({ params: { mood: "blue" } }), look, "premium")).toBe(false);
    expect(hasMade(job({ tier: "free" }), look, "premium")).toBe(false);
    expect(hasMade(job({ prompt: "Warmer" }), look, "premium")).toBe(false);
    expect(hasMade(job({ status: "failed" }), look, "premium")).toBe(false);
    const preset = { ...look, params: { strength: 0.5, mood: "blue" } };
    expect([hasMade(job({ params: { mood: "blue", strength: 0.5 } }), preset, "premium"), hasMade(job(), preset, "premium")]).toEqual([true, false]);
  });
});
