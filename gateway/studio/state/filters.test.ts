import { describe, expect, it } from "vitest";
import type { Asset, Job } from "../api/shapes";
import { hasUnsurePlaces, isFresh, matches, needsReview, shownOf, standing, standsAs } from "./filters";

const asset = (id: string, more: object = {}) => ({ id, mark: "none", deliver_job_id: null, ...more }) as unknown as Asset;
const job = (id: string, verdict: string, more: object = {}) =>
  ({ id, status: "succeeded", kind: "enhance", warnings: [], report: { fidelity: { result: { verdict } } }, ...more }) as unknown as Job;

describe("what needs a review", () => {
  it("is the result that stands for the photo, so that each one counted has its mark on a tile", () => {
    const list = [job("new", "faithful"), job("old", "review")];
    expect(matches("review", asset("a"), list)).toBe(false);
    expect(matches("review", asset("a", { deliver_job_id: "old" }), list)).toBe(true);
    expect(needsReview(shownOf(asset("a", { deliver_job_id: "old" }), list))).toBe(true);
  });

  it("is a newer look, too, that is not delivered because of it", () => {
    const list = [job("new", "review"), job("old", "faithful")];
    const named = asset("a", { latest_job_id: "old" });
    expect(shownOf(named, list)!.id, "the engine says which").toBe("old");
    expect(matches("review", named, list)).toBe(true);
    expect(matches("review", { ...named, deliver_job_id: "old" } as Asset, list), "somebody chose").toBe(false);
    const looked = [job("new", "review", { reviewed_at: "2026-11-30" }), list[1]!];
    expect(matches("review", asset("a", { latest_job_id: "new" }), looked)).toBe(false);
  });

  it("is counted apart from what somebody looked at, and from what nobody checked", () => {
    const all = [job("1", "faithful"), job("2", "review", { reviewed_at: "2026-11-30" }), job("3", "review"), job("4", "")];
    expect(all.map(standsAs)).toEqual(["faithful", "looked", "review", "unchecked"]);
  });

  it("has a map to show only where the check found places", () => {
    const places = (places: object[]) => hasUnsurePlaces({ report: { fidelity: { result: { verdict: "review", places } } } } as never);
    expect([places([{ what: "wire gone" }]), places([]), hasUnsurePlaces(job("1", "review"))]).toEqual([true, false, false]);
  });

  it("is neither a result that only carries a warning, nor what is not made yet", () => {
    expect(needsReview(job("1", "faithful", { warnings: [{ code: "nearest_ratio", message: "Made as 3:2." }] }))).toBe(false);
    expect(needsReview(undefined)).toBe(false);
    expect(matches("review", asset("a"), [job("1", "review", { status: "failed" })])).toBe(false);
  });
});

it("counts as fresh no photo that names what was made of it, also where its jobs did not come", () => {
  const fresh = (more: object) => isFresh(asset("a", { status: "ready", ...more }), []);
  expect([fresh({ latest_job_id: null }), fresh({ latest_job_id: "1" })]).toEqual([true, false]);
});

describe("how a shoot stands", () => {
  const stands = (photos: Asset[], jobs: Record<string, Job[]>) => standing(photos, new Map(Object.entries(jobs)));
  const open = job("o", "", { status: "queued" });

  it("is ready when all that is not rejected is made and nothing is open", () => {
    const photos = [asset("a"), asset("b", { mark: "reject" })];
    expect(stands(photos, { a: [job("1", "faithful")] })).toEqual({ done: true, open: false, ready: true });
    expect(stands(photos, { a: [open, job("1", "faithful")] })).toEqual({ done: true, open: true, ready: false });
    expect(stands([...photos, asset("c")], { a: [job("1", "faithful")], c: [] })).toMatchObject({ open: false, ready: false });
  });

  it("is not ready without photos, nor by pictures that were made from words alone", () => {
    expect(stands([], {})).toEqual({ done: false, open: false, ready: false });
    expect(stands([asset("a")], { a: [job("1", "", { kind: "generate" })] })).toEqual({ done: true, open: false, ready: false });
  });
});
