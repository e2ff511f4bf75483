import { afterEach, expect, it, vi } from "vitest";
import type { Asset, Job } from "../api/shapes";
import { words } from "../words";
import { zipOf } from "./zip";

const asset = (id: string, mark = "none") => ({ id, mark, status: "ready", deliver_job_id: null, latest_job_id: null }) as unknown as Asset;
const job = (id: string, verdict: string) => ({ id: `job ${id}`, asset_id: id, status: "succeeded", reviewed_at: null, report: { fidelity: { result: { verdict } } } }) as unknown as Job;
const list = [asset("a"), asset("b"), asset("c"), asset("d", "reject"), asset("e")];
const jobs = new Map([["a", [job("a", "faithful")]], ["b", [job("b", "review")]], ["c", [job("c", "review")]], ["d", [job("d", "review")]]]);

afterEach(() => vi.unstubAllGlobals());

it("leaves out what needs review when told so, in its words and in what is asked for", async () => {
  const turn = vi.fn();
  const whole = zipOf("s", list, jobs, false, turn);
  expect(whole.note).toBe("3 photos: 1 faithful, 2 need review · 1 not enhanced, 1 rejected, left out");
  expect(whole.items.map(({ label, checked }) => [label, checked])).toEqual([[words.shoot.leaveOut(2), false], ["Full size", undefined], ["Web", undefined], ["MLS", undefined]]);
  whole.items[0]!.run();
  expect(turn).toHaveBeenCalledOnce();
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => (asked.push(address), new Response("{}", { status: 409 })));
  const without = zipOf("s", list, jobs, true, turn);
  expect(without.note).toBe("1 photo: 1 faithful · 2 need review, 1 not enhanced, 1 rejected, left out");
  for (const menu of [whole, without]) menu.items[2]!.run();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(asked).toEqual(["/shoots/s/archive?rendition=web", "/shoots/s/archive?rendition=web&without_review=true"]);
});

it("offers to leave out nothing where nothing or everything needs review", () => {
  for (const only of ["a", "b"]) {
    const { items, note } = zipOf("s", [asset(only)], jobs, true, () => undefined);
    expect(items.map(({ checked }) => checked)).toEqual([undefined, undefined, undefined]);
    expect(note).toContain("1 photo:");
  }
});
