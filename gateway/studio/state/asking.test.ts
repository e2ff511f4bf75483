import type { ReactiveControllerHost } from "lit";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Asking } from "./asking";
import { lost, reached } from "./line";

const host = { addController: () => undefined, requestUpdate: () => undefined, removeController: () => undefined, updateComplete: Promise.resolve(true) } as ReactiveControllerHost;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("says that a page waits long, and asks again at once when the line is back", async () => {
  const asking = new Asking(host);
  asking.hostConnected();
  const task = vi.fn().mockRejectedValueOnce(new Error("no line")).mockResolvedValue(1);
  asking.ask(task);
  await vi.advanceTimersByTimeAsync(4_900);
  expect(asking.late).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(asking.late).toBe(true);
  window.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(0);
  expect([task.mock.calls.length >= 2, asking.late]).toEqual([true, false]);
  const calls = task.mock.calls.length;
  window.dispatchEvent(new Event("online"));
  expect(task.mock.calls.length, "what has come is not asked for again").toBe(calls);
  asking.hostDisconnected();
});

it("tells at once that a try failed, and nothing of it once it is left", async () => {
  const asking = new Asking(host);
  asking.hostConnected();
  const task = vi.fn().mockRejectedValue(new Error("no jobs"));
  asking.ask(task);
  await vi.advanceTimersByTimeAsync(0);
  expect([asking.failed, asking.late]).toEqual([true, false]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asking.late).toBe(true);
  asking.leave();
  window.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(5_000);
  expect([task.mock.calls.length, asking.failed, asking.late]).toEqual([1, false, false]);
  asking.hostDisconnected();
});

it("tells of a lost line after a second, and not of a short break", async () => {
  reached(false);
  await vi.advanceTimersByTimeAsync(900);
  reached(true);
  await vi.advanceTimersByTimeAsync(900);
  expect(lost.value).toBe(false);
  reached(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(lost.value).toBe(true);
  reached(true);
  expect(lost.value).toBe(false);
});
