import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Refused } from "../api/client";
import { Patience } from "./patience";

const later = (seconds: number) => new Refused(429, "RATE_LIMITED", "", { retry_after: seconds });
const { signal } = new AbortController();

/** Fails with these in turn, then succeeds. */
function failing(...errors: Refused[]) {
  const calls: number[] = [];
  return {
    calls,
    task: async () => {
      calls.push(Date.now());
      const error = errors.shift();
      if (error) throw error;
      return "done";
    },
  };
}

describe("patience", () => {
  let patience: Patience;

  beforeEach(() => {
    vi.useFakeTimers();
    patience = new Patience();
  });
  afterEach(() => vi.useRealTimers());

  it("comes again as often as the server says later", async () => {
    const { task, calls } = failing(...Array.from({ length: 12 }, () => later(2)));
    const ended = patience.over(task, signal);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await ended).toBe("done");
    expect(calls.length).toBe(13);
  });

  it("lets every other call wait for what one was told", async () => {
    const first = failing(later(10));
    const second = failing();
    const begun = Date.now();
    const one = patience.over(first.task, signal);
    await vi.advanceTimersByTimeAsync(0);
    const other = patience.over(second.task, signal);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(second.calls.length).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    await Promise.all([one, other]);
    expect(second.calls[0]! - begun).toBeGreaterThanOrEqual(10_000);
  });

  it("gives up what fails five times and does not say when to come again", async () => {
    const { task, calls } = failing(...Array.from({ length: 9 }, () => new Refused(0, "OFFLINE", "")));
    const ended = patience.over(task, signal).catch((error: Refused) => error.reason);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await ended).toBe("OFFLINE");
    expect(calls.length).toBe(5);
  });

  it("does not come again after a refusal for good", async () => {
    const { task, calls } = failing(new Refused(404, "NOT_FOUND", ""));
    await expect(patience.over(task, signal)).rejects.toThrow();
    expect(calls.length).toBe(1);
  });

  it("stops waiting for what was given up", async () => {
    const stop = new AbortController();
    const { task, calls } = failing(later(5));
    const ended = patience.over(task, stop.signal).catch((error: DOMException) => error.name);
    await vi.advanceTimersByTimeAsync(100);
    stop.abort();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await ended).toBe("AbortError");
    expect(calls.length).toBe(1);
  });
});
