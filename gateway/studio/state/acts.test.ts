import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Job } from "../api/shapes";
import { cancelJobs } from "./acts";
import { jobs, putJobs } from "./library";
import { toasts } from "./toasts";

const job = (id: string, batch: string | null, status = "queued") => ({ id, status, batch_id: batch, shoot_id: "s", asset_id: `photo ${id}`, sequence: 1 }) as unknown as Job;

let asked: string[];
let busy: string[];
let atOnce: number;
let most: number;

beforeEach(() => {
  [asked, busy, atOnce, most] = [[], [], 0, 0];
  vi.useFakeTimers();
  toasts.value = [];
  jobs.value = new Map();
  vi.stubGlobal("fetch", async (address: string) => {
    const path = String(address);
    if (!path.includes("/cancel")) return new Response("{}");
    asked.push(path);
    most = Math.max(most, (atOnce += 1));
    await Promise.resolve();
    atOnce -= 1;
    const again = busy.indexOf(path);
    if (again >= 0) {
      busy.splice(again, 1);
      return new Response(JSON.stringify({ reason: "RATE_LIMITED" }), { status: 429, headers: { "Retry-After": "7" } });
    }
    const known = jobs.value.get(path.split("/")[2]!);
    if (path.startsWith("/jobs/") && !known) return new Response(JSON.stringify({ reason: "NOT_FOUND" }), { status: 404 });
    return new Response(JSON.stringify({ job: { ...known, status: "cancelled", sequence: 2 }, batch: {} }), { status: 202 });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function cancelled(list: Job[], ...known: Job[]): Promise<void> {
  putJobs([...list, ...known]);
  const done = cancelJobs(list);
  await vi.advanceTimersByTimeAsync(60_000);
  await done;
}

describe("cancelling", () => {
  it("asks once for a batch, one after the other for jobs without one, and not for what is being cancelled", async () => {
    const many = Array.from({ length: 400 }, (_, index) => job(`b${index}`, "b", index ? "queued" : "processing"));
    await cancelled([...many, job("1", null), job("2", null), job("3", "c", "cancelling")]);
    expect(asked).toEqual(["/batches/b/cancel", "/jobs/1/cancel", "/jobs/2/cancel"]);
    expect(most).toBe(1);
    expect([...new Set(many.map(({ id }) => jobs.value.get(id)!.status))]).toEqual(["cancelling"]);
  });

  it("leaves the others of a batch alone where only some of it are meant", async () => {
    await cancelled([job("1", "b"), job("2", "b")], job("3", "b"));
    expect(asked).toEqual(["/jobs/1/cancel", "/jobs/2/cancel"]);
  });

  it("waits as long as the server asks, and goes on after what fails", async () => {
    busy = ["/batches/b/cancel", "/jobs/1/cancel"];
    putJobs([job("1", null), job("3", null), job("4", "b"), job("5", "b")]);
    const bad: boolean[] = [];
    const end = toasts.watch(() => bad.push(...toasts.value.map((toast) => toast.bad)));
    const list = [job("4", "b"), job("5", "b"), job("1", null), job("gone", null), job("3", null)];
    const done = cancelJobs(list);
    await vi.advanceTimersByTimeAsync(60_000);
    await done;
    expect(asked).toEqual(["/batches/b/cancel", "/batches/b/cancel", "/jobs/1/cancel", "/jobs/1/cancel", "/jobs/gone/cancel", "/jobs/3/cancel"]);
    expect(jobs.value.get("3")!.status).toBe("cancelled");
    end();
    expect(bad).toEqual([true]);
  });
});
